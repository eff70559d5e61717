"""How the shipped language models are made: ``python -m kg.training --help``. Needs the extra ``train``."""
