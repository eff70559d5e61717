"""What the form of a word and its place settle, where a parser took it for something else.

Days and seasons without an adposition are times, no objects; a participle has the lemma of its verb; a verb in the
form of its lemma is what somebody says of themselves; "bëri të ditur" is one verb.
Languages without the word classes that are looked up here are left as they are.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass
from kg.repair.change import with_words

_NOMINAL = ("NOUN", "PROPN")
_SHORTEST = 4  # letters of a verb that is like no adjective
_FINITE = {"VerbForm": "Fin", "Person": "1", "Number": "Sing"}


def mend_forms(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with times, verb forms and amounts set right.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for repair in (
        _weekdays,
        _past_times,
        _seasons,
        _subjunctives,
        _lemmas,
        _feminine_agents,
        _accusatives,
        _charged,
        _presents,
        _imperfects,
        _third_persons,
        _first_persons,
        _one_verb,
        _amounts,
        _unwelcome,
        _nations,
        _since,
        _named_so,
        _called_so,
        _and_so,
    ):
        sentence = repair(sentence, words)
    return sentence


def _and_so(sentence: Sentence, words: WordClass) -> Sentence:
    """ "…, ndaj Irani u tërhoq": what is in the nominative no adposition governs, so this one joins two clauses."""
    nominative, oblique = tuple(words("nominativeEnding")), tuple(words("obliqueEnding"))
    for mark in sentence.words[1:] if nominative else ():
        noun = sentence.word(mark.head) if mark.head else None
        joins = mark.upos == "ADP" and mark.text in words("soAdverb") and sentence.word(mark.id - 1).text in (",", ";")
        if noun is None or not joins or noun.id < mark.id or noun.upos not in _NOMINAL or not noun.head:
            continue
        verb = sentence.word(noun.head)
        shown = noun.text.endswith(nominative) and not noun.text.endswith(oblique)
        free = not any(child.deprel.startswith("nsubj") for child in sentence.children.get(verb.id, ()))
        if shown and verb.upos == "VERB" and verb.id > noun.id and (free or noun.deprel == "nsubj"):
            joined = replace(mark, upos="CCONJ", head=verb.id, deprel="cc")
            sentence = with_words(sentence, joined, replace(noun, deprel="nsubj"))
    return sentence


def _imperfects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "po dëbonte dy diplomatë", "të cilën e akuzon": a form that ends so is one person's, whatever stands by it."""
    endings = tuple(words("singularEnding"))
    for word in sentence.words if endings else ():
        finite = word.upos in ("VERB", "AUX") and word.feats.get("VerbForm") == "Fin"
        if finite and word.feats.get("Number") == "Plur" and word.text.endswith(endings):
            sentence = with_words(sentence, replace(word, feats={**word.feats, "Number": "Sing"}))
    return sentence


def _third_persons(sentence: Sentence, words: WordClass) -> Sentence:
    """ "nisi të bashkëpunojë": a past tense that ends so is nobody's who says "I", whatever the tagger takes it for."""
    endings = tuple(words("thirdPersonPast"))
    for word in sentence.words if endings else ():
        finite = (
            word.upos in ("VERB", "AUX") and word.feats.get("VerbForm") == "Fin" and word.feats.get("Person") == "1"
        )
        past = word.feats.get("Tense") == "Past" and word.text.lower().endswith(endings)
        past = past or word.text.lower() in {word.lemma.lower() + ending for ending in endings}
        if finite and past:
            sentence = with_words(sentence, replace(word, feats={**word.feats, "Person": "3", "Tense": "Past"}))
    return sentence


def _feminine_agents(sentence: Sentence, words: WordClass) -> Sentence:
    """ "avokatja" is "avokate": feminine nouns for people whose lemma kept a part of the article."""
    kinds = ("staff", "leader", "personNoun", "titleWord", "office", "deputy")
    for word in sentence.words:
        text = word.text.lower()
        lemma = by_rules(text, words("feminineAgent"))
        kept = word.upos == "NOUN" and word.lemma.lower() in (text, by_rules(text, words("feminineAgentStem")))
        if lemma and kept and any(lemma in words(kind) for kind in kinds):
            sentence = with_words(sentence, replace(word, lemma=lemma))
    return sentence


def _accusatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ta mbështesë më kryeministren": behind its verb a noun with the ending of an object is no subject."""
    for noun in sentence.words:
        verb = sentence.word(noun.head) if noun.head else None
        taken = noun.upos == "NOUN" and noun.deprel == "nsubj" and noun.feats.get("Case") == "Nom"
        if verb is None or not taken or verb.upos != "VERB" or noun.id < verb.id:
            continue
        ends = [e for e in words("accusativeEnding") if noun.text.lower().endswith(e)]
        clitic = any(c.deprel == "expl" and c.id < verb.id for c in sentence.children.get(verb.id, ()))
        if clitic and any(not noun.lemma.lower().endswith(end) for end in ends):
            feats = {**noun.feats, "Case": "Acc"}
            sentence = with_words(sentence, replace(noun, deprel="obj", feats=feats))
    return sentence


def _charged(sentence: Sentence, words: WordClass) -> Sentence:
    """ "thirri të ngarkuarin me punë rus": a participle with the ending of a noun that is an office with what stands
    behind it is that noun, and what hangs on the rest of the office hangs on it."""
    for word in sentence.words:
        case = next(
            (each.split(">")[1] for each in words("chargedForm") if each.split(">")[0] == word.text.lower()), ""
        )
        behind = sentence.words[word.id : word.id + 2]
        if not case or "_".join(each.text.lower() for each in behind) not in words("chargedWith"):
            continue
        verb = _verb_above(sentence, word)
        last = behind[-1]
        moved = [replace(each, head=word.id) for each in sentence.children.get(last.id, ()) if each.id > last.id]
        moved += [
            replace(each, upos="DET", deprel="det")
            for each in sentence.children.get(word.id, ())
            if each.id == word.id - 1
        ]
        own = [
            each for each in sentence.children.get(word.id, ()) if each.id > last.id and each.deprel.startswith("obl")
        ]
        noun = replace(word, upos="NOUN", feats={"Case": case, "Definite": "Def", "Number": "Sing"})
        if verb is not None and not word.deprel.startswith(("nmod", "obj", "nsubj", "iobj", "obl")):
            relation = {"Acc": "obj", "Nom": "nsubj"}.get(case, "iobj")
            noun = replace(noun, head=verb.id, deprel=relation)
            moved += [replace(each, head=verb.id) for each in own]
        sentence = with_words(sentence, *moved, replace(last, head=word.id, deprel="nmod"), noun)
    return sentence


def plain_office(lemma: str, words: WordClass) -> str:
    """An office without what says that it is no longer held: "ish-ministër"."""
    prefix = next((each for each in words("formerPrefix") if lemma.startswith(each)), "")
    return lemma.removeprefix(prefix)


def by_rules(text: str, rules: frozenset[str]) -> str:
    """A form by its longest ending among rules ENDING>LEMMA, "" for none."""
    pairs = [rule.split(">") for rule in rules]
    fitting = [pair for pair in pairs if text.endswith(pair[0])]
    ending, lemma = max(fitting, key=lambda pair: len(pair[0])) if fitting else ("", "")
    return text[: len(text) - len(ending)] + lemma if fitting else ""


def _text(sentence: Sentence, number: int) -> str:
    return sentence.word(number).text.lower() if 0 < number <= len(sentence.words) else ""


def _cased(sentence: Sentence, word: Word) -> bool:
    return any(child.deprel == "case" for child in sentence.children.get(word.id, ()))


def _verb_above(sentence: Sentence, word: Word) -> Word | None:
    seen = {word.id}
    while word.head and word.head not in seen:
        word = sentence.word(word.head)
        if word.upos == "VERB":
            return word
        seen.add(word.id)
    return None


def _timed(sentence: Sentence, word: Word) -> Sentence:
    """A time with what hangs on it by an adposition given to the verb: "mbërriti të enjten | në A"."""
    verb = _verb_above(sentence, word)
    if verb is None:
        return sentence
    strayed = [c for c in sentence.children.get(word.id, ()) if c.id > word.id and _cased(sentence, c)]
    moved = [replace(child, head=verb.id, deprel="obl") for child in strayed if child.upos in _NOMINAL]
    return with_words(sentence, replace(word, head=verb.id, deprel="obl:tmod"), *moved)


def _weekdays(sentence: Sentence, words: WordClass) -> Sentence:
    """ "mbërriti të enjten": a weekday with its article in the accusative, without an adposition."""
    forms = {f"{day}{ending}" for day in words("weekday") for ending in words("weekdayEnding")}
    for word in sentence.words[1:]:
        led = _text(sentence, word.id - 1) in words("obliqueArticle")
        free = not _cased(sentence, word) and word.deprel != "obl:tmod" and word.head != 0
        if led and free and word.text.lower() in forms and sentence.word(word.id - 1).upos != "ADP":
            sentence = _timed(sentence, word)
    return sentence


def _seasons(sentence: Sentence, words: WordClass) -> Sentence:
    """ "bleu vitin e kaluar naftë", "javën që vjen A pret B": a time in the accusative is no object."""
    for word in sentence.words:
        behind = {_text(sentence, word.id + 1), _text(sentence, word.id + 2)}
        modified = bool(behind & words("timeModifier"))
        ends = word.text.lower().endswith(tuple(words("singularAccusativeEnding")))
        time = word.upos == "NOUN" and word.lemma.lower() in words("timeNoun") and ends
        if not (time and modified) or _cased(sentence, word) or word.head == 0:
            continue
        if word.deprel == "obj":
            sentence = _thing_behind(_timed(sentence, word), word)
        sentence = _thing_below(sentence, sentence.word(word.id), words)
        sentence = _after_relative(sentence, sentence.word(word.id))
    return sentence


def _thing_behind(sentence: Sentence, time: Word) -> Sentence:
    """What was the object in truth: a noun in the accusative behind the time, called an adverb."""
    below = sentence.children.get(sentence.word(time.id).head, ())
    if any(child.deprel == "obj" for child in below):
        return sentence
    for child in below:
        if child.id > time.id and child.upos == "NOUN" and child.deprel == "advmod" and not _cased(sentence, child):
            return with_words(sentence, replace(child, deprel="obj"))
    return sentence


def _thing_below(sentence: Sentence, time: Word, words: WordClass) -> Sentence:
    """ "nisi muajin e kaluar | një procedurë": no time in the accusative has another thing of its own behind it."""
    verb = sentence.word(time.head) if time.head else None
    if verb is None or verb.upos != "VERB" or verb.id > time.id or not time.deprel.startswith("obl"):
        return sentence
    if any(child.deprel.partition(":")[0] == "obj" for child in sentence.children.get(verb.id, ())):
        return sentence
    for child in sentence.children.get(time.id, ()):
        article = next((each for each in sentence.children.get(child.id, ()) if each.deprel == "det"), None)
        new = article is not None and article.text.lower() in words("indefinite")
        behind = child.id > time.id and child.upos == "NOUN" and child.deprel == "nmod"
        if new and behind and article is not None and article.id > time.id + 1 and not _cased(sentence, child):
            return with_words(sentence, replace(child, head=verb.id, deprel="obj"))
    return sentence


def _after_relative(sentence: Sentence, time: Word) -> Sentence:
    """ "javën që vjen | A pret B": the subject behind the relative clause is that of the main verb."""
    verb = sentence.word(time.head) if time.head else None
    if verb is None or verb.upos != "VERB" or verb.id < time.id:
        return sentence
    if any(child.deprel.startswith("nsubj") for child in sentence.children.get(verb.id, ())):
        return sentence
    for clause in sentence.children.get(time.id, ()):
        for child in sentence.children.get(clause.id, ()):
            if clause.deprel == "acl:relcl" and child.deprel == "nsubj" and clause.id < child.id < verb.id:
                return with_words(sentence, replace(child, head=verb.id))
    return sentence


def _past_times(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e arritur muajin e kaluar me A-në": last month has no partner and no place; what was reached then has."""
    for word in sentence.words[3:]:
        time, before = sentence.word(word.id - 2), sentence.word(word.id - 3)
        led = _text(sentence, word.id - 1) in words("genitiveArticle") and word.text.lower() in words("timeModifier")
        if not led or time.lemma.lower() not in words("timeNoun") or _cased(sentence, time) or time.upos != "NOUN":
            continue
        if before.upos not in ("ADJ", "VERB") or before.deprel not in ("acl", "amod"):
            continue
        if before.upos == "ADJ" and _text(sentence, before.id - 1) not in words("genitiveArticle"):
            continue  # "dëboi një diplomat rus | muajin e kaluar": no participle
        strayed = [each for low in (word, time) for each in sentence.children.get(low.id, ()) if each.id > word.id]
        moved = [replace(each, head=before.id, deprel="obl") for each in strayed if _cased(sentence, each)]
        described = replace(word, upos="ADJ", head=time.id, deprel="amod", feats={})
        sentence = with_words(sentence, replace(time, head=before.id, deprel="obl:tmod"), described, *moved)
    return sentence


def _subjunctives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u zotua ta padisë A-në": behind a clitic that only verbs have stands a verb, not "padi"."""
    for word in sentence.words[1:]:
        before = sentence.word(word.id - 1)
        lemma = by_rules(word.text.lower(), words("subjunctive"))
        if before.text.lower() not in words("subjunctiveClitic") or word.upos not in ("NOUN", "ADJ") or not lemma:
            continue
        feats = {"VerbForm": "Fin", "Mood": "Sub", "Person": "3", "Number": "Sing", "Tense": "Pres"}
        below = [c for c in sentence.children.get(word.id, ()) if c.id > word.id and c.upos in _NOMINAL]
        bare = next((child for child in below if not _cased(sentence, child)), None)
        objects = [replace(bare, deprel="obj")] if bare is not None else []
        verb = replace(word, upos="VERB", lemma=lemma, feats=feats, deprel="xcomp" if word.head else "root")
        sentence = with_words(sentence, verb, replace(before, upos="PART", deprel="mark", head=word.id), *objects)
    return sentence


def _presents(sentence: Sentence, words: WordClass) -> Sentence:
    """ "nesër pret A-në": a form that only the present has, whatever its tag says."""
    new = []
    for word in sentence.words:
        past = word.upos == "VERB" and word.feats.get("Tense") == "Past" and word.feats.get("VerbForm") == "Fin"
        form = word.text.lower()
        before = sentence.word(word.id - 1).text.lower() if word.id > 1 else ""
        past = past and before not in words("passiveMarker")  # "u nis" is past
        if past and (form in words("presentForm") or form.endswith(tuple(words("presentEnding")))):
            new.append(replace(word, feats={**word.feats, "Tense": "Pres"}))
    return with_words(sentence, *new) if new else sentence


def mend_lemmas(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with the verbs' own lemmas, for languages that need nothing else of this: "drawing criticism"."""
    return _lemmas(sentence, words)


def _lemmas(sentence: Sentence, words: WordClass) -> Sentence:
    """ "nuk e ka mbyllur": a participle that the lemmatiser left as it is; "thanë", which is "them" alone."""
    new = []
    irregular = dict(rule.split(">") for rule in words("verbForm"))
    for word in sentence.words:
        if word.upos == "VERB" and (known := irregular.get(word.text.lower())) and word.lemma.lower() != known:
            new.append(replace(word, lemma=known))
            continue
        kept = word.upos == "VERB" and word.feats.get("VerbForm") == "Part" and word.lemma.lower() == word.text.lower()
        lemma = by_rules(word.text.lower(), words("participle")) if kept else ""
        managed = word.upos == "VERB" and word.text.lower() in words("managedForm")
        if lemma or managed:
            new.append(replace(word, lemma=lemma or min(words("managedVerb"))))
    return with_words(sentence, *new) if new else sentence


def _first_persons(sentence: Sentence, words: WordClass) -> Sentence:
    """ "E përgëzoj A-në", "më telefonoi": forms that only whoever speaks has."""
    new = [replace(w, feats={**w.feats, **_FINITE}) for w in sentence.words if _speaks(sentence, w, words)]
    ours = tuple(words("firstPersonPlural"))
    plural = [w for w in sentence.words if w.upos == "VERB" and ours and w.text.lower().endswith(ours)]
    new += [replace(w, feats={**w.feats, **_FINITE, "Number": "Plur"}) for w in plural]
    for word in sentence.words:  # "më telefonoi", "më ftoi vetë A"
        verb = sentence.word(word.head) if word.head else None
        me = word.upos == "PRON" and word.text.lower() in words("firstPersonClitic") and word.deprel in ("expl", "iobj")
        if me and verb is not None and verb.upos == "VERB" and word.id < verb.id:
            below = sentence.children.get(verb.id, ())
            emphatic = [c for c in below if c.text.lower() in words("emphatic") and c.deprel in ("obj", "iobj")]
            filled = any(c.deprel in ("obj", "ccomp", "xcomp") for c in below if c not in emphatic)
            new += [replace(each, deprel="advmod") for each in emphatic]
            feats = word.feats if filled else {**word.feats, "Case": "Acc"}
            new.append(replace(word, deprel="iobj" if filled else "obj", feats=feats))
    return with_words(sentence, *new) if new else sentence


def _speaks(sentence: Sentence, word: Word, words: WordClass) -> bool:
    """Whether a verb has the ending of the first person: that of its lemma, or -a behind a consonant."""
    text = word.text.lower()
    if word.upos != "VERB" or word.feats.get("VerbForm", "Fin") != "Fin":
        return False
    if text == word.lemma.lower():
        return text.endswith(tuple(words("firstPersonEnding")))
    middle = word.id > 1 and _text(sentence, word.id - 1) in words("passiveMarker")
    return not middle and text.endswith(tuple(words("firstPersonPast")))


def _one_verb(sentence: Sentence, words: WordClass) -> Sentence:
    """ "bëri të ditur se": what hangs on the participle hangs on the verb that it completes."""
    for word in sentence.words[2:]:
        if word.text.lower() not in words("saidParticiple") or word.deprel not in ("xcomp", "ccomp", "advcl", "obj"):
            continue
        verb = sentence.word(word.id - 2)
        if word.head != verb.id or verb.upos != "VERB":
            continue
        moved = []
        for child in sentence.children.get(word.id, ()):
            if child.deprel in ("ccomp", "parataxis", "nsubj", "iobj", "obj") and child.id > word.id:
                speaks = child.upos in _NOMINAL and child.feats.get("Case", "Nom") == "Nom"
                label = "nsubj" if speaks and child.deprel != "ccomp" else child.deprel
                moved.append(replace(child, head=verb.id, deprel=label))
        sentence = with_words(sentence, *moved) if moved else sentence
    return sentence


def _amounts(sentence: Sentence, words: WordClass) -> Sentence:
    """ "akordoi 30 milionë dollarë ndihmë": what is given is the thing, not its measure."""
    for word in sentence.words[:-1]:
        measured = (
            word.upos == "NOUN" and word.lemma.lower() in words("measureNoun") and word.deprel in ("obj", "nsubj")
        )
        counted = any(child.upos == "NUM" for child in sentence.children.get(word.id, ()))
        thing = sentence.word(word.id + 1)
        if thing.upos == "ADP" and word.id + 2 <= len(sentence.words):  # "30 milionë euro në ndihma"
            thing = sentence.word(word.id + 2) if thing.text.lower() in words("measureAdposition") else thing
        beside = thing.head == word.id or (thing.head == word.head and thing.deprel in ("xcomp", "obl", "advmod"))
        kind = thing.upos == "NOUN" and beside and thing.feats.get("Definite") != "Def"
        if not (measured and counted and kind):
            continue
        cases = [replace(c, deprel="dep") for c in sentence.children.get(thing.id, ()) if c.deprel == "case"]
        moved = replace(thing, head=word.head, deprel=word.deprel)
        sentence = with_words(sentence, moved, replace(word, head=thing.id, deprel="nmod"), *cases)
    return sentence


def _unwelcome(sentence: Sentence, words: WordClass) -> Sentence:
    """ "shpalli non grata tre diplomatë": two foreign words are what the object is declared, no object."""
    for word in sentence.words[1:]:
        before, verb = sentence.word(word.id - 1), sentence.word(word.head) if word.head else None
        foreign = (before.text.lower(), word.text.lower()) == ("non", "grata")
        if foreign and verb is not None and verb.upos == "VERB" and word.deprel in ("obj", "iobj", "obl", "advmod"):
            sentence = with_words(sentence, replace(word, deprel="xcomp"), replace(before, head=word.id, deprel="flat"))
        behind = [c for c in sentence.children.get(word.id, ()) if c.id == word.id + 1 and c.deprel in ("amod", "nmod")]
        declares = foreign and verb is not None and verb.upos == "VERB" and word.deprel in ("xcomp", "obj")
        if declares and verb is not None and behind and behind[0].upos in _NOMINAL:  # "e shpalli non grata | një A"
            sentence = with_words(sentence, replace(behind[0], head=verb.id, deprel="obj"))
        noun = sentence.word(word.head) if word.head else None
        if foreign and noun is not None and noun.upos == "NOUN" and noun.id == word.id - 2 and noun.deprel == "obj":
            sentence = _persona(sentence, noun, word)
            continue
        declared = word.upos == "ADJ" and word.lemma.lower() in words("unwelcome") and word.deprel == "amod"
        if noun is None or not declared or noun.deprel != "obj" or noun.feats.get("Definite") == "Def":
            continue
        if _taken_up_before(sentence, noun, words):  # "e shpalli person të padëshiruar"
            sentence = with_words(sentence, replace(noun, deprel="xcomp"))
            continue
        people = [each for each in sentence.children.get(word.id, ()) if each.deprel == "obj" and each.id > word.id]
        if people and people[0].upos in _NOMINAL:  # "shpalli person të padëshiruar | një diplomat"
            moved = (replace(people[0], head=noun.head), replace(noun, deprel="xcomp"))
            sentence = with_words(sentence, *moved)
    return sentence


def _nations(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e shkarkoi trajnerin zviceran A": between a title and its name stands an adjective, which has no object."""
    for word in sentence.words[1:-1]:
        title, name = sentence.word(word.id - 1), sentence.word(word.id + 1)
        verbal = word.upos == "VERB" and word.deprel in ("xcomp", "acl", "amod") and word.text == word.lemma.lower()
        between = title.upos == "NOUN" and name.upos == "PROPN" and name.head == word.id and len(word.text) > _SHORTEST
        titled = any(
            title.lemma.lower() in words(each)
            for each in ("titleWord", "staff", "leader", "personNoun", "substituting")
        )
        if not (verbal and between and titled) or word.text.endswith(tuple(words("firstPersonEnding"))):
            continue
        rest = [replace(c, head=title.head) for c in sentence.children.get(word.id, ()) if c.id != name.id]
        adjective = replace(word, upos="ADJ", head=title.id, deprel="amod", feats={})
        sentence = with_words(sentence, adjective, replace(name, head=title.id, deprel="flat"), *rest)
    return sentence


def _persona(sentence: Sentence, noun: Word, word: Word) -> Sentence:
    """ "shpalli persona non grata | dy diplomatë": what stands behind the three foreign words is the object."""
    below = [c for above in (noun.id, word.id, noun.head) for c in sentence.children.get(above, ())]
    behind = [
        c for c in below if c.id > word.id and c.upos in _NOMINAL and c.deprel in ("appos", "nmod", "obj", "flat")
    ]
    moved = [replace(each, head=noun.head, deprel="obj") for each in behind[:1]]
    declared = replace(word, head=noun.head, deprel="xcomp")
    return with_words(sentence, declared, replace(noun, head=word.id, deprel="dep"), *moved)


def _taken_up_before(sentence: Sentence, noun: Word, words: WordClass) -> bool:
    """Whether a clitic alone says whom a verb is about, with nothing else behind it that it may announce."""
    below = sentence.children.get(noun.head, ())
    clitic = any(c.id < noun.head and c.text.lower() in words("accusativeClitic") for c in below)
    others = [c for c in below if c.id > noun.id and c.upos in _NOMINAL and c.deprel in ("obj", "iobj", "nsubj", "obl")]
    own = [c for c in sentence.children.get(noun.id, ()) if c.id > noun.id and c.upos in _NOMINAL]
    return clitic and not others and not own


def _since(sentence: Sentence, words: WordClass) -> Sentence:
    """ "që nga viti 2008": two words that are one adposition."""
    for word in sentence.words[:-1]:
        behind = sentence.word(word.id + 1)
        parts = f"{word.text}_{behind.text}".lower()
        if parts in words("twofoldAdposition") and behind.upos == "ADP" and word.head != behind.id:
            sentence = with_words(sentence, replace(word, upos="ADP", head=behind.id, deprel="fixed"))
    return sentence


def _named_so(sentence: Sentence, words: WordClass) -> Sentence:
    """ "shpalli person të padëshiruar ambasadorin": the definite accusative is the object, not the noun before it."""
    for word in sentence.words:
        noun = sentence.word(word.head) if word.head else None
        verb = sentence.word(noun.head) if noun is not None and noun.head else None
        if noun is None or verb is None or verb.lemma not in words("namingVerb") or noun.deprel != "obj":
            continue
        definite = word.feats.get("Definite") == "Def" and word.feats.get("Case") == "Acc"
        shown = definite and word.text.endswith(tuple(words("definiteEnding")))
        bare = word.deprel == "nmod" and word.upos == "NOUN" and not _cased(sentence, word)
        if shown and bare and verb.id < noun.id < word.id and noun.feats.get("Definite") != "Def":
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obj"), replace(noun, deprel="xcomp"))
    return sentence


def _called_so(sentence: Sentence, words: WordClass) -> Sentence:
    """ "labelled A a hero": of two objects of a verb of calling, the noun behind the name is what A is called."""
    for noun in sentence.words:
        verb = sentence.word(noun.head) if noun.head else None
        if verb is None or noun.deprel != "obj" or noun.upos != "NOUN" or verb.lemma not in words("callVerb"):
            continue
        objects = [each for each in sentence.children.get(verb.id, ()) if each.deprel in ("obj", "iobj")]
        named = [each for each in objects if each.upos in ("PROPN", "PRON") and verb.id < each.id < noun.id]
        if len(objects) == 2 and named and not _cased(sentence, noun):
            sentence = with_words(sentence, replace(named[0], deprel="obj"), replace(noun, deprel="xcomp"))
    for word in sentence.words:
        sentence = _held_so(sentence, sentence.word(word.id), words)
    return sentence


def _held_so(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "e mbajnë A-në përgjegjës": behind a name an adjective without an article is what the name is called."""
    name = sentence.word(word.head) if word.head else None
    verb = sentence.word(name.head) if name is not None and name.head else None
    if name is None or verb is None or word.upos not in ("ADJ", "NOUN") or word.deprel not in ("amod", "nmod", "flat"):
        return sentence
    calls = verb.upos == "VERB" and (verb.lemma in words("predicateVerb") or verb.lemma in words("callVerb"))
    last = max([name.id, *(c.id for c in sentence.children.get(name.id, ()) if c.deprel == "flat" and c.id < word.id)])
    object_ = name.upos == "PROPN" and name.deprel == "obj" and verb.id < name.id and word.id == last + 1
    if not calls or not object_ or not word.text.islower() or word.feats.get("Definite") == "Def":
        return sentence
    return with_words(sentence, replace(word, head=verb.id, deprel="xcomp"))
