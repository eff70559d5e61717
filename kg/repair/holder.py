"""Whoever holds an office, whom the recogniser made one name with what it is of: "ministri i Transportit | Uwe Keller".

Where a language puts an article before genitives (the word class ``genitiveArticle``), what stands between that article
and somebody's own name is whose the office is, or what it is for.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Entity, Name, Sentence, Word
from kg.repair.around import WordClass, form, governors, has, is_below
from kg.repair.change import with_words

_TITLES = ("titleWord", "office", "leader", "officeTitle", "staff")
_BODIES = ("groupNoun", "namedBody", "bodyNoun", "partyWord")
_ANY = "mul"  # the tag of names that are given in any language
_NEAR = 4  # words between the noun for a body and its name
_SHORT = range(2, 7)  # letters of an acronym
_MINISTERS = ("minister", "officeTitle")


def holders_apart(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with each holder of an office a name of their own, hung on the office.

    Args:
        sentence: a parsed sentence.
        knowledge: says which names are known as they stand.
    """

    def words(name: str) -> frozenset[str]:
        return knowledge.words(sentence.language, name)

    for name in sentence.names if words("genitiveArticle") else ():
        title = _title(sentence, name, words)
        owner = _owner(sentence, name, title, knowledge, words) if title is not None else None
        if title is not None and owner is not None:
            sentence = _apart(sentence, name, owner, title)
    return _behind_body(_titled(_acronyms(_behind_kinds(sentence, knowledge, words), words), words), words)


def _title(sentence: Sentence, name: Name, words: WordClass) -> Word | None:
    """The office before the article of a name: "[ministri] portugez i | Infrastrukturës Duarte Queirós"."""
    if name.last == name.first or name.first < 3 or form(sentence.word(name.first - 1)) not in words("genitiveArticle"):
        return None
    number = name.first - 2
    while number > 1 and sentence.word(number).upos == "ADJ":
        number -= 2 if form(sentence.word(number - 1)) in words("genitiveArticle") else 1
    title = sentence.word(number) if number > 0 else None
    return title if title is not None and title.upos in ("NOUN", "PROPN") and _office(title, words, _TITLES) else None


def _office(word: Word, words: WordClass, kinds: tuple[str, ...]) -> bool:
    """Whether a word is an office, be it a former one."""
    prefix = next((each for each in words("formerPrefix") if form(word).startswith(each)), "")
    lemma = word.lemma.lower().removeprefix(prefix)
    return any({lemma, form(word).removeprefix(prefix)} & words(kind) for kind in kinds)


def _owner(sentence: Sentence, name: Name, title: Word, knowledge: Knowledge, words: WordClass) -> Name | None:
    """What of a name is whose the office is (typed), or what it is for (type ""); None if all of it is one name."""
    inside = [sentence.word(number) for number in range(name.first, name.last + 1)]
    if any(form(word) in words("genitiveArticle") for word in inside) or _find(sentence, name, knowledge):
        return None
    for last in range(name.last - 1, name.first - 1, -1):
        owner = Name(name.first, last, "")
        known = _find(sentence, owner, knowledge)
        kind = "ORG" if all(knowledge.is_a(each.type, "Organization") for each in known) else "LOC"
        named = bool(known) and _declined(sentence, owner, knowledge)
        if named and _person(sentence, Name(last + 1, name.last, "PER"), name.type == "PER", knowledge):
            return replace(owner, type=kind)
    field = inside[0]
    for_it = form(field) in words("ministryField") | words("notName")
    minister = _office(title, words, _MINISTERS) and field.lemma != field.text and field.upos == "PROPN"
    rest = Name(name.first + 1, name.last, "PER")
    return (
        Name(name.first, name.first, "") if (for_it or minister) and _person(sentence, rest, False, knowledge) else None
    )


def _find(sentence: Sentence, name: Name, knowledge: Knowledge) -> list[Entity]:
    begin, end = sentence.word(name.first).begin, sentence.word(name.last).end
    return list(knowledge.find(sentence.text[begin - sentence.begin : end - sentence.begin], sentence.language))


def _person(sentence: Sentence, name: Name, single: bool, knowledge: Knowledge) -> bool:
    """Whether a name may be somebody's: capitals throughout, and no place or body of that name is known."""
    inside = [sentence.word(number) for number in range(name.first, name.last + 1)]
    known = _find(sentence, name, knowledge)
    enough = len(inside) > 1 or (single and sentence.word(name.first).deprel == "flat")
    named = all(word.upos == "PROPN" and word.text[:1].isupper() and not word.text.isupper() for word in inside)
    return enough and named and all(each.type == "Person" for each in known)


def _declined(sentence: Sentence, name: Name, knowledge: Knowledge) -> bool:
    """Whether a known name has the ending of a genitive."""
    text = " ".join(sentence.word(number).text for number in range(name.first, name.last + 1))
    return all(text not in {said for _, said in each.names} for each in _find(sentence, name, knowledge))


def _apart(sentence: Sentence, name: Name, owner: Name, title: Word) -> Sentence:
    """The sentence with a name made two, both hung on the office before them."""
    first = sentence.word(owner.last + 1)
    rest = [sentence.word(number) for number in range(first.id + 1, name.last + 1)]
    head = sentence.word(owner.first)
    changed = [replace(each, head=first.id, deprel="flat") for each in rest]
    if not is_below(sentence, title, head):
        changed.append(replace(head, head=title.id, deprel="amod" if head.upos == "ADJ" else "nmod:poss"))
        changed.append(replace(first, head=title.id, deprel="flat"))
    parts = (owner, Name(first.id, name.last, "PER")) if owner.type else (Name(first.id, name.last, "PER"),)
    names = [part for each in sentence.names for part in (parts if each == name else (each,))]
    return with_words(replace(sentence, names=tuple(names)), *changed)


def _titled(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Gjykatësja Deborah Kline": a body's name that begins with an office is somebody's with it."""
    for name in sentence.names if words("genitiveArticle") else ():
        title = sentence.word(name.first)
        inside = [sentence.word(number) for number in range(name.first + 1, name.last + 1)]
        named = all(word.upos == "PROPN" and word.text[:1].isupper() and word.deprel == "flat" for word in inside)
        office = title.upos in ("NOUN", "PROPN") and title.lemma != title.text and has(title, words, _TITLES)
        if name.type != "ORG" or len(inside) not in (2, 3) or not named or not office:
            continue
        names = [Name(title.id + 1, name.last, "PER") if each == name else each for each in sentence.names]
        noun = replace(title, upos="NOUN", lemma=title.lemma.lower())
        sentence = with_words(replace(sentence, names=tuple(names)), noun)
    return sentence


def _behind_kinds(sentence: Sentence, knowledge: Knowledge, words: WordClass) -> Sentence:
    """ "Drejtori i kompanisë ajrore Ryanair | Michael Leary": a body of one word, and who holds the office in it."""
    for name in sentence.names if words("genitiveArticle") else ():
        first, person = sentence.word(name.first), sentence.word(name.first + 1) if name.last > name.first else None
        inside = sentence.words[name.first - 1 : name.last]
        named = len(inside) == 3 and all(word.upos == "PROPN" and word.text[:1].isupper() for word in inside)
        acronym = first.text.isupper() and len(first.text) in _SHORT
        kind = _kind_before(sentence, first, words) if named and (acronym or name.type == "PER") else None
        given = any(form(first) in knowledge.words(_ANY, kind) for kind in ("maleName", "femaleName"))
        if kind is None or person is None or not (acronym or (has(kind, words, ("namedKind",)) and not given)):
            continue
        title = next((each for each in governors(sentence, kind) if _office(each, words, _TITLES)), None)
        if title is None or title.id != kind.id - 2 or is_below(sentence, title, first):
            continue
        changed = (
            replace(first, head=kind.id, deprel="flat"),
            replace(person, head=title.id, deprel="flat"),
            replace(inside[-1], head=person.id, deprel="flat"),
        )
        parts = (Name(first.id, first.id, "ORG"), Name(person.id, name.last, "PER"))
        names = [part for each in sentence.names for part in (parts if each == name else (each,))]
        sentence = with_words(replace(sentence, names=tuple(names)), *changed)
    return sentence


def _kind_before(sentence: Sentence, first: Word, words: WordClass) -> Word | None:
    """The noun for a body shortly before its name, behind the article of a genitive: "i [kompanisë] ajrore A"."""
    for number in range(first.id - 1, max(1, first.id - 1 - _NEAR), -1):
        word = sentence.word(number)
        article = form(sentence.word(number - 1)) in words("genitiveArticle")
        if word.upos == "NOUN" and article and word.text.islower() and has(word, words, _BODIES):
            return word
        if word.upos not in ("NOUN", "ADJ", "DET"):
            return None
    return None


def _acronyms(sentence: Sentence, words: WordClass) -> Sentence:
    """ "shefi i sindikatës së minatorëve NUM": an acronym that hangs on the noun for a body is that body's name."""
    taken = {number for name in sentence.names for number in range(name.first, name.last + 1)}
    found, flat = [], []
    for word in sentence.words if words("genitiveArticle") else ():
        short = word.text.isupper() and word.text.isalpha() and len(word.text) in _SHORT and word.upos == "PROPN"
        if not short or word.id in taken or word.deprel not in ("appos", "flat", "nmod"):
            continue
        if (noun := _kind_before(sentence, word, words)) is not None and not is_below(sentence, noun, word):
            found.append(Name(word.id, word.id, "ORG"))
            flat.append(replace(word, head=noun.id, deprel="flat"))
    names = sorted([*sentence.names, *found], key=lambda name: name.first)
    return with_words(replace(sentence, names=tuple(names)), *flat) if found else sentence


def _behind_body(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Shefi i kompanisë Apple | Tim Cook": whoever stands right behind a body's name holds the office before it."""
    for one, other in itertools.pairwise(sentence.names) if words("genitiveArticle") else ():
        first = sentence.word(other.first)
        close = one.last + 1 == first.id and (one.type, other.type) == ("ORG", "PER")
        glued = one.first <= first.head <= one.last and first.deprel in ("flat", "appos", "nmod")
        if not close or not glued:
            continue
        title = next((each for each in governors(sentence, first) if _office(each, words, _TITLES)), None)
        if title is not None and title.id < one.first and title.upos == "NOUN":
            sentence = with_words(sentence, replace(first, head=title.id, deprel="flat"))
    return sentence
