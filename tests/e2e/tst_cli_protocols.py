#!/usr/bin/env python3
"""socketscope-cli over UDP and Unix sockets, against programs that are not ours: ncat, socat and Python."""
import os
import signal
import socket
import struct
import unittest
from pathlib import Path

from clicase import CliCase
from programs import cli, tool
from waiting import free_port, wait_for


def free_udp_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def ipv6_multicast_interface():
    """The name of an interface over which IPv6 multicast goes, None if there is none."""
    with open("/proc/net/ipv6_route", encoding="ascii") as routes:
        for fields in map(str.split, routes):
            if fields[0] == "ff" + "0" * 30 and fields[1] == "08":
                return fields[9]
    return None


class Protocols(CliCase):
    def setUp(self):
        super().setUp()
        self.path = self.folder / "socket"

    def serve(self, where, *options):
        server = cli("listen", where, *options, "--transcript", self.server_file)
        self.addCleanup(server.__exit__)
        server.wait_line(r"listen\(|bind\(.*= 0")
        return server

    def connect(self, where, *options):
        client = cli("connect", where, *options, "--transcript", self.client_file)
        self.addCleanup(client.__exit__)
        return client

    def started(self, *command):
        program = tool(*command)
        self.addCleanup(program.__exit__)
        return program

    # UDP

    def test_ncat_sends_datagrams_and_is_echoed(self):
        port = free_udp_port()
        server = self.serve(f"udp://127.0.0.1:{port}", "--echo")
        client = self.started("ncat", "-u", "127.0.0.1", port)
        client.write("from ncat\n")
        client.wait_line("from ncat")
        self.end(server, signal.SIGINT)
        transcript = self.server_transcript()
        self.assertEqual(transcript.calls(), ["socket", "bind", "recvfrom", "sendto", "close"])
        received = transcript.one("recvfrom")
        self.assertEqual(received.data, b"from ncat\n")
        self.assertTrue(received.row["datagram"])
        self.assertEqual(transcript.one("sendto").args["address"], received.args["address"])

    def test_lines_go_to_the_last_sender(self):
        port = free_udp_port()
        server = self.serve(f"udp://127.0.0.1:{port}")
        server.write("too early\n")
        wait_for(lambda: "Nobody has sent" in server.errors, "the refusal")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.settimeout(10)
            peer.sendto(b"hello", ("127.0.0.1", port))
            server.wait_line("recvfrom.*hello")
            server.write("answer\n")
            self.assertEqual(peer.recv(100), b"answer\n")
        self.end(server, signal.SIGINT)

    def test_our_client_talks_to_ncat_and_to_socat(self):
        for name, *command in (("ncat", "-u", "-l", "127.0.0.1"), ("socat", "-", "UDP-LISTEN:{},bind=127.0.0.1")):
            with self.subTest(name):
                port = free_udp_port()
                words = [word.format(port) for word in command] if name == "socat" else [*command, port]
                server = self.started(name, *words)
                client = self.connect(f"udp://127.0.0.1:{port}")
                wait_for(lambda p=port: f":{p:04X} " in Path("/proc/net/udp").read_text(), "a UDP server")
                client.write("one\n")
                server.wait_line("one")
                server.write("two\n")
                client.wait_line("recv.*two")
                client.end_input()
                self.assertEqual(client.wait(), 0, client.errors)
                self.assertEqual(self.client_transcript().calls(), ["socket", "connect", "send", "recv", "close"])

    def test_what_is_too_long_for_the_buffer_is_cut_off(self):
        port = free_udp_port()
        server = self.serve(f"udp://127.0.0.1:{port}", "--datagram-bytes", "4")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.sendto(b"0123456789", ("127.0.0.1", port))
            server.wait_line("recvfrom")
        self.end(server, signal.SIGINT)
        received = self.server_transcript().one("recvfrom")
        self.assertEqual((received.result, received.data, received.args["size"]), (10, b"0123", 4))

    def test_a_broadcast_reaches_a_python_peer(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.bind(("", 0))
            peer.settimeout(10)
            where = f"udp://127.255.255.255:{peer.getsockname()[1]}"
            refused = self.connect(where, "--unconnected", "--send", "all")
            refused.end_input()
            self.assertEqual(refused.wait(), 1)
            self.assertIn("SO_BROADCAST", refused.errors)
            client = self.connect(where, "--unconnected", "--option", "SO_BROADCAST", "--send", "all")
            data, sender = peer.recvfrom(100)
            self.assertEqual(data, b"all")
            peer.sendto(b"heard", sender)
            client.wait_line("recvfrom.*heard")
            client.end_input()
            self.assertEqual(client.wait(), 0, client.errors)

    def test_a_multicast_group_is_joined(self):
        port = free_udp_port()
        server = self.serve(f"udp://0.0.0.0:{port}", "--group", "239.255.77.2%lo", "--option", "SO_REUSEADDR=1")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF,
                            struct.pack("4s4si", b"\0" * 4, socket.inet_aton("127.0.0.1"), 0))
            peer.sendto(b"to the group", ("239.255.77.2", port))
            server.wait_line("recvfrom.*to the group")
        self.end(server, signal.SIGINT)
        options = [event.args["option"] for event in self.server_transcript().events if event.call == "setsockopt"]
        self.assertEqual(options, ["SO_REUSEADDR", "IP_ADD_MEMBERSHIP"])

    def test_an_ipv6_group_is_joined_heard_and_left(self):
        name = ipv6_multicast_interface()
        if not name:
            self.skipTest("this computer has no route for IPv6 multicast (ff00::/8)")
        group, index, port = "ff02::7702", socket.if_nametoindex(name), free_udp_port()
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as peer:
            peer.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
            peer.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 0)  # it stays on this computer
            server = self.serve(f"udp://[::]:{port}", "--group", f"{group}%{name}")
            server.wait_line(r"IPV6_JOIN_GROUP.* = 0")
            peer.sendto(b"to the group", (group, port, 0, index))
            server.wait_line("recvfrom.*to the group")
            self.end(server, signal.SIGINT)
            options = [event.args["option"] for event in self.server_transcript().events if event.call == "setsockopt"]
            self.assertIn("IPV6_JOIN_GROUP", options)
            # By hand: what comes after leaving is not delivered.
            script = self.folder / "group.txt"
            script.write_text(f"""
                u = socket(AF_INET6, SOCK_DGRAM)
                bind(u, [::]:{port})
                setsockopt(u, IPPROTO_IPV6, IPV6_JOIN_GROUP, {{{group}, {index}}})
                recvfrom(u, 100)
                wait(u)
                setsockopt(u, IPPROTO_IPV6, IPV6_LEAVE_GROUP, {{{group}, {index}}})
                recvfrom(u, 100)
                wait(u)
                recvfrom(u, 100, MSG_DONTWAIT)
                close(u)
            """, encoding="utf-8")
            lab = cli("lab", script, "--transcript", self.client_file)
            self.addCleanup(lab.__exit__)
            lab.wait_line("IPV6_JOIN_GROUP.* = 0")
            peer.sendto(b"joined", (group, port, 0, index))
            lab.wait_line("IPV6_LEAVE_GROUP.* = 0")
            peer.sendto(b"left", (group, port, 0, index))
            peer.sendto(b"direct", ("::1", port))
            self.assertEqual(lab.wait(), 0, lab.errors)
        received = [event for event in self.client_transcript().events if event.call == "recvfrom"]
        self.assertEqual([(event.data, event.errno) for event in received],
                         [(b"joined", None), (b"direct", None), (b"", "EAGAIN")])

    def test_an_empty_datagram_is_no_end(self):
        port = free_udp_port()
        server = self.serve(f"udp://127.0.0.1:{port}", "--echo")
        client = self.connect(f"udp://127.0.0.1:{port}", "--send", "")
        server.wait_line(r"recvfrom.*= 0.*\(empty datagram\)")
        client.wait_line(r"recv\(.*= 0.*\(empty datagram\)")
        client.write("and goes on\n")
        client.wait_line("recv.*and goes on")
        client.end_input()
        self.assertEqual(client.wait(), 0, client.errors)
        self.assertEqual([event.result for event in self.client_transcript().events if event.call == "recv"], [0, 12])

    # Unix sockets

    def test_ncat_talks_to_both_ends_of_a_stream(self):
        server = self.serve(f"unix://{self.path}", "--echo", "--greeting", "welcome\n")
        client = self.started("ncat", "-U", self.path)
        client.wait_line("welcome")
        client.write("line\n")
        client.wait_line("line")
        self.end(server, signal.SIGINT)
        self.assertFalse(self.path.exists())
        other = self.started("ncat", "-l", "-U", self.path)
        wait_for(self.path.exists, "ncat's socket")
        client = self.connect(f"unix://{self.path}", "--send", "to ncat\n")
        other.wait_line("to ncat")
        other.write("from ncat\n")
        client.wait_line("recv.*from ncat")
        client.end_input()
        other.end_input()
        self.assertEqual(client.wait(), 0, client.errors)

    def test_socat_talks_to_all_types(self):
        name = f"socketscope-e2e-{free_port()}"
        cases = [("unix", f"UNIX-CONNECT:{self.path}", self.path),
                 ("unix", f"ABSTRACT-CONNECT:{name}", f"@{name}"),
                 ("unix-seqpacket", f"UNIX-CONNECT:{self.path},type=5", self.path),
                 ("unix-dgram", f"UNIX-SENDTO:{self.path},bind={self.path}-socat", self.path)]
        for protocol, address, where in cases:
            with self.subTest(address):
                server = self.serve(f"{protocol}://{where}", "--echo")
                client = self.started("socat", "-", address)
                client.write("through socat\n")
                client.wait_line("through socat")
                self.end(server, signal.SIGINT)

    def test_our_client_talks_to_socat(self):
        cases = [("unix-seqpacket", f"UNIX-LISTEN:{self.path}-5,type=5", f"{self.path}-5"),
                 ("unix-dgram", f"UNIX-RECVFROM:{self.path}-2", f"{self.path}-2")]
        for protocol, address, where in cases:
            with self.subTest(address):
                server = self.started("socat", address, "EXEC:cat")
                wait_for(lambda w=where: os.path.exists(w), "socat's socket")
                client = self.connect(f"{protocol}://{where}", "--send", "there and back")
                client.wait_line("recv.*there and back")
                client.end_input()
                server.signal(signal.SIGTERM)
                self.assertIn(client.wait(), (0, 1), client.errors)

    def test_a_stale_path_is_explained_and_removed(self):
        with socket.socket(socket.AF_UNIX) as gone:
            gone.bind(str(self.path))
        refused = cli("listen", f"unix://{self.path}")
        self.addCleanup(refused.__exit__)
        self.assertEqual(refused.wait(), 1)
        self.assertIn("left", refused.errors)
        server = self.serve(f"unix://{self.path}", "--remove-stale")
        live = cli("listen", f"unix://{self.path}", "--remove-stale")
        self.addCleanup(live.__exit__)
        self.assertEqual(live.wait(), 1)
        self.assertIn("socketscope-cli (pid", live.errors)
        self.assertEqual(self.path.stat().st_mode & 0o777, 0o600)
        self.end(server, signal.SIGINT)

    # Bad input, in words

    def test_bad_input_is_explained(self):
        cases = [(2, "at most 107 bytes", "listen", "unix:///" + "x" * 120),
                 (2, "not a protocol", "connect", "sctp://127.0.0.1:1"),
                 (1, "not the address of a multicast group", "listen", "udp://0", "--group", "10.0.0.1"),
                 (1, "There is no socket", "connect", f"unix://{self.path}")]
        for code, sentence, *arguments in cases:
            with self.subTest(sentence):
                program = cli(*arguments)
                self.addCleanup(program.__exit__)
                self.assertEqual(program.wait(), code, program.errors)
                self.assertIn(sentence, program.errors)

    def test_the_largest_datagram_and_one_byte_more(self):
        port = free_udp_port()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.bind(("127.0.0.1", port))
            peer.settimeout(10)
            client = self.connect(f"udp://127.0.0.1:{port}", "--quiet", "--send", "x" * 65507, "--send", "y" * 65508)
            self.assertEqual(len(peer.recv(70000)), 65507)
            client.end_input()
            self.assertEqual(client.wait(), 1)
            self.assertIn("at most 65,507 bytes", client.errors)

    def test_datagrams_are_not_replayed(self):
        port = free_udp_port()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.bind(("127.0.0.1", port))
            client = self.connect(f"udp://127.0.0.1:{port}", "--send", "x", "--wait", "0")
            client.end_input()
            self.assertEqual(client.wait(), 0)
            replay = cli("replay", self.client_file, "--as", "client")
            self.addCleanup(replay.__exit__)
            self.assertEqual(replay.wait(), 2)
            self.assertIn("Datagrams cannot be replayed", replay.errors)

    def test_a_unix_session_is_replayed(self):
        server = self.serve(f"unix://{self.path}", "--echo")
        client = self.connect(f"unix://{self.path}", "--send", "again")
        client.wait_line("recv.*again")
        client.end_input()
        self.assertEqual(client.wait(), 0)
        replay = cli("replay", self.client_file, "--as", "client")
        self.addCleanup(replay.__exit__)
        self.assertEqual(replay.wait(), 0, replay.errors)
        self.end(server, signal.SIGINT)


if __name__ == "__main__":
    unittest.main()
