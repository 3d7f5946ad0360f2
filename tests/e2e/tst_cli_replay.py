#!/usr/bin/env python3
"""socketscope-cli replay: one side of a recorded session against peers that do as recorded, and that do not."""
import json
import signal
import socket
import ssl
import subprocess
import unittest

from certificates import make_certificate
from clicase import CliCase
from programs import CLI, cli, peer, tool
from transcripts import Transcript
from waiting import free_port

THANKS = "Thank you for connecting !"
WELCOME, HELLO, RECEIVED = "Welcome to the server!", "Hello, Server! This is the client.", "Message received!"
SAME, DIVERGED, TROUBLE = 0, 1, 2


class ReplayCase(CliCase):
    def record_client(self, port, *options, stdin=subprocess.DEVNULL):
        with cli("connect", f"127.0.0.1:{port}", "--transcript", self.client_file, *options, stdin=stdin) as client:
            self.assertEqual(client.wait(), 0, client.errors)

    def record_server(self, client, *options):
        """What `client`, called with the port, and our server with the options have to do with each other."""
        port = free_port()
        with cli("listen", port, "--transcript", self.server_file, *options) as server:
            self.wait_ready(server, port)
            with client(port) as program:
                self.assertEqual(program.wait(), 0, program.errors)
            self.wait_recorded(server, r"recv\(.* = 0|close\(")
            self.end(server, signal.SIGINT)

    def replay_client(self, file, port, *options):
        with cli("replay", file, "--as", "client", "--connect", f"127.0.0.1:{port}", *options) as program:
            return program.wait(), program.output.decode(), program.errors

    def replay_server(self, file, client, *options):
        port = free_port()
        with cli("replay", file, "--as", "server", "--listen", port, *options) as server:
            self.wait_ready(server, port)
            with client(port) as program:
                program.wait()
                return server.wait(), server.output.decode(), server.errors


class Experiments(ReplayCase):
    """Both write-ups, at the server's and at the client's end."""

    def test_greeting_as_client(self):
        with peer("greeting_server", 0) as server:
            port = server.wait_port()
            with cli("connect", f"127.0.0.1:{port}", "--keep-open", "--transcript", self.client_file) as client:
                client.wait_line(THANKS)
                self.end(client, signal.SIGINT)
            code, out, _ = self.replay_client(self.client_file, port)
            self.assertEqual(code, SAME, out)

    def test_greeting_as_server(self):
        greeted = lambda port: peer("greeting_client", port)
        self.record_server(greeted, "--backlog", 5, "--greeting", THANKS)
        code, out, errors = self.replay_server(self.server_file, greeted)
        self.assertEqual(code, SAME, out + errors)
        self.assertIn("listen(", out)

    def test_exchange_as_client(self):
        with peer("exchange_server", 0) as server:
            port = server.wait_port()
            self.record_client(port, "--send", HELLO)
            code, out, _ = self.replay_client(self.client_file, port, "--transcript", self.server_file)
            self.assertEqual(code, SAME, out)
        again = Transcript(self.server_file)
        self.assertEqual(again.bytes_of("send"), HELLO.encode())
        self.assertEqual(again.bytes_of("recv"), (WELCOME + RECEIVED).encode())

    def test_exchange_as_server(self):
        talking = lambda port: peer("exchange_client", port)
        self.record_server(talking, "--backlog", 1, "--greeting", WELCOME, "--reply", RECEIVED, "--close-after-reply")
        code, out, errors = self.replay_server(self.server_file, talking)
        self.assertEqual(code, SAME, out + errors)

    def test_the_recorded_server_as_client(self):
        """Only the server's calls are in the record: the client's part is what it received."""
        self.record_server(lambda port: peer("exchange_client", port), "--greeting", WELCOME, "--reply", RECEIVED,
                           "--close-after-reply")
        with peer("exchange_server", 0) as server:
            code, out, _ = self.replay_client(self.server_file, server.wait_port())
            self.assertEqual(code, SAME, out)
            server.wait_line(f"received: {HELLO}")


class Divergences(ReplayCase):
    """The record: we say "hello", the server says "welcome" and then "goodbye", and closes."""

    def setUp(self):
        super().setUp()
        self.record_client(self.serve("hear:5", "say:welcome", "say:goodbye", "close"), "--send", "hello")

    def serve(self, *steps):
        server = peer("scripted_peer", "listen", 0, *steps)
        self.addCleanup(server.__exit__)
        return server.wait_port()

    def against(self, *steps, options=()):
        return self.replay_client(self.client_file, self.serve(*steps), *options)

    def check(self, *steps, says, code=DIVERGED, options=()):
        exit_code, out, errors = self.against(*steps, options=options)
        self.assertEqual(exit_code, code, out + errors)
        self.assertRegex(out, says)
        return out

    def test_cut_otherwise_is_the_same(self):
        self.check("hear:5", "say:wel", "say:comegoodbye", "close", says="As recorded", code=SAME)

    def test_another_byte_is_shown_on_both_sides(self):
        out = self.check("hear:5", "say:welcome", "say:goodbxe", "close", says="from byte 13 on")
        self.assertRegex(out, r"(?m)^- #\d+ Client 1  recv\(")
        self.assertRegex(out, r"(?m)^\+ #\d+ Client 1  recv\(")
        marked = [line for line in out.splitlines() if line.startswith("≠")]
        self.assertEqual(marked, [
            "≠ 00000008  6f 6f 64 62 79 65        oodbye     6f 6f 64 62 78 65        oodbxe"])

    def test_an_early_end(self):
        self.check("hear:5", "say:welcome", "close", says="finished sending before byte 8")

    def test_more_than_recorded(self):
        self.check("hear:5", "say:welcome", "say:goodbye!!", "close", says="more than the 14 bytes")

    def test_a_reset_instead_of_an_end(self):
        self.check("hear:5", "say:welcome", "say:goodbye", "reset", says="reset the connection")

    def test_silence(self):
        self.check("hear:5", "say:welcome", "stay", says="Byte 8 of what the peer sends did not come in time",
                   options=["--timeout", 1])

    def test_stops_at_the_divergence_if_asked(self):
        self.check("hear:5", "say:wxlcome", "end", says="from byte 2 on", options=["--stop-at-divergence"])

    def test_nobody_there(self):
        code, out, _ = self.replay_client(self.client_file, free_port())
        self.assertEqual(code, DIVERGED)
        self.assertIn("ECONNREFUSED", out)

    def test_a_client_that_says_something_else(self):
        said = lambda text: lambda port: peer("scripted_peer", "connect", port, f"say:{text}", "finish", "hear:14", "end")
        self.assertEqual(self.replay_server(self.client_file, said("hello"))[0], SAME)
        code, out, _ = self.replay_server(self.client_file, said("hallo"))
        self.assertEqual(code, DIVERGED)
        self.assertIn("from byte 2 on", out)

    def test_recorded_timing_keeps_the_pauses(self):
        rows = [json.loads(line) for line in self.client_file.read_text().splitlines()]
        for row in rows:
            if row.get("call") in ("send", "recv", "shutdown", "close"):
                row["t"] += 300_000_000
        slow, made = self.folder / "slow.jsonl", self.folder / "made.jsonl"
        slow.write_text("".join(json.dumps(row) + "\n" for row in rows))
        steps = ("hear:5", "say:welcome", "say:goodbye", "close")
        for timing, least, most in (("recorded", 300_000_000, None), ("peer", 0, 300_000_000)):
            code, out, _ = self.replay_client(slow, self.serve(*steps), "--timing", timing, "--transcript", made)
            self.assertEqual(code, SAME, out)
            again = Transcript(made)
            pause = again.one("send").start - again.one("connect").start
            self.assertGreaterEqual(pause, least)
            self.assertTrue(most is None or pause < most, pause)

    def test_data_that_was_not_kept_is_not_made_up(self):
        rows = [json.loads(line) for line in self.client_file.read_text().splitlines()]
        for row in rows:
            if row.get("call") == "send":
                row["dropped"] = len(row.pop("data"))
        lossy = self.folder / "lossy.jsonl"
        lossy.write_text("".join(json.dumps(row) + "\n" for row in rows))
        code, out, errors = self.replay_client(lossy, self.serve("hear:5"))
        self.assertEqual((code, out.strip()), (TROUBLE, ""), errors)
        self.assertIn("has not kept 5 B", errors)
        steps = ("hear:5", "say:welcome", "say:goodbye", "close")
        self.assertEqual(self.replay_client(lossy, self.serve(*steps), "--fill-with-zeros")[0], SAME)


class Encrypted(ReplayCase):
    """The plain text of TLS is played again, over TLS."""

    def setUp(self):
        super().setUp()
        self.certificate = self.folder / "certificate.pem"
        self.trusted = make_certificate(self.certificate)

    def serve(self, port, *options):
        return cli("listen", f"tls://127.0.0.1:{port}", "--tls-cert", self.certificate, *options)

    def record(self, *options):
        """Experiment 6 at both ends."""
        port = free_port()
        with self.serve(port, "--greeting", WELCOME, "--reply", RECEIVED, "--close-after-reply",
                        "--transcript", self.server_file) as server:
            self.wait_ready(server, port)
            # Open until the server closes: its close() would reset what close_notify still brings.
            with cli("connect", f"tls://127.0.0.1:{port}", "--tls-trust", self.trusted, "--send", HELLO, "--keep-open",
                     "--transcript", self.client_file, stdin=subprocess.DEVNULL) as client:
                self.assertEqual(client.wait(), 0, client.errors)
            self.wait_recorded(server, r"close\(")
            self.end(server, signal.SIGINT)

    def test_as_client_the_recorded_certificate_is_trusted(self):
        self.record()
        for file in (self.client_file, self.server_file):
            port = free_port()
            with self.serve(port, "--greeting", WELCOME, "--reply", RECEIVED, "--close-after-reply",
                            "--transcript", self.folder / "again.jsonl") as server:
                self.wait_ready(server, port)
                code, out, errors = self.replay_client(file, port)
                self.assertEqual(code, SAME, out + errors)
                self.wait_recorded(server, r"close\(")
                self.end(server, signal.SIGINT)
            again = Transcript(self.folder / "again.jsonl")
            self.assertEqual(again.bytes_of("SSL_read"), HELLO.encode())

    def test_another_certificate_is_refused_unless_it_is_trusted(self):
        self.record()
        other = make_certificate(self.certificate)
        port = free_port()
        with self.serve(port, "--greeting", WELCOME, "--reply", "Something else", "--close-after-reply") as server:
            self.wait_ready(server, port)
            code, out, _ = self.replay_client(self.client_file, port)
            self.assertEqual(code, DIVERGED)
            self.assertRegex(out, "TLS failed. .*another certificate")
            code, out, _ = self.replay_client(self.client_file, port, "--tls-trust", other)
            self.assertEqual(code, DIVERGED)
            self.assertIn(f"from byte {len(WELCOME) + 1} on", out)

    def test_as_server_for_python_and_openssl(self):
        self.record()

        port = free_port()
        with cli("replay", self.server_file, "--as", "server", "--listen", port, "--tls-cert", self.certificate) as server:
            self.wait_ready(server, port)
            context = ssl.create_default_context(cafile=self.certificate)
            with socket.create_connection(("127.0.0.1", port)) as raw, \
                    context.wrap_socket(raw, server_hostname="localhost") as secure:
                self.assertEqual(secure.recv(100), WELCOME.encode())
                secure.sendall(HELLO.encode())
                self.assertEqual(secure.recv(100), RECEIVED.encode())
                self.assertEqual(secure.recv(100), b"")
                secure.unwrap()
            self.assertEqual(server.wait(), SAME, server.output.decode() + server.errors)
        with cli("replay", self.client_file, "--as", "server", "--listen", port, "--tls-cert", self.certificate) as server:
            self.wait_ready(server, port)
            with tool("openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-quiet", "-no_ign_eof",
                      "-verify_return_error", "-CAfile", self.certificate) as client:
                client.write("something else")
                self.assertEqual(server.wait(), DIVERGED, server.errors)
                self.assertIn("from byte 1 on", server.output.decode())

    def test_what_failed_in_tls_has_nothing_to_replay(self):
        port = free_port()
        with self.serve(port) as server:
            self.wait_ready(server, port)
            with cli("connect", f"tls://127.0.0.1:{port}", "--transcript", self.client_file) as client:
                self.assertNotEqual(client.wait(), 0)
            code, _, errors = self.replay_client(self.client_file, port)
            self.assertEqual(code, TROUBLE)
            self.assertRegex(errors, "TLS failed in this connection .*signed by itself")


class Peers(ReplayCase):
    def test_a_c_client_and_ncat(self):
        echoed = lambda count: lambda port: peer("plain_client", port, count)
        self.record_server(echoed(20), "--echo")
        self.assertEqual(self.replay_server(self.server_file, echoed(20))[0], SAME)
        code, out, _ = self.replay_server(self.server_file, echoed(19))
        self.assertEqual(code, DIVERGED, out)
        self.assertIn("finished sending before byte", out)
        port = free_port()
        with tool("ncat", "-l", "-k", "127.0.0.1", port, "--exec", "/bin/cat") as server:
            self.wait_ready(server, port)
            self.assertEqual(self.replay_client(self.server_file, port)[0], SAME)

    def test_a_choice_among_several(self):
        port = free_port()
        with cli("listen", port, "--reply", "yes", "--transcript", self.server_file) as server:
            self.wait_ready(server, port)
            for text in ("one", "two"):
                with peer("scripted_peer", "connect", port, f"say:{text}", "hear:3", "close") as client:
                    self.assertEqual(client.wait(), 0, client.errors)
                self.wait_recorded(server, rf"recv\(.*{text}")
            self.end(server, signal.SIGINT)
        for options, length, listed in (((), 3, True), (("--connection", 2), 3, False)):
            with peer("scripted_peer", "listen", 0, f"hear:{length}", "say:yes", "end", "close") as server:
                code, out, errors = self.replay_client(self.server_file, server.wait_port(), *options)
                self.assertEqual(code, SAME, out + errors)
                self.assertEqual("--connection N" in errors, listed, errors)
                self.assertIn("two" if options else "one", out)
        self.assertEqual(self.replay_client(self.server_file, 9, "--connection", 3)[0], TROUBLE)

    def test_stops_when_told_and_leaves_nothing_open(self):
        self.record_server(lambda port: peer("greeting_client", port), "--greeting", THANKS)
        port = free_port()
        with cli("replay", self.server_file, "--as", "server", "--listen", port) as server:
            self.wait_ready(server, port)
            server.signal(signal.SIGINT)
            self.assertEqual(server.wait(), TROUBLE)
            self.assertIn("Stopped before its end", server.output.decode())

    def test_misuse(self):
        for arguments in (["x.jsonl"], ["--as", "client"], ["x.jsonl", "--as", "client", "--listen", "1"],
                          ["x.jsonl", "--as", "server", "--timing", "soon"], ["missing.jsonl", "--as", "client"]):
            done = subprocess.run([CLI, "replay", *arguments], capture_output=True, timeout=60, check=False)
            self.assertEqual(done.returncode, TROUBLE, arguments)
            self.assertTrue(done.stderr)


if __name__ == "__main__":
    unittest.main()
