#!/usr/bin/env python3
"""Sessions as programs: those of both experiments in each language, against each other and against us."""
import shutil
import signal
import subprocess
import sys
import unittest

import strace
from certificates import make_certificate
from clicase import CliCase
from programs import Program, cli, tool
from transcripts import Transcript
from waiting import free_port, wait_listening

THANKS = "Thank you for connecting !"
WELCOME, HELLO, RECEIVED = "Welcome to the server!", "Hello, Server! This is the client.", "Message received!"
# Bytes that a careless program would take for its own text.
NASTY = r"??/ ')*/ //\\ \\x5c\n#' % {x} ${y} \x00\xff\xfe\x1b[31m ä नमस्ते \x22\x22\x22 ??\x22\n\\"
STRICT = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic")


def essence(calls):
    """Names, sizes sent and received, results that are no descriptors.

    Python asks for a socket's name when it makes an object of what accept returned. What is sent at once may come in
    one recv or in two, and may be taken in one send or in two: neighbouring ones count together."""
    kept = []
    for name, result in calls:
        if name in ("recv", "send") and result > 0 and kept and kept[-1][0] == name and kept[-1][1] > 0:
            kept[-1] = (name, kept[-1][1] + result)
        elif name != "getsockname":
            kept.append((name, None if name in ("socket", "accept") and result >= 0 else result))
    return kept


def lives_of(transcript):
    lives = {}
    for event in transcript.events:
        lives.setdefault(event.socket, []).append((event.call, event.result))
    return [essence(lives[socket]) for socket in sorted(lives)]


def seen_by_the_kernel(log):
    return [essence((call.name, call.result) for call in life) for life in strace.calls_per_socket(log)]


class Sessions(CliCase):
    """Our two ends make a session; then programs take over one end, or both."""

    LISTEN, CONNECT = [], []
    CLIENT_ENDS, SERVER_ENDS = "recv", r"recv\(.*= 0|close\("
    LIBRARIES = ()
    MOVES, BELOW = ("send", "recv"), ("recv",)

    def setUp(self):
        super().setUp()
        self.prepare()
        self.play(lambda port: self.listen(port, self.server_file), lambda port: self.connect(port, self.client_file))
        self.recorded = {"server": Transcript(self.server_file), "client 1": Transcript(self.client_file)}

    def prepare(self):
        """What both ends need before they talk."""

    def arguments(self, endpoint):
        """What a program is told beside host and port."""
        return ()

    def listen(self, port, transcript):
        return cli("listen", f"127.0.0.1:{port}", *self.LISTEN, "--transcript", transcript)

    def connect(self, port, transcript):
        return cli("connect", f"127.0.0.1:{port}", *self.CONNECT, "--keep-open", "--transcript", transcript)

    def play(self, server, client):
        port = free_port()
        with server(port) as listening:
            listening.wait_line(r"listening on port|listen\(")
            with client(port) as connecting:
                self.finish(connecting, self.CLIENT_ENDS)
            self.finish(listening, self.SERVER_ENDS)

    def finish(self, program, last):
        """A program that was written ends by itself; ours may have to be told."""
        if program.name == "socketscope-cli":
            program.wait_line(last)
            program.signal(signal.SIGINT)
        self.assertEqual(program.wait(), 0, program.errors)

    def write(self, language):
        """Both programs in a folder of their own, as they are run: {endpoint: command}."""
        folder = self.folder / language
        for file, endpoint in ((self.server_file, "server"), (self.client_file, "client 1")):
            with cli("code", file, "--language", language, "--endpoint", endpoint, "-o", f"{folder}/") as writing:
                self.assertEqual(writing.wait(), 0, writing.errors)
        if language == "python":
            return {"server": [sys.executable, folder / "server.py"], "client 1": [sys.executable, folder / "client_1.py"]}
        if language == "c":
            for name in ("server", "client_1"):
                subprocess.run(["gcc", *STRICT, "-o", folder / name, folder / f"{name}.c", *self.LIBRARIES],
                               check=True)
            return {"server": [folder / "server"], "client 1": [folder / "client_1"]}
        (folder / "CMakeLists.txt").write_text(
            (folder / "CMakeLists.txt").read_text().split("add_executable")[0]
            + "add_compile_options(-Wall -Wextra -Werror)\n"
            + "".join(f"add_executable({name} {name}.cpp)\ntarget_link_libraries({name} PRIVATE Qt6::Network)\n"
                      for name in ("server", "client_1")))
        for arguments in (("-S", folder, "-B", folder / "build"), ("--build", folder / "build")):
            subprocess.run(["cmake", *arguments], check=True, stdout=subprocess.DEVNULL)
        return {"server": [folder / "build/server"], "client 1": [folder / "build/client_1"]}

    def check_us(self, endpoint, path):
        """What we recorded beside a program is what we recorded in the session."""
        ours, then = Transcript(path), self.recorded[endpoint]
        for way in self.MOVES:
            self.assertEqual(ours.bytes_of(way), then.bytes_of(way))
        self.assertEqual([call for call in ours.calls() if call not in self.BELOW],
                         [call for call in then.calls() if call not in self.BELOW])

    def check_calls(self, endpoint, log):
        self.assertEqual(seen_by_the_kernel(log), lives_of(self.recorded[endpoint]))

    def take_part(self, language):
        """The programs in the place of our server, of our client, and of both."""
        programs = self.write(language)

        def run(endpoint):
            return lambda port: Program(*programs[endpoint], "127.0.0.1", port, *self.arguments(endpoint))
        client, server = self.folder / "against-client.jsonl", self.folder / "against-server.jsonl"
        self.play(run("server"), lambda port: self.connect(port, client))
        self.check_us("client 1", client)
        self.play(lambda port: self.listen(port, server), run("client 1"))
        self.check_us("server", server)
        self.play(run("server"), run("client 1"))
        return programs

    def under_strace(self, programs):
        logs = {endpoint: self.folder / f"{endpoint}.strace" for endpoint in programs}

        def run(endpoint):
            return lambda port: strace.traced(logs[endpoint], *programs[endpoint], "127.0.0.1", port)
        self.play(run("server"), run("client 1"))
        for endpoint, log in logs.items():
            self.check_calls(endpoint, log)


class Exchange(Sessions):
    """Experiment 6."""
    LISTEN = ["--backlog", 1, "--greeting", WELCOME, "--reply", RECEIVED, "--close-after-reply"]
    CONNECT = ["--send", HELLO]

    def test_python_makes_the_same_calls(self):
        self.under_strace(self.take_part("python"))

    def test_c_makes_the_same_calls(self):
        self.under_strace(self.take_part("c"))

    @unittest.skipUnless(shutil.which("cmake"), "needs cmake")
    def test_qt_talks_the_same(self):
        self.take_part("qt")


class Greeting(Sessions):
    """Experiment 8: the client leaves after the greeting."""
    LISTEN, CONNECT = ["--backlog", 5, "--greeting", THANKS], []

    def test_python_makes_the_same_calls(self):
        self.under_strace(self.take_part("python"))

    def test_c_makes_the_same_calls(self):
        self.under_strace(self.take_part("c"))


class NastyBytes(Sessions):
    """What was sent cannot break out of a literal, in any language."""
    LISTEN, CONNECT = ["--greeting", NASTY, "--reply", NASTY, "--close-after-reply"], ["--send", NASTY]

    def test_python_sends_them(self):
        self.take_part("python")

    def test_c_sends_them(self):
        self.take_part("c")


class Encrypted(Sessions):
    """Experiment 6 over TLS: libssl's calls are the program's, what it sends and receives below is its own."""
    LISTEN = ["--greeting", WELCOME, "--reply", RECEIVED, "--close-after-reply"]
    CONNECT = ["--send", HELLO]
    CLIENT_ENDS, SERVER_ENDS = r"SSL_read\(.*= 0", r"close\("
    LIBRARIES = ("-lssl", "-lcrypto")
    MOVES, BELOW = ("SSL_write", "SSL_read"), ("send", "recv", "SSL_read")

    def prepare(self):
        self.certificate = self.folder / "certificate.pem"
        self.trusted = make_certificate(self.certificate)

    def arguments(self, endpoint):
        return [self.certificate] if endpoint == "server" else []

    def listen(self, port, transcript):
        return cli("listen", f"tls://127.0.0.1:{port}", "--tls-cert", self.certificate, *self.LISTEN,
                   "--transcript", transcript)

    def connect(self, port, transcript):
        return cli("connect", f"tls://127.0.0.1:{port}", "--tls-trust", self.trusted, *self.CONNECT, "--keep-open",
                   "--transcript", transcript)

    def take_part(self, language):
        """And with a certificate that the server makes, which the client trusts by its fingerprint, or not."""
        programs, port = super().take_part(language), free_port()
        with Program(*programs["server"], "127.0.0.1", port) as server:
            shown = server.wait_line(r"^certificate (\S+)")[1]
            server.wait_line("listening on port")
            with Program(*programs["client 1"], "127.0.0.1", port, shown) as client:
                self.assertEqual(client.wait(), 0, client.errors)
            self.assertEqual(server.wait(), 0, server.errors)
        with Program(*programs["server"], "127.0.0.1", port) as server:
            server.wait_line("listening on port")
            with Program(*programs["client 1"], "127.0.0.1", port) as client:
                self.assertNotEqual(client.wait(), 0)
                self.assertIn("another certificate", client.errors)

    def test_python_talks_the_same(self):
        self.take_part("python")

    def test_c_talks_the_same(self):
        self.take_part("c")

    @unittest.skipUnless(shutil.which("cmake"), "needs cmake")
    def test_qt_talks_the_same(self):
        self.take_part("qt")


class Failures(CliCase):
    """What failed in the session is tried again, and told."""

    def test_a_refused_connect_is_expected(self):
        with cli("connect", f"127.0.0.1:{free_port()}", "--transcript", self.client_file) as program:
            self.assertEqual(program.wait(), 1)
        for language, command in (("python", [sys.executable]), ("c", None)):
            path = self.folder / f"client.{language}"
            path = path.with_suffix(".py" if language == "python" else ".c")
            with cli("code", self.client_file, "--language", language, "-o", path) as program:
                self.assertEqual(program.wait(), 0, program.errors)
            if language == "c":
                subprocess.run(["gcc", *STRICT, "-o", path.with_suffix(""), path], check=True)
                command = []
            with Program(*command, path if command else path.with_suffix("")) as program:
                self.assertEqual(program.wait(), 0, program.errors)
                self.assertIn("connect: ECONNREFUSED as in the session", program.lines)

    def test_a_refused_certificate_is_refused_again(self):
        certificate, port = self.folder / "certificate.pem", free_port()
        make_certificate(certificate)
        with tool("openssl", "s_server", "-accept", port, "-cert", certificate, "-quiet"):
            wait_listening(port)
            with cli("connect", f"tls://localhost:{port}", "--transcript", self.client_file) as program:
                self.assertNotEqual(program.wait(), 0)
            for language in ("python", "c"):
                path = self.folder / ("client.py" if language == "python" else "client.c")
                with cli("code", self.client_file, "--language", language, "-o", path) as program:
                    self.assertEqual(program.wait(), 0, program.errors)
                command = [sys.executable, path]
                if language == "c":
                    command = [path.with_suffix("")]
                    subprocess.run(["gcc", *STRICT, "-o", *command, path, "-lssl", "-lcrypto"], check=True)
                with Program(*command) as program:
                    self.assertEqual(program.wait(), 0, program.errors)
                    program.wait_line("(?i)handshake: .*cert.*; the session had: self-signed")

    def test_misuse_is_told(self):
        both = self.folder / "both.jsonl"
        both.write_text('{"format":"socketscope-transcript","version":"1.1"}\n'
                        '{"n":1,"t":1,"dur":1,"endpoint":"server","socket":1,"fd":3,"call":"socket",'
                        '"args":{"domain":"AF_INET","type":"SOCK_STREAM"},"result":3,"errno":null}\n'
                        '{"n":2,"t":2,"dur":1,"endpoint":"client 1","socket":2,"fd":4,"call":"socket",'
                        '"args":{"domain":"AF_INET","type":"SOCK_STREAM"},"result":4,"errno":null}\n')
        for arguments, sentence in (
                ((both, "--language", "python"), "server, client 1"),
                ((both, "--language", "perl"), "python, c or qt"),
                ((both, "--language", "c", "--endpoint", "client 7"), "made no calls"),
                ((both, "--language", "c", "--endpoint", "nobody"), "is no endpoint")):
            with cli("code", *arguments) as program:
                self.assertNotEqual(program.wait(), 0)
                self.assertIn(sentence, program.errors)


class WholeSessions(CliCase):
    """Both ends in one program: each lesson as it was performed, and performed for the program."""

    def code(self, *arguments):
        with cli("code", *arguments) as writing:
            self.assertEqual(writing.wait(60), 0, writing.errors)

    def built(self, language, path):
        if language == "python":
            return [sys.executable, path]
        subprocess.run(["gcc", *STRICT, "-o", path.with_suffix(""), path], check=True)
        return [path.with_suffix("")]

    def check_lesson(self, number):
        record = self.folder / "lesson.jsonl"
        with cli("lesson", number, "--quiet", "--record", record) as lesson:
            self.assertEqual(lesson.wait(60), 0, lesson.errors)
        for language, ending in (("python", ".py"), ("c", ".c")):
            with self.subTest(lesson=number, language=language):
                path, log = self.folder / f"whole{number}{ending}", self.folder / "strace"
                self.code(record, "--whole", "--language", language, "-o", path)
                with strace.traced(log, *self.built(language, path)) as program:
                    self.assertEqual(program.wait(60), 0, program.errors)
                self.assertEqual(seen_by_the_kernel(log), lives_of(Transcript(record)))

    def test_each_lesson_makes_the_same_calls(self):
        for number in range(1, 8):
            self.check_lesson(number)

    def test_a_lesson_is_performed_and_written(self):
        self.code("--lesson", 1, "--language", "python", "-o", f"{self.folder}/")
        path = self.folder / "session.py"
        self.assertIn("Experiment 8: a server that greets", path.read_text(encoding="utf-8"))
        with Program(sys.executable, path) as program:
            self.assertEqual(program.wait(), 0, program.errors)
            self.assertIn(THANKS, "".join(program.lines))
        for arguments in (("--lesson", 9, "--language", "c"), ("--lesson", 1, self.folder, "--language", "c"),
                          ("--lesson", 1, "--whole", "--endpoint", "server", "--language", "c")):
            with cli("code", *arguments) as program:
                self.assertEqual(program.wait(), 2)
                self.assertTrue(program.errors)

    @unittest.skipUnless(shutil.which("cmake"), "needs cmake")
    def test_qt_has_both_ends_in_one_program(self):
        folder = self.folder / "qt"
        said = {1: THANKS, 2: RECEIVED, 3: "accepted a connection", 4: "onetwothree", 5: "ECONNRESET", 6: "three",
                7: "ENOTCONN"}
        for number in said:
            self.code("--lesson", number, "--language", "qt", "-o", f"{folder}/")
            (folder / "session.cpp").rename(folder / f"lesson{number}.cpp")
        (folder / "CMakeLists.txt").write_text(
            (folder / "CMakeLists.txt").read_text().split("add_executable")[0]
            + "add_compile_options(-Wall -Wextra -Werror)\n"
            + "".join(f"add_executable(lesson{number} lesson{number}.cpp)\n"
                      f"target_link_libraries(lesson{number} PRIVATE Qt6::Network)\n" for number in said))
        for arguments in (("-S", folder, "-B", folder / "build"), ("--build", folder / "build")):
            subprocess.run(["cmake", *arguments], check=True, stdout=subprocess.DEVNULL)
        for number, words in said.items():
            with self.subTest(lesson=number), Program(folder / f"build/lesson{number}") as program:
                self.assertEqual(program.wait(), 0, program.errors)
                self.assertIn(words, "".join(program.lines))


if __name__ == "__main__":
    unittest.main()
