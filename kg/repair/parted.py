"""What belongs together though something stands between, or the usual order is turned.

"A will, it says, sell B": "will" is a part of "sell". "A made it clear that it would sue": that is what it made clear.
"B it condemned": a name before the subject, with no comma between, is the object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.change import with_words as _with

WordClass = Callable[[str], frozenset[str]]
_LOOSE = ("parataxis", "ccomp", "advcl", "conj", "xcomp")
_BETWEEN = ("ADV", "PART")
_LOST = ("vocative", "dislocated", "nsubj:outer")


def mend_parted(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such thing put together.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for aux in sentence.words:
        if aux.upos == "AUX":
            sentence = _around_aside(sentence, sentence.word(aux.id), words)
    for verb in sentence.words:
        if verb.upos == "VERB":
            sentence = _made_clear(sentence, sentence.word(verb.id), words)
            sentence = _fronted_object(sentence, sentence.word(verb.id), words)
    return _bare_fronted(sentence, words)


def _children(sentence: Sentence, word: Word, *relations: str) -> list[Word]:
    below = sentence.children.get(word.id, ())
    return [child for child in below if child.deprel.partition(":")[0] in relations]


def _around_aside(sentence: Sentence, aux: Word, words: WordClass) -> Sentence:
    """ "A has, it says, never sold B": the auxiliary that the parser made the verb is that of the verb behind."""
    verb = _behind_aside(sentence, aux, words)
    if verb is None:
        return sentence
    tells = next(w for w in sentence.words[aux.id : verb.id] if w.lemma.lower() in words("reportVerb"))
    subjects = _children(sentence, aux, "nsubj")
    passive = any(each.deprel == "aux:pass" for each in _children(sentence, verb, "aux"))
    label = "nsubj:pass" if passive else "nsubj"
    moved = [
        replace(each, head=verb.id, deprel=label if each in subjects else each.deprel)
        for each in sentence.children.get(aux.id, ())
        if each.id not in (verb.id, tells.id)
    ]
    return _with(
        sentence,
        *moved,
        replace(verb, head=aux.head, deprel=aux.deprel),
        replace(aux, head=verb.id, deprel="aux"),
        replace(tells, head=verb.id, deprel="parataxis"),
    )


def _behind_aside(sentence: Sentence, aux: Word, words: WordClass) -> Word | None:
    """The verb behind ", it says," that an auxiliary before that belongs to."""
    number, commas, told = aux.id + 1, 0, False
    while number <= len(sentence.words):
        word = sentence.word(number)
        if word.text == ",":
            commas += 1
        elif commas == 0 and word.upos not in _BETWEEN:
            return None
        elif commas == 1:
            told = told or (word.upos == "VERB" and word.lemma.lower() in words("reportVerb"))
        elif commas == 2 and word.upos == "VERB":
            bare = word.feats.get("VerbForm") in ("Inf", "Part", "Ger") or not _children(sentence, word, "aux")
            loose = word.deprel.partition(":")[0] in _LOOSE and not _children(sentence, word, "nsubj")
            above = sentence.word(word.head) if word.head else None
            near = above is not None and aux.id in (above.id, above.head)
            return word if told and bare and loose and near else None
        elif commas > 1 and word.upos not in (*_BETWEEN, "AUX"):
            return None
        number += 1
    return None


def _made_clear(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "made it clear that B had left", "let it be known that": the verb itself has the content."""
    if verb.lemma.lower() not in words("disclosingVerb"):
        return sentence
    for said in _children(sentence, verb, "xcomp", "amod", "advmod", "ccomp", "obj"):
        if not words("disclosedWord") & {said.lemma.lower(), said.text.lower()}:
            continue
        contents = _children(sentence, said, "ccomp", "advcl", "csubj", "acl")
        contents += [each for each in _children(sentence, verb, "advcl", "csubj") if each.id > said.id]
        that = [each for each in contents if _has_that(sentence, each, words)]
        if len(that) == 1:
            return _with(sentence, replace(that[0], head=verb.id, deprel="ccomp"))
    return sentence


def _has_that(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    return any(mark.text.lower() in words("complementiser") for mark in _children(sentence, verb, "mark"))


def _fronted_object(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "B it condemned", "neither B nor C has A seen fit to condemn": a name before the subject is the object."""
    below = sentence.children.get(verb.id, ())
    lost = [child for child in below if child.deprel in _LOST and child.upos == "PROPN"]
    subject = next((child for child in below if child.deprel == "nsubj"), None)
    if words("dropsSubject") or subject is None or len(lost) > 1 or (lost and not lost[0].id < subject.id < verb.id):
        return sentence
    if not lost:
        return _two_names(sentence, verb, subject)
    last = max(_subtree(sentence, lost[0]))
    host = _without_object(sentence, verb)
    if host is None or last >= verb.id or "," in (sentence.word(last + 1).text, sentence.word(last).text):
        return sentence
    return _with(sentence, replace(lost[0], head=host.id, deprel="obj"))


def _two_names(sentence: Sentence, verb: Word, first: Word) -> Sentence:
    """ "B, A leaves in peace": a verb in the singular behind two names and a comma has the first for its object."""
    names = [child for child in sentence.children.get(first.id, ()) if child.deprel in ("conj", "appos")]
    singular = verb.feats.get("Number") == "Sing" and verb.feats.get("Person") == "3" and verb.id == first.id + 3
    comma = first.id < verb.id and sentence.word(first.id + 1).text == "," and first.upos == "PROPN"
    plain = len(names) == 1 and names[0].upos == "PROPN" and names[0].id == first.id + 2
    if not (singular and comma and plain) or _without_object(sentence, verb) != verb:
        return sentence
    return _with(sentence, replace(first, deprel="obj", head=verb.id), replace(names[0], head=verb.id, deprel="nsubj"))


def _without_object(sentence: Sentence, verb: Word) -> Word | None:
    """The verb itself, or the infinitive below it, that still wants an object; None for a passive."""
    for clause in _children(sentence, verb, "xcomp", "acl"):
        if clause.feats.get("VerbForm") == "Inf" and clause.id > verb.id:
            return _without_object(sentence, clause)
    for noun in _children(sentence, verb, "obj"):
        for clause in _children(sentence, noun, "acl"):
            if clause.feats.get("VerbForm") == "Inf" and clause.id == noun.id + 2:
                return _without_object(sentence, clause)  # "seen fit to condemn"
    passive = any(child.deprel == "aux:pass" for child in sentence.children.get(verb.id, ()))
    return None if passive or _children(sentence, verb, "obj", "ccomp") else verb


def _bare_fronted(sentence: Sentence, words: WordClass) -> Sentence:
    """ "B the minister condemned": a name that the parser made the whole sentence, and the clause a part of it."""
    for name in sentence.words:
        first = name.id == 1 or sentence.word(name.id - 1).text in (";", ":", "“", '"')
        if words("dropsSubject") or name.upos != "PROPN" or name.deprel not in ("root", "parataxis") or not first:
            continue
        for verb in _children(sentence, name, "parataxis", "acl"):
            subject = next((c for c in sentence.children.get(verb.id, ()) if c.deprel == "nsubj"), None)
            opened = subject is not None and min(_subtree(sentence, subject)) == name.id + 1
            finite = verb.feats.get("VerbForm") == "Fin" and verb.upos == "VERB"
            if opened and finite and _without_object(sentence, verb) == verb:
                rest = [replace(c, head=verb.id) for c in sentence.children.get(name.id, ()) if c.id > verb.id]
                head = replace(verb, head=name.head, deprel=name.deprel)
                return _with(sentence, *rest, head, replace(name, head=verb.id, deprel="obj"))
    return sentence


def _subtree(sentence: Sentence, word: Word) -> Iterator[int]:
    """The numbers of a word and all below it."""
    yield word.id
    for child in sentence.children.get(word.id, ()):
        yield from _subtree(sentence, child)
