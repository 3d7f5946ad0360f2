"""Certificates for tests, made by openssl."""
import hashlib
import ssl
import subprocess


def make_certificate(path):
    """A certificate with its key in one file, signed by itself; its SHA-256 fingerprint."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-keyout", path, "-out", path, "-subj", "/CN=localhost", "-addext",
                    "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert("-----BEGIN CERT" + path.read_text().split("-----BEGIN CERT")[1]))\
        .digest().hex(":").upper()
