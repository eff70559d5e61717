"""What shape a subordinate clause has, and what it says of itself: infinitive, that-clause, gerund, past, asked for."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.stance.negation import negator_of


def is_finite(word: Word) -> bool:
    """Whether a verb form is finite."""
    return word.feats.get("VerbForm") == "Fin"


def is_infinitive(clause: Clause, word: Word) -> bool:
    """Whether a clause has no finite verb of its own, or a subjunctive in its stead: "to leave", "të ikë"."""
    verbs = (word, *clause.children(word, "cop"))
    if any(aux.feats.get("VerbForm") == "Fin" for aux in clause.children(word, "aux")):
        return False  # "will attack"
    helpers = clause.children(word, "aux", "mark")
    if any(clause.has(each, "plannedMarker") or clause.has(each, "modalAux") for each in helpers):
        return False  # "do të sulmojë", "mund të sulmojë"
    if any(verb.feats.get("VerbForm") == "Inf" for verb in (*verbs, *clause.children(word, "aux"))):
        return True
    marks = clause.children(word, "mark")
    clitics = (c.text.lower() for c in clause.children(word, "expl", "obj", "iobj", "det") if c.id == word.id - 1)
    names = ("purposeMarker", "complementiser")  # none, "për ta njohur", or "që A ta njohë"
    aims = all(any(clause.has(mark, name) for name in names) for mark in marks)
    if aims and any(text in clause.words("subjunctiveClitic") for text in clitics):
        return True  # "qëllim ta njohë"
    return any(clause.has(mark, "subjunctiveMarker") and _only_clitics(clause, mark, word) for mark in marks)


def _only_clitics(clause: Clause, mark: Word, verb: Word) -> bool:
    between = clause.sentence.words[mark.id : verb.id - 1]
    middle = clause.words("passiveMarker")  # "për t'u takuar"
    return mark.id < verb.id and all(
        (word.upos in ("PRON", "PART") and len(word.text) <= 3) or word.text.lower() in middle for word in between
    )


def is_demanded(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a that-clause has the bare form of its verb, which somebody insists on: "insisted that A withdraw"."""
    subject = clause.own_subject(word)
    if subject is None or not clause.has(above, "mandateVerb") or not has_that(clause, word):
        return False
    helpers = clause.children(word, "aux", "cop")
    verb = helpers[0] if helpers else word  # "insisted that A be freed"
    bare = verb.text == verb.lemma and verb.feats.get("Tense") != "Past" and len(helpers) < 2
    bare = bare and (not helpers or clause.has(verb, "copula"))
    third = subject.feats.get("Number") == "Sing" and subject.feats.get("Person", "3") == "3"
    joined = any(base(each.deprel) == "conj" for each in clause.children(subject))
    return bare and third and not joined


def wished_for(clause: Clause, verb: Word) -> Word | None:
    """The particle by which a verb is what somebody wants or plans, not does: "propozimin që A | ta padisë B-në".

    The parser takes "që" for a relative pronoun there. None where another verb or the future stands before it: "që
    nisi ta padisë", "që do ta padisë".
    """
    first = next((c for c in clause.children(verb) if clause.has(c, "complementiser") and c.id < verb.id), None)
    if first is None:
        return None
    between = clause.sentence.words[first.id : verb.id - 1]
    marks = ("subjunctiveMarker", "subjunctiveClitic")
    particle = next((w for w in between if any(w.text.lower() in clause.words(name) for name in marks)), None)
    led = any(
        w.upos in ("VERB", "AUX") or clause.has(w, "plannedMarker") or clause.has(w, "hypotheticalMarker")
        for w in between
    )
    light = particle is not None and all(
        w.upos in ("PRON", "PART") or w.text.lower() in clause.words("passiveMarker")
        for w in clause.sentence.words[particle.id : verb.id - 1]
    )
    return particle if light and not led else None


def has_that(clause: Clause, word: Word) -> bool:
    """Whether a clause has a complementiser: "that A left"."""
    return clause.child_in(word, "complementiser", "mark") is not None


def is_gerund(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a participial clause right behind a verb is its complement: "ruled out meeting A"."""
    between = clause.sentence.words[above.id : word.id - 1]
    behind = above.id < word.id and all(each.upos != "PUNCT" for each in between)
    embedding = ("negativeVerb", "hypotheticalVerb", "plannedVerb", "cancelVerb", "considerVerb")
    open_ = clause.own_subject(word) is None and not clause.objects(above)
    return behind and open_ and not is_infinitive(clause, word) and any(clause.has(above, n) for n in embedding)


def is_of_adjective(clause: Clause, word: Word, above: Word) -> bool:
    """Whether an infinitive is what an adjective needs: "was the first to accuse A", "is free to leave"."""
    to = clause.child_in(word, "purposeMarker", "mark")
    right_behind = to is not None and to.id == above.id + 1 and word.feats.get("VerbForm") == "Inf"
    return right_behind and above.upos == "ADJ" and bool(clause.children(above, "cop"))


def content_noun(clause: Clause, word: Word) -> Word | None:
    """The noun whose content a that-clause is: the one right before its complementiser."""
    mark = next((m for m in clause.children(word) if clause.has(m, "complementiser")), None)
    if mark is None:
        return _led_content(clause, word) or _bare_content(clause, word)
    if mark.id < 2 or mark.id > word.id:
        return None
    before = clause.sentence.word(mark.id - 1)
    if word.deprel == "acl:relcl" and clause.children(word, "obj") == [mark] and clause.own_subject(word) is not None:
        return None  # "an offer that A spurned": what A spurned
    if base(mark.deprel) not in ("nsubj", "obj") and (noun := _told_by(clause, before)) is not None:
        return noun
    above = clause.head(word)
    owned = above is not None and before != above and above in clause.ancestors(before) and above.upos == "NOUN"
    told = ["allegeNoun", "contentNoun", "denialNoun"]
    told += ["hypotheticalNoun"] if base(mark.deprel) not in ("nsubj", "obj") else []  # "a request by A that B leave"
    if owned and above is not None and any(clause.has(above, name) for name in told):
        return above  # "the claims of A that", "pretendimet e mediave se"
    whole = clause.own_subject(word) is not None and base(mark.deprel) == "mark"
    if whole and above is not None and before.upos == "PROPN":
        for noun in clause.ancestors(above):  # "a denial from A's envoy, B, that"
            if noun.upos == "NOUN" and clause.has(noun, "denialNoun"):
                return noun
    return before if before.upos == "NOUN" else None


def spread(clause: Clause, word: Word) -> Word | None:
    """The noun of hearsay that spreads, far from the that-clause that tells what it is: "rumours swept A that B had
    left", "u përhapën spekulime në A se B u largua"; None for any other clause."""
    mark = clause.child_in(word, "complementiser", "mark")
    if mark is None or mark.id > word.id or is_infinitive(clause, word):
        return None
    above = next((each for each in clause.ancestors(word) if each.upos == "VERB"), None)
    if above is None or not clause.has(above, "spreadVerb") or above.id > mark.id:
        return None
    told = [w for w in clause.children(above, "nsubj", "obj", "advmod") if w.upos == "NOUN" and w.id < mark.id]
    return next((n for n in told if clause.has(n, "allegeNoun") or clause.has(n, "hearsayNoun")), None)


def _led_content(clause: Clause, word: Word) -> Word | None:
    """The noun whose content a clause is taken for a relative one: "a request by B | that A extradite"."""
    noun, subject = clause.head(word), clause.own_subject(word)
    if noun is None or subject is None or noun.upos != "NOUN" or subject.id > word.id or noun.id > subject.id:
        return None
    begin = min([subject.id, *(child.id for child in clause.children(subject, "det", "amod", "compound", "nmod"))])
    led = [clause.sentence.word(begin - 1), clause.sentence.word(begin)]
    that = any(each.text.lower() in clause.words("complementiser") and each != subject for each in led)
    told = any(clause.has(noun, name) for name in ("allegeNoun", "hypotheticalNoun", "negativeNoun"))
    return noun if that and told and not clause.has(subject, "relativePronoun") else None


def _bare_content(clause: Clause, word: Word) -> Word | None:
    """The noun right before a finite clause that lacks nothing and no complementiser: "denied reports | A had left"."""
    noun, subject = clause.head(word), clause.own_subject(word)
    if noun is None or subject is None or noun.upos != "NOUN" or not clause.has(noun, "allegeNoun"):
        return None
    begin = min([subject.id, *(child.id for child in clause.children(subject))])
    whole = word.deprel in ("acl", "ccomp") or bool(clause.children(word, "obj"))
    finite = any(is_finite(each) for each in (word, *clause.children(word, "aux", "cop")))
    return noun if whole and finite and begin == noun.id + 1 and not clause.has(subject, "relativePronoun") else None


def _told_by(clause: Clause, last: Word) -> Word | None:
    """The noun of saying whose teller a word ends the name of: "claims by A | that", "pretendimi i A-së | se"."""
    for each in (last, *clause.ancestors(last)):
        noun = clause.head(each)
        if noun is not None and clause.has(noun, "saidNoun") and each in tellers(clause, noun):
            return noun
        if each.upos not in ("NOUN", "PROPN"):
            return None
    return None


def tellers(clause: Clause, noun: Word) -> list[Word]:
    """Who says what a noun of saying holds: "claims by A", "A's claim", "pretendimi i A-së"."""
    marked = [
        w for name, found in clause.obliques(noun).items() if name in clause.words("agentAdposition") for w in found
    ]
    return [*marked, *clause.possessors(noun), *clause.genitives(noun)]


def seized(clause: Clause, word: Word, above: Word) -> Word | None:
    """The noun of an idiom that only says that somebody did it: "took the opportunity to thank A", "had the courage
    to", "took the step of"; None in any other clause."""
    noun = above
    if above.upos in ("VERB", "AUX"):
        first = min([word.id, *(mark.id for mark in clause.children(word, "mark", "aux"))])
        chances = [w for w in clause.children(above, "obj") if w.id < first]
        taken = [w for w in chances if clause.has(w, "chanceNoun") or clause.has(w, "usedNoun")]
        noun = next(
            (w for w in (*clause.children(above, "obj", "obl"), *taken) if w.id == first - 1 or w in taken), above
        )
    steps = clause.has(noun, "stepNoun") and noun.feats.get("Number") == "Plur" and is_infinitive(clause, word)
    seen = word.deprel != "acl:relcl" and not steps  # "took steps to leave" has not left yet
    return noun if seen and clause.seizer(noun) is not None else None


def makes_that(clause: Clause, verb: Word, above: Word) -> bool:
    """Whether a verb says that somebody was brought to do what its content says: "bëri që A ta dëbonte B-në"."""
    marks = clause.children(verb, "mark")
    content = any(clause.has(mark, "complementiser") for mark in marks)
    return clause.has(above, "makeThatVerb") and content and not clause.children(above, "obj", "xcomp")


def left_open(clause: Clause, verb: Word) -> Word | None:
    """The noun of an idiom of not excluding something: "left the door open", "e la derën hapur"; None for others."""
    return clause.child_in(verb, "openedNoun", "obj") if clause.has(verb, "leavingVerb") else None


def noun_before(clause: Clause, word: Word) -> Word | None:
    """The noun right before an adjunct, whatever the parser hung it on: "plans | for a summit"."""
    first = min((case.id for case in clause.children(word, "case", "det", "amod")), default=word.id)
    before = clause.sentence.words[first - 2] if first > 1 else None
    return before if before is not None and before.upos == "NOUN" else None


def is_copular(clause: Clause, noun: Word) -> bool:
    """Whether a noun is what somebody is said to be."""
    return bool(clause.children(noun, "cop"))


def is_perfect(clause: Clause, word: Word) -> bool:
    """Whether an infinitive tells of what is over: "to have left"."""
    helpers = [aux for aux in clause.children(word, "aux") if clause.has(aux, "perfectAux")]
    return any(aux.feats.get("VerbForm") == "Inf" for aux in helpers)


def is_instead(clause: Clause, noun: Word) -> bool:
    """Whether a noun with its adposition says that the clause below it was not so: "në vend që"."""
    cases = clause.children(noun, "case")
    return any(f"{case.text}_{noun.text}".lower() in clause.words("insteadMarker") for case in cases)


def is_said_to_have(clause: Clause, word: Word, above: Word) -> bool:
    """Whether an infinitive is what somebody is said to have done, past an aside: "is said by B to have left"."""
    told = clause.has(above, "reportVerb") or clause.has(above, "sayVerb") or clause.has(above, "opinionVerb")
    return told and clause.passive(above) and is_perfect(clause, word) and word.id > above.id


def is_past(clause: Clause, word: Word) -> bool:
    """Whether a clause with its complementiser tells of the past: "pranoi se kishte sulmuar"."""
    return has_that(clause, word) and tells_of_past(clause, word)


def tells_of_past(clause: Clause, word: Word) -> bool:
    """Whether a verb says that something came about: "sulmoi", "ka sulmuar"; not "do të ketë sulmuar"."""
    helpers = clause.children(word, "aux", "cop")
    past = any(is_finite(each) and each.feats.get("Tense") == "Past" for each in (word, *helpers))
    perfect = word.feats.get("VerbForm") == "Part" and any(
        is_finite(each) and not clause.has(each, "copula") for each in helpers if each.deprel != "aux:pass"
    )
    marks = clause.children(word, "aux", "mark")
    ahead = any(clause.has(m, name) for m in marks for name in ("plannedMarker", "hypotheticalMarker"))
    return (past or perfect) and not ahead


def why_asked(clause: Clause, verb: Word) -> Word | None:
    """The word before a verb that asks for the reason or the manner of what it says."""
    if is_infinitive(clause, verb):
        return None  # "knows how to attack A"
    asking = (child for child in clause.children(verb, "advmod", "mark") if child.id < verb.id)
    whole = [each for child in asking for each in (child, *clause.children(child, "advmod"))]
    whole += [below for each in whole for below in clause.children(each, "advmod")]  # "how much longer"
    return next((each for each in whole if clause.has(each, "whyWord")), None)


def is_presupposed(clause: Clause, trigger: Word) -> bool:
    """Whether a question takes for granted that it happened: "Why did A arrest B?", not "Did A arrest B?"."""
    above = clause.head(trigger)
    ahead = ("plannedMarker", "hypotheticalMarker")
    if any(clause.has(aux, name) for aux in clause.children(trigger, "aux") for name in ahead):
        return False  # "When will A leave?"
    known = above is not None and base(trigger.deprel) == "ccomp" and clause.has(above, "factiveVerb")
    if known and has_that(clause, trigger):
        return True  # "Did you know that A left?"
    if _opens_asking(clause, trigger):
        return True
    return any(why_asked(clause, w) is not None for w in (trigger, *clause.ancestors(trigger)))


def _opens_asking(clause: Clause, verb: Word) -> bool:
    """Whether the first word of a sentence asks when or how a past event came about: "Kur e vizitoi A B-në?"; neither
    "Kur e viziton A B-në?" nor "Si, e vizitoi A B-në?"."""
    first = next((word for word in clause.sentence.words if word.upos != "PUNCT"), verb)
    asks = clause.has(first, "openingWhy") and first.head == verb.id and first.id < verb.id
    stopped = clause.sentence.words[first.id].upos == "PUNCT" if first.id < len(clause.sentence.words) else True
    return asks and not stopped and tells_of_past(clause, verb)


def is_left_unsaid(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a clause says what somebody kept to themselves: "forgot to mention that", "did not disclose that"."""
    if not has_that(clause, word) or is_infinitive(clause, word):
        return False
    governor = clause.head(above) if base(above.deprel) == "xcomp" else None
    if governor is not None and clause.has(governor, "omitVerb"):
        said = clause.has(above, "omittedVerb") or clause.has(above, "unsaidVerb")
        return said and negator_of(clause, governor) is None
    subject = clause.own_subject(above)
    kept = subject is not None and clause.has(subject, "negator") and clause.has(above, "informVerb")
    if kept and (clause.objects(above) or clause.datives(above)):
        return True  # "nobody had told him that A had left"
    return clause.has(above, "unsaidVerb") and negator_of(clause, above) is not None


def orders_own(clause: Clause, verb: Word) -> bool:
    """Whether somebody orders their own: "has ordered its brigades to withdraw"."""
    owners = (owner for each in clause.objects(verb) for owner in clause.possessors(each))
    return any(owner.upos in ("PRON", "DET") for owner in owners)


def is_near(clause: Clause, above: Word) -> bool:
    """Whether something is close to happening: "came close to", "is near"."""
    near = [above, *clause.children(above, "advmod", "xcomp")]
    away = [above, *clause.children(above, "advmod")] if clause.children(above, "cop") else []
    if any(clause.has(each, "awayWord") and each.upos == "ADV" for each in away):
        return True  # "was minutes away from suing A", "a vote away"
    return any(each.upos in ("ADJ", "ADV", "NOUN") and clause.has(each, "nearWord") for each in near)


def is_scrapped(clause: Clause, noun: Word, above: Word) -> bool:
    """Whether a meeting or a visit was called off: "A's visit to B was cancelled", "A cancelled its talks with B"."""
    passive = base(noun.deprel) == "nsubj" and (clause.passive(above) or not clause.objects(above))
    called_off = passive or base(noun.deprel) == "obj"
    ahead = any(
        clause.has(aux, name)
        for aux in clause.children(above, "aux", "mark")
        for name in ("plannedMarker", "hypotheticalMarker")
    )
    return called_off and not ahead and clause.has(noun, "encounterNoun") and negator_of(clause, above) is None


def is_left_for_later(clause: Clause, verb: Word) -> bool:
    """Whether something was left for a time to come: "was left for September", "u la për javën tjetër"."""
    if not clause.has(verb, "leaveForVerb") or not clause.passive(verb) or negator_of(clause, verb) is not None:
        return False
    times = ("month", "weekday", "timeNoun", "seasonNoun", "tomorrow")
    later = [
        each for each in clause.children(verb, "obl", "advmod") if clause.adposition(each) in clause.words("forTime")
    ]
    return any(clause.has(each, name) for each in later for name in times)


def is_cut_short(clause: Clause, noun: Word, above: Word) -> bool:
    """Whether a meeting or a visit that was under way was broken off: "cut short a trip to A", "ndërpreu vizitën"."""
    short = clause.has(above, "cutVerb") and clause.child_in(above, "shortWord", "advmod", "xcomp") is not None
    broken = short or clause.has(above, "interruptVerb")
    whole = base(noun.deprel) == "obj" or (base(noun.deprel) == "nsubj" and clause.passive(above))
    return broken and whole and clause.has(noun, "encounterNoun")


def is_given_up(clause: Clause, noun: Word, above: Word) -> bool:
    """Whether somebody no longer does what they did: "ended its cooperation with A", "its support for A was ended"."""
    whole = base(noun.deprel) == "obj" or (base(noun.deprel) == "nsubj" and clause.passive(above))
    ends = clause.has(above, "terminateVerb") and clause.has(noun, "lastingNoun")
    return ends and whole and negator_of(clause, above) is None


def stopped(clause: Clause, noun: Word, above: Word) -> Word | None:
    """The noun that stops what an event noun names: "put a hold on aid", "put the talks on ice", "the freezing of its
    aid"; None elsewhere."""
    host = clause.head(above)
    if clause.has(above, "haltNoun"):
        halted = noun in clause.genitives(above) or clause.adposition(noun) in clause.words("haltAdposition")
        return above if halted and above.id < noun.id and not clause.has(noun, "encounterNoun") else None
    if clause.has(above, "cancelNoun"):
        given = host is not None and host.upos == "VERB" and base(above.deprel) == "obj" and clause.adposition(noun)
        return above if given else None
    if above.upos != "VERB":
        return None
    if base(noun.deprel) in ("obl", "iobj"):
        return clause.child_in(above, "cancelNoun", "obj")
    return next((each for each in clause.children(above, "obl") if clause.has(each, "shelfNoun")), None)


def is_open(clause: Clause, word: Word) -> bool:
    """Whether an adjective says of an event that it may come or not: "is unlikely", "është i pamundur"."""
    sure = clause.has(word, "inevitableWord") and not clause.past(word)
    said = clause.has(word, "openAdjective") or clause.has(word, "impossibleWord") or sure
    return said and clause.child_in(word, "copula", "cop", "aux") is not None


def topic_of(clause: Clause, noun: Word, above: Word) -> Word | None:
    """What somebody has a question or a wish of: "the issue is that of recognition", "tema është ajo e njohjes"."""
    copulas = clause.children(above, "cop")
    owned = above.upos in ("PRON", "DET") and clause.has(above, "standsForNoun")
    if not owned or noun.id < above.id or not copulas:
        return None
    before = reversed(clause.sentence.words[: copulas[0].id - 1])
    return next((each for each in before if clause.has(each, "topicNoun")), None)


def topic_that_is(clause: Clause, noun: Word) -> Word | None:
    """What a clause says that an event is the matter of: "the question was the recognition of A", not an attack."""
    topic = clause.own_subject(noun) if clause.children(noun, "cop") else None
    asked = topic is not None and clause.has(topic, "topicNoun") and not clause.has(noun, "hostileNoun")
    return topic if asked else None


def moments_from(clause: Clause, word: Word) -> Word | None:
    """The time in "was minutes from expelling A": what was that near did not come about; None elsewhere."""
    mark = clause.child_in(word, "fromMark", "mark", "case")
    before = clause.sentence.word(mark.id - 1) if mark is not None and 1 < mark.id < word.id else None
    going_on = word.feats.get("VerbForm") in ("Ger", "Part")
    near = before is not None and clause.has(before, "momentNoun") and not clause.adposition(before)
    there = near and any(clause.has(each, "copula") for each in clause.sentence.words[: mark.id - 1]) if mark else False
    return before if going_on and there else None


def is_as_far_as(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a clause says how far somebody went, or what for they had the will: "got as far as suing A"."""
    if clause.has(above, "resolveIdiom") and is_infinitive(clause, word) and above.id < word.id:
        return True  # "took it upon itself to sue A", "could not bring itself to sue A"
    time = any(clause.has(each, "timeNoun") for each in clause.children(above, "obj"))
    going_on = word.feats.get("VerbForm") in ("Ger", "Part") and word.feats.get("Tense") != "Past"
    if time and clause.has(above, "spendVerb") and going_on and above.id < word.id:
        return True  # "will spend the summer training B's soldiers"
    far = clause.child_in(above, "farAdverb", "advmod", "obl")
    if clause.has(above, "soMuch") and clause.child_in(above, "soWord", "advmod") is not None:
        far = above  # "will not so much as criticise A"
    if far is None or not far.id < word.id or above.id > word.id:
        return False
    return any(clause.child_in(word, name, "mark", "case") is not None for name in ("asAdposition", "farMark"))


def is_joining(clause: Clause, verb: Word) -> Word | None:
    """The auxiliary of "is joining A", "is stepping down": who does it at once and is doing it will do it."""
    going_on = verb.feats.get("VerbForm") in ("Ger", "Part") and verb.feats.get("Tense") != "Past"
    auxiliaries = clause.children(verb, "aux")
    if not going_on or not clause.has(verb, "momentaryVerb") or len(auxiliaries) != 1 or clause.passive(verb):
        return None
    aux = auxiliaries[0]
    return aux if clause.has(aux, "copula") and aux.feats.get("Tense") == "Pres" else None


def _is_definite(clause: Clause, noun: Word) -> bool:
    """Whether a noun means what is known already: "the attack", "A's attack", "its deal"."""
    if clause.child_in(noun, "indefinite", "det") is not None:
        return False
    forms = (noun, *clause.children(noun, "det"))
    return any(each.feats.get("Definite") == "Def" for each in forms) or bool(clause.possessors(noun))


def is_judged(clause: Clause, noun: Word, above: Word) -> bool:
    """Whether it is only asked what an event of the past was: "whether A's attack on B was justified"."""
    if base(noun.deprel) != "nsubj" or not clause.has(above, "judgedWord") or not _is_definite(clause, noun):
        return False
    beside = clause.children(above, "cop", "aux")
    past = any(each.feats.get("Tense") in ("Past", "Imp") for each in (above, *beside))
    marks = [each for each in clause.children(above, "mark") if not clause.has(each, "conditionMark")]
    marked = [*beside, *marks, *clause.children(above, "advmod")]  # "do të ishte gabim"
    ahead = any(clause.has(each, name) for each in marked for name in ("plannedMarker", "hypotheticalMarker"))
    return past and not ahead


def is_kept(clause: Clause, noun: Word, above: Word) -> bool:
    """Whether a verb, done or not, takes an agreement for granted: "may retaliate to defend its deal with A"."""
    owned = bool(clause.possessors(noun)) and clause.has(noun, "agreement") and clause.has(above, "keepVerb")
    lasting = clause.has(noun, "lastingNoun") and clause.child_in(noun, "indefinite", "det") is None
    reviewed = lasting and clause.has(above, "reviewVerb")  # "would reconsider its support for A": supports it so far
    passive = base(noun.deprel) == "nsubj" and clause.passive(above)
    return (owned and base(noun.deprel) == "obj") or (reviewed and (passive or base(noun.deprel) == "obj"))
