"""The gazetteer: complete, free of clashes, and right in spot checks."""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from trees import claims

from kg.knowledge import fold, load

FOLDER = Path(__file__).resolve().parent.parent / "ontology" / "gazetteer"
FILES = ("cities.ttl", "countries.ttl", "places.ttl", "regions.ttl", "organizations.ttl", "people.ttl")
KG = "https://w3id.org/kg-diplomacy/ontology#"
ENTITY = "https://w3id.org/kg-diplomacy/entity/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
SAME_AS = "http://www.w3.org/2002/07/owl#sameAs"
WIKIDATA = "http://www.wikidata.org/entity/"
GENDER = "https://schema.org/gender"
CLASSES = {"Country", "Place", "Region", "Person", "Organization", "IntergovernmentalOrganization", "Party",
           "GovernmentBody", "Company"}  # fmt: skip
LINKS = ("capital", "locatedIn", "metonymOf", "country", "of")
OFFICES = {"headOfGovernmentOf", "headOfStateOf", "ministerOf", "leaderOf", "officialOf", "ambassadorOf", "mayorOf"}

Facts = Mapping[str, Mapping[str, list[ox.NamedNode | ox.Literal]]]


def parse(file: str) -> Iterable[ox.Quad]:
    return ox.parse(path=str(FOLDER / file), format=ox.RdfFormat.TURTLE)


@cache
def facts() -> Facts:
    """Subject key -> predicate -> objects, over all files."""
    found: dict[str, dict[str, list[ox.NamedNode | ox.Literal]]] = defaultdict(lambda: defaultdict(list))
    for file in FILES:
        for quad in parse(file):
            found[quad.subject.value.removeprefix(ENTITY)][quad.predicate.value].append(quad.object)
    return found


def kind(key: str) -> str:
    return next((term.value.removeprefix(KG) for term in facts()[key].get(TYPE, ())), "")


def keys(*kinds: str) -> list[str]:
    return [key for key in facts() if kind(key) in kinds]


def texts(key: str, predicate: str, language: str | None = None) -> list[str]:
    terms = facts()[key].get(predicate, ())
    return [term.value for term in terms if language is None or getattr(term, "language", None) == language]


def names(key: str) -> set[str]:
    return {*texts(key, SKOS + "prefLabel"), *texts(key, SKOS + "altLabel")}


def link(key: str, name: str) -> str:
    return next((term.value.removeprefix(ENTITY) for term in facts()[key].get(KG + name, ())), "")


def qid(key: str) -> str:
    return next((value.removeprefix(WIKIDATA) for value in texts(key, SAME_AS)), "")


def shared(names_of: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Which folded names belong to more than one key."""
    owners: dict[str, set[str]] = defaultdict(set)
    for key, values in names_of.items():
        for value in values:
            owners[fold(value)].add(key)
    return {name: owner for name, owner in owners.items() if len(owner) > 1}


def test_each_file_is_sorted_turtle() -> None:
    for file in FILES:
        text = (FOLDER / file).read_text(encoding="utf-8")
        subjects = re.findall(r"^e:(\w+) a kg:(?!Holding)", text, re.MULTILINE)
        assert len(subjects) > 100, file
        assert subjects == sorted(set(subjects)), file
        assert max(map(len, text.splitlines())) <= 130, file


def test_loading_is_quick() -> None:
    begin = time.perf_counter()
    count = sum(1 for file in FILES for _ in parse(file))
    assert count > 15000
    assert time.perf_counter() - begin < 1.0  # 0.02 s on a quiet machine


def test_every_entity_has_a_class_and_both_labels() -> None:
    for key in facts():
        if kind(key) == "Holding":
            continue
        assert kind(key) in CLASSES, key
        assert re.fullmatch(r"[A-Za-z0-9_]+", key), key
        for language in ("en", "sq"):
            assert len(texts(key, SKOS + "prefLabel", language)) == 1, (key, language)


def test_every_country_is_complete() -> None:
    assert len(keys("Country")) >= 195 + 3
    for key in keys("Country"):
        assert re.fullmatch(r"Q[1-9]\d*", qid(key)), key
        assert texts(key, KG + "demonym", "en"), key
        assert texts(key, KG + "demonym", "sq"), key
        assert kind(link(key, "capital")) in {"Place", "Country"}, key


def test_albanian_country_names_are_base_forms() -> None:
    for key in keys("Country"):
        label = texts(key, SKOS + "prefLabel", "sq")[0]
        if " " not in label:  # "Mbretëria e Bashkuar" and the like have no other form in use
            assert not re.search(r"(ia|ja|së|it|ut)$", label), label


BOTH_CONGOS = {"congo", "kongo"}  # which of the two is meant, the document tells


def test_no_two_countries_share_a_name() -> None:
    assert set(shared({key: names(key) for key in keys("Country")})) == BOTH_CONGOS


def test_no_two_entities_share_a_label() -> None:
    labelled = {key: texts(key, SKOS + "prefLabel", "en") for key in facts() if kind(key) != "Holding"}
    assert shared(labelled) == {}


def test_qids_are_unique() -> None:
    assert shared({key: [qid(key)] for key in facts() if qid(key)}) == {}


def test_places_do_not_take_the_name_of_a_country() -> None:
    clashes = shared({key: names(key) for key in keys("Country", "Place", "Region")})
    assert {name for name, owners in clashes.items() if any(kind(key) == "Country" for key in owners)} == BOTH_CONGOS


def test_organisations_that_share_a_name_have_different_countries() -> None:
    for name, owners in shared({key: names(key) for key in keys("Party", "GovernmentBody")}).items():
        countries = [link(key, "country") for key in owners]
        assert all(countries), (name, owners)
        assert len(set(countries)) == len(countries), (name, owners)


def test_demonyms_are_shared_only_where_they_really_are() -> None:
    demonyms = {key: texts(key, KG + "demonym") for key in keys("Country")}
    assert set(shared(demonyms)) == {"congolese", "kongolez", "dominican"}


def test_every_link_leads_to_an_entity() -> None:
    for key in facts():
        for name in LINKS:
            for term in facts()[key].get(KG + name, ()):
                assert kind(term.value.removeprefix(ENTITY)) in CLASSES, (key, name, term)


@pytest.mark.parametrize(
    ("key", "wanted", "capital", "label_sq", "demonym_en", "demonym_sq"),
    [
        ("Albania", "Q222", "Tirana", "Shqipëri", "Albanian", "shqiptar"),
        ("Kosovo", "Q1246", "Pristina", "Kosovë", "Kosovar", "kosovar"),
        ("North_Macedonia", "Q221", "Skopje", "Maqedoni e Veriut", "Macedonian", "maqedonas"),
        ("Montenegro", "Q236", "Podgorica", "Mal i Zi", "Montenegrin", "malazez"),
        ("Serbia", "Q403", "Belgrade", "Serbi", "Serb", "serb"),
        ("Greece", "Q41", "Athens", "Greqi", "Greek", "grek"),
        ("Iran", "Q794", "Tehran", "Iran", "Iranian", "iranian"),
        ("Israel", "Q801", "Jerusalem", "Izrael", "Israeli", "izraelit"),
        ("United_States", "Q30", "Washington", "Shtetet e Bashkuara", "American", "amerikan"),
        ("United_Kingdom", "Q145", "London", "Mbretëria e Bashkuar", "British", "britanik"),
        ("Netherlands", "Q55", "Amsterdam", "Holandë", "Dutch", "holandez"),
        ("Switzerland", "Q39", "Bern", "Zvicër", "Swiss", "zviceran"),
        ("Kazakhstan", "Q232", "Astana", "Kazakistan", "Kazakh", "kazak"),
        ("Myanmar", "Q836", "Naypyidaw", "Mianmar", "Burmese", "birman"),
        ("Cote_dIvoire", "Q1008", "Yamoussoukro", "Bregu i Fildishtë", "Ivorian", "ivorian"),
        ("Australia", "Q408", "Canberra", "Australi", "Australian", "australian"),
        ("South_Korea", "Q884", "Seoul", "Kore e Jugut", "South Korean", "koreanojugor"),
        ("Palestine", "Q219060", "Ramallah", "Palestinë", "Palestinian", "palestinez"),
    ],
)
def test_country(key: str, wanted: str, capital: str, label_sq: str, demonym_en: str, demonym_sq: str) -> None:
    assert qid(key) == wanted
    assert link(key, "capital") == capital
    assert texts(key, SKOS + "prefLabel", "sq") == [label_sq]
    assert demonym_en in texts(key, KG + "demonym", "en")
    assert demonym_sq in texts(key, KG + "demonym", "sq")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("SHBA", "United_States"),
        ("Shtetet e Bashkuara të Amerikës", "United_States"),
        ("Britani e Madhe", "United_Kingdom"),
        ("Republika Islamike e Iranit", "Iran"),
        ("Macedonia", "North_Macedonia"),
        ("Türkiye", "Turkey"),
        ("Jewish state", "Israel"),
        ("Teheran", "Tehran"),
        ("Uashington", "Washington"),
        ("Pekin", "Beijing"),
        ("Londër", "London"),
        ("Shkup", "Skopje"),
        ("Bruksel", "Brussels"),
        ("Selanik", "Thessaloniki"),
        ("Lindja e Mesme", "Middle_East"),
        ("Bregu Perëndimor", "West_Bank"),
        ("OKB", "United_Nations"),
        ("BE", "European_Union"),
        ("OSBE", "OSCE"),
        ("FMN", "International_Monetary_Fund"),
        ("ANEA", "International_Atomic_Energy_Agency"),
        ("Shtëpia e Bardhë", "White_House"),
        ("LVV", "Vetevendosje"),
        ("BDI", "DUI"),
        ("Garda Revolucionare", "IRGC"),
    ],
)
def test_name_of_one_entity(name: str, key: str) -> None:
    assert [other for other in facts() if name in names(other)] == [key]


@pytest.mark.parametrize(
    ("name", "owners"),
    [
        ("Partia Socialiste", {"Socialist_Party_of_Albania", "Socialist_Party_of_Serbia", "French_Socialist_Party"}),
        ("Democratic Party", {"Democratic_Party_of_Albania", "Democratic_Party_US", "Democratic_Party_of_Italy"}),
        ("Labour Party", {"Labour_Party_UK", "Israeli_Labor_Party"}),
        ("Kuvendi", {"Assembly_of_Albania", "Assembly_of_Kosovo"}),
    ],
)
def test_name_of_several_parties(name: str, owners: set[str]) -> None:
    assert owners <= {key for key in facts() if name in names(key)}


@pytest.mark.parametrize(
    ("key", "actor"),
    [
        ("Tehran", "Iran"),
        ("Pristina", "Kosovo"),
        ("Washington", "United_States"),
        ("Moscow", "Russia"),
        ("Brussels", "European_Union"),
        ("Kremlin", "Russia"),
        ("White_House", "United_States"),
        ("Downing_Street", "United_Kingdom"),
        ("Elysee", "France"),
        ("Knesset", ""),
        ("New_York", ""),
    ],
)
def test_metonym(key: str, actor: str) -> None:
    assert link(key, "metonymOf") == actor


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("European_Union", "Q458"),
        ("United_Nations", "Q1065"),
        ("NATO", "Q7184"),
        ("OSCE", "Q81299"),
        ("Tirana", "Q19689"),
        ("Tehran", "Q3616"),
        ("Knesset", "Q133396"),
    ],
)
def test_qid(key: str, wanted: str) -> None:
    assert qid(key) == wanted


def posts(person: str) -> list[tuple[str, str, str, str]]:
    """The offices of a person: relation, of, from, until; "" where a date is not given."""
    found = []
    for term in facts()[person].get(KG + "held", ()):
        key = term.value.removeprefix(ENTITY)
        since, until = (next(iter(texts(key, KG + name)), "") for name in ("from", "until"))
        relation = next(term.value.removeprefix(KG) for term in facts()[key][KG + "relation"])
        found.append((relation, link(key, "of"), since, until))
    return found


def holders(relation: str, of: str, date: str) -> set[str]:
    return {
        person
        for person in keys("Person")
        for post in posts(person)
        if post[:2] == (relation, of) and post[2] <= date and (not post[3] or date < post[3])
    }


def test_every_person_has_a_gender_and_sound_offices() -> None:
    held = [term.value.removeprefix(ENTITY) for key in keys("Person") for term in facts()[key].get(KG + "held", ())]
    assert sorted(held) == sorted(keys("Holding"))
    for key in keys("Person"):
        assert texts(key, GENDER) in (["male"], ["female"]), key
        for relation, of, since, until in posts(key):
            assert relation in OFFICES, key
            if relation in {"headOfGovernmentOf", "headOfStateOf"}:
                assert kind(of) == "Country", key
                assert since, key
            assert all(not date or re.fullmatch(r"\d{4}-[01]\d-[0-3]\d", date) for date in (since, until)), key
            assert not until or since < until, key


def test_no_name_means_a_person_and_a_country_or_place() -> None:
    clashes = shared({key: names(key) for key in keys("Person", "Country", "Place", "Region")})
    assert set(clashes) == BOTH_CONGOS


def test_nobody_shares_the_headship_of_a_state_or_government() -> None:
    terms: dict[tuple[str, str], list[tuple[str, str, str]]] = defaultdict(list)
    for person in keys("Person"):
        for relation, of, since, until in posts(person):
            if relation in {"headOfGovernmentOf", "headOfStateOf"}:
                terms[relation, of].append((since, until or "9999", person))
    for office, spans in terms.items():
        for first, second in zip(sorted(spans), sorted(spans)[1:], strict=False):
            assert first[1] <= second[0], (office, first, second)


@pytest.mark.parametrize(
    ("relation", "of", "date", "person"),
    [
        ("headOfGovernmentOf", "Albania", "2022-10-24", "Edi_Rama"),
        ("headOfGovernmentOf", "Albania", "2009-06-01", "Sali_Berisha"),
        ("headOfStateOf", "Albania", "2022-07-23", "Ilir_Meta"),
        ("headOfStateOf", "Albania", "2022-07-24", "Bajram_Begaj"),
        ("headOfGovernmentOf", "Kosovo", "2023-09-24", "Albin_Kurti"),
        ("headOfStateOf", "Kosovo", "2018-01-01", "Hashim_Thaci"),
        ("headOfGovernmentOf", "Israel", "2022-10-24", "Yair_Lapid"),
        ("headOfStateOf", "Israel", "2022-10-24", "Isaac_Herzog"),
        ("headOfGovernmentOf", "Israel", "2023-10-07", "Benjamin_Netanyahu"),
        ("headOfStateOf", "Iran", "2022-09-07", "Ebrahim_Raisi"),
        ("headOfStateOf", "Serbia", "2020-02-02", "Aleksandar_Vucic"),
        ("headOfGovernmentOf", "Serbia", "2020-02-02", "Ana_Brnabic"),
        ("headOfGovernmentOf", "Germany", "2021-12-07", "Angela_Merkel"),
        ("headOfGovernmentOf", "Germany", "2021-12-08", "Olaf_Scholz"),
        ("headOfGovernmentOf", "United_Kingdom", "2022-10-01", "Liz_Truss"),
        ("headOfStateOf", "United_States", "2021-01-19", "Donald_Trump"),
        ("headOfStateOf", "United_States", "2024-02-01", "Joe_Biden"),
        ("headOfStateOf", "Turkey", "2016-07-15", "Recep_Tayyip_Erdogan"),
        ("headOfStateOf", "Ukraine", "2022-02-24", "Volodymyr_Zelenskyy"),
        ("headOfGovernmentOf", "North_Macedonia", "2018-06-17", "Zoran_Zaev"),
        ("headOfGovernmentOf", "Greece", "2015-07-05", "Alexis_Tsipras"),
        ("leaderOf", "NATO", "2022-10-24", "Jens_Stoltenberg"),
        ("leaderOf", "European_Commission", "2022-10-24", "Ursula_von_der_Leyen"),
        ("leaderOf", "Knesset", "2022-10-24", "Mickey_Levy"),
    ],
)
def test_who_held_an_office(relation: str, of: str, date: str, person: str) -> None:
    assert holders(relation, of, date) == {person}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Netanjahu", "Benjamin_Netanyahu"),
        ("Emanuel Makron", "Emmanuel_Macron"),
        ("Zelenski", "Volodymyr_Zelenskyy"),
        ("Bajden", "Joe_Biden"),
        ("Vuçiq", "Aleksandar_Vucic"),
        ("Rama", "Edi_Rama"),
        ("Lapid", "Yair_Lapid"),
        ("Papa Françesku", "Pope_Francis"),
        ("Erdogan", "Recep_Tayyip_Erdogan"),
    ],
)
def test_name_of_one_person(name: str, key: str) -> None:
    assert [other for other in facts() if name in names(other)] == [key]


def test_only_parties_and_bodies_of_different_countries_share_a_name() -> None:
    known = load()
    owners: dict[str, set[str]] = defaultdict(set)
    for key, entity in known.entities.items():
        for _, name in entity.names:
            owners[known.name_key(name)].add(key)
    several = {name: keys for name, keys in owners.items() if len(keys) > 1}
    assert several.pop("meta") == {"Meta_Platforms", "Ilir_Meta"}
    for name, keys in several.items():
        if name in BOTH_CONGOS:
            continue
        assert {known.entities[key].type for key in keys} <= {"Party", "GovernmentBody"}, name
        assert len({known.country_of[key] for key in keys}) == len(keys), name


@pytest.mark.parametrize(
    ("names_of_one", "key"),
    [
        (("Çikago", "Chicago", "Çikagos"), "Chicago"),
        (("Pensilvani", "Pensilvania", "Pensilvanisë", "Pennsylvania"), "Pennsylvania"),
        (("Tasmanisë", "Tasmania"), "Tasmania"),
        (("Misurit", "Missouri"), "Missouri"),
        (("Ohajos", "Ohio"), "Ohio"),
        (("Lajpcigut", "Leipzig"), "Leipzig"),
        (("Kalkutës", "Kolkata", "Calcutta"), "Kolkata"),
        (("Tivarit", "Tivar"), "Bar_Montenegro"),
        (("Stirisë", "Styria"), "Styria"),
        (("Gjirit të Meksikës", "Gulf of Mexico"), "Gulf_of_Mexico"),
        (("Partisë së Re Demokratike", "New Democratic Party", "NDP"), "New_Democratic_Party"),
        (("Mjekët pa Kufij", "MSF", "Doctors Without Borders"), "Doctors_Without_Borders"),
        (("Radio Evropa e Lirë", "RFE/RL"), "Radio_Free_Europe"),
        (("BERZH-it", "EBRD"), "EBRD"),
        (("GJNP", "ICC"), "International_Criminal_Court"),
        (("Banka Qendrore Europiane", "Bankës Qendrore Evropiane", "ECB"), "European_Central_Bank"),
        (("Radios Europa e Lirë",), "Radio_Free_Europe"),
        (("GJND", "ICJ"), "International_Court_of_Justice"),
        (("Universitetit të Harvardit", "Harvard", "Harvard University"), "Harvard_University"),
        (("Asamblesë së Madhe Kombëtare të Turqisë", "Parliament of Turkey"), "Grand_National_Assembly_of_Turkey"),
        (("Folksvagenit", "Volkswagen"), "Volkswagen"),
    ],
)
def test_both_languages_name_one_entity(names_of_one: tuple[str, ...], key: str) -> None:
    for name in names_of_one:
        assert [entity.key for entity in load().find(name)] == [key], name


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("Kanë", "sq"),  # they have, not Cannes
        ("Viti", "sq"),
        ("Moderne", "sq"),
        ("Konfederata", "sq"),
        ("Ekonomisti", "sq"),
        ("Kolonja", "sq"),  # a surname too
        ("Dukagjini", "sq"),
        ("Rini", "sq"),  # youth, not the Rhine
        ("Kale", "sq"),
        ("Essen", "en"),
        ("Bath", "en"),
        ("Reading", "en"),
        ("Cork", "en"),
        ("Economist", "en"),
        ("Independent", "en"),
        ("Intel", "en"),
        ("Shell", "en"),
        ("Bloomberg", "en"),  # a surname too
        ("Lincoln", "en"),
        ("Jackson", "en"),
        ("Victoria", "en"),
    ],
)
def test_words_and_surnames_are_nobodys_name(word: str, language: str) -> None:
    assert [entity.key for entity in load().find(word, language) if entity.type != "Person"] == []


@pytest.mark.parametrize(
    ("whole", "part", "may"),
    [
        ("Texas", "Dallas", True),
        ("Germany", "Leipzig", True),
        ("Brooklyn", "New_York", False),
        ("New_York", "Brooklyn", True),
        ("France", "Leipzig", False),
        ("Crimea", "Yalta", True),
        ("Gaza_Strip", "Jabalia", True),
        ("California", "Leipzig", False),
    ],
)
def test_towns_may_lie_in_the_regions_of_their_country(whole: str, part: str, may: bool) -> None:
    known = load()
    assert known.may_contain(known.entities[whole], known.entities[part]) is may


@pytest.mark.parametrize(
    ("land", "expected"),
    [
        pytest.param("Norway", {"Kari_Moen leaderOf Norwegian_Labour_Party"}, id="of the text's country"),
        pytest.param("Britain", {"Kari_Moen leaderOf Labour_Party_UK"}, id="the listed one's"),
        pytest.param("Lithuania", set(), id="of a country whose party no list has"),
    ],
)
def test_a_party_of_one_bare_word_is_of_the_country_that_is_talked_of(land: str, expected: set[str]) -> None:
    vote = f"""{land} {land} PROPN 2 nsubj B-LOC
        voted vote VERB 0 root VerbForm=Fin|Tense=Past"""
    spoke = """Labour Labour PROPN 2 compound B-ORG
        leader leader NOUN 3 nmod:desc
        Kari Kari PROPN 5 nsubj B-PER
        Moen Moen PROPN 3 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert claims("en", vote, spoke) == expected
