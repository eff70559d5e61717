"""Genitives and objects that a parser takes for datives: "qeveritë e këtyre vendeve", "i falënderoi të dy"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, is_below
from kg.repair.change import with_words

_LABELS = ("iobj", "obj", "obl", "nmod", "det")


def mend_determined(sentence: Sentence, words: WordClass) -> Sentence:
    """Hang a noun with a determiner on the noun before its article: "qeveritë | e këtyre | vendeve".

    Only a genitive has an article before "this" or "a"; "të" may be the determiner's own ("të dyja palëve").
    """
    articles = words("genitiveArticle") - words("ownArticle")
    for article in sentence.words[1:-2]:
        noun, determiner = sentence.word(article.id - 1), sentence.word(article.id + 1)
        if article.text.lower() not in articles or noun.upos != "NOUN" or noun.feats.get("Definite") != "Def":
            continue
        if determiner.text.lower() not in words("theseWord") | words("indefiniteArticle"):
            continue
        owner = sentence.word(determiner.head) if determiner.head else None
        if owner is None or owner.upos != "NOUN" or owner.id < determiner.id or owner.head == noun.id:
            continue
        between = sentence.words[determiner.id : owner.id - 1]
        cased = any(child.deprel == "case" for child in sentence.children.get(owner.id, ()))
        if cased or owner.deprel not in _LABELS or any(word.upos not in ("NUM", "ADJ") for word in between):
            continue
        if not is_below(sentence, noun, owner):
            sentence = with_words(sentence, replace(owner, head=noun.id, deprel="nmod:poss"))
    objects = [*_bare_numerals(sentence, words), *_no_times(sentence, words)]
    sentence = with_words(sentence, *(replace(each, deprel="obj") for each in objects))
    return with_words(sentence, *(replace(each, head=owner.id) for each, owner in _last_owners(sentence, words)))


def _no_times(sentence: Sentence, words: WordClass) -> list[Word]:
    """Nouns for somebody that a parser took for a time, where a clitic repeats them: "i akuzoi të dyja vendet"."""
    found = []
    for noun in sentence.words:
        if noun.upos != "NOUN" or noun.deprel not in ("obl:tmod", "obl:unmarked") or not noun.head:
            continue
        below = sentence.children.get(noun.head, ())
        doubled = any(c.upos == "PRON" and c.text.lower() in words("accusativeClitic") for c in below)
        taken = any(c.deprel == "obj" and c.upos in ("NOUN", "PROPN") for c in below)
        somebody = any(noun.lemma.lower() in words(name) for name in ("pairOfStates", "pairOfPeople"))
        cased = any(c.deprel == "case" for c in sentence.children.get(noun.id, ()))
        if doubled and somebody and not taken and not cased and sentence.word(noun.head).id < noun.id:
            found.append(noun)
    return found


def _last_owners(sentence: Sentence, words: WordClass) -> list[tuple[Word, Word]]:
    """Names that end as genitives do, behind the genitives that they are listed with, where the parser listed them with
    the noun: "juntat e A-së, B-së dhe | C-së". Each with the first of its list."""
    endings = tuple(rule.partition(">")[0] for rule in words("nameCase") if rule.endswith(">Dat"))
    found = []
    for name in sentence.words[2:] if endings else ():
        noun = sentence.word(name.head) if name.head and name.deprel == "conj" and name.upos == "PROPN" else None
        joint, before = sentence.word(name.id - 1), sentence.word(name.id - 2)
        if noun is None or noun.upos != "NOUN" or noun.id > name.id or joint.upos != "CCONJ":
            continue
        first = sentence.word(before.head) if before.deprel in ("conj", "flat") and before.head else before
        parts = [name, *(each for each in sentence.children.get(name.id, ()) if each.deprel == "flat")]
        owns = before.upos == "PROPN" and first.deprel == "nmod:poss" and first.head == noun.id
        direct = noun.feats.get("Case") in ("Nom", "Acc") and not noun.text.lower().endswith(endings)
        if owns and direct and parts[-1].text.lower().endswith(endings) and parts[-1].text != parts[-1].lemma:
            found.append((name, first))
    return found


def _bare_numerals(sentence: Sentence, words: WordClass) -> list[Word]:
    """Numerals that stand for somebody and have no ending of a dative: "i falënderoi të dy", not "të dyve"."""
    found = [each for each in sentence.words if each.upos == "NUM" and each.deprel == "iobj"]
    oblique = tuple(words("pluralGenitiveEnding"))
    led = [each for each in found if sentence.word(max(each.id - 1, 1)).text.lower() in words("ownArticle")]
    return [each for each in led if not (oblique and each.text.lower().endswith(oblique))]
