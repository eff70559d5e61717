"""When an event happened, as far as its sentence says so: an ISO date, month or year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kg.clause import Clause, base
from kg.model import Word
from kg.reldate import common, fixed_date, is_adverb_of_day, relative_date, turn, weekday, year_beside

_YEAR = re.compile(r"(1[89]|20)\d\d")


def event_date(clause: Clause, trigger: Word, published: str | None, ahead: bool = False) -> str | None:
    """The date of the event that a trigger names, with the precision that the text gives it.

    Looks at the trigger's own adjuncts, then at those of the clauses above it. What is still to come has not the date
    of what was done before it: "arrived on Monday and will visit A".

    Args:
        clause: the sentence.
        trigger: verb or event noun.
        published: ISO date of the document; a day without a year and a weekday are counted from it.
        ahead: whether they are counted forwards, since the event is still to come.

    Returns:
        "2022-09-07", "2022-09" or "2022"; None where the sentence does not say.
    """
    day = date.fromisoformat(published[:10]) if published and len(published) >= 10 else None
    second: Word | None = None  # a verb behind "and", whose first one the word is
    for word in (trigger, *clause.ancestors(trigger)):
        readings: list[str] = []
        for child in _adjuncts(clause, word):
            if _contains(clause, child, trigger) or _occasions(clause, word, child):
                continue
            if ahead and second is not None and second.head == word.id < child.id:
                continue
            found = fixed_date(clause, child, day) if day is not None else None
            if found is None and clause.adposition(child) not in clause.words("notDatingAdposition"):
                found = _read(clause, child, published, ahead)
            readings += [found] if found else []
        if readings:
            exact = max(readings, key=len)
            return exact if all(exact.startswith(each) for each in readings) else readings[0]
        if (dated := _dated_before(clause, word)) is not None:
            return _read(clause, dated, published, ahead)
        own = base(word.deprel) == "conj" and clause.own_subject(word) is not None
        if own or base(word.deprel) in ("ccomp", "acl", "advcl", "parataxis"):
            return None  # what stands further up dates another event
        second = word if base(word.deprel) == "conj" and word.upos in ("VERB", "AUX", "ADJ") else None
    return None


def _dated_before(clause: Clause, verb: Word) -> Word | None:
    """The date right before the clause that tells what happened then: "on 7 October 2023, when A attacked B"."""
    above = clause.head(verb)
    marks = [each for each in clause.children(verb, "mark", "advmod") if clause.has(each, "whenWord")]
    if above is None or not marks or base(verb.deprel) not in ("acl", "advcl") or marks[0].id < 3:
        return None
    last = marks[0].id - (2 if clause.sentence.word(marks[0].id - 1).text == "," else 1)
    adjuncts = (above, *_adjuncts(clause, above))
    dates = [each for each in adjuncts if clause.dated(each) and _subtree(clause, each)[-1].id == last]
    return dates[0] if dates else None


def _adjuncts(clause: Clause, word: Word) -> Iterator[Word]:
    """What may date an event: its adjuncts, and adverbs of the day that the parser hung on a name beside it."""
    yield from clause.children(word, "obl", "nmod", "advmod", "nummod")
    for child in clause.children(word, "obj", "iobj", "obl"):
        yield from (each for each in clause.children(child, "amod", "advmod") if is_adverb_of_day(clause, each))


def _occasions(clause: Clause, word: Word, adjunct: Word) -> bool:
    """Whether an adjunct may date what somebody is asked to: "invited A to a summit in May"."""
    if not clause.has(word, "biddingVerb"):
        return False
    between = clause.children(word, "obl", "obj", "nmod", "xcomp", "advcl", "ccomp")
    between = [each for each in between if word.id < each.id <= adjunct.id]
    verbal = [each for each in between if each.upos == "VERB"]
    return bool(verbal) or any(clause.has(each, "bidOccasion") or _goal(clause, each) for each in between)


def _goal(clause: Clause, word: Word) -> bool:
    """Whether somebody is asked to a place: "invited A to Tirana"."""
    return word.upos == "PROPN" and clause.adposition(word) in clause.words("bidAdposition")


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
    if _of_the_noun(clause, adjunct):
        return None
    months = [word for word in (*words, *_dated_behind(clause, words)) if _month(clause, word)]
    years = [word.text for word in words if _YEAR.fullmatch(word.text)]
    if months:
        return _in_month(clause, months[0], published, ahead)
    if years and len(words) <= 5:
        return years[0]
    if published and len(published) >= 10:
        return relative_date(clause, adjunct, words, date.fromisoformat(published[:10]), ahead)
    return None


def _of_the_noun(clause: Clause, adjunct: Word) -> bool:
    """Whether a date inside an adjunct is only its noun's: "thanked A for its help in May", not "at talks in May"."""
    marker = clause.adposition(adjunct)
    dating = any(clause.has(adjunct, name) for name in ("timeNoun", "month", "weekday", "dateEdge", "dateUnit"))
    during = marker in clause.words("occasionAdposition") or marker in clause.words("dayAdposition")
    return adjunct.upos == "NOUN" and bool(marker) and not dating and not during


def _dated_behind(clause: Clause, words: list[Word]) -> list[Word]:
    """The date in an apposition to a weekday: "on Saturday, 7 June"."""
    day = next((word for word in words if weekday(clause, word) is not None), None)
    found: list[Word] = []
    for word in clause.sentence.words[day.id : day.id + 5] if day is not None else ():
        if word.upos not in ("PUNCT", "ADP", "DET", "NUM") and not _month(clause, word) and not _day(clause, word):
            break
        found.append(word)
    return found


def _in_month(clause: Clause, word: Word, published: str | None, ahead: bool) -> str | None:
    """The month that a word names, or the day in it."""
    around = clause.sentence.words[max(0, word.id - 3) : word.id + 3]  # "Jan. 26, 2022", whatever the tree says
    years = [each.text for each in around if _YEAR.fullmatch(each.text)]
    month, (counted, year) = _month(clause, word), year_beside(clause, word, published)
    if years or counted:
        year = years[0] if years else year
    elif (way := turn(clause, word)) is not None:
        year = _turned(month, published, way)
    else:
        year = _year(month, published, ahead)
    return _calendar(clause, list(around), word, year) if year else None


def _turned(month: int, published: str | None, way: int) -> str | None:
    """The year of "last March": that of the last one if it was last year, too; else either may be meant."""
    if not published or len(published) < 7:
        return None
    year, this = int(published[:4]), int(published[5:7])
    nearest = year + (way if (month - this) * way <= 0 else 0)
    both = common(date(nearest, month, 1), date(year + way, month, 1))
    return both[:4] if both else None


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
