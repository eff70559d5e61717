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
    pytest.param(
        "en",
        {"Luiz_Inacio_Lula_da_Silva visited Kyiv negated"},
        """Lula Lula PROPN 3 nmod:poss B-PER
        +'s 's PART 1 case
        visit visit NOUN 14 nsubj
        to to ADP 5 case
        Kyiv Kyiv PROPN 3 nmod B-LOC
        +, , PUNCT 10 punct
        which which PRON 10 obj
        Washington Washington PROPN 10 nsubj B-LOC
        had have AUX 10 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        urged urge VERB 3 acl:relcl Tense=Past|VerbForm=Part
        +, , PUNCT 3 punct
        did do AUX 14 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        not not PART 14 advmod
        take take VERB 0 root VerbForm=Inf
        place place NOUN 14 obj""",
        id="visit did not take place",
    ),
    pytest.param(
        "en",
        {"China threatened Mongolia", "Dalai_Lama visited Mongolia negated"},
        """The the DET 3 det
        Dalai Dalai PROPN 3 amod B-PER
        Lama Lama PROPN 5 nmod:poss I-PER
        +'s 's PART 3 case
        visit visit NOUN 18 nsubj
        to to ADP 7 case
        Mongolia Mongolia PROPN 5 nmod B-LOC
        +, , PUNCT 12 punct
        which which PRON 12 obj
        China China PROPN 12 nsubj B-LOC
        had have AUX 12 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        threatened threaten VERB 7 acl:relcl Tense=Past|VerbForm=Part
        with with ADP 15 case
        a a DET 15 det
        blockade blockade NOUN 12 obl
        +, , PUNCT 5 punct
        never never ADV 18 advmod
        took take VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        place place NOUN 18 obj""",
        id="visit never took place",
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

_THING = [
    pytest.param(
        "en",
        {"Anna_Lindh leaderOf Vision", "Vision sued Telia"},
        """Anna Anna PROPN 0 root B-PER
        Lindh Lindh PROPN 1 flat I-PER
        +, , PUNCT 4 punct
        head head NOUN 1 appos
        of of ADP 7 case
        the the DET 7 det
        union union NOUN 4 nmod
        Vision Vision PROPN 4 nmod B-ORG
        +, , PUNCT 12 punct
        which which PRON 12 nsubj
        has have AUX 12 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        sued sue VERB 1 acl:relcl Tense=Past|VerbForm=Part
        Telia Telia PROPN 12 obj B-ORG
        +, , PUNCT 1 punct
        retired retire VERB 1 acl Tense=Past|VerbForm=Part""",
        id="head of a union, which",
    ),
    pytest.param(
        "en",
        {"Halk gaveAidTo Iran"},
        """The the DET 2 det
        chairman chairman NOUN 13 nsubj
        of of ADP 6 case
        the the DET 6 det
        Halk Halk PROPN 6 compound B-ORG
        bank Bank PROPN 2 nmod I-ORG
        +, , PUNCT 10 punct
        which which PRON 10 nsubj
        had have AUX 10 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        financed finance VERB 6 acl:relcl Tense=Past|VerbForm=Part
        Iran Iran PROPN 10 obj B-LOC
        +, , PUNCT 2 punct
        stepped step VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        down down ADP 13 compound:prt""",
        id="chairman of a bank, which",
    ),
]

_SEVERAL = [
    pytest.param(
        "sq",
        {"Chile agreedWith Bolivia", "Peru expelledDiplomatsOf Bolivia"},
        """Kili Kil PROPN 14 nsubj Case=Nom|Number=Sing B-LOC
        dhe dhe CCONJ 3 cc
        Bolivia Bolivia PROPN 1 conj Case=Nom|Number=Sing B-LOC
        +, , PUNCT 5 punct
        ambasadori ambasador NOUN 1 appos Case=Nom|Number=Sing
        i i DET 8 det
        së së DET 8 det:pron Case=Gen
        cilës cila PRON 5 nmod:poss Case=Gen
        u u AUX 10 aux
        dëbua dëboj VERB 5 acl:relcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        nga nga ADP 12 case
        Lima Limë PROPN 10 obl Case=Nom|Number=Sing B-LOC
        +, , PUNCT 1 punct
        ranë bie VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        dakord dakord ADV 14 obj
        të të PART 19 mark
        mos mos PART 18 advmod
        bien bie VERB 19 amod
        dakord dakord ADV 14 xcomp""",
        id="ambasadori i së cilës",
    ),
    pytest.param(
        "sq",
        {"Nicaragua expelledDiplomatsOf Portugal", "Nicaragua expelledDiplomatsOf Spain"},
        """Portugalia Portugali PROPN 14 nsubj Case=Nom|Number=Sing B-LOC
        dhe dhe CCONJ 3 cc
        Spanja Spanjë PROPN 1 conj Case=Nom|Number=Sing B-LOC
        +, , PUNCT 5 punct
        ambasadorët ambasador NOUN 1 appos Case=Nom|Number=Plur
        e e DET 8 det
        të të DET 8 det:pron Case=Gen
        cilave cila NOUN 5 nmod:poss Case=Gen|Number=Plur
        u u AUX 10 aux
        dëbuan dëboj VERB 1 acl:relcl Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        nga nga ADP 12 case
        Managua Managua PROPN 10 obl Case=Nom|Number=Sing B-LOC
        +, , PUNCT 1 punct
        heshtën heshtë VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin""",
        id="ambasadorët e të cilave",
    ),
]

_ASIDE = [
    pytest.param(
        "en",
        {"Kenya joined African_Trade_Union /William_Ruto", "William_Ruto headOfStateOf Kenya"},
        """Kenya Kenya PROPN 3 nsubj B-LOC
        +, , PUNCT 1 punct
        said say VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        William William PROPN 10 nsubj B-PER
        Ruto Ruto PROPN 4 flat I-PER
        +, , PUNCT 8 punct
        the the DET 8 det
        president president NOUN 4 appos
        +, , PUNCT 4 punct
        joined join VERB 3 ccomp Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        the the DET 14 det
        African African ADJ 14 amod B-ORG
        Trade Trade PROPN 14 compound I-ORG
        Union Union PROPN 10 obj I-ORG
        in in ADP 16 case
        1994 1994 NUM 10 obl""",
        id="said A, the president, joined",
    ),
    pytest.param(
        "en",
        {"Ghana recognised Kosovo /Nana_Akufo"},
        """Ghana Ghana PROPN 8 nsubj B-LOC
        +, , PUNCT 1 punct
        argued argue VERB 8 advcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Nana Nana PROPN 3 iobj B-PER
        Akufo Akufo PROPN 4 flat I-PER
        +, , PUNCT 1 punct
        has have AUX 8 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        recognised recognise VERB 0 root Tense=Past|VerbForm=Part
        Kosovo Kosovo PROPN 8 obj B-LOC""",
        id="argued A, has recognised",
    ),
]

_ABSOLUTE = [
    pytest.param(
        "en",
        {"Egypt praised Turkey", "Qatar mediatedBetween Hamas", "Qatar mediatedBetween Israel"},
        """With with SCONJ 3 mark
        Qatar Qatar PROPN 3 compound B-ORG
        mediating mediate VERB 11 advcl Tense=Pres|VerbForm=Part
        between between ADP 5 case
        Israel Israel PROPN 3 obl B-LOC
        and and CCONJ 7 cc
        Hamas Hamas PROPN 5 conj B-ORG
        +, , PUNCT 3 punct
        Egypt Egypt PROPN 11 nsubj B-LOC
        has have AUX 11 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        praised praise VERB 0 root Tense=Past|VerbForm=Part
        Turkey Turkey PROPN 11 obj B-LOC""",
        id="with A mediating",
    ),
    pytest.param(
        "en",
        {"Karl_Lauterbach ministerOf Germany", "Karl_Lauterbach visited Odense"},
        """With with SCONJ 4 mark
        Danish Danish ADJ 3 amod
        inspectors inspector NOUN 4 nsubj
        waiting wait VERB 16 advcl Tense=Pres|VerbForm=Part
        at at ADP 7 case
        the the DET 7 det
        gate gate NOUN 4 obl
        +, , PUNCT 4 punct
        the the DET 11 det
        German German ADJ 11 amod
        minister minister NOUN 16 nsubj
        +, , PUNCT 13 punct
        Karl Karl PROPN 11 appos B-PER
        Lauterbach Lauterbach PROPN 13 flat I-PER
        +, , PUNCT 11 punct
        visited visit VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Odense Odense PROPN 16 obj B-LOC""",
        id="with inspectors waiting",
    ),
]

_OFFICE = [
    pytest.param(
        "en",
        set(),
        """Jens Jens PROPN 4 nsubj:pass B-PER
        Spahn Spahn PROPN 1 flat I-PER
        was be AUX 4 aux:pass Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        forced force VERB 0 root Tense=Past|VerbForm=Part
        out out ADP 8 case
        of of ADP 8 case
        his his PRON 8 nmod:poss
        post post NOUN 4 obl
        as as ADP 10 case
        head head NOUN 4 obl
        of of ADP 15 case
        the the DET 15 det
        Federal federal ADJ 15 amod B-ORG
        Audit Audit PROPN 15 compound I-ORG
        Office Office PROPN 10 nmod I-ORG""",
        id="forced out of a post",
    ),
]

_SENSE = [
    pytest.param(
        "en",
        set(),
        """Novak Novak PROPN 3 nsubj B-PER
        Djokovic Djokovic PROPN 1 flat I-PER
        visited visit VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        misery misery NOUN 3 obj
        on on ADP 6 case
        Carlos CarlosAlatorre@ENRON PROPN 3 obl B-PER
        Alcaraz Alcaraz PROPN 6 flat I-PER
        in in ADP 9 case
        Madrid Madrid PROPN 3 obl B-LOC""",
        id="visited misery on",
    ),
]


@pytest.mark.parametrize(
    ("language", "expected", "rows"),
    [
        *_INSTEAD,
        *_SCRAPPED,
        *_ANYBODY,
        *_THEORY,
        *_EXCLUDED,
        *_THING,
        *_SEVERAL,
        *_ASIDE,
        *_ABSOLUTE,
        *_OFFICE,
        *_SENSE,
    ],
)
def test_nothing_false_is_read(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected
