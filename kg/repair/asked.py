"""What somebody is asked to do, which a parser may take for a relative clause: "i bëri thirrje A-së që të tërhiqet"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass
from kg.repair.change import with_words


def mend_asked(sentence: Sentence, words: WordClass) -> Sentence:
    """Hang a clause in the subjunctive on the call or the verb that asks somebody, not on whom it asks.

    What is so of somebody, as a relative clause says it, stands in the indicative; "që" and the subjunctive's particle
    right behind whoever is asked say what they are to do.
    """
    for verb in sentence.words:
        asked = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
        if asked is None or asked.deprel != "iobj" or not asked.head:
            continue
        linker = _linker(sentence, verb, words)
        asking = sentence.word(asked.head)
        if linker is None or asking.upos != "VERB" or linker.id < asked.id:
            continue
        calls = [each for each in sentence.children.get(asking.id, ()) if each.deprel == "obj"]
        calls = [each for each in calls if each.lemma.lower() in words("hypotheticalNoun")]
        if not calls and asking.lemma.lower() not in words("askingVerb"):
            continue
        head, label = (calls[0].id, "acl") if calls else (asking.id, "ccomp")
        linked = replace(linker, upos="SCONJ", deprel="mark", feats={})
        sentence = with_words(sentence, replace(verb, head=head, deprel=label), linked)
    return sentence


def _linker(sentence: Sentence, verb: Word, words: WordClass) -> Word | None:
    """The conjunction right before the subjunctive's particle of a clause: "që | të", "që | t'i"."""
    for mark in sentence.children.get(verb.id, ()):
        if mark.text.lower() not in words("subjunctiveMarker") or mark.id > verb.id or mark.id < 2:
            continue
        before = sentence.word(mark.id - 1)
        if before.head == verb.id and before.text.lower() in words("subjunctiveLinker"):
            return before
    return None
