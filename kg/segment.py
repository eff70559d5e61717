"""Where paragraphs, sentences and words end: the part that rules know better than a character model.

``blocks`` cuts a text into stretches that no sentence crosses. ``corrected`` mends what the tokenizer found in one
of them. What differs between languages is a ``Rules`` table, read from data. Nothing here needs a language model.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from kg.models.plain import plain

Span = tuple[int, int]

MAX_BLOCK = 3000  # characters; a longer stretch without an end of paragraph is cut
MAX_WORDS = 220  # of a sentence
_HEADING_CHARACTERS, _HEADING_WORDS = 110, 16
_WRAPPED = 60  # characters: where the widest line is shorter than this, lines were not broken for want of room
_WIDEST_WRAPPED = 120  # and where it is longer than this, only paragraphs end lines
_NARROW = 0.75  # a line shorter than this share of the widest one was not broken for want of room

_BLANK = re.compile(r"\n[^\S\n]*\n")
_TERMINAL = re.compile(r"(?:[.!?]+|…)[\"'”’»)\]]*\s*$")
_OPENS = re.compile(r"[\"'“„«(\[‘]*[^\W_a-zß-öø-ÿ]")  # an upper-case letter or a digit, after opening marks
_CUT = re.compile(r"[.!?…][\"”»)]?\s")
# What is always one word, in any language, and is never cut nor joined to a neighbour.
_WHOLE = re.compile(
    r"https?://[^\s<>\"”»]*[^\s<>\"”».,;:!?)]|www\.\S+\w|[\w.+-]+@[\w-]+\.[\w.]*\w"
    r"|(?:[^\W\d_]\.){2,}(?!\w)"  # U.S., E.U.
    r"|(?<![\w.])[^\W\d_a-zß-öø-ÿ]\.(?=\s[^\W\d_a-zß-öø-ÿ])"  # J. Smith
    r"|\d+(?:[.,:]\d+)+"
    r"|[€£¥](?=\d)"  # apart from its number, as "$" is
    r"|\.{2,}|…|--+|[“”„«»\"—–()\[\]{}]"
)
_SPLIT_END = re.compile(r"(?<=[\w%\"”»)'’])[,;:!?]$")
_CLOSING = re.compile(r"[\"”»)\]'’]")
_END = re.compile(r"[.!?]+")
_DOTS = re.compile(r"…|\.{2,}")
# "KYIV -", "CARACAS, Venezuela (AP) —", "TIRANË, 5 maj /ATSH/ –": the line that says where a report was written
_PLACE = r"(?P<place>[^\W\d_][\w.'’/ -]*?)(?P<more>,[^()\[\]/!?:;]{1,40}?)?"
_OPENING = r"(?=[\"'“„«‘`]*[^\W_a-zß-öø-ÿ])"
_LINE = re.compile(rf"{_PLACE}(?P<dash>\s(?:--+|[-–—])\s+){_OPENING}")
_AGENCY_LINE = re.compile(
    rf"{_PLACE}\s*(?:\([^()]{{2,25}}\)|/[^/\s]{{2,12}}/)(?P<dash>\s*(?:--+|[-–—])\s*|\.?\s+){_OPENING}"
)
_ASIDE = re.compile(r"\s(?:--+|[-–—])\s")
_LINE_PLACE, _LINE_ACRONYM = 4, 4  # letters: a town in capitals has that many; what is longer is no acronym
_LINE_WORDS = 3  # of a town that is not in capitals
_INITIAL = re.compile(r"[^\W\d_]\.")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.){2,}")


@dataclass(frozen=True)
class Block:
    """A stretch of text that no sentence crosses, and the number of its paragraph."""

    begin: int
    end: int
    paragraph: int


@dataclass(frozen=True)
class Rules:
    """One language's table.

    ``abbreviations`` end in a full stop that ends no sentence by itself; ``titles`` are those among them that never
    end one ("Mr."), ``final`` those that end one before any upper-case letter ("etc."). ``starters`` are words that
    begin sentences, in lower case; ``whole`` are patterns of one word.
    """

    abbreviations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    final: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    whole: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Everything that is one word for certain: abbreviations first, longest first."""
        names = sorted(self.abbreviations, key=len, reverse=True)
        dotted = "|".join(re.escape(name.rstrip(".")) for name in names)
        parts = [rf"(?<![\w.])(?:{dotted})\.(?!\w)"] if names else []
        return re.compile("|".join([*parts, *self.whole, _WHOLE.pattern]))

    def with_abbreviations(self, words: Collection[str]) -> Rules:
        """The same table with further abbreviations, for instance those of the ontology."""
        return replace(self, abbreviations=self.abbreviations | frozenset(words))


def rules_from(table: Mapping[str, Sequence[str]]) -> Rules:
    """The table of one language from its entry in the shipped data."""
    titles, final = frozenset(table.get("title", ())), frozenset(table.get("final", ()))
    return Rules(
        abbreviations=titles | final | frozenset(table.get("abbreviation", ())),
        titles=titles,
        final=final,
        starters=frozenset(table.get("starter", ())),
        whole=tuple(table.get("whole", ())),
    )


def blocks(text: str, begin: int = 0) -> Iterator[Block]:
    """The stretches of ``text[begin:]`` that hold whole sentences, in order; offsets count from the text's start.

    Empty lines end a paragraph. A single line end is a space where a line may have been broken for want of room; else
    it ends a paragraph too, after a sentence or after a heading or by-line (short, without final punctuation).
    """
    paragraph = 0
    for first, last in _between(_BLANK, text, begin):
        for start, end in _lines(text, first, last):
            begin_of_news = start + _dateline(text[start:end])
            for a, b in (*_pieces(text, start, begin_of_news), *_pieces(text, begin_of_news, end)):
                yield Block(a, b, paragraph)
            paragraph += 1


def _dateline(text: str) -> int:
    """How long the line is that a report begins with: "KYIV, May 3 (Reuters) - ". It is no part of its first sentence,
    whose subject the parser would take it for. 0 where there is none."""
    text = text.replace("\n", " ")
    blank = len(text) - len(text.lstrip())
    found = _AGENCY_LINE.match(text, blank)
    if found is not None:
        place = found["place"]
        dashed = bool(found["dash"].strip(" .")) and len(place.split()) <= _LINE_WORDS
        if _shouted(place) or dashed:
            return found.end()
    found = _LINE.match(text, blank)
    if found is None or not _shouted(found["place"]):
        return 0
    behind = text[found.end() :]
    word = re.sub(r"\W", "", behind.split(maxsplit=1)[0])
    heading = word.isupper() and len(word) > _LINE_ACRONYM  # "KOSOVO - SERBIA …"
    dashes = len(_ASIDE.findall(_CUT.split(behind, maxsplit=1)[0]))  # an odd one: "NATO – the alliance – met"
    return 0 if heading or (dashes % 2 and found["more"] is None) else found.end()


def _shouted(place: str) -> bool:
    """Whether a place is in capitals, as in a date-line."""
    return place.isupper() and len(place) >= _LINE_PLACE


def _between(pattern: re.Pattern[str], text: str, begin: int) -> Iterator[Span]:
    position = begin
    for match in pattern.finditer(text, begin):
        yield position, match.start()
        position = match.end()
    yield position, len(text)


def _lines(text: str, first: int, last: int) -> Iterator[Span]:
    """The lines of a paragraph, those joined that one sentence may run through."""
    spans = []
    position = first
    for line in text[first:last].split("\n"):
        if line.strip():
            spans.append((position, position + len(line)))
        position += len(line) + 1
    if not spans:
        return
    widest = max(b - a for a, b in spans)
    start = spans[0][0]
    for (a, b), (c, d) in pairwise(spans):
        if _ends_block(text[a:b], text[c:d], widest):
            yield start, b
            start = c
    yield start, spans[-1][1]


def _ends_block(line: str, following: str, widest: int) -> bool:
    stripped, following = line.strip(), following.strip()
    if _TERMINAL.search(stripped):
        wrapped = _WRAPPED <= widest <= _WIDEST_WRAPPED and len(stripped) >= _NARROW * widest
        return not wrapped and (bool(_OPENS.match(following)) or len(stripped) < _NARROW * widest)
    if not _OPENS.match(following) or stripped.endswith((",", ";", "-")):
        return False
    short = len(stripped) <= _HEADING_CHARACTERS and len(stripped.split()) <= _HEADING_WORDS
    return short and (len(stripped) < _NARROW * widest or widest < _WRAPPED)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch without the spaces around it, cut where it is too long."""
    while start < end:
        while start < end and text[start].isspace():
            start += 1
        stop = end
        if end - start > MAX_BLOCK:
            window = text[start : start + MAX_BLOCK]
            ends = [match.end() for match in _CUT.finditer(window)]
            space = max(window.rfind(" "), window.rfind("\n"))
            stop = start + (ends[-1] if ends else space if space > 0 else MAX_BLOCK)
        last = stop
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            yield start, last
        start = stop


def corrected(text: str, sentences: Sequence[Sequence[Span]], rules: Rules) -> list[list[Span]]:
    """The tokenizer's sentences (lists of spans in ``text``) with words and sentence ends mended."""
    ends = {sentence[-1][1] for sentence in sentences if sentence}
    spans = _words(text, [span for sentence in sentences for span in sentence], rules)
    result: list[list[Span]] = [[]]
    for index, span in enumerate(spans):
        result[-1].append(span)
        if index + 1 < len(spans) and (
            _is_end(text, spans, index, _was_end(ends, spans, index), rules) or len(result[-1]) >= MAX_WORDS
        ):
            result.append([])
    return [sentence for sentence in result if sentence]


def _was_end(ends: Collection[int], spans: Sequence[Span], index: int) -> bool:
    begin, end = spans[index]
    return any(begin < place <= end for place in ends)


def _words(text: str, spans: Sequence[Span], rules: Rules) -> list[Span]:
    """The words: what is one word for certain stays whole, the rest as the tokenizer cut it."""
    certain = [match.span() for match in rules.pattern.finditer(text) if match.end() > match.start()]
    cuts = {place for span in certain for place in span} | {place for span in spans for place in span}
    cuts = {place for place in cuts if not _within_word(text, place)}
    inside = {place for begin, end in certain for place in range(begin + 1, end)}
    borders = sorted((cuts | {0, len(text)}) - inside)
    words: list[Span] = []
    for begin, end in pairwise(borders):
        words.extend(_trimmed(text, begin, end, (begin, end) in certain))
    return [word for span in words for word in _without_end(text, span, rules)]


def _within_word(text: str, place: int) -> bool:
    """Whether a cut would part a word at a single last letter, "Séjourn|é", or at one beyond A to Z, "Orb|á|n"."""
    if not (0 < place < len(text) and text[place - 1].isalpha() and text[place].isalpha()):
        return False
    follows = text[place + 1 : place + 2]
    last = not (follows.isalpha() or follows in ("'", "’"))
    return last or not text[place - 1 : place + 1].isascii()


def _trimmed(text: str, begin: int, end: int, whole: bool) -> Iterator[Span]:
    """The stretch between two borders without its spaces; spaces within it part words."""
    if whole:
        yield begin, end
        return
    for match in re.finditer(r"\S+", text[begin:end]):
        yield begin + match.start(), begin + match.end()


def _without_end(text: str, span: Span, rules: Rules) -> list[Span]:
    """Punctuation that the tokenizer left at a word's end, as a word of its own."""
    word = text[span[0] : span[1]]
    if len(word) < 2 or "://" in word or "@" in word:
        return [span]
    if _SPLIT_END.search(word):
        return [*_without_end(text, (span[0], span[1] - 1), rules), (span[1] - 1, span[1])]
    stop = re.fullmatch(r"(.*[^\W_]{2,}|\d+)\.", word)
    known = rules.pattern.fullmatch(word) is not None or word in rules.abbreviations
    if stop and not known and not _INITIAL.fullmatch(word):
        return [(span[0], span[1] - 1), (span[1] - 1, span[1])]
    return [span]


def _is_end(text: str, spans: Sequence[Span], index: int, found: bool, rules: Rules) -> bool:
    """Whether a sentence ends with this word; ``found``: whether the tokenizer says so."""
    following = text[spans[index + 1][0] : spans[index + 1][1]]
    apart = spans[index + 1][0] > spans[index][1]
    if not apart and _CLOSING.fullmatch(following):
        return False  # a closing mark belongs to the sentence that it closes
    closers = index
    while closers > 0 and _CLOSING.fullmatch(text[spans[closers][0] : spans[closers][1]]):
        closers -= 1
    last = text[spans[closers][0] : spans[closers][1]]
    upper = _starts_upper(text, spans, index + 1)
    if last in rules.abbreviations or _INITIAL.fullmatch(last) or _ACRONYM.fullmatch(last):
        if closers < index:
            return found and upper and apart
        if last in rules.final:
            return upper
        return upper and last not in rules.titles and _first_word(text, spans, index + 1) in rules.starters
    if _END.fullmatch(last):
        if not upper:
            return False if closers < index or not found else following[:1].islower() is False
        numbered = closers == 1 and text[spans[0][0] : spans[0][1]].isdigit()  # "1. Israel" opens a list
        return apart and not numbered
    if _DOTS.fullmatch(last):
        return found and upper
    return _unpunctuated(text, spans, index, found, upper)


def _unpunctuated(text: str, spans: Sequence[Span], index: int, found: bool, upper: bool) -> bool:
    """A sentence that the tokenizer ended without final punctuation: not within a name, nor behind an owner's "'"."""
    begin, end = spans[index]
    word = text[begin:end]
    owner = word in ("'", "’") and begin > 0 and text[begin - 1].isalpha()
    owner = owner and not re.search(r"(?<!\w)['‘]", text[:begin])  # no quotation that it could close
    name = word[0].isupper() and not word.isupper()  # "José | Amaral", "From | Air Force One"
    return found and upper and not owner and not name and not re.fullmatch(r"[,;:–—-]", word)


def _starts_upper(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether the words from here on begin like a sentence: upper case or a number, after opening marks."""
    for begin, end in spans[index : index + 3]:
        word = text[begin:end]
        if word[0].isalnum():
            return not word[0].islower()
        if plain(word) not in {'"', "'", "(", "[", "–", "-", "..."}:
            return False
    return False


def _first_word(text: str, spans: Sequence[Span], index: int) -> str:
    for begin, end in spans[index : index + 3]:
        if text[begin].isalnum():
            return text[begin:end].lower()
    return ""
