"""Which claims tell of one event: of one relation and pair, from several documents or languages, with dates that agree.

Where a claim fits several events it joins none: an event too many costs a user less than two taken for one.
What contradicts what follows from that alone, for the graph and for all that is shown of it: a denial says of an event
that it did not happen, and neither of another day's nor of one that may yet come.
"""

from __future__ import annotations

import calendar
import datetime as dt
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.model import ACTUAL, AFFIRMED, NEGATED, Claim, Document

if TYPE_CHECKING:
    from kg.knowledge import Relation

NEAR = 14  # days between two texts, or a text and an event, up to which one without a date may mean the other
RECALLED = 366  # days for which a text recalls without a date what is not soon done twice, such as breaking off ties
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")

Span = tuple[dt.date, dt.date]
Topic = tuple[str, str, str]  # subject, relation, object: what all claims about one event share


@dataclass(frozen=True, slots=True)
class Telling:
    """What a claim says of when: its own date and that of its document, each None where unknown."""

    claim: str
    polarity: str
    date: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """One event: what tells it from others of its relation and pair, its date, and the claims about it."""

    anchor: str
    date: str | None
    claims: tuple[str, ...]
    denied: tuple[str, ...]


@dataclass
class _Group:
    """The affirmed tellings of one event, while they are gathered; ``date`` is the most exact one."""

    anchor: str
    date: str | None
    tellings: list[Telling] = field(default_factory=list)


def topic(subject: str, relation: str, object: str, relations: Mapping[str, Relation]) -> Topic | None:
    """What an event is about, of which an actual claim tells, or which it denies; None where a state is no event."""
    declared = relations.get(relation)
    if declared is None or declared.state:
        return None
    first, second = sorted((subject, object)) if declared.symmetric else (subject, object)
    return first, relation, second


def contradictions(
    claims: Iterable[Claim], documents: Mapping[str, Document], relations: Mapping[str, Relation]
) -> dict[str, tuple[Claim, ...]]:
    """What contradicts each claim, by its id: of one that tells of an event its denials, of a denial those it denies.

    Args:
        claims: of each pair that matters all claims, since they make the events together.
        documents: the documents by id, for their dates.
        relations: as the ontology declares them.
    """
    every = {claim.id: claim for claim in claims if claim.factuality == ACTUAL}
    tellings: dict[Topic, list[Telling]] = {}
    for claim in every.values():
        if about := topic(claim.subject.key, claim.relation, claim.object.key, relations):
            document = documents.get(claim.document)
            telling = Telling(claim.id, claim.polarity, claim.date, document.date if document else None)
            tellings.setdefault(about, []).append(telling)
    found: dict[str, dict[str, Claim]] = {}
    for about, told in tellings.items():
        for event in happenings(told, once=relations[about[1]].once):
            for affirmed, denial in itertools.product(event.claims, event.denied):
                found.setdefault(affirmed, {})[denial] = every[denial]
                found.setdefault(denial, {})[affirmed] = every[affirmed]
    return {key: tuple(against.values()) for key, against in found.items()}


def happenings(tellings: Iterable[Telling], once: bool = False) -> list[Happening]:
    """The events that claims of one relation, one pair and one factuality tell of; the order of the claims is nothing.

    Dates agree where one lies in the other. A claim without a date joins the one event near which it was published, or
    that was told of near that day; else those published within ``NEAR`` days of each other are one event.

    Args:
        tellings: what the claims say of when.
        once: it is not soon done again, so that a claim without a date recalls the only event for ``RECALLED`` days.
    """
    ordered = sorted(tellings, key=lambda each: each.claim)
    affirmed = [each for each in ordered if each.polarity == AFFIRMED]
    groups = _dated([each for each in affirmed if each.date])
    groups = _undated([each for each in affirmed if not each.date], groups, once)
    denials = [each for each in ordered if each.polarity == NEGATED]
    return [
        Happening(
            anchor=group.anchor,
            date=group.date,
            claims=tuple(sorted(each.claim for each in group.tellings)),
            denied=tuple(each.claim for each in denials if _denies(each, group)),
        )
        for group in sorted(groups, key=lambda group: group.anchor)
    ]


def _dated(tellings: Sequence[Telling]) -> list[_Group]:
    """One event for each day; a month or year that holds exactly one of them is that one, else one by itself."""
    groups: list[_Group] = []
    for date in sorted({each.date or "" for each in tellings}, key=lambda date: (-len(date), date)):
        holding = [group for group in groups if _agree(group.date or "", date)]
        group = holding[0] if len(holding) == 1 else _Group(date, date)
        if group not in groups:
            groups.append(group)
        group.tellings.extend(each for each in tellings if each.date == date)
    return groups


def _undated(tellings: Sequence[Telling], dated: Sequence[_Group], once: bool) -> list[_Group]:
    # before any of them joins, so that none leads others
    told = [(each, _only_near(each, dated) or (_recalled(each, dated) if once else None)) for each in tellings]
    groups = list(dated)
    for each, group in told:
        if group is not None:
            group.tellings.append(each)
    free = sorted((each for each, group in told if group is None and each.published), key=_published_first)
    latest: _Group | None = None
    for each in free:
        if latest is None or not _near(each.published, latest.tellings[0].published):
            latest = _Group(f"~{each.published}", None)
            groups.append(latest)
        latest.tellings.append(each)
    nowhen = [each for each, group in told if group is None and not each.published]
    if nowhen:
        group = groups[0] if len(groups) == 1 else _Group("", None)
        groups = groups if group in groups else [*groups, group]
        group.tellings.extend(nowhen)
    return groups


def _published_first(telling: Telling) -> tuple[str, str]:
    return telling.published or "", telling.claim


def _only_near(telling: Telling, groups: Sequence[_Group]) -> _Group | None:
    """The one event about which something was published near this telling, best where it was itself near."""
    if telling.published is None:
        return None
    happened = [group for group in groups if _near(telling.published, group.date)]
    reported = [group for group in groups if any(_near(telling.published, each.published) for each in group.tellings)]
    found = happened or reported
    return found[0] if len(found) == 1 else None


def _recalled(telling: Telling, groups: Sequence[_Group]) -> _Group | None:
    """The only event there is, where it had happened when this was published, and not too long before."""
    if len(groups) != 1:
        return None
    published, happened = span(telling.published), span(groups[0].date)
    if published is None or happened is None or published[1] < happened[0]:
        return None
    return groups[0] if (published[0] - happened[1]).days <= RECALLED else None


def _denies(telling: Telling, group: _Group) -> bool:
    """Whether a negated telling may be of this event: more than one is fine, since it only warns."""
    if telling.date and group.date:
        return _agree(telling.date, group.date)
    mine = (telling.date, telling.published)
    theirs = (group.date, *(each.published for each in group.tellings))
    if not any(mine) or not any(theirs):
        return True
    return any(_near(one, other) for one in mine for other in theirs)


def _agree(one: str, other: str) -> bool:
    """Whether one date is the other or lies in it: a day in its month, a month in its year."""
    return one.startswith(other) or other.startswith(one)


def _near(one: str | None, other: str | None) -> bool:
    """Whether two days, months or years are at most ``NEAR`` days apart; not where one is unknown."""
    first, second = span(one), span(other)
    if first is None or second is None:
        return False
    gap = max(first[0] - second[1], second[0] - first[1])
    return gap.days <= NEAR


def span(date: str | None) -> Span | None:
    """The first and last day of an ISO date, month or year; None of anything else."""
    found = _DATE.fullmatch(date or "")
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    try:
        last = dt.date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
        return dt.date(year, month or 1, day or 1), last
    except ValueError:
        return None
