"""Albanian and its like: what a free word order moved away from its verb, which the parser hung on what stands nearer.

"B-në e priti në Tiranë, me nderime, A": A, behind commas and adjuncts, is who received B. "…, tha në Nuuk deputetja A":
she said so. "e thirri në ministri ambasadorin": a definite accusative without adposition is the object. Endings and the
clitic that takes up an object say which; where they do not, nothing is changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.model import Name, Sentence, Word
from kg.repair import TIMES, TITLES
from kg.repair.around import WordClass, children, has, is_below
from kg.repair.change import with_words
from kg.repair.wordform import by_rules

_GLUED = ("flat", "appos", "nmod", "amod", "compound", "conj", "parataxis", "dep")
_SAYERS = (*TITLES, "groupNoun", "namedBody", "bodyNoun", "sourceNoun", "institutionWord")
_NOMINAL = ("NOUN", "PROPN")


def mend_turned(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such subjects, objects and speakers given to their verbs.

    Args:
        sentence: a parsed sentence of a language with an article before genitives.
        words: the word classes of its language, by name.
    """
    for rule in (
        _behind_adjectives,
        _unseen_bodies,
        _perfects,
        _planned,
        _bare_things,
        _contrasts,
        _no_numbers,
        _emphatics,
        _retired,
        _counterparts,
        _lone_adpositions,
        _no_longer,
        _neither,
        _behind_commas,
        _far_objects,
        _called_objects,
        _many_objects,
        _fronted_datives,
        _relative_objects,
        _relative_deeds,
        _told_aside,
        _far_speakers,
        _far_subjects,
        _behind_conjunctions,
        _last_subjects,
    ):
        sentence = rule(sentence, words)
    return sentence


def _behind_adjectives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "laboratorin gjenevas A": what comes from somewhere bears no name; the noun before it does."""
    for name in sentence.words[2:]:
        adjective, noun = sentence.word(name.id - 1), sentence.word(name.id - 2)
        glued = (
            name.upos == "PROPN" and name.deprel == "flat" and name.head == adjective.id and adjective.text.islower()
        )
        plain = adjective.upos in ("NOUN", "ADJ") and adjective.head == noun.id and adjective.deprel != "flat"
        if glued and plain and noun.upos == "NOUN" and has(noun, words, ("namedBody", *TITLES)):
            rest = [replace(each, head=noun.id) for each in children(sentence, adjective, "flat", "appos")]
            described = replace(adjective, upos="ADJ", deprel="amod")
            sentence = with_words(sentence, *rest, replace(name, head=noun.id), described)
    return sentence


def _unseen_bodies(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Koncerni Bayer", "laboratori zviceran Helvix": a name that no recogniser saw behind the noun for a body."""
    names = list(sentence.names)
    for word in sentence.words[1:]:
        noun = sentence.word(word.head) if word.head else None
        named = word.upos == "PROPN" and word.deprel in ("flat", "appos") and word.text[:1].isupper()
        if noun is None or not named or noun.upos not in _NOMINAL or not has(noun, words, ("namedBody",)):
            continue
        between = sentence.words[noun.id : word.id - 1]
        close = 0 < word.id - noun.id <= 2 and all(each.upos == "ADJ" for each in between)
        last = word.id
        while (
            last < len(sentence.words)
            and sentence.word(last + 1).upos == "PROPN"
            and sentence.word(last + 1).text[:1].isupper()
        ):
            last += 1
        seen = any(name.first <= last and word.id <= name.last for name in names)
        if close and not seen and noun.feats.get("Number") != "Plur" and noun.feats.get("Definite") == "Def":
            names.append(Name(word.id, last, "ORG"))
    names.sort(key=lambda name: name.first)
    return replace(sentence, names=tuple(names)) if len(names) > len(sentence.names) else sentence


def _perfects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "mohoi të ketë telefonuar A-në": the participle is the verb, and what was taken for it its auxiliary."""
    for aux in sentence.words[:-1]:
        verb = sentence.word(aux.id + 1)
        lemma = (
            by_rules(verb.text.lower(), words("participle"))
            if verb.text.lower().endswith(tuple(words("bareParticipleEnding")))
            else ""
        )
        have = aux.text.lower() in words("perfectSubjunctive") and aux.upos == "VERB"
        if not have or not lemma or verb.head != aux.id or verb.upos not in ("NOUN", "ADJ", "VERB"):
            continue
        feats = {"VerbForm": "Part"}
        objects = [
            replace(each, deprel="obj") for each in children(sentence, verb, "flat", "nmod") if each.upos == "PROPN"
        ]
        own = [replace(each, head=verb.id) for each in sentence.children.get(aux.id, ()) if each.id != verb.id]
        bare = [each for each in objects if not children(sentence, each, "case")]
        new = replace(verb, upos="VERB", lemma=lemma, head=aux.head, deprel=aux.deprel, feats=feats)
        finite = {**aux.feats, "VerbForm": "Fin"}
        helper = replace(aux, upos="AUX", lemma="kam", head=verb.id, deprel="aux", feats=finite)
        sentence = with_words(sentence, new, helper, *own, *bare)
    return sentence


def _planned(sentence: Sentence, words: WordClass) -> Sentence:
    """ "nuk kishte në plan t'i bashkohej A-së": what has a complement of its own is no auxiliary of a subjunctive."""
    for have in sentence.words:
        verb = sentence.word(have.head) if have.head > have.id and have.deprel == "aux" else None
        if verb is None or have.lemma.lower() not in words("perfectAux") or verb.feats.get("VerbForm") == "Part":
            continue
        marks = [c for c in children(sentence, verb, "mark") if c.id > have.id]
        led = marks and marks[0].text.lower() in words("subjunctiveMarker")
        held = [c for c in children(sentence, have, "obl", "nmod", "obj") if have.id < c.id < verb.id]
        if not led or not held:
            continue
        before = [c for c in sentence.children.get(verb.id, ()) if c.id < have.id]
        own = replace(have, upos="VERB", head=verb.head, deprel=verb.deprel, feats={**have.feats, "VerbForm": "Fin"})
        moved = [replace(each, head=have.id) for each in before]
        sentence = with_words(sentence, own, replace(verb, head=have.id, deprel="xcomp"), *moved)
    return sentence


def _bare_things(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i shiti dronë A-së": a bare noun behind a verb that calls nothing anything is what is sold."""
    for word in sentence.words[1:]:
        verb = sentence.word(word.id - 1)
        bare = word.upos == "NOUN" and word.deprel == "xcomp" and word.head == verb.id and verb.upos == "VERB"
        names = ("predicateVerb", "namingVerb", "becomeVerb", "callVerb")
        if not bare or has(verb, words, names) or children(sentence, word, "case", "cop"):
            continue
        taken = [each for each in children(sentence, verb, "obj") if each.upos in _NOMINAL]
        if word.feats.get("Case") == "Acc" and not taken and not _middle(sentence, verb, words):
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _contrasts(sentence: Sentence, words: WordClass) -> Sentence:
    """ "dërgoi trupa jo në A, por në B": B is set against A, not coordinated with the verb."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        but = any(each.text.lower() in words("butMarker") for each in children(sentence, word, "cc"))
        if verb is None or verb.upos != "VERB" or word.deprel != "conj" or not but or word.upos not in _NOMINAL:
            continue
        led = {each.text.lower() for each in children(sentence, word, "case")}
        for other in reversed(children(sentence, verb, "obl", "obj", "nsubj", "iobj")):
            denied = any(each.text.lower() in words("contrastNegator") for each in children(sentence, other, "advmod"))
            same = {each.text.lower() for each in children(sentence, other, "case")} == led
            if denied and same and other.id < word.id:
                sentence = with_words(sentence, replace(word, head=other.id))
                break
    return sentence


def _no_numbers(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u hapi dyert katërqind refugjatëve": a definite plural behind a verb counts nothing but is its object."""
    for word in sentence.words[1:]:
        verb = sentence.word(word.id - 1)
        counts = word.deprel in ("nummod", "compound") and word.upos in ("NOUN", "NUM") and word.head > word.id
        if not counts or verb.upos != "VERB" or not word.text.endswith(tuple(words("definitePluralEnding"))):
            continue
        noun = sentence.word(word.head)
        while noun.upos == "NUM" and noun.head:
            noun = sentence.word(noun.head)
        taken = [each for each in children(sentence, verb, "obj") if each.upos in _NOMINAL and each != noun]
        many = noun.upos == "NOUN" and noun.head == verb.id and noun.text.endswith(tuple(words("pluralGenitiveEnding")))
        if taken or not many or not _dative_clitic(sentence, verb, words):
            continue
        thing = replace(word, upos="NOUN", head=verb.id, deprel="obj")
        given = replace(noun, deprel="iobj", feats={**noun.feats, "Case": "Dat"})
        clitic = sentence.word(verb.id - 1)
        taker = (
            (replace(clitic, upos="PRON", deprel="expl", feats={"Case": "Dat"}),)
            if clitic.text.lower() in words("pluralDativeClitic")
            else ()
        )
        sentence = with_words(sentence, thing, given, *taker)
    return sentence


def _emphatics(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e ka blerë nga A vetë B": "itself" is no adposition, and who did it is no adjunct."""
    for word in sentence.words[:-1]:
        name = sentence.word(word.id + 1)
        marks = word.text.lower() in words("emphatic") and word.deprel == "case" and word.head == name.id
        verb = sentence.word(name.head) if marks and name.head else None
        if verb is None or verb.upos != "VERB":
            continue
        free = not children(sentence, verb, "nsubj") and name.deprel == "obl" and name.feats.get("Case") == "Nom"
        subject = replace(name, deprel="nsubj") if free and not _middle(sentence, verb, words) else name
        sentence = with_words(sentence, replace(word, upos="PRON", deprel="det"), subject)
    return sentence


def _retired(sentence: Sentence, words: WordClass) -> Sentence:
    """ "gjenerali në pension A": the name is the title's, past what says that he serves no more."""
    for name in sentence.words[3:]:
        noun, case, title = (sentence.word(name.id - back) for back in (1, 2, 3))
        phrase = case.upos == "ADP" and noun.lemma.lower() in words("serviceNoun") and title.upos == "NOUN"
        if phrase and name.upos == "PROPN" and name.head == noun.id and has(title, words, TITLES):
            behind = [replace(each, head=title.id) for each in children(sentence, noun, "flat", "appos", "punct")]
            moved = [each for each in behind if each.id > name.id]
            new = (replace(name, head=title.id, deprel="flat"), replace(noun, head=title.id, deprel="nmod"))
            sentence = with_words(sentence, *new, *moved)
    return sentence


def _counterparts(sentence: Sentence, words: WordClass) -> Sentence:
    """ "me homologun e tij malazez A": a name behind a title, its owner and its nationality is the title's."""
    for name in sentence.words[2:]:
        if name.upos != "PROPN" or name.deprel not in ("nmod", "appos", "obl", "conj"):
            continue
        title = _title_before(sentence, name, words)
        between = sentence.words[title.id : name.id - 1] if title is not None else ()
        if title is None or not between or is_below(sentence, title, name):
            continue
        moved = [replace(each, head=title.id) for each in between if each.head == name.id]
        sentence = with_words(sentence, replace(name, head=title.id, deprel="flat"), *moved)
    return _counterparts_from(sentence, words)


def _counterparts_from(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u takua me homologun e tij nga A, B": A is where the counterpart is from, no agent, and B the counterpart."""
    for land in sentence.words[3:]:
        case = next((c for c in children(sentence, land, "case") if c.text.lower() in words("originAdposition")), None)
        title = _title_before(sentence, case, words) if case is not None and land.upos == "PROPN" else None
        if title is None or not has(title, words, ("counterpart", "fellowMinister")) or is_below(sentence, title, land):
            continue
        named = [
            replace(each, head=title.id)
            for each in children(sentence, land, "appos")
            if sentence.word(each.id - 1).text == "," and any(name.first == each.id for name in sentence.names)
        ]
        sentence = with_words(sentence, replace(land, head=title.id, deprel="nmod"), *named)
    return sentence


def _title_before(sentence: Sentence, name: Word, words: WordClass) -> Word | None:
    """The title before a name, past adjectives and possessives alone."""
    number = name.id - 1
    while number > 0:
        word = sentence.word(number)
        if word.upos == "NOUN" and word.deprel != "amod":
            titled = has(word, words, ("counterpart", "fellowMinister", "officeTitle")) and name.head != word.id
            return word if titled else None
        owner = word.upos in ("PRON", "DET") and word.deprel in ("det:poss", "det", "det:adj", "case")
        if not owner and word.deprel != "amod":
            return None
        number -= 1
    return None


def _lone_adpositions(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Kundër A-së protestoi edhe B": an adposition that the parser took for an adverb, and B for an object."""
    for word in sentence.words[:-1]:
        name, verb = sentence.word(word.id + 1), sentence.word(word.head) if word.head else None
        led = word.upos == "ADP" and word.head == name.id and name.deprel.startswith("nsubj") and name.head != 0
        verb = sentence.word(name.head) if led else verb  # "Kundër A-së", with the case on a subject
        lone = (led or word.upos == "ADV") and word.text.lower() in words("looseAdposition") and verb is not None
        if not lone or verb is None or name.head != verb.id or name.upos not in _NOMINAL or verb.upos != "VERB":
            continue
        if name.deprel.partition(":")[0] not in ("nsubj", "obj", "iobj", "obl") or name.id > verb.id:
            continue
        case = replace(word, upos="ADP", head=name.id, deprel="case")
        sentence = with_words(sentence, case, replace(name, deprel="obl"))
        things = [
            each for each in children(sentence, verb, "obj", "obl") if each.id > verb.id and each.upos in _NOMINAL
        ]
        things = [each for each in things if not children(sentence, each, "case") and not has(each, words, TIMES)]
        if len(things) == 1 and things[0].feats.get("Case") == "Nom" and not children(sentence, verb, "nsubj"):
            sentence = with_words(sentence, replace(things[0], deprel="nsubj"))
    return sentence


def _no_longer(sentence: Sentence, words: WordClass) -> Sentence:
    """ "nuk ia shet më A": "no longer", no adposition, before a name in the nominative."""
    for word in sentence.words[1:-1]:
        name = sentence.word(word.id + 1)
        verb = sentence.word(word.id - 1)
        longer = word.text.lower() in words("noLonger") and verb.upos == "VERB"
        if longer and word.upos == "PRON" and word.head == verb.id:  # "nuk ia shet më gazin": no "me" behind the verb
            sentence = with_words(sentence, replace(word, upos="ADV", deprel="advmod"))
            thing = replace(name, deprel="obj") if name.deprel == "xcomp" and name.upos == "NOUN" else name
            sentence = with_words(sentence, thing) if name.head == verb.id else sentence
            continue
        adposition = longer and word.upos == "ADP" and word.head == name.id
        if not adposition or verb.upos != "VERB" or name.head != verb.id or name.upos not in _NOMINAL:
            continue
        negated = any(each.text.lower() in words("negator") for each in children(sentence, verb, "advmod"))
        nominative = name.text.endswith(tuple(words("hyphenNominativeEnding"))) or name.feats.get("Case") == "Nom"
        if negated and nominative and not children(sentence, verb, "nsubj"):
            adverb = replace(word, upos="ADV", head=verb.id, deprel="advmod")
            sentence = with_words(sentence, adverb, replace(name, deprel="nsubj"))
    return sentence


def _neither(sentence: Sentence, words: WordClass) -> Sentence:
    """ "trupa nuk dërgoi këtë herë as A, as B": who did not, though the parser hung them on the time."""
    for word in sentence.words[3:]:
        before, head = sentence.word(word.id - 1), sentence.word(word.head) if word.head else None
        nor = before.text.lower() in words("neitherWord") and before.head == word.id and word.deprel == "conj"
        verb = sentence.word(head.head) if head is not None and head.head else None
        if not nor or word.upos != "PROPN" or head is None or head.upos == "PROPN" or verb is None:
            continue
        if verb.upos != "VERB" or not verb.id < head.id < word.id:
            continue
        subjects = children(sentence, verb, "nsubj")
        others = [each for each in children(sentence, head, "conj") if each.id > word.id and each.upos == "PROPN"]
        several = others or children(sentence, word, "conj")
        thing = subjects and (_many(subjects[0], verb) or (several and subjects[0].upos == "NOUN"))
        if subjects and (len(subjects) > 1 or not thing or children(sentence, verb, "obj")):
            continue
        moved = [replace(each, deprel="obj") for each in subjects]
        moved += [replace(each, head=word.id) for each in others]
        sentence = with_words(sentence, replace(word, head=verb.id, deprel="nsubj"), *moved)
    return sentence


def _many(noun: Word, verb: Word) -> bool:
    """Whether a noun before a verb in the singular is a plural or bare: "trupa nuk dërgoi A"."""
    plural = noun.feats.get("Number") == "Plur" or noun.feats.get("Definite") == "Ind"
    return noun.id < verb.id and noun.upos == "NOUN" and plural


def _behind_commas(sentence: Sentence, words: WordClass) -> Sentence:
    """ "B-në e priti në Tiranë, me nderime, A": who did it stands last, behind what the commas part off."""
    for verb in sentence.words:
        if verb.upos != "VERB" or not _clitic(sentence, verb, words) or _middle(sentence, verb, words):
            continue
        fronted = [each for each in children(sentence, verb, "nsubj", "obj", "iobj") if each.id < verb.id]
        fronted = [each for each in fronted if each.upos in _NOMINAL and _shows_accusative(sentence, each, words)]
        behind = [each for each in children(sentence, verb, "nsubj") if each.id > verb.id]
        inside = [each for each in behind if not _adjunct_of(sentence, verb, each)]
        last = _last_segment(sentence, verb, words)
        if len(fronted) != 1 or inside or last is None or is_below(sentence, verb, last):
            continue
        moved = [replace(each, deprel="obl") for each in behind if each != last]
        front = replace(fronted[0], deprel="obj")
        sentence = with_words(sentence, front, *moved, replace(last, head=verb.id, deprel="nsubj"))
    return sentence


def _shows_accusative(sentence: Sentence, name: Word, words: WordClass) -> bool:
    last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
    return last.text.endswith(tuple(words("objectEnding"))) and (
        last.lemma != last.text or last.feats.get("Case") == "Acc"
    )


def _adjunct_of(sentence: Sentence, verb: Word, noun: Word) -> bool:
    """Whether the phrase that a noun stands in, behind a verb, begins with an adposition: "pas dy vjetësh hezitimi"."""
    first = noun.id
    while first > verb.id + 1 and sentence.word(first - 1).upos not in ("PUNCT", "VERB"):
        first -= 1
    return first < noun.id and sentence.word(first).upos == "ADP"


def _last_segment(sentence: Sentence, verb: Word, words: WordClass) -> Word | None:
    """The head of a name, perhaps with a title, that stands alone behind the last comma of a clause of adjuncts."""
    number, begin, commas = verb.id + 1, verb.id + 1, 0
    while number <= len(sentence.words):
        word = sentence.word(number)
        if word.upos == "VERB" or word.text in (";", ":"):
            return None
        if word.text == ",":
            opened = sentence.word(begin)
            timed = has(opened, words, TIMES) or opened.upos in ("ADP", "ADV")
            if not timed and number > begin:
                return None
            commas, begin = commas + 1, number + 1
            found = _named_alone(sentence, begin, words)
            if found is not None:
                return found
        number += 1
    return None


def _named_alone(sentence: Sentence, begin: int, words: WordClass) -> Word | None:
    """The head of a name in the nominative that fills a stretch up to the next mark or the end."""
    end = begin
    while end <= len(sentence.words) and sentence.word(end).upos not in ("PUNCT", "VERB", "CCONJ", "SCONJ", "AUX"):
        end += 1
    closed = end > len(sentence.words) or sentence.word(end).text in (".", ";", ",", "!", "?")
    stretch = sentence.words[begin - 1 : end - 1]
    if not stretch or not closed or stretch[0].upos not in (*_NOMINAL, "PRON"):
        return None
    roots = [each for each in stretch if not begin <= each.head < end]
    named = any(each.upos == "PROPN" for each in stretch)
    if len(roots) != 1 or not named or roots[0].upos not in _NOMINAL or roots[0].deprel not in _GLUED:
        return None
    root = roots[0]
    shown = root.upos == "PROPN" or (has(root, words, _SAYERS) and root.text != root.lemma)
    marked = any(each.deprel == "case" for each in sentence.children.get(root.id, ()))
    accusative = root.text.endswith(tuple(words("accusativeEnding"))) and root.lemma != root.text
    return root if shown and not marked and not accusative else None


def _far_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e thirri në ministri ambasadorin": a definite accusative without adposition behind an adjunct is the object."""
    for word in sentence.words[2:]:
        noun = sentence.word(word.head) if word.head else None
        verb = sentence.word(noun.head) if noun is not None and noun.head else None
        if noun is None or verb is None or verb.upos != "VERB" or word.upos != "NOUN":
            continue
        set_off = word.deprel == "appos" and _clitic(sentence, verb, words) and _closes_aside(sentence, word)
        accusative = word.feats.get("Case") == "Acc" and word.feats.get("Definite") == "Def"
        regular = word.text.lower() in {word.lemma.lower() + end for end in words("accusativeNameEnding")}
        described = _describes(sentence, noun, word) and has(word, words, TITLES) and word.feats.get("Case") != "Gen"
        accusative = accusative or ((set_off or described) and regular)
        ended = word.text.endswith(tuple(words("definiteObjectEnding"))) and word.text != word.lemma
        adjunct = noun.deprel.startswith("obl") and children(sentence, noun, "case") and verb.id < noun.id
        place = sentence.word(word.id - 1)
        led = place.upos == "PROPN" and place.head in (noun.id, word.id) and children(sentence, place, "case")
        near = noun.id == word.id - 1 or (led and place.id - 2 == noun.id)  # "për një vizitë në B | ministrin"
        hung = word.deprel == "nmod" or (described and word.deprel in ("nmod:poss", "obj"))
        adjunct = adjunct and (set_off or (hung and (near or described)))
        taken = [each for each in children(sentence, verb, "obj", "ccomp", "xcomp") if each.upos != "PRON"]
        if not (accusative and ended and adjunct) or taken or children(sentence, word, "case"):
            continue
        if not _middle(sentence, verb, words) and not has(word, words, TIMES):
            moved = [replace(place, head=noun.id)] if led else []
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obj"), *moved)
    return sentence


def _closes_aside(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands behind the second of two commas: "e pret në Shkup, me ftesë, | mbretin A"."""
    commas = [each.id for each in sentence.words[: word.id - 1] if each.text == ","]
    return len(commas) > 1 and commas[-1] == word.id - 1


def _describes(sentence: Sentence, noun: Word, word: Word) -> bool:
    """Whether nothing but what describes a noun stands between it and a word: "në një takim pune | kryetarin"."""
    between = sentence.words[noun.id : word.id - 1]
    plain = all(each.upos not in ("PUNCT", "ADP", "VERB", "CCONJ", "PROPN", "PRON") for each in between)
    return plain and all(is_below(sentence, each, noun) for each in between)


def _called_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e ka hedhur në gjyq Monsanton": nobody is called in the accusative."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or word.deprel not in ("vocative", "dislocated") or not verb.id < word.id:
            continue
        taken = [each for each in children(sentence, verb, "obj", "ccomp") if each.upos != "PRON"]
        named = word.upos == "PROPN" and (
            word.text.endswith(tuple(words("accusativeEnding"))) or _shows_accusative(sentence, word, words)
        )
        free = not taken and not _middle(sentence, verb, words)
        if named and free and _clitic(sentence, verb, words):
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _many_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "vaksinat i ka blerë nga A": many do not buy in the singular; the clitic says that they are bought."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or word.deprel != "nsubj" or word.upos != "NOUN" or word.id > verb.id:
            continue
        group = [verb, *children(sentence, verb, "aux")]
        finite = next((each for each in group if each.feats.get("VerbForm") == "Fin"), verb)
        clash = (word.feats.get("Number"), finite.feats.get("Number")) == ("Plur", "Sing")
        alone = not children(sentence, word, "conj") and not children(sentence, verb, "obj", "cop", "ccomp")
        if clash and alone and _clitic(sentence, verb, words) and not _middle(sentence, verb, words):
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _fronted_datives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Gazin A-së ia shet B", "Komisionit i kërkoj": a genitive without its article before a dative clitic."""
    articles = words("genitiveArticle")
    for word in sentence.words:
        head = sentence.word(word.head) if word.head else None
        if head is None or word.upos != "PROPN" or not word.text.endswith(tuple(words("dativeEnding"))):
            continue
        owner = head.upos == "NOUN" and word.deprel in ("nmod:poss", "nmod") and word.id > head.id
        verb = sentence.word(head.head) if owner and head.head else head
        if verb.upos != "VERB" or word.id > verb.id or word.lemma == word.text:
            continue
        before = sentence.word(word.id - 1) if word.id > 1 else None
        marked = before is not None and (before.text.lower() in articles or before.upos == "ADP")
        speaks = word.deprel == "nsubj" and verb.feats.get("Person") in ("1", "2")
        taken = [each for each in children(sentence, verb, "iobj") if each.upos in _NOMINAL]
        host = head.deprel.partition(":")[0] in ("obj", "nsubj") or has(head, words, TIMES)
        fronted = owner and host and head.id < verb.id
        if marked or taken or not (speaks or fronted) or not _dative_clitic(sentence, verb, words):
            continue
        sentence = with_words(sentence, replace(word, head=verb.id, deprel="iobj", feats={**word.feats, "Case": "Dat"}))
    return sentence


def _relative_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "sindikata, të cilën e drejton A": the pronoun in the accusative is led, the name behind leads."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or word.deprel not in ("nsubj", "obj") or verb.upos != "VERB":
            continue
        led = children(sentence, word, "case")
        if led and word.text.lower() in words("declinedRelative"):  # "nga i cili u tërhoq"
            sentence = with_words(sentence, replace(word, deprel="obl"))
            continue
        if word.text.lower() not in words("accusativePronoun"):
            continue
        names = [each for each in children(sentence, verb, "obj") if each.upos in _NOMINAL and each.id > verb.id]
        if word.deprel == "obj" and children(sentence, verb, "nsubj"):
            continue
        if len(names) == 1 and not _shows_accusative(sentence, names[0], words):
            sentence = with_words(sentence, replace(word, deprel="obj"), replace(names[0], deprel="nsubj"))
        elif not names:
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _relative_deeds(sentence: Sentence, words: WordClass) -> Sentence:
    """ "takimi që pati A me B", "marrëveshja që nënshkroi A": A, in no accusative, did what the noun before says."""
    for that in sentence.words:
        verb = sentence.word(that.head) if that.head else None
        if verb is None or that.deprel != "nsubj" or not has(that, words, ("relativePronoun",)):
            continue
        host = sentence.word(verb.head) if verb.deprel == "acl:relcl" and verb.head else None
        named = [each for each in children(sentence, verb, "obj", "iobj") if each.upos == "PROPN" and each.id > verb.id]
        done = has(verb, words, ("lightVerb", "consentVerb")) and not children(sentence, verb, "aux")
        thing = host is not None and host.upos == "NOUN" and not has(host, words, (*_SAYERS, "personNoun", "placeNoun"))
        if not done or not thing or len(named) != 1 or children(sentence, named[0], "case"):
            continue
        last = max([named[0], *children(sentence, named[0], "flat")], key=lambda each: each.id)
        bent = last.lemma != last.text and last.text.endswith(tuple(words("accusativeEnding")))
        if not bent and not _clitic(sentence, verb, words):
            feats = {**named[0].feats, "Case": "Nom"}
            subject = replace(named[0], deprel="nsubj", feats=feats)
            sentence = with_words(sentence, replace(that, deprel="obj"), subject)
    return sentence


def _told_aside(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A arrestoi B-në, rrëfeu C": a verb of saying behind a comma, with no conjunction, is an aside."""
    for verb in sentence.words[2:]:
        if verb.deprel != "conj" or verb.upos != "VERB" or not has(verb, words, ("reportVerb",)):
            continue
        first = verb.id
        while first > 2 and sentence.word(first - 1).upos in ("AUX", "PRON", "DET") and verb.id - first < 3:
            first -= 1
        comma = sentence.word(first - 1).text in (",", "”", "»")
        linked = children(sentence, verb, "cc", "ccomp", "obj", "xcomp")
        if comma and not linked:
            sentence = with_words(sentence, replace(verb, deprel="parataxis"))
    return sentence


def _far_speakers(sentence: Sentence, words: WordClass) -> Sentence:
    """ "…, rrëfeu para komisionit ish-drejtoresha A": who said it stands behind where and when it was said."""
    for verb in sentence.words:
        aside = verb.upos == "VERB" and has(verb, words, ("reportVerb", "quoteVerb"))
        if not aside or children(sentence, verb, "nsubj", "ccomp", "xcomp"):
            continue
        if verb.deprel not in ("parataxis", "root", "conj") or not _after_quote(sentence, verb):
            continue
        found = _speaker_behind(sentence, verb, words)
        if found is not None and not is_below(sentence, verb, found):
            host = sentence.word(found.head)
            rest = [replace(each, head=found.id) for each in sentence.children.get(host.id, ()) if each.id > found.id]
            sentence = with_words(sentence, replace(found, head=verb.id, deprel="nsubj"), *rest)
    return sentence


def _far_subjects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Ambasadorin e thirri në ministri shefi i diplomacisë": who did it, behind an adjunct that swallowed them."""
    for verb in sentence.words:
        if verb.upos != "VERB" or not _clitic(sentence, verb, words) or _middle(sentence, verb, words):
            continue
        fronted = [each for each in children(sentence, verb, "obj") if each.id < verb.id and each.upos in _NOMINAL]
        if len(fronted) != 1 or not _shows_accusative(sentence, fronted[0], words) or children(sentence, verb, "nsubj"):
            continue
        found = _speaker_behind(sentence, verb, words)
        if found is not None and not is_below(sentence, verb, found):
            host = sentence.word(found.head)
            rest = [replace(each, head=found.id) for each in sentence.children.get(host.id, ()) if each.id > found.id]
            sentence = with_words(
                sentence,
                replace(found, head=verb.id, deprel="nsubj", upos="NOUN" if found.upos == "ADJ" else found.upos),
                *rest,
            )
    return sentence


def _after_quote(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb of saying opens its clause: right behind a comma, a quotation mark or a dash, past clitics."""
    number = verb.id - 1
    while number > 0 and sentence.word(number).upos in ("AUX", "PRON", "DET", "ADV") and verb.id - number < 5:
        number -= 1
    return number > 0 and sentence.word(number).upos == "PUNCT"


def _speaker_behind(sentence: Sentence, verb: Word, words: WordClass) -> Word | None:
    """The noun or name in the nominative that an adjunct behind a verb of saying swallowed."""
    for word in sentence.words[verb.id :]:
        if word.upos in ("PUNCT", "VERB", "SCONJ"):
            return None
        head = sentence.word(word.head) if word.head else None
        if head is None or word.deprel not in _GLUED or not verb.id < head.id < word.id or head.head != verb.id:
            continue
        before = sentence.word(word.id - 1)
        if before.upos in ("ADP", "CCONJ", "PUNCT") or before.text.lower() in words("genitiveArticle"):
            continue
        marked = children(sentence, head, "case") or head.deprel == "obl:tmod"
        if not marked or children(sentence, word, "case"):
            continue
        nominative = word.text != word.lemma and word.text.endswith(tuple(words("nominativeEnding")))
        role = (
            word.upos in ("NOUN", "ADJ")
            and nominative
            and (has(word, words, _SAYERS) or word.text.startswith(tuple(words("formerPrefix"))))
        )
        plain = head.upos == "NOUN" and not has(head, words, _SAYERS)
        person = any(name.first == word.id and name.type == "PER" for name in sentence.names)
        if role or (plain and person and word.feats.get("Case") == "Nom"):
            return word
    return None


# --- the tree ---------------------------------------------------------------------------------------------------


def _before(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """The pronouns, particles and auxiliaries right before a verb."""
    for word in reversed(sentence.words[max(0, verb.id - 5) : verb.id - 1]):
        if word.upos not in ("AUX", "PRON", "PART", "DET"):
            return
        yield word


def _clitic(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    clitics = words("accusativeClitic") | words("doubleClitic")
    return any(word.text.lower() in clitics for word in _before(sentence, verb))


def _dative_clitic(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    return any(word.text.lower() in words("dativeClitic") for word in _before(sentence, verb))


def _middle(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    return any(word.text.lower() in words("passiveMarker") for word in _before(sentence, verb))


def _behind_conjunctions(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e lavdëron A-në, ndërsa B-në e kritikon": behind a conjunction begins another clause, which B is a part of."""
    for name in sentence.words[2:]:
        verb = sentence.word(name.head) if name.head else None
        opened = any(each.id == name.id - 1 for each in children(sentence, name, "cc"))
        if verb is None or verb.upos != "VERB" or verb.id > name.id or not opened or name.upos not in _NOMINAL:
            continue
        if name.deprel.partition(":")[0] not in ("nsubj", "obj", "iobj"):
            continue
        behind = (word for word in sentence.words[name.id :] if word.upos in ("VERB", "PUNCT", "CCONJ", "SCONJ"))
        own = next(behind, None)
        if own is None or own.upos != "VERB" or own.feats.get("VerbForm") != "Fin" or own.deprel != "conj":
            continue
        sentence = with_words(sentence, replace(own, head=verb.id)) if own.head == name.id else sentence
        own = sentence.word(own.id)
        below = children(sentence, own, "nsubj", "obj")
        clitics = [w for w in below if w.upos == "PRON" and name.id < w.id < own.id and w.deprel == "obj"]
        if name.feats.get("Case") == "Acc" and all(w in clitics for w in below):
            moved = [replace(w, deprel="expl") for w in clitics]
            sentence = with_words(sentence, replace(name, head=own.id, deprel="obj"), *moved)
        elif name.feats.get("Case") == "Nom" and not any(w.deprel.startswith("nsubj") for w in below):
            sentence = with_words(sentence, replace(name, head=own.id, deprel="nsubj"))
    return sentence


def _last_subjects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "vendin ia kishte zënë A": a name in the nominative behind its object and its verb is no dative."""
    endings = tuple(words("dativeEnding"))
    for name in sentence.words[3:]:
        verb = sentence.word(name.head) if name.head else None
        if verb is None or name.upos != "PROPN" or name.deprel != "iobj" or not verb.id < name.id:
            continue
        last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
        below = sentence.children.get(verb.id, ())
        taken = any(c.deprel.startswith("nsubj") for c in below)
        fronted = any(c.deprel == "obj" and c.upos == "NOUN" and c.id < verb.id for c in below)
        nominative = name.feats.get("Case") == last.feats.get("Case") == "Nom" and not last.text.endswith(endings)
        if fronted and nominative and not taken:
            sentence = with_words(sentence, replace(name, deprel="nsubj"))
    return sentence
