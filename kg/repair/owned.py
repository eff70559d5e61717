"""Owners hung where they own nothing: "B's A and D's C met", "A, to whose victims B sent tents".

What stands behind a conjunction, has a possessive marker and right behind that a name coordinated with the same word
is whose that name is. A noun with "whose" and an adposition is an adjunct of the relative clause behind it; where the
verb of that clause only says who wants to do something, what they do has the adjunct.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass
from kg.repair.change import with_words


def mend_owned(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such owners below what they own; the sentence itself where there are none.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    sentence = _without_marks(sentence, words)
    for word in sentence.words:
        owned = _owned(sentence, word, words)
        if owned is not None:
            joints = [each for each in sentence.children.get(word.id, ()) if each.deprel == "cc"]
            moved = [replace(each, head=owned.id) for each in joints]
            sentence = with_words(sentence, replace(word, head=owned.id, deprel="nmod:poss"), *moved)
    for word in sentence.words:
        if (body := _owned_body(sentence, word, words)) is not None:
            sentence = with_words(sentence, replace(word, head=body.id))
    for word in sentence.words:
        if _leads_relative(sentence, word, words):
            sentence = _below_aim(_below_verb(sentence, word), word.id, words)
    return sentence


def _without_marks(sentence: Sentence, words: WordClass) -> Sentence:
    """ "of Hallworth's in January", "took Hallworth's to court": the marker of what owns nothing is no adposition."""
    for mark in sentence.words:
        name = sentence.word(mark.head) if mark.head else None
        own = mark.upos == "PART" and mark.deprel == "case" and mark.text.lower() in words("genitiveEnding")
        if name is None or not own or mark.id != name.id + 1 or name.upos != "PROPN":
            continue
        before = any(c.deprel == "case" and c.id < name.id for c in sentence.children.get(name.id, ()))
        alone = name.deprel in ("nsubj", "obj", "nsubj:pass") or (name.deprel in ("nmod", "obl") and before)
        if alone:
            sentence = with_words(sentence, replace(mark, deprel="dep"))
    return sentence


def _owned_body(sentence: Sentence, word: Word, words: WordClass) -> Word | None:
    """ "Turkey's foreign ministry spokesman": it is the ministry that is Turkey's, and the spokesman its."""
    title = sentence.word(word.head) if word.head and word.deprel == "nmod:poss" else None
    if title is None or word.upos != "PROPN" or word.id > title.id or title.id - 1 <= word.id:
        return None
    body = sentence.word(title.id - 1)
    inside = body.upos in ("NOUN", "PROPN") and body.deprel == "compound" and body.head == title.id
    return body if inside and body.lemma.lower() in words("ownedBody") else None


def _leads_relative(sentence: Sentence, word: Word, words: WordClass) -> bool:
    """Whether a word, or whose it is, is relative and has an adposition before it: "to whose victims", "to whom"."""
    below = sentence.children.get(word.id, ())
    owners = [c for c in below if c.text.lower() in words("possessiveRelative") and c.id < word.id]
    relative = word.text.lower() in words("relativePronoun") and word.upos == "PRON"
    first = min([word.id, *(each.id for each in owners)])
    marked = any(c.deprel == "case" and c.id == first - 1 for c in below)
    return marked and (relative or bool(owners)) and word.head != 0


def _below_verb(sentence: Sentence, noun: Word) -> Sentence:
    """The noun of "A, to whose victims B sent tents" below "sent", and that below A."""
    above = sentence.word(noun.head)
    near = (*sentence.children.get(noun.id, ()), *sentence.children.get(above.id, ()))
    clauses = [c for c in near if c.deprel in ("acl:relcl", "acl") and c.id > noun.id]
    if above.upos not in ("PROPN", "NOUN") or above.id > noun.id or len(clauses) != 1 or clauses[0].upos != "VERB":
        return sentence
    clause = replace(clauses[0], head=above.id, deprel="acl:relcl")
    return with_words(sentence, clause, replace(noun, head=clause.id, deprel="obl"))


def _below_aim(sentence: Sentence, number: int, words: WordClass) -> Sentence:
    """The noun of "to whom B has promised to send tents" below "send"."""
    noun = sentence.word(number)
    verb = sentence.word(noun.head)
    has = verb.upos in ("AUX", "VERB") and verb.lemma.lower() in words("perfectAux")  # "with which B has yet to sign"
    if not (has or verb.lemma.lower() in words("ownControlVerb")) or noun.id > verb.id:
        return sentence
    aims = [
        c for c in sentence.children.get(verb.id, ()) if c.deprel == "xcomp" and c.upos == "VERB" and c.id > verb.id
    ]
    aims = [c for c in aims if c.feats.get("VerbForm") == "Inf"]
    return with_words(sentence, replace(noun, head=aims[0].id, deprel="obl")) if len(aims) == 1 else sentence


def _owned(sentence: Sentence, word: Word, words: WordClass) -> Word | None:
    """The name right behind the possessive marker of a word, coordinated with what that is coordinated with."""
    if word.deprel != "conj" or word.upos != "PROPN" or word.id + 2 > len(sentence.words):
        return None
    marker, behind = sentence.word(word.id + 1), sentence.word(word.id + 2)
    marked = marker.head == word.id and marker.text.lower() in words("possessiveMarker")
    beside = behind.deprel == "conj" and behind.head in (word.head, word.id) and behind.upos == "PROPN"
    return behind if marked and beside else None
