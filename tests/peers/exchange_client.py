"""The client of experiment 6: takes the welcome, says who it is, takes the answer and closes.

usage: exchange_client.py [PORT]      (1234)
"""
import socket
import sys

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as connection:
    connection.connect(("localhost", int(sys.argv[1]) if len(sys.argv) > 1 else 1234))
    print("received:", connection.recv(1024).decode(), flush=True)
    connection.sendall("Hello, Server! This is the client.".encode())
    print("received:", connection.recv(1024).decode(), flush=True)
