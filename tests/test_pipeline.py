"""Building: what is read, kept, skipped and read again, with an annotator that only knows sentences of three words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from trees import tree

from kg import annotate, knowledge, pipeline
from kg.errors import InputError, KgError
from kg.model import Document, Sentence
from kg.pipeline import build, explain, reading_stamp
from kg.store import open_store

LEMMAS = {"condemned": "condemn", "praised": "praise", "visited": "visit"}


class Annotator:
    """Parses "Albania condemned Iran." and nothing else; notes which texts it was given."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.fails: dict[str, BaseException] = {}

    def annotate(self, document: Document, language: str | None = None) -> list[Sentence]:
        name = Path(document.source).name
        self.read.append(name)
        if name in self.fails:
            raise self.fails[name]
        found = []
        for match in re.finditer(r"(\w+) (\w+) (\w+)\.", document.text[document.body :]):
            subject, verb, object_ = match.groups()
            rows = f"""{subject} {subject} PROPN 2 nsubj
                {verb} {LEMMAS[verb]} VERB 0 root VerbForm=Fin
                {object_} {object_} PROPN 2 obj"""
            parsed = tree(language or "en", rows, len(found), begin=document.body + match.start())
            found.append(replace(parsed, document=document.id))
        return found

    def annotate_parts(self, document: Document, size: int) -> Iterator[list[Sentence]]:
        for number, sentence in enumerate(self.annotate(document)):
            yield [replace(sentence, index=0, paragraph=number)]

    def annotate_many(self, documents: Sequence[Document]) -> list[list[Sentence]]:
        return [self.annotate(document) for document in documents]


@pytest.fixture
def annotator(monkeypatch: pytest.MonkeyPatch) -> Annotator:
    fake = Annotator()
    monkeypatch.setattr(annotate, "load", lambda *_: fake)
    return fake


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text("Albania condemned Iran. Israel praised Albania.", "utf8")
    (folder / "b.txt").write_text("Serbia praised Kosovo.", "utf8")
    (folder / "c.txt").write_text("Israel condemned Iraq.", "utf8")
    return folder


def stored(store: Path) -> set[str]:
    with open_store(store) as opened:
        return {f"{claim.subject.key} {claim.relation} {claim.object.key}" for claim in opened.claims()}


FIRST = {"Albania condemned Iran", "Israel praised Albania"}
ALL = FIRST | {"Serbia praised Kosovo", "Israel condemned Iraq"}


def test_a_build_keeps_every_claim_and_says_what_it_did(annotator: Annotator, texts: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    report = build([texts], tmp_path / "store", progress=lambda *step: seen.append(step))
    assert stored(tmp_path / "store") == ALL
    assert (report.documents_new, report.skipped, report.replaced) == (3, 0, 0)
    assert (report.sentences, report.claims, report.facts, report.problems) == (4, 4, 4, ())
    assert [(done, total) for done, total, _ in seen] == [(0, 3), (0, 3), (1, 3), (2, 3), (3, 3)]
    assert annotator.read == ["a.txt", "b.txt", "c.txt"]


def test_what_is_unchanged_is_not_read_again(annotator: Annotator, texts: Path, tmp_path: Path) -> None:
    build([texts], tmp_path / "store")
    annotator.read.clear()
    report = build([texts], tmp_path / "store")
    assert (report.documents_new, report.skipped, report.replaced, report.claims) == (0, 3, 0, 0)
    assert not annotator.read
    assert stored(tmp_path / "store") == ALL


def test_nothing_new_loads_no_models(
    annotator: Annotator, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([texts], tmp_path / "store")
    monkeypatch.delattr(annotate, "load")
    assert build([texts], tmp_path / "store").skipped == 3


def test_a_changed_text_takes_the_place_of_the_old_one(annotator: Annotator, texts: Path, tmp_path: Path) -> None:
    build([texts], tmp_path / "store")
    annotator.read.clear()
    (texts / "b.txt").write_text("Serbia condemned Kosovo.", "utf8")
    report = build([texts], tmp_path / "store")
    assert (report.documents_new, report.skipped, report.replaced) == (0, 2, 1)
    assert annotator.read == ["b.txt"]
    assert stored(tmp_path / "store") == ALL - {"Serbia praised Kosovo"} | {"Serbia condemned Kosovo"}


@pytest.mark.parametrize("spelling", ["absolute", "dotted", "linked", "."])
def test_another_spelling_of_a_path_is_the_same_file(
    spelling: str, annotator: Annotator, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "store"
    monkeypatch.chdir(texts)
    (tmp_path / "link").symlink_to(texts)
    build(["a.txt", "b.txt", "c.txt"], store)
    again = {"absolute": texts, "dotted": Path("../texts"), "linked": tmp_path / "link", ".": Path()}[spelling]
    assert build([again], store).skipped == 3
    assert set(places(store, whole=True).values()) == {"a.txt", "b.txt", "c.txt"}, "as it was spelt first"
    (texts / "b.txt").write_text("Serbia condemned Kosovo.", "utf8")
    report = build([again / "b.txt"], store)
    assert (report.documents_new, report.replaced) == (0, 1)
    assert stored(store) == ALL - {"Serbia praised Kosovo"} | {"Serbia condemned Kosovo"}


def test_two_lines_and_two_files_of_one_name_stay_two(
    annotator: Annotator, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "store"
    monkeypatch.chdir(texts)
    (texts / "below").mkdir()
    (texts / "below" / "a.txt").write_text("Serbia condemned Kosovo.", "utf8")
    rows(texts / "l.jsonl", "Iraq praised Iran.", "Iran praised Iraq.")
    build(["."], store)
    rows(texts / "l.jsonl", "Iraq praised Iran.", "Iran condemned Iraq.")
    report = build([texts / "l.jsonl", texts / "below" / "a.txt"], store)
    assert (report.documents_new, report.replaced, report.skipped) == (0, 1, 2)
    kept = {"Serbia condemned Kosovo", "Iraq praised Iran", "Iran condemned Iraq"}
    assert stored(store) == ALL | kept


def test_files_of_one_name_in_two_folders_are_two(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read from within each folder, their paths are spelt alike."""
    store = tmp_path / "store"
    texts = {"2023": "Albania condemned Iran.", "2024": "Serbia praised Kosovo."}
    for name, text in texts.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(text)
        monkeypatch.chdir(tmp_path / name)
        report = build(["."], store)
        assert (report.documents_new, report.replaced) == (1, 0)
    assert stored(store) == {"Albania condemned Iran", "Serbia praised Kosovo"}
    (tmp_path / "2023" / "a.txt").write_text("Albania praised Iran.")
    assert build(["../2023"], store).replaced == 1
    assert stored(store) == {"Albania praised Iran", "Serbia praised Kosovo"}
    (tmp_path / "2023").rename(tmp_path / "moved")
    monkeypatch.chdir(tmp_path / "moved")
    (tmp_path / "moved" / "a.txt").write_text("Israel praised Iran.")
    report = build(["../moved"], store)
    assert stored(store) >= {"Israel praised Iran", "Serbia praised Kosovo"}


def test_a_store_that_moves_with_its_texts_knows_them(
    annotator: Annotator, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    build(["texts"], "store")
    (tmp_path / "else").mkdir()
    for name in ("texts", "store"):
        (tmp_path / name).rename(tmp_path / "else" / name)
    monkeypatch.chdir(tmp_path / "else")
    assert build(["texts"], "store").skipped == 3
    Path("texts/b.txt").write_text("Serbia condemned Kosovo.")
    assert build(["texts"], "store").replaced == 1
    assert stored(Path("store")) == ALL - {"Serbia praised Kosovo"} | {"Serbia condemned Kosovo"}
    with open_store("store") as opened:
        assert not [quad for quad in opened.quads() if "else" in str(quad)], "no path of the machine goes out"


def places(store: Path, whole: bool = False) -> dict[str, str]:
    """The file, and line, from which each claim in the store was read; its whole path if asked for."""
    with open_store(store) as opened:
        documents = opened.documents()
        sources = {key: each.source if whole else Path(each.source).name for key, each in documents.items()}
        return {
            f"{each.subject.key} {each.relation} {each.object.key}": sources[each.document] for each in opened.claims()
        }


def rows(path: Path, *texts: str) -> None:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf8")


def test_a_new_first_line_deletes_nothing(annotator: Annotator, tmp_path: Path) -> None:
    path, store = tmp_path / "l.jsonl", tmp_path / "store"
    rows(path, "Albania condemned Iran.", "Serbia praised Kosovo.")
    build([path], store)
    rows(path, "Israel condemned Iraq.", "Albania condemned Iran.", "Serbia praised Kosovo.")
    annotator.read.clear()
    report = build([path], store)
    assert (report.documents_new, report.skipped, report.replaced) == (1, 2, 0)
    assert annotator.read == ["l.jsonl#1"]
    wanted = {
        "Israel condemned Iraq": "l.jsonl#1",
        "Albania condemned Iran": "l.jsonl#2",
        "Serbia praised Kosovo": "l.jsonl#3",
    }
    assert places(store) == wanted
    rows(path, "Israel condemned Iraq.", "Serbia praised Kosovo.")
    report = build([path], store)
    assert (report.documents_new, report.skipped, report.replaced) == (0, 1, 1)
    assert places(store) == {"Israel condemned Iraq": "l.jsonl#1", "Serbia praised Kosovo": "l.jsonl#2"}


def test_a_new_first_line_deletes_nothing_though_all_is_read_again(annotator: Annotator, tmp_path: Path) -> None:
    path, store = tmp_path / "l.jsonl", tmp_path / "store"
    rows(path, "Albania condemned Iran.", "Serbia praised Kosovo.")
    build([path], store)
    rows(path, "Israel condemned Iraq.", "Albania condemned Iran.", "Serbia praised Kosovo.")
    report = build([path], store, language="en")
    assert (report.documents_new, report.skipped, report.replaced) == (1, 0, 2)
    assert len(places(store)) == 3


def test_a_renamed_file_stays_when_another_takes_its_name(annotator: Annotator, texts: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    build([texts], store)
    (texts / "b.txt").rename(texts / "d.txt")
    (texts / "b.txt").write_text("Serbia condemned Kosovo.", "utf8")
    report = build([texts], store)
    assert (report.documents_new, report.skipped, report.replaced) == (1, 3, 0)
    assert stored(store) == ALL | {"Serbia condemned Kosovo"}
    (texts / "b.txt").write_text("Kosovo praised Serbia.", "utf8")
    report = build([texts / "b.txt"], store)
    assert report.replaced == 1
    assert stored(store) == ALL | {"Kosovo praised Serbia"}, "the text of d.txt is no older version of b.txt"


def test_a_file_that_takes_a_known_text_over_replaces_its_own(
    annotator: Annotator, texts: Path, tmp_path: Path
) -> None:
    store = tmp_path / "store"
    build([texts], store)
    (texts / "c.txt").rename(texts / "b.txt")
    report = build([texts], store)
    assert (report.documents_new, report.skipped, report.replaced) == (0, 1, 1)
    assert stored(store) == ALL - {"Serbia praised Kosovo"}


def test_two_files_of_one_text_are_one_document_and_one_may_change(
    annotator: Annotator, texts: Path, tmp_path: Path
) -> None:
    store = tmp_path / "store"
    (texts / "d.txt").write_text("Israel condemned Iraq.", "utf8")
    report = build([texts], store)
    assert (report.documents_new, report.skipped, report.claims) == (3, 1, 4)
    for name, text in (("c.txt", "Israel praised Kosovo."), ("d.txt", "Iraq praised Kosovo.")):
        assert build([texts], store).skipped == 4
        (texts / name).write_text(text, "utf8")
        build([texts], store)
    assert stored(store) == FIRST | {"Serbia praised Kosovo", "Israel praised Kosovo", "Iraq praised Kosovo"}


@pytest.mark.parametrize("field", ["title", "date", "outlet", "url", "language"])
def test_a_corrected_field_is_taken_over(field: str, annotator: Annotator, tmp_path: Path) -> None:
    path, store = tmp_path / "l.jsonl", tmp_path / "store"
    row = {"title": "A", "date": "2022-09-07", "outlet": "X", "url": "u", "language": "en"}
    path.write_text(json.dumps({"text": "Albania condemned Iran."} | row))
    build([path], store)
    with open_store(store) as opened:
        (before,) = opened.claims()
    corrected = {"title": "B", "date": "2022-09-08", "outlet": "Y", "url": "v", "language": "sq"}[field]
    path.write_text(json.dumps({"text": "Albania condemned Iran."} | row | {field: corrected}))
    report = build([path], store)
    assert (report.documents_new, report.skipped, report.replaced) == (0, 0, 1)
    with open_store(store) as opened:
        (document,) = opened.documents().values()
        (after,) = opened.claims()
    assert getattr(document, field) == corrected
    assert (after.id, after.document) == (before.id, before.document)
    assert build([path], store).skipped == 1


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), RuntimeError("out of memory")], ids=["Ctrl-C", "crash"])
def test_an_interrupted_build_goes_on_where_it_stopped(
    stop: BaseException, annotator: Annotator, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "_TOGETHER", 1)
    annotator.fails["b.txt"] = stop
    with pytest.raises(type(stop)):
        build([texts], tmp_path / "store")
    assert stored(tmp_path / "store") == FIRST
    annotator.fails.clear()
    annotator.read.clear()
    report = build([texts], tmp_path / "store")
    assert (report.documents_new, report.skipped) == (2, 1)
    assert annotator.read == ["b.txt", "c.txt"]
    assert stored(tmp_path / "store") == ALL


def test_a_text_that_cannot_be_parsed_loses_no_other(annotator: Annotator, texts: Path, tmp_path: Path) -> None:
    annotator.fails["b.txt"] = InputError("b.txt: is in no language that kg reads")
    report = build([texts], tmp_path / "store")
    assert report.problems == ("b.txt: is in no language that kg reads",)
    assert stored(tmp_path / "store") == ALL - {"Serbia praised Kosovo"}
    annotator.fails.clear()
    assert build([texts], tmp_path / "store").skipped == 2, "it is tried again"
    assert stored(tmp_path / "store") == ALL


def test_what_was_read_but_for_a_byte_or_a_date_is_no_problem(
    annotator: Annotator, texts: Path, tmp_path: Path
) -> None:
    letters = "Albania condemned Iran. Çështja është e mbyllur, të gjithë.".encode()
    (texts / "a.txt").write_bytes(letters + b"\xff")
    (texts / "b.txt").write_text("title: A\ndate: yesterday\n\nSerbia praised Kosovo.", "utf8")
    (texts / "c.txt").write_text("")
    report = build([texts], tmp_path / "store")
    assert [each.partition(": ")[2][:12] for each in report.remarks] == ["read as UTF-", "read without"]
    assert [Path(each.partition(":")[0]).name for each in report.problems] == ["c.txt"]
    assert stored(tmp_path / "store") == {"Albania condemned Iran", "Serbia praised Kosovo"}


def test_a_file_that_is_no_text_loses_no_other(annotator: Annotator, texts: Path, tmp_path: Path) -> None:
    (texts / "b.txt").write_bytes(b"\x00\x01\x02\xff\x00" * 50)
    report = build([texts], tmp_path / "store")
    assert len(report.problems) == 1
    assert "b.txt" in report.problems[0]
    assert stored(tmp_path / "store") == ALL - {"Serbia praised Kosovo"}


def test_where_nothing_can_be_read_the_first_problem_is_raised(annotator: Annotator, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"missing\.txt"):
        build([tmp_path / "missing.txt"], tmp_path / "store")
    assert not (tmp_path / "store").exists()


def test_another_ontology_means_reading_again(
    annotator: Annotator, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([texts], tmp_path / "store")
    monkeypatch.setattr(knowledge.load(), "version", "another")
    report = build([texts], tmp_path / "store")
    assert (report.documents_new, report.skipped, report.replaced) == (0, 0, 3)
    assert stored(tmp_path / "store") == ALL


def test_another_language_means_reading_again(annotator: Annotator, texts: Path, tmp_path: Path) -> None:
    build([texts], tmp_path / "store")
    report = build([texts], tmp_path / "store", language="en")
    assert (report.skipped, report.replaced) == (0, 3)
    assert build([texts], tmp_path / "store", language="en").skipped == 3


def test_the_stamp_is_of_ontology_language_and_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = knowledge.load()
    stamps = {reading_stamp(known, language, models) for language in (None, "en", "sq") for models in (None, tmp_path)}
    monkeypatch.setattr(known, "version", "another")
    stamps.add(reading_stamp(known, None, None))
    assert len(stamps) == 7


def test_any_file_of_the_ontology_changes_its_version(tmp_path: Path) -> None:
    versions = set()
    for number, label in enumerate(("Borduria", "Syldavia")):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "one.ttl").write_text(f'<https://example.org/a> <https://example.org/b> "{label}" .', "utf8")
        versions.add(knowledge.load(folder).version)
    assert len(versions) == 2


def test_explaining_keeps_nothing_and_needs_a_sentence(annotator: Annotator) -> None:
    reading = explain(Document("Albania condemned Iran.", "one.txt"))
    assert [claim.relation for claim in reading.claims] == ["condemned"]
    with pytest.raises(KgError, match=r"empty\.txt: holds no sentence"):
        explain(Document("…", "empty.txt"))


def test_short_documents_are_parsed_together_and_a_long_one_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_TOGETHER", 24_000)
    sizes = [10_000, 10_000, 10_000, 50_000, 1]
    documents = [Document("x" * size, f"d{n}") for n, size in enumerate(sizes)]
    groups = list(pipeline.groups(documents))
    assert [[len(document.text) for document in group] for group in groups] == [[10_000] * 2, [10_000], [50_000], [1]]
    assert [document for group in groups for document in group] == documents
    assert list(pipeline.groups([])) == []


def test_a_long_document_is_read_in_parts_and_kept_whole(
    annotator: Annotator, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([texts], tmp_path / "whole")
    monkeypatch.setattr(pipeline, "_PART", 40)
    monkeypatch.setattr(pipeline, "_TOGETHER", 1)
    seen: list[str] = []
    report = build([texts], tmp_path / "parts", progress=lambda done, total, what: seen.append(what))
    assert (report.documents_new, report.sentences, report.claims) == (3, 4, 4)
    assert [each for each in seen if "%" in each] == [f"{texts / 'a.txt'}, 46 %"]
    with open_store(tmp_path / "whole") as whole, open_store(tmp_path / "parts") as parts:
        assert list(whole.claims()) == list(parts.claims()), "each claim has its own sentence, with its number"
        assert whole.quads() == parts.quads()
