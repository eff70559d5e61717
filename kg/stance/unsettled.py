"""What says of an event noun that it may come or not: "remains impossible", "is in doubt", "hinges on", "was demanded".

None of it is said of talks, which may be under way: "the talks are in jeopardy".
"""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word

_OPEN = ("openAdjective", "impossibleWord", "openOutcome")


def unsettled(clause: Clause, noun: Word, above: Word) -> Word | None:
    """What leaves it open whether an event comes about, where the noun is the subject.

    Args:
        clause: the sentence.
        noun: the event noun.
        above: what is said of it, a verb or what stands with a copula.
    """
    if clause.has(noun, "dialogueNoun"):
        return None
    lasting = clause.has(noun, "lastingNoun")  # "trade between A and B depends on the bridge"
    if above.upos not in ("VERB", "AUX"):
        doubtful = not (lasting and clause.adposition(above))
        return above if doubtful and _is_open_state(clause, above) else None
    if (clause.has(above, "dependVerb") and not lasting) or (clause.has(above, "wishedVerb") and clause.passive(above)):
        return above
    said = clause.children(above, "xcomp", "obj", "obl") if _says_how(clause, above) else []
    return next((each for each in said if each.id > above.id and _is_open(clause, each)), None)


def fronted_state(clause: Clause, noun: Word) -> Word | None:
    """What leaves an event open where it stands before the copula: "under discussion is the dismissal of A"."""
    copulas = clause.children(noun, "cop")
    before = [each for each in clause.children(noun, "nmod", "obl") if copulas and each.id < copulas[0].id < noun.id]
    return next((each for each in before if clause.adposition(each) and _is_open(clause, each)), None)


def set_for(clause: Clause, noun: Word) -> Word | None:
    """The participle that says for when an event is fixed: "A's visit to B, scheduled for May, …"; none where the
    sentence says that it came about: "the visit, scheduled for May, took place in June"."""
    above = clause.head(noun)
    if above is not None and base(noun.deprel) == "nsubj" and clause.past(above) and _came_about(clause, above):
        return None
    for fixed in clause.children(noun, "acl", "amod"):
        times = [each for each in clause.children(fixed, "obl") if clause.dated(each) and each.id > fixed.id]
        times = [each for each in times if each.feats.get("Number") != "Plur"]  # "planned for months"
        ahead = any(clause.adposition(each).split("_")[0] in clause.words("purposeAdposition") for each in times)
        if ahead and clause.has(fixed, "dayFixVerb") and not clause.children(fixed, "aux", "nsubj"):
            return fixed
    return None


def _came_about(clause: Clause, verb: Word) -> bool:
    return any(clause.has(verb, name) for name in ("happenVerb", "startVerb"))


def _says_how(clause: Clause, verb: Word) -> bool:
    """Whether a verb only says what its subject is: "remains", "was considered"."""
    return clause.has(verb, "remainVerb") or (clause.passive(verb) and clause.has(verb, "deemVerb"))


def _is_open_state(clause: Clause, word: Word) -> bool:
    """Whether a word with a copula says that something may come or not: "is in doubt", "is a dream"."""
    return bool(clause.children(word, "cop")) and _is_open(clause, word)


def _is_open(clause: Clause, word: Word) -> bool:
    if clause.adposition(word):
        return clause.has(word, "openState") and not clause.children(word, "amod", "nmod")
    return any(clause.has(word, name) for name in _OPEN)
