"""Nouns with a name beside them: "the businessman A", "A, the carmaker", "President A", "the city of A"."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.model import Word
from kg.reference.scene import Referent, Scene

_QUOTES = ('"', "”", "»", "’", "''")
_NEAR = 3  # words between a verb of naming and the name


def apposed(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "A, the carmaker chaired by B": the noun that says what A is stands for A."""
    first = clause.head(word) if base(word.deprel) == "conj" else None  # "A, chief of B and a former C"
    listed = first is not None and first.upos == "NOUN" and base(first.deprel) == "appos" and first.id < word.id
    above = clause.head(first) if listed and first is not None else clause.head(word)
    apposition = listed or base(word.deprel) == "appos"
    entitled = word.upos == "PROPN" and scene.name_at(clause, word) is None and is_title(scene, clause, word)
    noun = word.upos == "NOUN" or entitled  # "A, the Labour MP who chairs B"
    if not noun or not apposition or above is None or above.id > word.id:
        return None
    if clause.child_in(word, "relativePronoun", "nmod") is not None:  # "A, whose airline B sued"
        return None
    named = scene.name_at(clause, above)
    words = clause.sentence.words
    after = named[1].mention.last if named is not None else len(words)  # the index of what follows the name
    if [word.text for word in words[after : after + 3 : 2]] == ["(", ")"]:  # "A (LD), a party led by B"
        after += 3
    follows = words[after] if after < len(words) else None
    if named is None or follows is None or follows.text != "," or clause.children(word, "cop", "flat", "appos"):
        return None
    return Referent(named[0], named[1].mention.text, 0.9)


def named_beside(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the businessman Alexander M.", "its ally Israel": a common noun with a name in apposition."""
    one = word.upos in ("NUM", "PRON") and clause.has(word, "oneOf")  # "One of the three, A, said"
    if not (one or word.upos in ("NOUN", "PROPN", "ADJ")) or clause.has(word, "forceNoun"):
        return None
    if clause.has(word, "clanNoun"):
        return None  # "the A family" is not A
    for child in clause.children(word, "appos", "flat", "nmod", "compound"):
        named = scene.name_at(clause, child)
        owner = clause.adposition(child) or clause.article_genitive(child)
        owner = owner or (child.id < word.id and base(child.deprel) != "appos")  # "the Kerry camp"
        owner = owner or (base(child.deprel) == "nmod" and child.id - word.id > 3)
        owner = owner or clause.child_in(child, "indefinite", "det") is not None  # "a tinpot Napoleon"
        owner = owner or (named is not None and named[1].mention.first <= named[1].mention.head < child.id)  # its tail
        nobody = clause.has(word, "metonymHead") or clause.has(word, "namedArea")  # "sued the county and A, a deputy"
        nobody = nobody and not clause.has(word, "personNoun")
        owner = owner or (nobody and base(child.deprel) in ("appos", "flat") and scene.person_at(clause, child))
        if named and named[0].type != "Person" and is_title(scene, clause, word) and scene.is_body(named[0]):
            continue  # "drejtori i kompanisë | A, B": the director is B
        if named and not owner and (named[0].type == "Person" or base(child.deprel) in ("appos", "flat")):
            return Referent(named[0], named[1].mention.text, 0.98)
    if (body := _called(scene, clause, word)) is not None:
        return body
    if (second := _second_title(scene, clause, word)) is not None:
        return second
    head = name_after(scene, clause, word) if is_title(scene, clause, word) else None
    named = scene.name_at(clause, head) if head is not None else None
    return Referent(named[0], named[1].mention.text, 0.98) if named else None


def _second_title(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the commander of A, General B": whom a second title between commas names."""
    name = second_titles_name(scene, clause, word) if is_title(scene, clause, word) else None
    named = scene.name_at(clause, name) if name is not None else None
    return Referent(named[0], named[1].mention.text, 0.95) if named is not None else None


def second_titles_name(scene: Scene, clause: Clause, title: Word) -> Word | None:
    """The person's name behind a second title, which is nobody else's: "the commander of A, General B"."""
    for second in clause.children(title, "appos"):
        noun = second.upos == "NOUN" or (second.upos == "PROPN" and scene.name_at(clause, second) is None)
        owned = clause.possessors(second) or clause.genitives(second) or clause.adposition(second)
        if not noun or second.id < title.id or owned or clause.has(second, "subordinate"):
            continue
        for name in clause.children(second, "flat", "appos"):
            named = scene.name_at(clause, name)
            between = clause.sentence.words[second.id : named[1].mention.first - 1] if named is not None else ()
            own = (each.upos == "ADJ" or (each.upos == "NOUN" and each.head == second.id) for each in between)
            close = name.id > second.id and all(own)  # "deputeti konservator A", "gjeneral brigade A"
            if named is not None and named[0].type == "Person" and close:
                return name
    return None


def named_area(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the Serengeti region", "the island of Britain": what kind of area a place is, with its name."""
    if word.upos != "NOUN" or word.feats.get("Number") == "Plur" or clause.child_in(word, "indefinite", "det"):
        return None
    area, land = clause.has(word, "namedArea"), clause.has(word, "namedLand")
    before = [c for c in clause.children(word, "compound") if c.id == word.id - 1]
    for child in [*clause.genitives(word), *before] if area or land else ():
        named = scene.name_at(clause, child)
        if named is not None and named[0].type == "Place" and clause.has(word, "areaAroundTown"):
            continue  # "qarku i Shkodrës" is more than Shkodra
        kind = named[0].type if named is not None else ""
        if named is not None and ((area and kind in ("Place", "Region")) or (land and kind == "Country")):
            return Referent(named[0], named[1].mention.text, 0.95)
    return None


def _called(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the disaster agency BNPB": a common noun with the name of a body right behind it."""
    if word.upos != "NOUN" or word.id == len(clause.sentence.words):
        return None
    named = scene.name_at(clause, clause.sentence.word(word.id + 1))
    if named is None or not scene.knowledge.is_a(named[0].type, "Organization"):
        return None
    head = clause.sentence.word(named[1].mention.head)
    behind = base(head.deprel) in ("appos", "flat") or (base(head.deprel) == "compound" and head.head == word.id)
    behind = behind or (base(head.deprel) == "xcomp" and head.head == word.head and base(word.deprel) == "obj")
    beside = base(head.deprel) == base(word.deprel) == "nmod" and head.head == word.head  # both "of" the same
    beside = beside and not clause.adposition(head) and bool(clause.adposition(word))
    close = named[1].mention.first == word.id + 1 and (behind or beside)
    return Referent(named[0], named[1].mention.text, 0.98) if close else None


def named_before_kind(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the FSB security service", "the GRU agency": a body whose name stands before the noun for what it is."""
    if word.upos not in ("NOUN", "PROPN") or not word.text.islower():
        return None
    if word.feats.get("Number") == "Plur" or not clause.has(word, "kindBehindName"):
        return None
    for child in clause.children(word, "compound", "nmod", "amod"):
        named = scene.name_at(clause, child) if child.id < word.id and not clause.adposition(child) else None
        if named is None or not scene.is_body(named[0]) or child in clause.possessors(word):
            continue
        between = clause.sentence.words[named[1].mention.last : word.id - 1]
        common = all(each.upos in ("ADJ", "NOUN") and each.text.islower() for each in between)
        if common and named[0].type != "IntergovernmentalOrganization":
            return Referent(named[0], named[1].mention.text, 0.95)
    return None


def named_at_end(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "agjencia e zbulimit ushtarak GRU": the body's name behind the noun for what it is and its complement."""
    if word.upos != "NOUN" or not clause.has(word, "kindBehindName") or word.feats.get("Number") == "Plur":
        return None
    for each in clause.sentence.words[word.id + 1 : word.id + 6]:
        named = scene.name_at(clause, each)
        if named is not None:
            head = clause.sentence.word(named[1].mention.head)
            apart = clause.adposition(head) or clause.article_genitive(head) or named[1].mention.first != each.id
            behind = base(head.deprel) in ("flat", "appos", "nmod") and not apart
            return Referent(named[0], named[1].mention.text, 0.9) if behind and scene.is_body(named[0]) else None
        if each.upos not in ("NOUN", "ADJ", "DET") or not each.text.islower():
            return None
    return None


def named_by(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "the city of A", "ishulli i A-së": the place that a common noun's complement names."""
    genitives = clause.genitives(word) if clause.has(word, "namedPlace") else []
    named = scene.name_at(clause, genitives[0]) if len(genitives) == 1 else None
    if named is None or named[0].type not in ("Place", "Region", "Country") or clause.possessors(word):
        return None
    if named[0].type == "Place" and clause.has(word, "areaAroundTown"):
        return None  # "qarku i Shkodrës" is more than Shkodra
    if named[0].type == "Country" and not clause.has(word, "countryNoun"):
        return None  # "the city of Albania"
    near = 0 < named[1].mention.first - word.id <= 3
    return Referent(named[0], named[1].mention.text, 0.97) if near else None


def named_as(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "a veteran named A", "one of its officers, a man called A": somebody new with the name behind."""
    if word.upos not in ("NOUN", "NUM", "PRON") or clause.has(word, "relativePronoun"):
        return None
    nouns = clause.children(word, "appos") if word.upos != "NOUN" else [word]
    for noun in nouns:
        for verb in clause.children(noun, "acl"):
            called = clause.children(verb, "xcomp", "obj", "obl", "appos") if clause.has(verb, "nameVerb") else []
            for each in called:
                named = scene.name_at(clause, each)
                between = clause.sentence.words[verb.id : named[1].mention.first - 1] if named is not None else ()
                said = [one for one in between if base(one.deprel) in ("case", "advmod")]  # "only as A"
                where = {one.id for w in clause.children(verb, "obl") for one in (w, *clause.children(w))}
                rest = [one for one in between if one not in said and one.id not in where]  # "in court papers as A"
                behind = not rest and len(said) < _NEAR
                if named is not None and behind and named[0].type == "Person":
                    return Referent(named[0], named[1].mention.text, 0.9)
    return None


def is_title(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether a noun says who somebody is: "president", "spokesman", "widow"."""
    titles = scene.knowledge.titles(clause.sentence.language)
    return clause.has(word, "personNoun") or clause.span(word, titles) is not None


def name_after(scene: Scene, clause: Clause, title: Word) -> Word | None:
    """The head of a person's name that stands behind a title, whatever the parser made of the two.

    Between them may be the title's own adjectives and complement; a name between commas is an apposition.
    """
    words = clause.sentence.words
    end = title.id
    while (
        end < len(words)
        and (_belongs_to(clause, words[end], title) or _of_elected(clause, words[end]))
        and not scene.person_at(clause, words[end])
    ):
        end += 1
    comma = end < len(words) and words[end].text == ","
    number = end + 1 + comma
    if number > len(words) or not scene.person_at(clause, words[number - 1]):
        return None
    team = words[number - 2]
    if not comma and team.id > title.id and clause.has(team, "teamOfLeader"):
        return None  # "officials of the government of A", named after its head: "zyrtarë të qeverisë A"
    named = scene.name_at(clause, words[number - 1])
    beside = number - 2  # past the adjectives of the noun before the name
    while beside > title.id - 1 and words[beside].upos in ("ADJ", "DET"):
        beside -= 1
    owner = not comma and _has_its_own(scene, clause, words[beside], title)
    owner = (
        owner or words[number - 2].upos == "ADP" or words[number - 2].text.lower() in clause.words("genitiveArticle")
    )
    if named is None or owner or (comma and not _closed(clause, named[1].mention.last)):
        return None
    head = clause.sentence.word(named[1].mention.head)
    above = clause.head(head)
    if comma and above is not None and above.id != title.id and base(head.deprel) == "appos":
        alone = above.upos == "NOUN" and above.feats.get("Number") != "Plur"
        if alone and title.id < above.id and _oblique(above) and is_title(scene, clause, above):
            return None  # "the party of the minister, A": its case says whose name it is
    relative = above is not None and above.head == title.id and base(above.deprel) == "acl"
    return None if relative or _anothers(scene, clause, head, title) else head  # not "the minister Trump fired"


def _anothers(scene: Scene, clause: Clause, name: Word, title: Word) -> bool:
    """Whether a name is that of the noun above the title: "the wife of President A, Emine"."""
    above = clause.head(title)
    if above is None or scene.person_at(clause, above) or above.upos not in ("NOUN", "PROPN"):
        return False
    if is_title(scene, clause, above) or clause.has(above, "subordinate"):
        return name.head != title.id and title.head != name.id
    return name.head == above.id and name.deprel == "appos"


def _has_its_own(scene: Scene, clause: Clause, noun: Word, title: Word) -> bool:
    """Whether a name belongs to the noun right before it: "lawyer of the Meta family", "heirs of the banker A"."""
    if noun.id == title.id or noun.upos not in ("NOUN", "PROPN"):
        return False
    above = clause.head(noun)
    holder = clause.sentence.word(noun.id + 1)  # "the adviser of the president of B, A"
    if (
        above is not None
        and title.id < above.id < noun.id
        and holder.head == above.id
        and is_title(scene, clause, above)
    ):
        return True
    own = base(noun.deprel) == "nmod" and is_title(scene, clause, noun)
    kin = clause.has(title, "relativeNoun") and base(noun.deprel) == "nmod" and holder.head == noun.id
    return clause.has(noun, "familyNoun") or own or kin  # "the brother of the financier A"


def name_before(scene: Scene, clause: Clause, title: Word) -> Word | None:
    """The head of the name that a title between commas stands behind: "Edi Rama, head of the party, said"."""
    words = clause.sentence.words
    begin = title.id
    while begin > 1 and _belongs_to(clause, words[begin - 2], title):
        begin -= 1
    end = title.id
    while end < len(words) and _belongs_to(clause, words[end], title):
        end += 1
    if begin < 3 or words[begin - 2].text != "," or (end < len(words) and words[end].upos != "PUNCT"):
        return None
    before = words[begin - 3]
    if before.text in _QUOTES and begin > 3:  # "… of A", head of B
        before = words[begin - 4]
    named = scene.name_at(clause, before)
    if named is None or any(clause.children(title, "cop", "case", "cc")):
        return None
    marked = clause.adposition(clause.sentence.word(named[1].mention.head))
    if marked and base(title.deprel) == "nsubj" and not clause.has(title, "placeNoun"):
        return None  # "Në A, mbështetësit e B-së u përplasën", not "In A, the capital of B, C met D"
    return clause.sentence.word(named[1].mention.head)


def bracketed(scene: Scene, clause: Clause, word: Word) -> list[Word]:
    """The head of the name that stands in brackets right behind another: "A (Kenya)", "B (Fine Gael, Meath)"."""
    words = clause.sentence.words
    named = scene.name_at(clause, word)
    opening = named[1].mention.last if named is not None else len(words)  # the bracket's index
    if opening + 1 >= len(words) or words[opening].text != "(":
        return []
    inner = scene.name_at(clause, words[opening + 1])
    if inner is None or inner[1].mention.first != opening + 2:
        return []
    behind = words[inner[1].mention.last : inner[1].mention.last + 1]
    return [clause.sentence.word(inner[1].mention.head)] if behind and behind[0].text in (")", ",") else []


def _belongs_to(clause: Clause, word: Word, title: Word) -> bool:
    """Whether a word is part of a title's own phrase: its adjective, or below its complement."""
    if word.text == "-" and word.id < len(clause.sentence.words):
        return clause.has(clause.sentence.word(word.id + 1), "elected")  # "president-elect"
    if word.upos in ("PUNCT", "VERB", "AUX", "CCONJ", "SCONJ"):
        return False
    return any(above.id == title.id for above in clause.ancestors(word))


def _of_elected(clause: Clause, word: Word) -> bool:
    """Whether a word belongs to "-elect" behind a title."""
    follows = clause.sentence.word(word.id + 1) if word.id < len(clause.sentence.words) else None
    hyphen = word.text == "-" and follows is not None and clause.has(follows, "elected")
    return hyphen or (word.upos != "PROPN" and clause.has(word, "elected"))


def _oblique(word: Word) -> bool:
    return word.feats.get("Case") in ("Gen", "Dat", "Abl")


def _closed(clause: Clause, last: int) -> bool:
    """Whether an apposition ends behind its name: a comma, or the end of the sentence."""
    return last == len(clause.sentence.words) or clause.sentence.word(last + 1).upos == "PUNCT"
