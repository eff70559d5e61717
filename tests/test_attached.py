"""Words hung too low, and clauses behind a declined relative pronoun: each repair with a twin that stays as it is."""

from __future__ import annotations

import functools

import pytest
from trees import claims, tree

from kg import knowledge
from kg.clause import Clause
from kg.repair.attached import mend_attached
from kg.repair.declined import mend_declined

KNOWN = knowledge.load()


def settled(rows: str) -> dict[str, tuple[str, str]]:
    """Each word's governor ("" for the root) and relation after the repairs, by its text."""
    words = functools.partial(KNOWN.words, "sq")
    sentence = mend_attached(mend_declined(tree("sq", rows), words), words)
    heads = {word.id: word.text for word in sentence.words}
    return {word.text: (heads.get(word.head, ""), word.deprel) for word in sentence.words}


def unchanged(rows: str) -> bool:
    words = functools.partial(KNOWN.words, "sq")
    sentence = tree("sq", rows)
    return mend_attached(mend_declined(sentence, words), words).words == sentence.words


OWNED = """Lidhja Lidhje PROPN 13 nsubj Case=Nom|Gender=Fem B-ORG
    +, , PUNCT 3 punct
    kryetari kryetar NOUN 1 appos Case=Nom|Gender=Masc
    ekzekutiv ekzekutiv ADJ 3 amod
    i i DET 7 det
    së së DET 7 det:pron
    {} cili PRON {} nmod:poss
    +, , PUNCT 9 punct
    Arta Arta PROPN 3 appos B-PER
    +, , PUNCT 3 punct
    iku iki VERB 13 advcl VerbForm=Fin
    +, , PUNCT 1 punct
    hesht hesht VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize("head", [3, 4])
def test_what_is_somebodys_belongs_to_the_clause_and_the_clause_to_them(head: int) -> None:
    found = settled(OWNED.format("cilës", head))
    assert found["cilës"] == ("kryetari", "nmod:poss")
    assert found["kryetari"] == ("iku", "nsubj")
    assert found["iku"] == ("Lidhja", "acl:relcl")


def test_a_pronoun_that_owns_nothing_opens_no_such_clause() -> None:
    assert unchanged(
        """Lidhja Lidhje PROPN 7 nsubj Case=Nom|Gender=Fem
        +, , PUNCT 5 punct
        së së DET 4 det
        cilës cila PRON 5 iobj Case=Dat
        shkroi shkruaj VERB 1 acl:relcl VerbForm=Fin
        +, , PUNCT 1 punct
        hesht hesht VERB 0 root VerbForm=Fin"""
    )


def test_how_old_somebody_is_owns_nothing() -> None:
    found = settled(
        """Policia polici NOUN 2 nsubj
        gjeti gjej VERB 0 root VerbForm=Fin
        Artan Artan PROPN 2 obj B-PER
        +, , PUNCT 6 punct
        39 39 NUM 6 nummod
        vjeç vjeç NOUN 3 amod
        +, , PUNCT 8 punct
        vëllai vëlla NOUN 2 nsubj Case=Nom
        i i DET 11 det
        të të DET 11 det
        cilit cili PRON 8 nmod:poss
        iku iki VERB 8 acl:relcl VerbForm=Fin"""
    )
    assert found["iku"] == ("Artan", "acl:relcl")
    assert found["vëllai"] == ("iku", "nsubj")


def test_a_verb_taken_for_that_of_the_whole_gives_way_to_the_next() -> None:
    found = settled(
        """rivali rival NOUN 10 nsubj Gender=Masc
        Orix Orix PROPN 1 appos B-ORG
        +, , PUNCT 10 punct
        të të DET 5 det:pron
        cilin cili PRON 8 nmod
        Veda Veda PROPN 8 appos B-ORG
        +, , PUNCT 8 punct
        shoqata shoqatë NOUN 1 appos
        e e PRON 10 expl Case=Acc
        padit padit VERB 0 root VerbForm=Fin
        +, , PUNCT 13 punct
        nuk nuk PART 13 advmod
        foli flas VERB 10 advcl VerbForm=Fin"""
    )
    assert found["foli"] == ("", "root")
    assert found["rivali"] == ("foli", "nsubj")
    assert found["padit"] == ("Orix", "acl:relcl")
    assert found["cilin"] == ("padit", "obj")
    assert found["Veda"] == ("padit", "nsubj")


SHARED = """Agroni Agron PROPN 0 root
    +, , PUNCT 5 punct
    të të DET 4 det
    cilin cili PRON 6 obj
    e e PRON 6 expl
    mori marr VERB 1 acl:relcl VerbForm=Fin|Tense=Past|Number=Sing
    për për ADP 8 case
    krim krim NOUN 6 obl
    që që PRON 10 nsubj
    mbetet mbetem VERB 8 acl:relcl VerbForm=Fin|Tense=Pres|Number=Sing
    dhe dhe CCONJ 13 cc
    e e PRON 13 expl
    la lë VERB 10 conj VerbForm=Fin|Tense={}|Number=Sing"""


def test_a_past_goes_on_with_the_past_before() -> None:
    assert settled(SHARED.format("Past"))["la"] == ("mori", "conj")


def test_a_present_goes_on_with_the_present() -> None:
    assert unchanged(SHARED.format("Pres"))


@pytest.mark.parametrize(
    ("rows", "word", "relation"),
    [
        (  # what somebody has in mind
            """Banka bankë NOUN 3 nsubj
            nuk nuk PART 3 advmod
            ka kam VERB 0 root VerbForm=Fin
            në në ADP 5 case
            plan plan NOUN 3 obl
            të të PART 7 mark
            ikë iki VERB 5 acl VerbForm=Fin""",
            "ikë",
            ("ka", "xcomp"),
        ),
        (  # and whom it would sue
            """Banka bankë NOUN 2 nsubj
            do dua VERB 0 root VerbForm=Fin
            ta ta PART 4 mark
            padisë padis VERB 2 xcomp VerbForm=Fin
            kuzhinierin kuzhinier NOUN 2 obj Case=Acc""",
            "kuzhinierin",
            ("padisë", "obj"),
        ),
        (  # an adjective has no object
            """Artani Artan PROPN 3 nsubj
            e e PRON 3 expl Case=Acc
            mori marr VERB 0 root VerbForm=Fin
            me me ADP 5 case
            fjalë fjalë NOUN 3 obl
            të të DET 7 det
            ashpra ashpër ADJ 5 amod
            Parlamentin Parlament PROPN 7 obj Case=Acc""",
            "Parlamentin",
            ("mori", "obj"),
        ),
        (  # a bare noun behind its verb
            """Artani Artan PROPN 3 nsubj
            i i PRON 3 expl Case=Dat
            bën bëj VERB 0 root VerbForm=Fin
            thirrje thirrje NOUN 3 iobj Definite=Ind|Case=Acc
            Vedës Vedë PROPN 3 iobj Case=Dat""",
            "thirrje",
            ("bën", "obj"),
        ),
        (  # a title in the nominative
            """u u AUX 2 aux
            tha them VERB 0 root VerbForm=Fin
            grave grua NOUN 2 iobj
            koloneli kolonel NOUN 2 iobj Case=Dat
            Artan Artan PROPN 4 flat B-PER""",
            "koloneli",
            ("tha", "nsubj"),
        ),
        (  # a name right behind many
            """Ato ai PRON 3 nsubj Number=Plur
            ua ua PRON 3 expl
            dha jap VERB 0 root VerbForm=Fin|Number=Sing
            grave grua NOUN 3 iobj
            Marta Marta PROPN 4 flat B-PER""",
            "Marta",
            ("dha", "nsubj"),
        ),
        (  # a name behind a day
            """Artani Artan PROPN 2 nsubj
            pa shoh VERB 0 root VerbForm=Fin
            të të DET 4 det
            shtunën shtunë NOUN 2 obl:tmod
            Dakarin Dakarin PROPN 4 appos""",
            "Dakarin",
            ("pa", "obj"),
        ),
        (  # a name between commas behind a title's owner
            """hoqi heq VERB 0 root VerbForm=Fin
            kreun kreu NOUN 1 obj
            e e DET 4 det
            policisë polici NOUN 2 nmod:poss
            +, , PUNCT 6 punct
            Zurab Zurab PROPN 4 conj B-PER
            +, , PUNCT 6 punct
            dhe dhe CCONJ 9 cc
            iku iki VERB 1 conj VerbForm=Fin""",
            "Zurab",
            ("kreun", "appos"),
        ),
        (  # what somebody is in charge of
            """shefi shef NOUN 0 root
            i i DET 3 det
            Ligës Ligë PROPN 1 nmod:poss B-ORG
            për për ADP 5 case
            çështjet çështje NOUN 3 nmod""",
            "çështjet",
            ("shefi", "nmod"),
        ),
        (  # the subject right behind the conjunction
            """Artani Artan PROPN 2 nsubj
            iku iki VERB 0 root VerbForm=Fin
            +, , PUNCT 6 punct
            ndërsa ndërsa CCONJ 6 cc
            Ben Ben PROPN 2 obl B-PER
            foli flas VERB 2 conj VerbForm=Fin""",
            "Ben",
            ("foli", "nsubj"),
        ),
        (  # who gets it
            """Artani Artan PROPN 3 nsubj
            ia ia PRON 3 expl
            lëshoi lëshoj VERB 0 root VerbForm=Fin
            vendin vend NOUN 3 obj Case=Acc
            Ann Ann PROPN 4 flat B-PER
            Vass Vass PROPN 5 flat I-PER""",
            "Ann",
            ("lëshoi", "iobj"),
        ),
        (  # a title of the name in the genitive
            """Vizita vizitë NOUN 0 root
            e e DET 3 det
            Holmit Holm PROPN 1 nmod:poss B-PER
            +, , PUNCT 5 punct
            ministrit ministër NOUN 1 nmod
            suedez suedez ADJ 5 amod""",
            "ministrit",
            ("Holmit", "appos"),
        ),
        (  # an adjective before the comma
            """me me ADP 2 case
            homologun homolog NOUN 0 root
            e e DET 4 det
            tij ai PRON 2 det:poss
            polak polak ADJ 7 amod
            +, , PUNCT 7 punct
            Donald Donald PROPN 2 appos B-PER""",
            "polak",
            ("homologun", "amod"),
        ),
        (  # what stands behind the aside
            """Ann Ann PROPN 2 nsubj B-PER
            shkoi shkoj VERB 0 root VerbForm=Fin
            +, , PUNCT 5 punct
            pa pa PART 5 mark
            lajmëruar lajmëroj VERB 2 advcl VerbForm=Part
            +, , PUNCT 5 punct
            në në ADP 8 case
            Xhena Xhenë PROPN 5 obl B-LOC""",
            "Xhena",
            ("shkoi", "obl"),
        ),
        (  # a name between commas behind a title
            """Në në ADP 3 case
            bisedë bisedë NOUN 8 obl
            me me ADP 4 case
            ministrin ministër NOUN 2 nmod
            +, , PUNCT 6 punct
            Ann Ann PROPN 8 nsubj B-PER
            +, , PUNCT 6 punct
            thuhet them VERB 0 root VerbForm=Fin""",
            "Ann",
            ("ministrin", "appos"),
        ),
        (  # a subjunctive behind a request
            """Ana Ana PROPN 3 nsubj
            i i PRON 3 expl
            kërkoi kërkoj VERB 0 root VerbForm=Fin
            kolonelit kolonel NOUN 3 iobj Case=Dat
            +, , PUNCT 7 punct
            ta ta PRON 7 expl
            ndalë ndal VERB 3 advcl VerbForm=Fin""",
            "ndalë",
            ("kërkoi", "xcomp"),
        ),
        (  # where somebody comes from is no verb
            """Turisti turist NOUN 4 nsubj
            zviceran zviceran VERB 1 amod
            Lukas Lukas PROPN 2 xcomp B-PER
            iku iki VERB 0 root VerbForm=Fin""",
            "Lukas",
            ("Turisti", "flat"),
        ),
        (  # the name of a body that looks an adjective
            """grupi grup NOUN 3 nsubj
            Orix Orix ADJ 1 amod B-ORG
            foli flas VERB 0 root VerbForm=Fin""",
            "Orix",
            ("grupi", "flat"),
        ),
        (  # a name behind what the body deals in
            """grupin grup NOUN 0 root
            e e DET 3 det
            bulmetit bulmet NOUN 1 nmod:poss
            Arla Arla PROPN 3 flat B-ORG""",
            "Arla",
            ("grupin", "flat"),
        ),
        (  # two names, not one
            """ta ta PRON 2 expl
            lavdërojë lavdëroj VERB 0 root VerbForm=Fin
            FIFA FIFA PROPN 2 obj
            Ganën Ganë PROPN 3 flat B-LOC""",
            "FIFA",
            ("lavdërojë", "nsubj"),
        ),
        (  # a nominative behind a genitive
            """Katarin Katar PROPN 3 obj
            e e PRON 3 expl
            dënoi dënoj VERB 0 root VerbForm=Fin
            mbledhjen mbledhje NOUN 3 obl
            e e DET 6 det
            Kajros Kajro PROPN 4 nmod:poss B-PER
            Bahreini Bahrein PROPN 6 flat I-PER""",
            "Bahreini",
            ("dënoi", "nsubj"),
        ),
        (  # who did it, behind a fronted object
            """vendin vend NOUN 3 obj
            ia ia PRON 3 expl
            zuri zë VERB 0 root VerbForm=Fin
            Aija Aija PROPN 3 iobj Case=Nom""",
            "Aija",
            ("zuri", "nsubj"),
        ),
        (  # whom it was done to, behind whoever did it
            """u u AUX 2 aux
            arrestua arrestoj VERB 0 root VerbForm=Fin
            nga nga ADP 4 case
            Byroja Byro PROPN 2 obl:agent B-ORG
            kirurgu kirurg NOUN 4 amod
            Ann Ann PROPN 4 flat B-PER""",
            "kirurgu",
            ("arrestua", "nsubj"),
        ),
        (  # who said it, behind when they did
            """shkroi shkruaj VERB 0 root VerbForm=Fin
            të të DET 3 det
            hënën hënë NOUN 1 obl:tmod Case=Acc
            Koha Koha PROPN 1 xcomp Case=Nom B-ORG""",
            "Koha",
            ("shkroi", "nsubj"),
        ),
        (  # to whom something was given, behind who gave it
            """grurë grurë NOUN 0 root
            i i DET 3 det
            dhuruar dhuroj VERB 1 acl VerbForm=Part
            nga nga ADP 5 case
            Turqia Turqi PROPN 3 obl:agent B-LOC
            Sirisë Siri PROPN 5 flat I-LOC""",
            "Sirisë",
            ("dhuruar", "iobj"),
        ),
    ],
)
def test_words_hung_too_low(rows: str, word: str, relation: tuple[str, str]) -> None:
    found = settled(rows)
    assert found[word] == relation


@pytest.mark.parametrize(
    "rows",
    [
        # a plan that somebody has is theirs, not an idiom
        """Banka bankë NOUN 2 nsubj
        bëri bëj VERB 0 root VerbForm=Fin
        plan plan NOUN 2 obj
        të të PART 5 mark
        ikë iki VERB 3 acl VerbForm=Fin""",
        # no clitic: the cook may be whom it wants
        """Banka bankë NOUN 2 nsubj
        do dua VERB 0 root VerbForm=Fin
        të të PART 4 mark
        ikë iki VERB 2 xcomp VerbForm=Fin
        kuzhinierin kuzhinier NOUN 2 obj Case=Acc""",
        # what was asked before something else happened
        """Ana Ana PROPN 3 nsubj
        i i PRON 3 expl
        kërkoi kërkoj VERB 0 root VerbForm=Fin
        kolonelit kolonel NOUN 3 iobj Case=Dat
        para para SCONJ 7 mark
        të të PART 7 mark
        ikë iki VERB 3 advcl VerbForm=Fin""",
        # a dative that shows itself
        """i i PRON 2 expl
        shkroi shkruaj VERB 0 root VerbForm=Fin
        kolonelit kolonel NOUN 2 iobj Case=Dat
        Artan Artan PROPN 3 flat B-PER""",
        # an hour long
        """Artani Artan PROPN 2 nsubj
        priti pres VERB 0 root VerbForm=Fin
        një një DET 4 det
        orë orë NOUN 2 obl:tmod
        Dakarin Dakarin PROPN 4 appos""",
        # two who were dismissed
        """hoqi heq VERB 0 root VerbForm=Fin
        kreun kreu NOUN 1 obj
        e e DET 4 det
        policisë polici NOUN 2 nmod:poss
        dhe dhe CCONJ 6 cc
        Zurab Zurab PROPN 2 conj B-PER""",
        # a body named for what it does
        """shefi shef NOUN 0 root
        i i DET 3 det
        Fondit Fond PROPN 1 nmod:poss B-ORG
        për për ADP 5 case I-ORG
        Mbrojtjen Mbrojtje PROPN 3 nmod I-ORG""",
        # his counterpart, before it is said whose
        """Në në ADP 2 case
        bisedë bisedë NOUN 9 obl
        me me ADP 4 case
        homologun homolog NOUN 2 nmod
        tij ai PRON 4 det:poss
        +, , PUNCT 7 punct
        Ann Ann PROPN 9 nsubj B-PER
        +, , PUNCT 7 punct
        thuhet them VERB 0 root VerbForm=Fin""",
        # who did it, by name
        """u u AUX 2 aux
        arrestua arrestoj VERB 0 root VerbForm=Fin
        nga nga ADP 4 case
        kirurgu kirurg NOUN 2 obl:agent
        Ann Ann PROPN 4 flat B-PER""",
        # a name of two parts
        """ta ta PRON 2 expl
        lavdërojë lavdëroj VERB 0 root VerbForm=Fin
        Arben Arben PROPN 2 obj B-PER
        Malajn Malaj PROPN 3 flat I-PER""",
        # what is said of somebody, who is named
        """shkroi shkruaj VERB 0 root VerbForm=Fin
        Ana Anë PROPN 1 nsubj Case=Nom B-PER
        Koha Koha PROPN 1 xcomp Case=Nom B-ORG""",
        # a country's name of two words, which is no one's gift
        """grurë grurë NOUN 0 root
        i i DET 3 det
        dhuruar dhuroj VERB 1 acl VerbForm=Part
        nga nga ADP 5 case
        Burkina Burkina PROPN 3 obl:agent B-LOC
        Fasoja Faso PROPN 5 flat I-LOC""",
        # an adjective that is no name
        """grupi grup NOUN 3 nsubj
        Zviceran zviceran ADJ 1 amod
        foli flas VERB 0 root VerbForm=Fin""",
        # who gets it, behind a fronted object
        """çmimin çmim NOUN 3 obj
        ia ia PRON 3 expl
        dha jap VERB 0 root VerbForm=Fin
        Anës Anë PROPN 3 iobj Case=Dat""",
        # without both clitics nobody need get it
        """Artani Artan PROPN 2 nsubj
        lëshoi lëshoj VERB 0 root VerbForm=Fin
        vendin vend NOUN 2 obj Case=Acc
        Ann Ann PROPN 3 flat B-PER""",
    ],
)
def test_words_that_stay(rows: str) -> None:
    assert unchanged(rows)


GERUND = """Rama Rama PROPN 3 nsubj B-PER
    i i PRON 3 expl
    shkroi shkruaj VERB 0 root VerbForm=Fin|Tense=Past
    {}
    duke duke PART 8 mark
    i i PRON 8 obj
    kërkuar kërkoj VERB 3 advcl VerbForm=Part
    ndihmë ndihmë NOUN 8 obj"""


def test_a_gerunds_clitic_means_the_only_one_whom_the_verb_around_it_is_done_to() -> None:
    rows = GERUND.format("Greqisë Greqi PROPN 3 iobj Case=Dat B-LOC").replace(" 8 ", " 7 ")
    sentence = tree("sq", rows)
    clause = Clause(sentence, functools.partial(KNOWN.words, "sq"))
    assert [word.text for word in clause.datives(sentence.word(7))] == ["Greqisë"]


def test_a_gerunds_clitic_means_nobody_where_there_are_two() -> None:
    two = "Greqisë Greqi PROPN 3 iobj Case=Dat\n    letrën letër NOUN 3 obj Case=Acc"
    rows = GERUND.format(two).replace(" 8 ", " 8 ")
    sentence = tree("sq", rows)
    clause = Clause(sentence, functools.partial(KNOWN.words, "sq"))
    assert not any(word.upos == "PROPN" for word in clause.datives(sentence.word(8)))


_BELOW = """Rama Rama PROPN 3 nsubj B-PER
    {clitic} {clitic} PRON 3 expl
    {verb} {lemma} VERB 0 root VerbForm=Fin|Tense=Past
    {given} Veselin PROPN 3 {role} B-PER
    {mark}
    {me} {me} PRON {n} obj
    akuzuar akuzoj VERB 3 advcl VerbForm=Part
    hapur hapur ADV {n} advmod"""


@pytest.mark.parametrize(
    ("clitic", "verb", "lemma", "role", "mark", "me", "expected"),
    [
        ("iu", "kundërvu", "kundërvë", "iobj Case=Dat", "duke duke PART 7 mark", "e", True),
        ("i", "shkroi", "shkruaj", "iobj Case=Dat", "për për PART 8 mark\n të të PART 8 mark", "e", True),
        ("e", "sulmoi", "sulmoj", "obj Case=Acc", "duke duke PART 7 mark", "e", True),
        ("e", "sulmoi", "sulmoj", "obj Case=Acc", "pasi pasi SCONJ 7 mark", "e", False),
    ],
)
def test_a_clitic_below_a_verb_means_whom_the_verb_is_done_to(
    clitic: str, verb: str, lemma: str, role: str, mark: str, me: str, expected: bool
) -> None:
    number = 7 + mark.count("\n")
    rows = _BELOW.format(
        clitic=clitic, verb=verb, lemma=lemma, given="Veselinit", role=role, mark=mark, me=me, n=number
    )
    sentence = tree("sq", rows)
    clause = Clause(sentence, functools.partial(KNOWN.words, "sq"))
    accused = [word.text for word in clause.objects(sentence.word(number))]
    assert (accused == ["Veselinit"]) is expected
    if expected:
        assert [word.text for word in clause.verb_roles(sentence.word(number))["agent"]] == ["Rama"]


@pytest.mark.parametrize(("definite", "expected"), [("Ind", ["Greqisë"]), ("Def", ["i"])])
def test_a_gerunds_clitic_is_not_what_only_the_verb_is_light_with(definite: str, expected: list[str]) -> None:
    rows = GERUND.format(f"pyetje pyetje NOUN 3 obj Case=Acc|Definite={definite}\n Greqisë Greqi PROPN 3 iobj Case=Dat")
    sentence = tree("sq", rows)
    clause = Clause(sentence, functools.partial(KNOWN.words, "sq"))
    found = [word.text for word in clause.datives(sentence.word(8))]
    assert found == expected or (definite == "Def" and "Greqisë" not in found)


SUCCEEDED = """Anna Anna PROPN 3 nsubj B-PER
    Berg Berg PROPN 1 flat I-PER
    succeeded succeed VERB 0 root VerbForm=Fin|Tense=Past
    Ben Ben PROPN 3 obj B-PER
    Holt Holt PROPN 4 flat I-PER
    as as ADP 7 case
    mayor mayor NOUN 3 obl
    of of ADP 9 case
    Vienna Vienna PROPN 7 nmod B-LOC
    in in ADP 11 case
    {} {} {} 3 obl"""


def test_who_succeeds_somebody_in_an_office_holds_it() -> None:
    assert any("mayorOf" in claim for claim in claims("en", SUCCEEDED.format("July", "July", "PROPN")))


def test_who_did_so_in_a_year_of_long_ago_need_not() -> None:
    assert not any("mayorOf" in claim for claim in claims("en", SUCCEEDED.format("1998", "1998", "NUM")))


_PLAN = """{noun} {lemma} NOUN 8 nsubj Case=Nom|Definite=Def\n i i DET 3 det
    Gjermanisë Gjermani PROPN 1 nmod:poss Case=Gen B-LOC\n për për ADP 5 case\n dëbimin dëbim NOUN 1 nmod Case=Acc
    e e DET 7 det\n diplomatëve diplomat NOUN 5 nmod:poss Case=Gen|Number=Plur
    zgjati zgjat VERB 0 root VerbForm=Fin\n rusë rus ADJ 7 amod"""


@pytest.mark.parametrize(
    ("noun", "lemma", "expected"),
    [
        ("Vendimi", "vendim", {"Germany expelledDiplomatsOf Russia planned"}),
        ("Raporti", "raport", set()),
    ],
)
def test_whose_plan_it_is_does_what_is_planned(noun: str, lemma: str, expected: set[str]) -> None:
    assert claims("sq", _PLAN.format(noun=noun, lemma=lemma)) == expected


@pytest.mark.parametrize(
    ("first", "marker", "expected"),
    [
        ("dje dje ADV 4 advmod", "në", {"France condemned Russia", "Germany condemned Russia"}),
        ("nuk nuk PART 4 advmod", "në", set()),
        ("dje dje ADV 4 advmod", "pas", set()),
    ],
)
def test_both_do_what_one_joins_the_other_in(first: str, marker: str, expected: set[str]) -> None:
    rows = f"""Franca Francë PROPN 4 nsubj B-LOC\n {first}\n iu iu PRON 4 expl
    bashkua bashkoj VERB 0 root VerbForm=Fin
    Gjermanisë Gjermani PROPN 4 iobj Case=Dat B-LOC\n {marker} {marker} ADP 7 case\n dënimin dënim NOUN 4 obl Case=Acc
    e e DET 9 det\n Rusisë Rusi PROPN 7 nmod:poss Case=Gen B-LOC"""
    assert claims("sq", rows) == expected


_MEANT = """Kili Kil PROPN 2 nsubj Case=Nom B-LOC
    {} {} VERB 0 root VerbForm=Fin|Tense=Pres
    të të DET 4 det
    {} {} VERB 2 iobj
    një një DET 6 det
    marrëveshje marrëveshje NOUN 2 obj Case=Acc|Number=Sing
    me me ADP 8 case
    Kosovën Kosovë PROPN 6 nmod Case=Acc B-LOC"""


@pytest.mark.parametrize(
    ("governor", "form", "goes_to"),
    [
        pytest.param("synon synoj", "firmosë firmos", ("firmosë", "obj"), id="meant to be done"),
        pytest.param("pa shoh", "firmosë firmos", ("pa", "obj"), id="a verb that takes none"),
        pytest.param("synon synoj", "dënuar dënoj", ("synon", "obj"), id="a participle"),
    ],
)
def test_a_verb_taken_for_a_noun_is_meant_to_be_done(governor: str, form: str, goes_to: tuple[str, str]) -> None:
    rows = _MEANT.format(*governor.split(), *form.split())
    assert settled(rows)["marrëveshje"] == goes_to


def test_what_is_meant_to_be_signed_is_no_agreement_already() -> None:
    rows = _MEANT.format("synon", "synoj", "firmosë", "firmos")
    assert claims("sq", rows) == {"Chile signedAgreementWith Kosovo planned"}


BETWEEN = """Takimi takim NOUN 8 nsubj Case=Nom
    në në ADP 3 case
    {} {} NOUN 1 nmod Case=Acc
    të të DET 5 det
    Iranit Iran PROPN 1 nmod:poss Case=Gen B-LOC
    dhe dhe CCONJ 7 cc
    Omanit Oman PROPN 5 conj Case=Gen B-LOC
    dështoi dështoj VERB 0 root VerbForm=Fin"""


def test_between_may_be_written_apart() -> None:
    found = settled(BETWEEN.format("mes", "mes"))
    assert (found["Iranit"], found["mes"]) == (("Takimi", "nmod"), ("Iranit", "case"))
    assert unchanged(BETWEEN.format("kryeqytet", "kryeqytet"))  # in the capital of both


TOGETHER = """Irani Iran PROPN 5 nsubj Case=Nom B-LOC
    e e DET 3 det
    {} {} PROPN 1 nmod:poss {} B-LOC
    u u AUX 5 aux
    takuan takoj VERB 0 root VerbForm=Fin|Number=Plur"""


def test_before_a_nominative_the_article_is_an_and() -> None:
    found = settled(TOGETHER.format("Bjellorusia", "Bjellorusia", "Case=Gen"))
    assert (found["Bjellorusia"], found["e"]) == (("Irani", "conj"), ("Bjellorusia", "cc"))
    assert unchanged(TOGETHER.format("Bjellorusisë", "Bjellorusi", "Case=Gen"))


PRAISED = """Dodiku Dodik PROPN 2 nsubj Case=Nom B-PER
    iku iki VERB 0 root VerbForm=Fin
    dhe dhe CCONJ 5 cc
    e e PRON 5 expl Case=Acc
    vlerësoi vlerësoj VERB 2 conj VerbForm=Fin
    kryeministrin kryeministër NOUN 5 obj Case=Acc
    hungarez hungarez ADJ 6 amod
    Viktor Viktor PROPN 5 nsubj Case=Nom B-PER
    {} {} PROPN 8 flat I-PER"""


def test_a_verb_that_goes_on_has_no_subject_of_its_own() -> None:
    assert settled(PRAISED.format("Orban", "Orban"))["Viktor"] == ("kryeministrin", "flat")
    assert unchanged(PRAISED.format("Orbani", "Orban"))  # "Orbani" may be who did it


HEADLINE = """Arrestohet arrestoj VERB 0 root VerbForm=Fin|Number=Sing
    nga nga ADP 3 case
    SPAK-u SPAK PROPN 1 obl:agent B-ORG
    {} {} {} {} obl:agent Case=Nom
    Arben Arben PROPN 4 flat B-PER"""


def test_a_second_agent_without_an_adposition_is_who_it_is_done_to() -> None:
    assert settled(HEADLINE.format("ish-ministri", "ish-ministër", "NOUN", 1))["ish-ministri"] == (
        "Arrestohet",
        "nsubj",
    )
    assert unchanged(
        HEADLINE.replace("nga nga ADP 3 case", "dje dje ADV 1 advmod").format("drejtori", "drejtor", "NOUN", 1)
    )


def test_what_an_adjective_seems_to_own_is_its_nouns() -> None:
    rows = """mbështetja mbështetje NOUN 0 root
        e e DET 3 det:adj
        plotë plotë ADJ 1 amod
        {} {} {} {} {}
        Kosovës Kosovë PROPN 3 nmod:poss Case=Gen B-LOC"""
    assert settled(rows.format("e", "e", "DET", 5, "det"))["Kosovës"] == ("mbështetja", "nmod:poss")
    assert unchanged(rows.format("sipas", "sipas", "ADP", 5, "case"))


def test_a_part_of_a_name_has_no_adjuncts() -> None:
    rows = """ndërmjetësimi ndërmjetësim NOUN 0 root
        i i DET 3 det
        Shteteve Shtet PROPN 1 nmod:poss Case=Gen B-LOC
        të të DET 5 det:adj I-LOC
        Bashkuara bashkoj VERB 3 acl {}
        midis midis ADP 7 case
        Indisë Indi PROPN 5 obl B-LOC"""
    assert settled(rows.format("I-LOC"))["Indisë"] == ("Shteteve", "nmod")
    assert unchanged(rows.replace(" I-LOC", "").format(""))  # no part of a name but a participle


_HOST = """Vjosa Vjosë PROPN 4 nsubj B-PER\n Osmani Osman PROPN 1 flat I-PER\n {clitic}
    pret pres VERB 0 root VerbForm=Fin
    në në ADP 6 case\n Shkup Shkup PROPN 4 obl Case=Acc B-LOC
    +, , PUNCT 9 punct\n me me ADP 9 case\n ftesë ftesë NOUN 4 obl
    +, , PUNCT 11 punct\n {noun} {lemma} NOUN 9 appos
    Charles Charles PROPN 11 flat B-PER\n III III NUM 12 flat I-PER"""


@pytest.mark.parametrize(
    ("clitic", "noun", "role"),
    [
        pytest.param("e e PRON 4 expl Case=Acc", "mbretin mbret", ("pret", "obj"), id="announced by the clitic"),
        pytest.param("po po PART 4 advmod", "mbretin mbret", ("ftesë", "appos"), id="no clitic"),
        pytest.param("e e PRON 4 expl Case=Acc", "mbret mbret", ("ftesë", "appos"), id="no accusative"),
    ],
)
def test_whom_a_clitic_announces_stands_behind_an_aside(clitic: str, noun: str, role: tuple[str, str]) -> None:
    form, lemma = noun.split()
    assert settled(_HOST.format(clitic=clitic, noun=form, lemma=lemma))[form] == role


def test_two_names_that_the_recogniser_made_one_are_two() -> None:
    rows = """Bislimi Bislim NOUN 5 nsubj Case=Nom B-ORG\n e e DET 3 det I-ORG\n {} Kurti PROPN 1 nmod:poss I-ORG
    u u AUX 5 aux
    takuan takoj VERB 0 root VerbForm=Fin|Number=Plur"""
    assert claims("sq", rows.format("Kurti")) == {"Besnik_Bislimi metWith Albin_Kurti"}
    assert not claims("sq", rows.format("Kurtit"))


def test_what_something_is_called_stands_before_it() -> None:
    rows = """hodhi hedh VERB 0 root VerbForm=Fin
        poshtë poshtë ADV 1 advmod
        {} {} ADP 5 case
        absurde absurd ADJ 5 amod
        akuzat akuzë NOUN 1 obj Case=Acc|Definite=Def"""
    found = settled(rows.format("si", "si"))
    assert (found["absurde"], found["si"]) == (("hodhi", "obl"), ("absurde", "case"))
    assert unchanged(rows.format("pas", "pas"))


@pytest.mark.parametrize(("noun", "expected"), [("ditët ditë", "nsubj"), ("qytetin qytet", "appos")])
def test_a_time_has_no_name(noun: str, expected: str) -> None:
    rows = f"""Në në ADP 2 case
        {noun} NOUN 6 obl
        Italia Itali PROPN 2 appos Case=Nom B-LOC
        dhe dhe CCONJ 5 cc
        Greqia Greqi PROPN 3 conj Case=Nom B-LOC
        dërguan dërgoj VERB 0 root Number=Plur|Person=3|VerbForm=Fin
        ekipe ekip NOUN 6 obj"""
    assert settled(rows)["Italia"][1] == expected


@pytest.mark.parametrize(
    ("verb", "role", "found"),
    [
        ("synon synoj VERB", "1 advmod", {"Turkey recognised Kosovo planned"}),
        ("mohon mohoj VERB", "4 mark", {"Turkey recognised Kosovo negated /Turkey"}),
        ("mund mund AUX", "4 aux", {"Turkey recognised Kosovo hypothetical"}),
    ],
)
def test_a_verb_right_before_a_subjunctive_governs_it(verb: str, role: str, found: set[str]) -> None:
    """ "A synon ta njohë B-në": what the parser took for an adverb or a mark of the second verb; a modal stays one."""
    rows = f"""Turqia Turqi PROPN 4 nsubj Case=Nom B-LOC
        {verb} {role} VerbForm=Fin
        ta ta PRON 4 expl
        njohë njoh VERB 0 root Mood=Sub|VerbForm=Fin
        Kosovën Kosovë PROPN 4 obj Case=Acc B-LOC"""
    assert claims("sq", rows) == found


_BESIDE = """Japonia Japoni PROPN 3 nsubj Case=Nom B-LOC\n u u AUX 3 aux\n stërvit stërvit VERB 0 root VerbForm=Fin
{side}\n {name} Indi PROPN 4 nmod:poss B-LOC"""


@pytest.mark.parametrize(
    ("side", "name", "trains"),
    [
        ("krah krah NOUN 3 obj Definite=Ind", "Indisë", True),
        ("krahun krah NOUN 3 obj Definite=Def", "Indisë", False),  # India's wing
        ("krah krah NOUN 3 obj Definite=Ind", "India", False),
    ],
)
def test_beside_whom(side: str, name: str, trains: bool) -> None:
    rows = _BESIDE.format(side=side, name=name)
    assert ("Japan cooperatedMilitarilyWith India" in claims("sq", rows)) is trains


_POST = """Ali Ali PROPN 4 nsubj Case=Nom B-PER\n Reza Reza PROPN 1 flat Case=Nom I-PER\n u u AUX 4 aux
lirua liroj VERB 0 root VerbForm=Fin|Tense=Past\n nga nga ADP 6 case\n burgu burg NOUN 4 obl Case=Nom
prej prej ADP {last} case\n {name} 6 nmod {feats}"""


def test_who_lets_somebody_out_behind_from_where() -> None:
    by_iran = _POST.format(last=8, name="Iranit Iran PROPN", feats="Case=Gen|Definite=Def B-LOC")
    assert claims("sq", by_iran) == {"Iran released Ali_Reza"}
    concrete = _POST.format(last=8, name="betoni beton NOUN", feats="Case=Abl|Definite=Ind")
    assert settled(concrete)["betoni"] == ("burgu", "nmod")


_SWAYED = """Katari Katar PROPN 3 nsubj Case=Nom B-LOC\n do do PART 3 mark\n {verb} VERB 0 root VerbForm=Fin
Hamasin Hamas PROPN 3 obj Case=Acc B-ORG\n që që SCONJ 7 mark\n ta ta PRON 7 expl
lirojë liroj VERB 3 advcl VerbForm=Fin\n Eitan Eitan PROPN 7 obj Case=Acc B-PER
Peretzin Peretz PROPN 8 flat Case=Acc I-PER"""


@pytest.mark.parametrize(("verb", "relation"), [("bindë bind", "xcomp"), ("takojë takoj", "advcl")])
def test_what_somebody_is_swayed_to_do_is_no_purpose(verb: str, relation: str) -> None:
    assert settled(_SWAYED.format(verb=verb))["lirojë"][1] == relation
