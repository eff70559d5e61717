"""Who did what to whom in one parsed sentence: Universal Dependencies read as logical roles.

Active and passive, relative clauses, control, coordination, light verbs and event nouns all come down to the same few
roles here, so that a pattern is written once. Which words negate, report or carry a passive is in the word classes of
``ontology/lang/``; nothing here knows a language.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kg.model import Sentence, Word

WordClass = Callable[[str], frozenset[str]]
Roles = dict[str, list[Word]]
_NOMINAL = ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET", "X", "SYM")
_DEPTH = 8
NOT, BUT, OR = "not", "but", "or"
_SHORTEST_MIDDLE = 5  # letters: Albanian "pritet", "takohet", but not "flet", "vret"
_LOOSE = ("compound", "advmod", "case", "mark", "fixed", "obl")


@dataclass(frozen=True)
class Clause:
    """One sentence, read through the word classes of its language."""

    sentence: Sentence
    words: WordClass
    listed: Callable[[str], tuple[str, ...]] = lambda name: ()  # a word class in the ontology's order
    _passives: dict[int, bool] = field(default_factory=dict, repr=False)
    _several: dict[frozenset[str], list[tuple[str, ...]]] = field(default_factory=dict, repr=False)

    # --- words and lemmas ---------------------------------------------------------------------------------------

    def head(self, word: Word) -> Word | None:
        """The governor of a word, None for the root."""
        return self.sentence.word(word.head) if word.head else None

    def children(self, word: Word, *relations: str) -> list[Word]:
        """The dependents of a word; with ``relations``, those of these relations, whatever their subtype."""
        found = self.sentence.children.get(word.id, ())
        return [child for child in found if not relations or base(child.deprel) in relations]

    def ancestors(self, word: Word) -> Iterator[Word]:
        """The governors of a word, nearest first."""
        seen = {word.id}
        above = self.head(word)
        while above is not None and above.id not in seen:
            seen.add(above.id)
            yield above
            above = self.head(above)

    def has(self, word: Word, name: str) -> bool:
        """Whether a word belongs to a word class of the language."""
        return self.span(word, self.words(name)) is not None

    def child_in(self, word: Word, name: str, *relations: str) -> Word | None:
        """The first dependent that belongs to a word class, or None."""
        return next((child for child in self.children(word, *relations) if self.has(child, name)), None)

    def span(self, word: Word, lemmas: frozenset[str]) -> tuple[int, int] | None:
        """The first and last word of the lemma (of one or several words) whose head is ``word``; None if none fits."""
        for parts in self._possible(lemmas):
            if found := self._phrase(word, parts):
                return found
        return (word.id, word.id) if not split_lemmas(lemmas)[0].isdisjoint(forms(word)) else None

    def _possible(self, lemmas: frozenset[str]) -> list[tuple[str, ...]]:
        """The lemmas of several words all of which the sentence holds."""
        found = self._several.get(lemmas)
        if found is None:
            here = {form for word in self.sentence.words for form in forms(word)}
            here |= self.words("article") if here & self.words("article") else frozenset()
            found = [parts for parts in split_lemmas(lemmas)[1] if here.issuperset(parts)]
            self._several[lemmas] = found
        return found

    def _phrase(self, word: Word, parts: tuple[str, ...]) -> tuple[int, int] | None:
        for offset, part in enumerate(parts):
            first = word.id - offset
            last = first + len(parts) - 1
            if not self._is(word, part) or first < 1 or last > len(self.sentence.words):
                continue
            stretch = self.sentence.words[first - 1 : last]
            same = all(self._is(each, wanted) for each, wanted in zip(stretch, parts, strict=True))
            if same and not first <= word.head <= last and not self._dating(stretch):
                return first, last
        if len(parts) == 2 and self._is(word, parts[0]):  # a verb and its particle, apart
            for child in self.children(word, *_LOOSE):
                if child.id > word.id and not self.children(child) and self._is(child, parts[1]):
                    return word.id, word.id
            if self._swallowed(word, parts[1]) is not None:
                return word.id, word.id
            if any(child.id > word.id and self._is(child, parts[1]) for child in self.children(word, "amod")):
                return word.id, word.id  # "masa të reja ndëshkuese"
        return None

    def _dating(self, stretch: tuple[Word, ...]) -> bool:
        """Whether the last word of several is the adposition of a date behind them: "insisted | on Friday"."""
        last = stretch[-1]
        marked = self.head(last) if len(stretch) > 1 and last.deprel == "case" else None
        return marked is not None and marked.id > last.id and (marked.upos == "NUM" or self._time(marked))

    def _swallowed(self, verb: Word, particle: str) -> Word | None:
        """The object whose verb's particle the parser took for its preposition: "took in refugees"."""
        for child in self.children(verb, "obl", "obj"):
            first = self._first_case(child)
            if child.upos == "NUM" or self._time(child):
                continue  # "insisted | on Friday"
            if first == verb.id + 1 and self.sentence.word(first).text.lower() == particle:
                return child
        return None

    def particle_objects(self, verb: Word, lemmas: frozenset[str]) -> list[Word]:
        """The objects of a verb with one of these particles that look like obliques."""
        parts = [parts for parts in split_lemmas(lemmas)[1] if len(parts) == 2 and self._is(verb, parts[0])]
        return [found for _, particle in parts if (found := self._swallowed(verb, particle)) is not None]

    def _is(self, word: Word, part: str) -> bool:
        article = part in self.words("article") and word.text.lower() in self.words("article")
        return part in forms(word) or (article and word.upos != "PRON")  # "po e heton" is no "po të"

    # --- voice --------------------------------------------------------------------------------------------------

    def middle(self, verb: Word) -> bool:
        """Whether a verb form is the mediopassive that some languages mark by a particle, an ending or an auxiliary."""
        before = [self.sentence.word(n) for n in _before(verb, 1)]
        if any(word.text.lower() in self.words("passiveMarker") and not _dative(word) for word in before):
            return True
        long = len(verb.text) >= _SHORTEST_MIDDLE and verb.upos in ("VERB", "AUX")
        ends = verb.text.lower().endswith(tuple(self.words("middleEnding")))
        if long and ends and not self._active_form(verb):
            return verb.feats.get("VerbForm", "Fin") == "Fin"
        return self._auxiliary_passive(verb, self.children(verb))

    def _active_form(self, verb: Word) -> bool:
        """Whether a form that ends like a mediopassive is the active of its lemma: "mbështet" of "mbështes"."""
        rules = (rule.partition(">") for rule in self.words("activeForm"))
        lemma, text = verb.lemma.lower(), verb.text.lower()
        return (lemma == text and text.endswith("ej")) or any(
            lemma.endswith(a) and lemma[: len(lemma) - len(a)] + b == text for a, _, b in rules
        )

    def passive(self, verb: Word) -> bool:
        """Whether the grammatical subject of a verb is its patient."""
        if verb.id not in self._passives:
            self._passives[verb.id] = self._passive(verb)
        return self._passives[verb.id]

    def _passive(self, verb: Word) -> bool:
        children = self.children(verb)
        if any(child.deprel == "aux:pass" for child in children):
            return True
        if any(child.deprel in ("nsubj:pass", "csubj:pass") for child in children):
            bare = not any(base(child.deprel) in ("aux", "cop") for child in children)
            return bool(self.words("passiveMarker")) or not bare or base(verb.deprel) in ("conj", "acl", "xcomp")
        if any(child.deprel == "nsubj" for child in children) and verb.feats.get("Voice") == "Act":
            return self._auxiliary_passive(verb, children) or self.middle(verb)
        if self.middle(verb) or self._auxiliary_passive(verb, children):
            return True
        if (
            verb.feats.get("VerbForm") != "Part"
            or verb.feats.get("Tense") == "Pres"
            or self.has(verb, "objectlessVerb")
        ):
            return False
        if any(self.has(child, name) for child in children for name in ("gerundMarker", "activeParticiple")):
            return False
        if base(verb.deprel) == "conj" and not any(child.deprel == "aux" for child in children):
            above = self.head(verb)
            return above is not None and above.feats.get("VerbForm") == "Part" and self.passive(above)
        above = self.head(verb)
        if base(verb.deprel) == "xcomp" and any(child.deprel == "obl:agent" for child in children):
            return not any(child.deprel == "aux" for child in children)  # "found himself sacked by A"
        if base(verb.deprel) == "xcomp" and above is not None and self.has(above, "causeVerb"):  # "had A arrested"
            return any(above.id < child.id < verb.id for child in self.children(above, "obj"))
        return base(verb.deprel) in ("acl", "amod", "advcl") and not any(child.deprel == "aux" for child in children)

    def _auxiliary_passive(self, verb: Word, children: list[Word]) -> bool:
        if any(self.has(child, "gerundMarker") for child in children):
            return False
        return any(base(c.deprel) in ("aux", "cop") and c.id < verb.id and self.has(c, "passiveAux") for c in children)

    # --- the subject --------------------------------------------------------------------------------------------

    def subject(self, verb: Word, depth: int = 0) -> Word | None:
        """The grammatical subject: its own, or the one that syntax lends it (relative, control, coordination)."""
        own = self.own_subject(verb)
        if own is not None:
            return self.antecedent(own, verb)
        above = self.head(verb)
        if above is None or depth > _DEPTH or self._addresses(verb):
            return None
        relation = base(verb.deprel)
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
        if relation == "acl":
            return self._noun_that_it_modifies(verb, above, depth)
        if relation == "conj":
            return self.subject(above, depth + 1) if _predicative(above) else None
        content = relation in ("xcomp", "ccomp") and above.upos == "NOUN" and not self.children(above, "cop")
        if content and self.child_in(verb, "subjunctiveMarker") is not None:
            return self._noun_that_it_modifies(verb, above, depth)  # "bëri thirrje të …"
        if relation in ("xcomp", "ccomp", "advcl") and _predicative(above):
            return self.controller(verb, above, depth)
        if relation == "amod":
            return above
        return None

    def past(self, verb: Word) -> bool:
        """Whether a verb's finite form tells of the past: "worked", "had worked", not "has worked"."""
        group = (verb, *self.children(verb, "aux", "cop"))
        return any(w.feats.get("VerbForm") == "Fin" and w.feats.get("Tense") in ("Past", "Imp") for w in group)

    def _addresses(self, verb: Word) -> bool:
        """Whether a verb's ending says "I", "we" or "you": nobody whom the sentence around it names."""
        finite = next((w for w in (verb, *self.children(verb, "aux")) if w.feats.get("VerbForm") == "Fin"), verb)
        return bool(self.words("dropsSubject")) and finite.feats.get("Person") in ("1", "2")

    def _one_of_those(self, many: Word) -> Word | None:
        """ "Among those appointed on Monday was A": A where the parser made it the predicate."""
        one = self.head(many)
        copula = one is not None and any(cop.id < one.id for cop in self.children(one, "cop"))
        if one is None or not copula or one.upos != "PROPN" or base(many.deprel) != "obl" or self.own_subject(one):
            return None
        return one if many.id < one.id else None

    def own_subject(self, verb: Word) -> Word | None:
        """The subject that is a dependent of the verb itself."""
        found = self.children(verb, "nsubj")
        return (
            found[0]
            if found
            else next((w for w in self.children(verb, "vocative", "dislocated") if w.id < verb.id), None)
        )

    def antecedent(self, word: Word, verb: Word) -> Word:
        """The noun that a relative pronoun stands for, or the word itself."""
        if self.has(word, "relativePronoun") and word.upos != "NOUN":
            for clause in (verb, *self.ancestors(verb)):
                above = self.head(clause)
                if above is not None and self.cleft(clause, above):
                    return self._clefted(above)
                if base(clause.deprel) == "acl" and above is not None and above.id < word.id:
                    return (self.said_to_be(above) if self.ranked(clause, above) else None) or above
            return self._noun_ending_before(word) or word
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

    def _demonstrative(self, word: Word) -> bool:
        """ "Nuk ishte A ai që": the pronoun that a relative clause explains, and A is its subject."""
        return word.upos in ("PRON", "DET") and self.own_subject(word) is not None

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
            object_ = above is not None and base(noun.deprel) == "obj" and _predicative(above)
            return self.subject(above, depth + 1) if object_ and above is not None and depth <= _DEPTH else None
        if self.ranked(verb, noun) and (one := self.said_to_be(noun)) is not None:
            return one
        if verb.deprel == "acl:relcl":
            return noun
        aim = verb.feats.get("VerbForm") == "Part" and self.child_in(verb, "purposeMarker", "mark") is not None
        if verb.feats.get("VerbForm") in ("Part", "Ger") and not aim and not self.prospect(verb, noun):
            return noun
        if verb.feats.get("VerbForm") == "Fin" and not self.child_in(verb, "subjunctiveMarker"):
            return noun
        if self.has(noun, "hypotheticalNoun") and (called := self._asked(verb, noun)) is not None:
            return called  # "A's call on B to withdraw"
        above = self.head(noun)
        if above is not None and base(noun.deprel) == "nmod" and self.has(above, "plannedNoun"):
            return noun  # "the decision of B to leave", where the clause hangs on B
        # "Rama's plan to visit", "made a decision to close"
        agents = self.noun_roles(noun, has_patient=False).get("agent", [])
        if above is not None and base(noun.deprel) == "obj" and self.has(noun, "hypotheticalNoun"):
            asked = [word for word in self.datives(above) if word.upos in ("NOUN", "PROPN")]
            if asked:  # "i bëri thirrje A-së të largohet"
                return asked[0]
        if not agents and above is not None and depth <= _DEPTH and base(noun.deprel) in ("obj", "nsubj", "obl"):
            found = self.subject(above, depth + 1) if base(noun.deprel) != "nsubj" else None
            return found
        if not agents and self.children(noun, "cop"):
            return self.own_subject(noun)  # "was on the verge of expelling"
        return agents[0] if agents else None

    def ranked(self, verb: Word, noun: Word) -> bool:
        """Whether a clause says what somebody was the first, the last or the only one to do."""
        rank = self.has(noun, "rankWord") or self.child_in(noun, "rankWord", "amod", "nummod", "advmod", "det")
        infinitive = verb.feats.get("VerbForm") == "Inf" and self.child_in(verb, "purposeMarker", "mark") is not None
        return bool(rank) and base(verb.deprel) == "acl" and (infinitive or verb.deprel == "acl:relcl")

    def said_to_be(self, noun: Word) -> Word | None:
        """Who is or becomes what a noun says: "A became one of the first states to recognise B"."""
        above = self.head(noun)
        while above is not None and base(noun.deprel) == "nmod" and self.has(above, "oneOf"):
            noun, above = above, self.head(above)
        if self.children(noun, "cop"):
            return self.own_subject(noun)
        becomes = above is not None and self.has(above, "becomeVerb") and base(noun.deprel) in ("xcomp", "obj", "obl")
        return self.subject(above) if becomes and above is not None else None

    def prospect(self, verb: Word, noun: Word) -> bool:
        """Whether a participle is what a noun is about: "the idea of meeting A", "thought to imposing sanctions"."""
        if verb.feats.get("VerbForm") not in ("Ger", "Part") or verb.deprel == "acl:relcl" or self.passive(verb):
            return False
        if any(aux.feats.get("VerbForm") == "Fin" for aux in self.children(verb, "aux")):
            return False  # "no doubt that A has given aid"
        embeds = ("hypotheticalNoun", "plannedNoun", "negativeNoun", "nearWord")
        marked = self.children(verb, "mark", "case")
        return bool(marked) and verb.id > noun.id and any(self.has(noun, name) for name in embeds)

    def controller(self, verb: Word, above: Word, depth: int) -> Word | None:
        """Whose action a complement without a subject is: the object of *force*, the subject of *plan*."""
        if self.complement(verb, above) and not self.passive(above):
            moved = [*self.objects(above), *self.datives(above)]
            moved = [word for word in moved if not self.has(word, "reflexivePronoun")]  # "got himself fired"
            persons = [word for word in moved if word.upos in ("PROPN", "NOUN")]
            idiom = self.has(above, "idiomVerb")  # "ia doli ta arrestojë"
            persons = persons or [word for word in moved if word.upos == "PRON" and not idiom]
            speaks = self.has(above, "plannedVerb") or self.has(above, "reportVerb")
            speaks = speaks or self.child_in(verb, "contentMarker", "mark") is not None  # "e kërcënoi se do ta padisë"
            if persons and (self.has(above, "allegeVerb") or not speaks):
                return persons[0]
        if self.has(above, "hypotheticalVerb") and (asked := self._asked(verb, above)) is not None:
            return asked
        mark = self.child_in(verb, "sequenceMarker", "mark")
        if mark is not None and above.feats.get("VerbForm") == "Inf":
            return None  # "appointed A to lead it after rejecting B": not A
        if (
            not self.complement(verb, above)
            and base(verb.deprel) == "advcl"
            and (named := [w for w in self.objects(above) if w.upos == "PROPN"])
        ):
            if self.child_in(verb, "objectControlMark", "mark") is not None:
                return named[0]  # "thanked A for cutting ties"
            subject = self.subject(above, depth + 1)
            fronted = subject is not None and verb.id < subject.id  # "having met A, B praised C"
            if fronted or self.child_in(verb, "insteadMarker", "mark", "case") is not None:
                return subject  # "backed A without praising B"
            if self._taken_up(verb) or self.child_in(verb, "sequenceMarker", "mark") is not None:
                return subject  # "sued A, accusing it of fraud", "appointed A after dismissing B"
            if self.child_in(verb, "placeRelative", "advmod", "mark") is not None:
                return subject  # "visited A, where B was met"
            return None  # "A nominated B, replacing C": A or B
        return self.subject(above, depth + 1)

    def _taken_up(self, verb: Word) -> bool:
        """Whether a participle without a subject has a pronoun for its object, who then does something else."""
        objects = [word for word in self.objects(verb) if word.upos == "PRON"]
        return any(not self.has(word, "reflexivePronoun") and not self.has(word, "relativePronoun") for word in objects)

    def complement(self, verb: Word, above: Word) -> bool:
        """Whether a clause is what a verb needs: "begged A to leave", even if it is called an adjunct of "begged A"."""
        if base(verb.deprel) in ("xcomp", "ccomp"):
            return True
        to = self.child_in(verb, "purposeMarker", "mark") if verb.deprel == "advcl" else None
        if to is not None and to.id - 2 == above.id and self.has(above, "goOnVerb"):
            return True  # "went on to criticise"
        if verb.deprel != "advcl" or not self.has(above, "controlVerb") or self.own_subject(verb) is not None:
            return False
        if to is None or verb.feats.get("VerbForm") != "Inf":
            return False
        persons = [w for w in self.children(above, "obj", "iobj") if w.upos in ("PROPN", "PRON") and w.id > above.id]
        if to.id - 1 == above.id and self.has(above, "implicativeVerb") and not self.has(above, "motionVerb"):
            return True  # "dared to criticise"
        if self.passive(above):  # "was forced by A to leave"
            agents = self.words("agentAdposition")
            persons += [w for w in self.children(above, "obl") if self.adposition(w) in agents and w.id > above.id]
            if to.id - 1 == above.id:
                return True
        ends = [max([w.id, *(c.id for c in self.children(w, "flat", "compound", "appos"))]) for w in persons]
        return to.id - 1 in ends

    def _asked(self, verb: Word, above: Word) -> Word | None:
        """Whom a verb of asking calls on, right before what they are to do: "called on A to withdraw"."""
        begin = min([verb.id, *(child.id for child in self.children(verb, "mark", "aux"))])
        for child in self.children(above, "obl", "nmod"):
            last = max([child.id, *(below.id for below in self.children(child, "flat", "amod"))])
            agent = self.passive(above) and self.adposition(child) in self.words("agentAdposition")
            if self.adposition(child) and last == begin - 1 and not agent:
                return child
        return None

    # --- objects and obliques -----------------------------------------------------------------------------------

    def adposition(self, word: Word) -> str:
        """The adposition that marks a word, several words joined by "_", "" where there is none."""
        parts: list[Word] = []
        cases = self.children(word, "case") or [
            case  # on the title of a name: "with Prime Minister A"
            for child in self.children(word, "nmod", "compound", "amod")
            if child.id < word.id and child.deprel in ("nmod:desc", "compound", "amod")
            for case in self.children(child, "case")
        ]
        cases = [case for case in cases if case.id < word.id] or cases  # one behind it marks what follows
        above = self.head(word)
        if above is not None and any(case.id < above.id < word.id for case in cases):
            cases = []  # it stands before the noun above, and is that noun's
        cases = cases or [
            case
            for child in self.children(word)
            for case in self.children(child, "case")
            if case.id < word.id < child.id
        ]
        for child in cases:
            if child.upos not in ("PART", "PUNCT") or child.text.lower() not in self.words("possessiveMarker"):
                parts += [child, *self.children(child, "fixed")]
        return "_".join(part.text.lower() for part in sorted(parts, key=lambda part: part.id))

    def objects(self, verb: Word) -> list[Word]:
        """The direct objects, a relative clause's antecedent and a coordinated verb's object among them."""
        own = [
            child
            for child in self.children(verb, "obj")
            if not _dative(child) and (not self.adposition(child) or self._first_case(child) == verb.id + 1)
        ]
        own = own or self._lone_dative(verb)
        nouns = [child for child in own if child.upos != "PRON"] or [child for child in own if not self._clitic(child)]
        if nouns:
            return [*(self.antecedent(child, verb) for child in nouns), *self._lent(verb, nouns)]
        clitics = [child for child in self.children(verb, "obj", "expl") if self._clitic(child)]
        resumed = self._resumed(verb) if clitics else []
        resumed = resumed or (self._threatened(verb) if clitics else [])
        return self._gap(verb) or self._shared_object(verb) or resumed or self._bare_object(verb) or clitics

    def _threatened(self, verb: Word) -> list[Word]:
        """Whom a clitic in a threat or promise means: those who get it: "e kërcënoi A-në se do ta padisë"."""
        above = self.head(verb)
        content = self.child_in(verb, "contentMarker", "mark") is not None and self.own_subject(verb) is None
        if above is None or base(verb.deprel) != "ccomp" or not content or not self.has(above, "promiseVerb"):
            return []
        found = [*self.children(above, "obj"), *self.datives(above)]
        named = [word for word in found if word.upos in ("NOUN", "PROPN") and word.id < verb.id]
        return named[:1] if len({word.id for word in named}) == 1 else []

    def _lent(self, verb: Word, objects: list[Word]) -> list[Word]:
        """What stands behind the second verb's object but is the first one's: "recognised and set up ties with B"."""
        for second in self.children(verb, "conj"):
            between = self.sentence.words[verb.id : second.id - 1]
            close = all(word.upos in ("CCONJ", "ADV") for word in between) and self.own_subject(second) is None
            behind = [word for word in objects if second.id < word.id]
            if second.upos == "VERB" and close and len(behind) == len(objects):
                hosts = (verb, second, *behind)
                found = [w for host in hosts for words in self.obliques(host).values() for w in words]
                return [word for word in found if word.upos == "PROPN" and word.id > behind[0].id][:1]
        return []

    def _lone_dative(self, verb: Word) -> list[Word]:
        """The only object, called indirect: "told him". Where clitics announce datives it would be one."""
        if self.words("dativeClitic"):
            return []
        return [child for child in self.children(verb, "iobj") if child.id > verb.id and not self.adposition(child)]

    def _clitic(self, word: Word) -> bool:
        return word.upos == "PRON" and word.text.lower() in self.words("accusativeClitic")

    def _resumed(self, verb: Word) -> list[Word]:
        """What a clitic takes up within coordination: "e akuzoi A-në dhe e paditi"."""
        above = self.head(verb)
        if base(verb.deprel) != "conj" or above is None or above.upos != "VERB" or self.own_subject(verb) is not None:
            return []
        before = [word for word in self.children(above, "obj") if word.id < verb.id and not self._clitic(word)]
        many = any(self.has(child, "pluralClitic") for child in self.children(verb, "obj", "expl"))
        things = [word for word in before if word.upos == "NOUN"] if many else before  # "i" is a person's dative, too
        return [word for word in things if self._several_of(word) == many]

    def _several_of(self, noun: Word) -> bool:
        one = self.child_in(noun, "indefiniteArticle", "det") is not None  # whatever the tag says
        return noun.feats.get("Number") == "Plur" and not one

    def _bare_object(self, verb: Word) -> list[Word]:
        """A noun behind the verb that only lacks the label: no adposition, no time, no dative."""
        found = [
            child
            for child in self.children(verb, "obl")
            if child.deprel == "obl" and child.id > verb.id and child.upos in ("NOUN", "PROPN")
        ]
        plain = [child for child in found if not (self.adposition(child) or _dative(child) or self._time(child))]
        return [child for child in plain if all(w.text != "," for w in self.sentence.words[verb.id : child.id])][:1]

    def _time(self, word: Word) -> bool:
        return any(self.has(word, name) for name in ("month", "weekday", "timeNoun", "today", "yesterday", "tomorrow"))

    def _first_case(self, word: Word) -> int:
        return min((case.id for case in self.children(word, "case")), default=0)

    def _gap(self, verb: Word) -> list[Word]:
        above = self.head(verb)
        subject = self.own_subject(verb)
        if verb.deprel != "acl:relcl" or above is None or subject is None or self.passive(verb):
            return []
        if self.has(subject, "relativePronoun") or self._owns(above, verb):
            return []
        pronouns = [child for child in self.children(verb, "obl", "iobj") if self.has(child, "relativePronoun")]
        fills = any(self.adposition(pronoun) or _dative(pronoun) for pronoun in pronouns)
        return [] if fills else [above]  # "from which A withdrew" leaves no gap

    def _owns(self, noun: Word, verb: Word) -> bool:
        """Whether a relative clause is about something of its noun's: "A, whose airline B sued"."""
        owners = self.words("possessiveRelative") | self.words("obliqueRelative")
        between = self.sentence.words[noun.id : verb.id]
        return any(word.text.lower() in owners and base(word.deprel) == "nmod" for word in between)

    def _shared_object(self, verb: Word) -> list[Word]:
        above = self.head(verb)
        if base(verb.deprel) == "conj" and above is not None and above.upos == "VERB":
            shared = [word for word in self.children(above, "obj") if word.id > verb.id and not _dative(word)]
            later = [each for each in self.children(above, "conj") if each.id > verb.id]
            return shared or self._behind_both(above, verb) or self._object_behind(verb, later)
        return self._object_behind(verb, self.children(verb, "conj"))

    def _object_behind(self, verb: Word, others: list[Word]) -> list[Word]:
        """The object of the first of some coordinated verbs behind one that has one: "arrested, tried and freed A"."""
        for child in others:
            if child.upos == "VERB" and not any(verb.id < each.id < child.id for each in self.children(verb, "obl")):
                shared = [w for w in self.children(child, "obj") if w.upos != "PRON" and w.id > child.id]
                if shared := shared or self._behind_both(verb, child):
                    return shared
        return []

    def _behind_both(self, first: Word, second: Word) -> list[Word]:
        """What stands behind a comma for two verbs with a subject each: "A deported, and B arrested, the boss C"."""
        if self.own_subject(second) is None or self.passive(second):
            return []
        for verb in (first, second):
            for child in self.children(verb, "parataxis", "appos", "dislocated", "dep"):
                begin = min([child.id, *(below.id for below in self.children(child))])
                nominal = child.upos in ("NOUN", "PROPN") and begin > second.id
                comma = begin - 1 > second.id and self.sentence.word(begin - 1).text == ","
                begin -= 1 if not comma and self.sentence.word(begin).text == "," else 0
                if nominal and self.sentence.word(second.id + 1).text == ",":
                    return [child]
        return []

    def datives(self, verb: Word) -> list[Word]:
        """The indirect objects: UD ``iobj`` and nouns in the dative."""
        found = [child for child in self.children(verb, "iobj") if not self.adposition(child)]
        if not found:
            others = self.children(verb, "obl", "obj")
            found = [child for child in others if _dative(child) and not self.adposition(child)]
        nouns = [child for child in found if child.upos != "PRON"] or found or self._dative_clitics(verb)
        return [self.antecedent(child, verb) for child in nouns]

    def _dative_clitics(self, verb: Word) -> list[Word]:
        """The clitic of a dative that no noun fills; before a plural definite object it may be that object's."""
        plural = any(
            child.feats.get("Number") == "Plur" and child.feats.get("Definite") != "Ind"
            for child in self.children(verb, "obj")
        )
        clitics = [child for child in self.children(verb, "expl") if child.upos == "PRON" and child.id < verb.id]
        sure = self.words("doubleClitic") if plural else self.words("dativeObjectClitic")
        return [child for child in clitics if child.text.lower() in sure]

    def obliques(self, word: Word) -> Roles:
        """The dependents with an adposition, by that adposition."""
        found: Roles = {}
        for child in self.children(word, "obl", "nmod", "advmod", "obj", "iobj", "advcl", "xcomp", "acl"):
            if child.upos in _NOMINAL and (name := self.adposition(child)):
                found.setdefault(name, []).append(self.antecedent(child, word))
        for alias in (rule.split(">") for rule in self.words("sameAdposition")):
            if alias[0] in found:
                found[alias[1]] = [*found.get(alias[1], []), *found[alias[0]]]
        for there in self.children(word, "advmod"):
            if self.has(there, "thereWord") and not self.children(there, "case"):
                for name in self.words("placeAdposition") | self.words("dativeAdposition"):
                    found.setdefault(name, []).append(there)  # "arrived there": in and to the place named before
        above = self.head(word)
        if above is not None and self.cleft(word, above) and (name := self.adposition(above)):
            found.setdefault(name, []).append(above)  # "it was from A that B withdrew"
        return found

    def distant(self, verb: Word, name: str, fixed: bool = False) -> list[Word]:
        """What an adposition marks below an adjunct of a verb: "met in Paris with A", where A hangs on Paris.

        With ``fixed`` below any adjunct: "laid the blame for the raid at A's door".
        """
        near = [
            child
            for child in self.children(verb, "obl", "obj", "nmod")
            if child.id > verb.id and (fixed or child.upos == "PROPN" or self._time(child))
        ]
        return [word for child in near for word in self.obliques(child).get(name, []) if word.id > child.id]

    def echoes(self, verb: Word) -> list[tuple[Word, Word]]:
        """Who else did what a verb says, by way of an auxiliary alone: "A left, but B did not", "and so did B".

        Returns:
            The auxiliary and its subject, for each.
        """
        found = []
        for echo in self.children(verb, "conj", "advcl", "parataxis"):
            if echo.id > verb.id and self.has(echo, "proVerb") and (subject := self._echoing(echo)) is not None:
                found.append((echo, subject))
        return found

    def copular_echoes(self, noun: Word) -> list[tuple[Word, Word]]:
        """Who else is what a noun says, or is not, by way of a copula alone: "A is a member, B is not", "nor is B".

        Returns:
            The copula, or the name itself ("B jo"), and the name, for each.
        """
        found = []
        for echo in self.children(noun, "conj", "parataxis", "advcl", "cop"):
            if echo.id < noun.id or not any(cop.id < echo.id for cop in self.children(noun, "cop")):
                continue
            if self.has(echo, "copula") and (subject := self._echoing(echo)) is not None:
                found.append((echo, subject))
            elif echo.upos == "PROPN" and self._takes_up(echo):
                found.append((echo, echo))
        return found

    def _takes_up(self, name: Word) -> bool:
        """Whether a name alone is said to be, or not to be, what was said before: "nor is A", "A jo"."""
        inverted = [cop for cop in self.children(name, "cop") if cop.id < name.id]
        echoes = any(self.has(child, "echoWord") for child in self.children(name, "cc", "advmod"))
        refused = [w for w in self.children(name, "advmod") if w.id > name.id and self.has(w, "contrastNegator")]
        return bool(inverted and echoes) or bool(refused)

    def _echoing(self, echo: Word) -> Word | None:
        """The subject of an auxiliary that takes up a whole clause, None if it says something of its own."""
        below = self.children(echo)
        marked = any(self.has(child, name) for child in below for name in ("echoWord", "negator", "butMarker"))
        subject = self.own_subject(echo)
        objects = [child for child in self.children(echo, "obj") if not self.has(child, "echoWord")]
        if subject is None and len(objects) == 1 and any(self.has(c, "echoWord") and c.id < echo.id for c in below):
            subject, objects = objects[0], []  # "so did B"
        others = self.children(echo, "xcomp", "ccomp", "iobj", "advcl", "acl")
        return subject if marked and not objects and not others else None

    # --- roles --------------------------------------------------------------------------------------------------

    def verb_roles(self, verb: Word, middle_is_active: bool = False, taken: Collection[str] = ()) -> Roles:
        """The logical roles of a verb.

        Args:
            verb: the verb.
            middle_is_active: take the mediopassive's subject for the agent.
            taken: adpositions that mark something else than the agent here.
        """
        roles = self.obliques(verb)
        for name, words in self._shared_partner(verb).items():
            roles.setdefault(name, words)
        subject = self.subject(verb)
        above = self.head(verb)
        if above is not None and self.joint(verb, above) and subject is None:
            subject = self.subject(above)
        if self.passive(verb) and not (middle_is_active and self.middle(verb)):
            roles["patient"] = [subject] if subject else []
            roles["agent"] = self._agents(roles, taken) or self._distant_agents(verb, taken)
            roles["pred"] = [*self.children(verb, "xcomp"), *self.objects(verb)]
            given = self.children(verb, "obj") if self.has(verb, "doubleObjectVerb") else []
            if given and subject is not None:  # "A was granted a loan by B"
                roles["patient"] = given
        else:
            roles["agent"] = [subject] if subject else []
            roles["patient"] = self.objects(verb)
            clauses = [child for child in self.children(verb, "advcl") if self.complement(child, verb)]
            clauses += [c for c in self.children(verb, "ccomp") if self.child_in(c, "subjunctiveMarker", "mark")]
            roles["pred"] = [*self.children(verb, "xcomp"), *clauses]
        roles["dat"] = self.datives(verb) or [
            word for name, words in roles.items() if name in self.words("dativeAdposition") for word in words
        ]
        if self.passive(verb) and subject is not None and self.children(verb, "obj"):
            roles["dat"] = [subject] if self.has(verb, "doubleObjectVerb") else roles["dat"]
        roles["mod"] = self.children(verb, "advmod")
        roles["how"] = [each for clause in self.children(verb, "xcomp") for each in self.children(clause, "advmod")]
        roles["particle"] = [child for child in self.children(verb, "compound") if child.deprel == "compound:prt"]
        if not roles["agent"] and (causer := self.causer(verb)) is not None:
            subject = self.subject(causer)
            roles["agent"] = [subject] if subject is not None else []
        roles["agent"] = [*roles["agent"], *self._joined(verb)]
        if roles["agent"] and not self.passive(verb):
            together = self.words("togetherAdposition")
            roles["agent"] += [word for name, words in roles.items() if name in together for word in words]
        return roles

    def _shared_partner(self, verb: Word) -> Roles:
        """With whom, said once behind two verbs side by side: "negotiated and signed with B"."""
        for second in self.children(verb, "conj"):
            between = self.sentence.words[verb.id : second.id - 1]
            close = all(word.upos in ("CCONJ", "AUX", "PRON", "PART") for word in between)
            if second.upos == "VERB" and close and self.own_subject(second) is None:
                partners = self.words("sharedAdposition")
                return {name: words for name, words in self.obliques(second).items() if name in partners}
        return {}

    def causer(self, verb: Word) -> Word | None:
        """The verb that has somebody do what a participle says: "A had B arrested", "A got B released"."""
        above = self.head(verb)
        if above is None or verb.feats.get("VerbForm") != "Part" or self.child_in(verb, "agentAdposition") is not None:
            return None
        noun = above if base(verb.deprel) == "acl" else None
        verbal = self.head(above) if noun is not None else above
        if verbal is None or not self.has(verbal, "causeVerb") or not self.passive(verb) or verbal.upos != "VERB":
            return None
        objects = self.children(verbal, "obj")
        placed = [w for w in objects if verbal.id < w.id < verb.id and (noun is None or w.id == noun.id)]
        owned = any(self.possessors(word) for word in placed)  # "had his phone hacked": by others
        between = self.sentence.words[placed[0].id : verb.id - 1] if placed else ()
        comma = any(word.upos == "PUNCT" and word.text == "," for word in between)
        clausal = noun is not None or base(verb.deprel) in ("xcomp", "ccomp")
        return verbal if placed and clausal and not owned and not comma else None

    def _joined(self, verb: Word) -> list[Word]:
        """Whom somebody joins in what they do: "A joined B in condemning C"."""
        above = self.head(verb)
        if above is None or not self.joint(verb, above) or self.child_in(above, "negator", "advmod") is not None:
            return []
        return [word for word in self.children(above, "obj") if word.id < verb.id]

    def joint(self, verb: Word, above: Word) -> bool:
        """Whether a clause says what two do together: "joined B in condemning C"."""
        if base(verb.deprel) not in ("advcl", "acl", "xcomp") or not self.has(above, "jointVerb"):
            return False
        return self.child_in(verb, "jointMark", "mark", "case") is not None

    def quantified(self, word: Word) -> list[Word]:
        """What a word only counts: "tens of thousands of refugees", "a round of talks"."""
        if not self.has(word, "quantityNoun") and word.upos != "NUM":
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

    def _agents(self, roles: Roles, taken: Collection[str]) -> list[Word]:
        agentive = self.words("agentAdposition").difference(taken)
        return [word for name, words in roles.items() if name in agentive for word in words]

    def _distant_agents(self, verb: Word, taken: Collection[str]) -> list[Word]:
        """The by-phrase of a passive that hangs on one of its complements: "hit with sanctions by the EU"."""
        near = self.children(verb, "xcomp", "obl", "obj")
        near += [other for child in near for other in self.children(child, "conj") if other.upos in ("NOUN", "PROPN")]
        return [word for child in near for word in self._agents(self.obliques(child), taken)]

    def noun_roles(self, noun: Word, has_patient: bool = True, taken: Collection[str] = ()) -> Roles:
        """The roles of an event noun.

        Args:
            noun: the noun.
            has_patient: whether there is a patient besides; without one an of-phrase or genitive is the agent.
            taken: adpositions that mark something else than the agent here.
        """
        roles = self.obliques(noun)
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
        by = self._agents(roles, taken) or self._agents_inside(genitives, taken)
        roles["mod"] = [*modifiers, *self.children(noun, "nmod")]
        if not has_patient:
            roles["agent"] = by or [*owners, *genitives] or modifiers
        elif by:
            roles["agent"], roles["patient"] = by, [*genitives, *owners] or modifiers
        else:
            roles["agent"] = owners or modifiers
            roles["patient"] = genitives
        roles["of"] = genitives
        roles["agent"] = [*self.launchers(noun), *roles["agent"]]
        if self.children(noun, "cop") and self.adposition(noun) in self.words("underAdposition"):
            subject = self.subject(noun)  # "A is under investigation by B"
            roles["subject"] = [subject] if subject is not None else []
        return roles

    def launchers(self, noun: Word) -> list[Word]:
        """Who did what an event noun says, by way of a participle: "an attack launched by A"."""
        verbs = "proposeVerb" if self.has(noun, "proposal") else "lightVerb"  # "a plan drawn up by A"
        participles = [child for child in self.children(noun, "acl") if self.has(child, verbs)]
        passive = [each for each in participles if each.deprel != "acl:relcl" and self.passive(each)]
        return [word for each in passive for word in self._agents(self.obliques(each), ())]

    def _agents_inside(self, genitives: list[Word], taken: Collection[str]) -> list[Word]:
        """The by-phrase behind a genitive that says by itself whose it is: "expulsion of B's diplomats by A"."""
        told = [noun for noun in genitives if noun.upos == "NOUN" and self.children(noun, "amod", "nmod")]
        return [w for noun in told for w in self._agents(self.obliques(noun), taken) if self._owned(noun, w)]

    def _owned(self, noun: Word, agent: Word) -> bool:
        return any(owner.id < agent.id for owner in self.belongings(noun))

    def _strayed(self, noun: Word) -> Roles:
        """Adjuncts right behind an event noun that the parser gave to the verb: "the attack on A threatened B"."""
        above = self.head(noun)
        if above is None or base(noun.deprel) not in ("nsubj", "obj", "obl"):
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

    def possessors(self, noun: Word) -> list[Word]:
        """The owners before or after a noun: "Rama's", "his"."""
        found = [child for child in self.children(noun, "det") if child.deprel == "det:poss"]
        for child in self.children(noun, "nmod"):
            before = child.id < noun.id or child.upos == "PRON"  # behind the noun it is a genitive or an apposition
            if child.deprel == "nmod:poss" and before and not self.article_genitive(child):
                found.append(self.antecedent(child, noun))  # "A, whose president B"
        marked = [word for word in found if self._marked_owner(word)]
        return [word for word in found if word not in marked[:-1]]  # "A's ally B's army" is B's

    def _marked_owner(self, word: Word) -> bool:
        """Whether the marker of an owner stands right behind a word: "A's"."""
        end = max([word.id, *(child.id for child in self.children(word, "flat"))])
        behind = self.sentence.words[end : end + 1]
        return bool(behind) and behind[0].text.lower() in self.words("possessiveMarker")

    def genitives(self, noun: Word) -> list[Word]:
        """The complements in the genitive or with the adposition that stands for it: "of Iran", "e Iranit", "Irans"."""
        found = []
        for child in self.children(noun, "nmod", "obl"):
            name = self.adposition(child)
            cased = child.feats.get("Case") in self.words("genitiveCase") or self.article_genitive(child)
            if name in self.words("genitiveAdposition") or (not name and cased):
                found.append(self.antecedent(child, noun) if self.has(child, "genitiveRelative") else child)
        return found

    def article_genitive(self, word: Word) -> bool:
        """Whether a genitive article stands before a word: "e Iranit", "i Partisë"."""
        if word.deprel == "nmod:desc" or word.deprel.startswith("obl:"):
            return False
        article = any(child.id < word.id and self.has(child, "genitiveArticle") for child in self.children(word, "det"))
        return article or any(
            self.sentence.word(n).text.lower() in self.words("genitiveArticle") for n in _before(word, 1)
        )

    def belongings(self, noun: Word) -> list[Word]:
        """Every word that says whose a noun is: possessor, genitive, demonym or name before it."""
        found = [
            *self.possessors(noun),
            *self.genitives(noun),
            *self.children(noun, "amod", "compound", "nmod", "flat"),
            *self.launchers(noun),
        ]
        own = found[: len(self.possessors(noun))]
        found = [w for w in found if w in own or not self._marked_owner(w)]
        launched = [word for word in found if base(word.deprel) == "obl"]
        plain = [w for w in found if not self.adposition(w) or w in self.genitives(noun) or w in launched]
        return list(dict.fromkeys(plain))

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

    def coordinated(self, word: Word) -> list[Word]:
        """A word and what is coordinated with it, in the order of the text."""
        found = [] if self.corrected(word) else [word]
        for child in self.children(word, "conj"):
            other = not self._excepted(child) or self.corrected(word)
            if child.upos in _NOMINAL and other and not self._relative_owner(child):
                found += self.coordinated(child)
        return found

    def _relative_owner(self, noun: Word) -> bool:
        """Whether a noun begins a second relative clause: "A, whose wife left and whose son stayed"."""
        return self.child_in(noun, "possessiveRelative", "nmod", "det") is not None

    def contrasted(self, word: Word) -> list[tuple[Word, str]]:
        """What is coordinated with a word but set against it, and how: "not" ("A, not B") or "but" ("none but B")."""
        found = [(word, NOT)] if self.corrected(word) else []
        above = self.head(word)
        joined = self.children(word, "conj")
        if above is not None and base(word.deprel) == "nsubj" and self._demonstrative(above):
            joined += self.children(above, "conj")  # "nuk ishte A ai që …, por B"
        for child in joined:
            if child.upos not in _NOMINAL:
                continue
            gap = self.child_in(child, "negator", "orphan") is not None  # "to A, seed; to B, nothing"
            if gap or self._negated(child) or self.child_in(child, "ratherMarker", "cc", "case", "mark") is not None:
                found.append((child, NOT))
            elif self.child_in(child, "butMarker", "cc") is not None and not self.corrected(word):
                found.append((child, BUT))
        return found

    def alternative(self, word: Word) -> bool:
        """Whether a word is one of several of which only one is meant: "either A or B"."""
        above = self.head(word)
        first = above if above is not None and base(word.deprel) == "conj" else word
        others = self.children(first, "conj")
        return any(self.child_in(each, "orMarker", "cc") is not None for each in others)

    def corrected(self, word: Word) -> bool:
        """Whether a word is what the one behind it is not: "not A but B"."""
        others = [child for child in self.children(word, "conj") if child.upos in _NOMINAL]
        but = any(self.child_in(other, "butMarker", "cc") is not None for other in others)
        return but and self._negated(word)

    def _negated(self, word: Word) -> bool:
        before = [child for child in self.children(word, "advmod", "cc", "det") if child.id < word.id]
        return any(self.has(child, "contrastNegator") and not self.focused(child) for child in before)

    def focused(self, negator: Word) -> bool:
        """Whether a negator bears on a focus adverb alone: "not only"."""
        words = self.sentence.words
        return negator.id < len(words) and self.has(words[negator.id], "focusAdverb")

    def _excepted(self, word: Word) -> bool:
        """Whether a coordinated word is named as the one that is not meant: "everyone but A", "B, not A"."""
        if self.child_in(word, "negator", "advmod", "orphan") is not None:
            return True
        if self._negated(word) or self.child_in(word, "ratherMarker", "cc", "case", "mark") is not None:
            return True
        but = self.child_in(word, "exceptMarker", "cc", "case") or self.child_in(word, "butMarker", "cc")
        return but is not None and not self.children(word, "advmod")  # "not only A but also B"


def base(relation: str) -> str:
    """A UD relation without its subtype: "nsubj" of "nsubj:pass"."""
    return relation.partition(":")[0]


def forms(word: Word) -> tuple[str, str]:
    """What a word may be looked up by: its lemma and its text, in lower case."""
    return word.lemma.lower(), word.text.lower()


@lru_cache(maxsize=4096)
def split_lemmas(lemmas: frozenset[str]) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """The lemmas of one word, and those of several, as tuples, longest first."""
    several = sorted((tuple(lemma.split("_")) for lemma in lemmas if "_" in lemma), key=len, reverse=True)
    return frozenset(lemma for lemma in lemmas if "_" not in lemma), tuple(several)


def _before(word: Word, count: int) -> range:
    return range(max(1, word.id - count), word.id)


def _dative(word: Word) -> bool:
    return word.feats.get("Case") == "Dat"


def _predicative(word: Word) -> bool:
    return word.upos in ("VERB", "AUX", "ADJ", "NOUN", "ADV")
