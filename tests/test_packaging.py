"""The wheel holds what a checkout has beside the code, and works where there is no checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

LOADS = """
import json, kg, kg.knowledge
knowledge = kg.knowledge.load()
print(json.dumps({"kg": kg.__file__, "ontology": str(kg.knowledge.folder()), "relations": len(knowledge.relations)}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(root)]
    subprocess.run(command, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def loaded_from(place: Path, tmp_path: Path) -> dict[str, object]:
    """What a fresh Python that finds kg in this place says of its ontology."""
    process = subprocess.run(
        [sys.executable, "-c", LOADS],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        check=True,
    )
    answer: dict[str, object] = json.loads(process.stdout)
    return answer


def test_a_checkout_finds_the_ontology_beside_the_code(root: Path, tmp_path: Path) -> None:
    answer = loaded_from(root, tmp_path)
    assert answer["ontology"] == str(root / "ontology")
    assert int(str(answer["relations"])) >= 55


@pytest.mark.slow
def test_the_wheel_holds_the_ontology_and_loads_it(wheel: Path, root: Path, tmp_path: Path) -> None:
    unpacked = tmp_path / "site-packages"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    answer = loaded_from(unpacked, tmp_path)
    assert str(answer["kg"]).startswith(str(unpacked))
    assert answer["ontology"] == str(unpacked / "kg" / "ontology")
    assert answer["relations"] == loaded_from(root, tmp_path)["relations"]


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_the_package(wheel: Path, root: Path) -> None:
    """The weights and the page's script too, and nothing that git does not keep."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "kg", "ontology"],
        cwd=root,
        capture_output=True,
        text=True,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    present = {name for name in listed.stdout.splitlines() if (root / name).exists()}
    kept = {name if name.startswith("kg/") else f"kg/{name}" for name in present}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        licences = {Path(name).name for name in archive.namelist() if "/licenses/" in name}
    assert names == kept
    assert licences == {"LICENSE", "LICENSE-models"}


def test_the_lock_pins_everything_with_torch_first(root: Path) -> None:
    lines = [line for line in (root / "requirements.lock").read_text().splitlines() if not line.startswith("#")]
    assert all(line.count("==") == 1 for line in lines)
    assert lines[0] == "torch==2.13.0"
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    pinned = {line.partition("==")[0] for line in lines}
    assert {name_of(requirement) for requirement in wanted} <= pinned


def name_of(requirement: str) -> str:
    from packaging.requirements import Requirement

    return Requirement(requirement).name.lower()
