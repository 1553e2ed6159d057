"""Requests made from the OpenAPI document, fit and unfit: none may bring the endpoint down, each answer is one it told of."""

import io
from pathlib import Path
from typing import Any

import hypothesis
import schemathesis
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from healthdesk.companion.app import companion_app
from healthdesk.companion.devices import Devices
from healthdesk.companion.schema import prepare
from healthdesk.companion.seal import Seal
from healthdesk.server.database import Sqlite
from tests.unit.companion.conftest import KEY, NOW

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
PHONES = ("sync", "healthAutoExport")
ENDLESS = "syncStatus"  # its stream never ends; tested by itself


def test_no_request_brings_it_down(tmp_path: Path) -> None:
    database = Sqlite(tmp_path / "companion.sqlite3")
    prepare(database)
    devices = Devices(database)
    phone, desktop = (devices.add(role, role, "Ada", NOW)[1] for role in ("phone", "desktop"))
    log = io.StringIO()
    app = companion_app(database, Seal(KEY), clock=lambda: NOW, log=log)
    schema = schemathesis.openapi.from_asgi("/openapi.json", app)
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) == 7

    def ask(case: "schemathesis.Case[Any]", bearer: str) -> None:
        case.call_and_validate(headers={"Authorization": f"Bearer {bearer}"}, checks=CHECKS)

    for operation in operations:
        name = operation.definition.raw["operationId"]
        if name == ENDLESS:
            continue
        bearers = hypothesis.strategies.sampled_from([phone if name in PHONES else desktop] * 7 + ["unknown"])
        asking = hypothesis.given(case=operation.as_strategy(), bearer=bearers)(ask)
        hypothesis.settings(max_examples=15, deadline=None, suppress_health_check=list(hypothesis.HealthCheck))(
            asking
        )()
    assert phone not in log.getvalue()
    assert desktop not in log.getvalue()
    database.close()
