"""The country that a document is home news of, by who publishes it; its prime minister needs no name there."""

from __future__ import annotations

from urllib.parse import urlsplit

from kg.clause import Clause
from kg.knowledge import fold
from kg.model import Entity, Word
from kg.reference.beside import named_beside
from kg.reference.scene import Scene

_HEAD = "headOfGovernmentOf"


def home(scene: Scene) -> Entity | None:
    """The country whose news the document's outlet tells first, by its name or address; None if nobody knows."""
    document, knowledge = scene.document, scene.knowledge
    outlet = fold(document.outlet or "").replace(".", " ").split()
    outlet = outlet[1:] if outlet and outlet[0] in knowledge.articles else outlet
    host = (urlsplit(document.url).hostname or "") if document.url else ""
    said = (("homeOutlet", "_".join(outlet)), ("homeDomain", host.rpartition(".")[2]))
    for table, name in said:
        for language in knowledge.languages:
            rules = dict(rule.split(">") for rule in knowledge.words(language, table))
            if name in rules:
                return knowledge.entities.get(rules[name])
    return None


def at_home(scene: Scene, clause: Clause, title: Word) -> Entity | None:
    """Whoever heads the government at home: "the prime minister", where the document tells of no other country's.

    Args:
        scene: the document.
        clause: the title's sentence.
        title: a definite title without a name, and without whose it is.
    """
    land, span = home(scene), clause.span(title, clause.words("nationalTitle"))
    if land is None or span is None:
        return None
    inside = range(span[0], span[1] + 1)
    definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
    more = [*clause.genitives(title), *clause.possessors(title), *clause.children(title, "appos", "amod", "flat")]
    if not definite or any(each.id not in inside for each in more) or title.feats.get("Number") == "Plur":
        return None
    holders = scene.knowledge.holders(_HEAD, land.key, scene.document.date)
    fitting = [each for each in holders if not _differs(scene, title, each)]
    if len(fitting) != 1 or len(holders) != 1 or _tells_of_another(scene, holders[0], land):
        return None
    return None if _abroad(scene, land) else holders[0]


def _abroad(scene: Scene, land: Entity) -> bool:
    """Whether a document names other countries, and not this one, before it first speaks of a prime minister."""
    lands = {**scene.knowledge.metonyms, **scene.knowledge.country_of}
    titles = (
        (number, word.id)
        for number in scene.order
        for word in scene.clauses[number].sentence.words
        if scene.clauses[number].span(word, scene.clauses[number].words("nationalTitle")) is not None
    )
    first = next(titles, (0, 0))
    before = {lands.get(entity.key, entity.key) for place, entity in scene.settled.items() if place < first}
    named = {
        key for key in before if key in scene.knowledge.entities and scene.knowledge.entities[key].type == "Country"
    }
    return bool(named) and land.key not in named


def _differs(scene: Scene, title: Word, holder: Entity) -> bool:
    """Whether a title is a woman's and its holder a man, or the other way round."""
    said = {"Masc": "male", "Fem": "female"}.get(title.feats.get("Gender", ""), "")
    return {said, scene.knowledge.genders.get(holder.key, said or "")} == {"male", "female"}


def _tells_of_another(scene: Scene, holder: Entity, land: Entity) -> bool:
    """Whether the document names another who heads or headed a government, or gives that title to somebody or to
    another country."""
    posts = scene.knowledge.posts
    people = {entity.key for entity in scene.settled.values() if entity.type == "Person"} - {holder.key}
    if any(post.relation == _HEAD for key in people for post in posts.get(key, ())):
        return True
    if any(office.relation == _HEAD and (office.person, office.of) != (holder, land) for office in scene.offices):
        return True
    for clause in scene.clauses.values():
        for word in clause.sentence.words:
            if word.upos not in ("NOUN", "PROPN") or clause.span(word, clause.words("nationalTitle")) is None:
                continue
            owner = scene.owner_of(clause, word, "Country", "Organization", "Place")
            named = named_beside(scene, clause, word)
            if (owner is not None and owner.entity != land) or (named is not None and named.entity != holder):
                return True
    return False
