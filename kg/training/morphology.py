"""Features of Albanian words in trees that carry none: what the form allows and what its place in the tree asks for.

The analyser ``uniparser-albanian`` (MIT) lists what a form may be, the tree says which of it: the subject is a
nominative, what "i/e/të" binds to a noun a genitive, a preposition governs its case. Where both leave one value it is
taken as known; where they leave several, or disagree, the word stays unlabelled and no head learns from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.training import lemmas
from kg.training.data import Example

Reading = Mapping[str, str]  # feature -> value
Spelt = tuple[str, str, frozenset[str]]  # a form, its part of speech and the analyser's marks

_NOMINAL, _VERBAL = ("NOUN", "PROPN"), ("VERB", "AUX")
_TAGS = {"NOUN": _NOMINAL, "VERB": _VERBAL, "ADJ": ("ADJ",), "ADV": ()}
_CASES = {"nom": ("Nom",), "acc": ("Acc",), "gen_dat": ("Gen", "Dat"), "abl": ("Abl",), "abl2": ("Abl",)}
_NUMBERS, _GENDERS = {"sg": "Sing", "pl": "Plur"}, {"m": "Masc", "f": "Fem"}
_PERSONS = {"1": "1", "2": "2", "3": "3"}
_TENSES = {"pres": "Pres", "aor": "Past", "ipf": "Past"}  # the imperfect is past in STAF
_TOO_RARE = {"nonst", "old", "Gheg", "abbr"}
_BY_RELATION = {
    **{"nsubj": "Nom", "nsubj:outer": "Nom", "obj": "Acc", "iobj": "Dat", "nmod:poss": "Gen", "obl:tmod": "Acc"},
    "obl:agent": "Nom",
}
_GOVERNED = {
    "Nom": {"nga", "te", "tek"},
    "Acc": {"në", "me", "për", "pa", "mbi", "nën", "nëpër", "më", "ndër"},
    "Abl": {
        *{"prej", "pas", "para", "sipas", "kundër", "mes", "midis", "ndaj", "gjatë", "pranë", "përballë", "përveç"},
        *{"brenda", "jashtë", "drejt", "ndërmjet", "krahas", "larg", "afër"},
    },
}
_ENDINGS = (  # of names that no list has: the longest that fits
    *(("ët", ""), ("ve", ""), ("ën", "Acc"), ("in", "Acc"), ("un", "Acc"), ("në", "Acc"), ("it", "Dat"), ("ut", "Dat")),
    *(("ës", "Dat"), ("së", "Dat"), ("as", ""), ("is", ""), ("i", "Nom"), ("u", "Nom"), ("a", "Nom")),
)
_OBLIQUE = {"Gen": "Dat", "Abl": "Dat"}  # one ending for three cases
_INHERITS = {"conj", "appos", "flat"}


class Lexicon:
    """What the forms of some sentences may be, by the lexemes and paradigms of the analyser."""

    def __init__(self, forms: Collection[str], spelt: Iterable[Spelt]) -> None:
        """``forms``: the words that will be asked for; ``spelt``: what the analyser makes of forms."""
        wanted = {*forms, *(form.lower() for form in forms)}
        self._readings: dict[str, list[tuple[str, Reading]]] = defaultdict(list)
        for form, upos, marks in spelt:
            if form in wanted and not _TOO_RARE & marks:
                found = self._readings[form]
                found += [each for reading in _spelt(upos, marks) if (each := (upos, reading)) not in found]

    def of(self, form: str, upos: str) -> list[Reading]:
        """The readings of a form as that part of speech; none where it is not known as one."""
        every = list(self._readings.get(form, ()))
        if form != form.lower() and (upos != "PROPN" or form.isupper()):
            every += self._readings.get(form.lower(), ())
        return [reading for tag, reading in every if upos in _TAGS[tag]]


def _spelt(tag: str, marks: Collection[str]) -> Iterator[Reading]:
    number, gender = _marked("Number", _NUMBERS, marks), _marked("Gender", _GENDERS, marks)
    if tag == "VERB" and "ptcp" in marks:
        yield {"VerbForm": "Part"}
    elif tag == "VERB":
        yield {"VerbForm": "Fin", **number, **_marked("Person", _PERSONS, marks), **_marked("Tense", _TENSES, marks)}
    elif tag == "ADJ":
        yield {**number, **gender}
    else:
        definite = {"Definite": "Def" if "def" in marks else "Ind"}
        cases = [case for mark in marks for case in _CASES.get(mark, ())]
        yield from ({**number, **gender, **definite, "Case": case} for case in cases)


def _marked(name: str, values: Mapping[str, str], marks: Collection[str]) -> Reading:
    return next(({name: value} for mark, value in values.items() if mark in marks), {})


@dataclass(frozen=True)
class _Tree:
    """A sentence's words with what hangs on what, counted from 0."""

    example: Example
    lexicon: Lexicon

    def children(self, i: int, deprel: str) -> list[str]:
        e = self.example
        return [
            e.words[j].lower()
            for j, (head, rel) in enumerate(zip(e.heads or (), e.deprels or (), strict=True))
            if head == i + 1 and rel == deprel
        ]

    def case(self, i: int, depth: int = 0) -> str:
        """The case that the place in the tree asks for; empty where it asks for none in particular."""
        heads, deprels = self.example.heads or (), self.example.deprels or ()
        if governed := self.children(i, "case"):
            return next((case for case, words in _GOVERNED.items() if governed[-1] in words), "")
        if deprels[i] in _INHERITS and heads[i] and depth < 5:
            above = heads[i] - 1
            upos = (self.example.upos or ())[above]
            return self.case(above, depth + 1) if upos in _NOMINAL else ""
        if deprels[i] in ("nmod", "nmod:poss") and self.children(i, "det"):
            return "Gen"
        return _BY_RELATION.get(deprels[i], "")

    def features(self, i: int) -> tuple[Reading, bool]:
        """What is certain of a word, and whether nothing else can be said of it at all."""
        upos = (self.example.upos or ())[i]
        if upos in _NOMINAL:
            form = self.example.words[i]
            return _nominal(form, upos, self.case(i), self.lexicon.of(form, upos)), False
        if upos in _VERBAL:
            return self._verbal(i)
        return (_agreed(self.lexicon.of(self.example.words[i], upos)) if upos == "ADJ" else {}), False

    def _verbal(self, i: int) -> tuple[Reading, bool]:
        found = self.lexicon.of(self.example.words[i], "VERB")
        marked = {"për", "duke", "pa"} & set(self.children(i, "mark"))
        auxiliaries = [word for word in self.children(i, "aux") if word != "u"]
        participle = [reading for reading in found if reading["VerbForm"] == "Part"]
        if participle and (marked or auxiliaries):
            return participle[0], True
        return _agreed([reading for reading in found if reading["VerbForm"] != "Part"]), False


def _agreed(found: Sequence[Reading]) -> Reading:
    """The features on which all readings agree."""
    if not found:
        return {}
    return {name: value for name, value in found[0].items() if all(r.get(name) == value for r in found)}


def _nominal(form: str, upos: str, case: str, found: Sequence[Reading]) -> Reading:
    if not found:
        return _by_ending(form, case) if upos == "PROPN" else {}
    fitting = [reading for reading in found if not case or reading["Case"] == case]
    return _agreed(fitting or [{k: v for k, v in reading.items() if k != "Case"} for reading in found])


def _by_ending(form: str, case: str) -> Reading:
    """A name that no list has: its ending, where the tree bears it out."""
    ending = next((value for ending, value in _ENDINGS if form.endswith(ending)), "none")
    if not case or ending == "" or len(form) < 4:
        return {}
    if ending == "none":
        return {"Case": case}
    return {"Case": case, "Definite": "Def"} if _OBLIQUE.get(case, case) == ending else {}


def with_features(examples: Sequence[Example], spelt: Iterable[Spelt] | None = None) -> list[Example]:
    """The sentences with what is certain of their words' features added to what was known.

    Args:
        examples: sentences with trees.
        spelt: what the analyser makes of forms; of all that it knows where nothing is given.

    Raises:
        ModelError: where the analyser is wanted and not installed.
    """
    words = {word for example in examples for word in example.words}
    lexicon = Lexicon(words, lemmas.albanian_readings() if spelt is None else spelt)
    return [_with_features(_Tree(example, lexicon)) for example in examples]


def _with_features(tree: _Tree) -> Example:
    example = tree.example
    feats, known = [], []
    for i in range(len(example.words)):
        before = _pairs(example.feats[i]) if example.feats else {}
        certain = example.known[i] if example.known else None if example.feats else frozenset()
        added, whole = tree.features(i)
        feats.append("|".join(f"{k}={v}" for k, v in sorted({**added, **before}.items())) or "_")
        known.append(None if whole or certain is None else certain | frozenset(added))
    return replace(example, feats=tuple(feats), known=tuple(known))


def _pairs(column: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in column.split("|") if "=" in pair)
