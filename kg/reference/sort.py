"""Places taken up by the sort of place that they are: "the Gulf state", "the county" of Larkin County, "the state" of
Ohio."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.clause import Clause, forms
from kg.mention import Found
from kg.model import Entity, Word
from kg.reference.bodykind import kind_words
from kg.reference.scene import BACK, Referent, Scene

_AREAS = ("Place", "Region")


def beside(clause: Clause, noun: Word) -> list[Word]:
    """The words beside a noun that may say where in the world something lies: "the West African | country"."""
    near = [*clause.children(noun, "amod", "compound"), *clause.genitives(noun)]
    near += [more for each in near for more in clause.children(each, "amod", "compound")]
    return sorted(near, key=lambda each: each.id)


def around(clause: Clause, noun: Word) -> frozenset[str]:
    """The keys of the countries of the part of the world that is said beside a noun: "the Gulf | state", "shteti i
    Gjirit"; none where no such part is."""
    table = _table(clause, "landRegion")
    said = [each.lemma.lower() for each in beside(clause, noun)]
    return next((table[each] for each in ("_".join(said), *reversed(said)) if each in table), frozenset())


def land_around(
    scene: Scene, clause: Clause, noun: Word, lands: frozenset[str], home: Entity | None
) -> Referent | None:
    """The one of some countries that the nearest sentence speaks of which speaks of any: "the Gulf state"; of several
    the one that the report is about."""
    for number in (each for each in reversed(scene.order) if each <= clause.sentence.index):
        end = noun.id if number == clause.sentence.index else None
        named = {key: land for key, land in _lands(scene, scene.clauses[number], end).items() if key in lands}
        if named:
            only = next(iter(named.values())) if len(named) == 1 else home if home and home.key in named else None
            return Referent(only, noun.text, 0.8, "group") if only is not None else None
    return None


def _lands(scene: Scene, clause: Clause, end: int | None) -> dict[str, Entity]:
    """The countries that a sentence speaks of before one of its words, by themselves or by their capitals."""
    known, found = scene.knowledge, {}
    for (index, first), entity in scene.settled.items():
        if index == clause.sentence.index and (end is None or first < end):
            land = known.entities.get(known.metonyms.get(entity.key, entity.key))
            if land is not None and land.type == "Country":
                found[land.key] = land
    return found


def bearing(scene: Scene, clause: Clause, noun: Word) -> dict[str, Entity]:
    """The places named so far whose names say that they are what a noun says: "the county" of Larkin County."""
    found: dict[str, Entity] = {}
    for before, entity, each in _places(scene, clause, noun):
        words = kind_words(before, each) if each.mention.last > each.mention.first else []
        if any(noun.lemma.lower() in {form.lower() for form in (word.lemma, *forms(word))} for word in words):
            found[entity.key] = entity
    return found


def region(scene: Scene, clause: Clause, noun: Word) -> dict[str, Entity]:
    """The regions that "the state" may be in a country of states: those that the text begins with or names right
    before, but not where it only says where somebody is from."""
    countries = _table(clause, "regionKind").get(noun.lemma.lower(), frozenset())
    known = scene.knowledge
    named = [
        (before.sentence.index, entity)
        for before, entity, each in _places(scene, clause, noun)
        if entity.type == "Region"
        and known.country_of.get(entity.key) in countries
        and not _somebodys(scene, before, each)
    ]
    index = clause.sentence.index
    home = {entity.key: entity for number, entity in named if number in scene.order[: BACK + 1]}
    near = {entity.key: entity for number, entity in named if number > index - BACK}
    return home | near


def _somebodys(scene: Scene, clause: Clause, found: Found) -> bool:
    """Whether a place only says where somebody is from: "Senator A of Ohio"."""
    above = clause.head(clause.sentence.word(found.mention.head))
    return above is not None and scene.person_at(clause, above)


def _places(scene: Scene, clause: Clause, noun: Word) -> Iterator[tuple[Clause, Entity, Found]]:
    """The places and regions that a document names before a noun, each with its name and sentence."""
    for (index, first), entity in scene.settled.items():
        each = scene.at.get((index, first))
        named = each is not None and each.mention.kind == "name" and entity.type in _AREAS
        if each is not None and named and (index, each.mention.last) < (clause.sentence.index, noun.id):
            yield scene.clauses[index], entity, each


def _table(clause: Clause, name: str) -> Mapping[str, frozenset[str]]:
    """A table WORD>COUNTRY+COUNTRY of a sentence's language."""
    rules = (rule.split(">") for rule in clause.words(name))
    return {said: frozenset(keys.split("+")) for said, keys in rules}
