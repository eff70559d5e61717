"""Trains Stanza's tokenizer, one for each language: words and sentence ends, learnt from characters.

The text is that of the treebanks and of the parallel news, whose sentence ends are known and whose words are found by
rule. Words, not contractions, are what is learnt ("do|n't", "t'|i"), so that nothing needs expanding at run time.
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kg.corpora import unquoted
from kg.models.plain import plain
from kg.training.data import Example, read_treebank, reserved_document, rows

_STOP = re.compile(r"[.!?]+")
_CLOSING = {'"', "”", "»", ")", "“", "'", "’"}
Words = list[tuple[str, bool]]  # each word, and whether a space follows it

_ABBREVIATIONS = {
    "en": "Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt Rev Hon St Jr Sr Inc Corp Co Ltd vs etc No Jan Feb Mar "
    "Apr Jun Jul Aug Sept Sep Oct Nov Dec U.S U.N U.K E.U D.C a.m p.m i.e e.g",
    "sq": "Dr Prof Z Znj z znj nr Nr etj p.sh dmth v p.e.s vëll f fq",
}
_SUFFIX = r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))"
_PREFIXES = r"(?:e|co|re|pre|post|non|anti|ex|mid|multi|semi|pro|self|al)"
_PATTERNS = {
    "en": re.compile(
        rf"(?:{'|'.join(re.escape(x) for x in sorted(_ABBREVIATIONS['en'].split(), key=len, reverse=True))})\.(?!\w)"
        r"|https?://\S+|\S+@\S+\.\w+"
        r"|[A-Z]\.(?=\s[A-Z])"
        r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?!\w)"
        rf"|(?i:{_PREFIXES}-\w+)|n['’]t\b|\w+?(?=n['’]t\b)|['’](?:s|re|ve|ll|d|m)\b"
        r"|\w+|\.{2,}|--+|\S",
    ),
    "sq": re.compile(
        rf"(?:{'|'.join(re.escape(x) for x in sorted(_ABBREVIATIONS['sq'].split(), key=len, reverse=True))})\.(?!\w)"
        r"|https?://\S+|\S+@\S+\.\w+"
        r"|[A-Z]\.(?=\s[A-Z])"
        r"|(?i:[tsçmn])['’](?=\w)"
        r"|\d+(?:[.,:]\d+)*(?:-\w+)?"
        r"|\w+(?:[-’']\w+)*|\.{2,}|--+|\S",
    ),
}


def words_by_rule(text: str, language: str) -> Words:
    """The words of one sentence of running text."""
    found = list(_PATTERNS[language].finditer(text))
    ends = [match.end() for match in found]
    follows = [text[end : end + 1].isspace() or end == len(text) for end in ends]
    return [(match.group(), space) for match, space in zip(found, follows, strict=True)]


def of_example(example: Example) -> Words:
    """The words of a treebank sentence, which never ends glued to the next one."""
    words = list(zip(example.words, example.spaces, strict=True))
    return [*words[:-1], (words[-1][0], True)]


def paragraphs_of(path: Path, language: str) -> list[list[Words]]:
    """The paragraphs of a treebank by its ``# newpar`` comments."""
    starts, number = set(), 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("# newpar", "# newdoc")):
            starts.add(number)
        elif line.startswith("1\t") or line.startswith("1-"):
            number += line.startswith("1\t")
    paragraphs: list[list[Words]] = []
    for index, example in enumerate(read_treebank(path, language)):
        if index in starts or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(of_example(example))
    return paragraphs


def joined(sentences: Sequence[Words], rng: random.Random) -> list[list[Words]]:
    """Sentences that follow one another, as paragraphs of one to six; headings stand alone."""
    paragraphs: list[list[Words]] = [[]]
    size = rng.randint(1, 6)
    for words in sentences:
        heading = words[-1][0] not in {".", "!", "?", '"', "”", "...", "…", "'"}
        if heading and paragraphs[-1]:
            paragraphs.append([])
        paragraphs[-1].append(words)
        if heading or len(paragraphs[-1]) >= size:
            paragraphs.append([])
            size = rng.randint(1, 6)
    return [p for p in paragraphs if p]


def parallel_sentences(folder: Path, column: str) -> list[list[str]]:
    """One side of the parallel texts, by document, without the documents that are reserved for measuring."""
    documents: dict[str, list[str]] = {}
    for path in sorted([*folder.glob("ntrex/*.tsv"), *folder.glob("parallel/*.tsv")]):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                name = row.get("doc") or f"{path.stem}-{row['id']}"
                if not reserved_document(name):
                    documents.setdefault(row.get("doc") or path.stem, []).append(unquoted(row[column]))
    return list(documents.values())


def sentences_by_rule(text: str, language: str) -> list[Words]:
    """The sentences of one line of the parallel texts, which now and then holds two."""
    sentences: list[Words] = [[]]
    for word, space in words_by_rule(text, language):
        opens = word[0].isupper() or word[0] in '"“„«('
        if opens and sentences[-1] and _ended(sentences[-1]):
            sentences.append([])
        sentences[-1].append((word, space))
    return sentences


def _ended(words: Words) -> bool:
    """Whether a full stop of its own, closing marks after it allowed, and a space came last."""
    marks = [word for word, _ in words if word not in _CLOSING]
    return words[-1][1] and bool(marks) and _STOP.fullmatch(marks[-1]) is not None


def labelled(paragraph: Sequence[Words]) -> tuple[str, str]:
    """The text of a paragraph and Stanza's label of each character: 1 ends a word, 2 a sentence, 0 neither."""
    text, labels = "", ""
    for words in paragraph:
        for word, space in words:
            text += word + (" " if space else "")
            labels += "0" * (len(word) - 1) + "1" + ("0" if space else "")
        at = len(labels.rstrip("0"))
        labels = labels[: at - 1] + "2" + labels[at:]
    return text.rstrip(), labels[: len(text.rstrip())]


def typeset(words: Words, rng: random.Random) -> Words:
    """Now and then with the dashes and dots of print, which the treebanks lack."""
    if rng.random() < 0.75:
        return words
    other = {"--": "–", "-": "–", "...": "…"} if rng.random() < 0.5 else {"...": "…"}
    return [(other.get(word, word) if space or word == "..." else word, space) for word, space in words]


def training_text(folder: Path, language: str, rng: random.Random) -> list[list[Words]]:
    """All paragraphs to learn from."""
    if language == "en":
        paragraphs = paragraphs_of(folder / "ud" / "en_ewt-ud-train.conllu", "en")
    else:
        staf = [of_example(e) for e in read_treebank(folder / "ud" / "sq_staf-ud-train.conllu", "sq")]
        tagged = [
            [(c[1], "SpaceAfter=No" not in c[9]) for c in s] for s in rows(folder / "sq" / "albanian-pos-devel.conllu")
        ]
        paragraphs = joined(staf, rng) * 2 + joined([[*s[:-1], (s[-1][0], True)] for s in tagged], rng) * 2
    for document in parallel_sentences(folder, language):
        paragraphs += joined([words for text in document for words in sentences_by_rule(text, language)], rng) * 2
    return [[typeset(words, rng) for words in paragraph] for paragraph in paragraphs]


def write(paragraphs: Iterable[Sequence[Words]], text: Path, labels: Path) -> None:
    """The two files that Stanza's trainer reads."""
    pairs = [labelled(paragraph) for paragraph in paragraphs]
    text.write_text("\n\n".join(plain(pair[0]) for pair in pairs) + "\n", encoding="utf-8")
    labels.write_text("\n\n".join(pair[1] for pair in pairs) + "\n", encoding="utf-8")


def train(folder: Path, work: Path, target: Path, language: str, steps: int, report: Callable[[str], None]) -> None:
    """Train one tokenizer with Stanza's own trainer and write ``target``."""
    from stanza.models import tokenizer

    rng = random.Random(5)
    work.mkdir(parents=True, exist_ok=True)
    paragraphs = training_text(folder, language, rng)
    rng.shuffle(paragraphs)
    held = len(paragraphs) // 20
    files = {part: (work / f"{language}.{part}.txt", work / f"{language}.{part}.labels") for part in ("dev", "train")}
    write(paragraphs[:held], *files["dev"])
    write(paragraphs[held:], *files["train"])
    report(f"{language}: {len(paragraphs)} paragraphs")
    contractions = work / "contractions.json"
    contractions.write_text("[]", encoding="utf-8")  # there are none to expand
    arguments = ["--lang", language, "--shorthand", f"{language}_news", "--no_use_mwt", "--device", "cpu"]
    arguments += ["--mwt_json_file", str(contractions)]
    arguments += ["--txt_file", str(files["train"][0]), "--label_file", str(files["train"][1])]
    arguments += ["--dev_txt_file", str(files["dev"][0]), "--dev_label_file", str(files["dev"][1])]
    arguments += ["--steps", str(steps), "--eval_steps", str(max(200, steps // 6)), "--batch_size", "32"]
    arguments += ["--max_seqlen", "120", "--unit_dropout", "0.1"]
    arguments += ["--punct_move_back_prob", "0", "--save_name", str(target)]
    tokenizer.main(arguments)
