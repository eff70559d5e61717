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
