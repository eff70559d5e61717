"""Titles and nouns behind a name that their case gives to the verb: each repair, and a twin that must stay."""

from __future__ import annotations

import pytest
from trees import claims, tree

from kg import knowledge
from kg.pipeline import mended

KNOWN = knowledge.load()


def heads(rows: str) -> dict[str, tuple[str, str]]:
    """Each word's relation and head after the repair, by its text."""
    words = mended(tree("sq", rows), KNOWN).words
    return {word.text: (word.deprel, words[word.head - 1].text if word.head else "") for word in words}


@pytest.mark.parametrize(
    ("title", "lemma", "clitic", "expected"),
    [
        ("kryeministrit", "kryeministër", "i", set()),
        ("presidentes", "presidente", "i", set()),
        ("kryeministri", "kryeministër", "e", {"Arben_Lika headOfGovernmentOf Haiti"}),
    ],
)
def test_a_title_in_the_dative_is_not_the_subjects(title: str, lemma: str, clitic: str, expected: set[str]) -> None:
    rows = f"""{clitic} i PRON 2 expl
        falënderoi falënderoj VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        Arben Arben PROPN 2 nsubj Case=Nom B-PER
        Lika Lika PROPN 3 flat Case=Nom I-PER
        {title} {lemma} NOUN 3 flat Case=Nom
        haitian haitian ADJ 5 amod"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ahmetajn", "Bajram_Begaj hosted Arben_Ahmetaj"), ("Ahmetaj", "")],
)
def test_a_title_in_the_nominative_behind_an_accusative_is_the_subject(name: str, expected: str) -> None:
    rows = f"""E e PRON 2 expl
        priti pres VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        Arben Arben PROPN 2 nsubj Case=Nom B-PER
        {name} Ahmetaj PROPN 3 flat Case=Nom I-PER
        presidenti president NOUN 3 appos Case=Nom
        Bajram Bajram PROPN 5 flat Case=Nom B-PER
        Begaj Begaj PROPN 6 flat Case=Nom I-PER"""
    assert (expected in claims("sq", rows)) == bool(expected)


@pytest.mark.parametrize(("noun", "definite", "relation"), [("akuzat", "Def", "obj"), ("ditën", "Def", "advmod")])
def test_a_noun_in_the_accusative_is_no_adverb(noun: str, definite: str, relation: str) -> None:
    lemma = {"akuzat": "akuzë", "ditën": "ditë"}[noun]
    rows = f"""Ruanda Ruandë PROPN 2 nsubj Case=Nom B-LOC
        mohoi mohoj VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        {noun} {lemma} NOUN 2 advmod Case=Acc|Definite={definite}"""
    assert heads(rows)[noun][0] == relation


@pytest.mark.parametrize(("number", "head"), [("Plur", "dërgoi"), ("Sing", "Kishinaut")])
def test_a_bare_plural_behind_a_dative_is_what_is_given(number: str, head: str) -> None:
    rows = f"""Letonia Letoni PROPN 3 nsubj Case=Nom B-LOC
        i i PRON 3 expl
        dërgoi dërgoj VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        Kishinaut Kishinau PROPN 3 iobj Case=Dat B-LOC
        gjeneratorë gjenerator NOUN 4 amod Case=Acc|Number={number}"""
    assert heads(rows)["gjeneratorë"][1] == head


@pytest.mark.parametrize(("particle", "head"), [("jo", "Suedia"), ("edhe", "Suedia")])
def test_who_is_denied_or_added_stands_beside_who_did_it(particle: str, head: str) -> None:
    rows = f"""Marokut Marok PROPN 3 iobj Case=Dat B-LOC
        ia ia PRON 3 expl
        ndërpreu ndërpres VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        ndihmën ndihmë NOUN 3 obj Case=Acc|Definite=Def
        Suedia Suedi PROPN 3 nsubj Case=Nom B-LOC
        +, , PUNCT 8 punct
        {particle} {particle} PART 8 advmod
        Norvegjia Norvegji PROPN 4 conj Case=Nom B-LOC"""
    assert heads(rows)["Norvegjia"][1] == head


@pytest.mark.parametrize(
    ("role", "lemma", "relation"), [("avokatja", "avokat", "nsubj"), ("private", "privat", "amod")]
)
def test_a_role_behind_an_adjunct_is_who_said_it(role: str, lemma: str, relation: str) -> None:
    rows = f"""Kosova Kosovë PROPN 3 nsubj Case=Nom B-LOC
        +, , PUNCT 3 punct
        shkroi shkruaj VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        në në ADP 5 case
        rrjete rrjet NOUN 3 obl Case=Acc
        {role} {lemma} ADJ 5 amod
        Teuta Teutë PROPN 5 nmod Case=Nom B-PER
        Neziri Nezir PROPN 7 flat Case=Nom I-PER"""
    rows = rows.replace("PROPN 3 nsubj", "PROPN 3 obl")
    assert heads(rows)[role][0] == relation


@pytest.mark.parametrize(("noun", "expected"), [("Komisionit", "Slovakia rejected European_Commission")])
def test_what_a_proposal_is_about_is_no_part_of_a_name(noun: str, expected: str) -> None:
    rows = f"""Sllovakia Sllovaki PROPN 3 nsubj Case=Nom B-LOC
        e e PRON 3 expl
        refuzoi refuzoj VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        propozimin propozim NOUN 3 obj Case=Acc|Definite=Def
        e e DET 6 det
        {noun} Komision PROPN 4 nmod:poss Case=Gen B-ORG
        Evropian evropian ADJ 6 amod I-ORG
        për për ADP 9 case I-ORG
        gazin gaz NOUN 6 nmod Case=Acc I-ORG"""
    assert claims("sq", rows) == {expected}


@pytest.mark.parametrize(("day", "form", "expected"), [("Nesër nesër", "pret", "planned"), ("Dje dje", "priti", "")])
def test_a_form_of_the_present_is_no_past(day: str, form: str, expected: str) -> None:
    rows = f"""{day} ADV 4 advmod
        Edi Edi PROPN 4 nsubj Case=Nom B-PER
        Rama Rama PROPN 2 flat Case=Nom I-PER
        {form} pres VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        Albin Albin PROPN 4 obj B-PER
        Kurtin Kurti PROPN 5 flat Case=Acc I-PER"""
    assert claims("sq", rows) == {" ".join(filter(None, ("Edi_Rama hosted Albin_Kurti", expected)))}


@pytest.mark.parametrize(
    ("verb", "expected"), [("u larguan", set()), ("u dëbuan", {"Belarus expelledDiplomatsOf Germany"})]
)
def test_diplomats_who_left_were_not_expelled(verb: str, expected: set[str]) -> None:
    lemma = {"u larguan": "largoj", "u dëbuan": "dëboj"}[verb]
    rows = f"""Diplomatët diplomat NOUN 4 nsubj Case=Nom|Number=Plur
        gjermanë gjerman ADJ 1 amod
        u u AUX 4 aux
        {verb.split()[1]} {lemma} VERB 0 root VerbForm=Fin|Number=Plur|Tense=Past
        nga nga ADP 6 case
        Minsku Minsk PROPN 4 obl B-LOC"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(("first", "expected"), [("Këshilltari", False), ("Presidenti", True)])
def test_a_country_and_the_holder_of_its_office_are_two_names(first: str, expected: bool) -> None:
    aide = """Këshilltari këshilltar NOUN 8 nsubj Case=Nom
        i i DET 3 det
        presidentit president NOUN 1 nmod:poss Case=Gen
        të të DET 5 det
        Kenias Kenia PROPN 3 nmod:poss Case=Gen B-PER
        William William PROPN 5 flat Case=Nom I-PER
        Ruto Ruto PROPN 6 flat Case=Nom I-PER
        kritikoi kritikoj VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        Ugandën Ugandë PROPN 8 obj Case=Acc B-LOC"""
    own = """Presidenti president NOUN 6 nsubj Case=Nom
        i i DET 3 det
        Kenias Kenia PROPN 1 nmod:poss Case=Gen B-PER
        William William PROPN 3 flat Case=Nom I-PER
        Ruto Ruto PROPN 4 flat Case=Nom I-PER
        kritikoi kritikoj VERB 0 root VerbForm=Fin|Number=Sing|Tense=Past
        Ugandën Ugandë PROPN 6 obj Case=Acc B-LOC"""
    said = claims("sq", own if first == "Presidenti" else aide)
    assert "William_Ruto headOfStateOf Kenya" in said
    assert ("William_Ruto condemned Uganda" in said) == expected
