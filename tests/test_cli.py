"""The command line as a whole: what it loads, how it fails, how it ends."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import click
import pytest
from conftest import ENVIRONMENT

import kg.cli
from kg import __version__
from kg.cli import _plain, main
from kg.errors import InputError, KgError, NotFoundError

if TYPE_CHECKING:
    from conftest import Kg

HEAVY = ("torch", "stanza", "transformers", "rdflib", "networkx", "rich", "trafilatura", "lxml")


def commands() -> dict[str, click.Command]:
    context = click.Context(kg.cli.kg)
    found = {name: kg.cli.kg.get_command(context, name) for name in kg.cli.kg.list_commands(context)}
    return {name: command for name, command in found.items() if command}


def every_command() -> dict[str, click.Command]:
    """The commands and, as "models train", those of a group."""
    found: dict[str, click.Command] = {}
    for name, command in commands().items():
        found[name] = command
        if isinstance(command, click.Group):
            found |= {f"{name} {child}": sub for child, sub in command.commands.items()}
    return found


@pytest.mark.parametrize("name", sorted(every_command()))
def test_every_command_says_what_it_does_and_gives_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*name.split(), "--help"]) == 0
    page = capsys.readouterr().out
    assert every_command()[name].get_short_help_str()
    assert f"kg {name}" in page.partition("\n")[2], "the help page shows how it is called"


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_answers_machines_too(name: str) -> None:
    command = commands()[name]
    if not isinstance(command, click.Group) and name not in ("export", "serve", "draw"):
        assert any("--json" in option.opts for option in command.params)


def test_the_main_page_lists_the_commands_in_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    page = capsys.readouterr().out
    places = [page.index(f"\n  {name} ") for name in commands()]
    assert places == sorted(places)


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"kg, version {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["buidl"], 2, 'kg: there is no command "buidl"; did you mean "build"?'),
        (["xyzzy"], 2, 'kg: there is no command "xyzzy"; kg --help lists them'),
        (["--bogus"], 2, "kg: No such option"),
        (["build"], 2, "kg: Missing argument 'PATH...' (see kg build --help)"),
        (["build", "seeds", "--lang", "de"], 2, 'kg: the language "de" is not known; choose one of en, sq'),
    ],
)
def test_wrong_use_is_one_line_and_a_code(
    arguments: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(message)
    assert captured.err.count("\n") == 1


def raiser(error: BaseException) -> click.Command:
    @click.command("build")
    def command() -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (InputError("a.txt: empty\nin two lines"), 2, "kg: a.txt: empty in two lines\n"),
        (NotFoundError("nothing called X"), 1, "kg: nothing called X\n"),
        (KeyboardInterrupt(), 130, "kg: interrupted\n"),
        (PermissionError(13, "Permission denied", "/x/y"), 2, "kg: /x/y: Permission denied\n"),
    ],
)
def test_errors_become_one_line(
    error: BaseException, code: int, message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.import_module("kg.cli.build"), "command", raiser(error))
    assert main(["build"]) == code
    # click puts an empty line before what it says after ctrl-c, to get off the line with ^C.
    assert capsys.readouterr().err.lstrip("\n") == message


def test_a_reader_that_has_seen_enough_is_no_error(root: Path) -> None:
    script = "import sys; from kg.cli import main; sys.exit(main(['--help']))"
    process = subprocess.Popen(
        [sys.executable, "-c", script], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == ""
    process.wait(timeout=60)
    process.stderr.close()


def test_a_reader_that_goes_is_told_from_nothing_found(root: Path) -> None:
    """``kg relations --patterns | head -n 1`` ended as if nothing had been found."""
    script = f"set -o pipefail; {sys.executable} -m kg relations --patterns | head -n 1"
    done = subprocess.run(["bash", "-c", script], cwd=root, env=ENVIRONMENT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize(("base", "code"), [("x", 2), ("https://example.org/a b/", 2), ("", 0), ("urn:kg:", 0)])
def test_a_base_that_begins_no_iri_is_one_line(base: str, code: int, kg: Kg) -> None:
    done = kg("relations", "visited", env={"KG_BASE": base})
    assert done.returncode == code
    assert done.stderr.startswith("kg: KG_BASE is") if code else done.stderr == ""
    assert done.stderr.count("\n") == (1 if code else 0)


def test_starting_loads_nothing_heavy(root: Path) -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, kg, kg.cli; kg.cli.main(['--version']); print(*sys.modules)"],
        capture_output=True,
        text=True,
        cwd=root,
        check=True,
    ).stdout.split()
    assert not set(HEAVY) & set(loaded)


def report(**changes: Any) -> Any:
    """What a build of two documents gives, without its having happened."""
    pipeline = pytest.importorskip("kg.pipeline")
    numbers = {"documents_new": 2, "skipped": 1, "replaced": 0, "sentences": 20, "claims": 9, "facts": 5}
    return pipeline.BuildReport(**{**numbers, "problems": (), **changes})


@pytest.mark.parametrize(("problems", "code"), [((), 0), (("a.txt: the file is empty", "b.txt: no text"), 2)])
def test_build_says_what_it_found_and_what_it_could_not_read(
    problems: tuple[str, ...], code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: dict[str, Any] = {}

    def build(paths: Any, store: str, **options: Any) -> Any:
        asked.update(options, paths=paths, store=store)
        return report(problems=problems)

    monkeypatch.setattr(pytest.importorskip("kg.pipeline"), "build", build)
    assert main(["build", "x", "y", "--store", "s", "--lang", "sq"]) == code
    captured = capsys.readouterr()
    assert (asked["paths"], asked["store"], asked["language"]) == (("x", "y"), "s", "sq")
    assert captured.out == (
        "2 new documents, 0 replaced, 1 unchanged\n20 sentences, 9 claims, of which 5 affirmed and actual\nstore: s\n"
    )
    assert captured.err.splitlines() == [f"kg: {problem}" for problem in problems]


def test_a_remark_on_a_text_that_was_read_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A nightly build would end with 2 for ever because of one byte."""
    told = report(remarks=("a.txt: read as UTF-8, but byte 9, 0xA0, is not",))
    monkeypatch.setattr(pytest.importorskip("kg.pipeline"), "build", lambda *_, **__: told)
    assert main(["build", "x"]) == 0
    assert capsys.readouterr().err == "kg: a.txt: read as UTF-8, but byte 9, 0xA0, is not\n"
    assert main(["build", "x", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["problems"], found["remarks"]) == ([], list(told.remarks))


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain", "x.txt", "--html", "--format", "conllu"],
        ["explain", "x.txt", "--html", "--json"],
        ["explain", "x.txt", "--format", "text", "--json"],
        ["export", "--json", "-f", "turtle"],
        ["query", "ASK {}", "--json", "-f", "csv"],
    ],
)
def test_two_formats_are_one_too_many(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "are two formats: ask for one of them" in capsys.readouterr().err


@pytest.mark.parametrize("bad", ["empty.txt", "binary.txt", "folder", "missing.txt"])
def test_a_build_of_what_is_no_text_leaves_the_store_alone(bad: str, tmp_path: Path, kg: Kg) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(bytes(300))
    (tmp_path / "folder").mkdir()
    process = kg("build", tmp_path / bad, "--store", tmp_path / "store")
    assert process.returncode == 2
    assert process.stderr.startswith("kg: ")
    assert "Traceback" not in process.stderr
    assert str(tmp_path / bad) in process.stderr


def test_all_errors_have_an_exit_code() -> None:
    assert all(error.exit_code in (1, 2) for error in KgError.__subclasses__())


def test_an_argument_that_is_no_utf8_is_named() -> None:
    """Such bytes come from old file names."""
    command = [sys.executable.encode(), b"-m", b"kg", b"lookup", b"caf\xe9", b"--store", b"seeds"]
    done = subprocess.run(command, capture_output=True, env=ENVIRONMENT, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith(b"kg: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(("variables", "plain"), [({}, False), ({"NO_COLOR": "1"}, True), ({"TERM": "dumb"}, True)])
def test_no_colours_where_they_are_not_wanted(variables: dict[str, str], plain: bool) -> None:
    """On a terminal, that is; see https://no-color.org."""
    with mock.patch.dict(os.environ, {"TERM": "xterm", "NO_COLOR": ""} | variables):
        assert _plain() is plain
