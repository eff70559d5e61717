"""What ``ontology/`` says: relations, patterns, word classes and the gazetteer. Its sole reader.

Turtle is read with pyoxigraph alone, so that a look-up command starts in a fraction of a second.
"""

from __future__ import annotations

import difflib
import functools
import itertools
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.model import Entity, digest
from kg.pattern import TITLE, Pattern, parse

BASE = os.environ.get("KG_BASE") or "https://w3id.org/kg-diplomacy/"
if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\[\]]*", BASE):
    raise OntologyError(f"KG_BASE is '{BASE}', which begins no IRI; set it to one such as https://example.org/kg/")
ONTOLOGY = "https://w3id.org/kg-diplomacy/ontology#"
_DECLARED = "https://w3id.org/kg-diplomacy/entity/"
_WORDS = "https://w3id.org/kg-diplomacy/words#"
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_SAME_AS = "http://www.w3.org/2002/07/owl#sameAs"
_GENDER = "https://schema.org/gender"
_WIKIDATA = "http://www.wikidata.org/entity/"
_PUNCTUATION = re.compile(r"[.’'`´\"“”„«»,]+")
_INITIAL = re.compile(r"\w\.\s+\w")
_SEPARATOR = re.compile(r"[\s_\-–/]+")
_MAX_KEYS = 4000

Term = ox.NamedNode | ox.Literal
T = TypeVar("T")
Triples = dict[str, dict[str, list[Term]]]  # predicate -> subject -> objects


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation as the ontology declares it. ``plover`` and ``cameo`` are codes, "" where there is none."""

    name: str
    labels: Mapping[str, str]
    domain: str
    range: str
    symmetric: bool
    state: bool
    once: bool  # an event that cannot come again before it is undone: ties that are broken off, a post that is filled
    containment: bool  # of a part and the whole that holds it, of which the gazetteer may know better
    popular: bool  # what people do of their own accord, so that the name of a people does not stand for its state
    family: str
    plover: str
    cameo: str
    there: bool = False  # happens where its object is: "visited", not "sheltered refugees from"
    literal: bool = False  # a town that somebody leaves is no government or body that sits in it
    soil: bool = False  # what is done to a town is done to the country that it lies in
    above: tuple[str, ...] = ()  # the IRIs of the properties that it is narrower than


@dataclass(frozen=True, slots=True)
class Code:
    """One code of PLOVER or CAMEO; ``broader`` and ``scheme`` are IRIs, "" where there is none."""

    iri: str
    notation: str
    labels: Mapping[str, str]
    broader: str
    scheme: str


HEADS = ("headOfStateOf", "headOfGovernmentOf")


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that a relation's patterns must read, or must not: ``text`` still has its ``{X:…}`` marks."""

    relation: str
    language: str
    text: str
    matches: bool


@dataclass(frozen=True, slots=True)
class Post:
    """An office that somebody held: ``relation`` of ``of``, between two ISO dates of which either may be None."""

    relation: str
    of: str
    since: str | None
    until: str | None


def folder() -> Path:
    """The ontology's folder: beside the package in a checkout, inside it once installed, or ``KG_ONTOLOGY``."""
    if set_ := os.environ.get("KG_ONTOLOGY"):
        return Path(set_)
    package = Path(__file__).resolve().parent
    for candidate in (package / "ontology", package.parent / "ontology"):
        if candidate.is_dir():
            return candidate
    raise OntologyError(f"no ontology folder beside or in {package}: set KG_ONTOLOGY or install again")


@lru_cache(maxsize=4)
def load(path: Path | None = None, beside: tuple[Path, ...] = ()) -> Knowledge:
    """Read every Turtle file below a folder (default: the ontology's own), and further files ``beside`` them.

    Raises:
        OntologyError: the folder is missing or a file is not Turtle; the message names file and line.
    """
    where = path or folder()
    files = sorted(where.rglob("*.ttl"))
    if not files:
        raise OntologyError(f"no .ttl file in {where}")
    files += beside
    triples: Triples = {}
    for file in files:
        try:
            for quad in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE):
                subject, value = quad.subject, quad.object
                if isinstance(subject, ox.NamedNode) and isinstance(value, ox.NamedNode | ox.Literal):
                    triples.setdefault(quad.predicate.value, {}).setdefault(subject.value, []).append(value)
        except SyntaxError as error:
            raise OntologyError(f"{file}: {error}") from error
    return Knowledge(triples, digest(*(file.read_text("utf8") for file in files)))


def fold(text: str) -> str:
    """A name without case, diacritics, dots and hyphens, for comparing: "U.S." and "us", "Tiranës" and "tiranes"."""
    plain = _PUNCTUATION.sub("", _unaccented(text))
    return " ".join(_SEPARATOR.sub(" ", plain).split())


class Knowledge:
    """The ontology, read once. Unknown terms raise ``OntologyError`` that names the nearest one."""

    def __init__(self, triples: Triples, version: str) -> None:
        self._triples = triples
        self._word_sets: dict[tuple[str, str], frozenset[str]] = {}
        self.version = version  # changes with any file of the ontology

    # --- plain access -------------------------------------------------------------------------------------------

    def _all(self, predicate: str) -> dict[str, list[Term]]:
        return self._triples.get(predicate, {})

    def _one(self, predicate: str, subject: str) -> str:
        return next((term.value for term in self._all(predicate).get(subject, ())), "")

    def _typed(self, name: str) -> list[str]:
        return [
            subject
            for subject, kinds in self._all(_RDF_TYPE).items()
            if any(kind.value == ONTOLOGY + name for kind in kinds)
        ]

    # --- classes ------------------------------------------------------------------------------------------------

    @cached_property
    def _parents(self) -> dict[str, frozenset[str]]:
        return {
            local_name(child): frozenset(
                local_name(parent.value) for parent in parents if parent.value.startswith(ONTOLOGY)
            )
            for child, parents in self._all(_RDFS + "subClassOf").items()
            if child.startswith(ONTOLOGY)
        }

    def is_a(self, kind: str, wanted: str) -> bool:
        """Whether a class is another or lies below it: a Party is an Organization and an Actor."""
        return kind == wanted or any(self.is_a(parent, wanted) for parent in self._parents.get(kind, ()))

    # --- relations ----------------------------------------------------------------------------------------------

    @cached_property
    def relations(self) -> Mapping[str, Relation]:
        """Every relation by its name, in the order of the names."""
        return {local_name(iri): self._read_relation(iri) for iri in sorted(self._typed("Relation"))}

    def _read_relation(self, iri: str) -> Relation:
        traits = {term.value for term in self._all(ONTOLOGY + "trait").get(iri, ())}
        code = {
            scheme: self._one(_SKOS + "notation", self._one(ONTOLOGY + scheme, iri)) for scheme in ("plover", "cameo")
        }
        return Relation(
            name=local_name(iri),
            labels=self._labels(_RDFS + "label", iri),
            domain=local_name(self._one(_RDFS + "domain", iri)) or "Actor",
            range=local_name(self._one(_RDFS + "range", iri)) or "Actor",
            symmetric="symmetric" in traits,
            state="state" in traits,
            once="once" in traits,
            containment="containment" in traits,
            popular="popular" in traits,
            family=self._one(ONTOLOGY + "family", iri),
            plover=code["plover"],
            cameo=code["cameo"],
            there="there" in traits,
            literal="literal" in traits,
            soil="soil" in traits,
            above=tuple(sorted(term.value for term in self._all(_RDFS + "subPropertyOf").get(iri, ()))),
        )

    def codes_of(self, relation: Relation, scheme: str) -> tuple[Code, ...]:
        """The code that a relation has in a scheme, "plover" or "cameo", and those above it, narrowest first."""
        found: list[Code] = []
        iri = self._one(ONTOLOGY + scheme, ONTOLOGY + relation.name)
        while iri and iri not in {code.iri for code in found}:
            found.append(self._code(iri))
            iri = found[-1].broader
        return tuple(found)

    def _code(self, iri: str) -> Code:
        return Code(
            iri,
            self._one(_SKOS + "notation", iri),
            self._labels(_SKOS + "prefLabel", iri),
            self._one(_SKOS + "broader", iri),
            self._one(_SKOS + "inScheme", iri),
        )

    def _labels(self, predicate: str, iri: str) -> dict[str, str]:
        return dict(self._tagged(predicate, iri))

    def _tagged(self, predicate: str, iri: str) -> Iterator[tuple[str, str]]:
        for term in self._all(predicate).get(iri, ()):
            if isinstance(term, ox.Literal):
                yield term.language or "", term.value

    def relation(self, name: str) -> Relation:
        """The relation of that name.

        Raises:
            OntologyError: there is none; the message gives the nearest.
        """
        return _closed(self.relations, name, "relation")

    # --- languages, words and patterns --------------------------------------------------------------------------

    @cached_property
    def _word_classes(self) -> dict[str, dict[str, tuple[str, ...]]]:
        classes: dict[str, dict[str, tuple[str, ...]]] = {}
        for iri in self._all(ONTOLOGY + "words"):
            by_language: dict[str, list[str]] = {}
            for tag, text in self._tagged(ONTOLOGY + "words", iri):
                by_language.setdefault(tag, []).extend(word.strip() for word in text.split("/") if word.strip())
            classes[iri.removeprefix(_WORDS)] = {tag: tuple(words) for tag, words in by_language.items()}
        return classes

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages that have patterns, sorted."""
        tags = {tag for iri in self._all(ONTOLOGY + "pattern") for tag, _ in self._tagged(ONTOLOGY + "pattern", iri)}
        return tuple(sorted(tags))

    def word_list(self, language: str, name: str) -> tuple[str, ...]:
        """The words of a class in the order that the ontology gives them; empty where the language has none.

        Raises:
            OntologyError: no language has a class of that name.
        """
        return _closed(self._word_classes, name, "word class").get(language, ())

    def words(self, language: str, name: str) -> frozenset[str]:
        """The words of a class, as a set; see ``word_list``."""
        found = self._word_sets.get((language, name))
        if found is None:
            found = self._word_sets[language, name] = frozenset(self.word_list(language, name))
        return found

    @cached_property
    def patterns(self) -> Mapping[str, tuple[Pattern, ...]]:
        """Every pattern by its language.

        Raises:
            OntologyError: a pattern is malformed or uses an undeclared relation or word class.
        """
        found: dict[str, list[Pattern]] = {}
        for _, pattern in self.read_patterns():
            if isinstance(pattern, OntologyError):
                raise pattern
            found.setdefault(pattern.language, []).append(pattern)
        return {tag: tuple(patterns) for tag, patterns in found.items()}

    def read_patterns(self) -> Iterator[tuple[str, Pattern | OntologyError]]:
        """Each pattern, or what is wrong with it, with the name of its relation."""
        for iri in sorted(self._all(ONTOLOGY + "pattern")):
            name = local_name(iri)
            for tag, text in sorted(self._tagged(ONTOLOGY + "pattern", iri)):
                try:
                    relation = self.relation(name).name
                    yield name, parse(text, relation, tag, functools.partial(self.word_list, tag))
                except OntologyError as error:
                    whole = str(error) if text in str(error) else f"{name}: pattern '{text}': {error}"
                    yield name, OntologyError(whole)

    def undeclared(self) -> Iterator[tuple[str, str]]:
        """Whom the ontology describes by a property of our own that it does not declare, and that property."""
        declared = self._all(_RDF_TYPE)
        for predicate, subjects in sorted(self._triples.items()):
            if predicate.startswith(ONTOLOGY) and predicate not in declared:
                yield from ((local_name(subject), local_name(predicate)) for subject in sorted(subjects))

    @property
    def properties(self) -> list[str]:
        """The names of what the ontology declares in its own namespace."""
        return sorted(local_name(iri) for iri in self._all(_RDF_TYPE) if iri.startswith(ONTOLOGY))

    @lru_cache(maxsize=8)  # noqa: B019 - lives as long as the ontology does
    def title_patterns(self, language: str) -> tuple[Pattern, ...]:
        """The patterns of a language whose trigger is a title or an office; "city" is none."""
        titles = (pattern for pattern in self.patterns.get(language, ()) if pattern.kind == TITLE)
        return tuple(pattern for pattern in titles if not self.relation(pattern.relation).containment)

    @lru_cache(maxsize=8)  # noqa: B019 - lives as long as the ontology does
    def titles(self, language: str) -> frozenset[str]:
        """Every title and office of a language's patterns."""
        return frozenset(lemma for pattern in self.title_patterns(language) for lemma in pattern.lemmas)

    @lru_cache(maxsize=8)  # noqa: B019 - lives as long as the ontology does
    def title_lemmas(self, language: str) -> tuple[frozenset[str], ...]:
        """The titles of several words, one set for each number of words."""
        several = {lemma for pattern in self.title_patterns(language) for lemma in pattern.lemmas if "_" in lemma}
        return tuple(
            frozenset(lemma for lemma in several if lemma.count("_") == size)
            for size in sorted({lemma.count("_") for lemma in several})
        )

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """Every example and counter-example of every relation, sorted."""
        found = []
        for predicate, matches in (("example", True), ("counterExample", False)):
            for iri in self._all(ONTOLOGY + predicate):
                for tag, text in self._tagged(ONTOLOGY + predicate, iri):
                    found.append(Example(local_name(iri), tag, text, matches))
        return tuple(sorted(found, key=lambda example: (example.language, example.relation, not example.matches)))

    # --- the gazetteer ------------------------------------------------------------------------------------------

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """The entities of the gazetteer by their key."""
        labelled = self._all(_SKOS + "prefLabel")
        return {local_name(iri): self._read_entity(iri) for iri in sorted(labelled) if iri.startswith(_DECLARED)}

    def _read_entity(self, iri: str) -> Entity:
        labels = list(self._tagged(_SKOS + "prefLabel", iri))
        english = next((text for tag, text in labels if tag == "en"), labels[0][1])
        names = [*labels, *self._tagged(_SKOS + "altLabel", iri)]
        same = (term.value for term in self._all(_SAME_AS).get(iri, ()))
        qid = next((value.removeprefix(_WIKIDATA) for value in same if value.startswith(_WIKIDATA)), None)
        kind = local_name(self._one(_RDF_TYPE, iri))
        return Entity(local_name(iri), english, kind, qid, tuple(dict.fromkeys(names)))

    def entity(self, key: str) -> Entity:
        """The gazetteer's entity of that key.

        Raises:
            OntologyError: there is none; the message gives the nearest.
        """
        return _closed(self.entities, key, "entity")

    def _link(self, predicate: str) -> dict[str, str]:
        links = self._all(ONTOLOGY + predicate)
        return {
            local_name(iri): local_name(terms[0].value) for iri, terms in links.items() if iri.startswith(_DECLARED)
        }

    @cached_property
    def metonyms(self) -> Mapping[str, str]:
        """Whom a place stands for when it acts: Tehran for Iran, the Kremlin for Russia."""
        return self._link("metonymOf")

    @cached_property
    def capitals(self) -> Mapping[str, str]:
        """The capital of each country, by their keys."""
        return self._link("capital")

    @cached_property
    def country_of(self) -> Mapping[str, str]:
        """The country that an organisation or a place belongs to, where the gazetteer says so."""
        return {**self._link("locatedIn"), **self._link("country")}

    @cached_property
    def namesakes(self) -> Mapping[str, str]:
        """Places that share their name with a region of another country: "Savannah, Georgia"."""
        return self._link("namesakeIn")

    def may_contain(self, whole: Entity, part: Entity) -> bool:
        """Whether one place may lie in another, as far as the gazetteer knows.

        A text may say so of places that the gazetteer does not know; of a capital, whose name is often its
        government's, only what the gazetteer has counts.
        """
        if self.lies_in(part, whole):
            return True
        around = self._around(part.key)
        if part.type == "Country":
            return whole.key in self.entities and whole.type != "Country" and not self._around(whole.key)
        if part.key not in self.entities:
            return whole.key not in self.namesakes
        if whole.key not in self.entities:
            return part.key not in self.metonyms and part.type != "Region"
        return whole.type == "Region" and part.type != "Region" and around == self._around(whole.key)

    def lies_in(self, part: Entity, whole: Entity) -> bool:
        """Whether the gazetteer has one place in another."""
        return whole.key in self._around(part.key)

    def _around(self, place: str) -> tuple[str, ...]:
        """What a place lies in, nearest first."""
        found: list[str] = []
        while (above := self.country_of.get(found[-1] if found else place)) and above not in found:
            found.append(above)
        return tuple(found)

    @cached_property
    def codes(self) -> Mapping[str, tuple[str, ...]]:
        """What other schemes call entities, where a file says so: ``skos:notation``."""
        notations = self._all(_SKOS + "notation")
        return {
            local_name(iri): tuple(term.value for term in terms)
            for iri, terms in notations.items()
            if iri.startswith(_DECLARED)
        }

    @cached_property
    def genders(self) -> Mapping[str, str]:
        """ "male" or "female" of the people in the gazetteer."""
        return {local_name(iri): terms[0].value for iri, terms in self._all(_GENDER).items()}

    @cached_property
    def posts(self) -> Mapping[str, tuple[Post, ...]]:
        """The offices of the people in the gazetteer."""
        return {
            local_name(iri): tuple(self._read_post(term.value) for term in terms)
            for iri, terms in self._all(ONTOLOGY + "held").items()
        }

    @cached_property
    def headed(self) -> Mapping[str, frozenset[str]]:
        """The countries that people of a surname, folded, headed at any time, as far as the gazetteer knows."""
        found: dict[str, set[str]] = {}
        for person, posts in self.posts.items():
            surname = self.name_key(self.entities[person].label).split()[-1]
            found.setdefault(surname, set()).update(post.of for post in posts if post.relation in HEADS)
        return {surname: frozenset(keys) for surname, keys in found.items() if keys}

    def _read_post(self, iri: str) -> Post:
        return Post(
            relation=local_name(self._one(ONTOLOGY + "relation", iri)),
            of=local_name(self._one(ONTOLOGY + "of", iri)),
            since=self._one(ONTOLOGY + "from", iri) or None,
            until=self._one(ONTOLOGY + "until", iri) or None,
        )

    @cached_property
    def bodies(self) -> Mapping[tuple[str, str], Entity]:
        """Bodies that every country has, such as the police, by language and lemma."""
        found = {}
        for iri in self._all(ONTOLOGY + "bodyName"):
            labels = tuple(self._tagged(_RDFS + "label", iri))
            label = next((text for tag, text in labels if tag == "en"), local_name(iri))
            entity = Entity(local_name(iri), label, local_name(self._one(_RDF_TYPE, iri)), None, labels)
            for tag, lemmas in self._tagged(ONTOLOGY + "bodyName", iri):
                found.update({(tag, lemma): entity for lemma in lemmas.split("/")})
        return found

    # --- names --------------------------------------------------------------------------------------------------

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for key, entity in self.entities.items():
            for _, name in entity.names:
                for form in (name, *self.with_suffix(name)):
                    _add(index, self.name_key(form), key)
        return index

    def with_suffix(self, name: str) -> Iterator[str]:
        """A name with what ends it as each language says it: "Robert F. Kennedy Jr." is "Robert F. Kennedy i Riu"."""
        before, _, suffix = name.rpartition(" ")
        rules = (rule.split(">") for tag in self.languages for rule in self.word_list(tag, "suffixForm"))
        yield from (f"{before} {form.replace('_', ' ')}" for last, form in rules if before and last == suffix.lower())

    @cached_property
    def _by_demonym(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for iri in self._all(ONTOLOGY + "demonym"):
            for _, name in self._tagged(ONTOLOGY + "demonym", iri):
                _add(index, fold(name), local_name(iri))
        return index

    @cached_property
    def articles(self) -> frozenset[str]:
        """The articles of every language, folded."""
        return frozenset(fold(word) for tag in self.languages for word in self.word_list(tag, "article"))

    def name_key(self, name: str) -> str:
        """A folded name in which every article is written alike, and a leading one is left out.

        The first letter of a first name is no article: "E. Hoxha" is not just any Hoxha.
        """
        words = fold(name).split()
        parts = [self._article_free(part) for part in words]
        if _INITIAL.match(name):
            parts[:1] = words[:1]
        return " ".join(parts[1:] if len(parts) > 1 and parts[0] == "~" else parts)

    def _article_free(self, part: str) -> str:
        return "~" if part in self.articles else part

    @cached_property
    def _endings(self) -> dict[tuple[str, str, str], list[tuple[str, str]]]:
        """The ending rules of a language and a purpose, by the last letter of the ending."""
        rules: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
        for tag, name in itertools.product(self.languages, ("nameEnding", "demonymEnding")):
            for rule in self._word_classes.get(name, {}).get(tag, ()):
                ending, _, replacement = rule.partition(">")
                folded = self._folded_ending(ending)
                rules.setdefault((tag, name, folded[-1:]), []).append((folded, fold_letters(replacement)))
        return rules

    def _folded_ending(self, ending: str) -> str:
        folded = fold_letters(ending)  # "-së" is " se", and " ~" once the whole name is folded
        return " " + self._article_free(folded[1:]) if folded.startswith(" ") else folded

    def bases(self, name: str, language: str | None = None) -> set[str]:
        """What a possibly inflected name may be in its base form, folded; always holds the name itself.

        "Tiranës" gives "tirane" and "tirana", "Netanyahut" gives "netanyahu"; most candidates are no names at all, so
        look them up in a list of known ones.
        """
        tags = self.languages if language is None else (language,)
        return _bases(self, self.name_key(name), tags)

    def stems(self, word: str, tag: str, rules: str) -> tuple[str, ...]:
        """A folded single word and what the language's ending rules may make of it."""
        found = [word]
        for ending, replacement in self._endings.get((tag, rules, word[-1:]), ()):
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                found.append(word[: len(word) - len(ending)] + replacement)
        return tuple(dict.fromkeys(found))

    def find(self, name: str, language: str | None = None) -> list[Entity]:
        """The gazetteer's entities of a name in any language, case or Albanian inflection; exact names first."""
        exact = self._by_name.get(self.name_key(name), [])
        keys = exact or _unique(key for base in self.bases(name, language) for key in self._by_name.get(base, ()))
        return [self.entities[key] for key in keys]

    def find_demonym(self, word: str, language: str) -> list[Entity]:
        """The countries whose people or things are called so: "Iranian", "iraniane", "izraelitët"."""
        stems = self.stems(fold(word), language, "demonymEnding")
        keys = _unique(key for stem in stems for key in self._by_demonym.get(stem, ()))
        return [self.entities[key] for key in keys]

    def demonym(self, entity: Entity, language: str) -> str:
        """The adjective of a country or region in a language, "" where the gazetteer has none."""
        names = self._tagged(ONTOLOGY + "demonym", _DECLARED + entity.key)
        return next((name for tag, name in names if tag == language), "")

    def holders(self, relation: str, of: str, date: str | None) -> list[Entity]:
        """Who, as far as the gazetteer knows, held an office on an ISO date (no date: nobody)."""
        if date is None:
            return []
        return [
            self.entities[person]
            for person, posts in self.posts.items()
            for post in posts
            if (post.relation, post.of) == (relation, of)
            and (post.since or "") <= date
            and (post.until is None or date < post.until)
        ]


def fold_letters(text: str) -> str:
    """Like ``fold`` but keeps hyphens and blanks, for the ends of words."""
    return _unaccented(text).replace("-", " ")


def _unaccented(text: str) -> str:
    plain = text.casefold()
    if plain.isascii():
        return plain
    return "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))


def local_name(iri: str) -> str:
    """The last part of an IRI, after # or /."""
    return iri[max(iri.rfind("#"), iri.rfind("/")) + 1 :]


def _add(index: dict[str, list[str]], name: str, key: str) -> None:
    keys = index.setdefault(name, [])
    if key not in keys:
        keys.append(key)


def _unique(keys: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(keys))


@lru_cache(maxsize=20000)
def _bases(knowledge: Knowledge, key: str, tags: tuple[str, ...]) -> set[str]:
    found = {key}
    for tag in tags:
        whole = knowledge.stems(key, tag, "nameEnding")  # "shba se" loses its ending across the hyphen
        parts = [knowledge.stems(part, tag, "nameEnding") for part in key.split()]
        found.update(whole)
        found.update(" ".join(each) for each in itertools.islice(itertools.product(*parts), _MAX_KEYS))
    return {base.strip() for base in found if base.strip()}


def _closed(terms: Mapping[str, T], name: str, kind: str) -> T:
    if name in terms:
        return terms[name]
    near = ", ".join(difflib.get_close_matches(name, terms, n=3)) or "none is near"
    raise OntologyError(f"no {kind} '{name}' in the ontology; nearest: {near}")
