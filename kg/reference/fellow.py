""" "Homologen greke", "her Greek counterpart": the one of that country whom the text has just named in an office."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.knowledge import HEADS
from kg.model import Word
from kg.reference.antecedent import agrees
from kg.reference.scene import Referent, Scene

_SURE = 0.8
_OFFICES = (*HEADS, "ministerOf")
_KINDS = {"Masc": "male", "Fem": "female"}


def counterpart(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whom a counterpart without a name stands for: the only one whom the sentence before names in an office of that
    country, if it is an office like that of whoever the clause is about."""
    argument = base(word.deprel) in ("nsubj", "obj", "iobj", "obl")
    if not argument or not clause.has(word, "counterpart") or word.feats.get("Number") == "Plur":
        return None
    if clause.children(word, "appos", "flat") or not scene.surveyed:
        return None
    land = scene.owner_of(clause, word, "Country")
    before = scene.before(clause)
    if land is None or before is None:
        return None
    here = before.sentence.index
    told = {o.person.key: o.person for o in scene.offices if o.of == land.entity and o.relation in _OFFICES}
    named = {entity.key for (sentence, _), entity in scene.settled.items() if sentence == here}
    found = [person for key, person in told.items() if key in named]
    if len(told) != 1 or not found or not _alike(scene, clause, word, land.entity.key, found[0].key):
        return None
    shown = [each.feats["Gender"] for each in (*clause.children(word, "amod"), word) if "Gender" in each.feats]
    wanted = _KINDS.get(shown[0], "") if shown else ""
    if wanted and not agrees(scene, found[0], wanted):
        return None  # an adjective of nationality shows it surer than the noun does
    return Referent(found[0], word.text, _SURE, "title")


def _alike(scene: Scene, clause: Clause, word: Word, land: str, person: str) -> bool:
    """Whether the one whom a clause is about is somebody else, of another country, in an office alike."""
    verb = next((above for above in clause.ancestors(word) if above.upos == "VERB"), None)
    subject = clause.subject(verb) if verb is not None else None
    doer = scene.referent(clause, subject) if subject is not None and subject.id != word.id else None
    if doer is None or doer.entity.key == person:
        return False
    own = {o.relation for o in scene.offices if o.person == doer.entity and o.of.key != land}
    theirs = {o.relation for o in scene.offices if o.person.key == person}
    return bool(own & theirs) or bool(own & set(HEADS) and theirs & set(HEADS))
