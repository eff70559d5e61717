"""How well texts are read: the ontology's own examples, and claims against a gold file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.conllu import read_conllu
from kg.errors import InputError
from kg.examples import Outcome, check, plain
from kg.knowledge import Example, Knowledge
from kg.model import Sentence

Key = tuple[str, ...]
Parses = Mapping[tuple[str, str], Sequence[Sentence]]
_COMPARED = ("document", "relation", "polarity", "factuality")


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 (0 to 1) with the counts that they come from."""

    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


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
    golds, founds = ({_key(record): record for record in records} for records in (gold, found))
    counts: dict[str, Counter[str]] = {}
    for name, records in (("gold", golds), ("found", founds)):
        for key, record in records.items():
            for group in ("all", record["relation"], f"language {record['language']}"):
                counts.setdefault(group, Counter())[name] += 1
                if name == "found" and key in golds:
                    counts[group]["right"] += 1
    return {group: Score(count["gold"], count["found"], count["right"]) for group, count in sorted(counts.items())}


def _key(record: Mapping[str, Any]) -> Key:
    return (*(str(record[name]) for name in _COMPARED), record["subject"]["iri"], record["object"]["iri"])


def read_claims(path: Path) -> Iterator[dict[str, Any]]:
    """The claims of a JSON lines file, as ``kg export --format claims`` writes them.

    Raises:
        InputError: the file cannot be read or a line is no claim.
    """
    try:
        lines = path.read_text("utf8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text: {error}") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                record = json.loads(line)
                _key(record)
            except (json.JSONDecodeError, KeyError, TypeError) as error:
                raise InputError(f"{path}:{number}: not a claim in JSON: {error}") from error
            yield record
