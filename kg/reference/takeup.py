"""Common nouns that take up something named before: "the agency", "the city", "that country", "the attack"."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from kg.clause import Clause, base, forms
from kg.mention import Found
from kg.model import Entity, Word
from kg.reference.beside import is_title, name_after
from kg.reference.bodykind import kind_words, known_as, may_be, of_kind, same_nouns, their_body
from kg.reference.called import of_nation, one_of_several, the_party
from kg.reference.holder import country_of
from kg.reference.office import charged_with
from kg.reference.scene import BACK, Referent, Scene
from kg.reference.sort import around, beside, land_around

_STOPS = (*".!?”»", "’", '"')  # a headline ends in none of these
_SENT = "ambassadorOf"
_OFTEN = 3  # times that a text names the body that it is about
_DATELINE = 9  # words within which a report says whose it is
_WHOLE = 4  # letters of a noun that may be part of a name


def their_country(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "his country": the country of the person that the pronoun stands for."""
    if not clause.has(word, "countryNoun"):
        return None
    ours = (scene.referent(clause, w) for w in clause.possessors(word) if clause.has(w, "pronounWe"))
    if (said := next(filter(None, ours), None)) is not None:
        return said if said.entity.type == "Country" else None
    owner = scene.owner_of(clause, word, "Person")
    country = country_of(scene, owner.entity) if owner else None
    return Referent(country, word.text, 0.85) if country else None


def compatriot(scene: Scene, clause: Clause, word: Word, nation: Entity) -> Referent | None:
    """ "A, the Swede who runs B", "rang the American": one person who is called by their country.

    Without a name beside it the noun means the one of the people named in this sentence and the one before who holds
    an office of that country; a plural, which looks alike in some languages, has no such ending.
    """
    above = clause.head(word)
    if above is not None and base(word.deprel) == "appos" and above.id < word.id and scene.person_at(clause, above):
        named = scene.name_at(clause, above)
        return Referent(named[0], named[1].mention.text, 0.9) if named is not None else None
    plural = word.feats.get("Number") == "Plur" or not word.text.endswith(tuple(clause.words("personDemonymEnding")))
    argument = base(word.deprel) in ("nsubj", "obj", "iobj", "obl")
    definite = clause.child_in(word, "definite", "det") is not None or word.feats.get("Definite") == "Def"
    if plural or not argument or not definite or clause.children(word, "amod", "nmod", "compound", "flat"):
        return None
    people: dict[str, Entity] = {}
    before = scene.before(clause)
    for where, end in ((before, None), (clause, word.id - 1)) if before is not None else ((clause, word.id - 1),):
        for each in where.sentence.words[:end] if where is not None else ():
            named = scene.name_at(where, each) if where is not None else None
            if named is not None and named[0].type == "Person" and country_of(scene, named[0]) == nation:
                people[named[0].key] = named[0]
    found = next(iter(people.values())) if len(people) == 1 else None
    return Referent(found, word.text, 0.8, "title") if found is not None else None


def that_country(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "That country": the only one that this sentence has named so far, or else the sentence before.

    "The country" is the one that the nearest sentence before names, if this one has named none.
    """
    that = clause.child_in(word, "thatWord", "det") is not None
    kinds = _land_words(scene, clause, word)
    plain = clause.has(word, "plainCountry") or (bool(kinds) and clause.has(word, "countryNoun"))
    if not that and clause.has(word, "countryNoun") and (lands := around(clause, word)):
        alone = definite(scene, clause, word, [*kinds, *beside(clause, word)])
        return land_around(scene, clause, word, lands, home_of(scene)) if alone else None
    if not that and plain and definite(scene, clause, word, kinds):
        if kinds and len(scene.named_in(clause, word.id, "Country")) > 1:
            return None  # "A's premier thanked the Latvian president and praised the Baltic state": which lies there
        return the_country(scene, clause, word)
    if not that or not clause.has(word, "countryNoun"):
        return None
    before = scene.before(clause)
    for where, end in ((clause, word.id), (before, len(before.sentence.words) + 1 if before else 0)):
        named = scene.named_in(where, end, "Country") if where is not None else {}
        if named:
            entity = next(iter(named.values()))
            return Referent(entity, word.text, 0.85, "group") if len(named) == 1 else None
    return None


def _land_words(scene: Scene, clause: Clause, noun: Word) -> list[Word]:
    """What beside a noun only says where a country lies or what it is like: "the West African country"."""
    found = []
    for each in clause.children(noun, "amod", "compound"):
        said = scene.at.get((clause.sentence.index, each.id))
        around = said is not None and all(entity.type != "Country" for entity in said.known)
        if clause.has(each, "landWord") or (said is not None and said.mention.kind == "demonym" and around):
            found.append(each)
    return found


def the_country(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The only country that the nearest sentence speaks of, this one among them if what it names does nothing to it."""
    doer = _doer(scene, clause, word)
    others = {*filter(None, [doer]), *_done_to(scene, clause, word)}
    home = home_of(scene)
    home = None if home in others else home
    here = _spoken_of(scene, clause, word.id, others)
    if here:
        only = next(iter(here.values())) if len(here) == 1 else None
        sure = only is not None and (only == home or _only_country(scene, clause, word.id))
        return Referent(only, word.text, 0.75, "group") if only is not None and sure else None
    index = clause.sentence.index
    passed = False  # a sentence that only has an adjective of another country
    for number in range(index - 1, index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause):
            break
        same = [each for each in before.sentence.words if before.has(each, "plainCountry")]
        if same:
            found = scene.referent(before, same[0]) if definite(scene, before, same[0]) else None
            return found if found is not None and found.entity not in others else None
        if home is not None and home.key in scene.named_in(before, _end(before), "Country"):
            return Referent(home, word.text, 0.75, "group")
        named = _spoken_of(scene, before, _end(before), others)
        by_name = any((at := scene.name_at(before, w)) and at[0].key in named for w in before.sentence.words)
        if home is not None and (passed or not by_name):
            passed, named = passed or bool(named), {}  # "a British diplomat … the country's ports", all about Yemen
        if named:
            meant = next(iter(named.values())) if len(named) == 1 else None
            return Referent(meant, word.text, 0.75, "group") if meant is not None else None
    return Referent(home, word.text, 0.7, "group") if home is not None else None


def _spoken_of(scene: Scene, clause: Clause, end: int, but: Collection[Entity] = ()) -> dict[str, Entity]:
    """The countries that a sentence speaks of before one of its words: by name, or else by an adjective, or else by
    the capital of one that the text has named.

    Args:
        scene: the document.
        clause: the sentence.
        end: the number of the word.
        but: countries that do not count.
    """
    named: dict[str, dict[str, Entity]] = {}
    for word in clause.sentence.words[: end - 1]:
        each = scene.at.get((clause.sentence.index, word.id))
        entity = scene.settled.get((clause.sentence.index, each.mention.first)) if each is not None else None
        if each is None or entity is None:
            continue
        state = entity if entity.type == "Country" else _state_of(scene, entity)
        if state is not None and state not in but:
            kind = each.mention.kind if state == entity else "capital"
            named.setdefault(kind, {})[state.key] = state
    return next((named[kind] for kind in ("name", "demonym", "capital") if kind in named), {})


def _state_of(scene: Scene, place: Entity) -> Entity | None:
    """The country of a capital, if the text names that as well."""
    key = scene.knowledge.metonyms.get(place.key, "") if place.type == "Place" else ""
    named = any(entity.key == key for entity in scene.settled.values()) if key else False
    return scene.knowledge.entities.get(key) if named else None


def home_of(scene: Scene) -> Entity | None:
    """The one country that a report's headline names, or that and its first sentence."""
    named: dict[str, Entity] = {}
    for index in scene.order[:2]:
        clause = scene.clauses[index]
        states = (_state_of(scene, place) for place in scene.named_in(clause, _end(clause), "Place").values())
        named |= _spoken_of(scene, clause, _end(clause)) | {state.key: state for state in states if state is not None}
        if len(named) == 1 and len(scene.order) > BACK:
            return next(iter(named.values()))
    return None


def _end(clause: Clause) -> int:
    return len(clause.sentence.words) + 1


def _doer(scene: Scene, clause: Clause, word: Word) -> Entity | None:
    """The country that does what is done to or for another: "A has shipped the country grain"."""
    verb = next((above for above in clause.ancestors(word) if above.upos == "VERB"), None)
    subject = clause.subject(verb) if verb is not None else None
    if subject is None or subject.id > word.id or subject.id == word.id:
        return None
    found = scene.referent(clause, subject)
    sent = [o.of for o in scene.offices if found is not None and o.person == found.entity and o.relation == _SENT]
    if sent:
        return sent[0]  # an ambassador's "the country" is where they are
    return found.entity if found is not None and found.entity.type == "Country" else None


def _done_to(scene: Scene, clause: Clause, word: Word) -> set[Entity]:
    """The countries to which something is done by what a word is the subject of, or whose the subject is, and which so
    are others: "The country's minister accused Rome"."""
    verb = next((above for above in clause.ancestors(word) if above.upos == "VERB"), None)
    subject = clause.own_subject(verb) if verb is not None else None
    if verb is None or subject is None or clause.passive(verb):
        return set()
    if word != subject and subject not in clause.ancestors(word):
        return set()
    named = (scene.name_at(clause, each) for each in clause.objects(verb))
    acting = (scene.knowledge.metonyms.get(each[0].key, each[0].key) for each in named if each is not None)
    found = (scene.knowledge.entities.get(key) for key in acting)
    return {each for each in found if each is not None and each.type == "Country"}


def _only_country(scene: Scene, clause: Clause, end: int) -> bool:
    """Whether the sentence before names no other country than this one does before one of its words."""
    before = scene.before(clause)
    named = scene.named_in(before, _end(before), "Country") if before is not None else {}
    return not {*named} - {*scene.named_in(clause, end, "Country")}


def there(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "There": the last place that this sentence has named with an adposition, or the only one before."""
    if not clause.has(word, "thereWord") or base(word.deprel) != "advmod":
        return None
    for each in reversed(clause.sentence.words[: word.id - 1]):
        named = scene.name_at(clause, each)
        head = named is not None and named[1].mention.head == each.id and not _aside(clause, each)
        if named is not None and head and clause.adposition(each) and scene.knowledge.is_a(named[0].type, "Place"):
            return Referent(named[0], word.text, 0.8, "group")
    before = scene.before(clause)
    named_before = scene.named_in(before, len(before.sentence.words) + 1, "Place") if before is not None else {}
    here = scene.named_in(clause, word.id, "Place")
    if here or len(named_before) != 1:
        return None
    return Referent(next(iter(named_before.values())), word.text, 0.75, "group")


def _aside(clause: Clause, place: Word) -> bool:
    """Whether a place is only told of in what somebody or something is called: "A, with its seat in B, said …"."""
    chain = [place]
    for above in clause.ancestors(place):
        if above.upos in ("VERB", "AUX"):
            break
        chain.append(above)
    return any(base(each.deprel) == "appos" for each in chain[1:])


def group(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The agency", "the company": the organisation that a sentence shortly before names; not the one that does
    something to it."""
    found = _group(scene, clause, word)
    return found if found is None or not _does_it(scene, clause, word, found.entity) else None


def _does_it(scene: Scene, clause: Clause, noun: Word, entity: Entity) -> bool:
    """Whether a body is the subject of the verb of which a noun is the object: "A accuses the grocer"."""
    verb = clause.head(noun) if base(noun.deprel) in ("obj", "iobj") else None
    subject = clause.own_subject(verb) if verb is not None else None
    named = scene.name_at(clause, subject) if subject is not None and subject.id < noun.id else None
    return named is not None and named[0] == entity


def _group(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The organisation that a noun takes up."""
    if word.upos != "NOUN":
        return None
    if not clause.has(word, "groupNoun"):
        called = clause.has(word, "calledNoun") and definite(scene, clause, word)
        return _listed(scene, clause, word) if called else None
    if word.feats.get("Number") != "Plur" and (own := their_body(scene, clause, word)) is not None:
        return own
    if any(each.upos == "PRON" for each in clause.possessors(word)) and not clause.has(word, "partyWord"):
        return None  # "her university" is of those that she is of, or of none that is known
    if clause.has(word, "bodyOfStates") and (one := _bloc(scene, clause, word)) is not None:
        return one
    foreign, one = of_nation(scene, clause, word)
    if foreign:
        return one
    naming = _naming(clause, word)
    if not definite(scene, clause, word, naming) and not _before_office(scene, clause, word):
        return None
    known, one = the_party(scene, clause, word) if clause.has(word, "partyWord") else (False, None)
    known, one = (known, one) if known or naming else one_of_several(scene, clause, word)
    if known and not naming:
        return one
    readers = (known_as, _listed, _again, of_kind, _body_here) if not naming else ()
    if (said := next(filter(None, (reader(scene, clause, word) for reader in readers)), None)) is not None:
        return said
    fitting = _fitting_before(scene, clause, word, naming)
    if fitting is None:
        return _named_so(scene, clause, word) or (_talked_of_most(scene, clause, word) if not naming else None)
    return Referent(fitting[0], word.text, 0.8, "group") if len(fitting) == 1 else None


def fighters(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The rebels": the one movement of all that the document names before whose people are known to be called so, or
    are called so there, where it tells of no others: "Houthis", "the M23 rebels", not "Syrian rebels"."""
    argument = base(word.deprel) in ("nsubj", "obj", "iobj", "obl", "nmod")
    plural = word.upos == "NOUN" and word.feats.get("Number") == "Plur" and clause.has(word, "fighterNoun")
    if not plural or not argument or not _all_of_them(clause, word):
        return None
    rules = (rule.split(">") for rule in clause.words("calledFighters"))
    known = {key for said, keys in rules if said == word.lemma.lower() for key in keys.split("+")}
    here = (clause.sentence.index, word.id)
    meant = {entity.key: entity for place, entity in scene.settled.items() if place < here and entity.key in known}
    for before, noun in same_nouns(scene, clause, word):
        for each in before.children(noun, "amod", "compound", "nmod", "appos", "flat"):
            found, named = scene.at.get((before.sentence.index, each.id)), scene.name_at(before, each)
            if named is not None and scene.is_body(named[0]) and not before.adposition(each):
                meant[named[0].key] = named[0]
            elif found is not None and found.mention.kind == "demonym":
                return None
    only = next(iter(meant.values())) if len(meant) == 1 else None
    return Referent(only, word.text, 0.75, "group") if only is not None else None


def _all_of_them(clause: Clause, noun: Word) -> bool:
    """Whether a definite plural is not narrowed: "the rebels", "the rebels, who fled", not "the rebels in A"."""
    inside = clause.children(noun, "amod", "nmod", "compound", "flat", "appos", "acl", "nummod")
    inside = [each for each in inside if not charged_with(clause, noun, each)]
    set_off = [each for each in inside if clause.sentence.word(noun.id + 1).text == "," and each.id > noun.id]
    definite = clause.child_in(noun, "definite", "det") is not None or noun.feats.get("Definite") == "Def"
    return definite and len(set_off) == len(inside) and not clause.possessors(noun)


def _bloc(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "The bloc": the one that the nearest sentence speaks of which names any, or a body of it; else the only one."""
    if not definite(scene, clause, word):
        return None
    whole = dict(rule.split(">") for rule in clause.words("bodyOfBloc"))
    places = [place for place in scene.settled if place < (clause.sentence.index, word.id)]
    named = [(index, scene.settled[index, first]) for index, first in places]
    blocs = [(index, whole.get(e.key, e.key)) for index, e in named if e.type == "IntergovernmentalOrganization"]
    near = {key for index, key in blocs if index > clause.sentence.index - BACK}
    keys = near or {key for _, key in blocs}
    found = scene.knowledge.entities.get(next(iter(keys))) if len(keys) == 1 else None
    return Referent(found, word.text, 0.75, "group") if found is not None else None


def _listed(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "The alliance": the one body known to be called so that the nearest sentence names which names any."""
    rules = (rule.split(">") for rule in clause.words("calledBody"))
    known = {key for said, keys in rules if said == noun.lemma.lower() for key in keys.split("+")}
    if not known:
        return None
    for index in reversed([number for number in scene.order if number <= clause.sentence.index]):
        before = scene.clauses[index]
        end = noun.id - 1 if before == clause else None
        named = (scene.name_at(before, each) for each in before.sentence.words[:end])
        found = {each[0].key: each for each in named if each is not None and each[0].key in known}
        if len(found) == 1 and not (
            before == clause and _beside_it(clause, noun, *[each[1] for each in found.values()])
        ):
            return Referent(next(iter(found.values()))[0], noun.text, 0.75, "group")
        if found:
            return None
    return None


def _talked_of_most(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "The club", far from any name: the only body that the text has named so far which a noun may take up, or the one
    that it names most by far, if no other has come up that is only called so."""
    vague = clause.has(noun, "companyNoun") or clause.has(noun, "looseGroup")
    if not vague or any(
        scene.name_at(before, each) is None and base(each.deprel) != "compound" and _anew(scene, before, each)
        for before, each in same_nouns(scene, clause, noun)
    ):
        return None
    counts = Counter(entity.key for entity in scene.settled.values())
    fitting = sorted(_companies(scene, clause, noun), key=lambda each: -counts[each.key])
    most = fitting[0] if fitting else None
    if most is None or (len(fitting) > 1 and counts[most.key] < max(_OFTEN, 2 * counts[fitting[1].key])):
        return None
    return Referent(most, noun.text, 0.75, "group")


def _anew(scene: Scene, clause: Clause, noun: Word) -> bool:
    """Whether a noun brings in a body that has no name: "a company"."""
    new = clause.child_in(noun, "indefinite", "det") is not None
    return new and noun.feats.get("Number") != "Plur" and not _has_name(scene, clause, noun)


def _has_name(scene: Scene, clause: Clause, noun: Word) -> bool:
    """Whether a noun stands beside a name that it says something of: "A, a company", "the company A"."""
    above = clause.head(noun)
    beside = [
        *clause.children(noun, "appos", "flat", "nsubj", "nmod", "compound"),
        *([above] if above is not None else []),
    ]
    return any(scene.name_at(clause, each) is not None for each in beside)


def _before_office(scene: Scene, clause: Clause, noun: Word) -> bool:
    """ "Party chairman A said", "ministry spokesman B": a bare body before an office and a name is the one known."""
    title = clause.head(noun)
    if title is None or noun.deprel != "compound" or noun.id != title.id - 1 or title.upos != "NOUN":
        return False
    if clause.children(noun) or noun.feats.get("Number") == "Plur" or title.feats.get("Number") == "Plur":
        return False
    alone = not clause.children(title, "det", "amod") and clause.children(title, "compound") == [noun]
    bare = alone and not clause.possessors(title) and not clause.genitives(title)
    name = name_after(scene, clause, title) if bare and is_title(scene, clause, title) else None
    return name is not None and scene.person_at(clause, name)


def _fitting_before(scene: Scene, clause: Clause, word: Word, naming: Collection[Word]) -> list[Entity] | None:
    """The bodies of the nearest sentence before that a noun may take up; empty where another one without a name stands
    there, None if no sentence near has any."""
    index = clause.sentence.index
    for number in range(index - 1, index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause):
            return None
        named = scene.bodies_in(before)
        fitting = [entity for entity, found in named.values() if _takes_up(scene, clause, word, before, entity, found)]
        if clause.has(word, "anyBody") and naming:
            fitting = [entity for entity in fitting if _bears(clause, word, before, named[entity.key][1])]
        same = [each for each in before.sentence.words if each.lemma == word.lemma]
        if fitting:
            return fitting
        if (company := _same_company(scene, clause, word, before)) is not None:
            return [company]
        if any(scene.name_at(before, each) is None and _brings_in(before, each) for each in same):
            return []
        if clause.has(word, "companyNoun") and _new_company(before):
            return []  # "A Dutch firm bought a stake. The company …"
    return None


def _same_company(scene: Scene, clause: Clause, noun: Word, before: Clause) -> Entity | None:
    """The company that the sentence before only calls so: "wrote to the company. … The firm offered"."""
    if not clause.has(noun, "companyNoun"):
        return None
    words = [word for word in before.sentence.words if word.upos == "NOUN" and before.has(word, "companyNoun")]
    if any(not definite(scene, before, word) for word in words if base(word.deprel) != "compound"):
        return None
    found = {each.entity.key: each.entity for word in words if (each := scene.referent(before, word)) is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def _brings_in(clause: Clause, noun: Word) -> bool:
    """Whether a noun without a name may bring in another one: "a company", "the parole board"."""
    narrowed = clause.children(noun, "amod", "nmod", "compound", "flat", "nummod")
    definite = clause.child_in(noun, "definite", "det") is not None or noun.feats.get("Definite") == "Def"
    return bool(narrowed) or not definite or noun.feats.get("Number") == "Plur"


def _again(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "The charity", where a sentence before has said so of a body: the same one."""
    if any(clause.has(noun, name) for name in ("companyNoun", "vagueGroup", "bodyOfStates")):
        return None
    for before, word in same_nouns(scene, clause, noun):
        if before != clause and definite(scene, before, word) and (found := scene.referent(before, word)) is not None:
            return Referent(found.entity, noun.text, 0.75, "group") if found.kind == "group" else None
    return None


def _body_here(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "B looked into A, which …; the company's director said": the one body that the sentence has named so far and
    that a noun may take up."""
    found: dict[str, Entity] = {}
    for each in clause.sentence.words[: noun.id - 1]:
        named = scene.name_at(clause, each)
        fits = named is not None and (
            may_be(scene, clause, noun, clause, *named) or _called_so(scene, clause, noun, *named)
        )
        if named is not None and fits and not _beside_it(clause, noun, named[1]):
            found[named[0].key] = named[0]
    only = next(iter(found.values())) if len(found) == 1 else None
    return Referent(only, noun.text, 0.75, "group") if only is not None else None


def _called_so(scene: Scene, clause: Clause, noun: Word, entity: Entity, found: Found) -> bool:
    """Whether a body's name says that it is what a noun says: "the Sports Committee … the committee's chairman"."""
    if not scene.is_body(entity):
        return False
    if clause.has(noun, "partyWord"):
        return entity.type == "Party"
    said = {_spelt(clause, form) for word in kind_words(clause, found) for form in forms(word)}
    return not clause.has(noun, "vagueGroup") and _spelt(clause, noun.lemma) in said


def _beside_it(clause: Clause, noun: Word, found: Found) -> bool:
    """Whether a name cannot be what a noun takes up: it does something to that, or is only told of it or tells it."""
    head = clause.sentence.word(found.mention.head)
    verb, above = clause.head(noun), clause.head(head)
    if verb is not None and above == verb and base(noun.deprel) in ("obj", "iobj", "obl", "nsubj"):
        return True
    if verb is not None and base(verb.deprel) == "acl" and base(noun.deprel) in ("obj", "iobj", "obl"):
        owner = clause.head(verb)
        if owner is not None and (owner == head or (base(owner.deprel) == "appos" and clause.head(owner) == head)):
            return True  # "A, the firm that owns the club"
    subject = clause.own_subject(verb) if verb is not None and clause.has(noun, "anyBody") else None
    if subject is not None and subject in clause.ancestors(head):
        return True  # "associations including A have called on the body"
    return _source(clause, found)


def _named_so(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """ "The council": the one body of all that the document names before whose name says that it is one."""
    bodies: dict[str, Entity] = {}
    if clause.has(noun, "companyNoun"):
        return None
    for number in (each for each in scene.order if each < clause.sentence.index):
        before = scene.clauses[number]
        for each in before.sentence.words:
            named = scene.name_at(before, each)
            if each.upos not in ("NOUN", "PROPN") or _spelt(clause, noun.lemma) not in {
                _spelt(clause, form) for form in forms(each)
            }:
                continue
            if named is not None and scene.is_body(named[0]) and _bears(clause, noun, before, named[1]):
                if each in kind_words(before, named[1]):  # "the charity" is no Charity Commission
                    bodies[named[0].key] = named[0]
            elif named is None and base(each.deprel) != "compound" and _another(scene, before, each):
                return None  # there is another one, without a name
    found = next(iter(bodies.values())) if len(bodies) == 1 else None
    return Referent(found, noun.text, 0.75, "group") if found is not None else None


def _another(scene: Scene, clause: Clause, noun: Word) -> bool:
    """Whether a noun without a name brings in something else; several of a kind ("bank robberies") do not, nor do
    headlines."""
    headline = clause.sentence.index == scene.order[0] and clause.sentence.text[-1:] not in _STOPS
    return noun.feats.get("Number") != "Plur" and not headline and _brings_in(clause, noun)


def _bears(clause: Clause, noun: Word, before: Clause, found: Found) -> bool:
    """Whether a name has what stands beside a noun in it, and a vague noun as its head: "the health board"."""
    inside = [before.sentence.word(number) for number in range(found.mention.first, found.mention.last + 1)]
    spelt = {_spelt(clause, form) for word in inside for form in forms(word)}
    if clause.has(noun, "vagueGroup"):
        ends = (inside[0], before.sentence.word(found.mention.head), inside[-1])
        heads = {_spelt(clause, form) for word in ends for form in forms(word)}
        if _spelt(clause, noun.lemma) not in heads or len(inside) < 3:
            return False  # "the union" is seldom the European Union
    return all(_spelt(clause, each.lemma) in spelt for each in _naming(clause, noun))


def _naming(clause: Clause, noun: Word) -> list[Word]:
    """What stands beside a common noun and may be a part of a name: "the health board", "bordi i shëndetësisë"."""
    beside = [*clause.children(noun, "amod", "compound"), *clause.genitives(noun)]
    return [
        each for each in beside if each.upos in ("NOUN", "ADJ") and not clause.children(each, "det", "amod", "nmod")
    ]


def definite(scene: Scene, clause: Clause, word: Word, naming: Collection[Word] = ()) -> bool:
    """Whether a noun alone, or with what may be part of a name, takes up something named before."""
    others = clause.children(word, "amod", "nmod", "compound", "flat", "appos", "acl", "nummod")
    if (
        any(each not in naming and not _adds_nothing(scene, clause, word, each) for each in others)
        or word.feats.get("Number") == "Plur"
        or base(word.deprel) in ("compound", "appos", "flat")
    ):
        return False
    if clause.child_in(word, "definite", "det") is not None or _bare_definite(clause, word):
        return True
    articles = clause.words("genitiveArticle")
    alone = all(child.text.lower() in articles for child in clause.children(word, "det"))
    return word.feats.get("Definite") == "Def" and alone


def _bare_definite(clause: Clause, word: Word) -> bool:
    """Whether a noun alone behind an adposition means a certain one without showing it: "në ishull"."""
    if clause.adposition(word) not in clause.words("bareDefiniteAdposition") or clause.has(word, "genericPlace"):
        return False
    return all(child.upos in ("ADP", "PUNCT") for child in clause.children(word))


def _adds_nothing(scene: Scene, clause: Clause, noun: Word, each: Word) -> bool:
    """Whether what hangs on a noun does not narrow it: "the movement, which left", "accused the board of lying"."""
    if any(clause.has(word, "seatWord") for word in (each, *clause.sentence.words[noun.id : each.id])):
        return True  # "the A-based agency", "agjencia me seli në A"
    if each.deprel == "acl:relcl" and noun.id < len(clause.sentence.words):
        return clause.sentence.word(noun.id + 1).text == "," and each.id > noun.id
    if clause.has(each, "reflexivePronoun"):
        return True  # "the fund itself"
    verb = clause.head(noun)
    if base(noun.deprel) == "nmod" and verb is not None and verb.upos == "NOUN" and verb.id < noun.id < each.id:
        topic = clause.child_in(each, "purposeAdposition", "case", "mark") is not None
        return topic and each.upos == "NOUN" and verb.id + 3 > noun.id  # "the party's spokesman for health"
    return charged_with(clause, noun, each)


def _takes_up(scene: Scene, clause: Clause, noun: Word, before: Clause, entity: Entity, found: Found) -> bool:
    """Whether a common noun may take up a body: its name says so, or it is the one that the sentence is about."""
    inside = [before.sentence.word(number) for number in range(found.mention.first, found.mention.last + 1)]
    heads = kind_words(before, found)
    if any(_spelt(clause, noun.lemma) in (_spelt(clause, form) for form in forms(word)) for word in heads):
        return True
    if _in_full_name(scene, clause, noun, entity, inside):
        return True
    if clause.has(noun, "partyWord"):
        return entity.type == "Party"
    listed = (each for word in inside for each in before.children(word, "conj"))
    joined = any(each not in inside for each in listed)  # "A and B met. The company"; one, if "A & B" is its name
    if joined or _source(before, found) or not may_be(scene, clause, noun, before, entity, found):
        return False
    others = [
        e for e, f in scene.bodies_in(before).values() if e != entity and may_be(scene, clause, noun, before, e, f)
    ]
    subject = scene.main_subject(before)
    about = subject is not None and subject.entity == entity
    if clause.has(noun, "anyBody"):
        return about or not others
    if others or about:
        return about and not others
    vague = clause.has(noun, "companyNoun") or clause.has(noun, "looseGroup")
    return vague and _only_company(scene, clause, noun, entity) and not _new_company(before)


def _new_company(clause: Clause) -> bool:
    """Whether a sentence brings in a company without a name: "A Polish firm sued B"."""
    nouns = (word for word in clause.sentence.words if word.upos == "NOUN" and clause.has(word, "companyNoun"))
    return any(base(noun.deprel) not in ("appos", "compound") and _brings_in(clause, noun) for noun in nouns)


def _only_company(scene: Scene, clause: Clause, noun: Word, entity: Entity) -> bool:
    """Whether no other body that a noun may take up has been named so far."""
    return [*_companies(scene, clause, noun)] == [entity]


def _companies(scene: Scene, clause: Clause, noun: Word) -> list[Entity]:
    """The bodies that a noun may take up which the document has named so far."""
    found: dict[str, Entity] = {}
    for (index, first), entity in scene.settled.items():
        each = scene.at.get((index, first))
        if each is None or each.mention.kind != "name" or (index, first) > (clause.sentence.index, noun.id):
            continue
        before = scene.clauses[index]
        if may_be(scene, clause, noun, before, entity, each) and not _source(before, each):
            found[entity.key] = entity
    return [entity for entity in found.values() if not _reports(scene, entity)]


def _reports(scene: Scene, entity: Entity) -> bool:
    """Whether a body is the agency whose report the text is, by its first sentence: "LIMA, Peru (AP) —"."""
    first = scene.order[0]
    for (index, number), other in scene.settled.items():
        each = scene.at.get((index, number))
        if other != entity or each is None or index > first + 1 or not 1 < each.mention.first < _DATELINE:
            continue
        words = scene.clauses[index].sentence.words
        around = words[each.mention.first - 2 : each.mention.last + 1]
        if around[0].text == "(" and around[-1].text == ")":
            return True
    return False


def _source(clause: Clause, found: Found) -> bool:
    """Whether a body only reports, or is told: "PARIS (Reuters)", "a reporter for the A agency", "told the B"."""
    head = clause.sentence.word(found.mention.head)
    around = clause.sentence.words[found.mention.first - 2 : found.mention.last + 1] if found.mention.first > 1 else ()
    if around and around[0].text == "(" and around[-1].text == ")":
        return True
    chain = [head, *itertools.islice(clause.ancestors(head), 2)]
    if any(
        clause.has(each, "newsWord") for word in chain for each in (word, *clause.children(word, "compound", "nmod"))
    ):
        return True
    above = clause.head(head)
    told = above is not None and clause.has(above, "reportVerb") and base(head.deprel) in ("obj", "iobj", "obl")
    return told or clause.adposition(head) in clause.words("reportMarker")


def _in_full_name(scene: Scene, clause: Clause, noun: Word, entity: Entity, inside: Sequence[Word]) -> bool:
    """Whether a noun is part of what initials are short for: "the bureau" for the FBI, "the agency" for the CIA."""
    inside = [word for word in inside if not clause.has(word, "article")]  # "The FBI"
    short = len(inside) == 1 and inside[0].text.split("-")[0].isupper()
    if not short or entity.key not in scene.knowledge.entities or len(noun.lemma) < _WHOLE:
        return False
    names = (name for tag, name in entity.names if tag == clause.sentence.language)
    parts = {_spelt(clause, part) for name in names for part in name.split()}
    lemma = _spelt(clause, noun.lemma)
    return any(part == lemma or (part.startswith(lemma) and len(part) - len(lemma) < _WHOLE) for part in parts)


def earlier_event(
    scene: Scene, clause: Clause, noun: Word, lemmas: frozenset[str], links: Collection[str]
) -> Referent | None:
    """Whom "the attack" of this sentence hit, where a sentence shortly before says so of the same event.

    Args:
        clause: the sentence.
        noun: a definite event noun without the complement that is wanted.
        lemmas: what the event must have been called there, or here.
        links: the adpositions of that complement.
    """
    definite = noun.feats.get("Definite") == "Def" or clause.child_in(noun, "definite", "det") is not None
    if not definite:
        return None
    index = clause.sentence.index
    for number in range(index - 1, index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause):
            return None
        for word in before.sentence.words:
            same = word.upos == "NOUN" and _same_event(word, noun) and before.span(word, lemmas)
            if same and (found := _hit(scene, before, word, links)):
                return replace(found, confidence=0.8 * found.confidence, kind="event")
    return None


def _hit(scene: Scene, clause: Clause, noun: Word, links: Collection[str]) -> Referent | None:
    for name, words in clause.obliques(noun).items():
        if name in links and (found := scene.referent(clause, words[0])):
            return found
    above = clause.head(noun)
    if above is not None and clause.has(above, "sufferVerb") and base(noun.deprel) == "obj":
        subject = clause.subject(above)
        return scene.referent(clause, subject) if subject is not None else None
    return None


def _spelt(clause: Clause, text: str) -> str:
    """A word in the first of two spellings that a language has: "organization" as "organisation"."""
    for rule in clause.words("spelling"):
        other, _, first = rule.partition(">")
        text = text.replace(other, first)
    return text.lower()


def _same_event(one: Word, other: Word) -> bool:
    """ "cyberattack" and "attack", "sulm" and "sulmi": one lemma, or one that ends in the other."""
    first, second = one.lemma.lower(), other.lemma.lower()
    return first == second or (len(second) > 3 and first.endswith(second))
