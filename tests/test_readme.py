"""The README is true: its commands say what it shows, its relation loads, and no command is left out."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from readme import PICTURE, README, Example, examples, run, with_outputs

from kg import knowledge
from kg.cli import kg

TEXT = README.read_text()
SHOWN = examples(TEXT)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("readme")


@pytest.fixture(scope="module")
def outputs(folder: Path) -> list[str]:
    """What the README's commands say when they are run in its order."""
    return run([example.command for example in SHOWN], folder)


@pytest.mark.models
@pytest.mark.parametrize("number", range(len(SHOWN)), ids=[example.command for example in SHOWN])
def test_a_command_says_what_the_readme_shows(number: int, outputs: list[str]) -> None:
    assert outputs[number] == SHOWN[number].output, "make readme writes it anew; read what changed"


@pytest.mark.models
def test_the_picture_is_what_kg_draws(outputs: list[str], folder: Path) -> None:
    assert (folder / PICTURE.name).read_bytes() == PICTURE.read_bytes()


def test_the_readme_shows_every_command() -> None:
    import click

    shown = {word for example in SHOWN for word in re.findall(r"\bkg ([a-z]+)", example.command)}
    assert set(kg.list_commands(click.Context(kg))) <= shown


def test_the_relation_of_the_readme_is_under_ten_lines_and_loads(tmp_path: Path) -> None:
    (block,) = re.findall(r"^```turtle\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    assert block.count("\n") < 10
    prefixes = "\n".join(
        line for line in (knowledge.folder() / "relations.ttl").read_text().splitlines() if line.startswith("@prefix")
    )
    folder = shutil.copytree(knowledge.folder(), tmp_path / "ontology")
    (folder / "new.ttl").write_text(f"{prefixes}\n{block}")
    loaded = knowledge.load(folder)
    (name,) = set(loaded.relations) - set(knowledge.load().relations)
    assert set(loaded.relation(name).labels) == {"en", "sq"}
    assert {example.language for example in loaded.examples if example.relation == name} == {"en", "sq"}


def test_console_blocks_are_read_and_written_back() -> None:
    text = "a\n\n```console\n$ kg one\nfirst\n\nmore\n\n$ kg two\n```\n\n```sh\nmake test\n```\n"
    assert examples(text) == [Example("kg one", "first\n\nmore"), Example("kg two", "")]
    assert with_outputs(text, ["first\n\nmore", ""]) == text
    assert examples(with_outputs(text, ["x", "y"])) == [Example("kg one", "x"), Example("kg two", "y")]
