"""The victim or the accused of a report: the one person who, as it tells, was killed, or was arrested and charged.

"Police arrested A … the suspect", "A was shot … the victim's family", "the dead man". Of several the nearest is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.clause import Clause, base
from kg.model import Entity, Word
from kg.reference.antecedent import gender_of
from kg.reference.gender import called
from kg.reference.scene import BACK, Referent, Scene

_SURE = 0.8
_ACCUSED = ("tryingVerb", "pleadingVerb", "tryingNoun")
_VICTIM = ("killingVerb", "dyingVerb", "killingNoun")
_INSIDE = ("nmod", "compound", "flat", "appos", "acl", "nummod")


def befallen(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whom a noun for the victim or the accused stands for: "the suspect", "the victim", "the dead man".

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a definite noun without a name.
    """
    kind = _kind(clause, word)
    if not kind or word.feats.get("Number") == "Plur" or base(word.deprel) in ("appos", "flat", "compound"):
        return None
    inside = [c for c in clause.children(word, *_INSIDE) if c.upos != "PRON"]
    own = clause.has(word, "victimNoun") and bool(clause.possessors(word))
    definite = clause.child_in(word, "definite", "det") is not None or word.feats.get("Definite") == "Def"
    if inside or not (definite or own):
        return None
    people = {person.key: person for person in _people(scene, clause, kind)}
    said = called(clause, word)
    fitting = {key: person for key, person in people.items() if gender_of(scene, person) in (said, "") or not said}
    found = next(iter(fitting.values())) if len(fitting) == 1 else _nearest(scene, clause, word, fitting)
    return Referent(found, word.text, _SURE, "title") if found is not None else None


def _kind(clause: Clause, word: Word) -> tuple[str, ...]:
    """The words that tell what befell whom a noun stands for; none for other nouns."""
    if word.upos not in ("NOUN", "ADJ"):
        return ()
    what = clause.children(word, "amod")
    dead = [each for each in what if clause.has(each, "deadWord")]
    if len(dead) != len(what):
        return ()  # "the other suspect", "the second man"
    if clause.has(word, "accusedNoun") and not what:
        return _ACCUSED
    somebody = any(clause.has(word, name) for name in ("maleNoun", "femaleNoun", "personNoun")) and dead
    return _VICTIM if (somebody or clause.has(word, "victimNoun")) and not clause.has(word, "relativeNoun") else ()


def _people(scene: Scene, clause: Clause, kind: tuple[str, ...]) -> Iterator[Entity]:
    """The people of whom sentences up to this one tell that something befell them."""
    for index in scene.order:
        before = scene.clauses[index]
        for word in before.sentence.words if index <= clause.sentence.index else ():
            for each in _hit(before, word, kind):
                named = (scene.name_at(before, one) for one in before.coordinated(each))
                yield from (one[0] for one in named if one is not None and one[0].type == "Person")


def _hit(clause: Clause, word: Word, kind: tuple[str, ...]) -> list[Word]:
    """Whom a verb or a noun tells something of."""
    done, happened, noun = kind
    if word.upos == "VERB" and clause.has(word, done):
        subject = clause.subject(word)
        return ([subject] if subject is not None else []) if clause.passive(word) else clause.objects(word)
    if word.upos == "VERB" and clause.has(word, happened):
        subject = clause.subject(word)
        return [subject] if subject is not None else []
    if word.upos == "NOUN" and clause.has(word, noun):
        return [*clause.genitives(word), *clause.possessors(word)]
    return []


def _nearest(scene: Scene, clause: Clause, word: Word, people: dict[str, Entity]) -> Entity | None:
    """The one of several people whom the nearest sentence names that names any of them."""
    for number in range(clause.sentence.index, clause.sentence.index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause):
            break
        end = word.id if before == clause else len(before.sentence.words) + 1
        named = [each for key, each in scene.named_in(before, end, "Person").items() if key in people]
        if named:
            return named[0] if len(named) == 1 else None
    return None
