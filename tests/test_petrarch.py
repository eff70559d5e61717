"""``kg eval --format petrarch``: CAMEO-coded sentences beside what is read, on hand-made lines of that format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from trees import tree

from kg import annotate
from kg.cli import main
from kg.errors import InputError
from kg.model import Sentence
from kg.petrarch import Coded, Event, actors, agree, by_code, compare, given_sentences, read_coded
from kg.score import Score

KNOWN = actors()
RECOGNISED = """Rohan Rohan PROPN 2 nsubj
    recognised recognise VERB 0 root VerbForm=Fin
    Gondor Gondor PROPN 2 obj"""
MET = """Arnorian Arnorian ADJ 2 amod
    officials official NOUN 3 nsubj
    met meet VERB 0 root VerbForm=Fin
    with with ADP 6 case
    Eriadori Eriadori ADJ 6 amod
    officials official NOUN 3 obl"""
PRAISED = """Mordor Mordor PROPN 4 nsubj
    did do AUX 4 aux
    not not PART 4 advmod
    praise praise VERB 0 root VerbForm=Inf
    Bree Bree PROPN 4 obj"""
# As the file has it: the labels of Universal Dependencies 1.
VERSION_1 = """1\tGondor\tGondor\tPROPN\tNNP\t_\t3\tnsubjpass\t_\t_
2\twas\tbe\tAUX\tVBD\t_\t3\tauxpass\t_\t_
3\tpraised\tpraise\tVERB\tVBN\tTense=Past|VerbForm=Part\t0\troot\t_\t_
4\tby\tby\tADP\tIN\t_\t5\tcase\t_\t_
5\tRohan\tRohan\tPROPN\tNNP\t_\t3\tnmod\t_\t_
6\tand\tand\tCONJ\tCC\t_\t5\tcc\t_\t_
7\tBree\tBree\tPROPN\tNNP\t_\t5\tconj\t_\t_"""


def line(name: str, text: str, *events: str, parse: str = "", date: str = "19950101") -> dict[str, Any]:
    """A line of the format; events as "ROH 054 GON"."""
    parts = (event.split() for event in events)
    coded = [{"sourcecode": s, "eventcode": c, "targetcode": t} for s, c, t in parts]
    return {"id": name, "date": date, "text": text, "events": coded, "ud_parse": parse}


def write(folder: Path, *lines: dict[str, Any]) -> Path:
    file = folder / "coded.jsonl"
    file.write_text("".join(f"{json.dumps(each)}\n" for each in lines), "utf8")
    return file


def coded(*events: str, text: str = "one") -> Coded:
    return Coded("A", text, None, tuple(Event(*event.split()) for event in events))


def outcome(rows: str, *events: str) -> tuple[list[str], list[str], list[str]]:
    """What agrees, what is missing and what is too much, by code."""
    found = compare([coded(*events)], [tree("en", rows)], KNOWN)
    if not found:
        return [], [], []
    (each,) = found
    extra = [f"{claim.subject.key} {claim.relation} {claim.object.key}" for claim in each.extra]
    return [str(event) for event, _ in each.right], list(map(str, each.missing)), extra


# --- the file ---------------------------------------------------------------------------------------------------------


def test_the_file_is_read(tmp_path: Path) -> None:
    without = line("B", "Nothing  happened.")
    without["events"] = [{"noevents": "True"}]
    first, second = read_coded(write(tmp_path, line("A", "Rohan slept.", "&quot;X&quot; 054 GON"), without))
    assert (first.name, first.text, first.date) == ("A", "Rohan slept.", "1995-01-01")
    assert [str(event) for event in first.events] == ['"X" 054 GON']
    assert (second.text, second.events) == ("Nothing happened.", ())


@pytest.mark.parametrize("text", ["{", "[]", '{"id": "A", "text": "x"}', '{"id": "A", "text": "x", "events": 3}'])
def test_a_line_that_is_none_is_named(text: str, tmp_path: Path) -> None:
    file = tmp_path / "coded.jsonl"
    file.write_text(f"\n{text}\n", "utf8")
    with pytest.raises(InputError, match=r"coded\.jsonl:2: not a coded sentence"):
        read_coded(file)


def test_parses_of_version_1_become_version_2() -> None:
    (sentence,) = given_sentences([Coded("A", "x", None, (), VERSION_1)])
    assert sentence is not None
    labels = [(word.head, word.deprel, word.upos) for word in sentence.words]
    assert labels == [
        (3, "nsubj:pass", "PROPN"),
        (3, "aux:pass", "AUX"),
        (0, "root", "VERB"),
        (5, "case", "ADP"),
        (3, "obl", "PROPN"),
        (7, "cc", "CCONJ"),
        (5, "conj", "PROPN"),
    ]
    assert given_sentences([Coded("A", "x", None, ())]) == [None]


# --- comparing --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("054", "054", True),
        ("050", "054", True),
        ("054", "050", True),
        ("080", "0841", True),
        ("084", "0841", True),
        ("054", "057", False),
        ("0841", "0842", False),
        ("050", "060", False),
        ("190", "019", False),
    ],
)
def test_a_class_of_codes_holds_its_codes(one: str, other: str, expected: bool) -> None:
    assert agree(one, other) is expected


@pytest.mark.parametrize(
    ("rows", "events", "expected"),
    [
        (RECOGNISED, ["ROH 054 GON"], (["ROH 054 GON"], [], [])),
        (RECOGNISED, ["ROHGOV 050 ---MIL"], (["ROHGOV 050 ---MIL"], [], [])),
        (RECOGNISED, ["GON 054 ROH"], ([], ["GON 054 ROH"], ["Rohan recognised Gondor"])),
        (RECOGNISED, ["ROH 111 GON"], ([], ["ROH 111 GON"], ["Rohan recognised Gondor"])),
        (RECOGNISED, ["ROH 054 GON", "ROH 010 GON"], (["ROH 054 GON"], [], [])),
        (RECOGNISED, ["ROH 010 GON"], ([], [], [])),
        (MET, ["ARN 040 ERI", "ERI 040 ARN"], (["ARN 040 ERI"], [], [])),
        (MET, ["ERI 040 ARN"], (["ERI 040 ARN"], [], [])),
        (PRAISED, ["MOR 051 BRE"], (["MOR 051 BRE"], [], [])),
    ],
    ids=[
        "code and both actors",
        "a class, a role, somebody",
        "the other way round",
        "another code",
        "a code that no relation is for",
        "only such a code",
        "said both ways",
        "symmetric",
        "denied or not",
    ],
)
def test_events_beside_claims(rows: str, events: list[str], expected: tuple[list[str], ...]) -> None:
    assert outcome(rows, *events) == expected


def test_scores_are_by_code() -> None:
    pairs = [(RECOGNISED, ["ROH 054 GON"]), (RECOGNISED, ["ROH 111 GON"]), (MET, ["ARN 040 ERI"])]
    compared = compare([coded(*events) for _, events in pairs], [tree("en", rows) for rows, _ in pairs], KNOWN)
    scores = by_code(compared, KNOWN)
    assert list(scores) == ["all", "040", "054", "111"]
    assert scores["all"] == Score(3, 3, 2)
    assert scores["054"] == Score(1, 2, 1)
    assert scores["111"] == Score(1, 0, 0)


def test_the_actors_are_no_part_of_the_ontology() -> None:
    from kg.knowledge import load

    assert "Gondor" in KNOWN.entities and "Gondor" not in load().entities
    assert KNOWN.codes["Gondor"] == ("GON",) and not load().codes
    assert set(KNOWN.codes) <= set(KNOWN.entities)


# --- the command ------------------------------------------------------------------------------------------------------


class Annotator:
    def annotate_sentences(self, texts: list[tuple[str, str]]) -> list[Sentence]:
        return [tree("en", {"Rohan recognised Gondor": RECOGNISED}[text]) for _, text in texts]


def test_the_command_says_what_the_score_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(annotate, "load", lambda *_: Annotator())
    text = "Rohan recognised Gondor"
    file = write(tmp_path, line("A", text, "ROH 054 GON"), line("B", text, "ROH 111 MOR"), line("C", text))
    assert main(["eval", "--format", "petrarch", str(file)]) == 0
    first, second, *rest = capsys.readouterr().out.splitlines()
    assert first.startswith("No measure of reading news") and "denied" in first and "conventions" in first
    assert second == "2 of 3 sentences concern declared relations"
    assert any(row.startswith("054 establishedTiesWith recognised ") and "P 0.500" in row for row in rest)
    assert rest[-3:] == [f"✗ B: {text}", "    missing: ROH 111 MOR", "    extra: Rohan recognised Gondor"]
    assert main(["eval", "--format", "petrarch", str(file), "--no-errors"]) == 0
    assert "✗" not in capsys.readouterr().out
    assert main(["eval", "--format", "petrarch", str(file), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["note"] == first
    assert found["all"]["right"] == 1
    assert [each["sentence"] for each in found["errors"]] == ["B"]


def test_the_parses_of_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parsed = line("A", "Gondor was praised by Rohan and Bree", "ROH 051 GON", "BRE 051 GON", parse=VERSION_1)
    file = write(tmp_path, parsed, line("B", "Rohan praised Gondor.", "ROH 051 GON"))
    assert main(["eval", "--format", "petrarch", str(file), "--parses", "gold"]) == 0
    page = capsys.readouterr().out
    assert "1 of 2 sentences concern declared relations" in page
    assert "(2 of 2 gold, 2 found)" in page


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "petrarch"], "takes a GOLD file"),
        (["--format", "petrarch", "{file}", "--parses", "{file}"], "only --parses gold"),
        (["--examples", "--parses", "gold"], "--parses gold is of a GOLD with --format petrarch"),
        (["--format", "xml", "{file}"], "'xml' is not"),
    ],
)
def test_wrong_use(arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, line("A", "x", "ROH 054 GON"))
    assert main(["eval", *(each.replace("{file}", str(file)) for each in arguments)]) == 2
    assert message in capsys.readouterr().err


def test_the_real_file_is_of_that_format(shared: Path) -> None:
    found = read_coded(shared / "corpora" / "events" / "petr_unittest_ud.jsonl")
    assert len(found) == 284
    assert all(given_sentences(found))
