"""Whose a noun is that does not say so itself: by an office, by the noun before, through a second noun."""

from __future__ import annotations

from kg.match.matching import Argument, Matching
from kg.model import Word
from kg.reference.scene import Referent

_SENTENCES_BACK = 1  # how far before a bare noun its owner may stand


def represented(on: Matching, word: Word, lemmas: frozenset[str]) -> Argument | None:
    """Whom somebody has an office of that is one of the nouns asked for, by the text: "A, B's envoy … expelled A".

    Args:
        on: the sentence.
        word: a name or a pronoun.
        lemmas: the nouns.
    """
    if word.upos not in ("PROPN", "PRON"):
        return None
    found = on.resolver.referent(on.clause, word)
    if found is None or found.entity.type != "Person":
        return None
    titles = {part for lemma in lemmas for part in (lemma, *lemma.split("_"))}  # "i_ngarkuar_me_punë" is "ngarkuar"
    offices = [each for each in on.resolver.offices if each.person == found.entity and each.title in titles]
    lands = {each.of.key: each.of for each in offices if each.of.type == "Country"}
    if len(lands) != 1:
        return None
    return Argument(word, "of", referent=Referent(next(iter(lands.values())), found.text, found.confidence))


def through(on: Matching, noun: Word, name: str) -> list[Word]:
    """Whose that noun of a class is whose the noun is, or at which it is: "staff at A's embassy", "the visas of A's
    diplomats"."""
    clause, lemmas = on.clause, on.knowledge.words(on.clause.sentence.language, name)
    beside = [*clause.belongings(noun), *(each for words in clause.obliques(noun).values() for each in words)]
    beside += [each for between in beside if between.upos == "NOUN" for each in clause.belongings(between)]
    inner = [each for each in dict.fromkeys(beside) if clause.span(each, lemmas) is not None]
    return [owner for each in inner for owner in clause.belongings(each)]


def meant_by_pronoun(on: Matching, word: Word, lemmas: frozenset[str]) -> list[Word]:
    """The noun before in the sentence that a pronoun stands for: the only one that agrees of those asked for, where
    the pronoun stands for nobody: "A's embassy, which had been quiet since B shut it"."""
    clause = on.clause
    plural = clause.has(word, "pronounPlural")
    single = any(clause.has(word, n) for n in ("pronounNeuter", "subjectPronounMasc", "subjectPronounFem"))
    if word.upos != "PRON" or not (single or plural) or on.resolver.referent(clause, word) is not None:
        return []
    before = [each for each in clause.sentence.words if each.id < word.id and each.upos == "NOUN"]
    agreeing = [each for each in before if (each.feats.get("Number") == "Plur") == plural]
    found = [each for each in agreeing if clause.span(each, lemmas) and clause.belongings(each)]
    return found if len(found) == 1 else []


def owned_before(on: Matching, noun: Word, lemmas: frozenset[str]) -> list[Argument]:
    """The owner of a definite noun without one: that of the same noun before, where all before have one and the same:
    "A's ambassador left. The ambassador had been expelled by B"."""
    if not _definite(on, noun):
        return []
    owners: dict[str, Referent] = {}
    index = on.clause.sentence.index
    for back in range(index, max(-1, index - _SENTENCES_BACK - 1), -1):
        clause = on.resolver.clause(back)
        for each in clause.sentence.words:
            later = back == index and each.id >= noun.id
            if each.upos != "NOUN" or later or each.lemma != noun.lemma or not clause.span(each, lemmas):
                continue
            for owner in clause.belongings(each):
                found = on.resolver.referent(clause, owner, "of")
                owners |= {found.entity.key: found} if found is not None else {}
    return [Argument(noun, "of", referent=next(iter(owners.values())))] if len(owners) == 1 else []


def seated_in(on: Matching, nouns: list[Word]) -> list[Argument]:
    """The country of a part of a state that sits in its capital: "the parliament in A", "an aide to the president in
    A"; not where another place is named."""
    clause = on.clause
    seats = [each for each in nouns if clause.has(each, "capitalBody") and each.upos == "NOUN"]
    where = [(each, word) for each in seats for word in _where(on, each)]
    named = [(each, on.resolver.name_at(clause, word)) for each, word in where]
    lands = [(each, on.knowledge.metonyms.get(name[0].key, "")) for each, name in named if name is not None]
    found = [(each, on.knowledge.entities[key]) for each, key in lands if key in on.knowledge.entities]
    if len(found) != 1 or found[0][1].type != "Country":
        return []
    return [Argument(found[0][0], "of", referent=Referent(found[0][1], found[0][0].text, 0.85))]


def _where(on: Matching, noun: Word) -> list[Word]:
    """What a noun, or what it is a part of the name of an office of, is in: its own place, or the one right behind."""
    clause = on.clause
    own = [word for name in clause.words("placeAdposition") for word in clause.obliques(noun).get(name, [])]
    behind = clause.sentence.word(noun.id + 2) if noun.id + 2 <= len(clause.sentence.words) else None
    link = clause.sentence.word(noun.id + 1) if behind is not None else None
    close = link is not None and link.text.lower() in clause.words("placeAdposition")
    return own or ([behind] if close and behind is not None else [])


def _definite(on: Matching, noun: Word) -> bool:
    """Whether a noun is one that is known, with nothing that says which."""
    clause = on.clause
    if clause.children(noun, "amod", "nmod", "compound", "acl", "nummod"):
        return False
    known = any(each.feats.get("Definite") == "Def" for each in clause.children(noun, "det"))
    return known or noun.feats.get("Definite") == "Def"


def ordered_by(on: Matching, deed: Word, agents: list[Word]) -> list[Word]:
    """Whose order it is by which something is done: "arrested on A's orders", "closed by a decree of A".

    Args:
        on: the sentence.
        deed: a verb in the passive, or an event noun.
        agents: what an adposition marks as who does it, be it the order.
    """
    clause = on.clause
    if deed.upos == "VERB" and not clause.passive(deed):
        return []
    adpositions = clause.words("orderAdposition")
    beside = [each for name, words in clause.obliques(deed).items() if name in adpositions for each in words]
    orders = [each for each in dict.fromkeys([*agents, *beside]) if clause.has(each, "orderNoun")]
    return [owner for each in orders for owner in clause.belongings(each)]


def given_to(on: Matching, goods: Word) -> list[Word]:
    """Who gets what a noun says, by its relative clause: "the money that it gives A", "ndihma që i jepte A-së"."""
    clause = on.clause
    below = [child for child in clause.children(goods, "acl") if child.deprel == "acl:relcl"]
    giving = [each for each in below if clause.has(each, "handingVerb") and not clause.passive(each)]
    others = clause.listed("dativeAdposition")
    found = [who for each in giving for who in clause.datives(each)]
    found += [who for each in giving for name in others for who in clause.obliques(each).get(name, [])]
    given = [who for each in giving for who in clause.children(each, "obj") if who.upos == "PROPN"]
    return found or given  # "the money that it gives A": the only object
