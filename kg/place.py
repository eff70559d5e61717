"""What stands beside the name of a place: "Sinsheim, Germany", "Wembley in London", "Wheeling të Virxhinias".

A name has no adjuncts of its own in the parser's eyes, so what follows it right away is read here by its order.
"""

from __future__ import annotations

from itertools import takewhile

from kg.clause import Clause, Roles, base
from kg.knowledge import Knowledge
from kg.mention import Found
from kg.model import Entity, Word
from kg.reference.beside import bracketed
from kg.resolve import Resolver

_GOES_ON = ("PUNCT", "CCONJ", "ADP", "SCONJ")  # what may follow "Sinsheim, Germany": no verb, no noun, no "'s"
_QUOTES = ('"', "”", "“", "»", "’’", "''")
_ARGUMENT = ("nsubj", "csubj", "obj", "iobj", "root")
_TIMES = ("today", "yesterday", "tomorrow", "weekday", "month", "timeNoun")
_CLOSING = {"(": ")", "[": "]"}
_REACH = 5  # words between an adposition and its noun

Named = tuple[Entity, Found]


def name_roles(clause: Clause, resolver: Resolver, knowledge: Knowledge, word: Word) -> Roles:
    """The roles of a name as the trigger of a pattern.

    ``self`` is the name, ``beside`` the larger place behind a comma, ``of`` its genitive, ``case`` its adposition, and
    an adposition right behind it stands for what that marks.

    Args:
        clause: the sentence.
        resolver: says what is a name.
        knowledge: says which place may lie in which.
        word: the head of the name.
    """
    named = resolver.name_at(clause, word)
    if named is None:
        return {}
    last = _past_quotes(clause, named[1].mention.first, named[1].mention.last)
    kind = _kind_behind(clause, named)
    last = kind.id if kind is not None else last
    if named[0].type != "Person" and _acronym(named) and named[0].key not in knowledge.entities:
        return {}  # whatever it is short for
    if named[0].key not in knowledge.entities and clause.has(word, "partOf"):
        return {}  # "in the South of A"
    roles: Roles = {"self": [word], "of": _owners(clause, resolver, knowledge, named, last)}
    roles["case"] = clause.children(word, "case")
    roles["owner"] = [owner for owner in clause.possessors(word) if resolver.name_at(clause, owner)]
    roles["nation"] = _nations(clause, named, knowledge)
    if kind is not None:
        owners = [each for each in clause.possessors(kind) if resolver.name_at(clause, each)]
        roles["owner"] += [each for each in owners if _up_to(clause, each, named, kind)]
        roles["owner"] += [each for each in clause.genitives(kind) if _is_land(resolver, clause, kind, each)]
        nations = clause.children(kind, "amod", "compound")
        roles["nation"] += [each for each in nations if _up_to(clause, each, named, kind)]
    adposition = _next(clause, last)
    if adposition is not None and adposition.text == ",":  # "in Gostivar, in western North Macedonia,"
        adposition = _next(clause, adposition.id)
        if adposition is not None and not _set_off(clause, resolver, adposition, word):
            adposition = None
    marked = _marked(clause, resolver, adposition) if adposition is not None and adposition.upos == "ADP" else None
    if marked is not None and named[0].key not in knowledge.entities and _of_a_thing(clause, word, marked):
        marked = None
    if marked is not None and kind is not None and marked in clause.genitives(kind):
        marked = None  # "the Canary island | of Lanzarote"
    if _persons_origin(clause, resolver, word) or _goes_on_to(clause, resolver, marked):
        roles["case"] = []
    person = named[0].type == "Person"  # "warned Merkel of ..." is not said of her name
    apart = adposition is not None and person and _said_of_person(clause, word, last, adposition, marked)
    if adposition is not None and marked is not None and (not person or marked.head == word.id or apart):
        team = person and adposition.text.lower() in clause.words("genitiveAdposition") and _several(clause, marked)
        roles["team" if team else adposition.text.lower()] = [marked]
        origin = adposition.text.lower() in clause.words("originAdposition")
        roles["home"] = [marked] if origin and person and _stands_apart(clause, word, last) else []
        roles["desk"] = [marked] if person and _at_work(clause, resolver, knowledge, word, adposition, marked) else []
    if person:
        roles["of"] = [*roles["of"], *(each for each in _both_of(clause, resolver, word) if each not in roles["of"])]
        if marked is not None and _titled_party(clause, resolver, word, marked):
            roles["home"] = [marked]
        roles["home"] = roles.get("home") or _home_in_brackets(clause, resolver, last)
        _part_of_party(clause, resolver, roles)
        roles["party"] += _called_by_party(clause, word) + _party_in_brackets(clause, resolver, word)
        roles["leads"] = _own_party(clause, resolver, word)
    whole = _behind_comma(clause, resolver, last)
    if whole is not None and not _lists(clause, resolver, knowledge, named[0], whole):
        roles["beside"] = [clause.sentence.word(whole[1].mention.head)]
    if named[0].type == "Country" and (ground := said_to_lie(clause, named[1])) is not None:
        roles["lies"] = [ground]
    if named[0].type in ("Place", "Region"):
        _add_ground(clause, resolver, knowledge, roles, named)
    return roles


def _add_ground(clause: Clause, resolver: Resolver, knowledge: Knowledge, roles: Roles, named: Named) -> None:
    """Add what a place lies in by its predicate, or by the last place of its list."""
    ground = said_to_lie(clause, named[1])
    if ground is not None and _plausible(clause, resolver, knowledge, named[0], ground):
        roles.setdefault(clause.adposition(ground), []).append(ground)
    elif named[0].type == "Place" and not roles["of"] and not roles.get("beside"):
        for name, words in _shared(clause, resolver, knowledge, named).items():
            fitting = [each for each in words if _plausible(clause, resolver, knowledge, named[0], each)]
            roles[name] = [*roles.get(name, []), *fitting]


def said_to_lie(clause: Clause, found: Found) -> Word | None:
    """The predicate that says where a place is: "Kut is in south-eastern Iraq"; not where it was.

    Args:
        clause: the sentence.
        found: the name of the place.
    """
    word, after = clause.sentence.word(found.mention.head), _next(clause, found.mention.last)
    kind = clause.head(word)
    if kind is not None and clause.has(kind, "namedPlace") and word in clause.genitives(kind):
        word = kind  # "the village of A is in B"
    ground = clause.head(word)
    if ground is None or base(word.deprel) != "nsubj" or after is None or after.upos not in ("AUX", "PART", "ADV"):
        return None
    copula = clause.children(ground, "cop")
    local = clause.adposition(ground) in clause.words("placeAdposition")
    return ground if copula and local and word.id < ground.id and not clause.past(ground) else None


def _plausible(clause: Clause, resolver: Resolver, knowledge: Knowledge, part: Entity, ground: Word) -> bool:
    """Whether nothing is known against a place's lying in what a word names, itself or as whose part it is."""
    wholes = _wholes(clause, resolver, ground)
    elsewhere = part.key in knowledge.country_of or part.key in knowledge.metonyms
    return any(each.type in ("Country", "Region", "Place") for each in wholes) and (
        not elsewhere or any(knowledge.lies_in(part, each) for each in wholes)
    )


def _wholes(clause: Clause, resolver: Resolver, word: Word) -> list[Entity]:
    """What a word names, and as whose part: "in the north of | Kosovo"."""
    named = (resolver.name_at(clause, each) for each in (word, *clause.genitives(word)))
    return [each[0] for each in named if each is not None]


def _shared(clause: Clause, resolver: Resolver, knowledge: Knowledge, named: Named) -> Roles:
    """What the last place of a list lies in, said of all of them: "Da Nang and Bien Hoa | in Vietnam"."""
    if clause.adposition(clause.sentence.word(named[1].mention.head)) in clause.words("betweenAdposition"):
        return {}
    last, joined = named, False
    while (further := _listed_next(clause, resolver, last)) is not None and not joined:
        joined = clause.sentence.word(last[1].mention.last + 1).upos == "CCONJ"
        last = further
    if not joined:
        return {}
    roles = name_roles(clause, resolver, knowledge, clause.sentence.word(last[1].mention.head))
    own = {name: words for name, words in roles.items() if name in ("of", *clause.words("placeAdposition"))}
    before = _listed_before(clause, resolver, knowledge, named)
    return {
        name: [w for w in words if _land_of_all(clause, resolver, knowledge, before, w)] for name, words in own.items()
    }


def _listed_before(clause: Clause, resolver: Resolver, knowledge: Knowledge, named: Named) -> list[Entity]:
    """The places before one in a list: "in Leeds, | Hull and Naples"."""
    link = clause.sentence.word(named[1].mention.first - 1) if named[1].mention.first > 2 else None
    if link is None or (link.text != "," and link.upos != "CCONJ"):
        return []
    before = resolver.name_at(clause, clause.sentence.word(link.id - 1))
    if before is None or not knowledge.is_a(before[0].type, "Place"):
        return []
    return [before[0], *_listed_before(clause, resolver, knowledge, before)]


def _land_of_all(clause: Clause, resolver: Resolver, knowledge: Knowledge, listed: list[Entity], word: Word) -> bool:
    """Whether a word names a country, or a part of one, that those of a list may all lie in.

    Not a region: in "St. Louis and Des Moines in Iowa" it is said of the last town only.
    """
    land = any(each.type == "Country" for each in _wholes(clause, resolver, word))
    return land and all(_plausible(clause, resolver, knowledge, each, word) for each in listed)


def _listed_next(clause: Clause, resolver: Resolver, named: Named) -> Named | None:
    """The town that a comma or a conjunction adds to one: "Mosul, | Tikrit and …"."""
    link = _next(clause, named[1].mention.last)
    if link is None or not (link.text == "," or (link.upos == "CCONJ" and not clause.has(link, "butMarker"))):
        return None
    further = _place_after(clause, resolver, link.id)
    return further if further is not None and further[0].type == "Place" else None


def _home_in_brackets(clause: Clause, resolver: Resolver, last: int) -> list[Word]:
    """The body that somebody is from, in brackets: "Edward Purcell (from Harvard University)"."""
    bracket = _next(clause, last)
    origin = _next(clause, bracket.id) if bracket is not None and bracket.text in _CLOSING else None
    if bracket is None or origin is None or origin.text.lower() not in clause.words("originAdposition"):
        return []
    named = _place_after(clause, resolver, origin.id)
    after = _next(clause, named[1].mention.last) if named is not None else None
    closed = after is not None and after.text in (_CLOSING[bracket.text], ",")
    return [clause.sentence.word(named[1].mention.head)] if named is not None and closed else []


def _at_work(
    clause: Clause, resolver: Resolver, knowledge: Knowledge, person: Word, adposition: Word, marked: Word
) -> bool:
    """Whether a body between a person and their verb is where they work: "John Lepore at Select Energy is trying".

    Not of whoever is known: "Trump at the UN said".
    """
    named, body = resolver.name_at(clause, person), resolver.name_at(clause, marked)
    if adposition.text.lower() not in clause.words("deskAdposition") or named is None or body is None:
        return False
    after = _next(clause, body[1].mention.last)
    acts = base(person.deprel) == "nsubj" and marked.head == person.id and adposition.id == named[1].mention.last + 1
    guest = named[0].key in knowledge.entities or body[0].type == "IntergovernmentalOrganization"
    return acts and not guest and after is not None and after.upos in ("AUX", "VERB", "ADV")


def _both_of(clause: Clause, resolver: Resolver, person: Word) -> list[Word]:
    """The body that the last two people named before are both of: "A and the mayor, B, | both of C, agreed"."""
    for both in clause.sentence.words[person.id : -2]:
        before, after = clause.sentence.word(both.id - 1), clause.sentence.word(both.id + 1)
        linked = after.text.lower() in clause.words("genitiveAdposition") and before.text == ","
        body = _place_after(clause, resolver, after.id) if linked and clause.has(both, "dualWord") else None
        if body is None:
            continue
        named = [resolver.name_at(clause, each) for each in clause.sentence.words[: both.id - 1]]
        people = {each[1].mention.head: each for each in named if each is not None and each[0].type == "Person"}
        last = list(people)[-2:]
        close = len(last) == 2 and people[last[1]][1].mention.last == before.id - 1
        return [clause.sentence.word(body[1].mention.head)] if close and person.id in last else []
    return []


def _part_of_party(clause: Clause, resolver: Resolver, roles: Roles) -> None:
    """Give a person's party a role of its own: whoever is "of" a party, or the party's, is none of its officials."""
    parties = []
    for role in ("of", "owner", "home", *clause.words("genitiveAdposition")):
        named = [(word, resolver.name_at(clause, word)) for word in roles.get(role, ())]
        of_party = [word for word, each in named if each is not None and each[0].type == "Party"]
        of_party += [word for word, each in named if each is None and _called_party(clause, resolver, word)]
        roles[role] = [word for word in roles.get(role, ()) if word not in of_party]
        parties += of_party
    roles["party"] = list(dict.fromkeys(parties))


def _called_party(clause: Clause, resolver: Resolver, noun: Word) -> bool:
    """Whether a noun for a party has its name behind it: "nga partia konservatore A"."""
    found = resolver.referent(clause, noun) if clause.has(noun, "partyWord") else None
    return found is not None and found.entity.type == "Party" and found.kind != "group"


def _titled_party(clause: Clause, resolver: Resolver, person: Word, noun: Word) -> bool:
    """Whether a party behind somebody's name hangs on the title before it: "the governor, A from the B party"."""
    beside = base(person.deprel) in ("appos", "flat") and noun.head == person.head and noun.id > person.id
    origin = clause.adposition(noun) in clause.words("originAdposition")
    return beside and origin and _called_party(clause, resolver, noun)


def _called_by_party(clause: Clause, person: Word) -> list[Word]:
    """What somebody is called by their party: "A, a three-term Republican"."""
    title = clause.head(person)  # "Senatori A, republikan nga B"
    beside = title is not None and base(person.deprel) in ("flat", "appos") and title.upos == "NOUN"
    hosts = (person, title) if title is not None and beside and title.id < person.id else (person,)
    apposed = [each for host in hosts for each in clause.children(host, "appos") if each.id > person.id]
    rules = {rule.partition(">")[0] for rule in clause.words("partisan")}
    own = [each for each in apposed if each.lemma.lower() in rules]
    called = [each for each in own if each.feats.get("Number") != "Plur" and not _no_longer(clause, each)]
    before = [each for each in clause.children(person, "nmod", "compound", "amod") if each.id < person.id]
    former = any(clause.has(each, "former") for each in before)
    return called + [each for each in before if each.lemma.lower() in rules and not former]  # "Democrat A"


def _party_in_brackets(clause: Clause, resolver: Resolver, person: Word) -> list[Word]:
    """The party that stands in brackets behind a person: "A (Fine Gael)"."""
    named = [(word, resolver.name_at(clause, word)) for word in bracketed(resolver, clause, person)]
    return [word for word, each in named if each is not None and each[0].type == "Party"]


def _own_party(clause: Clause, resolver: Resolver, person: Word) -> list[Word]:
    """The party that is called somebody's, who leads it then: "A's Smer party lost"; not one that was."""
    if (named := _party_behind(clause, resolver, person)) is not None:
        return [named]
    party = _whose_party(clause, person) or clause.head(person)
    owned = party is not None and (person in clause.possessors(party) or party == _whose_party(clause, person))
    if party is None or not owned or person.id > party.id:
        return []
    if any(clause.has(each, name) for each in clause.children(party) for name in ("former", "notCurrent")):
        return []
    found = resolver.referent(clause, party)
    if found is None or found.kind == "group":
        return []
    led = clause.has(party, "ledKind") and resolver.is_body(found.entity)  # "A, whose movement B lost"
    return [party] if found.entity.type == "Party" or led else []


def _party_behind(clause: Clause, resolver: Resolver, person: Word) -> Word | None:
    """The party that a declined pronoun says is theirs: "A, lëvizja B e të cilit fitoi", "A, partia e të cilit, B"."""
    words, last = clause.sentence.words, max([person.id, *(child.id for child in clause.children(person, "flat"))])
    if last + 4 > len(words) or words[last].text != ",":
        return None
    inside = [*takewhile(lambda each: each.text != ",", words[last + 1 : last + 1 + _REACH + 3])]
    whose = next((each for each in inside if each.text.lower() in clause.words("obliqueRelative")), None)
    if whose is None or any(clause.has(each, name) for each in inside for name in ("former", "notCurrent")):
        return None
    owned = inside[: whose.id - last - 2]
    beside = (
        words[whose.id + 1 : whose.id + 2] if words[whose.id : whose.id + 1] and words[whose.id].text == "," else []
    )
    if not any(clause.has(each, "partyWord") for each in owned):
        beside = []
    named = [(each, resolver.name_at(clause, each)) for each in (*owned, *beside)]
    return next((each for each, found in named if found is not None and found[0].type == "Party"), None)


def _whose_party(clause: Clause, person: Word) -> Word | None:
    """What is called somebody's by a relative pronoun right behind their name: "A, whose Smer party won"."""
    last = max([person.id, *(child.id for child in clause.children(person, "flat"))])
    whose = clause.sentence.word(last + 2) if last + 2 < len(clause.sentence.words) else None
    comma = whose is not None and clause.sentence.word(last + 1).text == ","
    if whose is None or not comma or not clause.has(whose, "relativePronoun") or whose.deprel != "nmod:poss":
        return None
    owned = clause.head(whose)
    verb = clause.head(owned) if owned is not None else None
    if owned is None or verb is None or owned.feats.get("Number") == "Plur":  # "Social Democrats" are in every land
        return None
    return owned if verb.head == person.id and verb.deprel == "acl:relcl" else None


def _no_longer(clause: Clause, word: Word) -> bool:
    """Whether somebody is not, or no longer, what they are called: "no Republican", "a Democrat until 2010"."""
    barred = any(
        clause.has(each, name) for each in clause.children(word) for name in ("negator", "former", "notCurrent")
    )
    return barred or any(clause.child_in(each, "untilMarker", "case") for each in clause.children(word, "nmod", "obl"))


def _said_of_person(clause: Clause, person: Word, last: int, adposition: Word, marked: Word | None) -> bool:
    """Whether "from B" behind a person is not the verb's: "A, from B, blamed C", "said A from B"."""
    above = clause.head(person)
    if above is not None and above.upos == "NOUN" and base(person.deprel) == "flat" and above.id < person.id:
        person, above = above, clause.head(above)  # "Inspector A, from B, said"
    if marked is None or above is None or adposition.text.lower() not in clause.words("originAdposition"):
        return False
    same = base(person.deprel) == "nsubj" and marked.head == above.id and not clause.passive(above)
    return same and (adposition.id == last + 2 or (above.id < person.id and clause.has(above, "reportVerb")))


def _of_a_thing(clause: Clause, word: Word, marked: Word) -> bool:
    """Whether it is not the name but what it belongs to that is somewhere: "the statue of A in B"."""
    above = clause.head(word)
    owned = word in clause.genitives(above) if above is not None else False
    if above is None or not owned or clause.has(above, "placeNoun"):
        return False
    return marked.head == above.id or clause.has(above, "diplomat") or clause.has(above, "embassy")


def _several(clause: Clause, body: Word) -> bool:
    """Whether the name of a body is a plural with an article: "the Washington Capitals", a team or a band."""
    plural = body.feats.get("Number") == "Plur" and body.upos == "PROPN"
    return plural and clause.child_in(body, "article", "det") is not None and not clause.children(body, "amod", "nmod")


def _stands_apart(clause: Clause, person: Word, last: int) -> bool:
    """Whether "from" behind a person is said of them: of the subject of an active verb, set off, or in brackets.

    Behind an object it belongs to the verb ("expelled A from B"), and in some languages it may mean "by".
    """
    after = _next(clause, last)
    closed = after is not None and after.text in (",", "(")
    above = clause.head(person)
    while above is not None and above.upos != "VERB" and base(person.deprel) in ("appos", "flat", "nmod"):
        person, above = above, clause.head(above)
    subject = base(person.deprel) == "nsubj" and above is not None
    return closed or (subject and above is not None and not clause.passive(above))


def _persons_origin(clause: Clause, resolver: Resolver, place: Word) -> bool:
    """Whether "from" before a place says where somebody is from, not where a way begins: "A, 47, from B in C,"."""
    adposition = clause.child_in(place, "originAdposition", "case")
    person = clause.head(place)
    if adposition is None or person is None or adposition.id < 3 or base(place.deprel) not in ("nmod", "appos", "acl"):
        return False
    named = resolver.name_at(clause, person)
    apart = clause.sentence.word(adposition.id - 1).text in (",", "(")
    return apart and named is not None and named[0].type == "Person" and named[1].mention.last < adposition.id


def _goes_on_to(clause: Clause, resolver: Resolver, whole: Word | None) -> bool:
    """Whether a way that begins in a place ends behind the larger one that it lies in: "from A in B as far as C"."""
    named = resolver.name_at(clause, whole) if whole is not None else None
    after = _next(clause, named[1].mention.last) if named is not None else None
    return after is not None and clause.has(after, "asFarAs")


def _kind_behind(clause: Clause, named: Named) -> Word | None:
    """The common noun right behind the name of a place that says of what kind of area that is: "the Amhara | region".

    Not of what kind of building: "London's Gatwick airport" has a name of its own.
    """
    noun = _next(clause, named[1].mention.last)
    if noun is None or noun.upos != "NOUN" or noun.feats.get("Number") == "Plur" or named[0].type == "Country":
        return None
    head = clause.sentence.word(named[1].mention.head)
    before = head.head == noun.id and base(head.deprel) in ("compound", "nmod", "amod")
    return noun if before and (clause.has(noun, "namedArea") or _is_kind_of_area(clause, noun)) else None


def _is_land(resolver: Resolver, clause: Clause, kind: Word, word: Word) -> bool:
    """Whether a word names what a place lies in, not what its kind is called: "the Kherson region of | Ukraine"."""
    named = resolver.name_at(clause, word)
    area = _is_kind_of_area(clause, kind) and named is not None and named[0].type == "Region"
    return named is not None and (named[0].type == "Country" or area)


def _is_kind_of_area(clause: Clause, noun: Word) -> bool:
    """Whether a noun is one for what has towns in it: "province", "state"."""
    return noun.lemma.lower() in {rule.partition(">")[0] for rule in clause.words("areaNoun")}


def _up_to(clause: Clause, owner: Word, named: Named, kind: Word) -> bool:
    """Whether nothing but adjectives stands between whose a place is and its name: "Iran's oil-rich | Khuzestan"."""
    first = named[1].mention.first
    ends = max([owner.id, *(each.id for each in clause.children(owner, "flat") if each.id < first)])
    between = [each for each in clause.sentence.words[ends : first - 1] if each.upos not in ("PART", "PUNCT")]
    plain = all(each.upos in ("ADJ", "ADV", "NOUN", "VERB") and each.text[:1].islower() for each in between)
    hyphened = clause.sentence.word(owner.id + 1).text == "-"  # "the Russian-held Donetsk region"
    own = all(any(above.id == kind.id for above in clause.ancestors(each)) for each in between)
    return owner.id < first and plain and own and not hyphened


def _nations(clause: Clause, named: Named, knowledge: Knowledge) -> list[Word]:
    """The adjective of nationality right before a name: "the Ecuadorean Galápagos Islands".

    Without an article it is as likely a part of the name of a place that no list has: "British Guiana".
    """
    first = named[1].mention.first
    before = clause.sentence.word(first - 1) if first > 1 else None
    led = clause.sentence.word(first - 2) if first > 2 else None
    if named[0].key not in knowledge.entities and (led is None or led.upos not in ("DET", "PRON")):
        return []
    head = named[1].mention.head
    beside = before is not None and before.upos in ("ADJ", "PROPN") and before.head in (head, first)
    return [before] if before is not None and beside and base(before.deprel) in ("amod", "compound") else []


def _past_quotes(clause: Clause, first: int, last: int) -> int:
    """The end of a name with the quotation mark behind it: "Ellis Park" in Johannesburg.

    Behind "the airport" the name within them is only a part of the airport's.
    """
    after = _next(clause, last)
    if after is None or after.text not in _QUOTES:
        return last
    noun = clause.sentence.word(first - 2) if first > 2 else None
    return last if noun is not None and clause.has(noun, "placeNoun") else last + 1


def _acronym(named: Named) -> bool:
    text = named[1].mention.text.split("-")[0]
    shouted = not named[0].label.isupper()  # "ADRÉ, Chad — "
    return text.isupper() and len(text) < _REACH and not shouted


def _owners(clause: Clause, resolver: Resolver, knowledge: Knowledge, of: Named, last: int) -> list[Word]:
    """The genitives behind a name that name something known: what follows a name may belong to something else."""
    found = []
    for owner in clause.genitives(clause.sentence.word(of[1].mention.head)):
        named = resolver.name_at(clause, owner)
        comma = any(each.text == "," for each in clause.sentence.words[last : owner.id - 1])
        listed = named is None or named[0].key in knowledge.entities or _place_of_place(clause, of, named, last)
        past = clause.child_in(owner, "former", "advmod") is not None  # "A (formerly of B)"
        if owner.id > last and not comma and listed and not past:
            found.append(owner)
    return found or _right_behind(clause, resolver, knowledge, of, last)


def _place_of_place(clause: Clause, of: Named, named: Named, last: int) -> bool:
    """Whether the genitive right behind an unlisted place's name names another: "Market Drayton të Shropshire-it"."""
    close = named[1].mention.first == last + 2 and named[1].type == of[1].type == "Place"
    return (
        close
        and _in_genitive(clause, named)
        and clause.sentence.word(last + 1).text.lower() in clause.words("genitiveArticle")
    )


def _right_behind(clause: Clause, resolver: Resolver, knowledge: Knowledge, of: Named, last: int) -> list[Word]:
    """The known place whose genitive article follows a name, whatever the parser hung it on: "Vilnius të Lituanisë".

    Behind a person's name it may be a body: "Jo Stevens e Partisë Laburiste".
    """
    article = _next(clause, last)
    if article is None or article.text.lower() not in clause.words("genitiveArticle"):
        return []
    after = _next(clause, article.id)
    named = resolver.name_at(clause, after) if after is not None else None
    if named is None or named[1].mention.first != article.id + 1:
        return []
    if named[0].key not in knowledge.entities:
        own = of[0].type == "Person" and _persons_body(clause, resolver, of, named, article)
        return [clause.sentence.word(named[1].mention.head)] if own else []
    body = of[0].type == "Person" and resolver.is_body(named[0]) and _in_genitive(clause, named)
    place = article.text.lower() in clause.words("obliqueArticle") and knowledge.is_a(named[0].type, "Place")
    return [clause.sentence.word(named[1].mention.head)] if place or body else []


def _persons_body(clause: Clause, resolver: Resolver, of: Named, named: Named, article: Word) -> bool:
    """Whether an unlisted body right behind a person's name is theirs: "Ana Prifti e Partisë së Re u tha", "gazetarja
    Ana Prifti e Monitorit"; not where the name is a genitive, behind which the article may be another noun's."""
    head = clause.sentence.word(of[1].mention.head)
    above = clause.head(head)
    titled = (
        above is not None and above.upos == "NOUN" and base(head.deprel) in ("flat", "appos") and above.id < head.id
    )
    doer = base(head.deprel) == "nsubj" and article.text.lower() not in clause.words("obliqueArticle")
    called = titled and above is not None and any(clause.has(above, name) for name in ("staff", "personNoun", "office"))
    called = called and above is not None and not clause.has(above, "notCurrent")  # "the candidate A of B"
    several = of[1].mention.last > of[1].mention.first
    known = resolver.is_body(named[0]) and not _acronym(named) and _in_genitive(clause, named)
    return several and known and (doer or bool(called))


def _in_genitive(clause: Clause, named: Named) -> bool:
    """Whether a name ends as a genitive does, in its first word or its last."""
    mention = named[1].mention
    ends = tuple(rule.partition(">")[0] for rule in clause.words("nameCase") if rule.endswith(">Dat"))
    return any(clause.sentence.word(number).text.endswith(ends) for number in (mention.first, mention.last))


def _next(clause: Clause, number: int) -> Word | None:
    return clause.sentence.word(number + 1) if number < len(clause.sentence.words) else None


def _marked(clause: Clause, resolver: Resolver, adposition: Word) -> Word | None:
    """What an adposition marks: by the parse, or the name that follows it."""
    above = clause.head(adposition)
    if base(adposition.deprel) == "case" and above is not None and 0 < above.id - adposition.id <= _REACH:
        return above
    if (
        above is not None
        and adposition.id < above.id <= adposition.id + 2 * _REACH
        and _whole(clause, adposition, above)
    ):
        return above
    named = _place_after(clause, resolver, adposition.id)
    return clause.sentence.word(named[1].mention.head) if named is not None else None


def _whole(clause: Clause, adposition: Word, noun: Word) -> bool:
    """Whether all between an adposition and its noun belongs to that: "of West Mercia Police's major crime | unit"."""
    between = clause.sentence.words[adposition.id : noun.id - 1]
    inside = (any(above.id == noun.id for above in clause.ancestors(each)) for each in between)
    return base(adposition.deprel) == "case" and all(inside)


def _set_off(clause: Clause, resolver: Resolver, adposition: Word, place: Word) -> bool:
    """Whether an adposition behind a comma goes on to say where a place is, and does not start a list or a clause."""
    marked = _marked(clause, resolver, adposition)
    if marked is None:
        return False
    named = resolver.name_at(clause, marked)
    last = _past_adjectives(clause, named[1]) if named is not None else max(_below(clause, marked))
    follows = _next(clause, last)
    part = any(clause.has(each, "partOf") for each in clause.sentence.words[adposition.id : marked.id - 1])
    own = marked.head == place.id or part  # "in Harrogate, in North Yorkshire,", "in Soho, in central London,"
    area = named is not None and (_is_area(clause, named[1]) or clause.child_in(marked, "definite", "det") is not None)
    small = named is not None and named[0].type == "Place" and not own and not area
    return not small and (follows is None or follows.upos == "PUNCT")


def _past_adjectives(clause: Clause, name: Found) -> int:
    """The end of a name with the adjectives right behind it: "në Uellsin jugperëndimor"."""
    last, after = name.mention.last, _next(clause, name.mention.last)
    while after is not None and after.upos == "ADJ" and after.head == name.mention.head:
        last, after = after.id, _next(clause, after.id)
    return last


def _is_area(clause: Clause, name: Found) -> bool:
    """Whether a name says that it is an area's, which towns lie in: "County Durham", "Ishikawa prefecture"."""
    kinds = {rule.partition(">")[0] for rule in clause.words("areaNoun")}
    inside = clause.sentence.words[name.mention.first - 1 : name.mention.last]
    return len(inside) > 1 and any(word.lemma.lower() in kinds or word.text.lower() in kinds for word in inside)


def _below(clause: Clause, word: Word) -> list[int]:
    return [word.id, *(number for child in clause.children(word) for number in _below(clause, child))]


def _place_after(clause: Clause, resolver: Resolver, number: int) -> Named | None:
    """The place whose name follows a word, past an article and a direction: "in the north-west London"."""
    following = _next(clause, number)
    while following is not None:
        named = resolver.name_at(clause, following)
        if named is not None:
            return named if named[1].mention.first == following.id else None
        between = following.text == "-" or clause.has(following, "partOf") or clause.has(following, "article")
        following = _next(clause, following.id) if between else None
    return None


def _behind_comma(clause: Clause, resolver: Resolver, last: int) -> Named | None:
    """The place between a comma and the end of what is said of the place before it."""
    comma = _next(clause, last)
    second = _next(clause, comma.id) if comma is not None and comma.text == ")" else None
    comma = second if second is not None and second.text == "[" else comma  # "Patna (Bihar) [India]"
    whole = _place_after(clause, resolver, comma.id) if comma is not None and comma.text in ",([" else None
    if whole is None or comma is None:
        return None
    follows = _next(clause, whole[1].mention.last)
    if comma.text in _CLOSING and (follows is None or follows.text != _CLOSING[comma.text]):
        return None
    if follows is not None and not _goes_on(clause, whole, follows):
        return None
    head = clause.sentence.word(whole[1].mention.head)
    return None if base(head.deprel) in _ARGUMENT else whole


def _goes_on(clause: Clause, whole: Named, follows: Word) -> bool:
    """Whether what follows the larger place leaves it what the smaller one is in: no noun or verb of its own."""
    own = clause.sentence.word(whole[1].mention.head)
    definite = own.text.endswith(tuple(clause.words("definiteNameEnding"))) and own.text != own.lemma
    if definite and follows.upos in ("CCONJ", "ADP"):
        return False  # "në Bukuresht, Rumania dhe Samoa …": those are who acts
    if follows.upos in _GOES_ON:
        based = _next(clause, follows.id) if follows.text == "-" else None  # "the Oxford, England-based firm"
        return follows.text not in ("-", "'", "’") or (based is not None and clause.has(based, "basedWord"))
    head = clause.sentence.word(whole[1].mention.head)
    if base(head.deprel) not in ("appos", "flat", "conj") or follows.head == head.id:
        return False
    timed = any(clause.has(follows, name) for name in _TIMES)
    verb = clause.head(follows) if follows.upos in ("AUX", "PART") else follows
    subject = clause.subject(verb) if verb is not None and verb.upos == "VERB" and verb.id > head.id else None
    return timed or follows.upos == "ADV" or (subject is not None and subject.id < head.id and subject != head)


def _lists(clause: Clause, resolver: Resolver, knowledge: Knowledge, part: Entity, whole: Named) -> bool:
    """Whether two places with a comma between them are two of a list: "in Skopje, Kosovo and Serbia"."""
    entity, found = whole
    if knowledge.lies_in(part, entity):
        return False
    third = _continued(clause, resolver, found.mention.last)
    if entity.type == "Region":  # "in Northern California, Oregon and Utah"
        return third is not None and third.type == "Region"
    if third is not None and (third.type == "Country" or entity.type != "Country"):
        return not knowledge.lies_in(entity, third)
    listed = base(clause.sentence.word(found.mention.head).deprel) == "conj"
    return entity.type != "Country" and listed and not _is_area(clause, found)


def _continued(clause: Clause, resolver: Resolver, last: int) -> Entity | None:
    """The place that a comma or a conjunction adds to a list."""
    word = _next(clause, last)
    if word is None or (word.text != "," and word.upos != "CCONJ"):
        return None
    further = _next(clause, word.id)
    if word.text == "," and further is not None and further.upos == "CCONJ":
        word = further
    named = _place_after(clause, resolver, word.id)
    return named[0] if named is not None else None
