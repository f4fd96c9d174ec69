# Every target does all of its own set-up, and of that only what is missing.
# Prerequisites: Rust by rustup, Node.js with npm, Python 3 with pip, make. `make help` lists the targets.

PORT ?= 8080
CORPUS ?= corpora/sample
# the tools that the set-up installs come first; ~/.cargo/bin last, for a shell opened before rustup was installed
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

TIMED := scripts/timed.sh
# the folders themselves too: their time changes when a file goes
PAGE_SOURCES := $(shell find src static -path static/fonts -prune -o -path static/model -prune -o -print) index.html Trunk.toml Cargo.toml Cargo.lock build.rs

.NOTPARALLEL:
.PHONY: help serve build model test test-native test-browser check bench fuzz eval clean setup-native setup-check setup-build setup-browser

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## the page on 127.0.0.1:8080; PORT=8081 for another port, CORPUS=folder for your own articles
	@exec node scripts/serve.mjs dist --port '$(PORT)'

build: setup-build model dist/index.html ## dist/, the page as it is published; works under any path
	@# not by trunk, which would build the page anew with each new model
	@rm -rf dist/model; if [ -d static/model ]; then cp -R static/model dist/model && rm -f dist/model/.made-by; fi
	@# by words, as the page itself compares: a correction must not lose what was found. 3: packed, but some file was left out, which pack has said
	@$(TIMED) 'pack $(CORPUS)' sh -c 'cargo run --quiet -- pack "$$1" --by-words -o dist/corpus.json || [ $$? -eq 3 ]' pack '$(CORPUS)'

dist/index.html: $(PAGE_SOURCES) static/fonts/literata.woff2 | setup-build
	@$(TIMED) 'fetch crates' cargo fetch --quiet
	@$(TIMED) 'build the page and its worker' trunk build

static/fonts/literata.woff2: static/css/fonts.css scripts/fonts.mjs package-lock.json | setup-build
	@$(TIMED) 'cut the fonts' node scripts/fonts.mjs static/fonts

model: setup-native ## static/model, with which the page compares by meaning; left out where pip cannot fetch it
	@$(TIMED) 'the model' scripts/model.sh

test: test-native test-browser ## every test: of the core and the command line, then of the page in a browser

test-native: setup-native model ## cargo's tests
	@$(TIMED) 'native tests' cargo test

test-browser: build setup-browser ## the tests of the page in Chromium, on the sample corpus
	@$(TIMED) 'browser tests' node --test --test-reporter=spec tests/browser/*.test.mjs

check: setup-check ## format, lints and documentation without a warning; a core without the web
	@scripts/check.sh

bench: build setup-browser ## how fast it compares; how fast the page opens and how much it transfers
	@$(TIMED) 'native benchmark' cargo bench --bench '*'
	@$(TIMED) 'page benchmark' node benches/page.mjs

eval: setup-native model ## how well it reads and compares, into docs/quality.md; MISSES=dates lists what is wrong
	@$(TIMED) 'measure quality' cargo run --quiet --example eval -- $(if $(filter undefined,$(origin MISSES)),,--misses $(MISSES))

fit: setup-native ## the weights of a match's probability, from judged pairs
	@$(TIMED) 'fit weights' cargo run --quiet --example fit

fuzz: setup-native ## every reader of bytes from outside on ever new input; FUZZ_SECONDS=300 for longer than 30 s each
	@scripts/fuzz.sh

clean: ## removes what was built; the tools stay (in .tools and node_modules)
	rm -rf dist target static/fonts static/model

setup-native:
	@scripts/setup.sh prerequisites

setup-check: setup-native
	@scripts/setup.sh wasm-std

setup-build: setup-check
	@scripts/setup.sh node-packages cargo-tools

setup-browser:
	@scripts/setup.sh browser
