"""Agency prose in which a careless reader finds what it does not say: each sentence beside a twin that does say it.

The parses are those of the shipped models.
"""

from __future__ import annotations

import pytest
from trees import claims

_CASES = [
    pytest.param(
        "en",
        {"Turkey accused Iraq", "Turkey attacked Poland negated /Turkey"},
        """Turkey Turkey PROPN 2 nsubj Number=Sing B-LOC
        denied deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 6 mark
        it it PRON 6 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
        had have AUX 6 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        attacked attack VERB 2 ccomp Tense=Past|VerbForm=Part
        Poland Poland PROPN 6 obj Number=Sing B-LOC
        and and CCONJ 9 cc
        accused accuse VERB 6 conj Tense=Past|VerbForm=Part
        Iraq Iraq PROPN 9 obj Number=Sing B-LOC
        of of SCONJ 12 mark
        arming arm VERB 9 advcl Tense=Pres|VerbForm=Part
        the the DET 14 det
        rebels rebel NOUN 12 obj Number=Plur
        +. . PUNCT 2 punct""",
        id="Turkey denied that it had attacked Poland and accused Iraq of arming the rebels",
    ),
    pytest.param(
        "en",
        {"Uganda accused Rwanda negated /Uganda", "Uganda condemned Burundi negated /Uganda"},
        """Uganda Uganda PROPN 2 nsubj Number=Sing B-LOC
        denied deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 6 mark
        it it PRON 6 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
        had have AUX 6 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        accused accuse VERB 2 ccomp Tense=Past|VerbForm=Part
        Rwanda Rwanda PROPN 6 obj Number=Sing B-LOC
        and and CCONJ 9 cc
        condemned condemn VERB 6 conj Tense=Past|VerbForm=Part
        Burundi Burundi PROPN 9 obj Number=Sing B-LOC
        +. . PUNCT 2 punct""",
        id="Uganda denied that it had accused Rwanda and condemned Burundi",
    ),
    pytest.param(
        "en",
        {"Azerbaijan attacked Armenia hypothetical"},
        """Rumours rumour NOUN 2 nsubj Number=Plur
        swept sweep VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        social social ADJ 4 amod
        media media NOUN 2 obj Number=Sing
        that that SCONJ 8 mark
        Azerbaijan Azerbaijan PROPN 8 nsubj Number=Sing B-LOC
        had have AUX 8 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        attacked attack VERB 4 acl Tense=Past|VerbForm=Part
        Armenia Armenia PROPN 8 obj Number=Sing B-LOC
        +. . PUNCT 2 punct""",
        id="Rumours swept social media that Azerbaijan had attacked Armenia",
    ),
    pytest.param(
        "en",
        {"Azerbaijan attacked Armenia"},
        """The the DET 2 det
        report report NOUN 3 nsubj Number=Sing
        said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 7 mark
        Azerbaijan Azerbaijan PROPN 7 nsubj Number=Sing B-LOC
        had have AUX 7 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        attacked attack VERB 3 ccomp Tense=Past|VerbForm=Part
        Armenia Armenia PROPN 7 obj Number=Sing B-LOC
        +. . PUNCT 3 punct""",
        id="The report said that Azerbaijan had attacked Armenia",
    ),
    pytest.param(
        "en",
        {"Russia threatened Poland hypothetical"},
        """When when ADV 3 advmod PronType=Int
        Russia Russia PROPN 3 nsubj Number=Sing B-LOC
        threatens threaten VERB 7 advcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        Poland Poland PROPN 3 obj Number=Sing B-LOC
        +, , PUNCT 3 punct
        NATO NATO PROPN 7 nsubj Number=Sing B-ORG
        listens listen VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        +. . PUNCT 7 punct""",
        id="When Russia threatens Poland, NATO listens",
    ),
    pytest.param(
        "en",
        {"Russia attacked Poland"},
        """When when ADV 3 advmod PronType=Int
        Russia Russia PROPN 3 nsubj Number=Sing B-LOC
        attacked attack VERB 7 advcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Poland Poland PROPN 3 obj Number=Sing B-LOC
        +, , PUNCT 3 punct
        NATO NATO PROPN 7 nsubj Number=Sing B-ORG
        listened listen VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        +. . PUNCT 7 punct""",
        id="When Russia attacked Poland, NATO listened",
    ),
    pytest.param(
        "en",
        {"Angela_Merkel condemned Turkey", "Turkey arrested Deniz_Yucel"},
        """The the DET 2 det
        arrest arrest NOUN 14 nsubj Number=Sing
        of of ADP 4 case
        Deniz Deniz PROPN 2 nmod Number=Sing B-PER
        Yucel Yucel PROPN 4 flat Number=Sing I-PER
        by by ADP 7 case
        Turkey Turkey PROPN 2 nmod Number=Sing B-LOC
        +, , PUNCT 12 punct
        which which PRON 12 obj PronType=Rel
        Angela Angela PROPN 12 nsubj Number=Sing B-PER
        Merkel Merkel PROPN 10 flat Number=Sing I-PER
        condemned condemn VERB 7 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        +, , PUNCT 2 punct
        strained strain VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        ties tie NOUN 14 obj Number=Plur
        +. . PUNCT 14 punct""",
        id="The arrest of Deniz Yucel by Turkey, which Angela Merkel condemned, strained ties",
    ),
    pytest.param(
        "en",
        {"Slovenia praised Croatia"},
        """Slovenia Slovenia PROPN 2 nsubj Number=Sing B-LOC
        praised praise VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Croatia Croatia PROPN 2 obj Number=Sing B-LOC
        +, , PUNCT 7 punct
        and and CCONJ 7 cc
        Austria Austria PROPN 7 nsubj Number=Sing B-LOC
        condemned condemn VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        it it PRON 7 obj Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs
        +. . PUNCT 2 punct""",
        id="Slovenia praised Croatia, and Austria condemned it",
    ),
    pytest.param(
        "en",
        {"Iran threatened Israel", "Israel attacked Iran"},
        """Iran Iran PROPN 2 nsubj Number=Sing B-LOC
        threatened threaten VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Israel Israel PROPN 2 obj Number=Sing B-LOC
        +, , PUNCT 7 punct
        and and CCONJ 7 cc
        Israel Israel PROPN 7 nsubj Number=Sing B-LOC
        attacked attack VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        it it PRON 7 obj Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs
        +. . PUNCT 2 punct""",
        id="Iran threatened Israel, and Israel attacked it",
    ),
    pytest.param(
        "en",
        {"Edi_Rama metWith Albin_Kurti negated"},
        """Edi Edi PROPN 4 nsubj:pass Number=Sing B-PER
        Rama Rama PROPN 1 flat Number=Sing I-PER
        was be AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        expected expect VERB 0 root Tense=Past|VerbForm=Part
        to to PART 6 mark
        meet meet VERB 4 xcomp VerbForm=Inf
        Albin Albin PROPN 6 obj Number=Sing B-PER
        Kurti Kurti PROPN 7 flat Number=Sing I-PER
        +, , PUNCT 14 punct
        but but CCONJ 14 cc
        the the DET 12 det
        meeting meeting NOUN 14 nsubj:pass Number=Sing
        was be AUX 14 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        called call VERB 4 conj Tense=Past|VerbForm=Part
        off off ADP 14 compound:prt
        +. . PUNCT 4 punct""",
        id="Edi Rama was expected to meet Albin Kurti, but the meeting was called off",
    ),
    pytest.param(
        "en",
        {"Serbia memberOf NATO negated"},
        """Serbia Serbia PROPN 11 nsubj Number=Sing B-LOC
        is be AUX 11 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        not not PART 8 advmod
        +, , PUNCT 8 punct
        as as SCONJ 8 mark
        the the DET 7 det
        leaflet leaflet NOUN 8 nsubj Number=Sing
        claims claim VERB 11 advcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        +, , PUNCT 11 punct
        a a DET 11 det
        member member NOUN 0 root Number=Sing
        of of ADP 13 case
        NATO NATO PROPN 11 nmod Number=Sing B-ORG
        +. . PUNCT 11 punct""",
        id="Serbia is not, as the leaflet claims, a member of NATO",
    ),
    pytest.param(
        "en",
        {"Serbia memberOf NATO"},
        """Serbia Serbia PROPN 10 nsubj Number=Sing B-LOC
        is be AUX 10 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        +, , PUNCT 2 punct
        as as SCONJ 7 mark
        the the DET 6 det
        leaflet leaflet NOUN 7 nsubj Number=Sing
        claims claim VERB 10 advcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        +, , PUNCT 10 punct
        a a DET 10 det
        member member NOUN 0 root Number=Sing
        of of ADP 12 case
        NATO NATO PROPN 10 nmod Number=Sing B-ORG
        +. . PUNCT 10 punct""",
        id="Serbia is, as the leaflet claims, a member of NATO",
    ),
    pytest.param(
        "en",
        {"Egypt attacked Sudan negated"},
        """Talk talk NOUN 8 nsubj Number=Sing
        of of ADP 4 case
        Egyptian Egyptian ADJ 4 amod
        jets jet NOUN 1 nmod Number=Plur
        bombing bombing VERB 4 acl VerbForm=Ger
        Sudan Sudan PROPN 5 obj Number=Sing B-LOC
        was be AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        nonsense nonsense ADJ 0 root
        +. . PUNCT 8 punct""",
        id="Talk of Egyptian jets bombing Sudan was nonsense",
    ),
    pytest.param(
        "en",
        {"Egypt attacked Sudan"},
        """The the DET 2 det
        sight sight NOUN 8 nsubj Number=Sing
        of of ADP 5 case
        Egyptian Egyptian ADJ 5 amod
        jets jet NOUN 2 nmod Number=Plur
        bombing bombing VERB 5 acl VerbForm=Ger
        Sudan Sudan PROPN 6 obj Number=Sing B-LOC
        shocked shock VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Washington Washington PROPN 8 obj Number=Sing B-LOC
        +. . PUNCT 8 punct""",
        id="The sight of Egyptian jets bombing Sudan shocked Washington",
    ),
    pytest.param(
        "en",
        {"Albin_Kurti metWith Edi_Rama"},
        """Albin Albin PROPN 0 root Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Kurti Kurti PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        met met ADP 4 case
        Edi Edi PROPN 1 nmod Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Rama Rama PROPN 4 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
        in in ADP 7 case
        Tirana Tirana PROPN 4 nmod Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
        +. . PUNCT 1 punct""",
        id="Albin Kurti met Edi Rama in Tirana",
    ),
    pytest.param(
        "en",
        {"Albania attacked Iran /Iran"},
        """The the DET 3 det
        Iranian Iranian ADJ 3 amod
        embassy embassy NOUN 6 nsubj Number=Sing
        in in ADP 5 case
        Tirana Tirana PROPN 3 nmod Number=Sing B-LOC
        said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 10 mark
        Albania Albania PROPN 10 nsubj Number=Sing B-LOC
        had have AUX 10 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        attacked attack VERB 6 ccomp Tense=Past|VerbForm=Part
        Iran Iran PROPN 10 obj Number=Sing B-LOC
        +. . PUNCT 6 punct""",
        id="The Iranian embassy in Tirana said that Albania had attacked Iran",
    ),
    pytest.param(
        "en",
        {"Serbia attacked Kosovo hypothetical"},
        """No no DET 2 det
        one one PRON 3 nsubj Number=Sing|PronType=Neg
        said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 7 mark
        Serbia Serbia PROPN 7 nsubj Number=Sing B-LOC
        had have AUX 7 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        attacked attack VERB 3 ccomp Tense=Past|VerbForm=Part
        Kosovo Kosovo PROPN 7 obj Number=Sing B-LOC
        +. . PUNCT 3 punct""",
        id="No one said that Serbia had attacked Kosovo",
    ),
    pytest.param(
        "en",
        {"Albania attacked Libya hypothetical"},
        """" " PUNCT 3 punct
        +They they PRON 3 nsubj Case=Nom|Number=Plur|Person=3|PronType=Prs
        say say VERB 12 ccomp Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
        that that SCONJ 6 mark
        Albania Albania PROPN 6 nsubj Number=Sing B-LOC
        attacked attack VERB 3 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Libya Libya PROPN 6 obj Number=Sing B-LOC
        +, , PUNCT 3 punct
        +" " PUNCT 3 punct
        the the DET 11 det
        minister minister NOUN 12 nsubj Number=Sing
        scoffed scoff VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        +. . PUNCT 12 punct""",
        id="They say that Albania attacked Libya, the minister scoffed",
    ),
    pytest.param(
        "sq",
        {"Kosovo sued Serbia hypothetical"},
        """Kuvendi kuvend NOUN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        miratoi miratoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        propozimin propozim NOUN 3 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
        që që PRON 8 obl:unmarked PronType=Rel
        Kosova Kosovë PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        ta ta PRON 8 iobj Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        padisë padit VERB 4 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        Serbinë Serbi PROPN 8 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +. . PUNCT 3 punct""",
        id="Kuvendi e miratoi propozimin që Kosova ta padisë Serbinë",
    ),
    pytest.param(
        "sq",
        {"Croatia recognised Kosovo"},
        """Kroacia Kroaci PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        ishte jam AUX 3 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        vendi vend NOUN 0 root Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 5 det:adj Case=Nom|Gender=Masc|Number=Sing|PronType=Art
        fundit fundit ADJ 3 amod Case=Acc|Gender=Masc|Number=Sing
        që që PRON 8 obj PronType=Rel
        ta ta PRON 8 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        njihte njoh VERB 3 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Kosovën Kosovë PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +. . PUNCT 3 punct""",
        id="Kroacia ishte vendi i fundit që ta njihte Kosovën",
    ),
    pytest.param(
        "sq",
        {"Serbia arrested Albin_Kurti hypothetical"},
        """U u AUX 2 aux
        përhapën përhap VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        spekulime spekulim NOUN 2 nsubj Case=Nom|Definite=Ind|Gender=Fem|Number=Plur
        në në ADP 5 case
        internet internet NOUN 2 obl Case=Acc|Definite=Ind|Gender=Masc|Number=Sing
        se se SCONJ 9 mark
        Serbia Serbi PROPN 9 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 9 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        arrestoi arrestoj VERB 2 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Albin Albin PROPN 9 obj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Kurtin Kurti PROPN 10 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
        +. . PUNCT 2 punct""",
        id="U përhapën spekulime në internet se Serbia e arrestoi Albin Kurtin",
    ),
    pytest.param(
        "sq",
        {"Russia threatened Poland hypothetical"},
        """Kur kur SCONJ 4 mark
        Rusia Rusi PROPN 4 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 4 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        kërcënon kërcënoj VERB 8 advcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        Poloninë Poloni PROPN 4 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +, , PUNCT 4 punct
        NATO NATO PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-ORG
        dëgjon dëgjoj VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
        +. . PUNCT 8 punct""",
        id="Kur Rusia e kërcënon Poloninë, NATO dëgjon",
    ),
    pytest.param(
        "sq",
        {"Russia attacked Poland"},
        """Kur kur SCONJ 4 mark
        Rusia Rusi PROPN 4 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 4 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        sulmoi sulmoj VERB 8 advcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Poloninë Poloni PROPN 4 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +, , PUNCT 4 punct
        NATO NATO PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-ORG
        dëgjoi dëgjoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        +. . PUNCT 8 punct""",
        id="Kur Rusia e sulmoi Poloninë, NATO dëgjoi",
    ),
    pytest.param(
        "sq",
        {"Iran threatened Israel"},
        """Irani Iran PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-LOC
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        kërcënoi kërcënoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Izraelin Izrael PROPN 3 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing B-LOC
        dhe dhe CCONJ 6 cc
        Izraeli Izrael PROPN 4 conj Case=Acc|Definite=Ind|Gender=Masc|Number=Sing B-LOC
        e e DET 8 obj Case=Acc|Gender=Masc|Number=Sing|PronType=Prs
        sulmoi sulmoj VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        +. . PUNCT 3 punct""",
        id="Irani e kërcënoi Izraelin dhe Izraeli e sulmoi",
    ),
    pytest.param(
        "sq",
        {"Turkey condemned Egypt", "Turkey condemned Israel"},
        """Turqia Turqi PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        dënoi dënoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Izraelin Izrael PROPN 3 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing B-LOC
        dhe dhe CCONJ 6 cc
        Egjiptin Egjipt PROPN 4 conj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +. . PUNCT 3 punct""",
        id="Turqia e dënoi Izraelin dhe Egjiptin",
    ),
    pytest.param(
        "sq",
        {"Edi_Rama metWith Albin_Kurti negated"},
        """Edi Edi PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Rama Rama PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        pritej pres VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        të të PART 5 mark
        takohej takoj VERB 3 xcomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        me me ADP 7 case
        Albin Albin PROPN 5 obl Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Kurtin Kurti PROPN 7 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 13 punct
        por por CCONJ 13 cc
        takimi takim NOUN 13 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        u u AUX 13 aux
        anulua anuloj VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        +. . PUNCT 3 punct""",
        id="Edi Rama pritej të takohej me Albin Kurtin, por takimi u anulua",
    ),
    pytest.param(
        "sq",
        {"Edi_Rama metWith Albin_Kurti planned"},
        """Edi Edi PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Rama Rama PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        pritej pres VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        të të PART 5 mark
        takohej takoj VERB 3 xcomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        me me ADP 7 case
        Albin Albin PROPN 5 obl Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Kurtin Kurti PROPN 7 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 14 punct
        por por CCONJ 14 cc
        takimi takim NOUN 14 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        nuk nuk PART 14 advmod
        u u AUX 14 aux
        anulua anuloj VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        +. . PUNCT 3 punct""",
        id="Edi Rama pritej të takohej me Albin Kurtin, por takimi nuk u anulua",
    ),
    pytest.param(
        "sq",
        {"Egypt attacked Sudan hypothetical"},
        """Fjalët fjalë NOUN 8 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Plur
        për për ADP 3 case
        bombardime bombardim NOUN 1 nmod Case=Acc|Definite=Ind|Gender=Fem|Number=Plur
        egjiptiane egjiptian ADJ 3 amod Case=Acc|Gender=Fem|Number=Plur
        në në ADP 6 case
        Sudan Sudan PROPN 3 nmod Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
        ishin jam AUX 8 cop Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        pallavra pallavra NOUN 0 root Case=Nom|Definite=Ind|Gender=Fem|Number=Plur
        +. . PUNCT 8 punct""",
        id="Fjalët për bombardime egjiptiane në Sudan ishin pallavra",
    ),
    pytest.param(
        "sq",
        {"Albania attacked Iran /Iran"},
        """Ambasada ambasadë NOUN 5 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        iraniane iranian ADJ 1 amod Case=Nom|Gender=Fem|Number=Plur
        në në ADP 4 case
        Tiranë Tiranë PROPN 1 nmod Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
        tha them VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        se se SCONJ 10 mark
        Shqipëria Shqipëri PROPN 10 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 10 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        kishte kam AUX 10 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        sulmuar sulmoj VERB 5 ccomp VerbForm=Part
        Iranin Iran PROPN 10 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing B-LOC
        +. . PUNCT 5 punct""",
        id="Ambasada iraniane në Tiranë tha se Shqipëria e kishte sulmuar Iranin",
    ),
    pytest.param(
        "sq",
        {"Serbia attacked Kosovo hypothetical"},
        """Askush askush PRON 3 nsubj PronType=Ind
        nuk nuk PART 3 advmod
        tha them VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        se se SCONJ 8 mark
        Serbia Serbi PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 8 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        kishte kam AUX 8 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        sulmuar sulmoj VERB 3 ccomp VerbForm=Part
        Kosovën Kosovë PROPN 8 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +. . PUNCT 3 punct""",
        id="Askush nuk tha se Serbia e kishte sulmuar Kosovën",
    ),
    pytest.param(
        "sq",
        {"Albania attacked Libya hypothetical"},
        """« " PUNCT 2 punct
        +Thonë them VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
        se se SCONJ 7 mark
        Shqipëria Shqipëri PROPN 7 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 7 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        ka kam AUX 7 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        sulmuar sulmoj VERB 2 ccomp VerbForm=Part
        Libinë Libia PROPN 7 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +» " PUNCT 2 punct
        +, , PUNCT 2 punct
        u u AUX 12 aux
        tall tall VERB 2 parataxis Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        ministri ministër NOUN 12 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        +. . PUNCT 2 punct""",
        id="«Thonë se Shqipëria e ka sulmuar Libinë», u tall ministri",
    ),
    pytest.param(
        "sq",
        {"Marco_Rubio visited Cairo planned", "Marco_Rubio visited Riyadh planned"},
        """Para para ADV 4 mark
        se se SCONJ 1 fixed
        të të PART 4 mark
        fluturonte fluturoj VERB 10 advcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        në në ADP 6 case
        Riad Riad PROPN 4 obl Case=Acc|Definite=Ind|Gender=Masc|Number=Sing B-LOC
        +, , PUNCT 4 punct
        Marco Marco PROPN 10 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Rubio Rubio PROPN 8 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        pritej pres VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        në në ADP 12 case
        Kajro Kajro PROPN 10 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
        +. . PUNCT 10 punct""",
        id="Para se të fluturonte në Riad, Marco Rubio pritej në Kajro",
    ),
    pytest.param(
        "sq",
        {"Marco_Rubio metWith Benjamin_Netanyahu", "Marco_Rubio visited Riyadh"},
        """Para para ADV 4 mark
        se se SCONJ 1 fixed
        të të PART 4 mark
        fluturonte fluturoj VERB 11 advcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        në në ADP 6 case
        Riad Riad PROPN 4 obl Case=Acc|Definite=Ind|Gender=Masc|Number=Sing B-LOC
        +, , PUNCT 4 punct
        Marco Marco PROPN 11 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Rubio Rubio PROPN 8 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        u u AUX 11 aux
        takua takoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        me me ADP 13 case
        Benjamin Benjamin PROPN 11 obl Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Netanyahun Netanyahun PROPN 13 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
        +. . PUNCT 11 punct""",
        id="Para se të fluturonte në Riad, Marco Rubio u takua me Benjamin Netanyahun",
    ),
    pytest.param(
        "sq",
        {"Sweden joined NATO planned"},
        """Turqia Turqi PROPN 4 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 4 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        ka kam AUX 4 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        miratuar miratoj VERB 0 root VerbForm=Part
        hyrjen hyrje NOUN 4 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing
        e e DET 7 det Gender=Fem|Number=Sing
        Suedisë Suedi PROPN 5 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        në në ADP 9 case
        NATO NATO PROPN 5 nmod Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-ORG
        +. . PUNCT 4 punct""",
        id="Turqia e ka miratuar hyrjen e Suedisë në NATO",
    ),
    pytest.param(
        "sq",
        {"Sweden joined NATO"},
        """Hyrja hyrje NOUN 7 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        e e DET 3 det Gender=Fem|Number=Sing
        Suedisë Suedi PROPN 1 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        në në ADP 5 case
        NATO NATO PROPN 1 nmod Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-ORG
        e e PRON 7 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        zemëroi zemëroj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Rusinë Rusi PROPN 7 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +. . PUNCT 7 punct""",
        id="Hyrja e Suedisë në NATO e zemëroi Rusinë",
    ),
    pytest.param(
        "en",
        set(),
        """Greece Greece PROPN 2 nsubj Number=Sing B-LOC
        beat beat VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Malta Malta PROPN 2 obj Number=Sing B-LOC
        2 2 NUM 5 compound
        +-0 -0 NUM 2 obl:unmarked
        +, , PUNCT 9 punct
        while while SCONJ 9 mark
        Albania Albania PROPN 9 nsubj Number=Sing B-LOC
        met meet VERB 2 advcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Italy Italy PROPN 9 obj Number=Sing B-LOC
        in in ADP 12 case
        Dortmund Dortmund PROPN 9 obl Number=Sing B-LOC
        +. . PUNCT 2 punct""",
        id="Greece beat Malta 2-0, while Albania met Italy in Dortmund",
    ),
    pytest.param(
        "sq",
        set(),
        """Greqia Greqi PROPN 2 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        fitoi fitoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        2-0 2-0 NUM 2 obj
        +, , PUNCT 8 punct
        kurse kurse CCONJ 8 cc
        Shqipëria Shqipëri PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        u u AUX 8 aux Number=Sing
        takua takoj VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        me me ADP 10 case
        Italinë Itali PROPN 8 obl Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        në në ADP 12 case
        Dortmund Dortmund PROPN 8 obl Case=Acc|Definite=Ind|Gender=Masc|Number=Sing B-LOC
        +. . PUNCT 2 punct""",
        id="Greqia fitoi 2-0, kurse Shqipëria u takua me Italinë në Dortmund",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _CASES)
def test_what_a_sentence_says_and_no_more(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_LEAVING = [
    pytest.param(
        "en",
        set(),
        """The the DET 2 det
        negotiators negotiator NOUN 5 nsubj Number=Plur
        of of ADP 4 case
        Kosovo Kosovo PROPN 2 nmod Number=Sing B-LOC
        left leave VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        Brussels Brussels PROPN 5 obj Number=Sing B-LOC
        late late ADV 5 advmod
        on on ADP 9 case
        Wednesday Wednesday PROPN 5 obl Number=Sing
        without without ADP 12 case
        a a DET 12 det
        deal deal NOUN 5 obl Number=Sing""",
        id="leaves Brussels",
    ),
    pytest.param(
        "en",
        {"France withdrewFrom NATO", "Kosovo withdrewFrom NATO"},
        """The the DET 2 det
        negotiators negotiator NOUN 5 nsubj Number=Plur
        of of ADP 4 case
        Kosovo Kosovo PROPN 2 nmod Number=Sing B-LOC
        left leave VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        and and CCONJ 8 cc
        France France PROPN 8 nsubj Number=Sing B-LOC
        left leave VERB 5 conj Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        NATO NATO PROPN 8 obj Number=Sing B-ORG
        on on ADP 11 case
        Wednesday Wednesday PROPN 8 obl Number=Sing""",
        id="leaves NATO",
    ),
    pytest.param(
        "sq",
        set(),
        """Negociatorët negociator NOUN 5 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Plur
        e e DET 3 det Gender=Masc|Number=Plur
        Hungarisë Hungari PROPN 1 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        u u AUX 5 aux
        larguan largoj VERB 0 root Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        nga nga ADP 7 case
        Brukseli Bruksel PROPN 5 obl Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="leaves Brussels",
    ),
    pytest.param(
        "sq",
        {"Hungary withdrewFrom NATO"},
        """Hungaria Hungari PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        u u AUX 3 aux Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        largua largoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        nga nga ADP 5 case
        NATO NATO PROPN 3 obl:agent Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-ORG""",
        id="leaves NATO",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _LEAVING)
def test_who_leaves_a_town_leaves_no_body_that_sits_there(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_ASIDE = [
    pytest.param(
        "en",
        {"Viktor_Orban visited Moldova negated"},
        """Whether whether SCONJ 13 mark
        Viktor Viktor PROPN 13 nsubj Number=Sing B-PER
        Orbán Orbán PROPN 2 flat Number=Sing I-PER
        +, , PUNCT 8 punct
        who who PRON 8 nsubj
        has have AUX 8 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        not not PART 8 advmod
        set set VERB 2 acl:relcl Tense=Past|VerbForm=Part
        foot foot NOUN 8 obj Number=Sing
        in in ADP 11 case
        Moldova Moldova PROPN 8 obl Number=Sing B-LOC
        +, , PUNCT 2 punct
        read read VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        it it PRON 17 nsubj:pass Number=Sing|Person=3
        is be AUX 17 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        not not PART 17 advmod
        known know VERB 13 ccomp Tense=Past|VerbForm=Part""",
        id="whether, told aside",
    ),
    pytest.param(
        "en",
        {"Viktor_Orban visited Moldova hypothetical"},
        """Whether whether SCONJ 5 mark
        Viktor Viktor PROPN 5 nsubj Number=Sing B-PER
        Orbán Orbán PROPN 2 flat Number=Sing I-PER
        has have AUX 5 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        set set VERB 11 advcl Tense=Past|VerbForm=Part
        foot foot NOUN 5 obj Number=Sing
        in in ADP 8 case
        Moldova Moldova PROPN 5 obl Number=Sing B-LOC
        is be AUX 11 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        not not PART 11 advmod
        known know VERB 0 root Tense=Past|VerbForm=Part""",
        id="whether, asked",
    ),
    pytest.param(
        "sq",
        {"Viktor_Orban visited Moldova negated"},
        """Nëse nëse SCONJ 16 mark
        Viktor Viktor PROPN 16 nsubj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Orbáni Orbán PROPN 2 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 2 punct
        i i DET 6 det:pron Case=Nom|Gender=Masc|Number=Sing
        cili cili PRON 9 nsubj Case=Nom|Gender=Masc|Number=Sing
        nuk nuk PART 9 advmod
        ka kam AUX 9 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        shkelur shkel VERB 2 acl:relcl VerbForm=Part
        asnjëherë asnjëherë ADV 9 advmod
        në në ADP 12 case
        Moldavi Moldavi PROPN 9 obl Case=Acc|Definite=Ind|Gender=Masc|Number=Sing B-LOC
        +, , PUNCT 9 punct
        e e PRON 16 obj Case=Acc|Gender=Masc|Number=Sing
        ka kam AUX 16 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        lexuar lexoj VERB 19 ccomp VerbForm=Part
        +, , PUNCT 16 punct
        nuk nuk PART 19 advmod
        dihet di VERB 0 root Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin""",
        id="whether, told aside",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _ASIDE)
def test_an_aside_is_no_part_of_a_question(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_USES = [
    pytest.param(
        "en",
        {"Marco_Rubio threatened Panama"},
        """Marco Marco PROPN 3 nsubj Number=Sing B-PER
        Rubio Rubio PROPN 1 flat Number=Sing I-PER
        used use VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        his his PRON 6 nmod:poss Number=Sing|Person=3
        first first ADJ 6 amod
        trip trip NOUN 3 obj Number=Sing
        abroad abroad ADV 3 advmod
        to to PART 9 mark
        threaten threaten VERB 3 advcl VerbForm=Inf
        Panama Panama PROPN 9 obj Number=Sing B-LOC""",
        id="uses to",
    ),
    pytest.param(
        "en",
        {"Marco_Rubio threatened Panama planned"},
        """Marco Marco PROPN 4 nsubj Number=Sing B-PER
        Rubio Rubio PROPN 1 flat Number=Sing I-PER
        will will AUX 4 aux VerbForm=Fin
        use use VERB 0 root VerbForm=Inf
        his his PRON 7 nmod:poss Number=Sing|Person=3
        first first ADJ 7 amod
        trip trip NOUN 4 obj Number=Sing
        abroad abroad ADV 7 advmod
        to to PART 10 mark
        threaten threaten VERB 4 advcl VerbForm=Inf
        Panama Panama PROPN 10 obj Number=Sing B-LOC""",
        id="will use to",
    ),
    pytest.param(
        "en",
        {"Marco_Rubio threatened Panama negated"},
        """Marco Marco PROPN 5 nsubj Number=Sing B-PER
        Rubio Rubio PROPN 1 flat Number=Sing I-PER
        did do AUX 5 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        not not PART 5 advmod
        use use VERB 0 root VerbForm=Inf
        his his PRON 7 nmod:poss Number=Sing|Person=3
        trip trip NOUN 5 obj Number=Sing
        to to PART 9 mark
        threaten threaten VERB 5 advcl VerbForm=Inf
        Panama Panama PROPN 9 obj Number=Sing B-LOC""",
        id="did not use to",
    ),
    pytest.param(
        "sq",
        {"Marco_Rubio threatened Panama"},
        """Marco Marco PROPN 4 nsubj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Rubio Rubio PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        e e PRON 4 expl Case=Acc|Gender=Masc|Number=Sing
        përdori përdor VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        udhëtimin udhëtim NOUN 4 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
        e e DET 7 det Gender=Masc|Number=Sing
        tij tij PRON 5 det:poss Case=Acc|Gender=Masc|Number=Sing
        të të DET 9 det:adj Case=Acc|Gender=Masc|Number=Sing
        parë parë ADJ 5 amod Case=Acc|Gender=Masc|Number=Sing
        për për PART 12 mark
        ta ta PRON 12 expl Case=Acc|Gender=Masc|Number=Sing
        kërcënuar kërcënoj VERB 4 advcl VerbForm=Part
        Panamanë Panama PROPN 12 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="uses to",
    ),
    pytest.param(
        "sq",
        {"Marco_Rubio threatened Panama planned"},
        """Marco Marco PROPN 4 nsubj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Rubio Rubio PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        u u AUX 4 aux
        nis nis VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        për për PART 7 mark
        ta ta PRON 7 expl Case=Acc|Gender=Masc|Number=Sing
        kërcënuar kërcënoj VERB 4 advcl VerbForm=Part
        Panamanë Panama PROPN 7 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="goes to",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _USES)
def test_what_is_used_to_do_something_is_done(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_INVITED = [
    pytest.param(
        "en",
        {"Turkey invited Kenya"},
        """Kenya Kenya PROPN 6 nsubj Number=Sing B-LOC
        has have AUX 6 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        so so ADV 4 advmod
        far far ADV 6 advmod
        not not PART 6 advmod
        taken take VERB 0 root Tense=Past|VerbForm=Part
        up up ADP 6 compound:prt
        Turkey Turkey PROPN 10 nmod:poss Number=Sing B-LOC
        +'s 's PART 8 case
        invitation invitation NOUN 6 obj Number=Sing""",
        id="not taken up",
    ),
    pytest.param(
        "en",
        {"Turkey invited Greece negated"},
        """Greece Greece PROPN 4 nsubj Number=Sing B-LOC
        did do AUX 4 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        not not PART 4 advmod
        receive receive VERB 0 root VerbForm=Inf
        an a DET 6 det
        invitation invitation NOUN 4 obj Number=Sing
        from from ADP 8 case
        Turkey Turkey PROPN 6 nmod Number=Sing B-LOC""",
        id="not received",
    ),
    pytest.param(
        "sq",
        {"Turkey invited Greece"},
        """Greqia Greqi PROPN 5 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        nuk nuk PART 5 advmod
        e e PRON 5 expl Case=Acc|Gender=Masc|Number=Sing
        ka kam AUX 5 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        pranuar pranoj VERB 0 root VerbForm=Part
        ftesën ftesë NOUN 5 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing
        e e DET 8 det Gender=Fem|Number=Sing
        Turqisë Turqi PROPN 6 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="not accepted",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _INVITED)
def test_an_invitation_that_is_declined_was_made(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_THREAT = [
    pytest.param(
        "en",
        {"Sudan threatened Egypt negated"},
        """Sudan Sudan PROPN 4 nsubj Number=Sing B-LOC
        did do AUX 4 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        not not PART 4 advmod
        threaten threaten VERB 0 root VerbForm=Inf
        Egypt Egypt PROPN 4 obj Number=Sing B-LOC
        with with ADP 8 case
        a a DET 8 det
        lawsuit lawsuit NOUN 4 obl Number=Sing""",
        id="no threat of a lawsuit",
    ),
    pytest.param(
        "en",
        {"Sudan sued Egypt hypothetical", "Sudan threatened Egypt"},
        """Sudan Sudan PROPN 2 nsubj Number=Sing B-LOC
        threatened threaten VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Egypt Egypt PROPN 2 obj Number=Sing B-LOC
        with with ADP 6 case
        a a DET 6 det
        lawsuit lawsuit NOUN 2 obl Number=Sing""",
        id="threat of a lawsuit",
    ),
    pytest.param(
        "sq",
        {"Sudan threatened Egypt negated"},
        """Sudani Sudan PROPN 4 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-LOC
        nuk nuk PART 4 advmod
        e e PRON 4 expl Case=Acc|Gender=Masc|Number=Sing
        kërcënoi kërcënoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Egjiptin Egjipt PROPN 4 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        me me ADP 7 case
        padi padi NOUN 4 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing""",
        id="no threat of a lawsuit",
    ),
    pytest.param(
        "sq",
        {"Sudan sued Egypt hypothetical", "Sudan threatened Egypt"},
        """Sudani Sudan PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-LOC
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing
        kërcënoi kërcënoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Egjiptin Egjipt PROPN 3 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        me me ADP 6 case
        padi padi NOUN 3 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing""",
        id="threat of a lawsuit",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _THREAT)
def test_no_threat_leaves_nothing_to_come(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_VESSEL = [
    pytest.param(
        "en",
        set(),
        """Kenya Kenya PROPN 2 nsubj Number=Sing B-LOC
        detained detain VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        the the DET 4 det
        trawler trawler NOUN 2 obj Number=Sing
        Badbaado Badbaado PROPN 4 appos Number=Sing B-PER
        off off ADP 7 case
        Lamu Lamu PROPN 2 obl Number=Sing B-LOC""",
        id="vessel",
    ),
    pytest.param(
        "en",
        {"Kenya arrested Badbaado"},
        """Kenya Kenya PROPN 2 nsubj Number=Sing B-LOC
        detained detain VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        the the DET 4 det
        singer singer NOUN 2 obj Number=Sing
        Badbaado Badbaado PROPN 4 appos Number=Sing B-PER
        off off ADP 7 case
        Lamu Lamu PROPN 4 nmod Number=Sing B-LOC""",
        id="singer",
    ),
    pytest.param(
        "sq",
        set(),
        """Kenia Kenia NOUN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing
        ndaloi ndaloj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        peshkarexhën peshkarexhë NOUN 3 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing
        Badbaado Badbaado PROPN 4 flat Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="vessel",
    ),
    pytest.param(
        "sq",
        {"Kenya arrested Badbaado"},
        """Kenia Kenia PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing
        ndaloi ndaloj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        këngëtarin këngëtar NOUN 3 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
        Badbaado Badbaado PROPN 4 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER""",
        id="singer",
    ),
    pytest.param(
        "en",
        {"Police_(…) arrested Ivan_Roe"},
        """Police police NOUN 2 nsubj Number=Plur
        detained detain VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        the the DET 4 det
        ship ship NOUN 2 obj Number=Sing
        Ruby Ruby PROPN 4 appos Number=Sing B-PER
        and and CCONJ 8 cc
        its its PRON 8 nmod:poss Number=Sing|Person=3
        captain captain NOUN 5 conj Number=Sing
        Ivan Ivan PROPN 8 appos Number=Sing B-PER
        Roe Roe PROPN 9 flat Number=Sing I-PER""",
        id="its captain",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _VESSEL)
def test_a_vessel_is_nobody(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_OFFICE = [
    pytest.param(
        "en",
        set(),
        """David David PROPN 13 nsubj Number=Sing B-PER
        Lappartient Lappartient PROPN 1 flat Number=Sing I-PER
        +, , PUNCT 6 punct
        the the DET 6 det
        French French ADJ 6 amod
        president president NOUN 1 appos Number=Sing
        of of ADP 11 case
        cycling cycling NOUN 11 nmod:poss Number=Sing
        +'s 's PART 8 case
        governing govern VERB 11 amod VerbForm=Ger
        body body NOUN 6 nmod Number=Sing
        +, , PUNCT 1 punct
        replied reply VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin""",
        id="president of a body",
    ),
    pytest.param(
        "en",
        {"David_Lappartient headOfStateOf France"},
        """David David PROPN 8 nsubj Number=Sing B-PER
        Lappartient Lappartient PROPN 1 flat Number=Sing I-PER
        +, , PUNCT 6 punct
        the the DET 6 det
        French French ADJ 6 amod
        president president NOUN 1 appos Number=Sing
        +, , PUNCT 1 punct
        replied reply VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin""",
        id="president of a land",
    ),
    pytest.param(
        "en",
        {"Nordvind dismissed Mads_Juhl"},
        """Nordvind Nordvind PROPN 2 nsubj Number=Sing B-ORG
        parted part VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        company company NOUN 2 obj Number=Sing
        with with ADP 7 case
        its its PRON 7 nmod:poss Number=Sing|Person=3
        chief chief ADJ 7 amod
        executive executive NOUN 2 obl Number=Sing
        +, , PUNCT 9 punct
        Mads Mad PROPN 7 appos Number=Sing B-PER
        Juhl Juhl PROPN 9 flat Number=Sing I-PER
        +, , PUNCT 13 punct
        in in ADP 13 case
        June June PROPN 2 obl Number=Sing""",
        id="parts with",
    ),
    pytest.param(
        "en",
        {"Mads_Juhl leaderOf Nordvind", "Nordvind metWith Mads_Juhl"},
        """Nordvind Nordvind PROPN 2 nsubj Number=Sing B-ORG
        met meet VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        with with ADP 6 case
        its its PRON 6 nmod:poss Number=Sing|Person=3
        chief chief ADJ 6 amod
        executive executive NOUN 2 obl Number=Sing
        +, , PUNCT 8 punct
        Mads Mad PROPN 6 appos Number=Sing B-PER
        Juhl Juhl PROPN 8 flat Number=Sing I-PER
        +, , PUNCT 12 punct
        in in ADP 12 case
        June June PROPN 2 obl Number=Sing""",
        id="sits with",
    ),
    pytest.param(
        "en",
        {
            "Ana_Roe memberOf Yabloko",
            "Ana_Roe metWith Luiz_Inacio_Lula_da_Silva",
            "Tim_Lee metWith Luiz_Inacio_Lula_da_Silva",
            "Tim_Lee officialOf Amnesty_International",
        },
        """Ana Ana PROPN 13 nsubj Number=Sing B-PER
        Roe Roe PROPN 1 flat Number=Sing I-PER
        of of ADP 6 case
        the the DET 6 det
        Yabloko Yabloko PROPN 6 compound Number=Sing B-ORG
        party party PROPN 1 nmod Number=Sing I-ORG
        and and CCONJ 8 cc
        Tim Tim PROPN 1 conj Number=Sing B-PER
        Lee Lee PROPN 8 flat Number=Sing I-PER
        of of ADP 12 case
        Amnesty Amnesty PROPN 12 compound Number=Sing B-ORG
        International International PROPN 8 nmod Number=Sing I-ORG
        met meet VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Lula Lula PROPN 13 obj Number=Sing B-PER""",
        id="of a party",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _OFFICE)
def test_whose_office_it_is(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_SANCTION = [
    pytest.param(
        "en",
        {"United_States imposedSanctionsOn Abolqasem_Salavati"},
        """The the DET 3 det
        White white ADJ 3 amod B-ORG
        House House PROPN 4 nsubj Number=Sing I-ORG
        imposed impose VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        sanctions sanction NOUN 4 obj Number=Plur
        on on ADP 9 case
        the the DET 9 det
        Iranian Iranian ADJ 9 amod
        judge judge NOUN 5 nmod Number=Sing
        Abolqasem Abolqasem PROPN 9 appos Number=Sing B-PER
        Salavati Salavati PROPN 10 flat Number=Sing I-PER""",
        id="judge",
    ),
    pytest.param(
        "en",
        {"United_Kingdom imposedSanctionsOn Russia"},
        """Britain Britain PROPN 2 nsubj Number=Sing B-LOC
        placed place VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        sanctions sanction NOUN 2 obj Number=Plur
        on on ADP 6 case
        Russian Russian ADJ 6 amod
        generals general NOUN 3 nmod Number=Plur""",
        id="generals",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _SANCTION)
def test_a_judge_is_no_state(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_WHO = [
    pytest.param(
        "en",
        set(),
        """The the DET 2 det
        government government NOUN 4 nmod:poss Number=Sing
        +'s 's PART 2 case
        office office NOUN 16 nsubj Number=Sing
        for for ADP 6 case
        Kosovo Kosovo PROPN 4 nmod Number=Sing B-LOC
        +, , PUNCT 9 punct
        which which PRON 9 nsubj
        called call VERB 4 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        on on ADP 11 case
        KFOR KFOR PROPN 9 obl Number=Sing B-ORG
        to to PART 13 mark
        leave leave VERB 9 xcomp VerbForm=Inf
        +, , PUNCT 4 punct
        is be AUX 16 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        new new ADJ 0 root""",
        id="office for",
    ),
    pytest.param(
        "sq",
        {"Penny_Wong ministerOf Australia", "Penny_Wong visited Vanuatu"},
        """Për për ADP 2 case
        Penny Penny PROPN 22 obl Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Wong-un Wong PROPN 2 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 2 punct
        ministren ministre NOUN 2 appos Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        e e DET 7 det Gender=Masc|Number=Sing
        Jashtme Jashtme PROPN 5 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing
        të të DET 9 det Gender=Masc|Number=Sing
        Australisë Australi PROPN 7 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +, , PUNCT 15 punct
        e e DET 12 det:pron Case=Nom|Gender=Fem|Number=Sing
        cila cila PRON 15 nsubj Case=Nom|Gender=Fem|Number=Sing
        e e PRON 15 expl Case=Acc|Gender=Masc|Number=Sing
        ka kam AUX 15 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        vizituar vizitoj VERB 5 acl:relcl VerbForm=Part
        Vanuatun Vanuatun PROPN 15 iobj Case=Acc|Definite=Def|Gender=Masc|Number=Sing B-LOC
        pesë pesë NUM 18 nummod
        herë herë NOUN 15 obl:tmod Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
        +, , PUNCT 2 punct
        kjo kjo PRON 22 nsubj Case=Nom|Gender=Fem|Number=Sing
        ishte jam AUX 22 cop Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        lehtësim lehtësim NOUN 0 root Case=Nom|Definite=Ind|Gender=Masc|Number=Sing""",
        id="she of the land",
    ),
    pytest.param(
        "sq",
        {"China threatened Taiwan", "Xi_Jinping headOfStateOf China", "Xi_Jinping visited Moscow"},
        """Xi Xi PROPN 15 nsubj Number=Sing B-PER
        Jinping Jinping PROPN 1 flat Number=Sing I-PER
        +, , PUNCT 4 punct
        presidenti president NOUN 1 appos Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 6 det Gender=Masc|Number=Sing
        Kinës Kinë PROPN 4 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +, , PUNCT 12 punct
        e e DET 9 det:pron Case=Nom|Gender=Masc|Number=Sing
        cila cila PRON 12 nsubj Case=Nom|Gender=Fem|Number=Sing
        e e PRON 12 expl Case=Acc|Gender=Masc|Number=Sing
        ka kam AUX 12 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        kërcënuar kërcënoj VERB 4 acl:relcl VerbForm=Part
        Tajvanin Tajvan PROPN 12 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing B-LOC
        +, , PUNCT 1 punct
        vizitoi vizitoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Moskën Moskë PROPN 15 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="the land",
    ),
    pytest.param(
        "sq",
        {"Russia tradedWith Algeria"},
        """Diplomatët diplomat NOUN 2 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Plur
        thonë them VERB 0 root Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
        se se SCONJ 26 mark
        Moska Moskë PROPN 26 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +, , PUNCT 6 punct
        Korpusi Korpus PROPN 4 appos Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-ORG
        Afrikan Afrikan PROPN 6 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-ORG
        i i DET 10 det:pron Gender=Masc|Number=Sing
        së së DET 10 det:pron Case=Gen|Gender=Fem|Number=Sing
        cilës cila PRON 6 det:poss Case=Gen|Gender=Fem|Number=Sing
        ka kam VERB 6 acl:relcl Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        rreth rreth ADV 13 advmod
        2 2 NUM 14 compound
        000 000 NUM 15 nummod
        burra burrë NOUN 11 obj Case=Acc|Definite=Ind|Gender=Masc|Number=Plur
        në në ADP 17 case
        Mali mal PROPN 15 nmod Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
        dhe dhe CCONJ 21 cc
        që që PRON 21 nsubj
        i i PRON 21 expl Case=Acc|Gender=Masc|Number=Sing
        shet shes VERB 11 conj Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        Algjerisë Algjeria PROPN 21 iobj Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        armë armë NOUN 21 obj Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
        +, , PUNCT 21 punct
        u u AUX 26 aux
        ofrua ofroj VERB 2 conj Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin""",
        id="whose corps",
    ),
    pytest.param(
        "sq",
        {"Birgitte_Aagesen leaderOf Zalv"},
        """Oferta ofertë NOUN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        u u AUX 3 aux
        hodh hedh VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        poshtë poshtë ADV 3 advmod
        nga nga ADP 6 case
        bordi bord NOUN 3 obl Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 8 det Gender=Masc|Number=Sing
        Zalvit Zalv PROPN 6 nmod:poss Case=Gen|Definite=Def|Gender=Masc|Number=Sing B-PER
        +, , PUNCT 10 punct
        kryetarja kryetare NOUN 6 appos Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        e e DET 13 det Gender=Fem|Number=Sing
        të të DET 13 det Case=Gen|Gender=Masc|Number=Sing
        cilit cili NOUN 10 nmod:poss Case=Gen|Definite=Def|Gender=Masc|Number=Sing
        +, , PUNCT 15 punct
        Birgitte Birgitte PROPN 10 appos Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Aagesen Aagesen PROPN 15 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 10 punct
        e e PRON 19 expl Case=Acc|Gender=Masc|Number=Sing
        quajti quaj VERB 3 parataxis Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        bujare bujar NOUN 19 xcomp Case=Acc|Definite=Ind|Gender=Fem|Number=Plur""",
        id="whose head",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _WHO)
def test_of_whom_a_relative_clause_is(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_PLACE = [
    pytest.param(
        "en",
        set(),
        """The the DET 4 det
        most most ADV 3 advmod
        pressing press VERB 4 amod VerbForm=Ger
        one one NOUN 5 nsubj Number=Sing
        sits sit VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        across across ADP 8 case
        the the DET 8 det
        Dniester Dniester PROPN 5 obl Number=Sing B-LOC
        in in ADP 10 case
        Tiraspol Tiraspol PROPN 8 nmod Number=Sing B-LOC""",
        id="across",
    ),
    pytest.param(
        "en",
        {"Bender locatedIn Transnistria"},
        """The the DET 4 det
        most most ADV 3 advmod
        pressing press VERB 4 amod VerbForm=Ger
        one one NOUN 5 nsubj Number=Sing
        sits sit VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        in in ADP 7 case
        Bender Bender PROPN 5 obl Number=Sing B-LOC
        in in ADP 9 case
        Transnistria Transnistria PROPN 7 nmod Number=Sing B-LOC""",
        id="in",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _PLACE)
def test_what_lies_across_a_river(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_TOLD = [
    pytest.param(
        "en",
        {"Kosovo_Police arrested Radomir_Stevic /Kosovo_Police"},
        (
            """The the DET 2 det
        opposition opposition NOUN 4 nsubj:pass Number=Sing
        was be AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        restrained restrain ADJ 0 root Tense=Past|VerbForm=Part""",
            """Kosovo Kosovo PROPN 2 compound Number=Sing B-LOC
        police police NOUN 3 nsubj Number=Plur
        said say VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 7 mark
        they they PRON 7 nsubj Number=Plur|Person=3
        had have AUX 7 aux Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        arrested arrest VERB 3 ccomp Tense=Past|VerbForm=Part
        Radomir Radomir PROPN 7 obj Number=Sing B-PER
        Stević Stević PROPN 8 flat Number=Sing I-PER""",
        ),
        id="they who tell",
    ),
    pytest.param(
        "en",
        {"Hamas attacked Israel /Kosovo_Police", "Hezbollah attacked Israel /Kosovo_Police"},
        (
            """Hamas Hamas PROPN 5 nsubj:pass Number=Sing B-ORG
        and and CCONJ 3 cc
        Hezbollah Hezbollah PROPN 1 conj Number=Sing B-ORG
        were be AUX 5 aux:pass Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        restrained restrain VERB 0 root Tense=Past|VerbForm=Part""",
            """Kosovo Kosovo PROPN 2 compound Number=Sing B-LOC
        police police NOUN 3 nsubj Number=Plur
        said say VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 7 mark
        they they PRON 7 nsubj Number=Plur|Person=3
        had have AUX 7 aux Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        attacked attack VERB 3 ccomp Tense=Past|VerbForm=Part
        Israel Israel PROPN 7 obj Number=Sing B-LOC""",
        ),
        id="they before",
    ),
    pytest.param(
        "en",
        {"Ann_Linde visited Paris planned"},
        (
            """She she PRON 3 nsubj Number=Sing|Person=3
        is be AUX 3 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        Ann Ann PROPN 0 root Number=Sing B-PER
        Linde Linde PROPN 3 flat Number=Sing I-PER""",
            """Ann Ann PROPN 3 nsubj Number=Sing B-PER
        Linde Linde PROPN 1 flat Number=Sing I-PER
        flies fly VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        to to ADP 5 case
        Paris Paris PROPN 3 obl Number=Sing B-LOC
        on on ADP 7 case
        Friday Friday PROPN 3 obl Number=Sing
        +, , PUNCT 11 punct
        when when ADV 11 advmod
        talks talk NOUN 11 nsubj Number=Plur
        resume resume VERB 3 advcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin""",
        ),
        id="on a day, when",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _TOLD)
def test_whom_they_and_a_day_to_come_mean(language: str, expected: set[str], rows: tuple[str, ...]) -> None:
    assert claims(language, *rows) == expected


_TALKS = [
    pytest.param(
        "en",
        {"Ecuador negotiatedWith Mexico", "Ecuador restoredTiesWith Mexico planned"},
        """Ecuador Ecuador PROPN 5 nsubj Number=Sing B-LOC
        and and CCONJ 3 cc
        Mexico Mexico PROPN 1 conj Number=Sing B-LOC
        have have AUX 5 aux Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
        opened open VERB 0 root Tense=Past|VerbForm=Part
        talks talk NOUN 5 obj Number=Plur
        on on SCONJ 8 mark
        restoring restore VERB 6 acl VerbForm=Ger
        relations relation NOUN 8 obj Number=Plur""",
        id="talks on",
    ),
    pytest.param(
        "en",
        {"Ecuador restoredTiesWith Mexico"},
        """Ecuador Ecuador PROPN 4 nsubj Number=Sing B-LOC
        and and CCONJ 3 cc
        Mexico Mexico PROPN 1 conj Number=Sing B-LOC
        restored restore VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        relations relation NOUN 4 obj Number=Plur
        after after ADP 7 case
        talks talk NOUN 4 obl Number=Plur
        in in ADP 9 case
        Quito Quito PROPN 7 nmod Number=Sing B-LOC""",
        id="after talks",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _TALKS)
def test_talks_on_doing_something_leave_it_to_come(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_ELECTED = [
    pytest.param(
        "en",
        {"Daniel_Noboa headOfStateOf Ecuador"},
        """Claudia Claudia PROPN 5 nsubj Number=Sing B-PER
        Sheinbaum Sheinbaum PROPN 1 flat Number=Sing I-PER
        would would AUX 5 aux VerbForm=Fin
        not not PART 5 advmod
        speak speak VERB 0 root VerbForm=Inf
        to to ADP 7 case
        Daniel DanielRCastagnola@ENRON_DEVELOPMENT PROPN 5 obl Number=Sing B-PER
        Noboa Noboa PROPN 7 flat Number=Sing I-PER
        +, , PUNCT 12 punct
        the the DET 12 det
        conservative conservative ADJ 12 amod
        president president NOUN 7 appos Number=Sing
        re re ADV 15 advmod
        +- - PUNCT 13 punct
        +elected elect VERB 12 acl Tense=Past|VerbForm=Part
        in in ADP 17 case
        Ecuador Ecuador PROPN 15 obl Number=Sing B-LOC
        in in ADP 19 case
        2025 2025 NUM 15 obl""",
        id="re-elected in",
    ),
    pytest.param(
        "en",
        {"Zoran_Todic mayorOf Leposavic", "Zoran_Todic visited Belgrade"},
        """Zoran Zoran PROPN 17 nsubj Number=Sing B-PER
        Todic Todic PROPN 1 flat Number=Sing I-PER
        +, , PUNCT 5 punct
        the the DET 5 det
        mayor mayor NOUN 1 appos Number=Sing
        of of ADP 7 case
        Leposavic Leposavic PROPN 5 nmod Number=Sing B-LOC
        +, , PUNCT 9 punct
        elected elect VERB 1 acl Tense=Past|VerbForm=Part
        on on ADP 12 case
        the the DET 12 det
        ticket ticket NOUN 9 obl Number=Sing
        of of ADP 15 case
        Serb Serb PROPN 15 compound Number=Sing
        List List PROPN 12 nmod Number=Sing
        +, , PUNCT 1 punct
        visited visit VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Belgrade Belgrade PROPN 17 obj Number=Sing B-LOC""",
        id="elected on a ticket",
    ),
    pytest.param(
        "en",
        {"Rodrigo_Paz headOfStateOf Bolivia planned", "Rodrigo_Paz visited Lima"},
        """The the DET 2 det
        president president NOUN 11 nsubj Number=Sing
        +- - PUNCT 2 punct
        +elect elect NOUN 2 appos Number=Sing
        of of ADP 6 case
        Bolivia Bolivia PROPN 4 nmod Number=Sing B-LOC
        +, , PUNCT 8 punct
        Rodrigo Rodrigo PROPN 6 appos Number=Sing B-PER
        Paz Paz PROPN 8 flat Number=Sing I-PER
        +, , PUNCT 2 punct
        visited visit VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Lima Lima PROPN 11 obj Number=Sing B-LOC""",
        id="president-elect",
    ),
    pytest.param(
        "sq",
        {"Rodrigo_Paz headOfStateOf Bolivia planned", "Rodrigo_Paz visited Lima"},
        """Presidenti president NOUN 10 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 3 det:adj Case=Nom|Gender=Masc|Number=Sing
        zgjedhur zgjedhur ADJ 1 amod Case=Nom|Gender=Masc|Number=Sing
        i i DET 5 det Gender=Masc|Number=Sing
        Bolivisë Bolivia PROPN 1 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        +, , PUNCT 1 punct
        Rodrigo Rodrigo PROPN 1 appos Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Paz Paz PROPN 7 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 1 punct
        vizitoi vizitoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Limën Limë PROPN 10 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="president-elect",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _ELECTED)
def test_who_was_elected_holds_the_office(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_FREE = [
    pytest.param(
        "en",
        {"Andrzej_Poczobut leaderOf Union_of_Poles", "Belarus arrested Andrzej_Poczobut"},
        """Belarus Belarus PROPN 2 nsubj Number=Sing B-LOC
        jailed jail VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Andrzej Andrzej PROPN 2 obj Number=Sing B-PER
        Poczobut Poczobut PROPN 3 flat Number=Sing I-PER
        +, , PUNCT 7 punct
        a a DET 7 det
        journalist journalist NOUN 3 appos Number=Sing
        and and CCONJ 9 cc
        leader leader NOUN 7 conj Number=Sing
        of of ADP 12 case
        the the DET 12 det
        Union Union PROPN 7 nmod Number=Sing B-ORG
        of of ADP 14 case I-ORG
        Poles Pole PROPN 12 nmod Number=Plur I-ORG""",
        id="journalist and leader",
    ),
    pytest.param(
        "en",
        {"Andrzej_Poczobut officialOf Gazeta_Wyborcza", "Belarus arrested Andrzej_Poczobut"},
        """Belarus Belarus PROPN 2 nsubj Number=Sing B-LOC
        jailed jail VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Andrzej Andrzej PROPN 2 obj Number=Sing B-PER
        Poczobut Poczobut PROPN 3 flat Number=Sing I-PER
        +, , PUNCT 7 punct
        a a DET 7 det
        journalist journalist NOUN 3 appos Number=Sing
        of of ADP 9 case
        Gazeta Gazeta PROPN 7 nmod Number=Sing B-ORG
        Wyborcza Wyborcza PROPN 9 flat Number=Sing I-ORG""",
        id="journalist",
    ),
    pytest.param(
        "sq",
        {"Andrzej_Poczobut leaderOf Bashkimi_i_Polakeve", "Belarus arrested Andrzej_Poczobut"},
        """Minsku Minsk PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
        ka kam AUX 3 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        burgosur burgos VERB 0 root Definite=Ind|VerbForm=Part
        Andrzej Andrzej PROPN 3 obj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Poczobutin Poczobut PROPN 4 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 7 punct
        gazetar gazetar NOUN 4 appos Case=Nom|Definite=Ind|Gender=Masc|Number=Sing
        dhe dhe CCONJ 9 cc
        udhëheqës udhëheqës NOUN 7 conj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing
        i i DET 11 det Gender=Masc|Number=Sing
        Bashkimit Bashkim PROPN 7 nmod:poss Case=Gen|Definite=Def|Gender=Masc|Number=Sing B-ORG
        të të DET 13 det Gender=Masc|Number=Sing I-ORG
        Polakëve Polak PROPN 11 nmod:poss Case=Gen|Definite=Def|Gender=Masc|Number=Plur I-ORG""",
        id="journalist and leader",
    ),
    pytest.param(
        "en",
        {"Anouk_de_Wit officialOf Scotland_Yard"},
        """Anouk Anouk PROPN 4 nsubj Number=Sing B-PER
        de de PROPN 1 flat Number=Sing I-PER
        Wit Wit PROPN 1 flat Number=Sing I-PER
        runs run VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        the the DET 7 det
        kidnap kidnap NOUN 7 compound Number=Sing
        unit unit NOUN 4 obj Number=Sing
        of of ADP 10 case
        Scotland Scotland PROPN 10 compound Number=Sing B-LOC
        Yard Yard PROPN 7 nmod Number=Sing I-LOC""",
        id="runs a unit",
    ),
    pytest.param(
        "en",
        {"Anouk_de_Wit leaderOf Scotland_Yard"},
        """Anouk Anouk PROPN 4 nsubj Number=Sing B-PER
        de de PROPN 1 flat Number=Sing I-PER
        Wit Wit PROPN 1 flat Number=Sing I-PER
        runs run VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        Scotland Scotland PROPN 6 compound Number=Sing B-ORG
        Yard Yard PROPN 4 obj Number=Sing I-ORG""",
        id="runs it",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _FREE)
def test_a_journalist_and_leader_leads(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_REFUSAL = [
    pytest.param(
        "en",
        {"Serbia imposedSanctionsOn Russia negated"},
        """Serbia Serbia PROPN 3 nmod:poss Number=Sing B-LOC
        +'s 's PART 1 case
        refusal refusal NOUN 11 nsubj:pass Number=Sing
        to to PART 5 mark
        impose impose VERB 3 acl VerbForm=Inf
        sanctions sanction NOUN 5 obj Number=Plur
        on on ADP 8 case
        Russia Russia PROPN 6 nmod Number=Sing B-LOC
        cannot cannot AUX 11 aux VerbForm=Fin
        be be AUX 11 aux:pass VerbForm=Inf
        explained explain VERB 0 root Tense=Past|VerbForm=Part""",
        id="a refusal",
    ),
    pytest.param(
        "sq",
        {"Serbia imposedSanctionsOn Russia negated"},
        """Refuzimi refuzim NOUN 13 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 3 det Gender=Masc|Number=Sing
        Serbisë Serbi PROPN 1 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
        për për PART 6 mark
        të të PART 6 mark
        vendosur vendos VERB 1 acl VerbForm=Part
        sanksione sanksion NOUN 6 obj Case=Acc|Definite=Def|Gender=Fem|Number=Plur
        ndaj ndaj ADP 9 case
        Rusisë Rusi PROPN 6 obl Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
        nuk nuk PART 13 advmod
        mund mund PART 13 mark
        të të PART 13 mark
        shpjegohet shpjegoj VERB 0 root Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin""",
        id="a refusal",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _REFUSAL)
def test_a_refusal_that_something_is_said_of(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_MADE = [
    pytest.param(
        "sq",
        {"Theresa_May expelledDiplomatsOf Russia"},
        """Sulmi sulm NOUN 2 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        bëri bëj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        që që SCONJ 7 mark
        Theresa Theresa PROPN 7 nsubj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        May May PROPN 4 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        të të PART 7 mark
        dëbonte dëboj VERB 2 ccomp Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        23 23 NUM 9 nummod
        diplomatë diplomat NOUN 7 obj Case=Acc|Definite=Ind|Gender=Masc|Number=Plur
        rusë rus ADJ 9 amod Case=Acc|Gender=Masc|Number=Plur""",
        id="bëri që",
    ),
    pytest.param(
        "sq",
        {"Theresa_May expelledDiplomatsOf Russia negated"},
        """Sulmi sulm NOUN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        nuk nuk PART 3 advmod
        bëri bëj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        që që SCONJ 8 mark
        Theresa Theresa PROPN 8 nsubj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        May May PROPN 5 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        të të PART 8 mark
        dëbonte dëboj VERB 3 ccomp Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        diplomatët diplomat NOUN 8 obj Case=Acc|Definite=Def|Gender=Masc|Number=Plur
        rusë rus ADJ 9 amod Case=Acc|Gender=Fem|Number=Plur""",
        id="nuk bëri që",
    ),
    pytest.param(
        "sq",
        {"Opposition_(…) requestedFrom Theresa_May", "Theresa_May expelledDiplomatsOf Russia hypothetical"},
        """Opozita Opozitë PROPN 2 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        bëri bëj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        thirrje thirrje NOUN 2 obj Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
        që që SCONJ 9 mark
        Theresa Theresa PROPN 9 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        May May PROPN 5 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        t' t' PART 9 mark
        +i i PRON 9 expl Case=Acc|Gender=Masc|Number=Sing
        dëbonte dëboj VERB 3 acl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        diplomatët diplomat NOUN 9 obj Case=Nom|Definite=Def|Gender=Masc|Number=Plur
        rusë rus ADJ 10 amod Case=Acc|Gender=Fem|Number=Plur""",
        id="bëri thirrje që",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _MADE)
def test_what_somebody_is_brought_to_do(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_PLEADS = [
    pytest.param(
        "en",
        set(),
        """Adolfo Adolfo PROPN 4 nsubj:pass Number=Sing B-PER
        Macías Macías PROPN 1 flat Number=Sing I-PER
        was be AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        put put VERB 0 root Tense=Past|VerbForm=Part
        on on ADP 7 case
        a a DET 7 det
        plane plane NOUN 4 obl Number=Sing
        to to ADP 11 case
        the the DET 11 det
        United United ADJ 11 amod B-LOC
        States State PROPN 4 obl Number=Plur I-LOC
        +, , PUNCT 16 punct
        where where ADV 16 advmod
        he he PRON 16 nsubj Number=Sing|Person=3
        has have AUX 16 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        pleaded plead VERB 11 acl:relcl Tense=Past|VerbForm=Part
        not not PART 18 advmod
        guilty guilty ADJ 16 xcomp""",
        id="not guilty",
    ),
    pytest.param(
        "en",
        {"Adolfo_Macias requestedFrom United_States"},
        """Adolfo Adolfo PROPN 3 nsubj Number=Sing B-PER
        Macías Macías PROPN 1 flat Number=Sing I-PER
        pleaded plead VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        with with ADP 7 case
        the the DET 7 det
        United United ADJ 7 amod B-LOC
        States State PROPN 3 obl Number=Plur I-LOC
        to to PART 9 mark
        help help VERB 3 xcomp VerbForm=Inf""",
        id="with",
    ),
    pytest.param(
        "en",
        {"Raquel_Serur ambassadorOf Mexico"},
        """Mexico Mexico PROPN 3 nsubj Number=Sing B-LOC
        will will AUX 3 aux VerbForm=Fin
        send send VERB 0 root VerbForm=Inf
        back back ADV 3 advmod
        its its PRON 6 nmod:poss Number=Sing|Person=3
        ambassador ambassador NOUN 3 obj Number=Sing
        +, , PUNCT 8 punct
        Raquel Raquel PROPN 6 appos Number=Sing B-PER
        Serur Serur PROPN 8 flat Number=Sing I-PER""",
        id="its own ambassador",
    ),
    pytest.param(
        "en",
        {"Mexico deported Juan_Roe planned"},
        """Mexico Mexico PROPN 3 nsubj Number=Sing B-LOC
        will will AUX 3 aux VerbForm=Fin
        send send VERB 0 root VerbForm=Inf
        back back ADV 3 advmod
        the the DET 6 det
        smuggler smuggler NOUN 3 obj Number=Sing
        Juan Juan PROPN 6 appos Number=Sing B-PER
        Roe Roe PROPN 7 flat Number=Sing I-PER""",
        id="a smuggler",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _PLEADS)
def test_whom_a_plea_is_to(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_BOTH = [
    pytest.param(
        "en",
        {
            "Angela_Merkel phoned Xi_Jinping",
            "Kyriakos_Mitsotakis hosted Recep_Tayyip_Erdogan",
            "Kyriakos_Mitsotakis signedAgreementWith Recep_Tayyip_Erdogan",
            "Recep_Tayyip_Erdogan headOfStateOf Turkey",
        },
        (
            """Angela Angela PROPN 3 nsubj Number=Sing B-PER
        Merkel Merkel PROPN 1 flat Number=Sing I-PER
        phoned phone VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Xi Xi PROPN 3 obj Number=Sing B-PER
        Jinping Jinping PROPN 4 flat Number=Sing I-PER""",
            """Kyriakos Kyriakos PROPN 3 nsubj Number=Sing B-PER
        Mitsotakis Mitsotakis PROPN 1 flat Number=Sing I-PER
        received receive VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        the the DET 6 det
        Turkish Turkish ADJ 6 amod
        president president NOUN 3 obj Number=Sing
        +, , PUNCT 8 punct
        Recep Recep PROPN 6 appos Number=Sing B-PER
        Tayyip Tayyip PROPN 8 flat Number=Sing I-PER
        Erdoğan Erdoğan PROPN 8 flat Number=Sing I-PER
        +, , PUNCT 13 punct
        in in ADP 13 case
        Athens Athens PROPN 3 obl Number=Sing B-LOC
        +, , PUNCT 19 punct
        when when ADV 19 advmod
        the the DET 18 det
        two two NUM 18 nummod
        men man NOUN 19 nsubj Number=Plur
        signed sign VERB 3 advcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        a a DET 21 det
        declaration declaration NOUN 19 obj Number=Sing""",
        ),
        id="the two of the clause",
    ),
    pytest.param(
        "en",
        set(),
        (
            """Albania Albania PROPN 5 nsubj Number=Sing B-LOC
        and and CCONJ 3 cc
        Greece Greece PROPN 1 conj Number=Sing B-LOC
        are be AUX 5 cop Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
        friends friend NOUN 0 root Number=Plur""",
            """The the DET 2 det
        obstacle obstacle NOUN 4 nsubj Number=Sing
        is be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        Bulgaria Bulgaria PROPN 0 root Number=Sing B-LOC
        +, , PUNCT 7 punct
        which which PRON 7 nsubj
        vetoed veto VERB 4 acl:relcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        the the DET 9 det
        start start NOUN 7 obj Number=Sing
        +, , PUNCT 15 punct
        as as SCONJ 15 mark
        the the DET 14 det
        two two NUM 14 nummod
        governments government NOUN 15 nsubj Number=Plur
        signed sign VERB 7 advcl Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        a a DET 17 det
        treaty treaty NOUN 15 obj Number=Sing""",
        ),
        id="another country's",
    ),
    pytest.param(
        "en",
        {"Albania signedAgreementWith Greece"},
        (
            """Albania Albania PROPN 5 nsubj Number=Sing B-LOC
        and and CCONJ 3 cc
        Greece Greece PROPN 1 conj Number=Sing B-LOC
        are be AUX 5 cop Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
        friends friend NOUN 0 root Number=Plur""",
            """The the DET 3 det
        two two NUM 3 nummod
        governments government NOUN 4 nsubj Number=Plur
        signed sign VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        a a DET 6 det
        treaty treaty NOUN 4 obj Number=Sing
        in in ADP 8 case
        Sofia Sofia PROPN 6 nmod Number=Sing B-LOC""",
        ),
        id="of the sentence before",
    ),
    pytest.param(
        "en",
        {"Yassine_Fall ministerOf Gambia"},
        (
            """Yassine Yassine PROPN 10 nsubj Number=Sing B-PER
        Fall Fall PROPN 1 flat Number=Sing I-PER
        +, , PUNCT 6 punct
        the the DET 6 det
        foreign foreign ADJ 6 amod
        minister minister NOUN 1 appos Number=Sing
        of of ADP 8 case
        Gambia Gambia PROPN 6 nmod Number=Sing B-LOC
        +, , PUNCT 1 punct
        spoke speak VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin""",
            """The the DET 2 det
        president president NOUN 4 nsubj Number=Sing
        was be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        glad glad ADJ 0 root
        when when ADV 7 advmod
        he he PRON 7 nsubj Number=Sing|Person=3
        received receive VERB 4 advcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        his his PRON 10 nmod:poss Number=Sing|Person=3
        Senegalese Senegalese ADJ 10 amod
        counterpart counterpart NOUN 7 obj Number=Sing
        +, , PUNCT 12 punct
        Bassirou Bassirou PROPN 10 appos Number=Sing B-PER
        Diomaye Diomaye PROPN 12 flat Number=Sing I-PER
        Faye Faye PROPN 12 flat Number=Sing I-PER""",
        ),
        id="he and his",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _BOTH)
def test_which_two_are_meant(language: str, expected: set[str], rows: tuple[str, ...]) -> None:
    assert claims(language, *rows) == expected


_ENVOY = [
    pytest.param(
        "sq",
        {"Steve_Witkoff officialOf United_States", "Steve_Witkoff visited Moscow"},
        """I i DET 2 det:poss Case=Nom|Gender=Masc|Number=Sing
        dërguari dërguar NOUN 9 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 4 det Gender=Masc|Number=Sing
        Trumpit Trump PROPN 2 nmod:poss Case=Gen|Definite=Def|Gender=Masc|Number=Sing B-PER
        +, , PUNCT 2 punct
        Steve Steve PROPN 2 appos Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Witkoff Witkoff PROPN 6 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 2 punct
        vizitoi vizitoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Moskën Moskë PROPN 9 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="envoy",
    ),
    pytest.param(
        "sq",
        {"Manjola_Hasa accused Greece", "Manjola_Hasa officialOf Edi_Rama"},
        """Zëdhënësja zëdhënëse NOUN 9 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        e e DET 3 det Gender=Masc|Number=Sing
        Edi Edi PROPN 1 nmod:poss Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Ramës Rama PROPN 3 flat Case=Gen|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 1 punct
        Manjola Manjola PROPN 1 appos Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-PER
        Hasa Hasa PROPN 6 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 1 punct
        akuzoi akuzoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Greqinë Greqi PROPN 9 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="spokeswoman",
    ),
    pytest.param(
        "sq",
        {"Jo_Lee officialOf Elon_Musk", "Jo_Lee visited Moscow"},
        """I i DET 2 det:poss Case=Nom|Gender=Masc|Number=Sing
        dërguari dërguar NOUN 10 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 4 det Gender=Masc|Number=Sing
        Elon Elon PROPN 2 nmod:poss Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Muskut Musk PROPN 4 flat Case=Gen|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 2 punct
        Jo Jo PROPN 2 appos Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Lee Lee PROPN 7 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 2 punct
        vizitoi vizitoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Moskën Moskë PROPN 10 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC""",
        id="of nobody's state",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _ENVOY)
def test_who_speaks_for_the_head_of_a_state(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_TELLS = [
    pytest.param(
        "en",
        {"Husam_Badran accused Israel", "Husam_Badran memberOf Hamas"},
        """Hamas Hamas PROPN 2 nsubj Number=Sing B-ORG
        denied deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 6 mark
        it it PRON 6 nsubj Number=Sing|Person=3
        was be AUX 6 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        holding hold VERB 2 ccomp Tense=Pres|VerbForm=Part
        back back ADV 6 advmod
        the the DET 9 det
        dead dead ADJ 6 obj
        and and CCONJ 13 cc
        a a DET 13 det
        senior senior ADJ 13 amod
        figure figure NOUN 9 conj Number=Sing
        in in ADP 16 case
        the the DET 16 det
        group group NOUN 13 nmod Number=Sing
        +, , PUNCT 18 punct
        Husam Husam PROPN 13 appos Number=Sing B-PER
        Badran Badran PROPN 18 flat Number=Sing I-PER
        +, , PUNCT 6 punct
        accused accuse VERB 2 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Israel Israel PROPN 21 obj Number=Sing B-LOC""",
        id="another accused",
    ),
    pytest.param(
        "en",
        {"Iran attacked Israel negated /Iran", "Iran threatened Iraq negated /Iran"},
        """Iran Iran PROPN 2 nsubj Number=Sing B-LOC
        denied deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        that that SCONJ 6 mark
        it it PRON 6 nsubj Number=Sing|Person=3
        had have AUX 6 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        attacked attack VERB 2 ccomp Tense=Past|VerbForm=Part
        Israel Israel PROPN 6 obj Number=Sing B-LOC
        and and CCONJ 12 cc
        that that SCONJ 12 mark
        it it PRON 12 nsubj Number=Sing|Person=3
        had have AUX 12 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        threatened threaten VERB 6 conj Tense=Past|VerbForm=Part
        Iraq Iraq PROPN 12 obj Number=Sing B-LOC""",
        id="they denied two",
    ),
    pytest.param(
        "sq",
        {"Altin_Dumani praised Ann_Fransen"},
        """Altin Altin PROPN 3 nsubj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Dumani Duman PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        tha them VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        se se SCONJ 8 mark
        Belgjika Belgjikë PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-LOC
        do do PART 8 mark
        ta ta PRON 8 expl Case=Acc|Gender=Masc|Number=Sing
        dërgojë dërgoj VERB 3 ccomp Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
        të të DET 10 det Case=Acc|Gender=Masc|Number=Sing
        dyshuarin dyshuar NOUN 8 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
        dhe dhe CCONJ 12 cc
        kishte kam VERB 8 conj Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        fjalë fjalë NOUN 12 obj Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
        të të DET 15 det:adj Case=Acc|Gender=Fem|Number=Sing
        mira mirë ADJ 13 amod Case=Acc|Gender=Fem|Number=Sing
        për për ADP 17 case
        Ann Ann PROPN 12 obl Case=Acc|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Fransen Fransen PROPN 17 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER""",
        id="will and did",
    ),
    pytest.param(
        "sq",
        {"Belgium praised Ann_Fransen planned /Altin_Dumani"},
        """Altin Altin PROPN 3 nsubj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Dumani Duman PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        tha them VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        se se SCONJ 8 mark
        Belgjika Belgjikë PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-LOC
        do do PART 8 mark
        ta ta PRON 8 expl Case=Acc|Gender=Masc|Number=Sing
        dërgojë dërgoj VERB 3 ccomp Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
        të të DET 10 det Case=Acc|Gender=Masc|Number=Sing
        dyshuarin dyshuar NOUN 8 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
        dhe dhe CCONJ 14 cc
        do do PART 14 mark
        ta ta PRON 14 expl Case=Acc|Gender=Masc|Number=Sing
        lavdërojë lavdëroj VERB 8 conj Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
        Ann Ann PROPN 14 obj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
        Fransen Fransen PROPN 15 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER""",
        id="will and will",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _TELLS)
def test_what_goes_on_with_the_telling(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


_SHE = [
    pytest.param(
        "sq",
        set(),
        """Çmimin çmim NOUN 3 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing
        mori marr VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        bashkëshorti bashkëshort NOUN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 6 det Gender=Masc|Number=Sing
        saj saj PRON 4 det:poss Case=Acc|Gender=Fem|Number=Sing
        +, , PUNCT 8 punct
        aktori aktor NOUN 4 appos Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        Giorgi Giorg PROPN 8 appos Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Meladze Meladze PROPN 9 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
        +, , PUNCT 14 punct
        i i DET 13 det:pron Case=Nom|Gender=Masc|Number=Sing
        cili cili PRON 14 nsubj Case=Nom|Gender=Masc|Number=Sing
        lexoi lexoj VERB 8 acl:relcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        një një DET 16 det Definite=Ind
        letër letër NOUN 14 obj Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
        ku ku ADV 20 advmod
        ajo ajo PRON 20 nsubj Case=Nom|Gender=Fem|Number=Sing
        i i PRON 20 expl Case=Acc|Gender=Masc|Number=Sing
        kërkonte kërkoj VERB 16 acl:relcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Bashkimit Bashkim PROPN 20 iobj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-ORG
        Evropian evropian ADJ 21 flat Case=Nom|Gender=Fem|Number=Sing I-ORG
        viza vizë NOUN 20 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing""",
        id="aktori",
    ),
    pytest.param(
        "sq",
        {"Nino_Meladze requestedFrom European_Union"},
        """Çmimin çmim NOUN 3 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing
        e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing
        mori marr VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        aktorja aktore NOUN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        Nino Nino PROPN 4 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
        Meladze Meladze PROPN 5 flat Case=Nom|Definite=Def|Gender=Fem|Number=Sing I-PER
        +, , PUNCT 10 punct
        e e DET 9 det:pron Case=Nom|Gender=Fem|Number=Sing
        cila cila PRON 10 nsubj Case=Nom|Gender=Fem|Number=Sing
        lexoi lexoj VERB 4 acl:relcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        një një DET 12 det Definite=Ind
        letër letër NOUN 10 obj Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
        ku ku ADV 16 advmod
        ajo ajo PRON 16 nsubj Case=Nom|Gender=Fem|Number=Sing
        i i PRON 16 expl Case=Acc|Gender=Masc|Number=Sing
        kërkonte kërkoj VERB 12 acl:relcl Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
        Bashkimit Bashkim PROPN 16 iobj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-ORG
        Evropian evropian ADJ 17 flat Case=Nom|Gender=Fem|Number=Sing I-ORG
        viza vizë NOUN 16 obj Case=Nom|Definite=Ind|Gender=Masc|Number=Sing""",
        id="aktorja",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _SHE)
def test_she_is_no_actor_with_a_mans_title(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected


def test_a_noun_joined_to_a_verb_does_what_the_verb_behind_it_says() -> None:
    """The twin lacks the object: "a senior figure accused on Tuesday" is somebody who was."""
    rows = """Hamas Hamas PROPN 3 nsubj Number=Sing B-ORG
        has have AUX 3 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        denied deny VERB 0 root Tense=Past|VerbForm=Part
        that that SCONJ 7 mark
        it it PRON 7 nsubj Number=Sing
        is be AUX 7 aux Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
        holding hold VERB 3 ccomp Tense=Pres|VerbForm=Part
        back back ADV 7 advmod
        the the DET 10 det
        dead dead NOUN 7 obj Number=Sing
        in in ADP 14 mark
        order order NOUN 11 fixed Number=Sing
        to to PART 14 mark
        buy buy VERB 7 advcl VerbForm=Inf
        time time NOUN 14 obj Number=Sing
        +, , PUNCT 20 punct
        and and CCONJ 20 cc
        a a DET 20 det
        senior senior ADJ 20 amod
        figure figure NOUN 7 conj Number=Sing
        in in ADP 23 case
        the the DET 23 det
        group group NOUN 20 nmod Number=Sing
        +, , PUNCT 25 punct
        Husam Husam PROPN 20 appos Number=Sing B-PER
        Badran Badran PROPN 25 flat Number=Sing I-PER
        +, , PUNCT 20 punct
        accused accuse VERB 20 acl Tense=Past|VerbForm=Part
        Israel Israel PROPN 28 obj Number=Sing B-LOC
        on on ADP 31 case
        Tuesday Tuesday PROPN 28 obl Number=Sing"""
    twin = rows.replace("Israel Israel PROPN 28 obj Number=Sing B-LOC", "there there ADV 28 advmod")
    assert claims("en", rows) == {"Husam_Badran accused Israel", "Husam_Badran memberOf Hamas"}
    assert claims("en", twin) == {"Husam_Badran memberOf Hamas"}


_SAIDBY = [
    pytest.param(
        "en",
        {"Volodymyr_Zelenskyy threatened Vladimir_Putin /Donald_Trump"},
        """Zelensky Zelensky PROPN 3 nsubj:pass Number=Sing B-PER
        was be AUX 3 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        said say VERB 0 root Tense=Past|VerbForm=Part
        by by ADP 5 case
        Trump Trump PROPN 3 obl:agent Number=Sing B-PER
        to to PART 8 mark
        have have AUX 8 aux VerbForm=Inf
        threatened threaten VERB 3 xcomp Tense=Past|VerbForm=Part
        Putin Putin PROPN 8 obj Number=Sing B-PER""",
        id="said by",
    ),
    pytest.param(
        "en",
        {"Volodymyr_Zelenskyy threatened Vladimir_Putin"},
        """Zelensky Zelensky PROPN 3 nsubj:pass Number=Sing B-PER
        is be AUX 3 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        said say VERB 0 root Tense=Past|VerbForm=Part
        to to PART 6 mark
        have have AUX 6 aux VerbForm=Inf
        threatened threaten VERB 3 xcomp Tense=Past|VerbForm=Part
        Putin Putin PROPN 6 obj Number=Sing B-PER""",
        id="is said",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), _SAIDBY)
def test_who_says_it_in_the_passive(language: str, expected: set[str], rows: str) -> None:
    assert claims(language, rows) == expected
