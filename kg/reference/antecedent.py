"""What a pronoun may take up, best first: subjects of the clauses above it, then of the sentences before."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kg.clause import Clause, base
from kg.model import Entity, Word
from kg.reference.gender import called, ending_gender, given
from kg.reference.scene import BACK, Referent, Scene
from kg.reference.stead import appointing, others_there

_GROUPS = ("groupNoun", "namedBody", "dealer", "branch")
_WORKERS = ("personNoun", "staff", "leader", "dealer")
_SOMEBODY = (*_WORKERS, "anonymousSource", "titleWord", "officeTitle", "office", "minister")


def antecedents(scene: Scene, clause: Clause, word: Word, possessive: bool, wanted: str) -> Iterator[Referent]:
    """Subjects that a pronoun may take up, best first: of the clauses above it, then of the sentences before."""
    if wanted != "it" and _open_object(scene, clause, word):
        return
    verbs = [above for above in clause.ancestors(word) if above.upos in ("VERB", "AUX", "ADJ", "NOUN")]
    ousting = appointing(clause, word) if possessive else None
    doing = ousting if possessive else verbs[0] if verbs else None
    own = clause.subject(doing) if doing is not None else None  # "fired A and replaced him": not the firer
    seen = {word.id} | ({own.id} if own is not None else set()) | (_tormentor(clause, word) if possessive else set())
    if possessive and (owner := _owner_of_other(scene, clause, word) or _owner_before(scene, clause, word)) is not None:
        yield owner
    taken = scene.referent(clause, own) if own is not None and own.id != word.id else None
    yield from _blamed(scene, clause, word) if possessive else ()
    for subject in _subjects_around(clause, word, verbs, possessive, wanted):
        found = scene.referent(clause, subject) if subject.id not in seen else None
        whose = possessive and clause.head(word) == subject  # "its office said"
        unsettled = found is None and subject.id not in seen and subject.id < word.id and not whose
        unsettled = unsettled and not _inside_another(scene, clause, subject, word)
        vague = possessive and _definite(clause, subject)  # "The premier … his office"
        if unsettled and (_same_pronoun(subject, word) or _other_noun(clause, subject, wanted, vague)):
            return  # "He was threatened by A after he …": the same one, whoever that is
        if unsettled and _uncertain_name(scene, clause, subject, wanted):
            return  # "Hoxha denied that he …", where two are called so
        around = list(clause.ancestors(word))  # "A and B's successor": B's own is no rival
        several = [w for w in clause.coordinated(subject) if w.id < word.id and (w == subject or w not in around)]
        if found is not None and len(several) > 1:
            if found.entity.type != "Person":
                continue  # "A and B refuse to recognise its independence": of neither
            found = _one_of_both(scene, clause, several, wanted) if wanted in ("male", "female") else found
            if found is None:
                return  # "A and B met before he was arrested": one of them
        told = _inside_another(scene, clause, subject, word) and not possessive  # "“Irani …”, tha ai"
        if found is not None and not told and (taken is None or found.entity != taken.entity):
            yield found
    if wanted == "it" and (things := _things_here(scene, clause, word, taken)):
        yield from things if len(things) == 1 else ()
        return
    barred = _not_itself(scene, clause, word) | ({taken.entity.key} if taken is not None else set())
    barred |= others_there(scene, clause, ousting) if ousting is not None else set()
    named = _people_before(scene, clause, word, barred)
    others = named
    if len(named) > 1 or (wanted != "it" and not _fitting_thing(scene, clause, word, wanted)):
        told = all(gender_of(scene, other.entity) for other in named)
        others = [other for other in named if agrees(scene, other.entity, wanted)] if told else named
    if others:  # the one other person of this sentence, or nobody if there are more
        yield from others if len(others) == 1 else ()
        return
    yield from _quoted_subjects(scene, clause, word)
    for found in subjects_before(scene, clause, wanted):
        if named and found.entity.type == "Person" and not gender_of(scene, found.entity):
            return  # past a person of the other gender only to one of this gender
        if taken is None or found.entity != taken.entity:
            yield found
    yield from companions_before(scene, clause, word, taken)
    if wanted == "it":
        yield from _thing_before(scene, clause, taken)
    else:
        lent = own is not None and base(word.deprel) != "nsubj" and clause.own_subject(verbs[0]) is None
        yield from _only_one(scene, clause, wanted, barred) if not lent else ()


def _one_of_both(scene: Scene, clause: Clause, several: Sequence[Word], wanted: str) -> Referent | None:
    """Which of the people of one subject a pronoun may mean; None where it may be more of them."""
    both = [each for word in several if (each := scene.referent(clause, word)) is not None]
    fitting = [each for each in both if agrees(scene, each.entity, wanted)]
    return fitting[0] if len(fitting) == 1 else None


def _subjects_around(
    clause: Clause, word: Word, verbs: Sequence[Word], possessive: bool, wanted: str
) -> Iterator[Word]:
    """The subjects of the verbs above a pronoun, of what its own clause reports and of a clause put before it."""
    subjects = [clause.subject(verb) for verb in (verbs if possessive else verbs[1:])]
    said = clause.children(verbs[-1], "ccomp") if verbs and possessive else []  # "A is ready, its director said"
    fronted = clause.children(verbs[0], "advcl") if verbs and wanted == "it" and not possessive else []  # "if A leaves"
    subjects += [clause.own_subject(each) for each in (*said, *fronted) if each.id < word.id]
    yield from filter(None, subjects)


def _open_object(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether a clause joined before a pronoun's has a subject with a name that does something to somebody who is not
    known, by a pronoun as well: "If A had invited him, he would …" is about him rather than A."""
    own = clause.head(word)
    if own is None or base(word.deprel) != "nsubj":
        return False
    for verb in clause.children(own, "advcl", "conj"):
        doer = clause.own_subject(verb) if verb.id < word.id and verb.upos == "VERB" else None
        if doer is None or doer.upos not in ("NOUN", "PROPN") or clause.passive(verb):
            continue
        below = clause.children(verb, "obj", "iobj", "expl")
        alone = all(each.upos == "PRON" for each in below)
        marks = [each for each in below if each.lemma == word.lemma or clause.has(each, "objectClitic")]
        known = not marks or scene.referent(clause, marks[0]) is not None
        if alone and not known and (marks[0].lemma == word.lemma or clause.has(verb, "doneToSomebody")):
            return True
    return False


def _other_noun(clause: Clause, subject: Word, wanted: str, vague: bool = False) -> bool:
    """Whether a subject that stands for nobody known may be what a pronoun takes up: "The bidder … it was sued".

    Args:
        clause: the sentence.
        subject: a word of it.
        wanted: what the pronoun wants.
        vague: leave out nouns that may be anybody's of either gender.
    """
    if subject.upos != "NOUN" or subject.feats.get("Number") == "Plur":
        return False
    if clause.has(subject, "mereVoice") and not _definite(clause, subject):
        return False  # "A spokesman said he would step down": whom he speaks for
    if called(clause, subject) == wanted:
        return True
    if wanted == "it":
        definite = clause.child_in(subject, "definite", "det") is not None
        return definite and _is_body(clause, subject)
    gender = {"Fem": "female", "Masc": "male"}.get(subject.feats.get("Gender", ""), "" if vague else wanted)
    if vague and gender == wanted and not clause.words("pronounNeuter") and _is_group(clause, subject):
        return True  # "Kisha paditi siguruesin e saj"
    return gender == wanted and not called(clause, subject) and any(clause.has(subject, name) for name in _SOMEBODY)


def _uncertain_name(scene: Scene, clause: Clause, subject: Word, wanted: str) -> bool:
    """Whether a subject is a name that may be what a pronoun takes up, but of whom or what is not certain."""
    each = scene.at.get((clause.sentence.index, subject.id))
    named = each is not None and each.mention.kind == "name" and each.mention.first <= subject.id <= each.mention.last
    return each is not None and named and (each.type == "Person") == (wanted in ("male", "female"))


def unnamed(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether a noun is a definite body or person whom the text does not name there: "the regulator"."""
    somebody = _is_group(clause, word) or any(clause.has(word, name) for name in _SOMEBODY)
    single = word.upos == "NOUN" and word.feats.get("Number") != "Plur" and _definite(clause, word)
    return single and somebody and scene.referent(clause, word) is None


def official_before(scene: Scene, clause: Clause, word: Word, wanted: str) -> bool:
    """Whether a clause around a pronoun is about an official of that gender whom nobody knows by name yet."""
    gender = {"male": "Masc", "female": "Fem"}.get(wanted, "")
    return any(
        each.upos == "NOUN"
        and base(each.deprel) == "nsubj"
        and each.feats.get("Gender") == gender
        and any(clause.has(each, name) for name in ("officeTitle", "office", "minister"))
        and scene.referent(clause, each) is None
        for each in clause.sentence.words[: word.id - 1]
    )


def _is_group(clause: Clause, noun: Word) -> bool:
    return any(clause.has(noun, name) for name in _GROUPS)


def _is_body(clause: Clause, noun: Word) -> bool:
    return _is_group(clause, noun) or clause.has(noun, "metonymHead")  # "the government"


def _definite(clause: Clause, noun: Word) -> bool:
    return noun.feats.get("Definite") == "Def" or clause.child_in(noun, "definite", "det") is not None


def _inside_another(scene: Scene, clause: Clause, subject: Word, word: Word) -> bool:
    """Whether a subject stands in a quotation and a word outside: "“My client …,” said his lawyer"."""
    inside = {*scene.quoted, *scene.reported}
    index = clause.sentence.index
    return (index, subject.id) in inside and (index, word.id) not in inside


def _same_pronoun(one: Word, other: Word) -> bool:
    return one.upos == other.upos == "PRON" and one.lemma == other.lemma and base(other.deprel) == "nsubj"


def _owner_of_other(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whose the first of two nouns is: "A's lawsuit against B and its firing of C"."""
    noun = clause.head(word)
    first = clause.head(noun) if noun is not None and base(noun.deprel) == "conj" else None
    owners = clause.possessors(first) if first is not None and first.upos == "NOUN" else []
    return scene.referent(clause, owners[0]) if len(owners) == 1 and owners[0].id < word.id else None


def _owner_before(scene: Scene, clause: Clause, word: Word) -> Referent | None:
    """Whose the deed is that another deed of theirs came before or after: "A's exit from B after its attack on C"."""
    noun = clause.head(word)
    if noun is None or noun.upos != "NOUN" or _is_group(clause, noun):
        return None
    between = clause.child_in(noun, "sequenceAdposition", "case", "mark")
    for each in reversed(clause.sentence.words[: between.id - 1] if between is not None else ()):
        if each.upos in ("VERB", "AUX", "PUNCT"):
            return None
        owners = [o for o in clause.possessors(each) if o.id != word.id] if each.upos == "NOUN" else []
        if owners:
            return scene.referent(clause, owners[0]) if not _is_group(clause, each) else None
    return None


def _tormentor(clause: Clause, word: Word) -> set[int]:
    """Who, as somebody else says, does something to their people, so that these are not the doer's own: "A said the
    police had arrested its activists"."""
    noun = clause.head(word)
    verb = clause.head(noun) if noun is not None and clause.has(noun, "adherent") else None
    if verb is None or not clause.has(verb, "harmVerb") or base(verb.deprel) != "ccomp" or clause.passive(verb):
        return set()
    above, doer = clause.head(verb), clause.own_subject(verb)
    told = above is not None and clause.has(above, "reportVerb") and clause.own_subject(above) is not None
    return {doer.id} if told and doer is not None else set()


def _blamed(scene: Scene, clause: Clause, word: Word) -> Iterator[Referent]:
    """Whose deed it is that somebody is praised or blamed for: "condemned A over its pact with B"."""
    noun = clause.head(word)
    verb = clause.head(noun) if noun is not None else None
    if noun is None or verb is None or not clause.has(verb, "creditVerb") or clause.passive(verb):
        return
    if clause.adposition(noun) in clause.words("creditAdposition"):
        objects = clause.objects(verb)
        found = scene.referent(clause, objects[0]) if len(objects) == 1 and objects[0].id < word.id else None
        if found is not None:
            yield found


def _quoted_subjects(scene: Scene, clause: Clause, word: Word) -> Iterator[Referent]:
    """Whom the speaker of a quotation spoke of in the sentence before: "“A is no democrat,” B said. “He …" """
    speaker = scene.quoted.get((clause.sentence.index, word.id))
    before = scene.before(clause)
    if speaker is None or before is None:
        return
    own = {w.id for w in before.sentence.words if scene.quoted.get((before.sentence.index, w.id)) == speaker}
    for each in before.sentence.words:
        if each.id in own and each.head not in own and (subject := before.subject(each)) is not None:
            found = scene.referent(before, subject) if subject.id in own else None
            if found is not None:
                yield found


def subjects_before(scene: Scene, clause: Clause, wanted: str = "") -> Iterator[Referent]:
    """Whom the sentences before are about; of several at once only the one who agrees with what is ``wanted``."""
    index = clause.sentence.index
    outside = [number for number in range(index - 1, -1, -1) if number not in scene.inside]
    reach = BACK if wanted in ("male", "female") else 1  # a person is talked of longer than a thing
    for number in outside[: BACK if wanted or index not in scene.inside else 1]:
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause, reach):
            return
        root = scene.root(before)
        if root is not None and scene.is_cleft(before, root):
            return  # "Ishte A ai që e solli": whoever was brought
        joint = scene.joint_subjects(before)
        if len(joint) > 1:
            fitting = [each for each in joint if wanted and agrees(scene, each.entity, wanted)]
            yield from fitting if len(fitting) == 1 else ()
            return
        if number < outside[0] and _quotes(scene, before):
            continue  # whoever was quoted two sentences ago is seldom whom the text is about
        found = scene.main_subject(before)
        if found is not None:
            yield found
        lone = _lone_person(scene, before, wanted, found) if wanted in ("male", "female") else None
        if lone is not None:
            yield lone
        if wanted in ("male", "female") and (whose := _whose_subject(scene, before)) is not None:
            yield whose
        taken_up = _taken_up(scene, before, wanted) if reach > 1 else None
        if taken_up is not None:
            yield taken_up
        elif reach > 1 and lone is None and _may_mean_somebody(scene, before, found, wanted):
            return  # "The police held A. He …": nobody further back while A may be one
        elif found is None and any(scene.name_at(before, word) for word in before.sentence.words):
            return  # the sentence is about something that we could not settle


def _lone_person(scene: Scene, clause: Clause, wanted: str, about: Referent | None) -> Referent | None:
    """The only person whom a sentence about something else names, if that is no "he" or "she" itself."""
    if about is not None and about.entity.type == "Person":
        return None
    gender = scene.things.get(about.entity.key) or ending_gender(clause, about.text) if about is not None else ""
    if about is not None and not clause.words("pronounNeuter") and gender in (wanted, ""):
        return None  # "ajo" may be a country
    named = (scene.name_at(clause, each) for each in clause.sentence.words)
    people = {each[0].key: each for each in named if each is not None and each[0].type == "Person"}
    only = next(iter(people.values())) if len(people) == 1 else None
    if only is None or gender_of(scene, only[0]) != wanted or _stranger(scene, clause, wanted):
        return None
    return Referent(only[0], only[1].mention.text, 0.8)


def _may_mean_somebody(scene: Scene, clause: Clause, about: Referent | None, wanted: str) -> bool:
    """Whether a sentence about something that is nobody names a person whom a pronoun may mean as well."""
    if about is None or about.entity.type == "Person":
        return False
    named = (scene.name_at(clause, each) for each in clause.sentence.words)
    people = [each[0] for each in named if each is not None and each[0].type == "Person"]
    return any(agrees(scene, person, wanted) for person in people)


def _whose_subject(scene: Scene, clause: Clause) -> Referent | None:
    """Whose it is whom a sentence is about: "A's lawyer, B, spoke. He …", "The government of A fell. His …"."""
    root = scene.root(clause)
    subject = clause.subject(root) if root is not None else None
    if subject is None or subject.upos != "NOUN":
        return None
    named = any(scene.person_at(clause, each) for each in (subject, *clause.children(subject, "appos")))
    owners = [*clause.possessors(subject), *clause.genitives(subject)]
    found = scene.referent(clause, owners[0]) if len(owners) == 1 and (named or _is_body(clause, subject)) else None
    return found if found is not None and found.entity.type == "Person" else None


def _quotes(scene: Scene, clause: Clause) -> bool:
    """Whether a sentence is what somebody says, in quotation marks, and who that is."""
    root = scene.root(clause)
    contents = [root, *clause.children(root, "ccomp")] if root is not None else []
    return any((clause.sentence.index, each.id) in scene.quoted for each in contents)


def _taken_up(scene: Scene, clause: Clause, wanted: str) -> Referent | None:
    """The one person whom a sentence about something else goes on to speak of: "It was B who brought him in"."""
    found: dict[str, Referent] = {}
    for word in clause.sentence.words:
        if (
            word.upos != "PRON"
            or (clause.sentence.index, word.id) in scene.quoted
            or clause.has(word, "relativePronoun")
        ):
            continue
        referent = scene.referent(clause, word)
        if referent is not None and referent.kind == "pronoun" and agrees(scene, referent.entity, wanted):
            found[referent.entity.key] = referent
    return next(iter(found.values())) if len(found) == 1 else None


def companions_before(scene: Scene, clause: Clause, word: Word, taken: Referent | None) -> Iterator[Referent]:
    """The one other person of the sentence before, its subject not being meant: "A met B. She praised him"."""
    before = scene.clauses.get(clause.sentence.index - 1)
    subject = scene.main_subject(before) if before is not None else None
    if before is None or subject is None or scene.far(before, clause):
        return
    if len(scene.joint_subjects(before)) > 1:
        return
    barred = {subject.entity.key} | ({taken.entity.key} if taken is not None else set())
    named = (scene.name_at(before, each) for each in before.sentence.words)
    people = {each[0].key: each for each in named if each is not None and each[0].type == "Person"}
    others = [each for key, each in people.items() if key not in barred]
    lone = subject.entity.type != "Person" and bool(before.words("pronounNeuter"))  # "The bank trusted B. She …"
    pair = 1 if lone else 2
    if len(others) == 1 and len(people) == pair:
        yield Referent(others[0][0], others[0][1].mention.text, 0.8)


def _people_before(scene: Scene, clause: Clause, word: Word, but: Collection[str]) -> list[Referent]:
    """The people whom a sentence names before a pronoun, and before the same one that stands for nobody yet."""
    found = {}
    told = _quoted_before(clause, word)
    for each in clause.sentence.words[: word.id - 1]:
        if each.id in told:
            continue  # "“Not since A”, he said"
        named = scene.name_at(clause, each)
        head = clause.sentence.word(named[1].mention.head) if named is not None else each
        former = named is not None and (_born_so(clause, each) or _his_own(clause, head, word))
        if named is not None and named[0].type == "Person" and named[0].key not in but and not former:
            found[named[0].key] = Referent(named[0], named[1].mention.text)
        elif each.lemma == word.lemma and _same_pronoun(each, word) and scene.referent(clause, each) is None:
            break  # "Asked whether she would fire A, she …"
    return list(found.values())


def _fitting_thing(scene: Scene, clause: Clause, word: Word, wanted: str) -> bool:
    """Whether a sentence names before "ai" a thing whose name is of that gender, where there is no word for "it"."""
    if clause.words("pronounNeuter"):
        return False
    named = (scene.name_at(clause, each) for each in clause.sentence.words[: word.id - 1])
    things = (each for each in named if each is not None and each[0].type != "Person")
    genders = (scene.things.get(one.key) or ending_gender(clause, found.mention.text) for one, found in things)
    return any(gender in (wanted, "") for gender in genders)


def _quoted_before(clause: Clause, word: Word) -> range:
    """The words of a quotation right before the pronoun for whoever says it: those named there are others."""
    verb = clause.head(word)
    if verb is None or base(word.deprel) != "nsubj" or not clause.has(verb, "reportVerb"):
        return range(0)
    marks = {char for mark in clause.words("quotationMark") for char in mark} | {'"', "'"}
    quotes = [each.id for each in clause.sentence.words[: word.id - 1] if each.text in marks]
    inside = clause.sentence.words[quotes[-1] : word.id - 1] if quotes else ()
    if not quotes or any(each.upos != "PUNCT" and each.head != verb.id and each != verb for each in inside):
        return range(0)
    return range(quotes[-2] if len(quotes) > 1 else 1, quotes[-1])


def _things_here(scene: Scene, clause: Clause, word: Word, taken: Referent | None) -> list[Referent]:
    """The bodies and countries of a sentence before a pronoun that may be "it"; not where something is."""
    found: dict[str, Referent] = {}
    verb = clause.head(word)
    who = clause.child_in(verb, "relativePronoun") if verb is not None and verb.deprel == "acl:relcl" else None
    barred = _tormentor(clause, word)
    for each in clause.sentence.words[: word.id - 1]:
        if each.id in barred:
            continue
        if who is not None and each.id == who.id and base(word.deprel) == "obj" and found:
            found.popitem()  # "a spokesman for A, which runs it"
        mention = scene.at.get((clause.sentence.index, each.id))
        head = mention is not None and mention.mention.head == each.id and mention.mention.kind == "name"
        if not head and not (each.upos == "NOUN" and mention is None):
            continue
        above = clause.head(each) if base(each.deprel) == "appos" else None  # "in the capital, A"
        marks = {clause.adposition(place) for place in (each, above) if place is not None}
        thing = scene.referent(clause, each) if not marks & clause.words("placeAdposition") else None
        if thing is not None and thing.kind == "partisan":
            continue  # "Labor senator A accused it"
        if thing is not None and agrees(scene, thing.entity, "it") and (taken is None or thing.entity != taken.entity):
            found[thing.entity.key] = thing
    return list(found.values())


def _his_own(clause: Clause, named: Word, word: Word) -> bool:
    """Whether somebody is named as somebody's own, who is told of then: "in talks with his counterpart A, he …"."""
    above = clause.head(named)
    titled = above is not None and above.upos == "NOUN" and base(named.deprel) in ("appos", "flat", "nmod")
    title = above if titled else named
    if title is None or base(title.deprel) not in ("obl", "nmod") or not clause.has(title, "fellow"):
        return False
    return base(word.deprel) == "nsubj" and any(c.upos == "PRON" for c in clause.children(title, "nmod", "det"))


def _born_so(clause: Clause, word: Word) -> bool:
    """Whether a name is the one that somebody was born with: "Born A, she …"."""
    verb = next((each for each in clause.ancestors(word) if each.upos in ("VERB", "ADJ")), None)
    return verb is not None and clause.has(verb, "bornWord") and base(verb.deprel) == "advcl" and verb.id < word.id


def _not_itself(scene: Scene, clause: Clause, word: Word) -> set[str]:
    """Who fills another role of a pronoun's verb by a relative clause and so is somebody else: "A, whom he beat"."""
    verb = clause.head(word)
    noun = clause.head(verb) if verb is not None and verb.deprel == "acl:relcl" else None
    own = verb is not None and base(word.deprel) in ("nsubj", "obj", "iobj")
    whose = verb is not None and clause.own_subject(verb) is not None and base(word.deprel) != "nsubj"
    if noun is None or not own or whose:
        return set()
    beside = [noun, clause.head(noun) if base(noun.deprel) == "appos" else None, *clause.children(noun, "appos")]
    named = (scene.name_at(clause, each) for each in beside if each is not None)
    return {each[0].key for each in named if each is not None}


def _only_one(scene: Scene, clause: Clause, wanted: str, barred: Collection[str]) -> Iterator[Referent]:
    """The only man or woman whom the sentences before name, where nobody without a name may be meant."""
    index = clause.sentence.index
    if any(nobody_known(scene, clause, each) for each in clause.sentence.words):
        return
    for number in range(index - 1, index - 1 - BACK, -1):
        before = scene.clauses.get(number)
        if before is None or scene.far(before, clause, BACK) or _stranger(scene, before, wanted):
            return
        about, root = scene.main_subject(before), scene.root(before)
        if about is not None and about.entity.type != "Person" and not clause.words("pronounNeuter"):
            return  # "ajo" may be a country
        if root is not None and scene.is_cleft(before, root):
            return  # "Ishte A ai që e solli": whoever was brought
        named = (scene.name_at(before, each) for each in before.sentence.words)
        people = {each[0].key: each for each in named if each is not None and each[0].type == "Person"}
        fitting = [each for key, each in people.items() if key not in barred and agrees(scene, each[0], wanted)]
        if len(fitting) == 1 and gender_of(scene, fitting[0][0]) == wanted:
            yield Referent(fitting[0][0], fitting[0][1].mention.text, 0.8)
        if fitting:
            return


def _stranger(scene: Scene, clause: Clause, wanted: str) -> bool:
    """Whether a sentence tells of a person of whom a pronoun may tell as well: "a nurse", a name of two people."""
    if any(nobody_known(scene, clause, each) for each in clause.sentence.words):
        return True
    named = any(scene.person_at(clause, each) for each in clause.sentence.words)
    if named and any(_unknown_subject(scene, clause, each, wanted) for each in clause.sentence.words):
        return True  # "If A had called, he would have come": of two
    core = ("nsubj", "obj", "iobj", "obl", "root")
    nouns = (each for each in clause.sentence.words if each.upos == "NOUN" and base(each.deprel) in core)
    return any(_other_noun(clause, each, wanted) and scene.referent(clause, each) is None for each in nouns)


def _unknown_subject(scene: Scene, clause: Clause, word: Word, wanted: str) -> bool:
    """Whether a word is a "he" or "she" that does something in a main clause and stands for nobody known."""
    names = {"male": "subjectPronounMasc", "female": "subjectPronounFem"}
    subject = (
        word.upos == "PRON" and base(word.deprel) == "nsubj" and clause.has(word, names.get(wanted, "pronounNeuter"))
    )
    verb = clause.head(word) if subject and not clause.has(word, "relativePronoun") else None
    return verb is not None and base(verb.deprel) in ("root", "conj") and scene.referent(clause, word) is None


def nobody_known(scene: Scene, clause: Clause, word: Word) -> bool:
    """Whether a word is the name of somebody who may be either of two people."""
    each = scene.at.get((clause.sentence.index, word.id))
    open_ = each is not None and each.mention.kind == "name" and scene.name_at(clause, word) is None
    return open_ and each is not None and each.type in ("Person", "")


def _thing_before(scene: Scene, clause: Clause, taken: Referent | None) -> Iterator[Referent]:
    """The one country or body that the sentence before names, which is about a person: "A leads B. C left it"."""
    before = scene.before(clause)
    subject = scene.main_subject(before) if before is not None else None
    if before is None or subject is None or subject.entity.type != "Person":
        return
    named = (scene.name_at(before, each) for each in before.sentence.words)
    things = {each[0].key: each for each in named if each is not None and agrees(scene, each[0], "it")}
    found = next(iter(things.values())) if len(things) == 1 else None
    if found is not None and (taken is None or found[0] != taken.entity):
        yield Referent(found[0], found[1].mention.text, 0.8)


def agrees(scene: Scene, entity: Entity, wanted: str) -> bool:
    """Whether an entity may be what a pronoun wants: "it", "male" or "female"."""
    if wanted == "it":
        acts = entity.type in ("Country", "Region") or entity.key in scene.knowledge.metonyms
        return acts or scene.knowledge.is_a(entity.type, "Organization")
    return entity.type == "Person" and (gender_of(scene, entity) or wanted) == wanted


def gender_of(scene: Scene, entity: Entity) -> str:
    """ "male" or "female" where the gazetteer, the document or somebody's given name says so, else ""."""
    if entity.type != "Person":
        return ""
    known = scene.knowledge.genders.get(entity.key) or scene.genders.get(entity.key)
    known = known or given(entity.label, scene.knowledge) or scene.shown.get(entity.key, "")
    return known or scene.entitled.get(entity.key, "")
