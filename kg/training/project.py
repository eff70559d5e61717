"""Albanian names from English ones: what the English side of parallel news names, the Albanian side names too.

There is no open Albanian corpus of names. The jointly trained model labels the English side; each name is then looked
for on the Albanian side, by spelling up to inflection and transcription, by what countries and cities are called, and
by the similarity of the encoder's states. A sentence is kept only if every name was found and nothing capitalised is
left over.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import torch

from kg.conllu import names_of
from kg.model import Name
from kg.models.plain import plain_word
from kg.training import heads
from kg.training.data import Example, reserved_document
from kg.training.tokenizers import unquoted, words_by_rule

_LAYER = 8  # of the encoder, before training: the best one for matching words across languages
_ALIKE, _CLOSE = 0.72, 0.55
_LINKS = {"i", "e", "të", "së", "dhe", "për", "me", "në", "-", "'"}
_MAX_EXTRA = 3  # words by which an Albanian name may be longer
# English spelling and how Albanian respells it, on both sides of the comparison reduced to one form.
_RESPELT = [("xh", "j"), ("zh", "j"), ("sh", "s"), ("ch", "c"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("qu", "k")]
_RESPELT += [("gj", "g"), ("nj", "n"), ("ll", "l"), ("rr", "r"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("w", "v")]
_RESPELT += [("x", "ks"), ("y", "i"), ("c", "k"), ("q", "k"), ("ë", "e")]
_PARTS = re.compile(r"-(?:\w{1,3})$")


@dataclass(frozen=True)
class Pair:
    """A sentence in both languages, as words."""

    document: str
    english: tuple[str, ...]
    albanian: tuple[str, ...]


def read_pairs(folder: Path) -> list[Pair]:
    """The parallel texts, without the documents reserved for measuring."""
    pairs = []
    for path in sorted([*folder.glob("ntrex/*.tsv"), *folder.glob("parallel/*.tsv")]):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                name = row.get("doc") or f"{path.stem}-{row['id']}"
                if reserved_document(name):
                    continue
                english = tuple(word for word, _ in words_by_rule(unquoted(row["en"]), "en"))
                albanian = tuple(word for word, _ in words_by_rule(unquoted(row["sq"]), "sq"))
                if 2 <= len(english) <= 70 and 2 <= len(albanian) <= 90:
                    pairs.append(Pair(name, english, albanian))
    return pairs


def known_pairs(folder: Path) -> dict[str, set[str]]:
    """What countries and cities are called: English name in lower case -> Albanian names in lower case."""
    known: dict[str, set[str]] = {}

    def add(english: str, *albanian: str) -> None:
        known.setdefault(english.lower(), set()).update(name.lower() for name in albanian if name)

    with (folder / "countries_en_sq_qid.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            add(row["name_en"], row["name_sq_cldr"], row["name_sq_isocodes"])
    with (folder / "cldr_cities_sq.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            add(row["city_en"], row["city_sq"])
    for english in ("US", "U.S.", "USA", "United States", "United States of America", "America"):
        add(english, "SHBA", "Shtetet e Bashkuara", "Shtetet e Bashkuara të Amerikës", "Amerika")
    add("UK", "Mbretëria e Bashkuar", "MB", "Britania e Madhe")
    add("EU", "BE", "Bashkimi Evropian", "BE-ja")
    add("UN", "OKB", "Kombet e Bashkuara")
    return known


def folded(word: str) -> str:
    """A word reduced to what both languages' spellings share."""
    word = _PARTS.sub("", word.lower()).removesuffix("'s")
    for old, new in _RESPELT:
        word = word.replace(old, new)
    plain = unicodedata.normalize("NFKD", word)
    return re.sub(r"(.)\1", r"\1", "".join(c for c in plain if c.isalnum()))


def likeness(english: str, albanian: str) -> float:
    """How alike two spellings are, 0 to 1, an Albanian ending of up to three letters not counted."""
    a, b = folded(english), folded(albanian)
    if not a or not b:
        return 0.0
    if len(a) <= 3:
        return float(a == b or (b.startswith(a) and len(b) <= len(a) + 2))
    stems = [b, *(b[:-n] for n in range(1, 4) if len(b) - n >= 3)]
    stem = a[:-1] if a[-1] in "aeio" else a
    return max(SequenceMatcher(None, x, y).ratio() for x in stems for y in {a, stem})


class Aligner:
    """Word similarities from an encoder that has not been trained on labels."""

    def __init__(self, bert: Any, tokenizer: Any) -> None:
        self.bert, self.tokenizer = bert.eval(), tokenizer

    @torch.no_grad()
    def states(self, words: Sequence[str]) -> torch.Tensor:
        """One unit vector a word: the mean of its pieces."""
        coded = self.tokenizer([list(words)], is_split_into_words=True, return_tensors="pt", truncation=True)
        layer = self.bert(**{k: coded[k] for k in ("input_ids", "attention_mask")}, output_hidden_states=True)
        hidden = layer.hidden_states[_LAYER][0].float()
        rows = torch.zeros(len(words), hidden.shape[1])
        for position, number in enumerate(coded.word_ids(0)):
            if number is not None:
                rows[number] += hidden[position]
        return torch.nn.functional.normalize(rows - rows.mean(0), dim=1)

    def matrix(self, pair: Pair) -> torch.Tensor:
        """Similarity of each English to each Albanian word, spelling included."""
        english, albanian = ([plain_word(w) for w in side] for side in (pair.english, pair.albanian))
        scores = self.states(english) @ self.states(albanian).T
        for i, word in enumerate(english):
            for j, other in enumerate(albanian):
                if _telling(word) and _telling(other):
                    alike = likeness(word, other)
                    scores[i, j] += alike if alike >= _ALIKE else 0.0
        return scores


def _telling(word: str) -> bool:
    """Whether a word's spelling may be compared: a name's or a number's."""
    return word[0].isupper() or word.isdigit()


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _known_span(name: str, pair: Pair, known: dict[str, set[str]], taken: set[int]) -> tuple[int, int] | None:
    """Where a name from the lists of countries and cities stands, whatever its case ending."""
    for albanian in sorted(known.get(name.lower(), ()), key=len, reverse=True):
        parts = albanian.split()
        for start in range(len(pair.albanian) - len(parts) + 1):
            window = pair.albanian[start : start + len(parts)]
            fits = all(
                likeness(part, word) > 0.9 or word.lower() == part or (part in _LINKS and word.lower() in _LINKS)
                for part, word in zip(parts, window, strict=True)
            )
            if fits and _capital(window[0]) and not taken & set(range(start, start + len(parts))):
                return start, start + len(parts) - 1
    return None


def _aligned_span(first: int, last: int, pair: Pair, scores: torch.Tensor, taken: set[int]) -> tuple[int, int] | None:
    """The Albanian words that the English words ``first`` to ``last`` correspond to, if they stand together."""
    best = scores.argmax(1)
    back = scores.argmax(0)
    chosen = set()
    for i in range(first, last + 1):
        j = int(best[i])
        strong = float(scores[i, j]) > _CLOSE
        if pair.english[i][0].isalnum() and (first <= int(back[j]) <= last) and strong and j not in taken:
            chosen.add(j)
    chosen = {j for j in chosen if _capital(pair.albanian[j]) or len(chosen) > 1}
    if not chosen:
        return None
    start, end = min(chosen), max(chosen)
    inner = [j for j in range(start, end + 1) if j not in chosen]
    loose = [j for j in inner if pair.albanian[j].lower() not in _LINKS and not _capital(pair.albanian[j])]
    if loose or taken & set(range(start, end + 1)) or end - start > last - first + _MAX_EXTRA:
        return None
    if not _capital(pair.albanian[start]):
        return None
    return start, end


def project(
    pair: Pair, names: Iterable[Name], scores: torch.Tensor, known: dict[str, set[str]]
) -> tuple[str, ...] | None:
    """BIO tags of the Albanian side; None where a name was not found or a capitalised word is left over."""
    tags, taken = ["O"] * len(pair.albanian), set[int]()
    for name in sorted(names, key=lambda n: n.first - n.last):
        text = " ".join(pair.english[name.first - 1 : name.last])
        span = _known_span(text.removeprefix("the ").removeprefix("The "), pair, known, taken)
        span = span or _aligned_span(name.first - 1, name.last - 1, pair, scores, taken)
        if span is None:
            return None
        for j in range(span[0], span[1] + 1):
            tags[j] = f"{'B' if j == span[0] else 'I'}-{name.type}"
            taken.add(j)
    return None if _left_over(pair.albanian, taken) else tuple(tags)


def _left_over(words: Sequence[str], taken: set[int]) -> bool:
    """Whether a capitalised word inside the sentence is in no name: then one was probably missed."""
    for j, word in enumerate(words):
        opens = j == 0 or words[j - 1] in {".", "!", "?", ":", '"', "“", "„", "«", "-", "–", "—", "...", "'", "‘"}
        if j not in taken and _capital(word) and not opens:
            return True
    return False


def run(folder: Path, trained: heads.Heads, aligner: Aligner) -> Iterator[tuple[Pair, tuple[str, ...]]]:
    """Every pair whose names could all be carried over, with its tags."""
    pairs = read_pairs(folder)
    known = known_pairs(folder / "gazetteers")
    english = [Example(words=tuple(plain_word(w) for w in pair.english), language="en") for pair in pairs]
    for pair, guess in zip(pairs, heads.predict(trained, english), strict=True):
        tags = project(pair, names_of(guess.ner), aligner.matrix(pair), known)
        if tags is not None:
            yield pair, tags


def write(found: Iterable[tuple[Pair, tuple[str, ...]]], path: Path) -> int:
    """Store projected sentences as BIO; gives how many."""
    count = 0
    with path.open("w", encoding="utf-8") as file:
        for pair, tags in found:
            file.writelines(f"{plain_word(word)}\t{tag}\n" for word, tag in zip(pair.albanian, tags, strict=True))
            file.write("\n")
            count += 1
    return count
