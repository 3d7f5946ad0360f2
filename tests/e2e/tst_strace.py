#!/usr/bin/env python3
"""strace says the same: our rows are compared with the calls that the kernel saw, socket by socket."""
import socket
import subprocess
import unittest

import strace
from certificates import make_certificate
from clicase import CliCase
from programs import CLI, peer
from transcripts import Transcript
from waiting import free_port, wait_listening

MESSAGES = 50
# What a row's arguments hold of that which strace compares.
ASKED = {"socket": "domain", "setsockopt": "option", "getsockopt": "option", "bind": "address", "connect": "address",
         "listen": "backlog", "send": "size", "recv": "size", "shutdown": "how"}


def asked_for(event):
    """What is compared of a row's arguments."""
    if event.call in ("sendto", "recvfrom"):
        return event.args["size"], event.args["address"]
    return event.args.get(ASKED.get(event.call))


def recorded_per_socket(transcript):
    """The same form as strace.calls_per_socket gives: one list of calls for each socket, in the order of making."""
    lives = {}
    for event in transcript.events:
        if event.call.startswith("SSL_"):  # libssl's, whose sends and recvs are rows of their own
            continue
        lives.setdefault(event.socket, []).append(
            strace.Call(event.call, event.fd, asked_for(event), event.result, event.errno))
    return [lives[number] for number in sorted(lives)]


class SaysTheSame(CliCase):
    def trace(self, name, *arguments, **options):
        """Our program under strace: (the program, its transcript's path, strace's file)."""
        transcript, log = self.folder / f"{name}.jsonl", self.folder / f"{name}.strace"
        program = strace.traced(log, CLI, *arguments, "--transcript", transcript, **options)
        self.addCleanup(program.__exit__)
        return program, transcript, log

    def interrupt(self, program):
        """Signals the traced program, strace's only child, so that strace itself ends in its own way."""
        with open(f"/proc/{program.pid}/task/{program.pid}/children", encoding="ascii") as children:
            subprocess.run(["kill", "-INT", children.read().split()[0]], check=True)
        self.assertEqual(program.wait(), 0, program.errors)

    def assert_same(self, transcript, log, *, sockets):
        kernel, ours = strace.calls_per_socket(log), recorded_per_socket(Transcript(transcript))
        self.assertEqual(len(kernel), sockets)
        self.assertEqual(len(ours), len(kernel))
        for seen, told in zip(kernel, ours):
            self.assertEqual(told, seen)
        return ours

    def test_fifty_messages_both_ways_and_a_half_close(self):
        port = free_port()
        server, server_rows, server_log = self.trace("server", "listen", f"127.0.0.1:{port}", "--greeting", "welcome")
        server.wait_line(r"listen\(")
        client, client_rows, client_log = self.trace("client", "connect", f"127.0.0.1:{port}")
        client.wait_line("welcome")
        for number in range(MESSAGES):
            client.write(f"client says {number:02}" + "." * number + "\n")
            server.wait_line(f"recv.*client says {number:02}")
            server.write(f"server says {number:02}\n")
            client.wait_line(f"recv.*server says {number:02}")
        client.end_input()
        self.assertEqual(client.wait(), 0, client.errors)
        self.interrupt(server)
        listener, connection = self.assert_same(server_rows, server_log, sockets=2)
        self.assertEqual([call.name for call in connection].count("send"), MESSAGES + 1)
        self.assertEqual([call.name for call in connection].count("recv"), MESSAGES + 1)
        self.assertEqual([call.name for call in listener][-1], "close")
        own, = self.assert_same(client_rows, client_log, sockets=1)
        self.assertEqual([call.name for call in own][-3:], ["shutdown", "recv", "close"])

    def test_a_refused_connect(self):
        program, rows, log = self.trace("refused", "connect", f"127.0.0.1:{free_port()}")
        self.assertEqual(program.wait(), 1)
        calls, = self.assert_same(rows, log, sockets=1)
        self.assertEqual([call.errno for call in calls if call.name == "connect"], ["ECONNREFUSED"])

    def test_a_port_in_use(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            program, rows, log = self.trace("in-use", "listen", "127.0.0.1:%d" % other.getsockname()[1])
            self.assertEqual(program.wait(), 1)
        calls, = self.assert_same(rows, log, sockets=1)
        self.assertEqual([call.errno for call in calls if call.name == "bind"], ["EADDRINUSE"])

    def test_a_peer_that_finishes_first(self):
        port = free_port()
        server, rows, log = self.trace("echo", "listen", f"127.0.0.1:{port}", "--echo")
        server.wait_line(r"listen\(")
        with peer("half_closing_client", port, 1) as client:
            client.wait_line("bytes, same")
        self.interrupt(server)
        self.assert_same(rows, log, sockets=2)

    def test_a_peer_that_resets(self):
        port = free_port()
        server, rows, log = self.trace("reset", "listen", f"127.0.0.1:{port}", "--greeting", "take this")
        server.wait_line(r"listen\(")
        with peer("resetting_peer", "connect", port) as client:
            client.wait_line("^reset$")
        server.wait_line("ECONNRESET")
        self.interrupt(server)
        _, connection = self.assert_same(rows, log, sockets=2)
        self.assertIn("ECONNRESET", [call.errno for call in connection])

    def test_tls_sends_and_receives_what_its_rows_say(self):
        certificate, port = self.folder / "certificate.pem", free_port()
        trusted = make_certificate(certificate)
        server, server_rows, server_log = self.trace(
            "tls-server", "listen", f"tls://127.0.0.1:{port}", "--tls-cert", certificate, "--echo")
        server.wait_line(r"listen\(")
        client, client_rows, client_log = self.trace(
            "tls-client", "connect", f"tls://127.0.0.1:{port}", "--tls-trust", trusted, "--send", "x" * 40000)
        client.wait_line("SSL_read")
        client.end_input()
        self.assertEqual(client.wait(), 0, client.errors)
        self.interrupt(server)
        self.assert_same(server_rows, server_log, sockets=2)
        own, = self.assert_same(client_rows, client_log, sockets=1)
        self.assertGreater(sum(call.result for call in own if call.name == "send"), 40000)
        self.assertEqual(Transcript(client_rows).bytes_of("SSL_read"), b"x" * 40000)

    def test_datagrams_to_an_unconnected_and_from_a_connected_socket(self):
        port = free_port()
        server, server_rows, server_log = self.trace(
            "udp-server", "listen", f"udp://127.0.0.1:{port}", "--echo", "--option", "SO_RCVBUF=300000")
        server.wait_line(r"bind\(")
        client, client_rows, client_log = self.trace(
            "udp-client", "connect", f"udp://127.0.0.1:{port}", "--send", "one", "--send", "", "--send", "three")
        client.wait_line("recv.*three")
        client.end_input()
        self.assertEqual(client.wait(), 0, client.errors)
        other, other_rows, other_log = self.trace(
            "udp-unconnected", "connect", f"udp://127.0.0.1:{port}", "--unconnected", "--send", "two")
        other.wait_line("recvfrom.*two")
        other.end_input()
        self.assertEqual(other.wait(), 0, other.errors)
        self.interrupt(server)
        calls, = self.assert_same(server_rows, server_log, sockets=1)
        self.assertEqual([call.result for call in calls if call.name == "recvfrom"], [3, 0, 5, 3])
        self.assertEqual([call.result for call in calls if call.name == "sendto"], [3, 0, 5, 3])
        own, = self.assert_same(client_rows, client_log, sockets=1)
        self.assertEqual([call.result for call in own if call.name == "recv"], [3, 0, 5])
        self.assert_same(other_rows, other_log, sockets=1)

    def test_a_multicast_group(self):
        port = free_port()
        server, rows, log = self.trace("group", "listen", f"udp://0.0.0.0:{port}", "--echo", "--group",
            "239.255.77.3%lo")
        server.wait_line(r"IP_ADD_MEMBERSHIP.* = 0")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.settimeout(10)
            peer.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
            peer.sendto(b"to all", ("239.255.77.3", port))
            self.assertEqual(peer.recv(100), b"to all")
        self.interrupt(server)
        calls, = self.assert_same(rows, log, sockets=1)
        self.assertIn("IP_ADD_MEMBERSHIP", [call.asked for call in calls if call.name == "setsockopt"])

    def test_the_calls_below_tls(self):
        port = free_port()
        key, certificate = self.folder / "key.pem", self.folder / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", key, "-out", certificate, "-subj", "/CN=localhost", "-addext",
                        "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
        server, server_rows, server_log = self.trace(
            "tls-server", "listen", f"tls://127.0.0.1:{port}", "--tls-cert", certificate, "--tls-key", key, "--echo")
        server.wait_line(r"listen\(")
        client, client_rows, client_log = self.trace(
            "tls-client", "connect", f"tls://127.0.0.1:{port}", "--tls-ca", certificate, "--send", "secret")
        client.wait_line("SSL_read.*secret")
        client.end_input()
        self.assertEqual(client.wait(), 0, client.errors)
        self.interrupt(server)
        self.assert_same(server_rows, server_log, sockets=2)
        own, = self.assert_same(client_rows, client_log, sockets=1)
        self.assertGreater([call.name for call in own].count("send"), 1)

    def test_a_datagram_that_nobody_receives(self):
        program, rows, log = self.trace("udp-refused", "connect", f"udp://127.0.0.1:{free_port()}", "--send", "x")
        program.wait_line("ECONNREFUSED")
        program.end_input()
        self.assertEqual(program.wait(), 1)
        calls, = self.assert_same(rows, log, sockets=1)
        self.assertEqual([call.errno for call in calls if call.name == "recv"], ["ECONNREFUSED"])

    def test_unix_sockets_of_all_types(self):
        for kind, sockets in (("unix", 2), ("unix-seqpacket", 2), ("unix-dgram", 1)):
            with self.subTest(kind):
                where = f"{kind}://{self.folder / kind}"
                server, server_rows, server_log = self.trace(f"{kind}-server", "listen", where, "--echo")
                server.wait_line(r"listen\(" if sockets == 2 else r"bind\(")
                client, client_rows, client_log = self.trace(f"{kind}-client", "connect", where, "--send", "one")
                client.wait_line("recv.*one")
                client.end_input()
                self.assertEqual(client.wait(), 0, client.errors)
                self.interrupt(server)
                self.assert_same(server_rows, server_log, sockets=sockets)
                self.assert_same(client_rows, client_log, sockets=1)

    def test_an_abstract_name_and_a_stale_path(self):
        name = f"@socketscope-strace-{free_port()}"
        server, rows, log = self.trace("abstract", "listen", f"unix://{name}")
        server.wait_line(r"listen\(")
        self.interrupt(server)
        self.assert_same(rows, log, sockets=1)
        path = self.folder / "stale"
        with socket.socket(socket.AF_UNIX) as gone:
            gone.bind(str(path))
        server, rows, log = self.trace("stale", "listen", f"unix://{path}")
        self.assertEqual(server.wait(), 1)
        _, probe = self.assert_same(rows, log, sockets=2)
        self.assertEqual([call.errno for call in probe], [None, "ECONNREFUSED", None])

    def test_many_clients_at_once_over_ipv6(self):
        port = free_port()
        server, rows, log = self.trace("many", "listen", f"[::1]:{port}", "--echo", "--quiet")
        wait_listening(port)
        clients = [socket.create_connection(("::1", port)) for _ in range(20)]
        for client in clients:
            client.sendall(b"x" * 100)
        for client in clients:
            self.assertEqual(len(client.recv(100, socket.MSG_WAITALL)), 100)
            client.close()
        self.interrupt(server)
        self.assert_same(rows, log, sockets=21)


if __name__ == "__main__":
    unittest.main()
