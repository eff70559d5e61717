"""What comes in: every kind of file, every encoding, and everything that is no text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kg.errors import InputError, UsageError
from kg.language import check, detect
from kg.model import Document
from kg.read import MAX_BYTES, iso_date, read, split_header

SENTENCE = "Kryeministri Edi Rama vizitoi Izraelin; çështja ishte “mbrojtja kibernetike”."


def one(path: Path, content: str | bytes) -> Document:
    """The only document of a file with this content."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (document,) = read([path])
    return document


def refusal(path: Path, content: str | bytes) -> str:
    """What the reader says of a file that it can't take."""
    with pytest.raises(InputError) as error:
        one(path, content)
    message = str(error.value)
    assert str(path) in message
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode(),
        SENTENCE.encode("utf-8-sig"),
        SENTENCE.encode("utf-16"),
        b"\xfe\xff" + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("utf-32"),
        SENTENCE.encode("cp1252"),
        SENTENCE.encode("cp1250"),
        (SENTENCE * 20).encode("cp1252"),
        SENTENCE.replace("ë", "e\u0308").encode(),
    ],
)
def test_an_encoding_does_not_change_the_text(tmp_path: Path, data: bytes) -> None:
    text = one(tmp_path / "a.txt", data).text
    assert text in (SENTENCE, SENTENCE * 20)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_count_as_one_character(tmp_path: Path, end: str) -> None:
    document = one(tmp_path / "a.txt", end.join(["title: Vizita", "", "Rama vizitoi Izraelin.", "Pastaj u kthye."]))
    assert document.text[document.body :] == "Rama vizitoi Izraelin.\nPastaj u kthye."


def test_a_header_fills_the_fields_and_stays_in_the_text(tmp_path: Path) -> None:
    content = (
        "Title: Albania: a new start\ndate: 2022-09-07\nsource: seed\nlanguage: EN-gb\nauthor: A. B.\n\nTirana spoke.\n"
    )
    path = tmp_path / "a.txt"
    path.write_text(content)
    (document,) = read([path], languages=("en", "sq"))
    assert (document.title, document.date, document.outlet) == ("Albania: a new start", "2022-09-07", "seed")
    assert document.language == "en"
    assert document.text == content
    assert document.text[document.body :] == "Tirana spoke.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Source: police said that nothing had happened.\nRama left.\n\nMore.",
        "Rama: we shall stay\n\nThe prime minister spoke.",
        "No header here.",
        "---\nRama left.\n---\nMore.",
    ],
)
def test_prose_with_a_colon_is_no_header(text: str) -> None:
    assert split_header(text) == ({}, 0)


def test_front_matter_is_a_header() -> None:
    text = '---\ntitle: "Vizita"\ndate: 2022-10-23\n---\nRama mbërriti.'
    fields, body = split_header(text)
    assert fields == {"title": "Vizita", "date": "2022-10-23"}
    assert text[body:] == "Rama mbërriti."


def test_markdown_gives_its_visible_text(tmp_path: Path) -> None:
    heading, prose = "# Rama në Izrael", "**Edi Rama** u takua me\n[Yair Lapid](http://x.example/a_b)."
    document = one(tmp_path / "a.md", f"title: Vizita\n\n{heading}\n\n{prose}\n\n* një\n* dy\n")
    assert document.text == "Rama në Izrael\n\nEdi Rama u takua me Yair Lapid.\n\nnjë\n\ndy"
    assert document.title == "Vizita"


PAGE = """<!doctype html><html lang="en"><head><title>Rama in Israel</title>
<meta property="og:site_name" content="Example News">
<meta property="article:published_time" content="2026-01-26T10:00:00+01:00">
<script>var hidden = "Iran attacked";</script></head>
<body><nav><a href="/">Home</a> <a href="/p">Politics</a></nav>
<article><h1>Rama in Israel</h1><p>Edi Rama visited
Israel &amp; met Benjamin Netanyahu.</p><p>He left on Tuesday.</p></article>
<footer>All rights reserved</footer></body></html>"""


def test_a_page_gives_its_article_and_what_it_says_of_itself(tmp_path: Path) -> None:
    document = one(tmp_path / "a.html", PAGE)
    assert "Edi Rama visited Israel & met Benjamin Netanyahu.\n\nHe left on Tuesday." in document.text
    assert "Home" not in document.text
    assert "hidden" not in document.text
    assert (document.title, document.date, document.outlet) == ("Rama in Israel", "2026-01-26", "Example News")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Edi Rama visited Israel.", "Edi Rama visited Israel."),
        (
            "<div><p>Rama <b>left</i></b> early</span>.<p>Kurti <!-- not --> stayed.",
            "Rama left early.\n\nKurti stayed.",
        ),
        ("Just text, Rama &lt; Kurti.", "Just text, Rama < Kurti."),
        ("<script>x</script>Rama left.<style>y</style> Kurti stayed.", "Rama left. Kurti stayed."),
    ],
)
def test_broken_markup_gives_what_can_be_had(tmp_path: Path, markup: str, text: str) -> None:
    assert one(tmp_path / "a.html", markup).text == text


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>{SENTENCE}</p>'
    assert one(tmp_path / "a.htm", page.encode("cp1252")).text == SENTENCE


def test_a_deep_page_does_not_crash(tmp_path: Path) -> None:
    assert "Rama left." in one(tmp_path / "a.html", "<div>" * 150 + "Rama left." + "</div>" * 150).text
    assert "no text" in refusal(tmp_path / "b.html", "<div>" * 100_000 + "Rama left.")  # deeper than libxml2 goes


def test_each_json_line_is_a_document(tmp_path: Path) -> None:
    rows = [
        {
            "text": "Rama left.",
            "title": "A",
            "date": "2022-09-07T10:00:00Z",
            "outlet": "X",
            "url": "u",
            "lang": "en",
        },
        {"text": "Kurti u kthye.", "source": "Koha", "language": "sq"},
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n")
    first, second = read([path])
    assert (first.title, first.date, first.outlet, first.url, first.language) == ("A", "2022-09-07", "X", "u", "en")
    assert first.source == f"{path}#1"
    assert (second.outlet, second.language, second.text) == ("Koha", "sq", "Kurti u kthye.")


def test_a_bad_line_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    bad = ["{", "[1]", '{"title": "no text"}', '{"text": " "}', '{"text": "\\ud800"}', '{"text": 5}']
    path.write_text("\n".join(['{"text": "Rama left."}', *bad, '{"text": "Kurti stayed."}']))
    problems: list[InputError] = []
    assert [document.text for document in read([path], problems.append)] == ["Rama left.", "Kurti stayed."]
    assert [str(problem).partition(":")[0] for problem in problems] == [f"{path}#{number}" for number in range(2, 8)]


def test_a_folder_is_read_in_order_and_a_bad_file_loses_no_other(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name, content in {
        "b/1.txt": "One.",
        "a.txt": "Two.",
        "c.md": "Three.",
        "bad.txt": "",
        "x.pdf": "%PDF",
        ".hidden/4.txt": "Four.",
    }.items():
        (tmp_path / name).write_text(content)
    problems: list[InputError] = []
    documents = list(read([tmp_path, tmp_path / "a.txt"], problems.append))
    assert [document.text for document in documents] == ["Two.", "One.", "Three."]
    assert len(problems) == 1
    assert "bad.txt: the file is empty" in str(problems[0])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("title: only\ndate: 2022-01-01\n", "nothing but a header"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not text"),
        (bytes(range(1, 256)) * 4, "not text|encoding"),
        (b"\xff\xfe\x00\xd8\x41", "UTF-16"),
        ("Rama left.".encode("utf-16-le"), "NUL"),
        ("\x01\x02\x03\x04 Rama", "control characters"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(tmp_path: Path, content: str | bytes, reason: str) -> None:
    assert re.search(reason, refusal(tmp_path / "a.txt", content))


def test_other_kinds_of_file_and_empty_folders_are_refused(tmp_path: Path) -> None:
    assert ".jsonl" in refusal(tmp_path / "a.docx", "text")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="holds no text"):
        list(read([tmp_path / "empty"]))
    with pytest.raises(InputError, match="no such file"):
        list(read([tmp_path / "missing.txt"]))


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(InputError, match="larger than 50 MB"):
        list(read([path]))


def test_a_gigantic_line_is_read(tmp_path: Path) -> None:
    assert len(one(tmp_path / "a.txt", "Rama " * 400_000).text) == 2_000_000


def test_a_date_that_is_none_is_reported_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("date: last week\n\nRama left.")
    problems: list[InputError] = []
    (document,) = read([path], problems.append)
    assert document.date is None
    assert "last week" in str(problems[0])


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2022", "2022"),
        ("2022-09", "2022-09"),
        ("2022-09-07", "2022-09-07"),
        ("2022-09-07T08:00:00+02:00", "2022-09-07"),
        ("2022-13", None),
        ("2022-02-30", None),
        ("7 September 2022", None),
        ("", None),
    ],
)
def test_dates(value: str, date: str | None) -> None:
    assert iso_date(value) == date


def test_a_language_that_the_ontology_has_not_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("language: de\n\nRama reiste ab.")
    with pytest.raises(InputError, match="choose one of en, sq"):
        list(read([path], languages=("en", "sq")))
    with pytest.raises(UsageError, match='"klingon" is not known; choose one of en, sq'):
        check("klingon", ("en", "sq"))
    assert check("sq_AL", ("en", "sq")) == "sq"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The prime minister said that Iran was behind the attack.", "en"),
        ("Kryeministri tha se pas sulmit qëndronte Irani.", "sq"),
        ("Rama vizitoi Izraelin", "sq"),
        ("Rama visited Israel", "en"),
    ],
)
def test_short_texts_are_told_apart(text: str, tag: str) -> None:
    found, confidence = detect(text, ("en", "sq"))
    assert found == tag
    assert 0.5 < confidence <= 1
    assert detect(text, ("sq",)) == ("sq", 1.0)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Albin Kurti met Edi Rama in Tirana.", "en"),
        ("Albin Kurti u takua me Edi Ramën në Tiranë.", "sq"),
        ("Bujar Osmani met Hakan Fidan.", "en"),
        ("Bujar Osmani takoi Hakan Fidanin.", "sq"),
        ("Vjosa Osmani in Tirana", "en"),
        ("Vjosa Osmani në Tiranë", "sq"),
        ("Putin met Benjamin Netanyahu in Berlin.", "en"),
        ("Ilir Meta padit Edi Ramën", "sq"),
        ("OLTA XHAÇKA IN TIRANA WITH VJOSA OSMANI", "en"),
        ("OLTA XHAÇKA NË TIRANË ME VJOSA OSMANIN", "sq"),
        ("Vučić slams Kurti", "en"),
        ("Kosova njeh Izraelin", "sq"),
    ],
)
def test_names_do_not_tell_the_language_of_a_short_text(text: str, tag: str) -> None:
    assert detect(text, ("en", "sq"))[0] == tag


def test_a_text_without_a_word_has_some_language() -> None:
    assert detect("2022", ("en", "sq"))[0] in ("en", "sq")
