"""What belongs together though something stands between, or the usual order is turned: each repair and its twin."""

from __future__ import annotations

import functools

from trees import tree

from kg import knowledge
from kg.mend import mend

KNOWN = knowledge.load()


def mended(rows: str) -> dict[str, tuple[str, str]]:
    """Each word's governor ("" for the root) and relation after the repair, by its text."""
    sentence = mend(tree("en", rows), functools.partial(KNOWN.words, "en"))
    heads = {word.id: word.text for word in sentence.words}
    return {word.text: (heads.get(word.head, ""), word.deprel) for word in sentence.words}


def test_an_auxiliary_before_an_aside_belongs_to_the_verb_behind_it() -> None:
    rows = """Nokia Nokia PROPN 2 nsubj\n has have AUX 0 root VerbForm=Fin\n , , PUNCT 5 punct\n it it PRON 5 nsubj
        says say VERB 2 parataxis VerbForm=Fin\n , , PUNCT 5 punct\n never never ADV 8 advmod
        sold sell VERB 2 parataxis VerbForm=Part|Tense=Past\n phones phone NOUN 8 obj"""
    found = mended(rows)
    assert found["sold"] == ("", "root")
    assert found["Nokia"] == ("sold", "nsubj")
    assert found["has"] == ("sold", "aux")
    assert found["says"] == ("sold", "parataxis")


def test_an_auxiliary_before_no_verb_of_saying_stays() -> None:
    rows = """Nokia Nokia PROPN 2 nsubj\n has have AUX 0 root VerbForm=Fin\n , , PUNCT 5 punct\n it it PRON 5 nsubj
        grows grow VERB 2 parataxis VerbForm=Fin\n , , PUNCT 5 punct\n never never ADV 8 advmod
        sold sell VERB 2 parataxis VerbForm=Part|Tense=Past\n phones phone NOUN 8 obj"""
    assert mended(rows)["has"] == ("", "root")


def test_what_is_made_clear_is_the_content_of_the_verb() -> None:
    rows = """Poland Poland PROPN 2 nsubj\n made make VERB 0 root VerbForm=Fin\n it it PRON 2 expl
        clear clear ADJ 2 xcomp\n that that SCONJ 7 mark\n it it PRON 7 nsubj
        sued sue VERB 4 ccomp VerbForm=Fin\n Shell Shell PROPN 7 obj"""
    assert mended(rows)["sued"] == ("made", "ccomp")


def test_a_name_right_before_the_subject_is_the_object() -> None:
    rows = """Norway Norway PROPN 3 vocative\n it it PRON 3 nsubj\n praised praise VERB 0 root VerbForm=Fin"""
    assert mended(rows)["Norway"] == ("praised", "obj")


def test_behind_a_comma_it_is_somebody_spoken_to() -> None:
    rows = """Norway Norway PROPN 4 vocative\n , , PUNCT 1 punct\n it it PRON 4 nsubj
        praised praise VERB 0 root VerbForm=Fin"""
    assert mended(rows)["Norway"] == ("praised", "vocative")


def test_so_much_as_marks_an_object() -> None:
    rows = """Peru Peru PROPN 4 nsubj\n did do AUX 4 aux VerbForm=Fin\n not not PART 4 advmod
        sell sell VERB 0 root VerbForm=Inf\n so so ADV 6 advmod\n much much ADV 4 advmod\n as as ADP 9 case
        a a DET 9 det\n crate crate NOUN 4 obl\n to to ADP 11 case\n Chile Chile PROPN 9 nmod"""
    found = mended(rows)
    assert found["crate"] == ("sell", "obj")
    assert found["Chile"] == ("sell", "obl")


def test_behind_a_relative_clause_and_a_comma_the_main_clause_goes_on() -> None:
    rows = """Shell Shell PROPN 2 nsubj\n sued sue VERB 0 root VerbForm=Fin\n Total Total PROPN 2 obj
        , , PUNCT 7 punct\n which which PRON 7 obj\n Eni Eni PROPN 7 nsubj
        regretted regret VERB 3 acl:relcl VerbForm=Fin\n , , PUNCT 10 punct\n and and CCONJ 10 cc
        bought buy VERB 7 conj VerbForm=Fin\n gas gas NOUN 10 obj"""
    assert mended(rows)["bought"] == ("sued", "conj")


def test_without_the_comma_the_relative_clause_goes_on() -> None:
    rows = """Shell Shell PROPN 2 nsubj\n sued sue VERB 0 root VerbForm=Fin\n Total Total PROPN 2 obj
        , , PUNCT 7 punct\n which which PRON 7 obj\n Eni Eni PROPN 7 nsubj
        regretted regret VERB 3 acl:relcl VerbForm=Fin\n and and CCONJ 9 cc
        bought buy VERB 7 conj VerbForm=Fin\n gas gas NOUN 9 obj"""
    assert mended(rows)["bought"] == ("regretted", "conj")
