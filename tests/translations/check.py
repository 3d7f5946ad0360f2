#!/usr/bin/env python3
"""Checks the .ts files: nothing vanished, German and Hindi finished, English plurals given, place holders kept, and every
context is one that the sources ask in (lupdate may guess another, and its sentences are never found).

usage: check.py FOLDER [NEWER]     NEWER: a copy that lupdate has just gone over; a sentence that only it has is missing
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

COMPLETE = {"de", "hi"}
ROOT = Path(__file__).resolve().parents[2]


def messages_of(path):
    """Yields ((context, source, comment), message element)."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), message


def place_holders(text):
    return set(re.findall(r"%L?(\d+)", text or ""))


def texts_of(translation):
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults_of(language, key, message):
    translation = message.find("translation")
    kind = translation.get("type")
    if kind in ("vanished", "obsolete"):
        yield kind
    elif kind == "unfinished" and (language in COMPLETE or message.get("numerus") == "yes"):
        yield "unfinished"
    elif kind is None:
        for text in texts_of(translation):
            if not text:
                yield "an empty translation"
            elif place_holders(text) != place_holders(key[1]):
                yield f"place holders differ in “{text}”"


def contexts_asked():
    """The contexts in which the program looks for its sentences."""
    contexts = set()
    for folder in ("core", "ui", "app"):
        for path in [*(ROOT / folder).rglob("*.h"), *(ROOT / folder).rglob("*.cpp")]:
            text = path.read_text(encoding="utf-8")
            contexts.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", text))
            contexts.update(re.findall(r'translate\(\s*"([\w:]+)"', text))
            contexts.update("socketscope::" + name for name in re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", text))
    return contexts


def main(folder, newer=None):
    files = sorted(folder.glob("socketscope_*.ts"))
    asked = contexts_asked()
    total = faults = 0
    for path in files:
        language = path.stem.split("_")[1]
        known = dict(messages_of(path))
        total += len(known)
        told = [(key, fault) for key, message in known.items() for fault in faults_of(language, key, message)]
        told += [(key, "nobody asks in this context") for key in known if key[0] not in asked]
        if newer:
            told += [(key, "missing: run translations/update")
                     for key, _ in messages_of(newer / path.name) if key not in known]
        for (context, source, _), fault in told:
            print(f"{path.name}: {context}: “{source}”: {fault}")
        faults += len(told)
    print(f"{len(files)} languages, {total} messages, {faults} faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
