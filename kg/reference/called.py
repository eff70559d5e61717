"""Who or what a noun means that was said of one name before: "Judge Farrant … the judge", "A, a data broker … the
broker"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Entity, Word
from kg.reference.gender import beside_name
from kg.reference.holder import relations_of
from kg.reference.scene import Referent, Scene

_LOOSE = {"officialOf", "memberOf"}  # what many hold at once, so that the noun alone says no office
_OTHER = ("countryNoun", "townNoun", "metonymHead", "kinNoun", "femaleNoun", "maleNoun", "policeNoun", "placeNoun")
_INSIDE = ("amod", "nmod", "compound", "flat", "appos", "acl", "nummod")


def called_before(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The one person or body of whom the document has said so: "the broker".

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a definite noun that stands alone.
    """
    if word.upos != "NOUN" or not _alone(clause, word) or any(clause.has(word, name) for name in _OTHER):
        return None
    if not relations_of(scene, clause, word) <= _LOOSE:
        return None
    meant: dict[str, Entity] = {}
    lemmas = {word.lemma.lower(), *_synonyms(clause, word)}
    for (index, first), entity in scene.settled.items():
        each = scene.at.get((index, first))
        if each is None or each.mention.kind != "name" or (index, first) > (clause.sentence.index, word.id):
            continue
        if entity.type == "Person" or scene.is_body(entity):
            before = scene.clauses[index]
            said = {noun.lemma.lower() for noun in beside_name(before, each)}
            if said & lemmas:
                meant[entity.key] = entity
    found = next(iter(meant.values())) if len(meant) == 1 else None
    return Referent(found, word.text, 0.75, "group") if found is not None else None


def _synonyms(clause: Clause, noun: Word) -> set[str]:
    """What else somebody was called by then: "judge" of "Mrs Justice A"."""
    rules = (rule.split(">") for rule in clause.words("alsoCalled"))
    return {other for said, others in rules if said == noun.lemma.lower() for other in others.split("+")}


def _alone(clause: Clause, word: Word) -> bool:
    """Whether a noun has an article, or its like, and nothing else beside it."""
    if word.feats.get("Number") == "Plur" or base(word.deprel) in ("compound", "appos", "flat", "amod"):
        return False
    inside = [c for c in clause.children(word, *_INSIDE) if clause.child_in(c, "genitiveAdposition", "mark") is None]
    if inside or clause.possessors(word):
        return False  # but "accused the broker of selling": what the parser hung on the noun is what it is accused of
    articles = clause.words("genitiveArticle")
    bare = all(child.text.lower() in articles for child in clause.children(word, "det"))
    definite = clause.child_in(word, "definite", "det") is not None
    return definite or (word.feats.get("Definite") == "Def" and bare)
