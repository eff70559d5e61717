"""Titles as roles: whose office it is and of what, and the words that make it none that is held now."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kg.clause import Clause, Roles, base
from kg.knowledge import HEADS
from kg.match.matching import Matching, heads_name
from kg.match.titleholder import has_as, holder_of
from kg.model import (
    ACTUAL,
    AFFIRMED,
    Entity,
    Word,
)
from kg.place import name_roles
from kg.reference.office import befalls_another, given_by, is_over
from kg.status import fiction, status

_OBLIQUE = ("Gen", "Dat", "Abl")
_NEAR = 4  # words from "as" to the title at most


def title_bar(on: Matching, title: Word, span: tuple[int, int], wanted: frozenset[str] = frozenset()) -> Word | None:
    """The word that makes a title no office that its holder has: "former", "candidate"; none inside it.

    Args:
        on: the sentence and what is known.
        title: the title.
        span: its first and last word.
        wanted: lemmas that the office has to have beside it: "the deputy Senate leader".
    """
    names: tuple[str, ...] = ("former", "notCurrent", "subordinate")
    if elect_word(on, title) is not None or given_by(on.clause, title) is not None:
        names = ("former", "subordinate")
    if _to_come(on, title):
        names = ("former", "subordinate")  # "will be the next mayor of A"
    above = on.clause.head(title)
    if above is not None and base(title.deprel) == "xcomp" and on.clause.has(above, "formerVerb"):
        return above  # "used to be the mayor"
    no_longer = on.clause.child_in(title, "noLongerWord", "advmod")
    if no_longer is not None and not on.clause.children(title, "cop"):
        return no_longer  # "A, no longer a member of B"
    none = on.clause.child_in(title, "negator", "det")
    if none is not None and base(title.deprel) == "appos":
        return none  # "A, no supporter of B"
    if (end := is_over(on.clause, title)) is not None:
        return end  # "prime minister from 2019 to 2023"
    if (verb := _dismissing(on, title)) is not None:
        return verb  # "has sacked her adviser A"
    if (verb := _given_up(on, title)) is not None:
        return verb  # "the second MP who has resigned"
    if (verb := _resigned(on, title)) is not None:
        return verb  # "the minister, A, has resigned"
    if (work := fiction(on.clause, title)) is not None:
        return work  # "in the film, A is the president"
    if (stand_in := _standing_in(on, title)) is not None:
        return stand_in
    return _behind_them(on, title) or _beside_title(on, title, names, range(span[0], span[1] + 1), wanted)


def _to_come(on: Matching, title: Word) -> bool:
    """Whether a clause says that somebody will be the next to hold an office."""
    coming = on.clause.child_in(title, "plannedMarker", "aux") is not None and bool(on.clause.children(title, "cop"))
    return coming and on.clause.child_in(title, "plannedModifier", "amod") is not None


def _behind_them(on: Matching, title: Word) -> Word | None:
    """The time that somebody had an office for, where that is over: "after nine years as its treasurer"."""
    for number in range(title.id - 1, max(0, title.id - _NEAR), -1):
        word = on.clause.sentence.word(number)
        if not on.clause.has(word, "asAdposition"):
            continue
        time = on.clause.sentence.word(number - 1) if number > 1 else None
        over = time is not None and on.clause.adposition(time) in on.clause.words("afterAdposition")
        return time if over and time is not None and on.clause.has(time, "timeNoun") else None
    return None


def _given_up(on: Matching, title: Word) -> Word | None:
    """The verb by which whoever an office is about has given it up: "the second MP who has resigned"."""
    for verb in on.clause.children(title, "acl"):
        left = verb.deprel == "acl:relcl" and verb.id > title.id and on.clause.span(verb, on.clause.words("resignVerb"))
        subject = on.clause.own_subject(verb) if left else None
        if subject is None or not on.clause.has(subject, "relativePronoun") or on.clause.objects(verb):
            continue
        stands = status(on.clause, verb)
        if stands.factuality == ACTUAL and stands.polarity == AFFIRMED:
            return verb
    return None


def _standing_in(on: Matching, title: Word) -> Word | None:
    """Who only does the duties of an office: "ushtruesi i detyrës së presidentit"."""
    post = on.clause.head(title)
    if post is None or not on.clause.has(post, "postNoun") or title not in on.clause.genitives(post):
        return None
    above = on.clause.head(post)
    return above if above is not None and on.clause.has(above, "standInNoun") else None


def _dismissing(on: Matching, title: Word) -> Word | None:
    """The verb that says that the holder of an office has been dismissed: "has sacked her adviser A"."""
    clause = on.clause
    whole = _with_name(on, title)
    named = on.resolver.name_at(clause, whole)
    if named is not None and on.knowledge.is_a(named[0].type, "Place"):
        return None  # "the sacking of A, the capital of B"
    first = clause.head(whole) if base(whole.deprel) == "conj" else None
    if first is not None and base(first.deprel) == "appos":
        whole = clause.head(first) or whole  # "the ousting of A, the warlord and governor of B"
    verb = clause.head(whole)
    if verb is not None and clause.has(verb, "dismissalNoun") and whole in clause.genitives(verb):
        return verb  # "the dismissal of the army chief, A"
    parted = verb is not None and _parts_with(on, verb, whole)
    if verb is None or not (parted or clause.has(verb, "dismissVerb") or _removes(clause, verb)):
        return None
    called = (child for child in clause.children(verb, "obl", "xcomp", "advcl"))
    if any(clause.adposition(child) in clause.words("asAdposition") for child in called):
        return None  # "dismissed Minister A as a clown"
    done_to = parted or base(whole.deprel) == ("nsubj" if clause.passive(verb) else "obj")
    stands = status(clause, verb)
    return verb if done_to and stands.factuality == ACTUAL and stands.polarity == AFFIRMED else None


def _parts_with(on: Matching, verb: Word, whole: Word) -> bool:
    """Whether a verb says that a body lets somebody go: "the firm parted with its director A"."""
    subject = on.clause.subject(verb)
    rule = f"{verb.lemma.lower()}>{on.clause.adposition(whole)}"
    if subject is None or base(whole.deprel) != "obl" or rule not in on.clause.words("partsFrom"):
        return False
    doer = on.resolver.referent(on.clause, subject)
    return on.resolver.is_body(doer.entity) if doer is not None else on.clause.has(subject, "groupNoun")


def _removes(clause: Clause, verb: Word) -> bool:
    """Whether a verb takes somebody away from a post: "e hoqi nga detyra"."""
    posts = [
        w for name, found in clause.obliques(verb).items() if name in clause.words("originAdposition") for w in found
    ]
    return clause.has(verb, "removeVerb") and any(clause.has(each, "postNoun") for each in posts)


def _gives_up(clause: Clause, verb: Word) -> bool:
    """Whether a verb with its object says that its subject has lost or left a post: "humbi postin"."""
    rules = [rule.split(">") for rule in clause.words("giveUp")]
    lemmas = {noun for lemma, noun in rules if lemma == verb.lemma.lower()}
    return any(each.lemma.lower() in lemmas for each in clause.objects(verb))


def _goes_over(on: Matching, title: Word, verb: Word) -> bool:
    """Whether a verb says that somebody of one party went over to another: "Labour MP A joined the Greens"."""
    clause = on.clause
    if not clause.has(verb, "goOverVerb") or any(clause.joint(each, verb) for each in clause.children(verb)):
        return False
    goals = [*clause.objects(verb), *(w for name in clause.obliques(verb).items() for w in name[1])]
    new = _parties(on, [each for each in goals if each.upos == "PROPN"])
    old = _parties(on, clause.belongings(title))
    return bool(new and old) and not new & old


def _parties(on: Matching, nouns: Iterable[Word]) -> set[str]:
    named = (on.resolver.referent(on.clause, noun) for noun in nouns)
    return {each.entity.key for each in named if each is not None and each.entity.type == "Party"}


def _with_name(on: Matching, title: Word) -> Word:
    """The head of a title with the name beside it."""
    above = on.clause.head(title)
    beside = base(title.deprel) in ("appos", "nmod", "compound", "amod")  # "director | general A"
    named = above is not None and above.upos == "PROPN" and beside
    return above if named and above is not None else title


def _resigned(on: Matching, title: Word) -> Word | None:
    """The verb by which the holder of an office gave it up: "Minister A resigned", "B, head of C, has stepped down".

    Whoever resigned from something else, or as something else, may still be it.
    """
    clause = on.clause
    whole = _with_name(on, title)
    verb = clause.head(whole)
    if verb is None or base(whole.deprel) != "nsubj" or clause.passive(verb):
        return None
    if not clause.past(verb) and clause.child_in(verb, "perfectAux", "aux") is None:
        return None
    alone = clause.has(verb, "quitVerb") and not clause.objects(verb)
    left = _gives_up(clause, verb) or _goes_over(on, title, verb)
    if clause.span(verb, clause.words("resignVerb")) is None and not alone and not left:
        return None
    for name, words in clause.obliques(verb).items():
        apart = name in clause.words("asAdposition") | clause.words("originAdposition")
        if apart and not all(clause.has(each, "postNoun") for each in words):
            return None
    stands = status(clause, verb)
    return verb if stands.factuality == ACTUAL and stands.polarity == AFFIRMED else None


def elect_word(on: Matching, title: Word) -> Word | None:
    """The word that makes a title an office that its holder is about to have: "president-elect"."""
    return _beside_title(on, title, ("elected",))


def _beside_title(
    on: Matching,
    title: Word,
    names: Iterable[str],
    inside: Collection[int] = (),
    wanted: frozenset[str] = frozenset(),
) -> Word | None:
    """The first word beside a title that belongs to one of some word classes."""
    clause = on.clause
    owners = [each for each in clause.genitives(title) if each.id > title.id]  # "head of the press office of A"
    beside = [child for child in clause.children(title) if base(child.deprel) != "conj" and child not in owners]
    clausal = [c for c in beside if c.id > title.id and clause.has(c, "elected") and _tells_when(clause, c)]
    beside = [child for child in beside if child not in clausal]  # "the mayor, who was elected in May"
    beside = [
        child for child in beside if not befalls_another(clause, title, child) and not _also_is(clause, title, child)
    ]
    above = clause.head(title)
    if above is not None and base(title.deprel) in ("nmod", "appos", "compound", "flat"):
        beside += [child for child in clause.children(above) if child.id < title.id]
    nations = [child for child in beside if child.id < title.id and base(child.deprel) in ("amod", "compound")]
    beside += [
        each for nation in nations for each in clause.children(nation, "amod", "compound", "advmod")
    ]  # "ex-Danish"
    if above is not None and clause.adposition(title) in clause.words("purposeAdposition"):
        beside.append(above)  # "the candidate for president"
    first = _first_of(on, title, min([title.id, *inside]))
    hyphen = first > 2 and clause.sentence.word(first - 1).text == "-"  # "Vice-foreign minister"
    before = [clause.sentence.word(first - 1 - hyphen)] if first > 1 else []
    before = [each for each in before if not (each.upos == "NOUN" and clause.adposition(each) and each not in beside)]
    outside = [word for word in (*beside, *before) if word.id not in inside and word.lemma.lower() not in wanted]
    outside = [word for word in outside if not _as_before(clause, word)]
    found = next((word for word in outside for name in names if clause.has(word, name)), None)
    return found or _before_owner(on, title, names)


def _as_before(clause: Clause, time: Word) -> bool:
    """Whether a time of old is only what today is compared with: "is, now as once, a member", "është, sot si dikur"."""
    return clause.adposition(time) in clause.words("asAdposition") and not clause.children(time, "nmod", "det")


def _tells_when(clause: Clause, elected: Word) -> bool:
    """Whether a participle behind a title tells of an election that was: "the president, elected in May", "re-elected
    in 2025"."""
    return elected.deprel == "acl:relcl" or (base(elected.deprel) == "acl" and bool(clause.children(elected, "obl")))


def _also_is(clause: Clause, title: Word, word: Word) -> bool:
    """Whether a noun behind a title says what else its holder is: "the premier A, the first woman in this post"."""
    behind = base(word.deprel) == "appos" and word.id > title.id
    return behind and clause.has(word, "kinNoun") and bool(clause.children(word, "amod"))


def _first_of(on: Matching, title: Word, first: int) -> int:
    """The first word of a title with the body and the adjectives before it: "former | Roe Federation president"."""
    ahead = {each.id for each in on.clause.children(title, "compound", "amod") if each.id < title.id}
    while first > 1 and (first - 1 in ahead or _inside_any(on, first - 1, ahead)):
        first -= 1
    return first


def _inside_any(on: Matching, number: int, heads: set[int]) -> bool:
    word = on.clause.sentence.word(number)
    return word.upos != "PUNCT" and any(above.id in heads for above in on.clause.ancestors(word))


def _before_owner(on: Matching, title: Word, names: Iterable[str]) -> Word | None:
    """A word before the owner that is hyphened to it but means the title: "ex-Barclays director"."""
    clause = on.clause
    for owner in clause.children(title, "compound", "nmod"):
        named = on.resolver.name_at(clause, owner)
        first = named[1].mention.first if named is not None else owner.id
        if first > 2 and first < title.id and clause.sentence.word(first - 1).text == "-":
            word = clause.sentence.word(first - 2)
            if any(clause.has(word, name) for name in names):
                return word
    return None


def title_roles(on: Matching, title: Word, span: tuple[int, int]) -> Roles:
    """The roles of a title: its holder, what it is of, its body, its topic, its place."""
    clause = on.clause
    roles = {name: _apart(on, title, words) for name, words in clause.obliques(title).items()}
    holder = holder_of(on, title)
    roles["holder"] = [holder] if holder is not None else []
    inside = range(span[0], span[1] + 1)
    roles["of"] = _of_bodys_head(on, title, _without_peoples(on, title, _owners(on, title, inside)))
    if (verb := has_as(on, title)) is not None and (owner := clause.subject(verb)) is not None:
        roles["of"] = [*(each for each in roles["of"] if each.upos != "PRON"), owner]  # "A has B as its mayor"
    roles["mod"] = clause.children(title, "amod", "compound", "nmod", "advmod")
    fields = [each for each in roles["mod"] if each.id < title.id and each.upos == "NOUN"]
    roles["mod"] += [each for field_ in fields for each in clause.children(field_, "amod", "compound")]
    genitives = [each for each in clause.genitives(title) if each.upos == "NOUN"]
    bodies = [each for each in genitives if clause.children(each, "det") or clause.possessors(each)]
    roles["body"] = _bodies(on, title, bodies)
    roles["where"] = _where(on, title, holder)
    roles["heads"] = _heads(on, title, holder)
    roles["known"] = [title] if _only_one(clause, title) else []
    roles["owner"] = [each for each in clause.possessors(title) if each.upos != "PRON"]
    roles["topic"] = _topics(on, title, bodies)
    if clause.has(title, "freeProfession"):  # "a journalist and leader of A": leads A
        second = next((each for each in clause.children(title, "conj") if each.upos == "NOUN"), None)
        roles["of"] = [word for word in roles["of"] if second is None or not title.id < second.id < word.id]
    if title.feats.get("Number") == "Plur":  # "the cities Phoenix and Tucson": no one's cities
        roles["of"] = [word for word in roles["of"] if base(word.deprel) not in ("flat", "appos")]
    _add_places(on, title, roles)
    if holder is not None and not clause.genitives(title):  # "President A of B"
        behind = [
            (word, on.resolver.name_at(clause, word)) for word in clause.genitives(holder) if _close(on, holder, word)
        ]
        roles["of"] += [word for word, named in behind if named is not None and _has_offices(on, named[0])]
    above = clause.head(title)
    roles["host"] = [above] if above is not None and above.upos == "VERB" else []
    named_own = any(each.upos == "PROPN" and each.id > title.id for each in clause.genitives(title))
    if holder is not None and clause.head(title) == holder and not (named_own and holder.id < title.id):
        earlier = [child for child in clause.children(holder) if child.id < holder.id and child != title]
        roles["of"] += [child for child in earlier if base(child.deprel) in ("amod", "compound", "nmod")]
    return roles


def _close(on: Matching, holder: Word, owner: Word) -> bool:
    """Whether an owner stands right behind a name: "Mayor A of B", not "the city's mayor, A, both of B"."""
    between = on.clause.sentence.words[holder.id : owner.id - 1]
    return not any(word.upos == "PUNCT" and word.text == "," for word in between)


def _has_offices(on: Matching, entity: Entity) -> bool:
    """Whether somebody's title may be of what stands behind their name: "Mayor A of B", but no body is so named."""
    return on.knowledge.is_a(entity.type, "Country") or on.knowledge.is_a(entity.type, "Place")


def of_the_one_above(on: Matching, relation: str, title: Word, holder: Word) -> bool:
    """Whether the name behind a title may be of the one who is the holder's: "the aide to the mayor of A, B".

    It is the holder's where the gazetteer knows that.
    """
    above = on.clause.head(title)
    if above is None or base(title.deprel) != "nmod" or not above.id < title.id < holder.id or above.upos != "NOUN":
        return False
    named = on.resolver.name_at(on.clause, holder)
    comma = named is not None and on.clause.sentence.word(named[1].mention.first - 1).text == ","
    if not comma or named is None or named[0].type != "Person" or on.resolver.held_now(named[0], relation, True):
        return False
    names = ("personNoun", "titleWord", "diplomat", "staff", "leader", "subordinate", "headWord")
    heads = (above, *(head for head in [on.clause.head(above)] if head is not None and base(above.deprel) == "nmod"))
    people = [each for each in heads if any(on.clause.has(each, name) for name in names)]
    return bool(people) and not _declined_with(on, title, people, on.clause.sentence.word(named[1].mention.last))


def _declined_with(on: Matching, title: Word, others: list[Word], last: Word) -> bool:
    """Whether a name ends like the genitive that the title is in, as none of the others whose it may be does: "vëllai i
    ministrit të Financave të A-së, Karim Zouarit"."""
    ended = last.text.endswith(tuple(on.clause.words("personGenitiveEnding")))
    other = any(each.feats.get("Case") in _OBLIQUE for each in others)
    return ended and title.feats.get("Case") in _OBLIQUE and not other


def of_the_one_below(on: Matching, title: Word, holder: Word) -> bool:
    """Whether the name behind two titles is known to have the second: "an official of the government of Prime
    Minister A", "një zyrtar i kryeministrit, A"."""
    named = on.resolver.name_at(on.clause, holder)
    if named is None or named[0].type != "Person" or not title.id < holder.id:
        return False
    if on.clause.child_in(title, "indefinite", "det") is None:
        return False
    known = {post.relation for post in on.knowledge.posts.get(named[0].key, ())} & {*HEADS, "ministerOf"}
    between = on.clause.sentence.words[title.id : named[1].mention.first - 1]
    inside = (each for each in between if title in on.clause.ancestors(each) and base(each.deprel).startswith("nmod"))
    names = ("titleWord", "officeTitle", "minister")
    return bool(known) and any(on.clause.has(each, name) for each in inside for name in names)


def owners_unlike_known(on: Matching, relation: str, roles: Roles) -> list[Word]:
    """Owners that only take up a country though the gazetteer has the holder in that office of another: "the country's
    president, A", where the text spoke of B last."""
    people = filter(None, (on.resolver.referent(on.clause, word) for word in roles["holder"]))
    posts = [post for each in people for post in on.knowledge.posts.get(each.entity.key, ())]
    known = {post.of for post in posts if post.relation == relation}
    if not known:
        return []
    taken_up = [word for word in roles["of"] if word.upos == "NOUN" and on.resolver.name_at(on.clause, word) is None]
    meant = ((word, on.resolver.referent(on.clause, word, "of")) for word in taken_up)
    return [w for w, of in meant if of is not None and of.entity.type == "Country" and of.entity.key not in known]


def _apart(on: Matching, title: Word, words: list[Word]) -> list[Word]:
    """Words that are no later part of the name of what a title is of: not "Europe" in "Security and … in Europe"."""
    names = [on.resolver.name_at(on.clause, each) for each in on.clause.genitives(title)]
    spans = [named[1].mention for named in names if named is not None]
    return [word for word in words if not any(m.first < word.id <= m.last for m in spans)]


def _owners(on: Matching, title: Word, inside: range) -> list[Word]:
    """Whose office it is: what a title, or the field inside it, belongs to."""
    clause = on.clause
    owners = [owner for number in inside for owner in clause.belongings(clause.sentence.word(number))]
    owners += [each for owner in owners for each in _nationality(on, owner, title)]
    owners += _behind_both(on, title)
    fields = [owner for owner in owners if clause.has(owner, "ministryField")]
    owners += [each for field_ in fields for each in clause.genitives(field_)]  # "ministrit të Shëndetësisë të A-së"
    # "nënkryetari A nga Praga": where somebody is from, not whose they are
    by = clause.words("agentAdposition") - clause.words("genitiveAdposition")
    stopped = {each.id for each in owners if each.id < title.id}  # "stopped by A, whose president B"
    owners = [each for each in dict.fromkeys(owners) if each.id in stopped or clause.adposition(each) not in by]
    return [w for w in owners if w.id not in inside and _own_pronoun(on, w, title)]


def _without_peoples(on: Matching, title: Word, owners: list[Word]) -> list[Word]:
    """Owners without the people that a member of another land's assembly is of: "the Albanian MP in A's parliament"."""
    clause = on.clause
    if not clause.has(title, "assemblyMember"):
        return owners
    where = [w for w in clause.children(title, "nmod") if clause.adposition(w) in clause.words("placeAdposition")]
    named = (on.resolver.referent(clause, each) for each in where)
    sits = any(each is not None and on.knowledge.is_a(each.entity.type, "Organization") for each in named)
    return [each for each in owners if each.upos != "ADJ" or base(each.deprel) != "amod"] if sits else owners


def _of_bodys_head(on: Matching, title: Word, owners: list[Word]) -> list[Word]:
    """Owners without the people that the head of a body is of: "the French president of the European Central Bank"."""
    clause = on.clause
    behind = [each for each in clause.genitives(title) if each.id > title.id and each.upos == "PROPN"]
    named = (on.resolver.name_at(clause, each) for each in behind)
    bodies = [each for each in named if each is not None and on.knowledge.is_a(each[0].type, "Organization")]
    if not bodies or any(body[0].type == "GovernmentBody" for body in bodies):
        return owners  # "the US secretary of the Navy"
    beside = clause.children(title, "amod")
    return [each for each in owners if each.upos != "ADJ" or each not in beside]


def _behind_both(on: Matching, title: Word) -> list[Word]:
    """What two offices are of where it stands behind the second: "the founder and chairman of A", of which the parser
    may give it to either."""
    if (shared := _of_second(on, title)) is not None:
        return shared
    clause, first = on.clause, on.clause.head(title)
    if first is None or base(title.deprel) != "conj" or first.upos != "NOUN" or not clause.children(title, "cc"):
        return []
    if clause.genitives(title) or clause.possessors(title):
        return []
    return [each for each in clause.genitives(first) if each.id > title.id]


def _of_second(on: Matching, title: Word) -> list[Word] | None:
    """What the second of two offices is of, for the first that has nothing of its own: "president and chief operating
    officer of A"; None where it is no such office."""
    clause = on.clause
    if clause.genitives(title) or clause.possessors(title) or clause.children(title, "compound"):
        return None
    second = next((each for each in clause.children(title, "conj") if each.upos == "NOUN"), None)
    if second is None or not clause.children(second, "cc") or clause.children(second, "det", "case"):
        return None
    if any(each.upos in ("PROPN", "PUNCT") for each in clause.sentence.words[title.id : second.id - 1]):
        return None  # "the deputy prime minister A and the chairman of B"
    if clause.has(title, "ministerTitle"):
        return None  # whose country is another matter than what a minister heads besides
    alike = all(clause.has(each, "office") or clause.has(each, "leader") for each in (title, second))
    officer = clause.has(title, "leader") and clause.has(second, "staff")
    return [each for each in clause.genitives(second) if each.id > second.id] or None if alike or officer else None


def _bodies(on: Matching, title: Word, bodies: list[Word]) -> list[Word]:
    """The bodies that have the office: the genitives that are no state, and those before the title."""
    clause = on.clause
    found = [each for each in bodies if not _stately(on, each)]
    names = ("bodyNoun", "groupNoun", "institutionWord", "partyWord")
    before = [each for each in clause.children(title, "compound") if each.id < title.id]
    own = [each for each in before if each.upos == "NOUN" and any(clause.has(each, name) for name in names)]
    known = [(each, on.resolver.name_at(clause, each)) for each in before]  # "National Assembly president A of B"
    return found + own + [each for each, name in known if name is not None and on.resolver.is_body(name[0])]


def _topics(on: Matching, title: Word, bodies: list[Word]) -> list[Word]:
    """What an office deals with: "professor of medicine", "A's Mexico chief"."""
    clause = on.clause
    topics = [each for each in clause.genitives(title) if each.upos == "NOUN" and each not in bodies]
    found = [each for each in topics if on.resolver.referent(clause, each) is None]
    if clause.possessors(title):  # "A's Mexico chief"
        named = [(each, on.resolver.name_at(clause, each)) for each in clause.children(title, "compound")]
        found += [w for w, name in named if name and on.knowledge.is_a(name[0].type, "Place")]
    return found


def _add_places(on: Matching, title: Word, roles: Roles) -> None:
    """Add where the topic of an office is, and the branch of a body that it is in."""
    clause = on.clause
    where = clause.words("placeAdposition")
    placed = [each for name in where for each in roles.get(name, []) if each.upos == "NOUN"]
    fields = [each for each in clause.genitives(title) if each.upos == "NOUN"]
    fields = [each for topic in fields for each in clause.genitives(topic)]  # "of the history of medicine | at A"
    for topic in [*clause.genitives(title), *fields, *placed]:  # "professor of medicine at A", "at the school of law …"
        for name, words in clause.obliques(topic).items() if topic.upos == "NOUN" else ():
            roles.setdefault(name, []).extend(words if name in where else ())
    owned = (name_roles(clause, on.resolver, on.knowledge, owner) for owner in roles["of"])
    for name in clause.words("purposeAdposition"):  # "shefi i A-së | për çështjet humanitare"
        roles[name] = [*roles.get(name, []), *_fields(on, roles["of"], name)]
    inside_it = [word for own in owned for name in where for word in own.get(name, [])]
    roles["branch"] = [word for word in inside_it if not _occasion(on, word) and not _somebodys(on, word)]
    own = [w for name in where for w in roles.get(name, []) if any(body.id < w.id for body in roles["of"])]
    abroad = [w for w in (*roles["branch"], *own) if _names_country(on, w)]  # "the head of A in Yemen"
    home = _homes(on, roles["of"])
    abroad = [w for w in abroad if not _named_among(on, w, home)]
    behind = any(each.id > title.id for each in roles["of"])  # "the A chairman of B": of a part of it
    regions = [each for each in clause.children(title, "compound", "nmod") if each.id < title.id and behind]
    roles["branch"] += [each for each in regions if _names_area(on, each)]
    roles["abroad"] = list(dict.fromkeys(abroad))
    roles["branch"] = [w for w in dict.fromkeys([*roles["branch"], *abroad]) if not _named_among(on, w, home)]


def _homes(on: Matching, bodies: list[Word]) -> set[str]:
    """The countries that some bodies are at home in, which are no branch of theirs: "the leader of the DUI in North
    Macedonia"."""
    named = (on.resolver.name_at(on.clause, body) for body in bodies)
    return {on.knowledge.country_of.get(each[0].key, "") for each in named if each is not None} - {""}


def _named_among(on: Matching, word: Word, keys: set[str]) -> bool:
    named = on.resolver.name_at(on.clause, word)
    return named is not None and named[0].key in keys


def _names_area(on: Matching, word: Word) -> bool:
    named = on.resolver.name_at(on.clause, word)
    return named is not None and named[0].type in ("Place", "Region")


def _names_country(on: Matching, word: Word) -> bool:
    named = on.resolver.name_at(on.clause, word)
    return named is not None and named[0].type == "Country"


def _fields(on: Matching, owners: list[Word], adposition: str) -> list[Word]:
    """What an office is for, where the parser hung it on the name of the body: "the head of A for aid"."""
    named = [(owner, on.resolver.name_at(on.clause, owner)) for owner in owners]
    bodies = [(owner, each[1].mention.last) for owner, each in named if each is not None]
    behind = [(each, last) for owner, last in bodies for each in on.clause.obliques(owner).get(adposition, [])]
    return [each for each, last in behind if each.id > last and each.upos == "NOUN"]


def _where(on: Matching, title: Word, holder: Word | None) -> list[Word]:
    """The place at the head of the clause of somebody with a bare title, or of one around it, or that their clause
    takes up: "In Lyon, Mayor A said", "in Lyon, where Mayor A spoke"."""
    clause = on.clause
    verb = clause.head(holder) if holder is not None else None
    verb = clause.head(title) if verb is not None and verb.id == title.id else verb
    if verb is None or verb.upos != "VERB":
        return []
    for each in (verb, *(above for above in clause.ancestors(verb) if above.upos == "VERB")):
        if (place := _fronted_place(on, title, each)) is not None:
            return [place]
    antecedent = clause.head(verb) if clause.child_in(verb, "whereWord", "advmod", "mark") is not None else None
    near = antecedent is not None and verb.deprel == "acl:relcl" and on.resolver.name_at(clause, antecedent) is not None
    return [antecedent] if near and antecedent is not None else []


def _heads(on: Matching, title: Word, holder: Word | None) -> list[Word]:
    """The one body before a bare title that has such an office: "Komuna e A-së ndihmoi, tha kryetari B"."""
    clause = on.clause
    rules = dict(rule.split(">") for rule in clause.words("bodyOffice"))
    kinds = rules.get(title.lemma.lower(), "").split("+")
    if holder is None or title.lemma.lower() not in rules or not on.resolver.person_at(clause, holder):
        return []
    if title.feats.get("Number") == "Plur" or clause.children(holder, "conj"):
        return []  # of two bodies, perhaps
    own = [*clause.belongings(title), *clause.children(title, "amod", "nmod")]
    if any(each.id != holder.id and not on.resolver.same_name(clause, each, holder) for each in own):
        return []
    before = [word for word in clause.sentence.words[: title.id - 1] if word.lemma.lower() in kinds]
    owned = [word for word in before if clause.genitives(word) or on.resolver.name_at(clause, word) is not None]
    return owned if len(owned) == 1 and len(before) == 1 and _acts(clause, owned[0]) else []


def _acts(clause: Clause, body: Word) -> bool:
    """Whether a clause is about a body, or about what is its own: "the board of | the bank kept its rate"."""
    above = clause.head(body)
    own = above is not None and body in clause.genitives(above)
    return base((above if own and above is not None else body).deprel) == "nsubj"


def _fronted_place(on: Matching, title: Word, verb: Word) -> Word | None:
    """The one place before a verb, at the head of the sentence."""
    clause = on.clause
    before = [word for word in clause.children(verb, "obl") if word.id < title.id and word.id < verb.id]
    local = [word for word in before if clause.adposition(word) in clause.words("placeAdposition")]
    named = [word for word in local if on.resolver.name_at(clause, word) is not None]
    first = named and min([named[0].id, *(each.id for each in clause.children(named[0]))]) == 1
    return named[0] if len(named) == 1 and first else None


def _somebodys(on: Matching, word: Word) -> bool:
    """Whether a place is a person's and so no part of a body: "met A, the chairman of B, at his ranch"."""
    names = ("possessivePronounMasc", "possessivePronounFem")
    return any(on.clause.has(owner, name) for owner in on.clause.possessors(word) for name in names)


def _occasion(on: Matching, word: Word) -> bool:
    """Whether a word says when, not where a part of a body is: "president of A at the second ballot"."""
    dated = word.upos == "NUM" or any(on.clause.has(word, name) for name in ("month", "weekday", "timeNoun"))
    return dated or (word.upos == "NOUN" and on.clause.has(word, "eventNoun"))


def _nationality(on: Matching, field: Word, title: Word) -> list[Word]:
    """The adjective that the parser hung on a title's field: "Danish | Defence Minister"."""
    if base(field.deprel) not in ("compound", "amod") or field.id > title.id:
        return []
    if on.resolver.name_at(on.clause, field) is not None:
        return []
    return [child for child in on.clause.children(field, "amod", "compound") if child.id < field.id]


def _stately(on: Matching, noun: Word) -> bool:
    """Whether a noun is the country itself or a part of its state: "the head of the state"."""
    names = ("countryNoun", "territoryNoun")
    named = on.resolver.referent(on.clause, noun, "of")
    country = named is not None and named.entity.type == "Country"
    return country or any(on.clause.has(noun, name) for name in names)


def offices_known(on: Matching, relation: str, roles: Roles, latest: bool) -> list[Word]:
    """The country of which the gazetteer knows the holder's office: the title's own, or named in the sentence.

    A title with no name for its owner is not the country's where it has another owner, which ``latest`` looks at.
    """
    clause, resolver = on.clause, on.resolver
    holders = [(word, resolver.referent(clause, word)) for word in roles["holder"]]
    offices = {of for _, holder in holders if holder for of in resolver.held_now(holder.entity, relation, latest)}
    if not offices:
        return []
    apart = [word for word in roles["of"] if not any(resolver.same_name(clause, word, own) for own, _ in holders)]
    owners = [(word, resolver.referent(clause, word, "of")) for word in apart]
    if any(owner for _, owner in owners):
        return [word for word, owner in owners if owner and owner.entity.key in offices]
    if latest and any(word.upos == "NOUN" for word in apart):  # "the opposition leader": whose is said
        return []
    named = [(word, resolver.name_at(clause, word)) for word in clause.sentence.words if heads_name(on, word)]
    return [word for word, name in named if name is not None and name[0].key in offices][:1]


def named_before(on: Matching, relation: str, title: Word, roles: Roles) -> list[Word]:
    """Whom a title with its country takes up: "praised A and thanked the Italian prime minister", who A is."""
    clause, resolver = on.clause, on.resolver
    if title.feats.get("Number") == "Plur" or clause.child_in(title, "indefinite", "det") is not None:
        return []
    owners = {of.entity.key for word in roles["of"] if (of := resolver.referent(clause, word, "of")) is not None}
    if not owners or not _definite(on, title):
        return []
    before = [word for word in clause.sentence.words[: title.id - 1] if heads_name(on, word)]
    named = [(word, resolver.name_at(clause, word)) for word in before]
    people = [(w, name[0]) for w, name in named if name is not None and name[0].type == "Person"]
    held = {person.key: word for word, person in people if owners & resolver.holding(person, relation)}
    if not held:
        return _taken_up(on, relation, title, owners)
    return list(held.values()) if len(held) == 1 else []


def _taken_up(on: Matching, relation: str, title: Word, owners: set[str]) -> list[Word]:
    """A title that takes up somebody of a sentence before who had none there: "A arrived. The Italian prime
    minister"; the gazetteer has to have them in that office."""
    found = on.resolver.referent(on.clause, title)
    if found is None or found.entity.type != "Person" or not owners & on.resolver.holding(found.entity, relation):
        return []
    index = on.clause.sentence.index
    told = any(o.person == found.entity and o.sentence < index for o in on.resolver.offices)
    return [] if told else [title]


def _definite(on: Matching, title: Word) -> bool:
    """Whether a title means the one who holds it: "the Italian prime minister", "kryeministrja italiane"."""
    defined = on.clause.child_in(title, "definite", "det") is not None or bool(on.clause.possessors(title))
    return defined or title.feats.get("Definite") == "Def"


def _only_one(clause: Clause, title: Word) -> bool:
    """Whether a title is that of the only one whom its owner has: "the commander of A", "A, commander of B", "its
    commander"; not "a commander of A", "A's top commander", "A commander B"."""
    if clause.child_in(title, "indefinite", "det") is not None or title.feats.get("Number") == "Plur":
        return False
    owned = bool(clause.possessors(title)) or any(clause.adposition(each) for each in clause.genitives(title))
    return owned and not clause.children(title, "amod", "compound", "nummod")


def _own_pronoun(on: Matching, owner: Word, title: Word) -> bool:
    """Whether a possessive is the title's own: in "its head, Minister A" the minister is not "its"."""
    between = on.clause.sentence.words[owner.id : title.id - 1] if owner.id < title.id else ()
    return owner.upos != "PRON" or all(
        word.upos in ("ADJ", "PUNCT", "NUM") or word.head == title.id or title in on.clause.ancestors(word)
        for word in between
    )
