"""Bodies of a name that several countries' have, though a list has only one: "the Department of Justice" of Manila."""

from __future__ import annotations

from collections.abc import Mapping

from kg.clause import forms
from kg.knowledge import Knowledge, fold
from kg.mention import Found
from kg.model import Entity, Sentence

NOBODY = ""


def other_land(
    sentence: Sentence, each: Found, listed: Entity, seat: str, talked: Mapping[str, int], knowledge: Knowledge
) -> tuple[str, str] | None:
    """The kind of a body and the country that has one, too, and that the text speaks of more than of the listed one's.

    The country is ``NOBODY`` where that is not certain; None where the body is the listed one.

    Args:
        sentence: where its name stands.
        each: the name.
        listed: the body that the gazetteer has of that name.
        seat: the key of the country whose capital is named as where the body is, "" if none: it is that one's.
        talked: how often the document speaks of each country.
        knowledge: the ontology.
    """
    home = knowledge.country_of.get(listed.key, "")
    rules = dict(rule.split(">") for rule in knowledge.words(sentence.language, "commonBody"))
    words = [sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
    words = [word for word in words if fold(word.text) not in knowledge.articles]
    said = {"_".join([*(word.text.lower() for word in words[:-1]), form]) for form in forms(words[-1])}
    kind, _, lands = next((rules[form] for form in sorted(said) if form in rules), "").partition("|")
    if seat and seat in lands.split("+"):
        return kind.replace("_", " "), seat
    rivals = {land: talked.get(land, 0) for land in lands.split("+") if land != home and talked.get(land, 0)}
    most = max(rivals.values(), default=0)
    if not kind or not most or talked.get(home, 0) > most:
        return None
    first = [land for land, count in rivals.items() if count == most]
    sure = len(first) == 1 and talked.get(home, 0) < most
    return kind.replace("_", " "), first[0] if sure else NOBODY
