"""Several deeds of one, told in a row, of which the parser made the first a clause of the second, or lost one.

"A, who arrived on Sunday, condemned B, invited C and praised D": what is told finite, without a conjunction before it,
is no clause of the next. "asked B for experts, shared intelligence with C and sued D": nor is it joined to experts.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, governors, has
from kg.repair.change import with_words

_SUBORDINATE = ("SCONJ", "CCONJ")
_THINGS = ("NOUN", "PROPN")


def mend_deeds(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such verb coordinated with the others; itself where nothing is certain.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for word in sentence.words:
        if word.upos == "VERB":
            sentence = _first(sentence, sentence.word(word.id), words)
            sentence = _lost(sentence, sentence.word(word.id))
    return sentence


def _first(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, who arrived, | condemned B, invited C and praised D": the first deed becomes the main one."""
    second = sentence.word(verb.head) if verb.head and verb.deprel in ("advcl", "ccomp") else None
    if second is None or second.upos != "VERB" or second.id < verb.id or not _finite(sentence, second):
        return sentence
    subjects = [each for each in children(sentence, second, "nsubj") if each.id < verb.id]
    own = children(sentence, verb, "nsubj")
    later = [each for each in children(sentence, second, "nsubj") if each.id > verb.id]
    told = verb.deprel == "ccomp" and has(second, words, ("reportVerb",))
    shared = (len(subjects) == 1) != (len(own) == 1) and not later and not told
    if not shared or not _plainly_told(sentence, verb) or not _goes_on(sentence, second, verb):
        return sentence
    moved = [each for each in sentence.children.get(second.id, ()) if each.id != verb.id and _main(each, verb)]
    heads = [
        replace(each, head=verb.id, deprel="nsubj")
        if each in subjects and not _passive(sentence, verb)
        else replace(each, head=verb.id)
        for each in moved
    ]
    first = replace(verb, head=second.head, deprel=second.deprel)
    return with_words(sentence, first, replace(second, head=verb.id, deprel="conj"), *heads)


def _main(word: Word, verb: Word) -> bool:
    """Whether what hung on the second verb is the first one's: what stands before this, the deeds behind, the end."""
    return word.id < verb.id or (word.deprel in ("conj", "punct") and word.upos in ("VERB", "PUNCT"))


def _plainly_told(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is finite, is done to or about something, and nothing before it subordinates it."""
    before = [each for each in sentence.children.get(verb.id, ()) if each.id < verb.id]
    led = any(each.deprel in ("mark", "cc") or each.upos in _SUBORDINATE or _asks(each) for each in before)
    return _finite(sentence, verb) and not led and bool(children(sentence, verb, "obj", "xcomp", "obl", "iobj"))


def _asks(word: Word) -> bool:
    return word.feats.get("PronType") in ("Int", "Rel")  # "when", not a clitic


def _goes_on(sentence: Sentence, second: Word, first: Word) -> bool:
    """Whether a comma parts two verbs, nothing else leads to the second, and a third is joined behind it by "and"."""
    own = [each.id for each in children(sentence, second, "aux", "expl", "advmod") if first.id < each.id < second.id]
    start = min((*own, second.id))
    thirds = [each for each in children(sentence, second, "conj") if each.upos == "VERB" and each.id > second.id]
    joined = any(children(sentence, each, "cc") and not children(sentence, each, "nsubj") for each in thirds)
    led = any(first.id < each.id for each in children(sentence, second, "mark", "cc") if each.id < second.id)
    return joined and not led and sentence.word(start - 1).text == ","


def _finite(sentence: Sentence, verb: Word) -> bool:
    helpers = children(sentence, verb, "aux")
    return any(each.feats.get("VerbForm") == "Fin" for each in (verb, *helpers))


def _passive(sentence: Sentence, verb: Word) -> bool:
    return any(each.deprel == "aux:pass" for each in sentence.children.get(verb.id, ()))


def _lost(sentence: Sentence, verb: Word) -> Sentence:
    """ "asked B for experts, | shared intelligence with C and sued D": what has an object is another deed of A."""
    noun = sentence.word(verb.head) if verb.head and verb.deprel == "conj" else None
    if noun is None or noun.upos not in _THINGS or verb.id < 2 or sentence.word(verb.id - 1).text != ",":
        return sentence
    done_to = [each for each in children(sentence, verb, "obj") if each.upos in _THINGS and each.id > verb.id]
    main = next((each for each in governors(sentence, noun) if each.upos == "VERB"), None)
    if main is None or not done_to or children(sentence, verb, "cc", "aux", "nsubj") or _by_whom(sentence, verb):
        return sentence
    thirds = [each for each in children(sentence, main, "conj") if each.upos == "VERB" and each.id > verb.id]
    alike = [each for each in thirds if children(sentence, each, "cc") and each.feats == main.feats]
    if not alike or main.id > noun.id or verb.feats.get("Tense") != main.feats.get("Tense"):
        return sentence
    return with_words(sentence, replace(verb, head=main.id, feats=main.feats))


def _by_whom(sentence: Sentence, verb: Word) -> bool:
    return any(each.deprel == "obl:agent" for each in sentence.children.get(verb.id, ()))
