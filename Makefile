# The whole trade: install, look over, try, live a year, run.
PYTHON ?= python3
BIN := .venv/bin
# What takes hours; each is a target of its own.
SOAKS := soak-payloads soak-years soak-kills

.PHONY: install check test soak $(SOAKS) alerts docs generated wheel release sbom secrets demo rehearsal pictures run \
  migrate bench pins clean

install: .venv/installed

.venv/installed: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --cache-dir .import_linter_cache
	$(BIN)/python -m texts

test: install
	$(BIN)/pytest -n auto --dist worksteal

soak: $(SOAKS)

# A million payloads that Slack never sent, at both doors: an hour and a half of one core.
soak-payloads: install
	$(BIN)/python -m tests.fuzz 1000000

# A thousand programme-years with every fault on each database, each seed told; see docs/simulator.md.
YEARS ?= 1000
soak-years: install
	$(BIN)/python -m tests.simulator --years $(YEARS)
	$(BIN)/python -m tests.simulator --years $(YEARS) --database postgresql

# Processes that SIGKILL ends at any step, a thousand on each database; each seed told.
KILLS ?= 1000
soak-kills: install
	$(BIN)/python -m tests.delivery --kills $(KILLS)
	$(BIN)/python -m tests.delivery --kills $(KILLS) --database postgresql

# The docs as a site in site/; a link that leads nowhere stops it.
docs: install
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

# What in docs/ is made from the code.
generated: install
	$(BIN)/python -m tests.generated

wheel: install
	$(BIN)/python -m hatchling build --target wheel --directory dist

# make release VERSION=0.3.0: version, CHANGELOG, checks, wheel, SBOM, a commit and a tag. Pushes nothing.
release: check
	$(BIN)/python -m ops.release "$(VERSION)"
	$(MAKE) wheel sbom
	mv sbom.json dist/hemmaplan-$(VERSION).cdx.json
	$(BIN)/python -m ops.release --next

# What the bot is built with and runs on, as CycloneDX, from the pinned packages; it records no addresses.
sbom: install
	$(BIN)/cyclonedx-py requirements ops/requirements.txt --pyproject pyproject.toml --mc-type application \
	  --output-reproducible --output-file sbom.json
	$(BIN)/python -m tests.sbom sbom.json

# Tokens, keys and passwords that were committed; what the baseline knows of is none.
secrets: install
	git ls-files -z | xargs -0 $(BIN)/detect-secrets-hook --baseline .secrets.baseline

# The alert rules, by Prometheus itself: that they can be read, and that each fires when it should.
alerts:
	promtool check rules ops/alerts.yaml
	promtool check config ops/prometheus.yaml
	promtool test rules tests/alerts/alerts_test.yaml

demo: install
	$(BIN)/hemmaplan demo --out demo-output

# The bot in the browser, without Slack, on a clock you turn yourself.
rehearsal: install
	$(BIN)/hemmaplan rehearse

# The pictures of the README and the docs, taken from the running page. Needs Chromium.
pictures: install
	$(BIN)/python -m tests.page.pictures

migrate: install
	$(BIN)/hemmaplan migrate

run: migrate
	$(BIN)/hemmaplan run

# What things cost, beside a peer or a goal; a room by itself: python -m benchmarks letters
bench: install
	$(BIN)/python -m benchmarks

# Pins every package with its hashes, and in ops/ those that running takes; no addresses. Needs uv.
pins:
	uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --output-file requirements.txt \
	  --custom-compile-command "make pins"
	uv pip compile pyproject.toml --extra build --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --constraint requirements.txt \
	  --output-file ops/requirements.txt --custom-compile-command "make pins"

clean:
	rm -rf .venv demo-output dist site .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
