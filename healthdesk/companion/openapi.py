"""The OpenAPI document, made from the wire types, so that it cannot say anything else than the code does."""

from typing import Any

import msgspec
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from healthdesk import __version__
from healthdesk.companion.spool import DEFAULT_PAGE, MOST_PAGE
from healthdesk.model.wire.companion import Ack, CompanionStats
from healthdesk.model.wire.problem import Problem
from healthdesk.model.wire.samples import Page, Pushed, Sample

_REF = "#/components/schemas/{}"
_PROBLEMS = {
    "400": "The request does not fit.",
    "401": "The token is missing or not known.",
    "403": "The token belongs to a device of another kind.",
    "408": "The body took too long.",
    "409": "Something else was sent under this key, or the cursor is not one of this endpoint.",
    "413": "The body is too large.",
    "415": "The body has another type.",
    "429": "Too many listen.",
    "507": "There is no room until a desktop has fetched what waits; nothing was kept.",
}
_KEY = {
    "name": "Idempotency-Key", "in": "header", "required": False,
    "description": "The same key within 24 hours gets the same answer. Without one it is made from types, times and values.",
    "schema": {"type": "string", "maxLength": 200, "pattern": "^[ -~]*$"},
}  # fmt: skip
_CURSOR = {"name": "cursor", "in": "query", "schema": {"type": "string", "pattern": r"^\d{0,12}(\.\d{1,5})?$"}}
_LIMIT = {
    "name": "limit", "in": "query",
    "schema": {"type": "integer", "minimum": 1, "maximum": MOST_PAGE, "default": DEFAULT_PAGE},
}  # fmt: skip
_LAST = {"name": "Last-Event-ID", "in": "header", "schema": {"type": "string", "pattern": "^[ -~]*$"}}
_PUSH = {
    "type": "object",
    "required": ["samples"],
    "properties": {"samples": {"type": "array", "items": {"$ref": _REF.format("Sample")}}},
}
_POSTED = {
    "type": "object", "required": ["data"],
    "properties": {"data": {"type": "object", "properties": {
        "metrics": {"type": "array", "items": {"type": "object", "properties": {"data": {"type": "array"}}}},
        "workouts": {"type": "array"},
    }}},
}  # fmt: skip


def document() -> dict[str, Any]:
    """Paths and types; the server's own address is where it was asked for."""
    body = ("400", "401", "403", "408", "409", "413", "415", "507")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "healthdesk companion",
            "version": __version__,
            "description": "Takes samples from phones at home and hands them to their owner's desktops.",
        },
        "paths": {
            "/sync": {"post": _operation("sync", "Push samples", _schema(Pushed), body=_PUSH, parameters=[_KEY], problems=body)},
            "/sync/health-auto-export": {"post": _operation(
                "healthAutoExport", "Push what the app Health Auto Export posts", _schema(Pushed), body=_POSTED,
                parameters=[_KEY], problems=body,
            )},
            "/samples": {"get": _operation(
                "samples", "The samples after a cursor", _schema(Page), parameters=[_CURSOR, _LIMIT],
                problems=("400", "401", "403"),
            )},
            "/ack": {"post": _operation(
                "ack", "All up to a cursor is in the desktop's store", None, body={"$ref": _REF.format("Ack")},
                problems=("400", "401", "403", "408", "409", "413", "415"),
            )},
            "/sync-status": {"get": _operation(
                "syncStatus", "Whether somebody is pushing, as server-sent events", {"type": "string"},
                media="text/event-stream", parameters=[_LAST], problems=("401", "429"),
            )},
            "/stats": {"get": _operation("stats", "How much waits", _schema(CompanionStats), problems=("401",))},
            "/healthz": {"get": _operation("healthz", "Is it well", {"type": "object"}, bearer=False)},
        },
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {"device": {"type": "http", "scheme": "bearer", "description": "The token of a paired device"}},
        },
    }  # fmt: skip


def _operation(
    name: str, text: str, answer: dict[str, Any] | None, *, media: str = "application/json", body: dict[str, Any] | None = None,
    parameters: list[dict[str, Any]] | None = None, problems: tuple[str, ...] = (), bearer: bool = True,
) -> dict[str, Any]:  # fmt: skip
    good = {"description": text} | ({} if answer is None else {"content": {media: {"schema": answer}}})
    responses: dict[str, Any] = {"204" if answer is None else "200": good}
    for code in problems:
        responses[code] = {
            "description": _PROBLEMS[code],
            "content": {"application/json": {"schema": _schema(Problem)}},
        }
    found: dict[str, Any] = {"operationId": name, "summary": text, "responses": responses}
    if body is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    if parameters:
        found["parameters"] = parameters
    if bearer:
        found["security"] = [{"device": []}]
    return found


def _schema(kind: type) -> dict[str, Any]:
    return {"$ref": _REF.format(kind.__name__)}


def _schemas() -> dict[str, Any]:
    """Of pydantic's types and of msgspec's."""
    small: tuple[type[BaseModel], ...] = (Ack, CompanionStats, Problem)
    _, pydantics = models_json_schema([(kind, "validation") for kind in small], ref_template=_REF.format("{model}"))
    _, structs = msgspec.json.schema_components((Sample, Page, Pushed), ref_template=_REF.format("{name}"))
    return {**pydantics["$defs"], **structs}
