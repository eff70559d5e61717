"""When an event happened, as far as its sentence says so: an ISO date, month or year."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kg.clause import Clause, base
from kg.model import Word

_YEAR = re.compile(r"(1[89]|20)\d\d")


def event_date(clause: Clause, trigger: Word, published: str | None, ahead: bool = False) -> str | None:
    """The date of the event that a trigger names, with the precision that the text gives it.

    Looks at the trigger's own adjuncts, then at those of the clauses above it.

    Args:
        clause: the sentence.
        trigger: verb or event noun.
        published: ISO date of the document; a day without a year and a weekday are counted from it.
        ahead: whether they are counted forwards, since the event is still to come.

    Returns:
        "2022-09-07", "2022-09" or "2022"; None where the sentence does not say.
    """
    for word in (trigger, *clause.ancestors(trigger)):
        for child in clause.children(word, "obl", "nmod", "advmod", "nummod"):
            if _contains(clause, child, trigger) or clause.adposition(child) in clause.words("notDatingAdposition"):
                continue
            if found := _read(clause, child, published, ahead):
                return found
        own = base(word.deprel) == "conj" and clause.own_subject(word) is not None
        if own or base(word.deprel) in ("ccomp", "acl", "advcl", "parataxis"):
            return None  # what stands further up dates another event
    return None


def _contains(clause: Clause, word: Word, other: Word) -> bool:
    return word.id == other.id or any(above.id == word.id for above in clause.ancestors(other))


def _subtree(clause: Clause, word: Word) -> list[Word]:
    found = [word]
    for child in clause.children(word):
        if base(child.deprel) not in ("acl", "conj", "appos", "advcl"):
            found += _subtree(clause, child)
    return sorted(found, key=lambda each: each.id)


def _read(clause: Clause, adjunct: Word, published: str | None, ahead: bool) -> str | None:
    words = _subtree(clause, adjunct)
    months = [word for word in words if _month(clause, word)]
    years = [word.text for word in words if _YEAR.fullmatch(word.text)]
    if months:
        month = months[0]
        around = clause.sentence.words[max(0, month.id - 3) : month.id + 3]  # "Jan. 26, 2022", whatever the tree says
        years = [word.text for word in around if _YEAR.fullmatch(word.text)]
        year = years[0] if years else _year(_month(clause, month), published, ahead)
        return _calendar(clause, list(around), month, year) if year else None
    if years and len(words) <= 5:
        return years[0]
    if published and len(words) <= 3 and base(adjunct.deprel) in ("obl", "advmod", "nmod"):
        return _relative(clause, words, date.fromisoformat(published[:10]), ahead) if len(published) >= 10 else None
    return None


def _year(month: int, published: str | None, ahead: bool) -> str | None:
    """The year of a month that is named without one: "in September", read in March, was last year's."""
    if not published:
        return None
    year, this = int(published[:4]), int(published[5:7] or month)
    if ahead:
        return str(year + 1 if month < this else year)
    return str(year - 1 if month > this else year)


def _calendar(clause: Clause, words: list[Word], month_word: Word, year: str) -> str:
    month = _month(clause, month_word)
    for word in words:
        day = _day(clause, word)
        if day and abs(word.id - month_word.id) <= 2:
            return f"{year}-{month:02d}-{day:02d}"
    return f"{year}-{month:02d}"


def _day(clause: Clause, word: Word) -> int:
    """The day of a month that a word is, 0 if it is none: "7", "7th", "7."."""
    endings = clause.words("ordinalEnding")
    text = next((word.text.removesuffix(each) for each in endings if word.text.endswith(each)), word.text)
    return int(text) if re.fullmatch(r"\d{1,2}", text) and 1 <= int(text) <= 31 else 0


def _month(clause: Clause, word: Word) -> int:
    names = clause.listed("month")
    for form in (word.lemma.lower(), word.text.lower()):
        if form in names:
            return names.index(form) % 12 + 1
        if len(form.rstrip(".")) >= 3 and word.text[:1].isupper() and form.endswith("."):
            for number, name in enumerate(names):
                if name.startswith(form.rstrip(".")):
                    return number % 12 + 1
    return 0


def _relative(clause: Clause, words: list[Word], published: date, ahead: bool) -> str | None:
    for word in words:
        for name, days in (("today", 0), ("yesterday", -1), ("tomorrow", 1)):
            if clause.has(word, name):
                return (published + timedelta(days)).isoformat()
        weekdays = clause.listed("weekday")
        for form in (word.lemma.lower(), word.text.lower()):
            if form in weekdays and weekdays.index(form) < 7:
                if ahead:
                    return (published + timedelta((weekdays.index(form) - published.weekday()) % 7)).isoformat()
                return (published - timedelta((published.weekday() - weekdays.index(form)) % 7)).isoformat()
    return None
