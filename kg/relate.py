"""Sentence + entities + patterns → Claims: the ontology's patterns matched against the logical roles of each clause."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from weakref import WeakKeyDictionary

from kg.clause import BUT, NOT, OR, Clause, Roles, base, forms, split_lemmas
from kg.dates import event_date
from kg.knowledge import Knowledge, Relation
from kg.model import (
    ACTUAL,
    AFFIRMED,
    FACTUALITIES,
    HYPOTHETICAL,
    NEGATED,
    PLANNED,
    Claim,
    Document,
    Entity,
    Sentence,
    Word,
)
from kg.notes import Ground, Notes, Rejected, lacks, owner_missing, worth_telling
from kg.office import given_by, is_over, possessor_of, receiver
from kg.pattern import ENTITY, LOGICAL, MIDDLE, NOUN, PATIENT, TITLE, VERB, Filler, Pattern, Role
from kg.place import name_roles
from kg.resolve import Resolver
from kg.scene import Office, Referent
from kg.several import several
from kg.status import Status, fiction, status

_CERTAINTY = 0.95
_NAMED = ""  # the key of the patterns that a name triggers
_ACTORS = ("agent", "between", "mes", "midis", "ndërmjet")
_BELONGING = ("patient", "agent", "of", "held", "holds")
_STANDS_FOR = {  # kinds of referents that are not the name itself, for people
    "pronoun": "a pronoun",
    "dropped": "a verb without a subject",
    "title": "an office",
    "metonym": "where a government sits",
    "nation": "the name of a people",
    "event": "an event that was told of before",
    "group": "a noun",
}
_INDEXES: WeakKeyDictionary[Knowledge, dict[str, dict[str, list[Pattern]]]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Argument:
    """What fills X or Y: a word, or the finite verb whose ending is the only subject."""

    word: Word
    link: str = ""  # "of" where an adjective may name a country
    dropped: bool = False
    referent: Referent | None = None  # known already, from a sentence before
    contrast: str = ""  # NOT or BUT where it is set against the others


class Matched(NamedTuple):
    """A pattern that fits at a trigger, with both entities and how the event stands."""

    pattern: Pattern
    trigger: Word
    subject: Referent
    object: Referent
    stands: Status


@dataclass
class Binding:
    """What a pattern has filled so far."""

    x: list[Argument] = field(default_factory=list)
    y: list[Argument] = field(default_factory=list)
    both: list[Argument] = field(default_factory=list)
    x_type: str = ""
    y_type: str = ""
    helpers: list[Word] = field(default_factory=list)  # words that fill other roles: their obliques count too


def find_offices(resolver: Resolver, sentences: Sequence[Sentence], knowledge: Knowledge) -> None:
    """Read who holds which office, so that a title alone can stand for its holder later on."""
    for sentence in sentences:
        matcher = Matcher(resolver.clause(sentence.index), resolver, knowledge)
        for pattern, title, subject, object_, stands in matcher.matches((TITLE,)):
            held = not knowledge.relation(pattern.relation).containment
            if held and stands.factuality == ACTUAL and stands.polarity == AFFIRMED:
                lemma = title.lemma.lower()
                office = Office(pattern.relation, subject.entity, object_.entity, sentence.index, lemma)
                if office not in resolver.offices:
                    resolver.offices.append(office)


def relate(
    document: Document,
    sentence: Sentence,
    resolver: Resolver,
    knowledge: Knowledge,
    notes: Notes | None = None,
) -> list[Claim]:
    """The claims of one sentence, one for each relation and pair, in the order of the names.

    Args:
        document: where the sentence stands; its date dates the events.
        sentence: the parsed sentence.
        resolver: says what each word stands for.
        knowledge: relations and patterns.
        notes: is told what was rejected and what each claim was read from; finding that out takes time.
    """
    told: list[Rejected] | None = None if notes is None else []
    matcher = Matcher(resolver.clause(sentence.index), resolver, knowledge, told)
    best: dict[tuple[str, str, str], tuple[Claim, Matched]] = {}
    for matched in matcher.matches((TITLE, VERB, MIDDLE, NOUN, ENTITY)):
        claim = _claim(document, matcher.clause, resolver, matched)
        key = (claim.subject.key, claim.relation, claim.object.key)
        mirrored = (claim.object.key, claim.relation, claim.subject.key)
        if knowledge.relation(claim.relation).symmetric and mirrored in best:
            key = mirrored
        readings = [best[key], (claim, matched)] if key in best else [(claim, matched)]
        best[key] = max(readings, key=_safety)
        if told is not None and len(readings) > 1:
            told += _outdone(best[key], *readings)
    for key in _tangled(best, knowledge):
        del best[key]
    if notes is not None and told is not None:
        notes.grounds |= {claim.id: _ground(claim, matched) for claim, matched in best.values()}
        notes.rejected += worth_telling(told, [(claim.relation, matched.trigger) for claim, matched in best.values()])
    return [best[key][0] for key in sorted(best)]


def _tangled(
    best: Mapping[tuple[str, str, str], tuple[Claim, Matched]], knowledge: Knowledge
) -> list[tuple[str, str, str]]:
    """Of two places each read as in the other ("the A district of B") the ones to drop: a place that is known holds
    one that is not, else nobody knows."""
    found = []
    for key, (claim, _) in best.items():
        mirrored = (key[2], key[1], key[0])
        if knowledge.relation(claim.relation).containment and mirrored in best:
            held = claim.object.key in knowledge.entities and claim.subject.key not in knowledge.entities
            found += [] if held else [key]
    return found


def _safety(reading: tuple[Claim, Matched]) -> tuple[int, bool, float]:
    """Of two readings of one pair the less factual one counts, then the surer one."""
    claim = reading[0]
    return FACTUALITIES.index(claim.factuality), claim.polarity == NEGATED, claim.confidence


def _claim(
    document: Document,
    clause: Clause,
    resolver: Resolver,
    matched: Matched,
) -> Claim:
    pattern, trigger, subject, object_, stands = matched
    sentence = clause.sentence
    speaker = resolver.speaker(clause, trigger, stands.speaker)
    return Claim(
        subject=subject.entity,
        relation=pattern.relation,
        object=object_.entity,
        polarity=stands.polarity,
        factuality=stands.factuality,
        speaker=speaker,
        date=None
        if pattern.kind in (TITLE, ENTITY)
        else event_date(clause, trigger, document.date, ahead=stands.factuality == PLANNED),
        document=document.id,
        language=sentence.language,
        sentence=sentence.index,
        begin=sentence.begin,
        end=sentence.end,
        quote=" ".join(sentence.text.split()),
        confidence=round(_CERTAINTY * subject.confidence * object_.confidence, 3),
        rule=_rule(pattern),
        subject_text=subject.text,
        object_text=object_.text,
    )


def _rule(pattern: Pattern) -> str:
    return f"{pattern.language}: {pattern.text}"


def _ground(claim: Claim, matched: Matched) -> Ground:
    why = list(matched.stands.why)
    if matched.stands.speaker is not None and claim.speaker is None:
        why.append(f"“{matched.stands.speaker.text}” says so, but who that is, is not certain")
    for referent in (matched.subject, matched.object):
        if referent.kind in _STANDS_FOR:
            why.append(f"“{referent.text}”, {_STANDS_FOR[referent.kind]}, stands for {referent.entity.label}")
    return Ground(matched.trigger, tuple(why))


def _outdone(best: tuple[Claim, Matched], *readings: tuple[Claim, Matched]) -> Iterator[Rejected]:
    """The readings of one pair that a less factual one outdoes."""
    for claim, matched in readings:
        if _safety((claim, matched))[:2] < _safety(best)[:2]:
            was, now = (f"{each.polarity} and {each.factuality}" for each in (claim, best[0]))
            pair = f"{claim.subject.label} and {claim.object.label}"
            reason = f"reads {pair} as {was}; the more careful reading, {now}, counts"
            yield Rejected(claim.sentence, claim.relation, claim.rule, matched.trigger, reason, partial=True)


def _compatible(one: Argument, other: Argument) -> bool:
    """Whether what sets one argument against others leaves the other's as it is."""
    return not one.contrast or not other.contrast or one.contrast == other.contrast == OR


def _against(stands: Status, contrast: str) -> Status | None:
    """How an event stands for somebody set against those who take part; None where that is not said.

    "A, not B, did": B did not. "None but B did": B did.
    """
    if not contrast:
        return stands
    negated = stands.polarity == NEGATED
    if contrast == OR:  # "neither" of two is both, "either" is one of them
        unsure = stands.factuality == HYPOTHETICAL or negated
        reason = f"one of several: {HYPOTHETICAL}"
        return stands if unsure else replace(stands, factuality=HYPOTHETICAL, why=(*stands.why, reason))
    if negated != (contrast == BUT):
        return None
    polarity = AFFIRMED if negated else NEGATED
    return replace(stands, polarity=polarity, why=(*stands.why, f"set against the others by “{contrast}”: {polarity}"))


class Matcher:
    """All patterns of one language, tried on one sentence."""

    def __init__(
        self,
        clause: Clause,
        resolver: Resolver,
        knowledge: Knowledge,
        rejected: list[Rejected] | None = None,
    ) -> None:
        """``rejected`` takes up what gave no claim and why; finding that out takes time."""
        self.clause = clause
        self._resolver = resolver
        self._knowledge = knowledge
        self._rejected = rejected

    def matches(self, kinds: tuple[str, ...], counterparts: bool = True) -> Iterator[Matched]:
        """Every pattern of these kinds that fits somewhere, with both entities and how the event stands."""
        index = _index(self._knowledge, self.clause.sentence.language)
        if TITLE in kinds and counterparts:
            yield from self._counterparts()
        for word in self.clause.sentence.words:
            keys = (*forms(word), _NAMED) if self._heads_name(word) else forms(word)
            patterns = {id(pattern): pattern for key in keys for pattern in index.get(key, ())}
            for pattern in patterns.values():
                if pattern.kind in kinds and self._triggers(pattern, word) and self._longest(pattern, word):
                    yield from self._at(pattern, word)

    def _counterparts(self) -> Iterator[Matched]:
        """ "A's Greek counterpart, B": B has in Greece the office that the others have whom the sentence names."""
        clause = self.clause
        words = [word for word in clause.sentence.words if clause.has(word, "counterpart")]
        if not words:
            return
        titles = [each for each in self.matches((TITLE,), counterparts=False) if each.object.entity.type == "Country"]
        for word in words:
            holder = self._holder(word)
            if holder is None or self._title_bar(word, (word.id, word.id)) is not None:
                continue
            person = self._fit(Argument(holder), "Person", word, True)
            owners = [*clause.belongings(word), *self._from(word)]
            lands = [found for each in owners if (found := self._fit(Argument(each, "of"), "Country", word, True))]
            others = [each for each in titles if person is not None and each.subject.entity != person.entity]
            patterns = {each.pattern.relation: each.pattern for each in others}
            if person is not None and len({land.entity.key for land in lands}) == 1 and len(patterns) == 1:
                yield Matched(next(iter(patterns.values())), word, person, lands[0], Status())

    def _from(self, word: Word) -> list[Word]:
        names = self.clause.words("originAdposition")
        return [each for name, words in self.clause.obliques(word).items() if name in names for each in words]

    def _heads_name(self, word: Word) -> bool:
        named = self._resolver.name_at(self.clause, word)
        return named is not None and named[1].mention.head == word.id

    def _longest(self, pattern: Pattern, word: Word) -> bool:
        """Whether no longer title covers this one: a "secretary general" is no general."""
        if pattern.kind != TITLE:
            return True
        first, last = self.clause.span(word, pattern.lemmas) or (word.id, word.id)
        for longer in self._knowledge.title_lemmas(self.clause.sentence.language):
            for number in range(max(1, first - 3), min(len(self.clause.sentence.words), last + 3) + 1):
                begin, end = self.clause.span(self.clause.sentence.word(number), longer) or (0, -1)
                if begin <= first and last <= end and end - begin > last - first:
                    return False
        return True

    def _in_known_body(self, word: Word) -> bool:
        """Whether a word is a part of the name of a known body: the "House of Representatives" is nobody's office."""
        named = self._resolver.name_at(self.clause, word)
        if named is None or named[1].mention.first == named[1].mention.last:
            return False
        return named[0].key in self._knowledge.entities and self._knowledge.is_a(named[0].type, "Organization")

    def _triggers(self, pattern: Pattern, word: Word) -> bool:
        if pattern.kind == ENTITY:
            named = self._resolver.name_at(self.clause, word)
            return named is not None and any(self._knowledge.is_a(named[0].type, kind) for kind in pattern.lemmas)
        verbal = word.upos in ("VERB", "AUX") or "VerbForm" in word.feats
        verbal = verbal or (word.upos == "ADJ" and self.clause.has(word, "verbalAdjective"))  # "is due in Brunei"
        if pattern.kind in (VERB, MIDDLE) and not verbal:
            return False
        if pattern.kind == MIDDLE and not self.clause.middle(word):
            endings = tuple(self.clause.words("middleLemmaEnding"))
            if not word.lemma.endswith(endings):
                return False
        if pattern.kind == NOUN and word.upos not in ("NOUN", "PROPN"):
            return False
        if pattern.kind == TITLE and (word.upos not in ("NOUN", "PROPN", "ADJ") or self._in_known_body(word)):
            return False
        return self.clause.span(word, pattern.lemmas) is not None

    def _at(self, pattern: Pattern, trigger: Word) -> Iterator[Matched]:
        binding = self._binding(pattern, trigger)
        if binding is None:
            return
        stands = self._status(pattern, trigger)
        state = self._knowledge.relation(pattern.relation).state
        if pattern.kind in (VERB, MIDDLE) and state and (end := is_over(self.clause, trigger)) is not None:
            self._reject(pattern, trigger, f"it was so until “{end.text}”")
            return
        if stands.blocked:
            self._reject(pattern, trigger, stands.blocked)
            return
        found = False
        for subject, object_, contrast in self._pairs(pattern, trigger, binding):
            if subject.entity.key != object_.entity.key:
                found = True
                if (stood := _against(stands, contrast)) is not None:
                    yield Matched(pattern, trigger, subject, object_, stood)
            elif self._rejected is not None:
                self._reject(pattern, trigger, f"{subject.entity.label} would be at both ends")
        yield from self._echoed(pattern, trigger, binding)
        if self._rejected is not None and (reason := self._unfit(pattern, trigger, binding, found)):
            self._reject(pattern, trigger, reason, partial=found)

    def _echoed(self, pattern: Pattern, trigger: Word, binding: Binding) -> Iterator[Matched]:
        """Who else did so, or did not, by way of an auxiliary alone: "A left B, but C did not"."""
        doer = "holder" if pattern.kind == TITLE else "agent"
        agent = any(doer in role.names and role.filler.argument == "X" for role in pattern.roles)
        verbal = pattern.kind in (VERB, MIDDLE) and not self.clause.passive(trigger)
        if not agent or not (verbal or pattern.kind == TITLE):
            return
        relation = self._knowledge.relation(pattern.relation)
        found = self.clause.copular_echoes(trigger) if pattern.kind == TITLE else self.clause.echoes(trigger)
        for echo, subject in found:
            stands = status(self.clause, echo)
            arguments = [Argument(each) for each in self._all(subject)]
            subjects = self._fitting(arguments, binding.x_type or relation.domain, trigger, relation.state)
            objects = self._fitting(binding.y, binding.y_type or relation.range, trigger, relation.state)
            for (_, one), (other, two) in itertools.product(subjects, objects):
                if one.entity.key != two.entity.key and not other.contrast and not stands.blocked:
                    yield Matched(pattern, echo, one, two, stands)

    def _reject(
        self, pattern: Pattern, trigger: Word, reason: str, *, near: bool = True, partial: bool = False
    ) -> None:
        if self._rejected is not None:
            index = self.clause.sentence.index
            self._rejected.append(Rejected(index, pattern.relation, _rule(pattern), trigger, reason, near, partial))

    def _status(self, pattern: Pattern, trigger: Word) -> Status:
        if pattern.kind == NOUN and self._knowledge.relation(pattern.relation).state:
            return Status()  # "the Albanian city of Durrës" is so, whatever happens there
        if pattern.kind == ENTITY:
            return Status()
        if pattern.kind != TITLE:
            light = self.clause.light_verb(trigger) if pattern.kind == NOUN else None
            if light is not None and light.deprel == "acl:relcl" and light.head == trigger.id:
                stands = self._told_of(light)  # "the talks that A will hold with B"
            else:
                stands = status(self.clause, trigger, pattern.kind == NOUN)
            stands = self._when(trigger, stands) if pattern.kind == NOUN else stands
            if not pattern.planned or stands.factuality != ACTUAL:
                return stands
            reason = f"“{trigger.text}” says that it is to come: {PLANNED}"
            return replace(stands, factuality=PLANNED, why=(*stands.why, reason))
        above = self.clause.head(trigger)
        if (verb := given_by(self.clause, trigger)) is not None:
            stands = status(self.clause, verb)
            tipped = self.clause.has(verb, "tipVerb") and stands.polarity == AFFIRMED
            elected = self._elected(trigger)
            if elected is not None and elected.upos != "VERB" and stands.factuality == ACTUAL:
                return replace(stands, factuality=PLANNED, why=(*stands.why, f"“{elected.text}” beside it: {PLANNED}"))
            reason = f"under “{verb.text}”: {HYPOTHETICAL}"
            return replace(stands, factuality=HYPOTHETICAL, why=(*stands.why, reason)) if tipped else stands
        if above is not None and self._names(trigger, above):
            return status(self.clause, above)
        becomes = above is not None and self.clause.has(above, "becomeVerb") and base(trigger.deprel) != "nsubj"
        if self.clause.children(trigger, "cop") or becomes:
            return status(self.clause, trigger)
        if (elected := self._elected(trigger)) is not None:
            return Status(factuality=PLANNED, why=(f"“{elected.text}” beside “{trigger.text}”: {PLANNED}",))
        return Status()  # a title beside a name is taken for granted

    def _told_of(self, light: Word) -> Status:
        """How an event stands that a relative clause tells of: as that clause has it, whatever the sentence says."""
        beside = {
            name: self.clause.child_in(light, name, "aux", "mark", "advmod")
            for name in ("negator", "plannedMarker", "hypotheticalMarker")
        }
        factuality = HYPOTHETICAL if beside["hypotheticalMarker"] else PLANNED if beside["plannedMarker"] else ACTUAL
        why = tuple(f"“{word.text}” beside “{light.text}”" for word in beside.values() if word is not None)
        return Status(NEGATED if beside["negator"] else AFFIRMED, factuality, why=why)

    def _when(self, noun: Word, stands: Status) -> Status:
        """How an event stands that says when something was done: "A refused to speak after a meeting with B" is a fact.

        The clause's own modality leaves it so, unless the clause is about what is to come.
        """
        clause, above = self.clause, self.clause.head(noun)
        if above is None or not self._encounter(noun, above):
            return stands
        if clause.adposition(noun) in clause.words("beforeMarker") or self._about_to(above):
            return stands
        return replace(stands, polarity=AFFIRMED, factuality=ACTUAL, blocked="")

    def _about_to(self, verb: Word) -> bool:
        """Whether a verb or one above it tells of what is to come or might be."""
        clause = self.clause
        names = ("plannedMarker", "hypotheticalMarker", "questionMark")
        return any(
            clause.has(child, name)
            for each in (verb, *clause.ancestors(verb))
            for child in clause.children(each, "aux", "mark", "advmod", "punct")
            for name in names
        )

    # --- filling the roles --------------------------------------------------------------------------------------

    def _binding(self, pattern: Pattern, trigger: Word) -> Binding | None:
        """What fills the roles of a pattern at a trigger, None where one remains empty."""
        names = frozenset(name for role in pattern.roles if not role.absent for name in role.names)
        if pattern.kind == TITLE:
            span = self.clause.span(trigger, pattern.lemmas) or (trigger.id, trigger.id)
            if (bar := self._title_bar(trigger, span)) is not None:
                self._reject(pattern, trigger, f"“{bar.text}” beside “{trigger.text}”: no office that is held now")
                return None
            roles = self._title_roles(trigger, span)
            roles["holder"] = roles["holder"] or self._named_before(pattern.relation, trigger, roles)
            for name in ("held", "holds"):
                if name in names:
                    roles[name] = self._held(pattern.relation, roles, latest=name == "holds")
        elif pattern.kind == ENTITY:
            roles = name_roles(self.clause, self._resolver, self._knowledge, trigger)
        elif pattern.kind == NOUN:
            roles = self._noun_roles(trigger, "patient" in names, names)
        else:
            roles = self.clause.verb_roles(trigger, pattern.kind == MIDDLE, names)
            roles["patient"] = [*roles["patient"], *self.clause.particle_objects(trigger, pattern.lemmas)]
            roles["agent"] = roles["agent"] or self._other_agents(pattern, trigger, roles)
            roles["past"] = [trigger] if self.clause.past(trigger) else []
            roles["middle"] = [trigger] if self.clause.middle(trigger) else []
        if any("contest" in role.names for role in pattern.roles):
            roles["contest"] = self._contest(roles)
        binding = Binding()
        for role in sorted(pattern.roles, key=_hardest_first):
            if not self._fill(role, trigger, roles, binding, pattern):
                if self._rejected is not None and pattern.kind != ENTITY:  # every name lacks something
                    self._miss(role, trigger, roles, binding, pattern)
                return None
        return binding

    def _other_agents(self, pattern: Pattern, trigger: Word, roles: Roles) -> list[Word]:
        """The agents of a passive whose adposition marks something else besides: "u lirua nga detyra nga A"."""
        if pattern.kind != VERB or not self.clause.passive(trigger):
            return []
        agentive = self.clause.words("agentAdposition")
        lemmas = {name: role.filler.words for role in pattern.roles for name in role.names if name in agentive}
        found = [(name, word) for name in lemmas if lemmas[name] for word in roles.get(name, [])]
        return [word for name, word in found if self.clause.span(word, lemmas[name]) is None]

    def _contest(self, roles: Roles) -> list[Word]:
        """What shows that countries are teams: "A and B met, with a place in the final at stake"; people are none."""
        clause = self.clause
        actors = [word for name, words in roles.items() if name in _ACTORS for word in words]
        if plural := [verb for word in actors if (verb := self._plural(word)) is not None]:
            return plural
        teams = all(word.upos in ("PROPN", "ADJ") or clause.has(word, "teamNoun") for word in actors)
        if not teams or self._people(actors):
            return []
        return [word for word in clause.sentence.words if clause.has(word, "contestNoun") and word.upos != "VERB"]

    def _plural(self, name: Word) -> Word | None:
        """The verb that has one name for its subject and the form of a plural, as of a team: "Wales host Ireland"."""
        clause, endings = self.clause, tuple(self.clause.words("singularVerbEnding"))
        verb = clause.head(name) if base(name.deprel) == "nsubj" and name.upos == "PROPN" else None
        if verb is None or not endings or verb.upos != "VERB" or verb.feats.get("Tense") != "Pres":
            return None
        finite = verb.feats.get("VerbForm") == "Fin" and not clause.children(verb, "aux")
        single = name.feats.get("Number") == "Sing" and len(clause.coordinated(name)) == 1
        bare = verb.text.lower() == verb.lemma.lower() and not verb.text.lower().endswith(endings)
        inside = [child.text.lower() for child in clause.children(name)]
        listed = any(text in (",", "and", "&") or text.endswith(endings) for text in inside)
        return verb if finite and single and bare and not listed and not name.text.lower().endswith(endings) else None

    def _miss(self, role: Role, trigger: Word, roles: Roles, binding: Binding, pattern: Pattern) -> None:
        """Say what a pattern lacks that has all but this role."""
        words = [each for word in self._candidates(role, roles, binding) for each in self._all(word)]
        fitting = [word for word in words if role.filler.words and self.clause.span(word, role.filler.words)]
        reason = owner_missing(fitting) if fitting and not role.absent else lacks(role, trigger, words)
        near = bool(fitting) or not role.filler.words or role.absent
        if near and (blocked := self._status(pattern, trigger).blocked):
            reason = f"{blocked}; {reason}"
        self._reject(pattern, trigger, reason, near=near)

    def _fill(self, role: Role, trigger: Word, roles: Roles, binding: Binding, pattern: Pattern) -> bool:
        words = self._candidates(role, roles, binding)
        if not words and pattern.kind in (VERB, MIDDLE) and not role.absent:
            names = [name for name in role.names if name not in LOGICAL]
            words = [word for name in names for word in self.clause.distant(trigger, name, bool(role.filler.words))]
        if role.absent:
            lemmas = role.filler.words
            if any(self._excluded(clause, role) for clause in self.clause.children(trigger, "advcl", "xcomp", "acl")):
                return False
            if not set(role.names) & LOGICAL and not lemmas:  # the agent of a passive is meant to be there
                words = [word for word in words if word not in roles.get("agent", [])]
            return not any(not lemmas or self.clause.span(w, lemmas) for each in words for w in self._all(each))
        filled = self._fill_with(role.filler, role, words, binding, pattern, trigger)
        if not filled and not words and "agent" in role.names and role.filler.argument == "X":
            filled = self._drop_subject(pattern, trigger, role.filler, binding)
        if not filled and not words and role.names == ("patient",) and role.filler.argument == "Y":
            filled = self._drop_patient(pattern, trigger, role.filler, binding)
        return filled or role.optional

    def _excluded(self, clause: Word, role: Role) -> bool:
        """Whether a clause below the trigger is what a role forbids: "joined the EU in condemning …"."""
        marks = {mark.text.lower() for mark in self.clause.children(clause, "mark", "case")}
        words = role.filler.words
        return bool(marks & set(role.names)) and (not words or self.clause.span(clause, words) is not None)

    def _drop_subject(self, pattern: Pattern, trigger: Word, filler: Filler, binding: Binding) -> bool:
        if pattern.kind not in (VERB, MIDDLE) or (pattern.kind == VERB and self.clause.passive(trigger)):
            return False
        binding.x, binding.x_type = [Argument(trigger, dropped=True)], filler.type
        return True

    def _drop_patient(self, pattern: Pattern, trigger: Word, filler: Filler, binding: Binding) -> bool:
        """The subject that only a passive's ending shows: "u prit nga A"."""
        finite = trigger.feats.get("VerbForm") == "Fin" and base(trigger.deprel) in ("root", "conj")
        if pattern.kind != VERB or not finite or not self.clause.passive(trigger) or not binding.x:
            return False
        binding.y, binding.y_type = [Argument(trigger, dropped=True)], filler.type
        return True

    def _all(self, word: Word) -> list[Word]:
        found = self.clause.coordinated(word)
        return [*found, *(head for head in self._listed(word) if head not in found)]

    def _listed(self, word: Word) -> list[Word]:
        """The people of a list that the parser lost: "with A, President B and the leader of the opposition C".

        A list goes on while commas, conjunctions and the list's own adposition part names with or without a title;
        it counts only if a conjunction stands before its last name.
        """
        clause = self.clause
        found: list[Word] = []
        own, complete = clause.adposition(word), 0
        separated = joined = False
        title: list[Word] = []
        number = word.id + 1
        while number <= len(clause.sentence.words):
            each = clause.sentence.word(number)
            named = self._resolver.name_at(clause, each)
            if named is not None and named[0].type == "Person":
                head = clause.sentence.word(named[1].mention.head)
                if not separated and not found and clause.adposition(head) and head.id != word.id:
                    break  # "talks with A and B": the list is that of another word
                if separated and self._heads_list_item(head, title, word):
                    found.append(head)
                    complete = len(found) if joined else complete
                separated = joined = False
                number = named[1].mention.last + 1
                continue
            if each.upos in ("VERB", "AUX", "SCONJ") or clause.has(each, "relativePronoun") or each.text in ";:.?!()—–":
                break
            if clause.has(each, "clauseConjunction"):
                break  # "appointed A, while the leader, B, …"
            if each.text == "," or each.upos == "CCONJ":
                separated, joined, title = True, joined or each.upos == "CCONJ", []
            elif not (separated and not title and each.text.lower() == own):
                title.append(each)
            number += 1
        return found[:complete]

    def _heads_list_item(self, name: Word, title: list[Word], first: Word) -> bool:
        if self._acts_behind(name, first):
            return False
        if not title:
            return True
        articles = self._knowledge.words(self.clause.sentence.language, "genitiveArticle")
        if title[-1].upos == "ADP" or title[-1].text.lower() in articles or any(word.upos == "ADP" for word in title):
            return False
        lemmas = [pattern.lemmas for pattern in self._knowledge.title_patterns(self.clause.sentence.language)]
        return any(self.clause.span(word, each) for word in title for each in lemmas) or any(
            self.clause.has(word, "personNoun") for word in title
        )

    def _candidates(self, role: Role, roles: Roles, binding: Binding) -> list[Word]:
        found: list[Word] = []
        for name in role.names:
            found += roles.get(name, [])
            if name not in LOGICAL:
                for helper in binding.helpers:
                    found += self.clause.obliques(helper).get(name, [])
                    for inner in self.clause.genitives(helper):  # "the agreement of peace | with B"
                        if inner.upos == "NOUN":
                            found += self.clause.obliques(inner).get(name, [])
        return list(dict.fromkeys(found))

    def _fill_with(
        self, filler: Filler, role: Role, words: list[Word], binding: Binding, pattern: Pattern, trigger: Word
    ) -> bool:
        if filler.words:
            counted = [*words, *(each for word in words for each in self.clause.quantified(word))]
            fitting = [each for word in counted for each in self._all(word) if self.clause.span(each, filler.words)]
            fitting = list(dict.fromkeys(fitting))
            if not fitting:
                fitting = [noun for word in words for noun in self._taken_up(word, trigger, filler.words)]
                binding.helpers += [above for above in (self.clause.head(trigger),) if fitting and above is not None]
            if not fitting and not filler.argument:
                fitting = [word for word in words if self._substitutes(word, trigger, filler.words)]
            if not fitting:
                return bool(filler.argument) and self._bind(filler, self._from_before(words, filler), binding)
            binding.helpers += fitting
            inner = [below for each in fitting for below in self.clause.children(each, "nmod")]
            inner += self.clause.children(trigger, "obl") if "patient" in role.names else []
            binding.helpers += [each for each in inner if self.clause.span(each, filler.words)]  # "40 million in aid"
            if not filler.argument:
                return True
            words = [found for each in fitting for found in self._linked(each, filler.link, filler.words)]
            if filler.link == "of" and pattern.kind == VERB and "patient" in role.names and not self._entities(words):
                words = self._bereft(trigger) or words
            if not words:
                return self._bind(filler, self._from_before(fitting, filler), binding)
            if pattern.kind == ENTITY:
                return self._bind(filler, [Argument(word, "of") for word in words], binding)
            return self._bind(filler, [each for word in words for each in self._arguments(word, "of")], binding)
        if not filler.argument:
            binding.helpers += words
            return bool(words)
        link = "of" if pattern.kind in (NOUN, TITLE) and set(role.names) & set(_BELONGING) else ""
        alone = "holder" in role.names and trigger.feats.get("Number") != "Plur"  # one title, one holder
        if alone or pattern.kind == ENTITY:  # "Tulsa, Oklahoma, and Wichita, Kansas": not each in each
            return self._bind(filler, [Argument(word) for word in words], binding)
        arguments = [each for word in words for each in self._arguments(word, link) if self._meant(each, word, trigger)]
        return self._bind(filler, arguments, binding)

    def _meant(self, argument: Argument, word: Word, trigger: Word) -> bool:
        """Whether what stands right behind a name is said of what is coordinated with it: not "A, who left, and B"."""
        below = trigger.id > word.id and any(above.id == word.id for above in self.clause.ancestors(trigger))
        return argument.word.id < trigger.id or not below

    def _substitutes(self, word: Word, verb: Word, lemmas: frozenset[str]) -> bool:
        """Whether "its own" stands for the object of the verb before: "expelled the envoy and recalled its own"."""
        above = self.clause.head(verb)
        if not self.clause.has(word, "substituteNoun") or above is None or base(verb.deprel) != "conj":
            return False
        return any(self.clause.span(each, lemmas) for each in self.clause.objects(above))

    def _taken_up(self, word: Word, verb: Word, lemmas: frozenset[str]) -> list[Word]:
        """The object of the verb before that a pronoun stands for: "cut ties with A and restored them"."""
        clause, above = self.clause, self.clause.head(verb)
        if word.upos != "PRON" or above is None or base(verb.deprel) not in ("conj", "parataxis") or above.id > verb.id:
            return []
        plural = clause.has(word, "pronounPlural")
        single = any(clause.has(word, n) for n in ("pronounNeuter", "subjectPronounMasc", "subjectPronounFem"))
        if clause.passive(above):
            subject = clause.subject(above)
            before = [subject] if subject is not None else []
        else:
            before = clause.children(above, "obj")
        before = [noun for noun in before if noun.upos == "NOUN" and noun.id < verb.id]
        agreeing = [noun for noun in before if (noun.feats.get("Number") == "Plur") == plural]
        return [noun for noun in agreeing if (plural or single) and clause.span(noun, lemmas)]

    def _arguments(self, word: Word, link: str) -> list[Argument]:
        """A word and what is coordinated with it or set against it."""
        if plural := several(self.clause, self._resolver, word):
            return [Argument(word, link, referent=each) for each in plural]
        if self.clause.has(word, "metonymHead") and len(owners := self._joint_owners(word)) > 1:
            return [Argument(owner, "of") for owner in owners]
        against = [Argument(each, link, contrast=contrast) for each, contrast in self.clause.contrasted(word)]
        either = OR if self.clause.alternative(word) else ""
        return [*(Argument(each, link, contrast=either) for each in self._all(word)), *against]

    def _joint_owners(self, word: Word) -> list[Word]:
        """The countries that a noun has together: "French and German troops"."""
        for child in self.clause.children(word, "amod"):
            owners = self.clause.coordinated(child)
            if len(owners) > 1 and all(self._resolver.referent(self.clause, each, "of") for each in owners):
                return owners
        for child in self.clause.genitives(word) if word.feats.get("Number") == "Plur" else ():
            owners = self.clause.coordinated(child)  # "the delegations of A and B"
            named = [self._resolver.referent(self.clause, each, "of") for each in owners]
            if len(owners) > 1 and all(each is not None and each.entity.type == "Country" for each in named):
                return owners
        return []

    def _linked(self, word: Word, link: str, lemmas: frozenset[str]) -> list[Word]:
        if link == "of":
            first, last = self.clause.span(word, lemmas) or (word.id, word.id)
            inside = (self.clause.sentence.word(number) for number in range(first, last + 1))
            return list(dict.fromkeys(found for each in inside for found in self.clause.belongings(each)))
        if link == PATIENT:
            return self.clause.objects(word)
        obliques = self.clause.obliques(word)
        return [each for name in link.split("/") for each in obliques.get(name, [])]

    def _bereft(self, verb: Word) -> list[Word]:
        """Whose the object of a verb is where the dative says so: "ia mbylli ambasadën A-së"."""
        before = self.clause.sentence.words[max(0, verb.id - 3) : verb.id - 1]
        shown = any(word.text.lower() in self.clause.words("doubleClitic") for word in before)
        nouns = [word for word in self.clause.datives(verb) if word.upos in ("NOUN", "PROPN")]
        return nouns if shown else []

    def _from_before(self, nouns: list[Word], filler: Filler) -> list[Argument]:
        """The argument of a definite event noun that an earlier sentence told of: "stood behind the attack"."""
        if filler.link in ("", "of"):
            return []
        links = filler.link.split("/")
        found = ((noun, self._resolver.earlier_event(self.clause, noun, filler.words, links)) for noun in nouns)
        return [Argument(noun, referent=referent) for noun, referent in found if referent is not None]

    def _bind(self, filler: Filler, arguments: list[Argument], binding: Binding) -> bool:
        if filler.argument == "XY":
            binding.both = [argument for argument in arguments if argument.contrast not in (NOT, BUT)]
            return len(binding.both) > 1
        if filler.argument == "X":
            binding.x, binding.x_type = arguments, filler.type
        else:
            binding.y, binding.y_type = arguments, filler.type
        return bool(arguments)

    def _acts_behind(self, name: Word, first: Word) -> bool:
        """Whether a name, or the noun that it stands beside, is the subject of a clause that the list is no part of."""
        if base(name.deprel) == "nsubj":
            return True
        above = self.clause.head(name)
        while above is not None and base(name.deprel) in ("appos", "flat") and above.upos in ("NOUN", "PROPN"):
            name, above = above, self.clause.head(above)
        return base(name.deprel) == "nsubj" and above is not None and above != self.clause.head(first)

    # --- nouns and titles ---------------------------------------------------------------------------------------

    def _noun_roles(self, noun: Word, has_patient: bool, taken: frozenset[str]) -> Roles:
        clause = self.clause
        roles = clause.noun_roles(noun, has_patient, taken)
        roles["target"] = self._targeted(noun)
        host = clause.head(clause.counted(noun))
        roles["host"] = [host] if host is not None and host.upos == "VERB" else []
        light = clause.light_verb(noun)
        above = clause.head(clause.counted(noun))
        if clause.children(noun, "cop") and clause.adposition(noun) and not self._entities(roles["agent"]):
            subject = clause.subject(noun)  # "A is on a visit to B"
            roles["agent"] = [subject] if subject is not None else []
        elif light is not None:
            lent = clause.verb_roles(light)
            roles["agent"] = [*lent["agent"], *roles["agent"]]
            for name, words in lent.items():
                if name not in LOGICAL or name == "dat":
                    roles.setdefault(name, []).extend(words)
        elif above is not None and clause.has(above, "supportVerb") and base(noun.deprel) == "obj":
            lent = clause.verb_roles(above)
            roles["agent"] = roles["agent"] if self._entities(roles["agent"]) else lent["agent"]
            for name, words in lent.items():
                if name not in LOGICAL:
                    roles.setdefault(name, []).extend(words)
        elif above is not None and self._encounter(noun, above):
            subject = clause.subject(above)  # "A spoke after a meeting with B"
            lone = subject is not None and not self._people(clause.objects(above))  # not "A arrested C after …"
            roles["agent"] = roles["agent"] if self._entities(roles["agent"]) else [subject] if subject and lone else []
        elif above is not None and clause.has(above, "departVerb") and self._purpose(noun):
            subject = clause.subject(above)  # "A sets out on a visit to B"
            roles["agent"] = roles["agent"] if self._entities(roles["agent"]) else [subject] if subject else []
        elif above is not None and clause.has(above, "evadeVerb") and base(noun.deprel) in ("obj", "iobj"):
            subject = clause.subject(above)  # "A avoided a meeting with B"
            roles["agent"] = roles["agent"] if self._entities(roles["agent"]) else [subject] if subject else []
        elif above is not None and clause.has(above, "creditVerb") and self._purpose(noun):
            blamed = clause.objects(above) if not clause.passive(above) else []  # "praised A for its withdrawal from B"
            roles["agent"] = roles["agent"] if self._entities(roles["agent"]) else blamed
        elif above is not None and clause.has(above, "causativeVerb") and base(noun.deprel) in ("obl", "nmod"):
            roles["agent"] = roles["agent"] if self._entities(roles["agent"]) else clause.objects(above)
        return roles

    def _encounter(self, noun: Word, above: Word) -> bool:
        """Whether an event noun is when the subject of the clause did something: "after talks with A, B said"."""
        when = self.clause.adposition(noun) in self.clause.words("occasionAdposition")
        clausal = above.upos == "VERB" or bool(self.clause.children(above, "cop"))
        return when and clausal and base(noun.deprel) == "obl" and self.clause.has(noun, "encounterNoun")

    def _targeted(self, noun: Word) -> list[Word]:
        """Whom an event noun is said to have hit: "A was the target of an attack", "A fell victim to an attack"."""
        clause = self.clause
        above = clause.head(noun)
        if above is None or base(noun.deprel) not in ("nmod", "obl") or not clause.has(above, "targetNoun"):
            return []
        verb = clause.head(above)
        becomes = verb is not None and clause.has(verb, "becomeVerb") and base(above.deprel) in ("xcomp", "obj")
        subject = clause.subject(verb) if becomes and verb is not None else None
        subject = clause.subject(above) if clause.children(above, "cop") else subject
        return [subject] if subject is not None else []

    def _purpose(self, noun: Word) -> bool:
        return self.clause.adposition(noun) in self.clause.words("purposeAdposition")

    def _people(self, words: Iterable[Word]) -> bool:
        found = (self._resolver.referent(self.clause, word) for word in words)
        return any(each is not None and each.entity.type == "Person" for each in found)

    def _entities(self, words: Iterable[Word]) -> bool:
        return any(self._resolver.referent(self.clause, word, "of") for word in words)

    def _title_bar(self, title: Word, span: tuple[int, int]) -> Word | None:
        """The word that makes a title no office that its holder has: "former", "candidate"; none inside it."""
        names: tuple[str, ...] = ("former", "notCurrent", "subordinate")
        if self._elected(title) is not None or given_by(self.clause, title) is not None:
            names = ("former", "subordinate")
        above = self.clause.head(title)
        if above is not None and base(title.deprel) == "xcomp" and self.clause.has(above, "formerVerb"):
            return above  # "used to be the mayor"
        if (end := is_over(self.clause, title)) is not None:
            return end  # "prime minister from 2019 to 2023"
        if (verb := self._dismissing(title)) is not None:
            return verb  # "has sacked her adviser A"
        if (work := fiction(self.clause, title)) is not None:
            return work  # "in the film, A is the president"
        return self._beside_title(title, names, range(span[0], span[1] + 1))

    def _dismissing(self, title: Word) -> Word | None:
        """The verb that says that the holder of an office has been dismissed: "has sacked her adviser A"."""
        clause = self.clause
        above = clause.head(title)
        named = above is not None and above.upos == "PROPN" and base(title.deprel) in ("appos", "nmod", "compound")
        whole = above if named and above is not None else title
        verb = clause.head(whole)
        if verb is None or not clause.has(verb, "dismissVerb"):
            return None
        called = (child for child in clause.children(verb, "obl", "xcomp", "advcl"))
        if any(clause.adposition(child) in clause.words("asAdposition") for child in called):
            return None  # "dismissed Minister A as a clown"
        done_to = base(whole.deprel) == ("nsubj" if clause.passive(verb) else "obj")
        stands = status(clause, verb)
        return verb if done_to and stands.factuality == ACTUAL and stands.polarity == AFFIRMED else None

    def _elected(self, title: Word) -> Word | None:
        """The word that makes a title an office that its holder is about to have: "president-elect"."""
        return self._beside_title(title, ("elected",))

    def _beside_title(self, title: Word, names: Iterable[str], inside: Collection[int] = ()) -> Word | None:
        """The first word beside a title that belongs to one of some word classes."""
        clause = self.clause
        beside = [child for child in clause.children(title) if base(child.deprel) != "conj"]
        above = clause.head(title)
        if above is not None and base(title.deprel) in ("nmod", "appos", "compound", "flat"):
            beside += [child for child in clause.children(above) if child.id < title.id]
        if above is not None and clause.adposition(title) in clause.words("purposeAdposition"):
            beside.append(above)  # "the candidate for president"
        first = min([title.id, *inside])
        before = [clause.sentence.word(first - 1)] if first > 1 else []
        outside = [word for word in (*beside, *before) if word.id not in inside]
        found = next((word for word in outside for name in names if clause.has(word, name)), None)
        return found or self._before_owner(title, names)

    def _before_owner(self, title: Word, names: Iterable[str]) -> Word | None:
        """A word before the owner that is hyphened to it but means the title: "ex-Barclays director"."""
        clause = self.clause
        for owner in clause.children(title, "compound", "nmod"):
            named = self._resolver.name_at(clause, owner)
            first = named[1].mention.first if named is not None else owner.id
            if first > 2 and first < title.id and clause.sentence.word(first - 1).text == "-":
                word = clause.sentence.word(first - 2)
                if any(clause.has(word, name) for name in names):
                    return word
        return None

    def _title_roles(self, title: Word, span: tuple[int, int]) -> Roles:
        clause = self.clause
        roles = clause.obliques(title)
        holder = self._holder(title)
        roles["holder"] = [holder] if holder is not None else []
        inside = range(span[0], span[1] + 1)
        owners = [owner for number in inside for owner in clause.belongings(clause.sentence.word(number))]
        owners += [each for owner in owners for each in self._nationality(owner, title)]
        fields = [owner for owner in owners if clause.has(owner, "ministryField")]
        owners += [
            each for field_ in fields for each in clause.genitives(field_)
        ]  # "ministrit të Shëndetësisë të A-së"
        roles["of"] = [w for w in dict.fromkeys(owners) if w.id not in inside and self._own_pronoun(w, title)]
        roles["mod"] = clause.children(title, "amod", "compound", "nmod", "advmod")
        bodies = [each for each in clause.genitives(title) if each.upos == "NOUN" and clause.children(each, "det")]
        roles["body"] = [each for each in bodies if not self._stately(each)]
        names = ("bodyNoun", "groupNoun", "institutionWord", "partyWord")
        inside_body = [each for each in clause.children(title, "compound") if each.upos == "NOUN"]
        roles["body"] += [each for each in inside_body if any(clause.has(each, name) for name in names)]
        roles["where"] = self._where(title, holder)
        topics = [each for each in clause.genitives(title) if each.upos == "NOUN" and each not in bodies]
        roles["topic"] = [each for each in topics if self._resolver.referent(clause, each) is None]
        if clause.possessors(title):  # "A's Mexico chief"
            named = [(each, self._resolver.name_at(clause, each)) for each in clause.children(title, "compound")]
            roles["topic"] += [w for w, name in named if name and self._knowledge.is_a(name[0].type, "Place")]
        if title.feats.get("Number") == "Plur":  # "the cities Phoenix and Tucson": no one's cities
            roles["of"] = [word for word in roles["of"] if base(word.deprel) not in ("flat", "appos")]
        where = clause.words("placeAdposition")
        placed = [each for name in where for each in roles.get(name, []) if each.upos == "NOUN"]
        for topic in [*clause.genitives(title), *placed]:  # "professor of medicine at A", "at the school of law at A"
            for name, words in clause.obliques(topic).items() if topic.upos == "NOUN" else ():
                roles.setdefault(name, []).extend(words if name in where else ())
        owned = (name_roles(clause, self._resolver, self._knowledge, owner) for owner in roles["of"])
        inside_it = [word for own in owned for name in where for word in own.get(name, [])]
        roles["branch"] = [word for word in inside_it if not self._occasion(word)]
        if holder is not None and not clause.genitives(title):  # "President A of B"
            behind = [(word, self._resolver.name_at(clause, word)) for word in clause.genitives(holder)]
            roles["of"] += [word for word, named in behind if named is not None and named[0].type == "Country"]
        above = clause.head(title)
        roles["host"] = [above] if above is not None and above.upos == "VERB" else []
        if holder is not None and clause.head(title) == holder:
            earlier = [child for child in clause.children(holder) if child.id < holder.id and child != title]
            roles["of"] += [child for child in earlier if base(child.deprel) in ("amod", "compound", "nmod")]
        return roles

    def _where(self, title: Word, holder: Word | None) -> list[Word]:
        """The place at the head of the clause of somebody with a bare title: "In Lyon, Mayor A said"."""
        clause = self.clause
        verb = clause.head(holder) if holder is not None else None
        verb = clause.head(title) if verb is not None and verb.id == title.id else verb
        if verb is None or verb.upos != "VERB":
            return []
        before = [word for word in clause.children(verb, "obl") if word.id < title.id and word.id < verb.id]
        local = [word for word in before if clause.adposition(word) in clause.words("placeAdposition")]
        named = [word for word in local if self._resolver.name_at(clause, word) is not None]
        first = named and min([named[0].id, *(each.id for each in clause.children(named[0]))]) == 1
        return named if len(named) == 1 and first else []

    def _occasion(self, word: Word) -> bool:
        """Whether a word says when, not where a part of a body is: "president of A at the second ballot"."""
        dated = word.upos == "NUM" or any(self.clause.has(word, name) for name in ("month", "weekday", "timeNoun"))
        return dated or (word.upos == "NOUN" and self.clause.has(word, "eventNoun"))

    def _nationality(self, field: Word, title: Word) -> list[Word]:
        """The adjective that the parser hung on a title's field: "Danish | Defence Minister"."""
        if base(field.deprel) not in ("compound", "amod") or field.id > title.id:
            return []
        if self._resolver.name_at(self.clause, field) is not None:
            return []
        return [child for child in self.clause.children(field, "amod", "compound") if child.id < field.id]

    def _stately(self, noun: Word) -> bool:
        """Whether a noun is the country itself or a part of its state: "the head of the state"."""
        names = ("countryNoun", "territoryNoun")
        named = self._resolver.referent(self.clause, noun, "of")
        country = named is not None and named.entity.type == "Country"
        return country or any(self.clause.has(noun, name) for name in names)

    def _held(self, relation: str, roles: Roles, latest: bool) -> list[Word]:
        """The country of which the gazetteer knows the holder's office: the title's own, or named in the sentence.

        A title with no name for its owner is not the country's where it has another owner, which ``latest`` looks at.
        """
        clause, resolver = self.clause, self._resolver
        holders = [(word, resolver.referent(clause, word)) for word in roles["holder"]]
        offices = {of for _, holder in holders if holder for of in resolver.held_now(holder.entity, relation, latest)}
        if not offices:
            return []
        apart = [word for word in roles["of"] if not any(resolver.same_name(clause, word, own) for own, _ in holders)]
        owners = [(word, resolver.referent(clause, word, "of")) for word in apart]
        if any(owner for _, owner in owners):
            return [word for word, owner in owners if owner and owner.entity.key in offices]
        if latest and any(word.upos == "NOUN" for word in apart):  # "the opposition leader": whose is said
            return []
        named = [(word, resolver.name_at(clause, word)) for word in clause.sentence.words if self._heads_name(word)]
        return [word for word, name in named if name is not None and name[0].key in offices][:1]

    def _named_before(self, relation: str, title: Word, roles: Roles) -> list[Word]:
        """Whom a title with its country takes up: "praised A and thanked the Italian prime minister", who A is."""
        clause, resolver = self.clause, self._resolver
        if title.feats.get("Number") == "Plur" or clause.child_in(title, "indefinite", "det") is not None:
            return []
        owners = {of.entity.key for word in roles["of"] if (of := resolver.referent(clause, word, "of")) is not None}
        if not owners or not self._definite(title):
            return []
        before = [word for word in clause.sentence.words[: title.id - 1] if self._heads_name(word)]
        named = [(word, resolver.name_at(clause, word)) for word in before]
        people = [(w, name[0]) for w, name in named if name is not None and name[0].type == "Person"]
        held = {person.key: word for word, person in people if owners & resolver.holding(person, relation)}
        return list(held.values()) if len(held) == 1 else []

    def _definite(self, title: Word) -> bool:
        """Whether a title means the one who holds it: "the Italian prime minister", "kryeministrja italiane"."""
        defined = self.clause.child_in(title, "definite", "det") is not None or bool(self.clause.possessors(title))
        return defined or title.feats.get("Definite") == "Def"

    def _own_pronoun(self, owner: Word, title: Word) -> bool:
        """Whether a possessive is the title's own: in "its head, Minister A" the minister is not "its"."""
        between = self.clause.sentence.words[owner.id : title.id - 1] if owner.id < title.id else ()
        return owner.upos != "PRON" or all(word.upos == "ADJ" or word.head == title.id for word in between)

    def _holder(self, title: Word) -> Word | None:
        """The word for whoever holds an office: beside the title, its subject, or its apposition."""
        clause = self.clause
        above = clause.head(title)
        if clause.children(title, "cop"):
            past = clause.past(title)  # not "has been"
            return None if past else clause.subject(title)
        for child in clause.children(title, "appos", "flat", "nmod", "compound"):
            owner = clause.adposition(child) or clause.article_genitive(child)
            before = child.id < title.id and base(child.deprel) != "appos"  # "the West Bank town"
            before = before or clause.child_in(child, "indefinite", "det") is not None
            called = self._resolver.name_at(clause, child)
            if not owner and not before and called is not None and not self._rather_above(called[0], title):
                return child
        for beside in (self._resolver.name_after(clause, title), self._resolver.name_before(clause, title)):
            if beside is not None:
                return beside
        if above is None:
            return None
        if self._names(title, above) or self._at_the_head(title, above):
            return above
        attached = base(title.deprel) in ("appos", "nmod", "compound", "flat", "list", "amod")
        if attached and not clause.adposition(title) and self._resolver.name_at(clause, above):
            return above
        if clause.has(above, "becomeVerb") and base(title.deprel) in ("xcomp", "obl", "obj"):
            return clause.subject(above)
        if base(title.deprel) == "nmod" and clause.has(above, "oneOf") and clause.adposition(title):
            return self._holder(above)  # "one of the members of A"
        if (verb := given_by(clause, title)) is not None:
            return receiver(clause, title, verb)
        if (member := possessor_of(clause, title)) is not None:
            named = self._resolver.referent(clause, member)
            return member if named is not None and named.entity.type != "Person" else None
        return self._second_office(title, above) if base(title.deprel) == "conj" else None

    def _names(self, title: Word, name: Word) -> bool:
        """Whether a clause says who holds an office now: "the president of A is B"."""
        clause = self.clause
        copulas = clause.children(name, "cop")
        past = any(word.feats.get("Tense") == "Past" for word in copulas)
        named = self._resolver.name_at(clause, name)
        person = named is not None and named[0].type == "Person"
        return base(title.deprel) == "nsubj" and title.id < name.id and bool(copulas) and person and not past

    def _at_the_head(self, title: Word, name: Word) -> bool:
        """ "At the head of the bank is A", "Në krye të bankës është A"."""
        clause = self.clause
        copulas = clause.children(name, "cop")
        led = clause.adposition(title) in clause.words("placeAdposition") and clause.has(title, "headWord")
        present = bool(copulas) and all(word.feats.get("Tense") != "Past" for word in copulas)
        named = self._resolver.name_at(clause, name)
        return led and present and title.id < name.id and named is not None and named[0].type == "Person"

    def _rather_above(self, called: Entity, title: Word) -> bool:
        """Whether the name behind a title is a body's, its head being a person: "A, spokesman for agency B"."""
        above = self.clause.head(title)
        named = self._resolver.name_at(self.clause, above) if above is not None else None
        body = self._knowledge.is_a(called.type, "Organization")
        return body and named is not None and named[0].type == "Person" and base(title.deprel) == "appos"

    def _second_office(self, title: Word, above: Word) -> Word | None:
        """Who holds the second of two offices: "A, professor at B and a fellow at C", without a comma before "and"."""
        clause = self.clause
        joined = clause.children(title, "cc")
        if not joined or joined[0].id < 2 or clause.sentence.word(joined[0].id - 1).upos == "PUNCT":
            return None
        if self._resolver.name_at(clause, above):
            first = [child for child in clause.children(above, "appos") if above.id < child.id < title.id]
            return above if any(child.upos == "NOUN" for child in first) else None
        holder = self._holder(above) if above.upos == "NOUN" else None
        return holder if holder is not None and holder.id < above.id else None

    # --- entities -----------------------------------------------------------------------------------------------

    def _pairs(self, pattern: Pattern, trigger: Word, binding: Binding) -> Iterator[tuple[Referent, Referent, str]]:
        relation = self._knowledge.relation(pattern.relation)
        if binding.both:
            found = [r for _, r in self._fitting(binding.both, relation.domain, trigger, relation.state)]
            yield from ((one, other, "") for one, other in itertools.combinations(found, 2))
            return
        subjects = self._fitting(binding.x, binding.x_type or relation.domain, trigger, relation.state)
        objects = self._fitting(binding.y, binding.y_type or relation.range, trigger, relation.state)
        pairs: Iterable[tuple[tuple[Argument, Referent], tuple[Argument, Referent]]]
        pairs = itertools.product(subjects, objects)
        if pattern.kind == TITLE and len(subjects) > 1 and len(objects) > 1:  # "the presidents of A and B, C and D"
            pairs = zip(subjects, objects, strict=True) if len(subjects) == len(objects) else ()
        elif len(subjects) > 1 and len(objects) > 1 and self._respectively():
            one_each = ({pair[1].entity.key: pair for pair in side}.values() for side in (subjects, objects))
            pairs = zip(*one_each, strict=False)
        for (one, subject), (other, object_) in pairs:
            if subject.entity == object_.entity:  # "A accused B of shelling its villages"
                object_ = self._resolver.accuser(self.clause, other.word, subject.entity) or object_
            distinct = one.word != other.word  # a capital is not in what it stands for
            if distinct and _compatible(one, other) and self._may_hold(relation, subject, object_):
                yield subject, object_, one.contrast or other.contrast

    def _respectively(self) -> bool:
        """Whether the sentence pairs its lists in their order: "A and B recognised C and D respectively"."""
        return any(self.clause.has(word, "respectiveWord") for word in self.clause.sentence.words)

    def _may_hold(self, relation: Relation, subject: Referent, object_: Referent) -> bool:
        """Whether nothing that the gazetteer knows speaks against a claim."""
        if not relation.containment:
            return True
        return object_.kind != "metonym" and self._knowledge.may_contain(object_.entity, subject.entity)

    def _fitting(
        self, arguments: list[Argument], wanted: str, trigger: Word, state: bool
    ) -> list[tuple[Argument, Referent]]:
        """The entities of a class among some arguments, each with its argument."""
        pairs = ((argument, self._fit(argument, wanted, trigger, state)) for argument in arguments)
        return [(argument, referent) for argument, referent in pairs if referent is not None]

    def _unfit(self, pattern: Pattern, trigger: Word, binding: Binding, found: bool) -> str:
        """In plain words, which arguments are no entities or none of the wanted class; empty if all are.

        Where the pattern ``found`` a claim nonetheless, only names and pronouns that stand for nobody count.
        """
        relation = self._knowledge.relation(pattern.relation)
        ends = (
            *((each, relation.domain) for each in binding.both),
            *((each, binding.x_type or relation.domain) for each in binding.x),
            *((each, binding.y_type or relation.range) for each in binding.y),
        )
        unfit = [pair for pair in ends if self._fit(*pair, trigger, relation.state) is None]
        if found:
            unfit = [pair for pair in unfit if self._resolver.unsettled(self.clause, pair[0].word)]
        return "; ".join(dict.fromkeys(self._why_unfit(argument, wanted, trigger) for argument, wanted in unfit))

    def _why_unfit(self, argument: Argument, wanted: str, trigger: Word) -> str:
        word = argument.word
        if self._resolver.same_name(self.clause, word, trigger) and word != trigger:
            return f"“{word.text}” is a part of the same name as “{trigger.text}”"
        found = argument.referent or self._referent(argument)
        if found is None:
            return self._resolver.why_nobody(self.clause, word, argument.dropped)
        if found.kind == "demonym" and wanted == "Place":
            return f"“{found.text}” says whose something is, not where"
        return f"{found.entity.label} ({found.entity.type}) is no {wanted}"

    def _fit(self, argument: Argument, wanted: str, trigger: Word, state: bool) -> Referent | None:
        """The entity of an argument if it is of the wanted class; a capital stands for its government where it acts."""
        resolver, knowledge = self._resolver, self._knowledge
        itself = argument.word == trigger  # dropped, or a name
        within = resolver.same_name(self.clause, argument.word, trigger) and not itself
        if within and not self._leads_name(trigger):
            return None  # the trigger is a part of the name: "the Arakan region"
        named = resolver.name_at(self.clause, argument.word)  # "the Arctic Council" is no town hall
        local = state and (named is None or named[0].key not in knowledge.entities)
        if local and self.clause.has(argument.word, "localBody") and wanted in ("Place", "Organization"):
            if wanted != "Place":
                return None  # mayors, not leaders
            taken_up = None if argument.dropped else self._referent(argument)
            return resolver.place_of(self.clause, argument.word) or (
                taken_up if taken_up is not None and taken_up.kind == "group" else None  # "the city"
            )
        held = self._institution(argument) if state else None
        found = argument.referent or held or self._referent(argument)
        if found is None or (state and found.kind in ("territory", "nation")):
            return None
        if found.kind == "demonym" and wanted == "Place":
            return None  # an "Albanian mayor" is no mayor of Albania
        stands_for = knowledge.metonyms.get(found.entity.key)
        acts = stands_for is not None and wanted != "Place" and not state
        if knowledge.is_a(found.entity.type, wanted) and not acts:
            return found
        if stands_for and knowledge.is_a(knowledge.entity(stands_for).type, wanted):
            return Referent(knowledge.entity(stands_for), found.text, 0.95 * found.confidence, "metonym")
        return None

    def _leads_name(self, title: Word) -> bool:
        """Whether a title is the first word of a known name: "King Felipe VI"."""
        named = self._resolver.name_at(self.clause, title)
        person = named is not None and named[0].type == "Person" and named[1].mention.first == title.id
        return person and self.clause.has(title, "titleWord")

    def _institution(self, argument: Argument) -> Referent | None:
        return None if argument.dropped else self._resolver.institution(self.clause, argument.word)

    def _referent(self, argument: Argument) -> Referent | None:
        if argument.dropped:
            return self._resolver.dropped(self.clause, argument.word)
        return self._resolver.referent(self.clause, argument.word, argument.link)


def _hardest_first(role: Role) -> int:
    """Words before arguments, so that what hangs on those words can be looked for; absences last."""
    if role.absent:
        return 3
    return 0 if role.filler.words else 1 if not role.optional else 2


def _index(knowledge: Knowledge, language: str) -> dict[str, list[Pattern]]:
    """The patterns of a language by the single words that their triggers are made of."""
    found = _INDEXES.setdefault(knowledge, {})
    if language not in found:
        index: dict[str, list[Pattern]] = {}
        for pattern in knowledge.patterns.get(language, ()):
            if pattern.kind == ENTITY:
                index.setdefault(_NAMED, []).append(pattern)
                continue
            single, several = split_lemmas(pattern.lemmas)
            for part in {*single, *(part for parts in several for part in parts)}:
                index.setdefault(part, []).append(pattern)
        found[language] = index
    return found[language]
