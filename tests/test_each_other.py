"""What two do to each other, whose allegations are denied, which body of a country is meant, who is named so."""

from __future__ import annotations

import pytest
from trees import claims, read

_TALKS = {
    "en": """Talks talk NOUN 6 nsubj Number=Plur
between between ADP 3 case
Sudan Sudan PROPN 1 nmod B-LOC
and and CCONJ 5 cc
Chad Chad PROPN 3 conj B-LOC
{verb} {lemma} VERB 0 root VerbForm=Fin
when when SCONJ 10 mark
{each} {each} DET 9 det
government government NOUN 10 nsubj Number=Sing
accused accuse VERB 6 advcl VerbForm=Fin
the the DET 12 det
other other ADJ 10 obj""",
    "sq": """Bisedimet bisedim NOUN 6 nsubj Number=Plur
mes mes ADP 3 case
Sudanit Sudan PROPN 1 nmod Case=Abl B-LOC
dhe dhe CCONJ 5 cc
Çadit Çad PROPN 3 conj Case=Abl B-LOC
{verb} {lemma} VERB 0 root VerbForm=Fin|Number=Plur
kur kur SCONJ 11 mark
{each} {each} PRON 9 det
qeveri qeveri NOUN 11 nsubj Number=Sing
e e PRON 11 expl
akuzoi akuzoj VERB 6 advcl VerbForm=Fin
tjetrën tjetër PRON 11 obj""",
}
_FAILED = {"en": {"verb": "failed", "lemma": "fail"}, "sq": {"verb": "dështuan", "lemma": "dështoj"}}
_MUTUAL = {"Sudan accused Chad", "Chad accused Sudan"}


@pytest.mark.parametrize(("language", "each"), [("en", "each"), ("sq", "secila")])
def test_each_accuses_the_other(language: str, each: str) -> None:
    found = claims(language, _TALKS[language].format(each=each, **_FAILED[language]))
    assert found >= _MUTUAL
    assert "Sudan negotiatedWith Chad" in found  # talks that failed were held


@pytest.mark.parametrize(("language", "each"), [("en", "one"), ("sq", "një")])
def test_one_of_two_is_nobody_in_particular(language: str, each: str) -> None:
    assert not _MUTUAL & claims(language, _TALKS[language].format(each=each, **_FAILED[language]))


_NOT_HELD = """Talks talk NOUN 6 nsubj Number=Plur
between between ADP 3 case
Sudan Sudan PROPN 1 nmod B-LOC
and and CCONJ 5 cc
Chad Chad PROPN 3 conj B-LOC
failed fail VERB 0 root VerbForm=Fin
to to PART 8 mark
start start VERB 6 xcomp VerbForm=Inf"""


def test_talks_that_failed_to_start_were_not_held() -> None:
    assert claims("en", _NOT_HELD) == {"Sudan negotiatedWith Chad negated"}


_PARTISAN = """Tom Tom PROPN 7 nsubj B-PER
Hay Hay PROPN 1 flat I-PER
+, , PUNCT 5 punct
{det} {det} DET 5 det
Republican Republican PROPN 1 appos
+, , PUNCT 1 punct
left leave VERB 0 root VerbForm=Fin
Ohio Ohio PROPN 7 obj B-LOC"""


def test_no_republican_is_none() -> None:
    member = "Tom_Hay memberOf Republican_Party_US"
    assert member in claims("en", _PARTISAN.format(det="the"))
    assert member not in claims("en", _PARTISAN.format(det="no"))


_DENIED = {
    "en": """Kenya Kenya PROPN 2 nsubj B-LOC
denied deny VERB 0 root VerbForm=Fin
an a DET 4 det
{noun} {noun} NOUN 2 obj Number=Sing
by by ADP 6 case
Uganda Uganda PROPN 4 nmod B-LOC""",
    "sq": """Kenia Kenia PROPN 2 nsubj Case=Nom B-LOC
mohoi mohoj VERB 0 root VerbForm=Fin
{noun} {noun} NOUN 2 obj Number=Sing|Definite=Def
e e DET 5 det
Ugandës Ugandë PROPN 3 nmod:poss Case=Gen B-LOC""",
}


@pytest.mark.parametrize(("language", "noun"), [("en", "allegation"), ("sq", "akuzë")])
def test_who_alleges_what_somebody_denies_accused_them(language: str, noun: str) -> None:
    assert "Uganda accused Kenya" in claims(language, _DENIED[language].format(noun=noun))


_OF_A_THIRD = """
that that SCONJ 10 mark
{who} {who} {upos} 10 nsubj
had have AUX 10 aux
lied lie VERB 4 acl VerbForm=Part"""


def test_what_somebody_denies_of_a_third_is_no_accusation_of_them() -> None:
    denied = _DENIED["en"].format(noun="allegation")
    own = denied + _OF_A_THIRD.format(who="it", upos="PRON")
    assert "Uganda accused Kenya" in claims("en", own)
    third = denied + _OF_A_THIRD.format(who="rebels", upos="NOUN")
    assert "Uganda accused Kenya" not in claims("en", third)


@pytest.mark.parametrize(("language", "noun"), [("en", "visa"), ("sq", "vizë")])
def test_what_else_is_denied_is_no_accusation(language: str, noun: str) -> None:
    assert "Uganda accused Kenya" not in claims(language, _DENIED[language].format(noun=noun))


_NEIGHBOUR = """Uganda Uganda PROPN 2 nsubj B-LOC
accused accuse VERB 0 root VerbForm=Fin
{word} {word} VERB 2 xcomp VerbForm=Part
Rwanda Rwanda PROPN 3 obj B-LOC"""


def test_neighbouring_is_no_verb() -> None:
    assert claims("en", _NEIGHBOUR.format(word="neighbouring")) == {"Uganda accused Rwanda"}
    assert claims("en", _NEIGHBOUR.format(word="leaving")) == set()


_CONGRESS = """In in ADP 2 case
{land} {land} PROPN 5 obl B-LOC
+, , PUNCT 2 punct
Congress Congress PROPN 5 nsubj B-ORG
sacked sack VERB 0 root VerbForm=Fin
Ana Ana PROPN 5 obj B-PER
Rojas Rojas PROPN 6 flat I-PER"""


@pytest.mark.parametrize(("land", "body"), [("Peru", "Congress_of_Peru"), ("America", "US_Congress")])
def test_congress_is_that_of_the_country_at_hand(land: str, body: str) -> None:
    assert f"{body} dismissed Ana_Rojas" in claims("en", _CONGRESS.format(land=land))


_CONGO = """Rwanda Rwanda PROPN 2 nsubj B-LOC
accused accuse VERB 0 root VerbForm=Fin
Congo Congo PROPN 2 obj B-LOC
in in ADP 5 case
{town} {town} PROPN 2 obl B-LOC"""


@pytest.mark.parametrize(
    ("town", "state"),
    [("Kinshasa", "Democratic_Republic_of_the_Congo"), ("Brazzaville", "Republic_of_the_Congo"), ("Paris", "")],
)
def test_which_congo_the_towns_of_the_document_tell(town: str, state: str) -> None:
    assert claims("en", _CONGO.format(town=town)) == ({f"Rwanda accused {state}"} if state else set())


_NAMED = """Interpol Interpol PROPN 2 nsubj B-ORG
arrested arrest VERB 0 root VerbForm=Fin
a a DET 4 det
veteran veteran NOUN 2 obj Number=Sing
{verb} {verb} VERB 4 acl VerbForm=Part
Karl Karl PROPN 5 xcomp B-PER
Berg Berg PROPN 6 flat I-PER"""


def test_somebody_named_so_is_of_that_name() -> None:
    assert claims("en", _NAMED.format(verb="name")) == {"Interpol arrested Karl_Berg"}
    assert claims("en", _NAMED.format(verb="resemble")) == set()


_BUREAU = (
    """FBI FBI PROPN 3 compound B-ORG
+'s 's PART 1 case
agents agent NOUN 4 nsubj Number=Plur
waited wait VERB 0 root VerbForm=Fin""",
    """The the DET 2 det
{noun} {noun} NOUN 3 nsubj Number=Sing
arrested arrest VERB 0 root VerbForm=Fin
Karl Karl PROPN 3 obj B-PER
Berg Berg PROPN 4 flat I-PER""",
)


def test_a_body_by_a_noun_that_its_initials_stand_for() -> None:
    arrest = "FBI arrested Karl_Berg"
    assert arrest in claims("en", _BUREAU[0], _BUREAU[1].format(noun="bureau"))
    assert arrest not in claims("en", _BUREAU[0], _BUREAU[1].format(noun="league"))


_LONG_AGO = """Ana Ana PROPN 2 nsubj B-PER
met meet VERB 0 root VerbForm=Fin
her she PRON 4 nmod:poss
{noun} {noun} NOUN 2 obj
ago ago ADV 2 advmod
+, , PUNCT 7 punct
said say VERB 2 parataxis VerbForm=Fin
Eva Eva PROPN 7 nsubj B-PER
Berg Berg PROPN 8 flat I-PER"""


def test_whom_somebody_met_long_ago() -> None:
    heads = {noun: read("en", _LONG_AGO.format(noun=noun)).sentences[0].word(3).deprel for noun in ("year", "cat")}
    assert heads == {"year": "obj", "cat": "nmod:poss"}


_EACH = {
    "en": """Sudan Sudan PROPN 4 nsubj B-LOC
and and CCONJ 3 cc
Chad Chad PROPN 1 conj B-LOC
accused accuse VERB 0 root VerbForm=Fin
{each} {each} {tag} 4 obj""",
    "sq": """Sudani Sudan PROPN 4 nsubj B-LOC
dhe dhe CCONJ 3 cc
Çadi Çad PROPN 1 conj B-LOC
akuzuan akuzoj VERB 0 root VerbForm=Fin|Number=Plur
{each} {each} {tag} 4 obj""",
}


@pytest.mark.parametrize(("language", "each"), [("en", "each DET\n+ other other ADJ 5 fixed"), ("sq", "njëra-tjetrën")])
def test_two_do_it_to_each_other(language: str, each: str) -> None:
    first, _, rest = each.partition(" DET")
    rows = _EACH[language].format(each=first, tag="DET" if rest else "PRON") + rest.replace("+ ", "")
    assert set(claims(language, rows)) == _MUTUAL


@pytest.mark.parametrize(("language", "other"), [("en", "rebels"), ("sq", "rebelët")])
def test_two_do_it_to_others(language: str, other: str) -> None:
    assert not claims(language, _EACH[language].format(each=other, tag="NOUN"))


_HELD = {
    "en": """Sudan Sudan PROPN 4 nsubj B-LOC
        and and CCONJ 3 cc
        Chad Chad PROPN 1 conj B-LOC
        held hold VERB 0 root VerbForm=Fin|Tense=Past
        military military ADJ 6 amod
        exercises exercise NOUN 4 obj Number=Plur
        {stop} {stop} PUNCT 8 punct
        each each DET 6 appos
        on on ADP 11 case
        its its PRON 11 nmod:poss
        own own {own}
        {end} {end} {kind} 6 {role}""",
    "sq": """Sudani Sudan PROPN 4 nsubj B-LOC
        dhe dhe CCONJ 3 cc
        Çadi Çad PROPN 1 conj B-LOC
        zhvilluan zhvilloj VERB 0 root VerbForm=Fin|Tense=Past|Number=Plur
        stërvitje stërvitje NOUN 4 obj Case=Acc
        ushtarake ushtarak ADJ 5 amod
        {stop} {stop} PUNCT 8 punct
        secila secila PRON 5 nmod
        më më ADP 10 case
        vete vete {own}
        {end} {end} {kind} 4 {role}""",
}


@pytest.mark.parametrize(
    ("language", "own", "end", "together"),
    [
        ("en", "ADJ 8 nmod", ". PUNCT punct", False),
        ("en", "ADJ 12 amod", "soil NOUN obl", True),
        ("sq", "PRON 8 nmod", ". PUNCT punct", False),
        ("sq", "PRON 11 amod", "tokë NOUN obl", True),
    ],
)
def test_each_on_its_own_is_not_together(language: str, own: str, end: str, together: bool) -> None:
    """ "A and B held, each on its own, exercises": not with each other; "each on its own soil" may be."""
    end, kind, role = end.split()
    rows = _HELD[language].format(stop=",", own=own, end=end, kind=kind, role=role)
    assert any("cooperatedMilitarilyWith" in each for each in claims(language, rows)) is together
