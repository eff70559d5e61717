"""A clause in parts: words, voice, control, subject, complements, event nouns, coordination; see ``kg.clause``."""
