"""Which nodes may be one entity: proposed with a reason, never two that cannot be one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hand_claims import ALBANIA, ALBANIAN, DOCUMENTS, ENGLISH, IRAN, IRAQ, ISRAEL, KOSOVO, claim

import kg
from kg.candidates import candidates
from kg.cli import main
from kg.decide import Decisions, Distinction, Merge, Split
from kg.knowledge import load
from kg.model import Claim, Entity
from kg.store import open_store


def named(name: str, kind: str = "Person", *others: tuple[str, str], qid: str | None = None) -> Entity:
    """An entity as a text gives it: "sq:Tolës" is a name in Albanian."""
    tag, _, label = name.rpartition(":")
    return Entity(label.replace(" ", "_"), label, kind, qid, ((tag or "en", label), *others))


def found(*entities: Entity, claims: list[Claim] | None = None) -> list[tuple[str, str, str]]:
    """The pairs and their reasons, of entities of which each is in one claim with Israel unless claims are given."""
    told = [claim(each, "praised", ISRAEL) for each in entities] if claims is None else claims
    proposed = candidates([*entities, ISRAEL], told, load())
    return [(each.kept.label, each.merged.label, each.reason) for each in proposed]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (named("Mitt Thornby"), named("sq:Mit Thornbi"), "respelt name"),
        (named("Mira Tola"), named("M. Bardha", "Person", ("sq", "Mira Tola"), qid="Q9999998"), "same name"),
        (named("Harbour Watch", "Organization"), named("Port Guard", "Party", ("sq", "Harbour Watch")), "same name"),
        (named("Mira Tola"), named("sq:Mira Tolës"), "inflected name"),
        (named("Lezhë Port", "Place"), named("sq:Lezhë Portit", "City"), "inflected name"),
        (named("Mira Tola"), named("M. Tola"), "initials"),
        (named("Edi Tola"), named("E. Tola"), "initials"),
        (named("Mira Bardha Tola"), named("Tola"), "surname"),
        (named("Mira Tola"), named("sq:Tolës"), "surname"),
        (named("Mira van Tola"), named("Van Tola"), "surname"),
        (named("Balkan Harbour Authority", "Organization"), named("BHA", "Organization"), "acronym"),
        (named("sq:Lidhja e Porteve", "Organization"), named("LP", "Organization"), "acronym"),
        (named("sq:Lidhja e Porteve", "Organization"), named("L.E.P.", "Organization"), "acronym"),
        (named("Anton Kravchuk"), named("Anton Kravçuk"), "similar spelling"),
        (named("Dragoslav Milutinovic"), named("Dragoslav Milutinoviq"), "similar spelling"),
        (named("Karadjordjevo", "City"), named("sq:Karadjorgjevo", "Place"), "respelt name"),
    ],
)
def test_what_may_be_one_is_proposed_with_its_reason(one: Entity, other: Entity, reason: str) -> None:
    pairs = found(one, other)
    assert [{a, b} for a, b, _ in pairs] == [{one.label, other.label}]
    assert pairs[0][2] == reason
    assert found(other, one) == pairs


def test_the_police_of_two_documents_are_not_proposed() -> None:
    one, other = (Entity(f"Police_({n})", "Police", "GovernmentBody", None, (("en", "Police"),)) for n in (1, 2))
    assert found(one, other) == []
    assert found(one, named("Polices", "GovernmentBody")) != []  # the same as for any other name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (IRAN, IRAQ),  # two countries
        (IRAN, named("Irani")),  # a country and a person
        (IRAN, named("Irqn", "Place")),  # a country by likeness alone
        (named("Tola"), named("sq:Tolës", "City")),  # a person and a place
        (named("Mira Tola", qid="Q9999998"), named("M. Tola", qid="Q9999999")),
        (named("Mira Tola"), named("Arta Tola")),  # two people of one surname
        (named("Mira Tola", "Person", ("en", "Tola")), named("Arta Tola")),  # whom a text calls by that alone, too
        (named("Mira Tola"), named("A. Tola")),  # nor is the letter an article
        (named("Edi Tola"), named("A. Tola")),
        (named("Tola Mira"), named("Mira Tola")),
        (named("Mira van Tola"), named("De Tola")),
        (named("Arta"), named("Arta Tola")),  # a first name is no surname
        (named("Agim Meta"), named("Agim Mata")),  # short words are other words
        (named("Balkan Harbour Authority", "Organization"), named("BHX", "Organization")),
        (named("Balkan Harbour Authority", "Organization"), named("Bha", "Organization")),
        (named("Balkan Harbour Authority"), named("BHA")),  # people have no acronyms
    ],
)
def test_what_cannot_be_one_is_not_proposed(one: Entity, other: Entity) -> None:
    assert found(one, other) == []


def test_two_of_the_gazetteer_are_known_to_be_two() -> None:
    known = load()
    shared: dict[str, list[Entity]] = {}
    for entity in known.entities.values():
        for _, name in entity.names:
            shared.setdefault(name, []).append(entity)
    alike = next(each for each in shared.values() if len({one.key for one in each}) > 1)
    assert found(*dict.fromkeys(alike)) == []


def test_two_of_whom_a_text_speaks_together_are_two() -> None:
    one, other = named("Mira Tola"), named("M. Tola")
    assert found(one, other, claims=[claim(one, "metWith", other)]) == []


def test_who_only_speaks_is_told_by_what_is_said() -> None:
    one, other = named("Mira Tola"), named("M. Tola")
    told = [claim(one, "visited", KOSOVO), claim(IRAN, "accused", ISRAEL, speaker=other)]
    (proposed,) = candidates([one, other], told, load())
    assert proposed.claims == ((told[0],), (told[1],))
    assert proposed.shared == ()


def test_the_better_known_node_is_kept() -> None:
    short, full = named("M. Tola"), named("Mira Tola")
    assert found(short, full)[0][:2] == ("Mira Tola", "M. Tola")
    listed = load().entities["Edi_Rama"]
    assert found(named("E. Rama"), listed, named("Edi Ramaj")) != []
    assert {pair[0] for pair in found(listed, named("Edi Ramë"))} == {"Edi Rama"}


def test_the_best_come_first_and_what_both_are_linked_to_counts() -> None:
    mira, short, tola, other = named("Mira Tola"), named("M. Tola"), named("Tola"), named("Arta Tola")
    told = [claim(mira, "visited", KOSOVO), claim(short, "visited", KOSOVO), claim(tola, "visited", ALBANIA)]
    told += [claim(other, "visited", ALBANIA)]
    proposed = candidates([mira, short, tola, other], told, load())
    pairs = [(each.kept.label, each.merged.label) for each in proposed]
    assert pairs == [("Mira Tola", "M. Tola"), ("Arta Tola", "Tola"), ("M. Tola", "Tola"), ("Mira Tola", "Tola")]
    assert [each.label for each in proposed[0].shared] == ["Kosovo"]
    assert [each.score for each in proposed] == sorted((each.score for each in proposed), reverse=True)
    assert proposed[1].score > proposed[2].score


@pytest.mark.parametrize("kind", [Distinction, Split])
def test_what_was_said_to_be_two_is_not_proposed(kind: type[Distinction] | type[Split]) -> None:
    one, other, third = named("Mira Tola"), named("M. Tola"), named("Mira Tolë")
    told = [claim(each, "praised", ISRAEL) for each in (one, other)]
    assert candidates([one, other], told, load(), Decisions([kind(other, one)])) == []
    far = [kind(third, one), Merge(other, third)]  # said of what is part of it now
    assert candidates([one, other], told, load(), Decisions(far)) == []
    assert candidates([one, other], told, load(), Decisions([kind(third, one)])) != []


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "store"
    full = claim(named("Mira Tola"), "visited", KOSOVO, quote="Mira Tola arrived in Pristina.", document=ENGLISH)
    short = claim(named("sq:M. Tola"), "visited", KOSOVO, quote="M. Tola vizitoi Kosovën.", document=ALBANIAN)
    with open_store(path, write=True) as opened:
        for document in DOCUMENTS.values():
            opened.add(document, [each for each in (full, short) if each.document == document.id])
    return path


def test_the_command_lists_them_with_their_evidence(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["merge", "--candidates", "--store", str(store)]) == 0
    assert capsys.readouterr().out == (
        " 1. Mira Tola and M. Tola (Person)\n"
        "    initials: Mira Tola / M. Tola; both linked to Kosovo\n"
        "    Mira Tola: 1 en\n"
        "      “Mira Tola arrived in Pristina.”\n"
        "       ─ Tirana breaks with Tehran · 2022-09-08 · en\n"
        "    M. Tola: 1 sq\n"
        "      “M. Tola vizitoi Kosovën.”\n"
        "       ─ Kryeministri niset për Jerusalem · seed · 2022-10-23 · sq\n"
        "    kg merge Mira_Tola M._Tola\n"
    )
    kg.merge("Mira_Tola", "M._Tola", store)
    assert main(["merge", "--candidates", "--store", str(store)]) == 0
    assert capsys.readouterr().out == "no two nodes of this store look like one entity\n"


def test_machines_get_both_nodes_and_their_documents(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["merge", "--candidates", "--json", "--store", str(store)]) == 0
    (answer,) = json.loads(capsys.readouterr().out)
    assert (answer["reason"], [each["key"] for each in answer["nodes"]]) == ("initials", ["Mira_Tola", "M._Tola"])
    assert [each["documents"] for each in answer["nodes"]] == [{"en": 1}, {"sq": 1}]
    assert answer["shared"][0]["label"] == "Kosovo"
