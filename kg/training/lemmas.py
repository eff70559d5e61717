"""Makes the tables of lemmas: treebanks first, then dictionaries, then Albanian inflection spelt out in full.

The paradigms and the 50,000 lexemes of ``uniparser-albanian`` (MIT) are expanded here to every form, which its own
analyser is too slow and too large to do at run time. Where a form belongs to several lexemes, the one whose other
forms the corpora use more wins. What is still unknown at run time is met by endings, learnt from the whole table.
"""

from __future__ import annotations

import importlib.util
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import ModelError
from kg.models import lemmas as runtime
from kg.models.plain import plain_word
from kg.training.data import Example, held_out, read_treebank, rows

Entries = dict[tuple[str, str], str]

_UNIPARSER_TAGS = {"NOUN": "NOUN", "A": "ADJ", "V": "VERB", "ADV": "ADV"}
_UNIMORPH_TAGS = {"N": "NOUN", "V": "VERB", "ADJ": "ADJ"}
_OPEN = {"VERB", "NOUN", "ADJ"}
_TOO_RARE = {"nonst", "old", "abbr"}
_MIN_COUNT, _MIN_SHARE = 12, 0.55
_SETTLED = 5  # words of a form and part of speech
_LONGEST_ENDING = 6


@dataclass(frozen=True)
class _Flex:
    stem: int | None
    ending: str
    tags: str


def _package_file(name: str) -> str:
    spec = importlib.util.find_spec("uniparser_albanian")
    if spec is None or spec.origin is None:
        raise ModelError("uniparser-albanian is not installed: pip install 'kg-diplomacy[train]'")
    return (Path(spec.origin).parent / "data_strict" / name).read_text(encoding="utf-8")


class Paradigms:
    """The inflection classes of the analyser, expanded on demand."""

    def __init__(self, text: str) -> None:
        self._raw: dict[str, list[tuple[str, str, list[str]]]] = {}
        name = ""
        for line in text.splitlines():
            key, _, value = line.strip().partition(":")
            value = value.strip()
            if key == "-paradigm":
                name = value
                self._raw[name] = []
            elif key == "-flex":
                self._raw[name].append((value, "", []))
            elif key == "gramm" and name:
                self._raw[name][-1] = (self._raw[name][-1][0], value, self._raw[name][-1][2])
            elif key == "paradigm" and name and "clitics" not in value:
                self._raw[name][-1][2].append(value)
        self._expanded: dict[str, list[_Flex]] = {}

    def of(self, name: str) -> list[_Flex]:
        """Every ending of a class with the number of its stem; rare and substandard ones left out."""
        if name not in self._expanded:
            self._expanded[name] = []  # a class that contains itself adds nothing
            self._expanded[name] = [flex for raw in self._raw.get(name, ()) for flex in self._flexes(*raw)]
        return self._expanded[name]

    def _flexes(self, pattern: str, tags: str, links: Sequence[str]) -> Iterator[_Flex]:
        if _TOO_RARE & set(tags.split(",")):
            return
        for variant in pattern.split("//"):
            match = re.fullmatch(r"(?:<(\d)>)?\.(.*?)\.?", variant.strip())
            if not match or (" " in match[2]):
                continue
            stem = int(match[1]) if match[1] else None
            if "<.>" not in match[2]:
                yield _Flex(stem, match[2], tags)
                continue
            for link in links:
                for inner in self.of(link):
                    if inner.stem is None:
                        yield _Flex(stem, match[2].replace("<.>", inner.ending), f"{tags},{inner.tags}")


def lexemes(text: str) -> Iterator[tuple[str, str, list[list[str]], list[str], set[str]]]:
    """(lemma, part of speech, stems with their variants, paradigms, tags) of each lexeme."""
    for block in text.split("-lexeme")[1:]:
        fields: dict[str, list[str]] = defaultdict(list)
        for line in block.splitlines():
            key, _, value = line.strip().partition(":")
            fields[key].append(value.strip())
        tags = fields["gramm"][0].split(",") if fields["gramm"] else [""]
        if tags[0] in _UNIPARSER_TAGS and fields["lex"] and fields["stem"]:
            stems = [stem.split("//") for stem in fields["stem"][0].split("|")]
            yield fields["lex"][0], _UNIPARSER_TAGS[tags[0]], stems, fields["paradigm"], set(tags)


def albanian_readings() -> Iterator[tuple[str, str, frozenset[str]]]:
    """(form, part of speech, the analyser's marks) of every form of each lexeme in standard spelling."""
    return ((form, upos, marks) for _, form, upos, marks in _inflected())


def albanian_forms() -> dict[tuple[str, str], set[str]]:
    """(lemma, part of speech) -> every form, for each lexeme in standard spelling."""
    forms: dict[tuple[str, str], set[str]] = defaultdict(set)
    for lemma, form, upos, _ in _inflected():
        forms[lemma, upos].add(form)
    return forms


def _inflected() -> Iterator[tuple[str, str, str, frozenset[str]]]:
    paradigms = Paradigms(_package_file("paradigms.txt"))
    for lemma, upos, stems, names, tags in lexemes(_package_file("lexemes.txt")):
        if tags & _TOO_RARE or " " in lemma:
            continue
        for flex in (flex for name in names for flex in paradigms.of(name)):
            number = flex.stem or 0
            for stem in stems[number] if number < len(stems) else ():
                form = stem.replace(".", "") + flex.ending
                if form.isalpha():
                    yield lemma, form, upos, frozenset({*tags, *flex.tags.split(",")})


def _pick(candidates: Mapping[tuple[str, str], set[str]], weight: Mapping[tuple[str, str], float]) -> Entries:
    """(form, part of speech) -> the lemma of most weight; then the shorter change, then the alphabet decides."""
    entries: Entries = {}
    for (form, upos), lemmas in candidates.items():
        entries[form, upos] = min(
            lemmas, key=lambda lemma: (-weight.get((lemma, upos), 0.0), abs(len(lemma) - len(form)), lemma)
        )
    return entries


def from_dictionary(forms: Mapping[tuple[str, str], set[str]], seen: Counter[str]) -> Entries:
    """Every form of every lexeme; a lexeme weighs as much as the corpora use its forms."""
    weight = {key: sum(min(seen[form], 5) for form in found) for key, found in forms.items()}
    candidates: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (lemma, upos), found in forms.items():
        name = lemma[0].isupper()
        for form in found | {lemma}:
            key = (form[0].upper() + form[1:], "PROPN") if name else (form.lower(), upos)
            candidates[key].add(lemma)
            if name:
                weight[lemma, "PROPN"] = weight[lemma, upos]
    return _pick(candidates, weight)


def from_unimorph(path: Path) -> Entries:
    """UniMorph's triples; forms of several words are left out."""
    entries: Entries = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        lemma, form, tags = [*line.split("\t"), "", "", ""][:3]
        upos = _UNIMORPH_TAGS.get(tags.split(";")[0])
        if upos and form and " " not in form:
            entries.setdefault((form.lower(), upos), lemma)
    return entries


def from_simplemma(language: str) -> dict[str, str]:
    """simplemma's (MIT) form -> lemma, which knows no parts of speech."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    def text(value: str | bytes) -> str:
        return value.decode() if isinstance(value, bytes) else value

    found = DefaultDictionaryFactory().get_dictionary(language)
    return {text(form): text(lemma) for form, lemma in found.items()}


def from_sentences(sentences: Iterable[tuple[Sequence[str], Sequence[str], Sequence[str]]], known: Entries) -> Entries:
    """The commonest lemma of each (form, part of speech) in lemmatised sentences: words, tags, lemmas.

    A lemma seen once does not outdo a dictionary's.
    """
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for words, tags, lemmas in sentences:
        for word, tag, lemma in zip(words, tags, lemmas, strict=True):
            if lemma and lemma != "_":
                word = plain_word(word)
                counts[word if tag == "PROPN" else word.lower(), tag][lemma] += 1
    best = {key: counter.most_common(1)[0] for key, counter in counts.items()}
    return {key: lemma for key, (lemma, count) in best.items() if count > 1 or key not in known or key[1] not in _OPEN}


def _settled(sentences: Iterable[tuple[Sequence[str], Sequence[str], Sequence[str]]]) -> Entries:
    """What a treebank says of its frequent function words, for where another corpus's convention differs."""
    sentences = list(sentences)
    seen = Counter((word.lower(), tag) for words, tags, _ in sentences for word, tag in zip(words, tags, strict=True))
    found = from_sentences(sentences, {})
    return {key: x for key, x in found.items() if key[1] not in _OPEN and seen[key] >= _SETTLED and x == x.lower()}


def endings(entries: Entries) -> Entries:
    """What to cut and to add by part of speech and ending, where the table agrees enough."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for (form, upos), lemma in entries.items():
        if upos in {"PROPN", "PUNCT", "NUM", "SYM", "X"} or len(form) < 4:
            continue
        common = 0
        while common < min(len(form), len(lemma)) and form[common] == lemma[common]:
            common += 1
        change = f"{len(form) - common} {lemma[common:]}"
        for size in range(1, min(_LONGEST_ENDING, len(form) - 2) + 1):
            counts[form[-size:], upos][change] += 1
    rules: Entries = {}
    for (ending, upos), counter in sorted(counts.items(), key=lambda item: len(item[0][0])):
        change, count = counter.most_common(1)[0]
        total = counter.total()
        shorter = next(
            (rules[key] for n in range(1, len(ending)) if (key := (runtime.ENDING + ending[n:], upos)) in rules), None
        )
        if total >= _MIN_COUNT and count >= _MIN_SHARE * total and change != shorter:
            rules[runtime.ENDING + ending, upos] = change
    return rules


def _sentences(examples: Iterable[Example]) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    for example in examples:
        if example.upos and example.lemmas:
            yield example.words, example.upos, example.lemmas


def tagged_sentences(path: Path, held: bool) -> list[Example]:
    """Words, tags and lemmas of a corpus without trees, as they stand: the part held out, or the rest."""
    examples = []
    for sentence in rows(path):
        columns = list(zip(*sentence, strict=True))
        example = Example(words=columns[1], language="sq", upos=columns[3], lemmas=columns[2])
        if held_out(example) == held:
            examples.append(example)
    return examples


def albanian(folder: Path, texts: Iterable[str]) -> Entries:
    """The Albanian table. ``texts`` is running text that tells common lexemes from rare ones."""
    treebank = read_treebank(folder / "ud" / "sq_staf-ud-train.conllu", "sq")
    tagged = tagged_sentences(folder / "sq" / "albanian-pos-devel.conllu", held=False)
    seen = Counter(word for text in texts for word in re.findall(r"\w+", text.lower()))
    for example in [*treebank, *tagged]:
        seen.update(word.lower() for word in example.words)
    entries = from_dictionary(albanian_forms(), seen)
    for key, lemma in from_unimorph(folder / "sq" / "unimorph_sqi.tsv").items():
        entries.setdefault(key, lemma)
    known = {form for form, _ in entries}
    for form, lemma in from_simplemma("sq").items():
        if form.lower() not in known:
            entries.setdefault((form.lower(), "*"), lemma)
    learnt = endings(entries)
    entries |= from_sentences(_sentences([*treebank, *tagged]), entries)
    return entries | _settled(_sentences(treebank)) | learnt


def english(folder: Path) -> Entries:
    """The English table: EWT, then simplemma's dictionary by what each part of speech inflects for."""
    entries: Entries = {}
    for form, lemma in from_simplemma("en").items():
        form = form.lower()
        entries.setdefault((form, "VERB"), lemma)
        if form.endswith(("er", "est")) or form == lemma:
            entries.setdefault((form, "ADJ"), lemma)
        if not form.endswith(("ing", "ed")):
            entries.setdefault((form, "NOUN"), lemma)
        for upos in ("VERB", "NOUN", "ADJ"):
            entries.setdefault((lemma.lower(), upos), lemma)
    treebank = read_treebank(folder / "ud" / "en_ewt-ud-train.conllu", "en")
    entries |= from_sentences(_sentences(treebank), {})
    return entries | endings(entries)
