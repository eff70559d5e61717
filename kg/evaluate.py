"""How well texts are read: the ontology's own examples, and claims against a gold file."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.conllu import read_conllu
from kg.examples import Outcome, check, plain
from kg.gold import GoldText, key_of
from kg.knowledge import Example, Knowledge
from kg.model import Claim, Document, Sentence
from kg.pipeline import groups, understand
from kg.score import Judged, Score, judge

if TYPE_CHECKING:
    from kg.annotate import Annotator

Parses = Mapping[tuple[str, str], Sequence[Sentence]]
_GAP = "\n\n"


def own_parses(examples: Sequence[Example], knowledge: Knowledge, models: Path | None = None) -> Parses:
    """The language models' own parses of examples, by (language, plain text)."""
    from kg import annotate

    texts = list(dict.fromkeys((example.language, plain(example).text) for example in examples))
    sentences = annotate.load(knowledge.languages, models).annotate_sentences(texts)
    return {key: [sentence] for key, sentence in zip(texts, sentences, strict=True)}


def stored_parses(path: Path) -> Parses:
    """The parses in a CoNLL-U file or in all of a folder, by (language, plain text)."""
    files = sorted(path.glob("*.conllu")) if path.is_dir() else [path]
    return {(s.language, s.text): [s] for file in files for s in read_conllu(file)}


def run_examples(examples: Sequence[Example], parses: Parses, knowledge: Knowledge) -> list[Outcome]:
    """Check examples on given parses, by (language, plain text); an example without a parse fails."""
    outcomes = []
    for example in examples:
        parse = parses.get((example.language, plain(example).text))
        outcomes.append(check(example, parse, knowledge) if parse else Outcome(example, False, "no parse of it"))
    return outcomes


def compare(gold: Iterable[Mapping[str, Any]], found: Iterable[Mapping[str, Any]]) -> dict[str, Score]:
    """Scores of claims (JSON records of the design's section 1) by relation and language, and "all".

    Claims agree when document, relation, both entities, polarity and factuality do.
    """
    golds, founds = ({key_of(record): record for record in records} for records in (gold, found))
    counts: dict[str, Counter[str]] = {}
    for name, records in (("gold", golds), ("found", founds)):
        for key, record in records.items():
            for group in ("all", record["relation"], f"language {record['language']}"):
                counts.setdefault(group, Counter())[name] += 1
                if name == "found" and key in golds:
                    counts[group]["right"] += 1
    return {group: Score(count["gold"], count["found"], count["right"]) for group, count in sorted(counts.items())}


def judge_texts(texts: Sequence[GoldText], knowledge: Knowledge, models: Path | None = None) -> list[Judged]:
    """Read texts with the language models, keep nothing, and compare with their gold claims.

    Raises:
        ModelError: the models cannot be used.
    """
    from kg import annotate

    annotator = annotate.load(sorted({text.language for text in texts}), models)
    found = read_texts(texts, annotator, knowledge)
    return [judge(text, claims, knowledge) for text, claims in zip(texts, found, strict=True)]


def read_texts(texts: Sequence[GoldText], annotator: Annotator, knowledge: Knowledge) -> Iterator[list[Claim]]:
    """The claims of each text, with the number of the text's paragraph for that of the sentence."""
    documents = [Document(_GAP.join(text.paragraphs), text.name, language=text.language) for text in texts]
    parsed = (sentences for group in groups(documents) for sentences in annotator.annotate_many(group))
    for text, document, sentences in zip(texts, documents, parsed, strict=True):
        starts = [0, *accumulate(len(paragraph) + len(_GAP) for paragraph in text.paragraphs)]
        claims = understand(document, sentences, knowledge, explained=False).claims
        yield [replace(claim, sentence=bisect_right(starts, claim.begin) - 1) for claim in claims]
