"""Who is not meant by "in his place": neither who appoints nor who is appointed.

"A dismissed B and named C in his place" takes up B, and where nobody else is about, nobody.
"""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.reference.scene import Scene


def appointing(clause: Clause, word: Word) -> Word | None:
    """The verb that puts somebody in a possessive's place: "named" for the "his" of "named C in his place"."""
    noun = clause.head(word)
    if noun is None or base(word.deprel) not in ("nmod", "det") or not clause.has(noun, "steadNoun"):
        return None
    verb = next((each for each in clause.ancestors(noun) if each.upos == "VERB"), None)
    return verb if verb is not None and clause.has(verb, "replacingVerb") else None


def others_there(scene: Scene, clause: Clause, verb: Word) -> set[str]:
    """The keys of who appoints and who is appointed, by their verb; and of who did something to somebody else in the
    clause that it is joined to: "A sacked B, and C was named in his place"."""
    above = clause.head(verb) if base(verb.deprel) == "conj" else None
    ouster = clause.subject(above) if above is not None and clause.objects(above) else None
    there = [ouster, clause.subject(verb), *clause.objects(verb), *clause.children(verb, "nsubj:pass")]
    found = (scene.referent(clause, each) for each in there if each is not None)
    return {each.entity.key for each in found if each is not None}
