"""A pronoun for an office named before: "the mayor of A, B, and that of C, D", "dhe ai gjerman, B"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kg.model import Name, Sentence, Word
from kg.repair.around import WordClass, has
from kg.repair.change import with_words

_POSTS = ("office", "leader", "officeTitle", "titleWord", "mayorTitle", "ministerTitle", "nationalTitle", "diplomat")
_REACH = 6  # words that what the second office is of may have


def mend_same_posts(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with the office itself in the place of the pronoun; itself where none stands so.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    people = {name.first: name for name in sentence.names if name.type == "PER"}
    for word in sentence.words[1:-3]:
        if word.upos not in ("PRON", "DET") or word.text.lower() not in words("thatOne"):
            continue
        owner = _owner(sentence, word, words)
        name = next((n for n in range(owner.id + 1, owner.id + _REACH) if n in people), 0) if owner is not None else 0
        before = [each for each in sentence.words[: word.id - 1] if each.upos == "NOUN"]
        post = next((each for each in reversed(before) if has(each, words, _POSTS)), None)
        if owner is None or post is None or not name or not _apart(sentence, owner, name):
            continue
        second = _second_name(sentence, people[name], people)
        if second and not any(post.id < first < word.id for first in people):  # "of A and that of C, B and D"
            sentence = with_words(sentence, replace(sentence.word(name), head=post.id, deprel="appos"))
            name = second
        called = sentence.word(name)
        inside = called.id == word.head or any(each.id == word.head for each in _chain(sentence, called, word.id))
        host = called if inside and called.head != word.id else word
        feats = {**word.feats, "Number": "Sing", "Definite": "Def"}
        for key in ("PronType", "Person"):
            feats.pop(key, None)
        title = replace(word, upos="NOUN", lemma=post.lemma, feats=feats, head=host.head, deprel=host.deprel)
        label = "amod" if owner.upos == "ADJ" else "nmod" if words("genitiveAdposition") else "nmod:poss"
        owned = replace(owner, head=word.id, deprel=label)
        sentence = with_words(sentence, title, owned, replace(called, head=word.id, deprel="appos"))
    return sentence


def _second_name(sentence: Sentence, name: Name, people: Mapping[int, Name]) -> int:
    """The first word of the one other person who is joined to somebody, 0 if there is none."""
    behind = sentence.words[name.last : name.last + 1]
    joined = bool(behind) and behind[0].upos == "CCONJ"
    return name.last + 2 if joined and name.last + 2 in people else 0


def _chain(sentence: Sentence, word: Word, end: int) -> list[Word]:
    """The names that a name was strung to behind a pronoun."""
    found, above = [word], sentence.word(word.head) if word.head else None
    while above is not None and above.id > end:
        found.append(above)
        above = sentence.word(above.head) if above.head else None
    return found


def _owner(sentence: Sentence, pronoun: Word, words: WordClass) -> Word | None:
    """What the second office is of: right behind the pronoun and its article or adposition, or an adjective."""
    after, behind = sentence.word(pronoun.id + 1), sentence.word(pronoun.id + 2)
    marked = after.text.lower() in words("genitiveArticle") or after.text.lower() in words("genitiveAdposition")
    if marked and behind.upos == "PROPN":
        return behind
    return after if after.upos == "ADJ" and after.text.lower() not in words("genitiveArticle") else None


def _apart(sentence: Sentence, owner: Word, name: int) -> bool:
    """Whether only a comma, with the rest of the owner's name before it, parts the owner from the name."""
    between = sentence.words[owner.id : name - 1]
    rest = [each for each in between if each.text != ","]
    return bool(between) and between[-1].text == "," and all(each.upos in ("PROPN", "ADJ", "DET") for each in rest)
