"""What the store knows of itself beside the record: when it was backed up, and whether it has changed since."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, text

# What the owner decides and is small: read whole. What is brought in is told by the generation.
_DECIDED = (
    "SELECT value FROM meta WHERE key = 'generation'",
    "SELECT key, value FROM setting WHERE key NOT LIKE 'backup%' ORDER BY key",
    "SELECT id, rank, merged_into, excluded FROM source ORDER BY id",
    "SELECT metric, source, rank FROM source_rank ORDER BY metric, source",
    "SELECT id, acknowledged, snoozed_until FROM insight WHERE coalesce(acknowledged, snoozed_until) > 0 ORDER BY id",
    "SELECT rule FROM insight_mute ORDER BY rule",
    "SELECT id, recipient, expires, revoked FROM share ORDER BY id",
    "SELECT url FROM relay ORDER BY url",
    "SELECT kind, name, url, added FROM endpoint ORDER BY id",
)


def note(connection: Connection, key: str) -> dict[str, Any]:
    """What was noted under a key; empty if nothing was."""
    found = connection.execute(text("SELECT value FROM meta WHERE key = :key"), {"key": key}).scalar()
    value: dict[str, Any] = {} if found is None else json.loads(found)
    return value


def put_note(connection: Connection, key: str, value: Mapping[str, object]) -> None:
    """Replace what was noted under a key."""
    row = {"key": key, "value": json.dumps(value, ensure_ascii=False)}
    connection.execute(text("INSERT OR REPLACE INTO meta (key, value) VALUES (:key, :value)"), row)


def state(connection: Connection) -> str:
    """A digest of the generation and of all that the owner decided; what is computed from them is not looked at."""
    digest = hashlib.sha256()
    for query in _DECIDED:
        for row in connection.exec_driver_sql(query):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()
