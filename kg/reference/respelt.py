"""Names that a language respells by sound: "Njut Gingriç" is Newt Gingrich, "Mançester" is Manchester.

Letter correspondences stand in ``ontology/lang``, in word classes: ``respelling`` is sure, and shows that a name is
respelt; ``quietRespelling`` is sure, but other languages spell so too; ``unsureRespelling`` shows it, but is a doubt;
``boldRespelling`` is a doubt. ``placeRespelling`` has endings of places. ``FORM>LETTERS+LETTERS``: what is written FORM
may be spelt LETTERS elsewhere; ``^`` and ``$`` are the ends of a word, ``_`` is some further letter. Every letter may
stay as it is, and a doubled consonant is a single one.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge, fold
from kg.model import Entity

_SHOWN, _FAINT, _HIDDEN = range(3)  # how clearly letters show that a name is respelt at all
_CLASSES = {
    "respelling": (0, _SHOWN),
    "quietRespelling": (0, _FAINT),
    "unsureRespelling": (1, _SHOWN),
    "boldRespelling": (1, _HIDDEN),
}  # doubts, and how clearly
_PLACE = "placeRespelling"
_DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxyzç])\1+")
_UNWRITTEN = re.compile("[’'\u0307]")  # the dot that "İ" leaves behind among them
_PARTS = re.compile(r"[^\W\d_]+")
_ALONE = 5  # letters from which a single word may be a respelt name at all
_LONG = 6  # letters that a full name has, and from which a word may hold two doubts
_SURE = 8  # letters from which a full name may hold two doubts
_KINDS = ("Person", "Place", "Organization")

Name = tuple[str, ...]  # the words of a name, ready to compare


@dataclass(frozen=True, slots=True, order=True)
class Fit:
    """How well a name fits another: its doubts, and how clearly it shows that it is respelt at all; least is best."""

    doubts: int = 0
    shown: int = _HIDDEN

    def __add__(self, other: Fit) -> Fit:
        return Fit(self.doubts + other.doubts, min(self.shown, other.shown))

    def enough(self, name: Name, place: bool) -> bool:
        """Whether it is good enough for a name: a short one may hold few doubts, a surname alone none.

        A single word must show that it is respelt, or else be another name: "Harlem" is not Haarlem.
        """
        letters = sum(map(len, name))
        if len(name) == 1:
            most = 1 if place and letters >= _LONG else 0
            return self.shown == _SHOWN and letters >= _ALONE and self.doubts <= most
        if self.doubts and self.shown == _HIDDEN:
            return False
        return letters >= _LONG and self.doubts <= (1 if letters < _SURE else 2)


@dataclass(frozen=True, slots=True)
class Rule:
    """``form`` may stand for any of ``letters``: with so many doubts, showing so clearly that it is respelt."""

    form: str
    letters: tuple[str, ...]
    doubts: int
    shown: int
    first: bool  # only where the word begins
    last: bool  # only where it ends
    inside: tuple[bool, bool]  # some letter comes before, or behind


@dataclass(frozen=True, slots=True)
class _Step:
    """How far a word is read, and as what."""

    at: int
    begun: str
    fit: Fit = Fit()
    mute: bool = False


class Respelling:
    """The letter correspondences of one language, which may be none."""

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self.known = bool(knowledge.words(language, "respelling"))
        rules = [_rule(text, *kind) for name, kind in _CLASSES.items() for text in knowledge.word_list(language, name)]
        places = [_rule(text, 0, _SHOWN) for text in knowledge.word_list(language, _PLACE)]
        self._rules = {False: _by_letter(rules), True: _by_letter([*rules, *places])}

    def match(self, word: str, words: Sequence[str], place: bool = False) -> dict[str, Fit]:
        """Which of some sorted words one may respell, and how well each fits.

        Args:
            word: as ``parts`` gives it.
            words: sorted, as ``parts`` gives them.
            place: whether it is of a place's name.
        """
        found: dict[str, Fit] = {}
        most = 1 if len(word) < _LONG else 2
        seen: set[_Step] = set()
        todo = [_Step(0, "")]
        while todo:
            step = todo.pop()
            if step.at == len(word) and _holds(words, step.begun):
                found[step.begun] = min(step.fit, found.get(step.begun, step.fit))
            for after in _steps(self._rules[place], word, step):
                if after.fit.doubts <= most and after not in seen and _begins(words, after.begun):
                    seen.add(after)
                    todo.append(after)
        return found

    def fit(self, name: Name, other: Name, place: bool = False) -> Fit | None:
        """How well a name fits another that it may respell, word by word; None where it cannot."""
        if len(name) != len(other):
            return None
        found = [self.match(one, [two], place).get(two) for one, two in zip(name, other, strict=True)]
        known = [fit for fit in found if fit is not None]
        return sum(known, Fit()) if len(known) == len(found) else None

    def fits(self, name: Name, other: Name, place: bool = False) -> bool:
        """Whether a name is so near another that it is taken for it."""
        found = self.fit(name, other, place)
        return found is not None and found.enough(name, place)


def parts(name: str) -> Name:
    """The words of a name as the correspondences see them: small letters, no doubled consonants."""
    plain = _UNWRITTEN.sub("", unicodedata.normalize("NFC", name.casefold()))
    return tuple(_DOUBLED.sub(r"\1", word) for word in _PARTS.findall(plain))


def plain_parts(name: str) -> Name:
    """The same without diacritics."""
    return parts(fold(name))


def _rule(text: str, doubts: int, shown: int) -> Rule:
    left, _, right = text.partition(">")
    form, right = (_DOUBLED.sub(r"\1", each) for each in (left.strip("^$_"), right))
    inside = (left.startswith("_"), left.endswith("_"))
    first, last = left.startswith("^"), left.endswith("$")
    return Rule(form, tuple(right.split("+")), doubts, shown, first, last, inside)


def _by_letter(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        found.setdefault(rule.form[:1], []).append(rule)
    return found


def _steps(rules: Mapping[str, Sequence[Rule]], word: str, step: _Step) -> Iterator[_Step]:
    """What may come next: the letter as it is, or what a rule has for this one and those behind it."""
    at = step.at
    if at == len(word):
        yield from _ends(rules, step)
        return
    yield _Step(at + 1, step.begun + word[at], step.fit)
    for rule in rules.get(word[at], ()):
        end = at + len(rule.form)
        if not word.startswith(rule.form, at) or (rule.first and at) or (rule.last and end < len(word)):
            continue
        if (rule.inside[0] and not at) or (rule.inside[1] and end == len(word)):
            continue
        for letters in rule.letters:
            yield _Step(end, step.begun + letters, step.fit + Fit(rule.doubts, rule.shown))


def _ends(rules: Mapping[str, Sequence[Rule]], step: _Step) -> Iterator[_Step]:
    """Letters that are mute behind a word."""
    for rule in rules.get("", ()) if not step.mute else ():
        for letters in rule.letters:
            yield _Step(step.at, step.begun + letters, step.fit + Fit(rule.doubts, rule.shown), mute=True)


def _begins(words: Sequence[str], begun: str) -> bool:
    place = bisect_left(words, begun)
    return place < len(words) and words[place].startswith(begun)


def _holds(words: Sequence[str], word: str) -> bool:
    place = bisect_left(words, word)
    return place < len(words) and words[place] == word


class Respelt:
    """People, places and organisations, to be found by the names that a language respells. Never countries."""

    def __init__(self, entities: Iterable[Entity], language: str, knowledge: Knowledge) -> None:
        self._respelling, self._language = respelling(knowledge, language), language
        names: dict[str, dict[Name, dict[str, Entity]]] = {kind: {} for kind in _KINDS}
        for entity in entities if self._respelling.known else ():
            kind = kind_of(entity, knowledge)
            for tag, name in entity.names if kind else ():
                if tag != language:
                    names[kind].setdefault(parts(name), {})[entity.key] = entity
        self._named = names
        self._at = {kind: _places(some) for kind, some in names.items()}
        self._words = {kind: sorted({word for _, _, word in at}) for kind, at in self._at.items()}

    def find(self, name: str, kind: str) -> list[Entity]:
        """Every entity of a kind (Person, Place, Organization) whose name this may be a respelling of, by its key.

        An organisation's name of one word is often a common noun: "Kongres".
        """
        words, place = parts(name), kind == "Place"
        if not words or not self._named.get(kind) or (kind == "Organization" and len(words) == 1):
            return []
        hits: dict[Name, Fit] = {}
        for number, word in enumerate(words):
            here: dict[Name, Fit] = {}
            for each, fit in self._respelling.match(word, self._words[kind], place).items():
                for full in self._at[kind].get((len(words), number, each), ()):
                    if number == 0 or full in hits:
                        so_far = hits.get(full, Fit()) + fit
                        here[full] = min(here.get(full, so_far), so_far)
            if not (hits := here):
                return []
        near = (full for full, fit in hits.items() if fit.enough(words, place))
        found = {key: entity for full in near for key, entity in self._named[kind][full].items()}
        return [found[key] for key in sorted(found) if not place or self._sounds_like_its_own(words, found[key])]

    def _sounds_like_its_own(self, words: Name, entity: Entity) -> bool:
        """Whether a name is near the one that the language has for a place: "Kolonjë" is not Cologne, which is Këln."""
        own = [parts(name) for tag, name in entity.names if tag == self._language]
        pairs = (pair for each in own for pair in ((words, each), (each, words)))
        near = (self._respelling.fit(*pair, place=True) for pair in pairs)
        return not own or any(fit is not None and fit.doubts < 2 for fit in near)


def kind_of(entity: Entity, knowledge: Knowledge) -> str:
    """Person, Place or Organization; "" for a country, which is never found by likeness, and for anything else."""
    kinds = (kind for kind in _KINDS if knowledge.is_a(entity.type, kind))
    return "" if entity.type == "Country" else next(kinds, "")


def _places(names: Iterable[Name]) -> dict[tuple[int, int, str], list[Name]]:
    """The names by their number of words, a place among them and the word there, with its diacritics and without."""
    found: dict[tuple[int, int, str], list[Name]] = {}
    for name in names:
        for number, word in enumerate(name):
            for each in {word, *plain_parts(word)}:
                found.setdefault((len(name), number, each), []).append(name)
    return found


@lru_cache(maxsize=16)
def respelling(knowledge: Knowledge, language: str) -> Respelling:
    """The correspondences of a language."""
    return Respelling(knowledge, language)


@lru_cache(maxsize=16)
def listed(knowledge: Knowledge, language: str) -> Respelt:
    """The gazetteer, to be found by the respelt names of a language."""
    return Respelt(knowledge.entities.values(), language, knowledge)


def one_name(name: str, entity: Entity, language: str, knowledge: Knowledge) -> bool:
    """Whether a full name and one of an entity's, of which one respells the other, must be one: both parts fit."""
    letters, words = respelling(knowledge, language), parts(name)
    if not letters.known or len(words) < 2:
        return False
    others = {form for _, each in entity.names for form in (parts(each), plain_parts(each))}
    return any(letters.fits(*pair) for other in others for pair in ((words, other), (other, words)))
