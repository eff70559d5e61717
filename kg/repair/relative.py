"""Relative clauses that the parser hung on another verb, or on a noun that they do not agree with.

"turned to A, whose leader B has ruled it out": a clause whose subject is "whose" says something of what stands before
its comma. "e mbuloi me lavdërime A-në, e cila e njohu B-në": the pronoun has gender and number, which pick its noun.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, form, is_below
from kg.repair.change import with_words

_LOOSE = ("advcl", "parataxis", "ccomp", "conj")
_NOMINAL = ("PROPN", "NOUN")
_PEOPLE = ("titleWord", "personNoun", "staff", "leader", "office", "officeTitle")
_INSIDE = ("flat", "nmod", "nmod:poss", "compound", "amod", "det", "det:adj")


def mend_relatives(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such clause below its noun.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for pronoun in sentence.words:
        if form(pronoun) in words("whatPronoun"):
            sentence = _the_one(sentence, sentence.word(pronoun.id), words)
    for verb in sentence.words:
        if verb.upos in ("VERB", "ADJ", "NOUN"):
            sentence = _whose_name(sentence, sentence.word(verb.id), words)
            sentence = _whose(sentence, sentence.word(verb.id), words)
            sentence = _owned_subject(sentence, sentence.word(verb.id), words)
            sentence = _partner(sentence, sentence.word(verb.id), words)
            sentence = _agreeing(sentence, sentence.word(verb.id), words)
            sentence = _of_those(sentence, sentence.word(verb.id), words)
            sentence = _where(sentence, sentence.word(verb.id), words)
            sentence = _thing(sentence, sentence.word(verb.id), words)
            sentence = _held(sentence, sentence.word(verb.id), words)
            sentence = _who_do(sentence, sentence.word(verb.id), words)
            sentence = _nearest(sentence, sentence.word(verb.id), words)
            sentence = _not_of_owner(sentence, sentence.word(verb.id), words)
            sentence = _last_of_several(sentence, sentence.word(verb.id), words)
            sentence = _all_of_several(sentence, sentence.word(verb.id), words)
            sentence = _of_whole_name(sentence, sentence.word(verb.id), words)
            sentence = _of_person(sentence, sentence.word(verb.id), words)
            sentence = _done_to_somebody(sentence, sentence.word(verb.id), words)
            sentence = _told_apart(sentence, sentence.word(verb.id), words)
            sentence = _second_teller(sentence, sentence.word(verb.id), words)
            sentence = _named_as(sentence, sentence.word(verb.id), words)
            sentence = _of_gerund(sentence, sentence.word(verb.id), words)
            sentence = _headed(_asked_to(sentence, sentence.word(verb.id), words), sentence.word(verb.id), words)
            sentence = _of_topic(sentence, sentence.word(verb.id), words)
            sentence = _of_rank(_done_to(sentence, sentence.word(verb.id), words), sentence.word(verb.id), words)
    return sentence


def _of_rank(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A ishte e para që e njohu B-në": what somebody was the first to do is said of them, not told by them."""
    rank = sentence.word(verb.head) if verb.head and verb.deprel == "ccomp" else None
    if rank is None or rank.id != verb.head or rank.upos not in ("ADJ", "NOUN", "NUM") or not words("genitiveArticle"):
        return sentence
    beside = sentence.children.get(rank.id, ())
    ranked = rank.lemma.lower() in words("rankWord") and any(c.deprel == "cop" for c in beside)
    led = sentence.word(rank.id + 1) if rank.id < len(sentence.words) else rank
    relative = led.head == verb.id and form(led) in words("relativePronoun") and led.deprel in ("nsubj", "obj", "mark")
    if not ranked or not relative:
        return sentence
    subject = any(c.deprel.startswith("nsubj") and c.id != led.id for c in sentence.children.get(verb.id, ()))
    pronoun = replace(led, upos="PRON", deprel=led.deprel if subject else "nsubj")
    return with_words(sentence, replace(verb, deprel="acl:relcl"), pronoun)


def _done_to(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, që të hënën u prit nga B": the pronoun that leads the clause of a passive is its subject."""
    below = sentence.children.get(verb.id, ())
    marks = words("passiveMarker")
    passive = any(form(c) in marks and c.id == verb.id - 1 for c in below)
    agent = any(c.deprel == "obl:agent" for c in below)
    subject = any(c.deprel.startswith("nsubj") for c in below)
    if verb.deprel != "acl:relcl" or not passive or not agent or subject:
        return sentence
    led = [c for c in below if c.deprel in ("obj", "mark") and form(c) in words("relativePronoun") and c.id < verb.id]
    return with_words(sentence, replace(led[0], upos="PRON", deprel="nsubj")) if len(led) == 1 else sentence


def _the_one(sentence: Sentence, pronoun: Word, words: WordClass) -> Sentence:
    """ "ishte A ajo që …": A is the subject of the pronoun, which the clause behind it explains, whatever the parser
    hung on what."""
    behind = sentence.words[pronoun.id : pronoun.id + 1]
    name = _phrase_ending(sentence, pronoun.id - 1) if pronoun.id > 1 else None
    if not behind or form(behind[0]) not in words("whatRelative") or name is None or name.upos != "PROPN":
        return sentence
    below = sentence.children.get(name.id, ())
    copula = next((c for c in below if c.deprel == "cop" and c.id < name.id), None)
    above = pronoun.head == name.id and pronoun.deprel == "nsubj"
    explained = (*below, *sentence.children.get(pronoun.id, ()))
    clause = next((c for c in explained if c.id > pronoun.id and c.deprel == "acl:relcl"), None)
    turned = name.head == pronoun.id and name.deprel == "acl:relcl"
    if copula is None or clause is None or not (above or turned):
        return sentence
    own = [c for c in below if c.deprel not in (*_INSIDE, "appos", "nsubj") and c.id != pronoun.id]
    moved = [replace(each, head=pronoun.id) for each in own]
    lifted = replace(pronoun, head=name.head, deprel=name.deprel) if above else pronoun
    return with_words(sentence, lifted, replace(name, head=pronoun.id, deprel="nsubj"), *moved)


def _held(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "takimi që zhvilloi me A-në": a meeting holds nothing, but is held, by whoever the verb's ending means."""
    noun = sentence.word(verb.head) if verb.head else None
    below = sentence.children.get(verb.id, ())
    who = [c for c in below if c.deprel == "nsubj" and c.id < verb.id and form(c) in words("relativePronoun")]
    taken = any(c.deprel.partition(":")[0] in ("obj", "ccomp", "xcomp", "expl") for c in below)
    if noun is None or verb.deprel != "acl:relcl" or len(who) != 1 or taken or not words("dropsSubject"):
        return sentence
    meets = noun.lemma.lower() in words("encounterNoun") and verb.lemma.lower() in words("holdsMeeting")
    passive = form(verb).endswith(tuple(words("middleEnding"))) or form(sentence.word(verb.id - 1)) in words(
        "passiveMarker"
    )
    return with_words(sentence, replace(who[0], deprel="obj")) if meets and not passive else sentence


def _who_do(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A-të, të cilat e njohën B-në": a plural that looks alike as subject and object is the subject of a plural verb
    that has another object, or whose clitic repeats a single one."""
    below = sentence.children.get(verb.id, ())
    who = [c for c in below if c.deprel == "obj" and c.id < verb.id and form(c) in words("pluralRelative")]
    if len(who) != 1 or verb.deprel != "acl:relcl" or any(c.deprel.startswith("nsubj") for c in below):
        return sentence
    finite = [w for w in (verb, *(c for c in below if c.deprel == "aux")) if w.feats.get("VerbForm") == "Fin"]
    many = any(word.feats.get("Number") == "Plur" for word in finite)
    single = any(form(c) in words("objectClitic") and c.deprel in ("obj", "expl") for c in below)
    other = any(c.deprel == "obj" and c.upos in _NOMINAL and c.id > verb.id for c in below)
    return with_words(sentence, replace(who[0], deprel="nsubj")) if many and (single or other) else sentence


def _asked_aside(sentence: Sentence, host: Word, asker: Word, words: WordClass) -> bool:
    """ "asked A in vain to leave", "begged A in a letter to leave": how or where somebody is asked."""
    below = sentence.children.get(asker.id, ())
    asked = any(c.deprel in ("obj", "iobj") and asker.id < c.id < host.id for c in below)
    led = any(c.deprel == "case" and form(c) in words("companyAdposition") for c in sentence.children.get(host.id, ()))
    return asked and led and asker.lemma.lower() in words("controlVerb")


def _asked_to(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "asked the minister, A, to step in", "pressing A for weeks to step in": what is asked, not which minister."""
    purpose = any(c.deprel == "mark" and form(c) in words("purposeMarker") for c in sentence.children.get(verb.id, ()))
    if verb.deprel != "acl" or verb.feats.get("VerbForm") != "Inf" or not purpose or not verb.head:
        return sentence
    host = sentence.word(verb.head)
    comma = sentence.word(verb.id - 2).text == "," if verb.id > 2 else False
    timed = host.deprel == "obl" and host.lemma.lower() in words("timeNoun")
    while host.deprel in ("appos", "flat", "conj") and host.head:
        host = sentence.word(host.head)
    asker = sentence.word(host.head) if host.head else None
    aside = host.id == verb.head and host.deprel == "obl" and asker is not None
    if aside and asker is not None and _asked_aside(sentence, host, asker, words):
        return with_words(sentence, replace(verb, head=asker.id, deprel="xcomp"))
    object_ = host.deprel in ("obj", "iobj") and host.upos in _NOMINAL and host.id != verb.head and comma
    if asker is not None and asker.lemma.lower() in words("controlVerb") and (timed or object_):
        return with_words(sentence, replace(verb, head=asker.id, deprel="xcomp"))
    return sentence


def _of_gerund(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, whom they accuse B of arming": they accuse B, and A is whom it is said to arm."""
    below = sentence.children.get(verb.id, ())
    who = [c for c in below if c.deprel == "obj" and c.id < verb.id and form(c) in words("relativePronoun")]
    others = [c for c in below if c.deprel in ("obj", "iobj") and c.id > verb.id and c.upos in _NOMINAL]
    deeds = [
        c for c in below if c.upos == "VERB" and c.deprel in ("obl", "advcl") and len(others) == 1 < c.id - verb.id
    ]
    if verb.upos != "VERB" or not who or len(deeds) != 1 or others[0].id > deeds[0].id:
        return sentence
    under = sentence.children.get(deeds[0].id, ())
    led = any(c.deprel in ("case", "mark") and c.upos in ("ADP", "SCONJ") for c in under)
    if not led or any(c.deprel in ("obj", "ccomp", "xcomp") for c in under):
        return sentence
    return with_words(sentence, replace(who[0], head=deeds[0].id), replace(others[0], deprel="obj"))


def _told_apart(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "said he had gone there and asked A to step in": a past tense behind a perfect goes on with "said".

    What answers a charge goes on with "denied" whatever the tagger makes of its form: "denied that it had attacked A
    and accused B", "denied having met A and condemned B".
    """
    first = sentence.word(verb.head) if verb.head else None
    told = sentence.word(first.head) if first is not None and first.head else None
    if told is None or first is None or verb.deprel != "conj" or not told.id < first.id < verb.id:
        return sentence
    own = any(c.deprel.partition(":")[0] in ("aux", "nsubj", "mark") for c in sentence.children.get(verb.id, ()))
    helpers = [c for c in sentence.children.get(first.id, ()) if c.deprel == "aux"]
    perfect = any(form(c) in words("pastPerfect") for c in helpers) and first.feats.get("VerbForm") == "Part"
    past = verb.feats.get("Tense") == "Past" and not own
    goes_on = perfect and verb.feats.get("VerbForm") == "Fin" and told.lemma.lower() in words("reportVerb")
    having = any(c.feats.get("VerbForm") == "Ger" or form(c) in words("havingForm") for c in helpers)
    ahead = any(form(c) in words("plannedMarker") for c in sentence.children.get(first.id, ()))
    finite = verb.feats.get("VerbForm") == "Fin" and told.lemma.lower() in words("reportVerb")
    goes_on = goes_on or (ahead and finite)  # "said B will send him on and had kind words for C"
    denied = told.lemma.lower() in words("denyVerb") and (first.deprel == "ccomp" or having)
    alike = first.lemma.lower() in words("answerVerb")  # "denied that it had blamed A and accused B"
    answers = denied and (perfect or having) and not alike and verb.lemma.lower() in words("answerVerb")
    if past and ((goes_on and first.deprel == "ccomp") or answers):
        return with_words(sentence, replace(verb, head=told.id))
    return sentence


def _second_teller(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A denied that it was holding back the dead, and one of its leaders, B, accused C": B did, and A denied nothing
    of it; the parser joined B to the dead."""
    told = sentence.word(verb.head) if verb.head and verb.deprel == "ccomp" else None
    below = sentence.children.get(verb.id, ())
    own = any(c.deprel.partition(":")[0] in ("nsubj", "mark", "aux") for c in below)
    if told is None or own or words("dropsSubject") or verb.feats.get("VerbForm") != "Fin" or told.id > verb.id:
        return sentence
    content = any(c.deprel == "ccomp" and c.id < verb.id for c in sentence.children.get(told.id, ()))
    for noun in sentence.words[told.id : verb.id - 1]:
        joined = noun.deprel == "conj" and noun.upos in _NOMINAL and is_below(sentence, noun, told)
        led = any(c.deprel == "cc" and c.id < noun.id for c in sentence.children.get(noun.id, ()))
        between = [w for w in sentence.words[noun.id : verb.id - 1] if not is_below(sentence, w, noun)]
        if content and joined and led and all(w.upos == "PUNCT" for w in between):
            return with_words(
                sentence, replace(noun, head=verb.id, deprel="nsubj"), replace(verb, head=told.id, deprel="conj")
            )
    return sentence


def _named_as(sentence: Sentence, title: Word, words: WordClass) -> Sentence:
    """ "named A, a retired general with a name for bluntness, as minister": the office is what A was named."""
    marked = any(c.deprel == "case" and form(c) in words("asAdposition") for c in sentence.children.get(title.id, ()))
    begin = min([title.id, *(c.id for c in sentence.children.get(title.id, ()))])
    comma = begin > 2 and sentence.word(begin - 1).text == ","
    bare = bool(words("genitiveArticle")) and title.feats.get("Definite") != "Def" and begin == title.id
    office = marked or (bare and title.lemma.lower() in words("ministerTitle"))
    if title.upos != "NOUN" or not comma or not office:
        return sentence
    above = sentence.word(title.head) if title.head else None
    for _ in sentence.words:
        if above is None or not above.head or above.upos == "VERB":
            break
        if above.deprel == "obj" and sentence.word(above.head).lemma.lower() in words("officeVerb"):
            return with_words(sentence, replace(title, head=above.head, deprel="obl" if marked else "xcomp"))
        above = sentence.word(above.head)
    return sentence


def _headed(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "a team of observers from A, led by B": it is the team that B leads."""
    host = sentence.word(verb.head) if verb.head else None
    if host is None or verb.deprel != "acl" or verb.lemma.lower() not in words("headingVerb"):
        return sentence
    begin = min([verb.id, *(c.id for c in sentence.children.get(verb.id, ()) if c.id > host.id)])
    parted = any(word.text == "," for word in sentence.words[host.id : verb.id]) or sentence.word(begin).text == ","
    while host.deprel.partition(":")[0] == "nmod" and host.head and host.lemma.lower() not in words("missionNoun"):
        host = sentence.word(host.head)
    if parted and host.id != verb.head and host.lemma.lower() in words("missionNoun"):
        return with_words(sentence, replace(verb, head=host.id))
    return sentence


def _whose(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "…, whose leader has ruled it out": below the phrase that ends before the comma."""
    if verb.deprel.partition(":")[0] not in _LOOSE:
        return sentence
    for subject in sentence.children.get(verb.id, ()):
        begin = _owned(sentence, subject, words) if subject.deprel.startswith("nsubj") and subject.id < verb.id else 0
        comma = sentence.word(begin - 1) if begin > 2 else None
        noun = _phrase_ending(sentence, comma.id - 1) if comma is not None and comma.text == "," else None
        if noun is not None and noun.id != verb.head:
            return with_words(sentence, replace(verb, head=noun.id, deprel="acl:relcl"))
        if noun is not None:
            return with_words(sentence, replace(verb, deprel="acl:relcl"))
    return sentence


def _owned_subject(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, korpusi i së cilës ka trupa …": what is A's has them, where the parser made it another name for A."""
    noun = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    host = sentence.word(noun.head) if noun is not None and noun.head and noun.deprel == "appos" else None
    if noun is None or host is None or host.upos not in _NOMINAL or not host.id < noun.id < verb.id:
        return sentence
    between = sentence.words[noun.id : verb.id - 1]
    owners = [w for w in between if form(w) in words("obliqueRelative") and is_below(sentence, w, noun)]
    subject = any(c.deprel.startswith("nsubj") for c in sentence.children.get(verb.id, ()))
    if not owners or subject or any(w.text == "," for w in between):
        return sentence
    return with_words(sentence, replace(noun, head=verb.id, deprel="nsubj"), replace(verb, head=host.id))


def _agreements(words: WordClass) -> dict[str, tuple[str, str]]:
    """The gender and number that a relative pronoun shows, by its form."""
    parts = (rule.split(">") for rule in words("relativeAgreement"))
    return {form: (gender, number) for form, gender, number in parts}


def _of_topic(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "the office for A, which called on B": the office did, whose business A only is."""
    land = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    body = sentence.word(land.head) if land is not None and land.head and land.deprel.startswith("nmod") else None
    if land is None or body is None or land.upos != "PROPN" or body.upos != "NOUN" or not body.id < land.id < verb.id:
        return sentence
    case = [form(c) for c in sentence.children.get(land.id, ()) if c.deprel == "case"]
    kinds = ("bodyNoun", "institutionWord", "delegationNoun", "groupNoun", "topicBody")
    kind = any(body.lemma.lower() in words(name) for name in kinds)
    below, rules = sentence.children.get(verb.id, ()), _agreements(words)
    pronouns = [c for c in below if c.id < verb.id and (form(c) in words("thingRelative") or form(c) in rules)]
    if not kind or len(case) != 1 or case[0] not in words("dealsWith") or len(pronouns) != 1:
        return sentence
    wanted = rules.get(form(pronouns[0]))
    fits = not wanted or _agrees(body, *wanted, words)
    return with_words(sentence, replace(verb, head=body.id)) if fits else sentence


def _whose_name(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, whose Smer won": "whose" is nobody itself; the name behind it is the subject."""
    below = sentence.children.get(verb.id, ())
    whose = next((c for c in below if c.text.lower() in words("possessiveRelative") and c.id < verb.id), None)
    if whose is None or not whose.deprel.startswith("nsubj") or not verb.deprel.startswith("acl"):
        return sentence
    loose = [c for c in below if whose.id < c.id < verb.id and c.upos in _NOMINAL]
    cased = any(c.deprel == "case" for each in loose for c in sentence.children.get(each.id, ()))
    if len(loose) != 1 or cased:
        return sentence
    noun = replace(loose[0], deprel=whose.deprel)
    return with_words(sentence, replace(whose, head=noun.id, deprel="nmod:poss"), noun)


def _partner(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "shared data with A, with which it has been negotiating": with A, whose name stands before the comma."""
    host = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    below = sentence.children.get(verb.id, ())
    which = next((c for c in below if form(c) in words("thingRelative") and c.deprel == "obl" and c.id < verb.id), None)
    if host is None or which is None or which.id < 4 or host.upos != "NOUN":
        return sentence
    case = sentence.word(which.id - 1)
    if form(case) not in words("sharedAdposition") or sentence.word(case.id - 1).text != ",":
        return sentence
    noun = _phrase_ending(sentence, case.id - 2)
    named = noun is not None and any(n.type in ("LOC", "ORG") and n.first <= noun.id <= n.last for n in sentence.names)
    led = noun is not None and any(
        c.deprel == "case" and form(c) in words("sharedAdposition") for c in sentence.children.get(noun.id, ())
    )
    return with_words(sentence, replace(verb, head=noun.id)) if named and led and noun is not None else sentence


def _owned(sentence: Sentence, noun: Word, words: WordClass) -> int:
    """The first word of a phrase with "whose" in it: "whose leader", "kreu i së cilës"; 0 for any other."""
    for child in sentence.children.get(noun.id, ()):
        owner = child.text.lower() in words("possessiveRelative") | words("obliqueRelative")
        if owner and child.deprel.partition(":")[0] in ("nmod", "det"):
            return min(child.id, noun.id)
    return 0


def _phrase_ending(sentence: Sentence, number: int) -> Word | None:
    """The head of the name or noun that ends in a word."""
    word = sentence.word(number)
    name = next((name for name in sentence.names if name.first <= number == name.last), None)
    first = name.first if name is not None else number
    while word.head and first <= word.head < word.id:
        word = sentence.word(word.head)
    while word.deprel == "flat" and word.head:
        word = sentence.word(word.head)
    return word if word.upos in _NOMINAL else None


def _agreeing(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "me lavdërime A-në, e cila": the noun right before the comma where the one above cannot be meant."""
    rules = _agreements(words)
    above = sentence.word(verb.head) if verb.head else None
    if not rules or above is None or verb.deprel != "acl:relcl" or above.upos not in _NOMINAL:
        return sentence
    if above.upos == "PROPN":
        sentence = _of_owned(sentence, verb, above, words)
        return _of_led(_of_several(sentence, sentence.word(verb.id), above, words), verb, above, words)
    for pronoun in sentence.children.get(verb.id, ()):
        wanted = rules.get(pronoun.text.lower())
        article = sentence.word(pronoun.id - 1) if pronoun.id > 3 else None
        if wanted is None or article is None or pronoun.id > verb.id or _agrees(above, *wanted, words):
            continue
        begin = article.id - 1 if sentence.word(article.id - 1).upos == "ADP" else article.id
        if sentence.word(begin - 1).text != ",":
            continue
        noun = _phrase_ending(sentence, begin - 2)
        if noun is not None and noun.id != above.id and _agrees(noun, *wanted, words):
            return with_words(sentence, replace(verb, head=noun.id))
    return sentence


def _of_those(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "ka deputetë në A që e lavdërojnë B-në": many do, so it is of the plural noun, not of one name behind it."""
    name = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    noun = sentence.word(name.head) if name is not None and name.head and name.deprel in ("nmod", "obl") else None
    if name is None or noun is None or name.upos != "PROPN" or noun.upos != "NOUN" or not noun.id < name.id < verb.id:
        return sentence
    below = sentence.children.get(verb.id, ())
    led = [c for c in below if form(c) in words("relativePronoun") and name.id < c.id < verb.id]
    subjects = [c for c in below if c.deprel.startswith("nsubj") and c not in led]
    finite = [c for c in (verb, *below) if c.feats.get("VerbForm") == "Fin" and c.upos in ("VERB", "AUX")]
    many = bool(finite) and all(c.feats.get("Number") == "Plur" for c in finite)
    one = name.feats.get("Number") != "Plur" and not any(c.deprel == "conj" for c in sentence.children.get(name.id, ()))
    if not led or subjects or not many or not one or noun.feats.get("Number") != "Plur":
        return sentence
    return with_words(sentence, replace(verb, head=noun.id))


def _of_several(sentence: Sentence, verb: Word, name: Word, words: WordClass) -> Sentence:
    """ "bisedimet me A-në, nga të cilat B u largua": a plural is of the plural noun above, not of one name."""
    rules = _agreements(words)
    wanted = next((rules[form(c)] for c in sentence.children.get(verb.id, ()) if form(c) in rules), None)
    noun = sentence.word(name.head) if name.head and name.deprel.startswith("nmod") else None
    joined = any(c.deprel == "conj" for c in sentence.children.get(name.id, ()))
    one = wanted is not None and wanted[1] == "Plur" and name.feats.get("Number") == "Sing" and not joined
    if wanted is None or noun is None or not one or noun.upos != "NOUN" or noun.feats.get("Number") != "Plur":
        return sentence
    return with_words(sentence, replace(verb, head=noun.id)) if _agrees(noun, *wanted, words) else sentence


def _of_owned(sentence: Sentence, verb: Word, name: Word, words: WordClass) -> Sentence:
    """ "ambasadorit të A-së, të cilin B e thirri": of the noun whose A is, where A is of another gender."""
    rules = _agreements(words)
    pronoun = next((c for c in sentence.children.get(verb.id, ()) if form(c) in rules and c.id < verb.id), None)
    noun = sentence.word(name.head) if name.head and name.deprel.startswith("nmod") else None
    person = any(each.type == "PER" and each.first <= name.id <= each.last for each in sentence.names)
    if pronoun is None or noun is None or person or noun.upos != "NOUN" or not noun.id < name.id < pronoun.id:
        return sentence
    gender, number = rules[form(pronoun)]
    other = name.feats.get("Gender", gender) != gender and noun.feats.get("Gender") == gender
    agrees = other and _agrees(noun, gender, number, words)
    return with_words(sentence, replace(verb, head=noun.id)) if agrees else sentence


def _of_led(sentence: Sentence, verb: Word, name: Word, words: WordClass) -> Sentence:
    """ "Partia, e themeluar nga A, e cila": of the body, where A, who founded it, is of another gender."""
    rules = _agreements(words)
    wanted = next((rules[form(c)] for c in sentence.children.get(verb.id, ()) if form(c) in rules), None)
    led = sentence.word(name.head) if name.head and name.deprel.startswith("obl") else None
    noun = sentence.word(led.head) if led is not None and led.head and led.deprel in ("acl", "amod") else None
    person = any(each.type == "PER" and each.first <= name.id <= each.last for each in sentence.names)
    if wanted is None or noun is None or not person or not noun.id < name.id or noun.upos not in _NOMINAL:
        return sentence
    other = name.feats.get("Gender", wanted[0]) != wanted[0] and noun.feats.get("Gender") == wanted[0]
    return with_words(sentence, replace(verb, head=noun.id)) if other and _agrees(noun, *wanted, words) else sentence


def _where(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "arriti në A, ku B, deputetja e C-së, i ka kërkuar": who is hung on the place does what is said."""
    loose = verb.upos == "VERB" and verb.deprel in _LOOSE
    if not loose or any(c.deprel.startswith("nsubj") for c in sentence.children.get(verb.id, ())):
        return sentence
    for name in sentence.words[2 : verb.id - 1]:
        place = sentence.word(name.head) if name.head else None
        placed = sentence.word(name.id - 1).text.lower() in words("placeRelative") and name.deprel == "nsubj"
        if place is None or not placed or not place.id < name.id or place.upos not in _NOMINAL:
            continue
        between = sentence.words[name.id : verb.id - 1]
        if any(each.upos == "VERB" and each.deprel != "acl:relcl" for each in between):
            return sentence
        if not any(each.deprel == "cop" for each in sentence.children.get(place.id, ())):
            subject = replace(name, head=verb.id)
            return with_words(sentence, replace(verb, head=place.id, deprel="acl:relcl"), subject)
    return sentence


def _thing(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, the head of B, which sued C": "which" is nobody, so it is the body right before its comma that sued.

    Without one it is what was done to somebody: "the arrest of A, which B condemned"."""
    above = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    if above is None or above.id > verb.id or not _is_person(sentence, above, words):
        return sentence
    for pronoun in sentence.children.get(verb.id, ()):
        if pronoun.id > verb.id or form(pronoun) not in words("thingRelative") or pronoun.id < 4:
            continue
        before = sentence.word(pronoun.id - 1)
        end = pronoun.id - 1 if before.text == "," else pronoun.id - 2 if before.upos == "ADP" else 0
        if end < 2 or sentence.word(end).text != ",":
            continue
        noun = _phrase_ending(sentence, end - 1)
        body = noun is not None and above.id < noun.id < pronoun.id and not _is_person(sentence, noun, words)
        noun = noun if body else _deed_done_to(sentence, above, words)
        if noun is not None:
            return with_words(sentence, replace(verb, head=noun.id))
    return sentence


def _deed_done_to(sentence: Sentence, person: Word, words: WordClass) -> Word | None:
    """The noun that somebody stands below: the arrest in "the arrest of the writer A, which B condemned"."""
    word = person
    while word.head and word.deprel.partition(":")[0] in ("nmod", "appos", "flat") and word.upos in _NOMINAL:
        word = sentence.word(word.head)
        if word.upos == "NOUN" and not _is_person(sentence, word, words):
            return word if word.id < person.id else None
    return None


def _nearest(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "lavished praise on A, which …", "a boat of A, whose manager …": of the name before the comma, no boat's."""
    host = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    comma = (
        next((w for w in sentence.words[host.id : verb.id - 1] if w.text == ","), None) if host is not None else None
    )
    if host is None or comma is None or host.upos != "NOUN" or host.id > verb.id or comma.id >= verb.id:
        return sentence
    pronoun, noun = sentence.word(comma.id + 1), _phrase_ending(sentence, comma.id - 1)
    body = noun is not None and any(n.type in ("LOC", "ORG") and n.first <= noun.id <= n.last for n in sentence.names)
    if noun is None or not body or not host.id < noun.id or _is_person(sentence, host, words):
        return sentence
    below = sentence.children.get(host.id, ())
    bare = not any(c.deprel.partition(":")[0] in ("det", "nmod", "nummod") and c.id < host.id for c in below)
    bare = bare and host.deprel == "obj" and host.feats.get("Number") == "Sing" and noun.head in (host.id, host.head)
    led = form(pronoun) in words("thingRelative") and pronoun.deprel == "nsubj" and pronoun.head == verb.id
    if noun.deprel not in ("appos", "flat") and (
        (led and (bare or _says_one(sentence, host, verb))) or _has_head(sentence, pronoun, host, words)
    ):
        return with_words(sentence, replace(verb, head=noun.id))
    return sentence


def _not_of_owner(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "the envoy of the agency, who had come", "the party of A's Serbs, which enjoys": of the envoy, for no agency is
    a "who", and of the party, for many do not enjoy in the singular."""
    host = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    if host is None or host.deprel != "nmod" or host.upos not in _NOMINAL or not host.id < verb.id:
        return sentence
    who = next((c for c in sentence.children.get(verb.id, ()) if c.deprel.startswith("nsubj") and c.id < verb.id), None)
    noun = sentence.word(host.head)
    if who is None or sentence.word(who.id - 1).text != "," or noun.upos != "NOUN" or noun.id > host.id:
        return sentence
    kinds = ("groupNoun", "bodyNoun", "institutionWord", "governmentWord")
    body = any(host.lemma.lower() in words(name) for name in kinds) and host.feats.get("Number") != "Plur"
    human = form(who) in words("humanRelative") and body and _is_person(sentence, noun, words)
    single = noun.feats.get("Number") == "Sing" and not _is_person(sentence, noun, words)
    which = form(who) in words("thingRelative") and _says_one(sentence, host, verb) and single
    return with_words(sentence, replace(verb, head=noun.id)) if human or which else sentence


def _says_one(sentence: Sentence, host: Word, verb: Word) -> bool:
    """Whether a verb in the singular cannot be what several did: "camps in A, which has taken in refugees"."""
    finite = [w for w in (*sentence.children.get(verb.id, ()), verb) if w.feats.get("VerbForm") == "Fin"]
    one = any(w.feats.get("Number") == "Sing" and w.feats.get("Tense") == "Pres" for w in finite)
    return one and host.feats.get("Number") == "Plur"


def _has_head(sentence: Sentence, pronoun: Word, host: Word, words: WordClass) -> bool:
    """Whether what is "whose" has a head, as only a body has: "a pact with A, whose leader …"."""
    owned = sentence.word(pronoun.head) if pronoun.head else None
    if owned is None or form(pronoun) not in words("possessiveRelative") or host.lemma.lower() in words("groupNoun"):
        return False
    return any(owned.lemma.lower() in words(name) for name in _PEOPLE) and host.lemma.lower() not in words(
        "missionNoun"
    )


def _is_person(sentence: Sentence, noun: Word, words: WordClass) -> bool:
    """Whether a word is a person's name, another name of a person or the noun for one."""
    near = {noun.id, *(c.id for c in sentence.children.get(noun.id, ()) if c.deprel in ("appos", "flat"))}
    if noun.deprel == "appos" and noun.head:
        near.add(noun.head)
    if any(name.type == "PER" and near & set(range(name.first, name.last + 1)) for name in sentence.names):
        return noun.upos == "NOUN" or any(n.type == "PER" and n.first <= noun.id <= n.last for n in sentence.names)
    return noun.upos == "NOUN" and any(noun.lemma.lower() in words(name) for name in _PEOPLE)


def _last_of_several(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A and B, whose (e së cilës) envoy left", "A and B, which has left": what is of one is of the last named."""
    first = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    others = [c for c in sentence.children.get(first.id, ()) if c.deprel == "conj"] if first is not None else []
    last = others[-1] if others else None
    if first is None or last is None or not first.id < last.id < verb.id or last.upos not in _NOMINAL:
        return sentence
    comma = next((w for w in sentence.words[last.id : verb.id - 1] if w.text == ","), None)
    ends = _phrase_ending(sentence, comma.id - 1) if comma is not None else None
    if comma is not None and ends is not None and ends.id == last.id and _of_one(sentence, comma, verb, words):
        return with_words(sentence, replace(verb, head=last.id))
    return sentence


def _all_of_several(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A dhe B, të cilat …": a plural pronoun behind a list of single ones takes up them all, not the last."""
    last = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    if last is None or last.deprel != "conj" or last.upos != "PROPN" or last.feats.get("Number") == "Plur":
        return sentence
    plural = [c for c in sentence.children.get(verb.id, ()) if form(c) in words("pluralRelative")]
    first = last
    while first.deprel == "conj" and first.head:
        first = sentence.word(first.head)
    if not plural or first.upos not in _NOMINAL or first.feats.get("Number") == "Plur":
        return sentence
    return with_words(sentence, replace(verb, head=first.id))


def _of_whole_name(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "Komisioni i Ligjeve i Senatit, të cilin A e drejton": of the body, no part of its name, if it agrees too."""
    part = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    name = next((n for n in sentence.names if part is not None and n.first <= part.id <= n.last < verb.id), None)
    if part is None or name is None or name.type != "ORG" or name.last == len(sentence.words):
        return sentence
    heads = [w for w in sentence.words[name.first - 1 : name.last] if not name.first <= w.head <= name.last]
    rules = _agreements(words)
    wanted = next((rules[form(c)] for c in sentence.children.get(verb.id, ()) if form(c) in rules), None)
    if wanted is None or len(heads) != 1 or heads[0].id == part.id or sentence.word(name.last + 1).text != ",":
        return sentence
    agrees = heads[0].feats.get("Gender") == wanted[0] and heads[0].feats.get("Number") == wanted[1]
    return with_words(sentence, replace(verb, head=heads[0].id)) if agrees else sentence


def _of_person(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "A, ministrja e B-së, e cila …", "A, me origjinë nga B, i cili …": of whom the aside tells, not of the place
    that it ends in, where the office in it agrees with the pronoun too."""
    place = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    rules = _agreements(words)
    pronoun = next((c for c in sentence.children.get(verb.id, ()) if form(c) in rules and c.id < verb.id), None)
    if place is None or pronoun is None or rules[form(pronoun)][1] != "Sing" or pronoun.id < 4:
        return sentence
    names = {number: name for name in sentence.names for number in range(name.first, name.last + 1)}
    last = pronoun.id - 3  # before the comma and the pronoun's article
    ends = sentence.word(last + 1).text == "," and last in names and names[last].type == "LOC"
    told = word = place
    while ends and word.head and word.upos in _NOMINAL and not (word.id in names and names[word.id].type == "PER"):
        told, word = word, sentence.word(word.head)
    name = names.get(word.id)
    aside = name is not None and name.type == "PER" and name.last < told.id and sentence.word(name.last + 1).text == ","
    gender = rules[form(pronoun)][0]
    led = any(c.deprel == "case" for c in sentence.children.get(told.id, ()))
    office = told.upos == "NOUN" and (told.deprel != "appos" or _gender(told, gender, words) == gender)
    return with_words(sentence, replace(verb, head=word.id)) if ends and aside and (led or office) else sentence


def _done_to_somebody(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "humbi besimin te A, të cilin e akuzoi": what is only done to somebody is done to whom stands before the comma,
    not to the trust in them."""
    thing = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
    rules = _agreements(words)
    below = sentence.children.get(verb.id, ())
    whom = next((c for c in below if form(c) in rules and c.deprel == "obj" and c.id < verb.id), None)
    if thing is None or whom is None or thing.upos != "NOUN" or _is_person(sentence, thing, words) or whom.id < 4:
        return sentence
    name = _phrase_ending(sentence, whom.id - 3) if sentence.word(whom.id - 2).text == "," else None
    done = verb.lemma.lower() in words("doneToSomebody") and thing.lemma.lower() not in words("groupNoun")
    below_it = name is not None and name.upos == "PROPN" and name.head == thing.id and name.deprel == "nmod"
    if name is None or not done or not below_it or not _agrees(name, *rules[form(whom)], words):
        return sentence
    return with_words(sentence, replace(verb, head=name.id))


def _of_one(sentence: Sentence, comma: Word, verb: Word, words: WordClass) -> bool:
    """Whether the relative pronoun behind a comma takes up one: by its form, or as the subject of a singular verb."""
    rules = words("relativeAgreement") | words("obliqueAgreement")
    numbers = {form: number for form, _, number in (rule.split(">") for rule in rules)}
    between = sentence.words[comma.id : verb.id]
    for word in between:
        if form(word) in numbers:
            return numbers[form(word)] == "Sing"
    relative = form(between[0]) in words("relativePronoun") and between[0].deprel == "nsubj"
    finite = [w for w in (*sentence.children.get(verb.id, ()), verb) if w.feats.get("VerbForm") == "Fin"]
    present = [w for w in finite if w.upos in ("VERB", "AUX") and w.id > comma.id and w.feats.get("Tense") == "Pres"]
    own = (c for each in sentence.children.get(verb.id, ()) for c in sentence.children.get(each.id, ()))
    its = any(c.deprel == "nmod:poss" and form(c) in words("possessivePronounNeuter") for c in own)
    return relative and (its or any(w.feats.get("Number") == "Sing" for w in present))


def _agrees(noun: Word, gender: str, number: str, words: WordClass) -> bool:
    """Whether a noun may be what a pronoun takes up; a name has no gender that the tagger knows."""
    if noun.feats.get("Number", number) != number:
        return False
    return noun.upos == "PROPN" or _gender(noun, gender, words) == gender


def _gender(noun: Word, unknown: str, words: WordClass) -> str:
    """The gender of a common noun: by its ending where that is sure ("ministren"), else as the tagger has it."""
    if form(noun) != noun.lemma.lower() and form(noun).endswith(tuple(words("feminineObjectEnding"))):
        return "Fem"
    return noun.feats.get("Gender", unknown)
