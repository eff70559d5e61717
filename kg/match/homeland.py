"""Whose minister somebody is where the sentence does not say it: "A named B interior minister"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kg.clause import Clause, Roles, base
from kg.match.bare import (
    SURE,
    Bare,
    body_of_bare,
    body_of_its,
    is_its,
    land_of_bare,
    land_of_embassy,
    lands_named,
    owns,
    town_of_bare,
    town_of_its,
)
from kg.match.matching import Matching
from kg.mention import Found
from kg.model import ACTUAL, AFFIRMED, Claim, Entity, Word
from kg.pattern import MIDDLE, VERB, Pattern
from kg.reference.beside import named_beside
from kg.reference.holder import office_of_country
from kg.reference.home import home
from kg.reference.office import given_by
from kg.reference.scene import BACK, Office, Referent
from kg.resolve import Resolver
from kg.stance.teller import speaker_of, tells
from kg.status import status

_PARTING = (";",)
_FOR_COUNTRY = ("headOfStateOf", "headOfGovernmentOf", "ministerOf")


def minister_country(on: Matching, pattern: Pattern, title: Word, roles: Roles) -> Referent | None:
    """The country of an office of the government: of who gives it, as listed, or the only one the document governs.

    Args:
        on: the sentence and what is known.
        pattern: the pattern of the title.
        title: the office.
        roles: the roles of the title; a country among its owners is another matter.
    """
    clause, resolver = on.clause, on.resolver
    if on.knowledge.relation(pattern.relation).range != "Country" or not resolver.surveyed:
        return None
    owners = _owners(on, pattern, roles)
    theirs = [named for each in owners if (named := resolver.referent(clause, each, "of")) is not None]
    its = [each for each in owners if each.upos == "PRON" and clause.has(title, "ministerTitle")]
    if title.feats.get("Number") == "Plur" or (theirs and not (its and _none_has_ministers(on, theirs))):
        return None
    if any(each in clause.possessors(title) and not clause.has(each, "metonymHead") for each in owners):
        return None  # "the island's foreign minister", of whichever island
    placed = [w for w in clause.children(title, "nmod") if clause.adposition(w) in clause.words("placeAdposition")]
    if placed:  # "the finance minister in Berlin", but "a minister at the church of A"
        capital = _capital(on, placed) if pattern.relation in _FOR_COUNTRY else None
        return Referent(capital, title.text, 0.8, "title") if capital is not None else None
    found, bare = _beside_another(on, pattern, title, roles), Bare(on, pattern.relation, title, roles["holder"])
    if found is None and clause.has(title, "ministerTitle") and title.lemma.lower() in pattern.lemmas:
        found = _giver(on, title) or _listed(on, pattern, roles)
        if found is None and not _given_by_somebody(on, title):
            found = _governed(on, title, roles)
    if found is None and clause.span(title, clause.words("nationalTitle")) is not None:
        found = _cabinet(on, title, roles) or _only_named(on, title, roles)
    if found is None and pattern.relation in (*_FOR_COUNTRY, "ambassadorOf"):
        found = _spoken_for(on, pattern, title, roles, "Country")
    if found is None and pattern.relation in _FOR_COUNTRY:
        own = any(each.upos == "PRON" for each in owners)
        national = pattern.relation != "headOfStateOf"  # a court has a president too
        found = (_alone_before(bare, owners) if national else None) if own else _told_of(on, title, roles)
        if found is None and not any(owns(on, title, each) for each in owners):
            found = land_of_bare(bare)
    if found is None and pattern.relation == "ambassadorOf" and not owners:
        found = _giver(on, title) or land_of_embassy(bare)
    return Referent(found, title.text, 0.8, "title") if found is not None else None


def _none_has_ministers(on: Matching, owners: list[Referent]) -> bool:
    """Whether no owner of a minister's title can have one: "the Bank left A without a loan, its minister said"."""
    return not any(on.knowledge.is_a(each.entity.type, "Place") or each.entity.type == "Person" for each in owners)


def _cabinet(on: Matching, title: Word, roles: Roles) -> Entity | None:
    """The country whose minister a head of government dismisses or lets go: "A's interior minister, B, resigned. Prime
    Minister C accepted her resignation"."""
    clause, resolver = on.clause, on.resolver
    lands: dict[str, Entity] = {}
    for each in (title, *roles["holder"]):
        verb = next((above for above in clause.ancestors(each) if above.upos == "VERB"), None)
        done = clause.verb_roles(verb) if verb is not None else {}
        if verb is None or each not in done.get("agent", []):
            continue
        whom = done["patient"] if clause.has(verb, "dismissVerb") else []
        if clause.has(verb, "acceptVerb"):
            left = [noun for noun in done["patient"] if clause.has(noun, "dismissalNoun")]
            whom = [owner for noun in left for owner in (*clause.possessors(noun), *clause.genitives(noun))]
        lands |= {land.key: land for word in whom for land in _served(on, word)}
    people = filter(None, (resolver.referent(clause, each) for each in roles["holder"]))
    known = [land for each in people if (land := resolver.country_of(each.entity)) is not None]
    return next(iter(lands.values())) if len(lands) == 1 and all(each.key in lands for each in known) else None


def _served(on: Matching, word: Word) -> list[Entity]:
    """The countries that somebody is said to be a minister of, if only until now."""
    clause, resolver = on.clause, on.resolver
    found = resolver.referent(clause, word)
    near = (resolver.clause(index) for index in resolver.order if index <= clause.sentence.index)
    titles = [(clause, word)] if word.upos == "NOUN" else []
    if found is not None and found.entity.type == "Person":
        beside = ((each, title) for each in near for title in each.sentence.words)
        titles += [(c, w) for c, w in beside if (n := named_beside(resolver, c, w)) and n.entity == found.entity]
    held = [(c, w) for c, w in titles if office_of_country(resolver, c, w) == "ministerOf"]
    owners = (resolver.owner_of(c, w, "Country") for c, w in held)
    return [owner.entity for owner in owners if owner is not None]


def _alone_before(bare: Bare, owners: list[Word]) -> Entity | None:
    """The one country that a sentence names before a pronoun that has to mean one: "A erred, its minister B said"."""
    on, plural = bare.on, "possessivePronounPlural"
    if not any(is_its(bare, each) and not on.clause.has(each, plural) for each in owners):
        return None
    named = on.resolver.named_in(on.clause, bare.title.id, "Country")
    places = on.resolver.named_in(on.clause, bare.title.id, "Place")
    capitals = {on.knowledge.metonyms[key] for key in places if key in on.knowledge.metonyms}
    return next(iter(named.values())) if len(named) == 1 and capitals <= set(named) else None


def town_of_mayor(on: Matching, pattern: Pattern, title: Word, roles: Roles) -> Referent | None:
    """The town of a bare office of a town: the only one that the document has named by the end of the sentence.

    Args:
        on: the sentence and what is known.
        pattern: the pattern of the title.
        title: the office.
        roles: the roles of the title.
    """
    clause, resolver = on.clause, on.resolver
    if pattern.relation != "mayorOf" or clause.span(title, clause.words("mayorTitle")) is None:
        return None
    if not resolver.surveyed or title.feats.get("Number") == "Plur":
        return None
    bare = Bare(on, pattern.relation, title, roles["holder"])
    town = town_of_its(bare, roles["of"])
    own = not _owners(on, pattern, roles) and clause.child_in(title, "indefinite", "det") is None
    town = town_of_bare(bare) if town is None and own else town
    return Referent(town, title.text, SURE, "title") if town is not None else None


def _capital(on: Matching, places: list[Word]) -> Entity | None:
    """The country whose capital is named as where a minister is one."""
    named = filter(None, (on.resolver.name_at(on.clause, each) for each in places))
    lands = {on.knowledge.metonyms.get(name[0].key, "") for name in named}
    return on.knowledge.entities.get(next(iter(lands))) if len(lands) == 1 else None


def _told_of(on: Matching, title: Word, roles: Roles) -> Entity | None:
    """The country that a minister speaks of as what it does: "A has sent aid to B, Foreign Minister C said".

    It is the minister's unless the document has them, or all whose land it tells, in another.
    """
    clause, resolver = on.clause, on.resolver
    for holder in roles["holder"]:
        person = resolver.referent(clause, holder)
        verb = next((clause.head(each) for each in (holder, title) if base(each.deprel) == "nsubj"), None)
        if (
            person is None
            or person.entity.type != "Person"
            or verb is None
            or not (clause.has(verb, "reportVerb") or tells(clause, verb))
        ):
            continue
        first, last = sorted((verb.id, min(each.id for each in _contents(on, verb) or [verb])))
        if any(word.text in _PARTING for word in clause.sentence.words[first - 1 : last]):
            continue  # "A must go; the country did it, Minister B said"
        acting = ((each, _acting_land(on, each)) for each in _contents(on, verb))
        found = next((land for deed, land in acting if land is not None and not _strikes(on, deed, land)), None)
        offices = [each for each in resolver.offices if each.relation in _FOR_COUNTRY and each.of != found]
        other = any(o.person == person.entity for o in offices)
        alone = {o.of.key for o in resolver.offices if o.relation in _FOR_COUNTRY}
        known = resolver.country_of(person.entity)
        if found is not None and not other and (not alone or found.key in alone) and known in (None, found):
            return found
    return None


def _strikes(on: Matching, deed: Word, land: Entity) -> bool:
    """Whether a clause says what a country did to another, of which the other's ministers tell as well."""
    stands, lands = status(on.clause, deed), {**on.knowledge.metonyms, **on.knowledge.country_of}
    done_to = on.clause.objects(deed) if deed.upos == "VERB" else []
    touched = [each for noun in done_to for each in (noun, *on.clause.genitives(noun))]
    named = [each[0] for word in touched if (each := on.resolver.name_at(on.clause, word)) is not None]
    others = {lands.get(each.key, each.key) for each in named if each.type != "Person"} - {land.key}
    actual = (stands.polarity, stands.factuality) == (AFFIRMED, ACTUAL)
    known = (on.knowledge.entities.get(key) for key in others)
    return actual and any(each is not None and each.type == "Country" for each in known)


def _contents(on: Matching, verb: Word) -> list[Word]:
    """The heads of what somebody says by a verb."""
    below = on.clause.children(verb, "ccomp", "parataxis")
    above = on.clause.head(verb) if base(verb.deprel) == "parataxis" else None
    return [*below, *([above] if above is not None else [])]


def _acting_land(on: Matching, head: Word) -> Entity | None:
    """The country, by its name or as its government, that a clause is about."""
    clause = on.clause
    subject = clause.own_subject(head)
    if subject is None or len(clause.coordinated(subject)) > 1:
        return None
    named = on.resolver.name_at(clause, subject)
    stands = named is not None or clause.has(subject, "stateNoun")
    found = on.resolver.referent(clause, subject) if stands else None
    if found is None or found.entity.type not in ("Country", "Place"):
        return None
    land = on.knowledge.metonyms.get(found.entity.key, found.entity.key)
    entity = on.knowledge.entities.get(land)
    return entity if entity is not None and entity.type == "Country" else None


def land_of_holder(on: Matching, pattern: Pattern, title: Word, roles: Roles, latest: bool) -> Referent | None:
    """The country that the gazetteer has the holder of a bare title in, where the document names it or its people by
    then or soon after: "The Polish government … Prime Minister Tusk".

    Args:
        on: the sentence and what is known.
        pattern: the pattern of the title.
        title: the office.
        roles: the roles of the title.
        latest: whether in a document without a date only the office counts that somebody took last.
    """
    resolver = on.resolver
    owned = [w for w in roles["of"] if not any(resolver.same_name(on.clause, w, each) for each in roles["holder"])]
    if owned or title.feats.get("Number") == "Plur":
        return None
    people = [person for word in roles["holder"] if (person := resolver.referent(on.clause, word)) is not None]
    keys = {key for each in people for key in resolver.held_now(each.entity, pattern.relation, latest)}
    found = on.knowledge.entities.get(next(iter(keys))) if len(keys) == 1 else None
    soon = on.clause.sentence.index + BACK
    named = any(entity == found for (sentence, _), entity in resolver.settled.items() if sentence <= soon)
    named = named or found == home(resolver)
    return Referent(found, title.text, 0.85, "title") if found is not None and named else None


def body_of_office(on: Matching, pattern: Pattern, title: Word) -> Referent | None:
    """The body that an office, or its field, can only be of, by itself or by the word beside it: "the European
    commissioner", "kreu i diplomacisë evropiane"."""
    wanted = {word for role in pattern.roles if "of" in role.names for word in role.filler.words}
    fields = [each for each in on.clause.genitives(title) if each.lemma.lower() in wanted]
    for rule in on.clause.words("officeOfBody"):
        office, word, body = rule.split(">")
        own = [title] if office in pattern.lemmas else fields
        named = [each for each in own if each.lemma.lower() == office]
        if any(
            word in {c.lemma.lower() for c in on.clause.children(each, "amod", "compound")} | {""} for each in named
        ):
            return Referent(on.knowledge.entities[body], title.text, 0.9, "title")
    return None


def _owners(on: Matching, pattern: Pattern, roles: Roles) -> list[Word]:
    """What an office is of that is neither its field, whatever is taken for a name there, nor its holder's name."""
    clause = on.clause
    fields = {word for role in pattern.roles if "of" in role.names for word in role.filler.words}
    fields |= clause.words("ministryField")
    others = [each for each in roles["of"] if each.lemma.lower() not in fields and each.text.lower() not in fields]
    return [each for each in others if not any(on.resolver.same_name(clause, each, name) for name in roles["holder"])]


def _beside_another(on: Matching, pattern: Pattern, title: Word, roles: Roles) -> Entity | None:
    """The country of the offices before it in a list: "US Defence Secretary A and Secretary of State B called for a
    truce", "the president of C, A, Prime Minister B and …".

    Of two who met or agreed each may be of their own country, as may whoever is of something else in the document.
    """
    clause = on.clause
    own = any(each.upos == "NOUN" for each in _owners(on, pattern, roles))
    national = clause.span(title, clause.words("nationalTitle")) is not None
    if not (national or pattern.relation == "ministerOf") or own or clause.possessors(title):
        return None
    for holder in roles["holder"]:
        second = next((each for each in (title, holder) if base(each.deprel) == "conj"), None)
        first = clause.head(second) if second is not None else None
        if first is None or first.id > title.id or _two_sides(on, first):
            continue
        items = clause.coordinated(first)
        if not any(clause.children(each, "cc") for each in items):
            continue
        before = [on.resolver.referent(clause, each) for each in items if each.id < title.id]
        people = {each.entity.key for each in before if each is not None}
        here = [o for o in on.resolver.offices if o.sentence == clause.sentence.index and o.relation in _FOR_COUNTRY]
        of = {o.of.key: o.of for o in here if o.person.key in people}
        person = on.resolver.referent(clause, holder)
        known = on.resolver.country_of(person.entity) if person is not None else None
        if len(of) == 1 and person is not None and (known is None or known.key in of):
            return next(iter(of.values()))
    return None


def _two_sides(on: Matching, word: Word) -> bool:
    """Whether a verb says of its subjects that they did something with each other: "A and B met"; behind "met with"
    all are of one side."""
    case = on.clause.adposition(word)
    if case and case not in on.clause.words("betweenAdposition") | on.clause.words("agentAdposition"):
        return False
    above = (each for each in on.clause.ancestors(word) if each.upos == "VERB")
    verb = next(above, None)
    return verb is not None and any(
        pattern.kind in (VERB, MIDDLE) and on.clause.span(verb, pattern.lemmas) and _mutual(on, pattern, verb)
        for pattern in on.knowledge.patterns.get(on.clause.sentence.language, ())
    )


def _mutual(on: Matching, pattern: Pattern, verb: Word) -> bool:
    """Whether a verb, with the words that a pattern wants beside it, is what several do together: "signed a pact"."""
    wanted = [role.filler.words for role in pattern.roles if role.filler.words and not role.absent]
    beside = on.clause.children(verb)
    complete = all(any(on.clause.span(each, words) for each in beside) for words in wanted)
    return complete and any(role.filler.argument == "XY" for role in pattern.roles)


def _only_named(on: Matching, title: Word, roles: Roles) -> Entity | None:
    """The only country that the document has named so far, more than once, for "the prime minister, A": of a country
    that has to be, and of that one if the gazetteer does not have A in another."""
    resolver, end = on.resolver, (on.clause.sentence.index, title.id)
    before = [entity for place, entity in resolver.settled.items() if place < end]
    named = Counter(entity.key for entity in before if entity.type == "Country")
    of_others = {on.knowledge.country_of.get(entity.key, "") for entity in before} - {"", *named}
    country = on.knowledge.entities.get(next(iter(named), "")) if len(named) == 1 and not of_others else None
    if country is None or named[country.key] < 2:
        return None
    people = (resolver.referent(on.clause, each) for each in roles["holder"])
    posts = (post.of for person in people if person for post in on.knowledge.posts.get(person.entity.key, ()))
    return country if all(post == country.key for post in posts) else None


def body_told_of(on: Matching, pattern: Pattern, title: Word, roles: Roles) -> Referent | None:
    """The body whose head or spokesman tells of its doings: "A will close two plants, said its director, B"."""
    if pattern.relation == "officialOf" and on.clause.span(title, on.clause.words("stateTitle")):
        land = _land_of_state(on, pattern, title, roles)
        return Referent(land, title.text, 0.8, "title") if land is not None else None
    bare = Bare(on, pattern.relation, title, roles["holder"])
    if pattern.relation == "leaderOf":
        body = None if any(owns(on, title, each) for each in roles["of"]) else body_of_bare(bare)
        body = body_of_its(bare, roles["of"]) if body is None else body
        if body is not None:
            return Referent(body, title.text, SURE, "title")
    offices = {"leaderOf": ("leader", "presidentTitle"), "officialOf": ("voiceTitle", "stateOfficial")}
    names = offices.get(pattern.relation, ())
    if not any(on.clause.has(title, name) for name in names) or title.feats.get("Number") == "Plur":
        return None
    found = _spoken_for(on, pattern, title, roles, "Organization")
    if found is None and pattern.relation == "officialOf":
        found = _spoken_for(on, pattern, title, roles, "Country")
    if found is None and pattern.relation == "officialOf" and _of_state(on, title, _owners(on, pattern, roles)):
        found = land_of_bare(bare)
    if found is None and not _owners(on, pattern, roles):
        found = body_of_bare(bare)
    return Referent(found, title.text, SURE, "title") if found is not None else None


def _of_state(on: Matching, title: Word, owners: list[Word]) -> bool:
    """Whether an office is a government's, of whichever country: "the deputy minister", "zëdhënësi i qeverisë"."""
    bare = (not on.clause.genitives(w) and not on.clause.children(w, "amod", "compound") for w in owners)
    states = all(on.clause.has(each, "stateOwner") for each in owners)
    if on.clause.has(title, "voiceTitle"):
        return bool(owners) and states and all(bare)
    return not owners


def _land_of_state(on: Matching, pattern: Pattern, title: Word, roles: Roles) -> Entity | None:
    """The country of an office that only states have: "Vice President A said that B would stay", "foreign ministry
    spokesman A said B had recognised C"."""
    span = on.clause.span(title, on.clause.words("stateTitle")) or (title.id, title.id)
    owners = [each for each in _owners(on, pattern, roles) if not span[0] <= each.id <= span[1]]
    if title.feats.get("Number") == "Plur" or owners:
        return None
    bare = {**roles, "of": []}
    return (
        _told_of(on, title, bare)
        or _spoken_for(on, pattern, title, bare, "Country")
        or land_of_bare(Bare(on, pattern.relation, title, roles["holder"]))
    )


def _spoken_for(on: Matching, pattern: Pattern, title: Word, roles: Roles, kind: str) -> Entity | None:
    """The country or body whose doings its minister or head tells, their words first: "A will send no troops, said
    Minister B"."""
    clause, resolver = on.clause, on.resolver
    told = _told_first(on, title, roles)
    later = told is None and pattern.relation in (*_FOR_COUNTRY, "officialOf")
    told = _clause_before(on, title, roles) if later else told
    subject = clause.subject(told) if told is not None else None
    if told is None or subject is None or _owners(on, pattern, roles) or len(clause.coordinated(subject)) > 1:
        return None
    named = resolver.name_at(clause, subject) or _national_body(on, subject, kind)
    if named is None or _quoted(on, subject):
        return None
    key = resolver.knowledge.metonyms.get(named[0].key, named[0].key) if kind == "Country" else named[0].key
    home = on.knowledge.entities.get(key, named[0])
    if not on.knowledge.is_a(home.type, kind) or _done_to_another(on, title, told, subject, key, later):
        return None
    people = filter(None, (resolver.referent(clause, each) for each in roles["holder"]))
    posts = [post for each in people for post in on.knowledge.posts.get(each.entity.key, ())]
    return home if all(post.of == key for post in posts) else None


def _national_body(on: Matching, subject: Word, kind: str) -> tuple[Entity, Found] | None:
    """The country whose parliament, army or government something is told of: "Kuvendi i A-së"."""
    names = ("metonymHead", "bodyNoun", "assembly")
    if kind != "Country" or not any(on.clause.has(subject, name) for name in names):
        return None
    owners = [on.resolver.name_at(on.clause, each) for each in on.clause.genitives(subject)]
    return next((each for each in owners if each is not None and each[0].type == "Country"), None)


def _done_to_another(on: Matching, title: Word, deed: Word, subject: Word, home: str, whatever: bool) -> bool:
    """Whether a clause says what somebody did to another or there, of which the other's officials tell as well.

    Args:
        on: the sentence and what is known.
        title: the office of whoever tells it.
        deed: the verb of the clause.
        subject: who did it.
        home: the country or body that it is.
        whatever: whether it may be planned or denied as well.
    """
    clause = on.clause
    stands = status(clause, deed)
    if not whatever and (stands.polarity, stands.factuality) != (AFFIRMED, ACTUAL):
        return False
    lands, first = {**on.knowledge.metonyms, **on.knowledge.country_of}, 0 if whatever else subject.id
    named = (on.resolver.name_at(clause, each) for each in clause.sentence.words[first : title.id - 1])
    keys = {lands.get(each[0].key, each[0].key): each[0].type for each in named if each is not None}
    country = on.knowledge.entities[home].type == "Country" if home in on.knowledge.entities else False
    own = {home, lands.get(home, home)}
    known = on.knowledge.entities
    others = {known[key].type if key in known else kind for key, kind in keys.items() if key not in own}
    return "Country" in others or (not country and bool(others - {"Person"}))


def _told_first(on: Matching, title: Word, roles: Roles) -> Word | None:
    """The verb of what somebody is said to have said behind it: "A will leave, said Minister B"."""
    clause = on.clause
    verb = next((each for each in clause.ancestors(title) if each.upos == "VERB"), None)
    if verb is None or not tells(clause, verb):
        return None
    speaker = speaker_of(clause, verb)
    if speaker is None or speaker not in (title, *roles["holder"]) or speaker.id < verb.id:
        return None
    above = [each for each in clause.ancestors(verb) if each.upos in ("VERB", "NOUN", "ADJ") and each.id < verb.id]
    beside = above[-1:] if base(verb.deprel) in ("parataxis", "conj", "advcl", "ccomp") else []
    contents = [*clause.children(verb, "ccomp", "parataxis"), *beside]
    return next((each for each in contents if each.id < verb.id), None)


def _clause_before(on: Matching, title: Word, roles: Roles) -> Word | None:
    """The verb of the clause before the one that a bare title is the subject of: "A may give way, but Minister B …"."""
    clause = on.clause
    verb = next((each for each in clause.ancestors(title) if each.upos == "VERB"), None)
    above = clause.head(verb) if verb is not None else None
    if verb is None or above is None or base(verb.deprel) not in ("conj", "parataxis") or above.id > verb.id:
        return None
    subject = clause.own_subject(verb)
    return above if subject is not None and subject in (title, *roles["holder"]) else None


def _quoted(on: Matching, word: Word) -> bool:
    """Whether a quotation mark stands before a word: who is quoted may speak of others as well."""
    marks = {char for mark in on.clause.words("quotationMark") for char in mark} | {'"'}
    return any(each.text in marks for each in on.clause.sentence.words[: word.id])


def _giver(on: Matching, title: Word) -> Entity | None:
    """The country for which somebody gives the office: "A named B interior minister"."""
    verb = given_by(on.clause, title)
    givers = on.clause.verb_roles(verb)["agent"] if verb is not None else []
    for word in givers:
        found = on.resolver.referent(on.clause, word)
        if found is not None and found.entity.type == "Person":
            return on.resolver.country_of(found.entity)
        if found is not None and found.entity.type == "Country":
            return found.entity
    return None


def _given_by_somebody(on: Matching, title: Word) -> bool:
    """Whether a person gives the office, whose country nobody else's office can tell: "Prime Minister A named B"."""
    verb = given_by(on.clause, title)
    givers = on.clause.verb_roles(verb)["agent"] if verb is not None else []
    found = (on.resolver.referent(on.clause, each) for each in givers)
    return any(each is not None and each.entity.type == "Person" for each in found)


def _listed(on: Matching, pattern: Pattern, roles: Roles) -> Entity | None:
    """The country whose minister the gazetteer has the holder as."""
    for word in roles["holder"]:
        holder = on.resolver.referent(on.clause, word)
        held = on.resolver.held_now(holder.entity, pattern.relation) if holder is not None else set()
        if len(held) == 1:
            return on.knowledge.entities.get(next(iter(held)))
    return None


def _governed(on: Matching, title: Word, roles: Roles) -> Entity | None:
    """The one country whose government the document names anybody of, if the sentence names no other, and nobody else
    who is its minister, there or of the same matters: "Minister A received B's minister, C"."""
    abroad = on.clause.words("counterpart") | on.clause.words("fellowMinister")  # "her Polish counterpart, A": a guest
    offices = [o for o in on.resolver.offices if o.relation in _FOR_COUNTRY and o.title not in abroad]
    offices = [o for o in offices if o.person in on.resolver.settled.values()]  # "angered A's president"
    countries = {office.of.key: office.of for office in offices}
    if len(countries) != 1 or not _leaders_lands(on) <= set(countries):
        return None
    home = next(iter(countries.values()))
    people = (on.resolver.referent(on.clause, each) for each in roles["holder"])
    holders = {person.entity.key for person in people if person is not None}
    others = [o for o in offices if o.relation == "ministerOf" and o.person.key not in holders]
    if any(o.sentence == on.clause.sentence.index or _same_ministry(on, title, o) for o in others):
        return None
    here = on.clause.sentence.index
    named = lands_named(on, here)
    told = bool(named) and any(office.sentence < here for office in offices)
    if _first_land(on) != home.key and not told:
        return None  # "A protested. Foreign Minister B spoke", though B's host has a president further down
    own = set(named) <= {home.key} and not all(_guests(on, each, title) for each in named.get(home.key, ()))
    return home if own or not named else None


def _first_land(on: Matching) -> str:
    """The country that the document names first."""
    named = (lands_named(on, index) for index in on.resolver.order)
    return next((next(iter(each)) for each in named if each), "")


def _guests(on: Matching, land: Word, title: Word) -> bool:
    """Whether a country is named only as whose envoys or officials others are: "Minister A met the Polish envoy"."""
    clause = on.clause
    nouns = [each for each in clause.sentence.words if land in clause.belongings(each) and each.id != title.id]
    titles = on.knowledge.titles(clause.sentence.language)
    names = ("diplomat", "emissary", "counterpart", "fellowMinister")
    return any(clause.span(n, titles) is not None or any(clause.has(n, name) for name in names) for n in nouns)


def _same_ministry(on: Matching, title: Word, office: Office) -> bool:
    """Whether an office that the document gives to somebody else is the very ministry: A's foreign minister is not a
    second foreign minister beside her."""
    fields, clause = _fields(on, on.clause, title), on.resolver.clause(office.sentence)
    return bool(fields) and any(
        word.lemma.lower() == office.title and _fields(on, clause, word) == fields
        for word in clause.sentence.words
        if (named := named_beside(on.resolver, clause, word)) is not None and named.entity == office.person
    )


def _fields(on: Matching, clause: Clause, title: Word) -> set[str]:
    """What a minister is for, as the common words beside the title say it."""
    beside = [*clause.children(title, "amod", "compound"), *clause.genitives(title)]
    common = (each for each in beside if (clause.sentence.index, each.id) not in on.resolver.at)
    return {each.lemma.lower() for each in common}


def _leaders_lands(on: Matching) -> set[str]:
    """The countries of those leaders in the document whose own titles do not say it: "Prime Minister A in Paris"."""
    told = {office.person.key for office in on.resolver.offices}
    people = {e.key for e in on.resolver.settled.values() if e.type == "Person"} - told
    posts = (post for key in people for post in on.knowledge.posts.get(key, ()))
    return {post.of for post in posts if post.relation in _FOR_COUNTRY}


def without_guests(claims: Iterable[Claim], resolver: Resolver) -> tuple[Claim, ...]:
    """Claims without those that would make a guest a minister of the host, where no title says whose they are.

    Args:
        claims: those of one document.
        resolver: what its words stand for.
    """
    found = tuple(claims)
    guests = {(guest.key, land) for each in found for guest, hosts in _visits(each) for land in _lands(resolver, hosts)}
    return tuple(c for c in found if (c.subject.key, c.object.key) not in guests or not _presumed(c, resolver))


def _visits(claim: Claim) -> list[tuple[Entity, Entity]]:
    """Who is a guest by a claim, and whose or where."""
    if claim.polarity != AFFIRMED or claim.relation not in ("visited", "hosted"):
        return []
    return [(claim.subject, claim.object) if claim.relation == "visited" else (claim.object, claim.subject)]


def _lands(resolver: Resolver, host: Entity) -> set[str]:
    """The country that a host is, holds an office of or lies in."""
    if host.type == "Person":
        own = resolver.country_of(host)
        return {own.key} if own is not None else set()
    around = resolver.knowledge.country_of
    return {host.key, resolver.knowledge.metonyms.get(host.key, ""), around.get(host.key, "")} - {""}


def _presumed(claim: Claim, resolver: Resolver) -> bool:
    """Whether an office's country is not what its words say but what the text made likely."""
    texts = {each.mention.text for (index, _), each in resolver.at.items() if index == claim.sentence}
    known = claim.object.key in resolver.held_now(claim.subject, claim.relation)
    return claim.relation in _FOR_COUNTRY and claim.object_text not in texts and not known
