"""Mentions → Entities, across the sentences of one document and across languages.

Names come first, then what stands for a name: demonyms, "the Iranian government", titles without a name, pronouns and
subjects that only the verb's ending shows. Where two readings are open there is no entity: a wrong node costs more
than a missing one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.clause import Clause, base, forms
from kg.knowledge import Knowledge, fold
from kg.mention import Found, read_clause, span_text
from kg.model import Document, Entity, Sentence, Word
from kg.pattern import Pattern
from kg.respelt import kind_of, listed, one_name
from kg.translated import english_names

_ANY = "mul"  # word classes of every language
_RESPELT = 0.9  # how sure it is that a name respelt by sound is of whom it sounds like
_BACK = 2  # sentences that a pronoun looks back
_FOR_COUNTRY = ("headOfStateOf", "headOfGovernmentOf", "ministerOf", "ambassadorOf")
_FOR_BODY = ("leaderOf",)
_QUOTES = (*'"“”„«»‘’', "''", "``")
_ACRONYM = re.compile(r"^[A-ZÇË]{2,7}(-\w+)?$")


@dataclass(frozen=True, slots=True)
class Referent:
    """An entity as one word of a sentence gives it: with the words that say so and how sure that is (0 to 1)."""

    entity: Entity
    text: str
    confidence: float = 1.0
    kind: str = "name"


@dataclass(frozen=True, slots=True)
class Office:
    """Somebody's title as the document itself gives it."""

    relation: str
    person: Entity
    of: Entity
    sentence: int
    title: str = ""  # its lemma


class Names:
    """The names of one document, each settled on one entity."""

    def __init__(self, document: Document, knowledge: Knowledge) -> None:
        self._document = document
        self._knowledge = knowledge
        self._new: dict[str, Entity] = {}  # folded base form -> entity
        self._persons: dict[str, list[Entity]] = {}  # folded surname -> people with a full name in this document
        self._first: dict[str, list[Entity]] = {}  # the same by the first part of the name
        self._acronyms: dict[str, Entity] = {}  # of bodies that no list has, as the document gives them
        self._bodies: list[Entity] = []  # organisations that this document names
        self.unsure: set[tuple[int, int]] = set()  # names that are not of whom they look like
        self.respelt: set[tuple[int, int]] = set()  # names that are somebody's as another language spells them by sound
        self._respelt: dict[str, Entity] = {}  # by folded base form, as those of this document

    def settle(
        self, sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]]
    ) -> dict[tuple[int, int], Entity]:
        """The entity of each name and demonym, by (sentence, first word of the mention)."""
        self._countries = {
            each.known[0].key
            for mentions in found
            for each in mentions
            if each.known and each.known[0].type == "Country"
        }
        certain = [e.known[0] for mentions in found for e in mentions if len(e.known) == 1]
        self._lands = {
            self._knowledge.country_of.get(entity.key, "") for entity in certain if entity.type in ("Place", "Party")
        }
        posts = [post for entity in certain for post in self._knowledge.posts.get(entity.key, ())]
        self._posts = {post.of for post in posts}
        settled: dict[tuple[int, int], Entity] = {}
        at = {
            (s.index, each.mention.first): each for s, several in zip(sentences, found, strict=True) for each in several
        }
        pairs = [(sentence, each) for sentence, mentions in zip(sentences, found, strict=True) for each in mentions]
        full_first = sorted(pairs, key=lambda pair: pair[1].mention.first == pair[1].mention.last)
        for sentence, each in full_first:
            if each.mention.kind == "pronoun":
                continue
            entity = self._abbreviated(sentence, each, at, settled)
            entity = entity or (self._known(each) if each.known else None)
            if entity is not None and entity.type != "Person":
                entity = self._elsewhere(sentence, each, entity, at)
                if entity is None:
                    self.unsure.add((sentence.index, each.mention.first))
                    continue
            open_ = bool(each.known) and each.type != "Person"  # one of several known ones: a new node would be wrong
            new = each.mention.kind == "name" and each.type and not open_
            if entity is None and new and not self._is_body(sentence, each):
                entity = self._unknown(sentence, each)
            if entity is not None:
                self._remember_person(entity)
                if not each.known and entity in self._respelt.values():
                    self.respelt.add((sentence.index, each.mention.first))
                if self._knowledge.is_a(entity.type, "Organization") and entity not in self._bodies:
                    self._bodies.append(entity)
                settled[sentence.index, each.mention.first] = entity
        return settled

    def _abbreviated(
        self,
        sentence: Sentence,
        each: Found,
        at: Mapping[tuple[int, int], Found],
        settled: Mapping[tuple[int, int], Entity],
    ) -> Entity | None:
        """What an acronym is short for where the document says so: "the Social Democrats (SD)"."""
        text, first = fold(each.mention.text), each.mention.first
        if not _ACRONYM.match(each.mention.text) or first != each.mention.last:
            return None
        if text not in self._acronyms:
            words, before = sentence.words, None
            if 2 < first < len(words) and words[first - 2].text == "(" and words[first].text == ")":
                before = next(
                    (f for f in at.values() if f.mention.last == first - 2 and f.mention.sentence == sentence.index),
                    None,
                )
            full = settled.get((sentence.index, before.mention.first)) if before is not None else None
            if (
                full is None
                or not self._knowledge.is_a(full.type, "Organization")
                or full.key in self._knowledge.entities
            ):
                return None
            self._acronyms[text] = full
        return self._acronyms[text]

    def _is_body(self, sentence: Sentence, each: Found) -> bool:
        words = [sentence.word(n) for n in range(each.mention.first, each.mention.last + 1)]
        return len(words) == 1 and any((sentence.language, form) in self._knowledge.bodies for form in forms(words[0]))

    def _remember_person(self, entity: Entity, label: str = "") -> None:
        parts = fold(label or entity.label).split()
        suffixes = self._knowledge.words(self._document.language or "en", "nameSuffix")
        parts = parts[:-1] if len(parts) > 2 and parts[-1] in suffixes else parts
        if entity.type == "Person" and len(parts) > 1:
            for people in (self._persons.setdefault(parts[-1], []), self._first.setdefault(parts[0], [])):
                if entity not in people:
                    people.append(entity)

    def _elsewhere(
        self, sentence: Sentence, each: Found, entity: Entity, at: Mapping[tuple[int, int], Found]
    ) -> Entity | None:
        """A place of a known name that lies in another region than the known one: "Lebanon, Tennessee"."""
        words = sentence.words
        last = each.mention.last
        if not self._knowledge.is_a(entity.type, "Place") or last + 1 >= len(words) or words[last].text != ",":
            return entity
        behind = at.get((sentence.index, last + 2))
        whole = behind.known[0] if behind is not None and len(behind.known) == 1 else None
        if behind is None or whole is None or whole.type not in ("Region", "Country"):
            return entity
        closed = behind.mention.last == len(words) or words[behind.mention.last].upos in ("PUNCT", "ADP")
        if not closed or self._knowledge.may_contain(whole, entity) or whole.type == entity.type:
            return entity
        if whole.type == "Country":  # two of a list, or a namesake that no list has
            goes_on = words[behind.mention.last : behind.mention.last + 2]
            return entity if any(word.upos in ("CCONJ", "PROPN") for word in goes_on) else None
        label = f"{each.mention.text}, {whole.label}"
        return Entity(entity_key(label), label, "Place", None, ((sentence.language, label),))

    def _known(self, each: Found) -> Entity | None:
        known = each.known
        person = each.type == "Person" or all(entity.type == "Person" for entity in known)
        single = each.mention.first == each.mention.last
        people = all(entity.type == "Person" for entity in known)
        if person and single and (namesakes := self.namesakes(each.mention.text, people)):
            return namesakes[0] if len(namesakes) == 1 else None
        if len(known) == 1:
            return known[0]
        if each.type:
            fitting = [e for e in known if self._knowledge.is_a(e.type, each.type)]
            known = tuple(fitting) or known
        led = [e for e in known if e.key in self._posts]  # by somebody whom the document names
        here = [e for e in known if self._knowledge.country_of.get(e.key) in self._countries]
        home = [e for e in known if self._knowledge.country_of.get(e.key) in self._posts]
        in_office = [e for e in known if self._in_office(e)]
        near = [e for e in known if self._knowledge.country_of.get(e.key) in self._lands]
        for choice in (led, here, home, in_office, near, known):
            if len(choice) == 1:
                return choice[0]
        countries = [entity for entity in known if entity.type == "Country"]
        return countries[0] if len(countries) == 1 else None

    def _in_office(self, person: Entity) -> bool:
        date = self._document.date
        return date is not None and any(
            (post.since or "") <= date and (post.until is None or date < post.until)
            for post in self._knowledge.posts.get(person.key, ())
        )

    def namesakes(self, text: str, first: bool = True) -> list[Entity]:
        """The people with a full name in this document who have this surname, or else this ``first`` name."""
        keys = [key.split()[-1] for key in self._knowledge.bases(text)]
        for names in (self._persons, self._first) if first else (self._persons,):
            people = {person.key: person for key in keys for person in names.get(key, ())}
            if people:
                return list(people.values())
        return []

    def _shortened(self, text: str, sentence: Sentence) -> list[Entity]:
        """The organisations of this document whose initials a name is: "IDB"."""
        heads = {base.replace(" ", "") for base in self._knowledge.bases(text, sentence.language)}
        return [body for body in self._bodies if len(body.label.split()) > 1 and heads & _initials(body.label)]

    def _short_for(self, text: str, each: Found) -> Entity | None:
        """The one company or other body of this document whose name begins with a single name: "Norholm" for "Norholm
        Invest"; what begins with a place's name is another thing."""
        if each.mention.first != each.mention.last or each.type == "Place" or self.namesakes(text):
            return None
        heads = self._knowledge.bases(text)
        long = [body for body in self._bodies if fold(body.label).split()[:1] and len(body.label.split()) > 1]
        found = [body for body in long if fold(body.label).split()[0] in heads and self._coined_here(body)]
        return found[0] if len(found) == 1 else None

    def _coined_here(self, body: Entity) -> bool:
        """Whether a body is of no list, and of no kind that a place may have several of."""
        words = fold(body.label).split()
        kinds = self._knowledge.words(self._document.language or "en", "institutionWord")
        plain = body.type in ("Company", "Organization") and not kinds & set(words)  # "Madeley High School"
        return plain and body.key not in self._knowledge.entities and len(words) < 4

    def _unknown(self, sentence: Sentence, each: Found) -> Entity | None:
        text = " ".join(each.mention.text.split())
        keys = self._knowledge.bases(text, sentence.language)
        alone = each.type == "Person" and each.mention.first == each.mention.last
        if alone and (namesakes := self.namesakes(text)):
            return namesakes[0] if len(namesakes) == 1 else None  # two of one surname: which is not said
        for key in sorted(keys, key=len):
            if key in self._new and self._new[key].type == each.type:
                return self._new[key]
        if each.type == "Organization" and _ACRONYM.match(text) and (bodies := self._shortened(text, sentence)):
            return bodies[0] if len(bodies) == 1 else None
        if len(fold(text)) < 2:
            return None
        if (body := self._short_for(text, each)) is not None:
            return body
        return self._sounds_like(sentence, each, text) or self._coin(sentence, each, text)

    def _sounds_like(self, sentence: Sentence, each: Found, text: str) -> Entity | None:
        """The one entity, of the gazetteer or this document, whose name the text respells: "Xhorxh Bush"."""
        label = base_form(text, sentence, each, self._knowledge)
        key = self._knowledge.name_key(label)
        if key in self._respelt and kind_of(self._respelt[key], self._knowledge) == each.type:
            return self._respelt[key]
        gazetteer = listed(self._knowledge, sentence.language)
        found = {entity.key: entity for form in {label, text} for entity in gazetteer.find(form, each.type)}
        if not found and each.type == "Person":
            people = {person.key: person for several in self._persons.values() for person in several}
            alike = (
                person for person in people.values() if one_name(label, person, sentence.language, self._knowledge)
            )
            found = {person.key: person for person in alike}
        if len(found) != 1:
            return None
        entity = self._respelt[key] = next(iter(found.values()))
        self._remember_person(entity, label)
        return entity

    def _coin(self, sentence: Sentence, each: Found, text: str) -> Entity:
        label = base_form(text, sentence, each, self._knowledge)
        kind = self._finer_type(sentence, each)
        english = self._in_english(sentence, each)
        own = [(sentence.language, label), (sentence.language, text), *self._area(sentence, each, label)]
        own += self._with_its_kind(sentence, each, label)
        names = tuple(dict.fromkeys([*own, *english]))
        label = english[0][1] if english else label
        key = entity_key(label)
        taken = self._knowledge.entities.get(key)
        if taken is not None and taken.type != kind:
            key = f"{key}_({kind})"
        entity = Entity(key, label, kind, None, names)
        self._new[self._knowledge.name_key(label)] = entity
        return entity

    def _with_its_kind(self, sentence: Sentence, each: Found, label: str) -> list[tuple[str, str]]:
        """A quoted name with the noun before it: "Lëvizjes «Zgjohu»" is "Lëvizja Zgjohu"."""
        if each.type != "Organization" or each.mention.first < 3 or not _quoted(sentence, each):
            return []
        noun = sentence.word(each.mention.first - 2)
        if noun.upos not in ("NOUN", "PROPN") or not noun.text[:1].isupper():
            return []
        head = noun.text
        for rule in self._knowledge.word_list(sentence.language, "unknownHeadEnding"):
            ending, _, replacement = rule.partition(">")
            if head.endswith(ending):
                head = head[: len(head) - len(ending)] + replacement
                break
        return [(sentence.language, f"{head} {label}")]

    def _area(self, sentence: Sentence, each: Found, label: str) -> list[tuple[str, str]]:
        """The longer English name of a place with what kind of area it is beside it: "Ishikawa prefecture"."""
        last = each.mention.last
        noun = sentence.word(last + 1) if each.type == "Place" and last < len(sentence.words) else None
        kinds = dict(rule.split(">") for rule in self._knowledge.words(sentence.language, "areaNoun"))
        head = sentence.word(each.mention.head)
        if noun is None or noun.lemma.lower() not in kinds or head.head != noun.id:
            before = [sentence.word(n) for n in range(max(1, each.mention.first - 2), each.mention.first)]
            nouns = [word for word in before if word.lemma.lower() in kinds and word.id == head.head]
            noun = nouns[0] if nouns and each.type == "Place" else None  # "në prefekturën Niigata"
        return [("en", f"{label} {kinds[noun.lemma.lower()]}")] if noun is not None else []

    def _in_english(self, sentence: Sentence, each: Found) -> list[tuple[str, str]]:
        if each.type == "Person":
            return []
        words = [sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
        return [("en", name) for name in english_names(words, sentence.language, self._knowledge)]

    def _acts(self, sentence: Sentence, each: Found) -> bool:
        """Whether a name, taken for a place's, does what only a body does: "Scotland Yard arrested A"."""
        clause = read_clause(sentence, self._knowledge)
        head = sentence.word(each.mention.head)
        verb = clause.head(head)
        subject = head.deprel == "nsubj" and verb is not None and verb.upos == "VERB"
        return subject and verb is not None and clause.has(verb, "bodyVerb") and not clause.passive(verb)

    def _led(self, sentence: Sentence, each: Found) -> bool:
        """Whether a name, taken for a person's, is of what somebody is at the helm of."""
        clause = read_clause(sentence, self._knowledge)
        head = sentence.word(each.mention.head)
        above = clause.head(head)
        return above is not None and clause.has(above, "ledNoun") and head in clause.genitives(above)

    def _finer_type(self, sentence: Sentence, each: Found) -> str:
        if each.type == "Place" and not each.known and self._acts(sentence, each):
            return "Organization"
        if each.type == "Person" and not each.known and self._led(sentence, each):
            return "Organization"
        if each.type != "Organization":
            return each.type
        clause = read_clause(sentence, self._knowledge)
        inside = [sentence.word(n) for n in range(each.mention.first, each.mention.last + 1)]
        for name, kind in (("partyWord", "Party"), ("governmentWord", "GovernmentBody")):
            if any(clause.has(word, name) for word in inside):
                return kind
        return each.type


def base_form(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """The base form of a name that no list has: its last word loses the case ending that its tag or shape shows."""
    if _quoted(sentence, each):
        return text
    case = sentence.word(each.mention.last).feats.get("Case")
    stripped = text
    own = _native(text, sentence, each, knowledge)
    rules = knowledge.word_list(sentence.language, "nativeNameEnding" if own else "unknownNameEnding")
    for rule in () if _ends_in_genitive(sentence, each, knowledge) else rules:
        ending, _, rest = rule.partition(">")
        replacement, _, cases = rest.partition("|")
        if text.endswith(ending) and len(text) - len(ending) > 2 and (not cases or case in cases.split("+")):
            stripped = text[: len(text) - len(ending)] + replacement
            break
    return _head_form(stripped, sentence, each, knowledge).rstrip("-–")


def _quoted(sentence: Sentence, each: Found) -> bool:
    """Whether a name stands in quotation marks behind what it is, which bears the ending: "Lëvizja «Zgjohu»"."""
    before, after = each.mention.first - 1, each.mention.last + 1
    if before < 2 or after > len(sentence.words) or sentence.word(before - 1).upos not in ("NOUN", "PROPN"):
        return False
    return sentence.word(before).text in _QUOTES and sentence.word(after).text in _QUOTES


def _native(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether a person's name is one of the language's own, whose surnames end in a vowel: "Burim Salihun"."""
    first, *rest = fold(text).split() or [""]
    return each.type == "Person" and bool(rest) and first in knowledge.words(sentence.language, "nativeFirstName")


def _ends_in_genitive(sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether the end of a name stays as it is in every case: "Urdhrit të Avokatëve të Bejrutit"."""
    articles = knowledge.words(sentence.language, "genitiveArticle")
    inside = range(each.mention.first + 1, each.mention.last)
    return each.type != "Person" and any(sentence.word(number).text.lower() in articles for number in inside)


def _head_form(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """A name of several words whose first, a common noun, is back in the nominative: "Institutin X", "Bashkimit Y"."""
    first = sentence.word(each.mention.first)
    rules = knowledge.word_list(sentence.language, "unknownHeadEnding")
    if each.type == "Person" or each.mention.first == each.mention.last or first.lemma.lower() == first.text.lower():
        return text
    for rule in rules:
        ending, _, replacement = rule.partition(">")
        if first.text.endswith(ending) and text.startswith(first.text):
            head = first.text[: len(first.text) - len(ending)] + replacement
            return head + _nominative_article(text[len(first.text) :], head, knowledge, sentence.language)
    return text


def _nominative_article(rest: str, head: str, knowledge: Knowledge, language: str) -> str:
    """What follows a head noun, its first article as the nominative has it: "Bankës Aziatike të" is "Banka … e"."""
    words = rest.split(" ")
    articles = knowledge.words(language, "obliqueArticle")
    rules = [rule.split(">") for rule in knowledge.word_list(language, "nominativeArticle")]
    fitting = next((article for ending, article in rules if head.endswith(ending)), "")
    number = next((n for n, word in enumerate(words) if word in articles), -1)
    if fitting and number >= 0:
        words[number] = fitting
    return " ".join(words)


def _initials(label: str) -> set[str]:
    """What a name's capitalised words begin with, folded; a hyphenated word counts once or by its parts."""
    words = [word for word in label.split() if word[:1].isupper()]
    whole = "".join(word[0] for word in words)
    parts = "".join(part[0] for word in words for part in word.split("-") if part[:1].isupper())
    return {fold(whole).replace(" ", ""), fold(parts).replace(" ", "")}


def entity_key(label: str) -> str:
    """The readable last part of an entity's IRI: "Edi Rama" gives Edi_Rama."""
    plain = unicodedata.normalize("NFKD", label.replace("ł", "l").replace("đ", "d").replace("Đ", "D"))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"_+", "_", re.sub(r"[^\w().-]", "_", plain)).strip("_") or "unnamed"


class Resolver:
    """Says which entity a word of a document stands for."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        found: Sequence[tuple[Found, ...]],
        knowledge: Knowledge,
    ) -> None:
        self._knowledge = knowledge
        self._document = document
        self._clauses = {s.index: read_clause(s, knowledge) for s in sentences}
        self._order = [sentence.index for sentence in sentences]
        self._names = Names(document, knowledge)
        self._settled = self._names.settle(sentences, found)
        self._at = {
            (s.index, number): each
            for s, mentions in zip(sentences, found, strict=True)
            for each in mentions
            for number in range(each.mention.first, each.mention.last + 1)
        }
        self.offices: list[Office] = []
        self.inside: set[int] = set()  # the sentences that are nothing but quotation
        self.quoted: dict[tuple[int, int], Entity] = {}  # who speaks the quotation that a word stands in
        self._busy: set[tuple[int, int]] = set()

    def clause(self, index: int) -> Clause:
        """The sentence of that index, readable by its roles."""
        return self._clauses[index]

    # --- one word -----------------------------------------------------------------------------------------------

    def referent(self, clause: Clause, word: Word, relation: str = "") -> Referent | None:
        """The entity that a word heads or stands for, None where that is not certain.

        Args:
            clause: the word's sentence.
            word: the head of a noun phrase, or a pronoun.
            relation: "of" where the word only says whose something is; there an adjective may name a country.
        """
        key = (clause.sentence.index, word.id)
        if key in self._busy:
            return None
        self._busy.add(key)
        try:
            return self._referent(clause, word, relation)
        finally:
            self._busy.discard(key)

    def _referent(self, clause: Clause, word: Word, relation: str) -> Referent | None:
        index = clause.sentence.index
        each = self._at.get((index, word.id))
        if word.upos == "PRON" and base(word.deprel) in ("obj", "expl") and clause.has(word, "objectClitic"):
            return self._clitic(clause, word)
        if word.upos == "PRON" and clause.has(word, "dativeObjectClitic") and base(word.deprel) in ("iobj", "expl"):
            return self._dative_clitic(clause, word)
        partner = word.upos == "PRON" and clause.has(word, "partnerPronoun") and bool(clause.adposition(word))
        if each is not None and each.mention.kind == "pronoun":
            return self._pronoun(clause, word) or (self._partner(clause, word) if partner else None)
        if partner:
            return self._partner(clause, word)
        if each is not None and (entity := self._settled.get((index, each.mention.first))) is not None:
            if each.mention.kind == "name":
                if self._of_another_country(clause, each, entity):
                    return None
                coined = entity.key not in self._knowledge.entities  # "Iran's Ministry of Intelligence" acts as Iran
                sure = _RESPELT if (index, each.mention.first) in self._names.respelt else 1.0
                return (self._metonym(clause, word) if coined else None) or Referent(entity, each.mention.text, sure)
            if relation == "of" or base(word.deprel) in ("amod", "compound"):
                return Referent(entity, each.mention.text, 0.97, "demonym")
            if word.upos == "NOUN" and (person := self._named_beside(clause, word)) is not None:
                return person  # "zelandezin Brad Tait"
            return Referent(entity, each.mention.text, 0.8, "nation") if self._nation_acts(clause, word) else None
        readers = [
            self._named_area,
            self._apposed,
            self._named_beside,
            self._described,
            self._metonym,
            self._body,
            self._country,
            self._that_country,
            self._group,
            self._town,
            self._there,
        ]
        readers += [self._named_by, self._territory]
        if clause.has(word, "localBody"):
            readers.insert(0, self._body)  # "Bashkia Tiranë"
        if each is not None and (index, each.mention.first) in self._names.unsure:
            return None
        for reader in (*readers, self._titled):
            if found := reader(clause, word):
                return found
        return None

    def _nation_acts(self, clause: Clause, word: Word) -> bool:
        """Whether the name of a people stands for its state: "the Swiss brokered a truce", not "two Swiss"."""
        definite = clause.child_in(word, "article", "det") is not None or word.feats.get("Definite") == "Def"
        indefinite = clause.child_in(word, "indefinite", "det") is not None
        many = word.feats.get("Number") == "Plur" or word.text.lower().endswith(tuple(clause.words("peopleEnding")))
        alone = not clause.children(word, "amod", "nummod", "acl", "nmod", "appos", "compound", "flat")
        return definite and not indefinite and many and alone and word.upos in ("NOUN", "PROPN", "ADJ")

    def _of_another_country(self, clause: Clause, each: Found, entity: Entity) -> bool:
        """Whether a demonym makes an organisation's name that of a national one: "the Indonesian Red Cross"."""
        if not each.known or not self._knowledge.is_a(entity.type, "Organization"):
            return False
        index = clause.sentence.index
        beside = (
            self._at.get((index, child.id))
            for child in clause.children(clause.sentence.word(each.mention.head), "amod")
        )
        demonyms = [found for found in beside if found is not None and found.mention.kind == "demonym"]
        nations = {
            self._settled[index, found.mention.first].key
            for found in demonyms
            if (index, found.mention.first) in self._settled
        }
        owners = (self.name_at(clause, word) for word in clause.genitives(clause.sentence.word(each.mention.head)))
        if self._knowledge.country_of.get(entity.key):  # "the Green Party of Austria"
            nations |= {owner[0].key for owner in owners if owner is not None and owner[0].type == "Country"}
        return bool(nations) and self._knowledge.country_of.get(entity.key) not in nations

    def unsettled(self, clause: Clause, word: Word) -> bool:
        """Whether a word is a name or a pronoun that stands for nobody for certain."""
        each = self._at.get((clause.sentence.index, word.id))
        return each is not None and each.mention.kind != "demonym" and self.referent(clause, word) is None

    def why_nobody(self, clause: Clause, word: Word, dropped: bool = False) -> str:
        """In plain words, why a word stands for no entity.

        Args:
            clause: the word's sentence.
            word: a word without a referent.
            dropped: whether the word is a verb whose subject is wanted.
        """
        if dropped:
            shown = "shows only in its ending, and whom it means is not certain" if clause.words("dropsSubject") else ""
            return f"the subject of “{word.text}” {shown or 'is not said'}"
        each = self._at.get((clause.sentence.index, word.id))
        kind = each.mention.kind if each is not None else ""
        if each is None:
            if self._is_title(clause, word) and not clause.has(word, "personNoun"):
                return f"who “{word.text}” is, is not certain"
            return f"“{word.text}” is no name, nor certain to stand for anybody"
        text = each.mention.text
        if kind == "pronoun":
            return f"whom the pronoun “{text}” stands for is not certain"
        if kind == "demonym":
            return f"“{text}” only says whose something is"
        if (clause.sentence.index, each.mention.first) in self._settled:
            return f"“{text}” has a nationality beside it that is not its own"
        several = [entity.label for entity in each.known or self._names.namesakes(text)]
        if len(several) > 1:
            return f"“{text}” may be any of {', '.join(several)}"
        return f"“{text}” looks like a name, but of what is not certain"

    def name_at(self, clause: Clause, word: Word) -> tuple[Entity, Found] | None:
        """The entity and mention of the name that a word is part of, None if it is part of none."""
        each = self._at.get((clause.sentence.index, word.id))
        if each is None or each.mention.kind != "name":
            return None
        entity = self._settled.get((clause.sentence.index, each.mention.first))
        return (entity, each) if entity is not None else None

    def same_name(self, clause: Clause, one: Word, other: Word) -> bool:
        """Whether two words are parts of one name."""
        index = clause.sentence.index
        each = self._at.get((index, one.id))
        return each is not None and each.mention.kind == "name" and self._at.get((index, other.id)) is each

    def _apposed(self, clause: Clause, word: Word) -> Referent | None:
        """ "A, the carmaker chaired by B": the noun that says what A is stands for A."""
        above = clause.head(word)
        if word.upos != "NOUN" or base(word.deprel) != "appos" or above is None or above.id > word.id:
            return None
        if clause.child_in(word, "relativePronoun", "nmod") is not None:  # "A, whose airline B sued"
            return None
        named = self.name_at(clause, above)
        follows = clause.sentence.word(named[1].mention.last + 1) if named is not None else None
        if named is None or follows is None or follows.text != "," or clause.children(word, "cop", "flat", "appos"):
            return None
        return Referent(named[0], named[1].mention.text, 0.9)

    def _named_beside(self, clause: Clause, word: Word) -> Referent | None:
        """ "the businessman Alexander M.", "its ally Israel": a common noun with a name in apposition."""
        if word.upos not in ("NOUN", "PROPN", "ADJ") or clause.has(word, "forceNoun"):
            return None
        for child in clause.children(word, "appos", "flat", "nmod", "compound"):
            named = self.name_at(clause, child)
            owner = clause.adposition(child) or clause.article_genitive(child)
            owner = owner or (child.id < word.id and base(child.deprel) != "appos")  # "the Kerry camp"
            owner = owner or (base(child.deprel) == "nmod" and child.id - word.id > 3)
            owner = owner or clause.child_in(child, "indefinite", "det") is not None  # "a tinpot Napoleon"
            nobody = clause.has(word, "metonymHead") and not clause.has(word, "personNoun")
            owner = owner or (nobody and base(child.deprel) == "appos" and self._person_at(clause, child))
            if named and not owner and (named[0].type == "Person" or base(child.deprel) in ("appos", "flat")):
                return Referent(named[0], named[1].mention.text, 0.98)
        if (body := self._called(clause, word)) is not None:
            return body
        head = self.name_after(clause, word) if self._is_title(clause, word) else None
        named = self.name_at(clause, head) if head is not None else None
        return Referent(named[0], named[1].mention.text, 0.98) if named else None

    def _named_area(self, clause: Clause, word: Word) -> Referent | None:
        """ "the Serengeti region", "the island of Britain": what kind of area a place is, with its name."""
        if word.upos != "NOUN" or word.feats.get("Number") == "Plur" or clause.child_in(word, "indefinite", "det"):
            return None
        area, land = clause.has(word, "namedArea"), clause.has(word, "namedLand")
        before = [c for c in clause.children(word, "compound") if c.id == word.id - 1]
        for child in [*clause.genitives(word), *before] if area or land else ():
            named = self.name_at(clause, child)
            kind = named[0].type if named is not None else ""
            if named is not None and ((area and kind in ("Place", "Region")) or (land and kind == "Country")):
                return Referent(named[0], named[1].mention.text, 0.95)
        return None

    def _called(self, clause: Clause, word: Word) -> Referent | None:
        """ "the disaster agency BNPB": a common noun with the name of a body right behind it."""
        if word.upos != "NOUN" or word.id == len(clause.sentence.words):
            return None
        named = self.name_at(clause, clause.sentence.word(word.id + 1))
        if named is None or not self._knowledge.is_a(named[0].type, "Organization"):
            return None
        head = clause.sentence.word(named[1].mention.head)
        behind = base(head.deprel) in ("appos", "flat")
        beside = base(head.deprel) == base(word.deprel) == "nmod" and head.head == word.head  # both "of" the same
        beside = beside and not clause.adposition(head) and bool(clause.adposition(word))
        close = named[1].mention.first == word.id + 1 and (behind or beside)
        return Referent(named[0], named[1].mention.text, 0.98) if close else None

    def _is_title(self, clause: Clause, word: Word) -> bool:
        patterns = self._knowledge.title_patterns(clause.sentence.language)
        return clause.has(word, "personNoun") or any(clause.span(word, pattern.lemmas) for pattern in patterns)

    def name_after(self, clause: Clause, title: Word) -> Word | None:
        """The head of a person's name that stands behind a title, whatever the parser made of the two.

        Between them may be the title's own adjectives and complement; a name between commas is an apposition.
        """
        words = clause.sentence.words
        end = title.id
        while (
            end < len(words)
            and (_belongs_to(clause, words[end], title) or _of_elected(clause, words[end]))
            and not self._person_at(clause, words[end])
        ):
            end += 1
        comma = end < len(words) and words[end].text == ","
        number = end + 1 + comma
        if number > len(words) or not self._person_at(clause, words[number - 1]):
            return None
        named = self.name_at(clause, words[number - 1])
        beside = number - 2  # past the adjectives of the noun before the name
        while beside > title.id - 1 and words[beside].upos in ("ADJ", "DET"):
            beside -= 1
        owner = not comma and self._has_its_own(clause, words[beside], title)
        owner = (
            owner
            or words[number - 2].upos == "ADP"
            or words[number - 2].text.lower() in clause.words("genitiveArticle")
        )
        if named is None or owner or (comma and not _closed(clause, named[1].mention.last)):
            return None
        head = clause.sentence.word(named[1].mention.head)
        above = clause.head(head)
        if comma and above is not None and above.id != title.id and base(head.deprel) == "appos":
            alone = above.upos == "NOUN" and above.feats.get("Number") != "Plur"
            if alone and title.id < above.id and _oblique(above) and self._is_title(clause, above):
                return None  # "the party of the minister, A": its case says whose name it is
        relative = above is not None and above.head == title.id and base(above.deprel) == "acl"
        return None if relative or self._anothers(clause, head, title) else head  # not "the minister Trump fired"

    def _anothers(self, clause: Clause, name: Word, title: Word) -> bool:
        """Whether a name is that of the noun above the title: "the wife of President A, Emine"."""
        above = clause.head(title)
        if above is None or self._person_at(clause, above) or above.upos not in ("NOUN", "PROPN"):
            return False
        if self._is_title(clause, above) or clause.has(above, "subordinate"):
            return name.head != title.id and title.head != name.id
        return name.head == above.id and name.deprel == "appos"

    def _has_its_own(self, clause: Clause, noun: Word, title: Word) -> bool:
        """Whether a name belongs to the noun right before it: "the lawyer of the Meta family", "of President A"."""
        if noun.id == title.id or noun.upos not in ("NOUN", "PROPN"):
            return False
        return clause.has(noun, "familyNoun") or (base(noun.deprel) == "nmod" and self._is_title(clause, noun))

    def name_before(self, clause: Clause, title: Word) -> Word | None:
        """The head of the name that a title between commas stands behind: "Edi Rama, head of the party, said"."""
        words = clause.sentence.words
        begin = title.id
        while begin > 1 and _belongs_to(clause, words[begin - 2], title):
            begin -= 1
        end = title.id
        while end < len(words) and _belongs_to(clause, words[end], title):
            end += 1
        if begin < 3 or words[begin - 2].text != "," or (end < len(words) and words[end].upos != "PUNCT"):
            return None
        named = self.name_at(clause, words[begin - 3])
        if named is None or any(clause.children(title, "cop", "case", "cc")):
            return None
        return clause.sentence.word(named[1].mention.head)

    def _person_at(self, clause: Clause, word: Word) -> bool:
        named = self.name_at(clause, word)
        return named is not None and named[0].type == "Person"

    def _owner(self, clause: Clause, word: Word, *kinds: str) -> Referent | None:
        """Whose a noun is, if that is an entity of one of these classes."""
        for owner in clause.belongings(word):
            found = self.referent(clause, owner, "of")
            if found and any(self._knowledge.is_a(found.entity.type, kind) for kind in kinds):
                return found
        return None

    def _described(self, clause: Clause, word: Word) -> Referent | None:
        """ "the Jewish state", "shteti hebre": a common noun that names a country together with its modifier."""
        if not (clause.has(word, "countryNoun") or clause.has(word, "metonymHead")):
            return None
        for child in clause.children(word, "amod", "compound", "nmod"):
            first, last = sorted((child.id, word.id))
            if last - first > 2:
                continue
            text = span_text(clause.sentence, first, last)
            known = [e for e in self._knowledge.find(text, clause.sentence.language) if e.type == "Country"]
            if len(known) == 1:
                return Referent(known[0], text, 0.95)
        return None

    def _metonym(self, clause: Clause, word: Word) -> Referent | None:
        if clause.has(word, "policeNoun") and word.text.islower() and clause.children(word, "amod"):
            owner = self._nation(clause, word)
        elif clause.has(word, "metonymHead"):
            owner = self._owner(clause, word, "Country", "IntergovernmentalOrganization")
            owner = owner or self._through_title(clause, word)
        elif clause.has(word, "personnelHead"):
            chain = [
                *(owner for owner in clause.possessors(word) if self.name_at(clause, owner)),
                *clause.genitives(word),
                *(w for w in clause.children(word, "nmod") if clause.adposition(w) in clause.words("originAdposition")),
                *(each for one in clause.genitives(word) for each in clause.genitives(one)),
            ]
            owners = (self.referent(clause, owner, "of") for owner in chain)
            owner = next((found for found in owners if found and self._commands(found.entity)), None)
        else:
            return None
        return replace(owner, text=self._phrase(clause, word, owner), confidence=0.95) if owner else None

    def _nation(self, clause: Clause, word: Word) -> Referent | None:
        """The country that an adjective beside a noun names."""
        found = (self.referent(clause, each, "of") for each in clause.children(word, "amod"))
        return next((each for each in found if each is not None and each.entity.type == "Country"), None)

    def _named_by(self, clause: Clause, word: Word) -> Referent | None:
        """ "the city of A", "ishulli i A-së": the place that a common noun's complement names."""
        genitives = clause.genitives(word) if clause.has(word, "namedPlace") else []
        named = self.name_at(clause, genitives[0]) if len(genitives) == 1 else None
        if named is None or named[0].type not in ("Place", "Region", "Country") or clause.possessors(word):
            return None
        if named[0].type == "Country" and not clause.has(word, "countryNoun"):
            return None  # "the city of Albania"
        near = 0 < named[1].mention.first - word.id <= 3
        return Referent(named[0], named[1].mention.text, 0.97) if near else None

    def _territory(self, clause: Clause, word: Word) -> Referent | None:
        """ "Congo's eastern provinces", "Ukrainian soil": a part of a country that stands for it."""
        if word.upos != "NOUN" or not clause.has(word, "territoryNoun"):
            return None
        owner = self._owner(clause, word, "Country")
        return replace(owner, text=self._phrase(clause, word, owner), kind="territory") if owner else None

    def _through_title(self, clause: Clause, word: Word) -> Referent | None:
        """ "the government of the president of A": whose a body is through its head."""
        titles = [each for each in clause.genitives(word) if each.upos == "NOUN" and self._is_title(clause, each)]
        owners = (self._owner(clause, title, "Country") for title in titles)
        return next((owner for owner in owners if owner is not None), None)

    def _commands(self, entity: Entity) -> bool:
        return self._knowledge.is_a(entity.type, "Organization") or entity.type == "Country"

    def _phrase(self, clause: Clause, word: Word, owner: Referent) -> str:
        children = clause.belongings(word)
        numbers = [word.id, *(child.id for child in children)]
        text = span_text(clause.sentence, min(numbers), max(numbers))
        return text if len(text) < 80 else owner.text

    def _body(self, clause: Clause, word: Word) -> Referent | None:
        """ "Albanian police", "the opposition": a body that every country has."""
        language = clause.sentence.language
        names = [lemma for tag, lemma in self._knowledge.bodies if tag == language]
        lemma = next((lemma for lemma in names if clause.span(word, frozenset([lemma]))), None)
        if lemma is None:
            return None
        body = self._knowledge.bodies[language, lemma]
        owner = self.place_of(clause, word) if clause.has(word, "localBody") else self._owner(clause, word, "Country")
        if owner is None:
            acts = base(word.deprel) not in ("compound", "nmod")  # not "the police chief"
            return Referent(body, word.text, 0.8) if acts and clause.has(word, "bareBody") else None
        label = f"{body.label} of {owner.entity.label}"
        listed = [each for each in self._knowledge.find(label, "en") if self._knowledge.is_a(each.type, "Organization")]
        english = (("en", label), ("en", f"{owner.entity.label} {body.label}"))  # "Kosovo Police"
        new = Entity(entity_key(label), label, body.type, None, english)
        return Referent(listed[0] if len(listed) == 1 else new, self._phrase(clause, word, owner), 0.9)

    def institution(self, clause: Clause, word: Word) -> Referent | None:
        """The body itself that a word heads, where it does not stand for its country: "a spokesman of its ministry"."""
        named = self.name_at(clause, word)
        if named is not None and named[0].key in self._knowledge.entities:
            return None
        found = self._body(clause, word)
        return found if found is not None and not clause.has(word, "bareBody") else None

    def place_of(self, clause: Clause, word: Word) -> Referent | None:
        """Whose town hall it is: "Bashkia e Tiranës", "the municipality of Tirana"."""
        places = (self.referent(clause, owner, "of") for owner in clause.belongings(word))
        return next(
            (found for found in places if found and found.entity.type == "Place" and found.kind == "name"), None
        )

    def _country(self, clause: Clause, word: Word) -> Referent | None:
        """ "his country": the country of the person that the pronoun stands for."""
        if not clause.has(word, "countryNoun"):
            return None
        ours = (self.referent(clause, w) for w in clause.possessors(word) if clause.has(w, "pronounWe"))
        if (said := next(filter(None, ours), None)) is not None:
            return said if said.entity.type == "Country" else None
        owner = self._owner(clause, word, "Person")
        country = self.country_of(owner.entity) if owner else None
        return Referent(country, word.text, 0.85) if country else None

    def _that_country(self, clause: Clause, word: Word) -> Referent | None:
        """ "That country": the only one that this sentence has named so far, or else the sentence before."""
        if not clause.has(word, "countryNoun") or clause.child_in(word, "thatWord", "det") is None:
            return None
        before = self.before(clause)
        for where, end in ((clause, word.id), (before, len(before.sentence.words) + 1 if before else 0)):
            named = self._named_in(where, end, "Country") if where is not None else {}
            if named:
                entity = next(iter(named.values()))
                return Referent(entity, word.text, 0.85, "group") if len(named) == 1 else None
        return None

    def _there(self, clause: Clause, word: Word) -> Referent | None:
        """ "There": the last place that this sentence has named with an adposition, or the only one before."""
        if not clause.has(word, "thereWord") or base(word.deprel) != "advmod":
            return None
        for each in reversed(clause.sentence.words[: word.id - 1]):
            named = self.name_at(clause, each)
            head = named is not None and named[1].mention.head == each.id
            if named is not None and head and clause.adposition(each) and self._knowledge.is_a(named[0].type, "Place"):
                return Referent(named[0], word.text, 0.8, "group")
        before = self.before(clause)
        named_before = self._named_in(before, len(before.sentence.words) + 1, "Place") if before is not None else {}
        here = self._named_in(clause, word.id, "Place")
        if here or len(named_before) != 1:
            return None
        return Referent(next(iter(named_before.values())), word.text, 0.75, "group")

    def _named_in(self, clause: Clause, end: int, kind: str) -> dict[str, Entity]:
        """The entities of a class that a sentence names before one of its words, demonyms among them."""
        found: dict[str, Entity] = {}
        for word in clause.sentence.words[: end - 1]:
            each = self._at.get((clause.sentence.index, word.id))
            entity = self._settled.get((clause.sentence.index, each.mention.first)) if each is not None else None
            if entity is not None and self._knowledge.is_a(entity.type, kind):
                found[entity.key] = entity
        return found

    def _group(self, clause: Clause, word: Word) -> Referent | None:
        """ "The agency", "the company": the organisation that a sentence shortly before names."""
        index = clause.sentence.index
        if word.upos != "NOUN" or not clause.has(word, "groupNoun") or not self._definite(clause, word):
            return None
        for number in range(index - 1, index - 1 - _BACK, -1):
            before = self._clauses.get(number)
            if before is None or before.sentence.paragraph < clause.sentence.paragraph - 1:
                break
            named = self._bodies_in(before)
            fitting = [
                entity for entity, found in named.values() if self._takes_up(clause, word, before, entity, found)
            ]
            if len(fitting) == 1:
                return Referent(fitting[0], word.text, 0.8, "group")
            other = any(
                each.lemma == word.lemma and self.name_at(before, each) is None for each in before.sentence.words
            )
            if fitting or other:
                return None  # which of them, or one without a name
        return self._named_so(clause, word)

    def _named_so(self, clause: Clause, noun: Word) -> Referent | None:
        """ "The council": the one body of all that the document names before whose name says that it is one."""
        bodies: dict[str, Entity] = {}
        if clause.has(noun, "companyNoun") or clause.has(noun, "vagueGroup"):
            return None
        for number in (each for each in self._order if each < clause.sentence.index):
            before = self._clauses[number]
            for each in before.sentence.words:
                named = self.name_at(before, each)
                if each.upos not in ("NOUN", "PROPN") or _spelt(clause, noun.lemma) not in {
                    _spelt(clause, form) for form in forms(each)
                }:
                    continue
                if named is not None and self.is_body(named[0]):
                    bodies[named[0].key] = named[0]
                elif named is None and base(each.deprel) != "compound" and not self._definite(before, each):
                    return None  # there is another one, without a name
        found = next(iter(bodies.values())) if len(bodies) == 1 else None
        return Referent(found, noun.text, 0.75, "group") if found is not None else None

    def _town(self, clause: Clause, word: Word) -> Referent | None:
        """ "The city": the one town that a sentence shortly before names."""
        index = clause.sentence.index
        if word.upos != "NOUN" or not clause.has(word, "townNoun") or not self._definite(clause, word):
            return None
        for number in range(index - 1, index - 1 - _BACK, -1):
            before = self._clauses.get(number)
            if before is None or before.sentence.paragraph < clause.sentence.paragraph - 1:
                return None
            named = (self.name_at(before, each) for each in before.sentence.words)
            towns = {each[0].key: each for each in named if each is not None and each[0].type == "Place"}
            if len(towns) == 1:
                entity, found = next(iter(towns.values()))
                inside = range(found.mention.first, found.mention.last + 1)
                part = any(clause.has(before.sentence.word(n), "placeNoun") for n in inside)  # a stadium, a street
                return None if part or len(inside) > 2 else Referent(entity, word.text, 0.8, "group")
            if towns:
                return None
        return None

    def _definite(self, clause: Clause, word: Word) -> bool:
        """Whether a noun alone takes up something named before."""
        others = clause.children(word, "amod", "nmod", "compound", "flat", "appos", "acl", "nummod")
        if others or word.feats.get("Number") == "Plur" or base(word.deprel) in ("compound", "appos", "flat"):
            return False
        if clause.child_in(word, "definite", "det") is not None:
            return True
        articles = clause.words("genitiveArticle")
        alone = all(child.text.lower() in articles for child in clause.children(word, "det"))
        return word.feats.get("Definite") == "Def" and alone

    def _bodies_in(self, clause: Clause) -> dict[str, tuple[Entity, Found]]:
        """The organisations that a sentence names."""
        named = (self.name_at(clause, word) for word in clause.sentence.words)
        return {
            each[0].key: each
            for each in named
            if each is not None and self._knowledge.is_a(each[0].type, "Organization")
        }

    def _takes_up(self, clause: Clause, noun: Word, before: Clause, entity: Entity, found: Found) -> bool:
        """Whether a common noun may take up a body: it is a part of its name, or says what kind of body it is."""
        inside = [before.sentence.word(number) for number in range(found.mention.first, found.mention.last + 1)]
        if any(_spelt(clause, noun.lemma) in (_spelt(clause, form) for form in forms(word)) for word in inside):
            return True
        if clause.has(noun, "companyNoun"):
            plain = entity.type in ("Company", "Organization") and len(self._bodies_in(before)) == 1
            subject = self.main_subject(before)
            joined = any(before.children(word, "conj") for word in inside)  # "A and B met. The company"
            return plain and not joined and subject is not None and subject.entity == entity
        return clause.has(noun, "partyWord") and entity.type == "Party"

    def country_of(self, person: Entity) -> Entity | None:
        """The one country whose offices a person holds, in this document or else in the gazetteer; None if unclear."""
        countries = {o.of.key: o.of for o in self.offices if o.person == person and o.of.type == "Country"}
        if not countries:
            entities = self._knowledge.entities
            posts = self._knowledge.posts.get(person.key, ())
            countries = {p.of: entities[p.of] for p in posts if p.of in entities and entities[p.of].type == "Country"}
        return next(iter(countries.values())) if len(countries) == 1 else None

    def held_now(self, person: Entity, relation: str, latest: bool = False) -> set[str]:
        """What a person holds an office of as far as the gazetteer knows: at the document's date, if it has one.

        Args:
            person: who may hold it.
            relation: the office.
            latest: in a document without a date, only the office that the person took last counts.
        """
        date, posts = self._document.date, self._knowledge.posts.get(person.key, ())
        last = max((post.since or "" for post in posts), default="")
        return {
            post.of
            for post in posts
            if post.relation == relation
            and (date is not None or not latest or (post.since or "") == last)
            and (date is None or ((post.since or "") <= date and (post.until is None or date < post.until)))
        }

    def holding(self, person: Entity, relation: str) -> set[str]:
        """What the gazetteer knows a person to hold an office of, at the document's date or, without one, still."""
        if self._document.date is not None:
            return self.held_now(person, relation)
        posts = self._knowledge.posts.get(person.key, ())
        return {post.of for post in posts if post.relation == relation and post.until is None}

    def earlier_event(
        self, clause: Clause, noun: Word, lemmas: frozenset[str], links: Collection[str]
    ) -> Referent | None:
        """Whom "the attack" of this sentence hit, where a sentence shortly before says so of the same event.

        Args:
            clause: the sentence.
            noun: a definite event noun without the complement that is wanted.
            lemmas: what the event must have been called there, or here.
            links: the adpositions of that complement.
        """
        definite = noun.feats.get("Definite") == "Def" or clause.child_in(noun, "definite", "det") is not None
        if not definite:
            return None
        index = clause.sentence.index
        for number in range(index - 1, index - 1 - _BACK, -1):
            before = self._clauses.get(number)
            if before is None or before.sentence.paragraph < clause.sentence.paragraph - 1:
                return None
            for word in before.sentence.words:
                same = word.upos == "NOUN" and _same_event(word, noun) and before.span(word, lemmas)
                if same and (found := self._hit(before, word, links)):
                    return replace(found, confidence=0.8 * found.confidence, kind="event")
        return None

    def _hit(self, clause: Clause, noun: Word, links: Collection[str]) -> Referent | None:
        for name, words in clause.obliques(noun).items():
            if name in links and (found := self.referent(clause, words[0])):
                return found
        above = clause.head(noun)
        if above is not None and clause.has(above, "sufferVerb") and base(noun.deprel) == "obj":
            subject = clause.subject(above)
            return self.referent(clause, subject) if subject is not None else None
        return None

    # --- titles -------------------------------------------------------------------------------------------------

    def _titled(self, clause: Clause, word: Word) -> Referent | None:
        beside = base(word.deprel) in ("compound", "amod", "flat", "appos") or word.deprel == "nmod:desc"
        if beside or word.upos not in ("NOUN", "PROPN"):
            return None
        if any(
            clause.child_in(word, name) is not None for name in ("former", "notCurrent", "subordinate", "indefinite")
        ):
            return None
        relations = self._relations(clause, word)
        if not relations:
            return None
        owner = self._owner(clause, word, "Country", "Organization", "Place")
        complement = [*clause.genitives(word), *clause.possessors(word)]
        if clause.children(word, "appos") or (owner is None and complement):
            return None  # "the head of the group T, Candace O.": whoever that is, it is said here
        person = self._entitled(clause, word, relations) if owner is None else None
        person = person or self._office_holder(clause, word, relations, owner.entity if owner else None)
        if person is None and owner is not None and owner.entity.type == "Country":
            person = self._listed_holder(clause, relations, owner.entity)
        return Referent(person, word.text, 0.85, "title") if person else None

    def _listed_holder(self, clause: Clause, relations: set[str], of: Entity) -> Entity | None:
        """Whoever the sentence before is about, if the gazetteer has them in that office: "A arrived. The Serbian
        president …"."""
        before = self.before(clause)
        about = self.main_subject(before) if before is not None else None
        if about is None or about.entity.type != "Person":
            return None
        held = {key for relation in relations for key in self.held_now(about.entity, relation, latest=True)}
        return about.entity if of.key in held else None

    def _entitled(self, clause: Clause, title: Word, relations: set[str]) -> Entity | None:
        """The one person whom a sentence shortly before names with the same title: "President A … The president"."""
        definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
        if not definite or title.feats.get("Number") == "Plur":
            return None
        people: dict[str, Entity] = {}
        index = clause.sentence.index
        ministerial = self._ministerial(relations)
        for number in range(index - 1, index - 1 - _BACK, -1):
            before = self._clauses.get(number)
            if before is None or before.sentence.paragraph < clause.sentence.paragraph - 1:
                break
            for word in before.sentence.words:
                same = word.lemma.lower() == title.lemma.lower() and self._relations(before, word) == relations
                another = ministerial and self._whole_title(before, word) == relations
                if not same and not another:  # another word for the office: "the PM" of "Prime Minister A"
                    continue
                found = self._named_beside(before, word)
                if found is None and ministerial and self._alone(before, word):
                    continue  # "at the prime minister's office": the same one
                if found is None or found.entity.type != "Person" or self._barred(before, word):
                    return None  # another one, without a name
                people[found.entity.key] = found.entity
        return next(iter(people.values())) if len(people) == 1 else None

    def _alone(self, clause: Clause, title: Word) -> bool:
        """Whether a title stands for whoever holds the office, without saying of what."""
        owned = [*clause.genitives(title), *clause.possessors(title), *clause.children(title, "appos", "amod", "flat")]
        definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
        return definite and not owned and title.feats.get("Number") != "Plur"

    def _whole_title(self, clause: Clause, title: Word) -> set[str]:
        """The relations of the longest title that a word heads: a prime minister is not also a minister."""
        if title.upos not in ("NOUN", "PROPN"):
            return set()
        patterns = self._knowledge.title_patterns(clause.sentence.language)
        spans = [(clause.span(title, pattern.lemmas), pattern.relation) for pattern in patterns]
        found = [(span[1] - span[0], relation) for span, relation in spans if span is not None]
        longest = max((length for length, _ in found), default=0)
        return {relation for length, relation in found if length == longest}

    def _ministerial(self, relations: set[str]) -> bool:
        """Whether a title is an office of a country and nothing else."""
        return all(self._knowledge.relation(relation).range == "Country" for relation in relations)

    def _relations(self, clause: Clause, title: Word) -> set[str]:
        patterns = self._knowledge.title_patterns(clause.sentence.language)
        fitting = [pattern for pattern in patterns if clause.span(title, pattern.lemmas)]
        needed = ((pattern, _owner_words(pattern)) for pattern in fitting)  # "head of diplomacy", not of the cabinet
        owners = clause.belongings(title) if fitting else []
        return {p.relation for p, words in needed if not words or any(clause.span(each, words) for each in owners)}

    def _barred(self, clause: Clause, title: Word) -> bool:
        """Whether a title is no office that is held now: "former", "deputy"."""
        names = ("former", "notCurrent", "subordinate")
        beside = [
            *clause.children(title),
            *(clause.sentence.words[title.id - 2 : title.id - 1] if title.id > 1 else ()),
        ]
        above = clause.head(title)
        if above is not None and base(title.deprel) in ("nmod", "appos", "compound", "flat"):
            beside += [child for child in clause.children(above) if child.id < title.id]
        return any(clause.has(word, name) for word in beside for name in names)

    def _office_holder(self, clause: Clause, title: Word, relations: set[str], of: Entity | None) -> Entity | None:
        held = [o for o in self.offices if o.relation in relations and (of is None or o.of == of)]
        held = [o for o in held if o.title == title.lemma.lower() or self._says_which(o.relation)]
        people = {office.person.key: office.person for office in held}
        if of is None:
            before = [o for o in held if o.sentence <= clause.sentence.index]
            people = {office.person.key: office.person for office in before}
        elif not people:
            known = [p for r in relations for p in self._knowledge.holders(r, of.key, self._document.date)]
            people = {person.key: person for person in known}
        return next(iter(people.values())) if len(people) == 1 else None

    def _says_which(self, relation: str) -> bool:
        """Whether any title of a relation means the same office: "the premier" is the chancellor, but "the governor" no
        professor, though both are officials."""
        return self._knowledge.relation(relation).range != "Actor"

    def speaker(self, clause: Clause, trigger: Word, word: Word | None) -> Entity | None:
        """Who says what a trigger says: the reporting verb's agent, or whoever speaks the quotation around it."""
        if word is not None:
            found = self.referent(clause, word) or self._author(clause, word)
            return self._acting(found.entity) if found else None
        return self.quoted.get((clause.sentence.index, trigger.id))

    def _author(self, clause: Clause, word: Word) -> Referent | None:
        """Whose a report is that says something: "a report by A", "A's report"."""
        if not clause.has(word, "sourceNoun"):
            return None
        roles = clause.noun_roles(word, has_patient=False)
        named = (self.referent(clause, each) for each in roles["agent"] if each.upos == "PROPN")
        return next((found for found in named if found is not None), None)

    def _acting(self, entity: Entity) -> Entity:
        return self._knowledge.entities.get(self._knowledge.metonyms.get(entity.key, ""), entity)

    # --- pronouns and dropped subjects --------------------------------------------------------------------------

    def _pronoun(self, clause: Clause, word: Word) -> Referent | None:
        if clause.has(word, "pronounFirst"):
            return self._first_person(clause, word)
        if clause.has(word, "pronounWe"):
            return self._speaking_for(clause, word)
        wanted = _pronoun_kind(clause, word)
        if wanted is None or clause.has(word, "ambiguousPronoun"):
            return None
        if (same := self._told_of_itself(clause, word)) is not None:
            return self.referent(clause, same)
        if (owner := self._spoken_for(clause, word, wanted)) is not None:
            body = self.referent(clause, owner)
            return replace(body, text=word.text, kind="pronoun") if body and self.is_body(body.entity) else None
        if (hit := self._object_above(clause, word)) is not None and self._agrees(hit.entity, wanted):
            return hit
        speaker = self.quoted.get((clause.sentence.index, word.id))
        possessive = word.deprel in ("nmod:poss", "det:poss") or base(word.deprel) == "nmod"
        for candidate in self._antecedents(clause, word, possessive, wanted):
            if candidate.entity == speaker or (candidate.kind == "nation" and wanted == "it"):
                continue  # would be "I"; "the Swiss" are "they"
            if self._agrees(candidate.entity, wanted):
                if (
                    wanted != "it"
                    and not self._gender(candidate.entity)
                    and self._rivalled(clause, word, candidate, wanted)
                ):
                    return None
                return Referent(candidate.entity, word.text, 0.8 * candidate.confidence, "pronoun")
            if self._thing(clause, word, candidate, wanted):
                return Referent(candidate.entity, word.text, 0.75 * candidate.confidence, "pronoun")
            if self._gender(candidate.entity):
                continue  # certainly not this one
            if candidate.kind != "pronoun" and candidate.entity.type == "Person" and wanted != "it":
                return None  # the nearest person is somebody else: not certain enough
        return None

    def _object_above(self, clause: Clause, word: Word) -> Referent | None:
        """ "Sued A, accusing it of …": the object of a participle that shares its subject takes up the object above."""
        verb = clause.head(word)
        above = clause.head(verb) if verb is not None and base(verb.deprel) == "advcl" else None
        if verb is None or above is None or base(word.deprel) not in ("obj", "expl") or verb.id < above.id:
            return None
        participle = verb.feats.get("VerbForm") in ("Part", "Ger") or clause.child_in(verb, "gerundMarker") is not None
        objects = clause.objects(above)
        if not participle or clause.own_subject(verb) is not None or len(objects) != 1 or objects[0].upos == "PRON":
            return None
        found = self.referent(clause, objects[0])
        return replace(found, text=word.text, confidence=0.8 * found.confidence, kind="pronoun") if found else None

    def _spoken_for(self, clause: Clause, word: Word, wanted: str) -> Word | None:
        """ "A spokesman for the council said it …": the body that somebody without a name speaks for."""
        verb = next((each for each in clause.ancestors(word) if clause.has(each, "reportVerb")), None)
        speaker = clause.own_subject(verb) if verb is not None else None
        inside = verb is not None and (word.id > verb.id or base(word.deprel) == "nsubj") and word != speaker
        if speaker is None or speaker.upos != "NOUN" or not inside or self.referent(clause, speaker) is not None:
            return None
        marked = [child for child in clause.children(speaker, "nmod") if child.upos == "NOUN"]
        owners = [
            each for each in dict.fromkeys([*clause.belongings(speaker), *marked]) if clause.has(each, "groupNoun")
        ]
        if len(owners) != 1:
            return None
        gender = {"Fem": "female", "Masc": "male"}
        other = gender.get(owners[0].feats.get("Gender", "")) == wanted != gender.get(speaker.feats.get("Gender", ""))
        return owners[0] if wanted == "it" or other else None

    def _thing(self, clause: Clause, word: Word, candidate: Referent, wanted: str) -> bool:
        """Whether "ajo" is a country or a body with a name of that gender, where nobody is named beside it."""
        if wanted == "it" or clause.words("pronounNeuter") or not self._agrees(candidate.entity, "it"):
            return False
        first = candidate.text.split()[0].lower() if candidate.text else ""
        endings = {"female": "feminineEnding", "male": "masculineEnding"}
        if not first.endswith(tuple(clause.words(endings[wanted]))):
            return False
        before = self._clauses.get(clause.sentence.index - 1)
        near = [(clause, each) for each in clause.sentence.words[: word.id - 1]]
        near += [(before, each) for each in before.sentence.words] if before is not None else []
        people = (self.name_at(where, each) for where, each in near)
        return not any(
            named is not None and named[0].type == "Person" and self._gender(named[0]) in (wanted, "")
            for named in people
        )

    def _clitic(self, clause: Clause, word: Word) -> Referent | None:
        """ "e arrestoi": the person whom the sentence before is about, where it speaks of nothing else to arrest.

        If that is who does it now, the person whom they did something to there.
        """
        if (hit := self._object_above(clause, word)) is not None:
            return hit
        verb = clause.head(word)
        agent = clause.subject(verb) if verb is not None else None
        doer = self.referent(clause, agent) if agent is not None else None
        before = self._clauses.get(clause.sentence.index - 1)
        if (
            verb is not None
            and base(verb.deprel) == "ccomp"
            and (told := self._dative_clitic(clause, word)) is not None
        ):
            named = [self.name_at(clause, each) for each in clause.sentence.words[: word.id - 1]]
            rivals = {each[0].key for each in named if each is not None and each[0].type == told.entity.type}
            third = rivals - {told.entity.key} - ({doer.entity.key} if doer is not None else set())
            return told if not third else None  # "A denies that B has investigated him"
        if verb is None or before is None or (agent is not None and doer is None):
            return None
        others = [w for w in clause.sentence.words[: word.id - 1] if agent is None or not self._is_of(clause, w, agent)]
        if any(self._person_at(clause, each) for each in others) or base(verb.deprel) not in ("root", "conj", "ccomp"):
            return None
        root = next((each for each in before.sentence.words if each.head == 0), None)
        about, objects = self.main_subject(before), before.objects(root) if root is not None else []
        doer = doer or self.dropped(clause, verb)
        if about is None or doer is None or before.sentence.paragraph != clause.sentence.paragraph:
            return None
        if about.entity == doer.entity:
            found = self.referent(before, objects[0]) if len(objects) == 1 else None
        else:
            found = about if not objects else None
        if found is None or found.entity.type != "Person" or found.entity == doer.entity:
            return None
        return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")

    def _is_of(self, clause: Clause, word: Word, agent: Word) -> bool:
        """Whether a word is a part of the name that the agent is or bears."""
        return word.id == agent.id or self.same_name(clause, word, agent) or self._is_below(clause, word, agent)

    def _is_below(self, clause: Clause, word: Word, agent: Word) -> bool:
        above = clause.head(word)
        beside = above is not None and above.id == agent.id and base(word.deprel) in ("appos", "flat")
        return beside or any(self.same_name(clause, word, each) for each in clause.children(agent, "appos", "flat"))

    def _dative_clitic(self, clause: Clause, word: Word) -> Referent | None:
        """ "A shpreson që B t'i japë ndihmë", "priti A-në dhe i kërkoi ndihmë": whom a clitic without a noun means."""
        verb = clause.head(word)
        above = clause.head(verb) if verb is not None else None
        if verb is None or above is None or above.upos not in ("VERB", "NOUN"):
            return None
        agent = clause.subject(verb)
        doer = self.referent(clause, agent) if agent is not None else None
        if base(verb.deprel) == "conj":
            objects = [*clause.objects(above), *clause.datives(above), *clause.obliques(above).get("me", [])]
            lone = objects[0] if len(objects) == 1 and clause.own_subject(verb) is None else None
        else:
            top = next((each for each in (above, *clause.ancestors(above)) if clause.own_subject(each)), None)
            embedded = base(verb.deprel) in ("ccomp", "acl") and clause.own_subject(verb) is not None
            lone = clause.own_subject(top) if embedded and top is not None else None
        found = self.referent(clause, lone) if lone is not None and lone.upos in ("NOUN", "PROPN") else None
        if found is None or doer is None or found.entity == doer.entity:
            return None
        return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")

    def _speaking_for(self, clause: Clause, word: Word) -> Referent | None:
        """ "We at Greenpeace": the body that a speaker speaks for."""
        for child in clause.children(word, "nmod"):
            named = self.name_at(clause, child)
            if named is not None and self.is_body(named[0]) and clause.adposition(child):
                return Referent(named[0], named[1].mention.text, 0.9)
        speaker = self.quoted.get((clause.sentence.index, word.id))
        side = self._side_of(speaker) if speaker is not None and speaker.type == "Person" else None
        return Referent(side, word.text, 0.8, "pronoun") if side is not None else None

    def _side_of(self, person: Entity) -> Entity | None:
        """The country, or else the body, in whose name a person says "we"; None if that is not certain."""
        held = [office for office in self.offices if office.person == person]
        for names in (_FOR_COUNTRY, _FOR_BODY):
            sides = {office.of.key: office.of for office in held if office.relation in names}
            if sides:
                return next(iter(sides.values())) if len(sides) == 1 else None
        return None

    def _partner(self, clause: Clause, word: Word) -> Referent | None:
        """ "e njohu A-në dhe lidhi marrëdhënie me të": the only other one that the sentence has named so far.

        Places where something is and owners do not count; who does it now is somebody else.
        """
        verb = next((each for each in clause.ancestors(word) if each.upos == "VERB"), None)
        subject = clause.subject(verb) if verb is not None else None
        doer = self.referent(clause, subject) if subject is not None else None
        if doer is None:
            return None
        found: dict[str, Referent] = {}
        for each in clause.sentence.words[: word.id - 1]:
            named = self.name_at(clause, each)
            if named is None or named[1].mention.head != each.id or named[0].key == doer.entity.key:
                continue
            local = clause.adposition(each) in (*clause.words("placeAdposition"), *clause.words("reportMarker"))
            if not local and not clause.article_genitive(each):
                found[named[0].key] = Referent(named[0], word.text, 0.8, "pronoun")
        return next(iter(found.values())) if len(found) == 1 else None

    def _first_person(self, clause: Clause, word: Word) -> Referent | None:
        """ "I" within quotation marks: whoever speaks."""
        speaker = self.quoted.get((clause.sentence.index, word.id))
        if speaker is None or speaker.type != "Person":
            return None
        return Referent(speaker, word.text, 0.9, "pronoun")

    def _agrees(self, entity: Entity, wanted: str) -> bool:
        if wanted == "it":
            acts = entity.type == "Country" or entity.key in self._knowledge.metonyms
            return acts or self._knowledge.is_a(entity.type, "Organization")
        return entity.type == "Person" and (self._gender(entity) or wanted) == wanted

    def _gender(self, entity: Entity) -> str:
        """ "male" or "female" where the gazetteer or somebody's given name says so, else ""."""
        if entity.type != "Person":
            return ""
        if entity.key in self._knowledge.genders:
            return self._knowledge.genders[entity.key]
        first, *rest = fold(entity.label).split() or [""]
        kinds = (("female", "femaleName"), ("male", "maleName"))
        return next((kind for kind, name in kinds if rest and first in self._knowledge.words(_ANY, name)), "")

    def _antecedents(self, clause: Clause, word: Word, possessive: bool, wanted: str) -> Iterator[Referent]:
        """Subjects that a pronoun may take up, best first: of the clauses above it, then of the sentences before."""
        verbs = [above for above in clause.ancestors(word) if above.upos in ("VERB", "AUX", "ADJ", "NOUN")]
        own = (
            clause.subject(verbs[0]) if verbs and not possessive else None
        )  # "fired A and replaced him": not the firer
        seen = {word.id} | ({own.id} if own is not None else set())
        if possessive and (owner := self._owner_of_other(clause, word)) is not None:
            yield owner
        taken = self.referent(clause, own) if own is not None and own.id != word.id else None
        yield from self._blamed(clause, word) if possessive else ()
        for verb in verbs if possessive else verbs[1:]:
            subject = clause.subject(verb)
            found = self.referent(clause, subject) if subject is not None and subject.id not in seen else None
            if found is not None and (taken is None or found.entity != taken.entity):
                yield found
        for said in clause.children(verbs[-1], "ccomp") if verbs and possessive else ():
            subject = clause.own_subject(said) if said.id < word.id else None  # "A is ready, its director said"
            found = self.referent(clause, subject) if subject is not None else None
            if found is not None:
                yield found
        for fronted in clause.children(verbs[0], "advcl") if verbs and not possessive and wanted == "it" else ():
            subject = clause.own_subject(fronted) if fronted.id < word.id else None  # "if A leaves, it will …"
            found = self.referent(clause, subject) if subject is not None and subject.id not in seen else None
            if found is not None and (taken is None or found.entity != taken.entity):
                yield found
        others = self._people_before(clause, word, taken.entity if taken is not None else None)
        if len(others) > 1 and all(self._gender(other.entity) for other in others):
            others = [other for other in others if self._agrees(other.entity, wanted)]
        if others:  # the one other person of this sentence, or nobody if there are more
            yield from others if len(others) == 1 else ()
            return
        yield from self._quoted_subjects(clause, word)
        for found in self._subjects_before(clause, wanted):
            if taken is None or found.entity != taken.entity:
                yield found
        yield from self._companions_before(clause, word, taken)
        if wanted == "it":
            yield from self._thing_before(clause, taken)

    def accuser(self, clause: Clause, word: Word, other: Entity) -> Referent | None:
        """Whose "its" is behind a verb whose subject it cannot be: "A said B had shelled its villages" is A's."""
        noun = clause.head(word)
        own = noun is None or clause.child_in(noun, "substituteNoun", "amod") is not None
        if not clause.has(word, "possessivePronounNeuter") or own:
            return None
        for verb in clause.ancestors(word):
            if verb.id < word.id and any(clause.has(verb, name) for name in ("reportVerb", "allegeVerb")):
                subject = clause.subject(verb)
                found = self.referent(clause, subject) if subject is not None else None
                if found is not None and found.entity not in (other,) and found.entity.type != "Person":
                    return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")
        return None

    def _owner_of_other(self, clause: Clause, word: Word) -> Referent | None:
        """Whose the first of two nouns is: "A's lawsuit against B and its firing of C"."""
        noun = clause.head(word)
        first = clause.head(noun) if noun is not None and base(noun.deprel) == "conj" else None
        owners = clause.possessors(first) if first is not None and first.upos == "NOUN" else []
        return self.referent(clause, owners[0]) if len(owners) == 1 and owners[0].id < word.id else None

    def _blamed(self, clause: Clause, word: Word) -> Iterator[Referent]:
        """Whose deed it is that somebody is praised or blamed for: "condemned A over its pact with B"."""
        noun = clause.head(word)
        verb = clause.head(noun) if noun is not None else None
        if noun is None or verb is None or not clause.has(verb, "creditVerb") or clause.passive(verb):
            return
        if clause.adposition(noun) in clause.words("creditAdposition"):
            objects = clause.objects(verb)
            found = self.referent(clause, objects[0]) if len(objects) == 1 and objects[0].id < word.id else None
            if found is not None:
                yield found

    def _quoted_subjects(self, clause: Clause, word: Word) -> Iterator[Referent]:
        """Whom the speaker of a quotation spoke of in the sentence before: "“A is no democrat,” B said. “He …" """
        speaker = self.quoted.get((clause.sentence.index, word.id))
        before = self.before(clause)
        if speaker is None or before is None:
            return
        own = {w.id for w in before.sentence.words if self.quoted.get((before.sentence.index, w.id)) == speaker}
        for each in before.sentence.words:
            if each.id in own and each.head not in own and (subject := before.subject(each)) is not None:
                found = self.referent(before, subject) if subject.id in own else None
                if found is not None:
                    yield found

    def _thing_before(self, clause: Clause, taken: Referent | None) -> Iterator[Referent]:
        """The one country or body that the sentence before names, which is about a person: "A leads B. C left it"."""
        before = self.before(clause)
        subject = self.main_subject(before) if before is not None else None
        if before is None or subject is None or subject.entity.type != "Person":
            return
        named = (self.name_at(before, each) for each in before.sentence.words)
        things = {each[0].key: each for each in named if each is not None and self._agrees(each[0], "it")}
        found = next(iter(things.values())) if len(things) == 1 else None
        if found is not None and (taken is None or found[0] != taken.entity):
            yield Referent(found[0], found[1].mention.text, 0.8)

    def _told_of_itself(self, clause: Clause, word: Word) -> Word | None:
        """The pronoun of what is said that stands for whoever says it: "He had not left, he said"."""
        verb = clause.head(word)
        if verb is None or base(word.deprel) != "nsubj" or not clause.has(verb, "reportVerb"):
            return None
        for each in clause.sentence.words[: word.id - 1]:
            alike = each.upos == "PRON" and each.lemma == word.lemma and base(each.deprel) == "nsubj"
            above = clause.head(each)
            if alike and above is not None and (above.head == verb.id or verb.head == above.id):
                return each
        return None

    def _rivalled(self, clause: Clause, word: Word, candidate: Referent, wanted: str) -> bool:
        """Whether another person of the sentence before is certainly of the pronoun's gender, the candidate not."""
        others = self._companions_before(clause, word, candidate)
        return any(self._gender(other.entity) == wanted for other in others)

    def _companions_before(self, clause: Clause, word: Word, taken: Referent | None) -> Iterator[Referent]:
        """The one other person of the sentence before, its subject not being meant: "A met B. She praised him"."""
        before = self._clauses.get(clause.sentence.index - 1)
        subject = self.main_subject(before) if before is not None else None
        if before is None or subject is None or before.sentence.paragraph < clause.sentence.paragraph - 1:
            return
        if len(self._joint_subjects(before)) > 1:
            return
        barred = {subject.entity.key} | ({taken.entity.key} if taken is not None else set())
        named = (self.name_at(before, each) for each in before.sentence.words)
        people = {each[0].key: each for each in named if each is not None and each[0].type == "Person"}
        others = [each for key, each in people.items() if key not in barred]
        lone = subject.entity.type != "Person" and bool(before.words("pronounNeuter"))  # "The bank trusted B. She …"
        pair = 1 if lone else 2
        if len(others) == 1 and len(people) == pair:
            yield Referent(others[0][0], others[0][1].mention.text, 0.8)

    def _people_before(self, clause: Clause, word: Word, but: Entity | None) -> list[Referent]:
        found = {}
        for each in clause.sentence.words[: word.id - 1]:
            named = self.name_at(clause, each)
            if named is not None and named[0].type == "Person" and named[0] != but:
                found[named[0].key] = Referent(named[0], named[1].mention.text)
        return list(found.values())

    def _subjects_before(self, clause: Clause, wanted: str = "") -> Iterator[Referent]:
        """Whom the sentences before are about; of several at once only the one who agrees with what is ``wanted``."""
        index = clause.sentence.index
        outside = [number for number in range(index - 1, -1, -1) if number not in self.inside]
        for number in outside[:_BACK]:
            before = self._clauses.get(number)
            if before is None or before.sentence.paragraph < clause.sentence.paragraph - 1:
                return
            joint = self._joint_subjects(before)
            if len(joint) > 1:
                fitting = [each for each in joint if wanted and self._agrees(each.entity, wanted)]
                yield from fitting if len(fitting) == 1 else ()
                return
            if found := self.main_subject(before):
                yield found
            elif any(self.name_at(before, word) for word in before.sentence.words):
                return  # the sentence is about something that we could not settle

    def before(self, clause: Clause) -> Clause | None:
        """The sentence before, if it stands in the same paragraph or in the one before."""
        found = self._clauses.get(clause.sentence.index - 1)
        near = found is not None and found.sentence.paragraph >= clause.sentence.paragraph - 1
        return found if near else None

    def root(self, clause: Clause) -> Word | None:
        """The head of a sentence."""
        return next((word for word in clause.sentence.words if word.head == 0), None)

    def is_body(self, entity: Entity) -> bool:
        """Whether an entity is an organisation."""
        return self._knowledge.is_a(entity.type, "Organization")

    def main_subject(self, clause: Clause) -> Referent | None:
        """The entity that a sentence's main clause is about."""
        root = self.root(clause)
        if root is None:
            return None
        subject = clause.subject(root)
        if subject is not None:
            return self.referent(clause, subject)
        return self.dropped(clause, root)

    def _joint_subjects(self, clause: Clause) -> list[Referent]:
        """The entities of a sentence's subject where it has several: "A and B fell out"."""
        root = self.root(clause)
        subject = clause.subject(root) if root is not None else None
        words = clause.coordinated(subject) if subject is not None else []
        found = (self.referent(clause, word) for word in words) if len(words) > 1 else ()
        return [each for each in found if each is not None]

    def dropped(self, clause: Clause, verb: Word) -> Referent | None:
        """The subject that only the verb's ending shows: the one of the sentence before, if it agrees."""
        if not clause.words("dropsSubject") or clause.own_subject(verb) is not None:
            return None
        finite = next(
            (w for w in (verb, *clause.children(verb, "aux", "cop")) if w.feats.get("VerbForm") == "Fin"), verb
        )
        if finite.feats.get("Person") == "1" and finite.feats.get("Number") == "Sing":
            return self._first_person(clause, verb)
        if finite.feats.get("Person") == "1":
            speaker = self.quoted.get((clause.sentence.index, verb.id))
            side = self._side_of(speaker) if speaker is not None and speaker.type == "Person" else None
            return Referent(side, verb.text, 0.75, "dropped") if side is not None else None
        if finite.feats.get("Person", "3") != "3" or finite.feats.get("Number", "Sing") != "Sing":
            return None
        above = clause.head(verb)
        if base(verb.deprel) == "advcl" and above is not None and clause.own_subject(above) is not None:
            return None  # "A appointed B after [he] had dismissed C": one of these two
        key = (clause.sentence.index, -verb.id)
        if key in self._busy:
            return None
        self._busy.add(key)
        try:
            found = next(self._subjects_before(clause), None)
        finally:
            self._busy.discard(key)
        return Referent(found.entity, verb.text, 0.8 * found.confidence, "dropped") if found else None


def _belongs_to(clause: Clause, word: Word, title: Word) -> bool:
    """Whether a word is part of a title's own phrase: its adjective, or below its complement."""
    if word.text == "-" and word.id < len(clause.sentence.words):
        return clause.has(clause.sentence.word(word.id + 1), "elected")  # "president-elect"
    if word.upos in ("PUNCT", "VERB", "AUX", "CCONJ", "SCONJ"):
        return False
    return any(above.id == title.id for above in clause.ancestors(word))


def _of_elected(clause: Clause, word: Word) -> bool:
    """Whether a word belongs to "-elect" behind a title."""
    follows = clause.sentence.word(word.id + 1) if word.id < len(clause.sentence.words) else None
    hyphen = word.text == "-" and follows is not None and clause.has(follows, "elected")
    return hyphen or (word.upos != "PROPN" and clause.has(word, "elected"))


def _owner_words(pattern: Pattern) -> frozenset[str]:
    """What an office must be of, where its pattern names that: "the head of the government"."""
    of = (role.filler.words for role in pattern.roles if "of" in role.names and not role.absent)
    return next((words for words in of if words), frozenset())


def _oblique(word: Word) -> bool:
    return word.feats.get("Case") in ("Gen", "Dat", "Abl")


def _closed(clause: Clause, last: int) -> bool:
    """Whether an apposition ends behind its name: a comma, or the end of the sentence."""
    return last == len(clause.sentence.words) or clause.sentence.word(last + 1).upos == "PUNCT"


def _spelt(clause: Clause, text: str) -> str:
    """A word in the first of two spellings that a language has: "organization" as "organisation"."""
    for rule in clause.words("spelling"):
        other, _, first = rule.partition(">")
        text = text.replace(other, first)
    return text.lower()


def _same_event(one: Word, other: Word) -> bool:
    """ "cyberattack" and "attack", "sulm" and "sulmi": one lemma, or one that ends in the other."""
    first, second = one.lemma.lower(), other.lemma.lower()
    return first == second or (len(second) > 3 and first.endswith(second))


def _pronoun_kind(clause: Clause, word: Word) -> str | None:
    kinds: Mapping[str, Iterable[str]] = {
        "it": ("pronounNeuter", "possessivePronounNeuter"),
        "male": ("subjectPronounMasc", "possessivePronounMasc"),
        "female": ("subjectPronounFem", "possessivePronounFem"),
    }
    if word.feats.get("Number") == "Plur" and clause.has(word, "pronounPlural"):
        return None
    return next((kind for kind, names in kinds.items() if any(clause.has(word, name) for name in names)), None)
