# make demo: builds the graph from seeds/ and asks how Albania is connected to Iran
# make test: lint, types, tests; both in a virtual environment of their own with locked dependencies

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
STORE := .demo-store
SUPPORTED := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))
PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3; do \
	$$python -c '$(SUPPORTED)' 2>/dev/null && echo $$python && break; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test lint bench readme lock clean
.DEFAULT_GOAL := test

demo: $(STAMP)
	$(BIN)/kg build seeds --store $(STORE)
	$(BIN)/kg path Albania Iran --store $(STORE) --limit 5

test: lint
	$(BIN)/python -m pytest

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(STAMP)
	$(BIN)/python tests/bench.py

# Runs every command that the README shows and writes its output in place of the old one.
readme: $(STAMP)
	$(BIN)/python tests/readme.py --write

# torch comes first and alone: the exact release, so that no other package brings in a second one.
# The lock is a complete list, which pip checks at the end.
$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "kg needs Python 3.11, 3.12 or 3.13; name one: make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(PIP) install "$$(grep -m 1 '^torch==' requirements.lock)" -c requirements.lock
	$(PIP) install -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	$(PIP) check
	@touch $@

# Resolves pyproject.toml anew, in an environment of its own, and writes down what it got.
lock:
	$(PYTHON) -m venv --clear .lock-venv
	.lock-venv/bin/python -m pip install --quiet "$$(grep -m 1 '^torch==' requirements.lock)"
	.lock-venv/bin/python -m pip install --quiet ".[dev]"
	{ sed -n '/^#/p' requirements.lock; grep -m 1 '^torch==' requirements.lock; \
	  .lock-venv/bin/python -m pip freeze --exclude torch --exclude kg-diplomacy; } > requirements.new
	mv requirements.new requirements.lock
	rm -rf .lock-venv

clean:
	rm -rf $(VENV) $(STORE) .lock-venv build dist .mypy_cache .ruff_cache .pytest_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
