"""Newspaper English: verbs that a parser takes for nouns, and nouns that it takes for verbs.

"A denies reports B left": "denies" is no noun, "reports" no verb. "A, B hold talks": both do. "A to host B": A will.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children
from kg.repair.change import with_words

_FINITE = {"VerbForm": "Fin", "Tense": "Pres"}
_LINKED = ("appos", "conj")
_BELOW = ("ccomp", "xcomp", "advcl", "acl:relcl", "obj")


def mend_headlines(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such verbs and nouns as what they are; itself where nothing is certain.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for word in sentence.words if words("saidForm") else ():
        sentence = _surely_verb(sentence, sentence.word(word.id), words)
        sentence = _reports(sentence, sentence.word(word.id), words)
    for word in sentence.words if words("pastForm") else ():
        sentence = _past(sentence, sentence.word(word.id), words)
    if words("dropsSubject"):
        return sentence
    return _to_come(_two_actors(_without_verb(sentence)), words)


def _surely_verb(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A's chief denies reports": a form that no noun has, with what stands right before it for its subject."""
    lemma = dict(rule.split(">") for rule in words("onlyVerbForm")).get(verb.text.lower(), "")
    before = [c for c in sentence.children.get(verb.id, ()) if c.id < verb.id and c.upos in ("NOUN", "PROPN")]
    if not lemma or verb.upos not in ("NOUN", "PROPN") or not before:
        return sentence
    subject = before[-1]
    own = [replace(c, head=subject.id) for c in sentence.children.get(verb.id, ()) if c.id < subject.id]
    told = replace(verb, upos="VERB", lemma=lemma, feats=_FINITE)
    return with_words(sentence, told, replace(subject, deprel="nsubj"), *own)


def _reports(sentence: Sentence, noun: Word, words: WordClass) -> Sentence:
    """ "denied reports that A had left": right behind a verb, with no subject of its own, a noun and no verb."""
    lemmas = dict(rule.split(">") for rule in words("saidForm"))
    verb = sentence.word(noun.id - 1) if noun.id > 1 else None
    lemma = lemmas.get(noun.text.lower(), "")
    if verb is None or not lemma or noun.upos != "VERB" or verb.upos != "VERB":
        return sentence
    thing = replace(noun, upos="NOUN", lemma=lemma, feats={"Number": "Plur"}, head=verb.id, deprel="obj")
    below = sentence.children.get(noun.id, ())
    content = [replace(each, deprel="acl") for each in below if each.id > noun.id and each.deprel == "ccomp"]
    doer = sentence.word(verb.head) if verb.head and verb.deprel == "acl" else None
    if noun.head == verb.id and noun.deprel in _BELOW and not children(sentence, noun, "nsubj"):
        return with_words(sentence, thing, *content)
    subject = verb.head == noun.id and verb.deprel == "nsubj"
    if not subject and (doer is None or doer.head != noun.id or doer.deprel != "nsubj" or doer.id != verb.id - 1):
        return sentence
    moved = [replace(each, head=verb.id) for each in below if each.id < verb.id or each.deprel == "punct"]
    return with_words(sentence, replace(verb, head=noun.head, deprel=noun.deprel), thing, *moved, *content)


def _past(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A met B in C": a form of the past between two names, taken for an adposition where nothing else is a verb."""
    lemma = dict(rule.split(">") for rule in words("pastForm")).get(verb.text.lower(), "")
    object_ = sentence.word(verb.head) if lemma and verb.upos == "ADP" and verb.deprel == "case" else None
    subject = sentence.word(object_.head) if object_ is not None and object_.head else None
    if object_ is None or subject is None or any(word.upos in ("VERB", "AUX") for word in sentence.words):
        return sentence
    names = subject.upos == object_.upos == "PROPN" and subject.id < verb.id < object_.id
    if not names or subject.head != 0 or object_.deprel != "nmod":
        return sentence
    feats = {"Mood": "Ind", "Tense": "Past", "VerbForm": "Fin"}
    below = (*sentence.children.get(subject.id, ()), *sentence.children.get(object_.id, ()))
    behind = [c for c in below if c.id > object_.id and c.deprel in ("nmod", "punct", "advmod", "nmod:unmarked")]
    labels = {"nmod": "obl", "nmod:unmarked": "obl:unmarked"}
    return with_words(
        sentence,
        replace(verb, upos="VERB", lemma=lemma, head=0, deprel="root", feats=feats),
        replace(subject, head=verb.id, deprel="nsubj"),
        replace(object_, head=verb.id, deprel="obj"),
        *(replace(c, head=verb.id, deprel=labels.get(c.deprel, c.deprel)) for c in behind),
    )


def _without_verb(sentence: Sentence) -> Sentence:
    """ "A, B hold talks": where nothing else is a verb, the bare noun between two names and a noun is one."""
    if any(word.upos in ("VERB", "AUX") for word in sentence.words) or len(sentence.names) < 2:
        return sentence
    one, other = sentence.names[:2]
    if one.first != 1 or other.first != one.last + 2 or sentence.word(one.last + 1).text != ",":
        return sentence
    verb = sentence.word(other.last + 1) if other.last < len(sentence.words) else None
    thing = sentence.word(verb.head) if verb is not None and verb.deprel == "compound" else None
    bare = verb is not None and verb.upos == "NOUN" and verb.text == verb.lemma
    if verb is None or thing is None or not bare or thing.id != verb.id + 1 or thing.upos != "NOUN":
        return sentence
    first, second = _head(sentence, one.first, one.last), _head(sentence, other.first, other.last)
    top = replace(verb, upos="VERB", head=0, deprel="root", feats=_FINITE)
    rooted = [replace(w, head=verb.id) for w in sentence.words if w.head == 0 and w.id not in (first.id, thing.id)]
    return with_words(
        sentence,
        top,
        *rooted,
        replace(first, head=verb.id, deprel="nsubj"),
        replace(second, head=first.id, deprel="conj"),
        replace(thing, head=verb.id, deprel="obj"),
    )


def _head(sentence: Sentence, first: int, last: int) -> Word:
    """The word of a stretch that hangs on what is outside."""
    span = sentence.words[first - 1 : last]
    return next(word for word in span if not first <= word.head <= last)


def _two_actors(sentence: Sentence) -> Sentence:
    """ "A, B agree": the present of several right behind a name, a comma and a name is what both do."""
    for verb in sentence.words[3:]:
        plural = verb.upos == "VERB" and verb.text == verb.lemma and verb.feats.get("VerbForm") == "Fin"
        subject = next(iter(children(sentence, verb, "nsubj")), None) if plural else None
        others = [c for c in sentence.children.get(subject.id, ()) if c.deprel == "appos"] if subject else []
        if subject is None or subject.upos != "PROPN" or len(others) != 1 or verb.feats.get("Tense") != "Pres":
            continue
        last = max([others[0].id, *(c.id for c in sentence.children.get(others[0].id, ()))])
        begin = min([others[0].id, *(c.id for c in sentence.children.get(others[0].id, ()) if c.text != ",")])
        comma = begin > 1 and sentence.word(begin - 1).text == ","
        if others[0].upos == "PROPN" and last == verb.id - 1 and comma:
            sentence = with_words(sentence, replace(others[0], deprel="conj"))
    return sentence


def _to_come(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A to host B": a name and an infinitive right behind it, and no other verb above, say what A will do."""
    root = next((word for word in sentence.words if word.head == 0), None)
    if root is None or root.upos != "PROPN" or children(sentence, root, "cop", "nsubj"):
        return sentence
    for verb in children(sentence, root, "acl", "xcomp", "advcl"):
        to = next((c for c in children(sentence, verb, "mark") if c.text.lower() in words("purposeMarker")), None)
        last = max([root.id, *(c.id for c in children(sentence, root, "flat", "conj", "case") if c.id < verb.id)])
        if to is None or verb.feats.get("VerbForm") != "Inf" or to.id != last + 1 or to.id != verb.id - 1:
            continue
        moved = [replace(c, head=verb.id) for c in children(sentence, root, "punct", "parataxis") if c.id > verb.id]
        top = replace(verb, head=0, deprel="root")
        return with_words(sentence, top, replace(root, head=verb.id, deprel="nsubj"), *moved)
    return sentence
