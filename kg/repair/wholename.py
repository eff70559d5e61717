"""Names that the recogniser saw only a part of: "X County | Board of Education", "X County | Sheriff's Office".

What is whole is told by capitals, by the order of the words and by the nouns that only the name of a body ends in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Name, Sentence, Word
from kg.repair.change import with_words

WordClass = Callable[[str], frozenset[str]]
_NAMING = ("PROPN", "NOUN", "ADJ")


def whole_names(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with its recognised names as long as they are; itself where they are.

    Args:
        sentence: a parsed sentence.
        knowledge: says which names are known as they stand.
    """

    def words(name: str) -> frozenset[str]:
        return knowledge.words(sentence.language, name)

    sentence = _beside_kind(_headed_by_name(sentence, words), words)
    names = _people(sentence, _offices(sentence, _bodies(sentence, knowledge, words), words), knowledge)
    return replace(sentence, names=tuple(names)) if tuple(names) != sentence.names else sentence


def _headed_by_name(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Supt Sioned Hughes, of A": a rank that the parser made the head of a name only stands before it."""
    for name in sentence.names:
        title = sentence.word(name.first)
        while title.id < name.last and _form(sentence.word(title.id + 1)) in words("rankWord"):
            title = sentence.word(title.id + 1)
        first = sentence.word(title.id + 1) if title.id < name.last else None
        ranked = name.type == "PER" and _form(title) in words("rankWord") and first is not None
        if not ranked or first is None or (first.head, first.deprel) != (title.id, "flat"):
            continue
        below = [c for c in sentence.children.get(title.id, ()) if c.id != first.id]
        moved = [replace(child, head=first.id) for child in below]
        before = replace(title, head=first.id, deprel="nmod:desc")
        sentence = with_words(sentence, replace(first, head=title.head, deprel=title.deprel), before, *moved)
    return sentence


def _beside_kind(sentence: Sentence, words: WordClass) -> Sentence:
    """ "drejtori i kompanisë norvegjeze | A, B": a body's name hangs on the noun for what it is, right before it."""
    for name in sentence.names if words("genitiveArticle") else ():
        first = sentence.word(name.first)
        number = name.first - 1
        while number > 1 and sentence.word(number).upos in ("ADJ", "DET"):
            number -= 1
        noun = sentence.word(number) if number >= 1 else first
        kind = noun.upos == "NOUN" and any(noun.lemma.lower() in words(each) for each in ("groupNoun", "namedBody"))
        apart = first.head < noun.id and first.head and first.deprel in ("flat", "appos", "nmod", "nmod:desc")
        article = sentence.word(name.first - 1).upos == "DET" if name.first > 1 else False
        if (name.type == "ORG" or name.first == name.last) and kind and apart and not article and noun.id != first.head:
            sentence = with_words(sentence, replace(first, head=noun.id, deprel="flat"))
    return sentence


def _bodies(sentence: Sentence, knowledge: Knowledge, words: WordClass) -> list[Name]:
    """The names with a place or a person that begins a body's name in it: "Betsi X | University Health Board"."""
    found: list[Name] = []
    for name in sentence.names:
        last = found[-1] if found else None
        name = _with_noun(sentence, name, last, knowledge, words)
        if last is not None and _begins(sentence, last, name, knowledge, words):
            found[-1] = Name(last.first, name.last, "ORG")
        else:
            found.append(name)
    return found


def _with_noun(sentence: Sentence, name: Name, last: Name | None, knowledge: Knowledge, words: WordClass) -> Name:
    """A body's name with the noun before its article: "Bordi i | Arsimit i Qarkut A"."""
    if name.type != "ORG" or name.first < 3 or _known(sentence, name, knowledge):
        return name
    noun, article = sentence.word(name.first - 2), sentence.word(name.first - 1)
    taken = last is not None and last.last >= noun.id
    body = any(noun.lemma.lower() in words(kind) for kind in ("groupNoun", "institutionWord", "governmentWord"))
    capital = noun.text[:1].isupper() and noun.upos in ("NOUN", "PROPN") and not taken
    if capital and body and article.text.lower() in words("genitiveArticle"):
        return Name(noun.id, name.last, "ORG")
    return name


def _begins(sentence: Sentence, first: Name, body: Name, knowledge: Knowledge, words: WordClass) -> bool:
    if first.type not in ("LOC", "PER") or body.type != "ORG" or first.last + 1 != body.first:
        return False
    if words("genitiveArticle") or _known(sentence, body, knowledge) or _known(sentence, first, knowledge):
        return False
    head, above = sentence.word(body.last), sentence.word(first.first)
    inside = [sentence.word(number) for number in range(body.first, body.last + 1)]
    kinds = ("institutionWord", "governmentWord", "bodySuffix", "groupNoun", "bodyNoun")
    said = any(_form(word) in words(kind) for word in inside for kind in kinds)
    acronym = len(inside) == 1 and head.text.isupper() and len(head.text) > 2
    return above.text[:1].isupper() and (said or acronym)


def _offices(sentence: Sentence, names: list[Name], words: WordClass) -> list[Name]:
    """The names with "the Larkin County | Sheriff's Office" whole: what is whose is spelt with a capital."""
    for word in sentence.words[2:]:
        marker, owner = sentence.word(word.id - 1), sentence.word(word.id - 2)
        whose = marker.text.lower() in words("possessiveMarker") and _form(word) in words("possessedBody")
        if not whose or not word.text[:1].isupper() or not _capital(owner):
            continue
        if any(name.type == "PER" and name.first <= owner.id <= name.last for name in names):
            continue  # "Trump's Office"
        first = owner.id
        while (
            first > 1 and _capital(sentence.word(first - 1)) and _form(sentence.word(first - 1)) not in words("article")
        ):
            first -= 1
        if any((name.first, name.last) == (first, owner.id) for name in names):
            continue  # "Switzerland's Office of the Attorney General"
        clear = [name for name in names if name.last < first or name.first > word.id]
        names = sorted([*clear, Name(first, word.id, "ORG")], key=lambda name: name.first)
    return names


def _people(sentence: Sentence, names: list[Name], knowledge: Knowledge) -> list[Name]:
    """The names with the people whom it missed, where a known one's short name goes on: "Saddam | Haftar"."""
    taken = {number for name in names for number in range(name.first, name.last + 1)}
    missed = []
    for word in sentence.words[:-1]:
        follows = sentence.word(word.id + 1)
        flat = follows.deprel == "flat" and follows.head == word.id and follows.upos == word.upos == "PROPN"
        if not flat or {word.id, follows.id} & taken or not follows.text[:1].isupper():
            continue
        one = Name(word.id, word.id, "PER")
        known = knowledge.find(_text(sentence, one), sentence.language)
        both = Name(word.id, follows.id, "PER")
        goes_on = follows.id < len(sentence.words) and sentence.word(follows.id + 1).upos == "PROPN"
        if (
            known
            and all(each.type == "Person" for each in known)
            and not goes_on
            and not _known(sentence, both, knowledge)
        ):
            missed.append(both)
    return sorted([*names, *missed], key=lambda name: name.first)


def _known(sentence: Sentence, name: Name, knowledge: Knowledge) -> bool:
    return bool(knowledge.find(_text(sentence, name), sentence.language))


def _text(sentence: Sentence, name: Name) -> str:
    begin, end = sentence.word(name.first).begin, sentence.word(name.last).end
    return sentence.text[begin - sentence.begin : end - sentence.begin]


def _capital(word: Word) -> bool:
    return word.text[:1].isupper() and word.upos in _NAMING


def _form(word: Word) -> str:
    return word.text.lower()
