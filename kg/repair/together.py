"""Adverbs of doing something together that a parser hung on what stands behind them: "prodhojnë bashkë dronë"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence
from kg.repair.around import WordClass, form
from kg.repair.change import with_words


def mend_together(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such an adverb right behind a verb as that verb's; "bashkë me A" marks A and stays.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for adverb in sentence.words[1:-1]:
        if form(adverb) not in words("togetherAdverb") or adverb.upos not in ("ADV", "ADP", "NOUN"):
            continue
        first = adverb.id - 1
        if form(sentence.word(first)) in words("ablativeArticle") and first > 1:
            first -= 1  # "së bashku"
        verb, behind = sentence.word(first), sentence.word(adverb.id + 1)
        partner = form(behind) in words("partnerMark")
        if verb.upos != "VERB" or partner or adverb.head == verb.id or adverb.head <= adverb.id:
            continue
        sentence = with_words(sentence, replace(adverb, upos="ADV", head=verb.id, deprel="advmod"))
    return sentence
