"""Small JSON values under a key. They live inside the encrypted store, since where someone travels is theirs alone."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select, text

from healthdesk.store.tables import setting


def get_settings(connection: Connection) -> dict[str, Any]:
    """All settings that were ever saved."""
    return {row.key: json.loads(row.value) for row in connection.execute(select(setting))}


def put_settings(connection: Connection, values: Mapping[str, object]) -> None:
    """Replace these settings; others stay."""
    rows = [{"key": key, "value": json.dumps(value, ensure_ascii=False)} for key, value in values.items()]
    if rows:
        connection.execute(text("INSERT OR REPLACE INTO setting (key, value) VALUES (:key, :value)"), rows)
