"""The pairs of entities that fill both ends of a relation, and why others do not."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from itertools import pairwise

from kg.clause import OR
from kg.knowledge import HEADS, Relation, fold
from kg.match.matching import Argument, Binding, Matching
from kg.model import (
    Entity,
    Word,
)
from kg.pattern import ENTITY, NOUN, TITLE, Pattern
from kg.reference.beside import bracketed
from kg.reference.scene import Referent

_LAND = 0.9  # how sure it is that what is done to a town is done to its country


def pair_up(
    on: Matching, pattern: Pattern, trigger: Word, binding: Binding
) -> Iterator[tuple[Referent, Referent, str]]:
    """Each pair of entities that fills both ends, and how it is set against the others, "" where it is not."""
    relation = on.knowledge.relation(pattern.relation)
    if binding.both and _each_alone(on, trigger):
        return
    if binding.both:
        wanted = binding.x_type or relation.domain
        found = fitting_entities(on, binding.both, wanted, trigger, relation.state)
        # "A and B traded accusations": each accused the other; not "ties between A and B were cut"
        each_did = any("agent" in role.names for role in pattern.roles if role.filler.argument == "XY")
        pairs_of = itertools.permutations if each_did and not relation.symmetric else itertools.combinations
        for group in _groups(on, found):
            yield from ((one, other, "") for one, other in pairs_of(group, 2))
        return
    subjects = fitting_entities(on, binding.x, binding.x_type or relation.domain, trigger, relation.state)
    objects = fitting_entities(on, binding.y, binding.y_type or relation.range, trigger, relation.state)
    states = relation.soil and all(each.entity.type == "Country" for _, each in subjects)  # rebels may be at home
    objects = [(argument, _government(on, relation, object_, states)) for argument, object_ in objects]
    if states and (binding.y_type or relation.range) == "Actor":
        objects += _towns(on, [each for each in binding.y if each not in [argument for argument, _ in objects]])
    pairs: Iterable[tuple[tuple[Argument, Referent], tuple[Argument, Referent]]]
    pairs = itertools.product(subjects, objects)
    own = _each_of_own(on, trigger, subjects, binding.y_type or relation.range) if pattern.kind == TITLE else []
    if own:
        pairs = own
    elif pattern.kind == TITLE and len(subjects) > 1 and len(objects) > 1:  # "the presidents of A and B, C and D"
        pairs = zip(subjects, objects, strict=True) if len(subjects) == len(objects) else ()
    elif pattern.kind == TITLE and len(objects) > 1 and trigger.feats.get("Number") == "Plur":
        pairs = ()  # "A, B and C, the ministers of D, E and F", of whom the parser shows but one
    elif len(subjects) > 1 and len(objects) > 1 and _respectively(on):
        one_each = ({pair[1].entity.key: pair for pair in side}.values() for side in (subjects, objects))
        pairs = zip(*one_each, strict=False)
    for (one, subject), (other, object_) in pairs:
        if subject.entity == object_.entity:  # "A accused B of shelling its villages"
            object_ = on.resolver.somebody_else(on.clause, other.word, subject.entity) or object_
        elif pattern.kind == TITLE:
            object_ = _land_served(on, trigger, relation, object_)
        if relation.literal and object_.kind == "metonym":
            continue  # "the envoys of A left Brussels": not the European Union
        if relation.popular and subject.kind == "nation":
            continue  # "the Serbs protested": people, wherever they live, not Serbia
        distinct = one.word != other.word  # a capital is not in what it stands for
        in_sea = subject.entity.type == "Country" and _is_water(on, other.word)
        if in_sea and pattern.kind == ENTITY and relation.containment:
            continue  # "the acts of A in the South China Sea"
        held = pattern.kind in (TITLE, NOUN) and relation.containment
        if held and (_is_water(on, other.word, object_.entity.label) or one.word.feats.get("Person") == "1"):
            continue  # "the Red Sea port of A", "we are not the camp of Europe"
        if distinct and _compatible(one, other) and _may_hold(on, relation, subject, object_):
            yield subject, object_, one.contrast or other.contrast


def _groups(on: Matching, found: list[tuple[Argument, Referent]]) -> list[list[Referent]]:
    """Those of a list who are together: "talks between A and B and between C and D" are two; one where none says so."""
    groups: list[list[Referent]] = []
    for argument, referent in sorted(found, key=lambda pair: pair[0].word.id):
        anew = on.clause.adposition(argument.word) in on.clause.words("betweenAdposition")
        if not groups or (anew and len(groups[-1]) > 1):
            groups.append([])
        groups[-1].append(referent)
    return groups


def _each_alone(on: Matching, trigger: Word) -> bool:
    """Whether those of a list did something each by themselves: "A and B held talks separately"; not "each other"."""
    light = on.clause.light_verb(trigger) if trigger.upos == "NOUN" else None
    hosts = [trigger, *([light] if light is not None else [])]
    for word in (child for host in hosts for child in on.clause.children(host, "advmod", "det", "obl")):
        behind = on.clause.sentence.words[word.id : word.id + 1]
        other = any(on.clause.has(each, "otherWord") for each in behind)
        own = word.upos in ("DET", "PRON") and on.clause.has(word, "eachWord") and word.id > trigger.id
        if on.clause.has(word, "separately") or (own and not other and not on.clause.adposition(word)):
            return True
    return any(_by_itself(on, word, hosts) for word in on.clause.sentence.words[1:])


def _by_itself(on: Matching, each: Word, hosts: list[Word]) -> bool:
    """Whether an aside says that each of several did something alone: "A and B held, each on its own, exercises"; not
    "each on its own soil"."""
    words = on.clause.sentence.words
    if words[each.id - 2].upos != "PUNCT" or not on.clause.has(each, "eachWord"):
        return False
    governed = [below for host in hosts for below in (host, *on.clause.objects(host))]
    behind = words[each.id : each.id + 4]
    ended = [last.upos == "PUNCT" and on.clause.has(word, "alone") for word, last in pairwise(behind)]
    return any(ended) and any(each.head == word.id for word in governed)


def _towns(on: Matching, arguments: list[Argument]) -> list[tuple[Argument, Referent]]:
    """The countries of the towns among some arguments: "bombed Kharkiv" is done to Ukraine."""
    named = ((each, on.resolver.referent(on.clause, each.word)) for each in arguments if each.word.upos == "PROPN")
    lands = ((each, town, _land_of(on, town.entity)) for each, town in named if town is not None)
    return [(each, Referent(land, town.text, _LAND * town.confidence, "metonym")) for each, town, land in lands if land]


def _land_of(on: Matching, town: Entity) -> Entity | None:
    """The country that the gazetteer has a town in; a region may be nobody's, or another's."""
    land = on.knowledge.entities.get(on.knowledge.country_of.get(town.key, "")) if town.type == "Place" else None
    return land if land is not None and land.type == "Country" else None


def _government(on: Matching, relation: Relation, found: Referent, states: bool) -> Referent:
    """The state whose capital a relation between actors is with, though its pattern takes any place: "the strike on
    Damascus" is one on Syria, as in "bombed Damascus"."""
    stands_for = on.knowledge.entities.get(on.knowledge.metonyms.get(found.entity.key, ""))
    if states and stands_for is None:
        stands_for = _land_of(on, found.entity)
    if stands_for is None or found.entity.type != "Place" or relation.state or relation.literal:
        return found
    if on.knowledge.is_a("Place", relation.range) or not on.knowledge.is_a(stands_for.type, relation.range):
        return found
    return Referent(stands_for, found.text, 0.95 * found.confidence, "metonym")


def _land_served(on: Matching, trigger: Word, relation: Relation, found: Referent) -> Referent:
    """The state whose head an envoy is: "Trump's envoy" speaks for the US, "Trump's adviser" for nobody else."""
    if found.entity.type != "Person" or not relation.state or not on.clause.has(trigger, "envoyNoun"):
        return found
    resolver = on.resolver
    keys = {key for office in HEADS for key in resolver.held_now(found.entity, office, latest=True)}
    told = {each.of.key for each in resolver.offices if each.person == found.entity and each.relation in HEADS}
    land = on.knowledge.entities.get(next(iter(told or keys))) if len(told or keys) == 1 else None
    return Referent(land, found.text, 0.95 * found.confidence, "title") if land is not None else found


def _each_of_own(
    on: Matching, title: Word, holders: list[tuple[Argument, Referent]], wanted: str
) -> list[tuple[tuple[Argument, Referent], tuple[Argument, Referent]]]:
    """ "Presidents A of B, C of D and E (F)": each with what stands behind their own name; none where it is shared."""
    if len(holders) < 2:
        return []
    found = []
    second = holders[1][0].word
    first = [w for w in on.clause.genitives(title) if holders[0][0].word.id < w.id < second.id]  # hung on the title
    for argument, holder in holders:
        below = [*on.clause.genitives(argument.word), *bracketed(on.resolver, on.clause, argument.word)]
        below += first if argument.word == holders[0][0].word and not below else []
        own = [Argument(each, "of") for each in below if each.id > max(argument.word.id, title.id)]
        found += [((argument, holder), each) for each in fitting_entities(on, own, wanted, title, True)]
    owning = {holder.word for (holder, _), _ in found}
    shared = owning == {holders[-1][0].word}  # "Presidents A and B of C"
    return [] if shared else found


def _is_water(on: Matching, name: Word, label: str = "") -> bool:
    """Whether a name, or the label of what it means ("the Pacific port"), is a sea's, a river's or the like."""
    languages = on.knowledge.patterns if label else ()
    if any(word in on.knowledge.words(each, "waterWord") for each in languages for word in label.lower().split()):
        return True
    return any(on.clause.has(word, "waterWord") for word in (name, *on.clause.children(name, "compound", "flat")))


def _compatible(one: Argument, other: Argument) -> bool:
    """Whether what sets one argument against others leaves the other's as it is."""
    return not one.contrast or not other.contrast or one.contrast == other.contrast == OR


def _respectively(on: Matching) -> bool:
    """Whether the sentence pairs its lists in their order: "A and B recognised C and D respectively"."""
    return any(on.clause.has(word, "respectiveWord") for word in on.clause.sentence.words)


def _may_hold(on: Matching, relation: Relation, subject: Referent, object_: Referent) -> bool:
    """Whether nothing that the gazetteer knows speaks against a claim."""
    if not relation.containment:
        return True
    return object_.kind != "metonym" and on.knowledge.may_contain(object_.entity, subject.entity)


def fitting_entities(
    on: Matching, arguments: list[Argument], wanted: str, trigger: Word, state: bool
) -> list[tuple[Argument, Referent]]:
    """The entities of a class among some arguments, each with its argument."""
    pairs = ((argument, fit(on, argument, wanted, trigger, state)) for argument in arguments)
    return [(argument, referent) for argument, referent in pairs if referent is not None]


def why_unfit(on: Matching, pattern: Pattern, trigger: Word, binding: Binding, found: bool) -> str:
    """In plain words, which arguments are no entities or none of the wanted class; empty if all are.

    Where the pattern ``found`` a claim nonetheless, only names and pronouns that stand for nobody count.
    """
    relation = on.knowledge.relation(pattern.relation)
    ends = (
        *((each, binding.x_type or relation.domain) for each in binding.both),
        *((each, binding.x_type or relation.domain) for each in binding.x),
        *((each, binding.y_type or relation.range) for each in binding.y),
    )
    unfit = [pair for pair in ends if fit(on, *pair, trigger, relation.state) is None]
    if found:
        unfit = [pair for pair in unfit if on.resolver.unsettled(on.clause, pair[0].word)]
    return "; ".join(dict.fromkeys(_no_fit(on, argument, wanted, trigger) for argument, wanted in unfit))


def _no_fit(on: Matching, argument: Argument, wanted: str, trigger: Word) -> str:
    word = argument.word
    if on.resolver.same_name(on.clause, word, trigger) and word != trigger:
        return f"“{word.text}” is a part of the same name as “{trigger.text}”"
    found = argument.referent or _referent(on, argument)
    if found is None:
        return on.resolver.why_nobody(on.clause, word, argument.dropped)
    if found.kind == "demonym" and wanted == "Place":
        return f"“{found.text}” says whose something is, not where"
    return f"{found.entity.label} ({found.entity.type}) is no {wanted}"


def fit(on: Matching, argument: Argument, wanted: str, trigger: Word, state: bool) -> Referent | None:
    """The entity of an argument if it is of the wanted class; a capital stands for its government where it acts."""
    resolver, knowledge = on.resolver, on.knowledge
    itself = argument.word == trigger  # dropped, or a name
    within = resolver.same_name(on.clause, argument.word, trigger) and not itself
    if within and not _leads_name(on, trigger):
        return None  # the trigger is a part of the name: "the Arakan region"
    named = resolver.name_at(on.clause, argument.word)  # "the Arctic Council" is no town hall
    local = state and (named is None or named[0].key not in knowledge.entities)
    council = wanted == "Organization" and named is not None and on.clause.has(argument.word, "councilWord")
    if local and not council and on.clause.has(argument.word, "localBody") and wanted in ("Place", "Organization"):
        if wanted != "Place" or on.clause.has(argument.word, "areaAroundTown"):
            return None  # mayors, not leaders; a county is more than the town that it is named for
        taken_up = None if argument.dropped else _referent(on, argument)
        return resolver.place_of(on.clause, argument.word) or (
            taken_up if taken_up is not None and taken_up.kind == "group" else None  # "the city"
        )
    held = _institution(on, argument) if state else None
    found = argument.referent or held or _referent(on, argument)
    if found is None or (state and found.kind in ("territory", "nation")):
        return None
    if found.kind == "partisan" and wanted != "Party" and not _leads_party(on, trigger, argument.word, found):
        return None  # the Labour leader of a council does not lead the party
    if found.kind == "demonym" and wanted == "Place":
        return None  # an "Albanian mayor" is no mayor of Albania
    missing = state and wanted == "Organization" and not knowledge.is_a(found.entity.type, wanted)
    own = named is not None and named[1].mention.last - named[1].mention.first > 1
    own = own and on.clause.has(trigger, "leader") and on.clause.has(argument.word, "groupNoun")
    if missing and own and named is not None:
        return Referent(named[0], named[1].mention.text)  # "the head of the Ethiopian Heritage Authority"
    stands_for = knowledge.metonyms.get(found.entity.key)
    behind = on.clause.sentence.words[named[1].mention.last :][:1] if named is not None else ()
    if state and any(on.clause.has(each, "policeName") for each in behind):
        stands_for = None  # the Islamabad police are the town's
    if on.clause.has(argument.word, "townNoun") and argument.word.upos == "NOUN" and not argument.dropped:
        stands_for = None  # "the city has asked for help": its hall, not the state
    acts = stands_for is not None and wanted != "Place" and not state
    town = (
        wanted == "City" and found.entity.type == "Place" and found.kind != "pronoun"
    )  # the gazetteer tells only countries and regions apart
    if (town or knowledge.is_a(found.entity.type, wanted)) and not acts:
        return found
    if stands_for and knowledge.is_a(knowledge.entity(stands_for).type, wanted):
        return Referent(knowledge.entity(stands_for), found.text, 0.95 * found.confidence, "metonym")
    return None


def _leads_party(on: Matching, title: Word, party: Word, found: Referent) -> bool:
    """Whether a title is of the party that its adjective says, and of nothing else: "the Tory leader, A"."""
    clause = on.clause
    if not clause.has(title, "partyLeader") or found.entity.key in clause.words("leaderlessParty"):
        return False
    inside = [*clause.children(title, "amod", "compound", "nmod"), *clause.children(party, "amod", "compound")]
    own = fold(found.entity.label).split()  # "the Liberal Democrat leader"
    others = [
        each for each in inside if each != party and not clause.has(each, "former") and fold(each.text) not in own
    ]
    several = title.feats.get("Number") == "Plur" or clause.child_in(title, "indefinite", "det") is not None
    return not others and not several and not clause.possessors(title) and party.head == title.id


def _leads_name(on: Matching, title: Word) -> bool:
    """Whether a title is the first word of a known name: "King Felipe VI"."""
    named = on.resolver.name_at(on.clause, title)
    person = named is not None and named[0].type == "Person" and named[1].mention.first == title.id
    return person and on.clause.has(title, "titleWord")


def _institution(on: Matching, argument: Argument) -> Referent | None:
    return None if argument.dropped else on.resolver.institution(on.clause, argument.word)


def _referent(on: Matching, argument: Argument) -> Referent | None:
    if argument.dropped:
        return on.resolver.dropped(on.clause, argument.word)
    return on.resolver.referent(on.clause, argument.word, argument.link)
