"""The relay as an ASGI application."""

import shutil
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from starlette.applications import Starlette
from starlette.convertors import Convertor, register_url_convertor
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from healthdesk.relay.operator import Operator
from healthdesk.relay.owner import Owner
from healthdesk.relay.passcodes import Passcodes
from healthdesk.relay.receiver import Receiver
from healthdesk.relay.schema import prepare
from healthdesk.relay.shares import Shares
from healthdesk.server.database import Database
from healthdesk.server.limits import Limiter, Rate
from healthdesk.server.middleware import Around
from healthdesk.server.minutely import every_minute
from healthdesk.server.requests import HANDLERS

FULL = 0.8  # of the disk; beyond it nothing new is taken
READERS = Rate(burst=60, per_second=2)


class _ShareId(Convertor[str]):
    """43 signs of base64url; whatever else is asked for is not there, before any look into the database."""

    regex = "[A-Za-z0-9_-]{43}"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


class _FileNumber(Convertor[int]):
    regex = "[0-9]"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("share", _ShareId())
register_url_convertor("file", _FileNumber())


@dataclass(frozen=True, slots=True)
class RelayOptions:
    """How a relay runs. `base` is its public address; `folder` is where its disk is watched, None with PostgreSQL."""

    base: str
    folder: Path | None = None
    proxies: tuple[str, ...] = ()
    rate: Rate = READERS


def relay_app(
    database: Database,
    options: RelayOptions,
    *,
    clock: Callable[[], int] = lambda: int(time.time()),
    log: TextIO | None = None,
) -> Starlette:
    """The application. Closing it closes the database."""
    shares, passcodes = Shares(database), Passcodes()
    receiver = Receiver(shares, passcodes, prepare(database), options.base, clock, Limiter(options.rate))
    owner = Owner(shares, passcodes, clock, lambda: _has_room(options.folder))
    operator = Operator(shares, passcodes, clock, options.base)

    @asynccontextmanager
    async def alive(_: Starlette) -> AsyncIterator[None]:
        # What has expired goes within a minute, whether somebody asks for it or not.
        async with every_minute(lambda: shares.sweep(clock())):
            yield
        passcodes.close()
        database.close()

    return Starlette(
        routes=_routes(receiver, owner, operator),
        middleware=[
            Middleware(Around, proxies=options.proxies, open_to_browsers="/shl/", observe=operator.observe, log=log)
        ],
        exception_handlers=HANDLERS,
        lifespan=alive,
    )


def _routes(receiver: Receiver, owner: Owner, operator: Operator) -> list[Route]:
    share, file = "/{id:share}", "/{n:file}"
    return [
        Route(f"/shl{share}", receiver.manifest, methods=["POST"]),
        Route(f"/shl{share}", receiver.direct, methods=["GET"]),
        Route(f"/shl{share}", _preflight, methods=["OPTIONS"]),
        Route(f"/shl{share}/f{file}", receiver.file, methods=["GET"]),
        Route(f"/shl{share}/f{file}", _preflight, methods=["OPTIONS"]),
        Route("/api/shares", owner.create, methods=["POST"]),
        Route(f"/api/shares{share}", owner.report, methods=["GET"]),
        Route(f"/api/shares{share}", owner.change, methods=["PATCH"]),
        Route(f"/api/shares{share}", owner.purge, methods=["DELETE"]),
        Route(f"/api/shares{share}/files{file}", owner.put_file, methods=["PUT"]),
        Route("/healthz", operator.healthz),
        Route("/metrics", operator.metrics),
        Route("/openapi.json", operator.openapi),
    ]


async def _preflight(_: Request) -> Response:
    return Response(status_code=204)


def _has_room(folder: Path | None) -> bool:
    if folder is None:
        return True  # the database's disk is not ours to see
    usage = shutil.disk_usage(folder)
    return usage.used / (usage.used + usage.free) < FULL
