"""Offices that a verb gives somebody, has somebody as, or that are over: "was appointed minister", "until 2016"."""

from __future__ import annotations

import re

from kg.clause import Clause, base
from kg.model import Word

_SPAN = 5  # words in which the second year follows the first: "2019 deri në vitin 2023"
_YEAR = re.compile(r"^(1[5-9]|20)\d\d(-?[^\W\d]{1,3})?$")  # with an ending: "1990s", "2019-ën"
_DECADE = re.compile(r"^(1[5-9]\d\ds|20[01]0s|['’]?\d0s|(1[5-9]\d\d|200\d|201\d))$")


def given_by(clause: Clause, title: Word) -> Word | None:
    """The verb, or its noun, that gives somebody an office, or says that they may get it: "appointed ambassador",
    "tipped as head", "the appointment of A as mayor".

    Args:
        clause: the sentence.
        title: the office.
    """
    verb = clause.head(title)
    if verb is None or base(title.deprel) not in ("obj", "xcomp", "obl", "ccomp", "iobj", "nmod"):
        return None
    if clause.children(title, "cop", "nsubj"):
        return None
    adposition = clause.adposition(title)
    if adposition in clause.words("asAdposition") and (noun := _naming(clause, title, verb)) is not None:
        return noun
    marked = adposition in clause.words("asAdposition") or (
        not adposition and clause.child_in(title, "asAdposition") is not None
    )
    marked = marked or (adposition in clause.words("placeAdposition") and clause.has(title, "headPlace"))
    if clause.has(verb, "tipVerb"):
        return verb if marked else None
    plain = not adposition and base(title.deprel) in ("obj", "xcomp")
    return verb if clause.has(verb, "officeVerb") and (marked or plain) else None


def _naming(clause: Clause, title: Word, above: Word) -> Word | None:
    """The noun that gives an office, on which the parser hung the title or a word beside it."""
    near = (above, clause.head(above), *clause.children(above, "obj", "nsubj", "nsubj:pass"))
    nouns = (each for each in near if each is not None and each.upos == "NOUN" and each.id < title.id)
    return next((each for each in nouns if clause.has(each, "officeNoun") and _appointee(clause, each, title)), None)


def _appointee(clause: Clause, noun: Word, title: Word) -> Word | None:
    """Who gets the office, between the noun and the title: "the appointment of | A as mayor"."""
    return next((each for each in clause.genitives(noun) if noun.id < each.id < title.id), None)


def befalls_another(clause: Clause, title: Word, beside: Word) -> bool:
    """Whether a relative clause is about what befell somebody else: "a district where four were murdered".

    Args:
        clause: the sentence.
        title: the office, or what something is called.
        beside: a word below it: the clause's verb, where it is one.
    """
    if beside.deprel != "acl:relcl" or beside.id < title.id:
        return False
    active = beside.upos == "VERB" and not clause.passive(beside)
    whom = (clause.objects(beside) if active else []) or clause.children(beside, "nsubj")
    own = [each for each in (title, clause.head(title)) if each is not None]  # "the mayor, whom they ousted"
    return bool(whom) and not any(each in own or clause.has(each, "relativePronoun") for each in whom)


def charged_with(clause: Clause, noun: Word, beside: Word) -> bool:
    """Whether what hangs on a noun is what somebody is accused of or praised for: "accused the governor of lies"."""
    verb = clause.head(noun)
    judged = verb is not None and any(clause.has(verb, name) for name in ("allegeVerb", "creditVerb", "sueVerb"))
    argument = base(noun.deprel) in ("obj", "iobj", "nsubj") and beside.id > noun.id
    marks = ("contentMark", "purposeAdposition")
    marked = any(clause.child_in(beside, name, "case", "mark") is not None for name in marks)
    return judged and argument and marked and beside.upos != "PROPN"


def receiver(clause: Clause, title: Word, verb: Word) -> Word | None:
    """Who is given an office by a verb or its noun: the subject of a passive, else the other object."""
    if verb.upos == "NOUN":
        return _appointee(clause, verb, title)
    if clause.passive(verb):
        return clause.subject(verb)
    found = [word for word in clause.objects(verb) if word.id != title.id]
    return found[0] if found else None


def possessor_of(clause: Clause, title: Word) -> Word | None:
    """Who acts as something: "as a member of A, B backed C"; B stands behind it and is no person's name."""
    verb = clause.head(title)
    if verb is None or base(title.deprel) != "obl" or clause.adposition(title) not in clause.words("asAdposition"):
        return None
    if clause.passive(verb) or clause.has(verb, "becomeVerb") or title.id > verb.id:
        return None
    subject = clause.subject(verb)
    return subject if subject is not None and subject.id > title.id else None


def is_over(clause: Clause, word: Word) -> Word | None:
    """The date until which somebody held an office or did what a verb says: "from 2019 to 2023", "until 2016"."""
    hosts = [word]
    above = clause.head(word)
    if above is not None and word.deprel == "xcomp" and clause.has(above, "formerVerb"):
        return above  # "used to run A"
    if any(word.feats.get(name) == value for name, value in (("Tense", "Pres"), ("Tense", "Fut"))):
        return None
    if above is not None and base(word.deprel) in ("appos", "xcomp") and above.upos == "PROPN":
        hosts.append(above)  # the parser hangs "from 2019 to 2023" on the name
    if (found := _ends_before(clause, word) or _ends_behind(clause, word) or _back_then(clause, word)) is not None:
        return found
    if (found := _fronted_end(clause, word) or _put_out(clause, word)) is not None:
        return found
    for host in hosts:
        for child in clause.children(host, "nmod", "obl", "advmod"):
            if child.id > word.id and (found := _ended(clause, child)) is not None:
                return found
    return None


def _put_out(clause: Clause, verb: Word) -> Word | None:
    """The verb that ends what one before it began: "was elected mayor in 2016 and ousted last June", "and resigned"."""
    above = clause.head(verb)
    if verb.upos != "VERB" and above is not None and base(verb.deprel) in ("xcomp", "obl", "obj"):
        verb = above  # the office that somebody was elected to
    chosen = clause.has(verb, "appointVerb") or clause.has(verb, "installVerb")
    for other in clause.children(verb, "conj") if chosen else ():
        whole = other.upos == "VERB" and clause.own_subject(other) in (None, clause.own_subject(verb))
        hypothetical = clause.children(other, "aux") and not clause.passive(other)
        left = clause.has(other, "resignVerb") or clause.has(other, "quitVerb")
        passive = clause.passive(verb) and not clause.objects(other)
        out = any(clause.has(each, "seatOfPower") for each in clause.children(other, "obl"))
        out = passive and (clause.has(other, "dismissVerb") or (out and clause.has(other, "putOutVerb")))
        if whole and not hypothetical and (left or out) and clause.child_in(other, "negator", "advmod") is None:
            return other
    return None


def _ends_before(clause: Clause, word: Word) -> Word | None:
    """The end of an office before it: "until recently ambassador of A, B …", "deri dje ambasador i A-së"."""
    before = [each for each in clause.children(word, "amod", "compound", "det", "nmod") if not clause.adposition(each)]
    first = min([word.id, *(child.id for child in before)])
    until: Word | None = None
    for each in reversed(clause.sentence.words[max(0, first - 1 - _SPAN) : first - 1]):
        if each.upos in ("VERB", "AUX"):
            return None
        if each.text.lower() in clause.words("endAdposition"):
            until = each
            break
    if until is None or clause.children(word, "cop"):
        return None
    between = clause.sentence.words[until.id : first - 1]
    ended = (w for w in between if _YEAR.match(w.text) or clause.has(w, "pastWord") or clause.has(w, "yesterday"))
    return next(ended, None)


def _fronted_end(clause: Clause, verb: Word) -> Word | None:
    """The end of what a verb says that stands before it: "who until June ran A", "deri në qershor drejtonte A-në"."""
    names = ("pastWord", "yesterday", "month", "seasonNoun")
    for child in clause.children(verb, "obl", "nmod", "advmod") if verb.upos == "VERB" else ():
        if child.id > verb.id or clause.adposition(child) not in clause.words("endAdposition"):
            continue
        inside = [child, *clause.children(child)]
        past = (w for w in inside if _YEAR.match(w.text) or any(clause.has(w, name) for name in names))
        if (found := next(past, None)) is not None:
            return found
    return None


def _ends_behind(clause: Clause, word: Word) -> Word | None:
    """The end of an office in its own apposition, whatever the parser hung it on: "A, mayor of B until last year,"."""
    words = clause.sentence.words
    apposed = base(word.deprel) == "appos" and not clause.children(word, "acl")
    for number in range(word.id, len(words)):
        each = words[number]
        if each.upos in ("PUNCT", "VERB", "AUX"):
            return None
        if apposed and each.text.lower() in clause.words("duringAdposition"):  # "A, mayor of B in the 1990s,"
            decade = next((w for w in words[number + 1 : number + 3] if _DECADE.match(w.text)), None)
            if decade is not None:
                return decade
        if apposed and each.text.lower() in clause.words("spanAdposition"):  # "A, mayor of B from 2001 to 2009,"
            years = [w for w in words[number + 1 : number + 1 + _SPAN] if _YEAR.match(w.text)]
            if len(years) > 1:
                return years[1]
        if each.text.lower() in clause.words("endAdposition"):
            near = words[number + 1 : number + 1 + _SPAN]
            stop = next((n for n, w in enumerate(near) if w.upos in ("PUNCT", "VERB", "AUX")), len(near))
            names = ("pastWord", "yesterday", "month", "seasonNoun")
            past = (w for w in near[:stop] if _YEAR.match(w.text) or any(clause.has(w, name) for name in names))
            return next(past, None)
    return None


def _back_then(clause: Clause, word: Word) -> Word | None:
    """What says that an office was held then: "the premier of A at the time", "në atë kohë kryeministër i A-së"."""
    words = clause.sentence.words
    before = [each for each in clause.children(word, "amod", "compound", "det", "case", "nmod") if each.id < word.id]
    first = min([word.id, *(child.id for child in before)])
    relatives = (each for each in clause.children(word, "nmod", "det") if clause.has(each, "relativePronoun"))
    last = _hyphened(clause, max([word.id, *(each.id for each in (*clause.genitives(word), *relatives))]))
    for phrase in clause.words("backThen"):
        parts = phrase.split("_")
        for begin in (first - 1 - len(parts), first - 1, last):
            near = words[max(begin, 0) : max(begin, 0) + len(parts)]
            if begin >= 0 and [each.text.lower() for each in near] == parts:
                return near[-1]
    return None


def _hyphened(clause: Clause, number: int) -> int:
    """The last part of a word that the tokeniser took apart at its hyphens: "editor-in-chief"."""
    words = clause.sentence.words
    while number + 1 < len(words) and words[number].text == "-" and words[number].begin == words[number - 1].end:
        number += 2
    return number


def _ended(clause: Clause, word: Word) -> Word | None:
    """A year behind "until", or behind "from" with another year behind "to" or "and" after it."""
    adposition = clause.adposition(word)
    inside = [word, *clause.children(word)]
    years = [each for each in inside if _YEAR.match(each.text)]
    if not years:
        return None
    if adposition in clause.words("endAdposition"):
        return years[0]
    later = [w for w in clause.sentence.words[years[0].id : years[0].id + _SPAN] if _YEAR.match(w.text)]
    return later[0] if later and adposition in clause.words("spanAdposition") else None
