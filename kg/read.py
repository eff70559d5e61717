"""Files and folders → Documents.

A document's text is what was read, in Unicode's composed form (NFC) and with "\\n" for every line end; offsets count
in that text. A .txt keeps its optional header in it, so that offsets count from the start of the file; of .md and
.html only the visible text is kept, and each line of a .jsonl is a document of its own.
"""

from __future__ import annotations

import codecs
import json
import logging
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import InputError, Remark, UsageError
from kg.language import check
from kg.model import REPLACED, Document
from kg.pagedate import iso_date, page_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

STDIN = Path("/dev/stdin")
MAX_BYTES = 50_000_000  # of one document; a thick book has one million
BOMS = (  # the long ones first: UTF-32's begins as UTF-16's does
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
LEGACY_ENCODINGS = ["cp1252", "cp1250", "iso8859_1", "iso8859_2"]  # what older English and Albanian pages are in
FEW = 3  # bad bytes are few where there are more than so many times as many letters of UTF-8
# Line ends and what separates pages and sections; then what neither XML nor a terminal can show: other control
# characters, halves of characters (lone surrogates), and what Unicode says is no character.
BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85]")
UNSPEAKABLE = re.compile("[\0-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
MAX_CHAOS = 0.1  # of charset-normalizer's reading: above it the text is noise in every one of these
# A header's keys and the field that each one fills: the same in a .txt, in front matter and in JSON.
FIELDS = {
    "title": "title",
    "date": "date",
    "outlet": "outlet",
    "source": "outlet",
    "url": "url",
    "language": "language",
    "lang": "language",
}
HEADER_LINE = re.compile(r"\s*([^\W\d_][\w -]{0,30}?)\s*:(?:\s+(.*?))?\s*$")
FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)", re.DOTALL)
DECLARED_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
# Tags whose text a browser doesn't show, or which hold buttons and links instead of prose.
NO_PROSE = ("script", "style", "noscript", "template", "head", "svg", "iframe", "nav", "button", "select", "textarea")
BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "footer", "form"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section"}
    | {"table", "td", "th", "tr", "ul"}
)

# What libraries raise that parse pages and the like, where one is damaged in a way that they did not foresee.
PARSER_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)

Problem = Callable[[InputError], object]
Fields = Mapping[str, Any]


def read(
    paths: Iterable[str | Path], on_problem: Problem | None = None, languages: Sequence[str] | None = None
) -> Iterator[Document]:
    """The documents in these files and folders, in the order given, a folder's files in the order of their names.

    :param paths: .txt, .md, .html and .jsonl files, or folders of them; what is given twice is read once. "-" is
        standard input.
    :param on_problem: is told about each file that can't be read, and the rest are read, and gets a ``Remark`` about
        each one that was read but for something; without it the first that can't be read raises.
    :param languages: the tags that a header may name; without it any tag is taken.
    :raises InputError: for a file that is missing, empty, binary, too large or in an unknown encoding.
    """
    report = on_problem or _raise
    reading = _Reading(report, languages)
    seen: set[Path] = set()
    for path in paths:
        try:
            found = files(path, report)
        except InputError as error:
            report(error)
            continue
        for file in found:
            if (place := file.resolve()) not in seen:
                seen.add(place)
                yield from reading.file(file)


def files(path: str | Path, report: Problem) -> list[Path]:
    """The file itself, or every text in that folder and those below it, in order; hidden ones are left out.

    :param report: is told about each folder below it that can't be opened.
    :raises InputError: if there is nothing of that name, or no text in the folder.
    """
    if not str(path):
        raise InputError("the name of a file or folder is empty; give . for the current folder")
    path = STDIN if str(path) == "-" else Path(path)
    name = _name(path)
    try:
        if not path.exists():
            raise InputError(f"{name}: there is no such file or folder")
        if not path.is_dir():
            return [path]
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}") from error
    closed: list[OSError] = []
    found = sorted(file for file in _below(path, closed) if file.suffix.lower() in READERS and _is_file(file, closed))
    problems = [InputError(f"{_name(Path(error.filename))}: {error.strerror}") for error in closed]
    if not found:
        raise next(iter(problems), InputError(f"{name}: the folder holds no text; kg reads {KINDS}"))
    for problem in problems:
        report(problem)
    return found


def _below(folder: Path, closed: list[OSError]) -> Iterator[Path]:
    """The files in a folder and in those below it but hidden ones; why one can't be opened goes into ``closed``."""
    for place, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = [each for each in folders if not each.startswith(".")]
        yield from (Path(place, each) for each in names if not each.startswith("."))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What holds for every file of one call of :func:`read`."""

    report: Problem
    languages: Sequence[str] | None

    def file(self, file: Path) -> Iterator[Document]:
        """The documents of one file; whatever is wrong with it is reported."""
        name = _name(file)
        reader = READERS.get(file.suffix.lower() or ".txt")
        try:
            if reader is None:
                raise InputError(f"{name}: kg reads {KINDS}")
            for document in reader(self, file, name):
                yield _passing(document, file) if _passes(file) else document
        except InputError as error:
            self.report(error)
        except OSError as error:
            self.report(InputError(f"{name}: {error.strerror}"))
        except PARSER_FAULTS as error:
            self.report(InputError(f"{name}: cannot be read ({type(error).__name__}); save it as plain text"))

    def document(self, text: str, source: str, fields: Fields, body: int = 0) -> Document:
        """The document with its fields checked; a date that is none is reported and left out.

        :raises InputError: if there is no text, or it is in a language that isn't known.
        """
        if not text[body:].strip():
            raise InputError(f"{source}: there is {'nothing but a header' if body else 'no text'} in it")
        return Document(
            text=text,
            source=source,
            body=body,
            title=_line(fields.get("title")),
            date=self._date(_line(fields.get("date")), source),
            outlet=_line(fields.get("outlet")),
            url=_line(fields.get("url")),
            language=self._language(_line(fields.get("language")), source),
        )

    def _date(self, value: str | None, source: str) -> str | None:
        if value is None:
            return None
        date = iso_date(value)
        if date is None:
            self.report(Remark(f'{source}: read without its date, since "{value}" is not like 2022-09-07'))
        return date

    def _language(self, value: str | None, source: str) -> str | None:
        if self.languages is None:
            return value
        try:
            return check(value, self.languages)
        except UsageError as error:
            raise InputError(f"{source}: {error}") from error


def _read_text(reading: _Reading, file: Path, name: str) -> Iterator[Document]:
    text = _tidy(decode(_bytes(file), name, reading.report))
    fields, body = split_header(text)
    yield reading.document(text, name, fields, body)


def _read_markdown(reading: _Reading, file: Path, name: str) -> Iterator[Document]:
    from markdown_it import MarkdownIt

    text = _tidy(decode(_bytes(file), name, reading.report))
    fields, body = split_header(text)
    yield reading.document(_tidy(visible_text(MarkdownIt().render(text[body:]))), name, fields)


def _read_html(reading: _Reading, file: Path, name: str) -> Iterator[Document]:
    data = _bytes(file)
    declared = DECLARED_CHARSET.search(data[:4096])
    markup = decode(data, name, reading.report, declared.group(1).decode("ascii") if declared else None)
    text, fields = article(markup)
    yield reading.document(_tidy(text), name, fields)


def _read_json_lines(reading: _Reading, file: Path, name: str) -> Iterator[Document]:
    """One document a line; a bad line is reported and doesn't lose the others."""
    empty = True
    with file.open("rb") as stream:
        for number, line in enumerate(iter(partial(stream.readline, MAX_BYTES + 1), b""), start=1):
            if not line.strip():
                continue
            empty = False
            source = f"{name}#{number}"
            try:
                if len(line) > MAX_BYTES:
                    raise InputError(f"{source}: the line is longer than {MAX_BYTES // 1_000_000} MB")
                fields = _json_fields(line, source, reading.report)
                yield reading.document(_tidy(fields["text"]), source, fields)
            except InputError as error:
                reading.report(error)
    if empty:
        raise InputError(f"{name}: there is no text in it")


def _json_fields(line: bytes, source: str, report: Problem) -> dict[str, Any]:
    """The fields of one JSON object under the names that a Document has for them.

    :raises InputError: if it isn't an object, or has no text.
    """
    try:
        row = json.loads(decode(line, source, report))
    except (ValueError, RecursionError) as error:  # the first is also said of a number that is too long
        raise InputError(f"{source}: not JSON: {error}") from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise InputError(f'{source}: not an object with a "text"')
    fields = {FIELDS[key]: row[key] for key in reversed(FIELDS) if isinstance(row.get(key), str | int)}
    return fields | {"text": row["text"]}


READERS: Mapping[str, Callable[[_Reading, Path, str], Iterator[Document]]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    ".html": _read_html,
    ".htm": _read_html,
    ".jsonl": _read_json_lines,
}
KINDS = "files that end in .txt, .md, .html or .jsonl"


def split_header(text: str) -> tuple[dict[str, str], int]:
    """The fields of the header at the start of a text, and where the text proper begins.

    A header is lines such as ``title: …`` up to the first other line, or front matter between two lines ``---``.
    Its first line has one of the keys that we know, and prose right below needs two such lines above it, so that
    prose with a colon is not taken for one.
    """
    if fenced := FRONT_MATTER.match(text):
        fields = _header_fields(fenced.group(1).split("\n"))
        return (fields, fenced.end()) if fields else ({}, 0)
    start = len(text) - len(text.lstrip())
    end = start
    lines: list[str] = []
    for line in text[start:].splitlines(keepends=True):
        if not HEADER_LINE.match(line.rstrip("\n")):
            blank = not line.strip()
            end += len(line) if blank else 0  # a by-line right below belongs to the text
            lines = lines if blank or len(lines) > 1 else []
            break
        lines.append(line.rstrip("\n"))
        end += len(line)
    fields = _header_fields(lines) if lines else {}
    return (fields, end) if fields else ({}, 0)


def _header_fields(lines: Sequence[str]) -> dict[str, str]:
    """The known fields of these lines; none at all unless every line is one of a header."""
    pairs = [(match.group(1).lower(), match.group(2) or "") for line in lines if (match := HEADER_LINE.match(line))]
    if len(pairs) < len(lines) or not pairs or pairs[0][0] not in FIELDS:
        return {}
    return {FIELDS[key]: _unquoted(value) for key, value in reversed(pairs) if key in FIELDS}


def _unquoted(value: str) -> str:
    """A value without the quotation marks around all of it, as YAML writes them."""
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def article(markup: str) -> tuple[str, dict[str, str]]:
    """The running text of a page, one block a paragraph, and what the page says of itself.

    Menus and the like are left out where the page has an article to tell them from; a fragment is taken whole.
    """
    import trafilatura
    from lxml import etree

    for name in ("trafilatura", "htmldate", "courlan"):  # they log what we report ourselves
        logging.getLogger(name).setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(
        markup,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        favor_precision=True,
        date_extraction_params={"extensive_search": False, "original_date": True},  # a guess, which isn't taken
    )
    if found is None or not found.text:
        return visible_text(markup), {}
    lines = (line.strip().removeprefix("- ") for line in found.text.split("\n"))
    try:
        date = page_date(_tree(markup), found.url)
    except etree.ParserError:
        date = None
    fields = {"title": found.title, "date": date, "outlet": found.sitename, "url": found.url}
    return "\n\n".join(line for line in lines if line), {key: value for key, value in fields.items() if value}


def visible_text(markup: str) -> str:
    """Every text that the markup shows, each block a paragraph; broken markup gives what can be had of it."""
    from lxml import etree
    from lxml.html import HtmlComment

    try:
        root = _tree(markup)
    except etree.ParserError:  # there is no element and no text in it
        return ""
    pieces: list[str] = []
    skipped = 0
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi") or isinstance(node, HtmlComment):
            pieces.append((node.tail or "") if not skipped else "")
            continue
        hidden = node.tag in NO_PROSE
        skipped += hidden if event == "start" else -hidden
        if node.tag in BLOCKS:
            pieces.append("\n\n")
        if not skipped and not (event == "start" and hidden):
            pieces.append((node.text if event == "start" else node.tail) or "")
    blocks = (" ".join(block.split()) for block in re.split(r"\n\s*\n", "".join(pieces)))
    return "\n\n".join(block for block in blocks if block)


def _tree(markup: str) -> HtmlElement:
    from lxml.html import HTMLParser, document_fromstring

    return document_fromstring(markup.encode(), parser=HTMLParser(encoding="utf-8", huge_tree=True))


def decode(data: bytes, source: str, report: Problem, declared: str | None = None) -> str:
    """The text of these bytes: by their byte order mark, as UTF-8, as declared, or in a legacy encoding if sure.

    UTF-8 with a few bad bytes in it stays UTF-8: these are replaced, and reported.

    :raises InputError: if they are no text, or in an encoding that can't be told.
    """
    marked = next((encoding for mark, encoding in BOMS if data.startswith(mark)), None)
    if marked is None and b"\0" in data:
        raise InputError(f"{source}: this is not text (it holds NUL bytes); save it as UTF-8 text")
    damage = _damage(data) if marked in (None, "utf-8-sig") else None
    if damage and damage.is_slight:
        report(Remark(f"{source}: read as UTF-8, but {damage}; replaced by {REPLACED}"))
        return _readable(data.decode(errors="replace").removeprefix("\ufeff"), source)
    for encoding in (marked,) if marked else ("utf-8", declared):
        try:
            if encoding:
                return _readable(data.decode(encoding), source)
        except (UnicodeError, LookupError):  # the first also where a page declares what is no encoding of text
            continue
    if marked:
        wrong = damage or "isn't"
        raise InputError(f"{source}: it is marked as {marked.upper()} but {wrong}; save it as UTF-8")
    if damage and damage.is_mixture:
        raise InputError(f"{source}: UTF-8 is mixed with another encoding: {damage}; save it as UTF-8")
    return _readable(_decode_legacy(data, source), source)


@dataclass(frozen=True, slots=True)
class _Damage:
    """What is not UTF-8 in a text.

    Letters that are several bytes long hardly come about by chance in another encoding. Where they outnumber the bad
    places by far, these were damaged; where not so, two encodings are mixed, and each would spoil the other's letters.
    """

    good: int  # letters of several bytes
    bad: int
    place: str  # the first bad one

    def __str__(self) -> str:
        return f"{self.place} is not" + (f" (and {self.bad - 1} more)" if self.bad > 1 else "")

    @property
    def is_slight(self) -> bool:
        return self.good > FEW * self.bad

    @property
    def is_mixture(self) -> bool:
        return 2 * self.good > self.bad


def _damage(data: bytes) -> _Damage | None:
    """Where bytes are not UTF-8; None if they all are."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = f"byte {error.start + 1}" + (f" (line {line})" if line > 1 else "") + f", 0x{data[error.start]:02X},"
        text = data.decode(errors="replace").removeprefix("\ufeff")
        good = sum(char > "\x7f" and char != REPLACED for char in text)
        return _Damage(good, text.count(REPLACED), place)
    return None


def _decode_legacy(data: bytes, source: str) -> str:
    """The text in the likeliest of the legacy encodings; raises InputError unless it reads well in it."""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=LEGACY_ENCODINGS, threshold=MAX_CHAOS).best()
    if best is None:
        raise InputError(f"{source}: neither UTF-8 nor another encoding that can be told; save it as UTF-8")
    return str(best)


def _readable(text: str, source: str) -> str:
    """The text itself, unless it is full of control characters, as something binary is."""
    controls = sum(unicodedata.category(char) == "Cc" and char not in "\t\n\r\f\v" for char in text[:100_000])
    if controls * 100 > min(len(text), 100_000):
        raise InputError(f"{source}: this is not text (it is full of control characters); save it as UTF-8 text")
    return text


def _bytes(file: Path) -> bytes:
    """What is in the file; raises InputError if it is empty or too large."""
    size = file.stat().st_size
    if size > MAX_BYTES:
        megabytes = MAX_BYTES // 1_000_000
        raise InputError(f"{_name(file)}: larger than {megabytes} MB; split it, or give one text a line in a .jsonl")
    data = file.read_bytes()
    if not data.strip():
        raise InputError(f"{_name(file)}: the file is empty")
    return data


def _tidy(text: str) -> str:
    """The text in composed form, with one kind of line end and nothing unspeakable, as it is kept and counted."""
    return unicodedata.normalize("NFC", UNSPEAKABLE.sub("", BREAKS.sub("\n", text)))


def _line(value: object) -> str | None:
    """A field's value on one line; None where there is none."""
    return " ".join(_tidy(str(value)).split()) or None if value is not None else None


def _name(path: Path) -> str:
    """A path as text; a byte in it that is no UTF-8, as archives of old machines have them, is written as \\xe9."""
    return os.fsencode(path).decode(errors="backslashreplace")


def _passes(file: Path) -> bool:
    """Whether what is read there now says nothing of what comes next: standard input, a pipe."""
    return file == STDIN or file.parent == Path("/dev/fd") or not file.is_file()


def _passing(document: Document, file: Path) -> Document:
    """A document from a place that no other is to be known by: the next one there is no newer version of it."""
    place = "stdin" if file == STDIN else document.source
    return replace(document, source=f"{place}:{document.id}")


def _is_file(path: Path, closed: list[OSError]) -> bool:
    try:
        return path.is_file()
    except OSError as error:  # in a folder that may be listed but not entered
        closed.append(error)
        return False


def _raise(error: InputError) -> None:
    if not isinstance(error, Remark):
        raise error
