"""Who does it, named last: behind an aside between commas, or right behind the name of whom it is done to."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Name, Sentence, Word
from kg.repair.around import WordClass, children, clitic, governors, has, is_below
from kg.repair.change import with_words

_TITLES = ("titleWord", "office", "leader", "officeTitle", "personNoun", "staff")
_OPENERS = ("ADP", "ADV", "SCONJ", "CCONJ", "PART")
_HUNG = ("appos", "parataxis", "conj", "nmod", "flat", "nsubj", "obl")
_NOMINAL = ("NOUN", "PROPN")
_NEAR = 8  # words between a noun and the name that it may bear behind a comma


def mend_last(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such names as the subject of the verb that has none; itself where nothing is certain.

    Args:
        sentence: a parsed sentence of a language whose subjects may stand last.
        words: the word classes of its language, by name.
    """
    return _behind_objects(_behind_asides(_titled_objects(sentence, words), words), words)


def _titled_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Kompaninë A e paditi B": the noun before a name has the ending of an object, which the clitic announces."""
    for noun in sentence.words:
        verb = sentence.word(noun.head) if noun.head and noun.deprel.startswith("nsubj") else None
        if verb is None or noun.upos != "NOUN" or noun.id > verb.id or noun.text.lower() == noun.lemma.lower():
            continue
        accusative = noun.text.endswith(tuple(words("accusativeEnding"))) and noun.feats.get("Definite") == "Def"
        named = any(child.id == noun.id + 1 for child in children(sentence, noun, "flat", "appos"))
        done_to = [each for each in children(sentence, verb, "obj") if each.upos in _NOMINAL]
        if accusative and named and not done_to and clitic(sentence, verb, words("accusativeClitic")):
            met = replace(noun, deprel="obj", feats={**noun.feats, "Case": "Acc"})
            sentence = with_words(sentence, met)
    return sentence


def _behind_asides(sentence: Sentence, words: WordClass) -> Sentence:
    """ "B-në e mbështeti pa kushte, më shumë se kushdo, A": A in the nominative behind the second comma did it."""
    ends = [word for word in sentence.words if word.upos != "PUNCT"]
    commas = [word.id for word in sentence.words if word.text == "," and word.id < ends[-1].id] if ends else []
    if len(commas) < 2:
        return sentence
    phrase = sentence.words[commas[-1] : ends[-1].id]
    heads = [word for word in phrase if not commas[-1] < word.head <= ends[-1].id]
    head = heads[0] if len(heads) == 1 else None
    if head is None or head.deprel not in _HUNG or not _nominative_name(sentence, head, words):
        return sentence
    verb = _without_subject(sentence, head, commas, words)
    if verb is None or _is_what_it_hangs_on(sentence, head, words):
        return sentence
    return with_words(sentence, replace(head, head=verb.id, deprel="nsubj", feats={**head.feats, "Case": "Nom"}))


def _nominative_name(sentence: Sentence, head: Word, words: WordClass) -> bool:
    """Whether a noun or name without an adposition is a name in the nominative, or bears one: "sindikata A"."""
    inside = (head.id, *(child.id for child in children(sentence, head, "flat")))
    name = next((each for each in sentence.names if each.first in inside), None)
    if name is None or head.upos not in _NOMINAL or children(sentence, head, "case", "cop", "cc"):
        return False
    nominative = head.feats.get("Case", "Nom") == "Nom"
    definite = head.feats.get("Definite") == "Def" and head.text.endswith(tuple(words("nominativeEnding")))
    return nominative and (name.type != "LOC" or definite)


def _without_subject(sentence: Sentence, head: Word, commas: list[int], words: WordClass) -> Word | None:
    """The verb above a name that has no subject, but something before it, and an aside between commas behind it."""
    for verb in governors(sentence, head):
        behind = [comma for comma in commas if comma > verb.id]
        finite = verb.upos == "VERB" and verb.feats.get("VerbForm") == "Fin"
        if not finite or len(behind) < 2 or sentence.words[behind[0]].upos not in _OPENERS:
            continue
        own = [each for each in children(sentence, verb, "nsubj") if each.id != head.id]
        before = [each for each in children(sentence, verb, "obj", "iobj", "obl") if each.id < verb.id]
        several = verb.feats.get("Number") == "Plur" and verb.feats.get("Mood") == "Ind"
        alike = not several or head.feats.get("Number") == "Plur"
        if not own and alike and any(each.upos in _NOMINAL for each in before):
            return verb
    return None


def _is_what_it_hangs_on(sentence: Sentence, head: Word, words: WordClass) -> bool:
    """Whether a name may be that of the noun it hangs on: "me ministrin, A", or one of a list: "në A, B"."""
    host = sentence.word(head.head)
    if host.upos not in _NOMINAL or head.deprel == "nsubj":
        return False
    near = head.id - host.id < _NEAR
    titled = has(host, words, _TITLES) and head.upos == "PROPN"
    marked = bool(children(sentence, host, "case")) or host.feats.get("Case", "Nom") != "Nom"
    return near and (titled or not marked)


def _behind_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "E hoqi nga puna trajneren A Federata e B-së": a body's name right behind that of a person is who did it."""
    for name in sentence.names:
        first = sentence.word(name.first)
        before = next((each for each in sentence.names if each.last == name.first - 1), None)
        verb = _doing_to(sentence, before, words) if before is not None else None
        if verb is None or before is None or first.deprel not in ("flat", "appos", "nmod"):
            continue
        bodies = name.type == "ORG" and before.type == "PER"
        whole = name.type == before.type == "PER" and name.last > name.first and before.last > before.first
        if (bodies or whole) and first.feats.get("Case", "Nom") == "Nom" and not is_below(sentence, verb, first):
            rest = [each for each in sentence.words[name.first : name.last] if not name.first <= each.head <= name.last]
            below = [replace(each, head=first.id) for each in rest]
            sentence = with_words(sentence, replace(first, head=verb.id, deprel="nsubj"), *below)
    return sentence


def _doing_to(sentence: Sentence, name: Name, words: WordClass) -> Word | None:
    """The verb, without a subject, whose object a titled name is that the clitic before the verb announces."""
    above = [sentence.word(name.first), *governors(sentence, sentence.word(name.first))]
    title = next((each for each in above if each.upos == "NOUN" and each.deprel == "obj"), None)
    verb = sentence.word(title.head) if title is not None else None
    if title is None or verb is None or verb.upos != "VERB" or not verb.id < title.id < name.first:
        return None
    announced = clitic(sentence, verb, words("objectClitic"))
    return verb if announced and not children(sentence, verb, "nsubj") else None
