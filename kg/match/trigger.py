"""Where a pattern may begin: the words that trigger it, and no longer title or name around them."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from kg.clause import split_lemmas
from kg.knowledge import Knowledge
from kg.match.matching import Matching
from kg.model import (
    Word,
)
from kg.pattern import ENTITY, MIDDLE, NOUN, TITLE, VERB, Pattern

NAMED = ""  # the key of the patterns that a name triggers


_INDEXES: WeakKeyDictionary[Knowledge, dict[str, dict[str, list[Pattern]]]] = WeakKeyDictionary()


def pattern_index(knowledge: Knowledge, language: str) -> dict[str, list[Pattern]]:
    """The patterns of a language by the single words that their triggers are made of."""
    found = _INDEXES.setdefault(knowledge, {})
    if language not in found:
        index: dict[str, list[Pattern]] = {}
        for pattern in knowledge.patterns.get(language, ()):
            if pattern.kind == ENTITY:
                index.setdefault(NAMED, []).append(pattern)
                continue
            single, several = split_lemmas(pattern.lemmas)
            for part in {*single, *(part for parts in several for part in parts)}:
                index.setdefault(part, []).append(pattern)
        found[language] = index
    return found[language]


def is_longest(on: Matching, pattern: Pattern, word: Word) -> bool:
    """Whether no longer title covers this one: a "secretary general" is no general; nor "called off" a "called"."""
    if pattern.kind != TITLE:
        return pattern.kind != VERB or not _called_off(on, pattern, word)
    first, last = on.clause.span(word, pattern.lemmas) or (word.id, word.id)
    near = range(max(1, first - 3), min(len(on.clause.sentence.words), last + 3) + 1)
    for longer in on.knowledge.title_lemmas(on.clause.sentence.language):
        for number in near if on.clause.holds(longer) else ():
            begin, end = on.clause.span(on.clause.sentence.word(number), longer) or (0, -1)
            if begin <= first and last <= end and end - begin > last - first:
                return False
    return True


def _called_off(on: Matching, pattern: Pattern, verb: Word) -> bool:
    """Whether a verb calls something off by a particle that a pattern does not have: "called off a protest"."""
    particles = {lemma for lemma in on.clause.words("cancelVerb") if "_" in lemma}
    asked = any(name in ("particle", "mod") for role in pattern.roles for name in role.names)
    if asked or on.clause.span(verb, frozenset(particles)) is None:
        return False
    return on.clause.span(verb, frozenset(lemma for lemma in pattern.lemmas if "_" in lemma)) is None


def _in_known_body(on: Matching, word: Word) -> bool:
    """Whether a word is a part of the name of a known body: the "House of Representatives" is nobody's office."""
    named = on.resolver.name_at(on.clause, word)
    if named is None or named[1].mention.first == named[1].mention.last:
        return False
    return named[0].key in on.knowledge.entities and on.knowledge.is_a(named[0].type, "Organization")


def triggers(on: Matching, pattern: Pattern, word: Word) -> bool:
    """Whether a word is one that a pattern begins at."""
    if pattern.kind == ENTITY:
        named = on.resolver.name_at(on.clause, word)
        return named is not None and any(on.knowledge.is_a(named[0].type, kind) for kind in pattern.lemmas)
    verbal = word.upos in ("VERB", "AUX") or "VerbForm" in word.feats
    verbal = verbal or (word.upos == "ADJ" and on.clause.has(word, "verbalAdjective"))  # "is due in Brunei"
    if pattern.kind in (VERB, MIDDLE) and not verbal:
        return False
    if pattern.kind == MIDDLE and not on.clause.middle(word):
        endings = tuple(on.clause.words("middleLemmaEnding"))
        if not word.lemma.endswith(endings):
            return False
    if pattern.kind == NOUN and word.upos not in ("NOUN", "PROPN"):
        return False
    if pattern.kind == TITLE and (word.upos not in ("NOUN", "PROPN", "ADJ") or _in_known_body(on, word)):
        return False
    return on.clause.span(word, pattern.lemmas) is not None
