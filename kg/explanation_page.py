"""How documents were read, as one HTML page: no script, no network, everything that is other people's text escaped."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.draw import LOOKS
from kg.explanation import NOBODY, Explained, Miss, Seen, explained, rule_name
from kg.knowledge import Knowledge
from kg.model import ACTUAL, AFFIRMED, Claim, Document, Sentence, Word
from kg.notes import Ground
from kg.pipeline import Reading

ASSETS = Path(__file__).resolve().parent / "assets"
CLASSES = {
    "Country": "country",
    "Person": "person",
    "Organization": "organisation",
    "Place": "place",
    "Actor": "other",
    NOBODY: "not settled",
}
_ROW, _STEP, _WIDEST = 22, 11, 130  # pixels: a word's line, one arc to the next, all arcs
_LETTER = 7.2  # pixels of a letter, on the wide side


@dataclass(frozen=True, slots=True)
class _Arc:
    """A dependency as it is drawn: ``level`` says how far to the left."""

    head: Word
    word: Word
    level: int


def page(readings: Sequence[Reading], knowledge: Knowledge) -> bytes:
    """One page for the readings of one or several documents."""
    documents = [(reading.document, explained(reading, knowledge)) for reading in readings]
    sentences = [each for _, found in documents for each in found]
    parts = {
        "TITLE": _text(f"How kg read {', '.join(_title(document) for document, _ in documents)}"),
        "SUMMARY": _text(_summary(sentences)),
        "LOOKS": "\n".join(
            f".{name} {{ background: {look.fill}; border-color: {look.line}; }}" for name, look in LOOKS.items()
        ),
        "LEGEND": "".join(_legend(sentences)),
        "FILTER": _filter(sentences),
        "DOCUMENTS": "\n".join(_document(document, found, knowledge) for document, found in documents),
    }
    template = (ASSETS / "explained.html").read_text(encoding="utf-8")
    return re.sub(r"/\*\{(\w+)\}\*/", lambda match: parts[match[1]], template).encode()


def _text(text: str) -> str:
    return html.escape(" ".join(text.split()))


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _title(document: Document) -> str:
    return document.title or document.source


def _summary(sentences: Sequence[Explained]) -> str:
    claims = [claim for each in sentences for claim, _ in each.claims]
    facts = sum(claim.is_fact for claim in claims)
    near = sum(len(each.near) for each in sentences)
    counts = (_count(len(sentences), "sentence"), _count(len(claims), "claim"), f"{facts} of them affirmed and actual")
    return ", ".join((*counts, f"{near} nearly read but rejected"))


def _legend(sentences: Sequence[Explained]) -> Iterator[str]:
    used = {seen.looks for each in sentences for seen in each.mentions}
    for name, label in CLASSES.items():
        if name in used:
            yield f'<li><span class="name {name}">name<small>{label}</small></span></li>'
    yield '<li><span class="trigger">word</span> that a claim was read from</li>'


def _filter(sentences: Sequence[Explained]) -> str:
    counts = {
        "every": ("All sentences", len(sentences)),
        "claims": ("With claims", sum(bool(each.claims) for each in sentences)),
        "misses": ("With something rejected", sum(bool(each.near) for each in sentences)),
    }
    return "\n".join(
        f'<input class="choice" type="radio" name="shown" id="{name}"{" checked" if name == "every" else ""}>'
        f'<label for="{name}">{label} ({count})</label>'
        for name, (label, count) in counts.items()
    )


def _document(document: Document, sentences: Sequence[Explained], knowledge: Knowledge) -> str:
    about = " · ".join(part for part in (document.outlet, document.date, document.title and document.source) if part)
    body = "\n".join(_sentence(each, knowledge) for each in sentences)
    return (
        f'<section class="document">\n<h2>{_text(_title(document))}</h2>\n'
        f'<p class="muted">{_text(about)}</p>\n'
        f"{body}\n</section>"
    )


def _sentence(each: Explained, knowledge: Knowledge) -> str:
    names = "".join(
        f" {name}" for name, there in (("claimed", bool(each.claims)), ("missed", bool(each.near))) if there
    )
    cards = "".join(_card(claim, ground, each.sentence, knowledge) for claim, ground in each.claims)
    parts = (f'<div class="cards">{cards}</div>' if cards else "", _rejected(each), _parse(each))
    return (
        f'<details class="sentence{names}"{" open" if each.claims else ""}>'
        f'<summary><span class="number">{each.sentence.index + 1}</span>'
        f'<span class="text" lang="{_text(each.sentence.language)}">{_marked(each)}</span></summary>\n'
        f'<div class="below">{"".join(parts)}</div></details>'
    )


# --- the text with its mentions -----------------------------------------------------------------------------------


def _marked(each: Explained) -> str:
    """The text of a sentence with its mentions and triggers marked."""
    sentence, parts = each.sentence, []
    position = sentence.begin
    for begin, end, opening, closing in _marks(each):
        if begin >= position:  # words of a contraction share their place
            text = sentence.text[begin - sentence.begin : end - sentence.begin]
            between = sentence.text[position - sentence.begin : begin - sentence.begin]
            parts += [html.escape(between), opening, html.escape(text), closing]
            position = end
    return "".join((*parts, html.escape(sentence.text[position - sentence.begin :])))


def _marks(each: Explained) -> list[tuple[int, int, str, str]]:
    marks = []
    inside: set[int] = set()
    for seen in each.mentions:
        mention = seen.found.mention
        first, last = each.sentence.word(mention.first), each.sentence.word(mention.last)
        inside |= set(range(mention.first, mention.last + 1))
        opening = f'<span class="name {seen.looks}" title="{_text(_stands_for(seen))}">'
        marks.append((first.begin, last.end, opening, f"<small>{CLASSES[seen.looks]}</small></span>"))
    for word in {ground.trigger.id: ground.trigger for _, ground in each.claims}.values():
        if word.id not in inside:
            marks.append((word.begin, word.end, '<span class="trigger">', "</span>"))
    return sorted(marks)


def _stands_for(seen: Seen) -> str:
    kind = seen.found.mention.kind
    return f"{seen.entity.label} ({seen.entity.type}), by a {kind}" if seen.entity else seen.why


# --- claims and what was rejected ---------------------------------------------------------------------------------


def _card(claim: Claim, ground: Ground, sentence: Sentence, knowledge: Knowledge) -> str:
    label = knowledge.relation(claim.relation).labels.get("en", claim.relation)
    rows = {
        "Polarity": claim.polarity,
        "Factuality": claim.factuality,
        "Speaker": _speaker(claim),
        "Date": claim.date or "not said",
        "Confidence": f"{claim.confidence:.2f}",
    }
    status = ", ".join(each for each in (claim.polarity, claim.factuality) if each not in (AFFIRMED, ACTUAL))
    texts = dict.fromkeys((claim.subject_text, ground.trigger.text, claim.object_text))
    read_from = " … ".join(f'<span lang="{_text(sentence.language)}">“{_text(text)}”</span>' for text in texts if text)
    return (
        f'<article class="card{"" if claim.is_fact else " doubtful"}">'
        f"<h3>{_text(claim.subject.label)} <em>{_text(label)}</em> {_text(claim.object.label)}"
        f"{f' ({status})' if status else ''}</h3>"
        f"<dl>{''.join(f'<div><dt>{name}</dt><dd>{value}</dd></div>' for name, value in rows.items())}"
        f'<div class="wide"><dt>Relation</dt><dd>{_text(claim.relation)}</dd></div>'
        f'<div class="wide"><dt>Read from</dt><dd>{read_from}</dd></div></dl>'
        f"{_list(ground.why)}{_rule(claim.rule)}</article>"
    )


def _speaker(claim: Claim) -> str:
    if claim.reported_by:
        return f"“{_text(claim.reported_by)}” (who is not certain)"
    return _text(claim.speaker.label) if claim.speaker else "the text itself"


def _list(texts: Iterable[str]) -> str:
    items = "".join(f"<li>{_text(text)}</li>" for text in texts)
    return f"<ul>{items}</ul>" if items else ""


def _rule(rule: str) -> str:
    return (
        f'<details><summary class="muted">Rule {_text(rule_name(rule))}</summary><code>{_text(rule)}</code></details>'
    )


def _rejected(each: Explained) -> str:
    """What was nearly read, and within it the rules that have no more than their trigger in the sentence."""
    far = [miss for miss in each.misses if not miss.near]
    parts = f"<ul>{''.join(map(_miss, each.near))}</ul>" if each.near else ""
    if far:
        parts += (
            f"<details><summary>{_count(len(far), 'relation')} of which only the first word is there</summary>"
            f"<ul>{''.join(map(_miss, far))}</ul></details>"
        )
    if not parts:
        return ""
    return f'<details class="misses"><summary>Seen but rejected: {len(each.near)}</summary>{parts}</details>'


def _miss(miss: Miss) -> str:
    attempts = "".join(f"<li>{_text(each.reason)}{_rule(each.rule)}</li>" for each in miss.attempts)
    return f"<li><b>{_text(miss.relation)}</b> at “{_text(miss.trigger)}”<ul>{attempts}</ul></li>"


# --- the parse ----------------------------------------------------------------------------------------------------


def _parse(each: Explained) -> str:
    return f'<details><summary>Parse</summary><div class="scroll">{tree(each)}</div></details>'


def tree(each: Explained) -> str:
    """A dependency tree as SVG: a line a word, so that it fits a phone, with the arcs on the left."""
    words = each.sentence.words
    arcs = _arcs(each.sentence)
    levels = max((arc.level for arc in arcs), default=0)
    step = min(_STEP, _WIDEST / max(levels, 1))
    left = round(levels * step + 14)
    width = left + round(max((_LETTER * len(f"{w.text}{w.deprel}{w.upos}") + 24 for w in words), default=0))
    triggers = {ground.trigger.id for _, ground in each.claims}
    drawn = "".join((*(_drawn_arc(arc, left, step) for arc in arcs), *(_drawn_word(w, left, triggers) for w in words)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{len(words) * _ROW}" '
        f'lang="{_text(each.sentence.language)}"><title lang="en">Dependency tree of sentence '
        f"{each.sentence.index + 1}</title>{drawn}</svg>"
    )


def _arcs(sentence: Sentence) -> list[_Arc]:
    """Every dependency, the short ones innermost, so that no two that overlap share a level."""
    found: list[_Arc] = []
    pairs = [(sentence.word(word.head), word) for word in sentence.words if word.head]
    for head, word in sorted(pairs, key=lambda pair: (abs(pair[0].id - pair[1].id), pair[1].id)):
        first, last = sorted((head.id, word.id))
        taken = [a.level for a in found if min(a.head.id, a.word.id) < last and first < max(a.head.id, a.word.id)]
        found.append(_Arc(head, word, next(n for n in range(1, len(pairs) + 2) if n not in taken)))
    return found


def _middle(word: Word) -> float:
    return (word.id - 0.5) * _ROW


def _drawn_arc(arc: _Arc, left: int, step: float) -> str:
    down = 1 if arc.word.id > arc.head.id else -1
    start, end, x = _middle(arc.head) + 4 * down, _middle(arc.word), left - arc.level * step - 6
    return (
        f'<path d="M{left - 4} {start:g}H{x:g}V{end:g}H{left - 7}"/>'
        f'<path class="head" d="M{left - 9} {end - 3:g}L{left - 3} {end:g}L{left - 9} {end + 3:g}Z"/>'
    )


def _drawn_word(word: Word, left: int, triggers: set[int]) -> str:
    mark = ' class="trigger"' if word.id in triggers else ""
    return (
        f'<text x="{left + 2}" y="{_middle(word) + 4:g}"><tspan{mark}>{_text(word.text)}</tspan>'
        f'<tspan class="label" dx="6">{_text(word.deprel)}</tspan>'
        f'<tspan class="label" dx="6">{_text(word.upos)}</tspan></text>'
    )
