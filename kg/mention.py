"""Sentence → Mentions: where names, demonyms and pronouns stand, and what the gazetteer knows them as."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.clause import Clause
from kg.knowledge import Knowledge, fold
from kg.model import REPLACED, Entity, Mention, Name, Sentence, Word
from kg.repair.around import governors

_LONGEST = 10
_PRONOUNS = (
    "pronounWe",
    *("subjectPronounMasc", "subjectPronounFem", "pronounPlural", "pronounNeuter"),
    *(
        "pronounFirst",
        "possessivePronounMasc",
        "possessivePronounFem",
        "possessivePronounPlural",
        "possessivePronounNeuter",
        "ownPossessive",
    ),
)
_OPENING, _CLOSING = ("“", "„", "«", '"', "‘"), ("”", "“", "»", '"', "’")
_TO_TITLE, _TITLE = 4, 14  # words from a work to its title, and of the title
_SHORT = 4  # letters of an acronym that may be a town's name by chance
_NAMED = {"PER": "Person", "ORG": "Organization", "LOC": "Place"}
_TITLES = ("honorific", "titleWord", "office", "leader", "personNoun", "subordinate", "staff", "familyNoun")


@dataclass(frozen=True, slots=True)
class Found:
    """A mention with the gazetteer's entities of that name and the class that the recogniser gave it ("" none)."""

    mention: Mention
    known: tuple[Entity, ...] = ()
    type: str = ""


def read_clause(sentence: Sentence, knowledge: Knowledge) -> Clause:
    """A sentence with the word classes of its language."""
    language = sentence.language
    return Clause(
        sentence, lambda name: knowledge.words(language, name), lambda name: knowledge.word_list(language, name)
    )


def find_mentions(sentence: Sentence, knowledge: Knowledge) -> tuple[Found, ...]:
    """All mentions of one sentence in the order of the text; names never overlap.

    A name in which a damaged byte was replaced is none: nobody knows whose it is.
    """
    clause = read_clause(sentence, knowledge)
    names = _names(sentence, clause, knowledge)
    covered = {number for found in names for number in range(found.mention.first, found.mention.last + 1)}
    free = [word for word in sentence.words if word.id not in covered]
    others = [*_demonyms(sentence, free, knowledge), *_pronouns(sentence, free, clause)]
    titled = _in_titles(clause)
    found = (
        each for each in (*names, *others) if REPLACED not in each.mention.text and each.mention.first not in titled
    )
    return tuple(sorted(found, key=lambda each: each.mention.first))


def _in_titles(clause: Clause) -> set[int]:
    """The words of titles of works in quotation marks: "the opera “Italy sues France”" names neither."""
    words = clause.sentence.words
    found: set[int] = set()
    for work in words:
        if not clause.has(work, "titledWork"):
            continue
        begin = next((each.id for each in words[work.id : work.id + _TO_TITLE] if each.text in _OPENING), 0)
        plain = all(each.upos in ("ADJ", "DET", "ADP", "NUM") for each in words[work.id : begin - 1])
        end = next((each.id for each in words[begin : begin + _TITLE] if each.text in _CLOSING), 0) if begin else 0
        if end and plain and words[begin].text[:1].isupper():
            found |= set(range(begin + 1, end))
    return found


def _is_venue(clause: Clause, found: Found) -> bool:
    """Whether a place's name is that of a house: "restoranti Bejrut"."""
    first = found.mention.first
    before = clause.sentence.word(first - 1) if first > 1 else None
    named = before is not None and before.upos == "NOUN" and clause.has(before, "venueNoun")
    local = bool(found.known) and all(each.type in ("Country", "Place", "Region") for each in found.known)
    return named and local and not clause.adposition(clause.sentence.word(found.mention.head))


def _names(sentence: Sentence, clause: Clause, knowledge: Knowledge) -> list[Found]:
    recognised = [found for found in _recognised(sentence, clause, knowledge) if not _people_of_party(clause, found)]
    types = {(found.mention.first, found.mention.last): found.type for found in recognised}
    listed = [
        replace(found, type=types.get((found.mention.first, found.mention.last), found.type))
        for found in _gazetteer(sentence, knowledge)
        if not _people_of_party(clause, found) and not _is_venue(clause, found)
    ]
    named = [found for found in recognised if found.known or not _hides(found, listed, sentence, clause, knowledge)]
    candidates = [*listed, *named, *_by_given_name(sentence, recognised, knowledge)]
    candidates.sort(key=lambda found: (found.mention.first - found.mention.last, not found.known))  # longest first
    taken: set[int] = set()
    kept = []
    for found in candidates:
        span = set(range(found.mention.first, found.mention.last + 1))
        if not span & taken:
            taken |= span
            kept.append(found)
    return kept


def _people_of_party(clause: Clause, found: Found) -> bool:
    """Whether a party's name is the plural of its people, which the language has in small letters within a sentence:
    "Demokratët" may be those of any country, or some of them."""
    word = clause.sentence.word(found.mention.head)
    alone = found.mention.first == found.mention.last and not clause.words("capitalisedDemonyms")
    party = bool(found.known) and all(entity.type == "Party" for entity in found.known)
    return alone and party and word.lemma.lower() in {rule.split(">")[0] for rule in clause.words("partisan")}


def parted_people(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with two known people of whom the recogniser made one: "Emmanuel Macron Giorgia Melonin"."""
    names: list[Name] = []
    for name in sentence.names:
        long = name.type == "PER" and name.last - name.first > 2
        cuts = range(name.first + 1, name.last - 1) if long and not _person(sentence, name, knowledge) else ()
        halves = ((Name(name.first, n, "PER"), Name(n + 1, name.last, "PER")) for n in cuts)
        fitting = [pair for pair in halves if all(_person(sentence, half, knowledge) for half in pair)]
        tail = Name(
            name.last - 1, name.last, "PER"
        )  # a place and whoever was there: "priti në Elize Petro Poroshenkon"
        placed = name.type == "LOC" and name.last - name.first > 1 and not _listed_name(sentence, name, knowledge)
        if placed and _person(sentence, tail, knowledge):
            fitting = [(Name(name.first, name.last - 2, "LOC"), tail)]
        if name.type == "PER" and not fitting:
            fitting = _owned(sentence, name, knowledge) or _somewhere(sentence, name, knowledge)
        names += fitting[0] if len(fitting) == 1 else [name]
    if len(names) == len(sentence.names):
        return sentence
    return _doers_apart(_holders_apart(replace(sentence, names=tuple(names)), knowledge), knowledge)


def _holders_apart(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with whoever was parted from a country hung on the office: "presidenti i Kenias | William Ruto"."""
    words = list(sentence.words)
    articles = knowledge.words(sentence.language, "genitiveArticle")
    for one, other in itertools.pairwise(sentence.names):
        first, country = sentence.word(other.first), sentence.word(one.first)
        owned = one.last == one.first > 1 and sentence.word(one.first - 1).text.lower() in articles
        glued = first.head == country.id and country.head and first.deprel in ("flat", "appos")
        if owned and glued and (one.type, other.type) == ("LOC", "PER") and other.first == one.last + 1:
            words[first.id - 1] = replace(first, head=country.head)
    return replace(sentence, words=tuple(words))


def _doers_apart(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with whoever was parted from a place the subject of the verb: "tha në Perth | Julie Bishop"."""
    words = list(sentence.words)
    for one, other in itertools.pairwise(sentence.names):
        first, place = sentence.word(other.first), sentence.word(one.first)
        glued = one.last + 1 == other.first and (one.type, other.type) == ("LOC", "PER") and first.head == place.id
        verb = sentence.word(place.head) if glued and first.deprel == "flat" and place.head else None
        local = one.first > 1 and _is_local(sentence, one.first - 1, knowledge)
        if verb is None or verb.upos != "VERB" or not local:
            continue
        if any(child.deprel.startswith("nsubj") for child in sentence.children.get(verb.id, ())):
            continue
        words[first.id - 1] = replace(first, head=verb.id, deprel="nsubj")
        for child in sentence.children.get(place.id, ()):
            if child.id > first.id:
                words[child.id - 1] = replace(child, head=first.id)
    return replace(sentence, words=tuple(words))


def _somewhere(sentence: Sentence, name: Name, knowledge: Knowledge) -> list[tuple[Name, Name]]:
    """A known place and whoever speaks there, made one by the recogniser: "tha në | Perth Julie Bishop"."""
    place, rest = Name(name.first, name.first, "LOC"), Name(name.first + 1, name.last, "PER")
    known = knowledge.find(sentence.word(name.first).text, sentence.language)
    if name.first < 2 or name.last - name.first < 2 or _listed_name(sentence, name, knowledge):
        return []
    towns = bool(known) and all(knowledge.is_a(entity.type, "Place") for entity in known)
    return [(place, rest)] if towns and _is_local(sentence, name.first - 1, knowledge) else []


def _is_local(sentence: Sentence, number: int, knowledge: Knowledge) -> bool:
    """Whether a word is an adposition that places stand behind."""
    return sentence.word(number).text.lower() in knowledge.words(sentence.language, "localAdposition")


def _owned(sentence: Sentence, name: Name, knowledge: Knowledge) -> list[tuple[Name, Name]]:
    """A country and whoever its office is held by, made one by the recogniser: "presidenti i | Kenias William Ruto"."""
    before = sentence.word(name.first - 1).text.lower() if name.first > 1 else ""
    articles = knowledge.words(sentence.language, "genitiveArticle")
    country = any(e.type == "Country" for e in knowledge.find(sentence.word(name.first).text, sentence.language))
    if before not in articles or not country or name.last - name.first < 2 or _person(sentence, name, knowledge):
        return []
    return [(Name(name.first, name.first, "LOC"), Name(name.first + 1, name.last, "PER"))]


def _listed_name(sentence: Sentence, name: Name, knowledge: Knowledge) -> bool:
    return bool(knowledge.find(span_text(sentence, name.first, name.last), sentence.language))


def _person(sentence: Sentence, name: Name, knowledge: Knowledge) -> bool:
    text = span_text(sentence, name.first, name.last)
    return any(entity.type == "Person" for entity in knowledge.find(text, sentence.language))


def with_surnames(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge
) -> tuple[tuple[Found, ...], ...]:
    """The mentions of each sentence and the surnames in it that the recogniser missed, of people named before.

    Args:
        sentences: the sentences of one document.
        found: the mentions of each.
        knowledge: the ontology.
    """
    surnames: set[str] = set()
    every = []
    for sentence, mentions in zip(sentences, found, strict=True):
        taken = {n for each in mentions for n in range(each.mention.first, each.mention.last + 1)}
        missed = [
            Found(_mention(sentence, word.id, word.id, "name"), (), "Person")
            for word in sentence.words
            if word.id not in taken and _bare_surname(word) and surnames & knowledge.bases(word.text, sentence.language)
        ]
        every.append((*mentions, *missed))
        for each in mentions:
            if each.type == "Person" and each.mention.first < each.mention.last:
                surnames |= knowledge.bases(sentence.word(each.mention.last).text, sentence.language)
    return tuple(every)


def with_short_bodies(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge
) -> tuple[tuple[Found, ...], ...]:
    """The mentions of each sentence, with a body's name without its last word where known names hid it: "Borneo
    Pacific" of "Borneo Pacific Holdings" is no island and no ocean.

    Args:
        sentences: the sentences of one document.
        found: the mentions of each.
        knowledge: the ontology.
    """
    pairs = list(zip(sentences, found, strict=True))
    short = {name for sentence, mentions in pairs for each in mentions if (name := _short(sentence, each, knowledge))}
    return tuple(_whole(sentence, mentions, short) for sentence, mentions in pairs) if short else tuple(found)


def _short(sentence: Sentence, each: Found, knowledge: Knowledge) -> tuple[str, ...]:
    """The words of an unlisted body's name before the last, which says what kind of body it is."""
    words = [sentence.word(number).text for number in range(each.mention.first, each.mention.last + 1)]
    if each.type != "Organization" or each.known or len(words) < 3:
        return ()
    known = any(words[-1].lower() in knowledge.words(language, "bodySuffix") for language in knowledge.languages)
    return tuple(words[:-1]) if known else ()


def _whole(sentence: Sentence, mentions: tuple[Found, ...], short: set[tuple[str, ...]]) -> tuple[Found, ...]:
    """The mentions, several that are only parts of a body's short name made one."""
    texts = [word.text for word in sentence.words]
    for name in sorted(short):
        for first in range(1, len(texts) - len(name) + 2):
            last = first + len(name) - 1
            *begin, end = texts[first - 1 : last]
            parts = [each for each in mentions if each.mention.first <= last and each.mention.last >= first]
            inside = all(first <= each.mention.first <= each.mention.last <= last for each in parts)
            if (*begin, end.split("-")[0]) == name and len(parts) > 1 and inside:
                whole = Found(_mention(sentence, first, last, "name"), (), "Organization")
                mentions = (*(each for each in mentions if each not in parts), whole)
    return tuple(sorted(mentions, key=lambda each: each.mention.first))


def _bare_surname(word: Word) -> bool:
    """Whether a word may be somebody's surname that was tagged as a noun: a part of the clause, with a capital."""
    part = word.deprel.partition(":")[0] in ("nsubj", "obj", "iobj")
    return part and word.text[:1].isupper() and len(word.text) > 3 and word.upos in ("NOUN", "PROPN")


def _reaches(name: Name, first: int, last: int) -> bool:
    """Whether a person's name overlaps a span without lying strictly inside it."""
    overlaps = name.first <= last and first <= name.last
    return overlaps and not (first <= name.first <= name.last <= last and (name.first, name.last) != (first, last))


def _people(known: tuple[Entity, ...], alone: bool) -> tuple[Entity, ...]:
    """Of the entities of a name that the recogniser took for a person's, the people; a single word may be mistaken,
    also one of several tokens: "al-Shabab"."""
    people = tuple(entity for entity in known if entity.type == "Person")
    return people or (known if alone else ())


def _initials(known: tuple[Entity, ...], text: str) -> tuple[Entity, ...]:
    """Of the entities that a body's short name in capitals may be, those that are written so: "NIS" is not Niš."""
    if not (text.isalpha() and text.isupper() and len(text) <= _SHORT):
        return known
    return tuple(entity for entity in known if any(name.replace(".", "").isupper() for _, name in entity.names))


def _seats(known: tuple[Entity, ...], knowledge: Knowledge) -> bool:
    """Whether a name is that of a capital alone, whatever it was taken for: "Ulan Batori", but not "San Marino"."""
    return bool(known) and all(each.type != "Country" and each.key in knowledge.metonyms for each in known)


def _hides(found: Found, listed: list[Found], sentence: Sentence, clause: Clause, knowledge: Knowledge) -> bool:
    """Whether an unknown name is only a common body and a known name in it: "Bashkisë së Tiranës", "Kosovo Police"."""
    mention = found.mention
    inside = [
        each.mention for each in listed if mention.first <= each.mention.first <= each.mention.last <= mention.last
    ]
    covered = {number for each in inside for number in range(each.first, each.last + 1)}
    rest = [sentence.word(number) for number in range(mention.first, mention.last + 1) if number not in covered]
    common = ("localBody", "governmentWord", "bodyNoun", "article", "ministryField", "delegationNoun")
    if found.type == "Person" and len(inside) > 1 and not rest:
        return False  # "Saddam Haftar" is neither of the two
    if len(inside) > 1 and rest and all(word.upos == "ADP" for word in rest):
        return True  # "Bashkimit Evropian për Qipron": two names and what stands between them
    if _own_name(found, listed, knowledge):
        return False
    if mention.first == 1 and _deed_of_land(
        clause, rest, [e for each in listed if each.mention in inside for e in each.known]
    ):
        return True
    if mention.first < mention.last and clause.has(sentence.word(mention.first), "gulfWord"):
        return False  # "Gjiri i Napolit" is neither of the two
    within = [e.type for each in listed if each.mention in inside for e in each.known]
    fields = [word for word in rest if word.id > mention.first and clause.has(word, "ministryField")]
    if within and fields and all(knowledge.is_a(kind, "Organization") for kind in within):
        return False  # "Komisioni i Drejtësisë i Senatit", which is not the Senate
    if "Country" not in within and any(clause.has(word, "policeName") and word.text[:1].isupper() for word in rest):
        return False  # "Lancashire Police", which is no country's
    if {"Country", "Region"} & {*within} and any(clause.has(word, "cityWord") for word in rest):
        return False  # "Kansas City" is not Kansas
    return bool(inside) and all(any(clause.has(word, name) for name in common) for word in rest)


def _deed_of_land(clause: Clause, rest: list[Word], inside: list[Entity]) -> bool:
    """Whether a name is what a country asks for, says or does, with the sentence's capital: "Kërkesa e Kosovës"."""
    kinds = ("requestNoun", "proposal", "authoredNoun", "summingNoun")
    bodies = ("groupNoun", "namedBody", "governmentWord", "institutionWord", "bodyNoun")
    articles = all(word.text in clause.words("genitiveArticle") for word in rest[1:])
    noun = rest[0] if rest and rest[0].id == 1 and rest[0].upos == "NOUN" else None
    deed = noun is not None and any(clause.has(noun, kind) for kind in kinds)
    body = noun is not None and any(clause.has(noun, kind) for kind in bodies)
    return deed and not body and articles and bool(inside) and all(each.type == "Country" for each in inside)


def _own_name(found: Found, listed: list[Found], knowledge: Knowledge) -> bool:
    """Whether a country or state in a name makes the known body in it another one: "Bangladesh Nationalist Party",
    "West Virginia State Police"."""
    first, last = found.mention.first, found.mention.last
    inside = [each for each in listed if first <= each.mention.first <= each.mention.last <= last]
    lands = {each.known[0].key for each in inside if each.known and each.known[0].type in ("Country", "Region")}
    bodies = [each for each in inside if any(knowledge.is_a(e.type, "Organization") for e in each.known)]
    homes = {knowledge.country_of.get(entity.key, "") for each in bodies for entity in each.known}
    return bool(lands) and bool(bodies) and not lands & homes


def _gazetteer(sentence: Sentence, knowledge: Knowledge) -> Iterable[Found]:
    words = sentence.words
    people = [name for name in sentence.names if name.type == "PER"]
    first = 1
    while first <= len(words):
        last = _longest_known(sentence, first, knowledge)
        if last is None:
            first += 1
            continue
        text = span_text(sentence, first, last)
        known = tuple(e for e in knowledge.find(text, sentence.language) if _same_case(e, text, knowledge))
        known = _by_case(sentence, first, text, known, knowledge) if first == last else known
        if Name(first, last, "ORG") in sentence.names:
            known = _initials(known, text)
        if first == last == 1 and _a_time(sentence, known, knowledge):
            known = ()  # "Javën e kaluar" is no island
        if any(_reaches(name, first, last) for name in people):
            whole = Name(first, last, "PER") in sentence.names
            known = _people(known, whole and (" " not in text or _seats(known, knowledge)))
        if first == last and known and _behind_given_name(sentence, first, known, knowledge):
            yield Found(_mention(sentence, first - 1, last, "name"), (), type="Person")
        elif known:
            yield Found(_mention(sentence, first, last, "name"), known)
        first = last + 1


def _by_given_name(sentence: Sentence, seen: Iterable[Found], knowledge: Knowledge) -> Iterable[Found]:
    """People whom the recogniser did not see: a given name of the language and one more word with a capital."""
    covered = {number for each in seen for number in range(each.mention.first, each.mention.last + 1)}
    given = knowledge.words(sentence.language, "nativeFirstName")
    for word, other in itertools.pairwise(sentence.words):
        capital = all(each.text.istitle() and each.text.isalpha() for each in (word, other))
        joined = word.id in (other.head, other.id - 1) and other.deprel == "flat"
        free = covered.isdisjoint({word.id, other.id}) and other.upos == "PROPN"
        if capital and joined and free and fold(word.text) in given:
            yield Found(_mention(sentence, word.id, other.id, "name"), (), type="Person")


def _behind_given_name(sentence: Sentence, number: int, known: tuple[Entity, ...], knowledge: Knowledge) -> bool:
    """Whether a listed person's surname is somebody else's: "Rina Berisha", whom the recogniser did not see; a title
    with a capital is no given name: "Presidentit Trump", "Z. Kurti"."""
    word = sentence.word(number)
    given = sentence.word(number - 1) if number > 1 else None
    if given is None or any(entity.type != "Person" for entity in known):
        return False
    inside = any(name.first < number <= name.last for name in sentence.names)
    flat = word.deprel == "flat" and word.head == given.id and given.text[:1].isupper()
    titles = {title for name in _TITLES for title in knowledge.words(sentence.language, name)}
    capital = given.upos == "PROPN" or given.lemma[:1].isupper()
    title = given.lemma.lower() in titles or given.text.lower() in titles
    former = given.text.lower().startswith(tuple(knowledge.words(sentence.language, "formerPrefix") or (" ",)))
    return flat and not inside and capital and not title and not former


def _a_time(sentence: Sentence, known: tuple[Entity, ...], knowledge: Knowledge) -> bool:
    """Whether the first word of a sentence is a noun for a time and looks like a place's name by its capital alone."""
    word = sentence.word(1)
    times = knowledge.words(sentence.language, "timeNoun")
    return word.upos == "NOUN" and word.lemma in times and all(knowledge.is_a(e.type, "Place") for e in known)


def _by_case(
    sentence: Sentence, number: int, text: str, known: tuple[Entity, ...], knowledge: Knowledge
) -> tuple[Entity, ...]:
    """Of names that differ by their case alone the one that is meant: "Nigeri" is Nigeria only behind "në".

    Names that need their ending -a in the nominative cannot stand bare as a subject, nor behind "nga".
    """
    before = sentence.word(number - 1) if number > 1 else None
    oblique = before is not None and before.upos == "ADP"
    governed = before is not None and before.text.lower() in knowledge.words(sentence.language, "nominativeAdposition")
    if before is not None and before.text == "," and any(name.last == number - 2 for name in sentence.names):
        return known  # "ABUXHA, Nigeri — …" has no case of its own
    rules = knowledge.words(sentence.language, "nameCase")
    for ending in (rule.partition(">")[0] for rule in rules):
        stem = text.removesuffix(ending)
        if stem == text or (oblique and not governed):
            continue
        exact = [e for e in knowledge.find(stem, sentence.language) if (sentence.language, stem) in e.names]
        if exact and all((sentence.language, f"{stem}i") in e.names for e in known if e not in exact):
            return tuple(exact)
    return known


def _longest_known(sentence: Sentence, first: int, knowledge: Knowledge) -> int | None:
    words = sentence.words
    text = words[first - 1].text
    town = read_clause(sentence, knowledge).has(words[first - 1], "townNoun")  # "në qytetin e Gazës" is no land
    capital = text[:1].isupper() or _lower_article(sentence, first, knowledge)
    if not (capital or town) or text.lower() in knowledge.words(sentence.language, "negator"):
        return None  # "Nuk" at the head of a sentence is no town
    for last in range(min(first + _LONGEST - 1, len(words)), first - (1 if capital else 0), -1):
        if not _may_end(sentence, last, knowledge):
            continue
        text = span_text(sentence, first, last)
        named = [entity for entity in knowledge.find(text, sentence.language) if _same_case(entity, text, knowledge)]
        if named and (capital or any(entity.type == "Place" for entity in named)):
            return last
    return None


def _lower_article(sentence: Sentence, first: int, knowledge: Knowledge) -> bool:
    """Whether a name begins with an article in small letters, of one token with it or one of three: "al-Shababin"."""
    word, *behind = sentence.words[first - 1 : first + 2]
    article, hyphen, rest = word.text.partition("-")
    if not hyphen and len(behind) > 1 and behind[0].text == "-" and word.end + 1 == behind[1].begin:
        rest = behind[1].text
    return rest[:1].isupper() and article in knowledge.words(sentence.language, "nameArticle")


def _may_end(sentence: Sentence, last: int, knowledge: Knowledge) -> bool:
    """Whether a name may end in this word: no article, no particle, but "in" of "Moon Jae-in"."""
    text = sentence.word(last).text
    if last > 1 and sentence.word(last - 1).text == "-":
        return True
    if fold(text) in knowledge.articles or _glued(sentence, last):
        return False
    if _glued(sentence, last - 1):
        return True
    return text[:1].isupper() or text[:1].isdigit() or (text[:1].isalpha() and len(text) > 3)


def _glued(sentence: Sentence, number: int) -> bool:
    """Whether a word goes on in the next one: no name ends within a word, whatever the tokeniser made of it."""
    if not 0 < number < len(sentence.words):
        return False
    word, following = sentence.word(number), sentence.word(number + 1)
    return word.end == following.begin and word.text[-1:].isalpha() and following.text.isalpha()


def _same_case(entity: Entity, text: str, knowledge: Knowledge) -> bool:
    """Whether the text is written as the name is: "US" is a country, "Us" is not; "Turkey", not "TURKEY" alone."""
    keys = knowledge.bases(text)
    plain = text.replace(".", "").split("-")[0]
    said = (form for _, each in entity.names for form in (each, *knowledge.with_suffix(each)))
    for name in said:
        if knowledge.name_key(name) in keys:
            acronym = name.replace(".", "").isupper() and len(name) <= 6
            if not acronym or plain.isupper() or len(plain.split()) > 1:
                return True
    return False


def _recognised(sentence: Sentence, clause: Clause, knowledge: Knowledge) -> Iterable[Found]:
    for name in _parted(sentence, _owners_apart(clause, _joined(sentence, clause), knowledge)):
        if name.type not in _NAMED or (name.first == name.last and _no_name(clause, sentence.word(name.first))):
            continue
        span = _trimmed(sentence, clause, name)
        if span is None:
            continue
        if name.type != "PER" and _office(sentence, clause, *span):
            span = (span[0] + 2, span[1])
            if _country_alone(sentence, clause, knowledge, *span):
                continue
        kind = "LOC" if name.type == "PER" and _dateline(sentence, *span) else name.type
        if _begins_with_people(sentence, clause, *span, knowledge):
            span, kind = (span[0] + 1, span[1]), "PER"
        if kind != "PER" and _follows_person_noun(sentence, clause, *span):
            span, kind = (span[0] + 1, span[1]), "PER"
        span = _without_topic(sentence, *span, knowledge) if kind == "ORG" else span
        span = (
            _from_initials(sentence, clause, *_without_field(sentence, clause, *span, knowledge))
            if kind == "ORG"
            else span
        )
        text = span_text(sentence, *span)
        known = tuple(e for e in knowledge.find(text, sentence.language) if _same_case(e, text, knowledge))
        known = _initials(known, text) if kind == "ORG" else known
        if kind == "ORG" and not known and _numbered(sentence, span[1]):
            span = (span[0], span[1] + 1)  # "Eesti | 200"
        if kind == "ORG" and not known and _office_name(sentence, clause, *span):
            continue  # "Ministrja e Jashtme e A-së", "ministre e | Minierave e A-së"
        if kind != "PER" and not known and _ministers_nation(sentence, clause, *span, knowledge):
            continue  # "Kyrgyz Energy | Minister A"
        if kind == "ORG" and not known and _plain_embassy(sentence, clause, *span, knowledge):
            continue  # "the Thai embassy"
        if kind == "LOC" and _in_demonym(sentence, *span, knowledge):
            continue  # "Cape | Verdean"
        if kind == "LOC" and not known:
            if knowledge.find_demonym(text, sentence.language):
                continue  # "the South African region"
            kind = "ORG" if _institution(sentence, clause, *span) else kind
        if kind != "PER" and not known and _beside_title(sentence, clause, *span):
            kind = "PER"
        if kind == "PER" and _articled_land(sentence, clause, *span, known):
            kind = "LOC"
        if kind == "PER":
            party = bool(known) and all(each.type == "Party" for each in known)  # "Fianna Fáil's A"
            known = _people(known, " " not in text or party or _seats(known, knowledge))
        if not known and text.lower().replace(" ", "_") in {rule.split(">")[0] for rule in clause.words("partisan")}:
            continue  # "the Liberal Democrat leader"
        if not known and (_field(sentence, clause, *span) or _common_subject(sentence, *span)):
            continue  # "ministri i | Financave", "Grindja u ashpërsua"
        if kind == "ORG" and not known and _ministers_field(sentence, clause, *span):
            continue
        if kind == "PER" and not known and _the_people(sentence, clause, *span, knowledge):
            continue  # "the Dane"
        if kind == "PER" and not known and _the_initials(sentence, clause, *span):
            continue  # "the MLA from A"
        yield Found(_mention(sentence, *span, "name"), known, _NAMED[kind])


def _articled_land(sentence: Sentence, clause: Clause, first: int, last: int, known: tuple[Entity, ...]) -> bool:
    """Whether a name is a country's alone, with an article in small letters inside, as no person's is: "Mali i Zi"."""
    country = len(known) == 1 and known[0].type == "Country"
    inside = (sentence.word(number).text for number in range(first + 1, last))
    return country and any(text in clause.words("genitiveArticle") for text in inside)


def _field(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a name is only what an office or a ministry is for: "ministri i | Financave"."""
    words = [sentence.word(number) for number in range(first, last + 1)]
    article = sentence.word(first - 1).text.lower() if first > 2 else ""
    kinds = ("titleWord", "office", "governmentWord", "minister")
    noun = sentence.word(first - 2) if article in clause.words("genitiveArticle") else None
    noun = sentence.word(noun.head) if noun is not None and noun.upos == "ADJ" and noun.head else noun
    office = noun is not None and any(clause.has(noun, kind) for kind in kinds)
    return office and all(clause.has(word, "ministryField") for word in words)


def _ministers_field(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a name, taken for a body's that nobody knows, is what a minister is for: "ministri uzbek i | Burimeve
    Ujore". A minister is of a country or a government, never of another body; a party's name says that it is one."""
    article = sentence.word(first - 1).text.lower() if first > 2 else ""
    if article not in clause.words("genitiveArticle"):
        return False
    before = sentence.word(first - 2)
    noun = sentence.word(before.head) if before.upos == "ADJ" and before.head else before
    kinds = ("partyWord", "governmentWord", "groupNoun", "bodyNoun")
    body = any(clause.has(sentence.word(n), kind) for n in range(first, last + 1) for kind in kinds)
    return noun.id < first and clause.has(noun, "ministerTitle") and not body


def _common_subject(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name has its capital from the sentence's start alone, and is a definite noun."""
    word = sentence.word(first)
    common = word.upos == "NOUN" and word.lemma.islower() and word.lemma != word.text.lower()
    return first == last == 1 and common and word.feats.get("Definite") == "Def"


def _the_people(sentence: Sentence, clause: Clause, first: int, last: int, knowledge: Knowledge) -> bool:
    """Whether a word behind an article says where somebody is from, and is no surname."""
    word = sentence.word(first)
    if first != last or clause.child_in(word, "definite", "det") is None:
        return False
    return bool(knowledge.find_demonym(word.text, sentence.language))


def _the_initials(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a word behind an article is initials, which are nobody's name."""
    word = sentence.word(first)
    return (
        first == last
        and word.text.isupper()
        and len(word.text) in range(2, _SHORT + 1)
        and (clause.child_in(word, "definite", "det") is not None)
    )


def _dateline(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name in capitals at a sentence's start says where a report was written: "EAU CLAIRE, Wis." """
    shouted = (
        first == 1 and span_text(sentence, first, last).replace(" ", "").isupper() and last + 1 < len(sentence.words)
    )
    comma = shouted and sentence.word(last + 1).text == ","
    return comma and any(name.first == last + 2 and name.type == "LOC" for name in sentence.names)


def _numbered(sentence: Sentence, last: int) -> bool:
    """Whether the number behind a name is a part of it: "Eesti 200", as the parser has it, and no noun's behind it."""
    if last >= len(sentence.words):
        return False
    number = sentence.word(last + 1)
    return number.upos == "NUM" and number.text.isdigit() and number.deprel == "flat" and number.head <= last


def _office_name(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a name, taken for a body's, begins with an office, or is what an office is for and whose it is."""
    articles = clause.words("genitiveArticle")
    if first < last and sentence.word(first + 1).text.lower() in clause.words("remitAdposition"):
        return any(clause.has(sentence.word(first), name) for name in ("officeTitle", "office"))  # "Komisionerja për A"
    nation = first + 1 < last and sentence.word(first + 1).upos == "ADJ"  # "Ministrja britanike e Teknologjisë"
    apart = (
        first - 3 if first > 3 and sentence.word(first - 2).upos == "ADJ" else 0
    )  # "sekretari amerikan i | Sigurisë"
    spans = ((first, first + 1), (first, first + 2 if nation else 0), (first - 2, first - 1), (apart, first - 1))
    for title, article in spans:
        if (
            article < 1
            or title < 1
            or article > len(sentence.words)
            or sentence.word(article).text.lower() not in articles
        ):
            continue
        if title < first and any(
            clause.has(sentence.word(first), name) for name in ("assembly", "groupNoun", "bodyNoun")
        ):
            continue  # "Kryetari i Dhomës së Deputetëve të A-së"
        several = any(sentence.word(number).text.lower() in articles for number in range(first, last + 1))
        if several and clause.has(sentence.word(title), "officeTitle"):
            return True
    return False


def _plain_embassy(sentence: Sentence, clause: Clause, first: int, last: int, knowledge: Knowledge) -> bool:
    """Whether a name, taken for a body's, is a nationality and a common noun for what a country has abroad."""
    noun = sentence.word(last)
    nation = span_text(sentence, first, last - 1) if first < last else ""
    common = clause.has(noun, "embassy") or (noun.text.islower() and clause.has(noun, "diplomat"))
    return common and bool(nation) and bool(knowledge.find_demonym(nation, sentence.language))


def _ministers_nation(sentence: Sentence, clause: Clause, first: int, last: int, knowledge: Knowledge) -> bool:
    """Whether a name, taken for a body's, is a nationality and what a minister behind it is for."""
    behind = sentence.word(last + 1) if last < len(sentence.words) else None
    ends = [last - 1, last] if clause.has(sentence.word(last), "ministerTitle") else [last]
    minister = len(ends) > 1 or (behind is not None and clause.has(behind, "ministerTitle"))
    nations = (span_text(sentence, first, number) for number in range(first, ends[0]))
    return minister and any(knowledge.find_demonym(nation, sentence.language) for nation in nations)


def _in_demonym(sentence: Sentence, first: int, last: int, knowledge: Knowledge) -> bool:
    """Whether a name is a part of a demonym of several words: "Cape Verdean", "Papua New | Guinean"."""
    if last - first > 1:
        return False
    begins = [(n, n + more) for more in (1, 2) for n in range(first - more, first + 1)]
    spans = [(a, b) for a, b in begins if a > 0 and b <= len(sentence.words) and b >= last and (a, b) != (first, last)]
    capital = [(a, b) for a, b in spans if all(sentence.word(n).text[:1].isupper() for n in range(a, b + 1))]
    return any(knowledge.find_demonym(span_text(sentence, a, b), sentence.language) for a, b in capital)


def _no_name(clause: Clause, word: Word) -> bool:
    """Whether a word is no name by itself, though written like one: "ministri i Jashtëm", "Ambasada e Italisë"."""
    return clause.has(word, "notName") or clause.has(word, "embassy")


def _office(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a name, taken for a body's, is an office and whose it is: "Ministrja e Jashtme e Australisë"."""
    led = first < last and sentence.word(first + 1).text.lower() in clause.words("genitiveArticle")
    return led and any(clause.has(sentence.word(first), name) for name in ("titleWord", "office"))


def _country_alone(sentence: Sentence, clause: Clause, knowledge: Knowledge, first: int, last: int) -> bool:
    """Whether nothing but a known name is left of an office: "[Ministrja e] Jashtme e Australisë"."""
    adjective = clause.has(sentence.word(first), "notName") or clause.has(sentence.word(first), "ministryField")
    return first > last or adjective or bool(knowledge.find(span_text(sentence, first, last), sentence.language))


def _beside_title(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether an unlisted name of two or three words is the apposition of a title: "the minister of B, Baiba Braže"."""
    head = sentence.word(_mention(sentence, first, last, "name").head)
    above = clause.head(head)
    named = all(sentence.word(number).upos == "PROPN" for number in range(first, last + 1))
    if above is None or not named or last - first not in (1, 2) or head.deprel not in ("appos", "flat"):
        return False
    if (office := _owner_office(clause, above)) is not None and sentence.word(first - 1).text == ",":
        above = office  # "the mayor of Savannah, | Van Johnson"
        if any(clause.has(sentence.word(first), name) for name in ("partOf", "placeNoun")):
            return False
    of = next((case.id for case in clause.children(above, "case")), 1)  # "një nga komandantët, A"
    one = of > 1 and clause.has(sentence.word(of - 1), "oneOf")
    single = one or above.feats.get("Number", "Sing") == "Sing"
    title = above.upos == "NOUN" and single and above.id < first
    former = next((each for each in clause.words("formerPrefix") if above.lemma.lower().startswith(each)), "")
    plain = above.lemma.lower().removeprefix(former)  # "ish-kryetari"
    kinds = ("titleWord", "personNoun")
    return title and any(clause.has(above, name) or plain in clause.words(name) for name in kinds)


def _owner_office(clause: Clause, place: Word) -> Word | None:
    """The office that a place's name, or the noun for it, is the genitive of: "the mayor of Savannah", "sherifi i
    qarkut A"; None if it is none's."""
    named = place.upos == "PROPN" or (place.upos == "NOUN" and clause.has(place, "placeNoun"))
    led = clause.children(place, "case") or clause.article_genitive(place)
    above = clause.head(place) if named and led else None
    if above is not None and above.upos in ("NOUN", "PROPN") and clause.has(above, "localBody"):
        place, above = above, clause.head(above)  # "kryetarit të Bashkisë së | A"
    office = above is not None and above.upos == "NOUN" and clause.has(above, "titleWord")
    return above if office and above is not None and place in clause.genitives(above) else None


def _follows_person_noun(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a name, taken for a place's or a body's, is a first name and a surname behind "journalist"."""
    named = [sentence.word(number) for number in range(first + 1, last + 1)]
    capital = all(word.upos == "PROPN" and word.text[:1].isupper() for word in named)
    return len(named) == 2 and capital and clause.has(sentence.word(first), "personNoun")


def _begins_with_people(sentence: Sentence, clause: Clause, first: int, last: int, knowledge: Knowledge) -> bool:
    """Whether a name behind an article begins with where somebody is from: "the | Finn Pekka Salo", but "Finn Jensen",
    and not with an adjective, "the Danish West Indies"."""
    words = [sentence.word(number) for number in range(first, last + 1)]
    if len(words) != 3 or first == 1 or sentence.word(first - 1).text.lower() not in clause.words("definite"):
        return False
    lands = knowledge.find_demonym(words[0].text, sentence.language)
    adjective = any(knowledge.demonym(land, sentence.language) == words[0].text for land in lands)
    plain = all(word.text[:1].isupper() and word.text.isalpha() for word in words)
    kinds = ("placeNoun", "partOf", "institutionWord", "governmentWord", "kindNoun")
    return len(lands) == 1 and plain and not adjective and not any(clause.has(words[-1], kind) for kind in kinds)


def _institution(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a name, taken for a place's, is that of a body: "Purdue University"."""
    words = [sentence.word(number) for number in range(first, last + 1)]
    bodies = ("institutionWord", "governmentWord")
    named = (word for word in words if word.text[:1].isupper())
    return len(words) > 1 and any(clause.has(word, name) for word in named for name in bodies)


def _parted(sentence: Sentence, names: Iterable[Name]) -> Iterable[Name]:
    """The names with "Miami, Florida" made two."""
    for name in names:
        first = name.first
        for number in range(name.first, name.last + 1):
            if name.type == "LOC" and sentence.word(number).text == "," and first < number < name.last:
                yield Name(first, number - 1, name.type)
                first = number + 1
        yield Name(first, name.last, name.type)


def _owners_apart(clause: Clause, names: Iterable[Name], knowledge: Knowledge) -> Iterable[Name]:
    """The names without the place that has them: "Dejtoni | i Ohajos", "SOS Horizon | e Marsejës".

    What the language itself calls a body, as in "Universiteti i Tiranës", is no name without its place.
    """
    sentence = clause.sentence
    articles = clause.words("genitiveArticle")
    for name in names:
        inside = [n for n in range(name.first + 1, name.last) if sentence.word(n).text.lower() in articles]
        owner = knowledge.find(span_text(sentence, inside[0] + 1, name.last), sentence.language) if inside else []
        placed = bool(owner) and all(knowledge.is_a(each.type, "Place") for each in owner)
        whole = not placed or knowledge.find(span_text(sentence, name.first, name.last), sentence.language)
        kind = _apart_from_owner(clause, name, inside[0] - 1, owner) if not whole else ""
        village = len(inside) > 0 and _village(clause, name, inside[0])
        listed = village and knowledge.find(span_text(sentence, name.first, name.last), sentence.language)
        if kind or (village and not listed):
            yield Name(name.first, inside[0] - 1, kind or "LOC")
            yield Name(inside[0] + 1, name.last, "LOC")
        else:
            yield name


def _village(clause: Clause, name: Name, article: int) -> bool:
    """Whether a name is a village's with what that lies in behind it: "në Vuthaj | të Gucisë", "fshatin Lojan të"."""
    sentence = clause.sentence
    own, before = sentence.word(name.first), sentence.word(name.first - 1) if name.first > 1 else None
    oblique = sentence.word(article).text.lower() in clause.words("obliqueArticle")
    if name.type != "LOC" or before is None or article != name.first + 1 or not oblique:
        return False
    places = ("placeNoun", "namedPlace", "countryNoun", "gulfWord", "partOf", "staffedPlace")
    common = any(clause.has(own, each) for each in places) or not own.lemma[:1].isupper()
    led = before.text.lower() in clause.words("placeAdposition") or clause.has(before, "townNoun")
    ends = tuple(rule.partition(">")[0] for rule in clause.words("nameCase") if rule.endswith(">Dat"))
    inside = [sentence.word(number) for number in range(article + 1, name.last + 1)]
    return led and not common and all(each.text[:1].isupper() for each in inside[:1]) and inside[0].text.endswith(ends)


def _apart_from_owner(clause: Clause, name: Name, last: int, owner: Sequence[Entity]) -> str:
    """What a name is without the place that has it: a town of a region, a body with a foreign name; "" for neither."""
    words = clause.sentence.words[name.first - 1 : last]
    before = clause.sentence.words[name.first - 2].text.lower() if name.first > 1 else ""
    kinds = ("institutionWord", "governmentWord", "groupNoun", "bodyNoun", "partyWord", "namedBody", "localBody")
    if name.type != "ORG" or before in clause.words("nominativeAdposition"):
        places = ("placeNoun", "namedPlace", "countryNoun", "gulfWord", "partOf")
        common = any(clause.has(words[0], each) for each in (*places, *kinds)) or not words[0].lemma[:1].isupper()
        town = len(words) == 1 and not common and all(each.type == "Region" for each in owner)
        return "LOC" if town else name.type if name.type == "PER" and len(words) > 1 else ""
    native = any(word.upos != "PROPN" or word.lemma != word.text for word in words)
    said = any(clause.has(word, kind) for word in words for kind in kinds)
    return "" if native or said or len(words) < 2 else "ORG"


def _joined(sentence: Sentence, clause: Clause) -> list[Name]:
    """The recogniser's names, with the two halves of a hyphenated one, or of "Policia e | A-së", made one."""
    articles = clause.words("genitiveArticle")
    found: list[Name] = []
    for name in sentence.names:
        last = found[-1] if found else None
        between = range(last.last + 1, name.first) if last is not None else range(0)
        hyphen = last is not None and all(sentence.word(number).text == "-" for number in between)
        glued = last is not None and sentence.word(last.last).end == sentence.word(last.last + 1).begin
        owned = last is not None and last.last + 1 == name.first and sentence.word(last.last).text in articles
        whole = last is not None and owned and last.last > last.first and (last.type, name.type) == ("ORG", "LOC")
        town = last is not None and last.last == last.first + 1 and clause.has(sentence.word(last.first), "localBody")
        if whole and town:
            found[-1] = name  # "Kryetari i | Bashkisë së | Tiranës": whose mayor that is
        elif last is not None and between and hyphen and _two_parties(sentence, clause, last, name):
            found.append(name)  # "the A-B talks"
        elif last is not None and (whole or (hyphen and glued and last.type == name.type)):
            found[-1] = Name(last.first, name.last, last.type)
        elif last is not None and not between and _glued(sentence, last.last):
            found[-1] = Name(last.first, name.last, name.type)  # "NIC|OLA Sturgeon", which the tokeniser cut
        else:
            found.append(name)
    return found


def _two_parties(sentence: Sentence, clause: Clause, one: Name, other: Name) -> bool:
    """Whether a hyphen stands between the two whom an event noun right behind is about: "the Italy-Albania deal"."""
    if one.first != one.last or other.first != other.last or other.last == len(sentence.words):
        return False
    behind = sentence.words[other.last : other.last + 2]
    noun = next((word for word in behind if word.deprel != "compound" and word.upos != "ADJ"), None)
    kinds = ("encounterNoun", "groundNoun", "dialogueNoun")
    return noun is not None and noun.upos == "NOUN" and any(clause.has(noun, kind) for kind in kinds)


def _closes_quotation(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name ends in the mark that closes a quotation inside it: "Fondacioni “A B”"."""
    inside = [sentence.word(number).text for number in range(first + 1, last)]
    return sentence.word(last).text in '"”»“' and any(text in '"“„«' for text in inside)


def _trimmed(sentence: Sentence, clause: Clause, name: Name) -> tuple[int, int] | None:
    """A recognised name without titles, articles and punctuation at its ends; None if nothing is left."""
    first, last = name.first, name.last
    titles = ("honorific", "titleWord", "article") if name.type == "PER" else ("article", "notName")
    while first <= last and (
        not sentence.word(first).text[:1].isalnum()
        or any(clause.has(sentence.word(first), title) for title in titles)
        or (name.type == "PER" and not sentence.word(first).text[:1].isupper())
        or (name.type == "LOC" and _common(sentence.word(first), clause))
        or (first == 1 and name.type == "ORG" and _leads_name(sentence, clause, first, last))
        or (name.type == "ORG" and first < last and _tells_kind(sentence, clause, first))
    ):
        first += 1
    while _glued(sentence, last):
        last += 1
    markers = clause.words("possessiveMarker")
    while first <= last and (
        sentence.word(last).text in markers
        or not (sentence.word(last).text[-1:].isalnum() or _cut_short(sentence.word(last), clause, name))
        or (name.type == "LOC" and _common(sentence.word(last), clause))
    ):
        if name.type == "ORG" and _closes_quotation(sentence, first, last):
            break
        last -= 1
    while name.type == "ORG" and first < last and _astray(sentence, first, last):
        last -= 1
    if name.type == "PER" and last - first > 1 and _quarter(sentence, clause, first):
        first += 1  # "Galway West | Noel Grealish"
    if name.type == "PER" and first < last and len(sentence.word(last).text) == 1 and _hyphened(sentence, last):
        last -= 1  # "Gondek | U-turns"
    kind = sentence.word(last) if name.type == "ORG" and first < last else None
    if kind is not None and kind.text.islower() and clause.has(kind, "kindNoun"):
        last -= 1  # "the Levica | party"
    linked = sentence.word(last - 1).text.lower() in clause.words("genitiveArticle") if last - 1 > first else False
    if linked and name.type != "PER" and sentence.word(last).upos == "VERB" and sentence.word(last).text.islower():
        last -= 2  # "Koalicioni Kombëtar | i udhëhequr nga A"
    if first > last or not any(sentence.word(n).text[:1].isupper() for n in range(first, last + 1)):
        return None
    return first, last


def _quarter(sentence: Sentence, clause: Clause, first: int) -> bool:
    """Whether a person's name begins with the quarter of a place that is named before it."""
    placed = any(name.type == "LOC" and name.last == first - 1 for name in sentence.names)
    return placed and clause.has(sentence.word(first), "partOf")


def _hyphened(sentence: Sentence, number: int) -> bool:
    """Whether a word goes on behind a hyphen."""
    behind = sentence.words[number : number + 2]
    return len(behind) == 2 and behind[0].text == "-" and behind[0].end == behind[1].begin


def _astray(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the last word of a name is a common noun of another part of the sentence: "u tha Arena | gazetarëve"."""
    word = sentence.word(last)
    apart = not first <= word.head <= last and all(sentence.word(n).head != last for n in range(first, last))
    return word.upos == "NOUN" and word.text.islower() and apart


def _tells_kind(sentence: Sentence, clause: Clause, first: int) -> bool:
    """Whether a name begins with what it is, in small letters: "the | charity Save the Children"."""
    word = sentence.word(first)
    return word.text.islower() and clause.has(word, "namedBody") and sentence.word(first + 1).text[:1].isupper()


def _leads_name(sentence: Sentence, clause: Clause, first: int, last: int) -> bool:
    """Whether a word has its capital from the sentence's start alone: "Kompania Shell" is Shell."""
    named = last > first and sentence.word(first + 1).text[:1].isupper() and sentence.word(first + 1).upos == "PROPN"
    foreign = last == first + 1 and sentence.word(last).lemma == sentence.word(last).text  # "Organizata Al-Haq"
    kind = clause.has(sentence.word(first), "companyNoun") or (
        foreign and clause.has(sentence.word(first), "namedBody")
    )
    return named and kind and bool(clause.words("genitiveArticle"))


def _without_topic(sentence: Sentence, first: int, last: int, knowledge: Knowledge) -> tuple[int, int]:
    """A known body's span without what its deed was about: "[propozimin e] Komisionit Evropian | për gazin"."""
    for number in range(first + 1, last):
        tail = [sentence.word(each) for each in range(number, last + 1)]
        known = knowledge.find(span_text(sentence, first, number - 1), sentence.language)
        between_states = any(
            each.type == "IntergovernmentalOrganization" for each in known
        )  # "[i BE-së] | për Zgjerimin"
        about = tail[0].upos == "ADP" and (between_states or all(word.text.islower() for word in tail))
        if about and known:
            whole = knowledge.find(span_text(sentence, first, last), sentence.language)
            return (first, last) if whole else (first, number - 1)
    return first, last


def _without_field(sentence: Sentence, clause: Clause, first: int, last: int, knowledge: Knowledge) -> tuple[int, int]:
    """A known name's span without the field of the office behind it: "the [U.S.] National Security | Adviser A"."""
    office = sentence.word(last + 1) if last < len(sentence.words) else None
    if office is None or office.upos not in ("NOUN", "PROPN") or clause.span(office, clause.words("office")) is None:
        return first, last
    if knowledge.find(span_text(sentence, first, last), sentence.language):
        return first, last
    for number in range(first + 1, last + 1):
        field = "_".join(sentence.word(each).text.lower() for each in range(number, last + 1))
        if field in clause.words("officeField") and knowledge.find(
            span_text(sentence, first, number - 1), sentence.language
        ):
            return first, number - 1
    return first, last


def _from_initials(sentence: Sentence, clause: Clause, first: int, last: int) -> tuple[int, int]:
    """A body's span from where the initials in brackets behind it begin: "the | Office of the Scottish Charity
    Regulator (OSCR)"."""
    opened = last + 2 <= len(sentence.words) and sentence.word(last + 1).text == "("
    short = fold(sentence.word(last + 2).text) if opened and sentence.word(last + 2).text.isupper() else ""
    links = clause.words("genitiveAdposition") | clause.words("article")
    number, letters = first, _letters(sentence, first, last)
    while short and number > 1 and letters != short and short.endswith(letters):
        word = sentence.word(number - 1)
        if not word.text[:1].isupper() and word.text.lower() not in links:
            break
        number -= 1
        letters = _letters(sentence, number, last)
    return (
        (number, last)
        if short and letters == short and not clause.has(sentence.word(number), "article")
        else (first, last)
    )


def _letters(sentence: Sentence, first: int, last: int) -> str:
    """What the capitalised words of a name begin with, folded."""
    words = (sentence.word(number).text for number in range(first, last + 1))
    return fold("".join(text[0] for text in words if text[:1].isupper()))


def _cut_short(word: Word, clause: Clause, name: Name) -> bool:
    """Whether a word with its full stop ends a person's name, "Jr.", or is the short form of a state's, "N.J."."""
    short = word.text.endswith(".") and name.first == name.last and name.type != "PER"
    if short and clause.sentence.word(max(1, word.id - 1)).text == ",":
        states = {rule.partition(">")[0] for rule in clause.words("stateAbbreviation")}
        return word.text.lower().replace(".", "") in states
    return name.type == "PER" and word.id > name.first and clause.has(word, "nameSuffix")


def _common(word: Word, clause: Clause) -> bool:
    """Whether a word only says what or which part a place is: "the New York borough", "south London"."""
    return word.text.islower() and (clause.has(word, "placeNoun") or clause.has(word, "partOf"))


def is_case_form(text: str, language: str, knowledge: Knowledge) -> bool:
    """Whether a word is a known place's or organisation's name with a case ending: "Beogradi", not "Haiti"."""
    bases = knowledge.bases(text, language) - {knowledge.name_key(text)}
    for entity in knowledge.find(text, language):
        names = {name for tag, name in entity.names if tag == language}
        based = text not in names or bool(bases & {knowledge.name_key(name) for name in names})
        if entity.type != "Person" and names and based:
            return True
    return False


def _demonyms(sentence: Sentence, free: list[Word], knowledge: Knowledge) -> Iterable[Found]:
    inside: set[int] = set()
    for length, start in itertools.product((3, 2), range(len(free))):  # "Papua New Guinean", "South African"
        span = free[start : start + length]
        close = len(span) == length and span[-1].id == span[0].id + length - 1
        if not close or not all(word.text[:1].isupper() for word in span) or inside & {word.id for word in span}:
            continue
        if known := tuple(knowledge.find_demonym(" ".join(word.text for word in span), sentence.language)):
            inside |= {word.id for word in span}
            yield Found(_mention(sentence, span[0].id, span[-1].id, "demonym"), known)
    realms = knowledge.words(sentence.language, "realmNoun")  # "emirati": the emirate, whichever the text tells of
    for word in free:
        if word.id in inside or (word.upos == "NOUN" and word.lemma.lower() in realms):
            continue
        if word.upos in ("ADJ", "NOUN", "PROPN") and len(fold(word.text)) > 2:
            known = tuple(knowledge.find_demonym(word.text, sentence.language))
            if known and (word.text[:1].isupper() or not knowledge.words(sentence.language, "capitalisedDemonyms")):
                yield Found(_mention(sentence, word.id, word.id, "demonym"), known)


def _pronouns(sentence: Sentence, free: list[Word], clause: Clause) -> Iterable[Found]:
    for word in free:
        pointing = word.deprel == "det" and word.head > word.id  # "kjo zgjedhje": of the noun, no pronoun
        if word.upos in ("PRON", "DET") and not pointing and any(clause.has(word, name) for name in _PRONOUNS):
            yield Found(_mention(sentence, word.id, word.id, "pronoun"))


def span_text(sentence: Sentence, first: int, last: int) -> str:
    """The text from one word to another as the document has it."""
    begin, end = sentence.word(first).begin, sentence.word(last).end
    return sentence.text[begin - sentence.begin : end - sentence.begin]


def _over_all(sentence: Sentence, number: int, others: Iterable[int]) -> bool:
    """Whether all others hang on a word, be it by way of words outside the name: "A and Nicobar | Islands"."""
    return all(number in (n, *(above.id for above in governors(sentence, sentence.word(n)))) for n in others)


def _mention(sentence: Sentence, first: int, last: int, kind: str) -> Mention:
    inside = range(first, last + 1)
    outer = [n for n in inside if sentence.word(n).head not in inside]
    head = next((n for n in outer if _over_all(sentence, n, outer)), outer[0] if outer else first)
    return Mention(sentence.index, first, last, head, span_text(sentence, first, last), kind)
