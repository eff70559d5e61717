"""Names that a language respells by sound are found again, and near-twins are not."""

from __future__ import annotations

import pytest
from trees import read

from kg.knowledge import load
from kg.model import Entity
from kg.reference.respelt import Respelling, Respelt, parts, plain_parts, respelling

KNOWLEDGE = load()
ALBANIAN = respelling(KNOWLEDGE, "sq")


def respells(form: str, name: str, place: bool = False) -> bool:
    return any(ALBANIAN.fits(parts(form), each, place) for each in (parts(name), plain_parts(name)))


@pytest.mark.parametrize(
    ("form", "name"),
    [
        *(("Xhorxh Bush", "George Bush"), ("Xhorxh U. Bush", "George W. Bush"), ("Njut Gingriç", "Newt Gingrich")),
        *(("Stiv Xhobs", "Steve Jobs"), ("Henri Kisinger", "Henry Kissinger"), ("Nikolla Sarkozi", "Nicolas Sarkozy")),
        *(("Xhejms Matis", "James Mattis"), ("Uilliam Hejg", "William Hague"), ("Çarls Batçelor", "Charles Batchelor")),
        *(
            ("Nikita Hrushov", "Nikita Khrushchev"),
            ("Uinston Çërçill", "Winston Churchill"),
            ("Shvarceneger", "Schwarzenegger"),
        ),
        *(("Xhek Lajton", "Jack Layton"), ("Majkëll Stjuarti", "Michael Stewart"), ("Piter Kostelo", "Peter Costello")),
        *(("Tomi Drimer", "Tommy Dreamer"), ("Roberto Xheferson", "Roberto Jefferson"), ("Toni Bler", "Tony Blair")),
        *(("Sllobodan Millosheviq", "Slobodan Milošević"), ("Mevlut Çavushogllu", "Mevlüt Çavuşoğlu")),
        *(("Gerhard Shrëder", "Gerhard Schröder"), ("Zhan Poltier", "Jean Poltier"), ("Mit Romni", "Mitt Romney")),
    ],
)
def test_a_person_respelt(form: str, name: str) -> None:
    assert respells(form, name)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        *(("Pensilvani", "Pennsylvania"), ("Tazmani", "Tasmania"), ("Misuri", "Missouri"), ("Majami", "Miami")),
        *(("Mançester", "Manchester"), ("Kembrixh", "Cambridge"), ("Nju Orleans", "New Orleans")),
        *(("Albukerke", "Albuquerque"), ("Uoll Strit", "Wall Street"), ("Masaçusets", "Massachusetts")),
    ],
)
def test_a_place_respelt(form: str, name: str) -> None:
    assert respells(form, name, place=True)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        *(("Bashi", "Bush"), ("Merkel", "Markel"), ("Markel", "Merkel"), ("Blerim", "Blair"), ("Blair", "Blerim")),
        *(("Irak", "Iran"), ("Malaj", "Mali"), ("Mali", "Malaj"), ("Austri", "Australia"), ("Australi", "Austria")),
        *(("Nigeri", "Niger"), ("Xhek Lajton", "John Layton"), ("Xhorxh Bush", "Barbara Bush"), ("Bushi", "Bash")),
        *(("Xhon Smith", "John Smyth Brown"), ("Arben Hoxha", "Arben Hoxhaj"), ("Agim Meta", "Agim Mata")),
        *(("Edi Rama", "Eda Rama"), ("Ilir Meta", "Ilir Metaj"), ("Marko Bello", "Mark Bell"), ("Rusi", "Rice")),
        *(("Bill Klinton", "Hillary Clinton"), ("Slloveni", "Slovakia"), ("Sllovaki", "Slovenia")),
        *(("Viktor Orban", "Victoria Urban"), ("Sokol Dervishi", "Sokol Dervish Aga"), ("Perri", "Paris")),
    ],
)
def test_near_twins_stay_two(form: str, name: str) -> None:
    assert not respells(form, name) and not respells(form, name, place=True)


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_language_without_correspondences_respells_nothing(language: str) -> None:
    letters = Respelling(KNOWLEDGE, language)
    assert not letters.known
    assert letters.match("xhorxh", ["george"]) == {}


def index(*entities: Entity) -> Respelt:
    return Respelt(entities, "sq", KNOWLEDGE)


def entity(label: str, kind: str, *others: tuple[str, str]) -> Entity:
    return Entity(label.replace(" ", "_"), label, kind, None, (("en", label), *others))


def keys(names: Respelt, name: str, kind: str) -> list[str]:
    return [each.key for each in names.find(name, kind)]


def test_only_entities_of_the_kind_are_found_and_never_countries() -> None:
    names = index(
        entity("Manchester", "Place"),
        entity("Tasmania", "Country"),
        entity("Mick Chester", "Person"),
        entity("Congress", "Organization"),
    )
    assert keys(names, "Mançester", "Place") == ["Manchester"]
    assert keys(names, "Mançester", "Person") == keys(names, "Mançester", "Organization") == []
    assert keys(names, "Tazmani", "Place") == []
    assert keys(names, "Kongres", "Organization") == []  # a common noun as well


def test_a_surname_alone_is_found_where_it_is_a_name_and_holds_no_doubt() -> None:
    names = index(entity("Mitt Romney", "Person"), entity("Newt Gingrich", "Person", ("en", "Gingrich")))
    assert keys(names, "Gingriç", "Person") == ["Newt_Gingrich"]
    assert keys(names, "Romni", "Person") == []
    assert keys(names, "Mit Romni", "Person") == ["Mitt_Romney"]
    assert keys(names, "Gingriç Njut", "Person") == []


def test_two_who_may_be_meant_are_both_found() -> None:
    names = index(entity("Tony Blair", "Person"), entity("Tony Blaire", "Person"))
    assert keys(names, "Toni Bler", "Person") == ["Tony_Blair", "Tony_Blaire"]


def test_a_place_is_near_its_own_name_in_the_language() -> None:
    names = index(entity("Cologne", "Place", ("sq", "Këln")), entity("Tasmania", "Region", ("sq", "Tasmani")))
    assert keys(names, "Kolonjë", "Place") == []
    assert keys(names, "Tazmani", "Place") == ["Tasmania"]


# --- in texts ---------------------------------------------------------------------------------------------------------


def met(first: str, last: str, other: str = "Edi Rama") -> str:
    """ "A B takoi C D", A B a person."""
    one, two = other.split()
    return f"""
        {first} {first} PROPN 3 nsubj B-PER
        {last} {last} PROPN 1 flat I-PER
        takoi takoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        {one} {one} PROPN 3 obj B-PER
        {two} {two} PROPN 4 flat I-PER
        + . PUNCT 3 punct
    """.replace("        + .", "        +. .")


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        ("Xhorxh", "Bushi", "George_W_Bush"),
        ("Stefen", "Harper", "Stephen_Harper"),
        ("Henri", "Kisinger", "Henry_Kissinger"),
        ("Blerim", "Bushi", "Blerim_Bushi"),
    ],
)
def test_the_gazetteer_is_asked_for_a_full_name(first: str, last: str, key: str) -> None:
    claim = next(iter(read("sq", met(first, last)).claims))
    assert claim.subject.key == key


def test_a_respelt_name_is_less_certain() -> None:
    respelt, exact = (next(iter(read("sq", met(first, "Harper")).claims)) for first in ("Stefen", "Stephen"))
    assert respelt.subject == exact.subject
    assert respelt.confidence == pytest.approx(0.9 * exact.confidence)


def test_two_spellings_in_one_document_are_one_node() -> None:
    reading = read("sq", met("Mitt", "Thornby"), met("Mit", "Thornbi"), met("Met", "Dornbi"))
    assert [claim.subject.key for claim in reading.claims] == ["Mitt_Thornby", "Mitt_Thornby", "Met_Dornbi"]
