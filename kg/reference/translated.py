"""Names that every language translates: "Universiteti i Tiranës" is the University of Tirana.

What the word for such a body becomes in English stands in the word class ``translatedHead`` of its language.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.clause import forms
from kg.knowledge import Knowledge
from kg.model import Entity, Word

_ENGLISH = "en"
_GENITIVE = "Gen"
_PLACE, _NATION, _OTHER = "place", "nation", "other"  # what a body is named after


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
        if own and is_head(parts, words[: len(parts)], articles):
            name, kind = _own_name(own, language, knowledge, "University" in shapes)
            plain, _, of_place = shapes.replace("_", " ").partition("|")
            order = {_PLACE: (of_place, plain), _NATION: (plain,)}.get(kind, (plain, of_place) if plain else ())
            return tuple(shaped(shape, name, knowledge) for shape in order if shape and name)
    return ()


def is_head(parts: Sequence[str], words: Sequence[Word], articles: frozenset[str]) -> bool:
    """Whether words are those of a head, in any case form: "Gjykatës së Lartë"."""
    return len(parts) == len(words) and all(_is(*pair, articles) for pair in zip(words, parts, strict=True))


def _is(word: Word, part: str, articles: frozenset[str]) -> bool:
    """Whether a word is a part of a head; one article in all its forms: "Dhoma e", "Dhomës së"."""
    return part in forms(word) or (part in articles and word.text.lower() in articles)


def shaped(shape: str, name: str, knowledge: Knowledge) -> str:
    """The English of a body of that name: "Bank of *" is the Bank of England, the Bank of the Philippines."""
    article = "the " if "of *" in shape and name in knowledge.words(_ENGLISH, "articledName") else ""
    return shape.replace("*", article + name)


def _own_name(words: Sequence[Word], language: str, knowledge: Knowledge, placed: bool) -> tuple[str, str]:
    """The name that tells such bodies apart, in its base form ("" if there is none), and what kind of name it is.

    Those that are ``placed`` mostly have the name of their town.
    """
    genitive = words[0].text.lower() in knowledge.words(language, "genitiveArticle")
    words = words[1:] if genitive else words
    if not words or not all(words[n].text[:1].isupper() for n in (0, -1)):
        return "", _OTHER
    text = " ".join(word.text for word in words)
    known = knowledge.find(text, language)
    if len(known) == 1:
        kind = _PLACE if knowledge.is_a(known[0].type, "Place") else _OTHER
        return _called(known[0], text, language, knowledge), kind
    nations = [] if genitive else knowledge.find_demonym(text, language)
    if len(nations) == 1:
        return knowledge.demonym(nations[0], _ENGLISH), _NATION
    town = placed and genitive and _maybe_a_town(words, language, knowledge)
    sure = town or _surely_a_name(words, genitive, language, knowledge)
    return _unknown(text, language, knowledge) if sure else "", _OTHER


def _called(entity: Entity, text: str, language: str, knowledge: Knowledge) -> str:
    """What English calls a known entity in a longer name: a place by its label, "Harvard" by nothing longer."""
    if knowledge.is_a(entity.type, "Place"):
        return entity.label
    size = len(text.split())
    english = [name for tag, name in entity.names if tag == _ENGLISH and len(name.split()) == size]
    bases = knowledge.bases(text, language)
    same = [name for _, name in entity.names if knowledge.name_key(name) in bases]
    return next(iter([*english, *same]), entity.label)


def _surely_a_name(words: Sequence[Word], genitive: bool, language: str, knowledge: Knowledge) -> bool:
    """Whether unlisted words are a name, not what the body is for: "Spitali Brigham", not "Muzeu i Pavarësisë"."""
    if not all(word.text[:1].isupper() and word.upos not in ("CCONJ", "ADJ", "NOUN", "NUM") for word in words):
        return False
    signs = knowledge.words(language, "foreignSign")
    return not genitive or any(sign in word.text.lower() for word in words for sign in signs)


def _maybe_a_town(words: Sequence[Word], language: str, knowledge: Knowledge) -> bool:
    """Whether the one word that a university is of is no field of study: "Universiteti i Lundit", not "i Sportit"."""
    word = words[0]
    ends = word.text.endswith(tuple(knowledge.words(language, "townGenitive")) or ("\0",))
    fields = knowledge.words(language, "studyField")
    return len(words) == 1 and word.upos == "PROPN" and ends and not any(form.lower() in fields for form in forms(word))


def _unknown(text: str, language: str, knowledge: Knowledge) -> str:
    """The base form of an unlisted name in the genitive."""
    rules = [*knowledge.word_list(language, "placeNameEnding"), *knowledge.word_list(language, "unknownNameEnding")]
    for rule in rules:
        ending, _, rest = rule.partition(">")
        base, _, cases = rest.partition("|")
        if text.endswith(ending) and len(text) - len(ending) > 2 and (not cases or _GENITIVE in cases.split("+")):
            return text[: len(text) - len(ending)] + base
    return text
