# Waymark: `make run` opens the dashboard, `make test` runs every test.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
# Where zsh looks for what is installed here; a package of Debian puts it into vendor-completions.
ZSH_COMPLETIONS ?= share/zsh/site-functions
SWIFT ?= swift
HAS_VALIDATOR := { python3 -c 'import jsonschema' || /usr/bin/python3 -c 'import jsonschema'; } 2>/dev/null
SWIFT_FILES := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Benchmarks/WorkloadBenchmarks
# With the Swift libraries linked in, the program loads in half the time and needs no toolchain where it runs. lld, which
# comes with the toolchain, links quicker than the default; -s leaves the symbols out. The C library stays shared: a
# position-independent program keeps the kernel's address randomisation, which matters for one that holds such data.
# All libraries are the system's: none is looked for beside the program, where anybody may have put one.
# FLAGS are one set for every release build, so that the modules are compiled once.
RELEASE_FLAGS := -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld -Xlinker -s
RELEASE_OPTIONS := $(RELEASE_FLAGS) --product waymark
# The program that `waymark import` becomes stands beside it.
IMPORT_OPTIONS := $(RELEASE_FLAGS) --product waymark-import

.PHONY: run build release-options release-flags test checks schemas fuzz soak bench benchmarks release release-archive deb bench-terminal install \
	uninstall clean format \
	lint record documents dependencies test-dependencies validator

run: build
	@"$$($(SWIFT) build $(RELEASE_OPTIONS) --show-bin-path)/waymark"

build: dependencies
	$(SWIFT) build $(RELEASE_OPTIONS)
	$(SWIFT) build $(IMPORT_OPTIONS)

## For scripts that need to know where the built program is.
release-options:
	@echo $(RELEASE_OPTIONS)

release-flags:
	@echo $(RELEASE_FLAGS)

test: test-dependencies
	-@$(MAKE) --no-print-directory validator
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@if $(HAS_VALIDATOR); then .ci/schemas "$$($(SWIFT) build --show-bin-path)/waymark" 60; \
		else echo "schemas: NOT held against the check: python3-jsonschema could not be installed."; fi

## Everything else that CI checks.
checks: lint
	.ci/layering
	.ci/linking
	.ci/documents
	.ci/release archive
	$(MAKE) --no-print-directory schemas fuzz
	# One program at a time leaves a processor free: the benchmarks are built beside the soak, and both must pass.
	program="$$($(SWIFT) build $(RELEASE_OPTIONS) --show-bin-path)/waymark"; \
		.ci/soak "$$program" --events 100000 & soak=$$!; \
		$(MAKE) --no-print-directory benchmarks; built=$$?; \
		wait $$soak && exit $$built

## That the JSON Schemas and the check agree on structure, as another's validator judges the schemas.
schemas: build validator
	.ci/schemas "$$($(SWIFT) build $(RELEASE_OPTIONS) --show-bin-path)/waymark" 1000

COUNT ?= 20000
SEED ?= 8
## The shipped record with random changes, read and shown in every way. COUNT= and SEED= choose the cases.
fuzz: dependencies
	.ci/fuzz $(COUNT) $(SEED)

MINUTES ?= 10
## The dashboard under random keys, sizes and edits of its files. MINUTES= or EVENTS= says how long.
soak: build test-dependencies
	.ci/soak "$$($(SWIFT) build $(RELEASE_OPTIONS) --show-bin-path)/waymark" --seed $(SEED) \
		$(if $(EVENTS),--events $(EVENTS),--minutes $(MINUTES))

## Times what a user waits for, at three sizes, and prints a table (docs/performance.md).
bench: dependencies
	@Benchmarks/run

## That the benchmarks still compile; it times nothing.
benchmarks: dependencies
	$(SWIFT) build --package-path Benchmarks

## The archive that is handed out, and the tag of its commit (docs/release.md). VERSION= says which is meant.
release: test-dependencies
	.ci/release tag "$(VERSION)"

## The same archive of the tree as it is, tried out and not tagged.
release-archive: dependencies
	.ci/release archive

## A Debian package of the tree as it is, tried out (docs/release.md).
deb: dependencies
	@.ci/install-packages dpkg-dev
	.ci/deb

## How the dashboard starts and answers beside a small ncurses program and what else is installed (docs/performance.md).
bench-terminal: build
	@.ci/install-packages libncurses-dev gcc libc6-dev python3
	@Benchmarks/terminal/run "$$($(SWIFT) build $(RELEASE_OPTIONS) --show-bin-path)/waymark"

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/waymark/northamptonshire"
	install -m 755 "$$($(SWIFT) build $(RELEASE_OPTIONS) --show-bin-path)/waymark" "$(DESTDIR)$(PREFIX)/bin/waymark"
	install -m 755 "$$($(SWIFT) build $(IMPORT_OPTIONS) --show-bin-path)/waymark-import" \
		"$(DESTDIR)$(PREFIX)/bin/waymark-import"
	install -m 644 Data/northamptonshire/*.json "$(DESTDIR)$(PREFIX)/share/waymark/northamptonshire/"
	install -m 644 Data/agency-rules.json Data/bank-holidays.json Data/inspection-frameworks.json \
		Data/local-authorities.json Data/statutory-clocks.json \
		"$(DESTDIR)$(PREFIX)/share/waymark/"
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1" "$(DESTDIR)$(PREFIX)/share/man/man5" \
		"$(DESTDIR)$(PREFIX)/share/bash-completion/completions" "$(DESTDIR)$(PREFIX)/$(ZSH_COMPLETIONS)" \
		"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 644 docs/man/waymark.1 "$(DESTDIR)$(PREFIX)/share/man/man1/"
	install -m 644 docs/man/waymark.5 "$(DESTDIR)$(PREFIX)/share/man/man5/"
	@program="$$($(SWIFT) build $(RELEASE_OPTIONS) --show-bin-path)/waymark"; set -e; umask 022; \
		"$$program" completions bash >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/waymark"; \
		"$$program" completions zsh >"$(DESTDIR)$(PREFIX)/$(ZSH_COMPLETIONS)/_waymark"; \
		"$$program" completions fish >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/waymark.fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/waymark" "$(DESTDIR)$(PREFIX)/bin/waymark-import" \
		"$(DESTDIR)$(PREFIX)/share/man/man1/waymark.1" "$(DESTDIR)$(PREFIX)/share/man/man5/waymark.5" \
		"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/waymark" \
		"$(DESTDIR)$(PREFIX)/$(ZSH_COMPLETIONS)/_waymark" \
		"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/waymark.fish"
	rm -rf "$(DESTDIR)$(PREFIX)/share/waymark"

clean:
	rm -rf .build Benchmarks/.build

format:
	$(SWIFT) format --in-place --recursive $(SWIFT_FILES)

lint:
	$(SWIFT) format lint --strict --recursive $(SWIFT_FILES)

## The illustrative part of the shipped record, the same bytes each time.
record:
	$(SWIFT) run RecordGenerator Data/northamptonshire

## The documents that are made from code.
documents:
	$(SWIFT) run DocumentGenerator

dependencies:
	@.ci/install-packages libncurses-dev libminizip-dev zlib1g-dev

test-dependencies:
	@.ci/install-packages libncurses-dev libminizip-dev zlib1g-dev tmux python3 strace

## What judges the JSON Schemas; the tests do without where it cannot be had.
validator:
	@$(HAS_VALIDATOR) || .ci/install-packages python3-jsonschema
