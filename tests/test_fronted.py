"""Albanian relative objects, pairs, lists and bare accusatives: each repair where it is needed, and its twin."""

from __future__ import annotations

import functools

import pytest
from trees import tree

from kg import knowledge
from kg.repair.fronted import mend_fronted

KNOWN = knowledge.load()


def mended(rows: str) -> dict[str, tuple[str, str]]:
    """Each word's governor ("" for the root) and relation after the repair, by its text."""
    sentence = mend_fronted(tree("sq", rows), functools.partial(KNOWN.words, "sq"))
    heads = {word.id: word.text for word in sentence.words}
    return {word.text: (heads.get(word.head, ""), word.deprel) for word in sentence.words}


def unchanged(rows: str) -> bool:
    sentence = tree("sq", rows)
    return mend_fronted(sentence, functools.partial(KNOWN.words, "sq")).words == sentence.words


def test_a_relative_pronoun_in_the_accusative_is_the_object_of_its_clause() -> None:
    rows = """Babish Babish PROPN 8 nsubj Case=Nom
        +, , PUNCT 1 punct
        të i DET 4 det:pron
        cilin cili PRON 6 obl
        Pavel Pavel PROPN 6 nsubj
        emëroi emëroj VERB 8 ccomp VerbForm=Fin
        kryeministër kryeministër NOUN 6 obj Definite=Ind
        foli flas VERB 0 root VerbForm=Fin"""
    found = mended(rows)
    assert found["cilin"] == ("emëroi", "obj")
    assert found["emëroi"] == ("Babish", "acl:relcl")
    assert found["kryeministër"] == ("emëroi", "xcomp")


def test_a_relative_pronoun_of_the_main_verb_stays() -> None:
    rows = """Babish Babish PROPN 5 obl Case=Nom
        +, , PUNCT 1 punct
        të i DET 4 det:pron
        cilin cili PRON 5 obl
        emëroi emëroj VERB 0 root VerbForm=Fin"""
    assert unchanged(rows)


def test_an_article_before_a_participle_makes_no_subjunctive() -> None:
    rows = """Të të PART 2 mark
        thirrur thërras VERB 6 advcl VerbForm=Part
        nga nga ADP 4 case
        Ankaraja Ankara PROPN 2 obl
        ambasadorët ambasador NOUN 6 nsubj
        heshtën hesht VERB 0 root VerbForm=Fin"""
    assert mended(rows)["Të"] == ("thirrur", "det")


def test_both_of_a_pair_are_the_subject() -> None:
    rows = """Si si ADP 2 case
        Kili Kil PROPN 7 obl Case=Nom
        +, , PUNCT 2 punct
        ashtu ashtu CCONJ 6 cc
        edhe edhe ADV 6 advmod
        Peruja Peru PROPN 2 conj Case=Nom
        dënuan dënoj VERB 0 root VerbForm=Fin
        luftën luftë NOUN 7 obj"""
    found = mended(rows)
    assert found["Kili"] == ("dënuan", "nsubj")
    assert found["Si"] == ("Kili", "cc:preconj")


def test_what_somebody_is_compared_to_is_no_pair() -> None:
    rows = """Si si ADP 2 case
        Kili Kil PROPN 4 obl Case=Nom
        Peruja Peru PROPN 4 nsubj Case=Nom
        hesht hesht VERB 0 root VerbForm=Fin"""
    assert unchanged(rows)


def test_whom_a_country_has_for_its_president() -> None:
    rows = """Letonia Letoni PROPN 2 nsubj
        ka kam VERB 0 root VerbForm=Fin
        për për ADP 4 case
        presidente presidente NOUN 2 obl
        Evikën Evika PROPN 4 flat"""
    assert mended(rows)["Evikën"] == ("ka", "obj")


def test_a_time_is_no_object() -> None:
    rows = """lëshuan lëshoj VERB 0 root VerbForm=Fin
        natën natë NOUN 1 obj Case=Acc
        dy dy NUM 4 nummod
        raketa raketë NOUN 2 nmod Case=Acc"""
    found = mended(rows)
    assert found["raketa"] == ("lëshuan", "obj")
    assert found["natën"] == ("lëshuan", "obl:tmod")


def test_behind_an_oblique_name_the_wrong_article_is_and() -> None:
    rows = """ndihmoi ndihmoj VERB 0 root VerbForm=Fin
        Tanzanisë Tanzani PROPN 1 iobj Case=Dat
        e i DET 4 det
        Mozambikut Mozambik PROPN 2 nmod:poss Case=Gen"""
    assert mended(rows)["Mozambikut"] == ("Tanzanisë", "conj")


def test_the_right_article_makes_a_genitive() -> None:
    rows = """ndihmoi ndihmoj VERB 0 root VerbForm=Fin
        Guinesë Guine PROPN 1 iobj Case=Dat
        së i DET 4 det
        Bisaut Bisau PROPN 2 nmod:poss Case=Gen"""
    assert unchanged(rows)


def test_a_dative_is_that_of_the_clause_whose_clitic_announces_it() -> None:
    rows = """Armët armë NOUN 9 nsubj
        që që PRON 6 obj
        Serbia Serbi PROPN 6 nsubj
        ia ia PRON 6 iobj
        kishte kam AUX 6 aux
        shitur shes VERB 1 acl:relcl VerbForm=Part
        Izraelit Izrael PROPN 9 iobj
        u u AUX 9 aux
        përdorën përdor VERB 0 root VerbForm=Fin"""
    assert mended(rows)["Izraelit"] == ("shitur", "iobj")


def test_a_definite_accusative_is_no_predicate() -> None:
    rows = """goditën godas VERB 0 root VerbForm=Fin
        veriun veri NOUN 1 xcomp Case=Acc|Definite=Def
        e i DET 4 det
        Izraelit Izrael PROPN 2 nmod:poss Case=Gen"""
    assert mended(rows)["veriun"] == ("goditën", "obj")


def test_who_is_declared_something_stays_its_predicate() -> None:
    rows = """shpallën shpall VERB 0 root VerbForm=Fin
        fituesin fitues NOUN 1 xcomp Case=Acc|Definite=Def"""
    assert unchanged(rows)


@pytest.mark.parametrize(
    ("time", "relation", "kind"),
    [
        pytest.param("janar janar", "flat", "PER", id="as the rest of a name"),
        pytest.param("tetor tetor", "nmod:poss", "LOC", id="as its owner"),
    ],
)
def test_a_name_behind_a_month_is_who_does_it(time: str, relation: str, kind: str) -> None:
    rows = f"""Në në ADP 2 case
        {time} NOUN 6 obl Case=Acc
        Arben Arben PROPN 2 {relation} B-{kind}
        Hoxha Hoxhë PROPN 3 flat I-{kind}
        u u AUX 6 aux
        takua takoj VERB 0 root VerbForm=Fin"""
    assert mended(rows)["Arben"] == ("takua", "nsubj")


@pytest.mark.parametrize(
    ("article", "last", "verb"),
    [
        pytest.param("e e DET 4 det", "Hoxha Hoxhë", "u u AUX 7 aux", id="whose day it is"),
        pytest.param("të të DET 4 det", "Hoxhën Hoxhë", "e e PRON 7 expl", id="whom it is done to"),
    ],
)
def test_a_name_behind_a_time_and_an_article_stays(article: str, last: str, verb: str) -> None:
    rows = f"""Ditën ditë NOUN 7 obl Case=Acc
        +, , PUNCT 1 punct
        {article}
        Arben Arben PROPN 1 nmod:poss B-PER
        {last} PROPN 4 flat I-PER
        {verb}
        takua takoj VERB 0 root VerbForm=Fin"""
    assert unchanged(rows)


def test_a_name_in_the_accusative_behind_a_month_does_nothing() -> None:
    rows = """Në në ADP 2 case
        janar janar NOUN 6 obl Case=Acc
        Arben Arben PROPN 2 flat B-PER
        Hoxhën Hoxhë PROPN 3 flat I-PER
        e e PRON 6 expl
        takoi takoj VERB 0 root VerbForm=Fin"""
    assert mended(rows)["Arben"][1] != "nsubj"


def test_the_land_behind_a_ministers_field_is_the_ministers() -> None:
    """ "ministre e Kulturës e Angolës": no second field, as in "… e Sportit"."""
    rows = """ishte jam AUX 2 cop VerbForm=Fin
        ministre ministre NOUN 0 root Case=Nom|Definite=Ind
        e i DET 4 det
        Kulturës kulturë PROPN 2 nmod:poss Case=Gen|Definite=Def
        e i DET 6 det
        {last} PROPN 4 nmod:poss Case=Gen|Definite=Def"""
    assert mended(rows.format(last="Angolës Angolë"))["Angolës"] == ("ministre", "nmod:poss")
    assert mended(rows.format(last="Drejtësisë drejtësi"))["Drejtësisë"][1] == "conj"
