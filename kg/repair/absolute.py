"""Who only stands by: "A signed a deal with B, with C, its premier, looking on", "A marched, with B at its head".

Behind a comma and "with" stands the subject of what follows, a participle or a place, not a partner of the verb.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, form, has, is_below
from kg.repair.change import with_words

_LOOSE = ("obl", "nmod")


def mend_absolutes(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such people below what is said of them; itself where there are none.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for word in sentence.words:
        mark = next((c for c in children(sentence, word, "case") if form(c) in words("absoluteMark")), None)
        if mark is None or word.deprel not in _LOOSE or mark.id < 3 or sentence.word(mark.id - 1).text != ",":
            continue
        said = _said_behind(sentence, word, words)
        if said is not None and not is_below(sentence, word, said):
            who = replace(word, head=said.id, deprel="nsubj")
            sentence = with_words(sentence, who, replace(mark, head=said.id, deprel="mark"))
    return sentence


def _said_behind(sentence: Sentence, word: Word, words: WordClass) -> Word | None:
    """The participle or place right behind a phrase that says what its people do or where they stand meanwhile."""
    last = max((each.id for each in sentence.words if is_below(sentence, each, word)), default=word.id)
    after = [each for each in sentence.words[last:] if each.text != ","][:4]
    if not after:
        return None
    first = after[0]
    ing = first.feats.get("VerbForm") in ("Ger", "Part") and first.feats.get("Tense") == "Pres"
    if ing and first.upos == "VERB" and first.deprel == "advcl" and not children(sentence, first, "mark", "nsubj"):
        return first
    place = next((each for each in after[1:] if has(each, words, ("leadPlace",))), None)
    led = place is not None and first.head == place.id and first.deprel == "case"
    return place if led else None
