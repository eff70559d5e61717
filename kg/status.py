"""Whether an event happened, will, may or did not, and who says so: polarity, factuality and speaker of a trigger.

The walk starts at the trigger and climbs the tree. What it meets on the way (negators, modals, the verbs and nouns
that embed the clause) is looked up in the word classes of the language. After the veridicality classes of FactBank
(Saurí and Pustejovsky 2009), in the three steps that a claim has.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.clause import Clause, base
from kg.model import ACTUAL, AFFIRMED, HYPOTHETICAL, NEGATED, PLANNED, Word

_RANK = {ACTUAL: 0, PLANNED: 1, HYPOTHETICAL: 2}
_CORE = ("nsubj", "obj", "iobj")
_MARKERS = ("aux", "mark", "advmod", "cc", "det", "cop", "case", "discourse")


@dataclass(frozen=True, slots=True)
class Status:
    """How a claim stands: ``speaker`` is the word for whoever says it, ``blocked`` why it is no claim at all.

    ``why`` says for people what made it anything but a fact, in the order in which the climb met it.
    """

    polarity: str = AFFIRMED
    factuality: str = ACTUAL
    speaker: Word | None = None
    blocked: str = ""
    why: tuple[str, ...] = field(default=(), compare=False)


def status(clause: Clause, trigger: Word, nominal: bool = False) -> Status:
    """Climb from a trigger to the root and say how the event stands.

    Args:
        clause: the sentence.
        trigger: the verb, or the event noun.
        nominal: whether the trigger is an event noun; under a light verb the verb decides.
    """
    walk = _Walk(clause)
    if (work := fiction(clause, trigger)) is not None:
        walk.blocked = f"“{work.text}” tells it"
    light = clause.light_verb(trigger) if nominal else None
    if nominal:
        walk.markers(trigger, own=True)
        walk.modifiers(trigger)
    if nominal and clause.has(trigger, "prospectNoun") and not _dated(clause, trigger):
        walk.blocked = f"“{trigger.text}” may be to come"
    if light is not None:
        walk.markers(light, own=True)
        if clause.has(light, "orderVerb"):
            walk.raise_to(PLANNED, under(light))
        walk.climb(light)
    else:
        if not nominal:
            walk.itself(trigger)
            walk.markers(trigger, own=True)
            walk.counterfactual(trigger)
        walk.climb(trigger, nominal)
    if not nominal:
        walk.undone(trigger)
        walk.unavoided(trigger)
        if clause.alternative(trigger) and not walk.negated:
            walk.raise_to(HYPOTHETICAL, f"“{trigger.text}” is one of several")
    question = clause.sentence.text.rstrip(" ”\"'»’").endswith(tuple(clause.words("questionMark")))
    question = question or _asks(clause, trigger)
    if question and not walk.presupposed(trigger):
        walk.raise_to(HYPOTHETICAL, "the sentence is a question")
    polarity = NEGATED if walk.negated else AFFIRMED
    return Status(polarity, walk.factuality, walk.speaker, walk.blocked, tuple(dict.fromkeys(walk.why)))


def _asks(clause: Clause, trigger: Word) -> bool:
    """Whether a quoted question holds a trigger: "“Will A visit B?” asked C"."""
    ends = (
        word
        for word in clause.sentence.words[trigger.id :]
        if word.text in (".", "!") or clause.has(word, "questionMark")
    )
    end = next(ends, None)
    return end is not None and clause.has(end, "questionMark")


class _Walk:
    """The state of one climb."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        self.negated = False
        self.factuality = ACTUAL
        self.speaker: Word | None = None
        self.blocked = ""
        self.why: list[str] = []
        self.direct = True  # False once the climb has left the trigger itself
        self.scoped = True  # False once the climb has left what the embedding words bear on

    def raise_to(self, factuality: str, reason: str) -> None:
        if _RANK[factuality] > _RANK[self.factuality]:
            self.factuality = factuality
            self.why.append(f"{reason}: {factuality}")

    def negate(self, reason: str) -> None:
        self.negated = True
        self.why.append(f"{reason}: {NEGATED}")

    def block(self, word: Word) -> None:
        self.blocked = f"under “{word.text}”, so neither that it happens nor that it does not is said"

    # --- what stands beside one word ----------------------------------------------------------------------------

    def markers(self, word: Word, own: bool = False) -> Word | None:
        """Take in the negators and modal words beside a word; gives the negator if there is one."""
        clause = self.clause
        if self._but(word) is not None:
            return None  # "could not but accuse"
        for child in clause.children(word, *_MARKERS):
            beside = f"“{child.text}” beside “{word.text}”"
            if clause.has(child, "negator") or child.deprel == "aux:pass":  # a passive's auxiliary is no future
                continue
            mark = base(child.deprel) == "mark" and clause.has(child, "plannedVerb")
            if mark and clause.children(word, "cop", "aux"):
                self.raise_to(PLANNED, beside)  # "is due to meet"
            elif clause.has(child, "conditionalMarker") and self._told(word) and not self._unreal(word):
                self.raise_to(PLANNED, beside)  # "said it would": the future of what was said
            elif clause.has(child, "hypotheticalMarker"):
                self.raise_to(HYPOTHETICAL, beside)
            elif clause.has(child, "plannedMarker"):
                conditional = (self._conditional(word) and not self._told(word)) or self._on_condition(word)
                self.raise_to(HYPOTHETICAL if conditional else PLANNED, beside)
        if own and self._unfulfilled(word):
            self.factuality = ACTUAL
            self.negate(f"“{word.text}” was to be, but was not")
            return None
        if word.feats.get("Mood") == "Imp":
            self.raise_to(HYPOTHETICAL, f"“{word.text}” is an order")
        elif own and self._inverted(word):
            self.raise_to(HYPOTHETICAL, f"“{word.text}” stands in a condition")
        negator = self._negator(word)
        if own and negator is not None:
            self.negate(f"“{negator.text}” beside “{word.text}”")
        return negator

    def _but(self, word: Word) -> Word | None:
        """The "but" right behind a negator before a verb: "could not but accuse A", "did nothing but accuse A"."""
        for child in self.clause.children(word, "advmod", "cc", "mark", "case"):
            if 1 < child.id < word.id and self.clause.has(child, "butMarker"):
                before = self.clause.sentence.word(child.id - 1)
                return child if self.clause.has(before, "negator") else None
        return None

    def _helpless(self, verb: Word, word: Word | None = None) -> bool:
        """Whether somebody could not but do what is said below a verb: "could not help accusing", "… but accuse"."""
        clause = self.clause
        able = clause.child_in(verb, "ableMarker", "aux") is not None or clause.has(verb, "ableMarker")
        if not able or not clause.has(verb, "unavoidableVerb") or self._negator(verb) is None:
            return False
        said = [word] if word is not None else clause.children(verb, "conj", "xcomp", "ccomp", "advcl")
        return any(
            clause.child_in(each, "butMarker") is not None
            or clause.child_in(each, "negator", "advmod") is not None
            or (each.feats.get("VerbForm") in ("Ger", "Part") and not clause.child_in(each, "purposeMarker"))
            for each in said
        )

    def unavoided(self, verb: Word) -> None:
        """Block a verb that only says that something else could not be helped."""
        if self._helpless(verb):
            self.blocked = f"“{verb.text}” says that something else could not be avoided"

    def counterfactual(self, verb: Word) -> None:
        """Take in that what is unreal if it had not happened did happen: "had it not left, A would have won"."""
        clause = self.clause
        above = clause.head(verb)
        if not self.negated or above is None or base(verb.deprel) != "advcl":
            return
        before = any(
            aux.feats.get("Tense") in ("Past", "Imp") and _finite(aux) and clause.has(aux, "perfectAux")
            for aux in clause.children(verb, "aux")
        )
        main = self._unreal(above) or (self._conditional(above) and clause.child_in(above, "plannedMarker"))
        if before and self._condition(verb) and main:
            self.negated, self.factuality, self.scoped = False, ACTUAL, False
            self.why.append(f"without “{verb.text}” it would be otherwise")

    def undone(self, verb: Word) -> None:
        """Take in an auxiliary behind a clause that takes it back: "was due to visit A but did not"."""
        for each in (verb, *self.clause.ancestors(verb)):
            for child in self.clause.children(each, "conj"):
                own = self.clause.children(child, "nsubj", "obj", "xcomp", "ccomp", "obl")
                but = self.clause.child_in(child, "butMarker", "cc")
                negator = self.clause.child_in(child, "negator", "advmod")
                if self.clause.has(child, "proVerb") and not own and but is not None and negator is not None:
                    if child.id > verb.id and not self.negated:
                        self.factuality = ACTUAL
                        self.negate(f"“{child.text} {negator.text}” behind it")
                    return
            if each.id != verb.id and not self.clause.has(each, "plannedVerb"):
                return

    def presupposed(self, trigger: Word) -> bool:
        """Whether a question takes for granted that it happened: "Why did A arrest B?", not "Did A arrest B?"."""
        above = self.clause.head(trigger)
        known = above is not None and base(trigger.deprel) == "ccomp" and self.clause.has(above, "factiveVerb")
        if known and self._that(trigger):
            return True  # "Did you know that A left?"
        return any(self._asked_why(w) is not None for w in (trigger, *self.clause.ancestors(trigger)))

    def _asked_why(self, verb: Word) -> Word | None:
        """The word before a verb that asks for the reason or the manner of what it says."""
        if self._infinitive(verb):
            return None  # "knows how to attack A"
        asking = (child for child in self.clause.children(verb, "advmod", "mark") if child.id < verb.id)
        whole = [each for child in asking for each in (child, *self.clause.children(child, "advmod"))]
        whole += [below for each in whole for below in self.clause.children(each, "advmod")]  # "how much longer"
        return next((each for each in whole if self.clause.has(each, "whyWord")), None)

    def itself(self, verb: Word) -> None:
        """Take in a modal that stands for a whole clause: "and so will B"."""
        for name, factuality in (("plannedMarker", PLANNED), ("hypotheticalMarker", HYPOTHETICAL)):
            if verb.upos == "AUX" and self.clause.has(verb, name):
                self.raise_to(factuality, f"“{verb.text}”")
        if (time := self._to_be(verb)) is not None:
            self.raise_to(PLANNED, f"“{time.text}” beside “{verb.text}”, in the present tense")

    def _to_be(self, verb: Word) -> Word | None:
        """The time to come of a verb in the present tense: "meets A next week", "nesër takon A-në"."""
        clause = self.clause
        group = [verb, *clause.children(verb, "aux", "cop")]
        finite = [each for each in group if _finite(each)]
        if not finite or any(each.feats.get("Tense") != "Pres" for each in finite):
            return None
        if any(each.feats.get("VerbForm") == "Part" and each.feats.get("Tense") != "Pres" for each in group):
            return None  # "has met"
        for child in clause.children(verb, "obl", "advmod", "nmod"):
            below = clause.children(child, "amod", "det", "acl")
            if clause.has(child, "tomorrow") and not clause.adposition(child):
                return child
            if clause.has(child, "timeNoun") and any(clause.has(each, "comingWord") for each in below):
                return child
            ahead = clause.adposition(child) in clause.words("aheadAdposition") and not below
            if clause.has(child, "weekday") and ahead and child.feats.get("Number") != "Plur":
                return child  # "flies to A on Friday"
        return None

    def _unfulfilled(self, word: Word) -> bool:
        """ "A was to have visited B": he did not."""
        helpers = self.clause.children(word, "aux", "cop")
        finite = [aux for aux in helpers if _finite(aux)]  # not "is said to have been arrested"
        past = any(aux.feats.get("Tense") == "Past" and self.clause.has(aux, "copula") for aux in finite)
        to = self.clause.child_in(word, "purposeMarker", "mark") is not None
        return past and to and any(aux.feats.get("VerbForm") == "Inf" for aux in helpers)

    def _negator(self, word: Word) -> Word | None:
        clause = self.clause
        beside = [child for child in clause.children(word, *_MARKERS) if not clause.focused(child)]
        beside = [child for child in beside if not self._hardly(child, word)]
        beside = [child for child in beside if child.id < word.id or not self._of_another(child, word)]
        inside = [
            grandchild
            for child in clause.children(word, *_CORE)
            if not clause.corrected(child)  # "not A but B"
            for grandchild in clause.children(child, "det", "advmod", "cc", "amod")
            if grandchild.id < child.id and not clause.focused(grandchild)
        ]
        whole = [each for each in clause.children(word, *_CORE, "obl") if not self._nothing_but(each)]  # "to nobody"
        fronted = self._fronted(word)
        return next((each for each in (*beside, *inside, *whole, *fronted) if clause.has(each, "negator")), None)

    def _of_another(self, negator: Word, word: Word) -> bool:
        """Whether a negator stands alone with the name before it: "A is a member, B no longer"."""
        words = self.clause.sentence.words
        number = negator.id - 1  # of the word before it
        while number > 1 and words[number - 1].head == negator.id:
            number -= 1
        name = words[number - 1] if number >= 1 else word
        named = name.upos == "PROPN" and name != word
        while number > 1 and words[number - 1].upos in ("PROPN", "DET"):
            number -= 1
        end = negator.id >= len(words) or words[negator.id].upos == "PUNCT"
        return named and end and words[number - 1].text in (",", ";")

    def _hardly(self, negator: Word, word: Word) -> bool:
        """Whether a negator only says that something else came right after: "hardly had A left when B arrived"."""
        clause = self.clause
        aux = next(iter(clause.children(word, "aux")), None)
        fronted = clause.has(negator, "justWord") and aux is not None and negator.id == aux.id - 1
        later = clause.children(word, "advcl", "conj", "parataxis")
        return fronted and any(clause.child_in(each, "temporalMarker", "mark", "advmod") for each in later)

    def _nothing_but(self, word: Word) -> bool:
        """Whether a word is the "nothing" of "nothing but praise", "nothing but accuse A": only that, but that."""
        behind = self.clause.sentence.words[word.id : word.id + 2]
        but = len(behind) == 2 and self.clause.has(behind[0], "butMarker")
        return but and self.clause.has(word, "nothingWord") and behind[1].upos in ("NOUN", "ADJ", "VERB")

    def _fronted(self, word: Word) -> list[Word]:
        """What turns the order of the verb by standing before it: "not even in 2019 did A", "at no point did A"."""
        clause = self.clause
        subject = clause.own_subject(word)
        aux = next(iter(clause.children(word, "aux")), None)
        if subject is None or aux is None or aux.id > subject.id:
            return []
        led = [*self._leading(aux), *self._before(word, aux)]
        return [each for each in led if not clause.focused(each) and not self._hardly(each, word)]

    def _leading(self, aux: Word) -> list[Word]:
        """The words of a clause before its first auxiliary."""
        found: list[Word] = []
        for word in reversed(self.clause.sentence.words[: aux.id - 1]):
            if word.upos in ("PUNCT", "CCONJ", "SCONJ") and not self.clause.has(word, "negator"):  # "nor did A"
                break
            found.append(word)
        return found

    def modifiers(self, noun: Word) -> None:
        """Take in the adjectives of an event noun: "planned", "alleged"."""
        for child in self.clause.children(noun, "case"):
            if self.clause.has(child, "nearWord"):
                self.raise_to(HYPOTHETICAL, f"“{child.text}” before “{noun.text}”")
        for child in self.clause.children(noun, "amod", "advmod", "compound"):
            if self.clause.has(child, "cancelledModifier"):
                self.negate(f"“{child.text}” beside “{noun.text}”")
            for name, factuality in (("plannedModifier", PLANNED), ("hypotheticalModifier", HYPOTHETICAL)):
                if self.clause.has(child, name):
                    self.raise_to(factuality, f"“{child.text}” beside “{noun.text}”")

    def _told(self, word: Word) -> bool:
        """Whether a clause is what somebody said, with no condition beside it."""
        above = self.clause.head(word)
        if base(word.deprel) == "conj" and above is not None:
            return self._told(above)
        conditions = [child for child in self.clause.children(word, "advcl") if self._condition(child)]
        return (
            base(word.deprel) == "ccomp"
            and above is not None
            and self.clause.has(above, "reportVerb")
            and not conditions
        )

    def _unreal(self, word: Word) -> bool:
        """ "would have attacked": did not."""
        perfect = (w for w in self.clause.children(word, "aux") if self.clause.has(w, "perfectAux"))
        return any(aux.feats.get("VerbForm") == "Inf" for aux in perfect)

    def _condition(self, clause: Word) -> bool:
        return self._inverted(clause) or any(
            self.clause.has(mark, "hypotheticalMarker") for mark in self.clause.children(clause, "mark")
        )

    def _conditional(self, word: Word) -> bool:
        verbs = [word, *self.clause.children(word, "aux", "cop")]
        endings = tuple(self.clause.words("conditionalEnding"))
        return any(verb.upos in ("VERB", "AUX") and verb.text.lower().endswith(endings) for verb in verbs)

    # --- upwards ------------------------------------------------------------------------------------------------

    def climb(self, word: Word, nominal: bool = False) -> None:
        """From a word to the root, one governor at a time."""
        seen: set[int] = set()
        current = word
        while current.id not in seen:
            seen.add(current.id)
            self._look_for_speaker(current)
            above = self.clause.head(current)
            if above is None:
                self._at_root(current)
                return
            self._step(current, above, nominal)
            nominal = above.upos in ("NOUN", "PROPN") and not self.clause.children(above, "cop")
            self.direct = False
            current = above

    def _at_root(self, root: Word) -> None:
        marks = self.clause.children(root, "mark")
        if not self.scoped or self.clause.children(root, "aux"):
            return
        if any(self.clause.has(mark, "purposeMarker") for mark in marks) and root.feats.get("VerbForm") == "Inf":
            self.raise_to(PLANNED, f"“{root.text}” is a purpose")
        elif self.factuality == ACTUAL and any(self.clause.has(mark, "subjunctiveMarker") for mark in marks):
            self.raise_to(HYPOTHETICAL, f"“{root.text}” is only wished or possible")

    def _look_for_speaker(self, word: Word) -> None:
        clause = self.clause
        if self.speaker is not None:
            return
        for child in clause.children(word, "parataxis", "advcl", "ccomp"):
            if base(child.deprel) == "parataxis" and self._tells(child) and not clause.children(child, "ccomp"):
                self._speaks(child)
        for name, words in clause.obliques(word).items():
            if name in clause.words("reportMarker"):
                self.speaker = self.speaker or words[0]
        for told in clause.children(word, "obl"):
            owners = [*clause.possessors(told), *clause.genitives(told)]
            if clause.has(told, "accountNoun") and clause.adposition(told) in clause.words("accountAdposition"):
                self.speaker = self.speaker or next(iter(owners), None)  # "in the words of A"

    def _tells(self, verb: Word) -> bool:
        """Whether a verb says what the clause beside it says: "…, A sighed"; not "…, urged B to leave"."""
        said = self.clause.children(verb, "obj", "iobj", "xcomp", "ccomp")
        done = [w for w in self.clause.children(verb, "obj") if w.upos == "NOUN" and w.id > verb.id]
        if self.clause.has(verb, "deedVerb") and done:
            return False  # "recalled its ambassador, it also shut the mission"
        return self.clause.has(verb, "reportVerb") or (not said and self.clause.has(verb, "quoteVerb"))

    def _speaks(self, verb: Word) -> None:
        if self.speaker is None:
            agents = self.clause.verb_roles(verb)["agent"]
            if not agents and self.clause.middle(verb):  # "u betua se"
                agents = self.clause.verb_roles(verb, True)["agent"]
            self.speaker = agents[0] if agents else self._beside(verb) or self._source(verb)
            if self.speaker is not None and self.clause.has(self.speaker, "vagueSpeaker"):
                # "some say", "a poll claimed": nobody answers for it
                self.raise_to(HYPOTHETICAL, f"“{self.speaker.text}” is nobody in particular")

    def _source(self, verb: Word) -> Word | None:
        """Where a passive verb of reporting says that something stands: "…, thuhet në raportin e A-së"."""
        clause = self.clause
        if not clause.passive(verb):
            return None
        told = [verb, *clause.children(verb, "ccomp"), *filter(None, [clause.head(verb)])]
        near = (child for each in told for child in clause.children(each, "obl", "nmod") if child.id > verb.id)
        where = clause.words("placeAdposition")
        return next((w for w in near if clause.has(w, "sourceNoun") and clause.adposition(w) in where), None)

    def _beside(self, verb: Word) -> Word | None:
        """Who speaks in a parenthesis, whatever the parser hung the name on: ", A said," and ", said A,"."""
        words = self.clause.sentence.words
        if base(verb.deprel) != "parataxis":
            return None
        for child in self.clause.children(verb, "iobj", "obj"):
            if child.id > verb.id and child.upos == "PROPN" and not self.clause.adposition(child):
                return child
        for child in self.clause.children(verb, "obl"):  # "the daily A wrote"
            called = [each for each in self.clause.children(child, "appos", "flat") if each.upos == "PROPN"]
            if child.id < verb.id and child.upos == "NOUN" and called and not self.clause.adposition(child):
                return called[0]
        before = [word for word in words[: verb.id - 1] if word.upos != "AUX"]
        first = len(before)
        while first and before[first - 1].upos == "PROPN":
            first -= 1
        name = before[first:]
        while name and first and before[first - 1].upos in ("NOUN", "ADJ", "DET", "PRON"):
            first -= 1  # "the daily A wrote"
        opened = bool(name) and (first == 0 or before[first - 1].upos == "PUNCT")
        closed = verb.id < len(words) and words[verb.id].upos == "PUNCT"
        return (
            next((word for word in name if word.head not in {each.id for each in name}), None)
            if opened and closed
            else None
        )

    def _step(self, word: Word, above: Word, nominal: bool) -> None:
        relation = base(word.deprel)
        needed = relation == "advcl" and self.clause.complement(word, above)
        if needed or (relation in ("advcl", "acl") and self._of_adjective(word, above)):
            relation = "xcomp"
        if self.clause.joint(word, above) or self.clause.causer(word) is not None:
            self._made(word, above)
            return
        content_of = self._content_of(word) if relation in ("acl", "advcl") else None
        if (choice := self._only_choice(word, above)) is not None:
            self._chosen(choice)
        elif relation == "acl" and self._nothing_but(above):
            return
        elif relation == "conj":
            self._coordination(word, above)
        elif content_of is not None and self.scoped and (no := self._disputed(content_of)) is not None:
            self._contradicted(no)
        elif content_of is not None and self.scoped and self._doubtful(content_of):
            self.raise_to(HYPOTHETICAL, under(content_of))  # "the claim that", "no evidence that"
        elif relation == "parataxis":
            if self._tells(above) and not self._tells(word):
                self._speaks(above)
            self.scoped = False
        elif relation in ("acl", "advcl") and self.clause.cleft(word, above):
            corrected = self.clause.corrected(above)  # "it was not A but B that"
            if self.scoped and not corrected and (negator := self._negator(above)) is not None:
                self.negate(f"“{negator.text}” beside “{above.text}”")
        elif relation == "acl" and self.clause.prospect(word, above):
            if self.clause.has(above, "nearWord"):
                self.raise_to(HYPOTHETICAL, under(above))  # "on the verge of expelling"
            else:
                self._under_noun(above)
        elif word.deprel == "acl:relcl" or (relation == "acl" and not self._infinitive(word)):
            if self.scoped and (marker := self._occasion_to_come(above)) is not None:
                self.raise_to(PLANNED, f"“{marker.text}” beside “{above.text}”")
            self.scoped = False
        elif relation == "acl":
            ranked = self.clause.ranked(word, above) and self.clause.said_to_be(above) is not None
            self._under_noun(above, ranked)  # "became the first state to recognise A": did
        elif relation == "advcl" and above.upos in ("ADJ", "NOUN") and self._that(word) and self.scoped:
            self._embedded(word, above, relation)  # "it is not true that"
        elif relation == "advcl" and self.scoped and self._gerund(word, above):
            self._embedded(word, above, relation)
        elif relation == "advcl":
            self._adverbial(word, above)
        elif relation in ("ccomp", "advcl") and self.clause.has(above, "conditionVerb") and self._that(word):
            self.raise_to(HYPOTHETICAL, under(above))  # "provided that"
        elif relation in ("ccomp", "advcl") and self.clause.has(above, "factiveAdverb") and not self._infinitive(word):
            self.scoped = False  # "now that A has withdrawn"
        elif relation in ("xcomp", "ccomp", "csubj", "obj", "nsubj", "obl", "nmod", "iobj", "advmod"):
            self._complement(word, above, relation, nominal)

    def _only_choice(self, word: Word, above: Word) -> Word | None:
        """The "choice" of "had no choice but to accuse A"; None in any other clause."""
        but = self.clause.child_in(word, "butMarker", "mark", "cc", "case")
        if but is None or but.id < 2 or but.id > word.id or not self._infinitive(word) or not self.scoped:
            return None
        before = self.clause.sentence.word(but.id - 1)
        return before if self.clause.has(before, "choiceNoun") and before.id >= above.id else None

    def _chosen(self, choice: Word) -> None:
        """Take in the modality of having no choice: what there is no other way than to do is done."""
        verb = self.clause.head(choice)
        if verb is not None and verb.upos in ("VERB", "AUX"):
            self.markers(verb)
        self.scoped = False

    def _made(self, word: Word, above: Word) -> None:
        """What somebody has done ("had A arrested"), or does with another ("joined A in condemning B")."""
        verb = self.clause.causer(word) or above
        if self.scoped and (negator := self.markers(verb)) is not None:
            self.negate(f"“{negator.text}” beside “{verb.text}”")

    def _occasion_to_come(self, noun: Word) -> Word | None:
        """The marker of the future in "Friday will be the third time that A has visited B"."""
        clause = self.clause
        above: Word | None = noun
        while above is not None and clause.has(above, "timeNoun"):
            if clause.has(above, "occasionNoun") and clause.children(above, "cop"):
                return clause.child_in(above, "plannedMarker", "aux", "mark")
            above = clause.head(above)
        return None

    def _of_adjective(self, word: Word, above: Word) -> bool:
        """Whether an infinitive is what an adjective needs: "was the first to accuse A", "is free to leave"."""
        to = self.clause.child_in(word, "purposeMarker", "mark")
        right_behind = to is not None and to.id == above.id + 1 and word.feats.get("VerbForm") == "Inf"
        return right_behind and above.upos == "ADJ" and bool(self.clause.children(above, "cop"))

    def _coordination(self, word: Word, above: Word) -> None:
        asker = self.clause.head(above) if base(above.deprel) == "ccomp" else None
        if self.scoped and asker is not None and self.clause.has(asker, "askVerb") and self._asked_why(word):
            self._speaks(asker)  # "asked whether A had sued B and why C had left": C had
            self.scoped = False
            return
        if self._helpless(above, word):
            return  # "could not help but accuse"
        own = self.clause.children(word, "aux", "nsubj") or word.feats.get("Mood") == "Ind"
        if self.scoped and not own and (negator := self.markers(above)) is not None:
            self.negate(f"“{negator.text}” beside “{above.text}”")

    def _infinitive(self, word: Word) -> bool:
        verbs = (word, *self.clause.children(word, "cop"))
        if any(aux.feats.get("VerbForm") == "Fin" for aux in self.clause.children(word, "aux")):
            return False  # "will attack"
        if any(verb.feats.get("VerbForm") == "Inf" for verb in (*verbs, *self.clause.children(word, "aux"))):
            return True
        marks = self.clause.children(word, "mark")
        clitics = (c.text.lower() for c in self.clause.children(word, "expl", "obj", "iobj") if c.id == word.id - 1)
        aims = all(self.clause.has(mark, "purposeMarker") for mark in marks)  # none, or "për ta njohur"
        if aims and any(text in self.clause.words("subjunctiveClitic") for text in clitics):
            return True  # "qëllim ta njohë"
        return any(self.clause.has(mark, "subjunctiveMarker") and self._only_clitics(mark, word) for mark in marks)

    def _only_clitics(self, mark: Word, verb: Word) -> bool:
        between = self.clause.sentence.words[mark.id : verb.id - 1]
        return mark.id < verb.id and all(word.upos in ("PRON", "PART") and len(word.text) <= 3 for word in between)

    def _content_of(self, word: Word) -> Word | None:
        """The noun whose content a that-clause is: the one right before its complementiser."""
        mark = next((m for m in self.clause.children(word) if self.clause.has(m, "complementiser")), None)
        if mark is None or mark.id < 2 or mark.id > word.id:
            return None
        before = self.clause.sentence.word(mark.id - 1)
        return before if before.upos == "NOUN" else None

    def _doubtful(self, noun: Word) -> bool:
        clause = self.clause
        if clause.has(noun, "doubtNoun"):  # "no doubt that"
            return clause.child_in(noun, "negator", "det") is None and not self._denied(noun)
        if any(clause.has(noun, name) for name in ("allegeNoun", "hypotheticalNoun", "negativeNoun")):
            return True
        return clause.child_in(noun, "negator", "det", "advmod") is not None

    def _disputed(self, noun: Word) -> Word | None:
        """What says that the content of a noun is not so: "denied reports that", "the idea that … is nonsense"."""
        clause = self.clause
        above = clause.head(noun)
        if clause.has(noun, "falseWord") and clause.children(noun, "cop"):
            return noun if self._negator(noun) is None else None  # "it was a myth that"
        claimed = any(clause.has(noun, name) for name in ("allegeNoun", "contentNoun"))
        if above is None or not claimed or self._negator(above) is not None:
            return None
        if base(noun.deprel) == "nsubj" and (above.upos != "VERB" or not clause.passive(above)):
            return above if clause.has(above, "falseWord") else None
        passive = base(noun.deprel) == "nsubj"  # "the claim that … was rejected"
        denied = clause.has(above, "disputeVerb") and (passive or base(noun.deprel) in ("obj", "obl"))
        return above if denied and status(clause, above).factuality == ACTUAL else None

    def _contradicted(self, above: Word) -> None:
        """Take in a word that says of what it embeds that it is not so."""
        if self.clause.has(above, "disputeVerb"):
            self._speaks(above)
        self.negate(under(above))
        self.scoped = False

    def _denied(self, noun: Word) -> bool:
        above = self.clause.head(noun)
        return above is not None and self.clause.child_in(above, "negator", "advmod", "aux") is not None

    def _gerund(self, word: Word, above: Word) -> bool:
        """Whether a participial clause right behind a verb is its complement: "ruled out meeting A"."""
        between = self.clause.sentence.words[above.id : word.id - 1]
        behind = above.id < word.id and all(each.upos != "PUNCT" for each in between)
        embedding = ("negativeVerb", "hypotheticalVerb", "plannedVerb", "cancelVerb", "considerVerb")
        open_ = self.clause.own_subject(word) is None and not self.clause.objects(above)
        return behind and open_ and not self._infinitive(word) and any(self.clause.has(above, n) for n in embedding)

    def _that(self, word: Word) -> bool:
        return self.clause.child_in(word, "complementiser", "mark") is not None

    def _on_condition(self, word: Word) -> bool:
        """Whether a clause about the future has an if-clause of its own: "if A stays, B will sue", not "even if"."""
        for child in self.clause.children(word, "advcl"):
            for mark in self.clause.children(child, "mark"):
                before = self.clause.sentence.word(mark.id - 1) if mark.id > 1 else None
                even = before is not None and self.clause.has(before, "evenWord")
                if self.clause.has(mark, "ifWord") and not even:
                    return True
        return False

    def _inverted(self, word: Word) -> bool:
        """Whether a clause is a condition by its order alone: "Had A attacked B, …"."""
        subject = self.clause.own_subject(word)
        if subject is None:
            return False
        group = [*self.clause.children(word, "aux"), self.clause.head(word)]
        before = self.clause.sentence.words[subject.id - 2] if subject.id > 1 else None
        if before is not None and before.upos == "AUX" and before.head == word.head and self._infinitive(word):
            group.append(before)  # "were A to attack B"
        return any(
            aux is not None
            and aux.id < subject.id < word.id
            and aux.text.lower() in self.clause.words("invertedAux")
            and not self._leading(aux)  # "never before had A attacked B"
            and not self._led_by_negator(word, aux)
            for aux in group
        )

    def _led_by_negator(self, word: Word, aux: Word) -> bool:
        """ "Never, wrote A, had B left": what turns the order is parted from it by an aside."""
        return any(self.clause.has(each, "negator") for each in self._before(word, aux))

    def _before(self, word: Word, aux: Word) -> list[Word]:
        """The adjuncts of a verb before its auxiliary, with what stands before them: "at | no | time"."""
        before = [child for child in self.clause.children(word, "advmod", "obl") if child.id < aux.id]
        return [each for child in before for each in (child, *self.clause.children(child, "det", "advmod"))]

    def _near(self, above: Word) -> bool:
        near = [above, *self.clause.children(above, "advmod", "xcomp")]
        return any(each.upos in ("ADJ", "ADV", "NOUN") and self.clause.has(each, "nearWord") for each in near)

    def _to_come(self, word: Word, above: Word) -> bool:
        """Whether a temporal clause names what is still to come: "once A withdraws, talks will start"."""
        clause = self.clause
        finite = word.feats.get("VerbForm") == "Fin" and word.feats.get("Tense") == "Pres"
        finite = finite or (word.feats.get("VerbForm") == "Part" and not clause.children(word, "aux"))  # "when asked"
        marks = [
            *clause.children(word, "mark", "advmod"),
            *(m for m in clause.children(above, "advmod") if m.id < word.id),
        ]
        helpers = clause.children(above, "aux")
        ahead = any(clause.has(aux, name) for aux in helpers for name in ("plannedMarker", "hypotheticalMarker"))
        timed = any(clause.has(mark, "temporalMarker") for mark in marks)
        return finite and timed and (ahead or above.feats.get("Mood") == "Imp")

    def _adverbial(self, word: Word, above: Word) -> None:
        subject = self.clause.own_subject(word)
        relative = subject is not None and self.clause.has(subject, "relativePronoun")
        if self.scoped and not relative:
            before = self.clause.child_in(word, "beforeMarker", "mark", "case")
            asked = self._infinitive(word) and self.clause.has(above, "hypotheticalVerb")
            if self.clause.child_in(word, "resultMark", "mark", "case") is not None:
                return  # "pressured into recognising A": so far as that came about
            against = self.clause.child_in(word, "againstMark", "mark", "case") is not None
            if self.clause.has(above, "preventVerb") and self.clause.child_in(word, "fromMark", "mark", "case"):
                self._prevented(above)
            if (instead := self.clause.child_in(word, "insteadMarker", *_MARKERS)) is not None:
                self.negate(f"“{instead.text}” before “{word.text}”")  # "instead of visiting A"
            if asked or (against and self.clause.has(above, "hypotheticalVerb")):
                self.raise_to(HYPOTHETICAL, under(above))  # "warned A against attacking B"
            elif against and self.clause.has(above, "plannedVerb"):
                self.raise_to(PLANNED, under(above))
                self.negate(f"“{word.text}” is what “{above.text}” goes against")
            elif self._near(above):
                self.raise_to(HYPOTHETICAL, under(above))  # "came close to recognising A"
            elif self._inverted(word) or self._to_come(word, above):
                self.raise_to(HYPOTHETICAL, f"“{word.text}” stands in a condition")
            elif self.clause.has(above, "allegeVerb") and self.clause.child_in(word, "objectControlMark", "mark"):
                self._alleged(above)  # "accused A of attacking B"
            elif before is not None and not self._came_about(word, above):
                self.raise_to(PLANNED, f"“{before.text}” before “{word.text}”")
            elif self._infinitive(word):
                self.raise_to(PLANNED, f"“{word.text}” is a purpose")
        self.scoped = False

    def _came_about(self, word: Word, above: Word) -> bool:
        """Whether both a clause and the one that came before it are told as past: "before he took over, A led B"."""
        verbs = [
            next((w for w in (each, *self.clause.children(each, "aux", "cop")) if _finite(w)), each)
            for each in (word, above)
        ]
        modal = any(self.clause.has(aux, "hypotheticalMarker") for aux in self.clause.children(word, "aux"))
        return not modal and all(_finite(verb) and verb.feats.get("Tense") == "Past" for verb in verbs)

    def _alleged(self, above: Word) -> None:
        """Take in a verb of accusing: its content is what the accuser says, unless nobody accuses or only may."""
        if (wrong := self.clause.child_in(above, "falselyAdverb", "advmod", "obl")) is not None:
            self.negate(f"“{wrong.text}” beside “{above.text}”")
            self.scoped = False
            return
        self._speaks(above)
        stands = status(self.clause, above)
        if self.clause.has(above, "suspectVerb") or stands.polarity == NEGATED or stands.factuality != ACTUAL:
            self.raise_to(HYPOTHETICAL, under(above))
        self.scoped = False

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
                self._speaks(above)
            return
        if relation == "iobj" and nominal and self.clause.has(above, "negativeVerb"):
            self.negate(under(above))  # "iu shmang takimit me A"
        elif relation in ("obl", "nmod", "iobj", "advmod"):
            self._adjunct(word, above)
        elif (
            above.upos == "NOUN"
            and relation in ("ccomp", "xcomp")
            and self._infinitive(word)
            and not self._copular(above)
        ):
            self._under_noun(above)
        elif nominal:
            self._event_noun(word, above, relation)
        else:
            self._embedded(word, above, relation)

    def _copular(self, noun: Word) -> bool:
        return bool(self.clause.children(noun, "cop"))

    def _adjunct(self, word: Word, above: Word) -> None:
        clause = self.clause
        adposition = clause.adposition(word)
        purpose = adposition in clause.words("purposeAdposition")
        if adposition in clause.words("beforeMarker") or (purpose and clause.has(above, "motionVerb")):
            self.raise_to(PLANNED, f"“{adposition}” before “{word.text}”")
        noun = self._noun_before(word) or above
        if clause.has(noun, "negativeNoun"):
            self.negate(under(noun))
        elif clause.has(noun, "hypotheticalNoun"):
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
        if clause.has(above, "cancelVerb"):
            self.block(above)
        if purpose and clause.has(above, "hypotheticalVerb"):
            self.raise_to(HYPOTHETICAL, under(above))
        elif purpose and clause.has(above, "plannedVerb") and not clause.objects(above):
            self.raise_to(PLANNED, under(above))
        self.markers(above)

    def _noun_before(self, word: Word) -> Word | None:
        """The noun right before an adjunct, whatever the parser hung it on: "plans | for a summit"."""
        first = min((case.id for case in self.clause.children(word, "case", "det", "amod")), default=word.id)
        before = self.clause.sentence.words[first - 2] if first > 1 else None
        return before if before is not None and before.upos == "NOUN" else None

    def _event_noun(self, word: Word, above: Word, relation: str) -> None:
        clause = self.clause
        if relation == "nsubj" and self._near(above):
            self.raise_to(HYPOTHETICAL, under(above))  # "recognition is near"
        acts = relation == "nsubj" and not clause.passive(above)
        acts = acts and (above.upos == "AUX" or bool(clause.objects(above)))
        if clause.has(above, "cancelVerb"):
            if not acts:  # "the attack prevented talks" took place
                self.block(above)
        elif clause.has(above, "negativeVerb") and not acts:
            if not clause.has(word, "offerNoun"):  # a request that is turned down was made
                self.negate(under(above))
        elif clause.has(above, "hypotheticalVerb") and relation == "obj":
            self.raise_to(HYPOTHETICAL, under(above))
        elif clause.has(above, "plannedVerb") and (relation == "obj" or clause.passive(above)):
            self.raise_to(PLANNED, under(above))
        negator = self.markers(above)
        if clause.has(above, "considerVerb") and clause.child_in(above, "neverWord", "advmod") is not None:
            self.factuality = ACTUAL
            self.negate(under(above))  # "has never entertained the idea of leaving"
        elif negator is not None and not (
            relation == "nsubj" and base(negator.deprel) == "case"
        ):  # "left many without"
            beside = f"“{negator.text}” beside “{above.text}”"
            if not self.direct:  # "made no mention of plans for a summit"
                self.raise_to(HYPOTHETICAL, beside)
            elif clause.has(above, "happenVerb") or clause.has(above, "lightVerb"):
                self.negate(beside)
            else:
                self.blocked = f"{beside}: what that leaves of “{word.text}” is not said"

    def _embedded(self, word: Word, above: Word, relation: str) -> None:
        clause = self.clause
        if clause.has(above, "factiveVerb") and relation != "xcomp" and not self._infinitive(word):
            self.scoped = False  # "may boast that it has sheltered refugees": it has
            return
        if self._helpless(above, word):
            return  # "could not help accusing"
        if self._left_unsaid(word, above):
            self.scoped = False  # "forgot to mention that it had left": it had
            return
        if self._falsely(word, above):
            return
        negator = self.markers(above)
        beside = f"“{negator.text}” beside “{above.text}”" if negator is not None else ""
        if beside and clause.has(above, "truthWord") and self._that(word):
            self.negate(beside)  # "it is not true that"
        elif beside and clause.has(above, "doubleNegative") and self._infinitive(word):
            if self.factuality != ACTUAL or clause.child_in(above, "plannedMarker", "aux") is not None:
                self.raise_to(HYPOTHETICAL, beside)  # "will not hesitate to": a threat
        elif beside and clause.has(above, "denyVerb"):
            if self._admitted(above):
                self._speaks(above)
            else:
                self.raise_to(HYPOTHETICAL, beside)  # "did not deny that": nor does it say so
        elif clause.has(above, "rankWord") and self._infinitive(word):
            return  # "was not the first to": it did
        elif beside and clause.has(above, "ceaseVerb") and self._goes_on(word, above):
            return  # "never stopped selling": sells
        elif clause.has(above, "negativeVerb"):
            denies = clause.has(above, "denyVerb") and not beside
            if relation == "ccomp" or clause.has(above, "reportVerb") or denies:
                self._speaks(above)
            if clause.has(above, "excludeVerb") and not beside:
                self._speaks(above)
                self.raise_to(PLANNED, under(above))  # "ruled out sending troops"
            if beside:
                self.raise_to(HYPOTHETICAL, beside)
            self.negate(under(above))
        elif clause.has(above, "allegeVerb"):
            self._alleged(above)
        elif relation == "ccomp" and (asked := self._asked_why(word)) is not None and clause.has(above, "askVerb"):
            self._speaks(above)  # "asked why A had left": A had
            self.scoped = asked is None
        elif not beside and self._pledged(word, above):
            self._speaks(above)  # "kërcënoi se do ta padisë": says that it will
            self.scoped = False
        elif clause.has(above, "considerVerb") and (self._infinitive(word) or self._gerund(word, above)):
            if beside and clause.child_in(above, "neverWord", "advmod") is not None:
                self.negate(beside)  # "has never thought of leaving": has not left
            else:
                self.raise_to(HYPOTHETICAL, under(above))
        elif clause.has(above, "letVerb") and clause.child_in(above, "reflexivePronoun", "obj", "nsubj") is not None:
            if beside:
                self.negate(beside)  # "did not let himself be arrested"
        elif relation == "ccomp" and word.id < above.id and clause.has(above, "avowVerb") and not beside:
            self._speaks(above)  # "A will sue B, its director warned"
            self._reported(word, above, beside)
        elif clause.has(above, "hypotheticalVerb"):
            if relation == "ccomp" and not self._infinitive(word) and clause.has(above, "opinionVerb"):
                self._speaks(above)
            self.raise_to(HYPOTHETICAL, under(above))
        elif clause.has(above, "orderVerb") and not beside and self._own_people(above):
            self.raise_to(PLANNED, under(above))
        elif clause.has(above, "plannedVerb") and clause.has(above, "reportVerb") and self._done(word):
            self._speaks(above)  # "swore that it had not attacked A"
            self._reported(word, above, beside)
        elif beside and clause.has(above, "consentVerb"):
            self.negate(beside)  # "nuk pranoi ta lirojë" refused
        elif clause.has(above, "plannedVerb"):
            self.raise_to(PLANNED, under(above))
            if beside:
                self.negate(beside)
        elif clause.has(above, "sayVerb") and not beside and clause.passive(above) and self._perfect(word):
            self.scoped = False  # "is said to have left": somebody says so
        elif clause.has(above, "reportVerb"):
            self._speaks(above)
            self._reported(word, above, beside)
        elif self._near(above):
            self.raise_to(HYPOTHETICAL, under(above))
        elif clause.child_in(above, "notYet", "advmod") is not None and self._infinitive(word):
            if self.factuality != HYPOTHETICAL:  # "has yet to decide whether to recognise A"
                self.negate(under(above))  # "has yet to recognise A"
        elif clause.has(above, "implicativeVerb") or above.upos == "AUX":
            if beside:
                self.negate(beside)
        elif self._infinitive(word) or beside:
            self.raise_to(HYPOTHETICAL, beside or under(above))

    def _admitted(self, verb: Word) -> bool:
        """Whether a clause behind says that it is so: "did not deny it and, when asked, admitted as much"."""
        clause = self.clause
        behind = [each for each in clause.children(verb, "conj") if clause.has(each, "reportVerb")]
        return any(clause.child_in(each, "soMuch", "advmod", "obj") and not self._negator(each) for each in behind)

    def _left_unsaid(self, word: Word, above: Word) -> bool:
        """Whether a clause says what somebody kept to themselves: "forgot to mention that", "did not disclose that"."""
        clause = self.clause
        if not self._that(word) or self._infinitive(word):
            return False
        governor = clause.head(above) if base(above.deprel) == "xcomp" else None
        if governor is not None and clause.has(governor, "omitVerb"):
            said = clause.has(above, "omittedVerb") or clause.has(above, "unsaidVerb")
            return said and self._negator(governor) is None
        return clause.has(above, "unsaidVerb") and self._negator(above) is not None

    def _falsely(self, word: Word, above: Word) -> bool:
        """Take in that what is said is not so: "falsely claimed that", "wrongly accused A of leaving"."""
        clause = self.clause
        tells = clause.has(above, "reportVerb") or clause.has(above, "allegeVerb")
        wrong = (
            clause.child_in(above, "falselyAdverb", "advmod", "obl") if tells and not self._infinitive(word) else None
        )
        if wrong is None or self._negator(above) is not None:
            return False
        self.negate(f"“{wrong.text}” beside “{above.text}”")
        self.scoped = False
        return True

    def _goes_on(self, word: Word, above: Word) -> bool:
        """Whether what somebody did not stop doing is still done: no order, no condition, nothing to come."""
        ing = word.feats.get("VerbForm") in ("Ger", "Part") or self._infinitive(word)
        return ing and self.factuality == ACTUAL and not self.clause.objects(above)

    def _perfect(self, word: Word) -> bool:
        """Whether an infinitive tells of what is over: "to have left"."""
        helpers = [aux for aux in self.clause.children(word, "aux") if self.clause.has(aux, "perfectAux")]
        return any(aux.feats.get("VerbForm") == "Inf" for aux in helpers)

    def _done(self, word: Word) -> bool:
        """Whether a clause with its complementiser tells of the past: "pranoi se kishte sulmuar"."""
        helpers = self.clause.children(word, "aux", "cop")
        past = any(_finite(each) and each.feats.get("Tense") == "Past" for each in (word, *helpers))
        perfect = word.feats.get("VerbForm") == "Part" and any(
            _finite(each) and not self.clause.has(each, "copula") for each in helpers if each.deprel != "aux:pass"
        )
        marks = self.clause.children(word, "aux", "mark")
        ahead = any(self.clause.has(m, name) for m in marks for name in ("plannedMarker", "hypotheticalMarker"))
        return self._that(word) and (past or perfect) and not ahead

    def _pledged(self, word: Word, above: Word) -> bool:
        """Whether a threat or a promise says what will be done: "kërcënoi se do ta padisë"."""
        told = self.clause.child_in(word, "contentMarker", "mark") is not None
        return told and self.clause.has(above, "promiseVerb") and self.factuality == PLANNED

    def _own_people(self, verb: Word) -> bool:
        """Whether somebody orders their own: "has ordered its brigades to withdraw"."""
        owners = (owner for each in self.clause.objects(verb) for owner in self.clause.possessors(each))
        return any(owner.upos in ("PRON", "DET") for owner in owners)

    def _reported(self, word: Word, above: Word, negated: str) -> None:
        if negated:
            self.raise_to(HYPOTHETICAL, negated)
        if self._infinitive(word) and self.factuality == ACTUAL:
            self.raise_to(HYPOTHETICAL, under(above))  # "told Israel to withdraw"
        self.scoped = False


def _dated(clause: Clause, noun: Word) -> bool:
    """Whether an event noun says when it came about, or that something came after it."""
    if clause.adposition(noun) in clause.words("afterAdposition"):
        return True
    below = clause.children(noun, "nmod", "obl")
    end = max([noun.id, *(each.id for word in below for each in (word, *clause.children(word)))])
    behind = clause.sentence.words[end : end + 2]  # a date that the parser gave to the verb
    if len(behind) == 2 and behind[0].upos == "ADP" and behind[1].upos in ("NUM", "PROPN", "NOUN"):
        below = [*below, behind[1]] if behind[1].upos == "NUM" or clause.has(behind[1], "month") else below
    dates = [each for word in below for each in (word, *clause.children(word, "nmod"))]
    return any(each.upos == "NUM" or clause.has(each, "month") for each in dates)


def fiction(clause: Clause, trigger: Word) -> Word | None:
    """The work in which what is said happens: "in the film, A is the president"."""
    where = clause.words("placeAdposition")
    for each in (trigger, *clause.ancestors(trigger)):
        for child in clause.children(each, "obl", "nmod"):
            if clause.has(child, "fictionNoun") and clause.adposition(child) in where:
                return child
    return None


def under(word: Word) -> str:
    """That what is read hangs on a word, for people."""
    return f"under “{word.text}”"


def _finite(word: Word) -> bool:
    return word.feats.get("VerbForm") == "Fin"
