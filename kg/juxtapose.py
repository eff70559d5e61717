"""Clauses of a long sentence whose subject the parser gave to the clause before them.

"A turned to B, and C, who had just won, blamed D": C is the subject of "blamed", not a second B. "After A shot down a
drone, B and C recalled their envoys": B is no drone. What settles it is the order: a name right before a finite verb
that has no subject, with a comma before the name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kg.model import Sentence, Word

WordClass = Callable[[str], frozenset[str]]
_SWALLOWED = ("conj", "appos", "obj", "nmod", "obl", "parataxis", "list")
_BETWEEN = ("AUX", "ADV", "PART", "PUNCT")
_CLAUSAL = ("root", "conj", "advcl", "parataxis", "ccomp", "acl", "acl:relcl")


def mend_clauses(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such name as the subject of its verb.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    cased = bool(words("dropsSubject"))  # there a verb may well have no subject of its own
    for word in sentence.words:
        if word.upos == "VERB" and word.deprel in _CLAUSAL:
            sentence = _before_conjunction(sentence, sentence.word(word.id))
            verb = sentence.word(word.id)
            if _wants_subject(sentence, verb):
                sentence = _listed(_with_subject(sentence, verb, cased), verb)
    return sentence


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
            return _with(sentence, replace(verb, head=above.id, deprel="conj"))
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
        phrase = sentence.word(phrase.head)
    above = sentence.word(phrase.head) if phrase.head else None
    if above is None or above.id >= phrase.id or phrase.upos not in ("PROPN", "NOUN"):
        return sentence
    if phrase.deprel not in _SWALLOWED or not _stands_behind_comma(sentence, phrase):
        return sentence
    below = sentence.children.get(phrase.id, ())
    if cased and (phrase.feats.get("Case") != "Nom" or not _fronted(sentence, phrase, verb)):
        return sentence
    if any(child.deprel == "case" for child in below) or _relative(sentence, phrase, verb):
        return sentence
    cc = next((child for child in below if child.deprel == "cc" and child.id < phrase.id), None)
    if phrase.deprel == "appos" and cc is None and not _fronted(sentence, phrase, verb):
        return sentence
    if _mistaken(sentence, verb):
        if cc is None:
            return sentence
        feats = {**verb.feats, "VerbForm": "Fin", "Mood": "Ind"}
        sentence = _with(sentence, replace(verb, feats={key: feats[key] for key in feats if key != "Voice"}))
    passive = any(child.deprel == "aux:pass" for child in sentence.children.get(verb.id, ()))
    sentence = _with(sentence, replace(phrase, head=verb.id, deprel="nsubj:pass" if passive else "nsubj"))
    if cc is None:
        return sentence
    governor = sentence.word(verb.id)
    joined = replace(governor, deprel="conj") if governor.deprel in ("advcl", "ccomp", "parataxis") else governor
    return _with(sentence, replace(cc, head=verb.id), joined)


def _goes_on(sentence: Sentence, word: Word, closed: bool) -> bool:
    """Whether a word is only a part of the phrase: no noun behind a comma, one of a list, or between commas."""
    if word.upos not in ("PROPN", "NOUN") or not _stands_behind_comma(sentence, word):
        return True
    above = sentence.word(word.head)
    joined = any(child.deprel == "cc" and child.id < word.id for child in sentence.children.get(word.id, ()))
    nominal = above.upos in ("PROPN", "NOUN")
    if word.feats.get("Case") == "Nom" and above.feats.get("Case", "Nom") != "Nom":
        return False  # no second one of what stands in another case
    return nominal and ((word.deprel == "conj" and not joined) or (word.deprel == "appos" and closed))


def _last_before(sentence: Sentence, verb: Word) -> Word | None:
    """The last word of what stands before a verb, past auxiliaries, adverbs and the comma that closes an aside."""
    number = verb.id - 1
    while number > 0 and (sentence.word(number).upos in _BETWEEN or sentence.word(number).head == verb.id):
        word = sentence.word(number)
        if word.upos == "PUNCT" and word.text != ",":
            return None
        if word.upos not in _BETWEEN:
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


def _relative(sentence: Sentence, phrase: Word, verb: Word) -> bool:
    """Whether a verb hangs on the phrase itself, so that it says something of it already."""
    number = verb.head
    while number:
        if number == phrase.id:
            return True
        number = sentence.word(number).head
    return False


def _fronted(sentence: Sentence, phrase: Word, verb: Word) -> bool:
    """Whether what a phrase hangs on is part of a clause or an adjunct that stands before its verb."""
    number = phrase.head
    while number and number < verb.id:
        word = sentence.word(number)
        if word.head == verb.id and word.deprel.partition(":")[0] in ("advcl", "obl"):
            return True
        number = word.head
    return False


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
    sentence = _with(sentence, *(replace(each, head=verb.id) for each in asides))  # "A did this and, B says, did that"
    strays = [c for c in below if c.id < cc.id and c.deprel == "obj" and c.id > verb.head]
    if len(strays) != 1:
        return sentence
    stray, before = strays[0], sentence.word(strays[0].id - 1)
    if before.upos == "NOUN" and before.head == verb.head and before.deprel == "obj":
        return _with(sentence, replace(stray, head=before.id, deprel="appos"))
    return _with(sentence, replace(stray, head=verb.head))


def _with(sentence: Sentence, *changed: Word) -> Sentence:
    mended = list(sentence.words)
    for word in changed:
        mended[word.id - 1] = word
    return replace(sentence, words=tuple(mended))
