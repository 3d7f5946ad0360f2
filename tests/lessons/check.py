#!/usr/bin/env python3
"""Checks the lessons that come with the program against the schema that teachers get, with nothing but Python.

usage: check.py SCHEMA FILE...        prints what does not fit; exits 1 if there is something
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from schema import mismatches


def main(schema_file, files):
    with open(schema_file, encoding="utf-8") as text:
        schema = json.load(text)
    found = []
    for name in files:
        with open(name, encoding="utf-8") as text:
            found += [f"{name}: {what}" for what in mismatches(json.load(text), schema, schema)]
    print("\n".join(found + [f"{len(files)} lessons, {len(found)} mismatches"]))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
