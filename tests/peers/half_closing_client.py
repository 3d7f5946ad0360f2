"""Sends MEBIBYTES of known bytes, finishes sending, and still reads until the peer has finished too.

usage: half_closing_client.py PORT [MEBIBYTES]
Prints "received N bytes, same" when what came back is what was sent, else "…, different".
"""
import hashlib
import socket
import sys
import threading

size = int(sys.argv[2]) * 1048576 if len(sys.argv) > 2 else 1048576
block = bytes(range(256)) * 256


def send(connection, digest):
    for number in range(size // len(block)):
        data = number.to_bytes(8, "big") + block[8:]
        digest.update(data)
        connection.sendall(data)
    connection.shutdown(socket.SHUT_WR)
    print("finished sending", flush=True)


with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as peer:
    sent, received, count = hashlib.sha256(), hashlib.sha256(), 0
    sender = threading.Thread(target=send, args=(peer, sent))
    sender.start()
    while data := peer.recv(65536):
        received.update(data)
        count += len(data)
    sender.join()
    verdict = "same" if received.digest() == sent.digest() else "different"
    print(f"received {count} bytes, {verdict}", flush=True)
