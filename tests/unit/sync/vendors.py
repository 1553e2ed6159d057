"""One sync of a service into a fresh store, and what is in it then."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from types import ModuleType

import pytest
from starlette.types import ASGIApp

from healthdesk.base.jobs import NullJob
from healthdesk.model.endpoint import SyncReport
from healthdesk.services import queries, sync
from healthdesk.services.library import Library
from tests.servers import serving

EVER = (date(2000, 1, 1), date(2050, 1, 1))
Row = tuple[str, int, int, float, str]


@contextmanager
def service(app: ASGIApp) -> Iterator[str]:
    """Its address."""
    with serving(app) as url:  # type: ignore[arg-type]  # any ASGI application will do
        yield url


def run(library: Library) -> SyncReport:
    ((report,), _) = sync.sync(library, NullJob())
    return report


def stored(library: Library) -> list[Row]:
    """Every sample: metric, UTC ms, value, source."""
    return [
        (row.metric, row.start, row.end, round(row.value, 4), row.source)
        for metric in sorted(queries.metrics_with_data(library))
        for row in queries.samples(library, metric, *EVER)
    ]


def at(monkeypatch: pytest.MonkeyPatch, module: ModuleType, url: str) -> None:
    """Let the adapter of a vendor find its token endpoint at the fake."""
    monkeypatch.setattr(
        module, "PROVIDER", replace(module.PROVIDER, token=f"{url}/token", authorize=f"{url}/authorize")
    )


def figures(library: Library) -> Mapping[str, list[float]]:
    """The values by metric, in time."""
    found: dict[str, list[float]] = {}
    for metric, _, _, value, _ in stored(library):
        found.setdefault(metric, []).append(value)
    return found
