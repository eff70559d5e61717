"""Claims of one event, from several documents and languages, are linked to one event; what denies it is flagged."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hand_claims import ALBANIA, ALBANIAN, ENGLISH, EXPELLED_EN, HERZOG, IRAN, ISRAEL, RAMA, UNDATED, VISIT, claim

from kg.check import check
from kg.cli import main
from kg.events import Happening, Telling, contradictions, happenings
from kg.export import export
from kg.knowledge import load
from kg.model import Claim, Document
from kg.store import Store, open_store


def told(
    *whens: tuple[str | None, str | None], denied: Iterable[tuple[str | None, str | None]] = ()
) -> list[Happening]:
    """The events of claims a, b, c … with these dates and documents' dates, and of denials x, y … with those."""
    affirmed = [Telling(name, "affirmed", *when) for name, when in zip("abcdefgh", whens, strict=False)]
    return happenings(
        [*affirmed, *(Telling(name, "negated", *when) for name, when in zip("xyz", denied, strict=False))]
    )


def grouped(found: Iterable[Happening]) -> set[str]:
    return {"".join(each.claims) for each in found}


@pytest.mark.parametrize(
    ("whens", "events"),
    [
        ([("2022-09-07", None), ("2022-09-07", None)], {"ab"}),
        ([("2022-09-07", None), ("2022-09-08", None)], {"a", "b"}),
        ([("2022-09-07", None), ("2022-09", None), ("2022", None)], {"abc"}),  # a day in its month in its year
        ([("2022-09-07", None), ("2022-10", None)], {"a", "b"}),
        ([("2022-09", None), ("2021", None)], {"a", "b"}),
        ([("2022-09-07", None), ("2022-09-08", None), ("2022-09", None)], {"a", "b", "c"}),  # which of the two?
        ([("2022-09", None), ("2022", None), ("2022-10", None)], {"a", "b", "c"}),
        ([("2022-09-07", "2022-09-08"), (None, "2022-09-10")], {"ab"}),  # told near the day
        ([("2022-09-07", "2023-06-22"), (None, "2022-09-10")], {"ab"}),
        ([("2018-12", "2023-06-22"), (None, "2023-06-20")], {"ab"}),  # told of near that day
        ([("2022-09-07", "2022-09-08"), (None, "2023-06-22")], {"a", "b"}),
        ([("2022-09-07", "2022-09-08"), ("2022-09-09", "2022-09-10"), (None, "2022-09-10")], {"a", "b", "c"}),
        ([("2018-12", "2022-09-10"), ("2022-09-07", "2022-09-08"), (None, "2022-09-10")], {"a", "bc"}),
        ([(None, "2022-09-01"), (None, "2022-09-15")], {"ab"}),
        ([(None, "2022-09-01"), (None, "2022-09-16")], {"a", "b"}),
        ([(None, "2022-09-01"), (None, "2022-09-10"), (None, "2022-09-20")], {"ab", "c"}),  # no chain through the year
        ([(None, None), (None, None)], {"ab"}),
        ([("2022-09-07", "2022-09-08"), (None, None)], {"ab"}),  # unknown fits what there is, if that is one
        ([("2022-09-07", None), ("2018", None), (None, None)], {"a", "b", "c"}),
        ([("in autumn", None), ("in autumn", "once")], {"ab"}),
        ([("2022-02-30", "2022-13"), (None, "2022-02-28")], {"a", "b"}),  # no such days
    ],
)
def test_claims_tell_of_one_event_where_their_dates_agree(
    whens: list[tuple[str | None, str | None]], events: set[str]
) -> None:
    assert grouped(told(*whens)) == events
    tellings = [Telling(name, "affirmed", *when) for name, when in zip("abc", whens, strict=False)]
    assert all(happenings(each) == told(*whens) for each in itertools.permutations(tellings))


@pytest.mark.parametrize(
    ("whens", "events"),
    [
        ([("2022-09-07", "2022-09-08"), (None, "2022-10-23")], {"ab"}),  # recalled six weeks later
        ([("2022-09", None), (None, "2023-06-22")], {"ab"}),
        ([("2022-09-07", "2022-09-08"), (None, "2024-06-22")], {"a", "b"}),  # too long ago
        ([("2022-09-07", "2022-09-08"), (None, "2022-08-01")], {"a", "b"}),  # it had not happened yet
        ([("2022-09-07", None), ("2018", None), (None, "2022-10-23")], {"a", "b", "c"}),  # which?
        ([(None, "2022-09-08"), (None, "2022-10-23")], {"a", "b"}),  # no day to recall
    ],
)
def test_what_is_not_soon_done_again_is_recalled_without_a_date(
    whens: list[tuple[str | None, str | None]], events: set[str]
) -> None:
    tellings = [Telling(name, "affirmed", *when) for name, when in zip("abc", whens, strict=False)]
    assert all(grouped(happenings(each, once=True)) == events for each in itertools.permutations(tellings))


@pytest.mark.parametrize(("relation", "one_event"), [("severedTiesWith", True), ("expelledDiplomatsOf", False)])
def test_only_ties_are_not_soon_cut_again(tmp_path: Path, relation: str, one_event: bool) -> None:
    dated = claim(ALBANIA, relation, IRAN, date="2022-09-07")
    recalled = claim(ALBANIA, relation, IRAN, document=ALBANIAN)
    with open_store(kept(tmp_path / "store", dated, recalled)) as store:
        assert ({dated.id, recalled.id} in events(store).values()) is one_event


def test_what_is_shown_as_contradicted_is_what_the_graph_says(tmp_path: Path) -> None:
    told = [claim(RAMA, "visited", ISRAEL, date=date) for date in ("2022-04-04", "2022-09", None)]
    denials = [claim(RAMA, "visited", ISRAEL, polarity="negated", date=date) for date in ("2022-08-10", "2022-09-01")]
    with open_store(kept(tmp_path / "store", *told, *denials)) as store:
        rows = store.query("SELECT ?told ?denial { ?told kg:event ?e . ?denial kg:contradicts ?e }")
        graph = {tuple(row[name].value.rpartition("/")[2] for name in ("told", "denial")) for row in rows}
        against = contradictions(store.claims(), store.documents(), load().relations)
    pairs = {(one, other.id) for one, claims in against.items() for other in claims}
    assert graph == {(each.id, denials[1].id) for each in told[1:]}
    assert pairs == graph | {(denial, affirmed) for affirmed, denial in graph}


def test_an_event_has_its_most_exact_date() -> None:
    (event,) = told(("2022", None), ("2022-09-07", None), ("2022-09", None))
    assert (event.date, event.anchor) == ("2022-09-07", "2022-09-07")
    assert [event.date for event in told((None, "2022-09-07"))] == [None]


@pytest.mark.parametrize(
    ("when", "flagged"),
    [
        (("2022-09", None), True),
        (("2021-09", "2022-09-08"), False),
        ((None, "2022-09-09"), True),
        ((None, "2023-09-09"), False),
        ((None, None), True),  # it may be of any, and a flag only warns
    ],
)
def test_a_denial_is_of_the_events_near_it(when: tuple[str | None, str | None], flagged: bool) -> None:
    (event,) = told(("2022-09-07", "2022-09-08"), denied=[when])
    assert event.denied == (("x",) if flagged else ())


def test_a_denial_alone_is_no_event() -> None:
    assert told(denied=[("2022", None)]) == []


# --- in the store


def kept(path: Path, *claims: Claim, documents: Iterable[Document] = (ENGLISH, ALBANIAN)) -> Path:
    with open_store(path, write=True) as store:
        for document in documents:
            store.add(document, [each for each in claims if each.document == document.id])
    return path


def events(store: Store) -> dict[str, set[str]]:
    """The claims of each event."""
    found: dict[str, set[str]] = {}
    for row in store.query("SELECT ?c ?event WHERE { ?c kg:event ?event . ?event a kg:Event }"):
        found.setdefault(row["event"].value, set()).add(row["c"].value.rpartition("/")[2])
    return found


EXPELLED = claim(ALBANIA, "expelledDiplomatsOf", IRAN, document=ALBANIAN, date="2022-09")


@pytest.mark.parametrize("where", ["folder", "endpoint"])
def test_two_documents_in_two_languages_are_linked_to_one_event(
    request: pytest.FixtureRequest, tmp_path: Path, where: str
) -> None:
    store = open_store(tmp_path / "s" if where == "folder" else request.getfixturevalue("endpoint"), write=True)
    store.add(ENGLISH, [EXPELLED_EN])
    alone = events(store)
    store.add(ALBANIAN, [EXPELLED, VISIT])
    found = events(store)
    assert {EXPELLED_EN.id, EXPELLED.id} in found.values()
    assert set(alone) < set(found), "the event keeps its IRI when another document tells of it"
    (row,) = store.query("SELECT ?when { ?e sem:hasTimeStamp ?when ; kg:relation kg:expelledDiplomatsOf }")
    assert row["when"].value == "2022-09-07"
    store.remove(ALBANIAN.id)
    assert events(store) == alone
    assert set(store.triples()) == {quad.triple for quad in store.quads()}
    store.remove(ENGLISH.id)
    assert store.quads() == store.triples() == []


def test_the_order_of_the_documents_is_nothing(tmp_path: Path) -> None:
    claims = (EXPELLED_EN, EXPELLED, VISIT)
    one = kept(tmp_path / "one", *claims)
    other = kept(tmp_path / "other", *claims, documents=(ALBANIAN, ENGLISH, ALBANIAN))
    with open_store(one) as first, open_store(other) as second:
        assert export(first, "trig") == export(second, "trig")
        assert check(first).problems == ()


def test_a_changed_document_takes_its_events_along(tmp_path: Path) -> None:
    path = kept(tmp_path / "store", EXPELLED_EN, EXPELLED)
    changed = replace(ALBANIAN, text="Tjetër tekst.")
    with open_store(path, write=True) as store:
        later = replace(EXPELLED, document=changed.id, date="2024")
        store.add(changed, [later])
        assert sorted(map(len, events(store).values())) == [1, 1]
        assert set(store.triples()) == {quad.triple for quad in store.quads()}


@pytest.mark.parametrize(
    ("told_too", "linked"),
    [
        (claim(HERZOG, "metWith", RAMA, document=ALBANIAN), True),  # whoever is named first
        (claim(HERZOG, "metWith", RAMA, document=ALBANIAN, factuality="planned"), False),
        (claim(HERZOG, "metWith", ISRAEL, document=ALBANIAN), False),
        (claim(HERZOG, "phoned", RAMA, document=ALBANIAN), False),
        (claim(HERZOG, "metWith", RAMA, document=ALBANIAN, date="2022"), True),
        (claim(HERZOG, "metWith", RAMA, document=ALBANIAN, date="2021"), False),
    ],
)
def test_only_the_same_relation_pair_and_factuality(tmp_path: Path, told_too: Claim, linked: bool) -> None:
    near = replace(ALBANIAN, date="2022-09-10")
    met = claim(RAMA, "metWith", HERZOG, date="2022-09" if told_too.date else None)
    with open_store(kept(tmp_path / "store", met, told_too, documents=(ENGLISH, near))) as store:
        assert ({met.id, told_too.id} in events(store).values()) is linked


def test_a_directed_relation_the_other_way_round_is_another_event(tmp_path: Path) -> None:
    one, other = claim(ISRAEL, "accused", IRAN), claim(IRAN, "accused", ISRAEL)
    with open_store(kept(tmp_path / "store", one, other)) as store:
        assert sorted(events(store).values(), key=str) == sorted([{one.id}, {other.id}], key=str)


@pytest.mark.parametrize(
    "no_event",
    [
        claim(RAMA, "headOfGovernmentOf", ALBANIA),
        claim(RAMA, "visited", ISRAEL, factuality="planned"),
        claim(RAMA, "visited", ISRAEL, factuality="hypothetical"),
        claim(RAMA, "visited", ISRAEL, polarity="negated"),
    ],
)
def test_states_plans_suppositions_and_denials_are_no_events(tmp_path: Path, no_event: Claim) -> None:
    with open_store(kept(tmp_path / "store", no_event)) as store:
        assert events(store) == {}


def test_an_event_says_who_where_and_when(tmp_path: Path) -> None:
    with open_store(kept(tmp_path / "store", VISIT)) as store:
        (row,) = store.query(
            "SELECT * { ?e a sem:Event ; kg:eventSubject ?who ; sem:hasPlace ?where ; sem:hasTimeStamp ?when }"
        )
        assert [row[name].value.rpartition("/")[2] for name in ("who", "where", "when")] == [
            "Edi_Rama",
            "Israel",
            "2022-10-23",
        ]


def about_event(store: Store) -> dict[str, set[str]]:
    """What the one event of a store has, by property."""
    found: dict[str, set[str]] = {}
    for row in store.query("SELECT ?p ?o { ?e a kg:Event ; ?p ?o }"):
        name = row["p"].value.replace("#", "/").rpartition("/")[2]
        found.setdefault(name, set()).add(row["o"].value.rpartition("/")[2])
    return found


@pytest.mark.parametrize(
    ("told", "subject", "actors", "places"),
    [
        (claim(IRAN, "accused", ALBANIA), "Iran", {"Iran", "Albania"}, set()),
        (claim(ALBANIA, "accused", IRAN), "Albania", {"Iran", "Albania"}, set()),
        (claim(RAMA, "metWith", HERZOG), None, {"Edi_Rama", "Isaac_Herzog"}, set()),
        (claim(RAMA, "visited", ISRAEL), "Edi_Rama", {"Edi_Rama", "Israel"}, {"Israel"}),
        (claim(ALBANIA, "shelteredRefugeesFrom", IRAN), "Albania", {"Albania", "Iran"}, set()),
    ],
)
def test_an_event_keeps_who_did_it_to_whom_and_has_a_place_only_where_it_happened(
    tmp_path: Path, told: Claim, subject: str | None, actors: set[str], places: set[str]
) -> None:
    with open_store(kept(tmp_path / "store", told)) as store:
        found = about_event(store)
        assert found.get("eventSubject", set()) == ({subject} if subject else set())
        assert ("eventObject" in found) is bool(subject)
        assert (found["hasActor"], found.get("hasPlace", set())) == (actors, places)
        assert check(store).problems == ()


def test_months_and_years_can_be_compared_as_days(tmp_path: Path) -> None:
    with open_store(kept(tmp_path / "store", EXPELLED)) as store:
        rows = store.query(
            "SELECT ?c { ?c a kg:Claim ; kg:earliest ?a ; kg:latest ?b "
            'FILTER(?a >= "2022-09-01"^^xsd:date && ?b <= "2022-09-30"^^xsd:date) }'
        )
        assert len(list(rows)) == 1
        assert {"earliest", "latest"} <= set(about_event(store))


def test_a_denial_contradicts_the_event_and_stands_in_the_graph(tmp_path: Path) -> None:
    denial = claim(ALBANIA, "expelledDiplomatsOf", IRAN, document=ALBANIAN, polarity="negated", date="2022-09")
    planned = replace(denial, factuality="planned")
    with open_store(kept(tmp_path / "store", EXPELLED_EN, denial, planned)) as store:
        rows = list(store.query("SELECT ?c { ?c kg:contradicts ?event . ?event a kg:Event }"))
        assert [row["c"].value.rpartition("/")[2] for row in rows] == [denial.id]
        assert check(store).problems == ()


def test_a_relation_that_the_ontology_has_no_longer_is_no_event(tmp_path: Path) -> None:
    path = kept(tmp_path / "store", EXPELLED_EN)
    with open_store(path, write=True) as store:
        new = "{ GRAPH ?g { ?c kg:relation kg:gone } ?c kg:relation kg:gone }"
        old = new.replace("kg:gone", "?r")
        store._backend.update(f"DELETE {old} INSERT {new} WHERE {{ GRAPH ?g {{ ?c kg:relation ?r }} }}")
        store.add(replace(ENGLISH, text="Read again."), [])
        assert list(store.claims()) == []


# --- shown


@pytest.fixture
def twice(tmp_path: Path) -> str:
    """An expulsion told twice in one English text, once in an Albanian one, and denied in a third."""
    denial = claim(ALBANIA, "expelledDiplomatsOf", IRAN, document=UNDATED, polarity="negated")
    again = claim(ALBANIA, "expelledDiplomatsOf", IRAN)
    return str(kept(tmp_path / "s", EXPELLED_EN, again, EXPELLED, denial, documents=(ENGLISH, ALBANIAN, UNDATED)))


def test_documents_corroborate_and_not_sentences(twice: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Iran", "--store", twice]) == 0
    card = capsys.readouterr().out
    assert re.search(r"Albania expelled diplomats of Iran +1 en, 1 sq .*\(contradicted by: 1 en\)\n", card)
    assert re.search(r"Albania expelled diplomats of Iran +1 en +\(negated\) +\(contradicted by: 1 en, 1 sq\)\n", card)
    assert main(["path", "Albania", "Iran", "--store", twice]) == 0
    path = capsys.readouterr().out
    assert "\n    1 en, 1 sq; confidence" in path
    assert "\n    contradicted by: 1 en\n" in path


def test_machines_are_told_too(twice: str, capsys: pytest.CaptureFixture[str]) -> None:
    expected = {"counts": {"en": 2, "sq": 1}, "documents": {"en": 1, "sq": 1}, "contradicted": {"en": 1}}
    assert main(["lookup", "Iran", "--json", "--store", twice]) == 0
    row = json.loads(capsys.readouterr().out)["relations"][0]
    assert main(["path", "Albania", "Iran", "--json", "--store", twice]) == 0
    hop = json.loads(capsys.readouterr().out)["paths"][0]["hops"][0]
    assert {name: row[name] for name in expected} == {name: hop[name] for name in expected} == expected
    assert row["count"] == 3
