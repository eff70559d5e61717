"""Who speaks a quotation that runs over several sentences, and the answers of an interview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.clause import Clause
from kg.model import Document, Entity, Sentence, Word
from kg.resolve import Resolver
from kg.stance.teller import words_for

_STRAIGHT = '"'
_SINGLE = "'"  # a quotation mark where no letter stands before it, else an apostrophe
_APOSTROPHES = ("’", _SINGLE)
_STOP = 2  # characters that may stand behind the last words of a sentence: a closing mark and a full stop


@dataclass(frozen=True, slots=True)
class _Span:
    begin: int
    end: int


def find_quotations(document: Document, resolver: Resolver, sentences: Sequence[Sentence]) -> None:
    """Tell the resolver, for every word inside quotation marks, who says it as far as the text around it names them.

    The speaker is looked for in the sentences that the quotation touches: a reporting verb outside the marks. Where its
    subject is nobody who is known, the resolver is told the subject's words.
    """
    spans = list(_spans(document.text, resolver, sentences))
    for sentence in sentences:
        if any(span.begin <= sentence.begin and sentence.end <= span.end + _STOP for span in spans):
            resolver.inside.add(sentence.index)
    last: tuple[int, Entity] | None = None  # where the sentence with the last speaker ends, and who that was
    for span in spans:
        touched = [s for s in sentences if s.begin < span.end and s.end > span.begin]
        speaker = next((found for s in touched if (found := _speaker(resolver, s, span)) is not None), None)
        speaker = speaker or _announced(document.text, resolver, sentences, span)
        follows = last is not None and bool(touched) and _goes_on(resolver, document.text, touched, span, last[0])
        if speaker is None and last is not None and follows:
            speaker = last[1]
        last = (max(s.end for s in touched), speaker) if touched and speaker is not None else None
        words = "" if speaker is not None else next(filter(None, (_unnamed(resolver, s, span) for s in touched)), "")
        for place in _within(span, touched):
            if speaker is not None:
                resolver.quoted[place] = speaker
            elif words:
                resolver.reported[place] = words


def _within(span: _Span, touched: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Sentence and number of every word inside a quotation."""
    for sentence in touched:
        yield from ((sentence.index, word.id) for word in sentence.words if span.begin <= word.begin < span.end)


def _goes_on(resolver: Resolver, text: str, touched: Sequence[Sentence], span: _Span, end: int) -> bool:
    """Whether a quotation with nobody beside it follows right upon what somebody said: "…," A said. "…" """
    between = text[end : span.begin]
    alone = touched[0].begin >= span.begin - 1 and touched[-1].end <= span.end + _STOP
    return alone and not between.strip() and (resolver.terse or "\n\n" not in between)


def _announced(text: str, resolver: Resolver, sentences: Sequence[Sentence], span: _Span) -> Entity | None:
    """The name with a colon right before a quotation: "A: “…”"."""
    before = text[: span.begin].rstrip()
    if not before.endswith(":"):
        return None
    for sentence in sentences:
        ends = [word for word in sentence.words if word.end == len(before) - 1]
        if ends and (named := resolver.name_at(resolver.clause(sentence.index), ends[0])) is not None:
            first = sentence.word(named[1].mention.first)
            plain = all(word.upos in ("PROPN", "NOUN", "ADJ", "DET") for word in sentence.words[: first.id - 1])
            return named[0] if plain else None
        if ends and (told := _blunt(resolver, sentence, ends[0])) is not None:
            return told
    return None


def _blunt(resolver: Resolver, sentence: Sentence, last: Word) -> Entity | None:
    """The one person that a clause before a colon and a quotation is about: "A put it in five words: “…”"."""
    clause = resolver.clause(sentence.index)
    verbs = (each for each in (last, *clause.ancestors(last)) if each.upos == "VERB" or clause.children(each, "cop"))
    for verb in verbs:
        subject = clause.own_subject(verb)
        found = resolver.referent(clause, subject) if subject is not None and subject.id < verb.id <= last.id else None
        if found is not None:
            return found.entity if found.entity.type == "Person" else None
    return None


def _spans(text: str, resolver: Resolver, sentences: Sequence[Sentence]) -> Iterator[_Span]:
    """Quotations, each from its opening mark to its closing one; a paragraph that opens one may leave it open."""
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    for members in paragraphs.values():
        begin, end = members[0].begin, members[-1].end
        marks = resolver.clause(members[0].index).listed("quotationMark")
        pairs = {_STRAIGHT: _STRAIGHT, _SINGLE: _SINGLE, **{mark[0]: mark[1:] for mark in marks}}
        position = begin
        while position < end:
            char = text[position]
            closing = pairs.get(char, "")
            if closing and not (char in ("‘", _SINGLE) and text[position - 1 : position].isalnum()):
                close = _closing(text, position + 1, end, closing)
                if close < end or (
                    position == begin and char != _SINGLE
                ):  # a mark that nothing closes counts at a paragraph's start only
                    yield _Span(position, close)
                    position = close
            position += 1


def _closing(text: str, begin: int, end: int, closing: str) -> int:
    for position in range(begin, end):
        if text[position] in closing:
            apostrophe = text[position] in _APOSTROPHES and text[position + 1 : position + 2].isalpha()
            if not apostrophe:
                return position
    return end


def _speaker(resolver: Resolver, sentence: Sentence, span: _Span) -> Entity | None:
    clause = resolver.clause(sentence.index)
    outside = _outside(sentence, span)
    for name in ("reportVerb", "quoteVerb"):
        for verb in outside:
            if clause.has(verb, name) and (found := resolver.speaker(clause, verb, _agent(clause, verb))):
                return found if found.type != "Region" else _named_behind(resolver, clause, verb)
    lone = [verb for verb in outside if clause.has(verb, "reportVerb") and verb.begin > span.end]
    return _named_behind(resolver, clause, lone[0]) if lone else None


def _unnamed(resolver: Resolver, sentence: Sentence, span: _Span) -> str:
    """The words for whoever says a quotation, where that is nobody who is known."""
    clause = resolver.clause(sentence.index)
    for verb in _outside(sentence, span):
        agent = _agent(clause, verb) if clause.has(verb, "reportVerb") else None
        if agent is not None and not span.begin <= agent.begin < span.end:
            return words_for(clause, agent)
    return ""


def _outside(sentence: Sentence, span: _Span) -> list[Word]:
    return [verb for verb in sentence.words if verb.upos == "VERB" and not span.begin <= verb.begin < span.end]


def _named_behind(resolver: Resolver, clause: Clause, verb: Word) -> Entity | None:
    """The one person named right behind "said", whatever the parser hung that on: "“…”, u tha gazetarëve në B A"."""
    found: dict[str, Entity] = {}
    for word in clause.sentence.words[verb.id :]:
        if word.upos == "PUNCT" or clause.has(word, "complementiser"):
            break
        named = resolver.name_at(clause, word)
        if named is not None and named[0].type == "Person":
            found[named[0].key] = named[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _agent(clause: Clause, verb: Word) -> Word | None:
    agents = clause.verb_roles(verb)["agent"]
    if not agents and clause.middle(verb):  # "u betua A"
        agents = clause.verb_roles(verb, True)["agent"]
    return agents[0] if agents else None
