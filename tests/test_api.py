"""The verbs of the command line as Python functions."""

from __future__ import annotations

import importlib
from pathlib import Path

import hand_claims
import pytest

import kg
from kg.errors import NotFoundError
from kg.knowledge import load


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with claims made by hand."""
    from kg.store import open_store

    place = tmp_path / "store"
    with open_store(place, write=True) as opened:
        for document in hand_claims.DOCUMENTS.values():
            mine = [claim for claim in hand_claims.CLAIMS if claim.document == document.id]
            opened.add(document, mine)
    return place


def test_a_path_is_found_by_names_of_either_language(store: Path) -> None:
    ways = kg.paths("Shqipërisë", "irani", store, max_hops=1)
    assert {hop.edge.relation for way in ways for hop in way.hops} == {"expelledDiplomatsOf", "cyberattacked"}
    assert ways[0].languages == ("en", "sq")


def test_a_card_and_the_claims_behind_it(store: Path) -> None:
    assert kg.lookup("Iranit", store).entity.key == "Iran"
    assert len(kg.claims(store)) == len(hand_claims.CLAIMS)
    with pytest.raises(NotFoundError, match="Qwertyland"):
        kg.lookup("Qwertyland", store)


def test_each_kind_of_query(store: Path) -> None:
    rows = kg.query("SELECT ?where ?nothing WHERE { e:Edi_Rama kg:visited ?where }", store)
    assert rows == [{"where": "https://w3id.org/kg-diplomacy/entity/Israel"}]
    assert kg.query("ASK { e:Edi_Rama kg:visited e:Iran }", store) is False
    assert "kg:visited" in str(kg.query("CONSTRUCT WHERE { e:Edi_Rama kg:visited ?where }", store))


def test_the_graph_as_bytes(store: Path) -> None:
    assert kg.export("claims", store).count(b"\n") == len(hand_claims.CLAIMS)
    assert b"</svg>" in kg.draw(["Rama"], store)


def test_a_verb_stays_callable_when_its_submodule_is_imported(store: Path) -> None:
    module = importlib.import_module("kg.paths")
    assert kg.paths is module
    assert kg.paths("Albania", "Iran", store) == module.paths(
        kg.claims(store), "Albania", "Iran", documents=hand_claims.DOCUMENTS, relations=load().relations
    )


def test_what_is_no_verb_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'frobnicate'"):
        kg.frobnicate  # noqa: B018
