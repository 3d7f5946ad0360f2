#!/usr/bin/env python3
"""Breaks each rule of check.py once in a made-up tree and looks whether it is told."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import check


class Checker(unittest.TestCase):
    def breaches(self, **files):
        """Files are given as core__net__x_h="text"."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in {"core__support__fine_h": "#pragma once\n#include \"core/event/call.h\"\n", **files}.items():
                path = root / Path(*name.rsplit("_", 1)[0].split("__")).with_suffix("." + name.rsplit("_", 1)[1])
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            told = io.StringIO()
            with contextlib.redirect_stdout(told):
                failed = check.main(root)
            self.assertEqual(failed, 1 if files else 0, told.getvalue())
            return told.getvalue()

    def test_takes_a_tree_that_keeps_the_rules(self):
        self.breaches()

    def test_core_must_not_include_ui(self):
        self.assertIn("look up to ui", self.breaches(core__net__x_cpp='#include "ui/theme/theme.h"\n'))

    def test_store_must_not_include_net(self):
        self.assertIn("look up to core/net", self.breaches(core__store__x_cpp='#include "core/net/session.h"\n'))

    def test_core_must_not_include_a_widget(self):
        self.assertIn("above core", self.breaches(core__net__x_cpp="#include <QWidget>\n"))

    def test_circles_between_folders_are_found(self):
        told = self.breaches(core__net__a_cpp='#include "core/describe/b.h"\n',
                             core__describe__c_cpp='#include "core/net/d.h"\n')
        self.assertIn("folder circle", told)

    def test_circles_between_headers_are_found(self):
        told = self.breaches(core__net__a_h='#pragma once\n#include "core/net/b.h"\n',
                             core__net__b_h='#pragma once\n#include "core/net/a.h"\n')
        self.assertIn("include circle", told)

    def test_labels_come_from_the_helper(self):
        self.assertIn("plainLabel", self.breaches(ui__panes__x_cpp="auto *label = new QLabel(this);\n"))

    def test_tool_tips_come_from_the_helper(self):
        self.assertIn("setPlainToolTip", self.breaches(ui__panes__x_cpp="button->setToolTip(text);\n"))

    def test_message_boxes_come_from_the_helper(self):
        self.assertIn("showPlainMessage", self.breaches(app__x_cpp="QMessageBox::warning(this, a, b);\n"))

    def test_comments_may_name_what_is_forbidden(self):
        with self.assertRaises(AssertionError):
            self.breaches(ui__panes__x_cpp="// never new QLabel(this)\n")

    def test_tests_do_not_sleep(self):
        self.assertIn("wait for a state", self.breaches(tests__core__x_cpp="QTest::qWait(5);\n"))

    def test_long_files_are_told(self):
        self.assertIn("more than", self.breaches(core__net__x_cpp="\n" * 401))


if __name__ == "__main__":
    unittest.main()
