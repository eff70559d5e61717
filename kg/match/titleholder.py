"""Who holds an office, as the title stands: the name beside it, its subject, its apposition."""

from __future__ import annotations

from kg.clause import Clause, base
from kg.match.matching import Matching
from kg.model import (
    ACTUAL,
    AFFIRMED,
    Entity,
    Word,
)
from kg.reference.office import given_by, possessor_of, receiver
from kg.status import status


def _is_of_person(on: Matching, title: Word, above: Word | None) -> bool:
    """Whether a title is the apposition of somebody's name before it."""
    before = above is not None and above.id < title.id and base(title.deprel) == "appos"
    return before and above is not None and on.resolver.person_at(on.clause, above)


def holder_of(on: Matching, title: Word) -> Word | None:
    """The word for whoever holds an office: beside the title, its subject, or its apposition."""
    clause = on.clause
    above = clause.head(title)
    if (own := own_name(on, title)) is not None:
        return own
    if (other := _besides(on, title)) is not None:
        return other
    if clause.children(title, "cop"):
        became = clause.child_in(title, "becomeVerb", "cop") is not None
        past = clause.past(title) and not became  # not "has been"
        if above is not None and clause.subject(title) is None and _at_the_head(on, title, above):
            return above  # "At the head of A is B", the copula on the head
        return None if past else clause.subject(title)
    for child in clause.children(title, "appos", "flat", "nmod", "compound"):
        owner = clause.adposition(child) or clause.article_genitive(child)
        before = child.id < title.id and base(child.deprel) != "appos"  # "the West Bank town"
        before = before or clause.child_in(child, "indefinite", "det") is not None
        called = on.resolver.name_at(clause, child)
        owner = owner or (called is not None and _tail_of_name(on, child))
        if not owner and not before and called is not None and not _rather_above(on, called[0], title):
            return child
    if (titled := on.resolver.second_titles_name(clause, title)) is not None:
        return titled
    for beside in (on.resolver.name_after(clause, title), on.resolver.name_before(clause, title)):
        if beside is not None and not _owner_of_kin(clause, title, beside):
            if _is_of_person(on, title, above) and not on.resolver.person_at(clause, beside):
                return above  # "A of South Carolina, the top Republican"
            return _first_of_list(clause, title, beside)
    if above is None:
        return None
    if names_holder(on, title, above) or _at_the_head(on, title, above):
        return above
    attached = base(title.deprel) in ("appos", "nmod", "compound", "flat", "list", "amod")
    if attached and not clause.adposition(title) and on.resolver.name_at(clause, above):
        return above
    if clause.has(above, "becomeVerb") and base(title.deprel) in ("xcomp", "obl", "obj"):
        return clause.subject(above) if not _makes(clause, above, title) else None
    if (verb := holds_post(on, title)) is not None:
        return clause.subject(verb)
    if (verb := _in_capacity(on, title) or _in_post_as(on, title)) is not None:
        return clause.subject(verb)
    if (verb := has_as(on, title)) is not None:
        return next(iter(clause.objects(verb)), None)
    if (leader := _led_by(on, title, above)) is not None:
        return leader
    if (chosen := _given_post(on, title, above)) is not None:
        return chosen
    if back_as(clause, title, above):
        return clause.subject(above)
    if base(title.deprel) == "nmod" and clause.has(above, "oneOf") and clause.adposition(title):
        return holder_of(on, above)  # "one of the members of A"
    if (verb := given_by(clause, title)) is not None:
        return receiver(clause, title, verb)
    if (member := possessor_of(clause, title)) is not None:
        named = on.resolver.referent(clause, member)
        now = not clause.past(above)  # "as its mayor, A wants"; who "wanted" may be so no more
        return member if named is not None and (now or named.entity.type != "Person") else None
    return _second_office(on, title, above) if base(title.deprel) == "conj" else None


def _besides(on: Matching, title: Word) -> Word | None:
    """The one country before "the other members of A", which is one of them: "B agreed; other A members did not"."""
    clause = on.clause
    if clause.child_in(title, "otherWord", "amod") is None or not clause.has(title, "fellowState"):
        return None
    named = [(each, on.resolver.name_at(clause, each)) for each in clause.sentence.words[: title.id - 1]]
    subjects = [(each, name[0]) for each, name in named if name is not None and base(each.deprel) == "nsubj"]
    lands = {entity.key: each for each, entity in subjects if entity.type == "Country"}
    return next(iter(lands.values())) if len(lands) == 1 else None


def several_hold(clause: Clause, title: Word) -> bool:
    """Whether a title is said of more than one: "anëtare të NATO-s" in the plural, "të dyja anëtare"."""
    return title.feats.get("Number") == "Plur" or bool(clause.children(title, "nummod"))


def _first_of_list(clause: Clause, title: Word, name: Word) -> Word:
    """The first of the names that a title in the plural stands behind: "A dhe B, të dyja anëtare të C"."""
    while base(name.deprel) == "conj" and several_hold(clause, title):
        first = clause.head(name)
        if first is None or first.id > name.id or title.head not in (first.id, name.id):
            break
        name = first
    return name


def own_name(on: Matching, title: Word) -> Word | None:
    """The name in apposition to an office that somebody only was found to be: "the guest was the mayor of A, B"."""
    clause = on.clause
    if not clause.children(title, "cop"):
        return None
    subject = clause.own_subject(title)
    if subject is not None and on.resolver.person_at(clause, subject):
        return None
    definite = clause.child_in(title, "definite", "det") is not None or title.feats.get("Definite") == "Def"
    if not definite and not clause.possessors(title):
        return None
    called = (each for each in clause.children(title, "appos") if each.id > title.id)
    return next((each for each in called if on.resolver.person_at(clause, each)), None)


def _owner_of_kin(clause: Clause, title: Word, name: Word) -> bool:
    """ "A's brother, head of B", "Vëllai i A-së, kryetar i B-së": the head is the brother, who is not named."""
    kin = clause.head(title)
    if kin is None or base(title.deprel) != "appos" or not clause.has(kin, "kinNoun"):
        return False
    if clause.has(kin, "office") and clause.child_in(kin, "indefinite", "det") is not None:
        return False  # "një zëdhënës i A-së, kryetar i B-së": nobody would say of that one what else they are
    ended = title.text != title.lemma and title.text.endswith(tuple(clause.words("dativeEnding")))
    if ended or title.feats.get("Case", "Nom") != kin.feats.get("Case", "Nom"):
        return False  # "këshilltarë të A-së, kreut të B-së": A is the head
    owners = [*clause.possessors(kin), *(each for each in clause.genitives(kin) if not clause.adposition(each))]
    return any(owner.id == name.id for owner in owners)


def _tail_of_name(on: Matching, word: Word) -> bool:
    """Whether a word only ends a name whose head stands before it: "partisë La France | Insoumise"."""
    named = on.resolver.name_at(on.clause, word)
    return named is not None and named[1].mention.first <= named[1].mention.head < word.id


def back_as(clause: Clause, title: Word, above: Word) -> bool:
    """Whether a verb says that its subject has an office: "has resurfaced as chief executive of A".

    "succeeded B as mayor of A" says so too, but for one who did it in a year of long ago.
    """
    called = base(title.deprel) == "obl" and clause.adposition(title) in clause.words("asAdposition")
    subject = clause.subject(above) if called else None
    if subject is None or subject.id > above.id or clause.passive(above):
        return False
    dated = any(
        any(inner.upos == "NUM" for inner in (each, *clause.children(each, "nummod")))
        for each in (*clause.children(above, "obl"), *clause.children(title, "nmod", "obl"))
    )
    succeeds = clause.has(above, "succeedVerb") and not dated and above.deprel not in ("acl", "advcl", "amod")
    return clause.has(above, "returnAsVerb") or succeeds


def holds_post(on: Matching, title: Word) -> Word | None:
    """The verb that says that somebody holds the post that a title names: "holds the office of mayor of A"."""
    clause, post = on.clause, on.clause.head(title)
    if post is None or base(title.deprel) != "nmod" or title.id < post.id or not clause.has(post, "postNoun"):
        return None
    if title not in clause.genitives(post) or clause.child_in(post, "former", "amod") is not None:
        return None
    verb = clause.head(post)
    held = verb is not None and clause.has(verb, "holdVerb") and base(post.deprel) == "obj"
    taken = held and verb is not None and clause.has(verb, "takeVerb")  # whoever took it has it
    return verb if held and verb is not None and (taken or not clause.past(verb)) else None


def _in_post_as(on: Matching, title: Word) -> Word | None:
    """The verb that says that somebody has a post as something: "took up his post as ambassador of A", "keeps her job
    as A's finance minister"."""
    clause, verb = on.clause, on.clause.head(title)
    if verb is None or base(title.deprel) != "obl" or clause.adposition(title) not in clause.words("asAdposition"):
        return None
    posts = [each for each in clause.objects(verb) if clause.has(each, "postNoun")]
    taken = clause.has(verb, "takeVerb")  # whoever took it has it
    held = taken or clause.has(verb, "keepPostVerb") or (clause.has(verb, "holdVerb") and not clause.past(verb))
    stands = status(clause, verb)
    now = (stands.polarity, stands.factuality) == (AFFIRMED, ACTUAL)
    return verb if posts and held and now and not clause.passive(verb) else None


def _in_capacity(on: Matching, title: Word) -> Word | None:
    """The verb of what somebody does "in his capacity as mayor of A", "në cilësinë e kryetarit të A-së"."""
    clause, noun = on.clause, on.clause.head(title)
    if noun is None or base(title.deprel) != "nmod" or not clause.has(noun, "capacityNoun"):
        return None
    owned = title in clause.genitives(noun) or clause.adposition(title) in clause.words("asAdposition")
    verb = clause.head(noun)
    marked = base(noun.deprel) == "obl" and clause.adposition(noun) in clause.words("placeAdposition")
    return verb if owned and marked and verb is not None and verb.upos == "VERB" else None


def has_as(on: Matching, title: Word) -> Word | None:
    """The verb by which a place or body has somebody in an office: "has A as its mayor", "ka për kryetar A-në"."""
    clause, verb = on.clause, on.clause.head(title)
    if verb is None or base(title.deprel) not in ("obl", "nmod", "xcomp") or verb.upos not in ("VERB", "AUX"):
        return None
    marked = clause.adposition(title) in clause.words("asAdposition") | clause.words("officeAdposition")
    named = filter(None, (on.resolver.name_at(clause, each) for each in clause.children(verb, "obj")))
    person = any(name[0].type == "Person" for name in named)
    return verb if marked and person and clause.has(verb, "ownVerb") and not clause.past(verb) else None


def names_holder(on: Matching, title: Word, name: Word) -> bool:
    """Whether a clause says who holds an office now, or which place it is: "the president of A is B", "the capital of
    A is B"."""
    clause = on.clause
    copulas = clause.children(name, "cop")
    past = any(word.feats.get("Tense") == "Past" for word in copulas)
    named = on.resolver.name_at(clause, name)
    kind = "Place" if clause.has(title, "placeNoun") else "Person"
    fits = named is not None and named[0].type == kind
    return base(title.deprel) == "nsubj" and title.id < name.id and bool(copulas) and fits and not past


def _at_the_head(on: Matching, title: Word, name: Word) -> bool:
    """ "At the head of the bank is A", "Në krye të bankës është A"."""
    clause = on.clause
    copulas = [*clause.children(name, "cop"), *clause.children(title, "cop")]
    led = clause.adposition(title) in clause.words("placeAdposition") and clause.has(title, "headWord")
    present = bool(copulas) and all(word.feats.get("Tense") != "Past" for word in copulas)
    named = on.resolver.name_at(clause, name)
    return led and present and title.id < name.id and named is not None and named[0].type == "Person"


def _led_by(on: Matching, title: Word, above: Word) -> Word | None:
    """Who is at the head of something by what the phrase hangs on: "A's first month at the helm of B", "B's successor
    at the head of C", "A, who has been at the helm for a year", "named at the head of C, A did it"."""
    clause = on.clause
    headed = clause.has(title, "headWord") and clause.adposition(title) in clause.words("placeAdposition")
    if not headed or not clause.genitives(title):
        return None
    if above.upos == "NOUN" and clause.has(above, "successorNoun"):
        return holder_of(on, above)
    verb = clause.head(above) if clause.has(above, "timeNoun") and base(above.deprel) in ("obj", "obl") else above
    has_time = verb is not None and verb != above and clause.has(verb, "ownVerb")
    if has_time and verb is not None:
        return clause.subject(verb) if not clause.past(verb) else None  # "has been two years at the head of A"
    if above.upos == "NOUN" and clause.has(above, "tenureNoun"):
        return next((each for each in clause.belongings(above) if on.resolver.person_at(clause, each)), None)
    if clause.has(above, "stayVerb") and not clause.past(above):
        return clause.subject(above)
    timed = clause.has(above, "ownVerb") and any(clause.has(each, "timeNoun") for each in clause.objects(above))
    if timed and not clause.past(above):
        return clause.subject(above)
    return _chosen_as(on, above)


def _given_post(on: Matching, title: Word, post: Word) -> Word | None:
    """Who is given the post that a title names: "was raised to the post of minister", "A ia besoi postin e ministrit
    B-së"."""
    clause, verb = on.clause, on.clause.head(post)
    if not clause.has(post, "postNoun") or title not in clause.genitives(post) or verb is None:
        return None
    if clause.child_in(post, "former", "amod") is not None:
        return None
    if base(post.deprel) in ("obj", "nsubj") and clause.has(verb, "entrustVerb"):
        given = base(post.deprel) == "obj" or clause.passive(verb)
        return next(iter(clause.datives(verb)), None) if given else None
    inside = clause.adposition(post) in clause.words("placeAdposition") | clause.words("sharedAdposition")
    if base(post.deprel) not in ("obl", "nmod") or not inside:
        return None
    if clause.has(verb, "officeVerb") or clause.has(verb, "entrustedVerb") or clause.has(verb, "officeNoun"):
        return receiver(clause, title, verb)
    return None


def _chosen_as(on: Matching, participle: Word) -> Word | None:
    """Whom a participle says to have been given an office, before or behind a name: "named at the head of A, B …"."""
    clause = on.clause
    chosen = clause.has(participle, "elected") or clause.has(participle, "officeVerb")
    if not chosen or participle.feats.get("VerbForm") != "Part" or clause.children(participle, "aux", "nsubj"):
        return None
    above = clause.head(participle)
    if above is None or base(participle.deprel) not in ("advcl", "acl", "amod", "appos"):
        return None
    return clause.subject(above) if base(participle.deprel) == "advcl" and above.id > participle.id else above


def _rather_above(on: Matching, called: Entity, title: Word) -> bool:
    """Whether the name behind a title is a body's, its head being a person: "A, spokesman for agency B"."""
    above = on.clause.head(title)
    named = on.resolver.name_at(on.clause, above) if above is not None else None
    body = on.knowledge.is_a(called.type, "Organization")
    return body and named is not None and named[0].type == "Person" and base(title.deprel) == "appos"


def _second_office(on: Matching, title: Word, above: Word) -> Word | None:
    """Who holds the second of two offices: "A, professor at B and a fellow at C", without a comma before "and"."""
    clause = on.clause
    joined = clause.children(title, "cc")
    if not joined or joined[0].id < 2 or clause.sentence.word(joined[0].id - 1).upos == "PUNCT":
        return None
    if on.resolver.name_at(clause, above):
        first = [child for child in clause.children(above, "appos") if above.id < child.id < title.id]
        return above if any(child.upos == "NOUN" for child in first) else None
    holder = holder_of(on, above) if above.upos == "NOUN" else None
    if holder is None or holder.id < above.id:
        return holder
    return holder if _of_both(clause, title, above, holder) else None


def _of_both(clause: Clause, title: Word, first: Word, holder: Word) -> bool:
    """Whether a name behind two offices without a conjunction of its own has both: "kryeministri dhe ministri i Jashtëm
    i A-së, B, tha"; not where several do what the sentence says."""
    verb = clause.head(first)
    group = [verb, *clause.children(verb, "aux", "cop")] if verb is not None else []
    several = any(each.feats.get("Number") == "Plur" for each in group)
    return holder.id > title.id and not several and not clause.children(holder, "conj")


def _makes(clause: Clause, verb: Word, title: Word) -> bool:
    """Whether a verb that may mean "become" makes somebody else something: "A e bëri ministër"."""
    others = (each for each in clause.children(verb, "expl", "obj") if each != title and each.id < verb.id)
    taken = any(clause.has(each, "objectClitic") for each in others)
    return taken and not clause.middle(verb) and not clause.passive(verb)
