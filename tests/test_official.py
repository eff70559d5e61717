"""``--models official``: a folder laid out like Stanza's downloads, with tiny untrained models made here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch

import kg
from kg import annotate, models
from kg.cli import main
from kg.errors import ModelError
from kg.model import Document
from kg.models import pipelines

TEXT = "Albania expelled two Iranian diplomats. They don't agree."


def _shared(kind: str) -> dict[str, Any]:
    from kg.training.heads import LOADER

    return LOADER | {
        "lang": "en",
        "shorthand": f"en_{kind}",
        "bert_model": None,
        "bert_finetune": False,
        "use_peft": False,
        "pretrain": False,
        "char": True,
        "charlm": None,
        "char_emb_dim": 8,
        "char_hidden_dim": 8,
        "char_num_layers": 1,
        "char_rec_dropout": 0,
        "char_bidirectional": False,
        "char_lowercase": False,
        "word_emb_dim": 8,
        "transformed_dim": 8,
        "num_layers": 1,
        "rec_dropout": 0,
        "hidden_dim": 8,
        "dropout": 0.1,
        "word_dropout": 0.1,
        "batch_size": 5000,
    }


def _vocabulary(tags: list[str], deprels: list[str]) -> Any:
    from stanza.models.common.vocab import CharVocab
    from stanza.models.pos.vocab import FeatureVocab, MultiVocab, WordVocab

    data = [[["word", tag, "_", "_", deprel] for tag, deprel in zip(tags, deprels, strict=True)]]
    return MultiVocab(
        {
            "char": CharVocab([[["word"]]], "en"),
            "word": WordVocab(data, "en", idx=0),
            "upos": WordVocab(data, "en", idx=1),
            "xpos": WordVocab(data, "en", idx=2),
            "feats": FeatureVocab(data, "en", idx=3),
            "lemma": WordVocab(data, "en", idx=0),
            "deprel": WordVocab(data, "en", idx=4),
        }
    )


def _save(path: Path, model: Any, vocab: Any, extra: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True)
    torch.save({"model": model.state_dict(), "vocab": vocab.state_dict(), "config": model.args, **extra}, path)


def _write_tagger(path: Path, vocab: Any) -> None:
    from stanza.models.pos.model import Tagger
    from stanza.models.pos.tag_columns import tag_columns_from_args, tag_columns_to_config

    more = {"deep_biaff_hidden_dim": 8, "composite_deep_biaff_hidden_dim": 8, "tag_emb_dim": 4, "tag_columns": None}
    tagger = Tagger(_shared("tagger") | more | {"share_hid": True}, vocab, share_hid=True)
    tagger.upos_clf.bias.data[:4] = -100.0  # never padding
    tagger.args["tag_columns"] = tag_columns_to_config(tag_columns_from_args(tagger.args))
    _save(path, tagger, vocab, {})


def _write_parser(path: Path, vocab: Any) -> None:
    from stanza.models.depparse.model import GraphParser
    from stanza.models.depparse.transition.model import SubtreeCombination

    more = {"deep_biaff_hidden_dim": 8, "tag_emb_dim": 4, "linearization": True, "distance": True}
    more |= {"use_arc_embedding": False, "model_type": "graph"}
    none = {"transition_subtree_combination": SubtreeCombination.NONE}
    parser = GraphParser(_shared("parser") | more | none, vocab)
    parser.args["transition_subtree_combination"] = SubtreeCombination.NONE.name
    _save(path, parser, vocab, {"global_step": 0, "last_best_step": 0, "dev_score_history": [], "model_type": "graph"})


@pytest.fixture(scope="module")
def official(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two languages without names, as Stanza would lay them out; their lemmatiser gives back the form."""
    torch.manual_seed(3)
    folder = tmp_path_factory.mktemp("stanza")
    vocab = _vocabulary(["NOUN", "VERB", "PROPN", "PUNCT"], ["root", "nsubj", "obj", "punct"])
    kinds = ("tokenize", "pos", "depparse")
    for language in ("en", "sq"):
        tokenizer = folder / language / "tokenize" / "tiny.pt"
        tokenizer.parent.mkdir(parents=True)
        tokenizer.write_bytes((models.folder() / language / "tokenizer.pt").read_bytes())
        _write_tagger(folder / language / "pos" / "tiny.pt", vocab)
        _write_parser(folder / language / "depparse" / "tiny.pt", vocab)
    packages = {"default": {**dict.fromkeys(kinds, "tiny"), "lemma": "identity"}}
    there = {kind: {"tiny": {}} for kind in kinds} | {"lemma": {"identity": {}}, "packages": packages}
    (folder / "resources.json").write_text(json.dumps(dict.fromkeys(("en", "sq"), there)))
    return folder


@pytest.mark.models
def test_official_models_are_read(official: Path) -> None:
    annotator = annotate.load(["en"], official)
    sentences = annotator.annotate(Document(text=TEXT, source="t", language="en"))
    assert [s.words[0].text for s in sentences] == ["Albania", "They"]
    words = sentences[0].words
    assert {word.upos for word in words} <= {"NOUN", "VERB", "PROPN", "PUNCT"}
    assert [word.lemma for word in words] == [word.text for word in words]
    assert sum(word.head == 0 for word in words) == 1
    assert [(n.first, n.type) for n in sentences[0].names] == [(1, "LOC")]  # ours find names where there is no official


@pytest.mark.models
def test_build_takes_official_models(
    official: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pipelines, "official_folder", lambda: official)
    text = tmp_path / "news.txt"
    text.write_text(TEXT, encoding="utf-8")
    command = ["build", str(text), "--models", "official", "--store", str(tmp_path / "store")]
    assert main(command) == 0
    assert capsys.readouterr().out.startswith("1 new document, 0 replaced, 0 unchanged\n2 sentences, ")


def test_official_models_that_were_never_downloaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pipelines, "official_folder", lambda: tmp_path / "none")
    assert main(["build", "seeds", "--models", "official"]) == 2
    assert "kg models download gets Stanza's official models" in capsys.readouterr().err


@pytest.mark.models
def test_one_language_that_is_forced_needs_no_other(official: Path, tmp_path: Path) -> None:
    english = json.loads((official / "resources.json").read_text())["en"]
    (tmp_path / "en").symlink_to(official / "en")
    (tmp_path / "resources.json").write_text(json.dumps({"en": english}))
    text = tmp_path / "news.txt"
    text.write_text(TEXT, encoding="utf-8")
    store = tmp_path / "store"
    assert kg.build([text], store, language="en", models=tmp_path).sentences == 2
    with pytest.raises(ModelError, match="have no tokenize for 'sq'"):
        kg.build([text], tmp_path / "other", models=tmp_path)


@pytest.mark.models
def test_a_third_language_needs_its_official_models_only(official: Path, tmp_path: Path) -> None:
    english = json.loads((official / "resources.json").read_text())["en"]
    (tmp_path / "de").symlink_to(official / "en")
    (tmp_path / "resources.json").write_text(json.dumps({"de": english}))
    (sentence,) = annotate.load(["de"], tmp_path).annotate(Document("Albanien besuchte Israel.", "t", language="de"))
    assert sentence.language == "de"
    assert [word.text for word in sentence.words] == ["Albanien", "besuchte", "Israel", "."]


def test_a_language_without_official_models(official: Path) -> None:
    with pytest.raises(ModelError, match="have no tokenize for 'de'"):
        pipelines.official(official, "de", None, official)


def test_official_models_that_are_not_whole(official: Path, tmp_path: Path) -> None:
    (tmp_path / "resources.json").write_bytes((official / "resources.json").read_bytes())
    with pytest.raises(ModelError, match=r"do not load .*; get them with: kg models download en"):
        pipelines.official(tmp_path, "en", None, official)
    (tmp_path / "resources.json").write_text("{")
    with pytest.raises(ModelError, match=r"resources.json cannot be read"):
        pipelines.official(tmp_path, "en", None, official)


def test_types_of_official_names_become_ours() -> None:
    assert [annotate._tag(tag) for tag in ("B-GPE", "S-PERSON", "E-ORG", "I-FAC", "B-NORP", "O")] == [
        "B-LOC",
        "S-PER",
        "E-ORG",
        "I-LOC",
        "O",
        "O",
    ]
