"""Clauses of a long sentence whose subject the parser gave to the clause before them.

"A turned to B, and C, who had just won, blamed D": C is the subject of "blamed", not a second B. "After A shot down a
drone, B and C recalled their envoys": B is no drone. What settles it is the order: a name right before a finite verb
that has no subject, with a comma before the name.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, is_below
from kg.repair.change import with_words

_CLITIC = 3  # letters of the longest clitic
_SWALLOWED = ("conj", "appos", "obj", "nmod", "obl", "parataxis", "list")
_NOMINAL = ("PROPN", "NOUN")
_BETWEEN = ("AUX", "ADV", "PART", "PUNCT")
_CLAUSAL = ("root", "conj", "advcl", "parataxis", "ccomp", "acl", "acl:relcl")


def mend_clauses(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such name as the subject of its verb.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    sentence = _subjects_lent(_third_of_a_row(sentence), words)
    sentence = _second_relatives(_emphasised(_told_of(_ranked(sentence, words), words), words), words)
    sentence = _gapped_passives(_gapped(_after_clauses(sentence, words), words), words)
    sentence = _fronted_negators(sentence, words)
    cased = bool(words("dropsSubject"))  # there a verb may well have no subject of its own
    for word in sentence.words:
        if word.upos == "VERB" and word.deprel in _CLAUSAL:
            sentence = _finite_conjunct(sentence, sentence.word(word.id))
            sentence = _before_conjunction(sentence, sentence.word(word.id))
            sentence = _nominative_conjunct(sentence, sentence.word(word.id), words)
            verb = sentence.word(word.id)
            if _wants_subject(sentence, verb):
                sentence = _listed(_with_subject(_telling(sentence, verb, words), verb, cased), verb)
    for word in sentence.words:
        sentence = _joined_subject(sentence, sentence.word(word.id), words)
        sentence = _bare_subject(sentence, sentence.word(word.id), words)
        sentence = _past_aside(sentence, sentence.word(word.id), words)
    return sentence


def _bare_subject(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "a month after A, the head of B, and C had flown to D": a person's name without an adposition, between the
    conjunction and its finite verb, is the subject."""
    below = sentence.children.get(verb.id, ())
    mark = next((c for c in below if c.deprel == "mark" and c.id < verb.id), None)
    if mark is None or verb.deprel != "advcl" or not _is_finite(sentence, verb) or words("dropsSubject"):
        return sentence
    if any(c.deprel.startswith(("nsubj", "csubj", "expl")) for c in below):
        return sentence
    first = sentence.word(mark.id + 1) if mark.id < len(sentence.words) else mark
    person = any(name.type == "PER" and name.first == first.id for name in sentence.names)
    if not person or first.head != verb.id or first.deprel != "obl":
        return sentence
    passive = any(c.deprel == "aux:pass" for c in below)
    return with_words(sentence, replace(first, deprel="nsubj:pass" if passive else "nsubj"))


def _past_aside(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "has been tracking A in B, a port in C, and asked D to help": no port asks, so whoever tracks does."""
    noun = sentence.word(verb.head) if verb.head else None
    if noun is None or verb.deprel != "conj" or verb.upos != "VERB" or noun.upos != "NOUN" or words("dropsSubject"):
        return sentence
    below = sentence.children.get(verb.id, ())
    cc = next((c for c in below if c.deprel == "cc" and c.id < verb.id), None)
    comma = cc is not None and cc.id > 1 and sentence.word(cc.id - 1).text == ","
    own = any(c.deprel.startswith(("nsubj", "csubj", "mark", "aux:pass")) for c in below)
    past = verb.feats.get("Tense") == "Past"
    doing = any(c.deprel in ("obj", "iobj", "xcomp", "ccomp") and c.id > verb.id for c in below)
    if noun.deprel != "appos" or not comma or own or not past or not doing:
        return sentence
    above = sentence.word(noun.head)
    while above.head and above.upos != "VERB":
        above = sentence.word(above.head)
    if above.upos != "VERB" or above.deprel.startswith(("acl", "xcomp")):
        return sentence
    asked = [
        replace(c, deprel="obj")
        for c in below
        if c.deprel == "obl:agent" and not any(w.deprel == "case" for w in sentence.children.get(c.id, ()))
    ]
    feats = {**verb.feats, "VerbForm": "Fin"}
    feats.pop("Voice", None)
    return with_words(sentence, replace(verb, head=above.id, feats=feats), *asked)


def _third_of_a_row(sentence: Sentence) -> Sentence:
    """ "A, led by B, froze aid, C left, D asked E": D is the subject of "asked", A of the verb hung on it."""
    for name in sentence.names:
        span = sentence.words[name.first - 1 : name.last]
        heads = [word for word in span if not name.first <= word.head <= name.last]
        if len(heads) != 1 or name.first < 3 or name.last == len(sentence.words):
            continue
        head, verb = heads[0], sentence.word(name.last + 1)
        glued = head.deprel in ("compound", "flat") and 0 < head.head < name.first - 1
        if not glued or sentence.word(name.first - 1).text != "," or not _is_finite(sentence, verb):
            continue
        subjects = [c for c in sentence.children.get(verb.id, ()) if c.deprel == "nsubj" and c.id < head.head]
        below = [c for subject in subjects for c in sentence.children.get(subject.id, ())]
        own = [c for c in below if c.deprel == "acl" and _is_finite(sentence, c) and subjects[0].id < c.id < head.head]
        if len(subjects) == len(own) == 1:
            first = replace(subjects[0], head=own[0].id)
            moved = (first, replace(own[0], head=verb.id, deprel="parataxis"))
            sentence = with_words(sentence, replace(head, head=verb.id, deprel="nsubj"), *moved)
    return sentence


def _subjects_lent(sentence: Sentence, words: WordClass) -> Sentence:
    """ "After A sacked B and her party walked out": the party walked out, no second one whom A, the subject, sacked."""
    for verb in sentence.words if not words("dropsSubject") else ():
        below = sentence.children.get(verb.id, ())
        subject = next((c for c in below if c.deprel == "nsubj" and c.id < verb.id), None)
        second = _second_object(sentence, verb) if subject is not None and _is_finite(sentence, verb) else None
        first = sentence.word(sentence.word(second.head).head) if second is not None else None
        if subject is None or second is None or first is None or any(c.deprel == "mark" for c in below):
            continue
        marks = [c for c in sentence.children.get(first.id, ()) if c.deprel == "mark" and c.id < subject.id]
        bare = marks and not any(c.deprel.startswith("nsubj") for c in sentence.children.get(first.id, ()))
        if not bare or not subject.id < first.id or not _is_finite(sentence, first) or verb.head != first.head:
            continue
        cc = next(c for c in sentence.children.get(second.id, ()) if c.deprel == "cc")
        moved = (replace(second, head=verb.id, deprel="nsubj"), replace(cc, head=verb.id))
        clause = replace(verb, head=first.id, deprel="conj")
        sentence = with_words(sentence, replace(subject, head=first.id), *moved, clause)
    return sentence


def _second_object(sentence: Sentence, verb: Word) -> Word | None:
    """What ends right before a verb and is coordinated with the object of the verb before it."""
    phrase = _last_before(sentence, verb)
    while phrase is not None and phrase.deprel in ("flat", "compound") and phrase.head < phrase.id:
        phrase = sentence.word(phrase.head)
    joined = phrase is not None and phrase.deprel == "conj" and phrase.upos in _NOMINAL
    first = sentence.word(phrase.head) if phrase is not None and joined else None
    if phrase is None or first is None or first.deprel != "obj" or not first.head < first.id < phrase.id < verb.id:
        return None
    cc = any(c.deprel == "cc" and c.id < phrase.id for c in sentence.children.get(phrase.id, ()))
    return phrase if cc else None


def _fronted_negators(sentence: Sentence, words: WordClass) -> Sentence:
    """ "At no time, B says, has A left": what turns the order of a clause is that clause's, not the aside's."""
    for verb in sentence.words:
        says = sentence.word(verb.head) if verb.head else None
        below = sentence.children.get(verb.id, ())
        subject = next((c for c in below if c.deprel.startswith("nsubj")), None)
        aux = next((c for c in below if c.deprel.startswith("aux")), None)
        told = says is not None and verb.deprel == "ccomp" and says.lemma.lower() in words("reportVerb")
        if says is None or not told or subject is None or aux is None or not says.id < aux.id < subject.id < verb.id:
            continue
        for led in sentence.children.get(says.id, ()):
            inside = (led, *sentence.children.get(led.id, ()))
            negated = any(each.text.lower() in words("negator") for each in inside)
            if led.id < says.id and led.deprel in ("obl", "advmod", "nmod", "obl:tmod") and negated:
                sentence = with_words(sentence, replace(led, head=verb.id))
    return sentence


def _gapped(sentence: Sentence, words: WordClass) -> Sentence:
    """ "To A, B gave seed; to C, nothing": C is set against A, whom the verb that is left out had."""
    for nothing in sentence.words[2:]:
        verb = sentence.word(nothing.head) if nothing.head else None
        bare = nothing.text.lower() in words("negator") and nothing.upos in ("PRON", "NOUN")
        if verb is None or verb.upos != "VERB" or not bare or not verb.id < nothing.id:
            continue
        beside = (*sentence.children.get(verb.id, ()), *sentence.children.get(nothing.id, ()))
        below = [c for c in beside if c.upos in _NOMINAL and _first_case(sentence, c)]
        behind = [c for c in below if verb.id < c.id < nothing.id and _opens(sentence, c)]
        alike = [
            c
            for c in below
            if behind and c.id < behind[-1].id and _case_text(sentence, c) == _case_text(sentence, behind[-1])
        ]
        if (
            not behind
            or not alike
            or any(w.upos in ("VERB", "AUX") for w in sentence.words[behind[-1].id : nothing.id])
        ):
            continue
        other = replace(behind[-1], head=alike[0].id, deprel="conj")
        sentence = with_words(sentence, other, replace(nothing, head=other.id, deprel="orphan"))
    return sentence


def _gapped_passives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A was praised by B, and C by D": who praised C is said, and it is nobody who praised A."""
    for other in sentence.words[4:]:
        case = _first_case(sentence, other)
        name = sentence.word(case.id - 1) if case is not None and case.id > 2 else None
        joint = sentence.word(name.id - 1) if name is not None and name.upos == "PROPN" else None
        if case is None or name is None or joint is None or case.text.lower() not in words("agentAdposition"):
            continue
        verb = _passive_before(sentence, joint, case)
        if verb is None or not _parts_clauses(sentence, joint, words) or _first_case(sentence, name) is not None:
            continue
        sentence = with_words(
            sentence,
            replace(name, head=verb.id, deprel="conj"),
            replace(joint, head=name.id, deprel="cc"),
            replace(other, head=name.id, deprel="orphan"),
        )
    return sentence


def _passive_before(sentence: Sentence, joint: Word, case: Word) -> Word | None:
    """The verb before a conjunction that has both a subject and an adjunct with the adposition of another's."""
    verb = next((w for w in reversed(sentence.words[: joint.id - 1]) if w.upos in ("VERB", "AUX")), None)
    if verb is None or verb.upos != "VERB":
        return None
    marked = (w for w in sentence.words[verb.id : joint.id - 1] if w.upos == "ADP" and w.lemma == case.lemma)
    subject = any(c.deprel.startswith("nsubj") and c.id < verb.id for c in sentence.children.get(verb.id, ()))
    return verb if subject and next(marked, None) is not None else None


def _parts_clauses(sentence: Sentence, joint: Word, words: WordClass) -> bool:
    """Whether a conjunction parts clauses, not names: with a comma before it, or by its meaning."""
    comma = joint.id > 1 and sentence.word(joint.id - 1).text in (",", ";")
    return joint.text.lower() in words("clauseConjunction") or (comma and joint.upos == "CCONJ")


def _first_case(sentence: Sentence, word: Word) -> Word | None:
    return next((c for c in sentence.children.get(word.id, ()) if c.deprel == "case" and c.id < word.id), None)


def _case_text(sentence: Sentence, word: Word) -> str:
    case = _first_case(sentence, word)
    return case.text.lower() if case is not None else ""


def _opens(sentence: Sentence, word: Word) -> bool:
    """Whether a phrase with an adposition begins right behind a semicolon, a comma or a conjunction."""
    case = _first_case(sentence, word)
    before = sentence.word(case.id - 1) if case is not None and case.id > 1 else None
    return before is not None and (before.text in (";", ",", "–", "—") or before.upos == "CCONJ")


def _after_clauses(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A left, days after B, which had lost, recalled its envoy", "A, whom B fired after the envoy criticised him":
    "after" opens a clause, and B or the envoy is its subject."""
    for noun in sentence.words:
        case = _first_case(sentence, noun)
        host = sentence.word(noun.head) if noun.head else None
        if case is None or host is None or case.text.lower() not in words("clauseAdposition"):
            continue
        aside = [c for c in sentence.children.get(noun.id, ()) if c.deprel in ("acl:relcl", "appos") and c.id > noun.id]
        # not "police dressed as plumbers seized A"
        sequence = bool(aside) or case.text.lower() in words("sequenceAdposition")
        verb = _behind_aside(sentence, noun, bool(aside)) if noun.upos in _NOMINAL and sequence else None
        if (
            verb is None
            or not _wants_subject(sentence, verb)
            or any(c.deprel == "cc" for c in sentence.children.get(verb.id, ()))
        ):
            continue
        if verb.head == 0 or is_below(sentence, verb, noun) or sentence.word(verb.head).id > verb.id:
            continue
        host = sentence.word(verb.head) if host.id == verb.id else host
        time = [c for c in sentence.children.get(noun.id, ()) if c.id < case.id and c.deprel != "punct"]
        sentence = with_words(
            sentence,
            replace(verb, head=host.id, deprel="advcl"),
            replace(noun, head=verb.id, deprel=_subject_label(sentence, verb)),
            replace(case, head=verb.id, deprel="mark", upos="SCONJ"),
            *(replace(each, head=verb.id, deprel="obl") for each in time),
        )
    return sentence


def _behind_aside(sentence: Sentence, noun: Word, aside: bool) -> Word | None:
    """The verb right behind the comma that closes the relative clause of a noun, or, without one, right behind the
    noun, past its auxiliaries."""
    inside = {noun.id}
    for word in sentence.words:
        if word.head in inside and word.id > noun.id:
            inside.add(word.id)
    grown = True
    while grown:
        more = {w.id for w in sentence.words if w.head in inside and w.id > noun.id and w.id not in inside}
        inside, grown = inside | more, bool(more)
    end = max(inside)
    for word in sentence.words[end:]:
        if word.upos == "VERB":
            comma = any(each.upos == "PUNCT" for each in sentence.words[end - 1 : word.id])
            return word if comma == aside else None
        if word.upos not in _BETWEEN and not _is_clitic(word):
            return None
    return None


def _told_of(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, which B says hacked C": the finite verb right behind the one of saying is what is said, and of A."""
    for says in sentence.words:
        below = sentence.children.get(says.id, ())
        relative = words("relativePronoun")
        speakers = [c for c in below if c.deprel.startswith("nsubj") and c.lemma.lower() not in relative]
        if says.deprel != "acl:relcl" or says.lemma.lower() not in words("reportVerb") or not speakers:
            continue
        noun = sentence.word(says.head)
        verb = next((w for w in sentence.words[says.id :] if w.upos not in ("AUX", "ADV", "PART")), None)
        pronoun = next((w for w in sentence.words[noun.id : says.id] if w.lemma.lower() in relative), None)
        if verb is None or verb.upos != "VERB" or pronoun is None:
            continue
        if is_below(sentence, verb, says) and not (verb.head == pronoun.head == says.id and verb.deprel == "ccomp"):
            continue
        subjects = [c for c in sentence.children.get(verb.id, ()) if c.deprel.startswith("nsubj")]
        if subjects == [noun]:
            sentence = _to_main(sentence, noun, verb)
        elif not _wants_subject(sentence, verb):
            continue
        subject = replace(sentence.word(pronoun.id), head=verb.id, deprel=_subject_label(sentence, verb))
        sentence = with_words(sentence, replace(sentence.word(verb.id), head=says.id, deprel="ccomp"), subject)
    return sentence


def _to_main(sentence: Sentence, noun: Word, verb: Word) -> Sentence:
    """Give a noun whose relative clause took it for its subject to the clause around it, where that has none."""
    main = sentence.word(verb.head) if verb.head else None
    if main is None or any(c.deprel.startswith("nsubj") for c in sentence.children.get(main.id, ())):
        return sentence
    return with_words(sentence, replace(noun, head=main.id, deprel=_subject_label(sentence, main)))


def _second_relatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, which hit the servers of B and which left C": a relative clause behind a conjunction is A's, like the first.

    "A, whose party lost and whose successor, B, left": the noun is the subject of such a clause.
    """
    for verb in sentence.words:
        sentence = _owned_subject(sentence, sentence.word(verb.id), words)
        sentence = _and_that(sentence, sentence.word(verb.id), words)
        sentence = _and_who(sentence, sentence.word(verb.id), words)
        sentence = _of_noun(sentence, sentence.word(verb.id), words)
        below = sentence.children.get(verb.id, ())
        cc = next((c for c in below if c.deprel == "cc" and c.id < verb.id), None)
        noun = sentence.word(verb.head) if verb.head else None
        if cc is None or noun is None or verb.deprel != "acl:relcl" or cc.id == len(sentence.words):
            continue
        if sentence.word(cc.id + 1).lemma.lower() not in words("relativePronoun") or noun.id > cc.id:
            continue
        first = _relative_above(sentence, noun)
        if first is not None and first.id < cc.id:
            sentence = with_words(sentence, replace(sentence.word(verb.id), head=first.id, deprel="conj"))
    return sentence


def _and_that(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "a body that A had set up and that took B to court": a "that" without a subject behind it is relative."""
    below = sentence.children.get(verb.id, ())
    mark = next((c for c in below if c.deprel == "mark" and c.lemma.lower() in words("relativePronoun")), None)
    cc = sentence.word(mark.id - 1) if mark is not None and mark.id > 2 else None
    finite = any(w.feats.get("VerbForm") == "Fin" for w in (verb, *(c for c in below if c.deprel[:3] == "aux")))
    if mark is None or cc is None or cc.upos != "CCONJ" or not finite or words("dropsSubject"):
        return sentence
    if verb.deprel != "conj" or any(c.deprel.startswith(("nsubj", "csubj", "expl")) for c in below):
        return sentence
    pronouns = [w for w in sentence.words[: cc.id - 1] if w.lemma.lower() in words("relativePronoun")]
    first = _relative_above(sentence, pronouns[-1]) if pronouns else None
    if first is None or not first.id < cc.id or first.id == verb.head:
        return sentence
    subject = replace(mark, upos="PRON", deprel=_subject_label(sentence, verb))
    return with_words(sentence, subject, replace(verb, head=first.id))


def _and_who(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, i cili u largua pasi humbi dhe që u bashkua me B": the second relative clause is A's, like the first."""
    low = sentence.word(verb.head) if verb.head else None
    cc = next((c for c in sentence.children.get(verb.id, ()) if c.deprel == "cc" and c.id < verb.id), None)
    if low is None or cc is None or verb.deprel != "conj" or low.deprel == "acl:relcl" or not words("dropsSubject"):
        return sentence
    pronoun = next(w for w in sentence.words[cc.id :] if w.upos != "DET" or w.id == verb.id)
    relative = pronoun.head == verb.id and pronoun.lemma.lower() in words("relativePronoun")
    subjects = [c for c in sentence.children.get(verb.id, ()) if c.deprel.startswith("nsubj") and c.id != pronoun.id]
    first = _relative_above(sentence, low)
    if not relative or subjects or first is None or not first.id < low.id < cc.id:
        return sentence
    told = any(
        c.lemma.lower() in words("complementiser") for c in sentence.children.get(low.id, ()) if c.deprel == "mark"
    )
    return sentence if told else with_words(sentence, replace(verb, head=first.id))


def _joined_subject(sentence: Sentence, noun: Word, words: WordClass) -> Sentence:
    """ "denied that it holds C, and an official, B, accused D": a noun joined to a verb is the subject of the verb that
    is joined behind it."""
    first = sentence.word(noun.head) if noun.head else None
    cc = next((c for c in sentence.children.get(noun.id, ()) if c.deprel == "cc" and c.id < noun.id), None)
    if noun.upos != "NOUN" or noun.deprel != "conj" or first is None or first.upos != "VERB" or cc is None:
        return sentence
    comma = sentence.word(cc.id - 1).text == "," if cc.id > 1 else False
    later = [c for c in sentence.children.get(first.id, ()) if c.deprel == "conj" and c.id > noun.id]
    verb = later[0] if len(later) == 1 and later[0].upos == "VERB" else None
    if verb is None or not comma or words("dropsSubject"):
        return sentence
    below = sentence.children.get(verb.id, ())
    if not _is_finite(sentence, verb) and not any(c.deprel == "obj" and c.id > verb.id for c in below):
        return sentence
    if any(c.deprel.startswith(("nsubj", "csubj", "expl")) or (c.deprel == "cc" and c.id < verb.id) for c in below):
        return sentence
    return with_words(sentence, replace(noun, head=verb.id, deprel="nsubj"), replace(cc, head=verb.id))


def _of_noun(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "the pact that A had drafted and that was signed by B": "and that" beside a noun opens a clause of its own."""
    noun = sentence.word(verb.head) if verb.head else None
    cc = next((c for c in sentence.children.get(verb.id, ()) if c.deprel == "cc" and c.id < verb.id), None)
    if noun is None or cc is None or verb.deprel != "conj" or verb.upos != "VERB" or noun.upos != "NOUN":
        return sentence
    pronoun = sentence.word(cc.id + 1)
    led = pronoun.head == verb.id and pronoun.deprel.startswith("nsubj") and pronoun.upos == "PRON"
    if not led or pronoun.lemma.lower() not in words("relativePronoun") or not noun.id < cc.id:
        return sentence
    return with_words(
        sentence,
        replace(verb, deprel="acl:relcl"),
        replace(pronoun, deprel=_subject_label(sentence, verb)),
    )


def _relative_above(sentence: Sentence, word: Word) -> Word | None:
    """The head of the relative clause that a word stands in."""
    while word.head:
        if word.deprel == "acl:relcl":
            return word
        word = sentence.word(word.head)
    return None


def _owned_subject(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    for noun in sentence.words[: verb.id - 1] if verb.upos == "VERB" else ():
        below = sentence.children.get(noun.id, ())
        whose = any(c.text.lower() in words("possessiveRelative") and c.id < noun.id for c in below)
        joined = any(c.deprel == "cc" and c.id < noun.id for c in below) and noun.deprel == "conj"
        if not (whose and joined) or not noun.head or not _wants_subject(sentence, verb):
            continue
        first = next(
            (c for c in sentence.children.get(noun.head, ()) if c.deprel == "acl:relcl" and c.id < noun.id), None
        )
        taken = any(w.upos == "VERB" for w in sentence.words[noun.id : verb.id - 1])
        if first is None or taken or (verb.head not in (noun.id, first.id)):
            continue
        subject = replace(noun, head=verb.id, deprel=_subject_label(sentence, verb))
        cc = next(c for c in below if c.deprel == "cc" and c.id < noun.id)
        return with_words(sentence, subject, replace(cc, head=verb.id), replace(verb, head=first.id, deprel="conj"))
    return sentence


def _subject_label(sentence: Sentence, verb: Word) -> str:
    passive = any(child.deprel == "aux:pass" for child in sentence.children.get(verb.id, ()))
    return "nsubj:pass" if passive else "nsubj"


def _ranked(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A became one of the first states | to recognise B": the infinitive says what it was the first to do."""
    for verb in sentence.words:
        mark = next((c for c in sentence.children.get(verb.id, ()) if c.deprel == "mark" and c.id < verb.id), None)
        above = sentence.word(verb.head) if verb.head else None
        if (
            verb.deprel != "advcl"
            or verb.feats.get("VerbForm") != "Inf"
            or mark is None
            or above is None
            or mark.id < 3
        ):
            continue
        noun = sentence.word(mark.id - 1)
        near = (noun, *(c for c in sentence.children.get(noun.id, ()) if c.deprel in ("amod", "nummod")))
        becomes = above.lemma.lower() in words("becomeVerb")
        ranked = any(each.lemma.lower() in words("rankWord") for each in near)
        if becomes and ranked and noun.upos in ("NOUN", "ADJ", "NUM", "PRON") and noun.id > above.id:
            sentence = with_words(sentence, replace(verb, head=noun.id, deprel="acl"))
    return sentence


def _emphasised(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Which itself has threatened A": the relative pronoun is the subject, and "itself" only stresses that."""
    for word in sentence.words:
        if word.deprel != "nsubj" or word.text.lower() not in words("reflexivePronoun"):
            continue
        for other in sentence.children.get(word.head, ()):
            if other.deprel == "obj" and other.id == word.id - 1 and other.lemma.lower() in words("relativePronoun"):
                sentence = with_words(sentence, replace(other, deprel="nsubj"), replace(word, deprel="advmod"))
    return sentence


def _telling(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "C never left B, the president of B, A, said": the title that the parser put beside B is the speaker's.

    It stands with its name between commas right before a verb of saying that has no subject.
    """
    name = _last_before(sentence, verb)
    if name is None or verb.lemma.lower() not in words("reportVerb") or words("dropsSubject"):
        return sentence
    closed = sentence.word(name.id + 1).text == ","
    while name.deprel == "flat" and name.head:
        name = sentence.word(name.head)
    if not closed:
        return _telling_name(sentence, verb, name)
    title = sentence.word(name.head) if name.head and name.deprel == "appos" else None
    above = sentence.word(title.head) if title is not None and title.head else None
    if title is None or above is None or title.upos != "NOUN" or title.deprel != "appos" or not above.id < title.id:
        return sentence
    between = any(child.deprel == "cc" for child in sentence.children.get(verb.id, ()))
    if between or not _stands_behind_comma(sentence, title) or not _stands_behind_comma(sentence, name):
        return sentence
    aside = replace(verb, deprel="parataxis") if verb.deprel == "conj" else verb
    return with_words(sentence, replace(title, head=verb.id, deprel="nsubj"), aside)


def _telling_name(sentence: Sentence, verb: Word, name: Word) -> Sentence:
    """ "C will back B, President A said": a name behind a comma and right before a verb of saying says it, as what it
    is set beside would have to be closed by another comma."""
    aside = verb.deprel == "parataxis" and name.deprel == "appos" and name.upos == "PROPN" and name.head < name.id
    joined = any(child.deprel in ("cc", "case") for child in sentence.children.get(name.id, ()))
    if not aside or joined or not _wants_subject(sentence, verb) or not _stands_behind_comma(sentence, name):
        return sentence
    return with_words(sentence, replace(name, head=verb.id, deprel="nsubj"))


def _wants_subject(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is finite and has no subject, nor a mark or a relative pronoun that would lend it one."""
    below = sentence.children.get(verb.id, ())
    if any(child.deprel.startswith(("nsubj", "csubj", "expl", "mark")) for child in below):
        return False
    if _mistaken(sentence, verb):
        return True
    finite = [w for w in (verb, *below) if w.feats.get("VerbForm") == "Fin" and (w == verb or w.deprel[:3] == "aux")]
    return bool(finite) and finite[0].feats.get("Mood") != "Imp"


def _listed(sentence: Sentence, verb: Word) -> Sentence:
    """ "A urged B to free C, praised D and left": a finite verb behind a comma is what A did, and says nothing of C."""
    verb = sentence.word(verb.id)
    below = sentence.children.get(verb.id, ())
    if verb.deprel not in ("acl", "parataxis") or any(child.deprel.startswith("nsubj") for child in below):
        return sentence
    begin = min([verb.id, *(c.id for c in below if c.id < verb.id and c.deprel.startswith(("aux", "advmod")))])
    if begin < 3 or sentence.word(begin - 1).text != ",":
        return sentence
    number = verb.head
    while number:
        above = sentence.word(number)
        helpers = [c for c in sentence.children.get(above.id, ()) if c.deprel.startswith("aux")]
        finite = any(each.feats.get("VerbForm") == "Fin" for each in (above, *helpers))
        if above.upos == "VERB" and finite and above.id < verb.id:
            return with_words(sentence, replace(verb, head=above.id, deprel="conj"))
        number = above.head
    return sentence


def _mistaken(sentence: Sentence, verb: Word) -> bool:
    """Whether a past tense with an object looks like a participle: "and C, who had just won, blamed D"."""
    below = sentence.children.get(verb.id, ())
    past = verb.feats.get("VerbForm") == "Part" and verb.feats.get("Tense") == "Past" and verb.deprel != "conj"
    return past and any(c.deprel == "obj" for c in below) and not any(c.deprel.startswith("aux") for c in below)


def _with_subject(sentence: Sentence, verb: Word, cased: bool) -> Sentence:
    """Give a verb the phrase that ends right before it, where that stands behind a comma and hangs further back."""
    last = _last_before(sentence, verb)
    if last is None:
        return sentence
    closed = any(word.text == "," for word in sentence.words[last.id : verb.id - 1])
    phrase = last
    while phrase.head and phrase.head < verb.id and _goes_on(sentence, phrase, closed):
        if _joined_before(sentence, phrase, verb):
            break
        phrase = sentence.word(phrase.head)
    above = sentence.word(phrase.head) if phrase.head else None
    if above is None or above.id >= phrase.id or phrase.upos not in ("PROPN", "NOUN"):
        return sentence
    apart = _stands_behind_comma(sentence, phrase) or _behind_verb(sentence, phrase)
    apart = apart or _joined_before(sentence, phrase, verb)
    if phrase.deprel not in _SWALLOWED or not apart:
        return sentence
    below = sentence.children.get(phrase.id, ())
    if cased and (phrase.feats.get("Case") != "Nom" or not _fronted(sentence, phrase, verb)):
        return sentence
    if any(child.deprel == "case" for child in below) or is_below(sentence, verb, phrase):
        return sentence
    cc = next((child for child in below if child.deprel == "cc" and child.id < phrase.id), None)
    if phrase.deprel == "appos" and cc is None and not _fronted(sentence, phrase, verb):
        return sentence
    if _mistaken(sentence, verb):
        if cc is None:
            return sentence
        feats = {**verb.feats, "VerbForm": "Fin", "Mood": "Ind"}
        sentence = with_words(sentence, replace(verb, feats={key: feats[key] for key in feats if key != "Voice"}))
    passive = any(child.deprel == "aux:pass" for child in sentence.children.get(verb.id, ()))
    sentence = with_words(sentence, replace(phrase, head=verb.id, deprel="nsubj:pass" if passive else "nsubj"))
    if cc is None:
        return sentence
    governor = sentence.word(verb.id)
    while above.upos != "VERB" and above.head:
        above = sentence.word(above.head)
    if governor.deprel in ("advcl", "ccomp", "parataxis"):
        twin = above.deprel == governor.deprel and above.head == governor.head  # "that A attacked B and C helped"
        governor = replace(governor, head=above.id if twin else governor.head, deprel="conj")
    return with_words(sentence, replace(cc, head=verb.id), governor)


def _goes_on(sentence: Sentence, word: Word, closed: bool) -> bool:
    """Whether a word is only a part of the phrase: no noun behind a comma, one of a list, or between commas."""
    if _behind_verb(sentence, word):
        return False
    if word.upos not in ("PROPN", "NOUN") or not _stands_behind_comma(sentence, word):
        return True
    above = sentence.word(word.head)
    joined = any(child.deprel == "cc" and child.id < word.id for child in sentence.children.get(word.id, ()))
    nominal = above.upos in ("PROPN", "NOUN")
    if word.feats.get("Case") == "Nom" and above.feats.get("Case", "Nom") != "Nom":
        return False  # no second one of what stands in another case
    return nominal and ((word.deprel == "conj" and not joined) or (word.deprel == "appos" and closed))


def _behind_verb(sentence: Sentence, word: Word) -> bool:
    """ "A's navy trains off B and C has asked D": C is behind the verb of what it is said to be coordinated with."""
    first = sentence.word(word.head) if word.head else None
    cc = next((c for c in sentence.children.get(word.id, ()) if c.deprel == "cc" and c.id < word.id), None)
    if first is None or word.deprel != "conj" or cc is None or not first.deprel.startswith("nsubj") or not first.head:
        return False
    verb = sentence.word(first.head)
    return verb.upos == "VERB" and first.id < verb.id < cc.id


def _joined_before(sentence: Sentence, phrase: Word, verb: Word) -> bool:
    """ "A met B and C praised D": two verbs would have the conjunction between them, so it is C who praised."""
    cc = any(c.deprel == "cc" and c.id < phrase.id for c in sentence.children.get(phrase.id, ()))
    own = any(c.deprel == "cc" for c in sentence.children.get(verb.id, ()))
    last = max([phrase.id, *(c.id for c in sentence.children.get(phrase.id, ()) if c.deprel in ("flat", "compound"))])
    between = sentence.words[last : verb.id - 1]
    close = all(word.head == verb.id and (word.upos in ("AUX", "ADV", "PART") or _is_clitic(word)) for word in between)
    clause = verb.deprel in ("conj", "parataxis") or (verb.deprel in ("advcl", "ccomp") and _is_finite(sentence, verb))
    return phrase.deprel == "conj" and cc and not own and close and clause


def _nominative_conjunct(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "e kërcënoi Irakun dhe Irani e sulmoi": a name without the ending of the object before it is no second one."""
    endings = tuple(words("accusativeEnding"))
    last = _last_before(sentence, verb) if endings else None
    own = any(child.deprel.startswith(("nsubj", "csubj")) for child in sentence.children.get(verb.id, ()))
    if last is None or own or last.deprel != "conj" or last.upos != "PROPN" or not _is_finite(sentence, verb):
        return sentence
    host = sentence.word(last.head)
    cc = next((c for c in sentence.children.get(last.id, ()) if c.deprel == "cc"), None)
    object_ = host.deprel in ("obj", "iobj") and host.id < last.id and host.text.lower().endswith(endings)
    if cc is None or not object_ or last.text.lower().endswith(endings) or not _joined_before(sentence, last, verb):
        return sentence
    subject = replace(last, head=verb.id, deprel="nsubj", feats={**last.feats, "Case": "Nom"})
    return with_words(sentence, subject, replace(cc, head=verb.id))


def _is_clitic(word: Word) -> bool:
    """Whether a word takes up an object right before its verb: "Irani | e sulmoi"."""
    light = word.upos in ("PRON", "DET") and len(word.text) <= _CLITIC
    return light and word.deprel.partition(":")[0] in ("expl", "obj", "iobj")


def _last_before(sentence: Sentence, verb: Word) -> Word | None:
    """The last word of what stands before a verb, past auxiliaries, adverbs and the comma that closes an aside."""
    number = verb.id - 1
    while number > 0 and (sentence.word(number).upos in _BETWEEN or sentence.word(number).head == verb.id):
        word = sentence.word(number)
        if word.upos == "PUNCT" and word.text != ",":
            return None
        if word.upos not in _BETWEEN and not _is_clitic(word):
            return None
        number -= 1
    return sentence.word(number) if number > 0 else None


def _stands_behind_comma(sentence: Sentence, word: Word) -> bool:
    """Whether a phrase begins behind a comma, with or without a conjunction between."""
    begin = min(
        [word.id, *(c.id for c in sentence.children.get(word.id, ()) if c.id < word.id and c.deprel != "punct")]
    )
    before = sentence.word(begin - 1) if begin > 1 else None
    return before is not None and before.text in (",", ";")


def _fronted(sentence: Sentence, phrase: Word, verb: Word) -> bool:
    """Whether what a phrase hangs on is part of a clause or an adjunct that stands before its verb."""
    number = phrase.head
    while number and number < verb.id:
        word = sentence.word(number)
        if word.head == verb.id and word.deprel.partition(":")[0] in ("advcl", "obl"):
            return True
        number = word.head
    return False


def _finite_conjunct(sentence: Sentence, verb: Word) -> Sentence:
    """ "A intends to sue B and has named C": a finite verb is no second infinitive, but a second clause of A's."""
    above = sentence.word(verb.head) if verb.deprel == "conj" and verb.head else None
    if above is None or _is_finite(sentence, above) or not _is_finite(sentence, verb):
        return sentence
    if above.feats.get("VerbForm") != "Inf" or above.deprel not in ("xcomp", "advcl", "acl"):
        return sentence
    number = above.head
    while number:
        outer = sentence.word(number)
        if outer.upos in ("VERB", "ADJ") and _is_finite(sentence, outer):
            return with_words(sentence, replace(verb, head=outer.id))
        number = outer.head
    return sentence


def _is_finite(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb or its auxiliary is finite beyond doubt: "met", "has met", not "cut"."""
    helpers = [c for c in sentence.children.get(verb.id, ()) if c.deprel.startswith(("aux", "cop"))]
    own = verb.feats.get("VerbForm") == "Fin" and verb.text.lower() != verb.lemma.lower()
    return own or any(each.feats.get("VerbForm") == "Fin" for each in helpers)


def _before_conjunction(sentence: Sentence, verb: Word) -> Sentence:
    """ "A probes the agency B and has asked C": what stands before the conjunction belongs to the clause before."""
    if verb.deprel != "conj" or not verb.head:
        return sentence
    below = sentence.children.get(verb.id, ())
    cc = next((child for child in below if child.deprel == "cc"), None)
    if cc is None or cc.id < 3:
        return sentence
    beside = sentence.children.get(verb.head, ())
    asides = [c for c in beside if c.deprel == "parataxis" and cc.id < c.id < verb.id]
    sentence = with_words(
        sentence, *(replace(each, head=verb.id) for each in asides)
    )  # "A did this and, B says, did that"
    strays = [c for c in below if c.id < cc.id and c.deprel == "obj" and c.id > verb.head]
    if len(strays) != 1:
        return sentence
    stray, before = strays[0], sentence.word(strays[0].id - 1)
    if before.upos == "NOUN" and before.head == verb.head and before.deprel == "obj":
        return with_words(sentence, replace(stray, head=before.id, deprel="appos"))
    return with_words(sentence, replace(stray, head=verb.head))
