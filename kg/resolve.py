"""Mentions → Entities, across the sentences of one document and across languages.

Names come first, then what stands for a name, each in its module of ``kg.reference``: demonyms, "the Iranian
government", titles without a name, nouns that take something up, pronouns. Last come
subjects that only the verb's ending shows. Where two readings are open there is no entity: a wrong node costs more
than a missing one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from kg.clause import Clause, base
from kg.knowledge import Knowledge
from kg.mention import Found
from kg.model import Document, Entity, Sentence, Word
from kg.reference import beside, holder, institution, takeup
from kg.reference import pronoun as pronouns
from kg.reference.antecedent import subjects_before
from kg.reference.area import land, named_state, neighbour, town
from kg.reference.befallen import befallen
from kg.reference.beside import (
    apposed,
    is_title,
    named_area,
    named_as,
    named_at_end,
    named_before_kind,
    named_beside,
    named_by,
)
from kg.reference.bodykind import known_person, partisan, party_people
from kg.reference.called import called_before
from kg.reference.capital import capital
from kg.reference.fellow import counterpart
from kg.reference.government import bare_government
from kg.reference.holder import titled
from kg.reference.institution import described, metonym, nation_acts, national_body, of_another_country, territory
from kg.reference.latter import latter
from kg.reference.names import Names
from kg.reference.pronoun import (
    clitic,
    dative_clitic,
    doer_of,
    first_person,
    partner,
    pronoun,
    repeated,
    side_of,
)
from kg.reference.scene import Referent, Scene
from kg.reference.takeup import compatriot, fighters, group, that_country, their_country, there
from kg.reference.tie import tied
from kg.stance.teller import words_for

_RESPELT = 0.9  # how sure it is that a name respelt by sound is of whom it sounds like


_READERS: tuple[Callable[[Scene, Clause, Word], Referent | None], ...] = (  # of a common noun, in this order
    named_area,
    latter,
    counterpart,
    partisan,
    party_people,
    apposed,
    named_beside,
    named_before_kind,
    named_at_end,
    described,
    metonym,
    national_body,
    bare_government,
    their_country,
    named_state,
    that_country,
    group,
    fighters,
    capital,
    town,
    land,
    neighbour,
    there,
    named_by,
    named_as,
    territory,
    titled,
    known_person,
    tied,
    befallen,
    called_before,
)


class Resolver(Scene):
    """Says which entity a word of a document stands for."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        found: Sequence[tuple[Found, ...]],
        knowledge: Knowledge,
    ) -> None:
        self._names = Names(document, knowledge)
        super().__init__(document, sentences, found, knowledge, self._names.settle(sentences, found))
        self._busy: set[tuple[int, int]] = set()
        self._taken: dict[tuple[int, int, str, int, int], Referent | None] = {}  # what pronouns were found to stand for

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
        known = (*key, relation, len(self.offices), len(self.quoted))
        if word.upos == "PRON" and known in self._taken:
            return self._taken[known]
        self._busy.add(key)
        try:
            found = self._referent(clause, word, relation)
        finally:
            self._busy.discard(key)
        if word.upos == "PRON" and (found is not None or not self._busy):
            self._taken[known] = found
        return found

    def _referent(self, clause: Clause, word: Word, relation: str) -> Referent | None:
        index = clause.sentence.index
        each = self.at.get((index, word.id))
        if (noun := repeated(clause, word)) is not None:
            return self.referent(clause, noun)
        if word.upos in ("PRON", "DET") and base(word.deprel) in ("obj", "expl") and clause.has(word, "objectClitic"):
            return clitic(self, clause, word)
        if word.upos == "PRON" and clause.has(word, "dativeObjectClitic") and base(word.deprel) in ("iobj", "expl"):
            return dative_clitic(self, clause, word)
        with_somebody = word.upos == "PRON" and clause.has(word, "partnerPronoun") and bool(clause.adposition(word))
        if each is not None and each.mention.kind == "pronoun" and (same := metonym(self, clause, word)) is not None:
            return same  # "the envoys of A and those of B"
        above = clause.head(word)
        if with_somebody and above is not None and doer_of(clause, word, above):
            return partner(self, clause, word)  # "refugees sheltered by it": not whoever the clause around is about
        if each is not None and each.mention.kind == "pronoun":
            return pronoun(self, clause, word) or (partner(self, clause, word) if with_somebody else None)
        if with_somebody:
            return partner(self, clause, word)
        if each is not None and (entity := self.settled.get((index, each.mention.first))) is not None:
            if relation == "of" and (nation := institution.nation_inside(self, clause, word, each, entity)) is not None:
                return nation
            if each.mention.kind == "name":
                return self._named(clause, word, each, entity)
            return self._demonym(clause, word, relation, Referent(entity, each.mention.text))
        if each is not None and (index, each.mention.first) in self._names.unsure:
            return None
        readers = (national_body, *_READERS) if clause.has(word, "localBody") else _READERS  # "Bashkia Tiranë"
        for reader in readers:
            if found := reader(self, clause, word):
                return found
        return None

    def _named(self, clause: Clause, word: Word, each: Found, entity: Entity) -> Referent | None:
        """What a word of a name stands for."""
        if of_another_country(self, clause, each, entity):
            return None
        coined = entity.key not in self.knowledge.entities  # "Iran's Ministry of Intelligence" acts as Iran
        if clause.has(word, "vagueGroup") and word.feats.get("Number") != "Plur":
            coined = False  # "Autoriteti Rrugor Shqiptar" is a body of its own
        sure = _RESPELT if (clause.sentence.index, each.mention.first) in self._names.respelt else 1.0
        return (metonym(self, clause, word) if coined else None) or Referent(entity, each.mention.text, sure)

    def _demonym(self, clause: Clause, word: Word, relation: str, nation: Referent) -> Referent | None:
        """What the adjective or the name of a people stands for: "Swiss"."""
        if relation == "of" or base(word.deprel) in ("amod", "compound"):
            return replace(nation, confidence=0.97, kind="demonym")
        if word.upos in ("NOUN", "PROPN") and (person := named_beside(self, clause, word)) is not None:
            return person  # "zelandezin Brad Tait"
        if (one := compatriot(self, clause, word, nation.entity)) is not None:
            return one  # "A, the Swede who runs B", "rang the American"
        return replace(nation, confidence=0.8, kind="nation") if nation_acts(self, clause, word) else None

    def unsettled(self, clause: Clause, word: Word) -> bool:
        """Whether a word is a name or a pronoun that stands for nobody for certain."""
        each = self.at.get((clause.sentence.index, word.id))
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
        each = self.at.get((clause.sentence.index, word.id))
        kind = each.mention.kind if each is not None else ""
        if each is None:
            if is_title(self, clause, word) and not clause.has(word, "personNoun"):
                return f"who “{word.text}” is, is not certain"
            return f"“{word.text}” is no name, nor certain to stand for anybody"
        text = each.mention.text
        if kind == "pronoun":
            return f"whom the pronoun “{text}” stands for is not certain"
        if kind == "demonym":
            return f"“{text}” only says whose something is"
        if (clause.sentence.index, each.mention.first) in self.settled:
            return f"“{text}” has a nationality beside it that is not its own"
        several = [entity.label for entity in each.known or self._names.namesakes(text)]
        if len(several) > 1:
            return f"“{text}” may be any of {', '.join(several)}"
        return f"“{text}” looks like a name, but of what is not certain"

    def speaker(self, clause: Clause, trigger: Word, word: Word | None) -> Entity | None:
        """Who says what a trigger says: the reporting verb's agent, or whoever speaks the quotation around it."""
        if word is not None:
            found = self.referent(clause, word) or self._author(clause, word)
            return self.acting(found.entity) if found else None
        return self.quoted.get((clause.sentence.index, trigger.id))

    def reporter(self, clause: Clause, trigger: Word, word: Word | None) -> str:
        """The words for whoever says what a trigger says, where ``speaker`` knows nobody; empty for the article."""
        if word is not None:
            return words_for(clause, word)
        return self.reported.get((clause.sentence.index, trigger.id), "")

    def _author(self, clause: Clause, word: Word) -> Referent | None:
        """Whose a report is that says something: "a report by A", "A's report"."""
        if not clause.has(word, "sourceNoun"):
            return None
        roles = clause.noun_roles(word, has_patient=False)
        named = (self.referent(clause, each) for each in roles["agent"] if each.upos in ("PROPN", "PRON"))
        return next((found for found in named if found is not None), None)

    def acting(self, entity: Entity) -> Entity:
        """The state whose capital stands for it, or the entity itself."""
        return self.knowledge.entities.get(self.knowledge.metonyms.get(entity.key, ""), entity)

    def dropped(self, clause: Clause, verb: Word) -> Referent | None:
        """The subject that only the verb's ending shows: the one of the sentence before, if it agrees."""
        if not clause.words("dropsSubject") or clause.own_subject(verb) is not None:
            return None
        finite = next(
            (w for w in (verb, *clause.children(verb, "aux", "cop")) if w.feats.get("VerbForm") == "Fin"), verb
        )
        if finite.feats.get("Person") == "1" and finite.feats.get("Number") == "Sing":
            return first_person(self, clause, verb)
        if finite.feats.get("Person") == "1":
            speaker = self.quoted.get((clause.sentence.index, verb.id))
            side = side_of(self, speaker) if speaker is not None and speaker.type == "Person" else None
            return Referent(side, verb.text, 0.75, "dropped") if side is not None else None
        if finite.feats.get("Person", "3") != "3" or finite.feats.get("Number", "Sing") != "Sing":
            return None
        participle = finite.feats.get("VerbForm") == "Part" or any(
            c.deprel == "det:adj" for c in clause.children(finite)
        )
        if participle or verb.upos == "PROPN":
            return None  # "born in A, …", "it was A who …"
        above = clause.head(verb)
        if base(verb.deprel) == "advcl" and above is not None and clause.own_subject(above) is not None:
            return None  # "A appointed B after [he] had dismissed C": one of these two
        if base(verb.deprel) == "acl" and any(clause.own_subject(each) is not None for each in clause.ancestors(verb)):
            return None  # "he left a wife, whom [he] had met in A": who that is, stands above
        key = (clause.sentence.index, -verb.id)
        if key in self._busy:
            return None
        self._busy.add(key)
        try:
            speaker = self.quoted.get((clause.sentence.index, verb.id))  # who would say "I"
            found = next((each for each in subjects_before(self, clause) if each.entity != speaker), None)
        finally:
            self._busy.discard(key)
        return Referent(found.entity, verb.text, 0.8 * found.confidence, "dropped") if found else None

    # --- what the modules of single rules say -------------------------------------------------------------------

    def name_after(self, clause: Clause, title: Word) -> Word | None:
        """The head of a person's name that stands behind a title, whatever the parser made of the two."""
        return beside.name_after(self, clause, title)

    def name_before(self, clause: Clause, title: Word) -> Word | None:
        """The head of the name that a title between commas stands behind: "Edi Rama, head of the party, said"."""
        return beside.name_before(self, clause, title)

    def second_titles_name(self, clause: Clause, title: Word) -> Word | None:
        """The person's name behind a second title: see `beside.second_titles_name`."""
        return beside.second_titles_name(self, clause, title)

    def institution(self, clause: Clause, word: Word) -> Referent | None:
        """The body itself that a word heads, where it does not stand for its country: "a spokesman of its ministry"."""
        return institution.institution(self, clause, word)

    def place_of(self, clause: Clause, word: Word) -> Referent | None:
        """Whose town hall it is: "Bashkia e Tiranës", "the municipality of Tirana"."""
        return institution.place_of(self, clause, word)

    def country_of(self, person: Entity) -> Entity | None:
        """The one country whose offices a person holds, in this document or else in the gazetteer; None if unclear."""
        return holder.country_of(self, person)

    def held_now(self, person: Entity, relation: str, latest: bool = False) -> set[str]:
        """What a person holds an office of as far as the gazetteer knows: see `kg.reference.holder.held_now`."""
        return holder.held_now(self, person, relation, latest)

    def holding(self, person: Entity, relation: str) -> set[str]:
        """What the gazetteer knows a person to hold an office of, at the document's date or, without one, still."""
        return holder.holding(self, person, relation)

    def earlier_event(
        self, clause: Clause, noun: Word, lemmas: frozenset[str], links: Collection[str]
    ) -> Referent | None:
        """Whom "the attack" of this sentence hit, where one shortly before says so: see `takeup.earlier_event`."""
        return takeup.earlier_event(self, clause, noun, lemmas, links)

    def somebody_else(self, clause: Clause, word: Word, other: Entity) -> Referent | None:
        """Whom a pronoun takes up that cannot be the subject: see `pronoun.accuser` and `pronoun.object_before`."""
        return pronouns.accuser(self, clause, word, other) or pronouns.object_before(self, clause, word, other)
