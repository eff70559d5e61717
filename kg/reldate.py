"""Dates that count from the day a text was published: "last Friday", "two weeks ago", "in March next year".

A date is as exact as its words: a day, a month or a year. A week is the month or year that holds all of it. Words that
fit two dates ("last Friday", said on a Sunday) give what both have in common, or nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.clause import Clause, base
from kg.model import Word

_DAYS = (("beforeYesterday", -2), ("afterTomorrow", 2), ("today", 0), ("yesterday", -1), ("tomorrow", 1))
_TURNS = (("lastTime", -1), ("nextTime", 1), ("thisTime", 0))
_DAY, _WEEK, _MONTH, _YEAR = range(4)  # in the order of the word class ``dateUnit``
_EXACT = 6  # days ago that are counted; beyond them people round
_REACH = 4  # words from a weekday to the week that it is of


def fixed_date(clause: Clause, word: Word, published: date) -> str | None:
    """What a word says that needs no other: "tomorrow", "the day before yesterday", and so many days ago."""
    for name, days in _DAYS:
        if clause.has(word, name):
            return (published + timedelta(days)).isoformat()
    for name, years in (("lastYear", -1), ("thisYear", 0)):
        if word.text.lower() in clause.words(name) and not clause.children(word) and not _counted(clause, word):
            return str(published.year + years)
    return _ago(clause, word, published)


def relative_date(clause: Clause, adjunct: Word, words: Sequence[Word], published: date, ahead: bool) -> str | None:
    """The date that an adjunct names by a weekday, or by a week, month, year or part of a day that it counts.

    Args:
        clause: the sentence.
        adjunct: the head of the adjunct.
        words: all words of the adjunct.
        published: the day to count from.
        ahead: whether the event is still to come.
    """
    for word in words:
        near = word == adjunct or (word.head == adjunct.id and clause.has(adjunct, "dateEdge"))
        if weekday(clause, word) is not None and (near or len(words) <= 3):
            return _weekday(clause, word, published, ahead)
        if near and (found := _stretch(clause, word, published)):
            return found
    return None


def turn(clause: Clause, word: Word) -> int | None:
    """-1 for "last", 0 for "this", 1 for "next" beside a word; None where nothing of the kind is there."""
    articles = clause.words("article")
    before = [each.text.lower() for each in clause.sentence.words[: word.id - 1]]
    while before and before[-1] in articles:
        before.pop()
    held = len(before) > 1 and before[-2] in articles  # "the last month" ends today
    after = [each.text.lower() for each in clause.sentence.words[word.id :]]
    while after and after[0] in articles:
        after.pop(0)
    for name, way in _TURNS:
        for parts in (phrase.split("_") for phrase in clause.words(name)):
            if before and parts == before[-1:]:
                return None if held and way else way
            behind = clause.sentence.words[-len(after) + len(parts)] if len(after) > len(parts) else None
            if parts == after[: len(parts)] and (behind is None or unit(clause, behind) is None):
                return way
    return None


def unit(clause: Clause, word: Word) -> int | None:
    """Which unit of time a noun is, as a place in the word class ``dateUnit``; None for any other word."""
    units = clause.listed("dateUnit")
    return next((units.index(form) for form in (word.lemma.lower(), word.text.lower()) if form in units), None)


def weekday(clause: Clause, word: Word) -> int | None:
    """Which day of the week a word is, 0 for Monday; None for any other word."""
    days = clause.listed("weekday")
    forms = (word.lemma.lower(), word.text.lower())
    return next((days.index(form) for form in forms if form in days and days.index(form) < 7), None)


def common(one: date, other: date) -> str | None:
    """What two days have in common: the day, the month or the year; None where they have nothing."""
    if one == other:
        return one.isoformat()
    if (one.year, one.month) == (other.year, other.month):
        return f"{one:%Y-%m}"
    return str(one.year) if one.year == other.year else None


def year_beside(clause: Clause, month: Word, published: str | None) -> tuple[bool, str | None]:
    """Whether a month is of a year that is counted, and of which: "March last year", "mars të vitit të kaluar"."""
    for word in clause.sentence.words[month.id : month.id + 3]:
        if unit(clause, word) == _YEAR:
            way = turn(clause, word)
            return True, str(int(published[:4]) + way) if published and way is not None else None
        if word.upos in ("PUNCT", "VERB"):
            break
    return False, None


def _weekday(clause: Clause, word: Word, published: date, ahead: bool) -> str | None:
    number = weekday(clause, word) or 0
    monday = published - timedelta(published.weekday())
    weeks = [each for each in _around(clause, word) if unit(clause, each) == _WEEK]
    if weeks:
        way = turn(clause, weeks[0])
        return (monday + timedelta(7 * way + number)).isoformat() if way is not None else None
    way = turn(clause, word)
    if way is None:
        return _plain(clause, word, published, number, ahead)
    that = monday + timedelta(7 * way + number)
    if way == 0:
        told = that >= published if ahead else that <= published
        return that.isoformat() if told else None
    first = published + timedelta(way * ((way * (number - published.weekday()) - 1) % 7 + 1))
    return common(first, that)  # the last one, or that of the week before


def _plain(clause: Clause, word: Word, published: date, number: int, ahead: bool) -> str | None:
    """A weekday alone: the last one, or the next one of what is still to come; not "every Friday", "Black Friday"."""
    allowed = ("article", "dateEdge", "thisTime")
    others = clause.children(word, "amod", "det")
    if any(not any(each.text.lower() in clause.words(name) for name in allowed) for each in others):
        return None
    if ahead:
        return (published + timedelta((number - published.weekday()) % 7)).isoformat()
    return (published - timedelta((published.weekday() - number) % 7)).isoformat()


def _around(clause: Clause, word: Word) -> list[Word]:
    """The words next to a word on either side, as far as the next verb."""
    words = clause.sentence.words
    found: list[Word] = []
    for side in (words[word.id : word.id + _REACH], words[max(0, word.id - 1 - _REACH) : word.id - 1][::-1]):
        for each in side:
            if each.upos in ("VERB", "PROPN"):
                break
            found.append(each)
    return found


def _stretch(clause: Clause, word: Word, published: date) -> str | None:
    """ "last week", "next month", "this year", "this morning", "last night"."""
    which, way = unit(clause, word), turn(clause, word)
    if way is None or _counted(clause, word):
        return None
    if clause.has(word, "dayPart") and way <= 0:
        return (published + timedelta(way)).isoformat()
    if which == _WEEK:
        return _week(published + timedelta(7 * way))
    if which == _MONTH:
        return _months_on(published, way)
    return str(published.year + way) if which == _YEAR else None


def _counted(clause: Clause, word: Word) -> bool:
    """Whether a number stands before a noun: "the last three years"."""
    before = clause.sentence.word(word.id - 1) if word.id > 1 else None
    return bool(clause.children(word, "nummod")) or (before is not None and before.upos == "NUM")


def _ago(clause: Clause, word: Word, published: date) -> str | None:
    """ "Two weeks ago", "para tri ditësh": exactly so many, not "more than", "some" or "a few"."""
    noun = next((each for each in (word, *clause.children(word, "obl")) if unit(clause, each) is not None), None)
    if noun is None or noun.id < 2:
        return None
    number = clause.sentence.word(noun.id - 1)
    count, said = _count(clause, number), _said_ago(clause, noun, number)
    if not count or said is None or _rounded(clause, {noun.id, number.id, *(each.id for each in said)}):
        return None
    which = unit(clause, noun)
    if which == _YEAR:
        return str(published.year - count)
    if which == _MONTH:
        return _months_on(published, -count)
    day = published - timedelta(count * (7 if which == _WEEK else 1))
    return day.isoformat() if which == _DAY and count <= _EXACT else _week(day)


def _said_ago(clause: Clause, noun: Word, number: Word) -> Sequence[Word] | None:
    """The words that make a count one of the time gone by; None where there are none, or they may say "earlier"."""
    words = clause.sentence.words
    before = words[number.id - 2 : number.id - 1] if number.id > 1 else ()
    if before and before[0].text.lower() in clause.words("agoAdposition"):
        return before
    for parts in (phrase.split("_") for phrase in clause.words("agoAdverb")):
        behind = words[noun.id : noun.id + len(parts)]
        if [each.text.lower() for each in behind] == parts:
            return behind if "_".join(parts) not in clause.words("earlierAdverb") or _of_now(clause, number) else None
    return None


def _of_now(clause: Clause, number: Word) -> bool:
    """Whether what may be "earlier" is "ago": behind its verb, which is no pluperfect, and beside no other date."""
    verb = next((each for each in clause.ancestors(number) if each.upos == "VERB"), None)
    if verb is None or verb.id > number.id:
        return False
    then = any(each.feats.get("Tense") in ("Imp", "Past", "Pqp") for each in clause.children(verb, "aux"))
    dated = any(clause.has(each, "month") or weekday(clause, each) is not None for each in clause.sentence.words)
    return not then and not dated


def _rounded(clause: Clause, phrase: set[int]) -> bool:
    """Whether another word belongs to a count, and may make it a rough one."""
    below = [each for each in clause.sentence.words if each.head in phrase and each.id not in phrase]
    return any(each.deprel != "punct" and not clause.has(each, "focusAdverb") for each in below)


def _count(clause: Clause, word: Word) -> int:
    """The number that a word is, 0 if it is none that people count exactly."""
    if word.text.isdigit():
        return int(word.text) if int(word.text) < 100 else 0
    numbers = clause.listed("countWord")
    return numbers.index(word.text.lower()) % 12 + 1 if word.text.lower() in numbers else 0


def _week(day: date) -> str | None:
    monday = day - timedelta(day.weekday())
    return common(monday, monday + timedelta(6))


def _months_on(published: date, months: int) -> str:
    count = published.year * 12 + published.month - 1 + months
    return f"{count // 12}-{count % 12 + 1:02d}"


def is_adverb_of_day(clause: Clause, word: Word) -> bool:
    """Whether a word is an adverb such as "tomorrow", wherever the parser hung it."""
    return word.upos == "ADV" and base(word.deprel) in ("amod", "advmod") and any(clause.has(word, n) for n, _ in _DAYS)
