"""How the event of one match stands: by its clause, its relative clause, its title, or what it is set against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.clause import ALSO, BUT, OR, base
from kg.match.eventnoun import is_encounter, is_ground
from kg.match.matching import Matching
from kg.match.titleholder import back_as, has_as, holds_post, names_holder, own_name
from kg.match.titles import elect_word
from kg.model import (
    ACTUAL,
    AFFIRMED,
    HYPOTHETICAL,
    NEGATED,
    PLANNED,
    Word,
)
from kg.pattern import ENTITY, NOUN, TITLE, VERB, Pattern
from kg.place import said_to_lie
from kg.reference.office import given_by
from kg.stance.negation import negator_of
from kg.stance.subordinate import is_scrapped
from kg.status import Status, status


def standing(on: Matching, pattern: Pattern, trigger: Word) -> Status:
    """How the event of a pattern stands; a state is so, and a title beside a name is taken for granted."""
    if pattern.kind == NOUN and on.knowledge.relation(pattern.relation).state:
        if on.clause.has(trigger, "postNoun") and (case := on.clause.child_in(trigger, "leftAdposition", "case")):
            return Status(blocked=f"“{case.text}” before “{trigger.text}”")  # "forced out of her post as head of A"
        host = on.clause.head(trigger) if on.clause.has(trigger, "appointmentNoun") else None
        if host is not None and negator_of(on.clause, host) is not None:
            return Status(blocked=f"“{host.text}” leaves it open")  # "will not support A's appointment as head of B"
        return Status()  # "the Albanian city of Durrës" is so, whatever happens there
    if pattern.kind == TITLE and (chosen := _only_chosen(on, trigger)) is not None:
        return Status(blocked=f"“{chosen.text}” before “{trigger.text}”: nothing is said to be done yet")
    if pattern.kind == ENTITY:
        ground = _ground_of(on, pattern, trigger)
        return status(on.clause, ground) if ground is not None else Status()
    if pattern.kind != TITLE:
        light = on.clause.light_verb(trigger) if pattern.kind == NOUN else None
        if light is not None and light.deprel == "acl:relcl" and light.head == trigger.id:
            stands = _told_of(on, light)  # "the talks that A will hold with B"
            above = on.clause.head(trigger)
            off = above is not None and on.clause.has(above, "scrapVerb") and is_scrapped(on.clause, trigger, above)
            if off and above is not None and stands.factuality != ACTUAL:  # "the talks that A was to hold were off"
                stands = Status(NEGATED, speaker=stands.speaker, why=(*stands.why, f"under “{above.text}”: {NEGATED}"))
        else:
            told = on.clause.said_of(trigger) if pattern.kind == VERB else None  # "was not in A": beside the name
            stands = status(on.clause, told or trigger, pattern.kind == NOUN)
        stands = _when(on, trigger, stands) if pattern.kind == NOUN else stands
        stands = _perhaps(on, trigger, stands)
        if pattern.kind == VERB and stands.factuality == ACTUAL and (above := _proposing(on, trigger)) is not None:
            return replace(stands, factuality=PLANNED, why=(*stands.why, f"under “{above.text}”: {PLANNED}"))
        if pattern.granted:
            return _granted(trigger, stands)
        if pattern.denied:
            return _denied(on, trigger, stands)
        if pattern.hypothetical and stands.polarity == NEGATED:
            return replace(stands, blocked=stands.blocked or f"“{trigger.text}” is denied: nothing is said to come")
        if pattern.hypothetical:
            reason = f"“{trigger.text}” says that it may come: {HYPOTHETICAL}"
            return replace(stands, polarity=AFFIRMED, factuality=HYPOTHETICAL, why=(*stands.why, reason))
        if not pattern.planned or stands.factuality != ACTUAL:
            return stands
        reason = f"“{trigger.text}” says that it is to come: {PLANNED}"
        return replace(stands, factuality=PLANNED, why=(*stands.why, reason))
    above = on.clause.head(trigger)
    if (verb := given_by(on.clause, trigger)) is not None:
        stands = status(on.clause, verb, verb.upos == "NOUN")
        maybe = on.clause.child_in(trigger, "hypotheticalModifier", "amod") is not None
        tipped = (maybe or on.clause.has(verb, "tipVerb")) and stands.polarity == AFFIRMED
        elected = elect_word(on, trigger)
        if elected is not None and elected.upos != "VERB" and stands.factuality == ACTUAL:
            return replace(stands, factuality=PLANNED, why=(*stands.why, f"“{elected.text}” beside it: {PLANNED}"))
        reason = f"under “{verb.text}”: {HYPOTHETICAL}"
        return replace(stands, factuality=HYPOTHETICAL, why=(*stands.why, reason)) if tipped else stands
    if above is not None and names_holder(on, trigger, above):
        return status(on.clause, above)
    if (verb := holds_post(on, trigger) or has_as(on, trigger)) is not None:
        return status(on.clause, verb)
    becomes = above is not None and on.clause.has(above, "becomeVerb") and base(trigger.deprel) != "nsubj"
    becomes = becomes or (above is not None and back_as(on.clause, trigger, above))
    if above is not None and becomes:
        return status(on.clause, above)
    if above is not None and _said_of_name(on, trigger, above):
        return status(on.clause, above)
    if on.clause.children(trigger, "cop") and own_name(on, trigger) is None:
        return status(on.clause, trigger)
    beside = base(trigger.deprel) == "conj" and above is not None and above.upos in ("NOUN", "ADJ")
    beside = beside and above is not None and (bool(on.clause.children(above, "cop")) or base(above.deprel) == "appos")
    no = on.clause.child_in(trigger, "contrastNegator", "advmod") if beside else None
    no = no or _never(on, trigger, above)
    if no is not None and no.id < trigger.id:  # "is a doctor and not the minister of A"
        return Status(NEGATED, why=(f"“{no.text}” beside “{trigger.text}”: {NEGATED}",))
    if (elected := elect_word(on, trigger)) is not None:
        return Status(factuality=PLANNED, why=(f"“{elected.text}” beside “{trigger.text}”: {PLANNED}",))
    return Status()  # a title beside a name is taken for granted


def _said_of_name(on: Matching, title: Word, name: Word) -> bool:
    """Whether a title right behind a name with a copula before it is said of it: "A është Ana Berg kryeministrja e B?",
    "po të ishte Ana Berg kryeministre"."""
    copulas = [each for each in on.clause.children(name, "cop") if each.id < name.id]
    between = on.clause.sentence.words[name.id : title.id - 1]
    near = name.id < title.id and all(each.upos == "PROPN" for each in between)
    return bool(copulas) and name.upos == "PROPN" and base(title.deprel) == "appos" and near


def _never(on: Matching, title: Word, name: Word | None) -> Word | None:
    """The negator of an office that stands behind somebody's name and a comma: "A, never a member of B, sings"."""
    clause = on.clause
    behind = (
        name is not None and base(title.deprel) in ("appos", "conj") and name.upos == "PROPN" and name.id < title.id
    )
    linked = bool(clause.children(title, "cc", "cop"))
    noes = [each for each in clause.children(title, "advmod") if clause.has(each, "negator") and each.id < title.id]
    return next((each for each in noes if not clause.focused(each)), None) if behind and not linked else None


def _perhaps(on: Matching, verb: Word, stands: Status) -> Status:
    """How it stands that somebody is given an office that they may only get: "named as a possible head of A"."""
    clause = on.clause
    if stands.factuality == HYPOTHETICAL or not clause.has(verb, "officeVerb"):
        return stands
    for child in clause.children(verb, "obl", "xcomp", "obj"):
        maybe = clause.child_in(child, "hypotheticalModifier", "amod")
        if maybe is not None and clause.adposition(child) in clause.words("asAdposition"):
            reason = f"“{maybe.text}” beside “{child.text}”: {HYPOTHETICAL}"
            return replace(stands, factuality=HYPOTHETICAL, why=(*stands.why, reason))
    return stands


def suspected(on: Matching, stands: Status, sides: Iterable[Word]) -> Status:
    """How an event stands whose doers or victims are only thought to be somebody's: "suspected Russian hackers"."""
    clause = on.clause
    for side in sides:
        noun = clause.head(side)
        owned = noun is not None and noun.upos == "NOUN" and base(side.deprel) in ("amod", "nmod", "compound")
        maybe = clause.child_in(noun, "suspectedModifier", "amod") if noun is not None and owned else None
        if maybe is not None and noun is not None and stands.factuality != HYPOTHETICAL:
            named = any(each.upos == "PROPN" for each in clause.children(noun, "appos", "flat"))
            if not named:
                reason = f"“{maybe.text}” beside “{noun.text}”: {HYPOTHETICAL}"
                return replace(stands, factuality=HYPOTHETICAL, why=(*stands.why, reason))
    return stands


def _proposing(on: Matching, verb: Word) -> Word | None:
    """The verb that only proposes whoever is to succeed somebody: "A nominated B, replacing C"."""
    participle = base(verb.deprel) == "advcl" and verb.feats.get("VerbForm") != "Inf"
    above = on.clause.head(verb) if participle else None
    proposed = above is not None and on.clause.has(above, "nominateVerb") and on.clause.has(verb, "succeedVerb")
    return above if proposed and not on.clause.own_subject(verb) else None


def _ground_of(on: Matching, pattern: Pattern, name: Word) -> Word | None:
    """The predicate by which a pattern has a place somewhere: "A is not in B"."""
    named = on.resolver.name_at(on.clause, name)
    ground = said_to_lie(on.clause, named[1]) if named is not None else None
    asked = {each for role in pattern.roles if not role.absent for each in role.names}
    told = ground is not None and ("lies" in asked or on.clause.adposition(ground) in asked)
    return ground if told else None


def _granted(verb: Word, stands: Status) -> Status:
    """How that stands which a verb takes for granted, done or not, unless all is but thought: "refused A's request"."""
    if stands.blocked or stands.factuality == HYPOTHETICAL or stands == Status(speaker=stands.speaker):
        return stands
    why = (*stands.why, f"so because “{verb.text}” takes it for granted: {AFFIRMED}")
    return replace(stands, polarity=AFFIRMED, factuality=ACTUAL, why=why)


def _denied(on: Matching, verb: Word, stands: Status) -> Status:
    """How that stands which is so where a verb is denied: "did not accept A's plan", "refused to accept it".

    What somebody has not done so far, cannot do or only denies to have done tells nothing.
    """
    clause, above = on.clause, on.clause.head(verb)
    so_far = any(clause.has(aux, "perfectAux") for aux in clause.children(verb, "aux"))
    direct = negator_of(clause, verb) is not None and not so_far
    refused = above is not None and base(verb.deprel) in ("xcomp", "ccomp") and clause.has(above, "refuseVerb")
    if stands.polarity == NEGATED and stands.factuality == ACTUAL and (direct or refused):
        return replace(stands, polarity=AFFIRMED, why=(*stands.why, f"so because “{verb.text}” is denied: {AFFIRMED}"))
    return replace(stands, blocked=stands.blocked or f"“{verb.text}” is not denied")


def _told_of(on: Matching, light: Word) -> Status:
    """How an event stands that a relative clause tells of: as that clause has it, whatever the sentence says."""
    beside = {
        name: on.clause.child_in(light, name, "aux", "mark", "advmod")
        for name in ("negator", "plannedMarker", "hypotheticalMarker")
    }
    factuality = HYPOTHETICAL if beside["hypotheticalMarker"] else PLANNED if beside["plannedMarker"] else ACTUAL
    why = tuple(f"“{word.text}” beside “{light.text}”" for word in beside.values() if word is not None)
    return Status(NEGATED if beside["negator"] else AFFIRMED, factuality, why=why)


def _only_chosen(on: Matching, title: Word) -> Word | None:
    """The verb by which somebody is only chosen to do something: "was named mediator between A and B"."""
    above = on.clause.head(title)
    made = above is not None and title.deprel in ("xcomp", "obj", "obl") and on.clause.has(above, "appointVerb")
    return above if made and on.clause.has(title, "taskTitle") else None


def _when(on: Matching, noun: Word, stands: Status) -> Status:
    """How an event stands that says when something was done: "A refused to speak after a meeting with B" is a fact.

    The clause's own modality leaves it so, unless the clause is about what is to come.
    """
    clause, above = on.clause, on.clause.head(on.clause.counted(noun))
    if above is None or not is_encounter(on, noun, above):
        return stands
    if is_ground(clause, noun):  # "under a deal with A, B may": there is one, unless it is a draft
        return replace(stands, polarity=AFFIRMED, factuality=ACTUAL, blocked="") if not _unsure(on, noun) else stands
    if clause.adposition(noun) in clause.words("beforeMarker") or _about_to(on, above):
        return stands
    after = clause.adposition(noun) in clause.words("afterAdposition")
    if (clause.has(above, "motionVerb") or clause.has(above, "enterVerb")) and not after:
        return stands  # "asked A and B to return to talks", "refused to sit down in talks with A"
    return replace(stands, polarity=AFFIRMED, factuality=ACTUAL, blocked="")


def _unsure(on: Matching, noun: Word) -> bool:
    """Whether an adjective says that something is not there yet: "under a proposed deal"."""
    names = ("plannedModifier", "hypotheticalModifier", "cancelledModifier")
    return any(on.clause.child_in(noun, name, "amod", "compound", "acl") is not None for name in names)


def _about_to(on: Matching, verb: Word) -> bool:
    """Whether a verb or one above it tells of what is to come or might be."""
    clause = on.clause
    names = ("plannedMarker", "hypotheticalMarker", "questionMark")
    return any(
        clause.has(child, name)
        for each in (verb, *clause.ancestors(verb))
        for child in clause.children(each, "aux", "mark", "advmod", "punct")
        for name in names
    )


def set_against(stands: Status, contrast: str) -> Status | None:
    """How an event stands for somebody set against those who take part; None where that is not said.

    "A, not B, did": B did not. "None but B did": B did.
    """
    if not contrast:
        return stands
    negated = stands.polarity == NEGATED
    if contrast == ALSO:  # "which states other than A did?": A did
        return Status(speaker=stands.speaker)
    if contrast == OR:  # "neither" of two is both, "either" is one of them
        unsure = stands.factuality == HYPOTHETICAL or negated
        reason = f"one of several: {HYPOTHETICAL}"
        return stands if unsure else replace(stands, factuality=HYPOTHETICAL, why=(*stands.why, reason))
    if negated != (contrast == BUT):
        return None
    polarity = AFFIRMED if negated else NEGATED
    return replace(stands, polarity=polarity, why=(*stands.why, f"set against the others by “{contrast}”: {polarity}"))
