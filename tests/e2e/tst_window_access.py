#!/usr/bin/env python3
"""The window for keyboards and screen readers: names, the order of Tab, help without a display, quitting."""
import os
import unittest

from windowcase import WindowCase

from programs import WINDOW, Program
from waiting import free_port, wait_for
from window import State, is_in, keys

FIXED_NAMES = ["Server address", "Server port", "Backlog", "Start server", "Client host", "Client port",
               "Connect client", "Connections", "Chat", "Message", "Send", "Timeline", "Calls", "Details",
               "Save transcript…", "Greeting", "Reply mode", "Reply", "Close after the reply"]
# A person goes through the panes from top to bottom, first the left side, then the right.
TAB_ORDER = ["Server address", "Server port", "Backlog", "Greeting", "Reply mode", "Start server", "Client host",
             "Client port", "Connect client", "Connections", "Chat", "Filter", "Save transcript…", "Overview", "Timeline",
             "Time axis", "Calls"]


class Access(WindowCase):
    def test_every_widget_that_takes_the_focus_has_a_name(self):
        window = self.open()
        window.find("Start server")
        unnamed = [node.get_role_name() for node in window.nodes()
                   if is_in(node, State.FOCUSABLE) and is_in(node, State.SHOWING) and not (node.get_name() or "").strip()]
        self.assertEqual(unnamed, [])

    def test_the_names_that_tests_and_screen_readers_rely_on_are_there(self):
        window = self.open()
        for name in FIXED_NAMES:
            with self.subTest(name=name):
                window.find(name, seconds=10)

    def focused(self, window):
        names = [node.get_name() for node in window.nodes() if is_in(node, State.FOCUSED) and node.get_name()]
        return names[0] if names else None

    def test_tab_goes_through_the_panes_from_top_to_bottom(self):
        window = self.open()
        window.click("Server address")
        wait_for(lambda: self.focused(window) == "Server address", "the focus in the first field")
        way = ["Server address"]
        for _ in range(60):
            keys("Tab")
            wait_for(lambda: self.focused(window) not in (None, way[-1]), f"the focus to leave “{way[-1]}”")
            way.append(self.focused(window))
            if way[-1] == way[0]:
                break
        self.assertEqual(way[-1], way[0], "Tab never came round")
        places = [way.index(name) if name in way else name for name in TAB_ORDER]
        self.assertEqual(places, sorted(places, key=lambda place: (isinstance(place, str), place)), way)
        self.assertFalse([place for place in places if isinstance(place, str)], way)

    def test_help_and_version_need_no_display(self):
        env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        for option, text in (("--help", "--listen"), ("--version", "ocketscope")):
            with self.subTest(option=option), Program(WINDOW, option, env=env) as program:
                self.assertEqual(program.wait(), 0, program.errors)
                self.assertIn(text, program.output.decode())

    def test_the_command_line_starts_a_server_and_a_client(self):
        port = free_port()
        window = self.open("--listen", f"127.0.0.1:{port}", "--connect", f"127.0.0.1:{port}")
        window.find("Stop server", "push button")
        window.wait_call("accept")


class Quitting(WindowCase):
    def quit(self):
        keys("ctrl+q")

    def test_an_empty_session_is_left_without_a_question(self):
        window = self.open()
        window.click("Client port")
        self.quit()
        self.assertEqual(window.program.wait(), 0, window.program.errors)

    def test_a_session_that_is_kept_on_disk_is_left_without_a_question(self):
        window = self.open("--listen", f"127.0.0.1:{free_port()}")
        window.wait_call("listen")
        window.click("Client port")
        self.quit()
        self.assertEqual(window.program.wait(), 0, window.program.errors)

    def test_an_unsaved_session_that_cannot_be_kept_asks_once(self):
        window = self.open("--listen", f"127.0.0.1:{free_port()}", XDG_DATA_HOME="/proc/nowhere")
        window.wait_call("listen")
        window.click("Client port")
        self.quit()
        window.click("Cancel", "push button")
        window.wait_gone("Cancel")
        self.assertTrue(window.program.running())
        window.click("Client port")
        self.quit()
        window.click("Discard*", "push button")
        self.assertEqual(window.program.wait(), 0, window.program.errors)

    def test_a_saved_session_is_left_without_a_question(self):
        window = self.open("--listen", f"127.0.0.1:{free_port()}")
        window.wait_call("listen")
        window.click("Stop server", "push button")
        window.wait_call("close")
        self.save(window)
        window.click("Client port")
        self.quit()
        self.assertEqual(window.program.wait(), 0, window.program.errors)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
