"""What a pronoun stands for: "he", "its", "we", an Albanian clitic such as "e" or "i"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.clause import Clause, base
from kg.model import Entity, Word
from kg.reference.antecedent import (
    agrees,
    antecedents,
    companions_before,
    gender_of,
    nobody_known,
    official_before,
    unnamed,
)
from kg.reference.gender import ending_gender
from kg.reference.scene import Office, Referent, Scene
from kg.reference.stead import appointing, others_there
from kg.stance.subordinate import why_asked

_FOR_COUNTRY = ("headOfStateOf", "headOfGovernmentOf", "ministerOf", "ambassadorOf")
_FOR_BODY = ("leaderOf",)
_STILL = 0.95
_DOUBLED = 4  # words behind a verb that hold what its clitic repeats
_KINDS: Mapping[str, Iterable[str]] = {
    "it": ("pronounNeuter", "possessivePronounNeuter"),
    "male": ("subjectPronounMasc", "possessivePronounMasc"),
    "female": ("subjectPronounFem", "possessivePronounFem"),
}


def pronoun(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whom a pronoun of the first or third person stands for."""
    if clause.has(word, "pronounFirst"):
        return first_person(scene, clause, word)
    if clause.has(word, "pronounWe"):
        return _speaking_for(scene, clause, word)
    if clause.has(word, "ownPossessive") and base(word.deprel) in ("det", "nmod"):
        return _himself(scene, clause, word)  # "recalled its own ambassador"
    if (noun := _relative_head(clause, word)) is not None:
        return scene.referent(clause, noun)
    if _owning_relative(clause, word):
        return None  # of what stands before its comma or of nobody, never of whom the text was about
    if _one_who(clause, word):
        one = _said_to_be(clause, word)
        return scene.referent(clause, one) if one is not None else None
    wanted = _kind(clause, word)
    if wanted is None or clause.has(word, "ambiguousPronoun") or _told_fact(clause, word):
        return None
    return _third_person(scene, clause, word, wanted)


def _other_person(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The one other person of a sentence whose subject does something to him: "A reacted to the words of B, accusing
    him"; nobody where the main verb has an object that may be meant."""
    verb = clause.head(word)
    above = clause.head(verb) if verb is not None and base(verb.deprel) == "advcl" else None
    agent = clause.subject(verb) if verb is not None else None
    doer = scene.referent(clause, agent) if agent is not None else None
    gerund = verb is not None and clause.child_in(verb, "gerundMarker") is not None
    if not gerund or above is None or doer is None or [each for each in clause.objects(above) if each.id < word.id]:
        return None
    named = [scene.name_at(clause, each) for each in clause.sentence.words[: word.id - 1]]
    people = {n[0].key: n for n in named if n is not None and n[0].type == "Person" and n[0] != doer.entity}
    one = next(iter(people.values())) if len(people) == 1 else None
    return Referent(one[0], word.text, 0.75, "pronoun") if one is not None else None


def _relative_head(clause: Clause, word: Word) -> Word | None:
    """What a relative pronoun in its own clause takes up: "A, i cili …", "A, kreu i së cilit …"."""
    verb = clause.head(word) if clause.has(word, "relativePronoun") else None
    if verb is not None and _owning_relative(clause, word):
        owner = clause.antecedent(word, verb)
        return owner if owner.id < word.id and not _unlike(word, owner) else None
    while verb is not None and base(verb.deprel) == "conj":
        verb = clause.head(verb)  # "A, whom B accuses and who denies it"
    relative = verb is not None and verb.deprel == "acl:relcl" and base(word.deprel) in ("nsubj", "obj", "iobj", "obl")
    noun = clause.head(verb) if relative and verb is not None else None
    if noun is None or _unlike(word, noun):
        return None
    above = clause.head(noun)  # "the attack on A, for which": the attack is as near
    inner = above is not None and above.upos in ("NOUN", "PROPN") and base(noun.deprel) in ("nmod", "obl")
    return None if inner and base(word.deprel) == "obl" else noun


def _owning_relative(clause: Clause, word: Word) -> bool:
    """Whether a relative pronoun says whose a noun is: "kreu i së cilës"."""
    noun = clause.head(word)
    owned = noun is not None and noun.upos in ("NOUN", "PROPN") and noun.id < word.id
    return owned and clause.has(word, "genitiveRelative") and base(word.deprel) == "nmod"


def _unlike(pronoun: Word, noun: Word) -> bool:
    """Whether two words differ in gender or number, as far as both show them."""
    return any(
        pronoun.feats[name] != noun.feats[name]
        for name in ("Gender", "Number")
        if name in pronoun.feats and name in noun.feats
    )


def _told_fact(clause: Clause, word: Word) -> bool:
    """Whether a pronoun takes up what was told: "kjo nuk i pëlqeu"."""
    verb = clause.head(word)
    return clause.has(word, "nearPronoun") and not (verb is not None and clause.has(verb, "reportVerb"))


def _one_who(clause: Clause, word: Word) -> bool:
    """Whether only the clause behind a pronoun says whom or what it means: "ajo që dihet", "ai që e vrau"."""
    behind = clause.sentence.words[word.id : word.id + 1]
    return clause.has(word, "whatPronoun") and bool(behind) and clause.has(behind[0], "whatRelative")


def _said_to_be(clause: Clause, word: Word) -> Word | None:
    """Who is said to be the one who did something: "ishte A ajo që …", "A është ai që …", "ai që … ishte A"."""
    above = clause.head(word)
    told = above if above is not None and base(word.deprel) in ("nsubj", "appos") else word
    one = above if told != word else clause.own_subject(word)
    if one is None or not clause.children(told, "cop") or clause.child_in(told, "negator") is not None:
        return None
    return one


def _kind(clause: Clause, word: Word) -> str | None:
    """Whether a pronoun wants somebody "male" or "female", or something ("it"); None for any other pronoun."""
    if word.feats.get("Number") == "Plur" and clause.has(word, "pronounPlural"):
        return None
    return next((kind for kind, names in _KINDS.items() if any(clause.has(word, name) for name in names)), None)


def _third_person(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """What a singular pronoun of the third person takes up: by its construction, else the best that agrees with it."""
    if (same := _told_of_itself(scene, clause, word)) is not None:
        return scene.referent(clause, same)
    if clause.has(word, "reflexivePronoun"):
        return _himself(scene, clause, word)
    if (part := _for_its_part(scene, clause, word, wanted)) is not None:
        return part
    if appointing(clause, word) is not None:
        return _best_antecedent(scene, clause, word, wanted)
    if (met := _met_with(scene, clause, word, wanted)) is not None:
        return met
    if (doer := _doing_pronoun(clause, word, wanted)) is not None:
        return scene.referent(clause, doer)
    if wanted == "it" and (_deed_before(scene, clause, word) or _vessels(clause, word)):
        return None
    if (owner := _spoken_for(scene, clause, word, wanted)) is not None:
        body = scene.referent(clause, owner)
        return replace(body, text=word.text, kind="pronoun") if body and scene.is_body(body.entity) else None
    for hit in (
        _joined_before(scene, clause, word),
        _object_above(scene, clause, word),
        _asked(scene, clause, word),
        _owner_before(scene, clause, word),
    ):
        if hit is not None and _may_be_it(scene, clause, hit, wanted):
            return replace(hit, text=word.text, kind="pronoun")
    if (body := _whose_head(scene, clause, word, wanted) or _firms_head(scene, clause, word, wanted)) is not None:
        return body
    if wanted == "it" and base(word.deprel) in ("obj", "iobj") and _either(scene, clause, word):
        return None
    if (own := _doers_own(scene, clause, word, wanted)) is not None:
        return replace(own, confidence=0.75 * own.confidence)
    done = _done_to_before(scene, clause, word, wanted) if base(word.deprel) in ("obj", "iobj", "obl") else None
    return done or _as_before(scene, clause, word, wanted) or _best_antecedent(scene, clause, word, wanted)


def _met_with(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """To whom the sentence before did what this one answers: "A accused B. He denied it", "A dismissed B. His place
    was taken by C"."""
    before, verb = scene.before(clause), clause.head(word)
    if before is None or verb is None or wanted not in ("male", "female"):
        return None
    deeds = _answered_by(clause, word, verb)
    for deed in before.sentence.words if deeds else ():
        if deed.upos != "VERB" or before.passive(deed) or not any(before.has(deed, name) for name in deeds):
            continue
        found = [each for whom in before.objects(deed) if (each := scene.referent(before, whom)) is not None]
        people = [each for each in found if each.entity.type == "Person" and agrees(scene, each.entity, wanted)]
        if len(people) == 1:
            return replace(people[0], text=word.text, confidence=0.9 * people[0].confidence, kind="pronoun")
    return None


def _answered_by(clause: Clause, word: Word, verb: Word) -> tuple[str, ...]:
    """The kinds of deeds that what a pronoun's clause says of it is an answer to."""
    if base(word.deprel) == "nsubj" and clause.has(verb, "denyVerb") and not clause.passive(verb):
        return ("allegeVerb", "sueVerb")
    followed = (base(word.deprel) == "nsubj" and clause.passive(verb)) or base(word.deprel) in ("obj", "expl")
    if followed and clause.has(verb, "succeedVerb"):
        return ("dismissVerb",)
    owned = word.deprel in ("nmod:poss", "det:poss") and clause.has(verb, "placeOfOffice")
    return ("dismissVerb",) if owned else ()


def _either(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether a clause with a subject of its own does something to one of two: "A praised B, and C condemned it"."""
    verb = clause.head(word)
    doer = clause.own_subject(verb) if verb is not None else None
    if verb is None or doer is None or clause.children(verb, "xcomp"):
        return False  # "although C had asked it to": whoever did not do it
    above = clause.head(verb) if base(verb.deprel) in ("conj", "advcl", "parataxis") else None
    around = [*([above] if above is not None else []), *clause.children(verb, "advcl")]
    own = scene.referent(clause, doer)
    for other in around:
        if other.id > word.id or other.upos != "VERB":
            continue
        ends = [end for end in (clause.own_subject(other), *clause.objects(other)) if end is not None]
        found = (scene.referent(clause, end) for end in ends if end.upos != "PRON")
        named = {each.entity for each in found if each is not None and agrees(scene, each.entity, "it")}
        named -= {own.entity} if own is not None else set()
        if len(named) > len({each.type for each in named}):  # of one kind: "joined A" leaves no doubt
            return True
    return False


def _as_before(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """Whom the same pronoun stands for earlier in the sentence: "A made him a minister, a post that he held …"."""
    index, verb = clause.sentence.index, clause.head(word)
    if wanted == "it":
        return None
    possessive = word.deprel in ("nmod:poss", "det:poss")
    agent = clause.subject(verb) if verb is not None and not possessive else None
    doer = scene.referent(clause, agent) if agent is not None and agent.id != word.id else None
    for each in reversed(clause.sentence.words[: word.id - 1]):
        other = clause.has(each, "ambiguousPronoun") or clause.has(each, "relativePronoun")
        if each.upos != "PRON" or other or _kind(clause, each) != wanted:
            continue
        if scene.quoted.get((index, each.id)) != scene.quoted.get((index, word.id)) or each == agent:
            continue
        beside = not possessive and each.head == word.head
        found = scene.referent(clause, each) if not beside else None
        if found is not None and (doer is None or found.entity != doer.entity):
            return replace(found, text=word.text, confidence=_STILL * found.confidence, kind="pronoun")
    return None


def _joined_before(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The name that what is somebody's is joined to: "fined A and its director", "met B and his wife"."""
    noun = clause.head(word)
    first = clause.head(noun) if noun is not None and base(noun.deprel) == "conj" else None
    if first is None or noun is None or word.deprel not in ("nmod:poss", "det:poss") or not clause.children(noun, "cc"):
        return None
    before = [each for each in clause.coordinated(first) if each.id < min(word.id, noun.id)]
    last = max(before, key=lambda each: each.id) if before else first
    named = scene.name_at(clause, last)
    apart = any(each.upos in ("PUNCT", "VERB") for each in clause.sentence.words[last.id : word.id - 1])
    return Referent(named[0], named[1].mention.text, 0.9) if named is not None and not apart else None


def _himself(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """The subject of its own clause: "A, who ruled himself out"."""
    verb = next((each for each in clause.ancestors(word) if each.upos in ("VERB", "ADJ")), None)
    subject = clause.subject(verb) if verb is not None else None
    found = scene.referent(clause, subject) if subject is not None and subject.id != word.id else None
    return Referent(found.entity, word.text, 0.95 * found.confidence, "pronoun") if found is not None else None


def _for_its_part(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """ "A, for its part, …", "A nga ana e tij": what stands before the phrase, or else the subject of its clause."""
    noun = clause.head(word)
    if noun is None or not clause.has(noun, "partNoun") or base(word.deprel) not in ("nmod", "det"):
        return None
    if clause.adposition(noun) not in clause.words("partAdposition"):
        return None
    above = clause.head(noun)
    named = scene.referent(clause, above) if above is not None and above.upos in ("NOUN", "PROPN") else None
    hit = named or _himself(scene, clause, word)
    return replace(hit, text=word.text, kind="pronoun") if hit and _may_be_it(scene, clause, hit, wanted) else None


def _may_be_it(scene: Scene, clause: Clause, hit: Referent, wanted: str) -> bool:
    """Whether somebody agrees with a pronoun, or something whose name is of its gender."""
    return agrees(scene, hit.entity, wanted) or _thing_gender(scene, clause, hit, wanted) == wanted


def _doing_pronoun(clause: Clause, word: Word, wanted: str) -> Word | None:
    """The pronoun of the same kind that does something to what is somebody's: "he received his counterpart"."""
    noun = clause.head(word)
    verb = clause.head(noun) if noun is not None else None
    own = base(word.deprel) in ("nmod", "det") and noun is not None and base(noun.deprel) in ("obj", "iobj")
    subject = clause.own_subject(verb) if verb is not None and own and verb.upos == "VERB" else None
    same = subject is not None and subject.upos == "PRON" and subject.id < word.id and wanted != "it"
    return subject if same and subject is not None and _kind(clause, subject) == wanted else None


def _vessels(clause: Clause, word: Word) -> bool:
    """Whether what is somebody's is a vessel's: "detained the tanker A and arrested its captain"."""
    noun = clause.head(word)
    if noun is None or not clause.has(noun, "crewNoun"):
        return False
    return any(clause.has(each, "forceNoun") for each in clause.sentence.words[: word.id - 1])


def _deed_before(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether an object may be what somebody has just done something to: "opened an inquiry … and closed it"."""
    if base(word.deprel) != "obj":
        return False
    nouns = (each for each in clause.sentence.words[: word.id - 1] if each.upos == "NOUN" and each.deprel == "obj")
    plain = (each for each in nouns if each.feats.get("Number") != "Plur" and not clause.has(each, "groupNoun"))
    return any(scene.referent(clause, each) is None for each in plain)


def _whose_head(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """ "drejtori i saj": the body or country whose head somebody is, where a language has no word for "its"."""
    noun = clause.head(word)
    possessive = base(word.deprel) in ("det", "nmod") and not clause.words("pronounNeuter")
    never_hers = noun is not None and clause.span(noun, clause.words("bodysOwnHead")) is not None
    if noun is None or not possessive or not (never_hers or clause.has(noun, "bodysHead")):
        return None
    holder = _owned(scene, clause, word)
    for candidate in antecedents(scene, clause, word, True, "it"):
        if candidate.entity == holder:
            continue
        if candidate.entity.type == "Person" and not never_hers and gender_of(scene, candidate.entity) in (wanted, ""):
            return None  # perhaps her director
        if _thing_gender(scene, clause, candidate, wanted) in (wanted, ""):
            return Referent(candidate.entity, word.text, 0.8 * candidate.confidence, "pronoun")
    return None


def _firms_head(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """ "Shares in A fell after B, its chief executive, left": the one body that the sentence has named so far."""
    noun = clause.head(word)
    possessive = wanted == "it" and word.deprel == "nmod:poss"
    if noun is None or not possessive or clause.span(noun, clause.words("bodysOwnHead")) is None:
        return None
    if _owned(scene, clause, word) is None:
        return None
    before = (scene.name_at(clause, each) for each in clause.sentence.words[: word.id - 1])
    named = {each[0].key: each for each in before if each is not None and scene.is_body(each[0])}
    nouns = [each for each in clause.sentence.words[: word.id - 1] if clause.has(each, "groupNoun")]
    meant = (scene.referent(clause, each) for each in nouns if each.upos == "NOUN")
    if any(each is not None and each.entity.key not in named for each in meant):
        return None  # "The fund is investigated by A, although its chairman …"
    found = next(iter(named.values())) if len(named) == 1 else None
    common = any(unnamed(scene, clause, each) for each in clause.sentence.words[: word.id - 1])
    return Referent(found[0], word.text, 0.85, "pronoun") if found is not None and not common else None


def _best_antecedent(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """The first of the antecedents that agrees with what is wanted, unless somebody else is as likely."""
    speaker = scene.quoted.get((clause.sentence.index, word.id))
    ours = side_of(scene, speaker) if speaker is not None and speaker.type == "Person" else None
    possessive = word.deprel in ("nmod:poss", "det:poss") or base(word.deprel) == "nmod"
    owned = _owned(scene, clause, word) if possessive else None
    named = _named_below(scene, clause, word)
    named |= others_there(scene, clause, verb) if (verb := appointing(clause, word)) is not None else set()
    for candidate in antecedents(scene, clause, word, possessive, wanted):
        if (
            candidate.entity in (speaker, owned, ours)
            or candidate.entity.key in named
            or (candidate.kind == "nation" and wanted == "it")
        ):
            continue  # would be "I", or one's own director; "the Swiss" are "they"
        if agrees(scene, candidate.entity, wanted):
            known = wanted == "it" or gender_of(scene, candidate.entity) or _tells_on(scene, clause, word, candidate)
            if not known and _rivalled(scene, clause, word, candidate, wanted):
                return None
            sure = _STILL if candidate.kind == "pronoun" else 0.8  # a chain of them is as sure as its first
            return Referent(candidate.entity, word.text, sure * candidate.confidence, "pronoun")
        if (thing := _thing_gender(scene, clause, candidate, wanted)) is not None:
            if thing == wanted and not _rival(scene, clause, word, candidate, wanted):
                return Referent(candidate.entity, word.text, 0.75 * candidate.confidence, "pronoun")
            if not thing and possessive and not _person_here(scene, clause, word, wanted):
                return None  # perhaps its own: "Loopster … përdoruesit e tij"
        if gender_of(scene, candidate.entity):
            continue  # certainly not this one
        if candidate.kind != "pronoun" and candidate.entity.type == "Person" and wanted != "it":
            return None  # the nearest person is somebody else: not certain enough
    return None


def _tells_on(scene: Scene, clause: Clause, word: Word, candidate: Referent) -> bool:
    """Whether a pronoun tells on for somebody just quoted: "“…”, said A, a friend of B. He added …"."""
    verb, before = clause.head(word), scene.before(clause)
    root = scene.root(before) if before is not None else None
    if verb is None or root is None or before is None or base(word.deprel) != "nsubj" or verb.head != 0:
        return False
    speaker = scene.quoted.get((before.sentence.index, root.id))
    return clause.has(verb, "reportVerb") and speaker is not None and speaker == candidate.entity


def _doers_own(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """ "A tha që B kishte ikur, por C e la aleatin e tij": what does, by the verb right above a possessive, something
    to what is its own, where nobody is named between the two nor tells of it."""
    above = list(clause.ancestors(word))
    verb = next((each for each in above if each.upos == "VERB"), None)
    subject = clause.own_subject(verb) if verb is not None else None
    if verb is None or subject is None or subject.id > word.id or base(word.deprel) not in ("nmod", "det"):
        return None
    told = any(base(each.deprel) in ("ccomp", "acl", "xcomp", "csubj") for each in above[above.index(verb) :])
    between = clause.sentence.words[subject.id : word.id - 1]
    if told or len(clause.coordinated(subject)) > 1 or any(scene.person_at(clause, each) for each in between):
        return None
    found = scene.referent(clause, subject)
    thing = _thing_gender(scene, clause, found, wanted) if found is not None else None
    return replace(found, text=word.text, kind="pronoun") if found is not None and thing == wanted else None


def _named_below(scene: Scene, clause: Clause, word: Word) -> set[str]:
    """Who is named behind a subject in its own clause, or is what its verb is done to, and so is somebody else: "He was
    sacked by A", "A, whom he accuses"."""
    verb = clause.head(word)
    if verb is None or base(word.deprel) != "nsubj":
        return set()
    behind = [each for each in clause.sentence.words[word.id :] if verb in clause.ancestors(each)]
    done_to = clause.objects(verb) if verb.upos == "VERB" and not clause.passive(verb) else []
    named = (scene.name_at(clause, each) for each in (*behind, *done_to))
    return {each[0].key for each in named if each is not None}


def _owned(scene: Scene, clause: Clause, word: Word) -> Entity | None:
    """Who the noun is that a possessive stands beside: "its director, A", "A, his counterpart", "his adviser A"."""
    noun = clause.head(word)
    titles = noun is not None and (base(noun.deprel) == "appos" or noun.deprel == "nmod:desc")
    above = clause.head(noun) if noun is not None and titles else None
    if noun is None:
        return None
    said_of = clause.own_subject(noun) if clause.children(noun, "cop") else None  # "Among her callers was A"
    alone = clause.child_in(noun, "ownWord", "amod") is None
    beside = [*clause.children(noun, "appos", "flat"), *filter(None, (above, said_of if alone else None))]
    named = (scene.name_at(clause, each) for each in beside)
    return next((each[0] for each in named if each is not None), None)


def _object_above(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "Sued A, accusing it of …": the object of a participle that shares its subject takes up the object above."""
    verb = clause.head(word)
    above = clause.head(verb) if verb is not None and base(verb.deprel) == "advcl" else None
    if verb is None or above is None or base(word.deprel) not in ("obj", "expl") or verb.id < above.id:
        return None
    participle = verb.feats.get("VerbForm") in ("Part", "Ger") or clause.child_in(verb, "gerundMarker") is not None
    objects = clause.objects(above)
    if not participle or clause.own_subject(verb) is not None or len(objects) != 1 or objects[0].upos == "PRON":
        return None
    found = scene.referent(clause, objects[0])
    return replace(found, text=word.text, confidence=0.8 * found.confidence, kind="pronoun") if found else None


def _asked(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "A asked B why it had left", "asked B whether she would go": the one who is asked."""
    verb = clause.head(word)
    above = clause.head(verb) if verb is not None and base(word.deprel) == "nsubj" else None
    if verb is None or above is None or not clause.has(above, "askVerb") or not above.id < word.id < verb.id:
        return None
    objects = [each for each in clause.children(above, "obj", "iobj") if above.id < each.id < word.id]
    open_ = clause.child_in(verb, "hypotheticalMarker", "mark") or why_asked(clause, verb)
    if open_ is None or len(objects) != 1 or objects[0].upos == "PRON" or clause.passive(above):
        return None
    found = scene.referent(clause, objects[0])
    return replace(found, text=word.text, confidence=0.8 * found.confidence, kind="pronoun") if found else None


def _owner_before(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "A's exit from the body after its invasion of B": A, where no verb and no other name stands between."""
    noun = clause.head(word)
    mark = clause.sentence.word(word.id - 1) if word.id > 1 else None
    apart = clause.words("afterAdposition") | clause.words("beforeMarker")
    if (
        noun is None
        or mark is None
        or not clause.has(word, "possessivePronounNeuter")
        or mark.text.lower() not in apart
    ):
        return None
    for each in reversed(clause.sentence.words[: mark.id - 1]):
        named = scene.name_at(clause, each)
        if each.upos in ("VERB", "AUX", "PUNCT") or (named is not None and base(each.deprel) != "nmod"):
            return None
        if named is not None:
            return scene.referent(clause, each) if each.deprel == "nmod:poss" else None
    return None


def _spoken_for(scene: Scene, clause: Clause, word: Word, wanted: str) -> Word | None:
    """ "A spokesman for the council said it …": the body that somebody without a name speaks for."""
    verb = next((each for each in clause.ancestors(word) if clause.has(each, "reportVerb")), None)
    speaker = clause.own_subject(verb) if verb is not None else None
    inside = verb is not None and (word.id > verb.id or base(word.deprel) == "nsubj") and word != speaker
    if speaker is None or speaker.upos != "NOUN" or not inside or scene.referent(clause, speaker) is not None:
        return None
    marked = [child for child in clause.children(speaker, "nmod") if child.upos == "NOUN"]
    owners = [each for each in dict.fromkeys([*clause.belongings(speaker), *marked]) if clause.has(each, "groupNoun")]
    if len(owners) != 1:
        return None
    gender = {"Fem": "female", "Masc": "male"}
    other = gender.get(owners[0].feats.get("Gender", "")) == wanted != gender.get(speaker.feats.get("Gender", ""))
    return owners[0] if wanted == "it" or other else None


def _thing_gender(scene: Scene, clause: Clause, candidate: Referent, wanted: str) -> str | None:
    """ "male" or "female" as the word for a country or a body is, "" if unknown; None where that does not matter."""
    if wanted == "it" or clause.words("pronounNeuter") or not agrees(scene, candidate.entity, "it"):
        return None
    if wanted in _apposed_genders(scene, clause, candidate.entity):
        return wanted
    said = ending_gender(clause, candidate.text) if candidate.kind not in ("pronoun", "dropped") else ""
    return said or scene.things.get(candidate.entity.key, "")


def _apposed_genders(scene: Scene, clause: Clause, entity: Entity) -> set[str]:
    """The genders of what a sentence says beside a name that it is, as which it may go on: "UNIFIL-i, forca …"."""
    named = ((each, scene.name_at(clause, each)) for each in clause.sentence.words)
    heads = [each for each, found in named if found is not None and found[0] == entity]
    nouns = [noun for each in heads for noun in clause.children(each, "appos") if noun.upos == "NOUN"]
    genders = {"Masc": "male", "Fem": "female"}
    return {genders.get(noun.feats.get("Gender", ""), "") for noun in nouns if noun.feats.get("Number") != "Plur"}


def _rival(scene: Scene, clause: Clause, word: Word, candidate: Referent, wanted: str) -> bool:
    """Whether "ajo" may be a person named beside a country or a body whose name is of that gender."""
    if _person_here(scene, clause, word, wanted) or official_before(scene, clause, word, wanted):
        return True
    before = scene.clauses.get(clause.sentence.index - 1)
    named = (scene.name_at(clause, each) for each in clause.sentence.words[: word.id - 1])
    if before is None or any(each is not None and each[0] == candidate.entity for each in named):
        return False
    return any(_may_be(scene, before, each, wanted) for each in before.sentence.words)


def _person_here(scene: Scene, clause: Clause, word: Word, wanted: str) -> bool:
    """Whether a sentence names before a pronoun somebody whom it may mean."""
    return any(_may_be(scene, clause, each, wanted) for each in clause.sentence.words[: word.id - 1])


def _may_be(scene: Scene, clause: Clause, word: Word, wanted: str) -> bool:
    named = scene.name_at(clause, word)
    return named is not None and named[0].type == "Person" and gender_of(scene, named[0]) in (wanted, "")


def _told_of_itself(scene: Scene, clause: Clause, word: Word) -> Word | None:
    """The pronoun of what is said that stands for whoever says it: "He had not left, he said"."""
    verb = clause.head(word)
    if verb is None or base(word.deprel) != "nsubj" or not clause.has(verb, "reportVerb"):
        return None
    for each in clause.sentence.words[: word.id - 1]:
        alike = each.upos == "PRON" and each.lemma == word.lemma and base(each.deprel) == "nsubj"
        above = clause.head(each)
        if alike and above is not None and (above.head == verb.id or verb.head == above.id):
            return each
    return None


def _rivalled(scene: Scene, clause: Clause, word: Word, candidate: Referent, wanted: str) -> bool:
    """Whether another person named before is certainly of the pronoun's gender, the candidate not."""
    others = [other.entity for other in companions_before(scene, clause, word, candidate)]
    here = (scene.name_at(clause, each) for each in clause.sentence.words[: word.id - 1])
    verb = clause.head(word)
    doer = clause.subject(verb) if verb is not None and base(word.deprel) in ("obj", "iobj", "obl") else None
    own = scene.referent(clause, doer) if doer is not None else None
    barred = {candidate.entity} | ({own.entity} if own is not None else set())  # "him" is not who does it
    others += [each[0] for each in here if each is not None and each[0].type == "Person" and each[0] not in barred]
    return any(gender_of(scene, other) == wanted for other in others)


def repeated(clause: Clause, word: Word) -> Word | None:
    """The noun of its own clause that a clitic only repeats: "e akuzoi festivalin", "A, të cilin B e padit"."""
    verb = clause.head(word)
    if verb is None or word.upos not in ("PRON", "AUX", "DET") or word.id > verb.id:
        return None
    given = clause.has(word, "dativeObjectClitic") or clause.has(word, "middleDativeClitic")
    if clause.has(word, "middleDativeClitic") or (given and base(word.deprel) in ("iobj", "expl")):
        asks = clause.has(verb, "askingVerb") or clause.has(verb, "reportVerb")
        nouns = clause.datives(verb) if asks or word not in clause.objects(verb) else []  # or it stands for things
    elif clause.has(word, "objectClitic") and base(word.deprel) in ("obj", "expl") and word.upos != "AUX":
        nouns = clause.objects(verb)
    else:
        return None
    full = [each for each in nouns if each.upos in ("NOUN", "PROPN") or (each.upos == "PRON" and each.id > verb.id)]
    return full[0] if len(full) == len(nouns) == 1 else None


def clitic(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "e arrestoi": the person whom the sentence before is about, where it speaks of nothing else to arrest.

    If that is who does it now, the person whom they did something to there.
    """
    if _one_who(clause, word):
        return None  # "e pranoi atë që …"
    if (hit := _object_above(scene, clause, word)) is not None:
        return hit
    found = _clitic(scene, clause, word) or _other_person(scene, clause, word)
    speaker = scene.quoted.get((clause.sentence.index, word.id))
    return found if found is not None and found.entity != speaker else None  # that would be "me"


def _clitic(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    verb = clause.head(word)
    goes_on = verb is not None and base(verb.deprel) == "conj" and clause.own_subject(verb) is None
    if goes_on and (told := dative_clitic(scene, clause, word)) is not None:
        return told  # "u grind me A-në, por nuk e kërcënoi"
    agent = clause.subject(verb) if verb is not None else None
    doer = scene.referent(clause, agent) if agent is not None else None
    before = scene.clauses.get(clause.sentence.index - 1)
    if verb is not None and (earlier := _clitic_above(clause, word, verb)) is not None:
        return scene.referent(clause, earlier)  # "A e priti, por tha se B nuk do ta njohë": the same one
    if verb is not None and base(verb.deprel) == "ccomp" and (told := dative_clitic(scene, clause, word)) is not None:
        named = [scene.name_at(clause, each) for each in clause.sentence.words[: word.id - 1]]
        rivals = {each[0].key for each in named if each is not None and each[0].type == told.entity.type}
        third = rivals - {told.entity.key} - ({doer.entity.key} if doer is not None else set())
        return told if not third else None  # "A denies that B has investigated him"
    if verb is not None and (told := _told_before(scene, clause, word, verb, doer)) is not None:
        return told
    if verb is not None and (around := _about_around(scene, clause, word, verb)) is not None:
        return around
    if verb is None or before is None or (agent is not None and doer is None):
        return None
    others = [w for w in clause.sentence.words[: word.id - 1] if agent is None or not _is_of(scene, clause, w, agent)]
    inner = others if base(verb.deprel) == "ccomp" else []
    bodies = (scene.name_at(clause, each) for each in inner if not clause.adposition(each))
    if any(each is not None and each[0] != getattr(doer, "entity", None) and scene.is_body(each[0]) for each in bodies):
        return None  # "A asked B to leave and C threatened to sue it"
    if any(scene.person_at(clause, each) for each in others) or base(verb.deprel) not in ("root", "conj", "ccomp"):
        return None
    root = next((each for each in before.sentence.words if each.head == 0), None)
    about, objects = scene.main_subject(before), before.objects(root) if root is not None else []
    doer = doer or scene.dropped(clause, verb)
    if about is None or doer is None or (not scene.terse and before.sentence.paragraph != clause.sentence.paragraph):
        return None
    if about.entity == doer.entity:
        found = (
            (scene.referent(before, objects[0]) or _done_to(scene, before, objects[0])) if len(objects) == 1 else None
        )
    else:
        found = about if not objects or _only_things(before, objects, clause, verb) else None
        found = found if len(scene.joint_subjects(before)) < 2 else None  # "A and B fell out. Police arrested him"
    if found is None or found.entity.type != "Person" or found.entity == doer.entity:
        return None
    if any(unnamed(scene, clause, each) for each in others):
        return None  # "A, për rregullatorin një gjemb në sy, e akuzoi"
    return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")


def _clitic_above(clause: Clause, word: Word, verb: Word) -> Word | None:
    """The clitic of the clause that tells a content clause, or of the one before that, without a noun beside it."""
    above = clause.head(verb) if base(verb.deprel) in ("ccomp", "conj", "advcl") else None
    first = clause.head(above) if above is not None and base(above.deprel) == "conj" else None
    for each in filter(None, (above, first if base(verb.deprel) == "ccomp" else None)):
        told = [c for c in clause.children(each, "obj", "expl") if clause.has(c, "objectClitic") and c.id < each.id]
        if told and told[0].id < word.id and not [c for c in clause.children(each, "obj") if c.upos != "PRON"]:
            return told[0]
    return None


def _only_things(before: Clause, objects: Sequence[Word], clause: Clause, verb: Word) -> bool:
    """Whether what a sentence did something to are things, where a verb is only done to somebody: "A mori azil. B e
    priti"."""
    somebody = clause.has(verb, "doneToSomebody") or clause.has(verb, "askingVerb")
    return somebody and _things(before, objects)


def _things(clause: Clause, nouns: Sequence[Word]) -> bool:
    """Whether nouns are all for things, not for people or bodies."""
    people = ("personNoun", "titleWord", "office", "officeTitle", "staff", "leader", "groupNoun", "pairOfStates")
    return all(each.upos == "NOUN" and not any(clause.has(each, name) for name in people) for each in nouns)


def _told_before(scene: Scene, clause: Clause, word: Word, verb: Word, doer: Referent | None) -> Referent | None:
    """ "A u dorëhoq; e zëvendësoi B", "A u dorëhoq pasi e akuzoi B": the subject of the clause before, if it names
    no other person."""
    own = clause.own_subject(verb)
    there = verb.deprel == "acl:relcl" and clause.child_in(verb, "whereWord", "advmod", "mark") is not None
    relative = there or (own is not None and _is_who(clause, own))  # "A shkon në C, ku e pret B"
    above = _clause_around(clause, verb) if relative else clause.head(verb)
    if relative and above is not None and _of_things(clause, above, verb):
        return None
    linked = base(verb.deprel) in ("conj", "parataxis", "advcl", "acl") and above is not None and above.upos == "VERB"
    subject = clause.own_subject(above) if linked and above is not None else None
    known = subject is not None and (subject.upos in ("NOUN", "PROPN") or base(verb.deprel) == "advcl")
    about = scene.referent(clause, subject) if subject is not None and known else None
    if about is None or doer is None or own is None or about.entity == doer.entity or about.entity.type != "Person":
        return None
    told = clause.children(verb, "obj")
    others = {
        named[0].key
        for each in clause.sentence.words
        if (named := scene.name_at(clause, each)) is not None and named[0].type == "Person"
    }
    strange = any(nobody_known(scene, clause, each) for each in clause.sentence.words[: word.id - 1])
    alone = all(each.upos == "PRON" for each in told) and others <= {about.entity.key, doer.entity.key} and not strange
    if not alone or above is None or not above.id < word.id:
        return None
    return Referent(about.entity, word.text, 0.75 * about.confidence, "pronoun")


def _about_around(scene: Scene, clause: Clause, word: Word, verb: Word) -> Referent | None:
    """ "A hesht ndërsa akuzat i lexohen", "A mohoi, dhe bordi e paditi": whom the clause around is about.

    Only where somebody else does it and nobody else of that kind is named."""
    if not _links(clause, verb) or not _somebody_wanted(clause, word, verb):
        return None
    doer, above = clause.own_subject(verb), _clause_around(clause, verb)
    subject = clause.subject(above) if above is not None and above.id < word.id else None
    if subject is None or subject == doer or subject.id > word.id or subject.upos == "PRON":
        return None
    found, own = scene.referent(clause, subject), scene.referent(clause, doer) if doer is not None else None
    if (
        found is None
        or not _other_doer(clause, verb, doer, subject)
        or (own is not None and own.entity == found.entity)
    ):
        return None
    person = found.entity.type == "Person"
    if not person and not clause.has(verb, "askingVerb") and not clause.has(verb, "reportVerb"):
        return None
    if not person and not agrees(scene, found.entity, "it"):
        return None
    own_words = [noun for noun in (doer, subject) if noun is not None]
    before = clause.sentence.words[: word.id - 1]
    inside = [each for each in before if not any(_within(clause, each, noun) for noun in own_words)]
    named = [scene.name_at(clause, each) for each in inside]
    kind = "it" if not person else gender_of(scene, found.entity) or "male"
    others = {each[0].key for each in named if each is not None and (each[0].type == "Person") == person}
    if not person:
        others = {each[0].key for each in named if each is not None and agrees(scene, each[0], kind)}
    if others - {found.entity.key} or any(unnamed(scene, clause, each) for each in inside):
        return None
    if person and any(_open_clitic(scene, clause, each, found.entity) for each in inside):
        return None  # "A ia ktheu duke e akuzuar, dhe policia e arrestoi": perhaps the other one
    return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")


def _open_clitic(scene: Scene, clause: Clause, word: Word, but: Entity) -> bool:
    """Whether a clitic without its noun stands for nobody known, or for somebody else."""
    verb = clause.head(word)
    mark = clause.has(word, "objectClitic") or clause.has(word, "dativeObjectClitic")
    if verb is None or word.upos != "PRON" or not mark or word.id > verb.id or repeated(clause, word) is not None:
        return False
    found = scene.referent(clause, word)
    return found is None or found.entity != but


def _links(clause: Clause, verb: Word) -> bool:
    """Whether a clause goes on with, or says when, why or where, what the clause around tells."""
    where = verb.deprel == "acl:relcl" and clause.child_in(verb, "whereWord", "advmod", "mark") is not None
    return verb.upos == "VERB" and (where or base(verb.deprel) in ("conj", "advcl", "parataxis"))


def _somebody_wanted(clause: Clause, word: Word, verb: Word) -> bool:
    """Whether a clitic stands for somebody rather than for a thing, or for several."""
    asked = clause.has(verb, "askingVerb") or clause.has(verb, "reportVerb")
    if clause.has(word, "dativeObjectClitic"):
        things = [each for each in clause.children(verb, "obj") if each.upos in ("NOUN", "PROPN")]
        if any(each.feats.get("Number") == "Plur" for each in things):
            return False  # "i kultivonte lidhjet": the clitic of the many ties
        return base(word.deprel) == "iobj" or asked or bool(things) or clause.middle(verb)
    return clause.has(verb, "doneToSomebody")


def _other_doer(clause: Clause, verb: Word, doer: Word | None, subject: Word) -> bool:
    """Whether a clause is plainly done by others than the subject of the one around: named, or only by its plural."""
    if doer is not None:
        return doer.upos in ("NOUN", "PROPN")
    finite = [each for each in (verb, *clause.children(verb, "aux")) if each.feats.get("VerbForm") == "Fin"]
    plural = any(each.feats.get("Number") == "Plur" for each in finite)
    return plural and subject.feats.get("Number") != "Plur" and len(clause.coordinated(subject)) == 1


def _within(clause: Clause, word: Word, noun: Word) -> bool:
    """Whether a word belongs to a noun's phrase."""
    return word == noun or noun in clause.ancestors(word)


def _is_who(clause: Clause, word: Word) -> bool:
    """Whether a subject is a relative pronoun that shows gender and number: "i cili"."""
    return clause.has(word, "relativePronoun") and bool(clause.children(word, "det"))


def _clause_around(clause: Clause, verb: Word) -> Word | None:
    """The verb that a relative clause's noun belongs to: "A u padit nga B, i cili e | akuzon"."""
    return next((each for each in clause.ancestors(verb) if each.upos == "VERB"), None)


def _of_things(clause: Clause, above: Word, verb: Word) -> bool:
    """Whether a clause speaks of a thing besides that a relative clause's clitic may mean: "A foli për planin me B, i
    cili e kritikoi", but not where or when."""
    hosts = {each.id for each in clause.ancestors(verb)}
    things = [c for c in clause.children(above, "obj", "obl") if c.upos == "NOUN" and c.id not in hosts]
    timed = ("timeNoun", "weekday", "month")
    where = clause.words("placeAdposition")
    return any(clause.adposition(c) not in where and not any(clause.has(c, name) for name in timed) for c in things)


def _done_to(scene: Scene, clause: Clause, noun: Word) -> Referent | None:
    """Whom an event noun is against: "nisi hetime ndaj A-së. Nuk e ka arrestuar"."""
    hit = [word for words in clause.obliques(noun).values() for word in words if word.id > noun.id]
    return scene.referent(clause, hit[0]) if len(hit) == 1 and scene.person_at(clause, hit[0]) else None


def _is_of(scene: Scene, clause: Clause, word: Word, agent: Word) -> bool:
    """Whether a word is a part of the name that the agent is or bears."""
    return word.id == agent.id or scene.same_name(clause, word, agent) or _is_below(scene, clause, word, agent)


def _is_below(scene: Scene, clause: Clause, word: Word, agent: Word) -> bool:
    above = clause.head(word)
    beside = above is not None and above.id == agent.id and base(word.deprel) in ("appos", "flat")
    return beside or any(scene.same_name(clause, word, each) for each in clause.children(agent, "appos", "flat"))


def _asked_before(scene: Scene, clause: Clause, word: Word, verb: Word) -> Referent | None:
    """ "A votoi pro. B i kërkoi të largohet": the only one whom the sentence before names, if it is about them."""
    before = scene.before(clause)
    if before is None or not clause.children(verb, "ccomp", "xcomp"):
        return None
    named = (scene.name_at(before, each) for each in before.sentence.words)
    people = {each[0].key for each in named if each is not None and each[0].type == "Person"}
    return _clitic(scene, clause, word) if len(people) == 1 else None


def dative_clitic(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "A shpreson që B t'i japë ndihmë", "priti A-në dhe i kërkoi ndihmë": whom a clitic without a noun means."""
    verb = clause.head(word)
    above = clause.head(verb) if verb is not None else None
    if verb is not None and above is None and clause.has(verb, "askingVerb") and _doubled(clause, verb) is None:
        return _asked_before(scene, clause, word, verb)
    if verb is None or above is None or above.upos not in ("VERB", "NOUN"):
        return None
    if (doubled := _doubled(clause, verb)) is not None:
        return scene.referent(clause, doubled)
    agent = clause.subject(verb)
    doer = scene.referent(clause, agent) if agent is not None else None
    if base(verb.deprel) == "conj":
        given = [each for each in clause.datives(above) if each.upos in ("NOUN", "PROPN")]
        company = _together(clause, above)
        met = [each for each in clause.objects(above) if not (company and clause.has(each, "encounterNoun"))]
        objects = given[:1] or [*met, *company]
        lone = objects[0] if len(objects) == 1 and clause.own_subject(verb) is None else None
        asked = clause.has(verb, "askingVerb") and _things(clause, objects)  # "A uroi sukses, por B i kërkoi të ikë"
        if clause.own_subject(verb) is not None and (not objects or asked) and clause.own_subject(above) is not None:
            lone = clause.own_subject(above)  # "A u largua dhe vendin ia zuri B"
    else:
        top = next((each for each in (above, *clause.ancestors(above)) if clause.own_subject(each)), None)
        embedded = base(verb.deprel) in ("ccomp", "acl") and clause.own_subject(verb) is not None
        lone = clause.own_subject(top) if embedded and top is not None else None
    nominal = ("NOUN", "PROPN", "PRON") if base(verb.deprel) == "ccomp" else ("NOUN", "PROPN")  # "ai tha se A e"
    found = scene.referent(clause, lone) if lone is not None and lone.upos in nominal else None
    shared = (
        base(verb.deprel) == "conj" and clause.own_subject(verb) is None
    )  # "burra që e rrëmbyen A-në dhe e mbajtën"
    if found is None or (doer is None and not (shared and agent is not None)):
        return _about_around(scene, clause, word, verb)
    if doer is not None and found.entity == doer.entity:
        return None
    return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")


def _doubled(clause: Clause, verb: Word) -> Word | None:
    """The noun in the dative that a clitic only repeats, wherever the parser hung it: "i bëri thirrje Beogradit"."""
    below = clause.children(verb, "obj", "iobj")
    for word in clause.sentence.words[verb.id : verb.id + _DOUBLED]:
        if word.upos in ("VERB", "AUX", "SCONJ", "PUNCT"):
            return None
        inner = word.upos == "PROPN" and any(word.head == each.id for each in below)
        oblique = inner or (word.feats.get("Case") in ("Dat", "Gen") and word.upos in ("NOUN", "PROPN"))
        articled = clause.sentence.word(word.id - 1).text.lower() in clause.words("genitiveArticle")
        if oblique and not articled and not clause.adposition(word) and word.head in (verb.id, *(n.id for n in below)):
            return word
    return None


def _together(clause: Clause, verb: Word) -> list[Word]:
    """With whom something is done: "met with A", "u takua me A-në", "zhvilloi një bisedë me A-në"."""
    marks = clause.words("sharedAdposition")
    encounters = [each for each in clause.children(verb, "obj") if clause.has(each, "encounterNoun")]
    hosts = (verb, *encounters)
    return [each for host in hosts for name, words in clause.obliques(host).items() if name in marks for each in words]


def partner(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "e njohu A-në dhe lidhi marrëdhënie me të": the only other one that the sentence has named so far.

    Places where something is and owners do not count; who does it now is somebody else.
    """
    verb = next((each for each in clause.ancestors(word) if each.upos == "VERB"), None)
    subject = clause.subject(verb) if verb is not None else None
    doer = scene.referent(clause, subject) if subject is not None else None
    by = verb is not None and doer_of(clause, word, verb)
    if doer is None and not by:
        return None
    gender = word.feats.get("Gender", "") if by else ""  # "refugjatët e strehuar prej saj"
    found: dict[str, Referent] = {}
    for each in clause.sentence.words[: word.id - 1]:
        named = scene.name_at(clause, each)
        if named is None or named[1].mention.head != each.id or (doer is not None and named[0] == doer.entity):
            continue
        if gender and each.feats.get("Gender", gender) != gender:
            continue
        whole = each  # "për ndotjen e lumit | San Juan", "pranë fshatit | A"
        while named[0].type == "Place" and base(whole.deprel) == "flat" and (host := clause.head(whole)) is not None:
            whole = host
        local = clause.adposition(whole) in (*clause.words("placeAdposition"), *clause.words("reportMarker"))
        if not local and not clause.article_genitive(whole):
            found[named[0].key] = Referent(named[0], word.text, 0.8, "pronoun")
    return next(iter(found.values())) if len(found) == 1 else None


def doer_of(clause: Clause, word: Word, verb: Word) -> bool:
    """Whether a word is who did what a participle behind a noun says: "të strehuar prej saj"."""
    bare = verb.feats.get("VerbForm") == "Part" and not clause.children(verb, "aux", "cop", "mark")
    return bare and clause.adposition(word) in clause.words("agentAdposition") and clause.passive(verb)


def accuser(scene: Scene, clause: Clause, word: Word, other: Entity) -> Referent | None:
    """Whose "its" is behind a verb whose subject it cannot be: "A said B had shelled its villages" is A's."""
    noun = clause.head(word)
    own = noun is None or clause.child_in(noun, "substituteNoun", "amod") is not None
    if not clause.has(word, "possessivePronounNeuter") or own:
        return None
    for verb in clause.ancestors(word):
        if verb.id < word.id and any(clause.has(verb, name) for name in ("reportVerb", "allegeVerb")):
            subject = clause.subject(verb)
            found = scene.referent(clause, subject) if subject is not None else None
            if found is not None and found.entity not in (other,) and found.entity.type != "Person":
                return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")
    return None


def object_before(scene: Scene, clause: Clause, word: Word, other: Entity) -> Referent | None:
    """ "Denounced B and broke off relations with it", "welcomed B and sang her praises": the object of the verb before,
    which has the same subject."""
    wanted = _kind(clause, word)
    found = _done_to_before(scene, clause, word, wanted) if wanted is not None else None
    return found if found is not None and found.entity != other else None


def _done_to_before(scene: Scene, clause: Clause, word: Word, wanted: str) -> Referent | None:
    """Whom the verb before, which has the same subject, was done to or with: "quarrelled with B but never hit him"."""
    verb = next((each for each in clause.ancestors(word) if each.upos == "VERB"), None)
    above = clause.head(verb) if verb is not None and base(verb.deprel) == "conj" else None
    if verb is None or above is None or clause.own_subject(verb) is not None or above.id > verb.id:
        return None
    objects = clause.objects(above) or _together(clause, above)
    found = scene.referent(clause, objects[0]) if len(objects) == 1 and objects[0].upos != "PRON" else None
    if found is None or not agrees(scene, found.entity, wanted):
        return None
    return Referent(found.entity, word.text, 0.75 * found.confidence, "pronoun")


def first_person(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "I" within quotation marks: whoever speaks."""
    speaker = scene.quoted.get((clause.sentence.index, word.id))
    if speaker is None or speaker.type != "Person":
        return None
    return Referent(speaker, word.text, 0.9, "pronoun")


def _speaking_for(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """ "We at Greenpeace": the body that a speaker speaks for, or that speaks itself: "“… with us,” Ryanair said"."""
    for child in clause.children(word, "nmod"):
        named = scene.name_at(clause, child)
        if named is not None and scene.is_body(named[0]) and clause.adposition(child):
            return Referent(named[0], named[1].mention.text, 0.9)
    speaker = scene.quoted.get((clause.sentence.index, word.id))
    if speaker is None:
        return None
    side = side_of(scene, speaker) if speaker.type == "Person" else speaker
    return Referent(side, word.text, 0.8, "pronoun") if side is not None else None


def side_of(scene: Scene, person: Entity) -> Entity | None:
    """The country, or else the body, in whose name a person says "we"; None if that is not certain."""
    held = [office for office in scene.offices if office.person == person]
    for names in (_FOR_COUNTRY, _FOR_BODY):
        sides = {office.of.key: office.of for office in held if office.relation in names}
        if sides:
            return next(iter(sides.values())) if len(sides) == 1 else None
    speaks = (o for o in held if _speaks_for(scene.clauses[o.sentence], o))
    sides = {office.of.key: office.of for office in speaks if office.of.type != "Person"}
    return next(iter(sides.values())) if len(sides) == 1 else None


def _speaks_for(clause: Clause, office: Office) -> bool:
    """Whether an office is one to speak for a body: a spokesman's, a manager's."""
    return office.title in clause.words("mouthpiece") | clause.words("bodysOfficer")
