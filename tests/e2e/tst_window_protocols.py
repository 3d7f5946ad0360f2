#!/usr/bin/env python3
"""The window over UDP and Unix sockets: chosen in the card, talked to from the chat, a stale path removed."""
import socket
import unittest

from windowcase import WindowCase

from programs import tool
from waiting import free_port


class Protocols(WindowCase):
    def test_a_udp_server_answers_its_last_sender(self):
        window, port = self.open(), free_port()
        window.choose("Protocol", "UDP")
        window.enter("Server port", port)
        window.click("Start server", "push button")
        window.find("Stop server", "push button")
        window.wait_call("bind")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.settimeout(30)
            peer.sendto(b"anybody there?", ("127.0.0.1", port))
            window.wait_call("recvfrom")
            window.enter("Message", "yes")
            window.click("Send", "push button")
            self.assertEqual(peer.recv(100), b"yes")
        window.click("Stop server", "push button")
        window.wait_call("close")
        transcript = self.save(window)
        self.assertEqual(transcript.calls("server"), ["socket", "bind", "recvfrom", "sendto", "close"])
        self.assertEqual(transcript.settings[0]["protocol"], "udp")

    def test_a_unix_server_says_what_is_at_its_path_and_removes_it(self):
        path = self.folder / "stale"
        with socket.socket(socket.AF_UNIX) as gone:
            gone.bind(str(path))
        window = self.open()
        window.choose("Protocol", "Unix stream")
        window.enter("Server path", path)
        window.click("Start server", "push button")
        window.click("Remove it and start", "push button")
        window.find("Stop server", "push button")
        client = tool("ncat", "-U", path)
        self.addCleanup(client.__exit__)
        client.write("hello\n")
        window.wait_call("hello")

    def test_the_command_line_starts_both_ends_on_a_path(self):
        where = f"unix-seqpacket://{self.folder / 'both'}"
        window = self.open("--listen", where, "--connect", where)
        window.find("Stop server", "push button")
        window.wait_call("accept")
        window.enter("Message", "over the path")
        window.click("Send", "push button")
        window.wait_call("recv")
        transcript = self.save(window)
        accepted = transcript.one("accept").row["accepted"]
        connected = transcript.one("connect").socket
        self.assertEqual([(fact["socket"], fact["other"]) for fact in transcript.facts if "other" in fact],
                         [(accepted, connected)])

    def test_an_empty_datagram_is_sent_by_the_button(self):
        port = free_port()
        window = self.open("--listen", f"udp://127.0.0.1:{port}", "--echo", "--connect", f"udp://127.0.0.1:{port}")
        window.click("Send empty", "push button")
        window.wait_call("(empty datagram)", 4)  # sent, received, echoed, received


if __name__ == "__main__":
    unittest.main()
