"""Documents taken out of the store: by every name that they have, all or none, and nothing else with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hand_claims import ALBANIAN, CLAIMS, DOCUMENTS, ENGLISH, RAMA, UNDATED

import kg
from kg.check import check
from kg.cli import main
from kg.decide import Merge
from kg.errors import NotFoundError, StoreError
from kg.graph import document_iri
from kg.model import Document, Entity
from kg.store import open_store

LINES = tuple(Document(text=f"Line {number}.", source=f"news/l.jsonl#{number}") for number in (1, 2))
BESIDE = Document(text="A text beside them.", source="news/l.jsonl.txt", title="Beside")
NAMESAKE = Document(text="A text in another folder.", source="newspapers/one.txt", title="Beside")
EVERY = {each.id: each for each in (*DOCUMENTS.values(), *LINES, BESIDE, NAMESAKE)}


def fill(path: Path | str) -> None:
    with open_store(path, write=True) as store:
        for document in EVERY.values():
            store.add(document, [each for each in CLAIMS if each.document == document.id])


@pytest.fixture(params=["folder", "endpoint"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store, and the folder in which its texts were read is the current one."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    place = str(tmp_path / "store") if request.param == "folder" else request.getfixturevalue("endpoint")
    fill(place)
    return str(place)


def left(store: str) -> set[str]:
    with open_store(store) as opened:
        documents = opened.documents()
        assert {each.document for each in opened.claims()} <= set(documents)
        return {each.source for each in documents.values()}


SOURCES = {each.source for each in EVERY.values()}


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        (ENGLISH.id, {"one.txt"}),
        (f"doc:{ENGLISH.id}", {"one.txt"}),
        (document_iri(ENGLISH.id).value, {"one.txt"}),
        ("one.txt", {"one.txt"}),
        ("./news/../one.txt", {"one.txt"}),
        ("HERE/one.txt", {"one.txt"}),
        ("Tirana breaks with Tehran", {"one.txt"}),
        ("dy", {"dy.txt"}),
        ("news/l.jsonl#2", {"news/l.jsonl#2"}),
        ("news/l.jsonl", {"news/l.jsonl#1", "news/l.jsonl#2"}),
        ("news", {"news/l.jsonl#1", "news/l.jsonl#2", "news/l.jsonl.txt"}),
        ("HERE/news/", {"news/l.jsonl#1", "news/l.jsonl#2", "news/l.jsonl.txt"}),
    ],
)
def test_a_document_goes_by_every_name_that_it_has(store: str, name: str, gone: set[str]) -> None:
    removed = kg.remove([name.replace("HERE", str(Path.cwd()))], store)
    assert {each.source for each in removed} == gone
    assert left(store) == SOURCES - gone


@pytest.mark.parametrize("name", ["", "nope", "on", "new", "l.jsonl#3", "Beside", "'", "a b>", "[", "../here2"])
def test_what_is_not_there_or_not_one_removes_nothing(store: str, name: str) -> None:
    with pytest.raises(NotFoundError, match=r"no document|several documents could be 'Beside'") as caught:
        kg.remove(["one.txt", name], store)
    assert "\n" not in str(caught.value)
    assert left(store) == SOURCES


def test_what_another_document_says_too_stays(store: str) -> None:
    (removed,) = kg.remove(["one.txt"], store)
    assert removed.claims == sum(each.document == ENGLISH.id for each in CLAIMS)
    assert kg.query("ASK { e:Albania kg:expelledDiplomatsOf e:Iran }", store)
    kg.remove(["dy.txt"], store)
    with open_store(store) as opened:
        assert check(opened).problems == ()
    assert not kg.query("ASK { e:Albania kg:expelledDiplomatsOf e:Iran }", store)
    kg.remove([ENGLISH.source, *(key for key in EVERY if key not in (ENGLISH.id, ALBANIAN.id))][1:], store)
    assert kg.query("SELECT * { ?a ?b ?c }", store) == []


def test_a_path_may_be_given_as_it_is(store: str) -> None:
    assert [each.source for each in kg.remove("one.txt", store)] == ["one.txt"]
    assert [each.source for each in kg.remove(Path("dy.txt"), store)] == ["dy.txt"]


def test_of_two_files_of_one_name_the_one_here_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each was read from within its folder, so that their sources are alike."""
    place, texts = tmp_path / "store", {}
    for name in ("2023", "2024", "2025"):
        (tmp_path / name).mkdir()
    for name in ("2023", "2024"):
        monkeypatch.chdir(tmp_path / name)
        Path("a.txt").write_text(f"A text of {name}.")
        texts[name] = Document(text=f"A text of {name}.", source="a.txt")
        with open_store(place, write=True) as store:
            store.add(texts[name], [], instead=[])
    monkeypatch.chdir(tmp_path / "2025")
    with pytest.raises(NotFoundError, match=r"several documents could be 'a\.txt'"):
        kg.remove("a.txt", place)
    monkeypatch.chdir(tmp_path / "2023")
    assert [each.id for each in kg.remove("a.txt", place)] == [texts["2023"].id]
    monkeypatch.chdir(tmp_path / "2025")
    assert [each.id for each in kg.remove("a.txt", place)] == [texts["2024"].id], "there is only one now"


def test_what_was_decided_stays(tmp_path: Path) -> None:
    place = tmp_path / "store"
    other = Entity("E._Rama", "E. Rama", "Person")
    fill(place)
    with open_store(place, write=True) as opened:
        opened.carry_out(opened.plan([Merge(RAMA, other)], kg.knowledge.load()))
    kg.remove([str(key) for key in EVERY], place)
    assert [type(each) for each in kg.decisions(place)] == [Merge]


def test_a_missing_store_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no store at"):
        kg.remove(["one.txt"], tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_the_command_says_what_went(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = str(tmp_path / "store")
    fill(place)
    count = sum(each.document == UNDATED.id for each in CLAIMS)
    assert main(["remove", "three.txt", "--store", place, "--json"]) == 0
    entry = {"id": UNDATED.id, "source": "three.txt", "title": None, "claims": count}
    assert json.loads(capsys.readouterr().out) == {"documents": [entry], "claims": count}
    assert main(["remove", "news", "--store", place]) == 0
    assert capsys.readouterr().out == (
        "news/l.jsonl#1: 0 claims\nnews/l.jsonl#2: 0 claims\nnews/l.jsonl.txt: 0 claims\n"
        "3 documents removed, 0 claims\n"
    )
    assert main(["remove", "three.txt", "--store", place]) == 1
    assert capsys.readouterr().err.startswith("kg: no document 'three.txt' in this store; it holds dy.txt, ")
