"""Finding one entity by any of its names, and its card, over a small ontology of the test's own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hand_claims import (
    ALBANIA,
    ALBANIAN,
    CLAIMS,
    CYBER,
    DOCUMENTS,
    ENGLISH,
    GJINI,
    HARBOUR,
    HERZOG,
    IRAN,
    ISRAEL,
    KOSOVO,
    RAMA,
    claim,
    fill,
)

from kg.cli import main
from kg.errors import NotFoundError
from kg.knowledge import Knowledge, load
from kg.lookup import Names, card, record
from kg.model import Document, Entity
from kg.store import open_store

ONTOLOGY = """
@prefix kg: <https://w3id.org/kg-diplomacy/ontology#> .
@prefix e: <https://w3id.org/kg-diplomacy/entity/> .
@prefix kgw: <https://w3id.org/kg-diplomacy/words#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix wd: <http://www.wikidata.org/entity/> .
kg:Country rdfs:subClassOf kg:Actor , kg:Place .
kg:Person rdfs:subClassOf kg:Actor .
kg:metWith a kg:Relation ; rdfs:label "met"@en , "u takua me"@sq ; kg:trait "symmetric" ; kg:family "consult" ;
    kg:pattern "meet.v agent=X with=Y"@en , "takoj.m agent=X me=Y"@sq .
kg:expelledDiplomatsOf a kg:Relation ; rdfs:label "expelled diplomats of"@en ; kg:family "sanction" .
kg:cyberattacked a kg:Relation ; rdfs:label "carried out a cyberattack on"@en ; kg:family "coerce" .
kg:headOfGovernmentOf a kg:Relation ; kg:trait "state" ; kg:family "state" .
kgw:article kg:words "the"@en , "i/e/të/së"@sq .
kgw:nameEnding kg:words "së>/a>ë/ës>ë/ën>ë/ës>a/ia>i/isë>i/it>/i>/in>/ut>/u>/un>"@sq .
kgw:demonymEnding kg:words "ët>/e>"@sq .
e:Albania a kg:Country ; skos:prefLabel "Albania"@en , "Shqipëri"@sq ; skos:altLabel "Republic of Albania"@en ;
    owl:sameAs wd:Q222 ; kg:demonym "Albanian"@en , "shqiptar"@sq .
e:Iran a kg:Country ; skos:prefLabel "Iran"@en , "Iran"@sq ; owl:sameAs wd:Q794 ; kg:demonym "Iranian"@en .
e:Iraq a kg:Country ; skos:prefLabel "Iraq"@en , "Irak"@sq ; owl:sameAs wd:Q796 ; kg:demonym "Iraqi"@en .
e:Israel a kg:Country ; skos:prefLabel "Israel"@en , "Izrael"@sq ; kg:demonym "Israeli"@en , "izraelit"@sq .
e:Kosovo a kg:Country ; skos:prefLabel "Kosovo"@en , "Kosovë"@sq .
e:Tirana a kg:Place ; skos:prefLabel "Tirana"@en , "Tiranë"@sq .
e:Socialist_Party_of_Albania a kg:Party ; skos:prefLabel "Socialist Party of Albania"@en ; skos:altLabel "PS"@sq .
e:Socialist_Party_of_Spain a kg:Party ; skos:prefLabel "Socialist Party of Spain"@en ; skos:altLabel "PS"@sq .
"""
STORED = [ALBANIA, IRAN, ISRAEL, KOSOVO, RAMA, HERZOG, GJINI, HARBOUR]


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    folder = tmp_path_factory.mktemp("ontology")
    (folder / "all.ttl").write_text(ONTOLOGY, encoding="utf-8")
    return load(folder)


@pytest.fixture(scope="module")
def names(knowledge: Knowledge) -> Names:
    return Names(STORED, knowledge)


@pytest.mark.parametrize(
    ("name", "key", "how"),
    [
        ("Albania", "Albania", "key"),
        ("albania", "Albania", "name"),
        ("Shqipëri", "Albania", "name"),
        ("SHQIPËRIA", "Albania", "name"),  # a name in the store
        ("Shqipërisë", "Albania", "inflection"),
        ("shqiperise", "Albania", "inflection"),
        ("republic of albania", "Albania", "name"),
        ("shqiptarët", "Albania", "inflection"),
        ("Q222", "Albania", "key"),
        ("http://www.wikidata.org/entity/Q794", "Iran", "key"),
        ("https://w3id.org/kg-diplomacy/entity/Edi_Rama", "Edi_Rama", "key"),
        ("Tiranes", "Tirana", "inflection"),  # known to the gazetteer only
        ("iranit", "Iran", "inflection"),
        ("Irak", "Iraq", "name"),
        ("Irakut", "Iraq", "inflection"),
        ("Iraqi", "Iraq", "inflection"),
        ("Rama", "Edi_Rama", "part"),
        ("Herzogut", "Isaac_Herzog", "part"),
        ("harbour watch", "Harbour_Watch", "name"),
        ("Arta Gjinit", "Arta_Gjini", "inflection"),
        ("Alabnia", "Albania", "typo"),
        ("Isreal", "Israel", "typo"),
        ("Izrealit", "Israel", "typo"),
        ("Edi Ramma", "Edi_Rama", "typo"),
        ("Harbor Watch", "Harbour_Watch", "typo"),
    ],
)
def test_found_by_any_name(names: Names, name: str, key: str, how: str) -> None:
    found = names.find(name)
    assert (found.entity.key, found.how) == (key, how)


@pytest.mark.parametrize("name", ["Irao", "Irna", "Iram"])
def test_what_could_be_iran_or_iraq_is_asked(names: Names, name: str) -> None:
    with pytest.raises(NotFoundError, match=r"did you mean .*Iran"):
        names.find(name)


@pytest.mark.parametrize("name", ["[Nowhere]", "no]where", "no\x85where", "\x1b[1mNowhere"])
def test_what_no_iri_may_hold_is_only_not_found(names: Names, name: str) -> None:
    """As copied from a text with its brackets."""
    with pytest.raises(NotFoundError):
        names.find(name)


def test_a_typing_error_is_not_guessed_in_what_remains_of_a_short_name(names: Names) -> None:
    with pytest.raises(NotFoundError, match="no entity 'Iramit'"):
        names.find("Iramit")


def test_an_ambiguous_name_lists_who_could_be_meant(names: Names) -> None:
    with pytest.raises(NotFoundError, match=r"Socialist Party of Albania or Socialist Party of Spain"):
        names.find("PS")


def test_of_one_name_the_one_in_the_store_is_meant(knowledge: Knowledge) -> None:
    party = Entity("Socialist_Party_of_Spain", "Socialist Party of Spain", "Party")
    found = Names([party], knowledge).find("PS")
    assert found.entity.key == party.key
    assert [other.key for other in found.others] == ["Socialist_Party_of_Albania"]


def test_unknown_names_come_with_the_nearest(names: Names) -> None:
    with pytest.raises(NotFoundError, match=r"no entity 'Albanistan'; the nearest: Albania"):
        names.find("Albanistan")
    with pytest.raises(NotFoundError, match=r"no entity 'Xyzzy'; no name is near"):
        names.find("Xyzzy")


def test_the_stores_entity_gains_the_gazetteers_names(names: Names) -> None:
    albania = names.find("Albania").entity
    assert ("sq", "Shqipëri") in albania.names
    assert ("sq", "Shqipëria") in albania.names
    assert albania.qid == "Q222"


def test_card_counts_dates_and_directions(names: Names, knowledge: Knowledge) -> None:
    about = [each for each in CLAIMS if "Albania" in (each.subject.key, each.object.key)]
    found = card(names.find("shqipërisë").entity, about, knowledge)
    rows = {(row.edge.relation, row.direction, row.other.key, row.edge.polarity): row for row in found.rows}
    assert found.types == ("Country", "Actor", "Place")
    expelled = rows["expelledDiplomatsOf", "out", "Iran", "affirmed"]
    assert expelled.edge.counts == {"en": 1, "sq": 1}
    assert expelled.edge.dates == ("2022-09", "2022-09-07")
    assert rows["headOfGovernmentOf", "in", "Edi_Rama", "affirmed"].edge.dates == ()
    assert found.counts == {"en": 3, "sq": 2}
    assert found.rows[-1].edge.polarity == "negated"


def test_card_flags_opposite_polarity_on_both_sides(knowledge: Knowledge) -> None:
    about = [each for each in CLAIMS if each.relation == "cyberattacked"]
    affirmed, negated = card(IRAN, about, knowledge).rows
    assert affirmed.edge.claims == negated.opposed == (CYBER,)
    assert [claim.speaker for claim in affirmed.opposed] == [IRAN]


@pytest.mark.parametrize(
    ("relation", "told", "denied", "flagged"),
    [
        ("cyberattacked", {"date": "2022-07"}, {"date": "2022-07-15"}, True),
        ("cyberattacked", {"date": "2022-07"}, {"date": "2022-09"}, False),  # another day's
        ("cyberattacked", {"factuality": "hypothetical"}, {}, False),  # "may attack again", "had not attacked"
        ("cyberattacked", {"factuality": "planned"}, {"factuality": "planned"}, False),  # the graph has no such event
        ("headOfGovernmentOf", {}, {}, False),  # nor of a state, which ends
    ],
)
def test_card_flags_what_the_graph_does(
    knowledge: Knowledge, relation: str, told: dict[str, str], denied: dict[str, str], flagged: bool
) -> None:
    one = claim(IRAN, relation, ALBANIA, **told)
    other = claim(IRAN, relation, ALBANIA, polarity="negated", **denied)
    rows = card(IRAN, [one, other], knowledge, DOCUMENTS).rows
    assert [row.opposed for row in rows] == ([(other,), (one,)] if flagged else [(), ()])


def test_symmetric_relations_have_no_direction(knowledge: Knowledge) -> None:
    about = [each for each in CLAIMS if each.relation == "metWith"]
    assert [row.direction for row in card(HERZOG, about, knowledge).rows] == ["both"]


def test_an_entity_without_claims_has_a_card(names: Names, knowledge: Knowledge) -> None:
    found = card(names.find("Tiranës").entity, [], knowledge)
    assert found.rows == ()
    assert found.names == {"en": ("Tirana",), "sq": ("Tiranë",)}


def test_record_is_json(knowledge: Knowledge) -> None:
    about = [each for each in CLAIMS if each.relation == "cyberattacked"]
    read_back = json.loads(json.dumps(record(card(IRAN, about, knowledge), DOCUMENTS)))
    assert read_back["iri"] == "https://w3id.org/kg-diplomacy/entity/Iran"
    assert read_back["relations"][0]["evidence"][0]["title"] == "Kryeministri niset për Jerusalem"
    assert read_back["relations"][0]["counts"] == {"sq": 1}


def test_looking_up_imports_nothing_heavy() -> None:
    code = "import sys, kg.lookup; print(*sorted({'rdflib', 'networkx', 'stanza', 'torch'} & set(sys.modules)))"
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.split() == []


# --- the command, with the real ontology


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("lookup") / "store")


@pytest.mark.parametrize("name", ["Shqipërisë", "albania", "SHQIPERIA", "shqiptarët", "Alabnia"])
def test_prints_the_card(store: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["lookup", name, "--store", str(store)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Albania  (Country, Actor, Place)\n")
    assert "https://www.wikidata.org/wiki/Q222" in out
    assert re.search(r"→ expelled diplomats of Iran +1 en, 1 sq +2022-09, 2022-09-07\n", out)
    assert re.search(r"← Iran carried out a cyberattack on Albania +1 sq +\(contradicted by: 1 en\)\n", out)
    assert "“" not in out
    assert "\x1b[" not in out, "colours are for terminals"


@pytest.mark.parametrize(
    ("told", "warned"), [(("officials",), True), (("officials", "Burime"), True), (("officials", ""), False)]
)
def test_what_only_somebody_unknown_says_is_shown_as_that(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], told: tuple[str, ...], warned: bool
) -> None:
    claims = [replace(claim(IRAN, "attacked", ALBANIA), reported_by=words) for words in told]
    with open_store(tmp_path / "store", write=True) as store:
        store.add(DOCUMENTS[claims[0].document], claims)
    assert main(["lookup", "Iran", "--store", str(tmp_path / "store")]) == 0
    names = " / ".join(f"“{words}”" for words in told)
    assert (f"(says {names}: who is not certain)" in capsys.readouterr().out) is warned
    assert main(["path", "Iran", "Albania", "--store", str(tmp_path / "store")]) == 0
    assert "· says “officials” (who is not certain)" in capsys.readouterr().out


def person(name: str) -> Entity:
    return Entity(name.replace(" ", "_"), name, "Person", None, (("en", name),))


@pytest.mark.parametrize(
    ("stored", "name", "found", "told"),
    [
        (("Arben Hoxha",), "Hoxha", "Arben Hoxha", "may also be Enver Hoxha"),  # not the one that no text speaks of
        (("Arben Hoxha",), "Hoxhës", "Arben Hoxha", "may also be Enver Hoxha"),
        (("Arben Hoxha", "Besnik Hoxha"), "Hoxha", "", "did you mean Arben Hoxha, Besnik Hoxha or Enver Hoxha?"),
        (("Arben Hoxha", "Enver Hoxha"), "Hoxha", "Enver Hoxha", "may also be Arben Hoxha"),  # always called so
        (("Arben Hoxha",), "Enver Hoxha", "Enver Hoxha", ""),
        (("Arta Gjini",), "Hoxha", "Enver Hoxha", ""),
        (("Edi Rama",), "Rama", "Edi Rama", ""),
        (("Edi Rama", "Besnik Rama"), "Rama", "Edi Rama", "may also be Besnik Rama"),
        (("Tirana Iliria",), "Tirana", "Tirana", ""),  # a place's name is whole
    ],
)
def test_a_surname_means_whom_the_store_speaks_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], stored: tuple[str, ...], name: str, found: str, told: str
) -> None:
    with open_store(tmp_path / "store", write=True) as store:
        store.add(ENGLISH, [claim(person(each), "visited", ISRAEL) for each in stored])
    assert main(["lookup", name, "--store", str(tmp_path / "store")]) == (0 if found else 1)
    shown = capsys.readouterr()
    assert shown.out.partition("  (")[0] == found
    assert told in shown.err and bool(told) is bool(shown.err)


def police(document: Document) -> Entity:
    """The police of one document."""
    return Entity(f"Police_({document.id})", "Police", "GovernmentBody", None, (("en", "Police"),))


def test_nodes_of_one_label_are_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    untitled = Document(text="A text without a title.", source="four.txt")
    with open_store(tmp_path / "store", write=True) as store:
        for document in (ENGLISH, ALBANIAN, untitled):
            store.add(document, [claim(police(document), "arrested", RAMA, document=document)])
        also = Document(text="A second text of the same police.", source="five.txt", date="2024-03-01")
        store.add(also, [claim(police(ENGLISH), "arrested", RAMA, document=also)])
    assert main(["lookup", "police", "--store", str(tmp_path / "store")]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    for document, where in (
        (ENGLISH, "“Tirana breaks with Tehran”, 2022-09-08, and 1 more document"),
        (ALBANIAN, "“Kryeministri niset për Jerusalem”, 2022-10-23"),
        (untitled, "four.txt"),
    ):
        assert f"Police (Police_({document.id}): {where})" in told
    assert main(["lookup", f"Police_({untitled.id})", "--store", str(tmp_path / "store")]) == 0


def test_more_than_a_few_are_counted(knowledge: Knowledge) -> None:
    many = [Entity(f"Police_({number})", "Police", "GovernmentBody") for number in range(9)]
    with pytest.raises(NotFoundError, match=r"Police \(Police_\(5\)\) or 3 more\?"):
        Names(many, knowledge).find("police")


def test_quotes_on_demand(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Iran", "--quotes", "--labels", "sq", "--store", str(store)]) == 0
    out = capsys.readouterr().out
    assert "“Tirana i dëboi diplomatët iranianë në shtator.”" in out
    assert "Kryeministri niset për Jerusalem · seed · 2022-10-23 · sq" in out
    assert "dëboi diplomatët e" in out


def test_a_card_from_the_gazetteer_alone(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Tiranes", "--store", str(store)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Tirana  (")
    assert "stands for Albania in the news" in out
    assert "no relations in this store" in out


def test_json_card(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Izraelit", "--json", "--store", str(store)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["label"] == "Israel"
    assert {each["relation"] for each in answer["relations"]} >= {"visited", "recognised", "accused"}


def test_a_typing_error_is_told(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Alabnia", "--store", str(store)]) == 0
    assert "no entity 'Alabnia': taking Albania" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "said"), [("Irao", "did you mean"), ("Qwertz", "no entity 'Qwertz'")])
def test_unknown_names_fail_in_one_line(store: Path, capsys: pytest.CaptureFixture[str], name: str, said: str) -> None:
    assert main(["lookup", name, "--store", str(store)]) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_whole_look_up_loads_nothing_heavy(store: Path) -> None:
    code = (
        "import sys; from kg.cli import main; main(['lookup', 'Shqipërisë', '--store', sys.argv[1]]);"
        "heavy = {'rdflib', 'networkx', 'stanza', 'torch', 'rich', 'pygraphviz'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code, str(store)], capture_output=True, text=True, check=False, cwd=root
    )
    assert done.returncode == 0, done.stderr
