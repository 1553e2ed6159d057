"""Shares, their logs, what waits to be uploaded, and the relays that the owner may upload to."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import sqlcipher3.dbapi2 as driver

from healthdesk.model.share import Channel, Scope, Share, ShareEvent
from healthdesk.store.engine import Database, below

_COLUMNS = (
    "id, recipient, metrics, first_day, last_day, channel, created, expires, revoked, place, flag, uploaded, opened"
)


@dataclass(frozen=True, slots=True)
class Upload:
    """What a relay still has to be given: the ciphertext, and the access code until it has taken its hash."""

    passcode: str | None
    body: bytes


class KeptShares:
    """The shares of an open store."""

    def __init__(self, database: Database) -> None:
        """On the store's own database."""
        self._database = database

    def all(self) -> list[Share]:
        """Newest first, each with its log, newest line first."""
        with self._database.read() as connection:
            raw = below(connection)
            events: dict[str, list[ShareEvent]] = {}
            for share, at, what, recipient in raw.execute(
                "SELECT share, at, what, recipient FROM share_event ORDER BY at DESC, what"
            ):
                events.setdefault(share, []).append(ShareEvent(at, what, recipient))
            rows = raw.execute(f"SELECT {_COLUMNS} FROM share ORDER BY created DESC, id")  # noqa: S608 - names of ours
            return [_share(*row, events=tuple(events.get(row[0], ()))) for row in rows]

    def one(self, share_id: str) -> Share | None:
        """With its log; None if there is none of that id."""
        return next((share for share in self.all() if share.id == share_id), None)

    def add(self, share: Share, secret: bytes | None, upload: Upload | None) -> None:
        """A new share, with what a link's keys are derived from and what is to be uploaded."""
        scope = share.scope
        with self._database.write() as connection:
            raw = below(connection)
            raw.execute(
                f"INSERT INTO share ({_COLUMNS}, secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                (
                    share.id, share.recipient, json.dumps(scope.metrics), scope.first, scope.last, share.channel,
                    share.created, share.expires, share.revoked, share.place, share.flag, share.uploaded,
                    share.opened, secret,
                ),
            )  # fmt: skip
            if upload is not None:
                raw.execute("INSERT INTO share_upload VALUES (?, ?, ?)", (share.id, upload.passcode, upload.body))
            _log(raw, share.id, [ShareEvent(share.created, "created")])

    def secret(self, share_id: str) -> bytes | None:
        """What a link's keys are derived from."""
        with self._database.read() as connection:
            row = below(connection).execute("SELECT secret FROM share WHERE id = ?", (share_id,)).fetchone()
        return None if row is None or row[0] is None else bytes(row[0])

    def waiting(self) -> dict[str, Upload]:
        """By share: what the relay does not have yet."""
        with self._database.read() as connection:
            rows = below(connection).execute("SELECT share, passcode, body FROM share_upload").fetchall()
        return {share: Upload(passcode, bytes(body)) for share, passcode, body in rows}

    def uploaded(self, share_id: str, at: int) -> None:
        """The relay has everything: the access code and the copy that waited go."""
        with self._database.write() as connection:
            raw = below(connection)
            raw.execute("UPDATE share SET uploaded = ? WHERE id = ?", (at, share_id))
            raw.execute("DELETE FROM share_upload WHERE share = ?", (share_id,))
            _log(raw, share_id, [ShareEvent(at, "uploaded")])

    def revoked(self, share_id: str, at: int) -> None:
        """Ends it here; what waited to be uploaded is dropped."""
        with self._database.write() as connection:
            raw = below(connection)
            raw.execute("UPDATE share SET revoked = ifnull(revoked, ?) WHERE id = ?", (at, share_id))
            raw.execute("DELETE FROM share_upload WHERE share = ?", (share_id,))
            _log(raw, share_id, [ShareEvent(at, "revoked")])

    def extended(self, share_id: str, expires: int, at: int) -> None:
        """Expires later, or earlier."""
        with self._database.write() as connection:
            raw = below(connection)
            raw.execute("UPDATE share SET expires = ? WHERE id = ?", (expires, share_id))
            _log(raw, share_id, [ShareEvent(at, "extended")])

    def heard(self, share_id: str, opened: int, events: Iterable[ShareEvent]) -> None:
        """What the relay reports of a link; lines that are known already are not told twice."""
        with self._database.write() as connection:
            raw = below(connection)
            raw.execute("UPDATE share SET opened = ? WHERE id = ?", (opened, share_id))
            _log(raw, share_id, events)

    def relays(self) -> dict[str, str]:
        """Address -> upload token, in the order added."""
        with self._database.read() as connection:
            return dict(below(connection).execute("SELECT url, token FROM relay ORDER BY added, url").fetchall())

    def add_relay(self, url: str, token: str, at: int) -> None:
        """Add a relay, or give it another token."""
        with self._database.write() as connection:
            below(connection).execute(
                "INSERT INTO relay VALUES (?, ?, ?) ON CONFLICT (url) DO UPDATE SET token = excluded.token",
                (url, token, at),
            )

    def remove_relay(self, url: str) -> bool:
        """False if there is none of that address."""
        with self._database.write() as connection:
            return bool(below(connection).execute("DELETE FROM relay WHERE url = ?", (url,)).rowcount)


def _log(raw: driver.Connection, share_id: str, events: Iterable[ShareEvent]) -> None:
    raw.executemany(
        "INSERT OR IGNORE INTO share_event VALUES (?, ?, ?, ?)",
        [(share_id, event.at, event.what, event.recipient) for event in events],
    )


def _share(
    share_id: str, recipient: str, metrics: str, first: int, last: int, channel: str, created: int, expires: int,
    revoked: int | None, place: str, flag: Literal["", "P", "U"], uploaded: int | None, opened: int, *, events: tuple[ShareEvent, ...],
) -> Share:  # fmt: skip
    scope = Scope(tuple(json.loads(metrics)), first, last)
    return Share(
        share_id, recipient, scope, Channel(channel), created, expires, revoked, place, flag, uploaded, opened, events
    )
