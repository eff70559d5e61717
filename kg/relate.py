"""Sentence + entities + patterns → Claims: the ontology's patterns matched against the logical roles of each clause."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.clause import Clause, base, forms
from kg.dates import event_date
from kg.knowledge import Knowledge
from kg.match.filling import fill_roles
from kg.match.listing import listed_with
from kg.match.matching import Argument, Binding, Matched, Matching, heads_name, reject, rule_of
from kg.match.pairing import fit, fitting_entities, pair_up, why_unfit
from kg.match.standing import set_against, standing, suspected
from kg.match.titleholder import holder_of
from kg.match.titles import title_bar
from kg.match.trigger import NAMED, is_longest, pattern_index, triggers
from kg.model import ACTUAL, AFFIRMED, FACTUALITIES, NEGATED, PLANNED, Claim, Document, Entity, Sentence, Word
from kg.notes import Ground, Notes, Rejected, worth_telling
from kg.pattern import ENTITY, MIDDLE, NOUN, TITLE, VERB, Pattern
from kg.reference.beside import named_beside
from kg.reference.holder import office_of_country
from kg.reference.office import is_over
from kg.reference.scene import Office, Referent
from kg.resolve import Resolver
from kg.status import Status, status
from kg.syntax.echo import copular_echoes, done_instead, echoes, returned, short_answers, unlike

_CERTAINTY = 0.95
# Of what somebody says who has no name: nobody answers for it, so that it falls behind all that the article itself says
# and that a name stands for, even where a pronoun or a title had to be resolved for that.
_UNNAMED = 0.6


_STANDS_FOR = {  # kinds of referents that are not the name itself, for people
    "pronoun": "a pronoun",
    "dropped": "a verb without a subject",
    "title": "an office",
    "metonym": "where a government sits",
    "nation": "the name of a people",
    "event": "an event that was told of before",
    "group": "a noun",
}


def find_offices(resolver: Resolver, sentences: Sequence[Sentence], knowledge: Knowledge) -> None:
    """Read who holds which office, so that a title alone can stand for its holder later on."""
    for sentence in sentences:
        on = Matching(resolver.clause(sentence.index), resolver, knowledge)
        for pattern, title, subject, object_, stands in matches(on, (TITLE, ENTITY)):  # "A, of the B police"
            held = not knowledge.relation(pattern.relation).containment
            if held and stands.factuality == ACTUAL and stands.polarity == AFFIRMED:
                lemma = title.lemma.lower()
                office = Office(pattern.relation, subject.entity, object_.entity, sentence.index, lemma)
                if office not in resolver.offices:
                    resolver.offices.append(office)
    resolver.surveyed = True


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
    on = Matching(resolver.clause(sentence.index), resolver, knowledge, told)
    best: dict[tuple[str, str, str], tuple[Claim, Matched]] = {}
    for matched in matches(on, (TITLE, VERB, MIDDLE, NOUN, ENTITY)):
        if _by_the_gazetteer(on, matched):
            continue
        claim = _claim(document, on.clause, resolver, matched)
        key = (claim.subject.key, claim.relation, claim.object.key)
        mirrored = (claim.object.key, claim.relation, claim.subject.key)
        if knowledge.relation(claim.relation).symmetric and mirrored in best:
            key = mirrored
        readings = [best[key], (claim, matched)] if key in best else [(claim, matched)]
        best[key] = _told_first(on.clause, readings) or max(readings, key=_safety)
        if told is not None and len(readings) > 1:
            told += _outdone(best[key], *readings)
    for key in _tangled(best, knowledge):
        del best[key]
    if notes is not None and told is not None:
        notes.grounds |= {claim.id: _ground(claim, matched) for claim, matched in best.values()}
        notes.rejected += worth_telling(told, [(claim.relation, matched.trigger) for claim, matched in best.values()])
    return [best[key][0] for key in sorted(best)]


def _by_the_gazetteer(on: Matching, matched: Matched) -> bool:
    """Whether only the gazetteer says who holds an office, and the text never names them: "angered A's president" is no
    evidence of who that is, though others may be told what they did."""
    holder = matched.subject
    named = on.resolver.settled.values()
    return matched.pattern.kind == TITLE and holder.kind == "title" and holder.entity not in named


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


def _told_first(clause: Clause, readings: Sequence[tuple[Claim, Matched]]) -> tuple[Claim, Matched] | None:
    """Of two readings of a pair the one that a clause tells, where the other is to come in a clause beneath it: "landed
    in A, where he will be received" has landed there. None where neither is beneath the other."""
    for told, beneath in itertools.permutations(readings, 2) if len(readings) == 2 else ():
        above, below = told[1].trigger, beneath[1].trigger
        sure = (told[0].polarity, told[0].factuality) == (AFFIRMED, ACTUAL)
        planned = (beneath[0].polarity, beneath[0].factuality) == (AFFIRMED, PLANNED)
        way = [below, *clause.ancestors(below)]
        way = way[: way.index(above)] if above in way else []
        if sure and planned and any(base(each.deprel) in ("acl", "advcl") for each in way):
            return told
    return None


def _claim(
    document: Document,
    clause: Clause,
    resolver: Resolver,
    matched: Matched,
) -> Claim:
    pattern, trigger, subject, object_, stands = matched
    sentence = clause.sentence
    speaker = resolver.speaker(clause, trigger, stands.speaker)
    if speaker == subject.entity and pattern.names & clause.words("reportMarker"):
        speaker = None  # "according to A, B lied": that A accuses B, the text says itself
    reporter = "" if speaker else resolver.reporter(clause, trigger, stands.speaker)
    certainty = _CERTAINTY * (_UNNAMED if reporter else 1)
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
        confidence=round(certainty * subject.confidence * object_.confidence, 3),
        rule=rule_of(pattern),
        subject_text=subject.text,
        object_text=object_.text,
        reported_by=reporter,
    )


def _ground(claim: Claim, matched: Matched) -> Ground:
    why = list(matched.stands.why)
    if claim.reported_by:
        why.append(f"“{claim.reported_by}” says so, but who that is, is not certain")
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


def matches(on: Matching, kinds: tuple[str, ...], counterparts: bool = True) -> Iterator[Matched]:
    """Every pattern of these kinds that fits somewhere, with both entities and how the event stands."""
    index = pattern_index(on.knowledge, on.clause.sentence.language)
    if TITLE in kinds and counterparts:
        yield from _counterparts(on)
    for word in on.clause.sentence.words:
        keys = (*forms(word), NAMED) if heads_name(on, word) else forms(word)
        patterns = {id(pattern): pattern for key in keys for pattern in index.get(key, ())}
        for pattern in patterns.values():
            if pattern.kind in kinds and triggers(on, pattern, word) and is_longest(on, pattern, word):
                yield from _at(on, pattern, word)


def _counterparts(on: Matching) -> Iterator[Matched]:
    """ "A's Greek counterpart, B": B has in Greece the office that the others have whom the sentence names; "her Greek
    colleague" the one that she has."""
    clause = on.clause
    fellows = {word.id for word in clause.sentence.words if clause.has(word, "fellowMinister")}
    words = [word for word in clause.sentence.words if word.id in fellows or clause.has(word, "counterpart")]
    if not words:
        return
    offices = [each for each in matches(on, (TITLE,), counterparts=False) if each.subject.entity.type == "Person"]
    titles = [m for m in offices if m.object.entity.type == "Country"]  # not "the Uzbek capital Tashkent"
    for word in words:
        holder = holder_of(on, word)
        if holder is None or title_bar(on, word, (word.id, word.id)) is not None:
            continue
        person = fit(on, Argument(holder), "Person", word, True)
        before = [each for each in clause.children(holder, "amod") if word.id < each.id < holder.id]
        owners = [*clause.belongings(word), *_from(on, word), *before]  # "homologun e tij polak, | A"
        lands = [found for each in owners if (found := fit(on, Argument(each, "of"), "Country", word, True))]
        others = [each for each in titles if person is not None and each.subject.entity != person.entity]
        patterns = {each.pattern.relation: each.pattern for each in others if word.id not in fellows}
        patterns = patterns or _own_office(on, word, person, titles)
        patterns = patterns or (_bare_offices(on, word, person) if word.id not in fellows else {})
        patterns = patterns or (_bodys_officials(on, word, person, offices) if word.id not in fellows else {})
        if person is not None and len({land.entity.key for land in lands}) == 1 and len(patterns) == 1:
            yield Matched(next(iter(patterns.values())), word, person, lands[0], Status())


def _own_office(on: Matching, word: Word, person: Referent | None, titles: Sequence[Matched]) -> dict[str, Pattern]:
    """The office that the owner of a counterpart holds by the document: "A arrived. His Greek counterpart, B, …"."""
    whose = on.clause.possessors(word) or _acting(on, word)
    owners = (on.resolver.referent(on.clause, each) for each in whose)
    people = {owner.entity.key: owner.entity for owner in owners if owner is not None and owner.entity.type == "Person"}
    offices = [o for o in on.resolver.offices if o.person.key in people and o.of.type == "Country"]
    told = {o.relation for o in offices} or {m.pattern.relation for m in titles if m.subject.entity.key in people}
    told = told or {known for each in people.values() for known in _known_offices(on, each)}
    held = {relation for relation in told if on.knowledge.relation(relation).range == "Country"}
    if person is None or person.entity.key in people or len(held) != 1:
        return {}
    patterns = on.knowledge.title_patterns(on.clause.sentence.language)
    return {title.relation: title for title in patterns if title.relation in held}


def _bare_offices(on: Matching, word: Word, person: Referent | None) -> dict[str, Pattern]:
    """The one office of a country that somebody has who meets a counterpart, if only without saying of which, here or
    before: "Minister A arrived. He met the Greek counterpart, B", "the minister met the Greek counterpart, B"."""
    clause = on.clause
    whose = [*clause.possessors(word), *_acting(on, word)]
    if word.feats.get("Number") == "Plur" or any(len(clause.coordinated(each)) > 1 for each in whose):
        return {}  # of whom each may have another office
    found = {office_of_country(on.resolver, clause, each) for each in whose}
    referents = (on.resolver.referent(clause, each) for each in whose)
    people = {each.entity for each in referents if each is not None and each.entity.type == "Person"}
    people -= {person.entity} if person is not None else set()  # "the minister met B": of whom nobody else is told
    for index in on.resolver.order if people else ():
        before = on.resolver.clause(index)
        titles = before.sentence.words if index <= clause.sentence.index else ()
        for title in titles:
            office = office_of_country(on.resolver, before, title)
            named = named_beside(on.resolver, before, title) if office is not None else None
            found |= {office} if named is not None and named.entity in people else set()
    offices = found - {None}
    if person is None or len(offices) != 1:
        return {}
    return {t.relation: t for t in on.knowledge.title_patterns(clause.sentence.language) if t.relation in offices}


def _bodys_officials(
    on: Matching, word: Word, person: Referent | None, offices: Sequence[Matched]
) -> dict[str, Pattern]:
    """That of an official where whoever a counterpart meets is an official of a body: "the European commissioner, A,
    met his American counterpart, B"."""
    whose = [*on.clause.possessors(word), *_acting(on, word)]
    owners = (on.resolver.referent(on.clause, each) for each in whose)
    people = {owner.entity.key for owner in owners if owner is not None and owner.entity.type == "Person"}
    others = [each for each in offices if person is not None and each.subject.entity != person.entity]
    held = {m.pattern.relation: m.pattern for m in others if m.subject.entity.key in people}
    return held if set(held) == {"officialOf"} else {}


def _acting(on: Matching, word: Word) -> list[Word]:
    """Who does something with a counterpart: "A met the Greek counterpart, B"."""
    verb = next((above for above in on.clause.ancestors(word) if above.upos == "VERB"), None)
    subject = on.clause.subject(verb) if verb is not None else None
    return [subject] if subject is not None and subject.id < word.id else []


def _known_offices(on: Matching, person: Entity) -> set[str]:
    """The offices that the gazetteer knows somebody to hold."""
    posts = {post.relation for post in on.knowledge.posts.get(person.key, ())}
    return {relation for relation in posts if on.resolver.holding(person, relation)}


def _from(on: Matching, word: Word) -> list[Word]:
    names = on.clause.words("originAdposition")
    return [each for name, words in on.clause.obliques(word).items() if name in names for each in words]


def _at(on: Matching, pattern: Pattern, trigger: Word) -> Iterator[Matched]:
    binding = fill_roles(on, pattern, trigger)
    if binding is None:
        return
    stands = standing(on, pattern, trigger)
    state = on.knowledge.relation(pattern.relation).state
    if pattern.kind in (VERB, MIDDLE) and state and (end := is_over(on.clause, trigger)) is not None:
        reject(on, pattern, trigger, f"it was so until “{end.text}”")
        return
    if stands.blocked:
        reject(on, pattern, trigger, stands.blocked)
        return
    if pattern.kind in (VERB, MIDDLE):
        stands = suspected(on, stands, [argument.word for argument in (*binding.x, *binding.both)])
    found = False
    for subject, object_, contrast in pair_up(on, pattern, trigger, binding):
        if subject.entity.key != object_.entity.key:
            found = True
            if (stood := set_against(stands, contrast)) is not None:
                yield Matched(pattern, trigger, subject, object_, stood)
        elif on.rejected is not None:
            reject(on, pattern, trigger, f"{subject.entity.label} would be at both ends")
    yield from _echoed(on, pattern, trigger, binding)
    if on.rejected is not None and (reason := why_unfit(on, pattern, trigger, binding, found)):
        reject(on, pattern, trigger, reason, partial=found)


def _echoed(on: Matching, pattern: Pattern, trigger: Word, binding: Binding) -> Iterator[Matched]:
    """Who else did so, or did not, by way of an auxiliary alone: "A left B, but C did not"."""
    doer = "holder" if pattern.kind == TITLE else "agent"
    agent = any(doer in role.names and role.filler.argument == "X" for role in pattern.roles)
    verbal = pattern.kind in (VERB, MIDDLE) and not on.clause.passive(trigger)
    if not agent or not (verbal or pattern.kind in (TITLE, NOUN)):
        return
    relation = on.knowledge.relation(pattern.relation)
    take_up = {TITLE: copular_echoes, NOUN: done_instead}.get(pattern.kind, echoes)
    found = take_up(on.clause, trigger)
    stood = [(echo, subject, status(on.clause, echo)) for echo, subject in found]
    if pattern.kind != NOUN:
        stood += _answered(on, pattern, trigger, {echo.id for echo, _ in found})
    for echo, subject, stands in stood:
        arguments = [Argument(each) for each in listed_with(on, subject)]
        subjects = fitting_entities(on, arguments, binding.x_type or relation.domain, trigger, relation.state)
        objects = fitting_entities(on, binding.y, binding.y_type or relation.range, trigger, relation.state)
        for (_, one), (other, two) in itertools.product(subjects, objects):
            if one.entity.key != two.entity.key and not other.contrast and not stands.blocked:
                yield Matched(pattern, echo, one, two, stands)
    if pattern.kind in (VERB, MIDDLE) and not relation.symmetric:
        yield from _returned(on, pattern, trigger, binding)


def _returned(on: Matching, pattern: Pattern, trigger: Word, binding: Binding) -> Iterator[Matched]:
    """What is done to who did it first: "A expelled B's envoy; B answered in kind", "…, and B did the same"."""
    relation = on.knowledge.relation(pattern.relation)
    first = standing(on, pattern, trigger)
    if first.polarity == NEGATED or first.factuality != ACTUAL:
        return
    doers = fitting_entities(on, binding.x, binding.x_type or relation.domain, trigger, relation.state)
    objects = fitting_entities(on, binding.y, binding.y_type or relation.range, trigger, relation.state)
    found = returned(on.clause, trigger)
    for echo, subject in found + [each for each in echoes(on.clause, trigger) if each not in found]:
        answers = fitting_entities(on, [Argument(subject)], binding.y_type or relation.range, trigger, relation.state)
        stands = status(on.clause, echo)
        for (_, one), (_, two), (_, victim) in itertools.product(answers, doers, objects):
            if one.entity.key == victim.entity.key != two.entity.key and not stands.blocked:
                yield Matched(pattern, echo, one, two, stands)


def _answered(
    on: Matching, pattern: Pattern, trigger: Word, told: Collection[int]
) -> Iterator[tuple[Word, Word, Status]]:
    """Who else did so where the others did not, or the other way round, by a word alone: "A did not, B po"."""
    first = standing(on, pattern, trigger)
    for name, did in short_answers(on.clause, trigger):
        if name.id not in told and did == (first.polarity == NEGATED):
            yield name, name, replace(first, polarity=AFFIRMED if did else NEGATED)
    for name in unlike(on.clause, trigger):
        if name.id not in told and first.polarity == NEGATED and first.factuality == ACTUAL:
            yield name, name, replace(first, polarity=AFFIRMED)
