"""Paths between entities over claims made by hand."""

from __future__ import annotations

import itertools
import json
import time
from pathlib import Path as FilePath

import pytest
from hand_claims import (
    ALBANIA,
    ALBANIAN,
    CLAIMS,
    CYBER,
    DOCUMENTS,
    EXPELLED_EN,
    EXPELLED_SQ,
    HARBOUR,
    HERZOG,
    IRAN,
    ISRAEL,
    KOSOVO,
    RAMA,
    UNDATED,
    claim,
    fill,
)

from kg.cli import main
from kg.errors import UsageError
from kg.knowledge import load
from kg.model import Claim, Document, Entity
from kg.paths import Path, neighbours, paths, record

SYMMETRIC = {"metWith"}
RELATIONS = load().relations


def relations(path: Path) -> list[str]:
    return [hop.edge.relation for hop in path.hops]


def route(path: Path) -> list[str]:
    return [path.hops[0].start.key, *(hop.end.key for hop in path.hops)]


def test_direct_links_come_first_the_best_evidenced_on_top() -> None:
    found = paths(CLAIMS, "Albania", "Iran")
    assert [relations(path) for path in found[:2]] == [["expelledDiplomatsOf"], ["cyberattacked"]]
    assert route(found[2]) == ["Albania", "Edi_Rama", "Israel", "Iran"]
    assert [len(path.hops) for path in found] == sorted(len(path.hops) for path in found)


def test_a_hop_carries_all_its_evidence_in_both_languages() -> None:
    best = paths(CLAIMS, "Albania", "Iran")[0]
    assert set(best.hops[0].edge.claims) == {EXPELLED_EN, EXPELLED_SQ}
    assert best.hops[0].edge.counts == {"en": 1, "sq": 1}
    assert best.languages == ("en", "sq")


def test_edges_are_walked_both_ways_and_keep_their_direction() -> None:
    hop = paths(CLAIMS, "Albania", "Iran")[1].hops[0]
    assert (hop.start, hop.end) == (ALBANIA, IRAN)
    assert (hop.edge.subject, hop.edge.object, hop.forward) == (IRAN, ALBANIA, False)


def test_directed_paths_follow_the_arrows_only() -> None:
    assert [relations(path) for path in paths(CLAIMS, "Albania", "Iran", directed=True)] == [["expelledDiplomatsOf"]]
    assert paths(CLAIMS, "Iran", "Israel", directed=True) == []


def test_only_facts_unless_more_is_asked_for() -> None:
    assert all(hop.edge.is_fact for path in paths(CLAIMS, "Edi_Rama", "Isaac_Herzog") for hop in path.hops)
    more = paths(CLAIMS, "Edi_Rama", "Isaac_Herzog", include=("planned",), symmetric=SYMMETRIC)
    assert relations(more[0]) == ["metWith"]
    assert more[0].hops[0].edge.factuality == "planned"


def test_a_hop_that_somebody_denies_says_so() -> None:
    hop = paths(CLAIMS, "Albania", "Iran", relations=RELATIONS)[1].hops[0]
    assert hop.edge.claims == (CYBER,)
    assert [contrary.polarity for contrary in hop.contrary] == ["negated"]


@pytest.mark.parametrize(
    ("as_of", "when", "document", "flagged"),
    [
        (None, None, ALBANIAN, True),
        (None, "2022-10-20", ALBANIAN, True),
        (None, "2022-08-10", ALBANIAN, False),  # of another day
        ("2022-12-31", "2022-10-20", ALBANIAN, True),
        ("2022-10-22", "2022-10-20", ALBANIAN, False),  # denied on the day after
        ("2022-10-22", "2022-10-20", UNDATED, True),
    ],
)
def test_a_hop_names_what_denied_its_event_by_then(
    as_of: str | None, when: str | None, document: Document, flagged: bool
) -> None:
    told = claim(RAMA, "visited", ISRAEL, document=ALBANIAN, date="2022-10-20")
    denial = claim(RAMA, "visited", ISRAEL, document=document, polarity="negated", date=when)
    (path,) = paths(
        [told, denial], "Edi_Rama", "Israel", as_of=as_of, documents=DOCUMENTS, relations=RELATIONS, max_hops=1
    )
    assert path.hops[0].contrary == ((denial,) if flagged else ())


def test_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match="maybe"):
        paths(CLAIMS, "Albania", "Iran", include=("maybe",))


def test_no_path_is_an_empty_list() -> None:
    assert paths(CLAIMS, "Albania", HARBOUR.key) == []
    assert paths(CLAIMS, "Albania", "Nobody") == []
    assert paths(CLAIMS, "Albania", "Israel", max_hops=1) == []


def test_a_path_needs_two_entities() -> None:
    with pytest.raises(UsageError, match="two entities"):
        paths(CLAIMS, "Iran", "Iran")


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2022-09-06", []),  # nothing had happened
        ("2022-09-07", ["expelledDiplomatsOf"]),  # the day of the English report's event
        ("2022-09", ["expelledDiplomatsOf"]),  # by the end of that month
        ("2022-12-31", ["expelledDiplomatsOf", "cyberattacked"]),  # the rest by its document's date
    ],
)
def test_as_of_leaves_out_what_came_later(as_of: str, expected: list[str]) -> None:
    direct = paths(CLAIMS, "Albania", "Iran", max_hops=1, as_of=as_of, documents=DOCUMENTS)
    assert [path.hops[0].edge.relation for path in direct] == expected


def test_as_of_leaves_out_what_has_no_date_at_all() -> None:
    assert paths(CLAIMS, "Israel", "Iran", max_hops=1)
    assert paths(CLAIMS, "Israel", "Iran", max_hops=1, as_of="2030", documents=DOCUMENTS) == []


def test_more_evidence_and_both_languages_rank_higher() -> None:
    thin = claim(ALBANIA, "praised", KOSOVO, confidence=0.9)
    twice = [claim(ALBANIA, "supported", KOSOVO, confidence=0.9) for _ in range(2)]
    both = [claim(ALBANIA, "hosted", KOSOVO, confidence=0.9), claim(ALBANIA, "hosted", KOSOVO, document=ALBANIAN)]
    found = paths([thin, *twice, *both], "Albania", "Kosovo")
    assert [relations(path)[0] for path in found] == ["hosted", "supported", "praised"]


def test_hops_of_different_kinds_are_preferred() -> None:
    claims = [
        claim(RAMA, "visited", ISRAEL, confidence=0.95),
        claim(HERZOG, "visited", ISRAEL, confidence=0.95),
        claim(HERZOG, "headOfStateOf", ISRAEL, confidence=0.9),
    ]
    best = paths(claims, "Edi_Rama", "Isaac_Herzog")
    assert [relations(path) for path in best] == [["visited", "headOfStateOf"]]
    assert [other.relation for other in best[0].hops[1].others] == ["visited"]
    every = paths(claims, "Edi_Rama", "Isaac_Herzog", limit=None)
    assert [relations(path) for path in every] == [["visited", "headOfStateOf"], ["visited", "visited"]]


def test_symmetric_claims_are_one_edge_whoever_is_named_first() -> None:
    claims = [claim(RAMA, "metWith", HERZOG), claim(HERZOG, "metWith", RAMA, document=ALBANIAN)]
    found = paths(claims, "Isaac_Herzog", "Edi_Rama", symmetric=SYMMETRIC, directed=True)
    assert len(found) == 1
    assert found[0].hops[0].forward
    assert found[0].hops[0].edge.counts == {"en": 1, "sq": 1}


def test_only_what_is_near_is_fetched() -> None:
    asked: list[str] = []

    def ask(keys: object) -> list[Claim]:
        assert isinstance(keys, set)
        asked.extend(keys)
        return [each for each in CLAIMS if {each.subject.key, each.object.key} & keys]

    assert paths(ask, "Albania", "Iran", max_hops=2)
    assert set(asked) == {"Albania", "Iran"}


def test_a_hub_with_thousands_of_neighbours_does_not_stall() -> None:
    hub = Entity("Hub", "Hub", "Organization")
    crowd = [Entity(f"P{number}", f"P{number}", "Person") for number in range(3000)]
    claims = [claim(person, "memberOf", hub) for person in crowd]
    claims += [claim(one, "praised", other) for one, other in itertools.pairwise(crowd)]
    start = time.perf_counter()
    found = paths(claims, "P0", "P2999", max_hops=4)
    assert time.perf_counter() - start < 5
    assert route(found[0]) == ["P0", "Hub", "P2999"]


def test_neighbours_by_evidence() -> None:
    assert neighbours(CLAIMS, "Albania", 2) == [IRAN, RAMA]


def test_record_is_json_with_quote_document_and_date() -> None:
    best = paths(CLAIMS, "Albania", "Iran", documents=DOCUMENTS)[0]
    read_back = json.loads(json.dumps(record(best, DOCUMENTS)))
    evidence = read_back["hops"][0]["evidence"]
    assert {each["quote"] for each in evidence} == {EXPELLED_EN.quote, EXPELLED_SQ.quote}
    assert {each["title"] for each in evidence} == {"Tirana breaks with Tehran", "Kryeministri niset për Jerusalem"}
    assert {each["date"] for each in evidence} == {"2022-09-07", "2022-09"}
    assert UNDATED.id not in {each["document"] for each in evidence}


# --- the command


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> FilePath:
    return fill(tmp_path_factory.mktemp("path") / "store")


def test_prints_chains_with_quotes_documents_and_dates(store: FilePath, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["path", "Albania", "iranit", "--store", str(store)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Albania to Iran: 3 paths\n")
    assert " 1. Albania ── expelled diplomats of ─→ Iran\n    1 en, 1 sq; confidence 0.99\n" in out
    assert "“Albania sent the Iranian diplomats home.”" in out
    assert "Tirana breaks with Tehran · 2022-09-08 · en · dated 2022-09-07" in out
    assert " 2. Albania ←─ carried out a cyberattack on ── Iran" in out
    assert "said by Edi Rama" in out
    assert "contradicted by: 1 en\n" in out
    assert "\x1b[" not in out, "colours are for terminals"


def test_labels_in_albanian(store: FilePath, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["path", "Albania", "Iran", "--limit", "1", "--labels", "sq", "--store", str(store)]) == 0
    assert "── dëboi diplomatët e ─→" in capsys.readouterr().out


def test_json_has_every_hop_with_its_evidence(store: FilePath, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["path", "shqipëria", "Iran", "--json", "--store", str(store)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["from"]["label"], answer["to"]["qid"]) == ("Albania", "Q794")
    hop = answer["paths"][0]["hops"][0]
    assert (hop["relation"], hop["direction"], hop["counts"]) == ("expelledDiplomatsOf", "forward", {"en": 1, "sq": 1})
    assert hop["evidence"][0]["quote"] == EXPELLED_EN.quote


def test_a_capital_stands_for_its_country(store: FilePath, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["path", "Tirana", "Teheranit", "--limit", "1", "--store", str(store)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Albania to Iran")
    assert "Tirana stands for Albania" in said.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["Albania", "Iram"], 1, "did you mean Iran"),
        (["Albania", "Xyzzy"], 1, "no entity 'Xyzzy'"),
        (["Albania", "Harbour Watch"], 1, "Harbour Watch is linked to Arta Gjini"),
        (["Albania", "Norway"], 1, "Norway is linked to nobody in this store"),
        (["Albania", "Shqipërisë"], 2, "two entities"),
        (["Albania", "Iran", "--as-of", "yesterday"], 2, "'yesterday' is no date"),
        (["Albania", "Iran", "--as-of", "2022-02-31"], 2, "'2022-02-31' is no date"),
        (["Albania", "Iran", "--as-of", "0000"], 2, "'0000' is no date"),
        (["Albania", "Iran", "--include", "dreams"], 2, "unknown kind 'dreams'"),
        (["Albania", "Iran", "--labels", "xx"], 2, "choose from en, sq"),
    ],
)
def test_what_cannot_be_answered_is_said_in_one_line(
    store: FilePath, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
) -> None:
    assert main(["path", *arguments, "--store", str(store)]) == code
    error = capsys.readouterr()
    assert said in error.err
    assert error.err.count("\n") == 1
    assert error.out == ""


def test_the_most_quotes_of_a_hop_can_be_chosen(store: FilePath, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["path", "Albania", "Iran", "--limit", "1", "--quotes", "1", "--store", str(store)]) == 0
    assert "… and 1 more" in capsys.readouterr().out
