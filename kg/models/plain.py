"""Typographic variants made plain, character by character, so that the models see what they were trained on."""

from __future__ import annotations

_QUOTES = dict.fromkeys("“”„‟«»″＂", '"')
_APOSTROPHES = dict.fromkeys("’‘‛′`´ʼ", "'")
_DASHES = {"—": "–", "―": "–", "‑": "-", "‐": "-", "−": "-"}
_SPACES = dict.fromkeys("\u00a0\u2009\u202f\u2007\u200b\ufeff\u00ad", " ")
_TABLE = str.maketrans(_QUOTES | _APOSTROPHES | _DASHES | _SPACES)


def plain(text: str) -> str:
    """The text with plain quotes, apostrophes, hyphens and spaces; every character keeps its place."""
    return text.translate(_TABLE)


def plain_word(word: str) -> str:
    """One word as the models want it; here "…" and dashes become what the treebanks write."""
    word = plain(word).strip()
    return word.replace("…", "...").replace("–", "-") or "-"
