"""Relative objects, participles, pairs and complements that stand where a parser of Albanian expects something else."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, form, has, is_below
from kg.repair.change import with_words

_TITLES = ("titleWord", "office", "leader", "officeTitle")
_TIMES = ("month", "weekday", "timeNoun", "today", "yesterday", "tomorrow")


def mend_fronted(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such words hung where their form wants them; itself where nothing is certain.

    Args:
        sentence: a parsed sentence of a language with an article before genitives.
        words: the word classes of its language, by name.
    """
    for rule in (
        _object_relatives,
        _lists,
        _joined,
        _many_joined,
        _plural_participles,
        _pairs,
        _had_for,
        _called,
        _times,
        _behind_times,
        _names_behind,
        _given,
    ):
        sentence = rule(sentence, words)
    return sentence


def _object_relatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, të cilin presidenti B e emëroi": a relative pronoun in the accusative is the object of its clause."""
    for word in sentence.words[2:]:
        article, comma = sentence.word(word.id - 1), sentence.word(word.id - 2)
        verb = sentence.word(word.head) if word.head else None
        declined = word.text.lower() in words("accusativeRelative") and article.text.lower() in words("obliqueArticle")
        if not declined or verb is None or verb.upos != "VERB" or verb.id < word.id or comma.id < 2:
            continue
        before = comma if comma.text != "," else sentence.word(comma.id - 1)
        noun = _phrase_head(sentence, before)
        if noun is None or verb.head == 0 or is_below(sentence, noun, verb):
            continue
        clause = replace(verb, head=noun.id, deprel="acl:relcl")
        state = [
            replace(child, deprel="xcomp")
            for child in children(sentence, verb, "obj")
            if child.upos == "NOUN" and child.feats.get("Definite") != "Def" and has(child, words, _TITLES)
        ]
        if verb.deprel in ("ccomp", "advcl", "conj", "parataxis", "acl:relcl", "acl"):
            sentence = with_words(sentence, clause, replace(word, deprel="obj"), *state)
    return sentence


def _lists(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ndaj A-së, B-së, si dhe ndaj C-së": a name behind a name and a comma, before a conjunction, is the next one."""
    for word in sentence.words[2:]:
        above = sentence.word(word.head) if word.head else None
        last = max([word.id, *(child.id for child in children(sentence, word, "flat"))])
        if above is None or word.deprel != "appos" or word.upos != "PROPN" or above.upos != "PROPN":
            continue
        behind = sentence.words[last : last + 2]
        joined = [each for each in behind if each.upos == "CCONJ" or _text(each) in words("listingWord")]
        if joined and sentence.word(word.id - 1).text == "," and not children(sentence, word, "case", "det"):
            sentence = with_words(sentence, replace(word, deprel="conj"))
    return sentence


def _joined(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Tanzanisë e Mozambikut": behind an oblique name another article would stand, so this one is "and"."""
    for word in sentence.words[2:]:
        article, name = sentence.word(word.id - 1), sentence.word(word.id - 2)
        owned = word.upos == "PROPN" and word.head == name.id and word.deprel in ("nmod:poss", "nmod", "conj")
        joins = article.text in words("joiningArticle") and name.upos == "PROPN"
        oblique = name.text != name.lemma and name.text.endswith(tuple(words("dativeEnding")))
        oblique = oblique and name.feats.get("Case") != "Nom"
        last = max([word, *children(sentence, word, "flat")], key=lambda each: each.id)
        plain = last.text.endswith(tuple(words("nominativeEnding"))) and last.text != last.lemma
        nominative = plain and name.feats.get("Case") == "Nom"  # "Algjeria e Maroku"
        whole = any(each.first <= name.id and word.id <= each.last for each in sentence.names)
        if not owned or not joins or whole:
            continue
        if (office := _office_of_field(sentence, name, word, words)) is not None:
            sentence = with_words(
                sentence, replace(word, head=office.id, deprel="nmod:poss"), replace(article, upos="DET", deprel="det")
            )
        elif word.deprel != "conj" and (oblique or nominative):
            joint = replace(article, upos="CCONJ", deprel="cc", head=word.id)
            sentence = with_words(sentence, replace(word, deprel="conj"), joint)
    return sentence


def _office_of_field(sentence: Sentence, field: Word, land: Word, words: WordClass) -> Word | None:
    """The office of "ministre e Kulturës | e Angolës", not "… e Sportit": its field is no name, and so the land is the
    office's."""
    office = sentence.word(field.head) if field.head and field.deprel.startswith("nmod") else None
    named = any(each.first <= field.id <= each.last for each in sentence.names)
    if office is None or named or not office.id < field.id or office.feats.get("Case") == "Gen":
        return None
    if has(land, words, ("ministryField",)) or form(land) in words("ministryField"):
        return None
    return office if has(office, words, _TITLES) else None


def _many_joined(sentence: Sentence, words: WordClass) -> Sentence:
    """ "mjekë e ilaçe": behind an indefinite plural its article would be another, so this one is "and"."""
    endings = tuple(words("dativeEnding") | words("pluralGenitiveEnding"))
    for noun in sentence.words[2:]:
        joint, first = sentence.word(noun.id - 1), sentence.word(noun.id - 2)
        many = first.upos == "NOUN" and first.feats.get("Number") == "Plur" and first.feats.get("Definite") == "Ind"
        bound = noun.upos == "NOUN" and noun.head == first.id and noun.deprel in ("nmod:poss", "nmod", "amod")
        owner = noun.feats.get("Definite") == "Def" or noun.text.endswith(endings)
        if many and bound and not owner and joint.text in words("articleConjunction"):
            joint = replace(joint, upos="CCONJ", deprel="cc", head=noun.id, feats={})
            sentence = with_words(sentence, replace(noun, deprel="conj"), joint)
    return sentence


def _plural_participles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Të thirrur nga A, ambasadorët heshtën": an article before a participle makes no subjunctive."""
    for word in sentence.words[1:]:
        article = sentence.word(word.id - 1)
        opened = article.id == 1 or sentence.word(article.id - 1).text == ","
        participle = word.feats.get("VerbForm") == "Part" and word.text.lower().endswith(
            tuple(words("participleEnding"))
        )
        if opened and participle and article.text.lower() in words("pluralArticle") and article.deprel == "mark":
            sentence = with_words(sentence, replace(article, upos="DET", deprel="det"))
    return sentence


def _pairs(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Si A, ashtu edhe B e dënuan C-në": both did."""
    for mark in sentence.words:
        word = sentence.word(mark.head) if mark.head else None
        if word is None or mark.deprel != "case" or mark.text.lower() not in words("pairingWord"):
            continue
        second = [c for c in children(sentence, word, "conj") if _marked(sentence, c, words("pairedWord"))]
        verb = sentence.word(word.head) if word.head else None
        if not second or verb is None:
            continue
        subject = verb.upos == "VERB" and not children(sentence, verb, "nsubj") and word.feats.get("Case") == "Nom"
        label = "nsubj" if subject and word.deprel == "obl" else word.deprel
        sentence = with_words(sentence, replace(mark, upos="CCONJ", deprel="cc:preconj"), replace(word, deprel=label))
    return sentence


def _had_for(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A ka për presidente B-në": the name in the accusative behind the office is whom A has."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or verb.upos != "VERB" or verb.lemma.lower() not in words("ownVerb") or word.upos != "NOUN":
            continue
        marked = any(
            _text(c) in words("officeAdposition") | words("asAdposition") for c in children(sentence, word, "case")
        )
        names = [
            c for c in children(sentence, word, "flat", "appos", "nmod") if c.upos == "PROPN" and c.id == word.id + 1
        ]
        if marked and names and has(word, words, _TITLES) and not children(sentence, verb, "obj"):
            sentence = with_words(sentence, replace(names[0], head=verb.id, deprel="obj"))
    return sentence


def _called(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i dorëzoi B-së spiunin A": a definite noun in the accusative is no predicate, the name behind it its own."""
    for word in sentence.words[:-1]:
        verb = sentence.word(word.head) if word.head else None
        name = sentence.word(word.id + 1)
        own = name.head == word.id and name.upos == "PROPN" and name.deprel == "nsubj"
        accusative = word.upos == "NOUN" and word.text.lower().endswith(tuple(words("accusativeNameEnding")))
        if verb is None or word.deprel != "xcomp" or not accusative or children(sentence, verb, "obj"):
            continue
        if own:
            sentence = with_words(sentence, replace(word, deprel="obj"), replace(name, deprel="flat"))
        elif (
            word.feats.get("Definite") == "Def"
            and word.feats.get("Case") == "Acc"
            and _transitive(sentence, verb, words)
        ):
            sentence = with_words(sentence, replace(word, deprel="obj"))  # "goditën të hënën veriun e A-së"
    return sentence


def _transitive(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    """Whether a verb is active and makes nobody anything."""
    middle = verb.id > 1 and _text(sentence.word(verb.id - 1)) in words("passiveMarker")
    makes = any(
        verb.lemma.lower() in words(name) for name in ("becomeVerb", "predicateVerb", "namingVerb", "officeVerb")
    )
    return verb.upos == "VERB" and not middle and not makes and not children(sentence, verb, "cop")


def _times(sentence: Sentence, words: WordClass) -> Sentence:
    """ "lëshuan natën e së martës dy raketa": a time is no object, and what hangs on it bare is."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or verb.upos != "VERB" or word.deprel != "obj" or not has(word, words, _TIMES):
            continue
        things = [
            child
            for child in children(sentence, word, "nmod", "appos", "flat")
            if child.upos == "NOUN"
            and child.id > word.id
            and not children(sentence, child, "case")
            and child.feats.get("Case") == "Acc"
            and not has(child, words, _TIMES)
        ]
        if len(things) == 1 and len(children(sentence, verb, "obj")) == 1:
            thing = replace(things[0], head=verb.id, deprel="obj")
            sentence = with_words(sentence, thing, replace(word, deprel="obl:tmod"))
    return sentence


def _behind_times(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Në janar Arben Hoxha u takua", "Sonte A do të protestojë": a time has no name, and who stands right before the
    verb does it."""
    lone = (word.id for word in sentence.words if word.upos == "PROPN" and word.deprel == "flat")
    spans = {**{number: number for number in lone}, **{name.first: name.last for name in sentence.names}}
    for first, last in spans.items():
        word = sentence.word(first)
        time = sentence.word(word.head) if word.head else None
        verb = sentence.word(time.head) if time is not None and time.head else None
        if time is None or verb is None or verb.upos != "VERB" or verb.id < last:
            continue
        if time.id != first - 1 or time.upos == "PROPN" or not has(time, words, _TIMES):
            continue
        between = sentence.words[last : verb.id - 1]
        led = all(each.head == verb.id and each.upos in ("PRON", "AUX", "PART") for each in between)
        accusative = sentence.word(last).text.endswith(tuple(words("accusativeEnding")))
        if led and not accusative and not children(sentence, verb, "nsubj", "csubj"):
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="nsubj"))
    return sentence


def _names_behind(sentence: Sentence, words: WordClass) -> Sentence:
    """ "t'i kritikojë A-në": a name in the accusative without an adposition is no adjunct; "kompaninë franceze A"."""
    for word in sentence.words:
        above = sentence.word(word.head) if word.head else None
        if above is None or word.upos != "PROPN" or word.id < above.id:
            continue
        if word.deprel == "amod" and above.upos == "NOUN":
            sentence = with_words(sentence, replace(word, deprel="flat"))
            continue
        last = max([word, *children(sentence, word, "flat")], key=lambda each: each.id)
        shown = last.text != last.lemma and last.text.endswith(tuple(words("accusativeEnding")))
        bare = word.deprel == "obl" and above.upos == "VERB" and not children(sentence, word, "case")
        clitic = any(
            _text(each) in words("objectClitic") for each in sentence.words[max(0, above.id - 2) : above.id - 1]
        )
        if bare and shown and clitic and not children(sentence, above, "obj", "ccomp", "xcomp"):
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _given(sentence: Sentence, words: WordClass) -> Sentence:
    """ "armët që A ia kishte shitur B-së | u përdorën": the dative is that of the clause whose clitic announces it."""
    for word in sentence.words[1:]:
        verb, before = sentence.word(word.head) if word.head else None, sentence.word(word.id - 1)
        if verb is None or word.deprel not in ("iobj", "obl", "obj") or word.upos not in ("NOUN", "PROPN"):
            continue
        relative = before.upos == "VERB" and before.deprel == "acl:relcl" and verb.upos == "VERB" and verb.id > word.id
        shown = word.text != word.lemma and word.text.endswith(tuple(words("dativeEnding")))
        if not relative or not shown or children(sentence, word, "case") or _clitics(sentence, verb, words):
            continue
        if _clitics(sentence, before, words):
            sentence = with_words(sentence, replace(word, head=before.id, deprel="iobj"))
    return sentence


def _clitics(sentence: Sentence, verb: Word, words: WordClass) -> list[Word]:
    """The clitics of a verb that announce a dative."""
    below = sentence.children.get(verb.id, ())
    return [
        each for each in below if each.upos == "PRON" and each.id < verb.id and _text(each) in words("dativeClitic")
    ]


# --- the tree ---------------------------------------------------------------------------------------------------


def _text(word: Word) -> str:
    return word.text.lower()


def _marked(sentence: Sentence, word: Word, marks: frozenset[str]) -> bool:
    return any(_text(child) in marks for child in children(sentence, word, "cc", "advmod", "case", "mark"))


def _phrase_head(sentence: Sentence, word: Word) -> Word | None:
    """The head of the noun phrase that ends in a word."""
    last = word.id
    while word.head and word.head < last and word.deprel.partition(":")[0] in ("flat", "amod", "appos", "nmod", "det"):
        above = sentence.word(word.head)
        if above.upos not in ("NOUN", "PROPN"):
            break
        if word.deprel == "nmod:poss" and word.upos == "PROPN":
            break  # "the head of A, whom": either
        word = above
    return word if word.upos in ("NOUN", "PROPN") else None
