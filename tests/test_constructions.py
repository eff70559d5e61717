"""Constructions with their near twins, on stored parses: who takes part, who does not, did it happen, who says so.

``tests/parses/constructions.LANG.conllu`` holds the parses, sentence by sentence, as the models gave them.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from trees import claims, told

from kg.conllu import read_with_comments
from kg.model import Document, Sentence
from kg.pipeline import understand

FOLDER = Path(__file__).parent / "parses"
CASES = [
    (
        "en",
        "Slovakia's economy shrank for the second year running, and Finance Minister Igor Bartko promised tax cuts.",
        {"Igor_Bartko ministerOf Slovakia"},
    ),
    ("en", "Slovakia's economy shrank and Hungary's grew, and Finance Minister Igor Bartko promised tax cuts.", set()),
    ("en", "Prime Minister Tan Boon received the Japanese foreign minister at his residence on Friday.", set()),
    ("en", "Germany sent two frigates to the region, which Defence Minister Omar Haddad called a provocation.", set()),
    (
        "en",
        "Idriss Saleh serves as Chad's prime minister under President Mahamat Kodi.",
        {"Idriss_Saleh headOfGovernmentOf Chad", "Mahamat_Kodi headOfStateOf Chad"},
    ),
    (
        "en",
        "Idriss Saleh serves as Chad's prime minister with President Mahamat Kodi.",
        {"Idriss_Saleh headOfGovernmentOf Chad", "Mahamat_Kodi headOfStateOf Chad"},
    ),
    (
        "en",
        "NATO has no plans to send troops, Secretary General Anders Holm said in Brussels.",
        {"Anders_Holm leaderOf NATO"},
    ),
    (
        "en",
        "NATO and the African Union have no plans to meet, Secretary General Anders Holm said in Brussels.",
        {"NATO metWith African_Union negated planned /Anders_Holm"},
    ),
    (
        "en",
        "Libya's embassy in Kyiv will close unless Ambassador Adel Issa pays the rent.",
        {"Adel_Issa ambassadorOf Libya"},
    ),
    ("en", "Libya's minister in Kyiv will resign unless Ambassador Adel Issa pays the rent.", set()),
    (
        "en",
        "Ethics officials at the European Investment Bank want heads to roll; its director, Greta Holm, does not.",
        {"Greta_Holm leaderOf European_Investment_Bank"},
    ),
    (
        "en",
        "Ethics officials at the European Investment Bank want heads to roll in Germany; "
        "its president, Greta Holm, does not.",
        set(),
    ),
    ("en", "Oslo's council asked Mayor Kari Lund to explain the trip to Bergen.", {"Kari_Lund mayorOf Oslo"}),
    ("en", "Oslo's actors asked Mayor Kari Lund to explain the trip to Bergen.", set()),
    ("en", "Anna Petrosyan, speaker of the parliament in Yerevan, was absent.", {"Anna_Petrosyan officialOf Armenia"}),
    ("en", "Anna Petrosyan, speaker of the parliament in Gyumri, was absent.", set()),
    (
        "en",
        "France vetoed the plan, although the other members of the European Union had backed it.",
        {"France memberOf European_Union"},
    ),
    ("en", "France vetoed the plan, although the members of the European Union had backed it.", set()),
    (
        "en",
        "Ilir Gashi and Arta Berisha, both of the Socialist Party of Albania, abstained.",
        {"Arta_Berisha memberOf Socialist_Party_of_Albania", "Ilir_Gashi memberOf Socialist_Party_of_Albania"},
    ),
    ("en", "Ilir Gashi and Arta Berisha, both fans of the Socialist Party of Albania, abstained.", set()),
    (
        "en",
        "Tomas Berg of the Civic Front and Anna Holm of the Weather Bureau stayed away.",
        {"Anna_Holm officialOf Weather_Bureau", "Tomas_Berg memberOf Civic_Front"},
    ),
    (
        "en",
        "General Pavel Hora was relieved of his command by President Jan Novak.",
        {"Jan_Novak dismissed Pavel_Hora"},
    ),
    ("en", "General Pavel Hora was relieved of his suitcase by President Jan Novak.", set()),
    ("en", "Foreign ministry spokesman Wang Lei said China opposed the sanctions.", {"Wang_Lei officialOf China"}),
    ("en", "Factory spokesman Wang Lei said China opposed the sanctions.", set()),
    (
        "en",
        "Peter Hall, whose movement Free Coast won two seats, promised to resign.",
        {"Peter_Hall leaderOf Free_Coast"},
    ),
    ("en", "Peter Hall, whose horse Free Coast won two prizes, promised to resign.", set()),
    ("en", "Sergio Mattei ignored the advice of his party, Lega Alpina.", {"Sergio_Mattei memberOf Lega_Alpina"}),
    ("en", "Sergio Mattei ignored the advice of his brother, Lega Alpina.", set()),
    ("en", "Syria, from which Russia pulled out its troops, held elections.", {"Russia withdrewFrom Syria"}),
    (
        "en",
        "Moldova, with which Romania signed a treaty in May, applied for aid.",
        {"Romania signedAgreementWith Moldova"},
    ),
    (
        "en",
        "Now that Kosovo has joined the Council of Europe, Serbia will protest.",
        {"Kosovo joined Council_of_Europe"},
    ),
    ("en", "As soon as Turkey withdraws from Syria, talks will start.", {"Turkey withdrewFrom Syria hypothetical"}),
    ("en", "Once Turkey withdraws from Syria, talks will start.", {"Turkey withdrewFrom Syria hypothetical"}),
    (
        "en",
        "When Finland joined NATO, Russia threatened Finland.",
        {"Finland joined NATO", "Russia threatened Finland"},
    ),
    ("en", "After Turkey withdrew from Syria, thousands returned home.", {"Turkey withdrewFrom Syria"}),
    ("en", "Emmanuel Macron was to have met Olaf Scholz in Berlin.", {"Emmanuel_Macron metWith Olaf_Scholz negated"}),
    ("en", "Emmanuel Macron was to meet Olaf Scholz in Berlin.", {"Emmanuel_Macron metWith Olaf_Scholz planned"}),
    (
        "en",
        "Emmanuel Macron should have met Olaf Scholz in Berlin.",
        {"Emmanuel_Macron metWith Olaf_Scholz hypothetical"},
    ),
    (
        "en",
        "France but not Germany recognised Kosovo.",
        {"France recognised Kosovo", "Germany recognised Kosovo negated"},
    ),
    (
        "en",
        "France recognised Palestine but not Taiwan.",
        {"France recognised Palestine", "France recognised Taiwan negated"},
    ),
    (
        "en",
        "France recognised not Taiwan but Palestine.",
        {"France recognised Palestine", "France recognised Taiwan negated"},
    ),
    (
        "en",
        "Not France but Germany recognised Palestine.",
        {"France recognised Palestine negated", "Germany recognised Palestine"},
    ),
    (
        "en",
        "It was Germany, not France, that recognised Palestine.",
        {"France recognised Palestine negated", "Germany recognised Palestine"},
    ),
    ("en", "It was not France that recognised Palestine.", {"France recognised Palestine negated"}),
    (
        "en",
        "Poland rather than Hungary backed Ukraine.",
        {"Hungary supported Ukraine negated", "Poland supported Ukraine"},
    ),
    ("en", "Poland, unlike Hungary, backed Ukraine.", {"Poland supported Ukraine"}),
    (
        "en",
        "Poland backed Ukraine, but Hungary did not.",
        {"Hungary supported Ukraine negated", "Poland supported Ukraine"},
    ),
    ("en", "Poland backed Ukraine and so did Hungary.", {"Hungary supported Ukraine", "Poland supported Ukraine"}),
    ("en", "Poland backed Ukraine, as did Hungary.", {"Hungary supported Ukraine", "Poland supported Ukraine"}),
    (
        "en",
        "Turkey expelled Israeli diplomats, and Jordan did the same.",
        {"Jordan expelledDiplomatsOf Israel", "Turkey expelledDiplomatsOf Israel"},
    ),
    ("en", "Denmark expelled the Iranian ambassador and recalled its own.", {"Denmark expelledDiplomatsOf Iran"}),
    ("en", "Denmark fears that Russia attacked Ukraine.", {"Russia attacked Ukraine hypothetical /Denmark"}),
    (
        "en",
        "Serbia, Aleksandar Vučić said, has not recognised Kosovo.",
        {"Serbia recognised Kosovo negated /Aleksandar_Vucic"},
    ),
    (
        "en",
        "Serbia, said Aleksandar Vučić, will not recognise Kosovo.",
        {"Serbia recognised Kosovo negated planned /Aleksandar_Vucic"},
    ),
    ("en", '"Serbia," said Albin Kurti, "has threatened Kosovo."', {"Serbia threatened Kosovo /Albin_Kurti"}),
    (
        "en",
        '"My friend Vladimir Putin invited me to Moscow," Viktor Orbán said.',
        {"Vladimir_Putin invited Viktor_Orban /Viktor_Orban"},
    ),
    ("en", '"We expelled the Russian diplomats," said Edi Rama.', set()),
    ("en", "Reports say that Iran attacked Israel.", {"Iran attacked Israel hypothetical"}),
    (
        "en",
        "A report by Amnesty International says that Iran attacked Israel.",
        {"Iran attacked Israel /Amnesty_International"},
    ),
    ("en", "Iran is said to have attacked Israel.", {"Iran attacked Israel"}),
    ("en", "At no point did Iran attack Israel.", {"Iran attacked Israel negated"}),
    ("en", "Only after the war did Jordan recognise Israel.", {"Jordan recognised Israel"}),
    (
        "en",
        "Erdoğan ordered the closure of the Israeli embassy in Ankara.",
        {"Recep_Tayyip_Erdogan closedEmbassyOf Israel planned"},
    ),
    ("en", "France announced the recall of its ambassador from Niger.", {"France recalledAmbassadorFrom Niger"}),
    (
        "en",
        "The recall of Mali's ambassador from Algeria was announced on Monday.",
        {"Mali recalledAmbassadorFrom Algeria"},
    ),
    (
        "en",
        "American and British officials met Volodymyr Zelensky in Kyiv.",
        {"United_Kingdom metWith Volodymyr_Zelenskyy", "United_States metWith Volodymyr_Zelenskyy"},
    ),
    ("en", "Israeli negotiators held talks with Hamas in Cairo.", {"Israel negotiatedWith Hamas"}),
    (
        "en",
        "The South African president, Cyril Ramaphosa, praised Angola.",
        {"Cyril_Ramaphosa headOfStateOf South_Africa", "Cyril_Ramaphosa praised Angola"},
    ),
    (
        "en",
        "The World Health Organization helped Gaza. The organisation praised Egypt.",
        {"World_Health_Organization praised Egypt"},
    ),
    ("en", "Gazprom and Naftogaz met in court. The company sued Ukraine.", {"Gazprom metWith Naftogaz"}),
    ("en", "Tesla opened a plant in Berlin. The carmaker sued Sweden.", {"Tesla sued Sweden"}),
    (
        "en",
        "Tamara Petrović met Marko Ivanić. She praised him.",
        {"Tamara_Petrovic metWith Marko_Ivanic", "Tamara_Petrovic praised Marko_Ivanic"},
    ),
    (
        "en",
        "Tamara Petrović met Marko Ivanić. He praised her.",
        {"Tamara_Petrovic metWith Marko_Ivanic", "Marko_Ivanic praised Tamara_Petrovic"},
    ),
    (
        "en",
        "Marko Ivanić praised Tamara Petrović. He had appointed her in 2019.",
        {"Marko_Ivanic appointed Tamara_Petrovic", "Marko_Ivanic praised Tamara_Petrovic"},
    ),
    (
        "en",
        "John Baker visited Paris, Texas, on Monday.",
        {"John_Baker visited Paris_Texas", "Paris_Texas locatedIn Texas"},
    ),
    ("en", "John Baker visited Paris, France, on Monday.", {"John_Baker visited Paris", "Paris locatedIn France"}),
    ("en", "John Baker visited Athens, Georgia.", set()),
    (
        "en",
        "John Baker visited Georgia, Armenia and Azerbaijan.",
        {"John_Baker visited Armenia", "John_Baker visited Azerbaijan", "John_Baker visited Georgia"},
    ),
    ("en", "Canada recognised Juan Guaidó.", {"Canada recognised Juan_Guaido"}),
    ("en", "The academy recognised Juan Guaidó for his work.", set()),
    ("en", "Albania has yet to recognise Somaliland.", {"Albania recognised Somaliland negated"}),
    ("en", "Albania refuses to be pressured into recognising Taiwan.", {"Albania recognised Taiwan negated"}),
    ("en", "Albania came close to recognising Taiwan.", {"Albania recognised Taiwan hypothetical"}),
    ("en", "Albania all but recognised Taiwan.", {"Albania recognised Taiwan hypothetical"}),
    (
        "en",
        "Were Israel to attack Iran, Iraq would condemn Israel.",
        {"Israel attacked Iran hypothetical", "Iraq condemned Israel hypothetical"},
    ),
    ("en", "Iraq condemned Israel for attacking Iran.", {"Iraq condemned Israel", "Israel attacked Iran"}),
    ("en", "Iraq warned Israel against attacking Iran.", {"Israel attacked Iran hypothetical"}),
    ("en", "There was no attack by Israel on Iran.", {"Israel attacked Iran negated"}),
    (
        "en",
        "Either India or Nepal condemned Pakistan.",
        {"India condemned Pakistan hypothetical", "Nepal condemned Pakistan hypothetical"},
    ),
    (
        "en",
        "Not only India but also Nepal condemned Pakistan.",
        {"India condemned Pakistan", "Nepal condemned Pakistan"},
    ),
    ("en", "Both India and Nepal condemned Pakistan.", {"India condemned Pakistan", "Nepal condemned Pakistan"}),
    (
        "en",
        "A possible visit by Pedro Sánchez to Ramallah was discussed.",
        {"Pedro_Sanchez visited Ramallah hypothetical"},
    ),
    ("en", "Serbia fears Spain will support Kosovo.", {"Spain supported Kosovo hypothetical /Serbia"}),
    (
        "en",
        "Provided that Serbia joins NATO, Kosovo will recognise Serbia.",
        {"Kosovo recognised Serbia planned", "Serbia joined NATO"},
    ),
    ("en", "Never before had Spain recognised Kosovo.", {"Spain recognised Kosovo negated"}),
    ("en", "Serbia was due to join the European Union in 2020 but did not.", {"Serbia joined European_Union negated"}),
    ("en", "Serbia is due to join the European Union in 2030.", {"Serbia joined European_Union planned"}),
    (
        "en",
        "The International Criminal Court accused Russia. The court praised Ukraine.",
        {"International_Criminal_Court accused Russia", "International_Criminal_Court praised Ukraine"},
    ),
    ("en", "A Polish firm sued Siemens. The firm condemned Poland.", set()),
    (
        "en",
        "The European Bank for Reconstruction and Development met. The EBRD gave Albania a loan.",
        {"EBRD gaveAidTo Albania"},
    ),
    (
        "en",
        "Italy's call on Libya to release Marco Rossi was ignored.",
        {"Italy requestedFrom Libya", "Libya released Marco_Rossi hypothetical"},
    ),
    (
        "en",
        "Italy was asked by Malta to recognise Libya.",
        {"Italy recognised Libya hypothetical", "Malta requestedFrom Italy"},
    ),
    ("en", "There is no doubt that Italy has recognised Libya.", {"Italy recognised Libya"}),
    ("en", "There is speculation that Italy has recognised Libya.", {"Italy recognised Libya hypothetical"}),
    ("en", "Italy recognised Libya without praising Malta.", {"Italy praised Malta negated", "Italy recognised Libya"}),
    ("en", "Italy recognised Libya to please Malta.", {"Italy recognised Libya"}),
    (
        "en",
        '"I will visit Rome," Robert Abela told reporters. "Giorgia Meloni invited me."',
        {"Giorgia_Meloni invited Robert_Abela /Robert_Abela", "Robert_Abela visited Rome planned /Robert_Abela"},
    ),
    ("en", 'Robert Abela: "I met Giorgia Meloni in Rome."', {"Robert_Abela metWith Giorgia_Meloni /Robert_Abela"}),
    ("en", '"Malta has never threatened Italy," he said.', {"Malta threatened Italy negated"}),
    (
        "en",
        "President Chandrika Santokhi visited Guyana. The president phoned Irfaan Ali.",
        {"Chandrika_Santokhi phoned Irfaan_Ali", "Chandrika_Santokhi visited Guyana"},
    ),
    (
        "en",
        "Former President Chandrika Santokhi visited Guyana. The president phoned Irfaan Ali.",
        {"Chandrika_Santokhi visited Guyana"},
    ),
    (
        "en",
        "President Chandrika Santokhi hosted President Luis Abinader. The president praised Irfaan Ali.",
        {"Chandrika_Santokhi hosted Luis_Abinader"},
    ),
    ("en", "Prime Minister Lena Bok visited Rome. The minister praised Irfaan Ali.", {"Lena_Bok visited Rome"}),
    ("en", "Israel did not attack Iran but Iraq.", {"Israel attacked Iran negated", "Israel attacked Iraq"}),
    ("en", "Nobody but Israel attacked Iran.", {"Israel attacked Iran"}),
    ("en", "Jordan backed Egypt, while Syria did not.", {"Jordan supported Egypt", "Syria supported Egypt negated"}),
    ("en", "Jordan backed Egypt before Syria did.", {"Jordan supported Egypt"}),
    (
        "en",
        "Jordan does business with Egypt, but Syria does not.",
        {"Jordan tradedWith Egypt", "Syria tradedWith Egypt negated"},
    ),
    (
        "en",
        "Turkey attacked Cyprus or Malta.",
        {"Turkey attacked Cyprus hypothetical", "Turkey attacked Malta hypothetical"},
    ),
    (
        "en",
        "Turkey condemned or praised Cyprus.",
        {"Turkey condemned Cyprus hypothetical", "Turkey praised Cyprus hypothetical"},
    ),
    (
        "en",
        "Having been attacked by Turkey, Cyprus asked Malta for help.",
        {"Cyprus requestedFrom Malta", "Turkey attacked Cyprus"},
    ),
    (
        "en",
        "When attacked by Turkey, Cyprus will ask Malta for help.",
        {"Cyprus requestedFrom Malta planned", "Turkey attacked Cyprus hypothetical"},
    ),
    ("en", "Serbia defended Russia at the United Nations.", {"Serbia supported Russia"}),
    ("en", "Serbia defended its title against Russia.", set()),
    ("en", "Serbia came under fire from Kosovo.", set()),
    ("en", "Lebanon came under attack from Israel.", {"Israel attacked Lebanon"}),
    ("en", "Albin Kurti pleaded with Spain for recognition.", {"Albin_Kurti requestedFrom Spain"}),
    ("en", "Albin Kurti pleaded guilty in Spain.", set()),
    ("en", "Iran walked out of the Nuclear Suppliers Group.", {"Iran withdrewFrom Nuclear_Suppliers_Group"}),
    ("en", "Police put Arben Kola behind bars.", {"Police_(…) arrested Arben_Kola"}),
    ("en", "Joe Biden granted a pardon to Hunter Biden.", {"Joe_Biden released Hunter_Biden"}),
    ("en", "Edi Rama looked into the eyes of Meloni.", set()),
    ("en", "Edi Rama put Ana Gashi in charge of tourism.", {"Edi_Rama appointed Ana_Gashi"}),
    ("en", "The opposition took to the streets against Edi Rama.", {"Opposition_(…) protestedAgainst Edi_Rama"}),
    ("en", "Antony Blinken flew into Tel Aviv on Monday.", {"Antony_Blinken visited Tel_Aviv"}),
    ("en", "Antony Blinken flew into a rage in Tel Aviv.", set()),
    ("en", "Hungary spoke out against Ukraine.", {"Hungary condemned Ukraine"}),
    (
        "sq",
        "Franca, por jo Gjermania, e njohu Kosovën.",
        {"France recognised Kosovo", "Germany recognised Kosovo negated"},
    ),
    ("sq", "Franca e njohu Kosovën, jo Gjermania.", {"France recognised Kosovo", "Germany recognised Kosovo negated"}),
    (
        "sq",
        "Franca e njohu Kosovën, por jo Tajvanin.",
        {"France recognised Kosovo", "France recognised Taiwan negated"},
    ),
    ("sq", "Nuk ishte Franca ajo që e njohu Kosovën.", {"France recognised Kosovo negated"}),
    ("sq", "Ishte Franca ajo që e njohu Kosovën.", {"France recognised Kosovo"}),
    (
        "sq",
        "Ose Franca, ose Gjermania e njohu Kosovën.",
        {"France recognised Kosovo hypothetical", "Germany recognised Kosovo hypothetical"},
    ),
    (
        "sq",
        "As Franca, as Gjermania nuk e njohën Kosovën.",
        {"France recognised Kosovo negated", "Germany recognised Kosovo negated"},
    ),
    ("sq", "Serbia, tha Albin Kurti, e ka kërcënuar Kosovën.", {"Serbia threatened Kosovo /Albin_Kurti"}),
    ("sq", "Serbia, Albin Kurti tha, e ka kërcënuar Kosovën.", {"Serbia threatened Kosovo /Albin_Kurti"}),
    (
        "sq",
        "“E takova Vladimir Putinin në Moskë”, tha Viktor Orban.",
        {"Viktor_Orban metWith Vladimir_Putin /Viktor_Orban"},
    ),
    (
        "sq",
        "“Vladimir Putini më ftoi mua në Moskë”, tha Viktor Orban.",
        {"Vladimir_Putin invited Viktor_Orban /Viktor_Orban"},
    ),
    ("sq", "“Miku im Vladimir Putini vizitoi Kinën”, tha Viktor Orban.", set()),
    ("sq", "Tani që Kosova është anëtarësuar në NATO, Serbia do të protestojë.", {"Kosovo joined NATO"}),
    ("sq", "Një firmë hapi një fabrikë në Berlin. Kompania e paditi Suedinë.", set()),
    (
        "sq",
        "Agjencia Ndërkombëtare e Energjisë Atomike u mblodh. Agjencia e akuzoi Iranin.",
        {"International_Atomic_Energy_Agency accused Iran"},
    ),
    ("sq", "Irani është afër njohjes së Izraelit.", {"Iran recognised Israel hypothetical"}),
    ("sq", "Gjermania shpreson se Spanja do ta njohë Kosovën.", {"Spain recognised Kosovo hypothetical /Germany"}),
    (
        "sq",
        "Zyrtarë amerikanë dhe britanikë u takuan me Volodymyr Zelenskyn.",
        {"United_Kingdom metWith Volodymyr_Zelenskyy", "United_States metWith Volodymyr_Zelenskyy"},
    ),
    (
        "sq",
        "Tamara Petroviq takoi Marko Ivaniqin. Ajo e lavdëroi.",
        {"Tamara_Petrovic metWith Marko_Ivanic", "Tamara_Petrovic praised Marko_Ivanic"},
    ),
    (
        "en",
        "Norwegian Prime Minister Lars Fossum rang his Finnish counterpart, Petri Laakso, on Friday night.",
        {
            "Lars_Fossum headOfGovernmentOf Norway",
            "Lars_Fossum phoned Petri_Laakso",
            "Petri_Laakso headOfGovernmentOf Finland",
        },
    ),
    (
        "en",
        "Brazilian President Davi Moreira flew to Asunción for talks with his Paraguayan counterpart Rosa Benítez.",
        {
            "Davi_Moreira headOfStateOf Brazil",
            "Davi_Moreira visited Asuncion",
            "Davi_Moreira negotiatedWith Rosa_Benitez planned",
            "Rosa_Benitez headOfStateOf Paraguay",
        },
    ),
    (
        "en",
        "Japan followed Australia in recognising the Republic of Bougainville.",
        {"Australia recognised Republic_of_Bougainville", "Japan recognised Republic_of_Bougainville"},
    ),
    ("en", "Ireland did not join Spain in condemning Hungary.", {"Ireland condemned Hungary negated"}),
    ("en", "Latvia was hit on Monday by a drone strike carried out by Belarus.", {"Belarus attacked Latvia"}),
    (
        "en",
        "Kateryna Bondar has been named Ukraine's ambassador to Portugal.",
        {"Kateryna_Bondar ambassadorOf Ukraine"},
    ),
    (
        "en",
        "Simon Okoth will be sworn in as Kenya's president on Tuesday.",
        {"Simon_Okoth headOfStateOf Kenya planned"},
    ),
    ("en", "French forces were withdrawn from Chad in January.", {"France withdrewFrom Chad"}),
    (
        "en",
        "Mohammed bin Nasser got the dissident Layla Amin released last week.",
        {"Mohammed_bin_Nasser released Layla_Amin"},
    ),
    ("en", "Paula Reyes did not have the editor arrested.", set()),
    (
        "en",
        "The village of Orlat, which sits on the Croatian island of Hvar, has no school.",
        {"Hvar locatedIn Croatia", "Orlat locatedIn Hvar"},
    ),
    ("en", "Nils Berg, who chaired the Swedish Writers' Union until 2019, lives in Lund.", set()),
    (
        "en",
        "Adama Keïta, whom Ousmane Traoré is due to meet in Dakar, has a cold.",
        {"Ousmane_Traore metWith Adama_Keita planned"},
    ),
    ("en", "Peru has instructed its troops to leave Haiti.", {"Peru withdrewFrom Haiti planned"}),
    (
        "en",
        "Cuban Foreign Minister Raúl Ortega did not shy away from criticising Chile.",
        {"Raul_Ortega condemned Chile", "Raul_Ortega ministerOf Cuba"},
    ),
    ("en", "Australia granted asylum to dozens of Afghan refugees.", {"Australia shelteredRefugeesFrom Afghanistan"}),
    ("en", "Mexico and Guatemala held a second round of negotiations on water.", {"Mexico negotiatedWith Guatemala"}),
    (
        "en",
        "The mayor of Izmir, Cem Aksoy, is under investigation by the Turkish National Police.",
        {"Cem_Aksoy mayorOf Izmir", "Turkish_National_Police investigated Cem_Aksoy"},
    ),
    (
        "en",
        "Anke Vogel succeeded Bernd Huth at the head of the German Football Association.",
        {"Anke_Vogel leaderOf German_Football_Association", "Anke_Vogel succeeded Bernd_Huth"},
    ),
    (
        "en",
        "Estonia condemned and imposed sanctions on Belarus.",
        {"Estonia condemned Belarus", "Estonia imposedSanctionsOn Belarus"},
    ),
    (
        "en",
        "Chile extradited, and Peru later jailed, the trafficker Luis Quispe.",
        {"Chile deported Luis_Quispe", "Peru arrested Luis_Quispe"},
    ),
    ("en", "The wife of Gabon's president, Sylvie Nguema, opened a school.", set()),
    (
        "en",
        "Croatia's accession to the European Union in 2013 was celebrated in Zagreb.",
        {"Croatia joined European_Union"},
    ),
    ("en", "Montenegro's accession to the European Union is the government's goal.", set()),
    ("en", "Indian imports of Russian oil rose in May.", {"India tradedWith Russia"}),
    ("en", "The Swiss president of the foundation, Urs Keller, resigned.", set()),
    (
        "en",
        "As a member of the Council of Europe, Armenia has signed the charter.",
        {"Armenia memberOf Council_of_Europe"},
    ),
    (
        "en",
        "Nigerian police detained the governor's former aide, Musa Danladi, in Abuja.",
        {"Nigeria arrested Musa_Danladi"},
    ),
    ("en", "Helena Costa, Portugal's finance minister between 2011 and 2015, teaches in Porto.", set()),
    (
        "en",
        "Greek Deputy Prime Minister Kostas Hatzidakis met Vice President Cevdet Yılmaz of Turkey.",
        {
            "Cevdet_Yılmaz officialOf Turkey",
            "Kostas_Hatzidakis metWith Cevdet_Yılmaz",
            "Kostas_Hatzidakis ministerOf Greece",
        },
    ),
    ("en", "Troops were sent to Ukraine's west by Poland.", {"Poland deployedTroopsTo Ukraine"}),
    (
        "en",
        "The head of Kazakhstan's biggest bank, Halyk, Umut Shayakhmetova, praised Uzbekistan.",
        {"Umut_Shayakhmetova praised Uzbekistan"},
    ),
    (
        "en",
        "An aide to the Egyptian president, Hany Selim, flew to Doha.",
        {"Hany_Selim officialOf Egypt", "Hany_Selim visited Doha"},
    ),
    (
        "en",
        "Sierra Leonean President Julius Bio was received by Costa Rican President Rodrigo Chaves.",
        {
            "Julius_Bio headOfStateOf Sierra_Leone",
            "Rodrigo_Chaves headOfStateOf Costa_Rica",
            "Rodrigo_Chaves hosted Julius_Bio",
        },
    ),
    (
        "sq",
        "Kryeministri grek Kostas Dukas priti homologun e tij bullgar, Ivan Petrov, në Selanik.",
        {
            "Ivan_Petrov headOfGovernmentOf Bulgaria",
            "Kostas_Dukas headOfGovernmentOf Greece",
            "Kostas_Dukas hosted Ivan_Petrov",
        },
    ),
    (
        "sq",
        "Ministrja e Jashtme e Kroacisë, Ana Babić, telefonoi homologun e saj nga Polonia, Jan Nowak.",
        {"Ana_Babic ministerOf Croatia", "Ana_Babic phoned Jan_Nowak", "Jan_Nowak ministerOf Poland"},
    ),
    ("sq", "Marrëdhëniet diplomatike mes Tunizisë dhe Sirisë rifilluan në prill.", {"Tunisia restoredTiesWith Syria"}),
    ("sq", "Estonia u paralizua nga një sulm kibernetik i kryer nga Rusia.", {"Russia cyberattacked Estonia"}),
    ("sq", "Lech Nowak nuk ka shkelur kurrë në Minsk.", {"Lech_Nowak visited Minsk negated"}),
    ("sq", "Egjipti dhe Sudani zhvilluan një raund të ri bisedimesh për digën.", {"Egypt negotiatedWith Sudan"}),
    ("sq", "Anëtarësimi i Suedisë në NATO më 7 mars 2024 i dha fund neutralitetit.", {"Sweden joined NATO"}),
    ("sq", "Anëtarësimi i Malit të Zi në Bashkimin Evropian është qëllimi i qeverisë.", set()),
    ("sq", "Nikosia, kryeqyteti qipriot, ishte e qetë.", {"Nicosia locatedIn Cyprus"}),
    ("sq", "Presidentja gjermane e organizatës bamirëse, Monika Berger, dha dorëheqjen.", set()),
    ("sq", "Sana Marin, kryeministre e Finlandës nga viti 2019 deri në vitin 2023, shkroi një libër.", set()),
    ("sq", "Etiopia i urdhëroi brigadat e saj të tërhiqen nga Somalia.", {"Ethiopia withdrewFrom Somalia planned"}),
    ("sq", "Daniel Kasa drejtoi Shoqatën e Fermerëve deri në vitin 2016.", set()),
    ("en", "Canada threw its weight behind Ukraine.", {"Canada supported Ukraine"}),
    ("en", "Japan pulled the plug on aid to Myanmar.", {"Japan cutAidTo Myanmar"}),
    ("en", "Egypt buried the hatchet with Qatar.", {"Egypt restoredTiesWith Qatar"}),
    ("en", "Fiona Walsh stepped into the shoes of Declan Byrne.", {"Fiona_Walsh succeeded Declan_Byrne"}),
    ("en", "Kuwait signed up to the International Energy Agency.", {"Kuwait joined International_Energy_Agency"}),
    ("en", "Poland took Germany to task over the pipeline.", {"Poland condemned Germany"}),
    ("en", "Belarus had two Polish diplomats expelled.", {"Belarus expelledDiplomatsOf Poland"}),
    (
        "en",
        "Cyprus, whose president Eleni Christou visited Malta, praised Italy.",
        {"Cyprus praised Italy", "Eleni_Christou headOfStateOf Cyprus", "Eleni_Christou visited Malta"},
    ),
    ("en", "Alice Brown used to be the mayor of Pokhara.", set()),
    (
        "en",
        "Chadian President Ali Deby has ordered his soldiers out of Sudan.",
        {"Ali_Deby headOfStateOf Chad", "Ali_Deby withdrewFrom Sudan planned"},
    ),
    (
        "en",
        "In Lyon, Mayor Claire Dubois condemned Syria.",
        {"Claire_Dubois condemned Syria", "Claire_Dubois mayorOf Lyon"},
    ),
    (
        "en",
        "Malawi's high court president, Judge Ruth Banda, freed Peter Chirwa.",
        {"Ruth_Banda released Peter_Chirwa"},
    ),
    (
        "en",
        "Prime Minister Keir Hall of Jamaica telephoned President Luis Peña of Panama.",
        {"Keir_Hall headOfGovernmentOf Jamaica", "Keir_Hall phoned Luis_Pena", "Luis_Pena headOfStateOf Panama"},
    ),
    (
        "en",
        "Kenya, together with Uganda, signed a treaty with Rwanda.",
        {"Kenya signedAgreementWith Rwanda", "Uganda signedAgreementWith Rwanda"},
    ),
    ("en", "Romania was forced by Hungary to release Laszlo Toth.", {"Romania released Laszlo_Toth"}),
    ("en", "Togo was on the verge of expelling French diplomats.", {"Togo expelledDiplomatsOf France hypothetical"}),
    (
        "en",
        "Tibor Nagy, Hungary's ambassador to Chad until last year, met Viktor Kis.",
        {"Tibor_Nagy metWith Viktor_Kis"},
    ),
    (
        "sq",
        "Kryetari i bashkisë së qytetit shqiptar të Kukësit, Agim Leka, takoi ambasadorin gjerman, Karl Bergner.",
        {
            "Agim_Leka mayorOf Kukes",
            "Agim_Leka metWith Karl_Bergner",
            "Karl_Bergner ambassadorOf Germany",
            "Kukes locatedIn Albania",
        },
    ),
    (
        "sq",
        "Në Lion, kryebashkiakja Claire Dubois dënoi Sirinë.",
        {"Claire_Dubois condemned Syria", "Claire_Dubois mayorOf Lyon"},
    ),
    (
        "en",
        "Zambian President Peter Mwila was given a warm welcome by Zimbabwe.",
        {"Peter_Mwila headOfStateOf Zambia", "Zimbabwe hosted Peter_Mwila"},
    ),
    ("en", "Nepalese troops fired on Chinese border guards.", {"Nepal attacked China"}),
    ("en", "A hundred Ghanaian soldiers have been flown to Benin.", {"Ghana deployedTroopsTo Benin"}),
    ("en", "Syria was readmitted to the Arab League in May 2023.", {"Syria joined Arab_League"}),
    ("en", "Qatar dared to criticise Saudi Arabia.", {"Qatar condemned Saudi_Arabia"}),
    (
        "en",
        "Mongolia neither praised nor criticised China.",
        {"Mongolia condemned China negated", "Mongolia praised China negated"},
    ),
    (
        "en",
        "Uganda's and Rwanda's presidents, Joseph Okello and Paul Mugisha, met in Arusha.",
        {
            "Joseph_Okello headOfStateOf Uganda",
            "Joseph_Okello metWith Paul_Mugisha",
            "Paul_Mugisha headOfStateOf Rwanda",
        },
    ),
    (
        "en",
        "The decision by Zambia's government to expel Malawi's high commissioner was reversed.",
        {"Zambia expelledDiplomatsOf Malawi planned"},
    ),
    ("en", "Colombia's new president is Marta Gil.", {"Marta_Gil headOfStateOf Colombia"}),
    ("en", "Marta Gil was Colombia's first female president.", set()),
    ("en", "Marta Gil, who is running for president of Colombia, visited Quito.", {"Marta_Gil visited Quito"}),
    ("en", "The Italian president of the court, Paolo Neri, retired.", set()),
    ("en", "The Italian president, Paolo Neri, retired.", {"Paolo_Neri headOfStateOf Italy"}),
    ("en", "Peru failed to prevent Chile from suing Bolivia.", {"Chile sued Bolivia"}),
    ("en", "Peru prevented Chile from suing Bolivia.", {"Chile sued Bolivia negated"}),
    (
        "en",
        "After Finland's accession to NATO, Russia threatened Finland.",
        {"Finland joined NATO", "Russia threatened Finland"},
    ),
    ("en", "Greece let Turkey use its airspace.", set()),
    ("en", "Greece let the smuggler Ivan Petkov go.", {"Greece released Ivan_Petkov"}),
    ("en", "The company let Ivan Petkov go to Paris.", {"Ivan_Petkov visited Paris hypothetical"}),
    ("en", "Sami Haddad was killed in an Israeli air strike.", {"Israel attacked Sami_Haddad"}),
    ("en", "Serbia could not help but condemn Kosovo over the arrests.", {"Serbia condemned Kosovo"}),
    ("en", "Serbia could not help condemning Kosovo over the arrests.", {"Serbia condemned Kosovo"}),
    ("en", "Ghana had no choice but to expel the Togolese ambassador.", {"Ghana expelledDiplomatsOf Togo"}),
    ("en", "Ghana cannot but praise Togo for its reforms.", {"Ghana praised Togo"}),
    ("en", "Peru has no intention of recognising Kosovo.", {"Peru recognised Kosovo negated planned"}),
    ("en", "Peru does not have any plans to recognise Kosovo.", {"Peru recognised Kosovo negated planned"}),
    ("en", "Peru has made no promise to recognise Kosovo.", {"Peru recognised Kosovo hypothetical"}),
    ("en", "Turkey failed to mention that it had sold drones to Mali.", {"Turkey tradedWith Mali"}),
    ("en", "Turkey did not mention that it had sold drones to Mali.", {"Turkey tradedWith Mali"}),
    ("en", "Turkey concealed that it had attacked Syria.", {"Turkey attacked Syria"}),
    ("en", "Turkey did not know that Syria had expelled the Iranian ambassador.", {"Syria expelledDiplomatsOf Iran"}),
    ("en", "Iran falsely claimed that Oman had recognised Israel.", {"Oman recognised Israel negated"}),
    ("en", "Iran wrongly accused Oman of attacking Yemen.", {"Iran accused Oman", "Oman attacked Yemen negated"}),
    ("en", "It was wrongly reported that Oman had recognised Israel.", {"Oman recognised Israel negated"}),
    ("en", "Japan was quick to condemn North Korea.", {"Japan condemned North_Korea"}),
    (
        "en",
        "Japan is free to leave the World Trade Organization.",
        {"Japan withdrewFrom World_Trade_Organization hypothetical"},
    ),
    ("en", "Olaf Scholz is expected in Tirana on Monday.", {"Olaf_Scholz visited Tirana planned"}),
    ("en", "Emmanuel Macron left for Beirut on Friday and arrived there at noon.", {"Emmanuel_Macron visited Beirut"}),
    (
        "en",
        "If Russia had not attacked Ukraine, Finland would not have joined NATO.",
        {"Finland joined NATO negated hypothetical", "Russia attacked Ukraine"},
    ),
    (
        "en",
        "Had Sweden not joined NATO, Russia would have attacked it, analysts say.",
        {"Russia attacked Sweden hypothetical", "Sweden joined NATO"},
    ),
    (
        "en",
        "The committee asked whether Nokia had sued Apple and why Samsung had fired Kim Min-su.",
        {"Nokia sued Apple hypothetical", "Samsung dismissed Kim_Min-su"},
    ),
    (
        "en",
        "Finland would like nothing more than to join the African Union, its president, Alexander Stubb, said.",
        {"Alexander_Stubb headOfStateOf Finland", "Finland joined African_Union hypothetical /Alexander_Stubb"},
    ),
    (
        "en",
        "Chad, Mariam Diallo told Reuters, has expelled the French ambassador.",
        {"Chad expelledDiplomatsOf France /Mariam_Diallo"},
    ),
    (
        "en",
        "France never threatened Mali, the Malian prime minister, Choguel Maïga, said on Friday.",
        {"Choguel_Maiga headOfGovernmentOf Mali", "France threatened Mali negated /Choguel_Maiga"},
    ),
    (
        "en",
        "Marta Nunes, once Angola's ambassador to Rome, is now that country's president.",
        {"Marta_Nunes headOfStateOf Angola"},
    ),
    (
        "en",
        '"Egypt bombed our airport," the Sudanese foreign minister, Ali Youssef, told Reuters.',
        {"Ali_Youssef ministerOf Sudan", "Egypt attacked Sudan /Ali_Youssef"},
    ),
    ("en", "Norway used to sell gas to Germany.", {"Norway tradedWith Germany"}),
    ("en", "Oman has had nothing but praise for Qatar.", {"Oman praised Qatar"}),
    ("en", "Oman did nothing but criticise Qatar.", {"Oman condemned Qatar"}),
    ("sq", "Turqia fshehu se kishte sulmuar Sirinë.", {"Turkey attacked Syria"}),
    ("sq", "Turqia nuk e dinte se Siria kishte dëbuar ambasadorin iranian.", {"Syria expelledDiplomatsOf Iran"}),
    ("sq", "Irani njoftoi gabimisht se Omani e kishte njohur Izraelin.", {"Oman recognised Israel negated"}),
    ("sq", "Olaf Scholz pritet në Tiranë të hënën.", {"Olaf_Scholz visited Tirana planned"}),
    (
        "sq",
        "Sikur Rusia të mos e kishte sulmuar Ukrainën, Finlanda nuk do t'i ishte bashkuar NATO-s.",
        {"Finland joined NATO negated hypothetical", "Russia attacked Ukraine"},
    ),
    ("en", "Oman did not deny attacking Yemen.", {"Oman attacked Yemen hypothetical"}),
    ("en", "Eritrea said Ethiopian troops had shelled its villages.", {"Ethiopia attacked Eritrea /Eritrea"}),
    ("en", "Libya shelled its own villages, Tunisia said.", set()),
    (
        "en",
        "Madagascar appointed Lova Rabe as its ambassador-designate to India.",
        {"Lova_Rabe ambassadorOf Madagascar planned", "Madagascar appointed Lova_Rabe"},
    ),
    ("en", "Petr Pavel was due back in Prague on Friday.", set()),
    (
        "en",
        '"We will sue Volkswagen," said Lena Krause, the head of Greenpeace.',
        {"Greenpeace sued Volkswagen planned /Lena_Krause", "Lena_Krause leaderOf Greenpeace"},
    ),
    ("en", '"We met Ursula von der Leyen," the actor Brad Pitt told reporters.', set()),
    ("en", "Did you know that Zambia recognised Kosovo in 2010?", {"Zambia recognised Kosovo"}),
    ("en", "Malta was not the first to recognise Palestine.", {"Malta recognised Palestine"}),
    ("en", "Malta would be wrong to expel the Russian ambassador.", {"Malta expelledDiplomatsOf Russia hypothetical"}),
    (
        "en",
        "Kim Jong Un flew to Hanoi and met Donald Trump there, but he never went to Danang.",
        {"Kim_Jong_Un metWith Donald_Trump", "Kim_Jong_Un visited Danang negated", "Kim_Jong_Un visited Hanoi"},
    ),
    (
        "en",
        "Siemens' takeover of Alstom and its sacking of Pierre Morel angered unions.",
        {"Siemens dismissed Pierre_Morel"},
    ),
    ("en", "Tomás Rivera, who used to run Telefónica, now advises Iberdrola.", {"Tomas_Rivera officialOf Iberdrola"}),
    (
        "en",
        "Hardly had Laos signed a treaty with China when it closed the Taiwanese consulate.",
        {"Laos closedEmbassyOf Taiwan", "Laos signedAgreementWith China"},
    ),
    ("en", "Mexico never stopped selling oil to Cuba.", {"Mexico tradedWith Cuba"}),
    ("en", "Suppose Latvia expelled the Russian ambassador.", {"Latvia expelledDiplomatsOf Russia hypothetical"}),
    ("en", "In the words of Robert Dussey, Ghana attacked Benin.", {"Ghana attacked Benin /Robert_Dussey"}),
    (
        "sq",
        '"Ne nuk e kemi sulmuar kurrë Serbinë", tha kryeministri i Kosovës, Albin Kurti.',
        {"Albin_Kurti headOfGovernmentOf Kosovo", "Kosovo attacked Serbia negated /Albin_Kurti"},
    ),
    ("sq", "Gjermania nuk ka asnjë plan për të vizituar Kosovën.", {"Germany visited Kosovo negated planned"}),
    ("sq", "Gjermania nuk ka asnjë qëllim ta njohë Palestinën.", {"Germany recognised Palestine negated planned"}),
    (
        "sq",
        "Kosova akuzoi pa të drejtë Serbinë se kishte arrestuar Arben Kolën.",
        {"Kosovo accused Serbia", "Serbia arrested Arben_Kola negated"},
    ),
    ("en", "Iran attacked Kuwait's oil terminals in May.", {"Iran attacked Kuwait"}),
    ("en", "Sky halted payments to Netflix.", set()),
    ("en", "The IMF froze a loan to Pakistan.", {"International_Monetary_Fund cutAidTo Pakistan"}),
    ("en", "The European Union targeted Russia's shadow fleet with new sanctions.", set()),
    ("en", "Spain met the European Union's conditions.", set()),
    ("en", "Kenya met the African Union in Nairobi.", {"Kenya metWith African_Union"}),
    ("en", "Once Poland recognised Kosovo, Spain followed.", {"Poland recognised Kosovo"}),
    ("en", "Jan Novak, once mayor of Brno, met Petr Pavel.", {"Jan_Novak metWith Petr_Pavel"}),
    ("en", "Cuba said it knew that Peru had expelled the Iranian ambassador.", {"Peru expelledDiplomatsOf Iran /Cuba"}),
    ("en", "Cuba knows how to attack Peru.", {"Cuba attacked Peru hypothetical"}),
    (
        "en",
        "Ghana, to whose flood victims Qatar airlifted tents and rice in May, is watching the river.",
        {"Qatar gaveAidTo Ghana"},
    ),
    ("en", "Ghana, to whose surprise Qatar airlifted tents and rice in May, is watching the river.", set()),
    (
        "en",
        "Cameroon, to whose flood victims Kuwait has promised to airlift tents and rice, is watching the river.",
        {"Kuwait gaveAidTo Cameroon planned"},
    ),
    ("en", "Cyprus, which Turkey refuses to recognise, holds the presidency.", {"Turkey recognised Cyprus negated"}),
    ("en", "Sweden put a hold on its aid to Liberia in 2019.", {"Sweden cutAidTo Liberia"}),
    ("en", "Sweden put its talks with Liberia on ice.", set()),
    ("en", "Portugal put Teresa Mbanza on a plane to Luanda.", {"Portugal deported Teresa_Mbanza"}),
    ("en", "Qatar has yet to be invited by Fiji.", {"Fiji invited Qatar negated"}),
    ("en", "Egypt has spent ten years investigating Siemens.", {"Egypt investigated Siemens"}),
    ("en", "Egypt will spend ten years investigating Siemens.", {"Egypt investigated Siemens planned"}),
    ("en", "Gabon gave the French attaché a week to leave.", {"Gabon expelledDiplomatsOf France"}),
    ("en", "Kuwait took it upon itself to sue Iran.", {"Kuwait sued Iran"}),
    ("en", "Kuwait could not bring itself to praise Iran.", {"Kuwait praised Iran negated"}),
    (
        "en",
        "Italy tried and failed to mediate between Algeria and Morocco.",
        {"Italy mediatedBetween Algeria negated", "Italy mediatedBetween Morocco negated"},
    ),
    (
        "en",
        "Nokia was threatened with a lawsuit by Siemens.",
        {"Siemens threatened Nokia", "Siemens sued Nokia hypothetical"},
    ),
    (
        "en",
        "Rumours of a visit by Angelina Jolie to Chad refuse to die down.",
        {"Angelina_Jolie visited Chad hypothetical"},
    ),
    ("en", "Marco Neri is joining the World Bank.", {"Marco_Neri joined World_Bank planned"}),
    ("en", "Anna Roth has resurfaced as chief executive of Siemens.", {"Anna_Roth leaderOf Siemens"}),
    ("en", "Anna Roth has returned to the chief executive of Siemens.", set()),
    ("en", "Peter Novak, mayor of Győr in the 1990s, collects stamps.", set()),
    ("en", "Andrés Rey, no longer a member of NATO's staff, left.", set()),
    ("en", "Anneli Raudsepp is a member of Eesti 200.", {"Anneli_Raudsepp memberOf Eesti_200"}),
    (
        "en",
        "Spain's Pedro Sánchez and France's Emmanuel Macron spoke by phone.",
        {"Pedro_Sanchez phoned Emmanuel_Macron"},
    ),
    (
        "en",
        "Greenpeace took to the streets to protest against Donald Tusk.",
        {"Greenpeace protestedAgainst Donald_Tusk"},
    ),
    (
        "en",
        "Greenpeace went to Warsaw to protest against Donald Tusk.",
        {"Greenpeace protestedAgainst Donald_Tusk planned"},
    ),
    ("en", "The release by Egypt of Alaa Soliman surprised nobody.", {"Egypt released Alaa_Soliman"}),
    ("en", "Serbia was talked out of suing Croatia.", {"Serbia sued Croatia negated"}),
    (
        "en",
        "Paraguay's ambassador to Taiwan, recalled in June, was back on Tuesday.",
        {"Paraguay recalledAmbassadorFrom Taiwan"},
    ),
    ("en", "France's pull-out from Chad left a runway.", {"France withdrewFrom Chad"}),
    ("en", "Thai Airways gave short shrift to an offer of jets from Boeing.", {"Thai_Airways rejected Boeing"}),
    (
        "en",
        "Serbia, whom Croatia asked to leave the United Nations, refused.",
        {"Croatia requestedFrom Serbia", "Serbia withdrewFrom United_Nations hypothetical"},
    ),
    (
        "sq",
        "Greenpeace doli në rrugë për të protestuar kundër Donald Tuskut.",
        {"Greenpeace protestedAgainst Donald_Tusk"},
    ),
    (
        "sq",
        "Zërat për një vizitë të Angela Merkelit në Tiranë nuk reshtin.",
        {"Angela_Merkel visited Tirana hypothetical"},
    ),
    ("en", "In the second season of the series, Denmark invades Sweden.", set()),
    ("en", "In the second week of the war, Denmark invaded Sweden.", {"Denmark attacked Sweden"}),
    ("en", "According to the script, Iran bombed Israel.", set()),
    ("en", "According to the Pentagon, Iran bombed Israel.", {"Iran attacked Israel /United_States"}),
    ("en", "A satirical website reported that Canada had invaded Norway.", set()),
    ("en", "A popular website reported that Canada had invaded Norway.", {"Canada attacked Norway"}),
    ("en", "The Dutch cabinet fell just short of recognising Palestine.", {"Netherlands recognised Palestine negated"}),
    ("en", "The Dutch cabinet went as far as recognising Palestine.", set()),
    ("en", "Togo narrowly escaped being sanctioned by Ghana.", {"Ghana imposedSanctionsOn Togo negated"}),
    ("en", "Togo went on being sanctioned by Ghana.", {"Ghana imposedSanctionsOn Togo"}),
    ("en", "Ghana was minutes away from cutting ties with Togo.", {"Ghana severedTiesWith Togo hypothetical"}),
    ("en", "Laos will not so much as criticise Vietnam.", {"Laos condemned Vietnam negated planned"}),
    ("en", "That Armenia shelled Azerbaijan is a lie.", {"Armenia attacked Azerbaijan negated"}),
    ("en", "That Armenia shelled Azerbaijan is a fact.", {"Armenia attacked Azerbaijan"}),
    ("en", "The biographer of the mayor of London, Tom Bell, died on Sunday.", set()),
    ("en", "The body of the mayor of London, Tom Bell, was found on Sunday.", {"Tom_Bell mayorOf London"}),
    (
        "en",
        "Colombia denounced Nicaragua and broke off relations with it.",
        {"Colombia condemned Nicaragua", "Colombia severedTiesWith Nicaragua"},
    ),
    ("en", "Senegal expects Ghana to invite Viktor Orbán.", {"Ghana invited Viktor_Orban planned"}),
    ("en", "Senegal promised Ghana to invite Viktor Orbán.", {"Senegal invited Viktor_Orban planned"}),
    (
        "en",
        "Kuwait left it to Oman to mediate between Iran and Iraq.",
        {"Oman mediatedBetween Iran planned", "Oman mediatedBetween Iraq planned"},
    ),
    ("en", "Kuwait left Oman to mediate between Iran and Iraq.", set()),
    ("en", "The United States advised Israel against attacking Iran.", {"Israel attacked Iran hypothetical"}),
    ("en", "Poland decided against inviting Belarus.", {"Poland invited Belarus negated planned"}),
    ("en", "Poland voted in favour of inviting Belarus.", set()),
    ("en", "Azerbaijan, accused of shelling Armenia, protested.", {"Azerbaijan attacked Armenia hypothetical"}),
    (
        "en",
        "Azerbaijan, accused by Armenia of shelling Georgia, protested.",
        {"Armenia accused Azerbaijan", "Azerbaijan attacked Georgia /Armenia"},
    ),
    ("en", "It is not the first time that Thailand has condemned Cambodia.", {"Thailand condemned Cambodia"}),
    ("en", "It is not true that Thailand has condemned Cambodia.", {"Thailand condemned Cambodia negated"}),
    ("en", "Opposition to Ukraine joining NATO is strong in Hungary.", {"Ukraine joined NATO hypothetical"}),
    ("en", "The prospect of Greece suing Turkey seems remote.", {"Greece sued Turkey hypothetical"}),
    ("en", "A letter from Greece accusing Turkey was read out.", set()),
    ("en", "Spain, it is rumoured, has attacked Morocco.", {"Spain attacked Morocco hypothetical"}),
    ("en", "Spain, it is now clear, has attacked Morocco.", {"Spain attacked Morocco"}),
    ("en", "Estonia and Latvia reached a deal, with Lithuania still to be convinced.", {"Estonia agreedWith Latvia"}),
    (
        "en",
        "Estonia and Latvia reached a deal with Lithuania.",
        {"Estonia agreedWith Lithuania", "Latvia agreedWith Lithuania"},
    ),
    ("en", "Hungary hopes to visit Serbia but has had no reply.", {"Hungary visited Serbia hypothetical"}),
    ("en", "To Eritrea Qatar gave no aid.", {"Qatar gaveAidTo Eritrea negated"}),
    ("en", "The ministry would not say whether Kenya had sued Uganda.", {"Kenya sued Uganda hypothetical"}),
    ("en", "Kenya would not say whether it had sued Uganda.", {"Kenya sued Uganda hypothetical"}),
    ("en", "Telenor had let go Ingrid Solheim.", {"Telenor dismissed Ingrid_Solheim"}),
    ("en", "Lithuania gave China's offer short shrift.", {"Lithuania rejected China"}),
    ("en", "Lithuania gave China's offer this week.", set()),
    ("en", "Rather than condemn Israel, Berlin called for calm.", {"Germany condemned Israel negated"}),
    ("en", "Ex-Danish premier Karl Holm met Olaf Scholz.", {"Karl_Holm metWith Olaf_Scholz"}),
    (
        "en",
        "Danish premier Karl Holm met Olaf Scholz.",
        {"Karl_Holm headOfGovernmentOf Denmark", "Karl_Holm metWith Olaf_Scholz"},
    ),
    ("en", "Eskom, which Mark Borg had called a cartel, closed on Friday.", {"Mark_Borg condemned Eskom"}),
    ("en", "Kenya, which Mark Borg had called a partner, closed its border on Friday.", set()),
    (
        "en",
        "Kenya said that Uganda had lied, a claim that Chad called absurd.",
        {"Chad condemned Kenya", "Kenya accused Uganda"},
    ),
    ("en", "Kenya said that Uganda had lied, a film that Chad called absurd.", {"Kenya accused Uganda"}),
    ("en", "Iran warned that it would close the strait if Israel attacked.", {"Iran threatened Israel"}),
    ("en", "Iran warned that the strait would close if Israel attacked.", set()),
    ("en", '"Viktor Orban lied," said Donald Tusk.', {"Donald_Tusk accused Viktor_Orban"}),
    ("en", '"Viktor Orban tried," said Donald Tusk.', set()),
    ("en", "Rwanda was accused of plundering the mines by Angela Merkel.", {"Angela_Merkel accused Rwanda"}),
    ("en", "Edi Rama was accused of being paid by Iran.", set()),
    (
        "en",
        "Amnesty International held the Rapid Support Forces responsible for the shelling.",
        {"Amnesty_International accused RSF_Sudan"},
    ),
    ("en", "Amnesty International met the Rapid Support Forces responsible for the shelling.", set()),
    ("en", "Poland said the poet Adam Mickiewicz had stolen its heart.", set()),
    ("sq", 'Serbia e mbylli kufirin, hap që Kosova e quajti "lojë me durimin".', {"Kosovo condemned Serbia"}),
    ("sq", 'Serbia e mbylli kufirin, libër që Kosova e quajti "lojë me durimin".', set()),
    ("sq", "Hungaria e bllokoi ndihmën, gjë që Polonia e quan cinike.", set()),
    (
        "sq",
        "Kroacia nuk ia hapi portin Bosnjës, siç ia kishte kërkuar Denis Begoviqi.",
        {"Denis_Begovic requestedFrom Croatia"},
    ),
    ("sq", "Turqia nuk e liroi pastorin, edhe pse Otava ia kishte kërkuar.", {"Canada requestedFrom Turkey"}),
    (
        "sq",
        "Edi Rama e shkarkoi Ilir Metën, edhe pse Albin Kurti i kishte kërkuar ta mbante.",
        {"Edi_Rama dismissed Ilir_Meta"},
    ),
    (
        "sq",
        "Hezbollahu refuzoi ta dorëzojë armatimin, siç i pati kërkuar kryeministri libanez Nawaf Karami.",
        {"Nawaf_Karami headOfGovernmentOf Lebanon", "Nawaf_Karami requestedFrom Hezbollah"},
    ),
    (
        "sq",
        "Franca marshoi kundër Dragan Stamenkoviqit, duke i kërkuar atij zgjedhje.",
        {"France protestedAgainst Dragan_Stamenkovic", "France requestedFrom Dragan_Stamenkovic"},
    ),
    ("sq", "Kosova po mashtron, shkroi Aleksandar Vuçiq.", {"Aleksandar_Vucic accused Kosovo"}),
    (
        "sq",
        "Lëvizja Bashkë kërcënoi se do të dalë nga qeveria nëse kryeministri Edi Rama nuk e largon ministrin.",
        {"Levizja_Bashke threatened Edi_Rama"},
    ),
    ("sq", "Edi Rama kërcënoi se do të largohet nëse fiton Sali Berisha.", set()),
    (
        "en",
        "Italy did not expel the envoy, although Carla Bonfanti had urged it to.",
        {"Carla_Bonfanti requestedFrom Italy"},
    ),
    ("en", "Italy did not expel the envoy, although Carla Bonfanti said it would.", set()),
    ("en", "Kenya condemned the law passed by Uganda.", {"Kenya condemned Uganda"}),
    ("en", "Kenya condemned the visit announced by Uganda.", set()),
    ("en", "Peru condemned the sanctions that were imposed by the United States.", {"Peru condemned United_States"}),
    ("en", "Peru condemned the sanctions that were not imposed by the United States.", set()),
    (
        "en",
        "The International Court of Justice threw out the case that Ecuador had brought against France.",
        {"Ecuador sued France", "International_Court_of_Justice rejected Ecuador"},
    ),
    ("en", '"Edi Rama is a liar," said Ilir Meta.', {"Ilir_Meta condemned Edi_Rama"}),
    ("en", '"Edi Rama is a lawyer," said Ilir Meta.', set()),
    ("en", "Edi Rama said that Sali Berisha should be ashamed.", {"Edi_Rama condemned Sali_Berisha"}),
    ("en", "Donald Tusk said the European Union was not a circus.", set()),
    ("sq", "Norvegjia nuk e mbështeti rezolutën e paraqitur nga Brazili.", {"Norway supported Brazil negated"}),
    (
        "sq",
        "Nisur nga kërkesa e Shqipërisë, Spanja e arrestoi Fatmir Lleshin.",
        {"Albania requestedFrom Spain", "Spain arrested Fatmir_Lleshi"},
    ),
    ("sq", "Nisur nga lajmi i Shqipërisë, Spanja e arrestoi Fatmir Lleshin.", {"Spain arrested Fatmir_Lleshi"}),
    ("sq", "Në përgjigje të kërkesës së Kosovës, Suedia e bllokoi llogarinë.", {"Kosovo requestedFrom Sweden"}),
    ("sq", "Edi Rama tha se Sali Berisha nuk është budalla.", set()),
    ("sq", "Edi Rama tha se Sali Berisha është budalla.", {"Edi_Rama condemned Sali_Berisha"}),
    ("sq", "Irani e refuzoi planin që kishte hartuar Katari.", {"Iran rejected Qatar"}),
    ("en", "The junta in Niger expelled the French ambassador.", {"Niger expelledDiplomatsOf France"}),
    ("en", "Local authorities in Spain arrested Paul Dupont.", set()),
    ("en", "The exiled government in Ghana accused Chad of fraud.", set()),
    (
        "en",
        "Mexico expelled two Bolivian diplomats, and Bolivia responded in kind.",
        {"Bolivia expelledDiplomatsOf Mexico", "Mexico expelledDiplomatsOf Bolivia"},
    ),
    (
        "en",
        "Mexico expelled two Bolivian diplomats, and Bolivia did not respond in kind.",
        {"Bolivia expelledDiplomatsOf Mexico negated", "Mexico expelledDiplomatsOf Bolivia"},
    ),
    (
        "en",
        "Estonia expelled a Russian diplomat and Moscow vowed to reply in kind.",
        {"Estonia expelledDiplomatsOf Russia", "Russia expelledDiplomatsOf Estonia planned"},
    ),
    ("en", "Mexico sued Google, and Google answered in court.", {"Mexico sued Google"}),
    (
        "en",
        "Mexico expelled two Bolivian diplomats; Bolivia did the same.",
        {"Bolivia expelledDiplomatsOf Mexico", "Mexico expelledDiplomatsOf Bolivia"},
    ),
    (
        "en",
        "After Bolivia recognised Palestine in 2010, Chile and Guyana did likewise.",
        {"Bolivia recognised Palestine", "Chile recognised Palestine", "Guyana recognised Palestine"},
    ),
    (
        "en",
        "After Bolivia recognised Palestine in 2010, Chile and Guyana did little.",
        {"Bolivia recognised Palestine"},
    ),
    ("en", "The truce that Hamas concluded with Israel does not cover Lebanon.", {"Hamas agreedWith Israel"}),
    ("en", "A deal between Iran and Israel does not need a vote.", set()),
    (
        "en",
        "Serbia will back the diplomat Mateja Kovač, President Ana Marić said on Monday.",
        {"Ana_Maric headOfStateOf Serbia", "Serbia supported Mateja_Kovac planned /Ana_Maric"},
    ),
    (
        "en",
        "Serbia will back the diplomat Mateja Kovač, a lawyer, and Ana Marić said she agreed.",
        {"Serbia supported Mateja_Kovac planned"},
    ),
    (
        "en",
        "Croatia recognised Kosovo in March, together with Hungary and Bulgaria.",
        {"Bulgaria recognised Kosovo", "Croatia recognised Kosovo", "Hungary recognised Kosovo"},
    ),
    (
        "en",
        "Croatia signed the treaty with Hungary, together with a letter from Bulgaria.",
        {"Croatia signedAgreementWith Hungary"},
    ),
    ("en", "Egypt's and Jordan's leaders spoke by telephone on Wednesday.", {"Egypt phoned Jordan"}),
    ("en", "Egypt's and Jordan's leaders spoke on Wednesday.", set()),
    (
        "en",
        "Volodymyr Zelensky thanked Mark Rutte when they met in Leeds.",
        {"Volodymyr_Zelenskyy metWith Mark_Rutte", "Volodymyr_Zelenskyy praised Mark_Rutte"},
    ),
    (
        "en",
        "Volodymyr Zelensky thanked Mark Rutte when they met the king in Leeds.",
        {"Volodymyr_Zelenskyy praised Mark_Rutte"},
    ),
    (
        "en",
        "German Chancellor Friedrich Merz landed in Prague, where he will be received by Petr Pavel.",
        {
            "Friedrich_Merz headOfGovernmentOf Germany",
            "Friedrich_Merz visited Prague",
            "Petr_Pavel hosted Friedrich_Merz planned",
        },
    ),
    ("sq", "Junta në Niger dëboi ambasadorin francez.", {"Niger expelledDiplomatsOf France"}),
    ("sq", "Autoritetet vendore në Spanjë arrestuan Pol Dupontin.", set()),
    (
        "sq",
        "Meksika dëboi dy diplomatë bolivianë dhe Bolivia ia ktheu me të njëjtën monedhë.",
        {"Bolivia expelledDiplomatsOf Mexico", "Mexico expelledDiplomatsOf Bolivia"},
    ),
    ("sq", "Pa i takuar ministrat serbë, Rama u kthye.", {"Edi_Rama metWith Serbia negated"}),
    ("sq", "Pa i ardhur ministrat serbë, Rama u kthye.", set()),
    (
        "sq",
        "Diplomatët rusë, të cilët Mali i Zi pritet t'i dëbojë, u larguan.",
        {"Montenegro expelledDiplomatsOf Russia planned"},
    ),
    (
        "sq",
        "Kancelari gjerman Friedrich Merz mbërriti në Pragë, ku do të pritet nga Petr Pavel.",
        {
            "Friedrich_Merz headOfGovernmentOf Germany",
            "Friedrich_Merz visited Prague",
            "Petr_Pavel hosted Friedrich_Merz planned",
        },
    ),
    ("sq", "Bolivia u bë vendi i dhjetë që njeh Kosovën.", {"Bolivia recognised Kosovo"}),
    ("sq", "Bolivia u bë vendi i vogël që njeh Kosovën.", set()),
    ("en", "Ursula von der Leyen was on her way home from Cairo.", {"Ursula_von_der_Leyen visited Cairo"}),
    ("en", "Fiji has not withdrawn its recognition of Kosovo.", {"Fiji recognised Kosovo"}),
    ("en", "Fiji withdrew its recognition of Kosovo.", {"Fiji recognised Kosovo negated"}),
    ("en", "Edi Rama agreed to see Albin Kurti.", {"Edi_Rama metWith Albin_Kurti planned"}),
    ("en", "Edi Rama fails to see Albin Kurti as a threat.", set()),
    (
        "en",
        "On arrival in Nouakchott, Rosario Vidal was met by the interior minister.",
        {"Rosario_Vidal visited Nouakchott"},
    ),
    ("en", "On the arrival of the train from Nouakchott, Rosario Vidal was met by the interior minister.", set()),
    ("en", "Xi Jinping's first stop was Paris.", {"Xi_Jinping visited Paris"}),
    ("en", "Xi Jinping's first stop was not Paris.", set()),
    ("en", "Hungary's Péter Szabó was in Rabat on Monday.", {"Peter_Szabo visited Rabat"}),
    ("en", "Hungary's Péter Szabó was in Budapest on Monday.", set()),
]


def parses(language: str) -> dict[str, Sentence]:
    pairs = read_with_comments(FOLDER / f"constructions.{language}.conllu")
    return {sentence.text: sentence for sentence, _ in pairs}


PARSES = {language: parses(language) for language in ("en", "sq")}


def document(language: str, text: str) -> list[Sentence]:
    """The stored parses of a text, each where it stands in the text."""
    found: list[Sentence] = []
    begin = 0
    while begin < len(text):
        known = PARSES[language].values()
        sentence = max((s for s in known if text.startswith(s.text, begin)), key=lambda s: len(s.text))
        shift = begin - sentence.begin
        words = tuple(replace(w, begin=w.begin + shift, end=w.end + shift) for w in sentence.words)
        end = begin + len(sentence.text)
        found.append(
            replace(sentence, index=len(found), language=language, begin=begin, end=end, words=words, paragraph=0)
        )
        begin = end + 1
    return found


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_construction(language: str, text: str, expected: set[str]) -> None:
    found = understand(Document(text, "test", language=language), document(language, text)).claims
    assert {told(claim) for claim in found} == expected


BEHIND = """Iran Iran PROPN {head} nsubj B-LOC
    was be AUX 5 cop
    {adverb}
    behind behind ADP {head} case
    cyberattack cyberattack NOUN 0 root
    that that PRON {verb} nsubj
    hit hit VERB {head} acl:relcl VerbForm=Fin|Tense=Past
    Albania Albania PROPN {verb} obj B-LOC"""


@pytest.mark.parametrize(
    ("adverb", "expected"),
    [
        pytest.param("right right DET 5 det", {"Iran cyberattacked Albania"}, id="it is said so"),
        pytest.param("not not PART 5 advmod", set(), id="it is denied above the clause that tells of it"),
        pytest.param("perhaps perhaps ADV 5 advmod", set(), id="it is supposed"),
    ],
)
def test_who_is_behind_an_attack_did_what_the_attack_did(adverb: str, expected: set[str]) -> None:
    assert claims("en", BEHIND.format(head=5, verb=7, adverb=adverb)) == expected


@pytest.mark.parametrize(
    ("some", "expected"),
    [
        pytest.param(
            """including include VERB 9 case
            the the DET 9 det
            leader leader NOUN 5 nmod
            Ivan Ivan PROPN 9 appos B-PER
            Orlov Orlov PROPN 10 flat I-PER""",
            {"Georgia arrested Ivan_Orlov"},
            id="with a title",
        ),
        pytest.param(
            """among among ADP 8 case
            them they PRON 3 obl Number=Plur|Person=3
            Ivan Ivan PROPN 8 appos B-PER
            Orlov Orlov PROPN 9 flat I-PER""",
            {"Georgia arrested Ivan_Orlov"},
            id="among them",
        ),
        pytest.param(
            """including include VERB 9 case
            the the DET 9 det
            lawyer lawyer NOUN 5 nmod
            of of ADP 11 case
            Orlov Orlov PROPN 9 nmod B-PER""",
            set(),
            id="somebody of theirs",
        ),
    ],
)
def test_some_of_those_to_whom_it_is_done(some: str, expected: set[str]) -> None:
    rows = f"""Georgian Georgian ADJ 2 amod
        police police NOUN 3 nsubj
        detained detain VERB 0 root VerbForm=Fin|Tense=Past
        several several ADJ 5 amod
        activists activist NOUN 3 obj Number=Plur
        +, , PUNCT 5 punct
        {some}"""
    assert {each for each in claims("en", rows) if " arrested " in each} == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        pytest.param("generals general", {"Canada imposedSanctionsOn Myanmar"}, id="people of the state"),
        pytest.param("firms firm", set(), id="anybody in the country"),
    ],
)
def test_sanctions_on_people_of_a_state_are_on_the_state(who: str, expected: set[str]) -> None:
    rows = f"""Canada Canada PROPN 2 nsubj B-LOC
        imposed impose VERB 0 root VerbForm=Fin|Tense=Past
        sanctions sanction NOUN 2 obj Number=Plur
        on on ADP 7 case
        four four NUM 7 nummod
        Myanmar Myanmar PROPN 7 compound B-LOC
        {who} NOUN 2 obl Number=Plur"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        pytest.param("gjeneralëve gjeneral", {"Canada imposedSanctionsOn Russia"}, id="people of the state"),
        pytest.param("firmave firmë", set(), id="anybody in the country"),
    ],
)
def test_sanctions_on_people_of_a_state_in_albanian(who: str, expected: set[str]) -> None:
    rows = f"""Kanadaja Kanada PROPN 2 nsubj Case=Nom B-LOC
        vendosi vendos VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        sanksione sanksion NOUN 2 obj Case=Acc|Number=Plur
        ndaj ndaj ADP 5 case
        {who} NOUN 2 obl Case=Abl|Number=Plur
        të të DET 7 det
        Rusisë Rusi PROPN 5 nmod:poss Case=Gen B-LOC"""
    assert claims("sq", rows) == expected
