"""How a document was read, as values to be shown: by sentence, the mentions, the claims and what was rejected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.evidence import entity_record
from kg.export import record as claim_record
from kg.knowledge import Knowledge
from kg.mention import Found
from kg.model import Claim, Entity, Sentence, Word
from kg.notes import Ground, Rejected
from kg.pipeline import Reading

CLASSES = ("Country", "Person", "Organization", "Place", "Actor")  # the first that an entity belongs to is shown
NOBODY = "unresolved"  # in place of a class
KINDS = {"v": "verb", "m": "middle verb", "n": "noun", "t": "title"}


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention with whom it stands for; ``looks`` is one of CLASSES or NOBODY, ``why`` says why it is nobody."""

    found: Found
    entity: Entity | None
    looks: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """A relation that one word called to mind and that was not read, with the reason and rule of each attempt."""

    relation: str
    trigger: str
    near: bool
    attempts: tuple[Rejected, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """One sentence and all that was made of it."""

    sentence: Sentence
    mentions: tuple[Seen, ...]
    claims: tuple[tuple[Claim, Ground], ...]
    misses: tuple[Miss, ...]

    @property
    def near(self) -> tuple[Miss, ...]:
        """The misses where all words of the rule but an argument were there."""
        return tuple(miss for miss in self.misses if miss.near)


def explained(reading: Reading, knowledge: Knowledge) -> list[Explained]:
    """Each sentence of a reading with what was made of it, in the order of the text."""
    claims = _by_sentence(reading.claims)
    rejected = _by_sentence(reading.rejected)
    return [
        Explained(
            sentence,
            tuple(_seen(reading, sentence, found, knowledge) for found in mentions),
            tuple((claim, reading.grounds[claim.id]) for claim in claims.get(sentence.index, ())),
            tuple(_misses(rejected.get(sentence.index, ()))),
        )
        for sentence, mentions in zip(reading.sentences, reading.mentions, strict=True)
    ]


def _by_sentence(each_one: Iterable[Any]) -> Mapping[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for each in each_one:
        found.setdefault(each.sentence, []).append(each)
    return found


def _seen(reading: Reading, sentence: Sentence, found: Found, knowledge: Knowledge) -> Seen:
    clause = reading.resolver.clause(sentence.index)
    head = sentence.word(found.mention.head)
    referent = reading.resolver.referent(clause, head, "of")
    if referent is None:
        return Seen(found, None, NOBODY, reading.resolver.why_nobody(clause, head))
    return Seen(found, referent.entity, looks(referent.entity, knowledge))


def looks(entity: Entity, knowledge: Knowledge) -> str:
    """The class that an entity is shown as."""
    return next((name for name in CLASSES if knowledge.is_a(entity.type, name)), CLASSES[-1])


def _misses(rejected: Sequence[Rejected]) -> Iterator[Miss]:
    """Rejections by relation and trigger, those that came nearest first, then in the order of the text."""
    places: dict[tuple[str, int], list[Rejected]] = {}
    for each in rejected:
        places.setdefault((each.relation, each.trigger.id), []).append(each)
    ordered = sorted(places.items(), key=lambda item: (not item[1][0].near, item[0][1], item[0][0]))
    for (relation, _), attempts in ordered:
        yield Miss(relation, attempts[0].trigger.text, attempts[0].near, tuple(attempts))


def rule_name(rule: str) -> str:
    """What a rule is called for short: its language, the first word of its trigger and that word's kind.

    >>> rule_name("en: condemn/denounce.v agent=X patient=Y")
    'en condemn/… (verb)'
    """
    language, _, pattern = rule.partition(": ")
    trigger, _, kind = pattern.partition(" ")[0].rpartition(".")
    first, several, _ = trigger.partition("/")
    return f"{language} {first.replace('_', ' ')}{'/…' if several else ''} ({KINDS.get(kind, kind)})"


def record(reading: Reading, knowledge: Knowledge) -> dict[str, Any]:
    """How a document was read, as JSON-ready values."""
    return {
        "document": reading.document.id,
        "source": reading.document.source,
        "sentences": [_sentence_record(each) for each in explained(reading, knowledge)],
    }


def _sentence_record(each: Explained) -> dict[str, Any]:
    sentence = each.sentence
    return {
        "index": sentence.index,
        "language": sentence.language,
        "text": sentence.text,
        "begin": sentence.begin,
        "end": sentence.end,
        "parse": [
            {"id": w.id, "text": w.text, "lemma": w.lemma, "upos": w.upos, "head": w.head, "deprel": w.deprel}
            for w in sentence.words
        ],
        "mentions": [_mention_record(seen) for seen in each.mentions],
        "claims": [
            {**claim_record(claim), "trigger": ground.trigger.text, "why": list(ground.why)}
            for claim, ground in each.claims
        ],
        "rejected": [
            {
                "relation": attempt.relation,
                "trigger": attempt.trigger.text,
                "reason": attempt.reason,
                "near": attempt.near,
                "rule": attempt.rule,
            }
            for miss in each.misses
            for attempt in miss.attempts
        ],
    }


def _mention_record(seen: Seen) -> dict[str, Any]:
    mention = seen.found.mention
    return {
        "text": mention.text,
        "kind": mention.kind,
        "first": mention.first,
        "last": mention.last,
        "entity": entity_record(seen.entity) if seen.entity else None,
        **({"why": seen.why} if seen.why else {}),
    }


# --- the parse ------------------------------------------------------------------------------------------------------

_FOLDED = ("case", "det", "cc", "mark", "aux", "cop", "fixed", "flat", "compound", "clf")


def outline(sentence: Sentence) -> Iterator[tuple[int, str, Word]]:
    """The dependency tree as an outline: depth, the word with its small words around it, and the word itself.

    Articles, adpositions, auxiliaries and the like stand on the line of their head, punctuation is left out;
    ``to_conllu`` gives every word and label.
    """
    for root in sentence.children.get(0, ()):
        yield from _outline(sentence, root, 0)


def _outline(sentence: Sentence, word: Word, depth: int) -> Iterator[tuple[int, str, Word]]:
    children = sentence.children.get(word.id, ())
    folded = [child for child in children if _small(sentence, child)]
    phrase = sorted((word, *folded), key=lambda each: each.id)
    yield depth, " ".join(each.text for each in phrase if each.upos != "PUNCT"), word
    for child in children:
        if child not in folded:
            yield from _outline(sentence, child, depth + 1)


def _small(sentence: Sentence, word: Word) -> bool:
    label = word.deprel.partition(":")[0]
    return word.id not in sentence.children and (label in _FOLDED or word.upos == "PUNCT")
