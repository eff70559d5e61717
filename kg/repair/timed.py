"""What is joined to a time, or to what it only stands in parallel with: "summoned by A on Friday and by B on Saturday",
"vizitoi A-në të premten dhe B-në të shtunën", "accused A of spying and B of theft".

It is joined to the phrase before the time that has its adposition, or without one to an object of its own kind.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair import TIMES
from kg.repair.around import WordClass, children, form, has
from kg.repair.change import with_words

_NOMINAL = ("NOUN", "PROPN")
_YEAR = re.compile(r"(1[5-9]|20)\d\d")
_PHRASES = ("obl", "obl:agent", "nmod", "obj", "iobj")


def mend_timed(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such phrases where they belong; itself where nothing is certain.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for word in sentence.words:
        time = sentence.word(word.head) if word.head and word.deprel in ("conj", "appos") else None
        if time is None or word.upos not in _NOMINAL or _is_time(word, words):
            continue
        verb = sentence.word(time.head) if time.head else None
        if verb is None or verb.upos != "VERB" or not verb.id < time.id < word.id:
            continue
        parallel = _parallel(sentence, time, word)
        linked = word.deprel == "conj" and any(c.id < word.id for c in children(sentence, word, "cc"))
        if not parallel and not (linked and _is_time(time, words)):
            continue
        if (anchor := _anchor(sentence, verb, time, word, parallel)) is not None:
            sentence = with_words(sentence, replace(word, head=anchor.id, deprel="conj"))
    return sentence


def _parallel(sentence: Sentence, other: Word, word: Word) -> bool:
    """Whether a name is followed by the adposition of the phrase that it was joined to: "A of spying and B of …"."""
    name = next((each for each in sentence.names if each.first <= word.id <= each.last), None)
    adposition = _adposition(sentence, other)
    last = name.last if name is not None else word.id if word.text[:1].isupper() else len(sentence.words)
    behind = sentence.words[last : last + 1]
    named = any(each.first <= other.id <= each.last for each in sentence.names)
    return bool(adposition) and not named and any(form(each) == adposition for each in behind)


def _is_time(word: Word, words: WordClass) -> bool:
    return has(word, words, TIMES) or bool(_YEAR.fullmatch(word.text))


def _anchor(sentence: Sentence, verb: Word, time: Word, word: Word, parallel: bool) -> Word | None:
    """The phrase before a time that a word behind it goes with."""
    adposition = _adposition(sentence, word)
    hosts = [verb, *children(sentence, verb, "obj")]
    phrases = [c for host in hosts for c in children(sentence, host, *_PHRASES) if c.id < time.id and c.id != host.id]
    fitting = [c for c in phrases if c.upos in _NOMINAL and _adposition(sentence, c) == adposition]
    if not adposition:
        kind = _kind(sentence, word)
        fitting = [c for c in fitting if c.deprel == "obj" and c.upos == "PROPN"]
        fitting = [c for c in fitting if parallel or (kind and _kind(sentence, c) == kind)]
    return max(fitting, key=lambda each: each.id, default=None)


def _adposition(sentence: Sentence, word: Word) -> str:
    return next((form(child) for child in children(sentence, word, "case") if child.id < word.id), "")


def _kind(sentence: Sentence, word: Word) -> str:
    """What kind of name a word belongs to, "" where it is none."""
    return next((name.type for name in sentence.names if name.first <= word.id <= name.last), "")
