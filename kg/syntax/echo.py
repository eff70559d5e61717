"""Clauses that take up another by an auxiliary or a copula alone: "A left, but B did not", "nor is B"."""

from __future__ import annotations

from collections.abc import Collection

from kg.clause import Clause, base
from kg.model import Word

_BESIDE = ("conj", "advcl", "parataxis")  # clauses set beside another
_CLAUSES = (*_BESIDE, "xcomp", "ccomp")


def echoes(clause: Clause, verb: Word) -> list[tuple[Word, Word]]:
    """Who else did what a verb says, by way of an auxiliary alone: "A left, but B did not", "and so did B".

    Returns:
        The auxiliary and its subject, for each.
    """
    found = []
    for echo in clause.children(verb, "conj", "advcl", "parataxis"):
        if echo.id > verb.id and clause.has(echo, "proVerb") and (subject := _echoing(clause, echo)) is not None:
            found += [(echo, subject)] if not is_asked(clause, verb, subject) else []
    found += done_instead(clause, verb)
    found += _done_so(clause, verb, {echo.id for echo, _ in found})
    found += _done_after(clause, verb, {echo.id for echo, _ in found})
    return [*found, *_same_deeds(clause, verb, {echo.id for echo, _ in found})]


def is_asked(clause: Clause, verb: Word, subject: Word) -> bool:
    """Whether an auxiliary behind a request says what the one asked did: "A asked B to leave, but B did not"."""
    contents = [each for each in clause.children(verb, "xcomp") if each.id > verb.id and each.upos == "VERB"]
    asked = [each for each in clause.children(verb, "obj", "iobj") if contents and each.id < contents[0].id]
    if not asked or clause.passive(verb) or subject.id < contents[0].id:
        return False
    pronoun = ("pronounNeuter", "subjectPronounMasc", "subjectPronounFem", "pronounPlural")
    return subject.lemma == asked[-1].lemma or any(clause.has(subject, name) for name in pronoun)


def returned(clause: Clause, verb: Word) -> list[tuple[Word, Word]]:
    """Who is said to do to another what that one did to them: "A expelled B's envoy, and B answered in kind".

    Returns:
        The verb that says so and its subject, for each.
    """
    found = []
    for echo in clause.sentence.words[verb.id :]:
        if echo.upos != "VERB" or echo == verb or verb not in _beside(clause, echo):
            continue
        ways = clause.children(echo, "obl", "advmod", "nmod")
        alike = [w for w in ways if clause.has(w, "returnAdverb") or _in_kind(clause, w)]
        alone = clause.has(echo, "reciprocateVerb") and not clause.children(echo, "obj", "ccomp")
        if not alone and not (clause.has(echo, "returnVerb") and alike):
            continue
        subject = clause.subject(echo)
        passive = any(each.deprel == "aux:pass" for each in clause.children(echo, "aux"))
        if subject is not None and subject.upos in ("PROPN", "NOUN", "PRON") and not passive:
            found.append((echo, subject))
    return found


def _beside(clause: Clause, echo: Word) -> list[Word]:
    """The verbs that a clause is set beside, through what it is said to be planned or told by: "B vowed to reply"."""
    found = []
    for above in clause.ancestors(echo):
        found.append(above)
        found += [each for each in clause.children(above, *_BESIDE) if each.id < echo.id]
        if base(above.deprel) not in (*_BESIDE, *_CLAUSES, "acl"):
            break
    return found


def _in_kind(clause: Clause, way: Word) -> bool:
    """Whether an adjunct says that something is done in the same way: "in kind", "me të njëjtën monedhë"."""
    if not clause.has(way, "returnedWith") or not clause.adposition(way):
        return False
    bare = not clause.children(way, "amod", "nmod", "acl", "det")
    same = clause.child_in(way, "sameWord", "amod", "det", "det:adj") is not None
    return same or (bare and not clause.words("dropsSubject"))


def _done_after(clause: Clause, verb: Word, told: Collection[int]) -> list[tuple[Word, Word]]:
    """Who did likewise in the clause that a verb is an adjunct of: "After A sued B, C did the same"."""
    echo = clause.head(verb)
    if echo is None or base(verb.deprel) != "advcl" or echo.id < verb.id or echo.id in told:
        return []
    so = clause.child_in(echo, "echoWord", "advmod", "obj", "xcomp")
    others = [each for each in clause.children(echo, "obj", "xcomp", "ccomp", "iobj") if each != so]
    subject = clause.own_subject(echo)
    does = clause.has(echo, "proVerb") and echo.upos in ("VERB", "AUX") and so is not None and so.id > echo.id
    denied = clause.child_in(verb, "negator", "advmod") is not None
    named = subject is not None and subject.upos in ("PROPN", "NOUN", "PRON")
    return [(echo, subject)] if subject is not None and named and does and not others and not denied else []


def done_instead(clause: Clause, deed: Word) -> list[tuple[Word, Word]]:
    """Who did what others refused or decided not to do: "A refused to send troops, but B did", "kurse B e bëri".

    Args:
        clause: the sentence.
        deed: the verb, or the event noun.
    """
    above = clause.head(deed)
    if above is None or above.upos != "VERB" or base(deed.deprel) not in ("xcomp", "obj", "obl"):
        return []
    refused = clause.has(above, "negativeVerb") and clause.child_in(above, "negator", "advmod") is None
    if not refused and clause.child_in(deed, "negator", "advmod") is None:
        return []
    found = []
    for echo in clause.children(above, *_BESIDE):
        plain = echo.id > deed.id and clause.has(echo, "proVerb") and clause.child_in(echo, "negator", "advmod") is None
        if plain and (subject := _echoing(clause, echo)) is not None:
            found.append((echo, subject))
    return found


def _done_so(clause: Clause, verb: Word, told: Collection[int]) -> list[tuple[Word, Word]]:
    """Who does so, or does not, in a clause further down: "A sued B days after C had declined to do so"."""
    found = []
    for echo in clause.sentence.words[verb.id :]:
        if echo.id in told or not clause.has(echo, "proVerb") or echo.upos not in ("VERB", "AUX"):
            continue
        so = clause.child_in(echo, "echoWord", "advmod", "obj", "xcomp")
        others = [c for c in clause.children(echo, "obj", "xcomp", "ccomp", "iobj") if c != so]
        if so is None or so.id < echo.id or others or not _leads_to(clause, echo, verb):
            continue
        subject = clause.subject(echo)
        if subject is not None and subject.upos in ("PROPN", "NOUN", "PRON"):
            found.append((echo, subject))
    return found


def _same_deeds(clause: Clause, verb: Word, told: Collection[int]) -> list[tuple[Word, Word]]:
    """Who did the same by the word of a noun for it: "A sued B, and C took the same step", "C followed suit"."""
    found = []
    done = clause.child_in(verb, "negator", "advmod") is None
    for echo in clause.children(verb, *_BESIDE) if done else ():
        if echo.id < verb.id or echo.id in told or echo.upos != "VERB":
            continue
        deed = next((each for each in clause.children(echo, "obj") if each.id > echo.id), None)
        if deed is None or clause.children(deed, "acl", "nmod") or clause.children(echo, "ccomp", "advcl"):
            continue
        if clause.has(deed, "sameWord") and clause.has(echo, "proVerb") and deed.upos in ("ADJ", "PRON", "NOUN"):
            subject = clause.own_subject(echo)  # "B did the same"
            found += [(echo, subject)] if subject is not None and subject.upos == "PROPN" else []
            continue
        same = clause.child_in(deed, "sameWord", "amod", "det") or clause.child_in(echo, "sameWord", "xcomp", "amod")
        does = clause.has(echo, "proVerb") or clause.has(echo, "sameDeedVerb")
        same_deed = does and same is not None and clause.has(deed, "deedNoun")
        followed = clause.has(echo, "followVerb") and clause.has(deed, "suitNoun")
        subject = clause.own_subject(echo)
        if (same_deed or followed) and subject is not None and subject.upos == "PROPN":
            found.append((echo, subject))
    return found


def _leads_to(clause: Clause, echo: Word, verb: Word) -> bool:
    """Whether the way up from "do so" comes to a verb, and to no other that might be meant, behind it or beside it."""
    below = echo
    for above in clause.ancestors(echo):
        if base(below.deprel) not in _CLAUSES or above.upos != "VERB":
            return False
        if above == verb:
            beside = [c for c in clause.children(verb, *_BESIDE) if verb.id < c.id < below.id and c.upos == "VERB"]
            return below != echo and base(below.deprel) in _BESIDE and not beside
        below = above
    return False


def copular_echoes(clause: Clause, noun: Word) -> list[tuple[Word, Word]]:
    """Who else is what a noun says, or is not, by way of a copula alone: "A is a member, B is not", "nor is B".

    Returns:
        The copula, or the name itself ("B jo"), and the name, for each.
    """
    found = []
    for echo in clause.children(noun, "conj", "parataxis", "advcl", "cop"):
        if echo.id < noun.id or not any(cop.id < echo.id for cop in clause.children(noun, "cop")):
            continue
        denied = clause.child_in(noun, "negator", "advmod") is not None and _ends(clause, echo)
        if clause.has(echo, "copula") and (subject := _echoing(clause, echo, denied)) is not None:
            found.append((echo, subject))
        elif echo.upos == "PROPN" and _takes_up(clause, echo):
            found.append((echo, echo))
    return found


def short_answers(clause: Clause, predicate: Word) -> list[tuple[Word, bool]]:
    """Who is said to have done the same, or not, by a word alone: "A nuk e njohu B-në, C po", "…, C ende jo".

    Returns:
        The name and whether it is said to have, for each.
    """
    found = []
    for above in (predicate, *clause.ancestors(predicate)):
        for name in clause.children(above, "conj", "parataxis"):
            if name.upos != "PROPN" or name.id < predicate.id:
                continue
            last = max(clause.children(name, "advmod", "discourse"), key=lambda each: each.id, default=None)
            if last is None or last.id < name.id or not _ends(clause, last):
                continue
            if clause.has(last, "contrastNegator") or clause.has(last, "affirmer"):
                found.append((name, clause.has(last, "affirmer")))
        for last in clause.children(above, "advmod", "discourse"):  # "…, por | B jo", where B hangs on the answer
            names = [each for each in clause.children(last, "nsubj") if predicate.id < each.id < last.id]
            answers = clause.has(last, "contrastNegator") or clause.has(last, "affirmer")
            if answers and len(names) == 1 and names[0].upos == "PROPN" and _ends(clause, last):
                found.append((names[0], clause.has(last, "affirmer")))
    return found


def unlike(clause: Clause, verb: Word) -> list[Word]:
    """Who did what another is said not to have done, by way of an adposition alone: "unlike A, B has not left"."""
    if clause.child_in(verb, "negator", "advmod") is None:
        return []
    led = clause.words("unlikeAdposition")
    hosts = [verb, *(each for each in clause.children(verb, "advmod") if each.id < verb.id)]
    found = [(host, name) for host in hosts for name in clause.children(host, "obl", "nmod") if name.upos == "PROPN"]
    before = {
        name.id: "_".join([host.text.lower()] * (host != verb) + [clause.adposition(name)]) for host, name in found
    }
    return [name for _, name in found if before[name.id] in led and not clause.children(name, "acl")]


def _ends(clause: Clause, word: Word) -> bool:
    """Whether a word stands at the end of its clause."""
    return word.id == len(clause.sentence.words) or clause.sentence.word(word.id + 1).upos == "PUNCT"


def _takes_up(clause: Clause, name: Word) -> bool:
    """Whether a name alone is said to be, or not to be, what was said before: "nor is A", "A jo"."""
    inverted = [cop for cop in clause.children(name, "cop") if cop.id < name.id]
    echoes = any(clause.has(child, "echoWord") for child in clause.children(name, "cc", "advmod"))
    refused = [w for w in clause.children(name, "advmod") if w.id > name.id and clause.has(w, "contrastNegator")]
    return bool(inverted and echoes) or bool(refused)


def _echoing(clause: Clause, echo: Word, corrects: bool = False) -> Word | None:
    """The subject of an auxiliary that takes up a whole clause, None if it says something of its own.

    Args:
        clause: the sentence.
        echo: the auxiliary.
        corrects: whether the clause before is denied, so that the auxiliary alone sets against it: "A is not; B is".
    """
    below = clause.children(echo)
    marked = any(clause.has(child, name) for child in below for name in ("echoWord", "negator", "butMarker"))
    taken_up = any(clause.has(child, "objectClitic") for child in clause.children(echo, "obj", "expl"))  # "e bëri"
    marked = marked or corrects or taken_up
    subject = clause.own_subject(echo)
    said = [child for child in clause.children(echo, "obj") if not clause.has(child, "objectClitic")]
    objects = [child for child in said if not clause.has(child, "echoWord")]
    if subject is None and len(objects) == 1 and any(clause.has(c, "echoWord") and c.id < echo.id for c in below):
        subject, objects = objects[0], []  # "so did B"
    others = clause.children(echo, "xcomp", "ccomp", "iobj", "acl")
    others += (
        [] if (said or taken_up) and not objects else clause.children(echo, "advcl")
    )  # "C do ta bënte këtë vetëm nëse …"
    return subject if marked and not objects and not others else None
