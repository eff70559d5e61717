"""What was seen but rejected, and what keeps a claim from being a plain fact, in plain words, in both languages."""

from __future__ import annotations

import pytest
from trees import read, tree

from kg.model import Document
from kg.notes import Rejected
from kg.pipeline import understand


def near(language: str, *sentences: str) -> list[Rejected]:
    return [each for each in read(language, *sentences).rejected if each.near]


ARRESTED = """{doer} {doer} PROPN 2 nsubj
    arrested arrest VERB 0 root VerbForm=Fin
    {object}"""
ARRESTOI = """{doer} {doer} PROPN 2 nsubj Case=Nom
    arrestoi arrestoj VERB 0 root VerbForm=Fin
    {object}"""


@pytest.mark.parametrize(
    ("language", "rows", "relation", "reason"),
    [
        pytest.param(
            "en",
            ARRESTED.format(doer="Albania", object="today today NOUN 2 obl:tmod"),
            "arrested",
            "it is not said whom or what it is done to",
            id="en no object",
        ),
        pytest.param(
            "sq",
            ARRESTOI.format(doer="Shqipëria", object="sot sot ADV 2 advmod"),
            "arrested",
            "it is not said whom or what it is done to",
            id="sq no object",
        ),
        pytest.param(
            "en",
            ARRESTED.format(doer="Albania", object="Serbia Serbia PROPN 2 obj"),
            "arrested",
            "Serbia (Country) is no Person",
            id="en wrong class",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            emëroi emëroj VERB 0 root VerbForm=Fin
            Serbinë Serbi PROPN 2 obj Case=Acc""",
            "appointed",
            "Serbia (Country) is no Person",
            id="sq wrong class",
        ),
        pytest.param(
            "en",
            ARRESTED.format(doer="Albania", object="him he PRON 2 obj"),
            "arrested",
            "whom the pronoun “him” stands for is not certain",
            id="en pronoun",
        ),
        pytest.param(
            "sq",
            """Ai ai PRON 2 nsubj
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 2 obj Case=Acc""",
            "condemned",
            "whom the pronoun “Ai” stands for is not certain",
            id="sq pronoun",
        ),
        pytest.param(
            "sq",
            """Dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 1 obj Case=Acc""",
            "condemned",
            "the subject of “Dënoi” shows only in its ending, and whom it means is not certain",
            id="sq subject in the ending",
        ),
        pytest.param(
            "en",
            """Condemned condemn VERB 0 root VerbForm=Fin
            Iran Iran PROPN 1 obj""",
            "condemned",
            "the subject of “Condemned” is not said",
            id="en no subject",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            expelled expel VERB 0 root VerbForm=Fin
            the the DET 4 det
            diplomats diplomat NOUN 2 obj""",
            "expelledDiplomatsOf",
            "it is not said whose “diplomats”",
            id="en whose",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            dëboi dëboj VERB 0 root VerbForm=Fin
            diplomatët diplomat NOUN 2 obj""",
            "expelledDiplomatsOf",
            "it is not said whose “diplomatët”",
            id="sq whose",
        ),
        pytest.param(
            "en",
            """Turmat turmat NOUN 2 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Iran Iran PROPN 2 obj""",
            "condemned",
            "“Turmat” is no name, nor certain to stand for anybody",
            id="en no entity",
        ),
        pytest.param(
            "en",
            """Rama Rama PROPN 5 nsubj B-PER
            +, , PUNCT 4 punct
            former former ADJ 4 amod
            president president NOUN 1 appos
            slept sleep VERB 0 root VerbForm=Fin""",
            "headOfStateOf",
            "“former” beside “president”: no office that is held now",
            id="en former",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Tirana Tirana PROPN 2 obj""",
            "condemned",
            "Albania would be at both ends",
            id="en one entity",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            akuzoi akuzoj VERB 0 root VerbForm=Fin
            Tiranën Tiranë PROPN 2 obj Case=Acc""",
            "accused",
            "Albania would be at both ends",
            id="sq one entity",
        ),
        pytest.param(
            "en",
            """Israel Israel PROPN 2 nsubj
            postponed postpone VERB 0 root VerbForm=Fin
            the the DET 4 det
            visit visit NOUN 2 obj
            to to ADP 6 case
            Albania Albania PROPN 4 nmod""",
            "visited",
            "under “postponed”, so neither that it happens nor that it does not is said; it is not said who does it",
            id="en postponed",
        ),
    ],
)
def test_a_near_miss_says_why(language: str, rows: str, relation: str, reason: str) -> None:
    assert (relation, reason) in {(each.relation, each.reason) for each in near(language, rows)}


@pytest.mark.parametrize(
    ("language", "names", "verb", "pronoun"),
    [
        ("en", ("Agim Kola", "Besnik Kola"), "condemned condemn", "Kola"),
        ("sq", ("Agim Kola", "Besnik Kola"), "dënoi dënoj", "Kola"),
    ],
)
def test_namesakes_are_both_named(language: str, names: tuple[str, str], verb: str, pronoun: str) -> None:
    def full(name: str) -> str:
        first, last = name.split()
        return f"""{first} {first} PROPN 3 nsubj B-PER
            {last} {last} PROPN 1 flat I-PER
            {verb} VERB 0 root VerbForm=Fin
            Iran Iran PROPN 3 obj"""

    again = f"""{pronoun} {pronoun} PROPN 2 nsubj B-PER
        {verb} VERB 0 root VerbForm=Fin
        Iran Iran PROPN 2 obj"""
    reasons = [each.reason for each in near(language, full(names[0]), full(names[1]), again)]
    assert "“Kola” may be any of Agim Kola, Besnik Kola" in reasons


@pytest.mark.parametrize(
    ("language", "rows", "excluded"),
    [
        (
            "en",
            """France France PROPN 2 nsubj
            withdrew withdraw VERB 0 root VerbForm=Fin
            money money NOUN 2 obj
            from from ADP 5 case
            Albania Albania PROPN 2 obl""",
            "“withdrew” has an object, which this rule excludes",
        ),
        (
            "sq",
            """Franca Francë PROPN 2 nsubj Case=Nom
            sulmoi sulmoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 2 obj Case=Acc
            për për ADP 5 case
            çmimet çmim NOUN 2 obl""",
            "“sulmoi” has “për …”, which this rule excludes",
        ),
    ],
)
def test_what_a_rule_excludes_is_named(language: str, rows: str, excluded: str) -> None:
    assert excluded in [each.reason for each in near(language, rows)]


@pytest.mark.parametrize(
    ("language", "rows", "why"),
    [
        (
            "en",
            """Did do AUX 3 aux
            Albania Albania PROPN 3 nsubj
            condemn condemn VERB 0 root VerbForm=Inf
            Iran Iran PROPN 3 obj
            +? ? PUNCT 3 punct""",
            "the sentence is a question: hypothetical",
        ),
        (
            "sq",
            """A a PART 3 advmod
            e e PRON 3 obj
            dënoi dënoj VERB 0 root VerbForm=Fin
            Shqipëria Shqipëri PROPN 3 nsubj Case=Nom
            Iranin Iran PROPN 3 obj Case=Acc
            +? ? PUNCT 3 punct""",
            "the sentence is a question: hypothetical",
        ),
        (
            "en",
            """If if SCONJ 3 mark
            Albania Albania PROPN 3 nsubj
            condemns condemn VERB 7 advcl VerbForm=Fin
            Iran Iran PROPN 3 obj
            +, , PUNCT 3 punct
            oil oil NOUN 7 nsubj
            rises rise VERB 0 root VerbForm=Fin""",
            "“If” beside “condemns”: hypothetical",
        ),
        (
            "sq",
            """Shqipëria Shqipëri PROPN 3 nsubj Case=Nom
            nuk nuk PART 3 advmod
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 3 obj Case=Acc""",
            "“nuk” beside “dënoi”: negated",
        ),
        (
            "en",
            """Albania Albania PROPN 2 nsubj
            plans plan VERB 0 root VerbForm=Fin
            to to PART 4 mark
            condemn condemn VERB 2 xcomp VerbForm=Inf
            Iran Iran PROPN 4 obj""",
            "under “plans”: planned",
        ),
        (
            "en",
            """Officials official NOUN 2 nsubj
            said say VERB 0 root VerbForm=Fin
            Albania Albania PROPN 4 nsubj
            condemned condemn VERB 2 ccomp VerbForm=Fin
            Iran Iran PROPN 4 obj""",
            "“Officials” says so, but who that is, is not certain",
        ),
        (
            "sq",
            """Tirana Tiranë PROPN 2 nsubj Case=Nom
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 2 obj Case=Acc""",
            "“Tirana”, where a government sits, stands for Albania",
        ),
    ],
)
def test_a_claim_says_what_keeps_it_from_being_a_plain_fact(language: str, rows: str, why: str) -> None:
    reading = read(language, rows)
    (claim,) = reading.claims
    assert reading.grounds[claim.id].why == (why,)


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", "Albania Albania PROPN 2 nsubj\ncondemned condemn VERB 0 root VerbForm=Fin\nIran Iran PROPN 2 obj"),
        (
            "sq",
            "Shqipëria Shqipëri PROPN 2 nsubj Case=Nom\ndënoi dënoj VERB 0 root VerbForm=Fin\n"
            "Iranin Iran PROPN 2 obj Case=Acc",
        ),
    ],
)
def test_a_plain_fact_needs_no_reason_and_its_other_rules_are_not_told(language: str, rows: str) -> None:
    reading = read(language, rows)
    (claim,) = reading.claims
    assert reading.grounds[claim.id].why == ()
    assert reading.grounds[claim.id].trigger.id == 2
    assert not [each for each in reading.rejected if each.relation == "condemned"]


def test_a_name_that_a_claim_leaves_out_is_told_beside_it() -> None:
    reading = read(
        "en",
        """Albania Albania PROPN 4 nsubj
        and and CCONJ 3 cc
        they they PRON 1 conj
        condemned condemn VERB 0 root VerbForm=Fin
        Iran Iran PROPN 4 obj""",
    )
    (claim,) = reading.claims
    assert claim.subject.key == "Albania"
    assert [(each.reason, each.partial) for each in reading.rejected] == [
        ("whom the pronoun “they” stands for is not certain", True)
    ]


def test_nothing_is_found_out_where_nobody_asks() -> None:
    sentence = tree("en", "Albania Albania PROPN 2 nsubj\narrested arrest VERB 0 root VerbForm=Fin")
    reading = understand(Document(sentence.text, "test"), [sentence], explained=False)
    assert not reading.rejected and not reading.grounds
