"""Control: whose action a complement is that has no subject of its own ("forced A to leave", "sued A, accusing B")."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass

from kg.model import Word
from kg.syntax.tree import Roles, base
from kg.syntax.voice import Voiced


@dataclass(frozen=True)
class Control(Voiced, ABC):
    """A sentence whose complements get their subject from the verb above. Subjects and objects are found further up."""

    @abstractmethod
    def subject(self, verb: Word, depth: int = 0) -> Word | None:
        """The grammatical subject of a verb, its own or lent."""

    @abstractmethod
    def objects(self, verb: Word) -> list[Word]:
        """The direct objects of a verb."""

    @abstractmethod
    def datives(self, verb: Word) -> list[Word]:
        """The indirect objects of a verb."""

    @abstractmethod
    def noun_roles(self, noun: Word, has_patient: bool = True, taken: Collection[str] = ()) -> Roles:
        """The roles of an event noun."""

    def controller(self, verb: Word, above: Word, depth: int) -> Word | None:
        """Whose action a complement without a subject is: the object of *force*, the subject of *plan*."""
        if self.complement(verb, above) and not self.passive(above):
            moved = [*self.objects(above), *self.datives(above)]
            if self.has(above, "ownControlVerb") and self.child_in(above, "relativePronoun", "obj") is not None:
                moved = []  # "A, which B refuses to recognise"
            moved = [word for word in moved if not self.has(word, "reflexivePronoun")]  # "got himself fired"
            persons = [word for word in moved if word.upos in ("PROPN", "NOUN")]
            judged = any(each.upos == "ADJ" for each in self.children(above, "xcomp") if each.id != verb.id)
            judged = judged or (verb.upos == "ADJ" and self.has(above, "ownVerb"))
            idiom = self.has(above, "idiomVerb") or judged  # "ia doli ta arrestojë", "found it impossible to"
            persons = persons or [word for word in moved if word.upos == "PRON" and not idiom]
            speaks = self.has(above, "plannedVerb") or self.has(above, "reportVerb")
            speaks = speaks and not self.has(above, "expectVerb")  # "expects A to invite B": A does
            speaks = speaks or self.child_in(verb, "contentMarker", "mark") is not None  # "e kërcënoi se do ta padisë"
            if persons and (self.has(above, "allegeVerb") or not speaks):
                return persons[0]
        if (chosen := self._chosen_for(verb, above)) is not None:
            return chosen
        if base(verb.deprel) == "advcl" and self._of_others(verb, above):
            return None  # "nëse nuk e lirojnë, A e mbyll ambasadën"
        if self._of_name_before(verb, above):
            return None  # "stood behind A, attacked by B": A or whoever stood
        if self._unmarked(verb, above):
            return None  # "A, pasi B u largua, kishte takuar C": not B
        if (given := self._given_time_to(verb, above)) is not None:
            return given
        turns = self.has(above, "hypotheticalVerb") or self._leaves_it(above)
        if turns and verb.id > above.id and (asked := self._asked(verb, above)) is not None:
            return asked
        blamed = self.has(above, "allegeVerb") and self.child_in(verb, "objectControlMark", "mark") is not None
        if blamed and (accused := [w for w in self.objects(above) if w.upos in ("NOUN", "PRON")]):
            return accused[0]  # "the man whom A suspects of having attacked B"
        if self.child_in(verb, "objectControlMark", "mark") is not None and not self.complement(verb, above):
            persons = [w for w in self.objects(above) if self._is_somebody(w) and (w.upos == "NOUN" or w.id < verb.id)]
            if persons:
                return persons[0]  # "extradite a man for attacking A", "barred him from visiting A"
        filled = self.has(above, "appointVerb") and self.has(verb, "succeedVerb") and not self.children(verb, "conj")
        if filled and base(verb.deprel) == "advcl" and verb.id > above.id and not self.passive(above):
            people = [w for w in self.objects(above) if w.upos in ("NOUN", "PROPN", "PRON") and w.id < verb.id]
            bare = not self.children(verb, "aux", "mark")
            if people and bare:
                return people[0]  # "A made his former aide B envoy, replacing C": B; "…, recalling C": A or B
        mark = self.child_in(verb, "sequenceMarker", "mark")
        if mark is not None and above.feats.get("VerbForm") == "Inf" and not self._of_the_same(above, depth):
            return None  # "appointed A to lead it after rejecting B": not A
        if (
            not self.complement(verb, above)
            and base(verb.deprel) == "advcl"
            and (named := [w for w in self.objects(above) if w.upos == "PROPN"])
        ):
            if verb.id > above.id and self.child_in(verb, "objectControlMark", "mark") is not None:
                return named[0]  # "thanked A for cutting ties"
            subject = self.subject(above, depth + 1)
            fronted = subject is not None and verb.id < subject.id  # "having met A, B praised C"
            if fronted or self.child_in(verb, "insteadMarker", "mark", "case") is not None:
                return subject  # "backed A without praising B"
            earlier = any(aux.feats.get("VerbForm") in ("Ger", "Part") for aux in self.children(verb, "aux"))
            if earlier or self._taken_up(verb) or self.child_in(verb, "sequenceMarker", "mark") is not None:
                return subject  # "hosted A, having met B", "sued A, accusing it", "appointed A after dismissing B"
            if self.child_in(verb, "placeRelative", "advmod", "mark") is not None:
                return subject  # "visited A, where B was met"
            return named[0] if filled and verb.id > above.id else None
        return self.subject(above, depth + 1)

    def _is_somebody(self, word: Word) -> bool:
        """Whether an object is a noun for a person, or a pronoun that is not the subject's own."""
        if word.upos == "PRON":
            return not any(self.has(word, name) for name in ("reflexivePronoun", "relativePronoun"))
        return word.upos == "NOUN" and self.has(word, "personNoun")

    def _of_name_before(self, verb: Word, above: Word) -> bool:
        """Whether a passive participle stands right behind the comma behind somebody's name that is no subject."""
        bare = verb.feats.get("VerbForm") == "Part" and verb.feats.get("Tense") == "Past"
        bare = bare and not self.children(verb, "aux", "mark", "cop") and base(verb.deprel) == "advcl"
        comma = self.sentence.word(verb.id - 1) if verb.id > 2 else None
        if not bare or comma is None or comma.text != "," or above.id > verb.id:
            return False
        people = [name for name in self.sentence.names if name.type == "PER" and name.last == comma.id - 1]
        heads = [
            each for each in self.children(above, "obl", "obj", "iobj") for n in people if n.first <= each.id <= n.last
        ]
        return bool(heads)

    def _given_time_to(self, verb: Word, above: Word) -> Word | None:
        """Whom a verb of giving leaves time for something: "gave two envoys 48 hours to leave A"."""
        gives = self.has(above, "doubleObjectVerb") or self.has(above, "giveVerb")
        if base(verb.deprel) != "advcl" or not gives or self.child_in(verb, "purposeMarker", "mark") is None:
            return None
        receivers = [each for each in self.datives(above) if each.upos in ("NOUN", "PROPN")]
        timed = any(self._time(each) for each in self.children(above, "obj", "obl", "nmod"))
        return receivers[0] if receivers and timed else None

    def _unmarked(self, verb: Word, above: Word) -> bool:
        """Whether a finite verb behind a marked clause and a comma begins with nothing that makes it an adverbial."""
        finite = any(each.feats.get("VerbForm") == "Fin" for each in (verb, *self.children(verb, "aux")))
        stray = base(verb.deprel) == base(above.deprel) == "advcl" and finite and above.id < verb.id
        if not stray or not self.words("dropsSubject") or self.children(verb, "mark", "cc"):
            return False
        marked = any(mark.id < above.id for mark in self.children(above, "mark"))
        return marked and any(each.text == "," for each in self.sentence.words[above.id : verb.id])

    def _chosen_for(self, verb: Word, above: Word) -> Word | None:
        """Who was given an office to do what a clause says: "appointed A as coach to replace B"."""
        purpose = base(verb.deprel) == "advcl" and self.child_in(verb, "purposeMarker", "mark") is not None
        if not purpose or not self.has(above, "appointVerb") or self.passive(above) or verb.id < above.id:
            return None
        return next((w for w in self.objects(above) if w.upos in ("PROPN", "NOUN") and above.id < w.id < verb.id), None)

    def falls_to(self, verb: Word) -> bool:
        """Whether somebody had to do what a clause says: "it fell to A to phone B"."""
        neuter = self.child_in(verb, "pronounNeuter", "nsubj") is not None
        return neuter and self.has(verb, "leaveToVerb") and not self.passive(verb)

    def _of_the_same(self, verb: Word, depth: int) -> bool:
        """Whether an infinitive is what the subject of the verb above does: "is expected to meet A before …"."""
        above = self.head(verb)
        if above is None or base(verb.deprel) not in ("xcomp", "advcl") or above.upos not in ("VERB", "AUX", "ADJ"):
            return base(verb.deprel) == "root"
        subject = self.subject(above, depth + 1)
        return subject is not None and subject == self.subject(verb, depth + 1)

    def _leaves_it(self, verb: Word) -> bool:
        """Whether it is left to somebody to do something: "left it to A to mediate", "it fell to A to mediate"."""
        return self.has(verb, "leaveToVerb") and self.child_in(verb, "pronounNeuter", "obj", "nsubj") is not None

    def _of_others(self, verb: Word, above: Word) -> bool:
        """Whether the ending of an adjunct's verb says that its subject is not the one of the verb above."""
        if not self.words("dropsSubject"):
            return False
        numbers = [self._finite_number(each) for each in (verb, above)]
        return "" not in numbers and numbers[0] != numbers[1]

    def _finite_number(self, verb: Word) -> str:
        group = (verb, *self.children(verb, "aux"))
        return next((w.feats.get("Number", "") for w in group if w.feats.get("VerbForm") == "Fin"), "")

    def _taken_up(self, verb: Word) -> bool:
        """Whether a participle without a subject has a pronoun for its object, who then does something else."""
        if any(self._resumes(verb, child) for child in self.children(verb, "obj", "expl", "iobj")):
            return True  # "e sulmoi A-në, duke e akuzuar"
        objects = [word for word in self.objects(verb) if word.upos == "PRON"]
        return any(not self.has(word, "reflexivePronoun") and not self.has(word, "relativePronoun") for word in objects)

    def _resumes(self, verb: Word, clitic: Word) -> bool:
        """Whether a clitic before a verb stands for somebody whom no noun beside it names."""
        if clitic.upos != "PRON" or clitic.id > verb.id:
            return False
        dative = self.has(clitic, "dativeObjectClitic") and not self.has(clitic, "accusativeClitic")
        beside = self.children(verb, "iobj") if dative else self.children(verb, "obj")
        named = any(each.upos in ("NOUN", "PROPN") for each in beside)
        return (dative or self.has(clitic, "accusativeClitic")) and not named

    def complement(self, verb: Word, above: Word) -> bool:
        """Whether a clause is what a verb needs: "begged A to leave", even if it is called an adjunct of "begged A"."""
        if base(verb.deprel) in ("xcomp", "ccomp"):
            return True
        to = self.child_in(verb, "purposeMarker", "mark") if verb.deprel == "advcl" else None
        if to is not None and to.id - 2 == above.id and self.has(above, "goOnVerb"):
            return True  # "went on to criticise"
        if verb.deprel != "advcl" or self.own_subject(verb) is not None:
            return False
        wish = self.child_in(verb, "subjunctiveMarker", "mark") if to is None else None
        if wish is not None and self._past_adjunct(verb, above, wish):
            return True  # "refuzoi për vite të anëtarësohej"
        if to is None or verb.feats.get("VerbForm") != "Inf":
            return False
        if self._past_adjunct(verb, above, to):
            return True  # "refused for years to join", "vowed in May to join"
        if not self.has(above, "controlVerb"):
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

    def _past_adjunct(self, verb: Word, above: Word, to: Word) -> bool:
        """Whether only adjuncts part an infinitive from the verb that it is the content of: "refused for years to"."""
        if not self.has(above, "ownControlVerb") or self.objects(above) or self.passive(above) or to.id < above.id:
            return False
        between = self.sentence.words[above.id : to.id - 1]
        beside = [each for each in self.children(above, "obl", "advmod") if above.id < each.id < to.id]
        inside = {each.id for each in beside}
        return bool(between) and all(
            word.id in inside or any(each.id in inside for each in self.ancestors(word)) for word in between
        )

    def _asked(self, verb: Word, above: Word) -> Word | None:
        """Whom a verb of asking calls on, right before what they are to do: "called on A to withdraw"."""
        begin = min([verb.id, *(child.id for child in self.children(verb, "mark", "aux"))])
        for child in self.children(above, "obl", "nmod"):
            agent = self.passive(above) and self.adposition(child) in self.words("agentAdposition")
            whom = self.adposition(child) and not agent and not self._mere_manner(child)
            if whom and self._ends_before(child, begin):
                return child
        return None

    def _ends_before(self, noun: Word, begin: int) -> bool:
        """Whether what is said of somebody ends right before a word: "fell to A, the head of B, | to phone C"."""
        for word in self.sentence.words[noun.id : begin - 1]:
            above = [word, *self.ancestors(word)]
            if word.upos != "PUNCT" and not any(each == noun for each in above):
                return False
        return noun.id < begin

    def _mere_manner(self, noun: Word) -> bool:
        """Whether a bare singular says how, not whom: "tried in vain to"."""
        bare = noun.upos == "NOUN" and noun.feats.get("Number") == "Sing" and noun.feats.get("Definite") != "Def"
        return bare and not any(child.deprel != "case" for child in self.children(noun))

    def prospect(self, verb: Word, noun: Word) -> bool:
        """Whether a participle is what a noun is about: "the idea of meeting A", "thought to imposing sanctions"."""
        if verb.feats.get("VerbForm") not in ("Ger", "Part") or verb.deprel == "acl:relcl" or self.passive(verb):
            return False
        if any(aux.feats.get("VerbForm") == "Fin" for aux in self.children(verb, "aux")):
            return False  # "no doubt that A has given aid"
        embeds = ("hypotheticalNoun", "plannedNoun", "negativeNoun", "nearWord")
        marked = self.children(verb, "mark", "case")
        return bool(marked) and verb.id > noun.id and any(self.has(noun, name) for name in embeds)
