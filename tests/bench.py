"""``make bench``: how long a build of seeds/ takes and how long each look-up takes as a whole process."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
LOOKUPS = (
    ("lookup", "Shqipërisë"),
    ("lookup", "albania"),
    ("lookup", "Tiranes"),
    ("path", "Albania", "Iran"),
    ("query", "SELECT ?who ?where WHERE { ?who kg:visited ?where }"),
    ("export",),
    ("draw", "Edi Rama", "-o", "rama.svg"),
)


def seconds(arguments: tuple[str, ...], folder: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "kg", *arguments], cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        print(f"{seconds(('build', str(ROOT / 'seeds')), folder):6.2f} s  kg build seeds, models loaded from disk")
        for arguments in LOOKUPS:
            times = [seconds(arguments, folder) for _ in range(ROUNDS)]
            print(f"{statistics.median(times):6.2f} s  kg {' '.join(arguments)}  (slowest {max(times):.2f})")


if __name__ == "__main__":
    main()
