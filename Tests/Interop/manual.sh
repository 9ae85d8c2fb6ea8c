#!/bin/sh
# Reads the manual page with man and mandoc, in both languages. What isn't installed is left out, and named.
set -eu
page=docs/algolint.1
algolint=${ALGOLINT:-.build/release/algolint}
read_by=
if command -v mandoc >/dev/null; then
  mandoc -T lint -W all "$page"
  # A line of Chinese has more bytes than it has width.
  "$algolint" man --lang zh | mandoc -K utf-8 -T lint -W warning
  read_by="$read_by mandoc"
else
  echo "SKIPPED: mandoc is not installed"
fi
if command -v man >/dev/null; then
  for language in en zh; do
    complaints=$("$algolint" man --lang "$language" | LC_ALL=C.UTF-8 man --warnings -l - 2>&1 >/dev/null)
    [ -z "$complaints" ] || { echo "$complaints"; exit 1; }
  done
  "$algolint" man | LC_ALL=C.UTF-8 man -l - | grep -q -e '--fail-on error|warning'
  read_by="$read_by man"
else
  echo "SKIPPED: man is not installed"
fi
echo "Manual page: read without complaint by${read_by:- nobody}"
