"""Names that a parser hangs on the noun beside them, though they name another one.

"The wife of President A, B," is B, not the president; "the mayor of the port, A, B," is B; in "the arrest of the
politician A by B" the politician is A. "Whom A is expected to meet": A is expected, and meets the other.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair import TITLES
from kg.repair.around import WordClass, end_of, governors
from kg.repair.change import with_words

_NAMING = ("appos", "flat", "nmod", "nmod:desc", "parataxis")
_PEOPLE = ("kinNoun", "titleWord", "personNoun", "leader", "staff")
_SOMEBODY = ("kinNoun", "titleWord", "personNoun", "staff")
_BODIES_PEOPLE = (*_PEOPLE, "assemblyMember")
_CALLED = (*_PEOPLE, "placeNoun", "pairOfStates", "companyNoun", "partyWord", "namedPlace", "eventNoun")
_THINGS = (
    "saidNoun",
    "sourceNoun",
    "accountNoun",
    "encounterNoun",
    "eventNoun",
    "orderNoun",
    "allegeNoun",
    "personsThing",
)
_CLAUSAL = ("advcl", "acl", "xcomp", "ccomp")
_DEPTH = 6
_OBLIQUE = {"Dat": "Gen", "Abl": "Gen"}  # cases of one form


def mend_appositions(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with each such name hung on what it names.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    kinds = {number: name.type for name in sentence.names for number in range(name.first, name.last + 1)}
    for name in sentence.names:
        heads = [n for n in range(name.first, name.last + 1) if not name.first <= sentence.word(n).head <= name.last]
        if name.type == "PER" and len(heads) == 1:
            sentence = _body_first(sentence, sentence.word(heads[0]), name.first, kinds, words)
            sentence = _behind_comma(sentence, sentence.word(heads[0]), name.first, kinds, words)
            sentence = _beside(sentence, sentence.word(heads[0]), name.first)
            sentence = _behind_second(sentence, sentence.word(heads[0]), name.first, kinds)
            sentence = _titled_owner(sentence, sentence.word(heads[0]), name.first, words)
            sentence = _set_off(sentence, sentence.word(heads[0]), (name.first, name.last), kinds, words)
            sentence = _of_inner_title(sentence, sentence.word(heads[0]), (name.first, name.last), kinds, words)
            sentence = _enumerated(sentence, sentence.word(heads[0]), (name.first, name.last), kinds, words)
        if name.type == "ORG" and len(heads) == 1:
            sentence = _short_forms(sentence, sentence.word(heads[0]), name.last)
            sentence = _in_its_case(sentence, sentence.word(heads[0]), name.last, words)
    sentence = _late_offices(_several_holders(_last_of_two(sentence, kinds), kinds, words), words)
    sentence = _contents(_twin_agents(_listed_people(_listed_subjects(sentence, words), kinds), kinds), words)
    sentence = _under_far(_behind_clause(_summed_up(sentence, words), words), words)
    sentence = _set_off_places(_datelines(sentence, kinds), kinds)
    sentence = _places_asides(_places_kinds(sentence, kinds, words), kinds, words)
    sentence = _short_titles(_office_participles(sentence, words), words)
    sentence = _persons_clauses(_behind_month(_given(sentence, kinds, words), kinds, words), kinds, words)
    sentence = _owned_objects(_nationalities(sentence, words), kinds, words)
    sentence = _whose_doers(_whose_holders(_speakers(sentence, words), words), words)
    sentence = _several_owners(sentence, kinds, words)
    return _asked_for(_related(_together(_marked(_raised(sentence)), words), words), words)


def _several_owners(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "ambasadorët e A-së, B-së e C-së": names of lands behind a noun in the plural own it one and all."""
    for second in sentence.words:
        noun = sentence.word(second.head) if second.head and second.deprel == "appos" else None
        plural = noun is not None and noun.upos == "NOUN" and noun.feats.get("Number") == "Plur"
        if noun is None or not plural or kinds.get(second.id) != "LOC" or not words("genitiveArticle"):
            continue
        below = [c for c in sentence.children.get(noun.id, ()) if c.deprel == "nmod:poss" and c.id < second.id]
        first = below[-1] if below and kinds.get(below[-1].id) == "LOC" else None
        if first is None or sentence.word(second.id - 1).text != "," or second.id - first.id > 4:
            continue
        sentence = with_words(sentence, replace(second, head=first.id, deprel="conj"))
        for third in sentence.children.get(second.id, ()):
            owned = third.deprel == "nmod:poss" and kinds.get(third.id) == "LOC" and third.id > second.id
            article = sentence.word(third.id - 1)
            if owned and article.text.lower() in words("bareAnd"):
                joined = replace(article, upos="CCONJ", head=third.id, deprel="cc")
                sentence = with_words(sentence, replace(third, head=first.id, deprel="conj"), joined)
    return sentence


def _short_forms(sentence: Sentence, body: Word, last: int) -> Sentence:
    """ "Drejtori i Organizatës X (OX) A", "the head of the X Organisation (XO), A,": the letters in brackets are
    the body's other name and A is the head, whatever the parser hung on what."""
    around = [sentence.word(number) for number in range(last + 1, min(last + 3, len(sentence.words)) + 1)]
    if len(around) < 3 or [around[0].text, around[2].text] != ["(", ")"] or not around[1].text[:2].isupper():
        return sentence
    short, above = around[1], sentence.word(around[1].head) if around[1].head else None
    if above is None or short.head == body.id or above.id > body.id:
        return sentence
    moved = [replace(each, head=above.id) for each in sentence.children.get(short.id, ()) if each.id > short.id + 1]
    return with_words(sentence, replace(short, head=body.id, deprel="appos"), *moved)


def _last_of_two(sentence: Sentence, kinds: dict[int, str]) -> Sentence:
    """ "A and B, the leader of C, met": who is called so in the singular, right behind a comma, is B."""
    for title in sentence.words:
        first = sentence.word(title.head) if title.head and title.deprel == "appos" else None
        if first is None or kinds.get(first.id) != "PER" or title.feats.get("Number") != "Sing" or title.id in kinds:
            continue
        below = [c for c in sentence.children.get(first.id, ()) if c.deprel == "conj" and first.id < c.id < title.id]
        second = below[-1] if below and kinds.get(below[-1].id) == "PER" else None
        name = next((n for n in sentence.names if second is not None and n.first <= second.id <= n.last), None)
        if second is None or name is None or title.upos != "NOUN":
            continue
        between = sentence.words[name.last : title.id - 1]
        noun_phrase = all(word.head == title.id for word in between[1:])
        if between and between[0].text == "," and noun_phrase:
            sentence = with_words(sentence, replace(title, head=second.id))
    return sentence


def _several_holders(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "The mayors of A and B, C and D, signed": the people between commas are the mayors, not others beside them."""
    for title in sentence.words[:-3]:
        plural = title.feats.get("Number") == "Plur" and title.upos in ("NOUN", "PROPN")
        if not plural or not any(title.lemma.lower() in words(each) for each in _PEOPLE):
            continue
        people = [c for c in sentence.children.get(title.id, ()) if c.deprel == "conj" and kinds.get(c.id) == "PER"]
        first = people[0] if people else None
        if first is None or sentence.word(first.id - 1).text != ",":
            continue
        names = [name for name in sentence.names if name.type == "PER" and name.first >= first.id]
        if len(names) < 2 or sentence.word(names[1].first - 1).upos != "CCONJ":
            continue
        if any(each.id != names[1].first for each in people[1:]):
            continue
        closing = names[1].last + 1
        close = names[0].last == names[1].first - 2 and closing <= len(sentence.words)
        if close and sentence.word(closing).text == ",":
            second, joint = sentence.word(names[1].first), sentence.word(names[1].first - 1)
            listed = (replace(second, head=first.id, deprel="conj"), replace(joint, head=second.id, deprel="cc"))
            sentence = with_words(sentence, replace(first, deprel="appos"), *listed)
    return sentence


def _in_its_case(sentence: Sentence, body: Word, last: int, words: WordClass) -> Sentence:
    """ "A, sekretar i Listës X, partisë më të madhe": what is declined as the body before its comma is, is the body."""
    behind = sentence.words[last : last + 2]
    noun = behind[1] if len(behind) == 2 and behind[0].text == "," else None
    host = sentence.word(noun.head) if noun is not None and noun.head and noun.deprel == "appos" else None
    if noun is None or host is None or noun.upos != "NOUN" or not host.id < body.id or host.id == body.id:
        return sentence
    endings = tuple(words("dativeEnding"))
    declined = bool(endings) and all(w.text != w.lemma and w.text.endswith(endings) for w in (noun, body))
    plain = host.text == host.lemma or not host.text.endswith(endings)
    kind = any(noun.lemma.lower() in words(each) for each in ("partyWord", "groupNoun", "bodyNoun", "companyNoun"))
    if declined and plain and kind and body.deprel.startswith("nmod"):
        return with_words(sentence, replace(noun, head=body.id))
    return sentence


def _body_first(sentence: Sentence, name: Word, first: int, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "World Health Organization (WHO) director A said": whoever acts is A, not the body before the title."""
    body = sentence.word(name.head) if name.head and name.deprel in ("appos", "flat", "list") else None
    if body is None or kinds.get(body.id) != "ORG" or body.id > first or sentence.word(first - 1).text == ",":
        return sentence
    last = max(n for n in range(body.id, first) if all(kinds.get(k) == "ORG" for k in range(body.id, n + 1)))
    between = list(sentence.words[last : first - 1])
    if len(between) > 2 and (between[0].text, between[2].text) == ("(", ")"):
        between = between[3:]  # the body's letters
    title = between[-1] if between else None
    plain = all(each.upos in ("NOUN", "PROPN", "ADJ") or each.text == "-" for each in between)
    office = title is not None and any(title.lemma.lower() in words(each) for each in _PEOPLE)
    if title is None or not plain or not office or not words("bodyBeforeTitle"):
        return sentence
    behind = [replace(c, head=name.id) for c in sentence.children.get(body.id, ()) if c.id > name.id]
    ahead = [replace(c, head=name.id) for c in sentence.children.get(body.id, ()) if c.deprel in ("case", "mark", "cc")]
    own = [replace(c, head=title.id) for c in between[:-1] if c.head in (body.id, name.id)]
    moved = (replace(body, head=title.id, deprel="compound"), replace(title, head=name.id, deprel="nmod:desc"))
    return with_words(sentence, replace(name, head=body.head, deprel=body.deprel), *moved, *own, *behind, *ahead)


def _of_inner_title(
    sentence: Sentence, name: Word, span: tuple[int, int], kinds: dict[int, str], words: WordClass
) -> Sentence:
    """ "Këshilltari i kancelares A, B, tha": the chancellor is A, right behind her title, and the adviser B."""
    first, last = span
    above = sentence.word(name.head) if name.head and name.deprel in ("flat", "appos") else None
    title = sentence.word(first - 1) if first > 1 else None
    if above is None or title is None or title.head != above.id or title.upos != "NOUN" or name.id < above.id:
        return sentence
    titled = any(title.lemma.lower() in words(each) for each in _PEOPLE)
    others = (c for c in sentence.children.get(above.id, ()) if c.deprel in ("flat", "appos") and c.id > last)
    second = any(kinds.get(c.id) == "PER" and sentence.word(c.id - 1).text == "," for c in others)
    if titled and second and title.deprel.partition(":")[0] == "nmod":
        return with_words(sentence, replace(name, head=title.id, deprel="appos"))
    return sentence


def _given(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "A sent B tents", "refused C D bail": a name right behind a verb of giving says to whom, not which tents."""
    for name in sentence.words[1:]:
        thing = sentence.word(name.head) if name.head else None
        if thing is None or name.deprel != "compound" or thing.id < name.id:
            continue
        whole = any(c.deprel == "flat" for c in sentence.children.get(name.id, ()))
        person = kinds.get(name.id) == "PER" and whole and thing.feats.get("Number") == "Sing"
        if kinds.get(name.id) != "LOC" and not person:  # not "gave A B supporters hope"
            continue
        verb = sentence.word(thing.head) if thing.head and thing.deprel == "obj" else None
        below = sentence.children.get(name.id, ())
        first = min([name.id, *(c.id for c in below if c.id < name.id)])
        if verb is None or verb.lemma.lower() not in words("giveVerb") or first != verb.id + 1:
            continue
        told = [c for c in sentence.children.get(verb.id, ()) if c.deprel in ("obl", "iobj") and c.id > thing.id]
        marks = {c.text.lower() for each in told for c in sentence.children.get(each.id, ()) if c.deprel == "case"}
        if not marks & words("dativeAdposition"):
            sentence = with_words(sentence, replace(name, head=verb.id, deprel="iobj"))
    return _two_things(sentence, words)


def _two_things(sentence: Sentence, words: WordClass) -> Sentence:
    """ "gave A's offer short shrift", "showed A's envoys the door": a bare noun behind another is what was given."""
    for thing in sentence.words[2:]:
        above = sentence.word(thing.head) if thing.deprel in ("nmod:unmarked", "obl:unmarked") else None
        if above is None:
            continue
        objects = [c for c in sentence.children.get(above.id, ()) if c.deprel == "obj"]
        receiver = above if above.deprel == "obj" else objects[0] if len(objects) == 1 else None
        verb = sentence.word(receiver.head) if receiver is not None and receiver.head else None
        if receiver is None or verb is None or receiver.deprel != "obj" or verb.lemma.lower() not in words("giveVerb"):
            continue
        timed = thing.lemma.lower() in words("timeNoun") and not _numbered(sentence, thing)
        if thing.upos == "NOUN" and verb.id < receiver.id < thing.id and not timed:
            given = replace(thing, head=verb.id, deprel="obj")
            sentence = with_words(sentence, given, replace(receiver, deprel="iobj"))
    return sentence


def _numbered(sentence: Sentence, noun: Word) -> bool:
    return any(child.deprel == "nummod" for child in sentence.children.get(noun.id, ()))


def _summed_up(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A invited B, a move that C condemned": what sums a clause up is no other name of whoever it is about."""
    for noun in sentence.words[2:]:
        name = sentence.word(noun.head) if noun.head else None
        if name is None or noun.deprel != "appos" or noun.lemma.lower() not in words("summingNoun"):
            continue
        first = min([noun.id, *(child.id for child in sentence.children.get(noun.id, ()))])
        comma = first > 1 and "," in (sentence.word(first - 1).text, sentence.word(first).text)
        verb = next((w for w in governors(sentence, name) if w.upos == "VERB"), None)
        if name.upos == "PROPN" and name.id < noun.id and comma and verb is not None:
            sentence = with_words(sentence, replace(noun, head=verb.id, deprel="dep"))
    return sentence


def _behind_clause(sentence: Sentence, words: WordClass) -> Sentence:
    """ "The bank that A sued, B, denies": a name between commas behind a noun's clause is the noun's."""
    for name in sentence.names:
        heads = [n for n in range(name.first, name.last + 1) if not name.first <= sentence.word(n).head <= name.last]
        if len(heads) != 1 or name.first < 4 or name.last + 2 > len(sentence.words):
            continue
        commas = [sentence.word(name.first - 1).text, sentence.word(name.last + 1).text] == [",", ","]
        word = sentence.word(heads[0])
        above = list(governors(sentence, word))
        inside = next((n for n, w in enumerate(above) if w.upos in ("VERB", "AUX") and w.deprel[:3] == "acl"), None)
        if not commas or inside is None or above[0].upos not in ("PROPN", "VERB") or word.deprel in ("conj", "nsubj"):
            continue
        noun = sentence.word(above[inside].head)
        if name.type == "PER" and not any(noun.lemma.lower() in words(each) for each in _PEOPLE):
            noun = _personal(sentence, noun, words, _PEOPLE) or noun  # "the head of the firm that A bought, B,"
        human = name.type == "PER" and any(noun.lemma.lower() in words(each) for each in _PEOPLE)
        body = name.type == "ORG" and any(noun.lemma.lower() in words(each) for each in ("groupNoun", "namedBody"))
        named = any(child.deprel in ("appos", "flat") for child in sentence.children.get(noun.id, ()))
        behind = sentence.word(name.last + 2)
        if noun.upos == "NOUN" and noun.head > name.last and (human or body) and not named and behind.upos != "CCONJ":
            sentence = with_words(sentence, replace(word, head=noun.id, deprel="appos"))
    return sentence


def _contents(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Lost its appetite for suing A": a participle right behind such a noun and "for" is what that is about."""
    about = words("hypotheticalNoun") | words("plannedNoun") | words("negativeNoun")
    for verb in sentence.words[2:]:
        mark = sentence.word(verb.id - 1)
        noun = sentence.word(verb.id - 2)
        marked = mark.head == verb.id and mark.deprel == "mark" and mark.text.lower() in words("contentMark")
        alone = not any(child.deprel.startswith("nsubj") for child in sentence.children.get(verb.id, ()))
        open_ = verb.deprel == "advcl" and verb.feats.get("VerbForm") in ("Ger", "Part") and alone
        if marked and open_ and noun.upos == "NOUN" and noun.head == verb.head and noun.lemma.lower() in about:
            sentence = with_words(sentence, replace(verb, head=noun.id, deprel="acl"))
    return sentence


def _listed_subjects(sentence: Sentence, words: WordClass) -> Sentence:
    """ "In Tirana, A and B signed": a verb needs a subject, and what stands behind the comma is no second place."""
    if words("dropsSubject"):
        return sentence
    place = next((w for w in sentence.words[1:4] if w.upos == "PROPN" and w.deprel == "obl" and w.head > w.id), None)
    verb = sentence.word(place.head) if place is not None else None
    if place is None or verb is None or verb.feats.get("VerbForm") != "Fin":
        return sentence
    below = sentence.children.get(verb.id, ())
    joined = [child for child in sentence.children.get(place.id, ()) if child.deprel == "conj"]
    near = len(joined) > 1 and joined[0].id == place.id + 2 and joined[-1].id < verb.id
    cased = sentence.word(1).head == place.id and sentence.word(1).deprel == "case"
    if not near or not cased or any(c.deprel.partition(":")[0] in ("nsubj", "csubj", "expl", "ccomp") for c in below):
        return sentence
    others = (replace(each, head=joined[0].id) for each in joined[1:])
    return with_words(sentence, replace(joined[0], head=verb.id, deprel="nsubj"), *others)


def _twin_agents(sentence: Sentence, kinds: dict[int, str]) -> Sentence:
    """ "Sued by the union Vasas", "a delegation led by the former head of state A": of two agents side by side the name
    is what the noun is called."""
    for name in sentence.words[1:]:
        noun = sentence.word(name.id - 1)
        twins = name.deprel == noun.deprel == "obl:agent" and name.head == noun.head
        if twins and noun.upos == "NOUN" and name.upos == "PROPN":
            sentence = with_words(sentence, replace(name, head=noun.id, deprel="appos"))
    for noun in sentence.words:
        end = end_of(sentence, noun)
        below = sentence.children.get(noun.id, ())
        if noun.deprel != "obl:agent" or noun.upos != "NOUN" or end >= len(sentence.words):
            continue
        name = sentence.word(end + 1)
        above = (noun.head, sentence.word(noun.head).head)
        bare = not any(child.deprel == "case" for child in sentence.children.get(name.id, ()))
        strayed = name.head in above and name.deprel in ("obl:agent", "nmod") and kinds.get(name.id) == "PER"
        if strayed and bare and noun.id not in kinds and not any(c.deprel in ("appos", "flat") for c in below):
            sentence = with_words(sentence, replace(name, head=noun.id, deprel="appos"))
    return sentence


def _listed_people(sentence: Sentence, kinds: dict[int, str]) -> Sentence:
    """ "Freed the reporter A, former marine B and politician C": the second of three people is no other name of the
    first."""
    for second in sentence.words:
        first = sentence.word(second.head) if second.head else None
        if first is None or second.deprel != "appos" or not kinds.get(first.id) == kinds.get(second.id) == "PER":
            continue
        third = [c for c in sentence.children.get(first.id, ()) if c.deprel == "conj" and c.id > second.id]
        joined = third and any(c.deprel == "cc" for c in sentence.children.get(third[0].id, ()))
        between = sentence.words[first.id : second.id - 1]
        if first.id < second.id and joined and kinds.get(third[0].id) == "PER" and any(w.text == "," for w in between):
            title = sentence.word(first.head) if first.head and first.deprel in ("appos", "flat") else None
            host = title if title is not None and title.upos == "NOUN" else first
            listed = (replace(each, head=host.id, deprel="conj") for each in (second, *third))
            sentence = with_words(sentence, *listed)
    return sentence


def _under_far(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Far from being praised by A, B …": the clause is the verb's, not that of "far"."""
    for verb in sentence.words:
        far = sentence.word(verb.head) if verb.head else None
        if far is None or verb.deprel != "advcl" or far.upos != "ADV" or far.deprel != "advmod" or far.id > verb.id:
            continue
        marks = (c for c in sentence.children.get(verb.id, ()) if c.deprel == "mark" and c.id == far.id + 1)
        if any(f"{far.text}_{mark.text}".lower() in words("insteadMarker") for mark in marks):
            sentence = with_words(sentence, replace(verb, head=far.head))
    return sentence


def _datelines(sentence: Sentence, kinds: dict[int, str]) -> Sentence:
    """ "TIRANA, Albania – The minister said": where a report comes from is the subject of nothing."""
    first = sentence.words[0]
    dash = next((w for w in sentence.words[1:8] if w.text in ("–", "—", "-", "--")), None)
    if dash is None or kinds.get(1) != "LOC" or not first.deprel.startswith("nsubj") or not first.text.isupper():
        return sentence
    below = sentence.children.get(first.id, ())
    named = next((c for c in below if c.id > dash.id and c.deprel in ("appos", "nmod", "flat", "list")), None)
    if named is None or any(kinds.get(w.id) != "LOC" for w in sentence.words[: dash.id - 1] if w.upos == "PROPN"):
        return sentence
    moved = (replace(c, head=named.id) for c in below if c.id > named.id)
    return with_words(sentence, replace(first, deprel="obl"), replace(named, head=first.head, deprel="nsubj"), *moved)


def _set_off_places(sentence: Sentence, kinds: dict[int, str]) -> Sentence:
    """ "In A, a town in B, and in C": behind the comma that ends the apposition C is a second A, no second B."""
    for word in sentence.words[3:]:
        below = sentence.children.get(word.id, ())
        joint = next((c for c in below if c.deprel == "cc" and c.id < word.id), None)
        if word.deprel != "conj" or joint is None or kinds.get(word.id) != "LOC" or joint.id < 2:
            continue
        inner = sentence.word(word.head)
        noun = sentence.word(inner.head) if inner.head and inner.deprel.startswith("nmod") else None
        beside = noun is not None and noun.head and noun.upos == "NOUN" and noun.deprel in ("appos", "conj")
        place = sentence.word(noun.head) if noun is not None and beside else None
        cased = any(c.deprel == "case" for c in below)
        if cased and place is not None and kinds.get(place.id) == "LOC" and sentence.word(joint.id - 1).text == ",":
            sentence = with_words(sentence, replace(word, head=place.id))
    return sentence


def _places_kinds(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "Drivers in A, a district of B": what stands behind a place's comma says what kind of place it is."""
    for noun in sentence.words[3:]:
        host = sentence.word(noun.head) if noun.head else None
        placed = noun.upos == "NOUN" and noun.deprel == "appos" and noun.lemma.lower() in words("placeNoun")
        if not placed or host is None or kinds.get(host.id) == "LOC" or noun.feats.get("Number") == "Plur":
            continue
        inside = [c.id for c in sentence.children.get(noun.id, ()) if c.id > host.id and c.upos != "PUNCT"]
        first = min([noun.id, *inside])
        name = first - 2
        if name <= host.id or sentence.word(first - 1).text != "," or kinds.get(name) != "LOC":
            continue
        while kinds.get(sentence.word(name).head) == "LOC":
            name = sentence.word(name).head
        if host.id < name < noun.id and host in governors(sentence, sentence.word(name)):
            sentence = with_words(sentence, replace(noun, head=name))
    return sentence


def _places_asides(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "Among the dead in A, a village in B, are …": between commas behind a place stands what kind of place it is."""
    for noun in sentence.words[3:]:
        if noun.upos != "NOUN" or noun.deprel != "nsubj" or noun.lemma.lower() not in words("placeNoun"):
            continue
        inside = [c.id for c in sentence.children.get(noun.id, ()) if c.id < noun.id]
        first = min([noun.id, *inside])
        article = sentence.word(first).text.lower() in words("indefinite")
        name = first - 2
        if not article or name < 1 or sentence.word(first - 1).text != "," or kinds.get(name) != "LOC":
            continue
        last = max([noun.id, *(w.id for w in sentence.words if w.upos != "PUNCT" and noun in governors(sentence, w))])
        behind = sentence.words[last : last + 2]
        if len(behind) < 2 or behind[0].text != "," or behind[1].upos not in ("AUX", "VERB"):
            continue
        while kinds.get(sentence.word(name).head) == "LOC":
            name = sentence.word(name).head
        if sentence.word(noun.head).id > last and noun not in governors(sentence, sentence.word(name)):
            sentence = with_words(sentence, replace(noun, head=name, deprel="appos"))
    return sentence


def _office_participles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Led by outgoing Prime Minister A": the participle is the minister's adjective, no clause of its own."""
    for word in sentence.words[:-1]:
        if word.text.lower() not in words("officeParticiple") or word.deprel not in _CLAUSAL:
            continue
        below = sentence.children.get(word.id, ())
        mark = next((child for child in below if child.deprel in ("mark", "case") and child.id == word.id - 1), None)
        name = _described(sentence, word, ("obj", "obl") if mark is not None else ("obj",))
        if name is not None and mark is None:
            sentence = _office_subject(sentence, word, name)
        if name is None or mark is None:
            continue
        agent = mark.text.lower() in words("agentAdposition")
        hung = replace(name, head=word.head, deprel="obl:agent" if agent else "obl")
        case = replace(mark, head=name.id, deprel="case", upos="ADP")
        sentence = with_words(sentence, hung, case, replace(word, head=name.id, deprel="amod", upos="ADJ", feats={}))
    return sentence


def _described(sentence: Sentence, participle: Word, labels: tuple[str, ...]) -> Word | None:
    """The office or name that an office's participle is hung above, with nothing but its own words between."""
    below = sentence.children.get(participle.id, ())
    found = next((child for child in below if child.deprel in labels and child.id > participle.id), None)
    if found is None or found.upos not in ("PROPN", "NOUN"):
        return None
    between = sentence.words[participle.id : found.id - 1]
    own = all(found in governors(sentence, each) and each.upos not in ("ADP", "DET", "PUNCT") for each in between)
    return found if own else None


def _office_subject(sentence: Sentence, participle: Word, name: Word) -> Sentence:
    """ "Acting Foreign Minister A told B": who the participle describes is the subject of the verb behind."""
    first = participle.id == 1 or sentence.word(participle.id - 1).upos in ("PUNCT", "SCONJ", "CCONJ")
    below = [child for child in sentence.children.get(participle.id, ()) if child.id > name.id]
    inner = next((child for child in below if child.deprel == "xcomp" and child.upos == "VERB"), None)
    verb = inner or (sentence.word(participle.head) if participle.head else None)
    if not first or verb is None or verb.upos != "VERB" or verb.id < name.id or participle.deprel not in _CLAUSAL:
        return sentence
    if any(child.deprel.startswith("nsubj") for child in sentence.children.get(verb.id, ())):
        return sentence
    describing = replace(participle, head=name.id, deprel="amod", upos="ADJ", feats={})
    moved = [replace(child, head=verb.id) for child in below if child.id != verb.id]
    if inner is not None:
        moved.append(replace(inner, head=participle.head, deprel="ccomp"))
    return with_words(sentence, replace(name, head=verb.id, deprel="nsubj"), describing, *moved)


def _short_titles(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Gov. Greg Abbott": a title cut short has the lemma of what it is short for."""
    whole = dict(rule.split(">") for rule in words("shortTitle"))
    titles = [word for word in sentence.words if word.text.lower() in whole]
    return (
        with_words(sentence, *(replace(word, lemma=whole[word.text.lower()]) for word in titles))
        if titles
        else sentence
    )


def _behind_month(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "Në mars Vale paditi B-në": a person's name between a month and a verb without a subject is that subject."""
    for name in sentence.words[1:-1]:
        month = sentence.word(name.id - 1)
        if kinds.get(name.id) != "PER" or name.head != month.id or month.lemma.lower() not in words("month"):
            continue
        last = name.id
        while kinds.get(last + 1) == "PER" and last + 2 < len(sentence.words):
            last += 1
        verb = sentence.word(last + 1)
        subject = any(child.deprel.startswith("nsubj") for child in sentence.children.get(verb.id, ()))
        if verb.upos == "VERB" and not subject:
            sentence = with_words(sentence, replace(name, head=verb.id, deprel="nsubj"))
    return sentence


def _persons_clauses(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "A of the police, who praised B": a relative clause behind whose A is, is A's if it may be, and so is what only
    a person is called: "A of B, the union's envoy, who praised C"."""
    sentence = _of_lands_people(sentence, kinds, words)
    for verb in sentence.words:
        body = sentence.word(verb.head) if verb.head and verb.deprel == "acl:relcl" else None
        if body is None or kinds.get(body.id) != "ORG" or not body.deprel.startswith("nmod") or body.id > verb.id:
            continue
        person = sentence.word(body.head)
        named = [person, *(c for c in sentence.children.get(person.id, ()) if c.deprel in ("flat", "appos"))]
        if person.id > body.id or not any(kinds.get(word.id) == "PER" for word in named):
            continue
        pronoun = next((c for c in sentence.children.get(verb.id, ()) if c.deprel.startswith("nsubj")), None)
        if pronoun is None or pronoun.lemma.lower() not in words("relativePronoun"):
            continue
        genders = {word.feats.get("Gender", "") for word in (pronoun, person)} - {""}
        human = pronoun.lemma.lower() in words("humanRelative")
        if human or (
            bool(words("genitiveArticle")) and len(genders) == 1 and sentence.word(pronoun.id - 2).text == ","
        ):
            sentence = with_words(sentence, replace(verb, head=person.id))
    return sentence


def _of_lands_people(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "A of B, the union's envoy, who praised C": neither the envoy nor who praised C is the country B."""
    for word in sentence.words:
        land = sentence.word(word.head) if word.head and word.deprel in ("appos", "acl:relcl") else None
        if land is None or kinds.get(land.id) != "LOC" or not land.deprel.startswith("nmod") or land.id > word.id:
            continue
        person = sentence.word(land.head)
        if kinds.get(person.id) != "PER" or person.id > land.id:
            continue
        titled = word.deprel == "appos" and any(word.lemma.lower() in words(name) for name in _SOMEBODY)
        below = sentence.children.get(word.id, ())
        who = any(c.deprel.startswith("nsubj") and c.lemma.lower() in words("humanRelative") for c in below)
        if titled or (word.deprel == "acl:relcl" and who):
            sentence = with_words(sentence, replace(word, head=person.id))
    return sentence


def _related(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, against whom B has imposed sanctions": a relative pronoun with an adposition is that clause's, not A's."""
    for pronoun in sentence.words:
        above = sentence.word(pronoun.head) if pronoun.head else None
        if above is None or pronoun.deprel != "nmod" or pronoun.lemma.lower() not in words("relativePronoun"):
            continue
        cased = any(child.deprel == "case" for child in sentence.children.get(pronoun.id, ()))
        both = (*sentence.children.get(above.id, ()), *sentence.children.get(pronoun.id, ()))
        verb = next((c for c in both if c.deprel == "acl:relcl" and c.id > pronoun.id), None)
        if cased and verb is not None and above.id < pronoun.id:
            clause = replace(verb, head=above.id)
            sentence = with_words(sentence, clause, replace(pronoun, head=verb.id, deprel="obl"))
    return sentence


def _speakers(sentence: Sentence, words: WordClass) -> Sentence:
    """ "… stands behind A, its director, B, insisted": who stands before the verb of saying is its subject."""
    for verb in sentence.words:
        below = sentence.children.get(verb.id, ())
        said = [child for child in below if child.deprel == "ccomp" and child.id < verb.id]
        subject = any(child.deprel.startswith("nsubj") for child in below)
        tells = any(verb.lemma.lower() in words(name) for name in ("reportVerb", "avowVerb"))
        if verb.upos != "VERB" or subject or not said or not tells:
            continue
        near = [word for word in sentence.words[said[-1].id : verb.id - 1] if word.upos in ("NOUN", "PROPN")]
        speaker = near[-1] if near else verb
        while speaker.head > said[-1].id and speaker.deprel in ("appos", "flat", "nmod", "compound"):
            above = sentence.word(speaker.head)
            if above.deprel not in ("appos", "flat", "nmod", "compound") or above.id > speaker.id:
                break
            speaker = above
        begin = min([speaker.id, *(child.id for child in sentence.children.get(speaker.id, ()))])
        comma = begin > 1 and sentence.word(begin - 1).text in (",", "”", '"', "»")
        comma = comma or (begin > 1 and sentence.word(begin).text == ",")
        if near and speaker.deprel == "appos" and comma:
            sentence = with_words(sentence, replace(speaker, head=verb.id, deprel="nsubj"))
    return sentence


def _whose_holders(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, whose prime minister is B": the office is the subject of its clause, not another name of A."""
    for name in sentence.words:
        below = sentence.children.get(name.id, ())
        copula = next((c for c in below if c.deprel == "cop" and c.id == name.id - 1), None)
        noun = sentence.word(copula.id - 1) if copula is not None and copula.id > 1 else None
        if noun is None or name.upos != "PROPN" or not name.deprel.startswith("acl") or noun.upos != "NOUN":
            continue
        owned = [c for c in sentence.children.get(noun.id, ()) if c.text.lower() in words("possessiveRelative")]
        if owned and noun.head == name.head and not any(c.deprel.startswith("nsubj") for c in below):
            sentence = with_words(sentence, replace(noun, head=name.id, deprel="nsubj"))
    return sentence


def _whose_doers(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, whose spokesman, B, wants …": behind "whose" stands the subject of the clause, not another name of A."""
    for noun in sentence.words:
        below = sentence.children.get(noun.id, ())
        owned = any(c.text.lower() in words("possessiveRelative") and c.id < noun.id for c in below)
        if noun.upos != "NOUN" or noun.deprel != "appos" or not owned:
            continue
        clauses = [c for c in sentence.children.get(noun.head, ()) if c.deprel == "acl:relcl" and c.id > noun.id]
        verb = clauses[0] if len(clauses) == 1 and clauses[0].upos == "VERB" else None
        if verb is not None and not any(c.deprel.startswith("nsubj") for c in sentence.children.get(verb.id, ())):
            sentence = with_words(sentence, replace(noun, head=verb.id, deprel="nsubj"))
    return sentence


def _nationalities(sentence: Sentence, words: WordClass) -> Sentence:
    """ "The envoys expelled by A, all Russian,": an adjective behind a comma and "all" is that of the many before."""
    for word in sentence.words[3:]:
        number = word.id - 1
        while number > 1 and sentence.word(number).text.lower() in words("wholeWord"):
            number -= 1
        if word.deprel != "appos" or number == word.id - 1 or sentence.word(number).text != ",":
            continue
        plural = [w for w in sentence.words[:number] if w.upos == "NOUN" and w.feats.get("Number") == "Plur"]
        above = sentence.word(word.head)
        host = plural[-1] if plural else above if above.upos == "NOUN" and above.id < number else None
        if word.upos == "ADJ" and host is not None:
            sentence = with_words(sentence, replace(word, head=host.id, deprel="amod"))
    return sentence


def _owned_objects(sentence: Sentence, kinds: dict[int, str], words: WordClass) -> Sentence:
    """ "A, whose airline B sued": what is owned is the object and the place behind it the subject, not its name."""
    for pronoun in sentence.words[:-3]:
        if pronoun.text.lower() not in words("possessiveRelative"):
            continue
        behind = sentence.words[pronoun.id :]
        nouns = [word for word in behind if word.upos == "NOUN"]
        noun = next((w for w in nouns if w.id < len(sentence.words) and sentence.word(w.id + 1).upos != "NOUN"), None)
        verb = next((word for word in behind if word.upos == "VERB" and word.deprel.startswith("acl")), None)
        name = next((w for w in behind if kinds.get(w.id) == "LOC" and w.upos == "PROPN" and w.deprel != "flat"), None)
        if noun is None or verb is None or name is None or not noun.id < name.id < verb.id:
            continue
        between = [w for w in sentence.words[noun.id : verb.id - 1] if kinds.get(w.id) != "LOC"]
        close = all(w.upos in ("DET", "AUX", "ADV", "PART") for w in between)
        helped = any(child.deprel == "aux" for child in sentence.children.get(verb.id, ()))
        named = any(noun.lemma.lower() in words(each) for each in _CALLED)
        named = named and noun.lemma.lower() not in words("diplomat")  # "whose ambassador B expelled"
        taken = any(child.deprel == "obj" and child != noun for child in sentence.children.get(verb.id, ()))
        if close and not named and not taken and (helped or verb.feats.get("VerbForm") == "Fin"):
            owned = [replace(w, head=noun.id) for w in sentence.words[pronoun.id - 1 : noun.id - 1]]
            subject = replace(name, head=verb.id, deprel="nsubj")
            sentence = with_words(sentence, *owned, replace(noun, head=verb.id, deprel="obj"), subject)
    return sentence


def _marked(sentence: Sentence) -> Sentence:
    """ "Took A to task": what stands right before an oblique noun is its adposition, whatever it is called."""
    for word in sentence.words[1:]:
        before = sentence.word(word.id - 1)
        oblique = word.upos == "NOUN" and word.deprel == "obl" and before.head == word.id and before.deprel == "mark"
        if oblique and before.upos in ("PART", "SCONJ", "ADP"):
            sentence = with_words(sentence, replace(before, deprel="case", upos="ADP"))
    return sentence


def _together(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A, together | with B, signed": adverb and adposition are one adposition, and B is the verb's."""
    for adverb in sentence.words[:-1]:
        behind = sentence.word(adverb.id + 1)
        pair = f"{adverb.text.lower()}_{behind.text.lower()}"
        noun = sentence.word(behind.head) if behind.head else None
        if adverb.upos != "ADV" or noun is None or noun.head != adverb.id or pair not in words("togetherAdposition"):
            continue
        moved = replace(noun, head=adverb.head, deprel="obl")
        case = replace(adverb, head=noun.id, deprel="case", upos="ADP")
        sentence = with_words(sentence, moved, case, replace(behind, head=adverb.id, deprel="fixed"))
    return _in_company(sentence, words)


def _in_company(sentence: Sentence, words: WordClass) -> Sentence:
    """ "A left in May, together with B": behind a comma it is the verb's company, not that of its time or object."""
    for noun in sentence.words[3:]:
        case = next((c for c in sentence.children.get(noun.id, ()) if c.deprel == "case" and c.id > 2), None)
        pair = f"{sentence.word(case.id).text}_{sentence.word(case.id + 1).text}".lower() if case is not None else ""
        if case is None or pair not in words("togetherAdposition") or sentence.word(case.id - 1).text != ",":
            continue
        above = sentence.word(noun.head) if noun.head else None
        while above is not None and above.upos in ("NOUN", "PROPN", "NUM") and above.deprel != "nsubj" and above.head:
            if above.id > case.id:
                break
            above = sentence.word(above.head)
        if above is None or above.upos != "VERB" or above.id > case.id or noun.head == above.id:
            continue
        sentence = with_words(sentence, replace(noun, head=above.id, deprel="obl"))
    return sentence


def _raised(sentence: Sentence) -> Sentence:
    """ "A was elected president": a subject that stands before the verb above is that verb's."""
    for word in sentence.words:
        verb = sentence.word(word.head) if word.head else None
        if verb is None or word.deprel != "xcomp" or verb.id > word.id or word.upos not in ("NOUN", "ADJ", "PROPN"):
            continue
        subjects = [c for c in sentence.children.get(word.id, ()) if c.deprel.startswith("nsubj") and c.id < verb.id]
        own = any(c.deprel.startswith("nsubj") for c in sentence.children.get(verb.id, ()))
        if len(subjects) == 1 and not own:
            passive = any(c.deprel == "aux:pass" for c in sentence.children.get(verb.id, ()))
            sentence = with_words(
                sentence, replace(subjects[0], head=verb.id, deprel="nsubj:pass" if passive else "nsubj")
            )
    return sentence


def _behind_comma(sentence: Sentence, name: Word, first: int, kinds: dict[int, str], words: WordClass) -> Sentence:
    above = sentence.word(name.head) if name.head else None
    if above is None or name.deprel != "appos" or first < 3 or sentence.word(first - 1).text != ",":
        return sentence
    kind = kinds.get(above.id, "")
    place = kind in ("LOC", "ORG") or (kind == "PER" and _of_body(sentence, above, words))
    long = any(child.deprel == "flat" for child in sentence.children.get(name.id, ()))
    place = place or (long and _nobody(sentence, above, kinds, words))
    owner = _personal(sentence, above, words, ("kinNoun",) if not place else _BODIES_PEOPLE)
    person = any(above.lemma.lower() in words(each) for each in _PEOPLE)
    if owner is None or (kind == "" and not person and not place):
        return sentence
    if _agrees(sentence, name, above) and not _agrees(sentence, name, owner):
        return sentence  # "shefi i kabinetit të ministrit, A-it"
    below = sentence.children.get(owner.id, ())
    if any(kinds.get(child.id) == "PER" and child.deprel in ("appos", "flat") for child in below):
        return sentence
    return with_words(sentence, replace(name, head=owner.id))


def _nobody(sentence: Sentence, noun: Word, kinds: dict[int, str], words: WordClass) -> bool:
    """Whether a noun that an office is of is a body or what it is about: "member of the group, A", "for talks, B"."""
    bodies = ("groupNoun", "bodyNoun", "governmentWord", "eventNoun", "encounterNoun", "branch")
    thing = noun.upos == "NOUN" and noun.id not in kinds and any(noun.lemma.lower() in words(each) for each in bodies)
    return thing and not any(noun.lemma.lower() in words(each) for each in _PEOPLE)


def _set_off(
    sentence: Sentence, name: Word, span: tuple[int, int], kinds: dict[int, str], words: WordClass
) -> Sentence:
    """ "pasi ministri i Mbrojtjes, A, u largua": a name between commas behind an office is no far verb's object.

    Nor is it a second name for whoever stands before "and": "the speaker, A, and the leader of the minority, B".
    """
    first, last = span
    closed = last == len(sentence.words) or sentence.word(last + 1).text in (",", ".")
    if first < 3 or sentence.word(first - 1).text != "," or not closed or not name.head:
        return sentence
    above = sentence.word(name.head)
    if any(child.deprel == "case" for child in sentence.children.get(name.id, ()) if child.id < name.id):
        return sentence
    owner = _office_before(sentence, sentence.word(first - 2), words)
    if owner is None or owner.id == above.id:
        return sentence
    if name.deprel == "appos" and above.upos == "NOUN" and name.head < owner.id and _is_thing(above, kinds, words):
        return with_words(sentence, replace(name, head=owner.id))  # "the testimony of the spokeswoman of A, B,"
    second = name.deprel == "appos" and any(
        child.deprel == "appos" and child.id < owner.id and kinds.get(child.id) == "PER"
        for child in sentence.children.get(above.id, ())
    )
    astray = name.deprel in ("iobj", "obj") and above.upos == "VERB"
    below = sentence.children.get(owner.id, ())
    if not (second or astray) or any(kinds.get(c.id) == "PER" and c.deprel in ("appos", "flat") for c in below):
        return sentence
    return with_words(sentence, replace(name, head=owner.id, deprel="appos"))


def _enumerated(
    sentence: Sentence, name: Word, span: tuple[int, int], kinds: dict[int, str], words: WordClass
) -> Sentence:
    """ "Me presidentin e A-së, B, kryetarin e Kuvendit, C, dhe …": in a list of offices each has the name behind its
    own comma, and is listed with the office before it, not with its holder."""
    first, last = span
    if first < 3 or sentence.word(first - 1).text != "," or name.deprel not in ("conj", "appos") or not name.head:
        return sentence
    owner = _office_before(sentence, sentence.word(first - 2), words, TITLES)
    if owner is None or owner.id in kinds:
        return sentence
    called = [c for c in sentence.children.get(owner.id, ()) if c.deprel in ("appos", "flat")]
    alone = owner.feats.get("Number") != "Plur"
    ended = last == len(sentence.words) or sentence.word(last + 1).upos in ("PUNCT", "CCONJ")
    listed = alone and ended and name.deprel == "conj"
    if listed and not any(kinds.get(each.id) == "PER" and each.id < name.id for each in called):
        sentence = with_words(sentence, replace(name, head=owner.id, deprel="appos"))
    before = sentence.word(owner.head) if owner.head and owner.deprel == "conj" else None
    title = sentence.word(before.head) if before is not None and before.head else None
    if before is None or title is None or kinds.get(before.id) != "PER" or before.deprel not in ("appos", "flat"):
        return sentence
    office = title.upos == "NOUN" and title.id < before.id and any(title.lemma.lower() in words(n) for n in TITLES)
    return with_words(sentence, replace(owner, head=title.id)) if office else sentence


def _is_thing(noun: Word, kinds: dict[int, str], words: WordClass) -> bool:
    """Whether a common noun is an event's, so that nobody's name can be its own."""
    return noun.id not in kinds and any(noun.lemma.lower() in words(each) for each in _THINGS)


def _office_before(sentence: Sentence, word: Word, words: WordClass, names: tuple[str, ...] = _PEOPLE) -> Word | None:
    """The noun for somebody, of one of some classes, whose phrase, with genitives and adjectives, ends with a word."""
    owner = None
    for _ in range(_DEPTH):
        if word.upos == "NOUN" and any(word.lemma.lower() in words(name) for name in names):
            owner = word
        inside = word.deprel.partition(":")[0] in ("nmod", "amod", "flat", "compound", "det")
        if not inside or not word.head or word.head > word.id:
            break
        word = sentence.word(word.head)
    return owner


def _late_offices(sentence: Sentence, words: WordClass) -> Sentence:
    """ "i tha A-së ministri i B-së, C": a nominative office behind a dative is who says it, with all behind it."""
    for noun in sentence.words[2:-1]:
        given = sentence.word(noun.head) if noun.head and noun.deprel == "nmod:poss" else None
        verb = sentence.word(given.head) if given is not None and given.deprel == "iobj" else None
        office = noun.upos == "NOUN" and any(noun.lemma.lower() in words(name) for name in _PEOPLE)
        if given is None or verb is None or not office or noun.feats.get("Case") != "Nom" or given.id > noun.id:
            continue
        article = sentence.word(noun.id - 1).text.lower() in words("genitiveArticle")
        if article or any(c.deprel.startswith("nsubj") for c in sentence.children.get(verb.id, ())):
            continue
        behind = [c for c in sentence.children.get(given.id, ()) if c.id > noun.id and c.deprel != "punct"]
        moved = [replace(c, head=noun.id) for c in behind]
        sentence = with_words(sentence, replace(noun, head=verb.id, deprel="nsubj"), *moved)
    return sentence


def _agrees(sentence: Sentence, name: Word, noun: Word) -> bool:
    """Whether a name, whose last word shows it, is in the case of a noun."""
    parts = [name, *(child for child in sentence.children.get(name.id, ()) if child.deprel == "flat")]
    case = parts[-1].feats.get("Case")
    return case is not None and _OBLIQUE.get(case, case) == _OBLIQUE.get(c := noun.feats.get("Case", ""), c)


def _of_body(sentence: Sentence, name: Word, words: WordClass) -> bool:
    """Whether a name stands beside a noun for no person, whatever the recogniser makes of it: "the bank, Halyk"."""
    noun = sentence.word(name.head) if name.head and name.deprel == "appos" else None
    return noun is not None and noun.upos == "NOUN" and not any(noun.lemma.lower() in words(each) for each in _PEOPLE)


def _personal(sentence: Sentence, word: Word, words: WordClass, names: tuple[str, ...]) -> Word | None:
    """The noun for somebody, of one of some classes, that a word is a complement of."""
    for _ in range(_DEPTH):
        if not word.head or word.deprel.partition(":")[0] not in ("nmod", "appos", "flat"):
            return None
        word = sentence.word(word.head)
        if word.upos in ("NOUN", "PROPN") and any(word.lemma.lower() in words(name) for name in names):
            return word
    return None


def _beside(sentence: Sentence, name: Word, first: int) -> Sentence:
    """ "The arrest of the politician A": a name right behind a noun, hung bare on the noun above that one."""
    noun = sentence.word(first - 1) if first > 1 else None
    bare = not any(child.deprel == "case" for child in sentence.children.get(name.id, ()) if child.id < name.id)
    if noun is None or noun.upos != "NOUN" or name.deprel != "nmod" or not bare or name.head == noun.id:
        return sentence
    below = sentence.children.get(noun.id, ())
    cased = any(child.deprel == "case" and child.id < noun.id for child in below)
    if noun.head != name.head or not noun.deprel.startswith("nmod") or not cased:
        return sentence
    return with_words(sentence, replace(name, head=noun.id, deprel="appos"))


def _behind_second(sentence: Sentence, name: Word, first: int, kinds: dict[int, str]) -> Sentence:
    """ "The committee's chairman, MP A": the name right behind a second title is that one's, not the first one's."""
    number = first - 1
    while number > 1 and sentence.word(number).upos == "ADJ":
        number -= 1
    title = sentence.word(number) if number > 0 else None
    if title is None or title.id in kinds or title.upos not in ("NOUN", "PROPN"):
        return sentence
    if name.deprel not in ("appos", "flat"):
        return sentence
    same = title.head == name.head and title.deprel == "appos" and title.id > name.head
    adjectives = all(sentence.word(each).head == title.id for each in range(number + 1, first))
    above = sentence.word(name.head)
    if same and adjectives and above.upos == "NOUN" and above.id not in kinds:
        return with_words(sentence, replace(name, head=title.id, deprel="flat"))
    return sentence


def _titled_owner(sentence: Sentence, name: Word, first: int, words: WordClass) -> Sentence:
    """ "Foreign Minister A's brother": a title and the name right behind it own a thing as one."""
    title = sentence.word(first - 1) if first > 1 else None
    if title is not None and (kin := _kin_between(sentence, title, name, words)) is not None:
        return with_words(sentence, replace(title, head=name.id, deprel="nmod:desc"), replace(name, head=kin.id))
    if title is None or not title.head or title.head != name.head or name.deprel != "nmod:poss":
        return sentence
    noun = title.deprel == "nmod:poss" and title.upos in ("NOUN", "PROPN")
    marked = any(child.deprel == "case" and child.id > title.id for child in sentence.children.get(title.id, ()))
    if not noun or marked:
        return sentence
    if words("genitiveArticle"):  # "e ministrit A"
        return with_words(sentence, replace(name, head=title.id, deprel="flat"))
    return with_words(sentence, replace(title, head=name.id, deprel="nmod:desc"))


def _kin_between(sentence: Sentence, title: Word, name: Word, words: WordClass) -> Word | None:
    """The one whom a titled name owns and who owns something in turn: "Prime Minister A's nephew's trip"."""
    kin = sentence.word(title.head) if title.head else None
    office = title.upos in ("NOUN", "PROPN") and any(title.lemma.lower() in words(each) for each in TITLES)
    if (
        kin is None
        or not office
        or name.deprel != "nmod:poss"
        or title.deprel not in ("nmod:poss", "compound", "nmod:desc")
    ):
        return None
    marks = [c for c in sentence.children.get(name.id, ()) if c.deprel == "case" and c.id > name.id]
    owned = marks and marks[0].id == kin.id - 1 and kin.head == name.head and kin.deprel == "nmod:poss"
    own = any(c.deprel == "case" for c in sentence.children.get(title.id, ()))
    return kin if owned and name.id < kin.id and not own else None


def _asked_for(sentence: Sentence, words: WordClass) -> Sentence:
    """ "Whom A is expected to meet" where the parser made "whom" the subject and A a part of it."""
    for pronoun in sentence.words:
        subject_or_object = pronoun.deprel.partition(":")[0] in ("nsubj", "obj")
        if pronoun.text.lower() not in words("objectRelative") or not subject_or_object:
            continue
        verb = sentence.word(pronoun.head) if pronoun.head else None
        inside = [c for c in sentence.children.get(pronoun.id, ()) if c.upos == "PROPN" and c.id > pronoun.id]
        if verb is None or len(inside) != 1:
            continue
        goal = verb
        while open_ := [c for c in sentence.children.get(goal.id, ()) if c.deprel == "xcomp"]:
            goal = open_[0]
        label = pronoun.deprel if pronoun.deprel.startswith("nsubj") else "nsubj"
        subject = replace(inside[0], head=verb.id, deprel=label)
        sentence = with_words(sentence, subject, replace(pronoun, head=goal.id, deprel="obj"))
    return sentence
