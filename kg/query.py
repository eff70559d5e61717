"""SPARQL asked of the store, and its answers as table, JSON, CSV, TSV, XML or Turtle."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pyoxigraph as ox

from kg.errors import QueryError, UsageError
from kg.export import jsonld_bytes, rdfxml_bytes, turtle_bytes
from kg.graph import PREFIXES, curie
from kg.store import Results, Store

FORMATS = ("table", "json", "csv", "tsv", "xml", "turtle")
_SOLUTION_FORMATS = {
    "json": ox.QueryResultsFormat.JSON,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "xml": ox.QueryResultsFormat.XML,
}
_GRAPH_FORMATS = {"table": turtle_bytes, "turtle": turtle_bytes, "json": jsonld_bytes, "xml": rdfxml_bytes}
_UPDATE = re.compile(
    r"(?:\s|#[^\n]*\n|PREFIX\s+\S*\s*<[^>]*>|BASE\s*<[^>]*>)*"
    r"(INSERT|DELETE|DROP|CLEAR|LOAD|CREATE|COPY|MOVE|ADD|WITH)\b",
    re.IGNORECASE,
)
# What is no syntax of its own: strings, IRIs, comments.
_OPAQUE = re.compile(
    r""""{3}.*?"{3}|'{3}.*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|\#[^\n]*""",
    re.DOTALL,
)
_SERVICE = re.compile(r"(?<![\w?$:.-])SERVICE(?![\w:-])", re.IGNORECASE)
_OPERATOR = re.compile(r"\|\|?|&&|[-+*/!^]|\b(?:UNION|OPTIONAL|MINUS|FILTER|BIND|EXISTS)\b", re.IGNORECASE)
_DEEPEST = 100  # brackets within one another, and
_MOST = 2000  # operators: the parser calls itself for each of them, and ends the process where the stack does
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_QUERY_FILES = (".rq", ".sparql")
_MAX_REASON = 160
_CONTROL = re.compile("[\0-\x1f\x7f-\x9f]")  # what a terminal would obey


def read(file_or_text: str) -> str:
    """SPARQL text as it is given, or what stands in the file of that name.

    Raises:
        QueryError: a file is named that is not there or is no text.
    """
    looks_like_text = any(char in file_or_text for char in "{}\n")
    path = Path(file_or_text)
    if looks_like_text or not (path.suffix in _QUERY_FILES or path.is_file()):
        if path.suffix and not any(char.isspace() for char in file_or_text):
            raise QueryError(f"{file_or_text}: there is no such file, and it is no query")
        return file_or_text
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise QueryError(f"{file_or_text}: the query cannot be read: {reason}") from error


def ask(store: Store, text: str) -> Results:
    """The answer to SPARQL text over what all documents say together; our prefixes are declared.

    Raises:
        QueryError: the text is no SPARQL query; the message gives line, column and reason. Or it would ask another
            server, or is too deep for the parser.
    """
    if found := _UPDATE.match(text):
        raise QueryError(
            f"{found[1].upper()} changes the store, kg query only reads: use SELECT, ASK, CONSTRUCT or DESCRIBE"
        )
    _admit(text)
    try:
        ox.Store().query(
            text, prefixes=PREFIXES
        )  # an endpoint would count lines from our prefixes, not from the user's
        return store.query(text)
    except SyntaxError as error:
        raise QueryError(explain(str(error), text)) from error
    except (ValueError, RuntimeError, OSError) as error:
        raise QueryError(f"the query could not be answered: {_one_line(str(error))}") from error


def _admit(text: str) -> None:
    """Refuse what would send the question elsewhere or end the process."""
    bare = _OPAQUE.sub(" ", text)
    if _SERVICE.search(bare):
        raise QueryError("SERVICE would ask another server, kg query asks the store alone: leave it out")
    depth = deepest = 0
    for char in bare:
        depth += (char in "{([") - (char in "})]")
        deepest = max(deepest, depth)
    if deepest > _DEEPEST:
        raise QueryError(f"the query has {deepest} brackets within one another: {_DEEPEST} at most are answered")
    if (operators := len(_OPERATOR.findall(bare))) > _MOST:
        raise QueryError(f"the query has {operators} operators: {_MOST} at most are answered; split it, or use VALUES")


def explain(message: str, text: str) -> str:
    """The parser's message in one line that a person can use: where, what is there, what should be."""
    found = _PLACE.match(message)
    if found is None:
        return f"the query is wrong: {_one_line(message)}"
    line, column, reason = int(found[1]), int(found[2]), found[3]
    lines = text.split("\n")
    here = lines[line - 1] if line <= len(lines) else ""
    where = f"the query is wrong at line {line}, column {column}"
    if "Prefix not found" in reason:
        name = re.search(r"([\w-]*):[\w-]*$", here[: column - 1])
        known = ", ".join(f"{prefix}:" for prefix in PREFIXES)
        return f"{where}: prefix '{name[1] if name else ''}:' is not declared; known without saying so are {known}"
    if "unbound" in reason:
        return f"{where}: it selects a variable that is not grouped or bound"
    rest = here[column - 1 :].strip()[:30]
    return (
        f"{where}, at '{rest}': {_one_line(reason)}" if rest else f"{where}, where the line ends: {_one_line(reason)}"
    )


def _one_line(reason: str) -> str:
    """Without the parser's character classes, which help nobody, and not too long."""
    words = re.sub(r"\[[^\]]*\](?:\s*\|\s*)?|'\\u\{[0-9A-F]+\}'\S*", "", reason)
    words = re.sub(r"(?:,\s*)+(?=,|$)", "", " ".join(words.split())).strip(" ,|") or "something else is expected here"
    if words in ("expected", "expected one of"):
        words = "something is missing or misspelt here"
    return words if len(words) <= _MAX_REASON else words[: _MAX_REASON - 1] + "…"


def render(results: Results, form: str = "table") -> bytes:
    """An answer as bytes; for CONSTRUCT and DESCRIBE "table" is Turtle, "json" JSON-LD and "xml" RDF/XML.

    Raises:
        UsageError: the format is unknown or cannot hold this kind of answer.
        QueryError: something went wrong while the answer was fetched.
    """
    try:
        return _rendered(results, form)
    except (RuntimeError, OSError) as error:  # answers are found while they are read
        raise QueryError(f"the query could not be answered: {_one_line(str(error))}") from error


def _rendered(results: Results, form: str) -> bytes:
    if form not in FORMATS:
        raise UsageError(f"unknown format '{form}': choose from {', '.join(FORMATS)}")
    if isinstance(results, ox.QueryTriples):
        if form not in _GRAPH_FORMATS:
            raise UsageError(f"{form} cannot hold a graph: use turtle, json or xml for CONSTRUCT and DESCRIBE")
        return _GRAPH_FORMATS[form](results)
    if form == "turtle":
        raise UsageError("turtle holds graphs only: use table, json, csv, tsv or xml for SELECT and ASK")
    if form != "table":
        content = results.serialize(format=_SOLUTION_FORMATS[form]) or b""
        return content if content.endswith(b"\n") else content + b"\n"
    if isinstance(results, ox.QueryBoolean):
        return b"yes\n" if results else b"no\n"
    return _table(results).encode()


def _table(results: ox.QuerySolutions) -> str:
    names = [variable.value for variable in results.variables]
    rows = [[show(value) for value in solution] for solution in results]
    count = f"({len(rows)} row{'' if len(rows) == 1 else 's'})"
    return "\n".join([*_columns([names, *rows]), count]) + "\n"


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return [lines[0], "  ".join("-" * width for width in widths), *lines[1:]]


def show(value: object) -> str:
    """A term for people: prefixed names, plain text of literals, nothing for what is not bound."""
    if value is None:
        return ""
    if isinstance(value, ox.NamedNode):
        return curie(value.value) or f"<{value.value}>"
    return _CONTROL.sub("", " ".join(value.value.split())) if isinstance(value, ox.Literal) else str(value)
