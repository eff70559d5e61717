"""What fills the roles of a pattern at its trigger."""

from __future__ import annotations

from dataclasses import replace

from kg.clause import ALSO, BUT, NOT, Clause, Roles, base
from kg.match.contest import contest_words, from_elsewhere, in_office
from kg.match.eventnoun import event_noun_roles
from kg.match.homeland import body_of_office, body_told_of, land_of_holder, minister_country, town_of_mayor
from kg.match.listing import arguments_of, listed_with
from kg.match.matching import Argument, Binding, Matching, any_entity, any_person, heads_name, reject
from kg.match.mediators import with_mediators
from kg.match.owners import given_to, meant_by_pronoun, ordered_by, owned_before, represented, seated_in, through
from kg.match.standing import standing
from kg.match.titleholder import several_hold
from kg.match.titles import (
    named_before,
    of_the_one_above,
    of_the_one_below,
    offices_known,
    owners_unlike_known,
    title_bar,
    title_roles,
)
from kg.model import (
    Word,
)
from kg.notes import lacks, owner_missing
from kg.pattern import DATIVE, ENTITY, LOGICAL, MANY, MIDDLE, NOUN, PATIENT, TITLE, VERB, Filler, Pattern, Role
from kg.place import name_roles

_PEOPLE = "People"  # as the type of an argument: the people of a country, by its nationality: "Afghans"
_IN_PERSON = "metWith"  # of a relation whose ends are those who are named themselves
_BELONGING = ("patient", "agent", "of", "held", "holds")


def _hardest_first(role: Role) -> int:
    """Words before arguments, so that what hangs on those words can be looked for; absences last."""
    if role.absent:
        return 3
    return 0 if role.filler.words else 1 if not role.optional else 2


def fill_roles(on: Matching, pattern: Pattern, trigger: Word) -> Binding | None:
    """What fills the roles of a pattern at a trigger, None where one remains empty."""
    names = pattern.filled
    if pattern.kind == TITLE:
        span = on.clause.span(trigger, pattern.lemmas) or (trigger.id, trigger.id)
        wanted = (role.filler.words for role in pattern.roles if "mod" in role.names and not role.absent)
        bar, roles = _title(on, trigger, span, frozenset().union(*wanted))
        if bar is not None:
            reject(on, pattern, trigger, f"“{bar.text}” beside “{trigger.text}”: no office that is held now")
            return None
        roles["holder"] = [w for w in roles["holder"] if not of_the_one_above(on, pattern.relation, trigger, w)]
        roles["holder"] = [w for w in roles["holder"] if not of_the_one_below(on, trigger, w)]
        roles["holder"] = roles["holder"] or named_before(on, pattern.relation, trigger, roles)
        unlike = owners_unlike_known(on, pattern.relation, roles)
        roles["of"] = [word for word in roles["of"] if word not in unlike]
        roles["holder"] = roles["holder"] or _town_before(on, trigger)
        for name in ("held", "holds"):
            if name in names:
                roles[name] = offices_known(on, pattern.relation, roles, latest=name == "holds")
    elif pattern.kind == ENTITY:
        roles = name_roles(on.clause, on.resolver, on.knowledge, trigger)
    elif pattern.kind == NOUN:
        roles = event_noun_roles(on, trigger, "patient" in names, names)
    else:
        roles = on.clause.verb_roles(trigger, pattern.kind == MIDDLE, names)
        roles["patient"] = [*roles["patient"], *on.clause.particle_objects(trigger, pattern.lemmas)]
        roles["host"] = [above] if (above := _verb_above(on, trigger)) is not None else []
        roles["agent"] = _told_apart(on, pattern, trigger, roles)
        roles["agent"] = roles["agent"] or _other_agents(on, pattern, trigger, roles)
        career = on.clause.child_in(trigger, "careerAdverb", "advmod") is not None
        roles["past"] = [trigger] if career or on.clause.past(trigger) else []
        roles["middle"] = [trigger] if on.clause.middle(trigger) else []
    if pattern.kind in (VERB, MIDDLE, NOUN):
        roles = with_mediators(on.clause, trigger, roles)
    if "part" in pattern.names:
        whole = "of" if pattern.kind == TITLE else "patient"
        common = [word for word in roles.get(whole, []) if not heads_name(on, word) and not _taken_for(on, word)]
        roles["part"] = [word for word in common if not _called(on, word)]
    if "contest" in pattern.names:
        roles["contest"] = contest_words(on, roles)
    if "office" in pattern.names:
        roles["office"] = in_office(on, roles.get("agent", []))
    if "foreign" in pattern.names:
        people, asked = _filling(pattern, roles, "X"), _filling(pattern, roles, "Y")
        roles["foreign"] = _strangers(on, pattern, people, asked)
    binding = Binding()
    for role in sorted(pattern.roles, key=_hardest_first):
        if not _fill(on, role, trigger, roles, binding, pattern):
            if on.rejected is not None and pattern.kind != ENTITY:  # every name lacks something
                _miss(on, role, trigger, roles, binding, pattern)
            return None
    return _without_locals(on, pattern, binding)


def _strangers(on: Matching, pattern: Pattern, people: list[Word], asked: list[Word]) -> list[Word]:
    """Those of some people, and of those listed with them, who are not at home where a pattern has them be."""
    travel = on.knowledge.relation(pattern.relation).range == "Place"
    listed = [each for word in people for each in listed_with(on, word)]
    return from_elsewhere(on, listed, asked, travel)


def _without_locals(on: Matching, pattern: Pattern, binding: Binding) -> Binding | None:
    """What a pattern has filled, of the people of whom it is only about those from elsewhere those alone: "A and B met
    in B's capital". Only now it is certain which place is meant: "gave a speech | in A"."""
    if not any("foreign" in role.names and not role.absent for role in pattern.roles):
        return binding
    people, asked = [each.word for each in binding.x], [each.word for each in binding.y]
    strangers = _strangers(on, pattern, people, asked)
    binding.x = [each for each in binding.x if each.word in strangers]
    return binding if binding.x else None


def _verb_above(on: Matching, trigger: Word) -> Word | None:
    """The verb that a verb without a subject of its own stands under: "refused to see A"."""
    above = on.clause.head(trigger)
    under = base(trigger.deprel) in ("xcomp", "advcl") and on.clause.own_subject(trigger) is None
    return above if above is not None and above.upos == "VERB" and under else None


def _title(on: Matching, title: Word, span: tuple[int, int], wanted: frozenset[str]) -> tuple[Word | None, Roles]:
    """What makes a title no office that is held now, else its roles; found once for all patterns of one title."""
    key = (title.id, span, wanted, len(on.resolver.offices))  # which offices are known may change whose title it is
    known = on.titles.get(key)
    if known is None:
        bar = title_bar(on, title, span, wanted)
        known = on.titles[key] = (bar, title_roles(on, title, span) if bar is None else {})
    return known[0], {name: list(words) for name, words in known[1].items()}


def _filling(pattern: Pattern, roles: Roles, end: str) -> list[Word]:
    """The words in the roles that one end of a claim may fill."""
    names = (name for role in pattern.roles if role.filler.argument == end for name in role.names)
    return [word for name in names for word in roles.get(name, [])]


def _town_before(on: Matching, noun: Word) -> list[Word]:
    """The noun itself where it takes up a town named before: "a raid on A … the Israeli port city"."""
    if not on.clause.has(noun, "townNoun") or noun.feats.get("Number") == "Plur":
        return []
    found = on.resolver.referent(on.clause, noun)
    if found is None or found.kind != "group" or found.entity.type != "Place":
        return []
    listed = found.entity.key in on.knowledge.entities
    plain = len(on.clause.children(noun, "amod", "acl")) <= 1
    return [noun] if listed or plain else []


def _taken_for(on: Matching, noun: Word) -> bool:
    """Whether a common noun is itself what a body was called before: "the committee"."""
    found = on.resolver.referent(on.clause, noun)
    alone = not on.clause.genitives(noun) and not on.clause.children(noun, "amod", "compound", "flat")
    return alone and found is not None and found.kind == "group"


def _told_apart(on: Matching, pattern: Pattern, trigger: Word, roles: Roles) -> list[Word]:
    """The agent where another adposition may mark it as well as what a pattern wants: "i tërhequr nga A prej B" is
    recalled by A, right behind the participle; behind a finite verb it may be either, so nobody is."""
    if pattern.kind != VERB or not on.clause.passive(trigger):
        return roles["agent"]
    names = {name for role in pattern.roles for name in role.names} & on.clause.words("agentAdposition")
    either = [word for name in names for word in roles.get(name, [])]
    agents = roles["agent"]
    if not agents or len(either) == len(agents) or any(each not in either for each in agents):
        return agents
    first = min(either, key=lambda word: word.id)
    if first in agents:
        return agents
    bare = trigger.feats.get("VerbForm") == "Part" and not on.clause.children(trigger, "aux")
    return [first] if bare else []


def _other_agents(on: Matching, pattern: Pattern, trigger: Word, roles: Roles) -> list[Word]:
    """The agents of a passive whose adposition marks something else besides: "u lirua nga detyra nga A"."""
    if pattern.kind != VERB or not on.clause.passive(trigger):
        return []
    agentive = on.clause.words("agentAdposition")
    lemmas = {name: role.filler.words for role in pattern.roles for name in role.names if name in agentive}
    near = [roles, *(on.clause.obliques(child) for child in on.clause.children(trigger, "obl", "obj"))]
    found = [(name, w) for name in lemmas if lemmas[name] for each in near for w in each.get(name, [])]
    return [word for name, word in found if on.clause.span(word, lemmas[name]) is None]


def _miss(on: Matching, role: Role, trigger: Word, roles: Roles, binding: Binding, pattern: Pattern) -> None:
    """Say what a pattern lacks that has all but this role."""
    words = [each for word in _candidates(on, role, roles, binding) for each in listed_with(on, word)]
    fitting = [word for word in words if role.filler.words and on.clause.span(word, role.filler.words)]
    reason = owner_missing(fitting) if fitting and not role.absent else lacks(role, trigger, words)
    near = bool(fitting) or not role.filler.words or role.absent
    if near and (blocked := standing(on, pattern, trigger).blocked):
        reason = f"{blocked}; {reason}"
    reject(on, pattern, trigger, reason, near=near)


def _called(on: Matching, noun: Word) -> bool:
    """Whether a noun for a group has that group's own name behind it: "the leader of the militant group | Hamas"."""
    behind = [w for w in on.clause.children(noun, "flat", "appos") if w.id > noun.id and not on.clause.adposition(w)]
    named = [on.resolver.name_at(on.clause, w) for w in behind if w not in on.clause.genitives(noun)]
    group = on.clause.has(noun, "groupNoun")
    return group and any(each is not None and on.resolver.is_body(each[0]) for each in named)


def _body_of_its_own(on: Matching, noun: Word) -> bool:
    """Whether a part of a state has a name of its own, so that its people are that body's: "A's intelligence service,
    the DSN", "the Agency for Financial Control of A"."""
    if not on.clause.has(noun, "stateBody"):
        return False
    found = (on.resolver.referent(on.clause, noun, "of"), on.resolver.institution(on.clause, noun))
    behind = (on.resolver.name_at(on.clause, each) for each in on.clause.children(noun, "flat", "appos"))
    body = any(each is not None and on.resolver.is_body(each.entity) for each in found)  # "A's defence ministry"
    return body or any(each is not None and on.resolver.is_body(each[0]) for each in behind)


def _by_its_name(on: Matching, noun: Word) -> bool:
    """Whether a body is told by its own name, which then did it and not its country: "A's secret service DGSE"."""
    if noun.upos != "NOUN" or noun.feats.get("Number") == "Plur" or on.clause.has(noun, "personNoun"):
        return False
    behind = [w for w in on.clause.children(noun, "flat", "appos") if w.id > noun.id and not on.clause.adposition(w)]
    named = [on.resolver.name_at(on.clause, w) for w in behind if w not in on.clause.genitives(noun)]
    return any(each is not None and on.resolver.is_body(each[0]) for each in named)


def _fill(on: Matching, role: Role, trigger: Word, roles: Roles, binding: Binding, pattern: Pattern) -> bool:
    """Fill one role; False where it has to be filled and nothing fits, or has to be empty and is not."""
    words = _candidates(on, role, roles, binding)
    if not words and pattern.kind in (VERB, MIDDLE) and not role.absent:
        names = [name for name in role.names if name not in LOGICAL]
        words = [word for name in names for word in on.clause.distant(trigger, name, bool(role.filler.words))]
    if not words and pattern.kind == VERB and role.names == ("of",) and role.filler.words:
        words = [each for helper in binding.helpers for each in on.clause.genitives(helper)]  # "stripped A of its rank"
    if not words and pattern.kind == VERB and role.filler.words and not role.absent:
        words = _beside_objects(on, role, trigger, roles)
    if role.absent:
        lemmas = role.filler.words
        below = [each for each in on.clause.children(trigger, "advcl", "xcomp", "acl") if not _absolute(on, each)]
        if any(_excluded(on, clause, role) for clause in below):
            return False
        if role.names == ("of",) and not lemmas:  # "the mayor A" is nobody's mayor because of the name
            words = [word for word in words if word not in roles.get("holder", [])]
        if lemmas:  # "expelled one of A's diplomats": the noun that is counted
            words = [*words, *(many for word in words for many in on.clause.quantified(word) if word.upos == "NUM")]
        if not set(role.names) & LOGICAL and not lemmas:  # the agent of a passive is meant to be there
            words = [word for word in words if word not in roles.get("agent", []) and not _circumstance(on, word)]
        return not any(not lemmas or on.clause.span(w, lemmas) for each in words for w in listed_with(on, each))
    owned = pattern.kind == TITLE and role.names == ("of",) and role.filler.argument == "Y"
    home = None
    if owned:
        readers = (
            (minister_country, body_told_of) if role.filler.words else (minister_country, town_of_mayor, body_told_of)
        )
        fits = _has_field(on, role, trigger, roles)
        found = (read(on, pattern, trigger, roles) for read in readers) if fits else iter(())
        home = body_of_office(on, pattern, trigger) or next(filter(None, found), None)
    if pattern.kind == TITLE and not words and role.names in (("held",), ("holds",)):
        home = land_of_holder(on, pattern, trigger, roles, role.names == ("holds",))
    if home is not None:
        return _bind(on, role.filler, [Argument(trigger, "of", referent=home)], binding)
    filled = _fill_with(on, role.filler, role, words, binding, pattern, trigger)
    if not filled and not words and role.filler.argument == "X" and (givers := _givers(on, pattern, role, binding)):
        filled = _bind(on, role.filler, [each for word in givers for each in arguments_of(on, word, "of")], binding)
    doer = "agent" in role.names and role.filler.argument == "X" and not role.filler.words
    if doer and not any_entity(on, words) and (by := ordered_by(on, trigger, words)):
        return _bind(on, role.filler, [each for word in by for each in arguments_of(on, word, "of")], binding)
    if not filled and not words and "agent" in role.names and role.filler.argument == "X":
        filled = _drop_subject(on, pattern, trigger, role.filler, binding)
    if not filled and not words and role.names == ("patient",) and role.filler.argument == "Y":
        filled = _drop_patient(on, pattern, trigger, role.filler, binding)
    return filled or role.optional


def _has_field(on: Matching, role: Role, title: Word, roles: Roles) -> bool:
    """Whether an office is of what its pattern names, if it names any: "head of state", not "head of policy"."""
    wanted = role.filler.words
    beside = [*roles.get("of", []), *on.clause.belongings(title)] if wanted else []
    return not wanted or any(on.clause.span(each, wanted) for each in beside)


def _beside_objects(on: Matching, role: Role, verb: Word, roles: Roles) -> list[Word]:
    """What stands where it is not looked for: "declared A's envoy, B, | persona non grata", taken for another
    name of the envoy; "banned A | from entering", where an adposition marks a clause."""
    clause = on.clause
    if "pred" in role.names:
        named = [*roles.get("patient", []), *roles.get("dat", [])]
        return [each for noun in named for each in clause.children(noun, "appos") if each.id > max(noun.id, verb.id)]
    led = [c for c in clause.children(verb, "advcl", "xcomp") if c.id > verb.id]
    return [c for c in led if any(m.text.lower() in role.names for m in clause.children(c, "mark") if m.upos != "PART")]


def _givers(on: Matching, pattern: Pattern, role: Role, binding: Binding) -> list[Word]:
    """Whose it is that somebody gets from somebody: "faced A's criticism", "came under A fire" for "… from A"."""
    getters = [other.filler for other in pattern.roles if "agent" in other.names and other.filler.argument == "Y"]
    if not getters or role.filler.words or not set(role.names) <= on.clause.words("originAdposition"):
        return []
    goods = ("goods", "currency", "quantityNoun")  # "received A weapons", "received five million A francs"
    nouns = [each for each in binding.helpers if each.upos == "NOUN"]
    nouns = [each for each in nouns if not any(on.clause.span(each, getter.words) for getter in getters)]
    meant = [each for each in nouns if not any(on.clause.has(each, name) for name in goods)]
    return [owner for each in meant for owner in on.clause.belongings(each)]


def _circumstance(on: Matching, word: Word) -> bool:
    """Whether a word says how or when something is done, and is no party to it: "signed the pact with a delay"."""
    how = any(on.clause.has(each, "circumstanceNoun") for each in (word, *on.clause.children(word, "nmod")))
    how = how and on.clause.adposition(word) in on.clause.words("sharedAdposition")
    dated = any(on.clause.has(word, name) for name in ("weekday", "month")) and word.upos in ("PROPN", "NOUN")
    return dated or (word.upos == "NOUN" and (how or on.clause.has(word, "timeNoun")))


def _absolute(on: Matching, clause: Word) -> bool:
    """Whether a clause has its own subject behind an adposition: "A and B agreed, with C still to be convinced"."""
    subject = on.clause.own_subject(clause)
    return base(clause.deprel) == "advcl" and subject is not None and not on.clause.has(subject, "relativePronoun")


def _excluded(on: Matching, clause: Word, role: Role) -> bool:
    """Whether a clause below the trigger is what a role forbids: "joined the EU in condemning …"."""
    marks = {mark.text.lower() for mark in on.clause.children(clause, "mark", "case") if not _aside(on, mark)}
    words = role.filler.words
    return bool(marks & set(role.names)) and (not words or on.clause.span(clause, words) is not None)


def _aside(on: Matching, mark: Word) -> bool:
    """Whether a mark opens what is only said in passing: "dismissed A, as reported, …"."""
    return mark.id > 1 and on.clause.has(mark, "likeMarker") and on.clause.sentence.word(mark.id - 1).text == ","


def _drop_subject(on: Matching, pattern: Pattern, trigger: Word, filler: Filler, binding: Binding) -> bool:
    if pattern.kind not in (VERB, MIDDLE) or (pattern.kind == VERB and on.clause.passive(trigger)):
        return False
    binding.x, binding.x_type = [Argument(trigger, dropped=True)], filler.type
    return True


def _drop_patient(on: Matching, pattern: Pattern, trigger: Word, filler: Filler, binding: Binding) -> bool:
    """The subject that only a passive's ending shows: "u prit nga A"."""
    finite = trigger.feats.get("VerbForm") == "Fin" and base(trigger.deprel) in ("root", "conj")
    if pattern.kind != VERB or not finite or not on.clause.passive(trigger) or not binding.x:
        return False
    binding.y, binding.y_type = [Argument(trigger, dropped=True)], filler.type
    return True


def _candidates(on: Matching, role: Role, roles: Roles, binding: Binding) -> list[Word]:
    found: list[Word] = []
    for name in role.names:
        found += roles.get(name, [])
        if name not in LOGICAL:
            for helper in binding.helpers:
                if _another_clause(on, helper, roles.get(name, [])):
                    continue
                found += on.clause.obliques(helper).get(name, [])
                for inner in on.clause.genitives(helper):  # "the agreement of peace | with B"
                    if inner.upos == "NOUN":
                        found += on.clause.obliques(inner).get(name, [])
    if not found and not role.absent:
        found = [word for helper in binding.helpers for word in _shared(on, role, helper)]
    if not found and role.filler.argument == "Y" and not role.absent:
        found = [word for helper in binding.helpers for word in _in_return(on, role, helper)]
    if not found and set(role.names) & {"dat", *on.clause.words("dativeAdposition")} and not role.absent:
        found = [who for helper in binding.helpers if helper.upos == "NOUN" for who in given_to(on, helper)]
    return list(dict.fromkeys(found))


def _shared(on: Matching, role: Role, helper: Word) -> list[Word]:
    """What stands behind the last of several nouns and is said of all: "its envoy and his staff | from A"."""
    if helper.upos != "NOUN":
        return []
    others = [each for each in on.clause.children(helper, "conj") if each.id > helper.id]
    obliques = on.clause.obliques(others[-1]) if others else {}
    return [word for name in role.names if name not in LOGICAL for word in obliques.get(name, [])]


def _in_return(on: Matching, role: Role, envoy: Word) -> list[Word]:
    """From where somebody's own envoy is called back who had just sent home, or for, another one's: "expelled two of
    A's diplomats and recalled its own ambassador"."""
    clause, verb = on.clause, on.clause.head(envoy)
    own = any(clause.has(each, "ownWord") for each in clause.children(envoy, "amod", "det", "nmod"))
    above = clause.head(verb) if verb is not None and base(verb.deprel) == "conj" else None
    if verb is None or above is None or above.upos != "VERB" or not own or not clause.has(envoy, "diplomat"):
        return []
    if not set(role.names) & clause.words("originAdposition") or clause.passive(above) or clause.own_subject(verb):
        return []
    theirs = [*clause.objects(above), *clause.datives(above)]
    return [owner for each in theirs if clause.has(each, "diplomat") for owner in clause.belongings(each)]


def _another_clause(on: Matching, helper: Word, own: list[Word]) -> bool:
    """Whether a word that a pronoun takes up stands in a clause before: "cut ties with A and set them up with B"."""
    between = on.clause.sentence.words[helper.id : own[0].id] if own else ()
    return any(word.upos == "VERB" and word.deprel == "conj" for word in between)


def _fill_with(
    on: Matching, filler: Filler, role: Role, words: list[Word], binding: Binding, pattern: Pattern, trigger: Word
) -> bool:
    """Fill one role from its candidates."""
    if filler.words:
        listed = [each for word in words for each in listed_with(on, word)]
        counted = [*words, *(noun for each in listed for noun in on.clause.quantified(each))]
        fitting = [each for word in counted for each in listed_with(on, word) if on.clause.span(each, filler.words)]
        fitting = list(dict.fromkeys(fitting))
        if not fitting:  # "recalled Ambassador A from B"
            titles = (each for word in words if word.upos == "PROPN" for each in on.clause.children(word, "nmod"))
            fitting = [w for w in titles if on.clause.has(w, "diplomat") and on.clause.span(w, filler.words)]
        if not fitting and filler.argument and filler.link == "of" and pattern.kind != TITLE:  # "summoned A, B's envoy"
            apposed = (each for word in words if word.upos == "PROPN" for each in on.clause.children(word, "appos"))
            fitting = [each for each in apposed if on.clause.span(each, filler.words)]
        if not fitting:
            fitting = [noun for word in words for noun in _compared(on, word, trigger, filler.words)]
        if not fitting:
            fitting = [noun for word in words for noun in _taken_up(on, word, trigger, filler.words)]
            binding.helpers += [above for above in (on.clause.head(trigger),) if fitting and above is not None]
        if not fitting:
            fitting = [noun for word in words for noun in _whole_said_of(on, word, trigger, filler.words)]
        if not fitting and not filler.argument:
            fitting = [word for word in words if _substitutes(on, word, trigger, filler.words)]
        if not fitting and filler.argument and filler.link == "of":
            held = [each for word in words if (each := represented(on, word, filler.words)) is not None]
            if held:  # "summoned A", who is B's ambassador by the text
                return _bind(on, filler, held, binding)
            fitting = [noun for word in words for noun in meant_by_pronoun(on, word, filler.words)]
        if not fitting:
            return bool(filler.argument) and _bind(on, filler, _from_before(on, words, filler), binding)
        binding.helpers += fitting
        binding.helpers += [word for word in words if any(each in fitting for each in on.clause.quantified(word))]
        inner = [below for each in fitting for below in on.clause.children(each, "nmod")]
        inner += on.clause.children(trigger, "obl") if "patient" in role.names else []
        binding.helpers += [each for each in inner if on.clause.span(each, filler.words)]  # "40 million in aid"
        if not filler.argument:
            return True
        if pattern.relation == _IN_PERSON and filler.link == "of" and filler.argument:
            fitting = [each for each in fitting if not any_person(on, [each])]  # "met the US envoy, A": met A
        if filler.type == "Country" and pattern.kind == VERB and "agent" in role.names:
            fitting = [each for each in fitting if not _by_its_name(on, each)]
        parts = on.knowledge.words(on.clause.sentence.language, "stateBody")
        if pattern.kind in (TITLE, ENTITY) and parts and filler.words >= parts:
            fitting = [each for each in fitting if not _body_of_its_own(on, each)]
        words = [found for each in fitting for found in _linked(on, each, filler.link, filler.words)]
        if filler.type == "Country":  # "minister in A's cabinet": that of the country that A governs
            words += [each for each in fitting if on.clause.has(each, "seatedHead")]
        words = _parties(on, words, trigger)
        if filler.link == "of" and not any_entity(on, words):
            words = [doer for each in fitting for doer in on.clause.makers(each)] or words
        if filler.link == "of" and not any_entity(on, words):
            words = [asker for each in fitting for asker in _summed_up(on, each)] or words
        if filler.link == "of" and not any_entity(on, words):
            words = [owner for each in fitting for owner in _for_the_sake(on, each, words)] or words
        if filler.link == "of" and not any_entity(on, words):
            words = [doer for each in fitting for doer in _told_before(on, each, trigger)] or words
        if filler.type == "Organization":  # not the police that "the National Police of A" is
            words = [w for w in words if not any(on.resolver.same_name(on.clause, w, each) for each in fitting)]
        if filler.link == "of" and pattern.kind == VERB and "patient" in role.names and not any_entity(on, words):
            words = _bereft(on, trigger) or words
        if not words and filler.link == "of" and pattern.kind in (VERB, MIDDLE, NOUN):
            before = [each for noun in fitting for each in owned_before(on, noun, filler.words)]
            if before:
                return _bind(on, filler, before, binding)
        if filler.link == "of" and not any_entity(on, words) and (seats := seated_in(on, fitting)):
            return _bind(on, filler, seats, binding)
        if not words:
            return _bind(on, filler, _from_before(on, fitting, filler), binding)
        if pattern.kind == ENTITY:
            return _bind(on, filler, [Argument(word, "of") for word in words], binding)
        return _bind(on, filler, [each for word in words for each in arguments_of(on, word, "of")], binding)
    if not filler.argument:
        binding.helpers += [each for word in words for each in _dealt_out(on, word)]
        return bool(words)
    if filler.type == _PEOPLE:
        return _bind(on, replace(filler, type="Country"), _peoples(on, words), binding)
    if pattern.kind == TITLE and "of" in role.names and not on.clause.has(trigger, "nationHead"):
        nations = {each.word.id for each in _peoples(on, words)}
        words = [word for word in words if word.id not in nations]  # "përfaqësuesi i serbëve" is not Serbia's
    link = "of" if pattern.kind in (NOUN, TITLE) and set(role.names) & set(_BELONGING) else ""
    alone = "holder" in role.names and not several_hold(on.clause, trigger)  # one title, one holder
    if alone or pattern.kind == ENTITY:  # "Tulsa, Oklahoma, and Wichita, Kansas": not each in each
        return _bind(on, filler, [Argument(word) for word in words], binding)
    tied = on.clause.hyphened(trigger) if "agent" in role.names and pattern.kind == VERB else []
    if pattern.kind == NOUN and set(role.names) & on.clause.words("betweenAdposition"):
        tied = [word for word in words if word.upos == "ADJ"]  # "the Indian-French exercise"
    links = [(word, "of" if word in tied else link) for word in words]  # "A-mediated", where A is an adjective
    arguments = [each for word, how in links for each in arguments_of(on, word, how) if _meant(on, each, word, trigger)]
    return _bind(on, filler, arguments, binding)


def _dealt_out(on: Matching, word: Word) -> list[Word]:
    """A thing and those beside it that have an adjunct of their own: "bought oil from A, coal from B"."""
    clause = on.clause
    if word.upos != "NOUN":
        return [word]
    beside = [each for each in clause.coordinated(word) if each.upos == "NOUN" and each != word]
    return [word, *(each for each in beside if clause.obliques(each))]


def _peoples(on: Matching, words: list[Word]) -> list[Argument]:
    """The nations whose people are meant, not their states: "took in thousands of Afghans"."""
    counted = [*words, *(each for word in words for each in on.clause.quantified(word))]
    people = [each for word in counted for each in listed_with(on, word) if _is_noun(on, each)]
    found = [(word, on.resolver.referent(on.clause, word, "of")) for word in dict.fromkeys(people)]
    nations = [word for word, referent in found if referent is not None and referent.kind == "demonym"]
    several = [word for word in nations if word.feats.get("Number") != "Sing" or on.clause.children(word, "nummod")]
    return [Argument(word, "of") for word in several if not _behind_noun(on, word)]


def _is_noun(on: Matching, word: Word) -> bool:
    """Whether a word is a noun; what is counted is one whatever the tagger has it for: "took in 600,000 Sudanese"."""
    return word.upos in ("NOUN", "PROPN") or (word.upos == "ADJ" and bool(on.clause.children(word, "nummod")))


def _behind_noun(on: Matching, word: Word) -> bool:
    """Whether a nationality stands right behind what it is said of: "ministrat kanadezë"."""
    before = on.clause.sentence.word(word.id - 1) if word.id > 1 else None
    return before is not None and before.upos == "NOUN" and not on.clause.has(before, "quantityNoun")


def _summed_up(on: Matching, noun: Word) -> list[Word]:
    """Whose a request or a step is that sums up the clause before it: "A asked B to leave, a demand that B rejected",
    "A annexed B, a step condemned by C"."""
    clause = on.clause
    article = clause.child_in(noun, "indefinite", "det")
    unmarked = noun.feats.get("Definite") == "Ind" or (noun.text == noun.lemma and "Definite" in noun.feats)
    bare = unmarked and any(c.deprel == "acl:relcl" for c in clause.children(noun, "acl"))
    first = article or (noun if bare else None)  # "A e mbylli kufirin, hap që B e dënoi"
    if first is None or first.id < 2 or not clause.has(noun, "summingNoun"):
        return []
    before = clause.sentence.word(first.id - 1)
    verbs = [above for above in clause.ancestors(noun) if above.id < noun.id and above.upos == "VERB"]
    if before.text == "," and (verb := next((v for v in verbs if clause.has(v, "hypotheticalVerb")), None)) is not None:
        asker = clause.subject(verb)
        return [asker] if asker is not None else []
    if clause.has(noun, "summedSayingNoun"):  # "A said B had lied, a charge that C rejected": A's, not B's
        verbs = [verb for verb in verbs if clause.has(verb, "reportVerb")]
        return clause.verb_roles(verbs[0])["agent"] if before.text == "," and verbs else []
    step = any(clause.has(noun, name) for name in ("stepNoun", "summedDeedNoun")) and (
        before.text == "," or before.text.lower() in clause.words("placeAdposition")
    )
    return _doers_of(clause, verbs[0]) if step and verbs else []


def _doers_of(clause: Clause, verb: Word) -> list[Word]:
    """Who does what a verb says, a mediopassive that nobody else may do among them: "A u tërhoq, hap që B e dënoi"."""
    subject = clause.subject(verb) if clause.middle(verb) else None
    itself = clause.has(verb, "reflexiveVerb") or clause.has(verb, "motionVerb")
    return [subject] if subject is not None and itself else clause.verb_roles(verb)["agent"]


def _told_before(on: Matching, noun: Word, verb: Word) -> list[Word]:
    """Whose a step or an offer is that the clause before tells of: "A annexed B, and C condemned the move",
    "A offered talks, but B rejected the offer"."""
    clause, above = on.clause, on.clause.head(verb)
    shown = (noun, *clause.children(noun, "det"))
    definite = any(w.feats.get("Definite") == "Def" or w.feats.get("PronType") == "Dem" for w in shown)
    owned = clause.possessors(noun) or clause.genitives(noun) or clause.children(noun, "nmod", "acl", "compound")
    if not definite or owned or above is None or above.id > verb.id or above.upos != "VERB":
        return []
    linked = base(verb.deprel) in ("conj", "advcl", "parataxis") and clause.own_subject(verb) is not None
    asks = clause.has(noun, "summingNoun") and clause.has(above, "hypotheticalVerb")
    steps = clause.has(noun, "stepNoun") and not clause.has(above, "reportVerb")
    return _doers_of(clause, above) if linked and (asks or steps) else []


def _for_the_sake(on: Matching, noun: Word, owned: list[Word]) -> list[Word]:
    """Whose a cause is that somebody speaks for: "came out in favour of A's accession"."""
    causes = [word for word in owned if word.upos == "NOUN" and on.clause.has(word, "cause")]
    return [each for word in causes for each in on.clause.belongings(word)] if on.clause.has(noun, "sakeNoun") else []


def _parties(on: Matching, owners: list[Word], trigger: Word) -> list[Word]:
    """Whose something is, where that is "each other's": that of those who do it, each to each."""
    mutual = any(on.clause.has(owner, "reciprocalPronoun") for owner in owners)
    doers = on.clause.subject(trigger) if mutual and not on.clause.passive(trigger) else None
    return [doers] if doers is not None else owners


def _meant(on: Matching, argument: Argument, word: Word, trigger: Word) -> bool:
    """Whether what stands right behind a name is said of what is coordinated with it: not "A, who left, and B"."""
    below = trigger.id > word.id and any(above.id == word.id for above in on.clause.ancestors(trigger))
    return argument.word.id < trigger.id or not below


def _substitutes(on: Matching, word: Word, verb: Word, lemmas: frozenset[str]) -> bool:
    """Whether "its own" stands for the object of the verb before: "expelled the envoy and recalled its own"."""
    above = on.clause.head(verb)
    if not on.clause.has(word, "substituteNoun") or above is None or base(verb.deprel) != "conj":
        return False
    return any(on.clause.span(each, lemmas) for each in on.clause.objects(above))


def _compared(on: Matching, word: Word, verb: Word, lemmas: frozenset[str]) -> list[Word]:
    """What "those" are, where a clause tells of them: "sanctions similar to those that A imposed on B"."""
    clause = on.clause
    if not clause.has(word, "thoseWord") or word.upos not in ("PRON", "DET") or verb.deprel != "acl:relcl":
        return []
    if verb.head != word.id:
        return []
    above = list(clause.ancestors(word))
    subjects = (clause.subject(each) for each in above if each.upos == "ADJ" and clause.children(each, "cop"))
    nouns = [w for w in (*above, *subjects) if w is not None and w.upos == "NOUN" and w.id < word.id]
    return nouns[:1] if nouns and clause.span(nouns[0], lemmas) else []


def _whole_said_of(on: Matching, word: Word, verb: Word, lemmas: frozenset[str]) -> list[Word]:
    """What a relative clause is said of, where the parser hung it on that noun's genitive: "the pact of friendship |
    that A signed with B", "pakti i mbrojtjes që A nënshkroi"."""
    clause, above = on.clause, on.clause.head(word)
    said = any(each.deprel == "acl:relcl" and each.head == word.id for each in (verb, *clause.ancestors(verb)))
    bare = word.upos == "NOUN" and not clause.genitives(word)
    owned = bare and base(word.deprel) == "nmod" and above is not None and above.upos == "NOUN"
    return [above] if said and owned and above is not None and clause.span(above, lemmas) else []


def _taken_up(on: Matching, word: Word, verb: Word, lemmas: frozenset[str]) -> list[Word]:
    """The object of the verb before that a pronoun stands for: "cut ties with A and restored them"."""
    clause, above = on.clause, on.clause.head(verb)
    if word.upos != "PRON" or above is None or base(verb.deprel) not in ("conj", "parataxis") or above.id > verb.id:
        return []
    plural = clause.has(word, "pronounPlural")
    single = any(clause.has(word, n) for n in ("pronounNeuter", "subjectPronounMasc", "subjectPronounFem"))
    if clause.passive(above):
        subject = clause.subject(above)
        before = [subject] if subject is not None else []
    else:
        before = clause.children(above, "obj")
    before = [noun for noun in before if noun.upos == "NOUN" and noun.id < verb.id]
    agreeing = [noun for noun in before if (noun.feats.get("Number") == "Plur") == plural]
    return [noun for noun in agreeing if (plural or single) and clause.span(noun, lemmas)]


def _linked(on: Matching, word: Word, link: str, lemmas: frozenset[str]) -> list[Word]:
    if link == "of":
        first, last = on.clause.span(word, lemmas) or (word.id, word.id)
        inside = (on.clause.sentence.word(number) for number in range(first, last + 1))
        return list(dict.fromkeys(found for each in inside for found in _doers(on, each)))
    if link.startswith("@"):
        return through(on, word, link[1:])
    if link == PATIENT:  # or whose that is to which it is done: "threatened to freeze A's assets"
        done_to = on.clause.objects(word)
        owned = [each for each in done_to if each.upos == "NOUN" and not any_entity(on, [each])]
        return [*done_to, *(found for each in owned for found in on.clause.belongings(each))]
    if link == MANY:
        return _of_the_many(on, word)
    if link == DATIVE:  # "threatened to deny A its vote", "do t'ia heqë A-së votën"
        return on.clause.datives(word)
    obliques = on.clause.obliques(word)
    found = [each for name in link.split("/") for each in obliques.get(name, [])]
    if found:
        return found
    inner = [on.clause.obliques(each) for each in on.clause.genitives(word) if each.upos == "NOUN"]
    found = [
        each for own in inner for name in link.split("/") for each in own.get(name, [])
    ]  # "offer of jets | from A"
    given = [on.clause.obliques(each) for each in on.clause.objects(word)] if word.upos == "VERB" and not found else []
    found = found or [
        each for own in given for name in link.split("/") for each in own.get(name, [])
    ]  # "duties | on A"
    strayed = on.clause.noun_roles(word) if not found else {}  # "rejected criticism | from A"
    return found or [each for name in link.split("/") for each in strayed.get(name, [])]


def _of_the_many(on: Matching, noun: Word) -> list[Word]:
    """Whose people do something together: "lawmakers from A accused B"; not "two of A", nor "the lawmaker from A"."""
    clause = on.clause
    named = any(each.upos == "PROPN" for each in clause.children(noun, "appos", "flat"))
    few = any(not clause.has(each, "quantityNoun") for each in clause.children(noun, "nummod"))
    if noun.feats.get("Number") != "Plur" or named or few:
        return []
    links = clause.words("folkAdposition")
    beside = [each for name, words in clause.obliques(noun).items() if name in links for each in words]
    return list(dict.fromkeys([*clause.belongings(noun), *beside]))


def _doers(on: Matching, noun: Word) -> list[Word]:
    """Whose a noun is, of what is done to people or lands who did it: "the invasion of A by B", "B's arrest of C"."""
    owners = on.clause.belongings(noun) or _behind(on.clause, noun)
    if not on.clause.has(noun, "inflictedNoun"):
        return owners
    if on.clause.genitives(noun):
        return on.clause.noun_roles(noun)["agent"]
    own = on.clause.possessors(noun)
    by = on.clause.listed("agentAdposition")
    agents = [each for name, words in on.clause.obliques(noun).items() if name in by for each in words]
    if own and agents:
        return agents  # "A's expulsion by B"
    return [each for each in owners if each not in own or not any_person(on, [each])]  # "A's arrest": of A


def _behind(clause: Clause, noun: Word) -> list[Word]:
    """Who is said, without an if or a not, to be behind what a clause tells more of: "A was behind an attack that hit
    B". What denies or only supposes it stands with the noun or above it, out of the sight of that clause."""
    led = clause.adposition(noun) in clause.words("responsibleWord") and bool(clause.children(noun, "cop"))
    if not led or clause.children(noun, "advmod"):
        return []
    beside = clause.children(noun, "aux", "mark")
    open_ = any(clause.has(each, name) for each in beside for name in ("plannedMarker", "hypotheticalMarker"))
    above = clause.head(noun)
    if above is not None:
        told = base(noun.deprel) == "ccomp" and clause.has(above, "reportVerb") and base(above.deprel) == "root"
        doubted = any(clause.has(above, name) for name in ("disputeVerb", "allegeVerb", "opinionVerb"))
        open_ = open_ or not told or doubted or bool(clause.children(above, "aux", "advmod"))
    subject = clause.own_subject(noun)
    asked = clause.sentence.words[-1].text in clause.words("questionMark")
    return [subject] if subject is not None and not open_ and not asked else []


def _bereft(on: Matching, verb: Word) -> list[Word]:
    """Whose the object of a verb is where the dative says so: "ia mbylli ambasadën A-së"."""
    before = on.clause.sentence.words[max(0, verb.id - 3) : verb.id - 1]
    shown = any(word.text.lower() in on.clause.words("doubleClitic") for word in before)
    nouns = [word for word in on.clause.datives(verb) if word.upos in ("NOUN", "PROPN")]
    return nouns if shown else []


def _from_before(on: Matching, nouns: list[Word], filler: Filler) -> list[Argument]:
    """The argument of a definite event noun that an earlier sentence told of: "stood behind the attack"."""
    if filler.link in ("", "of") or filler.link.startswith("@"):
        return []
    links = filler.link.split("/")
    found = ((noun, on.resolver.earlier_event(on.clause, noun, filler.words, links)) for noun in nouns)
    return [Argument(noun, referent=referent) for noun, referent in found if referent is not None]


def _bind(on: Matching, filler: Filler, arguments: list[Argument], binding: Binding) -> bool:
    if filler.argument == "XY":
        binding.x_type = filler.type
        binding.both = [argument for argument in arguments if argument.contrast not in (ALSO, NOT, BUT)]
        binding.x_type = filler.type
        return len(binding.both) > 1
    if filler.argument == "X":
        binding.x, binding.x_type = arguments, filler.type
    else:
        binding.y, binding.y_type = arguments, filler.type
        if filler.several and not _are_several(on, arguments):
            return False
    return bool(arguments)


def _are_several(on: Matching, arguments: list[Argument]) -> bool:
    """Whether some arguments are two entities at least: "brought A and B to the table", not "A and its wishes"."""
    found = [each.referent or on.resolver.referent(on.clause, each.word, each.link) for each in arguments]
    return len({each.entity.key for each in found if each is not None}) > 1
