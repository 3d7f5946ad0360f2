"""Does what it is told on one connection, one step after the other, and tells when it is done.

usage: scripted_peer.py listen PORT STEP...      (0 takes any free port and prints it)
       scripted_peer.py connect PORT STEP...
steps: say:TEXT   hear:BYTES   finish (SHUT_WR)   end (waits for the peer's)   close   reset   stay (for ever)
"""
import signal
import socket
import struct
import sys


def hear(connection, count):
    while count > 0:
        data = connection.recv(count)
        if not data:
            raise SystemExit(f"the peer ended {count} bytes too early")
        count -= len(data)


def perform(connection, step):
    name, _, value = step.partition(":")
    if name == "say":
        connection.sendall(value.encode())
    elif name == "hear":
        hear(connection, int(value))
    elif name == "finish":
        connection.shutdown(socket.SHUT_WR)
    elif name == "end":
        while connection.recv(65536):
            pass
    elif name == "stay":
        signal.pause()
    else:
        if name == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()


def opened(how, port):
    if how == "connect":
        return socket.create_connection(("127.0.0.1", port))
    with socket.create_server(("127.0.0.1", port)) as listener:
        print("listening on port", listener.getsockname()[1], flush=True)
        return listener.accept()[0]


peer = opened(sys.argv[1], int(sys.argv[2]))
for word in sys.argv[3:]:
    perform(peer, word)
print("done", flush=True)
