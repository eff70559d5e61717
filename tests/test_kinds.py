"""What kind of thing a name is where the recogniser was wrong: beside "the firm", behind "an analyst at"."""

from __future__ import annotations

import pytest
from trees import claims, read


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("firm", {"Jon_Pratt officialOf Gartner"}, id="firm"),
        pytest.param("newspaper", {"Jon_Pratt officialOf Gartner"}, id="newspaper"),
        pytest.param("baker", set(), id="baker"),
    ],
)
def test_a_name_behind_what_it_is(noun: str, expected: set[str]) -> None:
    rows = f"""Jon Jon PROPN 7 nsubj B-PER
        Pratt Pratt PROPN 1 flat I-PER
        of of ADP 5 case
        the the DET 5 det Definite=Def
        {noun} {noun} NOUN 1 nmod
        Gartner Gartner PROPN 5 appos B-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [pytest.param("analyst", {"Jon_Pratt officialOf AJ_Bell"}, id="analyst"), pytest.param("guest", set(), id="guest")],
)
def test_what_somebody_works_at_is_nobody(noun: str, expected: set[str]) -> None:
    rows = f"""Jon Jon PROPN 9 nsubj B-PER
        Pratt Pratt PROPN 1 flat I-PER
        , , PUNCT 5 punct
        an a DET 5 det
        {noun} {noun} NOUN 1 appos
        at at ADP 7 case
        AJ AJ PROPN 5 nmod B-PER
        Bell Bell PROPN 7 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("language", "first", "second", "kind"),
    [
        pytest.param("en", "Sierra Sierra", "Club club", "Organization", id="en club"),
        pytest.param("en", "Sierra Sierra", "Nevada Nevada", "Place", id="en range"),
        pytest.param("sq", "Garda gardë", "Kombëtare kombëtar", "Organization", id="sq guard"),
    ],
)
def test_what_only_a_body_is_called(language: str, first: str, second: str, kind: str) -> None:
    reading = read(language, f"{first} PROPN 3 nsubj B-LOC\n{second} PROPN 1 flat I-LOC\nX x VERB 0 root")
    assert [each.type for each in reading.mentions[0]] == [kind]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param("Colley-t Colley PROPN 1 nmod:poss Case=Gen B-ORG", "Jim_Colley", id="somebody's surname"),
        pytest.param("Bolley-t Bolley PROPN 1 nmod:poss Case=Gen B-ORG", "Bolley", id="nobody's surname"),
    ],
)
def test_a_surname_taken_for_a_body(row: str, expected: str) -> None:
    named = """Jim Jim PROPN 3 nsubj Case=Nom B-PER
        Colley Colley PROPN 1 flat Case=Nom I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    told = f"""Zëdhënësja zëdhënëse NOUN 7 nsubj Case=Nom|Definite=Def
        e i DET 3 det
        {row}
        , , PUNCT 5 punct
        Tess Tess PROPN 1 appos Case=Nom B-PER
        Ortiz Ortiz PROPN 5 flat Case=Nom I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert claims("sq", named, told) == {f"Tess_Ortiz officialOf {expected}"}


def _after(mark: str, object_: str) -> str:
    return f"""Israel Israel PROPN 2 nsubj B-LOC
        appointed appoint VERB 0 root VerbForm=Fin
        Jim Jim PROPN 2 obj B-PER
        Colley Colley PROPN 3 flat I-PER
        {mark} {mark} SCONJ 6 mark
        dismissing dismiss VERB 2 advcl VerbForm=Ger
        {object_}"""


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        pytest.param("after", {"Israel appointed Jim_Colley", "Israel dismissed Tess_Ortiz"}, id="after"),
        pytest.param("when", {"Israel appointed Jim_Colley"}, id="when"),
    ],
)
def test_who_did_the_one_did_the_other(mark: str, expected: set[str]) -> None:
    assert claims("en", _after(mark, "Tess Tess PROPN 6 obj B-PER\nOrtiz Ortiz PROPN 7 flat I-PER")) == expected


@pytest.mark.parametrize(
    ("gender", "expected"),
    [
        pytest.param("Fem", {"Joanne_Pike officialOf NATO", "Joanne_Pike praised Edi_Rama"}, id="hers"),
        pytest.param("Masc", {"Joanne_Pike officialOf NATO", "NATO praised Edi_Rama"}, id="the body's"),
    ],
)
def test_whose_relative_clause(gender: str, expected: set[str]) -> None:
    rows = f"""Zëdhënësja zëdhënëse NOUN 14 nsubj Case=Nom|Definite=Def|Gender=Fem
        Joanne Joanne PROPN 1 flat Case=Nom B-PER
        Pike Pike PROPN 2 flat Case=Nom I-PER
        e i DET 5 det
        NATO-s NATO PROPN 1 nmod:poss Case=Gen B-ORG
        , , PUNCT 9 punct
        e i DET 8 det:pron
        cila cila PRON 9 nsubj Case=Nom|Gender={gender}
        lavdëroi lavdëroj VERB 5 acl:relcl VerbForm=Fin|Number=Sing|Person=3
        Edi Edi PROPN 9 obj Case=Acc B-PER
        Ramën Rama PROPN 10 flat Case=Acc I-PER
        , , PUNCT 9 punct
        nuk nuk PART 14 advmod
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("month", "expected"),
    [
        pytest.param("mars mars", {"Mara_Vale sued Edi_Rama"}, id="month"),
        pytest.param("park park", set(), id="park"),
    ],
)
def test_a_name_behind_a_month_is_the_subject(month: str, expected: set[str]) -> None:
    rows = f"""Në në ADP 2 case
        {month} NOUN 5 obl Case=Acc
        Mara Mara PROPN 2 flat Case=Nom B-PER
        Vale Vale PROPN 3 flat Case=Nom I-PER
        paditi padit VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        Edi Edi PROPN 5 obj Case=Acc B-PER
        Ramën Rama PROPN 6 flat Case=Acc I-PER"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("clitic", "expected"),
    [
        pytest.param("", {"NATO dismissed Mark_Haines"}, id="no clitic, no dative"),
        pytest.param("i ai PRON 3 expl\n", set(), id="clitic"),
    ],
)
def test_a_name_without_a_clitic_is_no_dative(clitic: str, expected: set[str]) -> None:
    verb = 3 if clitic else 2
    rows = f"""NATO NATO PROPN {verb} nsubj Case=Nom B-ORG
        {clitic}shkarkoi shkarkoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        Mark Mark PROPN {verb} iobj Case=Dat B-PER
        Haines Haines PROPN {verb + 1} flat Case=Acc I-PER"""
    assert claims("sq", rows) == expected


# --- "the council": a body named long before; "a spokesman for it said it …"; teams ------------------------------

_COUNCIL = """Kirklees Kirklees PROPN 2 compound B-ORG
    Council Council PROPN 3 nsubj I-ORG
    met meet VERB 0 root VerbForm=Fin"""
_LEEDS = """Leeds Leeds PROPN 2 compound B-ORG
    Council Council PROPN 3 nsubj I-ORG
    met meet VERB 0 root VerbForm=Fin"""
_NOTHING = """Rain rain NOUN 2 nsubj
    fell fall VERB 0 root VerbForm=Fin"""
_PRAISED = """The the DET 2 det Definite=Def
    council council NOUN 3 nsubj Number=Sing
    praised praise VERB 0 root VerbForm=Fin
    Edi Edi PROPN 3 obj B-PER
    Rama Rama PROPN 4 flat I-PER"""


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param([_COUNCIL], {"Kirklees_Council praised Edi_Rama"}, id="the only one"),
        pytest.param([_COUNCIL, _LEEDS], set(), id="one of two"),
        pytest.param(
            [_COUNCIL, _PRAISED.replace("The the DET 2 det Definite=Def", "A a DET 2 det")], set(), id="another"
        ),
    ],
)
def test_a_body_named_long_before(before: list[str], expected: set[str]) -> None:
    assert claims("en", *before, _NOTHING, _NOTHING, _NOTHING, _PRAISED) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("council", {"Kirklees_Council negotiatedWith NATO"}, id="the council said it"),
        pytest.param("club", set(), id="a body that is not named"),
    ],
)
def test_it_is_whom_a_speaker_speaks_for(noun: str, expected: set[str]) -> None:
    said = f"""A a DET 2 det
        spokeswoman spokeswoman NOUN 6 nsubj Number=Sing
        for for ADP 5 case
        the the DET 5 det Definite=Def
        {noun} {noun} NOUN 2 nmod Number=Sing
        said say VERB 0 root VerbForm=Fin
        it it PRON 8 nsubj
        negotiated negotiate VERB 6 ccomp VerbForm=Fin
        with with ADP 10 case
        NATO NATO PROPN 8 obl B-ORG"""
    assert claims("en", _COUNCIL, said) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("visit", set(), id="a team's verb"),
        pytest.param("visits", {"Iran visited Iraq"}, id="a country's"),
    ],
)
def test_one_name_with_a_plural_verb_is_a_team(verb: str, expected: set[str]) -> None:
    feats = "VerbForm=Fin|Tense=Pres|Mood=Ind"
    rows = f"Iran Iran PROPN 2 nsubj Number=Sing B-LOC\n{verb} visit VERB 0 root {feats}\nIraq Iraq PROPN 2 obj B-LOC"
    assert claims("en", rows) == expected


# --- short names of bodies, people of a party ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "kind", "expected"),
    [
        pytest.param("Invest", "ORG", "Norholm_Invest praised Edi_Rama", id="company"),
        pytest.param("School", "ORG", "Norholm praised Edi_Rama", id="a school is not its place"),
        pytest.param("Hansen", "PER", "Norholm praised Edi_Rama", id="nor anybody's first name alone"),
    ],
)
def test_the_short_name_of_a_body(second: str, kind: str, expected: str) -> None:
    full = f"Norholm Norholm PROPN 2 compound B-{kind}\n{second} {second} PROPN 3 nsubj I-{kind}\nmet meet VERB 0 root"
    told = """Norholm Norholm PROPN 2 nsubj B-ORG
        praised praise VERB 0 root VerbForm=Fin
        Edi Edi PROPN 2 obj B-PER
        Rama Rama PROPN 3 flat I-PER"""
    assert claims("en", full, told) == {expected}


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        pytest.param("Labour Labour PROPN 3 nmod:poss B-ORG", {"Jane_Doe memberOf Labour_Party_UK"}, id="party"),
        pytest.param("NATO NATO PROPN 3 nmod:poss B-ORG", {"Jane_Doe officialOf NATO"}, id="another body"),
        pytest.param("Leeds Leeds PROPN 3 nmod:poss B-LOC", set(), id="a place"),
    ],
)
def test_whose_somebody_is(owner: str, expected: set[str]) -> None:
    rows = f"""{owner}
        +'s 's PART 1 case
        Jane Jane PROPN 5 nsubj B-PER
        Doe Doe PROPN 3 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == expected


# --- whom a participle's pronoun takes up, titles cut short, places set off -----------------------------------------


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        pytest.param("VerbForm=Ger", {"Edi_Rama sued NATO", "Edi_Rama accused NATO"}, id="participle"),
        pytest.param("VerbForm=Fin", {"Edi_Rama sued NATO"}, id="a clause of its own"),
    ],
)
def test_the_object_of_a_participle(form: str, expected: set[str]) -> None:
    own = "" if "Ger" in form else "they they PRON 6 nsubj\n"
    at = 6 if own else 5
    rows = f"""Edi Edi PROPN 3 nsubj B-PER
        Rama Rama PROPN 1 flat I-PER
        sued sue VERB 0 root VerbForm=Fin
        NATO NATO PROPN 3 obj B-ORG
        {own}accusing accuse VERB 3 advcl {form}
        it it PRON {at} obj"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [pytest.param("Gov.", {"Greg_Abbott officialOf Texas"}, id="Gov."), pytest.param("Dr.", set(), id="Dr.")],
)
def test_titles_cut_short(title: str, expected: set[str]) -> None:
    rows = f"""Texas Texas PROPN 2 compound B-LOC
        {title} {title} PROPN 3 nmod:desc
        Greg Greg PROPN 5 nsubj B-PER
        Abbott Abbott PROPN 3 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("2 nmod", {"Lubeck locatedIn Holstein"}, id="its own"),
        pytest.param("4 obl", set(), id="the verb's: one of a list"),
    ],
)
def test_a_place_set_off_by_commas(head: str, expected: set[str]) -> None:
    rows = f"""in in ADP 2 case
        Lubeck Lubeck PROPN 8 obl B-LOC
        , , PUNCT 5 punct
        in in ADP 5 case
        Holstein Holstein PROPN {head.replace("4", "8")} B-LOC
        , , PUNCT 5 punct
        rain rain NOUN 8 nsubj
        fell fall VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("participle", "expected"),
    [
        pytest.param("outgoing", {"Edi_Rama leaderOf NATO"}, id="only an adjective"),
        pytest.param("criticising", set(), id="a deed"),
    ],
)
def test_led_by_the_outgoing_minister(participle: str, expected: set[str]) -> None:
    rows = f"""NATO NATO PROPN 7 nsubj B-ORG
        led lead VERB 1 acl VerbForm=Part
        by by SCONJ 4 mark
        {participle} {participle} VERB 2 advcl VerbForm=Ger
        Edi Edi PROPN 4 obj B-PER
        Rama Rama PROPN 5 flat I-PER
        fell fall VERB 0 root VerbForm=Fin"""
    assert {claim for claim in claims("en", rows) if "leaderOf" in claim} == expected


@pytest.mark.parametrize(
    ("preposition", "expected"),
    [pytest.param("from", {"NATO arrested Edi_Rama"}, id="its own"), pytest.param("near", set(), id="near it")],
)
def test_officers_from_a_body(preposition: str, expected: set[str]) -> None:
    rows = f"""Officers officer NOUN 4 nsubj Number=Plur
        {preposition} {preposition} ADP 3 case
        NATO NATO PROPN 1 nmod B-ORG
        arrested arrest VERB 0 root VerbForm=Fin
        Edi Edi PROPN 4 obj B-PER
        Rama Rama PROPN 5 flat I-PER"""
    assert claims("en", rows) == expected


# --- names missed, parts of other names, who it is that is from somewhere --------------------------------------------


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("Telora Telora NOUN 2 nsubj Case=Nom", {"Telora accused NATO"}, id="named as a body elsewhere"),
        pytest.param("Firma firmë NOUN 2 nsubj Case=Nom", set(), id="another noun"),
    ],
)
def test_a_body_that_the_recogniser_missed(other: str, expected: set[str]) -> None:
    seen = "Telora Telora PROPN 2 nsubj Case=Nom B-ORG\nfoli flas VERB 0 root VerbForm=Fin|Person=3|Number=Sing"
    told = f"""{other}
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Person=3|Number=Sing
        NATO-n NATO PROPN 2 obj Case=Acc B-ORG"""
    assert claims("sq", "Bie bie VERB 0 root", seen, "Bie bie VERB 0 root", "Bie bie VERB 0 root", told) == expected


def test_a_bay_is_not_the_gulf_nor_its_town() -> None:
    rows = """Gjiri Gjir PROPN 4 nsubj Case=Nom B-LOC
        i i DET 3 det I-LOC
        Napolit Napoli PROPN 1 nmod:poss Case=Gen I-LOC
        fle fle VERB 0 root VerbForm=Fin"""
    assert [each.mention.text for each in read("sq", rows).mentions[0]] == ["Gjiri i Napolit"]


@pytest.mark.parametrize(
    ("comma", "verb", "expected"),
    [
        pytest.param(", , PUNCT 5 punct\n", "foli flas", {"Edi_Rama officialOf NATO"}, id="set off"),
        pytest.param("", "iku iki", set(), id="the verb's"),
    ],
)
def test_from_a_body_behind_somebody(comma: str, verb: str, expected: set[str]) -> None:
    if comma:
        rows = f"""Edi Edi PROPN 7 nsubj Case=Nom B-PER
            Rama Rama PROPN 1 flat Case=Nom I-PER
            {comma}nga nga ADP 5 case
            NATO NATO PROPN 7 obl Case=Nom B-ORG
            , , PUNCT 5 punct
            {verb} VERB 0 root VerbForm=Fin|Person=3|Number=Sing"""
    else:
        rows = f"""{verb} VERB 0 root VerbForm=Fin|Person=3|Number=Sing
            Edi Edi PROPN 1 nsubj Case=Nom B-PER
            Rama Rama PROPN 2 flat Case=Nom I-PER
            nga nga ADP 5 case
            NATO NATO PROPN 1 obl Case=Nom B-ORG"""
    assert claims("sq", rows) == expected


def test_where_a_report_comes_from_is_no_subject() -> None:
    rows = """TIRANË Tiranë PROPN 7 nsubj B-LOC
        , , PUNCT 3 punct
        Shqipëri Shqipëri PROPN 1 appos B-LOC
        – – PUNCT 5 punct
        Edi Edi PROPN 1 appos Case=Nom B-PER
        Rama Rama PROPN 5 flat Case=Nom I-PER
        paditi padit VERB 0 root VerbForm=Fin|Person=3|Number=Sing
        NATO-n NATO PROPN 7 obj Case=Acc B-ORG"""
    assert "Edi_Rama sued NATO" in claims("sq", rows)


@pytest.mark.parametrize(
    ("deprel", "expected"),
    [
        pytest.param("advcl", {"NATO appointed Edi_Rama"}, id="one of the two"),
        pytest.param("conj", {"NATO appointed Edi_Rama", "NATO dismissed Brad_Tait"}, id="the same"),
    ],
)
def test_whose_subject_only_the_ending_shows(deprel: str, expected: set[str]) -> None:
    before = "Albin Albin PROPN 3 nsubj B-PER\nKurti Kurti PROPN 1 flat I-PER\nfoli flas VERB 0 root VerbForm=Fin"
    mark = "pasi pasi SCONJ 6 mark" if deprel == "advcl" else "dhe dhe CCONJ 6 cc"
    rows = f"""NATO NATO PROPN 2 nsubj Case=Nom B-ORG
        emëroi emëroj VERB 0 root VerbForm=Fin|Person=3|Number=Sing
        Edi Edi PROPN 2 obj Case=Acc B-PER
        Ramën Rama PROPN 3 flat Case=Acc I-PER
        {mark}
        shkarkoi shkarkoj VERB 2 {deprel} VerbForm=Fin|Person=3|Number=Sing
        zelandezin zelandez NOUN 6 obj Case=Acc
        Brad Brad PROPN 7 flat B-PER
        Tait Tait PROPN 8 flat Case=Acc I-PER"""
    assert claims("sq", before, rows) == expected


@pytest.mark.parametrize(
    ("comma", "expected"),
    [
        pytest.param(", , PUNCT 11 punct\n", {"Lubeck locatedIn Holstein"}, id="behind the apposition"),
        pytest.param("", {"Lubeck locatedIn Holstein", "Lubeck locatedIn Sidonia"}, id="within it"),
    ],
)
def test_a_second_place_behind_an_apposition(comma: str, expected: set[str]) -> None:
    last = 11 if comma else 10
    rows = f"""it it PRON 2 nsubj
        rained rain VERB 0 root VerbForm=Fin
        in in ADP 4 case
        Lubeck Lubeck PROPN 2 obl B-LOC
        , , PUNCT 6 punct
        town town NOUN 4 appos
        in in ADP 8 case
        Holstein Holstein PROPN 6 nmod B-LOC
        {comma}and and CCONJ {last + 1} cc
        in in ADP {last + 1} case
        Sidonia Sidonia PROPN 8 conj B-LOC"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("above", "expected"), [pytest.param(6, set(), id="whose is open"), pytest.param(2, {"NATO"}, id="the appointer's")]
)
def test_who_dismissed_whom_before_somebody_was_to_lead(above: int, expected: set[str]) -> None:
    rows = f"""NATO NATO PROPN 2 nsubj B-ORG
        appointed appoint VERB 0 root VerbForm=Fin
        Edi Edi PROPN 2 obj B-PER
        Rama Rama PROPN 3 flat I-PER
        to to PART 6 mark
        lead lead VERB 2 xcomp VerbForm=Inf
        after after SCONJ 8 mark
        dismissing dismiss VERB {above} advcl VerbForm=Ger
        Brad Brad PROPN 8 obj B-PER
        Tait Tait PROPN 9 flat I-PER"""
    assert {claim.split()[0] for claim in claims("en", rows) if "dismissed" in claim} == expected


@pytest.mark.parametrize(
    ("again", "kind"),
    [
        pytest.param("Norrvind Norrvind PROPN 2 nsubj B-ORG\nfell fall VERB 0 root", "Organization", id="a body too"),
        pytest.param("Oslo Oslo PROPN 2 nsubj B-LOC\nfell fall VERB 0 root", "Place", id="nothing else"),
        pytest.param(
            "Ann Ann PROPN 3 nsubj B-PER\nNorrvind Norrvind PROPN 1 flat I-PER\nfell fall VERB 0 root",
            "Person",
            id="somebody's surname",
        ),
    ],
)
def test_a_name_is_of_the_kind_that_it_mostly_is(again: str, kind: str) -> None:
    rows = "Norrvind Norrvind PROPN 2 nsubj B-LOC\nrose rise VERB 0 root"
    (found,) = read("en", rows, again).mentions[0]
    assert found.type == kind


def test_a_town_is_no_firm_of_its_name() -> None:
    there = "He he PRON 2 nsubj\nlived live VERB 0 root\nin in ADP 4 case\nNorrvind Norrvind PROPN 2 obl B-LOC"
    firm = "Norrvind Norrvind PROPN 2 nsubj B-ORG\nfell fall VERB 0 root"
    assert read("en", there, firm).mentions[0][-1].type == "Place"


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (
            """the the DET 4 det
            charity charity NOUN 1 compound B-ORG
            Sleepwell Sleepwell PROPN 4 nsubj I-ORG
            fell fall VERB 0 root""",
            ["Sleepwell"],
        ),
        (
            """the the DET 4 det
            Liberal liberal ADJ 3 amod B-ORG
            Democrat Democrat PROPN 4 compound I-ORG
            leader leader NOUN 5 nsubj
            fell fall VERB 0 root""",
            [],
        ),
        (
            """the the DET 3 det
            Thai Thai ADJ 3 amod B-ORG
            Embassy embassy PROPN 4 nsubj I-ORG
            fell fall VERB 0 root""",
            ["Thai"],
        ),
    ],
)
def test_what_is_no_part_of_a_bodys_name(rows: str, names: list[str]) -> None:
    assert [each.mention.text for each in read("en", rows).mentions[0]] == names


SUCCEEDED = """Arben Arben PROPN 3 nsubj Case=Nom B-PER
    Malaj Malaj PROPN 1 flat I-PER
    pasoi pasoj VERB 0 root VerbForm=Fin
    {first} {first} PROPN 3 obj Case=Nom B-ORG
    {second} {second} PROPN 4 flat Case=Acc I-ORG"""


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("Bashkim", "Kondin", {"Arben_Malaj succeeded Bashkim_Kondi"}, id="a given name"),
        pytest.param("Bashkimin", "Demokratik", set(), id="a kind of body"),
        pytest.param("Teuta", "Durrësin", set(), id="a club and its town"),
    ],
)
def test_a_given_name_that_is_a_common_noun_too_begins_a_person_s(first: str, second: str, expected: set[str]) -> None:
    assert claims("sq", SUCCEEDED.format(first=first, second=second)) == expected


FULL_NAME = """Kryeministri kryeministër NOUN 4 nsubj Case=Nom|Definite=Def
    Marko Marko PROPN 1 flat B-PER
    Petrović Petrović PROPN 2 flat I-PER
    foli flas VERB 0 root VerbForm=Fin"""
PETROVIQ = """Kosova Kosovë PROPN 2 nsubj B-LOC
    akuzoi akuzoj VERB 0 root VerbForm=Fin
    {name} {name} PROPN 2 obj Case=Acc {tag}"""


@pytest.mark.parametrize("tag", ["B-LOC", "B-ORG"])
def test_a_surname_as_the_language_spells_it_is_a_person_s(tag: str) -> None:
    assert claims("sq", FULL_NAME, PETROVIQ.format(name="Petroviqin", tag=tag)) == {"Kosovo accused Marko_Petrovic"}
    other = claims("sq", FULL_NAME, PETROVIQ.format(name="Petrovacin", tag=tag))
    assert not any("Marko_Petrovic" in each for each in other)


def test_who_was_named_in_full_is_no_place_later() -> None:
    first = """Iran Iran PROPN 2 nsubj B-LOC
        praised praise VERB 0 root VerbForm=Fin
        Soe Soe PROPN 2 obj {tag}
        Thant Thant PROPN 3 flat {inner}"""
    person = first.format(tag="B-PER", inner="I-PER")
    place = first.format(tag="B-LOC", inner="I-LOC").replace("Iran Iran", "Canada Canada")
    assert claims("en", person, place) == {"Iran praised Soe_Thant", "Canada praised Soe_Thant"}
    assert not any("praised Soe" in each for each in claims("en", place))  # alone it stays what it was taken for


@pytest.mark.parametrize(
    ("first", "last", "kind", "expected"),
    [
        pytest.param("Finn", "Salo", "LOC", {"Iran praised Pekka_Salo"}, id="taken for a place"),
        pytest.param("Finn", "Salo", "PER", {"Iran praised Pekka_Salo"}, id="taken for a first name"),
        pytest.param("Finnish", "Salo", "PER", {"Iran praised Finnish_Pekka_Salo"}, id="an adjective"),
        pytest.param("Finn", "River", "LOC", set(), id="a river"),
    ],
)
def test_where_somebody_is_from_is_no_first_name(first: str, last: str, kind: str, expected: set[str]) -> None:
    rows = f"""Iran Iran PROPN 2 nsubj B-LOC
        praised praise VERB 0 root VerbForm=Fin
        the the DET 6 det Definite=Def
        {first} {first} PROPN 5 compound B-{kind}
        Pekka Pekka PROPN 6 compound I-{kind}
        {last} {last} PROPN 2 obj I-{kind}
        in in ADP 8 case
        Riga Riga PROPN 2 obl B-LOC"""
    assert {each for each in claims("en", rows) if "praised" in each} == expected


def test_a_finn_behind_no_article_is_called_so() -> None:
    rows = """Iran Iran PROPN 2 nsubj B-LOC
        praised praise VERB 0 root VerbForm=Fin
        Finn Finn PROPN 2 obj B-PER
        Pekka Pekka PROPN 3 flat I-PER
        Salo Salo PROPN 3 flat I-PER"""
    assert claims("en", rows) == {"Iran praised Finn_Pekka_Salo"}


@pytest.mark.parametrize(
    ("noun", "meant"),
    [
        pytest.param("qarkun qark", None, id="a place"),
        pytest.param("biznesmenin biznesmen", "Cody Rusk", id="somebody"),
    ],
)
def test_a_county_is_nobody(noun: str, meant: str | None) -> None:
    """The parser hung the name of a deputy who was sued together with the county on that."""
    rows = f"""Ana Ana PROPN 2 nsubj B-PER\npaditi padit VERB 0 root Person=3|Number=Sing|VerbForm=Fin
        {noun} NOUN 2 obj Case=Acc|Definite=Def|Number=Sing\ndhe dhe CCONJ 5 cc
        ndihmëssherifin ndihmëssherif NOUN 3 conj Case=Acc|Definite=Def|Number=Sing\n+, , PUNCT 7 punct
        Cody Cody PROPN 3 appos B-PER\nRusk Rusk PROPN 7 flat I-PER"""
    resolver = read("sq", rows).resolver
    clause = resolver.clause(0)
    found = resolver.referent(clause, clause.sentence.word(3))
    assert (found.entity.label if found is not None else None) == meant
