"""Whom a plural takes up: "they", "the two", "both countries"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.reference.scene import Referent
from kg.resolve import Resolver

_SURE = 0.8


def several(clause: Clause, resolver: Resolver, word: Word) -> list[Referent]:
    """The entities that a plural pronoun or "the two" stands for; empty where that is not certain.

    They are the subjects of the clause above or of the sentence before, if these are several or a body of many; "the
    two" may also be the only two that the sentence before names.

    Args:
        clause: the word's sentence.
        resolver: says what each word stands for.
        word: the head of a noun phrase, or a pronoun.
    """
    two = _two(clause, word)
    if not two and not _plural_pronoun(clause, word):
        return []
    found = _above(clause, resolver, word) or (_only_two(clause, resolver, clause, word) if two else [])
    before = resolver.before(clause)
    if not found and before is not None:
        found = _subjects(before, resolver, resolver.root(before))
        if two and len(found) < 2:
            found = _only_two(before, resolver, clause, word)
    if two:
        found = found if len(found) == 2 and _of_kind(clause, word, found) else []
    return [Referent(each.entity, word.text, _SURE * each.confidence, "pronoun") for each in found]


def _plural_pronoun(clause: Clause, word: Word) -> bool:
    plural = any(clause.has(word, name) for name in ("pronounPlural", "possessivePronounPlural"))
    demonstrative = clause.has(word, "ambiguousPronoun") and word.feats.get("Number") != "Plur"
    return plural and word.upos in ("PRON", "DET") and not demonstrative


def _two(clause: Clause, word: Word) -> bool:
    """Whether a word is "the two", "both", or a plain noun with one of these: "the two countries"."""
    if _mutual(clause, word):
        return True
    if clause.children(word, "acl", "nmod", "appos", "conj", "flat"):
        return False
    if clause.has(word, "dualWord"):
        return base(word.deprel) in ("nsubj", "obj", "iobj", "obl") or bool(clause.adposition(word))
    counted = clause.child_in(word, "dualWord", "nummod", "det", "amod", "cc") is not None
    plain = not [child for child in clause.children(word, "amod", "compound") if not clause.has(child, "dualWord")]
    return counted and plain and any(clause.has(word, name) for name in ("pairOfPeople", "pairOfStates"))


def _mutual(clause: Clause, word: Word) -> bool:
    """Whether a word is one end of what two do to each other: "each government accused the other"."""
    verb = clause.head(word)
    subject = clause.own_subject(verb) if verb is not None and verb.upos == "VERB" else None
    if verb is None or subject is None or clause.passive(verb):
        return False
    each = clause.has(subject, "eachWord") or clause.child_in(subject, "eachWord", "det", "nmod") is not None
    others = [o for o in clause.children(verb, "obj", "iobj", "obl") if o.upos != "NOUN" and clause.has(o, "otherWord")]
    return each and bool(others) and word in (subject, *others)


def _of_kind(clause: Clause, word: Word, found: list[Referent]) -> bool:
    """Whether "the two leaders" are people, and "the two countries" none."""
    people = [each.entity.type == "Person" for each in found]
    if clause.has(word, "pairOfPeople"):
        return all(people)
    return not any(people) if clause.has(word, "pairOfStates") else all(people) or not any(people)


def _above(clause: Clause, resolver: Resolver, word: Word) -> list[Referent]:
    """The several subjects of a clause above: "A and B said they would sign"."""
    verbs = [above for above in clause.ancestors(word) if above.upos in ("VERB", "AUX", "ADJ", "NOUN")]
    for verb in verbs[1:]:
        found = _subjects(clause, resolver, verb)
        if len(found) > 1:
            return found
    return []


def _subjects(clause: Clause, resolver: Resolver, verb: Word | None) -> list[Referent]:
    """The subjects of a verb, if they are several, or one body that is spoken of as many."""
    subject = clause.subject(verb) if verb is not None else None
    if subject is None or clause.alternative(subject) or clause.contrasted(subject):
        return []
    if _two(clause, subject) and (pair := several(clause, resolver, subject)):
        return pair
    words = clause.coordinated(subject)
    found = {each.entity.key: each for word in words if (each := resolver.referent(clause, word)) is not None}
    if len(found) != len(words):
        return []
    many = subject.feats.get("Number") == "Plur" or clause.has(subject, "manyNoun")
    single = next(iter(found.values())) if len(found) == 1 else None
    if single is not None and (single.entity.type == "Person" or not (many or resolver.is_body(single.entity))):
        return []
    return list(found.values())


def _only_two(before: Clause, resolver: Resolver, clause: Clause, word: Word) -> list[Referent]:
    """The only two people, or the only two countries or bodies, that the sentence before names, or this one before."""
    words = before.sentence.words if before != clause else clause.sentence.words[: word.id - 1]
    named = {each[0].key: each for w in words if (each := resolver.name_at(before, w)) is not None}
    people = [Referent(entity, found.mention.text) for entity, found in named.values() if entity.type == "Person"]
    acting = {
        (state := resolver.acting(entity)).key: Referent(state, found.mention.text) for entity, found in named.values()
    }
    states = [each for each in acting.values() if each.entity.type == "Country"]  # or its capital
    kinds = [people] if clause.has(word, "pairOfPeople") else [states]
    kinds = kinds if any(clause.has(word, name) for name in ("pairOfPeople", "pairOfStates")) else [people, states]
    return next((kind for kind in kinds if len(kind) == 2), [])
