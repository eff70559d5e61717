"""Which of the ontology's languages a text is in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from kg.errors import UsageError


def detect(text: str, languages: Sequence[str]) -> tuple[str, float]:
    """The most likely of these languages and how sure that is, from 0 to 1.

    Only the languages that are given compete: short texts are told apart far better that way.
    """
    if len(languages) == 1:
        return languages[0], 1.0
    tag, confidence = _identifier(tuple(languages)).classify(text)
    return str(tag), float(confidence)


def check(tag: str | None, languages: Sequence[str]) -> str | None:
    """The tag itself, in lower case and without its region, or UsageError where the ontology has no such language."""
    if tag is None:
        return None
    plain = tag.strip().lower().replace("_", "-").partition("-")[0]
    if plain not in languages:
        raise UsageError(f'the language "{tag}" is not known; choose one of {", ".join(languages)}')
    return plain


@cache
def _identifier(languages: tuple[str, ...]) -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(languages))
    return identifier
