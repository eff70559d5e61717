"""``kg eval`` and ``kg relations``: scores and tables, without a language model."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hand_claims import CLAIMS, CYBER, EXPELLED_EN, EXPELLED_SQ, fill
from trees import tree

from kg import annotate, knowledge
from kg.cli import main
from kg.conllu import to_conllu
from kg.errors import InputError
from kg.evaluate import compare, own_parses, run_examples, stored_parses
from kg.export import claims_bytes, record
from kg.gold import read_claims
from kg.knowledge import Example
from kg.model import Document, Sentence
from kg.score import Score

SENTENCE = "Albania condemned Iran"
ROWS = """Albania Albania PROPN 2 nsubj
    condemned condemn VERB 0 root VerbForm=Fin
    Iran Iran PROPN 2 obj"""


def example(text: str, relation: str = "condemned", *, matches: bool = True) -> Example:
    return Example(relation, "en", text, matches)


# --- scores -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "precision", "recall", "f1"),
    [
        (Score(4, 2, 1), 0.5, 0.25, 1 / 3),
        (Score(0, 0, 0), 0.0, 0.0, 0.0),
        (Score(3, 0, 0), 0.0, 0.0, 0.0),
        (Score(2, 2, 2), 1.0, 1.0, 1.0),
    ],
)
def test_a_score(score: Score, precision: float, recall: float, f1: float) -> None:
    assert (score.precision, score.recall, score.f1) == pytest.approx((precision, recall, f1))


def test_scores_are_by_relation_and_language() -> None:
    gold = [record(EXPELLED_EN), record(EXPELLED_SQ), record(CYBER)]
    scores = compare(gold, [record(EXPELLED_EN), record(CYBER)])
    assert scores["all"] == Score(3, 2, 2)
    assert scores["expelledDiplomatsOf"] == Score(2, 1, 1)
    assert scores["cyberattacked"] == Score(1, 1, 1)
    assert scores["language en"] == Score(1, 1, 1)
    assert scores["language sq"] == Score(2, 1, 1)


@pytest.mark.parametrize("field", ["document", "relation", "polarity", "factuality"])
def test_a_claim_that_stands_otherwise_is_another_claim(field: str) -> None:
    assert compare([record(CYBER)], [{**record(CYBER), field: "other"}])["all"] == Score(1, 1, 0)


@pytest.mark.parametrize("end", ["subject", "object"])
def test_a_claim_of_somebody_else_is_another_claim(end: str) -> None:
    other = {**record(CYBER), end: {**record(CYBER)[end], "iri": "https://example.org/other"}}
    assert compare([record(CYBER)], [other])["all"] == Score(1, 1, 0)


def test_the_words_and_the_speaker_make_no_other_claim() -> None:
    other = {**record(CYBER), "quote": "…", "speaker": None, "date": None, "begin": 0}
    assert compare([record(CYBER)], [other])["all"] == Score(1, 1, 1)


def test_claims_are_read_from_what_kg_exports(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_bytes(claims_bytes(CLAIMS) + b"\n")
    assert list(read_claims(file)) == [record(claim) for claim in CLAIMS]


@pytest.mark.parametrize("line", ["{", "[]", '{"relation": "visited"}', '"text"'])
def test_a_line_that_is_no_claim_is_named(line: str, tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_bytes(claims_bytes([CYBER]) + line.encode())
    with pytest.raises(InputError, match=r"gold\.jsonl:2: not a claim"):
        list(read_claims(file))


def test_a_gold_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_bytes(b"\xff\xfe\x00")
    for name in ("gold.jsonl", "missing.jsonl"):
        with pytest.raises(InputError, match=name):
            list(read_claims(tmp_path / name))


# --- examples ---------------------------------------------------------------------------------------------------


@pytest.fixture
def parses(tmp_path: Path) -> Path:
    folder = tmp_path / "parses"
    folder.mkdir()
    (folder / "en.conllu").write_text(to_conllu(tree("en", ROWS)), "utf8")
    return folder


def test_stored_parses_are_found_by_language_and_text(parses: Path) -> None:
    for path in (parses, parses / "en.conllu"):
        found = stored_parses(path)
        assert list(found) == [("en", SENTENCE)]
        assert [word.lemma for word in found["en", SENTENCE][0].words] == ["Albania", "condemn", "Iran"]


@pytest.mark.parametrize(
    ("case", "passed", "reason"),
    [
        (example("{X:Albania} condemned {Y:Iran}"), True, ""),
        (example("{X:Albania} condemned {Y:Iran} # negated"), False, "Albania condemned Iran"),
        (example("{Y:Albania} condemned {X:Iran}"), False, "Albania condemned Iran"),
        (example("{X:Albania} condemned {Y:Iran}", "praised"), False, "Albania condemned Iran"),
        (example(SENTENCE, matches=False), False, "Albania condemned Iran"),
        (example(SENTENCE, "praised", matches=False), True, ""),
        (example("{X:Albania} praised {Y:Iran}", "praised"), False, "no parse of it"),
    ],
)
def test_an_example_passes_or_says_why_not(case: Example, passed: bool, reason: str, parses: Path) -> None:
    (outcome,) = run_examples([case], stored_parses(parses), knowledge.load())
    assert (outcome.passed, outcome.reason) == (passed, reason)


class Annotator:
    """Knows one sentence."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def annotate_sentences(self, texts: list[tuple[str, str]]) -> list[Sentence]:
        self.asked += texts
        return [tree("en", ROWS) for _ in texts]


@pytest.fixture
def annotator(monkeypatch: pytest.MonkeyPatch) -> Annotator:
    fake = Annotator()
    monkeypatch.setattr(annotate, "load", lambda *_: fake)
    return fake


def test_a_sentence_of_several_examples_is_parsed_once(annotator: Annotator) -> None:
    cases = [example("{X:Albania} condemned {Y:Iran}"), example(SENTENCE, "praised", matches=False)]
    found = own_parses(cases, knowledge.load())
    assert annotator.asked == [("en", SENTENCE)]
    assert [outcome.passed for outcome in run_examples(cases, found, knowledge.load())] == [True, True]


# --- the commands -----------------------------------------------------------------------------------------------


def test_eval_scores_the_store_against_gold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, gold = fill(tmp_path / "store"), tmp_path / "gold.jsonl"
    gold.write_bytes(claims_bytes(CLAIMS[:2]))
    assert main(["eval", str(gold), "--store", str(store), "--json"]) == 0
    scores = json.loads(capsys.readouterr().out)
    assert scores["expelledDiplomatsOf"] == {
        "gold": 2, "found": 2, "right": 2, "precision": 1.0, "recall": 1.0, "f1": 1.0
    }  # fmt: skip
    assert (scores["all"]["gold"], scores["all"]["found"], scores["all"]["right"]) == (2, len(CLAIMS), 2)
    assert main(["eval", str(gold), "--store", str(store)]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("all ")]
    assert line.split()[:7] == ["all", "P", f"{2 / len(CLAIMS):.3f}", "R", "1.000", "F1", f"{4 / 13:.3f}"]


def test_eval_lists_the_examples_that_fail(parses: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = [each for each in knowledge.load().examples if each.language == "sq"]
    assert main(["eval", "--parses", str(parses), "--lang", "sq"]) == 0
    *failures, last = capsys.readouterr().out.splitlines()
    assert len(failures) == 2 * len(examples)
    assert last == f"sq: 0 of {len(examples)} examples pass (0.0%)"
    assert failures[0] == f"✗ sq {examples[0].relation}: {examples[0].text}"


def test_eval_counts_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path(__file__).parent / "parses"
    assert main(["eval", "--parses", str(folder / "en.conllu"), "--lang", "en", "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    count = sum(each.language == "en" for each in knowledge.load().examples)
    assert summary == {"en": {"examples": count, "passed": count, "share": 1.0}}


def test_eval_needs_something_to_score(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval"]) == 2
    assert "give a GOLD file" in capsys.readouterr().err


SQ_ROWS = """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
    dënoi dënoj VERB 0 root VerbForm=Fin
    Iranin Iran PROPN 2 obj Case=Acc"""
PARSED = {SENTENCE: ROWS, "Shqipëria dënoi Iranin": SQ_ROWS, "Rain": "Rain rain NOUN 0 root"}
GOLD_SENTENCES = f"""# construction: 1 active
{SENTENCE}
= Albania | condemned | Iran | affirmed actual | - | -

# construction: 2 passive
Rain
= Iran | condemned | Albania | affirmed actual | - | 2022
"""


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> list[Document]:
    """Stands in for the language models; gives the documents that it was asked for."""
    asked: list[Document] = []

    class Reader:
        def annotate_many(self, documents: list[Document]) -> list[tuple[Sentence, ...]]:
            asked.extend(documents)
            return [tuple(self._sentences(document)) for document in documents]

        def _sentences(self, document: Document) -> Iterator[Sentence]:
            begin = 0
            for number, paragraph in enumerate(document.text.split("\n\n")):
                yield tree(document.language or "", PARSED[paragraph], number, begin, number)
                begin += len(paragraph) + 2

    monkeypatch.setattr(annotate, "load", lambda *_: Reader())
    return asked


@pytest.fixture
def sentences(tmp_path: Path, reader: list[Document]) -> Path:
    path = tmp_path / "gold.en.txt"
    path.write_text(GOLD_SENTENCES, "utf8")
    return path


@pytest.fixture
def news(tmp_path: Path, reader: list[Document]) -> Path:
    (tmp_path / "ntrex").mkdir()
    rows = f"doc\tsent\ten\tsq\nd.1\t0\tRain\tRain\nd.1\t1\t{SENTENCE}\tShqipëria dënoi Iranin\n"
    (tmp_path / "ntrex/ntrex_first_half.en-sq.tsv").write_text(rows, "utf8")
    path = tmp_path / "news.tsv"
    path.write_text("d.1\t1\ten\tAlbania\tcondemned\tIran\taffirmed actual\t-\t-\tcondemned\n", "utf8")
    return path


def test_eval_reads_sentences_by_construction(sentences: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", str(sentences)]) == 0
    first, everything, _, active, passive, _, condemned, *errors = capsys.readouterr().out.splitlines()
    assert first == "2 texts, 50.0% exact, 0.0% with a false fact; 0 of 0 dates right"
    assert everything.split()[:7] == ["all", "P", "1.000", "R", "0.500", "F1", "0.667"]
    assert active.startswith("1 active ") and active.endswith("found)  100.0% exact, 0.0% with a false fact")
    assert passive.startswith("2 passive ") and condemned.startswith("condemned ")
    assert errors == ["✗ Rain  [2 passive]", "    missing: Iran condemned Albania"]
    assert main(["eval", str(sentences), "--no-errors"]) == 0
    assert "✗" not in capsys.readouterr().out


def test_eval_reads_one_half(sentences: Path, reader: list[Document], capsys: pytest.CaptureFixture[str]) -> None:
    read: dict[str, list[str]] = {}
    for half in ("tune", "report"):
        reader.clear()
        main(["eval", str(sentences), "--half", half, "--json"])
        read[half] = [document.text for document in reader]
    assert sorted(read["tune"] + read["report"]) == sorted([SENTENCE, "Rain"])
    capsys.readouterr()


def test_eval_reads_news_in_both_languages(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", str(news), "--corpora", str(news.parent), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["texts"], found["claims"]["right"], found["claims"]["found"]) == (2, 1, 2)
    assert {name: group["claims"]["f1"] for name, group in found["groups"].items()} == {
        "language en": 1.0, "language sq": 0.0
    }  # fmt: skip
    assert found["agreement"]["en and sq"]["f1"] == 1.0
    assert found["relations"]["condemned"]["precision"] == 0.5
    (error,) = found["errors"]
    assert (error["text"], error["language"], error["paragraph"]) == ("d.1", "sq", 1)
    assert error["quote"] == "Shqipëria dënoi Iranin"
    assert error["false"][0].startswith("Albania condemned Iran  [sq: ")
    assert main(["eval", str(news), "--corpora", str(news.parent)]) == 0
    page = capsys.readouterr().out
    assert "agreement of en and sq F1 1.000  (1 in both, 1 in en, 1 in sq)\n" in page
    assert "✗ d.1 (sq) 1: Shqipëria dënoi Iranin\n    FALSE: Albania condemned Iran" in page


def test_eval_reads_one_language(news: Path, reader: list[Document], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", str(news), "--corpora", str(news.parent), "--lang", "sq", "--json"]) == 0
    assert [document.language for document in reader] == ["sq"]
    assert "errors" in json.loads(capsys.readouterr().out)


def test_eval_says_what_it_lacks(news: Path, sentences: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (claims := news.parent / "gold.jsonl").write_bytes(b"")
    (empty := news.parent / "empty.txt").write_text("", "utf8")
    (other := news.parent / "other").mkdir()
    for arguments, message in [
        ([news], "say where with --corpora FOLDER"),
        ([news, "--corpora", other], "ntrex_first_half.en-sq.tsv: the parallel text cannot be read"),
        ([news, "--corpora", news.parent, "--lang", "de"], 'the language "de" is not known'),
        ([sentences, "--half", "third"], "'third' is not one of 'tune', 'report'"),
        ([empty], "empty.txt: holds no text"),
        ([claims, "--half", "tune"], "--half is of a GOLD of texts"),
    ]:
        assert main(["eval", *map(str, arguments)]) == 2
        error = capsys.readouterr().err
        assert message in error and error.count("\n") == 1


def relations(*arguments: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert main(["relations", *arguments, "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_relations_lists_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    found = relations(capsys=capsys)
    assert [each["relation"] for each in found] == list(knowledge.load().relations)
    assert not any("examples" in each or "patterns" in each for each in found)
    assert all(set(each["labels"]) == {"en", "sq"} for each in found)


def test_relations_shows_one_with_its_examples_and_patterns(capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = relations("metWith", "--patterns", capsys=capsys)
    assert found["symmetric"] is True
    for tag in ("en", "sq"):
        assert found["examples"][tag]
        assert not any("{" in text or "#" in text for text in found["examples"][tag])
        wanted = [each.text for each in knowledge.load().patterns[tag] if each.relation == "metWith"]
        assert found["patterns"][tag] == wanted
    assert main(["relations", "metWith", "--patterns"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("metWith ")
    assert f"    en  {found['examples']['en'][0]}\n" in page
    assert found["patterns"]["sq"][0] in page


def test_relations_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["relations", "visitd"]) == 2
    assert "visited" in capsys.readouterr().err
