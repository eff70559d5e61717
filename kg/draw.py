"""The relationship graph as a picture: Graphviz source, SVG, PNG, or one page that needs no network.

Colour is the family of a relation, the shape of a node its class, dashes what is only planned; each edge says how
many sentences of which language it was read from.
"""

from __future__ import annotations

import base64
import html
import json
import math
import os
import re
import tempfile
import textwrap
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KgError, UsageError
from kg.evidence import Edge, check_include, count_text, edges, entity_record, evidence_record, included, name_in
from kg.knowledge import Knowledge
from kg.model import ACTUAL, HYPOTHETICAL, NEGATED, PLANNED, Claim, Document, Entity

Ask = Callable[[Collection[str]], Iterable[Claim]]  # every claim with one of these keys as subject or object

FORMATS = ("svg", "png", "dot", "html")
ASSETS = Path(__file__).resolve().parent / "assets"
FONT, STRONG = "Source Sans 3", "Kg Strong"  # as assets/fonts.conf calls them
FONT_FILES = ((FONT, "source-sans-3-latin-400-normal.woff"), (STRONG, "source-sans-3-latin-600-normal.woff"))
NODE_WIDTH, EDGE_WIDTH = 20, 24  # letters, before a label goes on to the next line
ACROSS, DOWN = "LR", "TB"  # which way arrows mostly point, as Graphviz calls it
EDGES_A_NODE = 3  # for each entity that may be drawn, so that a dense graph stays legible and Graphviz quick
FEW = 12  # nodes that always go across
RIBBON = 1.9  # times as wide as high is too wide
LEGEND_WIDTH = 5  # colours in a row
DOTS_PER_INCH = 144
TOLD = 3  # quotes in a tooltip
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
PAGE_SCALE = 1.25  # a page's letters need a little more room than Graphviz gives

# Warm colours for what drives apart, cool ones for what binds, grey for what simply is.
FAMILIES: Mapping[str, str] = {
    "sanction": "#c0392b",
    "coerce": "#d35400",
    "assault": "#7b1e1e",
    "accuse": "#b8327a",
    "reject": "#8e5a2b",
    "protest": "#d6567c",
    "request": "#a67c00",
    "retreat": "#6b6f2a",
    "consult": "#2471a3",
    "agree": "#16877d",
    "cooperate": "#2e7d32",
    "aid": "#5aa02c",
    "personnel": "#6c4ab6",
    "state": "#6e7b85",
}
NO_FAMILY = "#555555"


@dataclass(frozen=True)
class Look:
    """How the nodes of a class are drawn, by Graphviz and in the page."""

    shape: str
    style: str
    fill: str
    line: str
    page_shape: str


# The first class that an entity belongs to decides; Actor is what remains.
LOOKS: Mapping[str, Look] = {
    "Country": Look("box", "filled,rounded", "#e3edfa", "#3b6ea5", "round-rectangle"),
    "Person": Look("ellipse", "filled", "#fff3d6", "#b98300", "ellipse"),
    "Organization": Look("box", "filled", "#e4f3e5", "#3f8f4f", "rectangle"),
    "Place": Look("octagon", "filled", "#efe8fa", "#7e62b3", "octagon"),
    "Actor": Look("box", "filled", "#eeeeee", "#777777", "rectangle"),
}
LINES: Mapping[str, str] = {ACTUAL: "solid", PLANNED: "dashed", HYPOTHETICAL: "dotted"}


@dataclass(frozen=True)
class Picture:
    """What is to be drawn. ``left_out`` and ``edges_left_out`` say for how much there was no room."""

    nodes: tuple[Entity, ...]
    edges: tuple[Edge, ...]
    focus: frozenset[str] = frozenset()
    left_out: int = 0
    edges_left_out: int = 0


def select(
    claims: Iterable[Claim] | Ask,
    names: Collection[str] = (),
    *,
    hops: int = 1,
    include: Iterable[str] = (),
    limit: int = 40,
    symmetric: Collection[str] = (),
) -> Picture:
    """Choose what to draw: the neighbourhood of some entities, or without names the best connected of all.

    Args:
        claims: all claims or, with names, a function that gives the claims about some entities.
        names: keys of the entities in the middle.
        hops: how far from them to go; an edge is drawn where it starts or ends nearer than that.
        include: kinds of claims besides facts: planned, negated, hypothetical.
        limit: how many entities at most, and three times as many edges; those with most evidence stay.
        symmetric: the relations whose subject and object may be exchanged.

    Raises:
        UsageError: an option makes no sense.
    """
    if hops < 1 or limit < 2:
        raise UsageError("draw at least 1 hop and 2 entities")
    kinds = check_include(include)
    if names:
        near = _around(claims if callable(claims) else _asker(list(claims)), names, hops, kinds)
    elif callable(claims):
        raise UsageError("without a name all claims are needed")
    else:
        near = [claim for claim in claims if included(claim, kinds)]
    return _best_connected(edges(near, symmetric), frozenset(names), limit)


def _asker(claims: list[Claim]) -> Ask:
    return lambda keys: [claim for claim in claims if claim.subject.key in keys or claim.object.key in keys]


def _around(ask: Ask, names: Collection[str], hops: int, kinds: tuple[str, ...]) -> list[Claim]:
    found: dict[str, Claim] = {}
    seen, frontier = set(names), set(names)
    for _ in range(hops):
        near = [claim for claim in ask(frontier) if included(claim, kinds)]
        found.update({claim.id: claim for claim in near})
        reached = {entity.key for claim in near for entity in (claim.subject, claim.object)}
        frontier = reached - seen
        seen |= frontier
    return list(found.values())


def _best_connected(found: list[Edge], focus: frozenset[str], limit: int) -> Picture:
    entities: dict[str, Entity] = {}
    weight: dict[str, float] = {}
    for edge in found:
        for entity in (edge.subject, edge.object):
            entities[entity.key] = entity
            # Each further sentence of one edge says less than another edge would.
            weight[entity.key] = weight.get(entity.key, 0) + 1 + math.log(sum(edge.counts.values()))
    ranked = sorted(entities, key=lambda key: (key not in focus, -weight[key], key))
    kept = set(ranked[:limit])
    between = [edge for edge in found if edge.subject.key in kept and edge.object.key in kept]
    drawn = tuple(between[: limit * EDGES_A_NODE])  # those with most evidence come first
    linked = {entity.key for edge in drawn for entity in (edge.subject, edge.object)}
    nodes = tuple(entities[key] for key in ranked if key in linked)
    return Picture(nodes, drawn, focus, len(entities) - len(nodes), len(between) - len(drawn))


# --- Graphviz -----------------------------------------------------------------------------------------------------


def dot(
    picture: Picture,
    knowledge: Knowledge,
    language: str = "en",
    *,
    legend: bool = True,
    dpi: int = 0,
    direction: str = ACROSS,
) -> str:
    """The picture as Graphviz source; the same picture gives the same text."""
    graph = {
        "rankdir": direction,
        "bgcolor": "white",
        "pad": "0.3",
        "nodesep": "0.18",
        "ranksep": "0.35",
        "fontname": FONT,
        "labelloc": "b",
    }
    if dpi:
        graph["dpi"] = str(dpi)
    lines = ["digraph kg {", f"  graph [{_attributes(graph)}];"]
    if legend:
        lines.append(f"  graph [label={_legend(picture, knowledge, language)}];")
    lines.append(f'  node [fontname="{FONT}", fontsize=13, margin="0.14,0.07", fontcolor="#1c2733"];')
    lines.append(f'  edge [fontname="{FONT}", fontsize=10.5, arrowsize=0.75];')
    lines.extend(_dot_node(entity, picture, knowledge, language) for entity in picture.nodes)
    lines.extend(_dot_edge(number, edge, knowledge, language) for number, edge in enumerate(picture.edges))
    return "\n".join([*lines, "}", ""])


def _direction(picture: Picture, knowledge: Knowledge, language: str) -> str:
    """Across the page, unless that makes a ribbon and going down it does not."""
    if len(picture.nodes) < FEW:
        return ACROSS
    across, down = (_shape(dot(picture, knowledge, language, direction=each)) for each in (ACROSS, DOWN))
    return DOWN if across > RIBBON and down < across else ACROSS


def _shape(source: str) -> float:
    """How many times as wide as high Graphviz makes it."""
    left, bottom, right, top = (float(part) for part in json.loads(_rendered(source, "json0"))["bb"].split(","))
    return abs(right - left) / (abs(top - bottom) or 1.0)


def _dot_node(entity: Entity, picture: Picture, knowledge: Knowledge, language: str) -> str:
    look = _look(entity, knowledge)
    central = entity.key in picture.focus
    text = _lines(name_in(entity, language), NODE_WIDTH)
    label = f'<<FONT FACE="{STRONG}">{text}</FONT>>' if central else f"<{text}>"
    attributes = {
        "shape": look.shape,
        "style": look.style,
        "fillcolor": look.fill,
        "color": look.line,
        "penwidth": "2.4" if central else "1.2",
        "tooltip": f"{entity.label} ({entity.type})",
    }
    return f"  {_quoted(entity.key)} [label={label}, {_attributes(attributes)}];"


def _dot_edge(number: int, edge: Edge, knowledge: Knowledge, language: str) -> str:
    colour = _colour(edge, knowledge)
    attributes = {
        "id": f"edge{number}",
        "color": colour,
        "style": LINES[edge.factuality],
        "penwidth": f"{_thickness(edge):.2f}",
        "dir": "both" if edge.symmetric else "forward",
        "tooltip": "\n".join(f"“{claim.quote}”" for claim in edge.claims[:TOLD]),
    }
    if edge.polarity == NEGATED:
        attributes["arrowhead"] = "teenormal"
    ends = f"{_quoted(edge.subject.key)} -> {_quoted(edge.object.key)}"
    return f"  {ends} [label={_edge_label(edge, colour, knowledge, language)}, {_attributes(attributes)}];"


def _edge_label(edge: Edge, colour: str, knowledge: Knowledge, language: str) -> str:
    lines = _edge_lines(edge, knowledge, language)
    text = "<BR/>".join(html.escape(line) for line in lines)
    count = html.escape(count_text(edge.counts))
    strong = f'<FONT COLOR="{colour}" FACE="{STRONG}">{text}</FONT>'
    weak = f'<FONT COLOR="#5c6770" POINT-SIZE="9">{count}</FONT>'
    if _fits_one_line(lines, edge):
        rows = f"<TR><TD>{strong}  {weak}</TD></TR>"
    else:
        rows = f"<TR><TD>{strong}</TD></TR><TR><TD>{weak}</TD></TR>"
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="1">{rows}</TABLE>>'


def _fits_one_line(lines: list[str], edge: Edge) -> bool:
    return len(lines) == 1 and len(lines[0]) + len(count_text(edge.counts)) <= EDGE_WIDTH


def _edge_lines(edge: Edge, knowledge: Knowledge, language: str) -> list[str]:
    """The words on an edge: its relation, marked where it is denied or has not happened."""
    text = _relation_label(edge, knowledge, language)
    if mark := _kind_words(edge, knowledge, language):
        text += f" ({mark})".replace(" ", "\N{NO-BREAK SPACE}").replace("\N{NO-BREAK SPACE}(", " (")
    return _wrapped(f"✗ {text}" if edge.polarity == NEGATED else text, EDGE_WIDTH)


def _legend(picture: Picture, knowledge: Knowledge, language: str) -> str:
    """A table below the picture of the colours, shapes and lines that occur in it."""
    colours = _colour_cells(picture, knowledge, language)
    others = [*_class_cells(picture, knowledge, language), *_kind_cells(picture, knowledge, language)]
    rows = [*_rows(colours), *_rows(others)]
    body = "".join(f"<TR>{''.join(row)}</TR>" for row in rows)
    table = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="5" CELLPADDING="2">{body}</TABLE>'
    return f'<<FONT POINT-SIZE="10" COLOR="#3a4650">{table}</FONT>>'


def _rows(cells: list[str]) -> list[list[str]]:
    """Cells in rows, no row longer than the legend's width and all about equally long."""
    count = math.ceil(len(cells) / LEGEND_WIDTH)
    width = math.ceil(len(cells) / count) if count else 1
    return [cells[start : start + width] for start in range(0, len(cells), width)]


def _colour_cells(picture: Picture, knowledge: Knowledge, language: str) -> list[str]:
    words = _words("legendFamily", knowledge, language)
    swatch = '<TD WIDTH="18" FIXEDSIZE="TRUE" HEIGHT="5" BGCOLOR="{}"></TD><TD ALIGN="LEFT">{}</TD>'
    used = _families_used(picture, knowledge)
    return [swatch.format(colour, html.escape(words.get(name, name))) for name, colour in used.items()]


def _class_cells(picture: Picture, knowledge: Knowledge, language: str) -> list[str]:
    used = {_class(entity, knowledge) for entity in picture.nodes}
    words = _words("legendClass", knowledge, language)
    box = '<TD WIDTH="18" BGCOLOR="{}" COLOR="{}" BORDER="1"{}></TD><TD ALIGN="LEFT">{}</TD>'
    return [
        box.format(
            look.fill,
            look.line,
            ' STYLE="ROUNDED"' if "rounded" in look.style or look.shape == "ellipse" else "",
            html.escape(words.get(name, name)),
        )
        for name, look in LOOKS.items()
        if name in used
    ]


def _kind_cells(picture: Picture, knowledge: Knowledge, language: str) -> list[str]:
    used = {edge.factuality for edge in picture.edges} | {edge.polarity for edge in picture.edges}
    words = _words("legendKind", knowledge, language)
    marks = (("- - -", PLANNED), ("· · ·", HYPOTHETICAL), ("✗", NEGATED))
    cell = '<TD>{}</TD><TD ALIGN="LEFT">{}</TD>'
    return [cell.format(mark, html.escape(words.get(kind, kind))) for mark, kind in marks if kind in used]


def _attributes(values: Mapping[str, str]) -> str:
    return ", ".join(f"{name}={_quoted(value)}" for name, value in values.items())


def _quoted(text: str) -> str:
    """Text as a Graphviz string: only quotes and backslashes mean something there; control characters spoil it."""
    escaped = _CONTROL.sub(" ", text).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _lines(text: str, width: int) -> str:
    return "<BR/>".join(html.escape(line) for line in _wrapped(text, width))


def _wrapped(text: str, width: int) -> list[str]:
    """Text in as few lines as the width asks for, all about equally long: no lonely "of" at the end."""
    lines = textwrap.wrap(text, width, break_long_words=False) or [text]
    while width > 1 and len(shorter := textwrap.wrap(text, width - 1, break_long_words=False)) == len(lines):
        width, lines = width - 1, shorter
        if any(len(line) > width for line in lines):
            break
    return lines


def svg(picture: Picture, knowledge: Knowledge, language: str = "en") -> bytes:
    """The picture as SVG, with its font inside so that the letters fit their boxes everywhere."""
    direction = _direction(picture, knowledge, language)
    drawn = _rendered(dot(picture, knowledge, language, direction=direction), "svg").decode()
    faces = "".join(_font_face(name, file) for name, file in FONT_FILES)
    family = re.compile(rf'font-family="({FONT}|{STRONG})"')
    drawn = family.sub(lambda found: f"font-family=\"'{found[1]}',Arial,sans-serif\"", drawn)
    return re.sub(r"(<svg[^>]*>)", rf"\1\n<style>{faces}</style>", drawn, count=1).encode()


def png(picture: Picture, knowledge: Knowledge, language: str = "en") -> bytes:
    """The picture as PNG."""
    direction = _direction(picture, knowledge, language)
    return _rendered(dot(picture, knowledge, language, dpi=DOTS_PER_INCH, direction=direction), "png")


def _font_face(name: str, file: str) -> str:
    data = base64.b64encode((ASSETS / "fonts" / file).read_bytes()).decode()
    return f'@font-face{{font-family:"{name}";src:url(data:font/woff;base64,{data}) format("woff");}}'


def _rendered(source: str, form: str) -> bytes:
    """What Graphviz makes of its source.

    Raises:
        KgError: Graphviz fails; the message is its own.
    """
    # Our own font comes first, so that pictures are alike on machines with other fonts or none at all.
    os.environ.setdefault("FONTCONFIG_FILE", str(ASSETS / "fonts.conf"))
    import pygraphviz

    with _captured_stderr() as said:
        try:
            with pygraphviz.AGraph(string=source) as graph:
                drawn: bytes = graph.draw(format=form, prog="dot")
        except (OSError, ValueError, pygraphviz.DotError) as error:
            raise KgError(f"Graphviz cannot draw this: {error} {said()}".strip()) from error
    return drawn


@contextmanager
def _captured_stderr() -> Iterator[Callable[[], str]]:
    """Keep what C libraries write to standard error (font settings of the machine's) from the user's screen."""
    with tempfile.TemporaryFile() as file:
        kept = os.dup(2)
        os.dup2(file.fileno(), 2)

        def said() -> str:
            file.seek(0)
            return file.read().decode(errors="replace").strip()

        try:
            yield said
        finally:
            os.dup2(kept, 2)
            os.close(kept)


# --- looks --------------------------------------------------------------------------------------------------------


def _class(entity: Entity, knowledge: Knowledge) -> str:
    return next((name for name in LOOKS if knowledge.is_a(entity.type, name)), "Actor")


def _look(entity: Entity, knowledge: Knowledge) -> Look:
    return LOOKS[_class(entity, knowledge)]


def _family(edge: Edge, knowledge: Knowledge) -> str:
    known = knowledge.relations.get(edge.relation)
    return known.family if known else ""


def _colour(edge: Edge, knowledge: Knowledge) -> str:
    return FAMILIES.get(_family(edge, knowledge), NO_FAMILY)


def _families_used(picture: Picture, knowledge: Knowledge) -> dict[str, str]:
    used = {_family(edge, knowledge) for edge in picture.edges}
    return {name: colour for name, colour in FAMILIES.items() if name in used}


def _thickness(edge: Edge) -> float:
    return min(1.1 + 0.5 * math.log(sum(edge.counts.values())), 3.0)


def _relation_label(edge: Edge, knowledge: Knowledge, language: str) -> str:
    known = knowledge.relations.get(edge.relation)
    labels = known.labels if known else {}
    return labels.get(language) or labels.get("en") or edge.relation


def _kind_words(edge: Edge, knowledge: Knowledge, language: str) -> str:
    words = _words("legendKind", knowledge, language)
    kinds = [kind for kind in (edge.polarity, edge.factuality) if kind in (NEGATED, PLANNED, HYPOTHETICAL)]
    return ", ".join(words.get(kind, kind) for kind in kinds)


def _words(table: str, knowledge: Knowledge, language: str) -> dict[str, str]:
    pairs = (entry.partition(">") for entry in knowledge.word_list(language, table))
    return {term: words for term, _, words in pairs}


# --- the page -----------------------------------------------------------------------------------------------------


def page(
    picture: Picture,
    knowledge: Knowledge,
    documents: Mapping[str, Document],
    language: str = "en",
    *,
    shown: Collection[str] = (),
) -> bytes:
    """One HTML page with everything inside: search, filters, and an edge's evidence when it is clicked.

    Args:
        picture: what is in it, best with every kind of claim, since the page has filters.
        shown: the kinds besides facts that are visible when it opens.
    """
    template = (ASSETS / "page.html").read_text(encoding="utf-8")
    parts = {
        "FONTS": "".join(_font_face(name, file) for name, file in FONT_FILES),
        "CYTOSCAPE": (ASSETS / "cytoscape.min.js").read_text(encoding="utf-8"),
        "DATA": _script_safe(page_data(picture, knowledge, documents, language, shown=shown)),
        "LANGUAGE": html.escape(language),
    }
    return re.sub(r"/\*\{(\w+)\}\*/", lambda match: parts[match[1]], template).encode()


def _script_safe(data: Mapping[str, Any]) -> str:
    """JSON that no text inside can end early."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")


def page_data(
    picture: Picture,
    knowledge: Knowledge,
    documents: Mapping[str, Document],
    language: str = "en",
    *,
    shown: Collection[str] = (),
) -> dict[str, Any]:
    """What the page shows, positions included, as JSON-ready values."""
    places, bends = _layout(picture, knowledge, language)
    families = _words("legendFamily", knowledge, language)
    classes = _words("legendClass", knowledge, language)
    kinds = _words("legendKind", knowledge, language)
    used = dict.fromkeys(_class(entity, knowledge) for entity in picture.nodes)
    return {
        "nodes": [
            {**_page_node(entity, picture, knowledge, language), "position": places[entity.key]}
            for entity in picture.nodes
        ],
        "edges": [
            {**_page_edge(number, edge, knowledge, documents, language), **bends.get(f"edge{number}", {})}
            for number, edge in enumerate(picture.edges)
        ],
        "families": [
            {"name": name, "label": families.get(name, name), "colour": colour}
            for name, colour in _families_used(picture, knowledge).items()
        ],
        "classes": [
            {"name": name, "label": classes.get(name, name), "fill": LOOKS[name].fill, "line": LOOKS[name].line}
            for name in LOOKS
            if name in used
        ],
        "kinds": [{"name": kind, "label": kinds.get(kind, kind), "shown": kind in shown} for kind in kinds],
        "leftOut": picture.left_out,
        "edgesLeftOut": picture.edges_left_out,
    }


def _page_node(entity: Entity, picture: Picture, knowledge: Knowledge, language: str) -> dict[str, Any]:
    look = _look(entity, knowledge)
    name = name_in(entity, language)
    return {
        **entity_record(entity),
        "id": entity.key,
        "name": "\n".join(_wrapped(name, NODE_WIDTH)),
        "names": sorted({other for _, other in entity.names} | {entity.label}),
        "focus": entity.key in picture.focus,
        "shape": look.page_shape,
        "fill": look.fill,
        "line": look.line,
    }


def _page_edge(
    number: int, edge: Edge, knowledge: Knowledge, documents: Mapping[str, Document], language: str
) -> dict[str, Any]:
    lines = _edge_lines(edge, knowledge, language)
    return {
        "id": f"edge{number}",
        "source": edge.subject.key,
        "target": edge.object.key,
        "relation": edge.relation,
        "label": _relation_label(edge, knowledge, language),
        "text": ("  " if _fits_one_line(lines, edge) else "\n").join(["\n".join(lines), count_text(edge.counts)]),
        "counts": dict(edge.counts),
        "family": _family(edge, knowledge),
        "colour": _colour(edge, knowledge),
        "polarity": edge.polarity,
        "factuality": edge.factuality,
        "kind": _kind_words(edge, knowledge, language),
        "line": LINES[edge.factuality],
        "width": round(_thickness(edge) * 1.3, 2),
        "symmetric": edge.symmetric,
        "evidence": [evidence_record(claim, documents) for claim in edge.claims],
    }


def _layout(
    picture: Picture, knowledge: Knowledge, language: str
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """Where Graphviz puts nodes, and how edges must bend for their labels to be where it puts those."""
    direction = _direction(picture, knowledge, language)
    laid_out = json.loads(_rendered(dot(picture, knowledge, language, legend=False, direction=direction), "json0"))
    objects = [each for each in laid_out.get("objects", ()) if "pos" in each]
    places = {each["name"]: _point(each["pos"]) for each in objects}
    by_number = {each["_gvid"]: places[each["name"]] for each in objects}
    bends = {}
    for each in laid_out.get("edges", ()):
        start, end = by_number[each["tail"]], by_number[each["head"]]
        if "lp" in each and start != end:
            bends[each["id"]] = _bend(start, end, _point(each["lp"]))
    return places, bends


def _point(text: str) -> dict[str, float]:
    x, y = (float(part) for part in text.split(","))
    return {"x": round(x * PAGE_SCALE, 1), "y": round(-y * PAGE_SCALE, 1)}


def _bend(start: Mapping[str, float], end: Mapping[str, float], label: Mapping[str, float]) -> dict[str, float]:
    """The control point, relative to the line between the ends, that takes a curve's middle through the label."""
    along = (end["x"] - start["x"], end["y"] - start["y"])
    length = math.hypot(*along)
    # The middle of a quadratic curve is a quarter of each end and half the control point.
    control = (2 * label["x"] - (start["x"] + end["x"]) / 2, 2 * label["y"] - (start["y"] + end["y"]) / 2)
    offset = (control[0] - start["x"], control[1] - start["y"])
    weight = (offset[0] * along[0] + offset[1] * along[1]) / length**2
    distance = (offset[1] * along[0] - offset[0] * along[1]) / length
    return {"weight": round(min(max(weight, 0.05), 0.95), 3), "distance": round(distance, 1)}


# --- all formats --------------------------------------------------------------------------------------------------


def render(
    picture: Picture,
    form: str,
    knowledge: Knowledge,
    documents: Mapping[str, Document],
    language: str = "en",
    *,
    shown: Collection[str] = (),
) -> bytes:
    """The picture in a format: svg, png, dot or html.

    Raises:
        UsageError: an unknown format.
        KgError: Graphviz fails.
    """
    if form == "svg":
        return svg(picture, knowledge, language)
    if form == "png":
        return png(picture, knowledge, language)
    if form == "dot":
        return dot(picture, knowledge, language).encode()
    if form == "html":
        return page(picture, knowledge, documents, language, shown=shown)
    raise UsageError(f"unknown picture format '{form}': choose from {', '.join(FORMATS)}")


def record(picture: Picture, knowledge: Knowledge, documents: Mapping[str, Document]) -> dict[str, Any]:
    """The picture's content as JSON-ready values, without positions."""
    return {
        "nodes": [entity_record(entity) for entity in picture.nodes],
        "edges": [
            {
                "subject": edge.subject.key,
                "relation": edge.relation,
                "object": edge.object.key,
                "family": _family(edge, knowledge),
                "polarity": edge.polarity,
                "factuality": edge.factuality,
                "counts": dict(edge.counts),
                "evidence": [evidence_record(claim, documents) for claim in edge.claims],
            }
            for edge in picture.edges
        ],
        "left_out": picture.left_out,
        "edges_left_out": picture.edges_left_out,
    }
