"""What a word says of the clause that it embeds: "denied that", "plans to", "is said to have", "forgot to say that".

The first rule of a table that fits a clause and the word above it says how the clause stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kg.clause import Clause
from kg.model import ACTUAL, HYPOTHETICAL, NEGATED, PLANNED, Word
from kg.stance.conditional import has_condition
from kg.stance.negation import is_admitted, is_helpless, negator_of
from kg.stance.subordinate import (
    has_that,
    is_demanded,
    is_gerund,
    is_infinitive,
    is_left_unsaid,
    is_near,
    is_past,
    is_perfect,
    orders_own,
    why_asked,
)
from kg.stance.undone import let_be, no_wonder, unshown, wrongly_said
from kg.stance.walk import Walk, under


@dataclass(frozen=True, slots=True)
class _Case:
    """A clause below the word that embeds it.

    ``beside`` tells people of the negator beside that word; it is empty where there is none.
    """

    walk: Walk
    word: Word
    above: Word
    relation: str
    beside: str

    @property
    def clause(self) -> Clause:
        return self.walk.clause

    def has(self, *names: str) -> bool:
        """Whether the embedding word is of all of these classes."""
        return all(self.clause.has(self.above, name) for name in names)

    def beside_it(self, name: str, *relations: str) -> bool:
        """Whether a word of a class stands beside the embedding word."""
        return self.clause.child_in(self.above, name, *relations) is not None

    @property
    def infinitive(self) -> bool:
        return is_infinitive(self.clause, self.word)

    @property
    def open_content(self) -> bool:
        """Whether the clause only names what may be done: an infinitive or a gerund."""
        return self.infinitive or is_gerund(self.clause, self.word, self.above)


def embedded(walk: Walk, word: Word, above: Word, relation: str) -> None:
    """Take in what a word says of the clause below it.

    Args:
        walk: what the climb has found so far.
        word: the head of the clause.
        above: the word that embeds it.
        relation: what the clause is to that word.
    """
    clause = walk.clause
    if clause.has(above, "factiveVerb") and relation != "xcomp" and not is_infinitive(clause, word):
        walk.scoped = False  # "may boast that it has sheltered refugees": it has
        return
    if is_helpless(clause, above, word):
        return  # "could not help accusing"
    if is_left_unsaid(clause, word, above):
        walk.scoped = False  # "forgot to mention that it had left": it had
        return
    if _falsely(walk, word, above):
        return
    negator = walk.markers(above)
    beside = f"“{negator.text}” beside “{above.text}”" if negator is not None else ""
    case = _Case(walk, word, above, relation, beside)
    for fits, take_in in _RULES:
        if fits(case):
            take_in(case)
            return


def _nothing(case: _Case) -> None:
    """The embedding word changes nothing."""


def _negate(case: _Case) -> None:
    case.walk.negate(case.beside)


def _by_few(case: _Case) -> bool:
    """ "Few believe that A will leave", "pak besojnë se"; not "a few"."""
    few = case.clause.child_in(case.above, "fewWord", "nsubj", "advmod")
    told = case.has("opinionVerb") or case.has("reportVerb") or case.has("hypotheticalVerb") or case.has("thinkVerb")
    return told and few is not None and few.id < case.above.id and not case.clause.children(few, "det")


def _against(case: _Case) -> bool:
    against = case.clause.child_in(case.word, "againstMark", "mark", "case") is not None
    return against and not case.has("hypotheticalVerb")


def _planned_not(case: _Case) -> None:
    case.walk.raise_to(PLANNED, under(case.above))
    if not case.beside:
        case.walk.negate(f"“{case.word.text}” is what “{case.above.text}” goes against")


def _untrue(case: _Case) -> None:
    case.walk.negate(under(case.above))


def _negate_if_negated(case: _Case) -> None:
    if case.beside:
        case.walk.negate(case.beside)


def _open(case: _Case) -> None:
    case.walk.raise_to(HYPOTHETICAL, under(case.above))


def _as_said(case: _Case) -> None:
    """The clause is what somebody says, and no word further up bears on it."""
    case.walk.speaks(case.above)
    case.walk.scoped = False


def _fact(case: _Case) -> None:
    by = case.clause.words("agentAdposition")
    tellers = [each for each in case.clause.children(case.above, "obl") if case.clause.adposition(each) in by]
    if tellers and case.walk.speaker is None and case.clause.passive(case.above):
        case.walk.speaker = tellers[0]  # "was said by A to have left"
    case.walk.scoped = False


def _left_unsaid(case: _Case) -> bool:
    """Whether nobody says what a question asks: "would not say whether A had left", "declined to say if"."""
    if case.clause.child_in(case.word, "hypotheticalMarker", "mark") is None:
        return False
    host = case.clause.head(case.above) if case.above.deprel == "xcomp" else None
    return bool(case.beside) or (host is not None and case.clause.has(host, "negativeVerb"))


def _reported(case: _Case) -> None:
    if not _left_unsaid(case):
        case.walk.speaks(case.above)
    if case.beside:
        case.walk.raise_to(HYPOTHETICAL, case.beside)
    if case.has("thinkVerb") and case.walk.speaker is None and case.clause.passive(case.above):
        case.walk.raise_to(HYPOTHETICAL, under(case.above))  # "it is believed that A has left", "besohet se"
    wanted = case.infinitive or is_demanded(case.clause, case.word, case.above)
    if wanted and case.walk.factuality == ACTUAL:
        case.walk.raise_to(HYPOTHETICAL, under(case.above))  # "told Israel to withdraw", "insisted that it withdraw"
    case.walk.scoped = False


def _not_hesitant(case: _Case) -> None:
    """ "Will not hesitate to" is a threat, "did not hesitate to" a deed."""
    if case.walk.factuality != ACTUAL or case.beside_it("plannedMarker", "aux"):
        case.walk.raise_to(HYPOTHETICAL, case.beside)


def _undoubted(case: _Case) -> None:
    """ "Nobody doubts that A has left": it has. "B does not doubt that": B says so."""
    subject = case.clause.subject(case.above)
    if subject is None or not case.clause.has(subject, "negator"):
        case.walk.speaks(case.above)
    case.walk.scoped = False


def _not_denied(case: _Case) -> None:
    if is_admitted(case.clause, case.above):
        case.walk.speaks(case.above)
    else:
        case.walk.raise_to(HYPOTHETICAL, case.beside)  # "did not deny that": nor does it say so


def _negative(case: _Case) -> None:
    """ "Denied that", "refused to", "ruled out sending troops"."""
    walk, above = case.walk, case.above
    denies = case.has("denyVerb") and not case.beside
    if case.relation == "ccomp" or case.has("reportVerb") or denies:
        walk.speaks(above)
    if case.has("excludeVerb") and not case.beside:
        walk.speaks(above)
        walk.raise_to(PLANNED, under(above))  # "ruled out sending troops"
    if case.beside:
        walk.raise_to(HYPOTHETICAL, case.beside)
    if not (case.beside and case.has("excludeVerb")):  # "did not rule out suing A": it may
        walk.negate(under(above))


def _cannot(case: _Case) -> bool:
    return case.has("impossibleWord") or case.beside_it("impossibleWord", "xcomp", "obj", "advmod")


def _ready(case: _Case) -> bool:
    beside = (each for each in case.clause.children(case.above, "xcomp") if each.id != case.word.id)
    return any(each.upos == "ADJ" and case.clause.has(each, "plannedVerb") for each in beside)


def _impossible(case: _Case) -> None:
    """ "Found it impossible to visit A" did not, "did not find it impossible" may have."""
    if case.beside:
        _open(case)
    else:
        case.walk.negate(under(case.above))


def _considered(case: _Case) -> None:
    if case.beside and case.beside_it("neverWord", "advmod"):
        _negate(case)  # "has never thought of leaving": has not left
    else:
        _open(case)


def _tried_and_failed(case: _Case) -> bool:
    """ "Tried and failed to mediate": did not."""
    beside = case.clause.children(case.above, "conj")
    return any(case.clause.has(each, "failVerb") and each.id < case.word.id for each in beside)


def _in_vain(case: _Case) -> None:
    case.walk.negate(f"“{case.above.text}” and did not manage to")


def _not_tried(case: _Case) -> bool:
    """ "Has never sought to join A", "nuk u përpoq ta takonte": what nobody tried is not done."""
    return bool(case.beside) and case.has("tryVerb") and case.infinitive


def _hypothetical(case: _Case) -> None:
    if case.relation == "ccomp" and not case.infinitive and case.has("opinionVerb"):
        case.walk.speaks(case.above)
    _open(case)


def _planned(case: _Case) -> None:
    depends = has_condition(case.clause, case.above) or has_condition(case.clause, case.word)
    case.walk.raise_to(HYPOTHETICAL if depends else PLANNED, under(case.above))  # "is ready to, should A agree"
    _negate_if_negated(case)


def _not_yet(case: _Case) -> None:
    if case.walk.factuality != HYPOTHETICAL:  # "has yet to decide whether to recognise A"
        case.walk.negate(under(case.above))  # "has yet to recognise A"


def _yet_inside(case: _Case) -> bool:
    """Whether the "yet" of "has yet to be paid a visit" hangs on what is still to come."""
    has = case.above.upos == "AUX" or case.has("possessVerb") or case.has("copula")
    yet = case.clause.child_in(case.word, "notYet", "advmod")
    mark = case.clause.child_in(case.word, "purposeMarker", "mark")
    return has and yet is not None and mark is not None and yet.id == mark.id - 1


def _otherwise(case: _Case) -> None:
    case.walk.raise_to(HYPOTHETICAL, case.beside or under(case.above))


def _gladly(case: _Case) -> bool:
    """Whether an infinitive says what somebody felt something at: "was proud to host A", "is pleased to announce"."""
    copulas = case.clause.children(case.above, "cop", "aux")
    past = any(word.feats.get("Tense") == "Past" for word in copulas)
    felt = case.infinitive and not case.beside and case.has("gladWord")
    too = case.clause.child_in(case.above, "excessAdverb", "advmod") is not None
    return felt and not too and (past or case.clause.has(case.word, "announceVerb"))


def _goes_on(case: _Case) -> bool:
    """Whether what somebody does not stop doing goes on, so far as that is said: "will not stop buying"."""
    ing = case.word.feats.get("VerbForm") in ("Ger", "Part") or case.infinitive
    return ing and not case.clause.objects(case.above)


def _pledged(case: _Case) -> bool:
    """Whether a threat or a promise says what will be done: "kërcënoi se do ta padisë"."""
    told = case.clause.child_in(case.word, "contentMarker", "mark") is not None
    return told and case.has("promiseVerb") and case.walk.factuality == PLANNED


def _came_about(case: _Case) -> bool:
    """Whether what somebody was bound or able to do was done: "had to withdraw", "was able to agree".

    Not what is said to have been so then, nor what an auxiliary leaves open: "said it had to", "would have had to".
    """
    clause, above = case.clause, case.above
    if not case.infinitive or not case.has("fulfilledWord"):
        return False
    finite = [above, *clause.children(above, "cop")]
    past = any(each.feats.get("Tense") == "Past" and each.feats.get("VerbForm") == "Fin" for each in finite)
    host = clause.head(above)
    told = (host is not None and above.deprel in ("ccomp", "parataxis")) or bool(clause.children(above, "parataxis"))
    if case.beside_it("notYet", "advmod"):
        return False  # "had yet to withdraw"
    return past and not told and not clause.children(above, "aux") and case.walk.factuality == ACTUAL


def _obliged(case: _Case) -> bool:
    """Whether somebody was obliged to do something, and so did it: "was obliged to buy"; not "is obliged to"."""
    finite = [case.above, *case.clause.children(case.above, "aux")]
    past = any(each.feats.get("Tense") == "Past" and each.feats.get("VerbForm") == "Fin" for each in finite)
    return case.infinitive and case.has("obligeVerb") and past


def _only_dared(case: _Case) -> bool:
    """ "Dared A to sue B": A has not."""
    return case.infinitive and case.has("challengeVerb") and bool(case.clause.objects(case.above))


def _not_to_be_denied(case: _Case) -> bool:
    """ "It cannot be denied that A left", "nuk mund të mohohet se": it did."""
    can = case.beside_it("couldWord", "aux") or case.beside_it("ableMarker", "aux", "mark", "advmod")
    return bool(case.beside) and case.has("denyVerb") and can and case.relation in ("ccomp", "csubj")


def _forgotten(case: _Case) -> None:
    if not case.beside:
        case.walk.negate(under(case.above))


def _undecided(case: _Case) -> bool:
    """ "Has not decided yet whether to invite A": that says neither."""
    whether = case.clause.child_in(case.word, "hypotheticalMarker", "mark") is not None
    return bool(case.beside) and whether and case.has("plannedVerb")


def _unshown(case: _Case) -> None:
    case.walk.raise_to(HYPOTHETICAL, under(unshown(case.clause, case.above) or case.above))
    case.walk.scoped = False


def _wrongly_said(case: _Case) -> None:
    case.walk.raise_to(HYPOTHETICAL, under(wrongly_said(case.clause, case.word, case.above) or case.above))
    case.walk.scoped = False


def _asked_why(case: _Case) -> bool:
    return case.relation == "ccomp" and why_asked(case.clause, case.word) is not None and case.has("askVerb")


def _avowed(case: _Case) -> bool:
    before = case.relation == "ccomp" and case.word.id < case.above.id
    return before and case.has("avowVerb") and not case.beside


def alleged(walk: Walk, above: Word) -> None:
    """Take in a verb of accusing: its content is what the accuser says, unless nobody accuses or only may."""
    if (wrong := walk.clause.child_in(above, "falselyAdverb", "advmod", "obl")) is not None:
        walk.negate(f"“{wrong.text}” beside “{above.text}”")
        walk.scoped = False
        return
    walk.speaks(above)
    stands = walk.stands(walk.clause, above)
    nobody = walk.speaker is None and walk.clause.passive(above)  # "A, accused of shelling B": by whom is not said
    if nobody or walk.clause.has(above, "suspectVerb") or stands.polarity == NEGATED or stands.factuality != ACTUAL:
        walk.raise_to(HYPOTHETICAL, under(above))
    walk.scoped = False


def _falsely(walk: Walk, word: Word, above: Word) -> bool:
    """Take in that what is said is not so: "falsely claimed that", "wrongly accused A of leaving"."""
    clause = walk.clause
    told = clause.has(above, "reportVerb") or clause.has(above, "allegeVerb")
    said = told and (not is_infinitive(clause, word) or is_perfect(clause, word))  # "was falsely reported to have"
    wrong = clause.child_in(above, "falselyAdverb", "advmod", "obl") if said else None
    if wrong is None or negator_of(clause, above) is not None:
        return False
    walk.negate(f"“{wrong.text}” beside “{above.text}”")
    walk.scoped = False
    return True


# when a rule fits, and what it takes in
_RULES: tuple[tuple[Callable[[_Case], object], Callable[[_Case], None]], ...] = (
    (_by_few, _open),
    (lambda c: unshown(c.clause, c.above) is not None, _unshown),  # "no record showing that A sued B"
    (lambda c: wrongly_said(c.clause, c.word, c.above) is not None, _wrongly_said),  # "wrong to say that A sued B"
    (lambda c: has_that(c.clause, c.word) and no_wonder(c.clause, c.above), _fact),  # "it is no surprise that"
    (_not_to_be_denied, _fact),
    (lambda c: c.has("lieVerb") and has_that(c.clause, c.word), _otherwise),  # "joked that A had sued B"
    (
        lambda c: let_be(c.clause, c.word, c.above),
        lambda c: None if c.beside else c.walk.negate(under(c.above)),  # "dropped suing A"
    ),
    (lambda c: c.beside and c.has("truthWord") and has_that(c.clause, c.word), _negate),  # "it is not true that"
    (lambda c: c.has("plannedVerb") and _against(c), _planned_not),  # "decided against inviting A"
    (lambda c: c.relation == "csubj" and c.has("falseWord") and not c.beside, _untrue),  # "that A left is a lie"
    (
        lambda c: c.has("escapeVerb") and c.word.feats.get("VerbForm") in ("Ger", "Part") and not c.beside,
        _untrue,
    ),  # "escaped being sued by A"
    (lambda c: c.beside and c.has("doubleNegative") and c.infinitive, _not_hesitant),
    (lambda c: c.beside and c.has("doubtVerb") and has_that(c.clause, c.word), _undoubted),
    (lambda c: c.beside and c.has("denyVerb"), _not_denied),
    (lambda c: c.has("rankWord") and c.infinitive and c.above.upos != "VERB", _nothing),  # "was not the first to"
    (_gladly, _nothing),  # "was honoured to meet A"
    (lambda c: c.beside and c.has("ceaseVerb") and _goes_on(c), _nothing),  # "never stopped selling": sells
    (lambda c: not c.beside and _came_about(c), _nothing),
    (lambda c: not c.beside and _obliged(c), _nothing),
    (_only_dared, _open),
    (lambda c: c.open_content and _cannot(c), _impossible),
    (
        lambda c: c.open_content and c.beside_it("habitNoun", "obj", "obl"),
        _negate_if_negated,
    ),  # "e ka për zakon t'i kritikojë"
    (
        lambda c: c.has("preventVerb") and c.clause.child_in(c.word, "fromMark", "mark", "case") is not None,
        lambda c: None if c.beside else c.walk.negate(under(c.above)),  # "was talked out of suing A"
    ),
    (lambda c: c.has("negativeVerb"), _negative),
    (lambda c: c.has("allegeVerb"), lambda c: alleged(c.walk, c.above)),
    (_asked_why, _as_said),  # "asked why A had left": A had
    (
        lambda c: c.relation == "ccomp" and c.has("hypotheticalMarker") and c.clause.own_subject(c.above) is not None,
        _open,  # "A besohet se e ka sulmuar B-në": not that A believes it
    ),
    (lambda c: not c.beside and _pledged(c), _as_said),  # "kërcënoi se do ta padisë": says that it will
    (lambda c: c.has("considerVerb") and c.open_content, _considered),
    (
        lambda c: c.has("letVerb") and c.beside_it("reflexivePronoun", "obj", "nsubj"),
        _negate_if_negated,  # "did not let himself be arrested"
    ),
    (_avowed, _reported),  # "A will sue B, its director warned"
    (lambda c: c.has("forgetVerb") and c.infinitive, _forgotten),  # "forgot to invite A", "harroi ta ftonte"
    (lambda c: c.has("hypotheticalVerb") and c.infinitive and _tried_and_failed(c), _in_vain),
    (_undecided, lambda c: c.walk.raise_to(HYPOTHETICAL, c.beside)),
    (_not_tried, _negate),
    (
        lambda c: c.has("choosingVerb") and c.infinitive and c.beside_it("insteadAdverb", "advmod"),
        _negate_if_negated,  # "chose instead to visit A": did
    ),
    (lambda c: c.infinitive and _ready(c), _planned),  # "u tregua i gatshëm ta presë"
    (lambda c: c.has("hypotheticalVerb"), _hypothetical),
    (
        lambda c: c.has("orderVerb") and not c.beside and orders_own(c.clause, c.above),
        lambda c: c.walk.raise_to(PLANNED, under(c.above)),
    ),
    (lambda c: c.has("plannedVerb", "reportVerb") and is_past(c.clause, c.word), _reported),  # "swore that it had not"
    (lambda c: c.beside and c.has("consentVerb"), _negate),  # "nuk pranoi ta lirojë" refused
    (lambda c: c.has("plannedVerb") or (c.infinitive and c.has("decidingVerb")), _planned),  # "voted on Monday to"
    (
        lambda c: c.has("sayVerb") and not c.beside and c.clause.passive(c.above) and is_perfect(c.clause, c.word),
        _fact,  # "is said to have left": somebody says so
    ),
    (
        lambda c: c.has("knownVerb") and not c.beside and c.clause.passive(c.above) and is_perfect(c.clause, c.word),
        _fact,
    ),  # "is known to have left"
    (lambda c: c.relation == "xcomp" and c.word.upos == "ADJ", _negate_if_negated),  # "u tregua i gatshëm të"
    (lambda c: c.has("reportVerb"), _reported),
    (lambda c: is_near(c.clause, c.above), _open),
    (lambda c: c.infinitive and (c.beside_it("notYet", "advmod") or _yet_inside(c)), _not_yet),
    (lambda c: c.has("implicativeVerb") or c.above.upos == "AUX", _negate_if_negated),
    (lambda c: c.infinitive or c.beside, _otherwise),
)
