"""What an object owes to its verb: "refused to comment on A's arrest" grants it, "prayed for A's visit" does not."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word

_AHEAD = ("plannedMarker", "hypotheticalMarker")


def _certain(clause: Clause, noun: Word) -> bool:
    """Whether an event noun is of one certain event: it has an owner, an article or the form of one."""
    owned = bool(clause.possessors(noun)) or clause.child_in(noun, "definite", "det") is not None
    certain = owned or noun.feats.get("Definite") == "Def"
    return certain and clause.child_in(noun, "indefinite", "det") is None


def _left_open(clause: Clause, verb: Word) -> bool:
    marks = clause.children(verb, "aux", "mark", "advmod")
    return any(clause.has(each, name) for each in marks for name in _AHEAD)


def reacted_to(clause: Clause, noun: Word, verb: Word) -> bool:
    """Whether a verb is of a reaction, done or not, to a certain event: "refused to comment on A's arrest by B".

    Args:
        clause: the sentence.
        noun: the event noun, which hangs on the verb.
        verb: the word above it.
    """
    below = base(noun.deprel) in ("obj", "obl", "iobj")
    return below and clause.has(verb, "reactVerb") and _certain(clause, noun) and not _left_open(clause, verb)


def accounted_for(clause: Clause, noun: Word, account: Word) -> bool:
    """Whether an event is one that a noun takes for granted: "demanded an explanation for A's attack on B"."""
    return account.upos == "NOUN" and clause.has(account, "askedAfter") and _certain(clause, noun)


def only_awaited(clause: Clause, noun: Word, above: Word, adposition: str) -> bool:
    """Whether an adposition names what somebody waits, prays or presses for: "warned of an attack", "voted for"."""
    if not adposition:
        return False
    lemma = above.lemma.lower()
    named = f"{lemma}_{adposition}" in clause.words("openObject")
    if named:
        return True
    host = clause.head(above) if clause.has(above, "nothingWord") else above  # "knows nothing | of A's visit"
    nothing = above != host or any(clause.has(each, "nothingWord") for each in clause.children(above, "obj"))
    return nothing and host is not None and clause.has(host, "knowingVerb")


def given_leave(clause: Clause, noun: Word, verb: Word) -> bool:
    """Whether a verb gives leave to an event: "gave the green light to A's visit", "i dha dritën e gjelbër vizitës"."""
    below = base(noun.deprel) in ("obl", "iobj", "nmod")
    leave = any(clause.has(each, "clearanceNoun") and each.id < noun.id for each in clause.children(verb, "obj"))
    return below and leave and clause.has(verb, "leaveVerb")


def sides_with(clause: Clause, noun: Word) -> bool:
    """Whether somebody is only for or against an event: "is against the arrest of A by B", "është kundër vizitës"."""
    case = clause.child_in(noun, "stanceAdposition", "case")
    return case is not None and bool(clause.children(noun, "cop")) and not clause.has(noun, "lastingNoun")
