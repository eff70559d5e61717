"""Nouns for places that take up one named before: "the city", "the island", "the kingdom", "its northern neighbour"."""

from __future__ import annotations

import itertools

from kg.clause import Clause, base
from kg.mention import Found
from kg.model import Entity, Word
from kg.reference.beside import apposed, named_area, named_beside, named_by
from kg.reference.bodykind import same_nouns
from kg.reference.scene import BACK, Referent, Scene
from kg.reference.sort import bearing, region
from kg.reference.takeup import definite, home_of

_AREAS = ("Place", "Region")
_WORDS = 2  # of a town's name


def town(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The city": the one town that this sentence or one shortly before names, or the one that the report is from.

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a common noun for a place.
    """
    area = any(clause.has(word, name) for name in ("townNoun", "namedArea", "namedSite"))
    land, kinds = _nation(scene, clause, word)
    if word.upos != "NOUN" or not area or not definite(scene, clause, word, kinds):
        return None
    if land is not None and not clause.has(word, "townNoun"):
        return None
    said = _said_so(scene, clause, word)
    if not clause.has(word, "townNoun"):
        return _referent(word, said) or _of_its_sort(scene, clause, word)
    for number in range(clause.sentence.index, clause.sentence.index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause):
            break
        towns = _towns(scene, before, word if before == clause else None)
        if land is not None:
            towns = {key: place for key, place in towns.items() if _may_lie(scene, place, land)}
        if towns:
            among = [place for place in (*said.values(), *_home_town(scene).values()) if place.key in towns]
            return _referent(word, towns if len(towns) == 1 else {place.key: place for place in among})
    return _referent(word, said or _home_town(scene)) if land is None else None


def named_state(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The governor of that state": the one that the document has called so by its name, which is no country."""
    if word.upos != "NOUN" or not clause.has(word, "countryNoun") or clause.has(word, "plainCountry"):
        return None
    that = clause.child_in(word, "thatWord", "det") is not None and not clause.children(word, "amod", "nmod", "appos")
    if not that and not definite(scene, clause, word):
        return None
    said = _referent(word, _said_so(scene, clause, word))
    return said or (_of_its_sort(scene, clause, word) if not that else None)


def _of_its_sort(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The county" of Larkin County, "the state" of Ohio, where the text speaks of no other without a name."""
    if any(_brought_in(before, noun) for before, noun in same_nouns(scene, clause, word)):
        return None
    return _referent(word, bearing(scene, clause, word) or region(scene, clause, word))


def _brought_in(clause: Clause, noun: Word) -> bool:
    """Whether a noun brings in something without a name: "a county"."""
    return noun.feats.get("Number") != "Plur" and clause.child_in(noun, "indefinite", "det") is not None


def _nation(scene: Scene, clause: Clause, noun: Word) -> tuple[Entity | None, list[Word]]:
    """The country that an adjective before a noun says it lies in, and what only says of what kind the noun is:
    "the Israeli port | city"."""
    kinds = [each for each in clause.children(noun, "compound") if clause.has(each, "placeNoun") and each.id < noun.id]
    for each in clause.children(noun, "amod", "compound"):
        found = scene.referent(clause, each, "of") if each.id < noun.id and each not in kinds else None
        if found is not None and found.kind == "demonym" and found.entity.type == "Country":
            return found.entity, [*kinds, each]
    return None, kinds


def _may_lie(scene: Scene, place: Entity, country: Entity) -> bool:
    """Whether a town lies in a country, or is not known to lie in another."""
    return place.key not in scene.knowledge.entities or scene.knowledge.lies_in(place, country)


def _referent(word: Word, places: dict[str, Entity]) -> Referent | None:
    only = next(iter(places.values())) if len(places) == 1 else None
    return Referent(only, word.text, 0.75, "group") if only is not None else None


def _said_so(scene: Scene, clause: Clause, noun: Word) -> dict[str, Entity]:
    """The places that the document has called so: "the island of A", "A, a province with …"; none if it also speaks of
    one without a name."""
    found: dict[str, Entity] = {}
    for before, word in same_nouns(scene, clause, noun):
        if word.feats.get("Number") == "Plur" or base(word.deprel) in ("compound", "amod"):
            continue
        readers = (named_area, named_by, apposed, named_beside)
        named = next(filter(None, (reader(scene, before, word) for reader in readers)), None)
        if named is not None and named.entity.type in _AREAS:
            found[named.entity.key] = named.entity
        elif named is None and before.child_in(word, "indefinite", "det") is not None:
            return {}
    return found


def _towns(scene: Scene, clause: Clause, noun: Word | None = None) -> dict[str, Entity]:
    """The towns that a sentence names, before a noun if one is given and neither beside nor above it."""
    found: dict[str, Entity] = {}
    lines: list[str] = []  # of "TEL AVIV, Israel (AP) —": where a report was written
    for word in clause.sentence.words[: noun.id - 1 if noun is not None else None]:
        named = scene.name_at(clause, word)
        if named is None or word.id != named[1].mention.head or not _is_town(scene, clause, *named):
            continue
        if noun is None or not _beside(clause, word, noun):
            found[named[0].key] = named[0]
            lines += [named[0].key] if named[1].mention.first == 1 and named[1].mention.text.isupper() else []
    return found if len(found) <= len(lines) else {key: place for key, place in found.items() if key not in lines}


def _beside(clause: Clause, place: Word, noun: Word) -> bool:
    """Whether a place stands above a noun, or says beside it where the same is: "in A, in the north of the city"."""
    phrase = [noun, *itertools.takewhile(lambda above: above.upos in ("NOUN", "PROPN", "ADJ"), clause.ancestors(noun))]
    return place in phrase or any(each.head == place.head for each in phrase)


def _is_town(scene: Scene, clause: Clause, place: Entity, found: Found) -> bool:
    """Whether a name is a town's: one that lies in a country, or in which something is, and no stadium or county."""
    inside = range(found.mention.first, found.mention.last + 1)
    head = clause.sentence.word(found.mention.head)
    if place.type != "Place" or place.key in scene.knowledge.metonyms:
        return place.type == "Place"
    if len(inside) > _WORDS or any(clause.has(clause.sentence.word(number), "placeNoun") for number in inside):
        return False
    above = clause.head(head)
    around = scene.name_at(clause, above) if above is not None else None
    if around is not None and scene.knowledge.is_a(around[0].type, "Place"):
        return False  # "A, B", "A të B-së": what A lies in
    if place.key in scene.knowledge.entities:
        return place.key in scene.knowledge.country_of
    return clause.adposition(head) in clause.words("localAdposition")


def _home_town(scene: Scene) -> dict[str, Entity]:
    """The town that a report's headline or first sentence names."""
    found: dict[str, Entity] = {}
    for index in scene.order[:2]:
        found |= _towns(scene, scene.clauses[index])
    return found


def land(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The island", "the kingdom": the one country of that kind that this sentence or one shortly before names."""
    rules = (rule.split(">") for rule in clause.words("landKind"))
    keys = {key for said, lands in rules if said == word.lemma.lower() for key in lands.split("+")}
    if word.upos != "NOUN" or not keys or not definite(scene, clause, word):
        return None
    for number in range(clause.sentence.index, clause.sentence.index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause):
            break
        end = word.id if before == clause else len(before.sentence.words) + 1
        named = scene.named_in(before, end, "Country")
        fitting = {key: country for key, country in named.items() if key in keys}
        if fitting:
            return _referent(word, fitting)
    return None


def neighbour(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "Its northern neighbour": the country that the report is about, if it is not whose neighbour that is."""
    if word.upos != "NOUN" or not clause.has(word, "neighbourNoun") or word.feats.get("Number") == "Plur":
        return None
    if clause.children(word, "appos", "flat", "nummod"):
        return None
    owner = scene.owner_of(clause, word, "Country")
    home = home_of(scene)
    return Referent(home, word.text, 0.75, "group") if owner and home is not None and owner.entity != home else None
