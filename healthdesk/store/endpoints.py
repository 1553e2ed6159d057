"""Endpoints, their tokens, how far each has been fetched and how the last try went."""

import sqlcipher3.dbapi2 as driver

from healthdesk.model.endpoint import Endpoint, EndpointState
from healthdesk.store.engine import Database, below

_COLUMNS = "id, kind, name, url, pin, cursor, added, synced, tried, state, error, received"


class KeptEndpoints:
    """The endpoints of an open store. `now` is UTC ms everywhere."""

    def __init__(self, database: Database) -> None:
        """On the store's own database."""
        self._database = database

    def all(self) -> list[Endpoint]:
        """In the order added."""
        with self._database.read() as connection:
            rows = below(connection).execute(f"SELECT {_COLUMNS} FROM endpoint ORDER BY id")  # noqa: S608 - names of ours
            return [_endpoint(*row) for row in rows]

    def named(self, name: str) -> Endpoint | None:
        """None if there is none of that name."""
        return next((endpoint for endpoint in self.all() if endpoint.name == name), None)

    def add(self, kind: str, name: str, url: str, pin: str, secret: str, now: int) -> Endpoint | None:
        """A new endpoint; None if the name is taken."""
        with self._database.write() as connection:
            found = below(connection).execute(  # names of ours
                "INSERT INTO endpoint (kind, name, url, pin, secret, added) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
                f" ON CONFLICT (name) DO NOTHING RETURNING {_COLUMNS}",
                (kind, name, url, pin, secret, now),
            ).fetchone()  # fmt: skip
        return None if found is None else _endpoint(*found)

    def remove(self, name: str) -> bool:
        """Forget an endpoint and its token; what it brought stays. False if there was none."""
        with self._database.write() as connection:
            return bool(below(connection).execute("DELETE FROM endpoint WHERE name = ?", (name,)).rowcount)

    def secret(self, endpoint_id: int) -> str:
        """Its token, "" if it has been removed."""
        with self._database.read() as connection:
            found = below(connection).execute("SELECT secret FROM endpoint WHERE id = ?", (endpoint_id,)).fetchone()
        return "" if found is None else str(found[0])

    def new_secret(self, endpoint_id: int, secret: str) -> None:
        """Another token: a refreshed or a renewed one."""
        with self._database.write() as connection:
            below(connection).execute("UPDATE endpoint SET secret = ? WHERE id = ?", (secret, endpoint_id))

    def succeeded(self, endpoint_id: int, now: int) -> None:
        """All that it had is in."""
        with self._database.write() as connection:
            below(connection).execute(
                "UPDATE endpoint SET synced = ?, tried = ?, state = ?, error = '' WHERE id = ?",
                (now, now, EndpointState.GOOD, endpoint_id),
            )

    def failed(self, endpoint_id: int, state: EndpointState, error: str, now: int) -> None:
        """A try came to nothing; `error` in plain words."""
        with self._database.write() as connection:
            below(connection).execute(
                "UPDATE endpoint SET tried = ?, state = ?, error = ? WHERE id = ?", (now, state, error, endpoint_id)
            )

    def last_sync(self) -> int | None:
        """When any endpoint last brought all that it had."""
        with self._database.read() as connection:
            found = below(connection).execute("SELECT MAX(synced) FROM endpoint").fetchone()
        return None if found[0] is None else int(found[0])


def reached(connection: driver.Connection, endpoint_id: int, cursor: str, received: int) -> None:
    """Within the transaction that wrote them: `received` samples up to `cursor` are in."""
    connection.execute(
        "UPDATE endpoint SET cursor = ?, received = received + ? WHERE id = ?", (cursor, received, endpoint_id)
    )


def _endpoint(
    endpoint_id: int, kind: str, name: str, url: str, pin: str, cursor: str, added: int, synced: int | None,
    tried: int | None, state: str, error: str, received: int,
) -> Endpoint:  # fmt: skip
    return Endpoint(
        endpoint_id, kind, name, url, pin, cursor, added, synced, tried, EndpointState(state), error, received
    )
