"""What stands between commas: "A, B said, has left"; "A, but not B, left".

A parser that has seen few of these takes B for the subject of "left", or A for whoever said so. The commas settle it,
and so do a negator and a conjunction before a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, end_of, governors
from kg.repair.change import with_words

_QUOTES = "\"'“”„«»‘’"
_SET = ("nsubj", "obj", "iobj", "obl", "vocative", "dislocated")  # what something can be set against
_OWN = ("det", "compound", "amod", "nmod:desc", "nmod:poss")  # what stands before a noun
_CLAUSAL = ("VERB", "AUX", "SCONJ", "PUNCT", "CCONJ")


def mend_asides(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with every such clause hung on the clause around it, each of the two with its own subject.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    reports = words("reportVerb")
    for verb in sentence.words:
        sentence = _negated_around(sentence, sentence.word(verb.id), words)
        if verb.upos == "VERB" and verb.lemma.lower() in reports and _tells(sentence, sentence.word(verb.id), words):
            sentence = _mended(sentence, sentence.word(verb.id), words)
    return sentence


def _negated_around(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "is not, as B claims, a member": the negator before the comma that opens an aside negates what is around it."""
    if verb.deprel not in ("advcl", "parataxis") or not verb.head:
        return sentence
    below = [child for child in sentence.children.get(verb.id, ()) if child.deprel != "punct"]
    first = min(below, key=lambda child: child.id, default=None)
    negator = first is not None and first.deprel == "advmod" and first.text.lower() in words("negator")
    if first is None or not negator or sentence.word(first.id + 1).text != ",":
        return sentence
    opened = any(child.deprel == "mark" and child.id == first.id + 2 for child in below)
    return with_words(sentence, replace(first, head=verb.head)) if opened else sentence


def _tells(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    """Whether a verb of reporting is finite, or like a participle right behind a name: ", the Times reported,"."""
    if verb.feats.get("VerbForm") == "Fin":
        return True
    before = sentence.word(verb.id - 1) if verb.id > 1 else None
    named = before is not None and any(name.first <= before.id <= name.last for name in sentence.names)
    below = sentence.children.get(verb.id, ())
    helped = any(child.deprel.startswith(("aux", "xcomp", "ccomp", "obj")) for child in below)
    past = verb.feats.get("Tense") == "Past" and verb.feats.get("VerbForm") == "Part"
    by = any(
        child.text.lower() in words("agentAdposition") for each in below for child in sentence.children.get(each.id, ())
    )
    return named and past and not helped and not by


def _mended(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    opening, closing = _comma(sentence, verb, -1), _comma(sentence, verb, 1)
    if opening is None or closing is None:
        return sentence
    inside = [w for w in sentence.words[opening : closing - 1] if w.id != verb.id and w.text not in _QUOTES]
    ahead = [word for word in inside if word.id < verb.id]
    speaker = _head(ahead, verb) if ahead else _head(inside, verb)  # "A told B": who is told stands behind
    lead = [word for word in sentence.words[: opening - 1] if word.text not in _QUOTES]
    if (moved := _led_by_clause(sentence, verb, lead, closing)) is not None:
        return moved
    if speaker is not None and lead and (all(word.upos in ("ADV", "PART") for word in lead) or _adjunct(lead)):
        return _led(sentence, verb, speaker, closing, lead)
    if speaker is None or any(word.lemma.lower() in words("relativePronoun") for word in inside):
        return sentence
    cut = max((word.id for word in sentence.words[: opening - 1] if word.text in (";", ":")), default=0)
    subject = _head([word for word in sentence.words[cut : opening - 1] if word.text not in _QUOTES], verb)
    main = _main_verb(sentence, closing)
    if main is None and not ahead and speaker is not None and (end := _apposed(sentence, speaker, closing)):
        main = _main_verb(sentence, end)  # "A, said B, a manager at C, has left"
    if subject is None or main is None:
        return sentence
    passive = any(child.deprel == "aux:pass" for child in sentence.children.get(main.id, ()))
    return with_words(
        sentence,
        # it hung on what is now beside it, or was the root
        replace(main, head=0, deprel="root") if main.head <= closing else main,
        replace(speaker, head=verb.id, deprel="nsubj"),
        replace(subject, head=main.id, deprel="nsubj:pass" if passive else "nsubj"),
        replace(verb, head=main.id, deprel="parataxis"),
        *(replace(word, head=speaker.id, deprel="nmod:desc") for word in ahead if _titles(word, subject, speaker)),
    )


def _apposed(sentence: Sentence, speaker: Word, comma: int) -> int:
    """The comma that closes what else somebody is called, from the one that opens that; 0 if nothing else is there."""
    for word in sentence.words[comma:]:
        if word.text == ",":
            inside = sentence.words[comma : word.id - 1]
            return word.id if any(w.deprel == "appos" and w.head == speaker.id for w in inside) else 0
        if word.upos in _CLAUSAL and word.text not in _QUOTES:
            return 0
    return 0


def _titles(word: Word, subject: Word, speaker: Word) -> bool:
    """Whether a noun is whoever speaks, not another name of the subject: "A, the lawyer B told C, has left"."""
    return word.upos == "NOUN" and word.deprel == "appos" and word.head == subject.id and word.id < speaker.id


def _led(sentence: Sentence, verb: Word, speaker: Word, closing: int, lead: Sequence[Word]) -> Sentence:
    """ "Never, says A, has B left": the adverbs are those of the clause behind."""
    main = next((w for w in sentence.words[closing:] if w.head == verb.id and w.deprel in ("ccomp", "parataxis")), None)
    main = main or next((w for w in sentence.words[closing:] if w.head == 0), None)
    if main is None or main.upos not in ("VERB", "NOUN", "ADJ"):
        return sentence
    loose = [word for word in lead if word.head in (0, verb.id, main.id)]
    adverbs = [replace(word, head=main.id, deprel="obl" if _adjunct(lead) else "advmod") for word in loose]
    adverbs += _swallowed(sentence, main, closing, {speaker.id, verb.id})
    root = replace(main, head=verb.head if main.head == verb.id else main.head, deprel="root")
    aside = replace(verb, head=main.id, deprel="parataxis")
    return with_words(sentence, *adverbs, root, aside, replace(speaker, head=verb.id, deprel="nsubj"))


def _led_by_clause(sentence: Sentence, verb: Word, lead: Sequence[Word], closing: int) -> Sentence | None:
    """ "If B stays, says A, C will leave": the clause with its conjunction is of what is said, not of the saying."""
    below = [word for word in sentence.children.get(verb.id, ()) if word.deprel == "advcl" and word.id < closing]
    inside = {word.id for word in lead}
    heads = [word for word in lead if word.head not in inside and word.upos != "PUNCT"]
    marked = heads and any(child.deprel == "mark" for child in sentence.children.get(heads[0].id, ()))
    if len(heads) != 1 or heads[0] not in below or not marked:
        return None
    said = [w for w in sentence.words[closing:] if w.head == verb.id and w.deprel in ("ccomp", "parataxis")]
    return with_words(sentence, replace(heads[0], head=said[0].id)) if said else None


def _adjunct(lead: Sequence[Word]) -> bool:
    """Whether a stretch is one phrase with its adposition: "In Zagreb"."""
    inside = {word.id for word in lead}
    heads = [word for word in lead if word.head not in inside]
    nominal = len(heads) == 1 and heads[0].upos in ("NOUN", "PROPN")
    return nominal and lead[0].upos == "ADP" and lead[0].head == heads[0].id


def _swallowed(sentence: Sentence, main: Word, closing: int, taken: set[int]) -> list[Word]:
    """The subject behind a reporting clause that the parser made a second name of whoever speaks."""
    if any(child.deprel.startswith("nsubj") for child in sentence.children.get(main.id, ())):
        return []
    between = sentence.words[closing : main.id - 1]
    names = [w for w in between if w.upos == "PROPN" and w.head in taken and w.deprel in ("appos", "flat", "conj")]
    return [replace(names[0], head=main.id, deprel="nsubj")] if len(names) == 1 else []


def _comma(sentence: Sentence, verb: Word, step: int) -> int | None:
    """The number of the comma that parts the reporting clause from the rest, on one side of its verb."""
    number = verb.id + step
    while 0 < number <= len(sentence.words):
        word = sentence.word(number)
        if word.text == ",":
            return number
        if word.upos in _CLAUSAL and word.text not in _QUOTES:
            return None
        number += step
    return None


def _head(words: Sequence[Word], verb: Word) -> Word | None:
    """The head of a stretch that is one noun phrase with a name in it, None if it is anything else."""
    if any(word.upos in _CLAUSAL for word in words) or not any(word.upos in ("PROPN", "NOUN") for word in words):
        return None
    numbers = {word.id for word in words}
    cased = {word.head for word in words if word.deprel == "case"}
    heads = [word for word in words if word.head not in numbers and word.upos in ("PROPN", "NOUN", "PRON")]
    plain = [word for word in heads if word.id not in cased]
    if len(heads) == 2 == len(plain) and {word.deprel for word in heads} == {"appos"} and heads[0].upos == "NOUN":
        return heads[1] if heads[0].head == heads[1].head and heads[1].upos == "PROPN" else None  # "the lawyer A told"
    return plain[0] if len(plain) == 1 and (len(heads) == 1 or verb.id in {word.head for word in heads}) else None


def _main_verb(sentence: Sentence, comma: int) -> Word | None:
    """The finite verb right behind the reporting clause, past auxiliaries, negators, clitics and adverbs."""
    for word in sentence.words[comma:]:
        if word.deprel == "cop" and word.head > word.id:
            return sentence.word(word.head)  # "A, says B, was the target"
        if word.upos == "VERB":
            subjects = [c for c in sentence.children.get(word.id, ()) if c.deprel.startswith("nsubj") and c.id > comma]
            return None if subjects else word
        if word.upos not in ("AUX", "PART", "ADV", "PRON", "PUNCT") or (word.upos == "PRON" and len(word.text) > 3):
            return None
    return None


def mend_contrasts(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with what is set against something else hung on that: "A, but not B, left", "not A but B left".

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    sentence = _phrases_set_against(_negators(sentence, words), words)
    for word in sentence.words:
        above = sentence.word(word.head) if word.head else None
        if above is not None and word.deprel == "acl:relcl":
            sentence = _clefted(sentence, sentence.word(word.id), above, words)
        if above is None or word.upos not in ("PROPN", "NOUN", "ADJ"):
            continue
        if word.upos == "PROPN" and (first := _before_aside(sentence, word, above, words)) is not None:
            sentence = with_words(sentence, replace(sentence.word(word.id), head=first.id, deprel="conj"))
        elif word.upos == "ADJ":
            sentence = _joined_adjective(sentence, sentence.word(word.id))
        elif word.upos == above.upos == "PROPN" and word.deprel == "nmod" and _excepted(sentence, word, words):
            sentence = with_words(sentence, replace(sentence.word(word.id), deprel="conj"))
        elif above.upos == "PROPN" and word.deprel == "appos" and _denied(sentence, word, words):
            sentence = with_words(
                sentence, replace(sentence.word(word.id), deprel="conj")
            )  # "A, not B": no second name
        elif word.deprel in ("conj", "appos") and _denied(sentence, word, words) and _unlike(sentence, word, above):
            sentence = _like(sentence, sentence.word(word.id), above)
        elif above.upos == "VERB" and (first := _first_phrase(sentence, word, above)) is not None:
            sentence = with_words(sentence, replace(sentence.word(word.id), head=first.id))
        elif above.upos == "VERB" and _denied(sentence, word, words):
            sentence = _set_against(sentence, sentence.word(word.id), above)
        elif above.upos == "VERB" and _after(sentence, word, words("butMarker")) is not None:
            sentence = _corrected(sentence, sentence.word(word.id), above, words)
    return sentence


def _negators(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, not B": the negator between comma and name negates the name, whatever the parser took the two for."""
    for name in sentence.names:
        if name.first < 3:
            continue
        first, negator, comma = (sentence.word(name.first - back) for back in range(3))
        if negator.text.lower() not in words("contrastNegator") or comma.text != ",":
            continue
        if negator.head == first.id and negator.deprel != "advmod":
            sentence = with_words(sentence, replace(negator, upos="PART", deprel="advmod", feats={}))
            if first.deprel == "flat" and first.head < comma.id:
                sentence = with_words(sentence, replace(first, deprel="appos"))
    return sentence


def mend_inversions(sentence: Sentence, words: WordClass) -> Sentence:
    """ "To Belgrade flew A": behind a verb of going with its goal before it stands the subject, not an object.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for verb in sentence.words:
        below = sentence.children.get(verb.id, ())
        goal = any(child.deprel == "obl" and child.id < verb.id for child in below)
        subject = any(child.deprel.startswith("nsubj") for child in below)
        finite = verb.head == 0 and verb.feats.get("VerbForm") == "Fin"
        if not (finite and goal) or subject or verb.lemma.lower() not in words("motionVerb"):
            continue
        behind = [child for child in below if child.deprel == "obj" and child.id == verb.id + 1]
        if behind and behind[0].upos == "PROPN" and behind[0].feats.get("Case", "Nom") == "Nom":
            sentence = with_words(sentence, replace(behind[0], deprel="nsubj"))
    return sentence


def _phrases_set_against(sentence: Sentence, words: WordClass) -> Sentence:
    """ "not by A, as reported, but by B", "by A, not, as reported, by B": the second is set against the first."""
    cases = [word for word in sentence.words if word.deprel == "case" and word.head > word.id]
    phrases = [(case, case.head) for case in cases if sentence.word(case.head).upos in ("PROPN", "NOUN")]
    for second, other in phrases[1:]:
        between = _lead(sentence, second)
        before = [phrase for phrase in phrases if between is not None and phrase[0].id < between.id]
        before = [phrase for phrase in before if phrase[0].lemma.lower() == second.lemma.lower()]
        if not before or between is None:
            continue
        first, one = before[-1]  # past phrases of other adpositions: "with A in B, not with C"
        ahead = _lead(sentence, first)
        if one == sentence.word(other).head:
            continue
        denied = ahead is not None and ahead.text.lower() in words("contrastNegator")
        but = denied and between.text.lower() in words("butMarker")
        if not but and (denied or between.text.lower() not in words("contrastNegator")):
            continue
        sentence = with_words(
            sentence,
            *([replace(ahead, head=one, deprel="advmod")] if denied and ahead is not None else []),
            replace(sentence.word(other), head=one, deprel="conj"),
            replace(between, head=other, deprel="cc" if but else "advmod"),
        )
    return sentence


def _before_aside(sentence: Sentence, word: Word, above: Word, words: WordClass) -> Word | None:
    """ "A did not invade B, as was claimed, but C": C is set against B, right before the aside, and no part of that."""
    joints = children(sentence, word, "cc") if word.deprel in ("conj", "appos") else []
    but = next((each for each in joints if each.text.lower() in words("butMarker")), None)
    if but is None or but.id < 2 or sentence.word(but.id - 1).text != ",":
        return None
    commas = [each.id for each in sentence.words[: but.id - 2] if each.text == ","]
    if not commas or not commas[-1] < above.id < but.id:
        return None
    outer = next((each for each in governors(sentence, above) if each.id < commas[-1]), None)
    if outer is None or not any(c.text.lower() in words("negator") for c in children(sentence, outer, "advmod")):
        return None
    beside = [each for each in sentence.children.get(outer.id, ()) if each.upos in ("PROPN", "NOUN")]
    led = _led_by(sentence, word)
    alike = [each for each in beside if each.id < commas[-1] and _led_by(sentence, each) == led]
    alike = [each for each in alike if led or _case(sentence, each) == _case(sentence, word)]
    return next((each for each in alike if end_of(sentence, each) == commas[-1] - 1), None)


def _led_by(sentence: Sentence, word: Word) -> list[str]:
    return [each.lemma for each in children(sentence, word, "case") if each.id < word.id]


def _first_phrase(sentence: Sentence, word: Word, verb: Word) -> Word | None:
    """ "imposed sanctions on A and on B": the phrase of the same adposition that one is joined to, not the verb."""
    before = [child for child in sentence.children.get(word.id, ()) if child.id < word.id]
    joint = [child for child in before if child.deprel == "cc"]
    case = [child for child in before if child.deprel == "case"]
    clausal = any(child.deprel in ("cop", "aux", "nsubj", "orphan") for child in sentence.children.get(word.id, ()))
    if word.deprel != "conj" or len(joint) != 1 or len(case) != 1 or case[0].id != joint[0].id + 1 or clausal:
        return None
    for each in reversed(sentence.words[verb.id : joint[0].id - 1]):
        if each.upos in ("VERB", "AUX"):
            return None
        if each.deprel == "case" and each.lemma == case[0].lemma and each.id < each.head < joint[0].id:
            return sentence.word(each.head)
    return None


def _lead(sentence: Sentence, case: Word) -> Word | None:
    """The word right before a phrase, past an aside between commas: "not, | as reported, | by A"."""
    before = sentence.words[: case.id - 1]
    if not before or before[-1].text != ",":
        return before[-1] if before else None
    opening = next((word for word in reversed(before[:-1]) if word.text == "," or word.upos == "PROPN"), None)
    inside = sentence.words[opening.id : before[-1].id - 1] if opening is not None and opening.text == "," else ()
    told = any(word.upos in ("VERB", "ADV") for word in inside) or (bool(inside) and inside[0].upos == "ADP")
    return sentence.word(opening.id - 1) if opening is not None and told and opening.id > 1 else None


def _clefted(sentence: Sentence, verb: Word, above: Word, words: WordClass) -> Sentence:
    """ "It was A, not B, that left", "it was not A but B that left": the clause is about both, one of them denied."""
    first = sentence.word(above.head) if above.head and above.deprel == "conj" else None
    if first is None or above.id > verb.id:
        return sentence
    below = [child for child in sentence.children.get(first.id, ()) if child.id < first.id]
    copular = any(child.deprel == "cop" for child in below)
    closed = any(word.text == "," for word in sentence.words[above.id : verb.id - 1])
    corrected = any(child.text.lower() in words("contrastNegator") for child in below)
    corrected = corrected and _after(sentence, above, words("butMarker")) is not None
    against = corrected or (closed and _denied(sentence, above, words))
    return with_words(sentence, replace(verb, head=first.id)) if copular and against else sentence


def _joined_adjective(sentence: Sentence, word: Word) -> Sentence:
    """ "French and German troops", "trupa franceze e gjermane": an adjective behind an adjective and a conjunction."""
    cc = next((child for child in sentence.children.get(word.id, ()) if child.deprel == "cc"), None)
    if word.deprel != "conj" or cc is None or cc.id != word.id - 1 or cc.id < 2:
        return sentence
    before = sentence.word(cc.id - 1)
    if before.upos != "ADJ" or before.head != word.head or before.deprel != "amod":
        return sentence
    return with_words(sentence, replace(word, head=before.id))


def _denied(sentence: Sentence, word: Word, words: WordClass) -> bool:
    """Whether a negator that sets somebody against others stands right before a name, past its adposition."""
    before = [child for child in sentence.children.get(word.id, ()) if child.id < word.id]
    negators = [child for child in before if child.text.lower() in words("contrastNegator")]
    first = min((child.id for child in before if child.deprel in ("case", "det")), default=word.id)
    return any(negator.id == first - 1 for negator in negators)


def _excepted(sentence: Sentence, word: Word, words: WordClass) -> bool:
    """Whether a name is said between commas not to have done the same: "A, though not B, left"; not "A, if not B"."""
    marks = [child for child in sentence.children.get(word.id, ()) if child.deprel == "mark" and child.id < word.id]
    opened = bool(marks) and marks[0].id > 1 and sentence.word(marks[0].id - 1).text == ","
    return opened and marks[0].text.lower() not in words("ifWord") and _denied(sentence, word, words)


def _unlike(sentence: Sentence, word: Word, above: Word) -> bool:
    """Whether a bare name is in the accusative and hangs on what cannot be: a nominative, or what has an adposition."""
    bare, marked = (not any(c.deprel == "case" for c in sentence.children.get(w.id, ())) for w in (word, above))
    if above.upos not in ("PROPN", "NOUN") or not bare or _case(sentence, word) != "Acc":
        return False
    return not marked or _case(sentence, above) == "Nom"


def _like(sentence: Sentence, word: Word, above: Word) -> Sentence:
    """ "A e vizitoi B, jo C-në", "ftoi A-në në B, jo C-në": who is denied in the accusative is so instead of the
    object, a name of the same sort."""
    verb = above
    while verb.head and verb.upos != "VERB":
        verb = sentence.word(verb.head)
    sorts = {name.first: name.type for name in sentence.names}
    before = [each for each in sentence.children.get(verb.id, ()) if each.id < word.id and each.deprel == "obj"]
    found = [each for each in before if _case(sentence, each) == "Acc" and sorts.get(each.id) == sorts.get(word.id)]
    bare = [each for each in found if not any(c.deprel == "case" for c in sentence.children.get(each.id, ()))]
    return with_words(sentence, replace(word, head=bare[-1].id, deprel="conj")) if bare else sentence


def _set_against(sentence: Sentence, word: Word, verb: Word) -> Sentence:
    """Hang a denied name that the verb got on what it is set against: of its own case, else right before it."""
    siblings = [
        each
        for each in sentence.children.get(verb.id, ())
        if each.upos in ("PROPN", "NOUN") and each.id < word.id and each.deprel.partition(":")[0] in _SET
    ]
    objects = (each for each in sentence.children.get(verb.id, ()) if each.upos == "PRON" and each.deprel == "obj")
    stressed = [each for each in objects if verb.id < each.id and _case(sentence, word) == "Acc"]
    if stressed and word.deprel == "conj" and not siblings[1:]:  # "më ftoi mua, jo A-në"
        return with_words(sentence, replace(word, head=stressed[-1].id))
    if word.deprel.startswith("nsubj"):
        lost = [each for each in siblings if each.deprel in ("vocative", "dislocated")]
        if not lost:
            return sentence
        subject = replace(lost[-1], deprel=word.deprel)
        return with_words(sentence, subject, replace(word, head=subject.id, deprel="conj"))
    if word.deprel not in ("conj", "parataxis", "appos", "advcl"):  # "though not A"
        return sentence
    cased = (
        [each for each in siblings if _case(sentence, each) == _case(sentence, word)]
        if _case(sentence, word)
        else siblings
    )
    return with_words(sentence, replace(word, head=cased[-1].id, deprel="conj")) if cased else sentence


def _case(sentence: Sentence, word: Word) -> str:
    """The case of a name, as its last word shows it; "" where the language shows none."""
    parts = [word, *(child for child in sentence.children.get(word.id, ()) if child.deprel == "flat")]
    return parts[-1].feats.get("Case", "")


def _corrected(sentence: Sentence, word: Word, verb: Word, words: WordClass) -> Sentence:
    """ "Not A but B left" where the parser made A the root and the rest its conjunct."""
    first = sentence.word(verb.head) if verb.head else None
    if first is None or first.upos != "PROPN" or first.head != 0 or verb.deprel != "conj":
        return sentence
    but = _after(sentence, word, words("butMarker"))
    denied = any(
        c.text.lower() in words("contrastNegator") for c in sentence.children.get(first.id, ()) if c.id < first.id
    )
    if not word.deprel.startswith("nsubj") or but is None or not denied:
        return sentence
    return with_words(
        sentence,
        replace(verb, head=0, deprel="root"),
        replace(first, head=verb.id, deprel=word.deprel),
        replace(word, head=first.id, deprel="conj"),
        replace(but, head=word.id, deprel="cc"),
        *(replace(each, head=word.id) for each in sentence.words[but.id : word.id - 1] if each.head == verb.id),
    )


def _after(sentence: Sentence, word: Word, lemmas: frozenset[str]) -> Word | None:
    """The word of a class right before a name, past adverbs."""
    inside = [c.id for c in sentence.children.get(word.id, ()) if c.id < word.id and c.deprel in _OWN]
    number = min([word.id, *inside]) - 1
    while number > 0 and sentence.word(number).upos == "ADV":
        number -= 1
    before = sentence.word(number) if number > 0 else None
    return before if before is not None and before.text.lower() in lemmas else None
