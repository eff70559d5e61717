"""Lemmas by table: known forms, then endings learnt from them. Small in memory, since it is searched as it lies.

A lexicon is a sorted list of lines ``form TAB part of speech TAB lemma``, compressed. A form that starts with ``~`` is
an ending: its third column says how many characters to cut and what to add.
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ENDING = "~"
_LONGEST_ENDING = 6
_OPEN = ("NOUN", "VERB", "ADJ", "ADV")
_CLOSED = ("PRON", "DET", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "NUM", "INTJ", "*")
_ALSO = {"AUX": ("VERB", "*"), "VERB": ("AUX", "*", "ADJ"), "ADJ": ("*", "VERB", "NOUN"), "NOUN": ("*", "ADJ")}


@dataclass(frozen=True)
class Lexicon:
    """The table of one language.

    ``names`` undo the inflection of names: (features that the word must have, pattern, replacement), the first that
    fits counts. ``_ALSO`` says under which other parts of speech to look, since taggers err.
    """

    table: bytes
    names: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = ()

    def find(self, form: str, upos: str) -> str | None:
        """The third column for this form and part of speech; None where there is no such line."""
        key = f"{form}\t{upos}\t".encode()
        low, high = 0, len(self.table)
        while low < high:
            middle = self.table.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self.table.find(b"\n", middle)
            end = len(self.table) if end < 0 else end
            line = self.table[middle:end]
            if line.startswith(key):
                return line[len(key) :].decode()
            if line < key:
                low = end + 1
            else:
                high = middle
        return None

    def tag(self, form: str, upos: str, classes: Sequence[str]) -> str:
        """The part of speech that the table leaves, of these open classes, where the tagger's cannot be.

        The tag is kept for capitalised forms, for forms that are of several classes or of a closed one, and where an
        adjective was read as a noun, since it can be used as one.
        """
        if upos not in classes or not form.islower() or self.find(form, upos):
            return upos
        known = [other for other in classes if self.find(form, other)]
        closed = any(self.find(form, other) for other in _CLOSED)
        sure = len(known) == 1 and not closed and (upos, known[0]) != ("NOUN", "ADJ")
        return known[0] if sure else upos

    def lemma(self, form: str, upos: str, feats: str = "") -> str:
        """The lemma of a word with its UD features: as known, else by its ending, else the word itself."""
        if not any(character.isalpha() for character in form):
            return form
        lower = form.lower()
        if upos == "PROPN":
            noun = None if self.find(form, upos) else self.find(lower, "NOUN")  # a title: "Presidentin", "Ministry"
            if noun:
                return noun[0].upper() + noun[1:]
            return self.find(form, upos) or self._name(form, frozenset(feats.split("|")))
        known = self.find(lower, upos) or self.find(form, upos)
        for other in () if known else _ALSO.get(upos, ("*",)):
            known = known or self.find(lower, other)
        if not known and form[0].isupper():  # a name that was tagged as something else
            known = self.find(form, "PROPN") or self._unlisted(form, feats)
        return known or self._by_ending(lower, upos) or lower

    def _unlisted(self, form: str, feats: str) -> str | None:
        """The lemma of a capitalised form that the table does not know so: of its lower-case form, else of a name."""
        others = (self.find(form.lower(), upos) for upos in (*_OPEN, *_CLOSED))
        return next(filter(None, others), None) or self._name(form, frozenset(feats.split("|")))

    def _name(self, form: str, feats: frozenset[str]) -> str:
        for wanted, pattern, replacement in self.names:
            if wanted <= feats and pattern.search(form):
                return pattern.sub(replacement, form)
        return form

    def _by_ending(self, form: str, upos: str) -> str | None:
        for size in range(min(_LONGEST_ENDING, len(form) - 1), 0, -1):
            if rule := self.find(ENDING + form[-size:], upos):
                cut, _, added = rule.partition(" ")
                return form[: len(form) - int(cut)] + added
        return None


def load(path: Path, names: Iterable[tuple[str, str, str]] = ()) -> Lexicon:
    """Read a compressed lexicon; ``names`` are (features "Case=Acc|…", pattern, replacement)."""
    rules = tuple((frozenset(filter(None, feats.split("|"))), re.compile(a), b) for feats, a, b in names)
    return Lexicon(lzma.decompress(path.read_bytes()), rules)


def save(entries: Mapping[tuple[str, str], str], path: Path) -> None:
    """Write (form, part of speech) -> third column, sorted the way ``find`` needs it."""
    lines = sorted(f"{form}\t{upos}\t{value}".encode() for (form, upos), value in entries.items())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(lzma.compress(b"\n".join(lines), preset=9))
