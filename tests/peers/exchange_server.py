"""The server of experiment 6: backlog 1; welcomes a client, takes one message, acknowledges it and closes.

usage: exchange_server.py [PORT]      (1234; 0 takes any free port and prints it)
"""
import socket
import sys


def serve(listener):
    while True:
        connection, address = listener.accept()
        print("connection from", address, flush=True)
        connection.sendall("Welcome to the server!".encode())
        print("received:", connection.recv(1024).decode(), flush=True)
        connection.sendall("Message received!".encode())
        connection.close()


if __name__ == "__main__":
    waiting = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    waiting.bind(("localhost", int(sys.argv[1]) if len(sys.argv) > 1 else 1234))
    waiting.listen(1)
    print("listening on port", waiting.getsockname()[1], flush=True)
    serve(waiting)
