"""Whom pronouns, possessives and groups take up, on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims, read

from kg.reference.several import several


def meant(language: str, which: str, *sentences: str) -> str:
    """The keys of whom the last word of that form stands for, "" for nobody."""
    reading = read(language, *sentences)
    for sentence in reversed(reading.sentences):
        clause = reading.resolver.clause(sentence.index)
        for word in reversed(sentence.words):
            if word.text == which:
                one = reading.resolver.referent(clause, word)
                found = [one] if one is not None else several(clause, reading.resolver, word)
                return "+".join(each.entity.label for each in found)
    raise AssertionError(which)


# --- where every noun is a he or a she --------------------------------------------------------------------------

LEADER = """Mark Mark PROPN 3 nsubj Case=Nom|Gender=Masc B-PER
    Kovaç Kovaç PROPN 1 flat I-PER
    foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""


@pytest.mark.parametrize(
    ("relative", "possessive", "expected"),
    [
        pytest.param("i cili Masc", "tij", "Loopster", id="a body whose name is a he"),
        pytest.param("e cila Fem", "saj", "Loopster", id="a body whose name is a she"),
        pytest.param("e cila Fem", "tij", "Mark Kovaç", id="a body whose name is the other one"),
        pytest.param("", "tij", "", id="perhaps its own, perhaps his"),
    ],
)
def test_what_is_a_body_s_where_every_noun_is_a_he_or_a_she(relative: str, possessive: str, expected: str) -> None:
    article, form, gender = (relative or "i të Masc").split()
    rows = f"""Loopster Loopster PROPN 6 nsubj Case=Nom B-ORG
        {article} {article} DET 3 det
        {form} {form} PRON 4 nsubj Gender={gender}|Number=Sing
        pret pres VERB 1 {"acl:relcl" if relative else "acl"} VerbForm=Fin|Number=Sing|Person=3
        po po PART 6 advmod
        shtoi shtoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        moderatorët moderator NOUN 6 obj Case=Acc|Number=Plur
        e e DET 9 det
        {possessive} {possessive} PRON 7 det:poss Number=Sing"""
    assert meant("sq", possessive, LEADER, rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("Kompania kompani Fem", "", id="perhaps the company's, whichever that is"),
        pytest.param("Procesi proces Masc", "Nora Meta", id="a trial has no office"),
    ],
)
def test_a_possessive_does_not_look_past_a_body_without_a_name(noun: str, expected: str) -> None:
    form, lemma, gender = noun.split()
    leader = """Nora Nora PROPN 3 nsubj Case=Nom|Gender=Fem B-PER
        Meta Meta PROPN 1 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = f"""{form} {lemma} NOUN 2 nsubj Case=Nom|Definite=Def|Gender={gender}|Number=Sing
        tronditi trondit VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        zyrën zyrë NOUN 2 obj Case=Acc|Definite=Def
        e e DET 5 det
        saj saj PRON 3 det:poss Number=Sing"""
    assert meant("sq", "saj", leader, rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("sulmin sulm Masc", "", id="the attack is as near"),
        pytest.param("dje dje Masc", "Albania", id="only the land"),
    ],
)
def test_what_a_relative_pronoun_behind_a_preposition_takes_up(noun: str, expected: str) -> None:
    form, lemma, gender = noun.split()
    nominal = form == "sulmin"
    rows = f"""NATO-ja NATO PROPN 2 nsubj Case=Nom B-ORG
        dënoi dënoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        {form} {lemma} {"NOUN" if nominal else "ADV"} 2 {"obj" if nominal else "advmod"} Gender={gender}
        ndaj ndaj ADP 5 case
        Shqipërisë Shqipëri PROPN {3 if nominal else 2} {"nmod" if nominal else "obl"} Number=Sing B-LOC
        , , PUNCT 11 punct
        për për ADP 9 case
        të të DET 9 det
        cilën cili PRON 11 obl PronType=Rel
        Tirana Tirana PROPN 11 nsubj B-LOC
        foli flas VERB 5 acl:relcl VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "cilën", rows) == expected


# --- clitics ----------------------------------------------------------------------------------------------------

QUARRELLED = """Andi Andi PROPN 3 nsubj B-PER
    Gega Gega PROPN 1 flat I-PER
    {verb} VERB 0 root VerbForm=Fin|Number=Sing|Person=3
    {link} 5 {case}
    Mark Mark PROPN 3 {role} B-PER
    Kovaç Kovaç PROPN 5 flat I-PER
    {marker} 10 mark
    {doer}
    e e {tag} 10 expl
    kërcënoi kërcënoj VERB 3 {deprel} VerbForm=Fin|Number=Sing|Person=3"""


def quarrel(**changes: str) -> str:
    with_him = {
        "verb": "debatoi debatoj",
        "link": "me me ADP",
        "case": "case",
        "role": "obl",
        "marker": "dhe dhe CCONJ",
    }
    return QUARRELLED.format(**with_him | {"doer": "nuk nuk PART 10 advmod", "tag": "PRON", "deprel": "conj"} | changes)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(quarrel(), "Mark Kovaç", id="with whom"),
        pytest.param(quarrel(tag="DET"), "Mark Kovaç", id="tagged as an article"),
        pytest.param(quarrel(doer="Nora Nora PROPN 10 nsubj B-PER"), "", id="somebody else does it"),
    ],
)
def test_an_object_clitic_takes_up_the_partner_of_the_verb_before(rows: str, expected: str) -> None:
    assert meant("sq", "e", rows) == expected


@pytest.mark.parametrize(
    ("place", "kind", "expected"),
    [
        pytest.param("Novi Sad", "LOC", "Andi Gega", id="whom the sentence is about"),
        pytest.param("Mark Kovaç", "PER", "", id="he or the other one"),
    ],
)
def test_an_object_clitic_of_a_clause_of_time_takes_up_the_subject(place: str, kind: str, expected: str) -> None:
    first, last = place.split()
    rows = f"""Andi Andi PROPN 3 nsubj B-PER
        Gega Gega PROPN 1 flat I-PER
        fjeti fle VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        te te ADP 5 case
        {first} {first} PROPN 3 obl B-{kind}
        {last} {last} PROPN 5 flat I-{kind}
        pasi pasi SCONJ 12 mark
        Policia polici NOUN 12 nsubj Case=Nom|Definite=Def|Number=Sing
        e e DET 10 det
        Kosovës Kosovë PROPN 8 nmod:poss Case=Gen B-LOC
        ta ta PRON 12 obj
        ndaloi ndaloj VERB 3 advcl VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "ta", rows) == expected


# --- relatives and short names ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("noun", "others", "expected"),
    [
        pytest.param("daughter", "", "Michelle Yong", id="the surname of the only one named"),
        pytest.param("lawyer", "", "Michelle", id="no relative"),
        pytest.param("daughter", "with Carl Brandt", "Michelle", id="his or the other's"),
    ],
)
def test_a_relative_of_his_has_his_surname(noun: str, others: str, expected: str) -> None:
    names = others.split()
    other = "with with ADP 5 case\n Carl Carl PROPN 3 obl B-PER\n Brandt Brandt PROPN 5 flat I-PER" if names else ""
    begin = 6 if names else 3
    rows = f"""Robert Robert PROPN 3 nsubj B-PER
        Yong Yong PROPN 1 flat I-PER
        left leave VERB 0 root VerbForm=Fin
        {other}
        and and CCONJ {begin + 5} cc
        his his PRON {begin + 3} nmod:poss Gender=Masc|Number=Sing|Person=3
        {noun} {noun} NOUN {begin + 5} nsubj
        Michelle Michelle PROPN {begin + 3} appos B-PER
        stayed stay VERB 3 conj VerbForm=Fin"""
    assert meant("en", "Michelle", rows) == expected


@pytest.mark.parametrize(
    ("second", "expected"),
    [pytest.param("Ray", "Raymond Pugh", id="its beginning"), pytest.param("Roy", "Roy", id="another name")],
)
def test_a_short_first_name_is_whose_name_begins_with_it(second: str, expected: str) -> None:
    first = """Raymond Raymond PROPN 3 nsubj B-PER
        Pugh Pugh PROPN 1 flat I-PER
        drank drink VERB 0 root VerbForm=Fin"""
    rows = f"""{second} {second} PROPN 2 nsubj B-PER
        left leave VERB 0 root VerbForm=Fin"""
    assert meant("en", second, first, rows) == expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param("never never ADV 8 advmod", "Mark Kovaç", id="whom it was done with"),
        pytest.param("she she PRON 8 nsubj Gender=Fem|Number=Sing|Person=3", "Petr Novak", id="she is somebody else"),
    ],
)
def test_an_object_takes_up_the_partner_of_the_verb_before(subject: str, expected: str) -> None:
    rows = f"""Petr Petr PROPN 3 nsubj B-PER
        Novak Novak PROPN 1 flat I-PER
        debated debate VERB 0 root VerbForm=Fin
        with with ADP 5 case
        Mark Mark PROPN 3 obl B-PER
        Kovaç Kovaç PROPN 5 flat I-PER
        {subject}
        beat beat VERB 3 conj VerbForm=Fin
        him he PRON 8 obj Gender=Masc|Number=Sing|Person=3"""
    assert meant("en", "him", rows) == expected


# --- groups -----------------------------------------------------------------------------------------------------


def test_they_are_those_named_of_many() -> None:
    rows = """Serbia Serbia PROPN 7 nsubj
        , , PUNCT 3 punct
        Albania Albania PROPN 1 conj
        and and CCONJ 6 cc
        {which}
        states state NOUN 1 conj Number=Plur
        fought fight VERB 0 root VerbForm=Fin"""
    they = "They they PRON 2 nsubj Number=Plur|Person=3\n slept sleep VERB 0 root VerbForm=Fin"
    assert meant("en", "They", rows.format(which="other other ADJ 6 amod"), they) == "Serbia+Albania"
    assert meant("en", "They", rows.format(which="small small ADJ 6 amod"), they) == ""


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        pytest.param("trade trade NOUN 6 obj Number=Sing", "Serbia+Albania", id="the two of the sentence"),
        pytest.param("ships ship NOUN 6 obj Number=Plur", "", id="others between"),
    ],
)
def test_them_are_the_two_of_the_sentence(bound: str, expected: str) -> None:
    before = "Serbia Serbia PROPN 2 nsubj\n annoyed annoy VERB 0 root VerbForm=Fin\n Albania Albania PROPN 2 obj"
    rows = f"""Treaties treaty NOUN 6 nsubj Number=Plur
        the the DET 4 det Definite=Def
        two two NUM 4 nummod
        countries country NOUN 5 nsubj Number=Plur
        signed sign VERB 1 acl:relcl VerbForm=Fin
        bound bind VERB 0 root VerbForm=Fin
        {bound}
        between between ADP 9 case
        them they PRON 6 obl Number=Plur|Person=3"""
    assert meant("en", "them", before, rows) == expected


def test_whom_somebody_is_passed_off_as_is_none_of_the_two() -> None:
    rows = """Andi Andi PROPN 3 nsubj B-PER
        Gega Gega PROPN 1 flat I-PER
        met meet VERB 0 root VerbForm=Fin
        Mark Mark PROPN 3 obj B-PER
        Kovaç Kovaç PROPN 4 flat I-PER
        {mark} {mark} ADP 7 case
        Viktor Viktor PROPN 3 obl B-PER
        Orlov Orlov PROPN 7 flat I-PER"""
    two = "The the DET 2 det Definite=Def\n two two NUM 3 nsubj\n left leave VERB 0 root VerbForm=Fin"
    assert meant("en", "two", rows.format(mark="as"), two) == "Andi Gega+Mark Kovaç"
    assert meant("en", "two", rows.format(mark="near"), two) == ""


# --- he and she -------------------------------------------------------------------------------------------------

ANDI = """Andi Andi PROPN 3 nsubj B-PER
    Gega Gega PROPN 1 flat I-PER
    slept sleep VERB 0 root VerbForm=Fin"""
LAWYER = """{owner} {owner} PROPN 3 nmod:poss B-PER
    's 's PART 1 case
    lawyer lawyer NOUN 6 nsubj
    Nora Nora PROPN 3 appos B-PER
    Meta Meta PROPN 4 flat I-PER
    spoke speak VERB 0 root VerbForm=Fin"""
HE = "He he PRON 2 nsubj Gender=Masc|Number=Sing|Person=3\n left leave VERB 0 root VerbForm=Fin"


def test_he_is_whose_lawyer_she_is() -> None:
    mark = "Mark Mark PROPN 3 nsubj B-PER\n Kovaç Kovaç PROPN 1 flat I-PER\n ate eat VERB 0 root VerbForm=Fin"
    assert meant("en", "He", mark, ANDI, LAWYER.format(owner="Kovaç"), HE) == "Mark Kovaç"
    assert meant("en", "He", mark, ANDI, LAWYER.format(owner="Kovaç").replace("Nora", "Petr"), HE) == "Petr Meta"


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        pytest.param("spokesman", "Andi Gega", id="whom he speaks for"),
        pytest.param("source", "", id="perhaps of himself"),
    ],
)
def test_of_whom_somebody_without_a_name_says_it(who: str, expected: str) -> None:
    rows = f"""A a DET 2 det Definite=Ind
        {who} {who} NOUN 3 nsubj Number=Sing
        said say VERB 0 root VerbForm=Fin
        he he PRON 5 nsubj Gender=Masc|Number=Sing|Person=3
        left leave VERB 3 ccomp VerbForm=Fin"""
    assert meant("en", "he", ANDI, rows) == expected


@pytest.mark.parametrize("copula", ["was be AUX 3 cop VerbForm=Fin", "near near ADV 3 advmod"])
def test_a_sentence_that_says_who_was_among_them_is_about_that_one(copula: str) -> None:
    rows = f"""Outside outside ADV 3 advmod
        {copula}
        Mark Mark PROPN 0 root B-PER
        Kovaç Kovaç PROPN 3 flat I-PER"""
    reading = read("en", rows)
    about = reading.resolver.main_subject(reading.resolver.clause(0))
    assert (about is not None and about.entity.label == "Mark Kovaç") == ("cop" in copula)


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        pytest.param("Nora Meta", "Andi Gega", id="past a woman"),
        pytest.param("Petr Novak", "Petr Novak", id="not past a man"),
    ],
)
def test_he_looks_past_a_woman_named_before_him(named: str, expected: str) -> None:
    first, last = named.split()
    man = ANDI.replace("Andi", "Philip")
    rows = f"""Near near ADP 2 case
        {first} {first} PROPN 6 obl B-PER
        {last} {last} PROPN 2 flat I-PER
        +, , PUNCT 6 punct
        he he PRON 6 nsubj Gender=Masc|Number=Sing|Person=3
        left leave VERB 0 root VerbForm=Fin"""
    assert meant("en", "he", man, rows) == expected.replace("Andi", "Philip")


def test_a_cleft_is_about_what_was_done() -> None:
    rows = """It it PRON 3 expl
        was be AUX 3 cop VerbForm=Fin
        Mark Mark PROPN 0 root B-PER
        Kovaç Kovaç PROPN 3 flat I-PER
        who who PRON 6 nsubj
        left leave VERB 3 acl:relcl VerbForm=Fin"""
    reading = read("en", rows)
    assert reading.resolver.main_subject(reading.resolver.clause(0)) is None


def test_the_government_of_somebody_has_their_ministers() -> None:
    rows = """The the DET 2 det Definite=Def
        government government NOUN 6 nsubj Number=Sing
        of of ADP 4 case
        Mark Mark PROPN 2 nmod B-PER
        Kovaç Kovaç PROPN 4 flat I-PER
        fell fall VERB 0 root VerbForm=Fin"""
    his = """His his PRON 2 nmod:poss Gender=Masc|Number=Sing|Person=3
        minister minister NOUN 3 nsubj Number=Sing\n left leave VERB 0 root VerbForm=Fin"""
    assert meant("en", "His", rows, his) == "Mark Kovaç"


_LEFT = """Spain Spain PROPN 2 nsubj B-LOC
left leave VERB 0 root VerbForm=Fin"""
_SHUNNED = """Kenya Kenya PROPN 2 nsubj B-LOC
{verb} {lemma} VERB 0 root VerbForm=Fin
Tom Tom PROPN 2 obj B-PER
Baker Baker PROPN 3 flat I-PER"""
_HE = """He he PRON 2 nsubj Number=Sing
condemned condemn VERB 0 root VerbForm=Fin
France France PROPN 2 obj B-LOC"""


@pytest.mark.parametrize(("before", "expected"), [("Rick Ross", {"Tom_Baker"}), ("Spain", {"Tom_Baker"})])
def test_he_is_the_only_person_of_the_sentence_before(before: str, expected: set[str]) -> None:
    first = _LEFT if before == "Spain" else _LEFT.replace("Spain Spain PROPN 2 nsubj B-LOC",
        "Rick Rick PROPN 3 nsubj B-PER\nRoss Ross PROPN 1 flat I-PER")  # fmt: skip
    found = claims("en", first, _SHUNNED.format(verb="shunned", lemma="shun"), _HE)
    assert {claim.split()[0] for claim in found if "condemned France" in claim} == expected


@pytest.mark.parametrize(("between", "whose"), [("after", "Russia"), ("before", "Russia planned"), ("for", "")])
def test_two_deeds_one_after_the_other_are_of_one(between: str, whose: str) -> None:
    rows = """Kenya Kenya PROPN 2 nsubj B-LOC
    joined join VERB 0 root VerbForm=Fin
    as as SCONJ 12 mark
    Russia Russia PROPN 6 nmod:poss B-LOC
    's 's PART 4 case
    exit exit NOUN 12 nsubj Number=Sing
    {between} {between} ADP 9 case
    its its PRON 9 nmod:poss
    invasion invasion NOUN 6 nmod Number=Sing
    of of ADP 11 case
    Ukraine Ukraine PROPN 9 nmod B-LOC
    mattered matter VERB 2 advcl VerbForm=Fin"""
    found = claims("en", rows.format(between=between))
    who, _, stands = whose.partition(" ")
    assert (f"{who} attacked Ukraine {stands}".strip() in found) is bool(whose)
    assert ("Kenya attacked Ukraine" in found) is not bool(whose)


@pytest.mark.parametrize(("dative", "expected"), [("Serbisë", {"Greece requestedFrom Serbia"}), ("sot", set())])
def test_a_clitic_repeats_the_dative_behind_the_verb(dative: str, expected: set[str]) -> None:
    kind = "PROPN 8 iobj Case=Gen B-LOC" if dative == "Serbisë" else "ADV 7 advmod"
    rows = f"""Italia Italia PROPN 2 nsubj Case=Nom B-LOC
    foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3
    +, , PUNCT 7 punct
    ndërsa ndërsa CCONJ 7 cc
    Greqia Greqi PROPN 7 nsubj Case=Nom B-LOC
    i i PRON 7 expl Case=Acc|Number=Sing
    bëri bëj VERB 2 conj VerbForm=Fin|Number=Sing|Person=3
    thirrje thirrje NOUN 7 obj Case=Acc|Number=Sing
    {dative} {dative} {kind}"""
    assert {claim for claim in claims("sq", rows) if "requestedFrom" in claim} >= expected
    assert ("Greece requestedFrom Serbia" in claims("sq", rows)) is bool(expected)


@pytest.mark.parametrize(
    ("noun", "said", "whose"),
    [
        pytest.param("activists", "said", "Greece", id="whoever says so"),
        pytest.param("generals", "said", "Italy", id="not its own people"),
        pytest.param("activists", "hoped", "Italy", id="nobody says so"),
    ],
)
def test_nobody_is_said_to_arrest_their_own_activists(noun: str, said: str, whose: str) -> None:
    rows = f"""Greece Greece PROPN 2 nsubj B-LOC
    {said} {said.replace("said", "say").replace("hoped", "hope")} VERB 0 root VerbForm=Fin
    Italy Italy PROPN 4 nsubj B-LOC
    arrested arrest VERB 2 ccomp VerbForm=Fin
    its its PRON 6 nmod:poss
    {noun} {noun[:-1]} NOUN 4 obj Number=Plur"""
    assert meant("en", "its", rows) == whose


@pytest.mark.parametrize(("place", "whose"), [("Ohio", "Ohio"), ("Etna", "")])
def test_a_state_has_its_own_as_a_country_has(place: str, whose: str) -> None:
    rows = f"""{place} {place} PROPN 2 nsubj B-LOC
    challenged challenge VERB 0 root VerbForm=Fin
    its its PRON 4 nmod:poss
    governor governor NOUN 2 obj Number=Sing"""
    assert meant("en", "its", rows) == whose


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("Milan", {"Milan_Kos accused Iran"}, id="a man"),
        pytest.param("Nikolla", {"Nikolla_Kos accused Iran"}, id="a man whose name ends like a woman's"),
        pytest.param("Vesa", set(), id="a name that tells nothing"),
    ],
)
def test_he_is_nobody_further_back_than_somebody_who_may_be_he(first: str, expected: set[str]) -> None:
    protest = """Qytetarët qytetar NOUN 2 nsubj Case=Nom|Definite=Def|Number=Plur
        protestuan protestoj VERB 0 root VerbForm=Fin|Number=Plur|Person=3
        kundër kundër ADP 4 case
        presidentit president NOUN 2 obl Case=Acc|Definite=Def
        Dejan Dejan PROPN 4 flat B-PER
        Beci Beci PROPN 5 flat I-PER"""
    arrest = f"""Policia polici NOUN 2 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        ndaloi ndaloj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        aktivistin aktivist NOUN 2 obj Case=Acc|Definite=Def
        {first} {first} PROPN 3 flat B-PER
        Kos Kos PROPN 4 flat I-PER"""
    accusing = """Ai ai PRON 2 nsubj Gender=Masc|Number=Sing
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    assert {each for each in claims("sq", protest, arrest, accusing) if "accused" in each} == expected
