"""Whether a clause is a condition, unreal or still to come: "had it left", "would have left", "leaves tomorrow"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.stance.negation import before_aux, leading, negator_of
from kg.stance.subordinate import is_finite, is_infinitive
from kg.stance.teller import believed

_CLITIC = 3  # letters of the longest clitic


def is_condition(clause: Clause, verb: Word) -> bool:
    """Whether a clause is a condition, by its marker or its order."""
    return is_inverted(clause, verb) or any(
        clause.has(mark, "hypotheticalMarker") for mark in clause.children(verb, "mark")
    )


def is_inverted(clause: Clause, word: Word) -> bool:
    """Whether a clause is a condition by its order alone: "Had A attacked B, …"."""
    subject = clause.own_subject(word)
    if subject is None:
        return False
    group = [*clause.children(word, "aux"), clause.head(word)]
    group += clause.children(word, "cop") if is_infinitive(clause, word) else []  # "were A to attack B"
    before = clause.sentence.words[subject.id - 2] if subject.id > 1 else None
    if before is not None and before.upos == "AUX" and before.head == word.head and is_infinitive(clause, word):
        group.append(before)  # "were A to attack B"
    return any(
        aux is not None
        and aux.id < subject.id < word.id
        and aux.text.lower() in clause.words("invertedAux")
        and not leading(clause, aux)  # "never before had A attacked B"
        and not _led_by_negator(clause, word, aux)
        for aux in group
    )


def is_led(clause: Clause, word: Word) -> bool:
    """Whether a past tense behind the particle of the present is a condition: "po erdhi A, do të flasim"."""
    mark = clause.child_in(word, "ifParticle", "mark", "advmod")
    imperfect = word.text.lower().endswith(tuple(clause.words("conditionalEnding")))
    past = word.feats.get("Tense") == "Past" and not imperfect
    if mark is None or not past or mark.id > word.id or clause.children(word, "aux", "cop"):
        return False
    before = clause.sentence.word(mark.id - 1) if mark.id > 1 else None
    opens = before is None or before.upos in ("PUNCT", "CCONJ")
    behind = clause.sentence.words[word.id :]
    ahead = any(clause.has(each, "plannedMarker") and each.upos in ("PART", "AUX") for each in behind)
    return opens and (ahead or base(word.deprel) == "advcl")


def _led_by_negator(clause: Clause, word: Word, aux: Word) -> bool:
    """ "Never, wrote A, had B left": what turns the order is parted from it by an aside."""
    return any(clause.has(each, "negator") for each in before_aux(clause, word, aux))


def has_condition(clause: Clause, word: Word) -> bool:
    """Whether a clause about the future has an if-clause of its own: "if A stays, B will sue", not "even if"."""
    if any(is_inverted(clause, child) for child in clause.children(word, "advcl", "parataxis")):
        return True  # "will recognise A, should parliament agree"
    for child in clause.children(word, "advcl"):
        for mark in clause.children(child, "mark"):
            before = clause.sentence.word(mark.id - 1) if mark.id > 1 else None
            even = before is not None and clause.has(before, "evenWord")
            if clause.has(mark, "ifWord") and not even and believed(clause, child) is None:
                return True
    return False


def is_on_condition(clause: Clause, word: Word) -> bool:
    """Whether a verb in the present tense tells of what follows from a condition: "if he wins, A becomes president"."""
    group = [word, *clause.children(word, "aux")]
    finite = [each for each in group if is_finite(each)]
    present = bool(finite) and all(each.feats.get("Tense") == "Pres" for each in finite)
    perfect = word.feats.get("VerbForm") == "Part" or len(group) > 1  # "if so, A has sued B"
    if not present or perfect or not has_condition(clause, word):
        return False
    first = min(mark.id for child in clause.children(word, "advcl") for mark in clause.children(child, "mark"))
    return first < word.id or all(each.text != "," for each in clause.sentence.words[word.id : first])


def strayed_condition(clause: Clause, word: Word) -> bool:
    """Whether an if-clause about the past stands right behind what would be done, whatever the parser hung it on:
    "said it would sue B if C was not released"."""
    end = next((w.id for w in clause.sentence.words[word.id :] if w.text in ";:“”"), len(clause.sentence.words) + 1)
    for mark in clause.sentence.words[word.id : end - 1]:
        verb = clause.head(mark)
        if base(mark.deprel) != "mark" or not clause.has(mark, "ifWord") or verb is None or verb.id < mark.id:
            continue
        even = clause.has(clause.sentence.word(mark.id - 1), "evenWord")
        governors = list(clause.ancestors(verb))
        nearest = next((each for each in governors if each.upos == "VERB"), None)
        return nearest is not None and nearest.id == word.id and not even and believed(clause, verb) is None
    return False


def is_conditional(clause: Clause, word: Word) -> bool:
    """Whether a verb has the ending of the conditional."""
    verbs = [word, *clause.children(word, "aux", "cop")]
    endings = tuple(clause.words("conditionalEnding"))
    return any(verb.upos in ("VERB", "AUX") and verb.text.lower().endswith(endings) for verb in verbs)


def is_unreal(clause: Clause, word: Word) -> bool:
    """ "would have attacked": did not."""
    perfect = (w for w in clause.children(word, "aux") if clause.has(w, "perfectAux"))
    return any(aux.feats.get("VerbForm") == "Inf" for aux in perfect)


def is_told(clause: Clause, word: Word) -> bool:
    """Whether a clause is what somebody said, with no condition beside it."""
    above = clause.head(word)
    if base(word.deprel) == "conj" and above is not None:
        return is_told(clause, above)
    conditions = [child for child in clause.children(word, "advcl") if is_condition(clause, child)]
    told = base(word.deprel) == "ccomp" and above is not None and clause.has(above, "reportVerb")
    undoubted = base(word.deprel) == "ccomp" and above is not None and clause.has(above, "doubtVerb")
    told = told or (undoubted and above is not None and negator_of(clause, above) is not None)  # "never doubted that"
    return told and not conditions and not strayed_condition(clause, word)


def is_unfulfilled(clause: Clause, word: Word) -> bool:
    """ "A was to have visited B": he did not."""
    helpers = clause.children(word, "aux", "cop")
    finite = [aux for aux in helpers if is_finite(aux)]  # not "is said to have been arrested"
    past = any(aux.feats.get("Tense") == "Past" and clause.has(aux, "copula") for aux in finite)
    to = clause.child_in(word, "purposeMarker", "mark") is not None
    before = [aux for aux in helpers if aux.feats.get("VerbForm") == "Inf" and clause.has(aux, "perfectAux")]
    return past and to and bool(before)  # "was to be visited" may still come


def nearly_done(clause: Clause, verb: Word) -> Word | None:
    """The "almost" of "almost withdrew", "gati u tërhoq", "desh e arrestoi", "për pak e humbi": with nothing but
    clitics and auxiliaries between it and a verb in the past; None elsewhere, as in "almost never withdrew"."""
    nearly = before_group(clause, verb)
    over = clause.past(verb) or any(clause.has(aux, "perfectAux") for aux in clause.children(verb, "aux"))
    if nearly is None or not over or is_infinitive(clause, verb):
        return None
    before = clause.sentence.word(nearly.id - 1).text.lower() if nearly.id > 1 else ""
    phrase = f"{before}_{nearly.text.lower()}" in clause.words("nearlyPhrase")
    return nearly if phrase or nearly.text.lower() in clause.words("nearlyAdverb") else None


def before_group(clause: Clause, verb: Word) -> Word | None:
    """The word before a verb with its auxiliaries and clitics, whatever the parser hung it on; None at the start."""
    number = verb.id - 1
    while number and _is_light(clause, clause.sentence.word(number)):
        number -= 1
    return clause.sentence.word(number) if number else None


def _is_light(clause: Clause, word: Word) -> bool:
    """Whether a word may stand between a verb and its adverb: an auxiliary, a clitic, the "nuk" of "për pak sa nuk"."""
    clitic = word.upos in ("PRON", "PART") and len(word.text) <= _CLITIC
    return word.upos == "AUX" or clitic or clause.has(word, "nearlyFiller")


def time_to_come(clause: Clause, verb: Word) -> Word | None:
    """The time to come of a verb in the present tense: "meets A next week", "nesër takon A-në"."""
    for child in clause.children(verb, "obl", "advmod"):
        if clause.has(child, "tomorrow") and not clause.adposition(child):
            return child  # whatever tense the tagger saw in "u pret nesër"
    group = [verb, *clause.children(verb, "aux", "cop")]
    finite = [each for each in group if is_finite(each)]
    if not finite or any(each.feats.get("Tense") != "Pres" for each in finite):
        return None
    if any(each.feats.get("VerbForm") == "Part" and each.feats.get("Tense") != "Pres" for each in group):
        return None  # "has met"
    for child in clause.children(verb, "obl", "advmod", "nmod"):
        below = clause.children(child, "amod", "det", "acl")
        if clause.has(child, "timeNoun") and any(clause.has(each, "comingWord") for each in below):
            return child
        which = [each for each in below if each.deprel != "acl:relcl" or each.id < child.id]  # "on Friday, where …"
        ahead = clause.adposition(child) in clause.words("aheadAdposition") and not which
        if clause.has(child, "weekday") and ahead and child.feats.get("Number") != "Plur":
            return child  # "flies to A on Friday"
        if clause.has(child, "weekday") and _one_day(clause, child) and clause.has(verb, "motionVerb"):
            return child  # "udhëton të premten drejt A-së"
    return None


def _one_day(clause: Clause, day: Word) -> bool:
    """Whether the name of a day means one day, without adposition or adjective: "të premten", not "çdo të premte"."""
    beside = clause.children(day, "det", "amod", "acl", "nmod", "nummod")
    plain = all(base(each.deprel) == "det" and not clause.has(each, "everyWord") for each in beside)
    return plain and not clause.adposition(day) and day.feats.get("Number") != "Plur"


def is_to_come(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a temporal clause names what is still to come: "once A withdraws, talks will start"."""
    finite = word.feats.get("VerbForm") == "Fin" and word.feats.get("Tense") == "Pres"
    finite = finite or (word.feats.get("VerbForm") == "Part" and not clause.children(word, "aux"))  # "when asked"
    marks = [
        *clause.children(word, "mark", "advmod"),
        *(m for m in clause.children(above, "advmod") if m.id < word.id),
    ]
    helpers = clause.children(above, "aux", "mark")  # "do t'i njoftojë kur ta vizitojë A-në"
    ahead = any(clause.has(aux, name) for aux in helpers for name in ("plannedMarker", "hypotheticalMarker"))
    timed = any(clause.has(mark, "temporalMarker") for mark in marks)
    return finite and timed and (ahead or above.feats.get("Mood") == "Imp")


def is_habit(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a clause in front tells of no one event but of what follows whenever it comes: "when A threatens B, C
    listens", "every time A recalls its envoy, B does"; both verbs stand in the plain present."""
    marked = clause.child_in(word, "habitMarker", "mark", "advmod", "obl") is not None
    if base(word.deprel) == "acl" and clause.has(above, "timeNoun"):
        marked = clause.child_in(above, "everyWord", "det") is not None and not clause.adposition(above)
        above = clause.head(above) or above
    once = any(clause.dated(each) for each in clause.children(word, "obl") if not clause.has(each, "habitMarker"))
    general = marked and word.id < above.id and not once
    return general and _plainly_present(clause, word) and _plainly_present(clause, above)


def _plainly_present(clause: Clause, verb: Word) -> bool:
    """Whether a verb stands in the present tense without any auxiliary: "threatens"."""
    simple = is_finite(verb) and verb.feats.get("Tense") == "Pres"
    return verb.upos == "VERB" and simple and not clause.children(verb, "aux", "cop")


def has_a_day(clause: Clause, word: Word) -> bool:
    """Whether it is said when a temporal clause comes true, inside it or right before it: "when she visits A on
    Tuesday", "on Tuesday, when she visits A"."""
    inside = any(clause.dated(each) or clause.has(each, "timeNoun") for each in clause.children(word, "obl"))
    marks = [m for m in clause.children(word, "mark", "advmod") if clause.has(m, "temporalMarker") and m.id < word.id]
    before = clause.sentence.words[max(0, marks[0].id - 3) : marks[0].id - 1] if marks else ()
    day = before[0] if len(before) == 2 and before[1].text == "," else None
    return inside or (day is not None and clause.dated(day))


def both_past(clause: Clause, word: Word, above: Word) -> bool:
    """Whether both a clause and the one that came before it are told as past: "before he took over, A led B"."""
    verbs = [
        next((w for w in (each, *clause.children(each, "aux", "cop")) if is_finite(w)), each) for each in (word, above)
    ]
    modal = any(clause.has(aux, "hypotheticalMarker") for aux in clause.children(word, "aux"))
    if clause.has(above, "plannedVerb") and clause.child_in(word, "subjunctiveMarker", "mark") is not None:
        return False  # "para se të fluturonte në A, B pritej në C": neither has come about
    past = [is_finite(verb) and verb.feats.get("Tense") == "Past" for verb in verbs]
    did = any(aux.feats.get("Tense") == "Past" and clause.has(aux, "proVerb") for aux in clause.children(above, "aux"))
    denied = clause.child_in(above, "contrastNegator", "advmod") or clause.child_in(above, "negator", "advmod")
    if not modal and (past[1] or did) and denied is not None:
        return True  # "did not ask anybody before attacking A"
    return not modal and (all(past) or (past[1] and _done_next(clause, word, above)))


def _done_next(clause: Clause, word: Word, above: Word) -> bool:
    """Whether a gerund says what somebody did next: "held A for nine hours before letting him go"."""
    going = word.feats.get("VerbForm") == "Ger" or word.feats.get("Tense") == "Pres"
    gerund = going and not is_finite(word) and not clause.children(word, "aux", "nsubj") and above.id < word.id
    helped = clause.children(above, "aux", "cop") or any(
        clause.has(above, name) for name in ("endVerb", "cancelVerb", "negativeVerb")
    )
    return (
        gerund
        and not helped
        and (base(above.deprel) in ("root", "conj", "ccomp", "parataxis") or above.deprel == "acl:relcl")
    )


def occasion_to_come(clause: Clause, noun: Word) -> Word | None:
    """The marker of the future in "Friday will be the third time that A has visited B"."""
    above: Word | None = noun
    while above is not None and clause.has(above, "timeNoun"):
        if clause.has(above, "occasionNoun") and clause.children(above, "cop"):
            return clause.child_in(above, "plannedMarker", "aux", "mark")
        above = clause.head(above)
    return None


def meeting_to_come(clause: Clause, deed: Word, noun: Word) -> Word | None:
    """The marker of the future in "The meeting of A and B, mediated by C, will be about": C is to mediate it."""
    above = clause.head(noun)
    if above is None or not clause.has(noun, "encounterNoun") or not clause.has(deed, "arrangeVerb"):
        return None
    is_subject = base(noun.deprel) == "nsubj" and above.upos in ("VERB", "AUX", "NOUN", "ADJ")
    return clause.child_in(above, "plannedMarker", "aux", "mark") if is_subject else None


def dates_it(clause: Clause, verb: Word) -> bool:
    """Whether a verb of setting has a date for what is set: "set a date for", "pencilled in 14 May for"."""
    found = [*clause.children(verb, "obj", "nsubj"), *clause.children(verb, "obl")]
    dates = (each for each in found if not clause.adposition(each) or clause.has(verb, "plannedVerb"))
    timed = ("timeNoun", "dateNoun", "month", "weekday")
    near = (inner for each in dates for inner in (each, *clause.children(each, "nmod", "compound")))
    return any(clause.has(each, name) for each in near for name in timed)


def awaited(clause: Clause, verb: Word) -> Word | None:
    """The wish for the time at which something happens: "longs for the day when A joins B"; None if nobody waits."""
    mark = clause.child_in(verb, "whenWord", "advmod", "mark")
    if mark is None or mark.id < 3 or not clause.has(clause.sentence.word(mark.id - 1), "timeNoun"):
        return None
    number = mark.id - 2
    while number > 1 and clause.sentence.word(number).upos in ("DET", "ADP", "ADJ", "PRON"):
        number -= 1
    wish = clause.sentence.word(number)
    return wish if any(clause.has(wish, n) for n in ("awaitVerb", "hypotheticalVerb", "hypotheticalNoun")) else None
