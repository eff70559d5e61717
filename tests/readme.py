"""Runs what the README shows: each ``$ command`` of its console blocks, in order, in a folder that holds seeds/.

``python tests/readme.py --write`` puts what the commands say now in place of what the README says.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
PICTURE = ROOT / ".github" / "seeds.svg"  # what the README shows; its console block makes it under the same name
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SECONDS = 600


@dataclass(frozen=True)
class Example:
    """A command of the README and the output that stands below it."""

    command: str
    output: str


def examples(text: str) -> list[Example]:
    """All commands of the console blocks with their outputs, in order."""
    return [example for block in BLOCK.finditer(text) for example in _of_block(block.group(1))]


def _of_block(block: str) -> Iterator[Example]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield Example(command, output.rstrip("\n"))


def run(commands: list[str], folder: Path) -> list[str]:
    """What each of these commands says, both streams together, one after the other in this folder."""
    place = folder / "bin"
    place.mkdir()
    script = place / "kg"
    script.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m kg "$@"\n')
    script.chmod(0o755)
    for name in ("seeds", "ontology", "tests"):
        (folder / name).symlink_to(ROOT / name)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
    environment |= {"PATH": f"{place}:{environment['PATH']}", "LC_ALL": "C.UTF-8"}
    return [_say(command, folder, environment) for command in commands]


def _say(command: str, folder: Path, environment: dict[str, str]) -> str:
    process = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
        check=False,
    )
    lines = (line.rstrip() for line in process.stdout.decode().splitlines())
    return "\n".join(lines).rstrip("\n")


def with_outputs(text: str, outputs: list[str]) -> str:
    """The README with these outputs below its commands."""
    fresh = iter(outputs)

    def block(match: re.Match[str]) -> str:
        shown = ((example.command, next(fresh)) for example in _of_block(match.group(1)))
        parts = "\n\n".join(f"$ {command}\n{output}".rstrip("\n") for command, output in shown)
        return f"```console\n{parts}\n```"

    return BLOCK.sub(block, text)


def main() -> None:
    text = README.read_text()
    with tempfile.TemporaryDirectory() as name:
        outputs = run([example.command for example in examples(text)], Path(name))
        picture = Path(name) / PICTURE.name
        if "--write" in sys.argv[1:]:
            README.write_text(with_outputs(text, outputs))
            PICTURE.parent.mkdir(exist_ok=True)
            PICTURE.write_bytes(picture.read_bytes())
        else:
            print(with_outputs(text, outputs))


if __name__ == "__main__":
    main()
