"""Countries that a noun takes up, three or more or these; both of them; all of a list that a clause is about."""

from __future__ import annotations

import pytest
from trees import claims, read

_THREE = """France France PROPN 6 nsubj B-LOC\n +, , PUNCT 3 punct\n Germany Germany PROPN 1 conj B-LOC
    and and CCONJ 5 cc\n Britain Britain PROPN 1 conj B-LOC\n voted vote VERB 0 root VerbForm=Fin|Tense=Past"""
_TWO = """France France PROPN 4 nsubj B-LOC\n and and CCONJ 3 cc\n Germany Germany PROPN 1 conj B-LOC
    voted vote VERB 0 root VerbForm=Fin|Tense=Past"""
_ACCUSED = """Iran Iran PROPN 2 nsubj B-LOC\n accused accuse VERB 0 root VerbForm=Fin|Tense=Past\n {those}
    of of ADP 7 case\n hypocrisy hypocrisy NOUN 5 nmod"""
_COUNTED = "the the DET 5 det Definite=Def\n {n} {n} NUM 5 nummod\n countries country NOUN 2 obj Number=Plur"
_THESE = "all all DET 5 det:predet\n {this} DET 5 det\n countries country NOUN 2 obj Number=Plur"
_ALL = {"Iran accused France", "Iran accused Germany", "Iran accused United_Kingdom"}


@pytest.mark.parametrize(
    ("before", "those", "expected"),
    [
        pytest.param(_THREE, _COUNTED.format(n="three"), _ALL, id="as many as there are"),
        pytest.param(_TWO, _COUNTED.format(n="three"), set(), id="one is not named"),
        pytest.param(_THREE, _COUNTED.format(n="four"), set(), id="others as well"),
        pytest.param(_THREE, _THESE.format(this="these this"), _ALL, id="these"),
        pytest.param(_THREE, _THESE.format(this="some some"), set(), id="some, whichever they are"),
        pytest.param(
            _THREE,
            "the the DET 5 det Definite=Def\n three three NUM 5 nummod\n airlines airline NOUN 2 obj Number=Plur",
            set(),
            id="no countries",
        ),
        pytest.param(
            _THREE,
            "three three NUM 5 nummod\n other other ADJ 5 amod\n countries country NOUN 2 obj Number=Plur",
            set(),
            id="three others",
        ),
    ],
)
def test_countries_that_are_counted_or_pointed_at(before: str, those: str, expected: set[str]) -> None:
    assert claims("en", before, _ACCUSED.format(those=those)) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("Edi Edi", {"Edi_Rama praised Emmanuel_Macron", "Edi_Rama praised Friedrich_Merz"}, id="not he"),
        pytest.param("Sali Sali", set(), id="one of the three, whoever it is"),
    ],
)
def test_both_are_not_who_does_it(first: str, expected: set[str]) -> None:
    """ "Rama u takua me Macronin dhe Merzin. Rama i falënderoi të dy": the two whom he met."""
    surname = "Rama" if first.startswith("Edi") else "Berisha"
    met = f"""{first} PROPN 4 nsubj B-PER\n {surname} {surname} PROPN 1 flat I-PER\n u u AUX 4 aux
        takua takoj VERB 0 root VerbForm=Fin\n me me ADP 6 case\n Emmanuel Emmanuel PROPN 4 obl B-PER
        Macronin Macron PROPN 6 flat I-PER\n dhe dhe CCONJ 9 cc\n Friedrich Friedrich PROPN 6 conj B-PER
        Merzin Merz PROPN 9 flat I-PER"""
    praised = """Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n i i PRON 4 expl
        falënderoi falënderoj VERB 0 root VerbForm=Fin|Number=Sing\n të të DET 6 det\n dy dy NUM 4 iobj"""
    assert {each for each in claims("sq", met, praised) if "praised" in each} == expected


@pytest.mark.parametrize(
    ("article", "head", "expected"),
    [
        pytest.param("e", "10 det", {"Iran accused France", "Iran accused Germany", "Iran accused Spain"}, id="whose"),
        pytest.param("në", "10 case", set(), id="where"),
    ],
)
def test_the_governments_of_these_countries(article: str, head: str, expected: set[str]) -> None:
    before = """Franca Francë PROPN 6 nsubj B-LOC\n +, , PUNCT 3 punct\n Gjermania Gjermani PROPN 1 conj B-LOC
        dhe dhe CCONJ 5 cc\n Spanja Spanjë PROPN 1 conj B-LOC\n votuan votoj VERB 0 root VerbForm=Fin|Number=Plur"""
    rows = f"""Sot sot ADV 5 advmod\n +, , PUNCT 1 punct\n Irani Iran PROPN 5 nsubj B-LOC\n i i PRON 5 expl
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing\n qeveritë qeveri NOUN 5 obj Number=Plur|Definite=Def
        {article} {article} {"DET" if article == "e" else "ADP"} {head}\n disa disa DET 10 det\n këtyre këto PRON 10 det
        vendeve vend NOUN 5 iobj Number=Plur|Case=Dat"""
    rows = rows.replace("disa disa DET 10 det\n ", "").replace(" 10 d", " 9 d").replace(" 10 c", " 9 c")
    assert claims("sq", before, rows) == expected


_LIST = """Irani Iran PROPN 2 nsubj B-LOC\n përmendi përmend VERB 0 root VerbForm=Fin|Number=Sing
    Gjermaninë Gjermani PROPN 2 obj B-LOC Number=Sing\n dhe dhe CCONJ 5 cc
    Francën Francë PROPN 3 conj B-LOC Number=Sing\n +, , PUNCT 10 punct\n të të DET 8 det:pron
    {pronoun} {role}\n i i PRON 10 expl\n akuzoi akuzoj VERB 5 acl:relcl VerbForm=Fin|Number=Sing"""


@pytest.mark.parametrize(
    ("pronoun", "expected"),
    [
        pytest.param("cilat cila PRON", {"Iran accused Germany", "Iran accused France"}, id="both"),
        pytest.param("cilën cila PRON", {"Iran accused France"}, id="the last"),
    ],
)
def test_a_plural_relative_takes_up_the_whole_list(pronoun: str, expected: set[str]) -> None:
    assert claims("sq", _LIST.format(pronoun=pronoun, role="10 obj")) == expected


_RELATIVE = """{subject}\n u u AUX 5 aux\n takuan takoj VERB 0 root VerbForm=Fin|Number={number}\n me me ADP 7 case
    Rusinë Rusi PROPN 5 obl B-LOC\n +, , PUNCT 12 punct\n të të DET 10 det:pron\n cilën cila PRON 12 obj
    e e PRON 12 expl\n akuzojnë akuzoj VERB 7 acl:relcl VerbForm=Fin|Number=Plur"""
_BOTH = "Armenia Armenia PROPN 5 nsubj B-LOC\n dhe dhe CCONJ 3 cc\n Gjeorgjia Gjeorgji PROPN 1 conj B-LOC"
_ONE = "Armenia Armenia PROPN 5 nsubj B-LOC\n dje dje ADV 5 advmod\n vonë vonë ADV 5 advmod"


@pytest.mark.parametrize(
    ("subject", "number", "expected"),
    [
        pytest.param(_BOTH, "Plur", {"Armenia accused Russia", "Georgia accused Russia"}, id="they who met it"),
        pytest.param(_ONE, "Sing", set(), id="several others, who are not said"),
    ],
)
def test_who_do_it_in_a_relative_clause(subject: str, number: str, expected: set[str]) -> None:
    """ "A dhe B u takuan me C-në, të cilën e akuzojnë": whoever the verb around is about, if they are as many."""
    found = claims("sq", _RELATIVE.format(subject=subject, number=number))
    assert {each for each in found if "accused" in each} == expected


_ALIKE = """Kosova Kosovë PROPN 2 nsubj B-LOC\n falënderoi falënderoj VERB 0 root VerbForm=Fin|Number=Sing
    Emiratet Emiratet PROPN 2 obj B-LOC Number=Plur\n +, , PUNCT 8 punct\n të të DET 6 det:pron
    cilat cila PRON 8 obj\n {clitic} {clitic} PRON 8 expl\n {verb}\n {object}"""


@pytest.mark.parametrize(
    ("clitic", "verb", "object_", "expected"),
    [
        pytest.param(
            "e",
            "mbështesin mbështet VERB 3 acl:relcl VerbForm=Fin|Number=Plur",
            "Ukrainën Ukrainë PROPN 8 obj B-LOC",
            {"United_Arab_Emirates supported Ukraine"},
            id="they do it",
        ),
        pytest.param(
            "i",
            "mbështet mbështet VERB 3 acl:relcl VerbForm=Fin|Number=Sing",
            "fort fort ADV 8 advmod",
            {"Kosovo supported United_Arab_Emirates"},
            id="it is done to them",
        ),
    ],
)
def test_a_plural_relative_is_subject_or_object(clitic: str, verb: str, object_: str, expected: set[str]) -> None:
    found = claims("sq", _ALIKE.format(clitic=clitic, verb=verb, object=object_))
    assert {each for each in found if "supported" in each} == expected


_CALL = """Blinken Blinken PROPN 3 nsubj B-PER\n i i PRON 3 expl\n bëri bëj VERB 0 root VerbForm=Fin|Number=Sing
    thirrje thirrje NOUN 3 obj\n Serbisë Serbi PROPN 3 iobj B-LOC Case=Dat\n që që PRON {} nsubj\n {}"""


@pytest.mark.parametrize(
    ("number", "rest", "expected"),
    [
        pytest.param("8", "të të PART 8 mark\n tërhiqet tërhiqem VERB 5 acl:relcl VerbForm=Fin", True, id="to do it"),
        pytest.param("8", "po po PART 8 mark\n tërhiqet tërhiqem VERB 5 acl:relcl VerbForm=Fin", False, id="does it"),
    ],
)
def test_what_somebody_is_called_on_to_do(number: str, rest: str, expected: bool) -> None:
    sentence = read("sq", _CALL.format(number, rest)).sentences[0]
    assert (sentence.word(8).head == 4) is expected


@pytest.mark.parametrize(
    ("last", "lemma", "expected"),
    [
        pytest.param("Togos", "Togo", {"Chad", "Togo"}, id="whose it is"),
        pytest.param("Togo", "Togo", set(), id="as it stands"),
    ],
)
def test_the_last_of_a_list_of_owners(last: str, lemma: str, expected: set[str]) -> None:
    rows = f"""Qeveritë qeveri NOUN 6 nsubj Case=Nom|Number=Plur\n e e DET 3 det\n Çadit Çad PROPN 1 nmod:poss B-LOC
        dhe dhe CCONJ 5 cc\n {last} {lemma} PROPN 1 conj B-LOC\n dënuan dënoj VERB 0 root VerbForm=Fin|Number=Plur
        Rusinë Rusi PROPN 6 obj B-LOC"""
    sentence = read("sq", rows).sentences[0]
    assert (sentence.word(5).head == 3) is bool(expected)


_OFFERED = """France France PROPN 4 nsubj B-LOC\n and and CCONJ 3 cc\n Germany Germany PROPN 1 conj B-LOC
    offered offer VERB 0 root VerbForm=Fin|Tense=Past\n to to PART 6 mark\n {verb} {verb} VERB 4 xcomp VerbForm=Inf"""


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("fight", {"Iran accused France", "Iran accused Germany"}, id="the sides"),
        pytest.param("mediate", set(), id="those between the sides"),
    ],
)
def test_who_mediates_is_no_side(verb: str, expected: set[str]) -> None:
    both = "the the DET 5 det Definite=Def\n two two NUM 5 nummod\n sides side NOUN 2 obj Number=Plur"
    found = claims("en", _OFFERED.format(verb=verb), _ACCUSED.format(those=both))
    assert {each for each in found if "accused" in each} == expected


def test_both_sides_are_none_of_those_who_press_them() -> None:
    """ "Sudan bombed A as Egypt and Chad pressed both sides": whoever they are, not Egypt and Chad."""
    rows = """Sudan Sudan PROPN 2 nsubj B-LOC\n bombed bomb VERB 0 root VerbForm=Fin
        Egypt Egypt PROPN 7 nsubj B-LOC
        and and CCONJ 5 cc\n Chad Chad PROPN 3 conj B-LOC\n as as SCONJ 7 mark
        accused accuse VERB 2 advcl VerbForm=Fin
        the the DET 10 det Definite=Def\n two two NUM 10 nummod\n sides side NOUN 7 obj Number=Plur"""
    assert {each for each in claims("en", rows) if "accused" in each} == set()


_EMBASSY = "The the DET 3 det Definite=Def\n Russian russian ADJ 3 amod\n embassy embassy NOUN {} {}\n {}"
_CONDEMNED = "condemned condemn VERB 0 root VerbForm=Fin\n Albania Albania PROPN 4 obj B-LOC"
_IS_CONDEMNED = """was be AUX 5 aux:pass\n condemned condemn VERB 0 root VerbForm=Part\n by by ADP 7 case
    Albania Albania PROPN 5 obl B-LOC"""
_ATTACKED = "attacked attack VERB 0 root VerbForm=Fin\n Albania Albania PROPN 4 obj B-LOC"


@pytest.mark.parametrize(
    ("number", "role", "rest", "expected"),
    [
        pytest.param(4, "nsubj", _CONDEMNED, {"Russia condemned Albania"}, id="it speaks"),
        pytest.param(5, "nsubj:pass", _IS_CONDEMNED, set(), id="it is spoken of"),
        pytest.param(4, "nsubj", _ATTACKED, set(), id="no embassy does so"),
    ],
)
def test_an_embassy_that_speaks_is_its_state(number: int, role: str, rest: str, expected: set[str]) -> None:
    assert claims("en", _EMBASSY.format(number, role, rest)) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("vendet vend", {"Russia accused Albania", "Russia accused Kosovo"}, id="somebody"),
        pytest.param("ditët ditë", set(), id="a time"),
    ],
)
def test_whom_a_clitic_repeats_is_no_time(noun: str, expected: set[str]) -> None:
    before = """Shqipëria Shqipëri PROPN 4 nsubj B-LOC\n dhe dhe CCONJ 3 cc\n Kosova Kosovë PROPN 1 conj B-LOC
        votuan votoj VERB 0 root VerbForm=Fin|Number=Plur"""
    rows = f"""Rusia Rusi PROPN 3 nsubj B-LOC\n i i PRON 3 expl\n akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing
        të të DET 5 det\n dyja dy NUM 6 nummod\n {noun} NOUN 3 obl:tmod Number=Plur|Definite=Def"""
    assert claims("sq", before, rows) == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [("Kosovo", set()), ("Ukraine", {"Albania metWith Ukraine"}), ("President", {"Albania metWith Ukraine"})],
    ids=["another pair", "one of the two alone", "nobody"],
)
def test_a_sentence_with_a_pair_of_its_own_means_no_other_two(other: str, expected: set[str]) -> None:
    first = """Albania Albania PROPN 4 nsubj B-LOC\n and and CCONJ 3 cc\n Ukraine Ukraine PROPN 1 conj B-LOC
    traded trade VERB 0 root VerbForm=Fin"""
    kind = "NOUN" if other == "President" else "PROPN"
    tag = "" if other == "President" else " B-LOC"
    second = f"""The the DET 3 det\n two two NUM 3 nummod\n countries country NOUN 4 nsubj Number=Plur
    met meet VERB 0 root VerbForm=Fin\n after after SCONJ 7 mark\n {other} {other} {kind} 7 nsubj{tag}
    left leave VERB 4 advcl VerbForm=Fin\n Ukraine Ukraine PROPN 7 obj B-LOC"""
    found = claims("en", first, second)
    assert {each for each in found if " metWith " in each} == expected


_EXERCISES = """held hold VERB 0 root VerbForm=Fin|Tense=Past\n joint joint ADJ {n} amod
    exercises exercise NOUN {v} obj Number=Plur"""
_COOPERATED = {"France cooperatedMilitarilyWith Germany"}


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param(
            "The the DET 3 det Definite=Def\n two two NUM 3 nummod\n armies army NOUN 4 nsubj Number=Plur",
            _COOPERATED,
            id="the two armies",
        ),
        pytest.param("Their their PRON 2 nmod:poss\n armies army NOUN 3 nsubj Number=Plur", _COOPERATED, id="theirs"),
        pytest.param("Their their PRON 2 nmod:poss\n choirs choir NOUN 3 nsubj Number=Plur", set(), id="no armies"),
        pytest.param("Two two NUM 2 nummod\n choirs choir NOUN 3 nsubj Number=Plur", set(), id="two others"),
        pytest.param(
            """Officials official NOUN 5 nsubj Number=Plur\n from from ADP 4 case\n both both DET 4 det
            countries country NOUN 1 nmod Number=Plur""",
            _COOPERATED,
            id="people from both",
        ),
    ],
)
def test_armies_and_officials_are_those_of_the_two_countries(subject: str, expected: set[str]) -> None:
    verb = len(subject.splitlines()) + 1
    assert claims("en", _TWO, f"{subject}\n{_EXERCISES.format(v=verb, n=verb + 2)}") == expected


def test_armies_are_those_of_the_two_countries_in_albanian() -> None:
    two = """Franca Francë PROPN 4 nsubj B-LOC\n dhe dhe CCONJ 3 cc\n Gjermania Gjermani PROPN 1 conj B-LOC
        votuan votoj VERB 0 root VerbForm=Fin"""
    held = """Ushtritë ushtri NOUN 4 nsubj Number=Plur|Definite=Def\n e e DET 3 det\n tyre tyre PRON 1 det:poss
        zhvilluan zhvilloj VERB 0 root VerbForm=Fin\n stërvitje stërvitje NOUN 4 obj Number=Plur
        të të DET 7 det:adj\n përbashkëta përbashkët ADJ 5 amod"""
    assert claims("sq", two, held) == _COOPERATED


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        pytest.param("It it PRON 2 nsubj\n rained rain VERB 0 root VerbForm=Fin", _COOPERATED, id="what it is about"),
        pytest.param("Iran Iran PROPN 2 nsubj B-LOC\n voted vote VERB 0 root VerbForm=Fin", set(), id="another since"),
    ],
)
def test_both_countries_are_the_two_that_the_report_is_about(between: str, expected: set[str]) -> None:
    rain = "It it PRON 2 nsubj\n rained rain VERB 0 root VerbForm=Fin"
    both = "Both both DET 2 det\n armies army NOUN 3 nsubj Number=Plur"
    assert claims("en", _TWO, rain, rain, between, f"{both}\n{_EXERCISES.format(v=3, n=5)}") == expected


_MET = """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n {verb} {verb} VERB 0 root VerbForm=Fin|Tense=Past
    the the DET 6 det\n French French ADJ 6 amod\n president president NOUN 3 obj Number=Sing
    and and CCONJ 11 cc\n the the DET 10 det\n two two NUM 10 nummod\n men man NOUN 11 nsubj Number=Plur
    signed sign VERB 3 conj VerbForm=Fin|Tense=Past\n an an DET 13 det\n agreement agreement NOUN 11 obj Number=Sing"""
_PRAISED = """{} {} PROPN 3 nsubj B-PER\n {} {} PROPN 1 flat I-PER\n praised praise VERB 0 root VerbForm=Fin
    Brenda Brenda PROPN 3 obj B-PER\n Stowe Stowe PROPN 4 flat I-PER"""


@pytest.mark.parametrize(
    ("praising", "signed"),
    [
        pytest.param("Emmanuel Emmanuel Macron Macron", {"Edi_Rama", "Emmanuel_Macron"}, id="the one of that office"),
        pytest.param("Donald Donald Trump Trump", set(), id="neither of the two before holds it"),
    ],
)
def test_two_men_are_those_of_the_sentence_itself(praising: str, signed: set[str]) -> None:
    """ "Trump praised B. Rama met the French president, and the two men signed …": never Trump and B."""
    found = claims("en", _PRAISED.format(*praising.split()), _MET.format(verb="met"))
    pairs = {frozenset(claim.split(" signedAgreementWith ")) for claim in found if "signed" in claim}
    assert pairs == ({frozenset(signed)} if signed else set())
