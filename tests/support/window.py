"""Drives the window from outside, by accessible names and real clicks and keys. Import after a Desktop was made."""
import re
import subprocess

import gi

from programs import WINDOW, Program
from waiting import PATIENCE_S, NeverHappened, wait_for

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version must be asked for first)

Atspi.set_timeout(5000, 10000)
# Their cells are their children too, one call each: walked only when asked for.
_VIEWS = {"table", "tree table", "tree", "list"}
State = Atspi.StateType


def children(node):
    for index in range(max(0, node.get_child_count())):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    yield node
    if node.get_role_name() not in _VIEWS:
        for child in children(node):
            yield from walk(child)


def is_in(node, state):
    return node.get_state_set().contains(state)


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


class Window:
    """The running window program; a context manager that ends it."""

    def __init__(self, desktop, *arguments, **extra):
        self.program = Program(WINDOW, *arguments, env=desktop.environment(**extra))
        self._application = None

    def __enter__(self):
        self._application = wait_for(self._on_the_bus, "the program on the accessibility bus", pause=0.1)
        return self

    def __exit__(self, *_):
        self.program.__exit__()

    def _on_the_bus(self):
        assert self.program.running(), self.program.errors
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.program.pid and application.get_child_count() > 0:
                return application
        return None

    # Finding

    def nodes(self):
        self._application.clear_cache()
        yield from walk(self._application)

    def look(self, name, role=None):
        """The showing widget of that name now, or None; a name that ends in * is a beginning."""
        try:
            for node in self.nodes():
                title = node.get_name() or ""
                fits = title.startswith(name[:-1]) if name.endswith("*") else title == name
                if fits and role in (None, node.get_role_name()) and is_in(node, State.SHOWING) \
                        and node.get_role_name() not in ("label", "menu item"):
                    return node
        except GLib.Error:
            pass  # it changed while we looked
        return None

    def find(self, name, role=None, seconds=PATIENCE_S):
        return wait_for(lambda: self.look(name, role), f"a widget “{name}”", seconds, pause=0.05)

    def wait_gone(self, name):
        wait_for(lambda: self.look(name) is None, f"the end of “{name}”", pause=0.05)

    # Acting

    def click(self, name, role=None):
        """A real click in the middle of the widget, once it can be clicked."""
        node = wait_for(lambda: self._ready(name, role), f"“{name}” to be clickable", pause=0.05)
        box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2),
                        "click", "1"], check=True)

    def _ready(self, name, role):
        node = self.look(name, role)
        return node if node is not None and is_in(node, State.SENSITIVE) else None

    def enter(self, name, text):
        """Replaces a field's content by typing."""
        self.click(name)
        self.wait_focus(name)
        # On a busy machine a key can come while a list of suggestions takes the focus: a person types anew.
        wait_for(lambda: self._typed(name, str(text)), f"“{text}” in “{name}”", pause=0)

    def _typed(self, name, text):
        keys("ctrl+a")
        if text:
            subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)
        else:
            keys("Delete")
        try:
            return wait_for(lambda: self.text(name) == text, name, seconds=PATIENCE_S / 3, pause=0.05)
        except NeverHappened:
            return False

    def name_file(self, path):
        """Answers a file dialog. Return is pressed anew while it stands: the list of names that fit, which the dialog
        shows when it has read the folder, takes one for itself."""
        self.enter("File name:", path)
        wait_for(lambda: self._gone_after_return("File name:"), "the end of the file dialog", pause=0)

    def _gone_after_return(self, name):
        if self.look(name) is not None:
            keys("Return")
        try:
            return wait_for(lambda: self.look(name) is None, name, seconds=2, pause=0.05)
        except NeverHappened:
            return False

    def wait_focus(self, name):
        wait_for(lambda: self._has_focus(name), f"the focus in “{name}”", pause=0.05)

    def _has_focus(self, name):
        node = self.look(name)
        return node is not None and (is_in(node, State.FOCUSED)
                                     or any(is_in(child, State.FOCUSED) for child in children(node)))

    def choose(self, name, item):
        """Picks an item of a combo box from its list, by its keyboard."""
        self.click(name)
        choices = wait_for(lambda: self._open_list(name), f"the list of “{name}”", pause=0.05)
        names = [choice.get_name() for choice in children(choices)]
        keys("Home", *["Down"] * names.index(item), "Return")
        wait_for(lambda: self._open_list(name) is None, f"the end of the list of “{name}”", pause=0.05)

    def _open_list(self, name):
        for child in children(self.find(name)):
            if child.get_role_name() == "list" and is_in(child, State.SHOWING):
                return child
        return None

    def check(self, name, wanted=True):
        if is_in(self.find(name), State.CHECKED) != wanted:
            self.click(name)
            wait_for(lambda: is_in(self.find(name), State.CHECKED) == wanted, f"“{name}” to change", pause=0.05)

    # Reading

    @staticmethod
    def _text_of(node):
        text = node.get_text_iface()
        if text:
            return text.get_text(0, text.get_character_count())
        return node.get_name()

    def text(self, name):
        """What stands in a field; that of a combo box is a child of the same name."""
        node = self.find(name)
        inner = [child for child in children(node) if child.get_name() == name]
        return self._text_of(inner[0] if inner else node)

    def rows(self, name, columns=None):
        """The cells of a table as texts; only the given columns if there are any."""
        table = self.find(name).get_table_iface()
        chosen = columns if columns is not None else range(table.get_n_columns())
        return [[self._cell(table, row, column) for column in chosen] for row in range(table.get_n_rows())]

    @staticmethod
    def _cell(table, row, column):
        cell = table.get_accessible_at(row, column)
        return (cell.get_name() or "") if cell else ""

    def row_count(self, name):
        return self.find(name).get_table_iface().get_n_rows()

    def columns(self, name):
        table = self.find(name).get_table_iface()
        return [table.get_column_description(column) or "" for column in range(table.get_n_columns())]

    def calls(self):
        """The names in the Calls table's call column, in order."""
        column = self.columns("Calls").index("Call")
        return [re.match(r"\w*", row[0])[0] for row in self.rows("Calls", [column])]

    def wait_call(self, text, count=1):
        """Waits until `count` rows of the Calls table have the text in one of their cells."""
        def seen():
            try:
                return sum(any(text in cell for cell in row) for row in self.rows("Calls")) >= count
            except GLib.Error:
                return False
        wait_for(seen, f"{count} × “{text}” in the calls", pause=0.1)

    def wait_last_call(self, name):
        """Waits until the last row of the Calls table is that call; cheap however many rows there are."""
        def seen():
            try:
                table = self.find("Calls").get_table_iface()
                rows = table.get_n_rows()
                return rows and any(name in self._cell(table, rows - 1, column)
                                    for column in range(table.get_n_columns()))
            except GLib.Error:
                return False
        wait_for(seen, f"“{name}” as the last call", pause=0.1)

    def x_window(self):
        """The number of the largest window on the screen, for tools that speak X."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)],
                               capture_output=True, text=True, check=True).stdout.split()
        assert found, "no window on the screen"
        return max(found, key=self._area)

    @staticmethod
    def _area(window):
        told = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True,
                              check=True).stdout
        size = dict(line.split("=") for line in told.split())
        return int(size["WIDTH"]) * int(size["HEIGHT"])
