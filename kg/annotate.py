"""Documents to parsed sentences: with ``kg.models`` the sole user of Stanza, and only when a text is to be read.

One encoder serves tagger, parser and name finder of both languages: it stands in Stanza's ``FoundationCache`` and
remembers what it has encoded (``kg.models.encoder``), so that every sentence passes through it once.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kg import models as shipped
from kg import segment
from kg.conllu import names_of
from kg.errors import ModelError
from kg.language import detect
from kg.model import NO_FEATURES, Document, Sentence, Word
from kg.models import pipelines
from kg.models.plain import plain, plain_word
from kg.segment import Block, Rules, Span

_ENOUGH = 100  # characters, for a paragraph's language to be told apart from its document's
_CERTAIN = 0.99
_LANGUAGE_SAMPLE = 4000
_WORDS_AT_ONCE = 1000  # parsed together: bounds the peak of memory
_TOO_LONG = 100  # characters of a word: what is longer is no word, and the encoder sees only so much of it


@dataclass(frozen=True)
class _Piece:
    """One sentence to be: its place in the batch of documents, and the spans of its words in the document."""

    document: int
    block: Block
    language: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class _Parse:
    """What the models say of the words of one piece."""

    words: tuple[tuple[str, str, str, Mapping[str, str], int, str], ...]  # upos xpos lemma feats head deprel
    tags: tuple[str, ...]


class Annotator:
    """Loaded models for some languages. Build one with ``load``; it may be used for any number of documents."""

    def __init__(
        self,
        pipelines: Mapping[str, Any],
        rules: Mapping[str, Rules],
        encoder: Any,
        tagsets: Collection[str] = (),
    ) -> None:
        """``tagsets``: the languages whose own tags (XPOS) the tagger knows; those of others are left empty."""
        self._pipelines, self._rules, self._encoder, self._tagsets = pipelines, rules, encoder, tagsets

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it can read."""
        return tuple(self._pipelines)

    def annotate(self, document: Document, language: str | None = None) -> tuple[Sentence, ...]:
        """The parsed sentences of one document, offsets counted in ``document.text``.

        ``language`` forces one, else the document's own, else it is detected, paragraph by paragraph where the
        paragraph is long enough to be sure. Raises ModelError for a language without models.
        """
        return self.annotate_many([document], language)[0]

    def annotate_many(self, documents: Sequence[Document], language: str | None = None) -> list[tuple[Sentence, ...]]:
        """Like ``annotate`` for several documents at once, which is faster: sentences of like length go together."""
        pieces: list[_Piece] = []
        for number, document in enumerate(documents):
            pieces.extend(self._blocks(number, document, language))
        return self._annotated(documents, pieces)

    def annotate_parts(
        self, document: Document, size: int, language: str | None = None
    ) -> Iterator[tuple[Sentence, ...]]:
        """Like ``annotate`` for a long document, of which no more than some paragraphs are in memory at a time.

        Each part has about ``size`` characters; its sentences are numbered from 0, their offsets are the document's.
        """
        for pieces in _parts(list(self._blocks(0, document, language)), size):
            yield self._annotated([document], pieces)[0]

    def _annotated(self, documents: Sequence[Document], pieces: Sequence[_Piece]) -> list[tuple[Sentence, ...]]:
        """The sentences of these stretches, by document."""
        pieces = self._sentences(documents, pieces)
        texts = [document.text for document in documents]
        parses = self._parse([(p.language, [texts[p.document][a:b] for a, b in p.spans]) for p in pieces])
        found: list[list[Sentence]] = [[] for _ in documents]
        for piece, parse in zip(pieces, parses, strict=True):
            sentences = found[piece.document]
            sentences.append(_sentence(documents[piece.document], len(sentences), piece, parse))
        return [tuple(sentences) for sentences in found]

    def annotate_sentences(self, sentences: Sequence[tuple[str, str]]) -> list[Sentence]:
        """Parse (language, text) pairs, each taken as one sentence whatever it holds."""
        documents = [Document(text=text, source="sentence", language=language) for language, text in sentences]
        whole = [
            _Piece(number, Block(0, len(document.text), 0), self._known(document.language or ""), ())
            for number, document in enumerate(documents)
        ]
        joined: dict[int, _Piece] = {}
        for piece in self._sentences(documents, whole):
            before = joined.get(piece.document)
            joined[piece.document] = replace(piece, spans=before.spans + piece.spans) if before else piece
        pieces = list(joined.values())
        parses = self._parse([(p.language, [documents[p.document].text[a:b] for a, b in p.spans]) for p in pieces])
        return [_sentence(documents[p.document], 0, p, parse) for p, parse in zip(pieces, parses, strict=True)]

    def annotate_words(self, sentences: Sequence[tuple[str, Sequence[str]]]) -> list[_Parse]:
        """Parse sentences whose words are given, as (language, words): for measuring on gold words."""
        return self._parse([(self._known(language), list(words)) for language, words in sentences])

    def language_of(self, text: str) -> tuple[str, float]:
        """The likeliest of the annotator's languages for a text, and how sure that is."""
        return detect(text[:_LANGUAGE_SAMPLE], self.languages)

    def _known(self, language: str) -> str:
        if language not in self._pipelines:
            known = ", ".join(self._pipelines)
            raise ModelError(f"no language models for {language!r}: there are models for {known}")
        return language

    def _blocks(self, number: int, document: Document, language: str | None) -> Iterator[_Piece]:
        """The stretches of a document that hold whole sentences, each with its language."""
        forced = language or document.language
        blocks = list(segment.blocks(document.text, document.body))
        languages = [self._known(forced)] * len(blocks) if forced else self._detected(document, blocks)
        for block, tongue in zip(blocks, languages, strict=True):
            yield _Piece(number, block, tongue, ())

    def _detected(self, document: Document, blocks: Sequence[Block]) -> list[str]:
        """Each block's language: its own where it is long enough to be sure, else that of the next sure one."""
        main = self.language_of(document.text[document.body :])[0]
        sure = [self._of_block(document.text[block.begin : block.end]) for block in blocks]
        if not any(language not in (None, main) for language in sure):
            return [main] * len(blocks)
        last = next((language for language in reversed(sure) if language), main)
        languages: list[str] = []
        for language in reversed(sure):
            last = language or last
            languages.append(last)
        return languages[::-1]

    def _of_block(self, text: str) -> str | None:
        if len(text) < _ENOUGH:
            return None
        language, certainty = self.language_of(text)
        return language if certainty >= _CERTAIN else None

    def _sentences(self, documents: Sequence[Document], pieces: Sequence[_Piece]) -> list[_Piece]:
        """The sentences within those stretches, in the order of the documents."""
        found: dict[int, list[list[Span]]] = {}
        for language in self._pipelines:
            chosen = [number for number, piece in enumerate(pieces) if piece.language == language]
            texts = [documents[pieces[n].document].text[pieces[n].block.begin : pieces[n].block.end] for n in chosen]
            for number, text, spans in zip(chosen, texts, self._tokenised(language, texts), strict=True):
                found[number] = segment.corrected(text, spans, self._rules[language])
        sentences = []
        for number, piece in enumerate(pieces):
            begin = piece.block.begin
            for sentence in found[number]:
                sentences.append(replace(piece, spans=tuple((begin + a, begin + b) for a, b in sentence)))
        return sentences

    def _tokenised(self, language: str, texts: Sequence[str]) -> list[list[list[Span]]]:
        """Stanza's sentences of each text, as lists of spans."""
        if not texts:
            return []
        joined = "\n\n".join(plain(text).replace("\n", " ") for text in texts)
        starts, position = [], 0
        for text in texts:
            starts.append(position)
            position += len(text) + 2
        result: list[list[list[Span]]] = [[] for _ in texts]
        current = 0
        pipeline = self._pipelines[language]
        steps = [step for step in ("tokenize", "mwt") if step in pipeline.processors]
        for sentence in pipeline.process(joined, processors=steps).sentences:
            spans = [span for token in sentence.tokens for span in _spans(token)]
            while current + 1 < len(starts) and spans[0][0] >= starts[current + 1]:
                current += 1
            result[current].append([(a - starts[current], b - starts[current]) for a, b in spans])
        return result

    def _parse(self, sentences: Sequence[tuple[str, list[str]]]) -> list[_Parse]:
        """Tag, lemmatise, parse and find names; long and short sentences are not mixed in one batch."""
        result: dict[int, _Parse] = {}
        for language in self._pipelines:
            order = [number for number, (tongue, _) in enumerate(sentences) if tongue == language]
            order.sort(key=lambda number: len(sentences[number][1]))
            for batch in _batches(order, [len(words) for _, words in sentences]):
                parsed = self._parse_batch(language, [sentences[number][1] for number in batch])
                result.update(zip(batch, parsed, strict=True))
        return [result[number] for number in range(len(sentences))]

    def _parse_batch(self, language: str, sentences: Sequence[Sequence[str]]) -> list[_Parse]:
        from stanza.models.common.doc import Document as StanzaDocument

        rows = [
            [{"id": (number,), "text": plain_word(word)[:_TOO_LONG]} for number, word in enumerate(words, 1)]
            for words in sentences
        ]
        try:
            parsed = self._pipelines[language].process(StanzaDocument(rows), processors="pos,lemma,depparse,ner")
        finally:
            self._encoder.forget()
        return [_of_stanza(sentence, language in self._tagsets) for sentence in parsed.sentences]


def _parts(pieces: Sequence[_Piece], size: int) -> Iterator[list[_Piece]]:
    """Stretches of one document in parts, each of whole paragraphs, unless one alone is too long."""
    part: list[_Piece] = []
    for piece in pieces:
        length = piece.block.end - part[0].block.begin if part else 0
        if length > 2 * size or (length > size and piece.block.paragraph != part[-1].block.paragraph):
            yield part
            part = []
        part.append(piece)
    if part:
        yield part


def _batches(order: Sequence[int], sizes: Sequence[int]) -> Iterator[list[int]]:
    batch: list[int] = []
    words = 0
    for number in order:
        if batch and words + sizes[number] > _WORDS_AT_ONCE:
            yield batch
            batch, words = [], 0
        batch.append(number)
        words += sizes[number]
    if batch:
        yield batch


def _spans(token: Any) -> list[Span]:
    """Where the words of a token stand; a token whose words are not spelt out in it counts as one word."""
    spans = [(word.start_char, word.end_char) for word in token.words]
    return spans if len(spans) > 1 and None not in spans[0] + spans[-1] else [(token.start_char, token.end_char)]


def _tag(tag: str) -> str:
    """A tag of a name as ours, whatever types the model that found it tells apart."""
    mark, _, kind = tag.partition("-")
    return f"{mark}-{pipelines.OFFICIAL_TYPES[kind]}" if kind in pipelines.OFFICIAL_TYPES else "O"


def _of_stanza(sentence: Any, tagset: bool) -> _Parse:
    words = []
    for word in sentence.words:
        pairs = [pair.split("=", 1) for pair in (word.feats or "").split("|") if "=" in pair]
        feats = dict(pairs) if pairs else NO_FEATURES
        xpos = (word.xpos or "").replace("_", "") if tagset else ""
        words.append((word.upos, xpos, word.lemma, feats, word.head, word.deprel))
    return _Parse(tuple(words), tuple(_tag(token.ner) for token in sentence.tokens))


def _sentence(document: Document, index: int, piece: _Piece, parse: _Parse) -> Sentence:
    """Our own value from spans and what the models said of them."""
    words = tuple(
        Word(
            id=number,
            text=document.text[begin:end],
            lemma=lemma or document.text[begin:end],
            upos=upos,
            head=head,
            deprel=deprel,
            begin=begin,
            end=end,
            xpos=xpos,
            feats=feats,
        )
        for number, ((begin, end), (upos, xpos, lemma, feats, head, deprel)) in enumerate(
            zip(piece.spans, parse.words, strict=True), 1
        )
    )
    begin, end = piece.spans[0][0], piece.spans[-1][1]
    return Sentence(
        document=document.id,
        index=index,
        language=piece.language,
        text=document.text[begin:end],
        begin=begin,
        end=end,
        words=words,
        names=names_of(parse.tags),
        paragraph=piece.block.paragraph,
    )


def load(
    languages: Iterable[str] = ("en", "sq"),
    models: Path | str | None = None,
    abbreviations: Mapping[str, Collection[str]] | None = None,
) -> Annotator:
    """Load the models for these languages; takes a few seconds.

    ``models`` is a folder laid out like the shipped one (the default), a folder of Stanza's official models, or
    "official", which is the folder that Stanza downloads to. ``abbreviations`` adds, by language, words whose full stop
    ends no sentence. Raises ModelError for a missing or damaged file and for an unknown language.
    """
    folder = shipped.find(models)
    official = folder if folder is not None and pipelines.is_official(folder) else None
    content = shipped.manifest(None if official else folder)
    wanted = tuple(languages)
    unknown = [language for language in wanted if language not in content.languages]
    if unknown and official is None:
        there = ", ".join(content.languages)
        raise ModelError(f"no language models for {unknown[0]!r} in {content.folder}: there are models for {there}")
    shipped.check(content)
    tables = json.loads((content.folder / "segment.json").read_text(encoding="utf-8"))
    rules = {language: segment.rules_from(tables.get(language, {})) for language in wanted}
    for language, words in (abbreviations or {}).items():
        if language in rules:
            rules[language] = rules[language].with_abbreviations(words)
    encoder, cache = pipelines.shared_encoder(content.folder)
    loaded = {
        language: pipelines.official(official, language, cache, content.folder / "names.pt")
        if official
        else pipelines.shipped(
            content.folder, language, cache, tables[language].get("name", ()), tables[language].get("classes", ())
        )
        for language in wanted
    }
    return Annotator(loaded, rules, encoder, [each for each in wanted if tables.get(each, {}).get("tagset")])
