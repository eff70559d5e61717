"""The label of a name that no list has, its base form without a case ending, and the key of its entity."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace

from kg.knowledge import Knowledge, fold
from kg.mention import Found
from kg.model import Sentence, Word
from kg.reference.surname import as_subject, fits, governed, hyphenated, listed_surname, native

_NUMERAL = re.compile("[IVX]+$")
_QUOTES = (*'"“”„«»‘’', "''", "``")


def entity_key(label: str) -> str:
    """The readable last part of an entity's IRI: "Edi Rama" gives Edi_Rama."""
    plain = unicodedata.normalize("NFKD", label.replace("ł", "l").replace("đ", "d").replace("Đ", "D"))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"_+", "_", re.sub(r"[^\w().-]", "_", plain)).strip("_") or "unnamed"


def base_form(text: str, sentence: Sentence, each: Found, knowledge: Knowledge, subjects: Collection[str] = ()) -> str:
    """The base form of a name that no list has: its last word loses the case ending that its tag or shape shows.

    ``subjects`` are the full names of people that its document has in the nominative.
    """
    if quoted(sentence, each):
        return text
    before, _, numeral = text.rpartition(" ")
    if before and _NUMERAL.match(numeral) and each.type == "Person":  # "Xhorxhit III"
        last = replace(each.mention, last=each.mention.last - 1)
        return f"{base_form(before, sentence, replace(each, mention=last), knowledge)} {numeral}"
    shown = as_subject(text, subjects, sentence.language, knowledge) if each.type == "Person" else None
    text, case = (shown, "Nom") if shown else (text, _case(text, sentence, each, knowledge))
    if each.type == "Person" and (listed := listed_surname(text, case, sentence.language, knowledge)):
        if fold(listed).split()[-1] in knowledge.words(sentence.language, "nativeSurname"):
            return listed
        text, case = listed, ""  # it may be listed as it is respelt: "Petkoviq"
    rules = () if _ends_in_genitive(sentence, each, knowledge) else _rules(text, sentence, each, knowledge)
    stripped = next((form for rule in rules if (form := fits(rule, text, case)) is not None), text)
    return _head_form(stripped, sentence, each, knowledge).rstrip("-–")


def _case(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> str | None:
    """The case of a name: what its place or a title shows, else as tagged."""
    tagged = sentence.word(each.mention.last).feats.get("Case")
    if each.type != "Person" or each.mention.first == each.mention.last:
        return tagged
    if shown := _case_shown(sentence, each, knowledge):
        return shown
    wanted = governed(sentence, each, knowledge)
    if wanted in ("Gen", "Dat"):
        return wanted
    return "Acc" if wanted and tagged == "Nom" and _own(text, sentence, each, knowledge) else tagged


def _own(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether a name is one of the language's own, and not written with a hyphen as foreign ones: "Hartwell-in"."""
    return native(text, sentence, each, knowledge) and not text.rpartition("-")[2].islower()


def _rules(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> list[str]:
    """How a name may lose its ending, the likeliest first."""

    def table(name: str) -> tuple[str, ...]:
        return tuple(knowledge.word_list(sentence.language, name))

    person = each.type == "Person"
    single = each.mention.first == each.mention.last
    rules = table("nativeNameEnding" if _own(text, sentence, each, knowledge) else "unknownNameEnding")
    rules += table("singleNameEnding") if single or not person else ()
    if hyphenated(text, knowledge):
        tail = text.rpartition("-")[2]
        rules = tuple(rule for rule in rules if len(rule.partition(">")[0].lstrip("-")) < len(tail))
    if person:
        return [*table("unknownSurnameEnding"), *rules]
    if each.type == "Place":
        shown = table("placeNominative") if _in_nominative(sentence, each, knowledge) else ()
        return [*shown, *table("placeNameEnding"), *rules]
    return list(rules)


def _in_nominative(sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether a place's name stands behind what governs its definite nominative: "nga Dundalku"."""
    before = sentence.word(each.mention.first - 1).text.lower() if each.mention.first > 1 else ""
    return before in knowledge.words(sentence.language, "nominativeAdposition")


def _case_shown(sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """The case that an adposition before a person's name governs, or that a title behind it agrees with; "" if none."""
    if each.type != "Person" or each.mention.first == each.mention.last:
        return ""
    before = sentence.word(each.mention.first - 1).text.lower() if each.mention.first > 1 else ""
    if before in knowledge.words(sentence.language, "ablativeAdposition"):
        return "Abl"
    head = sentence.word(each.mention.head)
    if _behind_title(sentence, each, knowledge):
        return "Nom"
    if apposed := _behind_comma(sentence, each):
        return apposed
    for title in sentence.children.get(head.id, ()):
        shown = title.feats.get("Case", "") if title.deprel == "appos" and title.upos == "NOUN" else ""
        if shown in ("Dat", "Gen") and title.feats.get("Definite") == "Def":
            return shown
    return ""


def _behind_comma(sentence: Sentence, each: Found) -> str:
    """The oblique case of the title that a name stands behind, set off, and which it has as well: "i tha kreut të A-së,
    Asim Munirit"; "" if none."""
    head, before = (
        sentence.word(each.mention.head),
        sentence.word(each.mention.first - 1) if each.mention.first > 1 else None,
    )
    above = sentence.word(head.head) if head.deprel == "appos" and 0 < head.head < head.id else None
    if above is None or before is None or before.text != "," or above.upos != "NOUN":
        return ""
    case = above.feats.get("Case", "") if above.feats.get("Definite") == "Def" else ""
    return case if case in ("Dat", "Gen") else ""


def _behind_title(sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether a name stands right behind a title, which alone bears the ending ("presidentit Vladimir Putin"), or is
    the apposition of one in the nominative."""
    head, before = sentence.word(each.mention.head), sentence.word(max(1, each.mention.first - 1))
    if before.upos == "ADJ" and 0 < before.head < before.id:
        before = sentence.word(before.head)
    said = any(before.lemma.lower() in knowledge.words(sentence.language, kind) for kind in ("titleWord", "personNoun"))
    bears = before.feats.get("Definite") != "Ind"  # of "si pasardhës Kujtim Zogun" the name does
    if said and before.upos == "NOUN" and each.mention.first > 1 and bears:
        return True
    above = sentence.word(head.head) if head.deprel == "appos" and 0 < head.head < head.id else None
    return above is not None and above.upos == "NOUN" and _is_subject_form(above)


def _is_subject_form(noun: Word) -> bool:
    return noun.feats.get("Case") == "Nom" and noun.feats.get("Definite") == "Def"


def quoted(sentence: Sentence, each: Found) -> bool:
    """Whether a name stands in quotation marks behind what it is, which bears the ending: "Lëvizja «Zgjohu»"."""
    before, after = each.mention.first - 1, each.mention.last + 1
    if before < 2 or after > len(sentence.words) or sentence.word(before - 1).upos not in ("NOUN", "PROPN"):
        return False
    return sentence.word(before).text in _QUOTES and sentence.word(after).text in _QUOTES


def _ends_in_genitive(sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether the end of a name stays as it is in every case: "Urdhrit të Avokatëve të Bejrutit", "Komisionit kundër
    Korrupsionit"."""
    articles = knowledge.words(sentence.language, "genitiveArticle")
    inside = [sentence.word(number) for number in range(each.mention.first + 1, each.mention.last)]
    return each.type != "Person" and any(word.text.lower() in articles or word.upos == "ADP" for word in inside)


def _head_form(text: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """A name of several words whose first, a common noun, is back in the nominative: "Institutin X", "Bashkimit Y"."""
    first = sentence.word(each.mention.first)
    rules = knowledge.word_list(sentence.language, "unknownHeadEnding")
    if each.type == "Person" or each.mention.first == each.mention.last or first.lemma.lower() == first.text.lower():
        return text
    for rule in rules:
        ending, _, replacement = rule.partition(">")
        if first.text.endswith(ending) and text.startswith(first.text):
            head = first.text[: len(first.text) - len(ending)] + replacement
            return head + _nominative_article(text[len(first.text) :], head, knowledge, sentence.language)
    return text


def _nominative_article(rest: str, head: str, knowledge: Knowledge, language: str) -> str:
    """What follows a head noun, its first article as the nominative has it: "Bankës Aziatike të" is "Banka … e"."""
    words = rest.split(" ")
    articles = knowledge.words(language, "obliqueArticle")
    rules = [rule.split(">") for rule in knowledge.word_list(language, "nominativeArticle")]
    fitting = next((article for ending, article in rules if head.endswith(ending)), "")
    number = next((n for n, word in enumerate(words) if word in articles), -1)
    if len(words) > 1 and words[1] in knowledge.words(language, "genitiveArticle"):
        number = 1  # "Departamentin e Policisë së A-së"
    if fitting and number >= 0:
        words[number] = fitting
    return " ".join(words)


def agreeing(label: str, sentence: Sentence, each: Found, knowledge: Knowledge) -> list[str]:
    """A body's name with every article as its head wants it, for who owns both nouns: "Byroja e Fermerëve e A-së"."""
    head, *rest = label.split(" ")
    articles = knowledge.words(sentence.language, "genitiveArticle")
    rules = [rule.split(">") for rule in knowledge.word_list(sentence.language, "nominativeArticle")]
    fitting = next((article for ending, article in rules if head.endswith(ending)), "")
    found = " ".join([head, *(fitting if word in articles else word for word in rest)])
    return [found] if fitting and each.type == "Organization" and found != label else []


def whole_area(sentence: Sentence, noun: Word, each: Found, knowledge: Knowledge) -> list[str]:
    """The name of an area with the noun before it, in the nominative: "provincës së A-së" is "Provinca e A-së"."""
    between = [word.text for word in sentence.words[noun.id : each.mention.first - 1]]
    articles = knowledge.words(sentence.language, "genitiveArticle")
    if noun.id > each.mention.first or not between or not all(word.lower() in articles for word in between):
        return []
    head = noun.text
    for rule in knowledge.word_list(sentence.language, "unknownHeadEnding"):
        ending, _, replacement = rule.partition(">")
        if head.endswith(ending) and head.lower() != noun.lemma.lower():
            head = head[: len(head) - len(ending)] + replacement
            break
    rest = _nominative_article(f" {' '.join(between)} {each.mention.text}", head, knowledge, sentence.language)
    return [head[:1].upper() + head[1:] + rest]


def initials(label: str) -> set[str]:
    """What a name's capitalised words begin with, folded; a hyphenated word counts once or by its parts."""
    words = [word for word in label.split() if word[:1].isupper()]
    whole = "".join(word[0] for word in words)
    parts = "".join(part[0] for word in words for part in word.split("-") if part[:1].isupper())
    return {fold(whole).replace(" ", ""), fold(parts).replace(" ", "")}
