"""Who did what to whom in one parsed sentence: Universal Dependencies read as logical roles.

Active and passive, relative clauses, control, coordination, light verbs and event nouns all come down to the same few
roles here, so that a pattern is written once. Which words negate, report or carry a passive is in the word classes of
``ontology/lang/``; nothing here knows a language.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kg.model import Word
from kg.syntax.coordination import ALSO, BUT, NOT, OR, Coordination
from kg.syntax.nounroles import NounRoles
from kg.syntax.tree import Roles, base, forms, split_lemmas

__all__ = ["ALSO", "BUT", "NOT", "OR", "Clause", "Roles", "base", "forms", "split_lemmas"]


@dataclass(frozen=True)
class Clause(NounRoles, Coordination):
    """One sentence, read through the word classes of its language."""

    def verb_roles(self, verb: Word, middle_is_active: bool = False, taken: Collection[str] = ()) -> Roles:
        """The logical roles of a verb.

        Args:
            verb: the verb.
            middle_is_active: take the mediopassive's subject for the agent.
            taken: adpositions that mark something else than the agent here.
        """
        other = frozenset(taken) & self.words("agentAdposition")
        asked = ("verb", middle_is_active, other)
        return self.remembered(verb, asked, lambda: self._verb_roles(verb, middle_is_active, other))

    def _verb_roles(self, verb: Word, middle_is_active: bool, taken: Collection[str]) -> Roles:
        roles = self.obliques(verb)
        for name, words in self._shared_partner(verb).items():
            roles.setdefault(name, words)
        subject = self.subject(verb)
        above = self.head(verb)
        if (place := self.said_of(verb)) is not None:
            subject = self.subject(place)
            roles = {self.adposition(place): [place], **self.obliques(place)}
        if above is not None and self.joint(verb, above) and subject is None:
            subject = self.subject(above)
        if self.passive(verb) and not (middle_is_active and self.middle(verb)):
            self._fill_passive(roles, verb, subject, taken)
        else:
            self._fill_active(roles, verb, subject)
        roles["dat"] = self.datives(verb) or [
            word for name, words in roles.items() if name in self.words("dativeAdposition") for word in words
        ]
        roles["dat"] = self._told_aside(verb, roles["dat"]) or roles["dat"]
        if self.passive(verb) and subject is not None and self.children(verb, "obj"):
            roles["dat"] = [subject] if self.has(verb, "doubleObjectVerb") else roles["dat"]
        if not self.passive(verb) and (time := self._given_time(verb)) is not None:
            roles["dat"], roles["patient"] = roles["patient"], [time]
        for name, words in self._beside_names(verb).items():
            roles.setdefault(name, words)
        roles["mod"] = [*self.children(verb, "advmod"), *self._ways(verb)]
        roles.setdefault("pred", [])
        roles["scorn"] = self._scorn(verb, roles)
        roles["told"] = self._told_of(verb)
        roles["blamed"] = self._blamed(verb)
        roles["damned"] = self._damned(verb)
        roles["joint"] = [each for each in self.children(verb, "advcl", "acl", "xcomp") if self.joint(each, verb)]
        roles["asked"] = [word for word in roles["told"] if (deed := self.head(word)) and self._does(deed)]
        roles["asked"] += [*self.wanted_of(verb), *self._as_asked(verb)]
        roles["says"] = [each for each in self.children(verb, "ccomp") if not self._bidden(each)]
        roles["vows"] = [each for each in roles["says"] if self._own_deed(each, verb)]
        roles["unless"] = self._pressed(verb)
        roles["doomed"] = [each for clause in roles["says"] if (each := self._doomed(clause)) is not None]
        roles["parties"] = self._parties_to(verb)
        how = [each for clause in self.children(verb, "xcomp") for each in self.children(clause, "advmod")]
        aims = ("purposeMarker", "subjunctiveMarker")
        clauses = self.children(verb, "advcl", "xcomp", "acl")
        clauses += [c for time in roles["patient"] if self._time(time) for c in self.children(time, "acl")]
        roles["aim"] = [each for each in clauses if any(self.child_in(each, name, "mark") for name in aims)]
        beside = [each for each in self.children(verb, "advcl", "xcomp") if not self.children(each, "mark")]
        present = [each for each in beside if each.feats.get("Tense") == "Pres" and "VerbForm" in each.feats]
        roles["doing"] = [each for each in beside if each in present or each.feats.get("VerbForm") == "Ger"]
        roles["how"] = [each for each in how if not self.has(each, "whenAdverb")]  # "let A go two years later"
        roles["particle"] = [child for child in self.children(verb, "compound") if child.deprel == "compound:prt"]
        if not roles["agent"] and (causer := self.causer(verb)) is not None:
            subject = self.subject(causer)
            roles["agent"] = [subject] if subject is not None else []
        roles["agent"] = [*roles["agent"], *self._joined(verb)]
        if roles["agent"] and any(self.has(each, "reciprocalPronoun") for each in roles["patient"]):
            roles["patient"] = list(roles["agent"])  # "A and B accused each other": the parties are at both ends
        if roles["agent"] and not self.passive(verb):
            together = self.words("togetherAdposition")
            roles["agent"] += [word for name, words in roles.items() if name in together for word in words]
            roles["agent"] += [each for each in self._in_company(verb, roles["agent"]) if each not in roles["agent"]]
        return roles

    def _in_company(self, verb: Word, doers: list[Word]) -> list[Word]:
        """Who does it as well: "A, together with B, left C"; who goes along, behind the way: "flew to A with B"."""
        beside = [child for doer in doers for child in self.children(doer, "nmod") if child.id < verb.id]
        found = [each for each in beside if each.upos == "PROPN" and self._together_with(each)]
        goes = self.has(verb, "motionVerb") and self.child_in(verb, "negator", "advmod") is None
        return [*found, *(each for each in self.children(verb, "obl") if goes and self._goes_along(each, verb))]

    def _together_with(self, name: Word) -> bool:
        """Whether the two words before a name are an adposition of company, whatever the parser hung them on."""
        cases = [case.id for case in self.children(name, "case") if case.id > 1]
        pairs = (f"{self.sentence.word(n - 1).text}_{self.sentence.word(n).text}".lower() for n in cases)
        return any(pair in self.words("togetherAdposition") for pair in pairs)

    def _goes_along(self, name: Word, verb: Word) -> bool:
        """Whether somebody is named as a companion, with nothing but places and times between verb and name."""
        case = next(iter(self.children(name, "case")), None)
        people = [each for each in self.sentence.names if each.type == "PER"]
        if case is None or case.id < verb.id or not any(each.first <= name.id <= each.last for each in people):
            return False
        between = self.sentence.words[verb.id : case.id - 1]
        others = any(each.first <= word.id <= each.last for each in people for word in between)
        way = any(word.upos == "PROPN" for word in between) and not others and self._only_places(between)
        return way and self.adposition(name) in self.words("sharedAdposition") and self._ends_phrase(name)

    def _ends_phrase(self, name: Word) -> bool:
        """Whether nothing behind a name is said of it alone: not "with A absent", "with A in handcuffs"."""
        last = max([name.id, *(n.last for n in self.sentence.names if n.first <= name.id <= n.last)])
        behind = self.sentence.words[last] if last < len(self.sentence.words) else None
        if behind is None or behind.upos in ("PUNCT", "CCONJ", "PART", "NUM"):
            return True
        inside = self.head(behind) if behind.upos == "ADP" else None
        timed = inside is not None and (inside.upos in ("PROPN", "NUM") or self._time(inside))
        return timed or (
            inside is not None and inside.head != name.id and behind.text.lower() not in self.words("placeAdposition")
        )

    def _only_places(self, words: Sequence[Word]) -> bool:
        """Whether some words say no more than where and when: names, adpositions and times."""
        plain = ("PROPN", "ADP", "DET", "NUM")
        return all(word.upos in plain or self.has(word, "timeNoun") or self.has(word, "weekday") for word in words)

    def _ways(self, verb: Word) -> list[Word]:
        """Nouns without an adposition that say which way, as adverbs do: "called its envoy in A | home"."""
        bare = [each for each in self.children(verb, "obl") if each.deprel in ("obl:unmarked", "obl:npmod")]
        return [each for each in bare if each.upos == "NOUN" and not self.children(each, "det", "amod", "nummod")]

    def said_of(self, verb: Word) -> Word | None:
        """The name that a copula says somebody is at: "A was in B", "A has been to B"."""
        place = self.head(verb) if base(verb.deprel) == "cop" else None
        return place if place is not None and place.upos == "PROPN" and self.adposition(place) else None

    def _beside_names(self, verb: Word) -> Roles:
        """What somebody is asked for, where the parser hung that on their name: "asked A for milk"."""
        names = [w for w in self.children(verb, "obj", "iobj") if w.upos == "PROPN" and w.id > verb.id]
        if not names or not self.has(verb, "controlVerb"):
            return {}
        ends = {name.last for each in names for name in self.sentence.names if name.first <= each.id <= name.last}
        found = {name: words for each in names for name, words in self.obliques(each).items()}
        plea = self.words("pleaAdposition")
        return {
            name: [w for w in words if w.id > max(ends, default=0)] for name, words in found.items() if name in plea
        }

    def _parties_to(self, participle: Word) -> list[Word]:
        """Who agrees to what a participle explains, or keeps it: "A and B signed a truce brokered by C"; who was
        at talks that it explains: "A and B parted after hours of talks chaired by C"."""
        noun = self.head(participle)
        if noun is None or base(participle.deprel) not in ("acl", "amod") or noun.upos != "NOUN":
            return []
        if participle.deprel == "acl:relcl" and noun not in self.objects(participle):
            return []  # "signed a truce that C brokered", not "which C brokered a deal for"
        if self.has(noun, "dialogueNoun") and (doers := self._at_talks(noun)):
            return doers
        verb = self.head(noun)
        bound = verb is not None and base(noun.deprel) in ("obj", "obl", "nsubj") and self.has(verb, "consentVerb")
        if verb is None or not bound:
            return []
        done_to = base(noun.deprel) == "nsubj"
        found = self.verb_roles(verb)["agent"] if self.passive(verb) == done_to else []
        return [each for each in found if each != noun]

    def _at_talks(self, noun: Word) -> list[Word]:
        """Who does what is done after, in or during some talks that name nobody themselves."""
        place = self.counted(noun)
        verb = self.head(place)
        when = base(place.deprel) == "obl" and self.adposition(place) in self.words("occasionAdposition")
        partners = self.words("sharedAdposition") | self.words("betweenAdposition")
        named = any(name in partners for each in (noun, place) for name in self.obliques(each))
        if verb is None or verb.upos != "VERB" or not when or named:
            return []
        return self.verb_roles(verb)["agent"]

    def _bidden(self, clause: Word) -> bool:
        """Whether a clause says what somebody is to do, not that something is so: "i tha A-së të largohet"."""
        subjunctive = self.child_in(clause, "subjunctiveMarker", "mark") is not None
        return subjunctive and self.child_in(clause, "contentMarker", "mark") is None

    def _own_deed(self, deed: Word, verb: Word) -> bool:
        """Whether what somebody says is what they themselves will or may do: "warned that it would", not "that B"."""
        subject = self.own_subject(deed)
        same = deed.feats.get("Number", "") == verb.feats.get("Number", "") or "Number" not in verb.feats
        ahead = any(self.child_in(deed, name, "aux", "mark") for name in ("plannedMarker", "hypotheticalMarker"))
        mine = same if subject is None else subject.upos == "PRON" and self.has(subject, "pronounNeuter")
        denied = self.child_in(deed, "negator", "advmod") is not None
        return mine and ahead and not denied and verb.id < deed.id and not self.passive(deed)

    def _pressed(self, verb: Word) -> list[Word]:
        """On whose doing it hangs what a verb says: "threatened to leave unless A paid", "… if A does not pay", "… if A
        attacks". Other ifs press nobody: "threatened to resign if A wins"."""
        below = [verb, *self.children(verb, "xcomp", "ccomp", "advcl", "obj")]
        clauses = dict.fromkeys(each for host in below for each in self.children(host, "advcl"))
        found = []
        for clause in clauses:
            unless = self.child_in(clause, "unlessMarker", "mark", "advmod") is not None
            led = unless or any(self.has(mark, "ifWord") for mark in self.children(clause, "mark"))
            refused = self.child_in(clause, "negator", "advmod", "aux") is not None
            subject = self.own_subject(clause)
            if (
                subject is not None
                and led
                and not self.passive(clause)
                and (unless or refused or self.has(clause, "defyVerb"))
            ):
                found.append(subject)
        return found

    def _doomed(self, clause: Word) -> Word | None:
        """Who will suffer by what a clause says: "said that A would regret it", "that A would face consequences"."""
        ahead = any(self.child_in(clause, name, "aux", "mark") for name in ("plannedMarker", "hypotheticalMarker"))
        subject = self.own_subject(clause)
        denied = self.child_in(clause, "negator", "advmod") is not None
        if subject is None or not ahead or subject.upos == "PRON":
            return None
        if self.has(clause, "rueVerb"):
            return subject if not denied else None
        if self.passive(clause):
            wiped = self.has(clause, "wipeVerb") and not denied and not self._agents(self.obliques(clause), ())
            return subject if wiped else None
        borne = [each for each in self.objects(clause) if not self.children(each, "nmod")]  # not "of climate change"
        bears = self.has(clause, "bearVerb") and any(self.has(each, "retribution") for each in borne)
        bears = bears or any(self.has(w, "retribution") for w in self.obliques(clause).get("with", []))
        unpunished = denied and any(self.has(c, "unpunished") for c in self.children(clause, "xcomp", "advmod", "obj"))
        return subject if unpunished or (bears and not denied) else None

    def _told_of(self, verb: Word) -> list[Word]:
        """Of whom the content of an object tells, if not by a pronoun: "denied an allegation that A had left", and not
        "… that its envoys had left"."""
        nouns = self.children(verb, "obj", "obl")
        below = [*nouns, *(inner for noun in nouns for inner in self.children(noun, "nmod"))]
        contents = [*self.children(verb, "ccomp"), *(each for noun in below for each in self.children(noun, "acl"))]
        led = [c for c in self.children(verb, "advcl") if self.child_in(c, "intoMark", "mark", "case") is not None]
        contents += [c for c in led if self.child_in(c, "questionWord", "mark", "advmod") is not None]
        subjects = (self.own_subject(each) for each in contents if each.deprel != "acl:relcl")
        named = (each for each in subjects if each is not None and each.upos in ("NOUN", "PROPN"))
        return [each for each in named if not any(own.upos == "PRON" for own in self.children(each, "nmod"))]

    def _does(self, deed: Word) -> bool:
        """Whether the subject of a verb does what it says: "që A të kthehet në dialog", not "që A të dënohet"."""
        return not self.passive(deed) or (self.middle(deed) and self.has(deed, "reflexiveVerb"))

    def _as_asked(self, verb: Word) -> list[Word]:
        """Who did, or did not do, what an aside says that somebody wanted: "A stayed, as B had demanded"."""
        above = self.head(verb)
        aside = base(verb.deprel) == "advcl" and self.child_in(verb, "likeMarker", "mark", "advmod") is not None
        if above is None or above.upos != "VERB" or not aside or not self.has(verb, "hypotheticalVerb"):
            return []
        own = self.own_subject(verb)
        said = self.children(verb, "ccomp", "xcomp", "advcl")
        said += [each for each in self.children(verb, "obj") if not self._clitic(each)]
        if own is None or said or self.passive(verb) or (self.passive(above) and not self.middle(above)):
            return []
        return [each for each in self.verb_roles(above)["agent"] if each != own]

    def _told_aside(self, verb: Word, given: list[Word]) -> list[Word]:
        """Whom the clitic of an aside about a request means: who does what the clause beside it tells, "A nuk u tërhoq,
        siç i kishte kërkuar B", unless that is done to another who agrees with it as well."""
        above, own = self.head(verb), self.own_subject(verb)
        like, against = (self.child_in(verb, name, "mark", "advmod") for name in ("likeMarker", "despiteMarker"))
        asks = above is not None and above.upos == "VERB" and base(verb.deprel) == "advcl"
        asks = asks and self.has(verb, "hypotheticalVerb") and (like is not None or against is not None)
        before = given or [each for each in self.children(verb, "obj", "expl") if self.has(each, "doubleClitic")]
        clitics = [each for each in before if each.upos == "PRON" and self.has(each, "dativeClitic")]
        if above is None or not asks or own is None or own.upos == "PRON" or not clitics or len(clitics) < len(before):
            return []
        many = any(each.text.lower() in self.words("pluralDativeClitic") for each in clitics)
        doers = self.verb_roles(above)["agent"]
        others = [*self.objects(above), *self.datives(above)] if like is None else []
        found = [w for w in (*doers, *others) if w != own and w.upos != "PRON" and self._several_of(w) == many]
        people = [w for w in found if w in doers or w.upos == "PROPN" or self.children(w, "flat", "appos")]
        return people if len(people) == 1 and people[0] in doers else []

    def _urged_aside(self, verb: Word, objects: list[Word]) -> list[Word]:
        """Whom "it" means in an aside about a request: who does what is told, "A stayed, as B had urged it to"."""
        above, own = self.head(verb), self.own_subject(verb)
        led = any(self.child_in(verb, name, "mark", "advmod") is not None for name in ("likeMarker", "despiteMarker"))
        it = len(objects) == 1 and self.has(objects[0], "pronounNeuter")
        if above is None or not it or not led or own is None or own.upos == "PRON" or base(verb.deprel) != "advcl":
            return []
        asks = self.has(verb, "controlVerb") or self.has(verb, "hypotheticalVerb")
        doers = self.verb_roles(above)["agent"] if asks and above.upos == "VERB" else []
        return doers if len(doers) == 1 and doers[0].upos == "PROPN" and doers[0] != own else []

    def _blamed(self, verb: Word) -> list[Word]:
        """Of whom what somebody says is that they are to blame: "said that A was responsible for the blast"."""
        found = (self._blamed_in(each) or self._wrongdoer(each) for each in self._contents(verb))
        return [each for each in found if each is not None]

    def _contents(self, verb: Word) -> list[Word]:
        """What somebody says, clause by clause, before or behind the verb that says so: "A lied, said B"."""
        found, above = self.children(verb, "ccomp"), self.head(verb)
        if not found and base(verb.deprel) == "parataxis" and above is not None and above.id < verb.id:
            found = [above] if self.has(verb, "reportVerb") else []
        return found + [each for clause in found for each in self.children(clause, "conj") if self.own_subject(each)]

    def _damned(self, verb: Word) -> list[Word]:
        """Of whom or what somebody says that it is bad: "said that A was a sham", "that A should be ashamed"."""
        found = []
        for clause in self._contents(verb):
            subject = self.own_subject(clause)
            if subject is None or subject.upos not in ("NOUN", "PROPN") or not self.children(clause, "cop"):
                continue
            ashamed = self.has(clause, "ashamedWord") and self.child_in(clause, "negator", "advmod") is None
            harsh = any(self.has(clause, name) for name in ("blameWord", "harshWord"))
            harsh = harsh and not self.has(clause, "mildBlame") and not self.adposition(clause)
            beside = self.children(clause, "aux", "mark", "advmod")
            if ashamed or (harsh and not self._unsure(*beside)):
                found.append(subject)
        return found

    def _blamed_in(self, clause: Word) -> Word | None:
        subject, judged = self.own_subject(clause), clause
        if subject is not None and clause.upos == "PROPN" and subject.id < clause.id:
            subject, judged = clause, subject  # "fajtore për sulmin është A"
        to_blame = clause.feats.get("VerbForm") == "Inf"
        if subject is None or not (to_blame or self.children(clause, "cop")):
            return None
        for_what = [word for name, words in self.obliques(judged).items() for word in words]
        harm = any(self.has(each, "harmNoun") for each in for_what)
        guilty = self.has(judged, "guiltyWord") or (harm and self.has(judged, "responsibleWord"))
        beside = (*self.children(clause, "aux", "mark", "advmod"), *self.children(judged, "advmod"))
        unsure = self._unsure(*(child for child in beside if not (to_blame and child.id == clause.id - 1)))
        return subject if guilty and not unsure else None

    def _wrongdoer(self, clause: Word) -> Word | None:
        """Of whom a clause says that they did wrong: "said that A had rigged the vote", "had committed genocide"."""
        subject = self.own_subject(clause)
        if subject is None or subject.upos not in ("NOUN", "PROPN") or self.passive(clause):
            return None
        unsure = self._unsure(*self.children(clause, "aux", "mark", "advmod"))
        done = self.objects(clause)
        wrongs = (("commitVerb", "wrongDeed"), ("breakVerb", "bond"), ("aidVerb", "outlaw"), ("killVerb", "innocent"))
        commits = any(self.has(clause, verb) and any(self.has(o, noun) for o in done) for verb, noun in wrongs)
        wrong = self.has(clause, "wrongVerb") and not any(self.has(each, "wonNoun") for each in done)
        return subject if (commits or wrong) and not unsure else None

    def _unsure(self, *words: Word) -> bool:
        """Whether one of these words makes a clause no plain statement of what is so."""
        names = ("negator", "hypotheticalMarker", "plannedMarker")
        asks = any(self.has(word, "questionWord") for word in words if word.upos != "AUX")  # "had" may open a question
        return asks or any(self.has(word, name) for word in words for name in names)

    def _fill_passive(self, roles: Roles, verb: Word, subject: Word | None, taken: Collection[str]) -> None:
        """Fill the roles of a passive: its subject is the patient, or gets what is given."""
        roles["patient"] = [subject] if subject else self._late_subjects(verb)
        bare = [each for each in self.children(verb, "obl") if each.upos == "ADP" and not self.children(each)]
        if subject is not None and bare:  # "A is looked into by B"
            roles["patient"], roles[bare[0].text.lower()] = [], [subject]
        roles["agent"] = self._agents(roles, taken) or self._distant_agents(verb, taken) or self.hyphened(verb)
        roles["pred"] = [*self.children(verb, "xcomp"), *self.objects(verb)]
        given = self.children(verb, "obj") if self.has(verb, "doubleObjectVerb") else []
        if given and subject is not None:  # "A was granted a loan by B"
            roles["patient"] = given

    def _late_subjects(self, verb: Word) -> list[Word]:
        """The subject behind a mediopassive that has the form of an object as well: "u shkëputën lidhjet"."""
        if not self.middle(verb) or not self.words("passiveMarker"):
            return []
        group = (verb, *self.children(verb, "aux"))
        number = next(
            (w.feats["Number"] for w in group if w.feats.get("VerbForm") == "Fin" and "Number" in w.feats), ""
        )
        found = [word for word in self.children(verb, "obj") if word.upos == "NOUN" and word.id > verb.id]
        return [word for word in found if word.feats.get("Number", "") == number and not self.adposition(word)]

    def _fill_active(self, roles: Roles, verb: Word, subject: Word | None) -> None:
        """Fill the roles of an active verb, the clauses that it needs among them."""
        roles["agent"] = [subject] if subject else []
        if subject is not None and self.has(verb, "drawVerb") and base(verb.deprel) == "advcl":
            above = self.head(verb)
            if above is not None and self.passive(above) and self.own_subject(verb) is None:
                roles["agent"] = self._agents(self.obliques(above), ())  # "A was jailed by B, drawing criticism"
        roles["patient"] = self.objects(verb) or self._spent(verb)
        known, judged = self._called_in_relative(verb)
        roles["patient"] = known or self._urged_aside(verb, roles["patient"]) or roles["patient"]
        given = [w for w in self.children(verb, "iobj") if w.id > verb.id and not self._clitic(w)]
        named = given if self.has(verb, "callVerb") and not self.words("dativeClitic") else []
        called = roles["patient"] if named else []
        roles["patient"] = named if called else roles["patient"]  # "called B a leader", as if B were given one
        clauses = [child for child in self.children(verb, "advcl") if self.complement(child, verb)]
        clauses += [c for c in self.children(verb, "ccomp") if self.child_in(c, "subjunctiveMarker", "mark")]
        clauses += [c for c in self.children(verb, "ccomp") if self._bare_infinitive(c)]  # "asked A not to leave"
        roles["pred"] = [*self.children(verb, "xcomp"), *clauses, *self._called(verb), *called, *judged]
        roles["pred"] += self._judged(verb, roles["patient"])
        for name, words in {
            name: roles[name] for name in ("pred", *self.words("roleAdposition")) if name in roles
        }.items():
            roles[name] = [*words, *(each for word in words for each in self._superlatives(word))]

    def _bare_infinitive(self, clause: Word) -> bool:
        """Whether a clause is an infinitive with its mark and no subject of its own."""
        infinitive = clause.feats.get("VerbForm") == "Inf" and self.child_in(clause, "purposeMarker", "mark")
        return bool(infinitive) and self.own_subject(clause) is None

    def _superlatives(self, noun: Word) -> list[Word]:
        """How a noun says that somebody is best: "the finest leader", "one of the finest leaders", "a great friend"."""
        many = self.children(noun, "nmod") if self.has(noun, "oneOf") else [noun]
        found = [each for word in many for each in self.children(word, "amod") if self.has(each, "bestWord")]
        good = [word for word in many if self.has(word, "praisedNoun")]
        return found + [w for word in good for w in self.children(word, "amod") if self.has(w, "praiseAdjective")]

    def _called(self, verb: Word) -> list[Word]:
        """What somebody is called, which looks as if it said when: "called B a phenomenon"."""
        named = self.children(verb, "obj") if self.has(verb, "callVerb") else []
        bare = [c for c in self.children(verb, "obl") if c.deprel == "obl:unmarked" or c.feats.get("Definite") == "Ind"]
        behind = [child for child in bare if named and child.id > named[0].id and child.upos in ("NOUN", "ADJ")]
        after = [each for each in self.children(verb, "parataxis") if named and each.upos == "NOUN"]
        after = [each for each in after if each.id > named[0].id and not self.children(each, "nsubj", "cop")]
        quoted = [each for each in (*self._beside(named), *after) if self._in_quotes(each)]
        return [child for child in behind if not self._time(child) and not self.adposition(child)] + quoted

    def _called_in_relative(self, verb: Word) -> tuple[list[Word], list[Word]]:
        """What a relative clause is about and what it is called, which looks like another object: "a firm that A
        calls a cartel", "hap që A e quan cinik"."""
        above = self.head(verb)
        if not self.has(verb, "callVerb") or self.passive(verb) or above is None:
            return [], []
        nouns = [each for each in self.children(verb, "obj") if not self._clitic(each) and not self.adposition(each)]
        behind = [each for each in nouns if each.id > verb.id]
        led = [self.antecedent(w, verb) for w in nouns if self.has(w, "relativePronoun") and w.id < verb.id]
        shared = base(verb.deprel) == "conj" and above.upos == "VERB"
        relative = [c for c in self.children(above, "obj") if shared and self.has(c, "relativePronoun")]
        led = led or [self.antecedent(each, above) for each in relative if each.id < above.id] or self._gap(verb)
        names = len(behind) == 1 and behind[0].upos in ("NOUN", "ADJ") and not self.possessors(behind[0])
        definite = names and (behind[0].feats.get("Definite") == "Def" or self.child_in(behind[0], "definite", "det"))
        return (led[:1], behind) if led and names and not definite else ([], [])

    def _scorn(self, verb: Word, roles: Roles) -> list[Word]:
        """What somebody or something is called in quotation marks, if no kind word is among it and not all of it is
        plain: "called the bill “a fig leaf”", not "“a brave step”", nor "“a technical matter”"."""
        if any(self.has(each, "pronounNeuter") for each in roles["patient"]):
            return []  # "called it “theatre”": what somebody did
        links = self.words("roleAdposition")
        links |= self.words("likenAdposition") if self.has(verb, "likenVerb") else frozenset()
        called = [*roles["pred"], *roles["mod"], *(w for name in links for w in roles.get(name, []))]
        return [each for each in dict.fromkeys(called) if self._in_quotes(each) and self._scornful(each)]

    def _scornful(self, noun: Word) -> bool:
        first = min([noun.id, *(child.id for child in self.children(noun, "det", "amod", "compound", "nummod"))])
        marks = {sign for pair in self.words("quotationMark") for sign in pair} | {'"'}
        behind = self.sentence.words[first - 1 :]
        inside = behind[: next((n for n, word in enumerate(behind) if word.text in marks), len(behind))]
        said = [word for word in inside if word.upos in ("NOUN", "ADJ", "VERB", "ADV")]
        kind = any(self.has(word, "kindWord") or self.has(word, "rankMark") for word in inside)
        if kind or noun.upos not in ("NOUN", "ADJ"):
            return False
        return not noun.text[:1].isupper() and any(not self.has(word, "plainWord") for word in said)

    def _beside(self, nouns: list[Word]) -> list[Word]:
        """What stands beside some nouns, and beside that: "called the minister, B, “a walking oil slick”"."""
        below = [inner for noun in nouns for inner in self.children(noun, "nmod")]
        found = [each for noun in (*nouns, *below) for each in self.children(noun, "appos")]
        return found + [each for noun in found for each in self.children(noun, "appos")]

    def _in_quotes(self, noun: Word) -> bool:
        """Whether a phrase begins behind a quotation mark."""
        first = min([noun.id, *(child.id for child in self.children(noun, "det", "amod", "compound"))])
        marks = {sign for pair in self.words("quotationMark") for sign in pair} | {'"'}
        return first > 1 and self.sentence.word(first - 1).text in marks

    def _judged(self, verb: Word, objects: list[Word]) -> list[Word]:
        """What is said of the object that looks like its adjective, but for the article: "e quajti hapin të pabazë"."""
        articles, definite = self.words("predicateArticle"), [w for w in objects if w.feats.get("Definite") == "Def"]
        if not articles and self.has(verb, "findVerb"):  # "held the Guards responsible"
            return [each for noun in objects for each in self.children(noun, "amod") if each.id > noun.id > verb.id]
        if not articles or not definite or not self.has(verb, "callVerb"):
            return []
        behind = [each for noun in definite for each in self.children(noun, "amod") if each.id > verb.id]
        owners = [each for noun in definite for each in self.genitives(noun)]
        inside = [each for noun in owners for each in self.children(noun, "amod")]
        behind += [each for each in inside if each.feats.get("Case") == "Nom"]  # "vendimin e A-së të pabazë"
        return [each for each in behind if any(c.text.lower() in articles for c in self.children(each, "det"))]

    def _given_time(self, verb: Word) -> Word | None:
        """The time that somebody is given, which looks as if it said when: "gave the envoys 48 hours to leave"."""
        given = self.children(verb, "obj") or self.children(verb, "iobj")
        times = [child for child in self.children(verb, "obl") if child.deprel == "obl:unmarked" and self._time(child)]
        both = self.children(verb, "obj") and self.children(verb, "iobj")
        if not self.has(verb, "doubleObjectVerb") or both or len(given) != 1 or not times:
            return None
        between = self.sentence.words[given[0].id : times[0].id - 1]
        counted = all(word.upos in ("NUM", "DET", "ADJ") for word in between)
        return times[0] if given[0].id < times[0].id and counted else None

    def _spent(self, verb: Word) -> list[Word]:
        """The time that somebody spends or gives, which looks as if it said when: "kaloi një orë me A"."""
        bare = [each for each in self.children(verb, "obl") if each.deprel in ("obl:tmod", "obl:unmarked")]
        spent = [each for each in bare if each.id > verb.id and self.has(each, "timeNoun")]
        given = self.words("dativeClitic") and self.has(verb, "doubleObjectVerb") and self.datives(verb)
        if self.has(verb, "spendVerb"):  # "të shtunën qëndroi në A"
            spent = spent or [each for each in bare if self.has(each, "weekday")]
        return spent[:1] if given or self.has(verb, "spendVerb") else []

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
        if noun is not None and base(noun.deprel) == "appos" and self.sentence.word(verb.id - 1).text == ",":
            noun = self.head(noun)  # "had A, a trader from B, | arrested"
        verbal = self.head(noun) if noun is not None else above
        if verbal is None or not self.has(verbal, "causeVerb") or not self.passive(verb):
            return None
        objects = self.children(verbal, "obj")
        placed = [w for w in objects if verbal.id < w.id < verb.id and (noun is None or w.id == noun.id)]
        owned = any(self.possessors(word) for word in placed)  # "had his phone hacked": by others
        between = self.sentence.words[placed[0].id : verb.id - 1] if placed else ()
        commas = sum(word.upos == "PUNCT" and word.text == "," for word in between)
        apposed = placed and any(child.id > placed[0].id for child in self.children(placed[0], "appos", "acl"))
        comma = commas > 0 and not (commas == 2 and apposed and between[-1].text == ",")
        clausal = noun is not None or base(verb.deprel) in ("xcomp", "ccomp")
        return verbal if placed and clausal and not owned and not comma else None

    def _joined(self, verb: Word) -> list[Word]:
        """Whom somebody joins in what they do: "A joined B in condemning C"."""
        above = self.head(verb)
        if above is None or not self.joint(verb, above):
            return []
        return self._joins(above)

    def _joins(self, verb: Word) -> list[Word]:
        """Whom a verb of joining says somebody joined: "A joined B", "A iu bashkua B-së"."""
        if self.child_in(verb, "negator", "advmod") is not None:
            return []
        joined = self.children(verb, "obj") or (self.datives(verb) if self.words("dativeClitic") else [])
        return [word for word in joined if word.id > verb.id and word.upos in ("NOUN", "PROPN")]

    def both(self, verb: Word) -> list[Word]:
        """Who joins and whom they join: "A joined B in the condemnation of C"."""
        subject = self.subject(verb)
        return [subject, *self._joins(verb)] if subject is not None else []

    def joint(self, verb: Word, above: Word) -> bool:
        """Whether a clause says what two do together: "joined B in condemning C"."""
        if base(verb.deprel) not in ("advcl", "acl", "xcomp") or not self.has(above, "jointVerb"):
            return False
        return self.child_in(verb, "jointMark", "mark", "case") is not None

    def _distant_agents(self, verb: Word, taken: Collection[str]) -> list[Word]:
        """The by-phrase of a passive that hangs on one of its complements: "hit with sanctions by the EU"."""
        near = self.children(verb, "xcomp", "obl", "obj", "advmod")  # "was hired two years later by A"
        near += [other for child in near for other in self.children(child, "conj") if other.upos in ("NOUN", "PROPN")]
        near += [inner for child in near for inner in self.children(child, "nmod") if self.adposition(inner)]
        near += [c for c in self.children(verb, "advcl") if self._charge(c, verb)]  # "was accused of spying by A"
        fellows = ("counterpart", "fellowMinister")  # "u takua me homologun nga A": from A, not by A
        near = [child for child in near if not any(self.has(child, name) for name in fellows)]
        found = [word for child in near for word in self._agents(self.obliques(child), taken)]
        return found or self._orderers(verb)

    def _charge(self, clause: Word, verb: Word) -> bool:
        """Whether an active clause is what somebody is accused of or praised for: a by-phrase there is not its own."""
        judged = self.has(verb, "allegeVerb") or self.has(verb, "creditVerb")
        return judged and not self.passive(clause) and self.child_in(clause, "contentMark", "mark", "case") is not None

    def _orderers(self, verb: Word) -> list[Word]:
        """By whose order a passive was done: "was dismissed by order of A", "u shkarkua me dekret të A-së"."""
        marks = self.words("orderAdposition")
        orders = [child for child in self.children(verb, "obl") if self.has(child, "orderNoun")]
        ordered = [child for child in orders if self.adposition(child) in marks]
        return [owner for child in ordered for owner in [*self.genitives(child), *self.possessors(child)]]
