"""Relative clauses without a pronoun: "the pact Rwanda signed with Uganda", "the loan China gave Laos".

A parser takes the country right behind the noun for another name of what that is, or for its adjective, and is not sure
that the clause is one; whom the clause says something is given to it takes for what is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Sentence, Word
from kg.repair.around import children
from kg.repair.change import with_words

_CLAUSE = ("acl", "acl:relcl")
_LOOSE = ("appos", "amod", "compound", "obl:unmarked", "nmod", "nmod:poss", "nmod:unmarked", "flat", "obj")
_OBJECTS = ("obj", "ccomp", "xcomp")
_PAST = {"Mood": "Ind", "Tense": "Past", "VerbForm": "Fin"}


def contact_clauses(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with the subject and the recipient of such a clause below its verb.

    Args:
        sentence: a parsed sentence; a language that never leaves out the pronoun has no class ``omittedRelative``.
        knowledge: says which names are countries and capitals.
    """
    if not knowledge.words(sentence.language, "omittedRelative"):
        return sentence
    for word in sentence.words[2:]:
        if sentence.word(word.id).deprel in _CLAUSE:
            sentence = _with_subject(sentence, sentence.word(word.id), knowledge)
            sentence = _with_recipient(sentence, sentence.word(word.id), knowledge)
    return sentence


def _with_subject(sentence: Sentence, verb: Word, knowledge: Knowledge) -> Sentence:
    """ "the pact | Rwanda signed": no second name of the pact."""
    name = sentence.word(verb.id - 1)
    noun = sentence.word(_first(sentence, name) - 1) if _first(sentence, name) > 1 else None
    if noun is None or noun.upos != "NOUN" or not _finite(sentence, verb):
        return sentence
    listed = noun.deprel == "conj" and verb.head == noun.head  # "the police and soldiers A sent"
    if verb.head not in (noun.id, name.id) and not listed:
        return sentence
    free = name.deprel in _LOOSE and name.head in (noun.id, verb.id, noun.head)
    own = name.deprel == "nsubj" and name.head == verb.id
    if not (free or own) or not _land(sentence, name, knowledge):
        return sentence
    clause = replace(verb, head=verb.head if listed else noun.id, deprel="acl:relcl", feats=_finite_feats(verb))
    return with_words(sentence, clause, replace(name, upos="PROPN", head=verb.id, deprel="nsubj"))


def _with_recipient(sentence: Sentence, verb: Word, knowledge: Knowledge) -> Sentence:
    """ "the loan China gave | Laos": to whom it was given."""
    taken = children(sentence, verb, *_OBJECTS)
    named = [each for each in taken if _land(sentence, each, knowledge) and each.id > verb.id]
    led = any(child.id < verb.id for child in children(sentence, verb, "nsubj"))
    if verb.deprel != "acl:relcl" or not led or len(named) != 1 or any(each.upos == "NOUN" for each in taken):
        return sentence
    gives = verb.lemma.lower() in knowledge.words(sentence.language, "giveVerb")
    return with_words(sentence, replace(named[0], deprel="iobj")) if gives else sentence


def _first(sentence: Sentence, name: Word) -> int:
    """Where a name begins, its article included: "the deal | the United States struck"."""
    first = min((each.first for each in sentence.names if each.first <= name.id <= each.last), default=name.id)
    before = sentence.word(first - 1) if first > 1 else None
    return first - 1 if before is not None and before.upos == "DET" and before.head == name.id else first


def _finite(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb may be finite and has neither a subject of its own nor somebody who does it to the noun."""
    below = sentence.children.get(verb.id, ())
    others = any(c.deprel.startswith("nsubj") and c.id != verb.id - 1 for c in below)
    return verb.upos == "VERB" and not others and not any(c.deprel in ("obl:agent", "mark", "aux:pass") for c in below)


def _finite_feats(verb: Word) -> Mapping[str, str]:
    """The features of a verb that a parser may take for a passive participle."""
    return _PAST if verb.feats.get("VerbForm") == "Part" else verb.feats


def _land(sentence: Sentence, name: Word, knowledge: Knowledge) -> bool:
    """Whether a word ends the name of a country or of a capital."""
    inside = next((each for each in sentence.names if each.first <= name.id <= each.last), None)
    first = inside.first if inside is not None else name.id
    text = " ".join(each.text for each in sentence.words[first - 1 : name.id])
    known = knowledge.find(text, sentence.language) if name.text[:1].isupper() else []
    return bool(known) and all(each.type == "Country" or each.key in knowledge.metonyms for each in known)
