"""Attachments that a grammar settles but a parser trained on few sentences still gets wrong.

A noun right behind a noun and a conjunction is coordinated with it. Where a language puts an article before genitives
and possessives (the word class ``genitiveArticle``), these and adjectives follow their noun, nearest first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.absolute import mend_absolutes
from kg.repair.appose import mend_appositions
from kg.repair.around import end_of
from kg.repair.aside import mend_asides, mend_contrasts, mend_inversions
from kg.repair.asked import mend_asked
from kg.repair.attached import mend_attached
from kg.repair.between import mend_between
from kg.repair.change import with_words
from kg.repair.chosen import mend_chosen
from kg.repair.clash import mend_clashes
from kg.repair.declared import mend_declared
from kg.repair.declined import mend_declined
from kg.repair.deeds import mend_deeds
from kg.repair.determined import mend_determined
from kg.repair.firm import mend_firms
from kg.repair.fronted import mend_fronted
from kg.repair.gapped import mend_gapped
from kg.repair.gerund import mend_gerunds
from kg.repair.governed import mend_governed
from kg.repair.headline import mend_headlines
from kg.repair.hyphened import mend_hyphened
from kg.repair.juxtapose import mend_clauses
from kg.repair.lastly import mend_last
from kg.repair.late import mend_late
from kg.repair.owned import mend_owned
from kg.repair.parted import mend_parted
from kg.repair.perfect import mend_perfects
from kg.repair.raised import mend_directions, mend_raised
from kg.repair.receiver import mend_receivers
from kg.repair.samepost import mend_same_posts
from kg.repair.stray import mend_strays
from kg.repair.timed import mend_timed
from kg.repair.together import mend_together
from kg.repair.told import mend_told
from kg.repair.toolow import mend_too_low
from kg.repair.turned import mend_turned
from kg.repair.twotitles import mend_two_titles
from kg.repair.wordform import by_rules, mend_forms, mend_lemmas

WordClass = Callable[[str], frozenset[str]]
_GENITIVE_LABELS = ("nmod:poss", "nmod", "nmod:desc", "det:poss", "det")
_DATIVE_LABELS = ("nmod:poss", "nmod", "det", "det:poss", "obl", "obj", "appos", "flat", "compound")
_NOMINAL_LABELS = ("xcomp", "obj", "obl", "nmod", "ccomp")
_QUOTES = '"“„«”'
_EMBEDDING = ("reportVerb", "hypotheticalVerb", "plannedVerb", "allegeVerb")
_POSSESSIVES = ("possessivePronounMasc", "possessivePronounFem", "possessivePronounPlural")


def mend(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with what is certain set right; the sentence itself where nothing is.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    sentence = mend_timed(mend_between(mend_hyphened(sentence, words), words), words)
    sentence = mend_gapped(sentence, words)
    sentence = mend_told(mend_two_titles(mend_firms(sentence, words), words), words)
    sentence = mend_headlines(sentence if words("genitiveArticle") else mend_lemmas(sentence, words), words)
    sentence = _acronyms(
        _doers_behind(
            _coordinate(_rooted(mend_contrasts(mend_inversions(mend_asides(sentence, words), words), words)))
        ),
        words,
    )
    sentence = _sums(sentence, words)
    sentence = mend_chosen(mend_appositions(mend_owned(sentence, words), words), words)
    sentence = mend_too_low(mend_deeds(mend_clauses(sentence, words), words), words)
    sentence = _negated_nouns(sentence, words)
    sentence = _years_ago(_nearby(_neighbouring(_negated_participles(sentence, words), words), words), words)
    sentence = _designates(_nothing_better(_infinitives(mend_parted(sentence, words), words), words), words)
    sentence = _stays(mend_governed(mend_gerunds(sentence, words), words), words)
    sentence = mend_directions(_reliefs(sentence, words), words)
    articles = words("genitiveArticle")
    sentence = mend_absolutes(sentence, words)
    if not articles:
        sentence = mend_same_posts(sentence, words)
        return mend_declared(mend_owned(sentence, words), words)  # again, now that the clauses are where they belong
    sentence = mend_together(mend_forms(sentence, words), words)
    sentence = _given_pronouns(mend_perfects(sentence, words), words)
    sentence = _light_objects(_gerunds(_citation_forms(sentence, words), words), words)
    sentence = _capitals(sentence, words)
    sentence = _contents(_predicates(_participles(sentence, words), words), words)
    sentence = mend_contrasts(mend_late(mend_receivers(mend_fronted(sentence, words), words), words), words)
    sentence = mend_last(mend_turned(mend_strays(mend_clashes(sentence, words), words), words), words)
    sentence = mend_raised(sentence, words)
    sentence = mend_attached(mend_declined(_of_gender(_agreeing(sentence, words), words), words), words)
    possessives = frozenset().union(*(words(name) for name in _POSSESSIVES))
    sentence = mend_determined(sentence, words)
    mended = list(sentence.words)
    for word in sentence.words:
        noun = _noun_before(sentence, word, articles)
        if noun is None or noun.id == word.head or _below(mended, noun, word):
            continue
        owner = word.upos in ("PRON", "DET") and word.lemma.lower() in possessives
        behind = word.upos in ("NOUN", "PROPN") and word.deprel in _GENITIVE_LABELS and word.head > word.id
        backward = behind and _after_article(sentence, word, articles)
        backward = backward or _past_apposition(sentence, mended, word, noun, articles)
        adjective = word.upos == "ADJ" and word.deprel == "amod" and word.head != 0
        if owner or backward or adjective:
            label = "det:poss" if owner else "nmod:poss" if backward else word.deprel
            mended[word.id - 1] = replace(word, head=noun.id, deprel=label)
    sentence = _plural_datives(_datives(replace(sentence, words=tuple(mended)), words), words)
    sentence = mend_same_posts(sentence, words)
    return mend_declared(mend_clashes(mend_asked(sentence, words), words), words)  # again, now that datives are known


def _neighbouring(sentence: Sentence, words: WordClass) -> Sentence:
    """ "accused neighbouring A": the adjective before a name that looks like a verb with an object."""
    for word in sentence.words[:-1]:
        name = sentence.word(word.id + 1)
        if word.text.lower() not in words("placeParticiple") or word.upos != "VERB" or name.upos != "PROPN":
            continue
        if name.head != word.id or not word.head:
            continue
        below = [each for each in sentence.children.get(word.id, ()) if each.id != name.id]
        marked = any(each.deprel in ("case", "mark") for each in below)
        label = "obl" if marked else "obj" if word.deprel in ("xcomp", "ccomp", "advcl", "obj") else word.deprel
        moved = [
            replace(each, head=name.id, deprel="case")
            if each.deprel in ("case", "mark")
            else replace(each, head=word.head)
            for each in below
        ]
        adjective = replace(word, upos="ADJ", head=name.id, deprel="amod", feats={})
        sentence = with_words(sentence, replace(name, head=word.head, deprel=label), adjective, *moved)
    return sentence


def _nearby(sentence: Sentence, words: WordClass) -> Sentence:
    """ "travelled to nearby A": between an adposition and the place that it marks stands an adjective."""
    for word in sentence.words[1:]:
        before = sentence.word(word.id - 1)
        adposition = word.upos == "ADP" and word.deprel == "case" and before.deprel == "case"
        if adposition and before.head == word.head > word.id and word.text.lower() in words("nearbyWord"):
            sentence = with_words(sentence, replace(word, upos="ADJ", deprel="amod"))
    return sentence


def _years_ago(sentence: Sentence, words: WordClass) -> Sentence:
    """ "assaulted her decades ago": a pronoun before how long ago it was is whom it was done to, not whose it is."""
    for word in sentence.words[:-2]:
        time, ago = sentence.word(word.id + 1), sentence.word(word.id + 2)
        timed = time.lemma.lower() in words("timeNoun") and ago.text.lower() in words("agoWord")
        verb = sentence.word(time.head) if time.head else word
        if word.upos != "PRON" or word.head != time.id or not timed or verb.upos != "VERB" or verb.id != word.id - 1:
            continue
        sentence = with_words(sentence, replace(word, head=verb.id, deprel="obj"), replace(time, deprel="obl:unmarked"))
    return sentence


def _negated_participles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "uninvited by A", "i paftuar nga A": a participle with a prefix that negates it."""
    lemmas = dict(rule.split(">") for rule in words("negatedParticiple"))
    for word in sentence.words:
        lemma = lemmas.get(word.text.lower())
        if lemma is None or word.upos not in ("ADJ", "VERB"):
            continue
        label = {"amod": "acl", "xcomp": "advcl"}.get(word.deprel, word.deprel)
        feats = {**word.feats, "VerbForm": "Part", "Polarity": "Neg"}
        sentence = with_words(sentence, replace(word, upos="VERB", lemma=lemma, deprel=label, feats=feats))
    return sentence


def _negated_nouns(sentence: Sentence, words: WordClass) -> Sentence:
    """ "mosnjohja e A-së nga B": an event noun with a prefix that negates it; not "mosmarrëveshja", a dispute."""
    lemmas = dict(rule.split(">") for rule in words("negatedNoun"))
    for word in sentence.words:
        lemma = lemmas.get(word.lemma.lower())
        if lemma is not None and word.upos in ("NOUN", "PROPN"):
            event = replace(word, upos="NOUN", lemma=lemma, feats={**word.feats, "Polarity": "Neg"})
            sentence = with_words(sentence, event)
    return sentence


def _designates(sentence: Sentence, words: WordClass) -> Sentence:
    """ "its ambassador-designate": an ambassador, whom the second word only describes."""
    for word in sentence.words[2:]:
        title, hyphen = sentence.word(word.id - 2), sentence.word(word.id - 1)
        if hyphen.text != "-" or word.lemma.lower() not in words("elected") or title.upos not in ("NOUN", "PROPN"):
            continue
        below = [c for c in sentence.children.get(word.id, ()) if c.id not in (title.id, hyphen.id)]
        describing = replace(word, upos="ADJ", head=title.id, deprel="amod")
        if title.head == word.id:
            head = replace(title, head=word.head, deprel=word.deprel)
            sentence = with_words(sentence, head, describing, *(replace(each, head=title.id) for each in below))
        elif word.head == title.id:
            sentence = with_words(sentence, describing, *(replace(each, head=title.id) for each in below))
    return sentence


def _infinitives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "called on A to free B": what stands behind "to" and has an object is a verb, whatever else it may be."""
    for word in sentence.words[1:]:
        before = sentence.word(word.id - 1)
        marked = before.head == word.id and before.text.lower() in words("purposeMarker")
        has_object = any(c.deprel == "obj" and c.id > word.id for c in sentence.children.get(word.id, ()))
        if marked and has_object and word.upos in ("ADJ", "NOUN", "ADV") and not words("genitiveArticle"):
            verb = replace(word, upos="VERB", lemma=word.text.lower(), feats={"VerbForm": "Inf"})
            sentence = with_words(sentence, verb, replace(before, upos="PART", deprel="mark"))
    return _due(sentence, words)


def _due(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Talks are due to resume": a verb that has the form of a noun, which nothing is owed to."""
    for word in sentence.words[2:]:
        below = sentence.children.get(word.id, ())
        due = next((c for c in below if c.deprel == "case" and c.id == word.id - 2), None)
        copula = any(c.deprel == "cop" for c in below) and all(c.deprel not in ("det", "amod") for c in below)
        if due is None or not copula or word.upos != "NOUN" or word.text.lower() not in words("startVerb"):
            continue
        if due.text.lower() not in words("plannedVerb"):
            continue
        verb = replace(word, upos="VERB", lemma=word.text.lower(), feats={"VerbForm": "Inf"})
        adjuncts = [replace(c, deprel="obl") for c in below if c.deprel == "nmod"]
        sentence = with_words(sentence, verb, replace(due, deprel="mark"), *adjuncts)
    return sentence


def _nothing_better(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A would like nothing better than to join B": wants to join B."""
    for word in sentence.words:
        degree = sentence.word(word.head) if word.head else None
        nothing = sentence.word(degree.head) if degree is not None and degree.head else None
        verb = sentence.word(nothing.head) if nothing is not None and nothing.head else None
        if degree is None or nothing is None or verb is None or nothing.lemma.lower() not in words("nothingWord"):
            continue
        than = any(c.deprel == "mark" and c.upos == "SCONJ" for c in sentence.children.get(word.id, ()))
        compared = degree.upos in ("ADJ", "ADV") and degree.id == nothing.id + 1 and verb.upos == "VERB"
        if word.deprel == "advcl" and word.feats.get("VerbForm") == "Inf" and than and compared:
            wished = replace(word, head=verb.id, deprel="xcomp")
            sentence = with_words(sentence, wished, replace(nothing, deprel="dep"))
    return sentence


def _citation_forms(sentence: Sentence, words: WordClass) -> Sentence:
    """Definite nouns at a sentence's start whose lemma kept the ending: "Gazetari" of "gazetar", "Gazetarja"."""
    first = sentence.words[0]
    feminine = first.feats.get("Gender") == "Fem" and first.feats.get("Definite") == "Def" and len(first.text) > 4
    agent = first.upos == "NOUN" and first.text.lower().endswith(tuple(words("feminineAgentEnding")))
    if agent and feminine and first.lemma.lower() == first.text.lower():
        return with_words(sentence, replace(first, lemma=by_rules(first.text.lower(), words("feminineAgent"))))
    kept = (
        first.upos == "NOUN"
        and first.lemma == first.text.lower()
        and first.lemma.endswith(tuple(words("sureNominative")))
    )
    definite = first.feats.get("Definite") == "Def" and first.feats.get("Gender") == "Masc" and len(first.text) > 4
    if not (kept and definite and first.feats.get("Number") == "Sing"):
        return sentence
    return with_words(sentence, replace(first, lemma=first.lemma[:-1]))


def _gerunds(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Duke kritikuar A-në, B …" where the parser took the participle for A's adposition."""
    for word in sentence.words[1:]:
        noun = sentence.word(word.head) if word.head else None
        led = sentence.word(word.id - 1).text.lower() in words("gerundMarker")
        if led and word.deprel == "case" and word.upos == "VERB" and noun is not None and noun.head:
            verb = replace(word, head=noun.head, deprel="advcl", feats={**word.feats, "VerbForm": "Part"})
            marker = replace(sentence.word(word.id - 1), head=word.id, deprel="mark")
            sentence = with_words(sentence, verb, marker, replace(noun, head=word.id, deprel="obj"))
    return sentence


def _capitals(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ministri i Jashtëm i A-së": the adjective is written like a name; what hangs on it hangs on the minister."""
    for word in sentence.words[2:]:
        article, noun = sentence.word(word.id - 1), sentence.word(word.id - 2)
        named = word.upos == "PROPN" and word.text.lower() in words("notName") and word.head == noun.id
        if named and noun.upos in ("NOUN", "PROPN") and article.text.lower() in words("genitiveArticle"):
            below = [c for c in sentence.children.get(word.id, ()) if c.id > word.id and c.upos in ("NOUN", "PROPN")]
            adjective = replace(word, upos="ADJ", deprel="amod")
            sentence = with_words(sentence, adjective, *(replace(each, head=noun.id) for each in below))
    return sentence


def _light_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i bëri thirrje A-së": a bare noun right behind a light verb is its object, and a dative there is the verb's."""
    for word in sentence.words[1:]:
        verb = sentence.word(word.id - 1)
        bare = word.upos == "NOUN" and word.deprel == "xcomp" and word.head == verb.id
        light = verb.lemma in words("lightVerb") or _governs(sentence, verb, word, words)
        if not bare or not light or word.feats.get("Definite") == "Def":
            continue
        if any(child.deprel == "obj" for child in sentence.children.get(verb.id, ())):
            continue
        datives = [child for child in sentence.children.get(word.id, ()) if child.deprel == "iobj"]
        sentence = with_words(sentence, replace(word, deprel="obj"), *(replace(each, head=verb.id) for each in datives))
    return sentence


def _governs(sentence: Sentence, verb: Word, noun: Word, words: WordClass) -> bool:
    """Whether a bare noun behind a verb can only be its object: the verb is active, the noun no office or role."""
    before = sentence.word(verb.id - 1).text.lower() if verb.id > 1 else ""
    if verb.upos != "VERB" or before in words("passiveMarker") or verb.lemma in words("becomeVerb"):
        return False
    return not _role(noun, words)


def _participles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "marrëdhëniet e ndërprera", "i liruar nga A", "pushoi së vizituari": verb forms tagged as something else."""
    for word in sentence.words[1:]:
        before = sentence.word(word.id - 1)
        text = word.text.lower()
        if before.text.lower() not in words("genitiveArticle"):
            sentence = _without_article(sentence, sentence.word(word.id), words)
            continue
        sentence = _infinitive(sentence, sentence.word(word.id), words)
        word = sentence.word(word.id)
        lemma, ends = _verb(text, words), text.endswith(tuple(words("verbalNounEnding")))
        stopped = ends and before.text.lower() in words("ablativeArticle")
        joined = word.deprel == "conj" and sentence.word(word.head).feats.get("VerbForm") == "Part"
        done_by = bool(lemma) and word.upos == "ADJ" and word.deprel in ("acl", "amod", "advcl")
        if done_by and (_has_agent(sentence, word, words) or _given_office(sentence, word, lemma, words)):
            label = "acl" if word.deprel == "amod" else word.deprel
            done = replace(word, upos="VERB", lemma=lemma, deprel=label, feats={**word.feats, "VerbForm": "Part"})
            sentence = with_words(sentence, done)
        elif text in words("timeModifier") and sentence.word(word.head).lemma.lower() in words("timeNoun"):
            continue  # "javën e kaluar | me A-në"
        elif lemma and word.upos == "ADJ" and (word.deprel in ("amod", "advcl", "acl") or joined):
            sentence = _placed(sentence, word, lemma, words) or _agentive(sentence, word, lemma, words)
        elif lemma and word.upos == "VERB" and word.feats.get("VerbForm") == "Fin" and _adnominal(sentence, word):
            feats = {"VerbForm": "Part", **{key: word.feats[key] for key in ("Gender",) if key in word.feats}}
            participle = replace(word, deprel="acl", feats=feats)
            sentence = with_words(sentence, participle, replace(before, upos="DET", deprel="det"))
        elif stopped and word.deprel in _NOMINAL_LABELS and (verb := _verb(text[:-1], words)):
            named = replace(word, upos="VERB", lemma=verb, deprel="xcomp", feats={"VerbForm": "Part"})
            sentence = with_words(sentence, named)
    return sentence


def _given_office(sentence: Sentence, participle: Word, lemma: str, words: WordClass) -> bool:
    """ "A, i emëruar në gusht ambasador": a participle with the office that somebody was given."""
    if lemma not in words("officeVerb"):
        return False
    below = [c for c in sentence.children.get(participle.id, ()) if c.id > participle.id and c.upos == "NOUN"]
    named = (c for c in below if c.deprel == "xcomp")
    return any(c.lemma.lower() in words(name) for c in named for name in ("titleWord", "office", "leader"))


def _without_article(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "duke zëvendësuar A-në", "e kishte zëvendësuar": behind such words a participle is no adjective but the verb."""
    lemma = _verb(word.text.lower(), words) if word.upos == "ADJ" else ""
    below = [c for c in sentence.children.get(word.id, ()) if word.id - 3 <= c.id < word.id]
    gerund = any(c.text.lower() in words("gerundMarker") for c in below)
    perfect = any(c.deprel == "aux" and c.lemma in words("perfectAux") for c in below)
    if not lemma or not (gerund or perfect):
        return sentence
    return with_words(sentence, replace(word, upos="VERB", lemma=lemma, feats={**word.feats, "VerbForm": "Part"}))


def _infinitive(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "u thirr për të zëvendësuar A-në": no adjective but a verb, and a name right behind it is its object."""
    below = sentence.children.get(word.id, ())
    marks = [c.text.lower() for c in below if c.deprel == "mark" and c.id in (word.id - 2, word.id - 1)]
    lemma = word.lemma if word.upos == "VERB" else _verb(word.text.lower(), words) if word.upos == "ADJ" else ""
    clausal = word.deprel in ("advcl", "acl", "xcomp", "ccomp") and word.feats.get("VerbForm", "Part") == "Part"
    if not lemma or not clausal or len(marks) < 2 or marks[0] not in words("purposeMarker"):
        return sentence
    verb = replace(word, upos="VERB", lemma=lemma, feats={**word.feats, "VerbForm": "Part"})
    objects = [
        replace(each, head=word.id)
        for each in sentence.children.get(word.head, ())
        if each.deprel == "obj" and each.id == word.id + 1 and each.upos in ("NOUN", "PROPN")
    ]
    return with_words(sentence, verb, *objects)


def _predicates(sentence: Sentence, words: WordClass) -> Sentence:
    """ "nuk është njohur nga A": an adjective with a copula and a by-phrase is a passive."""
    for word in sentence.words:
        below = sentence.children.get(word.id, ())
        copula = next(
            (c for c in below if c.deprel == "cop" and c.lemma in words("passiveAux") and c.id < word.id), None
        )
        lemma = _verb(word.text.lower(), words) if word.upos == "ADJ" and copula is not None else ""
        behind = sentence.words[word.id] if word.id < len(sentence.words) else None
        by = behind is not None and behind.upos == "ADP" and behind.text.lower() in words("agentAdposition")
        article = sentence.word(word.id - 1).text.lower() in words("genitiveArticle") if word.id > 1 else False
        if lemma and copula is not None and by and not article:
            feats = {**word.feats, "VerbForm": "Part"}
            verb = replace(word, upos="VERB", lemma=lemma, feats=feats)
            sentence = with_words(sentence, verb, replace(copula, upos="AUX", deprel="aux"))
    return sentence


def _reliefs(sentence: Sentence, words: WordClass) -> Sentence:
    """Adjectives that are a passive's participle: "was relieved of his duties by A"."""
    for word in sentence.words if words("reliefParticiple") else ():
        relieved = _relieved(sentence, word, words) if word.upos == "ADJ" else None
        sentence = relieved or sentence
    return sentence


def _relieved(sentence: Sentence, word: Word, words: WordClass) -> Sentence | None:
    """ "was relieved of his duties by A": a passive whose agent the parser hung on what somebody loses."""
    rules = dict(rule.split(">") for rule in words("reliefParticiple"))
    lemma = rules.get(word.text.lower(), "")
    below = sentence.children.get(word.id, ()) if lemma else ()
    lost = next((c for c in below if _marked_by(sentence, c, words("genitiveAdposition"))), None)
    copula = next((c for c in below if c.deprel == "cop"), None)
    if lost is None or copula is None:
        return None
    verb = replace(word, upos="VERB", lemma=lemma, feats={**word.feats, "VerbForm": "Part", "Voice": "Pass"})
    agents = [
        replace(each, head=word.id, deprel="obl:agent")
        for each in sentence.words[lost.id :]
        if each.head in (lost.id, word.id) and _marked_by(sentence, each, words("agentAdposition"))
    ]
    subjects = [replace(c, deprel="nsubj:pass") for c in below if c.deprel == "nsubj"]
    return with_words(sentence, verb, replace(copula, deprel="aux:pass"), *agents, *subjects)


def _stays(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A is in B for talks": being somewhere for a meeting is what is said of A, and B is where."""
    for place in sentence.words:
        below = sentence.children.get(place.id, ())
        copula = next((c for c in below if c.deprel == "cop" and c.id < place.id), None)
        case = next((c for c in below if c.deprel == "case" and c.text.lower() in words("placeAdposition")), None)
        if copula is None or case is None or place.upos != "PROPN" or copula.lemma.lower() not in words("copula"):
            continue
        aims = [c for c in below if c.id > place.id and c.lemma.lower() in words("encounterNoun")]
        own = {"case", "flat", "compound", "det", "amod", "appos"}
        if not any(_marked_by(sentence, aim, words("stayAdposition")) for aim in aims):
            continue
        verb = replace(copula, upos="VERB", head=place.head, deprel=place.deprel)
        moved = [c for c in below if c.deprel.partition(":")[0] not in own and c.id != copula.id]
        moved = [replace(c, head=copula.id, deprel="obl" if c.deprel == "nmod" else c.deprel) for c in moved]
        sentence = with_words(sentence, replace(place, head=copula.id, deprel="obl"), verb, *moved)
    return sentence


def _marked_by(sentence: Sentence, noun: Word, adpositions: frozenset[str]) -> bool:
    below = sentence.children.get(noun.id, ())
    return any(c.deprel == "case" and c.text.lower() in adpositions for c in below)


def _agreeing(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ministri i Mbrojtjes i A-së": behind an oblique noun the article would be another, so A is the minister's."""
    for word in sentence.words[2:]:
        article = sentence.word(word.id - 1).text.lower()
        noun = sentence.word(word.head) if word.head else None
        if article not in words("nominativeGenitiveArticle") or noun is None or not 0 < noun.id < word.id - 1:
            continue
        above = sentence.word(noun.head) if noun.head and noun.deprel.startswith("nmod") else None
        genitive = noun.feats.get("Case") == "Gen" and _after_article(sentence, noun, words("genitiveArticle"))
        marked = any(each.deprel == "case" for each in sentence.children.get(noun.id, ()))
        indefinite = noun.feats.get("Definite") == "Ind" and marked and noun.feats.get("Case") != "Nom"
        person = any(each.type == "PER" and each.first <= noun.id <= each.last for each in sentence.names)
        genitive = genitive or (indefinite and not person)  # "kryetari në largim i A-së"; not "me A-në e B-së"
        participle = word.upos == "VERB" and word.deprel == "acl"  # "plani i paqes i propozuar nga A"
        labelled = participle or (word.deprel in _GENITIVE_LABELS and word.upos in ("NOUN", "PROPN"))
        if above is not None and genitive and labelled and above.id < noun.id and above.feats.get("Case") != "Gen":
            sentence = with_words(sentence, replace(word, head=above.id, deprel="acl" if participle else "nmod:poss"))
    return sentence


def _of_gender(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Frika nga një sulm i ri i A-së": a masculine article before a genitive is of no feminine noun."""
    articles = words("genitiveArticle")
    for word in sentence.words[2:]:
        above = sentence.word(word.head) if word.head else None
        if above is None or word.deprel not in _GENITIVE_LABELS or word.upos not in ("NOUN", "PROPN"):
            continue
        if sentence.word(word.id - 1).text.lower() not in words("masculineArticle"):
            continue
        near = _noun_before(sentence, word, articles)
        fitting = near is not None and near.feats.get("Gender") == "Masc" and near.feats.get("Number") != "Plur"
        if near is None or not fitting or above.id > near.id or above.feats.get("Gender") != "Fem":
            continue
        if not _below(list(sentence.words), near, word):
            sentence = with_words(sentence, replace(word, head=near.id, deprel="nmod:poss"))
    return sentence


def _verb(participle: str, words: WordClass) -> str:
    """The lemma of a participle by its longest ending that is known, "" for none."""
    rules = [rule.split(">") for rule in words("participle")]
    fitting = [rule for rule in rules if participle.endswith(rule[0])]
    ending, base = max(fitting, key=lambda rule: len(rule[0])) if fitting else ("", "")
    return participle[: len(participle) - len(ending)] + base if fitting else ""


def _adnominal(sentence: Sentence, word: Word) -> bool:
    """Whether a word that cannot be finite hangs on a noun, with no auxiliary or adposition before it."""
    above = sentence.word(word.head) if word.head else None
    helpers = [c for c in sentence.children.get(word.id, ()) if c.deprel.partition(":")[0] in ("aux", "mark", "case")]
    return above is not None and above.upos in ("NOUN", "PROPN") and word.head < word.id and not helpers


def _agentive(sentence: Sentence, word: Word, lemma: str, words: WordClass) -> Sentence:
    """An adjective with a by-phrase right behind it, or behind a date, is a participle, and the phrase is its own."""
    behind = _behind_date(sentence, word, words)
    agentive = behind is not None and behind.text.lower() in words("agentAdposition")
    if behind is None or behind.upos != "ADP" or not (agentive or behind.text.lower() in words("partnerAdposition")):
        return sentence
    agent = sentence.word(behind.head) if behind.head else None
    pronoun = agent is not None and agentive and agent.text.lower() in words("partnerPronoun")  # "i liruar prej saj"
    if agent is None or not (pronoun or agent.upos in ("NOUN", "PROPN")) or agent.id < behind.id:
        return sentence
    label = "acl" if word.deprel == "amod" else word.deprel  # "released by A, B left"
    participle = replace(word, upos="VERB", lemma=lemma, deprel=label, feats={**word.feats, "VerbForm": "Part"})
    behind_it = [
        replace(child, head=word.id, deprel="obl")  # "the troops sent by A | to B"
        for above in (agent, sentence.word(word.head))
        for child in sentence.children.get(above.id, ())
        if child.id > agent.id
        and word.deprel == "amod"
        and child.deprel == "nmod"
        and any(each.deprel == "case" for each in sentence.children.get(child.id, ()))
    ]
    return with_words(
        sentence, participle, replace(agent, head=word.id, deprel="obl:agent" if agentive else "obl"), *behind_it
    )


def _placed(sentence: Sentence, word: Word, lemma: str, words: WordClass) -> Sentence | None:
    """ "ushtarët e dërguar në A", "refugjatët e strehuar në A": where somebody was put, right behind such a participle,
    is said of what was done to them; None for other participles."""
    case = sentence.words[word.id] if word.id < len(sentence.words) else None
    if case is None or case.deprel != "case" or lemma not in words("placedVerb") or word.deprel != "amod":
        return None
    place = sentence.word(case.head)
    if case.text.lower() not in words("placedAdposition") or place.id < case.id:
        return None
    if place.head not in (word.id, word.head, sentence.word(word.head).head):
        return None
    participle = replace(word, upos="VERB", lemma=lemma, deprel="acl", feats={**word.feats, "VerbForm": "Part"})
    return with_words(sentence, participle, replace(place, head=word.id, deprel="obl"))


def _has_agent(sentence: Sentence, participle: Word, words: WordClass) -> bool:
    """Whether a by-phrase hangs on a participle, though not right behind it: "i akuzuar për vjedhje nga A".

    Or whom something was reached with: "marrëveshja e arritur një javë më parë me A-në".
    """
    light = _verb(participle.text.lower(), words) in words("lightVerb")
    marks = words("agentAdposition") | (words("partnerAdposition") if light else frozenset())
    for agent in sentence.children.get(participle.id, ()):
        cases = [c.text.lower() for c in sentence.children.get(agent.id, ()) if c.deprel == "case"]
        by = bool(cases) and cases[0] in marks and agent.id > participle.id + 2
        named = agent.upos == "PROPN" or (agent.upos == "NOUN" and agent.deprel == "obl:agent")
        if by and named and agent.deprel.startswith("obl"):
            return True
    return False


def _behind_date(sentence: Sentence, participle: Word, words: WordClass) -> Word | None:
    """The word behind a participle, or the one that marks its agent behind a date: "goditur më 18 maj nga A"."""
    right = sentence.words[participle.id] if participle.id < len(sentence.words) else None
    timed = right is not None and right.upos in ("ADP", "ADV", "NOUN", "DET")
    for word in sentence.words[participle.id :] if timed else ():
        if word.upos in ("PUNCT", "VERB", "PRON", "PROPN", "AUX", "CCONJ", "SCONJ"):
            break
        agent = sentence.word(word.head) if word.head else None
        host = sentence.word(agent.head) if agent is not None and agent.head else None
        dated = host is not None and host.head == participle.id and host.lemma.lower() in words("timeNoun")
        own = agent is not None and (agent.head == participle.id or dated)
        timing = agent is not None and agent.lemma.lower() in words("timeNoun")  # "strehuar prej dy vjetësh nga A"
        if word.upos == "ADP" and own and not timing and word.text.lower() in words("agentAdposition"):
            return word
    return right


def _contents(sentence: Sentence, words: WordClass) -> Sentence:
    """A clause with "se" below a verb of saying is what is said, whatever else the parser took it for."""
    for word in sentence.words:
        sentence = _asked_either(sentence, sentence.word(word.id), words)
        word = sentence.word(word.id)
        above = sentence.word(word.head) if word.head else None
        embeds = above is not None and any(above.lemma in words(name) for name in _EMBEDDING)
        forces = above is not None and above.lemma in words("implicativeVerb") - words("motionVerb")
        if word.deprel != "advcl" or above is None or word.id < above.id or not (embeds or forces):
            continue
        marks = [c for c in sentence.children.get(word.id, ()) if c.deprel == "mark"]
        texts = {mark.text.lower() for mark in marks}
        wished = texts & words("subjunctiveMarker") and texts & words("complementiser")
        forced = forces and bool(texts) and texts <= words("subjunctiveMarker")  # "detyroi A-në të largohet"
        if marks and (forced or (embeds and (marks[0].text.lower() in words("contentMarker") or wished))):
            sentence = with_words(sentence, replace(word, deprel="ccomp"))
    return sentence


def _asked_either(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "kërkoi që A ose ta lirojë B-në, ose": what begins right behind a verb is its content."""
    below = sentence.children.get(word.id, ())
    mark = next((c for c in below if c.deprel == "mark" and c.text.lower() in words("complementiser")), None)
    verb = sentence.word(mark.id - 1) if mark is not None and mark.id > 1 else None
    if word.deprel != "conj" or verb is None or verb.upos != "VERB" or not verb.id < word.id:
        return sentence
    subject = any(c.deprel.startswith("nsubj") and verb.id < c.id < word.id for c in below)
    return with_words(sentence, replace(word, head=verb.id, deprel="ccomp")) if subject else sentence


def _given_pronouns(sentence: Sentence, words: WordClass) -> Sentence:
    """ "duke i kërkuar atij zgjedhje": no owner stands before its noun without an article: the pronoun is given it."""
    for word in sentence.words:
        noun = sentence.word(word.head) if word.head else None
        verb = sentence.word(noun.head) if noun is not None and noun.head else None
        owner = word.upos == "PRON" and word.text.lower() in words("dativePronoun") and word.deprel.startswith("nmod")
        if noun is None or verb is None or not owner or not verb.id < word.id < noun.id or noun.deprel != "obj":
            continue
        clear = not sentence.children.get(word.id) and _has_clitic(sentence, verb, words("dativeClitic"))
        if clear and verb.upos == "VERB" and sentence.word(word.id - 1).text.lower() not in words("genitiveArticle"):
            sentence = with_words(
                sentence, replace(word, head=verb.id, deprel="iobj", feats={**word.feats, "Case": "Dat"})
            )
    return sentence


def _plural_datives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u dha ndihmë A-së dhe B-së" gives, it is not given: with an object and a plural dative "u" is their clitic."""
    for verb in sentence.words:
        clitic = sentence.word(verb.id - 1) if verb.id > 1 else None
        if verb.upos != "VERB" or clitic is None or clitic.text.lower() not in words("pluralDativeClitic"):
            continue
        below = sentence.children.get(verb.id, ())
        roles = {child.deprel.partition(":")[0] for child in below if child.upos in ("NOUN", "PROPN")}
        several = any(
            child.deprel == "iobj"
            and (
                child.text.endswith(tuple(words("pluralGenitiveEnding")))
                or any(c.deprel == "conj" for c in sentence.children.get(child.id, ()))
            )
            for child in below
        )
        told = "nsubj" in roles and verb.lemma in words("reportVerb")  # "u tha gazetarëve A"
        marks = {c.text.lower() for c in below if c.deprel == "mark"}
        told = told or ("obj" in roles and bool(marks & words("subjunctiveMarker")))  # "vijon t'u shesë armë A-ve"
        named = any(c.deprel == "nsubj" and c.upos == "PROPN" and c.id < verb.id for c in below)
        timed = any(c.deprel in ("obl:tmod", "obl:unmarked") and c.lemma.lower() in words("timeNoun") for c in below)
        told = told or (named and timed and verb.lemma in words("doubleObjectVerb"))  # "A u dha B-ve 48 orë"
        if several and (told or {"nsubj", "obj"} <= roles):
            sentence = with_words(sentence, replace(clitic, upos="PRON", deprel="expl", feats={"Case": "Dat"}))
    return sentence


def _sums(sentence: Sentence, words: WordClass) -> Sentence:
    """ "gave £10m to A": a currency's symbol that is written in one with the number is what is given."""
    symbols = tuple(words("currencySymbol"))
    sums = [word for word in sentence.words if word.upos in ("NUM", "NOUN", "PROPN") and word.text.startswith(symbols)]
    found = ((word, next((each for each in symbols if word.text.startswith(each)), "")) for word in sums)
    signs = (replace(word, lemma=sign, upos="SYM") for word, sign in found if word.text != sign)
    return _sums_kinds(with_words(sentence, *signs), words)


def _sums_kinds(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Sent A $4 billion in military aid": what a sum of money consists of hangs on the sum, not on the verb."""
    for noun in sentence.words:
        case = next((c for c in sentence.children.get(noun.id, ()) if c.deprel == "case"), None)
        if noun.deprel != "obl" or case is None or noun.lemma.lower() not in words("sumNoun"):
            continue
        beside = sentence.children.get(noun.head, ())
        before = [w for w in beside if w.deprel in ("obj", "iobj", "obl") and w.id < case.id]
        sums = [w for w in before if _is_money(sentence, w, words)]
        if sums and case.text.lower() in words("sumAdposition") and end_of(sentence, sums[-1]) == case.id - 1:
            sentence = with_words(sentence, replace(noun, head=sums[-1].id, deprel="nmod"))
    return sentence


def _is_money(sentence: Sentence, word: Word, words: WordClass) -> bool:
    """Whether a word is a currency or its sign, or a number with one: "$4", "€30 million"."""
    inside = (word, *sentence.children.get(word.id, ())) if word.upos == "NUM" else (word,)
    return any(each.upos == "SYM" or each.lemma.lower() in words("currency") for each in inside)


def _acronyms(sentence: Sentence, words: WordClass) -> Sentence:
    """ "NATO-s", "BE-ja": proper nouns whose case is their ending."""
    cases = [rule.split(">") for rule in words("acronymCase")]
    mended = list(sentence.words)
    for word in sentence.words:
        stem, hyphen, ending = word.text.rpartition("-")
        case = next((case for form, case in cases if form == ending), None)
        if hyphen and case and stem.isupper():
            subject = case == "Nom" and word.deprel in ("expl", "advmod", "det") and word.head > word.id
            strayed = case == "Dat" and word.deprel in ("case", "det", "advmod", "mark")  # "i kaloi MI6-s"
            label = "nsubj" if subject else "nmod" if strayed else word.deprel
            mended[word.id - 1] = replace(word, upos="PROPN", deprel=label, feats={**word.feats, "Case": case})
    return replace(sentence, words=tuple(mended))


def _datives(sentence: Sentence, words: WordClass) -> Sentence:
    """A name in the oblique case without article or adposition, behind a verb with a dative clitic, is its dative."""
    articles, clitics, endings = words("genitiveArticle"), words("dativeClitic"), tuple(words("dativeEnding"))
    mended = list(sentence.words)
    for word in sentence.words:
        named = word.upos == "PROPN" or (word.text[:1].isupper() and word.id > 1) or _bare_dative(sentence, word, words)
        ahead = word.deprel == "iobj" and word.head > word.id  # "i bëri thirrje A-së | ta lirojë B-në"
        ahead = ahead and not _has_clitic(sentence, sentence.word(word.head), clitics)
        if not named or not (ahead or word.deprel in _DATIVE_LABELS) or not word.text.endswith(endings):
            continue
        before = sentence.word(word.id - 1) if word.id > 1 else None
        cased = any(child.deprel == "case" for child in sentence.children.get(word.id, ()))
        cased = cased and before is not None and before.upos != "ADV"  # "i bashkohet sa më shpejt A-së"
        if before is None or cased or before.upos == "ADP" or before.text.lower() in articles or before.text in _QUOTES:
            continue
        verb = next((w for w in reversed(sentence.words[: word.id - 1]) if w.upos == "VERB"), None)
        first = sentence.word(word.head) if word.deprel == "flat" and word.head else word
        if first.upos == "NOUN" and word.upos == "PROPN" and not _role(first, words):
            first = word  # "mbylli rubinetin e ndihmave UNRWA-s"
        if first != word and (first.deprel.startswith("nsubj") or _article_or_case(sentence, first, articles)):
            continue
        if verb is None or _only_looks_dative(sentence, word, first, verb):
            continue
        if _has_clitic(sentence, verb, clitics) and not _below(mended, verb, first):
            mended[first.id - 1] = replace(first, head=verb.id, deprel="iobj", feats={**first.feats, "Case": "Dat"})
    for word in mended:
        verb = mended[word.head - 1] if word.head else None
        doubled = verb is None or _has_clitic(sentence, verb, clitics)  # a dative always has its clitic
        indirect = word.deprel == "iobj" and word.upos in ("NOUN", "PROPN")
        indirect = indirect and (word.feats.get("Case") != "Dat" or _undeclined(sentence, word, endings))
        middle = verb is not None and _middle_clitic(sentence, verb, words)  # "iu bashkua Velvet Tides"
        if indirect and not middle and (not doubled or word.text.endswith(tuple(words("pluralEnding")))):
            mended[word.id - 1] = replace(word, deprel="obj", feats={**word.feats, "Case": "Acc"})
    return _middle_datives(replace(sentence, words=tuple(mended)), words)


def _only_looks_dative(sentence: Sentence, word: Word, first: Word, verb: Word) -> bool:
    """Whether a name ends as datives do of itself: "Tomas Kairys" behind a comma, or where the verb has its dative.

    Only the last word of a person's name is declined: "Gitanas Nausėda" is no dative.
    """
    set_off = first.deprel == "appos" and first.id > 1 and sentence.word(first.id - 1).text == ","
    if word.upos != "PROPN":
        return set_off
    if any(name.type == "PER" and name.first <= word.id < name.last for name in sentence.names):
        return True
    datives = [c for c in sentence.children.get(verb.id, ()) if c.deprel == "iobj" and c.upos in ("NOUN", "PROPN")]
    return word.text == word.lemma and (set_off or any(each.id < first.id for each in datives))


def _middle_clitic(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    """Whether a dative's clitic that is the mediopassive's as well stands right before a verb: such has no object."""
    return verb.id > 1 and sentence.word(verb.id - 1).text.lower() in words("middleDativeClitic")


def _middle_datives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "iu bashkua Macquarie Bank pranverën pasuese": a name right behind such a verb is its dative, if no subject."""
    for verb in sentence.words[:-1]:
        name = sentence.word(verb.id + 1)
        if verb.upos != "VERB" or name.upos != "PROPN" or not _middle_clitic(sentence, verb, words):
            continue
        below = sentence.children.get(verb.id, ())
        taken = any(c.deprel == "iobj" and c.upos in ("NOUN", "PROPN") for c in below)
        if taken or name.deprel.startswith("nsubj") or not any(c.deprel.startswith("nsubj") for c in below):
            continue
        parts = [w for w in sentence.words[verb.id + 1 :] if _in_one_name(sentence, name, w)]
        flat = [replace(part, head=name.id, deprel="flat") for part in parts]
        dative = replace(name, head=verb.id, deprel="iobj", feats={**name.feats, "Case": "Dat"})
        sentence = with_words(sentence, dative, *flat)
    return sentence


def _in_one_name(sentence: Sentence, first: Word, word: Word) -> bool:
    return any(name.first == first.id and first.id < word.id <= name.last for name in sentence.names)


def _undeclined(sentence: Sentence, name: Word, endings: tuple[str, ...]) -> bool:
    """Whether no word of a name has the ending of a dative, whatever its tag says: "zëvendësoi Mark Haines"."""
    parts = [name, *(child for child in sentence.children.get(name.id, ()) if child.deprel == "flat")]
    foreign = name.upos == "PROPN" and len(parts) > 1
    return foreign and not any(part.text.lower().endswith(endings) and part.text != part.lemma for part in parts)


def _bare_dative(sentence: Sentence, word: Word, words: WordClass) -> bool:
    """Whether a definite common noun is a dative: oblique, but with no article of a genitive and no adposition."""
    if word.upos != "NOUN" or word.feats.get("Definite") == "Ind" or word.lemma.lower() == word.text.lower():
        return False
    if word.lemma.lower() in words("timeNoun") or word.lemma.lower() in words("month"):
        return False
    inside = [c.id for c in sentence.children.get(word.id, ()) if c.id < word.id]
    numerals = [c for c in sentence.children.get(word.id, ()) if c.deprel == "nummod" and c.id < word.id]
    inside += [c.id for each in numerals for c in sentence.children.get(each.id, ())]  # "të dyja palëve"
    if inside and sentence.word(min(inside)).text.lower() in words("genitiveArticle") - words("ownArticle"):
        return False  # "qeveritë | e këtyre vendeve"
    before = sentence.word(min([word.id, *inside]) - 1) if min([word.id, *inside]) > 1 else None
    return before is not None and before.upos in ("NOUN", "VERB", "ADJ", "ADV", "PROPN", "NUM")


def _role(noun: Word, words: WordClass) -> bool:
    return any(noun.lemma.lower() in words(name) for name in ("office", "titleWord", "personNoun", "leader"))


def _article_or_case(sentence: Sentence, word: Word, articles: frozenset[str]) -> bool:
    before = sentence.word(word.id - 1) if word.id > 1 else None
    cased = any(child.deprel == "case" for child in sentence.children.get(word.id, ()))
    return before is None or cased or before.upos == "ADP" or before.text.lower() in articles


def _has_clitic(sentence: Sentence, verb: Word, clitics: frozenset[str]) -> bool:
    near = sentence.words[max(0, verb.id - 4) : verb.id - 1]
    other = max((word.id for word in near if word.upos == "VERB"), default=0)  # "ia doli ta arrestojë"
    own = (word for word in near if word.id > other and word.deprel != "det:pron")  # "i cili"
    return any(word.text.lower() in clitics and word.upos in ("PRON", "DET", "PART", "AUX") for word in own)


def _rooted(sentence: Sentence) -> Sentence:
    """ "A, member of B, accused C" where the parser made the name the root: the verb is, and the name its subject."""
    root = next((word for word in sentence.words if word.head == 0), None)
    if root is None or root.upos != "PROPN" or any(c.deprel == "cop" for c in sentence.children.get(root.id, ())):
        return sentence
    for verb in sentence.children.get(root.id, ()):
        subjects = [child for child in sentence.children.get(verb.id, ()) if child.deprel.startswith("nsubj")]
        colon = any(word.text == ":" for word in sentence.words[root.id : verb.id])
        finite = verb.upos == "VERB" and verb.feats.get("VerbForm") == "Fin"
        if verb.deprel == "parataxis" and finite and verb.id > root.id and not subjects and not colon:
            mended = list(sentence.words)
            mended[verb.id - 1] = replace(verb, head=0, deprel="root")
            mended[root.id - 1] = replace(root, head=verb.id, deprel="nsubj")
            return replace(sentence, words=tuple(mended))
    return sentence


def _coordinate(sentence: Sentence) -> Sentence:
    """ "A and B" where the parser gave B to the verb: B belongs with the sibling right before the conjunction."""
    mended = list(sentence.words)
    for word in sentence.words:
        above = sentence.words[word.head - 1] if word.head else None
        astray = word.deprel == "conj" and above is not None and above.upos == "VERB"
        label = word.deprel.partition(":")[0] in ("obl", "nsubj", "obj", "nmod")
        if word.upos not in ("NOUN", "PROPN") or not (label or astray):
            continue
        inside = sentence.children.get(word.id, ())
        joined = [child for child in inside if child.deprel == "cc" and child.id == word.id - 1]
        if not joined or any(child.deprel == "case" for child in inside):
            continue
        siblings = [each for each in sentence.children.get(word.head, ()) if each.upos in ("NOUN", "PROPN")]
        for sibling in siblings:
            last = max([sibling.id, *(child.id for child in sentence.children.get(sibling.id, ()))])
            if sibling.id < word.id and last == joined[0].id - 1:
                mended[word.id - 1] = replace(word, head=sibling.id, deprel="conj")
    return replace(sentence, words=tuple(mended))


def _doers_behind(sentence: Sentence) -> Sentence:
    """ "A never sued B, and C, its chief, told D": a name behind a conjunction that is a later verb's does what that
    says, and nothing is done to it as to B."""
    for link in sentence.words[1:-1]:
        verb = sentence.word(link.head) if link.deprel == "cc" and link.head else None
        name = sentence.word(link.id + 1)
        other = sentence.word(name.head) if name.deprel == "conj" and name.head else None
        if verb is None or other is None or not other.id < link.id < name.id < verb.id or name.upos != "PROPN":
            continue
        finite = verb.upos == "VERB" and verb.deprel == "conj" and verb.feats.get("VerbForm") == "Fin"
        own = any(child.deprel.startswith("nsubj") for child in sentence.children.get(verb.id, ()))
        last = max([name.id, *(child.id for child in sentence.children.get(name.id, ()))])
        if finite and not own and last == verb.id - 1:
            sentence = with_words(sentence, replace(name, head=verb.id, deprel="nsubj"))
    return sentence


def _noun_before(sentence: Sentence, word: Word, articles: frozenset[str]) -> Word | None:
    """The noun right before a word, past articles and other adjectives; None if something else stands between."""
    for number in range(word.id - 1, 0, -1):
        before = sentence.word(number)
        if before.upos == "NOUN" or (before.upos == "PROPN" and number < word.id - 1):
            return before
        if before.upos != "ADJ" and before.text.lower() not in articles:
            return None
    return None


def _past_apposition(sentence: Sentence, mended: list[Word], word: Word, noun: Word, articles: frozenset[str]) -> bool:
    """Whether a genitive hangs on a name, past the offices in apposition: "A, themelues dhe drejtor i | B-së"."""
    if word.deprel != "nmod:poss" or not word.head < noun.id or not _after_article(sentence, word, articles):
        return False
    name = sentence.word(word.head)
    comma = any(each.text == "," for each in sentence.words[name.id : noun.id - 1])
    return name.upos == "PROPN" and comma and _below(mended, noun, name)


def _after_article(sentence: Sentence, word: Word, articles: frozenset[str]) -> bool:
    return word.id > 1 and sentence.word(word.id - 1).text.lower() in articles


def _below(words: list[Word], word: Word, other: Word) -> bool:
    """Whether a word hangs below another: then the other cannot hang on it."""
    seen: set[int] = set()
    while word.head and word.id not in seen:
        if word.head == other.id:
            return True
        seen.add(word.id)
        word = words[word.head - 1]
    return False
