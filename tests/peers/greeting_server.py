"""The server of experiment 8: binds every address, backlog 5, greets each client and never closes by itself.

usage: greeting_server.py [PORT]      (12345; 0 takes any free port and prints it)
"""
import socket
import sys

GREETING = b"Thank you for connecting !"

listener = socket.socket()
listener.bind(("", int(sys.argv[1]) if len(sys.argv) > 1 else 12345))
listener.listen(5)
print("listening on port", listener.getsockname()[1], flush=True)
while True:
    # The name is bound anew by the next client, and only that lets go of the connection before it.
    connection, address = listener.accept()
    print("connection from", address, flush=True)
    connection.sendall(GREETING)
