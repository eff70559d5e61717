"""What a report, rumour or claim says, where the parser hung it on something else or made a verb of the noun."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, has
from kg.repair.change import with_words

_TOLD = ("allegeNoun", "contentNoun")
_CLAUSES = ("ccomp", "parataxis", "conj", "advcl", "xcomp")
_CONTENT = ("acl", "acl:relcl", "ccomp")


def mend_told(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with what is told hung on the noun that tells it; itself where nothing is certain.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    sentence = _behind_quotation(_unbound(_opening_noun(sentence, words), words), words)
    for word in sentence.words:
        sentence = _lost_teller(sentence, sentence.word(word.id), words)
        noun = sentence.word(word.head) if word.head else None
        if noun is None or word.deprel not in _CONTENT or noun.upos != "NOUN" or not _is_content(sentence, word, words):
            continue
        above = sentence.word(noun.head) if noun.head else None
        owned = noun.deprel.startswith("nmod") and above is not None and above.upos == "NOUN"
        if owned and above is not None and has(above, words, _TOLD) and not has(noun, words, _TOLD):
            sentence = with_words(sentence, replace(word, head=above.id, deprel="acl"))  # "reports of the media that"
        elif word.deprel == "acl:relcl" and has(noun, words, _TOLD):
            sentence = with_words(sentence, replace(word, deprel="acl"))  # "the news that A bombed B was false"
    return sentence


def _lost_teller(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, | President B said, | has left": who is named right before a verb of saying between commas says it, and is
    nothing that A is called."""
    aside = verb.deprel in ("parataxis", "acl:relcl") and verb.upos == "VERB" and has(verb, words, ("reportVerb",))
    ahead = sentence.names if aside and not children(sentence, verb, "nsubj", "aux", "ccomp") else ()
    name = next((each for each in ahead if each.last == verb.id - 1), None)
    if name is None or name.type not in ("PER", "ORG") or verb.id >= len(sentence.words):
        return sentence
    main = sentence.word(verb.head if verb.deprel == "parataxis" else sentence.word(verb.head).head or verb.id)
    if main.id <= verb.id or sentence.word(verb.id + 1).text != ",":
        return sentence
    teller = sentence.word(name.first)
    host = sentence.word(teller.head) if teller.head and teller.deprel == "appos" else None
    parted = host is not None and any(word.text == "," for word in sentence.words[host.id : teller.id - 1])
    if host is None or not parted or host.id > teller.id:
        return sentence
    told = replace(verb, head=main.id, deprel="parataxis")
    return with_words(sentence, told, replace(teller, head=verb.id, deprel="nsubj"))


def _behind_quotation(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with a verb behind a comma and a closing mark joined to the one that tells what is quoted, not to
    one within: "A said that B had “ignored it,” and accused C of lying"."""
    for verb in sentence.words:
        told = sentence.word(verb.head) if verb.head and verb.deprel == "conj" and verb.upos == "VERB" else None
        teller = sentence.word(told.head) if told is not None and told.deprel == "ccomp" and told.head else None
        if told is None or teller is None or teller.upos != "VERB" or not teller.id < told.id < verb.id:
            continue
        finite = verb.feats.get("VerbForm") == "Fin" and verb.feats.get("Tense") == teller.feats.get("Tense")
        bare = not children(sentence, verb, "nsubj", "aux", "mark") and bool(children(sentence, teller, "nsubj"))
        if finite and bare and _quotation_ends(sentence, told, verb, words):
            return with_words(sentence, replace(verb, head=teller.id))
    return sentence


def _quotation_ends(sentence: Sentence, told: Word, verb: Word, words: WordClass) -> bool:
    """Whether a comma and the end of a verb's quotation stand right before the conjunction of another verb."""
    marks = {char for mark in words("quotationMark") for char in mark} | {'"'}
    link = next((child.id for child in children(sentence, verb, "cc")), 0)
    before = [word.text for word in sentence.words[max(0, link - 3) : max(0, link - 1)]] if link == verb.id - 1 else []
    opened = [w for w in sentence.words[: link - 3] if w.text in marks and abs(w.id - told.id) < 3]
    return len(before) == 2 and "," in before and any(text in marks for text in before) and bool(opened)


def _is_content(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    """Whether a clause is complete behind its "that": the mark is no pronoun and the verb has its own subject."""
    marks = [mark for mark in children(sentence, verb, "mark") if mark.text.lower() in words("complementiser")]
    return bool(marks) and marks[0].upos == "SCONJ" and bool(children(sentence, verb, "nsubj"))


def _unbound(sentence: Sentence, words: WordClass) -> Sentence:
    """ "the news that A had expelled B": a "that" of which nothing is missing in its clause is no pronoun."""
    for that in sentence.words[1:]:
        verb = sentence.word(that.head) if that.head else None
        noun = sentence.word(verb.head) if verb is not None and verb.head else None
        relative = that.upos == "PRON" and that.text.lower() in words("complementiser")
        if verb is None or noun is None or not relative or verb.deprel != "acl:relcl" or not has(noun, words, _TOLD):
            continue
        others = [child for child in children(sentence, verb, "obj") if child.id != that.id]
        spare = that.deprel.startswith(("obl", "advmod", "dep")) or (that.deprel == "obj" and others)
        if spare and children(sentence, verb, "nsubj") and that.id < verb.id:
            mark = replace(that, upos="SCONJ", deprel="mark", feats={})
            sentence = with_words(sentence, mark, replace(verb, deprel="acl"))
    return sentence


def _opening_noun(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Reports that A had left turned out to be wrong": no verb opens a sentence so, and a later one is the main."""
    noun = next((word for word in sentence.words[:3] if word.text.lower() in words("openingNoun")), None)
    if noun is None or noun.upos != "VERB" or noun.head != 0 or len(sentence.words) < noun.id + 3:
        return sentence
    before, mark = sentence.words[: noun.id - 1], sentence.word(noun.id + 1)
    told = sentence.word(mark.head) if mark.head else None
    if mark.upos != "SCONJ" or mark.text.lower() not in words("complementiser") or told is None:
        return sentence
    main = _main_verb(sentence, noun, mark, words)
    if any(word.upos not in ("NOUN", "ADJ") for word in before) or (before and main is None):
        return sentence  # "Reuters reports that"
    told = next((w for w in children(sentence, noun, *_CLAUSES) if w.id > mark.id and w != main), told)
    name = replace(noun, upos="NOUN", lemma=_singular(noun), feats={"Number": "Plur"})
    parts = [replace(word, head=noun.id, deprel="compound") for word in before if word.head == noun.id]
    content = [replace(told, head=noun.id, deprel="acl"), replace(mark, head=told.id, deprel="mark")]
    if main is None or main.id < told.id:
        return with_words(sentence, name, *parts, *content)
    moved = [replace(w, head=main.id) for w in children(sentence, noun) if w.id > main.id]
    name = replace(name, head=main.id, deprel="nsubj")
    return with_words(sentence, name, *parts, *content, replace(main, head=0, deprel="root"), *moved)


def _main_verb(sentence: Sentence, noun: Word, mark: Word, words: WordClass) -> Word | None:
    """The later clause below an opening noun that has neither a mark nor a subject of its own, or proves it false."""
    for word in sentence.words[mark.id :]:
        if word.head == noun.id and word.id == _first_clause(sentence, noun):
            continue
        finite = word.feats.get("VerbForm") == "Fin" or children(sentence, word, "aux", "cop")
        proves = word.upos == "VERB" and has(word, words, ("proveVerb",))
        wrong = [each for each in children(sentence, word, "xcomp", "obj") if has(each, words, ("falseWord",))]
        taken = children(sentence, word, "mark", "cc", "nsubj") or word.head not in (noun.id, mark.head)
        clause = word.deprel in _CLAUSES and word.upos in ("VERB", "ADJ", "NOUN")
        if finite and clause and ((proves and wrong) or not taken):
            return word
    return None


def _first_clause(sentence: Sentence, noun: Word) -> int:
    return min((child.id for child in children(sentence, noun, *_CLAUSES)), default=0)


def _singular(noun: Word) -> str:
    text = noun.text.lower()
    return noun.lemma if noun.lemma and noun.lemma != text else text.removesuffix("s")
