"""Who speaks a quotation that runs over several sentences, and the answers of an interview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.clause import Clause
from kg.model import Document, Entity, Sentence, Word
from kg.resolve import Resolver

_STRAIGHT = '"'


@dataclass(frozen=True, slots=True)
class _Span:
    begin: int
    end: int


def find_quotations(document: Document, resolver: Resolver, sentences: Sequence[Sentence]) -> None:
    """Tell the resolver, for every word inside quotation marks, who says it as far as the text around it names them.

    The speaker is looked for in the sentences that the quotation touches: a reporting verb outside the marks.
    """
    spans = list(_spans(document.text, resolver, sentences))
    for sentence in sentences:
        if any(span.begin <= sentence.begin and sentence.end <= span.end + 1 for span in spans):
            resolver.inside.add(sentence.index)
    for span in spans:
        touched = [s for s in sentences if s.begin < span.end and s.end > span.begin]
        speaker = next((found for s in touched if (found := _speaker(resolver, s, span)) is not None), None)
        if speaker is None:
            continue
        for sentence in touched:
            for word in sentence.words:
                if span.begin <= word.begin < span.end:
                    resolver.quoted[sentence.index, word.id] = speaker


def _spans(text: str, resolver: Resolver, sentences: Sequence[Sentence]) -> Iterator[_Span]:
    """Quotations, each from its opening mark to its closing one; a paragraph that opens one may leave it open."""
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    for members in paragraphs.values():
        begin, end = members[0].begin, members[-1].end
        marks = resolver.clause(members[0].index).listed("quotationMark")
        pairs = {_STRAIGHT: _STRAIGHT, **{mark[0]: mark[1:] for mark in marks}}
        position = begin
        while position < end:
            char = text[position]
            closing = pairs.get(char, "")
            if closing and not (char == "‘" and text[position - 1 : position].isalnum()):
                close = _closing(text, position + 1, end, closing)
                if close < end or position == begin:  # a mark that nothing closes counts at a paragraph's start only
                    yield _Span(position, close)
                    position = close
            position += 1


def _closing(text: str, begin: int, end: int, closing: str) -> int:
    for position in range(begin, end):
        if text[position] in closing:
            apostrophe = text[position] == "’" and text[position + 1 : position + 2].isalpha()
            if not apostrophe:
                return position
    return end


def _speaker(resolver: Resolver, sentence: Sentence, span: _Span) -> Entity | None:
    clause = resolver.clause(sentence.index)
    for verb in sentence.words:
        outside = not span.begin <= verb.begin < span.end
        reports = outside and verb.upos == "VERB" and clause.has(verb, "reportVerb")
        if reports and (found := resolver.speaker(clause, verb, _agent(clause, verb))):
            return found
    return None


def _agent(clause: Clause, verb: Word) -> Word | None:
    agents = clause.verb_roles(verb)["agent"]
    return agents[0] if agents else None
