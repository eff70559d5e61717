"""The store: what is put in comes out; foreign, locked and missing stores are refused in one line."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
from hand_claims import ALBANIA, ALBANIAN, CLAIMS, DOCUMENTS, ENGLISH, EXPELLED_EN, EXPELLED_SQ, IRAN, VISIT, claim

from kg.errors import StoreError
from kg.model import Claim
from kg.store import MARKER, Store, _why_not_open, open_store, shown


def fill(store: Store) -> None:
    for key, document in DOCUMENTS.items():
        store.add(document, [each for each in CLAIMS if each.document == key], stamp="v1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "store"
    with open_store(path, write=True) as store:
        fill(store)
    return path


@pytest.fixture(params=["folder", "endpoint"])
def filled(request: pytest.FixtureRequest) -> Store:
    """The claims made by hand, in a folder and at an endpoint."""
    if request.param == "folder":
        return open_store(request.getfixturevalue("folder"))
    store = open_store(request.getfixturevalue("endpoint"), write=True)
    fill(store)
    return store


def plain(claims: object) -> list[Claim]:
    """Claims without the names that the gazetteer adds to entities, in a stable order."""
    assert isinstance(claims, Iterator | list)
    bare = [
        replace(
            each,
            subject=replace(each.subject, names=()),
            object=replace(each.object, names=()),
            speaker=replace(each.speaker, names=()) if each.speaker else None,
        )
        for each in claims
    ]
    return sorted(bare, key=lambda each: each.id)


def test_claims_come_back_as_they_were(filled: Store) -> None:
    found = list(filled.claims())
    assert plain(found) == plain(CLAIMS)
    assert {each.id for each in found} == {each.id for each in CLAIMS}
    assert found == sorted(found, key=lambda each: (each.document, each.begin))


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        ({"subject": "Edi_Rama"}, lambda each: each.subject.key == "Edi_Rama"),
        ({"object": "Iran"}, lambda each: each.object.key == "Iran"),
        ({"relation": "cyberattacked"}, lambda each: each.relation == "cyberattacked"),
        ({"entity": "Iran"}, lambda each: "Iran" in (each.subject.key, each.object.key)),
        ({"entity": ["Iran", "Albania"]}, lambda each: {"Iran", "Albania"} & {each.subject.key, each.object.key}),
        ({"document": ENGLISH.id}, lambda each: each.document == ENGLISH.id),
        ({"subject": "Iran", "relation": "accused"}, lambda each: False),
        ({"entity": []}, lambda each: False),
    ],
)
def test_claims_by_condition(filled: Store, condition: dict[str, str], wanted: object) -> None:
    assert callable(wanted)
    expected = [each for each in CLAIMS if wanted(each)]
    assert plain(filled.claims(**condition)) == plain(expected)


def test_entities_and_documents_come_back(filled: Store) -> None:
    keys = {entity.key for each in CLAIMS for entity in (each.subject, each.object)}
    assert [entity.key for entity in filled.entities()] == sorted(keys)
    albania = filled.entity("Albania")
    assert albania is not None
    assert (albania.label, albania.type, albania.qid) == ("Albania", "Country", "Q222")
    assert {("en", "Albania"), ("sq", "Shqipëri")} <= set(albania.names)
    assert filled.entity("Atlantis") is None
    assert filled.documents() == {key: replace(DOCUMENTS[key], text="") for key in sorted(DOCUMENTS)}
    assert filled.stamps() == dict.fromkeys(DOCUMENTS, "v1")


def facts(store: Store, text: str = "ASK { e:Albania kg:expelledDiplomatsOf e:Iran }") -> bool:
    return bool(store.query(text))


def test_a_triple_that_two_documents_say_is_counted_once(filled: Store) -> None:
    (row,) = filled.query("SELECT (COUNT(*) AS ?n) WHERE { e:Albania kg:expelledDiplomatsOf ?whom }")
    assert row["n"].value == "1"
    by_document = [quad for quad in filled.quads() if quad.predicate.value.endswith("#expelledDiplomatsOf")]
    assert len(by_document) == 2
    assert set(filled.triples()) == {quad.triple for quad in filled.quads()}


@pytest.mark.parametrize("where", ["folder", "endpoint"])
def test_a_fact_lives_as_long_as_a_document_says_it(request: pytest.FixtureRequest, where: str) -> None:
    store = open_store(request.getfixturevalue(where), write=True)
    fill(store)
    store.remove(ENGLISH.id)
    assert facts(store)
    assert {each.document for each in store.claims()} == set(DOCUMENTS) - {ENGLISH.id}
    store.add(ALBANIAN, [VISIT])
    assert not facts(store)
    assert facts(store, "ASK { e:Edi_Rama kg:visited e:Israel }")
    assert set(store.triples()) == {quad.triple for quad in store.quads()}


def test_a_changed_text_of_the_same_source_replaces_the_old_one(folder: Path) -> None:
    changed = replace(ENGLISH, text="Another English text.")
    with open_store(folder, write=True) as store:
        store.add(changed, [claim(IRAN, "threatened", ALBANIA, document=changed)])
        assert set(store.documents()) == {changed.id, *DOCUMENTS} - {ENGLISH.id}
        assert [each.relation for each in store.claims(document=changed.id)] == ["threatened"]
        assert list(store.claims(document=ENGLISH.id)) == []


def test_a_text_that_was_moved_stays_when_its_old_place_is_taken(folder: Path) -> None:
    changed = replace(ENGLISH, text="Another English text.")
    with open_store(folder, write=True) as store:
        store.add(changed, [], instead=[])
        assert set(store.documents()) == {changed.id, *DOCUMENTS}


@pytest.mark.parametrize("where", ["folder", "endpoint"])
def test_a_moved_document_has_its_new_place_and_no_other(request: pytest.FixtureRequest, where: str) -> None:
    store = open_store(request.getfixturevalue(where), write=True)
    fill(store)
    count = len(store.quads())
    store.move({ENGLISH.id: 'new "place".txt', "0000": "nowhere"})
    assert store.documents()[ENGLISH.id] == replace(ENGLISH, text="", source='new "place".txt')
    assert set(store.documents()) == set(DOCUMENTS)
    assert set(store.triples()) == {quad.triple for quad in store.quads()}
    assert len(store.quads()) == count


def test_adding_the_same_again_changes_nothing(folder: Path) -> None:
    with open_store(folder, write=True) as store:
        before = store.quads(), store.triples()
        fill(store)
        assert (store.quads(), store.triples()) == before


def test_removing_what_is_not_there_is_an_error(folder: Path) -> None:
    with open_store(folder, write=True) as store, pytest.raises(StoreError, match="holds no document 'nope'"):
        store.remove("nope")


def test_quotes_survive_whatever_they_hold(tmp_path: Path) -> None:
    nasty = 'He said: "Ç\'është kjo?" \\ <http://x> } ; DROP ALL\n\ttab — 🙂 ‘«»’'
    with open_store(tmp_path / "store", write=True) as store:
        store.add(
            replace(ENGLISH, source='a "b" \\c.txt', title=nasty), [claim(IRAN, "threatened", ALBANIA, quote=nasty)]
        )
        (found,) = store.claims()
        assert found.quote == nasty
        assert store.documents()[ENGLISH.id].title == nasty
        store.add(replace(ENGLISH, source='a "b" \\c.txt'), [])
        assert list(store.claims()) == []


def test_rdflib_sees_what_documents_say_together(folder: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    with open_store(folder) as store:
        data = store.graph()
        name = rdflib.URIRef("https://w3id.org/kg-diplomacy/ontology#expelledDiplomatsOf")
        entity = "https://w3id.org/kg-diplomacy/entity/"
        assert list(data.subject_objects(name)) == [(rdflib.URIRef(entity + "Albania"), rdflib.URIRef(entity + "Iran"))]
        assert len(list(data.triples((None, None, None)))) == len(store.triples())
        assert {str(graph.identifier).rsplit("/", 1)[-1] for graph in data.graphs()} >= set(DOCUMENTS)


def test_a_missing_store_says_what_to_do_and_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no store at .*run kg build first"):
        open_store(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("write", [False, True])
def test_a_foreign_folder_is_refused_untouched(tmp_path: Path, write: bool) -> None:
    (tmp_path / "letter.txt").write_text("private")
    with pytest.raises(StoreError, match="holds files but no store of kg; nothing was touched"):
        open_store(tmp_path, write=write)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("letter.txt", "private")]


def test_a_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(StoreError, match="is a file and no store"):
        open_store(tmp_path / "file", write=True)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("not json", "cannot be read"),
        ('{"format": 99}', "another version of kg"),
        ("[]", "another version of kg"),
        ('{"format": 1, "base": "https://example.org/"}', "set KG_BASE"),
    ],
)
def test_a_strange_marker_is_refused(folder: Path, content: str, reason: str) -> None:
    (folder / MARKER).write_text(content)
    with pytest.raises(StoreError, match=reason):
        open_store(folder)


def test_a_damaged_store_is_one_clear_error(folder: Path) -> None:
    (folder / "CURRENT").write_text("MANIFEST-999999\n")
    with pytest.raises(StoreError, match="damaged") as caught:
        open_store(folder)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"\xff" * 64])
@pytest.mark.parametrize("write", [False, True])
def test_damaged_files_are_one_clear_error(folder: Path, content: bytes, write: bool) -> None:
    """Oxigraph tells of them in another way than of a lock."""
    for file in folder.glob("*.sst"):
        file.write_bytes(content)
    for file in folder.glob("MANIFEST-*"):
        file.write_bytes(content)
    with pytest.raises(StoreError, match="damaged") as caught:
        open_store(folder, write=write).close()
    assert "\n" not in str(caught.value)


def test_missing_rights_are_no_damage() -> None:
    """Whoever believed that would remove the folder, and every merge and split in it."""
    message = _why_not_open(Path("here"), OSError("IO error: While open a file: here/LOG: Permission denied"))
    assert "mend the rights" in message
    assert "remove" not in message


def test_a_second_writer_is_refused_and_readers_are_not(folder: Path) -> None:
    script = (
        "import sys; from kg.store import open_store; from kg.errors import StoreError\n"
        "try: open_store(sys.argv[1], write=True)\n"
        "except StoreError as error: print(error)"
    )
    with open_store(folder, write=True):
        second = subprocess.run(
            [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True, timeout=60
        )
        assert second.stdout.startswith(f"{folder}: another process is writing to this store")
        assert second.stdout.count("\n") == 1
        with open_store(folder) as reader:
            assert len(list(reader.claims())) == len(CLAIMS)
    with open_store(folder, write=True) as free_again:
        assert facts(free_again)


def test_reading_does_not_write(folder: Path) -> None:
    with open_store(folder) as store, pytest.raises(StoreError, match="opened for reading only"):
        store.add(ENGLISH, [])


def test_a_closed_store_says_so(folder: Path) -> None:
    store = open_store(folder)
    store.close()
    with pytest.raises(StoreError, match="was closed"):
        list(store.claims())


def test_what_cannot_be_written_leaves_all_as_it_was(folder: Path) -> None:
    broken = replace(EXPELLED_SQ, document="not an id>", relation="expelledDiplomatsOf")
    with open_store(folder, write=True) as store:
        before = store.quads()
        with pytest.raises(ValueError, match="IRI"):
            store.add(replace(ENGLISH, text="x"), [replace(broken, rule="r", speaker=replace(IRAN, qid="Q 1>"))])
        assert store.quads() == before


def test_an_endpoint_that_does_not_answer_is_one_clear_error() -> None:
    with pytest.raises(StoreError, match=r"no answer .*is the endpoint running\?"):
        open_store("http://127.0.0.1:9/query").documents()


def test_looking_up_imports_no_heavy_library(folder: Path) -> None:
    script = (
        "import sys, json; from kg.store import open_store\n"
        "with open_store(sys.argv[1]) as store: print(len(list(store.claims(entity='Iran'))))\n"
        "print(json.dumps([name for name in ('rdflib', 'torch', 'stanza', 'networkx') if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True)
    count, heavy = done.stdout.split("\n")[:2]
    assert int(count) == sum("Iran" in (each.subject.key, each.object.key) for each in CLAIMS)
    assert json.loads(heavy) == []


def test_the_location_comes_from_the_environment(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_STORE", str(folder))
    with open_store() as store:
        assert store.location == str(folder)
        assert EXPELLED_EN.id in {each.id for each in store.claims()}


class _Guarded(BaseHTTPRequestHandler):
    """Answers yes to who says the right name and password, and notes what it was asked with."""

    seen: ClassVar[list[str]] = []

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.seen.append(self.headers.get("Authorization", ""))
        good = self.headers.get("Authorization") == "Basic " + base64.b64encode(b"ana:p@ss:w").decode()
        self.send_response(200 if good else 401)
        self.send_header("Content-Type", "application/sparql-results+json")
        self.end_headers()
        self.wfile.write(b'{"head":{},"boolean":true}')

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def guarded() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Guarded) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


def test_name_and_password_of_an_endpoint_are_sent_and_never_shown(
    guarded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(f"HTTP://ana:p%40ss:w@{guarded}/query")
    assert store.query("ASK {}")
    assert store.location == f"http://{guarded}/query"
    for address in (f"http://ana:secret@{guarded}/query", "http://ana:secret@127.0.0.1:9/", "http://ana:secret@["):
        with pytest.raises(StoreError) as caught:
            open_store(address).query("ASK {}")
        assert "secret" not in str(caught.value)
    monkeypatch.setenv("KG_UPDATE_URL", f"http://ana:p%40ss:w@{guarded}/write")
    open_store(f"http://{guarded}/query", write=True)._backend.update("CLEAR ALL")
    monkeypatch.setenv("KG_UPDATE_URL", f"http://ana:secret@{guarded}/write")
    with pytest.raises(StoreError, match="401") as caught:
        open_store(f"http://{guarded}/query", write=True)._backend.update("CLEAR ALL")
    assert "secret" not in str(caught.value)


def test_an_endpoint_without_a_password_gets_none(guarded: str) -> None:
    _Guarded.seen.clear()
    with pytest.raises(StoreError, match="401"):
        open_store(f"http://{guarded}/query").query("ASK {}")
    assert _Guarded.seen == [""]
    assert shown("a@b/kg-store") == "a@b/kg-store", "a folder"
