"""Requests made from the OpenAPI document, fit and unfit: none may bring the relay down, each answer is one it told of."""

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

from healthdesk.model.wire.relay import JOSE, NewShare
from healthdesk.relay.app import RelayOptions, relay_app
from healthdesk.relay.schema import prepare
from healthdesk.relay.shares import Shares, digest
from healthdesk.server.database import Sqlite
from healthdesk.server.limits import Rate

schemathesis.serializer.alias(JOSE, "text/plain")
OWNER, ID = "owner", "a" * 43
NOW = 1_800_000_000
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


def test_no_request_brings_it_down(tmp_path: Path) -> None:
    database = Sqlite(tmp_path / "relay.sqlite3")
    prepare(database)
    shares = Shares(database)
    token = shares.new_token("test", NOW)
    options = RelayOptions("http://testserver", rate=Rate(1e9, 1e9))
    app = relay_app(database, options, clock=lambda: NOW, log=io.StringIO())
    schema = schemathesis.openapi.from_asgi("/openapi.json", app)
    tokens = {"upload": token, "owner": OWNER}

    def ask(case: "schemathesis.Case[Any]", bearer: str) -> None:
        # A share that is there, since random ids meet none; what it lost by the request before is made again.
        shares.purge(ID)
        shares.create(NewShare(id=ID, flag="U", exp=NOW + 1000, ownerHash=digest(OWNER)), token, None, NOW)
        shares.put_file(ID, 0, b"a.b.c.d.e", NOW)
        if case.path_parameters and "id" in case.path_parameters:
            case.path_parameters["id"] = ID
        case.call_and_validate(headers={"Authorization": f"Bearer {bearer}"} if bearer else {}, checks=CHECKS)

    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) == 10
    for operation in operations:
        needed = [name for one in operation.definition.raw.get("security", []) for name in one]
        bearers = hypothesis.strategies.just(tokens[needed[0]] if needed else "")
        asking = hypothesis.given(case=operation.as_strategy(), bearer=bearers)(ask)
        hypothesis.settings(max_examples=8, deadline=None, suppress_health_check=list(hypothesis.HealthCheck))(asking)()
    database.close()
