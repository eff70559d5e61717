"""Who gets something and stands before who gives it: "Haitit dhe Hondurasit Kanadaja u dërgoi ndihma"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Name, Sentence, Word
from kg.repair.around import WordClass, children, form
from kg.repair.change import with_words

_GLUED = ("nmod", "amod", "appos", "xcomp", "compound")


def mend_receivers(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such receivers and givers below their verb; itself where the endings leave a doubt.

    Args:
        sentence: a parsed sentence of a language whose clitics announce a dative.
        words: the word classes of its language, by name.
    """
    for verb in sentence.words:
        clitic = _dative_clitic(sentence, verb, words) if verb.upos == "VERB" else None
        giver = _ending_at(sentence, clitic.id - 1) if clitic is not None else None
        if clitic is None or giver is None or _ends_dative(sentence, giver, words):
            continue
        receivers = _receivers_before(sentence, giver, words)
        if receivers and _are_meant(sentence, clitic, verb, receivers, words):
            sentence = _given(sentence, verb, clitic, giver, receivers)
    return sentence


def _dative_clitic(sentence: Sentence, verb: Word, words: WordClass) -> Word | None:
    """The clitic right before a verb, or its auxiliary, that announces a dative."""
    number = verb.id - 1
    while (
        number > 1 and sentence.word(number).upos == "AUX" and form(sentence.word(number)) not in words("dativeClitic")
    ):
        number -= 1
    return sentence.word(number) if number > 1 and form(sentence.word(number)) in words("dativeClitic") else None


def _ending_at(sentence: Sentence, number: int) -> Name | None:
    return next((name for name in sentence.names if name.last == number), None)


def _ends_dative(sentence: Sentence, name: Name, words: WordClass) -> bool:
    return sentence.word(name.last).text.endswith(tuple(words("receiverEnding")))


def _receivers_before(sentence: Sentence, giver: Name, words: WordClass) -> list[Name]:
    """The names in the dative that a clause begins with, up to who gives: "A-së dhe B-së | C"."""
    found: list[Name] = []
    name = _ending_at(sentence, giver.first - 1)
    while name is not None and _ends_dative(sentence, name, words):
        found.insert(0, name)
        joined = name.first > 2 and sentence.word(name.first - 1).upos == "CCONJ"
        name = _ending_at(sentence, name.first - 2) if joined else None
    first = sentence.word(found[0].first - 1) if found and found[0].first > 1 else None
    return found if first is None or first.upos in ("PUNCT", "SCONJ", "CCONJ") else []


def _are_meant(sentence: Sentence, clitic: Word, verb: Word, receivers: list[Name], words: WordClass) -> bool:
    """Whether a clitic means the receivers, not the passive: "u dërgoi" several of them, "i dërgoi" one."""
    last = sentence.word(receivers[-1].last)
    many = len(receivers) > 1 or last.text.endswith(tuple(words("pluralReceiverEnding")))
    if form(clitic) not in words("passiveMarker"):
        return True
    active = clitic.id < verb.id - 1 or verb.text.endswith(tuple(words("giversPastEnding")))
    return many and active


def _given(sentence: Sentence, verb: Word, clitic: Word, giver: Name, receivers: list[Name]) -> Sentence:
    first, *others = (_head(sentence, name) for name in receivers)
    changed = [
        replace(first, head=verb.id, deprel="iobj", feats={**first.feats, "Case": "Dat"}),
        *(replace(each, head=first.id, deprel="conj") for each in others),
        replace(_head(sentence, giver), head=verb.id, deprel="nsubj"),
        replace(clitic, upos="PRON", head=verb.id, deprel="expl"),
    ]
    behind = [w for w in children(sentence, verb, "nsubj", "obj") if w.id > verb.id and w.upos == "NOUN"]
    thing = behind[0] if behind else _bare_thing(sentence, verb)
    changed += [replace(thing, head=verb.id, deprel="obj")] if thing is not None else []
    return with_words(sentence, *changed)


def _head(sentence: Sentence, name: Name) -> Word:
    """The word of a name on which its others hang, its first where two names were taken for one."""
    inside = [sentence.word(number) for number in range(name.first, name.last + 1)]
    return next((word for word in inside if not name.first <= word.head <= name.last), inside[0])


def _bare_thing(sentence: Sentence, verb: Word) -> Word | None:
    """The first noun behind a verb that has no adposition, no article and no ending, and hangs on another word."""
    for word in sentence.words[verb.id :]:
        if word.upos in ("VERB", "AUX", "SCONJ", "PUNCT"):
            return None
        led = sentence.word(word.id - 1).upos in ("ADP", "DET", "NUM") or children(sentence, word, "case")
        loose = word.deprel.partition(":")[0] in _GLUED and word.feats.get("Definite") != "Def"
        if word.upos == "NOUN" and loose and not led:
            return word
    return None
