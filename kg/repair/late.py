"""Albanian and its like: who comes late, behind the verb and what hangs on it, and verbs that the parser overlooked.

"u lirua nga detyra gjenerali A", "u takua me B-në presidenti i C-së, A": a title in the nominative behind a phrase
in another case is who does it or whom it is done to. "Synon t'i bashkohet", "mohoi t'i ketë kërkuar": a finite verb
before a subjunctive governs it. "B-në as që e përmend": does not so much as mention B.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair import TIMES
from kg.repair.around import WordClass, children, clitic, governors, has, is_below
from kg.repair.change import with_words
from kg.repair.wordform import plain_office

_TITLES = ("titleWord", "office", "leader", "officeTitle", "personNoun", "staff")
_EMBEDDING = ("plannedVerb", "hypotheticalVerb", "negativeVerb", "reportVerb", "implicativeVerb")
_GLUED = ("flat", "appos", "nmod", "amod", "compound")
_NOMINAL = ("NOUN", "PROPN")
_REACH = 4  # words between "not so much as" and its verb


def mend_late(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such subjects and verbs where they belong; itself where nothing is certain.

    Args:
        sentence: a parsed sentence of a language with an article before genitives.
        words: the word classes of its language, by name.
    """
    for rule in (
        _plain_titles,
        _hidden_verbs,
        _wanting,
        _transitives,
        _obliques,
        _denied_first,
        _place_kinds,
        _before_nouns,
        _told_idioms,
        _between,
        _short_answers,
        _gapped,
        _not_even,
        _governing,
        _late_titles,
        _late_objects,
        _accusative_titles,
        _emphasised,
        _things_behind_places,
        _doubled_objects,
    ):
        sentence = rule(sentence, words)
    return sentence


def _hidden_verbs(sentence: Sentence, words: WordClass) -> Sentence:
    """ "nisën një stërvitje", "u kapën": a noun with a subject or a passive's particle is a plural past."""
    for word in sentence.words:
        if (
            word.upos not in ("NOUN", "ADJ")
            or not word.text.endswith(tuple(words("pluralPastEnding")))
            or len(word.text) < 5
        ):
            continue
        before = sentence.word(word.id - 1) if word.id > 1 else None
        passive = before is not None and before.text.lower() in words("passiveMarker") and before.head == word.id
        subjects = [each for each in children(sentence, word, "nsubj") if each.upos in _NOMINAL and each.id < word.id]
        clausal = word.deprel in ("root", "conj", "ccomp", "advcl", "parataxis") or word.deprel.startswith("acl")
        if clausal and (passive or subjects) and not children(sentence, word, "case", "cop"):
            feats = {"VerbForm": "Fin", "Number": "Plur", "Person": "3", "Tense": "Past", "Mood": "Ind"}
            sentence = with_words(sentence, replace(word, upos="VERB", lemma=word.text.lower()[:-2], feats=feats))
    return sentence


def _plain_titles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Shefi i stafit, A": a title at the head of a sentence, with an article behind it, is nobody's name."""
    first, behind = sentence.words[0], sentence.words[1] if len(sentence.words) > 1 else None
    titled = first.upos == "PROPN" and any(first.lemma.lower() in words(name) for name in _TITLES)
    if behind is None or not titled or behind.text.lower() not in words("genitiveArticle"):
        return sentence
    names = tuple(name for name in sentence.names if (name.first, name.last) != (1, 1))
    return replace(with_words(sentence, replace(first, upos="NOUN", lemma=first.lemma.lower())), names=names)


def _transitives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "t'i vinte drynin": a form of two verbs, one of which has no object, is the other's where there is one."""
    rules = dict(rule.split(">") for rule in words("transitiveLemma"))
    for verb in sentence.words:
        lemma = rules.get(f"{verb.lemma.lower()}={verb.text.lower()}")
        things = [each for each in children(sentence, verb, "obj") if each.upos in _NOMINAL and each.id > verb.id]
        if verb.upos == "VERB" and lemma is not None and any(each.feats.get("Case") == "Acc" for each in things):
            sentence = with_words(sentence, replace(verb, lemma=lemma))
    return sentence


def _obliques(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i bëri një telefonatë homologut": a noun whose ending is an article is definite, and of the ending's case."""
    for word in sentence.words:
        if word.upos != "NOUN" or word.feats.get("Definite") != "Ind" or word.feats.get("Number") == "Plur":
            continue
        case = _article_ending(word, words("definiteForm"))
        if not case and word.deprel == "nsubj" and not _indefinite(sentence, word, words):
            case = _article_ending(word, words("definiteSubject"))  # "një grupi" is a dative, "masa" a plural
        if case:
            sentence = with_words(sentence, replace(word, feats={**word.feats, "Definite": "Def", "Case": case}))
    return sentence


def _article_ending(noun: Word, rules: frozenset[str]) -> str:
    """The case that a noun's ending says by rules LEMMA>FORM>CASE of endings, "" for none."""
    text, lemma = noun.text.lower(), noun.lemma.lower()
    for end, form, case in (rule.split(">") for rule in rules):
        if lemma.endswith(end) and text == lemma[: len(lemma) - len(end)] + form:
            return case
    return ""


def _indefinite(sentence: Sentence, noun: Word, words: WordClass) -> bool:
    return any(each.text.lower() in words("indefinite") for each in children(sentence, noun, "det"))


def _denied_first(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Jo A, por B e bëri": the word that denies is no part of a name, and A is set against B."""
    negator, name = sentence.words[0], sentence.words[1] if len(sentence.words) > 4 else None
    if name is None or negator.text.lower() not in words("contrastNegator") or name.upos != "PROPN":
        return sentence
    glued = name.head == negator.id or negator.head == name.id or negator.upos == "PROPN"
    last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
    behind = sentence.words[last.id : last.id + 2]
    but = len(behind) == 2 and behind[0].text == "," and behind[1].text.lower() in words("butMarker")
    if not glued or not but:
        return sentence
    other = next(
        (w for w in sentence.words[last.id + 2 :] if w.deprel.startswith("nsubj") and w.upos in _NOMINAL), None
    )
    verb = sentence.word(other.head) if other is not None and other.head else None
    if other is None or verb is None or verb.upos != "VERB" or verb.id < other.id:
        return sentence
    changed = (
        replace(negator, upos="PART", head=name.id, deprel="advmod"),
        replace(name, head=verb.id, deprel="nsubj"),
        replace(other, head=name.id, deprel="conj"),
        replace(behind[1], head=other.id, deprel="cc"),
    )
    names = tuple(replace(each, first=name.id) if each.first == 1 < each.last else each for each in sentence.names)
    return replace(with_words(sentence, *changed), names=names)


def _place_kinds(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, qytet port i B-së": whose the port is, is whose the town is."""
    for kind in sentence.words[1:]:
        noun = sentence.word(kind.head) if kind.head else None
        glued = kind.upos == "NOUN" and kind.deprel == "amod" and noun is not None and noun.id == kind.id - 1
        if noun is not None and glued and noun.lemma.lower() in words("placeNoun"):
            owners = [replace(each, head=noun.id) for each in children(sentence, kind, "nmod") if each.id > kind.id]
            sentence = with_words(sentence, *owners) if owners else sentence
    return sentence


def _before_nouns(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e ktheu në atdhe ambasadorin": what has an adposition of its own is no adjective of the noun behind it."""
    for word in sentence.words:
        noun = sentence.word(word.head) if word.head else None
        verb = sentence.word(noun.head) if noun is not None and noun.head else None
        before = word.deprel in ("amod", "det", "nummod") and children(sentence, word, "case")
        if noun is not None and verb is not None and before and verb.id < word.id < noun.id and verb.upos == "VERB":
            sentence = with_words(sentence, replace(word, upos="NOUN", head=verb.id, deprel="obl"))
    return sentence


def _told_idioms(sentence: Sentence, words: WordClass) -> Sentence:
    """ "…, bëri të ditur A": an idiom of saying behind a comma, with no conjunction, is an aside, and A says so."""
    for said in sentence.words[3:]:
        verb = sentence.word(said.head) if said.head else None
        if verb is None or said.text.lower() not in words("saidParticiple") or verb.id != said.id - 2:
            continue
        aside = verb.deprel in ("conj", "parataxis") and sentence.word(verb.id - 1).text in (",", "”", "»", '"')
        behind = [each for each in children(sentence, said, "iobj", "obj", "nsubj") if each.id > said.id]
        named = [each for each in behind if each.upos == "PROPN" or _titled(each, words)]
        subjects = [*children(sentence, verb, "nsubj"), *named]
        if aside and len(subjects) == 1 and subjects[0].id > said.id and not children(sentence, said, "ccomp"):
            speaker = replace(subjects[0], head=verb.id, deprel="nsubj")
            sentence = with_words(sentence, replace(verb, deprel="parataxis"), speaker)
    return sentence


def _between(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Marrëveshja për transportin mes A-së dhe B-së": between whom something is says who made the agreement."""
    for name in sentence.words[4:]:
        topic = sentence.word(name.head) if name.head else None
        deal = sentence.word(topic.head) if topic is not None and topic.head else None
        led = {each.text.lower() for each in children(sentence, name, "case")}
        if topic is None or deal is None or name.deprel != "nmod" or not led & words("betweenAdposition"):
            continue
        about = {each.text.lower() for each in children(sentence, topic, "case")} & words("topicAdposition")
        agreed = deal.upos == "NOUN" and has(deal, words, ("agreement", "accord", "talks"))
        if topic.deprel == "nmod" and about and agreed and deal.id < topic.id < name.id:
            sentence = with_words(sentence, replace(name, head=deal.id))
    return sentence


def _short_answers(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A e njohu B-në, C ende jo": a name that a word alone denies or affirms is coordinated with the verb."""
    for name in sentence.words[3:-1]:
        above = sentence.word(name.head) if name.head else None
        loose = name.upos == "PROPN" and name.deprel.partition(":")[0] in ("appos", "conj", "parataxis", "nsubj")
        before = sentence.word(name.id - 1)
        if (
            above is None
            or not loose
            or above.id > name.id
            or before.text not in (",", ";", "–", *words("contrastConjunction"))
        ):
            continue
        behind = sentence.words[name.id : name.id + 3]
        answer = next((w for w in behind if w.text.lower() in words("contrastNegator") | words("affirmer")), None)
        if answer is None or answer.id == len(sentence.words) or sentence.word(answer.id + 1).upos != "PUNCT":
            continue
        if any(each.upos != "ADV" for each in sentence.words[name.id : answer.id - 1]):
            continue
        while above.head and above.upos != "VERB" and not children(sentence, above, "cop"):
            above = sentence.word(above.head)
        told = replace(answer, head=name.id, deprel="advmod")
        sentence = with_words(sentence, replace(name, head=above.id, deprel="conj"), told)
    return sentence


def _gapped(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u takua me A-në, e C vetëm me B-në": a nominative behind "with" in the accusative begins a new clause."""
    for name in sentence.words[4:-1]:
        host = sentence.word(name.head) if name.head else None
        if host is None or name.upos != "PROPN" or name.deprel != "conj" or host.upos not in _NOMINAL:
            continue
        ends = name.text != name.lemma and name.text.endswith(tuple(words("definiteNominativeEnding")))
        shown = ends and name.feats.get("Case") == "Nom"
        led = {each.text.lower() for each in children(sentence, host, "case")} - words("nominativeAdposition")
        after = sentence.words[name.id : name.id + 3]
        again = next((each for each in after if each.upos == "ADP" and each.text.lower() in led), None)
        comma = "," in (sentence.word(name.id - 1).text, sentence.word(name.id - 2).text)
        verb = next((each for each in governors(sentence, host) if each.upos == "VERB"), None)
        if shown and led and comma and again is not None and verb is not None and not children(sentence, name, "case"):
            sentence = with_words(sentence, replace(name, head=verb.id, deprel="parataxis"))
    return sentence


def _wanting(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A do që B ta bëjë": the particle of the future before "that" is the verb "to want", and B is to do it."""
    for want in sentence.words[:-3]:
        that, verb = sentence.word(want.id + 1), sentence.word(want.head) if want.head else None
        future = want.text.lower() in words("plannedMarker") and want.deprel in ("mark", "aux")
        if verb is None or not future or that.text.lower() not in words("complementiser") or not that.id < verb.id:
            continue
        between = sentence.words[that.id : verb.id - 1]
        if not any(each.text.lower() in words("subjunctiveMarker") and each.head == verb.id for each in between):
            continue
        doers = [each for each in between if each.head == verb.id and each.upos in _NOMINAL]
        doers = [each for each in doers if each.deprel.partition(":")[0] in ("nsubj", "obj", "obl")]
        doers = [each for each in doers if not children(sentence, each, "case")]
        first = [each for each in sentence.children.get(verb.id, ()) if each.id < want.id]
        wish = replace(want, upos="VERB", lemma="dua", head=verb.head, deprel=verb.deprel, feats={"VerbForm": "Fin"})
        moved = [replace(each, head=want.id) for each in first]
        moved += [replace(each, deprel="nsubj") for each in doers[:1]]
        moved += [replace(that, upos="SCONJ", deprel="mark"), replace(verb, head=want.id, deprel="ccomp")]
        sentence = with_words(sentence, wish, *moved)
    return sentence


def _not_even(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ndërsa B-në as që e përmend": the particle negates the verb, whose object or subject stands before it."""
    for nor in sentence.words[:-2]:
        that = sentence.word(nor.id + 1)
        if nor.text.lower() not in words("neitherWord") or that.text.lower() not in words("evenMarker"):
            continue
        behind = sentence.words[that.id : that.id + _REACH]
        verb = next((each for each in behind if each.upos == "VERB"), None)
        if verb is None or any(each.upos in ("NOUN", "PUNCT", "ADP") for each in behind[: verb.id - that.id - 1]):
            continue
        particles = (
            replace(nor, upos="PART", head=verb.id, deprel="advmod"),
            replace(that, upos="PART", head=verb.id, deprel="dep"),
        )
        sentence = with_words(sentence, *particles)
        sentence = _before_not_even(sentence, sentence.word(nor.id), sentence.word(verb.id), words)
    return sentence


def _before_not_even(sentence: Sentence, nor: Word, verb: Word, words: WordClass) -> Sentence:
    """Give the verb behind "not so much as" the name before it that the parser made its governor."""
    noun = sentence.word(verb.head) if verb.head else None
    if noun is None or not verb.deprel.startswith("acl"):
        return sentence
    last = sentence.word(nor.id - 1) if nor.id > 1 else noun
    name = last if last.upos in _NOMINAL else noun  # "Serbinë as që e përmendi", hung on the object before
    while name.deprel == "flat" and name.head:
        name = sentence.word(name.head)
    above = sentence.word(noun.head) if noun.head else None
    if above is None or not name.id < nor.id:
        return sentence
    clitic = any(each.text.lower() in words("accusativeClitic") for each in sentence.words[nor.id : verb.id - 1])
    obj = clitic and last.text.endswith(tuple(words("accusativeEnding")))
    clause = replace(verb, head=above.id, deprel="conj")
    own = replace(name, head=verb.id, deprel="obj" if obj else "nsubj")
    links = [
        replace(each, head=verb.id) for each in children(sentence, name, "cc", "mark", "punct") if each.id < name.id
    ]
    return with_words(sentence, clause, own, *links)


def _governing(sentence: Sentence, words: WordClass) -> Sentence:
    """ "mohoi t'i ketë kërkuar", "synon të hyjë": a finite verb taken for an auxiliary or adverb of the subjunctive."""
    for verb in sentence.words[:-2]:
        below = sentence.word(verb.head) if verb.head else None
        if below is not None and below.upos in ("PROPN", "NOUN") and below.id == verb.id - 1 and below.head:
            below = sentence.word(below.head)  # hung on the subject
        overlooked = verb.upos == "VERB" and verb.deprel in ("aux", "advmod", "aux:pass", "mark", "iobj", "discourse")
        if below is None or not overlooked or not verb.id < below.id or not has(verb, words, _EMBEDDING):
            continue
        behind = sentence.word(verb.id + 1)
        if behind.text.lower() not in words("subjunctiveMarker") or behind.head != below.id:
            continue
        first = [each for each in sentence.children.get(below.id, ()) if each.id < verb.id]
        ends = [each for each in children(sentence, below, "punct") if each.id == len(sentence.words)]
        governor = replace(verb, head=below.head, deprel=below.deprel, feats={**verb.feats, "VerbForm": "Fin"})
        clause = replace(below, head=verb.id, deprel="xcomp" if has(verb, words, ("plannedVerb",)) else "ccomp")
        sentence = with_words(sentence, governor, clause, *(replace(each, head=verb.id) for each in (*first, *ends)))
    return sentence


def _late_titles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u takua me B-në presidenti i C-së, A": a title in the nominative behind another case is the verb's subject."""
    for title in sentence.words[3:]:
        before = _phrase_before(sentence, title) if _is_nominative_title(sentence, title, words) else None
        if before is None:
            continue
        host, phrase, verb = before
        if not _another_case(sentence, phrase, sentence.word(title.id - 1), words):
            continue
        subjects = [each for each in children(sentence, verb, "nsubj") if each != phrase]
        fronted = [each for each in subjects if each.id < verb.id and _shows_accusative(sentence, each, verb, words)]
        subjects = [each for each in subjects if each not in fronted]
        named = [each for each in subjects if each.id > title.id and each.upos == "PROPN"]
        if len(subjects) > len(named):
            continue
        behind = [each for each in children(sentence, host, *_GLUED) if each.id > title.id]
        behind += [each for each in children(sentence, phrase, *_GLUED) if each.id > title.id and each not in behind]
        behind += named or _dangling(sentence, verb, title)
        own = [replace(each, head=title.id, deprel="appos" if each.upos == "PROPN" else each.deprel) for each in behind]
        subject = replace(title, upos="NOUN", head=verb.id, deprel="nsubj", feats={**title.feats, "Case": "Nom"})
        met = [replace(each, deprel="obj") for each in fronted]
        if phrase.deprel.startswith("nsubj"):
            dative = _announced(sentence, phrase, words)
            met.append(replace(phrase, deprel="iobj" if dative else "obj"))
        sentence = with_words(sentence, subject, *met, *own)
    return sentence


def _phrase_before(sentence: Sentence, title: Word) -> tuple[Word, Word, Word] | None:
    """The word that a title hangs on, the phrase that this is in, and the verb, where they come in the order verb,
    phrase, title."""
    host = sentence.word(title.head)
    phrase = _phrase(sentence, host)
    verb = sentence.word(phrase.head) if phrase.head else None
    fits = verb is not None and verb.upos == "VERB" and verb.id < phrase.id < title.id
    return (host, phrase, verb) if fits and verb is not None else None


def _late_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e shkarkoi me 103 vota presidenten A": a title in the accusative behind a phrase is the object that the verb's
    clitic announces."""
    for title in sentence.words[3:]:
        before = _phrase_before(sentence, title) if _is_accusative_title(sentence, title, words) else None
        if before is None:
            continue
        host, phrase, verb = before
        led = any(each.id < phrase.id for each in children(sentence, phrase, "case"))
        announced = sentence.word(verb.id - 1).text.lower() in words("accusativeClitic") if verb.id > 1 else False
        if not led or not announced or children(sentence, verb, "obj"):
            continue
        behind = [each for each in children(sentence, host, *_GLUED) if each.id > title.id]
        behind += [each for each in children(sentence, phrase, *_GLUED) if each.id > title.id and each not in behind]
        own = [replace(each, head=title.id, deprel="appos" if each.upos == "PROPN" else each.deprel) for each in behind]
        whom = replace(title, upos="NOUN", head=verb.id, deprel="obj", feats={**title.feats, "Case": "Acc"})
        sentence = with_words(sentence, whom, *own)
    return sentence


def _accusative_titles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "pas bisedës me A-në, kreun e B-së, C shkroi": a title in the accusative is no subject, but what A is."""
    for title in sentence.words[2:]:
        comma, last = sentence.word(title.id - 1), sentence.word(title.id - 2)
        ended = title.text.endswith(tuple(words("accusativeEnding"))) and title.text.lower() != title.lemma.lower()
        verb = sentence.word(title.head) if title.head > title.id else None
        if title.deprel != "nsubj" or comma.text != "," or not ended or not _titled(title, words) or verb is None:
            continue
        shown = (
            last.upos == "PROPN" and last.text.endswith(tuple(words("accusativeEnding"))) and last.text != last.lemma
        )
        name = last
        while name.deprel == "flat" and 0 < name.head < name.id:
            name = sentence.word(name.head)
        below = [each for each in children(sentence, title, "appos", "flat") if each.id < verb.id]
        named = [each for each in below if each.upos == "PROPN" and not children(sentence, each, "case")]
        subject = [replace(each, head=verb.id, deprel="nsubj") for each in named[:1]]
        if shown and subject and sentence.word(subject[0].id - 1).text == ",":
            sentence = with_words(sentence, replace(title, head=name.id, deprel="appos"), *subject)
    return sentence


def _is_accusative_title(sentence: Sentence, title: Word, words: WordClass) -> bool:
    """Whether a word is a definite noun in the accusative, before a name, that hangs on the word right before it."""
    before = sentence.word(title.id - 1)
    behind = sentence.word(title.id + 1) if title.id < len(sentence.words) else None
    glued = title.deprel.partition(":")[0] in _GLUED and 0 < title.head < title.id
    ended = title.text.endswith(tuple(words("accusativeEnding"))) and title.text.lower() != title.lemma.lower()
    apart = before.upos in ("PUNCT", "ADP", "CCONJ", "SCONJ", "DET") or children(sentence, title, "case")
    named = behind is not None and (behind.upos == "PROPN" or _titled(title, words))
    return glued and ended and named and title.text[:1].islower() and not apart and title.upos in ("NOUN", "ADJ")


def _shows_accusative(sentence: Sentence, noun: Word, verb: Word, words: WordClass) -> bool:
    """Whether a noun before a verb with an object's clitic has the ending of an object."""
    last = max([noun, *children(sentence, noun, "flat")], key=lambda each: each.id)
    clitic = any(each.text.lower() in words("accusativeClitic") for each in sentence.words[verb.id - 2 : verb.id - 1])
    return clitic and last.text.endswith(tuple(words("accusativeEnding"))) and last.text.lower() != last.lemma.lower()


def _is_nominative_title(sentence: Sentence, title: Word, words: WordClass) -> bool:
    """Whether a word is a definite title in the nominative that the parser hung on the word right before it."""
    before = sentence.word(title.id - 1)
    glued = title.deprel in ("appos", "amod", "nmod", "flat", "compound") and 0 < title.head < title.id
    ended = title.text.endswith(tuple(words("definiteNominativeEnding"))) and title.text.lower() != title.lemma.lower()
    apart = before.upos in ("PUNCT", "ADP", "CCONJ", "SCONJ", "DET") or children(sentence, title, "case")
    lower = title.text.lower().startswith(tuple(words("formerPrefix"))) or title.text[:1].islower()
    return glued and ended and lower and not apart and title.upos in ("NOUN", "ADJ") and _titled(title, words)


def _titled(word: Word, words: WordClass) -> bool:
    lemma = plain_office(word.lemma.lower(), words)
    return any(lemma in words(name) for name in _TITLES)


def _phrase(sentence: Sentence, word: Word) -> Word:
    """The head of the phrase of nouns and names that a word ends."""
    while word.head and word.head < word.id and word.upos in (*_NOMINAL, "ADJ"):
        above = sentence.word(word.head)
        if above.upos not in (*_NOMINAL, "ADJ"):
            return word
        word = above
    return word


def _another_case(sentence: Sentence, phrase: Word, last: Word, words: WordClass) -> bool:
    """Whether what stands before a title in the nominative cannot be in its case, nor a title that it goes on."""
    led = [each for each in children(sentence, phrase, "case") if each.id < phrase.id]
    nominative = any(each.text.lower() in words("nominativeAdposition") for each in led)
    if last.upos == "PROPN" and phrase.deprel.startswith("nsubj"):  # "I telefonoi A-it presidenti i B-së"
        return _announced(sentence, phrase, words) and last.text.endswith(tuple(words("nameDativeEnding")))
    if last.upos == "PROPN":
        shown = last.text != last.lemma or last.feats.get("Case") not in (None, "Nom")
        return shown and last.text.endswith(tuple(words("obliqueNameEnding"))) and not nominative
    oblique = last.text.endswith(tuple(words("obliqueEnding"))) and last.text != last.lemma
    if _titled(phrase, words) and last.id == phrase.id:
        return oblique
    return oblique or (bool(led) and (not nominative or last.feats.get("Definite") == "Def"))


def _announced(sentence: Sentence, phrase: Word, words: WordClass) -> bool:
    """Whether the verb of a phrase has a clitic that announces a dative."""
    before = sentence.words[max(0, phrase.head - 3) : phrase.head - 1]
    return any(each.text.lower() in words("dativeClitic") for each in before)


def _dangling(sentence: Sentence, verb: Word, title: Word) -> list[Word]:
    """The name behind a comma that no case makes a dative: "… shefi i diplomacisë, | A"."""
    return [
        each
        for each in children(sentence, verb, "iobj", "obj", "parataxis", "appos")
        if each.upos == "PROPN" and each.id > title.id and sentence.word(each.id - 1).text == ","
    ][:1]


def _emphasised(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e emëroi B-në vetë A": behind "himself" begins another name than the one before it."""
    for name in sentence.words[3:]:
        marker = sentence.word(name.id - 1)
        head = sentence.word(name.head) if name.head else None
        if head is None or marker.text.lower() not in words("emphatic") or name.upos != "PROPN":
            continue
        first = sentence.word(head.head) if head.deprel == "flat" and head.head else head
        verb = sentence.word(first.head) if first.head else None
        glued = name.deprel in ("flat", "appos") and first.upos == "PROPN" and first.id < marker.id
        if verb is None or verb.upos != "VERB" or not glued:
            continue
        before = sentence.word(marker.id - 1)
        shown = before.text != before.lemma and before.text.endswith(tuple(words("accusativeEnding")))
        fronted = [each for each in children(sentence, verb, "nsubj") if each.id < verb.id and each.upos == "NOUN"]
        called = [replace(each, deprel="xcomp") for each in fronted if each.text.lower() == each.lemma.lower()]
        if shown and len(fronted) == len(called) == len(children(sentence, verb, "nsubj")):
            marked = replace(marker, head=name.id, deprel="det")
            sentence = with_words(sentence, replace(name, head=verb.id, deprel="nsubj"), marked, *called)
    return sentence


def _things_behind_places(sentence: Sentence, words: WordClass) -> Sentence:
    """ "çoi në B ushtarë": bare many behind a place, with no comma, are the verb's object."""
    for word in sentence.words[3:]:
        place = sentence.word(word.id - 1)
        many = word.upos == "NOUN" and word.text[:1].islower() and word.deprel in ("appos", "nmod", "amod", "flat")
        verb = sentence.word(place.head) if place.upos == "PROPN" and place.head else None
        if verb is None or not many or word.head != place.id or verb.upos != "VERB":
            continue
        plural = word.feats.get("Number") == "Plur" and word.feats.get("Definite") != "Def"
        led = place.deprel.startswith("obl") and children(sentence, place, "case")
        taken = [each for each in children(sentence, verb, "obj", "ccomp") if each.upos in _NOMINAL]
        middle = sentence.word(verb.id - 1).text.lower() in words("passiveMarker") if verb.id > 1 else False
        if plural and led and not taken and not middle and not children(sentence, word, "case"):
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obj"))
    return sentence


# --- the tree ---------------------------------------------------------------------------------------------------


def _doubled_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e priti te shkallët e godinës homologen A", "e ka hetuar A biznesmenin B": an accusative title is what the
    clitic before the verb doubles, and no adjective of the phrase before it."""
    for verb in sentence.words:
        if verb.upos != "VERB" or not clitic(sentence, verb, words("objectClitic")):
            continue
        behind = [w for w in children(sentence, verb, "obj", "iobj", "nsubj") if w.id > verb.id and w.upos in _NOMINAL]
        behind = [w for w in behind if not has(w, words, TIMES) and not children(sentence, w, "case")]
        noun = _loose_accusative(sentence, verb, words)
        own = [each for each in behind if noun is not None and each.id == noun.id + 1 and each.upos == "PROPN"]
        behind = [each for each in behind if each not in own]
        if noun is not None and all(_is_nominative(each) for each in behind):
            glued = [w for w in sentence.words[noun.id :] if w.head == noun.head and w.deprel in _GLUED]
            moved = [replace(each, head=noun.id) for each in glued if noun.head != verb.id]
            moved += [replace(each, head=noun.id, deprel="flat") for each in own]
            taken = any(each not in own for each in children(sentence, verb, "nsubj"))
            doers = [replace(each, deprel="nsubj") for each in behind if not taken]
            sentence = with_words(sentence, replace(noun, head=verb.id, deprel="obj"), *moved, *doers[:1])
    return _doers_before_objects(sentence, words)


def _loose_accusative(sentence: Sentence, verb: Word, words: WordClass) -> Word | None:
    """The first accusative title behind a verb, in its clause, that hangs where no noun does."""
    for noun in sentence.words[verb.id :]:
        if noun.upos in ("VERB", "AUX", "SCONJ") or noun.text in ",;:":
            return None
        if _accusative_title(sentence, noun, words) and is_below(sentence, noun, verb):
            return noun
    return None


def _doers_before_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "do ta ftojë A këngëtaren B": a nominative name behind such a verb and before its object owns nothing."""
    for name in sentence.words[2:]:
        thing = sentence.word(name.head) if name.head > name.id else None
        verb = sentence.word(thing.head) if thing is not None and thing.deprel == "obj" else None
        if thing is None or verb is None or not verb.id < name.id or name.upos != "PROPN":
            continue
        led = children(sentence, name, "case") or sentence.word(name.id - 1).upos == "DET"
        doubled = clitic(sentence, verb, words("objectClitic")) and thing.feats.get("Case") == "Acc"
        glued = name.deprel.partition(":")[0] in _GLUED and _is_nominative(name)
        if doubled and glued and not led and not children(sentence, verb, "nsubj"):
            sentence = with_words(sentence, replace(name, head=verb.id, deprel="nsubj"))
    return sentence


def _is_nominative(word: Word) -> bool:
    """Whether a definite noun or name shows the nominative by an ending: "Prokuroria", "Kurti"."""
    return word.feats.get("Case") == "Nom" and word.feats.get("Definite") == "Def" and word.text != word.lemma


def _accusative_title(sentence: Sentence, noun: Word, words: WordClass) -> bool:
    """Whether a noun is what somebody is, in the accusative by itself, and hangs where no noun does."""
    definite = noun.feats.get("Definite") == "Def"
    ending = noun.text.lower() != noun.lemma.lower() and noun.text.endswith(tuple(words("singularAccusativeEnding")))
    case = (definite and noun.feats.get("Case") == "Acc") or (ending and (definite or "Case" not in noun.feats))
    case = noun.upos == "NOUN" and case
    before = sentence.word(noun.id - 1)
    led = before.upos == "ADP" or before.text.lower() in words("genitiveArticle") | words("obliqueArticle")
    loose = noun.deprel in ("amod", "appos", "xcomp", "flat", "nmod", "nmod:poss") and not children(
        sentence, noun, "case"
    )
    behind = sentence.word(noun.id + 1) if noun.id < len(sentence.words) else noun
    named = behind.upos == "PROPN" and noun.text[:1].islower()
    return case and loose and not led and (named or has(noun, words, (*_TITLES, "counterpart")))
