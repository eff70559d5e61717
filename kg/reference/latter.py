""" "The latter", "ky i fundit": the last of those whom the clause or the sentence before tells of."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.reference.antecedent import agrees
from kg.reference.scene import Referent, Scene

_SURE = 0.85
_ARGUMENTS = ("nsubj", "obj", "iobj", "obl", "conj")
_KINDS = {"Masc": "male", "Fem": "female"}


def latter(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whom "the latter" stands for: the last noun before that is no place or time, if it names or is somebody.

    There have to be two at least, and the last has to agree with it.
    """
    shown = clause.child_in(word, "definite", "det")
    alone = base(word.deprel) in _ARGUMENTS and not clause.children(word, "nmod", "acl", "flat", "appos")
    if shown is None or not alone or not clause.has(word, "latterWord") or word.upos == "PROPN":
        return None
    here = _told_of(scene, clause, word.id)
    before = scene.before(clause)
    if not here and before is not None:
        here = _told_of(scene, before, len(before.sentence.words) + 1)
    people = {found.entity.key for _, found in here if found is not None}
    last, found = here[-1] if here else (word, None)
    if found is None or len(people) < 2 or not _fits(scene, shown, word, last, found):
        return None
    return Referent(found.entity, word.text, _SURE * found.confidence, "pronoun")


def _told_of(scene: Scene, clause: Clause, end: int) -> list[tuple[Word, Referent | None]]:
    """The nouns before a word that a sentence says something of, each with whom it names."""
    aside = clause.words("localAdposition") | clause.words("placeAdposition")
    found = []
    for word in clause.sentence.words[: end - 1]:
        where = clause.adposition(word) in aside
        noun = word.upos in ("NOUN", "PROPN") and base(word.deprel) in _ARGUMENTS
        if noun and not where and not clause.has(word, "timeNoun") and not clause.has(word, "month"):
            found.append((word, scene.referent(clause, word)))
    return found


def _fits(scene: Scene, shown: Word, word: Word, last: Word, found: Referent) -> bool:
    """Whether what "the latter" shows of gender and number is that of a noun and of whom it names."""
    if "Plur" in (shown.feats.get("Number"), word.feats.get("Number"), last.feats.get("Number")):
        return False
    gender = shown.feats.get("Gender", "")
    if found.entity.type == "Person":
        return not gender or agrees(scene, found.entity, _KINDS.get(gender, ""))
    return agrees(scene, found.entity, "it") and gender in ("", last.feats.get("Gender", gender))
