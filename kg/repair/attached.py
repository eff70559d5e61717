"""Albanian and its like: words hung too low or on the wrong side of a comma, where form and place leave no doubt.

"nuk ka në plan ta padisë kuzhinierin": the cook is whom it would sue, not what it has. "shefi i A-së për çështjet
humanitare": the chief is for these, not A. "me homologun e tij, A, thuhet se": A is the counterpart. "u tha gazetarëve
koloneli A": a nominative is no dative.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Name, Sentence, Word
from kg.repair import TIMES, TITLES
from kg.repair.around import WordClass, children, clitic, end_of, form, governors, has, is_below
from kg.repair.change import with_words

_NOMINAL = ("NOUN", "PROPN")
_BODIES = ("namedBody", "groupNoun", "bodyNoun", "institutionWord")
_DAYS = ("weekday", "today", "yesterday", "tomorrow")
_GLUED = ("amod", "nmod", "flat", "appos", "compound")


def mend_attached(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such words where they belong; the sentence itself where nothing is certain.

    Args:
        sentence: a parsed sentence of a language with an article before genitives.
        words: the word classes of its language, by name.
    """
    for rule in (
        _between,
        _beside,
        _and_names,
        _no_verbs,
        _answers,
        _asked_for,
        _swayed,
        _joined_wishes,
        _joined_facts,
        _bids,
        _below_idioms,
        _under_adjectives,
        _bare_datives,
        _nominative_datives,
        _names_behind_datives,
        _subjunctive_objects,
        _objects_of_subjunctives,
        _objects_behind_times,
        _subjects_behind_times,
        _listed_holders,
        _remits,
        _clause_subjects,
        _names_behind_objects,
        _genitive_holders,
        _before_commas,
        _after_possessives,
        _after_asides,
        _set_off_names,
        _subjects_behind_agents,
        _names_of_bodies,
        _names_apart,
        _given_by_agents,
        _doers_behind_posts,
        _sayers,
        _late_doers,
        _later_titles,
        _headline_subjects,
        _doers_of_fronted,
        _inside_names,
        _as_adjectives,
        _objects_behind_asides,
    ):
        for word in sentence.words:
            sentence = rule(sentence, sentence.word(word.id), words)
    return sentence


def _between(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "takimi në mes të A-së dhe B-së": "in the midst of", written apart, is the adposition "between"."""
    if form(word) not in words("betweenNoun") or word.upos == "ADP" or not 1 < word.id < len(sentence.words) - 1:
        return sentence
    led, article, noun = sentence.word(word.id - 1), sentence.word(word.id + 1), sentence.word(word.id + 2)
    while noun.id < len(sentence.words) and noun.head > noun.id and noun.upos in ("DET", "ADJ", "NOUN"):
        noun = sentence.word(noun.head)  # "në mes të ministrit A"
    hosted = noun.head in (word.id, word.head) and noun.upos in _NOMINAL and noun.deprel.startswith(("nmod", "obl"))
    if led.upos != "ADP" or led.head != word.id or form(article) not in words("genitiveArticle") or not hosted:
        return sentence
    rest = [replace(each, head=noun.id) for each in children(sentence, word, "conj", "cc") if each.id > noun.id]
    label = "obl" if word.deprel.startswith("obl") else "nmod"
    marks = (replace(word, upos="ADP", head=noun.id, deprel="case"), replace(led, head=noun.id, deprel="dep"))
    bare = replace(article, head=noun.id, deprel="dep")
    return with_words(sentence, *rest, *marks, bare, replace(noun, head=word.head, deprel=label))


def _beside(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "u stërvit krah A-së": a bare noun for a side right before a name in the dative is an adposition."""
    if form(word) not in words("besideNoun") or word.upos == "ADP" or word.id >= len(sentence.words) or not word.head:
        return sentence
    name, verb = sentence.word(word.id + 1), sentence.word(word.head)
    below = [each for each in sentence.children.get(word.id, ()) if each.id != name.id]
    oblique = name.upos == "PROPN" and form(name).endswith(tuple(words("dativeEnding"))) and name.text != name.lemma
    beside = verb.upos == "VERB" and verb.id < word.id and name.head in (word.id, verb.id)
    given = clitic(sentence, verb, words("dativeClitic"))  # "i doli krah A-së": the idiom
    if not oblique or not beside or given or any(each.deprel != "advmod" for each in below):
        return sentence
    mark = replace(word, upos="ADP", head=name.id, deprel="case")
    how = [replace(each, head=verb.id) for each in below]
    return with_words(sentence, mark, replace(name, head=verb.id, deprel="obl"), *how)


def _and_names(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "A e B-i u takuan": before a nominative the article would be no article, so it is the "and" that looks so."""
    other = sentence.word(name.head) if name.head else None
    link = sentence.word(name.id - 1) if name.id > 2 else name
    if other is None or name.upos != "PROPN" or name.deprel not in ("nmod:poss", "nmod") or link.head != name.id:
        return sentence
    named = other.upos == "PROPN" or (other.upos == "NOUN" and any(n.first == other.id for n in sentence.names))
    if form(link) not in words("conjunctiveArticle") or not named or not other.id < link.id:
        return sentence
    last = _last(sentence, other)
    owner = any(form(each).endswith(tuple(words("dativeEnding"))) for each in (name, _last(sentence, name)))
    plain = last.id == link.id - 1 and not owner  # "Partia e Ana Bergut": hers
    if not plain or not _ends_nominative(name, words) or not _ends_nominative(last, words):
        return sentence
    joined = replace(name, head=other.id, deprel="conj", feats={**name.feats, "Case": "Nom"})
    linked = replace(link, upos="CCONJ", deprel="cc", feats={})
    sentence = with_words(sentence, joined, linked, replace(other, upos="PROPN"))
    return _named_apart(sentence, link)


def _named_apart(sentence: Sentence, link: Word) -> Sentence:
    """The sentence with two people of whom the recogniser made one name, "and" between them: "A e B-i"."""
    parted: list[Name] = []
    for name in sentence.names:
        whole = name.first < link.id < name.last
        first, second = Name(name.first, link.id - 1, "PER"), Name(link.id + 1, name.last, "PER")
        parted += [first, second] if whole else [name]
    return replace(sentence, names=tuple(parted))


def _ends_nominative(name: Word, words: WordClass) -> bool:
    """Whether a name ends as a definite nominative does."""
    return form(name).endswith(tuple(words("nominativeEnding")))


def _bids(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "bllokoi përpjekjen e A-së për t'u bashkuar": what an attempt right before it is for is A's, not its enemy's."""
    above = sentence.word(verb.head) if verb.head else None
    if above is None or verb.deprel != "advcl" or verb.feats.get("VerbForm") != "Part" or verb.id < above.id:
        return sentence
    begin = min([verb.id, *(c.id for c in children(sentence, verb, "mark"))])
    if form(sentence.word(begin)) not in words("purposeMarker"):
        return sentence
    for noun in children(sentence, above, "obj", "obl", "nsubj"):
        inside = sentence.words[noun.id : begin - 1]
        owners = [w for w in inside if w.deprel == "nmod:poss" and w.upos in _NOMINAL]
        bid = above.id < noun.id < begin and has(noun, words, ("hypotheticalNoun", "plannedNoun"))
        if not bid or not owners or not all(noun in governors(sentence, word) for word in inside):
            continue
        stray = [w for w in owners if sentence.word(w.head).lemma.lower() in words("timeNoun")]
        moved = (replace(word, head=noun.id) for word in stray)  # "përpjekjen prej kohësh | të A-së"
        return with_words(sentence, replace(verb, head=noun.id, deprel="acl"), *moved)
    return sentence


def _answers(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "i tha «jo» propozimit": the answer in quotation marks belongs to the verb before it."""
    if form(word) not in words("answerWord") or not 2 < word.id < len(sentence.words):
        return sentence
    before, verb = sentence.word(word.id - 1), sentence.word(word.id - 2)
    quoted = before.upos == "PUNCT" and sentence.word(word.id + 1).upos == "PUNCT" and before.text not in ",:"
    if not quoted or verb.upos != "VERB" or word.head in (verb.id, 0):
        return sentence
    return with_words(sentence, replace(word, head=verb.id, deprel="obj"))


def _asked_for(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "i kërkoi kryeministrit, A, ta përkrahë": a subjunctive behind a request is what is asked, no adjunct."""
    above = sentence.word(verb.head) if verb.head else None
    if above is None or above.upos != "VERB" or verb.upos != "VERB" or verb.deprel != "advcl" or verb.id < above.id:
        return sentence
    below = sentence.children.get(verb.id, ())
    marks = [c for c in below if c.deprel in ("mark", "advmod", "expl", "obj", "iobj") and c.id < verb.id]
    begin = min((c.id for c in marks), default=verb.id)
    led = form(sentence.word(begin)) in words("subjunctiveMarker") and not children(sentence, verb, "nsubj")
    asked = [c for c in children(sentence, above, "iobj") if c.upos in _NOMINAL and above.id < c.id < begin]
    if not led or not asked or children(sentence, above, "xcomp", "ccomp"):
        return sentence
    requests = [c for c in children(sentence, above, "obj") if has(c, words, ("hypotheticalNoun",))]
    if requests:
        return with_words(sentence, replace(verb, head=requests[0].id, deprel="acl"))
    wished = above.lemma.lower() in words("hypotheticalVerb")
    return with_words(sentence, replace(verb, deprel="xcomp")) if wished else sentence


def _swayed(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "ta bindë A-në që ta lirojë B-në": behind whom somebody sways stands what that one is to do."""
    above = sentence.word(verb.head) if verb.head and verb.deprel in ("advcl", "acl:relcl") else None
    if above is not None and above.upos == "PROPN" and above.deprel == "obj" and above.head:
        above = sentence.word(above.head)  # taken for a relative clause
    if above is None or above.upos != "VERB" or not has(above, words, ("swayVerb",)) or verb.id < above.id:
        return sentence
    marks = [c for c in sentence.children.get(verb.id, ()) if c.id < verb.id and c.upos in ("SCONJ", "PART", "PRON")]
    names = [c for c in children(sentence, above, "obj", "iobj") if c.upos == "PROPN" and above.id < c.id < verb.id]
    wished = any(form(each) in words("subjunctiveMarker") for each in marks)
    first = min((each.id for each in marks), default=verb.id)
    if len(names) != 1 or not wished or end_of(sentence, names[0]) != first - 1 or children(sentence, verb, "nsubj"):
        return sentence
    return with_words(sentence, replace(verb, head=above.id, deprel="xcomp"))


def _joined_wishes(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "vendosi ta takojë A-në dhe ta ftojë B-në": one subjunctive is joined to the other, not to the verb of both."""
    above = sentence.word(verb.head) if verb.head and verb.deprel == "conj" else None
    if above is None or verb.upos != "VERB" or above.upos != "VERB" or not _is_subjunctive(sentence, verb, words):
        return sentence
    inner = [c for c in children(sentence, above, "xcomp", "ccomp", "advcl") if above.id < c.id < verb.id]
    inner = [c for c in inner if c.upos == "VERB" and _is_subjunctive(sentence, c, words)]
    if not inner or _is_subjunctive(sentence, above, words):
        return sentence
    return with_words(sentence, replace(verb, head=inner[-1].id))


def _joined_facts(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "refuzoi ta ftonte A-në, por B e ftoi": a clause of its own is joined to the main one, not to the refused."""
    inner = sentence.word(verb.head) if verb.head and verb.deprel == "conj" else None
    above = sentence.word(inner.head) if inner is not None and inner.head and inner.deprel == "xcomp" else None
    if inner is None or above is None or above.upos != "VERB" or verb.upos != "VERB" or verb.id < inner.id:
        return sentence
    subject = any(child.id < verb.id for child in children(sentence, verb, "nsubj", "nsubj:pass"))
    modal = [c for c in children(sentence, verb, "aux", "mark") if has(c, words, ("modalAux", "plannedMarker"))]
    bare = _is_subjunctive(sentence, verb, words) and not modal
    if not subject or bare or not _is_subjunctive(sentence, inner, words) or has(above, words, ("reportVerb",)):
        return sentence
    return with_words(sentence, replace(verb, head=above.id))


def _is_subjunctive(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    """Whether the particle of the subjunctive stands right before a verb, and none of the future before that."""
    first = sentence.word(verb.id - 1) if verb.id > 1 else None
    before = sentence.word(verb.id - 2) if verb.id > 2 else None
    future = before is not None and before.text.lower() in words("plannedMarker")
    return first is not None and first.text.lower() in words("subjunctiveMarker") and not future


def _no_verbs(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "turisti zviceran A": what stands between a noun and a name is where they come from, though it looks a verb."""
    noun = sentence.word(word.head) if word.head else None
    if noun is None or word.upos != "VERB" or word.deprel != "amod" or noun.upos != "NOUN" or noun.id != word.id - 1:
        return sentence
    below = sentence.children.get(word.id, ())
    names = [c for c in below if c.upos == "PROPN" and c.id == word.id + 1 and c.deprel in ("xcomp", "obj", "flat")]
    if len(below) != 1 or not names or not word.text.islower() or word.feats.get("VerbForm") == "Part":
        return sentence
    described = replace(word, upos="ADJ", feats={})
    return with_words(sentence, described, replace(names[0], head=noun.id, deprel="flat"))


def _below_idioms(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "nuk ka në plan ta padisë": what somebody has in mind hangs on the verb, with which it is denied."""
    noun = sentence.word(verb.head) if verb.head else None
    above = sentence.word(noun.head) if noun is not None and noun.head else None
    if noun is None or above is None or verb.upos != "VERB" or verb.deprel not in ("xcomp", "acl", "advcl", "ccomp"):
        return sentence
    marks = [c for c in children(sentence, verb, "mark") if form(c) in words("subjunctiveMarker")]
    begin = min((c.id for c in marks), default=0)
    case = next(iter(children(sentence, noun, "case")), None)
    idiom = above.upos in ("VERB", "AUX") and above.lemma.lower() in words("idiomAuxiliary")
    close = case is not None and (above.id, case.id, noun.id) == (case.id - 1, noun.id - 1, begin - 1)
    if not idiom or not close or noun.upos != "NOUN" or noun.deprel != "obl":
        return sentence
    return with_words(sentence, replace(verb, head=above.id, deprel="xcomp"))


def _under_adjectives(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "e dënoi me tone të ashpra A-në": an adjective has no object; "përkrahja e plotë e A-së": and owns nothing."""
    adjective = sentence.word(word.head) if word.head else None
    if adjective is not None and adjective.upos == "ADJ" and word.deprel in ("nmod:poss", "iobj", "obl"):
        noun = sentence.word(adjective.head) if adjective.deprel == "amod" and adjective.head else adjective
        office = has(noun, words, TITLES)
        owner = word.upos == "PROPN" and form(sentence.word(word.id - 1)) in words("genitiveArticle")
        owner = owner and (office or word.deprel == "nmod:poss")
        field = office and word.deprel == "obl" and bool(children(sentence, word, "case"))
        close = noun.upos == "NOUN" and noun.id < adjective.id < word.id and not is_below(sentence, noun, word)
        if close and (owner or field):  # "i dërguari i posaçëm i A-së për B-në": of A and for B is the envoy
            return _with_names(sentence, replace(word, head=noun.id, deprel="nmod:poss" if owner else "nmod"), noun)
    if adjective is None or adjective.upos != "ADJ" or word.deprel not in ("obj", "iobj") or word.id < adjective.id:
        return sentence
    verb: Word | None = adjective
    while verb is not None and verb.upos != "VERB":
        verb = sentence.word(verb.head) if verb.head else None
    if verb is None or word.upos not in _NOMINAL or children(sentence, adjective, "cop") or verb.id > adjective.id:
        return sentence
    taken = any(c.upos in _NOMINAL for c in children(sentence, verb, "obj", "ccomp"))
    parted = any(each.upos == "PUNCT" for each in sentence.words[verb.id : word.id])
    if taken or parted or not _clitic(sentence, verb, words("accusativeClitic")):
        return sentence
    return with_words(sentence, replace(word, head=verb.id, deprel="obj"))


def _with_names(sentence: Sentence, word: Word, noun: Word) -> Sentence:
    """The sentence with a word and the name between commas behind it hung on a title."""
    named = [each for each in children(sentence, word, "appos") if sentence.word(each.id - 1).text == ","]
    people = [each for each in named if any(n.first == each.id and n.type == "PER" for n in sentence.names)]
    return with_words(sentence, word, *(replace(each, head=noun.id) for each in people))


def _bare_datives(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "i bëri thirrje A-së": a bare noun right behind its verb is what is done; the dative has an ending."""
    verb = sentence.word(word.id - 1) if word.id > 1 else word
    bare = word.upos == "NOUN" and word.deprel == "iobj" and word.head == verb.id and verb.upos == "VERB"
    indefinite = word.feats.get("Definite") == "Ind" or word.text == word.lemma
    if not bare or not indefinite or word.feats.get("Case") == "Dat" or children(sentence, word, "case"):
        return sentence
    if any(c.upos in _NOMINAL for c in children(sentence, verb, "obj")) or _middle(sentence, verb, words):
        return sentence
    return with_words(sentence, replace(word, deprel="obj"))


def _nominative_datives(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "u tha gazetarëve me telefon koloneli A": a title that ends as a nominative is the subject."""
    verb = sentence.word(word.head) if word.head else None
    if verb is None or verb.upos != "VERB" or word.deprel != "iobj" or word.upos != "NOUN" or word.id < verb.id:
        return sentence
    titled = has(word, words, TITLES) and _nominative(word, words) and children(sentence, word, "flat", "appos")
    alone = not children(sentence, verb, "nsubj") and not children(sentence, word, "case")
    if not titled or not alone:
        return sentence
    return with_words(sentence, replace(word, deprel="nsubj", feats={**word.feats, "Case": "Nom"}))


def _names_behind_datives(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "ua dorëzoi gazetarëve A": nobody's name stands right behind many; A handed it over."""
    many = sentence.word(name.head) if name.head else None
    verb = sentence.word(many.head) if many is not None and many.head else None
    if many is None or verb is None or name.upos != "PROPN" or name.deprel != "flat" or name.id != many.id + 1:
        return sentence
    plural = many.upos == "NOUN" and many.deprel == "iobj" and form(many).endswith(tuple(words("pluralGenitiveEnding")))
    person = any(each.first == name.id and each.type == "PER" for each in sentence.names)
    one = verb.upos == "VERB" and verb.feats.get("Number", "Sing") == "Sing" and not children(sentence, name, "conj")
    subjects = children(sentence, verb, "nsubj")
    fronted = [w for w in subjects if w.upos == "PRON" and w.feats.get("Number") == "Plur" and w.id < verb.id]
    if not (plural and person and one) or len(subjects) > len(fronted) or _middle(sentence, verb, words):
        return sentence
    moved = [replace(each, deprel="obj") for each in fronted]
    return with_words(sentence, replace(name, head=verb.id, deprel="nsubj"), *moved)


def _subjunctive_objects(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "synon të firmosë një pakt": a verb that was taken for a noun with an article is what is meant to be done."""
    above = sentence.word(verb.head) if verb.head else None
    if above is None or above.upos != "VERB" or verb.upos != "VERB" or verb.deprel not in ("obj", "iobj"):
        return sentence
    marker = sentence.word(verb.id - 1)
    led = form(marker) in words("subjunctiveMarker") and marker.head == verb.id and above.id < marker.id
    participle = verb.feats.get("VerbForm") == "Part" or form(verb).endswith(tuple(words("participleEnding")))
    if not led or participle or not has(above, words, ("plannedVerb", "hypotheticalVerb")):
        return sentence
    feats = {**verb.feats, "VerbForm": "Fin", "Mood": "Sub"}
    behind = [c for c in children(sentence, above, "obj", "obl") if c.id > verb.id]
    own = any(c.id > verb.id for c in children(sentence, verb, "obj"))
    return with_words(
        sentence,
        replace(marker, upos="PART", deprel="mark"),
        replace(verb, deprel="xcomp", feats=feats),
        *(replace(each, head=verb.id) for each in behind if not own or each.deprel != "obj"),
    )


def _objects_of_subjunctives(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "nuk ka në plan ta padisë kuzhinierin": an object right behind a verb with its clitic is that verb's."""
    above = sentence.word(word.head) if word.head else None
    if above is None or above.upos != "VERB" or word.deprel not in ("obj", "nsubj") or word.upos not in _NOMINAL:
        return sentence
    verb = sentence.word(word.id - 1)
    while verb.upos in ("ADV", "ADP") and verb.id > above.id:
        verb = sentence.word(verb.id - 1)
    if verb.upos != "VERB" or not above.id < verb.id or not is_below(sentence, verb, above):
        return sentence
    doubled = _clitic(sentence, verb, words("accusativeClitic"))
    marked = any(form(c) in words("subjunctiveMarker") for c in sentence.children.get(verb.id, ()))
    taken = any(c.upos in _NOMINAL for c in children(sentence, verb, "obj", "nsubj"))
    accusative = _accusative(sentence, word, words) and not children(sentence, word, "case")
    if doubled and marked and accusative and not taken:
        return with_words(sentence, replace(word, head=verb.id, deprel="obj"))
    return sentence


def _objects_behind_times(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "A vizitoi të shtunën Dakarin": a name behind a day is not the day's but the verb's."""
    day = sentence.word(name.head) if name.head else None
    verb = sentence.word(day.head) if day is not None and day.head else None
    if day is None or verb is None or name.upos != "PROPN" or name.deprel not in _GLUED or name.id != day.id + 1:
        return sentence
    timed = has(day, words, _DAYS) and verb.upos == "VERB" and verb.id < day.id  # "priti një orë A-në": an hour long
    below = children(sentence, verb, "obj", "ccomp", "xcomp", "obl:agent")
    if not timed or below or not children(sentence, verb, "nsubj") or _middle(sentence, verb, words):
        return sentence
    if not _last(sentence, name).text.endswith(tuple(words("accusativeEnding"))):
        return sentence
    return with_words(sentence, replace(name, head=verb.id, deprel="obj"))


def _subjects_behind_times(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "Në ditët e para A, B dhe C dërguan ndihma": a time has no name; who stands behind it is the verb's subject."""
    time = sentence.word(name.head) if name.head else None
    verb = sentence.word(time.head) if time is not None and time.head else None
    if time is None or verb is None or name.upos != "PROPN" or name.deprel not in ("appos", "nmod"):
        return sentence
    fronted = time.deprel.startswith("obl") and has(time, words, TIMES) and time.id < name.id < verb.id
    apart = sentence.word(name.id - 1).text == "," or children(sentence, name, "case", "det")
    if not fronted or apart or verb.upos != "VERB" or children(sentence, verb, "nsubj"):
        return sentence
    return with_words(sentence, replace(name, head=verb.id, deprel="nsubj"))


def _listed_holders(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "kreun e policisë së A-së, B, dhe vendin": a name between commas behind a title's owner holds the title."""
    if name.upos != "PROPN" or name.deprel != "conj" or name.id < 3 or sentence.word(name.id - 1).text != ",":
        return sentence
    person = next((each for each in sentence.names if each.first == name.id and each.type == "PER"), None)
    closed = person is not None and person.last < len(sentence.words) and sentence.word(person.last + 1).text == ","
    title = sentence.word(name.head) if name.head else name
    inside = title.upos in _NOMINAL and title.deprel.startswith("nmod") and title.id < name.id
    while inside and title.deprel.startswith("nmod") and title.head:
        title = sentence.word(title.head)
    held = children(sentence, title, "flat", "appos")
    if not closed or not inside or title.upos != "NOUN" or not has(title, words, TITLES) or held:
        return sentence
    return with_words(sentence, replace(name, head=title.id, deprel="appos"))


def _remits(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "shefi i A-së për çështjet humanitare": what somebody is in charge of is the title's, not the body's."""
    body = sentence.word(word.head) if word.head else None
    if body is None or body.upos != "PROPN" or not word.deprel.startswith("nmod") or not word.text[:1].islower():
        return sentence
    led = [each for each in children(sentence, word, "case") if form(each) in words("remitAdposition")]
    title = sentence.word(body.head) if body.head and body.deprel.startswith("nmod") else body
    named = any(each.first <= word.id <= each.last for each in sentence.names)
    if not led or named or title.upos != "NOUN" or not has(title, words, TITLES) or title.id > body.id:
        return sentence
    return with_words(sentence, replace(word, head=title.id))


def _clause_subjects(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "…, ndërsa zoti A, kreu i B-së, do t'ia lëshonte": what stands bare behind the conjunction is the subject."""
    joint = sentence.word(word.id - 1) if word.id > 1 else word
    verb = sentence.word(joint.head) if joint.upos in ("CCONJ", "SCONJ") and joint.head else None
    above = sentence.word(word.head) if word.head else None
    if verb is None or above is None or verb.upos != "VERB" or verb.id < word.id or word.deprel != "obl":
        return sentence
    bare = word.upos in _NOMINAL and not children(sentence, word, "case") and not has(word, words, TIMES)
    away = above.id < joint.id and not is_below(sentence, verb, word)
    named = any(each.first <= _last(sentence, word).id <= each.last for each in sentence.names)
    accusative = _accusative(sentence, word, words)
    if not (bare and away and named) or accusative or children(sentence, verb, "nsubj"):
        return sentence
    return with_words(sentence, replace(word, head=verb.id, deprel="nsubj"))


def _names_behind_objects(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "do t'ia lëshonte vendin A": behind a definite object, with both clitics, stands who gets it."""
    thing = sentence.word(name.head) if name.head else None
    verb = sentence.word(thing.head) if thing is not None and thing.head else None
    if thing is None or verb is None or name.upos != "PROPN" or name.deprel not in ("flat", "appos"):
        return sentence
    given = thing.upos == "NOUN" and thing.deprel == "obj" and thing.id == name.id - 1 and thing.id > verb.id
    plain = not has(thing, words, (*TITLES, *_BODIES))
    person = any(each.first == name.id and each.type == "PER" for each in sentence.names)
    subject = any(each.upos in _NOMINAL for each in children(sentence, verb, "nsubj"))
    doubled = _clitic(sentence, verb, words("doubleClitic"))
    free = not any(each.upos in _NOMINAL for each in children(sentence, verb, "iobj"))
    if not (given and plain and person and subject and doubled and free) or not _accusative(sentence, thing, words):
        return sentence
    clauses = [replace(c, head=name.id) for c in children(sentence, thing, "acl") if c.id > name.id]
    got = replace(name, head=verb.id, deprel="iobj", feats={**name.feats, "Case": "Dat"})
    return with_words(sentence, got, *clauses)


def _genitive_holders(sentence: Sentence, title: Word, words: WordClass) -> Sentence:
    """ "vizita e A-së, ministrit suedez": a title in the genitive behind a name in the genitive is the name's."""
    thing = sentence.word(title.head) if title.head else None
    if thing is None or title.upos != "NOUN" or title.deprel not in ("nmod", "nmod:poss") or title.id < 4:
        return sentence
    oblique = title.text != title.lemma and form(title).endswith(tuple(words("dativeEnding")))
    before = next((each for each in sentence.names if each.type == "PER" and each.last == title.id - 2), None)
    comma = sentence.word(title.id - 1).text == ","
    if before is None or not comma or not oblique or not has(title, words, TITLES):
        return sentence
    name = sentence.word(before.first)
    if not name.deprel.startswith("nmod") or name.head != thing.id or children(sentence, title, "case"):
        return sentence
    return with_words(sentence, replace(title, head=name.id, deprel="appos"))


def _before_commas(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "homologun e tij polak, A": an adjective before the comma is that of the noun before it."""
    above = sentence.word(word.head) if word.head else None
    if above is None or word.upos != "ADJ" or word.deprel != "amod" or above.id < word.id or word.id < 2:
        return sentence
    if sentence.word(word.id + 1).text != ",":
        return sentence
    noun = sentence.word(word.id - 1)
    while noun.upos in ("DET", "PRON", "ADJ") and noun.id > 1:
        noun = sentence.word(noun.id - 1)
    return with_words(sentence, replace(word, head=noun.id)) if noun.upos == "NOUN" else sentence


def _after_possessives(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "homologun e tij indian": an adjective behind a possessive is that of the noun, as the possessive is."""
    owner = sentence.word(word.head) if word.head else None
    noun = sentence.word(owner.head) if owner is not None and owner.head else None
    possessive = owner is not None and owner.upos in ("PRON", "DET") and owner.deprel == "det:poss"
    if word.upos != "ADJ" or word.deprel != "amod" or not possessive or noun is None or owner is None:
        return sentence
    close = noun.upos == "NOUN" and noun.id < owner.id < word.id
    return with_words(sentence, replace(word, head=noun.id)) if close else sentence


def _after_asides(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "që A bëri, pa lajmëruar, në Jena": what stands behind the aside is not the aside's but its verb's."""
    aside = sentence.word(word.head) if word.head else None
    verb = sentence.word(aside.head) if aside is not None and aside.head else None
    if aside is None or verb is None or not word.deprel.startswith("obl") or word.id < aside.id:
        return sentence
    marks = [each for each in children(sentence, aside, "mark") if form(each) in words("withoutMarker")]
    closed = aside.id < len(sentence.words) and sentence.word(aside.id + 1).text == ","
    opened = bool(marks) and marks[0].id > 1 and sentence.word(marks[0].id - 1).text == ","
    if aside.deprel != "advcl" or not closed or not opened or verb.id > aside.id:
        return sentence
    before = sentence.word(marks[0].id - 2)
    host = before if before.upos == "VERB" and is_below(sentence, before, verb) else verb  # "një vizitë që A bëri, pa"
    return with_words(sentence, replace(word, head=host.id))


def _objects_behind_asides(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "e pret në A, me ftesë të saj, mbretin B": behind an aside between commas, whom the clitic has announced."""
    aside = sentence.word(word.head) if word.head and word.upos == "NOUN" else None
    if aside is None or word.id < 3 or sentence.word(word.id - 1).text != "," or children(sentence, word, "case", "cc"):
        return sentence
    verb = sentence.word(aside.head) if aside.upos != "VERB" and aside.head else aside
    comma = next((each for each in sentence.words[verb.id : word.id - 2] if each.text == ","), None)
    within = comma is not None and all(each.upos != "VERB" for each in sentence.words[comma.id : word.id - 1])
    behind = verb.upos == "VERB" and verb.id < word.id and word.deprel in ("appos", "parataxis", "conj", "obl", "nsubj")
    taken = [each for each in children(sentence, verb, "obj", "ccomp", "xcomp") if each.upos in _NOMINAL]
    if not within or not behind or taken or _middle(sentence, verb, words):
        return sentence
    announced = _clitic(sentence, verb, words("accusativeClitic")) and _accusative(sentence, word, words)
    return with_words(sentence, replace(word, head=verb.id, deprel="obj")) if announced else sentence


def _set_off_names(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "me homologun e tij angolez, A, thuhet se": a name between commas behind a title is its holder's."""
    verb = sentence.word(name.head) if name.head else None
    person = next((each for each in sentence.names if each.first == name.id and each.type == "PER"), None)
    if verb is None or person is None or name.deprel != "nsubj" or name.id < 3 or verb.id < name.id:
        return sentence
    closed = person.last < len(sentence.words) and sentence.word(person.last + 1).text == ","
    if not closed or sentence.word(name.id - 1).text != ",":
        return sentence
    title = sentence.word(name.id - 2)
    while title.upos in ("ADJ", "DET", "PRON") and title.id > 1:
        title = sentence.word(title.id - 1)
    marked = children(sentence, title, "case") or children(sentence, title, "det")
    if title.upos != "NOUN" or not has(title, words, TITLES) or not marked or is_below(sentence, title, name):
        return sentence
    if children(sentence, title, "flat", "appos", "det:poss"):  # "his counterpart", before it is said whose
        return sentence
    return with_words(sentence, replace(name, head=title.id, deprel="appos"))


def _subjects_behind_agents(sentence: Sentence, title: Word, words: WordClass) -> Sentence:
    """ "u arrestua nga policia kirurgu A": a title in the nominative behind the agent is who it was done to."""
    agent = sentence.word(title.head) if title.head else None
    while agent is not None and agent.deprel.startswith("nmod") and agent.head and agent.id < title.id:
        agent = sentence.word(agent.head)
    verb = sentence.word(agent.head) if agent is not None and agent.head else None
    if agent is None or verb is None or title.upos != "NOUN" or title.deprel not in _GLUED or title.id < agent.id:
        return sentence
    by = any(form(each) in words("agentAdposition") for each in children(sentence, agent, "case"))
    held = any(sentence.word(each.first).head == title.id and each.type == "PER" for each in sentence.names)
    held = held or any(each.first == title.id + 1 and each.type == "PER" for each in sentence.names)
    before = sentence.word(title.id - 1)
    bare = before.upos not in ("ADP", "PUNCT", "CCONJ") and form(before) not in words("genitiveArticle")
    passive = _middle(sentence, verb, words) or form(verb).endswith(tuple(words("middleEnding")))
    if not (by and held and bare and passive) or not _nominative(title, words):
        return sentence
    subjects = children(sentence, verb, "nsubj")
    placed = [moved for each in subjects if (moved := _place_named(sentence, each)) is not None]
    if len(subjects) != len(placed) or agent.upos not in _NOMINAL:
        return sentence
    behind = [replace(each, head=title.id) for each in children(sentence, agent, "flat") if each.id > title.id]
    own = replace(title, head=verb.id, deprel="nsubj")
    return with_words(sentence, own, *behind, *placed)


def _names_of_bodies(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "grupi Castellane", "grupin danez të bulmetit Arla": a name is the body's, though it looks an adjective.

    Nor does it belong beside the body's noun: "politikani i partisë Platforma Qytetare".
    """
    before = sentence.word(name.id - 1) if name.id > 1 else None
    named = any(each.first == name.id and each.type == "ORG" for each in sentence.names)
    beside = before is not None and before.upos == "NOUN" and before.head == name.head
    owned = before is not None and before.deprel.startswith("nmod") and name.deprel.startswith("nmod")
    if before is not None and named and beside and owned and has(before, words, _BODIES):
        return with_words(sentence, replace(name, head=before.id, deprel="flat"))
    noun = sentence.word(name.head) if name.head else None
    called = next((each for each in sentence.names if each.first == name.id and each.type == "ORG"), None)
    if noun is None or called is None or noun.upos != "NOUN" or noun.id > name.id or not name.text[:1].isupper():
        return sentence
    if name.upos == "ADJ" and name.deprel == "amod" and noun.id == name.id - 1 and has(noun, words, _BODIES):
        return with_words(sentence, replace(name, upos="PROPN", deprel="flat", feats={}))
    body = sentence.word(noun.head) if noun.head else noun
    between = form(sentence.word(noun.id - 1)) in words("genitiveArticle") if noun.id > 1 else False
    thing = noun.deprel.startswith("nmod") and between and not has(noun, words, (*_BODIES, *TITLES))
    if name.upos == "PROPN" and name.deprel == "flat" and thing and has(body, words, _BODIES) and body.id < noun.id:
        return with_words(sentence, replace(name, head=body.id))
    return sentence


def _names_apart(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "ta lavdërojë edhe A B-në", "Katarin e dënoi në mbledhjen e A-së B": two names, not one."""
    first = sentence.word(name.head) if name.head else None
    if first is None or name.upos != "PROPN" or name.deprel != "flat" or first.upos != "PROPN":
        return sentence
    verb: Word | None = first
    while verb is not None and verb.upos != "VERB":
        verb = sentence.word(verb.head) if verb.head else None
    if verb is None or first.id != name.id - 1 or verb.id > first.id or children(sentence, verb, "nsubj"):
        return sentence
    if not _clitic(sentence, verb, words("accusativeClitic")) or _middle(sentence, verb, words):
        return sentence
    starts = any(each.first == name.id for each in sentence.names)
    if first.deprel == "obj" and starts and _accusative(sentence, name, words):
        return with_words(sentence, replace(first, deprel="nsubj"), replace(name, head=verb.id, deprel="obj"))
    fronted = [c for c in children(sentence, verb, "obj") if c.upos in _NOMINAL and c.id < verb.id]
    article = form(sentence.word(first.id - 1)) in words("genitiveArticle")
    owner = first.deprel.startswith("nmod") and article and form(first).endswith(tuple(words("dativeEnding")))
    if not fronted or not owner or not _nominative(name, words):
        return sentence
    spans = [each for each in sentence.names if not each.first <= name.id <= each.last]
    kind = next((each.type for each in sentence.names if each.first <= name.id <= each.last), "")
    parts = [*spans, Name(first.id, first.id, kind), Name(name.id, name.id, kind)] if kind else spans
    sentence = replace(sentence, names=tuple(sorted(parts, key=lambda each: each.first)))
    return with_words(sentence, replace(name, head=verb.id, deprel="nsubj"))


def _given_by_agents(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "gruri i shitur nga A B-së": behind an agent's name a country's that ends obliquely, with no article before it,
    is whom the thing was sold or given to, no part of the name."""
    agent = sentence.word(name.head) if name.head else None
    participle = sentence.word(agent.head) if agent is not None and agent.head else None
    if agent is None or participle is None or name.id != agent.id + 1 or agent.upos != "PROPN":
        return sentence
    marks = {form(each) for each in children(sentence, agent, "case")}
    passive = participle.feats.get("VerbForm") == "Part" and participle.id < agent.id
    if not passive or not marks & words("agentAdposition") or agent.deprel not in ("obl:agent", "obl"):
        return sentence
    span = next((each for each in sentence.names if (each.first, each.last) == (agent.id, name.id)), None)
    oblique = name.text != name.lemma and form(name).endswith(tuple(words("dativeEnding")))
    if span is None or span.type != "LOC" or not oblique or not _nominative(agent, words):
        return sentence
    apart = [each for each in sentence.names if each != span]
    apart += [Name(agent.id, agent.id, span.type), Name(name.id, name.id, span.type)]
    sentence = replace(sentence, names=tuple(sorted(apart, key=lambda each: each.first)))
    dative = replace(name, upos="PROPN", head=participle.id, deprel="iobj", feats={**name.feats, "Case": "Dat"})
    return with_words(sentence, dative)


def _doers_behind_posts(sentence: Sentence, doer: Word, words: WordClass) -> Sentence:
    """ "u flak nga detyra prej klubit A": behind from where somebody is put out stands, with the other adposition of
    agents and definite, who did it, and not what the post is made of."""
    post = sentence.word(doer.head) if doer.head and doer.deprel.startswith(("nmod", "obl")) else None
    verb = sentence.word(post.head) if post is not None and post.head else None
    if post is None or verb is None or verb.upos != "VERB" or not verb.id < post.id < doer.id or post.upos != "NOUN":
        return sentence
    agentive = words("agentAdposition")
    led = [form(each) for each in (*children(sentence, post, "case"), *children(sentence, doer, "case"))]
    passive = any(form(each) in words("passiveMarker") for each in children(sentence, verb, "aux", "expl"))
    passive = passive or verb.feats.get("VerbForm") == "Part"
    other = len(led) == 2 and led[0] != led[1] and set(led) <= agentive
    known = doer.upos == "PROPN" or (doer.feats.get("Definite") == "Def" and children(sentence, doer, "flat", "appos"))
    counted = children(sentence, doer, "nummod") or has(doer, words, ("timeNoun",))
    if not passive or not other or not known or counted or not post.deprel.startswith("obl"):
        return sentence
    return with_words(sentence, replace(doer, head=verb.id, deprel="obl:agent"))


def _sayers(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "A, shkroi të dielën B, ka ikur": a name behind a verb of saying, with no adposition, is who said it."""
    verb = sentence.word(name.head) if name.head else None
    if verb is None or name.upos != "PROPN" or name.deprel != "xcomp" or name.id < verb.id:
        return sentence
    plain = not children(sentence, name, "case", "cop", "mark") and not children(sentence, verb, "nsubj")
    says = verb.upos == "VERB" and has(verb, words, ("reportVerb",)) and not _accusative(sentence, name, words)
    return with_words(sentence, replace(name, deprel="nsubj")) if plain and says else sentence


def _late_doers(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "vendin ia kishte zënë A": behind a fronted object and its clitics a name in the nominative is the subject."""
    verb = sentence.word(name.head) if name.head else None
    if verb is None or verb.upos != "VERB" or name.upos != "PROPN" or name.deprel != "iobj" or name.id < verb.id:
        return sentence
    last = _last(sentence, name)
    undeclined = last.feats.get("Case") == "Nom" and not form(last).endswith(tuple(words("dativeEnding")))
    fronted = [c for c in children(sentence, verb, "obj") if c.upos in _NOMINAL and c.id < verb.id]
    doubled = _clitic(sentence, verb, words("doubleClitic"))
    if not undeclined or not fronted or not doubled or children(sentence, verb, "nsubj"):
        return sentence
    return with_words(sentence, replace(name, deprel="nsubj"))


def _later_titles(sentence: Sentence, name: Word, words: WordClass) -> Sentence:
    """ "A tha se …, dhe e vlerësoi kryeministrin grek B": a second verb that goes on with what A did has no subject
    of its own, so the name right behind its object is the object's."""
    verb = sentence.word(name.head) if name.head else None
    if verb is None or verb.deprel != "conj" or name.deprel != "nsubj" or name.upos != "PROPN" or name.id < verb.id:
        return sentence
    title = sentence.word(name.id - 1)
    while title.upos == "ADJ" and title.id > verb.id:
        title = sentence.word(title.id - 1)
    joined = [c for c in children(sentence, verb, "cc") if form(sentence.word(c.id + 1)) in words("accusativeClitic")]
    titled = title.upos == "NOUN" and title.deprel == "obj" and title.head == verb.id and has(title, words, TITLES)
    if not joined or not titled or _last(sentence, name).text.endswith(tuple(words("sureNominative"))):
        return sentence
    return with_words(sentence, replace(name, head=title.id, deprel="flat"))


def _headline_subjects(sentence: Sentence, noun: Word, words: WordClass) -> Sentence:
    """ "Arrestohet nga A ish-ministri B": a second agent that no adposition marks is who it is done to."""
    verb = sentence.word(noun.head) if noun.head else None
    if verb is None or noun.upos not in _NOMINAL or not noun.deprel.startswith("obl") or noun.id < verb.id:
        return sentence
    agents = [c for c in children(sentence, verb, "obl") if verb.id < c.id < noun.id]
    by = [c for c in agents if any(form(e) in words("agentAdposition") for e in children(sentence, c, "case"))]
    ending = form(verb).endswith(tuple(words("middleEnding"))) or _middle(sentence, verb, words)
    bare = noun.deprel == "obl:agent" or (noun.feats.get("Case") == "Nom" and not has(noun, words, TIMES))
    free = not children(sentence, noun, "case") and not children(sentence, verb, "nsubj")
    if not by or not ending or not bare or not free or sentence.word(noun.id - 1).upos in ("PUNCT", "CCONJ"):
        return sentence
    return with_words(sentence, replace(noun, deprel="nsubj"))


def _as_adjectives(sentence: Sentence, noun: Word, words: WordClass) -> Sentence:
    """ "hodhi poshtë si absurde akuzat e A-së": absurd is what the accusations are called; they are the object."""
    verb = sentence.word(noun.head) if noun.head else None
    if verb is None or verb.upos != "VERB" or noun.upos != "NOUN" or noun.feats.get("Definite") != "Def":
        return sentence
    marks = [c for c in children(sentence, noun, "case") if form(c) in words("asAdposition") and c.id > verb.id]
    described = [c for c in children(sentence, noun, "amod") if c.upos == "ADJ" and c.id == noun.id - 1]
    if not marks or not described or not noun.deprel.startswith(("obj", "obl")) or marks[0].id >= described[0].id:
        return sentence
    if any(c.upos in _NOMINAL for c in children(sentence, verb, "obj") if c.id != noun.id):
        return sentence
    called = replace(described[0], head=verb.id, deprel="obl")
    return with_words(sentence, called, replace(marks[0], head=called.id), replace(noun, deprel="obj"))


def _inside_names(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "me ndërmjetësimin e Shteteve të Bashkuara midis A-së dhe B-së": a part of a name has no adjuncts of its own."""
    part = sentence.word(word.head) if word.head else None
    span = next((n for n in sentence.names if part is not None and n.first < part.id <= n.last < word.id), None)
    if part is None or span is None or part.upos not in ("VERB", "ADJ") or not children(sentence, word, "case"):
        return sentence
    return with_words(sentence, replace(word, head=span.first, deprel="nmod"))


def _doers_of_fronted(sentence: Sentence, title: Word, words: WordClass) -> Sentence:
    """ "kryeministrin B e ftoi në Berlin kancelari A": a title in the nominative, whatever stands before it, is that of
    who did it, where the object stands first and nobody else does."""
    if title.upos != "NOUN" or title.deprel not in ("nmod", "appos", "flat") or not has(title, words, TITLES):
        return sentence
    verb = next((each for each in governors(sentence, title) if each.upos == "VERB"), None)
    if verb is None or title.id < verb.id or not _nominative(title, words) or children(sentence, title, "case"):
        return sentence
    before = sentence.word(title.id - 1)
    glued = before.upos in ("PUNCT", "CCONJ") or form(before) in words("genitiveArticle")
    fronted = [c for c in children(sentence, verb, "obj") if c.upos in _NOMINAL and c.id < verb.id]
    shown = fronted and _accusative(sentence, fronted[0], words) and _clitic(sentence, verb, words("accusativeClitic"))
    if glued or not shown or children(sentence, verb, "nsubj"):
        return sentence
    return with_words(sentence, replace(title, head=verb.id, deprel="nsubj"))


def _place_named(sentence: Sentence, noun: Word) -> Word | None:
    """A noun behind a place and a comma as the apposition that it is: "Në A, qyteti më i madh i B-së, u arrestua"."""
    before = sentence.word(noun.id - 2) if noun.id > 2 else noun
    place = next((each for each in sentence.names if each.last == before.id and each.type == "LOC"), None)
    if place is None or sentence.word(noun.id - 1).text != ",":
        return None
    return replace(noun, head=place.first, deprel="appos")


# --- the tree ---------------------------------------------------------------------------------------------------


def _last(sentence: Sentence, name: Word) -> Word:
    """The last word of a name that its first governs, directly or one by one."""
    last = name
    while parts := [c for c in children(sentence, last, "flat") if c.id > last.id]:
        last = parts[-1]
    return last


def _accusative(sentence: Sentence, word: Word, words: WordClass) -> bool:
    last = _last(sentence, word) if word.upos == "PROPN" else word
    return last.text != last.lemma and last.text.endswith(tuple(words("accusativeEnding")))


def _nominative(noun: Word, words: WordClass) -> bool:
    """Whether a noun has an ending of the definite nominative that its lemma has not."""
    base, text = noun.lemma.lower(), form(noun)
    stems = (base, base[:-1], base[:-1] + "j", base[:-2] + base[-1:])
    return text != base and any(text == stem + ending for stem in stems for ending in words("nominativeEnding"))


def _before(sentence: Sentence, verb: Word) -> set[str]:
    """The pronouns, particles and auxiliaries right before a verb, in lower case."""
    found, number = set(), verb.id - 1
    while number > 0 and sentence.word(number).upos in ("AUX", "PRON", "PART", "DET"):
        found.add(form(sentence.word(number)))
        number -= 1
    return found


def _clitic(sentence: Sentence, verb: Word, clitics: frozenset[str]) -> bool:
    return not clitics.isdisjoint(_before(sentence, verb))


def _middle(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    return not words("passiveMarker").isdisjoint(_before(sentence, verb))
