"""Nodes made one and made two: kept over rebuilds, taken back without a trace, refused where they cannot be one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Kg
from hand_claims import ALBANIA, ALBANIAN, CLAIMS, DOCUMENTS, ENGLISH, IRAN, ISRAEL, RAMA, UNDATED, claim

import kg
from kg.check import check
from kg.cli import main
from kg.decide import Decisions, Distinction, Merge, Split
from kg.errors import KgError, NotFoundError, StoreError, UsageError
from kg.export import FORMATS, export
from kg.graph import DECISIONS
from kg.knowledge import load
from kg.model import Claim, Document, Entity
from kg.store import open_store

TOLA = Entity("Mira_Tola", "Mira Tola", "Person", None, (("en", "Mira Tola"), ("sq", "Mira Tola")))
M_TOLA = Entity("M._Tola", "M. Tola", "Person", None, (("en", "M. Tola"),))
TOLES = Entity("Toles", "Tolës", "Person", None, (("sq", "Tolës"),))
HARBOUR = Entity("Harbour_Watch", "Harbour Watch", "Organization", None, (("en", "Harbour Watch"),))
WATCH = Entity("Watch_Party", "Watch Party", "Party", "Q999999907", (("en", "Watch Party"),))
CITY = Entity("Tolas", "Tolas", "City", None, (("en", "Tolas"),))


def said(entity: Entity, text: str, relation: str = "visited", other: Entity = ISRAEL, **fields: object) -> Claim:
    """A claim with the subject's own words."""
    return replace(claim(entity, relation, other, **fields), subject_text=text, object_text=other.label)  # type: ignore[arg-type]


VISIT = said(TOLA, "Mira Tola")
VISIT_M = said(M_TOLA, "M. Tola", document=UNDATED)
VISIT_SQ = said(TOLES, "Tolës", document=ALBANIAN)
ACCUSED_M = said(IRAN, "Iran", "accused", M_TOLA, document=ALBANIAN)
SPOKE_M = said(IRAN, "Iran", "threatened", ISRAEL, document=UNDATED, speaker=M_TOLA)
PEOPLE = (VISIT, VISIT_M, VISIT_SQ, ACCUSED_M, SPOKE_M)


def fill(path: Path | str, *claims: Claim) -> Path | str:
    with open_store(path, write=True) as store:
        for document in DOCUMENTS.values():
            store.add(document, [each for each in claims if each.document == document.id], stamp="v1")
    return path


@pytest.fixture(params=["folder", "endpoint"])
def people(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Mira Tola under three names, in a folder and at an endpoint."""
    return fill(tmp_path / "store" if request.param == "folder" else request.getfixturevalue("endpoint"), *PEOPLE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = fill(tmp_path / "store", *PEOPLE)
    assert isinstance(path, Path)
    return path


def everything(path: Path | str) -> dict[str, bytes]:
    """Every export."""
    with open_store(path) as store:
        return {form: export(store, form) for form in FORMATS}


def documents(path: Path | str) -> list[str]:
    """All statements but the decisions."""
    with open_store(path) as store:
        return [str(quad) for quad in store.quads() if quad.graph_name != DECISIONS]


def nodes(path: Path | str) -> dict[str, set[str]]:
    """The claims about each node, with those that it speaks."""
    found: dict[str, set[str]] = {}
    for each in kg.claims(path):
        for entity in (each.subject, each.object, *([each.speaker] if each.speaker else [])):
            found.setdefault(entity.key, set()).add(each.id)
    return found


def sound(path: Path | str) -> None:
    """The graph is valid, and what all documents say is the sum of what each says."""
    with open_store(path) as store:
        assert check(store).problems == ()
        assert set(store.triples()) == {quad.triple for quad in store.quads()}


# --- merging


def test_two_nodes_become_one(people: Path | str) -> None:
    ids = {each.id for each in kg.claims(people)}
    change = kg.merge("Mira Tola", "M. Tola", people)
    assert (change.claims, change.documents, change.withheld) == (3, 2, 0)
    assert nodes(people)["Mira_Tola"] == {each.id for each in (VISIT, VISIT_M, ACCUSED_M, SPOKE_M)}
    assert "M._Tola" not in nodes(people)
    assert {each.id for each in kg.claims(people)} == ids, "a claim keeps its name"
    assert kg.query("ASK { e:Iran kg:accused e:Mira_Tola . FILTER NOT EXISTS { e:M._Tola ?p ?o } }", people)
    assert kg.query("ASK { e:Mira_Tola skos:altLabel 'M. Tola'@en ; skos:prefLabel 'Mira Tola'@en }", people)
    assert {name.key for name in (kg.lookup(each, people).entity for each in ("M. Tola", "M._Tola", "e:M._Tola"))} == {
        "Mira_Tola"
    }
    sound(people)


@pytest.mark.parametrize(
    ("label", "kind", "node"),
    [
        pytest.param("Mira Tolës", "Person", "Mira_Tola", id="inflected"),
        pytest.param("Mira-Tola", "Person", "Mira_Tola", id="with a hyphen"),
        pytest.param("Miran Tola", "Person", "Miran_Tola", id="another given name, which looks inflected"),
        pytest.param("Tolës", "Person", "Toles", id="a surname, which may be anybody's"),
        pytest.param("Mira Tolës", "Place", "Mira_Toles", id="a place"),
    ],
)
def test_a_merge_holds_for_other_forms_of_the_names_it_is_about(label: str, kind: str, node: str) -> None:
    """In texts that come later: who "Mira Tola" was decided to be, "Mira Tolës" is too."""
    other = Entity(label.replace(" ", "_").replace("ë", "e"), label, kind, None, (("sq", label),))
    decisions = Decisions([Merge(M_TOLA, TOLA)])
    read = said(other, label, document=ALBANIAN)
    found = decisions.apply(ALBANIAN, "d", [read], load()).claims[0]
    assert found.subject.key == ("M._Tola" if node == "Mira_Tola" else node)
    assert found.as_read == read


def test_a_form_of_two_merged_names_stays_what_it_is() -> None:
    twin = Entity("Mira_Tole", "Mira Tolë", "Person", None, (("sq", "Mira Tolë"),))
    decisions = Decisions([Merge(M_TOLA, TOLA), Merge(replace(RAMA, key="Somebody"), twin)])
    read = said(Entity("Mira_Toles", "Mira Tolës", "Person"), "Mira Tolës", document=ALBANIAN)
    assert decisions.apply(ALBANIAN, "d", [read], load()).claims[0].subject.key == "Mira_Toles"


@pytest.mark.parametrize("form", ["turtle", "claims", "csv", "graphml"])
def test_every_export_sees_one_node(folder: Path, form: str) -> None:
    kg.merge("Mira Tola", "M. Tola", folder)
    with open_store(folder) as store:
        text = export(store, form).decode()
    assert "entity/M._Tola" not in text
    assert '"M._Tola"' not in text
    assert text.count("Mira") > 1


def test_paths_and_drawings_see_one_node(folder: Path) -> None:
    assert kg.paths("Mira Tola", "Iran", folder, max_hops=1) == []
    kg.merge("Mira Tola", "M. Tola", folder)
    (way,) = kg.paths("Mira Tola", "Iran", folder, max_hops=1)
    assert way.hops[0].edge.claims[0].id == ACCUSED_M.id
    assert b">M. Tola<" not in kg.draw(["M. Tola"], folder)


def test_what_was_merged_corroborates_one_event(tmp_path: Path) -> None:
    near = said(M_TOLA, "M. Tola", document=ALBANIAN, date="2022-09")
    path = fill(tmp_path / "store", said(TOLA, "Mira Tola", date="2022-09-07"), near)
    count = "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a kg:Event }"
    assert kg.query(count, path) == [{"n": "2"}]
    kg.merge("Mira Tola", "M. Tola", path)
    assert kg.query(count, path) == [{"n": "1"}]
    assert kg.lookup("Mira Tola", path).rows[0].edge.documents == {"en": 1, "sq": 1}
    sound(path)


def test_taken_back_without_a_trace(people: Path | str) -> None:
    before = documents(people)
    kg.merge("Mira Tola", "M. Tola", people)
    assert documents(people) != before
    change = kg.split("Mira Tola", "M. Tola", people)
    assert documents(people) == before
    assert (change.claims, [type(each) for each in change.undone]) == (3, [Merge])
    assert [type(each) for each in kg.decisions(people)] == [Distinction]
    sound(people)


def test_the_same_decisions_change_nothing(folder: Path) -> None:
    kg.merge("Mira Tola", "M. Tola", folder)
    with open_store(folder) as store:
        plan = store.plan(store.decisions().all, load())
    assert (plan.documents, plan.update) == ((), "")


@pytest.mark.parametrize("claims", [CLAIMS, PEOPLE])
def test_every_document_can_be_had_back_as_it_was_read(tmp_path: Path, claims: list[Claim]) -> None:
    """A decision about nobody in particular rewrites every document that has the entity, to the same bytes."""
    path = fill(tmp_path / "store", *claims)
    before = documents(path)
    with open_store(path, write=True) as store:
        nobody = Entity("Nobody", "Nobody", "Country")
        plan = store.plan([Merge(each, nobody) for each in (ISRAEL, ALBANIA, IRAN, RAMA, TOLA)], load())
        assert plan.documents == ()
        store.carry_out(plan)
    assert documents(path) == before


def test_a_merge_before_the_texts_come_is_as_good_as_one_after(folder: Path, tmp_path: Path) -> None:
    kg.merge("Mira Tola", "M. Tola", folder)
    other = tmp_path / "other"
    fill(other, VISIT)
    with open_store(other, write=True) as store:
        decided = [Merge(replace(TOLA, names=()), replace(M_TOLA, names=()))]
        store.carry_out(store.plan(decided, load()))
    fill(other, *PEOPLE)
    assert everything(other) == everything(folder)


def test_a_text_that_is_read_again_or_comes_later_keeps_to_it(people: Path | str) -> None:
    kg.merge("Mira Tola", "M. Tola", people)
    changed = replace(UNDATED, text="A changed text of the same source.")
    later = Document(text="A later text.", source="later.txt", date="2024-01-01", language="sq")
    with open_store(people, write=True) as store:
        store.add(changed, [said(M_TOLA, "M. Tola", "praised", document=changed)])
        store.add(later, [said(M_TOLA, "M. Tola", "praised", document=later)])
        store.remove(ENGLISH.id)  # where she has her full name
    assert "M._Tola" not in nodes(people)
    assert len(nodes(people)["Mira_Tola"]) == 3
    assert kg.lookup("M. Tola", people).entity.label == "Mira Tola"
    sound(people)
    kg.split("Mira Tola", "M. Tola", people)
    assert "Mira_Tola" not in nodes(people)
    assert len(nodes(people)["M._Tola"]) == 3
    sound(people)


def test_one_after_the_other(folder: Path) -> None:
    start = documents(folder)
    kg.merge("M. Tola", "Tolës", folder)
    kg.merge("Mira Tola", "M. Tola", folder)
    assert len(nodes(folder)["Mira_Tola"]) == len(PEOPLE)
    assert kg.lookup("Toles", folder).entity.key == "Mira_Tola"
    assert len(kg.lookup("Mira Tola", folder).names["sq"]) == 2
    with pytest.raises(UsageError, match=r"say which .* take back: .*Tolës"):
        kg.split("Mira Tola", store=folder)
    assert kg.split("M. Tola", "Iran", folder).undone == ()  # another pair: they are two, and no merge is taken back
    kg.split("Mira Tola", "Tolës", folder)
    assert nodes(folder)["Toles"] == {VISIT_SQ.id}
    kg.split("Mira Tola", store=folder)
    assert documents(folder) == start
    sound(folder)


def test_a_merge_joins_class_and_wikidata_item_and_a_split_parts_them(tmp_path: Path) -> None:
    path = fill(tmp_path / "store", said(HARBOUR, "Harbour Watch", "praised"), said(WATCH, "Watch", "praised"))
    start = documents(path)
    kg.merge("Harbour Watch", "Watch Party", path)
    entity = kg.lookup("Harbour Watch", path).entity
    assert (entity.type, entity.qid) == ("Party", "Q999999907")
    assert kg.lookup("Q999999907", path).entity.key == "Harbour_Watch"
    sound(path)
    kg.split("Watch Party", "Harbour Watch", path)  # whichever is named first
    assert documents(path) == start


def test_a_listed_entity_can_be_merged_before_any_text_names_it(folder: Path) -> None:
    kg.merge("Mira Tola", "Isaac Herzog", folder)
    for name in ("Isaac Herzog", "Hercogut", "Isaac_Herzog"):
        assert kg.lookup(name, folder).entity.key == "Mira_Tola"
    kg.split("Mira Tola", "Isaac Herzog", folder)
    assert kg.lookup("Isaac Herzog", folder).entity.key == "Isaac_Herzog"


# --- refusing


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Iran", "Israel", "they are two countries"),
        ("Mira Tola", "Tolas", "Person and City are two kinds of things"),
        ("Tolas", "Iran", "City and Country are two kinds of things"),
        ("NATO", "European Union", "Wikidata has them as Q7184 and Q458"),
        ("Mira Tola", "Harbour Watch", "Person and Organization are two kinds of things"),
        ("Mira Tola", "M. Tola", "a text speaks of both: “M. Tola phoned Mira Tola.”"),
    ],
)
def test_what_cannot_well_be_one_stays_two_unless_forced(tmp_path: Path, a: str, b: str, reason: str) -> None:
    path = fill(
        tmp_path / "store",
        *PEOPLE,
        said(TOLA, "Tola", "praised", HARBOUR),
        said(TOLA, "Tola", "visited", CITY),
        said(M_TOLA, "M. Tola", "phoned", TOLA, quote="M. Tola phoned Mira Tola."),
    )
    before = documents(path)
    with pytest.raises(UsageError) as caught:
        kg.merge(a, b, path)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)
    assert documents(path) == before
    kg.merge(a, b, path, force=True)
    assert kg.lookup(b, path).entity.key == kg.lookup(a, path).entity.key
    sound(path)
    kg.split(a, b, path)
    assert documents(path) == before


def test_what_makes_no_sense_any_more_is_withheld_and_comes_back(tmp_path: Path) -> None:
    met = said(M_TOLA, "M. Tola", "phoned", TOLA)
    path = fill(tmp_path / "store", *PEOPLE, met)
    change = kg.merge("Mira Tola", "M. Tola", path, force=True)
    assert change.withheld == 1
    assert met.id not in {each.id for each in kg.claims(path)}
    assert not kg.query("ASK { ?who kg:phoned ?whom }", path)
    sound(path)
    kg.split("Mira Tola", "M. Tola", path)
    assert met.id in {each.id for each in kg.claims(path)}
    assert kg.query("ASK { e:M._Tola kg:phoned e:Mira_Tola }", path)


@pytest.mark.parametrize(
    ("verb", "error", "message"),
    [
        (lambda s: kg.merge("Mira Tola", "Qwerty", s), NotFoundError, "no entity 'Qwerty'"),
        (lambda s: kg.merge("Mira Tola", "Mira Tolla", s), NotFoundError, "did you mean Mira Tola"),  # no guessing
        (lambda s: kg.merge("Mira Tola", "Mira_Tola", s), UsageError, "one node already, Mira Tola"),
        (lambda s: kg.split("Mira Tola", store=s), UsageError, "nothing was merged into Mira Tola"),
        (lambda s: kg.split("Mira Tola", "Mira Tola", s), UsageError, "nothing was merged into Mira Tola"),
        (lambda s: kg.split("Mira Tola", "M. Tola", s, mention="Tola"), UsageError, "B goes with neither"),
        (lambda s: kg.split("Mira Tola", store=s, mention="Lola"), UsageError, "there it is called Mira Tola"),
        (lambda s: kg.split("M. Tola", store=s, document="one.txt"), UsageError, "no claim in one.txt"),
        (lambda s: kg.split("Mira Tola", store=s, mention="Mira Tola"), UsageError, "every claim about Mira Tola"),
        (lambda s: kg.split("Mira Tola", store=s, document="four.txt"), NotFoundError, "no document 'four.txt'"),
        (lambda s: kg.merge("A", "B", s / "nowhere"), StoreError, "no store at"),
    ],
)
def test_wrong_use_is_one_clear_line_and_changes_nothing(
    folder: Path, verb: Callable[[Path], object], error: type[KgError], message: str
) -> None:
    before = everything(folder)
    with pytest.raises(error, match=message) as caught:
        verb(folder)
    assert "\n" not in str(caught.value)
    assert everything(folder) == before
    assert not (folder / "nowhere").exists()


# --- splitting what holds two

RAMA_EN = said(RAMA, "Edi Rama", document=ENGLISH)
OTHER_EN = [
    said(RAMA, "Rama", "praised", document=UNDATED),
    said(RAMA, "He", "supported", document=UNDATED),
    said(IRAN, "Iran", "threatened", ISRAEL, document=UNDATED, speaker=RAMA),
]
OTHER_SQ = said(RAMA, "Ramës", "praised", document=ALBANIAN)
FULL_SQ = said(RAMA, "Edi Ramën", "supported", document=ALBANIAN)
SAID_SQ = said(IRAN, "Irani", "accused", ISRAEL, document=ALBANIAN, speaker=RAMA)
RAMAS = (RAMA_EN, *OTHER_EN, OTHER_SQ, FULL_SQ, SAID_SQ)


@pytest.fixture
def ramas(tmp_path: Path) -> Path:
    path = fill(tmp_path / "store", *RAMAS)
    assert isinstance(path, Path)
    return path


def test_the_mentions_of_a_name_become_a_node_of_their_own(ramas: Path) -> None:
    before = documents(ramas)
    change = kg.split("Edi Rama", store=ramas, mention="Rama")
    assert (change.claims, change.documents) == (4, 2)
    taken = nodes(ramas)["Rama_(2)"]
    # "He" and the speaker go along where the text has no other name for him; in the Albanian one it has.
    assert taken == {*(each.id for each in OTHER_EN), OTHER_SQ.id}
    assert nodes(ramas)["Edi_Rama"] == {RAMA_EN.id, FULL_SQ.id, SAID_SQ.id}
    entity = kg.lookup("Rama (2)", ramas).entity
    assert (entity.label, entity.type, entity.qid) == ("Rama (2)", "Person", None)
    assert {("en", "Rama"), ("sq", "Ramës")} <= set(entity.names)
    with pytest.raises(NotFoundError, match="several entities could be 'Rama'"):
        kg.lookup("Rama", ramas)
    sound(ramas)
    back = kg.merge("Edi Rama", "Rama (2)", ramas)
    assert (back.made, len(back.undone)) == ((), 1)
    assert kg.decisions(ramas) == ()
    assert documents(ramas) == before


@pytest.mark.parametrize("document", ["three.txt", "three", UNDATED.id])
def test_all_mentions_in_a_document_become_a_node_of_their_own(ramas: Path, document: str) -> None:
    kg.split("Edi Rama", store=ramas, document=document)
    assert nodes(ramas)["Edi_Rama_(2)"] == {each.id for each in OTHER_EN}
    sound(ramas)


def test_one_name_in_one_document(ramas: Path) -> None:
    kg.split("Edi Rama", store=ramas, mention="Rama", document="dy.txt")
    assert nodes(ramas)["Rama_(2)"] == {OTHER_SQ.id}
    sound(ramas)


def test_a_split_keeps_for_texts_that_are_read_again_or_come_later(ramas: Path) -> None:
    kg.split("Edi Rama", store=ramas, mention="Rama")
    changed = replace(ALBANIAN, text="Tekst i ndryshuar.")
    later = Document(text="A later text.", source="later.txt", language="en")
    with open_store(ramas, write=True) as store:
        store.add(changed, [said(RAMA, "Rama", "invited", document=changed)])
        store.add(later, [said(RAMA, "Rama", "invited", document=later), said(RAMA, "Edi Rama", document=later)])
    found = nodes(ramas)
    assert len(found["Rama_(2)"]) == 5
    assert len(found["Edi_Rama"]) == 2
    sound(ramas)


def test_a_split_of_one_document_keeps_when_it_changes_and_touches_no_other(ramas: Path) -> None:
    kg.split("Edi Rama", store=ramas, document="three.txt")
    changed, later = replace(UNDATED, text="Changed."), Document(text="A later text.", source="later.txt")
    with open_store(ramas, write=True) as store:
        for document in (changed, later):
            store.add(document, [said(RAMA, "Rama", "invited", document=document)])
    found = nodes(ramas)
    assert len(found["Edi_Rama_(2)"]) == 1
    assert len(found["Edi_Rama"]) == 5


def test_a_split_takes_of_what_was_merged_too(folder: Path) -> None:
    kg.merge("Mira Tola", "M. Tola", folder)
    kg.split("Mira Tola", store=folder, mention="M. Tola", document="three.txt")
    assert nodes(folder)["M._Tola_(2)"] == {VISIT_M.id, SPOKE_M.id}
    assert nodes(folder)["Mira_Tola"] == {VISIT.id, ACCUSED_M.id}
    sound(folder)


def test_what_was_split_off_can_be_merged_and_split_again(ramas: Path) -> None:
    kg.split("Edi Rama", store=ramas, mention="Rama")
    kg.split("Rama (2)", store=ramas, document="dy.txt")
    assert nodes(ramas)["Rama_(2)_(2)"] == {OTHER_SQ.id}
    with open_store(ramas, write=True) as store:
        store.add(ENGLISH, [RAMA_EN, said(TOLA, "Mira Tola", document=ENGLISH)])
    kg.merge("Mira Tola", "Rama (2)", ramas)
    assert {each.id for each in OTHER_EN} < nodes(ramas)["Mira_Tola"]
    sound(ramas)
    kg.merge("Edi Rama", "Mira Tola", ramas)  # round in a circle: all are one again, but for the second split
    assert set(nodes(ramas)) == {"Edi_Rama", "Rama_(2)_(2)", "Iran", "Israel"}
    sound(ramas)


def test_a_narrower_split_comes_first() -> None:
    whole, part = Entity("R_(2)", "R (2)", "Person"), Entity("R_(3)", "R (3)", "Person")
    by_name, by_both = Split(RAMA, whole, "Rama"), Split(RAMA, part, "Rama", UNDATED.id, UNDATED.source)
    for decided in ([by_name, by_both], [by_both, by_name]):
        found = Decisions(decided).apply(UNDATED.id, UNDATED.source, OTHER_EN[:1], load())
        assert [each.subject.key for each in found.claims] == ["R_(3)"]


# --- the command


def test_the_command_says_what_it_did_and_how_to_take_it_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*arguments: str) -> str:
        assert main([*arguments, "--store", str(folder)]) == 0
        return capsys.readouterr().out

    assert run("merge", "--list") == "nothing was decided in this store\n"
    assert run("merge", "Mira Tola", "M. Tola") == (
        "M. Tola is Mira Tola\n3 claims in 2 documents rewritten\nkg split Mira_Tola M._Tola takes it back\n"
    )
    assert run("merge", "--list") == "M. Tola is Mira Tola\n"
    assert run("split", "Mira Tola", "M. Tola") == (
        "M. Tola is Mira Tola: taken back\nMira Tola and M. Tola are two\n3 claims in 2 documents rewritten\n"
    )
    assert run("split", "Mira Tola", "Toles") == "Mira Tola and Tolës are two\nno claim had to change\n"
    assert "Mira Tola" not in run("merge", "--candidates")
    listed = json.loads(run("merge", "--list", "--json"))
    assert [each["decision"] for each in listed] == ["distinction", "distinction"]
    assert "Q794" not in run("split", "Iran", "--document", "three.txt")
    assert "mentions of Iran in three.txt are Iran (2)\n" in run("merge", "--list")
    change = json.loads(run("merge", "Iran", "Iran (2)", "--json"))
    assert (change["claims"], change["undone"][0]["source"]) == (1, "three.txt")


@pytest.mark.parametrize(
    "arguments", [["merge"], ["merge", "A"], ["merge", "A", "B", "C"], ["merge", "A", "B", "--list"], ["split"]]
)
def test_wrong_arguments_are_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_examples_of_the_help_pages_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = Entity("E._Rama", "E. Rama", "Person", None, (("en", "E. Rama"),))
    interview = Document(text="An interview.", source="interview.txt", language="en")
    path = tmp_path / "store"
    fill(path, RAMA_EN, said(short, "E. Rama", document=ALBANIAN))
    with open_store(path, write=True) as store:
        store.add(interview, [said(RAMA, "Rama", document=interview)])
    for arguments in (
        ["merge", "Edi Rama", "E. Rama"],
        ["split", "Edi Rama", "--mention", "Rama", "--document", "interview.txt"],
    ):
        assert main([*arguments, "--store", str(path)]) == 0
        assert "1 claim in 1 document rewritten" in capsys.readouterr().out


def test_nothing_heavy_is_loaded(folder: Path) -> None:
    code = (
        "import sys, kg; kg.merge('Mira Tola', 'M. Tola', sys.argv[1]);"
        "heavy = {'rdflib', 'networkx', 'stanza', 'torch', 'rich'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, cwd=root)
    assert done.returncode == 0, done.stderr


# --- with real reading


@pytest.mark.models
def test_a_merge_of_what_was_read_outlives_builds_in_both_languages(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    run: Kg = request.getfixturevalue("kg")
    texts, store = tmp_path / "texts", tmp_path / "store"
    texts.mkdir()
    english, albanian = texts / "en.txt", texts / "sq.txt"
    english.write_text("date: 2024-03-04\n\nGent Dervishi met Pedro Sánchez in Madrid on Monday.\n")
    albanian.write_text("date: 2024-03-05\n\nG. Dervishi u takua me Pedro Sánchezin në Madrid.\n")
    assert run("build", texts, "--store", store).returncode == 0
    assert "initials: Gent Dervishi / G. Dervishi" in run("merge", "--candidates", "--store", store).stdout
    assert run("merge", "Gent Dervishi", "G. Dervishi", "--store", store).returncode == 0
    albanian.write_text(albanian.read_text() + "G. Dervishi vizitoi Kosovën.\n")
    (texts / "later.txt").write_text("G. Dervishi nuk vizitoi Kosovën.\n")
    built = run("build", texts, "--store", store)
    assert "1 new document, 1 replaced, 1 unchanged" in built.stdout
    card = json.loads(run("lookup", "G. Dervishi", "--json", "--store", store).stdout)
    relations = {(each["relation"], each["polarity"]): each["documents"] for each in card["relations"]}
    assert card["label"] == "Gent Dervishi"
    assert relations == {
        ("metWith", "affirmed"): {"en": 1, "sq": 1},
        ("visited", "affirmed"): {"sq": 1},
        ("visited", "negated"): {"sq": 1},
    }
    sound(store)
