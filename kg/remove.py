"""Documents taken out of the store, with all that only they said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from kg.documents import Catalogue
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Removed:
    """A document that went, and how many claims went with it."""

    id: str
    source: str
    title: str | None
    claims: int


def remove(store: Store, names: Iterable[str]) -> list[Removed]:
    """Take documents out, all or none; what was decided about nodes stays, for texts to come.

    Args:
        store: opened for writing.
        names: ids, titles, or paths of files and folders, of which all goes that was read from them.

    Raises:
        NotFoundError: there is none of that name, or several have that title.
    """
    documents, counts = store.documents(), store.claim_counts()
    catalogue = Catalogue(documents, store.places())
    found = dict.fromkeys(key for name in names for key in catalogue.several(name))
    store.remove(*found)
    gone = (Removed(key, documents[key].source, documents[key].title, counts.get(key, 0)) for key in found)
    return sorted(gone, key=lambda each: each.source)


def record(removed: Iterable[Removed]) -> dict[str, Any]:
    """What went, as JSON-ready values."""
    gone = [asdict(each) for each in removed]
    return {"documents": gone, "claims": sum(each["claims"] for each in gone)}
