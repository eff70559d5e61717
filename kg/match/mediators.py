"""Who stands between those who do something: "sat down with C as go-between", "me C-në në rolin e pajtuesit".

Such a company is no party to it, so it is none of those with whom it is done; the role ``mediator`` has it instead.
"""

from __future__ import annotations

from kg.clause import Clause, Roles
from kg.model import Word


def with_mediators(clause: Clause, trigger: Word, roles: Roles) -> Roles:
    """Roles whose shared adposition has nobody who only mediates.

    Args:
        clause: the sentence.
        trigger: the verb or event noun.
        roles: its roles, which stay as they are.
    """
    shared = clause.words("sharedAdposition")
    between = [word for name in shared for word in roles.get(name, []) if _mediates(clause, word)]
    absolute = [each for each in clause.children(trigger, "advcl") if clause.child_in(each, "sharedAdposition", "mark")]
    acting = [(each, clause.own_subject(each)) for each in absolute if _mediates(clause, each)]
    found = [*between, *(subject for _, subject in acting if subject is not None)]
    if not found:
        return roles
    kept = {name: [w for w in words if w not in between] if name in shared else words for name, words in roles.items()}
    return {**kept, "mediator": found}


def _mediates(clause: Clause, word: Word) -> bool:
    """Whether a word has "as mediator", "in the role of a mediator" or the like below it."""
    below = clause.children(word, "nmod", "acl", "obl", "advcl", "xcomp")
    as_ = [
        each
        for each in below
        if any(clause.has(mark, "asAdposition") for mark in clause.children(each, "case", "mark"))
    ]
    role = [
        owner
        for each in below
        if clause.has(each, "roleNoun")
        for owner in (*clause.genitives(each), *clause.children(each, "amod", "nmod"))
    ]
    return any(clause.has(each, "mediator") for each in (*as_, *role))
