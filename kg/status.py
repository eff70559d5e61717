"""Whether an event happened, will, may or did not, and who says so: polarity, factuality and speaker of a trigger.

The walk starts at the trigger and climbs the tree. What it meets on the way (negators, modals, the verbs and nouns
that embed the clause) is looked up in the word classes of the language. After the veridicality classes of FactBank
(Saurí and Pustejovsky 2009), in the three steps that a claim has.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

from kg.clause import Clause, base
from kg.model import ACTUAL, AFFIRMED, HYPOTHETICAL, NEGATED, PLANNED, Word
from kg.stance.conditional import (
    awaited,
    both_past,
    dates_it,
    has_a_day,
    is_condition,
    is_conditional,
    is_habit,
    is_inverted,
    is_to_come,
    is_unreal,
    meeting_to_come,
    occasion_to_come,
    time_to_come,
)
from kg.stance.embed import alleged, embedded
from kg.stance.granted import accounted_for, given_leave, only_awaited, reacted_to, sides_with
from kg.stance.negation import (
    MARKERS,
    called_false,
    does_nothing,
    everything_but,
    failed_in,
    falls_short,
    is_confirmed,
    is_doubtful,
    is_helpless,
    is_nothing_but,
    is_refuted,
    is_unproved,
    is_wanting,
    misdescribed,
    negator_of,
    not_without,
)
from kg.stance.subordinate import (
    content_noun,
    has_that,
    is_as_far_as,
    is_copular,
    is_cut_short,
    is_finite,
    is_gerund,
    is_given_up,
    is_infinitive,
    is_instead,
    is_joining,
    is_judged,
    is_kept,
    is_left_for_later,
    is_near,
    is_of_adjective,
    is_open,
    is_presupposed,
    is_said_to_have,
    is_scrapped,
    left_open,
    makes_that,
    moments_from,
    noun_before,
    seized,
    spread,
    stopped,
    tellers,
    topic_of,
    topic_that_is,
    why_asked,
    wished_for,
)
from kg.stance.teller import hearsay, is_quoted_before, set_apart, tells
from kg.stance.undone import has_to, kept_from, let_be, only_named
from kg.stance.unsettled import fronted_state, set_for, unsettled
from kg.stance.walk import Status, Walk, under
from kg.syntax.echo import is_asked

__all__ = ["Status", "fiction", "status"]

_STOPS = (":", ";", "–", "—")  # behind these another clause may begin


def status(clause: Clause, trigger: Word, nominal: bool = False) -> Status:
    """Climb from a trigger to the root and say how the event stands.

    Args:
        clause: the sentence.
        trigger: the verb, or the event noun.
        nominal: whether the trigger is an event noun; under a light verb the verb decides.
    """
    walk = _Climb(clause, status)
    if (work := fiction(clause, trigger)) is not None:
        walk.blocked = f"“{work.text}” tells it"
    light = clause.light_verb(trigger) if nominal else None
    if nominal:
        walk.markers(trigger, own=True)
        walk.modifiers(trigger)
        if (never := _never_was(clause, trigger)) is not None:
            walk.negate(f"“{never.text}” of “{trigger.text}”")  # "an attack that never happened"
        if (no := _prefix(clause, trigger)) is not None:
            walk.negate(f"“{no.text}” before “{trigger.text}”")  # "its non-recognition of A"
    if nominal and (topic := topic_that_is(clause, trigger)) is not None:
        walk.raise_to(HYPOTHETICAL, under(topic))
    if nominal and (open_ := fronted_state(clause, trigger) or (light and unsettled(clause, trigger, light))):
        walk.raise_to(HYPOTHETICAL, under(open_))
    if nominal and clause.has(trigger, "prospectNoun") and not _dated(clause, trigger):
        walk.blocked = f"“{trigger.text}” may be to come"
    if nominal and sides_with(clause, trigger):
        walk.raise_to(HYPOTHETICAL, f"somebody is only for or against “{trigger.text}”")
    if light is not None:
        walk.markers(light, own=True)
        ahead = clause.has(light, "plannedVerb") and not clause.has(light, "imposeVerb")  # "vendosi sanksione": did
        if clause.has(light, "orderVerb") or ahead:
            walk.raise_to(PLANNED, under(light))
        dates = [each for each in clause.children(light, "obl") if clause.has(each, "agendaNoun")]
        if clause.has(light, "possessVerb") and any(clause.adposition(each) for each in dates):
            walk.raise_to(PLANNED, under(light))  # "has a meeting with A on the agenda"
        if clause.has(light, "offerVerb"):
            walk.raise_to(HYPOTHETICAL, under(light))  # "ofroi ndërmjetësimin e saj"
        walk.climb(light)
    else:
        if not nominal:
            walk.asked_about(trigger)
            walk.itself(trigger)
            walk.markers(trigger, own=True)
            walk.counterfactual(trigger)
        walk.climb(trigger, nominal)
    if not nominal:
        walk.undone(trigger)
        walk.overtaken(trigger)
        walk.unavoided(trigger)
        if clause.alternative(trigger) and not walk.negated:
            walk.raise_to(HYPOTHETICAL, f"“{trigger.text}” is one of several")
    if (theory := _in_theory(clause, trigger)) is not None:
        walk.raise_to(HYPOTHETICAL, f"“{theory.text}” may be all it is")
    if (aside := hearsay(clause, trigger)) is not None:
        walk.raise_to(HYPOTHETICAL, f"“{aside.text}” in an aside")
    if _asks(clause, trigger) and not is_presupposed(clause, trigger):
        walk.raise_to(HYPOTHETICAL, "the sentence is a question")
    polarity = NEGATED if walk.negated else AFFIRMED
    return Status(polarity, walk.factuality, walk.speaker, walk.blocked, tuple(dict.fromkeys(walk.why)))


def _asks(clause: Clause, trigger: Word) -> bool:
    """Whether the sentence, or a quotation in it that holds a trigger, is a question: "“Will A visit B?” asked C"."""
    if any(each.deprel == "acl:relcl" for each in (trigger, *clause.ancestors(trigger))):
        return False  # "Will A replace B, who leads C?"
    if clause.sentence.text.rstrip(" ”\"'»’").endswith(tuple(clause.words("questionMark"))):
        return not _asks_behind(clause, trigger)
    if _opens_question(clause, trigger):
        return True
    ends = (
        word
        for word in clause.sentence.words[trigger.id :]
        if word.text in (".", "!") or clause.has(word, "questionMark")
    )
    end = next(ends, None)
    return end is not None and clause.has(end, "questionMark")


def _opens_question(clause: Clause, trigger: Word) -> bool:
    """Whether the sentence begins with a question that somebody asks behind it: "A e njohu B-në C-në, u pyet D"."""
    first = clause.sentence.words[0]
    host = clause.head(first)
    if not clause.has(first, "questionParticle") or host is None or first.upos in ("NOUN", "PROPN"):
        return False
    asked = next((w for w in clause.sentence.words if w.id > host.id and clause.has(w, "askVerb")), None)
    under = trigger == host or host in clause.ancestors(trigger)
    return asked is not None and under and trigger.id < asked.id and asked not in clause.ancestors(host)


def _asks_behind(clause: Clause, trigger: Word) -> bool:
    """Whether only what a question sets against a trigger's clause is asked: "A took in B's refugees, but for how
    long?" """
    for each in (trigger, *clause.ancestors(trigger)):
        for other in clause.children(each, "conj", "parataxis", "advmod"):
            but = clause.child_in(other, "butMarker", "cc", "case")
            if but is not None and trigger.id < but.id < len(clause.sentence.words):
                behind = (
                    each for each in clause.sentence.words[but.id :] if each.upos != "ADP"
                )  # "but | at what cost"
                return any(clause.has(each, "questionWord") for each in itertools.islice(behind, 1))
    return _asks_after_stop(clause, trigger)


def _asks_after_stop(clause: Clause, trigger: Word) -> bool:
    """Whether a question begins only behind the colon after a trigger's clause, which is none: "A sued B: will it
    win?"; "Did A sue B: who knows?" asks both."""
    words = clause.sentence.words
    stop = next(
        (w for w in words[trigger.id : -1] if w.text in _STOPS and clause.has(words[w.id], "questionWord")), None
    )
    if stop is None:
        return False
    first = next((word for word in words if word.upos != "PUNCT"), trigger)
    before = words[: stop.id]
    asked = clause.has(first, "questionWord") or any(clause.has(w, "questionParticle") for w in before)
    return not asked and not any(clause.has(w, "questionMark") for w in before)


class _Climb(Walk):
    """The way from a trigger to the root, and what each word on it says of what is below."""

    def unavoided(self, verb: Word) -> None:
        """Block a verb that only says that something else could not be helped."""
        if is_helpless(self.clause, verb):
            self.blocked = f"“{verb.text}” says that something else could not be avoided"

    def asked_about(self, verb: Word) -> None:
        """Take in the "whether" that a sentence begins with, where the parser gave it to the main verb.

        "Whether A ought to leave B was debated".
        """
        first = self.clause.sentence.words[0]
        host = self.clause.head(first)
        if host is None or base(first.deprel) != "mark" or not self.clause.has(first, "whetherWord"):
            return
        if verb.id < host.id and host in self.clause.ancestors(verb) and not self._aside(verb, host):
            self.raise_to(HYPOTHETICAL, f"“{first.text}” before “{verb.text}”")

    def _aside(self, verb: Word, host: Word) -> bool:
        """Whether a verb below another only tells, behind a comma, of somebody named: "A, who has left B,"."""
        for each in (verb, *self.clause.ancestors(verb)):
            if each.id == host.id:
                return False
            if each.deprel == "acl:relcl" and self._commented(each):
                return True
        return False

    def _commented(self, verb: Word) -> bool:
        """Whether a relative clause stands behind a comma: it names nobody, so no question is about what it says."""
        noun = self.clause.head(verb)
        between = self.clause.sentence.words[noun.id : verb.id - 1] if noun is not None else ()
        return any(each.text == "," for each in between)

    def counterfactual(self, verb: Word) -> None:
        """Take in that what is unreal if it had not happened did happen: "had it not left, A would have won"."""
        clause = self.clause
        above = clause.head(verb)
        if not self.negated or above is None or base(verb.deprel) != "advcl":
            return
        before = any(
            aux.feats.get("Tense") in ("Past", "Imp") and is_finite(aux) and clause.has(aux, "perfectAux")
            for aux in clause.children(verb, "aux")
        )
        main = is_unreal(clause, above) or (is_conditional(clause, above) and clause.child_in(above, "plannedMarker"))
        if before and is_condition(clause, verb) and main:
            self.negated, self.factuality, self.scoped = False, ACTUAL, False
            self.why.append(f"without “{verb.text}” it would be otherwise")

    def undone(self, verb: Word) -> None:
        """Take in an auxiliary behind a clause that takes it back: "was due to visit A but did not"."""
        for each in (verb, *self.clause.ancestors(verb)):
            for child in self.clause.children(each, "conj"):
                own = self.clause.children(child, "nsubj", "obj", "xcomp", "ccomp", "obl")
                own = [w for w in own if self.clause.adposition(w) not in self.clause.words("unlikeAdposition")]
                own = [w for w in own if not self.clause.has(w, "finallyNoun") or base(w.deprel) != "obl"]
                if verb.head == each.id:  # "asked A to leave, but A did not"
                    own = [w for w in own if base(w.deprel) != "nsubj" or not is_asked(self.clause, each, w)]
                but = self.clause.child_in(child, "butMarker", "cc")
                negator = self.clause.child_in(child, "negator", "advmod")
                if self.clause.has(child, "proVerb") and not own and but is not None and negator is not None:
                    itself = each.id == verb.id and bool(self.clause.children(verb, "xcomp"))
                    if child.id > verb.id and not self.negated and not itself:  # "threatened to sue A but never did"
                        self.factuality = ACTUAL
                        self.negate(f"“{child.text} {negator.text}” behind it")
                    return
            if each.id != verb.id and not self.clause.has(each, "plannedVerb"):
                return

    def overtaken(self, verb: Word) -> None:
        """Take in that something else was done than what had been expected: "had been due to visit A but flew home"."""
        clause, above = self.clause, self.clause.head(verb)
        planned = self.factuality == PLANNED and not self.negated and self.speaker is None
        if above is None or not planned or base(verb.deprel) != "xcomp" or not clause.has(above, "plannedVerb"):
            return
        helpers = clause.children(above, "aux", "cop")
        past = any(aux.feats.get("Tense") == "Past" and is_finite(aux) for aux in helpers)
        before = past and any(clause.has(aux, "perfectAux") for aux in helpers)
        for child in clause.children(above, "conj"):
            instead = clause.child_in(child, "insteadMarker", "advmod") is not None
            but = clause.child_in(child, "butMarker", "cc")
            finite = any(is_finite(each) for each in (child, *clause.children(child, "aux", "cop")))
            done = finite and clause.child_in(child, "plannedMarker", "aux") is None
            off = self._called_off(child)
            if but is not None and done and (before or (past and instead) or off):
                self.factuality = ACTUAL
                self.negate(f"“{but.text} {child.text}” behind it")

    def _called_off(self, verb: Word) -> bool:
        """Whether a verb says of a meeting or a visit that it was called off: "… but the meeting was cancelled"."""
        clause = self.clause
        what = clause.own_subject(verb)
        off = clause.has(verb, "scrapVerb") and negator_of(clause, verb) is None
        return off and what is not None and clause.has(what, "encounterNoun")

    def itself(self, verb: Word) -> None:
        """Take in a modal that stands for a whole clause: "and so will B"."""
        for name, factuality in (("plannedMarker", PLANNED), ("hypotheticalMarker", HYPOTHETICAL)):
            if verb.upos == "AUX" and self.clause.has(verb, name):
                self.raise_to(factuality, f"“{verb.text}”")
        if (aux := is_joining(self.clause, verb)) is not None:
            self.raise_to(PLANNED, f"“{aux.text} {verb.text}”")
        if (moment := moments_from(self.clause, verb)) is not None:
            self.raise_to(HYPOTHETICAL, f"“{moment.text}” from “{verb.text}”")
        if (time := time_to_come(self.clause, verb)) is not None:
            self.raise_to(PLANNED, f"“{time.text}” beside “{verb.text}”, in the present tense")

    def modifiers(self, noun: Word) -> None:
        """Take in the adjectives of an event noun: "planned", "alleged"."""
        if (fixed := set_for(self.clause, noun)) is not None:
            self.raise_to(PLANNED, f"“{fixed.text}” of “{noun.text}”")
        for child in self.clause.children(noun, "case"):
            if self.clause.has(child, "nearWord"):
                self.raise_to(HYPOTHETICAL, f"“{child.text}” before “{noun.text}”")
        for child in self.clause.children(noun, "amod", "advmod", "compound"):
            if self.clause.has(child, "cancelledModifier"):
                self.negate(f"“{child.text}” beside “{noun.text}”")
            for name, factuality in (("plannedModifier", PLANNED), ("hypotheticalModifier", HYPOTHETICAL)):
                if self.clause.has(child, name):
                    self.raise_to(factuality, f"“{child.text}” beside “{noun.text}”")

    # --- upwards ------------------------------------------------------------------------------------------------

    def climb(self, word: Word, nominal: bool = False) -> None:
        """From a word to the root, one governor at a time."""
        seen: set[int] = set()
        current: Word = word
        below: Word | None = None
        if base(word.deprel) in ("ccomp", "csubj") and self.clause.children(word, "cop"):
            nominal = False  # "A said that B was behind an attack on C": the noun is the clause that A says
        while current.id not in seen:
            seen.add(current.id)
            self.look_for_speaker(current, below)
            if (leader := self._leader(current)) is not None:
                self._step(replace(current, head=leader.id, deprel="xcomp"), leader, nominal=False)
            above = self.clause.head(current)
            if above is None:
                self._at_root(current, below)
                return
            self._step(current, above, nominal)
            nominal = above.upos in ("NOUN", "PROPN") and not self.clause.children(above, "cop")
            self.direct = False
            current, below = above, current

    def _leader(self, verb: Word) -> Word | None:
        """The verb before a subjunctive's particle, which the parser hung below it: "synon t'i bashkohet"."""
        mark = self.clause.child_in(verb, "subjunctiveMarker", "mark")
        before = self.clause.sentence.word(mark.id - 1) if mark is not None and mark.id > 1 else None
        return before if before is not None and (before.head, before.upos) == (verb.id, "VERB") else None

    def _at_root(self, root: Word, below: Word | None) -> None:
        marks = self.clause.children(root, "mark")
        if not self.scoped:
            return
        if below is not None and self.factuality == ACTUAL and self._beside_wish(below):
            self.raise_to(HYPOTHETICAL, f"“{below.text}” is only wished or possible")  # "le ta takojë dhe ta ftojë"
            return
        if self.clause.children(root, "aux"):
            return
        if any(self.clause.has(mark, "plannedMarker") for mark in marks) or (below and self._apart(below)):
            return  # "A do të vijë dhe B iku": B has left
        if any(self.clause.has(mark, "purposeMarker") for mark in marks) and root.feats.get("VerbForm") == "Inf":
            self.raise_to(PLANNED, f"“{root.text}” is a purpose")
        elif self.factuality == ACTUAL and any(self.clause.has(mark, "subjunctiveMarker") for mark in marks):
            self.raise_to(HYPOTHETICAL, f"“{root.text}” is only wished or possible")

    def _apart(self, word: Word) -> bool:
        """Whether a verb beside the main one is finite by itself, so that what is wished of that one is not of it."""
        finite = any(each.feats.get("Mood") == "Ind" for each in (word, *self.clause.children(word, "aux", "cop")))
        return base(word.deprel) == "conj" and finite and not self._wished_for(word)

    def _beside_wish(self, verb: Word) -> bool:
        """Whether a verb beside the main one is only wished, while nothing above it says whether it came about."""
        future = any(self.clause.has(mark, "plannedMarker") for mark in self.clause.children(verb, "mark", "aux"))
        alone = base(verb.deprel) == "conj" and not future and self._leader(verb) is None
        return alone and self._wished_for(verb)

    def _wished_for(self, verb: Word) -> bool:
        """Whether the particle of the subjunctive stands before a verb, in a clitic perhaps: "të njohë", "ta njohë"."""
        clitics = self.clause.words("subjunctiveClitic")
        near = (child for child in self.clause.children(verb) if child.id == verb.id - 1)
        marks = self.clause.children(verb, "mark")
        return any(self.clause.has(mark, "subjunctiveMarker") for mark in marks) or any(
            child.text.lower() in clitics for child in near
        )

    def _step(self, word: Word, above: Word, nominal: bool) -> None:
        """Take in what a word says of the clause or noun below it."""
        clause, relation = self.clause, base(word.deprel)
        needed = relation == "advcl" and (clause.complement(word, above) or is_said_to_have(clause, word, above))
        if needed or (relation in ("advcl", "acl") and is_of_adjective(clause, word, above)):
            relation = "xcomp"
        if self.scoped and relation in ("acl", "advcl") and (talks := _talked_of(clause, word)) is not None:
            self.raise_to(PLANNED, f"“{talks.text}” on “{word.text}”")  # "opened talks on restoring ties"
            self.scoped = False
            return
        content = self.scoped and relation in ("acl", "advcl", "ccomp", "csubj")
        if content and (said := called_false(clause, word, above)) is not None:
            self._called_false(said)
        elif self.scoped and relation in ("acl", "advcl", "ccomp") and (talk := spread(clause, word)) is not None:
            self._rumoured(talk)
        elif self.scoped and relation in ("acl", "advcl", "ccomp") and (wish := awaited(clause, word)) is not None:
            self.raise_to(HYPOTHETICAL, under(wish))
            self.scoped = False
        elif relation in ("acl", "advcl", "ccomp", "xcomp") and (idiom := seized(clause, word, above)) is not None:
            self._seized(idiom)
        elif self.scoped and relation == "ccomp" and makes_that(clause, word, above):
            if (negator := self.markers(above)) is not None:  # "bëri që A ta dëbonte B-në": A did
                self.negate(f"“{negator.text}” beside “{above.text}”")
        elif clause.joint(word, above) or clause.causer(word) is not None:
            self._made(word, above)
        elif (choice := self._only_choice(word, above)) is not None:
            self._chosen(choice)
        elif relation == "acl" and is_nothing_but(clause, above):
            return
        elif self.scoped and relation in ("advcl", "xcomp") and is_as_far_as(clause, word, above):
            if (negator := self.markers(above)) is not None:
                could = clause.child_in(above, "couldWord", "aux")  # "could not bring itself to sue A"
                self.factuality = ACTUAL if could is not None else self.factuality
                self.negate(f"“{negator.text}” beside “{above.text}”")  # "never got as far as suing A"
        elif relation == "conj":
            self._coordination(word, above)
        elif not ((relation in ("acl", "advcl") or _is_content(word, above)) and self._content(word)):
            self._subordination(word, above, relation, nominal)

    def _rumoured(self, noun: Word) -> None:
        """Take in that a clause is what a rumour says, which spreads: "rumours swept A that B had left"."""
        if is_refuted(self.clause, noun) is not None:
            self.negate(under(noun))
        elif not is_confirmed(self.clause, noun):
            self.raise_to(HYPOTHETICAL, under(noun))
        self.scoped = False

    def _content(self, word: Word) -> bool:
        """Take in what is said of the noun whose content a clause is, if it is not so or doubtful."""
        noun = content_noun(self.clause, word) if self.scoped else None
        if noun is None:
            return False
        if is_confirmed(self.clause, noun):
            self.scoped = False  # "rumours that … turned out to be true"
            return True
        who = tellers(self.clause, noun) or self.clause.children(noun, "nmod")
        if self.clause.has(noun, "denialNoun") and who:
            self.negate(under(noun))  # "a denial by A that it had left"
            self.speaker, self.scoped = self.speaker or who[0], False
            return True
        no, above = self._disputed(noun), self.clause.head(noun)
        by_others = no is None or (above is not None and base(noun.deprel) == "nsubj" and self.clause.passive(above))
        said = above is not None and base(noun.deprel) == "nsubj"
        false = said and above is not None and self.clause.has(above, "falseWord")
        unproved = said and above is not None and negator_of(self.clause, above) is not None
        if by_others and not false and not unproved and self._told_of(noun):
            return True  # "claims by A that … were dismissed by B"
        if no is not None:
            self._contradicted(no)
            return True
        doubtful = is_doubtful(self.clause, noun) or is_unproved(self.clause, noun)
        if doubtful:
            self.raise_to(HYPOTHETICAL, under(noun))  # "the claim that", "no evidence that"
        return doubtful

    def _told_of(self, noun: Word) -> bool:
        """Take in whose word the content of a noun is: "claims by A that", "A's claim that"; False if nobody's."""
        clause = self.clause
        named = [
            name
            for teller in tellers(clause, noun)
            for name in (*clause.children(teller, "appos"), teller)
            if name.upos == "PROPN" or (name.id == teller.id and name.upos != "NUM")
        ]
        if not named or not clause.has(noun, "saidNoun") or clause.child_in(noun, "negator", "det") is not None:
            return False
        self.speaker = self.speaker or named[0]
        self.scoped = False
        return True

    def _subordination(self, word: Word, above: Word, relation: str, nominal: bool) -> None:
        clause = self.clause
        if relation == "parataxis":
            said = tells(clause, above) and not tells(clause, word) and not clause.explains(word, above)
            if said and not set_apart(clause, above, word):
                self.speaks(above)
            self.scoped = False
        elif self.scoped and is_infinitive(clause, word) and (none := does_nothing(clause, word, above)) is not None:
            self.negate(f"“{none[0].text}” before “{word.text}”")
            self.markers(none[1])  # "will do nothing to"
            self.scoped = False
        elif relation in ("acl", "advcl") and clause.cleft(word, above):
            corrected = clause.corrected(above)  # "it was not A but B that"
            corrected = corrected or clause.child_in(above, "rankWord", "amod") is not None  # "not the first time that"
            negator = self.markers(above) if self.scoped else None  # "if it was A that", "it may be A that"
            if negator is not None and not corrected:
                self.negate(f"“{negator.text}” beside “{above.text}”")
        elif relation == "acl" or word.deprel == "acl:relcl":
            self._adnominal(word, above, relation)
        elif relation == "amod" and word.upos == "VERB":
            self.scoped = False  # "A, e akuzuar nga B, e mohon": B did accuse A
        elif relation == "advcl" and is_quoted_before(clause, word, above):
            self.speaks(above)  # "If only A had left, sighed B"
            self.scoped = False
        elif relation == "advcl":
            told = above.upos in ("ADJ", "NOUN") and has_that(clause, word)  # "it is not true that"
            if self.scoped and (told or is_gerund(clause, word, above)):
                embedded(self, word, above, relation)
            else:
                self._adverbial(word, above)
        elif relation == "ccomp" and clause.has(above, "conditionVerb") and has_that(clause, word):
            self.raise_to(HYPOTHETICAL, under(above))  # "provided that"
        elif relation == "ccomp" and clause.has(above, "factiveAdverb") and not is_infinitive(clause, word):
            self.scoped = False  # "now that A has withdrawn"
        elif relation in ("xcomp", "ccomp", "csubj", "obj", "nsubj", "obl", "nmod", "iobj", "advmod"):
            self._complement(word, above, relation, nominal)

    def _adnominal(self, word: Word, above: Word, relation: str) -> None:
        """Take in what a noun says of the clause beside it: "a plan to leave", "the verge of leaving"."""
        clause = self.clause
        if clause.spends(word, above) is not None:
            return  # "spent two years lobbying A": what is said of the spending is said of it
        bears = self.scoped and not is_instead(clause, above)
        wish = clause.child_in(word, "subjunctiveMarker", "mark", "expl") if bears else None
        if wish is not None and clause.child_in(word, "complementiser", "mark") is None:
            wish = None
        if bears and wish is None and not clause.ranked(word, above):
            wish = wished_for(clause, word)
        if wish is not None:
            self.raise_to(HYPOTHETICAL, f"“{wish.text}” before “{word.text}”")  # "presion A-së që ta lirojë B-në"
            self.scoped = False
            return
        if bears and (talk := self._talk_about(word, above)) is not None:
            self._talked_of(talk)
            return
        if relation == "acl" and clause.prospect(word, above):
            if clause.has(above, "nearWord"):
                self.raise_to(HYPOTHETICAL, under(above))  # "on the verge of expelling"
            else:
                self._under_noun(above)
        elif word.deprel == "acl" and is_instead(clause, above):
            if self.scoped:
                self.negate(f"“{above.text}” before “{word.text}”")  # "në vend që ta padiste A-në"
            self.scoped = False
        elif word.deprel == "acl:relcl" or not is_infinitive(clause, word):
            self._cancelled(above)
            if self.scoped and is_habit(clause, word, above):
                self.raise_to(HYPOTHETICAL, f"“{word.text}” tells of what comes again and again")
            marker = occasion_to_come(clause, above) or meeting_to_come(clause, word, above)
            if self.scoped and marker is not None:
                self.raise_to(PLANNED, f"“{marker.text}” beside “{above.text}”")
            self.scoped = False
        else:
            ranked = clause.ranked(word, above) and clause.said_to_be(above, word) is not None
            self._under_noun(above, ranked)  # "became the first state to recognise A": did

    def _talk_about(self, deed: Word, doer: Word) -> Word | None:
        """The noun of hearsay whose content is what somebody is doing: "talk of A's jets | bombing B"."""
        noun = self.clause.head(doer)
        going_on = deed.deprel == "acl" and deed.feats.get("VerbForm") in ("Ger", "Part")
        if noun is None or not going_on or base(doer.deprel) != "nmod" or deed.feats.get("Tense") == "Past":
            return None
        about = self.clause.adposition(doer) in self.clause.words("hearsayAbout")
        told = _is_talk(self.clause, noun) or self.clause.has(noun, "allegeNoun")
        return noun if about and told else None

    def _talked_of(self, noun: Word) -> None:
        """Take in that an event is only talked of, or that the talk is called false."""
        if (no := self._disputed(noun)) is not None:
            self._contradicted(no)
        else:
            self.raise_to(HYPOTHETICAL, under(noun))
        self.scoped = False

    def _cancelled(self, noun: Word) -> None:
        """Take in that what was to be was called off: "the dinner that A was to give for B was cancelled"."""
        verb = self.clause.head(noun)
        if self.factuality == ACTUAL or self.negated or not self.scoped or verb is None:
            return
        off = self.clause.has(verb, "scrapVerb") and base(noun.deprel) in ("nsubj", "obj")
        if off and negator_of(self.clause, verb) is None and status(self.clause, verb) == Status():
            self.factuality = ACTUAL
            self.negate(under(verb))

    def _only_choice(self, word: Word, above: Word) -> Word | None:
        """The "choice" of "had no choice but to accuse A"; None in any other clause."""
        but = self.clause.child_in(word, "butMarker", "mark", "cc", "case")
        if but is None or but.id < 2 or but.id > word.id or not is_infinitive(self.clause, word) or not self.scoped:
            return None
        before = self.clause.sentence.word(but.id - 1)
        return before if self.clause.has(before, "choiceNoun") and before.id >= above.id else None

    def _chosen(self, choice: Word) -> None:
        """Take in the modality of having no choice: what there is no other way than to do is done."""
        verb = self.clause.head(choice)
        if verb is not None and verb.upos in ("VERB", "AUX"):
            self.markers(verb)
        self.scoped = False

    def _seized(self, noun: Word) -> None:
        """Take in what is said of an idiom of doing something: "did not have the courage to condemn A"."""
        verb = self.clause.head(noun)
        self.idiom = noun.id
        if self.clause.undelayed(noun) is not None:
            return  # "lost no time in condemning A"
        if self.scoped and verb is not None and (negator := self.markers(verb)) is not None:
            self.negate(f"“{negator.text}” beside “{verb.text}”")

    def _made(self, word: Word, above: Word) -> None:
        """What somebody has done ("had A arrested"), or does with another ("joined A in condemning B")."""
        verb = self.clause.causer(word) or above
        if self.scoped and (negator := self.markers(verb)) is not None:
            self.negate(f"“{negator.text}” beside “{verb.text}”")

    def _coordination(self, word: Word, above: Word) -> None:
        asker = self.clause.head(above) if base(above.deprel) == "ccomp" else None
        if self.scoped and asker is not None and self.clause.has(asker, "askVerb") and why_asked(self.clause, word):
            self.speaks(asker)  # "asked whether A had sued B and why C had left": C had
            self.scoped = False
            return
        if is_helpless(self.clause, above, word):
            return  # "could not help but accuse"
        instead = self.clause.child_in(word, "insteadMarker", "cc") if word.id > above.id else None
        if self.scoped and instead is not None:
            self.negate(f"“{instead.text}” before “{word.text}”")  # "chose to phone A rather than visit B"
            return
        own = self.clause.children(word, "aux", "nsubj") or word.feats.get("Mood") == "Ind"
        self._under_one_mark(word, above)
        told = self.clause.child_in(word, "complementiser", "mark") is not None  # "nuk e njeh dhe se do ta padisë"
        but = self.clause.child_in(word, "butMarker", "cc") is not None  # "as e ftoi, por mund ta vizitojë"
        if self.scoped and not own and not told and (negator := self.markers(above)) is not None and not but:
            self.negate(f"“{negator.text}” beside “{above.text}”")

    def _under_one_mark(self, word: Word, above: Word) -> None:
        """Take in a condition's marker before the first of two clauses: "if A bombs B and arrests C"."""
        own = [m for m in self.clause.children(word, "mark") if not self.clause.has(m, "subjunctiveMarker")]
        main = self.clause.head(above)
        past = main is not None and above.id < main.id < word.id  # "if A falls, B will leave, while C stays"
        if not self.scoped or word.id < above.id or own or past:
            return
        for mark in self.clause.children(above, "mark"):
            if mark.id < above.id and self.clause.has(mark, "conditionMark"):
                self.raise_to(HYPOTHETICAL, f"“{mark.text}” before “{above.text}”")

    def _disputed(self, noun: Word) -> Word | None:
        """What says that the content of a noun is not so: "denied reports that", "the idea that … is nonsense"."""
        clause = self.clause
        above = clause.head(noun)
        if (no := is_refuted(clause, noun)) is not None:
            return no  # "claims that … proved false"
        if (
            above is not None
            and clause.has(above, "truthNoun")
            and clause.child_in(above, "negator", "det") is not None
        ):
            return above  # "no truth in reports that"
        if clause.has(noun, "falseWord") and clause.children(noun, "cop"):
            return noun if negator_of(clause, noun) is None else None  # "it was a myth that"
        claimed = any(clause.has(noun, name) for name in ("allegeNoun", "contentNoun")) or _is_talk(clause, noun)
        if above is None or not claimed or negator_of(clause, above) is not None:
            return None
        if base(noun.deprel) == "nsubj" and (above.upos != "VERB" or not clause.passive(above)):
            proved = clause.has(above, "proveVerb") and clause.child_in(above, "falseWord", "xcomp", "obj", "obl")
            return above if clause.has(above, "falseWord") or proved else None
        told = base(noun.deprel) in ("obj", "nsubj") and clause.has(above, "callVerb")
        if told and clause.child_in(above, "falseWord", "xcomp", "obj", "obl", "advmod") is not None:
            return above  # "called the report that … a lie"
        passive = base(noun.deprel) == "nsubj"  # "the claim that … was rejected"
        denied = clause.has(above, "disputeVerb") and (passive or base(noun.deprel) in ("obj", "obl"))
        return above if denied and status(clause, above).factuality == ACTUAL else None

    def _called_false(self, said: Word) -> None:
        """Take in a word by which a verb calls false what is told; left open where nobody surely does."""
        verb = self.clause.head(said) or said
        stands = status(self.clause, verb)
        if stands.polarity == NEGATED or stands.factuality != ACTUAL or self.clause.has(said, "blamingWord"):
            self.raise_to(HYPOTHETICAL, under(verb))  # "did not call it a lie that", "called it wrong that"
        else:
            self.speaks(verb)
            self.negate(under(verb))
            if self.speaker is None:
                self.raise_to(HYPOTHETICAL, under(verb))  # "has been called a lie"
        self.scoped = False

    def _contradicted(self, above: Word) -> None:
        """Take in a word that says of what it embeds that it is not so."""
        if self.clause.has(above, "disputeVerb") or self.clause.has(above, "callVerb"):
            self.speaks(above)
        self.negate(under(above))
        self.scoped = False

    def _adverbial(self, word: Word, above: Word) -> None:
        subject = self.clause.own_subject(word)
        relative = subject is not None and self.clause.has(subject, "relativePronoun")
        if self.scoped and not relative:
            before = self.clause.child_in(word, "beforeMarker", "mark", "case")
            asked = is_infinitive(self.clause, word) and self.clause.has(above, "hypotheticalVerb")
            asked = asked and self.clause.child_in(word, "insteadMarker", *MARKERS) is None  # "rather than condemn A"
            if self.clause.child_in(word, "resultMark", "mark", "case") is not None:
                return  # "pressured into recognising A": so far as that came about
            if (wrong := misdescribed(self.clause, word, above)) is not None:
                self.negate(f"“{wrong.text}” beside “{above.text}”")
                self.scoped = False
                return
            inside = self.clause.child_in(word, "companyAdposition", "mark", "case") is not None
            if inside and self.clause.has(above, "implicativeVerb"):
                negator = self.markers(above)  # "whether A succeeded in persuading B"
                if negator is not None and above.upos == "VERB":
                    self.negate(f"“{negator.text}” beside “{above.text}”")
                return
            against = self.clause.child_in(word, "againstMark", "mark", "case") is not None
            if self.clause.has(above, "clearVerb") and self.clause.child_in(word, "fromMark", "mark", "case"):
                self.negate(under(above))  # "cleared A of having threatened B"
                self.scoped = False
                return
            prevents = self.clause.has(above, "preventVerb") and self.clause.child_in(word, "fromMark", "mark", "case")
            if let_be(self.clause, word, above) and self.markers(above) is None:
                self.negate(under(above))  # "resisted suing A"
                self.scoped = False
                return
            if prevents:
                self._prevented(above)
            elif kept_from(self.clause, word, above):
                self._prevented(above)
                self.scoped = False
                return
            instead = None if not_without(self.clause, word) else _rather_than(self.clause, word, above)
            if instead is not None:
                if word.upos == "ADJ":  # "far from certain that A left"
                    self.raise_to(HYPOTHETICAL, under(word))
                else:
                    self.negate(f"“{instead.text}” before “{word.text}”")  # "instead of visiting A"
            if (but := everything_but(self.clause, word, above) or falls_short(self.clause, word)) is not None:
                self.negate(f"“{but.text}” before “{word.text}”")  # "did everything except condemn A"
                self.scoped = False
                return
            if against and self.clause.has(above, "plannedVerb") and not self.clause.has(above, "hypotheticalVerb"):
                self.raise_to(PLANNED, under(above))
                self.negate(f"“{word.text}” is what “{above.text}” goes against")
            elif asked or against:
                self.raise_to(HYPOTHETICAL, under(above))  # "warned A against attacking B"
            elif is_near(self.clause, above):
                self.raise_to(HYPOTHETICAL, under(above))  # "came close to recognising A"
            elif left_open(self.clause, above) is not None and is_infinitive(self.clause, word):
                self.raise_to(HYPOTHETICAL, under(above))  # "left the door open to joining A"
            elif is_to_come(self.clause, word, above) and has_a_day(self.clause, word):
                self.raise_to(PLANNED, f"“{word.text}” at a time to come")  # "when he visits A on Tuesday"
            elif is_habit(self.clause, word, above):
                self.raise_to(HYPOTHETICAL, f"“{word.text}” tells of what comes again and again")
            elif is_inverted(self.clause, word) or is_to_come(self.clause, word, above):
                self.raise_to(HYPOTHETICAL, f"“{word.text}” stands in a condition")
            elif self.clause.has(above, "allegeVerb") and (
                self.clause.child_in(word, "objectControlMark", "mark")
                or self.clause.child_in(above, "objectControlMark", "obl")  # "accused of, but denies, attacking B"
            ):
                alleged(self, above)  # "accused A of attacking B"
            elif only_named(self.clause, word, above):
                self.raise_to(HYPOTHETICAL, under(above))  # "spoke of suing A"
            elif before is not None:
                if not both_past(self.clause, word, above):
                    self.raise_to(PLANNED, f"“{before.text}” before “{word.text}”")
            elif is_infinitive(self.clause, word) and instead is None:
                if self.clause.has(above, "forgetVerb") and self.markers(above) is None:
                    self.negate(under(above))  # "neglected to sue A"
                    self.scoped = False
                    return
                pairs = (("displayVerb", "gatherVerb"), ("addressingVerb", "writeVerb"), ("succeedVerb", "installVerb"))
                shown = any(self.clause.has(word, deed) and self.clause.has(above, way) for deed, way in pairs)
                if (shown and self.direct) or self.clause.falls_to(above):
                    if (negator := self.markers(above)) is not None:  # "wrote to A to thank it": did
                        self.negate(f"“{negator.text}” beside “{above.text}”")
                    return  # so what is above these bears on it: "wants to bring in A to replace B"
                elif (wish := self._wished(word, above)) is not None:
                    self.raise_to(HYPOTHETICAL, under(wish))  # "resisted calls from A | to sack B"
                else:
                    self.raise_to(PLANNED, f"“{word.text}” is a purpose")
                    if self.clause.has(above, "motionVerb") and (negator := negator_of(self.clause, above)) is not None:
                        self.negate(f"“{negator.text}” beside “{above.text}”")  # "will not travel to A to meet B"
            elif self.clause.has(word, "succeedVerb") and self.clause.has(above, "appointVerb"):
                if (negator := self.markers(above)) is not None:
                    self.negate(f"“{negator.text}” beside “{above.text}”")
                return  # "may appoint A, replacing B": as the one, so the other
        self.scoped = False

    def _wished(self, word: Word, above: Word) -> Word | None:
        """The object whose content an infinitive behind it is, whatever the parser hung that on: "rejected demands by
        A to leave B"; None where it is a purpose."""
        found = (each for each in self.clause.children(above, "obj") if above.id < each.id < word.id)
        wishes = ("requestNoun", "attemptNoun")
        return next((each for each in found if any(self.clause.has(each, name) for name in wishes)), None)

    def _prevented(self, verb: Word) -> None:
        """ "prevented A from suing B": A did not, unless nobody managed to prevent it."""
        above = self.clause.head(verb)
        failed = above is not None and base(verb.deprel) == "xcomp" and self.clause.has(above, "negativeVerb")
        if self.markers(verb) is None and not failed:
            self.negate(under(verb))

    def _under_noun(self, noun: Word, ranked: bool = False) -> None:
        clause = self.clause
        if not self.scoped or ranked:
            return
        if clause.has(noun, "negativeNoun"):
            self.negate(under(noun))
            if _subject_of_verb(clause, noun):
                self.scoped = False  # "A's refusal to sue B cannot be explained": A does not
        elif (failed := failed_in(clause, noun)) is not None:
            self.negate(under(failed))
        elif self._not_intended(noun):
            return
        else:
            self.raise_to(HYPOTHETICAL if clause.has(noun, "hypotheticalNoun") else PLANNED, under(noun))

    def _not_intended(self, noun: Word) -> bool:
        """Take in an intention that nobody has: "has no plans to visit A", "nuk ka ndërmend"."""
        clause = self.clause
        above = clause.head(noun)
        no = clause.child_in(noun, "negator", "det", "advmod", "case")
        has = above is not None and base(noun.deprel) == "obj" and clause.has(above, "possessVerb")
        if no is None and has and above is not None:
            no = clause.child_in(above, "negator", "advmod", "aux")
        there = above is not None and clause.has(above, "copula")  # "there are no plans to"
        if no is None or not clause.has(noun, "intentNoun") or not (has or there or base(no.deprel) == "case"):
            return False
        self.raise_to(PLANNED, under(noun))
        self.negate(f"“{no.text}” beside “{noun.text}”")
        self.scoped = False
        return True

    def _complement(self, word: Word, above: Word, relation: str, nominal: bool) -> None:
        if not self.scoped:
            if relation == "ccomp" and self.clause.has(above, "reportVerb"):
                self.speaks(above)
            return
        if word.id == self.idiom:
            return  # its verb has been looked at
        if nominal and (stop := stopped(self.clause, word, above)) is not None:
            self.block(stop)
            return
        if relation == "iobj" and nominal and self.clause.has(above, "negativeVerb"):
            self.negate(under(above))  # "iu shmang takimit me A"
        elif relation in ("obl", "nmod", "iobj", "advmod"):
            self._adjunct(word, above)
        elif (
            above.upos == "NOUN"
            and relation in ("ccomp", "xcomp")
            and is_infinitive(self.clause, word)
            and not is_copular(self.clause, above)
        ):
            self._under_noun(above)
        elif nominal:
            self._event_noun(word, above, relation)
        else:
            embedded(self, word, above, relation)

    def _adjunct(self, word: Word, above: Word) -> None:
        clause = self.clause
        adposition = clause.adposition(word)
        if self.direct and self._granted(word, above, adposition):
            self.scoped = False
            return
        if self.direct and above.upos == "NOUN" and (no := self._disputed(above)) is not None:
            self._contradicted(no)  # "reports of A's attack on B were false"
            return
        if self.direct and (
            reacted_to(clause, word, above) or accounted_for(clause, word, noun_before(clause, word) or above)
        ):
            self.scoped = False
            return
        if self.direct and (only_awaited(clause, word, above, adposition) or given_leave(clause, word, above)):
            self.raise_to(HYPOTHETICAL, under(above))
        heard = noun_before(clause, word) or above
        if self.direct and _is_talk(clause, heard) and adposition in clause.words("hearsayAbout"):
            self.raise_to(HYPOTHETICAL, under(heard))  # "talk of an attack on A"
            self.scoped = False
            return
        if (topic := topic_of(clause, word, above)) is not None:
            self.raise_to(HYPOTHETICAL, under(topic))
            return
        purpose = adposition in clause.words("purposeAdposition")
        invited = clause.has(word, "invitationNoun") or clause.has(word, "behestNoun")
        if adposition in clause.words("inviteAdposition") and invited:
            self._at_behest(word, above)
            return
        if adposition in clause.words("beforeMarker") or (purpose and clause.has(above, "motionVerb")):
            self.raise_to(PLANNED, f"“{adposition}” before “{word.text}”")
        noun = noun_before(clause, word) or above
        if clause.has(noun, "negativeNoun"):
            self.negate(under(noun))
        elif clause.has(noun, "hypotheticalNoun") or is_wanting(clause, noun):
            self.raise_to(HYPOTHETICAL, under(noun))
        elif clause.has(noun, "plannedNoun"):
            if self._not_intended(noun):
                return  # "no plans for a visit"
            self.raise_to(PLANNED, under(noun))
        if clause.has(above, "targetNoun") and clause.children(above, "cop"):
            if (negator := self.markers(above)) is not None:
                self.negate(f"“{negator.text}” beside “{above.text}”")  # "was never the target of an attack"
            return
        if above.upos in ("NOUN", "PROPN"):
            return
        protests = adposition in clause.words("companyAdposition") and clause.has(word, "reactionNoun")
        if protests and self.direct and self.markers(above) is None:
            return  # "boycotted the vote in protest at A"
        if clause.has(above, "cancelVerb") and adposition not in clause.words("afterAdposition"):
            self.block(above)  # not "stopped work after the attack"
        if purpose and clause.has(above, "hypotheticalVerb"):
            self.raise_to(HYPOTHETICAL, under(above))
        elif word in clause.particle_objects(above, clause.words("plannedVerb")):
            self.raise_to(PLANNED, under(above))  # "pencilled in | talks"
        elif purpose and clause.has(above, "dateVerb") and dates_it(clause, above):
            self.raise_to(PLANNED, under(above))  # "a date has been set for talks"
        elif purpose and clause.has(above, "plannedVerb") and not clause.objects(above):
            self.raise_to(PLANNED, under(above))
        negator = self.markers(above)
        into = adposition in clause.words("enterAdposition") and clause.has(above, "enterVerb")
        if negator is not None and into and self.direct:
            self.negate(f"“{negator.text}” beside “{above.text}”")  # "did not enter into talks with A"

    def _at_behest(self, noun: Word, above: Word) -> None:
        """ "Will go at the invitation of A": A has invited them. "Denied acting at the behest of A": A did not ask."""
        clause = self.clause
        denies = next((each for each in clause.ancestors(above) if clause.has(each, "denyVerb")), None)
        denied = denies is not None and above.deprel in ("ccomp", "xcomp", "advcl") and clause.head(above) == denies
        if denies is not None and denied and negator_of(clause, denies) is None:
            if clause.has(noun, "behestNoun"):
                self.speaks(denies)
                self.negate(under(denies))
        elif clause.has(above, "behaveVerb") and (negator := negator_of(clause, above)) is not None:
            self.negate(f"“{negator.text}” beside “{above.text}”")  # "did not act at the behest of A"
        self.scoped = False

    def _granted(self, noun: Word, above: Word, adposition: str) -> bool:
        """Whether an adjunct takes for granted what an event noun names: "despite A's attack on B, C may leave"."""
        clause = self.clause
        if clause.has(noun, "encounterNoun"):
            return False  # "the road will be shut because of the visit"
        if adposition in clause.words("grantedAdposition") | clause.words("reportMarker"):
            return True
        if clause.child_in(noun, "indefinite", "det") is not None and any(
            clause.child_in(each, "hypotheticalMarker", "mark") is not None
            for each in (above, *clause.ancestors(above))
        ):
            return False  # "if A retaliates after an attack by B"
        led = clause.has(noun, "agreement") and adposition in clause.words("underAdposition")
        led = led or (clause.has(noun, "hostileNoun") and adposition in clause.words("afterAdposition"))
        if adposition and clause.child_in(noun, "despiteWord", "det") is not None:
            return True  # "me gjithë sulmin"
        for case in clause.children(above, "case") if clause.has(above, "grantedNoun") else ():
            led = led or (case.id == above.id - 1 and noun in clause.genitives(above))  # "për shkak të sulmit"
        return led

    def _took_place(self, noun: Word, verb: Word) -> bool:
        """Whether the event that is the subject of a denied verb took place: "the recognition of A changed nothing"."""
        past = self.clause.past(verb) and (self.direct or self.factuality == ACTUAL)
        return past or _says_of_deal(self.clause, noun, verb)

    def _event_noun(self, word: Word, above: Word, relation: str) -> None:
        clause = self.clause
        if is_judged(clause, word, above) or is_kept(clause, word, above):
            self.scoped = False
            return
        if self.direct and reacted_to(clause, word, above):
            self.scoped = False
            return
        if self.direct and given_leave(clause, word, above):
            self.raise_to(HYPOTHETICAL, under(above))
        if relation == "nsubj" and is_open(clause, above):
            self.raise_to(HYPOTHETICAL, under(above))  # "an attack by A on B is unlikely"
            self.scoped = False
            return
        if relation == "nsubj" and (open_ := unsettled(clause, word, above)) is not None:
            self.raise_to(HYPOTHETICAL, under(open_))  # "the recognition of A remains a dream"
            return
        if relation == "nsubj" and is_near(clause, above):
            self.raise_to(HYPOTHETICAL, under(above))  # "recognition is near"
        acts = relation == "nsubj" and not clause.passive(above)
        acts = acts and (above.upos == "AUX" or bool(clause.objects(above)))
        has = clause.has(above, "ownVerb") and bool(clause.children(above, "xcomp"))  # "nuk kanë të sosur"
        lacks = (
            relation == "nsubj"
            and (acts or has)
            and word.feats.get("Number") == "Plur"
            and clause.has(above, "ownVerb")
        )
        made_up = relation == "nsubj" and clause.has(above, "inventedWord") and bool(clause.children(above, "cop"))
        made_up = made_up or (relation == "nsubj" and clause.has(above, "inventVerb") and clause.passive(above))
        if clause.has(above, "revokeVerb") and clause.has(word, "recognitionNoun") and not acts:
            if negator_of(clause, above) is not None:  # "will not withdraw its recognition of A"
                self.scoped = False
                return
            self.negate(under(above))  # "withdrew its recognition of A"
        elif clause.has(above, "scrapVerb") and is_scrapped(clause, word, above):
            self.negate(under(above))  # "A's visit to B was called off"
        elif made_up and negator_of(clause, above) is None:
            self.negate(under(above))  # "A's threat is an invention of the press"
            return
        elif relation == "nsubj" and is_left_for_later(clause, above):
            self.block(above)  # "the signing was left for September"
        elif is_cut_short(clause, word, above):
            self.scoped = False
            return
        elif is_given_up(clause, word, above):
            self.negate(under(above))  # "ended its cooperation with A": no longer cooperates
        elif clause.has(above, "reverseVerb") and not acts and not clause.has(word, "plannedNoun"):
            self.block(above)  # "its expulsion of A's envoys was reversed"
        elif clause.has(above, "cancelVerb"):
            if clause.has(word, "intentNoun") and (relation == "obj" or clause.passive(above)):
                if negator_of(clause, above) is not None:
                    return  # "did not drop a plan to visit A"
                self.negate(under(above))  # "put off a plan to visit A"
            elif not acts:  # "the attack prevented talks" took place
                self.block(above)
        elif clause.has(above, "negativeVerb") and not acts and negator_of(clause, above) is not None:
            self.raise_to(HYPOTHETICAL, under(above))  # "does not rule out recognition"
            return
        elif clause.has(above, "negativeVerb") and not acts:
            heard = any(clause.has(word, name) for name in ("allegeNoun", "contentNoun")) or clause.has(
                word, "talkNoun"
            )
            if clause.has(above, "failVerb") and _dialogue(clause, word):
                heard = not _failed_to(clause, above)  # "the talks failed": they were held
            lives_on = heard and relation == "nsubj" and not clause.passive(above)  # "rumours refuse to die down"
            if not clause.has(word, "offerNoun") and not lives_on:  # a request that is turned down was made
                if clause.has(above, "excludeVerb"):
                    self.raise_to(PLANNED, under(above))  # "ruled out the deployment of troops"
                self.negate(under(above))
        elif relation == "obj" and (clause.has(above, "hypotheticalVerb") or clause.has(above, "weighVerb")):
            self.raise_to(HYPOTHETICAL, under(above))
        elif clause.has(above, "conditionedVerb") and (relation == "obj" or (not acts and clause.passive(above))):
            self.raise_to(HYPOTHETICAL, under(above))  # "njohja u kushtëzua me lirimin e pengjeve"
        elif relation == "nsubj" and clause.passive(above) and clause.has(above, "weighVerb"):
            self.raise_to(HYPOTHETICAL, under(above))  # "a visit was considered"
        elif relation == "nsubj" and clause.child_in(above, "notYet", "advmod") is not None and has_to(clause, above):
            self.raise_to(HYPOTHETICAL, under(above))  # "the visit has yet to be agreed"
        elif clause.has(above, "plannedVerb") and (
            relation == "obj" or clause.passive(above) or (above.upos == "ADJ" and clause.children(above, "cop"))
        ):
            self.raise_to(PLANNED, under(above))
        elif clause.has(above, "clearanceVerb") and clause.has(word, "decreedNoun") and not acts:
            self.raise_to(PLANNED, under(above))  # "A's extradition was approved"
        negator = self.markers(above)
        if clause.has(above, "considerVerb") and clause.child_in(above, "neverWord", "advmod") is not None:
            self.factuality = ACTUAL
            self.negate(under(above))  # "has never entertained the idea of leaving"
        elif negator is not None and not (
            relation == "nsubj" and base(negator.deprel) == "case"
        ):  # "left many without"
            beside = f"“{negator.text}” beside “{above.text}”"
            if self.direct and clause.has(above, "happenVerb") and not clause.has(above, "ownVerb"):
                self.negate(beside)  # "the visit did not take place"
            elif self.direct and relation == "nsubj" and clause.has(above, "comeToEnd"):
                self.blocked = f"{beside}: “{word.text}” went on"
            elif self.direct and relation == "nsubj" and _never_began(clause, above):
                self.negate(beside)  # "talks between A and B have not started"
            elif lacks or (acts and self._took_place(word, above)):
                self.scoped = False  # "the recognition of A met with no response" took place
            elif not self.direct:  # "made no mention of plans for a summit"
                self.raise_to(HYPOTHETICAL, beside)
            elif clause.has(above, "happenVerb") or clause.has(above, "lightVerb"):
                self.negate(beside)
            else:
                self.blocked = f"{beside}: what that leaves of “{word.text}” is not said"


def _never_began(clause: Clause, verb: Word) -> bool:
    """Whether a verb that is denied would say that its subject came under way: "has not started", "nuk nisi"."""
    how = [each for each in clause.children(verb, "advmod") if each.id > verb.id and not clause.has(each, "notYet")]
    alone = not clause.children(verb, "obj", "xcomp", "ccomp") and not how  # "has not started well" has started
    return alone and clause.has(verb, "comeUnderWay")


def _says_of_deal(clause: Clause, noun: Word, verb: Word) -> bool:
    """Whether a verb says now what a certain deal does or does not: "the truce of A and B does not cover C"."""
    certain = clause.child_in(noun, "definite", "det") is not None or noun.feats.get("Definite") == "Def"
    now = verb.feats.get("Tense") == "Pres" or any(a.feats.get("Tense") == "Pres" for a in clause.children(verb, "aux"))
    deal = any(clause.has(noun, name) for name in ("agreement", "deal"))
    done = verb.upos == "VERB" and bool(clause.children(verb, "obj")) and not clause.passive(verb)
    return deal and certain and now and done and not clause.children(verb, "xcomp", "ccomp")


def _subject_of_verb(clause: Clause, noun: Word) -> bool:
    """Whether something is said of what a noun with an owner names: "A's refusal to leave cannot be explained"."""
    first = clause.head(noun) if base(noun.deprel) == "conj" else noun
    owned = clause.possessors(noun) or clause.genitives(noun)
    return bool(owned) and first is not None and base(first.deprel) == "nsubj"


def _rather_than(clause: Clause, word: Word, above: Word) -> Word | None:
    """What says of a clause that something else was done: "instead of visiting A", "would rather leave than meet A"."""
    if (instead := clause.child_in(word, "insteadMarker", *MARKERS)) is not None:
        return None if _alone(clause, instead) else instead  # "opting instead to summon A"
    than = clause.child_in(word, "thanMarker", "mark", "case", "cc", "advmod")
    behind = than is not None and above.id < than.id < word.id and clause.own_subject(word) is None
    return than if behind and clause.child_in(above, "preferAdverb", "advmod") is not None else None


def _alone(clause: Clause, instead: Word) -> bool:
    """Whether an "instead" only says that this was done and not the other: no "of" stands behind it."""
    behind = clause.sentence.words[instead.id : instead.id + 1]
    of = any(clause.has(each, "genitiveAdposition") for each in behind)
    return base(instead.deprel) == "advmod" and clause.has(instead, "insteadAdverb") and not of


def _is_talk(clause: Clause, noun: Word) -> bool:
    """Whether a noun means hearsay, no word and no meeting: "talk of a coup", "fjalët për një grusht shteti"."""
    if not clause.has(noun, "hearsayNoun") or clause.has(noun, "fearNoun"):
        return False  # a fear that is dispelled is no report that is denied
    return noun.feats.get("Number") != "Plur" or not clause.has(noun, "encounterNoun")


def _is_content(word: Word, above: Word) -> bool:
    """Whether the parser made the content of a noun its complement: "lajmi se A u largua"."""
    return base(word.deprel) == "ccomp" and above.upos == "NOUN"


def _failed_to(clause: Clause, verb: Word) -> bool:
    """Whether something failed to happen at all: "failed to take place", "failed before they could begin"."""
    below = clause.children(verb, "xcomp", "ccomp", "advcl")
    return any(is_infinitive(clause, c) or clause.child_in(c, "beforeMarker", "mark", "case") for c in below)


def _talked_of(clause: Clause, word: Word) -> Word | None:
    """The talks right before a gerund that says what they are about: "opened talks on restoring ties"."""
    mark = clause.child_in(word, "talkedAbout", "mark", "case")
    before = clause.sentence.word(mark.id - 1) if mark is not None and 1 < mark.id < word.id else None
    talks = before is not None and before.upos == "NOUN" and clause.has(before, "dialogueNoun")
    going_on = word.feats.get("VerbForm") in ("Ger", "Part") and word.feats.get("Tense") != "Past"
    return before if talks and going_on else None


def _dialogue(clause: Clause, noun: Word) -> bool:
    """Whether a noun is of talks, or of a round of them."""
    below = [*clause.genitives(noun), *clause.children(noun, "nmod")] if clause.has(noun, "quantityNoun") else []
    return any(clause.has(each, "dialogueNoun") for each in (noun, *below))


def _dated(clause: Clause, noun: Word) -> bool:
    """Whether an event noun says when it came about, or that something came after it."""
    if clause.adposition(noun) in clause.words("afterAdposition"):
        return True
    above = clause.head(noun)
    if above is not None and base(noun.deprel) == "nmod" and clause.has(above, "momentNoun"):
        return True  # "on the anniversary of its accession"
    below = clause.children(noun, "nmod", "obl")
    end = max([noun.id, *(each.id for word in below for each in (word, *clause.children(word)))])
    behind = clause.sentence.words[end : end + 2]  # a date that the parser gave to the verb
    if len(behind) == 2 and behind[0].upos == "ADP" and behind[1].upos in ("NUM", "PROPN", "NOUN"):
        below = [*below, behind[1]] if behind[1].upos == "NUM" or clause.has(behind[1], "month") else below
    dates = [each for word in below for each in (word, *clause.children(word, "nmod"))]
    return any(each.upos == "NUM" or clause.has(each, "month") for each in dates)


def fiction(clause: Clause, trigger: Word) -> Word | None:
    """The work in which what is said happens: "in the film, A is the president"."""
    where = clause.words("placeAdposition") | clause.words("reportMarker")
    for each in (trigger, *clause.ancestors(trigger)):
        for child in clause.children(each, "obl", "nmod"):
            if clause.adposition(child) in where and (work := _work(clause, child)) is not None:
                return work
        if (work := _played_in(clause, each)) is not None:
            return work
        told = [s for s in clause.children(each, "nsubj") if each.id != trigger.id]
        told += [s for s in clause.children(each, "obl") if clause.adposition(s) in clause.words("reportMarker")]
        if mock := next((m for s in told if (m := clause.child_in(s, "mockModifier", "amod", "compound"))), None):
            return mock  # "a satirical website says"
    return None


def _played_in(clause: Clause, verb: Word) -> Word | None:
    """The work that a relative clause tells of: "a comedy in which A phones B", "a novel where A is at war"."""
    above = clause.head(verb)
    if above is None or verb.deprel not in ("acl:relcl", "acl", "advcl:relcl") or not clause.has(above, "fictionNoun"):
        return None
    inside = [*clause.children(verb, "obl", "advmod", "mark")]
    where = [w for w in inside if clause.has(w, "relativePronoun") or clause.has(w, "whereWord")]
    begins = (w for w in where if above.id < w.id < verb.id)
    return above if next(begins, None) is not None else None


def _never_was(clause: Clause, noun: Word) -> Word | None:
    """The negator of a relative clause that says that an event did not come about: "a visit that never took place"."""
    below = [noun, *clause.children(noun, "nmod", "amod")]  # the parser may hang the clause on the noun's complement
    for verb in (each for host in below for each in clause.children(host, "acl")):
        subject = clause.own_subject(verb)
        that = subject is not None and clause.has(subject, "relativePronoun") and not clause.objects(verb)
        came = clause.has(verb, "happenVerb") and not clause.has(verb, "ownVerb") and not clause.has(verb, "copula")
        if that and came and verb.deprel == "acl:relcl" and (no := negator_of(clause, verb)) is not None:
            return no
    return None


def _prefix(clause: Clause, noun: Word) -> Word | None:
    """The negative prefix that a hyphen parts from an event noun: "non - recognition"."""
    before = clause.sentence.words[max(0, noun.id - 3) : noun.id - 1]
    hyphened = len(before) == 2 and before[1].text == "-" and before[1].end == noun.begin
    return before[0] if hyphened and clause.has(before[0], "negativePrefix") else None


def _in_theory(clause: Clause, trigger: Word) -> Word | None:
    """The noun of "on paper", "in theory", "në letër" beside a trigger: what is so there may be so nowhere else."""
    where = clause.words("theoryAdposition")
    found = (each for each in clause.children(trigger, "obl") if clause.has(each, "theoryNoun"))
    bare = (each for each in found if not any(base(c.deprel) not in ("case", "punct") for c in clause.children(each)))
    return next((each for each in bare if clause.adposition(each) in where), None)


def _work(clause: Clause, noun: Word) -> Word | None:
    """The work of fiction that a noun is, or is a part of: "the second season of the series"; None if it is neither."""
    if clause.has(noun, "fictionNoun"):
        return noun
    whole = clause.genitives(noun) if clause.has(noun, "fictionPart") else []
    return next((w for w in whole if clause.has(w, "fictionNoun") or clause.has(w, "serialNoun")), None)
