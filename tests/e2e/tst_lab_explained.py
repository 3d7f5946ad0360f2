#!/usr/bin/env python3
"""What the card says of calls that are made in wrong orders and with rare flags, against what the kernel did."""
import os
import unittest

from clicase import CliCase
from programs import CLI, Program, cli

# The calls of the manual's edges, each with words that its card must have.
SCRIPT = """
s = socket(AF_INET, SOCK_STREAM)
accept(s)                           | No call has made this socket listen
bind(s, 127.0.0.1:0)
bind(s, 127.0.0.1:0)                | Call #3 has bound the socket
connect(s, /tmp/x)                  | of another family than the socket
listen(s, 1)
getsockname(s)
c = socket(AF_INET, SOCK_STREAM)
getpeername(c)                      | No call has connected this socket
connect(c, name(s))
listen(c, 1)                        | Call #10 has connected the socket
a = accept(s)
sendto(c, "abc", 0, 127.0.0.1:9)    | Linux passes over the address
send(c, "de!", MSG_OOB)             | marked the last of them as urgent
recv(a, 10, MSG_OOB)                | took the urgent byte
recv(a, 10, MSG_OOB)                | Call #15 has taken it already
recv(a, 2, MSG_TRUNC)               | 2 bytes were taken and thrown away
send(c, "")                         | the peer learns nothing of this call
recv(a, 0)                          | tells nothing about the peer
shutdown(a, SHUT_RD)
recv(a, 10)                         | The program took 3 bytes
recv(a, 10)                         | shutdown() has ended receiving here
setsockopt(a, SOL_SOCKET, SO_LINGER, {1, 0})
close(a)                            | the connection reset, as SO_LINGER
recv(c, 10)                         | The peer reset the connection
send(c, "x")                        | Call #25 told that the peer had reset
connect(c, AF_UNSPEC)               | can be connected anew
close(c)                            | had no connection that could end
shutdown(s, SHUT_WR)                | a socket that listens sends nothing anyway
shutdown(s, SHUT_RD)                | no longer listens
accept(s)                           | call #30 has ended that
close(s)
u = socket(AF_INET, SOCK_DGRAM)
send(u, "x")                        | has no destination
bind(u, 127.0.0.1:0)                | At call #34 the system chose an address
getsockname(u)
v = socket(AF_INET, SOCK_DGRAM)
bind(v, 127.0.0.1:0)
getsockname(v)
sendto(u, "0123456789", 0, name(v))
recvfrom(v, 4, MSG_PEEK)            | left it where it is
recvfrom(v, 4, MSG_TRUNC)           | A datagram of 10 bytes
sendto(u, "", 0, name(v))           | An empty datagram was handed over
recvfrom(v, 0)                      | the buffer had no room
sendto(u, "x", 0, 127.0.0.1:0)      | Port 0 is no destination
shutdown(u, SHUT_WR)                | only then has the socket a peer
w = socket(AF_INET, SOCK_STREAM, 17)| The protocol IPPROTO_UDP does not go with AF_INET
w = socket(AF_INET, SOCK_SEQPACKET) | AF_INET has no sockets of the type
w = socket(AF_UNIX, SOCK_SEQPACKET)
listen(w, 1)                        | cannot listen without a name
connect(w, @NAME)                   | No socket has the abstract name
bind(w, @NAME)
listen(w, 1)
x = socket(AF_LOCAL, SOCK_SEQPACKET)
bind(x, @NAME)                      | Another socket has the abstract name
connect(x, @NAME)
y = accept(w)
send(x, "")                         | An empty message was sent
recv(y, 10)                         | both look alike
connect(x, AF_UNSPEC)               | a Unix connection keeps its peer
connect(x, @NAME)                   | already
shutdown(x, SHUT_WR)
send(x, "x")                        | Call #62 has finished sending
close(x)                            | it the peer's recv() returns 0
z = socket(AF_INET, SOCK_STREAM)
shutdown(z, SHUT_WR)                | not connected, so there is nothing to finish
"""


class Explained(CliCase):
    def test_the_cards_of_wrong_orders_and_rare_flags_are_true(self):
        lines = [line.partition("|") for line in SCRIPT.strip().replace("NAME", f"explained-{os.getpid()}").splitlines()]
        script = self.folder / "lab.txt"
        script.write_text("\n".join(call for call, _, _ in lines), encoding="utf-8")
        with cli("lab", script, "--transcript", self.client_file) as program:
            self.assertEqual(program.wait(), 0, program.errors)
        for number, (call, _, words) in enumerate(lines, 1):
            if not words:
                continue
            with self.subTest(call=call.strip()), Program(CLI, "show", self.client_file, "--explain", str(number)) as card:
                self.assertEqual(card.wait(), 0, card.errors)
                self.assertIn(words.strip(), card.output.decode())


if __name__ == "__main__":
    unittest.main()
