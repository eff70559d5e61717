"""Coordination: what stands beside a word in its place, and what is set against it ("not A but B")."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Word
from kg.syntax.tree import NOMINAL, Tree, base

NOT, BUT, OR, ALSO = "not", "but", "or", "also"


@dataclass(frozen=True)
class Coordination(Tree):
    """A sentence whose words are coordinated."""

    def coordinated(self, word: Word) -> list[Word]:
        """A word and what is coordinated with it, in the order of the text."""
        found = [] if self.corrected(word) else [word]
        for child in self.children(word, "conj"):
            other = not self._excepted(child) or self.corrected(word)
            if child.upos in NOMINAL and other and not self._relative_owner(child):
                found += self.coordinated(child)
        return found

    def _relative_owner(self, noun: Word) -> bool:
        """Whether a noun begins a second relative clause: "A, whose wife left and whose son stayed"."""
        return self.child_in(noun, "possessiveRelative", "nmod", "det") is not None

    def contrasted(self, word: Word) -> list[tuple[Word, str]]:
        """What is coordinated with a word but set against it, and how: "not" ("A, not B") or "but" ("none but B")."""
        found = [(word, NOT)] if self.corrected(word) else []
        above = self.head(word)
        joined = self.children(word, "conj")
        if above is not None and base(word.deprel) == "nsubj" and self._demonstrative(above):
            joined += self.children(above, "conj")  # "nuk ishte A ai që …, por B"
        for child in joined:
            if child.upos not in NOMINAL:
                continue
            gap = self.child_in(child, "negator", "orphan") is not None  # "to A, seed; to B, nothing"
            if gap or self._negated(child) or self.child_in(child, "ratherMarker", "cc", "case", "mark") is not None:
                found.append((child, NOT))
            elif self.child_in(child, "butMarker", "cc") is not None and not self.corrected(word):
                found.append((child, NOT if self.has(word, "everyWord") else BUT))  # "everyone in the hall but A"
        return [*found, *self._exempted(word)]

    def _exempted(self, word: Word) -> list[tuple[Word, str]]:
        """What a noun phrase names as not meant by it: "all but A", "no state other than A", "which ones but A"."""
        beside = [word, *self.children(word, "det", "advmod", "amod")]
        asked = any(self.has(each, "whichWord") for each in beside)
        none = any(self.has(each, "negator") for each in beside)
        if not (asked or none or any(self.has(each, "everyWord") for each in beside)):
            return []
        others = [each for each in self.children(word, "amod") if self.has(each, "otherWord") and each.id > word.id]
        found = []
        for child in (c for above in (word, *others) for c in self.children(above, "nmod", "obl", "advmod")):
            first = self._opens(child)
            other = first > 1 and self.has(self.sentence.word(first - 1), "otherWord")
            name = self.adposition(child)
            bare = name not in ("but", "than") or other
            if child.upos == "PROPN" and child.id > word.id and name in self.words("exceptAdposition") and bare:
                found.append((child, ALSO if asked else BUT if none else NOT))
        return found

    def _opens(self, word: Word) -> int:
        return min([word.id, *(case.id for case in self.children(word, "case"))])

    def alternative(self, word: Word) -> bool:
        """Whether a word is one of several of which only one is meant: "either A or B"."""
        if self.child_in(word, "butMarker", "cc") is not None:
            return False  # "did not condemn A or attack B, but threatened C"
        above = self.head(word)
        first = above if above is not None and base(word.deprel) == "conj" else word
        others = self.children(first, "conj")
        return any(self.child_in(each, "orMarker", "cc") is not None for each in others)

    def corrected(self, word: Word) -> bool:
        """Whether a word is what the one behind it is not: "not A but B"."""
        others = [child for child in self.children(word, "conj") if child.upos in NOMINAL]
        but = any(self.child_in(other, "butMarker", "cc") is not None for other in others)
        return but and self._negated(word)

    def _negated(self, word: Word) -> bool:
        before = [child for child in self.children(word, "advmod", "cc", "det") if child.id < word.id]
        return any(self.has(child, "contrastNegator") and not self.focused(child) for child in before)

    def focused(self, negator: Word) -> bool:
        """Whether a negator bears on a focus adverb alone: "not only"."""
        words = self.sentence.words
        return negator.id < len(words) and self.has(words[negator.id], "focusAdverb")

    def _excepted(self, word: Word) -> bool:
        """Whether a coordinated word is named as the one that is not meant: "everyone but A", "B, not A"."""
        if self.child_in(word, "negator", "advmod", "orphan") is not None:
            return True
        if self._negated(word) or self.child_in(word, "ratherMarker", "cc", "case", "mark") is not None:
            return True
        but = self.child_in(word, "exceptMarker", "cc", "case") or self.child_in(word, "butMarker", "cc")
        also = [each for each in self.children(word, "advmod") if not self.has(each, "focusAdverb")]
        return but is not None and not also  # "not only A but also B"; "not A but only B"
