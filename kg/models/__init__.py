"""The shipped language models: where they lie, whether they are whole, and how well they were measured to do."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import ModelError

MANIFEST = "manifest.json"
OFFICIAL = "official"  # stands for the folder of Stanza's downloads
_REPAIR = "get it again (git checkout -- kg/models, or reinstall the package), or train with: kg models train"


@dataclass(frozen=True)
class Manifest:
    """What a folder of models holds: ``files`` with checksums, and stored ``evaluations`` with their commands."""

    folder: Path
    languages: tuple[str, ...]
    files: dict[str, dict[str, Any]]
    evaluations: tuple[dict[str, Any], ...]
    about: dict[str, Any]


def folder() -> Path:
    """Where the shipped weights lie, in a checkout and in an installed package alike."""
    return Path(__file__).parent / "weights"


def find(models: Path | str | None) -> Path | None:
    """The folder that a setting names: a path, or "official" for where Stanza keeps its downloads; None stays None."""
    if models != OFFICIAL:
        return Path(models) if models is not None else None
    from kg.models.pipelines import official_folder

    return official_folder()


def manifest(models: Path | None = None) -> Manifest:
    """Read the manifest. Raises ModelError where there is none or it is damaged."""
    place = models or folder()
    path = place / MANIFEST
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return Manifest(
            place,
            tuple(content["languages"]),
            content["files"],
            tuple(content.get("evaluations", ())),
            content.get("about", {}),
        )
    except OSError as error:
        raise ModelError(f"no language models in {place}: {MANIFEST} cannot be read; {_REPAIR}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path} is damaged ({error}); {_REPAIR}") from error


def check(content: Manifest) -> None:
    """Make sure that every file is there and unchanged. Raises ModelError with the file's name."""
    for name, facts in content.files.items():
        path = content.folder / name
        try:
            found = checksum(path)
        except OSError as error:
            raise ModelError(f"language model file {path} is missing; {_REPAIR}") from error
        if found != facts["sha256"]:
            raise ModelError(f"language model file {path} is damaged (its checksum differs); {_REPAIR}")


def checksum(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_manifest(models: Path, languages: tuple[str, ...], about: dict[str, Any], evaluations: list[Any]) -> None:
    """Describe the files of a folder as they are now."""
    files = {
        str(path.relative_to(models)): {"sha256": checksum(path), "bytes": path.stat().st_size}
        for path in sorted(models.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }
    content = {"languages": list(languages), "about": about, "files": files, "evaluations": evaluations}
    (models / MANIFEST).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
