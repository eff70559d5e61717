"""Bodies taken up by what is known of them: "his agency", "the charity", "the force"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kg.clause import Clause, base, forms
from kg.knowledge import fold
from kg.mention import Found
from kg.model import Entity, Word
from kg.reference.beside import apposed, named_before_kind, named_beside
from kg.reference.holder import holding
from kg.reference.scene import Referent, Scene

_TELLING = (
    "groupNoun",
    "institutionWord",
    "governmentWord",
    "partyWord",
    "officeWord",
)  # what the head of a name may say
_PART_OF = ("amod", "nmod", "compound", "nummod", "flat", "appos", "acl")  # what may say that only some are meant
_HELD = ("leaderOf", "officialOf", "memberOf")


def their_body(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "his agency", "her university": the body that a person leads, belongs to or works for, by the document itself.

    Args:
        scene: the document.
        clause: the noun's sentence.
        word: a common noun for a body.
    """
    beside = clause.children(word, "amod", "compound", "flat", "appos", "nummod")
    if any(not clause.has(each, "ownWord") for each in beside):
        return None
    owners = (scene.referent(clause, each) for each in clause.possessors(word))
    person = next((owner.entity for owner in owners if owner is not None and owner.entity.type == "Person"), None)
    found = body_of(scene, person, clause, word) if person is not None else None
    return Referent(found, word.text, 0.8, "group") if found is not None else None


def body_of(scene: Scene, person: Entity, clause: Clause, noun: Word) -> Entity | None:
    """The one body that a noun may mean beside somebody: by its name, else the only one they are of."""
    held = {o.of.key: o.of for o in scene.offices if o.person == person and o.relation in _HELD}
    bodies = [body for body in held.values() if scene.is_body(body)]
    if clause.has(noun, "partyWord"):
        led = (scene.knowledge.entities.get(key) for key in holding(scene, person, "leaderOf"))
        bodies = [body for body in bodies or led if body is not None and body.type == "Party"]
    elif not clause.has(noun, "vagueGroup"):
        bodies = [body for body in bodies if body.type != "Party"]  # "his campaign" is not his party
    named = [body for body in bodies if _in_name(clause, noun, body)]
    if not named and clause.has(noun, "namesakeNoun"):
        return None  # "his school" is not the ministry that he works for
    chosen = named or bodies
    return chosen[0] if len(chosen) == 1 else None


def _in_name(clause: Clause, noun: Word, body: Entity) -> bool:
    """Whether a noun, or a word of the kind that it is said of, is part of a body's name."""
    parts = {
        part for language, name in body.names if language == clause.sentence.language for part in fold(name).split()
    }
    return any(fold(form) in parts for form in (noun.lemma, *forms(noun))) or bool(kinds(clause, noun) & parts)


def kinds(clause: Clause, noun: Word) -> set[str]:
    """The words in names of what a common noun is said of: "force" of a police, "union" of a federation."""
    rules = (rule.split(">") for rule in clause.words("bodyKind"))
    return {part for said, parts in rules if said == noun.lemma.lower() for part in parts.split("+")}


def kind_words(clause: Clause, found: Found) -> list[Word]:
    """The words of a name that say what kind of body it is: its head, "Police" of "the Memphis Police", "Bank" of
    "the Reserve Bank of A"; none of a name that is a sentence."""
    inside = [clause.sentence.word(number) for number in range(found.mention.first, found.mention.last + 1)]
    if clause.words("genitiveArticle"):
        return [inside[0], clause.sentence.word(found.mention.head)]
    link = next((n for n, word in enumerate(inside) if word.upos == "ADP"), len(inside))
    if any(clause.has(word, "article") and word.text.islower() for word in inside[1:link]):
        return []  # "Fix the Court" is no court
    return [clause.sentence.word(found.mention.head), *inside[max(link - 1, 0) : link]]


def may_be(scene: Scene, clause: Clause, noun: Word, before: Clause, entity: Entity, found: Found) -> bool:
    """Whether a common noun may take up a body whose name does not say what kind of body it is: "the group" for M23.

    Args:
        scene: the document.
        clause: the noun's sentence.
        noun: a common noun for a body.
        before: the name's sentence.
        entity: the body.
        found: its name there.
    """
    company = clause.has(noun, "companyNoun") and entity.type in ("Company", "Organization")
    loose = clause.has(noun, "looseGroup") and entity.type == "Organization"
    if clause.has(noun, "bodyOfStates"):
        return entity.type == "IntergovernmentalOrganization"
    if clause.has(noun, "anyBody"):
        return scene.is_body(entity) and entity.type not in ("Company", "Party")
    return (company or loose) and not _says_kind(before, found, "looseGroup" if loose else "companyNoun")


def _says_kind(clause: Clause, found: Found, but: str = "companyNoun") -> bool:
    """Whether a name says that it is a body of another kind than a company, or than those of another word class."""
    heads = [word for word in kind_words(clause, found) if not clause.has(word, but)]
    return any(clause.has(word, name) for word in heads for name in _TELLING)


def known_as(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "The charity": the one body that the document has introduced with that noun: "the charity Sleep Well"."""
    bodies: dict[str, Entity] = {}
    for before, word in same_nouns(scene, clause, noun, ("NOUN", "PROPN")):
        if word.upos == "PROPN" and not word.text.islower():
            continue  # a part of a name
        readers = (named_beside, apposed, named_before_kind)  # "the charity A", "A, a charity", "the A charity"
        found = next(filter(None, (reader(scene, before, word) for reader in readers)), None)
        if found is not None and scene.is_body(found.entity):
            bodies[found.entity.key] = found.entity
        elif found is None and before.child_in(word, "indefinite", "det") is not None:
            return None  # another one, without a name
    found_body = next(iter(bodies.values())) if len(bodies) == 1 else None
    return Referent(found_body, noun.text, 0.8, "group") if found_body is not None else None


def known_person(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "The sheriff": the one person whom the document has introduced with that noun: "Sheriff A", "A, a singer".

    Offices that have a relation of their own are taken up elsewhere.
    """
    alone = not clause.children(noun, "amod", "nmod", "compound", "flat", "appos", "acl", "nummod")
    definite = clause.child_in(noun, "definite", "det") is not None or noun.feats.get("Definite") == "Def"
    argument = base(noun.deprel) in ("nsubj", "obj", "iobj", "obl", "nmod")
    if noun.upos != "NOUN" or not alone or not definite or not argument or noun.feats.get("Number") == "Plur":
        return None
    if clause.span(noun, scene.knowledge.titles(clause.sentence.language)):
        return None
    people: dict[str, Entity] = {}
    for before, word in same_nouns(scene, clause, noun, ("NOUN", "PROPN")):
        found = named_beside(scene, before, word) or apposed(scene, before, word)
        if found is None and (above := before.head(word)) is not None and word.id < above.id:
            named = scene.name_at(before, above) if word.deprel in ("nmod:desc", "compound", "amod") else None
            found = Referent(named[0], noun.text) if named is not None else None
        if found is not None and found.entity.type == "Person":
            people[found.entity.key] = found.entity
        elif found is None and before.child_in(word, "indefinite", "det") is not None:
            return None  # another one, without a name
    person = next(iter(people.values())) if len(people) == 1 else None
    return Referent(person, noun.text, 0.75, "title") if person is not None else None


def same_nouns(
    scene: Scene, clause: Clause, noun: Word, kinds_of_word: tuple[str, ...] = ("NOUN",)
) -> Iterator[tuple[Clause, Word]]:
    """The same noun earlier in the document, each with its sentence."""
    for index in scene.order:
        before = scene.clauses[index]
        for word in before.sentence.words:
            if index == clause.sentence.index and word.id >= noun.id:
                return
            if word.upos in kinds_of_word and word.lemma.lower() == noun.lemma.lower():
                yield before, word
        if index == clause.sentence.index:
            return


def _named_or_new(clause: Clause, noun: Word) -> bool:
    """Whether a noun has a name beside it, or brings in somebody new."""
    named = any(each.upos == "PROPN" for each in clause.children(noun, "appos", "flat", "compound", "nmod"))
    return named or clause.child_in(noun, "indefinite", "det") is not None


def of_kind(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "The force": the one police that the document has named so far."""
    parts = kinds(clause, noun)
    if any(_named_or_new(before, word) for before, word in same_nouns(scene, clause, noun)):
        return None  # "the charity A" was before, or "a charity"
    bodies: dict[str, Entity] = {}
    for index in scene.order if parts else ():
        before = scene.clauses[index]
        end = noun.id if index == clause.sentence.index else len(before.sentence.words) + 1
        for word in before.sentence.words[: end - 1]:
            named = scene.name_at(before, word)
            if named is None or not scene.is_body(named[0]):
                continue
            if parts & _in_full(before, named[0], named[1]):
                bodies[named[0].key] = named[0]
            if not parts & {fold(form) for form in forms(word)}:
                continue
            if not _says_kind(before, named[1]) or word in kind_words(before, named[1]):  # not "Charity Commission"
                bodies[named[0].key] = named[0]
        if index == clause.sentence.index:
            break
    found = next(iter(bodies.values())) if len(bodies) == 1 else None
    return Referent(found, noun.text, 0.75, "group") if found is not None else None


def _in_full(clause: Clause, entity: Entity, found: Found) -> set[str]:
    """The words of the names of a body that a text only gives the initials of: "CBI"."""
    words = [clause.sentence.word(number) for number in range(found.mention.first, found.mention.last + 1)]
    words = [word for word in words if not clause.has(word, "article")]
    if len(words) != 1 or not words[0].text.split("-")[0].isupper():
        return set()
    return {part for tag, name in entity.names if tag == clause.sentence.language for part in fold(name).split()}


def partisan(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the Republican senator A", "A, a Democrat": the party of the country that the document is about.

    Args:
        scene: the document.
        clause: the word's sentence.
        word: a word for somebody of a party, beside a title or a name.
    """
    beside = base(word.deprel) in ("amod", "compound", "appos", "nmod", "flat")
    capital = word.text[:1].isupper() or not clause.words("capitalisedDemonyms")
    if not beside or not capital or word.feats.get("Number") == "Plur":
        return None
    found = _party_called(scene, clause, "_".join((*_longer(scene, clause, word), word.lemma.lower())))
    return Referent(found, word.text, 0.85, "partisan") if found is not None else None


def party_people(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The Democrats", "laburistët britanikë": the party that its people in the plural, and all of them, stand for.

    Args:
        scene: the document.
        clause: the word's sentence.
        word: a definite plural for the people of a party, in a country that the document is about.
    """
    definite = clause.child_in(word, "definite", "det") is not None or word.feats.get("Definite") == "Def"
    capital = word.text[:1].isupper() or not clause.words("capitalisedDemonyms")
    above = clause.head(word)
    counted = above is not None and (above.upos in ("NUM", "PRON") or clause.has(above, "quantityNoun"))
    if not definite or not capital or word.feats.get("Number") != "Plur" or word.upos not in ("NOUN", "PROPN"):
        return None
    if counted or base(word.deprel) not in ("nsubj", "obj", "iobj", "obl", "nmod", "conj", "root"):
        return None
    longer = _longer(scene, clause, word)
    party = _party_called(scene, clause, "_".join((*longer, word.lemma.lower())))
    home = scene.knowledge.country_of.get(party.key, "") if party is not None else ""
    named = countries(scene)
    others = [each for each in clause.children(word, *_PART_OF) if not longer or each.id != word.id - 1]
    most = max((count for land, count in named.items() if land), default=0)
    if party is None or 2 * named[home] < most:  # of a country that is only touched upon
        return None
    some = any(not _is_nation(scene, clause, each, home) for each in others) or bool(clause.possessors(word))
    return Referent(party, word.text, 0.85, "group") if not some else None


def _is_nation(scene: Scene, clause: Clause, word: Word, home: str) -> bool:
    """Whether what stands beside a word only says of which country it is, or tells more of all of it, set off."""
    if word.deprel == "acl:relcl":
        inside = [each.id for each in clause.sentence.words if word in (each, *clause.ancestors(each))]
        return clause.sentence.word(max(1, min(inside) - 1)).text == ","
    found = scene.at.get((clause.sentence.index, word.id))
    return word.deprel == "amod" and found is not None and home in {entity.key for entity in found.known}


def _longer(scene: Scene, clause: Clause, word: Word) -> list[str]:
    """The first word of a party of two: "a Liberal Democrat", not "a Missouri Republican"."""
    if word.id == 1:
        return []
    before = clause.sentence.word(word.id - 1)
    capital = before.text[:1].isupper() and before.upos in ("PROPN", "ADJ")
    beside = capital and before.head in (word.id, word.head)
    return [before.lemma.lower()] if beside and not _place_at(scene, clause, before) else []


def _party_called(scene: Scene, clause: Clause, said: str) -> Entity | None:
    """The one party that a word for its people means in the country that the document is about."""
    known = scene.knowledge
    rules = (rule.split(">") for rule in clause.words("partisan"))
    parties = [known.entities.get(key) for word, keys in rules if word == said for key in keys.split("+")]
    named = countries(scene)
    home = [party for party in parties if party is not None and known.country_of.get(party.key) in named]
    if len(home) < 2:
        return home[0] if home else None
    counts = [named[known.country_of[party.key]] for party in home]  # the country that is talked of most, by far
    first = max(range(len(home)), key=lambda number: counts[number])
    others = [count for number, count in enumerate(counts) if number != first]
    return home[first] if counts[first] >= 2 * max(others) else None


def _place_at(scene: Scene, clause: Clause, word: Word) -> bool:
    named = scene.name_at(clause, word)
    return named is not None and scene.knowledge.is_a(named[0].type, "Place")


def countries(scene: Scene) -> Counter[str]:
    """The countries that a document names, or a place or body in them, and how often."""
    found: Counter[str] = Counter()
    for entity in scene.settled.values():
        found[entity.key if entity.type == "Country" else scene.knowledge.country_of.get(entity.key, "")] += 1
    return found
