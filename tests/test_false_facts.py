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
    pytest.param(
        "en",
        {"Ian_Borg ministerOf Malta", "Ian_Borg summonedAmbassadorOf Tunisia", "Walid_Bouaziz ambassadorOf Tunisia"},
        """Tunisia Tunisia PROPN 3 nmod:poss B-LOC
        +'s 's PART 1 case
        ambassador ambassador NOUN 11 nsubj:pass
        to to ADP 5 case
        Malta Malta PROPN 3 nmod B-LOC
        +, , PUNCT 7 punct
        Walid Walid PROPN 3 appos B-PER
        Bouaziz Bouaziz PROPN 7 flat I-PER
        +, , PUNCT 3 punct
        was be AUX 11 aux:pass Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        called call VERB 0 root Tense=Past|VerbForm=Part
        in in ADV 11 advmod
        by by ADP 18 case
        Malta Malta PROPN 17 nmod:poss B-LOC
        +'s 's PART 14 case
        Foreign foreign ADJ 17 amod
        Minister Minister PROPN 18 nmod:desc
        Ian Ian PROPN 11 obl:agent B-PER
        Borg Borg PROPN 18 flat I-PER
        over over ADP 23 case
        the the DET 23 det
        stranded strand VERB 23 amod Tense=Past|VerbForm=Part
        migrants migrant NOUN 11 obl""",
        id="called in by",
    ),
]

_ORDER = [
    pytest.param(
        "sq",
        {"Human_Rights_Watch condemned Laos", "Human_Rights_Watch praised Thailand"},
        """Në në ADP 2 case
        raportin raport NOUN 10 obl Case=Acc|Number=Sing
        e e DET 4 det:adj Case=Acc
        sivjetshëm sivjetshëm ADJ 2 amod Case=Acc
        +, , PUNCT 2 punct
        Human human ADJ 7 amod B-ORG
        Rights Rights PROPN 8 compound Case=Nom|Number=Plur I-ORG
        Watch Watch PROPN 10 nsubj Case=Nom|Number=Sing I-ORG
        e e PRON 10 expl Case=Acc
        dënon dënoj VERB 0 root Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
        ashpër ashpër ADV 10 advmod
        Laosin Laos PROPN 10 obj Case=Acc|Number=Sing B-LOC
        dhe dhe CCONJ 15 cc
        e e PRON 15 expl Case=Acc
        lavdëron lavdëroj VERB 10 conj Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        Tajlandën Tajlandë PROPN 15 obj Case=Acc|Number=Sing B-LOC
        +, , PUNCT 19 punct
        ndërsa ndërsa CCONJ 19 cc
        Kamboxhian Kamboxhian PROPN 15 nsubj Case=Acc|Number=Sing B-LOC
        as as CCONJ 23 cc
        që që PRON 23 nsubj
        e e PRON 23 obj Case=Acc
        përmend përmend VERB 19 conj Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin""",
        id="ndërsa B-në as që e përmend",
    ),
    pytest.param(
        "sq",
        {"Israel condemned Iran", "Israel praised Jordan"},
        """Izraeli Izrael PROPN 3 nsubj Case=Nom|Number=Sing B-LOC
        e e PRON 3 expl Case=Acc
        dënoi dënoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Iranin Iran PROPN 3 obj Case=Acc|Number=Sing B-LOC
        +, , PUNCT 9 punct
        kurse kurse CCONJ 9 cc
        Jordaninë Jordaninë PROPN 9 nsubj Case=Nom|Number=Sing B-LOC
        e e PRON 9 obj Case=Acc
        lavdëroi lavdëroj VERB 3 conj Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin""",
        id="kurse B-në e lavdëroi",
    ),
    pytest.param(
        "sq",
        {"Belgium shelteredRefugeesFrom Burkina_Faso", "France shelteredRefugeesFrom Burkina_Faso negated"},
        """Jo Jo PROPN 2 discourse Case=Nom|Number=Sing B-PER
        Franca Francë PROPN 0 root Case=Nom|Number=Sing I-PER
        +, , PUNCT 1 punct
        por por CCONJ 7 cc
        Belgjika Belgjikë PROPN 7 nsubj Case=Nom|Number=Sing B-LOC
        i i PRON 7 expl Case=Acc
        strehoi strehoj VERB 2 conj Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        refugjatët refugjat NOUN 7 obj Case=Acc|Number=Plur
        nga nga ADP 10 case
        Burkina Burkina PROPN 8 nmod Case=Nom|Number=Sing B-LOC
        Fasoja Fasoja PROPN 10 flat Case=Nom|Number=Sing I-LOC
        +, , PUNCT 16 punct
        madje madje ADV 16 advmod
        pa pa ADP 16 case
        asnjë asnjë PRON 16 det
        afat afat NOUN 7 obl Case=Acc|Number=Sing
        kohor kohor ADJ 16 amod Case=Acc""",
        id="jo A, por B",
    ),
    pytest.param(
        "sq",
        {
            "Aija_Kalnaja succeeded Fabrice_Leggeri /European_Court_of_Auditors",
            "European_Court_of_Auditors accused Frontex",
            "Frontex tradedWith Elbit_Systems /European_Court_of_Auditors",
        },
        """Më më ADP 3 case
        6 6 NUM 3 nummod
        shkurt shkurt NOUN 10 obl Case=Acc|Number=Sing
        2025 2025 NUM 3 nummod
        Gjykata Gjykatë PROPN 10 nsubj Case=Nom|Number=Sing B-ORG
        Evropiane evropian ADJ 5 amod Case=Nom I-ORG
        e e DET 8 det I-ORG
        Auditorëve Auditor PROPN 5 nmod:poss Case=Gen|Number=Plur I-ORG
        e e PRON 10 expl Case=Acc
        fajësoi fajësoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Frontexin Frontex PROPN 10 obj Case=Acc|Number=Sing B-ORG
        se se SCONJ 14 mark
        kishte kam AUX 14 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        blerë blej VERB 10 advcl VerbForm=Part
        dronë dro NOUN 14 obj Case=Acc|Number=Sing
        nga nga ADP 18 case
        Elbit Elb PROPN 18 compound Case=Nom|Number=Sing B-ORG
        Systems Systems PROPN 15 nmod Case=Acc|Number=Plur I-ORG
        pa pa ADP 21 case
        asnjë asnjë PRON 21 det
        garë garë NOUN 14 obl Case=Acc|Number=Sing
        +, , PUNCT 24 punct
        dhe dhe CCONJ 24 cc
        kujtoi kujtoj VERB 10 conj Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        se se SCONJ 34 mark
        ish-drejtori ish-drejtor NOUN 34 nsubj Case=Nom|Number=Sing
        i i DET 28 det
        agjencisë agjenci NOUN 26 nmod:poss Case=Gen|Number=Sing
        +, , PUNCT 30 punct
        Fabrice Fabrice PROPN 26 appos Case=Nom|Number=Sing B-PER
        Leggeri Legger PROPN 30 flat Case=Nom|Number=Sing I-PER
        +, , PUNCT 26 punct
        ishte jam AUX 34 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        larguar largoj VERB 24 ccomp VerbForm=Part
        në në ADP 36 case
        mes mes NOUN 34 obl Case=Acc|Number=Sing
        të të DET 38 det
        skandaleve skandal NOUN 36 nmod:poss Case=Gen|Number=Plur
        e e CCONJ 46 cc
        në në ADP 41 case
        vitin vit NOUN 46 obl Case=Acc|Number=Sing
        2022 2022 NUM 41 nummod
        vendin vend NOUN 46 obj Case=Acc|Number=Sing
        ia ia PRON 46 expl Case=Acc
        kishte kam AUX 46 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        zënë zë VERB 34 conj VerbForm=Part
        Aija Aija PROPN 46 iobj Case=Nom|Number=Sing B-PER
        Kalnaja Kalnaja PROPN 47 flat Case=Nom|Number=Sing I-PER""",
        id="vendin ia kishte zënë A",
    ),
    pytest.param(
        "sq",
        {"Radoslaw_Sikorski ministerOf Poland", "Vasyl_Bodnar ambassadorOf Ukraine"},
        """Shefi shef NOUN 15 nsubj Case=Nom|Number=Sing
        i i DET 3 det
        kabinetit kabinet NOUN 1 nmod:poss Case=Gen|Number=Sing
        të të DET 5 det
        ministrit ministër NOUN 3 nmod:poss Case=Gen|Number=Sing
        të të DET 7 det:adj Case=Gen
        Jashtëm jashtëm ADJ 5 amod Case=Gen
        të të DET 9 det
        Polonisë Poloni PROPN 5 nmod:poss Case=Gen|Number=Sing B-LOC
        +, , PUNCT 1 punct
        Radosław Radosław PROPN 1 appos Case=Nom|Number=Sing B-PER
        Sikorskit Sikorskit PROPN 11 flat Case=Nom|Number=Sing I-PER
        +, , PUNCT 1 punct
        u u AUX 15 aux
        takua takoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        në në ADP 17 case
        Varshavë Varshavë PROPN 15 obl Case=Acc|Number=Sing B-LOC
        me me ADP 19 case
        ambasadorin ambasador NOUN 15 obl Case=Acc|Number=Sing
        e e DET 21 det
        Ukrainës Ukrainë PROPN 19 nmod:poss Case=Gen|Number=Sing B-LOC
        +, , PUNCT 23 punct
        Vasyl Vasyl PROPN 19 appos Case=Nom|Number=Sing B-PER
        Bodnar Bodnar PROPN 23 flat Case=Nom|Number=Sing I-PER""",
        id="shefi i kabinetit të ministrit A-t",
    ),
]

_QUOTED = [
    pytest.param(
        "sq",
        {"Fondacioni_Nelson_Mandela accused Instituti_Thabo_Mbeki"},
        """Fondacioni fondacion NOUN 6 nsubj Case=Nom|Number=Sing
        " " PUNCT 3 punct
        +Nelson Nelson PROPN 1 flat Case=Nom|Number=Sing B-PER
        Mandela Mandela PROPN 3 flat Case=Nom|Number=Sing I-PER
        " " PUNCT 3 punct
        akuzoi akuzoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Institutin institut NOUN 6 obj Case=Acc|Number=Sing B-ORG
        " " PUNCT 9 punct I-ORG
        +Thabo Thabo PROPN 7 flat Case=Nom|Number=Sing I-ORG
        Mbeki Mbek PROPN 9 flat Case=Nom|Number=Sing I-ORG
        " " PUNCT 9 punct
        për për ADP 13 case
        plagjiaturë plagjiaturë NOUN 6 obl Case=Acc|Number=Sing""",
        id="fondacioni A B",
    ),
    pytest.param(
        "sq",
        {"Saudi_Arabia recognised Israel hypothetical /New_York_Times"},
        """Gazeta gazetë NOUN 8 nsubj Case=Nom|Number=Sing
        « " PUNCT 3 punct
        +The The PROPN 1 appos Case=Nom|Number=Sing B-ORG
        New New ADJ 5 amod I-ORG
        York York PROPN 3 flat Number=Sing I-ORG
        Times Times PROPN 1 flat Number=Sing I-ORG
        +» " PUNCT 3 punct
        shkruan shkruaj VERB 0 root Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        se se SCONJ 13 mark
        Riadi Riad PROPN 13 nsubj Case=Nom|Number=Sing B-LOC
        mund mund PART 13 mark
        ta ai PART 13 expl Case=Acc
        njohë njoh VERB 8 ccomp Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
        Izraelin Izrael PROPN 13 obj Case=Acc|Number=Sing B-LOC
        brenda brenda ADP 16 case
        vitit vit NOUN 13 obl Case=Acc|Number=Sing""",
        id="gazeta The New York Times",
    ),
]

_NEAR = [
    pytest.param(
        "en",
        {"Spain expelledDiplomatsOf Russia hypothetical /Jose_Manuel_Albares"},
        """Spain Spain PROPN 5 nsubj B-LOC
        was be AUX 5 cop Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        minutes minute NOUN 5 obl:unmarked
        from from SCONJ 5 mark
        expelling expel VERB 13 advcl Tense=Pres|VerbForm=Part
        the the DET 8 det
        Russian Russian ADJ 8 amod
        ambassador ambassador NOUN 5 obj
        when when ADV 11 advmod
        Moscow Moscow PROPN 11 nsubj B-LOC
        apologised apologise VERB 5 advcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        +, , PUNCT 5 punct
        said say VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        José José PROPN 13 nsubj B-PER
        Manuel Manuel PROPN 14 flat I-PER
        Albares Albares PROPN 14 flat I-PER""",
        id="minutes from expelling",
    ),
    pytest.param(
        "sq",
        {"Slovenia sued Croatia hypothetical"},
        """Është jam AUX 2 cop Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        vështirë vështirë ADJ 0 root
        të të PART 4 mark
        mendohet mendoj VERB 2 csubj Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
        që që SCONJ 8 mark
        Sllovenia Slloveni PROPN 8 nsubj Case=Nom|Number=Sing B-LOC
        ta ta DET 8 expl
        padisë padit VERB 4 ccomp Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        përsëri përsëri ADV 8 advmod
        Kroacinë Kroaci PROPN 8 obj Case=Nom|Number=Sing B-LOC""",
        id="vështirë të mendohet që",
    ),
    pytest.param(
        "sq",
        {"Russia attacked Bank_of_Ruhr hypothetical"},
        """Kremlini Kremlin PROPN 2 nsubj Case=Nom|Number=Sing B-LOC
        besohet besoj VERB 0 root Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        se se SCONJ 6 mark
        e e PRON 6 expl Case=Acc
        ka kam AUX 6 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        sulmuar sulmoj VERB 2 ccomp VerbForm=Part
        Bankën Bankë PROPN 6 obj Case=Acc|Number=Sing B-ORG
        e e DET 9 det I-ORG
        Ruhrit Ruhr PROPN 7 nmod:poss Case=Gen|Number=Sing I-ORG
        +, , PUNCT 16 punct
        ndonëse ndonëse SCONJ 16 mark
        Berlini Berlin PROPN 16 nsubj Case=Nom|Number=Sing B-LOC
        nuk nuk PART 16 advmod
        e e PRON 16 obj Case=Acc
        ka kam AUX 16 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        thënë them VERB 6 advcl VerbForm=Part
        kurrë kurrë ADV 16 advmod""",
        id="besohet se",
    ),
]

_CLEARED = [
    pytest.param(
        "en",
        {"Imran_Khan threatened Zeba_Chaudhry negated"},
        """The the DET 2 det
        court court NOUN 3 nsubj
        cleared clear VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Imran Imran PROPN 3 obj B-PER
        Khan Khan PROPN 4 flat I-PER
        of of SCONJ 8 mark
        having have AUX 8 aux Tense=Pres|VerbForm=Part
        threatened threaten VERB 3 advcl Tense=Past|VerbForm=Part
        Zeba Zeba PROPN 8 obj B-PER
        Chaudhry Chaudhry PROPN 9 flat I-PER""",
        id="cleared of having threatened",
    ),
    pytest.param(
        "en",
        {"Cyprus deported Gokhan_Naim negated"},
        """Cyprus Cyprus PROPN 4 nsubj:pass B-LOC
        was be AUX 4 aux:pass Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        wrongly wrongly ADV 4 advmod
        reported report VERB 0 root Tense=Past|VerbForm=Part
        to to PART 7 mark
        have have AUX 7 aux VerbForm=Inf
        deported deport VERB 4 xcomp Tense=Past|VerbForm=Part
        Gökhan Gökhan PROPN 7 obj B-PER
        Naim Naim PROPN 8 flat I-PER""",
        id="wrongly reported to have",
    ),
]

_KIN = [
    pytest.param(
        "sq",
        set(),
        """Vëllai vëlla NOUN 12 nsubj Case=Nom|Number=Sing
        i i DET 3 det
        Ilir Ilir PROPN 1 nmod:poss Case=Nom|Number=Sing B-PER
        Metës Metë PROPN 3 flat Case=Nom|Number=Sing I-PER
        +, , PUNCT 1 punct
        kryetar kryetar NOUN 1 appos Case=Nom|Number=Sing
        i i DET 8 det
        klubit klub NOUN 6 nmod:poss Case=Gen|Number=Sing
        Skënderbeu Skënderbe PROPN 8 flat Case=Nom|Number=Sing B-ORG
        +, , PUNCT 1 punct
        u u AUX 12 aux Number=Sing
        arrestua arrestoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        në në ADP 14 case
        Greqi Greqi PROPN 12 obl Case=Acc|Number=Sing B-LOC""",
        id="vëllai i A-së, kryetar",
    ),
    pytest.param(
        "sq",
        {"Fatmir_Doberdolani leaderOf Levizja_Agrare"},
        """Tre tre NUM 2 nummod
        këshilltarë këshilltar NOUN 13 nsubj Case=Nom|Number=Plur
        të të DET 4 det
        Fatmir Fatmir PROPN 2 nmod:poss Case=Nom|Number=Sing B-PER
        Dobërdolanit Dobërdolan PROPN 4 flat Case=Gen|Number=Sing I-PER
        +, , PUNCT 2 punct
        kreut krye NOUN 2 appos Case=Nom|Number=Sing
        të të DET 9 det
        Lëvizjes Lëvizje PROPN 7 nmod:poss Case=Gen|Number=Sing B-ORG
        Agrare Agrare PROPN 9 flat Case=Gen|Number=Sing I-ORG
        +, , PUNCT 2 punct
        u u AUX 13 aux
        shoqëruan shoqëroj VERB 0 root Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        në në ADP 15 case
        polici polici NOUN 13 obl Case=Acc|Number=Sing
        mbrëmjen mbrëmje NOUN 13 obl:tmod Case=Acc|Number=Sing
        e e DET 19 det
        së së DET 19 det Case=Gen
        enjtes enjte NOUN 16 nmod:poss Case=Gen|Number=Sing
        dhe dhe CCONJ 22 cc
        u u AUX 22 aux
        lanë lë VERB 13 conj Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        të të PART 24 mark
        iknin iki VERB 22 xcomp Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        pa pa ADP 26 case
        akuza akuzë NOUN 24 obl Case=Acc|Number=Sing""",
        id="këshilltarë të A-së, kreut",
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
        *_ORDER,
        *_QUOTED,
        *_NEAR,
        *_CLEARED,
        *_KIN,
    ],
)
def test_nothing_false_is_read(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_BY_ANOTHER = {
    "en": """Kenya Kenya PROPN 3 nsubj:pass B-LOC\n was be AUX 3 aux:pass VerbForm=Fin|Tense=Past
    praised praise VERB 0 root VerbForm=Part|Tense=Past\n by by ADP 5 case\n Hungary Hungary PROPN 3 obl:agent B-LOC
    +, , PUNCT 8 punct\n and and CCONJ 8 cc\n Uganda Uganda PROPN 5 conj B-LOC\n {by} {by} ADP 10 case
    France France PROPN {head} B-LOC\n +. . PUNCT 3 punct""",
    "sq": """Kenia Kenia PROPN 3 nsubj Case=Nom B-LOC\n u u AUX 3 aux\n lavdërua lavdëroj VERB 0 root VerbForm=Fin
    nga nga ADP 5 case\n Hungaria Hungari PROPN 3 obl:agent Case=Nom B-LOC\n +, , PUNCT 8 punct
    ndërsa ndërsa CCONJ 8 cc\n Uganda Ugandë PROPN 5 conj Case=Nom B-LOC\n {by} {by} ADP 10 case
    Franca Francë PROPN {head} Case=Nom B-LOC\n +. . PUNCT 3 punct""",
}


@pytest.mark.parametrize("language", ["en", "sq"])
@pytest.mark.parametrize("head", ["8 nmod", "3 obl:agent", "3 obl"])
def test_who_did_it_to_another_did_it_to_nobody_else(language: str, head: str) -> None:
    by, near = {"en": ("by", "near"), "sq": ("nga", "afër")}[language]
    rows = _BY_ANOTHER[language]
    assert claims(language, rows.format(by=by, head=head)) == {"Hungary praised Kenya"}
    twin = claims(language, rows.format(by=near, head="8 nmod"))
    assert {"Hungary praised Kenya", "Uganda praised Kenya"} <= twin


_PAST_ASIDE = """Mali Mali PROPN 3 nsubj:pass B-LOC\n was be AUX 3 aux:pass VerbForm=Fin|Tense=Past
hit hit VERB 0 root VerbForm=Part|Tense=Past\n with with ADP 5 case\n sanctions sanction NOUN 3 obl\n by by ADP 7 case
Kenya Kenya PROPN 5 nmod B-LOC\n {but} {but} CCONJ 15 cc\n {no} {no} {kind} 13 advmod\n +, , PUNCT 9 punct
until until ADP 13 case\n the the DET 13 det\n summer summer NOUN 3 obl\n +, , PUNCT 16 punct\n by by ADP 16 case
Ghana Ghana PROPN 3 obl:agent B-LOC"""


def test_who_is_set_against_the_others_past_an_aside_did_not() -> None:
    found = claims("en", _PAST_ASIDE.format(but="but", no="not", kind="PART"))
    assert found == {"Kenya imposedSanctionsOn Mali", "Ghana imposedSanctionsOn Mali negated"}
    assert "Ghana imposedSanctionsOn Mali" in claims("en", _PAST_ASIDE.format(but="and", no="also", kind="ADV"))


_SPEAKERS = """Macron Macron PROPN 2 nsubj B-PER\n met meet VERB 0 root VerbForm=Fin|Tense=Past\n with with ADP 5 case
the the DET 5 det\n speaker speaker NOUN 2 obl\n of of ADP 8 case
the the DET 8 det\n Knesset Knesset PROPN 5 nmod B-ORG
+, , PUNCT 10 punct\n Amir Amir PROPN 5 appos B-PER\n Ohana Ohana PROPN 10 flat I-PER\n +, , PUNCT 15 punct
and and CCONJ 15 cc\n the the DET 15 det\n {one} NOUN 5 conj\n +, , PUNCT 17 punct\n Yair Yair PROPN 15 appos B-PER
Golan Golan PROPN 17 flat I-PER"""


@pytest.mark.parametrize("one", ["head head", "minister minister"])
def test_an_office_is_of_a_body_and_not_of_who_is_met_besides(one: str) -> None:
    found = claims("en", _SPEAKERS.format(one=one))
    assert "Amir_Ohana officialOf Knesset" in found
    assert not any(claim.endswith("officialOf Yair_Golan") for claim in found)


_SUE = """Anna Anna PROPN 2 nsubj B-PER\n said say VERB 0 root VerbForm=Fin|Tense=Past
Olsson Olsson PROPN 5 nsubj B-PER
would would AUX 5 aux VerbForm=Fin\n sue sue VERB 2 ccomp VerbForm=Inf\n Fiat Fiat PROPN 5 obj B-ORG
and and CCONJ 8 cc
{verb} VERB 5 conj {form}\n Lindgren Lindgren PROPN 8 obj B-PER"""


def test_a_past_tense_is_not_joined_to_what_somebody_would_do() -> None:
    told = claims("en", _SUE.format(verb="condemned condemn", form="VerbForm=Fin|Tense=Past"))
    assert {"Anna condemned Lindgren", "Olsson sued Fiat planned /Anna"} <= told
    assert "Olsson condemned Lindgren planned /Anna" in claims(
        "en", _SUE.format(verb="condemn condemn", form="VerbForm=Inf")
    )


_STANDS = [
    pytest.param(
        "en",
        "Canada recognised Kosovo planned /Anna_Lind",
        ("never never ADV", "often often ADV"),
        """Anna Anna PROPN 4 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER\n never never ADV 4 advmod
        doubted doubt VERB 0 root VerbForm=Fin|Tense=Past\n that that SCONJ 8 mark\n Canada Canada PROPN 8 nsubj B-LOC
        would would AUX 8 aux VerbForm=Fin\n recognise recognise VERB 4 ccomp VerbForm=Inf
        Kosovo Kosovo PROPN 8 obj B-LOC""",
        id="never doubted that",
    ),
    pytest.param(
        "en",
        "Slovakia cutAidTo Chad /Anna",
        ("nobody nobody PRON 5", "it it PRON 5"),
        """Anna Anna PROPN 2 nsubj B-PER\n said say VERB 0 root VerbForm=Fin|Tense=Past\n nobody nobody PRON 5 nsubj
        had have AUX 5 aux VerbForm=Fin|Tense=Past\n told tell VERB 2 ccomp VerbForm=Part|Tense=Past
        him he PRON 5 iobj Case=Acc\n that that SCONJ 10 mark\n Slovakia Slovakia PROPN 10 nsubj B-LOC
        had have AUX 10 aux VerbForm=Fin|Tense=Past\n suspended suspend VERB 5 ccomp VerbForm=Part|Tense=Past
        aid aid NOUN 10 obj\n to to ADP 13 case\n Chad Chad PROPN 10 obl B-LOC""",
        id="nobody told that",
    ),
    pytest.param(
        "en",
        "Anna_Lind supported Per_Olsson negated",
        ("longer long ADV", "way way NOUN"),
        """Anna Anna PROPN 6 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER\n can can AUX 6 aux VerbForm=Fin
        no no ADV 5 advmod
        longer long ADV 6 advmod\n support support VERB 0 root VerbForm=Inf\n Per Per PROPN 6 obj B-PER
        Olsson Olsson PROPN 7 flat I-PER""",
        id="can no longer",
    ),
    pytest.param(
        "sq",
        "Ana_Lind supported Rasa_Juknaite negated",
        ("më më ADV 8", "ashpër ashpër ADV 8"),
        """Ana Ana PROPN 6 nsubj Case=Nom B-PER\n Lind Lind PROPN 1 flat Case=Nom I-PER\n nuk nuk PART 6 advmod
        mund mund PART 6 mark\n ta ai PART 6 expl Case=Acc\n mbështesë mbështet VERB 0 root VerbForm=Fin|Tense=Pres
        më më ADV 8 advmod\n kryeministren kryeministre NOUN 6 nsubj Case=Nom\n Rasa Rasa PROPN 8 flat Case=Nom B-PER
        Juknaite Juknaite PROPN 9 flat Case=Nom I-PER""",
        id="nuk mund më; an accusative is no subject",
    ),
    pytest.param(
        "sq",
        "Kenya accused Rwanda",
        None,
        """Ruanda Ruanda PROPN 8 nsubj Case=Nom B-LOC\n +, , PUNCT 1 punct\n e e DET 4 det:adj Case=Nom
        akuzuar akuzoj VERB 1 amod VerbForm=Part\n nga nga ADP 6 case\n Kenia Kenia PROPN 4 obl:agent Case=Nom B-LOC
        +, , PUNCT 1 punct\n mohon mohoj VERB 0 root VerbForm=Fin|Tense=Pres|Number=Sing\n çdo çdo DET 10 det
        faj faj NOUN 8 obj Case=Acc""",
        id="accused, denies",
    ),
    pytest.param(
        "sq",
        "Christoph_Heusgen condemned Israel",
        None,
        """Ish-këshilltari ish-këshilltar NOUN 10 nsubj Case=Nom\n i i DET 3 det
        kancelares kancelare NOUN 1 nmod:poss Case=Gen
        Angela Angela PROPN 1 flat Case=Nom B-PER\n Merkel Merkel PROPN 4 flat Case=Nom I-PER\n +, , PUNCT 7 punct
        Christoph Christoph PROPN 1 appos Case=Nom B-PER\n Heusgen Heusgen PROPN 7 flat Case=Nom I-PER
        +, , PUNCT 1 punct
        kritikoi kritikoj VERB 0 root VerbForm=Fin|Tense=Past|Number=Sing
        Izraelin Izrael PROPN 10 obj Case=Acc B-LOC""",
        id="adviser of a chancellor",
    ),
    pytest.param(
        "sq",
        "Ardian_Doda leaderOf Komisioni_i_Ligjeve_i_Senatit",
        None,
        """Komisioni Komision PROPN 15 nsubj Case=Nom|Gender=Masc|Number=Sing B-ORG\n i i DET 3 det I-ORG
        Ligjeve Ligj PROPN 1 nmod:poss Case=Gen I-ORG\n i i DET 5 det I-ORG
        Senatit Senat PROPN 1 nmod:poss Case=Gen I-ORG
        +, , PUNCT 10 punct\n të të DET 8 det:pron\n cilin cili PRON 10 obj Case=Acc\n e e PRON 10 expl Case=Acc
        drejton drejtoj VERB 5 acl:relcl VerbForm=Fin|Tense=Pres|Number=Sing
        Ardian Ardian PROPN 10 nsubj Case=Nom B-PER
        Doda Doda PROPN 11 flat Case=Nom I-PER\n +, , PUNCT 1 punct\n u u AUX 15 aux
        mblodh mbledh VERB 0 root VerbForm=Fin|Tense=Past|Number=Sing""",
        id="which the whole name is",
    ),
    pytest.param(
        "en",
        "United_States threatened Greenland hypothetical",
        ("most most ADJ", "old old ADJ"),
        """most most ADJ 2 amod\n Danes Dane PROPN 3 nsubj\n think think VERB 0 root VerbForm=Fin|Tense=Pres
        that that SCONJ 8 mark\n the the DET 7 det\n United United ADJ 7 amod B-LOC\n States State PROPN 8 nsubj I-LOC
        threatens threaten VERB 3 ccomp VerbForm=Fin|Tense=Pres\n Greenland Greenland PROPN 8 obj B-LOC""",
        id="most think",
    ),
    pytest.param(
        "sq",
        "Qatar expelledDiplomatsOf Iran negated",
        ("rremë rremë", "plotë plotë"),
        """Lajmi lajm NOUN 0 root Case=Nom\n se se SCONJ 6 mark\n Katari Katar PROPN 6 nsubj Case=Nom B-LOC
        e e PRON 6 expl Case=Acc\n kishte kam AUX 6 aux VerbForm=Fin\n dëbuar dëboj VERB 1 ccomp VerbForm=Part
        ambasadorin ambasador NOUN 6 obj Case=Acc\n iranian iranian ADJ 7 amod Case=Acc\n doli dal VERB 6 xcomp
        i i DET 11 det:adj Case=Nom\n rremë rremë ADJ 9 amod Case=Acc""",
        id="turned out false",
    ),
    pytest.param(
        "en",
        "Petr_Fiala succeeded Marek_Novotny",
        ("was be AUX 4 aux:pass VerbForm=Fin|Tense=Past", "may may AUX 4 aux VerbForm=Fin"),
        """Petr Petr PROPN 4 nsubj:pass B-PER\n Fiala Fiala PROPN 1 flat I-PER
        was be AUX 4 aux:pass VerbForm=Fin|Tense=Past\n drafted draft VERB 0 root VerbForm=Part|Tense=Past
        in in ADV 4 advmod\n to to PART 7 mark\n replace replace VERB 4 advcl VerbForm=Inf
        Marek Marek PROPN 7 obj B-PER\n Novotny Novotny PROPN 8 flat I-PER""",
        id="drafted in to replace",
    ),
    pytest.param(
        "sq",
        "Hamas attacked Israel",
        ("nuk nuk PART 3 advmod", "do do PART 3 mark"),
        """Hamasi Hamas PROPN 3 nsubj Case=Nom B-ORG\n nuk nuk PART 3 advmod
        paralajmëroi paralajmëroj VERB 0 root VerbForm=Fin|Tense=Past\n askënd askush PRON 3 obj Case=Acc
        para para ADP 8 mark\n se se SCONJ 5 fixed\n të të PART 8 mark\n sulmonte sulmoj VERB 3 advcl VerbForm=Fin
        Izraelin Izrael PROPN 8 obj Case=Acc B-LOC""",
        id="nobody warned before it",
    ),
    pytest.param(
        "en",
        "Fiat sued Oxfam planned /Anna_Lind",
        ("said say", "read read"),
        """Anna Anna PROPN 3 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER\n said say VERB 0 root VerbForm=Fin|Tense=Past
        in in ADP 6 case\n a a DET 6 det\n letter letter NOUN 3 obl\n that that SCONJ 10 mark
        Fiat Fiat PROPN 10 nsubj B-ORG
        would would AUX 10 aux VerbForm=Fin\n sue sue VERB 6 acl VerbForm=Inf\n Oxfam Oxfam PROPN 10 obj B-ORG""",
        id="said in a letter that",
    ),
    pytest.param(
        "sq",
        "Fiat sued Oxfam planned /Ana_Lind",
        ("tha them", "gjeti gjej"),
        """Ana Ana PROPN 3 nsubj Case=Nom B-PER\n Lind Lind PROPN 1 flat Case=Nom I-PER
        tha them VERB 0 root VerbForm=Fin|Tense=Past\n në në ADP 6 case\n një një DET 6 det
        letër letër NOUN 3 obl Case=Acc
        se se SCONJ 11 mark\n Fiati Fiat PROPN 11 nsubj Case=Nom B-ORG\n do do PART 11 mark
        ta ai PRON 11 expl Case=Acc
        padiste padit VERB 6 acl VerbForm=Fin|Tense=Past\n Oxfamin Oxfam PROPN 11 obj Case=Acc B-ORG""",
        id="tha në një letër se",
    ),
    pytest.param(
        "en",
        "China threatened Japan planned",
        ("stop stop", "start start"),
        """China China PROPN 4 nsubj B-LOC\n will will AUX 4 aux VerbForm=Fin\n not not PART 4 advmod
        stop stop VERB 0 root VerbForm=Inf\n threatening threaten VERB 4 xcomp VerbForm=Ger
        Japan Japan PROPN 5 obj B-LOC""",
        id="will not stop",
    ),
]


@pytest.mark.parametrize(("language", "expected", "twin", "rows"), _STANDS)
def test_a_claim_stands_as_its_clause_does(
    language: str, expected: str, twin: tuple[str, str] | None, rows: str
) -> None:
    assert expected in claims(language, rows)
    if twin is not None:
        assert expected not in claims(language, rows.replace(*twin))


_NOBODY = [
    pytest.param(
        "en",
        "Germany recalledAmbassadorFrom Niger",
        ("its its PRON", "their their PRON"),
        """Germany Germany PROPN 14 nsubj B-LOC\n and and CCONJ 3 cc\n France France PROPN 1 conj B-LOC
        +, , PUNCT 6 punct
        which which PRON 6 nsubj\n recalled recall VERB 1 acl:relcl VerbForm=Fin|Tense=Past
        its its PRON 8 nmod:poss Case=Gen
        ambassador ambassador NOUN 6 obj\n from from ADP 10 case\n Niger Niger PROPN 8 nmod B-LOC\n +, , PUNCT 1 punct
        are be AUX 14 cop VerbForm=Fin|Tense=Pres|Number=Plur\n at at ADP 14 case\n odds odd NOUN 0 root""",
        id="and B, which … its",
    ),
    pytest.param(
        "en",
        "Maia_Sandu dismissed Igor_Dodon",
        ("ballot ballot", "march march"),
        """Maia Maia PROPN 3 nsubj B-PER\n Sandu Sandu PROPN 1 flat I-PER
        unseated unseat VERB 0 root VerbForm=Fin|Tense=Past
        Igor Igor PROPN 3 obj B-PER\n Dodon Dodon PROPN 4 flat I-PER\n at at ADP 8 case\n the the DET 8 det
        ballot ballot NOUN 3 obl""",
        id="at the ballot",
    ),
    pytest.param(
        "en",
        "Sweden attacked Iraq",
        ("man man", "plane plane"),
        """Sweden Sweden PROPN 2 nsubj B-LOC\n wants want VERB 0 root VerbForm=Fin|Tense=Pres\n to to PART 4 mark
        extradite extradite VERB 2 xcomp VerbForm=Inf\n a a DET 6 det\n man man NOUN 4 obj\n for for SCONJ 8 mark
        attacking attack VERB 4 advcl VerbForm=Ger\n Iraq Iraq PROPN 8 obj B-LOC""",
        id="a man for attacking",
    ),
    pytest.param(
        "en",
        "Hodeida locatedIn Red_Sea",
        None,
        """The the DET 4 det\n Red red ADJ 3 amod B-LOC\n Sea Sea PROPN 4 compound I-LOC\n port port NOUN 8 nsubj
        of of ADP 6 case\n Hodeida Hodeida PROPN 4 nmod B-LOC\n is be AUX 8 cop VerbForm=Fin\n shut shut ADJ 0 root""",
        id="a port on a sea",
    ),
    pytest.param(
        "sq",
        "Denmark withdrewFrom Russia planned",
        ("kohë kohë NOUN 3", "prova provë NOUN 3"),
        """Danimarka Danimarka PROPN 3 nsubj Case=Nom B-LOC\n u u PRON 3 expl Case=Dat
        dha jap VERB 0 root VerbForm=Fin|Tense=Past
        kohë kohë NOUN 3 obj Case=Acc\n dy dy NUM 6 nummod\n diplomatëve diplomat NOUN 3 iobj Case=Dat
        për për PART 10 mark
        t' të PART 10 mark\n +u u AUX 10 aux\n larguar largoj VERB 3 advcl VerbForm=Part\n nga nga ADP 12 case
        Rusia Rusi PROPN 10 obl Case=Nom B-LOC""",
        id="time to leave",
    ),
    pytest.param(
        "sq",
        "Latvia joined European_Union planned",
        ("përpjekjen përpjekje NOUN", "qumështin qumësht NOUN"),
        """Letonia Letonia PROPN 2 nsubj Case=Nom B-LOC\n goditi godit VERB 0 root VerbForm=Fin|Tense=Past
        përpjekjen përpjekje NOUN 2 obj Case=Acc\n e e DET 5 det\n Serbisë Serbi PROPN 3 nmod:poss Case=Gen B-LOC
        për për PART 9 mark\n t' të PART 9 mark\n +u u AUX 9 aux\n bashkuar bashkoj VERB 2 advcl VerbForm=Part
        me me ADP 11 case\n BE-në BE PROPN 9 obl Case=Acc B-ORG""",
        id="somebody's attempt",
    ),
    pytest.param(
        "sq",
        "Petrit_Hoxha gaveAidTo Ilir_Meta",
        ("merrte marr", "dhuroi dhuroj"),
        """Petrit Petrit PROPN 3 nsubj Case=Nom B-PER\n Hoxha Hoxha PROPN 1 flat Case=Nom I-PER
        merrte marr VERB 0 root VerbForm=Fin|Tense=Past\n ndihmë ndihmë NOUN 3 obj Case=Acc\n për për ADP 6 case
        Ilir Ilir PROPN 3 obl Case=Acc B-PER\n Metën Meta PROPN 6 flat Case=Acc I-PER""",
        id="got help",
    ),
    pytest.param(
        "sq",
        "Ana_Lind officialOf Oxfam",
        ("dikur dikur ADV", "sot sot ADV"),
        """Ana Ana PROPN 5 nsubj Case=Nom B-PER\n Lind Lind PROPN 1 flat Case=Nom I-PER\n dikur dikur ADV 5 advmod
        ka kam AUX 5 aux VerbForm=Fin|Tense=Pres|Number=Sing\n punuar punoj VERB 0 root VerbForm=Part\n në në ADP 7 case
        Oxfam Oxfam PROPN 5 obl Case=Acc B-ORG""",
        id="once worked",
    ),
    pytest.param(
        "sq",
        "Sudan withdrewFrom Egypt",
        ("cilat cila PRON 11 obl Number=Plur", "cilin cili PRON 11 obl Number=Sing"),
        """Etiopia Etiopi PROPN 2 nsubj Case=Nom B-LOC\n rifilloi rifilloj VERB 0 root VerbForm=Fin
        bisedimet bisedim NOUN 2 obj Case=Acc|Number=Plur|Gender=Fem\n me me ADP 5 case
        Egjiptin Egjipt PROPN 3 nmod Case=Acc|Number=Sing B-LOC\n +, , PUNCT 11 punct\n nga nga ADP 9 case
        të të DET 9 det:pron\n cilat cila PRON 11 obl Number=Plur\n Sudani Sudan PROPN 11 nsubj Case=Nom B-LOC
        largohej largohem VERB 5 acl:relcl VerbForm=Fin|Tense=Past""",
        id="which talks",
    ),
    pytest.param(
        "sq",
        "Sara_Malik condemned Imran_Awan",
        ("Gjykatësja gjykatëse", "Aktivistja aktiviste"),
        """Gjykatësja gjykatëse NOUN 4 nsubj Case=Nom\n Sara Sara PROPN 1 appos Case=Nom B-PER
        Malik Malik PROPN 2 flat Case=Nom I-PER\n dënoi dënoj VERB 0 root VerbForm=Fin|Tense=Past
        Imran Imran PROPN 4 obj Case=Acc B-PER\n Awanin Awan PROPN 5 flat Case=Acc I-PER""",
        id="a judge sentences",
    ),
    pytest.param(
        "sq",
        "Tony_Blair ministerOf Wales",
        ("e e PRON 4 expl Case=Acc", "u u AUX 4 aux"),
        """Tony Tony PROPN 4 nsubj Case=Nom B-PER\n Blairi Blair PROPN 1 flat Case=Nom I-PER\n e e PRON 4 expl Case=Acc
        bëri bëj VERB 0 root VerbForm=Fin|Tense=Past\n ministër ministër NOUN 4 obj Case=Acc\n i i DET 7 det
        Uellsit Uells PROPN 5 nmod:poss Case=Gen B-LOC""",
        id="made a minister",
    ),
    pytest.param(
        "en",
        "Anna_Lind attacked Iraq /Anna_Lind",
        None,
        """Anna Anna PROPN 3 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER
        accused accuse VERB 0 root VerbForm=Fin|Tense=Past
        her she PRON 3 obj Case=Acc\n of of SCONJ 6 mark\n attacking attack VERB 3 advcl VerbForm=Ger
        Iraq Iraq PROPN 6 obj B-LOC""",
        id="accused her of",
    ),
    pytest.param(
        "en",
        "Luis_Caputo joined Siemens",
        ("minister minister", "striker striker"),
        """the the DET 3 det\n former former ADJ 3 amod\n minister minister NOUN 4 nmod:desc
        Luis Luis PROPN 6 nsubj B-PER
        Caputo Caputo PROPN 4 flat I-PER\n signed sign VERB 0 root VerbForm=Fin|Tense=Past\n a a DET 8 det
        contract contract NOUN 6 obj\n with with ADP 10 case\n Siemens Siemens PROPN 6 obl B-ORG""",
        id="a minister's contract",
    ),
    pytest.param(
        "en",
        "Petra_Lind visited Bangkok",
        ("technical technical", "long long"),
        """Petra Petra PROPN 3 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER
        made make VERB 0 root VerbForm=Fin|Tense=Past
        a a DET 6 det\n technical technical ADJ 6 amod\n stop stop NOUN 3 obj\n in in ADP 8 case
        Bangkok Bangkok PROPN 3 obl B-LOC""",
        id="a technical stop",
    ),
    pytest.param(
        "sq",
        "Petra_Lind visited Bangkok",
        ("teknike teknik", "gjatë gjatë"),
        """Petra Petra PROPN 3 nsubj Case=Nom B-PER\n Lind Lind PROPN 1 flat Case=Nom I-PER
        bëri bëj VERB 0 root VerbForm=Fin|Tense=Past\n një një DET 5 det\n ndalesë ndalesë NOUN 3 obj Case=Acc
        teknike teknik ADJ 5 amod Case=Acc\n në në ADP 8 case\n Bangkok Bangkok PROPN 3 obl Case=Acc B-LOC""",
        id="ndalesë teknike",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "twin", "rows"), _NOBODY)
def test_what_another_did_or_was_is_not_read(
    language: str, wrong: str, twin: tuple[str, str] | None, rows: str
) -> None:
    assert wrong not in claims(language, rows)
    if twin is not None:
        assert wrong in claims(language, rows.replace(*twin))


_OPEN_OR_GRANTED = [
    pytest.param(
        "en",
        "Russia attacked Lithuania hypothetical",
        ("unlikely unlikely", "bloody bloody"),
        """The the DET 2 det\n invasion invasion NOUN 8 nsubj\n of of ADP 4 case
        Lithuania Lithuania PROPN 2 nmod B-LOC
        by by ADP 6 case\n Russia Russia PROPN 2 nmod B-LOC\n was be AUX 8 cop VerbForm=Fin|Tense=Past
        unlikely unlikely ADJ 0 root""",
        id="an unlikely event",
    ),
    pytest.param(
        "sq",
        "Spain recognised Kosovo hypothetical",
        ("pamundur pamundur", "mirëpritur mirëpritur"),
        """Njohja njohje NOUN 8 nsubj Case=Nom|Definite=Def\n e e DET 3 det
        Kosovës Kosovë PROPN 1 nmod:poss Case=Gen B-LOC
        nga nga ADP 5 case\n Spanja Spanjë PROPN 1 nmod Case=Nom B-LOC\n është jam AUX 8 cop VerbForm=Fin|Tense=Pres
        e e DET 8 det:adj\n pamundur pamundur ADJ 0 root""",
        id="ngjarje e pamundur",
    ),
    pytest.param(
        "en",
        "Turkey imposedSanctionsOn Israel",
        ("Despite despite", "For for"),
        """Despite despite ADP 4 case\n Turkey Turkey PROPN 4 nmod:poss B-LOC\n +'s 's PART 2 case
        sanctions sanction NOUN 8 obl Number=Plur\n on on ADP 6 case\n Israel Israel PROPN 4 nmod B-LOC
        could could AUX 8 aux VerbForm=Fin\n resume resume VERB 0 root VerbForm=Inf""",
        id="despite sanctions",
    ),
    pytest.param(
        "sq",
        "India attacked Pakistan",
        ("shkak shkak", "qëllim qëllim"),
        """Për për ADP 2 case\n shkak shkak NOUN 12 obl Case=Acc\n të të DET 4 det
        sulmit sulm NOUN 2 nmod:poss Case=Gen|Definite=Def
        të të DET 6 det\n Indisë Indi PROPN 4 nmod:poss Case=Gen B-LOC\n ndaj ndaj ADP 8 case
        Pakistanit Pakistan PROPN 4 nmod Case=Gen B-LOC\n tregtia tregti NOUN 12 nsubj Case=Nom\n mund mund PART 12 mark
        të të PART 12 mark\n ndalet ndal VERB 0 root Mood=Sub|VerbForm=Fin""",
        id="për shkak të sulmit",
    ),
    pytest.param(
        "en",
        "France recognised Palestine hypothetical",
        ("issue issue", "effect effect"),
        """The the DET 2 det\n issue issue NOUN 4 nsubj\n is be AUX 4 cop VerbForm=Fin|Tense=Pres
        that that PRON 0 root
        of of ADP 6 case\n recognition recognition NOUN 4 nmod\n of of ADP 8 case
        Palestine Palestine PROPN 6 nmod B-LOC
        by by ADP 10 case\n France France PROPN 6 nmod B-LOC""",
        id="the issue is that of",
    ),
    pytest.param(
        "sq",
        "Spain recognised Kosovo hypothetical",
        ("Tema temë", "Pasoja pasojë"),
        """Tema temë NOUN 3 nsubj Case=Nom\n është jam AUX 3 cop VerbForm=Fin|Tense=Pres\n ajo ajo PRON 0 root Case=Nom
        e e DET 5 det\n njohjes njohje NOUN 3 nmod:poss Case=Gen\n së së DET 7 det
        Kosovës Kosovë PROPN 5 nmod:poss Case=Gen B-LOC\n nga nga ADP 9 case
        Spanja Spanjë PROPN 5 nmod Case=Nom B-LOC""",
        id="tema është ajo e",
    ),
    pytest.param(
        "sq",
        "Turkey threatened Greece negated",
        ("pasaktë pasaktë", "rëndë rëndë"),
        """Lajmi lajm NOUN 8 nsubj Case=Nom\n se se SCONJ 5 mark\n Turqia Turqi PROPN 5 nsubj Case=Nom B-LOC
        ka kam AUX 5 aux VerbForm=Fin\n kërcënuar kërcënoj VERB 1 acl VerbForm=Part\n Greqinë Greqi PROPN 5 obj B-LOC
        u u AUX 8 aux\n cilësua cilësoj VERB 0 root VerbForm=Fin|Tense=Past\n i i DET 10 det:adj
        pasaktë pasaktë ADJ 8 xcomp""",
        id="lajmi u cilësua i pasaktë",
    ),
]


@pytest.mark.parametrize(("language", "stands", "twin", "rows"), _OPEN_OR_GRANTED)
def test_events_that_are_open_and_events_that_are_granted(
    language: str, stands: str, twin: tuple[str, str], rows: str
) -> None:
    assert stands in claims(language, rows)
    assert stands not in claims(language, rows.replace(*twin))


_WHOSE = [
    pytest.param(
        "sq",
        "Lithuania requestedFrom Latvia negated",
        ("ndryshe ndryshe", "sot sot"),
        """Lituania Lituani PROPN 6 nsubj Case=Nom B-LOC\n ndryshe ndryshe ADV 4 advmod\n nga nga ADP 4 case
        Letonia Letoni PROPN 6 obl Case=Nom B-LOC\n nuk nuk PART 6 advmod
        kërkoi kërkoj VERB 0 root VerbForm=Fin|Tense=Past
        raketat raketë NOUN 6 obj Case=Acc""",
        id="ndryshe nga",
    ),
    pytest.param(
        "sq",
        "Edi_Rama officialOf Albania",
        ("Një një DET 2 det", "Shqiptari shqiptar ADJ 2 amod"),
        """Një një DET 2 det\n këshilltar këshilltar NOUN 11 nsubj Case=Nom\n i i DET 4 det
        qeverisë qeveri NOUN 2 nmod:poss Case=Gen\n së së DET 6 det
        kryeministrit kryeministër NOUN 4 nmod:poss Case=Gen
        shqiptar shqiptar ADJ 6 amod\n +, , PUNCT 2 punct\n Edi Edi PROPN 2 appos Case=Nom B-PER
        Rama Rama PROPN 9 flat Case=Nom I-PER\n foli flas VERB 0 root VerbForm=Fin|Tense=Past""",
        id="an official of the prime minister, A",
    ),
    pytest.param(
        "sq",
        "Mbreteria_e_Ruritanise locatedIn Tirana",
        ("Ambasadorja ambasadore", "Qytetet qytet"),
        """Ambasadorja ambasadore NOUN 8 nsubj Case=Nom|Definite=Def\n e e DET 3 det
        Mbretërisë Mbretëri PROPN 1 nmod:poss Case=Gen B-LOC
        së së DET 5 det I-LOC\n Ruritanisë Ruritani PROPN 3 nmod:poss Case=Gen I-LOC\n në në ADP 7 case
        Tiranë Tiranë PROPN 3 nmod Case=Acc B-LOC\n foli flas VERB 0 root VerbForm=Fin|Tense=Past""",
        id="the ambassador of A in B",
    ),
    pytest.param(
        "en",
        "Israel released Anna_Lind",
        ("asked ask", "warned warn"),
        """Israel Israel PROPN 2 nsubj B-LOC\n asked ask VERB 0 root VerbForm=Fin|Tense=Past
        Iran Iran PROPN 2 obj B-LOC
        why why ADV 7 advmod\n it it PRON 7 nsubj\n had have AUX 7 aux VerbForm=Fin
        freed free VERB 2 advcl VerbForm=Part
        Anna Anna PROPN 7 obj B-PER\n Lind Lind PROPN 8 flat I-PER""",
        id="asked why it had",
    ),
    pytest.param(
        "en",
        "Kosovo attacked Ukraine",
        ("Russia Russia PROPN 7 nmod:poss B-LOC\n +'s 's PART 5 case", "the the DET 7 det\n sudden sudden ADJ 7 amod"),
        """Kosovo Kosovo PROPN 2 nsubj B-LOC\n applied apply VERB 0 root VerbForm=Fin|Tense=Past\n +, , PUNCT 2 punct
        as as SCONJ 7 case\n Russia Russia PROPN 7 nmod:poss B-LOC\n +'s 's PART 5 case\n exit exit NOUN 13 obl
        after after SCONJ 10 case\n its its PRON 10 nmod:poss\n invasion invasion NOUN 13 nsubj\n of of ADP 12 case
        Ukraine Ukraine PROPN 10 nmod B-LOC\n changed change VERB 2 advcl VerbForm=Fin|Tense=Past
        much much ADJ 13 obj""",
        id="A's exit after its invasion",
    ),
    pytest.param(
        "sq",
        "Serbia supported Vojin_Lind",
        ("partisë parti", "njeriu njeri"),
        """Vojin Vojin PROPN 15 nsubj Case=Nom B-PER\n Lind Lind PROPN 1 flat Case=Nom I-PER\n +, , PUNCT 4 punct
        sekretar sekretar NOUN 1 appos Case=Nom\n i i DET 6 det\n Listës Listë PROPN 4 nmod:poss Case=Gen B-ORG
        Demokratike Demokratik ADJ 6 amod I-ORG\n +, , PUNCT 9 punct\n partisë parti NOUN 1 appos Case=Gen
        që që PRON 11 nsubj\n gëzon gëzoj VERB 9 acl:relcl VerbForm=Fin\n përkrahjen përkrahje NOUN 11 obj Case=Acc
        e e DET 14 det\n Serbisë Serbi PROPN 12 nmod:poss Case=Gen B-LOC
        foli flas VERB 0 root VerbForm=Fin|Tense=Past""",
        id="the party of the secretary",
    ),
    pytest.param(
        "sq",
        "Sali_Berisha supported Ilir_Meta",
        ("cila cila PRON 11 nsubj", "cili cili PRON 11 nsubj"),
        """Partia Parti PROPN 15 nsubj Case=Nom|Gender=Fem|Number=Sing B-ORG\n e e DET 3 det I-ORG
        Lirisë Liri PROPN 1 nmod:poss Case=Gen I-ORG\n +, , PUNCT 1 punct\n themeluar themeloj VERB 1 acl VerbForm=Part
        nga nga ADP 7 case\n Ilir Ilir PROPN 5 obl:agent Case=Nom|Gender=Masc|Number=Sing B-PER
        Meta Meta PROPN 7 flat Case=Nom I-PER\n +, , PUNCT 11 punct\n cila cila PRON 11 nsubj
        gëzon gëzoj VERB 7 acl:relcl VerbForm=Fin\n mbështetjen mbështetje NOUN 11 obj Case=Acc\n e e DET 14 det
        Berishës Berisha PROPN 12 nmod:poss Case=Gen B-PER\n foli flas VERB 0 root VerbForm=Fin|Tense=Past""",
        id="founded by A, which",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "twin", "rows"), _WHOSE)
def test_whose_it_is_and_who_it_was(language: str, wrong: str, twin: tuple[str, str], rows: str) -> None:
    assert wrong not in claims(language, rows)
    assert wrong in claims(language, rows.replace(*twin))


_TO_COME = [
    pytest.param(
        "en",
        "Anna_Lind visited Ankara",
        ("will will AUX 4 aux VerbForm=Fin", "often often ADV 4 advmod"),
        """Anna Anna PROPN 4 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER\n will will AUX 4 aux VerbForm=Fin
        brief brief VERB 0 root VerbForm=Inf\n Rome Rome PROPN 4 obj B-LOC\n when when ADV 8 advmod
        she she PRON 8 nsubj
        visits visit VERB 4 advcl VerbForm=Fin|Tense=Pres\n Ankara Ankara PROPN 8 obj B-LOC""",
        id="will when she visits",
    ),
    pytest.param(
        "sq",
        "Anna_Lind officialOf Albania",
        ("Kuvendin Kuvend PROPN 5 nmod Case=Acc B-ORG", "pritje pritje NOUN 5 nmod Case=Acc"),
        """Anna Anna PROPN 9 nsubj Case=Nom B-PER\n Lind Lind PROPN 1 flat Case=Nom I-PER\n +, , PUNCT 5 punct
        e e DET 5 det\n deputete deputete NOUN 1 appos Case=Nom\n shqiptare shqiptar ADJ 5 amod\n në në ADP 8 case
        Kuvendin Kuvend PROPN 5 nmod Case=Acc B-ORG\n foli flas VERB 0 root VerbForm=Fin|Tense=Past""",
        id="a people's MP",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "twin", "rows"), _TO_COME)
def test_what_is_to_come_or_of_another_land(language: str, wrong: str, twin: tuple[str, str], rows: str) -> None:
    assert wrong not in claims(language, rows)
    assert wrong in claims(language, rows.replace(*twin))


def test_two_who_are_under_investigation_do_not_investigate_each_other() -> None:
    rows = """Two two NUM 11 nsubj\n of of ADP 3 case\n relatives relative NOUN 1 nmod Number=Plur\n +, , PUNCT 5 punct
        Danilo Danilo PROPN 3 appos B-PER\n Lind Lind PROPN 5 flat I-PER\n and and CCONJ 8 cc
        Petra Petra PROPN 5 conj B-PER\n are be AUX 11 cop VerbForm=Fin|Tense=Pres\n under under ADP 11 case
        investigation investigation NOUN 0 root"""
    assert not claims("en", rows)


_ASIDES = [
    pytest.param(
        "en",
        "Petra_Berg requestedFrom Germany",
        ("as as SCONJ", "after after SCONJ"),
        """Anna Anna PROPN 3 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER
        waited wait VERB 0 root VerbForm=Fin|Tense=Past
        +, , PUNCT 9 punct\n as as SCONJ 9 mark\n Petra Petra PROPN 9 nsubj B-PER\n Berg Berg PROPN 6 flat I-PER
        had have AUX 9 aux VerbForm=Fin|Tense=Past\n suggested suggest VERB 3 advcl VerbForm=Part
        +, , PUNCT 12 punct\n and and CCONJ 12 cc\n asked ask VERB 9 conj VerbForm=Part|Tense=Past
        Germany Germany PROPN 12 obj B-LOC\n for for ADP 15 case\n help help NOUN 12 obl""",
        id="behind an aside",
    ),
    pytest.param(
        "en",
        "Israel recognised Kosovo",
        ("untrue untrue", "frequent frequent"),
        """Reports report NOUN 9 nsubj Number=Plur\n of of ADP 5 case\n Israel Israel PROPN 5 nmod:poss B-LOC
        +'s 's PART 3 case\n recognition recognition NOUN 1 nmod\n of of ADP 7 case\n Kosovo Kosovo PROPN 5 nmod B-LOC
        were be AUX 9 cop VerbForm=Fin|Tense=Past\n untrue untrue ADJ 0 root""",
        id="reports of what is untrue",
    ),
    pytest.param(
        "sq",
        "Russia attacked Moldova negated /Anna_Lind",
        ("pretendoi pretendoj", "tha them"),
        """Rusia Rusi PROPN 3 nsubj Case=Nom B-LOC\n nuk nuk PART 3 advmod
        sulmoi sulmoj VERB 0 root VerbForm=Fin|Tense=Past
        Moldavinë Moldavi PROPN 3 obj Case=Acc B-LOC\n +, , PUNCT 7 punct\n siç siç SCONJ 7 mark
        pretendoi pretendoj VERB 3 advcl VerbForm=Fin|Tense=Past\n Anna Anna PROPN 7 nsubj Case=Nom B-PER
        Lind Lind PROPN 8 flat Case=Nom I-PER""",
        id="nuk sulmoi, siç pretendoi A",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "twin", "rows"), _ASIDES)
def test_asides_and_what_is_said_of_reports(language: str, wrong: str, twin: tuple[str, str], rows: str) -> None:
    assert wrong not in claims(language, rows)
    assert wrong in claims(language, rows.replace(*twin))


_BELOW = [
    pytest.param(
        "sq",
        "Anna_Lind succeeded Petra_Berg",
        ("Petra Petra PROPN 5 obj", "Petra Petra PROPN 5 iobj"),
        """Anna Anna PROPN 9 nsubj Case=Nom B-PER\n Lind Lind PROPN 1 flat Case=Nom I-PER\n të të DET 4 det
        cilën cila PRON 5 obj Case=Acc\n pasoi pasoj VERB 1 acl:relcl VerbForm=Fin|Tense=Past
        Petra Petra PROPN 5 obj Case=Nom B-PER\n Berg Berg PROPN 6 flat Case=Nom I-PER\n +, , PUNCT 1 punct
        foli flas VERB 0 root VerbForm=Fin|Tense=Past""",
        id="të cilën pasoi B",
    ),
    pytest.param(
        "sq",
        "Albania released Anna_Lind",
        ("ta ta PRON 7 expl", "e e PRON 7 expl"),
        """Petra Petra PROPN 2 nsubj Case=Nom B-PER\n bën bëj VERB 0 root VerbForm=Fin|Tense=Pres
        presion presion NOUN 2 obj Case=Acc\n Shqipërisë Shqipëri PROPN 2 iobj Case=Dat B-LOC
        që që SCONJ 7 mark\n ta ta PRON 7 expl\n lirojë liroj VERB 4 acl:relcl VerbForm=Fin|Tense=Pres
        Anna Anna PROPN 7 obj Case=Nom B-PER\n Lind Lind PROPN 8 flat Case=Nom I-PER""",
        id="presion që ta lirojë",
    ),
    pytest.param(
        "sq",
        "Indonesia recognised Israel negated /Anna_Lind",
        ("pajisje pajisje NOUN 8 obj Case=Acc", "+. . PUNCT 8 punct"),
        """Ndonëse ndonëse SCONJ 4 mark\n Indonezia Indonezi PROPN 4 nsubj Case=Nom B-LOC\n nuk nuk PART 4 advmod
        njohu njoh VERB 8 advcl VerbForm=Fin|Tense=Past\n Izraelin Izrael PROPN 4 obj Case=Acc B-LOC
        +, , PUNCT 4 punct
        ajo ajo PRON 8 nsubj\n bleu blej VERB 0 root VerbForm=Fin|Tense=Past\n sipas sipas ADP 10 case
        Anna Anna PROPN 8 obl B-PER\n Lind Lind PROPN 10 flat I-PER\n pajisje pajisje NOUN 8 obj Case=Acc""",
        id="sipas A inside the main clause",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "twin", "rows"), _BELOW)
def test_clauses_below_another(language: str, wrong: str, twin: tuple[str, str], rows: str) -> None:
    assert wrong not in claims(language, rows)
    assert wrong in claims(language, rows.replace(*twin))


@pytest.mark.parametrize("same", [True, False])
def test_a_minister_beside_another_lands_minister_is_not_of_that_land(same: bool) -> None:
    guest = """ministrin ministër NOUN {} obj Case=Acc|Definite=Def\n e e DET {} det
        Kosovës Kosovë PROPN {} nmod:poss B-LOC
        Anna Anna PROPN {} flat B-PER\n Lind Lind PROPN {} flat I-PER"""
    host = """Ministri ministër NOUN 4 nsubj Case=Nom|Definite=Def\n Petra Petra PROPN 1 flat B-PER
        Berg Berg PROPN 2 flat I-PER\n priti pres VERB 0 root VerbForm=Fin|Tense=Past"""
    seen = "lavdëroi lavdëroj VERB 0 root VerbForm=Fin|Tense=Past\n " + guest.format(1, 4, 2, 2, 5)
    rows = [f"{host}\n {guest.format(4, 7, 5, 5, 8)}"] if same else [seen, f"{host}\n gazetarët gazetar NOUN 4 obj"]
    assert ("Petra_Berg ministerOf Kosovo" in claims("sq", *rows)) is not same


_OTHERS = [
    pytest.param(
        "en",
        "Anna_Lind headOfStateOf Italy",
        ("FIFA FIFA PROPN 3 nmod B-ORG", "Republic republic NOUN 3 nmod"),
        """The the DET 3 det\n Italian Italian ADJ 3 amod\n president president NOUN 9 nsubj Number=Sing
        of of ADP 5 case\n FIFA FIFA PROPN 3 nmod B-ORG\n +, , PUNCT 3 punct
        Anna Anna PROPN 3 appos B-PER\n Lind Lind PROPN 7 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past""",
        id="the nation of whoever heads a body",
    ),
    pytest.param(
        "en",
        "Anna_Lind praised Petra_Berg",
        ("but but CCONJ 7 cc", "and and CCONJ 7 cc"),
        """Anna Anna PROPN 3 nsubj B-PER\n Lind Lind PROPN 1 flat I-PER
        praised praise VERB 0 root VerbForm=Fin|Tense=Past\n everyone everyone PRON 3 obj\n there there ADV 4 advmod
        but but CCONJ 7 cc\n Petra Petra PROPN 4 conj B-PER\n Berg Berg PROPN 7 flat I-PER""",
        id="everyone there but A",
    ),
    pytest.param(
        "en",
        "Albania protestedAgainst Petra_Berg planned",
        ("off off ADP 2 compound:prt", "loudly loudly ADV 2 advmod"),
        """Albania Albania PROPN 2 nsubj B-LOC\n called call VERB 0 root VerbForm=Fin|Tense=Past
        off off ADP 2 compound:prt\n a a DET 5 det\n protest protest NOUN 2 obj Number=Sing
        against against ADP 7 case\n Petra Petra PROPN 5 nmod B-PER\n Berg Berg PROPN 7 flat I-PER""",
        id="called off",
    ),
    pytest.param(
        "en",
        "Russia cyberattacked Estonia",
        ("Suspected suspected ADJ 3 amod", "Young young ADJ 3 amod"),
        """Suspected suspected ADJ 3 amod\n Russian Russian ADJ 3 amod\n hackers hacker NOUN 4 nsubj Number=Plur
        attacked attack VERB 0 root VerbForm=Fin|Tense=Past\n Estonia Estonia PROPN 4 obj B-LOC""",
        id="suspected hackers",
    ),
    pytest.param(
        "en",
        "Israel cooperatedWith Albania",
        ("ended end VERB", "hailed hail VERB"),
        """Israel Israel PROPN 2 nsubj B-LOC\n ended end VERB 0 root VerbForm=Fin|Tense=Past
        its its PRON 4 nmod:poss\n cooperation cooperation NOUN 2 obj Number=Sing
        with with ADP 6 case\n Albania Albania PROPN 4 nmod B-LOC""",
        id="ended its cooperation",
    ),
    pytest.param(
        "sq",
        "Israel cooperatedWith Albania",
        ("ndërpreu ndërpres VERB", "nisi nis VERB"),
        """Izraeli Izrael PROPN 2 nsubj Case=Nom B-LOC\n ndërpreu ndërpres VERB 0 root VerbForm=Fin|Tense=Past
        bashkëpunimin bashkëpunim NOUN 2 obj Case=Acc|Number=Sing
        me me ADP 5 case\n Shqipërinë Shqipëri PROPN 3 nmod Case=Acc B-LOC""",
        id="ndërpreu bashkëpunimin",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "twin", "rows"), _OTHERS)
def test_what_is_another_matter(language: str, wrong: str, twin: tuple[str, str], rows: str) -> None:
    assert wrong not in claims(language, rows)
    assert wrong in claims(language, rows.replace(*twin))


_MORE = [
    pytest.param(
        "en",
        "Albania attacked Israel",
        ("believed believe VERB", "condemned condemn VERB"),
        """It it PRON 3 nsubj:pass\n is be AUX 3 aux:pass VerbForm=Fin|Tense=Pres
        believed believe VERB 0 root VerbForm=Part|Tense=Past\n that that SCONJ 6 mark
        Albania Albania PROPN 6 nsubj B-LOC\n attacked attack VERB 3 ccomp VerbForm=Fin|Tense=Past
        Israel Israel PROPN 6 obj B-LOC""",
        id="it is believed that",
    ),
    pytest.param(
        "sq",
        "Albania attacked Israel",
        ("gjoja gjoja ADV 1 advmod", "dje dje ADV 1 advmod"),
        """Shqipëria Shqipëri PROPN 4 nsubj Case=Nom B-LOC\n gjoja gjoja ADV 1 advmod\n e e PRON 4 expl
        sulmoi sulmoj VERB 0 root VerbForm=Fin|Tense=Past|Mood=Ind\n Izraelin Izrael PROPN 4 obj Case=Acc B-LOC""",
        id="gjoja hung on the subject",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "twin", "rows"), _MORE)
def test_what_is_only_thought(language: str, wrong: str, twin: tuple[str, str], rows: str) -> None:
    assert wrong not in claims(language, rows)
    assert wrong in claims(language, rows.replace(*twin))


@pytest.mark.parametrize(("name", "expected"), [("Pacific", False), ("Mexico", True)])
def test_a_port_lies_on_a_sea_and_in_a_country(name: str, expected: bool) -> None:
    rows = f"""The the DET 3 det\n {name} {name} PROPN 3 compound B-LOC\n port port NOUN 6 nsubj Number=Sing
    of of ADP 5 case\n Manzanillo Manzanillo PROPN 3 nmod B-LOC\n burned burn VERB 0 root VerbForm=Fin|Tense=Past"""
    found = [each for each in claims("en", rows) if each.startswith("Manzanillo locatedIn")]
    assert bool(found) is expected


@pytest.mark.parametrize(("owner", "expected"), [("his", True), ("her", False)])
def test_whose_minister_somebody_is_tells_their_gender(owner: str, expected: bool) -> None:
    rows = f"""Sandhu Sandhu PROPN 2 nsubj B-PER\n sacked sack VERB 0 root VerbForm=Fin|Tense=Past
    Sheila Sheila PROPN 2 obj B-PER\n Braddock Braddock PROPN 3 flat I-PER\n +, , PUNCT 7 punct
    {owner} {owner} PRON 7 nmod:poss\n minister minister NOUN 3 appos Number=Sing\n +, , PUNCT 3 punct
    after after SCONJ 11 mark\n she she PRON 11 nsubj\n accused accuse VERB 2 advcl VerbForm=Fin|Tense=Past
    Israel Israel PROPN 11 obj B-LOC"""
    assert ("Sheila_Braddock accused Israel" in claims("en", rows)) is expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("accession", {"Bulgaria supported Ukraine"}, id="what is joined is not whose it is"),
        pytest.param("plan", {"Bulgaria supported Ukraine", "Bulgaria supported European_Union"}, id="of both"),
    ],
)
def test_the_body_that_a_country_wants_to_join_is_not_supported(noun: str, expected: set[str]) -> None:
    rows = f"""Bulgaria Bulgaria PROPN 2 nsubj B-LOC
        supports support VERB 0 root VerbForm=Fin
        Ukraine Ukraine PROPN 6 nmod:poss B-LOC
        +'s 's PART 3 case
        EU EU PROPN 6 compound B-ORG
        {noun} {noun} NOUN 2 obj"""
    assert claims("en", rows) == expected


def test_the_body_alone_is_supported() -> None:
    rows = """Bulgaria Bulgaria PROPN 2 nsubj B-LOC
        supports support VERB 0 root VerbForm=Fin
        EU EU PROPN 4 compound B-ORG
        integration integration NOUN 2 obj"""
    assert claims("en", rows) == {"Bulgaria supported European_Union"}
