"""How the training data are read and made: the parts that need neither corpora nor hours."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import ModelError
from kg.training import annotated, data, lemmas, morphology, tokenizers
from kg.training.data import UNKNOWN, Example

TREE = """# text = Ai vizitoi Tiranën.
1\tAi\tai\tPRON\t_\tCase=Nom\t2\tnsubj\t_\t_
2\tvizitoi\tvizitoj\tVERB\t_\tMood=Ind|Tense=Past\t0\troot\t_\t_
3\tTiranën\tTiranë\tPROPN\t_\tCase=Acc\t2\tobj\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

"""


@pytest.fixture
def tree(tmp_path: Path) -> Example:
    path = tmp_path / "tree.conllu"
    path.write_text(TREE, encoding="utf-8")
    (example,) = data.read_treebank(path, "sq")
    return example


def test_a_treebank_is_read(tree: Example) -> None:
    assert tree.words == ("Ai", "vizitoi", "Tiranën", ".")
    assert tree.heads == (2, 0, 2, 2)
    assert tree.xpos is None
    assert tree.spaces == (True, True, False, True)


def test_names_join_the_trees_of_the_same_words(tree: Example) -> None:
    other = Example(words=("Po", "."), language="sq", ner=("O", "O"))
    named = Example(words=tree.words, language="sq", ner=("O", "O", "B-LOC", "O"))
    joined = data.join_names([tree], [other, named])
    assert [e.ner for e in joined] == [named.ner, other.ner]
    assert joined[0].heads == tree.heads


def test_tags_of_another_convention_stay_unknown(tree: Example, tmp_path: Path) -> None:
    path = tmp_path / "tagged.conllu"
    path.write_text(
        "1\tAi\tai\tDET\t_\t_\t_\t_\t_\t_\n2\tshtëpi\tshtëpi\tNOUN\t_\tDegre=Pos|Gender=Fem|Case=Abl,Acc\t_\t_\t_\t_\n"
        "3\tiku\tiki\tVERB\t_\tTense=Imp|Number=Sing\t_\t_\t_\t_\n\n",
        encoding="utf-8",
    )
    (found,) = data.read_tagged(
        path, "sq", [tree] * 3 + [Example(("x",), "sq", upos=("DET",)), Example(("y",), "sq", upos=("NOUN",))]
    )
    assert found.upos == (UNKNOWN, "NOUN", "VERB")
    assert found.feats == ("_", "Gender=Fem", "Number=Sing|Tense=Past")
    assert found.known == (frozenset(), {"Gender"}, {"Number", "Tense"})


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("He didn't see Rama's U.S. aide.", "en", "He did n't see Rama 's U.S. aide ."),
        ("On Jan. 26, 1,000 people (5%) left.", "en", "On Jan. 26 , 1,000 people ( 5 % ) left ."),
        ("Nuk do t'i japë SHBA-së 5 për qind.", "sq", "Nuk do t' i japë SHBA-së 5 për qind ."),
        ("S’ka kohë, tha Dr. Gashi.", "sq", "S’ ka kohë , tha Dr. Gashi ."),
    ],
)
def test_words_by_rule(text: str, language: str, expected: str) -> None:
    words = tokenizers.words_by_rule(text, language)
    assert " ".join(word for word, _ in words) == expected
    assert "".join(word + " " * space for word, space in words).strip() == text


def test_labels_mark_words_and_sentences() -> None:
    text, labels = tokenizers.labelled([[("Po", False), (".", True)], [("Ik", True)]])
    assert (text, labels) == ("Po. Ik", "012002")


def test_a_line_of_two_sentences_is_parted() -> None:
    found = tokenizers.sentences_by_rule("It rained. Dr. Roe left.", "en")
    assert [" ".join(word for word, _ in words) for words in found] == ["It rained .", "Dr. Roe left ."]


def test_paragraphs_keep_every_sentence() -> None:
    sentences = [[(f"w{n}", False), (".", True)] for n in range(20)] + [[("Heading", True)]]
    paragraphs = tokenizers.joined(sentences, random.Random(1))
    assert [words for paragraph in paragraphs for words in paragraph] == sentences
    assert paragraphs[-1] == [[("Heading", True)]]


def test_endings_are_learnt_from_what_is_regular() -> None:
    entries = {(f"{stem}oi", "VERB"): f"{stem}oj" for stem in "abcdefghijklmnopqrst"}
    entries = {(f"x{form}{form}", upos): f"x{form}{lemma}" for (form, upos), lemma in entries.items()}
    rules = lemmas.endings(entries)
    assert rules == {("~i", "VERB"): "1 j"}  # longer endings would say the same


def test_paradigms_are_spelt_out() -> None:
    text = "-paradigm: a\n -flex: <1>.<.>\n  gramm: pst\n  paradigm: b\n -flex: <0>.\n  gramm: prs\n-paradigm: b\n"
    text += " -flex: .i\n  gramm: 3,sg\n -flex: .ën//.në\n  gramm: 3,pl\n -flex: .x\n  gramm: 3,nonst\n"
    found = {(flex.stem, flex.ending) for flex in lemmas.Paradigms(text).of("a")}
    assert found == {(1, "i"), (1, "ën"), (1, "në"), (0, "")}


def test_the_lexeme_that_the_corpora_use_wins() -> None:
    forms = {("pres", "VERB"): {"priti", "presin"}, ("prit", "VERB"): {"priti"}}
    entries = lemmas.from_dictionary(forms, Counter({"presin": 3, "priti": 1}))
    assert entries["priti", "VERB"] == "pres"


def test_held_out_parts_are_stable() -> None:
    assert [data.reserved_document(f"doc.{n}") for n in range(6)] == [
        data.reserved_document(f"doc.{n}") for n in range(6)
    ]
    share = sum(data.reserved_document(f"doc.{n}") for n in range(2000)) / 2000
    assert 0.2 < share < 0.3


@pytest.mark.models
def test_a_step_of_joint_training_teaches_all_heads(tree: Example) -> None:
    import torch
    from transformers import BertConfig, BertModel

    from kg import models
    from kg.models.encoder import load_tokenizer
    from kg.training import heads, joint

    torch.manual_seed(1)
    tokenizer = load_tokenizer(models.folder() / "encoder")
    config = BertConfig(vocab_size=len(tokenizer), hidden_size=32, num_hidden_layers=4, num_attention_heads=2)
    config.intermediate_size, config.pad_token_id = 64, 1
    named = Example(words=tree.words, language="sq", ner=("O", "O", "B-LOC", "O"))
    examples = data.join_names([tree], [named])
    syntax, names = heads.vocabularies(examples)
    trained = heads.build(BertModel(config, add_pooling_layer=False), tokenizer, syntax, names, None)
    run = joint.Training(trained, joint.Settings(minutes=60, head_rate=0.01), lambda _: None)
    losses = [run.step(examples * 4) for _ in range(60)]
    assert set(losses[0]) == {"tagger", "parser", "names"}
    assert all(losses[-1][name] < 0.5 * losses[0][name] for name in losses[0])
    assert joint.scores(trained, examples)["uas"] == 1.0


TREES = "# a comment\nsib:7\t{check}\tPROPN/2/nsubj VERB/0/root PROPN/2/obj PUNCT/2/punct\n"
NAMES = "sib:7\t{check}\t1-1:PER 3-3:LOC\nsib:8\t{other}\n"


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    """A folder of corpora with one sentence of each kind that our annotations are about."""
    for folder in ("ntrex", "parallel", "sq"):
        (tmp_path / folder).mkdir()
    (tmp_path / "ntrex/ntrex_first_half.en-sq.tsv").write_text("doc\tsent\ten\tsq\nd.1\t0\tA visit.\tNjë vizitë.\n")
    (tmp_path / "parallel/flores_devtest_first_half.en-sq.tsv").write_text("id\tdomain\ten\tsq\n")
    rows = "7\tworld\tRama visited Tehran.\tRama vizitoi Teheranin.\n8\tworld\tHe left.\tAi iku.\n"
    (tmp_path / "parallel/sib200_not_in_flores_devtest.en-sq.tsv").write_text("id\tcategory\ten\tsq\n" + rows)
    (tmp_path / "sq/albanian-pos-devel.conllu").write_text(TREE)
    return tmp_path


SENTENCE = ("Rama", "vizitoi", "Teheranin", ".")


def test_annotated_names_meet_their_texts(corpora: Path) -> None:
    path = corpora / "names.tsv"
    path.write_text(NAMES.format(check=annotated.checksum(SENTENCE), other=annotated.checksum(("Ai", "iku", "."))))
    first, second = annotated.read_names(path, corpora, "sq")
    assert (first.words, first.ner) == (SENTENCE, ("B-PER", "O", "B-LOC", "O"))
    assert second.ner == ("O", "O", "O")
    annotated.write_bio([first, second], corpora / "gold.bio")
    assert data.read_bio(corpora / "gold.bio", "sq") == [first, second]


def test_annotated_trees_meet_their_texts(corpora: Path, tree: Example) -> None:
    path = corpora / "trees.tsv"
    tagged = annotated.checksum(tree.words)
    labels = "PRON/2/nsubj VERB/0/root PROPN/2/obj PUNCT/2/punct"
    path.write_text(TREES.format(check=annotated.checksum(SENTENCE)) + f"pos:0\t{tagged}\t{labels}\n")
    first, second = annotated.read_trees(path, corpora, "sq", [tree])
    assert (first.words, first.heads, first.upos) == (SENTENCE, (2, 0, 2, 2), ("PROPN", "VERB", "PROPN", "PUNCT"))
    assert first.feats is None  # nothing is known of them
    assert second.feats is not None
    assert second.deprels == ("nsubj", "root", "obj", "punct")


def test_annotations_of_another_text_are_refused(corpora: Path) -> None:
    path = corpora / "names.tsv"
    path.write_text(NAMES.format(check="00000000", other="00000000"))
    with pytest.raises(ModelError, match="another text of sib:7"):
        annotated.read_names(path, corpora, "sq")
    path.write_text(f"sib:7\t{annotated.checksum(SENTENCE)}\t3-5:LOC\n")
    with pytest.raises(ModelError, match="beyond the sentence's 4 words"):
        annotated.read_names(path, corpora, "sq")


def test_our_annotations_are_whole() -> None:
    """Trees have one root and no circle, names a known type, and what is kept for measuring is not trained on."""
    for line in _labels("trees.sq.tsv"):
        heads = [int(label.split("/")[1]) for label in line[2].split()]
        assert heads.count(0) == 1
        for word in range(1, len(heads) + 1):
            for _ in heads:
                word = heads[word - 1] if word else 0
            assert word == 0, line[0]
    for name in ("names.en.tsv", "names.sq.tsv", "gold.names.sq.tsv"):
        kinds = {span.split(":")[1] for line in _labels(name) for spans in line[2:] for span in spans.split()}
        assert kinds == {"PER", "ORG", "LOC"}
    gold = {line[0] for line in _labels("gold.names.sq.tsv")}
    assert len(gold) == 250
    assert not gold & {line[0] for name in ("trees.sq.tsv", "names.en.tsv", "names.sq.tsv") for line in _labels(name)}


def _labels(name: str) -> list[list[str]]:
    lines = (annotated.FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_sentences_are_varied_as_headlines_would_have_them(tree: Example) -> None:
    rng = random.Random(1)
    found = {data.varied(tree, rng).words for _ in range(500)}
    assert found == {
        ("Ai", "vizitoi", "Tiranën", "."),
        ("AI", "VIZITOI", "TIRANËN", "."),
        ("Ai", "Vizitoi", "Tiranën", "."),
        ("Ai", "vizitoi", "Tiranën"),
    }
    cut = next(e for e in (data.varied(tree, rng) for _ in range(500)) if len(e.words) == 3)
    assert (cut.heads, cut.deprels) == ((2, 0, 2), ("nsubj", "root", "obj"))


def test_pooled_dropout_drops_its_share() -> None:
    import torch
    from torch import nn

    from kg.training.dropout import PooledDropout, quicken

    torch.manual_seed(1)
    dropout = PooledDropout(0.25)
    mask = dropout(torch.ones(400, 500))
    assert abs(float((mask == 0).float().mean()) - 0.25) < 0.01
    assert torch.allclose(mask[mask != 0], torch.tensor(1 / 0.75))
    assert not torch.equal(mask, dropout(torch.ones(400, 500)))
    assert torch.equal(dropout.eval()(mask), mask)

    class Bert(nn.Sequential):
        def set_attn_implementation(self, name: str) -> None:
            self.attention = name

    bert, head = Bert(nn.Linear(2, 2), nn.Dropout(0.1)), nn.Sequential(nn.Dropout(0.3))
    quicken(bert, head)
    assert bert.attention == "eager"
    assert [type(m) for m in (bert[1], head[0])] == [PooledDropout, PooledDropout]
    assert head[0].p == 0.3


NAMED = Example(
    words=("Edi", "Rama", "visited", "Oslo", "."),
    language="en",
    upos=("X",) * 5,
    ner=("B-PER", "I-PER", "O", "B-LOC", "O"),
)


def test_other_names_of_the_same_kind_take_the_places_of_names() -> None:
    other = Example(words=("Vjosa", "Osmani", "left", "Rome"), language="en", ner=("B-PER", "I-PER", "O", "B-LOC"))
    albanian = Example(words=("Në", "Romë"), language="sq", ner=("O", "B-LOC"))
    others = data.names_by_size([NAMED, other, albanian])
    assert others["en", "LOC", 1] == [("Oslo",), ("Rome",)]
    found = {data.renamed(NAMED, others, random.Random(seed)).words for seed in range(40)}
    assert {words for words in found if words[0] == words[0].lower()}  # as the web writes them
    assert {words for words in found if words[0][0].isupper()} == {
        (*person, "visited", place, ".")
        for person in (("Edi", "Rama"), ("Vjosa", "Osmani"))
        for place in ("Oslo", "Rome")
    }
    changed = data.renamed(NAMED, others, random.Random(1))
    assert (changed.ner, changed.upos) == (NAMED.ner, None)


def test_weights_are_mixed_by_their_share() -> None:
    import torch

    from kg.training.average import counted, mixed

    first, second = (
        [{"a": torch.tensor([0.0, 2.0]), "n": torch.tensor(3)}],
        [{"a": torch.tensor([1.0, 4.0]), "n": torch.tensor(5)}],
    )
    assert torch.equal(mixed(first, second, 0.25)[0]["a"], torch.tensor([0.25, 2.5]))
    assert torch.equal(mixed(first, second, 0.25)[0]["n"], torch.tensor(3))
    better = {"en": {"las": 0.9, "f1": 0.9}, "sq": {"upos": 0.9, "las": 0.75}}
    assert counted(better) > counted({"en": {"las": 0.9, "f1": 0.88}, "sq": {"upos": 0.9, "las": 0.76}})


def test_marked_names_are_read(tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    path.write_text("I love [Taco Bell|ORG] in [Noida|LOC] !\n\nNothing here .\n", encoding="utf-8")
    named, plain = annotated.read_marked(path, "en")
    assert named.words == ("I", "love", "Taco", "Bell", "in", "Noida", "!")
    assert named.ner == ("O", "O", "B-ORG", "I-ORG", "O", "B-LOC", "O")
    assert plain.ner == ("O", "O", "O")


@pytest.mark.parametrize("line", ["[Taco Bell|SHOP] .", "[Taco Bell|ORG .", "Bell|ORG] ."])
def test_wrong_marks_are_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "names.txt"
    path.write_text(f"Fine .\n{line}\n", encoding="utf-8")
    with pytest.raises(ModelError, match="line 2"):
        annotated.read_marked(path, "en")


OWN = """# sent_id = own.1.1
1\tTirana\t_\tPROPN\t_\t_\t2\tnsubj\t_\tName=B-LOC
2\tdëboi\t_\tVERB\t_\t_\t0\troot\t_\tName=O
3\tministrin\t_\tNOUN\t_\t_\t2\tobj\t_\tName=O
4\te\t_\tDET\t_\t_\t5\tdet\t_\tName=O
5\tIranit\t_\tPROPN\t_\t_\t3\tnmod:poss\t_\tName=B-LOC
6\tnga\t_\tADP\t_\t_\t7\tcase\t_\tName=O
7\tVlora\t_\tPROPN\t_\t_\t2\tobl\t_\tName=B-LOC

"""
SPELT = [
    ("dëboi", "VERB", frozenset({"3", "sg", "aor", "ind"})),
    ("ministrin", "NOUN", frozenset({"m", "sg", "acc", "def"})),
    ("Iranit", "NOUN", frozenset({"m", "sg", "gen_dat", "def"})),
    ("Vlora", "NOUN", frozenset({"f", "sg", "nom", "def"})),
    ("Vlora", "NOUN", frozenset({"f", "pl", "nom", "def", "nonst"})),
]


@pytest.fixture
def own(tmp_path: Path) -> Example:
    path = tmp_path / "own.conllu"
    path.write_text(OWN, encoding="utf-8")
    (example,) = data.read_own(path, "sq")
    return example


def test_our_own_trees_carry_names_and_no_features(own: Example) -> None:
    assert own.ner == ("B-LOC", "O", "O", "O", "B-LOC", "O", "B-LOC")
    assert own.deprels is not None and own.deprels[4] == "nmod:poss"
    assert own.feats is None and own.lemmas is None


def test_features_are_what_form_and_tree_agree_on(own: Example) -> None:
    (found,) = morphology.with_features([own], SPELT)
    assert found.feats is not None and found.known is not None
    assert found.feats[1] == "Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
    assert found.feats[2] == "Case=Acc|Definite=Def|Gender=Masc|Number=Sing"
    assert found.feats[4] == "Case=Gen|Definite=Def|Gender=Masc|Number=Sing"  # genitive or dative: the article says
    assert found.feats[6] == "Case=Nom|Definite=Def|Gender=Fem|Number=Sing"  # "nga" governs the nominative
    assert found.known[2] == {"Case", "Definite", "Gender", "Number"}


def test_a_name_that_no_list_has_goes_by_its_ending_where_the_tree_agrees(own: Example) -> None:
    (found,) = morphology.with_features([own], [])
    assert found.feats is not None and found.known is not None
    assert found.feats[0] == "Case=Nom|Definite=Def"
    assert found.known[2] == frozenset()  # no name, and no list has it
    swapped = replace(own, deprels=("obj", *(own.deprels or ())[1:]))
    assert morphology.with_features([swapped], [])[0].feats[0] == "_"  # type: ignore[index]


def test_what_is_ambiguous_or_disagrees_stays_unknown(own: Example) -> None:
    several = [("ministrin", "NOUN", frozenset({"m", number, "acc", "def"})) for number in ("sg", "pl")]
    (found,) = morphology.with_features([own], several)
    assert found.feats is not None and "Number" not in found.feats[2]
    (found,) = morphology.with_features([own], [("ministrin", "NOUN", frozenset({"m", "sg", "abl", "ind"}))])
    assert found.feats is not None and "Case" not in found.feats[2]


@pytest.mark.parametrize("language", ["en", "sq"])
def test_our_news_trees_are_trees(language: str) -> None:
    """They have one root and no circle, and what is kept for measuring is not trained on."""
    examples = data.read_own(annotated.FOLDER / f"news.{language}.conllu", language)
    kept = data.read_own(annotated.FOLDER / f"kept.{language}.conllu", language)
    assert len(examples) > 1000 and not {e.words for e in examples} & {e.words for e in kept}
    for example in (*examples, *kept):
        heads = example.heads or ()
        assert heads.count(0) == 1, example.words
        for start in range(1, len(heads) + 1):
            seen, number = set(), start
            while number and number not in seen:
                seen.add(number)
                number = heads[number - 1]
            assert number == 0, example.words
        assert set(example.ner or ()) <= {"O", *(f"{mark}-{kind}" for mark in "BI" for kind in ("PER", "ORG", "LOC"))}
