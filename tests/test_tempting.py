"""Sentences that tempt a hasty reader, each beside a twin that does say it, on stored parses of the shipped models.

``tests/parses/tempting.LANG.conllu`` holds the parses; ``python tests/test_tempting.py`` adds what is missing.
"""

from __future__ import annotations

import pytest
from own_parses import store, stored
from trees import told

from kg.model import Document
from kg.pipeline import understand

ARRESTED, MAYOR, DRILL = (
    "Peru arrested Fabian_Loor",
    "Joseph_Banda mayorOf Ndola",
    "India cooperatedMilitarilyWith Nepal",
)
THREAT, HACK, SIGNED = (
    "Venezuela threatened Guyana",
    "Russia cyberattacked Lebanon",
    "Senegal signedAgreementWith Iceland",
)
CASES = [
    # whose relative it is
    ("sq", "Peruja arrestoi vëllanë e ish-presidentit Fabián Loor.", "arrested", set()),
    ("sq", "Peruja arrestoi ish-presidentin Fabián Loor.", "arrested", {ARRESTED}),
    ("en", "The bank Helvetia Nord was sued by the heirs of the financier Pascal Mbuyi.", "sued", set()),
    (
        "en",
        "The bank Helvetia Nord was sued by the financier Pascal Mbuyi.",
        "sued",
        {"Pascal_Mbuyi sued Helvetia_Nord"},
    ),
    # of whom of a list
    (
        "en",
        "Thailand has cut aid to Laos and Cambodia, whose prime minister, Chea Vuthy, kept silent.",
        "headOfGovernmentOf",
        {"Chea_Vuthy headOfGovernmentOf Cambodia"},
    ),
    # an office that is over
    ("en", "Joseph Banda was elected mayor of Ndola in 2016 and resigned last June.", "mayorOf", set()),
    ("en", "Joseph Banda was elected mayor of Ndola in 2016 and thrown out of office last June.", "mayorOf", set()),
    ("en", "Joseph Banda was elected mayor of Ndola in 2016 and married last June.", "mayorOf", {MAYOR}),
    # each by themselves
    ("en", "India and Nepal conducted military exercises separately.", "cooperatedMilitarilyWith", set()),
    ("en", "India and Nepal conducted military exercises together.", "cooperatedMilitarilyWith", {DRILL}),
    # chosen for a task, which is not done yet
    ("sq", "Joseph Mbuyi u emërua ndërmjetës mes Burundit dhe Ruandës.", "mediatedBetween", set()),
    ("en", "Pope Leo appointed Joseph Mbuyi mediator between Burundi and Rwanda.", "mediatedBetween", set()),
    # what never came about
    (
        "en",
        "The book tells of a Russian cyberattack on Lebanon that never happened.",
        "cyberattacked",
        {f"{HACK} negated"},
    ),
    ("en", "The book tells of a Russian cyberattack on Lebanon that happened in May.", "cyberattacked", {HACK}),
    (
        "sq",
        "Libri rrëfen një sulm kibernetik të Rusisë ndaj Libanit që nuk ndodhi kurrë.",
        "cyberattacked",
        {f"{HACK} negated"},
    ),
    ("sq", "Kërcënimi i Venezuelës ndaj Guajanës është trillim i gazetave.", "threatened", {f"{THREAT} negated"}),
    ("en", "Venezuela's threat against Guyana is an invention of the press.", "threatened", {f"{THREAT} negated"}),
    ("en", "Venezuela's threat against Guyana is a topic of the press.", "threatened", {THREAT}),
    (
        "sq",
        "Mungesa e njohjes së Kosovës nga Rumania nuk e pengoi ministren Irina Dobre.",
        "recognised",
        {"Romania recognised Kosovo negated"},
    ),
    # what is put off
    ("sq", "Nënshkrimi i marrëveshjes mes Senegalit dhe Islandës u la për në shtator.", "signedAgreementWith", set()),
    ("sq", "Nënshkrimi i marrëveshjes mes Senegalit dhe Islandës u kritikua.", "signedAgreementWith", {SIGNED}),
    # works of art
    ("sq", "Opera «Italia padit Francën» u vu në skenë.", "sued", set()),
    ("sq", "Italia padit Francën.", "sued", {"Italy sued France"}),
    ("en", 'The opera "Italy sues France" was staged in Rome.', "sued", set()),
    ("en", "Dea Kulla rejected a comedy in which Joseph Stalin phones Adolf Hitler.", "phoned", set()),
    (
        "en",
        "Dea Kulla recalled the night on which Joseph Stalin phoned Adolf Hitler.",
        "phoned",
        {"Joseph_Stalin phoned Adolf_Hitler"},
    ),
    (
        "sq",
        "Romani i Tahar Benalit, ku Algjeria i ndërpret marrëdhëniet me Francën, u shpërblye.",
        "severedTiesWith",
        set(),
    ),
    ("sq", "Restoranti Bejrut i Sarandës e ftoi Alain Roux.", "invited", set()),
    ("sq", "Bejruti e ftoi Alain Rouxin.", "invited", {"Lebanon invited Alain_Roux"}),
    # what is to come of one is not to come of the other
    (
        "sq",
        "Ndeshja do të luhet në Gdansk, por Robert Golob vizitoi Tiranën.",
        "visited",
        {"Robert_Golob visited Tirana"},
    ),
    (
        "sq",
        "Edi Rama do të vijë në Prishtinë dhe do të takojë Albin Kurtin.",
        "metWith",
        {"Edi_Rama metWith Albin_Kurti planned"},
    ),
    (
        "sq",
        "Edi Rama të vijë në Prishtinë dhe Albin Kurti ta takojë.",
        "metWith",
        {"Albin_Kurti metWith Edi_Rama hypothetical"},
    ),
    (
        "sq",
        "Edi Rama vendosi ta takojë Albin Kurtin dhe ta vizitojë Kosovën.",
        "visited",
        {"Edi_Rama visited Kosovo planned"},
    ),
    (
        "sq",
        "Edi Rama arriti ta takonte Albin Kurtin dhe ta vizitonte Kosovën.",
        "visited",
        {"Edi_Rama visited Kosovo"},
    ),
    (
        "sq",
        "Petra Novaku nuk e vizitoi Oslon, sepse Hakan Fidani do të vizitojë Limën.",
        "visited",
        {"Petra_Novaku visited Oslo negated", "Hakan_Fidan visited Lima planned"},
    ),
    (
        "sq",
        "Petra Novaku pritet ta vizitojë Oslon dhe Hakan Fidani po viziton Limën.",
        "visited",
        {"Petra_Novaku visited Oslo planned", "Hakan_Fidan visited Lima"},
    ),
    (
        "sq",
        "Petra Novaku mund të vizitojë Oslon, por Hakan Fidani ka vizituar Limën.",
        "visited",
        {"Petra_Novaku visited Oslo hypothetical", "Hakan_Fidan visited Lima"},
    ),
    # so far as somebody is chosen
    (
        "en",
        "If Rama appointed Elisa Spiropali minister, replacing Igli Hasani, the crisis will deepen.",
        "succeeded",
        {"Elisa_Spiropali succeeded Igli_Hasani hypothetical"},
    ),
    (
        "sq",
        "Nuk është e vërtetë se Rama emëroi Elisa Spiropalin ministre, duke zëvendësuar Igli Hasanin.",
        "succeeded",
        {"Elisa_Spiropali succeeded Igli_Hasani negated"},
    ),
    # whose office it is
    (
        "sq",
        "Kryeministri i Kroacisë dhe ai i Norvegjisë, Agron Dida dhe Arben Kola, mbërritën.",
        "headOfGovernmentOf",
        {"Agron_Dida headOfGovernmentOf Croatia", "Arben_Kola headOfGovernmentOf Norway"},
    ),
    (
        "sq",
        "Kryeministri i Kroacisë, Agron Dida, dhe ai i Norvegjisë, Arben Kola, mbërritën.",
        "headOfGovernmentOf",
        {"Agron_Dida headOfGovernmentOf Croatia", "Arben_Kola headOfGovernmentOf Norway"},
    ),
    ("sq", "Ministri i Jashtëm peruan Marko Novaku mbërriti.", "ministerOf", {"Marko_Novaku ministerOf Peru"}),
    ("sq", "Ambasadori peruan Agron Dida mbërriti të hënën.", "ambassadorOf", {"Agron_Dida ambassadorOf Peru"}),
    (
        "sq",
        "David Stoni, djali i kryeministrit kenian Arben Kola, mbërriti.",
        "headOfGovernmentOf",
        {"Arben_Kola headOfGovernmentOf Kenya"},
    ),
    ("en", "Chinese Vice Foreign Minister Ma Zhaoxu arrived.", "officialOf", {"Ma_Zhaoxu officialOf China"}),
    ("en", "Vice-foreign minister David Stone of Poland arrived.", "ministerOf", set()),
    ("en", "Foreign minister David Stone of Poland arrived.", "ministerOf", {"David_Stone ministerOf Poland"}),
    # who does it and to whom
    (
        "sq",
        "Greqia e dënoi Kosovën, po ashtu edhe NATO-ja.",
        "condemned",
        {"Greece condemned Kosovo", "NATO condemned Kosovo"},
    ),
    (
        "sq",
        "Greqia e dënoi Kosovën, por jo Serbia.",
        "condemned",
        {"Greece condemned Kosovo", "Serbia condemned Kosovo negated"},
    ),
    (
        "sq",
        "Greqia e dënoi Kosovën, por jo Serbinë.",
        "condemned",
        {"Greece condemned Kosovo", "Greece condemned Serbia negated"},
    ),
    (
        "sq",
        "Greqia e dënoi Kosovën, si dhe Serbinë.",
        "condemned",
        {"Greece condemned Kosovo", "Greece condemned Serbia"},
    ),
    # with a gap
    (
        "en",
        "Germany expelled 40 Russian diplomats, France 35 and Italy 30.",
        "expelledDiplomatsOf",
        {f"{each} expelledDiplomatsOf Russia" for each in ("Germany", "France", "Italy")},
    ),
    (
        "sq",
        "Bolivia dëboi dy diplomatë iranianë, ndërsa Paraguai tre.",
        "expelledDiplomatsOf",
        {"Bolivia expelledDiplomatsOf Iran", "Paraguay expelledDiplomatsOf Iran"},
    ),
    (
        "en",
        "Bolivia expelled two Iranian diplomats and Paraguay protested.",
        "expelledDiplomatsOf",
        {"Bolivia expelledDiplomatsOf Iran"},
    ),
    (
        "en",
        "Germany expelled 40 Russian diplomats, France 35 Chinese ones.",
        "expelledDiplomatsOf",
        {"Germany expelledDiplomatsOf Russia"},
    ),
    # who is together
    (
        "en",
        "Talks between Kenya and Chad and between Peru and Chile began on Monday.",
        "negotiatedWith",
        {"Kenya negotiatedWith Chad", "Peru negotiatedWith Chile"},
    ),
    (
        "sq",
        "Bisedimet mes Kenias dhe Çadit dhe mes Perusë dhe Kilit nisën të hënën.",
        "negotiatedWith",
        {"Kenya negotiatedWith Chad", "Peru negotiatedWith Chile"},
    ),
    (
        "en",
        "Kenya accused Peru of spying and Chad of theft.",
        "accused",
        {"Kenya accused Peru", "Kenya accused Chad"},
    ),
    (
        "sq",
        "Kenia e akuzoi Perunë për spiunazh dhe Çadin për vjedhje.",
        "accused",
        {"Kenya accused Peru", "Kenya accused Chad"},
    ),
    (
        "en",
        "Kenya condemned Peru on Monday, Chad on Tuesday and Mali on Wednesday.",
        "condemned",
        {"Kenya condemned Peru", "Kenya condemned Chad", "Kenya condemned Mali"},
    ),
    ("en", "Kenya accused Peru of spying with Chad.", "accused", {"Kenya accused Peru"}),
    # whom a clitic and a pronoun mean together
    (
        "sq",
        "Edi Rama ka reaguar ndaj deklaratave të presidentit serb Aleksandar Vuçiq, duke e akuzuar atë për gënjeshtra.",
        "accused",
        {"Edi_Rama accused Aleksandar_Vucic"},
    ),
    (
        "sq",
        "Edi Rama e kritikoi Serbinë për deklaratat e Aleksandar Vuçiqit, duke e akuzuar atë për gënjeshtra.",
        "accused",
        {"Edi_Rama accused Serbia"},
    ),
    # whose plan it is
    ("en", "Germany uncovered a plot to bomb Israel.", "attacked", set()),
    ("en", "Germany arrested two men over a plot to attack Israel.", "attacked", set()),
    ("sq", "Gjermania zbuloi një komplot për ta vrarë Boltonin.", "attacked", set()),
    ("en", "Germany announced a plan to attack Israel.", "attacked", {"Germany attacked Israel planned"}),
    ("sq", "Gjermania ka plan ta sulmojë Izraelin.", "attacked", {"Germany attacked Israel planned"}),
    # past a time
    (
        "en",
        "The Zimbabwean ambassador was summoned by Zambia on Friday and by Botswana on Saturday.",
        "summonedAmbassadorOf",
        {"Zambia summonedAmbassadorOf Zimbabwe", "Botswana summonedAmbassadorOf Zimbabwe"},
    ),
    (
        "sq",
        "Ambasadori i Zimbabves u thirr nga Zambia të premten dhe nga Botsvana të shtunën.",
        "summonedAmbassadorOf",
        {"Zambia summonedAmbassadorOf Zimbabwe", "Botswana summonedAmbassadorOf Zimbabwe"},
    ),
    (
        "en",
        "Rama visited Paris on Friday and Berlin on Saturday.",
        "visited",
        {"Edi_Rama visited Paris", "Edi_Rama visited Berlin"},
    ),
    (
        "sq",
        "Rama vizitoi Parisin të premten dhe Berlinin të shtunën.",
        "visited",
        {"Edi_Rama visited Paris", "Edi_Rama visited Berlin"},
    ),
    ("en", "Rama visited Paris on Friday and Macron on Saturday.", "visited", {"Edi_Rama visited Paris"}),
    # what somebody is not
    (
        "sq",
        "Roza Kovač, e shoqja e presidentit slloven, është mjeke dhe jo ministre e Sllovenisë.",
        "ministerOf",
        {"Roza_Kovac ministerOf Slovenia negated"},
    ),
    (
        "en",
        "Roza Kovac is a doctor and not the president of Slovenia.",
        "headOfStateOf",
        {"Roza_Kovac headOfStateOf Slovenia negated"},
    ),
    (
        "en",
        "Roza Kovac is a doctor and the president of Slovenia.",
        "headOfStateOf",
        {"Roza_Kovac headOfStateOf Slovenia"},
    ),
    # what is only rumoured
    ("sq", "Sipas zërave, Turqia sulmoi Sirinë.", "attacked", {"Turkey attacked Syria hypothetical"}),
    ("sq", "Sipas gazetave, Turqia sulmoi Sirinë.", "attacked", {"Turkey attacked Syria"}),
    (
        "en",
        "According to unconfirmed reports, Turkey attacked Syria.",
        "attacked",
        {"Turkey attacked Syria hypothetical"},
    ),
    ("en", "According to official reports, Turkey attacked Syria.", "attacked", {"Turkey attacked Syria"}),
    ("sq", "Turqia, siç duket, e sulmoi Sirinë.", "attacked", {"Turkey attacked Syria hypothetical"}),
    ("sq", "Turqia, siç dihet, e sulmoi Sirinë.", "attacked", {"Turkey attacked Syria"}),
    # what is only asked
    ("sq", "A e akuzoi Serbia Kosovën, u pyet ministri.", "accused", {"Serbia accused Kosovo hypothetical"}),
    ("sq", "Atë e akuzoi Serbia, tha ministri.", "accused", set()),
    ("sq", "Dje Serbia e akuzoi Kosovën, u tha në Beograd.", "accused", {"Serbia accused Kosovo"}),
    # teams
    ("sq", "Turqia e dënoi Gjermaninë në finalen e volejbollit me tri sete radhazi.", "condemned", set()),
    ("sq", "Turqia e dënoi Gjermaninë për votën e saj.", "condemned", {"Turkey condemned Germany"}),
    # who is meant
    (
        "sq",
        "Otto Langu e mohoi. “Irani thirri në ministri ambasadorët e Gjermanisë”, tha ai.",
        "summonedAmbassadorOf",
        {"Iran summonedAmbassadorOf Germany /Otto_Langu"},
    ),
    (
        "en",
        "Karl Borg accused Joseph Zammit of taking bribes. He denied the claim and condemned Angela Merkel.",
        "condemned",
        {"Joseph_Zammit condemned Angela_Merkel"},
    ),
    (
        "sq",
        "Karl Borg akuzoi Jozef Zamitin për ryshfet. Ai e mohoi akuzën dhe e kritikoi Marta Ruizin.",
        "condemned",
        {"Jozef_Zamit condemned Marta_Ruiz"},
    ),
    (
        "en",
        "Karl Borg accused Joseph Zammit of taking bribes. He repeated the claim and condemned Angela Merkel.",
        "condemned",
        {"Karl_Borg condemned Angela_Merkel"},
    ),
    (
        "en",
        "Driton Maloku dismissed Edon Bytyqi. His place was taken by Rina Gashi.",
        "succeeded",
        {"Rina_Gashi succeeded Edon_Bytyqi"},
    ),
    (
        "sq",
        "Agim Kola e shkarkoi Petrit Hoxhën. Ai u zëvendësua nga Rina Gashi.",
        "succeeded",
        {"Rina_Gashi succeeded Petrit_Hoxha"},
    ),
    ("sq", "Faton Krasniqi dhe Blerim Sylaj u grindën. Policia e Kosovës e arrestoi.", "arrested", set()),
    ("en", "Kamal Haddad and Walid Rizk met in a bar hours before he was arrested by Cyprus.", "arrested", set()),
    (
        "en",
        "Kamal Haddad and Anna Rizk met in a bar hours before he was arrested by Cyprus.",
        "arrested",
        {"Cyprus arrested Kamal_Haddad"},
    ),
    ("en", "Michelle and Grant Oduya sing. Oduya has joined the United Green Movement.", "joined", set()),
    (
        "en",
        "Trump and Mike Pence visited Iowa. Trump then visited Texas.",
        "visited",
        {"Donald_Trump visited Iowa", "Mike_Pence visited Iowa", "Donald_Trump visited Texas"},
    ),
    (
        "en",
        "South Korea's foreign minister, Han Ji-won, met Kim Jong-un.",
        "ministerOf",
        {"Han_Ji-won ministerOf South_Korea"},
    ),
    ("en", "Tirana bids for the games. The city has asked the World Bank for help.", "requestedFrom", set()),
    (
        "en",
        "Tirana bids for the games. Tirana has asked the World Bank for help.",
        "requestedFrom",
        {"Albania requestedFrom World_Bank"},
    ),
    ("sq", "Ka deputetë në Fidesz që e lavdërojnë Ana Bergun.", "praised", set()),
    ("sq", "Ka deputetë në Fidesz, që e lavdëron Ana Bergun.", "praised", {"Fidesz praised Ana_Bergu"}),
    (
        "sq",
        "Antonio Guterres zhvilloi bisedime me Volodymyr Zelenskyn e Ukrainës dhe me Recep Tayyip Erdoganin.",
        "negotiatedWith",
        {"Antonio_Guterres negotiatedWith Recep_Tayyip_Erdogan", "Antonio_Guterres negotiatedWith Volodymyr_Zelenskyy"},
    ),
]


PARSES = stored("tempting")


@pytest.mark.parametrize(("language", "text", "relation", "expected"), CASES, ids=[case[1][:50] for case in CASES])
def test_what_only_a_careful_reader_sees(language: str, text: str, relation: str, expected: set[str]) -> None:
    document = Document(text, "test", language=language)
    found = understand(document, PARSES[language][document.id]).claims
    assert {told(claim) for claim in found if claim.relation == relation} == expected


if __name__ == "__main__":
    store("tempting", [(language, text) for language, text, *_ in CASES])
