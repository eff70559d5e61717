"""Event nouns as roles: whoever the verb around them lends, as in "launched an attack", "after talks with A"."""

from __future__ import annotations

from kg.clause import Clause, Roles, base
from kg.match.matching import Matching, any_entity, any_person
from kg.model import Word
from kg.pattern import LOGICAL
from kg.stance.subordinate import is_cut_short

_HYPHENS = ("-", "–", "‑")


def event_noun_roles(on: Matching, noun: Word, has_patient: bool, taken: frozenset[str]) -> Roles:
    """The roles of an event noun, those among them that the verb or clause around it lends.

    Args:
        on: the sentence.
        noun: the event noun.
        has_patient: whether there is a patient besides; without one an of-phrase or genitive is the agent.
        taken: adpositions that mark something else than the agent here."""
    clause = on.clause
    roles = clause.noun_roles(noun, has_patient, taken)
    if (counter := clause.counted(noun)) != noun:  # "a series of meetings | with A"
        for name, words in clause.obliques(counter).items():
            roles.setdefault(name, [word for word in words if word != noun])
    if pair := _hyphened_pair(on, noun):
        roles["agent"] = [word for word in roles["agent"] if word not in pair]
        for name in clause.words("betweenAdposition"):
            roles.setdefault(name, pair)
    roles["target"] = _targeted(on, noun)
    roles["case"] = clause.children(noun, "case")
    host = clause.head(clause.counted(noun))
    guest = _guest(on, noun, host)
    roles["guest"] = [] if guest is None else [guest]
    roles["host"] = _hosts(clause, noun, host)
    light = clause.light_verb(noun)
    above = clause.head(_phase(clause, clause.counted(noun)))
    if clause.children(noun, "cop") and clause.adposition(noun) and not any_entity(on, roles["agent"]):
        subject = clause.subject(noun)  # "A is on a visit to B", but not "A is under investigation"
        under = clause.adposition(noun) in clause.words("underAdposition") - clause.words("placeAdposition")
        roles["agent"] = [subject] if subject is not None and not under else []
    elif light is not None:
        lent = clause.verb_roles(light)
        gets = clause.has(light, "receiveVerb") and clause.has(noun, "receivedNoun")
        roles["agent"] = [*([] if gets else lent["agent"]), *roles["agent"]]  # "merr ndihmë": gives none
        if not any_entity(on, roles["agent"]):
            roles["agent"] = _of_relative(on, noun, light) or roles["agent"]
        for name, words in lent.items():
            if name not in LOGICAL or name == "dat":
                roles.setdefault(name, []).extend(words)
    elif above is not None and _supported(on, noun, above):
        lent = clause.verb_roles(above)
        roles["agent"] = roles["agent"] if any_entity(on, roles["agent"]) else lent["agent"]
        for name, words in lent.items():
            if name not in LOGICAL:
                roles.setdefault(name, []).extend(words)
    elif above is not None and (lent_by := _lent_agents(on, noun, above)) is not None:
        roles["agent"] = roles["agent"] if any_entity(on, roles["agent"]) else lent_by
    return roles


def _hosts(clause: Clause, noun: Word, above: Word | None) -> list[Word]:
    """The verbs that an event noun stands under: "a deal was signed", "a deal is due to be signed"."""
    if above is None:
        return []
    below = clause.children(above, "xcomp") if base(noun.deprel) == "nsubj" else []
    raised = [each for each in below if each.upos == "VERB" and clause.passive(each)]
    return [*([above] if above.upos == "VERB" else []), *raised]


def _hyphened_pair(on: Matching, noun: Word) -> list[Word]:
    """The two whom a hyphen before an event noun names as its parties: "the A-B talks", "A–B trade talks"."""
    clause = on.clause
    if base(noun.deprel) == "compound":
        return []  # "A-B | trade talks"
    if nations := _two_nations(clause, noun):
        return nations
    inside = {noun.id, *(each.id for each in clause.children(noun, "compound", "amod") if each.id < noun.id)}
    number = noun.id - 1
    while number > 1 and number in inside and on.resolver.name_at(clause, clause.sentence.word(number)) is None:
        number -= 1
    last = on.resolver.name_at(clause, clause.sentence.word(number)) if number > 2 else None
    if last is None or last[1].mention.last != number or last[1].mention.first < 3:
        return []
    hyphen = clause.sentence.word(last[1].mention.first - 1)
    first = on.resolver.name_at(clause, clause.sentence.word(hyphen.id - 1)) if hyphen.text in _HYPHENS else None
    if first is None or first[1].mention.last != hyphen.id - 1:
        return []
    people = [each[0].type == "Person" for each in (first, last)]
    joined = all(people) or not any(people)
    return [clause.sentence.word(each[1].mention.head) for each in (first, last)] if joined else []


def _two_nations(clause: Clause, noun: Word) -> list[Word]:
    """The two adjectives of nationality that a hyphen joins: "the Indian-French exercise"."""
    begin = clause.sentence.begin
    for first in clause.children(noun, "amod"):
        for second in clause.children(first, "conj"):
            between = clause.sentence.text[first.end - begin : second.begin - begin]
            if between in _HYPHENS:
                return [first, second]
    return []


def _of_relative(on: Matching, noun: Word, light: Word) -> list[Word]:
    """Who had an encounter where a relative clause leaves out its subject: "A foli pas takimit që pati me B".

    That is the nearest subject above that agrees with its verb.
    """
    clause = on.clause
    if light.head != noun.id or not clause.words("dropsSubject") or clause.passive(light):
        return []
    number = next((w.feats["Number"] for w in (light, *clause.children(light, "aux")) if "Number" in w.feats), "Sing")
    above = clause.head(clause.counted(noun))
    if above is None or not is_encounter(on, noun, above):
        return []
    for verb in (above, *clause.ancestors(above)):
        subject = clause.own_subject(verb)
        if subject is not None and subject.feats.get("Number", "Sing") == number:
            return [subject]
    return []


def _guest(on: Matching, noun: Word, above: Word | None) -> Word | None:
    """Whom somebody has invited at whose invitation they go or do something: "A flew to C at B's invitation"."""
    clause = on.clause
    if clause.adposition(noun) in clause.words("inviteAdposition") and clause.has(noun, "behestNoun"):
        return _asked_to_do(clause, above)
    if clause.has(noun, "behestNoun") and (prompted := _prompted(clause, noun, above)) is not None:
        return _asked_to_do(clause, prompted)
    after = clause.adposition(noun) in clause.words("afterAdposition") and base(noun.deprel) == "obl"
    if after and clause.has(noun, "pleaNoun"):
        return _asked_to_do(clause, above)  # "B left after repeated requests from A"
    if clause.adposition(noun) in clause.words("despiteAdposition") and clause.has(noun, "urgedNoun"):
        others = any(clause.own_subject(each) is not None for each in clause.children(noun, "acl", "advcl", "ccomp"))
        return _asked_to_do(clause, above) if not others else None  # "despite calls by A, B left"
    led = clause.adposition(noun) in clause.words("inviteAdposition") and clause.has(noun, "invitationNoun")
    moves = above is not None and clause.has(above, "motionVerb")
    if above is None or not led or not (moves or above.upos == "VERB" or clause.children(above, "cop")):
        return None
    if above.upos == "NOUN" and not clause.children(above, "cop"):
        return next(iter(clause.noun_roles(above, has_patient=False)["agent"]), None)
    return clause.subject(above) if not clause.passive(above) or clause.middle(above) else None


def _prompted(clause: Clause, noun: Word, above: Word | None) -> Word | None:
    """What is done for a request by way of another word: "nisur nga kërkesa e A-së, B e arrestoi C-në", "B left in
    response to a request from A"."""
    verb = clause.head(above) if above is not None else None
    if above is None or verb is None or noun.id < above.id or clause.children(noun, "acl"):
        return None  # "on the basis of a request that A sent B": it went to B
    by_verb = base(above.deprel) == "advcl" and clause.has(above, "promptedVerb")
    answers = clause.has(above, "answerNoun") and clause.adposition(above) in clause.words("answerAdposition")
    return verb if by_verb or answers else None


def _asked_to_do(clause: Clause, above: Word | None) -> Word | None:
    """Who does what somebody asked for: "at B's request A froze the account", "was arrested by A at B's request"."""
    if above is None or above.upos != "VERB":
        return None
    return next(iter(clause.verb_roles(above)["agent"]), None)


def _supported(on: Matching, noun: Word, above: Word) -> bool:
    """Whether the verb above says how what a noun says goes on: "resumed attacks on A", "went ahead with a visit"."""
    proceeds = base(noun.deprel) == "obl" and on.clause.has(above, "proceedVerb")
    return proceeds or (base(noun.deprel) == "obj" and on.clause.has(above, "supportVerb"))


def _lent_agents(on: Matching, noun: Word, above: Word) -> list[Word] | None:
    """Whose doing an event noun is that says nothing of it, by the verb above; None where that verb lends nobody."""
    clause = on.clause
    if is_company(clause, noun) and base(noun.deprel) == "nmod" and above.upos == "PROPN":
        return [above]  # "the FBI in cooperation with A"
    lacks = clause.adposition(noun) in clause.words("lackAdposition") and clause.has(noun, "groundNoun")
    parts = clause.has(above, "partingVerb") and clause.child_in(above, "negator", "advmod") is None
    if lacks and parts and base(noun.deprel) == "obl" and not clause.passive(above):
        subject = clause.subject(above)  # "A and B parted without a deal"
        return [subject] if subject is not None else []
    if is_encounter(on, noun, above):
        subject = clause.subject(above)  # "A spoke after a meeting with B"
        lone = subject is not None and not any_person(on, clause.objects(above))  # not "A arrested C after …"
        return [subject] if subject and (lone or _sets_out_with(on, noun, above, subject)) else []
    if _arriving(on, noun, above):
        subject = clause.subject(above)  # "on arrival in A, B was met by C"
        return [subject] if subject is not None else []
    planned = clause.has(above, "plannedVerb") and base(noun.deprel) == "obj" and not clause.passive(above)
    meets = clause.has(noun, "encounterNoun") and not clause.has(noun, "travelNoun")  # a visit is made by going
    goes = meets and clause.has(above, "motionVerb") and not clause.objects(above)
    departs = (clause.has(above, "departVerb") or goes) and _purpose(on, noun)  # "A flew to C for talks with B"
    ended = is_cut_short(clause, noun, above) or (clause.has(above, "scrapVerb") and base(noun.deprel) == "obj")
    revoked = clause.has(above, "revokeVerb") and clause.has(noun, "recognitionNoun") and base(noun.deprel) == "obj"
    ended = (ended or revoked) and not clause.passive(above)  # "A cut short a trip to B", "A called off talks with B"
    indefinite = clause.child_in(noun, "indefinite", "det") is not None or noun.feats.get("Definite") != "Def"
    weighed = clause.has(above, "weighVerb") and indefinite and not clause.child_in(noun, "definite", "det")
    weighed = weighed and base(noun.deprel) == "obj" and not clause.passive(above)  # "A is considering an attack on B"
    evades = clause.has(above, "evadeVerb") and base(noun.deprel) in ("obj", "iobj")
    if weighed or planned or departs or ended or evades:
        subject = clause.subject(above)  # "A avoided a meeting with B", "A is planning a visit to B"
        return [subject] if subject else []
    if _present_at(on, noun, above):
        subject = clause.subject(above)
        return [subject] if subject is not None else []
    if clause.has(above, "creditVerb") and _purpose(on, noun) and noun.id > above.id:
        return clause.objects(above) if not clause.passive(above) else []  # "praised A for its withdrawal from B"
    if clause.has(above, "causativeVerb") and base(noun.deprel) in ("obl", "nmod"):
        return clause.objects(above)
    if clause.has(above, "plannedNoun") and base(noun.deprel) == "nmod" and _purpose(on, noun):
        return clause.noun_roles(above, has_patient=False).get("agent", [])  # "A's plan for the expulsion of B"
    if clause.has(above, "jointVerb") and clause.adposition(noun) in clause.words("jointMark"):
        refuses = clause.child_in(above, "negator", "advmod") is not None
        return [] if refuses else clause.both(above)  # "A joined B in the condemnation of C"
    return None


def _sets_out_with(on: Matching, noun: Word, verb: Word, subject: Word) -> bool:
    """Whether a clause begins with a journey, which is then its subject's: "on a visit to A, B met C"; not that of
    whoever receives somebody: "during a visit to A, B received C"."""
    clause = on.clause
    some = clause.child_in(noun, "indefinite", "det") is not None
    host = clause.has(verb, "hostVerb") and not clause.passive(verb)
    return noun.id < subject.id and some and clause.has(noun, "travelNoun") and not host


def _arriving(on: Matching, noun: Word, above: Word) -> bool:
    """Whether a clause says what happens to its subject as they come somewhere: "on arrival in A, B was met by C"."""
    clause = on.clause
    led = clause.adposition(noun) in clause.words("arrivalAdposition") and base(noun.deprel) == "obl"
    bare = not clause.possessors(noun) and not clause.genitives(noun) and not clause.children(noun, "det", "amod")
    host = clause.has(above, "hostVerb") and not clause.passive(above)
    return clause.has(noun, "arrivalNoun") and led and bare and above.upos == "VERB" and not host


def _present_at(on: Matching, noun: Word, above: Word) -> bool:
    """Whether a verb says that somebody was at a meeting: "left a meeting with A", "emerged from talks with A"."""
    clause = on.clause
    if not clause.has(noun, "encounterNoun") or (clause.passive(above) and not clause.middle(above)):
        return False
    attended = base(noun.deprel) == "obj" and clause.has(above, "attendVerb")
    led = clause.adposition(noun) in clause.words("originAdposition")
    return attended or (led and base(noun.deprel) in ("obl", "nmod") and clause.has(above, "comingVerb"))


def is_encounter(on: Matching, noun: Word, above: Word) -> bool:
    """Whether an event noun is when the subject of the clause did something: "after talks with A, B said".

    Or by what it did so: "under a deal with A, B will".
    """
    particles = on.clause.words("plannedVerb") | on.clause.words("cancelVerb")
    if noun in on.clause.particle_objects(above, particles):
        return False  # "pencilled in | talks with A"
    place = _phase(on.clause, on.clause.counted(noun))  # "after months of talks"
    when = on.clause.adposition(place) in on.clause.words("occasionAdposition")
    when = when or _under_way(on.clause, noun, above)
    when = (when and on.clause.has(noun, "encounterNoun")) or is_ground(on.clause, noun) or is_company(on.clause, noun)
    clausal = above.upos == "VERB" or bool(on.clause.children(above, "cop"))
    return when and clausal and base(place.deprel) == "obl"


def _phase(clause: Clause, noun: Word) -> Word:
    """The noun that only says which part of an event is meant, or that of the event: "at the end of a visit to A"."""
    above = clause.head(noun)
    inside = above is not None and above.id < noun.id and base(noun.deprel) == "nmod" and clause.adposition(above)
    return above if inside and above is not None and clause.has(above, "phaseNoun") else noun


def _under_way(clause: Clause, noun: Word, above: Word) -> bool:
    """Whether somebody does something on a journey: "said on a visit to A", and not "reported on a visit to A"."""
    led = clause.adposition(noun) in clause.words("travelAdposition") and clause.has(noun, "travelNoun")
    own = clause.child_in(noun, "indefinite", "det") is not None or bool(clause.possessors(noun))
    return led and own and not clause.has(above, "aboutVerb")


def is_company(clause: Clause, noun: Word) -> bool:
    """Whether a noun only says with whom something was done: "in cooperation with A, B arrested C"."""
    bare = not clause.children(noun, "det", "amod") and noun.feats.get("Definite") != "Def"
    if clause.has(noun, "reactionNoun"):  # "walked out in protest at A"
        return clause.adposition(noun) in clause.words("companyAdposition") and not clause.children(noun, "det")
    return clause.has(noun, "companyNoun") and clause.adposition(noun) in clause.words("companyAdposition") and bare


def is_ground(clause: Clause, noun: Word) -> bool:
    """Whether an agreement is named as that by which something is done: "under a deal with A"."""
    return clause.has(noun, "groundNoun") and clause.adposition(noun) in clause.words("groundAdposition")


def _targeted(on: Matching, noun: Word) -> list[Word]:
    """Whom an event noun is said to have hit: "A was the target of an attack", "A fell victim to an attack"."""
    clause = on.clause
    above = clause.head(noun)
    if above is None or base(noun.deprel) not in ("nmod", "obl") or not clause.has(above, "targetNoun"):
        return []
    verb = clause.head(above)
    becomes = verb is not None and clause.has(verb, "becomeVerb") and base(above.deprel) in ("xcomp", "obj")
    subject = clause.subject(verb) if becomes and verb is not None else None
    subject = clause.subject(above) if clause.children(above, "cop") else subject
    return [subject] if subject is not None else []


def _purpose(on: Matching, noun: Word) -> bool:
    return on.clause.adposition(noun) in on.clause.words("purposeAdposition")
