"""The frozen values that flow through the pipeline; imports nothing of ours.

Data flows one way: ``Document`` → ``Sentence`` (of ``Word`` and ``Name``) → ``Mention`` → ``Entity`` → ``Claim``.
All character offsets count Unicode code points from the start of ``Document.text``, half open.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

AFFIRMED, NEGATED = "affirmed", "negated"
ACTUAL, PLANNED, HYPOTHETICAL = "actual", "planned", "hypothetical"
POLARITIES = (AFFIRMED, NEGATED)
FACTUALITIES = (ACTUAL, PLANNED, HYPOTHETICAL)
REPLACED = "\ufffd"  # stands in a text where a byte of its file could not be read
NO_FEATURES: Mapping[str, str] = {}


def digest(*parts: str, length: int = 16) -> str:
    """A stable hexadecimal name for some text, the same on every machine."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:length]


@dataclass(frozen=True, slots=True)
class Document:
    """One text as it was read. ``body`` is where the text proper starts, after a header such as ``title: …``."""

    text: str
    source: str  # the path, or path#line for JSON lines: for people, not an identifier
    body: int = 0
    title: str | None = None
    date: str | None = None  # ISO date, of publication
    outlet: str | None = None
    url: str | None = None
    language: str | None = None  # a tag such as "en"; None: to be detected

    @property
    def id(self) -> str:
        """A stable identifier: the same text gives the same one, whatever its path."""
        return _text_id(self.text)


@lru_cache(maxsize=16)
def _text_id(text: str) -> str:
    """Remembered, since every sentence and claim asks for it, and a text may be a book."""
    return digest(text)


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word in the terms of Universal Dependencies; ``head`` 0 is the root, ``id`` counts from 1."""

    id: int
    text: str
    lemma: str
    upos: str
    head: int
    deprel: str
    begin: int
    end: int
    xpos: str = ""
    feats: Mapping[str, str] = field(default_factory=lambda: NO_FEATURES, hash=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A named entity that the recogniser found: words ``first`` to ``last``, both included, counted from 1."""

    first: int
    last: int
    type: str  # PER, ORG, LOC or MISC


@dataclass(frozen=True)
class Sentence:
    """One parsed sentence and where it stands in its document."""

    document: str  # Document.id
    index: int
    language: str
    text: str
    begin: int
    end: int
    words: tuple[Word, ...]
    names: tuple[Name, ...] = ()
    paragraph: int = 0

    def word(self, number: int) -> Word:
        """The word with this UD number, which counts from 1."""
        return self.words[number - 1]

    @cached_property
    def children(self) -> Mapping[int, tuple[Word, ...]]:
        """The dependents of each word, by the head's number, in the order of the text."""
        found: dict[int, list[Word]] = {}
        for word in self.words:
            found.setdefault(word.head, []).append(word)
        return {head: tuple(words) for head, words in found.items()}


@dataclass(frozen=True, slots=True)
class Entity:
    """One node of the graph. ``names`` holds every other name seen or known, as (language tag, name)."""

    key: str  # the readable last part of its IRI, such as Edi_Rama
    label: str  # canonical English name
    type: str  # a class of the ontology, such as Person
    qid: str | None = None
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a sentence that refers to an entity: words ``first`` to ``last``, both included."""

    sentence: int  # Sentence.index
    first: int
    last: int
    head: int  # the word that its governor governs
    text: str
    kind: str  # name, demonym, title, pronoun, dropped, group


@dataclass(frozen=True, slots=True)
class Claim:
    """One relation between two entities, read from one sentence (design, section 1)."""

    subject: Entity
    relation: str
    object: Entity
    polarity: str
    factuality: str
    speaker: Entity | None
    date: str | None
    document: str  # Document.id
    language: str
    sentence: int  # Sentence.index
    begin: int
    end: int
    quote: str
    confidence: float
    rule: str
    subject_text: str = ""  # the mention's own words, e.g. "Tehran" where the subject is Iran
    object_text: str = ""
    subject_read: Entity | None = None  # what was read, where a decision of the user's makes another entity of it
    object_read: Entity | None = None
    speaker_read: Entity | None = None
    reported_by: str = ""  # whoever says it in the sentence's own words, where who that is is not certain

    @property
    def id(self) -> str:
        """A stable identifier: the same text gives the same one on every machine, whatever a user decided since."""
        said_by = self.speaker_read or self.speaker
        speaker = said_by.key if said_by else ""
        place = f"{self.begin}-{self.end}"
        subject, object_ = (self.subject_read or self.subject).key, (self.object_read or self.object).key
        parts = (subject, self.relation, object_, self.polarity, self.factuality, speaker)
        return digest(self.document, place, *parts)

    @property
    def as_read(self) -> Claim:
        """The claim without what a user decided since about its entities."""
        return replace(
            self,
            subject=self.subject_read or self.subject,
            object=self.object_read or self.object,
            speaker=self.speaker_read or self.speaker,
            subject_read=None,
            object_read=None,
            speaker_read=None,
        )

    @property
    def is_fact(self) -> bool:
        """Whether the claim is affirmed and actual, the only kind that gives a direct triple."""
        return self.polarity == AFFIRMED and self.factuality == ACTUAL
