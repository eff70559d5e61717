"""The subject of a verb: its own, or the one that a relative clause, control or coordination lends it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Word
from kg.syntax.control import Control
from kg.syntax.tree import NOMINAL, base, predicative

_DEPTH = 8


@dataclass(frozen=True)
class Subjects(Control):
    """A sentence whose verbs have a subject."""

    def subject(self, verb: Word, depth: int = 0) -> Word | None:
        """The grammatical subject: its own, or the one that syntax lends it (relative, control, coordination)."""
        own = self.own_subject(verb)
        if own is not None:
            found = self.antecedent(own, verb)
            written = self._written(verb, found) if found != own and depth <= _DEPTH else None
            return self.subject(written, depth + 1) if written is not None else found
        above = self.head(verb)
        if above is None or depth > _DEPTH or self._addresses(verb):
            return None
        relation = base(verb.deprel)
        if (anybody := self._free_relative(verb)) is not None:
            return anybody
        if relation == "csubj" and above.upos == "PROPN" and verb.feats.get("VerbForm") in ("Part", "Ger"):
            return above  # "Heading the bank is A"
        if relation == "acl" and self.child_in(above, "amongMarker", "case") and (one := self.own_subject(above)):
            return one  # "Among those arrested was A"
        if relation == "acl" and self.child_in(above, "amongMarker", "case") and (one := self._one_of_those(above)):
            return one
        if relation == "acl" and self.child_in(verb, "placeRelative", "advmod", "mark") is not None:
            verbs = (each for each in self.ancestors(verb) if each.upos == "VERB")
            outer = next(verbs, None)  # "visited A, where B was met"
            return self.subject(outer, depth + 1) if outer is not None and depth <= _DEPTH else None
        if relation == "acl" and (outer := self._outside(verb)) is not None:
            return self.subject(outer, depth + 1) if depth <= _DEPTH else None
        if relation == "acl" and (written := self._written(verb, above)) is not None:
            return self.subject(written, depth + 1)
        if relation == "acl" and (spends := self.spends(verb, above)) is not None:
            return self.subject(spends, depth + 1)
        if relation == "acl":
            return self._noun_that_it_modifies(verb, above, depth)
        if relation == "conj":
            return self.subject(above, depth + 1) if predicative(above) else None
        content = relation in ("xcomp", "ccomp") and above.upos == "NOUN" and not self.children(above, "cop")
        if content and self.child_in(verb, "subjunctiveMarker") is not None:
            return self._noun_that_it_modifies(verb, above, depth)  # "bëri thirrje të …"
        if relation == "csubj" and above.upos == "ADJ" and base(above.deprel) == "xcomp":
            return self.subject(above, depth + 1)  # "found it impossible to visit A"
        placed = above.upos == "PROPN" and bool(self.children(above, "cop"))  # "is in A to meet B"
        if relation in ("xcomp", "ccomp", "advcl") and (placed or predicative(above)):
            return self.controller(verb, above, depth)
        if relation == "amod":
            return above
        if relation == "parataxis" and self.explains(verb, above):
            return self.subject(above, depth + 1)  # "A u përgjigj: dëboi B-në"
        return None

    def _written(self, verb: Word, noun: Word) -> Word | None:
        """Whose subject says what a gerund says: "issued a statement condemning A", "in a tweet praising A", "a
        resolution that condemns A"."""
        outer = self.head(noun)
        gerund = verb.feats.get("VerbForm") == "Ger" or verb.feats.get("Tense") == "Pres"
        if not gerund or not self.has(noun, "authoredNoun") or outer is None:
            return None
        issued = base(noun.deprel) == "obj" and self.has(outer, "issueVerb") and not self.passive(outer)
        said = base(noun.deprel) == "obl" and self.adposition(noun) in self.words("placeAdposition")
        owned = any(child.deprel == "nmod:poss" for child in self.children(noun))
        return outer if (issued or said) and outer.upos == "VERB" and not owned else None

    def _free_relative(self, verb: Word) -> Word | None:
        """Whoever does it, where the parser hung that on the verb above: "will not vote for whoever leads A"."""
        number = verb.id - 1
        while number > 1 and self.sentence.word(number).upos in ("AUX", "ADV", "PART"):
            number -= 1
        before = self.sentence.word(number) if number > 0 else None
        if before is None or verb.upos != "VERB" or not self.has(before, "freeRelative"):
            return None
        return before if verb.feats.get("VerbForm") == "Fin" or number < verb.id - 1 else None

    def explains(self, verb: Word, above: Word) -> bool:
        """Whether a clause without a subject says behind a colon what the clause before it sums up."""
        between = self.sentence.words[above.id : verb.id - 1] if above.id < verb.id else ()
        colon = any(word.text == ":" for word in between)
        quoted = any(word.text in '“”„"«»' for word in between)
        finite = [each for each in (verb, *self.children(verb, "aux")) if each.feats.get("VerbForm") == "Fin"]
        same = all(each.feats.get("Number", "Sing") == "Sing" for each in (*finite, above))
        told = self.has(above, "reportVerb") and not self.has(above, "answerVerb")
        return bool(self.words("dropsSubject")) and colon and not quoted and same and above.upos == "VERB" and not told

    def _outside(self, verb: Word) -> Word | None:
        """The verb around "a speech in which [he] condemned A", whose subject the verb's ending means."""
        relative = [child for child in self.children(verb, "obl") if self.has(child, "relativePronoun")]
        marked = verb.deprel == "acl:relcl" and any(self.adposition(each) for each in relative)
        if not marked or not self.words("dropsSubject") or self.passive(verb):
            return None
        return next((each for each in self.ancestors(verb) if each.upos == "VERB"), None)

    def _one_of_those(self, many: Word) -> Word | None:
        """ "Among those appointed on Monday was A": A where the parser made it the predicate."""
        one = self.head(many)
        copula = one is not None and any(cop.id < one.id for cop in self.children(one, "cop"))
        if one is None or not copula or one.upos != "PROPN" or base(many.deprel) != "obl" or self.own_subject(one):
            return None
        return one if many.id < one.id else None

    def antecedent(self, word: Word, verb: Word) -> Word:
        """The noun that a relative pronoun stands for, or the word itself."""
        if self.has(word, "relativePronoun") and word.upos not in ("NOUN", "PROPN"):  # "the WHO has", "cilido"
            for clause in (verb, *self.ancestors(verb)):
                above = self.head(clause)
                if above is not None and self.cleft(clause, above):
                    return self._clefted(above)
                if base(clause.deprel) == "acl" and above is not None and above.id < word.id:
                    one = (
                        self.said_to_be(above, clause)
                        if self.ranked(clause, above)
                        else self._identified(clause, above)
                    )
                    return one or above
            return self._noun_ending_before(min(word, verb, key=lambda each: each.id)) or word  # "kreu i së cilës"
        return word

    def cleft(self, clause: Word, above: Word) -> bool:
        """Whether a relative clause says what the noun above did by way of "it was A that …"."""
        relative = clause.deprel in ("acl:relcl", "advcl:relcl") and above.id < clause.id
        subject = self.own_subject(above)
        joints = [above] if subject is None else [above, subject]  # "nuk ishte A ai që"
        copulas = [child for each in joints for child in self.children(each, "cop") if child.id < above.id]
        subjects = [child for child in self.children(above, "nsubj", "expl") if child.id < above.id]
        bare = any(self.has(child, "pronounNeuter") for child in subjects) or (not subjects and above.upos == "PROPN")
        return relative and bool(copulas) and (bare or self._demonstrative(above))

    def _clefted(self, noun: Word) -> Word:
        subject = self.own_subject(noun)
        return subject if subject is not None and self._demonstrative(noun) else noun

    def _noun_ending_before(self, pronoun: Word) -> Word | None:
        """The head of the phrase right before a relative pronoun, past a comma and an adposition."""
        number = pronoun.id - 1
        while number > 1 and self.sentence.word(number).upos in ("ADP", "PUNCT", "DET"):
            number -= 1
        word = self.sentence.word(number) if number >= 1 else None
        while word is not None and word.deprel == "flat":
            word = self.head(word)
        return word if word is not None and word.upos in ("NOUN", "PROPN") else None

    def _noun_that_it_modifies(self, verb: Word, noun: Word, depth: int) -> Word | None:
        if self.words("dropsSubject") and self.child_in(verb, "contentMarker", "mark") is not None:
            above = self.head(noun)  # "mohoi lajmin se kishte sulmuar A-në"
            object_ = above is not None and base(noun.deprel) == "obj" and predicative(above)
            return self.subject(above, depth + 1) if object_ and above is not None and depth <= _DEPTH else None
        if self.ranked(verb, noun) and (one := self.said_to_be(noun, verb)) is not None:
            return one
        if verb.deprel != "acl:relcl" and (doer := self.seizer(noun)) is not None and depth <= _DEPTH:
            return self.subject(doer, depth + 1)
        if verb.deprel == "acl:relcl":
            above = self.head(noun)
            if self._fills_no_subject(verb) and above is not None and depth <= _DEPTH:
                outer = next((each for each in self.ancestors(verb) if each.upos == "VERB"), None)
                found = self.subject(outer, depth + 1) if outer is not None else None
                alike = found is not None and self._plural(verb) == self._many(found)
                return found if alike else None  # "A la B-në, nga e cila u tërhoq", not "… të cilën e akuzojnë"
            return noun
        aim = verb.feats.get("VerbForm") == "Part" and self.child_in(verb, "purposeMarker", "mark") is not None
        if verb.feats.get("VerbForm") in ("Part", "Ger") and not aim and not self.prospect(verb, noun):
            return noun
        if verb.feats.get("VerbForm") == "Fin" and not self.child_in(verb, "subjunctiveMarker"):
            return noun
        above = self.head(noun)
        if self.has(noun, "invitationNoun") and above is not None and depth <= _DEPTH:
            return self._invited(verb, noun, above, depth)
        called = self._asked(verb, noun) if self.has(noun, "hypotheticalNoun") else None
        asks = called is not None and self.adposition(called) in self.words("originAdposition")
        if called is not None and not (asks and self.has(noun, "requestNoun")):
            return called  # "A's call on B to withdraw", not "a request from B to withdraw"
        if above is not None and base(noun.deprel) == "nmod" and self.has(above, "plannedNoun"):
            return noun  # "the decision of B to leave", where the clause hangs on B
        # "Rama's plan to visit", "made a decision to close"
        agents = self.noun_roles(noun, has_patient=False).get("agent", [])
        if above is not None and base(noun.deprel) == "obj" and self.has(noun, "hypotheticalNoun"):
            asked = [word for word in self.datives(above) if word.upos in ("NOUN", "PROPN")]
            if asked:  # "i bëri thirrje A-së të largohet"
                return asked[0]
        if self.has(noun, "requestNoun"):
            return self._addressed(noun, above, depth)
        if not agents and above is not None and depth <= _DEPTH and base(noun.deprel) in ("obj", "nsubj", "obl"):
            anothers = base(noun.deprel) == "nsubj" or self.has(above, "outsiderVerb")  # "uncovered a plot to kill A"
            return None if anothers else self.subject(above, depth + 1)
        if not agents and self.children(noun, "cop"):
            return self.own_subject(noun)  # "was on the verge of expelling"
        return agents[0] if agents else None

    def _addressed(self, noun: Word, above: Word | None, depth: int) -> Word | None:
        """Who is to do what a request says that names nobody else: whoever answers it ("rejected A's call to leave B"),
        and not whoever makes it."""
        if above is None or depth > _DEPTH or not self.has(above, "answeringVerb"):
            return None
        if self.passive(above) and base(noun.deprel) == "nsubj":
            by = self.words("agentAdposition")
            return next((each for each in self.children(above, "obl") if self.adposition(each) in by), None)
        return self.subject(above, depth + 1) if base(noun.deprel) in ("obj", "obl") else None

    def _invited(self, verb: Word, noun: Word, above: Word, depth: int) -> Word | None:
        """Who is to do what an invitation is to: "accepted A's invitation to visit B", "sent A an invitation to …"."""
        called = self._asked(verb, noun)
        if called is not None and self.adposition(called) in self.words("dativeAdposition"):
            return called
        if above.upos != "VERB" or base(noun.deprel) not in ("obj", "obl"):
            return None
        given = [word for word in self.datives(above) if word.upos in ("NOUN", "PROPN")]
        if given or self.has(above, "issueVerb") or self.has(above, "giveVerb"):
            return given[0] if given else None
        return self.subject(above, depth + 1)

    def _plural(self, verb: Word) -> bool:
        """Whether the finite form of a verb is a plural."""
        finite = [word for word in (verb, *self.children(verb, "aux")) if word.feats.get("VerbForm") == "Fin"]
        return any(word.feats.get("Number") == "Plur" for word in finite)

    def _many(self, subject: Word) -> bool:
        """Whether a subject is a plural, or several names."""
        joint = any(child.upos in NOMINAL for child in self.children(subject, "conj"))
        return joint or subject.feats.get("Number") == "Plur"

    def _fills_no_subject(self, verb: Word) -> bool:
        """Whether the relative pronoun of a clause is its object or an adjunct, and its subject only an ending."""
        if not self.words("dropsSubject") or self.own_subject(verb) is not None:
            return False
        pronouns = [each for each in self.children(verb, "obj", "obl", "iobj") if self.has(each, "relativePronoun")]
        marked = [each for each in pronouns if base(each.deprel) != "obl" or self.adposition(each)]
        return any(self.has(each, "declinedRelative") for each in marked)

    def spends(self, verb: Word, noun: Word) -> Word | None:
        """The verb above the time that somebody spends on what a clause says: "spent two years combing through A"."""
        going_on = verb.feats.get("VerbForm") == "Ger" or verb.feats.get("Tense") == "Pres"
        if not going_on or verb.feats.get("VerbForm") not in ("Ger", "Part") or not self._time(noun):
            return None
        above = self.head(noun)
        while above is not None and base(noun.deprel) == "nmod":
            noun, above = above, self.head(above)
        spent = above is not None and self.has(above, "spendVerb") and base(noun.deprel) in ("obj", "obl")
        return above if spent else None

    def _identified(self, clause: Word, noun: Word) -> Word | None:
        """Who a relative clause tells of by way of a plain copula: "A was the man who sued B", "A is one of the leaders
        who left", "the man who sued B was A"; nobody where that is denied, supposed or disputed."""
        first = min((each.id for each in self.children(clause) if each.id < clause.id), default=clause.id)
        if clause.deprel != "acl:relcl" or noun.upos not in ("NOUN", "NUM", "PRON", "DET") or first != noun.id + 1:
            return None
        return self._told_behind(clause, noun) or self._told_before(noun)

    def _told_behind(self, clause: Word, noun: Word) -> Word | None:
        """The name behind the copula: "the man who sued B was A"."""
        above = self.head(noun)
        if above is not None and self.has(above, "restVerb") and noun.id < above.id:  # "the only one that … remains A"
            behind = [each for each in self.children(above, "nsubj", "xcomp", "obj") if each.id > above.id]
            stays = behind[0] if len(behind) == 1 and behind[0].upos == "PROPN" and self._plainly(above) else None
            return stays if noun.feats.get("Number") != "Plur" else None
        name = above if base(noun.deprel) in ("nsubj", "amod") else None
        if name is None or name.upos != "PROPN" or not self.children(name, "cop") or self.adposition(name):
            return None
        definite = noun.feats.get("Definite") == "Def" or self.child_in(noun, "definite", "det") is not None
        single = noun.feats.get("Number") != "Plur" and clause.id < name.id
        return name if definite and single and self._plainly(name) else None

    def _told_before(self, noun: Word) -> Word | None:
        """The subject before the copula: "A was the man", "A is one of the leaders", "that judge, A, is the one"."""
        above = self.head(noun)
        counts = above is not None and base(noun.deprel) == "nmod" and self.has(above, "oneOf")
        said = above if counts and above is not None else noun
        subject = self.own_subject(said) if self.children(said, "cop") and self._plainly(said) else None
        if subject is None or subject.id > said.id or self.child_in(subject, "negator", "cc", "det", "advmod"):
            return None  # "neither A nor B is among …"
        if any(self.has(each, "negator") for each in self.sentence.words[subject.id : said.id - 1]):
            return None  # "A, not B, was the country that": somebody puts that right
        called = any(each.upos == "PROPN" for each in self.children(subject, "appos", "flat"))
        many = noun.feats.get("Number") == "Plur" and said == noun
        among = self.child_in(noun, "amongMarker", "case") is not None
        fits = among if many else not self.adposition(said)
        return subject if fits and (called or subject.upos in ("PROPN", "PRON")) else None

    def _plainly(self, predicate: Word) -> bool:
        """Whether a sentence, or somebody who says so without a doubt, calls somebody what a predicate says."""
        beside = self.children(predicate, "aux", "mark", "advmod", "cop", "cc")
        open_ = ("negator", "hypotheticalMarker", "plannedMarker")
        if any(self.has(each, name) for each in beside for name in open_):
            return False
        above = self.head(predicate)
        if above is None:
            return not self.sentence.text.rstrip(" ”\"'»’").endswith(tuple(self.words("questionMark")))
        doubted = any(self.has(above, name) for name in ("disputeVerb", "allegeVerb", "opinionVerb"))
        told = base(predicate.deprel) == "ccomp" and self.has(above, "reportVerb") and not doubted
        return told and base(above.deprel) == "root" and not self.children(above, "aux", "advmod")

    def seizer(self, noun: Word) -> Word | None:
        """The verb of an idiom that says that somebody did something: "took the step of", "lost no time in"."""
        verb = self.head(noun)
        if verb is None or noun.upos != "NOUN" or base(noun.deprel) not in ("obj", "obl"):
            return None
        taken = self.has(verb, "seizeVerb") and self.has(noun, "chanceNoun")
        taken = taken or (self.has(verb, "useVerb") and self.has(noun, "usedNoun"))
        dared = self.has(verb, "dareVerb") and self.has(noun, "nerveNoun")
        return verb if taken or dared or self.undelayed(noun) is not None else None

    def undelayed(self, noun: Word) -> Word | None:
        """The negator of an idiom of doing at once: "lost no time in", "had no hesitation in", "nuk humbi kohë"."""
        verb = self.head(noun)
        if verb is None or not self.has(noun, "delayNoun") or not self.has(verb, "delayVerb"):
            return None
        return self.child_in(noun, "negator", "det", "amod") or self.child_in(verb, "negator", "advmod")

    def ranked(self, verb: Word, noun: Word) -> bool:
        """Whether a clause says what somebody was the first, the last or the only one to do."""
        rank = self.has(noun, "rankWord") or self.child_in(noun, "rankWord", "amod", "nummod", "advmod", "det")
        infinitive = verb.feats.get("VerbForm") == "Inf" and self.child_in(verb, "purposeMarker", "mark") is not None
        return bool(rank) and base(verb.deprel) == "acl" and (infinitive or verb.deprel == "acl:relcl")

    def said_to_be(self, noun: Word, clause: Word | None = None) -> Word | None:
        """Who is or becomes what a noun says: "A became one of the first states to recognise B", "the first state to
        recognise B was A"."""
        if clause is not None and (behind := self._told_behind(clause, noun)) is not None:
            return behind
        above = self.head(noun)
        while above is not None and base(noun.deprel) == "nmod" and self.has(above, "oneOf"):
            noun, above = above, self.head(above)
        if self.children(noun, "cop"):
            return self.own_subject(noun)
        becomes = above is not None and self.has(above, "becomeVerb") and base(noun.deprel) in ("xcomp", "obj", "obl")
        return self.subject(above) if becomes and above is not None else None
