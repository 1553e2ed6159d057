"""The companion endpoint as an ASGI application."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TextIO

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from healthdesk.base.clock import now_ms
from healthdesk.companion.desktop import Desktop
from healthdesk.companion.devices import Devices
from healthdesk.companion.openapi import document
from healthdesk.companion.phone import Phone
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import Seal
from healthdesk.companion.spool import MOST_BYTES, Spool
from healthdesk.companion.status import Status
from healthdesk.companion.writer import Writer
from healthdesk.server.database import Database
from healthdesk.server.middleware import Around
from healthdesk.server.minutely import every_minute
from healthdesk.server.requests import HANDLERS


def companion_app(
    database: Database,
    seal: Seal,
    *,
    most: int = MOST_BYTES,
    clock: Callable[[], int] = now_ms,
    log: TextIO | None = None,
) -> Starlette:
    """The application. Closing it closes the database."""
    prepare(database)
    devices, spool = Devices(database), Spool(database, seal, most)
    writer, status = Writer(spool, clock), Status(spool, devices)
    phone, desktop = Phone(writer, devices, status), Desktop(spool, devices, clock)

    async def healthz(_: Request) -> Response:
        """GET /healthz: 200 while the database answers."""
        await run_in_threadpool(database.read, "SELECT 1")
        return JSONResponse({"status": "ok"})

    async def openapi(_: Request) -> Response:
        """GET /openapi.json."""
        return JSONResponse(document())

    @asynccontextmanager
    async def alive(_: Starlette) -> AsyncIterator[None]:
        async with every_minute(lambda: spool.sweep(clock())):
            yield
        writer.close()
        database.close()

    app = Starlette(
        routes=[
            Route("/sync", phone.sync, methods=["POST"]),
            Route("/sync/health-auto-export", phone.health_auto_export, methods=["POST"]),
            Route("/samples", desktop.samples, methods=["GET"]),
            Route("/ack", desktop.ack, methods=["POST"]),
            Route("/sync-status", status.stream, methods=["GET"]),
            Route("/stats", desktop.stats, methods=["GET"]),
            Route("/healthz", healthz),
            Route("/openapi.json", openapi),
        ],
        middleware=[Middleware(Around, proxies=(), log=log)],
        exception_handlers=HANDLERS,
        lifespan=alive,
    )
    app.state.end_streams = status.close
    return app
