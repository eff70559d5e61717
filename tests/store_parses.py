"""Store the parses that the example tests run on: ``python tests/store_parses.py`` writes tests/parses/LANG.conllu.

Sentences without a parse are parsed by the shipped models, with ``--anew`` all of them, as after a training. A parse
corrected by hand says ``# corrected = …`` and why, and is kept as long as its sentence stays the same.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kg import knowledge
from kg.conllu import read_with_comments, to_conllu
from kg.evaluate import own_parses
from kg.examples import plain

FOLDER = Path(__file__).parent / "parses"


def store(language: str, models: Path | None = None, anew: bool = False) -> tuple[int, int]:
    """Write the parses of one language; how many there are, and how many of them are new.

    Args:
        language: its tag.
        models: a folder of models instead of the shipped ones.
        anew: parse all but those corrected by hand, not only what has no parse.
    """
    file = FOLDER / f"{language}.conllu"
    kept = {}
    if file.exists():
        pairs = read_with_comments(file)
        kept = {sentence.text: (sentence, notes) for sentence, notes in pairs if "corrected" in notes or not anew}
    known = knowledge.load()
    examples = [example for example in known.examples if example.language == language]
    wanted = [example for example in examples if plain(example).text not in kept]
    parses = own_parses(wanted, known, models) if wanted else {}
    blocks, seen = [], set()
    for example in examples:
        text = plain(example).text
        if text in seen:
            continue
        seen.add(text)
        if text in kept:
            sentence, notes = kept[text]
            why = {"corrected": notes["corrected"]} if "corrected" in notes else {}
            blocks.append(to_conllu(sentence, {"relation": example.relation, **why}))
        else:
            blocks.append(to_conllu(parses[language, text][0], {"relation": example.relation}))
    FOLDER.mkdir(exist_ok=True)
    file.write_text("".join(blocks), "utf8")
    return len(blocks), len(seen - kept.keys())


if __name__ == "__main__":
    for tag in [each for each in sys.argv[1:] if each != "--anew"] or knowledge.load().languages:
        print(tag, *store(tag, anew="--anew" in sys.argv))
