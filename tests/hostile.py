"""Servers that mean harm: each is a function that is handed the connection of one request."""

import contextlib
import gzip
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Serve = Callable[[socket.socket], None]
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


@contextmanager
def hostile(serve: Serve) -> Iterator[str]:
    """Its address, until the end of the block."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(8)
        threading.Thread(target=_accept, args=(listening, serve), daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def _accept(listening: socket.socket, serve: Serve) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listening.accept()
            threading.Thread(target=_serve, args=(connection, serve), daemon=True).start()


def _serve(connection: socket.socket, serve: Serve) -> None:
    with contextlib.suppress(OSError), connection:
        asked = b""
        while b"\r\n\r\n" not in asked:
            if not (part := connection.recv(65536)):
                return
            asked += part
        serve(connection)


def whole(body: bytes, head: bytes = HEAD) -> Serve:
    """An answer with its length."""
    return lambda connection: connection.sendall(head + b"content-length: %d\r\n\r\n" % len(body) + body)


def bomb(connection: socket.socket) -> None:
    """300 MB of zeros, packed."""
    packed = gzip.compress(bytes(3_000_000)) * 100
    whole(packed, HEAD + b"content-encoding: gzip\r\n")(connection)


def drip(connection: socket.socket) -> None:
    """One byte of the body every 0.1 s."""
    connection.sendall(HEAD + b"content-length: 100000\r\n\r\n")
    while True:
        connection.sendall(b" ")
        time.sleep(0.1)


def header_drip(connection: socket.socket) -> None:
    """One byte of the head every 0.1 s."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nx: ")
    while True:
        connection.sendall(b"a")
        time.sleep(0.1)


def silent(connection: socket.socket) -> None:
    """Takes the request and says nothing."""
    connection.settimeout(20)
    connection.recv(1)


def endless(connection: socket.socket) -> None:
    """Chunk after chunk."""
    connection.sendall(HEAD + b"transfer-encoding: chunked\r\n\r\n")
    chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
    while True:
        connection.sendall(chunk)


def five_gigabytes(connection: socket.socket) -> None:
    """Announces them, and begins."""
    connection.sendall(HEAD + b"content-length: 5000000000\r\n\r\n")
    while True:
        connection.sendall(b" " * 0x100000)


def without_end(connection: socket.socket) -> None:
    """A body that ends when the connection does: nobody can tell whether it is whole."""
    connection.sendall(HEAD + b'\r\n{"cursor":"1","samples":[]}')


def cut_off(connection: socket.socket) -> None:
    """Half of what was announced."""
    connection.sendall(HEAD + b'content-length: 100\r\n\r\n{"cursor":"1",')


def long_head(connection: socket.socket) -> None:
    """2 MB of headers."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + b"x: " + b"a" * 2_000_000 + b"\r\n\r\n")


def redirect(connection: socket.socket) -> None:
    """To where clouds keep their secrets."""
    connection.sendall(b"HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/latest\r\ncontent-length: 0\r\n\r\n")


DEEP = whole(b'{"cursor":"1","samples":' + b"[" * 10_000 + b"]" * 10_000 + b"}")
NOT_JSON = whole(b"<html>")
LOOP = whole(b'{"cursor":"7","samples":[],"more":true}')
CROWD = whole(
    b'{"cursor":"1","samples":[' + b",".join([json.dumps({"type": "", "startDate": ""}).encode()] * 300_000) + b"]}"
)
