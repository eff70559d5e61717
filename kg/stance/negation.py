"""What negates a verb, and what only looks like it: "not A but B", "nothing but", "could not but"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.syntax.tree import NOMINAL

MARKERS = ("aux", "mark", "advmod", "cc", "det", "cop", "case", "discourse")
_CORE = ("nsubj", "obj", "iobj")


def negator_of(clause: Clause, word: Word) -> Word | None:
    """The word that negates a verb: beside it, inside its subject or object, or one of these itself."""
    beside = [child for child in clause.children(word, *MARKERS) if not clause.focused(child)]
    beside = [child for child in beside if not _hardly(clause, child, word) and not _either_way(clause, child)]
    beside = [child for child in beside if child.id < word.id or not _of_another(clause, child, word)]
    beside = [child for child in beside if not _set_off(clause, child) and not _not_only(clause, child, word)]
    inside = [
        grandchild
        for child in clause.children(word, *_CORE)
        if not clause.corrected(child)  # "not A but B"
        for grandchild in clause.children(child, "det", "advmod", "cc", "amod")
        if grandchild.id < child.id and not clause.focused(grandchild)
    ]
    inside += [
        each  # "was sued by neither A nor B"
        for child in clause.children(word, "obl")
        for each in clause.children(child, "det", "cc", "advmod")
        if each.id < child.id and (clause.has(each, "neitherWord") or clause.has(child, "meansNoun"))  # "by no means"
    ]
    inside += _of_neither(clause, word)
    whole = [each for each in clause.children(word, *_CORE, "obl") if not is_nothing_but(clause, each)]  # "to nobody"
    fronted = _fronted(clause, word)
    found = (each for each in (*beside, *inside, *whole, *fronted) if clause.has(each, "negator"))
    if is_not_until(clause, word) or not_without(clause, word):
        return None
    own = word if word.feats.get("Polarity") == "Neg" else None  # "uninvited", "i paftuar"
    return next((each for each in found if not _wonders(clause, each) and not _answers(clause, each, word)), own)


def not_without(clause: Clause, word: Word) -> bool:
    """Whether a verb is one of the two of "did not leave without thanking A", "nuk iku pa e takuar": both happened."""
    first = word
    while base(first.deprel) == "conj" and (before := clause.head(first)) is not None:
        first = before  # "without thanking A and | without praising B"
    above = clause.head(first) if base(first.deprel) == "advcl" else None
    pairs = [(word, each) for each in clause.children(word, "advcl")]
    return any(_cancels(clause, *pair) for pair in (*pairs, *([(above, word)] if above is not None else [])))


def _cancels(clause: Clause, verb: Word, behind: Word) -> bool:
    """Whether a verb in the past is negated, and "without" stands before the other behind it, past no comma."""
    without = clause.child_in(behind, "lackAdposition", "mark", "case")
    helpers = clause.children(verb, "aux", "mark")
    ahead = any(clause.has(each, name) for each in helpers for name in ("plannedMarker", "hypotheticalMarker"))
    past = any(each.feats.get("Tense") in ("Past", "Imp") for each in (verb, *helpers))
    past = past or any(clause.has(each, "perfectAux") for each in helpers)
    if without is None or ahead or not past or clause.child_in(verb, "negator", "advmod") is None:
        return False
    return all(each.text != "," for each in clause.sentence.words[verb.id : without.id - 1]) and verb.id < without.id


def _set_off(clause: Clause, negator: Word) -> bool:
    """Whether a negator stands behind a "but" and before an aside: "works on A but not, said B, on C", "though not"."""
    words = clause.sentence.words
    around = 1 < negator.id < len(words)
    but = words[negator.id - 2]
    led = clause.has(but, "butMarker") or clause.has(but, "thoughMarker")
    return around and words[negator.id].text == "," and led


def _not_only(clause: Clause, negator: Word, verb: Word) -> bool:
    """Whether a negator bears on an "only" behind its verb: "did not visit only A, but also B", "nuk e ftoi vetëm A-në,
    por edhe B-në"; not "did not visit A, but only B"."""
    behind = clause.sentence.words[verb.id :] if negator.id < verb.id else ()
    but = next((each for each in behind if clause.has(each, "butMarker")), None)
    if but is None or but.id >= len(clause.sentence.words):
        return False
    also = clause.has(clause.sentence.words[but.id], "alsoWord")
    only = next((w for w in behind if w.id < but.id and clause.has(w, "focusAdverb")), None)
    if not also or only is None or clause.children(only) or clause.has(clause.sentence.word(only.id - 1), "negator"):
        return False
    host = clause.head(only)
    above = clause.head(host) if host is not None and host.upos in NOMINAL else None
    named = above if above is not None and above.upos in NOMINAL else host  # "member | only of A"
    return verb in (host, above, clause.head(named) if named is not None else None)


def _of_neither(clause: Clause, noun: Word) -> list[Word]:
    """What negates both that a predicate noun is of: "is a member of | neither A nor B"."""
    owners = clause.children(noun, "nmod") if clause.children(noun, "cop") else []
    return [each for owner in owners for each in clause.children(owner, "cc") if each.id < owner.id]


def _answers(clause: Clause, negator: Word, verb: Word) -> bool:
    """Whether a negator is all that is said: "A said no to B's offer", "i tha jo ofertës"."""
    alone = verb.id < negator.id and all(each.upos == "PUNCT" for each in clause.children(negator))
    return alone and clause.has(negator, "answerNo") and clause.has(verb, "reportVerb")


def gives_up(clause: Clause, verb: Word) -> bool:
    """Whether a verb says that somebody no longer does so: "can no longer", "cannot … any longer", "nuk mund … më"."""
    beside = clause.children(verb, "advmod")
    if any(clause.has(each, "noLongerWord") for each in beside):
        return True
    behind = clause.sentence.words[verb.id : verb.id + 1]
    stray = [w for w in behind if (noun := clause.head(w)) is not None and noun.upos in ("NOUN", "PROPN")]
    again = [each for each in (*beside, *stray) if clause.has(each, "anyLonger") and not clause.children(each)]
    return bool(again) and negator_of(clause, verb) is not None


def _wonders(clause: Clause, negator: Word) -> bool:
    """Whether a negator only asks: "Mos fshihet A pas sulmit?"."""
    asks = clause.has(negator, "wonderingNegator")
    behind = clause.sentence.words[negator.id :]
    end = next((w for w in behind if w.text in (".", "!") or clause.has(w, "questionMark")), None) if asks else None
    return end is not None and clause.has(end, "questionMark")


def does_nothing(clause: Clause, word: Word, above: Word) -> tuple[Word, Word] | None:
    """What says that nobody did what something was for, and its verb: "did nothing to help A", "never did anything to
    help A", "nuk bëri mjaft për ta ndihmuar"."""
    thing = above if base(above.deprel) == "obj" else None
    verb = clause.head(above) if thing is not None else above
    purpose = clause.child_in(word, "purposeMarker", "mark") is not None
    if verb is None or not purpose or not clause.has(verb, "doVerb") or (thing and is_nothing_but(clause, thing)):
        return None
    beside = [*clause.objects(verb), *clause.children(verb, "advmod")]
    things = [thing] if thing is not None else [each for each in beside if verb.id < each.id < word.id]
    scant = [each for each in things if clause.has(each, "nothingWord") or clause.has(each, "littleWord")]
    if scant:
        return scant[0], verb
    some = any(clause.has(each, "somethingWord") for each in things)
    negator = negator_of(clause, verb) if some else None
    return (negator, verb) if negator is not None else None


def is_not_until(clause: Clause, verb: Word) -> bool:
    """Whether a verb in the past says when something came about at last: "not until 2024 did A recognise B", "did not
    recognise B until 2024"."""
    helpers = clause.children(verb, "aux")
    simple = any(aux.feats.get("Tense") == "Past" and not clause.has(aux, "perfectAux") for aux in helpers)
    modal = any(clause.has(aux, name) for aux in helpers for name in ("hypotheticalMarker", "plannedMarker"))
    if not simple or modal:
        return False
    for child in clause.children(verb, "obl", "advcl", "advmod"):
        until = clause.child_in(child, "untilMarker", "case", "mark")
        named = clause.child_in(child, "todayWord", "advmod") is not None or clause.has(child, "todayWord")
        if until is None or named:
            continue
        before = clause.sentence.word(until.id - 1) if until.id > 1 else None
        fronted = before is not None and before.id < verb.id and clause.has(before, "contrastNegator")
        behind = until.id > verb.id and clause.child_in(verb, "contrastNegator", "advmod") is not None
        if (fronted or behind) and (child.upos in ("NUM", "VERB") or clause.dated(child)):
            return True
    return False


def _either_way(clause: Clause, negator: Word) -> bool:
    """Whether a negator only leaves it open: "may or may not have left", "whether or not", "nëse ka apo jo"."""
    words = clause.sentence.words
    before = negator.id - 2  # the place of the word before it
    if before >= 2 and words[before].upos == "AUX" and words[before].text.lower() == words[before - 2].text.lower():
        before -= 1
    return before >= 1 and clause.has(words[before], "orMarker")


def _of_another(clause: Clause, negator: Word, word: Word) -> bool:
    """Whether a negator stands alone with the name before it: "A is a member, B no longer", "por B jo"."""
    words = clause.sentence.words
    if any(child.id < negator.id for child in clause.children(negator, "nsubj")):
        return True  # "…, por | B jo"
    number = negator.id - 1  # of the word before it
    while number > 1 and words[number - 1].head == negator.id:
        number -= 1
    name = words[number - 1] if number >= 1 else word
    named = name.upos == "PROPN" and name != word
    while number > 1 and words[number - 1].upos in ("PROPN", "DET"):
        number -= 1
    end = negator.id >= len(words) or words[negator.id].upos == "PUNCT"
    before = words[number - 1]
    return named and end and (before.text in (",", ";") or clause.has(before, "butMarker"))


def _hardly(clause: Clause, negator: Word, word: Word) -> bool:
    """Whether a negator only says that something else came right after: "hardly had A left when B arrived", "A had
    hardly left when B arrived"."""
    aux = next(iter(clause.children(word, "aux")), None)
    beside = clause.has(negator, "justWord") and aux is not None and abs(negator.id - aux.id) == 1
    later = [each for each in clause.children(word, "advcl", "conj", "parataxis") if each.id > word.id]
    return beside and any(clause.child_in(each, "temporalMarker", "mark", "advmod") for each in later)


def everything_but(clause: Clause, verb: Word, above: Word) -> Word | None:
    """The "except" of "did everything except condemn A": right before what was not done; None in any other clause."""
    for mark in clause.children(verb, "mark", "case"):
        before = clause.sentence.word(mark.id - 1) if mark.id > 1 else None
        if before is not None and clause.has(mark, "exceptMarker") and clause.has(before, "everythingWord"):
            return mark if before.head == above.id and mark.id < verb.id else None
    return None


def misdescribed(clause: Clause, word: Word, above: Word) -> Word | None:
    """What says that a description is wrong: "was wrongly quoted as praising A", "was misquoted as …"; else None."""
    if clause.child_in(word, "asAdposition", "mark", "case") is None or word.id < above.id:
        return None
    if negator_of(clause, above) is not None:
        return None
    wrong = clause.child_in(above, "falselyAdverb", "advmod", "obl")
    return wrong if wrong is not None else above if clause.has(above, "misquoteVerb") else None


def failed_in(clause: Clause, noun: Word) -> Word | None:
    """The verb that says that an attempt came to nothing: "failed in its bid to join A", "attempts to … failed"."""
    verb = clause.head(noun)
    if verb is None or not clause.has(verb, "failVerb") or not clause.has(noun, "attemptNoun"):
        return None
    tried = base(noun.deprel) == "obl" and clause.adposition(noun) in clause.words("placeAdposition")
    failed = base(noun.deprel) == "nsubj" and not clause.children(verb, "xcomp", "obj")
    return verb if (tried or failed) and negator_of(clause, verb) is None else None


def falls_short(clause: Clause, verb: Word) -> Word | None:
    """The "short" of "fell just short of suing A": before the adposition of what was not done; None elsewhere."""
    marks = [m for m in clause.children(verb, "mark", "case") if clause.has(m, "genitiveAdposition")]
    before = [clause.sentence.word(mark.id - 1) for mark in marks if 1 < mark.id < verb.id]
    return next((word for word in before if clause.has(word, "shortWord")), None)


def is_nothing_but(clause: Clause, word: Word) -> bool:
    """Whether a word is the "nothing" of "nothing but praise", "nothing but accuse A": only that, but that."""
    behind = clause.sentence.words[word.id : word.id + 2]
    but = len(behind) == 2 and clause.has(behind[0], "butMarker")
    return but and clause.has(word, "nothingWord") and behind[1].upos in ("NOUN", "ADJ", "VERB")


def _fronted(clause: Clause, word: Word) -> list[Word]:
    """What turns the order of the verb by standing before it: "not even in 2019 did A", "at no point did A"."""
    subject = clause.own_subject(word)
    aux = next(iter(clause.children(word, "aux")), None)
    if subject is None or aux is None or aux.id > subject.id:
        return []
    led = [*leading(clause, aux), *before_aux(clause, word, aux)]
    return [each for each in led if not clause.focused(each) and not _hardly(clause, each, word)]


def leading(clause: Clause, aux: Word) -> list[Word]:
    """The words of a clause before its first auxiliary."""
    found: list[Word] = []
    for word in reversed(clause.sentence.words[: aux.id - 1]):
        if word.upos in ("PUNCT", "CCONJ", "SCONJ") and not clause.has(word, "negator"):  # "nor did A"
            break
        found.append(word)
    return found


def before_aux(clause: Clause, word: Word, aux: Word) -> list[Word]:
    """The adjuncts of a verb before its auxiliary, with what stands before them: "at | no | time"."""
    before = [child for child in clause.children(word, "advmod", "obl") if child.id < aux.id]
    return [each for child in before for each in (child, *clause.children(child, "det", "advmod"))]


def but_before(clause: Clause, word: Word) -> Word | None:
    """The "but" right behind a negator before a verb: "could not but accuse A", "did nothing but accuse A"."""
    for child in clause.children(word, "advmod", "cc", "mark", "case"):
        if 1 < child.id < word.id and clause.has(child, "butMarker"):
            before = clause.sentence.word(child.id - 1)
            return child if clause.has(before, "negator") else None
    return None


def is_helpless(clause: Clause, verb: Word, word: Word | None = None) -> bool:
    """Whether somebody could not but do what is said below a verb: "could not help accusing", "… but accuse"."""
    able = clause.child_in(verb, "ableMarker", "aux") is not None or clause.has(verb, "ableMarker")
    if not able or not clause.has(verb, "unavoidableVerb") or negator_of(clause, verb) is None:
        return False
    said = [word] if word is not None else clause.children(verb, "conj", "xcomp", "ccomp", "advcl")
    return any(
        clause.child_in(each, "butMarker") is not None
        or clause.child_in(each, "negator", "advmod") is not None
        or (each.feats.get("VerbForm") in ("Ger", "Part") and not clause.children(each, "mark", "expl"))
        for each in said
    )


def is_admitted(clause: Clause, verb: Word) -> bool:
    """Whether a clause behind says that it is so: "did not deny it and, when asked, admitted as much"."""
    behind = [each for each in clause.children(verb, "conj") if clause.has(each, "reportVerb")]
    return any(clause.child_in(each, "soMuch", "advmod", "obj") and not negator_of(clause, each) for each in behind)


def is_confirmed(clause: Clause, noun: Word) -> bool:
    """Whether what a noun says is said to be so: "rumours that … turned out to be true", "reports … were confirmed"."""
    above = clause.head(noun)
    said = [
        *([above] if above is not None and noun.deprel.startswith("nsubj") else []),
        *clause.children(noun, "appos"),
    ]
    for verb in said:
        words = (verb, *clause.children(verb, "xcomp"))
        true = verb.id > noun.id and any(clause.has(each, "confirmedWord") for each in words)
        beside = [each for word in words for each in clause.children(word, "aux", "advmod", "mark")]
        open_ = any(clause.has(each, n) for each in beside for n in ("hypotheticalMarker", "plannedMarker", "negator"))
        if true and not open_ and not any(clause.children(word, "det") for word in words):
            return True
    return False


def is_unproved(clause: Clause, noun: Word) -> bool:
    """Whether what a noun says is left open by what is said of it: "the news that … could not be confirmed", "remains
    unconfirmed", "has no basis"."""
    verb = clause.head(noun)
    told = any(clause.has(noun, name) for name in ("allegeNoun", "contentNoun"))
    if verb is None or not told or not noun.deprel.startswith("nsubj") or verb.id < noun.id:
        return False
    words = (verb, *clause.children(verb, "xcomp", "obj", "amod"))
    if any(clause.has(each, "unprovenWord") for each in words):
        return True
    proof = any(clause.has(each, name) for each in words for name in ("confirmedWord", "truthWord", "proofWord"))
    return proof and any(clause.child_in(each, "negator", "advmod", "det", "case") is not None for each in words)


def is_refuted(clause: Clause, noun: Word) -> Word | None:
    """The verb that says that what a noun says came out wrong: "claims that … proved false"; None if none does."""
    above = clause.head(noun)
    said = [
        *([above] if above is not None and noun.deprel.startswith("nsubj") else []),
        *clause.children(noun, "appos"),
        *(v for c in clause.children(noun, "ccomp", "acl") for v in _proves(clause, c)),
    ]
    for verb in said:
        false = [each for each in clause.children(verb, "xcomp", "amod") if clause.has(each, "falseWord")]
        if verb.upos == "VERB" and verb.id > noun.id and false and clause.child_in(verb, "negator", "advmod") is None:
            return verb
    return None


def _proves(clause: Clause, content: Word) -> list[Word]:
    """The verb that the parser hung on what it tells of: "lajmi se A u largua doli i rremë"."""
    below = [each for each in clause.children(content, "xcomp", "conj", "parataxis") if each.id > content.id]
    return [
        each for each in below if clause.has(each, "proveVerb") and not clause.children(each, "mark", "cc", "nsubj")
    ]


def called_false(clause: Clause, word: Word, above: Word) -> Word | None:
    """The word by which a verb calls false what a that-clause says: "called it a lie that A had left", "e quajti
    gënjeshtër se".

    Args:
        clause: the sentence.
        word: the head of the that-clause.
        above: what it hangs on, the verb or the word for what is false; not "the lie that", which is told, not called.
    """
    that = clause.child_in(word, "complementiser", "mark", "obl")
    verb = clause.head(above) if clause.has(above, "falseWord") and above.upos != "VERB" else above
    if that is None or verb is None or verb.upos != "VERB" or that.id > word.id:
        return None
    for said in clause.children(verb, "xcomp", "ccomp", "obj", "obl", "advmod"):
        known = said.feats.get("Definite") == "Def" or clause.child_in(said, "definite", "det") is not None
        called = clause.has(verb, "callVerb") or clause.adposition(said) in clause.words("asAdposition")
        if clause.has(said, "falseWord") and said.id < that.id and called and not known:
            return said
    return None


def is_doubtful(clause: Clause, noun: Word) -> bool:
    """Whether a noun leaves open that its content is so: "the claim that", "no evidence that"."""
    if clause.has(noun, "doubtNoun"):  # "no doubt that"
        whole = _scrap_of(clause, noun)
        return clause.child_in(whole, "negator", "det") is None and not _denied(clause, whole)
    if any(clause.has(noun, name) for name in ("allegeNoun", "hypotheticalNoun", "negativeNoun", "falseWord")):
        return True
    if is_wanting(clause, noun):
        return True
    if clause.child_in(noun, "rankWord", "amod") is not None:
        return False  # "it is not the first time that A has left"
    return clause.child_in(noun, "negator", "det", "advmod") is not None


def is_wanting(clause: Clause, noun: Word) -> bool:
    """Whether evidence is said not to be there: "did not find evidence", "nuk ka prova", "pa prova", "mungojnë"."""
    if not clause.has(noun, "evidenceNoun"):
        return False
    noun = _scrap_of(clause, noun)
    if clause.child_in(noun, "negator", "det") is not None:
        return True
    above = clause.head(noun)
    if clause.child_in(noun, "negator", "case") is not None:
        return True
    if above is None:
        return False
    whole = noun in (*clause.children(above, "obj", "nsubj"), *clause.objects(above))
    return whole and (clause.has(above, "lackVerb") or negator_of(clause, above) is not None)


def _scrap_of(clause: Clause, noun: Word) -> Word:
    """The least bit of which a noun says of what it is, else the noun: "no shadow of | doubt", "asnjë fije | prove"."""
    scrap = clause.head(noun) if base(noun.deprel) == "nmod" else None
    return scrap if scrap is not None and clause.has(scrap, "scrapNoun") else noun


def _denied(clause: Clause, noun: Word) -> bool:
    above = clause.head(noun)
    return above is not None and clause.child_in(above, "negator", "advmod", "aux") is not None
