"""Names that every language translates: "Universiteti i Tiranës" is the University of Tirana.

What the word for such a body becomes in English stands in the word class ``translatedHead`` of its language.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.clause import forms
from kg.knowledge import Knowledge
from kg.model import Word

_GENITIVE = "Gen"


def english_names(words: Sequence[Word], language: str, knowledge: Knowledge) -> tuple[str, ...]:
    """What a name of several words is called in English, likeliest first; nothing where that is not certain.

    Args:
        words: the words of the name, in any case form.
        language: of the name.
        knowledge: the language's tables and the gazetteer.
    """
    articles = knowledge.words(language, "genitiveArticle")
    for rule in knowledge.word_list(language, "translatedHead"):
        lemma, _, shapes = rule.partition(">")
        parts = lemma.split("_")
        own = words[len(parts) :]
        if own and all(_is(word, part, articles) for part, word in zip(parts, words, strict=False)):
            name, place = _own_name(own, language, knowledge)
            plain, _, of_place = shapes.replace("_", " ").partition("|")
            order = (of_place, plain) if place else (plain, of_place) if plain else ()
            return tuple(shape.replace("*", name) for shape in order if shape and name)
    return ()


def _is(word: Word, part: str, articles: frozenset[str]) -> bool:
    return part in forms(word) or (part in articles and word.text.lower() in articles)


def _own_name(words: Sequence[Word], language: str, knowledge: Knowledge) -> tuple[str, bool]:
    """The name that tells such bodies apart, in its base form ("" if there is none); whether it is a known place's."""
    articles = knowledge.words(language, "genitiveArticle")
    if words[0].text.lower() in articles:
        words = words[1:]
    plain = all(word.text[:1].isupper() and word.upos != "CCONJ" for word in words)
    if not words or not plain:
        return "", False
    text = " ".join(word.text for word in words)
    known = knowledge.find(text, language)
    if len(known) == 1:
        return known[0].label, knowledge.is_a(known[0].type, "Place")
    for rule in knowledge.word_list(language, "unknownNameEnding"):
        ending, _, rest = rule.partition(">")
        base, _, cases = rest.partition("|")
        if text.endswith(ending) and len(text) - len(ending) > 2 and (not cases or _GENITIVE in cases.split("+")):
            return text[: len(text) - len(ending)] + base, False
    return text, False
