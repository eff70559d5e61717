"""What a climb from a trigger has found so far: polarity, factuality, speaker, and the markers beside each word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kg.clause import Clause, base
from kg.model import ACTUAL, AFFIRMED, HYPOTHETICAL, NEGATED, PLANNED, Word
from kg.stance.conditional import (
    before_group,
    has_condition,
    is_conditional,
    is_inverted,
    is_led,
    is_on_condition,
    is_told,
    is_unfulfilled,
    is_unreal,
    nearly_done,
)
from kg.stance.negation import MARKERS, but_before, gives_up, negator_of
from kg.stance.teller import (
    as_told,
    believed,
    is_anybody,
    people_say,
    rumoured_by,
    set_apart,
    speaker_of,
    tells,
    whose_account,
)

_RANK = {ACTUAL: 0, PLANNED: 1, HYPOTHETICAL: 2}


@dataclass(frozen=True, slots=True)
class Status:
    """How a claim stands: ``speaker`` is the word for whoever says it, ``blocked`` why it is no claim at all.

    ``why`` says for people what made it anything but a fact, in the order in which the climb met it.
    """

    polarity: str = AFFIRMED
    factuality: str = ACTUAL
    speaker: Word | None = None
    blocked: str = ""
    why: tuple[str, ...] = field(default=(), compare=False)


class Walk:
    """The state of one climb.

    Args of the constructor: the sentence, and what says how another verb of it stands.
    """

    def __init__(self, clause: Clause, stands: Callable[[Clause, Word], Status]) -> None:
        self.clause = clause
        self.stands = stands
        self.negated = False
        self.factuality = ACTUAL
        self.speaker: Word | None = None
        self.blocked = ""
        self.why: list[str] = []
        self.direct = True  # False once the climb has left the trigger itself
        self.idiom = 0  # the noun of an idiom that the climb came by: "took the opportunity to"
        self.scoped = True  # False once the climb has left what the embedding words bear on

    def raise_to(self, factuality: str, reason: str) -> None:
        """Take in that the event is further from a fact, for a reason that people are told."""
        if _RANK[factuality] > _RANK[self.factuality]:
            self.factuality = factuality
            self.why.append(f"{reason}: {factuality}")

    def negate(self, reason: str) -> None:
        """Take in that the event did not happen."""
        self.negated = True
        self.why.append(f"{reason}: {NEGATED}")

    def block(self, word: Word) -> None:
        """Take in that the event is not told of at all."""
        self.blocked = f"under “{word.text}”, so neither that it happens nor that it does not is said"

    def markers(self, word: Word, own: bool = False) -> Word | None:
        """Take in the negators and modal words beside a word; gives the negator if there is one."""
        clause = self.clause
        if but_before(clause, word) is not None:
            return None  # "could not but accuse"
        given_up = own and gives_up(clause, word)
        if own and (nearly := nearly_done(clause, word)) is not None:
            self.negate(f"“{nearly.text}” before “{word.text}”")
            return None
        stray = before_group(clause, word) if own else None
        if stray is not None and stray.text.lower() in clause.words("soCalledAdverb"):
            self.raise_to(HYPOTHETICAL, f"“{stray.text}” before “{word.text}”")
        for child in clause.children(word, *MARKERS):
            if given_up and clause.has(child, "ableMarker"):
                continue  # "can no longer support A": does not
            if base(child.deprel) in ("case", "cop") and word.upos == "PROPN":
                continue  # "has been to A"
            if not clause.has(child, "negator") and child.deprel != "aux:pass":  # a passive's auxiliary is no future
                self._modal(child, word)
        for child in _between(clause, word):
            self._modal(child, word)
        if own and is_unfulfilled(clause, word):
            self.factuality = ACTUAL
            self.negate(f"“{word.text}” was to be, but was not")
            return None
        if word.feats.get("Mood") == "Imp" and not clause.children(word, "aux", "nsubj"):
            self.raise_to(HYPOTHETICAL, f"“{word.text}” is an order")
        elif own and (is_inverted(clause, word) or is_led(clause, word)):
            self.raise_to(HYPOTHETICAL, f"“{word.text}” stands in a condition")
        elif own and is_on_condition(clause, word):
            self.raise_to(HYPOTHETICAL, f"“{word.text}” has a condition")
        negator = negator_of(clause, word)
        if own and negator is not None:
            self.negate(f"“{negator.text}” beside “{word.text}”")
        return negator

    def _modal(self, child: Word, word: Word) -> None:
        """Take in a modal word beside a word: "will", "may", "is due to"."""
        clause = self.clause
        beside = f"“{child.text}” beside “{word.text}”"
        mark = base(child.deprel) == "mark" and clause.has(child, "plannedVerb")
        if mark and clause.children(word, "cop", "aux"):
            self.raise_to(PLANNED, beside)  # "is due to meet"
        elif clause.has(child, "conditionalMarker") and is_told(clause, word) and not is_unreal(clause, word):
            self.raise_to(PLANNED, beside)  # "said it would": the future of what was said
        elif clause.has(child, "hypotheticalMarker"):
            self.raise_to(HYPOTHETICAL, beside)
        elif clause.has(child, "plannedMarker"):
            conditional = (is_conditional(clause, word) and not is_told(clause, word)) or has_condition(clause, word)
            self.raise_to(HYPOTHETICAL if conditional else PLANNED, beside)

    def speaks(self, verb: Word) -> None:
        """Take in whoever is the subject of a verb of saying, if nobody nearer speaks."""
        if self.speaker is None:
            self.speaker = speaker_of(self.clause, verb)
            if self.speaker is not None and self.clause.has(self.speaker, "negator"):
                self.raise_to(HYPOTHETICAL, f"“{self.speaker.text}” says so")  # "nobody believes that"
                self.speaker = None
            if self.speaker is None and people_say(self.clause, verb) is not None:
                self.raise_to(HYPOTHETICAL, f"“{verb.text}” says what people say")
            if self.speaker is not None and is_anybody(self.clause, self.speaker, verb):
                # "some say", "a poll claimed": nobody answers for it
                self.raise_to(HYPOTHETICAL, f"“{self.speaker.text}” is nobody in particular")

    def _gainsaid(self, word: Word, told: Word) -> bool:
        """Whether what an aside says that somebody claims is denied: "A did not attack B, as C claims"."""
        denied = self.negated or any(self.clause.has(each, "denyVerb") for each in self.clause.ancestors(word))
        return denied and (self.clause.has(told, "claimingVerb") or self.clause.has(told, "allegeVerb"))

    def _inside_main(self, below: Word | None, told: Word) -> bool:
        """Whether an adjunct stands inside the main clause, behind the clause climbed from: "although A has not
        recognised B, it has bought, according to C, arms": C's word is only of the arms."""
        if below is None or base(below.deprel) != "advcl" or not below.id < told.id:
            return False
        last = max((told.id, *(each.id for each in self.clause.children(told) if each.upos != "PUNCT")))
        return any(each.upos not in ("PUNCT", "PART") for each in self.clause.sentence.words[last:])

    def look_for_speaker(self, word: Word, below: Word | None = None) -> None:
        """Take in who tells it in a parenthesis or an adjunct: "…, A said", "according to A".

        Args:
            word: where the climb is.
            below: the word that it has come from.
        """
        clause = self.clause
        if self.speaker is not None:
            return
        for child in clause.children(word, "parataxis", "advcl", "ccomp"):
            if child == below and base(child.deprel) == "parataxis":
                continue  # "“…”, said A, | accusing B": what A does while speaking is not what A says
            aside = base(child.deprel) == "parataxis" and tells(clause, child) and not clause.children(child, "ccomp")
            asked = clause.has(child, "askVerb") and clause.passive(child)  # "…, u pyet A": who is asked says nothing
            if aside and not asked and not set_apart(clause, child, word):
                self.speaks(child)
            elif base(child.deprel) == "advcl" and not self._gainsaid(word, child):
                self.speaker = self.speaker or believed(clause, child) or as_told(clause, child)
        for name, words in clause.obliques(word).items():
            if self._inside_main(below, words[0]):
                continue
            if name in clause.words("reportMarker") and (rumour := rumoured_by(clause, words[0])) is not None:
                self.raise_to(HYPOTHETICAL, f"“{rumour.text}” says so")  # "according to unconfirmed reports"
            elif name in clause.words("reportMarker"):
                self.speaker = self.speaker or whose_account(clause, words[0]) or words[0]
            elif name in clause.words("hearsayAdposition"):
                self.speaker = self.speaker or whose_account(clause, words[0])
        for told in clause.children(word, "obl"):
            if clause.has(told, "wayNoun") and not clause.adposition(told):
                self.speaker = self.speaker or whose_account(clause, told)
            owners = [*clause.possessors(told), *clause.genitives(told)]
            if clause.has(told, "accountNoun") and clause.adposition(told) in clause.words("accountAdposition"):
                self.speaker = self.speaker or next(iter(owners), None)  # "in the words of A"


def _between(clause: Clause, verb: Word) -> list[Word]:
    """Adverbs between a subject and its verb that the parser gave to the subject: "Iraku | gjoja e sulmoi"."""
    subject = clause.own_subject(verb)
    if subject is None:
        return []
    found = clause.children(subject, "advmod", "amod")
    stray = [each for each in found if subject.id < each.id < verb.id and each.upos in ("ADV", "ADJ", "PART")]
    return [each for each in stray if clause.has(each, "hypotheticalMarker") and not clause.children(each)]


def under(word: Word) -> str:
    """That what is read hangs on a word, for people."""
    return f"under “{word.text}”"
