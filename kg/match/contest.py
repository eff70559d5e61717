"""What shows that countries are teams that play one another, or that people act for a state or for another one."""

from __future__ import annotations

import re

from kg.clause import Roles, base
from kg.match.matching import Matching, any_person
from kg.model import Word

_SCORE = re.compile(r"\d{1,2}[-–]\d{1,2}")
_PART = re.compile(r"[-–]\d{1,2}")  # where the tokenizer parts it


def contest_words(on: Matching, roles: Roles) -> list[Word]:
    """What shows that countries are teams: "A and B met, with a place in the final at stake"; people are none."""
    clause = on.clause
    names = {"agent", *clause.words("betweenAdposition")}
    actors = [word for name, words in roles.items() if name in names for word in words]
    if plural := [verb for word in actors if (verb := _plural(on, word)) is not None]:
        return plural
    teams = all(word.upos in ("PROPN", "ADJ") or clause.has(word, "teamNoun") for word in actors)
    if not teams or any_person(on, actors):
        return []
    found = [word for word in clause.sentence.words if clause.has(word, "contestNoun") and word.upos != "VERB"]
    return found or _scores(on)


def _scores(on: Matching) -> list[Word]:
    """The results of matches in a sentence: "A beat B 5-1 and C meet D"; not "on 2-3 June", "the 5-1 majority"."""
    words = on.clause.sentence.words
    found = []
    for word in words:
        parts = [each for each in words[word.id : word.id + 1] if _PART.fullmatch(each.text) and each.begin == word.end]
        text = word.text + "".join(each.text for each in parts)
        end = word.id + len(parts)
        behind = words[end] if end < len(words) else None
        ends = behind is None or behind.upos in ("PUNCT", "CCONJ", "ADP", "SCONJ")
        if word.upos == "NUM" and _SCORE.fullmatch(text) and ends:
            found.append(word)
    return found


def _plural(on: Matching, name: Word) -> Word | None:
    """The verb that has one name for its subject and the form of a plural, as of a team: "Wales host Ireland"."""
    clause, endings = on.clause, tuple(on.clause.words("singularVerbEnding"))
    verb = clause.head(name) if base(name.deprel) == "nsubj" and name.upos == "PROPN" else None
    if verb is None or not endings or verb.upos != "VERB" or verb.feats.get("Tense") != "Pres":
        return None
    finite = verb.feats.get("VerbForm") == "Fin" and not clause.children(verb, "aux")
    single = name.feats.get("Number") == "Sing" and len(clause.coordinated(name)) == 1
    bare = verb.text.lower() == verb.lemma.lower() and not verb.text.lower().endswith(endings)
    inside = clause.children(name)
    listed = any(w.upos in ("CCONJ", "PUNCT") or w.text.lower().endswith(endings) for w in inside)
    return verb if finite and single and bare and not listed and not name.text.lower().endswith(endings) else None


def in_office(on: Matching, people: list[Word]) -> list[Word]:
    """Those of some people who have an office of state, by their title, the text or the gazetteer: "A, the mayor"."""
    found = []
    for each in people:
        person = on.resolver.referent(on.clause, each)
        told = person is not None and any(
            office.person == person.entity and on.knowledge.relation(office.relation).range in ("Country", "Place")
            for office in on.resolver.offices
        )
        known = person is not None and person.entity.key in on.knowledge.posts
        beside = (each, *on.clause.children(each, "appos", "nmod", "compound", "flat"))
        if any(on.clause.has(title, "counselNoun") for title in beside):
            continue  # a lawyer who defends somebody does his job
        titles = ("titleWord", "officeTitle", "townHead")
        titled = any(on.clause.has(title, name) for title in beside for name in titles)
        found += [each] if told or known or titled else []
    return found


def _sent_by(on: Matching, person: Word) -> set[str]:
    """The country whose somebody is called: "Spain's Inés Calatrava"."""
    owners = on.clause.possessors(person) if person.upos == "PROPN" else []
    lands = [each.entity for owner in owners if (each := on.resolver.referent(on.clause, owner)) is not None]
    return {land.key for land in lands if land.type == "Country"}


def from_elsewhere(on: Matching, people: list[Word], asked: list[Word], travel: bool = False) -> list[Word]:
    """Those of some people who have an office, as the text or the gazetteer tells, of none of those asked or of theirs:
    what a land is to do is asked of it by others, while its own deputies only say what they want.

    In a town those are from elsewhere who are of another country, but not its ambassadors, who live there; where it is
    about a journey, ambassadors are at home in the country, too: "A's ambassador left B", and who works for a body of
    which nobody knows whose it is may be."""
    lands_of = on.knowledge.country_of
    known = [of.entity for word in asked if (of := on.resolver.referent(on.clause, word)) is not None]
    theirs = {key for each in known for key in (each.key, lands_of.get(each.key, ""))} - {""}
    towns = [each for each in known if each.type != "Country" and on.knowledge.is_a(each.type, "Place")]
    if any(each.key not in lands_of for each in towns):
        return []  # in a town of which nobody knows whose it is anybody may be at home
    strangers = []
    for each in people:
        person = on.resolver.referent(on.clause, each)
        if person is None:
            continue
        offices = [office for office in on.resolver.offices if office.person == person.entity]
        posts = {office.of.key for office in offices}
        posts = posts or {post.of for post in on.knowledge.posts.get(person.entity.key, ())}
        posts = posts or _sent_by(on, each)
        lands = posts | {lands_of.get(post, "") for post in posts}
        stays = any(office.relation == "ambassadorOf" for office in offices)
        national = any((land := on.knowledge.entities.get(key)) and land.type == "Country" for key in lands)
        unsure = travel and (stays or not any(key in on.knowledge.entities for key in lands))  # "A's editor left B"
        if posts and not lands & theirs and not unsure and not (towns and (stays or not national)):
            strangers.append(each)
    return strangers
