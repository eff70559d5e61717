"""Objects, datives and obliques of a verb, those among them that coordination or a relative clause lends it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Word
from kg.syntax.subject import Subjects
from kg.syntax.tree import NOMINAL, Roles, base, is_dative


@dataclass(frozen=True)
class Complements(Subjects):
    """A sentence whose verbs have objects and obliques."""

    def objects(self, verb: Word) -> list[Word]:
        """The direct objects, a relative clause's antecedent and a coordinated verb's object among them."""
        own = [
            child
            for child in self.children(verb, "obj")
            if not is_dative(child) and (not self.adposition(child) or self._first_case(child) == verb.id + 1)
        ]
        own = self._so_called(verb, own) or own
        own = self._besides_relative(verb, own) or own or self._lone_dative(verb)
        nouns = [child for child in own if child.upos != "PRON"] or [child for child in own if not self._clitic(child)]
        if nouns:
            return [*(self.antecedent(child, verb) for child in nouns), *self._lent(verb, nouns)]
        clitics = [child for child in self.children(verb, "obj", "expl") if self._clitic(child)]
        if clitics and (strong := self._strong_object(verb)):
            return strong
        resumed = (self._resumed(verb) or self._resumed_aside(verb)) if clitics else []
        resumed = resumed or (self._threatened(verb) if clitics else [])
        resumed = resumed or self._resumed_below(verb, clitics, given=False)
        shared = self._gap(verb) or self._shared_gap(verb) or self._raised_gap(verb)
        shared = shared or self._with_lent(verb, self._shared_object(verb))
        return shared or resumed or self._bare_object(verb) or clitics

    def _strong_object(self, verb: Word) -> list[Word]:
        """The full pronoun that a clitic repeats, put first: "atë e priti A"."""
        found = [child for child in self.children(verb, "obj", "expl") if self.has(child, "objectClitic")]
        return [child for child in found if child.upos == "PRON" and not self._clitic(child) and child.id < verb.id][:1]

    def _so_called(self, verb: Word, own: list[Word]) -> list[Word]:
        """What a verb is done to, as somebody calls it: "condemned what it called A's piracy"."""
        led = [word for word in own if self.has(word, "whatWord")]
        below = [(word, clause) for word in led for clause in self.children(word, "acl")]
        for clause in self.children(verb, "ccomp") if not own else ():
            before = self.children(clause, "obj", "obl", "nsubj")
            below += [(word, clause) for word in before if self.has(word, "whatWord") and verb.id < word.id < clause.id]
        for what, clause in below:
            named = [w for w in self.children(clause, "obj", "xcomp", "obl") if w.id > clause.id and w != what]
            if self.has(clause, "callVerb") and (nouns := [w for w in named if w.upos in ("NOUN", "PROPN")]):
                return nouns[:1]
        return []

    def _besides_relative(self, verb: Word, own: list[Word]) -> list[Word]:
        """Whom a verb is about besides the relative pronoun of its clause: "whom A accuses B of arming"."""
        led = any(self.has(each, "relativePronoun") and each.id < verb.id for each in own)
        if not led or self.has(verb, "doubleObjectVerb") or not self.has(verb, "allegeVerb"):
            return []
        behind = [*own, *self.children(verb, "iobj")]
        return [w for w in behind if w.id > verb.id and w.upos in ("NOUN", "PROPN") and not self.adposition(w)]

    def _threatened(self, verb: Word) -> list[Word]:
        """Whom a clitic in a threat or promise means: those who get it: "e kërcënoi A-në se do ta padisë"."""
        above = self.head(verb)
        content = self.child_in(verb, "contentMarker", "mark") is not None and self.own_subject(verb) is None
        if above is None or base(verb.deprel) != "ccomp" or not content or not self.has(above, "promiseVerb"):
            return []
        found = [*self.children(above, "obj"), *self.datives(above)]
        named = [word for word in found if word.upos in ("NOUN", "PROPN") and word.id < verb.id]
        return named[:1] if len({word.id for word in named}) == 1 else []

    def _resumed_below(self, verb: Word, clitics: list[Word], given: bool) -> list[Word]:
        """What the clitics of a gerund or a purpose mean: the only one to whom the verb around it is done.

        "e la duke e akuzuar", "i shkroi A-së për t'i kërkuar ndihmë", "iu kundërvu A-së, duke e akuzuar".
        """
        above = self.head(verb)
        aimed = self.child_in(verb, "purposeMarker", "mark") is not None and verb.feats.get("VerbForm") == "Part"
        led = (self.child_in(verb, "gerundMarker") is not None or aimed) and base(verb.deprel) == "advcl"
        if not clitics or above is None or not led or above.id > verb.id or self.own_subject(verb) is not None:
            return []
        objects = self.children(above, "obj") if not self.passive(above) else []
        datives = self.datives(above) if objects or self.middle(above) or not self.passive(above) else []
        found = [*objects, *datives]
        named = {word.id: word for word in found if word.upos in ("NOUN", "PROPN") and word.id < verb.id}
        if datives and len(named) > 1 and all(self._indefinite(word) for word in objects):
            named = {word.id: word for word in datives if word.id in named}  # "i bëri pyetje A-së duke e akuzuar"
        if len(named) != 1:
            return []
        noun = next(iter(named.values()))
        many = any(self.has(clitic, "pluralClitic") for clitic in clitics)
        return [noun] if self._several_of(noun) == (many and not given) else []

    def _indefinite(self, noun: Word) -> bool:
        return noun.upos == "NOUN" and noun.feats.get("Definite") == "Ind"

    def _given_below(self, verb: Word) -> list[Word]:
        """Who a gerund's or a purpose's dative clitic means: "i shkruan zyrës duke i kërkuar"."""
        clitics = [
            child
            for child in self.children(verb, "obj", "expl", "iobj")
            if child.upos == "PRON" and child.id < verb.id and self.has(child, "dativeClitic")
        ]
        return self._resumed_below(verb, clitics, given=True)

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

    def _with_lent(self, verb: Word, shared: list[Word]) -> list[Word]:
        """What two verbs share, and the name behind it that is the first one's: "condemned and then slapped sanctions
        on A"."""
        helped = [each for each in self.children(verb, "conj") if each.id > verb.id and self.own_subject(each) is None]
        seconds = [each for each in helped if any(each.id < word.id for word in shared) and not self.passive(each)]
        if not shared or not seconds or any(self._clitic(c) for c in self.children(verb, "obj", "expl")):
            return shared
        between = self.sentence.words[verb.id : seconds[0].id - 1]
        things = all(word.upos == "NOUN" for word in shared)
        close = all(word.upos in ("CCONJ", "ADV", "AUX", "PART") for word in between)
        hosts = (seconds[0], *shared)
        found = (
            [w for host in hosts for words in self.obliques(host).values() for w in words] if close and things else []
        )
        names = [word for word in found if word.upos == "PROPN" and word.id > shared[0].id and not self._time(word)]
        return [*shared, *names[:1]]

    def _lone_dative(self, verb: Word) -> list[Word]:
        """The only object, called indirect: "told him". Where clitics announce datives it would be one."""
        given = verb.deprel == "acl:relcl" and self.has(verb, "giveVerb") and bool(self._gap(verb))
        if self.words("dativeClitic") or given:  # "the loan A gave B"
            return []
        return [child for child in self.children(verb, "iobj") if child.id > verb.id and not self.adposition(child)]

    def _clitic(self, word: Word) -> bool:
        return word.upos == "PRON" and word.text.lower() in self.words("accusativeClitic")

    def _resumed(self, verb: Word) -> list[Word]:
        """What a clitic takes up within coordination: "e akuzoi A-në dhe e paditi", "dhe as C nuk e akuzoi"."""
        above = self.head(verb)
        if base(verb.deprel) in ("conj", "parataxis") and above is not None and above.lemma == verb.lemma:
            fronted = [w for w in self.children(above, "obj") if w.upos in ("NOUN", "PROPN")]
            return [] if self.passive(verb) or self.passive(above) else fronted
        topic = self.own_subject(above) if above is not None and above.upos == "VERB" and self.passive(above) else None
        if base(verb.deprel) == "conj" and topic is not None and self.own_subject(verb) is not None:
            return [topic] if topic.id < verb.id and self._several_of(topic) == self._many_clitic(verb) else []
        if base(verb.deprel) != "conj" or above is None or above.upos != "VERB" or self.own_subject(verb) is not None:
            return []
        before = [word for word in self.children(above, "obj") if word.id < verb.id and not self._clitic(word)]
        if (given := self._given_to(verb, above, before)) is not None:
            return [given]
        many = any(self.has(child, "pluralClitic") for child in self.children(verb, "obj", "expl"))
        things = [word for word in before if word.upos == "NOUN"] if many else before  # "i" is a person's dative, too
        return [word for word in things if self._several_of(word) == many]

    def _resumed_aside(self, verb: Word) -> list[Word]:
        """Whom the clitic of a clause that says why, when or against what means: "nuk i dha A-së njohje, megjithëse e
        ka ftuar"."""
        above = self.head(verb)
        marked = base(verb.deprel) == "advcl" and self.child_in(verb, "asideMarker", "mark", "advmod") is not None
        if above is None or not marked or above.id > verb.id or self.own_subject(verb) is not None:
            return []
        if self.passive(verb) or self.passive(above) or self._of_others(verb, above):
            return []
        objects = [word for word in self.children(above, "obj") if word.id < verb.id and not self._clitic(word)]
        given = self._given_to(verb, above, objects)
        names = [word for word in objects if word.upos == "PROPN" and not self._many_clitic(verb)]
        others = [word for word in self.datives(above) if word.upos != "PRON"]
        return [given] if given is not None else names if len(names) == 1 and not others else []

    def _given_to(self, verb: Word, above: Word, objects: list[Word]) -> Word | None:
        """Whom a clitic takes up to whom something was given before: "i dha ndihmë A-së dhe e mbështeti", which is not
        the help, since no article made it known."""
        named = [word for word in self.datives(above) if word.upos == "PROPN" and word.id < verb.id]
        bare = all(word.upos == "NOUN" and self._indefinite(word) for word in objects)
        several = self._many_clitic(verb) or bool(self.children(named[0], "conj")) if named else True
        return named[0] if len(named) == 1 and bare and not several and not self.passive(verb) else None

    def _many_clitic(self, verb: Word) -> bool:
        return any(self.has(child, "pluralClitic") for child in self.children(verb, "obj", "expl"))

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
        plain = [child for child in found if not (self.adposition(child) or is_dative(child) or self._time(child))]
        return [child for child in plain if all(w.text != "," for w in self.sentence.words[verb.id : child.id])][:1]

    def _gap(self, verb: Word) -> list[Word]:
        above = self.head(verb)
        subject = self.own_subject(verb)
        if verb.deprel != "acl:relcl" or above is None or subject is None or self.passive(verb):
            return []
        if self.has(subject, "relativePronoun") or self._owns(above, verb):
            return []
        if self.words("dropsSubject") and self.child_in(verb, "placeRelative", "advmod", "mark") is not None:
            return []  # "qarku, ku kaloi disa ditë A"
        pronouns = [child for child in self.children(verb, "obl", "iobj") if self.has(child, "relativePronoun")]
        fills = any(self.adposition(pronoun) or is_dative(pronoun) for pronoun in pronouns)
        return [] if fills else [above]  # "from which A withdrew" leaves no gap

    def _shared_gap(self, verb: Word) -> list[Word]:
        """Whom both verbs of a relative clause are about: "A, whom B arrested and let go"."""
        above = self.head(verb)
        own = self.own_subject(verb) is not None or self.children(verb, "ccomp", "iobj")
        if base(verb.deprel) != "conj" or above is None or above.upos != "VERB" or own or self.passive(verb):
            return []
        relative = [c for c in self.children(above, "obj") if self.has(c, "relativePronoun") and c.id < above.id]
        return [self.antecedent(child, above) for child in relative] or self._gap(above)

    def _raised_gap(self, verb: Word) -> list[Word]:
        """To whom somebody wants to do it, by a relative clause: "A, which B refuses to recognise"."""
        above = self.head(verb)
        if above is None or base(verb.deprel) not in ("xcomp", "ccomp") or not self.has(above, "ownControlVerb"):
            return []
        led = self.child_in(verb, "purposeMarker", "mark") or self.child_in(verb, "subjunctiveMarker")
        if led is None or self.own_subject(verb) is not None or self.passive(verb) or self.passive(above):
            return []
        objects = self.children(above, "obj")
        relative = [each for each in objects if self.has(each, "relativePronoun") and each.id < above.id]
        if relative:
            return [self.antecedent(relative[0], above)]
        return self._gap(above) if not objects else []

    def _owns(self, noun: Word, verb: Word) -> bool:
        """Whether a relative clause is about something of its noun's: "A, whose airline B sued"."""
        owners = self.words("possessiveRelative") | self.words("obliqueRelative")
        between = self.sentence.words[noun.id : verb.id]
        return any(word.text.lower() in owners and base(word.deprel) == "nmod" for word in between)

    def _shared_object(self, verb: Word) -> list[Word]:
        above = self.head(verb)
        if base(verb.deprel) == "conj" and above is not None and above.upos == "VERB":
            shared = [word for word in self.children(above, "obj") if word.id > verb.id and not is_dative(word)]
            later = [
                each for each in [*self.children(above, "conj"), *self.children(verb, "conj")] if each.id > verb.id
            ]
            return shared or self._behind_both(above, verb) or self._object_behind(verb, later)
        content = [each for each in self.children(verb, "xcomp", "ccomp") if each.id > verb.id]
        return [] if content else self._object_behind(verb, self.children(verb, "conj"))  # "hopes to meet A but has B"

    def _object_behind(self, verb: Word, others: list[Word]) -> list[Word]:
        """The object of the first of some coordinated verbs behind one that has one: "arrested, tried and freed A"."""
        for child in others:
            doubled = self._has_clitic(verb) and self._has_clitic(child)  # "e arrestoi në aeroport dhe e ktheu A-në"
            parted = any(verb.id < each.id < child.id for each in self.children(verb, "obl"))
            if child.upos == "VERB" and (doubled or not parted):
                shared = [w for w in self.children(child, "obj") if w.upos != "PRON" and w.id > child.id]
                shared = shared or (self._bare_object(child) if self._has_clitic(child) else [])
                inner = [each for each in self.children(child, "conj") if each.id > child.id]
                if shared := shared or self._behind_both(verb, child) or self._object_behind(child, inner):
                    return shared
        return []

    def _has_clitic(self, verb: Word) -> bool:
        return any(self._clitic(child) for child in self.children(verb, "obj", "expl"))

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
            found = [child for child in others if is_dative(child) and not self.adposition(child)]
        nouns = [child for child in found if child.upos != "PRON"] or self._given_below(verb)
        nouns = nouns or self._dative_objects(verb) or self._dative_of_both(verb)
        nouns = nouns or found or self._dative_clitics(verb)
        return [self.antecedent(child, verb) for child in nouns]

    def _dative_of_both(self, verb: Word) -> list[Word]:
        """Who gets what two deeds with a clitic each are about, named once: "i fali miell dhe i shiti rrymë A-së", "iu
        afrua A-së, por nuk iu bashkua"."""
        if not self._gives(verb):
            return []
        above = self.head(verb) if base(verb.deprel) == "conj" else None
        later = [each for each in self.children(verb, "conj") if self.own_subject(each) is None and each.id > verb.id]
        hosts = later[:1]
        if above is not None and self.own_subject(verb) is None and self._middle_clitic(verb):
            hosts = [above, *hosts]
        for host in hosts:
            named = [c for c in self.children(host, "iobj") if c.upos in ("NOUN", "PROPN") and not self.adposition(c)]
            if len(named) == 1 and self._gives(host) and (host.id < verb.id or named[0].id > host.id):
                return named
        return []

    def _gives(self, verb: Word) -> bool:
        """Whether a verb has the clitic of a dative, and a thing that is given or a form of its own for it."""
        clitics = [c for c in self.children(verb, "expl", "iobj", "obj") if c.upos == "PRON" and c.id < verb.id]
        given = any(self.has(c, "dativeObjectClitic") for c in clitics)
        things = any(c.upos == "NOUN" and c.id > verb.id for c in self.children(verb, "obj"))
        return (given and things) or self._middle_clitic(verb)

    def _middle_clitic(self, verb: Word) -> bool:
        return any(self.has(c, "middleDativeClitic") for c in self.children(verb, "expl", "iobj", "obj", "aux"))

    def _dative_objects(self, verb: Word) -> list[Word]:
        """Objects in the case of a dative beside its clitic, without the article of a genitive: "i tha jo kërkesës"."""
        clitics = self.words("dativeClitic")
        if not any(c.upos == "PRON" and c.text.lower() in clitics for c in self.children(verb, "iobj", "expl")):
            return []
        nouns = [c for c in self.children(verb, "obj") if c.upos in ("NOUN", "PROPN") and c.id > verb.id]
        plain = [c for c in nouns if c.feats.get("Case") in ("Gen", "Dat") and not self.adposition(c)]
        return [c for c in plain if not any(each.id < c.id for each in self.children(c, "det"))]

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
        return self.remembered(word, ("obliques",), lambda: self._obliques(word))

    def _obliques(self, word: Word) -> Roles:
        found: Roles = {}
        for child in self.children(word, "obl", "nmod", "advmod", "obj", "iobj", "advcl", "xcomp", "acl"):
            if child.upos in NOMINAL and (name := self.adposition(child)) and not self.has(child, "reciprocalPronoun"):
                found.setdefault(name, []).append(self.antecedent(child, word))
        for alias in (rule.split(">") for rule in self.words("sameAdposition")):
            if alias[0] in found:
                found[alias[1]] = [*found.get(alias[1], []), *found[alias[0]]]
        for there in self.children(word, "advmod"):
            if self.has(there, "thereWord") and not self.children(there, "case"):
                for name in (self.words("placeAdposition") | self.words("dativeAdposition")) - found.keys():
                    found[name] = [there]  # "arrived there": in and to the place named before
        for where in self.children(word, "advmod"):
            place = self._noun_ending_before(where) if self.has(where, "whereWord") and where.id > 1 else None
            if place is not None and place.upos == "PROPN" and where.id < word.id:
                for name in (self.words("placeAdposition") | self.words("dativeAdposition")) - found.keys():
                    found[name] = [place]  # "in A, where B was on a visit"
        above = self.head(word)
        if above is not None and self.cleft(word, above) and (name := self.adposition(above)):
            found.setdefault(name, []).append(above)  # "it was from A that B withdrew"
        for adverb in self.children(word, "advmod"):
            if adverb.id > word.id and adverb.upos in ("ADV", "ADP") and word.upos in ("VERB", "AUX"):
                for child in self.children(adverb, "obl"):  # "sent home | from A"
                    if child.upos == "PROPN" and (name := self.adposition(child)):
                        found.setdefault(name, []).append(child)
        for low in (self._fled(word), self._destined(word), *map(self._under, self._without_adjuncts(word))):
            for name, words in low.items():
                found.setdefault(name, []).extend(words)
        return found

    def _without_adjuncts(self, word: Word) -> list[Word]:
        """Dependents that have none of their own: "sulmi më 9 janar | ndaj A-së", "breshëri me dronë | mbi A-në"."""
        below = [child for child in self.children(word, "nmod", "obl") if child.id > word.id and word.upos == "NOUN"]
        means = [each for each in below if self.has(each, "weapon") and not self.children(each, "det", "nmod:poss")]
        led = [each for each in means if self.adposition(each) in self.words("meansAdposition")]
        sums = [each for each in below if self.has(each, "currency") and not self.children(each, "det", "nmod:poss")]
        worth = [each for each in self.children(word, "amod") if self.has(each, "worthWord") and each.id > word.id]
        led += [*sums, *worth, *self._purposes(below)]
        return [*led, *(each for each in below if each.upos == "NOUN" and self._time(each))]

    def _purposes(self, below: list[Word]) -> list[Word]:
        """Bare nouns that say what a thing is for, with another of their adposition behind: "ndihma për zhvillim për
        A-në"."""
        bare = [each for each in below if each.upos == "NOUN" and not self.children(each, "det", "amod", "nmod:poss")]
        same = [(each, self._under(each).get(self.adposition(each) or "", [])) for each in bare]
        return [each for each, others in same if any(other.upos == "PROPN" for other in others)]

    def _destined(self, noun: Word) -> Roles:
        """What a participle says a thing is for: "30 million meant for A", "fondet e parashikuara për A-në"."""
        if noun.upos not in ("NOUN", "SYM", "NUM"):
            return {}
        found: Roles = {}
        for clause in self.children(noun, "acl", "amod"):
            if clause.deprel != "acl:relcl" and clause.id > noun.id and self.has(clause, "destinedVerb"):
                for name, words in self._under(clause).items():
                    found.setdefault(name, []).extend(words)
        return found

    def _under(self, noun: Word) -> Roles:
        """The names that an adposition marks behind a noun, by that adposition."""
        found: Roles = {}
        for child in self.children(noun, "nmod", "obl"):
            if child.id > noun.id and child.upos in NOMINAL and (name := self.adposition(child)):
                found.setdefault(name, []).append(child)
        return found

    def _fled(self, people: Word) -> Roles:
        """Where people come from who flee: "families fleeing A", "refugjatë që ikën nga A"."""
        origins = self.listed("originAdposition")
        if people.upos not in ("NOUN", "ADJ", "PRON", "DET") or not origins:
            return {}
        found: list[Word] = []
        for clause in self.children(people, "acl"):
            if self.has(clause, "fleeVerb") and self.child_in(clause, "negator", "advmod") is None:
                found += [child for child in self.children(clause, "obj") if child.upos == "PROPN"]
                found += [w for name, words in self.obliques(clause).items() if name in origins for w in words]
                found += self._at_war(clause)
        return {origins[0]: found} if found else {}

    def _at_war(self, flight: Word) -> list[Word]:
        """Where the war is that people flee: "fled the war in A", "të ikur nga lufta në A"."""
        fled = [*self.children(flight, "obj"), *(w for w in self.children(flight, "obl", "nmod"))]
        woes = [each for each in fled if self.has(each, "fledNoun") and each.id > flight.id]
        woes = [w for w in woes if base(w.deprel) == "obj" or self.adposition(w) in self.words("originAdposition")]
        where = self.words("placeAdposition")
        near = [each for woe in woes for host in (woe, flight) for each in self.children(host, "nmod", "obl")]
        named = [w for w in near if w.upos == "PROPN" and w.id > woes[0].id and self.adposition(w) in where]
        whose = [w for woe in woes for w in self.children(woe, "nmod") if w.upos == "PROPN" and not self.adposition(w)]
        return whose or named[:1]

    def distant(self, verb: Word, name: str, fixed: bool = False) -> list[Word]:
        """What an adposition marks below an adjunct of a verb: "met in Paris with A", where A hangs on Paris.

        With ``fixed`` below any adjunct: "laid the blame for the raid at A's door".
        """
        near = [
            child
            for child in self.children(verb, "obl", "obj", "nmod")
            if child.id > verb.id and (fixed or child.upos == "PROPN" or self._time(child))
        ]
        if fixed:  # not "put on a plane after four years in jail"
            near = [child for child in near if not (self._time(child) and self.adposition(child))]
            near += [below for child in near for below in self.children(child, "nmod") if below.id > child.id]
        found = [word for child in near for word in self.obliques(child).get(name, []) if word.id > child.id]
        return found or self._met_somewhere(verb, name) or self._about_something(verb, name)

    def _about_something(self, verb: Word, name: str) -> list[Word]:
        """Whom the parser hung on what something is about: "shared intelligence on smugglers with A"."""
        if name not in self.words("sharedAdposition"):
            return []
        hosts = [verb, *(each for each in self.children(verb, "obj") if each.upos == "NOUN")]
        below = [each for host in hosts for each in self.children(host, "obl", "nmod") if each.id > verb.id]
        about = [each for each in below if self.adposition(each) in self.words("subjectAdposition")]
        topics = [each for each in about if each.upos == "NOUN" and not self.has(each, "pairedNoun")]
        found = [word for topic in topics for word in self.obliques(topic).get(name, []) if word.id > topic.id]
        return [word for word in found if word.upos == "PROPN"]

    def _met_somewhere(self, verb: Word, name: str) -> list[Word]:
        """Whom the parser hung on the place where somebody met them: "met in the car park of a shop with A"."""
        if name not in self.words("sharedAdposition"):
            return []
        places = [child for child in self.children(verb, "obl") if child.upos == "NOUN" and child.id > verb.id]
        places = [place for place in places if self.adposition(place) in self.words("placeAdposition")]
        places += [inner for place in places for inner in self.children(place, "nmod") if inner.upos == "NOUN"]
        below = [word for place in places for word in self.obliques(place).get(name, []) if word.id > place.id]
        return [word for word in below if word.upos == "PROPN"]
