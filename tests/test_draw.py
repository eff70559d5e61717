"""Pictures: what is chosen, how it is drawn, and the page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hand_claims import (
    ALBANIA,
    ALBANIAN,
    CLAIMS,
    DOCUMENTS,
    EXPELLED_EN,
    EXPELLED_SQ,
    HERZOG,
    IRAN,
    ISRAEL,
    KOSOVO,
    RAMA,
    claim,
    fill,
)

from kg.cli import main
from kg.draw import FAMILIES, Picture, dot, page, png, render, select, svg
from kg.errors import UsageError
from kg.knowledge import load
from kg.model import Entity

KNOWLEDGE = load()
SYMMETRIC = {name for name, relation in KNOWLEDGE.relations.items() if relation.symmetric}
EVERYTHING = ("planned", "negated", "hypothetical")


def keys(picture: Picture) -> set[str]:
    return {entity.key for entity in picture.nodes}


def relations(picture: Picture) -> set[str]:
    return {edge.relation for edge in picture.edges}


def page_values(content: bytes) -> dict[str, list[dict[str, object]]]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', content.decode(), re.DOTALL)
    assert found
    values: dict[str, list[dict[str, object]]] = json.loads(found[1])
    return values


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("draw") / "store")


# --- what is chosen


def test_only_facts_unless_more_is_asked_for() -> None:
    assert all(edge.is_fact for edge in select(CLAIMS).edges)
    assert "metWith" not in relations(select(CLAIMS))
    assert "metWith" in relations(select(CLAIMS, include=("planned",)))


def test_a_name_selects_its_neighbourhood() -> None:
    near = select(CLAIMS, ["Edi_Rama"])
    assert keys(near) == {"Edi_Rama", "Albania", "Israel"}
    assert relations(near) == {"headOfGovernmentOf", "visited"}
    assert {"Isaac_Herzog", "Iran", "Kosovo"} <= keys(select(CLAIMS, ["Edi_Rama"], hops=2))


def test_parallel_claims_of_one_relation_are_one_edge() -> None:
    expelled = [edge for edge in select(CLAIMS).edges if edge.relation == "expelledDiplomatsOf"]
    assert [set(edge.claims) for edge in expelled] == [{EXPELLED_EN, EXPELLED_SQ}]


def test_the_whole_graph_is_capped_to_the_best_connected() -> None:
    crowd = [claim(Entity(f"P{n}", f"P{n}", "Person"), "visited", ALBANIA) for n in range(50)]
    picture = select([*crowd, *CLAIMS], limit=10)
    assert len(picture.nodes) == 10
    assert {"Albania", "Iran", "Israel"} <= keys(picture)
    facts = [each for each in [*crowd, *CLAIMS] if each.is_fact]
    everybody = {key for each in facts for key in (each.subject.key, each.object.key)}
    assert picture.left_out == len(everybody) - 10


def test_a_dense_graph_is_thinned_to_the_best_evidenced_edges() -> None:
    people = [Entity(f"P{n}", f"P{n}", "Person") for n in range(12)]
    claims = [claim(one, "praised", other) for one in people for other in people if one != other]
    told_twice = claim(people[7], "praised", people[3], document=ALBANIAN)
    picture = select([*claims, told_twice], limit=12)
    assert len(picture.edges) == 36
    assert picture.edges_left_out == 12 * 11 - 36
    assert told_twice in picture.edges[0].claims


def test_the_middle_of_a_neighbourhood_is_never_left_out() -> None:
    crowd = [claim(Entity(f"P{n}", f"P{n}", "Person"), "visited", ALBANIA) for n in range(50)]
    assert "Kosovo" in keys(select([*crowd, claim(ALBANIA, "praised", KOSOVO)], ["Kosovo"], hops=2, limit=3))


def test_senseless_options_are_refused() -> None:
    with pytest.raises(UsageError, match="perhaps"):
        select(CLAIMS, include=("perhaps",))
    with pytest.raises(UsageError, match="hop"):
        select(CLAIMS, ["Iran"], hops=0)


# --- how it is drawn


def test_dot_has_direction_colour_label_and_evidence() -> None:
    source = dot(select([EXPELLED_EN, EXPELLED_SQ]), KNOWLEDGE)
    edge = next(line for line in source.splitlines() if "->" in line)
    assert edge.strip().startswith('"Albania" -> "Iran"')
    assert "expelled diplomats of" in edge
    assert "1 en, 1 sq" in edge
    assert FAMILIES[KNOWLEDGE.relation("expelledDiplomatsOf").family] in edge
    assert 'style="solid"' in edge


def test_labels_and_names_in_albanian() -> None:
    source = dot(select([EXPELLED_EN]), KNOWLEDGE, "sq")
    assert "dëboi diplomatët e" in source
    assert "<Shqipëria>" in source


def test_every_family_of_the_ontology_has_a_colour_of_its_own_and_a_name_in_both_languages() -> None:
    families = {relation.family for relation in KNOWLEDGE.relations.values()}
    assert families <= set(FAMILIES)
    assert len(set(FAMILIES.values())) == len(FAMILIES)
    for language in ("en", "sq"):
        named = {entry.partition(">")[0] for entry in KNOWLEDGE.word_list(language, "legendFamily")}
        assert families <= named


def test_planned_is_dashed_and_negated_is_marked() -> None:
    source = dot(select(CLAIMS, include=EVERYTHING, symmetric=SYMMETRIC), KNOWLEDGE)
    planned = next(line for line in source.splitlines() if "->" in line and "planned" in line)
    assert 'style="dashed"' in planned
    assert 'dir="both"' in planned
    negated = next(line for line in source.splitlines() if "->" in line and "negated" in line)
    assert "✗" in negated


def test_the_legend_names_only_what_occurs() -> None:
    source = dot(select([EXPELLED_EN]), KNOWLEDGE)
    legend = next(line for line in source.splitlines() if line.strip().startswith("graph [label="))
    assert "sanctions and breaks" in legend
    assert "visits and talks" not in legend
    assert "planned" not in legend
    assert ">country<" in legend
    assert ">person<" not in legend


def test_long_names_are_wrapped_evenly() -> None:
    long = Entity("Long", "Ministry for Europe and Foreign Affairs of Albania", "GovernmentBody")
    source = dot(select([claim(long, "praised", KOSOVO)]), KNOWLEDGE)
    node = next(line for line in source.splitlines() if line.strip().startswith('"Long" ['))
    lines = re.search(r"label=<(.*?)>,", node)
    assert lines
    parts = lines[1].split("<BR/>")
    assert len(parts) == 3
    assert max(map(len, parts)) - min(map(len, parts)) <= 6


def test_svg_is_xml_with_every_label_and_needs_no_network() -> None:
    content = svg(select(CLAIMS, symmetric=SYMMETRIC), KNOWLEDGE)
    root = ElementTree.fromstring(content)
    text = " ".join("".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text"))
    for wanted in ("Albania", "Iran", "Edi Rama", "expelled diplomats of", "1 en, 1 sq", "Harbour Watch"):
        assert wanted in text
    assert "font-family=\"'Source Sans 3',Arial,sans-serif\"" in content.decode(), "unquoted it is no CSS name"
    fonts = re.findall(r"url\(([^)]*)\)", content.decode())
    assert fonts
    assert all(font.startswith("data:") for font in fonts)


def test_png_is_a_picture_of_some_size(capfd: pytest.CaptureFixture[str]) -> None:
    content = png(select(CLAIMS), KNOWLEDGE)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(content[16:20], "big") > 800
    assert capfd.readouterr().err == "", "Graphviz's remarks on the machine's fonts are not for the user"


@pytest.mark.parametrize("form", ["svg", "png", "dot", "html"])
def test_the_same_claims_give_the_same_bytes(form: str) -> None:
    once, again = (
        render(select(claims, include=EVERYTHING), form, KNOWLEDGE, DOCUMENTS) for claims in (CLAIMS, CLAIMS[::-1])
    )
    assert once == again


@pytest.mark.parametrize(
    "name", ['A "quoted" <b>name</b> & co', "back\\slash", "trailing \\", "</script><script>", ">x<"]
)
@pytest.mark.parametrize("form", ["svg", "html"])
def test_awkward_names_and_quotes_do_no_harm(name: str, form: str) -> None:
    odd = Entity("Odd", name, "Person")
    content = render(select([claim(odd, "visited", ISRAEL, quote=name)]), form, KNOWLEDGE, DOCUMENTS)
    if form == "svg":
        nodes = {"".join(each.itertext()).strip() for each in ElementTree.fromstring(content).iter()}
        flat = " ".join(nodes).replace("\xa0", " ")
        assert name.split()[0] in flat
    else:
        assert page_values(content)["nodes"][0]["label"] in (name, "Israel")
        assert content.count(b"</script>") == 3


def test_unknown_format_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match="gif"):
        render(select(CLAIMS), "gif", KNOWLEDGE, DOCUMENTS)


# --- the page


def test_page_holds_every_sentence_and_no_address_to_load_from() -> None:
    content = page(select(CLAIMS, include=EVERYTHING), KNOWLEDGE, DOCUMENTS)
    quotes = {each["quote"] for edge in page_values(content)["edges"] for each in edge["evidence"]}  # type: ignore[attr-defined]
    assert quotes == {each.quote for each in CLAIMS}
    text = content.decode()
    assert not re.search(r"""(?:src|href)\s*=\s*["']?https?:|@import|fetch\(|XMLHttpRequest\(""", text)
    assert "default-src 'none'" in text
    assert "cytoscape" in text
    assert "/*{" not in text


def test_page_nodes_have_places_of_their_own() -> None:
    nodes = page_values(page(select(CLAIMS), KNOWLEDGE, DOCUMENTS))["nodes"]
    assert len({json.dumps(node["position"]) for node in nodes}) == len(nodes) > 5


def test_page_opens_with_the_kinds_that_were_asked_for() -> None:
    content = page(select(CLAIMS, include=EVERYTHING), KNOWLEDGE, DOCUMENTS, shown=("planned",))
    shown = {kind["name"]: kind["shown"] for kind in page_values(content)["kinds"]}
    assert shown == {"planned": True, "hypothetical": False, "negated": False}


def test_page_marks_mutual_relations_and_the_middle() -> None:
    met = claim(RAMA, "metWith", HERZOG, document=ALBANIAN)
    values = page_values(page(select([met], ["Edi_Rama"], symmetric=SYMMETRIC), KNOWLEDGE, DOCUMENTS))
    assert values["edges"][0]["symmetric"] is True
    assert [node["id"] for node in values["nodes"] if node["focus"]] == ["Edi_Rama"]


def test_sixty_entities_are_drawn() -> None:
    people = [Entity(f"P{n}", f"Person Number {n}", "Person") for n in range(60)]
    claims = [
        claim(people[n], relation, people[(n * 7 + step) % 60], document=ALBANIAN)
        for n in range(60)
        for step, relation in ((1, "praised"), (2, "accused"))
    ]
    picture = select(claims, limit=60)
    assert len(picture.nodes) == 60
    assert svg(picture, KNOWLEDGE).count(b"<title>P") > 60


# --- the command


def test_draws_a_neighbourhood_into_a_file(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "rama.svg"
    assert main(["draw", "Ramës", "-o", str(target), "--store", str(store)]) == 0
    assert "3 entities, 2 relations" in capsys.readouterr().err
    assert b"Edi Rama" in target.read_bytes()


@pytest.mark.parametrize(
    ("name", "start"), [("a.png", b"\x89PNG"), ("a.html", b"<!DOCTYPE html>"), ("a.dot", b"digraph"), ("a", b"<?xml")]
)
def test_the_files_name_says_the_format(store: Path, tmp_path: Path, name: str, start: bytes) -> None:
    assert main(["draw", "-o", str(tmp_path / name), "--store", str(store)]) == 0
    assert (tmp_path / name).read_bytes().startswith(start)


def test_says_what_there_was_no_room_for(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", "--limit", "3", "-o", str(tmp_path / "a.svg"), "--store", str(store)]) == 0
    assert "left out: the 5 least connected entities" in capsys.readouterr().err


def test_json_is_what_would_be_drawn(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", "Iran", "--json", "--store", str(store)]) == 0
    drawn = json.loads(capsys.readouterr().out)
    assert IRAN.key in {node["iri"].rpartition("/")[2] for node in drawn["nodes"]}
    assert {edge["relation"] for edge in drawn["edges"]} == {"expelledDiplomatsOf", "cyberattacked", "accused"}


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["Nobodyhere"], 1, "no entity 'Nobodyhere'"),
        (["Norway"], 1, "nothing to draw"),
        (["-o", "x.gif"], 2, "x.gif"),
        (["--include", "perhaps"], 2, "perhaps"),
        (["--labels", "fr"], 2, "choose from en, sq"),
        (["--hops", "0"], 2, "--hops"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    store: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
) -> None:
    assert main(["draw", *arguments, "--store", str(store)]) == code
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
