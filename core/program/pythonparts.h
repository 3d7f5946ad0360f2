#pragma once

/// The functions that a program in Python has before main(), each only if it is used.
namespace socketscope::pythonparts {

inline constexpr char kReceive[] = R"(

def receive(connection, count, flags=0):
    """Calls recv() until the count bytes are there that the session received here.

    TCP is a stream and keeps no borders between messages: the same bytes may come in
    other pieces than in the session. Asking for no more than is missing leaves what
    comes later to the next call."""
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data), flags)
        if not piece:
            raise EOFError(f"the peer finished after {len(data)} of {count} bytes")
        data += piece
    print("received:", data)
)";

inline constexpr char kReceiveEnd[] = R"(

def receive_end(connection, size):
    """Calls recv() until it returns nothing, which says that the peer has finished sending."""
    while data := connection.recv(size):
        print("received more than in the session:", data)
    print("the peer has finished sending")
)";

inline constexpr char kExpect[] = R"(

def expect(name, call, *arguments):
    """Makes a call that failed in the session with that error, and tells how it goes now."""
    try:
        call(*arguments)
    except OSError as error:
        now = errno.errorcode.get(error.errno, str(error))
        how = " as in the session" if now == name else f", not {name}"
        print(f"{call.__name__}: {now}{how}")
    else:
        print(f"{call.__name__}: no error, where the session had {name}")
)";

inline constexpr char kFinishConnect[] = R"(

def finish_connect(connection):
    """Waits until a connect that was begun has come to its end."""
    select.select([], [connection], [])
    error = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        raise OSError(error, f"connect: {errno.errorcode.get(error, error)}")
    connection.setblocking(True)
)";

} // namespace socketscope::pythonparts
