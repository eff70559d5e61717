"""What a governing word says of a deed: every frame with many words and with twins, on stored parses.

Made by putting words into frames, since sentences written one by one had hidden that "backed away from suing" was read
as having sued. ``tests/parses/embedded.LANG.conllu`` holds the parses; ``python tests/test_embedded.py`` adds what is
missing.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from own_parses import store, stored
from trees import told

from kg.model import Document
from kg.pipeline import understand

FACT, NOT, PLANNED, OPEN = "", " negated", " planned", " hypothetical"
SUED, VISITED = "Hungary sued Poland", "Edi_Rama visited Moscow"
# language, claim, how it stands, the frame, the words to be put into it
FRAMES = [
    (
        *("en", SUED, NOT, "Hungary {} suing Poland."),
        "backed away from/backed off from/shied away from/recoiled from/held back from/stepped back from/shrank from/"
        "stayed away from/retreated from/was spared/skipped/abandoned/dropped/resisted/put off/shelved",
    ),
    ("en", SUED, FACT, "Hungary {} suing Poland.", "kept/defended/boasted of/ended up/succeeded in"),
    (
        *("en", SUED, OPEN, "Hungary {} suing Poland."),
        "spoke of/hinted at/is bent on/is set on/is capable of/looks forward to/is committed to/favoured/fancied/"
        "got cold feet about/was a vote away from",
    ),
    ("en", SUED, NOT, "Brussels {} suing Poland.", "talked Hungary out of/kept Hungary from"),
    ("en", SUED, NOT, "Hungary {} to sue Poland.", "neglected/forgot/had yet/refused"),
    ("en", SUED, PLANNED, "Hungary {} to sue Poland.", "took steps/voted/agreed on Monday/agreed/decided"),
    ("en", SUED, FACT, "Hungary {} to sue Poland.", "was obliged/was forced/managed"),
    ("en", SUED, OPEN, "Brussels {} Hungary to sue Poland.", "dared/urged"),
    ("en", SUED, OPEN, "The ministry {} that Hungary sued Poland.", "presumes/hopes/joked"),
    ("en", SUED, NOT, "The ministry {} that Hungary sued Poland.", "disputed/denied/rebutted"),
    (
        *("en", SUED, OPEN, "{} Hungary sued Poland."),
        "There is no record showing that/It is by no means certain that/It would be wrong to say that/"
        "It is an exaggeration to say that/It is conceivable that",
    ),
    (
        *("en", SUED, FACT, "{} Hungary sued Poland."),
        "It is no surprise that/It is not surprising that/It is no secret that/It is no wonder that/"
        "It cannot be denied that/It is true that",
    ),
    ("en", VISITED, NOT, "Edi Rama's visit to Moscow {}.", "was invented/was cancelled/did not take place"),
    (
        *("en", VISITED, OPEN, "Edi Rama's visit to Moscow {}."),
        "is remote/seems remote/is on the table/is on the agenda/is being discussed/was considered/"
        "has yet to be agreed",
    ),
    ("en", VISITED, PLANNED, "Edi Rama's visit to Moscow {}.", "is due on Monday/is planned"),
    ("en", VISITED, FACT, "Edi Rama's visit to Moscow {}.", "was a success/angered Paris/ended on Monday"),
    (
        *("en", VISITED, FACT, "Paris {} Edi Rama's visit to Moscow."),
        "refused to comment on/did not condemn/demanded an explanation for/wants compensation for/welcomed/recalled",
    ),
    (
        *("en", VISITED, OPEN, "Paris {} Edi Rama's visit to Moscow."),
        "warned of/warned against/voted for/is against/is in favour of/prayed for/dreamed of/speculated about/"
        "insisted on/is bracing for/gave the green light to",
    ),
    ("sq", SUED, OPEN, "Hungaria {} ta padiste Poloninë.", "u autorizua/ka detyrim/u përpoq"),
    ("sq", SUED, FACT, "Hungaria {} ta padiste Poloninë.", "nuk ngurroi/nuk hezitoi/arriti/guxoi"),
    ("sq", SUED, NOT, "Hungaria {} ta padiste Poloninë.", "harroi/refuzoi/nuk arriti"),
    (
        *("sq", SUED, OPEN, "{} se Hungaria e ka paditur Poloninë."),
        "Do të ishte gabim të thuhej/Do të ishte e tepruar të thuhej/Nuk ka asnjë gjurmë që tregon",
    ),
    ("sq", SUED, NOT, "{} se Hungaria e ka paditur Poloninë.", "Është mit/Ishte shaka"),
    (
        *("sq", SUED, FACT, "{} që Hungaria e ka paditur Poloninë."),
        "Nuk është çudi/Nuk është befasi/Nuk është sekret/Nuk është rastësi",
    ),
    ("sq", VISITED, NOT, "Vizita e Edi Ramës në Moskë {}.", "u trillua/u anulua/nuk u zhvillua"),
    (
        *("sq", VISITED, OPEN, "Vizita e Edi Ramës në Moskë {}."),
        "duket e largët/është e largët/është në axhendë/po diskutohet/u shqyrtua",
    ),
    ("sq", VISITED, FACT, "Vizita e Edi Ramës në Moskë {}.", "u zhvillua/habiti Parisin/përfundoi të hënën"),
    (
        *("sq", VISITED, FACT, "Parisi {} vizitën e Edi Ramës në Moskë."),
        "nuk komentoi/nuk e dënoi/kërkoi shpjegime për/mirëpriti",
    ),
    (
        *("sq", VISITED, OPEN, "Parisi {} vizitën e Edi Ramës në Moskë."),
        "kërcënoi me/paralajmëroi për/votoi për/këmbënguli për",
    ),
    ("sq", VISITED, OPEN, "Parisi i dha dritën e gjelbër {} së Edi Ramës në Moskë.", "vizitës"),
]
# language, sentence, relation, what it says
CASES = [
    (
        *("en", "A request by France that Ireland extradite the shipping tycoon Gilles Charbonnel has been pending."),
        *("deported", {"Ireland deported Gilles_Charbonnel hypothetical"}),
    ),
    (
        *("en", "The paper published a denial by Iran that it had arrested Ana Berg."),
        *("arrested", {"Iran arrested Ana_Berg negated /Iran"}),
    ),
    (
        *("en", "The paper published a claim by Iran that it had arrested Ana Berg."),
        *("arrested", {"Iran arrested Ana_Berg /Iran"}),
    ),
    (
        *("en", "Ukraine, a partner but not a member of NATO, sent soldiers to Poland."),
        *("memberOf", {"Ukraine memberOf NATO negated"}),
    ),
    ("en", "Poland, a partner and a member of NATO, sent soldiers to Chad.", "memberOf", {"Poland memberOf NATO"}),
    (
        *("sq", "Gjeorgjia, kandidate por jo anëtare e Bashkimit Evropian, u pezullua."),
        *("memberOf", {"Georgia memberOf European_Union negated"}),
    ),
    (
        *("en", "Germany has not yet decided whether to sue Poland."),
        *("sued", {"Germany sued Poland hypothetical"}),
    ),
    ("en", "Germany has decided not to sue Poland.", "sued", {"Germany sued Poland negated planned"}),
    (
        *("en", "Lesotho managed to agree with South Africa on water, though not, as it had hoped, with Botswana."),
        *("agreedWith", {"Lesotho agreedWith South_Africa", "Lesotho agreedWith Botswana negated"}),
    ),
    ("en", "Edi Rama had a meeting with Ana Berg on the agenda.", "metWith", {"Edi_Rama metWith Ana_Berg planned"}),
    ("en", "Edi Rama had a meeting with Ana Berg on the coast.", "metWith", {"Edi_Rama metWith Ana_Berg"}),
    (
        *("en", "Were Kenya to withdraw from the African Union, the gangs would have a free hand."),
        *("withdrewFrom", {"Kenya withdrewFrom African_Union hypothetical"}),
    ),
    (
        *("en", "Claudia Sheinbaum is known to have visited Guatemala in May."),
        *("visited", {"Claudia_Sheinbaum visited Guatemala"}),
    ),
    ("sq", "Partia e Ana Bergut paditi Poloninë.", "sued", {"Partia_e_Ana_Bergut sued Poland"}),
    ("sq", "Senatori tha se nuk do ta mbështesë emërimin e Linda Forsajthit në krye të OBSH-së.", "leaderOf", set()),
    (
        *("en", "Libya and Eni signed a gas deal, with Giulia Morandi, Italy's prime minister, looking on."),
        *("signedAgreementWith", {"Libya signedAgreementWith Eni_(Organization)"}),
    ),
    (
        *(
            "en",
            "Hungary's opposition marched against Russia, with the leader of Momentum Left, Dóra Szigeti, at its head.",
        ),
        *("protestedAgainst", {"Opposition_of_Hungary protestedAgainst Russia"}),
    ),
    (
        "en",
        "Hungary signed a treaty with Poland, with Chad and with Peru.",
        "signedAgreementWith",
        {"Hungary signedAgreementWith Chad", "Hungary signedAgreementWith Peru", "Hungary signedAgreementWith Poland"},
    ),
    ("en", "Hungary theoretically sued Poland.", "sued", {"Hungary sued Poland hypothetical"}),
    (
        *("sq", "Po e thirri Lituania ambasadorin e Bjellorusisë, dosja do të hapet sërish."),
        *("summonedAmbassadorOf", {"Lithuania summonedAmbassadorOf Belarus hypothetical"}),
    ),
    (
        *("sq", "Po, e thirri Lituania ambasadorin e Bjellorusisë."),
        *("summonedAmbassadorOf", {"Lithuania summonedAmbassadorOf Belarus"}),
    ),
    ("sq", "Edi Ramën e kritikoi të hënën kolegia e tij Ana Berg.", "condemned", {"Ana_Berg condemned Edi_Rama"}),
    ("sq", "Edi Ramën e ftoi dje mikesha e tij Eva Holm.", "invited", {"Eva_Holm invited Edi_Rama"}),
    ("sq", "Ana Berg e ftoi dje mikeshën e saj Eva Holm.", "invited", {"Ana_Berg invited Eva_Holm"}),
]


def _framed() -> Iterator[tuple[str, str, str, set[str]]]:
    for language, claim, stands, frame, words in FRAMES:
        for word in words.split("/"):
            yield language, frame.format(word), claim.split()[1], {claim + stands}


ALL = [*_framed(), *CASES]


PARSES = stored("embedded")


@pytest.mark.parametrize(("language", "text", "relation", "expected"), ALL, ids=[case[1][:60] for case in ALL])
def test_a_deed_stands_as_its_governor_says(language: str, text: str, relation: str, expected: set[str]) -> None:
    document = Document(text, "test", language=language)
    found = understand(document, PARSES[language][document.id]).claims
    assert {told(claim) for claim in found if claim.relation == relation} == expected


if __name__ == "__main__":
    store("embedded", [(language, text) for language, text, *_ in ALL])
