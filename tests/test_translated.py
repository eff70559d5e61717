"""Names that Albanian translates: what they are called in English, and where that is not certain."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.reference.translated import english_names
from tests.trees import tree

KNOWN = load()


def names(text: str) -> tuple[str, ...]:
    """The English names of words that are given as FORM/LEMMA/TAG or FORM (a proper noun)."""
    rows = []
    for number, word in enumerate(text.split()):
        form, lemma, tag = (*word.split("/"), "", "")[:3]
        rows.append(f"{form} {lemma or form} {tag or 'PROPN'} {'0 root' if not number else '1 nmod'}")
    return english_names(tree("sq", "\n".join(rows)).words, "sq", KNOWN)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Bankën/bankë/NOUN Qendrore/qendror/ADJ të/i/DET Andorrës", "Central Bank of Andorra"),
        ("Bankës/bankë/NOUN Qendrore/qendror/ADJ të/i/DET Filipineve", "Central Bank of the Philippines"),
        ("Banka/bankë/NOUN Kombëtare/kombëtar/ADJ Rumune", "Romanian National Bank"),
        ("Universiteti/universitet/NOUN i/i/DET Karolinës së/i/DET Veriut", "University of North Carolina"),
        ("Universiteti/universitet/NOUN Shtetëror/shtetëror/ADJ i/i/DET Ohajos", "Ohio State University"),
        ("Shkolla/shkollë/NOUN Mjekësore/mjekësor/ADJ e/i/DET Harvardit", "Harvard Medical School"),
        ("Spitali/spital/NOUN Amerikan/amerikan/ADJ", "American Hospital"),
        ("Spitalin/spital/NOUN e/i/DET Brigham-it", "Brigham Hospital"),
        ("Fondacionin/fondacion/NOUN Trump", "Trump Foundation"),
        ("Kryqi/kryq/NOUN i/i/DET Kuq/kuq/ADJ Norvegjez", "Norwegian Red Cross"),
        ("Bursa/bursë/NOUN e/i/DET Tokios", "Tokyo Stock Exchange"),
        ("Luginën/luginë/NOUN e/i/DET Jordanit", "Jordan Valley"),
        ("Liqenit/liqen/NOUN të/i/DET Komos", "Lake Como"),
        ("Malin/mal/NOUN Ararat", "Mount Ararat"),
        ("Partisë/parti/NOUN së/i/DET Gjelbër/gjelbër/ADJ të/i/DET Norvegjisë", "Green Party of Norway"),
        ("Partisë/parti/NOUN Republikane/republikan/ADJ të/i/DET Floridës", "Republican Party of Florida"),
        ("Kongresi/kongres/NOUN Kombëtar/kombëtar/ADJ i/i/DET Brazilit", "National Congress of Brazil"),
    ],
)
def test_english_is_certain(text: str, english: str) -> None:
    assert names(text)[:1] == (english,)


@pytest.mark.parametrize(
    "text",
    [
        "Muzeu/muze/NOUN i/i/DET Pavarësisë",  # what the museum is of, not a name
        "Rruga/rrugë/NOUN e/i/DET Qumështit",  # the Milky Way
        "Universiteti/universitet/NOUN i/i/DET Arteve",
        "Universiteti/universitet/NOUN Bujqësor/bujqësor/ADJ",
        "Banka/bankë/NOUN Botërore/botëror/ADJ",
        "Partia/parti/NOUN Demokratike/demokratik/ADJ e/i/DET Re/ri/ADJ",  # not a place's
        "Partia/parti/NOUN Komuniste/komunist/ADJ Franceze",
        "Universitetin/universitet/NOUN e/i/DET ri/ri/ADJ",
    ],
)
def test_english_is_not_certain(text: str) -> None:
    assert names(text) == ()
