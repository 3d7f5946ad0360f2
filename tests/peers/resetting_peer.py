"""Ends a connection with a reset (RST) instead of a FIN, once it has received something.

usage: resetting_peer.py listen [PORT]       (0 takes any free port and prints it)
       resetting_peer.py connect PORT        sends "here", waits for any bytes
"""
import socket
import struct
import sys


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    print("reset", flush=True)


if sys.argv[1] == "listen":
    with socket.create_server(("127.0.0.1", int(sys.argv[2]) if len(sys.argv) > 2 else 0)) as listener:
        print("listening on port", listener.getsockname()[1], flush=True)
        while True:
            peer, _ = listener.accept()
            peer.recv(65536)
            reset(peer)
else:
    peer = socket.create_connection(("127.0.0.1", int(sys.argv[2])))
    peer.sendall(b"here")
    peer.recv(65536)
    reset(peer)
