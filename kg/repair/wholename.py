"""Names that the recogniser saw only a part of: "X County | Board of Education", "X County | Sheriff's Office".

What is whole is told by capitals, by the order of the words and by the nouns that only the name of a body ends in.
"""

from __future__ import annotations

from dataclasses import replace

from kg.knowledge import Knowledge, fold
from kg.model import Name, Sentence, Word
from kg.repair.around import WordClass, form, has
from kg.repair.change import with_words

_ANY = "mul"  # the tag of names that are given in any language
_NAMING = ("PROPN", "NOUN", "ADJ")
_DASHES = ("—", "–", "--", "-")
_OPENING, _CLOSING = '"“„«', '"”“»'
_TITLES = ("titleWord", "office", "leader", "officeTitle", "staff")
_SHOUTED = 3  # letters of a place in capitals that is no acronym


def whole_names(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with its recognised names as long as they are; itself where they are.

    Args:
        sentence: a parsed sentence.
        knowledge: says which names are known as they stand.
    """

    def words(name: str) -> frozenset[str]:
        return knowledge.words(sentence.language, name)

    sentence = _dateline(_beside_kind(_headed_by_name(sentence, words), words), knowledge)
    sentence = _after_negator(_acronym_owners(sentence, words), words)
    names = _people(sentence, _offices(sentence, _bodies(sentence, knowledge, words), words), knowledge)
    names = [_alone(sentence, _quoted(sentence, name, names, words), knowledge, words) for name in names]
    names = [_with_second_syllable(sentence, name, knowledge) for name in names]
    return replace(sentence, names=tuple(names)) if tuple(names) != sentence.names else sentence


def _with_second_syllable(sentence: Sentence, name: Name, knowledge: Knowledge) -> Name:
    """ "Han Ji | -won": a given name of two syllables behind a family name that has such, though the second looks a
    word."""
    family = (
        fold(sentence.word(name.first).text) in knowledge.words(_ANY, "hyphenFamily") and name.last == name.first + 1
    )
    behind = sentence.words[name.last : name.last + 2]
    if name.type != "PER" or not family or len(behind) < 2 or behind[0].text != "-":
        return name
    joined = sentence.word(name.last).end == behind[0].begin and behind[0].end == behind[1].begin
    return (
        replace(name, last=behind[1].id) if joined and behind[1].text.isalpha() and behind[1].text.islower() else name
    )


def _after_negator(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Jo Franca, por Belgjika": the capital of "not" is that of the sentence, and it is no part of a name."""
    first = sentence.names[0] if sentence.names else None
    word = sentence.words[0] if sentence.words else None
    if first is None or word is None or first.first != 1 or first.last == 1 or word.upos != "PROPN":
        return sentence
    if form(word) not in words("contrastNegator") or word.deprel not in ("discourse", "advmod", "cc", "det"):
        return sentence
    names = (Name(2, first.last, "LOC" if first.last == 2 else first.type), *sentence.names[1:])
    return with_words(replace(sentence, names=names), replace(word, upos="PART", deprel="advmod", feats={}))


def _alone(sentence: Sentence, name: Name, knowledge: Knowledge, words: WordClass) -> Name:
    """A name without what it is ("the | weekly A"), nor what its bearer accuses or is accused of ("A | of fraud")."""
    if name.first == name.last or _known(sentence, name, knowledge):
        return name
    first = sentence.word(name.first)
    if first.text.islower() and first.lemma.lower() in words("periodical"):
        return Name(first.id + 1, name.last, name.type)
    inside = sentence.words[name.first : name.last]
    of = next((w for w in inside if form(w) in words("genitiveAdposition")), None)
    told = of is not None and all(word.text.islower() for word in sentence.words[of.id : name.last])
    verbs = (word.lemma.lower() for word in sentence.words[: name.first - 1] if word.upos == "VERB")
    accused = any(lemma in words("allegeVerb") for lemma in verbs)
    return Name(name.first, of.id - 1, name.type) if of is not None and told and accused else name


def _quoted(sentence: Sentence, name: Name, names: list[Name], words: WordClass) -> Name:
    """ "Fondacioni “A B”": a person's name in quotation marks behind the noun for a body is that body's."""
    closing = sentence.word(name.last + 1) if name.last < len(sentence.words) else None
    if closing is None or closing.text not in _CLOSING:
        return name
    if any(sentence.word(n).text in _OPENING for n in range(name.first + 1, name.last)):
        return Name(name.first, name.last + 1, name.type) if name.type == "ORG" else name
    opening = sentence.word(name.first - 1) if name.first > 2 else None
    noun = sentence.word(name.first - 2) if opening is not None and opening.text in _OPENING else None
    if noun is None or any(other.first <= noun.id <= other.last for other in names):
        return name
    glued = noun.upos in ("NOUN", "PROPN") and sentence.word(name.first).head == noun.id
    person = any(noun.lemma.lower() in words(each) for each in ("personNoun", "titleWord", "office", "staff", "leader"))
    if not glued or person or not noun.text[:1].isupper() or not words("genitiveArticle"):
        return name
    placed = any(noun.lemma.lower() in words(each) for each in ("placeNoun", "namedPlace"))
    return name if placed or name.type != "PER" else Name(noun.id, closing.id, "ORG")


def _dateline(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """ "ADRÉ, Chad — The women come": a place in capitals and the land behind its comma."""
    span = _lines_land(sentence, knowledge)
    if span is None:
        return sentence
    first, last = span
    places = (Name(1, first - 2, "LOC"), Name(first, last, "LOC"))
    names = (*places, *(name for name in sentence.names if name.first > last))
    sentence = replace(sentence, names=names)
    heads = [n for n in range(first, last + 1) if not first <= sentence.word(n).head <= last]
    head = sentence.word(heads[0]) if len(heads) == 1 else None
    if head is None or 0 < head.head < first:
        return sentence
    behind = [child for child in sentence.children.get(head.id, ()) if child.id > last and child.upos != "PUNCT"]
    if not behind or not head.head:
        return with_words(sentence, replace(head, head=1, deprel="appos")) if head.head else sentence
    taking = replace(behind[0], head=head.head, deprel=head.deprel)  # "Çad — Gratë kalojnë": the women do
    moved = [replace(child, head=taking.id) for child in behind[1:]]
    return with_words(sentence, replace(head, head=1, deprel="appos"), taking, *moved)


def _lines_land(sentence: Sentence, knowledge: Knowledge) -> tuple[int, int] | None:
    """The first and the last word of the state or country in a date-line, before a dash or a sentence's end."""
    comma = next((word.id for word in sentence.words[1:5] if word.text == ","), 0)
    place = sentence.words[: max(0, comma - 1)]
    if not place or not all(word.text.replace("-", "").replace(".", "").isupper() for word in place):
        return None
    dash = next((word for word in sentence.words[comma : comma + 5] if word.text in _DASHES), None)
    short = knowledge.words(sentence.language, "stateAbbreviation")
    last = dash.id - 1 if dash is not None else len(sentence.words)
    point = sentence.word(last).text == "."
    last -= point
    if last <= comma or len(place[0].text) < _SHOUTED:
        return None
    text = sentence.text[sentence.word(comma + 1).begin - sentence.begin : sentence.word(last).end - sentence.begin]
    abbreviated = any(rule.partition(">")[0] == text.lower().replace(".", "") for rule in short)
    land = any(entity.type in ("Country", "Region") for entity in knowledge.find(text, sentence.language))
    known = land if dash is not None else abbreviated and point
    return (comma + 1, last) if known or (abbreviated and dash is not None) else None


def _headed_by_name(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Supt Sioned Hughes, of A": a rank that the parser made the head of a name only stands before it."""
    for name in sentence.names:
        title = sentence.word(name.first)
        while title.id < name.last and form(sentence.word(title.id + 1)) in words("rankWord"):
            title = sentence.word(title.id + 1)
        first = sentence.word(title.id + 1) if title.id < name.last else None
        ranked = name.type == "PER" and form(title) in words("rankWord") and first is not None
        if not ranked or first is None or (first.head, first.deprel) != (title.id, "flat"):
            continue
        below = [c for c in sentence.children.get(title.id, ()) if c.id != first.id]
        moved = [replace(child, head=first.id) for child in below]
        before = replace(title, head=first.id, deprel="nmod:desc")
        sentence = with_words(sentence, replace(first, head=title.head, deprel=title.deprel), before, *moved)
    return sentence


def _acronym_owners(sentence: Sentence, words: WordClass) -> Sentence:
    """ "kreu i SPAK-ut | Altin Gjeka": an acronym with the ending of a genitive ends whose office it is."""
    for name in sentence.names:
        owner, behind = sentence.word(name.first), name.first + 1
        stem, _, ending = owner.text.partition("-")
        inflected = len(stem) > 1 and stem.isupper() and "-" + ending in words("genitiveNameEnding")
        title = sentence.word(owner.head) if owner.head and owner.head < owner.id else None
        if name.last < behind + 1 or not inflected or title is None or not has(title, words, _TITLES):
            continue
        first = replace(sentence.word(behind), head=title.id, deprel="flat")
        rest = [sentence.word(number) for number in range(behind + 1, name.last + 1)]
        sentence = with_words(sentence, first, *(replace(each, head=behind, deprel="flat") for each in rest))
        split = (replace(name, last=name.first, type="ORG"), replace(name, first=behind, type="PER"))
        names = [part for each in sentence.names for part in (split if each == name else (each,))]
        sentence = replace(sentence, names=tuple(names))
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
        elif kind and noun.text.islower() and noun.id == name.first - 1 and _foreign_adjective(first, noun, name):
            later = (sentence.word(number) for number in range(name.first + 1, name.last + 1))
            named = replace(first, upos="PROPN", deprel="flat")
            rest = (replace(word, head=first.id, deprel="flat") for word in later)
            sentence = with_words(sentence, replace(named, head=noun.id), *rest)
    return sentence


def _foreign_adjective(first: Word, noun: Word, name: Name) -> bool:
    """Whether a name begins with what was taken for an adjective: "gazetës | Daily Post", "kompanisë | Blue Origin".

    An adjective of the language itself is written small and declined, and ends the name of the noun before it.
    """
    below = first.head == noun.id or name.first < first.head <= name.last
    plain = first.text.lower() == first.lemma.lower() and first.upos == "ADJ" and first.deprel == "amod"
    return plain and below and name.last > name.first


def _bodies(sentence: Sentence, knowledge: Knowledge, words: WordClass) -> list[Name]:
    """The names with a place or a person that begins a body's name in it: "Betsi X | University Health Board"."""
    found: list[Name] = []
    for name in sentence.names:
        last = found[-1] if found else None
        name = _with_noun(sentence, name, last, knowledge, words)
        whole = last is not None and (
            _begins(sentence, last, name, knowledge, words) or _cut_at_article(sentence, last, name, knowledge, words)
        )
        if last is not None and whole:
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


def _cut_at_article(sentence: Sentence, first: Name, rest: Name, knowledge: Knowledge, words: WordClass) -> bool:
    """Whether two names are a body's with its article between them: "Forcave | të | Armatosura Sudaneze"."""
    noun = sentence.word(first.first)
    if first.first != first.last or rest.first != noun.id + 2 or "PER" in (first.type, rest.type):
        return False
    article = sentence.word(noun.id + 1).text.lower() in words("genitiveArticle")
    body = any(noun.lemma.lower() in words(kind) for kind in ("groupNoun", "bodyNoun", "armedBody"))
    below = sentence.word(rest.first).head == noun.id
    return (
        article and body and below and not _known(sentence, rest, knowledge) and not _known(sentence, first, knowledge)
    )


def _begins(sentence: Sentence, first: Name, body: Name, knowledge: Knowledge, words: WordClass) -> bool:
    if first.type not in ("LOC", "PER") or body.type != "ORG" or first.last + 1 != body.first:
        return False
    if words("genitiveArticle") or _known(sentence, body, knowledge) or _known(sentence, first, knowledge):
        return False
    head, above = sentence.word(body.last), sentence.word(first.first)
    inside = [sentence.word(number) for number in range(body.first, body.last + 1)]
    kinds = ("institutionWord", "governmentWord", "bodySuffix", "groupNoun", "bodyNoun")
    said = any(form(word) in words(kind) for word in inside for kind in kinds)
    acronym = len(inside) == 1 and head.text.isupper() and len(head.text) > 2
    return above.text[:1].isupper() and (said or acronym)


def _offices(sentence: Sentence, names: list[Name], words: WordClass) -> list[Name]:
    """The names with "the Larkin County | Sheriff's Office" whole: what is whose is spelt with a capital."""
    for word in sentence.words[2:]:
        marker, owner = sentence.word(word.id - 1), sentence.word(word.id - 2)
        whose = marker.text.lower() in words("possessiveMarker") and form(word) in words("possessedBody")
        if not whose or not word.text[:1].isupper() or not _capital(owner):
            continue
        if any(name.type == "PER" and name.first <= owner.id <= name.last for name in names):
            continue  # "Trump's Office"
        first = owner.id
        while (
            first > 1 and _capital(sentence.word(first - 1)) and form(sentence.word(first - 1)) not in words("article")
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
