"""Clauses of a long sentence whose subject the parser gave to the clause before them."""

from __future__ import annotations

import pytest
from trees import claims

TURNED = """Kosovo Kosovo PROPN 2 nsubj
    appealed appeal VERB 0 root VerbForm=Fin|Tense=Past
    to to ADP 4 case
    Italy Italy PROPN 2 obl
    , , PUNCT 11 punct
    and and CCONJ 7 cc
    Albania Albania PROPN 4 conj
    , , PUNCT 10 punct
    which which PRON 10 nsubj
    waited wait VERB 7 acl:relcl VerbForm=Fin|Tense=Past
    , , PUNCT 12 punct
    praised praise VERB 2 advcl VerbForm=Fin|Tense=Past
    Spain Spain PROPN 12 obj"""
APPEALED = "Kosovo requestedFrom Italy"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(TURNED, {APPEALED, "Albania praised Spain"}, id="conjunct"),
        pytest.param(
            TURNED.replace("praised praise VERB 2 advcl VerbForm=Fin|", "praised praise VERB 2 advcl VerbForm=Part|"),
            {APPEALED, "Albania praised Spain"},
            id="a past tense taken for a participle",
        ),
        pytest.param(
            """After after SCONJ 3 mark
            Kosovo Kosovo PROPN 3 nsubj
            praised praise VERB 10 advcl VerbForm=Fin|Tense=Past
            Spain Spain PROPN 3 obj
            , , PUNCT 6 punct
            Italy Italy PROPN 4 appos
            , , PUNCT 8 punct
            Greece Greece PROPN 6 conj
            also also ADV 10 advmod
            condemned condemn VERB 0 root VerbForm=Fin|Tense=Past
            Iran Iran PROPN 10 obj""",
            {"Kosovo praised Spain", "Italy condemned Iran", "Greece condemned Iran"},
            id="apposition of a clause before",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            praised praise VERB 0 root VerbForm=Fin|Tense=Past
            Spain Spain PROPN 2 obj
            , , PUNCT 5 punct
            Italy Italy PROPN 3 conj
            and and CCONJ 7 cc
            Greece Greece PROPN 3 conj
            , , PUNCT 10 punct
            and and CCONJ 10 cc
            condemned condemn VERB 2 conj VerbForm=Fin|Tense=Past
            Iran Iran PROPN 10 obj""",
            {f"Kosovo praised {name}" for name in ("Spain", "Italy", "Greece")} | {"Kosovo condemned Iran"},
            id="one subject of two verbs",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            investigates investigate VERB 0 root VerbForm=Fin|Tense=Pres
            the the DET 4 det
            company company NOUN 2 obj
            Huawei Huawei PROPN 8 obj B-ORG
            and and CCONJ 8 cc
            has have AUX 8 aux VerbForm=Fin
            praised praise VERB 2 conj VerbForm=Part
            Spain Spain PROPN 8 obj""",
            {"Kosovo investigated Huawei", "Kosovo praised Spain"},
            id="object before the conjunction",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            urged urge VERB 0 root VerbForm=Fin|Tense=Past
            Italy Italy PROPN 2 obj
            to to PART 5 mark
            back back VERB 2 xcomp VerbForm=Inf
            Spain Spain PROPN 5 obj
            , , PUNCT 8 punct
            praised praise VERB 6 acl VerbForm=Fin|Tense=Past
            Greece Greece PROPN 8 obj""",
            {"Kosovo requestedFrom Italy", "Italy supported Spain hypothetical", "Kosovo praised Greece"},
            id="a list of verbs",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            praised praise VERB 0 root VerbForm=Fin|Tense=Past
            Italy Italy PROPN 2 obj
            , , PUNCT 6 punct
            which which PRON 6 nsubj
            backed back VERB 3 acl:relcl VerbForm=Fin|Tense=Past
            Spain Spain PROPN 6 obj""",
            {"Kosovo praised Italy", "Italy supported Spain"},
            id="a relative clause stays",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 6 nsubj
            was be AUX 6 cop VerbForm=Fin|Tense=Past
            never never ADV 6 advmod
            the the DET 6 det
            hapless hapless ADJ 6 amod
            target target NOUN 0 root
            of of ADP 9 case
            a a DET 9 det
            cyberattack cyberattack NOUN 6 nmod
            by by ADP 11 case
            Iran Iran PROPN 9 nmod""",
            {"Iran cyberattacked Kosovo negated"},
            id="never the target",
        ),
    ],
)
def test_each_clause_has_its_own_subject(rows: str, expected: set[str]) -> None:
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("comma", "expected"),
    [
        pytest.param(", , PUNCT 11 punct", {"Kosovo praised Spain", "Albania accused Serbia"}, id="three"),
        pytest.param("+'s 's PART 8 case", {"Kosovo praised Spain", "Kosovo accused Serbia"}, id="no comma"),
    ],
)
def test_each_of_three_clauses_in_a_row_has_its_own_subject(comma: str, expected: set[str]) -> None:
    rows = f"""Kosovo Kosovo PROPN 11 nsubj B-LOC
        , , PUNCT 4 punct
        suddenly suddenly ADV 4 advmod
        praised praise VERB 1 acl VerbForm=Fin|Tense=Past
        Spain Spain PROPN 4 obj B-LOC
        , , PUNCT 4 punct
        Italy Italy PROPN 8 nsubj B-LOC
        left leave VERB 11 parataxis VerbForm=Fin|Tense=Past
        {comma}
        Albania Albania PROPN 7 compound B-LOC
        accused accuse VERB 0 root VerbForm=Fin|Tense=Past
        Serbia Serbia PROPN 11 obj B-LOC"""
    assert claims("en", rows) == expected


# --- subjects lent to the clause behind ------------------------------------------------------------------------------

SACKED = """Spain Spain PROPN 2 nsubj B-LOC
    protested protest VERB 0 root VerbForm=Fin|Tense=Past
    after after SCONJ {after} mark
    Serbia Serbia PROPN {subject} nsubj B-LOC
    attacked attack VERB 2 advcl VerbForm=Fin|Tense=Past
    Kosovo Kosovo PROPN 5 obj B-LOC
    and and CCONJ 8 cc
    Albania Albania PROPN 6 conj B-LOC
    left leave VERB {left} {label} VerbForm={form}|Tense=Past
    Italy Italy PROPN 9 obj B-LOC"""
ATTACKED = "Serbia attacked Kosovo"


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        pytest.param({"after": 5, "subject": 9, "left": 2, "form": "Fin"}, {ATTACKED}, id="the first subject lent"),
        pytest.param({"after": 5, "subject": 5, "left": 5, "form": "Fin"}, {ATTACKED}, id="a clause within the clause"),
        pytest.param(
            {"after": 5, "subject": 5, "left": 8, "form": "Part"},
            {ATTACKED, "Serbia attacked Albania"},
            id="a participle: two were attacked",
        ),
    ],
)
def test_what_stands_before_a_finite_verb_is_its_subject_and_no_second_object(
    places: dict[str, object], expected: set[str]
) -> None:
    label = "acl" if places["form"] == "Part" else "advcl"
    found = claims("en", SACKED.format(label=label, **places))
    assert {each for each in found if " attacked " in each} == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """At at ADP 2 case\n issue issue NOUN 6 nmod Number=Sing
            is be AUX 2 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            the the DET 6 det Definite=Def|PronType=Art\n Nakamal Nakamal PROPN 6 compound
            agreement agreement NOUN 0 root Number=Sing\n +, , PUNCT 9 punct
            a a DET 9 det Definite=Ind|PronType=Art\n pact pact NOUN 6 appos Number=Sing
            that that PRON 16 obj PronType=Rel\n officials official NOUN 9 acl:relcl Number=Plur
            from from ADP 15 case\n the the DET 15 det Definite=Def|PronType=Art\n two two NUM 15 nummod
            countries country NOUN 11 nmod Number=Plur\n initialled initial VERB 11 acl Tense=Past|VerbForm=Part
            in in ADP 18 case\n August August PROPN 16 obl\n +, , PUNCT 25 punct\n and and CCONJ 25 cc
            that that PRON 25 nsubj:outer Number=Sing|PronType=Dem
            was be AUX 25 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n to to PART 25 mark
            be be AUX 25 aux:pass VerbForm=Inf\n signed sign VERB 6 conj Tense=Past|VerbForm=Part
            in in ADP 25 compound:prt\n full full ADJ 25 advmod\n by by ADP 29 case
            Jotham Jotham PROPN 25 obl:agent B-PER\n Napat Napat PROPN 29 flat I-PER\n and and CCONJ 34 cc
            his his PRON 34 nmod:poss Case=Gen|Gender=Masc|Number=Sing|Person=3|PronType=Prs
            Australian Australian ADJ 34 amod\n counterpart counterpart NOUN 29 conj Number=Sing
            +, , PUNCT 36 punct\n Anthony Anthony PROPN 34 appos B-PER\n Albanese Albanese PROPN 36 flat I-PER
            +, , PUNCT 40 punct\n this this DET 40 det Number=Sing|PronType=Dem
            Friday Friday PROPN 25 obl:unmarked\n +. . PUNCT 6 punct""",
            {
                "Anthony_Albanese headOfGovernmentOf Australia",
                "Jotham_Napat signedAgreementWith Anthony_Albanese planned",
            },
            id="and that",
        ),
        pytest.param(
            "en",
            """Foremost foremost ADJ 0 root\n among among ADP 3 case
            them they PRON 1 obl Case=Acc|Number=Plur|Person=3|PronType=Prs
            is be AUX 1 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            the the DET 6 det Definite=Def|PronType=Art\n Alternative Alternative PROPN 1 nsubj B-ORG
            for for ADP 8 case I-ORG\n Germany Germany PROPN 6 nmod I-ORG\n +, , PUNCT 17 punct
            whose whose PRON 12 nmod:poss PronType=Rel\n cultural cultural ADJ 12 amod
            spokesman spokesman NOUN 17 nsubj Number=Sing\n +, , PUNCT 14 punct\n Marc Marc PROPN 12 appos B-PER
            Jongen Jongen PROPN 14 flat I-PER\n +, , PUNCT 12 punct
            wants want VERB 6 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            the the DET 19 det Definite=Def|PronType=Art\n Bundestag Bundestag PROPN 17 iobj B-ORG
            to to PART 21 mark\n investigate investigate VERB 17 xcomp VerbForm=Inf
            Claudia Claudia PROPN 21 obj B-PER\n Roth Roth PROPN 22 flat I-PER\n +. . PUNCT 1 punct""",
            {"Bundestag investigated Claudia_Roth hypothetical", "Marc_Jongen officialOf AfD"},
            id="whose spokesman",
        ),
        pytest.param(
            "en",
            """Prime prime ADJ 2 amod\n Minister Minister PROPN 3 nmod:desc
            Hristijan Hristijan PROPN 17 nsubj B-PER\n Mickoski Mickoski PROPN 3 flat I-PER\n +, , PUNCT 10 punct
            whose whose PRON 10 nsubj PronType=Rel\n VMRO VMRO PROPN 10 obl:unmarked\n +- - PUNCT 9 punct
            +DPMNE DPMNE PROPN 7 flat B-ORG
            routed route VERB 3 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 13 det Definite=Def|PronType=Art\n Social social ADJ 13 amod B-ORG
            Democrats Democrat PROPN 10 obj I-ORG\n in in ADP 15 case\n 2024 2024 NUM 10 obl\n +, , PUNCT 3 punct
            told tell VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            reporters reporter NOUN 17 iobj Number=Plur\n that that SCONJ 22 mark
            he he PRON 22 nsubj Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs
            was be AUX 22 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n happy happy ADJ 17 ccomp
            +. . PUNCT 17 punct""",
            {"Hristijan_Mickoski leaderOf VMRO_DPMNE"},
            id="whose party",
        ),
        pytest.param(
            "en",
            """Frontex Frontex PROPN 2 nsubj B-ORG
            denies deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            having have AUX 4 aux Tense=Pres|VerbForm=Part\n shared share VERB 2 ccomp Tense=Past|VerbForm=Part
            any any DET 7 det PronType=Ind\n such such ADJ 7 amod
            information information NOUN 4 obj Number=Sing\n with with ADP 9 case
            Mauritania Mauritania PROPN 7 nmod B-LOC\n +, , PUNCT 16 punct\n with with ADP 12 case
            which which PRON 16 obl PronType=Rel
            it it PRON 16 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            has have AUX 16 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            been be AUX 16 aux Tense=Past|VerbForm=Part
            negotiating negotiate VERB 7 acl:relcl Tense=Pres|VerbForm=Part
            a a DET 20 det Definite=Ind|PronType=Art\n formal formal ADJ 20 amod
            working working NOUN 20 amod Number=Sing\n arrangement arrangement NOUN 16 obj Number=Sing
            +, , PUNCT 23 punct\n without without ADP 23 case\n success success NOUN 16 obl Number=Sing
            +, , PUNCT 26 punct\n since since ADP 26 case\n 2022 2022 NUM 16 obl\n +. . PUNCT 2 punct""",
            {"Frontex negotiatedWith Mauritania", "Frontex sharedIntelligenceWith Mauritania negated /Frontex"},
            id="with which",
        ),
        pytest.param(
            "en",
            """Frontex Frontex PROPN 2 nsubj B-ORG
            shared share VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            information information NOUN 2 obj Number=Sing\n with with ADP 5 case
            Mauritania Mauritania PROPN 3 nmod B-LOC\n +, , PUNCT 12 punct\n under under ADP 8 case
            which which PRON 12 obl PronType=Rel
            it it PRON 12 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            has have AUX 12 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            been be AUX 12 aux Tense=Past|VerbForm=Part
            negotiating negotiate VERB 5 acl:relcl Tense=Pres|VerbForm=Part\n since since ADP 14 case
            2022 2022 NUM 12 obl\n +. . PUNCT 2 punct""",
            {"Frontex sharedIntelligenceWith Mauritania"},
            id="under which",
        ),
        pytest.param(
            "en",
            """Serb Serb PROPN 2 compound B-ORG\n List List PROPN 19 nsubj I-ORG\n +, , PUNCT 6 punct
            the the DET 6 det Definite=Def|PronType=Art\n biggest big ADJ 6 amod
            party party NOUN 2 appos Number=Sing\n of of ADP 10 case\n Kosovo Kosovo PROPN 10 nmod:poss B-LOC
            +'s 's PART 8 case\n Serbs Serb PROPN 6 nmod B-ORG\n +, , PUNCT 13 punct
            which which PRON 13 nsubj PronType=Rel
            enjoys enjoy VERB 6 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            the the DET 15 det Definite=Def|PronType=Art\n support support NOUN 13 obj Number=Sing
            of of ADP 17 case\n Belgrade Belgrade PROPN 15 nmod B-LOC\n +, , PUNCT 2 punct
            announced announce VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            that that SCONJ 24 mark
            its its PRON 22 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            deputies deputy NOUN 24 nsubj Number=Plur\n would would AUX 24 aux VerbForm=Fin
            stay stay VERB 19 ccomp VerbForm=Inf\n away away ADV 24 advmod\n +. . PUNCT 19 punct""",
            {"Serbia supported Serb_List"},
            id="which of the party, not of its people",
        ),
        pytest.param(
            "en",
            """The the DET 2 det Definite=Def|PronType=Art\n star star NOUN 7 nsubj Number=Sing\n of of ADP 5 case
            the the DET 5 det Definite=Def|PronType=Art\n evening evening NOUN 2 nmod Number=Sing
            was be AUX 7 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Angelina Angelina PROPN 0 root B-PER\n Jolie Jolie PROPN 7 flat I-PER\n +, , PUNCT 14 punct
            until until ADP 11 case\n 2022 2022 NUM 7 obl\n a a DET 14 det Definite=Ind|PronType=Art
            special special ADJ 14 amod\n envoy envoy NOUN 7 appos Number=Sing\n of of ADP 19 case
            the the DET 19 det Definite=Def|PronType=Art\n UN UN PROPN 19 compound B-ORG
            refugee refugee NOUN 19 compound Number=Sing\n agency agency NOUN 14 nmod Number=Sing
            +, , PUNCT 23 punct\n who who PRON 23 nsubj PronType=Rel
            had have AUX 23 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            come come VERB 19 acl:relcl Tense=Past|VerbForm=Part\n to to ADP 25 case
            Sarajevo Sarajevo PROPN 23 obl B-LOC\n for for ADP 29 case
            the the DET 29 det Definite=Def|PronType=Art\n first first ADJ 29 amod
            time time NOUN 23 obl Number=Sing\n +. . PUNCT 7 punct""",
            {"Angelina_Jolie visited Sarajevo"},
            id="who of the envoy, not of the agency",
        ),
        pytest.param(
            "en",
            """A a DET 2 det Definite=Ind|PronType=Art\n prize prize NOUN 13 nsubj:pass Number=Sing
            for for ADP 5 case\n the the DET 5 det Definite=Def|PronType=Art\n firm firm NOUN 2 nmod Number=Sing
            +, , PUNCT 9 punct\n which which PRON 9 nsubj PronType=Rel
            had have AUX 9 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            sued sue VERB 5 acl:relcl Tense=Past|VerbForm=Part\n Uber Uber PROPN 9 obj B-ORG\n +, , PUNCT 2 punct
            was be AUX 13 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            given give VERB 0 root Tense=Past|VerbForm=Part\n +. . PUNCT 13 punct""",
            set(),
            id="a firm that sued",
        ),
        pytest.param(
            "en",
            """Among among ADP 3 case\n the the DET 3 det Definite=Def|PronType=Art\n missing missing ADJ 22 obl
            in in ADP 5 case\n Thame Thame PROPN 3 nmod B-LOC\n +, , PUNCT 3 punct
            a a DET 8 det Definite=Ind|PronType=Art\n settlement settlement NOUN 22 nsubj Number=Sing
            in in ADP 12 case\n the the DET 12 det Definite=Def|PronType=Art
            Solukhumbu Solukhumbu PROPN 12 compound B-LOC\n district district NOUN 8 nmod Number=Sing I-LOC
            that that PRON 15 nsubj PronType=Rel
            has have AUX 15 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            produced produce VERB 12 acl:relcl Tense=Past|VerbForm=Part\n many many ADJ 17 amod
            climbers climber NOUN 15 obj Number=Plur\n +, , PUNCT 8 punct
            are be AUX 22 cop Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin\n 11 11 NUM 22 nummod
            foreign foreign ADJ 22 amod\n trekkers trekker NOUN 0 root Number=Plur\n +. . PUNCT 22 punct""",
            {"Thame locatedIn Solukhumbu"},
            id="a place between commas",
        ),
        pytest.param(
            "en",
            """A a DET 2 det Definite=Ind|PronType=Art\n month month NOUN 24 obl:unmarked Number=Sing
            after after SCONJ 24 mark\n Ursula Ursula PROPN 24 nsubj B-PER\n von von PROPN 4 flat I-PER
            der Der PROPN 4 flat I-PER\n Leyen Leyen PROPN 4 flat I-PER\n +, , PUNCT 12 punct
            the the DET 10 det Definite=Def|PronType=Art\n Commission commission NOUN 12 nmod:poss Number=Sing
            +'s 's PART 10 case\n president president NOUN 4 appos Number=Sing\n +, , PUNCT 18 punct
            and and CCONJ 18 cc\n the the DET 18 det Definite=Def|PronType=Art\n Spanish Spanish ADJ 18 amod
            Prime prime ADJ 18 amod\n Minister Minister PROPN 12 conj\n +, , PUNCT 20 punct
            Pedro Pedro PROPN 18 appos B-PER\n Sánchez Sánchez PROPN 20 flat I-PER\n +, , PUNCT 4 punct
            had have AUX 24 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            flown fly VERB 39 advcl Tense=Past|VerbForm=Part\n together together ADV 24 advmod
            to to ADP 27 case\n Nouakchott Nouakchott PROPN 24 obl B-LOC\n for for ADP 29 case
            talks talk NOUN 24 obl Number=Plur\n with with ADP 32 case\n President President PROPN 32 nmod:desc
            Mohamed Mohamed PROPN 29 nmod B-PER\n Ould Ould PROPN 32 flat I-PER
            Ghazouani Ghazouani PROPN 32 flat I-PER\n +, , PUNCT 24 punct
            the the DET 37 det Definite=Def|PronType=Art\n deal deal NOUN 39 nsubj:pass Number=Sing
            was be AUX 39 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            signed sign VERB 0 root Tense=Past|VerbForm=Part\n +. . PUNCT 39 punct""",
            {
                "Pedro_Sanchez headOfGovernmentOf Spain",
                "Pedro_Sanchez negotiatedWith Mohamed_Ould_Ghazouani planned",
                "Pedro_Sanchez visited Nouakchott",
                "Ursula_von_der_Leyen negotiatedWith Mohamed_Ould_Ghazouani planned",
                "Ursula_von_der_Leyen visited Nouakchott",
            },
            id="a person without an adposition",
        ),
        pytest.param(
            "en",
            """Asante Asante PROPN 2 nsubj B-PER
            said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            he he PRON 5 nsubj Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs
            had have AUX 5 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            asked ask VERB 2 ccomp Tense=Past|VerbForm=Part\n Anthony Anthony PROPN 5 iobj B-PER
            Mensah Mensah PROPN 6 flat I-PER\n +, , PUNCT 12 punct\n a a DET 12 det Definite=Ind|PronType=Art
            team team NOUN 12 compound Number=Sing\n +- - PUNCT 10 punct\n +mate mate NOUN 6 appos Number=Sing
            and and CCONJ 16 cc\n now now ADV 16 advmod\n an a DET 16 det Definite=Ind|PronType=Art
            MP MP NOUN 6 conj Number=Sing\n for for ADP 20 case\n the the DET 20 det Definite=Def|PronType=Art
            governing governing NOUN 20 amod VerbForm=Ger\n party party NOUN 16 nmod Number=Sing
            in in ADP 22 case\n Accra Accra PROPN 20 nmod B-LOC\n +, , PUNCT 25 punct\n to to PART 25 mark
            join join VERB 5 advcl VerbForm=Inf
            his his PRON 27 nmod:poss Case=Gen|Gender=Masc|Number=Sing|Person=3|PronType=Prs
            staff staff NOUN 25 obj Number=Sing\n +. . PUNCT 2 punct""",
            {"Asante requestedFrom Anthony_Mensah /Asante"},
            id="asked past what he is",
        ),
        pytest.param(
            "en",
            """Bulgaria Bulgaria PROPN 4 nmod:poss B-LOC\n +'s 's PART 1 case\n foreign foreign ADJ 4 amod
            minister minister NOUN 11 nsubj Number=Sing\n +, , PUNCT 6 punct\n Velina Velina PROPN 4 appos B-PER
            Stamboliyska Stamboliyska PROPN 6 flat I-PER\n +, , PUNCT 4 punct\n last last ADJ 10 amod
            week week NOUN 11 obl:unmarked Number=Sing
            asked ask VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 14 det Definite=Def|PronType=Art\n European European ADJ 14 amod B-ORG
            Commission Commission PROPN 11 iobj I-ORG\n not not PART 17 advmod\n to to PART 17 mark
            look look VERB 11 xcomp VerbForm=Inf\n for for ADP 20 case\n side side NOUN 20 compound Number=Sing
            alleys alley NOUN 17 obl Number=Plur\n +. . PUNCT 11 punct""",
            {"Velina_Stamboliyska ministerOf Bulgaria", "Velina_Stamboliyska requestedFrom European_Commission"},
            id="asked not to",
        ),
        pytest.param(
            "en",
            """Klaro Klaro PROPN 10 nsubj:pass B-PER\n +, , PUNCT 4 punct\n a a DET 4 det Definite=Ind|PronType=Art
            firm firm NOUN 1 appos Number=Sing\n from from ADP 6 case\n Oslo Oslo PROPN 4 nmod B-LOC
            +, , PUNCT 1 punct\n last last ADJ 9 amod\n month month NOUN 10 obl:unmarked Number=Sing
            appointed appoint VERB 0 root Tense=Past|VerbForm=Part\n as as ADP 12 case
            chair chair NOUN 10 obl Number=Sing\n of of ADP 15 case
            its its PRON 15 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            board board NOUN 12 nmod Number=Sing\n Ingrid Ingrid PROPN 15 appos B-PER
            Solheim Solheim PROPN 16 flat I-PER\n +, , PUNCT 21 punct\n a a DET 21 det Definite=Ind|PronType=Art
            former former ADJ 21 amod\n minister minister NOUN 16 appos Number=Sing\n +. . PUNCT 10 punct""",
            {"Ingrid_Solheim leaderOf Klaro"},
            id="appointed as, behind it",
        ),
    ],
)
def test_clauses_of_a_noun(language: str, rows: str, expected: set[str]) -> None:
    """And that, whose and with which take up the noun or the name that they can mean."""
    assert claims(language, rows) == expected
