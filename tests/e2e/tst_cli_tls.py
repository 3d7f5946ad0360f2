#!/usr/bin/env python3
"""socketscope-cli speaks TLS with openssl's own programs and Python's ssl, and refuses what it must."""
import os
import re
import signal
import socket
import ssl
import subprocess
import unittest

from clicase import CliCase
from programs import cli, tool
from waiting import free_port, wait_listening


def fingerprint(pem):
    """SHA-256 of the certificate in the file, as openssl prints it."""
    out = subprocess.run(["openssl", "x509", "-in", pem, "-noout", "-fingerprint", "-sha256"],
                         capture_output=True, text=True, check=True).stdout
    return out.strip().partition("=")[2]


class Tls(CliCase):
    def setUp(self):
        super().setUp()
        self.key, self.certificate = self.folder / "key.pem", self.folder / "certificate.pem"

    def make_certificate(self, *options, name="localhost"):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", self.key, "-out", self.certificate, "-subj", f"/CN={name}", "-addext",
                        f"subjectAltName=DNS:{name},IP:127.0.0.1", *options], check=True, capture_output=True)

    def serve(self, *options):
        """A TLS server of ours with the certificate: (the program, the port)."""
        port = free_port()
        server = cli("listen", f"tls://127.0.0.1:{port}", "--tls-cert", self.certificate, "--tls-key", self.key,
                     *options, "--transcript", self.server_file)
        self.addCleanup(server.__exit__)
        self.wait_ready(server, port)
        return server, port

    def openssl_server(self, *options):
        port = free_port()
        server = tool("openssl", "s_server", "-accept", port, "-cert", self.certificate, "-key", self.key, "-quiet",
                      *options)
        self.addCleanup(server.__exit__)
        wait_listening(port)
        return server, port

    def own_data(self):
        """An environment in which the program keeps its certificate in this test's folder."""
        return {**os.environ, "XDG_DATA_HOME": str(self.folder)}

    def assert_refused(self, port, words, *options, host="localhost"):
        with cli("connect", f"tls://{host}:{port}", *options, "--transcript", self.client_file) as client:
            self.assertNotEqual(client.wait(), 0)
            self.assertIn(words, client.errors)

    def test_openssl_s_client_is_greeted_and_echoed(self):
        self.make_certificate()
        server, port = self.serve("--greeting", "welcome\n", "--echo")
        with tool("openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-CAfile", self.certificate,
                  "-verify_return_error", "-quiet", "-no_ign_eof") as client:
            client.wait_line("welcome")
            client.write("through openssl\n")
            client.wait_line("through openssl")
            client.end_input()
            client.wait()
        self.end(server, signal.SIGINT)
        transcript = self.server_transcript()
        self.assertEqual(transcript.bytes_of("SSL_read"), b"through openssl\n")
        self.assertEqual(transcript.bytes_of("SSL_write"), b"welcome\nthrough openssl\n")
        self.assertNotIn(b"through", transcript.bytes_of("recv"))

    def test_our_client_talks_to_openssl_s_server(self):
        self.make_certificate()
        server, port = self.openssl_server()
        with cli("connect", f"tls://localhost:{port}", "--tls-ca", self.certificate, "--send", "one line\n",
                 "--transcript", self.client_file) as client:
            server.wait_line("one line")
            server.write("an answer\n")
            client.wait_line("SSL_read.*an answer")
            client.end_input()
            self.assertEqual(client.wait(), 0, client.errors)
        transcript = self.client_transcript()
        self.assertEqual(transcript.bytes_of("SSL_write"), b"one line\n")
        self.assertEqual(transcript.bytes_of("SSL_read"), b"an answer\n")
        calls = transcript.calls()
        self.assertLess(calls.index("connect"), calls.index("SSL_new"))
        self.assertEqual(calls.count("SSL_do_handshake"), 1)
        self.assertIn("SSL_shutdown", calls)

    def test_tls_1_2_is_spoken_too(self):
        self.make_certificate()
        server, port = self.openssl_server("-tls1_2")
        with cli("connect", f"tls://localhost:{port}", "--tls-ca", self.certificate, "--send", "old but good\n") as client:
            client.wait_line("SSL_do_handshake.*TLSv1.2")
            server.wait_line("old but good")
            client.end_input()
            self.assertEqual(client.wait(), 0, client.errors)

    def test_python_is_echoed(self):
        self.make_certificate()
        server, port = self.serve("--echo")
        context = ssl.create_default_context(cafile=self.certificate)
        data = bytes(range(256)) * 2000
        with socket.create_connection(("127.0.0.1", port)) as raw, \
                context.wrap_socket(raw, server_hostname="localhost") as secure:
            secure.sendall(data)
            received = bytearray()
            while len(received) < len(data):
                received += secure.recv(65536)
            self.assertEqual(received, data)
            secure.unwrap()
        self.end(server, signal.SIGINT)
        self.assertEqual(self.server_transcript().bytes_of("SSL_read"), data)

    def test_a_certificate_of_our_own_is_trusted_by_its_fingerprint_alone(self):
        port = free_port()
        with cli("listen", f"tls://127.0.0.1:{port}", "--echo", env=self.own_data()) as server:
            self.wait_ready(server, port)
            with cli("connect", f"tls://127.0.0.1:{port}") as refused:
                self.assertNotEqual(refused.wait(), 0)
                self.assertIn("signed by itself", refused.errors)
                shown = re.search(r"(?:[0-9A-F]{2}:){31}[0-9A-F]{2}", refused.errors)[0]
            with cli("connect", f"tls://127.0.0.1:{port}", "--tls-trust", shown, "--send", "hello") as client:
                client.wait_line("SSL_read.*hello")
                client.end_input()
                self.assertEqual(client.wait(), 0, client.errors)
            self.end(server, signal.SIGINT)

    def test_the_fingerprint_is_the_one_that_openssl_prints(self):
        self.make_certificate()
        _, port = self.openssl_server()
        self.assert_refused(port, fingerprint(self.certificate))
        with cli("connect", f"tls://localhost:{port}", "--tls-trust", fingerprint(self.certificate).lower()) as client:
            client.wait_line("SSL_do_handshake.* = 1|SSL_do_handshake.*TLSv1.3")
            client.end_input()
            self.assertEqual(client.wait(), 0, client.errors)

    def test_what_does_not_verify_is_refused_with_the_reason(self):
        self.make_certificate(name="example.test")
        _, port = self.openssl_server()
        self.assert_refused(port, "signed by itself")
        self.assert_refused(port, "another name", "--tls-ca", self.certificate)
        self.assert_refused(port, "another certificate", "--tls-trust", "00" * 32)
        refused = self.client_transcript().one("SSL_do_handshake")
        self.assertEqual(refused.args["reason"], "other-fingerprint")
        self.assertIn("SHA-256 fingerprint", refused.args["text"])

    def test_a_handshake_that_is_not_answered_ends_after_ten_seconds(self):
        self.make_certificate()
        server, port = self.serve()
        with socket.create_server(("127.0.0.1", 0)) as silent, socket.create_connection(("127.0.0.1", port)) as mute, \
                cli("connect", "tls://127.0.0.1:%d" % silent.getsockname()[1], "--transcript", self.client_file) as client:
            mute.settimeout(15)
            self.assertNotEqual(client.wait(15), 0)
            self.assertIn("in time", client.errors)
            while mute.recv(100):  # an alert may come before the end
                pass
        self.end(server, signal.SIGINT)
        for transcript in (self.server_transcript(), self.client_transcript()):
            given_up = transcript.one("SSL_do_handshake")
            self.assertEqual(given_up.result, -1)
            self.assertAlmostEqual(given_up.duration / 1e9, 10, delta=2)

    def test_an_expired_certificate_is_refused(self):
        self.make_certificate("-days", "1")
        subprocess.run(["openssl", "x509", "-in", self.certificate, "-signkey", self.key, "-days", "-1", "-out",
                        self.certificate], check=True, capture_output=True)
        _, port = self.openssl_server()
        self.assert_refused(port, "expired", "--tls-ca", self.certificate)

    def test_misuse_is_told_in_words(self):
        self.certificate.write_text("this is no certificate\n")
        self.key.write_text("")
        with cli("listen", f"tls://127.0.0.1:{free_port()}", "--tls-cert", self.certificate) as server:
            self.assertNotEqual(server.wait(), 0)
            self.assertIn("holds no certificate", server.errors)
        with cli("connect", "tls://127.0.0.1:9", "--tls-trust", "AB:CD") as client:
            self.assertEqual(client.wait(), 2)
            self.assertIn("64 hexadecimal digits", client.errors)


if __name__ == "__main__":
    unittest.main()
