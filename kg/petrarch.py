"""What is read from sentences that the PETRARCH coders' unit tests give CAMEO events for.

No measure of how well news is read: the sentences were made up to test one coder's dictionaries, many are one sentence
with a word changed and some are no English; a code stands whatever was planned, denied or only said ("didn't clash" is
coded as cooperation, "welcomed a resumption of ties" as resuming them); actors are countries with the role of whoever
acts for them. It shows where two conventions differ, and finds constructions that are not read at all.

Compared are the sentences with an event that a declared relation is for, by its ``kg:cameo``: source, code and target
against subject, relation and object, whatever the claim's polarity, factuality and speaker.
"""

from __future__ import annotations

import html
import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kg.conllu import parse_conllu
from kg.errors import InputError
from kg.knowledge import Knowledge, load
from kg.model import Claim, Document, Entity, Sentence
from kg.pipeline import Reading, understand
from kg.score import Score

ACTORS = Path(__file__).resolve().parent / "assets" / "petrarch.ttl"
LANGUAGE = "en"
ANYBODY = "---"  # in place of a country: somebody that the dictionary does not know
_NO_CODE = ("", "000")
_COUNTRY = 3  # letters of an actor's code that say the country; the role follows
_VERSION_2 = {  # labels of Universal Dependencies 1 that have another name in version 2
    "dobj": "obj",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "name": "flat",
    "mwe": "fixed",
    "neg": "advmod",
    "foreign": "flat",
}


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom in CAMEO's codes."""

    source: str
    code: str
    target: str

    def __str__(self) -> str:
        return f"{self.source} {self.code} {self.target}"


@dataclass(frozen=True, slots=True)
class Coded:
    """One sentence with its events and the parse that the file has for it, "" where it has none."""

    name: str
    text: str
    date: str | None
    events: tuple[Event, ...]
    parse: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """One sentence's events beside the claims that were read: ``right`` pairs, and what either has alone."""

    coded: Coded
    right: tuple[tuple[Event, Claim], ...]
    missing: tuple[Event, ...]
    extra: tuple[Claim, ...]


def actors() -> Knowledge:
    """The ontology, with the countries of PETRARCH's test dictionary beside those of the world."""
    return load(None, (ACTORS,))


# --- the file -------------------------------------------------------------------------------------------------------


def read_coded(path: Path) -> list[Coded]:
    """The sentences of a file of JSON lines with ``id``, ``text``, ``date``, ``events`` and perhaps ``ud_parse``.

    Events are objects with ``sourcecode``, ``eventcode`` and ``targetcode``; those without a code are left out.

    Raises:
        InputError: the file cannot be read or a line is no such sentence; the message names file and line.
    """
    try:
        lines = path.read_text("utf8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text: {error}") from error
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                found.append(_coded(json.loads(line)))
            except (json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
                raise InputError(f"{path}:{number}: not a coded sentence in JSON: {error}") from error
    return found


def _coded(record: Mapping[str, object]) -> Coded:
    events = record["events"]
    date = str(record.get("date") or "")
    if not isinstance(events, list):
        raise TypeError("events is no list")
    return Coded(
        name=str(record["id"]),
        text=" ".join(str(record["text"]).split()),
        date=f"{date[:4]}-{date[4:6]}-{date[6:]}" if len(date) == 8 and date.isdigit() else None,
        events=tuple(
            Event(*(html.unescape(str(event[f"{part}code"])) for part in ("source", "event", "target")))
            for event in events
            if "eventcode" in event
        ),
        parse=str(record.get("ud_parse") or ""),
    )


def own_sentences(coded: Sequence[Coded], models: Path | None = None) -> list[Sentence]:
    """The parses of the language models.

    Raises:
        ModelError: the models cannot be used.
    """
    from kg import annotate

    return annotate.load([LANGUAGE], models).annotate_sentences([(LANGUAGE, each.text) for each in coded])


def given_sentences(coded: Sequence[Coded]) -> list[Sentence | None]:
    """The parses of the file, in the terms of version 2 of Universal Dependencies; they mark no names.

    Raises:
        InputError: a parse is no CoNLL-U; the message names the sentence.
    """
    return [_given(each) if each.parse else None for each in coded]


def _given(coded: Coded) -> Sentence:
    ((sentence, _),) = parse_conllu(coded.parse, LANGUAGE, source=coded.name)
    version_2 = sentence
    for word in sentence.words:
        label, _, subtype = word.deprel.partition(":")
        label = _VERSION_2.get(label, label)
        head, above = word.head, sentence.word(word.head) if word.head else None
        if label == "nmod" and above is not None and above.upos in ("VERB", "ADJ", "ADV") and subtype != "poss":
            label = "obl"
        if label in ("cc", "punct") and above is not None:  # what joins goes with what it joins on
            head = next((c.id for c in sentence.children[above.id] if c.deprel == "conj" and c.id > word.id), head)
        upos = "AUX" if label in ("aux", "cop") else {"CONJ": "CCONJ"}.get(word.upos, word.upos)
        deprel = f"{label}:{subtype}" if subtype else label
        words = list(version_2.words)
        words[word.id - 1] = replace(word, head=head, deprel=deprel, upos=upos)
        version_2 = replace(version_2, words=tuple(words))
    return version_2


# --- comparing ------------------------------------------------------------------------------------------------------


def compare(coded: Sequence[Coded], sentences: Sequence[Sentence | None], knowledge: Knowledge) -> list[Compared]:
    """Each sentence that concerns a declared relation and has a parse, with what agrees and what does not.

    Args:
        coded: the sentences.
        sentences: their parses; None where there is none.
        knowledge: the ontology with the actors, see ``actors``.
    """
    known = {relation.cameo for relation in knowledge.relations.values()} - set(_NO_CODE)
    found = []
    for each, sentence in zip(coded, sentences, strict=True):
        events = tuple(event for event in _once(each.events) if any(agree(event.code, code) for code in known))
        if events and sentence is not None:
            found.append(_compare(replace(each, events=events), sentence, knowledge))
    return found


def _once(events: Iterable[Event]) -> Iterator[Event]:
    """Events without those that only say the same the other way round."""
    seen: set[tuple[str, str, str]] = set()
    for event in events:
        if not {(event.source, event.code, event.target), (event.target, event.code, event.source)} & seen:
            seen.add((event.source, event.code, event.target))
            yield event


def agree(one: str, other: str) -> bool:
    """Whether two CAMEO codes are one, or one is a class that holds the other: 050 holds 054, 08 holds 0841.

    >>> agree("050", "054"), agree("054", "057")
    (True, False)
    """
    first, second = _general(one), _general(other)
    return first.startswith(second) or second.startswith(first)


def _general(code: str) -> str:
    return code[:2] if len(code) == 3 and code.endswith("0") else code


def _compare(coded: Coded, sentence: Sentence, knowledge: Knowledge) -> Compared:
    document = Document(sentence.text, coded.name, date=coded.date, language=LANGUAGE)
    placed = replace(sentence, document=document.id, index=0, language=LANGUAGE)
    reading = understand(document, [placed], knowledge, explained=False)
    left = [claim for claim in reading.claims if knowledge.relation(claim.relation).cameo not in _NO_CODE]
    right, missing = [], []
    for event in coded.events:
        fitting = next((claim for claim in left if _fits(event, claim, reading, knowledge)), None)
        if fitting is None:
            missing.append(event)
        else:
            left.remove(fitting)
            right.append((event, fitting))
    return Compared(coded, tuple(right), tuple(missing), tuple(left))


def _fits(event: Event, claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    relation = knowledge.relation(claim.relation)
    if not agree(event.code, relation.cameo):
        return False
    subject = _codes(claim.subject, claim.subject_text, reading, knowledge)
    object_ = _codes(claim.object, claim.object_text, reading, knowledge)
    same = _is(event.source, subject) and _is(event.target, object_)
    return same or (relation.symmetric and _is(event.source, object_) and _is(event.target, subject))


def _is(code: str, known: Collection[str]) -> bool:
    return any(part[:_COUNTRY] == ANYBODY or part[:_COUNTRY] in known for part in code.split("/"))


def _codes(entity: Entity, text: str, reading: Reading, knowledge: Knowledge) -> set[str]:
    """The country codes of an entity: its own, its country's, or that of a country named in its mention."""
    country = reading.resolver.country_of(entity) if entity.type == "Person" else None
    keys = [entity.key, knowledge.country_of.get(entity.key, ""), country.key if country else ""]
    for word in text.split():
        keys += [each.key for each in (*knowledge.find(word, LANGUAGE), *knowledge.find_demonym(word, LANGUAGE))]
    keys += [knowledge.metonyms.get(key, "") for key in keys]
    return {code for key in keys for code in knowledge.codes.get(key, ())}


def relations_of(code: str, knowledge: Knowledge) -> list[str]:
    """The relations that are declared with exactly this code."""
    return [name for name, relation in knowledge.relations.items() if relation.cameo == code]


def by_code(compared: Iterable[Compared], knowledge: Knowledge) -> dict[str, Score]:
    """Scores by CAMEO code, "all" first; what is read too much counts under its relation's code."""
    gold: Counter[str] = Counter()
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for each in compared:
        for event in each.coded.events:
            gold.update(("all", event.code))
        for event, _ in each.right:
            right.update(("all", event.code))
            found.update(("all", event.code))
        for claim in each.extra:
            found.update(("all", knowledge.relation(claim.relation).cameo))
    codes = ["all", *sorted({*gold, *found} - {"all"})]
    return {code: Score(gold[code], found[code], right[code]) for code in codes}
