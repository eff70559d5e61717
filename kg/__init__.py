"""A bilingual entity knowledge graph from political and diplomatic news."""

from __future__ import annotations

__version__ = "0.1.0"
