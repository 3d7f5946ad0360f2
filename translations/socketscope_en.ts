<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressEntry</name>
    <message>
        <source>An address is needed: 127.0.0.1:8080, [::1]:8080, /tmp/socket or @name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no numeric address. Names are looked up before any socket call is made; 127.0.0.1 and [::1] are this computer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>a Unix socket without a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an abstract name: no file stands for it, and it goes with its socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a file in the file system stands for the socket; it stays when the socket goes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1; port 0: the system chooses a free one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>where the kernel writes the address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every address of this computer, so that others reach it too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this computer's own loop: only its programs can reach it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a group: every socket that has joined it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every computer of the local network; needs SO_BROADCAST</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no computer in particular; Linux takes it for this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a program at that address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an address in a network: if it is this computer's, others reach the socket there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this computer itself</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>%1 = %2: %3</source>
        <comment>an argument, its value, the value in words</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found by looking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What usually comes next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the call does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its arguments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it waits for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What ends it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port %1 is already in use on this computer. Choose another port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port %1 is already held by another server of this program. Stop it or choose another port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port %1 is already held by a program of another user. Choose another port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port %1 is already held by %2 (pid %3). Stop it or choose another port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ports below %1 are reserved for the system. Choose port %1 or above, or start the program with the privilege.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system does not allow the use of %1. A security policy may forbid it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no address %1. Use 127.0.0.1 for this computer alone, or one of its own addresses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program has no descriptor left. Close some connections, or raise the limit (ulimit -n).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system's table of open files is full. Close other programs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system has no memory left for sockets. Close some connections or other programs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be used. Use an IPv4 address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing listens on %1. Start a server there, or check the port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refuses connections to port %2: nothing listens there, or a firewall forbids it. Check the port, and that the server listens on that address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer from %1 within %2 s: %3 listens there, but its accept queue is full (%4 waiting). It must accept connections, or listen with a larger backlog.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer from %1 within %2 s. The computer may be off, or a firewall drops the request; check the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server could not be started, %1 failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source %1 cannot be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no route to %1. Check the network connection and the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be reached: no route leads there, or nobody answers at that address. Check the address and the network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No source port is free for a connection to %1. Close some connections, or wait a minute for old ones to end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A connection from that source port to %1 exists already. Choose another source port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer's firewall or a security policy forbids connections to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be reached. Use an IPv4 address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 reset the connection as soon as it was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No host was given. Enter a name or an address, such as 127.0.0.1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No computer named “%1” is known. Check the spelling, or use its address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name “%1” could not be looked up: %2. Check the network, or use the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name “%1” was not found within %2 s. Check the network, or use the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The attempt was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 reset the connection: its program ended, or closed it with bytes unread.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 no longer receives: it closed the connection while there was still something to send.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 no longer answers; the system gave the connection up. The network may be interrupted, or the computer off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New clients must wait: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The limit of %n connection(s) is reached. Further clients wait in the accept queue until one disconnects.</source>
        <translation>
            <numerusform>The limit of %n connection is reached. Further clients wait in the accept queue until one disconnects.</numerusform>
            <numerusform>The limit of %n connections is reached. Further clients wait in the accept queue until one disconnects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>took %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>errno %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an errno name and its meaning</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now %1</source>
        <comment>a socket's state, such as ESTABLISHED</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stream byte %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stream bytes %1–%2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 #%2 (%Ln byte(s))</source>
        <comment>a call, its number, what it moved</comment>
        <translation>
            <numerusform>%1 #%2 (%Ln byte)</numerusform>
            <numerusform>%1 #%2 (%Ln bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other end has not taken these bytes yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 took them in %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are %2 of %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They arrived whole in %1 #%2 of %3, %4 after this call began.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are %1 #%2 of %3, which arrived whole after %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They arrived in %1 of %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>They are part of %1 #%2 of %3, which sent %Ln byte(s) at once.</source>
        <translation>
            <numerusform>They are part of %1 #%2 of %3, which sent %Ln byte at once.</numerusform>
            <numerusform>They are part of %1 #%2 of %3, which sent %Ln bytes at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bytes are no longer kept: the session holds at most %1 of data and drops the oldest first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the first %1 of these bytes were kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ns</source>
        <comment>nanoseconds</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first part arrived %1 after this call began, the last %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They arrived %1 after the first of these began, %2 after the last.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallExplanation</name>
    <message>
        <source>The program asked the system for the option's value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From now on clients can connect. Up to %1 of them wait in the accept queue: the backlog and one more, but no more than the system's own limit allows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server took the connection from %1 out of the accept queue. It has a socket of its own from here on, with descriptor %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 is established; the handshake took %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system tells the socket's own address: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address may be bound again at once, although closed connections of an earlier server may still rest in TIME_WAIT.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing will now reset the connection: bytes that are still queued are thrown away, and the peer sees ECONNRESET instead of an orderly end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket takes IPv6 connections only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket takes both IPv6 and IPv4 connections.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small messages are sent at once instead of being gathered (Nagle's algorithm is off).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option %1 was set to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has the address %1 now, and the system chose a free port for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has port %1 now, on every address of this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has the address %1 now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system took %1 of %2 bytes, because its send buffer is full. The rest follows when the peer has read some.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The system took %n bytes into its send buffer and delivers them. That says nothing yet about the peer having read them.</source>
        <translation>
            <numerusform>The system took %n byte into its send buffer and delivers it. That says nothing yet about the peer having read it.</numerusform>
            <numerusform>The system took %n bytes into its send buffer and delivers them. That says nothing yet about the peer having read them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer has finished sending: recv() returned 0, which is the end of the stream. The other direction stays open until this end finishes too.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The program took %n bytes that the peer had sent. The buffer was filled, so more may be waiting.</source>
        <translation>
            <numerusform>The program took %n byte that the peer had sent. The buffer was filled, so more may be waiting.</numerusform>
            <numerusform>The program took %n bytes that the peer had sent. The buffer was filled, so more may be waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program took %n bytes that the peer had sent. recv() returns what is there, not one message: two sends may arrive in one recv, or one in several.</source>
        <translation>
            <numerusform>The program took %n byte that the peer had sent. recv() returns what is there, not one message: two sends may arrive in one recv, or one in several.</numerusform>
            <numerusform>The program took %n bytes that the peer had sent. recv() returns what is there, not one message: two sends may arrive in one recv, or one in several.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end has finished sending (a half-close): after the last byte the peer's recv() returns 0. This end can still receive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both directions are finished: nothing more is sent or received here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server no longer listens: new clients are refused, and connections that still waited in the accept queue are reset.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor was given back; this socket never came to a connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor was given back; the connection had been reset before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system tells the address of the socket's peer: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has no peer any more: the association was dissolved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket sends to %1 from now on and takes datagrams from there only. Nothing was sent for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 waits in the listener's queue or was taken already; bytes may be sent at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a socket's domain and type</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IPv4 socket for TCP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IPv4 socket for UDP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IPv6 socket for TCP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IPv6 socket for UDP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix socket, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new socket was made (%1). It has descriptor %2 and is not connected to anything yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has an abstract name now, which the system chose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has the name %1 now.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n bytes were handed over as one datagram. Whether it arrives, the call cannot tell.</source>
        <translation>
            <numerusform>%n byte was handed over as one datagram. Whether it arrives, the call cannot tell.</numerusform>
            <numerusform>%n bytes were handed over as one datagram. Whether it arrives, the call cannot tell.</numerusform>
        </translation>
    </message>
    <message>
        <source>its sender</source>
        <comment>where a datagram came from, when the call does not tell</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An empty datagram came from %1: it has no bytes, but it is a message, and no end of anything.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A datagram of %1 bytes came from %2, and the buffer took %3 of them. The rest is lost: what is left of a datagram is never kept for the next call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A datagram came from %1 that is longer than the buffer: msg_flags has MSG_TRUNC. %2 bytes were taken, the rest is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A datagram came from %1 and filled the buffer of %2 bytes. If it was longer, the rest is lost; MSG_TRUNC would tell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One whole datagram of %1 bytes came from %2. One call takes one datagram, never parts of two.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The program looked at %n bytes that the peer had sent and left them where they are: the next call finds them again.</source>
        <translation>
            <numerusform>The program looked at %n byte that the peer had sent and left it where it is: the next call finds it again.</numerusform>
            <numerusform>The program looked at %n bytes that the peer had sent and left them where they are: the next call finds them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>SO_LINGER was set. Unix sockets take it and do nothing with it: what was sent is in the peer's queue already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing will not wait: close() returns at once, and the system still delivers what is queued.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Closing will now wait until what is queued has been acknowledged, for %n second(s) at most.</source>
        <translation>
            <numerusform>Closing will now wait until what is queued has been acknowledged, for %n second at most.</numerusform>
            <numerusform>Closing will now wait until what is queued has been acknowledged, for %n seconds at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes are in the receiver's queue as one datagram. Between Unix sockets none is lost: with a full queue the call waits.</source>
        <translation>
            <numerusform>%n byte is in the receiver's queue as one datagram. Between Unix sockets none is lost: with a full queue the call waits.</numerusform>
            <numerusform>%n bytes are in the receiver's queue as one datagram. Between Unix sockets none is lost: with a full queue the call waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program took a message of %n bytes: on a SOCK_SEQPACKET socket one recv() takes one message, and what the buffer has no room for is lost.</source>
        <translation>
            <numerusform>The program took a message of %n byte: on a SOCK_SEQPACKET socket one recv() takes one message, and what the buffer has no room for is lost.</numerusform>
            <numerusform>The program took a message of %n bytes: on a SOCK_SEQPACKET socket one recv() takes one message, and what the buffer has no room for is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end has finished sending: when the peer has read all, its recv() returns 0. Nothing is sent for it, the kernel only notes it at both ends; this end can still receive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor was given back. Datagrams that still waited here are thrown away, and later ones reach nobody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor was given back. What was sent waits in the peer's queue; after it the peer's recv() returns 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has no peer any more, and can be connected anew. A connection that was still open has ended with a reset; one that listened listens no more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has changed: a socket that listens sends nothing anyway.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket no longer listens: new clients are refused, and who still waited in the accept queue is turned away. The descriptor stays open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program will receive no more here: recv() returns 0 once what has come is read. It can still send.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This end has finished sending. Nothing tells the peer so: datagrams have no FIN. This end can still receive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor was given back; this socket had no connection that could end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor was given back and the connection reset, as SO_LINGER with no time asks: what was not sent yet is lost, and the peer sees ECONNRESET.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor was given back. The system still delivers what was sent and then ends the connection; bytes that came and were not read make the end a reset.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An empty message was sent. The peer's recv() returns 0 for it, just as at the end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was sent: a stream of bytes has no empty messages, so the peer learns nothing of this call.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The system took %n bytes and marked the last of them as urgent: the peer can take that one out of turn, with MSG_OOB.</source>
        <translation><numerusform>The system took %n byte and marked it as urgent: the peer can take it out of turn, with MSG_OOB.</numerusform><numerusform>The system took %n bytes and marked the last of them as urgent: the peer can take that one out of turn, with MSG_OOB.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The system took %n bytes into its send buffer. They go to the peer of the connection: Linux passes over the address that was named.</source>
        <translation><numerusform>The system took %n byte into its send buffer. It goes to the peer of the connection: Linux passes over the address that was named.</numerusform><numerusform>The system took %n bytes into its send buffer. They go to the peer of the connection: Linux passes over the address that was named.</numerusform></translation>
    </message>
    <message>
        <source>An empty datagram was handed over: it has a sender, but no bytes. Whether it arrives, the call cannot tell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A datagram was taken, and all of it is lost: the buffer had no room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shutdown() has ended receiving here, so 0 came back at once; or an empty datagram had come before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program looked at %1 bytes of a datagram from %2 and left it where it is: the next call finds it whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 bytes were asked for, so 0 came back at once. That tells nothing about the peer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shutdown() has ended receiving here, so recv() returned 0. That tells nothing about the peer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv() returned 0: the peer has finished sending, or it has sent an empty message. On a SOCK_SEQPACKET socket both look alike.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program took the urgent byte, which was kept aside: it has come before bytes that were sent earlier and are not read yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n bytes were taken and thrown away: TCP hands nothing over with MSG_TRUNC (tcp(7)).</source>
        <translation><numerusform>%n byte was taken and thrown away: TCP hands nothing over with MSG_TRUNC (tcp(7)).</numerusform><numerusform>%n bytes were taken and thrown away: TCP hands nothing over with MSG_TRUNC (tcp(7)).</numerusform></translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer within %1; given up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no longer kept)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1, %2, %3: %4 = %5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lab %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>truncated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(empty datagram)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call = result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(encrypted)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CardArguments</name>
    <message>
        <source>no open descriptor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the listening socket of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the socket of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the TLS session over this descriptor: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no address at all: the association is to be dissolved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the room in the buffer: at most so many bytes are taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>so many bytes are to be sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none: the peer that connect() noted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this one and no other; 0 would be the usual one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passed over: the connection has its peer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left as it was: the sender has no name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left as it was: on a connection the sender is known</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not an option of this command.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--reply and --echo exclude each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--help, --version        print this or the version

TEXT may hold \n \r \t \0 \\ and \xNN. Exit status: 0, 1 on failure, 2 on misuse.
</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>show needs the name of a transcript, or - for stdin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>convert needs two names, of which - is stdin or stdout.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stats needs the name of a transcript, or - for stdin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>diff needs two transcripts, of which one may be - for stdin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--by takes calls, bytes and timing, with commas between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--timing takes peer or recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>replay needs the name of a transcript, or - for stdin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>replay needs --as client or --as server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a client --connect says where to, as a server --listen where.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--connect takes HOST:PORT with a port from 1 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listen needs [ADDR:]PORT, or a protocol and an address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connect needs HOST:PORT with a port from 1 to 65535, or a protocol and an address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what to do: listen, connect, lab, replay, lesson, show, convert, code, report, stats or diff. --help tells more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a command; there are listen, connect, lab, replay, lesson, show, convert, code, report, stats and diff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>
listen serves until it is interrupted, on 127.0.0.1 unless ADDR is given; port 0 is any
free one. Lines on stdin go to every client that is connected then.
  --backlog N            length of the accept queue (the system's limit)
  --max-connections N    clients kept at once (1000)
  --greeting TEXT        sent to each client when it connects
  --reply TEXT           sent after each message, which is what one recv returned
  --echo                 each message is sent back
  --close-after-reply    the server closes after its first reply

connect sends each TEXT, then the lines of stdin, then finishes sending, and ends
when the peer has finished too.
  --send TEXT            may be given several times
  --keep-open            does not finish sending when stdin ends

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These, lab and replay:
  --transcript FILE      every call, by the file's ending: .txt, .csv, .html, .md or
                         .pcapng are saved at the end; any other is JSON Lines and
                         written as it happens, whole also after a crash or a kill
  --bytes-per-call N     JSON Lines hold at most N bytes of each call's data (all)
  --quiet                does not print the calls
  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G … (2G)

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both take an address with a protocol: tcp:// (which is meant without one), udp://, and
for sockets of the Unix domain unix:///PATH, unix-dgram:///PATH and unix-seqpacket:///PATH,
or @NAME in the place of /PATH for an abstract name.
  --option NAME=VALUE    sets a socket option first: SO_REUSEADDR, SO_REUSEPORT,
                         SO_KEEPALIVE, SO_LINGER, SO_RCVBUF, SO_SNDBUF, TCP_NODELAY,
                         IPV6_V6ONLY, SO_BROADCAST; may be given several times
  --datagram-bytes N     received of each datagram at most, the rest is cut off (65536)
  --group ADDR[%IF]      listen joins a multicast group; may be given several times
  --remove-stale         listen takes away a Unix socket whose program has ended
  --source ADDR[:PORT]   connect comes from there; of Unix datagrams /PATH or @NAME
  --unconnected          connect makes sendto() and recvfrom() instead of connect()
  --wait S               connect waits S seconds for the last answer to a datagram (1)

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>show prints the calls of a transcript (.jsonl) as listen and connect do.
  --filter QUERY         only calls that answer it, such as 'call:send is:error hello'
  --explain N            call N in words instead: what it does, its arguments, its
                         result, what helps or comes next

convert writes a transcript in the format of OUT's ending: .jsonl, .txt, .csv,
.html, .md, .pcapng.
  --to ENDING            another format than that of OUT's ending
  --filter QUERY         only calls that answer it

stats tells duration, bytes, messages, times from send to recv, and errors of each
connection.
  --json                 for programs

diff lists what differs between two sessions, socket by socket.
  --by WHAT              calls, bytes, timing, with commas between (calls,bytes)
  --tolerance MS         what timing may differ by (10)
  Exit status: 0 the same, 1 different, 2 on failure or misuse.

These read stdin where a transcript is -, and write stdout where OUT is -.
Lines that are wrong are passed over and named on stderr.

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lab makes the calls of a script, or of the lines of stdin, and ends when all have
returned. A call that waits lets the next one begin. A line is one call:
  s = socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC)
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1)    getsockopt(s, SOL_SOCKET, SO_ERROR)
  bind(s, 127.0.0.1:0)    listen(s, 5)    getsockname(s)    getpeername(c)
  connect(c, name(s))     a = accept(s)   b = accept4(s, SOCK_NONBLOCK)
  send(c, TEXT, MSG_OOB)  sendto(u, TEXT, 0, 127.0.0.1:9)
  recv(a, 100, MSG_PEEK)  recvfrom(u, 100)  recvmsg(u, 100)
  shutdown(c, SHUT_WR)    close(c)
  cancel(a) ends what waits on a; wait(a) goes on when nothing does
name(s) is what getsockname(s) told; an address may also be [::1]:80, /PATH,
@NAME, and AF_UNSPEC for connect. TEXT is in quotes, # begins a comment.

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--play, --transcript, --validate and --list exclude each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lesson needs a file, or the number of a built-in one (--list).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lesson performs a lesson by its play script and checks each step in its own log. LESSON is
a file (see lesson-format.md), or the number or name of a built-in one.
  --transcript FILE      performs nothing: checks this session, such as one handed in
  --validate             performs nothing: says what is wrong in the lesson's file
  --list                 names the built-in lessons
  --record FILE          writes the session that it performed
  --quiet                does not print the calls
  Exit status: 0 every step is done, 1 not every one, 2 on misuse, or if the lesson or the
  transcript cannot be read.

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Datagrams cannot be replayed; give a protocol with connections.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With tls:// everything is encrypted. The server makes a certificate unless it is given one;
a client refuses a certificate that does not verify, and says why.
  --tls-cert FILE        listen shows this certificate (PEM)
  --tls-key FILE         with this private key; else it is in the certificate's file
  --tls-ca FILE          connect trusts these authorities or certificates, not the system's
  --tls-trust SHA256     connect trusts the one certificate with this fingerprint
  --tls-name NAME        connect expects this name in the certificate, not the host's

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>code needs --language python, c or qt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no endpoint; they are named as in “server” and “client 2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>report needs the name of a transcript, or - for stdin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A report is written as html or md here; the window writes pdf too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--language takes python, c or qt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usage: socketscope-cli listen [PROTOCOL://][ADDR:]PORT [options]
       socketscope-cli connect [PROTOCOL://]HOST:PORT [options]
       socketscope-cli lab [SCRIPT] [options]
       socketscope-cli replay FILE --as client|server [options]
       socketscope-cli lesson LESSON [options]
       socketscope-cli show FILE [--filter QUERY | --explain N]
       socketscope-cli convert IN OUT [--to ENDING] [--filter QUERY]
       socketscope-cli code FILE --language LANGUAGE [--endpoint NAME | --whole] [-o OUT]
       socketscope-cli code --lesson LESSON --language LANGUAGE [-o OUT]
       socketscope-cli report FILE [--to html|md] [-o OUT] [options]
       socketscope-cli stats FILE [--json]
       socketscope-cli diff A B [--by WHAT]
</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>replay takes over one side of a transcript, against a real peer, and tells whether that
does as recorded. It prints the calls it makes, then the first divergence from the
record, both sides side by side. Where only the other end was recorded, what that
received is sent.
  --as client            sends what the client sent, expects what it received
  --as server            the same for all connections of a server, in order of accept
  --connect HOST:PORT    of the real server (as recorded)
  --listen [ADDR:]PORT   where to wait for real clients (as recorded)
  --connection N         which one, if there are several (1)
  --timing WHAT          peer: each send as soon as what was recorded before it has come
                         (default); recorded: also not before its time
  --timeout S            how long the peer may do nothing (10); without it a server waits
                         for its first client without limit
  --stop-at-divergence   does not go on after it
  --tls-…                as listen and connect take them; what was recorded over TLS goes over
                         TLS again. As a client the certificate that the record's server
                         showed is trusted, as a server one is made
  --fill-with-zeros      sends zeros where the record has not kept the data
  Exit status: 0 as recorded, 1 diverged, 2 on failure or misuse, or if it was stopped.

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>code needs the name of a transcript, or - for stdin, or --lesson.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--whole and --endpoint exclude each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>code writes what an endpoint did as a program that makes the same calls.
  --language LANGUAGE    python, c or qt (C++ with Qt)
  --endpoint NAME        "server", "client 2" … (all, if -o is a folder)
  -o FILE                a file, or a folder that has or gets a program for each
                         endpoint (stdout)
  --whole                all endpoints in one program, which talks with itself
  --lesson LESSON        instead of a transcript: performs a lesson, whose calls
                         are then one program

report writes a lab report: aim, the calls explained, programs, timeline, output,
calls, conclusion, and the transcript's SHA-256.
  --to html|md           (the ending of OUT, or html); .md has the timeline beside it
  --title T, --name N, --aim A, --conclusion C   what is not given stays a blank
                         line, to be filled in by hand
  --language LANGUAGE    of the programs (python)
  -o FILE                (stdout)

</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CliShow</name>
    <message>
        <source>There is no call %1: the transcript has %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClientEndpoint</name>
    <message>
        <source>“%1” is not an address. Enter one of this computer's addresses as the source, or leave it empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source %1 and the target %2 are of different kinds (IPv4 and IPv6). Choose a source of the target's kind.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CloseWaitRemark</name>
    <message>
        <source>the peer has finished; close() was not called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer had finished; for %1 close() was not called</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeCommand</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no calls in “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” made no calls; these did: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session has several programs (%1); choose one with --endpoint, take all in one with --whole, or name a folder with -o.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected yet; nothing was sent. Wait for the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending is finished on this connection; nothing more can be sent on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message (%1) is larger than the output queue (%2). Send it as a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output queue is full: the peer has not yet taken %1. The message was not sent; try again when the peer has read some.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file is already being sent on this connection. Wait for its end or cancel it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending the file was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection was closed before the file was sent whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An empty message was not sent: the peer's recv() would return 0, as at the end of the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file is sent as a stream of bytes, but this socket keeps the boundaries of messages. Use tcp or unix for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message of %1 bytes was not sent: it is larger than the socket's send buffer, and a message is never split. Send less at once, or set SO_SNDBUF higher.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1 open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everyone at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 bytes received, %2 bytes sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepted so far: %1 · backlog: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Descriptor %1, socket %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix datagrams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix sequenced packets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connection %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>“%1” has no ending that names a format; there are %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>“%1” is not a format; there are %2. Name one with --to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“socketscope --convert IN OUT” writes .%1, without a display too.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DatagramCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram of %1 bytes was not sent: it is larger than the socket's send buffer, and a datagram is never split. Send less at once, or set SO_SNDBUF higher.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram of %1 bytes was not sent: UDP carries at most %2 bytes in one, and a datagram is never split. Send less at once, or use TCP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram was not sent: there is no socket at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram was not sent: its receiver has no name to send to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram was not sent: the program that had %1 has closed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram was not sent: the socket at %1 is not of datagrams.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram was not sent: you may not write to %1; its owner or mode forbids it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram was not sent: its receiver has no name to send to. A client must bind() one of its own to be answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing receives on %1; the datagram was not sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram to %1 was not sent: a broadcast address wants the option SO_BROADCAST first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram to %1 was not sent: this computer's firewall forbids it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram was not sent: this computer has no route to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This socket is closed; nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody has sent a datagram yet, so there is nobody to answer; nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending is finished on this socket; nothing more can be sent on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output queue is full: the system has not yet taken %1. The datagram was not sent; try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file is sent as a stream of bytes; datagrams may be lost or come in another order. Use tcp or unix for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The datagram to %1 was not sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program that had %1 has closed it; what it had not read is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A datagram was not delivered: nothing receives on %1. The computer there said so with an ICMP message (port unreachable), which the next call tells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A datagram to %1 was not delivered: it is too large for the way there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A datagram to %1 was not delivered</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DatagramServer</name>
    <message>
        <source>The group %1 could not be joined: %2 (%3). Name an interface after it, as in %1%4, and a group of the address's own kind (IPv4 or IPv6).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>There may be more differences; these are the first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>only in A</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only in B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>other bytes from the stream's byte %1 on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in A %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in B %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DocumentFormats</name>
    <message>
        <source>PDF: pages to print and hand in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Image: the timeline's picture</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n further calls are left out here; the other formats have them.</source>
        <translation>
            <numerusform>%n further call is left out here; the other formats have it.</numerusform>
            <numerusform>%n further calls are left out here; the other formats have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointAddress</name>
    <message>
        <source>“%1” is not an address and port: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“]:” and a port are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write an IPv6 address in brackets, as in [::1]:80</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the port is a number from 0 to 65535</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EndpointUrl</name>
    <message>
        <source>“%1” names no socket: after “://” comes a path that begins with “/”, or “@” and an abstract name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a protocol of this program; there are tcp, udp, unix, unix-dgram, unix-seqpacket and tls.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>the system does not permit this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a signal interrupted the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an input or output error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the descriptor is not open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing to do now without waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the system is out of memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>permission denied; ports below 1024 need privileges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an address outside the program's memory was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a part of the path is not a directory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no such path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an argument is not valid in this state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the system's table of open files is full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the program has no descriptor left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no space left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this end can no longer send: it was shut down or the peer is gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an argument is out of its domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the path is too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too many symbolic links in the path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the descriptor is not a socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no destination address was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the message is too long to be sent at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the protocol is of the wrong type for this socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the option does not exist at this level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the protocol is not supported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the socket type is not supported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this kind of socket does not support the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the address family is not supported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the address and port are already in use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this computer does not have that address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the network is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no route to that network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the network dropped the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the connection was aborted before it was accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer reset the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the system has no buffer space left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the socket is already connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the socket is not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this end has been shut down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too many references</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer came in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing listens on that address and port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the host is down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no route to that host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an earlier attempt is still under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the attempt is still under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a protocol error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the operation was cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no such device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the computer is not on a network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>error number %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FailureCure</name>
    <message>
        <source>If no server uses the file any more, remove it and bind again; many servers do so when they start. Else choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another source port, or leave the choice to the system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a directory that you may write to, such as /tmp or your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask whoever runs the server for the right to use its socket file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a port from %1 on, or start the program with the privilege.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use SOCK_STREAM or SOCK_DGRAM, which everybody may.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set SO_BROADCAST for a broadcast address; else look at the firewall's rules.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new socket for another address: one that is bound stays so. Check also that the address is one of the socket's domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call listen() on the socket first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Listen on a fresh socket, and bind a Unix one before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the arguments, and the order of the calls, with %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a socket of its own for each connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dissolve the association first: connect() with AF_UNSPEC.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use send(), or name no destination: the socket has its peer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the descriptor that accept() returned: the listening socket itself carries no bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done; close() gives the descriptor back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call connect() first, or, on a server, use the descriptor that accept() returned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the receiver, or check its address and port; then send again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the server before the client, and check that both have the same address and port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait with poll() until the socket can be written to, and send then; or let the socket block.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again when the server has accepted some connections; it may listen with a larger backlog.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait with poll() until there is something, and call again; or let the socket block.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a shorter path: sun_path holds 108 bytes, one of them for the NUL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the path. A server must have made the socket before a client connects, and its directory must be there before that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use SOCK_STREAM (or SOCK_SEQPACKET) for a server that accepts; a datagram server calls recvfrom() at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out the flag that this type of socket does not have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name a destination with sendto(), or call connect() once before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the socket, or connect it first if it never was. MSG_NOSIGNAL spares the program the signal SIGPIPE, which would end it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the socket and connect anew. A peer that reads everything before it closes does not reset.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call accept() again for the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the address, the network and the firewalls on the way, and that the server accepts what waits in its queue.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is wrong: wait with poll() until the socket can be written to, then read SO_ERROR.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait until the first attempt has ended, and read SO_ERROR.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the address and the network connection; “ip route” shows where packets can go.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send several smaller datagrams, or use a stream.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the socket with the same type as the server's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the peer speaks TLS, and that its certificate is valid and for its name; then make a new connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the connection: a TLS session that has failed cannot go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close some connections, or wait a minute until old ones have ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose 127.0.0.1, 0.0.0.0 or one of this computer's own addresses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the socket in the domain of the address: AF_INET, AF_INET6 or AF_UNIX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use SOCK_STREAM or SOCK_DGRAM; SOCK_SEQPACKET goes with AF_UNIX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the call again if it is still wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close sockets that are no longer needed; “ulimit -n” tells and sets how many descriptors a program may have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that level and option belong together, and fit the socket's domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use a descriptor that socket() or accept() returned and that has not been closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The section ERRORS of %1 says more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the socket that has the name, or choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the program that has the port, or choose another one. Where only old connections rest in TIME_WAIT, set SO_REUSEADDR before every bind() of the server, or wait a minute; against a socket that listens it does not help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the socket, and make a new one for another peer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the socket in the domain of the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the value and its size, and when the option may be set: some only before bind() or connect().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call it with one of the three.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it once, after the peer has sent with MSG_OOB; all other bytes come without the flag.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name the port that the receiver is bound to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call connect() first, or name a destination with sendto().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call connect() first: only then has the socket a peer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the server, and check that both have the same name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the server. If it cannot bind because a socket's file was left there, remove that first; never a file that is no socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the choice to the system: protocol 0.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>No socket could be made: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another socket listens on this address and port already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket cannot listen: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There was nothing left to finish: the connection was over already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option %1 was not set: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1() failed: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer does not have the address %1, so no socket can be bound to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket cannot have the address %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No connection is waiting in the accept queue.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A client gave its connection up before it was accepted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection could not be taken: %1. It stays in the accept queue, and accepting is tried again after a rest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection could not be taken: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 gave no answer within %2, so the attempt was given up. Its computer may be off, a firewall may drop the packets, or its accept queue is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The attempt to connect to %1 was given up after %2, before an answer had come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing listens on %1, so its system refused the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 gave no answer; the system gave up after %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be reached from here: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no free port on this computer for a connection to %1, or %1 is no address that can be connected to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The send buffer is full; the bytes wait until the peer has read some.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer reset the connection; the bytes were not delivered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bytes could not be sent: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has arrived that could be taken now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer reset the connection instead of finishing it; bytes that were on their way are lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer no longer acknowledges anything, so the system gave the connection up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing could be received: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has no peer, or its connection is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This system has no sockets of the domain %1, or they are switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain %1 has no sockets of the type %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sockets of the type %1 need privileges, which this program does not have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A socket of this type cannot listen: it has no connections that could wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket cannot listen in its state: it is connected already, or it is a Unix socket without an address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A directory on the way to %1 does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no %1: no server has made it, or it is elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program may not make a file at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program may not write to %1, which connecting needs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket behind %1 is of another type than this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The queue of the socket behind %1 is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has an address already, and it is given one only once; or the address does not fit the socket's domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address %1 is of another family than the socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket does not listen, so it has no queue to take a connection from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A socket of this type never has connections to accept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was interrupted before a connection came.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket is connected already, or it listens; a connection needs a socket of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket does not block, so the call came back at once: the handshake with %1 goes on meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An earlier connect() on this socket is still under way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was interrupted. The system goes on with the handshake with %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system forbids this connection: %1 may be a broadcast address, which needs SO_BROADCAST, or a firewall rule stands against it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer is gone. (A TCP socket that was never connected says the same.)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket is not connected, so there is nobody whom the bytes could go to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket has no peer and the call named none, so the datagram has no destination.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket is connected, and the call named a destination all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 bytes do not fit into one datagram, and a datagram is never divided: UDP over IPv4 takes 65,507 at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way leads from here to the destination: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system forbids it: the destination may be a broadcast address, which needs SO_BROADCAST, or a firewall rule stands against it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was interrupted before a byte was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of the flags does not fit this type of socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket is not connected, so nothing can come in on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was interrupted before anything came.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_OOB asks for the urgent byte, and none is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing can be received in the state that the socket is in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An earlier datagram reached no socket, and the peer's system said so (by ICMP, for UDP). The error is told by the next call on the socket, whichever it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is in use: another socket has this address and port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system does not let this program have %1; ports below 1024 need privileges.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer has closed its socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket that this one is connected to is closed: nobody takes a datagram there any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 bytes are more than one message may have: it must fit into the send buffer (SO_SNDBUF) as a whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is none of SHUT_RD, SHUT_WR and SHUT_RDWR.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket is not connected, so there is nothing to finish.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The protocol %1 does not go with %2 and %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SOCK_RAW has no usual protocol: the call must name one, such as IPPROTO_ICMP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket is connected already, so it cannot listen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A Unix socket cannot listen without a name: nobody could reach it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The association was not dissolved: %1. TCP and datagram sockets can do it; a Unix connection keeps its peer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port 0 is no destination: it stands for “any free port”, and only bind() can ask for one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another socket has the abstract name %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No socket has the abstract name %1 now, or the one that has it takes no connections.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 exists already. bind() takes only a name that is free, even where nobody uses the old file any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is there, but no socket takes connections on it: perhaps a server that has ended left the file behind, or the file is no socket at all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer closed its socket while bytes of this end lay there unread; they are lost. Or it was never accepted: its server closed the listening socket.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FileSender</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a plain file. Choose a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” became shorter while it was being sent; the rest is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be read on: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>MSG_PEEK: look only, the bytes stay for the next call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_DONTROUTE: only to a computer on the same network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_TRUNC: return the datagram's true length, even where the buffer is shorter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_EOR: a record ends here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_DONTWAIT: this once, do not wait; EAGAIN instead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_WAITALL: wait until the whole buffer is full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_NOSIGNAL: no SIGPIPE, which would end the program; EPIPE alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_MORE: more follows, so wait with sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_TRUNC: the datagram was longer than the buffer, the rest is lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_CTRUNC: there was no room for all control data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_EOR: the end of a record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_OOB: this is the urgent byte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix sockets: programs of this computer, by a path or an abstract name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IPv4: addresses such as 127.0.0.1, and a port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IPv6: addresses such as ::1, and a port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another family of addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a connection that carries bytes in order, without borders between messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>single messages without a connection, each whole or lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a connection that carries whole messages in order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>packets with their own headers; needs privileges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another type of socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the usual one for these two: TCP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the usual one for these two: UDP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the usual one for these two</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SOCK_NONBLOCK: no call on the socket waits; EAGAIN instead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SOCK_CLOEXEC: programs that this one starts do not get the descriptor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none: calls wait, and started programs inherit it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing special happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none: the usual way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0x%1: a flag without a name here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no more receiving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no more sending: a half-close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>neither receiving nor sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none of the three ways</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than this system grants, so it is cut to %1 (SOMAXCONN, net.core.somaxconn)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to %1 finished connections wait to be accepted: Linux keeps one more than the backlog</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_OOB: asks for an urgent byte, which single messages do not have</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_OOB: take the urgent byte, which is kept aside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_OOB: the last byte is urgent, and the peer's program can take it before the others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MSG_TRUNC: TCP throws the bytes away instead of handing them over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>packets of the network card itself, below IP; needs privileges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>talks with the kernel itself, as “ss” and “ip” do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the kernel's keys for IPsec</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a network of earlier days, which few systems still have</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reliable datagrams between the computers of a cluster</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>This computer has the addresses %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This system keeps the ports below %1 for privileged programs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program has %1 descriptors open now and may have %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HeaderFacts</name>
    <message>
        <source>Transcript of a session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 sent, %3 received</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HtmlFormat</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no notes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” can no longer be written. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was taken away while it was written.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JournalFolder</name>
    <message>
        <source>That session is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That session is still being recorded. Quit its Socketscope first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session could not be deleted. The system says: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be made. %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JsonLine</name>
    <message>
        <source>longer than a line can be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a JSON object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>brackets within brackets without end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something that each such line has is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a value is of the wrong kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number is out of its range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a call that this version does not know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a name that this version does not know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not an address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the data are not base64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accepts a socket that was there before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a note on a call that is not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than a session can hold</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LabArguments</name>
    <message>
        <source>“%1” is not known here; write %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seconds, as in 0.5, or {seconds, microseconds}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{onoff, seconds}, as in {1, 0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a group, as in 239.1.2.3 or {239.1.2.3, 127.0.0.1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a group and an interface's index, as in {ff02::1, 1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AF_INET, AF_INET6, AF_UNIX or a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET or a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SOCK_NONBLOCK, SOCK_CLOEXEC or both with “|” between them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flags as in MSG_PEEK|MSG_DONTWAIT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP or a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an option of that level, as in SO_REUSEADDR, or a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHUT_RD, SHUT_WR or SHUT_RDWR</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an address in numbers with its port, as in 127.0.0.1:12345 or [::1]:12345</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0, IPPROTO_TCP, IPPROTO_UDP or a number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LabCall</name>
    <message>
        <source>Domain, type and protocol can be from 0 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level and option can be from 0 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An option's value can be up to %1 bytes long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The flags of a message can be from 0 to 0xffff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such call to be made by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the address that bind() shall ask for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One call can move up to %1 bytes here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LabRefusal</name>
    <message>
        <source>This socket is closed. Its descriptor's number may belong to something else by now, so no call is made on it; the system would answer EBADF, or worse, do it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was cancelled before it was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lab has %1 sockets already. Close one of them first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 calls wait already. Cancel one of them first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 calls have been asked for already that wait for their turn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system gave no thread for the call: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>Lab report</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n more call(s) are in the transcript.</source>
        <translation>
            <numerusform>%n more call is in the transcript.</numerusform>
            <numerusform>%n more calls are in the transcript.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s); “Show as code” has them all.</source>
        <translation>
            <numerusform>%n more line; “Show as code” has it.</numerusform>
            <numerusform>%n more lines; “Show as code” has them all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No calls were made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>manual page %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was sent or received.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session was not saved as a transcript.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>→ sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>← received</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text in quotes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put what is to be sent in quotes, as in "hello\n".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option's level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option's value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A size cannot be negative.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backlog</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHUT_RD, SHUT_WR or SHUT_RDWR</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is no call; write one as in listen(s, 5).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no call named “%1” here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only socket() and accept() make a socket that has a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The flags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are more arguments than the call has.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message numerus="yes">
        <source>“%1” is a lesson of %n step(s).</source>
        <translation>
            <numerusform>“%1” is a lesson of %n step.</numerusform>
            <numerusform>“%1” is a lesson of %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonFields</name>
    <message>
        <source>one of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the id of a step, or a condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1” is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text, {"is": "…"} or {"contains": "…"}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one of the fields “call”, “state”, “queue”, “full”, “unread” and “unacked” is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there are more than %1 names of sockets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lesson: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object { … } was expected, but there is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no field “%1” here. There are: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1” should be %2, but is %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1” has more than %2 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1” holds a character that cannot be shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a name of letters, digits, - and _</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1” should hold a text for each language, such as {"en": "…", "de": "…"}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text for each language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number from %1 to %2, or {"least": …, "most": …}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text or a short list of texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a known name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>play %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1”: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing before this gives a socket the name “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one of tcp, udp, unix, unix-dgram, unix-seqpacket, tls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a path that begins with “/”, or “@” and a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a Unix socket has no port.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LessonFile</name>
    <message>
        <source>step %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another step has the id “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wrong %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>theory %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>question %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lesson is not JSON: at line %1, column %2: %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lesson is longer than %1 KiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message>
        <source>row %1: %2 = %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done    </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 steps done.
</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>at least %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>backlog</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number of sends that it took</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 succeeded; here it should fail with %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 failed with %2; here it should fail with %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 failed with %2: %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the %2 is %3, but here it should be %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the socket's state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the accept queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the kernel's buffers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LogCauses</name>
    <message>
        <source>Call #%1 has bound the socket to %2 before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call #%1 has made it a listening socket before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call #%1 has connected the socket to %2 before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call #%1 has finished sending on this socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call #%1 told that the peer had reset the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call #%1 returned 0: the peer had finished sending, and has closed since.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call has connected this socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 had %2 until call #%3 closed its socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has %2 with descriptor %3, since call #%4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is close by, at %2 (call #%3).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call has made this socket listen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At call #%1 the system chose an address for it, because it had none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call #%1 had made it listen, and call #%2 has ended that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call #%1 has taken it already.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MarkdownFormat</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>→ sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>← received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message numerus="yes">
        <source>Cut here: %Ln call(s) more</source>
        <translation>
            <numerusform>Cut here: %Ln call more</numerusform>
            <numerusform>Cut here: %Ln calls more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>After \x come two hex digits, as in \x1b.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A backslash begins \n, \r, \t, \0, \xNN or \\; no other letter may follow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is half a character here that cannot be sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A byte takes two hex digits, and here is only one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no hex digit; write bytes as in 48 65 6c 6c 6f.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MulticastGroup</name>
    <message>
        <source>“%1” is not the address of a multicast group: these go from 224.0.0.0 to 239.255.255.255, and IPv6 ones begin with ff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no network interface “%1”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NextCall</name>
    <message>
        <source>recv() or recvfrom() for the answer, with a time limit: the datagram or its answer may be lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next send(), or recv() for the answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv() for the answer; shutdown(SHUT_WR) or close() when there is nothing more to say. What was not taken must be sent again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sendto() with the answer to whom it came from, and the next receive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv() without MSG_PEEK, which takes the bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is left to send, and then close(). A program that waits for more here would get 0 again and again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send() with an answer, or recv() again until the message is whole or 0 comes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind() to be reachable, or sendto() at once; the system then chooses the port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A server: setsockopt(SO_REUSEADDR), bind(), listen(). A client: connect().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call that the option is for: most must be set before bind() or connect().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whatever depends on the value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recvfrom(): datagrams to this address wait for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listen() for a server; connect() for a client that wants this source address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept(), which waits for the first client.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send() and recv() on the new descriptor %1, and accept() again on the listening one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sendto() with a destination each time, or connect() to another peer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send() and recv().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv() until it returns 0, then close().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close(), which gives the descriptor back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing on this descriptor. Connections that were accepted live on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing on this descriptor: the next socket may get the same number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whatever the address was wanted for: a line in a log, an answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SSL_do_handshake().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SSL_write() and SSL_read() with the plain text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SSL_shutdown() and close().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SSL_write() with an answer, or SSL_read() again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SSL_read() for the answer, or SSL_shutdown().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shutdown() or close() of the connection below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind() with a name to be reachable, or sendto() at once; without a name nobody can answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A server: bind() with a name, listen(). A client: connect().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv() or recvfrom() for the answer, which comes only if this socket has a name or is connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send() with an answer, or recv() for the next message.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connect() to another peer, or close().</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 Note: %2</source>
        <comment>a call's sentence and what a person wrote about it</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OpenedTranscript</name>
    <message>
        <source>Passed over %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Passed over %n more line(s).</source>
        <translation>
            <numerusform>Passed over %n more line.</numerusform>
            <numerusform>Passed over %n more lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line is not whole, as after a crash; all before it was read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stdin</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OptionEntry</name>
    <message>
        <source>This option takes a whole number, such as 0 or 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Linger is “off” or how many seconds close() may wait; 0 resets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A time limit is a number of seconds, such as 2.5; 0 is none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group is an IPv4 address such as 239.1.2.3, and behind it the address of an interface if one is wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group is an IPv6 address such as ff02::1234, and behind it the number of an interface if one is wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off, or seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group, interface</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>the error that waits on the socket; reading it takes it away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the socket's type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether an address may be bound while old connections of it rest in TIME_WAIT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether several sockets may have the same address and port, if all of them want it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether TCP asks after hours of silence if the peer is still there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether datagrams may go to a broadcast address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what close() does with bytes that are still queued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether the urgent byte comes among the others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the size of the receive buffer; Linux doubles what is asked for, for its own bookkeeping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the size of the send buffer; Linux doubles what is asked for, for its own bookkeeping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how long a receive waits at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how long a send waits at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether small sends go out at once instead of being gathered (Nagle's algorithm)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the most bytes of one TCP segment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether segments that are not full are held back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether what comes is acknowledged at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what the kernel knows of the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how long sent bytes may stay without acknowledgement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the seconds between two questions of SO_KEEPALIVE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the questions of SO_KEEPALIVE without an answer that end a connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how many routers a packet may pass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the interface over which datagrams to a group leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how many routers a datagram to a group may pass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether this computer gets its own datagrams to a group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>joins a group, so that what is sent to it comes here too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>leaves a group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether the socket is for IPv6 alone, or for IPv4 too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off: close() returns at once, and the kernel delivers what is queued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on, 0 s: close() throws away what is queued and resets the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on: close() waits up to %1 s until all is delivered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>options that every kind of socket has</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>options of TCP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>options of IPv4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>options of IPv6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>options of another layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an option of that layer</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>an option's value</comment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no error waits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PacketComment</name>
    <message>
        <source>, bytes %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, %1 of the bytes are no longer kept</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PayloadForms</name>
    <message>
        <source>hex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the bytes as hex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the bytes as text</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PayloadLimit</name>
    <message>
        <source>“%1” is not a size; write it as 512M or 2G.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data that is kept can be from 8 MiB to 256 GiB, not “%1”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PcapngFormat</name>
    <message>
        <source>Socket calls recorded on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The packets were not captured: %1 made their headers up from the socket calls it recorded. Payload, addresses, ports and times are those of the calls; sequence and acknowledgement numbers count the calls' bytes. Calls on Unix sockets make no packets and are left out, and so are bytes sent out of band (MSG_OOB).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PdfFormat</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept, connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shutdown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PngFormat</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PortCauses</name>
    <message>
        <source>At port %1 of %2, %3 takes datagrams, but not at %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 listens at %2, but not at %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name %1 went to %2 here; the address %3 would reach it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name %1 stands for %2 here, too; the address %3 would reach it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is at port %1, but %2 is at the port beside it: %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is at port %1 of this computer, nor at the ports beside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this program itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a program of another user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <comment>a program's name and process id</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has the port: it is bound to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has the port: it listens at %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n connection(s) of this port are still open.</source>
        <translation>
            <numerusform>%n connection of this port is still open.</numerusform>
            <numerusform>%n connections of this port are still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listens there any more. A socket may be bound to it without listening, which the kernel does not list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By now %1 is there, at %2: it was started after the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 listens there, and its accept queue has room now: %2 of %3 wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The accept queue is full: %1 listens with a backlog of %2, and %3 connections wait that it has not accepted. Further ones get no answer until it does.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Nobody listens there. %n old connection(s) of this port rest in TIME_WAIT, the last for %1 s more: the end that closes first keeps its port so long. With SO_REUSEADDR set before bind() it can be had at once, if the program that had it before did set it too.</source>
        <translation>
            <numerusform>Nobody listens there. %n old connection of this port rests in TIME_WAIT, for %1 s more: the end that closes first keeps its port so long. With SO_REUSEADDR set before bind() it can be had at once, if the program that had it before did set it too.</numerusform>
            <numerusform>Nobody listens there. %n old connections of this port rest in TIME_WAIT, the last for %1 s more: the end that closes first keeps its port so long. With SO_REUSEADDR set before bind() it can be had at once, if the program that had it before did set it too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramLanguage</name>
    <message>
        <source>C++ with Qt</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>%1 of the Socketscope session of %2, as a program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It makes the calls of the record one after the other. Over each stands its row there: number, call, arguments and result. The program's sockets wait (block) where the session was told when to go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To run it:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start it before its clients; they connect in the order of the record.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The record goes on with %n call(s), too many for a program to be read.</source>
        <translation>
            <numerusform>The record goes on with %n call, too many for a program to be read.</numerusform>
            <numerusform>The record goes on with %n calls, too many for a program to be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record ends with these open: %1. The end of the program closes them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Socketscope lesson “%1”, as a program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole Socketscope session of %1, as one program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS is left to the library. What it sends and receives by itself is not listed here; over the wire it goes in other pieces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CERTIFICATE is a PEM file that holds the server's certificate and its private key. Without it the program makes a certificate that is signed by itself: the private key of the session's is not in the record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TRUSTED is a PEM file of the certificates that are accepted, or the SHA-256 fingerprint of one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without it those are accepted that the system's authorities signed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without it the one is accepted that the session accepted.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Takes the peer away from the socket again: connect() with the family AF_UNSPEC dissolves the association. A datagram socket can then send to anybody and receive from anybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes a peer's address into the socket. Nothing goes over the network: send() has a destination from here on, and datagrams from others are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks the peer's system for a connection and waits for the answer. With TCP the two kernels shake hands in three segments; the peer's program need not have called accept() for that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hands one message to the kernel, which sends it as one datagram: whole, or not at all. It may be lost on the way, and nobody tells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies bytes into the socket's send buffer; the kernel sends them on from there, in portions of its own. The call is done when they are in the buffer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the oldest datagram that has arrived. What does not fit into the buffer is thrown away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes bytes that have arrived out of the socket's receive buffer. A stream has no borders: how many come at once says nothing about how they were sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends the receiving direction of the socket. The descriptor stays open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends the sending direction: after the last byte TCP sends a FIN. The other direction and the descriptor stay open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends both directions of the connection. The descriptor stays open until close().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes the state of one TLS session: its keys, its certificates and where its bytes come from. No bytes move yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agrees with the peer on a version, a cipher and keys, and checks the certificate. The sends and recvs below it carry the handshake's messages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives the plain text of what was received encrypted. One record may need several recvs, and one recv may bring several records.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypts plain text into records of at most 16,384 bytes each; the send below moves them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends this end's side of the TLS session with a close_notify, so that the peer can tell the end from a cut.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes an end for communication and gives it the lowest free descriptor. It has no address yet, and nobody else learns of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes how the socket, or a layer below it, behaves. The level says which layer, the option what about it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reads how the socket, or a layer below it, is set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives the socket an address of its own, under which others can reach it: an IP address and a port, or the name of a Unix socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes the socket wait for connections. From here on the kernel finishes handshakes by itself and keeps the connections in a queue until accept() takes them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the oldest connection out of the listening socket's queue and makes a new socket for it. The listening socket goes on listening.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the oldest connection out of the listening socket's queue and makes a new socket for it, with flags set from its beginning: that is what accept4() adds to accept().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives the descriptor back; its number is free for the next socket or file. Of a connection, what is still in the send buffer is delivered before the end, unless SO_LINGER says otherwise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks which address the socket has itself: after bind() with port 0, or after connect(), the system has chosen it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks which address the other end of the connection has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes the socket wait for connections. From here on the kernel keeps those who connect in a queue until accept() takes them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joins the socket to a new one in the listener's queue. Both are in the same kernel, so nothing goes over a network, and the peer's program need not have called accept() yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puts one message into the receiver's queue: whole, or not at all. None is lost on the way; with a full queue the call waits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puts one message into the peer's queue, whole. The peer takes it with one recv().</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puts bytes into the peer's receive queue; the call is done when they are there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the oldest message that has arrived. What does not fit into the buffer is thrown away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends the sending direction: when the peer has read what was sent, its recv() returns 0. The other direction and the descriptor stay open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the peer away from the socket again: connect() with the family AF_UNSPEC dissolves the association. TCP ends the connection for it; the socket can then be connected once more.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PythonProgram</name>
    <message>
        <source>Python cannot dissolve an association; this call is left out.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QtProgram</name>
    <message>
        <source>listen() of Qt sets this itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qt makes the socket later; the option is set as soon as it is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listen() of Qt makes this call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qt has no function for this call; it is left out here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qt has no class for sockets of this type; the call is left out here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qt has no function that finishes only the sending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was begun above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This only asks; it is left out here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qt has no class for this type of socket; these are the system's own calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QSslSocket finishes sending by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QSslSocket has closed the connection at the peer's end; this is left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QSslSocket is closed already, and does not wait for the peer's end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QSslSocket has answered the peer's end by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QSslSocket cannot finish only the sending; it does so when it has received everything, and then closes.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReadableFormat</name>
    <message>
        <source>Transcript of a %1 session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time in s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReplacingFile</name>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not write there. Choose a folder of your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That place is read-only. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder does not exist. Create it, or choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That name is a folder. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file would be larger than allowed there. Choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>what the peer sends is other than recorded from byte %1 on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer sends more than the %1 bytes that were recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer finished sending before byte %1, which was recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>byte %1 of what the peer sends did not come in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer did not finish sending in time, as it had when it was recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer reset the connection (%1) after %2 bytes; recorded was no reset.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer did not reset the connection, as it had when it was recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer did not take all that was sent to it in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the connection did not come about (%1). %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the connection came about; when it was recorded, it failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no client connected in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one more client connected than was recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A client of %1 on %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server of %1 on %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>As recorded: %n connection(s);</source>
        <translation>
            <numerusform>As recorded: %n connection;</numerusform>
            <numerusform>As recorded: %n connections;</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped before its end: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS failed. %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n clients to %1, which overlap</source>
        <translation>
            <numerusform>%n client to %1</numerusform>
            <numerusform>%n clients to %1, which overlap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayReport</name>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>diverged;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as recorded;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not played to its end;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReplayScript</name>
    <message numerus="yes">
        <source>This is too long to be replayed: more than %n call(s).</source>
        <translation>
            <numerusform>This is too long to be replayed: more than %n call.</numerusform>
            <numerusform>This is too long to be replayed: more than %n calls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1 of the record moved %2 at once, which is more than can be replayed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Datagrams cannot be replayed: nothing holds them to an order, and a reply may be lost. Only what went over connections can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS failed in this connection (%1), so nothing was said over it that could be replayed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no connection in this session.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no free name for the transcript beside “%1”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReportTheory</name>
    <message>
        <source>Makes an end of a conversation that does not exist yet and gives it a number, the descriptor. The domain says which addresses it uses (AF_INET: IPv4), the type how it talks: SOCK_STREAM in one ordered stream of bytes, SOCK_DGRAM in single messages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes how a socket behaves. SO_REUSEADDR, for one, lets a server take its port again while connections of its last run are still in TIME_WAIT.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks how an option of a socket is set. SO_ERROR also tells why a connect that ran in the background has failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives a socket its own address and port. A server needs it so that clients know where to find it; with port 0 the kernel picks a free one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turns a socket into one that waits for connections. From then on the kernel answers clients by itself and keeps finished connections in the accept queue, whose length the backlog bounds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the first connection from the accept queue and makes a new socket for it. The listening socket stays as it is and can accept the next client.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks a server for a connection; with TCP this is the exchange of SYN, SYN-ACK and ACK. The kernel chooses a free port for the client's own end if it has none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks which address and port a socket has itself, for example the port that the kernel chose for a client.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks which address and port the other end of a connection has. It fails with ENOTCONN where there is no other end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hands bytes to the kernel, which sends them as it sees fit. The result says how many it took, not that the peer has them; the borders between two sends are not kept in a stream.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sends one message to the address that stands with it. A datagram arrives whole or not at all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes bytes that have arrived, at most as many as asked for, and waits if there are none. The result 0 says that the peer has finished sending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes one message and tells who sent it. What does not fit into the buffer is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receives as recvfrom does and also tells, in flags of its answer, whether a message was too long for the buffer and what else came with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives the descriptor back. If it was the last one, TCP closes the connection: with a FIN, or with a reset if received bytes were left unread.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes the state of one TLS connection. It is a call of libssl, which speaks TLS on top of a connection that exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agrees with the peer on keys and looks at its certificate. Several sends and recvs go to and fro under it; it fails if the certificate cannot be trusted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives the plain text of what has arrived. The recv below it takes the encrypted bytes, which are more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypts plain text and sends it, so that nobody on the way can read or change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tells the peer that no more will come, inside TLS; so nobody else can pretend that the conversation was over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends one direction of a connection or both. After SHUT_WR the peer reads the end of the stream (over TCP a FIN tells it), but can still answer: a half-close.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SessionChat</name>
    <message numerus="yes">
        <source>%n further messages are left out here.</source>
        <translation>
            <numerusform>%n further message is left out here.</numerusform>
            <numerusform>%n further messages are left out here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPicture</name>
    <message>
        <source>fd %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) more have no room</source>
        <translation>
            <numerusform>%Ln lane more has no room</numerusform>
            <numerusform>%Ln lanes more have no room</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline of socket calls: a lane per socket, a mark per call, arrows from send to recv. %1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln lane</numerusform>
            <numerusform>%Ln lanes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SessionWorker</name>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SockDiag</name>
    <message>
        <source>The kernel does not list its sockets: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The kernel's list of sockets is not available on this system.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SocketOptions</name>
    <message>
        <source>%1 takes a number from 0 to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a socket option of this program; there are %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be set: %2 (%3). It goes on without it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SocketProgram</name>
    <message>
        <source>The session gave this call up; it is not made here, where it would wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This call was cancelled while it waited; it is not made here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This socket did not block; this program's do, and wait for the result.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There was nothing to do yet; this program's sockets wait instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This failed because something was used up, which it need not be now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer had gone before; that cannot be had again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record does not tell how this socket was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program does not have all that was sent; dots stand for the rest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record does not have all of this message; dots stand for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It waits until as much is there as the session saw.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both ends of TLS would wait for each other in one thread; a program of each endpoint speaks it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection was over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record does not tell how TLS began on this socket.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>stdout could not be written: %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>peer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recvs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send→recv p50</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n datagram socket(s)</source>
        <translation><numerusform>%n datagram socket</numerusform><numerusform>%n datagram sockets</numerusform></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the calls one at a time; each is told before it is made</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepPlan</name>
    <message>
        <source>TLS does not go step by step: one call of its library makes several of the system's. Choose TCP here, or start it as a whole and look at its rows.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepPredictions</name>
    <message>
        <source>-1 %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a new descriptor, the lowest number that is free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no descriptor is free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: the socket has the address now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another socket has the address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this computer has no such address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: clients can connect from now on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another socket listens there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a new descriptor for the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cancelled while it waited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the socket does not listen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer came</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number of bytes that the system took</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the connection is over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer has reset the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number of bytes that came</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: the peer has finished sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: this end has finished sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no such descriptor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: the peer is chosen, nothing is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody receives there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number of bytes in the datagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the datagram is too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number of bytes in one datagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: an empty datagram</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>accept() will take a connection from the queue, or wait for one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept() will wait: the queue is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept() will take %1 from the queue.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>accept() will take the first of %n connections from the queue.</source>
        <translation>
            <numerusform>accept() will take the %n connection from the queue.</numerusform>
            <numerusform>accept() will take the first of %n connections from the queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>socket() will make a socket (%1, %2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind() will give the socket the address %1 and a free port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind() will give the socket the address %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>getsockname() will tell which port the system has chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listen() will let clients connect; up to %1 wait in the queue.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connect() will ask %1 for a connection.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>send() will hand %n bytes to the system.</source>
        <translation>
            <numerusform>send() will hand %n byte to the system.</numerusform>
            <numerusform>send() will hand %n bytes to the system.</numerusform>
        </translation>
    </message>
    <message>
        <source>shutdown() will tell the peer that this end has finished sending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close() will give the descriptor back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a port that still rests in TIME_WAIT can be bound again at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>several sockets can share the port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a peer that is gone is noticed even while nothing is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close() waits for what was not sent yet, or resets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>datagrams may go to everybody in a network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>small sends leave at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is decided whether IPv4 is served too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what is sent to the group arrives here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>setsockopt() will set %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>setsockopt() will set %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind() will give the socket a name that the system chooses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind() will give the socket the name %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connect() will make %1 the only peer; nothing is sent.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>sendto() will send a datagram of %n bytes to %1.</source>
        <translation>
            <numerusform>sendto() will send a datagram of %n byte to %1.</numerusform>
            <numerusform>sendto() will send a datagram of %n bytes to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send() will send a datagram of %n bytes.</source>
        <translation>
            <numerusform>send() will send a datagram of %n byte.</numerusform>
            <numerusform>send() will send a datagram of %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will return up to %2 bytes, or wait for some.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 will return the first %2 bytes of a datagram of %3; the rest is lost.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 will return %n bytes: they have come already.</source>
        <translation>
            <numerusform>%1 will return %n byte: it has come already.</numerusform>
            <numerusform>%1 will return %n bytes: they have come already.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will return at once: an empty datagram has come, or an error.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 will return 0: the peer has finished sending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 will return at once: the connection is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 will wait: nothing has come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has waited for %2 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 A client that connects ends it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 What the peer sends ends it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>getsockname() will tell which name the system has chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>getaddrinfo("%1") will ask which addresses the name has. It is a call of the library and not on a socket, so the table will have no row of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>getaddrinfo("%1") has waited for %2 s. A name server's answer ends it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 It is for the address %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 If that fails, %2 is next.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Then %2 is tried, with a new socket.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimeRuler</name>
    <message>
        <source>%1 ns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Socketscope session of %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>calls %1 to %2 of %3</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) more have no room</source>
        <translation>
            <numerusform>%Ln lane more has no room</numerusform>
            <numerusform>%Ln lanes more have no room</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of socket calls: a lane per socket, a mark per call, arrows from send to recv. %1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln lane</numerusform>
            <numerusform>%Ln lanes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and one of its sockets</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>a filter is on: %Ln call(s) of the session answer it</source>
        <translation>
            <numerusform>a filter is on: %Ln call of the session answers it</numerusform>
            <numerusform>a filter is on: %Ln calls of the session answer it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>%1 waits, %2 s</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>No certificate could be made (%1). Choose one from a file.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TlsContext</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is too large for a certificate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” holds no certificate (%2). A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate in “%1” cannot be used: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” holds no private key that can be read (%2). A PEM file with “BEGIN PRIVATE KEY” and without a passphrase is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The private key in “%1” does not belong to the certificate in “%2”. Choose the two that were made together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint. Enter its 64 hexadecimal digits, with or without colons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” holds no certificates (%2). A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TlsLink</name>
    <message>
        <source>Its SHA-256 fingerprint is %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TlsReason</name>
    <message>
        <source>the peer refused our certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer does not know who signed our certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer says that our certificate has expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer says that our certificate was revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer found nothing in common with us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer wants another version of TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer has no certificate for that name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer wants a certificate from us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer broke off with an alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what came is not TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no version of TLS in common</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no cipher in common</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cut off without close_notify</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer ended the connection in the handshake</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the handshake took too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the handshake was given up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a record is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the connection was lost in the handshake</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer refused our certificate, and told so by an alert. A client that does not know a self-signed certificate does this: let it trust the certificate's fingerprint, or use one of an authority that it trusts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer does not trust who signed our certificate (alert unknown_ca). Let it trust the certificate's fingerprint or file, or use a certificate of an authority that it trusts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer says that our certificate has expired. Use a new one, and check the clocks of both computers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer says that our certificate was revoked by its authority. Use another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer broke the handshake off (alert handshake_failure): it found no cipher or signature in common, or wants a certificate from us.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer speaks no version of TLS that we do (alert protocol_version). TLS 1.2 and 1.3 are spoken here; older ones are broken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has no certificate for the name we asked for (alert unrecognized_name). Check the host, or enter another server name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server wants a certificate from the client, which this program does not send. Choose a server that asks for none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer broke off with an alert; the row tells which one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the peer sent is not TLS. It probably speaks without encryption: choose TCP, or another port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer speaks only versions of TLS older than 1.2, which are broken and not spoken here. Update it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two ends have no cipher or signature in common. Let the peer allow the usual ones of TLS 1.2 or 1.3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection ended (FIN) without TLS's own goodbye, close_notify. So nobody can tell whether the last bytes are missing: someone in between may have cut it. Programs that close carelessly look the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer ended the connection in the middle of the handshake. It may not speak TLS, or not like our certificate; its own messages tell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The handshake was not finished in time, so it was given up. The peer may not speak TLS and wait for us to speak; then choose TCP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The handshake was given up before it was finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A record does not match its checksum: it was damaged or forged on the way, or the two ends lost step. The connection is of no more use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection broke before the handshake was finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS failed; the row holds what the library says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate is signed by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate's authority is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate's signature is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate is not for a server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate is too weak</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate is not the chosen one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the certificate cannot be verified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate is signed by itself, so nobody vouches for it. If it is a server that you know, compare the fingerprint with the one it shows, and choose to trust this fingerprint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody that is trusted here has signed the server's certificate. Choose the file of its authority, or, if you know the server, trust the certificate's fingerprint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate has expired. Its owner has to get a new one; if this computer's clock is wrong, set it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate is not valid yet. Check this computer's clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate is for another name than the one connected to. Connect to the name that is in the certificate, or enter it as the server name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate was revoked by its authority: its key may have been stolen. Do not trust it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A signature of the server's certificate is wrong: it was changed after it was signed. Do not trust it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate was not made for a server, or one of those that signed it not for signing. The server needs another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate's key or digest is too weak to be trusted. The server needs a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server showed another certificate than the one whose fingerprint you chose to trust. Either it has a new one, or this is another server: compare the fingerprint with the one the server shows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has no certificate, so nobody can tell who it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate cannot be verified; the row holds what the library says.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>The two ends agreed on %1 with the cipher %2, after %3. From now on everything they send is encrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server proved that it has the key of the certificate for %1, which was accepted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS begins on this connection. The program, as the server, will show the certificate below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS begins on this connection: the library made what it needs to encrypt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer said by close_notify that it sends no more. So nothing is missing: nobody cut the connection.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The program got %n bytes of plain text, which came encrypted in the recv before.</source>
        <translation>
            <numerusform>The program got %n byte of plain text, which came encrypted in the recv before.</numerusform>
            <numerusform>The program got %n bytes of plain text, which came encrypted in the recv before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library encrypted %n bytes of plain text, which go out with the next send.</source>
        <translation>
            <numerusform>The library encrypted %n byte of plain text, which goes out with the next send.</numerusform>
            <numerusform>The library encrypted %n bytes of plain text, which go out with the next send.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library wrote close_notify: it tells the peer, so that nobody can forge it, that nothing more comes from this end.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TranscriptReader</name>
    <message>
        <source>Opening was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>could not be read. The system says: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be opened. The system says: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not a transcript of Socketscope (.jsonl). Only what was saved as JSON Lines can be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>was written by a newer Socketscope: its format is %1, and this one reads %2. That newer one can open it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON Lines: complete, for programs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text: readable, one line per call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table: for spreadsheets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web page: to read, print and hand in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown: for documents and issues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capture: for Wireshark</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnixCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A socket of another program is at %1 and in use. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A socket of this program is at %1 already. Close it or choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is held by %2 (pid %3). Stop it or choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A socket is left at %1 from a program that has ended: it refuses connections, and no program has it open. Remove it to start here, or choose another path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is something at %1 that is not a socket; it is left alone. Choose another path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was taken a moment ago and is free again. Try once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is taken, and it could not be found out by whom. Choose another path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No socket has the abstract name %1. Start a server there, or check the name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a socket. Check the path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket at %1 does not listen. Its program must call listen() first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing listens on %1: the socket there is left from a program that has ended. Start a server there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The directory of %1 does not exist. Make it first, or choose another path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of %1 that should be a directory is none. Check the path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not make a socket at %1: its directory is not yours to write to. Choose another path, in /tmp for instance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is on a file system that can only be read. Choose another path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server could not be started, %1 failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no socket at %1. Start a server there, or check the path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not write to the socket at %1: its owner or mode forbids it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket at %1 is of another type. Choose between unix, unix-dgram and unix-seqpacket as its server does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program listens at %1, but its accept queue is full. It must accept connections, or listen with a larger backlog.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnixCauses</name>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By now %1 is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The directory is there, but no %1 in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not go into the directory %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not make files in the directory %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has the name %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 listens at %2, and its queue is full: it has not accepted what waits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is bound to %2 but does not listen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By now %1 listens at %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No socket has the name %1 now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file %1 is a stale one: no socket is bound to it any more. Its server ended without removing it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a file of another kind, not a socket.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnixName</name>
    <message>
        <source>Enter a path, or a name after “@”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A path cannot contain a NUL byte.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The path of a Unix socket has at most %1 bytes; this one has %2. Use a shorter directory, /tmp for instance.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message numerus="yes">
        <source>… +%n bytes</source>
        <translation>
            <numerusform>… +%n byte</numerusform>
            <numerusform>… +%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>connect() waits: the server's queue is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns once the server has accepted one of those before it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connect() waits: nothing has answered the SYN yet. Either nobody is at that address, or a firewall drops it, or the server's accept queue is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns with 0 once the peer's system answers, with ECONNREFUSED if that has nobody at the port. Until then the SYN is sent again after 1, 3, 7 … seconds; after about two minutes the answer is ETIMEDOUT (tcp(7), tcp_syn_retries).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call waits: the receiver's queue is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns once the receiver has taken a datagram.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call waits: the send buffer is full, because the peer does not read as fast as it is sent to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns once all bytes are in the buffer, with EPIPE or ECONNRESET if the connection ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call waits: no datagram has come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns with the first that comes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns 0 when the peer finishes sending, and ECONNRESET if it breaks off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call waits: with MSG_WAITALL it wants all %1 bytes, and fewer have come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns once all of them are there, or with those that came when the peer finishes sending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call waits: no bytes have come that were not received before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns with the first that come, be they fewer than asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept() waits: nobody is in the queue yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns a new descriptor once a client connects.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close() waits: with SO_LINGER it wants the peer to have acknowledged all that was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It returns when that has come, or when the option's seconds are over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call has not returned yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled, it answers -1 EINTR; the descriptor is gone all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled, it answers -1 EINTR.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not an option of this program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--connect needs HOST:PORT with a port from 1 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--echo goes with --listen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--convert needs two names, of a transcript and of what it becomes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usage: socketscope [options] [FILE...]
Starts servers, connects clients, and shows every socket call of both ends.
FILE is a transcript (.jsonl) to look at; each has a tab of its own.

Options:
  --listen [ADDR:]PORT   start a server at once (address 127.0.0.1 if none is given);
                         also udp://[ADDR:]PORT, unix:///PATH, unix-dgram://, unix-seqpacket://
  --echo                 the server sends every message back
  --connect HOST:PORT    connect a client at once; may be given several times;
                         other protocols as for --listen
  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G …
  --convert IN OUT       write a transcript as .pdf, .png, .html … and exit; needs no display
  --help                 print this and exit
  --version              print the version and exit

Without a window: socketscope-cli listen PORT, socketscope-cli connect HOST:PORT.
</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::AcceptBar</name>
    <message>
        <source>Accept queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While this is on, the server does not call accept(): clients that connect wait in the kernel's queue, at most backlog + 1 of them, and further ones stay in SYN_SENT (Shift+F5)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many clients are connected and wait for accept(), and how many can</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many clients wait in the accept queue is not available on this system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept queue: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::AcceptForm</name>
    <message>
        <source>A call that would wait on the accepted socket returns EAGAIN at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor is closed when the program executes another one</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::AcceptQueueText</name>
    <message>
        <source>%1 of %2, full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::AddressBox</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::AddressForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::Appearance</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::BufferBar</name>
    <message>
        <source>Waiting to be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the peer has sent and no recv() has taken yet: it lies in the kernel's receive buffer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What send() has handed to the kernel and the peer's kernel has not taken yet: it lies in the kernel's send buffer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What lies in the kernel's buffers is not available on this system</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::CallButtons</name>
    <message>
        <source>Choose %1() and its arguments</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::CallCards</name>
    <message>
        <source>Only the log was looked at: a transcript does not tell what else the system had to do with it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::CallsActs</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as C &amp;notation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;data as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied were the first %1 of %2 selected calls; all can be saved.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>&amp;Save %n selected call(s)…</source>
        <translation>
            <numerusform>&amp;Save %n selected call…</numerusform>
            <numerusform>&amp;Save %n selected calls…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only this socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all calls</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::CallsHeader</name>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::CallsModel</name>
    <message>
        <source>#</source>
        <comment>the column of the calls' numbers</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Δ</source>
        <comment>the column of times since the row before</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Δ to selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time since the row before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket's number in this session; descriptors are used again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::CallsPane</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1 is selected; the filter does not show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls appear here as they are made.
Press Start server, then Connect client.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call matches the filter.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::CallsTable</name>
    <message numerus="yes">
        <source>%n call(s) selected</source>
        <translation>
            <numerusform>%n call selected</numerusform>
            <numerusform>%n calls selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::CauseLook</name>
    <message>
        <source>The system was not looked at: the call failed too long ago.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked just now, at %1, %2 after the call: the system tells nothing more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked at %1, %2 after the call.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ChatDelegate</name>
    <message numerus="yes">
        <source>to %n connection(s)</source>
        <translation>
            <numerusform>to %n connection</numerusform>
            <numerusform>to %n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ChatModel</name>
    <message numerus="yes">
        <source>(%n byte(s) no longer kept)</source>
        <translation>
            <numerusform>(%n byte no longer kept)</numerusform>
            <numerusform>(%n bytes no longer kept)</numerusform>
        </translation>
    </message>
    <message>
        <source>(the beginning of a character)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1… %n byte(s) cut off, for which the buffer had no room</source>
        <translation>
            <numerusform>%1… %n byte cut off, for which the buffer had no room</numerusform>
            <numerusform>%1… %n bytes cut off, for which the buffer had no room</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty datagram)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ChatPane</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages appear here, those you send at the right.
Start the server, connect a client, and write to it below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect a client first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending is finished; what the peer sends still arrives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection could not be made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection was reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is closed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are in the calls table</source>
        <translation>
            <numerusform>%n older message is in the calls table</numerusform>
            <numerusform>%n older messages are in the calls table</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent or received in this conversation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody has sent a datagram yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ChatText</name>
    <message>
        <source>no answer from %1 in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connecting to %1 was cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connected to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sending is finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>sent %1 to %n connection(s): %2</source>
        <translation>
            <numerusform>sent %1 to %n connection: %2</numerusform>
            <numerusform>sent %1 to %n connections: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sent %1 to %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>received %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>received %1 from %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>encrypted from now on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the peer closed its socket with bytes unread</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ChatView</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New messages ↓</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as hex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ClientForm</name>
    <message>
        <source>Client host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system's choice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close once the server has finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With connect(), send() and recv() only the server's datagrams are received, and it is told when nobody receives; without it sendto() and recvfrom() take answers from anywhere, as to a broadcast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client receive size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is longer is cut off, as recvfrom() does with a small buffer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give up after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receive at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name that the system chooses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A host is needed: a name or an address such as 127.0.0.1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A host has no spaces in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source is one of this computer's addresses, such as 127.0.0.1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client protocol</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ClientPane</name>
    <message>
        <source>Connect client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More client settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>● %n connected</source>
        <translation>
            <numerusform>● %n connected</numerusform>
            <numerusform>● %n connected</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Connecting %n client(s)…</source>
        <translation>
            <numerusform>Connecting %n client…</numerusform>
            <numerusform>Connecting %n clients…</numerusform>
        </translation>
    </message>
    <message>
        <source>Step the client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepts the one certificate that has this fingerprint, and connects again. Compare it with the server's first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● Step by step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fold the client's card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unfold the client's card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A client goes step by step here. Stop its steps before you connect others.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::Command</name>
    <message>
        <source>The calls can no longer be printed: %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s) stand in the transcript without their data, which came faster than the disk took them.</source>
        <translation>
            <numerusform>%n call stands in the transcript without its data, which came faster than the disk took it.</numerusform>
            <numerusform>%n calls stand in the transcript without their data, which came faster than the disk took them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The session goes on; what was written before is whole.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ComparisonDialog</name>
    <message>
        <source>Compare with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare “%1” with:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ComparisonView</name>
    <message>
        <source>A: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ca&amp;lls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which calls were made, with what arguments and outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each connection carried, however it was cut into calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;times beyond</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When each call began, counted from its socket's first one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much later or earlier a call may begin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln difference(s); there may be more, these are the first.</source>
        <translation>
            <numerusform>%Ln difference; there may be more, this is the first.</numerusform>
            <numerusform>%Ln differences; there may be more, these are the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared: choose by what.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No differences: both sessions are the same in this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::Composer</name>
    <message>
        <source>Entry mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Escapes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text goes out as typed, in UTF-8. With Escapes, \n \r \t \0 \xNN name bytes. Hex is two digits a byte.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line ending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No ending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is put at the end of each message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a message…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  Enter sends, Shift+Enter is a new line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send a file's bytes to this connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files go to one connection: choose it in the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sends an empty datagram: a message of 0 bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to send: 0 bytes are no message on a connection. Only datagrams may be empty.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ConnectionsModel</name>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, recv paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv paused</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ConnectionsPane</name>
    <message>
        <source>Start the server and it waits here for clients.
Connect a client and both ends appear.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the peer that nothing more comes; what it sends still arrives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send what waits, then close the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Break the connection off at once; what waits is lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While this is on, the program does not call recv() on this connection: what the peer sends waits in the kernel's buffers, and once they are full its sends wait too (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pause recv</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No socket is in this session.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ConversationButton</name>
    <message>
        <source>No conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● %1: %2 unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More in the list of connections</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::DataKept</name>
    <message>
        <source>&amp;Data kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of what was sent and received; beyond it the oldest is dropped, and the calls stay.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::DescriptorsModel</name>
    <message>
        <source>waits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>descriptor %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>local %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>peer %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fd</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::DescriptorsPane</name>
    <message>
        <source>Open descriptors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every socket that is open has a number here:
its descriptor.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::DescriptorsView</name>
    <message>
        <source>Descriptors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns of the descriptors</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::DetailsPane</name>
    <message>
        <source>Select a call in the table or on the timeline to see it in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a note on this call; it is saved with the transcript</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A session keeps at most %Ln note(s).</source>
        <translation>
            <numerusform>A session keeps at most %Ln note.</numerusform>
            <numerusform>A session keeps at most %Ln notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explain the selected call instead of showing its bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In A</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In B</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::EscapedEdit</name>
    <message>
        <source>\n, \r, \t, \0 and \xNN stand for the bytes they name; \\ is a backslash</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ExplainCard</name>
    <message>
        <source>Explain</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::FileCard</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines passed over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 sent, %2 received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last line is not whole, as after a crash; all before it was read.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read and are not shown: %1.</source>
        <translation>
            <numerusform>%Ln line could not be read and is not shown: %1.</numerusform>
            <numerusform>%Ln lines could not be read and are not shown: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::FilterBar</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter: call, endpoint, text, bytes…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show only calls that failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the newest calls in view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time since the session began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Δ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time to the selected call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <comment>as a word to filter by</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client</source>
        <comment>as a word to filter by</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errors %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <comment>hits of all calls</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the selected hit, of all hits</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, gone round the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words are looked for in calls, endpoints, addresses, errors, notes and the text of the data.
All of them must fit; a minus sign before one turns it round.

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hello   hex:0d0a   "two words"   -call:setsockopt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lab</source>
        <comment>as a word to filter by</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LabCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is larger than a script may be (1 MiB).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LabPane</name>
    <message>
        <source>Call to be made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the result means</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1()</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a socket first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LabPlayer</name>
    <message>
        <source>there is no socket named “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the address of “%1” is not known; call getsockname(%1) first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LabSocketBox</name>
    <message>
        <source>Lab socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LaneText</name>
    <message>
        <source>listening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>server socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>client socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fd %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %4, %n call(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %4, %n call</numerusform>
            <numerusform>%1, %2, %3, %4, %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln lane</numerusform>
            <numerusform>%Ln lanes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accept queue: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lab socket</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows what there is to say about the question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As code…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performs the lesson by itself and shows its calls as a program in Python, C or C++ with Qt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LessonPage</name>
    <message>
        <source>What happened instead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What there is to see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the log has of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ticked off by itself when the log has: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do the step again; the lesson goes on from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n step(s) are still to be done</source>
        <translation>
            <numerusform>%n step is still to be done</numerusform>
            <numerusform>%n steps are still to be done</numerusform>
        </translation>
    </message>
    <message>
        <source>The session can be saved and handed in: “socketscope-cli lesson” checks it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LessonPlayer</name>
    <message>
        <source>This lesson has no play script: the program cannot do it itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command %1 of the play script: no socket has the name “%2” yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command %1 of the play script did not bring about what it waits for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The play script is at its end, but step %1 is not done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command %1 of the play script: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LessonProgram</name>
    <message>
        <source>The script of this lesson goes beyond this computer (%1), so it is not performed here; “socketscope-cli code --lesson FILE” does it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LessonSteps</name>
    <message>
        <source>Introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End of the lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ListenCommand</name>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receiving on %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ListenForm</name>
    <message>
        <source>Lab backlog</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many connections may wait until they are accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::LiveView</name>
    <message>
        <source>New session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session that is being recorded</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s) are kept on disk without their data, which would be lost.</source>
        <translation>
            <numerusform>%n call is kept on disk without its data, which would be lost.</numerusform>
            <numerusform>%n calls are kept on disk without their data, which would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not on disk and would be lost.</source>
        <translation>
            <numerusform>%n call is not on disk and would be lost.</numerusform>
            <numerusform>%n calls are not on disk and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save transcript &amp;as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Filter calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Connect client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;ancel connecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Finish sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Follow the newest calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next failed call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous failed call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the &amp;whole session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The language changes when Socketscope is started again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Socketscope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Socketscope %1

Start a server, connect clients, talk over them, and watch every socket call of both ends happen.

MIT License. Built with Qt %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1[*] — Socketscope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit Socketscope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the transcript of this session before you quit?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as &amp;Mermaid diagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause &amp;accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next n&amp;ote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous no&amp;te</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set measuring cursor A at the selected call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set measuring cursor B at the selected call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the measuring cursors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fold or unfold the lanes of this &amp;endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unfold all lanes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much data is kept changes when Socketscope is started again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save what the &amp;filter shows…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the selected &amp;connection…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom to the calls a&amp;round the selected one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fold all lane&amp;s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the changes to “%1” before you quit?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with a transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transcripts (*.jsonl)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was not opened: %2 sessions are open. Close a tab first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open transcripts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not recorded to disk: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Bytes came faster than the disk took them: %n call(s) are kept in Sessions without their data (%1).</source>
        <translation>
            <numerusform>Bytes came faster than the disk took them: %n call is kept in Sessions without its data (%1).</numerusform>
            <numerusform>Bytes came faster than the disk took them: %n calls are kept in Sessions without their data (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that were cut short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session of %1 (%2) was cut short. All that was recorded of it is kept.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n sessions were cut short, the last of them that of %1 (%2). All that was recorded of them is kept.</source>
        <translation>
            <numerusform>%n session was cut short, that of %1 (%2). All that was recorded of it is kept.</numerusform>
            <numerusform>%n sessions were cut short, the last of them that of %1 (%2). All that was recorded of them is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sessions…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the changes to “%1” before its tab is closed?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open transcript…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare wit&amp;h…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;play against a peer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes over one side of the opened session, against a real server or client.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the calls &amp;between the cursors…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go to the beginning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as co&amp;de…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each endpoint did, as a program in Python, C or C++ with Qt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Write lab report…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aim, theory, programs, timeline, output and calls of the session, to hand in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the se&amp;lected calls…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lab mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make the chosen call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel waiting call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Less&amp;ons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explain the selected &amp;call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step the &amp;server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step the cl&amp;ient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N&amp;ext step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next step of the &amp;other side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lesson as &amp;code…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performs the lesson by itself and shows its calls as a program in Python, C or C++ with Qt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a lesson first; it can then be shown as code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the running session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fold or unfold the card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This menu is for the running session, in the first tab</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::MessageEdit</name>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ModeSwitch</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A server and clients that make their calls themselves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make sockets and press their calls one by one</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::NoteEdit</name>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is worth remembering about this call?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::NoteField</name>
    <message>
        <source>A note of yours, saved with the transcript. Ctrl+Enter ends, Esc takes back.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::NumberBox</name>
    <message>
        <source>%1: “%2” is neither one of the names that are offered nor a number up to %3.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::OpenedView</name>
    <message>
        <source>This session is still being read; it can be saved once all of it is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading “%1”: %2 %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is being read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file holds no calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is before the first call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play goes on from here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::OptionForm</name>
    <message>
        <source>Option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no option of the level %2 that is known here; its number can be typed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole session; the arrow keys move what the timeline shows</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::PathField</name>
    <message>
        <source>/path or @name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A path of at most 107 bytes, or @ and an abstract name, which needs no file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A Unix socket is at a path that begins with /, or has an abstract name after @.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::PictureDialog</name>
    <message>
        <source>&amp;Light colours, for paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the calls in &amp;view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the &amp;whole session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;SVG: sharp at any size, for documents and the web</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;PNG: an image of pixels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Mermaid: a sequence diagram as text, for Markdown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::PictureExport</name>
    <message>
        <source>There is no picture yet: no socket call was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The diagram's text is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture before this one is still being made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::PlaybackBar</name>
    <message>
        <source>Go to the beginning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the beginning (Alt+Home)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One call less (Alt+Left)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One call more (Alt+Right)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the whole session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the whole session (Alt+End)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place in the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as fast as can be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much faster than it happened: Alt+PgUp is faster, Alt+PgDown is slower</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Idle time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long the time between two calls may last while nothing happens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all idle time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>idle at most %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play the session (Ctrl+P)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call %L1 of %L2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::PortField</name>
    <message>
        <source>A port is needed: a number from 0 to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is too large: ports go from 0 to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no port: ports are numbers from 0 to %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::PredictionBox</name>
    <message>
        <source>Prediction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What do you think the call will return?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Predict first…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ProgramDialog</name>
    <message>
        <source>Session as code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the &amp;endpoint did</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the &amp;language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puts a program for each endpoint into a folder, and what they need to be built.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no program yet: no socket call was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save all programs in a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All of them, in one program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lesson as code</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ProtocolBox</name>
    <message>
        <source>Protocol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the sockets speak: it chooses their domain and type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix datagram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ReceiveForm</name>
    <message>
        <source>The bytes stay there for the next call to take</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits until so many bytes have come, or the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it would wait, it returns EAGAIN at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the urgent byte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Returns the datagram's true length, even if it was cut off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ReplayCommand</name>
    <message>
        <source>--connection takes a number from 1 to %1 here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replaying the first of these; --connection N takes another:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ReplayDialog</name>
    <message>
        <source>Result of the replay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replay “%1” against a peer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for clients on %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top replay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;tart replay</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ReplayForm</name>
    <message>
        <source>the &amp;client, against a real server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the ser&amp;ver, for real clients</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop at the &amp;first divergence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send &amp;zeros for data not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peer host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peer port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as soon as the peer has answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with the recorded pauses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long the peer may do nothing before the replay ends. A first client may take its time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The oldest data of a long session may have been dropped; without this such a session is not replayed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Give up after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Li&amp;sten on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port that the server listens on is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>T&amp;rust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trusted fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of the recorded server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SHA-256 fingerprint of the server's certificate, if it is another one than in the record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ReplaySides</name>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in the &amp;record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in the &amp;live session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call was recorded here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call was made here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::Replayer</name>
    <message>
        <source>There is no connection to replay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record has not kept %1 of the data that would have to be sent. Zeros can be sent in their place, if you say so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer did nothing for %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ReportDialog</name>
    <message>
        <source>Lab report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages (.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;onclusion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Programs in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language of the programs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is left empty stays a line to be filled in by hand. The transcript is saved beside the report, which names its SHA-256 checksum.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save lab report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lab report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved “%1”, and the transcript beside it as “%2”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::SendForm</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it would wait, it returns EAGAIN at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last byte is sent as urgent data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More is coming: the kernel may wait with sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No signal SIGPIPE, only EPIPE, when the peer is gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends a record, where the socket knows records</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>One call sends at most %Ln byte(s) here.</source>
        <translation>
            <numerusform>One call sends at most %Ln byte here.</numerusform>
            <numerusform>One call sends at most %Ln bytes here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::ServerForm</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many clients may wait until they are accepted; the backlog of listen(2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent to each client (\n, \xNN …)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close once the client has finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close after the reply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server closes the connection once it has answered the first message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>further clients wait in the accept queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer to each message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Multicast groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups to join, with spaces between; an interface may follow after %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receive size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is longer is cut off, as recvfrom() does with a small buffer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receive at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ServerPane</name>
    <message>
        <source>Server warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More server settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● Not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>○ Not running</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>● Full, %n connection(s)</source>
        <translation>
            <numerusform>● Full, %n connection</numerusform>
            <numerusform>● Full, %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Accepting rests, %n connection(s)</source>
        <translation>
            <numerusform>● Accepting rests, %n connection</numerusform>
            <numerusform>● Accepting rests, %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Listening, %n connection(s)</source>
        <translation>
            <numerusform>● Listening, %n connection</numerusform>
            <numerusform>● Listening, %n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>● Starting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open to the network: other computers can connect to this server, and what is sent is not encrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is open to the network: other computers will be able to connect.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>● Accept paused, %n connection(s)</source>
        <translation>
            <numerusform>● Accept paused, %n connection</numerusform>
            <numerusform>● Accept paused, %n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the left-over socket away, after one more look that nobody uses it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● Receiving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open to the network: other computers can send datagrams to this server, and nothing is encrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● Step by step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fold the server's card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unfold the server's card</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::SessionView</name>
    <message>
        <source>Saving the transcript: %1 %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save transcript…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save what the filter shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the selected connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the calls between the cursors</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s) have not been saved and would be lost.</source>
        <translation>
            <numerusform>%n call has not been saved and would be lost.</numerusform>
            <numerusform>%n calls have not been saved and would be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed in your notes has not been saved and would be lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save selected…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Save %n selected call(s)</source>
        <translation>
            <numerusform>Save %n selected call</numerusform>
            <numerusform>Save %n selected calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the first %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data kept of each call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of what one call sent or received; used when Socketscope is started again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The oldest sessions beyond it are deleted when Socketscope is started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep sessions for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;together at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data of &amp;each call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every session is kept here as it is recorded, also one that a crash cuts short. There is none yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete sessions</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)?</source>
        <translation>
            <numerusform>Delete %n session?</numerusform>
            <numerusform>Delete %n sessions?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recorded is gone then, unless a transcript of it was saved elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::SessionsModel</name>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>being recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the timeline: arrows step from call to call, + and − zoom, Home and End go to the ends.
In the message box: Enter sends, Shift+Enter is a new line, Up and Down bring back earlier messages.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::ShutdownForm</name>
    <message>
        <source>How</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::SocketForm</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call that would wait returns EAGAIN at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The descriptor is closed when the program executes another one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protocol number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 is the usual protocol of the domain and the type</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::SocketOptionsArea</name>
    <message>
        <source>Socket options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set with setsockopt() before the socket is bound or connected; an empty field leaves the system's own value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a number from 0 to %2, or empty.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::StatusLine</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who can connect</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 sent</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the oldest data dropped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>log full, %1 calls not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no server runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>loopback only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reachable from the network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved %1, more calls since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept on disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in Sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in Sessions in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not recorded to disk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::StepBar</name>
    <message>
        <source>What came of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was not taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the server does next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the client does next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish the client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the steps of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the steps of the client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel waiting step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call ends with EINTR, as after a signal (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next call of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next call of the client</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent already; make some steps first.</source>
        <translation>
            <numerusform>%n message waits to be sent already; make some steps first.</numerusform>
            <numerusform>%n messages wait to be sent already; make some steps first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin once more with the same settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make exactly this call (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 predicted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As you predicted. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You predicted “%1”. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no next call: everything is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>» closes the server step by step, □ at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One client at a time goes step by step. » closes it so, □ at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no next call.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::StepHead</name>
    <message>
        <source>Finish: from now on the next steps are those that close what is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop: close everything at once, and go back to the settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::TcpSocket</name>
    <message>
        <source>The socket is already connecting or connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A socket made elsewhere cannot be taken over: its calls were not recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The socket is not connected, or has finished sending.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No computer of that name is known.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::TimelineView</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One lane per socket, one mark per call. The wheel zooms about the cursor, Shift and the wheel (or dragging) moves through time, Alt and the wheel (or the wheel over the names) moves through the lanes. A double click on a mark zooms to the calls around it, elsewhere to the whole session. Left and Right step through the calls of a lane, Up and Down through the lanes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time axis</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Even steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every call gets the same room; the labels tell the time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;True time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room is proportional to time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Even steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>True time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every socket call will appear here as it happens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Start server, then Connect client.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>listen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept, connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recv</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shutdown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1; from cursor A to B: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2 ns)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Δ %1 · %Ln call(s)</source>
        <translation>
            <numerusform>Δ %1 · %Ln call</numerusform>
            <numerusform>Δ %1 · %Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an endpoint, its lanes, folded or unfolded</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 from the first call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 from the selected call</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>received %1 after send #%2 began (%Ln byte(s))</source>
        <translation>
            <numerusform>received %1 after send #%2 began (%Ln byte)</numerusform>
            <numerusform>received %1 after send #%2 began (%Ln bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) received by recv #%1 after %2</source>
        <translation>
            <numerusform>%Ln byte received by recv #%1 after %2</numerusform>
            <numerusform>%Ln bytes received by recv #%1 after %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them shown by the filter</source>
        <translation>
            <numerusform>%1, %Ln of them shown by the filter</numerusform>
            <numerusform>%1, %Ln of them shown by the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; differs from the other session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 waits</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::TlsFields</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by this program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who the server says it is. A certificate made here is signed by itself: clients must be told to trust its fingerprint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Private key, PEM; empty: in the same file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the certificate's file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the private key's file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system's authorities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose certificates are accepted. Any other is refused, with the reason and the fingerprint it has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificates, PEM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256, AB:CD:…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name that the certificate must be for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file of trusted certificates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file of the certificate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file of the certificates that are trusted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::TranscriptOpening</name>
    <message>
        <source>“%1” is no file. Transcripts are files whose names end in .jsonl.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::TranscriptSaving</name>
    <message>
        <source>Save transcript</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::TransferStatus</name>
    <message>
        <source>Output queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The peer does not take what is sent: %1 wait here, and no more fit. Sending goes on once it has read enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 wait until the peer takes them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>socketscope::WaitingList</name>
    <message>
        <source>Waiting calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel waiting call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call ends with EINTR, as after a signal</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln more call(s) wait(s).</source>
        <translation>
            <numerusform>%Ln more call waits.</numerusform>
            <numerusform>%Ln more calls wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has waited for %2 s</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
