#!/usr/bin/env python3
"""The first lessons, taken in the window: both experiments, the queue, the stream."""
import unittest

from lessoncase import LessonCase

from waiting import wait_for

THANKS = "Thank you for connecting !"
WELCOME, HELLO, RECEIVED = "Welcome to the server!", "Hello, Server! This is the client.", "Message received!"


class Lessons(LessonCase):
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


if __name__ == "__main__":
    unittest.main(warnings="ignore")
