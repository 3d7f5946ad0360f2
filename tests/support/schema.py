"""A small reader of JSON Schema, for the words that this project's schemas use, with nothing but Python."""
import re

KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "null": type(None)}


def kinds_of(schema):
    named = schema.get("type", [])
    return [named] if isinstance(named, str) else named


def is_of(value, kind):
    return isinstance(value, KINDS[kind]) and not (kind == "integer" and isinstance(value, bool))


def target_of(reference, root):
    for part in reference.split("/")[1:]:
        root = root[part]
    return root


def mismatches(value, schema, root, place=""):
    """What does not fit."""
    if "$ref" in schema:
        yield from mismatches(value, target_of(schema["$ref"], root), root, place)
    for word, most in (("anyOf", None), ("oneOf", 1)):
        if word in schema:
            found = [list(mismatches(value, choice, root, place)) for choice in schema[word]]
            if all(found):
                yield from min(found, key=len)
            elif most and sum(not one for one in found) > most:
                yield f"{place}: fits several choices"
    if "const" in schema and value != schema["const"] or "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is none of the choices"
    kinds = kinds_of(schema)
    if kinds and not any(is_of(value, kind) for kind in kinds):
        yield f"{place}: {value!r} is no {' or '.join(kinds)}"
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
    elif isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
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
