"""Whose office somebody has by what else the sentence speaks of: "A's envoy left; the president, B, had asked"."""

from __future__ import annotations

from kg.clause import Roles, base
from kg.match.matching import Matching
from kg.model import Entity, Word
from kg.reference.scene import BACK


def land_around(on: Matching, relation: str, title: Word, roles: Roles) -> Entity | None:
    """The only country that a sentence speaks of, outside of what the holder of a bare office of state does himself:
    "A can expect a bumpy autumn because the Greens make the life of Prime Minister B difficult".

    Not where the text around speaks of other lands too, or has somebody else, or the holder elsewhere, in such an
    office.

    Args:
        on: the sentence and what is known.
        relation: the office.
        title: its title, with nothing that says whose it is.
        roles: the roles of the title.
    """
    index = on.clause.sentence.index
    named = lands_named(on, index)
    people = [found.entity for each in roles["holder"] if (found := on.resolver.referent(on.clause, each)) is not None]
    if len(named) != 1 or len(people) != 1 or people[0].type != "Person" or not _means_one(on, title):
        return None
    key = next(iter(named))
    if _places_elsewhere(on, index, key) or any(set(lands_named(on, each)) - {key} for each in _near(on, index)):
        return None
    offices = [each for each in on.resolver.offices if each.of.type == "Country"]
    taken = any(each.relation == relation and each.of.key == key and each.person != people[0] for each in offices)
    others = any(each.of.key != key for each in offices) or on.resolver.country_of(people[0]) is not None
    posts = any(post.of != key for post in on.knowledge.posts.get(people[0].key, ()))
    here = any(each.of.key == key and each.sentence == index for each in offices)
    club = relation == "headOfStateOf" and title.text[:1].islower() and not here  # "the president, A", of whatever
    if (taken and relation not in ("ministerOf", "officialOf")) or others or posts or club:
        return None
    telling = [each for each in named[key] if _told_of(on, each)]
    said = any(_said_apart(on, each, title, roles["holder"]) for each in telling)
    return on.knowledge.entities.get(key) if said else None


def _means_one(on: Matching, title: Word) -> bool:
    """Whether a title is that of one who is known: "Prime Minister A", "the premier, A"; not "a minister, A"."""
    indefinite = on.clause.child_in(title, "indefinite", "det") is not None
    behind = on.clause.children(title, "acl") if not on.clause.children(title, "appos", "flat") else ()
    which = any(each.deprel == "acl:relcl" for each in behind)  # "the chairman who left"
    return not indefinite and not which and title.feats.get("Number") != "Plur"


def _near(on: Matching, index: int) -> list[int]:
    """The sentences around one that may be of the same matter."""
    return [each for each in on.resolver.order if each != index and index - BACK <= each <= index + 1]


def _places_elsewhere(on: Matching, index: int, land: str) -> bool:
    """Whether a sentence names a place of another country than the one asked about."""
    here = (entity for (sentence, _), entity in on.resolver.settled.items() if sentence == index)
    return any(on.knowledge.country_of.get(each.key, land) != land for each in here if each.type != "Person")


def _told_of(on: Matching, land: Word) -> bool:
    """Whether a sentence is about a country, not only about something there: by its name or people, or its capital as
    what acts; "A's economy", "Portugal was downgraded", not "a march on Niamey", "a supporter of A"."""
    named = on.resolver.at.get((on.clause.sentence.index, land.id))
    entity = on.resolver.settled.get((on.clause.sentence.index, named.mention.first)) if named is not None else None
    first = on.clause.head(land) if base(land.deprel) == "conj" else None
    part = base((first or land).deprel)
    if entity is None or entity.type != "Country":
        return part in ("nsubj", "obj", "iobj")
    return part in ("nsubj", "amod", "compound", "obj", "iobj") or land in _owners(on, land)


def _owners(on: Matching, land: Word) -> list[Word]:
    above = on.clause.head(land)
    return [] if above is None else on.clause.possessors(above)


def _said_apart(on: Matching, land: Word, title: Word, holders: list[Word]) -> bool:
    """Whether a country is named in another clause than the one of somebody's doings, so that it is not what those are
    done to; or beside whom they dismiss or name."""
    clause = on.clause
    verb = next((each for each in clause.ancestors((holders or [title])[0]) if each.upos in ("VERB", "AUX")), None)
    if verb is None:
        return False
    office = clause.has(verb, "dismissVerb") or clause.has(verb, "appointVerb")
    office = office or any(clause.adposition(each) in clause.words("rulerAdposition") for each in holders)
    if any(each.deprel == "acl:relcl" and each.head == land.id for each in (verb, *clause.ancestors(verb))):
        return False  # "A, whose envoy Minister B defended"
    told = any(clause.has(verb, name) for name in ("reportVerb", "quoteVerb"))
    remark = verb.deprel == "acl:relcl" and not told and base(land.deprel) == "nsubj" and land.id < verb.id
    if remark and not clause.passive(clause.head(land) or verb):
        return False  # "A sent frigates, which Minister B called a provocation": of whichever land
    inside = land.id == verb.id or any(each.id == verb.id for each in clause.ancestors(land))
    return office or not inside


def land_of_embassy(on: Matching, title: Word, holders: list[Word]) -> Entity | None:
    """The one country whose embassy or envoy a sentence speaks of, for a bare ambassador: "A's embassy in B closed,
    Ambassador C said"."""
    clause = on.clause
    nouns = [each for each in clause.sentence.words if clause.has(each, "embassy") or clause.has(each, "diplomat")]
    others = [noun for noun in nouns if noun.upos == "NOUN" and noun.id != title.id]
    owners = [owner for noun in others for owner in clause.belongings(noun)]
    found = [on.resolver.referent(clause, owner, "of") for owner in owners]
    lands = {each.entity.key: each.entity for each in found if each is not None and each.entity.type == "Country"}
    people = [each.entity for word in holders if (each := on.resolver.referent(clause, word)) is not None]
    told = any(o.person in people and o.relation == "ambassadorOf" for o in on.resolver.offices)
    known = any(on.knowledge.posts.get(each.key) for each in people)
    return next(iter(lands.values())) if len(lands) == 1 and people and not told and not known else None


def body_around(on: Matching, title: Word, roles: Roles) -> Entity | None:
    """The one body before a bare title in its sentence that such an office can be of: "A will not be a member of NATO,
    Secretary General B said", "the National Bank of A has raised its rate under governor B"."""
    clause, kinds = on.clause, _kinds_headed(on, title)
    if not kinds or not _means_one(on, title) or not roles["holder"]:
        return None
    people = [found for each in roles["holder"] if (found := on.resolver.referent(clause, each)) is not None]
    if (
        any(owns(on, title, each) for each in roles["of"])
        or not people
        or any(on.knowledge.posts.get(each.entity.key) for each in people)
    ):
        return None
    named = [each for word in clause.sentence.words[: title.id] if (each := on.resolver.name_at(clause, word))]
    bodies = {each[0].key: each[0] for each in named if on.resolver.is_body(each[0]) and _is_kind(on, each[0], kinds)}
    return next(iter(bodies.values())) if len(bodies) == 1 else None


def owns(on: Matching, title: Word, word: Word) -> bool:
    """Whether a word beside a title says whose it is, and not only what it is for: not "Finance" before "Minister"."""
    beside = word.head == title.id and word.id < title.id and base(word.deprel) in ("compound", "amod", "nmod")
    own = beside and word not in on.clause.possessors(title) and word.upos != "PRON"
    part = not on.clause.adposition(word) and on.resolver.name_at(on.clause, word) is None
    fellow = part and word.head == title.head and base(word.deprel) == "nmod"  # "Secretary | General A"
    return not ((own and part) or fellow)


def _kinds_headed(on: Matching, title: Word) -> set[str]:
    """The kinds of bodies that a title may be the head of."""
    rules = (rule.split(">") for rule in on.clause.words("headOfKind"))
    fitting = [(office, kinds) for office, kinds in rules if on.clause.span(title, frozenset({office}))]
    return {kind for _, kinds in fitting for kind in kinds.split("+")}


def _is_kind(on: Matching, body: Entity, kinds: set[str]) -> bool:
    """Whether a body is of one of some kinds, by its type or by a word of one of its names."""
    language = on.clause.sentence.language
    words = {part for tag, name in body.names if tag == language for part in name.lower().split()}
    return body.type in kinds or bool(kinds & (words | {body.type.lower()}))


def town_of_its_people(on: Matching, title: Word) -> Entity | None:
    """The one town before a bare mayor whose council or people a sentence speaks of: "Prague's councillors rebuked
    Mayor A for his remarks on Brno"."""
    clause = on.clause
    nouns = [each for each in clause.sentence.words[: title.id] if clause.has(each, "townBody")]
    owners = [owner for noun in nouns for owner in (*clause.possessors(noun), *clause.children(noun, "compound"))]
    named = [each for owner in owners if (each := on.resolver.name_at(clause, owner)) is not None]
    towns = {each[0].key: each[0] for each in named if each[0].type == "Place"}
    return next(iter(towns.values())) if len(towns) == 1 else None


def body_of_its(on: Matching, title: Word, roles: Roles) -> Entity | None:
    """The only body named before "its president, A" in a sentence, where the pronoun alone is not certain; for offices
    that countries have too only where none is named."""
    if not _owned_by_pronoun(on, title, roles, "Organization"):
        return None
    named = _named_before(on, title)
    bodies = {each.key: each for each in named if on.resolver.is_body(each)}
    both = on.clause.has(title, "headTitle") and any(each.type in ("Country", "Region") for each in named)
    return next(iter(bodies.values())) if len(bodies) == 1 and not both else None


def town_of_its(on: Matching, title: Word, roles: Roles) -> Entity | None:
    """The only town named before "its mayor, A" in a sentence, but for those that lie in it."""
    if not _owned_by_pronoun(on, title, roles, "Place"):
        return None
    towns = {each.key: each for each in _named_before(on, title) if each.type == "Place"}
    return next(iter(towns.values())) if len(towns) == 1 else None


def _owned_by_pronoun(on: Matching, title: Word, roles: Roles, kind: str) -> bool:
    """Whether the only owner of a title with a name is a pronoun that does not stand for anything of a kind."""
    names = ("possessivePronounNeuter", "possessivePronounPlural")
    pronouns = [each for each in roles["of"] if any(on.clause.has(each, name) for name in names)]
    others = [each for each in roles["of"] if each.upos in ("NOUN", "PROPN") and each not in roles["holder"]]
    if len(pronouns) != 1 or others or not roles["holder"] or title.feats.get("Number") == "Plur":
        return False
    found = on.resolver.referent(on.clause, pronouns[0], "of")
    return found is None or not on.knowledge.is_a(found.entity.type, kind)


def _named_before(on: Matching, title: Word) -> list[Entity]:
    """What a sentence names before a title."""
    named = (on.resolver.name_at(on.clause, each) for each in on.clause.sentence.words[: title.id - 1])
    return [each[0] for each in named if each is not None]


def lands_named(on: Matching, index: int) -> dict[str, list[Word]]:
    """The countries that a sentence names, by a people or a capital too, and by which words."""
    clause = on.resolver.clause(index)
    found: dict[str, list[Word]] = {}
    for word in clause.sentence.words:
        each = on.resolver.at.get((index, word.id))
        entity = on.resolver.settled.get((index, each.mention.first)) if each is not None else None
        key = on.knowledge.metonyms.get(entity.key, entity.key) if entity is not None else ""
        known = on.knowledge.entities.get(key)
        if known is not None and known.type == "Country" and each is not None and each.mention.head == word.id:
            found.setdefault(key, []).append(word)
    return found
