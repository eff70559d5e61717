"""Parses that case, form and neighbourhood show to be wrong, put right; see ``kg.mend``."""

# Word classes that several repairs ask for together: what may stand before a person's name, and what says when.
TITLES = ("titleWord", "office", "leader", "officeTitle", "personNoun", "staff", "counterpart")
TIMES = ("month", "weekday", "timeNoun", "today", "yesterday", "tomorrow")
