"""A word and those that stand in its place as well: coordinated, listed, set against it, joint owners."""

from __future__ import annotations

from kg.clause import OR, base
from kg.match.matching import Argument, Matching
from kg.model import (
    Entity,
    Word,
)
from kg.reference.beside import is_title
from kg.reference.several import several


def listed_with(on: Matching, word: Word) -> list[Word]:
    """A word and what is coordinated or listed with it."""
    found = on.clause.coordinated(word)
    return [*found, *(head for head in _listed(on, word) if head not in found)]


def _listed(on: Matching, word: Word) -> list[Word]:
    """The people of a list that the parser lost: "with A, President B and the leader of the opposition C".

    A list goes on while commas, conjunctions and the list's own adposition part names with or without a title;
    it counts only if a conjunction stands before its last name.
    """
    clause = on.clause
    if _is_body_of_title(on, word):
        return []
    found: list[Word] = []
    own, complete = clause.adposition(word), 0
    separated = joined = False
    title: list[Word] = []
    number = word.id + 1
    while number <= len(clause.sentence.words):
        each = clause.sentence.word(number)
        named = on.resolver.name_at(clause, each)
        if named is not None and named[0].type == "Person":
            head = clause.sentence.word(named[1].mention.head)
            if not separated and not found and clause.adposition(head) and head.id != word.id:
                break  # "talks with A and B": the list is that of another word
            if separated and _heads_list_item(on, head, title, word):
                found.append(head)
                complete = len(found) if joined else complete
            separated = joined = False
            number = named[1].mention.last + 1
            continue
        if each.upos in ("VERB", "AUX", "SCONJ") or clause.has(each, "relativePronoun") or each.text in ";:.?!()—–":
            break
        if clause.has(each, "clauseConjunction"):
            break  # "appointed A, while the leader, B, …"
        if each.upos == "ADP" and each.text.lower() != own and _is_thing(on, title) and _before_person(on, each):
            break  # "a meeting between A and B, and a reception by the speaker, C"
        if clause.has(each, "butMarker") or clause.has(each, "exceptMarker"):
            break  # "praised everyone in the hall but A"
        if each.text == "," or each.upos == "CCONJ":
            separated, joined, title = True, joined or each.upos == "CCONJ", []
        elif not (separated and not title and each.text.lower() == own):
            title.append(each)
        number += 1
    return found[:complete]


def _is_body_of_title(on: Matching, word: Word) -> bool:
    """Whether a name is no person's but what an office is of: "met the speaker of A, B, and the leader C"."""
    named, above = on.resolver.name_at(on.clause, word), on.clause.head(word)
    owned = base(word.deprel) == "nmod" and above is not None and above.upos == "NOUN"
    beside = above is not None and base(word.deprel) in ("nmod", "compound", "amod")
    field = beside and above is not None and is_title(on.resolver, on.clause, above)
    if field and not on.resolver.person_at(on.clause, word) and not on.clause.has(word, "personNoun"):
        return True  # "Transport Commissioner A, Police Chief B and C"
    return named is not None and named[0].type != "Person" and owned


def _heads_list_item(on: Matching, name: Word, title: list[Word], first: Word) -> bool:
    if _acts_behind(on, name, first) or _of_another_list(on, name, first):
        return False
    if not title:
        return True
    if any(on.clause.has(word, "clanNoun") for word in title):
        return False  # "a friend of the A family"
    articles = on.knowledge.words(on.clause.sentence.language, "genitiveArticle")
    if title[-1].upos == "ADP" or title[-1].text.lower() in articles or any(word.upos == "ADP" for word in title):
        return False
    titles = on.knowledge.titles(on.clause.sentence.language)
    return any(on.clause.span(word, titles) or on.clause.has(word, "personNoun") for word in title)


def _before_person(on: Matching, adposition: Word) -> bool:
    """Whether an adposition stands before somebody: "a reception by the speaker", not "companies in this field"."""
    noun = on.clause.head(adposition)
    titles = on.knowledge.titles(on.clause.sentence.language)
    if noun is None:
        return False
    called = any(child.upos == "PROPN" for child in on.clause.children(noun, "appos", "flat"))
    return called or noun.upos == "PROPN" or bool(on.clause.span(noun, titles))


def _is_thing(on: Matching, words: list[Word]) -> bool:
    """Whether the first noun of a list's item is no title and nothing that people are called."""
    noun = next((word for word in words if word.upos == "NOUN"), None)
    titles = on.knowledge.titles(on.clause.sentence.language)
    return noun is not None and not on.clause.span(noun, titles) and not on.clause.has(noun, "personNoun")


def _of_another_list(on: Matching, name: Word, first: Word) -> bool:
    """Whether somebody is listed with whoever stands before a body: "A of the union B, and C"."""
    above = on.clause.head(name)
    listed = base(name.deprel) == "conj" and above is not None and above.id < first.id
    return listed and above is not None and on.resolver.person_at(on.clause, above) and not _is_person(on, first)


def _is_person(on: Matching, word: Word) -> bool:
    found = on.resolver.referent(on.clause, word, "of")
    return found is None or found.entity.type == "Person"


def _acts_behind(on: Matching, name: Word, first: Word) -> bool:
    """Whether a name, or the noun that it stands beside, is the subject of a clause that the list is no part of."""
    if base(name.deprel) == "nsubj":
        return True
    above = on.clause.head(name)
    while above is not None and base(name.deprel) in ("appos", "flat") and above.upos in ("NOUN", "PROPN"):
        name, above = above, on.clause.head(above)
    return base(name.deprel) == "nsubj" and above is not None and above != on.clause.head(first)


def arguments_of(on: Matching, word: Word, link: str) -> list[Argument]:
    """A word and what is coordinated with it or set against it."""
    if plural := several(on.clause, on.resolver, word):
        return [Argument(word, link, referent=each) for each in plural]
    if joint := _of_several(on, word):
        return joint
    if members := _members(on, word) or _one_of_them(on, word):
        return [Argument(each, link) for each in members]
    if len(owners := _joint_nations(on, word)) > 1:
        return [Argument(owner, "of") for owner in owners]
    if on.clause.has(word, "metonymHead") and len(owners := _joint_owners(on, word)) > 1:
        return [Argument(owner, "of") for owner in owners]
    against = [Argument(each, link, contrast=contrast) for each, contrast in on.clause.contrasted(word)]
    either = OR if on.clause.alternative(word) else ""
    heads = [Argument(each, contrast=either) for each in _leading(on, word)]
    return [*(Argument(each, link, contrast=either) for each in listed_with(on, word)), *against, *heads]


def _of_several(on: Matching, word: Word) -> list[Argument]:
    """The countries that a noun for their governments or forces takes up: "the governments of the three countries",
    "officials from both countries", "their armies"."""
    clause = on.clause
    if not clause.has(word, "metonymHead") or word.feats.get("Number") != "Plur":
        return []
    origins = [c for c in clause.children(word, "nmod") if clause.adposition(c) in clause.words("originAdposition")]
    beside = dict.fromkeys([*clause.genitives(word), *clause.possessors(word), *origins])
    owners = [each for owner in beside for each in several(clause, on.resolver, owner)]
    states = all(each.entity.type == "Country" for each in owners)
    return [Argument(word, "of", referent=each) for each in owners] if states else []


def _leading(on: Matching, word: Word) -> list[Word]:
    """Who leads some people, and does what they do: "a delegation from A led by B met C", "a group of authors led by
    A sued B"."""
    clause = on.clause
    if not (clause.has(word, "delegationNoun") or clause.has(word, "bandNoun")):
        return []
    inside = [word, *clause.children(word, "nmod")]
    led = [each for noun in inside for each in clause.children(noun, "acl", "amod") if clause.has(each, "ledBy")]
    marked = [
        w for each in led for n, ws in clause.obliques(each).items() if n in clause.words("agentAdposition") for w in ws
    ]
    return [person for each in marked for person in _holders(on, each)]


def _members(on: Matching, word: Word) -> list[Word]:
    """The names behind a plural noun that says what they are: "the two sides, A and B, agreed", "five of the members,
    among them A and B"."""
    clause = on.clause
    counted = [each for each in clause.quantified(word) if each.upos == "NOUN" and each.feats.get("Number") == "Plur"]
    plural = word.upos == "NOUN" and word.feats.get("Number") == "Plur"
    nouns = [word, *counted] if plural or counted else []
    for noun in nouns:
        if named := [*_including(on, clause.children(noun, "nmod"), noun.id), *_set_behind(on, word, noun)]:
            return named
        if among := _among_them(on, word, noun):
            return among
    for child in clause.children(word, "appos") if plural else ():
        named = [each for each in clause.coordinated(child) if on.resolver.name_at(clause, each) is not None]
        before = clause.sentence.word(child.id - 1)
        comma = before.text in (",", ":", "–", "-") or clause.child_in(before, "amongMarker", "case") is not None
        if child.upos == "PROPN" and child.id > word.id and comma and len(named) > 1 and not clause.contrasted(child):
            return named if len(named) == len(clause.coordinated(child)) else []
    return []


def _including(on: Matching, children: list[Word], begin: int) -> list[Word]:
    """The names that one of some phrases behind a word tells to be among those that it means."""
    clause = on.clause
    for child in children:
        if clause.adposition(child) in clause.words("memberAdposition") and child.id > begin:
            if child.upos == "PROPN":
                return clause.coordinated(child)  # "groups including A and B"
            if named := [name for each in clause.coordinated(child) for name in _holders(on, each)]:
                return named  # "people including the leader A"
    return []


def _set_behind(on: Matching, word: Word, noun: Word) -> list[Word]:
    """The same behind a comma, where the parser hung it on the verb: "slapped sanctions on ten officials, including
    the minister A"."""
    clause = on.clause
    above = clause.head(word)
    phrases = clause.children(above, "obl", "nmod") if above is not None and word.upos != "PROPN" else []
    behind = []
    for phrase in phrases:
        case = clause.child_in(phrase, "memberAdposition", "case")
        if case is not None and case.id == noun.id + 2 and clause.sentence.word(case.id - 1).text == ",":
            behind.append(phrase)
    return _including(on, behind, noun.id)


def _holders(on: Matching, word: Word) -> list[Word]:
    """A person, or the one whose title a word is: "the opposition leader A"."""
    beside = [word] if word.upos == "PROPN" else on.clause.children(word, "appos", "flat")
    return [each for each in beside if each.upos == "PROPN" and on.resolver.person_at(on.clause, each)]


def _among_them(on: Matching, word: Word, noun: Word) -> list[Word]:
    """The people whom a comma sets behind those they are some of: "several activists, among them A"."""
    clause = on.clause
    above = [*clause.ancestors(word)]
    hosts = [noun, *(above if noun != word else above[:1])]
    for them in (child for host in hosts for child in clause.children(host, "obl", "nmod")):
        case = clause.child_in(them, "amongMarker", "case")
        if case is None or not clause.has(them, "pronounPlural") or not noun.id < case.id < noun.id + 3:
            continue
        if clause.sentence.word(case.id - 1).text == ",":
            below = [name for each in clause.children(them, "appos") for name in clause.coordinated(each)]
            return [name for each in below for name in _holders(on, each) or _named(on, each)]
    return []


def _one_of_them(on: Matching, word: Word) -> list[Word]:
    """The name between commas behind "one of the leaders": "met one of the leaders, A, in B"."""
    clause = on.clause
    above = clause.head(word)
    if not clause.has(word, "oneOf") or word.upos not in ("NUM", "PRON", "DET"):
        return []
    for many in (*clause.children(word, "nmod"), *(clause.children(above, "obl", "nmod") if above else ())):
        led = clause.adposition(many) in clause.words("genitiveAdposition") | clause.words("originAdposition")
        case = next((each for each in clause.children(many, "case") if each.id == word.id + 1), None)
        if case is None or not led or many.upos != "NOUN":
            continue
        apposed = [each for each in clause.children(many, "appos") if each.id > many.id]
        named = [name for each in apposed for name in _holders(on, each)]
        found = on.resolver.name_at(clause, named[0]) if len(named) == 1 else None
        if found is None or len(clause.coordinated(apposed[0])) > 1:
            continue
        behind = clause.sentence.words[found[1].mention.last : found[1].mention.last + 1]
        comma = any(each.text == "," for each in clause.sentence.words[many.id : found[1].mention.first - 1])
        if comma and behind and behind[0].text in (",", ".", ";"):
            return named
    return []


def _named(on: Matching, word: Word) -> list[Word]:
    """A word, where it is a name."""
    return [word] if on.resolver.name_at(on.clause, word) is not None else []


def _joint_nations(on: Matching, word: Word) -> list[Word]:
    """The countries of several unnamed statesmen: "the Polish and Hungarian foreign ministers met"."""
    if not on.clause.has(word, "statesPeople") or on.clause.children(word, "appos", "flat"):
        return []
    for child in on.clause.children(word, "amod"):
        owners = on.clause.coordinated(child)
        if len(owners) > 1 and all(on.resolver.referent(on.clause, each, "of") for each in owners):
            return owners
    return []


def _joint_owners(on: Matching, word: Word) -> list[Word]:
    """The countries that a noun has together: "French and German troops"."""
    clause = on.clause
    for child in clause.children(word, "amod", "compound"):  # "US and Chinese officials"
        owners = clause.coordinated(child)
        if len(owners) > 1 and all(on.resolver.referent(clause, each, "of") for each in owners):
            return owners
    of_theirs = clause.words("originAdposition")
    if clause.has(word, "delegationNoun") or clause.has(word, "negotiatorNoun"):  # "negotiators for A and B"
        of_theirs |= clause.words("beneficiaryMarker")
    origins = [c for c in clause.children(word, "nmod") if clause.adposition(c) in of_theirs]
    theirs = (*clause.genitives(word), *clause.possessors(word), *origins)  # "A's and B's leaders"
    for child in theirs if word.feats.get("Number") == "Plur" else ():
        owners = clause.coordinated(child)  # "the delegations of A and B", "officials from A and B"
        named = [on.resolver.referent(clause, each, "of") for each in owners]
        bodies = clause.has(word, "delegationNoun") or clause.has(word, "negotiatorNoun")  # "… of Hamas and Israel"
        kinds = (each is not None and _sends(on, each.entity, bodies) for each in named)
        if len(owners) > 1 and all(kinds):
            return owners
    return []


def _sends(on: Matching, owner: Entity, bodies: bool) -> bool:
    """Whether the people of a country, or of a body where those count, are its own."""
    return owner.type == "Country" or (bodies and on.resolver.is_body(owner))
