"""In which part of a country a place lies, said behind its comma: "fabrika e Douait, në veri të Francës"."""

from __future__ import annotations

from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, form, has, is_below
from kg.repair.change import with_words


def regions_apart(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with each such part of a country hung on the name of the place before its comma.

    Args:
        sentence: a parsed sentence.
        knowledge: says which names are places.
    """

    def words(name: str) -> frozenset[str]:
        return knowledge.words(sentence.language, name)

    for name in sentence.names if words("genitiveArticle") else ():
        part = _part(sentence, name.last, words) if name.type == "LOC" else None
        place = sentence.word(name.first)
        if part is None or part.head == place.id or not _of_country(sentence, part, knowledge):
            continue
        if not is_below(sentence, place, part):
            sentence = with_words(sentence, replace(part, head=place.id, deprel="nmod"))
    return sentence


def _part(sentence: Sentence, last: int, words: WordClass) -> Word | None:
    """The part of a land behind a name's comma and an adposition: "…, në [veri] të A-së"."""
    behind = sentence.words[last : last + 3]
    if len(behind) < 3 or behind[0].text != "," or form(behind[1]) not in words("localAdposition"):
        return None
    cased = behind[1].head == behind[2].id and behind[1].deprel == "case"
    return behind[2] if cased and has(behind[2], words, ("partOf",)) else None


def _of_country(sentence: Sentence, part: Word, knowledge: Knowledge) -> bool:
    owners = (child for child in children(sentence, part, "nmod") if child.id > part.id)
    found = [entity for owner in owners for entity in knowledge.find(owner.text, sentence.language)]
    return any(entity.type == "Country" for entity in found)
