"""Who holds an office: "the president" without a name, by the document itself or by the gazetteer."""

from __future__ import annotations

from collections.abc import Iterable

from kg.clause import Clause, base
from kg.model import Entity, Word
from kg.pattern import Pattern
from kg.reference.beside import apposed, named_beside
from kg.reference.home import at_home
from kg.reference.office import befalls_another, charged_with
from kg.reference.scene import BACK, Referent, Scene

_MINISTER = "ministerOf"  # what a country has many of at once
_LEADER = "leaderOf"
_MEMBER = "memberOf"
_BEGINNING = 3  # sentences that tell whom a report is about


def titled(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whom a title without a name stands for: "the president", "the Serbian president"."""
    beside = base(word.deprel) in ("compound", "amod", "flat", "appos") or word.deprel == "nmod:desc"
    if beside or word.upos not in ("NOUN", "PROPN"):
        return None
    own = [child for child in clause.children(word) if not befalls_another(clause, word, child)]
    if any(clause.has(each, name) for each in own for name in ("former", "notCurrent", "subordinate", "indefinite")):
        return None
    if word.feats.get("Number") == "Plur" or clause.has(word, "countryNoun") or clause.children(word, "nummod"):
        return None  # "told MPs", though one of them has been named; "a member state", which nobody is; "one minister"
    relations = relations_of(scene, clause, word)
    if not relations:
        return None
    if (party := _party_beside(scene, clause, word)) is not None:
        leader = _leader_of(scene, clause, word, party)
        return Referent(leader, word.text, 0.85, "title") if leader is not None else None
    owner = scene.owner_of(clause, word, "Country", "Organization", "Place")
    complement = [each for each in clause.genitives(word) if not charged_with(clause, word, each)]
    complement += clause.possessors(word)
    if clause.children(word, "appos") or (owner is None and complement):
        return None  # "the head of the group T, Candace O.": whoever that is, it is said here
    person = _entitled(scene, clause, word, relations) if owner is None else None
    person = person or _office_holder(scene, clause, word, relations, owner.entity if owner else None)
    person = person or (_entitled_once(scene, clause, word, relations) if owner is None else None)
    if person is not None and owner is None and _was_another(scene, clause, word, person):
        return None
    person = person or (at_home(scene, clause, word) if owner is None else None)
    if person is None and owner is not None and owner.entity.type == "Country":
        person = _listed_holder(scene, clause, relations, owner.entity)
    return Referent(person, word.text, 0.85, "title") if person else None


def _party_beside(scene: Scene, clause: Clause, title: Word) -> Entity | None:
    """The party whose adjective or name is all that stands beside a definite "leader": "the Labour leader"."""
    if not clause.has(title, "partyLeader") or clause.possessors(title) or clause.genitives(title):
        return None
    definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
    beside = clause.children(title, "amod", "compound", "nmod", "flat", "appos", "nummod")
    inside = [each for each in beside if not any(scene.same_name(clause, each, other) for other in beside[:1])]
    found = scene.referent(clause, beside[0]) if definite and beside and len(inside) == (beside[0] in inside) else None
    party = (
        found is not None and found.entity.type == "Party" and found.entity.key not in clause.words("leaderlessParty")
    )
    return found.entity if found is not None and party else None


def _leader_of(scene: Scene, clause: Clause, title: Word, party: Entity) -> Entity | None:
    """Who leads a party: by the document, by the gazetteer, or, in a text without a date, the only one whom its
    beginning names of all that ever led it."""
    relations = {_LEADER}
    if (told := _office_holder(scene, clause, title, relations, party)) is not None or scene.document.date is not None:
        return told
    first = [number for number in scene.order[:_BEGINNING] if number <= clause.sentence.index]
    named = (
        scene.settled.get((number, each.mention.first)) for (number, _), each in scene.at.items() if number in first
    )
    people = {entity.key: entity for entity in named if entity is not None and entity.type == "Person"}
    posts = {key: scene.knowledge.posts.get(key, ()) for key in people}
    led = [key for key, held in posts.items() if any((p.relation, p.of) == (_LEADER, party.key) for p in held)]
    another = any(o.relation == _LEADER and o.of == party and o.person.key not in led for o in scene.offices)
    return people[led[0]] if len(led) == 1 and not another else None


def _bare(clause: Clause, title: Word) -> bool:
    """Whether a title is definite and nothing but "himself" stands beside it."""
    beside = [*clause.genitives(title), *clause.possessors(title), *clause.children(title, "appos", "amod", "flat")]
    definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
    return definite and all(clause.has(each, "reflexivePronoun") for each in beside)


def _listed_holder(scene: Scene, clause: Clause, relations: set[str], of: Entity) -> Entity | None:
    """Whoever the sentence before is about, if the gazetteer has them in that office: "A arrived. The Serbian
    president …"."""
    before = scene.before(clause)
    about = scene.main_subject(before) if before is not None else None
    if about is None or about.entity.type != "Person":
        return None
    held = {key for relation in relations for key in held_now(scene, about.entity, relation, latest=True)}
    return about.entity if of.key in held else None


def _entitled(scene: Scene, clause: Clause, title: Word, relations: set[str]) -> Entity | None:
    """The one person whom a sentence shortly before names with the same title: "President A … The president"."""
    definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
    if not definite or title.feats.get("Number") == "Plur":
        return None
    index = clause.sentence.index
    near: list[Clause] = []
    for number in range(index - 1, index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause):
            break
        near.append(before)
    people = _so_titled(scene, title, relations, near, said_behind=_alone(scene, clause, title))
    return people[0] if len(people) == 1 else None


def _was_another(scene: Scene, clause: Clause, title: Word, person: Entity) -> bool:
    """Whether a text has spoken of "the president" already when it tells of somebody who is one of another body, as it
    says: "It was the president himself. … The A, whose president, B, said so"."""
    spoken = False
    for index in (number for number in scene.order if number < clause.sentence.index):
        before = scene.clauses[index]
        for word in before.sentence.words:
            if word.lemma.lower() != title.lemma.lower() or word.upos != "NOUN":
                continue
            found = named_beside(scene, before, word) or apposed(scene, before, word)
            if found is None:
                spoken = spoken or (_bare(before, word) and not _of_headline(scene, before, word))
            elif found.entity == person:
                owned = [*before.possessors(word), *before.genitives(word)]
                return spoken and bool(owned)
    return False


def _entitled_once(scene: Scene, clause: Clause, title: Word, relations: set[str]) -> Entity | None:
    """The one person of that title in the whole text so far: "President A …", and far below "the president"."""
    if not _alone(scene, clause, title):
        return None
    before = [scene.clauses[number] for number in scene.order if number < clause.sentence.index]
    people = _so_titled(scene, title, relations, before, same_only=True, said_behind=True)
    return people[0] if len(people) == 1 else None


def _so_titled(
    scene: Scene,
    title: Word,
    relations: set[str],
    clauses: Iterable[Clause],
    *,
    same_only: bool = False,
    said_behind: bool,
) -> list[Entity]:
    """The people whom sentences name with a title; none where they speak of another one, without a name.

    Args:
        scene: the document.
        title: the title.
        relations: what offices it may be.
        clauses: the sentences to look at.
        same_only: whether it must be the same word, which without a name means the same one.
        said_behind: whether a title behind a name counts, whatever narrows it: "A, her islands minister".
    """
    people: dict[str, Entity] = {}
    ministerial = _ministerial(scene, relations)
    for before in clauses:
        for word in before.sentence.words:
            same = word.lemma.lower() == title.lemma.lower() and relations_of(scene, before, word) == relations
            another = ministerial and not same_only and _whole_title(scene, before, word) == relations
            if not same and not another:  # another word for the office: "the PM" of "Prime Minister A"
                continue
            found = named_beside(scene, before, word) or (apposed(scene, before, word) if said_behind else None)
            if found is None and _of_headline(scene, before, word):
                continue  # "A stands by islands minister"
            if found is None and (ministerial or same_only) and _alone(scene, before, word):
                continue  # "at the prime minister's office": the same one
            if found is None or found.entity.type != "Person" or _barred(scene, before, word):
                return []  # another one, without a name
            people[found.entity.key] = found.entity
    return list(people.values())


def _of_headline(scene: Scene, clause: Clause, title: Word) -> bool:
    """Whether a title stands without any article in a headline, which names nobody whom the text does not."""
    headline = clause.sentence.index == scene.order[0] and clause.sentence.text[-1:].isalnum()
    return headline and not clause.children(title, "det")


def _office_holder(scene: Scene, clause: Clause, title: Word, relations: set[str], of: Entity | None) -> Entity | None:
    held = [o for o in scene.offices if o.relation in relations and (of is None or o.of == of)]
    held = [o for o in held if o.title == title.lemma.lower() or _says_which(scene, o.relation)]
    people = {office.person.key: office.person for office in held}
    if of is None:
        before = [o for o in held if o.sentence <= clause.sentence.index]
        people = {office.person.key: office.person for office in before}
    elif not people:
        people = {person.key: person for person in _on_record(scene, clause, title, relations, of)}
    return next(iter(people.values())) if len(people) == 1 else None


def _on_record(scene: Scene, clause: Clause, title: Word, relations: set[str], of: Entity) -> list[Entity]:
    """Who holds an office by the gazetteer, which does not know who has which ministry, unless the text names another.

    It lists hardly any minister but the one for foreign affairs: "the Turkish minister" may be anybody in the cabinet.
    """
    if _MINISTER in relations and not _of_diplomacy(clause, title):
        return []
    known = [p for r in relations for p in scene.knowledge.holders(r, of.key, scene.document.date)]
    return known if known and not _names_another(scene, relations, of, {person.key for person in known}) else []


def _of_diplomacy(clause: Clause, title: Word) -> bool:
    """Whether a minister is the one for foreign affairs: "foreign minister", "sekretari i Shtetit"."""
    around = [*clause.children(title), *clause.belongings(title)]
    around += [below for each in around for below in clause.children(each, "amod")]  # "ministri i Punëve të Jashtme"
    field = any(clause.has(each, "foreignField") for each in around)
    return field or clause.span(title, clause.words("diplomacyTitle")) is not None


def _names_another(scene: Scene, relations: set[str], of: Entity, known: set[str]) -> bool:
    """Whether the document gives an office of a country, or one of which it does not say where, to somebody of whom the
    gazetteer does not know it: "a letter to A's president … President B thanked for it"."""
    for clause in scene.clauses.values():
        for word in clause.sentence.words:
            equal = clause.has(word, "counterpart")
            if not equal and not relations & _whole_title(scene, clause, word):
                continue
            found = named_beside(scene, clause, word)
            if found is None or found.entity.type != "Person" or found.entity.key in known:
                continue
            if not _barred(scene, clause, word) and _may_be_of(scene, clause, word, found.entity, of):
                return True
    return False


def _may_be_of(scene: Scene, clause: Clause, title: Word, person: Entity, of: Entity) -> bool:
    """Whether somebody's office can be one of a country, by its words, by the document and by the gazetteer."""
    owner = scene.owner_of(clause, title, "Country", "Organization", "Place")
    if owner is not None:
        return owner.entity == of
    lands = {office.of.key for office in scene.offices if office.person == person}
    lands = lands or {post.of for post in scene.knowledge.posts.get(person.key, ())}
    return not lands or of.key in lands


def _says_which(scene: Scene, relation: str) -> bool:
    """Whether any title of a relation means the same office: "the premier" is the chancellor, but "the governor" no
    professor, though both are officials, and "the figure" no senator, though both may be a party's."""
    return relation != _MEMBER and scene.knowledge.relation(relation).range != "Actor"


def _alone(scene: Scene, clause: Clause, title: Word) -> bool:
    """Whether a title stands for whoever holds the office, without saying of what: also "the prime minister"."""
    owned = [
        *clause.genitives(title),
        *clause.possessors(title),
        *clause.children(title, "appos", "amod", "flat", "compound"),
    ]
    span = clause.span(title, scene.knowledge.titles(clause.sentence.language))
    owned = [each for each in owned if span is None or not span[0] <= each.id <= span[1]]
    definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
    return definite and not owned and title.feats.get("Number") != "Plur"


def _whole_title(scene: Scene, clause: Clause, title: Word) -> set[str]:
    """The relations of the longest title that a word heads: a prime minister is not also a minister."""
    if title.upos not in ("NOUN", "PROPN") or not clause.span(title, scene.knowledge.titles(clause.sentence.language)):
        return set()
    patterns = scene.knowledge.title_patterns(clause.sentence.language)
    spans = [(clause.span(title, pattern.lemmas), pattern.relation) for pattern in patterns]
    found = [(span[1] - span[0], relation) for span, relation in spans if span is not None]
    longest = max((length for length, _ in found), default=0)
    return {relation for length, relation in found if length == longest}


def office_of_country(scene: Scene, clause: Clause, title: Word) -> str | None:
    """The relation of a title that is an office of some country and is held now: "minister", not "president"."""
    relations = _whole_title(scene, clause, title)
    if _MINISTER in relations and clause.has(title, "ministerTitle"):
        relations = {_MINISTER}  # who may be a member of a body besides
    held = len(relations) == 1 and _ministerial(scene, relations) and not _barred(scene, clause, title)
    return next(iter(relations)) if held else None


def _ministerial(scene: Scene, relations: set[str]) -> bool:
    """Whether a title is an office of a country and nothing else."""
    return all(scene.knowledge.relation(relation).range == "Country" for relation in relations)


def relations_of(scene: Scene, clause: Clause, title: Word) -> set[str]:
    """What offices a noun may be."""
    if not clause.span(title, scene.knowledge.titles(clause.sentence.language)):
        return set()
    patterns = scene.knowledge.title_patterns(clause.sentence.language)
    fitting = [pattern for pattern in patterns if clause.span(title, pattern.lemmas)]
    needed = ((pattern, _owner_words(pattern)) for pattern in fitting)  # "head of diplomacy", not of the cabinet
    owners = clause.belongings(title) if fitting else []
    return {p.relation for p, words in needed if not words or any(clause.span(each, words) for each in owners)}


def _owner_words(pattern: Pattern) -> frozenset[str]:
    """What an office must be of, where its pattern names that: "the head of the government"."""
    of = (role.filler.words for role in pattern.roles if "of" in role.names and not role.absent)
    return next((words for words in of if words), frozenset())


def _barred(scene: Scene, clause: Clause, title: Word) -> bool:
    """Whether a title is no office that is held now: "former", "deputy"."""
    names = ("former", "notCurrent", "subordinate")
    beside = [
        *(child for child in clause.children(title) if not befalls_another(clause, title, child)),
        *(clause.sentence.words[title.id - 2 : title.id - 1] if title.id > 1 else ()),
    ]
    above = clause.head(title)
    if above is not None and base(title.deprel) in ("nmod", "appos", "compound", "flat"):
        beside += [child for child in clause.children(above) if child.id < title.id]
    return any(clause.has(word, name) for word in beside for name in names)


def country_of(scene: Scene, person: Entity) -> Entity | None:
    """The one country whose offices a person holds, in this document or else in the gazetteer; None if unclear."""
    countries = {o.of.key: o.of for o in scene.offices if o.person == person and o.of.type == "Country"}
    if not countries:
        entities = scene.knowledge.entities
        posts = scene.knowledge.posts.get(person.key, ())
        countries = {p.of: entities[p.of] for p in posts if p.of in entities and entities[p.of].type == "Country"}
    return next(iter(countries.values())) if len(countries) == 1 else None


def held_now(scene: Scene, person: Entity, relation: str, latest: bool = False) -> set[str]:
    """What a person holds an office of as far as the gazetteer knows: at the document's date, if it has one.

    Args:
        person: who may hold it.
        relation: the office.
        latest: in a document without a date, only the office that the person took last counts.
    """
    date, posts = scene.document.date, scene.knowledge.posts.get(person.key, ())
    last = max((post.since or "" for post in posts), default="")
    return {
        post.of
        for post in posts
        if post.relation == relation
        and (date is not None or not latest or (post.since or "") == last)
        and (date is None or ((post.since or "") <= date and (post.until is None or date < post.until)))
    }


def holding(scene: Scene, person: Entity, relation: str) -> set[str]:
    """What the gazetteer knows a person to hold an office of, at the document's date or, without one, still."""
    if scene.document.date is not None:
        return held_now(scene, person, relation)
    posts = scene.knowledge.posts.get(person.key, ())
    return {post.of for post in posts if post.relation == relation and post.until is None}
