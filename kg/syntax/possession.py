"""Whose a noun is: possessors and genitives."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Word
from kg.syntax.complements import Complements
from kg.syntax.tree import words_before


@dataclass(frozen=True)
class Possession(Complements):
    """A sentence whose nouns have owners."""

    def possessors(self, noun: Word) -> list[Word]:
        """The owners before or after a noun: "Rama's", "his"."""
        found = [child for child in self.children(noun, "det") if child.deprel == "det:poss"]
        for child in self.children(noun, "nmod"):
            before = child.id < noun.id or child.upos == "PRON"  # behind the noun it is a genitive or an apposition
            if child.deprel == "nmod:poss" and before and not self.article_genitive(child):
                found.append(self._whose(child, noun))  # "A, whose president B"
        marked = [word for word in found if self._marked_owner(word)]
        return [word for word in found if word not in marked[:-1]]  # "A's ally B's army" is B's

    def _marked_owner(self, word: Word) -> bool:
        """Whether the marker of an owner stands right behind a word: "A's"."""
        ends = {name.last for name in self.sentence.names if name.first <= word.id <= name.last}
        ends.add(max([word.id, *(child.id for child in self.children(word, "flat"))]))
        behind = [each for end in ends for each in self.sentence.words[end : end + 1]]
        return any(each.text.lower() in self.words("possessiveMarker") for each in behind)

    def genitives(self, noun: Word) -> list[Word]:
        """The complements in the genitive or with the adposition that stands for it: "of Iran", "e Iranit", "Irans"."""
        found = []
        for child in self.children(noun, "nmod", "obl"):
            name = self.adposition(child)
            cased = child.feats.get("Case") in self.words("genitiveCase") or self.article_genitive(child)
            if name in self.words("genitiveAdposition") or (not name and cased):
                found.append(self._whose(child, noun) if self.has(child, "genitiveRelative") else child)
        return found

    def _whose(self, pronoun: Word, noun: Word) -> Word:
        """Whom a relative pronoun means that says whose a noun is; one person is of the last of a list: "A and B, whose
        premier"."""
        owner = self.antecedent(pronoun, noun)
        one = noun.feats.get("Number") != "Plur" and any(self.has(noun, name) for name in ("titleWord", "leader"))
        last = [each for each in self.children(owner, "conj") if each.upos == "PROPN" and each.id < pronoun.id]
        return last[-1] if one and last and owner.id < pronoun.id else owner

    def article_genitive(self, word: Word) -> bool:
        """Whether a genitive article stands before a word: "e Iranit", "i Partisë"."""
        if word.deprel == "nmod:desc" or word.deprel.startswith("obl:"):
            return False
        article = any(child.id < word.id and self.has(child, "genitiveArticle") for child in self.children(word, "det"))
        return article or any(
            self.sentence.word(n).text.lower() in self.words("genitiveArticle") for n in words_before(word, 1)
        )
