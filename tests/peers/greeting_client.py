"""The client of experiment 8: connects, takes one greeting, prints it and closes.

usage: greeting_client.py [PORT]      (12345)
"""
import socket
import sys

connection = socket.socket()
connection.connect(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 12345))
print(connection.recv(1024), flush=True)
connection.close()
