"""Clauses behind a declined relative pronoun: "drejtori i së cilës", "të cilin A e kërcënoi".

The pronoun's own case says what it is to its clause, so its clause can be found where the parser saw none: whose it is
stands right before it, the noun that it takes up before the comma, and the verb behind.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, clitic, form
from kg.repair.change import with_words

_NOMINAL = ("NOUN", "PROPN")
_BEFORE = ("det", "case", "amod", "nummod", "advmod")
_LOOSE = ("conj", "advcl", "parataxis", "ccomp")
_PARTING = (",", "-", "–", "—")


def mend_declined(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such clauses below the nouns that their pronouns take up.

    Args:
        sentence: a parsed sentence of a language with an article before genitives.
        words: the word classes of its language, by name.
    """
    if not any(form(word) in words("declinedRelative") for word in sentence.words):
        return sentence
    for word in sentence.words[3:]:
        if form(word) in words("obliqueRelative"):
            sentence = _owner(sentence, word.id, words)
            sentence = _part_of_whole(sentence, word.id, words) or _owned_clause(sentence, word.id, words)
    for word in sentence.words[2:]:
        if form(word) in words("accusativePronoun"):
            sentence = _object_clause(sentence, word.id, words)
            sentence = _doer_behind(sentence, sentence.word(word.id), words)
    for word in sentence.words:
        sentence = _shared(sentence, sentence.word(word.id), words)
    return sentence


def _owner(sentence: Sentence, number: int, words: WordClass) -> Sentence:
    """ "drejtori menaxhues i së cilës": the pronoun is that of the noun before its two articles."""
    pronoun, article, link = (sentence.word(number - back) for back in (0, 1, 2))
    linked = form(article) in words("obliqueArticle") and form(link) in words("genitiveArticle")
    noun = sentence.word(link.id - 1) if linked else pronoun
    while noun.upos == "ADJ" and 1 < noun.id < link.id:
        noun = sentence.word(noun.id - 1)
    above = sentence.word(noun.head) if noun.head else None
    bare = noun.upos == "NOUN" and noun.deprel.startswith("nmod") and noun.text == noun.lemma
    if above is not None and bare and above.id == noun.id - 1 and above.upos == "NOUN":
        noun = above  # "drejtori menaxhues", where the adjective was taken for a noun
    if not linked or noun.upos not in _NOMINAL:
        return sentence
    articles = (replace(each, upos="DET", head=number, deprel="det") for each in (article, link))
    own = replace(pronoun, upos="PRON", head=noun.id, deprel="nmod:poss")
    return with_words(sentence, own, *articles)


def _part_of_whole(sentence: Sentence, number: int, words: WordClass) -> Sentence | None:
    """ "A, anëtar i së cilës B nuk është", "pjesë e së cilës është B": what B is (not), said before the copula.

    Without an article, which a title has whose holder is told: "kryeministri i së cilës është B". None for the rest.
    """
    pronoun, part = sentence.word(number), sentence.word(max(1, number - 3))
    bare = part.upos == "NOUN" and form(part) == part.lemma.lower() and pronoun.head == part.id
    noun = _taken_up(sentence, part.id - 2, pronoun, words) if bare and part.id > 2 else None
    if noun is None or sentence.word(part.id - 1).text != ",":
        return None
    rest = [*takewhile(lambda each: each.upos != "PUNCT", sentence.words[number:])]
    inside = {each.id for each in rest}
    copulas = [each for each in rest if each.upos == "AUX" and each.lemma.lower() in words("copula")]
    small = [each for each in rest if each.upos in ("ADV", "PART")]
    large = [each for each in rest if each not in copulas and each not in small]
    subjects = [each for each in large if each.upos in _NOMINAL and not (each.head in inside and each.head < each.id)]
    if len(copulas) != 1 or len(subjects) != 1 or any(each.upos not in (*_NOMINAL, "ADJ", "DET") for each in large):
        return None
    if any(each.head not in inside for each in large if each not in subjects):
        return None
    return with_words(
        sentence,
        replace(part, head=noun.id, deprel="acl:relcl"),
        replace(copulas[0], head=part.id, deprel="cop"),
        replace(subjects[0], head=part.id, deprel="nsubj"),
        *(replace(each, head=part.id, deprel="advmod") for each in small),
    )


def _owned_clause(sentence: Sentence, number: int, words: WordClass) -> Sentence:
    """ "A, 39 vjeç, eshtrat e të cilit u gjetën": what is A's belongs to the clause, and the clause to A."""
    pronoun = sentence.word(number)
    thing = sentence.word(pronoun.head) if pronoun.head else pronoun
    if thing.upos not in _NOMINAL or thing.id > number:
        return sentence
    begin = min([thing.id, *(c.id for c in children(sentence, thing, *_BEFORE) if c.id < thing.id)])
    verb = _verb_behind(sentence, thing, number, words)
    if begin < 3 or verb is None:
        return sentence
    sentence = _with_remit(sentence, thing, number)
    owned = replace(thing, head=verb.id, deprel=_role(sentence, verb, thing, words))
    before = sentence.word(begin - 1)
    if before.upos == "CCONJ":
        first = _clause_before(sentence, before.id)
        linked = replace(before, head=verb.id, deprel="cc")
        return with_words(sentence, replace(verb, head=first.id, deprel="conj"), owned, linked) if first else sentence
    noun = _taken_up(sentence, begin - 2, pronoun, words) if before.text in _PARTING else None
    if noun is None or (verb.deprel == "acl:relcl" and verb.head == thing.id and noun.id == thing.id):
        return sentence
    if verb.deprel == "acl:relcl" and verb.head < begin:
        return with_words(sentence, owned)
    return _hang(sentence, verb, noun, owned)


def _with_remit(sentence: Sentence, thing: Word, number: int) -> Sentence:
    """ "drejtori i të cilit në atë kohë, B, u largua": what stands up to the comma is the title's."""
    end = number + 1
    while end <= len(sentence.words) and sentence.word(end).upos not in ("PUNCT", "VERB", "AUX", "SCONJ", "PART"):
        end += 1
    if end > len(sentence.words) or sentence.word(end).text != ",":
        return sentence
    inside = [each for each in sentence.words[number : end - 1] if not number < each.head < end]
    marked = [each for each in inside if each.upos in _NOMINAL and children(sentence, each, "case")]
    return with_words(sentence, *(replace(each, head=thing.id, deprel="nmod") for each in marked))


def _clause_before(sentence: Sentence, number: int) -> Word | None:
    """The relative clause that a conjunction goes on with: "i cili e njeh dhe kreu i të cilit"."""
    clauses = [w for w in sentence.words[: number - 1] if w.deprel == "acl:relcl" and w.upos == "VERB"]
    own = [w for w in clauses if all(each.text != "." for each in sentence.words[w.id : number])]
    return own[-1] if len(own) == 1 else None


def _hang(sentence: Sentence, verb: Word, noun: Word, *changed: Word) -> Sentence:
    """The sentence with a relative clause below its noun, though its verb was taken for that of the whole."""
    clause = replace(verb, head=noun.id, deprel="acl:relcl")
    top: Word = noun
    while top.head and top.head != verb.id:
        top = sentence.word(top.head)
    if not top.head:
        return with_words(sentence, clause, *changed) if verb.head else sentence
    later = sentence.word(verb.head) if verb.head > verb.id and verb.deprel in _LOOSE else None
    if later is not None and later.upos == "VERB" and top.id < verb.id and not children(sentence, later, "nsubj"):
        return with_words(sentence, replace(top, head=later.id), clause, *changed)
    main = next((each for each in children(sentence, verb, *_LOOSE) if _opens_main(sentence, verb, each)), None)
    if main is None or top.id > verb.id:
        return sentence
    kept = {each.id for each in changed}
    early = [c for c in sentence.children.get(verb.id, ()) if c.id < top.id and c.id not in kept]
    lifted = replace(main, head=verb.head, deprel=verb.deprel)
    moved = (replace(each, head=main.id) for each in early)
    return with_words(sentence, lifted, replace(top, head=main.id), clause, *changed, *moved)


def _opens_main(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether a verb behind a clause, right behind a comma, may be that of the sentence around the clause."""
    first = word.id
    while first > verb.id and sentence.word(first - 1).upos in ("AUX", "PRON", "PART", "ADV"):
        first -= 1
    led = children(sentence, word, "nsubj", "cc") or any(
        each.upos == "SCONJ" for each in children(sentence, word, "mark")
    )
    return word.upos == "VERB" and word.id > verb.id and not led and sentence.word(first - 1).text == ","


def _taken_up(sentence: Sentence, last: int, pronoun: Word, words: WordClass) -> Word | None:
    """The noun that a pronoun takes up in the phrase that ends before its comma, the nearest that agrees with it."""
    gender, number = next(
        (tuple(rest) for shape, *rest in _split(words("obliqueAgreement")) if shape == form(pronoun)), ("", "")
    )
    chain, word = [], sentence.word(last)
    while word.id <= last:
        chain.append(word)
        if not word.head or word.upos == "VERB":
            break
        word = sentence.word(word.head)
    inside = {number for name in sentence.names for number in range(name.first, name.last + 1)}
    parts = [each for each in chain if each.id in inside and each.head in inside and abs(each.head - each.id) < 8]
    nouns = [each for each in chain if each.upos in _NOMINAL and each not in parts and not _aged(each, words)]
    agreeing = [each for each in nouns if _agrees(each, gender, number)]
    kinds = {name.first: name.type for name in sentence.names}
    for noun, above in pairwise(agreeing):
        opened = above.upos == "NOUN" and form(sentence.word(max(1, above.id - 1))) in words("indefiniteArticle")
        if kinds.get(noun.id) == "LOC" and noun.head == above.id and opened:
            return above  # "një kompani nga Florida, drejtori i së cilës"
    return agreeing[0] if agreeing else None


def _split(rules: frozenset[str]) -> list[list[str]]:
    return [rule.split(">") for rule in rules]


def _aged(word: Word, words: WordClass) -> bool:
    return word.lemma.lower() in words("ageWord") or word.lemma.lower() in words("timeNoun")


def _agrees(noun: Word, gender: str, number: str) -> bool:
    if noun.upos == "NOUN" and noun.feats.get("Number", number) != number:
        return False
    return noun.upos == "PROPN" or not gender or noun.feats.get("Gender", gender) == gender


def _verb_behind(sentence: Sentence, thing: Word, number: int, words: WordClass) -> Word | None:
    """The verb of the clause behind a pronoun, past the name of what is owned; None where another clause begins."""
    for word in sentence.words[number:]:
        if word.upos == "SCONJ" or form(word) in words("relativePronoun"):
            return None
        told = word.lemma.lower() in words("reportVerb") and sentence.word(word.id - 1).text == ","
        if word.upos in ("VERB", "AUX") and not (told and sentence.word(word.id + 1).upos in (*_NOMINAL, "PRON")):
            helps = word.upos == "AUX" and word.head > word.id
            found = sentence.word(word.head) if helps else word
            inside = found.deprel in ("acl", "amod") and found.head != thing.id
            return None if inside or found.id <= number else found
    return None


def _role(sentence: Sentence, verb: Word, thing: Word, words: WordClass) -> str:
    """What the thing that is owned is to the verb of its clause."""
    if children(sentence, thing, "case"):
        return "obl"
    others = [each for each in children(sentence, verb, "nsubj") if each.id != thing.id and each.id > thing.id]
    accusative = thing.feats.get("Case") == "Acc" and form(thing).endswith(tuple(words("singularAccusativeEnding")))
    passive = verb.id > 1 and form(sentence.word(verb.id - 1)) in words("passiveMarker")
    return "obj" if (others or accusative) and not passive else "nsubj"


def _object_clause(sentence: Sentence, number: int, words: WordClass) -> Sentence:
    """ "të cilin A, shoqata e X-ve, e kërcënoi": the pronoun is the object of the verb with its clitic."""
    pronoun, article = sentence.word(number), sentence.word(number - 1)
    above = sentence.word(pronoun.head) if pronoun.head else None
    comma = sentence.word(article.id - 1) if article.id > 2 else pronoun
    if above is None or above.upos not in _NOMINAL or comma.text != "," or above.id < number:
        return sentence
    verb = next((w for w in sentence.words[number:] if w.upos in ("VERB", "SCONJ")), None)
    noun = _taken_up(sentence, comma.id - 1, pronoun, words)
    if verb is None or verb.upos != "VERB" or noun is None or not _clitic(sentence, verb, words):
        return sentence
    doer = sentence.word(number + 1)
    if doer.upos not in _NOMINAL or doer.id > verb.id:
        return sentence
    behind = replace(above, head=doer.id, deprel="appos") if above.id != doer.id else replace(doer, head=verb.id)
    object_ = replace(pronoun, head=verb.id, deprel="obj")
    return _hang(sentence, verb, noun, object_, behind, replace(doer, head=verb.id, deprel="nsubj"))


def _doer_behind(sentence: Sentence, pronoun: Word, words: WordClass) -> Sentence:
    """ "A, të cilin e pasoi B": the pronoun is the object already, so the bare name behind the verb is who did it."""
    verb = sentence.word(pronoun.head) if pronoun.head and pronoun.deprel == "obj" else None
    if verb is None or verb.deprel != "acl:relcl" or not pronoun.id < verb.id or children(sentence, verb, "nsubj"):
        return sentence
    others = [c for c in children(sentence, verb, "obj") if c.id > verb.id and c.upos == "PROPN"]
    if len(others) != 1 or children(sentence, others[0], "case"):
        return sentence
    name = next((n for n in sentence.names if n.first <= others[0].id <= n.last), None)
    last = sentence.word(name.last) if name is not None else others[0]
    bare = not last.text.endswith(tuple(words("definiteObjectEnding")))
    return with_words(sentence, replace(others[0], deprel="nsubj")) if bare else sentence


def _shared(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "të cilin A e arrestoi për një çështje që nuk ka lidhje dhe e la": a past goes on with the past before."""
    inner = sentence.word(verb.head) if verb.head else None
    if inner is None or verb.deprel != "conj" or verb.upos != "VERB" or inner.deprel != "acl:relcl":
        return sentence
    outer: Word | None = sentence.word(inner.head)
    while outer is not None and (outer.upos != "VERB" or outer.deprel != "acl:relcl"):
        outer = sentence.word(outer.head) if outer.head else None
    linked = outer is not None and bool(children(sentence, verb, "cc")) and not children(sentence, verb, "aux")
    if outer is None or not linked or any(c.upos in _NOMINAL for c in children(sentence, verb, "nsubj", "obj")):
        return sentence
    tenses = [each.feats.get("Tense", "") for each in (outer, inner, verb)]
    doubled = all(_clitic(sentence, each, words) for each in (outer, verb))
    past = tenses == ["Past", "Pres", "Past"] and outer.feats.get("Number") == verb.feats.get("Number")
    return with_words(sentence, replace(verb, head=outer.id)) if past and doubled else sentence


# --- the tree ---------------------------------------------------------------------------------------------------


def _clitic(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    return clitic(sentence, verb, words("accusativeClitic") | words("doubleClitic"))
