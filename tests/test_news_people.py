"""People and firms in the run of a news text: men and women, relatives, who was called what, short paragraphs."""

from __future__ import annotations

import pytest
from trees import claims, tree

from kg.knowledge import load
from kg.model import Document
from kg.pipeline import mended, understand

_MAN = """Darren Darren PROPN 3 nsubj B-PER\n Holcroft Holcroft PROPN 1 flat I-PER
left leave VERB 0 root VerbForm=Fin"""
_WOMAN = """his his PRON 2 nmod:poss\n daughter daughter NOUN 7 nsubj Number=Sing\n +, , PUNCT 4 punct
Vesa Vesa PROPN 2 appos B-PER\n Dunn Dunn PROPN 4 flat I-PER\n +, , PUNCT 4 punct
smiled smile VERB 0 root VerbForm=Fin"""
_HE = """He he PRON 2 nsubj Number=Sing\n praised praise VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN 2 obj B-LOC"""


def _news(*rows: str) -> set[str]:
    """What a text claims whose paragraphs are single sentences."""
    parsed = []
    for index, row in enumerate(rows):
        parsed.append(tree("en", row, index, begin=parsed[-1].end + 2 if parsed else 0, paragraph=index))
    text = "\n\n".join(sentence.text for sentence in parsed)
    read = understand(Document(text, "test"), parsed).claims
    return {f"{claim.subject.label} {claim.relation} {claim.object.label}" for claim in read}


def test_he_is_not_the_daughter_who_was_named_last() -> None:
    assert _news(_MAN, _WOMAN, _HE) == {"Darren Holcroft praised Kosovo"}


def test_she_is_the_daughter() -> None:
    assert _news(_MAN, _WOMAN, _HE.replace("He he", "She she")) == {"Vesa Dunn praised Kosovo"}


def test_nobody_is_named_behind_the_pronoun_that_means_them() -> None:
    rows = """He he PRON 2 nsubj Number=Sing\n condemned condemn VERB 0 root VerbForm=Fin
    Kosovo Kosovo PROPN 2 obj B-LOC\n with with ADP 6 case\n Darren Darren PROPN 6 compound B-PER
    Holcroft Holcroft PROPN 2 obl I-PER"""
    assert _news(_MAN, rows) == set()


def test_a_death_that_a_family_tells_of_is_what_the_sentence_is_about() -> None:
    told = """Darren Darren PROPN 3 nsubj B-PER\n Holcroft Holcroft PROPN 1 flat I-PER
    died die VERB 7 ccomp VerbForm=Fin\n +, , PUNCT 3 punct\n a a DET 6 det Definite=Ind
    relative relative NOUN 7 nsubj Number=Sing\n said say VERB 0 root VerbForm=Fin"""
    assert "Darren Holcroft praised Kosovo" in _news(told, _HE)


_SISTER = """Mr Mr PROPN 2 nmod:desc\n Tetlow Tetlow PROPN 4 nmod:poss B-PER\n +'s 's PART 2 case
sister sister NOUN 6 nsubj Number=Sing\n Joanne Joanne PROPN 4 appos B-PER\n spoke speak VERB 0 root VerbForm=Fin"""
_TETLOW = """Liam Liam PROPN 3 nsubj B-PER\n Tetlow Tetlow PROPN 1 flat I-PER\n left leave VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(("title", "who"), [("Ms", "Joanne_Tetlow"), ("Mr", "Liam_Tetlow")])
def test_two_of_one_surname_are_told_apart_by_their_titles(title: str, who: str) -> None:
    praised = f"""{title} {title} PROPN 2 nmod:desc\n Tetlow Tetlow PROPN 3 nsubj B-PER
    praised praise VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN 3 obj B-LOC"""
    assert claims("en", _TETLOW, _SISTER, praised) == {f"{who} praised Kosovo"}


@pytest.mark.parametrize(
    ("before", "behind", "who"),
    [
        pytest.param("", "+, , PUNCT 7 punct\n a a DET 7 det Definite=Ind\n nurse nurse NOUN 4 appos", "Vesa_Tetlow"),
        pytest.param("Prince Prince PROPN 5 compound", "", "Vesa"),
    ],
    ids=["what she is, behind her", "a title before the name"],
)
def test_a_relative_with_a_title_has_a_name_of_her_own(before: str, behind: str, who: str) -> None:
    name = 5 if before else 4
    rows = f"""Tetlow Tetlow PROPN 3 nmod:poss B-PER\n +'s 's PART 1 case\n sister sister NOUN 8 nsubj Number=Sing
    {before}\n Vesa Vesa PROPN 3 appos B-PER\n {behind}
    praised praise VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN {{verb}} obj B-LOC"""
    verb = name + (4 if behind else 1)
    found = claims("en", _TETLOW, rows.replace("NOUN 8 nsubj", f"NOUN {verb} nsubj").format(verb=verb))
    assert found == {f"{who} praised Kosovo"}


@pytest.mark.parametrize(
    ("noun", "expected"), [("group", {"Darren_Holcroft sued Castellane"}), ("town", set()), ("plan", set())]
)
def test_what_is_called_a_group_is_no_town(noun: str, expected: set[str]) -> None:
    called = f"""Castellane Castellane PROPN 7 nsubj B-LOC\n +, , PUNCT 5 punct\n the the DET 5 det Definite=Def
    dairy dairy NOUN 5 compound\n {noun} {noun} NOUN 1 appos Number=Sing\n +, , PUNCT 1 punct
    grew grow VERB 0 root VerbForm=Fin"""
    sued = """Darren Darren PROPN 3 nsubj B-PER\n Holcroft Holcroft PROPN 1 flat I-PER
    sued sue VERB 0 root VerbForm=Fin\n Castellane Castellane PROPN 3 obj B-LOC"""
    assert claims("en", called, sued) == expected


def test_what_somebody_is_called_in_quotation_marks_is_no_call() -> None:
    rows = """He he PRON 2 nsubj Number=Sing\n called call VERB 0 root VerbForm=Fin
    Edi Edi PROPN 2 obj B-PER\n Rama Rama PROPN 3 flat I-PER\n " " PUNCT 7 punct\n a a DET 7 det Definite=Ind
    hero hero NOUN 3 appos\n " " PUNCT 7 punct"""
    words = mended(tree("en", rows), load()).words
    assert (words[6].head, words[6].deprel) == (2, "xcomp")
    parted = mended(tree("en", rows.replace('" " PUNCT 7 punct\n a', ", , PUNCT 7 punct\n a")), load()).words
    assert words[6].deprel != parted[6].deprel


def test_a_past_tense_is_joined_to_no_infinitive() -> None:
    rows = """Rama Rama PROPN 2 nsubj B-PER\n came come VERB 0 root VerbForm=Fin\n to to PART 4 mark
    help help VERB 2 advcl VerbForm=Inf\n and and CCONJ 6 cc\n spoke speak VERB 4 conj VerbForm=Fin"""
    assert mended(tree("en", rows), load()).words[5].head == 2
    both = rows.replace("spoke speak VERB 4 conj VerbForm=Fin", "speak speak VERB 4 conj VerbForm=Inf")
    assert mended(tree("en", both), load()).words[5].head == 4


def test_the_judge_is_whoever_was_called_so() -> None:
    named = """Judge judge NOUN 2 nmod:desc\n Mara Mara PROPN 4 nsubj B-PER\n Farrant Farrant PROPN 2 flat I-PER
    spoke speak VERB 0 root VerbForm=Fin"""
    praised = """The the DET 2 det Definite=Def\n judge judge NOUN 3 nsubj Number=Sing
    praised praise VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN 3 obj B-LOC"""
    assert claims("en", named, praised) == {"Mara_Farrant praised Kosovo"}
    assert claims("en", named, named.replace("Mara", "Nora").replace("Farrant", "Quill"), praised) == set()


_ANNA = """Anna Anna PROPN 3 nsubj B-PER\n Dunn Dunn PROPN 1 flat I-PER\n left leave VERB 0 root VerbForm=Fin"""
_QUILL = """Hollin Hollin PROPN 3 nsubj B-PER\n Quillfeather Quillfeather PROPN 1 flat I-PER
sold sell VERB 0 root VerbForm=Fin\n {his} {his} PRON 5 nmod:poss\n house house NOUN 3 obj"""
_SHE = _HE.replace("He he", "She she")


@pytest.mark.parametrize(
    ("his", "second", "who"),
    [("his", _SHE, "Anna Dunn"), ("her", _SHE, "Hollin Quillfeather"), ("his", _HE, "Hollin Quillfeather")],
)
def test_pronouns_show_whether_an_unknown_first_name_is_a_mans(his: str, second: str, who: str) -> None:
    assert _news(_ANNA, _QUILL.format(his=his), second) == {f"{who} praised Kosovo"}


def test_the_same_pronoun_means_the_same_one() -> None:
    rows = """Darren Darren PROPN 3 nsubj B-PER\n Holcroft Holcroft PROPN 1 flat I-PER
    hired hire VERB 0 root VerbForm=Fin\n him he PRON 3 obj\n when when SCONJ 7 mark\n he he PRON 7 nsubj
    praised praise VERB 3 advcl VerbForm=Fin\n Kosovo Kosovo PROPN 7 obj B-LOC"""
    peter = _ANNA.replace("Anna", "Peter")
    assert "Peter Dunn praised Kosovo" in _news(peter, rows)
    assert "Darren Holcroft praised Kosovo" in _news(peter, rows.replace("him he PRON", "staff staff NOUN"))


_LETTER = """Letters letter NOUN 2 nsubj Number=Plur\n reached reach VERB 0 root VerbForm=Fin
Anna Anna PROPN 2 obj B-PER\n Dunn Dunn PROPN 3 flat I-PER\n {rest}"""


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("from from ADP 6 case\n Peter Peter PROPN 2 obl B-PER\n Cole Cole PROPN 6 flat I-PER", {"Anna Dunn"}),
        ("from from ADP 6 case\n Maria Maria PROPN 2 obl B-PER\n Cole Cole PROPN 6 flat I-PER", set()),
        ("from from ADP 7 case\n a a DET 7 det Definite=Ind\n lawyer lawyer NOUN 2 obl Number=Sing", set()),
    ],
)
def test_she_is_the_only_woman_of_the_sentence_before(rest: str, expected: set[str]) -> None:
    assert _news(_LETTER.format(rest=rest), _SHE) == {f"{who} praised Kosovo" for who in expected}


def test_who_is_beaten_is_not_the_one_who_beats() -> None:
    rows = """Darren Darren PROPN 3 nsubj B-PER\n Holcroft Holcroft PROPN 1 flat I-PER
    faced face VERB 0 root VerbForm=Fin\n Peter Peter PROPN 3 obj B-PER\n Cole Cole PROPN 4 flat I-PER
    +, , PUNCT 4 punct\n whom who PRON 9 obj\n he he PRON 9 nsubj\n accused accuse VERB 4 acl:relcl VerbForm=Fin
    of of ADP 11 case\n fraud fraud NOUN 9 obl"""
    assert _news(rows) == {"Darren Holcroft accused Peter Cole"}


def test_the_name_that_somebody_was_born_with_is_nobody_else() -> None:
    born = """Born bear VERB 6 advcl VerbForm=Part\n Maria Maria PROPN 1 nsubj:pass B-PER\n
    Quill Quill PROPN 2 flat I-PER
    +, , PUNCT 1 punct\n she she PRON 6 nsubj\n praised praise VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN 6 obj"""
    assert _news(_ANNA, born) == {"Anna Dunn praised Kosovo"}


_WATCHDOG = """Darren Darren PROPN 6 nsubj B-PER\n Holcroft Holcroft PROPN 1 flat I-PER\n {between}
criticised criticise VERB 0 root VerbForm=Fin\n it it PRON 6 obj"""


def test_it_is_the_body_that_the_sentence_has_named() -> None:
    first = """Albania Albania PROPN 2 nsubj B-LOC\n left leave VERB 0 root VerbForm=Fin
    Frontex Frontex PROPN 2 obj B-ORG"""
    named = _WATCHDOG.format(between="+, , PUNCT 5 punct\n from from ADP 5 case\n Interpol Interpol PROPN 1 nmod B-ORG")
    assert "Darren Holcroft condemned Interpol" in _news(first, named)


def test_people_themselves_are_the_subject_of_their_clause() -> None:
    rows = """Darren Darren PROPN 6 nsubj B-PER\n Holcroft Holcroft PROPN 1 flat I-PER\n +, , PUNCT 1 punct
    a a DET 5 det\n baker baker NOUN 1 appos\n praised praise VERB 0 root VerbForm=Fin\n himself himself PRON 6 obj"""
    assert _news(_ANNA.replace("Anna", "Peter"), rows) == set()


@pytest.mark.parametrize(("first", "expected"), [("Ajo ajo", {"Anna Dunn praised Kosovo"}), ("Kjo kjo", set())])
def test_what_was_told_is_nobody(first: str, expected: set[str]) -> None:
    anna = tree("sq", _ANNA.replace("left leave", "iku ik"))
    praised = f"{first} PRON 2 nsubj\n lavdëroi lavdëroj VERB 0 root VerbForm=Fin\n Kosovën Kosovë PROPN 2 obj B-LOC"
    second = tree("sq", praised, 1, begin=anna.end + 1)
    read = understand(Document(f"{anna.text} {second.text}", "test"), [anna, second]).claims
    assert {f"{claim.subject.label} {claim.relation} {claim.object.label}" for claim in read} == expected


@pytest.mark.parametrize(("noun", "expected"), [("deal", set()), ("deals", {"France condemned Frontex"})])
def test_it_is_what_somebody_has_just_signed(noun: str, expected: set[str]) -> None:
    number = "Plur" if noun == "deals" else "Sing"
    rows = f"""Frontex Frontex PROPN 2 nsubj B-ORG\n signed sign VERB 0 root VerbForm=Fin
    {noun} deal NOUN 2 obj Number={number}\n and and CCONJ 6 cc\n France France PROPN 6 nsubj B-LOC
    condemned condemn VERB 2 conj VerbForm=Fin\n it it PRON 6 obj"""
    assert {claim for claim in _news(rows) if "condemned" in claim} == expected


@pytest.mark.parametrize(
    ("body", "noun", "expected"),
    [
        ("Greenpeace", "agents agent NOUN 3 nsubj Number=Plur", {"Greenpeace praised Kosovo"}),
        ("Greenpeace", "agent agent NOUN 3 nsubj Number=Sing", set()),
        ("Greenpeace", "critics critic NOUN 3 nsubj Number=Plur", set()),
    ],
)
def test_several_people_of_a_body_act_for_it(body: str, noun: str, expected: set[str]) -> None:
    rows = f"""{body} {body} PROPN 2 compound B-ORG\n {noun}\n praised praise VERB 0 root VerbForm=Fin
    Kosovo Kosovo PROPN 3 obj B-LOC"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(("who", "expected"), [("Dane", set()), ("Quill", {"Edi_Rama praised Quill"})])
def test_the_dane_is_nobodys_name(who: str, expected: set[str]) -> None:
    rows = f"""Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n praised praise VERB 0 root VerbForm=Fin
    the the DET 5 det Definite=Def\n {who} {who} PROPN 3 obj B-PER"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(("after", "held"), [("after", False), ("over", True)])
def test_after_years_in_an_office_it_is_over(after: str, held: bool) -> None:
    rows = f"""{after} {after} ADP 3 case\n nine nine NUM 3 nummod\n years year NOUN 10 obl Number=Plur
    as as SCONJ 5 mark\n treasurer treasurer NOUN 8 nmod:desc Number=Sing\n of of ADP 7 case
    Greenpeace Greenpeace PROPN 5 nmod B-ORG\n Edi Edi PROPN 10 nsubj B-PER\n Dunn Dunn PROPN 8 flat I-PER
    smiled smile VERB 0 root VerbForm=Fin"""
    assert ("Edi_Dunn officialOf Greenpeace" in claims("en", rows)) is held


@pytest.mark.parametrize(("mark", "expected"), [("&", True), ("and", False)])
def test_a_firm_with_two_names_is_one(mark: str, expected: bool) -> None:
    tags = ("I-ORG", "I-ORG") if mark == "&" else ("", "B-ORG")
    first = f"""Harlow Harlow PROPN 4 nsubj B-ORG\n {mark} {mark} CCONJ 3 cc {tags[0]}
    Pike Pike PROPN 1 conj {tags[1]}
    grew grow VERB 0 root VerbForm=Fin"""
    sued = """Edi Edi PROPN 3 nsubj B-PER\n Dunn Dunn PROPN 1 flat I-PER\n sued sue VERB 0 root VerbForm=Fin
    the the DET 5 det Definite=Def\n company company NOUN 3 obj Number=Sing"""
    assert any("sued" in claim for claim in claims("en", first, sued)) is expected


_PRESIDENT = """President president NOUN 2 nmod:desc\n {name} {name} PROPN 4 nsubj B-PER
Holcroft Holcroft PROPN 2 flat I-PER\n left leave VERB 0 root VerbForm=Fin"""
_RAIN = """It it PRON 2 nsubj\n rained rain VERB 0 root VerbForm=Fin"""
_THE_PRESIDENT = """The the DET 2 det Definite=Def\n president president NOUN 3 nsubj Number=Sing
praised praise VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN 3 obj B-LOC"""


def test_the_president_is_the_only_one_so_called_however_far_above() -> None:
    rain = [_RAIN] * 5
    assert _news(_PRESIDENT.format(name="Darren"), *rain, _THE_PRESIDENT) == {"Darren Holcroft praised Kosovo"}
    two = (_PRESIDENT.format(name="Darren"), _PRESIDENT.format(name="Nora").replace("Holcroft", "Quill"))
    assert _news(*two, *rain, _THE_PRESIDENT) == set()
    other = _THE_PRESIDENT.replace("The the DET 2 det Definite=Def", "A a DET 2 det").replace(
        "praised praise", "saw see"
    )
    assert _news(two[0], other, *rain, _THE_PRESIDENT) == set()


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("backs back VERB 0 root VerbForm=Fin", {"Egypt supported Salem al-Qadiri"}, id="him"),
        pytest.param("sees see VERB 0 root VerbForm=Fin\n in in ADP 4 case", set(), id="where"),
    ],
)
def test_what_looks_like_a_place_is_the_surname_of_who_was_named(before: str, expected: set[str]) -> None:
    first = """Salem Salem PROPN 3 nsubj B-PER\n al-Qadiri al-Qadiri PROPN 1 flat I-PER
        left leave VERB 0 root VerbForm=Fin"""
    number = 3 + before.count("\n")
    second = (
        f"Egypt Egypt PROPN 2 nsubj B-LOC\n {before}\n Qadiri Qadiri PROPN 2 {'obj' if number == 3 else 'obl'} B-LOC"
    )
    assert _news(first, second) == expected
