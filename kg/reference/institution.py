"""Bodies without a name of their own, and what stands for a country: "Albanian police", "the Iranian government"."""

from __future__ import annotations

import itertools
from dataclasses import replace

from kg.clause import Clause, base
from kg.knowledge import HEADS
from kg.mention import Found, span_text
from kg.model import Entity, Word
from kg.reference.beside import is_title
from kg.reference.bodykind import of_kind, same_nouns, their_body
from kg.reference.holder import country_of
from kg.reference.label import entity_key
from kg.reference.scene import Referent, Scene

_PHRASE = 6  # words behind a noun among which it is said where it sits


def described(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the Jewish state", "shteti hebre": a common noun that names a country together with its modifier."""
    if not (clause.has(word, "countryNoun") or clause.has(word, "metonymHead")):
        return None
    for child in clause.children(word, "amod", "compound", "nmod"):
        first, last = sorted((child.id, word.id))
        if last - first > 2:
            continue
        text = span_text(clause.sentence, first, last)
        known = [e for e in scene.knowledge.find(text, clause.sentence.language) if e.type == "Country"]
        if len(known) == 1:
            return Referent(known[0], text, 0.95)
    return None


def metonym(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """A body that stands for its country or for the body it serves: "the Iranian government", "A's troops"."""
    police = clause.has(word, "policeNoun") and word.text.islower()
    if _somebody(clause, word) or _of_a_minority(clause, word) or _of_old(clause, word):
        return None
    if police and (clause.children(word, "amod") or clause.possessors(word) or _peoples(scene, clause, word)):
        owner = _nation(scene, clause, word)
    elif clause.has(word, "embassy") and _says(clause, word):
        owner = scene.owner_of(clause, word, "Country")
    elif clause.has(word, "metonymHead") or _of_the_same_kind(clause, word):
        owner = scene.owner_of(clause, word, "Country", "IntergovernmentalOrganization")
        owner = (
            owner or _through_title(scene, clause, word) or _seated(scene, clause, word) or _led(scene, clause, word)
        )
        owner = owner or _their_government(scene, clause, word)
    elif not (clause.has(word, "personnelHead") or _speak_for(clause, word)):
        return None
    else:
        owner = None
    if owner is None and _speak_for(clause, word):
        owner = _spoken_for(scene, clause, word)
    owner = owner or (_commander(scene, clause, word) if clause.has(word, "personnelHead") else None)
    return replace(owner, text=_phrase(scene, clause, word, owner), confidence=0.95) if owner else None


def nation_inside(scene: Scene, clause: Clause, word: Word, each: Found, entity: Entity) -> Referent | None:
    """The country that an adjective within an unlisted name says: "Bulgarian" in "the Bulgarian Embassy"."""
    head = clause.sentence.word(each.mention.head)
    if word == head or word.head != head.id or entity.key in scene.knowledge.entities:
        return None
    known = scene.knowledge.find_demonym(word.text, clause.sentence.language)
    nation = known[0] if len(known) == 1 and known[0].type == "Country" else None
    stately = clause.has(head, "metonymHead") or clause.has(head, "embassy")
    return Referent(nation, word.text, 0.95, "demonym") if nation is not None and stately else None


def _says(clause: Clause, embassy: Word) -> bool:
    """Whether an embassy speaks, for its country: "the Iranian embassy said", "condemned"; else it is a building."""
    verb = clause.head(embassy)
    subject = base(embassy.deprel) == "nsubj" and verb is not None and not clause.passive(verb)
    told = ("reportVerb", "allegeVerb", "denyVerb", "missionVerb")
    return subject and verb is not None and any(clause.has(verb, name) for name in told)


def _somebody(clause: Clause, word: Word) -> bool:
    """Whether an office has the form of the body's name: "kryeministri shqiptar" is a person, "kryeministri" also
    the lemma of their seat."""
    lemma = word.lemma.lower()
    one = word.feats.get("Number") != "Plur"  # "Qatari negotiators" are their state
    return one and lemma in clause.words("office") - clause.words("metonymHead") and lemma != word.text.lower()


def _of_a_minority(clause: Clause, word: Word) -> bool:
    """Whether leaders are those of a people somewhere else: "Albanian leaders in Kosovo", "Bosnian Serb leaders"."""
    somewhere = any(clause.adposition(w) in clause.words("placeAdposition") for w in clause.children(word, "nmod"))
    before = clause.sentence.words[max(word.id - 3, 0) : word.id - 1]
    peoples = [each for each in before if each.upos in ("ADJ", "PROPN") and each.text[:1].isupper()]
    return clause.has(word, "leadersNoun") and (somewhere or len(peoples) > 1)


def _of_old(clause: Clause, word: Word) -> bool:
    """Whether people no longer act for anybody: "former Iranian officials"."""
    people = clause.has(word, "spokesPeople") or clause.has(word, "personnelHead")
    return people and any(clause.has(each, "former") for each in clause.children(word, "amod", "advmod", "compound"))


def _commander(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The body that people serve: "fighters of the group", "FBI agents"."""
    chain = [
        *(owner for owner in clause.possessors(word) if scene.name_at(clause, owner)),
        *clause.genitives(word),
        *_bodies_before(scene, clause, word),
        *(w for w in clause.children(word, "nmod") if clause.adposition(w) in clause.words("originAdposition")),
        *(each for one in clause.genitives(word) for each in clause.genitives(one)),
        *_served(clause, word),
    ]
    owners = (scene.referent(clause, owner, "of") for owner in chain)
    owner = next((found for found in owners if found and _commands(scene, found.entity)), None)
    return owner or their_body(scene, clause, word) or _own(scene, clause, word)


def _speak_for(clause: Clause, word: Word) -> bool:
    """Whether several people without a name speak for whom they are of: "negotiators", "representatives"."""
    if not clause.has(word, "spokesPeople") or word.feats.get("Number") != "Plur":
        return False
    named = any(each.upos == "PROPN" for each in clause.children(word, "appos", "flat"))
    return not named


def _spoken_for(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The body whose negotiators or leaders several are: "Hamas officials", "representatives of the Taliban"."""
    chain = [*clause.children(word, "compound", "amod"), *clause.possessors(word), *clause.genitives(word)]
    named = [each for each in chain if scene.name_at(clause, each) is not None]
    owners = [found for each in named if (found := scene.referent(clause, each, "of")) is not None]
    return next((each for each in owners if scene.is_body(each.entity) and each.kind != "partisan"), None)


def _served(clause: Clause, word: Word) -> list[Word]:
    """Whom several serve, by way of a participle: "hackers working for A", "hakerë të lidhur me A-në"."""
    several = word.feats.get("Number") == "Plur"
    serving = [each for each in clause.children(word, "acl") if several and clause.has(each, "serveVerb")]
    near = [(each, clause.adposition(each)) for verb in serving for each in clause.children(verb, "obl")]
    masters = [each for each, link in near if link in clause.words("serveAdposition")]
    return [owner for each in masters for owner in (each, *clause.belongings(each))]  # "for A's intelligence service"


def _of_the_same_kind(clause: Clause, word: Word) -> bool:
    """Whether a pronoun with an owner takes up what stands for a country: "the envoys of A and those of B"."""
    above = clause.head(word)
    owned = word.upos in ("PRON", "DET") and clause.has(word, "thoseWord") and base(word.deprel) == "conj"
    return owned and above is not None and clause.has(above, "metonymHead") and bool(clause.genitives(word))


def _bodies_before(scene: Scene, clause: Clause, word: Word) -> list[Word]:
    """The bodies whose people several are: "FBI agents", "a Hamas delegation"; one agent is somebody, with a name."""
    several = word.feats.get("Number") == "Plur" or clause.has(word, "delegationNoun")
    named = [(each, scene.name_at(clause, each)) for each in clause.children(word, "compound") if several]
    return [each for each, found in named if found is not None and scene.is_body(found[0])]


def _own(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The police said its officers …": the body that a possessive takes up; "her officers" are another matter."""
    owners = (scene.referent(clause, each) for each in clause.possessors(word) if each.upos == "PRON")
    return next((each for each in owners if each is not None and scene.is_body(each.entity)), None)


def _nation(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The country that an adjective beside a noun names, or whose it is: "South African police", "A's tax police"."""
    owners = [*clause.children(word, "amod"), *clause.possessors(word), *_peoples(scene, clause, word)]
    found = (scene.referent(clause, each, "of") for each in owners)
    return next((each for each in found if each is not None and each.entity.type == "Country"), None)


def _peoples(scene: Scene, clause: Clause, word: Word) -> list[Word]:
    """The names of peoples before a noun that the parser took for a part of it: "Kyrgyz prosecutors"."""
    beside = [(each, scene.at.get((clause.sentence.index, each.id))) for each in clause.children(word, "compound")]
    return [each for each, found in beside if found is not None and found.mention.kind == "demonym"]


def territory(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "Congo's eastern provinces", "Ukrainian soil": a part of a country that stands for it."""
    if word.upos != "NOUN" or not clause.has(word, "territoryNoun"):
        return None
    owner = scene.owner_of(clause, word, "Country")
    return replace(owner, text=_phrase(scene, clause, word, owner), kind="territory") if owner else None


def _through_title(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the government of the president of A": whose a body is through its head."""
    titles = [each for each in clause.genitives(word) if each.upos == "NOUN" and is_title(scene, clause, each)]
    owners = (scene.owner_of(clause, title, "Country") for title in titles)
    return next((owner for owner in owners if owner is not None), None)


def _seated(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The country in whose capital a government sits: "the authorities in Skopje", but not "troops in Kabul"."""
    seat = _seat_of(clause, word) if clause.has(word, "seatedHead") or clause.has(word, "seatedBody") else None
    named = scene.name_at(clause, seat) if seat is not None else None
    key = scene.knowledge.metonyms.get(named[0].key, "") if named is not None and named[0].type == "Place" else ""
    state = scene.knowledge.entities.get(key)
    if state is None and named is not None and seat is not None and _rules_there(clause, word, seat):
        state = named[0] if named[0].type == "Country" else None
    if seat is None or named is None or state is None or named[1].mention.first != seat.id:
        return None
    return Referent(state, named[1].mention.text)


def _rules_there(clause: Clause, word: Word, land: Word) -> bool:
    """Whether a noun for those in power, with a country behind "in", is its government: "the junta in Niger"; not
    "local authorities in Spain", "the exiled government in Ghana", "the authorities in Spain's north"."""
    sure = clause.has(word, "seatedHead") and _definite(clause, word)
    lesser = clause.child_in(word, "lesserRule", "amod", "compound", "advmod", "nmod") is not None
    owned = any(clause.has(each, "possessiveMarker") for each in clause.children(land, "case") if each.id > land.id)
    part = clause.head(land) not in (word, clause.head(word))
    return sure and not lesser and not owned and not part and not clause.genitives(land)


def _definite(clause: Clause, word: Word) -> bool:
    return clause.child_in(word, "definite", "det") is not None or word.feats.get("Definite") == "Def"


def _seat_of(clause: Clause, word: Word) -> Word | None:
    """What stands behind "in" right behind a noun, or behind what says which it is: "ministria e Jashtme në A"."""
    after = clause.sentence.words[word.id : word.id + _PHRASE]
    for link, place in itertools.pairwise(after):
        if link.text.lower() in clause.words("placeAdposition"):
            return place
        if word not in clause.ancestors(link):
            return None
    return None


def _their_government(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "His government", "whose troops": the country in which whoever the pronoun stands for holds an office."""
    governed = any(clause.has(word, name) for name in ("seatedHead", "seatedBody", "commanded"))
    person = scene.owner_of(clause, word, "Person") if governed else None
    country = country_of(scene, person.entity) if person is not None else None
    return Referent(country, word.text) if country is not None else None


def _led(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The country whose government has its head's name: "the Bush administration", "qeveria Rama"."""
    if not clause.has(word, "seatedHead"):
        return None
    lands = {land.key: land for each in clause.belongings(word) for land in _heads_countries(scene, clause, each)}
    return Referent(next(iter(lands.values())), word.text) if len(lands) == 1 else None


def _heads_countries(scene: Scene, clause: Clause, word: Word) -> list[Entity]:
    """The countries that whoever a word names heads or headed, by the text or else by the gazetteer; of a surname
    that nobody in the text has, those of everybody called so."""
    known, named = scene.knowledge, scene.name_at(clause, word)
    if named is not None and named[0].type == "Person":
        told = [each.of for each in scene.offices if each.person == named[0] and each.relation in HEADS]
        keys = {post.of for post in known.posts.get(named[0].key, ()) if post.relation in HEADS}
        if told or keys or " " in named[0].label:
            return told or [known.entities[key] for key in keys]
    surnames = known.bases(word.text, clause.sentence.language) if word.text[:1].isupper() else ()
    return [known.entities[key] for surname in surnames for key in known.headed.get(surname, ())]


def _commands(scene: Scene, entity: Entity) -> bool:
    return scene.knowledge.is_a(entity.type, "Organization") or entity.type == "Country"


def _phrase(scene: Scene, clause: Clause, word: Word, owner: Referent) -> str:
    children = clause.belongings(word)
    numbers = [word.id, *(child.id for child in children)]
    text = span_text(clause.sentence, min(numbers), max(numbers))
    return text if len(text) < 80 else owner.text


def national_body(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "Albanian police", "the opposition": a body that every country has."""
    language = clause.sentence.language
    names = [lemma for tag, lemma in scene.knowledge.bodies if tag == language]
    lemma = next((lemma for lemma in names if clause.span(word, frozenset([lemma]))), None)
    if lemma is None or _somebody(clause, word):
        return None
    body = scene.knowledge.bodies[language, lemma]
    owner = None if clause.has(word, "localBody") else scene.owner_of(clause, word, "Country")
    owner = owner or place_of(scene, clause, word)
    if owner is not None:
        return Referent(_body_of(scene, body, owner.entity), _phrase(scene, clause, word, owner), 0.9)
    if (before := of_kind(scene, clause, word)) is not None:
        return before  # "policia", in a report about one police
    acts = base(word.deprel) not in ("compound", "nmod")  # not "the police chief"
    if not acts or not clause.has(word, "bareBody"):
        return None
    land = _acts_in(scene, clause, word, body)
    return Referent(_body_of(scene, body, land) if land else _of_document(scene, body), word.text, 0.8)


def _body_of(scene: Scene, body: Entity, land: Entity) -> Entity:
    """A country's or a town's own body: "Police of Albania", or what the gazetteer has by that name."""
    label = f"{body.label} of {land.label}"
    listed = [each for each in scene.knowledge.find(label, "en") if scene.knowledge.is_a(each.type, "Organization")]
    english = (("en", label), ("en", f"{land.label} {body.label}"), *_with_nation(scene, body, land))
    return listed[0] if len(listed) == 1 else Entity(entity_key(label), label, body.type, None, english)


def _of_document(scene: Scene, body: Entity) -> Entity:
    """A body of which it is not said whose it is, a node of its document alone: the police of two reports are two."""
    return replace(body, key=f"{body.key}_({scene.document.id})")


def _acts_in(scene: Scene, clause: Clause, word: Word, body: Entity) -> Entity | None:
    """The country in which a body is, or in which a state's own acts: "the opposition in A", "police held B in A"."""
    verb = clause.head(word) if body.type == "GovernmentBody" else None  # others may act abroad
    found = _lands_around(scene, clause, word)
    if verb is not None and verb.upos == "VERB":
        found |= _lands_around(scene, clause, verb)
    return next(iter(found.values())) if len(found) == 1 else None


def _lands_around(scene: Scene, clause: Clause, word: Word) -> dict[str, Entity]:
    """The countries that something is said to be in, by key: "in his flat in A"."""
    found: dict[str, Entity] = {}
    for link, words in clause.obliques(word).items():
        for place in words if link in clause.words("placeAdposition") else ():
            named = scene.name_at(clause, place)
            land = _land_of(scene, named[0]) if named is not None else None
            found |= {land.key: land} if land is not None else _lands_around(scene, clause, place)
    return found


def _land_of(scene: Scene, place: Entity) -> Entity | None:
    """The country that a place lies in, or is."""
    if not scene.knowledge.is_a(place.type, "Place"):
        return None
    return (
        place
        if place.type == "Country"
        else scene.knowledge.entities.get(scene.knowledge.country_of.get(place.key, ""))
    )


def _with_nation(scene: Scene, body: Entity, land: Entity) -> tuple[tuple[str, str], ...]:
    """What else a country's body is called in English: "Turkish Foreign Ministry"."""
    nation = scene.knowledge.demonym(land, "en")
    forms = [lemma for (tag, lemma), each in scene.knowledge.bodies.items() if tag == "en" and each.key == body.key]
    short = [form.replace("_", " ").title() for form in forms if "_of_" not in form]
    return tuple(("en", f"{nation} {form}") for form in short) if nation else ()


def institution(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The body itself that a word heads, where it does not stand for its country: "a spokesman of its ministry"."""
    named = scene.name_at(clause, word)
    if named is not None and named[0].key in scene.knowledge.entities:
        return None
    found = national_body(scene, clause, word)
    return found if found is not None and not clause.has(word, "bareBody") else None


def place_of(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whose town hall it is: "Bashkia e Tiranës", "the municipality of Tirana"."""
    owners = clause.belongings(word)
    if not owners and clause.has(word, "localBody") and clause.child_in(word, "nearDeterminer", "det") is not None:
        return _same_town(scene, clause, word)
    places = (scene.referent(clause, owner, "of") for owner in owners)
    return next((found for found in places if found and found.entity.type == "Place" and found.kind == "name"), None)


def _same_town(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "this municipality": whose the last one is that was named."""
    for before, each in reversed([*same_nouns(scene, clause, word, ("NOUN", "PROPN"))]):
        if each != word and (found := place_of(scene, before, each)) is not None:
            return found
    return None


def of_another_country(scene: Scene, clause: Clause, each: Found, entity: Entity) -> bool:
    """Whether a demonym makes an organisation's name that of a national one: "the Indonesian Red Cross"."""
    if not each.known or not scene.knowledge.is_a(entity.type, "Organization"):
        return False
    index = clause.sentence.index
    beside = (
        scene.at.get((index, child.id)) for child in clause.children(clause.sentence.word(each.mention.head), "amod")
    )
    demonyms = [found for found in beside if found is not None and found.mention.kind == "demonym"]
    nations = {
        scene.settled[index, found.mention.first].key
        for found in demonyms
        if (index, found.mention.first) in scene.settled
    }
    head = clause.sentence.word(each.mention.head)
    owners = (scene.name_at(clause, word) for word in (*clause.genitives(head), *clause.possessors(head)))
    home = scene.knowledge.country_of.get(entity.key)
    if home:  # "the Green Party of Austria", "Pakistan's Foreign Office"
        states = {owner[0].key for owner in owners if owner is not None and owner[0].type == "Country"}
        nations |= {key for key in states if scene.knowledge.country_of.get(key) != home}
    return bool(nations) and home not in nations


def nation_acts(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether the name of a people stands for its state: "the Swiss brokered a truce", not "two Swiss"."""
    definite = clause.child_in(word, "article", "det") is not None or word.feats.get("Definite") == "Def"
    indefinite = clause.child_in(word, "indefinite", "det") is not None
    many = word.feats.get("Number") == "Plur" or word.text.lower().endswith(tuple(clause.words("peopleEnding")))
    alone = not clause.children(word, "amod", "nummod", "acl", "nmod", "appos", "compound", "flat")
    return definite and not indefinite and many and alone and word.upos in ("NOUN", "PROPN", "ADJ")
