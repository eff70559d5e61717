"""Names and nouns that a parser trained on few sentences hung on the word before them, told apart by their case.

"largoi nga detyra Burim Salihun": behind "nga" a noun is in the nominative, so the accusative is the verb's object and
no name of "detyra". Every rule here asks for such a clash of cases, or for an order that the grammar does not have.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Name, Sentence, Word
from kg.repair.around import WordClass, children, clitic, form, governors, has, is_below
from kg.repair.change import with_words
from kg.repair.wordform import plain_office

_NAMING = ("flat", "appos", "nmod", "compound")
_TITLES = ("titleWord", "office", "leader", "personNoun", "subordinate", "staff", "honorific", "familyNoun")
_CLASSES = (*_TITLES, "placeNoun", "groupNoun", "companyNoun", "localBody", "bodyNoun", "institutionWord")
_THINGS = ("metonymHead", "bodyNoun", "partyWord", "groupNoun")
_OBLIQUE = ("Gen", "Dat", "Abl")
_REACH = 5  # words between a conditional particle and its verb


def mend_strays(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with names and nouns hung where their case wants them; itself where nothing is certain.

    Args:
        sentence: a parsed sentence of a language with an article before genitives.
        words: the word classes of its language, by name.
    """
    for rule in (
        _conditions,
        _there,
        _intended,
        _adverbs,
        _plurals,
        _ablatives,
        _days,
        _relatives,
        _predicatives,
        _appointees,
        _named_groups,
        _sides,
        _joint_adpositions,
        _with_them,
        _particles,
        _second_agents,
        _lost_agents,
        _far_names,
        _behind_adjuncts,
        _known_as,
        _accusative_subjects,
        _accusative_datives,
        _plural_objects,
        _kin_of,
        _genitive_titles,
        _whose,
        _shares,
        _swallowed,
        _genitive_names,
        _bare_objects,
        _met_there,
        _under_adjectives,
        _places_ahead,
        _appointed,
        _before_purpose,
        _time_given,
        _lone_datives,
        _lone_accusatives,
        _other_objects,
        _behind_manner,
        _asked_to,
        _partners,
    ):
        sentence = rule(sentence, words)
    return sentence


def _conditions(sentence: Sentence, words: WordClass) -> Sentence:
    """ "po ta kishte ftuar": before a subjunctive a particle of the progressive is "if"."""
    rules = dict(rule.split(">") for rule in words("conditionParticle"))
    for word in sentence.words[:-1]:
        behind = sentence.word(word.id + 1).text.lower()
        if word.text.lower() in rules and behind in words("subjunctiveMarker"):
            verb = next((w for w in sentence.words[word.id :] if w.upos == "VERB"), None)
            if verb is not None and verb.id - word.id <= _REACH:
                condition = replace(word, lemma=rules[word.text.lower()], upos="SCONJ", head=verb.id, deprel="mark")
                sentence = with_words(sentence, condition)
    return sentence


def _before_purpose(sentence: Sentence, words: WordClass) -> Sentence:
    """ "dha 72 orë kohë | për t'u larguar": nothing of a clause stands before what opens it."""
    for mark in sentence.words:
        purpose = sentence.word(mark.head) if mark.head else mark
        verb = sentence.word(purpose.head) if purpose.head else purpose
        if mark.deprel != "mark" or form(mark) not in words("purposeMarker") or not verb.id < mark.id < purpose.id:
            continue
        before = [c for c in children(sentence, purpose, "obj", "obl") if verb.id < c.id < mark.id]
        if verb.upos == "VERB" and before:
            sentence = with_words(sentence, *(replace(each, head=verb.id) for each in before))
    return sentence


def _time_given(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i dha ambasadorit 48 orë": the time that somebody is given is the object, where nothing else is."""
    for time in sentence.words:
        verb = sentence.word(time.head) if time.head else time
        if time.deprel.partition(":")[0] != "obl" or time.upos != "NOUN" or not has(verb, words, ("timeGiver",)):
            continue
        bare = time.feats.get("Definite") != "Def" and not children(sentence, time, "case", "det")
        counted = children(sentence, time, "nummod", "nmod:unmarked")
        free = children(sentence, verb, "iobj") and not children(sentence, verb, "obj")
        if bare and counted and free and has(time, words, ("timeNoun",)) and time.id > verb.id:
            sentence = with_words(sentence, replace(time, deprel="obj"))
    return sentence


def _lone_datives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i shtrëngoi dorën homologut, A": a genitive has its article; without one behind an object it is the dative
    that the verb's clitic tells of."""
    for noun in sentence.words[1:]:
        thing = sentence.word(noun.head) if noun.head else noun
        verb = sentence.word(thing.head) if thing.head else thing
        bare = noun.upos == "NOUN" or (noun.upos == "PROPN" and thing.feats.get("Definite") == "Ind")
        if not bare or thing.deprel != "obj" or verb.upos != "VERB" or noun.id != thing.id + 1:
            continue
        oblique = noun.text != noun.lemma and noun.text.endswith(tuple(words("nounDativeEnding")))
        single = thing.upos == "NOUN" and thing.feats.get("Number") != "Plur"  # or the clitic may be the object's
        taken = any(each.upos in ("NOUN", "PROPN") for each in children(sentence, verb, "iobj"))
        if oblique and single and not taken and clitic(sentence, verb, words("dativeClitic")):
            beside = [c for c in children(sentence, thing, "appos") if c.id > noun.id]
            dative = replace(noun, head=verb.id, deprel="iobj", feats={**noun.feats, "Case": "Dat"})
            sentence = with_words(sentence, dative, *(replace(each, head=noun.id) for each in beside))
    return sentence


def _lone_accusatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "emëroi në krye të bordit A-në", "thirri në ministri ambasadoren": an accusative behind an adjunct, with which
    it does not agree, is the object of a verb that has none."""
    for word in sentence.words[2:]:
        noun = sentence.word(word.id - 1)
        above = governors(sentence, noun) if word.head == noun.id and noun.upos == "NOUN" else []
        verb = next((each for each in above if each.upos == "VERB"), None)
        if (
            verb is None
            or verb.id > noun.id
            or children(sentence, verb, "obj", "ccomp")
            or _middle(sentence, verb, words)
        ):
            continue
        chain = [noun, *above[: above.index(verb)]]
        adjunct = chain[-1].deprel.startswith("obl") and bool(_cases(sentence, chain[-1]))
        name = word.upos == "PROPN" and word.deprel in ("flat", "appos", "nmod") and len(chain) > 1
        name = name and noun.text.endswith(tuple(words("nounDativeEnding"))) and _ends_accusative(sentence, word, words)
        person = word.upos == "NOUN" and word.deprel == "amod" and has(word, words, _TITLES)
        person = person and (noun.text == noun.lemma or noun.feats.get("Definite") == "Ind")
        person = person and word.text.endswith(tuple(words("objectEnding"))) and word.text != word.lemma
        if adjunct and (name or person):
            behind = [c for c in children(sentence, noun, "flat", "appos") if c.id > word.id]
            own = (replace(each, head=word.id) for each in behind)
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obj"), *own)
    return sentence


def _other_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i vuri në pranga A-në, B-në dhe C-në": who is listed behind a name that is the object is done so to as well."""
    for name in sentence.words:
        verb = sentence.word(name.head) if name.head else name
        noun = sentence.word(name.id - 1) if name.id > 1 else name
        held = name.upos == "PROPN" and name.deprel == "obj" and noun.upos == "NOUN" and noun.head == verb.id
        if not held or not noun.deprel.startswith("obl"):
            continue
        listed = [c for c in children(sentence, noun, "conj") if c.id > name.id and c.upos == "PROPN"]
        listed = [each for each in listed if _ends_accusative(sentence, each, words) and not _cases(sentence, each)]
        sentence = with_words(sentence, *(replace(each, head=name.id) for each in listed))
    return sentence


def _behind_manner(sentence: Sentence, words: WordClass) -> Sentence:
    """ "foli ndaras në telefon me A": no adverb of manner has a partner or a place; its verb has."""
    for adverb in sentence.words:
        verb = sentence.word(adverb.head) if adverb.head else adverb
        if adverb.upos != "ADV" or verb.upos != "VERB" or form(adverb) not in words("mannerAdverb"):
            continue
        low = [c for c in children(sentence, adverb, "obl", "conj") if c.id > adverb.id and _cases(sentence, c)]
        first = next((each for each in low if each.deprel.startswith("obl")), None)
        if first is not None:
            last = [each for each in low if each.deprel.startswith("obl")][-1]
            moved = (replace(c, head=verb.id if c.deprel.startswith("obl") else last.id) for c in low)
            sentence = with_words(sentence, replace(adverb, deprel="advmod"), *moved)
    return sentence


def _asked_to(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ftoi B-në, kreun e C-së, ta braktisë qeverinë": behind who is asked a subjunctive says to do what."""
    for verb in sentence.words:
        asker = sentence.word(verb.head) if verb.head else verb
        if (
            verb.deprel != "advcl"
            or verb.upos != "VERB"
            or asker.id > verb.id
            or not has(asker, words, ("askingVerb",))
        ):
            continue
        marks = children(sentence, verb, "mark")
        plain = bool(marks) and all(form(each) in words("subjunctiveMarker") for each in marks)
        asked = [c for c in children(sentence, asker, "obj", "iobj") if c.upos in ("NOUN", "PROPN") and c.id < verb.id]
        if plain and asked and not children(sentence, asker, "xcomp", "ccomp"):
            sentence = with_words(sentence, replace(verb, deprel="xcomp"))
    return sentence


def _partners(sentence: Sentence, words: WordClass) -> Sentence:
    """ "në negociatat e A-së | me B-në": right behind whose talks they are stands with whom they are."""
    joint = words("partnerAdposition") - words("agentAdposition")
    for partner in sentence.words:
        verb = sentence.word(partner.head) if partner.head else partner
        cases = _cases(sentence, partner)
        if partner.deprel != "obl" or verb.upos != "VERB" or not cases or cases[0].id < 3:
            continue
        above = governors(sentence, sentence.word(cases[0].id - 1))
        talks = next((each for each in above if has(each, words, ("talking",))), None)
        owned = talks is not None and children(sentence, talks, "nmod")
        led = talks is not None and talks.head == verb.id and talks.deprel == "obl" and _cases(sentence, talks)
        if talks is not None and owned and led and form(cases[0]) in joint:
            sentence = with_words(sentence, replace(partner, head=talks.id, deprel="nmod"))
    return sentence


def _there(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Atje nënshkroi me A-në": where something is done is not who does it."""
    there = [w for w in sentence.words if w.text.lower() in words("placeAdverb") and w.deprel in ("nsubj", "obj")]
    return with_words(sentence, *(replace(word, upos="ADV", deprel="advmod") for word in there)) if there else sentence


def _intended(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ka ndërmend të hapë": what hangs on the adverb of an idiom hangs on its verb."""
    for word in sentence.words[1:]:
        verb = sentence.word(word.id - 1)
        if word.text.lower() not in words("idiomAdverb") or word.head != verb.id:
            continue
        moved = [replace(c, head=verb.id, deprel="xcomp") for c in children(sentence, word, "xcomp", "ccomp", "acl")]
        marks = children(sentence, word, "mark", "advmod", "aux", "nsubj") if moved else []  # "nuk ka | ndërmend"
        moved += [replace(c, head=verb.id) for c in marks if c.id < verb.id]
        sentence = with_words(sentence, *moved, replace(verb, upos="VERB")) if moved else sentence
    return sentence


def _adverbs(sentence: Sentence, words: WordClass) -> Sentence:
    """ "lavdëroi gjatë A-në": what wants another case behind it is no adposition of an accusative but an adverb."""
    for adverb in sentence.words[1:-1]:
        noun = sentence.word(adverb.head) if adverb.head else None
        verb = sentence.word(adverb.id - 1)
        if noun is None or adverb.deprel != "case" or verb.upos != "VERB" or noun.head != verb.id:
            continue
        below = sentence.children.get(verb.id, ())
        taken = any(c.deprel == "obj" and c.upos in ("NOUN", "PROPN") and c != noun for c in below)
        if taken or noun.deprel not in ("obl", "nmod", "obj") or form(adverb) not in words("obliqueAdposition"):
            continue
        last = max([noun, *children(sentence, noun, "flat")], key=lambda each: each.id)
        definite = (
            noun.feats.get("Definite") == "Def"
            and noun.feats.get("Case") == "Acc"
            and noun.text.endswith(tuple(words("accusativeEnding")))
        )
        plural = (noun.feats.get("Definite"), noun.feats.get("Number")) == ("Def", "Plur")  # "jashtë | diplomatët"
        if (
            (plural and noun.text.endswith(tuple(words("pluralEnding"))))
            or definite
            or (
                noun.upos == "PROPN"
                and last.text != last.lemma
                and last.text.endswith(tuple(words("accusativeNameEnding")))
            )
        ):
            particle = replace(adverb, head=verb.id, deprel="advmod", upos="ADV")
            sentence = with_words(sentence, replace(noun, deprel="obj"), particle)
    return sentence


def _plurals(sentence: Sentence, words: WordClass) -> Sentence:
    """Definite plurals that the lemmatiser left as they are: "Serverët" is "server"."""
    rules = [rule.split(">") for rule in words("pluralLemma")]
    for word in sentence.words:
        kept = word.upos == "NOUN" and word.lemma.lower() == word.text.lower() and len(word.text) > 5
        if not kept or (word.feats.get("Definite"), word.feats.get("Number")) != ("Def", "Plur"):
            continue
        base = next((word.text[: -len(end)] + new for end, new in rules if word.text.endswith(end)), word.text)
        sentence = with_words(sentence, replace(word, lemma=base.lower()))
    return sentence


def _ablatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "një raund negociatash": a noun in the ablative behind a noun is no adjective."""
    for word in sentence.words:
        above = sentence.word(word.head) if word.head else None
        noun = word.upos == "NOUN" and word.deprel == "amod" and above is not None and above.upos == "NOUN"
        if noun and above is not None and above.id < word.id and word.text.endswith(tuple(words("ablativeEnding"))):
            sentence = with_words(sentence, replace(word, deprel="nmod"))
    return sentence


def _under_adjectives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "masa ndëshkuese ndaj A-së": what stands behind a plain adjective with an adposition is the noun's."""
    for word in sentence.words:
        adjective = sentence.word(word.head) if word.head else None
        if adjective is not None and adjective.upos == "VERB" and adjective.deprel == "amod":
            sentence = _beyond(sentence, word, adjective, words)
            continue
        if adjective is None or adjective.upos != "ADJ" or adjective.deprel != "amod" or not adjective.head:
            continue
        article = adjective.id > 1 and sentence.word(adjective.id - 1).text.lower() in words("genitiveArticle")
        nominal = word.upos in ("NOUN", "PROPN") and word.deprel in ("obl", "nmod") and word.id > adjective.id
        event = sentence.word(adjective.head).text.lower().endswith(tuple(words("eventNounEnding")))
        aimed = event and any(case.text.lower() in words("targetAdposition") for case in _cases(sentence, word))
        plain = not article or aimed  # "dënimin e prerë ndaj A-së"
        if nominal and plain and adjective.head < adjective.id and _cases(sentence, word):
            sentence = with_words(sentence, replace(word, head=adjective.head, deprel="nmod"))
    return sentence


def _beyond(sentence: Sentence, name: Word, participle: Word, words: WordClass) -> Sentence:
    """ "e dënon në mënyrën më të prerë A-në": behind a participle that is an adjective stands the verb's object."""
    noun = sentence.word(participle.head)
    verb = sentence.word(noun.head) if noun.head else None
    article = sentence.word(participle.id - 1).text.lower() in words("genitiveArticle")
    behind = name.upos == "PROPN" and name.deprel in ("obj", "iobj", "nmod", "appos") and name.id > participle.id
    if verb is None or verb.upos != "VERB" or not (article and behind) or _cases(sentence, name):
        return sentence
    objects = [each for each in children(sentence, verb, "obj") if each.upos in ("NOUN", "PROPN")]
    shown = name.feats.get("Case") == "Acc" and _ends_accusative(sentence, name, words)
    if objects or not shown or _middle(sentence, verb, words):
        return sentence
    return with_words(sentence, replace(name, head=verb.id, deprel="obj"))


def _days(sentence: Sentence, words: WordClass) -> Sentence:
    """ "vendosën të martën masa": a weekday that the parser took for a subjunctive's verb has no object."""
    for word in sentence.words[1:]:
        article = sentence.word(word.id - 1)
        taken = word.deprel in ("xcomp", "ccomp", "advcl", "obl:tmod") and word.lemma.lower() in words("weekday")
        if not taken or article.text.lower() not in words("obliqueArticle") or not word.head:
            continue
        below = [replace(child, head=word.head) for child in children(sentence, word, "obj", "iobj", "obl", "nsubj")]
        day = replace(word, upos="NOUN", deprel="obl:tmod")
        sentence = with_words(sentence, day, replace(article, upos="DET", deprel="det", head=word.id), *below)
    return sentence


def _relatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "B, së cilës A i dhuroi": an oblique relative pronoun that owns nothing is the dative of its clause's verb."""
    for word in sentence.words[2:]:
        article = sentence.word(word.id - 1)
        oblique = word.text.lower() in words("obliqueRelative") and article.text.lower() in words("obliqueArticle")
        if not oblique or word.deprel == "iobj":
            continue
        before = sentence.word(article.id - 1) if article.id > 1 else None
        if before is None or before.upos == "ADP" or before.text.lower() in words("genitiveArticle"):
            continue
        verb = next((w for w in sentence.words[word.id :] if w.upos == "VERB" and w.deprel.startswith("acl")), None)
        if verb is not None and clitic(sentence, verb, words("dativeClitic")) and not is_below(sentence, verb, word):
            sentence = with_words(
                sentence, replace(word, head=verb.id, deprel="iobj", feats={**word.feats, "Case": "Dat"})
            )
    return sentence


def _predicatives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "lanë të lirë aktivistin": adjectives follow their noun, so one between verb and noun is a predicate."""
    for word in sentence.words[2:]:
        article, verb = sentence.word(word.id - 1), sentence.word(word.id - 2)
        before = word.upos == "ADJ" and word.deprel == "amod" and word.head > word.id and verb.upos == "VERB"
        leaves = verb.lemma.lower() in words("predicateVerb")
        if before and leaves and article.text.lower() in words("genitiveArticle"):
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="xcomp"))
            continue
        named = children(sentence, word, "flat", "appos") if word.deprel == "obj" and word.head == article.id else []
        direct = article.upos == "VERB" and article.lemma.lower() in words("predicateVerb") and word.upos == "NOUN"
        if direct and named and word.feats.get("Definite") != "Def" and _ends_accusative(sentence, named[0], words):
            state = replace(word, deprel="xcomp")  # "e quajti fajtor A-në"
            sentence = with_words(sentence, state, replace(named[0], head=article.id, deprel="obj"))
            continue
        bare = word.head == article.id and word.deprel in ("obl", "obl:tmod", "advmod") and article.upos == "VERB"
        called = bare and word.upos in ("NOUN", "ADJ") and article.lemma.lower() in words("predicateVerb")
        if called and children(sentence, article, "obj") and not _cases(sentence, word):
            sentence = with_words(sentence, replace(word, deprel="xcomp"))  # "e quajti përgjegjës A-në"
    return sentence


def _appointees(sentence: Sentence, words: WordClass) -> Sentence:
    """ "emëroi si kryeministër A-në": behind "as" stands no accusative, so the name is whom the verb does it to."""
    for word in sentence.words:
        title = sentence.word(word.head) if word.head and word.deprel in ("flat", "appos", "nmod") else None
        title = sentence.word(title.head) if title is not None and title.upos == "ADJ" and title.head else title
        verb = sentence.word(title.head) if title is not None and title.head else None
        if title is None or verb is None or verb.upos != "VERB" or not verb.id < title.id < word.id:
            continue
        called = any(each.text.lower() in words("asAdposition") for each in _cases(sentence, title))
        free = called and verb.lemma.lower() in words("officeVerb") and not children(sentence, verb, "obj")
        if free and _ends_accusative(sentence, word, words) and not _cases(sentence, word):
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obj"))
    return sentence


def _named_groups(sentence: Sentence, words: WordClass) -> Sentence:
    """ "grupi i hakerëve Conti": a name behind a plural genitive is the name of what the many belong to."""
    for word in sentence.words:
        many = sentence.word(word.head) if word.head else None
        if many is None or word.upos != "PROPN" or word.deprel not in ("flat", "appos") or word.id != many.id + 1:
            continue
        plural = many.upos == "NOUN" and many.text.endswith(tuple(words("pluralGenitiveEnding")))
        if (
            plural
            and many.deprel.startswith("nmod")
            and many.head < many.id
            and not _ends_oblique(sentence, word, words)
        ):
            sentence = with_words(sentence, replace(word, head=many.head))
    return sentence


def _sides(sentence: Sentence, words: WordClass) -> Sentence:
    """ "dëbimi i B-së nga ana e A-së": whose side something comes from does it."""
    for side in sentence.words[2:]:
        by, verb = sentence.word(side.id - 1), sentence.word(side.head) if side.head else side
        if side.text.lower() not in words("agentSide") or by.text.lower() not in words("agentAdposition"):
            continue
        below = [c for c in sentence.children.get(side.id, ()) if c.id > side.id]
        owners = [c for c in below if c.deprel.startswith("nmod") and c.upos in ("NOUN", "PROPN")]
        article = side.id < len(sentence.words) and sentence.word(side.id + 1).text.lower() in words("genitiveArticle")
        plain = by.head == side.id and article and len(owners) == 1 and not any(c.deprel == "amod" for c in below)
        deeds = [c for c in children(sentence, verb, "nsubj") if c.id < by.id and side.id < verb.id]
        if deeds and deeds[0].text.lower().endswith(tuple(words("eventNounEnding"))):
            verb = deeds[0]  # "dëbimi i B-së nga ana e A-së u kritikua"
        if plain and verb != side:
            label = "obl:agent" if verb.upos == "VERB" else "nmod"
            owner = replace(owners[0], head=verb.id, deprel=label, feats={**owners[0].feats, "Case": "Nom"})
            lost = replace(side, upos="ADP", head=owner.id, deprel="dep")
            sentence = with_words(sentence, owner, replace(by, head=owner.id, deprel="case"), lost)
    return sentence


def _joint_adpositions(sentence: Sentence, words: WordClass) -> Sentence:
    """ "si me A, ashtu edhe me B": the adposition behind each conjunction is no part of that, but of the name."""
    for word in sentence.words[1:]:
        linking = sentence.word(word.head) if word.head else None
        noun = sentence.word(linking.head) if linking is not None and linking.head else None
        if noun is None or linking is None or word.deprel != "fixed" or word.upos != "ADP" or not word.id < noun.id:
            continue
        first = sentence.word(noun.head) if noun.deprel == "conj" else None
        cases = [c.text.lower() for c in _cases(sentence, first)] if first is not None else []
        paired = linking.deprel == "cc:preconj" or (linking.deprel == "cc" and word.text.lower() in cases)
        if paired and not _cases(sentence, noun) and noun.upos in ("NOUN", "PROPN", "PRON"):
            sentence = with_words(sentence, replace(word, head=noun.id, deprel="case"))
    return sentence


def _with_them(sentence: Sentence, words: WordClass) -> Sentence:
    """ "vendosi me të marrëdhënie", "piva me të një kafe": before an indefinite noun no article but "with them"."""
    for pronoun in sentence.words[1:]:
        noun, case = sentence.word(pronoun.head) if pronoun.head else pronoun, sentence.word(pronoun.id - 1)
        verb = sentence.word(noun.head) if noun.head else noun
        led = case.upos == "ADP" and case.head == noun.id and case.text.lower() in words("sharedAdposition")
        if not led or pronoun.text.lower() not in words("partnerPronoun") or pronoun.deprel != "det":
            continue
        between = sentence.words[pronoun.id : noun.id - 1]
        counted = any(each.text.lower() in words("indefiniteArticle") for each in between)
        several = (not between and noun.feats.get("Number") == "Plur") or bool(children(sentence, noun, "amod"))
        indefinite = noun.upos == "NOUN" and noun.feats.get("Definite") == "Ind" and (counted or several)
        if indefinite and verb.upos == "VERB" and verb != noun and verb.id < case.id:
            them = replace(pronoun, upos="PRON", head=verb.id, deprel="obl", feats={**pronoun.feats, "Case": "Acc"})
            taken = any(each.upos in ("NOUN", "PROPN") for each in children(sentence, verb, "obj"))
            thing = noun if taken else replace(noun, deprel="obj")
            sentence = with_words(sentence, them, replace(case, head=pronoun.id), thing)
    return sentence


def _particles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ia ktheu mbrapsht A-së ofertën": the adverb of a verb with a dative's clitic is no adposition of the dative."""
    for word in sentence.words[1:-1]:
        verb, name = sentence.word(word.id - 1), sentence.word(word.head) if word.head else word
        led = word.deprel == "case" and name.head == verb.id and name.id == word.id + 1
        if not led or verb.upos != "VERB" or word.text.lower() not in words("obliqueAdposition"):
            continue
        given = name.deprel.startswith("obl") and not children(sentence, verb, "iobj")
        if given and clitic(sentence, verb, words("doubleClitic")):
            adverb = replace(word, upos="ADV", head=verb.id, deprel="advmod")
            sentence = with_words(sentence, adverb, replace(name, deprel="iobj", feats={**name.feats, "Case": "Dat"}))
    return sentence


def _second_agents(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u lirua nga detyra nga A": the second phrase with the agent's adposition is the verb's, like the first."""
    for word in sentence.words:
        noun = sentence.word(word.head) if word.head else None
        verb = sentence.word(noun.head) if noun is not None and noun.head else None
        if noun is None or verb is None or verb.upos != "VERB" or not verb.id < noun.id < word.id:
            continue
        agentive = words("agentAdposition")
        both = [c.text.lower() for each in (noun, word) for c in _cases(sentence, each)]
        if word.deprel == "nmod" and len(both) == 2 and both[0] == both[1] and both[0] in agentive:
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obl:agent"))
    return sentence


def _lost_agents(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u ndalua me dyshimin për spiunazh nga A": what cannot be done by anybody leaves the agent to the passive."""
    agentive = words("agentAdposition")
    for word in sentence.words:
        case = next(iter(_cases(sentence, word)), None)
        host = sentence.word(word.head) if word.head else None
        if case is None or host is None or case.text.lower() not in agentive:
            continue
        verbal = host.upos == "VERB" and host.lemma.lower() not in words("unwelcome")
        if verbal or host.upos == "PROPN" or host.text.lower().endswith(tuple(words("eventNounEnding"))):
            continue
        verb: Word | None = host
        while verb is not None and (verb.upos != "VERB" or verb == host):
            verb = sentence.word(verb.head) if verb.head else None
        passive = verb is not None and (_middle(sentence, verb, words) or _middle_form(verb, words))
        if verb is None or not passive or not verb.id < host.id < word.id:
            continue
        led = [mark.text.lower() for each in children(sentence, verb, "obl") for mark in _cases(sentence, each)]
        if not agentive.intersection(led) and word.deprel.partition(":")[0] in ("nmod", "obl"):
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="obl:agent"))
    return sentence


def _far_names(sentence: Sentence, words: WordClass) -> Sentence:
    """ "B, të cilin e priti në korrik A": no name goes on behind a comma and a verb; it is that verb's own."""
    for word in sentence.words:
        head = sentence.word(word.head) if word.head else None
        if head is None or word.upos != "PROPN" or word.deprel != "flat" or head.id > word.id:
            continue
        between = sentence.words[head.id : word.id - 1]
        verb = next((each for each in reversed(between) if each.upos == "VERB"), None)
        comma = any(each.upos == "PUNCT" for each in between)
        if verb is None or not comma or _middle(sentence, verb, words):
            continue
        below = sentence.children.get(verb.id, ())
        last = max([word, *children(sentence, word, "flat")], key=lambda each: each.id)
        doubled = clitic(sentence, verb, words("accusativeClitic")) and last.feats.get("Case") == "Nom"
        if doubled and not any(child.deprel.startswith("nsubj") for child in below):
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="nsubj"))
    return sentence


def _behind_adjuncts(sentence: Sentence, words: WordClass) -> Sentence:
    """ "me të cilën foli në telefon A": a person's name is no part of a bare noun, but who does it."""
    for name in (each for each in sentence.names if each.type == "PER" and each.first > 2):
        word, noun = sentence.word(name.first), sentence.word(name.first - 1)
        verb = sentence.word(noun.head) if noun.head else None
        if verb is None or verb.upos != "VERB" or word.head != noun.id or word.deprel not in _NAMING:
            continue
        bare = noun.upos == "NOUN" and noun.text == noun.lemma and bool(_cases(sentence, noun))
        titled = any(noun.lemma.lower() in words(each) for each in _CLASSES)
        subject = any(c.deprel.startswith("nsubj") for c in sentence.children.get(verb.id, ()))
        parts = [sentence.word(number) for number in range(name.first, name.last + 1)]
        oblique = _ends_oblique(sentence, parts[-1], words) or _shows_accusative(sentence, word, words)
        if bare and not titled and not subject and not oblique and noun.id > verb.id:
            flats = [replace(each, head=word.id, deprel="flat") for each in parts[1:] if each.head == noun.id]
            sentence = with_words(sentence, replace(word, head=verb.id, deprel="nsubj"), *flats)
    return sentence


def _places_ahead(sentence: Sentence, words: WordClass) -> Sentence:
    """ "dërgoi në Moskë | ministrin": a name with its own adposition is no part of the noun behind it, but where the
    verb says."""
    for adposition in (each for each in sentence.words[:-2] if each.upos == "ADP"):
        name = sentence.word(adposition.id + 1)
        noun = sentence.word(name.head) if name.head else None
        if name.upos != "PROPN" or noun is None or noun.id != name.id + 1 or noun.upos != "NOUN":
            continue
        verb = sentence.word(noun.head) if noun.head else None
        role = noun.deprel.split(":")[0]
        own = role in ("obj", "nsubj") or (role == "obl" and _is_office(noun, words))
        if own and verb is not None and verb.upos == "VERB" and name.deprel in ("nmod", "compound"):
            place = replace(name, head=verb.id, deprel="obl")
            office = replace(noun, deprel="obj") if role == "obl" else noun
            case = replace(adposition, head=name.id, deprel="case")
            sentence = with_words(sentence, place, office, case)
    return sentence


def _appointed(sentence: Sentence, words: WordClass) -> Sentence:
    """ "u emërua nga A | ambasador": an office without an article right behind who gives it is whose it is now."""
    for title in sentence.words:
        giver = sentence.word(title.head) if title.head else None
        verb = sentence.word(giver.head) if giver is not None and giver.head else None
        if giver is None or verb is None or verb.upos != "VERB" or giver.deprel not in ("obl:agent", "obl"):
            continue
        last = max([giver.id, *(w.id for w in children(sentence, giver, "flat") if w.id < title.id)])
        last = max([last, *(n.last for n in sentence.names if n.first <= giver.id <= n.last)])
        behind = title.id == last + 1 and title.upos == "NOUN" and title.text.lower() == title.lemma.lower()
        gives = any(verb.lemma.lower() in words(name) for name in ("appointVerb", "predicateVerb"))
        if behind and gives and verb.id < giver.id and giver.upos == "PROPN" and _is_office(title, words):
            sentence = with_words(sentence, replace(title, head=verb.id, deprel="xcomp"))
    return sentence


def _known_as(sentence: Sentence, words: WordClass) -> Sentence:
    """ "inxhinieri, i identifikuar në dokumente si A": what somebody is named by a participle is their name."""
    for participle in sentence.words[1:]:
        noun = sentence.word(participle.head) if participle.head else participle
        named = participle.deprel in ("acl", "amod") and participle.text.lower() in words("namedParticiple")
        other = any(each.upos == "PROPN" for each in sentence.words[noun.id : participle.id])
        if not named or other or noun.upos != "NOUN" or not noun.id < participle.id:
            continue
        for name in (each for each in sentence.names if each.first > participle.id):
            word, mark = sentence.word(name.first), sentence.word(name.first - 1)
            above = sentence.word(word.head) if word.head else word
            inside = above.id == participle.id or above.head == participle.id
            if inside and mark.head == word.id and mark.text.lower() in words("asAdposition"):
                apposed = replace(word, head=noun.id, deprel="appos")
                sentence = with_words(sentence, apposed, replace(mark, head=participle.id, deprel="dep"))
                break
    return sentence


def _accusative_subjects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ku takoi Bujar Osmanin", "i dëboi diplomatët": what is accusative, or many to a verb of one, is the object."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        fronted = word.deprel == "obj" and verb is not None and word.id < verb.id
        if verb is None or verb.upos != "VERB" or not (word.deprel == "nsubj" or fronted):
            continue
        ends = word.text.endswith(tuple(words("accusativeNameEnding"))) and word.lemma.lower() != word.text.lower()
        if word.id < verb.id:
            sentence = _fronted_accusative(sentence, word, verb, words) if ends else sentence
            continue
        many = word.feats.get("Number") == "Plur" and verb.feats.get("Number") == "Sing"
        doubled = word.upos == "NOUN" and (ends or many) and clitic(sentence, verb, words("accusativeClitic"))
        several = word.upos == "PROPN" and many and clitic(sentence, verb, words("pluralClitic"))
        doubled = doubled or (several and all(each.upos == "PRON" for each in children(sentence, verb, "iobj")))
        regular = word.text.lower() in {word.lemma.lower() + ending for ending in words("accusativeNameEnding")}
        doubled = doubled or (word.upos == "NOUN" and regular)
        if doubled and not children(sentence, verb, "obj") and not _middle(sentence, verb, words):
            sentence = with_words(sentence, replace(word, deprel="obj"))
        if word.upos != "PROPN":
            continue
        shown = _shows_accusative(sentence, word, words)
        taken = children(sentence, verb, "obj", "ccomp") or _middle(sentence, verb, words)
        if shown and children(sentence, word, "flat") and not taken:
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _fronted_accusative(sentence: Sentence, noun: Word, verb: Word, words: WordClass) -> Sentence:
    """ "kryeministrin A e kemi ftuar": an accusative that the verb's clitic takes up is no subject."""
    if noun.upos != "NOUN" or not clitic(sentence, verb, words("accusativeClitic")):
        return sentence
    taken = [each for each in children(sentence, verb, "obj") if each.upos in ("NOUN", "PROPN")]
    others = [each for each in taken if each.id != noun.id]
    if any(each.id < verb.id or _ends_accusative(sentence, each, words) for each in others):
        return sentence
    if children(sentence, verb, "nsubj") not in ([], [noun]):
        return sentence
    return with_words(sentence, replace(noun, deprel="obj"), *(replace(each, deprel="nsubj") for each in others))


def _shows_accusative(sentence: Sentence, name: Word, words: WordClass) -> bool:
    """Whether the last word of a name is tagged and ends as an accusative, and its lemma does not."""
    last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
    ends = last.lemma != last.text and last.text.endswith(tuple(words("accusativeNameEnding")))
    return ends and last.feats.get("Case") == "Acc"


def _accusative_datives(sentence: Sentence, words: WordClass) -> Sentence:
    """ "ia doli ta arrestojë A-në": a name in the accusative beside a clitic of the accusative is no dative."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or verb.upos != "VERB" or word.upos != "PROPN" or word.deprel != "iobj" or word.id < verb.id:
            continue
        shown = _shows_accusative(sentence, word, words)
        before = sentence.word(verb.id - 1).text.lower() if verb.id > 1 else ""
        nouns = [each for each in children(sentence, verb, "obj") if each.upos in ("NOUN", "PROPN")]
        if shown and before in words("objectClitic") and not nouns:
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _plural_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "kishte dëbuar dy diplomatë": a bare plural behind a verb in the singular is its object."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or verb.upos != "VERB" or word.deprel != "nsubj" or word.upos != "NOUN" or word.id < verb.id:
            continue
        group = [verb, *children(sentence, verb, "aux")]
        singular = any((w.feats.get("Number"), w.feats.get("Person")) == ("Sing", "3") for w in group)
        plural = word.feats.get("Number") == "Plur" and word.feats.get("Definite") == "Ind"
        taken = children(sentence, verb, "obj", "ccomp") or any(_middle(sentence, each, words) for each in group)
        existing = verb.lemma.lower() in words("happenVerb")
        if singular and plural and not taken and not existing and word.feats.get("Case") == "Acc":
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _kin_of(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Djali i presidentit A", "Vila e ambasadorit, A": a name behind a title in the genitive is whose that is."""
    for name in [each for each in sentence.names if each.type == "PER"]:
        word = sentence.word(name.first)
        head = sentence.word(word.head) if word.head else None
        if head is None or word.deprel not in ("appos", "flat", "nmod") or head.id > word.id or head.upos != "NOUN":
            continue
        comma = sentence.word(word.id - 1).text == ","
        second = _second_name(sentence, name, head)
        kinds = ("ownedThing",) if comma and not second else ("ownedThing", "kinNoun", "staff", "subordinate")
        if not any(head.lemma.lower() in words(kind) for kind in kinds):
            continue
        between = sentence.words[head.id : word.id - 1]
        nouns = [w for w in between if w.upos == "NOUN" and w.deprel.startswith("nmod")]
        owners = [w for w in nouns if is_below(sentence, w, head)]
        titled = [w for w in owners if _is_office(w, words)]
        close = titled and all(w.upos in ("ADJ", "DET") for w in sentence.words[titled[-1].id : word.id - 1])
        if not comma and not close and not second:
            continue  # "Gruaja e presidentit të Turqisë | A"
        named = any(w.head in {t.id for t in titled} and w.deprel in ("appos", "flat") for w in sentence.words)
        if titled and not named:
            own = [replace(each, head=head.id, deprel="appos") for each in second]
            sentence = with_words(sentence, replace(word, head=titled[-1].id, deprel="appos"), *own)
    return sentence


def _is_office(word: Word, words: WordClass) -> bool:
    lemma = plain_office(word.lemma.lower(), words)
    return any(lemma in words(kind) for kind in (*_TITLES, "municipalTitle", "placeOffice"))


def _second_name(sentence: Sentence, name: Name, head: Word) -> list[Word]:
    """The name behind a comma that follows a name: "Nëna e kryeministrit, A, | B, vizitoi"."""
    behind = sentence.word(name.last + 2) if name.last + 2 <= len(sentence.words) else None
    if behind is None or sentence.word(name.last + 1).text != ",":
        return []
    if behind.upos != "PROPN" and not (behind.upos == "NOUN" and _named(sentence, behind)):  # "| the lawyer B"
        return []
    hung = behind.deprel in ("appos", "conj", "flat") and behind.head in (head.id, name.first)
    last = max([behind, *children(sentence, behind, "flat")], key=lambda each: each.id)
    closed = last.id < len(sentence.words) and sentence.word(last.id + 1).text == ","
    return [behind] if hung and closed and not children(sentence, behind, "cc") else []


def _named(sentence: Sentence, noun: Word) -> bool:
    """Whether a name stands right behind a noun and is its own."""
    return any(each.id == noun.id + 1 and each.upos == "PROPN" for each in children(sentence, noun, "flat", "appos"))


def _genitive_titles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Shoferi i A-së, ministrit të B-së": a title in the genitive is that of the name in the genitive before it."""
    for title in sentence.words[3:]:
        head = sentence.word(title.head) if title.head else None
        genitive = title.upos == "NOUN" and title.deprel == "appos" and title.feats.get("Case") in _OBLIQUE
        if head is None or not genitive or sentence.word(title.id - 1).text != ",":
            continue
        if head.feats.get("Case") in _OBLIQUE or not any(title.lemma.lower() in words(name) for name in _TITLES):
            continue
        before = next((n for n in sentence.names if n.type == "PER" and n.last == title.id - 2), None)
        name = sentence.word(before.first) if before is not None else None
        if name is not None and name.deprel.startswith("nmod") and name.head == head.id:
            sentence = with_words(sentence, replace(title, head=name.id))
    return sentence


def _whose(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, ambasadën e së cilës B e mbylli": what is A's is the object or subject of the clause."""
    for pronoun in sentence.words[3:]:
        thing = sentence.word(pronoun.head) if pronoun.head else None
        owner = pronoun.text.lower() in words("obliqueRelative") and pronoun.deprel.startswith("nmod")
        if thing is None or not owner or thing.deprel != "appos" or thing.id > pronoun.id:
            continue
        below = (*sentence.children.get(thing.id, ()), *sentence.children.get(pronoun.id, ()))
        verb = next((c for c in below if c.deprel == "acl:relcl" and c.upos == "VERB"), None)
        if verb is None or not pronoun.id < verb.id:
            continue
        passive, subjects = _middle(sentence, verb, words), children(sentence, verb, "nsubj")
        role = "nsubj" if passive else "obj" if subjects or _ends_accusative_noun(thing, words) else "nsubj"
        clause = replace(verb, head=thing.head)
        sentence = with_words(sentence, clause, replace(thing, head=verb.id, deprel=role))
    return sentence


def _ends_accusative_noun(noun: Word, words: WordClass) -> bool:
    return noun.feats.get("Case") == "Acc" and noun.text.lower().endswith(tuple(words("singularAccusativeEnding")))


def _shares(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A dhe B nënshkruan nga një marrëveshje": one each, not from one."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        case = next(iter(_cases(sentence, word)), None)
        if verb is None or case is None or verb.upos != "VERB" or not verb.id < case.id < word.id - 1:
            continue
        below = sentence.children.get(verb.id, ())
        several = any(
            child.deprel.startswith("nsubj")
            and (child.feats.get("Number") == "Plur" or children(sentence, child, "conj"))
            for child in below
        )
        one = sentence.word(case.id + 1).text.lower() in words("indefiniteArticle")
        free = not any(child.deprel == "obj" for child in below) and not _middle(sentence, verb, words)
        if one and several and free and case.text.lower() in words("shareAdposition") and word.upos == "NOUN":
            share = replace(case, upos="ADV", deprel="advmod")
            sentence = with_words(sentence, replace(word, deprel="obj"), share)
    return sentence


def _swallowed(sentence: Sentence, words: WordClass) -> Sentence:
    """ "e priti me nderime Daniel Ortegën": a name behind an adjunct that its case keeps from being that noun's."""
    for word in sentence.words[2:]:
        noun = sentence.word(word.head) if word.head else None
        if noun is None or word.upos != "PROPN" or word.deprel not in _NAMING or noun.upos not in ("NOUN", "PRON"):
            continue
        verb = sentence.word(noun.head) if noun.head else None
        before = sentence.word(word.id - 1)
        apart = before.upos in ("PUNCT", "ADP", "CCONJ") or before.text.lower() in words("genitiveArticle")
        if verb is None or verb.upos != "VERB" or apart or not verb.id < noun.id < word.id:
            continue
        timed = noun.deprel == "obl:tmod" or noun.lemma.lower() in words("timeNoun")
        if not (_cases(sentence, noun) or timed) or any(noun.lemma.lower() in words(name) for name in _TITLES):
            continue
        relation = _relation(sentence, verb, noun, word, words)
        if relation:
            sentence = with_words(sentence, replace(word, head=verb.id, deprel=relation))
    return sentence


def _relation(sentence: Sentence, verb: Word, noun: Word, name: Word, words: WordClass) -> str:
    """What a name behind an adjunct is to the verb: its object, its subject, or "" where it may be the adjunct's."""
    if _middle(sentence, verb, words):
        return ""
    below = sentence.children.get(verb.id, ())
    pronouns = words("accusativePronoun")
    objects = [c for c in below if c.deprel == "obj" and c.upos in ("NOUN", "PROPN")]
    subjects = [c for c in below if c.deprel.startswith("nsubj") and c.text.lower() not in pronouns]
    last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
    shown = last.feats.get("Case") == "Acc" or last.lemma != last.text
    classed = any(noun.lemma.lower() in words(each) for each in _CLASSES)
    doubled = clitic(sentence, verb, words("accusativeClitic"))
    person = any(each.type == "PER" and each.first == name.id < each.last for each in sentence.names)
    placed = person and not any(noun.lemma.lower() in words(each) for each in _TITLES)  # "priti në zyrë A B-në"
    if last.text.endswith(tuple(words("accusativeEnding"))) and shown and not objects and (placed or not classed):
        return "obj"
    timed = any(noun.lemma.lower() in words(each) for each in ("month", "weekday", "timeNoun"))
    bare = noun.feats.get("Definite") != "Def" and not children(sentence, noun, "det")
    nominative = last.text.endswith(tuple(words("nominativeEnding"))) and last.feats.get("Case") == "Nom"
    # "B-në e pasoi në detyrë A"
    fronted = any(_ends_accusative_noun(each, words) and each.id < verb.id for each in objects)
    if (nominative or (fronted and person)) and (timed or bare) and doubled and not subjects and not classed:
        return "nsubj"
    return ""


def _genitive_names(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Partia e kryeministrit të B-së, Albin Kurtit": a name in the genitive is that of the title in the genitive."""
    for word in sentence.words[2:]:
        head = sentence.word(word.head) if word.head else None
        if head is None or word.deprel != "appos" or sentence.word(word.id - 1).text != ",":
            continue
        thing = any(head.lemma.lower() in words(name) for name in _THINGS)
        thing = thing and not any(head.lemma.lower() in words(name) for name in _TITLES)
        clash = head.feats.get("Case") not in _OBLIQUE and (
            _ends_oblique(sentence, word, words) or _seems_genitive(sentence, word, words)
        )
        if word.upos != "PROPN" or not (thing or clash):  # no government is a person
            continue
        between = sentence.words[head.id : word.id - 1]
        owned = [w for w in between if w.upos == "NOUN" and w.deprel.startswith("nmod") and is_below(sentence, w, head)]
        titled = [w for w in owned if _is_office(w, words)]
        if titled:
            sentence = with_words(sentence, replace(word, head=titled[-1].id))
    return sentence


def _seems_genitive(sentence: Sentence, name: Word, words: WordClass) -> bool:
    """Whether a name of several words, whose last was taken for its own lemma, ends like a genitive: "Sikorskit"."""
    parts = children(sentence, name, "flat")
    return bool(parts) and len(parts[-1].text) > 5 and parts[-1].text.endswith(tuple(words("personGenitiveEnding")))


def _bare_objects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "goditi me artileri postat", "mori nga A 90 emigrantë": a definite or counted accusative is the object."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        bare = word.deprel in ("obl", "obl:unmarked")
        if verb is None or verb.upos != "VERB" or not bare or word.upos != "NOUN" or word.id < verb.id:
            continue
        timed = any(word.lemma.lower() in words(each) for each in ("month", "weekday", "timeNoun", "today"))
        certain = word.feats.get("Definite") == "Def" or bool(children(sentence, word, "nummod"))
        accusative = word.feats.get("Case") == "Acc" and certain
        below = sentence.children.get(verb.id, ())
        taken = any(c.deprel in ("obj", "ccomp", "xcomp") for c in below) or _middle(sentence, verb, words)
        if accusative and not timed and not taken and not children(sentence, word, "case"):
            sentence = with_words(sentence, replace(word, deprel="obj"))
    return sentence


def _met_there(sentence: Sentence, words: WordClass) -> Sentence:
    """ "shkoi në B, ku e priti A": a person's name without an ending behind a clitic and its verb is who does it."""
    for name in sentence.words[2:]:
        verb = sentence.word(name.head) if name.head else None
        if verb is None or name.upos != "PROPN" or name.deprel != "obj" or verb.id != name.id - 1 or verb.id < 2:
            continue
        below, before = sentence.children.get(verb.id, ()), sentence.word(verb.id - 1)
        clitic = before.head == verb.id and before.text.lower() in words("accusativeClitic")
        there = any(c.text.lower() in words("whereWord") for c in below) and verb.feats.get("VerbForm") == "Fin"
        last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
        person = any(each.type == "PER" and each.first <= name.id <= each.last for each in sentence.names)
        taken = any(c.deprel.startswith("nsubj") for c in below) or verb.feats.get("Number") == "Plur"
        bare = last.text == last.lemma and not _ends_accusative(sentence, name, words)
        if clitic and there and person and bare and not taken:
            doer = replace(name, deprel="nsubj", feats={**name.feats, "Case": "Nom"})
            sentence = with_words(sentence, doer, replace(before, deprel="obj"))
    return sentence


# --- the tree ---------------------------------------------------------------------------------------------------


def _cases(sentence: Sentence, word: Word) -> list[Word]:
    return [child for child in children(sentence, word, "case") if child.id < word.id]


def _ends_oblique(sentence: Sentence, name: Word, words: WordClass) -> bool:
    """Whether the last word of a name has the ending of a genitive or dative, which its lemma has not."""
    parts = [
        w for w in children(sentence, name, "nmod") if w.upos == "PROPN" and _cases(sentence, w)
    ]  # "Lula da Silvës"
    last = max([name, *children(sentence, name, "flat"), *parts], key=lambda each: each.id)
    return last.text != last.lemma and last.text.endswith(tuple(words("dativeEnding")))


def _ends_accusative(sentence: Sentence, name: Word, words: WordClass) -> bool:
    last = max([name, *children(sentence, name, "flat")], key=lambda each: each.id)
    return name.upos == "PROPN" and last.text != last.lemma and last.text.endswith(tuple(words("accusativeEnding")))


def _middle_form(verb: Word, words: WordClass) -> bool:
    """Whether a form ends as a mediopassive does, and is no active of its lemma: "zëvendësohet", not "flet"."""
    lemma, form = verb.lemma.lower(), verb.text.lower()
    rules = (rule.partition(">") for rule in words("activeForm"))
    active = lemma == form or any(lemma.endswith(a) and lemma[: len(lemma) - len(a)] + b == form for a, _, b in rules)
    return form.endswith(tuple(words("middleEnding"))) and not active


def _middle(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    return verb.id > 1 and sentence.word(verb.id - 1).text.lower() in words("passiveMarker")
