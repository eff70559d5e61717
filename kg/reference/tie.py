"""A tie between two people that is told from either end: "A's lawyer, B, said her client …" is A, "B's sister C … her
brother" is B; and "his lawyer", below, is again whoever was called his lawyer."""

from __future__ import annotations

from collections.abc import Iterator

from kg.clause import Clause, base, forms
from kg.model import Entity, Word
from kg.reference.antecedent import gender_of
from kg.reference.beside import apposed, named_beside
from kg.reference.gender import called
from kg.reference.scene import Referent, Scene

_SURE = 0.8
_NOUNS = ("NOUN", "PROPN")


def tied(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whom a noun stands for whose other end somebody was called: "her client", "her brother's house".

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a noun for one end of a tie, with whose it is.
    """
    ends = _other_ends(clause, word)
    beside = base(word.deprel) in ("appos", "flat", "compound") or clause.children(word, "appos", "flat", "cop")
    if word.upos != "NOUN" or not ends or beside or word.feats.get("Number") == "Plur":
        return None
    owner = _owner(clause, word)
    if owner is None or any(clause.has(each, "former") for each in clause.children(word, "amod")):
        return None
    who = scene.referent(clause, owner)
    whose = who.entity if who is not None else None
    told = [*_told(scene, clause, word, ends)]
    meant = {of.key: of for bearer, of in told if bearer is not None and whose in (bearer, None)}
    if not meant and owner.upos == "PRON":
        meant = _of_unnamed(scene, clause, word, owner, ends)
    same = frozenset({word.lemma.lower()})
    if not meant and whose is not None:
        meant = {b.key: b for b, of in _told(scene, clause, word, same) if b is not None and of == whose}
    fitting = [each for each in meant.values() if each != whose and _may_be(scene, clause, word, each)]
    return Referent(fitting[0], word.text, _SURE, "title") if len(meant) == len(fitting) == 1 else None


def _may_be(scene: Scene, clause: Clause, noun: Word, entity: Entity) -> bool:
    """Whether somebody is of the gender that a noun says."""
    said, known = called(clause, noun), gender_of(scene, entity)
    return not said or (entity.type == "Person" and known in ("", said))


def _other_ends(clause: Clause, noun: Word) -> frozenset[str]:
    """The nouns for the other end of a tie: those of "client" are "lawyer", "attorney" …"""
    rules = (rule.split(">") for rule in clause.words("tieEnds"))
    return frozenset(end for one, ends in rules if one in forms(noun) for end in ends.split("+"))


def _owner(clause: Clause, noun: Word) -> Word | None:
    """The one word that says whose a noun is."""
    owners = dict.fromkeys([*clause.possessors(noun), *clause.genitives(noun)])
    return next(iter(owners)) if len(owners) == 1 else None


def _told(scene: Scene, clause: Clause, word: Word, ends: frozenset[str]) -> Iterator[tuple[Entity | None, Entity]]:
    """Who is called some end of a tie before a noun's sentence or in it, None without a name, and whose they are."""
    for index in scene.order:
        before = scene.clauses[index]
        if index > clause.sentence.index:
            return
        for noun in before.sentence.words:
            same = before == clause and noun.id == word.id
            if same or noun.upos not in _NOUNS or ends.isdisjoint(forms(noun)):
                continue
            owner = _owner(before, noun) if noun.feats.get("Number") != "Plur" else None
            of = scene.referent(before, owner) if owner is not None else None
            if of is None or (of.entity.type != "Person" and not scene.is_body(of.entity)):
                continue
            named = named_beside(scene, before, noun) or apposed(scene, before, noun)
            yield named.entity if named is not None else None, of.entity


def _of_unnamed(scene: Scene, clause: Clause, word: Word, owner: Word, ends: frozenset[str]) -> dict[str, Entity]:
    """Whose the other end is that the clause is about and that a pronoun takes up: "A's mother said her son …"."""
    found: dict[str, Entity] = {}
    for noun in clause.sentence.words[: word.id - 1]:
        subject = noun.upos == "NOUN" and base(noun.deprel) == "nsubj" and not ends.isdisjoint(forms(noun))
        of = _owner(clause, noun) if subject and noun.id < owner.id else None
        whose = scene.referent(clause, of) if of is not None else None
        if whose is not None and whose.entity.type == "Person" and _may_mean(clause, owner, noun):
            found[whose.entity.key] = whose.entity
    return found


def _may_mean(clause: Clause, pronoun: Word, noun: Word) -> bool:
    """Whether a pronoun is of the gender that a noun says."""
    kinds = {"female": "possessivePronounMasc", "male": "possessivePronounFem"}
    return not (said := called(clause, noun)) or not clause.has(pronoun, kinds[said])
