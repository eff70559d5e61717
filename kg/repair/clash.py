"""Titles and nouns behind a name whose case makes them another part of the clause than the name.

"i tha Arben Lika kryeministrit grek": without a comma a title behind a name is no apposition of it; its own ending says
whether it is whom the verb's deed is done to. Only clashes that the endings show are set right.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair import TIMES
from kg.repair.around import WordClass, children, clitic, has
from kg.repair.change import with_words

_TITLES = ("titleWord", "office", "leader", "officeTitle", "personNoun", "envoy")
_GLUED = ("flat", "appos", "nmod", "amod", "compound")


def mend_clashes(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with what clashes in case with the word that it hangs on given to the verb.

    Args:
        sentence: a parsed sentence of a language with an article before genitives.
        words: the word classes of its language, by name.
    """
    for rule in (
        _oblique_subjects,
        _before_subjunctives,
        _doubled_datives,
        _titles_behind,
        _speakers_behind,
        _adverbial_objects,
        _adjectival_objects,
        _denied_names,
    ):
        sentence = rule(sentence, words)
    return sentence


def _doubled_datives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "së cilës A i kërkoi": a clitic beside the dative that it takes up is no dative of its own."""
    for word in sentence.words:
        clitic = word.upos == "PRON" and word.text.lower() in words("dativeClitic") and word.deprel in ("iobj", "obj")
        verb = sentence.word(word.head) if clitic and word.head else None
        if verb is None or word.id > verb.id:
            continue
        others = [each for each in sentence.children.get(verb.id, ()) if each.deprel == "iobj" and each != word]
        if others and any(each.upos in ("NOUN", "PROPN") or "Dat" in each.feats.values() for each in others):
            sentence = with_words(sentence, replace(word, deprel="expl"))
    return sentence


def _oblique_subjects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i ka kërkuar kryeministrit": behind a verb with a dative's clitic a noun in that case is no subject.

    "t'i kërkonte Mark Milesit, sekretarit": nor is the name before it whose apposition it is.
    """
    for noun in sentence.words[2:]:
        verb = sentence.word(noun.head) if noun.head else None
        if verb is None or verb.upos != "VERB" or noun.id < verb.id or not _declined(noun, words):
            continue
        if noun.deprel not in ("nsubj", "iobj") or children(sentence, noun, "case"):
            continue
        finite = [verb, *children(sentence, verb, "aux")]
        if not clitic(sentence, verb, words("dativeClitic")) or any("Plur" in w.feats.values() for w in finite):
            continue  # "i kërkuan drejtuesit": a plural in the nominative ends alike
        others = [each for each in children(sentence, verb, "iobj", "nsubj") if verb.id < each.id < noun.id]
        name = others[0] if len(others) == 1 else None
        if name is None and noun.deprel == "nsubj":
            sentence = with_words(sentence, replace(noun, deprel="iobj", feats={**noun.feats, "Case": "Dat"}))
        elif name is not None and _apposed(sentence, name, noun, words):
            dative = replace(name, deprel="iobj", feats={**name.feats, "Case": "Dat"})
            sentence = with_words(sentence, dative, replace(noun, head=name.id, deprel="appos"))
    return sentence


def _apposed(sentence: Sentence, name: Word, title: Word, words: WordClass) -> bool:
    """Whether a title in the dative stands right behind the comma behind a name that ends like it."""
    last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
    ends = name.upos == "PROPN" and last.text.endswith(tuple(words("dativeEnding")))
    return ends and last.id == title.id - 2 and sentence.word(title.id - 1).text == "," and has(title, words, _TITLES)


def _before_subjunctives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i kërkuan Komisionit t'i publikojë": what stands before the subjunctive's particle is the verb's above."""
    for word in sentence.words[2:]:
        verb = sentence.word(word.head) if word.head else None
        above = sentence.word(verb.head) if verb is not None and verb.head else None
        if verb is None or above is None or word.upos not in ("NOUN", "PROPN") or not above.id < word.id < verb.id:
            continue
        marks = [each for each in children(sentence, verb, "mark") if each.text.lower() in words("subjunctiveMarker")]
        inside = above.upos == "VERB" and bool(marks) and word.id < min(each.id for each in marks)
        last = max([word, *children(sentence, word, "flat")], key=lambda each: each.id)
        declined = last.text != last.lemma and last.text.endswith(tuple(words("dativeEnding")))
        bare = word.deprel in ("nsubj", "iobj", "obj", "obl") and not children(sentence, word, "case")
        if inside and declined and bare and clitic(sentence, above, words("dativeClitic")):
            moved = replace(word, head=above.id, deprel="iobj", feats={**word.feats, "Case": "Dat"})
            sentence = with_words(sentence, moved)
    return sentence


def _declined(noun: Word, words: WordClass) -> bool:
    """Whether a common noun in the singular has the ending of an oblique case that its lemma has not."""
    text = noun.text.lower()
    shown = text != noun.lemma.lower() and text.endswith(tuple(words("nounDativeEnding")))
    return noun.upos == "NOUN" and shown and noun.feats.get("Number") != "Plur"


def _titles_behind(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i tha A kryeministrit grek", "e priti A-në presidenti B": the title is not the name's but the verb's."""
    for title in sentence.words[2:]:
        if title.upos != "NOUN" or title.deprel not in _GLUED or not has(title, words, _TITLES):
            continue
        name = _outermost(sentence, title)
        verb = sentence.word(name.head) if name.head else None
        before = sentence.word(title.id - 1)
        if verb is None or verb.upos != "VERB" or name.upos != "PROPN" or before.upos != "PROPN":
            continue
        relation = _case_relation(sentence, verb, name, before, title, words)
        if relation:
            moved = replace(title, head=verb.id, deprel=relation)
            behind = [each for each in children(sentence, name, *_GLUED) if each.id > title.id and each != title]
            own = [replace(each, head=title.id) for each in behind]
            sentence = with_words(sentence, moved, *own)
            if relation == "nsubj":
                sentence = with_words(sentence, replace(sentence.word(name.id), deprel="obj"))
    return sentence


def _case_relation(sentence: Sentence, verb: Word, name: Word, last: Word, title: Word, words: WordClass) -> str:
    """What a title right behind a name is to the verb: its dative or subject, "" where it may be the name's."""
    plain = last.text == last.lemma or not last.text.endswith(tuple(words("dativeEnding")))
    below = sentence.children.get(verb.id, ())
    declined = title.text.lower() != title.lemma.lower()
    if (
        declined
        and title.text.endswith(tuple(words("nounDativeEnding")))
        and plain
        and name.deprel.startswith(("nsubj", "obj"))
    ):
        taken = any(each.deprel == "iobj" and each.upos in ("NOUN", "PROPN") for each in below)
        return "iobj" if clitic(sentence, verb, words("dativeClitic")) and not taken else ""
    accusative = last.text != last.lemma and last.text.endswith(tuple(words("accusativeEnding")))
    if declined and accusative and title.text.endswith(tuple(words("nominativeEnding"))) and name.id > verb.id:
        other = any(each.deprel.startswith("nsubj") and each.id != name.id for each in below)
        return "nsubj" if clitic(sentence, verb, words("accusativeClitic")) and not other else ""
    return ""


def _speakers_behind(sentence: Sentence, words: WordClass) -> Sentence:
    """ "…, shkroi në rrjete avokatja A": a role in the nominative behind an adjunct is who said it."""
    for role in sentence.words[3:-1]:
        noun, name = sentence.word(role.id - 1), sentence.word(role.id + 1)
        glued = role.upos in ("ADJ", "NOUN") and role.deprel in _GLUED and role.head == noun.id
        verb = sentence.word(noun.head) if glued and noun.head else None
        if verb is None or verb.upos != "VERB" or not has(verb, words, ("reportVerb",)) or name.upos != "PROPN":
            continue
        below = sentence.children.get(verb.id, ())
        bare = noun.upos == "NOUN" and bool(children(sentence, noun, "case")) and verb.id < noun.id
        nominative = role.text.endswith(tuple(words("nominativeEnding"))) and role.text.lower() != role.lemma.lower()
        if bare and nominative and has(role, words, _TITLES) and not any(c.deprel == "nsubj" for c in below):
            subject = replace(role, upos="NOUN", head=verb.id, deprel="nsubj", feats={**role.feats, "Case": "Nom"})
            sentence = with_words(sentence, subject, replace(name, head=role.id, deprel="flat"))
    return sentence


def _adverbial_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i vuri prangat A-së", "mohoi akuzat": a noun in the accusative without an adposition is no adverb."""
    for word in sentence.words[1:]:
        verb = sentence.word(word.head) if word.head else None
        noun = word.upos == "NOUN" and word.deprel == "advmod" and word.feats.get("Case") == "Acc"
        if verb is None or not noun or verb.upos != "VERB" or word.id < verb.id or has(word, words, TIMES):
            continue
        below = sentence.children.get(verb.id, ())
        taken = any(each.deprel in ("obj", "xcomp") and each.upos in ("NOUN", "PROPN", "VERB") for each in below)
        passive = sentence.word(verb.id - 1).text.lower() in words("passiveMarker") if verb.id > 1 else False
        ends = word.text.endswith(tuple(words("definitePluralEnding")))
        declined = word.feats.get("Definite") == "Def" or (word.id == verb.id + 1 and ends)
        if taken or passive or not declined or children(sentence, word, "case"):
            continue
        contents = [each for each in below if each.deprel == "ccomp" and each.id > word.id]
        sentence = with_words(sentence, replace(word, deprel="obj"))
        if contents and has(word, words, ("allegeNoun",)):
            sentence = with_words(sentence, *(replace(each, head=word.id, deprel="acl") for each in contents))
    return sentence


def _adjectival_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i dërgoi A-së gjeneratorë": a bare plural behind a name in the dative is the verb's object."""
    for word in sentence.words[2:]:
        name = sentence.word(word.head) if word.head else None
        verb = sentence.word(name.head) if name is not None and name.head else None
        if word.deprel == "iobj" and name is not None and name.upos == "VERB":
            others = [each for each in children(sentence, name, "iobj") if each.upos == "PROPN" and each != word]
            name, verb = (others[0] if others else None), name  # "i dërgoi dy fregata A-së"
        if name is None or verb is None or verb.upos != "VERB" or name.deprel != "iobj" or name.upos != "PROPN":
            continue
        many = word.feats.get("Number") == "Plur" or bool(children(sentence, word, "nummod"))
        plural = word.upos == "NOUN" and many and word.feats.get("Case") == "Acc"
        objects = [each for each in children(sentence, verb, "obj") if each.upos in ("NOUN", "PROPN")]
        if plural and word.deprel in ("amod", "nmod", "iobj") and not children(sentence, word, "case") and not objects:
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obj"))
    return sentence


def _denied_names(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ndihmën e ndërpreu A, jo B": the name behind "not" is set against the name before the comma."""
    for word in sentence.words[3:]:
        comma, particle = sentence.word(word.id - 2), sentence.word(word.id - 1)
        denied = word.upos == "PROPN" and word.deprel == "conj" and particle.text.lower() in words("negator")
        head = sentence.word(word.head) if word.head else None
        if not denied or comma.text != "," or head is None or head.upos == "PROPN" or particle.text.lower() == "nuk":
            continue
        first = sentence.word(word.id - 3)
        while first.deprel == "flat" and first.head and first.head < first.id:
            first = sentence.word(first.head)
        part = first.deprel.partition(":")[0] in ("nsubj", "obj", "iobj", "obl", *_GLUED)
        if first.upos == "PROPN" and part and not children(sentence, first, "case") and first != head:
            sentence = with_words(sentence, replace(word, head=first.id))
    return sentence


# --- the tree ---------------------------------------------------------------------------------------------------


def _outermost(sentence: Sentence, word: Word) -> Word:
    """The first word of the name that a word was taken for a part of."""
    while word.head and word.head < word.id and word.deprel in _GLUED:
        word = sentence.word(word.head)
    return word
