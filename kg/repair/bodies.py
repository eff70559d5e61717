"""Names that a document shows in one place to be those of firms and other bodies, and that are so in every place.

Recognisers take an unknown firm for a town or a person: "Castellane", "Adverra". That somebody is its chief executive,
that it is called a dairy group or that "which" takes it up tells better, and what is told once holds for the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.clause import Clause, base
from kg.knowledge import Knowledge, fold
from kg.mention import Found, read_clause
from kg.model import Sentence, Word

_PERSON, _BODY = "Person", "Organization"
_RUN = 9  # words of an apposition that its noun may stand behind
_LONG = 3  # words of a firm's name that is also called by its first alone
_MODIFIERS = ("ADJ", "NOUN", "PROPN", "NUM", "CCONJ", "DET", "ADV")


def as_bodies(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge
) -> list[tuple[Found, ...]]:
    """The mentions of a document with the names that it shows to be bodies' taken as such.

    Args:
        sentences: the sentences of the document.
        found: the mentions of each.
        knowledge: the ontology.
    """
    pairs = [
        (read_clause(sentence, knowledge), each)
        for sentence, mentions in zip(sentences, found, strict=True)
        for each in mentions
        if _unlisted(each)
    ]
    surnames = {
        fold(part)
        for _, each in pairs
        if each.type == _PERSON and each.mention.first < each.mention.last
        for part in (_key(each).split()[-1], _key(each).split()[0])
    }
    shown = {_key(each) for clause, each in pairs if each.type != _BODY and _is_shown(clause, each)}
    shown = {key for key in shown if fold(key) not in surnames}
    short = {_key(each).split()[0] for clause, each in pairs if each.type == _BODY and _is_firm(clause, each)}
    short = {key for key in short if fold(key) not in surnames}

    def kind(clause: Clause, each: Found) -> Found:
        if not _unlisted(each) or each.type == _BODY or is_somewhere(clause, each):
            return each
        key = _key(each)
        firm = key in short and (each.type == _PERSON or _acts(clause, each))
        return replace(each, type=_BODY) if key in shown or firm else each

    clauses = (read_clause(sentence, knowledge) for sentence in sentences)
    return [tuple(kind(clause, each) for each in mentions) for clause, mentions in zip(clauses, found, strict=True)]


def _unlisted(each: Found) -> bool:
    return each.mention.kind == "name" and bool(each.type) and not each.known


def _key(each: Found) -> str:
    """A name without the ending that a hyphen parts from it: "Kinloop-it"."""
    head, hyphen, tail = each.mention.text.rpartition("-")
    return head if hyphen and head and tail.islower() else each.mention.text


def is_somewhere(clause: Clause, each: Found) -> bool:
    """Whether a name stands behind what only places stand behind: "in Burnley"."""
    before = clause.sentence.word(each.mention.first - 1) if each.mention.first > 1 else None
    above = clause.head(clause.sentence.word(each.mention.head))
    placed = above is not None and any(clause.has(above, name) for name in ("placeNoun", "townNoun", "municipalTitle"))
    return placed or (before is not None and before.text.lower() in clause.words("placeAdposition"))


def _acts(clause: Clause, each: Found) -> bool:
    """Whether a name is of what does something."""
    head = clause.sentence.word(each.mention.head)
    above = clause.head(head)
    return head.deprel == "nsubj" and above is not None and above.upos == "VERB"


def _is_shown(clause: Clause, each: Found) -> bool:
    single = each.mention.first == each.mention.last
    apposed = not is_somewhere(clause, each) and _is_called(clause, each)
    return apposed or (single and _is_led(clause, each)) or _is_taken_up(clause, each)


def _is_firm(clause: Clause, each: Found) -> bool:
    """Whether a body's name is a firm's of two or three words, not the hospital of some town."""
    words = [clause.sentence.word(number) for number in range(each.mention.first, each.mention.last + 1)]
    kinds = ("institutionWord", "bodySuffix", "groupNoun", "governmentWord", "bodyNoun", "partyWord")
    plain = not any(clause.has(word, name) for word in words for name in kinds)
    capital = all(word.text[:1].isupper() and word.text.isalpha() for word in words)
    return 1 < len(words) <= _LONG and plain and capital and len(words[0].text) > _LONG


def _is_called(clause: Clause, each: Found) -> bool:
    """Whether an apposition says that a name is a body's: "Castellane, the French dairy group, …"."""
    words = clause.sentence.words
    start = each.mention.last
    if start >= len(words) or words[start].text != ",":
        return False
    run: list[Word] = []
    for word in words[start + 1 : start + 1 + _RUN]:
        if word.upos not in _MODIFIERS or clause.has(word, "relativePronoun"):
            break
        run.append(word)
    nouns = [word for word in run if word.upos == "NOUN"]
    head = (nouns[0] if clause.words("genitiveArticle") else nouns[-1]) if nouns else None
    if head is None or head.feats.get("Number") == "Plur" or not clause.has(head, "namedBody"):
        return False
    either = each.type == _PERSON and each.mention.first < each.mention.last and clause.has(head, "bodyOrPerson")
    behind = words[head.id] if head.id < len(words) else None
    closed = behind is None or behind.upos in ("PUNCT", "ADP", "ADJ", "DET") or clause.has(behind, "relativePronoun")
    article = clause.words("genitiveArticle") or run[0].upos == "DET"
    return closed and not either and bool(article)


def _is_led(clause: Clause, each: Found) -> bool:
    """Whether a name is of what has a chief executive or shareholders: "the chief executive of A", "A's founder"."""
    head = clause.sentence.word(each.mention.head)
    above = clause.head(head)
    if above is None or above.upos != "NOUN" or not clause.has(above, "companyOffice"):
        return False
    owner = head in clause.genitives(above) or head in clause.possessors(above)
    return owner and base(head.deprel) == "nmod"


def _is_taken_up(clause: Clause, each: Found) -> bool:
    """Whether a clause behind a name tells that it is a body's: "A, whose chief executive …", "A, which …"."""
    words = clause.sentence.words
    start = each.mention.last
    if start + 2 >= len(words) or words[start].text != ",":
        return False
    follows = words[start + 1]
    near = words[start + 1 : start + 6]
    office = any(clause.has(word, "companyOffice") for word in near[:5])
    if clause.words("genitiveArticle"):  # "drejtori ekzekutiv i së cilës"
        whose = any(word.text.lower() in clause.words("ownerRelative") for word in near)
        return office and whose and clause.has(follows, "companyOffice")
    if clause.has(follows, "possessiveRelative"):
        return office
    return each.type == _PERSON and follows.text.lower() in clause.words("thingRelative")
