#!/usr/bin/env python3
"""TLS in the window: a server for openssl and Python; a client that refuses what nobody vouches for, and then trusts it."""
import socket
import ssl
import unittest

from windowcase import WindowCase

from certificates import make_certificate
from programs import tool
from waiting import free_port, wait_for, wait_listening


class Tls(WindowCase):
    def setUp(self):
        super().setUp()
        self.certificate = self.folder / "certificate.pem"

    def openssl_server(self, *options):
        port = free_port()
        server = tool("openssl", "s_server", "-accept", port, "-cert", self.certificate, "-quiet", *options)
        self.addCleanup(server.__exit__)
        wait_listening(port)
        return server, port

    def wait_error(self, window, words):
        wait_for(lambda: words in self.error(window), f"“{words}” in the client's card", pause=0.1)

    @staticmethod
    def error(window):
        """What the client's card says went wrong; its accessible name tells what it is, then that."""
        for node in window.nodes():
            if node.get_role_name() == "label" and (node.get_name() or "").startswith("Client error"):
                return f"{node.get_name()} {node.get_description() or ''}"
        return ""

    def test_a_server_talks_to_openssl_and_python(self):
        window, port = self.open(), free_port()
        trusted = make_certificate(self.certificate)
        window.choose("Protocol", "TLS")
        window.enter("Server port", port)
        window.choose("Certificate", "From files")
        window.enter("Certificate file", self.certificate)
        window.enter("Greeting", "welcome\\n")
        window.click("Start server", "push button")
        window.find("Stop server", "push button")
        with tool("openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-CAfile", self.certificate,
                  "-verify_return_error", "-quiet", "-no_ign_eof") as client:
            client.wait_line("welcome")
            client.write("through openssl\n")
            window.wait_call("through openssl")
            client.end_input()
            client.wait()
        context = ssl.create_default_context(cafile=self.certificate)
        with socket.create_connection(("127.0.0.1", port)) as raw, \
                context.wrap_socket(raw, server_hostname="localhost") as secure:
            self.assertEqual(secure.recv(100), b"welcome\n")
            secure.sendall(b"through Python")
            window.wait_call("through Python")
            window.enter("Message", "both are heard")
            window.click("Send", "push button")
            self.assertEqual(secure.recv(100), b"both are heard")
            secure.unwrap()
        window.click("Stop server", "push button")
        window.wait_last_call("close")
        transcript = self.save(window)
        self.assertEqual(transcript.bytes_of("SSL_read"), b"through openssl\nthrough Python")
        self.assertNotIn(b"through", transcript.bytes_of("recv"))
        self.assertIn(trusted, transcript.events[[event.call for event in transcript.events].index("SSL_new")].args["text"])

    def test_a_certificate_signed_by_itself_is_refused_and_then_trusted(self):
        trusted = make_certificate(self.certificate)
        server, port = self.openssl_server()
        window = self.open("--connect", f"tls://localhost:{port}")
        self.wait_error(window, "signed by itself")
        self.assertIn(trusted, self.error(window))
        window.click("Trust this certificate", "push button")
        window.wait_call("TLSv1.3")
        self.assertEqual(window.text("Fingerprint"), trusted)
        window.enter("Message", "trusted now")
        window.click("Send", "push button")
        window.wait_call("SSL_write")
        server.write("an answer\n")
        window.wait_call("an answer")
        self.assertIsNone(window.look("Trust this certificate"))

    def refuse(self, words, host="localhost", **certificate):
        """A certificate whose maker is trusted, by its file; the client refuses it all the same, with these words."""
        make_certificate(self.certificate, **certificate)
        _, port = self.openssl_server()
        window = self.open("--connect", f"tls://{host}:{port}")
        self.wait_error(window, "signed by itself")
        window.choose("Trust", "A file")
        window.enter("Trusted certificates", self.certificate)
        window.click("Connect client", "push button")
        self.wait_error(window, words)
        window.wait_call("SSL_do_handshake", count=2)

    def test_an_expired_certificate_is_refused(self):
        self.refuse("expired", expired=True)

    def test_a_certificate_for_another_name_is_refused(self):
        self.refuse("another name", name="elsewhere.test")


if __name__ == "__main__":
    unittest.main()
