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


# --- a name that two may have -----------------------------------------------------------------------------------


def _spoke(first: str, last: str) -> str:
    return f"""{first} {first} PROPN 3 nsubj B-PER
        {last} {last} PROPN 1 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""


DENIED = """Hoxha Hoxha PROPN 2 nsubj B-PER
    denied deny VERB 0 root VerbForm=Fin
    that that SCONJ 6 mark
    he he PRON 6 nsubj Gender=Masc|Number=Sing|Person=3
    had have AUX 6 aux VerbForm=Fin
    met meet VERB 2 ccomp VerbForm=Part
    Haluk Haluk PROPN 6 obj B-PER
    Bayraktar Bayraktar PROPN 7 flat I-PER"""


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        pytest.param((("Arben", "Hoxha"), ("Besnik", "Hoxha"), ("Ali", "Kola")), "", id="one of two, and nobody else"),
        pytest.param((("Ali", "Kola"), ("Arben", "Hoxha")), "Arben Hoxha", id="the only one of that name"),
    ],
)
def test_he_behind_a_name_that_two_have_is_nobody(people: tuple[tuple[str, str], ...], expected: str) -> None:
    before = [_spoke(*each) for each in people]
    assert meant("en", "he", *before, DENIED) == expected
    met = claims("en", *before, DENIED)
    assert bool(met) == bool(expected)


def test_he_in_a_clause_joined_to_a_name_that_two_have_is_nobody() -> None:
    rows = """Hoxha Hoxha PROPN 2 nsubj B-PER
        met meet VERB 0 root VerbForm=Fin
        Hakan Hakan PROPN 2 obj B-PER
        Fidan Fidan PROPN 3 flat I-PER
        and and CCONJ 7 cc
        he he PRON 7 nsubj Gender=Masc|Number=Sing|Person=3
        praised praise VERB 2 conj VerbForm=Fin
        Turkey Turkey PROPN 7 obj"""
    assert meant("en", "he", _spoke("Arben", "Hoxha"), _spoke("Besnik", "Hoxha"), rows) == ""


# --- in whose place -------------------------------------------------------------------------------------------------

SACKED = """Edi Edi PROPN 3 nsubj B-PER
    Rama Rama PROPN 1 flat I-PER
    {verb} {lemma} VERB 0 root Tense=Past|VerbForm=Fin
    Arben Arben PROPN 3 obj B-PER
    Prifti Prifti PROPN 4 flat I-PER
    and and CCONJ 7 cc
    {second} {second_lemma} VERB 3 conj Tense=Past|VerbForm=Fin
    Besnik Besnik PROPN 7 obj B-PER
    Marku Marku PROPN 8 flat I-PER
    in in ADP 12 case
    his his PRON 12 nmod:poss Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    {noun} {noun} NOUN 7 obl"""


@pytest.mark.parametrize(
    ("second", "noun", "expected"),
    [
        pytest.param("appointed appoint", "place", "Arben Prifti", id="of the one dismissed"),
        pytest.param("appointed appoint", "office", "Edi Rama", id="an office of one's own"),
        pytest.param("sent send", "place", "Edi Rama", id="sent instead of oneself"),
    ],
)
def test_in_his_place_is_in_that_of_neither_who_appoints_nor_who_is_appointed(
    second: str, noun: str, expected: str
) -> None:
    form, lemma = second.split()
    rows = SACKED.format(verb="dismissed", lemma="dismiss", second=form, second_lemma=lemma, noun=noun)
    assert meant("en", "his", rows) == expected


def test_in_his_place_in_albanian() -> None:
    rows = """Edi Edi PROPN 4 nsubj Case=Nom B-PER
        Rama Rama PROPN 1 flat Case=Nom I-PER
        e ai PRON 4 expl Case=Acc
        shkarkoi shkarkoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Arben Arben PROPN 4 obj Case=Acc B-PER
        Priftin Prifti PROPN 5 flat Case=Acc I-PER
        dhe dhe CCONJ 8 cc
        emëroi emëroj VERB 4 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        në në ADP 10 case
        vend vend NOUN 8 obl Case=Acc
        të të DET 12 det
        tij ai DET 10 det:poss
        Besnik Besnik PROPN 8 obj Case=Acc B-PER
        Markun Marku PROPN 13 flat Case=Acc I-PER"""
    assert "Besnik_Marku succeeded Arben_Prifti" in claims("sq", rows)
    assert "Besnik_Marku succeeded Edi_Rama" not in claims("sq", rows)


def test_nobody_is_appointed_in_the_place_of_who_appoints() -> None:
    rows = """Edi Edi PROPN 3 nsubj B-PER
        Rama Rama PROPN 1 flat I-PER
        appointed appoint VERB 0 root Tense=Past|VerbForm=Fin
        Besnik Besnik PROPN 3 obj B-PER
        Marku Marku PROPN 4 flat I-PER
        in in ADP 8 case
        his his PRON 8 nmod:poss Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
        place place NOUN 3 obl"""
    assert meant("en", "his", rows) == ""


ADVISER = """“ “ PUNCT 3 punct
    +Armenia Armenia PROPN 3 nsubj
    attacked attack VERB 10 ccomp VerbForm=Fin
    us we PRON 3 obj Number=Plur|Person=1
    +, , PUNCT 3 punct
    +” ” PUNCT 3 punct
    his his PRON 8 nmod:poss Gender=Masc|Number=Sing|Person=3|Poss=Yes
    adviser adviser NOUN 9 nmod:desc
    Elnur Elnur PROPN 10 nsubj B-PER
    told tell VERB 0 root VerbForm=Fin
    television television NOUN 10 iobj
    +. . PUNCT 10 punct"""


@pytest.mark.parametrize(
    ("before", "whose"),
    [
        (
            """Ilir Ilir PROPN 3 nsubj B-PER
            Meta Meta PROPN 1 flat I-PER
            left leave VERB 0 root VerbForm=Fin
            +. . PUNCT 3 punct""",
            "Ilir_Meta",
        ),
        (
            """It it PRON 2 nsubj
            rained rain VERB 0 root VerbForm=Fin
            +. . PUNCT 2 punct""",
            None,
        ),  # nobody's, and not his own
    ],
)
def test_nobody_is_his_own_adviser(before: str, whose: str | None) -> None:
    resolver = read("en", before, ADVISER).resolver
    clause = resolver.clause(1)
    found = resolver.referent(clause, clause.sentence.word(7))
    assert (found.entity.key if found else None) == whose


@pytest.mark.parametrize(
    ("noun", "first", "expected"),
    [
        pytest.param("aktivistin aktivist", "Milan", {"Milan_Kos accused Iran"}, id="a man"),
        pytest.param("aktivistin aktivist", "Nikolla", {"Nikolla_Kos accused Iran"}, id="ends like a woman's name"),
        pytest.param("personin person", "Vesa", set(), id="a name that tells nothing"),
    ],
)
def test_he_is_nobody_further_back_than_somebody_who_may_be_he(noun: str, first: str, expected: set[str]) -> None:
    protest = """Qytetarët qytetar NOUN 2 nsubj Case=Nom|Definite=Def|Number=Plur
        protestuan protestoj VERB 0 root VerbForm=Fin|Number=Plur|Person=3
        kundër kundër ADP 4 case
        presidentit president NOUN 2 obl Case=Acc|Definite=Def
        Dejan Dejan PROPN 4 flat B-PER
        Beci Beci PROPN 5 flat I-PER"""
    arrest = f"""Policia polici NOUN 2 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        ndaloi ndaloj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        {noun} NOUN 2 obj Case=Acc|Definite=Def
        {first} {first} PROPN 3 flat B-PER
        Kos Kos PROPN 4 flat I-PER"""
    accusing = """Ai ai PRON 2 nsubj Gender=Masc|Number=Sing
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    assert {each for each in claims("sq", protest, arrest, accusing) if "accused" in each} == expected


_ASYLUM = """Milan Milan PROPN 3 nsubj B-PER\n Kos Kos PROPN 1 flat I-PER
    mori marr VERB 0 root VerbForm=Fin|Number=Sing\n {noun} {lemma} NOUN 3 obj"""
_DONE = """Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n e e PRON 4 expl
    {verb} VERB 0 root VerbForm=Fin|Number=Sing\n {rest}"""


@pytest.mark.parametrize(
    ("noun", "lemma", "verb", "expected"),
    [
        pytest.param("azil", "azil", "priti pres", {"Edi_Rama hosted Milan_Kos"}, id="nobody receives an asylum"),
        pytest.param("detyrën", "detyrë", "kritikoi kritikoj", set(), id="perhaps the thing"),
        pytest.param("ministrin", "ministër", "priti pres", set(), id="perhaps the other one"),
    ],
)
def test_whom_a_verb_is_done_to_that_is_only_done_to_somebody(
    noun: str, lemma: str, verb: str, expected: set[str]
) -> None:
    """ "A mori azil. B e priti": e is A."""
    rows = _DONE.format(verb=verb, rest="dje dje ADV 4 advmod")
    assert claims("sq", _ASYLUM.format(noun=noun, lemma=lemma), rows) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("e e PRON 4 expl", "Milan_Kos", id="whom the clitic before means"),
        pytest.param("sot sot ADV 4 advmod", "Edi_Rama", id="whoever says so"),
    ],
)
def test_a_clitic_below_another_means_the_same(first: str, expected: str) -> None:
    """ "A mori azil. B e priti, por tha se Spanja nuk e njeh": not B."""
    content = """por por CCONJ 6 cc\n tha them VERB 4 conj VerbForm=Fin|Number=Sing\n se se SCONJ 10 mark
        Spanja Spanjë PROPN 10 nsubj B-LOC\n e e PRON 10 expl\n sanksionoi sanksionoj VERB 6 ccomp VerbForm=Fin"""
    rows = _DONE.format(verb="priti pres", rest=content).replace("e e PRON 4 expl", first, 1)
    found = claims("sq", _ASYLUM.format(noun="azil", lemma="azil"), rows)
    assert {each for each in found if "imposed" in each} == {f"Spain imposedSanctionsOn {expected} /Edi_Rama"}


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param("dhe dhe CCONJ 8 cc\n Kenia Keni PROPN 6 conj B-LOC", "Kosovo", id="of none of several"),
        pytest.param("sot sot ADV 9 advmod\n dje dje ADV 9 advmod", "Spain", id="its own"),
    ],
)
def test_its_is_of_none_of_several_countries(second: str, expected: str) -> None:
    rows = f"""Kosova Kosovë PROPN 2 nsubj B-LOC\n pret pres VERB 0 root VerbForm=Fin|Number=Sing\n +, , PUNCT 9 punct
        sepse sepse SCONJ 9 mark\n kur kur ADV 9 advmod\n Spanja Spanjë PROPN 9 nsubj B-LOC\n {second}
        refuzon refuzoj VERB 2 advcl VerbForm=Fin\n planin plan NOUN 9 obj Case=Acc\n e e DET 12 det
        saj saj PRON 10 det:poss Gender=Fem|Number=Sing|Poss=Yes"""
    resolver = read("sq", rows).resolver
    found = resolver.referent(resolver.clause(0), resolver.clause(0).sentence.word(12))
    assert (found.entity.key if found else None) == expected


_VOTED = """Milan Milan PROPN 3 nsubj B-PER\n Kos Kos PROPN 1 flat I-PER\n foli flas VERB 0 root VerbForm=Fin
    {}"""
_ASKED = """Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n i i PRON 4 expl
    kërkoi kërkoj VERB {} VerbForm=Fin|Number=Sing\n {}\n të të PART 7 mark
    largohet largohem VERB 4 xcomp VerbForm=Fin"""


@pytest.mark.parametrize(
    ("beside", "dative", "expected"),
    [
        pytest.param("sot sot ADV 3 advmod", "sot sot ADV 4 advmod", {"Edi_Rama requestedFrom Milan_Kos"}, id="him"),
        pytest.param(
            "me me ADP 5 case\n Dejan Dejan PROPN 3 obl B-PER\n Beci Beci PROPN 5 flat I-PER",
            "sot sot ADV 4 advmod",
            set(),
            id="either",
        ),
        pytest.param(
            "sot sot ADV 3 advmod",
            "Serbisë Serbi PROPN 4 iobj B-LOC Case=Dat",
            {"Edi_Rama requestedFrom Serbia"},
            id="whom it repeats",
        ),
    ],
)
def test_whom_somebody_asks_is_whom_the_sentence_before_is_about(beside: str, dative: str, expected: set[str]) -> None:
    found = claims("sq", _VOTED.format(beside), _ASKED.format("0 root", dative))
    assert {each for each in found if "requestedFrom" in each} == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("votimin votim", {"Edi_Rama requestedFrom Milan_Kos"}, id="nobody asks a vote"),
        pytest.param("ministrin ministër", set(), id="perhaps the minister"),
    ],
)
def test_whom_somebody_asks_is_whom_the_clause_before_is_about(noun: str, expected: set[str]) -> None:
    """ "A përshëndeti votimin, por B i kërkoi të largohet"."""
    rows = f"""Milan Milan PROPN 3 nsubj B-PER\n Kos Kos PROPN 1 flat I-PER
        përshëndeti përshëndes VERB 0 root VerbForm=Fin\n {noun} NOUN 3 obj Definite=Def\n por por CCONJ 9 cc
        Edi Edi PROPN 9 nsubj B-PER\n Rama Rama PROPN 6 flat I-PER\n i i PRON 9 expl
        kërkoi kërkoj VERB 3 conj VerbForm=Fin|Number=Sing\n të të PART 11 mark
        largohet largohem VERB 9 xcomp VerbForm=Fin"""
    assert {each for each in claims("sq", rows) if "requestedFrom" in each} == expected


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        pytest.param("cilit cili Masc", "Loopster", id="of what stands before the comma"),
        pytest.param("cilës cila Fem", "", id="of nobody whom the text was about"),
    ],
)
def test_of_whom_somebody_is_the_head_in_a_clause_about_them(owner: str, expected: str) -> None:
    """ "bordi i Loopster-it, kryetarja e të cilit e quajti …"."""
    form, lemma, gender = owner.split()
    rows = f"""Oferta ofertë NOUN 2 nsubj Case=Nom
        ra bie VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        nga nga ADP 4 case
        bordi bord NOUN 2 obl Case=Nom|Gender=Masc|Number=Sing
        i i DET 6 det
        Loopster Loopster PROPN 4 nmod:poss Case=Gen|Gender=Masc|Number=Sing B-ORG
        +, , PUNCT 12 punct
        kryetarja kryetare NOUN 12 nsubj Case=Nom|Gender=Fem|Number=Sing
        e e DET 11 det
        të të DET 11 det
        {form} {lemma} PRON 8 nmod:poss Case=Gen|Gender={gender}|Number=Sing
        quajti quaj VERB 6 acl:relcl VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", form, LEADER, rows) == expected


def test_who_goes_on_in_a_second_clause_is_whom_the_first_is_about() -> None:
    """ "A, të cilin B e kritikoi dhe i cili foli"."""
    rows = """Mark Mark PROPN 11 nsubj Gender=Masc B-PER
        Kovaç Kovaç PROPN 1 flat I-PER
        të të DET 4 det
        cilin cili PRON 6 obj Case=Acc|Gender=Masc|Number=Sing
        Meta Meta PROPN 6 nsubj Gender=Masc B-PER
        kritikoi kritikoj VERB 1 acl:relcl VerbForm=Fin|Number=Sing|Person=3
        dhe dhe CCONJ 10 cc
        i i DET 9 det
        cili cili PRON 10 nsubj Case=Nom|Gender=Masc|Number=Sing
        foli flas VERB 6 conj VerbForm=Fin|Number=Sing|Person=3
        iku iki VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "cili", rows) == "Mark Kovaç"


_NORA = """Nora Nora PROPN 3 nsubj Case=Nom|Gender=Fem B-PER
    Meta Meta PROPN 1 flat I-PER
    foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("që që PRON 4 nsubj\n ndodhi ndodh VERB 2 acl:relcl VerbForm=Fin", "", id="what happened"),
        pytest.param("sot sot ADV 5 advmod\n nuk nuk PART 5 advmod", "Nora Meta", id="she"),
    ],
)
def test_what_a_clause_behind_a_pronoun_tells_is_nobody_named_before(told: str, expected: str) -> None:
    """ "Prandaj ajo që ndodhi e dënon A-në": not the woman of the sentence before."""
    rows = f"""Prandaj prandaj ADV 5 advmod
        ajo ajo PRON 5 nsubj Gender=Fem|Number=Sing|Person=3
        {told}
        dënon dënoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        Rusinë Rusi PROPN 5 obj Case=Acc B-LOC"""
    assert meant("sq", "ajo", _NORA, rows) == expected


_CLEFT = """{opening}
    ishte jam AUX 3 cop VerbForm=Fin
    Serbia Serbi PROPN {head} Case=Nom|Gender=Fem B-LOC
    ajo ajo PRON {one} Gender=Fem|Number=Sing|Person=3
    që që PRON 6 nsubj
    njohu njoh VERB 4 acl:relcl VerbForm=Fin
    Kosovën Kosovë PROPN 6 obj Case=Acc B-LOC"""


@pytest.mark.parametrize(
    ("opening", "head", "one", "expected"),
    [
        pytest.param("Dje dje ADV 3 advmod", "0 root", "3 nsubj", "Serbia recognised Kosovo", id="it was A that"),
        pytest.param("Dje dje ADV 4 advmod", "4 acl:relcl", "0 root", "Serbia recognised Kosovo", id="turned round"),
        pytest.param("Nuk nuk PART 3 advmod", "0 root", "3 nsubj", "Serbia recognised Kosovo negated", id="not A"),
        pytest.param("Nëse nëse SCONJ 3 mark", "0 root", "3 nsubj", "Serbia recognised Kosovo hypothetical", id="if A"),
    ],
)
def test_who_is_said_to_be_the_one_did_it(opening: str, head: str, one: str, expected: str) -> None:
    """ "Ishte Serbia ajo që njohu Kosovën"."""
    assert claims("sq", _CLEFT.format(opening=opening, head=head, one=one)) == {expected}


def test_who_did_it_was_not_somebody() -> None:
    """ "Ajo që njohu Kosovën ishte (nuk ishte) Serbia"."""
    rows = """Ajo ajo PRON 6 nsubj Gender=Fem|Number=Sing|Person=3
        që që PRON 3 nsubj
        njohu njoh VERB 1 acl:relcl VerbForm=Fin
        Kosovën Kosovë PROPN 3 obj Case=Acc B-LOC
        {} jam AUX 6 cop VerbForm=Fin
        Serbia Serbi PROPN 0 root Case=Nom B-LOC"""
    assert claims("sq", rows.format("ishte")) == {"Serbia recognised Kosovo"}
    assert not claims("sq", rows.replace(" 6 ", " 7 ").format("nuk nuk PART 7 advmod\n ishte"))


@pytest.mark.parametrize(
    ("deprel", "comma", "expected"),
    [
        pytest.param("conj", "por por CCONJ 9 cc", "Belgrade", id="its own"),
        pytest.param("ccomp", "se se SCONJ 9 mark", "Mark Kovaç", id="perhaps of whom it is told by"),
    ],
)
def test_what_is_somebodys_is_of_who_does_it_in_the_same_clause(deprel: str, comma: str, expected: str) -> None:
    """ "A foli me B-në, por Beogradi e tërhoqi ambasadorin e tij": Belgrade's, not A's."""
    rows = f"""Mark Mark PROPN 3 nsubj Gender=Masc B-PER\n Kovaç Kovaç PROPN 1 flat I-PER
        tha them VERB 0 root VerbForm=Fin|Number=Sing|Person=3\n dje dje ADV 3 advmod\n , , PUNCT 9 punct
        {comma}\n Beogradi Beograd PROPN 9 nsubj Case=Nom|Gender=Masc B-LOC\n e e PRON 9 expl
        tërhoqi tërheq VERB 3 {deprel} VerbForm=Fin|Number=Sing|Person=3\n planin plan NOUN 9 obj Case=Acc
        e e DET 12 det\n tij tij PRON 10 det:poss Number=Sing"""
    assert meant("sq", "tij", rows) == expected


@pytest.mark.parametrize(
    ("possessive", "expected"),
    [pytest.param("saj", "Algeria", id="of the name"), pytest.param("tij", "Mark Kovaç", id="of the other gender")],
)
def test_what_is_joined_to_a_name_is_its_own(possessive: str, expected: str) -> None:
    """ "Mark Kovaç foli mes Algjerisë dhe fqinjëve të saj"."""
    rows = f"""Mark Mark PROPN 3 nsubj Gender=Masc B-PER\n Kovaç Kovaç PROPN 1 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3\n mes mes ADP 5 case
        Algjerisë Algjeri PROPN 3 obl Case=Gen|Gender=Fem B-LOC\n dhe dhe CCONJ 7 cc
        fqinjëve fqinj NOUN 5 conj Case=Gen|Number=Plur\n të të DET 9 det
        {possessive} {possessive} PRON 7 det:poss Number=Sing"""
    assert meant("sq", possessive, rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [pytest.param("ana anë", "Belgrade", id="its part"), pytest.param("zyra zyrë", "", id="whose")],
)
def test_whose_part_it_is_from_is_what_stands_before(noun: str, expected: str) -> None:
    """ "Beogradi nga ana e tij pret që Franca të flasë": not France's, which the parser made the subject."""
    rows = f"""Beogradi Beograd PROPN 8 nsubj Case=Nom|Gender=Masc B-LOC\n nga nga ADP 3 case
        {noun} NOUN 1 nmod Definite=Def\n e e DET 5 det\n tij tij PRON 3 det:poss Number=Sing
        pret pres VERB 0 root VerbForm=Fin|Number=Sing|Person=3\n që që SCONJ 10 mark
        Franca Francë PROPN 10 nsubj Case=Nom B-LOC\n të të PART 10 mark
        flasë flas VERB 6 ccomp VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "tij", rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [pytest.param("figurë", "Mark Kovaç", id="anybody"), pytest.param("zyrtare", "", id="a woman")],
)
def test_a_noun_of_one_gender_for_all_says_nobodys(noun: str, expected: str) -> None:
    """ "Një figurë e lartë, A, foli. Ai …": a figure is no woman."""
    first = f"""Një një DET 2 det\n {noun} {noun} NOUN 6 nsubj Case=Nom|Gender=Fem|Number=Sing\n , , PUNCT 4 punct
        Mark Mark PROPN 2 appos B-PER\n Kovaç Kovaç PROPN 4 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = """Ai ai PRON 2 nsubj Gender=Masc|Number=Sing|Person=3
        iku iki VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "Ai", first, rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [pytest.param("Kryeministri kryeministër", "", id="his"), pytest.param("Procesi proces", "Vanuatu", id="its")],
)
def test_what_is_an_officials_is_not_of_the_land_before(noun: str, expected: str) -> None:
    """ "Vanuatu votoi. Kryeministri shkarkoi zëvendësin e tij": his, whoever he is."""
    land = "Vanuatu Vanuatu PROPN 2 nsubj Case=Nom|Gender=Masc B-LOC\n votoi votoj VERB 0 root VerbForm=Fin|Number=Sing"
    rows = f"""{noun} NOUN 2 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        shkarkoi shkarkoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        zëvendësin zëvendës NOUN 2 obj Case=Acc\n e e DET 5 det\n tij tij PRON 3 det:poss Number=Sing"""
    assert meant("sq", "tij", land, rows) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Nënkryetari nënkryetar Masc", "Nora Meta", id="an office in the form for men"),
        pytest.param("Nënkryetarja nënkryetare Fem", "Zarbo Malaj", id="in the form for women"),
    ],
)
def test_she_is_nobody_whose_office_has_the_form_for_men(title: str, expected: str) -> None:
    """ "Nënkryetari A e kritikoi Nora Metën. Ajo …": not A, whatever his name is."""
    form, lemma, gender = title.split()
    first = f"""{form} {lemma} NOUN 5 nsubj Case=Nom|Definite=Def|Gender={gender}|Number=Sing
        Zarbo Zarbo PROPN 1 flat B-PER
        Malaj Malaj PROPN 2 flat I-PER\n e e PRON 5 expl\n kritikoi kritikoj VERB 0 root VerbForm=Fin|Number=Sing
        Nora Nora PROPN 5 obj B-PER\n Metën Meta PROPN 6 flat Case=Acc I-PER"""
    rows = """Ajo ajo PRON 2 nsubj Gender=Fem|Number=Sing|Person=3
        iku iki VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "Ajo", first, rows) == expected


def test_the_one_behind_a_name_and_its_comma_is_that_one() -> None:
    """ "Ishte Serbia, fqinja, ajo që njohu Kosovën"."""
    rows = """Ishte jam AUX 2 cop VerbForm=Fin\n Serbia Serbi PROPN 0 root Case=Nom|Gender=Fem B-LOC
        , , PUNCT 4 punct\n ajo ajo PRON 2 appos Gender=Fem|Number=Sing|Person=3\n që që PRON 6 nsubj
        njohu njoh VERB 4 acl:relcl VerbForm=Fin\n Kosovën Kosovë PROPN 6 obj Case=Acc B-LOC"""
    assert claims("sq", rows) == {"Serbia recognised Kosovo"}


# --- clitics that repeat a noun of their own clause -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("clitic", "verb", "behind", "expected"),
    [
        pytest.param("e", "akuzoi akuzoj", "Kilin Kili PROPN 7 obj Case=Acc B-LOC", "Chile", id="the object"),
        pytest.param("i", "foli flas", "Kilit Kili PROPN 7 iobj Case=Dat B-LOC", "Chile", id="the dative"),
        pytest.param("iu", "drejtua drejtohem", "Kilit Kili PROPN 7 iobj Case=Dat B-LOC", "Chile", id="of a middle"),
        pytest.param("e", "akuzoi akuzoj", "planin plan NOUN 7 obj Case=Acc|Number=Sing", "", id="a thing, not Kos"),
        pytest.param("e", "arrestoi arrestoj", "sot sot ADV 7 advmod", "Milan Kos", id="nothing beside it"),
    ],
)
def test_a_clitic_stands_for_the_noun_that_it_repeats(clitic: str, verb: str, behind: str, expected: str) -> None:
    before = """Milan Milan PROPN 3 nsubj B-PER\n Kos Kos PROPN 1 flat I-PER
        fjeti fle VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = f"""Në në ADP 2 case\n mëngjes mëngjes NOUN 7 obl\n Edi Edi PROPN 7 nsubj Case=Nom B-PER
        Rama Rama PROPN 3 flat I-PER\n sot sot ADV 7 advmod\n {clitic} {clitic} PRON 7 expl
        {verb} VERB 0 root VerbForm=Fin|Number=Sing|Person=3\n {behind}"""
    assert meant("sq", clitic, before, rows) == expected


@pytest.mark.parametrize(
    ("beside", "doer", "clitic", "verb", "expected"),
    [
        pytest.param("sot sot ADV 3 advmod", "bordi bord NOUN", "e", "paditi padit", "Milan Kos", id="only he"),
        pytest.param("sot sot ADV 3 advmod", "bordi bord NOUN", "i", "kërkoi kërkoj", "Milan Kos", id="is asked"),
        pytest.param("sot sot ADV 3 advmod", "bordi bord NOUN", "e", "botoi botoj", "", id="perhaps a thing"),
        pytest.param("Nora Nora PROPN 3 obj B-PER", "bordi bord NOUN", "e", "paditi padit", "", id="or she"),
        pytest.param("sot sot ADV 3 advmod", "ai ai PRON", "e", "paditi padit", "", id="perhaps he does it"),
    ],
)
def test_a_clitic_takes_up_whom_the_clause_around_is_about(
    beside: str, doer: str, clitic: str, verb: str, expected: str
) -> None:
    """ "A hesht ndërsa bordi e padit"."""
    role = "iobj" if clitic == "i" else "expl"
    rows = f"""Milan Milan PROPN 3 nsubj Number=Sing B-PER\n Kos Kos PROPN 1 flat I-PER
        heshti hesht VERB 0 root VerbForm=Fin|Number=Sing|Person=3\n {beside}\n ndërsa ndërsa SCONJ 8 mark
        {doer} 8 nsubj\n {clitic} {clitic} PRON 8 {role}
        {verb} VERB 3 advcl VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", clitic, rows) == expected


@pytest.mark.parametrize(
    ("things", "expected"), [("borxhin borxh Sing", "Milan Kos"), ("lidhjet lidhje Plur", "")], ids=["one", "many"]
)
def test_a_clitic_of_many_things_is_nobody(things: str, expected: str) -> None:
    """ "i kultivonte lidhjet": the ties."""
    form, lemma, number = things.split()
    rows = f"""Milan Milan PROPN 3 nsubj Number=Sing B-PER\n Kos Kos PROPN 1 flat I-PER
        heshti hesht VERB 0 root VerbForm=Fin|Number=Sing|Person=3\n dhe dhe CCONJ 7 cc\n bordi bord NOUN 7 nsubj
        i i PRON 7 expl\n fali fal VERB 3 conj VerbForm=Fin|Number=Sing|Person=3
        {form} {lemma} NOUN 7 obj Case=Acc|Definite=Def|Number={number}"""
    assert meant("sq", "i", rows) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("shtoi shtoj", "Aranit Kos", id="goes on telling"),
        pytest.param("fjeti fle", "", id="perhaps the other one"),
    ],
)
def test_who_was_quoted_goes_on_telling(verb: str, expected: str) -> None:
    """ "“…”, tha A, mik i B-së. Ai shtoi …": A, though only B is known to be a man."""
    said = """“ “ PUNCT 3 punct\n nuk nuk PART 3 advmod\n ikim ik VERB 0 root VerbForm=Fin|Number=Plur|Person=1
        ” ” PUNCT 3 punct\n +, , PUNCT 3 punct\n tha them VERB 3 parataxis VerbForm=Fin|Number=Sing|Person=3
        Aranit Aranit PROPN 6 nsubj B-PER\n Kos Kos PROPN 7 flat I-PER\n +, , PUNCT 10 punct\n mik mik NOUN 7 appos
        i i DET 12 det\n Donald Donald PROPN 10 nmod:poss B-PER\n Trump Trump PROPN 12 flat I-PER"""
    rows = f"""Ai ai PRON 2 nsubj Gender=Masc|Number=Sing\n {verb} VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "Ai", said, rows) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("atë atë PRON 4 expl Case=Acc|Number=Sing", {"Edi_Rama hosted Milan_Kos"}, id="him"),
        pytest.param("dje dje ADV 4 advmod", set(), id="the journalists"),
    ],
)
def test_a_full_pronoun_put_first_is_the_object(first: str, expected: set[str]) -> None:
    """ "Atë e priti A dhe i la gazetarët të presin": not the journalists."""
    before = """Milan Milan PROPN 3 nsubj B-PER\n Kos Kos PROPN 1 flat I-PER
        erdhi vij VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = f"""sot sot ADV 4 advmod\n {first}\n e e PRON 4 expl
        priti pres VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 5 flat I-PER\n dhe dhe CCONJ 9 cc\n i i PRON 9 expl
        la lë VERB 4 conj VerbForm=Fin|Number=Sing|Person=3\n Norën Nora PROPN 9 obj Case=Acc B-PER"""
    assert {each for each in claims("sq", before, rows) if "Milan" in each} == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("homologun homolog", "Edi Rama", id="his counterpart is somebody else"),
        pytest.param("avokatin avokat", "Milan Kos", id="his lawyer may be told of"),
    ],
)
def test_he_is_not_his_own_counterpart(title: str, expected: str) -> None:
    """ "A ishte nën trysni. Në një bisedë me homologun e tij, B, ai u ankua": A."""
    before = """Edi Edi PROPN 3 nsubj Gender=Masc B-PER\n Rama Rama PROPN 1 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = f"""Në në ADP 2 case\n bisedë bisedë NOUN 11 obl\n me me ADP 4 case\n {title} NOUN 2 nmod Gender=Masc
        e e DET 6 det\n tij tij PRON 4 det:poss Gender=Masc|Number=Sing\n +, , PUNCT 8 punct
        Milan Milan PROPN 4 appos B-PER\n Kos Kos PROPN 8 flat I-PER\n ai ai PRON 11 nsubj Gender=Masc|Number=Sing
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "ai", before, rows) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("kreun krye", "Loopster", id="a person has no head"),
        pytest.param("drejtorin drejtor", "Milan Kos", id="his director"),
    ],
)
def test_whose_head_is_a_body_s_whoever_is_told_of(head: str, expected: str) -> None:
    """ "Loopster u padit, dhe A akuzoi kreun e tij"."""
    rows = f"""Loopster Loopster PROPN 2 nsubj Case=Nom B-ORG\n bie bie VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        +, , PUNCT 7 punct\n dhe dhe CCONJ 7 cc\n Milan Milan PROPN 7 nsubj Gender=Masc B-PER
        Kos Kos PROPN 5 flat I-PER
        akuzoi akuzoj VERB 2 conj VerbForm=Fin|Number=Sing|Person=3\n {head} NOUN 7 obj Case=Acc|Definite=Def
        e e DET 10 det\n tij tij PRON 8 det:poss Gender=Masc|Number=Sing"""
    assert meant("sq", "tij", rows) == expected


BLAIR = """Tony Tony PROPN 3 nsubj Gender=Masc B-PER\n Blair Blair PROPN 1 flat I-PER
    foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
CLEFT = """Ishte jam AUX 2 cop VerbForm=Fin|Number=Sing|Person=3\n Edi Edi PROPN 0 root Gender=Masc B-PER
    Rama Rama PROPN 2 flat I-PER\n {one}\n që që PRON 7 nsubj\n e e PRON 7 expl
    akuzoi akuzoj VERB 4 acl:relcl VerbForm=Fin|Number=Sing|Person=3"""
HE_LEFT = """Ai ai PRON 2 nsubj Gender=Masc|Number=Sing\n iku iki VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param("ai ai PRON 2 appos Gender=Masc|Number=Sing", "", id="it was A who accused him"),
        pytest.param("deputeti deputet NOUN 2 appos Case=Nom|Definite=Def", "Edi Rama", id="it was A, the deputy"),
    ],
)
def test_a_cleft_is_not_about_who_did_it(one: str, expected: str) -> None:
    assert meant("sq", "Ai", BLAIR, CLEFT.format(one=one), HE_LEFT) == expected


@pytest.mark.parametrize(
    ("object_", "expected"),
    [
        pytest.param("him he PRON 4 obj", "", id="whom he had invited, perhaps"),
        pytest.param("Peru Peru PROPN 4 obj B-LOC", "Edi Rama", id="nobody else"),
    ],
)
def test_he_may_be_whom_the_clause_before_does_something_to(object_: str, expected: str) -> None:
    """ "When A invited him, he left"."""
    rows = f"""When when SCONJ 4 mark\n Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 2 flat I-PER
        invited invite VERB 8 advcl VerbForm=Fin\n {object_}\n +, , PUNCT 4 punct\n he he PRON 8 nsubj
        left leave VERB 0 root VerbForm=Fin"""
    assert meant("en", "he", rows) == expected


@pytest.mark.parametrize(
    ("article", "title", "expected"),
    [
        pytest.param("i", "president president Masc", "", id="a man"),
        pytest.param("e", "presidente presidente Fem", "Hollis Crane", id="a woman"),
    ],
)
def test_an_indefinite_title_shows_a_man_by_its_article(article: str, title: str, expected: str) -> None:
    form, lemma, gender = title.split()
    rows = f"""Hollis Hollis PROPN 8 nsubj B-PER\n Crane Crane PROPN 1 flat I-PER\n +, , PUNCT 4 punct
        {form} {lemma} NOUN 1 appos Definite=Ind|Gender={gender}|Number=Sing\n {article} {article} DET 6 det
        Interpolit Interpol PROPN 4 nmod:poss Case=Gen B-ORG\n +, , PUNCT 4 punct
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    she = """Ajo ajo PRON 2 nsubj Gender=Fem|Number=Sing\n iku iki VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "Ajo", rows, she) == expected


def test_the_party_of_whoever_accuses_it_is_not_it() -> None:
    """ "Democratic senator A, a thorn in UEFA's side, accused it"."""
    america = """The the DET 3 det\n United United PROPN 3 compound B-LOC\n States States PROPN 4 nsubj I-LOC
        waited wait VERB 0 root"""
    rows = """Democratic democratic ADJ 2 amod\n senator senator NOUN 3 nmod:desc Number=Sing
        Ann Ann PROPN 13 nsubj B-PER\n Rowlands Rowlands PROPN 3 flat I-PER\n +, , PUNCT 7 punct\n a a DET 7 det
        thorn thorn NOUN 3 appos Number=Sing\n in in ADP 11 case\n UEFA UEFA PROPN 11 nmod:poss B-ORG
        +'s 's PART 9 case
        side side NOUN 7 nmod Number=Sing\n +, , PUNCT 3 punct\n accused accuse VERB 0 root VerbForm=Fin
        it it PRON 13 obj"""
    assert meant("en", "it", america, rows) == "UEFA"


TALKED = """Zorvath Zorvath PROPN 2 nsubj B-ORG\n sued sue VERB 0 root VerbForm=Fin\n Mirnex Mirnex PROPN 2 obj B-ORG"""


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param("", "Zorvath+Mirnex", id="the only two bodies"),
        pytest.param("\nand and CCONJ 5 cc\nBrelox Brelox PROPN 3 conj B-ORG", "", id="of three"),
    ],
)
def test_the_two_sides_may_be_two_bodies(rest: str, expected: str) -> None:
    rows = """The the DET 3 det\n two two NUM 3 nummod\n sides side NOUN 4 nsubj Number=Plur
        met meet VERB 0 root VerbForm=Fin"""
    assert meant("en", "sides", TALKED + rest, rows) == expected


@pytest.mark.parametrize(
    ("adjective", "expected"),
    [
        pytest.param("Conservative conservative", "Kemi Badenoch", id="her party"),
        pytest.param("Republican republican", "", id="a party that nobody leads"),
        pytest.param("former former", "", id="no party"),
    ],
)
def test_the_leader_of_a_party_is_whom_the_report_is_about(adjective: str, expected: str) -> None:
    first = """Kemi Kemi PROPN 3 nsubj B-PER\n Badenoch Badenoch PROPN 1 flat I-PER
        left leave VERB 0 root VerbForm=Fin
        Britain Britain PROPN 3 obj B-LOC"""
    rows = f"""The the DET 3 det\n {adjective} ADJ 3 amod\n leader leader NOUN 4 nsubj Number=Sing
        waited wait VERB 0 root VerbForm=Fin"""
    assert meant("en", "leader", first, rows) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("The the DET 2 det\npresident president NOUN 3 nsubj Number=Sing", "", id="spoken of before"),
        pytest.param("A a DET 2 det\nminister minister NOUN 3 nsubj Number=Sing", "Kirsty Coventry", id="not before"),
    ],
)
def test_the_president_is_not_another_bodys(first: str, expected: str) -> None:
    waited = f"{first}\nwaited wait VERB 0 root VerbForm=Fin"
    other = """UEFA UEFA PROPN 8 nsubj B-ORG\n +, , PUNCT 4 punct\n whose whose PRON 4 nmod:poss
        president president NOUN 7 nsubj Number=Sing\n Kirsty Kirsty PROPN 4 appos B-PER
        Coventry Coventry PROPN 5 flat I-PER
        left leave VERB 1 acl:relcl VerbForm=Fin\n waited wait VERB 0 root VerbForm=Fin"""
    rows = "The the DET 2 det\npresident president NOUN 3 nsubj Number=Sing\nleft leave VERB 0 root VerbForm=Fin"
    assert meant("en", "president", waited, other, rows) == expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        pytest.param("forca forcë NOUN 1 appos Case=Nom|Definite=Def|Gender=Fem|Number=Sing", "Zorvathi", id="a force"),
        pytest.param("dje dje ADV 5 advmod", "Nora Meta", id="nothing else"),
    ],
)
def test_a_body_may_go_on_as_what_is_said_beside_it(beside: str, expected: str) -> None:
    """ "UNIFIL-i, forca, tha se makina e saj digjej"."""
    before = """Nora Nora PROPN 3 nsubj Gender=Fem B-PER\n Meta Meta PROPN 1 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = f"""Zorvathi Zorvathi PROPN 5 nsubj Case=Nom B-ORG\n +, , PUNCT 3 punct\n {beside}\n +, , PUNCT 1 punct
        tha them VERB 0 root VerbForm=Fin|Number=Sing|Person=3\n se se SCONJ 10 mark
        makina makinë NOUN 10 nsubj Case=Nom|Definite=Def|Gender=Fem\n e e DET 9 det
        saj saj PRON 7 det:poss Gender=Fem|Number=Sing\n digjej digjem VERB 5 ccomp VerbForm=Fin|Number=Sing|Person=3"""
    assert meant("sq", "saj", before, rows) == expected
