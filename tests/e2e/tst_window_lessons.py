#!/usr/bin/env python3
"""The lessons, taken in the window as a person takes them: read, act, see the ticks come."""
import subprocess
import unittest

from windowcase import WindowCase

from gi.repository import Atspi, GLib
from waiting import free_port, wait_for
from window import State, is_in, keys

THANKS = "Thank you for connecting !"
WELCOME, HELLO, RECEIVED = "Welcome to the server!", "Hello, Server! This is the client.", "Message received!"


class Lessons(WindowCase):
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

    def test_1_a_server_that_greets(self):
        window = self.begin(1)
        window.find("Step 1: Start the server")
        self.start_server(window, self.port, backlog=4, greeting=THANKS)
        wait_for(lambda: "the backlog is 4" in self.label(window, "What happened instead"), "the words on the backlog", pause=0.1)
        window.click("Stop server", "push button")
        window.wait_call("close")
        self.start_server(window, self.port, backlog=5, greeting=THANKS)
        self.wait_done(window, 1)
        self.next(window)
        self.connect_client(window, self.port)
        self.wait_done(window, 3)
        window.click("Disconnect", "push button")
        self.finish(window, 4)

    def test_2_the_seven_calls(self):
        window = self.begin(2)
        self.start_server(window, self.port, backlog=1, greeting=WELCOME, reply=RECEIVED, close=True)
        self.wait_done(window, 1)
        self.connect_client(window, self.port)
        self.wait_done(window, 3)
        self.send(window, HELLO)
        self.finish(window, 5)

    def test_3_the_backlog_and_its_full_queue(self):
        window = self.begin(3)
        self.start_server(window, self.port, backlog=1)
        window.check("Pause accept")
        self.wait_done(window, 1)
        for count in (1, 2):
            window.enter("Client port", self.port)
            window.click("Connect client", "push button")
            window.wait_call("connect(", count)
        self.wait_done(window, 2)
        window.click("Connect client", "push button")
        self.wait_done(window, 3)
        self.assertNotIn("accept4", window.calls())
        window.check("Pause accept", False)
        self.finish(window, 4)

    def test_4_tcp_is_a_byte_stream(self):
        window = self.begin(4)
        self.start_server(window, self.port)
        self.connect_client(window, self.port)
        self.wait_done(window, 1)
        self.choose_row(window, "ESTABLISHED", 0)  # the server's end
        window.check("Pause recv")
        self.choose_row(window, "Client 1")
        for text in ("one", "two", "three"):
            self.send(window, text)
        self.wait_done(window, 2)
        self.choose_row(window, "recv paused")
        window.check("Pause recv", False)
        self.wait_done(window, 3)

    def test_5_who_closes_first(self):
        window = self.begin(5)
        for more, box in (("More server settings", "Close once the client has finished"),
                          ("More client settings", "Close once the server has finished")):
            window.click(more)
            window.check(box, False)
            window.click(more)  # folded again, for the chat to stay in sight
        self.start_server(window, self.port)
        self.connect_client(window, self.port)
        self.wait_done(window, 1)
        self.choose_row(window, "Client 1")
        window.click("Finish sending", "push button")
        self.wait_done(window, 2)
        self.choose_row(window, "CLOSE_WAIT")
        self.send(window, "and now me")
        self.wait_done(window, 3)
        window.click("Disconnect", "push button")
        window.wait_call("recv(", 3)
        self.choose_row(window, "Client 1")
        window.click("Disconnect", "push button")
        self.wait_done(window, 4)
        window.click("Connect client", "push button")
        window.wait_call("connect(", 2)
        self.choose_row(window, "Client 2")
        window.click("Reset", "push button")
        self.finish(window, 5)

    def test_6_udp_against_tcp(self):
        window = self.begin(6)
        window.choose("Protocol", "UDP")
        window.enter("Server port", self.port)
        window.click("Start server", "push button")
        self.wait_done(window, 1)
        window.choose("Client protocol", "UDP")
        self.connect_client(window, self.port)
        self.choose_row(window, "Client 1")
        for text in ("one", "two"):
            self.send(window, text)
        self.wait_done(window, 3)
        self.choose_row(window, "Server")
        self.send(window, "three")
        self.wait_done(window, 4)
        window.click("Stop server", "push button")
        window.wait_call("close")
        self.choose_row(window, "Client 1")
        self.send(window, "four")
        self.wait_done(window, 5)
        self.finish(window, 5)

    def test_7_errors_and_their_causes(self):
        window = self.begin(7)
        self.connect_client(window, 9)
        self.wait_done(window, 1)
        self.start_server(window, self.port)
        window.click("More client settings")
        window.enter("Source address", "127.0.0.1")
        window.enter("Source port", self.port)
        window.enter("Client port", self.port)
        window.click("Connect client", "push button")
        self.wait_done(window, 2)
        window.enter("Source port", "0")
        window.enter("Source address", "192.0.2.1")
        window.click("Connect client", "push button")
        self.wait_done(window, 3)
        window.enter("Source address", "")
        window.click("More client settings")
        window.click("Connect client", "push button")
        window.wait_call("accept")
        self.choose_row(window, "Client 4")
        window.click("Reset", "push button")
        self.wait_done(window, 4)
        keys("ctrl+l")
        window.find("Descriptors")
        window.click("New socket", "push button")
        for step, call in ((5, "accept"), (6, "recv")):
            window.click(call)
            window.click(f"Call {call}()", "push button")
            self.wait_done(window, step)
        self.finish(window, 6)

    def test_a_done_step_shows_its_call_and_a_broken_file_is_told(self):
        window = self.begin(1)
        self.start_server(window, self.port, greeting=THANKS)
        self.wait_done(window, 1)
        window.click("Step 1, done:*")
        wait_for(lambda: any(is_in(node, State.SELECTED) and "listen(" in (node.get_name() or "")
                             for node in self.cells(window)), "the row of listen()", pause=0.1)
        broken = self.folder / "broken.json"
        broken.write_text('{"format": "socketscope-lesson",')
        keys("ctrl+alt+l")
        window.find("Open a lesson", "dialog")
        window.name_file(broken)
        notice = wait_for(lambda: self.label(window, "“broken.json”"), "the notice", pause=0.1)
        self.assertIn("not JSON: at line 1", notice)

    def cells(self, window):
        try:
            table = window.find("Calls").get_table_iface()
            return [table.get_accessible_at(row, column) for row in range(table.get_n_rows())
                    for column in range(table.get_n_columns())]
        except GLib.Error:
            return []


if __name__ == "__main__":
    unittest.main(warnings="ignore")
