"""Echoes to every client until it finishes sending, with asyncio's streams.

usage: asyncio_echo.py [PORT]         (0 takes any free port and prints it)
"""
import asyncio
import sys


async def echo(reader, writer):
    total = 0
    while data := await reader.read(65536):
        total += len(data)
        writer.write(data)
        await writer.drain()
    print("echoed", total, flush=True)
    writer.close()


async def main(port):
    server = await asyncio.start_server(echo, "127.0.0.1", port)
    print("listening on port", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
