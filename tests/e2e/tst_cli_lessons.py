#!/usr/bin/env python3
"""socketscope-cli lesson: the built-in lessons performed against the real kernel, and sessions graded that are handed in."""
import json
import signal
import unittest
from pathlib import Path

from clicase import CliCase
from programs import cli, peer
from waiting import free_port

LESSONS = Path(__file__).resolve().parents[2] / "resources" / "lessons"
DONE, NOT_DONE, TROUBLE = 0, 1, 2
THANKS = "Thank you for connecting !"


class Lessons(CliCase):
    def run_lesson(self, *arguments):
        with cli("lesson", *arguments) as program:
            return program.wait(60), program.output.decode(), program.errors

    def lesson(self, number):
        path = next(LESSONS.glob(f"{number}-*.json"))
        return json.loads(path.read_text(encoding="utf-8"))

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text if isinstance(text, str) else json.dumps(text), encoding="utf-8")
        return path

    def test_each_lesson_performs_itself_and_grades_what_it_did(self):
        for number in range(1, 8):
            with self.subTest(lesson=number):
                record = self.folder / f"{number}.jsonl"
                code, out, errors = self.run_lesson(number, "--quiet", "--record", record)
                self.assertEqual(code, DONE, out + errors)
                code, out, errors = self.run_lesson(number, "--transcript", record)
                self.assertEqual(code, DONE, out + errors)
                cut = self.write("cut.jsonl", "".join(record.read_text().splitlines(keepends=True)[:6]))
                code, out, errors = self.run_lesson(number, "--transcript", cut)
                self.assertEqual(code, NOT_DONE, out + errors)
                self.assertIn("not done", out)

    def teach(self, checks, play):
        """A lesson of one step, performed."""
        return self.run_lesson(self.write("own.json", {
            "format": "socketscope-lesson", "version": "1.0", "id": "own", "title": "Own", "aim": "Own",
            "steps": [{"id": "all", "title": "All", "do": "It", "check": checks}], "play": play}), "--quiet")

    def test_a_play_script_speaks_each_protocol(self):
        for protocol, place in (("tcp", {}), ("udp", {}), ("unix", {"address": str(self.folder / "stream")}),
                                ("unix-seqpacket", {"address": f"@socketscope-lesson-{free_port()}"})):
            with self.subTest(protocol=protocol):
                code, out, errors = self.teach(
                    [{"call": "bind", "by": "server", "socket": "server"},
                     {"call": ["recv", "recvfrom"], "by": "server", "data": "Hello"}],
                    [{"do": "startServer", "protocol": protocol, "options": ["SO_REUSEADDR=1"], **place,
                      "until": {"call": "bind" if protocol == "udp" else "listen", "by": "server", "socket": "server"}},
                     {"do": "connect", "protocol": protocol, "to": "server", "until": {"call": "connect", "socket": "client"}},
                     {"do": "send", "socket": "client", "text": "Hello", "until": "all"}])
                self.assertEqual(code, DONE, out + errors)

    def test_a_play_script_makes_lab_calls_that_wait_and_are_cancelled(self):
        code, out, errors = self.teach(
            [{"call": "accept", "by": "lab", "error": "EINTR"}, {"call": "accept", "by": "lab"},
             {"call": "connect", "by": "client"}],
            [{"do": "lab", "call": "s = socket(AF_INET, SOCK_STREAM)"},
             {"do": "lab", "call": "bind(s, 127.0.0.1:0)"}, {"do": "lab", "call": "listen(s, 5)"},
             {"do": "lab", "call": "getsockname(s)", "until": {"call": "getsockname", "socket": "here"}},
             {"do": "lab", "call": "accept(s)"},
             {"do": "lab", "call": "cancel(s)", "until": {"call": "accept", "error": "EINTR"}},
             {"do": "lab", "call": "a = accept(s)"}, {"do": "connect", "to": "here"},
             {"do": "lab", "call": "wait(s)"}, {"do": "lab", "call": "close(a)", "until": "all"}])
        self.assertEqual(code, DONE, out + errors)

    def test_a_play_script_that_cannot_go_on_says_where(self):
        code, _, errors = self.teach(
            [{"call": "close"}],
            [{"do": "lab", "call": "s = socket(AF_INET, SOCK_STREAM)"},
             {"do": "lab", "call": "c = socket(AF_INET, SOCK_STREAM)"}, {"do": "lab", "call": "connect(c, name(s))"}])
        self.assertEqual(code, NOT_DONE)
        self.assertIn("Command 3 of the play script", errors)
        self.assertIn("getsockname(s)", errors)

    def test_a_session_with_a_client_that_is_not_ours_is_graded(self):
        port = free_port()
        with cli("listen", port, "--backlog", 4, "--greeting", THANKS, "--transcript", self.server_file) as server:
            self.wait_ready(server, port)
            with peer("greeting_client", port) as client:
                self.assertEqual(client.wait(), 0, client.errors)
            self.wait_recorded(server, r"close\(")
            self.end(server, signal.SIGINT)
        code, out, _ = self.run_lesson("greeting", "--transcript", self.server_file)
        self.assertEqual(code, NOT_DONE)
        self.assertIn("the backlog is 4, but here it should be 5", out)
        self.assertIn("0 of 4 steps done", out)

    def test_what_is_wrong_in_a_file_is_told_with_its_place(self):
        lesson = self.lesson(1)
        self.assertEqual(self.run_lesson(self.write("good.json", lesson), "--validate")[0], DONE)
        lesson["steps"][1]["check"][0]["call"] = "acept"
        bad = self.write("bad.json", lesson)
        for arguments in ([bad, "--validate"], [bad], [bad, "--transcript", "-"]):
            code, out, errors = self.run_lesson(*arguments)
            self.assertEqual((code, out), (TROUBLE, ""))
            for words in ("bad.json", "step 2, check 1", "“call”", "acept"):
                self.assertIn(words, errors)

    def test_the_list_and_misuse(self):
        code, out, _ = self.run_lesson("--list")
        self.assertEqual((code, len(out.splitlines())), (DONE, 7))
        for arguments in ([], ["1", "2"], ["1", "--play", "--validate"], ["none.json"], ["1", "--transcript", "none.jsonl"]):
            code, out, errors = self.run_lesson(*arguments)
            self.assertEqual((code, out), (TROUBLE, ""), arguments)
            self.assertTrue(errors)


if __name__ == "__main__":
    unittest.main()
