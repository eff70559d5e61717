"""Names between a noun and a gerund: "the prospect of A suing B", "opposition to A joining B" are about what A may do.

A parser makes the name the noun's own, and the noun the one that sues. Only nouns that look ahead are looked at: a
"letter of A accusing B" is what accuses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, governors
from kg.repair.change import with_words

# which nouns look ahead behind which adposition
_AHEAD: Mapping[str, tuple[str, ...]] = {
    "genitiveAdposition": ("hypotheticalNoun", "plannedNoun", "nearWord"),
    "banAdposition": ("negativeNoun",),
    "dativeAdposition": ("oppositionNoun",),
}


def mend_gerunds(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such name as the subject of its gerund; itself in a language that drops subjects.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for verb in sentence.words if not words("dropsSubject") else ():
        sentence = _agent_at_it(sentence, sentence.word(verb.id), words)
    for verb in sentence.words if not words("dropsSubject") else ():
        noun = sentence.word(verb.head) if verb.deprel == "acl" else None
        below = sentence.children.get(verb.id, ())
        going_on = verb.feats.get("VerbForm") in ("Ger", "Part") and verb.feats.get("Tense") != "Past"
        if noun is None or not going_on or any(child.deprel.startswith("nsubj") for child in below):
            continue
        for name in sentence.children.get(noun.id, ()):
            if name.deprel == "nmod" and (mark := _ahead(sentence, noun, name, verb, words)) is not None:
                subject = replace(name, head=verb.id, deprel="nsubj")
                sentence = with_words(sentence, subject, replace(mark, head=verb.id, upos="SCONJ", deprel="mark"))
    return sentence


def _agent_at_it(sentence: Sentence, participle: Word, words: WordClass) -> Sentence:
    """ "Was arrested in A by marines acting on a tip": who does it behind a passive, not the subject of a clause."""
    going_on = participle.feats.get("VerbForm") in ("Ger", "Part") and participle.feats.get("Tense") == "Pres"
    below = sentence.children.get(participle.id, ())
    noun = next((child for child in below if child.deprel == "nsubj" and child.id < participle.id), None)
    if not going_on or noun is None or any(child.deprel in ("aux", "cop") for child in below):
        return sentence
    own = sentence.children.get(noun.id, ())
    marks = [c for c in (*own, *below) if c.deprel in ("case", "mark") and c.text.lower() in words("agentAdposition")]
    first = min([noun.id, *(child.id for child in own if child not in marks)])
    verb = next((above for above in governors(sentence, participle) if _is_passive(sentence, above)), None)
    bad = len(marks) != 1 or marks[0].id != first - 1 or noun.upos != "NOUN"  # "shocked by A visiting B": by that
    if bad or verb is None or verb.id > marks[0].id:
        return sentence
    agent = replace(noun, head=verb.id, deprel="obl:agent")
    case = replace(marks[0], head=noun.id, deprel="case")
    return with_words(sentence, agent, case, replace(participle, head=noun.id, deprel="acl"))


def _is_passive(sentence: Sentence, verb: Word) -> bool:
    return any(child.deprel == "aux:pass" for child in sentence.children.get(verb.id, ()))


def _ahead(sentence: Sentence, noun: Word, name: Word, verb: Word, words: WordClass) -> Word | None:
    """The adposition of a name right before a gerund, behind a noun that looks ahead; None for any other name."""
    own = sentence.children.get(name.id, ())
    last = max([name.id, *(child.id for child in own)])
    mark = sentence.word(noun.id + 1) if noun.id < len(sentence.words) else None
    if mark is None or name.upos != "PROPN" or not noun.id < name.id < verb.id or last != verb.id - 1:
        return None
    classes = next((nouns for name_, nouns in _AHEAD.items() if mark.text.lower() in words(name_)), ())
    return mark if any(noun.lemma.lower() in words(each) for each in classes) else None
