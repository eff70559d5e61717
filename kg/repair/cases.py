"""Who does it and to whom, by the case endings of names, where a language has them and the parser went by the order.

"Venezuelën e dënoi Paraguaji" is Paraguay condemning Venezuela: the accusative ends in -n, the nominative in -i, -u or
-a. What a language's endings tell is in the word classes ``nameCase`` and ``nominativePronoun``; a language without
them is left as it is.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace

from kg.model import Name, Sentence, Word
from kg.repair.around import WordClass

Listed = Callable[[str], bool]  # whether a text is an inflected form of a name that the gazetteer knows
_NOMINATIVE, _ACCUSATIVE, _DATIVE = "Nom", "Acc", "Dat"
_NOMINAL = ("NOUN", "PROPN")
_NAMED = (
    *("placeNoun", "groupNoun", "companyNoun", "bodyNoun", "partyWord", "personNoun", "titleWord", "office"),
    *("countryNoun", "localBody", "leader", "staff", "familyNoun", "namedPlace", "institutionWord"),
)  # nouns with a name behind them
_GLUED = ("flat", "nmod:desc", "nmod", "compound", "obj", "iobj", "appos", "amod")


def by_case(sentence: Sentence, words: WordClass, listed: Listed) -> Sentence:
    """The sentence with subjects and objects set right where the endings leave no doubt.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
        listed: says whether a single word is a case form of a name that is known, not its base form.
    """
    if not words("nameCase"):
        return sentence
    repair = _Repair(list(sentence.words), sentence, words, listed, list(sentence.names))
    for word in sentence.words:
        if word.upos == "VERB":
            repair.verb(word.id)
    return replace(sentence, words=tuple(repair.mended), names=tuple(repair.names))


@dataclass
class _Repair:
    """The words of one sentence while they are set right."""

    mended: list[Word]
    sentence: Sentence
    words: WordClass
    listed: Listed
    names: list[Name]

    def verb(self, number: int) -> None:
        """Set the subject and the object of one verb right."""
        self._lost_names(number)
        self._split_names(number)
        self._part_people(number)
        self._part_surnames(number)
        self._part_places(number)
        self._part_countries(number)
        self._part_fronted(number)
        self._behind_place(number)
        self._called(number)
        self._spoken(number)
        self._fronted_dative(number)
        self._late_dative(number)
        self._indefinite_dative(number)
        self._asked(number)
        if self.middle(self.mended[number - 1]):
            return
        self._by_endings(number)
        self._receivers_by_endings(number)
        subject = self._child(number, "nsubj")
        objects = [w for w in self._children(number, "obj", "iobj") if not self._clitic(w)]
        doubled = self._doubled(number)
        named = next((w for w in objects if self._nominative(w)), None)
        if subject is not None and doubled and named is None and self._agrees_not(subject, number):
            named = next((w for w in objects if w.id > number and self._name(w) and self._case(w) == _NOMINATIVE), None)
        nouns = [w for w in objects if (w.deprel, w.feats.get("Case")) != ("iobj", _DATIVE)]
        noun = next((w for w in nouns if w.id > number and self._definite_nominative(w)), None)
        if subject is not None and noun is None and doubled and self._case(self._last(subject)) == _ACCUSATIVE:
            noun = next((w for w in nouns if w.id > number and self._told_nominative(w)), None)
        if subject is not None and doubled and named is None and noun is not None and subject.id < number:
            self._label(subject, "obj")
            self._label(noun, "nsubj")
        elif subject is not None and (self._accusative(subject, doubled) or (named and self._plural(subject, number))):
            if named is not None or (doubled and not [w for w in objects if w.id > number]):
                self._label(subject, "obj")
                if named is not None:
                    self._label(named, "nsubj")
        elif subject is None and named is not None:
            aside = self.mended[number - 1].deprel.startswith("parataxis")  # ", said A,"
            if (
                doubled or aside or self._fronted(named, number) or named.upos == "PRON" or self._listed_case(named)
            ):  # people's names may lack endings
                self._label(named, "nsubj")
        elif subject is not None and named is not None and not self._name(subject) and self._listed_case(named):
            if not self._nominative_pronoun(subject):  # "Trupa në Mozambik ka dërguar Ruanda"
                self._label(subject, "obj")
                self._label(named, "nsubj")
        elif subject is None or (subject.id > number and subject.upos == "NOUN"):
            self._stray_subject(number)
        elif doubled and subject.id < number and self._ends_accusative(subject) and self._stray_subject(number):
            self._label(subject, "obj")
        if not objects and not doubled:
            self._stray_object(number)
        self._joined_doers(number)

    def _joined_doers(self, number: int) -> None:
        """ "A e dënoi B-në, po ashtu edhe C": a nominative joined to an object is one more who does it."""
        subject = self._child(number, "nsubj")
        objects = [w for w in self._children(number, "obj") if not self._clitic(w) and self._shows_object(w)]
        for object_ in objects if subject is not None else ():
            for other in self._children(object_.id, "conj"):
                if subject is not None and other.id > object_.id and self._nominative(other):
                    self.mended[other.id - 1] = replace(other, head=subject.id)

    def middle(self, verb: Word) -> bool:
        """Whether a verb has the particle of the mediopassive before it."""
        before = self.mended[verb.id - 2].text.lower() if verb.id > 1 else ""
        return before in self.words("passiveMarker")

    def _split_names(self, number: int) -> None:
        """Two names that the parser made one: "a e kërcënoi Eritrea Etiopinë"."""
        for word in self.mended[number : number + 4]:
            above = self.mended[word.head - 1] if word.head else None
            if above is None or word.deprel not in _GLUED or above.upos not in _NOMINAL:
                continue
            later = max(word, above, key=lambda each: each.id)
            first = min(word, above, key=lambda each: each.id)
            together = self.mended[later.head - 1].id == first.id or first.head == later.id
            if not together or later.id != first.id + 1 or self._listed_case(first) != _NOMINATIVE:
                continue
            person = any(name.first == later.id and name.type == "PER" for name in self.sentence.names)
            lemma = later.lemma.lower()
            noun = later.upos == "NOUN" and later.text.lower() in (f"{lemma}n", f"{lemma}in", f"{lemma}un")
            whole = person or noun or self._case(self._last(later)) == _ACCUSATIVE
            placed = bool(self._children(first.id, "case"))  # "e priti në Ankara Edi Ramën"
            if number not in (above.head, word.head) or not whole or placed:
                continue
            self.mended[first.id - 1] = replace(first, head=number, deprel="nsubj", upos="PROPN")
            kind = "NOUN" if noun else "PROPN"
            self.mended[later.id - 1] = replace(self.mended[later.id - 1], head=number, deprel="obj", upos=kind)

    def _part_people(self, number: int) -> None:
        """Two people side by side of whom the parser made one: "e shkarkoi Volodymyr Zelensky Valerii Zaluzhnyin"."""
        for one, other in itertools.pairwise(self.sentence.names):
            beside = one.type == "LOC" and not self._held(number)  # "priti në Elize Petro Poroshenkon"
            if other.type != "PER" or not (one.type == "PER" or beside):
                continue
            first, later = self.mended[one.first - 1], self.mended[other.first - 1]
            joined = other.first == one.last + 1 and first.head == number and one.first <= later.head <= one.last
            cases = [self._case(self.mended[name.last - 1]) for name in (one, other)]
            turned = cases == [_ACCUSATIVE, _NOMINATIVE] and one.type == "PER" and self._doubled(number)
            if not joined or later.deprel not in _GLUED or not (turned or cases[1] == _ACCUSATIVE):
                continue
            self.mended[later.id - 1] = replace(later, head=number, deprel="nsubj" if turned else "obj")
            for each in range(other.first + 1, other.last + 1):
                self.mended[each - 1] = replace(self.mended[each - 1], head=later.id, deprel="flat")
            if turned or first.deprel in ("obj", "iobj"):
                self.mended[first.id - 1] = replace(first, deprel="obj" if turned else "nsubj")

    def _held(self, number: int) -> bool:
        """Whether a verb has an object already."""
        return any(word.upos in _NOMINAL for word in self._children(number, "obj"))

    def _part_surnames(self, number: int) -> None:
        """Two surnames that were taken for one name: "nuk e ftoi Kurtin Macroni"."""
        for name in [each for each in self.names if each.type == "PER" and each.last == each.first + 1]:
            first, later = self.mended[name.first - 1], self.mended[name.last - 1]
            behind = first.id > number and first.head == number and later.head == first.id and self._doubled(number)
            inflected = self._case(first) == _ACCUSATIVE == first.feats.get("Case") and first.lemma != first.text
            subject = self._case(later) == _NOMINATIVE == later.feats.get("Case") and later.lemma != later.text
            if behind and inflected and subject and later.text.endswith(tuple(self.words("sureNominative"))):
                self.mended[first.id - 1] = replace(first, deprel="obj")
                self.mended[later.id - 1] = replace(later, head=number, deprel="nsubj")
                place = self.names.index(name)
                self.names[place : place + 1] = [Name(first.id, first.id, "PER"), Name(later.id, later.id, "PER")]

    def _part_places(self, number: int) -> None:
        """A place or body in the dative and another behind it: "do t'i shesë Tajvanit Uashingtoni"."""
        for later in self.mended[number : number + 4]:
            first = self.mended[later.id - 2]
            glued = later.head == first.id and first.head == number and later.deprel in _GLUED
            labels = {_NOMINATIVE: "nsubj", _ACCUSATIVE: "obj"}
            case = self._listed_case(later)
            if glued and case in labels and self._listed_case(first) == _DATIVE and first.id > number:
                self.mended[later.id - 1] = replace(later, head=number, deprel=labels[case], upos="PROPN")
                self.mended[first.id - 1] = replace(first, deprel="iobj", feats={**first.feats, "Case": _DATIVE})
                taken = self._children(number, "nsubj")
                for noun in taken if case == _NOMINATIVE else ():
                    if noun.id < number:  # "Armë do t'i shesë Tajvanit Uashingtoni"
                        self._label(noun, "obj")

    def _part_countries(self, number: int) -> None:
        """Somebody and a country that were taken for one name: "do ta vizitojë Papa Leoni XIV Kubën"."""
        for name in [each for each in self.names if each.type == "PER" and each.last > each.first]:
            first, before, last = (self.mended[n - 1] for n in (name.first, name.last - 1, name.last))
            ended = self._case(before) == _NOMINATIVE == before.feats.get("Case") and before.lemma != before.text
            parted = ended or before.upos == "NUM" or self._listed_case(before) == _DATIVE
            case = self._listed_case(last)
            under = first.head == number and last.head in (first.id, before.id, number)
            wanted = (_NOMINATIVE,) if self._listed_case(before) == _DATIVE else (_ACCUSATIVE,)
            if not (parted and under and case in wanted and first.id > number):
                continue
            role = "nsubj" if case == _NOMINATIVE else "obj"
            self.mended[last.id - 1] = replace(last, head=number, deprel=role, upos="PROPN")
            if role == "obj" and first.deprel == "obj":
                self.mended[first.id - 1] = replace(first, deprel="nsubj")
            place = self.names.index(name)
            kind = "LOC" if self._listed_case(before) == _DATIVE else "PER"
            parts = [Name(name.first, name.last - 1, kind), Name(name.last, name.last, "LOC")]
            self.names[place : place + 1] = parts

    def _part_fronted(self, number: int) -> None:
        """The body that a clause begins with and who does it right behind: "Në NATO Serbia nuk është pranuar"."""
        for later in self.mended[2 : number - 1]:
            first, led = self.mended[later.id - 2], self.mended[later.id - 3]
            glued = later.head == first.id and first.head == number and later.deprel in _GLUED
            opens = led.upos == "ADP" and led.head == first.id and (led.id == 1 or self.mended[led.id - 2].text == ",")
            if (
                not glued
                or not opens
                or self._child(number, "nsubj") is not None
                or self._listed_case(later) != _NOMINATIVE
            ):
                continue
            if self._case(first) == _DATIVE or first.text.endswith(tuple(self.words("sureNominative"))):
                continue
            spans = [name for name in self.names if name.first <= first.id and name.last >= later.id]
            if any(name.type == "PER" or name.last > later.id for name in spans) or not self._acronym_or_listed(first):
                continue
            self.mended[later.id - 1] = replace(later, head=number, deprel="nsubj", upos="PROPN")
            parts = [Name(first.id, first.id, "ORG"), Name(later.id, later.id, "LOC")] if spans else []
            kept = [name for name in self.names if name not in spans]
            self.names[:] = sorted([*kept, *parts], key=lambda name: name.first)

    def _acronym_or_listed(self, word: Word) -> bool:
        """Whether a word is a body's or a place's name by itself: "BRICS", "Këshillin"."""
        named = any(name.first == name.last == word.id for name in self.names)
        return word.text.isupper() or named or self.listed(word.text) or bool(self._listed_case(word))

    def _behind_place(self, number: int) -> None:
        """Somebody behind the place where it was: "B-në e priti në Ankara Hakan Fidani"."""
        subject = self._child(number, "nsubj")
        fronted = subject is not None and (self._agrees_not(subject, number) or self._shows_object(subject))
        if not self._doubled(number) or not (subject is None or fronted):
            return
        for place in [self.mended[name.last - 1] for name in self.names if name.type == "LOC"]:
            other = self._name_at(place.id + 1) if (place.head, place.deprel) == (number, "obl") else None
            parts = self.mended[other.first - 1 : other.last] if other is not None else []
            glued = [part for part in parts if part.head == place.id and part.deprel in _GLUED]
            alone = len(parts) == 1 and self._listed_case(parts[0]) != _NOMINATIVE
            if other is None or alone or not glued or not self._open_ended(parts[-1]):
                continue
            self.mended[glued[0].id - 1] = replace(glued[0], head=number, deprel="nsubj")
            for part in glued[1:]:
                self.mended[part.id - 1] = replace(part, head=glued[0].id, deprel="flat")
            if subject is not None:
                self._label(subject, "obj")
            rest = [name for name in self.names if name.first != other.first]
            whole = replace(other, type="PER") if other.type == "LOC" and len(parts) > 1 else other
            self.names = sorted([*rest, whole], key=lambda name: name.first)
            return

    def _name_at(self, number: int) -> Name | None:
        """The name that begins with a word: one that was found, or the parts of a flat one."""
        found = next((name for name in self.names if name.first == number), None)
        if found is not None or number > len(self.mended) or self.mended[number - 1].upos != "PROPN":
            return found
        last = number
        while last < len(self.mended) and self.mended[last].upos == "PROPN" and self.mended[last].deprel == "flat":
            last += 1
        return Name(number, last, "PER") if last > number else None

    def _by_endings(self, number: int) -> None:
        """Who did it and to whom, where a clitic repeats the object and of two names one alone ends as objects do.

        "B-në e ftoi A", "A, që e ftoi B".
        """
        if not self._doubled(number):
            return
        roles = ("nsubj", "obj", "iobj", "obl", "advmod", "parataxis", "dislocated", "vocative")
        around = [w for w in self._children(number, *roles) if not self._clitic(w) and self._bare_nominal(w, number)]
        pronouns = [w for w in around if self._nominative_pronoun(w)]  # "B-në e kam emëruar unë"
        mine = self.mended[number - 1].feats.get("Person") in ("1", "2")
        if len(around) != 2 or (mine and not pronouns):
            return
        objects = [w for w in around if self._shows_object(w) or self._relative(w)]
        doers = pronouns or [w for w in around if self._ends_nominative(w)]
        if len(objects) == len(doers) == 1 and objects != doers and self._relabelled(doers[0], number):
            self._label(objects[0], "obj")
            self._label(doers[0], "nsubj")

    def _receivers_by_endings(self, number: int) -> None:
        """Who did it and for whom, where a clitic announces the receiver: "NATO-s i foli Serbia"."""
        if not self._announced(number) or self.mended[number - 1].feats.get("Person") in ("1", "2"):
            return
        roles = ("nsubj", "obj", "iobj", "obl", "advmod", "parataxis", "dislocated", "vocative")
        around = [w for w in self._children(number, *roles) if not self._clitic(w) and self._bare_nominal(w, number)]
        receivers = [w for w in around if w.upos == "PROPN" and self._shows_receiver(w)]
        doers = [w for w in around if self._ends_nominative(w) and w.id > number]
        fronted = len(receivers) == len(doers) == 1 and receivers[0].id < number
        if fronted and self._relabelled(doers[0], number):
            self.mended[receivers[0].id - 1] = replace(receivers[0], deprel="iobj", feats={"Case": _DATIVE})
            self._label(doers[0], "nsubj")

    def _shows_receiver(self, name: Word) -> bool:
        """Whether a name ends as receivers do: "Lajos Szabos", "NATO-s", "Greqisë"."""
        last = self._last(name)
        return self._case(last) == _DATIVE or ("-" in last.text and last.feats.get("Case") == _DATIVE)

    def _bare_nominal(self, word: Word, number: int) -> bool:
        """Whether a word may be subject or object: a name, a noun or a relative pronoun without an adposition."""
        inside = self._children(word.id, "case", "mark", "cc")
        comma = any(each.upos == "PUNCT" for each in self.mended[number : word.id - 1])
        apart = comma and word.deprel.startswith(("parataxis", "vocative"))
        timed = word.deprel.startswith(("obl", "advmod")) and word.upos != "PROPN"
        named = word.upos in _NOMINAL or any(part.upos == "PROPN" for part in self._children(word.id, "flat"))
        pronoun = self._relative(word) or self._nominative_pronoun(word)
        return not inside and not apart and not timed and (named or pronoun)

    def _relative(self, word: Word) -> bool:
        text = word.text.lower()
        return word.upos == "PRON" and (text in self.words("bareRelative") or text in self.words("accusativePronoun"))

    def _declined(self, word: Word) -> Word:
        """The word that bears the case: of a title with a name the title, of a name its last word."""
        return word if word.upos == "NOUN" else self._last(word)

    def _shows_object(self, word: Word) -> bool:
        """Whether a name, or a noun that names somebody's office, ends as objects do: "NATO-n", "ministren Ana"."""
        declined = self._declined(word)
        marked = declined.feats.get("Case") == _ACCUSATIVE and not self._open_ended(declined)
        acronym = "-" in declined.text and marked
        noun = word.upos == "NOUN" and declined.text.lower() == f"{declined.lemma.lower()}n"
        return acronym or noun or self._case(declined) == _ACCUSATIVE

    def _ends_nominative(self, word: Word) -> bool:
        """Whether a name ends as subjects do and as neither objects nor receivers do: "Ana Bergu", "Edi Rama"."""
        if word.upos == "NOUN":
            return self._definite_nominative(word)
        last = self._last(word)
        return self._open_ended(last) if last != word else self._case(last) == _NOMINATIVE

    def _open_ended(self, last: Word) -> bool:
        """Whether the last word of a name ends in a vowel, as no object and no receiver does."""
        return self._case(last) == _NOMINATIVE or last.text.endswith(tuple(self.words("openNameEnding")))

    def _relabelled(self, doer: Word, number: int) -> bool:
        """Whether a name may become the subject: "A and B" before a verb in the singular is none, "A, not B" may be.

        Behind its verb the nearest name alone may agree with it.
        """
        links = [link for other in self._children(doer.id, "conj") for link in self._children(other.id, "cc")]
        several = any(link.text.lower() in self.words("listingWord") for link in links)
        return not several or doer.id > number or self.mended[number - 1].feats.get("Number") != "Sing"

    def _lost_names(self, number: int) -> None:
        """A name at the start of a sentence that the parser took for an adverb: "Ashgabati dhe A nënshkruan"."""
        for word in self._children(number, "advmod"):
            named = word.id == 1 and word.upos == "ADV" and self._listed_case(word) == _NOMINATIVE
            if named and self._child(number, "nsubj") is None and number > 1:
                self.mended[0] = replace(word, deprel="nsubj", upos="PROPN")

    def _called(self, number: int) -> None:
        """ "Albana Kryeziun e kam shkarkuar": an accusative before its clitic is no vocative."""
        for word in self._children(number, "vocative", "dislocated"):
            if word.id < number and self._doubled(number) and self._case(self._last(word)) == _ACCUSATIVE:
                self._label(word, "obj")

    def _spoken(self, number: int) -> None:
        """ "Takova dje A-në": what stands behind a verb in the first or second person is no subject."""
        verb = self.mended[number - 1]
        for noun in self._children(number, "nsubj") if verb.feats.get("Person") in ("1", "2") else ():
            if noun.id > number and noun.upos in _NOMINAL and not self._children(number, "obj", "aux"):
                self._label(noun, "obj")

    def _agrees_not(self, subject: Word, number: int) -> bool:
        """Whether what stands before its verb cannot be its subject: an accusative, or a plural of a singular verb."""
        return subject.id < number and (self._accusative(subject, True) or self._plural(subject, number))

    def _plural(self, subject: Word, number: int) -> bool:
        group = [self.mended[number - 1], *self._children(number, "aux")]
        finite = next((word for word in group if word.feats.get("VerbForm") == "Fin"), group[0])
        alone = not self._children(subject.id, "conj")
        return alone and (subject.feats.get("Number"), finite.feats.get("Number")) == ("Plur", "Sing")

    def _fronted_dative(self, number: int) -> None:
        """ "Çadit iu pezullua ndihma": whom it was done to stands first, and what was done is the subject."""
        word = self._child(number, "nsubj")
        before = {each.text.lower() for each in self.mended[max(0, number - 4) : number - 1]}
        first = next((w for w in self._children(number, "iobj") if w.id < number and w.upos in _NOMINAL), None)
        if word is None and first is not None and self._many_doers(first, number):
            self._label(first, "nsubj")
        if word is None or word.id > number or not before & self.words("dativeClitic"):
            return
        if not self._shows_dative(word) or self._many_doers(word, number):
            return
        self.mended[word.id - 1] = replace(word, deprel="iobj", feats={**word.feats, "Case": _DATIVE})
        thing = self._child(number, "obj")
        if thing is not None and self.middle(self.mended[number - 1]):
            self._label(thing, "nsubj:pass")
        elif thing is not None and thing.id > number and (self._bare_person(thing) or self._definite_nominative(thing)):
            self._label(thing, "nsubj")  # "A-së i telefonoi B"
            last = self._last(self.mended[thing.id - 1])
            self.mended[last.id - 1] = replace(last, feats={**last.feats, "Case": _NOMINATIVE})

    def _many_doers(self, word: Word, number: int) -> bool:
        """Whether a plural that ends as datives do is who does it, the dative being another: "Huthit i drejtuan A-së
        një kërcënim"."""
        verb = self.mended[number - 1]
        many = word.feats.get("Number") == verb.feats.get("Number") == "Plur" and word.feats.get("Case") == _NOMINATIVE
        given = [each for each in self._children(number, "iobj") if each.id > number and each.upos in _NOMINAL]
        return many and any(self._shows_dative(each) for each in given)

    def _shows_dative(self, word: Word) -> bool:
        """Whether a noun or a name stands in the dative: "Çadit", "Presidentit B", "Edi Ramës"."""
        last = self._last(word)
        if word.upos == "NOUN" and word != last:  # the title declines, not the name
            return self._case(word) == _DATIVE and word.text.lower() != word.lemma.lower()
        if self._case(last) != _DATIVE:
            return False
        sure = last.feats.get("Case") == _DATIVE or last.text.endswith(tuple(self.words("sureNameDative")))
        declined = last != word and last.lemma != last.text and sure
        return declined or self.listed(word.text) or word.feats.get("Case") == _DATIVE

    def _bare_person(self, word: Word) -> bool:
        """Whether a word begins a person's name that does not show the accusative."""
        person = any(name.first == word.id and name.type == "PER" for name in self.sentence.names)
        last = self._last(word)
        return person and word.upos == "PROPN" and (last.lemma == last.text or self._case(last) != _ACCUSATIVE)

    def _late_dative(self, number: int) -> None:
        """ "i ka kërkuar ministrit të A-së të …": a noun behind its verb in the form of a dative is no subject."""
        word = self._child(number, "nsubj")
        receivers = [each for each in self._children(number, "iobj") if each.upos in _NOMINAL]
        if word is None or word.id < number or not self._announced(number) or self.middle(self.mended[number - 1]):
            return
        titled = next((each for each in receivers if self._set_off(word, each)), None)
        noun = word.upos == "NOUN" and word.lemma.lower() != word.text.lower() and not receivers
        said_of = [each for each in self._children(word.id, "appos") if self._set_off(word, each)]
        declined = any(self._case(each) == _DATIVE for each in said_of) and not receivers
        if self._case(self._last(word)) != _DATIVE or not (noun or titled or declined):
            return
        self.mended[word.id - 1] = replace(word, deprel="iobj", feats={**word.feats, "Case": _DATIVE})
        if titled is not None:  # "i kërkoi A-së, ministrit të B-së,"
            self.mended[titled.id - 1] = replace(titled, head=word.id, deprel="appos")

    def _indefinite_dative(self, number: int) -> None:
        """ "i dhanë një diplomati 72 orë": behind an indefinite article what ends as definite is in the dative."""
        before = {each.text.lower() for each in self.mended[max(0, number - 3) : number - 1]}
        if not before & self.words("dativeObjectClitic") or self._children(number, "iobj"):
            return
        for word in self._children(number, "nsubj", "obj", "obl"):
            articles = [each for each in self._children(word.id, "det") if each.id < word.id]
            indefinite = any(each.text.lower() in self.words("indefiniteArticle") for each in articles)
            bare = word.id > number and not self._children(word.id, "case")
            if indefinite and bare and self._definite_nominative(word):
                feats = {**word.feats, "Case": _DATIVE}
                self.mended[word.id - 1] = replace(word, deprel="iobj", feats=feats)
                return

    def _set_off(self, name: Word, title: Word) -> bool:
        """Whether a noun stands right behind the comma that follows a name."""
        return title.upos == "NOUN" and title.id == self._last(name).id + 2 and self.mended[title.id - 2].text == ","

    def _announced(self, number: int) -> bool:
        """Whether a clitic of the dative stands before a verb."""
        before = {each.text.lower() for each in self.mended[max(0, number - 3) : number - 1]}
        return bool(before & self.words("dativeClitic"))

    def _asked(self, number: int) -> None:
        """ "i kanë kërkuar A-së t'i publikojë": who stands in the dative before "to" is the first verb's."""
        if not self._announced(number) or any(w.upos in _NOMINAL for w in self._children(number, "iobj")):
            return
        for clause in self._children(number, "ccomp", "xcomp", "advcl"):
            marks = [mark.id for mark in self._children(clause.id, "mark") if mark.id > number]
            for word in self._children(clause.id, "iobj", "nsubj", "obl", "obj"):
                behind = number < word.id < min(marks, default=0) and word.upos in _NOMINAL
                if behind and not self._children(word.id, "case") and self._case(self._last(word)) == _DATIVE:
                    feats = {**word.feats, "Case": _DATIVE}
                    self.mended[word.id - 1] = replace(word, head=number, deprel="iobj", feats=feats)
                    return

    def _stray_object(self, number: int) -> None:
        """A name in the accusative that the parser hung on an adjunct: "furnizoi me armë | Rusinë"."""
        for noun in self._children(number, "obl"):
            for child in self._children(noun.id, "nmod"):
                bare = not self._children(child.id, "case", "det") and not self._article_before(child)
                if bare and child.id > noun.id and child.upos == "PROPN" and self._listed_case(child) == _ACCUSATIVE:
                    self.mended[child.id - 1] = replace(child, head=number, deprel="obj")
                    return
        for name in self._children(number, "parataxis", "appos", "dislocated"):  # "priti në Tiranë | Angela Merkelin"
            last, between = self._last(name), self.mended[number : name.id - 1]
            shown = last.lemma != last.text and self._case(last) == _ACCUSATIVE == last.feats.get("Case")
            if name.id > number and name.upos == "PROPN" and shown and all(w.upos != "PUNCT" for w in between):
                self.mended[name.id - 1] = replace(name, deprel="obj")
                return

    def _stray_subject(self, number: int) -> bool:
        """A name in the nominative that the parser hung on the indefinite noun before it: "lidhi marrëdhënie X"."""
        for noun in self._children(number, "obj", "nsubj", "obl"):
            definite = noun.feats.get("Definite") == "Def" and noun.text.endswith(tuple(self.words("definiteEnding")))
            if noun.id < number or (definite and not self._clashes(noun, number)):
                continue
            for child in self._children(noun.id, "nmod", "appos", "flat"):
                bare = not self._children(child.id, "case", "det") and not self._article_before(child)
                apart = self.mended[child.id - 2].upos in ("PUNCT", "CCONJ")
                if bare and not apart and child.id > noun.id and child.upos == "PROPN" and self._shown(child, number):
                    self.mended[child.id - 1] = replace(child, head=number, deprel="nsubj")
                    if noun.deprel.startswith("nsubj"):
                        self._label(noun, "obj")
                    return True
        return False

    def _shown(self, name: Word, number: int) -> bool:
        """Whether a name shows the nominative: a listed one, or somebody's beside a clitic that holds the object."""
        last = self._last(name)
        person = last != name and last.lemma != last.text and last.feats.get("Case") == _NOMINATIVE
        sure = person and last.text.endswith(tuple(self.words("sureNominative"))) and self._doubled(number)
        return self._listed_case(name) == _NOMINATIVE or sure

    def _clashes(self, noun: Word, number: int) -> bool:
        """Whether an object shows the accusative and is nothing that names are given to: "ndërpreu ndihmën | Riadi"."""
        shown = noun.deprel == "obj" and noun.feats.get("Case") == _ACCUSATIVE == self._case(noun)
        lemma = noun.lemma.lower()
        return shown and self._child(number, "nsubj") is None and not any(lemma in self.words(n) for n in _NAMED)

    def _ends_accusative(self, word: Word) -> bool:
        last = self._last(word)
        shown = last.lemma != last.text or last.text.endswith(tuple(self.words("sureAccusative")))
        return word.upos in _NOMINAL and self._case(last) == _ACCUSATIVE and shown

    # --- what a word's form says --------------------------------------------------------------------------------

    def _case(self, word: Word) -> str:
        rules = [rule.split(">") for rule in self.words("nameCase")]
        fitting = [rule for rule in rules if word.text.endswith(rule[0]) and len(word.text) > len(rule[0]) + 1]
        return max(fitting, key=lambda rule: len(rule[0]))[1] if fitting else ""

    def _listed_case(self, word: Word) -> str:
        return self._case(word) if self.listed(word.text) else ""

    def _nominative(self, word: Word) -> bool:
        if self._nominative_pronoun(word):
            return True
        last = self._last(word)
        if not self._name(word) or self._case(last) != _NOMINATIVE:
            return False
        return self.listed(word.text) if word.id == last.id else last.feats.get("Case") == _NOMINATIVE

    def _nominative_pronoun(self, word: Word) -> bool:
        return word.upos == "PRON" and word.text.lower() in self.words("nominativePronoun")

    def _accusative(self, word: Word, doubled: bool) -> bool:
        last = self._last(word)
        if word.text.lower() in self.words("accusativePronoun"):
            return True  # "të cilin e kritikoi A"
        if word.upos not in _NOMINAL or self._case(last) != _ACCUSATIVE:
            return False
        sure = last.feats.get("Case") == _ACCUSATIVE
        seen = last.text.endswith(tuple(self.words("sureAccusative"))) and word != last
        return sure or (doubled and (seen or self.listed(word.text)))

    def _fronted(self, named: Word, number: int) -> bool:
        """ "Mes A dhe B ndërmjetësoi Theodore Roosevelti": an adjunct opens the clause, the subject ends it."""
        before = [w for w in self.mended[: number - 1] if w.head == number and w.upos in _NOMINAL]
        last = self._last(named)
        foreign = named.text.lower() not in self.words("nativeFirstName") and last != named
        shown = last.lemma != last.text and last.text.endswith(tuple(self.words("sureNominative")))
        opened = bool(before) and all(self._children(w.id, "case") for w in before)
        return opened and foreign and shown and named.id > number

    def _definite_nominative(self, word: Word) -> bool:
        """Whether a common noun shows the nominative: "policia" of "polici"; "gjykata" may be a plural."""
        lemma, text = word.lemma.lower(), word.text.lower()
        rules = [rule.split(">") for rule in self.words("definiteNominative")]
        longest = max((len(end) for end, _ in rules if lemma.endswith(end)), default=0)
        forms = [lemma[: len(lemma) - longest] + to for end, to in rules if len(end) == longest and lemma.endswith(end)]
        shown = any(self._case(replace(word, text=form)) == _NOMINATIVE for form in forms)
        return word.upos == "NOUN" and text in forms and shown

    def _told_nominative(self, word: Word) -> bool:
        """Whether the tagger took a definite noun for a nominative, and no ending says that it is none."""
        tagged = word.feats.get("Case") == _NOMINATIVE and word.feats.get("Definite") == "Def"
        return word.upos == "NOUN" and tagged and not word.text.endswith(tuple(self.words("accusativeEnding")))

    def _name(self, word: Word) -> bool:
        return word.upos == "PROPN" or any(name.first <= word.id <= name.last for name in self.sentence.names)

    def _last(self, word: Word) -> Word:
        """The last word of a name, which bears the ending."""
        return max([word, *self._children(word.id, "flat")], key=lambda each: each.id)

    # --- the tree -----------------------------------------------------------------------------------------------

    def _children(self, number: int, *relations: str) -> list[Word]:
        return [w for w in self.mended if w.head == number and w.deprel.partition(":")[0] in relations]

    def _child(self, number: int, relation: str) -> Word | None:
        return next(iter(self._children(number, relation)), None)

    def _clitic(self, word: Word) -> bool:
        return word.upos in ("PRON", "DET") and word.text.lower() in self.words("accusativeClitic")

    def _doubled(self, number: int) -> bool:
        before = self.mended[max(0, number - 4) : number - 1]
        return any(word.text.lower() in self.words("accusativeClitic") and word.upos != "ADP" for word in before)

    def _article_before(self, word: Word) -> bool:
        return word.id > 1 and self.mended[word.id - 2].text.lower() in self.words("genitiveArticle")

    def _label(self, word: Word, relation: str) -> None:
        self.mended[word.id - 1] = replace(self.mended[word.id - 1], deprel=relation)
        last = self._last(self.mended[word.id - 1])
        if relation == "obj" and self._case(last) == _ACCUSATIVE:
            self.mended[last.id - 1] = replace(last, feats={**last.feats, "Case": _ACCUSATIVE})
