"""The OpenAPI document, made from the wire types, so that it cannot say anything else than the code does."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from healthdesk import __version__
from healthdesk.model.wire.problem import Problem
from healthdesk.model.wire.relay import (
    JOSE,
    Manifest,
    ManifestRequest,
    NewShare,
    ShareChange,
    ShareReport,
    WrongPasscode,
)

TYPES = (NewShare, ShareChange, ShareReport, ManifestRequest, Manifest, WrongPasscode, Problem)
_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"}}
_N = {"name": "n", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 0, "maximum": 7}}
_PROBLEMS = {
    "400": "The request does not fit.",
    "401": "The token is missing or not known.",
    "404": "Unknown, expired, revoked, used up or locked: one answer for all.",
    "408": "The body took too long.",
    "409": "There is another share of this id.",
    "413": "The body is too large.",
    "415": "The body has another type.",
    "429": "Too many requests; Retry-After says when to try again.",
    "507": "There is no room left.",
}


def document(base: str) -> dict[str, Any]:
    """For a relay at this address."""
    _, schemas = models_json_schema(
        [(kind, "validation") for kind in TYPES], ref_template="#/components/schemas/{model}"
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "healthdesk relay",
            "version": __version__,
            "description": "Keeps encrypted health summaries for SMART Health Links. It never learns a key or content.",
        },
        "servers": [{"url": base}],
        "paths": {
            "/shl/{id}": {
                "parameters": [_ID],
                "post": _operation(
                    "manifest", "The files of a link, against its passcode", {"200": _json(Manifest), "401": _json(WrongPasscode)},
                    body=_json(ManifestRequest), problems=("400", "404", "408", "413", "415", "429"),
                ),
                "get": _operation(
                    "direct", "The one file of a link without passcode", {"200": _jose()},
                    parameters=[{"name": "recipient", "in": "query", "schema": {"type": "string"}}], problems=("404", "429"),
                ),
            },
            "/shl/{id}/f/{n}": {
                "parameters": [_ID, _N],
                "get": _operation(
                    "file", "A file, with the ticket of its manifest", {"200": _jose()},
                    parameters=[{"name": "t", "in": "query", "required": True, "schema": {"type": "string"}}],
                    problems=("404",),
                ),
            },
            "/api/shares": {
                "post": _operation(
                    "create", "Announce a share", {"201": _created(), "200": _created()}, body=_json(NewShare),
                    security="upload", problems=("400", "401", "408", "409", "413", "415"),
                ),
            },
            "/api/shares/{id}": {
                "parameters": [_ID],
                "get": _operation(
                    "report", "State and access log", {"200": _json(ShareReport)}, security="owner", problems=("401", "404")
                ),
                "patch": _operation(
                    "change", "Expire at another time, or be revoked", {"204": _empty()}, body=_json(ShareChange),
                    security="owner", problems=("400", "401", "404", "408", "413", "415"),
                ),
                "delete": _operation(
                    "purge", "Delete everything of a share", {"204": _empty()}, security="owner", problems=("401", "404")
                ),
            },
            "/api/shares/{id}/files/{n}": {
                "parameters": [_ID, _N],
                "put": _operation(
                    "putFile", "Upload a ciphertext", {"204": _empty()}, body=_jose(), security="owner",
                    problems=("400", "401", "404", "408", "413", "415", "507"),
                ),
            },
            "/healthz": {"get": _operation("healthz", "Is it well", {"200": _text("application/json", {"type": "object"})})},
            "/metrics": {"get": _operation("metrics", "Figures for Prometheus", {"200": _text("text/plain", {"type": "string"})})},
        },
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {
                name: {"type": "http", "scheme": "bearer", "description": f"The {name} token"} for name in ("upload", "owner")
            },
        },
    }  # fmt: skip


def _operation(
    name: str,
    text: str,
    answers: dict[str, dict[str, Any]],
    *,
    body: dict[str, Any] | None = None,
    parameters: list[dict[str, Any]] | None = None,
    security: str = "",
    problems: tuple[str, ...] = (),
) -> dict[str, Any]:
    responses = {code: {"description": text} | answer for code, answer in answers.items()}
    for code in problems:
        known = responses.get(code)
        if known is None:
            responses[code] = {"description": _PROBLEMS[code]} | _json(Problem)
    found: dict[str, Any] = {"operationId": name, "summary": text, "responses": responses}
    if body is not None:
        found["requestBody"] = {"required": True} | body
    if parameters:
        found["parameters"] = parameters
    if security:
        found["security"] = [{security: []}]
    return found


def _json(kind: type[BaseModel]) -> dict[str, Any]:
    return _text("application/json", {"$ref": f"#/components/schemas/{kind.__name__}"})


def _jose() -> dict[str, Any]:
    return _text(JOSE, {"type": "string"})


def _created() -> dict[str, Any]:
    return _text("application/json", {"type": "object", "properties": {"created": {"type": "boolean"}}})


def _empty() -> dict[str, Any]:
    return {}


def _text(media: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {media: {"schema": schema}}}
