"""Capitals without their names: "the Somali capital", "the capital of Somalia", "kryeqyteti somalez"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.knowledge import Knowledge
from kg.model import Entity, Word
from kg.reference.home import home
from kg.reference.scene import Referent, Scene
from kg.reference.takeup import definite, home_of

_ARGUMENT = ("nsubj", "obj", "iobj", "obl", "nmod", "conj")
_SURE = 0.85
_TOLD = 0.7  # that it is the capital of the country which the report is about
_LOCAL = ("localAdposition", "placeAdposition", "dativeAdposition", "originAdposition")


def capital(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The Somali capital": the capital of the country that is said beside the noun, as the gazetteer has it.

    "In the capital" is in that of the one country which the report is about.

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a common noun for a capital, with nothing else beside it: the former or the financial one is another.
    """
    if word.upos != "NOUN" or not clause.has(word, "capitalNoun") or word.feats.get("Number") == "Plur":
        return None
    if base(word.deprel) not in _ARGUMENT or clause.child_in(word, "indefinite", "det") is not None:
        return None
    owners = list(dict.fromkeys([*clause.belongings(word), *clause.children(word, "amod")]))
    beside = clause.children(word, "amod", "nmod", "compound", "flat", "appos", "nummod")
    if not owners:
        return _at_home(scene, clause, word)
    if any(each not in owners and not clause.adposition(each) for each in beside):
        return None
    lands = [scene.referent(clause, owner, "of") for owner in owners]
    if len(lands) != 1 or lands[0] is None or lands[0].entity.type != "Country":
        return None
    found = seat(scene.knowledge, lands[0].entity)
    if found is None or found.key in scene.named_in(clause, word.id, "Place"):
        return None  # "A, the capital of B", whatever the parser made of it
    return Referent(found, word.text, _SURE * lands[0].confidence, "group")


def _at_home(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Where something is "in the capital" of a report that tells of one country, and names no other capital, or in a
    part of it: "in the centre of the capital"."""
    above = clause.head(word)
    part = above if above is not None and base(word.deprel) == "nmod" and above.upos == "NOUN" else word
    local = any(clause.adposition(each) in clause.words(name) for each in (word, part) for name in _LOCAL)
    country = home(scene) or home_of(scene) if local and definite(scene, clause, word) else None
    found = seat(scene.knowledge, country) if country is not None else None
    capitals = set(scene.knowledge.capitals.values())
    named = {entity.key for entity in scene.settled.values() if entity.key in capitals}
    return Referent(found, word.text, _TOLD, "group") if found is not None and named <= {found.key} else None


def seat(knowledge: Knowledge, country: Entity) -> Entity | None:
    """The capital of a country, where its government has no other seat: La Paz is one beside Sucre."""
    place = knowledge.entities.get(knowledge.capitals.get(country.key, ""))
    seats = {key for key, land in knowledge.metonyms.items() if land == country.key}
    others = [key for key in seats if place is None or (key != place.key and knowledge.entities[key].type == "Place")]
    return place if place is not None and place.type == "Place" and not others else None
