"""Whose minister or head of government somebody with a bare title is by the countries that their sentence names before:
"A sent no troops while Defence Minister B …", "the Spanish government fell, and Prime Minister B …"."""

from __future__ import annotations

from kg.clause import base
from kg.knowledge import fold
from kg.match.matching import Matching
from kg.model import ACTUAL, AFFIRMED, Entity, Word
from kg.pattern import Pattern
from kg.status import status

_STATE_NOUNS = (
    "metonymHead",
    "bodyNoun",
    "assembly",
    "stateNoun",
    "office",
    "officeTitle",
    "ministerTitle",
    "sideNoun",
)
_OWN = ("Country", "Place", "Region", "Person", "GovernmentBody", "IntergovernmentalOrganization")
SOLE = 0.75  # how sure it is


def land_before(on: Matching, pattern: Pattern, title: Word, holders: list[Word]) -> Entity | None:
    """The country that a bare title can only mean: the one that its sentence, and the text so far, names before it, or
    of several the one that the sentence is about, if it does nothing to another.

    Args:
        on: the sentence and what is known.
        pattern: the pattern of the title.
        title: the office, with nothing that says of what.
        holders: who holds it.
    """
    if not any(_beside(on, title, each) for each in holders):
        return None
    found = _land_told_of(on, pattern, title, holders)
    if found is None or of_another_land(on, holders, found):
        return None
    return found if not _in_another(on, holders, found) else None


def of_another_land(on: Matching, holders: list[Word], land: Entity) -> bool:
    """Whether a holder's given name is one of a language that is not at home in a country: who tells readers in Albania
    what Germany does may be their own minister."""
    lands = on.clause.words("nativeLand")
    named = (on.resolver.name_at(on.clause, each) for each in holders)
    first = (fold(on.clause.sentence.word(each[1].mention.first).text) for each in named if each is not None)
    return bool(lands) and land.key not in lands and any(each in on.clause.words("nativeFirstName") for each in first)


def _land_told_of(on: Matching, pattern: Pattern, title: Word, holders: list[Word]) -> Entity | None:
    """The one country that a sentence names before a title, or of several the one that it is about."""
    named = _lands(on, title.id)
    presides = pattern.relation == "headOfStateOf"
    if (presides and (_bodies(on, title.id) or _addressed(on, title, holders))) or not _alone_so_far(on, set(named)):
        return None  # a club has a president too
    if len(named) == 1:
        key, words = next(iter(named.items()))
        fits = any(_concerned(on, each, title, holders) and not (presides and _in_town(on, each)) for each in words)
        return on.knowledge.entities.get(key) if fits else None
    if presides:
        return None
    about = {key for key, words in named.items() for each in words if _is_about(on, each)}
    return on.knowledge.entities.get(next(iter(about))) if len(about) == 1 and not _does(on, named, about) else None


def _addressed(on: Matching, title: Word, holders: list[Word]) -> bool:
    """Whether somebody is told or given something, as those abroad are: "A's palace wrote to President B"."""
    to = on.clause.words("dativeAdposition")
    return any(base(each.deprel) == "iobj" or on.clause.adposition(each) in to for each in (title, *holders))


def _beside(on: Matching, title: Word, holder: Word) -> bool:
    """Whether a person's name stands beside a title."""
    named = on.resolver.name_at(on.clause, holder)
    near = named is not None and named[0].type == "Person" and title.id < holder.id
    between = on.clause.sentence.words[title.id : named[1].mention.first - 1] if near and named is not None else ()
    after = on.clause.sentence.words[named[1].mention.last :][:1] if named is not None else ()
    owned = on.clause.words("genitiveAdposition") | on.clause.words("genitiveArticle")
    whose = any(each.text.lower() in owned and each.upos in ("ADP", "DET") for each in after)
    near = near and not whose  # "President A of B"
    return near and not any(each.upos in ("VERB", "AUX", "CCONJ", "SCONJ") for each in between)


def _lands(on: Matching, end: int) -> dict[str, list[Word]]:
    """The countries that a sentence names before a word, by a people, a capital or a town too, and by which words."""
    found: dict[str, list[Word]] = {}
    for word in on.clause.sentence.words[: end - 1]:
        each = on.resolver.at.get((on.clause.sentence.index, word.id))
        if each is None or each.mention.head != word.id:
            continue
        entity = on.resolver.settled.get((on.clause.sentence.index, each.mention.first))
        key = _land(on, entity)
        if key is not None:
            found.setdefault(key, []).append(word)
    return found


def _in_town(on: Matching, word: Word) -> bool:
    """Whether a word names a town that is no capital, after which a club may be called."""
    named = on.resolver.name_at(on.clause, word)
    return named is not None and named[0].type == "Place" and named[0].key not in on.knowledge.metonyms


def _land(on: Matching, entity: Entity | None) -> str | None:
    """The country that something named is, is the capital of or lies in."""
    if entity is None or entity.type == "Person":
        return None
    keys = (on.knowledge.metonyms.get(entity.key), on.knowledge.country_of.get(entity.key), entity.key)
    known = (on.knowledge.entities.get(key) for key in keys if key)
    return next((each.key for each in known if each is not None and each.type == "Country"), None)


def _bodies(on: Matching, end: int) -> bool:
    """Whether a sentence names a body before a word that may have such a head."""
    named = (on.resolver.name_at(on.clause, word) for word in on.clause.sentence.words[: end - 1])
    return any(each is not None and each[0].type not in _OWN for each in named)


def _alone_so_far(on: Matching, keys: set[str]) -> bool:
    """Whether the sentences before name no other countries."""
    here = on.clause.sentence.index
    before = (entity for (index, _), entity in on.resolver.settled.items() if index < here)
    return {_land(on, each) for each in before} <= {*keys, None}


def _concerned(on: Matching, land: Word, title: Word, holders: list[Word]) -> bool:
    """Whether a country is named as what somebody of its own may be told of with: not as where a guest is, as what
    others do something to, or only as whose people or goods something is."""
    clause = on.clause
    if land.upos == "ADJ":
        noun = clause.head(land)
        return noun is not None and any(clause.has(noun, name) for name in _STATE_NOUNS)
    chain = [land]
    while base(chain[-1].deprel) in ("nmod", "appos", "flat") and (above := clause.head(chain[-1])) is not None:
        chain.append(above)
    owner = len(chain) > 1 and not clause.adposition(land)
    owner = owner and any(clause.has(chain[1], name) for name in _STATE_NOUNS)
    local = any(clause.adposition(each) for each in chain)
    if local and not owner:
        acts = any(base(each.deprel) in ("nsubj", "root") for each in (title, *holders))
        marks = {clause.adposition(each) for each in chain} - {""}
        return not acts and marks <= clause.words("placeAdposition")
    return owner or base(chain[-1].deprel) in ("nsubj", "iobj")


def _is_about(on: Matching, land: Word) -> bool:
    """Whether the sentence as a whole is about a country alone."""
    verb = on.clause.head(land)
    alone = base(land.deprel) == "nsubj" and len(on.clause.coordinated(land)) == 1
    return alone and verb is not None and verb.deprel == "root"


def _does(on: Matching, named: dict[str, list[Word]], about: set[str]) -> bool:
    """Whether the country that a sentence is about does something to another, or for it, of which the other's
    ministers tell as well."""
    clause = on.clause
    verb = next(each for each in clause.sentence.words if each.deprel == "root")
    stands = status(clause, verb)
    if (stands.polarity, stands.factuality) != (AFFIRMED, ACTUAL):
        return False
    done_to = [*clause.objects(verb), *clause.datives(verb)]
    done_to += [each for noun in done_to for each in clause.genitives(noun)]
    others = {word.id for key, words in named.items() if key not in about for word in words}
    targets = clause.words("targetAdposition")
    onto = [each for name, words in clause.obliques(verb).items() if name in targets for each in words]
    return any(each.id in others for each in (*done_to, *onto))


def body_before(on: Matching, pattern: Pattern, title: Word, holders: list[Word]) -> Entity | None:
    """The body that a bare head or spokesman can only be of: the only one that its sentence names before it, if that is
    about it or what it has: "A will close two shops, which its rivals … director B", "A's workers went on strike, but
    spokesman B …".

    Args:
        on: the sentence and what is known.
        pattern: the pattern of the title.
        title: the office, with nothing that says of what.
        holders: who holds it.
    """
    clause = on.clause
    kinds, above = _kinds(on, pattern, title), clause.head(title)
    if above is not None and clause.has(above, "postNoun"):
        return None  # "removed from the post of director A"
    if not kinds or not any(_beside(on, title, each) for each in holders):
        return None
    named = {word.id: each for word in clause.sentence.words[: title.id - 1] if (each := _body_at(on, word))}
    bodies = {entity.key: entity for entity in named.values()}
    if len(bodies) != 1 or not _alone_in_office(on, title):
        return None
    body = next(iter(bodies.values()))
    places = [clause.sentence.word(number) for number in named]
    fits = body.type in kinds and not _in_another(on, holders, body)
    return body if fits and any(_tells_of(on, each) for each in places) else None


def _kinds(on: Matching, pattern: Pattern, title: Word) -> list[str]:
    """The kinds of bodies whose head a title is by itself, as ``bareHead`` has them."""
    rules = (rule.split(">") for rule in on.clause.words("bareHead"))
    fitting = [
        kinds for lemma, kinds in rules if on.clause.span(title, frozenset((lemma,))) and lemma in pattern.lemmas
    ]
    return fitting[0].split("+") if fitting else []


def _in_another(on: Matching, holders: list[Word], own: Entity) -> bool:
    """Whether the text or the gazetteer has a holder in an office of anything else."""
    people = [each.entity.key for word in holders if (each := on.resolver.referent(on.clause, word)) is not None]
    told = any(o.person.key in people and o.of.key != own.key for o in on.resolver.offices)
    return told or any(on.knowledge.posts.get(k) for k in people)


def _body_at(on: Matching, word: Word) -> Entity | None:
    """The body whose name a word heads."""
    named = on.resolver.name_at(on.clause, word)
    found = named is not None and named[1].mention.head == word.id and on.knowledge.is_a(named[0].type, "Organization")
    return named[0] if found and named is not None else None


def _alone_in_office(on: Matching, title: Word) -> bool:
    """Whether nobody else before a title has an office, whose it may be as well."""
    before = [each for each in on.clause.sentence.words[: title.id - 1] if each.upos == "NOUN"]
    return not any(on.clause.has(each, name) for each in before for name in ("office", "leader", "officeTitle"))


def _tells_of(on: Matching, body: Word) -> bool:
    """Whether a clause is about a body alone, or about what is its own."""
    clause, whole = on.clause, body
    above = clause.head(body)
    if above is not None and above.upos == "NOUN" and (body in clause.genitives(above) or body.id > above.id):
        whole = above
    return base(whole.deprel) == "nsubj" and len(clause.coordinated(whole)) == 1


def embassy_before(on: Matching, title: Word, holders: list[Word]) -> Entity | None:
    """The country whose embassy a sentence tells of before a bare ambassador: "A closed B's embassy and gave Ambassador
    C a week".

    Args:
        on: the sentence and what is known.
        title: the office.
        holders: who holds it.
    """
    clause = on.clause
    if not any(_beside(on, title, each) for each in holders):
        return None
    keys: set[str | None] = set()
    for noun in clause.sentence.words[: title.id - 1]:
        if noun.upos != "NOUN" or not clause.has(noun, "embassy"):
            continue
        verb = clause.head(noun)
        losers = clause.datives(verb) if verb is not None and verb.upos == "VERB" else []
        named = (on.resolver.referent(clause, each, "of") for each in (*clause.belongings(noun), *losers))
        keys |= {_land(on, each.entity) if each is not None else None for each in named}
    lands = [on.knowledge.entities[key] for key in keys if key is not None]
    return lands[0] if len(lands) == 1 and not _in_another(on, holders, lands[0]) else None


def town_before(on: Matching, title: Word) -> Entity | None:
    """The only town, no capital that may stand for a government, that a sentence names before a bare mayor.

    Args:
        on: the sentence and what is known.
        title: the office.
    """
    named = (on.resolver.name_at(on.clause, word) for word in on.clause.sentence.words[: title.id - 1])
    towns = {each[0].key: each[0] for each in named if each is not None and each[0].type == "Place"}
    known = on.knowledge.entities  # no street, no party that looks like a town
    towns = {key: town for key, town in towns.items() if key in known and key not in on.knowledge.metonyms}
    if len(towns) == 1:
        return next(iter(towns.values()))
    here = _taken_up_by_where(on, title)
    return towns.get(here.key) if here is not None else None


def _taken_up_by_where(on: Matching, title: Word) -> Entity | None:
    """What stands right before the last "where" before a title: "went to A in B, where Mayor C …"."""
    words = on.clause.sentence.words[: title.id - 1]
    where = next((each for each in reversed(words) if on.clause.has(each, "whereWord")), None)
    before = [each for each in words[: where.id - 1] if each.upos != "PUNCT"][-1:] if where is not None else []
    named = on.resolver.name_at(on.clause, before[0]) if before else None
    return named[0] if named is not None else None
