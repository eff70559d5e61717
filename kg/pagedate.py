"""The date on which a web page says that its article was published.

Only places that speak of the article itself count: the page's metadata, its own address, and the line beside its
headline. A date in running text, in a link or in a footer is that of something else, and would date events wrongly.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ISO_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$")
# Metadata that holds the day of publication, the most exact first; when a page was changed is no answer.
META_NAMES = (
    *("article:published_time", "og:article:published_time", "og:published_time", "article:published"),
    *(
        "datepublished",
        "citation_publication_date",
        "citation_date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.date",
    ),
    *("dc.date", "dc:date", "dcterms.created", "dc.date.created", "parsely-pub-date", "sailthru.date"),
    *("bt:pubdate", "rnews:datepublished", "cxenseparse:recs:publishtime", "pubdate", "publishdate", "publish-date"),
    *("publish_date", "published-date", "published_date", "publication_date", "date"),
)
META_KEYS = ("name", "property", "itemprop")
# The parts of JSON-LD in which a page speaks of itself, and the types of what is published; lists of other articles are
# below other keys.
JSON_OWN = ("@graph", "mainEntity")
JSON_ARTICLES, JSON_PAGES = ("Article", "Posting", "Report"), ("WebPage",)
DATED_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)")
# How markup names a by-line, and the places beside an article that speak of others.
BYLINE = re.compile(r"(?<![a-z])(?:date|datum|pubdate|dateline|byline|posted|published|timestamp|time)(?![a-z])", re.I)
CHANGED = re.compile(r"modified|updated", re.I)
ELSEWHERE = re.compile(
    r"(?<![a-z])(?:related|recent|popular|latest|trending|recommended|sidebar|widget|comments?|footer|copyright|teasers?)"
    r"(?![a-z])",
    re.I,
)
ELSEWHERE_TAGS = frozenset({"a", "aside", "footer", "nav", "script", "style", "template"})
BYLINE_LENGTH = 100  # characters; more is prose
AMBIGUOUS = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/\d{2,4}(?!\d)")
NULL_DATES = ("0001-01-01", "1900-01-01", "1970-01-01")  # what programs write where they know none


def iso_date(value: str) -> str | None:
    """The year, month or day in an ISO date or time; None where it is none."""
    match = ISO_DATE.match(value.strip())
    if not match:
        return None
    year, month, day = match.groups()
    try:
        datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join(part for part in (year, month, day) if part)


def page_date(root: HtmlElement, url: str | None) -> str | None:
    """The ISO date of publication that a page declares; None where it doesn't.

    Args:
        root: the page.
        url: its own address, if it says so.
    """
    return _from_metadata(root) or _from_json(root) or _from_url(url or "") or _from_byline(root)


def _from_metadata(root: HtmlElement) -> str | None:
    found: dict[str, str] = {}
    for node in root.iter("meta"):
        if any(above.tag in ELSEWHERE_TAGS or _is_elsewhere(above) for above in node.iterancestors()):
            continue
        for key in META_KEYS:
            if date := _date(node.get("content") or ""):
                found.setdefault((node.get(key) or "").strip().lower(), date)
    return next((found[name] for name in META_NAMES if name in found), None)


def _from_json(root: HtmlElement) -> str | None:
    """What JSON-LD says of the page's article, else of the page; nothing where it gives several dates."""
    things = [thing for node in root.iter("script") for thing in _things(node)]
    for kinds in (JSON_ARTICLES, JSON_PAGES):
        values = (str(thing.get("datePublished", "")) for thing in things if _is_a(thing, kinds))
        dates = {date for value in values if (date := _date(value))}
        if dates:
            return dates.pop() if len(dates) == 1 else None
    return None


def _things(node: HtmlElement) -> Iterator[dict[str, Any]]:
    if "ld+json" not in (node.get("type") or "").lower():
        return
    try:
        waiting = [json.loads(node.text or "", strict=False)]
    except (ValueError, RecursionError):  # a page's scripts are often broken: then it says nothing
        return
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, list):
            waiting += thing
        elif isinstance(thing, dict):
            yield thing
            waiting += [thing[key] for key in JSON_OWN if key in thing]


def _is_a(thing: dict[str, Any], kinds: Sequence[str]) -> bool:
    types = thing.get("@type")
    return any(str(each).endswith(tuple(kinds)) for each in (types if isinstance(types, list) else [types]))


def _from_url(url: str) -> str | None:
    match = DATED_PATH.search(url)
    return iso_date(f"{match[1]}-{int(match[3]):02d}-{int(match[4]):02d}") if match else None


def _from_byline(root: HtmlElement) -> str | None:
    """The date that stands beside the headline, before the article's prose begins."""
    for node in _before_prose(root):
        named = " ".join(node.get(key) or "" for key in ("class", "id", "itemprop"))
        if CHANGED.search(named) or not (node.tag == "time" or BYLINE.search(named)):
            continue
        text = " ".join(node.text_content().split())
        for value in (node.get("datetime"), node.get("content"), text if len(text) <= BYLINE_LENGTH else None):
            if date := _date(value or ""):
                return date
    return None


def _before_prose(root: HtmlElement) -> Iterator[HtmlElement]:
    """The elements of the article up to its first paragraph; without an article, those that follow the headline."""
    headline = next(root.iter("h1"), None)
    if headline is None:
        articles = list(root.iter("article"))
        scope = articles[0] if len(articles) == 1 else None
    else:
        scope = next(headline.iterancestors("article"), root)
    begun = scope is not None and scope.tag == "article"
    for node in scope.iter() if scope is not None else ():
        begun = begun or node is headline
        if not isinstance(node.tag, str) or not begun:
            continue
        if node.tag == "p" and len(node.text_content()) > BYLINE_LENGTH:
            return
        around = (node, *(above for above in node.iterancestors() if above is not scope))
        if not any(each.tag in ELSEWHERE_TAGS or _is_elsewhere(each) for each in around):
            yield node


def _is_elsewhere(node: HtmlElement) -> bool:
    return bool(ELSEWHERE.search(f"{node.get('class') or ''} {node.get('id') or ''}")) and node.tag not in (
        "html",
        "body",
        "main",
    )


def _date(value: str) -> str | None:
    """The day that a date in any usual writing names; None where that is not sure."""
    if date := iso_date(value):
        return date if date not in NULL_DATES else None
    numbers = AMBIGUOUS.search(value)
    if not value or len(value) > BYLINE_LENGTH or (numbers and numbers[1] != numbers[2] and _both_months(numbers)):
        return None
    from htmldate import find_date
    from lxml.html import Element

    page, head = Element("html"), Element("head")
    page.append(head)
    head.append(Element("meta", name="date", content=value))
    return find_date(page, extensive_search=False, original_date=True)


def _both_months(numbers: re.Match[str]) -> bool:
    """Whether day and month could change places: day first is the custom of some countries, month first of others."""
    return int(numbers[1]) <= 12 and int(numbers[2]) <= 12
