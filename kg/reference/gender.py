"""Whether somebody is a man or a woman, by what a document calls them: "Ms A", "his daughter, B", "drejtoresha C".

Pronouns are told by it ("he" is not the daughter who spoke last), and so are two people of one surname ("Ms A" is not
her brother). Who is called both is neither for certain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.clause import Clause, base
from kg.knowledge import Knowledge, fold
from kg.mention import Found, read_clause
from kg.model import Entity, Sentence, Word

FEMALE, MALE = "female", "male"
_ANY = "mul"  # word classes of every language
_CALLED = {FEMALE: "femaleNoun", MALE: "maleNoun"}
_GIVEN = {FEMALE: "femaleName", MALE: "maleName"}
_PRONOUNS = {
    FEMALE: ("subjectPronounFem", "possessivePronounFem"),
    MALE: ("subjectPronounMasc", "possessivePronounMasc"),
}
_OFFICES = ("personNoun", "titleWord", "officeTitle", "office", "leader", "staff", "minister", "deputy")
_TITLES = 3  # words of a title before a name
_BESIDE = ("appos", "flat", "nmod", "compound")


def called(clause: Clause, word: Word) -> str:
    """The gender that a noun gives whoever it is said of, "" where it may be anybody's."""
    for gender, name in _CALLED.items():
        if clause.has(word, name) or word.text.lower() in clause.words(name):
            return gender
    single = word.upos == "NOUN" and word.feats.get("Number") != "Plur"
    ends = word.lemma.lower().endswith(tuple(clause.words("feminineTitle")) or ("\0",))
    if not single or not any(clause.has(word, name) for name in _OFFICES):
        return ""
    if ends and word.feats.get("Gender") == "Fem":
        return "" if clause.has(word, "anybodysNoun") else FEMALE  # "një figurë e lartë, A"
    man = word.feats.get("Gender") == "Masc" and word.feats.get("Definite") == "Def" and not ends
    return MALE if man and word.text.lower().endswith(tuple(clause.words("mansTitleEnding")) or ("\0",)) else ""


def given(label: str, knowledge: Knowledge) -> str:
    """The gender of a full name's first part, "" where it may be anybody's."""
    first, *rest = fold(label).split() or [""]
    return next((kind for kind, name in _GIVEN.items() if rest and first in knowledge.words(_ANY, name)), "")


def gender_before(sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """The gender that the word right before a name says: "Ms Tetlow", "zonja Tetlow"."""
    first = each.mention.first
    return called(read_clause(sentence, knowledge), sentence.word(first - 1)) if first > 1 else ""


def apposed_gender(sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """The gender that what a name stands beside says: "his sister Joanne"."""
    clause = read_clause(sentence, knowledge)
    return next(filter(None, (called(clause, word) for word in beside_name(clause, each))), "")


def told(
    clauses: Mapping[int, Clause],
    at: Mapping[tuple[int, int], Found],
    settled: Mapping[tuple[int, int], Entity],
) -> dict[str, str]:
    """The gender of each person, by key, that the document's own words show.

    Args:
        clauses: its sentences, by number.
        at: the mention that each word is part of, by sentence and word.
        settled: the entity of each mention, by sentence and first word.
    """
    found: dict[str, set[str]] = {}
    for key, clause, beside in _beside_people(clauses, at, settled):
        said = {gender for word in beside if (gender := called(clause, word))}
        found.setdefault(key, set()).update(said)
    return {key: next(iter(genders)) for key, genders in found.items() if len(genders) == 1}


def entitled(
    clauses: Mapping[int, Clause],
    at: Mapping[tuple[int, int], Found],
    settled: Mapping[tuple[int, int], Entity],
) -> dict[str, str]:
    """The people, by key, who bear offices in the form for men alone: "nënkryetari A", where a woman is "nënkryetarja".

    Args:
        clauses: the sentences, by number.
        at: the mention that each word is part of, by sentence and word.
        settled: the entity of each mention, by sentence and first word.
    """
    found: dict[str, set[str]] = {}
    kinds = {MALE: "masculineEnding", FEMALE: "feminineEnding"}
    for key, clause, beside in _beside_people(clauses, at, settled):
        if clause.words("pronounNeuter"):
            continue  # a language whose nouns have no gender
        titles = (word for word in beside if not clause.has(word, "anybodysNoun"))
        offices = [word for word in titles if any(clause.has(word, name) for name in _OFFICES)]
        said = {k for w in offices for k, name in kinds.items() if w.text.lower().endswith(tuple(clause.words(name)))}
        said |= {MALE for w in offices if _masculine_article(clause, w)}
        found.setdefault(key, set()).update(said)
    return {key: MALE for key, genders in found.items() if genders == {MALE}}


def _masculine_article(clause: Clause, title: Word) -> bool:
    """Whether an indefinite title is followed by the article of a man's: "A, president i B"."""
    behind = clause.sentence.words[title.id : title.id + 1]
    indefinite = title.feats.get("Definite") == "Ind" and title.feats.get("Number") != "Plur"
    return indefinite and bool(behind) and behind[0].text.lower() in clause.words("masculineArticle")


def _beside_people(
    clauses: Mapping[int, Clause],
    at: Mapping[tuple[int, int], Found],
    settled: Mapping[tuple[int, int], Entity],
) -> Iterator[tuple[str, Clause, Iterator[Word]]]:
    """The key of each person that is named, with the sentence and what stands beside the name."""
    for (index, first), entity in settled.items():
        each = at.get((index, first))
        if entity.type == "Person" and each is not None and each.mention.kind == "name":
            yield entity.key, clauses[index], beside_name(clauses[index], each)


def shown(
    clauses: Mapping[int, Clause],
    at: Mapping[tuple[int, int], Found],
    settled: Mapping[tuple[int, int], Entity],
) -> dict[str, str]:
    """The gender of each person, by key, that pronouns show which can only be theirs: "A, who lost her seat".

    Such a pronoun stands in a clause of which somebody is the subject, or below one, the only one named so far in
    their sentence, and not in a quotation. Whom pronouns of both genders may mean is neither for certain.

    Args:
        clauses: the sentences, by number.
        at: the mention that each word is part of, by sentence and word.
        settled: the entity of each mention, by sentence and first word.
    """
    found: dict[str, set[str]] = {}
    for clause in clauses.values():
        people = _people(clause, at, settled)
        others: set[str] = set()  # the genders of those whom a pronoun means that is not the subject's
        marks = {char for mark in clause.words("quotationMark") for char in mark} | {'"'}
        for word in clause.sentence.words:
            if word.text[:1] in marks:
                break
            gender = _pronoun_gender(clause, word)
            if not gender or not people:
                continue
            owner = next((people[each.id] for each in _owners(clause, word) if each.id in people), None)
            if owner is None:
                others.add(gender)
            elif _before(clause, word, people) == {owner.key}:
                found.setdefault(owner.key, set()).update({gender} - others)
    return {key: next(iter(genders)) for key, genders in found.items() if len(genders) == 1}


def _before(clause: Clause, pronoun: Word, people: Mapping[int, Entity]) -> set[str]:
    """Who is named before a pronoun, but for whoever it says something of: "A sacked B, his minister"."""
    noun = clause.head(pronoun)
    above = clause.head(noun) if noun is not None and base(noun.deprel) == "appos" else None
    said_of = people[above.id].key if above is not None and above.id in people and pronoun.deprel == "nmod:poss" else ""
    return {each.key for number, each in people.items() if number < pronoun.id} - {said_of}


def things(
    clauses: Mapping[int, Clause],
    at: Mapping[tuple[int, int], Found],
    settled: Mapping[tuple[int, int], Entity],
) -> dict[str, str]:
    """The gender of the name of each country or body, by key, as its endings and its relative pronouns show.

    Only in languages without a word for "it". Whose names are of both genders ("KFOR-i", "forca KFOR") has none.

    Args:
        clauses: the sentences, by number.
        at: the mention that each word is part of, by sentence and word.
        settled: the entity of each mention, by sentence and first word.
    """
    found: dict[str, set[str]] = {}
    for (index, first), entity in settled.items():
        each, clause = at.get((index, first)), clauses[index]
        if each is None or each.mention.kind != "name" or entity.type == "Person" or clause.words("pronounNeuter"):
            continue
        head = clause.sentence.word(each.mention.head)
        said = {ending_gender(clause, each.mention.text), _relative_gender(clause, head)} - {""}
        found.setdefault(entity.key, set()).update(said)
    return {key: next(iter(genders)) for key, genders in found.items() if len(genders) == 1}


def ending_gender(clause: Clause, text: str) -> str:
    """The gender of a name of a thing by its endings: those of its first word, or behind a hyphen in its last one."""
    words = text.lower().split()
    declined = words and "-" in words[-1]
    shown_in = (words[-1].rpartition("-")[2] if declined else words[0]) if words else ""
    endings = {FEMALE: "feminineEnding", MALE: "masculineEnding"}
    return next((kind for kind, name in endings.items() if shown_in.endswith(tuple(clause.words(name)))), "")


def _relative_gender(clause: Clause, noun: Word) -> str:
    """The gender that the relative pronoun behind a noun has: "Loopster, i cili"."""
    verbs = (each for each in clause.children(noun, "acl") if each.deprel == "acl:relcl")
    forms = {child.text.lower() for verb in verbs for child in clause.children(verb, "nsubj", "obj")}
    rules = (rule.split(">") for rule in clause.words("relativeAgreement"))
    said = {gender for form, gender, number in rules if form in forms and number == "Sing"}
    return {"Fem": FEMALE, "Masc": MALE}.get(next(iter(said), ""), "") if len(said) == 1 else ""


def _people(
    clause: Clause, at: Mapping[tuple[int, int], Found], settled: Mapping[tuple[int, int], Entity]
) -> dict[int, Entity]:
    """The people whom a sentence names, by word."""
    index = clause.sentence.index
    mentions = {word.id: at[index, word.id] for word in clause.sentence.words if (index, word.id) in at}
    entities = {number: settled.get((index, each.mention.first)) for number, each in mentions.items()}
    return {number: each for number, each in entities.items() if each is not None and each.type == "Person"}


def _pronoun_gender(clause: Clause, word: Word) -> str:
    """The gender of the one person that a pronoun must mean, "" where it may mean a thing as well."""
    if clause.words("pronounNeuter"):
        for gender, names in _PRONOUNS.items():
            if word.upos == "PRON" and any(clause.has(word, name) for name in names):
                return gender
        return ""
    above = clause.head(word)
    who = clause.head(above) if above is not None and above.deprel == "acl:relcl" else None
    agrees = [rule.split(">") for rule in clause.words("relativeAgreement")] if base(word.deprel) == "nsubj" else []
    fits = next((gender for form, gender, number in agrees if form == word.text.lower() and number == "Sing"), "")
    return {"Fem": FEMALE, "Masc": MALE}.get(fits, "") if who is not None and who.upos == "PROPN" else ""


def _owners(clause: Clause, word: Word) -> Iterator[Word]:
    """The subjects of the clauses that a pronoun stands in or below, but not of its own if it is an argument there."""
    above = clause.head(word)
    if clause.has(word, "relativePronoun"):
        who = clause.head(above) if above is not None else None
        yield from [who] if who is not None else []
        return
    verbs = [each for each in clause.ancestors(word) if each.upos in ("VERB", "AUX", "ADJ")]
    if base(word.deprel) == "nsubj":
        verbs = verbs[1:] if verbs and verbs[0].deprel != "acl:relcl" else []  # not "A, whose friends she …"
    elif word.deprel == "nmod:poss":
        verbs = [] if verbs and base(verbs[0].deprel) == "ccomp" else verbs  # not "A said her contract …"
    elif not clause.has(word, "reflexivePronoun"):
        return  # an object is seldom the subject of the clause above
    subjects = (clause.subject(verb) for verb in verbs)
    yield from (each for each in subjects if each is not None and each.id < word.id)


def beside_name(clause: Clause, each: Found) -> Iterator[Word]:
    """The titles and appositions of a name."""
    sentence, first = clause.sentence, each.mention.first
    head = sentence.word(each.mention.head)
    for number in range(first - 1, max(0, first - 1 - _TITLES), -1):  # "Mrs Justice Farrant"
        if sentence.word(number).upos not in ("NOUN", "PROPN"):
            break
        yield sentence.word(number)
    above = clause.head(head)
    if above is not None and base(head.deprel) in ("appos", "flat") and above.id < head.id and above.upos == "NOUN":
        yield above
    for child in clause.children(head, *_BESIDE):
        inside = each.mention.first <= child.id <= each.mention.last
        linked = clause.adposition(child) or clause.article_genitive(child) or child in clause.possessors(head)
        if child.upos == "NOUN" and not inside and not linked:
            yield child


def one_of(people: Sequence[Entity], gender: str, genders: Mapping[str, str], knowledge: Knowledge) -> list[Entity]:
    """Of several people of one name those who may be whom a title means: "Ms Tetlow", "zoti Tetlow".

    Args:
        people: of that name.
        gender: what the title says; "" leaves them as they are.
        genders: of the people of the document, as far as it told by now.
        knowledge: the gazetteer and the given names.
    """
    if not gender:
        return list(people)
    sexes = {each.key: genders.get(each.key) or _known(each, knowledge) for each in people}
    fitting = [each for each in people if sexes[each.key] in ("", gender)]
    certain = [each for each in fitting if sexes[each.key] == gender]
    return certain if len(certain) == 1 else fitting


def _known(person: Entity, knowledge: Knowledge) -> str:
    return knowledge.genders.get(person.key, "") or given(person.label, knowledge)
