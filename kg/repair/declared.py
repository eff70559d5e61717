"""What somebody is declared to be, in words of its own: "shpalli persona të padëshiruar dy diplomatë rusë".

Parsers take such a phrase for the object and whom it is said of for a part of it, or the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, form, governors
from kg.repair.change import with_words

_NOMINAL = ("NOUN", "PROPN")
_OBJECTS = ("obj", "iobj", "nsubj", "nmod", "obl", "appos", "dep", "xcomp")


def mend_declared(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such phrases below their verbs, beside whom they are said of.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for first, last in _phrases(sentence, words("unwelcomePhrase")):
        verb = _declaring(sentence, sentence.words[first - 1 : last], words)
        if verb is not None:
            sentence = _set_apart(sentence, verb, first, last, words)
    return sentence


def _phrases(sentence: Sentence, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """First and last word of each phrase, the longest there is."""
    longest = max((phrase.count("_") + 1 for phrase in known), default=0)
    end = 0
    for word in sentence.words:
        spans = ((word.id, word.id + length - 1) for length in range(longest, 0, -1))
        for first, last in spans:
            stretch = sentence.words[first - 1 : last]
            if first > end and len(stretch) == last - first + 1 and "_".join(map(form, stretch)) in known:
                yield first, last
                end = last
                break


def _declaring(sentence: Sentence, phrase: tuple[Word, ...], words: WordClass) -> Word | None:
    """The verb of declaring that a phrase stands behind and hangs on, over whatever."""
    above = {each.id: each for word in phrase for each in governors(sentence, word)}
    verbs = [each for each in above.values() if each.upos == "VERB" and each.lemma.lower() in words("declaringVerb")]
    verbs = [each for each in verbs if each.id < phrase[0].id]
    between = sentence.words[verbs[0].id : phrase[0].id - 1] if len(verbs) == 1 else ()
    return verbs[0] if len(verbs) == 1 and not any(each.upos in ("VERB", "SCONJ") for each in between) else None


def _set_apart(sentence: Sentence, verb: Word, first: int, last: int, words: WordClass) -> Sentence:
    """The phrase as what the verb says, and whom it says it of, where that is one noun, as its object."""
    phrase = sentence.words[first - 1 : last]
    head = next((word for word in phrase if form(word) not in words("genitiveArticle")), phrase[0])
    inside = [_below(word, head, words) for word in phrase if word.id != head.id]
    about = _said_of(sentence, verb, phrase, words)
    near = sentence.words[max(0, verb.id - 3) : verb.id - 1]
    passive = bool(children(sentence, verb, "aux:pass")) or any(form(w) in words("passiveMarker") for w in near)
    had = [each for each in children(sentence, verb, "nsubj") if passive and each.id != getattr(about, "id", 0)]
    if about is None and not had:
        return sentence
    upos = "ADJ" if head.upos == "VERB" else head.upos
    changed = [replace(head, head=verb.id, deprel="xcomp", upos=upos), *inside]
    if about is not None and not had:
        changed.append(replace(about, head=verb.id, deprel="nsubj:pass" if passive else "obj"))
    moved = {each.id for each in changed}
    strays = [child for word in phrase for child in sentence.children.get(word.id, ()) if child.id not in moved]
    before = [each for each in strays if each.id < first and each.upos != "PUNCT"]
    if any(each.lemma.lower() not in words("timeNoun") for each in before):
        return sentence  # "of the embassy persona non grata": mixed up with another noun
    outer = ("punct" if each.upos == "PUNCT" else "obl" for each in strays)
    strays = [replace(each, head=verb.id, deprel=relation) for each, relation in zip(strays, outer, strict=True)]
    return with_words(sentence, *changed, *strays)


def _below(word: Word, head: Word, words: WordClass) -> Word:
    """A word of the phrase as a part of it."""
    if form(word) in words("genitiveArticle"):
        return replace(word, head=head.id, deprel="det")
    quality = word.upos in ("ADJ", "VERB")
    return replace(word, head=head.id, deprel="amod" if quality else "fixed", upos="ADJ" if quality else word.upos)


def _said_of(sentence: Sentence, verb: Word, phrase: tuple[Word, ...], words: WordClass) -> Word | None:
    """The one bare noun behind the verb that hangs on it, or on the phrase, or that the phrase hangs on."""
    numbers = {word.id for word in phrase}
    hosts = {verb.id, *numbers, *(word.head for word in phrase)}
    found = []
    for word in sentence.words[verb.id :]:
        bare = not children(sentence, word, "case", "mark") and word.lemma.lower() not in words("timeNoun")
        near = word.head in hosts and word.deprel.partition(":")[0] in _OBJECTS and word.deprel != "nmod:poss"
        below = word.head == verb.id or word.id in {each.head for each in phrase} or word.head in numbers
        if word.upos in _NOMINAL and word.id not in numbers and bare and near and below:
            found.append(word)
    return found[0] if len(found) == 1 else None
