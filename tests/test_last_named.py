"""Who is named last, and who is denied: names hung on the verb or on their like, in Albanian; twins that are left."""

from __future__ import annotations

import pytest
from trees import claims

ASIDE = """Gazetaren gazetare NOUN 5 obj Case=Acc|Definite=Def
    Ana Ana PROPN 1 flat Case=Nom B-PER\n Lushi Lush PROPN 2 flat Case=Nom I-PER\n e e PRON 5 expl Case=Acc
    priti pres VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
    pa pa ADP 7 case\n kushte kusht NOUN 5 obl Case=Acc\n , , PUNCT 10 punct
    pas pas ADP 10 case\n {} Case=Abl\n , , PUNCT 12 punct
    Edi Edi PROPN 10 appos Case=Nom B-PER\n Rama Rama PROPN 12 flat Case=Nom I-PER"""
BEHIND = """E e PRON 2 expl Case=Acc\n priti pres VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
    gazetaren gazetare NOUN 2 obj Case=Acc|Definite=Def
    Ana Ana PROPN 3 flat Case=Nom B-PER\n Lushi Lush PROPN 4 flat Case=Nom I-PER
    {} 3 flat {} B-PER\n {} 6 flat {} I-PER"""
TITLED = """{} NOUN 4 nsubj Case=Nom|Definite=Def\n Shell Shell PROPN 1 flat Case=Nom B-ORG
    e e PRON 4 expl Case=Acc\n paditi padit VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
    {}"""


@pytest.mark.parametrize(
    ("host", "hosted"),
    [("mbledhjes mbledhje NOUN 5 obl", True), ("ministrit ministër NOUN 5 obl", False)],
    ids=["behind an aside", "the minister's own name"],
)
def test_a_name_in_the_nominative_behind_the_second_comma_does_it(host: str, hosted: bool) -> None:
    assert ("Edi_Rama hosted Ana_Lushi" in claims("sq", ASIDE.format(host))) is hosted


@pytest.mark.parametrize(
    ("rows", "hosted"),
    [
        (("Edi Edi PROPN", "Case=Nom", "Rama Rama PROPN", "Case=Nom"), True),
        (("Edi Edi PROPN", "Case=Acc", "Ramën Rama PROPN", "Case=Acc"), False),
    ],
    ids=["nominative", "accusative"],
)
def test_a_name_right_behind_that_of_the_object_does_it(rows: tuple[str, ...], hosted: bool) -> None:
    assert ("Edi_Rama hosted Ana_Lushi" in claims("sq", BEHIND.format(*rows))) is hosted


@pytest.mark.parametrize(
    ("noun", "other", "expected"),
    [
        ("Kompaninë kompani", "Greqia Greqi PROPN 4 obj Case=Nom B-LOC", {"Greece sued Shell"}),
        ("Kompania kompani", "Greqinë Greqi PROPN 4 obj Case=Acc B-LOC", {"Shell sued Greece"}),
    ],
    ids=["an object's ending", "a subject's ending"],
)
def test_the_noun_before_a_name_shows_what_the_name_is(noun: str, other: str, expected: set[str]) -> None:
    assert claims("sq", TITLED.format(noun, other)) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "sq",
            """Macron Macron PROPN 2 nsubj Case=Nom B-PER
            ftoi ftoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
            Ramën Rama PROPN 2 obj Case=Acc B-PER\n në në ADP 5 case\n Paris Paris PROPN 2 obl Case=Acc B-LOC
            , , PUNCT 8 punct\n jo jo PART 8 advmod Polarity=Neg\n Vuçiqin Vuçiq PROPN 5 conj Case=Acc B-PER""",
            {"Emmanuel_Macron invited Edi_Rama", "Emmanuel_Macron invited Aleksandar_Vucic negated"},
            id="instead of the object",
        ),
        pytest.param(
            "sq",
            """Me me ADP 2 case\n Kurtin Kurti PROPN 4 obl Case=Acc B-PER\n u u AUX 4 aux
            takua takoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
            Rama Rama PROPN 4 nsubj Case=Nom B-PER\n , , PUNCT 9 punct\n jo jo PART 9 advmod Polarity=Neg
            me me ADP 9 case\n Vuçiqin Vuçiq PROPN 5 conj Case=Acc B-PER""",
            {"Edi_Rama metWith Albin_Kurti", "Edi_Rama metWith Aleksandar_Vucic negated"},
            id="instead of the first phrase",
        ),
        pytest.param(
            "en",
            """Rama Rama PROPN 2 nsubj B-PER\n met meet VERB 0 root VerbForm=Fin|Tense=Past
            Kurti Kurti PROPN 2 obj B-PER\n in in ADP 5 case\n Tirana Tirana PROPN 2 obl B-LOC\n , , PUNCT 9 punct
            not not PART 9 advmod\n in in ADP 9 case\n Pristina Pristina PROPN 5 conj B-LOC""",
            {"Edi_Rama metWith Albin_Kurti"},
            id="another place",
        ),
    ],
)
def test_who_is_denied_is_so_instead_of_their_like(language: str, rows: str, expected: set[str]) -> None:
    assert claims(language, rows) == expected


def test_a_mayor_is_of_a_place_that_bears_somebodys_surname() -> None:
    rows = """Kryebashkiaku kryebashkiak NOUN 8 nsubj Case=Nom|Definite=Def\n i i DET 3 det
    Austinit Austin PROPN 1 nmod:poss Case=Gen B-LOC\n , , PUNCT 1 punct\n Kirk Kirk PROPN 1 appos Case=Nom B-PER
    Watson Watson PROPN 5 flat Case=Nom I-PER\n , , PUNCT 1 punct
    priti pres VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
    Lloyd Lloyd PROPN 8 obj Case=Acc B-PER\n Austinin Austin PROPN 9 flat Case=Acc I-PER"""
    assert claims("sq", rows) == {
        "Kirk_Watson mayorOf Austin",
        "Kirk_Watson hosted Lloyd_Austin",
    }


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("mjekë mjek NOUN 3 obj Case=Acc|Definite=Ind|Number=Plur\n e e DET 7 det\n ilaçe ilaç NOUN 5 amod", True),
        ("mjekë mjek NOUN 3 obj Case=Acc|Definite=Ind|Number=Plur\n të të DET 7 det\n rinj ri ADJ 5 amod", False),
    ],
    ids=["and", "an article"],
)
def test_behind_an_indefinite_plural_stands_another_article(rows: str, found: bool) -> None:
    given = f"""Kuba Kubë PROPN 3 nsubj Case=Nom B-LOC\n i i PRON 3 expl Case=Dat
    dërgoi dërgoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin\n Haitit Hait PROPN 3 iobj Case=Dat B-LOC
    {rows}"""
    assert ("Cuba gaveAidTo Haiti" in claims("sq", given)) is found


@pytest.mark.parametrize(("time", "planned"), [("Sonte sonte NOUN", True), ("Mjeku mjek NOUN", False)])
def test_a_time_has_no_name(time: str, planned: bool) -> None:
    rows = f"""{time} 5 obl:tmod Case=Nom\n Greenpeace Greenpeace PROPN 1 flat Case=Nom B-ORG
    do do PART 5 mark\n të të PART 5 mark\n protestojë protestoj VERB 0 root Mood=Sub|VerbForm=Fin
    kundër kundër ADP 7 case\n Shell-it Shell PROPN 5 obl Case=Dat B-ORG"""
    assert ("Greenpeace protestedAgainst Shell planned" in claims("sq", rows)) is planned


def test_but_ends_what_neither_denies() -> None:
    rows = """Kenia Keni PROPN 5 nsubj Case=Nom B-LOC\n as as CCONJ 5 cc\n nuk nuk PART 5 advmod Polarity=Neg
    e e PRON 5 expl Case=Acc\n akuzoi akuzoj VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
    Çadin Çad PROPN 5 obj Case=Acc B-LOC\n , , PUNCT 9 punct\n as as CCONJ 9 cc
    paditi padit VERB 5 conj Mood=Ind|Tense=Past|VerbForm=Fin\n Malin Mali PROPN 9 obj Case=Acc B-LOC
    , , PUNCT 15 punct\n {} CCONJ 15 cc\n mund mund PART 15 mark\n ta ta PRON 15 expl Case=Acc
    dënojë dënoj VERB 9 conj Mood=Sub|VerbForm=Fin\n Sudanin Sudan PROPN 15 obj Case=Acc B-LOC"""
    assert "Kenya condemned Sudan hypothetical" in claims("sq", rows.format("por por"))
    assert "Kenya condemned Sudan hypothetical" not in claims("sq", rows.format("dhe dhe"))


@pytest.mark.parametrize(("host", "known"), [("fshatit fshat NOUN", True), ("Kenian Keni PROPN", False)])
def test_a_village_is_no_partner(host: str, known: bool) -> None:
    ner = "" if host.endswith("NOUN") else " B-LOC"
    rows = f"""Mali Mali PROPN 3 nsubj Case=Nom B-LOC\n e e PRON 3 expl Case=Acc
    dënoi dënoj VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin\n Francën Francë PROPN 3 obj Case=Acc B-LOC
    për për ADP 6 case\n sulmin sulm NOUN 3 obl Case=Acc\n mbi mbi ADP 8 case\n {host} 6 nmod Case=Acc{ner}
    dhe dhe CCONJ 11 cc\n i i PRON 11 expl\n ndërpreu ndërpres VERB 3 conj Mood=Ind|Tense=Past|VerbForm=Fin
    marrëdhëniet marrëdhënie NOUN 11 obj Case=Acc\n me me ADP 14 case\n të të PRON 11 obl Case=Acc"""
    assert ("Mali severedTiesWith France" in claims("sq", rows)) is known
