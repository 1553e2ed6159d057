"""A bad network between a client and a server: requests are lost, said twice and late, answers are cut off."""

import contextlib
import random
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.ports import free_port

DROPPED, REPEATED, CUT = 0.3, 0.2, 0.15
LATE_S = 0.05  # how long a request may be held back, so that later ones overtake it


@dataclass
class BadNet:
    """Listens on `port` and passes requests on to `beyond`, by the luck of a seed."""

    port: int
    beyond: int
    chance: random.Random
    told: Counter[str] = field(default_factory=Counter)

    def meet(self, connection: socket.socket) -> None:
        """One request of one connection; it asks for no second one."""
        with contextlib.suppress(OSError, ValueError), connection:
            connection.settimeout(10)
            request = _message(connection)
            dice = [self.chance.random() for _ in range(4)]
            time.sleep(dice[3] * LATE_S)
            if dice[0] < DROPPED:
                self.told["dropped"] += 1
                return
            if dice[1] < REPEATED:
                self.told["repeated"] += 1
                self._ask(request)
            answer = self._ask(request)
            if dice[2] < CUT:
                self.told["cut"] += 1
                answer = answer[: int(len(answer) * self.chance.random())]
            else:
                self.told["whole"] += 1
            connection.sendall(answer)

    def _ask(self, request: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.beyond), 10) as server:
            server.sendall(request)
            return _message(server)


@contextmanager
def bad_net(beyond: int, seed: int) -> Iterator[BadNet]:
    """Until the end of the block."""
    net = BadNet(free_port(), beyond, random.Random(seed))
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", net.port))
        listening.listen(64)
        threading.Thread(target=_listen, args=(listening, net), daemon=True).start()
        yield net


def _listen(listening: socket.socket, net: BadNet) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listening.accept()
            threading.Thread(target=net.meet, args=(connection,), daemon=True).start()


def _message(connection: socket.socket) -> bytes:
    """A request or an answer, whole. Raises ValueError where it ends early."""
    found = b""
    while b"\r\n\r\n" not in found:
        found += _some(connection)
    head, _, body = found.partition(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next((int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += _some(connection)
    closing = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    return b"\r\n".join([*closing, b"connection: close"]) + b"\r\n\r\n" + body


def _some(connection: socket.socket) -> bytes:
    if part := connection.recv(1 << 16):
        return part
    raise ValueError("ended early")
