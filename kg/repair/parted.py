"""What belongs together though something stands between, or the usual order is turned.

"A will, it says, sell B": "will" is a part of "sell". "A made it clear that it would sue": that is what it made clear.
"B it condemned": a name before the subject, with no comma between, is the object.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children
from kg.repair.change import with_words

_LOOSE = ("parataxis", "ccomp", "advcl", "conj", "xcomp")
_BETWEEN = ("ADV", "PART")
_STRANDED = ("appos", "conj", "obl", "nmod", "obj", "dep", "parataxis", "vocative", "dislocated", "list")
_LOST = ("vocative", "dislocated", "nsubj:outer")


def mend_parted(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such thing put together.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for aux in sentence.words:
        if aux.upos == "AUX":
            sentence = _around_aside(sentence, sentence.word(aux.id), words)
    sentence = _out_of_absolutes(_so_much_as(_helpers(sentence, words), words), words)
    sentence = _late_absolutes(_absolute_subjects(sentence, words), words)
    sentence = _named_objects(_after_relatives(_out_of_relatives(sentence, words), words), words)
    for verb in sentence.words:
        if verb.upos == "VERB":
            sentence = _made_clear(sentence, sentence.word(verb.id), words)
            sentence = _fronted_object(sentence, sentence.word(verb.id), words)
    return _bare_fronted(_let_go(_after_datives(sentence, words), words), words)


def _around_aside(sentence: Sentence, aux: Word, words: WordClass) -> Sentence:
    """ "A has, it says, never sold B": the auxiliary that the parser made the verb is that of the verb behind."""
    verb = _behind_aside(sentence, aux, words)
    if verb is None:
        return sentence
    tells = next(w for w in sentence.words[aux.id : verb.id] if w.lemma.lower() in words("reportVerb"))
    subjects = children(sentence, aux, "nsubj")
    passive = any(each.deprel == "aux:pass" for each in children(sentence, verb, "aux"))
    label = "nsubj:pass" if passive else "nsubj"
    moved = [
        replace(each, head=verb.id, deprel=label if each in subjects else each.deprel)
        for each in sentence.children.get(aux.id, ())
        if each.id not in (verb.id, tells.id)
    ]
    return with_words(
        sentence,
        *moved,
        replace(verb, head=aux.head, deprel=aux.deprel),
        replace(aux, head=verb.id, deprel="aux"),
        replace(tells, head=verb.id, deprel="parataxis"),
    )


def _behind_aside(sentence: Sentence, aux: Word, words: WordClass) -> Word | None:
    """The verb behind ", it says," that an auxiliary before that belongs to."""
    number, commas, told = aux.id + 1, 0, False
    while number <= len(sentence.words):
        word = sentence.word(number)
        if word.text == ",":
            commas += 1
        elif commas == 0 and word.upos not in _BETWEEN:
            return None
        elif commas == 1:
            told = told or (word.upos == "VERB" and word.lemma.lower() in words("reportVerb"))
        elif commas == 2 and word.upos == "VERB":
            bare = word.feats.get("VerbForm") in ("Inf", "Part", "Ger") or not children(sentence, word, "aux")
            loose = word.deprel.partition(":")[0] in _LOOSE and not children(sentence, word, "nsubj")
            above = sentence.word(word.head) if word.head else None
            near = above is not None and aux.id in (above.id, above.head)
            return word if told and bare and loose and near else None
        elif commas > 1 and word.upos not in (*_BETWEEN, "AUX"):
            return None
        number += 1
    return None


def _made_clear(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "made it clear that B had left", "let it be known that": the verb itself has the content."""
    if verb.lemma.lower() not in words("disclosingVerb"):
        return sentence
    for said in children(sentence, verb, "xcomp", "amod", "advmod", "ccomp", "obj"):
        if not words("disclosedWord") & {said.lemma.lower(), said.text.lower()}:
            continue
        contents = children(sentence, said, "ccomp", "advcl", "csubj", "acl")
        contents += [each for each in children(sentence, verb, "advcl", "csubj") if each.id > said.id]
        that = [each for each in contents if _has_that(sentence, each, words)]
        if len(that) == 1:
            return with_words(sentence, replace(that[0], head=verb.id, deprel="ccomp"))
    return sentence


def _has_that(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    return any(mark.text.lower() in words("complementiser") for mark in children(sentence, verb, "mark"))


def _fronted_object(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "B it condemned", "neither B nor C has A seen fit to condemn": a name before the subject is the object."""
    below = sentence.children.get(verb.id, ())
    lost = [child for child in below if child.deprel in _LOST and child.upos == "PROPN"]
    subject = next((child for child in below if child.deprel == "nsubj"), None)
    if words("dropsSubject") or subject is None or len(lost) > 1 or (lost and not lost[0].id < subject.id < verb.id):
        return sentence
    if not lost:
        return _two_names(sentence, verb, subject)
    last = max(_subtree(sentence, lost[0]))
    host = _without_object(sentence, verb)
    if host is None or last >= verb.id or "," in (sentence.word(last + 1).text, sentence.word(last).text):
        return sentence
    return with_words(sentence, replace(lost[0], head=host.id, deprel="obj"))


def _two_names(sentence: Sentence, verb: Word, first: Word) -> Sentence:
    """ "B, A leaves in peace": a verb in the singular behind two names and a comma has the first for its object."""
    names = [child for child in sentence.children.get(first.id, ()) if child.deprel in ("conj", "appos")]
    singular = verb.feats.get("Number") == "Sing" and verb.feats.get("Person") == "3" and verb.id == first.id + 3
    comma = first.id < verb.id and sentence.word(first.id + 1).text == "," and first.upos == "PROPN"
    plain = len(names) == 1 and names[0].upos == "PROPN" and names[0].id == first.id + 2
    if not (singular and comma and plain) or _without_object(sentence, verb) != verb:
        return sentence
    return with_words(
        sentence, replace(first, deprel="obj", head=verb.id), replace(names[0], head=verb.id, deprel="nsubj")
    )


def _after_datives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "To B A gave no aid": the second of two names before a verb without a subject is the one who does it."""
    for one, other in itertools.pairwise(sentence.names):
        name, subject = sentence.word(one.first), sentence.word(other.first)
        verb = sentence.word(name.head) if name.head else None
        glued = other.first == one.last + 1 and subject.head == name.id and subject.deprel in ("flat", "appos")
        fronted = verb is not None and verb.upos == "VERB" and verb.id > other.last and name.deprel == "obl"
        if verb is None or not (glued and fronted) or words("dropsSubject") or not _dative(sentence, name, words):
            continue
        between = sentence.words[other.last : verb.id - 1]
        if all(each.upos in ("AUX", "ADV", "PART") for each in between) and not children(sentence, verb, "nsubj"):
            sentence = with_words(sentence, replace(subject, head=verb.id, deprel="nsubj"))
    return sentence


def _let_go(sentence: Sentence, words: WordClass) -> Sentence:
    """ "had let go A": who is let go is the object of "let", as in "had let A go"."""
    for verb in sentence.words:
        let = sentence.word(verb.head) if verb.deprel == "xcomp" else None
        if let is None or verb.id != let.id + 1 or let.lemma.lower() not in words("letVerb"):
            continue
        if not children(sentence, let, "obj"):
            sentence = with_words(sentence, *(replace(each, head=let.id) for each in children(sentence, verb, "obj")))
    return sentence


def _without_object(sentence: Sentence, verb: Word) -> Word | None:
    """The verb itself, or the infinitive below it, that still wants an object; None for a passive."""
    for clause in children(sentence, verb, "xcomp", "acl"):
        if clause.feats.get("VerbForm") == "Inf" and clause.id > verb.id:
            return _without_object(sentence, clause)
    for noun in children(sentence, verb, "obj"):
        for clause in children(sentence, noun, "acl"):
            if clause.feats.get("VerbForm") == "Inf" and clause.id == noun.id + 2:
                return _without_object(sentence, clause)  # "seen fit to condemn"
    passive = any(child.deprel == "aux:pass" for child in sentence.children.get(verb.id, ()))
    return None if passive or children(sentence, verb, "obj", "ccomp") else verb


def _bare_fronted(sentence: Sentence, words: WordClass) -> Sentence:
    """ "B the minister condemned": a name that the parser made the whole sentence, and the clause a part of it."""
    for name in sentence.words:
        first = name.id == 1 or sentence.word(name.id - 1).text in (";", ":", "“", '"')
        if words("dropsSubject") or name.upos != "PROPN" or name.deprel not in ("root", "parataxis") or not first:
            continue
        for verb in children(sentence, name, "parataxis", "acl"):
            subject = next((c for c in sentence.children.get(verb.id, ()) if c.deprel == "nsubj"), None)
            opened = subject is not None and min(_subtree(sentence, subject)) == name.id + 1
            finite = verb.feats.get("VerbForm") == "Fin" and verb.upos == "VERB"
            if opened and finite and _without_object(sentence, verb) == verb:
                rest = [replace(c, head=verb.id) for c in sentence.children.get(name.id, ()) if c.id > verb.id]
                head = replace(verb, head=name.head, deprel=name.deprel)
                return with_words(sentence, *rest, head, replace(name, head=verb.id, deprel="obj"))
    return sentence


def _subtree(sentence: Sentence, word: Word) -> Iterator[int]:
    """The numbers of a word and all below it."""
    yield word.id
    for child in sentence.children.get(word.id, ()):
        yield from _subtree(sentence, child)


def _helpers(sentence: Sentence, words: WordClass) -> Sentence:
    """ "of having shelled": the perfect's auxiliary, whatever the parser called it."""
    for aux in sentence.words:
        verb = sentence.word(aux.head) if aux.head else None
        odd = aux.upos == "AUX" and not aux.deprel.startswith(("aux", "cop")) and aux.deprel != "root"
        perfect = aux.lemma.lower() in words("perfectAux") and verb is not None and aux.id == verb.id - 1
        if odd and perfect and verb is not None and verb.feats.get("VerbForm") == "Part":
            sentence = with_words(sentence, replace(aux, deprel="aux"))
    return sentence


def _so_much_as(sentence: Sentence, words: WordClass) -> Sentence:
    """ "did not sell so much as a crate": the crate is the object."""
    for noun in sentence.words:
        case = next((c for c in children(sentence, noun, "case") if c.id < noun.id), None)
        verb = sentence.word(noun.head) if noun.head else None
        if case is None or case.id < 3 or verb is None or verb.upos != "VERB" or not noun.deprel.startswith("obl"):
            continue
        before = sentence.words[case.id - 3 : case.id - 1]
        degree = all(word.upos in ("ADV", "ADJ") and word.text.lower() in words("soMuch") for word in before)
        if degree and case.text.lower() in words("asAdposition") and not children(sentence, verb, "obj"):
            adverbs = [replace(word, head=noun.id, deprel="dep") for word in before]
            sentence = with_words(sentence, *adverbs, replace(case, deprel="dep"), replace(noun, deprel="obj"))
            moved = [c for c in children(sentence, noun, "nmod") if _dative(sentence, c, words)]
            sentence = with_words(sentence, *(replace(c, head=verb.id, deprel="obl") for c in moved))
    return sentence


def _dative(sentence: Sentence, noun: Word, words: WordClass) -> bool:
    return any(case.text.lower() in words("dativeAdposition") for case in children(sentence, noun, "case"))


def _out_of_absolutes(sentence: Sentence, words: WordClass) -> Sentence:
    """ "With envoys shuttling between A and B, C arrived": the envoys shuttle, and C arrives."""
    for clause in sentence.words:
        noun = sentence.word(clause.head) if clause.head else None
        if noun is None or clause.deprel != "acl" or not noun.deprel.startswith("nsubj") or not noun.head:
            continue
        first = min([noun.id, *(c.id for c in sentence.children.get(noun.id, ()))]) - 1
        mark = sentence.word(first) if first > 0 else None
        with_ = (
            mark is not None and mark.head in (noun.head, clause.id) and mark.text.lower() in words("absoluteMarker")
        )
        verb = sentence.word(noun.head)
        if mark is None or not with_ or clause.id > verb.id or clause.feats.get("VerbForm") not in ("Ger", "Part"):
            continue
        changed = [replace(clause, head=verb.id, deprel="advcl"), replace(noun, head=clause.id, deprel="nsubj")]
        sentence = with_words(sentence, replace(mark, head=clause.id), *changed)
        sentence = with_words(sentence, *_next_subject(sentence, sentence.word(clause.id), verb))
    return sentence


def _absolute_subjects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "With A mediating between B and C, D praised E": who stands between "with" and the participle mediates."""
    for clause in sentence.words:
        going_on = clause.feats.get("VerbForm") in ("Ger", "Part") and clause.feats.get("Tense") != "Past"
        marks = [c for c in children(sentence, clause, "mark") if c.text.lower() in words("absoluteMarker")]
        if not going_on or clause.deprel != "advcl" or not marks or children(sentence, clause, "nsubj"):
            continue
        between = sentence.words[marks[0].id : clause.id - 1]
        if not between or any(word.upos not in ("DET", "ADJ", "NOUN", "PROPN", "NUM") for word in between):
            continue
        numbers = {word.id for word in between}
        heads = [word for word in between if word.head not in numbers and word.upos in ("NOUN", "PROPN")]
        if len(heads) != 1 or heads[0].head not in (clause.id, clause.head):
            continue
        verb = sentence.word(clause.head)
        sentence = with_words(sentence, replace(heads[0], head=clause.id, deprel="nsubj"))
        sentence = with_words(sentence, *_next_subject(sentence, sentence.word(clause.id), verb))
    return sentence


def _late_absolutes(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A signed the deal, with B's minister, C, looking on": the minister looks on, and is no party to the deal."""
    for clause in sentence.words:
        doing = clause.feats.get("VerbForm") in ("Ger", "Part") and clause.feats.get("Tense") != "Past"
        if not doing or clause.deprel != "advcl" or clause.head > clause.id or _has_subject(sentence, clause):
            continue
        before = [w for w in children(sentence, sentence.word(clause.head), "obl") if clause.head < w.id < clause.id]
        noun = before[-1] if before else None
        cases = children(sentence, noun, "case") if noun is not None else []
        if noun is None or len(cases) != 1 or cases[0].text.lower() not in words("absoluteMarker") or cases[0].id < 2:
            continue
        inside = {noun.id, *_subtree(sentence, noun)}
        behind = sentence.words[noun.id : clause.id - 1]
        own = all(word.id in inside or word.upos in ("PUNCT", "ADV") for word in behind)
        if own and sentence.word(cases[0].id - 1).text == ",":
            subject = replace(noun, head=clause.id, deprel="nsubj")
            sentence = with_words(sentence, subject, replace(cases[0], head=clause.id, deprel="mark"))
    return sentence


def _has_subject(sentence: Sentence, clause: Word) -> bool:
    return bool(children(sentence, clause, "nsubj", "mark"))


def _next_subject(sentence: Sentence, clause: Word, verb: Word) -> list[Word]:
    """The subject between a clause and the verb, which the parser gave to a later verb."""
    between = sentence.words[clause.id : verb.id - 1]
    lost = [w for w in between if w.deprel.startswith("nsubj") and w.head > verb.id and w.upos in ("NOUN", "PROPN")]
    if len(lost) == 1 and sentence.word(lost[0].head).head == verb.id:
        later = replace(sentence.word(lost[0].head), deprel="conj")
        return [replace(lost[0], head=verb.id), later]  # "…, A arrived, had dinner with B"
    if len(lost) != 1 or sentence.word(lost[0].head).id != verb.head:
        return []
    later = sentence.word(verb.head)
    first = replace(verb, head=later.head, deprel=later.deprel)
    return [first, replace(later, head=verb.id, deprel="conj"), replace(lost[0], head=verb.id)]


def _after_relatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "over coffee, A, which has left, will neither deport B": A is whom the verb behind its clause is about."""
    if words("dropsSubject"):
        return sentence
    for relative in sentence.words:
        name = sentence.word(relative.head) if relative.head else None
        if name is None or relative.deprel != "acl:relcl" or name.upos != "PROPN" or name.deprel not in _STRANDED:
            continue
        end = max(_subtree(sentence, relative)) + 1
        set_off = name.id > 1 and sentence.word(min(_own(sentence, name)) - 1).text == ","
        if not set_off or end >= len(sentence.words) or sentence.word(end).text != ",":
            continue
        aux = sentence.word(end + 1)
        verb = sentence.word(aux.head) if aux.upos == "AUX" and aux.head else aux
        bare = verb.upos == "VERB" and not children(sentence, verb, "nsubj", "mark") and verb.id > end
        if bare and "Fin" in (aux.feats.get("VerbForm"), verb.feats.get("VerbForm")):
            passive = any(each.deprel == "aux:pass" for each in children(sentence, verb, "aux"))
            label = "nsubj:pass" if passive else "nsubj"
            sentence = with_words(sentence, replace(name, head=verb.id, deprel=label))
    return sentence


def _own(sentence: Sentence, name: Word) -> list[int]:
    """The numbers of a name and of the words before it that are its own."""
    return [name.id, *(child.id for child in sentence.children.get(name.id, ()) if child.upos != "PUNCT")]


def _named_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "closing the embassy of A and deporting | B C": a person right behind a verb without an object is its object."""
    for name in sentence.names:
        verb = sentence.word(name.first - 1) if name.first > 1 else None
        wants = verb is not None and verb.upos == "VERB" and not children(sentence, verb, "obj", "iobj", "ccomp")
        if verb is None or not wants or name.type != "PER" or words("dropsSubject"):
            continue
        inside = [sentence.word(number) for number in range(name.first, name.last + 1)]
        out = {word.head for word in inside} - {word.id for word in inside}
        active = children(sentence, verb, "nsubj") or verb.feats.get("VerbForm") in ("Ger", "Inf")
        active = active or (verb.feats.get("VerbForm") == "Part" and verb.feats.get("Tense") == "Pres")
        if active and out and max(out) < verb.id and 0 not in out:
            rest = [replace(word, head=inside[0].id, deprel="flat") for word in inside[1:]]
            moved = [
                replace(c, head=inside[0].id)
                for word in inside
                for c in sentence.children.get(word.id, ())
                if c not in inside
            ]
            sentence = with_words(sentence, *moved, *rest, replace(inside[0], head=verb.id, deprel="obj"))
    return sentence


def _out_of_relatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A sued B, which C called a pity, and bought D": behind the comma goes on what A did."""
    for verb in sentence.words:
        relative = sentence.word(verb.head) if verb.head else None
        if relative is None or verb.deprel != "conj" or relative.deprel != "acl:relcl" or verb.upos != "VERB":
            continue
        cc = next((child for child in children(sentence, verb, "cc") if child.id < verb.id), None)
        subject = next(iter(children(sentence, relative, "nsubj")), None)
        other = subject is not None and subject.lemma.lower() not in words("relativePronoun")
        closed = cc is not None and cc.id > 1 and sentence.word(cc.id - 1).text == ","
        if words("dropsSubject") or not (closed and other) or children(sentence, verb, "nsubj", "mark"):
            continue
        outer = sentence.word(relative.head)
        while outer.head and outer.upos != "VERB":
            outer = sentence.word(outer.head)
        if outer.upos == "VERB" and outer.id < relative.id and verb.feats.get("VerbForm") == "Fin":
            sentence = with_words(sentence, replace(verb, head=outer.id))
    return sentence
