"""Adjectives of two nationalities: "stërvitja polako-suedeze", "the Indian-French exercise".

What is said so is done by both, or is between them. One language writes the two in one word, whose first part has a
form of its own; a parser of another takes the first for the second's adjective.
"""

from __future__ import annotations

from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Name, Sentence, Word
from kg.repair.change import with_words

_DASHES = ("-", "–", "‑")


def nations_apart(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with each such pair as two coordinated adjectives of their noun.

    Only beside a noun for what is between two (``bilateralNoun``): an Albanian-American lawmaker is one of one country.

    Args:
        sentence: a parsed sentence.
        knowledge: knows the adjectives of nationality.
    """
    nouns = knowledge.words(sentence.language, "bilateralNoun")
    if not nouns or not any(dash in sentence.text for dash in _DASHES):
        return sentence
    for number in range(len(sentence.words), 1, -1):
        word = sentence.word(number)
        noun = sentence.word(word.head) if word.head else None
        if noun is not None and noun.lemma.lower() in nouns:
            sentence = _one_word(sentence, word, knowledge)
    for number in range(2, len(sentence.words)):
        sentence = _three_words(sentence, sentence.word(number), nouns, knowledge)
    return sentence


def _one_word(sentence: Sentence, word: Word, knowledge: Knowledge) -> Sentence:
    """ "polako-suedeze" as two words, the first as that nationality is said by itself."""
    dash = next((each for each in _DASHES if each in word.text), "-")
    left, _, right = word.text.partition(dash)
    single = _alone(left, sentence.language, knowledge) if right and word.id < word.head + 3 else ""
    if not single or dash in right or not _other(single, right, sentence.language, knowledge):
        return sentence
    cut = word.begin + len(left)
    first = replace(word, text=single, lemma=single, upos="ADJ", deprel="amod", end=cut)
    second = replace(word, id=word.id + 1, text=right, lemma=right, upos="ADJ", head=word.id, deprel="conj")
    words = [_moved(each, word.id) for each in sentence.words]
    before, behind = words[: word.id - 1], words[word.id :]
    first = replace(first, head=_shift(word.head, word.id))
    second = replace(second, begin=cut + len(dash))
    names = tuple(Name(_shift(n.first, word.id), _shift(n.last, word.id), n.type) for n in sentence.names)
    return replace(sentence, words=(*before, first, second, *behind), names=names)


def _three_words(sentence: Sentence, dash: Word, nouns: frozenset[str], knowledge: Knowledge) -> Sentence:
    """ "Indian-French": the second is coordinated with the first, whatever hangs on what."""
    if dash.text not in _DASHES:
        return sentence
    one, other = sentence.word(dash.id - 1), sentence.word(dash.id + 1)
    noun = sentence.word(other.head) if other.head else None
    tied = one.end == dash.begin and dash.end == other.begin and one.head in (other.id, other.head)
    if noun is None or not tied or noun.lemma.lower() not in nouns or noun.id < other.id:
        return sentence
    if other.deprel not in ("amod", "compound") or not _other(one.text, other.text, sentence.language, knowledge):
        return sentence
    if knowledge.find_demonym(f"{one.text} {other.text}", sentence.language):
        return sentence  # "Turkish-Cypriot talks"
    first = replace(one, upos="ADJ", head=noun.id, deprel="amod")
    return with_words(
        sentence, first, replace(other, upos="ADJ", head=one.id, deprel="conj"), replace(dash, head=other.id)
    )


def _alone(left: str, language: str, knowledge: Knowledge) -> str:
    """The first part as it is said by itself: "polako" is "polak", "italo" "italian"."""
    rules = dict(rule.split(">") for rule in knowledge.words(language, "nationPrefix") if ">" in rule)
    single = rules.get(left.lower(), left[:-1] if left.lower().endswith("o") else left)
    return single if knowledge.find_demonym(single, language) else ""


def _other(one: str, other: str, language: str, knowledge: Knowledge) -> bool:
    """Whether two words are the adjectives of two different nationalities."""
    first, second = knowledge.find_demonym(one, language), knowledge.find_demonym(other, language)
    return bool(first) and bool(second) and not {e.key for e in first} & {e.key for e in second}


def _shift(number: int, cut: int) -> int:
    return number + 1 if number > cut else number


def _moved(word: Word, cut: int) -> Word:
    return replace(word, id=_shift(word.id, cut), head=_shift(word.head, cut))
