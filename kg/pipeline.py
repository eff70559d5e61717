"""Composes the steps: read → annotate → mention → resolve → relate → graph and store."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kg.dateline import with_date_of_line
from kg.documents import place
from kg.errors import InputError, Remark
from kg.knowledge import Knowledge, load
from kg.language import check
from kg.match.homeland import without_guests
from kg.mend import mend
from kg.mention import Found, find_mentions, is_case_form, parted_people, with_short_bodies, with_surnames
from kg.model import Claim, Document, Sentence, digest
from kg.models import find as find_models
from kg.notes import Ground, Notes, Rejected
from kg.relate import find_offices, relate
from kg.repair.bearer import with_bearers
from kg.repair.cases import by_case
from kg.repair.contact import contact_clauses
from kg.repair.holder import holders_apart
from kg.repair.joined import lands_joined
from kg.repair.kinds import with_kinds
from kg.repair.nations import mend_nations
from kg.repair.region import regions_apart
from kg.repair.relative import mend_relatives
from kg.repair.twonations import nations_apart
from kg.repair.wholename import whole_names
from kg.resolve import Resolver
from kg.speech import find_quotations

if TYPE_CHECKING:
    from kg.annotate import Annotator
    from kg.store import Store

Progress = Callable[[int, int, str], object]
_TOGETHER = 16_000  # characters parsed together: some seconds' work, lost at most when a build is interrupted
_PART = 500_000  # characters, a thick book's: of a longer document so many are in memory as words at a time


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one document, for those who want to see how."""

    document: Document
    sentences: tuple[Sentence, ...]
    mentions: tuple[tuple[Found, ...], ...]
    claims: tuple[Claim, ...]
    rejected: tuple[Rejected, ...]
    grounds: Mapping[str, Ground]  # of each claim, by its id
    resolver: Resolver


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What one build did. ``facts`` are the claims that are affirmed and actual."""

    documents_new: int
    skipped: int
    replaced: int
    sentences: int
    claims: int
    facts: int
    problems: tuple[str, ...]  # what could not be read
    remarks: tuple[str, ...] = ()  # on what was read all the same


def understand(
    document: Document, sentences: Sequence[Sentence], knowledge: Knowledge | None = None, *, explained: bool = True
) -> Reading:
    """What parsed sentences of one document say: every step after annotation, without a language model.

    Args:
        document: where they stand.
        sentences: its parsed sentences.
        knowledge: the ontology; the shipped one unless given.
        explained: whether to find out what was rejected and why claims stand as they do, which takes longer.
    """
    known = knowledge or load()
    sentences = [mended(sentence, known) for sentence in sentences]
    mentions = with_short_bodies(sentences, [find_mentions(sentence, known) for sentence in sentences], known)
    mentions = with_surnames(sentences, mentions, known)
    mentions = with_bearers(sentences, mentions, known)
    mentions = with_kinds(sentences, mentions, known)
    resolver = Resolver(document, sentences, mentions, known)
    find_offices(resolver, sentences, known)
    find_quotations(document, resolver, sentences)
    notes = Notes()
    read = (relate(document, each, resolver, known, notes if explained else None) for each in sentences)
    claims = without_guests(itertools.chain.from_iterable(read), resolver)
    return Reading(document, tuple(sentences), mentions, claims, tuple(notes.rejected), notes.grounds, resolver)


def mended(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """A parsed sentence with what grammar and the gazetteer settle set right."""
    words = functools.partial(knowledge.words, sentence.language)

    def listed(text: str) -> bool:
        return is_case_form(text, sentence.language, knowledge)

    named = regions_apart(holders_apart(whole_names(sentence, knowledge), knowledge), knowledge)
    named = mend_nations(parted_people(lands_joined(named, knowledge), knowledge), knowledge)
    named = contact_clauses(nations_apart(named, knowledge), knowledge)
    return by_case(mend_relatives(mend(named, words), words), words, listed)


def build(
    paths: Iterable[str | Path],
    store: str | Path = "",
    *,
    language: str | None = None,
    models: Path | str | None = None,
    progress: Progress = lambda done, total, what: None,
) -> BuildReport:
    """Read texts and add what they claim to a store.

    A document already in the store and unchanged is skipped, a changed one replaced, be it that its date or title
    changed; one whose file was renamed stays, under its new name. A file is the same however its path is spelt. Short
    documents are parsed some together, which is faster; what is read is kept at once, so an interrupted build goes on
    where it stopped.

    Args:
        paths: files and folders.
        store: folder or endpoint; "" is the default store.
        language: tag of every text; detected unless given.
        models: a folder of language models instead of the shipped ones, or "official" for Stanza's own downloads.
        progress: is told how many of how many documents are done, and the one at hand.

    Raises:
        KgError: nothing could be read, or the store or the models cannot be used.
    """
    from kg.store import open_store

    knowledge, models = load(), find_models(models)
    language = check(language, knowledge.languages)
    problems: list[InputError] = []
    documents = _texts(paths, language, knowledge, problems)
    with open_store(store, write=True) as opened:
        plan = _planned(opened, documents, reading_stamp(knowledge, language, models))
        languages = (language,) if language else knowledge.languages
        done = _Done()
        for document, found, places in _readings(plan.fresh, languages, models, knowledge, problems, progress):
            opened.add(
                document,
                found,
                places,
                stamp=plan.stamps[document.id],
                knowledge=knowledge,
                instead=plan.gone.get(place(document.source), ()),
            )
            done = done.and_of(found, places)
        progress(len(plan.fresh), len(plan.fresh), "")
    return BuildReport(
        documents_new=len(plan.fresh) - plan.replaced,
        skipped=len(documents) - len(plan.fresh) - plan.displaced,
        replaced=plan.replaced + plan.displaced,
        sentences=done.sentences,
        claims=done.claims,
        facts=done.facts,
        problems=tuple(str(problem) for problem in problems if not isinstance(problem, Remark)),
        remarks=tuple(str(problem) for problem in problems if isinstance(problem, Remark)),
    )


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which documents a build is to read, and what the store holds in their place."""

    fresh: tuple[Document, ...]
    stamps: Mapping[str, str]  # what each would be read with, by its id
    gone: Mapping[str, Sequence[str]]  # ids of documents that are no longer in the input, by where they stand
    replaced: int  # fresh ones in whose place the store holds something
    displaced: int  # documents of the store in whose place an unchanged one has moved


@dataclass(frozen=True, slots=True)
class _Done:
    """How much has been read so far."""

    sentences: int = 0
    claims: int = 0
    facts: int = 0

    def and_of(self, claims: Sequence[Claim], sentences: Sequence[Sentence]) -> _Done:
        """This and one document more."""
        facts = sum(claim.is_fact for claim in claims)
        return _Done(self.sentences + len(sentences), self.claims + len(claims), self.facts + facts)


def _texts(
    paths: Iterable[str | Path], language: str | None, knowledge: Knowledge, problems: list[InputError]
) -> list[Document]:
    """The documents of files and folders; what is wrong goes to ``problems``, or is raised if none is left."""
    from kg.read import read

    documents = [
        with_date_of_line(replace(document, language=language) if language else document, knowledge)
        for document in read(paths, problems.append, knowledge.languages)
    ]
    if not documents and (failed := [each for each in problems if not isinstance(each, Remark)]):
        raise failed[0]
    return documents


def _planned(store: Store, documents: Sequence[Document], stamp: str) -> _Plan:
    """What is to be read; documents that have moved are told to the store at once."""
    known, stands, old = store.documents(), store.places(), store.stamps()
    unique = {document.id: document for document in _without_doubles(documents, stands)}
    stamps = {key: document_stamp(stamp, document) for key, document in unique.items()}
    fresh = tuple(document for key, document in unique.items() if old.get(key) != stamps[key])
    gone = _by_place(stands, [key for key in known if key not in unique])
    displaced = _move(store, stands, unique, fresh)
    replaced = sum(place(document.source) in gone or document.id in known for document in fresh)
    return _Plan(fresh, stamps, gone, replaced, displaced)


def _readings(
    documents: Sequence[Document],
    languages: Iterable[str],
    models: Path | None,
    knowledge: Knowledge,
    problems: list[InputError],
    progress: Progress,
) -> Iterator[tuple[Document, list[Claim], list[Sentence]]]:
    """Each document with what it claims and where its sentences stand; one that cannot be read goes to ``problems``."""
    if not documents:  # loading the models takes seconds
        return
    annotator, done = _annotator(languages, models), 0
    for group in groups(documents):
        progress(done, len(documents), group[0].source)
        for document, parts in _parsed(group, annotator):
            progress(done, len(documents), document.source)
            done += 1
            if isinstance(parts, InputError):
                problems.append(parts)
            else:
                told = functools.partial(progress, done - 1, len(documents))
                yield document, *_understood(document, parts, knowledge, told)


def _without_doubles(documents: Iterable[Document], stands: Mapping[str, str]) -> Iterator[Document]:
    """Each text once: of files with the same text the one that the store knows it from, else the first."""
    same: dict[str, list[Document]] = {}
    for document in documents:
        same.setdefault(document.id, []).append(document)
    for key, each in same.items():
        yield next((document for document in each if place(document.source) == stands.get(key)), each[0])


def _by_place(stands: Mapping[str, str], keys: Iterable[str]) -> dict[str, list[str]]:
    """The ids of documents by where they stand."""
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(stands[key], []).append(key)
    return found


def _move(store: Store, stands: Mapping[str, str], documents: Mapping[str, Document], fresh: Iterable[Document]) -> int:
    """Tell the store where unchanged texts stand now; how many others, no longer in the input, they displaced there."""
    unchanged = documents.keys() - {document.id for document in fresh}
    moved = {key: documents[key].source for key in unchanged if stands[key] != place(documents[key].source)}
    places = {place(source) for source in moved.values()}
    displaced = [key for key, old in stands.items() if key not in documents and old in places]
    store.remove(*displaced)
    store.move(moved)
    return len(displaced)


def _annotator(languages: Iterable[str], models: Path | None) -> Annotator:
    from kg import annotate

    return annotate.load(languages, models)


def groups(documents: Sequence[Document]) -> Iterator[list[Document]]:
    """Documents to be parsed together, in order: as many as make one good batch, or a long one alone."""
    group: list[Document] = []
    size = 0
    for document in documents:
        if group and size + len(document.text) > _TOGETHER:
            yield group
            group, size = [], 0
        group.append(document)
        size += len(document.text)
    if group:
        yield group


def _parsed(
    group: Sequence[Document], annotator: Annotator
) -> Iterator[tuple[Document, Iterable[Sequence[Sentence]] | InputError]]:
    """Each document with its sentences, those of a long one part by part, or with what is wrong with it."""
    if len(group) == 1 and len(group[0].text) > _PART:
        yield group[0], annotator.annotate_parts(group[0], _PART)
        return
    try:
        yield from ((document, [each]) for document, each in zip(group, annotator.annotate_many(group), strict=True))
    except InputError as error:
        if len(group) == 1:
            yield group[0], error
        else:
            for document in group:
                yield from _parsed([document], annotator)


def _understood(
    document: Document,
    parts: Iterable[Sequence[Sentence]],
    knowledge: Knowledge,
    progress: Callable[[str], object],
) -> tuple[list[Claim], list[Sentence]]:
    """What the parts of a document say, and where its sentences stand: of their words only claims are left.

    Whom a part speaks of it must name; nobody is looked for in those before.
    """
    claims: list[Claim] = []
    places: list[Sentence] = []
    for part in parts:
        before = len(places)
        if before:
            progress(f"{document.source}, {100 * places[-1].end // len(document.text)} %")
        reading = understand(document, part, knowledge, explained=False)
        claims += (replace(claim, sentence=claim.sentence + before) for claim in reading.claims)
        places += (replace(each, index=each.index + before, text="", words=(), names=()) for each in reading.sentences)
    return claims, places


def reading_stamp(knowledge: Knowledge, language: str | None, models: Path | None) -> str:
    """What a document is read with: another ontology, model or forced language means reading it again."""
    return digest(knowledge.version, language or "", str(models.resolve()) if models else "")


def document_stamp(stamp: str, document: Document) -> str:
    """What one document is read with: ``reading_stamp``, and all that it says of itself beside its text."""
    fields = (document.title, document.date, document.outlet, document.url, document.language)
    return digest(stamp, str(document.body), *(field or "" for field in fields))


def explain(document: Document, models: Path | None = None) -> Reading:
    """Read one document without keeping it."""
    from kg import annotate

    knowledge = load()
    document = with_date_of_line(document, knowledge)
    sentences = annotate.load(knowledge.languages, models).annotate(document, document.language)
    if not sentences:
        raise InputError(f"{document.source}: holds no sentence")
    return understand(document, sentences, knowledge)
