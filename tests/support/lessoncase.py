"""A lesson taken in the window as a person takes it: read, act, see the ticks come."""
import subprocess

from windowcase import WindowCase

from gi.repository import Atspi, GLib
from waiting import free_port, wait_for
from window import State, is_in, keys


class LessonCase(WindowCase):
    def begin(self, number):
        """Opens the lesson from its menu, by keyboard, and goes to its first step."""
        window = self.open()
        window.find("Start server", "push button")
        keys("alt+o")
        keys(str(number))
        window.find("Begin", "push button")
        self.next(window, "Begin")
        self.port = free_port()
        return window

    def next(self, window, button="Next"):
        window.click(button, "push button")

    def wait_done(self, window, number):
        window.find(f"Step {number}, done:*")

    def label(self, window, name):
        """What the showing label of that name, or that begins so, says; "" if it does not show."""
        try:
            for node in window.nodes():
                if node.get_role_name() == "label" and (node.get_name() or "").startswith(name) \
                        and is_in(node, State.SHOWING):
                    return node.get_description() or node.get_name()
        except GLib.Error:
            pass
        return ""

    def choose_row(self, window, text, nth=0):
        """Clicks the row of Connections that has the text in one of its cells."""
        def found():
            try:
                rows = [row for row, cells in enumerate(window.rows("Connections")) if any(text in cell for cell in cells)]
                return rows[nth] + 1 if len(rows) > nth else None
            except GLib.Error:
                return None
        row = wait_for(found, f"“{text}” in the connections", pause=0.1) - 1
        cell = window.find("Connections").get_table_iface().get_accessible_at(row, 0)
        box = cell.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2),
                        "click", "1"], check=True)

    def send(self, window, text):
        window.enter("Message", text)
        keys("Return")  # the button may be below the column's end

    def finish(self, window, steps):
        """Every step has its tick; the last page says so, and the card goes."""
        for number in range(1, steps + 1):
            self.wait_done(window, number)
        window.click("End of the lesson")
        window.find("Finish", "push button")
        wait_for(lambda: self.label(window, "All steps are done"), "the summary", pause=0.1)
        self.next(window, "Finish")
        window.wait_gone("Lesson")

    def cells(self, window):
        try:
            table = window.find("Calls").get_table_iface()
            return [table.get_accessible_at(row, column) for row in range(table.get_n_rows())
                    for column in range(table.get_n_columns())]
        except GLib.Error:
            return []
