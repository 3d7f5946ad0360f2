#!/usr/bin/env python3
"""The further lessons, taken in the window: ends of connections, UDP, errors; a lesson as code, and a broken one."""
import unittest

from lessoncase import LessonCase

from waiting import wait_for
from window import State, is_in, keys

THANKS, WELCOME = "Thank you for connecting !", "Welcome to the server!"


class FurtherLessons(LessonCase):
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

    def test_a_lesson_is_shown_as_code(self):
        window = self.open()
        window.find("Start server", "push button")
        keys("alt+o")
        keys("2")
        window.click("As code…", "push button")
        window.find("Lesson as code", "dialog")
        wait_for(lambda: "listener.listen(1)" in window.text("Program"), "the program", pause=0.1)
        self.assertIn(WELCOME, window.text("Program"))
        self.assertEqual(window.calls(), [])  # those of the program were made elsewhere

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


if __name__ == "__main__":
    unittest.main(warnings="ignore")
