"""What somebody is called, and what they did besides wanting something, where the parser hung them too low.

"had called A “a bus conductor”": the quotation is no apposition of A but what A is called. "raised the rate to prop up
the rupiah, and spoke with A": a past tense is never joined to an infinitive. "tha se A do ta respektojë B-në dhe
akuzoi C-në": nor to a future that is told of. "gaz nga A, naftë nga B": things stand beside things.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, form
from kg.repair.change import with_words

_OPENING = '"“„«'
_NOMINAL = ("NOUN", "PROPN", "ADJ")


def mend_too_low(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such names for people, second deeds and places given to whom they belong.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for word in sentence.words:
        sentence = _behind_aside(sentence, sentence.word(word.id), words)
        sentence = _predicate(_finite(sentence, sentence.word(word.id), words), sentence.word(word.id), words)
        sentence = _standing(sentence, sentence.word(word.id), words)
        sentence = _going_on(sentence, sentence.word(word.id), words)
        sentence = _past_time(sentence, sentence.word(word.id), words)
        sentence = _told_in(sentence, sentence.word(word.id), words)
        sentence = _told_first(sentence, sentence.word(word.id), words)
        sentence = _told_besides(sentence, sentence.word(word.id), words)
        sentence = _told_again(sentence, sentence.word(word.id), words)
        sentence = _dealt_out(sentence, sentence.word(word.id))
        sentence = _before_its_head(sentence, sentence.word(word.id))
        sentence = _seen_doing(sentence, sentence.word(word.id))
        sentence = _row(sentence, sentence.word(word.id), words)
    return sentence


def _dealt_out(sentence: Sentence, thing: Word) -> Sentence:
    """ "bleu gaz nga A, naftë nga B dhe qymyr nga C": one thing beside the other, and beside neither A nor the verb."""
    above = sentence.word(thing.head) if thing.head else None
    verb = sentence.word(above.head) if above is not None and above.upos == "PROPN" and above.head else above
    if verb is not None and verb.upos in ("NOUN", "PROPN") and verb.head:
        verb = sentence.word(verb.head)
    if thing.upos != "NOUN" or thing.deprel != "conj" or above is None or verb is None or verb.upos != "VERB":
        return sentence
    if above.upos not in ("PROPN", "VERB") or _led_by(sentence, thing):
        return sentence
    first = [each for each in _below(sentence, verb) if each.deprel == "obj" and verb.id < each.id < thing.id]
    behind = [each for each in _below(sentence, thing) if each.deprel == "nmod" and each.upos == "PROPN"]
    if len(first) != 1 or first[0].upos != "NOUN" or not behind:
        return sentence
    near = [*_below(sentence, verb), *_below(sentence, first[0])]
    same = {_led_by(sentence, each) for each in near if each.upos == "PROPN" and first[0].id < each.id < thing.id}
    led = _led_by(sentence, behind[0])
    return with_words(sentence, replace(thing, head=first[0].id)) if led and led in same else sentence


def _before_its_head(sentence: Sentence, name: Word) -> Sentence:
    """ "joined forces with A on batteries": what an adposition marks before that of its noun is the verb's."""
    noun = sentence.word(name.head) if name.head and name.deprel == "nmod" else None
    verb = sentence.word(noun.head) if noun is not None and noun.head and noun.deprel == "obl" else None
    if noun is None or verb is None or verb.upos != "VERB" or not verb.id < name.id < noun.id or name.upos != "PROPN":
        return sentence
    marks = [[c.id for c in _below(sentence, each) if c.deprel == "case"] for each in (name, noun)]
    if not all(marks) or not marks[0][0] < name.id < marks[1][0]:
        return sentence
    return with_words(sentence, replace(name, head=verb.id, deprel="obl"))


def _seen_doing(sentence: Sentence, deed: Word) -> Sentence:
    """ "saw A free the pilot B": what looks an adjective and has an object of its own is what somebody does."""
    verb = sentence.word(deed.head) if deed.head and deed.deprel == "xcomp" and deed.upos == "ADJ" else None
    if verb is None or verb.upos != "VERB" or deed.text != deed.lemma or verb.id > deed.id:
        return sentence
    seen = [c for c in _below(sentence, verb) if c.deprel in ("obj", "iobj") and verb.id < c.id < deed.id]
    done = [c for c in _below(sentence, deed) if c.deprel == "obj" and c.id > deed.id and c.upos in ("NOUN", "PROPN")]
    if len(seen) != 1 or not done or any(c.deprel in ("cop", "advmod") for c in _below(sentence, deed)):
        return sentence
    return with_words(sentence, replace(deed, upos="VERB", feats={"VerbForm": "Inf"}))


def _row(sentence: Sentence, middle: Word, words: WordClass) -> Sentence:
    """ "hired A, quarrelled with her and fired her": the second of three past deeds is no adjunct of the first."""
    first = sentence.word(middle.head) if middle.head and middle.deprel == "advcl" else None
    if first is None or middle.upos != "VERB" or first.id > middle.id or sentence.word(middle.id - 1).text != ",":
        return sentence
    if words("dropsSubject") or not all(_simple_past(sentence, each) for each in (first, middle)):
        return sentence
    own = [c for c in _below(sentence, middle) if c.deprel.startswith(("nsubj", "mark", "obl:agent", "advmod"))]
    last = [c for each in (middle, first) for c in _below(sentence, each) if c.deprel == "conj" and c.id > middle.id]
    joints = [c for each in last[:1] for c in _below(sentence, each) if c.deprel == "cc"]
    if own or not joints or sentence.word(joints[0].id - 1).text == "," or not _simple_past(sentence, last[0]):
        return sentence
    return with_words(sentence, replace(middle, deprel="conj"), replace(last[0], head=first.id))


def _simple_past(sentence: Sentence, verb: Word) -> bool:
    helped = any(c.deprel.startswith(("aux", "cop")) for c in _below(sentence, verb))
    return not helped and verb.feats.get("VerbForm") == "Fin" and verb.feats.get("Tense") == "Past"


def _led_by(sentence: Sentence, word: Word) -> str:
    """The adposition of a word, "" where it has none."""
    return next((form(each) for each in _below(sentence, word) if each.deprel == "case"), "")


def _standing(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "A is a country tied to B, located in C": behind a comma it is A that lies there."""
    name = sentence.word(word.head) if word.head else None
    if name is None or name.upos != "PROPN" or word.deprel != "acl" or word.lemma.lower() not in words("standVerb"):
        return sentence
    noun = sentence.word(name.head) if name.head else None
    while noun is not None and noun.upos in ("NOUN", "PROPN") and not _copular(sentence, noun):
        noun = sentence.word(noun.head) if noun.head else None
    behind = word.id > 1 and sentence.word(word.id - 1).text == "," and name.id < word.id
    if noun is None or noun.upos != "NOUN" or not behind:
        return sentence
    subject = next((child for child in _below(sentence, noun) if child.deprel == "nsubj"), None)
    return with_words(sentence, replace(word, head=subject.id)) if subject is not None else sentence


def _past_time(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "refused for a year to sit down": what is refused, and no year to sit down in."""
    time = sentence.word(word.head) if word.head else None
    verb = sentence.word(time.head) if time is not None and time.head else None
    if time is None or verb is None or word.deprel != "acl" or word.feats.get("VerbForm") != "Inf":
        return sentence
    adjunct = time.lemma.lower() in words("timeNoun") and time.deprel.startswith("obl") and verb.id < time.id < word.id
    content = verb.lemma.lower() in words("ownControlVerb")
    content = content and not any(c.deprel in ("obj", "xcomp", "ccomp") for c in _below(sentence, verb))
    return with_words(sentence, replace(word, head=verb.id, deprel="xcomp")) if adjunct and content else sentence


def _behind_aside(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "ruled it out, as A had suggested, and asked B": what goes on behind the aside's comma is not A's deed."""
    aside = sentence.word(word.head) if word.head else None
    host = sentence.word(aside.head) if aside is not None and aside.head else None
    if aside is None or host is None or word.deprel != "conj" or aside.deprel != "advcl" or host.upos != "VERB":
        return sentence
    like = [c for c in _below(sentence, aside) if c.deprel in ("mark", "advmod") and form(c) in words("likeMarker")]
    joint = next((c for c in _below(sentence, word) if c.deprel == "cc"), None)
    own = any(c.deprel.startswith("nsubj") for c in _below(sentence, word))
    if not like or joint is None or own or like[0].id < 2 or not host.id < like[0].id < aside.id < joint.id:
        return sentence
    apart = sentence.word(like[0].id - 1).text == sentence.word(joint.id - 1).text == ","
    return with_words(sentence, replace(word, head=host.id)) if apart else sentence


def _copular(sentence: Sentence, noun: Word) -> bool:
    return any(child.deprel == "cop" for child in _below(sentence, noun))


def _going_on(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "would go on buying": what goes on is what somebody does, no circumstance of their going."""
    verb = sentence.word(word.head) if word.head else None
    mark = sentence.word(word.id - 1) if word.id > 2 else None
    if verb is None or mark is None or word.deprel != "advcl" or mark.head not in (word.id, verb.id):
        return sentence
    if mark.id != verb.id + 1 or f"{verb.lemma}_{mark.text}".lower() not in words("goingOnVerb"):
        return sentence
    if any(each.text in words("questionMark") for each in sentence.words):
        return sentence  # "How much longer will A go on supporting B?": does so
    particle = replace(mark, head=verb.id, upos="ADP", deprel="compound:prt")
    return with_words(sentence, replace(word, deprel="xcomp"), particle)


def _predicate(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "called A “a bus conductor”": an apposition in quotation marks behind an object with none of its own."""
    above = sentence.word(word.head) if word.head else None
    verb = sentence.word(above.head) if above is not None and above.head else None
    if above is None or verb is None or word.upos not in _NOMINAL or word.deprel != "appos":
        return sentence
    first = min([word.id, *(child.id for child in sentence.children.get(word.id, ()) if child.upos != "PUNCT")])
    opened = first > 1 and sentence.word(first - 1).text in _OPENING and first - 1 > above.id
    named = all(sentence.word(number).text != "," for number in range(above.id, first))
    calls = verb.lemma.lower() in words("callingVerb") and above.deprel in ("obj", "iobj", "expl")
    return with_words(sentence, replace(word, head=verb.id, deprel="xcomp")) if opened and named and calls else sentence


def _finite(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "… to prop it up, and spoke with A": a form that is no infinitive, joined to one, is joined to its verb."""
    low = sentence.word(word.head) if word.head else None
    if low is not None and low.upos == "ADJ" and low.deprel == "xcomp" and low.head:
        low = sentence.word(low.head)  # "would remain shut and warned A"
    if low is None or word.deprel != "conj" or word.upos != "VERB" or low.upos != "VERB":
        return sentence
    marks = words("infinitiveMarker")
    led = any(child.deprel == "mark" and child.text.lower() in marks for child in _below(sentence, low))
    led = led or (_modal(sentence, low) and _tensed(sentence, word))
    past = word.text.lower() != word.lemma.lower() and word.feats.get("VerbForm") in ("Fin", "Part", "Inf")
    going = word.text.lower().endswith(tuple(words("gerundEnding"))) if words("gerundEnding") else False
    helped = any(child.deprel.startswith("aux") for child in _below(sentence, word))
    above = sentence.word(low.head) if low.head else None
    while above is not None and above.upos != "VERB":
        above = sentence.word(above.head) if above.head else None
    higher = above is not None and above.feats.get("VerbForm") != "Inf"
    if led and past and not going and not helped and higher and above is not None:
        stray = [
            c for c in _below(sentence, low) if c.id > word.id and c.deprel.startswith(("obj", "iobj", "obl", "advcl"))
        ]
        return with_words(sentence, replace(word, head=above.id), *(replace(c, head=word.id) for c in stray))
    return sentence


def _tensed(sentence: Sentence, word: Word) -> bool:
    """Whether a form that is no infinitive can only be a past tense: its tag says so, or it has an object."""
    form = word.feats.get("VerbForm")
    past = form == "Inf" or (form == "Fin" and word.feats.get("Tense") == "Past")
    return past or (form == "Part" and any(child.deprel == "obj" for child in _below(sentence, word)))


def _told_in(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "said in a statement that A had left", "tha në një deklaratë se": that is what was said, not which statement."""
    noun = sentence.word(word.head) if word.head else None
    verb = sentence.word(noun.head) if noun is not None and noun.head else None
    dated = noun is not None and word.deprel == "acl:relcl" and noun.lemma.lower() in words("timeNoun")
    content = word.deprel in ("acl", "ccomp") or dated  # "told A later in the day that"
    if noun is None or verb is None or not content or noun.deprel != "obl":
        return sentence
    marks = [c for c in _below(sentence, word) if c.deprel == "mark" and c.lemma.lower() in words("complementiser")]
    case = next((c for c in _below(sentence, noun) if c.deprel == "case" and c.id < noun.id), None)
    told = verb.lemma.lower() in words("reportVerb") and verb.id < noun.id < word.id and bool(marks)
    placed = case is not None and case.text.lower() in words("placeAdposition") and noun.upos == "NOUN"
    said = any(c.deprel in ("ccomp", "xcomp") for c in _below(sentence, verb))
    return (
        with_words(sentence, replace(word, head=verb.id, deprel="ccomp")) if told and placed and not said else sentence
    )


def _modal(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb is the infinitive behind a modal: "said A would sue B, and accused C"."""
    return verb.feats.get("VerbForm") == "Inf" and any(child.deprel == "aux" for child in _below(sentence, verb))


def _told_first(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "tha se A do ta respektonte B-në dhe akuzoi C-në": a past tense goes on with the one above what is told."""
    if word.deprel != "conj" or not word.head or not _plain_past(sentence, word, words):
        return sentence
    low = sentence.word(word.head)
    below = list(_below(sentence, word))
    own = any(c.deprel.startswith(("nsubj", "csubj", "mark")) for c in below)
    if own or low.upos != "VERB" or not any(c.deprel == "cc" for c in below):
        return sentence
    if not (_another_tense(sentence, low, words) or _other_number(sentence, low, word)):
        return sentence
    above: Word | None = low
    while above is not None and not (above is not low and _plain_past(sentence, above, words)):
        among = above.deprel == "acl:relcl" and not _other_number(sentence, above, word)
        above = sentence.word(above.head) if above.head and not among else None
    if above is None or not above.id < low.id or _other_number(sentence, above, word):
        return sentence
    return with_words(sentence, replace(word, head=above.id))


def _told_besides(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "A has denied that it is holding B, and a leader of A, C, accused D": what somebody else did, in the past,
    behind a comma, goes on with the main clause and not with what is told of the present."""
    low = sentence.word(word.head) if word.head else None
    above = sentence.word(low.head) if low is not None and low.head else None
    if low is None or above is None or word.deprel != "conj" or low.deprel != "ccomp" or words("dropsSubject"):
        return sentence
    below = list(_below(sentence, word))
    subject = next((c for c in below if c.deprel == "nsubj" and c.id < word.id and c.upos in ("NOUN", "PROPN")), None)
    cc = next((c for c in below if c.deprel == "cc" and c.id < word.id), None)
    done = word.feats.get("VerbForm") == "Fin" or any(c.deprel == "obj" and c.id > word.id for c in below)
    past = done and word.feats.get("Tense") == "Past"
    helped = any(c.deprel.startswith(("aux", "mark", "cop")) for c in below)
    group = [low, *(c for c in _below(sentence, low) if c.deprel.startswith(("aux", "cop")))]
    present = any(w.feats.get("VerbForm") == "Fin" and w.feats.get("Tense") == "Pres" for w in group)
    comma = cc is not None and sentence.word(cc.id - 1).text == ","
    helped = helped or (cc is not None and form(sentence.word(cc.id + 1)) in words("complementiser"))
    told = above.id < low.id < word.id and above.lemma.lower() in words("reportVerb") | words("disputeVerb")
    if subject is None or not comma or not past or helped or not present or not told:
        return sentence
    return with_words(sentence, replace(word, head=above.id))


def _told_again(sentence: Sentence, word: Word, words: WordClass) -> Sentence:
    """ "denied that it builds B, and that C accused D": what a second "that" opens is told like the first."""
    above = sentence.word(word.head) if word.head and word.deprel == "conj" else None
    below = list(_below(sentence, word))
    cc = next((c for c in below if c.deprel == "cc" and c.id < word.id), None)
    mark = next((c for c in below if c.deprel == "mark" and form(c) in words("complementiser")), None)
    if above is None or cc is None or mark is None or mark.id != cc.id + 1 or above.upos != "VERB":
        return sentence
    if any(c.deprel == "mark" for c in _below(sentence, above)):
        return sentence
    contents = [c for c in _below(sentence, above) if c.deprel == "ccomp" and above.id < c.id < cc.id]
    first = contents[-1] if contents else None
    that = first is not None and any(
        c.deprel == "mark" and form(c) in words("complementiser") for c in _below(sentence, first)
    )
    return with_words(sentence, replace(word, head=first.id)) if that and first is not None else sentence


def _plain_past(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    """Whether a form is a past tense by itself, of a language that has another for what went on: no imperfect."""
    imperfect = tuple(words("conditionalEnding"))
    finite = verb.upos == "VERB" and verb.feats.get("VerbForm") == "Fin" and verb.feats.get("Tense") == "Past"
    led = any(
        c.deprel.startswith("aux") and c.text.lower() not in words("passiveMarker") for c in _below(sentence, verb)
    )
    marked = any(c.text.lower() in words("subjunctiveMarker") for c in _below(sentence, verb) if c.deprel == "mark")
    return bool(imperfect) and finite and not led and not marked and not verb.text.lower().endswith(imperfect)


def _another_tense(sentence: Sentence, verb: Word, words: WordClass) -> bool:
    """Whether a verb is a future, a conditional, a subjunctive, an infinitive or a pluperfect."""
    below = list(_below(sentence, verb))
    marks = words("subjunctiveMarker") | words("plannedMarker")  # "do ta padiste": the marker in the clitic
    marked = any(c.text.lower() in marks for c in below if c.deprel == "mark")
    before = any(c.deprel == "aux" and c.text.lower().endswith(tuple(words("conditionalEnding"))) for c in below)
    gerund = any(c.text.lower() in words("gerundMarker") for c in below)
    return marked or gerund or (before and verb.feats.get("VerbForm") == "Part")


def _other_number(sentence: Sentence, verb: Word, other: Word) -> bool:
    numbers = [_number(sentence, each) for each in (verb, other)]
    return "" not in numbers and numbers[0] != numbers[1]


def _number(sentence: Sentence, verb: Word) -> str:
    group = (verb, *(c for c in _below(sentence, verb) if c.deprel.startswith(("aux", "cop"))))
    return next((w.feats.get("Number", "") for w in group if w.feats.get("VerbForm") == "Fin"), "")


def _below(sentence: Sentence, word: Word) -> Iterator[Word]:
    return iter(sentence.children.get(word.id, ()))
