"""Governments of which it is not said whose: "the government", "the junta", "autoritetet"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.clause import Clause, base
from kg.model import Entity, Word
from kg.reference.home import home
from kg.reference.institution import metonym
from kg.reference.scene import BACK, Referent, Scene
from kg.reference.takeup import home_of, the_country

_INSIDE = ("amod", "nmod", "compound", "flat", "appos", "acl", "nummod")
_ARGUMENT = ("nsubj", "obj", "iobj", "obl", "nmod", "conj")
_SURE = 0.75


def bare_government(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The government": that of the country whose government a sentence shortly before speaks of, or else of the one
    country that the report is about, where no other one's government has been spoken of.

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a noun for a government, with nothing beside it that says which.
    """
    if not _bare(scene, clause, word):
        return None
    before = [*_governments(scene, clause, word)]
    near = [(each, state) for each, state in before if not _far(scene, each, clause)]
    if near:
        states = {state.key: state for _, state in near if state is not None}
        only = next(iter(states.values())) if len(states) == 1 and all(state for _, state in near) else None
    else:
        about = home(scene) or home_of(scene)
        told = the_country(scene, clause, word) if about is not None else None
        others = any(state is None or state != about for _, state in before)
        only = about if told is not None and told.entity == about and not others else None
    if only is None or only.key in _doing(scene, clause, word):
        return None
    return Referent(only, word.text, _SURE, "group")


def _is_government(clause: Clause, word: Word) -> bool:
    """Whether a word is a noun for a government, also where the tagger took it for a name: "the junta"."""
    noun = word.upos == "NOUN" or (word.upos == "PROPN" and word.text.islower())
    return noun and clause.has(word, "bareGovernment")


def _bare(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether a noun for a government is a definite one and has nothing that says which."""
    if not _is_government(clause, word) or base(word.deprel) not in _ARGUMENT:
        return False
    if clause.possessors(word) or clause.genitives(word):
        return False
    inside = [each for each in clause.children(word, *_INSIDE) if not clause.has(each, "governmentKind")]
    inside = [each for each in inside if each.deprel != "acl:relcl" and not scene.person_at(clause, each)]
    if any(clause.child_in(each, "genitiveAdposition", "mark") is None for each in inside):
        return False  # but "accused the government of lying", "a spokesman for the government, A"
    many = word.feats.get("Number") == "Plur"
    if many and not clause.has(word, "manyAuthorities"):
        return False
    definite = clause.child_in(word, "definite", "det") is not None or word.feats.get("Definite") == "Def"
    return definite or (many and not clause.children(word, "det"))


def _governments(scene: Scene, clause: Clause, word: Word) -> Iterator[tuple[Clause, Entity | None]]:
    """The governments that the text has spoken of by saying whose they are, with their country: None where that is
    not certain or none, as of "the Catalan government"."""
    for index in scene.order:
        before = scene.clauses[index]
        for each in before.sentence.words[: word.id - 1 if before == clause else None]:
            if not _is_government(before, each) or _bare(scene, before, each):
                continue
            if found := metonym(scene, before, each):
                yield before, found.entity if found.entity.type == "Country" else None
            elif before.children(each, "amod", "nmod", "compound") or before.possessors(each):
                yield before, None
        if before == clause:
            return


def _far(scene: Scene, before: Clause, clause: Clause) -> bool:
    """Whether a sentence stands further back than what a noun takes up."""
    return clause.sentence.index - before.sentence.index > BACK or scene.far(before, clause)


def _doing(scene: Scene, clause: Clause, word: Word) -> set[str]:
    """Who does something to a government, or has it done by one, in its own clause: they are another one."""
    verb = next((above for above in clause.ancestors(word) if above.upos == "VERB"), None)
    beside = [*clause.objects(verb), *filter(None, [clause.subject(verb)])] if verb is not None else []
    found = (scene.referent(clause, each) for each in beside if each.id != word.id)
    return {scene.knowledge.metonyms.get(each.entity.key, each.entity.key) for each in found if each is not None}
