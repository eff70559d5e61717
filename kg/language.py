"""Which of the ontology's languages a text is in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from kg.errors import UsageError

_SHORT = 200  # characters, up to which names may outweigh all else: "Albin Kurti met Edi Rama in Tirana."
_SURE = 0.55  # of the words that are no names: below it the names tell more
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str, languages: Sequence[str]) -> tuple[str, float]:
    """The most likely of these languages and how sure that is, from 0 to 1.

    Only the languages that are given compete: short texts are told apart far better that way. In those, names do not
    count, which are the same in each language, but words and endings that only one of them has, if there are any.
    """
    if len(languages) == 1:
        return languages[0], 1.0
    if len(text) <= _SHORT:
        if told := _told(text, languages):
            return told
        plain = " ".join(word for word in _WORD.findall(text) if word.islower())
        tag, confidence = _classified(plain, languages) if plain else ("", 0.0)
        if confidence >= _SURE:
            return tag, confidence
    return _classified(text, languages)


def _told(text: str, languages: Sequence[str]) -> tuple[str, float] | None:
    """The language that more words of a text are certain signs of than of any other; None where there are as many."""
    words = _WORD.findall(text)
    plain = any(word.islower() for word in words)  # else a headline in capitals, or nothing but names
    signs: Counter[str] = Counter(dict.fromkeys(languages, 0))
    for number, word in enumerate(words):
        for language in languages:
            signs[language] += _is_sign(word, language, number == 0 or not plain)
    (best, most), (_, next_) = signs.most_common(2)
    return (best, 1 - 0.25 ** (most - next_)) if most > next_ else None


def _is_sign(word: str, language: str, capital: bool) -> bool:
    """Whether only this language has a word, or words that end so; of a name only what cases add to it counts.

    Args:
        word: as it is written.
        language: the language.
        capital: whether every word is written with a capital where it stands.
    """
    small, endings, cases = _signs(language)
    if word.lower() in small and (capital or word.islower()):
        return True
    return len(word) > 3 and word.endswith(endings if word.islower() else cases)


@cache
def _signs(language: str) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    from kg.knowledge import load  # not where no language is to be detected

    known = load()
    endings = known.words(language, "languageEnding")
    cases = tuple(each.removeprefix("^") for each in endings if each.startswith("^"))
    return known.words(language, "languageSign"), tuple(e for e in endings if not e.startswith("^")), cases


def check(tag: str | None, languages: Sequence[str]) -> str | None:
    """The tag itself, in lower case and without its region, or UsageError where the ontology has no such language."""
    if tag is None:
        return None
    plain = tag.strip().lower().replace("_", "-").partition("-")[0]
    if plain not in languages:
        raise UsageError(f'the language "{tag}" is not known; choose one of {", ".join(languages)}')
    return plain


def _classified(text: str, languages: Sequence[str]) -> tuple[str, float]:
    tag, confidence = _identifier(tuple(languages)).classify(text)
    return str(tag), float(confidence)


@cache
def _identifier(languages: tuple[str, ...]) -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(languages))
    return identifier
