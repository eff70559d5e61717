"""The names of one document, each settled on one entity of the gazetteer or on a new one."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from kg.clause import Clause, base, forms
from kg.knowledge import Knowledge, fold
from kg.mention import Found, read_clause
from kg.model import Document, Entity, Sentence, Word
from kg.reference.alias import born_as, one_body, second_names
from kg.reference.gender import apposed_gender, gender_before, given, one_of
from kg.reference.kin import surnames_of_kin
from kg.reference.label import agreeing, base_form, entity_key, initials, quoted, whole_area
from kg.reference.respelt import kind_of, listed, one_name
from kg.reference.shared import NOBODY, other_land
from kg.reference.surname import hyphenated, in_nominative, same_given
from kg.reference.title import governed, of_title
from kg.reference.translated import english_names, is_head, shaped

_ACRONYM = re.compile(r"^[A-ZÇË]{2,7}(-\w+)?$")
_SHOUTED = 4  # letters of a first name in capitals that is no pair of initials
_PET_NAME = 3  # letters that a short form of a first name has at least
_STEM, _ENDS = 5, 3  # letters that two forms of a surname share at least, and those of an ending
_REALM = ("of",)  # entities have English labels


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
        self._full: set[str] = set()  # what the gazetteer has that this document gives a name of several words
        self._listed_as: dict[str, Entity] = {}  # listed bodies, by the key of what their full name was taken for
        self.unsure: set[tuple[int, int]] = set()  # names that are not of whom they look like
        self.respelt: set[tuple[int, int]] = set()  # names that are somebody's as another language spells them by sound
        self._respelt: dict[str, Entity] = {}  # by folded base form, as those of this document
        self._kin: dict[tuple[int, int], str] = {}  # the surnames of relatives named by their first names
        self._sexes: dict[str, str] = {}  # whether these are men or women, by key
        self._subjects: frozenset[str] = frozenset()  # the full names of people in the nominative
        self._tails: frozenset[str] = frozenset()  # the ends of people's full names, of more than one word
        self._owners: frozenset[str] = frozenset()  # bodies' names that a genitive ends: "Hallworth's"
        self._where: frozenset[str] = frozenset()  # single names, folded, that stand behind "in" or its like

    def settle(
        self, sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]]
    ) -> dict[tuple[int, int], Entity]:
        """The entity of each name and demonym, by (sentence, first word of the mention)."""
        self._survey([each for mentions in found for each in mentions])
        self._subjects = in_nominative(sentences, found, self._knowledge)
        self._tails = _tails(self._people_in_full(sentences, found), self._knowledge)
        self._kin = surnames_of_kin(sentences, found, self._knowledge)
        self._where = self._said_where(sentences, found)
        self._owners = _ending_in_genitive(sentences, found, self._knowledge)
        settled: dict[tuple[int, int], Entity] = {}
        pairs = [(sentence, each) for sentence, mentions in zip(sentences, found, strict=True) for each in mentions]
        at = {(sentence.index, each.mention.first): each for sentence, each in pairs}
        second = second_names(sentences, found, self._knowledge)
        self._full = {
            e.key for _, each in pairs if " " in self._knowledge.name_key(each.mention.text) for e in each.known
        }
        full_first = sorted(pairs, key=lambda pair: self._turn(pair[0], pair[1], second))
        for sentence, each in full_first:
            entity = self._called(
                sentence, each, settled.get(second.get((sentence.index, each.mention.first), (-1, 0)))
            )
            if entity is None and each.mention.kind != "pronoun":
                entity = self._entity(sentence, each, at, settled)
            if entity is not None:
                self._remember(sentence, each, entity)
                settled[sentence.index, each.mention.first] = entity
        return {place: self._listed_as.get(entity.key, entity) for place, entity in settled.items()}

    def _base_form(self, text: str, sentence: Sentence, each: Found) -> str:
        """The base form of a name, see ``kg.reference.label``."""
        return base_form(text, sentence, each, self._knowledge, self._subjects)

    def _people_in_full(self, sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]]) -> set[str]:
        """The full names of people, as they stand and without the ending of their case."""
        pairs = zip(sentences, found, strict=True)
        people = [(each, sentence) for sentence, mentions in pairs for each in mentions if each.type == "Person"]
        texts = {" ".join(each.mention.text.split()): (each, sentence) for each, sentence in people}
        return {*texts, *(self._base_form(text, sentence, each) for text, (each, sentence) in texts.items())}

    def _said_where(self, sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]]) -> frozenset[str]:
        """The single names that say where something is or goes to, in their base forms."""
        said: set[str] = set()
        for sentence, mentions in zip(sentences, found, strict=True):
            links = self._knowledge.words(sentence.language, "placeAdposition")
            for each in mentions:
                before = sentence.word(each.mention.first - 1).text.lower() if each.mention.first > 1 else ""
                if each.mention.first == each.mention.last and before in links:
                    said |= {fold(each.mention.text), *self._knowledge.bases(each.mention.text, sentence.language)}
        return frozenset(said)

    def _called(self, sentence: Sentence, each: Found, main: Entity | None) -> Entity | None:
        """Whose second name a name is: as it says, or by the surname of the one person who was born so."""
        if main is None and each.type == "Person" and not each.known and born_as(sentence, each, self._knowledge):
            namesakes = self.namesakes(each.mention.text, first=False)
            main = namesakes[0] if len(namesakes) == 1 else None
        if main is None or main.type != "Person":
            return None
        self._new[self._knowledge.name_key(self._base_form(each.mention.text, sentence, each))] = main
        people = self._persons.setdefault(fold(each.mention.text).split()[-1], [])
        people += [main] if main not in people else []
        return main

    def _turn(
        self, sentence: Sentence, each: Found, second: Mapping[tuple[int, int], tuple[int, int]]
    ) -> tuple[bool, bool]:
        """Which names are settled first: those in full, then what these are also called, then single ones, "The Senate"
        and surnames such as "van Houten" among them."""
        words = self._knowledge.name_key(each.mention.text).count(" ") + 1
        single = each.mention.first == each.mention.last or words == 1 or bool(self._surname_keys(sentence, each))
        also = (sentence.index, each.mention.first) in second
        return (single and not also, also)

    def _surname_keys(self, sentence: Sentence, each: Found) -> frozenset[str]:
        """The surnames of several words, of people whom the document names in full, that a name may be."""
        several = each.type == "Person" and not each.known and each.mention.first < each.mention.last
        return self._tails & self._knowledge.bases(each.mention.text, sentence.language) if several else frozenset()

    def _long_surnames(self, sentence: Sentence, each: Found) -> list[Entity]:
        """The people of this document whose full names end in a name of several words: "Van Houten", "Al-Sulaiti"."""
        found: dict[str, Entity] = {}
        for key in self._surname_keys(sentence, each):
            for person in self._persons.get(key.split()[-1], ()):
                names = (person.label, *(name for _, name in person.names))
                if any(self._knowledge.name_key(name).endswith(f" {key}") for name in names):
                    found[person.key] = person
        return list(found.values())

    def _survey(self, found: Sequence[Found]) -> None:
        """What the document is about as a whole, by which one of several namesakes is chosen."""
        firsts = [each.known[0] for each in found if each.known]
        certain = [each.known[0] for each in found if len(each.known) == 1]
        country_of, posts = self._knowledge.country_of, self._knowledge.posts
        self._countries = {entity.key for entity in firsts if entity.type == "Country"}
        lands = [e.key if e.type == "Country" else country_of.get(e.key, "") for e in (*certain, *self._nations(found))]
        self._talked = Counter(land for land in lands if land)
        homes = Counter(country_of.get(e.key, "") for e in certain if e.type == "Party")
        self._but_parties = self._talked - homes  # how often by anything else than its parties
        self._lands = {country_of.get(entity.key, "") for entity in certain if entity.type in ("Place", "Party")}
        seated = [e for e in certain if e.type == "Region" or self._knowledge.is_a(e.type, "Organization")]
        self._seats = {country_of.get(entity.key, "") for entity in seated}
        self._posts = {post.of for entity in certain for post in posts.get(entity.key, ())}
        self._placed = {country_of.get(entity.key, "") for entity in certain if entity.type in ("Place", "Region")} - {
            ""
        }
        self._about = self._countries | self._posts | self._placed  # not by its parties and bodies
        self._named = {entity.key for entity in certain}

    def _nations(self, found: Sequence[Found]) -> list[Entity]:
        """The countries of which people who are named hold an office."""
        people = [each.known[0] for each in found if each.known and each.known[0].type == "Person"]
        keys = [post.of for person in people for post in self._knowledge.posts.get(person.key, ())]
        return [self._knowledge.entities[key] for key in keys if key in self._knowledge.entities]

    def _entity(
        self,
        sentence: Sentence,
        each: Found,
        at: Mapping[tuple[int, int], Found],
        settled: Mapping[tuple[int, int], Entity],
    ) -> Entity | None:
        """The entity of one name or demonym, a new one where no list has it."""
        state = self._shortened_state(sentence, each) or self._realm(sentence, each)
        if each.type == "Place" and not each.known and state is not None:
            return state
        entity = self._abbreviated(sentence, each, at, settled)
        entity = entity or (self._known(sentence, each) if each.known else None)
        if each.known and (listed := self._listed_body(sentence, each, at)) is not None:
            return listed
        seat, talked = self._seat_of(sentence, each, at), self._talked_but(each, at)
        common = other_land(sentence, each, entity, seat, talked, self._knowledge) if entity else None
        if common is not None:
            others = self._named_here(sentence, at) - {seat}
            body = self._body_of(common[0], {common[1]} - {NOBODY} - others)
            if body is None:
                self.unsure.add((sentence.index, each.mention.first))
            return body
        native = entity and (self._native_body(sentence, each, entity, at) or self._branch(sentence, each, entity, at))
        if native is not None:
            return native
        if entity is not None and entity.type != "Person":
            begins = self._begins_name(sentence, each, at)
            entity = None if begins else self._elsewhere(sentence, each, entity, at)
            if entity is None:
                self.unsure.add((sentence.index, each.mention.first))
                return None
        open_ = bool(each.known) and each.type != "Person"  # one of several known ones: a new node would be wrong
        new = each.mention.kind == "name" and each.type and not open_
        if entity is None and new and not self._is_body(sentence, each):
            return self._unknown(sentence, each)
        if entity is None and open_ and not self._is_a_place(each):
            return self._native_here(sentence, each, each.known[0])
        return entity

    def _seat_of(self, sentence: Sentence, each: Found, at: Mapping[tuple[int, int], Found]) -> str:
        """The key of the country whose capital is named as where a body is: "the National Assembly in Kinshasa"."""
        places = self._knowledge.words(sentence.language, "placeAdposition")
        clause = read_clause(sentence, self._knowledge)
        for (number, _), found in at.items():
            head = sentence.word(found.mention.head) if number == sentence.index else None
            if head is not None and head.head == each.mention.head and clause.adposition(head) in places:
                return next((self._knowledge.metonyms.get(e.key, "") for e in found.known), "")
        return ""

    def _talked_but(self, each: Found, at: Mapping[tuple[int, int], Found]) -> Counter[str]:
        """How often the document speaks of each country otherwise than by this name."""
        key = self._knowledge.name_key(each.mention.text)
        same = sum(f.known == each.known and self._knowledge.name_key(f.mention.text) == key for f in at.values())
        return self._talked - Counter({self._knowledge.country_of.get(e.key, ""): same for e in each.known})

    def _native_body(
        self, sentence: Sentence, each: Found, entity: Entity, at: Mapping[tuple[int, int], Found]
    ) -> Entity | None:
        """ "Congress" in a report about Peru: the body of that name of the one country that the sentence, or else the
        document, speaks of; or the one that the document names in full: "the Missouri House … the House"."""
        rules = dict(rule.split(">") for rule in self._knowledge.words(sentence.language, "sharedBody"))
        words = [sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
        words = [word for word in words if fold(word.text) not in self._knowledge.articles]
        said = {"_".join([*(word.text.lower() for word in words[:-1]), form]) for form in forms(words[-1])}
        home = self._knowledge.country_of.get(entity.key, "")
        kind = next((rules[form] for form in said if form in rules), "")
        if not kind or not home or (entity.key in self._full and len(words) < 2):
            return None
        if (state := self._state_before(sentence, each, home, at)) is not None:
            label = f"{state.label} {' '.join(word.text for word in words)}"
            return Entity(entity_key(label), label, entity.type, None, ((sentence.language, label),))
        if (own := self._native_here(sentence, each, entity)) is not None:
            return own
        about = self._countries | self._posts | {self._knowledge.metonyms.get(key, "") for key in self._named}
        if home in about or (not self._countries and home in self._placed):
            return None
        here = self._named_here(sentence, at)
        named = self._countries & (self._lands | self._posts | self._placed)
        lands = here & self._countries or named or (self._placed if not self._countries else set())
        return self._party_of(kind, lands) or self._body_of(kind.replace("_", " "), lands)

    def _named_here(self, sentence: Sentence, at: Mapping[tuple[int, int], Found]) -> set[str]:
        """The keys of what a sentence names that only one entity can be."""
        return {f.known[0].key for (number, _), f in at.items() if number == sentence.index and len(f.known) == 1}

    def _listed_body(self, sentence: Sentence, each: Found, at: Mapping[tuple[int, int], Found]) -> Entity | None:
        """ "The president of A and the speaker of Congress": the body that the country of the office listed before has
        and that others have as well."""
        rules = (rule.split(">") for rule in self._knowledge.word_list(sentence.language, "listedBody"))
        found = forms(sentence.word(each.mention.first))
        kind = next((kind for word, kind in rules if word in found), "")
        if not kind or each.mention.first != each.mention.last:
            return None
        lands = self._listed_lands(sentence, sentence.word(each.mention.head), at)
        own = [entity for entity in each.known if self._knowledge.country_of.get(entity.key, "") in lands]
        return own[0] if len(own) == 1 else self._body_of(kind, lands)

    def _listed_lands(self, sentence: Sentence, body: Word, at: Mapping[tuple[int, int], Found]) -> set[str]:
        """The countries of the offices that a list has before that of a body."""
        office = sentence.word(body.head) if body.head and body.deprel.startswith("nmod") else None
        first = sentence.word(office.head) if office is not None and office.deprel == "conj" else None
        items = [first, *sentence.children.get(first.id, ())] if first is not None else []
        before = [w.id for w in items if office is not None and w.id < office.id and (w == first or w.deprel == "conj")]
        owners = [w for number in before for w in sentence.children.get(number, ()) if w.deprel.startswith("nmod")]
        named = (at.get((sentence.index, owner.id)) for owner in owners)
        return {f.known[0].key for f in named if f is not None and f.known and f.known[0].type == "Country"}

    def _state_before(
        self, sentence: Sentence, each: Found, home: str, at: Mapping[tuple[int, int], Found]
    ) -> Entity | None:
        """The state within a country whose own body it is: "the Ohio Senate", "the state Senate" in a report on one."""
        number = each.mention.first - 1
        before = next((f for (n, _), f in at.items() if n == sentence.index and f.mention.last == number), None)
        states = before.known if before is not None else ()
        if number and sentence.word(number).text.lower() in self._knowledge.words(sentence.language, "stateWord"):
            regions = {e.key: e for f in at.values() if len(f.known) == 1 and (e := f.known[0]).type == "Region"}
            states = tuple(regions.values())
        own = len(states) == 1 and states[0].type == "Region" and self._knowledge.country_of.get(states[0].key) == home
        return states[0] if own else None

    def _branch(
        self, sentence: Sentence, each: Found, party: Entity, at: Mapping[tuple[int, int], Found]
    ) -> Entity | None:
        """A party in one state of its country: "the Missouri GOP", which is not the party of them all."""
        home = self._knowledge.country_of.get(party.key, "")
        head = sentence.word(each.mention.head)
        if party.type != "Party" or not home or head.feats.get("Number") == "Plur":
            return None
        if (state := self._state_before(sentence, each, home, at)) is None:
            return None
        short = [name for tag, name in party.names if tag == sentence.language and "(" not in name]
        names = tuple((sentence.language, f"{state.label} {name}") for name in (each.mention.text, *short))
        return Entity(entity_key(names[0][1]), names[0][1], "Party", None, names)

    def _begins_name(self, sentence: Sentence, each: Found, at: Mapping[tuple[int, int], Found]) -> bool:
        """Whether an acronym is the first part of a name that no list has: "PA | Media", not "EU Commissioner A"."""
        number = each.mention.last
        if each.mention.first != number or number >= len(sentence.words) or not _ACRONYM.match(each.mention.text):
            return False
        word, clause = sentence.word(number + 1), read_clause(sentence, self._knowledge)
        free = not any(n == sentence.index and f.mention.first == word.id for (n, _), f in at.items())
        media = clause.has(word, "newsWord") and word.text[:1].isupper() and sentence.word(number).deprel == "compound"
        return free and media and not any(clause.has(word, name) for name in ("titleWord", "personNoun", "office"))

    def _is_a_place(self, each: Found) -> bool:
        return any(not self._knowledge.is_a(entity.type, "Organization") for entity in each.known)

    def _native_here(self, sentence: Sentence, each: Found, entity: Entity) -> Entity | None:
        """The one other body of this document whose name is a place's and that of a listed one: "Missouri Senate"."""
        short, language = self._knowledge.name_key(each.mention.text), sentence.language
        links = self._links(language)
        found = []
        for body in self._bodies:
            names = {self._knowledge.name_key(name) for tag, name in body.names if tag == language} - {short}
            before = [name.removesuffix(f" {short}").split()[0] for name in names if name.endswith(f" {short}")]
            behind = [name.removeprefix(f"{short} ").split() for name in names if name.startswith(f"{short} ")]
            of_place = any(
                self._knowledge.find(w, language) or self._knowledge.find_demonym(w, language) for w in before
            )
            if body != entity and (of_place or any(len(rest) > 1 and rest[0] in links for rest in behind)):
                found.append(body)
        return found[0] if len(found) == 1 else None

    def _links(self, language: str) -> frozenset[str]:
        """What stands between a body's name and whose it is, folded as in names."""
        links = self._knowledge.words(language, "genitiveAdposition") | frozenset({"~"})
        return links | self._knowledge.words(language, "genitiveArticle") | frozenset(self._knowledge.articles)

    def _party_of(self, kind: str, lands: Collection[str]) -> Entity | None:
        """The one party of a country that is called as other countries' body is: "Congress" in India."""
        home = [key for key, land in self._knowledge.country_of.items() if {land} == {*lands}]
        parties = [self._knowledge.entities[key] for key in home if key in self._knowledge.entities]
        called = [p for p in parties if p.type == "Party" and any(name.split()[0] == kind for _, name in p.names)]
        return called[0] if len(called) == 1 else None

    def _body_of(self, kind: str, lands: Collection[str]) -> Entity | None:
        """The body of a kind that the one country of some has: "Supreme Court" of Israel."""
        land = self._knowledge.entities.get(next(iter(lands))) if len(lands) == 1 else None
        if land is None:
            return None
        label = shaped(f"{kind} of *", land.label, self._knowledge)
        found = self._knowledge.find(label, "en")
        return (
            found[0] if len(found) == 1 else Entity(entity_key(label), label, "GovernmentBody", None, (("en", label),))
        )

    def _high_body(self, sentence: Sentence, each: Found) -> Entity | None:
        """ "Gjykata e Lartë" in a report about the United States alone: a body of which every country has one."""
        words = [sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
        lands = self._countries | {land for land in self._lands | self._seats if land}
        others = self._knowledge.words(sentence.language, "highCourtLand")
        if each.type != "Organization" or len(words) < 2 or len(lands) != 1 or lands & others:
            return None
        articles = self._knowledge.words(sentence.language, "genitiveArticle")
        rules = (rule.split(">") for rule in self._knowledge.word_list(sentence.language, "highBody"))
        kinds = (kind for head, kind in rules if is_head(head.split("_"), words, articles))
        kind = next(kinds, "").replace("_", " ")
        return self._body_of(kind, lands) if kind else None

    def _shortened_state(self, sentence: Sentence, each: Found) -> Entity | None:
        """The state whose short form stands behind the comma of a place: "Lima, Ohio", "Carrow Falls, Mo."."""
        first = each.mention.first
        if first < 3 or sentence.word(first - 1).text != ",":
            return None
        rules = dict(rule.split(">") for rule in self._knowledge.words(sentence.language, "stateAbbreviation"))
        return self._knowledge.entities.get(rules.get(each.mention.text.lower().replace(".", ""), ""))

    def _realm(self, sentence: Sentence, each: Found) -> Entity | None:
        """The known country or state that a longer name is of: "Mbretëria e Holandës", "the State of Telangana"."""
        first, last = each.mention.first, each.mention.last
        if last < first + 2 or sentence.word(first + 1).text.lower() not in self._links(sentence.language):
            return None
        clause = read_clause(sentence, self._knowledge)
        text = " ".join(sentence.word(number).text for number in range(first + 2, last + 1))
        known = self._knowledge.find(text, sentence.language) if clause.has(sentence.word(first), "realmNoun") else []
        kinds = ("Country", "Region") if clause.has(sentence.word(first), "stateWord") else ("Country",)
        return known[0] if len(known) == 1 and known[0].type in kinds else None

    def _remember(self, sentence: Sentence, each: Found, entity: Entity) -> None:
        """Keep an entity for the shorter names of it that come later."""
        self._remember_person(entity)
        if entity.key in self._knowledge.entities and each.mention.first < each.mention.last:
            self._remember_person(entity, each.mention.text)  # as this document spells it
        if not each.known and entity in self._respelt.values():
            self.respelt.add((sentence.index, each.mention.first))
        if self._knowledge.is_a(entity.type, "Organization") and entity not in self._bodies:
            self._bodies.append(entity)

    def _abbreviated(
        self,
        sentence: Sentence,
        each: Found,
        at: Mapping[tuple[int, int], Found],
        settled: Mapping[tuple[int, int], Entity],
    ) -> Entity | None:
        """What an acronym is short for where the document says so: "the Social Democrats (SD)"."""
        first = each.mention.last
        leading = {fold(sentence.word(number).text) for number in range(each.mention.first, first)}  # "The PA"
        text = fold(sentence.word(first).text.partition("-")[0])
        if not _ACRONYM.match(sentence.word(first).text) or leading - self._knowledge.articles:
            return None
        if text not in self._acronyms:
            last = self._before_alias(sentence, first) or self._before_comma(sentence, first)
            before = next(
                (f for f in at.values() if f.mention.last == last and f.mention.sentence == sentence.index), None
            )
            full = settled.get((sentence.index, before.mention.first)) if before is not None else None
            if before is None or full is None or not self._knowledge.is_a(full.type, "Organization"):
                full = self._initialled(text, sentence, each) if not last else None
            elif (listed := self._listed_short(sentence, before, each)) is not None:
                self._listed_as[full.key] = full = listed
            elif last == self._before_comma(sentence, first):
                return None  # one of a list
            elif full.key in self._knowledge.entities and not self._renames(full, each):
                return None
            if full is None:
                return None
            self._acronyms[text] = full
        return self._acronyms[text]

    def _listed_short(self, sentence: Sentence, before: Found, each: Found) -> Entity | None:
        """The listed body of an acronym whose full name, which no list has, stands before it: "Union of European
        Football Associations (UEFA)"."""
        if before.known or len(each.known) != 1 or not self._knowledge.is_a(each.known[0].type, "Organization"):
            return None
        same = one_body(before.mention.text, each.known[0], each.mention.text, sentence.language)
        return each.known[0] if same else None

    def _renames(self, full: Entity, each: Found) -> bool:
        """Whether an acronym behind the name of a listed body is that one's, whatever else it may be elsewhere."""
        return full in each.known or any(e.type == full.type == "Party" for e in each.known)

    def _initialled(self, text: str, sentence: Sentence, each: Found) -> Entity | None:
        """The one body named in full in this document whose initials an acronym is, where the gazetteer's of that
        acronym is named nowhere and at home nowhere here: "Patriotic Alliance … the PA leader"."""
        bracketed = sentence.word(max(1, each.mention.first - 1)).text == "("  # "(AP) —"
        homes = {self._knowledge.country_of.get(e.key, "") for e in each.known} - {""}
        states = any(e.type in ("Country", "IntergovernmentalOrganization") for e in each.known)
        here = bool(homes & self._about) or any(e.key in self._full for e in each.known)
        if not each.known or bracketed or states or here:
            return None
        bodies = [body for body in self._bodies if self._initials_of(body, sentence.language, text)]
        if len(bodies) != 1 or len(each.known) > 1 or bodies[0].key in self._knowledge.entities:
            return bodies[0] if len(bodies) == 1 else None
        same = one_body(bodies[0].label, each.known[0], text, sentence.language)
        return self._listed_as.setdefault(bodies[0].key, each.known[0]) if same else bodies[0]

    def _initials_of(self, body: Entity, language: str, text: str) -> bool:
        names = [body.label, *(name for tag, name in body.names if tag == language)]
        return any(len(name.split()) > 1 and text in initials(name) for name in names)

    def _before_alias(self, sentence: Sentence, first: int) -> int:
        """The end of what stands before an acronym that is said to be short for it: "A (B)", "A, known as the B"; 0 if
        nothing is."""
        words, known = sentence.words, self._knowledge.words(sentence.language, "aliasWord")
        if 2 < first < len(words) and words[first - 2].text == "(" and words[first].text == ")":
            return first - 2
        number = first - 1
        while number > 1 and words[number - 1].text.lower() in known:
            number -= 1
        return number - 1 if number < first - 1 and words[number - 1].text == "," else 0

    def _before_comma(self, sentence: Sentence, first: int) -> int:
        """The end of what stands before an acronym between commas, which may be short for it: "A, B, said"; else 0."""
        words = sentence.words
        return first - 2 if 2 < first < len(words) and words[first - 2].text == words[first].text == "," else 0

    def _is_body(self, sentence: Sentence, each: Found) -> bool:
        words = [sentence.word(n) for n in range(each.mention.first, each.mention.last + 1)]
        return len(words) == 1 and any((sentence.language, form) in self._knowledge.bodies for form in forms(words[0]))

    def _remember_person(self, entity: Entity, label: str = "") -> None:
        parts = fold(self._unhyphened(label or entity.label)).split()
        realm = next((n for n, part in enumerate(parts) if n > 0 and part in _REALM), len(parts))
        parts = parts[:realm]  # "Abdullah II of Jordan": Jordan is no surname
        suffixes = self._knowledge.words(self._document.language or "en", "nameSuffix")
        parts = parts[:-1] if len(parts) > 2 and parts[-1] in suffixes else parts
        if entity.type == "Person" and len(parts) > 1:
            for people in (self._persons.setdefault(parts[-1], []), self._first.setdefault(parts[0], [])):
                if entity not in people:
                    people.append(entity)

    def _unhyphened(self, name: str) -> str:
        """A name without the case ending behind its hyphen: "Annalena Baerbock-un"; "Moon Jae-in" has none."""
        before, _, tail = name.rpartition("-")
        tags = self._knowledge.languages
        rules = (rule for tag in tags for rule in self._knowledge.word_list(tag, "unknownNameEnding"))
        ends = bool(before) and any(rule.partition(">")[0] == f"-{tail}" for rule in rules)
        return before if ends and not hyphenated(name, self._knowledge) else name

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

    def _known(self, sentence: Sentence, each: Found) -> Entity | None:
        known = each.known
        person = each.type == "Person" or all(entity.type == "Person" for entity in known)
        single = each.mention.first == each.mention.last
        people = all(entity.type == "Person" for entity in known)
        if person and single and (namesakes := self._meant(sentence, each, people)) is not None:
            return namesakes[0] if len(namesakes) == 1 else None
        if len(known) == 1:
            return self._party_here(sentence, each, known[0]) if known[0].type == "Party" else known[0]
        if each.type:
            fitting = [e for e in known if self._knowledge.is_a(e.type, each.type)]
            known = tuple(fitting) or known
        named = [e for e in known if e.key in self._named]  # "Congo", of the country named in full
        led = [e for e in known if e.key in self._posts]  # by somebody whom the document names
        inside = [e for e in known if e.key in self._lands]  # a town in it is named
        here = [e for e in known if self._knowledge.country_of.get(e.key) in self._countries]
        home = [e for e in known if self._knowledge.country_of.get(e.key) in self._posts]
        in_office = [e for e in known if self._in_office(e)]
        near = [e for e in known if self._knowledge.country_of.get(e.key) in self._lands]
        for choice in (named, led, here, home, in_office, near, inside, known):
            if len(choice) == 1:
                return choice[0] if len(each.known) == 1 or self._at_home(choice[0]) else None
        countries = [entity for entity in known if entity.type == "Country"]
        return countries[0] if len(countries) == 1 else self._native_party(sentence, known)

    def _party_here(self, sentence: Sentence, each: Found, listed: Entity) -> Entity | None:
        """Of the parties that one bare word may mean the one of the country that is talked of most: "Labour" in a text
        about Norway. The listed one where no other country is talked of as much as its own, else none."""
        rules = (rule.split(">") for rule in self._knowledge.words(sentence.language, "partisan"))
        said = fold(each.mention.text)
        keys = next((keys.split("+") for word, keys in rules if word == said), [])
        if listed.key not in keys or len(keys) < 2 or listed.key in self._posts:
            return listed
        talked = self._but_parties
        most = max(talked.values(), default=0)
        homes = {self._knowledge.country_of.get(key, ""): key for key in keys}
        first = [land for land, count in talked.items() if count == most]
        if len(first) == 1 and first[0] in homes:
            return self._knowledge.entities[homes[first[0]]]
        return listed if 2 * talked[self._knowledge.country_of.get(listed.key, "")] >= most else None

    def _native_party(self, sentence: Sentence, known: Sequence[Entity]) -> Entity | None:
        """The party of a country where the document's language is spoken, if it names no other one: "PD"."""
        homes = {e.key: self._knowledge.country_of.get(e.key, "") for e in known if e.type == "Party"}
        spoken = self._knowledge.words(sentence.language, "homeLand")
        own = [e for e in known if homes.get(e.key) in spoken]
        foreign = any(home in self._about or self._talked[home] for home in homes.values() if home not in spoken)
        return own[0] if len(own) == 1 and len(homes) == len(known) and not foreign else None

    def _at_home(self, entity: Entity) -> bool:
        """Whether a party of a name that several countries have is one of the country that is talked of most, or of one
        talked of half as much; of any other entity, yes."""
        home = self._talked[self._knowledge.country_of.get(entity.key, "")]
        return entity.type != "Party" or entity.key in self._named or 2 * home >= max(self._talked.values(), default=0)

    def _in_office(self, person: Entity) -> bool:
        date = self._document.date
        return date is not None and any(
            (post.since or "") <= date and (post.until is None or date < post.until)
            for post in self._knowledge.posts.get(person.key, ())
        )

    def namesakes(self, text: str, first: bool = True) -> list[Entity]:
        """The people with a full name in this document who have this surname, or else this ``first`` name."""
        keys = [key.split()[-1] for key in self._knowledge.bases(self._unhyphened(text))]
        for names in (self._persons, self._first) if first else (self._persons,):
            people = {person.key: person for key in keys for person in names.get(key, ())}
            if people:
                return list(people.values())
        stems = {key for key in keys if len(key) >= _STEM}
        alike = {
            person.key: person
            for surname, several in self._persons.items()
            if abs(len(surname) - len(text.split()[-1])) < _ENDS and stems & self._knowledge.bases(surname)
            for person in several
            if person.key not in self._knowledge.entities
        }
        return list(alike.values()) if len(text.split()) == 1 else []

    def _meant(self, sentence: Sentence, each: Found, first: bool = True) -> list[Entity] | None:
        """The people of this document who may be meant by one name, as far as a title before it tells; None for none
        of that name."""
        people = self.namesakes(" ".join(each.mention.text.split()), first)
        people = people or self.namesakes(self._base_form(each.mention.text, sentence, each), first)
        if not people:
            return None
        gender = gender_before(sentence, each, self._knowledge)
        if len(people) > 1 and (entitled := of_title(sentence, each, people, self._knowledge)) is not None:
            people = [entitled]
        if not gender and len(people) > 1:  # a bare surname is of whom the document names in full
            return [person for person in people if person.key not in self._sexes] or people
        fitting = one_of(people, gender, self._sexes, self._knowledge)
        if not fitting:
            self.unsure.add((sentence.index, each.mention.first))
        return fitting

    def _pet_name(self, keys: Collection[str]) -> Entity | None:
        """The one person of this document whose first name begins with a name alone: "Ray" for "Raymond Pugh"."""
        short = tuple(key for key in keys if len(key) >= _PET_NAME)
        long = [people for first, people in self._first.items() if short and first.startswith(short)]
        people = {person.key: person for each in long for person in each}
        return next(iter(people.values())) if len(people) == 1 else None

    def _shortened(self, text: str, sentence: Sentence) -> list[Entity]:
        """The organisations of this document whose initials a name is: "IDB"."""
        heads = {base.replace(" ", "") for base in self._knowledge.bases(text, sentence.language)}
        return [body for body in self._bodies if len(body.label.split()) > 1 and heads & initials(body.label)]

    def _short_for(self, text: str, each: Found) -> Entity | None:
        """The one company or other body of this document whose name begins with a single name: "Norholm" for "Norholm
        Invest"; what begins with a place's name is another thing."""
        place = each.type == "Place"
        if each.mention.first != each.mention.last or self.namesakes(text) or (place and self._where & {fold(text)}):
            return None
        heads = self._knowledge.bases(text)
        long = [body for body in self._bodies if fold(body.label).split()[:1] and len(body.label.split()) > 1]
        if place:
            bearing = [body for body in self._bodies if self._named_after(body, heads)]
            return bearing[0] if len(bearing) == 1 else None
        found = [body for body in long if fold(body.label).split()[0] in heads]
        fitting = [body for body in found if self._coined_here(body)] or [b for b in found if self._listed_here(b)]
        return fitting[0] if len(fitting) == 1 else None

    def _listed_here(self, body: Entity) -> bool:
        """Whether a listed party or other body, which is of no kind that has many, is named in full in this document:
        "Reform UK … Reform"."""
        known = self._knowledge
        classes = itertools.product(known.languages, ("groupNoun", "institutionWord"))
        kinds = {word for tag, name in classes for word in known.words(tag, name)}
        plain = body.type in ("Party", "Company", "Organization") and body.key in self._full
        return plain and not kinds & set(fold(body.label).split()) and len(body.label.split()) == 2

    def _named_after(self, body: Entity, heads: Collection[str]) -> bool:
        """Whether a body of a kind that bears somebody's name is called by one of some words, which alone is then no
        place: "Noguchi Memorial Institute", "Instituti Përkujtimor Noguchi"."""
        if body.key in self._knowledge.entities:
            return False
        kinds = {word for tag in self._knowledge.languages for word in self._knowledge.words(tag, "namesakeKind")}
        names = [fold(name).split() for name in {body.label, *(name for _, name in body.names)}]
        ends = ((name[0], name[1:]) if name[0] in heads else (name[-1], name[:1]) for name in names if len(name) > 1)
        return any(own in heads and bool(kinds & set(rest)) for own, rest in ends)

    def _begins_longer(self, sentence: Sentence, each: Found, text: str) -> Entity | None:
        """The one body of this document whose name goes on behind a name: "the National Police" of "… of Peru",
        "Borneo Pacific" of "… Holdings"."""
        if each.type != "Organization" or each.mention.first == each.mention.last:
            return None
        keys = {self._knowledge.name_key(form) for form in (text, self._base_form(text, sentence, each))}
        links = self._links(sentence.language)
        tags, tables = self._knowledge.languages, ("bodySuffix", "firmSuffix")
        kinds = {word for tag in tags for table in tables for word in self._knowledge.words(tag, table)}
        found = []
        for body in self._bodies:
            names = self._keys_of(body, sentence.language)
            rests = [name[len(key) :].split() for name in names for key in keys if name.startswith(f"{key} ")]
            if any(rest and (rest[0] in links or (len(rest) == 1 and rest[0] in kinds)) for rest in rests):
                found.append(body)
        return found[0] if len(found) == 1 else None

    def _keys_of(self, body: Entity, language: str) -> set[str]:
        """A body's names as they are compared, in one language and by its label."""
        names = [body.label, *(name for tag, name in body.names if tag == language)]
        return {self._knowledge.name_key(name) for name in names}

    def _called_by_kind(self, sentence: Sentence, each: Found, text: str) -> Entity | None:
        """The one body of this document that is of the kind that a single name says: "the Council" of "… of Europe"."""
        keys = self._knowledge.bases(text, sentence.language)
        links, first = self._links(sentence.language), bool(self._knowledge.words(sentence.language, "genitiveArticle"))
        found = []
        for body in self._bodies:
            names = [name.split() for name in self._keys_of(body, sentence.language) if " " in name]
            begins = any(name[0] in keys and (first or name[1] in links) for name in names)
            if begins or (not first and any(name[-1] in keys for name in names)):
                found.append(body)
        return found[0] if len(found) == 1 else None

    def _kind_alone(self, sentence: Sentence, each: Found) -> bool:
        """Whether a name is a single word for a kind of body: "the Council"."""
        word = sentence.word(each.mention.last)
        kinds = ("groupNoun", "governmentWord", "institutionWord", "bodyNoun")
        language = sentence.language
        known = frozenset().union(*(self._knowledge.words(language, kind) for kind in kinds))
        return each.mention.first == each.mention.last and any(form in known for form in forms(word))

    def _tail_of(self, sentence: Sentence, each: Found) -> Entity | None:
        """The one body of this document whose name ends in a name that no list has: "Town" of "Calderdale Town"."""
        if each.type != "Organization" or self._knowledge.words(sentence.language, "genitiveArticle"):
            return None
        links = self._knowledge.words(sentence.language, "genitiveAdposition")
        tail = fold(" ".join(each.mention.text.split())).split()
        found = []
        for longer in self._bodies:
            parts = fold(longer.label).split()
            begin = len(parts) - len(tail)
            whole = (
                begin > 0 and parts[begin:] == tail and parts[begin - 1] not in links
            )  # not "A" of "University of A"
            found += [longer] if whole and longer.key not in self._knowledge.entities else []
        return found[0] if len(found) == 1 else None

    def _coined_here(self, body: Entity) -> bool:
        """Whether a body is of no list, and of no kind that a place may have several of."""
        legal = {word for tag in self._knowledge.languages for word in self._knowledge.words(tag, "legalForm")}
        words = [word for word in fold(body.label).split() if word not in legal]
        kinds = self._knowledge.words(self._document.language or "en", "institutionWord")
        plain = body.type in ("Company", "Organization") and not kinds & set(words)  # "Madeley High School"
        return plain and body.key not in self._knowledge.entities and len(words) < 4

    def _unknown(self, sentence: Sentence, each: Found) -> Entity | None:
        text = " ".join(each.mention.text.split())
        keys = self._knowledge.bases(text, sentence.language)
        single = each.mention.first == each.mention.last
        alone = single and (each.type == "Person" or self._surname_of_one(sentence, each))
        if people := self._long_surnames(sentence, each):
            return people[0] if len(people) == 1 else None
        if alone and (namesakes := self._meant(sentence, each)) is not None:
            return namesakes[0] if len(namesakes) == 1 else None  # two of one surname: which is not said
        if alone and (pet := self._pet_name(keys)) is not None:
            return pet
        for key in sorted(keys if each.type != "Person" else same_given(text, keys, self._knowledge), key=len):
            if key in self._new and self._new[key].type == each.type:
                return self._new[key]
        if each.type == "Organization" and _ACRONYM.match(text) and (bodies := self._shortened(text, sentence)):
            return bodies[0] if len(bodies) == 1 else None
        if len(fold(text)) < 2:
            return None
        if (high := self._high_body(sentence, each)) is not None:
            return high
        kind = self._called_by_kind(sentence, each, text) if self._kind_alone(sentence, each) else None
        shorter = kind or self._short_for(text, each) or self._begins_longer(sentence, each, text)
        if (body := shorter or self._tail_of(sentence, each)) is not None:
            return body
        turned = self._otherwise_ordered(sentence, each, text)
        return turned or self._sounds_like(sentence, each, text) or self._coin(sentence, each, text)

    def _surname_of_one(self, sentence: Sentence, each: Found) -> bool:
        """Whether what looks like an unlisted place is the surname of one person of the document: "backed | Burhan",
        not "in Burhan", "kryebashkiaku i Burhanit"."""
        before = sentence.word(each.mention.first - 1) if each.mention.first > 1 else None
        beside = self._knowledge.words(sentence.language, "personAdposition")  # "te | Tosiro"
        led = before is not None and before.upos == "ADP" and before.text.lower() not in beside
        placed = before is not None and (led or before.text[:1].isupper() or before.text == ",")
        placed = placed or governed(read_clause(sentence, self._knowledge), each)
        return each.type == "Place" and not placed and len(self.namesakes(each.mention.text, first=False)) == 1

    def _otherwise_ordered(self, sentence: Sentence, each: Found, text: str) -> Entity | None:
        """The one listed body of which a name has the same words with the adjectives in another order: "Gjykata
        Ndërkombëtare Penale"."""
        if each.type != "Organization" or not self._knowledge.words(sentence.language, "genitiveArticle"):
            return None
        key = _unordered(self._knowledge.name_key(self._base_form(text, sentence, each)))
        keys = _bodies_unordered(self._knowledge, sentence.language).get(key, ()) if key is not None else ()
        return self._knowledge.entities[keys[0]] if len(keys) == 1 else None

    def _sounds_like(self, sentence: Sentence, each: Found, text: str) -> Entity | None:
        """The one entity, of the gazetteer or this document, whose name the text respells: "Xhorxh Bush"."""
        label = self._base_form(text, sentence, each)
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
        shouted = each.type == "Place" and text.isupper() and (len(text) > 4 or _opens_line(sentence, each))
        if each.type == "Person" and each.mention.first == 1:
            text = _after_capitals(text)
        text = _in_full(text.title() if shouted else text, each, sentence.language, self._knowledge)
        label = self._base_form(text, sentence, each)
        kind = self._finer_type(sentence, each)
        english = self._in_english(sentence, each)
        kin = self._kin.get((sentence.index, each.mention.first), "")
        label = f"{label} {kin}".strip()
        label = f"{label}'s" if kind == "Organization" and text in self._owners else label
        own = [(sentence.language, label), (sentence.language, text), *self._area(sentence, each, label)]
        own += self._with_its_kind(sentence, each, label)
        own += [(sentence.language, short) for short in self._without_initials(label, each)]
        own += [(sentence.language, short) for short in self._without_form(label, each)]
        own += [(sentence.language, short) for short in self._without_kind(sentence, each, label)]
        own += [(sentence.language, short) for short in self._without_common(sentence, each, label)]
        own += [(sentence.language, other) for other in agreeing(label, sentence, each, self._knowledge)]
        names = tuple(dict.fromkeys([*own, *english]))
        label = english[0][1] if english else label
        key = entity_key(label)
        taken = self._knowledge.entities.get(key)
        if taken is not None and taken.type != kind:
            key = f"{key}_({kind})"
        entity = Entity(key, label, kind, None, names)
        self._new[self._knowledge.name_key(label)] = entity
        if kin and (gender := apposed_gender(sentence, each, self._knowledge)):
            self._sexes[key] = gender
        return entity

    def _with_its_kind(self, sentence: Sentence, each: Found, label: str) -> list[tuple[str, str]]:
        """A quoted name with the noun before it: "Lëvizjes «Zgjohu»" is "Lëvizja Zgjohu"."""
        if each.type != "Organization" or each.mention.first < 3 or not quoted(sentence, each):
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

    def _without_initials(self, label: str, each: Found) -> list[str]:
        """A person's name without middle initials and "Jr": "John G. Roberts Jr" is John Roberts."""
        first, *rest = label.split() if each.type == "Person" else [""]
        suffixes = self._knowledge.words(self._document.language or "en", "nameSuffix")
        kept = [part for part in rest if len(part.rstrip(".")) > 1 and part.lower().rstrip(".") not in suffixes]
        return [" ".join([first, *kept])] if kept and len(kept) < len(rest) and len(first.rstrip(".")) > 1 else []

    def _without_form(self, label: str, each: Found) -> list[str]:
        """A firm's name without its legal form: "Mercedes-Benz Group AG" is the Mercedes-Benz Group."""
        *kept, last = label.split()
        legal = {word for tag in self._knowledge.languages for word in self._knowledge.words(tag, "legalForm")}
        return [" ".join(kept)] if each.type == "Organization" and kept and last.lower().rstrip(".") in legal else []

    def _without_kind(self, sentence: Sentence, each: Found, label: str) -> list[str]:
        """A party's name of its own without the word for what it is: "Partia Vente Venezuela" is Vente Venezuela."""
        parts = label.split()
        words = [sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
        party = each.type == "Organization" and read_clause(sentence, self._knowledge).has(words[0], "partyWord")
        own = len(parts) == len(words) > 2 and all(part[:1].isupper() for part in parts)
        return [" ".join(parts[1:])] if party and own else []

    def _without_common(self, sentence: Sentence, each: Found, label: str) -> list[str]:
        """A body's name without what only tells of it, in small letters: "Aleanca qeverisëse Tonse" is "Aleanca Tonse",
        "Sindikata e bujqve Brazda" is "Brazda"."""
        words = [sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
        parts = label.split(" ")
        articles = self._knowledge.words(sentence.language, "genitiveArticle")
        if each.type != "Organization" or len(parts) != len(words) or not articles or words[-1].upos != "PROPN":
            return []
        low = [n for n, word in enumerate(words) if word.text.islower() and word.upos in ("ADJ", "NOUN")]
        tail = range(low[-1] + 1, len(words)) if low else range(0)
        named = all(words[n].text[:1].isupper() for n in tail)
        if not tail or not named or low[0] != low[-1] or words[0].text.islower():
            return []
        if words[low[0]].upos == "ADJ":
            return [" ".join(parts[: low[0]] + parts[low[0] + 1 :])] if low[0] == 1 else []
        return [" ".join(parts[n] for n in tail)] if low[0] == 2 and words[1].text in articles else []

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
        if noun is None:
            return []
        own = whole_area(sentence, noun, each, self._knowledge)
        return [("en", f"{label} {kinds[noun.lemma.lower()]}"), *((sentence.language, name) for name in own)]

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
        if verb is None:
            return False
        subject = head.deprel == "nsubj" and verb.upos == "VERB"
        subject = subject and clause.has(verb, "bodyVerb") and not clause.passive(verb)
        return subject or self._dealt_with(clause, head, verb)

    def _dealt_with(self, clause: Clause, head: Word, above: Word) -> bool:
        """Whether somebody deals with a name as with a body only: "bought it from A", "sued A", "accord with A"."""
        side = head.deprel in ("obl", "nmod") and clause.adposition(head) in clause.words("partnerAdposition")
        if side and above.upos == "NOUN" and clause.has(above, "dealNoun"):
            return True
        done_to = head.deprel == ("nsubj:pass" if clause.passive(above) else "obj")
        return above.upos == "VERB" and (
            (side and clause.has(above, "dealVerb")) or (done_to and clause.has(above, "suitVerb"))
        )

    def _led(self, sentence: Sentence, each: Found) -> bool:
        """Whether a name, taken for a person's or a place's, is of what somebody is at the helm of."""
        clause = read_clause(sentence, self._knowledge)
        head = sentence.word(each.mention.head)
        above = clause.head(head)
        works = above is not None and clause.has(above, "worksForNoun") and above.id < head.id
        if works and clause.adposition(head) in clause.words("worksAdposition"):
            return True  # "a journalist with A"
        return above is not None and clause.has(above, "ledNoun") and head in clause.genitives(above)

    def _is_party(self, sentence: Sentence, each: Found) -> bool:
        """Whether a name, taken for a person's or a place's, is what somebody's party is called: "his party, A"."""
        clause = read_clause(sentence, self._knowledge)
        head = sentence.word(each.mention.head)
        noun = clause.head(head)
        owned = noun is not None and any(owner.upos == "PRON" for owner in clause.possessors(noun))
        beside = noun is not None and head.deprel == "appos" and noun.id < head.id
        return owned and beside and noun is not None and clause.has(noun, "partyWord")

    def _finer_type(self, sentence: Sentence, each: Found) -> str:
        if each.type == "Place" and not each.known and self._acts(sentence, each):
            return "Organization"
        if each.type in ("Person", "Place") and not each.known and self._led(sentence, each):
            return "Organization"
        if each.type in ("Person", "Place") and not each.known and self._is_party(sentence, each):
            return "Party"
        if each.type != "Organization":
            return each.type
        clause = read_clause(sentence, self._knowledge)
        inside = [sentence.word(n) for n in range(each.mention.first, each.mention.last + 1)]
        head = sentence.word(each.mention.head)
        told = any(c.id > head.id and clause.has(c, "partyWord") for c in clause.children(head, "appos"))
        if not each.known and (told or _beside_party(clause, head)):  # "A, the party of B"
            return "Party"
        if not each.known and _named_as_party(clause, inside):
            return "Party"
        for name, kind in (("partyWord", "Party"), ("governmentWord", "GovernmentBody")):
            if any(clause.has(word, name) for word in inside):
                return kind
        return each.type


def _named_as_party(clause: Clause, inside: list[Word]) -> bool:
    """Whether the words of a name are those of a party's: "the Progressive Bloc", "the Democratic Alliance"."""
    if len(inside) < 2:
        return False
    creed = any(clause.has(word, "partyNameCreed") for word in inside)
    return any(
        clause.has(word, "partyNameNoun") or (creed and clause.has(word, "partyNameKind"))
        for word in (inside[0], inside[-1])
    )


def _beside_party(clause: Clause, head: Word) -> bool:
    """Whether a name stands beside the noun for a party: "deputet i partisë Morena", "the Morena party", "e partisë
    së majtë Akbayan"; a name behind an article is not its name, but whose it is."""
    noun = clause.head(head)
    if noun is None or not noun.text.islower() or not clause.has(noun, "partyWord"):
        return False
    between = [clause.sentence.word(number) for number in range(min(noun.id, head.id) + 1, max(noun.id, head.id))]
    glued = base(head.deprel) in ("flat", "appos", "compound", "nmod", "amod")
    described = bool(between) and any(each.upos == "ADJ" for each in between)
    if base(head.deprel) == "nmod" and not (described and between[-1].upos == "ADJ"):
        return False
    return glued and all(each.upos in ("ADJ", "DET") and each.text.islower() for each in between)


def _ending_in_genitive(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge
) -> frozenset[str]:
    """The names that end as a genitive wherever they stand, and once at least right before a verb, as only a name that
    it belongs to does: "Hallworth's accuses … Hallworth's chairman"."""
    bare: set[str] = set()
    ending: set[str] = set()
    acting: set[str] = set()
    for sentence, mentions in zip(sentences, found, strict=True):
        endings = knowledge.words(sentence.language, "genitiveEnding")
        for each in (each for each in mentions if each.mention.kind == "name"):
            text = " ".join(each.mention.text.split())
            behind = sentence.words[each.mention.last : each.mention.last + 2]
            if not behind or behind[0].text.lower() not in endings:
                bare.add(text)
                continue
            ending.add(text)
            if len(behind) > 1 and behind[1].upos in ("VERB", "AUX") and behind[1].feats.get("VerbForm") == "Fin":
                acting.add(text)
    return frozenset((ending & acting) - bare)


def _tails(people: Iterable[str], knowledge: Knowledge) -> frozenset[str]:
    """What people's names of at least three words end in, but for their last word alone: "van houten", "al sulaiti",
    not "ann smith", who may be somebody else than Mary Ann Smith."""
    names = (knowledge.name_key(name).split() for name in people)
    ends = (" ".join(parts[number:]) for parts in names for number in range(1, len(parts) - 1))
    return frozenset(end for end in ends if not given(end, knowledge))


def _unordered(key: str) -> tuple[str, tuple[str, ...]] | None:
    """A body's name as compared without the order of what stands behind its first word; None for a short name."""
    first, *rest = key.split()
    return (first, tuple(sorted(rest))) if len(rest) > 1 else None


@lru_cache(maxsize=8)
def _bodies_unordered(knowledge: Knowledge, language: str) -> dict[tuple[str, tuple[str, ...]], tuple[str, ...]]:
    """The keys of the listed bodies by their names without order, in one language."""
    found: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
    for entity in knowledge.entities.values():
        if not knowledge.is_a(entity.type, "Organization"):
            continue
        for each in {_unordered(knowledge.name_key(name)) for tag, name in entity.names if tag == language}:
            if each is not None:
                found[each] = (*found.get(each, ()), entity.key)
    return found


def _opens_line(sentence: Sentence, each: Found) -> bool:
    """Whether a place in capitals is where a report was written: "ADRÉ, Chad — The women come"."""
    last = each.mention.last
    comma = each.mention.first == 1 and last < len(sentence.words) and sentence.word(last + 1).text == ","
    return comma and any(name.first == last + 2 and name.type == "LOC" for name in sentence.names)


def _after_capitals(text: str) -> str:
    """A person's name whose first part is in capitals, as tabloids begin a report: "NICOLA Sturgeon"."""
    first, _, rest = text.partition(" ")
    shouted = len(first) >= _SHOUTED and first.isalpha() and first.isupper() and not rest.isupper()
    return f"{first.title()} {rest}" if shouted and rest else text


def _in_full(text: str, each: Found, language: str, knowledge: Knowledge) -> str:
    """A place's name with what it begins with in full: "Co Galway" is County Galway."""
    first, _, rest = text.partition(" ")
    rules = dict(rule.split(">") for rule in knowledge.words(language, "placeAbbreviation"))
    whole = rules.get(first.lower().rstrip("."), "")
    return f"{whole.title()} {rest}" if whole and rest and each.type == "Place" else text
