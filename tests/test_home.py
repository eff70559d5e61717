"""Home news: whose prime minister "the prime minister" is by who publishes the text."""

from __future__ import annotations

import pytest
from trees import tree

from kg.model import Document
from kg.pipeline import understand

_BARE = """{title} {lemma} NOUN 3 nsubj Case=Nom|Definite=Def|Gender={gender}|Number=Sing
    e ai PRON 3 expl
    vizitoi vizitoj VERB 0 root VerbForm=Fin|Number=Sing
    Romën Romë PROPN 3 obj B-LOC"""
_HE = _BARE.format(title="Kryeministri", lemma="kryeministër", gender="Masc")
_SHE = _BARE.format(title="Kryeministrja", lemma="kryeministre", gender="Fem")
_OTHER = """{who} {who} PROPN 3 nsubj {tag}
    e ai PRON 3 expl
    vizitoi vizitoj VERB 0 root VerbForm=Fin|Number=Sing
    Londrën Londër PROPN 3 obj B-LOC"""
_ENGLISH = """The the DET 3 det
    prime prime ADJ 3 amod
    minister minister NOUN 4 nsubj Number=Sing
    visited visit VERB 0 root VerbForm=Fin
    Rome Rome PROPN 4 obj B-LOC"""


def _found(language: str, *rows: str, outlet: str | None = None, url: str | None = None) -> set[str]:
    sentences = [tree(language, each, number, begin=200 * number) for number, each in enumerate(rows)]
    text = " ".join(each.text.ljust(199) for each in sentences)
    document = Document(text, "test", date="2025-06-10", outlet=outlet, url=url)
    claims = understand(document, sentences).claims
    return {f"{each.subject.key} {each.relation} {each.object.key}" for each in claims}


@pytest.mark.parametrize(
    ("language", "rows", "outlet", "url", "who"),
    [
        ("sq", _HE, "Koha Ditore", None, "Albin_Kurti"),
        ("sq", _HE, None, "https://www.ata.gov.al/lajm", "Edi_Rama"),
        ("en", _ENGLISH, "The Irish Times", None, "Micheal_Martin"),
    ],
)
def test_a_bare_prime_minister_is_that_of_home_news(
    language: str, rows: str, outlet: str | None, url: str | None, who: str
) -> None:
    assert f"{who} visited Rome" in _found(language, rows, outlet=outlet, url=url)


@pytest.mark.parametrize(
    ("rows", "outlet"),
    [
        pytest.param((_HE,), "Reuters", id="an outlet of no country"),
        pytest.param((_SHE,), "Koha Ditore", id="a woman, where the office is a man's"),
        pytest.param((_OTHER.format(who="Japonia", tag="B-LOC"), _HE), "Koha Ditore", id="news of another country"),
        pytest.param((_HE, _OTHER.format(who="Meloni", tag="B-PER")), "Koha Ditore", id="another's is named"),
    ],
)
def test_a_bare_prime_minister_of_no_sure_country_is_nobody(rows: tuple[str, ...], outlet: str) -> None:
    assert not any(each.endswith("visited Rome") for each in _found("sq", *rows, outlet=outlet))


def test_a_named_prime_minister_of_home_news_is_of_that_country() -> None:
    rows = _HE.replace("3 nsubj Case", "4 nsubj Case").replace(
        "e ai PRON 3 expl", "Kurti Kurti PROPN 1 flat B-PER\ne ai PRON 4 expl"
    )
    rows = rows.replace("PROPN 3 obj", "PROPN 4 obj")
    assert "Albin_Kurti headOfGovernmentOf Kosovo" in _found("sq", rows, outlet="Koha Ditore")
    assert "Albin_Kurti headOfGovernmentOf Kosovo" not in _found("sq", rows, outlet="Reuters")
