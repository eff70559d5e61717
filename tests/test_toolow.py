"""What the parser hung too low: what lies somewhere behind a comma, what somebody goes on doing."""

from __future__ import annotations

import functools

import pytest
from trees import claims, tree

from kg import knowledge
from kg.mend import mend

KNOWN = knowledge.load()

_TOWN = """Mitrovica Mitrovica PROPN 4 nsubj B-LOC\n is be AUX 4 cop\n a a DET 4 det\n town town NOUN 0 root
tied tie VERB 4 acl VerbForm=Part\n to to ADP 7 case\n Leeds Leeds PROPN 4 nmod B-LOC\n {mark}
located locate VERB 7 acl VerbForm=Part|Tense=Past\n in in ADP 11 case\n Kosovo Kosovo PROPN 9 obl B-LOC"""


@pytest.mark.parametrize(("mark", "lies"), [("+, , PUNCT 9 punct", True), ("now now ADV 9 advmod", False)])
def test_behind_a_comma_it_is_the_subject_that_lies_there(mark: str, lies: bool) -> None:
    assert ("Mitrovica locatedIn Kosovo" in claims("en", _TOWN.format(mark=mark))) is lies


@pytest.mark.parametrize(("mark", "expected"), [("on", "Kosovo tradedWith Albania planned"), ("by", "")])
def test_what_somebody_will_go_on_doing_is_to_come(mark: str, expected: str) -> None:
    rows = f"""Kosovo Kosovo PROPN 3 nsubj B-LOC\n will will AUX 3 aux\n go go VERB 0 root VerbForm=Inf
    {mark} {mark} SCONJ 5 mark\n buying buy VERB 3 advcl VerbForm=Ger\n Albanian Albanian ADJ 7 amod
    oil oil NOUN 5 obj"""
    assert (expected in claims("en", rows)) is bool(expected)
    assert "planned" not in " ".join(claims("en", f"{rows}\n ? ? PUNCT 3 punct"))  # how much longer, that is


_TOLD = """Rama Rama PROPN 2 nsubj B-PER\n tha them VERB 0 root VerbForm=Fin|Tense=Past|Number=Sing
se se SCONJ 7 mark\n Kosova Kosovë PROPN 7 nsubj B-LOC\n {aux} {aux} AUX 7 aux VerbForm=Fin|Number=Sing
e e PRON 7 expl Case=Acc\n ftuar ftoj VERB 2 ccomp VerbForm=Part\n Vuçiçin Vuçiç PROPN 7 obj Case=Acc B-PER
dhe dhe CCONJ 10 cc\n {verb} akuzoj VERB 7 conj {feats}\n Greqinë Greqi PROPN 10 obj Case=Acc B-LOC"""
_FIN = "VerbForm=Fin|Tense=Past|Number=Sing"


@pytest.mark.parametrize(
    ("aux", "verb", "feats", "accuser"),
    [
        ("kishte", "akuzoi", _FIN, "Rama"),  # the pluperfect is told of, the simple past is not
        ("kishte", "akuzuar", "VerbForm=Part", "Kosovo"),
        ("ka", "akuzoi", _FIN, "Kosovo"),  # either may be
        ("kishte", "akuzonte", _FIN, "Kosovo"),
        ("kishte", "akuzuan", "VerbForm=Fin|Tense=Past|Number=Plur", "Kosovo"),
    ],
)
def test_a_simple_past_goes_on_with_the_one_above_what_is_told(aux: str, verb: str, feats: str, accuser: str) -> None:
    sentence = mend(tree("sq", _TOLD.format(aux=aux, verb=verb, feats=feats)), functools.partial(KNOWN.words, "sq"))
    assert sentence.word(sentence.word(10).head).text == ("tha" if accuser == "Rama" else "ftuar")


_WHO = """Rama Rama PROPN 13 nsubj B-PER\n i i DET 3 det:pron\n cili cili PRON 4 nsubj\n doli dal VERB 1 acl:relcl {fin}
pasi pasi SCONJ 6 mark\n humbi humb VERB 4 advcl {fin}\n betejën betejë NOUN 6 obj Case=Acc\n dhe dhe CCONJ 10 cc
{that} {that} {upos} 10 {label}\n akuzoi akuzoj VERB 6 conj {fin}\n Greqinë Greqi PROPN 10 obj Case=Acc B-LOC
+, , PUNCT 1 punct\n mbeti mbetem VERB 0 root {fin}"""


@pytest.mark.parametrize(
    ("that", "upos", "label", "above"), [("që", "PRON", "nsubj", "doli"), ("pastaj", "ADV", "advmod", "humbi")]
)
def test_a_second_relative_clause_is_no_part_of_an_adjunct(that: str, upos: str, label: str, above: str) -> None:
    rows = _WHO.format(fin=_FIN, that=that, upos=upos, label=label)
    sentence = mend(tree("sq", rows), functools.partial(KNOWN.words, "sq"))
    assert sentence.word(sentence.word(10).head).text == above


@pytest.mark.parametrize(
    ("second", "expected"),
    [("nga", {"Germany tradedWith Norway", "Germany tradedWith Kazakhstan"}), ("për", {"Germany tradedWith Norway"})],
)
def test_one_thing_from_each(second: str, expected: set[str]) -> None:
    rows = f"""Gjermania Gjermani PROPN 2 nsubj Case=Nom B-LOC\n bleu blej VERB 0 root {_FIN}\n gaz gaz NOUN 2 obj
    nga nga ADP 5 case\n Norvegjia Norvegji PROPN 2 obl B-LOC\n dhe dhe CCONJ 7 cc\n naftë naftë NOUN 5 conj
    {second} {second} ADP 9 case\n Kazakistani Kazakistan PROPN 7 nmod B-LOC"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Hamas Hamas PROPN 3 nsubj B-ORG
            has have AUX 3 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            denied deny VERB 0 root Tense=Past|VerbForm=Part\n that that SCONJ 7 mark
            it it PRON 7 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            is be AUX 7 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            holding hold VERB 3 ccomp Tense=Pres|VerbForm=Part\n back back ADV 7 advmod
            the the DET 10 det Definite=Def|PronType=Art\n dead dead ADJ 7 obj\n +, , PUNCT 15 punct
            and and CCONJ 15 cc\n a a DET 15 det Definite=Ind|PronType=Art\n senior senior ADJ 15 amod
            figure figure NOUN 7 conj Number=Sing\n in in ADP 18 case
            the the DET 18 det Definite=Def|PronType=Art\n group group NOUN 15 nmod Number=Sing
            +, , PUNCT 20 punct\n Husam Husam PROPN 15 appos B-PER\n Badran Badran PROPN 20 flat I-PER
            +, , PUNCT 15 punct\n accused accuse VERB 15 acl Tense=Past|VerbForm=Part
            Israel Israel PROPN 23 obj B-LOC\n on on ADP 26 case\n Tuesday Tuesday PROPN 23 obl
            of of SCONJ 28 mark\n breaking break VERB 23 advcl Tense=Pres|VerbForm=Part
            its its PRON 30 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            word word NOUN 28 obj Number=Sing\n +. . PUNCT 3 punct""",
            {"Husam_Badran accused Israel", "Husam_Badran memberOf Hamas"},
            id="a noun and its verb",
        ),
        pytest.param(
            "en",
            """Iran Iran PROPN 3 nsubj B-LOC
            has have AUX 3 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            denied deny VERB 0 root Tense=Past|VerbForm=Part\n that that SCONJ 7 mark
            it it PRON 7 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            is be AUX 7 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            building build VERB 3 ccomp Tense=Pres|VerbForm=Part\n a a DET 9 det Definite=Ind|PronType=Art
            bomb bomb NOUN 7 obj Number=Sing\n +, , PUNCT 13 punct\n and and CCONJ 13 cc
            Israel Israel PROPN 13 nsubj B-LOC
            accused accuse VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Russia Russia PROPN 13 obj B-LOC\n of of SCONJ 16 mark
            helping help VERB 13 advcl Tense=Pres|VerbForm=Part
            it it PRON 16 obj Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs\n +. . PUNCT 3 punct""",
            {"Israel accused Russia"},
            id="a name",
        ),
        pytest.param(
            "en",
            """Iran Iran PROPN 3 nsubj B-LOC
            has have AUX 3 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            denied deny VERB 0 root Tense=Past|VerbForm=Part\n that that SCONJ 7 mark
            it it PRON 7 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            is be AUX 7 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            building build VERB 3 ccomp Tense=Pres|VerbForm=Part\n a a DET 9 det Definite=Ind|PronType=Art
            bomb bomb NOUN 7 obj Number=Sing\n +, , PUNCT 14 punct\n and and CCONJ 14 cc
            that that SCONJ 14 mark\n Israel Israel PROPN 14 nsubj B-LOC
            accused accuse VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Russia Russia PROPN 14 obj B-LOC\n +. . PUNCT 3 punct""",
            {"Israel accused Russia negated /Iran"},
            id="that again",
        ),
        pytest.param(
            "en",
            """Ilir Ilir PROPN 3 nsubj B-PER\n Meta Meta PROPN 1 flat I-PER
            denied deny VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            that that SCONJ 8 mark\n Edi Edi PROPN 8 nsubj B-PER\n Rama Rama PROPN 5 flat I-PER
            had have AUX 8 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            met meet VERB 3 ccomp Tense=Past|VerbForm=Part\n Elon Elon PROPN 8 obj B-PER
            Musk Musk PROPN 9 flat I-PER\n and and CCONJ 15 cc\n that that SCONJ 15 mark
            Serbia Serbia PROPN 15 nsubj B-LOC
            had have AUX 15 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            accused accuse VERB 8 conj Tense=Past|VerbForm=Part\n Italy Italy PROPN 15 obj B-LOC
            +. . PUNCT 3 punct""",
            {"Edi_Rama metWith Elon_Musk negated /Ilir_Meta", "Serbia accused Italy negated /Ilir_Meta"},
            id="that again, in the past",
        ),
        pytest.param(
            "en",
            """SPAK SPAK PROPN 4 nsubj B-ORG
            has have AUX 4 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            been be AUX 4 aux Tense=Past|VerbForm=Part
            investigating investigate VERB 0 root Tense=Pres|VerbForm=Part\n Markaj Markaj PROPN 4 obj B-LOC
            since since ADP 7 case\n 2020 2020 NUM 4 obl\n over over ADP 10 case
            the the DET 10 det Definite=Def|PronType=Art\n killing killing NOUN 4 obl Number=Sing
            of of ADP 14 case\n a a DET 14 det Definite=Ind|PronType=Art
            police police NOUN 14 compound Number=Sing\n officer officer NOUN 10 nmod Number=Sing
            in in ADP 16 case\n Vlora Vlora PROPN 14 nmod B-LOC\n +, , PUNCT 19 punct
            a a DET 19 det Definite=Ind|PronType=Art\n port port NOUN 16 appos Number=Sing\n in in ADP 22 case
            southern southern ADJ 22 amod\n Albania Albania PROPN 19 nmod B-LOC\n +, , PUNCT 27 punct
            and and CCONJ 27 cc\n in in ADP 26 case\n vain vain NOUN 27 obl Number=Sing
            asked ask VERB 4 conj Tense=Past|VerbForm=Part\n Interpol Interpol PROPN 27 iobj B-ORG
            to to PART 30 mark\n give give VERB 27 xcomp VerbForm=Inf
            its its PRON 34 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|PronType=Prs
            own own ADJ 34 amod\n warrant warrant NOUN 34 compound Number=Sing
            precedence precedence NOUN 30 obj Number=Sing\n +. . PUNCT 4 punct""",
            {"SPAK requestedFrom Interpol", "Vlore locatedIn Albania"},
            id="past an aside",
        ),
        pytest.param(
            "en",
            """A a DET 2 det Definite=Ind|PronType=Art\n firm firm NOUN 17 nsubj Number=Sing
            founded found VERB 2 acl Tense=Past|VerbForm=Part\n in in ADP 5 case\n Vlora Vlora PROPN 3 obl B-LOC
            +, , PUNCT 8 punct\n a a DET 8 det Definite=Ind|PronType=Art\n port port NOUN 5 appos Number=Sing
            in in ADP 10 case\n Albania Albania PROPN 8 nmod B-LOC\n +, , PUNCT 13 punct\n and and CCONJ 13 cc
            sold sell VERB 3 conj Tense=Past|VerbForm=Part\n in in ADP 15 case\n May May PROPN 13 obl
            +, , PUNCT 2 punct\n sued sue VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            Italy Italy PROPN 17 obj B-LOC\n +. . PUNCT 17 punct""",
            {"Vlore locatedIn Albania"},
            id="sold, not selling",
        ),
        pytest.param(
            "en",
            """Prime prime ADJ 2 amod\n Minister Minister PROPN 3 nmod:desc\n Nikol Nikol PROPN 5 nsubj B-PER
            Pashinyan Pashinyan PROPN 3 flat I-PER
            told tell VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            parliament parliament NOUN 5 iobj Number=Sing\n in in ADP 8 case\n Yerevan Yerevan PROPN 6 nmod B-LOC
            later late ADV 5 advmod\n in in ADP 12 case\n the the DET 12 det Definite=Def|PronType=Art
            day day NOUN 5 obl Number=Sing\n that that SCONJ 16 mark
            he he PRON 16 nsubj Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs
            had have AUX 16 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
            spoken speak VERB 12 acl:relcl Tense=Past|VerbForm=Part\n by by ADP 18 case
            telephone telephone NOUN 16 obl Number=Sing\n with with ADP 20 case
            Emmanuel Emmanuel PROPN 16 obl B-PER\n Macron Macron PROPN 20 flat I-PER\n and and CCONJ 24 cc
            would would AUX 24 aux VerbForm=Fin\n fly fly VERB 16 conj VerbForm=Inf\n to to ADP 26 case
            Abu Abu PROPN 24 obl B-LOC\n Dhabi Dhabi PROPN 26 flat I-LOC\n to to PART 29 mark
            meet meet VERB 24 advcl VerbForm=Inf\n Ilham Ilham PROPN 29 obj B-PER
            Aliyev Aliyev PROPN 30 flat I-PER\n before before ADP 34 case
            the the DET 34 det Definite=Def|PronType=Art\n end end NOUN 29 obl Number=Sing\n of of ADP 37 case
            the the DET 37 det Definite=Def|PronType=Art\n month month NOUN 34 nmod Number=Sing
            +. . PUNCT 5 punct""",
            {
                "Nikol_Pashinyan metWith Ilham_Aliyev planned /Nikol_Pashinyan",
                "Nikol_Pashinyan phoned Emmanuel_Macron /Nikol_Pashinyan",
                "Nikol_Pashinyan visited Abu_Dhabi planned /Nikol_Pashinyan",
            },
            id="told later in the day",
        ),
    ],
)
def test_what_somebody_else_did_besides(language: str, rows: str, expected: set[str]) -> None:
    """A past tense with a subject of its own is beside the main clause, not beside what is told of the present."""
    assert claims(language, rows) == expected


_FORCES = """Toyota Toyota PROPN 2 nsubj B-ORG\n joined join VERB 0 root VerbForm=Fin|Tense=Past
forces force NOUN 2 obj Number=Plur\n with with ADP 5 case\n Honda Honda PROPN {host} nmod B-ORG\n {mark}
batteries battery NOUN 2 {label} Number=Plur"""


def test_what_stands_before_the_adposition_of_its_noun_is_the_verbs() -> None:
    behind = _FORCES.format(host=7, mark="on on ADP 7 case", label="obl")
    assert claims("en", behind) == {"Toyota cooperatedWith Honda"}
    bare = _FORCES.format(host=7, mark="new new ADJ 7 amod", label="obl")  # "with Honda batteries"
    words = functools.partial(KNOWN.words, "en")
    assert mend(tree("en", bare), words).word(5).head == 7


_ROW = """Merkel Merkel PROPN 2 nsubj B-PER\n praised praise VERB 0 root {past}\n Macron Macron PROPN 2 obj B-PER
+, , PUNCT 5 punct\n met meet VERB 2 advcl {past}\n {case} {case} ADP 7 case\n him he PRON 5 {label}\n {comma}
and and CCONJ 10 cc\n accused accuse VERB 5 conj {past}\n him he PRON 10 obj"""


@pytest.mark.parametrize(
    ("case", "label", "comma", "relation"),
    [
        ("with", "obl", "later later ADV 5 discourse", "conj"),
        ("by", "obl:agent", "later later ADV 5 discourse", "advcl"),  # "met by him"
        ("with", "obl", "+, , PUNCT 10 punct", "advcl"),  # an aside between commas
    ],
)
def test_the_second_of_three_deeds(case: str, label: str, comma: str, relation: str) -> None:
    rows = _ROW.format(case=case, label=label, comma=comma, past="VerbForm=Fin|Tense=Past")
    words = functools.partial(KNOWN.words, "en")
    assert mend(tree("en", rows), words).word(5).deprel == relation


@pytest.mark.parametrize(("verb", "noun", "expected"), [("free", "4 obj", "VERB"), ("free", "2 obl", "ADJ")])
def test_what_somebody_is_seen_to_do(verb: str, noun: str, expected: str) -> None:
    rows = f"""Kenya Kenya PROPN 2 nsubj B-LOC\n saw see VERB 0 root VerbForm=Fin|Tense=Past
    Uganda Uganda PROPN 2 obj B-LOC\n {verb} {verb} ADJ 2 xcomp\n Moses Moses PROPN {noun} B-PER"""
    words = functools.partial(KNOWN.words, "en")
    assert mend(tree("en", rows), words).word(4).upos == expected
