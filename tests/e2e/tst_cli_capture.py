#!/usr/bin/env python3
"""The .pcapng that socketscope-cli writes, as tshark reads it: no complaint, and every byte once."""
import random
import signal
import socket
import threading
import unittest

from captures import Capture
from clicase import CliCase
from programs import cli, peer
from waiting import free_port

ODD = bytes(range(256)) + b"\x00" * 7
LARGE = random.Random(4).randbytes(300_001)


class Captures(CliCase):
    def setUp(self):
        super().setUp()
        self.file = self.folder / "session.pcapng"

    def capture(self, resets=0):
        capture = Capture(self.file)
        self.assertEqual(capture.wrong(resets), [])
        times = [packet.time for packet in capture.packets]
        self.assertEqual(times, sorted(times))
        return capture

    def serve(self, host, *options):
        port = free_port()
        server = cli("listen", f"{host}:{port}", *options, "--quiet", "--transcript", self.file)
        self.addCleanup(server.__exit__)
        self.wait_ready(server, port)
        return server, port

    def echo(self, host, plain):
        server, port = self.serve(host, "--echo")
        with socket.create_connection((plain, port)) as client:
            name = client.getsockname()[:2]
            sender = threading.Thread(target=lambda: (client.sendall(ODD + LARGE), client.shutdown(socket.SHUT_WR)))
            sender.start()
            back = b""
            while piece := client.recv(65536):
                back += piece
            sender.join()
        self.assertEqual(back, ODD + LARGE)
        self.end(server, signal.SIGINT)
        capture = self.capture()
        self.assertEqual(capture.follow(), [ODD + LARGE, ODD + LARGE])
        self.assertEqual({(packet.source, packet.target) for packet in capture.packets},
                         {(name, (plain, port)), ((plain, port), name)})
        return capture

    def test_our_server_over_ipv4(self):
        flags = self.echo("127.0.0.1", "127.0.0.1").flags()
        self.assertEqual(["".join(filter(str.isalpha, flag)) for flag in flags[:3]], ["S", "AS", "A"])
        self.assertEqual(len([flag for flag in flags if "F" in flag]), 2)

    def test_our_server_over_ipv6(self):
        self.echo("[::1]", "::1")

    def test_our_dual_stack_server(self):
        self.echo("[::]", "127.0.0.1")

    def test_every_packet_names_its_call(self):
        for packet in self.echo("127.0.0.1", "127.0.0.1").packets:
            self.assertRegex(packet.comments[0], r"^#\d+ server: (accept4|recv|send|close)\(")
            self.assertEqual(len(packet.comments), 1)

    def test_our_client_that_finishes_first(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            with cli("connect", f"127.0.0.1:{port}", "--quiet", "--send", "question", "--transcript", self.file) as client:
                client.end_input()
                connection, _ = listener.accept()
                with connection:
                    asked = b""
                    while piece := connection.recv(65536):
                        asked += piece
                    connection.sendall(LARGE)  # after the client has finished
                self.assertEqual(client.wait(), 0, client.errors)
        capture = self.capture()
        self.assertEqual(capture.follow(), [b"question", LARGE])
        self.assertEqual(capture.packets[0].target, ("127.0.0.1", port))
        self.assertRegex(capture.packets[0].comments[0], r"^#\d+ client 1: connect\(")

    def test_several_connections_are_streams_of_their_own(self):
        server, port = self.serve("127.0.0.1", "--echo")
        with socket.create_connection(("127.0.0.1", port)) as one, socket.create_connection(("127.0.0.1", port)) as two:
            for number in range(20):
                for client, word in ((one, b"one%d" % number), (two, b"two%d" % number)):
                    client.sendall(word)
                    self.assertEqual(client.recv(100), word)
        self.end(server, signal.SIGINT)
        capture = self.capture()
        for stream, word in ((0, b"one%d"), (1, b"two%d")):
            said = b"".join(word % number for number in range(20))
            self.assertEqual(capture.follow(stream), [said, said])

    def test_a_peer_that_resets(self):
        server, port = self.serve("127.0.0.1", "--greeting", "take this")
        with peer("resetting_peer", "connect", port) as client:
            self.assertEqual(client.wait(), 0)
        self.end(server, signal.SIGINT)
        capture = self.capture(resets=1)
        self.assertEqual(capture.follow(), [b"here", b"take this"])
        self.assertIn("ECONNRESET", capture.packets[-1].comments[0])
        self.assertEqual(capture.packets[-1].target[1], port)

    def test_bytes_that_are_no_longer_kept_leave_their_number(self):
        server, port = self.serve("127.0.0.1", "--payload-limit", "8M")
        with socket.create_connection(("127.0.0.1", port)) as client:
            for _ in range(24):
                client.sendall(bytes(1 << 20))
            client.shutdown(socket.SHUT_WR)
            self.assertEqual(client.recv(1), b"")
        self.end(server, signal.SIGINT)
        capture = self.capture()
        self.assertEqual(sum(packet.length for packet in capture.packets), 24 << 20)
        lost = [packet for packet in capture.packets if packet.lost]
        self.assertGreater(sum(packet.lost for packet in lost), 8 << 20)
        for packet in lost:
            self.assertIn("no longer kept", packet.comments[0])

    def test_a_connect_that_is_refused(self):
        port = free_port()
        with cli("connect", f"127.0.0.1:{port}", "--quiet", "--transcript", self.file) as client:
            client.end_input()
            self.assertEqual(client.wait(), 1)
        capture = self.capture(resets=1)
        self.assertEqual(["".join(filter(str.isalpha, flag)) for flag in capture.flags()], ["S", "AR"])
        self.assertIn("ECONNREFUSED", capture.packets[0].comments[0])


if __name__ == "__main__":
    unittest.main()
