"""What is known of a document while its words are read, and what a word is found to stand for."""

from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.clause import Clause, base
from kg.knowledge import Knowledge
from kg.mention import Found, read_clause
from kg.model import Document, Entity, Sentence, Word
from kg.reference.gender import entitled, shown, things, told

BACK = 2  # sentences that a pronoun or a common noun looks back
_TERSE = 0.8  # paragraphs for each sentence of a text whose paragraphs mostly are single sentences, as of news agencies


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


class Scene(ABC):
    """What is known of one document while its words are read: what its names stand for, who speaks, who holds what.

    The rules about nouns, titles and pronouns are functions on it; `kg.resolve.Resolver` puts them in their order.
    """

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        found: Sequence[tuple[Found, ...]],
        knowledge: Knowledge,
        settled: Mapping[tuple[int, int], Entity],
    ) -> None:
        self.knowledge = knowledge
        self.document = document
        self.clauses = {s.index: read_clause(s, knowledge) for s in sentences}
        self.order = [sentence.index for sentence in sentences]
        self.terse = len({sentence.paragraph for sentence in sentences}) >= _TERSE * len(sentences)
        self.settled = settled  # the entity of each name and demonym, by (sentence, first word of the mention)
        self.at = {
            (s.index, number): each
            for s, mentions in zip(sentences, found, strict=True)
            for each in mentions
            for number in range(each.mention.first, each.mention.last + 1)
        }
        self.genders = told(self.clauses, self.at, settled)  # of the people, as the document's own words tell
        self.shown = shown(self.clauses, self.at, settled)  # the same, as its pronouns show
        self.entitled = entitled(self.clauses, self.at, settled)  # the same, as the forms of their offices tell
        self.things = things(self.clauses, self.at, settled)  # of what is nobody, where every noun is a he or a she
        self.offices: list[Office] = []
        self.surveyed = False  # whether all offices that the document gives are known
        self.inside: set[int] = set()  # the sentences that are nothing but quotation
        self.quoted: dict[tuple[int, int], Entity] = {}  # who speaks the quotation that a word stands in
        self.reported: dict[tuple[int, int], str] = {}  # the words for that one, where it is nobody who is known

    @abstractmethod
    def referent(self, clause: Clause, word: Word, relation: str = "") -> Referent | None:
        """The entity that a word heads or stands for, None where that is not certain."""

    @abstractmethod
    def dropped(self, clause: Clause, verb: Word) -> Referent | None:
        """The subject that only the verb's ending shows, None where that is not certain."""

    def clause(self, index: int) -> Clause:
        """The sentence of that index, readable by its roles."""
        return self.clauses[index]

    def name_at(self, clause: Clause, word: Word) -> tuple[Entity, Found] | None:
        """The entity and mention of the name that a word is part of, None if it is part of none."""
        each = self.at.get((clause.sentence.index, word.id))
        if each is None or each.mention.kind != "name":
            return None
        entity = self.settled.get((clause.sentence.index, each.mention.first))
        return (entity, each) if entity is not None else None

    def same_name(self, clause: Clause, one: Word, other: Word) -> bool:
        """Whether two words are parts of one name."""
        index = clause.sentence.index
        each = self.at.get((index, one.id))
        return each is not None and each.mention.kind == "name" and self.at.get((index, other.id)) is each

    def person_at(self, clause: Clause, word: Word) -> bool:
        """Whether a word is part of the name of a person."""
        named = self.name_at(clause, word)
        return named is not None and named[0].type == "Person"

    def far(self, before: Clause, clause: Clause, reach: int = BACK) -> bool:
        """Whether a sentence stands more than a paragraph before another, or ``reach`` of one sentence each."""
        return before.sentence.paragraph < clause.sentence.paragraph - (reach if self.terse else 1)

    def before(self, clause: Clause) -> Clause | None:
        """The sentence before, if it stands in the same paragraph or in the one before."""
        found = self.clauses.get(clause.sentence.index - 1)
        return found if found is not None and not self.far(found, clause) else None

    def root(self, clause: Clause) -> Word | None:
        """The head of a sentence."""
        return next((word for word in clause.sentence.words if word.head == 0), None)

    def is_body(self, entity: Entity) -> bool:
        """Whether an entity is an organisation."""
        return self.knowledge.is_a(entity.type, "Organization")

    def named_in(self, clause: Clause, end: int, kind: str) -> dict[str, Entity]:
        """The entities of a class that a sentence names before one of its words, demonyms among them."""
        found: dict[str, Entity] = {}
        for word in clause.sentence.words[: end - 1]:
            each = self.at.get((clause.sentence.index, word.id))
            entity = self.settled.get((clause.sentence.index, each.mention.first)) if each is not None else None
            if entity is not None and self.knowledge.is_a(entity.type, kind):
                found[entity.key] = entity
        return found

    def bodies_in(self, clause: Clause) -> dict[str, tuple[Entity, Found]]:
        """The organisations that a sentence names, each with its first name there."""
        named = (self.name_at(clause, word) for word in reversed(clause.sentence.words))
        return {
            each[0].key: each
            for each in named
            if each is not None and self.knowledge.is_a(each[0].type, "Organization")
        }

    def owner_of(self, clause: Clause, word: Word, *kinds: str) -> Referent | None:
        """Whose a noun is, if that is an entity of one of these classes."""
        for owner in clause.belongings(word):
            found = self.referent(clause, owner, "of")
            if found and any(self.knowledge.is_a(found.entity.type, kind) for kind in kinds):
                return found
        return None

    def main_subject(self, clause: Clause) -> Referent | None:
        """The entity that a sentence's main clause is about."""
        root = self.root(clause)
        if root is None:
            return None
        if (told := self._reported_first(clause, root)) is not None:
            return told
        if self.is_cleft(clause, root):
            return None  # "It was A who did it", which is about what was done
        if (speaker := self.quoted.get((clause.sentence.index, root.id))) is not None and self._is_told(clause, root):
            return Referent(speaker, speaker.label, 0.9)  # "“…”, tha A"
        subject = clause.subject(root)
        if subject is None and root.feats.get("VerbForm") != "Fin" and not clause.children(root, "aux", "cop"):
            finite = (clause.own_subject(each) for each in clause.children(root, "conj", "parataxis", "advcl", "ccomp"))
            subject = next(filter(None, finite), None)  # "Born in A, he …", where the parser began with the first
        if subject is not None:
            return self.referent(clause, subject)
        if self._put_last(clause, root):
            return self.referent(clause, root)
        return self.dropped(clause, root)

    def _put_last(self, clause: Clause, root: Word) -> bool:
        """ "Among those in the queue was A", but not "It was A who did it", which is about what was done."""
        copula = next((cop.id for cop in clause.children(root, "cop")), 0)
        first = [child for child in clause.children(root, "obl", "advmod", "nmod") if child.id < copula < root.id]
        cleft = clause.children(root, "expl", "acl", "advcl", "ccomp", "csubj")
        return bool(first) and not cleft and self.person_at(clause, root)

    def is_cleft(self, clause: Clause, root: Word) -> bool:
        """ "Ishte A ai që e bëri": a name beside a pronoun that only the clause behind it tells of."""
        pairs = itertools.pairwise(clause.sentence.words if clause.children(root, "cop") else ())
        ones = [one for one, other in pairs if clause.has(one, "whatPronoun") and clause.has(other, "whatRelative")]
        beside = (one for one in ones if root in clause.ancestors(one) and base(one.deprel) in ("appos", "nsubj"))
        return root in ones or (self.person_at(clause, root) and any(beside))

    def _is_told(self, clause: Clause, root: Word) -> bool:
        """Whether somebody tells, beside a quotation, what it says: its verb hangs on the quotation's."""
        return any(clause.has(each, "reportVerb") for each in clause.children(root, "parataxis"))

    def _reported_first(self, clause: Clause, root: Word) -> Referent | None:
        """Whom a report is about that stands before its source, unquoted: "A died on Tuesday, his family said"."""
        if not clause.has(root, "reportVerb"):
            return None
        for content in clause.children(root, "ccomp"):
            subject = clause.own_subject(content)
            if subject is not None and content.id < root.id and (clause.sentence.index, subject.id) not in self.quoted:
                return self.referent(clause, subject)
        return None

    def joint_subjects(self, clause: Clause) -> list[Referent]:
        """The entities of a sentence's subject where it has several: "A and B fell out"."""
        root = self.root(clause)
        subject = clause.subject(root) if root is not None else None
        words = clause.coordinated(subject) if subject is not None else []
        found = (self.referent(clause, word) for word in words) if len(words) > 1 else ()
        return [each for each in found if each is not None]
