"""Who is chosen for an office, and which, where the parser took one of the three words for another's adjective.

"A was elected leader of B": the participle is the verb. "B named A chief executive": A is who was named, no part of
the title.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair import TITLES
from kg.repair.around import WordClass
from kg.repair.change import with_words

_HUNG = ("amod", "nmod", "appos", "flat", "compound", "acl")
_OWN = ("nmod", "compound", "amod", "flat", "appos", "det", "case", "nmod:poss")


def mend_chosen(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such verb above whom it is done to and the office.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for noun in sentence.words:
        if noun.upos != "NOUN" or not any(noun.lemma.lower() in words(name) for name in TITLES):
            continue
        sentence = _elected(_named(sentence, sentence.word(noun.id), words), sentence.word(noun.id), words)
        sentence = _late_name(sentence, sentence.word(noun.id), words)
        sentence = _bare(sentence, sentence.word(noun.id), words)
    return sentence


def _bare(sentence: Sentence, office: Word, words: WordClass) -> Sentence:
    """ "Emëroi A-në ministre": an office without an article right behind whom such a verb chose is what they become."""
    name = sentence.word(office.head) if office.head and office.deprel in _HUNG else None
    verb = sentence.word(name.head) if name is not None and name.head and name.upos == "PROPN" else None
    if name is None or verb is None or verb.lemma.lower() not in words("appointVerb") or office.id < name.id:
        return sentence
    person = next((each for each in sentence.names if each.type == "PER" and each.first <= name.id <= each.last), None)
    led = any(
        child.deprel in ("case", "det") and child.id < office.id for child in sentence.children.get(office.id, ())
    )
    chosen = name.deprel in ("obj", "nsubj:pass", "nsubj") and (name.deprel == "obj" or name.id > verb.id)
    bare = office.text.lower() == office.lemma.lower() or office.feats.get("Definite") == "Ind"
    if person is None or office.id != person.last + 1 or led or not chosen or not bare:
        return sentence
    return with_words(sentence, replace(office, head=verb.id, deprel="xcomp"))


def _late_name(sentence: Sentence, office: Word, words: WordClass) -> Sentence:
    """ "Appointed as chair of its board A, a former minister": the name right behind the office is who is meant."""
    verb = sentence.word(office.head) if office.head and office.deprel == "obl" else None
    case = next((c for c in sentence.children.get(office.id, ()) if c.deprel == "case"), None)
    if verb is None or case is None or verb.lemma.lower() not in words("appointVerb") or words("dropsSubject"):
        return sentence  # where names have cases, those tell
    below = sentence.children.get(verb.id, ())
    if case.text.lower() not in words("roleAdposition") or case.id != verb.id + 1:
        return sentence
    if any(c.deprel in ("obj", "iobj", "nsubj:pass", "aux:pass") for c in below):
        return sentence
    inside = {office.id, *(c.id for c in sentence.children.get(office.id, ()))}
    for name in sentence.names:
        first = sentence.word(name.first)
        near = first.head in inside and first.deprel in ("appos", "flat", "nmod", "compound")
        between = sentence.words[office.id : name.first - 1]
        plain = not any(each.upos in ("VERB", "AUX", "PUNCT", "CCONJ", "PROPN") for each in between)
        if name.type == "PER" and name.first < name.last and near and plain and office.id < name.first:
            return with_words(sentence, replace(first, head=verb.id, deprel="obj"))
    return sentence


def _elected(sentence: Sentence, office: Word, words: WordClass) -> Sentence:
    """ "A was elected leader": an office without an article behind a copula and such a participle is no predicate."""
    below = sentence.children.get(office.id, ())
    copula = next((child for child in below if child.deprel == "cop"), None)
    verb = sentence.word(copula.id + 1) if copula is not None and copula.id + 1 < office.id else None
    if copula is None or verb is None or verb.lemma.lower() not in words("appointVerb"):
        return sentence
    article = any(child.deprel == "det" for child in below) or office.feats.get("Number") == "Plur"
    if (verb.head, verb.deprel, verb.feats.get("VerbForm")) != (office.id, "amod", "Part") or article:
        return sentence
    if verb.feats.get("Tense") == "Pres":
        return sentence
    apart = [c for c in below if c.id != verb.id and (c.id < verb.id or c.deprel not in _OWN)]
    labels = {"cop": "aux:pass", "nsubj": "nsubj:pass", "acl": "advcl"}
    moved = [replace(child, head=verb.id, deprel=labels.get(child.deprel, child.deprel)) for child in apart]
    chosen = replace(verb, upos="VERB", head=office.head, deprel=office.deprel)
    return with_words(sentence, chosen, replace(office, head=verb.id, deprel="xcomp"), *moved)


def _named(sentence: Sentence, office: Word, words: WordClass) -> Sentence:
    """ "Named A chief executive": somebody's full name between such a verb and an office is who was named."""
    verb = sentence.word(office.head) if office.head and office.deprel == "obj" else None
    if verb is None or verb.lemma.lower() not in words("appointVerb"):
        return sentence
    name = next((each for each in sentence.names if each.type == "PER" and each.first == verb.id + 1), None)
    first = sentence.word(name.first) if name is not None else None
    whole = name is not None and name.first < name.last < office.id
    if first is None or not whole or (first.head, first.deprel) != (office.id, "compound"):
        return sentence
    behind = [child for child in sentence.children.get(office.id, ()) if child.id > office.id]
    if any(child.upos == "PROPN" and child.deprel in ("appos", "flat") for child in behind):
        return sentence  # "named Trump adviser A": the adviser
    return with_words(sentence, replace(first, head=verb.id, deprel="obj"), replace(office, deprel="xcomp"))
