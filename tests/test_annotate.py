"""Where sentences and words end, and what the models make of running text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg import annotate, models, segment
from kg.conllu import names_of, parse_conllu, read_conllu, read_with_comments, to_conllu
from kg.errors import InputError, ModelError
from kg.model import Document, Name, Sentence, Word

TABLES = json.loads((models.folder() / "segment.json").read_text(encoding="utf-8"))
RULES = {language: segment.rules_from(table) for language, table in TABLES.items()}


def cut(text: str, language: str) -> list[list[str]]:
    """Sentences by the rules alone, over a tokenizer that knows nothing: one sentence, every sign apart."""
    found = []
    for block in segment.blocks(text):
        part = text[block.begin : block.end]
        spans = [[match.span() for match in re.finditer(r"\w+|[^\w\s]", part)]]
        found += [[part[a:b] for a, b in sentence] for sentence in segment.corrected(part, spans, RULES[language])]
    return found


def test_no_cut_within_a_word_at_letters_beyond_a_to_z() -> None:
    text = "Orbán met Đinđić. Don't go."
    spans = [[(0, 3), (3, 4), (4, 5), (6, 9), (10, 13), (13, 16), (16, 17)], [(18, 20), (20, 23), (24, 26), (26, 27)]]
    found = segment.corrected(text, spans, RULES["en"])
    assert [[text[a:b] for a, b in s] for s in found] == [["Orbán", "met", "Đinđić", "."], ["Do", "n't", "go", "."]]


def joined(text: str, language: str) -> list[str]:
    return [" ".join(words) for words in cut(text, language)]


ENGLISH = [
    (
        "The envoy left on Jan. 26 to see U.S. officials. He met Mr. Rama in Washington, D.C., at noon.",
        [
            "The envoy left on Jan. 26 to see U.S. officials .",
            "He met Mr. Rama in Washington , D.C. , at noon .",
        ],
    ),
    ("Serbia is not in the E.U. The U.N. regrets it.", ["Serbia is not in the E.U.", "The U.N. regrets it ."]),
    (
        "“Why now?” he asked. “We didn’t know…” She left.",
        ["“ Why now ? ” he asked .", "“ We did n’t know … ” She left ."],
    ),
    ("U.S. President Jane Roe spoke to J. K. Doe.", ["U.S. President Jane Roe spoke to J. K. Doe ."]),
    ("Albania-Israel ties — says St. Petersburg's mayor.", ["Albania - Israel ties — says St. Petersburg 's mayor ."]),
    ("1. Israel comes first.", ["1 . Israel comes first ."]),
    (
        '"We will not go," he said. "Never." The crowd left.',
        ['" We will not go , " he said .', '" Never . "', "The crowd left ."],
    ),
    ("It cost $5.3 million (20%) at 10:30 a.m. Monday.", ["It cost $ 5.3 million ( 20 % ) at 10:30 a.m. Monday ."]),
    ("Q: Will you go?\nA: Yes, on Oct. 7, 2023.", ["Q : Will you go ?", "A : Yes , on Oct. 7 , 2023 ."]),
]
ALBANIAN = [
    ("Rama-s i tha se SHBA-së nuk i intereson.", ["Rama-s i tha se SHBA-së nuk i intereson ."]),
    (
        "NATO-s dhe BE-ja u përgjigjën më 26 janar 2026, sipas nr. 5.",
        ["NATO-s dhe BE-ja u përgjigjën më 26 janar 2026 , sipas nr. 5 ."],
    ),
    ("“Nuk do t'i pranojmë… kurrë”, tha ai.", ["“ Nuk do t' i pranojmë … kurrë ” , tha ai ."]),
    (
        "„S’ka kohë“, shtoi z. Rama. «Mirë», tha Dr. Gashi.",
        ["„ S’ ka kohë “ , shtoi z. Rama .", "« Mirë » , tha Dr. Gashi ."],
    ),
    ("Ai u takua me të rinj etj. Pastaj u kthye.", ["Ai u takua me të rinj etj.", "Pastaj u kthye ."]),
    (
        "Lidhjet shqiptaro-izraelite\nShqipëria i ka prej vitesh.",
        ["Lidhjet shqiptaro-izraelite", "Shqipëria i ka prej vitesh ."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_news_by_rule(text: str, expected: list[str]) -> None:
    assert joined(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), ALBANIAN)
def test_albanian_news_by_rule(text: str, expected: list[str]) -> None:
    assert joined(text, "sq") == expected


def test_sentence_ends_of_the_tokenizer_are_mended() -> None:
    text = "He met Mr. Rama. “Good,” he said"
    spans = [
        [(0, 2), (3, 6), (7, 10)],
        [(11, 15), (15, 16)],
        [(17, 18), (18, 22), (22, 23)],
        [(23, 24), (25, 27), (28, 32)],
    ]
    found = segment.corrected(text, spans, RULES["en"])
    assert [[text[a:b] for a, b in s] for s in found] == [
        ["He", "met", "Mr.", "Rama", "."],
        ["“", "Good", ",", "”", "he", "said"],
    ]


def test_extra_abbreviations_are_heeded() -> None:
    text = "He saw Amb. xyz. Doe there."
    spans = [[match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]]
    more = RULES["en"].with_abbreviations({"xyz."})
    assert "xyz." in {text[a:b] for s in segment.corrected(text, spans, more) for a, b in s}


def test_wrapped_lines_are_one_paragraph_and_headings_are_not() -> None:
    text = (
        "A short heading\n"
        "The minister of foreign affairs said on Tuesday that the talks with the\n"
        "neighbouring country would go on until the end of the month, if need be,\n"
        "and left.\n\n\nNext paragraph."
    )
    found = [(text[b.begin : b.end].replace("\n", " ")[:20], b.paragraph) for b in segment.blocks(text)]
    assert found == [("A short heading", 0), ("The minister of fore", 1), ("Next paragraph.", 2)]


def test_header_before_the_body_is_left_out() -> None:
    text = "title: X\n\nHe came."
    assert [text[b.begin : b.end] for b in segment.blocks(text, 10)] == ["He came."]


@pytest.mark.parametrize("text", ["x" * 100_000, "word " * 50_000, "A sentence. " * 20_000])
def test_a_gigantic_line_is_cut(text: str) -> None:
    found = list(segment.blocks(text))
    assert all(0 < b.end - b.begin <= segment.MAX_BLOCK for b in found)
    assert "".join(text[b.begin : b.end] for b in found).replace(" ", "") == text.replace(" ", "")


def test_long_sentences_are_cut() -> None:
    text = "word " * 500
    spans = [[match.span() for match in re.finditer(r"\w+", text)]]
    found = segment.corrected(text, spans, RULES["en"])
    assert [len(s) for s in found] == [segment.MAX_WORDS, segment.MAX_WORDS, 500 - 2 * segment.MAX_WORDS]


def sentence() -> Sentence:
    words = (
        Word(1, "do", "do", "AUX", 3, "aux", 5, 7, "VBP", {"Mood": "Ind", "Tense": "Pres"}),
        Word(2, "n’t", "not", "PART", 3, "advmod", 7, 10),
        Word(3, "visit", "visit", "VERB", 0, "root", 11, 16),
        Word(4, "Shën", "Shën", "PROPN", 3, "obj", 17, 21),
        Word(5, "Koll", "Koll", "PROPN", 4, "flat", 22, 26),
    )
    return Sentence(
        "abc", 2, "en", "do n’t visit Shën Koll".replace("do n", "don"), 5, 26, words, (Name(4, 5, "LOC"),), 1
    )


def test_conllu_there_and_back() -> None:
    text = to_conllu(sentence(), {"note": "x"})
    ((read, comments),) = parse_conllu(text)
    assert read == sentence()
    assert comments["note"] == "x"
    assert "4\tShën\tShën\tPROPN\t_\t_\t3\tobj\t_\tNER=B-LOC\n" in text


def test_conllu_contractions_that_are_spelt_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    rows = [
        "1-2\tia\t_\t_\t_\t_\t_\t_\t_\t_",
        "1\ti\tai\tPRON\t_\t_\t3\tiobj\t_\t_",
        "2\te\tai\tPRON\t_\t_\t3\tobj\t_\t_",
    ]
    rows.append("3\tdha\tjap\tVERB\t_\t_\t0\troot\t_\t_")
    path.write_text("# text = ia dha\n" + "\n".join(rows) + "\n\n", encoding="utf-8")
    (found,) = read_conllu(path, "sq")
    assert [(w.begin, w.end) for w in found.words] == [(0, 2), (0, 2), (3, 6)]
    path.write_text(to_conllu(found), encoding="utf-8")
    ((again, comments),) = read_with_comments(path)
    assert again.words == found.words
    assert comments["language"] == "sq"


@pytest.mark.parametrize(("text", "reason"), [("1\ta\tb\n", "10"), ("1\ta\ta\tX\t_\t_\tx\tdep\t_\t_\n", "line 1")])
def test_broken_conllu_names_the_line(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "broken.conllu"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=reason):
        read_conllu(path)


def test_names_from_tags() -> None:
    assert names_of(["B-PER", "I-PER", "O", "S-LOC", "I-ORG", "E-ORG"]) == (
        Name(1, 2, "PER"),
        Name(4, 4, "LOC"),
        Name(5, 6, "ORG"),
    )


@pytest.fixture(scope="module")
def annotator() -> Iterator[annotate.Annotator]:
    yield annotate.load()


NEWS = (
    "title: Talks\n\nBy Jane Doe\n\nAlbanian Prime Minister Edi Rama visited Israel on Jan. 26. “We don’t forget,” he "
    "said. U.S. officials welcomed it.\n\nKryeministri Edi Rama vizitoi Izraelin të hënën dhe u takua me presidentin. "
    "Ai tha se SHBA-së nuk i mungon vullneti, sipas mediave në Tiranë dhe në Jerusalem."
)


@pytest.mark.models
def test_a_mixed_document(annotator: annotate.Annotator) -> None:
    document = Document(text=NEWS, source="test", body=14)
    found = annotator.annotate(document)
    assert all(NEWS[w.begin : w.end] == w.text for s in found for w in s.words)
    assert all(NEWS[s.begin : s.end] == s.text and s.document == document.id for s in found)
    assert [s.index for s in found] == list(range(len(found)))
    assert [(s.paragraph, s.language) for s in found] == [(0, "en"), *[(1, "en")] * 3, *[(2, "sq")] * 2]
    visit = next(w for w in found[1].words if w.text == "visited")
    assert (visit.lemma, visit.upos, visit.deprel) == ("visit", "VERB", "root")
    subject = next(w for w in found[1].words if w.deprel == "nsubj")
    assert subject.head == visit.id
    assert ("Edi Rama", "PER") in spelt(found[1])
    assert ("Israel", "LOC") in spelt(found[1])
    took = next(w for w in found[4].words if w.text == "takua")
    assert took.lemma == "takoj"
    assert next(w for w in found[4].words if w.text == "vizitoi").lemma == "vizitoj"
    assert ("Edi Rama", "PER") in spelt(found[4])
    assert "SHBA-së" in [w.text for w in found[5].words]


def spelt(found: Sentence) -> set[tuple[str, str]]:
    text = found.text
    begin = found.begin
    return {(text[found.word(n.first).begin - begin : found.word(n.last).end - begin], n.type) for n in found.names}


@pytest.mark.models
def test_one_sentence_stays_one(annotator: annotate.Annotator) -> None:
    pairs = [("en", "He left. She stayed."), ("sq", "Ai iku."), ("en", "Iran cut ties.")]
    found = annotator.annotate_sentences(pairs)
    assert [(s.language, s.text) for s in found] == pairs
    assert len(found[0].words) == 6


@pytest.mark.models
def test_many_documents_as_one_by_one(annotator: annotate.Annotator) -> None:
    documents = [
        Document(text=t, source="t") for t in ("Iran cut ties with Albania.", "", "Irani shkeli premtimin. Po.")
    ]
    together = annotator.annotate_many(documents)
    assert [len(x) for x in together] == [1, 0, 2]
    assert [[w.text for s in x for w in s.words] for x in together] == [
        [w.text for s in annotator.annotate(d) for w in s.words] for d in documents
    ]


@pytest.mark.models
def test_any_letters_can_be_read(annotator: annotate.Annotator) -> None:
    text = "Škëlqim Žižić-Öztürk met 李明, Владимир and \u00ad in Łódź 😀."
    (found,) = annotator.annotate_sentences([("en", text)])
    assert "".join(w.text for w in found.words) == "".join(text.replace("\u00ad", "\u00ad").split())


@pytest.mark.models
def test_an_endless_line_is_read(annotator: annotate.Annotator) -> None:
    found = annotator.annotate(Document(text="word " * 3000 + "x" * 5000, source="t"), "en")
    assert sum(len(s.words) for s in found) >= 3000
    assert max(len(s.words) for s in found) <= segment.MAX_WORDS


@pytest.mark.models
def test_an_unknown_language_is_refused(annotator: annotate.Annotator) -> None:
    with pytest.raises(ModelError, match="'de'"):
        annotator.annotate(Document(text="Guten Tag.", source="t"), "de")
    with pytest.raises(ModelError, match="'fr'"):
        annotate.load(["fr"])


@pytest.mark.parametrize(
    ("line", "news"),
    [
        ("WASHINGTON, Feb 23 (Reuters) - ", "The United States slapped sanctions on Russia."),
        ("KYIV - ", "Ukrainian President Volodymyr Zelenskiy flew to Brussels."),
        ("ANKARA/BERLIN, Aug 1 – ", "Russia freed a reporter."),
        ("CARACAS, Venezuela (AP) — ", "Venezuela ordered the diplomats out."),
        ("ST. PETERSBURG, Russia (AP) — ", "Vladimir Putin met Xi Jinping."),
        ("YEREVAN (RFE/RL) -- ", "Armenia accused Russia."),
        ("Tirana (dpa) - ", "Albania's premier resigned."),
        ("TIRANË, 5 shtator /ATSH/- ", "Kryeministri u nis."),
        ("TIRANË, 5 maj /ATSH/ ", "Kryeministri u nis."),
        ("PRISHTINË – ", "Albin Kurti – kryeministri – u nis."),
        ("", "NATO – the alliance of the West – met in Riga."),
        ("", "KOSOVO - SERBIA: Talks resume in Brussels."),
        ("", "ISRAEL - HAMAS DEAL"),
        ("", "EU - Western Balkans summit in Tirana"),
        ("", "Rama – Kryeministri i vendit"),
        ("", "Edi Rama (PS) met Albin Kurti."),
        ("", "BRUSSELS"),
    ],
)
def test_the_line_that_says_where_a_report_is_from_is_no_part_of_its_first_sentence(line: str, news: str) -> None:
    text = line + news
    found = [text[block.begin : block.end] for block in segment.blocks(text)]
    assert found == [part for part in (line.strip(), news) if part]


@pytest.mark.parametrize(
    ("paragraphs", "size", "wanted"),
    [
        ([[40], [40], [40]], 1000, [[0, 1, 2]]),
        ([[40], [40], [40]], 90, [[0, 1], [2]]),
        ([[40], [40], [40]], 10, [[0], [1], [2]]),
        ([[40, 40, 40], [40]], 70, [[0, 1, 2], [3]]),  # a paragraph stays whole
        ([[40, 40, 40, 40], [40]], 50, [[0, 1], [2, 3], [4]]),  # unless it is far too long
        ([], 10, []),
    ],
)
def test_a_long_text_is_cut_between_paragraphs(paragraphs: list[list[int]], size: int, wanted: list[list[int]]) -> None:
    pieces, position = [], 0
    for number, lengths in enumerate(paragraphs):
        for length in lengths:
            block = segment.Block(position, position + length, number)
            pieces.append(annotate._Piece(0, block, "en", ()))
            position += length + 2
    parts = list(annotate._parts(pieces, size))
    assert [[pieces.index(piece) for piece in part] for part in parts] == wanted
