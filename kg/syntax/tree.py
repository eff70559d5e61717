"""The words of one parsed sentence: what hangs on what, and which word classes and lemmas a word fits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from kg.model import Sentence, Word

WordClass = Callable[[str], frozenset[str]]
Roles = dict[str, list[Word]]
NOMINAL = ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET", "X", "SYM")
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_LOOSE = ("compound", "advmod", "case", "mark", "fixed", "obl")


@dataclass(frozen=True)
class Tree:
    """One parsed sentence, its words looked up by the word classes of its language."""

    sentence: Sentence
    words: WordClass
    listed: Callable[[str], tuple[str, ...]] = lambda name: ()  # a word class in the ontology's order
    _passives: dict[int, bool] = field(default_factory=dict, repr=False)
    _several: dict[frozenset[str], tuple[tuple[str, ...], ...]] = field(default_factory=dict, repr=False)
    _adpositions: dict[int, tuple[Word, str]] = field(default_factory=dict, repr=False)
    _looked_up: dict[int, tuple[Word, tuple[str, str]]] = field(default_factory=dict, repr=False)
    _classes: dict[tuple[int, str], tuple[Word, bool]] = field(default_factory=dict, repr=False)
    _roles: dict[tuple[object, ...], tuple[Word, Roles]] = field(default_factory=dict, repr=False)

    def head(self, word: Word) -> Word | None:
        """The governor of a word, None for the root."""
        return self.sentence.word(word.head) if word.head else None

    def children(self, word: Word, *relations: str) -> list[Word]:
        """The dependents of a word; with ``relations``, those of these relations, whatever their subtype."""
        found = self.sentence.children.get(word.id)
        if not found:
            return []
        return [child for child in found if base(child.deprel) in relations] if relations else list(found)

    def ancestors(self, word: Word) -> Iterator[Word]:
        """The governors of a word, nearest first."""
        seen = {word.id}
        above = self.head(word)
        while above is not None and above.id not in seen:
            seen.add(above.id)
            yield above
            above = self.head(above)

    def has(self, word: Word, name: str) -> bool:
        """Whether a word belongs to a word class of the language."""
        found = self._classes.get((word.id, name))
        if found is None or found[0] is not word:
            found = self._classes[word.id, name] = (word, self.span(word, self.words(name)) is not None)
        return found[1]

    def remembered(self, word: Word, asked: tuple[object, ...], find: Callable[[], Roles]) -> Roles:
        """The roles around a word, found once: every pattern that a word triggers asks for them.

        Args:
            word: the word.
            asked: what tells this question about a word from others.
            find: finds the roles.
        """
        known = self._roles.get((word.id, *asked))
        if known is None or known[0] is not word:
            known = self._roles[word.id, *asked] = (word, find())
        return {name: list(words) for name, words in known[1].items()}  # callers add to theirs

    def child_in(self, word: Word, name: str, *relations: str) -> Word | None:
        """The first dependent that belongs to a word class, or None."""
        return next((child for child in self.children(word, *relations) if self.has(child, name)), None)

    def span(self, word: Word, lemmas: frozenset[str]) -> tuple[int, int] | None:
        """The first and last word of the lemma (of one or several words) whose head is ``word``; None if none fits."""
        for parts in self._possible(lemmas):
            if found := self._phrase(word, parts):
                return found
        return (word.id, word.id) if not split_lemmas(lemmas)[0].isdisjoint(self._forms(word)) else None

    def _forms(self, word: Word) -> tuple[str, str]:
        found = self._looked_up.get(word.id)
        if found is None or found[0] is not word:
            found = self._looked_up[word.id] = (word, forms(word))
        return found[1]

    @cached_property
    def _here(self) -> frozenset[str]:
        """Every form of the sentence's words; with one article all of them, which inflect."""
        here = frozenset(form for word in self.sentence.words for form in self._forms(word))
        return here | self.words("article") if here & self.words("article") else here

    def holds(self, lemmas: frozenset[str]) -> bool:
        """Whether the sentence has a word, or all words of a phrase, that is among the lemmas."""
        return bool(self._possible(lemmas)) or not self._here.isdisjoint(split_lemmas(lemmas)[0])

    def _possible(self, lemmas: frozenset[str]) -> tuple[tuple[str, ...], ...]:
        """The lemmas of several words all of which the sentence holds."""
        several = split_lemmas(lemmas)[1]
        if not several:
            return ()
        found = self._several.get(lemmas)
        if found is None:
            found = tuple(parts for parts in several if self._here.issuperset(parts))
            self._several[lemmas] = found
        return found

    def _phrase(self, word: Word, parts: tuple[str, ...]) -> tuple[int, int] | None:
        for offset, part in enumerate(parts):
            first = word.id - offset
            last = first + len(parts) - 1
            if not self._is(word, part) or first < 1 or last > len(self.sentence.words):
                continue
            stretch = self.sentence.words[first - 1 : last]
            same = all(self._is(each, wanted) for each, wanted in zip(stretch, parts, strict=True))
            if same and not first <= word.head <= last and not self._dating(stretch):
                return first, last
        if len(parts) == 3 and self._is(word, parts[0]) and self._around_owner(word, parts):
            return word.id, word.id + 4
        if len(parts) == 2 and self._is(word, parts[0]):  # a verb and its particle, apart
            for child in self.children(word, *_LOOSE):
                own = [each for each in self.children(child) if not (base(each.deprel) == "obl" and each.id > child.id)]
                if child.id > word.id and not own and self._is(child, parts[1]):
                    return word.id, word.id  # "handed A over | to B"
            if self._swallowed(word, parts[1]) is not None:
                return word.id, word.id
            if any(child.id > word.id and self._is(child, parts[1]) for child in self.children(word, "amod")):
                return word.id, word.id  # "masa të reja ndëshkuese"
        return None

    def _around_owner(self, noun: Word, parts: tuple[str, ...]) -> bool:
        """Whether a noun's adjective, with its own article, stands behind whose it is: "sekretari | i saj | i
        përgjithshëm"."""
        behind = self.sentence.words[noun.id : noun.id + 4]
        if len(behind) < 4 or not self.words("genitiveArticle") or not self._is(behind[2], parts[1]):
            return False
        owner, adjective = behind[1], behind[3]
        owned = owner.head == adjective.head == noun.id and base(owner.deprel) in ("det", "nmod")
        return owned and owner.upos in ("PRON", "DET") and self._is(adjective, parts[2])

    def _dating(self, stretch: tuple[Word, ...]) -> bool:
        """Whether the last word of several is the adposition of a date behind them: "insisted | on Friday"."""
        last = stretch[-1]
        marked = self.head(last) if len(stretch) > 1 and last.deprel == "case" else None
        return marked is not None and marked.id > last.id and (marked.upos == "NUM" or self._time(marked))

    def _swallowed(self, verb: Word, particle: str) -> Word | None:
        """The object whose verb's particle the parser took for its preposition: "took in refugees"."""
        for child in self.children(verb, "obl", "obj"):
            first = self._first_case(child)
            if child.upos == "NUM" or self._time(child):
                continue  # "insisted | on Friday"
            if first == verb.id + 1 and self.sentence.word(first).text.lower() == particle:
                return child
        return None

    def particle_objects(self, verb: Word, lemmas: frozenset[str]) -> list[Word]:
        """The objects of a verb with one of these particles that look like obliques."""
        parts = [parts for parts in split_lemmas(lemmas)[1] if len(parts) == 2 and self._is(verb, parts[0])]
        return [found for _, particle in parts if (found := self._swallowed(verb, particle)) is not None]

    def _is(self, word: Word, part: str) -> bool:
        article = part in self.words("article") and word.text.lower() in self.words("article")
        return part in self._forms(word) or (article and word.upos != "PRON")  # "po e heton" is no "po të"

    def _time(self, word: Word) -> bool:
        return any(self.has(word, name) for name in ("month", "weekday", "timeNoun", "today", "yesterday", "tomorrow"))

    def dated(self, word: Word) -> bool:
        """Whether a word names a time: a month, a year, a weekday."""
        return word.upos == "NUM" or self._time(word)

    def _first_case(self, word: Word) -> int:
        return min((case.id for case in self.children(word, "case")), default=0)

    def adposition(self, word: Word) -> str:
        """The adposition that marks a word, several words joined by "_", "" where there is none."""
        found = self._adpositions.get(word.id)
        if found is None or found[0] is not word:
            found = self._adpositions[word.id] = (word, self._adposition(word))
        return found[1]

    def _adposition(self, word: Word) -> str:
        parts: list[Word] = []
        cases = self.children(word, "case") or [
            case  # on the title of a name: "with Prime Minister A"
            for child in self.children(word, "nmod", "compound", "amod")
            if child.id < word.id and child.deprel in ("nmod:desc", "compound", "amod")
            for case in self.children(child, "case")
        ]
        cases = [case for case in cases if case.id < word.id] or cases  # one behind it marks what follows
        above = self.head(word)
        if above is not None and any(case.id < above.id < word.id for case in cases):
            cases = []  # it stands before the noun above, and is that noun's
        cases = cases or [
            case
            for child in self.children(word)
            for case in self.children(child, "case")
            if case.id < word.id < child.id
        ]
        for child in cases:
            if child.upos not in ("PART", "PUNCT") or child.text.lower() not in self.words("possessiveMarker"):
                parts += [child, *self.children(child, "fixed")]
        apart = cases[0].id - 1 if cases else 0  # "ndryshe nga A": no role of A's
        parts += [each for each in self.children(word, "advmod") if each.id == apart and self.has(each, "unlikeWord")]
        name = "_".join(part.text.lower() for part in sorted(parts, key=lambda part: part.id))
        joint = f"{self.sentence.word(apart).text.lower()}_{name}" if apart > 0 else ""
        if joint in self.words("togetherAdposition"):
            return joint  # "recognised A together | with B", with an adverb
        return name

    def own_subject(self, verb: Word) -> Word | None:
        """The subject that is a dependent of the verb itself."""
        found = self.children(verb, "nsubj")
        if self.words("dropsSubject"):  # "e kishte ftuar vetë": no subject of its own
            found = [w for w in found if w.upos != "PRON" or not self.has(w, "emphatic")]
        return (
            found[0]
            if found
            else next((w for w in self.children(verb, "vocative", "dislocated") if w.id < verb.id), None)
        )

    def _demonstrative(self, word: Word) -> bool:
        """ "Nuk ishte A ai që": the pronoun that a relative clause explains, and A is its subject."""
        return word.upos in ("PRON", "DET") and self.own_subject(word) is not None


@lru_cache(maxsize=1024)
def base(relation: str) -> str:
    """A UD relation without its subtype: "nsubj" of "nsubj:pass"."""
    return relation.partition(":")[0]


def forms(word: Word) -> tuple[str, str]:
    """What a word may be looked up by: its lemma and its text, in lower case."""
    return word.lemma.lower(), word.text.lower()


@lru_cache(maxsize=4096)
def split_lemmas(lemmas: frozenset[str]) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """The lemmas of one word, and those of several, as tuples, longest first.

    A hyphen within a lemma may be a word of its own in the sentence: "pull-out", "pull - out".
    """
    parted = {_HYPHEN.sub("_-_", lemma) for lemma in lemmas if _HYPHEN.search(lemma)}
    together = (tuple(lemma.split("_")) for lemma in lemmas | parted if "_" in lemma)
    several = sorted(together, key=lambda parts: (-len(parts), parts))
    return frozenset(lemma for lemma in lemmas if "_" not in lemma), tuple(several)


def words_before(word: Word, count: int) -> range:
    """The numbers of up to so many words right before one."""
    return range(max(1, word.id - count), word.id)


def is_dative(word: Word) -> bool:
    """Whether a word stands in the dative."""
    return word.feats.get("Case") == "Dat"


def predicative(word: Word) -> bool:
    """Whether a word may be what a clause says, and so lend its subject."""
    return word.upos in ("VERB", "AUX", "ADJ", "NOUN", "ADV")
