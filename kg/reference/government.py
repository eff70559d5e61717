"""Governments and armies of which it is not said whose: "the government", "the junta", "autoritetet", "the army"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.clause import Clause, base
from kg.model import Entity, Word
from kg.reference.bodykind import countries, same_nouns
from kg.reference.holder import country_of
from kg.reference.home import home
from kg.reference.institution import metonym
from kg.reference.scene import BACK, Referent, Scene
from kg.reference.takeup import home_of, the_country

_INSIDE = ("amod", "nmod", "compound", "flat", "appos", "acl", "nummod")
_ARGUMENT = ("nsubj", "obj", "iobj", "obl", "nmod", "conj")
_SURE = 0.75
_KINDS = ("bareGovernment", "bareForces")
_OFTEN = 3  # times that a document names the country that it is about


def bare_government(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The government": that of the country whose government a sentence shortly before speaks of, or else of the one
    country that the report is about, where no other one's government has been spoken of. So "the army".

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a noun for a government or an army, with nothing beside it that says which.
    """
    if not _bare(scene, clause, word):
        return None
    before = [*_governments(scene, clause, word)]
    near = [state for each, state in before if not _far(scene, each, clause)]
    only = _only(near) if near else _at_home(scene, clause, word, [state for _, state in before])
    only = only or (_only(_called_so(scene, clause, word)) if not near else None)
    if only is None or only.key in _doing(scene, clause, word):
        return None
    return Referent(only, word.text, _SURE, "group")


def _only(states: Sequence[Entity | None]) -> Entity | None:
    """The one country that all of several governments are of."""
    keys = {state.key if state is not None else "" for state in states}
    return states[0] if len(keys) == 1 else None


def _at_home(scene: Scene, clause: Clause, word: Word, before: Sequence[Entity | None]) -> Entity | None:
    """The country that a report is about, where no other one's government has been spoken of before."""
    about = home(scene) or home_of(scene)
    told = the_country(scene, clause, word) if about is not None else None
    sure = told is not None and told.entity == about and not _overshadowed(scene, clause, word, told.entity)
    if sure and all(state == about for state in before):
        return about
    main = _talked_of_most(scene, clause, word)
    return main if main is not None and all(state == main for state in before) else None


def _overshadowed(scene: Scene, clause: Clause, word: Word, land: Entity) -> bool:
    """Whether a document names another country than that of its headline more often, by far where a government is
    meant: reports of wars have two armies."""
    found = countries(scene)
    most = max(number for key, number in found.items() if key not in ("", land.key)) if len(found) > 2 else 0
    own = found[land.key]
    return own < most if clause.has(word, "bareForces") else 2 * own < most


def _talked_of_most(scene: Scene, clause: Clause, word: Word) -> Entity | None:
    """The country that a document names at least twice as often as any other, or most often if whoever the sentence is
    about is of it; not where the sentence has turned to another one."""
    counts = [(number, key) for key, number in countries(scene).items() if key]
    if not counts:
        return None
    often, key = max(counts)
    main = scene.knowledge.entities.get(key)
    second = max((number for number, other in counts if other != key), default=0)
    if main is None or often < _OFTEN:
        return None
    if _of_its_own(scene, clause, word, main) and often > second:
        return main
    return main if often >= 2 * second and not _elsewhere(scene, clause, word, main) else None


def _of_its_own(scene: Scene, clause: Clause, word: Word, land: Entity) -> bool:
    """Whether the sentence is about somebody of a country: "A, its premier, would not say if the army would go"."""
    about = scene.main_subject(clause)
    root = scene.root(clause)
    subject = clause.own_subject(root) if root is not None else None
    if about is None or about.entity.type != "Person" or subject is None or subject.id > word.id:
        return False
    return country_of(scene, about.entity) == land


def _elsewhere(scene: Scene, clause: Clause, word: Word, land: Entity) -> bool:
    """Whether the sentence names somebody or something of another country before a word."""
    known = scene.knowledge
    for each in clause.sentence.words[: word.id - 1]:
        named = scene.name_at(clause, each)
        if named is None:
            continue
        entity = named[0]
        of = country_of(scene, entity) if entity.type == "Person" else None
        home_key = entity.key if entity.type == "Country" else known.country_of.get(entity.key, "")
        key = of.key if of is not None else known.metonyms.get(entity.key) or home_key
        if key not in ("", land.key):
            return True
    return False


def _called_so(scene: Scene, clause: Clause, word: Word) -> list[Entity | None]:
    """The countries whose the same noun was so far, if hardly anybody has such a thing: "Niger's junta … the junta"."""
    if not clause.has(word, "rareGovernment"):
        return []
    return [
        found.entity if found is not None and found.entity.type == "Country" else None
        for before, each in same_nouns(scene, clause, word)
        if not _bare(scene, before, each)
        for found in [metonym(scene, before, each)]
    ]


def _kind(clause: Clause, word: Word) -> str:
    """Whether a word is a noun for a government or for an army, also where the tagger took it for a name: "the
    junta"; empty if for neither."""
    noun = word.upos == "NOUN" or (word.upos == "PROPN" and word.text.islower())
    return next((kind for kind in _KINDS if clause.has(word, kind)), "") if noun else ""


def _bare(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether a noun for a government is a definite one and has nothing that says which."""
    if not _kind(clause, word) or base(word.deprel) not in _ARGUMENT:
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
    kind = _kind(clause, word)
    for index in scene.order:
        before = scene.clauses[index]
        for each in before.sentence.words[: word.id - 1 if before == clause else None]:
            if _kind(before, each) != kind or _bare(scene, before, each):
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
