# Two commands for a newcomer:   make demo   runs a conference;   make test   runs every test.
# While you work:   make quick   runs what takes a few minutes; before a release make thorough.
# All make a virtual environment in .venv and install what is missing.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
DEMO   ?=

# Tests start Python hundreds of times: modules are compiled once, whatever the environment asks for.
export PYTHONDONTWRITEBYTECODE :=

TESTS := $(BIN)/python -m pytest -n 3 --dist loadfile
LIGHT := not process and not browser and not slow
QUICK := $(LIGHT) and not thorough
SLOW  := (process or browser or slow) and not thorough

# What is installed is pinned, with hashes: see supply/README.md.
PIP      := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PINNED   := $(PIP) --require-hashes -r supply/requirements-build.lock
OURSELF  := $(PIP) --no-deps --no-build-isolation --editable .

.PHONY: demo test quick floors thorough lint install install-dev system system-dev python schema screenshots \
	lock upgrade sbom clean

demo: install
	$(BIN)/conference demo $(DEMO)

test: install-dev lint
	$(TESTS) -m "$(QUICK)"
	$(TESTS) --durations=12 -m "$(SLOW)"

quick: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(TESTS) -m "$(QUICK) and not sockets and not long"

# The quick tests once more under coverage, which doubles what they take. Others start processes or
# measure time, and go without.
floors: install-dev
	$(BIN)/python -m coverage erase
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m coverage run -m pytest -n 3 --dist loadfile -m "$(LIGHT)"
	$(BIN)/python tests/floors/coverage_floors.py

# The floors of coverage, then every state of every page, whole evenings, hours of a screen. Those that start
# nothing and draw nothing were run for the floors.
thorough: floors
	$(TESTS) --durations=12 -m "thorough and not ($(LIGHT))"

lint: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

install: system $(VENV)/installed

install-dev: system-dev $(VENV)/installed-dev

$(VENV)/installed: pyproject.toml supply/requirements-build.lock supply/requirements.lock
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PINNED) -r supply/requirements.lock
	$(OURSELF)
	touch $@

# TypeScript checks the types of the pages. It is only kept as an npm package (PyPI has no copy of it),
# so npm installs it, beside Python's packages, by the lock file with its version and checksum.
$(VENV)/installed-dev: pyproject.toml supply/requirements-build.lock supply/requirements-dev.lock \
		resources/install/package.json resources/install/package-lock.json
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PINNED) -r supply/requirements-dev.lock
	$(OURSELF)
	cp resources/install/package.json resources/install/package-lock.json $(VENV)
	PATH="$(abspath $(BIN)):$$PATH" npm ci --prefix $(VENV) --no-audit --no-fund --loglevel=error
	touch $@ $(VENV)/installed

python:
	@$(PYTHON) resources/install/check_python.py

system: python
	@PYTHON=$(PYTHON) sh resources/install/system.sh desk

system-dev: python
	@PYTHON=$(PYTHON) sh resources/install/system.sh desk tests

schema: install
	$(BIN)/python -m conference.protocol.schema resources/protocol/schema.json

screenshots: install-dev
	$(BIN)/python docs/screenshots/make_screenshots.py --pages build/pages

# Of what is in pyproject.toml: "lock" adds what is missing, "upgrade" takes the newest of all.
lock: python
	$(PYTHON) supply/lock.py

upgrade: python
	$(PYTHON) supply/lock.py --upgrade

sbom: python
	$(PYTHON) supply/inventory.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
