"""Who tells what a clause says, whatever the parser hung the name on: "…, A said", "it says in the report of B"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word

_NAMING = ("det", "det:adj", "amod", "nummod", "compound", "flat", "nmod", "nmod:poss", "nmod:desc", "case", "fixed")
_OPENING = ('"', "“", "„", "«", "‘", "'")
_APART = ("(", "–", "—", "-")
_LONGEST = 8  # words of what names a speaker
_ASIDE = 5  # words of ", it is widely believed"


def speaker_of(clause: Clause, verb: Word) -> Word | None:
    """Who says what a verb of saying says."""
    agents = clause.verb_roles(verb)["agent"]
    if not agents and clause.middle(verb) and not clause.has(verb, "allegeVerb"):  # "u betua se", not "u akuzua se"
        agents = clause.verb_roles(verb, True)["agent"]
    return agents[0] if agents else _beside(clause, verb) or _source(clause, verb)


def words_for(clause: Clause, speaker: Word) -> str:
    """Whoever speaks in the sentence's own words: "diplomatic sources", without what else is said of them."""
    parts, inside = {speaker.id}, [speaker]
    while inside:
        word = inside.pop()
        found = [each for each in clause.children(word, *_NAMING) if each.id not in parts]
        inside += [each for each in found if base(each.deprel) != "case" or word.id != speaker.id]
        parts.update(each.id for each in inside)
    first, last = min(parts), max(parts)
    if last - first >= _LONGEST or len(parts) != last - first + 1:
        return speaker.text
    sentence = clause.sentence
    begin, end = sentence.word(first).begin, sentence.word(last).end
    return " ".join(sentence.text[begin - sentence.begin : end - sentence.begin].split())


def is_anybody(clause: Clause, speaker: Word, verb: Word) -> bool:
    """Whether nobody in particular speaks: "some say", "anyone who thinks", "kushdo që pretendon", "“They say that"."""
    if people_say(clause, verb) is not None:
        return True
    if clause.has(speaker, "vagueSpeaker") or clause.has(speaker, "freeRelative"):
        return True
    beside = (speaker, *clause.children(speaker, "amod", "det", "nummod"))
    if clause.has(verb, "thinkVerb") and any(clause.has(each, "mostWord") for each in beside):
        return True  # "most Danes think that"
    whoever = speaker.upos in ("PRON", "DET") and clause.has(speaker, "whoWord") and speaker.head == verb.id
    relative = verb.deprel == "acl:relcl" and verb.head == speaker.id
    return whoever or (relative and speaker.upos in ("PRON", "DET"))


def people_say(clause: Clause, verb: Word) -> Word | None:
    """The verb of "“They say that …”, he scoffed", "“Thonë se …”": whoever is quoted so tells what people say."""
    if verb.text.lower() not in clause.words("peopleSay"):
        return None
    subject = clause.own_subject(verb)
    if subject is not None and subject.text.lower() not in clause.words("peopleWord"):
        return None
    first = (subject or verb).id
    before = clause.sentence.word(first - 1).text if first > 1 else ""
    return verb if before in _OPENING else None


def tells(clause: Clause, verb: Word) -> bool:
    """Whether a verb says what the clause beside it says: "…, A sighed"; not "…, urged B to leave"."""
    said = clause.children(verb, "obj", "iobj", "xcomp", "ccomp")
    done = [w for w in clause.children(verb, "obj") if w.upos == "NOUN" and w.id > verb.id]
    subject = clause.own_subject(verb)
    before = subject is not None and subject.id < verb.id
    taken = before and any(clause.has(w, "objectClitic") for w in clause.children(verb, "obj", "expl"))
    if clause.has(verb, "deedVerb") and (done or taken):
        return False  # "recalled its ambassador, it also shut the mission", "…, A e shtoi"
    return clause.has(verb, "reportVerb") or (not said and clause.has(verb, "quoteVerb"))


def set_apart(clause: Clause, teller: Word, told: Word) -> bool:
    """Whether of two clauses beside each other neither tells the other: "A sent B home; C called D a liar", "A, so B
    announced a deal", "A visited B (C proposed a truce)"; not "A has left (B said)".

    Args:
        clause: the sentence.
        teller: the verb that might tell.
        told: the head of what it might tell.
    """
    sentence, later = clause.sentence, max(teller, told, key=lambda word: word.id)
    first = later.id
    while first > 1 and _hangs_on(clause, sentence.word(first - 1), later):
        first -= 1
    while first < later.id and sentence.word(first).upos == "PUNCT":
        first += 1
    marks = [word.text for word in sentence.words[: first - 1] if word.text not in _OPENING]
    mark = marks[-1] if marks else ""
    new = mark == ";" or any(each.id == first and base(each.deprel) == "cc" for each in clause.children(later))
    does = any(each.upos in ("NOUN", "PROPN") and each.id > teller.id for each in clause.children(teller, "obj"))
    new = new or (does and any(each.id == first and clause.has(each, "soAdverb") for each in clause.children(later)))
    if later == told:
        quoted = first > 1 and sentence.word(first - 1).text in _OPENING
        return not quoted and not clause.children(teller, "ccomp") and (new or mark in _APART)
    return new or (does and mark in _APART)


def _hangs_on(clause: Clause, word: Word, above: Word) -> bool:
    hyphen = any(name.first < word.id < name.last for name in clause.sentence.names)  # "Jean-Luc"
    return (word.upos != "PUNCT" or word.text == "," or hyphen) and above in clause.ancestors(word)


def believed(clause: Clause, verb: Word) -> Word | None:
    """Whose word a condition makes it: "if A is to be believed", "nëse i besohet A-së"; None for any other clause."""
    if not clause.has(verb, "believeVerb") or clause.child_in(verb, "ifWord", "mark") is None:
        return None
    if clause.child_in(verb, "negator", "advmod") is not None or clause.children(verb, "ccomp"):
        return None
    if clause.passive(verb) and (subject := clause.own_subject(verb)) is not None:
        called = [each for each in clause.children(subject, "appos", "flat", "acl") if each.upos == "PROPN"]
        return called[0] if subject.upos == "NOUN" and called else subject  # "the tabloid A"
    found = [*clause.objects(verb), *clause.datives(verb)]
    return next((each for each in found if each.upos in ("PROPN", "NOUN")), None)


def hearsay(clause: Clause, trigger: Word) -> Word | None:
    """The verb of an aside that leaves it open who says so: "A, it is rumoured, has sold B arms"."""
    subject = clause.own_subject(trigger)
    told = ("reportVerb", "sayVerb", "opinionVerb", "thinkVerb", "hypotheticalVerb", "allegeVerb")
    for host in (trigger, *([subject] if subject is not None else [])):
        for verb in clause.children(host, "acl", "parataxis"):
            it = clause.own_subject(verb)
            vague = it is not None and clause.has(it, "pronounNeuter") and clause.passive(verb)
            bare = vague and not clause.children(verb, "ccomp", "xcomp", "obj", "obl", "advcl", "csubj")
            set_off = it is not None and it.id > 1 and clause.sentence.word(it.id - 1).text in (",", "–", "—")
            if bare and set_off and any(clause.has(verb, name) for name in told):
                return verb
    return _rumoured(clause, trigger) or _seemingly(clause, trigger)


def rumoured_by(clause: Clause, source: Word) -> Word | None:
    """What shows that a source is a mere rumour: "according to rumours", "sipas raporteve të pakonfirmuara"."""
    if clause.has(source, "rumourNoun"):
        return source
    return clause.child_in(source, "unprovenWord", "amod", "acl")


def _seemingly(clause: Clause, trigger: Word) -> Word | None:
    """The verb of "siç duket", "me sa duket", "as it seems" beside a trigger."""
    for verb in clause.children(trigger, "advcl", "parataxis"):
        bare = not clause.children(verb, "ccomp", "xcomp", "obj", "obl", "advcl", "csubj")
        subject = clause.own_subject(verb)
        if clause.has(verb, "seemVerb") and bare and (subject is None or clause.has(subject, "pronounNeuter")):
            return verb
    return None


def _rumoured(clause: Clause, trigger: Word) -> Word | None:
    """The verb of an aside that says what people think, whatever hangs on it: "A, it is believed, has left"."""
    words = clause.sentence.words
    for verb in words[2 : trigger.id - 1]:
        begin = next((n for n in range(verb.id - 1, max(0, verb.id - _ASIDE), -1) if words[n - 1].text == ","), 0)
        inside = words[begin : verb.id - 1]
        vague = begin and inside and clause.has(inside[0], "pronounNeuter") and words[verb.id].text == ","
        plain = all(word.upos in ("AUX", "ADV") for word in inside[1:])
        if vague and plain and clause.has(verb, "thinkVerb") and clause.passive(verb):
            return verb
    return None


def as_told(clause: Clause, verb: Word) -> Word | None:
    """Who tells it in an as-clause beside it: "as A tells it", "as A reported", "as B was told by A"; None for any
    other clause."""
    marks = [*clause.children(verb, "mark", "advmod"), *clause.children(verb, "case")]
    first = next((mark for mark in marks if clause.has(mark, "likeMarker") and mark.id < verb.id), None)
    told = clause.has(verb, "reportVerb") or clause.has(verb, "tellItVerb")
    if first is not None and clause.passive(verb):
        return _told_by(clause, verb)
    if first is None or not told or clause.passive(verb) or clause.children(verb, "ccomp", "xcomp", "aux:pass"):
        return None
    objects = clause.children(verb, "obj")
    taken_up = all(clause.has(each, "pronounNeuter") or clause.has(each, "objectClitic") for each in objects)
    bare = clause.has(verb, "reportVerb") and not objects
    subject = clause.own_subject(verb)
    denied = clause.child_in(verb, "negator", "advmod") is not None
    if subject is None and bool(clause.words("dropsSubject")) and not denied and len(objects) == 1:
        named = objects[0].upos == "PROPN" and objects[0].id > verb.id
        return objects[0] if named and clause.has(verb, "reportVerb") else None  # "siç shkruan A"
    return subject if subject is not None and (bare or (objects and taken_up)) and not denied else None


def _told_by(clause: Clause, verb: Word) -> Word | None:
    """Who told it: "as B was told by A", "siç u njoftua B nga A"; None where that is denied or only asked."""
    told = clause.has(verb, "informVerb") or (clause.has(verb, "reportVerb") and not clause.has(verb, "askVerb"))
    denied = clause.child_in(verb, "negator", "advmod") is not None
    agents = [
        each for each in clause.children(verb, "obl") if clause.adposition(each) in clause.words("agentAdposition")
    ]
    return agents[0] if told and not denied and len(agents) == 1 else None


def whose_account(clause: Clause, what: Word) -> Word | None:
    """Who says "what A told B", where that is all that an adposition marks: "according to what A told B"."""
    for said in clause.children(what, "acl"):
        plain = what.upos in ("PRON", "DET") or clause.has(what, "wayNoun")  # "the way A tells it"
        if plain and clause.has(said, "reportVerb") and not clause.passive(said):
            subject = clause.own_subject(said)
            lost = [each for each in clause.children(what, "nsubj") if each.id < said.id]
            found = lost[0] if subject is None and lost else subject
            if found is not None and not clause.has(found, "relativePronoun"):
                return found
            behind = [w for w in clause.children(said, "obj", "nsubj") if w.upos == "PROPN" and w.id > said.id]
            return behind[0] if len(behind) == 1 else None  # "asaj që tha A"
    return None


def is_quoted_before(clause: Clause, word: Word, verb: Word) -> bool:
    """Whether a clause is what somebody says who is named behind the verb: "If only A had left, sighed B"."""
    subject = clause.own_subject(verb)
    if subject is None or not (clause.has(verb, "quoteVerb") or clause.has(verb, "reportVerb")):
        return False
    first = min([subject.id, *(child.id for child in clause.children(subject) if child.id < subject.id)])
    comma = verb.id > 1 and clause.sentence.word(verb.id - 1).text in (",", "”", '"', "’", "»", "'")
    return word.id < verb.id < subject.id and first == verb.id + 1 and comma and not clause.children(verb, "aux")


def _source(clause: Clause, verb: Word) -> Word | None:
    """Where a passive verb of reporting says that something stands: "…, thuhet në raportin e A-së"."""
    if not clause.passive(verb):
        return None
    told = [verb, *clause.children(verb, "ccomp"), *filter(None, [clause.head(verb)])]
    near = (child for each in told for child in clause.children(each, "obl", "nmod") if child.id > verb.id)
    where = clause.words("placeAdposition")
    return next((w for w in near if clause.has(w, "sourceNoun") and clause.adposition(w) in where), None)


def _beside(clause: Clause, verb: Word) -> Word | None:
    """Who speaks in a parenthesis, whatever the parser hung the name on: ", A said," and ", said A,"."""
    words = clause.sentence.words
    if base(verb.deprel) != "parataxis":
        return None
    for child in clause.children(verb, "iobj", "obj"):
        if child.id > verb.id and child.upos == "PROPN" and not clause.adposition(child):
            return child
    for child in clause.children(verb, "obl"):  # "the daily A wrote"
        called = [each for each in clause.children(child, "appos", "flat") if each.upos == "PROPN"]
        if child.id < verb.id and child.upos == "NOUN" and called and not clause.adposition(child):
            return called[0]
    before = [word for word in words[: verb.id - 1] if word.upos != "AUX"]
    first = len(before)
    while first and before[first - 1].upos == "PROPN":
        first -= 1
    name = before[first:]
    while name and first and before[first - 1].upos in ("NOUN", "ADJ", "DET", "PRON"):
        first -= 1  # "the daily A wrote"
    opened = bool(name) and (first == 0 or before[first - 1].upos == "PUNCT")
    closed = verb.id < len(words) and words[verb.id].upos == "PUNCT"
    return (
        next((word for word in name if word.head not in {each.id for each in name}), None)
        if opened and closed
        else None
    )
