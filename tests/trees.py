"""Hand-made parses for the tests: one line a word, so that a construction can be read off the page.

``form lemma upos head deprel [feats] [NER]``; forms are joined by blanks unless a form starts with "+".
"""

from __future__ import annotations

from kg.conllu import names_of
from kg.model import Claim, Document, Entity, Sentence, Word
from kg.pipeline import Reading, understand


def tree(language: str, rows: str, index: int = 0, begin: int = 0, paragraph: int = 0) -> Sentence:
    """One sentence from its rows."""
    words, tags, text = [], [], ""
    for number, row in enumerate(filter(None, map(str.strip, rows.splitlines())), 1):
        form, lemma, upos, head, deprel, *rest = row.split()
        feats = dict(pair.split("=") for part in rest if "=" in part for pair in part.split("|"))
        tags.append(next((part for part in rest if part.startswith(("B-", "I-"))), "O"))
        text += "" if not text or form.startswith("+") else " "
        form = form.removeprefix("+")
        start = begin + len(text)
        text += form
        words.append(Word(number, form, lemma, upos, int(head), deprel, start, start + len(form), feats=feats))
    return Sentence("test", index, language, text, begin, begin + len(text), tuple(words), names_of(tags), paragraph)


def read(language: str, *sentences: str, date: str | None = None) -> Reading:
    """Read a document of hand-made sentences."""
    parsed: list[Sentence] = []
    for index, rows in enumerate(sentences):
        parsed.append(tree(language, rows, index, begin=parsed[-1].end + 1 if parsed else 0))
    return understand(Document(" ".join(s.text for s in parsed), "test", date=date), parsed)


def claims(language: str, *sentences: str, date: str | None = None) -> set[str]:
    """What a document of hand-made sentences claims, as "Subject relation Object [negated] [planned] [/Speaker]".

    A node of the document alone is told as one: "Police_(…)".
    """
    return {told(claim) for claim in read(language, *sentences, date=date).claims}


def told(claim: Claim) -> str:
    """A claim in one line, as ``claims`` has it."""
    parts = [key_of(claim.subject, claim), claim.relation, key_of(claim.object, claim)]
    parts += [claim.polarity] if claim.polarity != "affirmed" else []
    parts += [claim.factuality] if claim.factuality != "actual" else []
    parts += [f"/{claim.speaker.key}"] if claim.speaker else []
    return " ".join(parts)


def key_of(entity: Entity, claim: Claim) -> str:
    """An entity's key without its document's, where it is a node of that alone."""
    return entity.key.replace(claim.document, "…")
