"""The shipped models: whole, described, measured; their lemmas; and the command line over them."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from kg import annotate, models
from kg.cli.models import command
from kg.errors import KgError, ModelError
from kg.models import lemmas, pipelines
from kg.models.evaluate import f1, read_names
from kg.models.plain import plain, plain_word
from kg.models.trees import greedy_tree

TABLES = json.loads((models.folder() / "segment.json").read_text(encoding="utf-8"))
SMALL = Path(__file__).parent / "data" / "small.conllu"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments))


def test_every_file_is_there_and_unchanged() -> None:
    models.check(models.manifest())


def test_the_weights_are_small_enough() -> None:
    assert sum(facts["bytes"] for facts in models.manifest().files.values()) <= 150_000_000


def test_no_checkpoint_knows_the_machine_it_was_trained_on() -> None:
    for name in models.manifest().files:
        if name.endswith((".pt", ".json")):
            content = (models.folder() / name).read_bytes()
            assert b"/work/" not in content
            assert b"/home/" not in content


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with a manifest like the shipped one, and one small file of it."""
    content = models.manifest()
    facts = {name: content.files[name] for name in ("segment.json",)}
    shutil.copyfile(content.folder / "segment.json", tmp_path / "segment.json")
    manifest = {"languages": ["en", "sq"], "files": facts, "evaluations": [], "about": {}}
    (tmp_path / models.MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    return tmp_path


def test_a_damaged_file_is_named(copied: Path) -> None:
    with (copied / "segment.json").open("a", encoding="utf-8") as file:
        file.write(" ")
    with pytest.raises(ModelError, match=r"segment\.json is damaged.*kg models train"):
        annotate.load(models=copied)


def test_a_missing_file_is_named(copied: Path) -> None:
    (copied / "segment.json").unlink()
    with pytest.raises(ModelError, match=r"segment\.json is missing"):
        annotate.load(models=copied)


@pytest.mark.parametrize("text", ["", "{", "{}", "[]"])
def test_a_damaged_manifest_is_named(copied: Path, text: str) -> None:
    (copied / models.MANIFEST).write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"manifest\.json is damaged"):
        annotate.load(models=copied)


def test_a_folder_without_models_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no language models in"):
        annotate.load(models=tmp_path)


def lexicon(language: str) -> lemmas.Lexicon:
    return lemmas.load(models.folder() / language / "lemmas.xz", TABLES[language]["name"])


@pytest.mark.parametrize(
    ("form", "upos", "lemma"),
    [
        ("takua", "VERB", "takoj"),
        ("dëboi", "VERB", "dëboj"),
        ("ndërpreu", "VERB", "ndërpres"),
        ("vizituar", "VERB", "vizitoj"),
        ("priti", "VERB", "pres"),
        ("tha", "VERB", "them"),
        ("nënshkruan", "VERB", "nënshkruaj"),
        ("marrëdhëniet", "NOUN", "marrëdhënie"),
        ("diplomatët", "NOUN", "diplomat"),
        ("Ambasadën", "NOUN", "ambasadë"),
        ("sanksione", "NOUN", "sanksion"),
        ("kryeministrit", "NOUN", "kryeministër"),
        ("është", "AUX", "jam"),
        ("2026", "NUM", "2026"),
    ],
)
def test_albanian_lemmas(form: str, upos: str, lemma: str) -> None:
    assert lexicon("sq").lemma(form, upos) == lemma


@pytest.mark.parametrize(
    ("form", "feats", "lemma"),
    [
        ("SHBA-së", "", "SHBA"),
        ("NATO-s", "", "NATO"),
        ("Erdoganit", "Case=Gen|Definite=Def", "Erdogan"),
        ("Herzogun", "Case=Acc|Definite=Def|Gender=Masc", "Herzog"),
        ("Netanjahut", "Case=Dat|Number=Sing", "Netanjahu"),
        ("Martin", "Case=Nom|Definite=Ind", "Martin"),
        ("Shqipërisë", "Case=Gen|Definite=Def", "Shqipëri"),
    ],
)
def test_albanian_names_lose_their_ending(form: str, feats: str, lemma: str) -> None:
    assert lexicon("sq").lemma(form, "PROPN", feats) == lemma


@pytest.mark.parametrize(
    ("form", "upos", "lemma"),
    [
        ("met", "VERB", "meet"),
        ("expelled", "VERB", "expel"),
        ("severed", "VERB", "sever"),
        ("countries", "NOUN", "country"),
        ("embassies", "NOUN", "embassy"),
        ("meeting", "NOUN", "meeting"),
        ("was", "AUX", "be"),
        ("retweetified", "VERB", "retweetify"),
        ("Rama", "PROPN", "Rama"),
    ],
)
def test_english_lemmas(form: str, upos: str, lemma: str) -> None:
    assert lexicon("en").lemma(form, upos) == lemma


def test_a_table_finds_each_of_its_lines(tmp_path: Path) -> None:
    entries = {(f"w{n}", "NOUN"): f"l{n}" for n in range(300)} | {("w1", "VERB"): "v"}
    lemmas.save(entries, tmp_path / "table.xz")
    table = lemmas.load(tmp_path / "table.xz")
    assert {key: table.find(*key) for key in entries} == entries
    assert table.find("w", "NOUN") is None
    assert table.find("zz", "NOUN") is None
    assert table.find("", "") is None


def test_plain_text_keeps_every_character_in_its_place() -> None:
    text = "“Don’t” — «no»… „so“\u00a0ok"
    assert plain(text) == '"Don\'t" – "no"… "so" ok'
    assert len(plain(text)) == len(text)
    assert plain_word("…") == "..."
    assert plain_word("\u00ad") == "-"


def test_greedy_trees() -> None:
    good = np.log(np.array([[0, 0, 0], [0.9, 0, 0.1], [0.2, 0.8, 0]]) + 1e-9)
    tree = greedy_tree(good)
    assert tree is not None
    assert tree.tolist() == [0, 0, 1]
    two_roots = np.log(np.array([[0, 0, 0], [0.9, 0, 0.1], [0.8, 0.2, 0]]) + 1e-9)
    cycle = np.log(np.array([[0, 0, 0], [0.1, 0, 0.9], [0.1, 0.9, 0]]) + 1e-9)
    assert greedy_tree(two_roots) is None
    assert greedy_tree(cycle) is None


@pytest.mark.models
def test_greedy_trees_are_those_of_the_search() -> None:
    from stanza.models.common.chuliu_edmonds import chuliu_edmonds_one_root

    rng = np.random.default_rng(4)
    found = 0
    for size in [2, 3, 4, 5, 6] * 40:
        scores = np.log(rng.dirichlet(np.full(size, 0.2), size) + 1e-12)
        tree = greedy_tree(scores)
        if tree is not None:
            found += 1
            assert tree.tolist() == list(chuliu_edmonds_one_root(scores))
    assert found > 20


def test_names_file(tmp_path: Path) -> None:
    path = tmp_path / "a.bio"
    path.write_text("Edi\tB-PER\nRama\tI-PER\n\nIran B-LOC\n", encoding="utf-8")
    assert read_names(path) == [(["Edi", "Rama"], ["B-PER", "I-PER"]), (["Iran"], ["B-LOC"])]


def test_f1() -> None:
    assert f1(0, 0, 0) == 0.0
    assert f1(1, 2, 1) == 0.6667


def test_models_are_listed_with_their_accuracy() -> None:
    result = run("--json")
    content = json.loads(result.output)
    assert result.exit_code == 0
    assert content["languages"] == ["en", "sq"]
    scores = {e["name"]: e["scores"] for e in content["evaluations"]}
    assert scores["English: UD EWT test, gold words"]["las"] > 0.8
    assert scores["Albanian: UD STAF test, gold words"]["las"] > 0.6
    assert scores["English: Universal NER EWT test"]["f1"] > 0.7
    assert all(e["command"].startswith("kg models ") for e in content["evaluations"])
    assert "English: UD EWT test" in run().output


def test_wrong_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "a.bio").write_text("x\tO\n", encoding="utf-8")
    assert "expected a .conllu" in str(run("evaluate", str(tmp_path / "a.txt"), "--lang", "en").exception)
    assert "--raw needs" in str(run("evaluate", str(tmp_path / "a.bio"), "--lang", "en", "--raw").exception)


@pytest.mark.models
@pytest.mark.parametrize(("raw", "keys"), [(False, {"upos", "uas", "las", "lemma"}), (True, {"tokens", "sentences"})])
def test_evaluate(raw: bool, keys: set[str]) -> None:
    result = run("evaluate", str(SMALL), "--lang", "en", "--json", *(["--raw"] if raw else []))
    assert result.exit_code == 0, result.exception
    scores = json.loads(result.output)
    assert keys <= set(scores)
    assert scores["las"] > 0.7


@pytest.mark.models
def test_evaluate_names(tmp_path: Path) -> None:
    path = tmp_path / "a.bio"
    path.write_text("Edi\tB-PER\nRama\tI-PER\nvisited\tO\nIsrael\tB-LOC\n.\tO\n", encoding="utf-8")
    scores = json.loads(run("evaluate", str(path), "--lang", "en", "--json").output)
    assert scores["f1"] == 1.0
    assert scores["types"]["PER"] == {"f1": 1.0, "names": 1}


@pytest.mark.parametrize(
    ("form", "upos", "tag"),
    [
        ("raki", "ADV", "NOUN"),  # the table knows it as a noun only
        ("raki", "NOUN", "NOUN"),
        ("Raki", "ADV", "ADV"),  # a name, perhaps
        ("punon", "NOUN", "VERB"),
        ("mirë", "VERB", "VERB"),  # two classes: the tagger may be right that it is neither
        ("kuq", "NOUN", "NOUN"),  # adjectives are used as nouns
        ("para", "VERB", "VERB"),  # a closed class too
        ("panjohur", "VERB", "VERB"),
        ("raki", "PRON", "PRON"),  # only open classes are corrected
    ],
)
def test_tags_that_the_table_rules_out(form: str, upos: str, tag: str, tmp_path: Path) -> None:
    words = [("raki", "NOUN"), ("punon", "VERB"), ("mirë", "ADV"), ("mirë", "ADJ"), ("kuq", "ADJ"), ("para", "ADP")]
    lemmas.save({word: word[0] for word in [*words, ("para", "NOUN")]}, tmp_path / "x.xz")
    lexicon = lemmas.load(tmp_path / "x.xz")
    assert lexicon.tag(form, upos, ("NOUN", "VERB", "ADJ", "ADV")) == tag
    assert lexicon.tag(form, upos, ()) == upos


def test_speed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from kg.models import speed

    monkeypatch.setattr(speed, "_seconds", lambda command: 3.21 if "-c" in command else 7.5)
    monkeypatch.setattr(speed, "_rate", lambda paths: (40, 65.432))
    found = json.loads(run("speed", str(SMALL), "--json").output)
    assert {key: found[key] for key in ("start", "sentences", "rate", "build")} == {
        "start": 3.2,
        "sentences": 40,
        "rate": 65.4,
        "build": 7.5,
    }
    assert "65.4 sentences a second, 40 in all" in run("speed", str(SMALL)).output


def test_speed_of_what_cannot_be_read(tmp_path: Path) -> None:
    from kg.models import speed

    with pytest.raises(KgError, match=r"-m kg build failed: kg: .*nothing"):
        speed._seconds([sys.executable, "-m", "kg", "build", str(tmp_path / "nothing")])


LONG = (
    "Iran, which Albania accused of the attack, said on Monday that it never wanted to meet Rama or Biden.",
    "Who is it that they sent home and that the ministers of Italy and Greece saw there, and why?",
    "A B C D E F G.",
)


@pytest.mark.models
def test_quick_trees_are_stanzas_trees(monkeypatch: pytest.MonkeyPatch) -> None:
    from kg.models import trees

    annotator = annotate.load(["en"])
    sentences = [("en", text) for text in LONG]
    quick = annotator.annotate_sentences(sentences)
    monkeypatch.setattr(trees, "is_plain", lambda parser: False)
    assert annotator.annotate_sentences(sentences) == quick


@pytest.mark.models
def test_the_encoder_remembers_what_it_has_seen() -> None:
    import torch

    from kg.models.encoder import SharedEncoder, load_bert

    encoder = SharedEncoder(load_bert(models.folder() / "encoder").eval())
    rows = [(0, 5, 6, 7, 2), (0, 9, 2), (0, 5, 6, 7, 2)]
    ids = torch.tensor([[*row, *[1] * (5 - len(row))] for row in rows])
    with torch.no_grad():
        states = encoder(ids, ids != 1).hidden_states
        alone = encoder.bert(ids[1:2, :3], output_hidden_states=True).hidden_states[-4:]
    assert len(encoder._memory) == 2
    assert len(states) == 4
    for found, expected in zip(states, alone, strict=True):
        assert torch.allclose(found[1, :3], expected[0], atol=1e-4)
        assert torch.equal(found[0], found[2])
        assert not found[1, 3:].any()
    encoder.forget()
    assert not encoder._memory


@pytest.mark.models
def test_no_network_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    (found,) = annotate.load(["en"]).annotate_sentences([("en", "Iran cut ties.")])
    assert [w.text for w in found.words] == ["Iran", "cut", "ties", "."]


def test_download_without_network_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import requests
    import stanza

    def fail(*_: object, **__: object) -> None:
        raise requests.exceptions.ConnectionError("no route")

    monkeypatch.setattr(stanza, "download", fail)
    with pytest.raises(ModelError, match=r"cannot be downloaded \(no route\)"):
        pipelines.download("en", tmp_path)


@pytest.mark.parametrize(
    "name", ["Xhevahirë", "Ğözleme", "Škvarňa", "Nguyễn", "O’Shaughnessy", "Llukmani-Zh", "Qwxzj", "Þór", "Ölçüm"]
)
def test_a_name_never_seen_can_be_spelt(name: str) -> None:
    from kg.models.encoder import load_tokenizer

    tokenizer = load_tokenizer(models.folder() / "encoder")
    ids = tokenizer([plain_word(name)], is_split_into_words=True, add_special_tokens=False).input_ids
    assert ids
    assert tokenizer.unk_token_id not in ids


NAMES = (Path(__file__).parent / "data" / "inflected_names.tsv").read_text(encoding="utf-8").splitlines()
CASES = ("", "Case=Nom|Definite=Def", "Case=Acc|Definite=Def", "Case=Gen|Definite=Def")


def test_base_forms_of_names_in_news() -> None:
    """In some case the ending comes off; the table's feminine names may end in -ë or -i where labels have -a."""
    lexicon = lemmas.load(models.folder() / "sq" / "lemmas.xz", TABLES["sq"]["name"])
    pairs = [line.split("\t") for line in NAMES]
    assert len(pairs) >= 300
    found = [{lexicon.lemma(form, "PROPN", feats) for feats in CASES} for form, _ in pairs]
    bases = [{base, *((base[:-1], base[:-1] + "ë") if base.endswith("a") else ())} for _, base in pairs]
    assert sum(bool(a & b) for a, b in zip(found, bases, strict=True)) >= 0.9 * len(pairs)
