"""``python -m kg.training PART …`` is ``kg models train PART …``."""

from __future__ import annotations

from kg.cli.models import train

if __name__ == "__main__":
    train()
