"""What a word stands for: names, titles, bodies, nouns that take something up, pronouns; see ``kg.resolve``."""
