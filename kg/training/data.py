"""Reading the training data: what each sentence is labelled with, and what is not known of it."""

from __future__ import annotations

import hashlib
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kg.conllu import names_of

UNKNOWN = ""  # a label that the sentence does not carry: no head learns from it
# Of albanian-pos-devel's features those that mean the same as in STAF, by part of speech.
_OF_NOUNS = {"Case": {"Nom", "Acc", "Gen", "Dat", "Abl"}, "Definite": {"Def", "Ind"}}
_OF_VERBS = {"Mood": {"Ind", "Sub"}, "Person": {"1", "2", "3"}, "Tense": {"Pres", "Past"}}
_SHARED_FEATURES = {"NOUN": _OF_NOUNS, "PROPN": _OF_NOUNS, "VERB": _OF_VERBS, "AUX": _OF_VERBS}
_SHARED_ALWAYS = {"Gender": {"Masc", "Fem"}, "Number": {"Sing", "Plur"}}
_SPELT = {"Degre": "Degree", "Relfex": "Reflex", "Numer": "Number"}
_MIN_SEEN, _MIN_SHARE = 3, 0.2
_SHOUTED, _TITLED, _UNSTOPPED = 0.03, 0.02, 0.05  # shares of sentences that training varies
_LOWERED = 0.3  # of the copies with other names, written without capitals as the web does


@dataclass(frozen=True)
class Example:
    """One sentence. Columns that are None are unknown as a whole; UNKNOWN stands for single unknown labels.

    ``feats`` holds UD feature strings; ``known`` says which features of a word are certain (None: all).
    """

    words: tuple[str, ...]
    language: str
    upos: tuple[str, ...] | None = None
    xpos: tuple[str, ...] | None = None
    feats: tuple[str, ...] | None = None
    known: tuple[frozenset[str] | None, ...] | None = None
    heads: tuple[int, ...] | None = None
    deprels: tuple[str, ...] | None = None
    ner: tuple[str, ...] | None = None  # BIO
    lemmas: tuple[str, ...] | None = None
    spaces: tuple[bool, ...] = field(default=())  # whether a space follows each word


def rows(path: Path) -> Iterator[list[list[str]]]:
    """The word rows of each sentence of a CoNLL-U file, ten columns each; ranges and empty nodes are left out."""
    sentence: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if not line.strip():
            if sentence:
                yield sentence
            sentence = []
        elif not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                sentence.append([*columns[:10], *["_"] * (10 - len(columns))])  # one corpus has ragged rows


def read_treebank(path: Path, language: str) -> list[Example]:
    """The sentences of a UD treebank. Names and, but for English, the language's own tags stay unknown."""
    return [
        replace(
            tree,
            lemmas=columns[2],
            xpos=columns[4] if any(x != "_" for x in columns[4]) else None,
            feats=columns[5],
            spaces=tuple("SpaceAfter=No" not in x for x in columns[9]),
        )
        for tree, columns in _trees(path, language)
    ]


def read_own(path: Path, language: str) -> list[Example]:
    """Trees of our own texts in CoNLL-U with ``Name=TAG`` (BIO) in the last column; features and lemmas are unknown."""
    return [
        replace(tree, ner=tuple(x.removeprefix("Name=") for x in columns[9]))
        for tree, columns in _trees(path, language)
    ]


def _trees(path: Path, language: str) -> Iterator[tuple[Example, list[tuple[str, ...]]]]:
    """Words, parts of speech and trees of each sentence, and its columns, of which readers take what else is known."""
    for sentence in rows(path):
        columns = list(zip(*sentence, strict=True))
        heads = tuple(int(x) for x in columns[6])
        yield Example(columns[1], language, upos=columns[3], heads=heads, deprels=columns[7]), columns


def read_bio(path: Path, language: str) -> list[Example]:
    """Sentences of ``word TAB tag`` lines, separated by empty lines."""
    examples, words, tags = [], [], []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        parts = line.split("\t") if "\t" in line else line.split()
        if len(parts) >= 2 and not line.startswith("# "):
            words.append(parts[0])
            tags.append(parts[-1])
        elif words:
            examples.append(Example(words=tuple(words), language=language, ner=tuple(tags)))
            words, tags = [], []
    return examples


def join_names(trees: Sequence[Example], names: Sequence[Example]) -> list[Example]:
    """Give the trees the names of the same sentences; sentences that only ``names`` holds come after them."""
    tags: dict[tuple[str, ...], list[Example]] = defaultdict(list)
    for example in names:
        tags[example.words].append(example)
    joined = [replace(tree, ner=tags[tree.words].pop().ner) if tags.get(tree.words) else tree for tree in trees]
    return joined + [example for rest in tags.values() for example in rest]


def read_tagged(path: Path, language: str, like: Sequence[Example]) -> list[Example]:
    """A corpus of tags and lemmas without trees, normalised to the treebank ``like`` where the two differ.

    A word whose tag ``like`` gives that form never or hardly ever is labelled after another convention: its tag
    stays unknown.
    """
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for example in like:
        for word, tag in zip(example.words, example.upos or (), strict=True):
            seen[word.lower()][tag] += 1
    tags = {tag for counter in seen.values() for tag in counter}
    examples = []
    for sentence in rows(path):
        columns = list(zip(*sentence, strict=True))
        upos = tuple(_agreed(word, tag, seen, tags) for word, tag in zip(columns[1], columns[3], strict=True))
        pairs = [_features(tag, feats) for tag, feats in zip(columns[3], columns[5], strict=True)]
        examples.append(
            Example(
                words=columns[1],
                language=language,
                lemmas=columns[2],
                upos=upos,
                feats=tuple(_joined(x) for x in pairs),
                known=tuple(frozenset(x) for x in pairs),
                spaces=tuple("SpaceAfter=No" not in x for x in columns[9]),
            )
        )
    return examples


def _agreed(word: str, tag: str, seen: Mapping[str, Counter[str]], tags: set[str]) -> str:
    counts = seen.get(word.lower(), Counter())
    total = counts.total()
    agreed = tag in tags and (total < _MIN_SEEN or counts[tag] >= _MIN_SHARE * total)
    return tag if agreed else UNKNOWN


def _features(tag: str, column: str) -> dict[str, str]:
    shared = _SHARED_FEATURES.get(tag, {})
    pairs = dict(pair.split("=", 1) for pair in column.split("|") if "=" in pair)
    kept = {}
    for name, value in pairs.items():
        name = _SPELT.get(name, name)
        value = "Past" if (name, value) == ("Tense", "Imp") else value  # the imperfect is past in STAF
        allowed = shared.get(name) or (_SHARED_ALWAYS.get(name) if shared else None)
        if allowed and value in allowed:
            kept[name] = value
    return kept


def _joined(pairs: Mapping[str, str]) -> str:
    return "|".join(f"{name}={value}" for name, value in sorted(pairs.items())) or "_"


def varied(example: Example, rng: random.Random) -> Example:
    """The sentence as it is, or now and then as a headline would have it: capitals throughout or no full stop."""
    chance = rng.random()
    if chance < _SHOUTED:
        return replace(example, words=tuple(word.upper() for word in example.words))
    if chance < _SHOUTED + _TITLED:
        return replace(example, words=tuple(word[:1].upper() + word[1:] for word in example.words))
    return _unstopped(example) if chance < _SHOUTED + _TITLED + _UNSTOPPED else example


def names_by_size(examples: Sequence[Example]) -> dict[tuple[str, str, int], list[tuple[str, ...]]]:
    """The names of the sentences, under their language, kind and number of words."""
    found: dict[tuple[str, str, int], list[tuple[str, ...]]] = defaultdict(list)
    for example in examples:
        for name in names_of(example.ner or ()):
            words = example.words[name.first - 1 : name.last]
            found[example.language, name.type, len(words)].append(words)
    return found


def renamed(
    example: Example, others: Mapping[tuple[str, str, int], Sequence[tuple[str, ...]]], rng: random.Random
) -> Example:
    """The sentence with other names of the same kind and length in the places of its own, some in small letters.

    Only the names are labelled.

    Mention replacement of Dai and Adel (2020, "An analysis of simple data augmentation for named entity recognition").
    """
    words = list(example.words)
    for name in names_of(example.ner or ()):
        size = name.last - name.first + 1
        words[name.first - 1 : name.last] = rng.choice(others[example.language, name.type, size])
    if rng.random() < _LOWERED:
        words = [word.lower() for word in words]
    return Example(words=tuple(words), language=example.language, ner=example.ner)


def _unstopped(example: Example) -> Example:
    """Without its last word, if that is a full stop on which nothing hangs."""
    last = len(example.words)
    if last < 3 or example.words[-1] != "." or last in (example.heads or ()) or (example.heads or (1,))[-1] == 0:
        return example
    columns = ("words", "upos", "xpos", "feats", "known", "heads", "deprels", "ner", "lemmas", "spaces")
    cut = {name: value[:-1] for name in columns if (value := getattr(example, name))}
    return replace(example, **cut)


def held_out(example: Example, share: int = 5) -> bool:
    """Whether a sentence belongs to the part (one in ``share``) that is kept for measuring, by its words' hash."""
    return hashlib.sha256(" ".join(example.words).encode()).digest()[0] % share == 0


def reserved_document(name: str) -> bool:
    """Whether a document of the parallel text is kept out of all training, for names annotated by hand later."""
    return hashlib.sha256(name.encode()).digest()[0] < 64
