"""How fast the models are on this machine, and how much memory a build takes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from kg.errors import KgError

_FIRST = "import kg.annotate as a; a.load().annotate_sentences([('en', 'Albania expelled two Iranian diplomats.')])"
_MEGA = 1024 if sys.platform != "darwin" else 1024 * 1024  # what getrusage counts in, to MiB


def measure(paths: Sequence[Path]) -> dict[str, float]:
    """Read texts and say how that went.

    Returns:
        ``start``: seconds from starting Python to the first parsed sentence. ``sentences`` and ``rate``: how many there
        are, and how many are parsed a second once the models are loaded. ``build`` and ``peak``: seconds and MiB of
        a whole ``kg build`` of the texts as a process of its own.

    Raises:
        KgError: a text cannot be read.
    """
    start = _seconds([sys.executable, "-c", _FIRST])
    with tempfile.TemporaryDirectory() as store:
        command = [sys.executable, "-m", "kg", "build", *map(str, paths), "--store", str(Path(store) / "store")]
        build = _seconds(command)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _MEGA
    sentences, rate = _rate(paths)
    return {
        "start": round(start, 1),
        "sentences": sentences,
        "rate": round(rate, 1),
        "build": round(build, 1),
        "peak": float(round(peak)),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
    }


def _seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise KgError(f"{' '.join(command[1:4])} failed: {(result.stderr.strip().splitlines() or ['no reason'])[-1]}")
    return time.perf_counter() - begun


def _rate(paths: Sequence[Path]) -> tuple[int, float]:
    from kg import annotate, knowledge
    from kg.pipeline import groups
    from kg.read import read

    documents = list(read(paths))
    annotator = annotate.load(knowledge.load().languages)
    annotator.annotate_sentences([("en", "It rains."), ("sq", "Bie shi.")])  # what is loaded late is loaded now
    begun = time.perf_counter()
    count = sum(len(parsed) for group in groups(documents) for parsed in annotator.annotate_many(group))
    return count, count / (time.perf_counter() - begun)
