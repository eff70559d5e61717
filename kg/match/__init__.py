"""Patterns matched against a sentence: triggers, roles, titles, event nouns, pairs; see ``kg.relate``."""
