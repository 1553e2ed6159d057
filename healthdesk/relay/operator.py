"""What whoever runs the relay may ask: is it well, how is it used, what does it speak. Nothing about any share."""

from collections.abc import Callable

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from healthdesk.relay.openapi import document
from healthdesk.relay.passcodes import Passcodes
from healthdesk.relay.shares import Shares


class Operator:
    """Health, figures for Prometheus, and the OpenAPI document."""

    def __init__(self, shares: Shares, passcodes: Passcodes, clock: Callable[[], int], base: str) -> None:
        """Figures of this process, and those of the database when they are asked for."""
        self._shares, self._passcodes, self._clock, self._base = shares, passcodes, clock, base
        self._registry = CollectorRegistry()
        labels = ("method", "route", "status")
        self._requests = Counter("relay_requests", "Requests answered", labels, registry=self._registry)
        self._seconds = Histogram("relay_request_seconds", "Time to answer", ("route",), registry=self._registry)
        self._live = Gauge("relay_shares_live", "Shares that can be opened", registry=self._registry)
        self._bytes = Gauge("relay_bytes", "Ciphertext kept", registry=self._registry)
        self._evaluated = Gauge(
            "relay_passcodes_evaluated", "Passcodes hashed by this process", registry=self._registry
        )

    def observe(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    async def healthz(self, _: Request) -> Response:
        """200 while the database answers."""
        await run_in_threadpool(self._shares.stats, self._clock())
        return JSONResponse({"status": "ok"})

    async def metrics(self, _: Request) -> Response:
        """Prometheus' text format."""
        stats = await run_in_threadpool(self._shares.stats, self._clock())
        self._live.set(stats.live)
        self._bytes.set(stats.bytes)
        self._evaluated.set(self._passcodes.evaluated)
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_LATEST)

    async def openapi(self, _: Request) -> Response:
        """The document that describes all of this."""
        return JSONResponse(document(self._base))
