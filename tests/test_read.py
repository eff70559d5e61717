"""What comes in: every kind of file, every encoding, and everything that is no text."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ENVIRONMENT

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


def test_without_anybody_to_tell_a_remark_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LETTERS.encode() + b"\xff")
    assert [document.text for document in read([tmp_path])] == [LETTERS + "\ufffd"]
    (tmp_path / "b.txt").write_bytes(bytes(300))
    with pytest.raises(InputError, match="not text"):
        list(read([tmp_path]))


def told(path: Path, content: bytes) -> tuple[list[str], list[str]]:
    """The texts of a file, and what is said of it."""
    path.write_bytes(content)
    problems: list[InputError] = []
    return [document.text for document in read([path], problems.append)], [str(each) for each in problems]


LETTERS = "Shqipëria i dëboi dy diplomatë iranianë të premten. Çështja është e njohur, e “mbyllur”."


@pytest.mark.parametrize(
    ("data", "text", "place"),
    [
        (LETTERS.encode() + "ë".encode()[:1], LETTERS + "\ufffd", "byte 102, 0xC3, is not;"),
        (LETTERS.encode().replace(b" dy", b"\xa0dy"), LETTERS.replace(" dy", "\ufffddy"), "byte 20, 0xA0, is not;"),
        (b"\n" + LETTERS.encode().replace(b"e ", b"\x85 "), "", "(line 2), 0x85, is not (and 1 more);"),
        (LETTERS.encode("utf-8-sig") + b"\xff", LETTERS + "\ufffd", "0xFF, is not;"),
    ],
)
def test_a_bad_byte_in_utf_8_is_replaced_and_told(tmp_path: Path, data: bytes, text: str, place: str) -> None:
    (found,), (problem,) = told(tmp_path / "a.txt", data)
    assert "ë" in found
    assert "Ă" not in found
    assert found == text or not text
    assert f"{tmp_path / 'a.txt'}: read as UTF-8, but " in problem
    assert place in problem
    assert "\n" not in problem


def test_a_mixture_of_encodings_is_refused_where_it_begins(tmp_path: Path) -> None:
    half = "Shqipëria i dëboi dy diplomatë.\n"
    assert "byte 41 (line 2), 0xEB, is not" in refusal(tmp_path / "a.txt", half.encode() + half.encode("cp1252"))
    assert "mixed" in refusal(tmp_path / "a.html", b'<meta charset="utf-8">' + half.encode() + half.encode("cp1252"))


@pytest.mark.parametrize("text", ["“SHQIPËRISË” nuk iu dha asgjë, tha kryeministri më vonë.", "Në café", "Të gjithë."])
def test_an_older_encoding_is_no_damaged_utf_8(tmp_path: Path, text: str) -> None:
    assert told(tmp_path / "a.txt", text.encode("cp1252")) == ([text], [])


def test_what_cannot_be_shown_is_tidied_away_wherever_it_stands(tmp_path: Path) -> None:
    text = '"Ra\\u0000ma\\u0007 left.\\fKurti\\u0085stayed\\ud83d."'
    row = f'{{"text": {text}, "title": "x\\ud83d\\u0001y", "url": "\\ud83d"}}'
    path = tmp_path / "a.jsonl"
    document = one(path, row)
    assert (document.text, document.title, document.url) == ("Rama left.\nKurti\nstayed.", "xy", None)
    assert one(path, '{"text": "Rama left \\ud83d\\ude00"}').text == "Rama left \U0001f600"
    page = (
        "<title>A&#1;b</title><p>Rama\x01 left the meeting&#2; early, as planned, and nobody stayed behind.</p>"
        + f"<p>{SENTENCE}</p>" * 2
    )
    assert one(tmp_path / "a.html", page).text.startswith("Rama left the meeting early")
    text = f"title: A\x02b\n\n{SENTENCE * 3}Iran\x01 left."
    document = one(tmp_path / "a.txt", text)
    assert document.text == text.replace("\x01", "").replace("\x02", "")
    assert document.text[document.body :].startswith(SENTENCE)


@pytest.mark.parametrize("charset", ["undefined", "zlib_codec", "rot13", "klingon", "idna"])
def test_a_page_that_declares_no_encoding_of_text_loses_nothing(tmp_path: Path, charset: str) -> None:
    page = f'<meta charset="{charset}"><p>{SENTENCE}</p>'.encode("cp1252")
    assert one(tmp_path / "a.html", page).text == SENTENCE


def test_a_file_name_that_is_no_utf_8_is_written_out(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text(SENTENCE, encoding="utf-8")
    (document,) = read([tmp_path])
    assert document.source == f"{tmp_path}/caf\\xe9.txt"
    path.write_text("")
    with pytest.raises(InputError, match=r"caf\\xe9.txt: the file is empty"):
        list(read([path]))


def test_a_file_that_a_library_fails_on_loses_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(markup: str) -> None:
        raise AttributeError("'NoneType' object has no attribute 'tag'")

    monkeypatch.setattr("kg.read.article", fails)
    for name in ("a.html", "b.txt"):
        (tmp_path / name).write_text("Rama left.")
    problems: list[InputError] = []
    assert [Path(document.source).name for document in read([tmp_path], problems.append)] == ["b.txt"]
    assert [str(each) for each in problems] == [
        f"{tmp_path / 'a.html'}: cannot be read (AttributeError); save it as plain text"
    ]


def test_an_empty_name_is_not_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "private.txt").write_text("Rama left.")
    with pytest.raises(InputError, match=r"is empty; give \. for the current folder"):
        list(read([""]))
    assert [document.source for document in read(["."])] == ["private.txt"]


def test_a_folder_that_cannot_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut = tmp_path / "shut"
    shut.mkdir()
    (tmp_path / "a.txt").write_text("Rama left.")
    scandir = os.scandir

    def guarded(path: Path | str) -> Iterator[os.DirEntry[str]]:
        if Path(path) == shut:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    problems: list[InputError] = []
    assert [document.text for document in read([tmp_path], problems.append)] == ["Rama left."]
    assert [str(each) for each in problems] == [f"{shut}: Permission denied"]
    with pytest.raises(InputError, match="shut: Permission denied"):
        list(read([shut]))


def test_texts_from_a_pipe_are_no_versions_of_one_another(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for text in ("Rama left.", "Kurti stayed."):
        threading.Thread(target=pipe.write_text, args=(text,), daemon=True).start()
        (document,) = read([pipe])
        assert (document.text, document.source) == (text, f"{pipe}:{document.id}")


@pytest.mark.parametrize("redirected", [False, True])
def test_a_text_on_standard_input(tmp_path: Path, redirected: bool) -> None:
    script = "from kg.read import read; [d] = read(['-']); print(d.text, d.source)"
    (tmp_path / "a.txt").write_text("Rama left.")
    command = [
        "bash",
        "-c",
        '"$0" -c "$1" < a.txt' if redirected else 'cat a.txt | "$0" -c "$1"',
        sys.executable,
        script,
    ]
    done = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.stdout == f"Rama left. stdin:{Document('Rama left.', '').id}\n"


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


PROSE = (
    "<p>Albania expelled two Iranian diplomats on Wednesday after an attack on its servers, and the two governments "
    "have not spoken since then at any level.</p><p>Israel praised Albania on Monday, and the ministry in Tirana "
    "published the letter of thanks that it had received.</p>"
)
HEADLINE = "<h1>Tirana and Tehran</h1>"


def dated(path: Path, head: str = "", above: str = "", below: str = "") -> str | None:
    """The date of an article with something in its head, between headline and prose, and after it."""
    page = f"<html lang=en><head><title>T</title>{head}</head><body><article>{HEADLINE}{above}{PROSE}</article>{below}"
    return one(path, f"{page}</body></html>").date


@pytest.mark.parametrize(
    ("head", "above", "date"),
    [
        ('<meta property="article:published_time" content="2022-09-07T10:00:00Z">', "", "2022-09-07"),
        ('<meta name="dc.date" content="7 September 2022">', "", "2022-09-07"),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-02"}, '
            '{"@type": ["NewsArticle"], "datePublished": "2022-09-07T10:00:00+02:00"}]}</script>',
            "",
            "2022-09-07",
        ),
        ('<link rel="canonical" href="https://example.org/2022/09/07/tirana">', "", "2022-09-07"),
        ('<meta property="og:url" content="https://example.org/tirana-2022-09-07.html">', "", "2022-09-07"),
        ("", '<time datetime="2022-09-07T08:00">Wednesday</time>', "2022-09-07"),
        ("", '<div class="post-meta"><span class="entry-date">Sep 7, 2022</span></div>', "2022-09-07"),
        ("", '<p class="byline">Ana Hoxha, 7.9.2022</p>', "2022-09-07"),
        ("", '<p class="byline">Ana Hoxha, 13/04/2022</p>', "2022-04-13"),
    ],
)
def test_a_page_is_dated_by_what_it_declares(tmp_path: Path, head: str, above: str, date: str) -> None:
    footer = "<footer>Copyright 2026 Example News</footer>"
    assert dated(tmp_path / "a.html", head, above, below=footer) == date


@pytest.mark.parametrize(
    ("head", "above", "below"),
    [
        ("", "", '<footer><a href="/x">Related: what happened on 12 March 2015</a></footer>'),
        ("", "", "<footer>Copyright 2026 Example News</footer>"),
        ("", "<p>Albania cut ties with Iran in September 2022, on 7 September 2022.</p>", ""),
        ("", '<a href="/2019/03/04/other-story">Another story</a>', ""),
        ("", '<div class="related"><time datetime="2019-03-04">4 March</time></div>', ""),
        ("", '<aside><span class="date">4 March 2019</span></aside>', ""),
        ("", '<time class="updated" datetime="2019-03-04">4 March</time>', ""),
        ("", '<p class="byline">Ana Hoxha, 03/04/2022</p>', ""),  # day or month first: nobody knows
        ("", "", '<article><h2>Another</h2><time datetime="2019-03-04">4 March</time></article>'),
        ('<meta property="article:modified_time" content="2019-03-04">', "", ""),
        ('<meta itemprop="copyrightYear" content="2019">', "", ""),
        ('<meta property="article:published_time" content="0001-01-01T00:00:00Z">', "", ""),
        ('<meta property="og:image" content="https://example.org/2019/03/04/picture.jpg">', "", ""),
        (
            '<script type="application/ld+json">{"@type": "ItemList", "itemListElement": '
            '[{"@type": "NewsArticle", "datePublished": "2019-03-04"}]}</script>',
            "",
            "",
        ),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script>', "", ""),
    ],
)
def test_no_date_is_guessed_from_what_else_a_page_shows(tmp_path: Path, head: str, above: str, below: str) -> None:
    assert dated(tmp_path / "a.html", head, above, below) is None


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
    bad = [
        "{",
        "[1]",
        '{"title": "no text"}',
        '{"text": " "}',
        '{"text": "\\ud800"}',
        '{"text": 5}',
        f'{{"text": "A", "n": {"1" * 5000}}}',
    ]
    path.write_text("\n".join(['{"text": "Rama left."}', *bad, '{"text": "Kurti stayed."}']))
    problems: list[InputError] = []
    assert [document.text for document in read([path], problems.append)] == ["Rama left.", "Kurti stayed."]
    assert [str(problem).partition(":")[0] for problem in problems] == [f"{path}#{number}" for number in range(2, 9)]


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
