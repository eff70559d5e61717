"""Deeds that a clause only names, and nobody did: "backed away from suing A", "spoke of suing A"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.stance.negation import negator_of
from kg.stance.subordinate import is_infinitive

_NEAR_A_VERB = ("mark", "case", "advmod")


def is_ing(word: Word) -> bool:
    """Whether a verb stands in a form that has no tense of its own: "suing", "being sued"."""
    return word.feats.get("VerbForm") in ("Ger", "Part") and word.feats.get("Tense") != "Past"


def _ing(clause: Clause, word: Word) -> bool:
    return is_ing(word) or any(is_ing(aux) for aux in clause.children(word, "aux"))


def kept_from(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a verb says that somebody kept away from doing something: "shied away from suing A".

    Any verb does that does not say what somebody comes from or gains by: "returned from visiting A".
    """
    if above.upos != "VERB" or not _ing(clause, word) or above.id > word.id:
        return False
    if clause.child_in(word, "awayMark", *_NEAR_A_VERB) is not None:
        turned = clause.child_in(above, "onwardMark", "advcl", "obl") is not None
        onward = any(clause.child_in(each, "onwardMark", *_NEAR_A_VERB) for each in clause.children(above, "advcl"))
        return not clause.has(above, "sourceVerb") and not turned and not onward  # "went from praising to suing A"
    return clause.child_in(word, "outMark", *_NEAR_A_VERB) is not None and clause.has(above, "dissuadeVerb")


def only_named(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a gerund behind a preposition is only talked or thought of: "hinted at suing A", "is bent on suing A"."""
    if not _ing(clause, word) or above.id > word.id:
        return False
    if clause.has(above, "bentWord") and clause.children(word, "mark", "case"):
        return True
    mark = clause.child_in(word, "openMark", "mark", "case")
    if mark is None or mark.id <= above.id or clause.has(above, "doneWord"):
        return False
    return not clause.has(clause.sentence.word(mark.id - 1), "fixedBefore")  # "in addition to suing A"


def let_be(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a gerund is what somebody did not do any more or yet: "dropped suing A", "put off visiting A"."""
    right_behind = above.id < word.id and base(word.deprel) in ("xcomp", "ccomp", "advcl", "obj")
    bare = not clause.children(word, "mark", "case") and clause.own_subject(word) is None
    begin = min([word.id, *(aux.id for aux in clause.children(word, "aux"))])
    between = clause.sentence.words[above.id : begin - 1]
    near = all(each.upos in ("ADV", "ADP", "PART") for each in between)
    return right_behind and bare and near and _ing(clause, word) and clause.has(above, "forgoVerb")


def unshown(clause: Clause, above: Word) -> Word | None:
    """The noun of a thing that is not there to show what it is told of: "no record showing that A sued B"."""
    noun = clause.head(above) if base(above.deprel) == "acl" else None
    if noun is None or noun.upos != "NOUN" or not clause.has(above, "showVerb"):
        return None
    host = clause.head(noun)
    there = host is not None and clause.has(host, "existVerb") and base(noun.deprel) in ("nsubj", "obj")
    denied = host is not None and there and negator_of(clause, host) is not None
    return noun if denied or clause.child_in(noun, "negator", "det", "advmod") is not None else None


def wrongly_said(clause: Clause, word: Word, above: Word) -> Word | None:
    """The word that calls it wrong to say something: "it would be an exaggeration to say that A sued B"."""
    verbs = [above, *clause.children(above, "csubj", "xcomp", "advcl", "acl", "ccomp")]
    said = [each for each in verbs if clause.has(each, "reportVerb") and is_infinitive(clause, each)]
    for verb in said:
        host = above if verb is not above else clause.head(above)
        if host is not None and verb.id < word.id and any(clause.has(host, n) for n in ("falseWord", "overstated")):
            return None if negator_of(clause, host) is not None else host
    return None


def no_wonder(clause: Clause, above: Word) -> bool:
    """Whether something is said to surprise nobody: "it is no surprise that", "nuk është për t'u habitur që"."""
    return clause.has(above, "surpriseWord") and negator_of(clause, above) is not None


def has_to(clause: Clause, verb: Word) -> bool:
    """Whether a verb stands over an infinitive with "to": "has yet to be agreed"."""
    return any(is_infinitive(clause, each) for each in clause.children(verb, "xcomp"))
