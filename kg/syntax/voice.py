"""The voice and time of a verb form: passive, mediopassive, past."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Word
from kg.syntax.tree import Tree, base, is_dative, words_before

_SHORTEST_MIDDLE = 5  # letters: Albanian "pritet", "takohet", but not "flet", "vret"


@dataclass(frozen=True)
class Voiced(Tree):
    """A sentence whose verbs have a voice."""

    def middle(self, verb: Word) -> bool:
        """Whether a verb form is the mediopassive that some languages mark by a particle, an ending or an auxiliary."""
        before = [self.sentence.word(n) for n in words_before(verb, 1) if not self._plainly_active(verb)]
        marks = self.words("passiveMarker")
        fused = self.words("dativeMiddle")  # "iu": a dative and the mark in one
        if any(w.text.lower() in marks and (not is_dative(w) or w.text.lower() in fused) for w in before):
            return True
        long = len(verb.text) >= _SHORTEST_MIDDLE and verb.upos in ("VERB", "AUX")
        ends = verb.text.lower().endswith(tuple(self.words("middleEnding")))
        if long and ends and not self._active_form(verb):
            return verb.feats.get("VerbForm", "Fin") == "Fin"
        return self._auxiliary_passive(verb, self.children(verb))

    def _plainly_active(self, verb: Word) -> bool:
        """Whether an ending is one that no mediopassive has: "u kërkoi A-ve", where the particle is a dative."""
        present = verb.feats.get("Tense") == "Pres"
        endings = self.words("activePresentEnding" if present else "activePastEnding")
        return verb.feats.get("VerbForm") == "Fin" and verb.text.lower().endswith(tuple(endings))

    def _active_form(self, verb: Word) -> bool:
        """Whether a form that ends like a mediopassive is the active of its lemma: "mbështet" of "mbështes"."""
        rules = (rule.partition(">") for rule in self.words("activeForm"))
        lemma, text = verb.lemma.lower(), verb.text.lower()
        return (lemma == text and text.endswith(tuple(self.words("activeLemmaEnding")))) or any(
            lemma.endswith(a) and lemma[: len(lemma) - len(a)] + b == text for a, _, b in rules
        )

    def passive(self, verb: Word) -> bool:
        """Whether the grammatical subject of a verb is its patient."""
        if verb.id not in self._passives:
            self._passives[verb.id] = self._passive(verb)
        return self._passives[verb.id]

    def _passive(self, verb: Word) -> bool:
        children = self.children(verb)
        if verb.upos == "ADJ" and self.has(verb, "verbalAdjective"):
            return False  # "ka qenë kritik ndaj A-së"
        if any(child.deprel == "aux:pass" for child in children):
            return True
        if any(child.deprel in ("nsubj:pass", "csubj:pass") for child in children):
            bare = not any(base(child.deprel) in ("aux", "cop") for child in children)
            return bool(self.words("passiveMarker")) or not bare or base(verb.deprel) in ("conj", "acl", "xcomp")
        if any(child.deprel == "nsubj" for child in children) and verb.feats.get("Voice") == "Act":
            return self._auxiliary_passive(verb, children) or self.middle(verb)
        if self.middle(verb) or self._auxiliary_passive(verb, children):
            return True
        if (
            not (verb.feats.get("VerbForm") == "Part" or self._participle_in_disguise(verb))
            or verb.feats.get("Tense") == "Pres"
            or (self.has(verb, "objectlessVerb") and not any(child.deprel == "obl:agent" for child in children))
        ):
            return False
        if any(self.has(child, name) for child in children for name in ("gerundMarker", "activeParticiple")):
            return False
        if self.words("subjunctiveMarker") and any(
            child.deprel == "mark" and self.has(child, "purposeMarker") for child in children
        ):
            return False  # "për të nënshkruar": an infinitive
        if base(verb.deprel) == "conj" and not any(child.deprel == "aux" for child in children):
            above = self.head(verb)
            return above is not None and above.feats.get("VerbForm") == "Part" and self.passive(above)
        above = self.head(verb)
        if base(verb.deprel) == "xcomp" and any(child.deprel == "obl:agent" for child in children):
            return not any(child.deprel == "aux" for child in children)  # "found himself sacked by A"
        if base(verb.deprel) == "xcomp" and above is not None and self.has(above, "causeVerb"):  # "had A arrested"
            return any(above.id < child.id < verb.id for child in self.children(above, "obj"))
        return base(verb.deprel) in ("acl", "amod", "advcl") and not any(child.deprel == "aux" for child in children)

    def _participle_in_disguise(self, verb: Word) -> bool:
        """Whether a past right behind a noun that it explains is a participle: "the accord reached between A and B"."""
        told = verb.feats.get("VerbForm") == "Fin" and verb.feats.get("Tense") == "Past"
        if verb.deprel != "acl" or not told or self.words("dropsSubject") or verb.head != verb.id - 1:
            return False
        kept = ("aux", "cop", "nsubj", "obj", "mark", "ccomp", "xcomp")
        return not any(base(child.deprel) in kept for child in self.children(verb))

    def _auxiliary_passive(self, verb: Word, children: list[Word]) -> bool:
        if any(self.has(child, "gerundMarker") for child in children):
            return False
        return any(base(c.deprel) in ("aux", "cop") and c.id < verb.id and self.has(c, "passiveAux") for c in children)

    def past(self, verb: Word) -> bool:
        """Whether a verb's finite form tells of the past: "worked", "had worked", not "has worked"."""
        group = (verb, *self.children(verb, "aux", "cop"))
        told = any(w.feats.get("VerbForm") == "Fin" and w.feats.get("Tense") in ("Past", "Imp") for w in group)
        return told or self._meanwhile(verb)

    def _meanwhile(self, verb: Word) -> bool:
        """Whether a verb says what went on while something past was: "gained fame while playing for A"."""
        marked = any(self.has(child, "whileMarker") for child in self.children(verb, "mark", "advmod"))
        if base(verb.deprel) != "advcl" or not marked or not verb.head:
            return False
        return any(self.past(above) for above in (self.sentence.word(verb.head), *self._verb_above(verb)))

    def _verb_above(self, verb: Word) -> list[Word]:
        """The verb of which the word that a clause hangs on is the complement: "became famous when"."""
        held = self.sentence.word(verb.head)
        return [self.sentence.word(held.head)] if held.deprel == "xcomp" and held.head else []

    def _addresses(self, verb: Word) -> bool:
        """Whether a verb's ending says "I", "we" or "you": nobody whom the sentence around it names."""
        finite = next((w for w in (verb, *self.children(verb, "aux")) if w.feats.get("VerbForm") == "Fin"), verb)
        return bool(self.words("dropsSubject")) and finite.feats.get("Person") in ("1", "2")
