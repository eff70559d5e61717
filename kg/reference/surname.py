"""What a person's surname is without its case ending: as the document, a list, or the language's own names have it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from kg.knowledge import Knowledge, fold
from kg.mention import Found
from kg.model import Sentence, Word

_ANY = "mul"  # the tag of names that are given in any language


def fits(rule: str, text: str, case: str | None) -> str | None:
    """What an ending's rule, ENDING>BASE or ENDING>BASE|CASES, makes of a name in a case; None if it is not for it."""
    ending, _, rest = rule.partition(">")
    replacement, _, cases = rest.partition("|")
    if not text.endswith(ending) or len(text) - len(ending) <= 2 or (cases and case not in cases.split("+")):
        return None
    return text[: len(text) - len(ending)] + replacement


def native(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether a person's name is one of the language's own, or of others whose surnames end in a vowel as those do:
    "Burim Salihun", "Marco Rossin"."""
    first, *rest = fold(text).split() or [""]
    lists = ("nativeFirstName", "vowelFirstName")
    known = any(first in knowledge.words(sentence.language, name) for name in lists)
    return each.type == "Person" and bool(rest) and known


def hyphenated(text: str, knowledge: Knowledge) -> bool:
    """Whether what stands behind the hyphen of a person's name is the end of a given name: "Moon Jae-in"."""
    family, _, given = text.partition(" ")
    return "-" in given and " " not in given and fold(family) in knowledge.words(_ANY, "hyphenFamily")


def listed_surname(text: str, case: str | None, language: str, knowledge: Knowledge) -> str | None:
    """The one base form of a person's name whose surname some list has: "Ilir Nimanin" is Ilir Nimani."""
    if text.rpartition("-")[2].islower() and "-" in text:
        return None  # "Gordon Pryce-it"
    rules = knowledge.word_list(language, "knownSurnameEnding") if case != "Nom" else ()
    forms = {text, *(form for rule in rules if (form := fits(rule, text, case)))}
    surnames = _surnames(knowledge, language)
    known = [form for form in sorted(forms) if surnames & set(fold(form).split()[-1:])]
    return known[0] if len(known) == 1 else None


@lru_cache(maxsize=8)
def _surnames(knowledge: Knowledge, language: str) -> frozenset[str]:
    """The last words of the names of all listed people, folded, and the language's own surnames."""
    people = (entity for entity in knowledge.entities.values() if entity.type == "Person")
    names = (fold(name).split() for entity in people for _, name in entity.names if " " in name)
    return knowledge.words(language, "nativeSurname") | {words[-1] for words in names if words}


def in_nominative(
    sentences: Sequence[Sentence], found: Sequence[Iterable[Found]], knowledge: Knowledge
) -> frozenset[str]:
    """The full names of people that a document has where the nominative stands, which bears no ending in them."""
    return frozenset(
        " ".join(each.mention.text.split())
        for sentence, mentions in zip(sentences, found, strict=True)
        for each in mentions
        if each.type == "Person" and each.mention.first < each.mention.last and _subject(sentence, each, knowledge)
    )


def _subject(sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    before = sentence.word(max(1, each.mention.first - 1))
    governed = before.upos == "ADP" and before.text.lower() not in knowledge.words(
        sentence.language, "nominativeAdposition"
    )
    subject = sentence.word(each.mention.head).deprel.startswith("nsubj")
    return bool(knowledge.words(sentence.language, "nameEnding")) and subject and not governed


def as_subject(text: str, names: Collection[str], language: str, knowledge: Knowledge) -> str | None:
    """The nominative of a person's full name as its document has it elsewhere, with or without the first of several
    given names and surnames ("Helena Silva Prados" beside "Silva Prado"); all but the last bear no ending."""
    given, _, surname = text.rpartition(" ")
    if not given:
        return None
    forms = knowledge.bases(surname, language)
    parts = (name.rpartition(" ") for name in names)
    same = [
        f"{given} {last}"
        for before, _, last in parts
        if before and f" {given}".endswith(f" {before}") and knowledge.name_key(last) in forms
    ]
    return min(same, key=lambda name: (len(name), name), default=None)


def same_given(text: str, keys: Collection[str], knowledge: Knowledge) -> list[str]:
    """Of the base forms of a person's full name those with its given names as they are: "Artan Lame" is no Arta."""
    given, _, last = knowledge.name_key(text).rpartition(" ")
    numbered = bool(given) and set(last) <= set("ivx")  # "Xhorxhit III"
    return [key for key in keys if numbered or key.rpartition(" ")[0] == given]


def governed(sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """The case that a name's place in its sentence wants, whatever its tag: "e hetoi A", "me A", "si pasardhës A" the
    accusative, "deklarata e A" the genitive, "i dha A" the dative; "" where none is shown."""
    head, before = sentence.word(each.mention.head), sentence.word(max(1, each.mention.first - 1))
    if before.upos == "ADP" and each.mention.first > 1:
        return "" if before.text.lower() in knowledge.words(sentence.language, "nominativeAdposition") else "Acc"
    if head.deprel.startswith("nmod") and before.text.lower() in knowledge.words(sentence.language, "genitiveArticle"):
        return "Gen"
    if head.deprel == "iobj":
        return "Dat"
    return "Acc" if head.deprel == "obj" or _bare(sentence, head) else ""


def _bare(sentence: Sentence, head: Word) -> bool:
    """Whether a name hangs on an indefinite noun, which leaves the ending to it."""
    beside = sentence.word(head.head) if head.deprel == "flat" and head.head else None
    return beside is not None and beside.upos == "NOUN" and beside.feats.get("Definite") == "Ind"
