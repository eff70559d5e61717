"""Two names of one: "A, better known as B", "A, born B", "the Patriotic Alliance … the PA"."""

from __future__ import annotations

import pytest
from trees import claims

_KNOWN = """Malik Malik PROPN 12 nsubj B-PER
Dastan Dastan PROPN 1 flat I-PER
, , PUNCT 5 punct
better well ADV 5 advmod
{said} {said} VERB 1 acl VerbForm=Part
{link} {link} ADP 7 case
{other} {other} PROPN 5 obl B-PER
{behind}
, , PUNCT 12 punct
left leave VERB 0 root VerbForm=Fin"""
_LATER = """Spain Spain PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
{other} {other} PROPN 2 obj B-PER"""


def _rows(text: str) -> str:
    """The rows without the empty one, its numbers as they were."""
    rows = [row for row in text.split("\n") if row]
    return "\n".join(row.replace(" 12 ", f" {len(rows)} ") for row in rows)


@pytest.mark.parametrize(
    ("said", "link", "behind", "expected"),
    [
        pytest.param("known", "as", "", "Malik_Dastan", id="known as"),
        pytest.param("nicknamed", "as", "", "Malik_Dastan", id="nicknamed"),
        pytest.param("called", "by", "", "Hemeko", id="called by somebody else"),
        pytest.param("praised", "as", "", "Hemeko", id="praised as"),
        pytest.param("known", "as", "'s 's PART 7 case", "Hemeko", id="known as somebody's"),
    ],
)
def test_who_is_better_known_as_somebody_is_that_one(said: str, link: str, behind: str, expected: str) -> None:
    first = _rows(_KNOWN.format(said=said, link=link, other="Hemeko", behind=behind))
    assert f"Spain condemned {expected}" in claims("en", first, _LATER.format(other="Hemeko"))


@pytest.mark.parametrize("word", ["Born", "With"])
def test_who_was_born_so_is_the_one_of_that_surname(word: str) -> None:
    full = "Rita Rita PROPN 3 nsubj B-PER\nDastan Dastan PROPN 1 flat I-PER\ndied die VERB 0 root VerbForm=Fin"
    born = f"""{word} {word.lower()} VERB 4 advcl
Maria Maria PROPN 1 obj B-PER
Dastan Dastan PROPN 2 flat I-PER
sang sing VERB 0 root VerbForm=Fin"""
    later = _LATER.replace("{other} {other} PROPN 2 obj B-PER", "Maria Maria PROPN 2 obj B-PER\n"
                           "Dastan Dastan PROPN 3 flat I-PER")  # fmt: skip
    expected = "Rita_Dastan" if word == "Born" else "Maria_Dastan"
    assert f"Spain condemned {expected}" in claims("en", full, born, later)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Calderdale Town", "Spain condemned Calderdale_Town", id="ends a name"),
        pytest.param("College of Town", "Spain condemned Town", id="whose it is"),
    ],
)
def test_the_end_of_a_bodys_name_is_that_body(name: str, expected: str) -> None:
    parts = name.split()
    inside = "\n".join(f"{p} {p} {'ADP' if p == 'of' else 'PROPN'} 1 flat I-ORG" for p in parts[1:])
    first = f"{parts[0]} {parts[0]} PROPN {len(parts) + 1} nsubj B-ORG\n{inside}\nleft leave VERB 0 root VerbForm=Fin"
    later = "Spain Spain PROPN 2 nsubj B-LOC\ncondemned condemn VERB 0 root VerbForm=Fin\nTown Town PROPN 2 obj B-ORG"
    assert expected in claims("en", first, later)


@pytest.mark.parametrize(("link", "known"), [("njohur", True), ("ardhur", False)])
def test_what_somebody_is_also_called_is_a_persons_name_whatever_it_was_taken_for(link: str, known: bool) -> None:
    said = f"""Mohamed Mohamed PROPN 8 nsubj B-PER
        Hamdun Hamdun PROPN 1 flat I-PER
        , , PUNCT 5 punct
        i i DET 5 det
        {link} {link} ADJ 1 amod
        si si ADP 7 case
        Hemeti Hemet PROPN 5 obl B-LOC
        foli flas VERB 0 root VerbForm=Fin"""
    later = """Hemetin Hemet PROPN 2 obj Case=Acc B-ORG
        priti pres VERB 0 root VerbForm=Fin
        Irani Iran PROPN 2 nsubj B-LOC"""
    assert ("Iran hosted Mohamed_Hamdun" in claims("sq", said, later)) is known


_FULL = """{first} {first} PROPN 4 nsubj B-ORG
Sunrise Sunrise PROPN 1 flat I-ORG
Party Party PROPN 1 flat I-ORG
left leave VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("Bright", "Bright_Sunrise_Party", id="its initials"),
        pytest.param("Dark", "Bulgarian_Socialist_Party", id="other initials"),
    ],
)
def test_an_acronym_is_of_the_body_named_in_full(first: str, expected: str) -> None:
    later = _LATER.format(other="BSP").replace("B-PER", "B-ORG")
    assert f"Spain condemned {expected}" in claims("en", _FULL.format(first=first), later)


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        pytest.param("Council of Europe", "Council_of_Europe", id="of Europe"),
        pytest.param("Bank of Europe", "Council", id="another kind"),
    ],
)
def test_a_kind_alone_is_the_one_body_of_that_kind(full: str, expected: str) -> None:
    kind, _, place = full.partition(" of ")
    first = f"""{kind} {kind} PROPN 4 nsubj B-ORG
of of ADP 3 case I-ORG
{place} {place} PROPN 1 nmod I-ORG
met meet VERB 0 root VerbForm=Fin"""
    later = _LATER.format(other="Council").replace("B-PER", "B-ORG")
    assert f"Spain condemned {expected}" in claims("en", first, later)


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        pytest.param("Ohio", "Ohio_Senate", id="a state's own"),
        pytest.param("Texan", "Senate_of_Spain", id="no state's"),
    ],
)
def test_a_states_own_senate_is_not_its_countrys(region: str, expected: str) -> None:
    kind = "B-LOC" if region == "Ohio" else "O"
    later = f"""Spain Spain PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
{region} {region} PROPN 4 compound {kind}
Senate Senate PROPN 2 obj O"""
    assert f"Spain condemned {expected}" in claims("en", later)


@pytest.mark.parametrize(
    ("realm", "place", "expected"),
    [
        pytest.param("Kingdom", "Norway", {"Spain condemned Norway"}, id="a realm"),
        pytest.param("Coast", "Norway", {"Spain condemned Coast_of_Norway"}, id="no realm"),
    ],
)
def test_the_whole_name_of_a_country_is_the_countrys(realm: str, place: str, expected: set[str]) -> None:
    rows = f"""Spain Spain PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
{realm} {realm} PROPN 2 obj B-LOC
of of ADP 5 case I-LOC
{place} {place} PROPN 3 nmod I-LOC"""
    assert claims("en", rows) >= (expected if realm == "Kingdom" else set())
    assert ("Spain condemned Norway" in claims("en", rows)) == (realm == "Kingdom")


@pytest.mark.parametrize(("party", "expected"), [("GOP", "Ohio_GOP"), ("Fatah", "Fatah")])
def test_a_party_in_one_state_is_not_that_of_the_country(party: str, expected: str) -> None:
    rows = f"""Spain Spain PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
Ohio Ohio PROPN 4 compound B-LOC
{party} {party} PROPN 2 obj O"""
    assert f"Spain condemned {expected}" in claims("en", rows)


@pytest.mark.parametrize(("first", "expected"), [("Russia", "Rita_Dastan"), ("Jill", "Jill_Dastan")])
def test_a_surname_behind_a_known_name_is_whose_it_was(first: str, expected: str) -> None:
    full = "Rita Rita PROPN 3 nsubj B-PER\nDastan Dastan PROPN 1 flat I-PER\ndied die VERB 0 root VerbForm=Fin"
    kind = "ORG" if first == "Russia" else "PER"
    later = f"""Spain Spain PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
{first} {first} PROPN 4 compound B-{kind}
Dastan Dastan PROPN 2 obj I-{kind}"""
    assert f"Spain condemned {expected}" in claims("en", full, later)


@pytest.mark.parametrize(
    ("second", "third"),
    [
        pytest.param("Ndërkombëtare", "Penale", id="another order"),
        pytest.param("Ndërkombëtare", "Detare", id="another court"),
    ],
)
def test_a_body_is_known_whatever_the_order_of_its_adjectives(second: str, third: str) -> None:
    rows = f"""Spanja Spanjë PROPN 3 nsubj Case=Nom B-LOC
    e e PRON 3 expl
    dënoi dënoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
    Gjykatën Gjykatë PROPN 3 obj Case=Acc|Definite=Def B-ORG
    {second} {second.lower()} ADJ 4 amod I-ORG
    {third} {third.lower()} ADJ 4 amod I-ORG"""
    found = claims("sq", rows)
    assert ("International_Criminal_Court" in " ".join(found)) is (third == "Penale")


@pytest.mark.parametrize(("article", "joined"), [("the", False), ("O", True)])
def test_initials_behind_an_article_are_nobodys_name(article: str, joined: bool) -> None:
    rows = f"""{article} {article} DET 2 {"det" if article == "the" else "discourse"}
    MBA MBA PROPN 3 nsubj B-PER
    condemned condemn VERB 0 root VerbForm=Fin
    France France PROPN 3 obj B-LOC"""
    assert bool(claims("en", rows)) is joined


_COMMAS = """{rows}
+, , PUNCT {number} punct
SPAK SPAK PROPN {head} {label} B-ORG
+, , PUNCT {number} punct
hetoi hetoj VERB 0 root VerbForm=Fin
Edi Edi PROPN {verb} obj Case=Acc B-PER
Ramën Ramë PROPN {edi} flat Case=Acc I-PER"""


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        ("Prokuroria e Posaçme kundër Korrupsionit", {"SPAK investigated Edi_Rama"}),
        ("Ministria e Jashtme", {"Ministria_e_Jashtme investigated Edi_Rama"}),
    ],
)
def test_an_acronym_between_commas_is_the_body_before_it_if_their_names_agree(full: str, expected: set[str]) -> None:
    first, *others = full.split()
    tags = {"e": "DET", "kundër": "ADP", "Korrupsionit": "PROPN"}
    rows = [f"{first} {first} PROPN {len(others) + 5} nsubj Case=Nom B-ORG"]
    rows += [f"{word} {word} {tags.get(word, 'ADJ')} 1 {'det' if word == 'e' else 'amod'} I-ORG" for word in others]
    count = len(rows)
    text = _COMMAS.format(rows="\n".join(rows), number=count + 4, head=1, label="appos", verb=count + 4, edi=count + 5)
    assert expected <= claims("sq", text)
