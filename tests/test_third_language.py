"""A third language and a new relation are tables: the engine reads them without a line of Python.

``tests/data/de`` holds a table of some German, as it would stand in ``ontology/lang``, and hand-made parses.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from trees import tree

from kg import knowledge
from kg.conllu import read_conllu
from kg.examples import check, plain
from kg.explanation_page import page
from kg.knowledge import Example, Knowledge
from kg.model import Document, Sentence
from kg.pipeline import Reading, understand
from kg.store import open_store

if TYPE_CHECKING:
    from conftest import Kg

GERMAN = Path(__file__).parent / "data" / "de"
PARSES = Path(__file__).parent / "parses"
EXAMPLES = [example for example in knowledge.load(GERMAN).examples if example.language == "de"]

CONGRATULATED = """
@prefix kg: <https://w3id.org/kg-diplomacy/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
kg:congratulated a kg:Relation ; rdfs:label "congratulated"@en , "uroi"@sq , "gratulierte"@de ;
    rdfs:domain kg:Actor ; rdfs:range kg:Actor ; kg:family "agree" ;
    kg:pattern "felicitate.v agent=X patient=Y"@en , "uroj.v agent=X patient=Y"@sq ,
        "gratulieren.v agent=X dat=Y"@de .
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the ontology with two more files."""
    place = tmp_path_factory.mktemp("third") / "ontology"
    shutil.copytree(knowledge.folder(), place)
    shutil.copy(GERMAN / "de.ttl", place / "lang" / "de.ttl")
    (place / "own.ttl").write_text(CONGRATULATED, "utf8")
    return place


@pytest.fixture(scope="module")
def known(folder: Path) -> Knowledge:
    return knowledge.load(folder)


@pytest.fixture(scope="module")
def parses() -> Mapping[str, Sentence]:
    return {sentence.text: sentence for sentence in read_conllu(GERMAN / "de.conllu")}


def read(known: Knowledge, *sentences: Sentence, date: str | None = None) -> Reading:
    """Read these sentences as one document."""
    placed: list[Sentence] = []
    for sentence in sentences:
        begin = placed[-1].end + 1 if placed else 0
        words = tuple(replace(word, begin=word.begin + begin, end=word.end + begin) for word in sentence.words)
        placed.append(
            replace(sentence, index=len(placed), begin=begin, end=begin + len(sentence.text), words=words, document="")
        )
    document = Document(" ".join(each.text for each in placed), "eins.txt", title="Nachrichten", date=date)
    return understand(document, [replace(each, document=document.id) for each in placed], known)


def claims(reading: Reading) -> list[tuple[str, ...]]:
    """Claims without what stands at its default."""
    return [
        tuple(
            part
            for part in (
                f"{claim.subject.key} {claim.relation} {claim.object.key}",
                claim.polarity if claim.polarity != "affirmed" else "",
                claim.factuality if claim.factuality != "actual" else "",
                f"/{claim.speaker.key}" if claim.speaker else "",
                claim.date or "",
            )
            if part
        )
        for claim in reading.claims
    ]


# --- German ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.relation} {plain(example).text}")
def test_example(example: Example, known: Knowledge, parses: Mapping[str, Sentence]) -> None:
    outcome = check(example, [parses[plain(example).text]], known)
    assert outcome.passed, f"{example.text}\nread: {outcome.reason}"


EXPELLED = "Albania expelledDiplomatsOf Iran"


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["Albanien wies zwei iranische Diplomaten aus."], [(EXPELLED,)]),
        (["Der iranische Botschafter wird von Albanien ausgewiesen."], [(EXPELLED,)]),
        (["Die Ausweisung iranischer Diplomaten durch Albanien verärgerte Teheran."], [(EXPELLED,)]),
        (["Albanien hat die Diplomaten Irans nicht ausgewiesen."], [(EXPELLED, "negated")]),
        (["Albanien wies keine iranischen Diplomaten aus."], [(EXPELLED, "negated")]),
        (["Albanien wird iranische Diplomaten ausweisen."], [(EXPELLED, "planned")]),
        (["Albanien plant, iranische Diplomaten auszuweisen."], [(EXPELLED, "planned")]),
        (["Israel sagte, Albanien weise iranische Diplomaten aus."], [(EXPELLED, "/Israel")]),
        (["Albanien habe iranische Diplomaten ausgewiesen, sagte Edi Rama."], [(EXPELLED, "/Edi_Rama")]),
        (["„Albanien verurteilt Iran“, sagte Edi Rama."], [("Albania condemned Iran", "/Edi_Rama")]),
        (
            ["Laut Tirana hat Israel iranische Diplomaten ausgewiesen."],
            [("Israel expelledDiplomatsOf Iran", "/Albania")],
        ),
        (
            ["Hat Deutschland Sanktionen gegen Serbien verhängt?"],
            [("Germany imposedSanctionsOn Serbia", "hypothetical")],
        ),
        (["Serbien weigert sich, Iran zu verurteilen."], [("Serbia condemned Iran", "negated")]),
        (
            ["Deutschland und Israel verurteilten Iran."],
            [("Germany condemned Iran",), ("Israel condemned Iran",)],
        ),
        (["Edi Rama besuchte am 7. September 2022 Israel."], [("Edi_Rama visited Israel", "2022-09-07")]),
        (["Edi Rama wird am Montag nach Israel reisen."], [("Edi_Rama visited Israel", "planned", "2022-10-24")]),
        (["Edi Rama schwieg.", "Er besuchte Israel."], [("Edi_Rama visited Israel",)]),
        (["Er besuchte Israel."], []),
        (
            ["»Albanien verurteilt Iran.", "Wir warten«, sagte Edi Rama."],
            [("Albania condemned Iran", "/Edi_Rama")],
        ),
    ],
    ids=lambda each: each[0] if isinstance(each, list) and each and isinstance(each[0], str) else "",
)
def test_german_is_read(
    sentences: list[str], expected: list[tuple[str, ...]], known: Knowledge, parses: Mapping[str, Sentence]
) -> None:
    assert claims(read(known, *(parses[text] for text in sentences), date="2022-10-23")) == expected


def test_what_german_leaves_open_is_said(known: Knowledge, parses: Mapping[str, Sentence]) -> None:
    reading = read(known, parses["Er besuchte Israel."], parses["Deutschland verurteilte die Gewalt."])
    reasons = {each.reason for each in reading.rejected}
    assert "whom the pronoun “Er” stands for is not certain" in reasons
    assert "“Gewalt” is no name, nor certain to stand for anybody" in reasons
    assert b'lang="de"' in page([reading], known)


def test_german_goes_all_the_way(
    folder: Path, known: Knowledge, parses: Mapping[str, Sentence], tmp_path: Path, kg: Kg
) -> None:
    """Stored, validated, looked up, connected and drawn by German names, with German labels."""
    reading = read(known, *parses.values(), date="2022-10-23")
    with open_store(tmp_path / "store", write=True) as store:
        store.add(reading.document, reading.claims, reading.sentences, knowledge=known)
    options = ("--store", tmp_path / "store")
    setting = {"KG_ONTOLOGY": str(folder)}
    found = kg("lookup", "Albaniens", *options, env=setting)
    assert found.returncode == 0 and "de: Albanien" in found.stdout
    found = kg("path", "Deutschland", "Iran", "--labels", "de", *options, env=setting)
    assert "Deutschland ── verurteilte" in found.stdout
    drawn = kg("draw", "--labels", "de", "--format", "dot", *options, env=setting)
    assert "wies Diplomaten" in drawn.stdout
    checked = kg("check", *options, env=setting)
    assert checked.stdout.endswith(": conforms\n")


def test_the_other_languages_stay_as_they_were(known: Knowledge) -> None:
    shipped = knowledge.load()
    assert known.languages == ("de", *shipped.languages)
    sentences = {(s.language, s.text): s for tag in shipped.languages for s in read_conllu(PARSES / f"{tag}.conllu")}
    for example in shipped.examples[::7]:
        sentence = sentences[example.language, plain(example).text]
        found = [each for each in claims(read(known, sentence)) if each[0].split()[1] in shipped.relations]
        assert found == claims(read(shipped, sentence))
    for name in ("Tiranës", "the U.S.", "Bashkimit Evropian", "Maqedonisë së Veriut", "Los Angeles", "The Hague"):
        assert [e.key for e in known.find(name)] == [e.key for e in shipped.find(name)]


# --- a new relation ---------------------------------------------------------------------------------------------------

WORDED = {
    "en active": """Israel Israel PROPN 2 nsubj
        felicitated felicitate VERB 0 root VerbForm=Fin
        Albania Albania PROPN 2 obj""",
    "en passive": """Albania Albania PROPN 3 nsubj:pass
        was be AUX 3 aux:pass
        felicitated felicitate VERB 0 root VerbForm=Part|Tense=Past
        by by ADP 5 case
        Israel Israel PROPN 3 obl:agent""",
    "en negated": """Israel Israel PROPN 4 nsubj
        did do AUX 4 aux
        not not PART 4 advmod
        felicitate felicitate VERB 0 root VerbForm=Inf
        Albania Albania PROPN 4 obj""",
    "en planned": """Israel Israel PROPN 3 nsubj
        will will AUX 3 aux
        felicitate felicitate VERB 0 root VerbForm=Inf
        Albania Albania PROPN 3 obj""",
    "en reported": """Iran Iran PROPN 2 nsubj
        said say VERB 0 root VerbForm=Fin
        Israel Israel PROPN 4 nsubj
        felicitated felicitate VERB 2 ccomp VerbForm=Fin
        Albania Albania PROPN 4 obj""",
    "sq active": """Izraeli Izrael PROPN 2 nsubj Case=Nom
        uroi uroj VERB 0 root VerbForm=Fin
        Shqipërinë Shqipëri PROPN 2 obj Case=Acc""",
    "sq passive": """Shqipëria Shqipëri PROPN 3 nsubj Case=Nom
        u u PRON 3 expl
        urua uroj VERB 0 root VerbForm=Fin
        nga nga ADP 5 case
        Izraeli Izrael PROPN 3 obl""",
    "sq negated": """Izraeli Izrael PROPN 3 nsubj Case=Nom
        nuk nuk PART 3 advmod
        uroi uroj VERB 0 root VerbForm=Fin
        Shqipërinë Shqipëri PROPN 3 obj Case=Acc""",
    "sq planned": """Izraeli Izrael PROPN 4 nsubj Case=Nom
        do do AUX 4 aux
        të të PART 4 mark
        urojë uroj VERB 0 root VerbForm=Fin
        Shqipërinë Shqipëri PROPN 4 obj Case=Acc""",
    "sq reported": """Irani Iran PROPN 2 nsubj Case=Nom
        tha them VERB 0 root VerbForm=Fin
        se se SCONJ 5 mark
        Izraeli Izrael PROPN 5 nsubj Case=Nom
        uroi uroj VERB 2 ccomp VerbForm=Fin
        Shqipërinë Shqipëri PROPN 5 obj Case=Acc""",
    "de active": """Israel Israel PROPN 2 nsubj Case=Nom
        gratulierte gratulieren VERB 0 root VerbForm=Fin
        Albanien Albanien PROPN 2 iobj Case=Dat""",
    "de negated": """Israel Israel PROPN 2 nsubj Case=Nom
        gratulierte gratulieren VERB 0 root VerbForm=Fin
        Albanien Albanien PROPN 2 obl:arg Case=Dat
        nicht nicht PART 2 advmod""",
    "de planned": """Israel Israel PROPN 4 nsubj Case=Nom
        wird werden AUX 4 aux VerbForm=Fin
        Albanien Albanien PROPN 4 obj Case=Dat
        gratulieren gratulieren VERB 0 root VerbForm=Inf""",
}


@pytest.mark.parametrize("wording", WORDED)
def test_a_new_relation_is_read_in_every_wording(wording: str, known: Knowledge) -> None:
    language, _, how = wording.partition(" ")
    stands = {"negated": ("negated",), "planned": ("planned",), "reported": ("/Iran",)}.get(how, ())
    sentence = tree(language, WORDED[wording])
    assert claims(read(known, sentence)) == [("Israel congratulated Albania", *stands)]


@pytest.mark.parametrize("wording", ["en active", "sq active", "de active"])
def test_it_is_not_read_where_nobody_declared_it(wording: str) -> None:
    sentence = tree(wording[:2], WORDED[wording])
    assert not [claim for claim in read(knowledge.load(), sentence).claims if claim.relation == "congratulated"]
