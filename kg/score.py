"""What was found beside what readers wrote down: which claims are right, which are missing, which are too many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.examples import describe
from kg.gold import NOBODY, SOMEBODY, GoldClaim, GoldText, names_for
from kg.knowledge import Knowledge
from kg.model import ACTUAL, AFFIRMED, Claim, Entity

_CANONICAL = "en"  # the language of entities' labels, in which gold names are written (design, section 1)
_WIDEST = 70  # characters of a rule, some of which list a hundred words
Pair = tuple[GoldClaim, Claim]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 (0 to 1) with the counts that they come from."""

    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return _share(self.right, self.found)

    @property
    def recall(self) -> float:
        """The share of the gold that was found."""
        return _share(self.right, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return _share(2 * self.right, self.gold + self.found)


@dataclass(frozen=True, slots=True)
class Judged:
    """One text's claims: ``right`` pairs of gold and found, ``missing`` gold, ``extra`` found; what may be found or
    missed is in neither.

    ``false`` are the extra ones that would be facts of the graph, ``misattributed`` the right ones of another speaker.
    ``found`` are all that were found, each once, with the number of the paragraph for that of the sentence.
    """

    text: GoldText
    found: tuple[Claim, ...]
    right: tuple[Pair, ...]
    missing: tuple[GoldClaim, ...]
    extra: tuple[Claim, ...]
    false: tuple[Claim, ...]
    misattributed: tuple[Pair, ...]

    @property
    def exact(self) -> bool:
        """Whether the text's claims are those of the gold, speakers too."""
        return not (self.missing or self.extra or self.misattributed)


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures of some texts: shares of those that are exact and of those with a false fact, claims, dates.

    ``dates`` counts right claims whose gold has a date, and of these the ones with that date.
    """

    texts: int
    exact: float
    false: float
    claims: Score
    dates: tuple[int, int]


# --- one claim --------------------------------------------------------------------------------------------------


def same_entity(gold: str, entity: Entity, text: str, language: str, knowledge: Knowledge) -> bool:
    """Whether an entity that was found is the one of a gold name.

    It is where the gazetteer knows the name as that entity's, or where the name is the entity's label, another of its
    names, or what the text calls it, in its base form or as written. Of people a surname alone will do, on either side.

    Args:
        gold: a canonical English name, and perhaps what the text calls it; see ``GoldClaim``.
        entity: what was found.
        text: the mention's own words.
        language: of that text.
        knowledge: the gazetteer and the endings of names.
    """
    return any(_same_entity(name, entity, text, language, knowledge) for name in names_for(gold))


def _same_entity(gold: str, entity: Entity, text: str, language: str, knowledge: Knowledge) -> bool:
    if any(known.key == entity.key for known in knowledge.find(gold, _CANONICAL)):
        return True
    wanted = knowledge.name_key(gold)
    names = {knowledge.name_key(name) for name in (entity.label, *(name for _, name in entity.names))}
    if wanted in names | knowledge.bases(text, language):
        return True
    return entity.type == "Person" and any(
        _surname_alone(wanted, name) for name in knowledge.bases(entity.label, language)
    )


def _surname_alone(one: str, other: str) -> bool:
    """Whether one name is a single word, and the last one of the other."""
    first, second = one.split(), other.split()
    return bool(first and second) and min(len(first), len(second)) == 1 and first[-1] == second[-1]


def fits(gold: GoldClaim, claim: Claim, knowledge: Knowledge) -> bool:
    """Whether a found claim is a gold one, whoever says it: relation, both entities, polarity and factuality.

    The entities of a symmetric relation may stand in either order. A former office is right in any claim that does not
    make it a fact.
    """
    if gold.relation != claim.relation or not _stands_so(gold, claim):
        return False
    subject, object_ = (claim.subject, claim.subject_text), (claim.object, claim.object_text)
    orders = [(subject, object_)]
    if knowledge.relation(gold.relation).symmetric:
        orders.append((object_, subject))
    return any(
        same_entity(gold.subject, *one, claim.language, knowledge)
        and same_entity(gold.object, *other, claim.language, knowledge)
        for one, other in orders
    )


def _stands_so(gold: GoldClaim, claim: Claim) -> bool:
    if gold.former:
        return not claim.is_fact
    return (gold.polarity, gold.factuality) == (claim.polarity, claim.factuality)


def same_speaker(gold: GoldClaim, claim: Claim, knowledge: Knowledge) -> bool:
    """Whether a found claim has the speaker of a gold one; where the gold has somebody unnamed any will do, or none."""
    if gold.speaker == SOMEBODY:
        return True
    if gold.speaker == NOBODY or claim.speaker is None:
        return gold.speaker == NOBODY and claim.speaker is None
    return same_entity(gold.speaker, claim.speaker, "", claim.language, knowledge)


def identity(claim: Claim, knowledge: Knowledge) -> tuple[str, ...]:
    """What makes two claims of one text the same: both entities, relation, polarity and factuality."""
    ends = (claim.subject.key, claim.object.key)
    ordered = sorted(ends) if knowledge.relation(claim.relation).symmetric else ends
    return (claim.relation, claim.polarity, claim.factuality, *ordered)


def describe_gold(gold: GoldClaim) -> str:
    """A gold claim in one short line, like ``kg.examples.describe``."""
    words = ["former"] if gold.former else [w for w in (gold.polarity, gold.factuality) if w not in (AFFIRMED, ACTUAL)]
    status = f" ({' '.join(words)})" if words else ""
    speaker = "" if gold.speaker == NOBODY else f" says {names_for(gold.speaker)[0]}"
    subject, object_ = (names_for(name)[0] for name in (gold.subject, gold.object))
    return f"{subject} {gold.relation} {object_}{status}{speaker}"


# --- one text ---------------------------------------------------------------------------------------------------


def judge(text: GoldText, claims: Iterable[Claim], knowledge: Knowledge) -> Judged:
    """Compare what was found in a text with its gold claims; each of either counts once.

    Args:
        text: the text with its gold claims.
        claims: what was found; the same claim of several sentences counts once, the first that has a date.
        knowledge: the ontology.
    """
    found = _once(claims, knowledge)
    left, extra, pairs = list(text.claims), [], []
    for claim in found:
        gold = _best([gold for gold in left if fits(gold, claim, knowledge)], claim, knowledge)
        if gold is None:
            extra.append(claim)
        else:
            left.remove(gold)
            pairs.append((gold, claim))
    right = [(gold, claim) for gold, claim in pairs if not gold.optional]
    facts = [gold for gold in text.claims if not gold.former]
    return Judged(
        text=text,
        found=tuple(found),
        right=tuple(right),
        missing=tuple(gold for gold in left if not gold.optional),
        extra=tuple(extra),
        false=tuple(each for each in extra if each.is_fact and not any(fits(g, each, knowledge) for g in facts)),
        misattributed=tuple((gold, claim) for gold, claim in right if not same_speaker(gold, claim, knowledge)),
    )


def _once(claims: Iterable[Claim], knowledge: Knowledge) -> list[Claim]:
    best: dict[tuple[str, ...], Claim] = {}
    for claim in claims:
        key = identity(claim, knowledge)
        best[key] = min(best.get(key, claim), claim, key=lambda each: each.date is None)
    return list(best.values())


def _best(fitting: Sequence[GoldClaim], claim: Claim, knowledge: Knowledge) -> GoldClaim | None:
    """The gold claim to take for a found one: rather one that must be found, and one of the same speaker."""
    return min(fitting, key=lambda gold: (gold.optional, not same_speaker(gold, claim, knowledge)), default=None)


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with one paragraph of a text, each claim in a line of words.

    ``false`` are facts that are wrong, ``extra`` the other claims that the gold does not have, with the rule that found
    them; ``misattributed`` say who was read as the speaker of a claim that is right otherwise.
    """

    text: str
    language: str
    construction: str
    paragraph: int
    quote: str
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    false: tuple[str, ...]
    misattributed: tuple[str, ...]


def mistakes(judged: Judged) -> list[Mistake]:
    """What is wrong with a text, paragraph by paragraph. Of news, speakers are not compared."""
    text = judged.text
    pairs = judged.misattributed if text.construction else ()
    places = [gold.paragraph for gold in (*judged.missing, *(gold for gold, _ in pairs))]
    return [
        Mistake(
            text=text.name,
            language=text.language,
            construction=text.construction,
            paragraph=number,
            quote=text.paragraphs[number],
            missing=tuple(describe_gold(gold) for gold in judged.missing if gold.paragraph == number),
            extra=tuple(_with_rule(e) for e in judged.extra if e.sentence == number and e not in judged.false),
            false=tuple(_with_rule(each) for each in judged.false if each.sentence == number),
            misattributed=tuple(f"{describe_gold(g)}; read: {describe(c)}" for g, c in pairs if g.paragraph == number),
        )
        for number in sorted({*places, *(claim.sentence for claim in judged.extra)})
    ]


def _with_rule(claim: Claim) -> str:
    rule = claim.rule if len(claim.rule) <= _WIDEST else claim.rule[: _WIDEST - 1] + "…"
    return f"{describe(claim)}  [{rule}]"


# --- many texts -------------------------------------------------------------------------------------------------


def summarise(judged: Sequence[Judged]) -> Summary:
    """The figures of some texts."""
    dated = [(wanted, claim) for each in judged for wanted, claim in each.right if wanted.date]
    right = sum(len(each.right) for each in judged)
    gold = right + sum(len(each.missing) for each in judged)
    found = right + sum(len(each.extra) for each in judged)
    return Summary(
        texts=len(judged),
        exact=_share(sum(each.exact for each in judged), len(judged)),
        false=_share(sum(bool(each.false) for each in judged), len(judged)),
        claims=Score(gold, found, right),
        dates=(len(dated), sum(wanted.date == claim.date for wanted, claim in dated)),
    )


def by_group(judged: Iterable[Judged], group: Callable[[Judged], str]) -> dict[str, Summary]:
    """The figures of the texts of each group, in the order of their first text."""
    groups: dict[str, list[Judged]] = {}
    for each in judged:
        groups.setdefault(group(each), []).append(each)
    return {name: summarise(texts) for name, texts in groups.items()}


def by_relation(judged: Sequence[Judged]) -> dict[str, Score]:
    """The scores of each relation that is in the gold or was found."""
    gold = [claim.relation for each in judged for claim in (*_gold_of_right(each), *each.missing)]
    found = [claim.relation for each in judged for claim in (*(claim for _, claim in each.right), *each.extra)]
    right = [claim.relation for each in judged for claim in _gold_of_right(each)]
    return {name: Score(gold.count(name), found.count(name), right.count(name)) for name in sorted({*gold, *found})}


def agreement(judged: Iterable[Judged], knowledge: Knowledge) -> Mapping[tuple[str, str], Score]:
    """How far what was found in one language of a document is what was found in another, by the two languages.

    The first language stands for the gold. Texts without their counterpart do not count.
    """
    sides: dict[str, dict[str, set[tuple[str, ...]]]] = {}
    for each in judged:
        claims = {identity(claim, knowledge) for claim in each.found}
        sides.setdefault(each.text.name, {})[each.text.language] = claims
    counts: dict[tuple[str, str], Score] = {}
    for tongues in sides.values():
        for one in sorted(tongues):
            for other in (tag for tag in sorted(tongues) if tag > one):
                a, b, old = tongues[one], tongues[other], counts.get((one, other), Score(0, 0, 0))
                counts[one, other] = Score(old.gold + len(a), old.found + len(b), old.right + len(a & b))
    return counts


def _gold_of_right(judged: Judged) -> list[GoldClaim]:
    return [gold for gold, _ in judged.right]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
