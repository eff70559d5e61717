"""What careless reading makes of wordings that say something else, each beside a twin that does say it."""

from __future__ import annotations

import pytest
from trees import claims

_INSTEAD = [
    pytest.param(
        "en",
        {"Wang_Yi metWith Antony_Blinken negated"},
        """Wang Wang PROPN 5 nsubj B-PER
        Yi Yi PROPN 1 flat I-PER
        would would AUX 5 aux VerbForm=Fin
        rather rather ADV 5 advmod
        walk walk VERB 0 root VerbForm=Inf
        out out ADV 5 advmod
        than than SCONJ 8 mark
        meet meet VERB 5 advcl Tense=Pres|VerbForm=Part
        Antony Antony PROPN 8 obj B-PER
        Blinken Blinken PROPN 9 flat I-PER""",
        id="would rather than",
    ),
    pytest.param(
        "en",
        {"Mette_Frederiksen phoned Mark_Rutte", "Mette_Frederiksen visited Brussels negated"},
        """Mette Mette PROPN 3 nsubj B-PER
        Frederiksen Frederiksen PROPN 1 flat I-PER
        chose choose VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        to to PART 5 mark
        phone phone VERB 3 xcomp VerbForm=Inf
        Mark Mark PROPN 5 obj B-PER
        Rutte Rutte PROPN 6 flat I-PER
        rather rather ADV 10 cc
        than than SCONJ 8 fixed
        visit visit VERB 5 conj VerbForm=Inf
        Brussels Brussels PROPN 10 obj B-LOC""",
        id="rather than",
    ),
    pytest.param(
        "sq",
        {"Wang_Yi metWith Antony_Blinken negated"},
        """Wang Wang PROPN 7 nsubj Case=Nom|Number=Sing B-PER
        Yi Yi PROPN 1 flat Number=Sing I-PER
        më më ADV 4 advmod
        parë parë ADV 7 advmod
        do do PART 7 mark
        të të PART 7 mark
        largohej largoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        sesa sesa SCONJ 10 mark
        të të PART 10 mark
        takonte takoj VERB 7 advcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Antony Antony PROPN 10 obj Case=Nom|Number=Sing B-PER
        Blinkenin Blinken PROPN 11 flat Case=Acc|Number=Sing I-PER""",
        id="më parë sesa",
    ),
]

_SCRAPPED = [
    pytest.param(
        "en",
        {"Emmanuel_Macron visited Algiers negated"},
        """Emmanuel Emmanuel PROPN 4 nmod:poss B-PER
        Macron Macron PROPN 1 flat I-PER
        +'s 's PART 1 case
        visit visit NOUN 8 nsubj:pass
        to to ADP 6 case
        Algiers Algiers PROPN 4 nmod B-LOC
        was be AUX 8 aux:pass Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        cancelled cancel VERB 0 root Tense=Past|VerbForm=Part
        at at ADP 12 case
        the the DET 12 det
        last last ADJ 12 amod
        minute minute NOUN 8 obl""",
        id="visit cancelled",
    ),
    pytest.param(
        "sq",
        {"Emmanuel_Macron visited Algiers negated"},
        """Vizita vizitë NOUN 8 nsubj Case=Nom|Number=Sing
        e e DET 3 det
        Emmanuel Emmanuel PROPN 1 nmod:poss Case=Nom|Number=Sing B-PER
        Macronit Macron PROPN 3 flat Case=Gen|Number=Sing I-PER
        në në ADP 6 case
        Algjer Algjer PROPN 1 nmod Case=Acc|Number=Sing B-LOC
        u u AUX 8 aux Number=Sing
        anulua anuloj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        në në ADP 10 case
        çastin çast NOUN 8 obl Case=Acc|Number=Sing
        e e DET 12 det:adj Case=Acc
        fundit fundit ADJ 10 amod Case=Acc""",
        id="vizita u anulua",
    ),
    pytest.param(
        "en",
        {"Serbia negotiatedWith Kosovo negated"},
        """The the DET 2 det
        talks talk NOUN 12 nsubj
        that that PRON 7 obj
        Serbia Serbia PROPN 7 nsubj B-LOC
        was be AUX 7 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        to to PART 7 mark
        hold hold VERB 2 acl:relcl VerbForm=Inf
        with with ADP 9 case
        Kosovo Kosovo PROPN 7 obl B-LOC
        in in ADP 11 case
        May May PROPN 7 obl
        fell fall VERB 0 root Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        through through ADV 12 advmod""",
        id="talks to be held fell through",
    ),
    pytest.param(
        "en",
        {"Serbia negotiatedWith Kosovo"},
        """The the DET 2 det
        talks talk NOUN 10 nsubj
        that that PRON 5 obj
        Serbia Serbia PROPN 5 nsubj B-LOC
        held hold VERB 2 acl:relcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        with with ADP 7 case
        Kosovo Kosovo PROPN 5 obl B-LOC
        in in ADP 9 case
        May May PROPN 5 obl
        fell fall VERB 0 root Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        through through ADP 10 advmod""",
        id="talks held fell through",
    ),
]

_ANYBODY = [
    pytest.param(
        "en",
        {"Kenya recognised Somaliland hypothetical"},
        """Those that PRON 10 nsubj
        who who PRON 3 nsubj
        say say VERB 1 acl:relcl Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
        that that SCONJ 7 mark
        Kenya Kenya PROPN 7 nsubj B-LOC
        has have AUX 7 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        recognised recognise VERB 3 ccomp Tense=Past|VerbForm=Part
        Somaliland Somaliland PROPN 7 obj B-LOC
        are be AUX 10 cop Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
        mistaken mistaken ADJ 0 root""",
        id="those who say",
    ),
    pytest.param(
        "en",
        {"Poland deported Igor_Rogov hypothetical"},
        """Whoever whoever PRON 2 nsubj
        believes believe VERB 0 root Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        that that SCONJ 5 mark
        Poland Poland PROPN 5 nsubj B-LOC
        deported deport VERB 2 ccomp Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Igor Igor PROPN 5 obj B-PER
        Rogov Rogov PROPN 6 flat I-PER
        should should AUX 9 aux VerbForm=Fin
        read read VERB 2 ccomp VerbForm=Inf
        the the DET 11 det
        file file NOUN 9 obj""",
        id="whoever believes",
    ),
    pytest.param(
        "sq",
        {"Turkey attacked Syria hypothetical"},
        """Kush kush PRON 2 nsubj
        thotë them VERB 0 root Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        se se SCONJ 7 mark
        Turqia Turqi PROPN 7 nsubj Case=Nom|Number=Sing B-LOC
        e e PRON 7 expl Case=Acc
        ka kam AUX 7 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        sulmuar sulmoj VERB 2 ccomp VerbForm=Part
        Sirinë Siri PROPN 7 obj Case=Acc|Number=Sing B-LOC
        +, , PUNCT 10 punct
        gënjen gënjej VERB 7 advmod
        +, , PUNCT 2 punct
        tha them VERB 2 parataxis Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Hulusi Hulus PROPN 12 nsubj Case=Nom|Number=Sing B-PER
        Akar Akar PROPN 13 flat Case=Nom|Number=Sing I-PER""",
        id="kush thotë",
    ),
    pytest.param(
        "sq",
        {"Poland deported Igor_Rogov hypothetical"},
        """Kushdo kushdo PRON 12 nsubj
        që që PRON 3 mark
        beson besoj VERB 1 acl:relcl Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        se se SCONJ 7 mark
        Polonia Poloni PROPN 7 nsubj Case=Nom|Number=Sing B-LOC
        e e PRON 7 expl Case=Acc
        dëboi dëboj VERB 3 ccomp Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Igor Igor PROPN 7 obj Case=Nom|Number=Sing B-PER
        Rogovin Rogov PROPN 8 flat Case=Acc|Number=Sing I-PER
        duhet duhem AUX 12 aux VerbForm=Fin
        ta ta PRON 12 expl Case=Acc
        lexojë lexoj VERB 0 root Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
        dosjen dosje NOUN 12 obj Case=Acc|Number=Sing""",
        id="kushdo që",
    ),
]

_THEORY = [
    pytest.param(
        "en",
        {"Hungary supported Ukraine hypothetical"},
        """In in ADP 2 case
        theory theory NOUN 4 obl
        Hungary Hungary PROPN 4 nsubj B-LOC
        supports support VERB 0 root Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        Ukraine Ukraine PROPN 4 obj B-LOC""",
        id="in theory",
    ),
]

_EXCLUDED = [
    pytest.param(
        "en",
        {"Ireland sued United_Kingdom hypothetical /Ireland"},
        """Ireland Ireland PROPN 4 nsubj B-LOC
        did do AUX 4 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        not not PART 4 advmod
        rule rule VERB 0 root VerbForm=Inf
        out out ADP 4 compound:prt
        suing sue VERB 4 xcomp VerbForm=Ger
        Britain Britain PROPN 6 obj B-LOC""",
        id="did not rule out",
    ),
    pytest.param(
        "sq",
        {"Ireland sued United_Kingdom hypothetical /Ireland"},
        """Irlanda Irlandë PROPN 3 nsubj Case=Nom|Number=Sing B-LOC
        nuk nuk PART 3 advmod
        përjashton përjashtoj VERB 0 root Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        që që SCONJ 6 mark
        ta ta PRON 6 expl Case=Acc
        padisë padit VERB 3 ccomp Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        Britaninë Britani PROPN 6 obj Case=Nom|Number=Sing B-LOC""",
        id="nuk përjashton që",
    ),
]


@pytest.mark.parametrize(
    ("language", "expected", "rows"),
    [*_INSTEAD, *_SCRAPPED, *_ANYBODY, *_THEORY, *_EXCLUDED],
)
def test_nothing_false_is_read(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected
