"""What a verb governs, where the parser made it an adjunct, another noun's or the verb itself.

"begged A, three times, to step in": that is what was begged. "A, who had won, heaped praise on B": A heaped.
"Closed by A was the embassy of B": "closed" is it, and the embassy what was closed. All this is of languages that put
an infinitive behind a marker or a participle before its noun; in others nothing of it is found.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, has, is_below
from kg.repair.change import with_words

_NOMINAL = ("PROPN", "NOUN", "PRON")
_CLAUSAL = ("root", "conj", "parataxis", "ccomp", "advcl")
_INSIDE = ("det", "amod", "compound", "flat", "nmod", "appos", "acl", "nummod", "case", "fixed")  # parts of a phrase


def mend_governed(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such verbs, complements and objects where they belong.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for rule in (
        _before_noun,
        _fronted,
        _interrupted,
        _courts,
        _untitled,
        _intended,
        _asked_to,
        _behind_aside,
        _sources,
        _doers,
    ):
        for word in sentence.words:
            sentence = rule(sentence, sentence.word(word.id), words)
    return sentence


def _base(word: Word) -> str:
    return word.deprel.partition(":")[0]


def _asked_to(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "begged A, three times, to step in", "asked it on Monday to step in": no adjunct but what is asked."""
    asker = sentence.word(verb.head) if verb.head else None
    marks = children(sentence, verb, "mark")
    to = marks[0] if len(marks) == 1 and marks[0].text.lower() in words("purposeMarker") else None
    if asker is None or to is None or verb.deprel != "advcl" or verb.feats.get("VerbForm") != "Inf":
        return sentence
    asked = [c for c in children(sentence, asker, "obj", "iobj") if asker.id < c.id < to.id and c.upos in _NOMINAL]
    open_ = not children(sentence, asker, "xcomp", "ccomp") and not children(sentence, verb, "nsubj")
    if asked and open_ and asker.lemma.lower() in words("requestVerb"):
        return with_words(sentence, replace(verb, deprel="xcomp"))
    return sentence


def _before_noun(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, who had won, heaped praise on B": a past tense before a bare noun that has a subject and no copula."""
    noun = sentence.word(verb.head) if verb.head else None
    past = verb.upos == "VERB" and verb.deprel == "amod" and verb.feats.get("Tense") == "Past"
    if noun is None or not past or noun.upos != "NOUN" or noun.id != verb.id + 1 or noun.deprel not in _CLAUSAL:
        return sentence
    subjects = [c for c in children(sentence, noun, "nsubj") if c.id < verb.id]
    if not subjects or children(sentence, noun, "cop", "det") or words("genitiveArticle"):
        return sentence
    feats = {key: value for key, value in verb.feats.items() if key != "Voice"}
    told = replace(verb, head=noun.head, deprel=noun.deprel, feats={**feats, "VerbForm": "Fin", "Mood": "Ind"})
    moved = [replace(c, head=verb.id) for c in _others(sentence, noun) if c.id != verb.id]
    return with_words(sentence, told, replace(noun, head=verb.id, deprel="obj"), *moved)


def _others(sentence: Sentence, noun: Word) -> list[Word]:
    """What hangs on a noun and is no part of its phrase."""
    return [c for c in sentence.children.get(noun.id, ()) if _base(c) not in _INSIDE]


def _fronted(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "Closed, too, by A was the embassy of B": the participle before the copula is the verb, a passive."""
    noun = _said_of(sentence, verb)
    past = verb.upos == "VERB" and verb.feats.get("Tense") == "Past"
    if noun is None or not past or noun.upos not in _NOMINAL or noun.deprel not in _CLAUSAL:
        return sentence
    above = verb if noun.head == verb.id else noun  # whichever the parser made the main word
    cop = None if words("genitiveArticle") else next(iter(children(sentence, noun, "cop")), None)
    ahead = [w for w in sentence.words if cop is not None and verb.id < w.id < cop.id and w.upos in ("VERB", "AUX")]
    first = all(w.upos in ("PUNCT", "ADV", "CCONJ") for w in sentence.words[: verb.id - 1])
    if cop is None or not verb.id < cop.id < noun.id or ahead or not first or children(sentence, noun, "nsubj"):
        return sentence
    if children(sentence, verb, "obj", "aux", "nsubj"):
        return sentence
    main = replace(verb, head=above.head, deprel=above.deprel, feats={**verb.feats, "VerbForm": "Part"})
    moved = [replace(c, head=verb.id) for c in _others(sentence, noun) if c.id not in (verb.id, cop.id)]
    subject = replace(noun, head=verb.id, deprel="nsubj:pass")
    return with_words(sentence, main, subject, replace(cop, head=verb.id, deprel="aux:pass"), *moved)


def _said_of(sentence: Sentence, verb: Word) -> Word | None:
    """The noun that a participle hangs on as an adjunct, or that the parser made what a root of a participle says."""
    if verb.head:
        return sentence.word(verb.head) if _base(verb) in ("advcl", "acl", "csubj", "amod") else None
    return next((c for c in children(sentence, verb, "ccomp", "parataxis") if children(sentence, c, "cop")), None)


def _interrupted(sentence: Sentence, noun: Word, words: WordClass) -> Sentence:
    """ "a trip that A was to make was scrapped": of two verbs behind one pronoun the second is the main one."""
    if noun.upos != "NOUN" or noun.deprel not in _CLAUSAL:
        return sentence
    clauses = [c for c in sentence.children.get(noun.id, ()) if c.deprel == "acl:relcl" and c.upos == "VERB"]
    if len(clauses) != 2 or children(sentence, clauses[1], "cc", "mark"):
        return sentence
    inner, outer = clauses
    pronoun = next((c for c in children(sentence, outer, "nsubj") if c.lemma.lower() in words("relativePronoun")), None)
    own = children(sentence, inner, "nsubj")
    if pronoun is None or not own or not pronoun.id < own[0].id < inner.id < outer.id:
        return sentence
    moved = [replace(c, head=outer.id) for c in _others(sentence, noun) if _base(c) in ("cc", "punct", "mark")]
    relation = "dep" if children(sentence, inner, "obj") else "obj"
    return with_words(
        sentence,
        replace(outer, head=noun.head, deprel=noun.deprel),
        replace(noun, head=outer.id, deprel=pronoun.deprel),
        replace(pronoun, head=inner.id, deprel=relation),
        *moved,
    )


def _courts(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "took it to court": where A is taken, no verb, for nobody is courted."""
    to = sentence.word(word.id - 1) if word.id > 1 else None
    verb = sentence.word(word.head) if word.head else None
    marked = to is not None and to.head == word.id and to.text.lower() in words("dativeAdposition")
    if to is None or verb is None or not marked or word.upos != "VERB" or verb.upos != "VERB":
        return sentence
    if word.lemma.lower() not in words("courtNoun") or children(sentence, word, "obj", "nsubj", "xcomp", "ccomp"):
        return sentence
    return with_words(
        sentence, replace(word, upos="NOUN", deprel="obl", feats={}), replace(to, upos="ADP", deprel="case")
    )


def _intended(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "foiled a plan by A to attack B", "anuloi planet për të sulmuar": a purpose behind an intention is that."""
    marks = [c for c in children(sentence, verb, "mark") if c.text.lower() in words("purposeMarker")]
    above = sentence.word(verb.head) if verb.head and verb.deprel == "advcl" and marks else None
    if above is None or verb.feats.get("VerbForm") not in ("Inf", "Part") or children(sentence, verb, "nsubj"):
        return sentence
    meant = [c for c in children(sentence, above, "obj") if above.id < c.id < marks[0].id]
    meant = [c for c in meant if has(c, words, ("intentNoun", "invitationNoun"))]
    between = sentence.words[meant[0].id : marks[0].id - 1] if meant else ()
    near = all(is_below(sentence, word, meant[0]) for word in between)
    return with_words(sentence, replace(verb, head=meant[0].id, deprel="acl")) if meant and near else sentence


def _untitled(sentence: Sentence, noun: Word, words: WordClass) -> Sentence:
    """ "A urged the council to act": a noun behind the verb is no title of its subject but the object."""
    name = sentence.word(noun.head) if noun.head and noun.deprel == "nmod:desc" else None
    verb = sentence.word(name.head) if name is not None and name.head and name.deprel == "nsubj" else None
    if verb is None or verb.upos != "VERB" or name is None or not name.id < verb.id < noun.id:
        return sentence
    if children(sentence, verb, "obj", "iobj") or children(sentence, noun, "case") or words("genitiveArticle"):
        return sentence
    return with_words(sentence, replace(noun, head=verb.id, deprel="obj"))


def _behind_aside(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "paid a visit, unannounced, to A": what stands behind the comma that closes an adjective is the verb's."""
    verb = sentence.word(word.head) if word.head else None
    if word.upos != "ADJ" or verb is None or verb.upos != "VERB" or not 2 < word.id < len(sentence.words):
        return sentence
    closed = sentence.word(word.id - 1).text == "," == sentence.word(word.id + 1).text and word.id > verb.id
    moved = [replace(c, head=verb.id) for c in children(sentence, word, "obl") if c.id > word.id]
    return with_words(sentence, *moved) if closed and moved else sentence


def _sources(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ ", according to the agency A, asked": between two commas A is the agency's name, and asks nothing."""
    noun = sentence.word(name.id - 1) if name.id > 2 else None
    if noun is None or name.upos != "PROPN" or _base(name) != "nsubj" or noun.upos != "NOUN":
        return sentence
    begin = min([noun.id, *(c.id for c in sentence.children.get(noun.id, ()))])
    last = max([name.id, *(c.id for c in children(sentence, name, "flat"))])
    case = "_".join(w.text.lower() for w in sentence.words[begin - 1 : begin + 1])
    told = case in words("reportMarker") or sentence.word(begin).text.lower() in words("reportMarker")
    enclosed = begin > 1 and last < len(sentence.words) and sentence.word(begin - 1).text == ","
    if not told or not enclosed or sentence.word(last + 1).text != "," or noun.head != name.head:
        return sentence
    sentence = with_words(sentence, replace(name, head=noun.id, deprel="appos"))
    return _goes_on(sentence, sentence.word(name.head), begin - 1)


def _goes_on(sentence: Sentence, verb: Word, comma: int) -> Sentence:
    """ "flew to C, where B met him and, according to A, asked": with no subject of its own it is what B did."""
    cc = sentence.word(comma - 1)
    if verb.deprel != "conj" or cc.upos != "CCONJ" or cc.id < 3 or sentence.word(cc.id - 1).text == ",":
        return sentence
    finite = [w for w in sentence.words[: cc.id - 1] if w.upos == "VERB" and w.feats.get("VerbForm") == "Fin"]
    subject = children(sentence, verb, "nsubj")
    return sentence if subject or not finite else with_words(sentence, replace(verb, head=finite[-1].id))


def _doers(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, whom President B installed": with the object before it, the name right before the verb is who did it."""
    noun = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    if noun is None or words("dropsSubject"):
        return sentence
    if children(sentence, verb, "nsubj"):
        return _called_so(sentence, verb, words)
    objects = [c for c in children(sentence, verb, "obj", "iobj") if c.id < verb.id]
    relative = next((c for c in objects if c.lemma.lower() in words("relativePronoun")), None)
    if relative is None or any(c.deprel == "aux:pass" for c in sentence.children.get(verb.id, ())):
        return sentence
    name = next((n for n in sentence.names if relative.id < n.first and n.last < verb.id), None)
    between = sentence.words[name.last : verb.id - 1] if name is not None else ()
    if name is None or any(w.upos not in ("AUX", "ADV", "PART") for w in between):
        return sentence
    inside = range(name.first, name.last + 1)
    heads = [w for w in sentence.words[name.first - 1 : name.last] if w.head not in inside]
    lost = len(heads) == 1 and heads[0].head < relative.id and heads[0].deprel in ("appos", "nmod", "conj", "flat")
    return with_words(sentence, replace(heads[0], head=verb.id, deprel="nsubj")) if lost else sentence


def _called_so(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, whom B named ambassador": the pronoun is the object, not when it was done, and the noun what A is named."""
    pronouns = [c for c in children(sentence, verb, "obl") if c.deprel == "obl:unmarked" and c.id < verb.id]
    whom = next((c for c in pronouns if c.lemma.lower() in words("relativePronoun")), None)
    named = [c for c in children(sentence, verb, "obj") if c.id > verb.id]
    title = all(c.upos == "NOUN" and not children(sentence, c, "det") for c in named)  # not "the time that B met C"
    if whom is None or not named or not title:
        return sentence
    return with_words(sentence, replace(whom, deprel="obj"), *(replace(c, deprel="xcomp") for c in named))
