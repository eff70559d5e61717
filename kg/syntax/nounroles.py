"""The logical roles of event nouns: who did it to whom, the light verb around it, and what only counts it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kg.model import Word
from kg.syntax.possession import Possession
from kg.syntax.tree import Roles, base


@dataclass(frozen=True)
class NounRoles(Possession):
    """A sentence whose nouns have roles."""

    def noun_roles(self, noun: Word, has_patient: bool = True, taken: Collection[str] = ()) -> Roles:
        """The roles of an event noun.

        Args:
            noun: the noun.
            has_patient: whether there is a patient besides; without one an of-phrase or genitive is the agent.
            taken: adpositions that mark something else than the agent here.
        """
        roles = self.obliques(noun)
        for name, words in self._below_adjectives(noun).items():
            roles.setdefault(name, words)
        marked = [word for name, words in roles.items() if name in self.words("agentAdposition") for word in words]
        for participle in self.children(noun, "acl"):
            if self.has(participle, "lightVerb") and participle.deprel != "acl:relcl" and self.passive(participle):
                for name, words in self.obliques(participle).items():  # "an attack launched by A against B"
                    roles.setdefault(name, []).extend(words if name not in self.words("agentAdposition") else ())
        owners = [*self.genitives(noun), *marked]
        names = [owner for owner in owners if owner.upos == "PROPN"]
        names += [n for owner in owners for n in self.children(owner, "appos", "flat") if n.upos == "PROPN"]
        inside = [self.obliques(owner) for owner in names]
        for strayed in (self._strayed(noun), *inside):  # a name has no adjuncts of its own
            for name, words in strayed.items():
                roles.setdefault(name, []).extend(words)
        owners = self.possessors(noun)
        genitives = self.genitives(noun)
        modifiers = self.children(noun, "amod", "compound")
        if has_patient and not genitives:  # "the release by A of B"
            genitives = [each for doer in marked if doer.upos == "PROPN" for each in self.genitives(doer)]
        by = self._agents(roles, taken) or self._agents_inside(genitives, taken)
        by = [] if self.has(noun, "placeNoun") else by  # "at the airport by A's police": nobody does an airport
        roles["mod"] = [*modifiers, *self.children(noun, "nmod")]
        if not has_patient:
            roles["agent"] = by or [*owners, *genitives] or modifiers
        elif by:
            roles["agent"], roles["patient"] = by, [*genitives, *owners] or modifiers
        else:
            roles["agent"] = owners or modifiers
            roles["patient"] = genitives
        roles["of"] = genitives
        below = [noun, *self.children(noun, "nmod")]
        clauses = [each for word in below for each in self.children(word, "acl", "xcomp", "advcl")]
        roles["aim"] = [each for each in clauses if self.child_in(each, "purposeMarker", "mark") is not None]
        roles["asked"] = self.wanted_of(noun)
        contents = [
            each for each in self.children(noun, "acl") if self.children(each, "mark") and not self.passive(each)
        ]
        told = [self.own_subject(each) for each in contents]
        roles["told"] = [each for each in told if each is not None and each.upos in ("NOUN", "PROPN")]
        roles["agent"] = [*self.launchers(noun), *roles["agent"]]
        if self.children(noun, "cop"):
            subject, led = self.subject(noun), self.adposition(noun)
            found = [subject] if subject is not None else []
            if not led or led in self.words("standAdposition"):
                roles["stands"] = found  # "A is at the centre of", "A is on the board", not "before the board"
            if led in self.words("underAdposition"):
                roles["subject"] = found  # "A is under investigation by B"
        elif became := self._became(noun):
            roles["stands"] = became
        elif (named := self._named_as(noun)) is not None:
            roles["stands"] = [named]
        return roles

    def _became(self, noun: Word) -> list[Word]:
        """Who became or remained what a noun says: "A has become the biggest buyer of B's gas"."""
        verb = self.head(noun)
        if verb is None or not self.has(verb, "becomeVerb") or self.adposition(noun):
            return []
        middle = base(noun.deprel) == "obj" and (self.middle(verb) or self.passive(verb))  # "u bë blerësi"
        if base(noun.deprel) != "xcomp" and not middle:
            return []
        made = [w for w in self.children(verb, "obj") if w.upos in ("NOUN", "PROPN") and w != noun]
        subject = self.subject(verb)
        return [subject] if subject is not None and not made else []

    def _named_as(self, noun: Word) -> Word | None:
        """Whom or what the subject of a copula is said to be by name: "A's first stop was B"."""
        named = self.head(noun) if base(noun.deprel) == "nsubj" else None
        told = named is not None and named.upos == "PROPN" and self.children(named, "cop")
        return named if named is not None and told and not self.adposition(named) else None

    def _below_adjectives(self, noun: Word) -> Roles:
        """Adjuncts that the parser gave to the adjectives of an event noun: "mbështetja e plotë | për A-në"."""
        found: Roles = {}
        for adjective in self.children(noun, "amod") if self.words("genitiveArticle") else ():
            if adjective.upos == "ADJ" and adjective.id > noun.id:
                for name, words in self._under(adjective).items():
                    found.setdefault(name, []).extend(words)
        return found

    def wanted_of(self, word: Word) -> list[Word]:
        """Who is to do what an infinitive says that has its own subject: "called for A to leave", "appeal to A to"."""
        found = []
        for clause in self.children(word, "acl", "advcl", "xcomp", "ccomp"):
            own, marks = self.own_subject(clause), self.children(clause, "mark")
            led = own is not None and len(marks) > 1 and marks[0].id < own.id < marks[-1].id
            aims = any(self.has(mark, "purposeMarker") for mark in marks[1:])
            if led and aims and not self.passive(clause) and self.has(marks[0], "beneficiaryMarker"):
                found.append(own)
        return [each for each in found if each is not None and each.upos in ("NOUN", "PROPN")]

    def launchers(self, noun: Word) -> list[Word]:
        """Who did what an event noun says, by way of a participle: "an attack launched by A"."""
        put = any(self.has(noun, name) for name in ("proposal", "lawsuit"))
        verbs = "proposeVerb" if put else "lightVerb"  # "a plan drawn up by A"
        below = self.children(noun, "acl", "amod")
        made = ("shootVerb", "makeVerb")
        participles = [c for c in below if self.has(c, verbs) or any(self.has(c, name) for name in made)]
        passive = [each for each in participles if each.deprel != "acl:relcl" and self.passive(each)]
        return [word for each in passive for word in self._agents(self.obliques(each), ()) or self.hyphened(each)]

    def makers(self, noun: Word) -> list[Word]:
        """Who does what a noun says, by way of its relative clause: "the work that A is doing", "puna që bën A", "the
        plan that A drew up", "the law that was passed by A"."""
        clauses = [child for child in self.children(noun, "acl") if child.deprel == "acl:relcl"]
        put = any(self.has(noun, name) for name in ("proposal", "lawsuit"))
        verbs = ("lightVerb", "makeVerb", "proposeVerb") if put else ("lightVerb", "makeVerb")
        doing = [each for each in clauses if any(self.has(each, name) for name in verbs)]
        plain = [each for each in doing if self.child_in(each, "negator", "advmod") is None]
        active = [each for each in plain if not self.passive(each) and self._takes(each, noun)]
        found = [doer for each in active if (doer := self.own_subject(each)) is not None]
        done = [each for each in plain if self.passive(each) and not self.has(each, "lightVerb")]  # not "was sent by"
        return found + [word for each in done for word in self._agents(self.obliques(each), ())]

    def hyphened(self, participle: Word) -> list[Word]:
        """Who does what a participle before its noun says, tied to it by a hyphen: "US-led", "Iran-backed"."""
        before = self.sentence.words[max(participle.id - 3, 0) : participle.id - 1]
        if participle.deprel != "amod" or len(before) < 2 or before[1].text != "-" or before[0].head != participle.id:
            return []
        return [before[0]] if before[0].upos in ("PROPN", "ADJ") and before[0].text[:1].isupper() else []

    def _agents(self, roles: Roles, taken: Collection[str]) -> list[Word]:
        agentive = self.words("agentAdposition").difference(taken)
        found = [word for name, words in roles.items() if name in agentive for word in words]
        found = [word for word in found if word.upos == "PROPN" or not self._time(word)]  # "prej kohësh", "by Monday"
        return [word for word in found if not self.has(word, "accountNoun")]  # "by A's own account"

    def _agents_inside(self, genitives: list[Word], taken: Collection[str]) -> list[Word]:
        """The by-phrase behind a genitive that says by itself whose it is: "expulsion of B's diplomats by A"."""
        told = [noun for noun in genitives if noun.upos == "NOUN" and self.children(noun, "amod", "nmod")]
        return [w for noun in told for w in self._agents(self.obliques(noun), taken) if self._owned(noun, w)]

    def _owned(self, noun: Word, agent: Word) -> bool:
        return any(owner.id < agent.id for owner in self.belongings(noun))

    def _strayed(self, noun: Word) -> Roles:
        """Adjuncts right behind an event noun that the parser gave to the verb: "the attack on A threatened B"."""
        above = self.head(noun)
        if above is None or base(noun.deprel) not in ("nsubj", "obj", "obl", "iobj"):
            return {}
        own = self.children(noun, "amod", "nmod", "flat")
        end = max([noun.id, *(word.id for child in own for word in (child, *self.children(child, "flat")))])
        return {
            name: words
            for name, words in self.obliques(above).items()
            if any(word.id != noun.id and self._first(word) == end + 1 for word in words)
        }

    def _first(self, word: Word) -> int:
        return min([word.id, *(child.id for child in self.children(word, "case", "det"))])

    def belongings(self, noun: Word) -> list[Word]:
        """Every word that says whose a noun is: possessor, genitive, demonym, name before it, "by A" behind it."""
        by = [] if self._taken_up_owner(noun) else self._agents(self.obliques(noun), ())
        found = [
            *self.possessors(noun),
            *self.genitives(noun),
            *self.children(noun, "amod", "compound", "nmod", "flat"),
            *self.launchers(noun),
            *by,
        ]
        own = found[: len(self.possessors(noun))]
        if own and self.has(noun, "joiningNoun"):  # "A's | EU accession"
            found = [w for w in found if w in own or base(w.deprel) != "compound"]
        taken_up = [w for w in found if self.has(w, "relativePronoun") and w not in own and own]  # "A, whose president"
        found = [w for w in found if w in own or not (self._marked_owner(w) or w in taken_up)]
        launched = [word for word in found if base(word.deprel) == "obl"]
        kept = (*own, *self.genitives(noun), *launched, *by)  # "relied on A, whose president": "on" is none of its
        plain = [word for word in found if word in kept or not self.adposition(word)]
        return list(dict.fromkeys(plain))

    def _taken_up_owner(self, noun: Word) -> bool:
        """Whether a pronoun says whose a noun is, so that no adposition does: "ambasadorin e saj | nga A"."""
        return any(owner.upos == "PRON" and owner.id > noun.id for owner in self.possessors(noun))

    def quantified(self, word: Word) -> list[Word]:
        """What a word only counts: "tens of thousands of refugees", "a round of talks"."""
        if self.has(word, "timeNoun"):  # "after months of talks"
            spent = [
                child for child in self.children(word, "nmod") if child.id > word.id and child in self.genitives(word)
            ]
            bare = [*spent, *(c for c in self.children(word, "nmod") if c.id == word.id + 1 and not self.adposition(c))]
            return list(dict.fromkeys(child for child in bare if self.has(child, "encounterNoun")))
        if not self.has(word, "quantityNoun") and word.upos not in ("NUM", "SYM"):
            return []
        found: list[Word] = []
        for child in self.children(word, "nmod"):
            if child.id > word.id and child.upos in ("NOUN", "PROPN") and not self._time(child):
                found += [child, *self.quantified(child)]
        return found

    def counted(self, noun: Word) -> Word:
        """The word that counts a noun in its place in the sentence, or the noun itself: "a string of attacks"."""
        above = self.head(noun)
        return self.counted(above) if above is not None and noun in self.quantified(above) else noun

    def light_verb(self, noun: Word) -> Word | None:
        """The light verb that an event noun completes: "launched an attack", "an attack was carried out".

        It may stand in a relative clause: "the talks that A held with B".
        """
        for below in self.children(noun, "acl"):
            if below.deprel == "acl:relcl" and self.has(below, "lightVerb") and self._takes(below, noun):
                return below
        noun = self.counted(noun)
        above = self.head(noun)
        while above is not None and base(noun.deprel) == "nmod" and self.has(above, "quantityNoun"):
            noun, above = above, self.head(above)  # "held a round of talks"
        if above is None or not self.has(above, "lightVerb"):
            return None
        relation = base(noun.deprel)
        if relation == "obj" or (relation == "nsubj" and self.passive(above)) or noun in self.objects(above):
            return above
        return None

    def _takes(self, verb: Word, noun: Word) -> bool:
        """Whether a verb below a noun has that as its object, or as the subject of its passive."""
        return self.subject(verb) == noun if self.passive(verb) else noun in self.objects(verb)
