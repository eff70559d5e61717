"""``kg explain``: how a text was read, on a terminal, for machines, and as a page; without a language model."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from trees import tree

from kg import annotate
from kg.cli import main
from kg.draw import LOOKS
from kg.explanation import CLASSES, explained, outline, rule_name
from kg.explanation_page import page
from kg.explanation_page import tree as drawn
from kg.knowledge import load
from kg.model import Document, Sentence
from kg.pipeline import Reading, understand

Capture = pytest.CaptureFixture[str]
KNOWN = load()
CONDEMNED = """Albania Albania PROPN 2 nsubj
    condemned condemn VERB 0 root VerbForm=Fin
    Iran Iran PROPN 2 obj"""
RAIN = """Rain rain NOUN 2 nsubj
    evaporated evaporate VERB 0 root"""
MAY = """Shqipëria Shqipëri PROPN 4 nsubj Case=Nom
    mund mund AUX 4 aux
    të të PART 4 mark
    dënojë dënoj VERB 0 root VerbForm=Fin
    Iranin Iran PROPN 4 obj Case=Acc"""
SUSPENDED = """Israel Israel PROPN 2 nsubj
    suspended suspend VERB 0 root VerbForm=Fin
    Macron Macron PROPN 5 nmod:poss B-PER
    +'s 's PART 3 case
    visit visit NOUN 2 obj
    to to ADP 7 case
    Albania Albania PROPN 5 nmod"""
HIM = """Iran Iran PROPN 2 nsubj
    condemned condemn VERB 0 root VerbForm=Fin
    him he PRON 2 obj"""
SCRIPT = """<script>alert("&")</script> <script>alert("&")</script> PROPN 2 nsubj B-ORG
    condemned condemn VERB 0 root VerbForm=Fin
    Iran Iran PROPN 2 obj"""


class Annotator:
    """Gives the same sentences of any text."""

    def __init__(self, *rows: tuple[str, str]) -> None:
        self.sentences: list[Sentence] = []
        for language, each in rows:
            begin = self.sentences[-1].end + 1 if self.sentences else 0
            self.sentences.append(tree(language, each, len(self.sentences), begin=begin))

    def annotate(self, document: Document, language: str | None = None) -> list[Sentence]:
        return self.sentences


def reading(*rows: tuple[str, str], title: str | None = None) -> Reading:
    sentences = Annotator(*rows).sentences
    return understand(Document(" ".join(s.text for s in sentences), "one.txt", title=title), sentences)


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A text whose parse is one sentence with a claim, one without and one where something was rejected."""
    fake = Annotator(("en", CONDEMNED), ("en", RAIN), ("en", SUSPENDED))
    monkeypatch.setattr(annotate, "load", lambda *_: fake)
    file = tmp_path / "one.txt"
    file.write_text(" ".join(sentence.text for sentence in fake.sentences), "utf8")
    return file


def shown(text: Path, *options: str, capsys: Capture) -> str:
    assert main(["explain", str(text), *options]) == 0
    return capsys.readouterr().out


# --- for people -------------------------------------------------------------------------------------------------------


def test_mentions_claims_rules_rejections_and_the_parse(text: Path, capsys: Capture) -> None:
    found = shown(text, capsys=capsys)
    assert "Albania (name) = Albania [Country]\n" in found
    assert "→ Albania condemned Iran  0.95  en condemn/… (verb) at “condemned”\n" in found
    assert "\n        en: condemn/denounce" in found, "the whole rule has a line of its own"
    assert "✗ visited at “visit”: under “suspended”" in found
    assert "\n      suspended  root VERB\n        Israel  nsubj PROPN\n        visit  obj NOUN\n" in found
    assert "Rain evaporated" not in found
    everything = shown(text, "--all", capsys=capsys)
    assert "Rain evaporated" in everything
    assert everything.count("✗") > found.count("✗"), "rules with only their trigger are told too"


def test_a_bad_line_and_a_bad_byte_lose_no_other(text: Path, capsys: Capture) -> None:
    """As in a build."""
    rows = text.with_name("rows.jsonl")
    whole = text.read_text("utf8")
    good, soon = (json.dumps({"text": whole + end, "date": date}) for end, date in ((" ", "2022"), ("  ", "soon")))
    rows.write_text(f'{good}\n{{"text": \n{soon}\n', "utf8")
    assert main(["explain", str(rows)]) == 2
    captured = capsys.readouterr()
    assert captured.out.count("→ Albania condemned Iran") == 2
    assert [line.split(": ")[1] for line in captured.err.splitlines()] == [f"{rows}#2", f"{rows}#3"]
    rows.write_text(soon, "utf8")
    assert main(["explain", str(rows)]) == 0
    assert "read without its date" in capsys.readouterr().err
    rows.write_text('{"text": \n', "utf8")
    assert main(["explain", str(rows)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_what_is_no_plain_fact_says_why(monkeypatch: pytest.MonkeyPatch, text: Path, capsys: Capture) -> None:
    fake = Annotator(("sq", MAY), ("en", HIM))
    monkeypatch.setattr(annotate, "load", lambda *_: fake)
    found = shown(text, capsys=capsys)
    assert "→ Albania condemned Iran (hypothetical)" in found
    assert "\n        “mund” beside “dënojë”: hypothetical\n" in found
    assert "him (pronoun) = ? whom the pronoun “him” stands for is not certain\n" in found
    assert "✗ condemned at “condemned”: whom the pronoun “him” stands for is not certain\n" in found


@pytest.mark.parametrize(
    ("variables", "coloured", "styled"),
    [({}, False, False), ({"FORCE_COLOR": "1"}, True, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, True)],
    ids=["piped", "terminal", "NO_COLOR"],
)
def test_colour_is_for_terminals(
    variables: dict[str, str],
    coloured: bool,
    styled: bool,
    text: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"TERM": "xterm-256color", **variables}.items():
        monkeypatch.setenv(name, value)
    found = shown(text, capsys=capsys)
    assert bool(re.search(r"\x1b\[[\d;]*3[1-6]m", found)) is coloured
    assert ("\x1b[" in found) is styled


def test_it_goes_to_a_file_without_colour(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    wanted = shown(text, capsys=capsys)
    assert shown(text, "-o", str(tmp_path / "new" / "explained.txt"), capsys=capsys) == ""
    assert (tmp_path / "new" / "explained.txt").read_text("utf8") == wanted


def test_a_language_that_it_cannot_read(text: Path, capsys: Capture) -> None:
    assert main(["explain", str(text), "--lang", "xx"]) == 2
    assert '"xx" is not known' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("en: condemn/denounce.v agent=X patient=Y", "en condemn/… (verb)"),
        ("sq: kreu_i_shtet.t of=Y", "sq kreu i shtet (title)"),
        ("en: @talks.n agent=X with=Y", "en @talks (noun)"),
        ("sq: takoj/takohem.m agent=X me=Y", "sq takoj/… (middle verb)"),
    ],
)
def test_a_rule_has_a_short_name(rule: str, name: str) -> None:
    assert rule_name(rule) == name


def test_the_outline_has_every_word_but_punctuation_once() -> None:
    sentence = tree("en", SUSPENDED)
    rows = list(outline(sentence))
    assert [(depth, phrase) for depth, phrase, _ in rows] == [
        (0, "suspended"),
        (1, "Israel"),
        (1, "visit"),
        (2, "Macron 's"),
        (2, "to Albania"),
    ]


# --- for machines -----------------------------------------------------------------------------------------------------


def test_json_has_all_of_it(text: Path, capsys: Capture) -> None:
    found = json.loads(shown(text, "--json", capsys=capsys))
    first, second, third = found["sentences"]
    assert [each["index"] for each in found["sentences"]] == [0, 1, 2]
    assert [(each["text"], each["kind"], each["entity"]["label"]) for each in first["mentions"]] == [
        ("Albania", "name", "Albania"),
        ("Iran", "name", "Iran"),
    ]
    (claim,) = first["claims"]
    assert (claim["relation"], claim["trigger"], claim["why"]) == ("condemned", "condemned", [])
    assert [word["deprel"] for word in first["parse"]] == ["nsubj", "root", "obj"]
    assert second["claims"] == second["rejected"] == []
    (near,) = [each for each in third["rejected"] if each["near"]]
    assert (near["relation"], near["trigger"]) == ("visited", "visit")
    assert near["reason"].startswith("under “suspended”")
    assert near["rule"].startswith("en: ")


def test_the_parse_as_conllu(text: Path, capsys: Capture) -> None:
    lines = shown(text, "--format", "conllu", capsys=capsys).splitlines()
    assert [line.split("\t")[1] for line in lines if "\t" in line][:5] == [
        "Albania",
        "condemned",
        "Iran",
        "Rain",
        "evaporated",
    ]


# --- the page ---------------------------------------------------------------------------------------------------------

VOID = {"meta", "input", "path"}


class Page(HTMLParser):
    """Every start tag with its attributes and every text; complains about tags that are not closed in order."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(content.decode())
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        return [
            attributes
            for name, attributes in self.tags
            if name == tag
            and all(value in (attributes.get(key.strip("_")) or "").split() for key, value in wanted.items())
        ]


def test_the_page_stands_alone(text: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "page.html"
    assert shown(text, "--html", "-o", str(file), capsys=capsys) == ""
    content = file.read_bytes()
    found = Page(content)
    assert not found.all("script") and not found.all("link") and not found.all("img") and not found.all("iframe")
    assert not [value for _, attributes in found.tags for name, value in attributes.items() if name in ("src", "href")]
    assert b"url(" not in content and b"@import" not in content
    assert shown(text, "--format", "html", capsys=capsys) == content.decode()


def test_sentences_without_claims_are_there_but_folded() -> None:
    found = Page(page([reading(("en", CONDEMNED), ("en", RAIN), ("en", SUSPENDED))], KNOWN))
    sentences = found.all("details", class_="sentence")
    assert [(each["class"], "open" in each) for each in sentences] == [
        ("sentence claimed", True),
        ("sentence", False),
        ("sentence missed", False),
    ]
    assert [each["id"] for each in found.all("input", type="radio")] == ["every", "claims", "misses"]
    assert "With claims (1)" in found.text and "With something rejected (1)" in found.text
    assert [each["for"] for each in found.all("label")] == ["every", "claims", "misses"]
    assert not [each for each in found.all("details", class_="misses") if "open" in each]


def test_each_sentence_is_in_its_language() -> None:
    found = Page(page([reading(("en", CONDEMNED), ("sq", MAY))], KNOWN))
    assert found.all("html")[0]["lang"] == "en"
    assert [each["lang"] for each in found.all("span", class_="text")] == ["en", "sq"]
    assert [each["lang"] for each in found.all("svg")] == ["en", "sq"]


def test_a_card_has_everything_about_a_claim() -> None:
    found = Page(page([reading(("sq", MAY))], KNOWN))
    (card,) = found.all("article")
    assert card["class"] == "card doubtful"
    assert "Albania condemned Iran (hypothetical)" in found.text
    for each in ("affirmed", "the text itself", "not said", "0.95", "“dënojë”", "“mund” beside “dënojë”: hypothetical"):
        assert each in found.text
    (rule,) = [claim.rule for claim in reading(("sq", MAY)).claims]
    assert rule in found.text


def test_a_mention_has_a_colour_and_a_label() -> None:
    found = Page(page([reading(("en", HIM))], KNOWN))
    names = found.all("span", class_="name")
    assert {"name Country", "name unresolved"} <= {each["class"] for each in names}
    assert "Irancountry condemned himnot settled" in found.text.replace("\n", "")
    assert "whom the pronoun “him” stands for is not certain" in [each.get("title") for each in names]


def test_other_peoples_text_stays_text() -> None:
    hostile = '<script>alert("&")</script>'
    content = page([reading(("en", SCRIPT), title=f"{hostile}/*{{TITLE}}*/")], KNOWN)
    assert b"<script" not in content
    found = Page(content)
    assert not found.all("script")
    assert found.text.count(f"{hostile} condemned Iran") + found.text.count(f"{hostile}nsubj") == 2
    assert f"{hostile}/*{{TITLE}}*/" in found.text


def test_the_tree_has_a_line_a_word_and_an_arc_a_dependency() -> None:
    (each,) = explained(reading(("en", SUSPENDED)), KNOWN)
    found = Page(drawn(each).encode())
    assert len(found.all("text")) == len(each.sentence.words)
    assert len([path for path in found.all("path") if "class" not in path]) == len(each.sentence.words) - 1
    assert "Dependency tree of sentence 1" in found.text
    columns: dict[str, list[tuple[float, float]]] = {}
    for path in found.all("path"):
        if bent := re.fullmatch(r"M[\d.]+ ([\d.]+)H([\d.]+)V([\d.]+)H.*", str(path["d"])):
            low, high = sorted((float(bent[1]), float(bent[3])))
            assert all(high <= a or b <= low for a, b in columns.get(bent[2], ())), "arcs of one level do not overlap"
            columns.setdefault(bent[2], []).append((low, high))


def luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_text_can_be_read_on_every_colour() -> None:
    content = page([reading(("en", CONDEMNED))], KNOWN).decode()
    body = re.search(r"body \{[^}]*color: (#\w{6}); background: (#\w{3,6})", content)
    assert body
    for fill in ("#ffffff", *(LOOKS[name].fill for name in CLASSES)):
        assert contrast(body[1], fill) >= 7
    for colour in set(re.findall(r"[ ;{]color: (#\w{6})", content)):
        assert contrast(colour, "#ffffff") >= 4.5
    for name in CLASSES:  # borders tell shapes apart, which takes 3
        assert contrast(LOOKS[name].line, "#ffffff") >= 3
