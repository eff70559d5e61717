"""Whose an office is that nothing beside it says, by what its sentence names: "A sent no troops while Defence Minister
B …", "A's embassy in B closed, Ambassador C said", "the National Bank of A raised its rate under governor B".

What may be meant is looked for by reasons in their order; the first that holds decides. What somebody has an office of
elsewhere, by the text or the gazetteer, is never overruled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kg.clause import base
from kg.knowledge import fold
from kg.match.matching import Matching
from kg.model import ACTUAL, AFFIRMED, Entity, Word
from kg.reference.gender import FEMALE, MALE, ending_gender
from kg.reference.scene import Office
from kg.status import status

SURE = 0.75  # how sure it is
_BESIDE = ("NOUN", "PROPN", "ADJ", "DET")  # what belongs to a title
_EMBASSY = ("embassy", "diplomat")
_OFFICES = ("office", "officeTitle", "leader")
_STATE = ("metonymHead", "bodyNoun", "assembly", "stateNoun", "office", "officeTitle", "ministerTitle", "sideNoun")
_OWN = ("Country", "Place", "Region", "Person", "GovernmentBody", "IntergovernmentalOrganization")
_MANY = ("ministerOf", "officialOf")  # of a country there are several


class Bare(NamedTuple):
    """A title that nothing beside it says the land, body or town of, and who has it.

    Args:
        on: the sentence and what is known.
        relation: the office.
        title: its title.
        holders: the words for who has it.
    """

    on: Matching
    relation: str
    title: Word
    holders: list[Word]

    def people(self) -> list[Entity]:
        """Who has it."""
        found = (self.on.resolver.referent(self.on.clause, each) for each in self.holders)
        return [each.entity for each in found if each is not None]

    def offices(self) -> list[Office]:
        """What offices the text gives the same people, beside this one."""
        people = self.people()
        return [each for each in self.on.resolver.offices if each.person in people]

    def is_of_another(self, own: Entity) -> bool:
        """Whether the text or the gazetteer has them in an office of anything but one land, body or town."""
        posts = [post for each in self.people() for post in self.on.knowledge.posts.get(each.key, ())]
        return any(post.of != own.key for post in posts) or any(each.of.key != own.key for each in self.offices())

    def before(self) -> tuple[Word, ...]:
        """The words before the title."""
        return self.on.clause.sentence.words[: self.title.id - 1]


# ------------------------------------------------------------------------------------------------ lands


def land_of_bare(bare: Bare) -> Entity | None:
    """The country of a bare office of state, by the first reason that holds in a text that speaks of no other."""
    named = lands_named(bare.on, bare.on.clause.sentence.index)
    one = _means_one(bare) and [each.type for each in bare.people()] == ["Person"] and not _beside_its(bare)
    one = one and not _calls_it_names(bare)
    if not one or not named or not _alone_around(bare.on, set(named)):
        return None
    for reason in _LAND_REASONS:
        land = bare.on.knowledge.entities.get(reason(bare, named) or "")
        if land is not None:
            return None if _taken(bare, land) or bare.is_of_another(land) or _foreign(bare, land) else land
    return None


def _calls_it_names(bare: Bare) -> bool:
    """Whether somebody judges what a land has done: "A sent ships, which Minister B called a threat"."""
    clause = bare.on.clause
    verbs = [verb for word in (bare.title, *bare.holders) if (verb := clause.head(word)) is not None]
    return any(verb.deprel == "acl:relcl" and clause.has(verb, "callVerb") for verb in verbs)


def _only_one_before(bare: Bare, named: dict[str, list[Word]]) -> str | None:
    """The only country named before somebody, told of with what is its own: "A lost votes while Minister B slept"."""
    before = {key: near for key, words in named.items() if (near := [w for w in words if w.id < bare.title.id])}
    if len(before) != 1 or not _named_beside(bare) or _presides_elsewhere(bare):
        return None
    key, words = next(iter(before.items()))
    words = [each for each in words if len(named) == 1 or not _is_place(bare.on, each)]  # "as Brussels had hoped"
    return key if any(_concerned(bare, each) and not _names_club(bare, each) for each in words) else None


def _only_one_beside(bare: Bare, named: dict[str, list[Word]]) -> str | None:
    """The only country of a sentence, told of in another clause: "A faces a bumpy autumn because the Greens make the
    life of Prime Minister B difficult"."""
    offices = [each for each in bare.on.resolver.offices if each.of.type == "Country"]
    if len(named) != 1 or any(each.of.key not in named for each in offices):
        return None
    key, words = next(iter(named.items()))
    here = any(each.sentence == bare.on.clause.sentence.index for each in offices)
    if bare.title.text[:1].islower() and _presides_elsewhere(bare) and not here:
        return None
    words = [each for each in words if not _names_club(bare, each)]
    return key if any(_told_of(bare.on, each) and _said_apart(bare, each) for each in words) else None


def _where_it_is_set(bare: Bare, named: dict[str, list[Word]]) -> str | None:
    """The country that a sentence begins with as where it is set: "In A, Finance Minister B promised tax cuts"."""
    clause, words = bare.on.clause, bare.on.clause.sentence.words
    here = next((w for k in named for w in named[k] if clause.adposition(w) in clause.words("placeAdposition")), None)
    guests = len(named) != 1 or sum(len(words) for words in named.values()) != 1  # "In A, Minister B met the A's …"
    if here is None or guests or not _named_beside(bare) or _is_place(bare.on, here):
        return None
    named_at = bare.on.resolver.name_at(clause, here)
    last = named_at[1].mention.last if named_at is not None else here.id
    opens = named_at is not None and named_at[1].mention.first == 2 and last < len(words) and words[last].text == ","
    acts = any(base(each.deprel) == "nsubj" for each in (bare.title, *bare.holders))
    begins = all(each.upos in _BESIDE for each in words[last + 1 : bare.title.id - 1])
    return next(key for key in named if here in named[key]) if opens and acts and begins else None


def _the_one_it_is_about(bare: Bare, named: dict[str, list[Word]]) -> str | None:
    """Of several countries before somebody the one that the sentence is about, if it does nothing to another: "A has
    not invited B, Minister C said"."""
    if not _named_beside(bare) or _presides_elsewhere(bare):
        return None
    before = {key: [w for w in words if w.id < bare.title.id] for key, words in named.items()}
    told = [(key, each) for key, words in before.items() for each in words if not _names_club(bare, each)]
    about = {key for key, each in told if _is_about(bare.on, each)}
    others = [w for key, words in before.items() if key not in about for w in words if _is_land(bare.on, w)]
    if len(about) != 1 or any(base(each.deprel) == "nsubj" for each in others):
        return None
    return None if _does_to(bare.on, others) else next(iter(about))


_LandReason = Callable[[Bare, dict[str, list[Word]]], str | None]
_LAND_REASONS: tuple[_LandReason, ...] = (
    _only_one_before,
    _only_one_beside,
    _where_it_is_set,
    _the_one_it_is_about,
)


def lands_named(on: Matching, index: int) -> dict[str, list[Word]]:
    """The countries that a sentence names, by a people, a capital or a town too, and by which words."""
    found: dict[str, list[Word]] = {}
    for word in on.resolver.clause(index).sentence.words:
        each = on.resolver.at.get((index, word.id))
        entity = on.resolver.settled.get((index, each.mention.first)) if each is not None else None
        key = _land(on, entity)
        if key is not None and each is not None and each.mention.head == word.id:
            found.setdefault(key, []).append(word)
    return found


def _land(on: Matching, entity: Entity | None) -> str | None:
    """The country that something named is, is the capital of or lies in."""
    if entity is None or entity.type == "Person":
        return None
    keys = (on.knowledge.metonyms.get(entity.key), on.knowledge.country_of.get(entity.key), entity.key)
    known = (on.knowledge.entities.get(key) for key in keys if key)
    return next((each.key for each in known if each is not None and each.type == "Country"), None)


def _means_one(bare: Bare) -> bool:
    """Whether a title is that of one who is known: "Prime Minister A", "the premier, A"; not "a minister, A"."""
    clause, title = bare.on.clause, bare.title
    behind = clause.children(title, "acl") if not clause.children(title, "appos", "flat") else ()
    which = any(each.deprel == "acl:relcl" for each in behind)  # "the chairman who left"
    indefinite = clause.child_in(title, "indefinite", "det") is not None
    return not indefinite and not which and title.feats.get("Number") != "Plur"


def _beside_its(bare: Bare) -> bool:
    """Whether a holder is set beside somebody of somebody's: "A praised its head, Minister B", of whatever land."""
    clause = bare.on.clause
    beside = [clause.head(each) for each in bare.holders if base(each.deprel) == "appos"]
    return any(owner.upos == "PRON" for each in beside if each is not None for owner in clause.possessors(each))


def _alone_around(on: Matching, keys: set[str]) -> bool:
    """Whether the sentences before, and the next one, name no other countries."""
    here = on.clause.sentence.index
    around = (entity for (index, _), entity in on.resolver.settled.items() if index != here and index <= here + 1)
    return {_land(on, each) for each in around} <= {*keys, None}


def _taken(bare: Bare, land: Entity) -> bool:
    """Whether the text has somebody else in the very office, if there is only one such."""
    same = [each for each in bare.on.resolver.offices if each.relation == bare.relation and each.of == land]
    return bare.relation not in _MANY and any(each.person not in bare.people() for each in same)


def _foreign(bare: Bare, land: Entity) -> bool:
    """Whether a holder's given name is one of a language that is not at home in a country: who tells readers in Albania
    what Germany does may be their own minister."""
    lands, clause = bare.on.clause.words("nativeLand"), bare.on.clause
    named = (bare.on.resolver.name_at(clause, each) for each in bare.holders)
    first = (fold(clause.sentence.word(each[1].mention.first).text) for each in named if each is not None)
    return bool(lands) and land.key not in lands and any(each in clause.words("nativeFirstName") for each in first)


def _named_beside(bare: Bare) -> bool:
    """Whether a person's name stands behind a title, with nothing between that says something else of either, or the
    title behind the name: "A, the finance minister, said"."""
    return any(_follows(bare, each) or _explains(bare, each) for each in bare.holders)


def _explains(bare: Bare, holder: Word) -> bool:
    """Whether a title stands behind a name as what its bearer is: "A, the finance minister"."""
    clause, title = bare.on.clause, bare.title
    named = bare.on.resolver.name_at(clause, holder)
    known = title.feats.get("Definite") == "Def" or clause.child_in(title, "definite", "det") is not None
    appos = base(title.deprel) == "appos" and title.head == holder.id < title.id
    return appos and known and named is not None and named[0].type == "Person"


def _follows(bare: Bare, holder: Word) -> bool:
    clause, words = bare.on.clause, bare.on.clause.sentence.words
    named = bare.on.resolver.name_at(clause, holder)
    if named is None or named[0].type != "Person" or bare.title.id > holder.id:
        return False
    owned = clause.words("genitiveAdposition") | clause.words("genitiveArticle")
    if any(each.text.lower() in owned and each.upos in ("ADP", "DET") for each in words[named[1].mention.last :][:1]):
        return False  # "President A of B"
    between = words[bare.title.id : named[1].mention.first - 1]
    return not any(each.upos in ("VERB", "AUX", "CCONJ", "SCONJ") for each in between)


def _presides_elsewhere(bare: Bare) -> bool:
    """Whether a president may be that of a club or body, or one abroad, whom others write to."""
    if bare.relation != "headOfStateOf":
        return False
    on, to = bare.on, bare.on.clause.words("dativeAdposition")
    named = [on.resolver.name_at(on.clause, each) for each in bare.before()]
    bodies = any(each is not None and each[0].type not in _OWN for each in named)
    words = (bare.title, *bare.holders)
    addressed = any(base(each.deprel) == "iobj" or on.clause.adposition(each) in to for each in words)
    return bodies or addressed


def _is_land(on: Matching, word: Word) -> bool:
    """Whether a word names a country or its capital, and not only something there."""
    named = on.resolver.at.get((on.clause.sentence.index, word.id))
    entity = on.resolver.settled.get((on.clause.sentence.index, named.mention.first)) if named is not None else None
    return entity is not None and (entity.type == "Country" or entity.key in on.knowledge.metonyms)


def _is_place(on: Matching, word: Word) -> bool:
    """Whether a word names a town and no country."""
    named = on.resolver.name_at(on.clause, word)
    return named is not None and named[0].type == "Place"


def _names_club(bare: Bare, word: Word) -> bool:
    """Whether a president may be that of a club which is called after a town; a capital is its country's."""
    return bare.relation == "headOfStateOf" and _is_place(bare.on, word) and not _is_land(bare.on, word)


def _concerned(bare: Bare, land: Word) -> bool:
    """Whether a country is named as what somebody of its own may be told of with: not as where a guest is, as what
    others do something to, or only as whose people or goods something is."""
    clause = bare.on.clause
    own = (bare.title, *bare.holders)
    firsts = [clause.head(each) for each in own if base(each.deprel) == "conj"]
    beside = [*own, *(each for each in firsts if each is not None and each.upos in ("NOUN", "PROPN"))]
    if any(each in beside for each in _up(bare, land)):
        return False  # "the American envoy A and Minister B met"
    if land.upos == "ADJ":
        noun = clause.head(land)
        return noun is not None and any(clause.has(noun, name) for name in _STATE)
    chain = [land]
    while base(chain[-1].deprel) in ("nmod", "appos", "flat") and (above := clause.head(chain[-1])) is not None:
        chain.append(above)
    owner = len(chain) > 1 and not clause.adposition(land)
    if owner and any(clause.has(chain[1], name) for name in _STATE):
        return True
    marks = {clause.adposition(each) for each in chain} - {""}
    if marks:
        acts = any(base(each.deprel) in ("nsubj", "root") for each in (bare.title, *bare.holders))
        return not acts and marks <= clause.words("placeAdposition")
    return base(chain[-1].deprel) in ("nsubj", "iobj")


def _told_of(on: Matching, land: Word) -> bool:
    """Whether a sentence is about a country, not only about something there: by its name or people, or its capital as
    what acts; "A's economy", "Portugal was downgraded", not "a march on Niamey", "a supporter of A"."""
    named = on.resolver.at.get((on.clause.sentence.index, land.id))
    entity = on.resolver.settled.get((on.clause.sentence.index, named.mention.first)) if named is not None else None
    first = on.clause.head(land) if base(land.deprel) == "conj" else None
    part = base((first or land).deprel)
    above = on.clause.head(land)
    own = part in ("amod", "compound") or (above is not None and land in on.clause.possessors(above))
    return part in ("nsubj", "obj", "iobj") or (own and entity is not None and entity.type == "Country")


def _said_apart(bare: Bare, land: Word) -> bool:
    """Whether a country is named in another clause than the one of somebody's doings, so that it is not what those are
    done to; or beside whom they dismiss or name."""
    clause = bare.on.clause
    verb = next((v for v in clause.ancestors((bare.holders or [bare.title])[0]) if v.upos in ("VERB", "AUX")), None)
    if verb is None or any(each.deprel == "acl:relcl" and each.head == land.id for each in _up(bare, verb)):
        return False  # "A, whose envoy Minister B defended"
    told = any(clause.has(verb, name) for name in ("reportVerb", "quoteVerb"))
    remark = verb.deprel == "acl:relcl" and not told and base(land.deprel) == "nsubj" and land.id < verb.id
    if remark and not clause.passive(clause.head(land) or verb):
        return False  # "A sent frigates, which Minister B called a provocation": of whichever land
    under = any(clause.adposition(each) in clause.words("rulerAdposition") for each in bare.holders)
    inside = verb in _up(bare, land)
    return not inside or under or clause.has(verb, "dismissVerb") or clause.has(verb, "appointVerb")


def _up(bare: Bare, word: Word) -> list[Word]:
    """A word and all above it."""
    return [word, *bare.on.clause.ancestors(word)]


def _is_about(on: Matching, land: Word) -> bool:
    """Whether the sentence as a whole is about a country alone, or its parliament or government."""
    clause, whole = on.clause, land
    above = clause.head(land)
    own = above is not None and (land.upos == "ADJ" or land in clause.genitives(above) or land in _owners(on, land))
    if own and above is not None and any(clause.has(above, name) for name in ("stateNoun", "assembly", "bodyNoun")):
        whole = above
    verb = clause.head(whole)
    alone = base(whole.deprel) == "nsubj" and len(clause.coordinated(whole)) == 1
    return alone and verb is not None and verb.deprel == "root"


def _owners(on: Matching, land: Word) -> list[Word]:
    above = on.clause.head(land)
    return on.clause.possessors(above) if above is not None else []


def _does_to(on: Matching, others: list[Word]) -> bool:
    """Whether a sentence says what is done to some countries, or for them, or denied: their ministers may tell
    of that as well."""
    clause = on.clause
    verb = next(each for each in clause.sentence.words if each.deprel == "root")
    stands = status(clause, verb)
    if (stands.polarity, stands.factuality) != (AFFIRMED, ACTUAL):
        return False
    done_to = [*clause.objects(verb), *clause.datives(verb)]
    done_to += [each for noun in done_to for each in clause.genitives(noun)]
    here = clause.words("placeAdposition")
    onto = [each for name, words in clause.obliques(verb).items() if name not in here for each in words]
    return clause.has(verb, "denyVerb") or any(each in others for each in (*done_to, *onto))


def land_of_embassy(bare: Bare) -> Entity | None:
    """The one country whose embassy or envoys a sentence tells of, for a bare ambassador: "A's embassy in B closed,
    Ambassador C said", "A closed B's embassy and gave Ambassador C a week"."""
    clause, keys = bare.on.clause, set[str | None]()
    for noun in clause.sentence.words:
        if (
            noun.upos != "NOUN"
            or noun == bare.title
            or not (clause.has(noun, "embassy") or clause.has(noun, "diplomat"))
        ):
            continue
        verb = clause.head(noun)
        losers = clause.datives(verb) if verb is not None and verb.upos == "VERB" else []
        owners = (bare.on.resolver.referent(clause, each, "of") for each in (*clause.belongings(noun), *losers))
        keys |= {_land(bare.on, each.entity) for each in owners if each is not None}
    lands = [bare.on.knowledge.entities[key] for key in keys if key is not None]
    return lands[0] if len(lands) == 1 and bare.people() and not bare.is_of_another(lands[0]) else None


# ------------------------------------------------------------------------------------------------ bodies and towns


def body_of_bare(bare: Bare) -> Entity | None:
    """The one body before a bare title in its sentence that it can be the head or spokesman of: by a title that only
    some kind of bodies has ("A will not join NATO, Secretary General B said"), or where the sentence is about it ("A's
    workers went on strike, but spokesman B …")."""
    if not _means_one(bare) or not bare.people():
        return None
    named = [(w, each[0]) for w in bare.before() if (each := bare.on.resolver.name_at(bare.on.clause, w))]
    for reason in (_of_its_kind, _only_one_told_of):
        body = reason(bare, named)
        if body is not None:
            return None if bare.is_of_another(body) else body
    return None


def _of_its_kind(bare: Bare, named: list[tuple[Word, Entity]]) -> Entity | None:
    """The only body named that such a title is one of by itself."""
    kinds = _kinds(bare, "headOfKind")
    return _one([e for _, e in named if bare.on.resolver.is_body(e) and _is_kind(bare.on, e, kinds)])


def _only_one_told_of(bare: Bare, named: list[tuple[Word, Entity]]) -> Entity | None:
    """The only body named, if the sentence is about it or what it has, and nobody else there has an office."""
    clause, known = bare.on.clause, bare.on.knowledge
    above = clause.head(bare.title)
    if not _named_beside(bare) or (above is not None and clause.has(above, "postNoun")):
        return None  # "removed from the post of director A"
    if any(w.upos == "NOUN" and any(clause.has(w, name) for name in _OFFICES) for w in bare.before()):
        return None
    body = _one([entity for _, entity in named if known.is_a(entity.type, "Organization")])
    fits = body is not None and body.type in _kinds(bare, "bareHead")
    return body if fits and any(_tells_of(bare.on, word) for word, entity in named if entity == body) else None


def _kinds(bare: Bare, rules: str) -> set[str]:
    """The kinds of bodies that a title may be the head of by some rules."""
    parted = (rule.split(">") for rule in bare.on.clause.words(rules))
    fitting = (kinds for title, kinds in parted if bare.on.clause.span(bare.title, frozenset({title})))
    return {kind for kinds in fitting for kind in kinds.split("+")}


def _is_kind(on: Matching, body: Entity, kinds: set[str]) -> bool:
    """Whether a body is of one of some kinds, by its type or by a word of one of its names."""
    language = on.clause.sentence.language
    words = {part for tag, name in body.names if tag == language for part in name.lower().split()}
    return body.type in kinds or bool(kinds & (words | {body.type.lower()}))


def _tells_of(on: Matching, body: Word) -> bool:
    """Whether a clause is about a body alone, or about what is its own."""
    clause, whole = on.clause, body
    above = clause.head(body)
    if above is not None and above.upos == "NOUN" and (body in clause.genitives(above) or body.id > above.id):
        whole = above
    return base(whole.deprel) == "nsubj" and len(clause.coordinated(whole)) == 1


def town_of_bare(bare: Bare) -> Entity | None:
    """The town of a bare mayor, by the first reason that holds, if nobody is mayor elsewhere."""
    on, here = bare.on, bare.on.clause.sentence.index
    if not bare.people() or any(on.knowledge.posts.get(each.key) for each in bare.people()):
        return None
    if (town := _town_of_its_people(bare)) is not None:
        return town
    so_far = [entity for (index, _), entity in on.resolver.settled.items() if index <= here]
    mayors = {each.of.key for each in on.resolver.offices if each.relation == "mayorOf"}
    if mayors - {each.key for each in so_far}:
        return None
    town = _one(so_far, "Place") or _one(_towns_before(bare), "Place") or _town_where(bare)
    return town if town is not None and _stays(on, town) else None


def _town_of_its_people(bare: Bare) -> Entity | None:
    """The one town whose council or people a sentence speaks of before: "Prague's councillors rebuked Mayor A for his
    remarks on Brno"."""
    clause = bare.on.clause
    nouns = [each for each in bare.before() if clause.has(each, "townBody")]
    owners = [owner for noun in nouns for owner in (*clause.possessors(noun), *clause.children(noun, "compound"))]
    return _one([each[0] for owner in owners if (each := bare.on.resolver.name_at(clause, owner))], "Place")


def _towns_before(bare: Bare) -> list[Entity]:
    """The towns named before, no capital that may stand for a government, no street or party that looks like one."""
    known, capitals = bare.on.knowledge.entities, bare.on.knowledge.metonyms
    return [each for each in _named_before(bare) if each.key in known and each.key not in capitals]


def _town_where(bare: Bare) -> Entity | None:
    """What stands right before the last "where": "went to A in B, where Mayor C …"."""
    words = bare.before()
    where = next((each for each in reversed(words) if bare.on.clause.has(each, "whereWord")), None)
    before = [each for each in words[: where.id - 1] if each.upos != "PUNCT"][-1:] if where is not None else []
    named = bare.on.resolver.name_at(bare.on.clause, before[0]) if before else None
    return named[0] if named is not None and named[0].type == "Place" and named[0] in _towns_before(bare) else None


def _stays(on: Matching, town: Entity) -> bool:
    """Whether a sentence names a town, and not only as where somebody goes or comes from."""
    clause = on.clause
    away = clause.words("dativeAdposition") | clause.words("originAdposition")
    named = [(each, on.resolver.name_at(clause, each)) for each in clause.sentence.words]
    heads = [word for word, name in named if name is not None and name[0] == town and name[1].mention.head == word.id]
    return bool(heads) and not any(clause.adposition(word) in away for word in heads)


def body_of_its(bare: Bare, owners: list[Word]) -> Entity | None:
    """The only body named before "its president, A" in a sentence, where the pronoun alone is not certain; for offices
    that countries have too only where none is named."""
    if not _owned_by_pronoun(bare, owners, "Organization"):
        return None
    named = _named_before(bare)
    both = bare.on.clause.has(bare.title, "headTitle") and any(each.type in ("Country", "Region") for each in named)
    bodies = [each for each in named if bare.on.resolver.is_body(each)]
    return None if both or _of_another_gender(bare, owners) else _one(bodies)


def _of_another_gender(bare: Bare, owners: list[Word]) -> bool:
    """Whether a body's name before a title has another gender than the pronoun that owns it: "Komiteti …, drejtori i
    saj"."""
    clause = bare.on.clause
    wanted = {"possessivePronounFem": FEMALE, "possessivePronounMasc": MALE}
    genders = {kind for name, kind in wanted.items() for each in owners if clause.has(each, name)}
    named = (bare.on.resolver.name_at(clause, each) for each in bare.before())
    bodies = [each for each in named if each is not None and bare.on.resolver.is_body(each[0])]
    texts = [each[1].mention.text for each in bodies]
    shown = {ending_gender(clause, text) for text in texts if "-" not in text} - {""}  # not of "Amazon-i", a company
    return not clause.words("possessivePronounNeuter") and bool(genders) and bool(shown - genders)


def town_of_its(bare: Bare, owners: list[Word]) -> Entity | None:
    """The only town named before "its mayor, A" in a sentence, but for those that lie in it."""
    return _one(_named_before(bare), "Place") if _owned_by_pronoun(bare, owners, "Place") else None


def _owned_by_pronoun(bare: Bare, owners: list[Word], kind: str) -> bool:
    """Whether the only owner of a title with a name is a pronoun that does not stand for anything of a kind."""
    clause = bare.on.clause
    pronouns = [each for each in owners if is_its(bare, each)]
    others = [each for each in owners if each.upos in ("NOUN", "PROPN") and each not in bare.holders]
    if len(pronouns) != 1 or others or not bare.holders or bare.title.feats.get("Number") == "Plur":
        return False
    found = bare.on.resolver.referent(clause, pronouns[0], "of")
    return found is None or not bare.on.knowledge.is_a(found.entity.type, kind)


def is_its(bare: Bare, pronoun: Word) -> bool:
    """Whether a possessive pronoun stands for a thing: "its"; in a language that has no such word "his" or "her" of who
    does or says something where nobody is named before."""
    clause, neuter = bare.on.clause, bare.on.clause.words("possessivePronounNeuter")
    people = [each for each in _named_before(bare) if each.type == "Person" and each not in bare.people()]
    around = [each for word in (bare.title, *bare.holders) for each in (word, clause.head(word)) if each is not None]
    acts = any(base(each.deprel) == "nsubj" for each in around)  # "complained at A of her boss, B": nobody named's
    anything = () if neuter or people or not acts else ("possessivePronounMasc", "possessivePronounFem")
    return any(clause.has(pronoun, name) for name in ("possessivePronounNeuter", "possessivePronounPlural", *anything))


def _named_before(bare: Bare) -> list[Entity]:
    """What a sentence names before a title."""
    named = (bare.on.resolver.name_at(bare.on.clause, each) for each in bare.before())
    return [each[0] for each in named if each is not None]


def _one(entities: list[Entity], kind: str = "") -> Entity | None:
    """The only one among some, if need be of a type."""
    found = {each.key: each for each in entities if kind in ("", each.type)}
    return next(iter(found.values())) if len(found) == 1 else None


def owns(on: Matching, title: Word, word: Word) -> bool:
    """Whether a word beside a title says whose it is, and not only what it is for: not "Finance" before "Minister"."""
    beside = word.head == title.id and word.id < title.id and base(word.deprel) in ("compound", "amod", "nmod")
    own = beside and word not in on.clause.possessors(title) and word.upos != "PRON"
    part = not on.clause.adposition(word) and on.resolver.name_at(on.clause, word) is None
    fellow = part and word.head == title.head and base(word.deprel) == "nmod"  # "Secretary | General A"
    return not ((own and part) or fellow)
