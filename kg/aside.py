"""Reporting clauses in the middle of what they report: "A, B said, has left", "A, tha B, u largua".

A parser that has seen few of them takes B for the subject of "left", or A for whoever said so. The commas settle it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kg.model import Sentence, Word

WordClass = Callable[[str], frozenset[str]]
_QUOTES = "\"'“”„«»‘’"
_CLAUSAL = ("VERB", "AUX", "SCONJ", "PUNCT", "CCONJ")


def mend_asides(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with every such clause hung on the clause around it, each of the two with its own subject.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    reports = words("reportVerb")
    for verb in sentence.words:
        if verb.upos == "VERB" and verb.lemma.lower() in reports and verb.feats.get("VerbForm") == "Fin":
            sentence = _mended(sentence, sentence.word(verb.id), words)
    return sentence


def _mended(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    opening, closing = _comma(sentence, verb, -1), _comma(sentence, verb, 1)
    if opening is None or closing is None:
        return sentence
    inside = [w for w in sentence.words[opening : closing - 1] if w.id != verb.id and w.text not in _QUOTES]
    speaker = _head(inside, verb)
    if speaker is None or any(word.lemma.lower() in words("relativePronoun") for word in inside):
        return sentence
    subject = _head([word for word in sentence.words[: opening - 1] if word.text not in _QUOTES], verb)
    main = _main_verb(sentence, closing)
    if subject is None or main is None:
        return sentence
    mended = list(sentence.words)
    passive = any(child.deprel == "aux:pass" for child in sentence.children.get(main.id, ()))
    mended[speaker.id - 1] = replace(speaker, head=verb.id, deprel="nsubj")
    mended[subject.id - 1] = replace(subject, head=main.id, deprel="nsubj:pass" if passive else "nsubj")
    if main.head <= closing:  # it hung on what is now beside it, or was the root
        mended[main.id - 1] = replace(main, head=0, deprel="root")
    mended[verb.id - 1] = replace(verb, head=main.id, deprel="parataxis")
    return replace(sentence, words=tuple(mended))


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
    return plain[0] if len(plain) == 1 and (len(heads) == 1 or verb.id in {word.head for word in heads}) else None


def _main_verb(sentence: Sentence, comma: int) -> Word | None:
    """The finite verb right behind the reporting clause, past auxiliaries, negators, clitics and adverbs."""
    for word in sentence.words[comma:]:
        if word.upos == "VERB":
            subjects = [c for c in sentence.children.get(word.id, ()) if c.deprel.startswith("nsubj") and c.id > comma]
            return None if subjects else word
        if word.upos not in ("AUX", "PART", "ADV", "PRON", "PUNCT") or (word.upos == "PRON" and len(word.text) > 3):
            return None
    return None
