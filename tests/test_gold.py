"""Gold files as values, and found claims scored against them, on hand-made claims."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hand_claims import ALBANIA, CYBER, EXPELLED_EN, GJINI, HARBOUR, HERZOG, IRAN, IRAQ, RAMA, VISIT, claim

from kg import knowledge
from kg.corpora import parallel_documents, parallel_rows, unquoted
from kg.errors import InputError
from kg.gold import GoldClaim, GoldText, read_claims, read_news, read_sentences
from kg.model import Claim, Entity
from kg.score import (
    Score,
    agreement,
    by_group,
    by_relation,
    describe_gold,
    fits,
    judge,
    mistakes,
    same_entity,
    same_speaker,
    summarise,
)

GOLD = Path(__file__).parent / "gold"
KNOWN = knowledge.load()

# --- the project's own gold -------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["en", "sq"])
def test_every_line_of_the_sentences_is_valid(tag: str) -> None:
    texts = read_sentences(GOLD / f"contrast.{tag}.txt", KNOWN)
    assert {text.language for text in texts} == {tag}
    assert len({text.name for text in texts}) >= 300
    assert {int(text.construction.split()[0]) for text in texts} == set(range(1, 31))
    assert len({text.construction for text in texts}) == 30, "one number is one construction"


def test_every_line_of_the_news_is_valid(tmp_path: Path) -> None:
    rows = [line.split("\t") for line in (GOLD / "news.tsv").read_text("utf8").splitlines() if line[0] != "#"]
    names = dict.fromkeys(row[0] for row in rows)
    corpus(tmp_path, [(name, f"en {n}", f"sq {n}") for name in names for n in range(60)])
    texts = read_news(GOLD / "news.tsv", tmp_path, KNOWN)
    assert len(texts) == 2 * len(names) == 2 * 44
    assert {text.half for text in texts} == {"tune", "report"}


def test_the_news_has_the_sentences_that_the_gold_counts(shared: Path) -> None:
    for text in read_news(GOLD / "news.tsv", shared / "corpora", KNOWN):
        assert all(gold.paragraph < len(text.paragraphs) for gold in text.claims)


# --- sentences by construction ----------------------------------------------------------------------------------

SENTENCES = """# construction: 1 active
Albania will expel Iranian diplomats on 7 September.
= Albania | expelledDiplomatsOf | Iran | affirmed planned | Edi Rama | 2022-09-07
= Edi Rama | headOfGovernmentOf | Albania | former | - | -

# construction: 2 passive
It rained.
= (none)

# construction: 1 active, again
Iran condemned Iraq.
= Iran | condemned | Iraq | negated actual | ? | -
"""


def written(folder: Path, text: str, name: str = "gold.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf8")
    return path


def test_sentences_are_read_with_their_claims(tmp_path: Path) -> None:
    first, second, third = read_sentences(written(tmp_path, SENTENCES), KNOWN, "en")
    assert first.name == first.paragraphs[0] == "Albania will expel Iranian diplomats on 7 September."
    assert first.claims == (
        GoldClaim("Albania", "expelledDiplomatsOf", "Iran", "affirmed", "planned", "Edi Rama", "2022-09-07"),
        GoldClaim("Edi Rama", "headOfGovernmentOf", "Albania", former=True),
    )
    assert second.claims == ()
    assert [gold.speaker for gold in third.claims] == ["?"]
    assert [text.construction for text in (first, second, third)] == ["1 active", "2 passive", "1 active"]


@pytest.mark.parametrize(("name", "tag"), [("gold.sq.txt", "sq"), ("gold.txt", "en"), ("gold.xx.txt", "en")])
def test_the_language_is_that_of_the_name_or_detected(name: str, tag: str, tmp_path: Path) -> None:
    assert {text.language for text in read_sentences(written(tmp_path, SENTENCES, name), KNOWN)} == {tag}
    assert {text.language for text in read_sentences(tmp_path / name, KNOWN, "sq")} == {"sq"}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("# construction: 2 passive", "# passive", r'txt:6: "# passive" where "# construction: NUMBER NAME" must'),
        ("= (none)\n", "", r'txt:6: "# construction: 2 passive" is not followed by a sentence and its lines of claims'),
        ("It rained.\n", "", "txt:6: .* is not followed by a sentence"),
        ("| Iran |", "| Iran | Iraq |", "txt:3: 7 columns where a claim has 6"),
        ("= (none)", "= (none)\n= (none)", "txt:8: 1 columns where a claim has 6"),
        ("condemned", "condemnd", 'txt:12: no relation "condemnd"'),
        ("affirmed planned", "planned", 'txt:3: no status "planned"; it is former, or affirmed or negated and actual'),
        ("negated actual", "negated often", 'txt:12: no status "negated often"'),
        ("2022-09-07", "7 September", 'txt:3: "7 September" is no date like'),
        ("| ? |", "|  |", "txt:12: a name is missing"),
    ],
)
def test_a_line_that_is_wrong_is_named(old: str, new: str, message: str, tmp_path: Path) -> None:
    assert old in SENTENCES
    path = written(tmp_path, SENTENCES.replace(old, new, 1) if old != "condemned" else SENTENCES.replace(old, new))
    with pytest.raises(InputError, match=message):
        read_sentences(path, KNOWN, "en")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "gold.txt").write_bytes(b"\xff\xfe\x00")
    for name in ("gold.txt", "missing.txt"):
        with pytest.raises(InputError, match=name):
            read_sentences(tmp_path / name, KNOWN)
        with pytest.raises(InputError, match=name):
            list(read_claims(tmp_path / name))


@pytest.mark.parametrize(("name", "half"), [("a", "tune"), ("b", "tune"), ("e", "report"), ("f", "report")])
def test_a_text_is_of_one_half_whatever_its_language(name: str, half: str) -> None:
    assert {GoldText(name, tag, (), ()).half for tag in ("en", "sq")} == {half}


# --- news -------------------------------------------------------------------------------------------------------

NEWS = """# document	sentence	languages	subject	relation	object	status	speaker	date	note
d.1	1	en,sq	Albania	condemned	Iran	affirmed actual	-	-	borderline: condemned
d.1	2	en,sq	Albania	condemned	Iran	affirmed actual	-	-	once more
d.1	2	en	Iran	metWith	Iraq	affirmed actual	Iraq	-	they met
d.1	0	en,sq	Iraq	metWith	Iran	affirmed actual	-	2022	the same meeting
d.1	0	en	Albania	praised	Iraq	affirmed actual	-	-	only by description (optional: vague)
d.2	-
"""
TEXTS = [("d.1", "One.", "Një."), ("d.2", "Nothing.", "Asgjë."), ("d.1", "Two.", "Dy."), ("d.1", "Three.", "Tre.")]


def corpus(folder: Path, rows: list[tuple[str, str, str]]) -> None:
    (folder / "ntrex").mkdir()
    counts: dict[str, int] = {}
    lines = ["doc\tsent\ten\tsq"]
    for name, english, albanian in rows:
        lines.append(f"{name}\t{counts.setdefault(name, 0)}\t{english}\t{albanian}")
        counts[name] += 1
    (folder / "ntrex/ntrex_first_half.en-sq.tsv").write_text("\n".join(lines) + "\n", "utf8")


def test_documents_have_the_texts_of_the_corpora_and_each_claim_once(tmp_path: Path) -> None:
    corpus(tmp_path, TEXTS)
    texts = read_news(written(tmp_path, NEWS, "news.tsv"), tmp_path, KNOWN)
    assert [(text.name, text.language) for text in texts] == [
        ("d.1", "en"),
        ("d.1", "sq"),
        ("d.2", "en"),
        ("d.2", "sq"),
    ]
    english, albanian, nothing, _ = texts
    assert (english.paragraphs, albanian.paragraphs) == (("One.", "Two.", "Three."), ("Një.", "Dy.", "Tre."))
    assert nothing.claims == ()
    condemned, met, praised = english.claims
    assert (condemned.paragraph, condemned.borderline) == (2, False), "what one sentence says for certain is certain"
    assert (met.subject, met.date) == ("Iraq", "2022"), "the one with a date, in either order"
    assert praised.optional
    assert [gold.relation for gold in albanian.claims] == ["condemned", "metWith"]
    assert [text.language for text in read_news(tmp_path / "news.tsv", tmp_path, KNOWN, ("sq",))] == ["sq", "sq"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("d.2\t-", "d.3\t-", r'tsv:7: the corpora in .* hold no document "d.3"'),
        ("\tonce more", "\tonce\tmore", "tsv:3: 11 columns where there are 10: document, sentence"),
        ("\tonce more", "", "tsv:3: 9 columns where there are 10"),
        ("d.1\t2\ten,sq", "d.1\t3\ten,sq", 'tsv:3: no sentence "3" in the document, which has 3, counted from 0'),
        ("d.1\t2\ten,sq", "d.1\t-1\ten,sq", 'tsv:3: no sentence "-1"'),
        ("d.1\t2\ten,sq", "d.1\t2\ten,de", 'tsv:3: the language "de" is not known; choose of en, sq'),
        ("praised", "praisd", 'tsv:6: no relation "praisd"'),
    ],
)
def test_a_row_that_is_wrong_is_named(old: str, new: str, message: str, tmp_path: Path) -> None:
    assert old in NEWS
    corpus(tmp_path, TEXTS)
    with pytest.raises(InputError, match=message):
        read_news(written(tmp_path, NEWS.replace(old, new, 1), "news.tsv"), tmp_path, KNOWN)


def test_corpora_that_are_not_there_or_of_another_kind_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ntrex_first_half.en-sq.tsv: the parallel text cannot be read: No such file"):
        list(parallel_rows(tmp_path))
    (tmp_path / "ntrex").mkdir()
    for text in ("doc\tsent\ten\nd\t0\tA.\n", "doc\tsent\ten\tsq\nd\t0\tA.\n", "en\tsq\nA.\tB.\n"):
        written(tmp_path, text, "ntrex/ntrex_first_half.en-sq.tsv")
        with pytest.raises(InputError, match=r"sq.tsv: not tab-separated text with the columns doc and sent or id"):
            list(parallel_rows(tmp_path))


def test_parallel_sentences_without_documents_are_put_together(tmp_path: Path) -> None:
    (tmp_path / "parallel").mkdir()
    rows = "".join(f"{n}\tworld\tA {n}.\tB {n}.\n" for n in range(30))
    written(tmp_path, "id\tdomain\ten\tsq\n" + rows, "parallel/flores_devtest_first_half.en-sq.tsv")
    found = parallel_documents(tmp_path, "sq", ("flores",))
    assert {name: len(paragraphs) for name, paragraphs in found.items()} == {"flores.00": 25, "flores.01": 5}
    assert found["flores.01"][0] == "B 25."
    assert next(parallel_rows(tmp_path, ("flores",))).name == "flores:0"


def test_csv_quotes_are_undone() -> None:
    assert unquoted('"He said ""no""."') == 'He said "no".'
    assert unquoted('"No," he said.') == '"No," he said.'


# --- one claim --------------------------------------------------------------------------------------------------

ORBAN = Entity("Orbán", "Orbán", "Person", None, (("sq", "Orbán"), ("sq", "Orbánit")))
VUKIC = Entity("Goran_Vukićin", "Goran Vukićin", "Person")
BODY = Entity("Roja", "Roja", "Organization", None, (("en", "Harbour Watch"),))


@pytest.mark.parametrize(
    ("gold", "entity", "text", "same"),
    [
        ("Iran", IRAN, "Teherani", True),
        ("Islamic Republic of Iran", KNOWN.entity("Iran"), "", True),
        ("Iraq", IRAN, "Teherani", False),
        ("Harbour Watch", HARBOUR, "", True),
        ("harbour wátch", HARBOUR, "", True),
        ("Harbour Guard", HARBOUR, "", False),
        ("Harbour Watch", BODY, "", True),
        ("Harbour Guard", BODY, "", False),
        ("Goran Vukić", VUKIC, "Goran Vukićin", True),
        ("Goran Vukić", VUKIC, "Kristijan Vukićin", False),
        ("Municipality of Bitola", BODY, "municipality of Bitola", True),
        ("Municipality of Ohrid", BODY, "municipality of Bitola", False),
        ("Viktor Orbán", ORBAN, "", True),
        ("Viktor Orban", replace(ORBAN, label="Orbánit"), "", True),
        ("Viktor Orbán", replace(ORBAN, label="Ráhel Orbán"), "Ráhel Orbán", False),
        ("Orbán Viktor", ORBAN, "", False),
        ("Port Orbán", replace(ORBAN, type="Place"), "", False),
        ("Gjini", GJINI, "", True),
        ("Arta", GJINI, "", False),
        ("Ana Gjini", GJINI, "", False),
        ("Hungary's leader = Viktor Orbán", ORBAN, "", True),
        ("Hungary's leader = Edi Rama", ORBAN, "", False),
    ],
)
def test_the_entity_of_a_gold_name(gold: str, entity: Entity, text: str, same: bool) -> None:
    assert same_entity(gold, entity, text, "sq", KNOWN) is same


ACCUSED = GoldClaim("Albania", "accused", "Iran")
FOUND = claim(ALBANIA, "accused", IRAN)


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        (ACCUSED, FOUND, True),
        (replace(ACCUSED, speaker="Iraq", date="2020"), FOUND, True),
        (replace(ACCUSED, relation="praised"), FOUND, False),
        (replace(ACCUSED, subject="Iraq"), FOUND, False),
        (replace(ACCUSED, object="Iraq"), FOUND, False),
        (replace(ACCUSED, subject="Iran", object="Albania"), FOUND, False),
        (replace(ACCUSED, polarity="negated"), FOUND, False),
        (replace(ACCUSED, factuality="planned"), FOUND, False),
        (ACCUSED, replace(FOUND, polarity="negated"), False),
        (GoldClaim("Iran", "metWith", "Iraq"), claim(IRAQ, "metWith", IRAN), True),
        (GoldClaim("Iran", "metWith", "Albania"), claim(IRAQ, "metWith", IRAN), False),
        (GoldClaim("Edi Rama", "headOfGovernmentOf", "Albania", former=True), claim(RAMA, "visited", ALBANIA), False),
        (
            GoldClaim("Edi Rama", "headOfGovernmentOf", "Albania", former=True),
            claim(RAMA, "headOfGovernmentOf", ALBANIA),
            False,
        ),
        (
            GoldClaim("Edi Rama", "headOfGovernmentOf", "Albania", former=True),
            claim(RAMA, "headOfGovernmentOf", ALBANIA, polarity="negated"),
            True,
        ),
    ],
)
def test_a_found_claim_is_a_gold_one(gold: GoldClaim, found: Claim, right: bool) -> None:
    assert fits(gold, found, KNOWN) is right


def test_the_mention_s_own_words_are_those_of_its_own_end() -> None:
    found = claim(BODY, "accused", HARBOUR)
    found = replace(found, subject_text="the Port Authority", object_text="Dock Union")
    assert fits(GoldClaim("Port Authority", "accused", "Dock Union"), found, KNOWN)
    assert not fits(GoldClaim("Dock Union", "accused", "Port Authority"), found, KNOWN)


@pytest.mark.parametrize(
    ("gold", "speaker", "same"),
    [
        ("-", None, True),
        ("-", IRAN, False),
        ("?", None, True),
        ("?", IRAN, True),
        ("Iran", IRAN, True),
        ("Iran", None, False),
        ("Iran", IRAQ, False),
    ],
)
def test_speakers(gold: str, speaker: Entity | None, same: bool) -> None:
    assert same_speaker(replace(ACCUSED, speaker=gold), replace(FOUND, speaker=speaker), KNOWN) is same


def test_a_gold_claim_in_words() -> None:
    assert describe_gold(ACCUSED) == "Albania accused Iran"
    denied = replace(ACCUSED, polarity="negated", factuality="planned", speaker="Iraq")
    assert describe_gold(denied) == "Albania accused Iran (negated planned) says Iraq"
    assert describe_gold(replace(ACCUSED, former=True)) == "Albania accused Iran (former)"


# --- texts ------------------------------------------------------------------------------------------------------

EXPELLED = GoldClaim("Albania", "expelledDiplomatsOf", "Iran", date="2022-09-07")


def text(*claims: GoldClaim, name: str = "d.1", language: str = "en", construction: str = "1 active") -> GoldText:
    return GoldText(name, language, ("First.", "Second."), claims, construction)


def found(*claims: Claim) -> list[Claim]:
    return [replace(each, sentence=0) for each in claims]


def test_a_text_is_exact_with_its_claims_and_speakers_only() -> None:
    assert judge(text(ACCUSED), found(FOUND), KNOWN).exact
    assert judge(text(), [], KNOWN).exact
    for gold, claims in [
        ([ACCUSED], []),
        ([], found(FOUND)),
        ([ACCUSED], found(FOUND, VISIT)),
        ([replace(ACCUSED, speaker="Iraq")], found(FOUND)),
        ([ACCUSED, EXPELLED], found(FOUND)),
    ]:
        assert not judge(text(*gold), claims, KNOWN).exact


def test_what_may_be_missed_counts_neither_way() -> None:
    for gold in (replace(ACCUSED, borderline=True), GoldClaim("Albania", "accused", "Iran", former=True)):
        missed = judge(text(gold), [], KNOWN)
        met = judge(text(gold), found(replace(FOUND, polarity="negated" if gold.former else "affirmed")), KNOWN)
        for judged in (missed, met):
            assert judged.exact
            assert summarise([judged]).claims == Score(0, 0, 0)


def test_a_former_office_as_a_fact_is_false() -> None:
    gold = GoldClaim("Edi Rama", "headOfGovernmentOf", "Albania", former=True)
    judged = judge(text(gold), found(claim(RAMA, "headOfGovernmentOf", ALBANIA)), KNOWN)
    assert len(judged.false) == len(judged.extra) == 1


def test_false_facts_are_affirmed_actual_and_not_in_the_gold() -> None:
    def false(gold: list[GoldClaim], *claims: Claim) -> int:
        return len(judge(text(*gold), found(*claims), KNOWN).false)

    assert false([], FOUND) == 1
    assert false([replace(ACCUSED, polarity="negated")], FOUND) == 1
    assert false([], replace(FOUND, polarity="negated"), replace(FOUND, factuality="planned")) == 0
    assert false([replace(ACCUSED, speaker="Iraq")], FOUND) == 0
    assert false([replace(ACCUSED, borderline=True)], FOUND) == 0


def test_a_gold_claim_is_met_once_and_by_its_own_speaker() -> None:
    golds = [replace(ACCUSED, borderline=True), ACCUSED, replace(ACCUSED, speaker="Iraq")]
    judged = judge(text(*golds), found(replace(FOUND, speaker=IRAQ)), KNOWN)
    assert [gold.speaker for gold, _ in judged.right] == ["Iraq"]
    assert [gold.speaker for gold in judged.missing] == ["-"]
    twice = judge(text(ACCUSED), found(FOUND, claim(replace(ALBANIA, key="Albania_2"), "accused", IRAN)), KNOWN)
    assert (len(twice.right), len(twice.extra), len(twice.false)) == (1, 1, 0)


def test_the_same_claim_of_several_sentences_counts_once() -> None:
    again = replace(FOUND, sentence=1, date="2022")
    met = [claim(IRAN, "metWith", IRAQ), claim(IRAQ, "metWith", IRAN)]
    judged = judge(text(ACCUSED), [replace(FOUND, sentence=0), again, *met], KNOWN)
    assert [each.date for each in judged.found] == ["2022", None]


def test_summaries() -> None:
    right = judge(text(EXPELLED, name="a"), found(EXPELLED_EN), KNOWN)
    other = replace(EXPELLED_EN, date="2022-09")
    undated = judge(text(EXPELLED, ACCUSED, name="b", construction="2 passive"), found(other, CYBER), KNOWN)
    summary = summarise([right, undated])
    assert (summary.texts, summary.exact, summary.false, summary.dates) == (2, 0.5, 0.5, (2, 1))
    assert summary.claims == Score(3, 3, 2)
    groups = by_group([right, undated], lambda each: each.text.construction)
    assert [(name, each.claims) for name, each in groups.items()] == [
        ("1 active", Score(1, 1, 1)),
        ("2 passive", Score(2, 2, 1)),
    ]
    assert by_relation([right, undated]) == {
        "accused": Score(1, 0, 0),
        "cyberattacked": Score(0, 1, 0),
        "expelledDiplomatsOf": Score(2, 2, 2),
    }


def test_languages_agree_on_what_they_both_found() -> None:
    def side(tag: str, name: str, *claims: Claim) -> object:
        return judge(text(name=name, language=tag), found(*claims), KNOWN)

    mirrored = [claim(IRAN, "metWith", IRAQ), claim(IRAQ, "metWith", IRAN)]
    judged = [
        side("en", "a", FOUND, mirrored[0], VISIT),
        side("sq", "a", replace(FOUND, polarity="negated"), mirrored[1]),
        side("en", "b", FOUND),
        side("sq", "c", FOUND),
    ]
    assert agreement(judged, KNOWN) == {("en", "sq"): Score(3, 2, 1)}


def test_mistakes_say_where_and_by_which_rule() -> None:
    planned = replace(claim(HERZOG, "visited", ALBANIA, factuality="planned"), sentence=1, rule="x" * 99)
    golds = [replace(ACCUSED, speaker="Iraq"), replace(EXPELLED, paragraph=1)]
    judged = judge(text(*golds), [replace(FOUND, sentence=0), replace(VISIT, sentence=1), planned], KNOWN)
    first, second = mistakes(judged)
    assert (first.quote, first.misattributed) == (
        "First.",
        ("Albania accused Iran says Iraq; read: Albania accused Iran",),
    )
    assert (first.missing, first.extra, first.false) == ((), (), ())
    assert (second.paragraph, second.quote, second.missing) == (1, "Second.", ("Albania expelledDiplomatsOf Iran",))
    assert second.false == ("Edi Rama visited Israel  [by hand]",)
    assert second.extra == (f"Isaac Herzog visited Albania (planned)  [{'x' * 69}…]",)
    news = replace(judged, text=replace(judged.text, construction=""))
    assert [mistake.paragraph for mistake in mistakes(news)] == [1], "of news, speakers are not compared"
