"""Who or what a noun means that was said of one name before: "Judge Farrant … the judge", "A, a data broker … the
broker"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.mention import Found
from kg.model import Entity, Word
from kg.reference.beside import apposed, named_at_end, named_before_kind, named_beside
from kg.reference.bodykind import kind_words, kinds, may_be, of_kind, partisan, party_people, same_nouns
from kg.reference.gender import beside_name
from kg.reference.holder import relations_of
from kg.reference.scene import BACK, Referent, Scene

_LOOSE = {"officialOf", "memberOf"}  # what many hold at once, so that the noun alone says no office
_OTHER = ("countryNoun", "townNoun", "metonymHead", "kinNoun", "femaleNoun", "maleNoun", "policeNoun", "placeNoun")
_INSIDE = ("amod", "nmod", "compound", "flat", "appos", "acl", "nummod")


def called_before(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The one person or body of whom the document has said so: "the broker".

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a definite noun that stands alone.
    """
    if word.upos != "NOUN" or not _alone(clause, word) or any(clause.has(word, name) for name in _OTHER):
        return None
    if not relations_of(scene, clause, word) <= _LOOSE:
        return None
    meant: dict[str, Entity] = {}
    lemmas = {word.lemma.lower(), *_synonyms(clause, word)}
    for (index, first), entity in scene.settled.items():
        each = scene.at.get((index, first))
        if each is None or each.mention.kind != "name" or (index, first) > (clause.sentence.index, word.id):
            continue
        if entity.type == "Person" or scene.is_body(entity):
            before = scene.clauses[index]
            said = {noun.lemma.lower() for noun in beside_name(before, each)}
            if said & lemmas:
                meant[entity.key] = entity
    found = next(iter(meant.values())) if len(meant) == 1 else None
    return Referent(found, word.text, 0.75, "group") if found is not None else None


def _synonyms(clause: Clause, noun: Word) -> set[str]:
    """What else somebody was called by then: "judge" of "Mrs Justice A"."""
    rules = (rule.split(">") for rule in clause.words("alsoCalled"))
    return {other for said, others in rules if said == noun.lemma.lower() for other in others.split("+")}


def _alone(clause: Clause, word: Word) -> bool:
    """Whether a noun has an article, or its like, and nothing else beside it."""
    if word.feats.get("Number") == "Plur" or base(word.deprel) in ("compound", "appos", "flat", "amod"):
        return False
    inside = [c for c in clause.children(word, *_INSIDE) if clause.child_in(c, "genitiveAdposition", "mark") is None]
    if inside or clause.possessors(word):
        return False  # but "accused the broker of selling": what the parser hung on the noun is what it is accused of
    articles = clause.words("genitiveArticle")
    bare = all(child.text.lower() in articles for child in clause.children(word, "det"))
    definite = clause.child_in(word, "definite", "det") is not None
    return definite or (word.feats.get("Definite") == "Def" and bare)


def the_party(scene: Scene, clause: Clause, noun: Word) -> tuple[bool, Referent | None]:
    """Whether parties were named, or their people, where "the party" may take one up, and the one that it means.

    That is the only one of this sentence, else of the nearest before, else the one that the report begins with.

    Args:
        scene: the document.
        clause: the noun's sentence.
        noun: a definite noun for a party.
    """
    this = clause.child_in(noun, "nearDeterminer", "det") is not None
    for before in (clause, *_near(scene, clause)):
        found = _parties(scene, before, noun if before == clause else None)
        about = scene.main_subject(before) if this and before != clause else None
        if about is not None and about.entity.type == "Party":
            return True, _only(noun, {about.entity.key: about.entity})
        if found:
            return True, _only(noun, found)
    home: dict[str, Entity] = {}
    for index in scene.order[:2]:
        home |= _parties(scene, scene.clauses[index])
    return bool(home), _only(noun, home)


def _parties(scene: Scene, clause: Clause, noun: Word | None = None) -> dict[str, Entity]:
    """The parties that a sentence names before a noun, if one is given, and that are not beside it."""
    found: dict[str, Entity] = {}
    for word in clause.sentence.words[: noun.id - 1 if noun is not None else None]:
        named = scene.name_at(clause, word)
        entity = named[0] if named is not None else None
        if entity is None and word.upos in ("NOUN", "PROPN", "ADJ"):
            said = partisan(scene, clause, word) or party_people(scene, clause, word)
            entity = said.entity if said is not None else None
        beside = noun is not None and clause.head(word) == clause.head(noun)
        if entity is not None and entity.type == "Party" and not beside:
            found[entity.key] = entity
    return found


def one_of_several(scene: Scene, clause: Clause, noun: Word) -> tuple[bool, Referent | None]:
    """Whether the document has called several bodies so, and the one of them that was named last, alone: "the union".

    Args:
        scene: the document.
        clause: the noun's sentence.
        noun: a definite noun for a body.
    """
    called = _called_so(scene, clause, noun)
    if len(called) < 2:
        return False, None
    for before in (clause, *_near(scene, clause)):
        end = noun.id - 1 if before == clause else None
        named = {at[0].key: at[0] for word in before.sentence.words[:end] if (at := scene.name_at(before, word))}
        among = {key: entity for key, entity in named.items() if key in called}
        if among:
            return True, _only(noun, among)
    return True, None


def _called_so(scene: Scene, clause: Clause, noun: Word) -> set[str]:
    """The bodies that the document has called what a noun says, by their name or beside it."""
    called: set[str] = set()
    for before, word in same_nouns(scene, clause, noun, ("NOUN", "PROPN")):
        readers = (named_beside, apposed, named_before_kind, named_at_end)
        said = next(filter(None, (reader(scene, before, word) for reader in readers)), None)
        named = scene.name_at(before, word)
        if said is not None and scene.is_body(said.entity):
            called.add(said.entity.key)
        elif named is not None and scene.is_body(named[0]) and not clause.has(noun, "companyNoun"):
            inside = named[1].mention.last - named[1].mention.first
            if word in kind_words(before, named[1]) and (inside > 1 or not clause.has(noun, "vagueGroup")):
                called.add(named[0].key)
    return called


def of_nation(scene: Scene, clause: Clause, noun: Word) -> tuple[bool, Referent | None]:
    """Whether a noun is narrowed by a country, "the Chinese firm", and the one body so far that is from there: by the
    gazetteer, or by what stands beside it.

    Args:
        scene: the document.
        clause: the noun's sentence.
        noun: a common noun for a body.
    """
    beside = clause.children(noun, "amod", "nmod", "compound", "flat", "appos", "acl", "nummod")
    beside = [each for each in beside if not _set_off(clause, noun, each)]
    definite = clause.child_in(noun, "definite", "det") is not None or noun.feats.get("Definite") == "Def"
    nation = _nation_at(scene, clause, beside[0]) if len(beside) == 1 else None
    company = clause.has(noun, "companyNoun") or clause.has(noun, "looseGroup")
    if nation is not None and definite and not company and kinds(clause, noun) and base(noun.deprel) != "appos":
        return _of_their_kind(scene, clause, noun, nation)
    if nation is not None and definite and not company and base(noun.deprel) != "appos":
        return _named_there(scene, clause, noun, nation)
    if nation is None or not company or not definite or base(noun.deprel) == "appos":
        return False, None
    meant: dict[str, Entity] = {}
    for (index, first), entity in scene.settled.items():
        each = scene.at.get((index, first))
        if each is None or each.mention.kind != "name" or (index, first) > (clause.sentence.index, noun.id):
            continue
        before = scene.clauses[index]
        nouns = [before.sentence.word(each.mention.head), *beside_name(before, each)]
        said = any(_nation_at(scene, before, a) == nation for word in nouns for a in before.children(word, "amod"))
        listed = scene.knowledge.country_of.get(entity.key) == nation.key
        if (said or listed) and may_be(scene, clause, noun, before, entity, each):
            meant[entity.key] = entity
    return True, _only(noun, meant) if noun.feats.get("Number") != "Plur" else None


def _set_off(clause: Clause, noun: Word, each: Word) -> bool:
    """Whether a relative clause stands behind a comma and narrows nothing: "in A's university, which led it"."""
    between = clause.sentence.words[noun.id : each.id]
    return each.deprel == "acl:relcl" and any(word.text == "," for word in between)


def _of_their_kind(scene: Scene, clause: Clause, noun: Word, nation: Entity) -> tuple[bool, Referent | None]:
    """ "The British regulator": the one body of that kind so far, if it is of no other country."""
    found = of_kind(scene, clause, noun)
    home = scene.knowledge.country_of.get(found.entity.key, nation.key) if found is not None else ""
    return (True, found) if home == nation.key else (False, None)


def _named_there(scene: Scene, clause: Clause, noun: Word, nation: Entity) -> tuple[bool, Referent | None]:
    """ "The Swedish university": the one body so far whose name says that it is one and that lies there, or of which
    alone it is not known where it lies."""
    if noun.feats.get("Number") == "Plur":
        return False, None
    lands: dict[str, set[str]] = {}
    bodies: dict[str, Entity] = {}
    for before, word in same_nouns(scene, clause, noun, ("NOUN", "PROPN")):
        named = scene.name_at(before, word)
        if named is not None and scene.is_body(named[0]) and word in kind_words(before, named[1]):
            bodies[named[0].key] = named[0]
            lands.setdefault(named[0].key, set()).update(_lies_in(scene, before, *named))
        elif named is None and before.child_in(word, "indefinite", "det") is not None:
            return True, None  # another one, without a name
    there = {key: entity for key, entity in bodies.items() if nation.key in lands[key]}
    somewhere = {key: entity for key, entity in bodies.items() if not lands[key]}
    found = there or somewhere
    return bool(bodies), _only(noun, found)


def _lies_in(scene: Scene, clause: Clause, entity: Entity, found: Found) -> set[str]:
    """The keys of the countries that a body is known to lie in: by a list, by a place in its name, or as is said."""
    known, language = scene.knowledge, clause.sentence.language
    lands = {known.country_of.get(entity.key, "")}
    for number in range(found.mention.first, found.mention.last + 1):
        word = clause.sentence.word(number)
        for key in known.bases(word.text, language) if word.upos == "PROPN" else ():
            lands |= {known.country_of.get(place.key, "") for place in known.find(key, language)}
    for links, places in clause.obliques(clause.sentence.word(found.mention.head)).items():
        named = [scene.name_at(clause, each) for each in places if links in clause.words("placeAdposition")]
        lands |= {known.country_of.get(e[0].key, e[0].key) for e in named if e is not None}
    homes = {land for land in lands if land in known.entities and known.entities[land].type == "Country"}
    return homes


def _nation_at(scene: Scene, clause: Clause, word: Word) -> Entity | None:
    """The country of an adjective."""
    each = scene.at.get((clause.sentence.index, word.id))
    if each is None or each.mention.kind != "demonym":
        return None
    return scene.settled.get((clause.sentence.index, each.mention.first))


def _near(scene: Scene, clause: Clause) -> list[Clause]:
    """The sentences shortly before, the nearest first."""
    index = clause.sentence.index
    before = (scene.clauses.get(number) for number in range(index - 1, index - 1 - BACK, -1))
    return [each for each in before if each is not None and not scene.far(each, clause)]


def _only(noun: Word, found: dict[str, Entity]) -> Referent | None:
    only = next(iter(found.values())) if len(found) == 1 else None
    return Referent(only, noun.text, 0.75, "group") if only is not None else None
