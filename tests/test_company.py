"""Who takes part without being the subject: fellow travellers, those at talks; from where an envoy is called back."""

from __future__ import annotations

import pytest
from trees import claims


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Mali Mali PROPN 7 nsubj B-LOC\n +, , PUNCT 1 punct\n together together ADV 5 advmod
            with with ADP 5 case\n Niger Niger PROPN 1 nmod B-LOC\n +, , PUNCT 1 punct
            quit quit VERB 0 root VerbForm=Fin\n ECOWAS ECOWAS PROPN 7 obj B-ORG\n in in ADP 10 case
            January January PROPN 7 obl\n +. . PUNCT 7 punct""",
            {"Mali withdrewFrom ECOWAS", "Niger withdrewFrom ECOWAS"},
            id="together with, beside the subject",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            flew fly VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n to to ADP 5 case
            Rome Rome PROPN 3 obl B-LOC\n with with ADP 7 case\n Giorgia Giorgia PROPN 3 obl B-PER
            Meloni Meloni PROPN 7 flat I-PER\n on on ADP 10 case\n Monday Monday PROPN 3 obl\n +. . PUNCT 3 punct""",
            {"Edi_Rama visited Rome", "Giorgia_Meloni visited Rome"},
            id="flew with",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            went go VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n to to ADP 5 case
            Kyiv Kyiv PROPN 3 obl B-LOC\n with with ADP 7 case\n Emmanuel Emmanuel PROPN 3 obl B-PER
            Macron Macron PROPN 7 flat I-PER\n and and CCONJ 10 cc\n Friedrich Friedrich PROPN 7 conj B-PER
            Merz Merz PROPN 10 flat I-PER\n +. . PUNCT 3 punct""",
            {"Edi_Rama visited Kyiv", "Emmanuel_Macron visited Kyiv", "Friedrich_Merz visited Kyiv"},
            id="two went along",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            flew fly VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n to to ADP 5 case
            Rome Rome PROPN 3 obl B-LOC\n for for ADP 7 case\n talks talk NOUN 3 obl Number=Plur
            with with ADP 9 case\n Giorgia Giorgia PROPN 7 nmod B-PER\n Meloni Meloni PROPN 9 flat I-PER
            +. . PUNCT 3 punct""",
            {"Edi_Rama negotiatedWith Giorgia_Meloni planned", "Edi_Rama visited Rome"},
            id="talks with",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            flew fly VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n to to ADP 5 case
            Rome Rome PROPN 3 obl B-LOC\n with with ADP 8 case\n a a DET 8 det Definite=Ind|PronType=Art
            letter letter NOUN 3 obl Number=Sing\n from from ADP 10 case\n Giorgia Giorgia PROPN 8 nmod B-PER
            Meloni Meloni PROPN 10 flat I-PER\n +. . PUNCT 3 punct""",
            {"Edi_Rama visited Rome"},
            id="a letter",
        ),
        pytest.param(
            "en",
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            went go VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n to to ADP 5 case
            court court NOUN 3 obl Number=Sing\n with with ADP 7 case\n Albin Albin PROPN 3 obl B-PER
            Kurti Kurti PROPN 7 flat I-PER\n over over ADP 11 case\n the the DET 11 det Definite=Def|PronType=Art
            road road NOUN 3 obl Number=Sing\n +. . PUNCT 3 punct""",
            set(),
            id="court",
        ),
        pytest.param(
            "sq",
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            udhëtoi udhëtoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n në në ADP 5 case
            Bruksel Bruksel PROPN 3 obl B-LOC\n me me ADP 7 case\n Albin Albin PROPN 3 obl B-PER
            Kurtin Kurti PROPN 7 flat I-PER\n +. . PUNCT 3 punct""",
            {"Albin_Kurti visited Brussels", "Edi_Rama visited Brussels"},
            id="Albanian",
        ),
        pytest.param(
            "sq",
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            shkoi shkoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\n në në ADP 5 case
            Romë Romë PROPN 3 obl B-LOC\n për për ADP 8 case\n një një DET 8 det Definite=Ind
            takim takim NOUN 3 obl Case=Acc|Definite=Ind|Gender=Masc|Number=Sing\n me me ADP 10 case
            Giorgia Giorgia PROPN 8 nmod B-PER\n Melonin Melon PROPN 10 flat I-PER\n +. . PUNCT 3 punct""",
            {"Edi_Rama metWith Giorgia_Meloni planned", "Edi_Rama visited Rome"},
            id="Albanian, a meeting with",
        ),
    ],
)
def test_who_goes_along(language: str, rows: str, expected: set[str]) -> None:
    """Together with A, and on a journey with A, says who did it as well; talks with A and a letter from A do not."""
    assert claims(language, rows) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Serbia Serbia PROPN 2 nsubj B-LOC
            expelled expel VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            two two NUM 5 nummod\n Croatian Croatian ADJ 5 amod\n diplomats diplomat NOUN 2 obj Number=Plur
            and and CCONJ 7 cc
            recalled recall VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            its its PRON 10 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            own own ADJ 10 amod\n ambassador ambassador NOUN 7 obj Number=Sing\n +. . PUNCT 2 punct""",
            {"Serbia expelledDiplomatsOf Croatia", "Serbia recalledAmbassadorFrom Croatia"},
            id="expelled",
        ),
        pytest.param(
            "en",
            """Italy Italy PROPN 2 nsubj B-LOC
            summoned summon VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            the the DET 5 det Definite=Def|PronType=Art\n Libyan Libyan ADJ 5 amod
            ambassador ambassador NOUN 2 obj Number=Sing\n and and CCONJ 7 cc
            recalled recall VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            its its PRON 10 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            own own ADJ 10 amod\n envoy envoy NOUN 7 obj Number=Sing\n +. . PUNCT 2 punct""",
            {"Italy recalledAmbassadorFrom Libya", "Italy summonedAmbassadorOf Libya"},
            id="summoned",
        ),
        pytest.param(
            "en",
            """Niger Niger PROPN 2 nsubj B-LOC
            gave give VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            three three NUM 5 nummod\n Algerian Algerian ADJ 5 amod\n diplomats diplomat NOUN 2 obj Number=Plur
            72 72 NUM 7 nummod\n hours hour NOUN 2 obl:unmarked Number=Plur\n to to PART 9 mark
            leave leave VERB 2 advcl VerbForm=Inf\n the the DET 11 det Definite=Def|PronType=Art
            country country NOUN 9 obj Number=Sing\n and and CCONJ 13 cc
            ordered order VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            its its PRON 16 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            own own ADJ 16 amod\n envoy envoy NOUN 13 obj Number=Sing\n home home ADV 13 advmod
            +. . PUNCT 2 punct""",
            {"Niger expelledDiplomatsOf Algeria", "Niger recalledAmbassadorFrom Algeria"},
            id="given hours",
        ),
        pytest.param(
            "en",
            """Serbia Serbia PROPN 2 nsubj B-LOC
            expelled expel VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            two two NUM 5 nummod\n Croatian Croatian ADJ 5 amod\n diplomats diplomat NOUN 2 obj Number=Plur
            and and CCONJ 8 cc\n Hungary Hungary PROPN 8 nsubj B-LOC
            recalled recall VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            its its PRON 11 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            own own ADJ 11 amod\n ambassador ambassador NOUN 8 obj Number=Sing\n +. . PUNCT 2 punct""",
            {"Serbia expelledDiplomatsOf Croatia"},
            id="somebody else's",
        ),
        pytest.param(
            "en",
            """Serbia Serbia PROPN 2 nsubj B-LOC
            expelled expel VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            two two NUM 5 nummod\n Croatian Croatian ADJ 5 amod\n diplomats diplomat NOUN 2 obj Number=Plur
            and and CCONJ 7 cc\n praised praise VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            its its PRON 10 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            own own ADJ 10 amod\n ambassador ambassador NOUN 7 obj Number=Sing\n +. . PUNCT 2 punct""",
            {"Serbia expelledDiplomatsOf Croatia"},
            id="praised",
        ),
        pytest.param(
            "en",
            """Serbia Serbia PROPN 2 nsubj B-LOC
            expelled expel VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            two two NUM 5 nummod\n Croatian Croatian ADJ 5 amod\n diplomats diplomat NOUN 2 obj Number=Plur
            and and CCONJ 7 cc
            recalled recall VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            its its PRON 9 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            ambassador ambassador NOUN 7 obj Number=Sing\n to to ADP 11 case\n Hungary Hungary PROPN 7 obl B-LOC
            +. . PUNCT 2 punct""",
            {"Serbia expelledDiplomatsOf Croatia", "Serbia recalledAmbassadorFrom Hungary"},
            id="elsewhere",
        ),
    ],
)
def test_an_envoy_of_ones_own(language: str, rows: str, expected: set[str]) -> None:
    """Its own ambassador is called back from where the other one is from, by nobody else and not from elsewhere."""
    assert claims(language, rows) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """The the DET 3 det Definite=Def|PronType=Art\n chief chief ADJ 3 amod
            negotiators negotiator NOUN 8 nsubj Number=Plur\n of of ADP 5 case\n Kosovo Kosovo PROPN 3 nmod B-LOC
            and and CCONJ 7 cc\n Serbia Serbia PROPN 5 conj B-LOC
            left leave VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
            Vienna Vienna PROPN 8 obj B-LOC\n on on ADP 11 case\n Wednesday Wednesday PROPN 8 obl
            after after ADP 14 case\n nine nine NUM 14 nummod\n hours hour NOUN 8 obl Number=Plur
            of of ADP 16 case\n talks talk NOUN 14 nmod Number=Plur
            chaired chair VERB 16 acl Tense=Past|VerbForm=Part\n by by ADP 19 case
            Peter Peter PROPN 17 obl:agent B-PER\n Sørensen Sørensen PROPN 19 flat I-PER\n +. . PUNCT 8 punct""",
            {
                "Kosovo negotiatedWith Serbia",
                "Peter_Sorensen mediatedBetween Kosovo",
                "Peter_Sorensen mediatedBetween Serbia",
            },
            id="chaired",
        ),
        pytest.param(
            "en",
            """Serbia Serbia PROPN 4 nsubj B-LOC\n and and CCONJ 3 cc\n Kosovo Kosovo PROPN 1 conj B-LOC
            parted part VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            after after ADP 7 case\n a a DET 7 det Definite=Ind|PronType=Art\n week week NOUN 4 obl Number=Sing
            of of ADP 9 case\n talks talk NOUN 7 nmod Number=Plur\n led lead VERB 9 acl Tense=Past|VerbForm=Part
            by by ADP 12 case\n Peter Peter PROPN 10 obl:agent B-PER\n Sørensen Sørensen PROPN 12 flat I-PER
            +. . PUNCT 4 punct""",
            {"Peter_Sorensen mediatedBetween Kosovo", "Peter_Sorensen mediatedBetween Serbia"},
            id="led",
        ),
        pytest.param(
            "en",
            """Serbia Serbia PROPN 4 nsubj B-LOC\n and and CCONJ 3 cc\n Kosovo Kosovo PROPN 1 conj B-LOC
            parted part VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            after after ADP 7 case\n a a DET 7 det Definite=Ind|PronType=Art\n week week NOUN 4 obl Number=Sing
            of of ADP 9 case\n talks talk NOUN 7 nmod Number=Plur\n with with ADP 13 case
            the the DET 13 det Definite=Def|PronType=Art\n European European ADJ 13 amod B-ORG
            Union Union PROPN 9 nmod I-ORG\n +. . PUNCT 4 punct""",
            {"Kosovo negotiatedWith European_Union", "Serbia negotiatedWith European_Union"},
            id="with another",
        ),
    ],
)
def test_who_was_at_the_talks(language: str, rows: str, expected: set[str]) -> None:
    """Who parts after some talks was at them, and whoever led them stood between; the talks of others are theirs."""
    assert claims(language, rows) == expected
