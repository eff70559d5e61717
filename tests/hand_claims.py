"""Claims made by hand, in both languages, that the tests of paths, lookup and draw share."""

from __future__ import annotations

import itertools
from pathlib import Path

from kg.model import Claim, Document, Entity
from kg.store import open_store

ALBANIA = Entity("Albania", "Albania", "Country", "Q222", (("en", "Albania"), ("sq", "Shqipëria")))
IRAN = Entity("Iran", "Iran", "Country", "Q794", (("en", "Iran"), ("sq", "Irani")))
IRAQ = Entity("Iraq", "Iraq", "Country", "Q796", (("en", "Iraq"), ("sq", "Iraku")))
ISRAEL = Entity("Israel", "Israel", "Country", "Q801", (("en", "Israel"), ("sq", "Izraeli")))
KOSOVO = Entity("Kosovo", "Kosovo", "Country", "Q1246", (("en", "Kosovo"), ("sq", "Kosova")))
NATO = Entity("NATO", "NATO", "IntergovernmentalOrganization", "Q7184", (("en", "NATO"), ("sq", "NATO")))
RAMA = Entity("Edi_Rama", "Edi Rama", "Person", None, (("en", "Edi Rama"), ("sq", "Edi Rama")))
HERZOG = Entity("Isaac_Herzog", "Isaac Herzog", "Person", None, (("en", "Isaac Herzog"),))
GJINI = Entity("Arta_Gjini", "Arta Gjini", "Person", None, (("sq", "Arta Gjini"),))
HARBOUR = Entity("Harbour_Watch", "Harbour Watch", "Organization", None, (("en", "Harbour Watch"),))

ENGLISH = Document(
    text="A first English text.", source="one.txt", title="Tirana breaks with Tehran", date="2022-09-08", language="en"
)
ALBANIAN = Document(
    text="Një tekst i parë shqip.",
    source="dy.txt",
    title="Kryeministri niset për Jerusalem",
    date="2022-10-23",
    outlet="seed",
    language="sq",
)
UNDATED = Document(text="A text without a date.", source="three.txt", language="en")
DOCUMENTS = {document.id: document for document in (ENGLISH, ALBANIAN, UNDATED)}

_places = itertools.count(0, 100)


def claim(
    subject: Entity,
    relation: str,
    object: Entity,
    *,
    document: Document = ENGLISH,
    quote: str = "",
    polarity: str = "affirmed",
    factuality: str = "actual",
    speaker: Entity | None = None,
    date: str | None = None,
    confidence: float = 0.9,
) -> Claim:
    """A claim with everything that a test does not care about filled in; each stands at a place of its own."""
    begin = next(_places)
    words = quote or f"{subject.label} {relation} {object.label}."
    return Claim(
        subject=subject,
        relation=relation,
        object=object,
        polarity=polarity,
        factuality=factuality,
        speaker=speaker,
        date=date,
        document=document.id,
        language=document.language or "en",
        sentence=begin // 100,
        begin=begin,
        end=begin + len(words),
        quote=words,
        confidence=confidence,
        rule="by hand",
    )


EXPELLED_EN = claim(
    ALBANIA, "expelledDiplomatsOf", IRAN, quote="Albania sent the Iranian diplomats home.", date="2022-09-07"
)
EXPELLED_SQ = claim(
    ALBANIA,
    "expelledDiplomatsOf",
    IRAN,
    document=ALBANIAN,
    quote="Tirana i dëboi diplomatët iranianë në shtator.",
    date="2022-09",
)
CYBER = claim(
    IRAN,
    "cyberattacked",
    ALBANIA,
    document=ALBANIAN,
    quote="Irani sulmoi sistemet e Shqipërisë, tha Rama.",
    speaker=RAMA,
    confidence=0.7,
)
VISIT = claim(RAMA, "visited", ISRAEL, document=ALBANIAN, quote="Rama mbërriti në Izrael të dielën.", date="2022-10-23")
PLANNED_MEETING = claim(
    RAMA, "metWith", HERZOG, document=ALBANIAN, quote="Rama pritet të takohet me Herzogun.", factuality="planned"
)
CLAIMS = [
    EXPELLED_EN,
    EXPELLED_SQ,
    CYBER,
    VISIT,
    PLANNED_MEETING,
    claim(RAMA, "headOfGovernmentOf", ALBANIA, quote="Albanian Prime Minister Edi Rama arrived."),
    claim(HERZOG, "headOfStateOf", ISRAEL, quote="Israeli President Isaac Herzog waited."),
    claim(ISRAEL, "accused", IRAN, quote="Israel accused Iran of the strikes.", document=UNDATED),
    claim(
        IRAN,
        "cyberattacked",
        ALBANIA,
        polarity="negated",
        quote="Tehran denied that it had attacked Albania's systems.",
        speaker=IRAN,
        document=UNDATED,  # so that it may be of any attack
    ),
    claim(ISRAEL, "recognised", KOSOVO, quote="Israel recognised Kosovo.", date="2020-09-04"),
    claim(GJINI, "leaderOf", HARBOUR, document=ALBANIAN, quote="Arta Gjini, kreu i Harbour Watch, foli dje."),
]


def fill(folder: Path) -> Path:
    """A store with these claims in a new folder."""
    with open_store(folder, write=True) as store:
        for document in DOCUMENTS.values():
            store.add(document, [each for each in CLAIMS if each.document == document.id])
    return folder
