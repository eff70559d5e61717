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


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Risa Risa PROPN 15 nsubj B-PER\n Hontiveros Hontiveros PROPN 1 flat I-PER\n +, , PUNCT 6 punct
            an a DET 6 det Definite=Ind|PronType=Art\n opposition opposition NOUN 6 compound Number=Sing
            senator senator NOUN 1 appos Number=Sing\n from from ADP 13 case
            the the DET 13 det Definite=Def|PronType=Art\n left left ADJ 11 compound\n +- - PUNCT 9 punct
            +wing wing NOUN 13 amod VerbForm=Ger\n Akbayan Akbayan ADJ 13 amod B-ORG
            party party PROPN 6 nmod I-ORG\n +, , PUNCT 1 punct
            said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            she she PRON 18 nsubj Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs
            would would AUX 18 aux VerbForm=Fin\n call call VERB 15 ccomp VerbForm=Inf
            China China PROPN 18 obj B-LOC\n +. . PUNCT 15 punct""",
            {"Risa_Hontiveros memberOf Akbayan"},
            id="senator from",
        ),
        pytest.param(
            "en",
            """The the DET 2 det Definite=Def|PronType=Art\n governor governor NOUN 16 nsubj Number=Sing
            of of ADP 5 case\n the the DET 5 det Definite=Def|PronType=Art\n state state NOUN 2 nmod Number=Sing
            +, , PUNCT 7 punct\n Antonio Antonio PROPN 2 appos B-PER\n Denarium Denarium PROPN 7 flat I-PER
            of of ADP 13 case\n the the DET 13 det Definite=Def|PronType=Art
            conservative conservative ADJ 13 amod\n Progressistas Progressistas PROPN 13 compound B-ORG
            party party PROPN 7 nmod I-ORG\n +, , PUNCT 2 punct
            has have AUX 16 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            accused accuse VERB 0 root Tense=Past|VerbForm=Part\n Brazil Brazil PROPN 16 obj B-LOC
            +. . PUNCT 16 punct""",
            {"Antonio_Denarium accused Brazil", "Antonio_Denarium memberOf Progressistas"},
            id="of the party",
        ),
        pytest.param(
            "en",
            """The the DET 4 det Definite=Def|PronType=Art\n Himilo Himilo PROPN 3 compound B-ORG
            Qaran Qaran PROPN 4 amod I-ORG\n party party PROPN 5 nsubj I-ORG
            accused accuse VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Kenya Kenya PROPN 5 obj B-LOC\n +. . PUNCT 5 punct""",
            {"Himilo_Qaran accused Kenya"},
            id="the party itself",
        ),
        pytest.param(
            "en",
            """Carolina Carolina PROPN 3 nsubj B-PER\n Puig Puig PROPN 1 flat I-PER
            teaches teach VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\n at at ADP 7 case
            the the DET 7 det Definite=Def|PronType=Art\n Flacso Flacso PROPN 7 compound B-ORG
            university university NOUN 3 obl Number=Sing\n +. . PUNCT 3 punct""",
            {"Carolina_Puig officialOf Flacso"},
            id="university",
        ),
        pytest.param(
            "en",
            """Negotiators negotiator NOUN 6 nsubj Number=Plur\n for for ADP 3 case
            Israel Israel PROPN 1 nmod B-LOC\n and and CCONJ 5 cc\n Hamas Hamas PROPN 3 conj B-ORG
            held hold VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
            talks talk NOUN 6 obj Number=Plur\n in in ADP 9 case\n Doha Doha PROPN 7 nmod B-LOC
            on on ADP 11 case\n Monday Monday PROPN 6 obl\n +. . PUNCT 6 punct""",
            {"Israel negotiatedWith Hamas"},
            id="negotiators for",
        ),
        pytest.param(
            "en",
            """That that DET 2 det Number=Sing|PronType=Dem\n magistrate magistrate NOUN 9 nsubj Number=Sing
            +, , PUNCT 4 punct\n Lourdes Lourdes PROPN 2 appos B-PER\n Arrieta Arrieta PROPN 4 flat I-PER
            +, , PUNCT 2 punct\n is be AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            the the DET 9 det Definite=Def|PronType=Art\n one one NOUN 0 root Number=Sing
            who who PRON 13 nsubj PronType=Rel\n in in ADP 12 case\n 2019 2019 NUM 13 obl
            cleared clear VERB 9 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 16 det Definite=Def|PronType=Art\n tennis tennis NOUN 16 compound Number=Sing
            agent agent NOUN 13 obj Number=Sing\n Josep Josep PROPN 16 appos B-PER
            Vila Vila PROPN 17 flat I-PER\n +, , PUNCT 24 punct\n and and CCONJ 24 cc
            who who PRON 24 nsubj:pass PronType=Rel
            was be AUX 24 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            afterwards afterwards ADV 24 advmod\n censured censure VERB 13 conj Tense=Past|VerbForm=Part
            by by ADP 28 case\n the the DET 28 det Definite=Def|PronType=Art\n General general ADJ 28 amod B-ORG
            Council Council PROPN 24 obl:agent I-ORG\n of of ADP 31 case I-ORG
            the the DET 31 det Definite=Def|PronType=Art I-ORG\n Judiciary Judiciary PROPN 28 nmod I-ORG
            +. . PUNCT 9 punct""",
            {"General_Council_of_the_Judiciary condemned Lourdes_Arrieta"},
            id="that judge",
        ),
    ],
)
def test_named_before_what_it_is(language: str, rows: str, expected: set[str]) -> None:
    """A name before the noun for a party or a university is that body, whatever the parser took it for."""
    assert claims(language, rows) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Kuwait Kuwait PROPN 8 nsubj B-LOC\n +, , PUNCT 4 punct\n not not PART 4 advmod
            Bahrain Bahrain PROPN 1 conj B-LOC\n +, , PUNCT 1 punct
            was be AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 8 det Definite=Def|PronType=Art\n country country NOUN 0 root Number=Sing
            that that PRON 10 nsubj PronType=Rel
            expelled expel VERB 8 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 13 det Definite=Def|PronType=Art\n Lebanese Lebanese ADJ 13 amod
            ambassador ambassador NOUN 10 obj Number=Sing\n +. . PUNCT 8 punct""",
            set(),
            id="English",
        ),
        pytest.param(
            "sq",
            """Kuvajti Kuvajt PROPN 7 nsubj B-LOC\n +, , PUNCT 1 punct\n jo jo PART 4 advmod
            Bahreini Bahrein PROPN 1 appos B-LOC\n +, , PUNCT 4 punct
            ishte jam AUX 7 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            vendi vend NOUN 0 root Case=Nom|Definite=Def|Gender=Masc|Number=Sing
            që që PRON 10 nsubj PronType=Rel
            e e PRON 10 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
            përzuri përzë VERB 7 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            ambasadorin ambasador NOUN 10 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
            libanez libanez ADJ 11 amod B-PER\n +. . PUNCT 7 punct""",
            set(),
            id="Albanian",
        ),
    ],
)
def test_somebody_puts_it_right(language: str, rows: str, expected: set[str]) -> None:
    """Where one name is set against another, whose word it is that it was this one is not read."""
    assert claims(language, rows) == expected
