"""Subjects, objects and speakers that a free word order moved away: each repair, and a twin that must stay."""

from __future__ import annotations

import pytest
from trees import claims, tree

from kg import knowledge
from kg.pipeline import mended

KNOWN = knowledge.load()
PAST = "Number=Sing|Person=3|Tense=Past|VerbForm=Fin"


def heads(rows: str) -> dict[str, tuple[str, str]]:
    """Each word's relation and head after the repair, by its text."""
    words = mended(tree("sq", rows), KNOWN).words
    return {word.text: (word.deprel, words[word.head - 1].text if word.head else "") for word in words}


@pytest.mark.parametrize(
    ("fronted", "lemma", "clitic", "expected"),
    [
        ("Ramën", "Rama", "e", {"Emmanuel_Macron hosted Edi_Rama"}),
        ("Rama", "Rama", "e", set()),  # he receives somebody
    ],
)
def test_who_did_it_stands_behind_the_last_comma(fronted: str, lemma: str, clitic: str, expected: set[str]) -> None:
    case = "Acc" if fronted != lemma else "Nom"
    rows = f"""Edi Edi PROPN 4 nsubj Case=Nom B-PER
        {fronted} {lemma} PROPN 1 flat Case={case}|Definite=Def I-PER
        {clitic} {clitic} PRON 4 expl Case=Acc
        priti pres VERB 0 root {PAST}
        në në ADP 6 case
        shkallët shkallë NOUN 4 obl Case=Acc|Definite=Def|Number=Plur
        +, , PUNCT 9 punct
        me me ADP 9 case
        nderime nderim NOUN 4 obl Case=Acc|Number=Plur
        +, , PUNCT 11 punct
        Emmanuel Emmanuel PROPN 9 appos Case=Nom B-PER
        Macron Macron PROPN 11 flat Case=Nom I-PER
        +. . PUNCT 4 punct"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [("shefi", ("nsubj", "thirri")), ("shefit", ("amod", "ministri"))],
)
def test_an_adjunct_swallows_no_subject_in_the_nominative(title: str, expected: tuple[str, str]) -> None:
    rows = f"""Ambasadorin ambasador NOUN 4 obj Case=Acc|Definite=Def|Number=Sing
        suedez suedez ADJ 1 amod Case=Acc
        e e PRON 4 expl Case=Acc
        thirri thërras VERB 0 root {PAST}
        në në ADP 6 case
        ministri ministri NOUN 4 obl Case=Acc|Definite=Ind
        {title} shef NOUN 6 amod Case=Nom|Definite=Def
        i i DET 9 det
        diplomacisë diplomaci NOUN 7 nmod:poss Case=Gen|Definite=Def
        +. . PUNCT 4 punct"""
    assert heads(rows)[title] == expected


@pytest.mark.parametrize(
    ("form", "case", "expected"),
    [("ambasadorin", "Acc", "obj"), ("ambasadorin", "Gen", "obj"), ("ambasadorit", "Gen", "nmod")],
)
def test_a_definite_accusative_behind_an_adjunct_is_the_object(form: str, case: str, expected: str) -> None:
    rows = f"""Islamabadi Islamabad PROPN 3 nsubj Case=Nom B-LOC
        e e PRON 3 expl Case=Acc
        thirri thërras VERB 0 root {PAST}
        në në ADP 5 case
        ministri ministri NOUN 3 obl Case=Acc|Definite=Ind
        {form} ambasador NOUN 5 nmod Case={case}|Definite=Def|Number=Sing
        indonezian indonezian ADJ 6 amod Case=Acc"""
    assert heads(rows)[form][0] == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("pension", ("flat", "gjenerali")), ("fshat", ("flat", "fshat"))],
)
def test_the_name_behind_what_says_that_somebody_serves_no_more(noun: str, expected: tuple[str, str]) -> None:
    rows = f"""Kenia Kenia PROPN 10 nsubj Case=Nom B-LOC
        +, , PUNCT 3 punct
        tha them VERB 10 parataxis {PAST}
        gjenerali gjeneral NOUN 3 nsubj Case=Nom|Definite=Def
        në në ADP 6 case
        {noun} {noun} NOUN 4 nmod Case=Acc|Definite=Ind
        Daniel Daniel PROPN 6 flat Case=Nom B-PER
        Otieno Otieno PROPN 7 flat Case=Nom I-PER
        +, , PUNCT 3 punct
        shiti shes VERB 0 root {PAST}
        armë armë NOUN 10 obj Case=Acc
        në në ADP 13 case
        Sudan Sudan PROPN 10 obl Case=Acc B-LOC"""
    assert heads(rows)["Daniel"] == expected


@pytest.mark.parametrize(("word", "expected"), [("Kundër", "obl"), ("Gjithmonë", "nsubj")])
def test_an_adposition_that_looks_like_an_adverb(word: str, expected: str) -> None:
    rows = f"""{word} {word.lower()} ADV 4 advmod
        Robert Robert PROPN 4 nsubj Case=Nom B-PER
        Ficos Fico PROPN 2 flat Case=Acc I-PER
        protestoi protestoj VERB 0 root {PAST}
        Sindikata Sindikatë PROPN 4 obj Case=Nom|Definite=Def B-ORG"""
    assert heads(rows)["Robert"][0] == expected


@pytest.mark.parametrize(("negator", "expected"), [("nuk", "nsubj"), ("tani", "obl")])
def test_no_longer_is_no_adposition(negator: str, expected: str) -> None:
    rows = f"""Gazin gaz NOUN 4 obj Case=Acc|Definite=Def
        {negator} {negator} PART 4 advmod
        ia ia PRON 4 expl Case=Acc
        shet shes VERB 0 root Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        më më ADP 6 case
        Shell-i Shell PROPN 4 obl Case=Acc B-ORG"""
    assert heads(rows)["Shell-i"][0] == expected


@pytest.mark.parametrize(("conjunction", "expected"), [("as", "nsubj"), ("dhe", "conj")])
def test_neither_of_several_hangs_on_no_time(conjunction: str, expected: str) -> None:
    rows = f"""Ushtarë ushtar NOUN 5 nsubj Case=Nom|Number=Plur
        në në ADP 3 case
        Liban Liban PROPN 1 nmod Case=Acc B-LOC
        nuk nuk PART 5 advmod
        dërgoi dërgoj VERB 0 root {PAST}
        këtë ky PRON 7 det Case=Acc
        herë herë NOUN 5 obl:tmod Case=Acc
        {conjunction} {conjunction} CCONJ 9 cc
        Roma Romë PROPN 7 conj Case=Nom|Definite=Def B-LOC
        +, , PUNCT 9 punct
        as as CCONJ 12 cc
        Athina Athinë PROPN 9 conj Case=Nom|Definite=Def B-LOC"""
    assert heads(rows)["Roma"][0] == expected


@pytest.mark.parametrize(("number", "expected"), [("Plur", "obj"), ("Sing", "nsubj")])
def test_many_do_nothing_in_the_singular(number: str, expected: str) -> None:
    rows = f"""vaksinat vaksinë NOUN 4 nsubj Case=Nom|Definite=Def|Number={number}
        i i PRON 4 expl Case=Acc
        ka kam AUX 4 aux Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        blerë blej VERB 0 root VerbForm=Part
        nga nga ADP 6 case
        Cipla Cipla PROPN 4 obl:agent Case=Nom B-ORG"""
    assert heads(rows)["vaksinat"][0] == expected


@pytest.mark.parametrize(
    ("verb", "lemma", "expected"),
    [("reagoi", "reagoj", {"Japan expelledDiplomatsOf Russia"}), ("njoftoi", "njoftoj", set())],
)
def test_a_clause_behind_a_colon_has_the_subject_of_the_one_before(verb: str, lemma: str, expected: set[str]) -> None:
    rows = f"""Japonia Japoni PROPN 2 nsubj Case=Nom|Number=Sing B-LOC
        {verb} {lemma} VERB 0 root {PAST}
        +: : PUNCT 2 punct
        dëboi dëboj VERB 2 parataxis {PAST}
        dy dy NUM 6 nummod
        diplomatë diplomat NOUN 4 obj Case=Acc|Number=Plur
        rusë rus ADJ 6 amod Case=Acc|Number=Plur"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("language", "partner", "expected"),
    [
        ("sq", "njëra-tjetrën", {"Peru signedAgreementWith Bolivia"}),
        ("sq", "kompaninë", set()),
    ],
)
def test_with_each_other_is_with_nobody_else(language: str, partner: str, expected: set[str]) -> None:
    rows = f"""Peruja Peru PROPN 4 nsubj Case=Nom B-LOC
        dhe dhe CCONJ 3 cc
        Bolivia Bolivi PROPN 1 conj Case=Nom B-LOC
        nënshkruan nënshkruaj VERB 0 root Number=Plur|Person=3|Tense=Past|VerbForm=Fin
        një një DET 6 det
        traktat traktat NOUN 4 obj Case=Acc
        me me ADP 8 case
        {partner} {partner} NOUN 4 obl Case=Acc"""
    assert claims(language, rows) == expected


@pytest.mark.parametrize(("end", "polarity"), [("?", ""), (".", " negated")])
def test_a_negator_that_only_wonders(end: str, polarity: str) -> None:
    rows = f"""Mos mos PART 2 advmod
        arrestoi arrestoj VERB 0 root {PAST}
        Turqia Turqi PROPN 2 nsubj Case=Nom B-LOC
        Arben Arben PROPN 2 obj Case=Acc B-PER
        Likën Lika PROPN 4 flat Case=Acc I-PER
        +{end} {end} PUNCT 2 punct"""
    found = claims("sq", rows)
    assert {claim for claim in found if " negated" in claim} == ({*found} if polarity else set())


@pytest.mark.parametrize(("adposition", "expected"), [("pas", 1), ("për", 0)])
def test_what_something_was_stopped_after_took_place(adposition: str, expected: int) -> None:
    rows = f"""Turqia Turqi PROPN 2 nsubj Case=Nom B-LOC
        ndërpreu ndërpres VERB 0 root {PAST}
        stërvitjet stërvitje NOUN 2 obj Case=Acc|Definite=Def|Number=Plur
        {adposition} {adposition} ADP 5 case
        sulmit sulm NOUN 2 obl Case=Abl|Definite=Def
        të të DET 7 det
        Izraelit Izrael PROPN 5 nmod:poss Case=Gen B-LOC
        ndaj ndaj ADP 9 case
        Katarit Katar PROPN 5 nmod Case=Abl B-LOC"""
    assert len(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("denied", "expected"),
    [
        ("jo", {"Uganda deployedTroopsTo Sudan negated", "Uganda deployedTroopsTo Kenya"}),
        ("dje", {"Uganda deployedTroopsTo Sudan"}),
    ],
)
def test_what_is_set_against_an_adjunct_is_not_the_verbs(denied: str, expected: set[str]) -> None:
    rows = f"""Uganda Ugandë PROPN 2 nsubj Case=Nom B-LOC
        dërgoi dërgoj VERB 0 root {PAST}
        trupa trupë NOUN 2 obj Case=Acc|Number=Plur
        {denied} {denied} PART 6 advmod
        në në ADP 6 case
        Sudan Sudan PROPN 2 obl Case=Acc B-LOC
        +, , PUNCT 10 punct
        por por CCONJ 10 cc
        në në ADP 10 case
        Kenia Kenia PROPN 2 conj Case=Acc B-LOC"""
    assert claims("sq", rows) >= expected
    assert ("Uganda deployedTroopsTo Sudan negated" in claims("sq", rows)) == (denied == "jo")


@pytest.mark.parametrize(
    ("aux", "expected"),
    [("ketë", {"Ana_Bruna phoned Albin_Kurti negated /Ana_Bruna"}), ("donte", set())],
)
def test_a_perfect_that_is_denied(aux: str, expected: set[str]) -> None:
    rows = f"""Ana Ana PROPN 3 nsubj Case=Nom B-PER
        Bruna Bruna PROPN 1 flat Case=Nom I-PER
        mohoi mohoj VERB 0 root {PAST}
        të të PART 5 mark
        {aux} kam VERB 3 ccomp Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        telefonuar telefonuar NOUN 5 obj Case=Acc
        Albin Albin PROPN 6 flat Case=Nom B-PER
        Kurtin Kurti PROPN 7 flat Case=Acc I-PER"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(("verb", "lemma", "polarity"), [("quajti", "quaj", " negated"), ("lexoi", "lexoj", "")])
def test_a_report_that_is_called_a_lie(verb: str, lemma: str, polarity: str) -> None:
    rows = f"""Kuba Kubë PROPN 3 nsubj Case=Nom B-LOC
        e e PRON 3 expl Case=Acc
        {verb} {lemma} VERB 0 root {PAST}
        gënjeshtër gënjeshtër NOUN 3 xcomp
        lajmin lajm NOUN 3 obj Case=Acc|Definite=Def
        se se SCONJ 8 mark
        Peruja Peru PROPN 8 nsubj Case=Nom B-LOC
        sulmoi sulmoj VERB 5 acl {PAST}
        Kilin Kili PROPN 8 obj Case=Acc B-LOC"""
    found = claims("sq", rows)
    assert any(claim.startswith(f"Peru attacked Chile{polarity}") for claim in found)
    assert any(" negated" in claim for claim in found) == bool(polarity)


@pytest.mark.parametrize(
    ("between", "form", "expected"),
    [
        ("pune punë NOUN 5 nmod", "kryetarin", ("obj", "priti")),
        ("pune punë NOUN 5 nmod", "kryetarit", ("nmod", "takim")),  # a genitive
        ("me me ADP 7 case", "kryetarin", ("nmod", "takim")),
    ],
)
def test_what_describes_an_adjunct_does_not_part_it_from_the_object(
    between: str, form: str, expected: tuple[str, str]
) -> None:
    rows = f"""Begaj Begaj PROPN 2 nsubj B-PER\n priti pres VERB 0 root {PAST}\n në në ADP 5 case\n një një DET 5 det
    takim takim NOUN 2 obl Case=Acc\n {between}\n {form} kryetar NOUN 5 nmod Case=Acc|Definite=Def
    Totaj Totaj PROPN 7 flat B-PER"""
    assert heads(rows)[form] == expected


@pytest.mark.parametrize(
    ("noun", "name", "lemma", "expected"),
    [
        ("Takimi takim", "Rama", "Rama", {"Edi_Rama metWith Albin_Kurti"}),
        ("Takimi takim", "Ramën", "Rama", set()),  # nobody is had in the accusative
        ("Presidenti president", "Rama", "Rama", set()),  # who may have had somebody
    ],
)
def test_who_stands_behind_the_verb_of_a_relative_clause(noun: str, name: str, lemma: str, expected: set[str]) -> None:
    rows = f"""{noun} NOUN 8 nsubj Case=Nom|Definite=Def|Number=Sing
        që që PRON 3 nsubj PronType=Rel
        pati kam VERB 1 acl:relcl {PAST}
        Edi Edi PROPN 3 obj B-PER
        {name} {lemma} PROPN 4 flat I-PER
        me me ADP 7 case
        Kurtin Kurti PROPN 3 obl Case=Acc|Definite=Def B-PER
        zgjati zgjat VERB 0 root {PAST}"""
    first = "Albin Albin PROPN 3 nsubj B-PER\n Kurti Kurti PROPN 1 flat I-PER\n foli flas VERB 0 root"
    assert claims("sq", first, rows) == expected
