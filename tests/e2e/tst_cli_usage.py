#!/usr/bin/env python3
"""What socketscope-cli says and how it exits: help, wrong usage, failures with their cause, quiet, terminals."""
import os
import pty
import signal
import socket
import subprocess
import unittest

from clicase import CliCase
from programs import CLI, cli, tool
from waiting import free_port, wait_for, wait_listening


class Usage(CliCase):
    def run_cli(self, *arguments, **options):
        with cli(*arguments, **options) as program:
            code = program.wait()
            return code, program.output.decode(), program.errors

    def test_help_and_version_need_no_display_and_succeed(self):
        env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        for option, text in (("--help", "listen"), ("--version", ".")):
            code, out, _ = self.run_cli(option, env=env)
            self.assertEqual(code, 0, option)
            self.assertIn(text, out)

    def test_wrong_usage_is_answered_with_the_usage_of_that_command(self):
        _, _, err = self.run_cli("diff", "a")
        self.assertEqual(err.count("socketscope-cli "), 1, err)
        self.assertIn("Usage: socketscope-cli diff", err)
        self.assertGreater(self.run_cli("dance")[2].count("socketscope-cli "), 10)

    def test_wrong_usage_exits_2_and_says_why(self):
        for arguments in ([], ["dance"], ["listen"], ["listen", "65536"], ["listen", "-1"], ["listen", "x"],
                          ["listen", "1", "--backlog", "many"], ["listen", "1", "--reply", "a", "--echo"],
                          ["listen", "1", "--nonsense"], ["connect"], ["connect", "127.0.0.1"],
                          ["connect", "127.0.0.1:0"], ["connect", "127.0.0.1:99999"], ["connect", "[::1:80"]):
            with self.subTest(arguments=arguments):
                code, out, err = self.run_cli(*arguments)
                self.assertEqual(code, 2, err)
                self.assertEqual(out, "")
                self.assertTrue(err.strip())

    def test_a_port_in_use_exits_1_and_names_who_holds_it(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            code, _, err = self.run_cli("listen", f"127.0.0.1:{port}", "--transcript", self.server_file)
        self.assertEqual(code, 1)
        self.assertIn(str(port), err)
        self.assertIn(str(os.getpid()), err)
        bind = self.server_transcript().one("bind")
        self.assertEqual((bind.result, bind.errno), (-1, "EADDRINUSE"))

    def test_a_refused_connection_exits_1_and_says_that_nothing_listens(self):
        port = free_port()
        code, _, err = self.run_cli("connect", f"127.0.0.1:{port}", "--transcript", self.client_file)
        self.assertEqual(code, 1)
        self.assertIn(f"127.0.0.1:{port}", err)
        transcript = self.client_transcript()
        self.assertEqual(transcript.calls(), ["socket", "connect", "close"])
        self.assertEqual(transcript.one("connect").errno, "ECONNREFUSED")

    def test_an_unknown_host_exits_1(self):
        code, _, err = self.run_cli("connect", "no-such-host.invalid:80")
        self.assertEqual(code, 1)
        self.assertIn("no-such-host.invalid", err)

    def test_an_address_of_another_machine_exits_1(self):
        # 192.0.2.0/24 is kept for documentation (RFC 5737), so no machine has it.
        code, _, err = self.run_cli("listen", f"192.0.2.1:{free_port()}", "--transcript", self.server_file)
        self.assertEqual(code, 1)
        self.assertIn("192.0.2.1", err)
        self.assertEqual(self.server_transcript().one("bind").errno, "EADDRNOTAVAIL")

    def test_a_transcript_that_cannot_be_written_exits_1(self):
        code, _, err = self.run_cli("listen", f"127.0.0.1:{free_port()}", "--transcript", "/no/such/folder/x.jsonl",
                                    stdin=subprocess.DEVNULL)
        self.assertEqual(code, 1)
        self.assertIn("/no/such/folder", err)

    def test_signals_end_it_with_0_while_clients_are_connected(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number=number), cli("listen", port := free_port(), "--transcript",
                                                  self.server_file) as server:
                self.wait_ready(server, port)
                with socket.create_connection(("127.0.0.1", port)) as client:
                    server.wait_line("accept")
                    self.end(server, number)
                    self.assertEqual(client.recv(1), b"")
                calls = self.server_transcript().calls()
                self.assertEqual(calls.count("close"), calls.count("accept") + 1)

    def test_it_serves_on_when_its_input_is_at_its_end(self):
        with cli("listen", port := free_port(), "--greeting", "still here", stdin=subprocess.DEVNULL) as server:
            self.wait_ready(server, port)
            for _ in range(3):
                with socket.create_connection(("127.0.0.1", port)) as client:
                    self.assertEqual(client.recv(100), b"still here")
            self.end(server, signal.SIGINT)

    def test_quiet_prints_no_calls(self):
        with cli("listen", port := free_port(), "--quiet", "--greeting", "hello") as server:
            self.wait_ready(server, port)
            with socket.create_connection(("127.0.0.1", port)) as client:
                self.assertEqual(client.recv(100), b"hello")
            self.end(server, signal.SIGINT)
            self.assertEqual(server.output, b"")

    def test_it_ends_when_nobody_reads_its_calls_any_more(self):
        reading, writing = os.pipe()
        process = subprocess.Popen([CLI, "listen", str(port := free_port()), "--transcript", self.server_file],
                                   stdin=subprocess.DEVNULL, stdout=writing, stderr=subprocess.PIPE)
        os.close(writing)
        os.close(reading)
        _, errors = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 1)
        self.assertIn("can no longer be printed", errors.decode())
        self.assertEqual(self.server_transcript().calls()[0], "socket", port)

    def test_no_socket_takes_the_number_of_a_closed_standard_stream(self):
        for descriptor in (0, 1):
            with self.subTest(descriptor=descriptor), socket.create_server(("127.0.0.1", 0)) as server:
                process = subprocess.Popen([CLI, "connect", "127.0.0.1:%d" % server.getsockname()[1], "--send", "a"],
                                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                           preexec_fn=lambda: os.close(descriptor))
                connection, _ = server.accept()
                with connection:
                    self.assertEqual(connection.recv(10), b"a")
                    self.assertEqual(connection.recv(10), b"")
                self.assertEqual(process.wait(30), 0)

    def test_ipv6_and_dual_stack_peers_are_shown_plainly(self):
        with cli("listen", f"[::]:{(port := free_port())}", "--transcript", self.server_file) as server:
            self.wait_ready(server, port)
            with socket.create_connection(("127.0.0.1", port)), socket.create_connection(("::1", port)):
                server.wait_line(r"accept.*\[::1\]")
            self.end(server, signal.SIGINT)
        peers = sorted(event.peer.rsplit(":", 1)[0] for event in self.server_transcript().events
                       if event.call == "accept" and event.peer)
        self.assertEqual(peers, ["127.0.0.1", "[::1]"])

    def test_a_terminal_gets_no_escape_from_a_peer(self):
        port = free_port()
        ours, theirs = pty.openpty()
        process = subprocess.Popen([CLI, "listen", str(port)], stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        try:
            self.wait_pty(port, ours, process)
        finally:
            process.kill()
            process.wait()
            os.close(ours)

    def wait_pty(self, port, terminal, process):
        wait_listening(port)
        shown = bytearray()
        with socket.create_connection(("127.0.0.1", port)) as client:
            client.sendall(b"begin\x1b]0;title\x07\x1b[31mred\x9b31m\xe2\x80\xaeend")
            os.set_blocking(terminal, False)

            def seen():
                try:
                    shown.extend(os.read(terminal, 65536))
                except BlockingIOError:
                    pass
                return b"end" in shown
            wait_for(seen, "the message on the terminal")
        line = next(line for line in bytes(shown).split(b"\n") if b"begin" in line)
        for bad in (b"\x1b]", b"\x1b[31mred", b"\x07", b"\xe2\x80\xae"):
            self.assertNotIn(bad, line)
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(30), 0)


class Links(unittest.TestCase):
    def test_the_command_line_program_links_neither_gui_nor_widgets(self):
        with tool("ldd", CLI) as listing:
            self.assertEqual(listing.wait(), 0)
            self.assertNotRegex(listing.output.decode(), "Qt6(Gui|Widgets|Svg)")


if __name__ == "__main__":
    unittest.main()
