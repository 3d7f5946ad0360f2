#!/usr/bin/env python3
"""Checks the lessons that come with the program against the schema that teachers get, with nothing but Python.

usage: check.py SCHEMA FILE...        prints what does not fit; exits 1 if there is something
"""
import json
import re
import sys

KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}


def resolve(schema, root):
    for part in schema.get("$ref", "#").split("/")[1:]:
        root = root[part]
    return root if "$ref" in schema else schema


def mismatches(value, schema, root, place):
    """What does not fit, for the words of JSON Schema that the lessons' schema uses."""
    schema = resolve(schema, root)
    if "anyOf" in schema:
        found = [list(mismatches(value, choice, root, place)) for choice in schema["anyOf"]]
        if all(found):
            yield from min(found, key=len)
        return
    if "const" in schema and value != schema["const"] or "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is none of the choices"
    kind = KINDS.get(schema.get("type"))
    if kind and (not isinstance(value, kind) or kind is int and isinstance(value, bool)):
        yield f"{place}: is no {schema['type']}"
    elif isinstance(value, dict):
        yield from of_object(value, schema, root, place)
    elif isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{place}: has {len(value)} entries"
        for index, entry in enumerate(value):
            yield from mismatches(entry, schema.get("items", {}), root, f"{place}/{index}")
    elif isinstance(value, str):
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{place}: has {len(value)} characters"
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{place}: {value!r} does not look like {schema['pattern']}"
    elif not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{place}: {value} is out of bounds"


def of_object(value, schema, root, place):
    for name in schema.get("required", []):
        if name not in value:
            yield f"{place}: has no {name!r}"
    if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", len(value)):
        yield f"{place}: has {len(value)} fields"
    for name, part in value.items():
        inner = [schema["properties"][name]] if name in schema.get("properties", {}) else \
            [inner for pattern, inner in schema.get("patternProperties", {}).items() if re.search(pattern, name)]
        if not inner and schema.get("additionalProperties", True) is False:
            yield f"{place}: knows no {name!r}"
        for one in inner:
            yield from mismatches(part, one, root, f"{place}/{name}")


def main(schema_file, files):
    with open(schema_file, encoding="utf-8") as text:
        schema = json.load(text)
    found = []
    for name in files:
        with open(name, encoding="utf-8") as text:
            found += [f"{name}: {what}" for what in mismatches(json.load(text), schema, schema, "")]
    print("\n".join(found + [f"{len(files)} lessons, {len(found)} mismatches"]))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
