"""Gold sentences whose entities are marked in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import knowledge
from kg.errors import InputError
from kg.gold import GoldClaim
from kg.marked import read_marked

GOLD = Path(__file__).parent / "gold"
MARKED = """# construction: 1 varied wording

[2:H Arta Gashi], [1:C Kosovo]'s foreign minister, told [3:O Reuters] that [4:C Belgrade] had not attacked [5:H~ her].
2 ministerOf 1
4 accused 5 @3
4 attacked 1 -p @2
2 officialOf 3 former @?
"""


def _read(text: str, folder: Path) -> tuple[str, tuple[GoldClaim, ...]]:
    path = folder / "own.en.marked"
    path.write_text(text, "utf8")
    (read,) = read_marked(path, knowledge.load())
    assert (read.language, read.construction) == ("en", "1 varied wording")
    return read.paragraphs[0], read.claims


def test_marks_give_names_and_claims(tmp_path: Path) -> None:
    """A capital marked as a country is the country; who has no name in the sentence has no claim."""
    text, claims = _read(MARKED, tmp_path)
    assert text == "Arta Gashi, Kosovo's foreign minister, told Reuters that Belgrade had not attacked her."
    assert claims == (
        GoldClaim("Arta Gashi", "ministerOf", "Kosovo"),
        GoldClaim("Serbia", "attacked", "Kosovo", "negated", "planned", "Arta Gashi"),
        GoldClaim("Arta Gashi", "officialOf", "Reuters", speaker="?", former=True),
    )


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("[1:C~ Czech]", [GoldClaim("Czech Republic", "praised", "Kosovo")]),
        ("[1:C~ the Turkish side]", [GoldClaim("Turkey", "praised", "Kosovo")]),
        ("[1:C~ its neighbour]", []),
        ("[1:O~ Czech police]", []),
    ],
)
def test_an_adjective_names_its_state(words: str, claims: list[GoldClaim], tmp_path: Path) -> None:
    """What the text calls Czech is a name of the country, not of a body; "its neighbour" is none."""
    _, found = _read(f"# construction: 1 varied wording\n\n{words} praised [2:C Kosovo].\n1 praised 2\n", tmp_path)
    assert list(found) == claims


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        ("[1:H President Salva Kur]", "Salva Kur"),
        ("[1:H Chief Superintendent Abena Darko]", "Abena Darko"),
        ("[1:O the Premier League]", "Premier League"),
        ("[1:H Mary Judge]", "Mary Judge"),
        ("[1:H the president]", "president"),
    ],
)
def test_titles_and_articles_are_no_part_of_a_name(mark: str, name: str, tmp_path: Path) -> None:
    """Writers put some into their marks; what is found has none. One word always stays."""
    _, claims = _read(f"# construction: 1 varied wording\n\n{mark} praised [2:C Kosovo].\n1 praised 2\n", tmp_path)
    assert [claim.subject for claim in claims] == [name]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("2 ministerOf 1", "2 ministerOf 9", "'2 ministerOf 9' is no claim"),
        ("2 ministerOf 1", "2 ministersOf 1", "'2 ministersOf 1' is no claim"),
        ("[4:C Belgrade]", "[4:X Belgrade]", "a mark is"),
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, message: str, tmp_path: Path) -> None:
    """With its file and line."""
    with pytest.raises(InputError, match=message) as error:
        _read(MARKED.replace(old, new), tmp_path)
    assert "own.en.marked:" in str(error.value)


@pytest.mark.parametrize("name", ["wordings", "wordings.report"])
@pytest.mark.parametrize("language", ["en", "sq"])
def test_the_files_can_be_read(name: str, language: str) -> None:
    """All of them, and most of what they claim has names."""
    texts = read_marked(GOLD / f"{name}.{language}.marked", knowledge.load())
    assert len(texts) > 900
    assert sum(len(text.claims) for text in texts) > len(texts)
    assert {text.language for text in texts} == {language}
