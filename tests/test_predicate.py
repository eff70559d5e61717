"""Whom a copula or a partitive names: "A was the man who …", "one of the leaders, A"."""

from __future__ import annotations

import pytest
from trees import claims


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Vjosa Vjosa PROPN 5 nsubj B-PER\n Osmani Osmani PROPN 1 flat I-PER
            was be AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 5 det Definite=Def|PronType=Art\n woman woman NOUN 0 root Number=Sing
            who who PRON 7 nsubj PronType=Rel
            accused accuse VERB 5 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbia Serbia PROPN 7 obj B-LOC\n of of ADP 11 case\n the the DET 11 det Definite=Def|PronType=Art
            attack attack NOUN 7 obl Number=Sing\n +. . PUNCT 5 punct""",
            {"Vjosa_Osmani accused Serbia"},
            id="the one who",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            was be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n one one NUM 0 root
            of of ADP 7 case\n the the DET 7 det Definite=Def|PronType=Art
            leaders leader NOUN 4 nmod Number=Plur\n who who PRON 9 nsubj PronType=Rel
            criticised criticise VERB 7 acl:relcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
            Serbia Serbia PROPN 9 obj B-LOC\n +. . PUNCT 4 punct""",
            {"Edi_Rama condemned Serbia"},
            id="one of those",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 6 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            was be AUX 6 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n among among ADP 6 case
            the the DET 6 det Definite=Def|PronType=Art\n leaders leader NOUN 0 root Number=Plur
            who who PRON 8 nsubj PronType=Rel
            criticised criticise VERB 6 acl:relcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
            Serbia Serbia PROPN 8 obj B-LOC\n +. . PUNCT 6 punct""",
            {"Edi_Rama condemned Serbia"},
            id="among those",
        ),
        pytest.param(
            "en",
            """The the DET 2 det Definite=Def|PronType=Art\n man man NOUN 10 nsubj Number=Sing
            who who PRON 4 nsubj PronType=Rel
            accused accuse VERB 2 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Edi Edi PROPN 4 obj B-PER\n Rama Rama PROPN 5 flat I-PER\n of of ADP 8 case
            slander slander NOUN 5 nmod Number=Sing
            was be AUX 10 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Ilir Ilir PROPN 0 root B-PER\n Meta Meta PROPN 10 flat I-PER\n +. . PUNCT 10 punct""",
            {"Ilir_Meta accused Edi_Rama"},
            id="said of the man",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 5 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            was be AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 5 det Definite=Def|PronType=Art\n man man NOUN 0 root Number=Sing
            whom whom PRON 9 obj PronType=Rel\n Serbia Serbia PROPN 9 nsubj B-LOC
            had have AUX 9 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            accused accuse VERB 5 acl:relcl Tense=Past|VerbForm=Part\n of of SCONJ 11 mark
            lying lie VERB 9 advcl Tense=Pres|VerbForm=Part\n +. . PUNCT 5 punct""",
            {"Serbia accused Edi_Rama"},
            id="whom",
        ),
        pytest.param(
            "en",
            """Ilir Ilir PROPN 3 nsubj B-PER\n Meta Meta PROPN 1 flat I-PER
            said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n that that SCONJ 9 mark
            Edi Edi PROPN 9 nsubj B-PER\n Rama Rama PROPN 5 flat I-PER
            was be AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 9 det Definite=Def|PronType=Art\n man man NOUN 3 ccomp Number=Sing
            who who PRON 12 nsubj PronType=Rel
            had have AUX 12 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            accused accuse VERB 9 acl:relcl Tense=Past|VerbForm=Part\n Serbia Serbia PROPN 12 obj B-LOC
            +. . PUNCT 3 punct""",
            {"Edi_Rama accused Serbia /Ilir_Meta"},
            id="somebody says so",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 6 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            was be AUX 6 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n not not PART 6 advmod
            the the DET 6 det Definite=Def|PronType=Art\n man man NOUN 0 root Number=Sing
            who who PRON 8 nsubj PronType=Rel
            accused accuse VERB 6 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbia Serbia PROPN 8 obj B-LOC\n +. . PUNCT 6 punct""",
            set(),
            id="it is denied",
        ),
        pytest.param(
            "en",
            """Ilir Ilir PROPN 3 nsubj B-PER\n Meta Meta PROPN 1 flat I-PER
            denied deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            that that SCONJ 9 mark\n Edi Edi PROPN 9 nsubj B-PER\n Rama Rama PROPN 5 flat I-PER
            was be AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 9 det Definite=Def|PronType=Art\n man man NOUN 3 ccomp Number=Sing
            who who PRON 12 nsubj PronType=Rel
            had have AUX 12 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            accused accuse VERB 9 acl:relcl Tense=Past|VerbForm=Part\n Serbia Serbia PROPN 12 obj B-LOC
            +. . PUNCT 3 punct""",
            set(),
            id="somebody denies it",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 6 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n may may AUX 6 aux VerbForm=Fin
            be be AUX 6 cop VerbForm=Inf\n the the DET 6 det Definite=Def|PronType=Art
            man man NOUN 0 root Number=Sing\n who who PRON 8 nsubj PronType=Rel
            accused accuse VERB 6 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbia Serbia PROPN 8 obj B-LOC\n +. . PUNCT 6 punct""",
            set(),
            id="may be",
        ),
        pytest.param(
            "en",
            """Neither neither CCONJ 2 cc:preconj\n Albania Albania PROPN 8 nsubj B-LOC\n nor nor CCONJ 4 cc
            Greece Greece PROPN 2 conj B-LOC
            is be AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\n among among ADP 8 case
            the the DET 8 det Definite=Def|PronType=Art\n countries country NOUN 0 root Number=Plur
            that that PRON 10 nsubj PronType=Rel
            recognised recognise VERB 8 acl:relcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
            Palestine Palestine PROPN 10 obj B-LOC\n +. . PUNCT 8 punct""",
            set(),
            id="neither",
        ),
        pytest.param(
            "en",
            """Was be AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n Edi Edi PROPN 5 nsubj B-PER
            Rama Rama PROPN 2 flat I-PER\n the the DET 5 det Definite=Def|PronType=Art
            man man NOUN 0 root Number=Sing\n who who PRON 7 nsubj PronType=Rel
            accused accuse VERB 5 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbia Serbia PROPN 7 obj B-LOC\n +? ? PUNCT 5 punct""",
            set(),
            id="asked",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 5 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            was be AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 5 det Definite=Def|PronType=Art\n husband husband NOUN 0 root Number=Sing
            of of ADP 8 case\n the the DET 8 det Definite=Def|PronType=Art\n woman woman NOUN 5 nmod Number=Sing
            who who PRON 10 nsubj PronType=Rel
            accused accuse VERB 8 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbia Serbia PROPN 10 obj B-LOC\n +. . PUNCT 5 punct""",
            set(),
            id="not his wife",
        ),
        pytest.param(
            "sq",
            """Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            është jam AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            njeriu njeri NOUN 0 root Case=Nom|Definite=Def|Gender=Masc|Number=Sing
            që që PRON 6 nsubj PronType=Rel
            akuzoi akuzoj VERB 4 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbinë Serbi PROPN 6 obj B-LOC\n +. . PUNCT 4 punct""",
            {"Edi_Rama accused Serbia"},
            id="the man, Albanian",
        ),
        pytest.param(
            "sq",
            """Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            ishte jam AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            njëri njëri PRON 0 root Case=Nom|Definite=Ind|Gender=Masc|Number=Sing\n nga nga ADP 6 case
            udhëheqësit udhëheqës NOUN 4 nmod Case=Nom|Definite=Def|Gender=Masc|Number=Sing
            që që PRON 8 nsubj PronType=Rel
            kritikuan kritikoj VERB 6 acl:relcl Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
            Serbinë Serbi PROPN 8 obj B-LOC\n +. . PUNCT 4 punct""",
            {"Edi_Rama condemned Serbia"},
            id="one of those, Albanian",
        ),
        pytest.param(
            "sq",
            """Njeriu njeri NOUN 7 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
            që që PRON 3 nsubj PronType=Rel
            akuzoi akuzoj VERB 1 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Edi Edi PROPN 3 obj B-PER\n Ramën Rama PROPN 4 flat I-PER
            ishte jam AUX 7 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Ilir Ilir PROPN 0 root B-PER\n Meta Metë PROPN 7 flat I-PER\n +. . PUNCT 7 punct""",
            {"Ilir_Meta accused Edi_Rama"},
            id="said of the man, Albanian",
        ),
        pytest.param(
            "sq",
            """Edi Edi PROPN 5 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n nuk nuk PART 5 advmod
            është jam AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            njeriu njeri NOUN 0 root Case=Nom|Definite=Ind|Gender=Masc|Number=Sing
            që që PRON 7 nsubj PronType=Rel
            akuzoi akuzoj VERB 5 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbinë Serbi PROPN 7 obj B-LOC\n +. . PUNCT 5 punct""",
            set(),
            id="it is denied, Albanian",
        ),
        pytest.param(
            "sq",
            """Ndoshta ndoshta ADV 5 advmod\n Edi Edi PROPN 5 nsubj B-PER\n Rama Rama PROPN 2 flat I-PER
            është jam AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            njeriu njeri NOUN 0 root Case=Nom|Definite=Ind|Gender=Masc|Number=Sing
            që që PRON 7 nsubj PronType=Rel
            akuzoi akuzoj VERB 5 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Serbinë Serbi PROPN 7 obj B-LOC\n +. . PUNCT 5 punct""",
            set(),
            id="perhaps, Albanian",
        ),
    ],
)
def test_who_is_said_to_have_done_it(language: str, rows: str, expected: set[str]) -> None:
    """A plain copula says who did what a relative clause tells; a denial, a doubt or a question does not."""
    assert claims(language, rows) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Emmanuel Emmanuel PROPN 3 nsubj B-PER\n Macron Macron PROPN 1 flat I-PER
            received receive VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            one one NUM 3 obj\n of of ADP 8 case\n the the DET 8 det Definite=Def|PronType=Art
            rebel rebel NOUN 8 compound Number=Sing\n leaders leader NOUN 4 nmod Number=Plur
            +, , PUNCT 10 punct\n Ahmed Ahmed PROPN 8 appos B-PER\n Massoud Massoud PROPN 10 flat I-PER
            +, , PUNCT 15 punct\n on on ADP 15 case\n two two NUM 15 nummod
            occasions occasion NOUN 3 obl Number=Plur\n +. . PUNCT 3 punct""",
            {"Emmanuel_Macron hosted Ahmed_Massoud"},
            id="object",
        ),
        pytest.param(
            "en",
            """Greece Greece PROPN 2 nsubj B-LOC
            expelled expel VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n one one NUM 2 obj
            of of ADP 7 case\n the the DET 7 det Definite=Def|PronType=Art\n Russian Russian ADJ 7 amod
            diplomats diplomat NOUN 3 nmod Number=Plur\n +, , PUNCT 9 punct\n Ivan Ivan PROPN 7 appos B-PER
            Petrov Petrov PROPN 9 flat I-PER\n +, , PUNCT 13 punct\n in in ADP 13 case\n May May PROPN 2 obl
            +. . PUNCT 2 punct""",
            {"Greece expelledDiplomatsOf Russia", "Ivan_Petrov officialOf Russia"},
            id="no deportation of a diplomat",
        ),
        pytest.param(
            "en",
            """One one NUM 13 nsubj\n of of ADP 4 case\n the the DET 4 det Definite=Def|PronType=Art
            officials official NOUN 1 nmod Number=Plur\n who who PRON 6 nsubj PronType=Rel
            met meet VERB 4 acl:relcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
            Edi Edi PROPN 6 obj B-PER\n Rama Rama PROPN 7 flat I-PER\n +, , PUNCT 10 punct
            Arben Arben PROPN 7 appos B-PER\n Krasniqi Krasniqi PROPN 10 flat I-PER\n +, , PUNCT 1 punct
            resigned resign VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            +. . PUNCT 13 punct""",
            set(),
            id="clause between",
        ),
        pytest.param(
            "sq",
            """Emmanuel Emmanuel PROPN 3 nsubj B-PER\n Macron Macron PROPN 1 flat I-PER
            priti pres VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n një një NUM 3 obj
            nga nga ADP 6 case\n udhëheqësit udhëheqës NOUN 3 obl Case=Nom|Definite=Def|Gender=Masc|Number=Sing
            rebelë rebel ADJ 6 amod\n +, , PUNCT 9 punct\n Ahmed Ahmed PROPN 6 appos B-PER
            Massoud Massoud PROPN 9 flat I-PER\n +, , PUNCT 13 punct\n në në ADP 13 case
            Paris Paris PROPN 3 obl B-LOC\n +. . PUNCT 3 punct""",
            {"Emmanuel_Macron hosted Ahmed_Massoud"},
            id="Albanian",
        ),
    ],
)
def test_one_of_several_with_a_name(language: str, rows: str, expected: set[str]) -> None:
    """Behind "one of the leaders" a name between commas says which one."""
    assert claims(language, rows) == expected
