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

    def test_each_lesson_with_a_script_performs_itself_and_grades_what_it_did(self):
        for number in range(1, 8):
            if "play" not in self.lesson(number):
                continue
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

    def test_the_errors_that_need_no_lab(self):
        lesson = self.lesson(7)
        lesson["steps"] = lesson["steps"][:4]
        lesson["play"] = [
            {"do": "connect", "host": "127.0.0.1", "port": free_port(), "until": "refused"},
            {"do": "startServer", "until": {"call": "listen", "socket": "listener"}},
            {"do": "connect", "to": "listener", "from": "listener", "until": "inuse"},
            {"do": "connect", "to": "listener", "sourceAddress": "192.0.2.1", "until": "notours"},
            {"do": "connect", "to": "listener", "until": {"call": "connect", "socket": "client"}},
            {"do": "reset", "socket": "client", "until": "reset"}]
        lesson["steps"][1]["check"].insert(0, {"call": "listen", "socket": "listener"})
        lesson["steps"][3]["check"].insert(0, {"call": "connect", "by": "client", "socket": "client"})
        code, out, errors = self.run_lesson(self.write("errors.json", lesson), "--quiet")
        self.assertEqual(code, DONE, out + errors)

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
