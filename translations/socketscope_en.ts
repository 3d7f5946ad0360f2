<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CallCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already in use on this computer. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already held by another server of this program. Stop it or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already held by a program of another user. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already held by %2 (pid %3). Stop it or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below %1 are reserved for the system. Choose port %1 or above, or start the program with the privilege.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow the use of %1. A security policy may forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no address %1. Use 127.0.0.1 for this computer alone, or one of its own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no descriptor left. Close some connections, or raise the limit (ulimit -n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s table of open files is full. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no memory left for sockets. Close some connections or other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be used. Use an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a server there, or check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections to port %2: nothing listens there, or a firewall forbids it. Check the port, and that the server listens on that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s: %3 listens there, but its accept queue is full (%4 waiting). It must accept connections, or listen with a larger backlog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s. The computer may be off, or a firewall drops the request; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be started, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no route to %1. Check the network connection and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: no route leads there, or nobody answers at that address. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source port is free for a connection to %1. Close some connections, or wait a minute for old ones to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection from that source port to %1 exists already. Choose another source port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s firewall or a security policy forbids connections to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be reached. Use an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reset the connection as soon as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host was given. Enter a name or an address, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer named “%1” is known. Check the spelling, or use its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” could not be looked up: %2. Check the network, or use the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” was not found within %2 s. Check the network, or use the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reset the connection: its program ended, or closed it with bytes unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer receives: it closed the connection while there was still something to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer answers; the system gave the connection up. The network may be interrupted, or the computer off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clients must wait: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errno %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an errno name and its meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a socket&apos;s state, such as ESTABLISHED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream bytes %1–%2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end has not taken these bytes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took them in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are %2 of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They arrived whole in %1 #%2 of %3, %4 after this call began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are %1 #%2 of %3, which arrived whole after %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They arrived in %1 of %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of these bytes were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ns</source>
        <comment>nanoseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part arrived %1 after this call began, the last %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They arrived %1 after the first of these began, %2 after the last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallExplanation</name>
    <message>
        <source>The program asked the system for the option&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on clients can connect. Up to %1 of them wait in the accept queue: the backlog and one more, but no more than the system&apos;s own limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the connection from %1 out of the accept queue. It has a socket of its own from here on, with descriptor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is established; the handshake took %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system tells the socket&apos;s own address: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new %1 socket for TCP was made. It has descriptor %2 and is not connected to anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may be bound again at once, although closed connections of an earlier server may still rest in TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing will now reset the connection: bytes that are still queued are thrown away, and the peer sees ECONNRESET instead of an orderly end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket takes IPv6 connections only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket takes both IPv6 and IPv4 connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small messages are sent at once instead of being gathered (Nagle&apos;s algorithm is off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 was set to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket has the address %1 now, and the system chose a free port for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket has port %1 now, on every address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket has the address %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system took %1 of %2 bytes, because its send buffer is full. The rest follows when the peer has read some.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>The program will receive no more on this connection; it can still send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This end has finished sending (a half-close): after the last byte the peer&apos;s recv() returns 0. This end can still receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both directions are finished: nothing more is sent or received here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer listens: new clients are refused, and connections that still waited in the accept queue are reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptor was given back; this socket never came to a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptor was given back; the connection had been reset before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptor was given back. The system still delivers what was sent and then ends the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1; given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1, %2, %3: %4 = %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call = result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option of this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen needs [ADDR:]PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reply and --echo exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect needs HOST:PORT with a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--help, --version        print this or the version

TEXT may hold \n \r \t \0 \\ and \xNN. Exit status: 0, 1 on failure, 2 on misuse.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show needs the name of a transcript, or - for stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert needs two names, of which - is stdin or stdout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stats needs the name of a transcript, or - for stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff needs two transcripts, of which one may be - for stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by takes calls, bytes and timing, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: listen, connect, replay, show, convert, stats or diff. --help tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command; there are listen, connect, replay, show, convert, stats and diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: socketscope-cli listen [ADDR:]PORT [options]
       socketscope-cli connect HOST:PORT [options]
       socketscope-cli replay FILE --as client|server [options]
       socketscope-cli show FILE [--filter QUERY]
       socketscope-cli convert IN OUT [--to ENDING] [--filter QUERY]
       socketscope-cli stats FILE [--json]
       socketscope-cli diff A B [--by WHAT]
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
listen serves until it is interrupted, on 127.0.0.1 unless ADDR is given; port 0 is any
free one. Lines on stdin go to every client that is connected then.
  --backlog N            length of the accept queue (the system&apos;s limit)
  --max-connections N    clients kept at once (1000)
  --greeting TEXT        sent to each client when it connects
  --reply TEXT           sent after each message, which is what one recv returned
  --echo                 each message is sent back
  --close-after-reply    the server closes after its first reply

connect sends each TEXT, then the lines of stdin, then finishes sending, and ends
when the peer has finished too.
  --send TEXT            may be given several times
  --keep-open            does not finish sending when stdin ends

These, and replay:
  --transcript FILE      every call, by the file&apos;s ending: .txt, .csv, .html, .md or
                         .pcapng are saved at the end; any other is JSON Lines and
                         written as it happens, whole also after a crash or a kill
  --bytes-per-call N     JSON Lines hold at most N bytes of each call&apos;s data (all)
  --quiet                does not print the calls
  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G … (2G)

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show prints the calls of a transcript (.jsonl) as listen and connect do.
  --filter QUERY         only calls that answer it, such as &apos;call:send is:error hello&apos;

convert writes a transcript in the format of OUT&apos;s ending: .jsonl, .txt, .csv,
.html, .md, .pcapng.
  --to ENDING            another format than that of OUT&apos;s ending
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timing takes peer or recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay needs the name of a transcript, or - for stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay needs --as client or --as server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a client --connect says where to, as a server --listen where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect takes HOST:PORT with a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
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
  --fill-with-zeros      sends zeros where the record has not kept the data
  Exit status: 0 as recorded, 1 diverged, 2 on failure or misuse, or if it was stopped.

</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientEndpoint</name>
    <message>
        <source>“%1” is not an address. Enter one of this computer&apos;s addresses as the source, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 and the target %2 are of different kinds (IPv4 and IPv6). Choose a source of the target&apos;s kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseWaitRemark</name>
    <message>
        <source>the peer has finished; close() was not called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer had finished; for %1 close() was not called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected yet; nothing was sent. Wait for the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is finished on this connection; nothing more can be sent on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message (%1) is larger than the output queue (%2). Send it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output queue is full: the peer has not yet taken %1. The message was not sent; try again when the peer has read some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is already being sent on this connection. Wait for its end or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the file was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the file was sent whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes received, %2 bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted so far: %1 · backlog: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor %1, socket %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>“%1” has no ending that names a format; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>“%1” is not a format; there are %2. Name one with --to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>There may be more differences; these are the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other bytes from the stream&apos;s byte %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in A %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in B %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentFormats</name>
    <message>
        <source>PDF: pages to print and hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: the timeline&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“]:” and a port are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an IPv6 address in brackets, as in [::1]:80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is a number from 0 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>the system does not permit this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signal interrupted the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an input or output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the descriptor is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do now without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system is out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied; ports below 1024 need privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address outside the program&apos;s memory was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the path is not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument is not valid in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s table of open files is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program has no descriptor left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this end can no longer send: it was shut down or the peer is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument is out of its domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many symbolic links in the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the descriptor is not a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no destination address was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is too long to be sent at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol is of the wrong type for this socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option does not exist at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket type is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of socket does not support the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address family is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address and port are already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not have that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no route to that network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network dropped the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was aborted before it was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer reset the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system has no buffer space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket is already connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this end has been shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens on that address and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no route to that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier attempt is still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attempt is still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a protocol error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operation was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer is not on a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>No socket could be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another socket listens on this address and port already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket cannot listen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing left to finish: the connection was over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 was not set: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use: another socket has this address and port. Stop the program that holds it, or take another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this program have %1; ports below 1024 need privileges. Take a port from 1024 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have the address %1, so no socket can be bound to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket cannot have the address %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is waiting in the accept queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client gave its connection up before it was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be taken: %1. It stays in the accept queue, and accepting is tried again after a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answer within %2, so the attempt was given up. Its computer may be off, a firewall may drop the packets, or its accept queue is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt to connect to %1 was given up after %2, before an answer had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on %1, so its system refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answer; the system gave up after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free port on this computer for a connection to %1, or %1 is no address that can be connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The send buffer is full; the bytes wait until the peer has read some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer reset the connection; the bytes were not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes could not be sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived that could be taken now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer reset the connection instead of finishing it; bytes that were on their way are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer no longer acknowledges anything, so the system gave the connection up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be received: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSender</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plain file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” became shorter while it was being sent; the rest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderFacts</name>
    <message>
        <source>Transcript of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 sent, %3 received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlFormat</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can no longer be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken away while it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalFolder</name>
    <message>
        <source>That session is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That session is still being recorded. Quit its Socketscope first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be deleted. The system says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonLine</name>
    <message>
        <source>longer than a line can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets within brackets without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that each such line has is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is out of its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data are not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts a socket that was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on a call that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a session can hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownFormat</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1:</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash begins \n, \r, \t, \0, \xNN or \\; no other letter may follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is half a character here that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte takes two hex digits, and here is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no hex digit; write bytes as in 48 65 6c 6c 6f.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 Note: %2</source>
        <comment>a call&apos;s sentence and what a person wrote about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedTranscript</name>
    <message>
        <source>Passed over %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stdin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketComment</name>
    <message>
        <source>, bytes %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of the bytes are no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadLimit</name>
    <message>
        <source>“%1” is not a size; write it as 512M or 2G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data that is kept can be from 8 MiB to 256 GiB, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PcapngFormat</name>
    <message>
        <source>The packets were not captured: %1 made their headers up from the socket calls it recorded. Payload, addresses, ports and times are those of the calls; sequence and acknowledgement numbers count the calls&apos; bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket calls recorded on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfFormat</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept, connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PngFormat</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadableFormat</name>
    <message>
        <source>Transcript of a %1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplacingFile</name>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there. Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place is read-only. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist. Create it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would be larger than allowed there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>what the peer sends is other than recorded from byte %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer sends more than the %1 bytes that were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer finished sending before byte %1, which was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1 of what the peer sends did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer did not finish sending in time, as it had when it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer reset the connection (%1) after %2 bytes; recorded was no reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer did not reset the connection, as it had when it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer did not take all that was sent to it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection did not come about (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection came about; when it was recorded, it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no client connected in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more client connected than was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its end: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayReport</name>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not played to its end;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of socket calls: a lane per socket, a mark per call, arrows from send to recv. %1, %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWorker</name>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SockDiag</name>
    <message>
        <source>The kernel does not list its sockets: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>stdout could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recvs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send→recv p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>TimeRuler</name>
    <message>
        <source>%1 ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Socketscope session of %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>TranscriptReader</name>
    <message>
        <source>Opening was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read. The system says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened. The system says: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a transcript of Socketscope (.jsonl). Only what was saved as JSON Lines can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer Socketscope: its format is %1, and this one reads %2. That newer one can open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines: complete, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: readable, one line per call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: to read, print and hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: for documents and issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture: for Wireshark</source>
        <translation type="unfinished"></translation>
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
    <name>WindowOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect needs HOST:PORT with a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--echo goes with --listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--convert needs two names, of a transcript and of what it becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: socketscope [options] [FILE...]
Starts servers, connects clients, and shows every socket call of both ends.
FILE is a transcript (.jsonl) to look at; each has a tab of its own.

Options:
  --listen [ADDR:]PORT   start a server at once (address 127.0.0.1 if none is given)
  --echo                 the server sends every message back
  --connect HOST:PORT    connect a client at once; may be given several times
  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G …
  --convert IN OUT       write a transcript as .pdf, .png, .html … and exit; needs no display
  --help                 print this and exit
  --version              print the version and exit

Without a window: socketscope-cli listen PORT, socketscope-cli connect HOST:PORT.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::AcceptBar</name>
    <message>
        <source>Accept queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is on, the server does not call accept(): clients that connect wait in the kernel&apos;s queue, at most backlog + 1 of them, and further ones stay in SYN_SENT (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clients are connected and wait for accept(), and how many can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clients wait in the accept queue is not available on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::AcceptQueueText</name>
    <message>
        <source>%1 of %2, full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::AddressBox</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::Appearance</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::BufferBar</name>
    <message>
        <source>Waiting to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the peer has sent and no recv() has taken yet: it lies in the kernel&apos;s receive buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What send() has handed to the kernel and the peer&apos;s kernel has not taken yet: it lies in the kernel&apos;s send buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the kernel&apos;s buffers is not available on this system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::CallsHeader</name>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::CallsModel</name>
    <message>
        <source>#</source>
        <comment>the column of the calls&apos; numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>the column of times since the row before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ to selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket&apos;s number in this session; descriptors are used again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::CallsPane</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C &amp;notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 is selected; the filter does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls appear here as they are made.
Press Start server, then Connect client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call matches the filter.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ChatPane</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages appear here, those you send at the right.
Start the server, connect a client, and write to it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a client first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is finished; what the peer sends still arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ChatText</name>
    <message>
        <source>no answer from %1 in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting to %1 was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1 from %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ChatView</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ClientPane</name>
    <message>
        <source>Client host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close once the server has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More client settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is needed: a name or an address such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host has no spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is one of this computer&apos;s addresses, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n client(s)…</source>
        <translation>
            <numerusform>Connecting %n client…</numerusform>
            <numerusform>Connecting %n clients…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::Command</name>
    <message>
        <source>The calls can no longer be printed: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ComparisonDialog</name>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare “%1” with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ComparisonView</name>
    <message>
        <source>A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ca&amp;lls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls were made, with what arguments and outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each connection carried, however it was cut into calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;times beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each call began, counted from its socket&apos;s first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later or earlier a call may begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences: both sessions are the same in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::Composer</name>
    <message>
        <source>Entry mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text goes out as typed, in UTF-8. With Escapes, \n \r \t \0 \xNN name bytes. Hex is two digits a byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put at the end of each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  Enter sends, Shift+Enter is a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes to this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go to one connection: choose it in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsModel</name>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recv paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recv paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsPane</name>
    <message>
        <source>Start the server and it waits here for clients.
Connect a client and both ends appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the peer that nothing more comes; what it sends still arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what waits, then close the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the connection off at once; what waits is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is on, the program does not call recv() on this connection: what the peer sends waits in the kernel&apos;s buffers, and once they are full its sends wait too (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause recv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No socket is in this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ConversationButton</name>
    <message>
        <source>No conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● %1: %2 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the list of connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::DataKept</name>
    <message>
        <source>&amp;Data kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was sent and received; beyond it the oldest is dropped, and the calls stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::DetailsPane</name>
    <message>
        <source>Select a call in the table or on the timeline to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bytes as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bytes as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on this call; it is saved with the transcript</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::EscapedEdit</name>
    <message>
        <source>\n, \r, \t, \0 and \xNN stand for the bytes they name; \\ is a backslash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::FileCard</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is not whole, as after a crash; all before it was read.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: call, endpoint, text, bytes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only calls that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest calls in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the selected call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <comment>as a word to filter by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <comment>as a word to filter by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <comment>hits of all calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the selected hit, of all hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, gone round the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for in calls, endpoints, addresses, errors, notes and the text of the data.
All of them must fit; a minus sign before one turns it round.

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hello   hex:0d0a   &quot;two words&quot;   -call:setsockopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::LaneText</name>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ListenCommand</name>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::LiveView</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that is being recorded</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the newest calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next failed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous failed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Socketscope is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socketscope %1

Start a server, connect clients, talk over them, and watch every socket call of both ends happen.

MIT License. Built with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Socketscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Socketscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the transcript of this session before you quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next n&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous no&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set measuring cursor A at the selected call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set measuring cursor B at the selected call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the measuring cursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the lanes of this &amp;endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much data is kept changes when Socketscope is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the &amp;filter shows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected &amp;connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the calls a&amp;round the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all lane&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1” before you quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not opened: %2 sessions are open. Close a tab first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded to disk: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of %1 (%2) was cut short. All that was recorded of it is kept.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1” before its tab is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare wit&amp;h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;play against a peer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over one side of the opened session, against a real server or client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calls &amp;between the cursors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::MessageEdit</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::NoteEdit</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth remembering about this call?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::NoteField</name>
    <message>
        <source>A note of yours, saved with the transcript. Ctrl+Enter ends, Esc takes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::OpenedView</name>
    <message>
        <source>This session is still being read; it can be saved once all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session; the arrow keys move what the timeline shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::PictureDialog</name>
    <message>
        <source>&amp;Light colours, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calls in &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SVG: sharp at any size, for documents and the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PNG: an image of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mermaid: a sequence diagram as text, for Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::PictureExport</name>
    <message>
        <source>There is no picture yet: no socket call was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram&apos;s text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before this one is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::PlaybackBar</name>
    <message>
        <source>Go to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the beginning (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call less (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call more (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole session (Alt+End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much faster than it happened: Alt+PgUp is faster, Alt+PgDown is slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the time between two calls may last while nothing happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the session (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::PortField</name>
    <message>
        <source>A port is needed: a number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: ports go from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port: ports are numbers from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayCommand</name>
    <message>
        <source>There is no connection in this transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connection takes a number from 1 to %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying the first of these; --connection N takes another:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayDialog</name>
    <message>
        <source>Result of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay “%1” against a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for clients on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart replay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayForm</name>
    <message>
        <source>the &amp;client, against a real server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ser&amp;ver, for real clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the &amp;first divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;zeros for data not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as soon as the peer has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the recorded pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the peer may do nothing before the replay ends. A first client may take its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest data of a long session may have been dropped; without this such a session is not replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;sten on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that the server listens on is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ReplaySides</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;live session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was made here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::Replayer</name>
    <message>
        <source>There is no connection to replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has not kept %1 of the data that would have to be sent. Zeros can be sent in their place, if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer did nothing for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ServerForm</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clients may wait until they are accepted; the backlog of listen(2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to each client (\n, \xNN …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close once the client has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close after the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closes the connection once it has answered the first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further clients wait in the accept queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to each message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ServerPane</name>
    <message>
        <source>Server warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More server settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not running</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to the network: other computers can connect to this server, and what is sent is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open to the network: other computers will be able to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>● Accept paused, %n connection(s)</source>
        <translation>
            <numerusform>● Accept paused, %n connection</numerusform>
            <numerusform>● Accept paused, %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::SessionView</name>
    <message>
        <source>Saving the transcript: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calls between the cursors</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kept of each call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what one call sent or received; used when Socketscope is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest sessions beyond it are deleted when Socketscope is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep sessions for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;together at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of &amp;each call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session is kept here as it is recorded, also one that a crash cuts short. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::SessionsModel</name>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: arrows step from call to call, + and − zoom, Home and End go to the ends.
In the message box: Enter sends, Shift+Enter is a new line, Up and Down bring back earlier messages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::StatusLine</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log full, %1 calls not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, more calls since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in Sessions in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded to disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::TcpSocket</name>
    <message>
        <source>The socket is already connecting or connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket made elsewhere cannot be taken over: its calls were not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is not connected, or has finished sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer of that name is known.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane per socket, one mark per call. The wheel zooms about the cursor, Shift and the wheel (or dragging) moves through time, Alt and the wheel (or the wheel over the names) moves through the lanes. A double click on a mark zooms to the calls around it, elsewhere to the whole session. Left and Right step through the calls of a lane, Up and Down through the lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Even steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call gets the same room; the labels tell the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;True time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room is proportional to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every socket call will appear here as it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start server, then Connect client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept, connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; from cursor A to B: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 ns)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the selected call</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::TranscriptOpening</name>
    <message>
        <source>“%1” is no file. Transcripts are files whose names end in .jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::TranscriptSaving</name>
    <message>
        <source>Save transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>socketscope::TransferStatus</name>
    <message>
        <source>Output queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer does not take what is sent: %1 wait here, and no more fit. Sending goes on once it has read enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait until the peer takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
