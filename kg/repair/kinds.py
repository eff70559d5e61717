"""What kind of thing a name is, where the recogniser was wrong and what stands around it says so.

A firm's name beside "the firm" is no person's, whatever the recogniser made of it; a surname is that of somebody whom
the document names in full; a name that ends in "Club" is no place's. Only names that no list has are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.clause import Clause, base
from kg.knowledge import Knowledge, fold
from kg.mention import Found, read_clause
from kg.model import Mention, Sentence, Word
from kg.reference.alias import nicknames, second_names
from kg.reference.label import base_form
from kg.reference.title import governed
from kg.repair.bodies import as_bodies, is_somewhere

_PERSON, _PLACE, _BODY = "Person", "Place", "Organization"
_BESIDE = ("appos", "flat", "compound", "nmod")
_QUOTES = "\"'“”„«»‘’"
_NOMINAL = ("PROPN", "NOUN", "ADJ")
_OPENING = 4  # words before which "Additional reporting by" ends
_SHORT = 3  # letters of a word that is no name for certain
_REACH = 4  # words from a noun to the name that it says the kind of, its own complement between them
Mentions = tuple[tuple[Found, ...], ...]


def with_kinds(sentences: Sequence[Sentence], found: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions of a document with the kinds that their surroundings show.

    Args:
        sentences: the sentences of the document.
        found: the mentions of each.
        knowledge: the ontology.
    """
    shown = []
    for sentence, mentions in zip(sentences, found, strict=True):
        clause = read_clause(sentence, knowledge)
        said = [_as_said(clause, each, knowledge) for each in mentions if not _is_work(clause, each)]
        shown.append(nicknames(sentence, said, knowledge))
    shown = _with_missed(sentences, as_bodies(sentences, shown, knowledge))
    surnames = set(_surnames(sentences, shown, knowledge))
    people = {each.mention.text for mentions in shown for each in mentions if each.type == _PERSON}
    shown = [
        tuple(
            _as_surname(sentence, one, surnames, knowledge)
            for each in mentions
            for one in _parted(sentence, each, people, knowledge)
        )
        for sentence, mentions in zip(sentences, shown, strict=True)
    ]
    return _as_elsewhere(sentences, shown, surnames, knowledge)


def _as_elsewhere(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], surnames: set[str], knowledge: Knowledge
) -> Mentions:
    """The mentions of a document with each unlisted name of the kind that it mostly is in it: a firm is no town.

    Nobody's surname is looked at, nor what stands where only places stand.
    """
    votes: dict[str, Counter[str]] = {}
    for sentence, mentions in zip(sentences, found, strict=True):
        for each in filter(_unlisted, mentions):
            votes.setdefault(_plain(sentence, each, knowledge), Counter())[each.type] += 1

    def settled(sentence: Sentence, each: Found) -> Found:
        key = _plain(sentence, each, knowledge) if _unlisted(each) else ""
        counts = votes.get(key, Counter())
        if len(counts) < 2 or each.type == _BODY or surnames & {key, key.split()[-1]}:
            return each
        local = is_somewhere(read_clause(sentence, knowledge), each)
        if counts[_BODY] >= counts[each.type] and not local:
            return replace(each, type=_BODY)
        return replace(each, type=_PLACE) if each.type == _PERSON and counts[_PLACE] >= counts[_PERSON] else each

    return tuple(
        tuple(settled(sentence, each) for each in mentions) for sentence, mentions in zip(sentences, found, strict=True)
    )


def _plain(sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """A name, folded, without its ending."""
    return fold(base_form(" ".join(each.mention.text.split()), sentence, each, knowledge))


def _with_missed(sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]]) -> list[tuple[Found, ...]]:
    """The mentions with the names that the recogniser missed in one sentence and saw as a body's in another."""
    kinds: dict[str, set[str]] = {}
    for each in (each for mentions in found for each in mentions if _unlisted(each)):
        kinds.setdefault(each.mention.text.partition("-")[0], set()).add(each.type)
    bodies = {text for text, types in kinds.items() if types == {_BODY} and len(text) > _SHORT and text.isalpha()}
    whole = []
    for sentence, mentions in zip(sentences, found, strict=True):
        taken = {n for each in mentions for n in range(each.mention.first, each.mention.last + 1)}
        missed = [
            Found(Mention(sentence.index, word.id, word.id, word.id, word.text, "name"), (), _BODY)
            for word in sentence.words
            if word.id not in taken and word.text.partition("-")[0] in bodies and word.upos in _NOMINAL
        ]
        whole.append(tuple(sorted([*mentions, *missed], key=lambda each: each.mention.first)))
    return whole


def _unlisted(each: Found) -> bool:
    return each.mention.kind == "name" and bool(each.type) and not each.known


def _is_work(clause: Clause, each: Found) -> bool:
    """Whether what was taken for somebody's name is a work's, in quotation marks: 'released "Anna Blume"'."""
    first, last = each.mention.first, each.mention.last
    if not _unlisted(each) or each.type != _PERSON or first == 1 or last == len(clause.sentence.words):
        return False
    before, behind = clause.sentence.word(first - 1), clause.sentence.word(last + 1)
    part = base(clause.sentence.word(each.mention.head).deprel)
    return before.text in _QUOTES and behind.text in _QUOTES and part in ("obj", "obl", "nmod", "appos")


def _as_said(clause: Clause, each: Found, knowledge: Knowledge) -> Found:
    """A name as the noun beside it, its own last word or what somebody is at it say: a body's."""
    if _unlisted(each) and each.type != _PERSON and _as_only_people(clause, each):
        return replace(each, type=_PERSON)
    if _unlisted(each) and each.type != _PERSON and _begins_with_given_name(clause, each, knowledge):
        return replace(each, type=_PERSON)
    if _unlisted(each) and each.type != _PERSON and _has_a_post(clause, each):
        return replace(each, type=_PERSON)
    if not _unlisted(each) or each.type == _BODY:
        return each
    if each.type == _PLACE and _in_byline(clause, each):
        return replace(each, type=_PERSON)
    single = each.mention.first == each.mention.last
    if each.type == _PERSON and single and (governed(clause, each) or _said_to_be_place(clause, each)):
        return replace(each, type=_PLACE)
    if each.type == _PERSON and _comes_from(clause, each):
        return replace(each, type=_PLACE)
    staffed = each.type == _PERSON or (not single and _heads_institution(clause, each))
    body = _said_to_be_body(clause, each) or _has_shareholders(clause, each) or (staffed and _worked_at(clause, each))
    return replace(each, type=_BODY) if body or (each.type == _PLACE and _ends_as_body(clause, each)) else each


def _begins_with_given_name(clause: Clause, each: Found, knowledge: Knowledge) -> bool:
    """Whether a name of two words, the doer or what is done to, begins with a given name of the language: "pasoi
    Bashkim Kondin", for all that "bashkim" is a union; not behind what kind of body it is, nor "Drita Gjilan"."""
    first, last = each.mention.first, each.mention.last
    if last != first + 1 or fold(clause.sentence.word(first).text) not in clause.words("nativeFirstName"):
        return False
    surname, head = clause.sentence.word(last), clause.sentence.word(each.mention.head)
    part = base(head.deprel) in ("nsubj", "obj") or clause.adposition(head) in clause.words("partnerAdposition")
    kinds = ("institutionWord", "governmentWord", "bodyNoun", "partyWord", "placeNoun", "groupNoun")
    common = any(clause.has(surname, kind) for kind in kinds)
    known = knowledge.find(surname.text, clause.sentence.language)
    town = any(each.type != _PERSON for each in known)
    return part and surname.text[:1].isupper() and surname.text.isalpha() and not common and not town


def _has_a_post(clause: Clause, each: Found) -> bool:
    """Whether a name of two words, or three, stands where only somebody with an office does: "zëvendësuesi i Hassan
    Rizkut", "u ul në karrigen e Pol Marionit", "shkarkoi Tatjana Ristovën"; not a body's, which says what it is."""
    words = clause.sentence.words[each.mention.first - 1 : each.mention.last]
    plain = all(word.text[:1].isupper() and word.text[1:].islower() and word.text.isalpha() for word in words)
    kinds = ("institutionWord", "governmentWord", "bodyNoun", "partyWord", "placeNoun", "groupNoun", "assembly")
    if len(words) not in (2, 3) or not plain or any(clause.has(word, kind) for word in words for kind in kinds):
        return False
    head = clause.sentence.word(each.mention.head)
    above = clause.head(head)
    if above is None:
        return False
    held = head in clause.genitives(above) and not clause.adposition(head)
    if held and (clause.has(above, "successorNoun") or clause.has(above, "seatNoun")):
        return True
    return base(head.deprel) == "obj" and not clause.adposition(head) and clause.has(above, "postVerb")


def _in_byline(clause: Clause, each: Found) -> bool:
    """Whether a name of several words is one of those who wrote a report: "Reporting by A in Berlin and B in Rome"."""
    first = each.mention.first
    opened = (number for number in range(min(first - 1, _OPENING)) if clause.sentence.words[number].text[:1].isalpha())
    words = [clause.sentence.words[number] for number in opened]
    agent = next((word for word in words if word.text.lower() in clause.words("agentAdposition")), None)
    if agent is None or first == each.mention.last or agent.id < 2:
        return False
    before = clause.sentence.word(first - 1)
    joined = before.id == agent.id or before.upos == "CCONJ" or before.text == ","
    return joined and clause.has(clause.sentence.word(agent.id - 1), "bylineWord")


def _as_only_people(clause: Clause, each: Found) -> bool:
    """Whether what was taken for a place or a body is a single name in a place that only people's have.

    It is whom somebody arrested, visited in prison or put in handcuffs, "e vizitoi Mornayn në qeli", or whose lawyer
    somebody is: "avokati i Alliut".
    """
    head = clause.sentence.word(each.mention.head)
    verb = clause.head(head)
    if each.mention.first != each.mention.last or verb is None or not head.text[1:].islower():
        return False
    if clause.has(verb, "peoplesNoun") and head in clause.genitives(verb):
        return head.text.endswith(tuple(clause.words("personGenitiveEnding")))
    if clause.adposition(head) or base(head.deprel) not in ("obj", "iobj"):
        return False
    hit = base(head.deprel) == "obj" and clause.has(verb, "onlyPeopleVerb")
    bound = any(clause.has(other, "shackle") for other in clause.children(verb, "obj"))
    confined = (other for other in clause.children(verb, "obl") if clause.has(other, "confinement"))
    inside = any(clause.adposition(other) in clause.words("placeAdposition") for other in confined)
    return hit or (bound and base(head.deprel) == "iobj") or (inside and base(head.deprel) == "obj")


def _comes_from(clause: Clause, each: Found) -> bool:
    """Whether a person is from what was taken for another one: "Cody Rinehart, 24 vjeç, nga Hancock,"."""
    head = clause.sentence.word(each.mention.head)
    person, case = clause.head(head), clause.child_in(head, "originAdposition", "case")
    if person is None or case is None or case.id != each.mention.first - 1 or case.id < 2 or person.id > case.id:
        return False
    named = any(name.first <= person.id <= name.last and name.type == "PER" for name in clause.sentence.names)
    return named and base(head.deprel) in ("nmod", "appos") and clause.sentence.word(case.id - 1).text == ","


def _said_to_be_body(clause: Clause, each: Found) -> bool:
    """Whether the noun in front of a name says that it is a body: "the research firm Gartner"."""
    first = each.mention.first
    noun = clause.head(clause.sentence.word(each.mention.head))
    if noun is None or not 0 < first - noun.id <= _REACH or noun.upos != "NOUN":
        return False
    head = clause.sentence.word(each.mention.head)
    between = clause.sentence.words[noun.id : first - 1]
    between = tuple(word for word in between if word.text not in _QUOTES)
    open_ = any(word.upos in ("PUNCT", "ADP", "CCONJ", "VERB", "PROPN") for word in between)
    bare = not clause.children(head, "case", "det") and noun.feats.get("Number") != "Plur"
    person = each.type == _PERSON and each.mention.first < each.mention.last and clause.has(noun, "bodyOrPerson")
    return base(head.deprel) in _BESIDE and bare and not open_ and clause.has(noun, "namedBody") and not person


def _has_shareholders(clause: Clause, each: Found) -> bool:
    """Whether a name is that of which there is a board or are shares: "bordi i Nordvind-it"."""
    head = clause.sentence.word(each.mention.head)
    noun = clause.head(head)
    if noun is None or noun.upos != "NOUN" or not clause.has(noun, "firmsNoun"):
        return False
    return head in clause.genitives(noun) or head in clause.possessors(noun)


def _said_to_be_place(clause: Clause, each: Found) -> bool:
    """Whether the noun right before what was taken for a person says that it is a place: "sherifi i qarkut Morgan"."""
    head = clause.sentence.word(each.mention.head)
    noun = clause.head(head)
    right = noun is not None and noun.id == each.mention.first - 1 and noun.upos == "NOUN"
    return right and noun is not None and base(head.deprel) in _BESIDE and clause.has(noun, "placeNoun")


def _heads_institution(clause: Clause, each: Found) -> bool:
    """Whether a name of several words is headed by what has a staff: "Winchester Medical Center"."""
    words = [clause.sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
    head = words[0] if clause.words("genitiveArticle") else words[-1]
    return head.text[:1].isupper() and clause.has(head, "staffedPlace")


def _worked_at(clause: Clause, each: Found) -> bool:
    """Whether somebody is "an analyst at" what was taken for a person."""
    head = clause.sentence.word(each.mention.head)
    noun = clause.head(head)
    case = clause.child_in(head, "placeAdposition", "case")
    single = each.mention.first == each.mention.last
    case = case or (clause.child_in(head, "employerAdposition", "case") if single else None)
    above = clause.head(noun) if noun is not None and base(noun.deprel) == "nmod" else None  # "head of surgery | at A"
    staff = any(each is not None and clause.has(each, name) for each in (noun, above) for name in ("staff", "leader"))
    return staff and case is not None and case.id == each.mention.first - 1


def _ends_as_body(clause: Clause, each: Found) -> bool:
    """Whether a name of several words, taken for a place's, is headed by what only a body is: "Sierra Club"."""
    words = [clause.sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
    heads = words[:1] if clause.words("genitiveArticle") else words[-1:]
    return len(words) > 1 and any(word.text[:1].isupper() and clause.has(word, "bodySuffix") for word in heads)


def _surnames(sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge) -> Iterator[str]:
    """The folded surnames of the people whom a document names in full, of one word and of more ("del Río"), their
    full names, and what else it calls them."""
    also = second_names(sentences, found, knowledge)
    for sentence, mentions in zip(sentences, found, strict=True):
        for each in mentions:
            second = (sentence.index, each.mention.first) in also
            if each.type == _PERSON and (each.mention.first < each.mention.last or second):
                yield from knowledge.bases(sentence.word(each.mention.last).text, sentence.language)
                parts = knowledge.name_key(each.mention.text).split()
                yield from (" ".join(parts[number:]) for number in range(len(parts) - 1))


def _as_surname(sentence: Sentence, each: Found, surnames: set[str], knowledge: Knowledge) -> Found:
    """A name, taken for a place's or a body's, that is the surname or, for a place's, the full name of somebody in
    this document."""
    word = sentence.word(each.mention.head)
    whole = each.type == _PLACE and each.mention.first < each.mention.last
    if not _unlisted(each) or each.type == _PERSON or not (whole or each.mention.first == each.mention.last):
        return each
    respelt = fold(base_form(each.mention.text, sentence, replace(each, type=_PERSON), knowledge))  # "Petroviqin"
    said = knowledge.bases(each.mention.text, sentence.language) if whole else _bases(word, sentence, knowledge)
    if not surnames & {*said, respelt}:
        return each
    local = knowledge.words(sentence.language, "localAdposition")
    local = local - knowledge.words(sentence.language, "personAdposition")  # "humbi besimin te Tosiro"
    local |= knowledge.words(sentence.language, "genitiveAdposition")
    cases = [child for child in sentence.children.get(word.id, ()) if child.deprel == "case" and child.upos == "ADP"]
    somewhere = any(case.text.lower() in local for case in cases) or _called_place(sentence, word, knowledge)
    somewhere = somewhere or governed(read_clause(sentence, knowledge), each)  # "kryebashkiaku i Austinit"
    return each if each.type == _PLACE and somewhere else replace(each, type=_PERSON)


def _parted(sentence: Sentence, each: Found, people: set[str], knowledge: Knowledge) -> tuple[Found, ...]:
    """A name that is no name but somebody's surname behind what else is known: "[Pro-]Russia Gutul", "Partia e |
    Peevskit"; what is known is left out where nothing but whose it is follows."""
    first, last = each.mention.first, each.mention.last
    others = {fold(name).split()[-1] for name in people - {each.mention.text} if len(name.split()) > 1}
    if first == last or not _unlisted(each) or not others & _bases(sentence.word(last), sentence, knowledge):
        return (each,)
    surname = Mention(sentence.index, last, last, last, sentence.word(last).text, each.mention.kind)
    person = Found(surname, (), _PERSON)
    clause = read_clause(sentence, knowledge)
    link = sentence.word(last - 1).text.lower() in knowledge.words(sentence.language, "genitiveArticle")
    if link and last == first + 2 and clause.has(sentence.word(first), "partyWord"):
        return (person,)
    known = knowledge.find(sentence.word(first).text, sentence.language) if last == first + 1 else []
    lands = bool(known) and all(entity.type == "Country" for entity in known)
    bodies = bool(known) and all(knowledge.is_a(entity.type, "Organization") for entity in known)
    if not bodies and not (lands and each.type != _PERSON):
        return (each,)
    before = Mention(sentence.index, first, first, first, sentence.word(first).text, each.mention.kind)
    return (Found(before, tuple(known), ""), person)


def _called_place(sentence: Sentence, name: Word, knowledge: Knowledge) -> bool:
    """Whether a name is said to be a place's: "Lincoln, the capital of Nebraska"."""
    beside = [child for child in sentence.children.get(name.id, ()) if child.deprel == "appos" and child.id > name.id]
    return any(child.lemma.lower() in knowledge.words(sentence.language, "placeNoun") for child in beside)


def _bases(word: Word, sentence: Sentence, knowledge: Knowledge) -> set[str]:
    return {fold(key) for key in knowledge.bases(word.text, sentence.language)}
