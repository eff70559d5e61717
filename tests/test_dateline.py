"""A report without a declared date has that of its dateline, in full; a date in running text dates nothing."""

from __future__ import annotations

import pytest

from kg import knowledge
from kg.dateline import with_date_of_line
from kg.model import Document

KNOWN = knowledge.load()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("MUSCAT, 17 January 2024 - Oman said on Tuesday that …", "2024-01-17"),
        ("Envoys meet in Muscat\n\nMUSCAT, January 17, 2024 (Reuters) — Oman said", "2024-01-17"),
        ("WASHINGTON (AP), Sept. 3, 2023 -- The United States", "2023-09-03"),
        ("NEW YORK, Wednesday, 17 Jan 2024 – The council", "2024-01-17"),
        ("TIRANË, 8 nëntor 2022 – Kryeministri", "2022-11-08"),
        ("Prishtinë, 3 gusht 2024 /Kosovapress/ - Kryeministri", "2024-08-03"),
        ("SHKUP, 03.08.2024 - Kryeministri", "2024-08-03"),
        ("MUSCAT, 17 January - Oman said on Tuesday", None),
        ("On Friday, 17 January 2024, Oman said that it would mediate.", None),
        ("Oman joined, on 17 January 2024 - as expected - the pact.", None),
        ("Oman, 31 June 2024 - The council", None),
        ("Born in Muscat, 17 January 1950 - he said - he left.", None),
    ],
)
def test_the_full_date_of_a_dateline_dates_its_document(text: str, date: str | None) -> None:
    assert with_date_of_line(Document(text, "a.txt"), KNOWN).date == date


def test_a_declared_date_goes_first() -> None:
    declared = Document("MUSCAT, 17 January 2024 - Oman said", "a.txt", date="2024-01-18")
    assert with_date_of_line(declared, KNOWN).date == "2024-01-18"
