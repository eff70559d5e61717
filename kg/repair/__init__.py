"""Parses that case, form and neighbourhood show to be wrong, put right; see ``kg.mend``."""
