#!/usr/bin/env python3
"""The two transcript formats as socketscope-cli writes them."""
import datetime
import os
import signal
import socket
import unittest

from clicase import CliCase
from programs import cli
from transcripts import Transcript
from waiting import free_port

ODD = b"\x00\x1b[31m\xff\xfe\xe2\x80\xae\"\\\r\n\x7f" + bytes(range(256))


class Transcripts(CliCase):
    def exchange(self, path):
        """One client sends ODD and gets it back, then finishes; the transcript of our server is at path."""
        port = free_port()
        with cli("listen", port, "--echo", "--transcript", path) as server:
            self.wait_ready(server, port)
            with socket.create_connection(("127.0.0.1", port)) as client:
                name = "%s:%d" % client.getsockname()
                client.sendall(ODD)
                back = b""
                while len(back) < len(ODD):
                    back += client.recv(65536)
                client.shutdown(socket.SHUT_WR)
                self.assertEqual(client.recv(1), b"")
            self.assertEqual(back, ODD)
            self.end(server, signal.SIGINT)
        return port, name

    def test_json_lines_hold_every_byte_and_both_addresses(self):
        port, client = self.exchange(self.server_file)
        transcript = self.server_transcript()
        self.assertEqual(transcript.bytes_of("recv"), ODD)
        self.assertEqual(transcript.bytes_of("send"), ODD)
        for event in transcript.events:
            self.assertEqual(event.endpoint, "server")
            self.assertGreaterEqual(event.duration, 0)
            if event.call in ("recv", "send"):
                self.assertEqual((event.local, event.peer), (f"127.0.0.1:{port}", client))
        self.assertEqual(transcript.events[-1].call, "close")

    def test_times_rise_within_each_socket(self):
        self.exchange(self.server_file)
        transcript = self.server_transcript()
        for number in {event.socket for event in transcript.events}:
            starts = [event.start for event in transcript.of_socket(number)]
            self.assertEqual(starts, sorted(starts))

    def test_the_header_names_program_host_system_and_time(self):
        self.exchange(self.server_file)
        header = self.server_transcript().header
        self.assertIn("socketscope", header["program"].lower())
        self.assertEqual(header["host"], socket.gethostname())
        self.assertTrue(header["system"])
        started = datetime.datetime.fromisoformat(header["started"].replace("Z", "+00:00"))
        self.assertIsNotNone(started.tzinfo)

    def test_only_the_owner_may_read_what_peers_sent(self):
        self.exchange(self.server_file)
        self.assertEqual(os.stat(self.server_file).st_mode & 0o077, 0)

    def test_the_readable_form_has_one_line_per_call_and_no_control_characters(self):
        path = self.folder / "session.txt"
        self.exchange(path)
        data = path.read_bytes()
        text = data.decode("utf-8")
        self.assertFalse([letter for letter in text if letter != "\n" and (ord(letter) < 32 or letter == "\u202e")])
        for call in ("socket(", "bind(", "listen(", "recv(", "send(", "close("):
            self.assertIn(call, text)
        self.assertIn(socket.gethostname(), text)

    def test_an_older_transcript_is_replaced_whole(self):
        self.server_file.write_text("old\n" * 1000)
        self.exchange(self.server_file)
        self.assertEqual(Transcript(self.server_file).header["version"], "1.2")


if __name__ == "__main__":
    unittest.main()
