#!/usr/bin/env python3
"""Checks what the compiler cannot: who may include whom, plain text everywhere, and the size of files.

usage: check.py [ROOT]        prints each breach as FILE:LINE: what; exits 1 if there is one
"""
import re
import subprocess
import sys
from pathlib import Path

LAYERS = {"core": 0, "ui": 1, "app": 2}
# ARCHITECTURE.md, "The layers": a folder may include its own floor and those below.
CORE_FLOORS = {
    "support": 0, "event": 0,
    "store": 1, "payload": 1, "tls": 1,
    "lab": 2, "net": 2, "describe": 2, "timeline": 2,
    "transcript": 3, "replay": 3, "picture": 3, "program": 3, "explain": 3, "steps": 3,
    "journal": 4, "lesson": 4, "report": 4,
}
TOP_LEVEL = {
    "app", "core", "ui", "resources", "tests", "translations",
    "ARCHITECTURE.md", "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "SECURITY.md",
}
LINES_TO_WARN, LINES_TO_FAIL = 300, 400

PLAIN_TEXT = "ui/theme/plaintext"
# Qt guesses HTML from the first characters of these; ui/theme/plaintext.h has the plain ones.
GUESSES_HTML = [
    (r"\bnew QLabel\b|\bQLabel\s*\(|\bQLabel\s+\w+\s*[;({=]", "make labels with plainLabel()"),
    (r"\bsetToolTip\s*\((?!\s*plainToolTip\()", "set tool tips with setPlainToolTip()"),
    (r"\bQToolTip::showText\s*\((?![^;]*plainToolTip\()", "show tool tips with plainToolTip()"),
    (r"\bsetWhatsThis\s*\(", "this help text would be guessed to be HTML"),
    (r"\bnew QMessageBox\b|\bQMessageBox\s+\w+\s*[;({]|\bQMessageBox::(about|critical|information|question|warning)\s*\(",
     "show messages with showPlainMessage()"),
    (r"\bQ(TextEdit|TextBrowser|ErrorMessage|InputDialog|ProgressDialog)\s*(\(|\w+\s*[;({])",
     "this widget guesses HTML; use QPlainTextEdit or the helpers of ui/theme/plaintext.h"),
    (r"\b(setHtml|insertHtml|appendHtml)\s*\(|\bQt::(RichText|AutoText|MarkdownText)\b", "text is plain everywhere"),
]
# Waiting is for states; tests/support/waiting.py is the one place that looks again after a moment.
SLEEPS = r"\bQTest::(qSleep|qWait)\s*\(|\bQThread::[mnu]?sleep\s*\(|\bsleep_for\s*\(|\busleep\s*\(|\btime\.sleep\s*\("
SLEEP_PLACE = "tests/support/waiting.py"
ABOVE_CORE = r"(Qt6?(Gui|Widgets|Svg)\b|Q(Widget|Painter|Color|Icon|Pixmap|Image|Font|Application|GuiApplication)>)"


class Report:
    def __init__(self):
        self.breaches = 0

    def breach(self, where, line, what):
        self.breaches += 1
        print(f"{where}:{line}: {what}")

    def warning(self, where, what):
        print(f"{where}: warning: {what}")


def tracked_files(root):
    listed = subprocess.run(["git", "-C", root, "ls-files", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, text=True)
    names = listed.stdout.split("\n") if listed.returncode == 0 else \
        [str(p.relative_to(root)) for top in TOP_LEVEL for p in (root / top).rglob("*") if p.is_file()]
    return sorted(name for name in names if name and (root / name).is_file())


def includes_of(text):
    for number, line in enumerate(text.split("\n"), 1):
        found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if found:
            yield number, found[1] == '"', found[2]


def layer_of(name):
    parts = name.split("/")
    if parts[0] == "tests":
        return LAYERS.get(parts[1]) if len(parts) > 2 else None
    return LAYERS.get(parts[0])


def check_direction(name, line, target, report):
    parts, aim = name.split("/"), target.split("/")
    if aim[0] not in LAYERS:
        return
    layer = layer_of(name)
    if layer is not None and LAYERS[aim[0]] > layer:
        report.breach(name, line, f"{parts[0]} must not look up to {target}")
    if parts[0] == aim[0] == "core" and len(aim) > 2:
        if aim[1] not in CORE_FLOORS:
            report.breach(name, line, f"core/{aim[1]} stands on no floor: add it to CORE_FLOORS")
        elif CORE_FLOORS[aim[1]] > CORE_FLOORS.get(parts[1], 99):
            report.breach(name, line, f"core/{parts[1]} must not look up to {target}")
    if parts[:2] == ["app", "cli"] and aim[0] == "ui":
        report.breach(name, line, "the command line program has no window parts")


def check_includes(name, text, graph, report):
    guiless = name.startswith(("core/", "app/cli/", "tests/core/"))
    for line, quoted, target in includes_of(text):
        if quoted:
            if "/" not in target and not name.startswith("tests/"):
                report.breach(name, line, f'include "{target}" by its path from the top')
            graph.setdefault(name, []).append((line, target))
            check_direction(name, line, target, report)
        elif guiless and re.match(ABOVE_CORE, target + ">"):
            report.breach(name, line, f"<{target}> belongs above core")


def check_circles(graph, label, report):
    """Depth first over who includes whom; an edge back to a node on the way is a circle."""
    state = {}

    def visit(node, way):
        state[node] = "open"
        for line, target in graph.get(node, []):
            if state.get(target) == "open":
                circle = way[way.index(target):] + [target]
                report.breach(node, line, f"{label} circle: " + " → ".join(circle))
            elif target not in state:
                visit(target, way + [target])
        state[node] = "done"

    for node in sorted(graph):
        if node not in state:
            visit(node, [node])


def folder_graph(graph):
    folders = {}
    for name, targets in graph.items():
        here = name.rsplit("/", 1)[0]
        for line, target in targets:
            there = target.rsplit("/", 1)[0]
            if name.startswith("core/") and there.startswith("core/") and there != here:
                folders.setdefault(here, []).append((line, there))
    return folders


def without_comments(text):
    blank = lambda found: re.sub(r"[^\n]", " ", found[0])
    return re.sub(r"//[^\n]*|/\*.*?\*/", blank, text, flags=re.S)


def check_plain_text(name, text, report):
    if not name.startswith(("ui/", "app/")) or name.startswith(PLAIN_TEXT):
        return
    code = without_comments(text)
    for pattern, advice in GUESSES_HTML:
        for found in re.finditer(pattern, code):
            report.breach(name, code.count("\n", 0, found.start()) + 1, advice)
    if "Qt::ToolTipRole" in code and name.endswith(".cpp") and "plainToolTip" not in code:
        report.breach(name, 1, "a model's tool tips go through plainToolTip()")


def check_habits(name, text, report):
    if name.endswith(".h") and not text.startswith("#pragma once\n"):
        report.breach(name, 1, "a header begins with #pragma once")
    if name.startswith("tests/") and name != SLEEP_PLACE and not name.startswith("tests/layering/"):
        for found in re.finditer(SLEEPS, text):
            report.breach(name, text.count("\n", 0, found.start()) + 1, "wait for a state, not for a time")
    lines = text.count("\n")
    if lines > LINES_TO_FAIL:
        report.breach(name, lines, f"more than {LINES_TO_FAIL} lines: has the file one purpose?")
    elif lines > LINES_TO_WARN:
        report.warning(name, f"{lines} lines")


def main(root):
    report, graph = Report(), {}
    names = tracked_files(root)
    for name in names:
        top = name.split("/")[0]
        if top not in TOP_LEVEL and not top.startswith("."):
            report.breach(name, 1, "this does not belong at the top level")
        if Path(name).suffix in {".h", ".cpp", ".c", ".py"}:
            text = (root / name).read_text(encoding="utf-8")
            check_habits(name, text, report)
            if Path(name).suffix in {".h", ".cpp"}:
                check_includes(name, text, graph, report)
                check_plain_text(name, text, report)
    check_circles(graph, "include", report)
    check_circles(folder_graph(graph), "folder", report)
    print(f"{len(names)} files, {report.breaches} breaches")
    return 1 if report.breaches or not graph else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
