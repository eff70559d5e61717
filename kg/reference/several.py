"""Whom a plural takes up: "they", "the two", "both countries"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.clause import Clause, base
from kg.model import Word
from kg.reference.beside import is_title
from kg.reference.scene import Referent
from kg.resolve import Resolver

_SURE = 0.8
_PAIRS = ("pairOfPeople", "pairOfStates", "groupNoun")
_REACH = 4  # sentences that "the two neighbours" look back past one that names others


def several(clause: Clause, resolver: Resolver, word: Word) -> list[Referent]:
    """The entities that a plural pronoun or "the two" stands for; empty where that is not certain.

    They are the subjects of the clause above or of the sentence before, if these are several or a body of many; "the
    two" may also be the only two that the sentence before names.

    Args:
        clause: the word's sentence.
        resolver: says what each word stands for.
        word: the head of a noun phrase, or a pronoun.
    """
    two = _two(clause, word)
    if not two and _states(clause, word):
        return _states_before(clause, resolver, word)
    if not two and not _plural_pronoun(clause, word):
        return []
    found = (_pair_here(clause, resolver, word) if not two else []) or _above(clause, resolver, word, partly=not two)
    found = found or (_two_together(clause, resolver, word) or _only_two(clause, resolver, clause, word) if two else [])
    found = found or (_two_together(clause, resolver, word) if not two and _meets(clause, word) else [])
    found = found or ([] if two else _joined_before(clause, resolver, word))
    before = resolver.before(clause)
    if two and not found and before is not None and (same := _same_two(before, word)) is not None:
        return several(before, resolver, same)  # "the two firms … The two firms"
    if not found and before is not None and not (clause.has(word, "sideNoun") and _mediate(before, resolver)):
        found = _subjects(before, resolver, resolver.root(before), partly=not two)
        if not two and len(found) == 1 and (teller := _teller(clause, resolver, word)) is not None:
            found = teller
        if two and len(found) < 2:
            found = _only_two(before, resolver, clause, word) or _two_further(resolver, clause, word)
        if two and _third(clause, resolver, word, found):
            return []
    if two and not found and clause.has(word, "pairOfStates"):
        found = _two_told_of(resolver, clause, word)
    if two:
        sure = len(found) == 2 and _of_kind(clause, word, found) and not _another_pair(clause, resolver, found)
        sure = sure and not _somebody_else(clause, resolver, word, found)
        found = found if sure else []
    return [Referent(each.entity, word.text, _SURE * each.confidence, "pronoun") for each in found]


def _another_pair(clause: Clause, resolver: Resolver, found: list[Referent]) -> bool:
    """Whether a sentence itself names two countries, of which one alone is among those found: "A met B's president,
    the first meeting between the two countries"."""
    here = resolver.named_in(clause, len(clause.sentence.words) + 1, "Country")
    return len(here) == 2 and len(here.keys() & {each.entity.key for each in found}) == 1


def _somebody_else(clause: Clause, resolver: Resolver, word: Word, found: list[Referent]) -> bool:
    """Whether a sentence has told before "the two men" of another person, who does not only speak: "A met the minister,
    and the two men …", where the sentence before names two others."""
    pair = {each.entity.key for each in found}
    for each in clause.sentence.words[: word.id - 1] if clause.has(word, "pairOfPeople") else ():
        named = resolver.name_at(clause, each)
        if named is None or named[0].type != "Person" or named[0].key in pair or named[1].mention.head != each.id:
            continue
        above = clause.head(each)
        if base(each.deprel) in ("nsubj", "obj") and above is not None and not clause.has(above, "reportVerb"):
            return True
    return False


def _mediate(before: Clause, resolver: Resolver) -> bool:
    """Whether a sentence is about those who mediate, who are none of the two sides: "A and B offered to mediate"."""
    root = resolver.root(before)
    verbs = [root, *before.children(root, "xcomp", "ccomp")] if root is not None else []
    return any(before.has(verb, "mediatingVerb") for verb in verbs)


def _plural_pronoun(clause: Clause, word: Word) -> bool:
    plural = any(clause.has(word, name) for name in ("pronounPlural", "possessivePronounPlural"))
    demonstrative = clause.has(word, "ambiguousPronoun") and word.feats.get("Number") != "Plur"
    return plural and word.upos in ("PRON", "DET") and not demonstrative


def _two(clause: Clause, word: Word) -> bool:
    """Whether a word is "the two", "both", or a plain noun with one of these: "the two countries"."""
    if _mutual(clause, word):
        return True
    if not _bare(clause, word):
        return False
    if clause.has(word, "dualWord"):
        return base(word.deprel) in ("nsubj", "obj", "iobj", "obl") or bool(clause.adposition(word))
    counted = clause.child_in(word, "dualWord", "nummod", "det", "amod", "cc") is not None
    plain = not [child for child in clause.children(word, "amod", "compound") if not clause.has(child, "dualWord")]
    return counted and plain and any(clause.has(word, name) for name in _PAIRS)


def _states(clause: Clause, word: Word) -> bool:
    """Whether a word is a noun for countries, three or more or these: "the three countries", "these Baltic states"."""
    if not clause.has(word, "countryNoun") or not _bare(clause, word):
        return False
    if word.feats.get("Number") != "Plur" or clause.child_in(word, "otherWord", "amod", "det") is not None:
        return False
    return _counted(clause, word) > 0 or clause.child_in(word, "theseWord", "det") is not None


def _bare(clause: Clause, word: Word) -> bool:
    """Whether nothing says which ones a noun means but itself: what they are accused of does not."""
    verb = clause.head(word)
    blames = verb is not None and clause.has(verb, "allegeVerb")  # "accused the three countries | of hypocrisy"
    return not clause.children(word, "acl", "appos", "conj", "flat", *(() if blames else ("nmod",)))


def _counted(clause: Clause, noun: Word) -> int:
    """Of how many, three or more, a definite noun says that it is: "the three countries", "të tri vendet"."""
    counts = {rule.partition(">")[0]: rule.partition(">")[2] for rule in clause.words("cardinal")}
    said = [counts.get(each.lemma.lower()) or counts.get(each.text.lower()) for each in clause.children(noun, "nummod")]
    definite = clause.child_in(noun, "definite", "det") is not None or noun.feats.get("Definite") == "Def"
    return int(said[0] or 0) if len(said) == 1 and definite else 0


def _states_before(clause: Clause, resolver: Resolver, word: Word) -> list[Referent]:
    """The countries that "the three countries" or "these countries" takes up: the subjects of the clause above or of
    the sentence before, or the only list of as many that stands there."""
    count, before = _counted(clause, word), resolver.before(clause)
    found = _above(clause, resolver, word, partly=False)
    if not found and before is not None:
        found = _subjects(before, resolver, resolver.root(before), partly=not count)
    if not _all_states(found, count):
        found = _lists(clause, resolver, word.id - 1, count) or _lists_before(clause, resolver, count)
    return [Referent(each.entity, word.text, _SURE * each.confidence, "pronoun") for each in found]


def _all_states(found: list[Referent], count: int) -> bool:
    """Whether these are countries, and as many as are wanted: two at least where any number may be."""
    return (len(found) == count if count else len(found) > 1) and all(e.entity.type == "Country" for e in found)


def _lists_before(clause: Clause, resolver: Resolver, count: int) -> list[Referent]:
    """The only list of so many countries in the sentence before, or where it is counted in the nearest that has one."""
    index = clause.sentence.index
    for number in range(index - 1, index - 1 - (_REACH if count else 1), -1):
        before = resolver.clauses.get(number)
        if before is not None and (found := _lists(before, resolver, len(before.sentence.words), count)):
            return found
    return []


def _lists(clause: Clause, resolver: Resolver, end: int, count: int) -> list[Referent]:
    """The only list of that many countries that begins within the first words of a sentence."""
    found: list[list[Referent]] = []
    for first in clause.sentence.words[:end]:
        if base(first.deprel) == "conj" or first.upos != "PROPN":
            continue
        named = [resolver.referent(clause, each, "of") for each in clause.coordinated(first)]
        listed = [each for each in named if each is not None]
        if len(listed) == len(named) and _all_states(listed, count):
            found.append(listed)
    return found[0] if len(found) == 1 else []


def _same_two(before: Clause, word: Word) -> Word | None:
    """The same two as a sentence before has called so: "the two firms"."""
    same = (each for each in before.sentence.words if each.upos == "NOUN" and each.lemma == word.lemma)
    return next((each for each in same if _two(before, each)), None)


def _mutual(clause: Clause, word: Word) -> bool:
    """Whether a word is one end of what two do to each other: "each government accused the other"."""
    verb = clause.head(word)
    subject = clause.own_subject(verb) if verb is not None and verb.upos == "VERB" else None
    if verb is None or subject is None or clause.passive(verb):
        return False
    each = clause.has(subject, "eachWord") or clause.child_in(subject, "eachWord", "det", "nmod") is not None
    others = [o for o in clause.children(verb, "obj", "iobj", "obl") if o.upos != "NOUN" and clause.has(o, "otherWord")]
    return each and bool(others) and word in (subject, *others)


def _of_kind(clause: Clause, word: Word, found: list[Referent]) -> bool:
    """Whether "the two leaders" are people, and "the two countries" none."""
    people = [each.entity.type == "Person" for each in found]
    if clause.has(word, "pairOfPeople"):
        return all(people)
    if _bodies(clause, word):
        return not any(people) and all(each.entity.type != "Country" for each in found)
    return not any(people) if clause.has(word, "pairOfStates") else all(people) or not any(people)


def _bodies(clause: Clause, word: Word) -> bool:
    """Whether a noun is said of bodies alone: "the two firms", not "the two parties"."""
    return clause.has(word, "groupNoun") and not clause.has(word, "pairOfStates")


def _pair_here(clause: Clause, resolver: Resolver, word: Word) -> list[Referent]:
    """ "The two neighbours … a compromise between them": the two that the sentence has spoken of as such, if nothing
    else of many stands between."""
    for each in reversed(clause.sentence.words[: word.id - 1]):
        if _two(clause, each) and (pair := several(clause, resolver, each)):
            return pair
        if each.upos == "NOUN" and each.feats.get("Number") == "Plur" and _acts(clause, each):
            return []
    return []


def _joined_before(clause: Clause, resolver: Resolver, word: Word) -> list[Referent]:
    """Between whom somebody else stands, who has named them together: "A urged B and C to talk and offered to mediate
    between them". Only where the sentence joins no other two."""
    if clause.adposition(word) not in clause.words("betweenAdposition"):
        return []
    own = _doers(clause, resolver, word)
    pairs: dict[tuple[str, ...], list[Referent]] = {}
    for first in clause.sentence.words[: word.id - 1]:
        joined = clause.coordinated(first) if base(first.deprel) != "conj" and first.upos in ("PROPN", "NOUN") else []
        named = [found for each in joined if (found := resolver.referent(clause, each)) is not None]
        if len(joined) == 2 and len(named) == 2 and joined[-1].id < word.id:
            pairs[tuple(each.entity.key for each in named)] = named
    two = next(iter(pairs.values())) if len(pairs) == 1 else []
    people = [each.entity.type == "Person" for each in two]
    alike = all(people) or not any(people)
    return two if alike and not own & {each.entity.key for each in two} else []


def _acts(clause: Clause, noun: Word) -> bool:
    """Whether a noun does something or something is done to it, in a clause of its own, not within a relative one."""
    verb = clause.head(noun)
    return base(noun.deprel) in ("nsubj", "obj") and verb is not None and base(verb.deprel) != "acl"


def _above(clause: Clause, resolver: Resolver, word: Word, partly: bool) -> list[Referent]:
    """The several subjects of a clause above: "A and B said they would sign"."""
    verbs = [above for above in clause.ancestors(word) if above.upos in ("VERB", "AUX", "ADJ", "NOUN")]
    for verb in verbs[1:]:
        found = _subjects(clause, resolver, verb, partly)
        if len(found) > 1:
            return found
    return []


def _two_together(clause: Clause, resolver: Resolver, word: Word) -> list[Referent]:
    """Who does something to whom in the clause above: "A received B's leader, when the two men signed a deal"."""
    for verb in [above for above in clause.ancestors(word) if above.upos == "VERB"][1:]:
        subject = clause.subject(verb)
        objects = [each for each in clause.objects(verb) if each.upos in ("NOUN", "PROPN")]
        ends = [subject, *objects] if subject is not None and len(objects) == 1 else []
        if any(end.id > word.id for end in ends):
            continue
        found = {each.entity.key: each for end in ends if (each := resolver.referent(clause, end)) is not None}
        people = [each.entity.type == "Person" for each in found.values()]
        if len(found) == 2 and all(people):
            return list(found.values())
    return []


def _meets(clause: Clause, word: Word) -> bool:
    """Whether a pronoun does what takes two, to nobody else: "A thanked B when they met"."""
    verb = clause.head(word)
    if verb is None or base(word.deprel) != "nsubj" or not clause.has(verb, "meetingVerb"):
        return False
    shared = clause.words("sharedAdposition")
    others = [each for each in clause.children(verb, "obl") if clause.adposition(each) in shared]
    return not clause.children(verb, "obj", "iobj") and not others


def _third(clause: Clause, resolver: Resolver, word: Word, found: list[Referent]) -> bool:
    """Whether a sentence is about a country that is none of the two that the one before names: "The obstacle is C,
    which has vetoed it, as the two governments agreed"."""
    if len(found) != 2 or base(word.deprel) != "nsubj" or any(each.entity.type != "Country" for each in found):
        return False
    for each in clause.sentence.words[: word.id - 1]:
        named = resolver.name_at(clause, each)
        about = base(each.deprel) == "nsubj" or bool(clause.children(each, "cop"))
        about = about and named is not None and named[1].mention.head == each.id
        if about and named is not None and named[0].type == "Country" and named[0] not in [f.entity for f in found]:
            return True
    return False


def _subjects(clause: Clause, resolver: Resolver, verb: Word | None, partly: bool = False) -> list[Referent]:
    """The subjects of a verb, if they are several, or one body that is spoken of as many.

    ``partly``: those of them that are named will do, if there are two: "A, B and seven other states".
    """
    subject = clause.subject(verb) if verb is not None else None
    if subject is None or clause.alternative(subject) or clause.contrasted(subject):
        return []
    if _two(clause, subject) and (pair := several(clause, resolver, subject)):
        return pair
    words = clause.coordinated(subject)
    found = {each.entity.key: each for word in words if (each := resolver.referent(clause, word)) is not None}
    if len(found) != len(words):
        others = [each for each in words if resolver.referent(clause, each) is None]
        return list(found.values()) if partly and len(found) > 1 and all(_others(clause, o) for o in others) else []
    many = subject.feats.get("Number") == "Plur" or clause.has(subject, "manyNoun")
    single = next(iter(found.values())) if len(found) == 1 else None
    if single is not None and (single.entity.type == "Person" or not (many or resolver.is_body(single.entity))):
        return []
    return list(found.values())


def _teller(clause: Clause, resolver: Resolver, word: Word) -> list[Referent] | None:
    """The one body, nearer than any before, of whose telling a plural's clause is: "police said that they had".

    Nobody where that is no body of many people, who may be as well meant as those before; None where nobody tells.
    """
    for verb in clause.ancestors(word):
        if verb.upos == "VERB" and base(verb.deprel) == "ccomp" and (above := clause.head(verb)) is not None:
            subject = clause.own_subject(above)
            told = resolver.referent(clause, subject) if subject is not None and subject.id < word.id else None
            if told is not None and resolver.is_body(told.entity):
                many = subject is not None and (
                    clause.has(subject, "manyNoun") or subject.feats.get("Number") == "Plur"
                )
                return [told] if many else []
    return None


def _others(clause: Clause, noun: Word) -> bool:
    """Whether a noun is said of those who are not named beside those who are: "seven other states"."""
    plural = noun.upos == "NOUN" and noun.feats.get("Number") == "Plur"
    return plural and clause.child_in(noun, "otherWord", "amod", "det", "nmod") is not None


def _only_two(before: Clause, resolver: Resolver, clause: Clause, word: Word) -> list[Referent]:
    """The only two people, or the only two countries or bodies, that the sentence before names, or this one before."""
    words = before.sentence.words if before != clause else clause.sentence.words[: word.id - 1]
    heads = [(w, each) for w in words if (each := resolver.name_at(before, w)) and each[1].mention.head == w.id]
    passed = before.words("asAdposition")  # "introduced himself as A"
    own = _doers(clause, resolver, word)  # "A met B and C. He thanked both"
    named = {e[0].key: e for w, e in heads if before.adposition(w) not in passed and e[0].key not in own}
    people = [Referent(entity, found.mention.text) for entity, found in named.values() if entity.type == "Person"]
    people += _officers(before, resolver, words, own | set(named))
    acting = {
        (state := resolver.acting(entity)).key: Referent(state, found.mention.text) for entity, found in named.values()
    }
    states = [each for each in acting.values() if each.entity.type == "Country"]  # or its capital
    states = [] if _barred(clause, resolver, word, states) else states
    bodies = [Referent(e, f.mention.text) for e, f in named.values() if resolver.is_body(e)]
    if _bodies(clause, word):
        return bodies if len(bodies) == 2 else []
    if clause.has(word, "sideNoun") and not states and len(bodies) == 2:
        return bodies  # "A would buy B … The two sides"
    kinds = [people] if clause.has(word, "pairOfPeople") else [states]
    kinds = kinds if any(clause.has(word, name) for name in ("pairOfPeople", "pairOfStates")) else [people, states]
    return next((kind for kind in kinds if len(kind) == 2), [])


def _officers(clause: Clause, resolver: Resolver, words: Sequence[Word], but: set[str]) -> list[Referent]:
    """The people whom titles without a name stand for among some words: "A received the Turkish leader"."""
    titles = [w for w in words if w.upos == "NOUN" and is_title(resolver, clause, w)]
    found = [each for title in titles if (each := resolver.referent(clause, title)) is not None]
    return list({e.entity.key: e for e in found if e.kind == "title" and e.entity.key not in but}.values())


def _doers(clause: Clause, resolver: Resolver, word: Word) -> set[str]:
    """The keys of those who do something to a word, who are no part of it."""
    verb = clause.head(word)
    subject = clause.subject(verb) if verb is not None and verb.upos == "VERB" else None
    doing = clause.coordinated(subject) if subject is not None and subject.id != word.id else []
    return {found.entity.key for each in doing if (found := resolver.referent(clause, each)) is not None}


def _barred(clause: Clause, resolver: Resolver, word: Word, states: list[Referent]) -> bool:
    """Whether one of two countries is that of who acts between them: "A's president will restore trade between the
    two neighbours"."""
    link = clause.adposition(word) in clause.words("betweenAdposition")
    here = resolver.named_in(clause, word.id, "Country") if link else {}
    return any(each.entity.key in here for each in states)


def _two_further(resolver: Resolver, clause: Clause, word: Word) -> list[Referent]:
    """The only two countries of the nearest sentence further back that names two, where who acts between them has a
    country of their own."""
    if clause.adposition(word) not in clause.words("betweenAdposition") or not clause.has(word, "pairOfStates"):
        return []
    for number in range(clause.sentence.index - 2, clause.sentence.index - 1 - _REACH, -1):
        before = resolver.clauses.get(number)
        if before is not None and (found := _only_two(before, resolver, clause, word)):
            return found
    return []


def _two_told_of(resolver: Resolver, clause: Clause, word: Word) -> list[Referent]:
    """The two countries that a report is about: the only ones that its headline or its first sentence names, and those
    that it names oftenest, where neither is who acts here."""
    states = (resolver.acting(entity) for entity in resolver.settled.values())
    often = Counter(state.key for state in states if state.type == "Country")
    first = (resolver.clauses[index] for index in resolver.order[:2] if index < clause.sentence.index)
    pair = next(filter(None, (_only_two(before, resolver, clause, word) for before in first)), [])
    keys = {each.entity.key for each in pair}
    here, before = (
        {*resolver.named_in(each, len(each.sentence.words) + 1, "Country")} if each is not None else set()
        for each in (clause, resolver.before(clause))
    )
    if not pair or here & keys or before - keys - here or keys != {key for key, _ in often.most_common(2)}:
        return []
    third = often.most_common(3)[2][1] if len(often) > 2 else 0
    return pair if third < min(often[key] for key in keys) else []
