"""Which claims tell of one event: of one relation and pair, from several documents or languages, with dates that agree.

Where a claim fits several events it joins none: an event too many costs a user less than two taken for one.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.model import AFFIRMED, NEGATED

NEAR = 14  # days between two texts, or a text and an event, up to which one without a date may mean the other
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")

Span = tuple[dt.date, dt.date]


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


def happenings(tellings: Iterable[Telling]) -> list[Happening]:
    """The events that claims of one relation, one pair and one factuality tell of; the order of the claims is nothing.

    Dates agree where one lies in the other. A claim without a date joins the one event near which it was published, or
    that was told of near that day; else those published within ``NEAR`` days of each other are one event.
    """
    ordered = sorted(tellings, key=lambda each: each.claim)
    affirmed = [each for each in ordered if each.polarity == AFFIRMED]
    groups = _dated([each for each in affirmed if each.date])
    groups = _undated([each for each in affirmed if not each.date], groups)
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


def _undated(tellings: Sequence[Telling], dated: Sequence[_Group]) -> list[_Group]:
    told = [(each, _only_near(each, dated)) for each in tellings]  # before any of them joins, so that none leads others
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
