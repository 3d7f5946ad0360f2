"""Certificates for tests, made by openssl."""
import hashlib
import ssl
import subprocess


def _openssl(*arguments):
    return subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True).stdout


def make_certificate(path, name="localhost", expired=False):
    """A certificate with its key in one file, signed by itself; its SHA-256 fingerprint."""
    _openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", path,
             "-out", path, "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name},IP:127.0.0.1")
    if expired:
        path.write_bytes(path.read_bytes().partition(b"-----BEGIN CERT")[0]
                         + _openssl("x509", "-in", path, "-signkey", path, "-days", -1))
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(_openssl("x509", "-in", path).decode())).digest().hex(":").upper()
