"""Base forms of people's names that no list has: as the document, a list, or the place of the name has them."""

from __future__ import annotations

import pytest
from trees import read

_DONE = """Italia Itali PROPN 3 nsubj B-LOC
e ai PRON 3 expl
{verb} {lemma} VERB 0 root VerbForm=Fin|Number=Sing
{first} {first} PROPN 3 {relation} Case=Nom B-PER
{last} {last} PROPN 4 flat Case={case} I-PER"""
_DOES = """{first} {first} PROPN 4 nsubj Case=Nom B-PER
{last} {last} PROPN 1 flat Case=Nom I-PER
e ai PRON 4 expl
akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing
Serbinë Serbi PROPN 4 obj B-LOC"""


def _praised(first: str, last: str, case: str = "Acc") -> str:
    return _DONE.format(
        verb="falënderoi",
        lemma="falënderoj",
        first=first,
        last=last,
        case=case,
        relation="obj" if case == "Acc" else "iobj",
    )


def _label(*sentences: str, index: int = 0) -> str:
    """The label of the person of one sentence."""
    reading = read("sq", *sentences)
    people = [each for each in reading.mentions[index] if each.type == "Person"]
    return reading.resolver.settled[index, people[0].mention.first].label


@pytest.mark.parametrize(
    ("first", "last", "label"),
    [
        pytest.param("Mirela", "Dushkun", "Mirela Dushku", id="a native surname in -u"),
        pytest.param("Shaqir", "Bytyqin", "Shaqir Bytyqi", id="in -i"),
        pytest.param("Artan", "Lamen", "Artan Lame", id="in -e"),
        pytest.param("Marco", "Rossin", "Marco Rossi", id="an Italian"),
        pytest.param("Kenji", "Suzukin", "Kenji Suzuki", id="nouns in -k have another ending"),
        pytest.param("Pavlo", "Shevçenkon", "Pavlo Shevçenko", id="a Ukrainian"),
        pytest.param("Ibrahim", "Tourénë", "Ibrahim Touré", id="an accented vowel"),
        pytest.param("Hans", "Millerin", "Hans Miller", id="a foreign surname in a consonant"),
        pytest.param("Peter", "Novakun", "Peter Novak", id="one in -k"),
        pytest.param("Klark", "Bushin", "Klark Bush", id="a surname that is listed without the vowel, too"),
        pytest.param("Park", "Hae-in", "Park Hae-in", id="a given name behind its hyphen"),
        pytest.param("Leonard", "Hartwell-in", "Leonard Hartwell", id="an ending behind a hyphen"),
        pytest.param("Diana", "Johnson", "Diana Johnson", id="no ending of a name that the language has as well"),
        pytest.param("Walter", "Brandeis-i", "Walter Brandeis", id="another one"),
    ],
)
def test_who_is_first_met_in_the_accusative_has_the_nominative_for_a_name(first: str, last: str, label: str) -> None:
    assert _label(_praised(first, last)) == label


@pytest.mark.parametrize(
    ("first", "last"), [("Mirela", "Dushku"), ("Ana", "Fishku"), ("Lim", "Su-yeon"), ("Nora", "Marin")]
)
def test_a_full_name_bears_no_ending_as_the_subject(first: str, last: str) -> None:
    assert _label(_DOES.format(first=first, last=last)) == f"{first} {last}"


@pytest.mark.parametrize(
    ("last", "tagged", "label"),
    [("Krosit", "Acc", "Valon Krosi"), ("Beqajt", "Acc", "Valon Beqaj"), ("Noços", "Nom", "Valon Noço")],
)
def test_the_place_of_a_name_shows_its_case_whatever_its_tag(last: str, tagged: str, label: str) -> None:
    rows = _praised("Valon", last, case="Dat").replace("Case=Dat", f"Case={tagged}").replace("e ai", "i ai")
    assert _label(rows) == label


def test_the_nominative_of_a_name_is_what_its_document_has_for_the_subject() -> None:
    """Whichever comes first; so "Gylerin" alone is Gyler's, and with "Gyleri" beside it of that name."""
    for last in ("Gyler", "Gyleri"):
        rows = (_praised("Jashar", "Gylerin"), _DOES.format(first="Jashar", last=last))
        assert {_label(*rows, index=index) for index in (0, 1)} == {f"Jashar {last}"}


def test_an_unknown_nominative_is_spelt_as_elsewhere() -> None:
    """Names from the Balkans as at home, also where they are the subject; "Kinnocku" is no name of the language."""
    for last, label in (("Tomiq", "Veljko Tomić"), ("Kinnocku", "Veljko Kinnock"), ("Siddiqi", "Veljko Siddiqi")):
        assert _label(_DOES.format(first="Veljko", last=last)) == label


def test_a_given_name_bears_no_ending() -> None:
    """Artan is not Arta, whose accusative he looks like."""
    rows = (
        _DOES.format(first="Arta", last="Lame"),
        _praised("Artan", "Lamen"),
        _DOES.format(first="Artan", last="Lame"),
    )
    assert [_label(*rows, index=index) for index in range(3)] == ["Arta Lame", "Artan Lame", "Artan Lame"]


@pytest.mark.parametrize(
    ("short", "expected"),
    [
        pytest.param("Silva Prado", ["Vanja Silva Prado", "Vanja Silva Prado"], id="the end of the whole name"),
        pytest.param("Silva Pradhan", ["Vanja Silva Prados", "Silva Pradhan"], id="somebody else"),
    ],
)
def test_two_surnames_alone_show_the_ending_of_the_whole_name(short: str, expected: list[str]) -> None:
    """ "Vanja Silva Prados iu kërkua …", with "Silva Prado" as the subject elsewhere: -s is the dative's."""
    first, last = short.split()
    whole = """Vanja Vanja PROPN 5 obl Case=Nom B-PER
        Silva Silva PROPN 1 flat I-PER
        Prados Prados PROPN 1 flat Case=Nom I-PER
        iu ai PRON 5 expl
        kërkua kërkoj VERB 0 root VerbForm=Fin|Number=Sing"""
    rows = (whole, _DOES.format(first=first, last=last))
    assert [_label(*rows, index=index) for index in (0, 1)] == expected


def test_the_ending_behind_a_hyphen_is_nobodys_surname() -> None:
    """With "Nora Baerbock-un" named before, "Wyttenbach-un" is Wyttenbach alone."""
    rows = (
        _DOES.format(first="Vanja", last="Wyttenbach"),
        _praised("Annalena", "Baerbock-un"),
        _praised("Wyttenbach-un", "sot").replace("sot sot PROPN 4 flat Case=Acc I-PER", "sot sot ADV 3 advmod"),
    )
    assert _label(*rows, index=2) == "Vanja Wyttenbach"


@pytest.mark.parametrize(("before", "kind"), [("te", "Person"), ("në", "Place")])
def test_with_somebody_whom_the_document_names_is_no_place(before: str, kind: str) -> None:
    """ "humbi besimin te Tosiro", who is named in full elsewhere; "në Tosiro" is somewhere."""
    rows = f"""humbi humb VERB 0 root VerbForm=Fin\n besimin besim NOUN 1 obj Case=Acc
        {before} {before} ADP 4 case\n Tosiro Tosiro PROPN 2 nmod B-LOC"""
    reading = read("sq", _DOES.format(first="Ralph", last="Tosiro"), rows)
    assert [each.type for each in reading.mentions[1]] == [kind]


def test_the_town_of_an_office_is_nobodys_surname() -> None:
    """ "Lloyd Austin met Kirk Watson, the mayor of Austin": no adposition of people."""
    rows = """Lloyd Lloyd PROPN 3 nsubj B-PER\n Austin Austin PROPN 1 flat I-PER\n met meet VERB 0 root VerbForm=Fin
        Kirk Kirk PROPN 3 obj B-PER\n Watson Watson PROPN 4 flat I-PER\n , , PUNCT 8 punct\n the the DET 8 det
        mayor mayor NOUN 4 appos Number=Sing\n of of ADP 10 case\n Austin Austin PROPN 8 nmod B-LOC"""
    assert {claim.object.label for claim in read("en", rows).claims} == {"Kirk Watson", "Austin"}


@pytest.mark.parametrize(
    ("title", "label"),
    [
        pytest.param("kreut krye NOUN 2 obj Case=Dat|Definite=Def|Number=Sing", "Zorv Munir", id="in the dative"),
        pytest.param("kreun krye NOUN 2 obj Case=Acc|Definite=Def|Number=Sing", "Zorv Munirit", id="not so"),
    ],
)
def test_a_name_set_off_behind_a_title_has_its_case(title: str, label: str) -> None:
    """ "i kërkoi kreut të ushtrisë, Zorv Munirit"."""
    rows = f"""Irani Iran PROPN 2 nsubj Case=Nom B-LOC\n kërkoi kërkoj VERB 0 root VerbForm=Fin\n {title}
        të të DET 5 det\n ushtrisë ushtri NOUN 3 nmod:poss Case=Gen\n +, , PUNCT 7 punct
        Zorv Zorv PROPN 3 appos B-PER\n Munirit Munirit PROPN 7 flat I-PER"""
    reading = read("sq", rows)
    assert {e.label for e in reading.resolver.settled.values() if e.type == "Person"} == {label}
