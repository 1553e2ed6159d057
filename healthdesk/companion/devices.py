"""Who may push and who may fetch: a token for each phone and desktop, kept as its hash, revoked one by one."""

import hashlib
import secrets
import time
from dataclasses import dataclass
from typing import Literal

from healthdesk.base.errors import UsageError
from healthdesk.server.database import Database

Role = Literal["phone", "desktop"]
REMEMBERED_S = 1.0  # a token that is revoked by another process is refused after that long at most
_MOST_NAME = 80


@dataclass(frozen=True, slots=True)
class Device:
    """A phone or a desktop of one person."""

    id: str
    name: str
    role: Role
    person: str
    created: int  # UTC ms
    seen: int | None
    revoked: int | None


_COLUMNS = "id, name, role, person, created, seen, revoked"


class Devices:
    """All devices of a database. `now` is UTC ms everywhere."""

    def __init__(self, database: Database) -> None:
        """On prepared tables."""
        self._database = database
        self._remembered: dict[str, tuple[float, Device]] = {}

    def add(self, name: str, role: Role, person: str, now: int) -> tuple[Device, str]:
        """A new device and its token, which is kept nowhere. Raises UsageError."""
        name, person = name.strip(), person.strip()
        if not (0 < len(name) <= _MOST_NAME and 0 < len(person) <= _MOST_NAME):
            raise UsageError(f"A device and a person have names of 1 to {_MOST_NAME} characters.")
        token = secrets.token_urlsafe(32)
        device = Device(secrets.token_hex(4), name, role, person, now, None, None)
        with self._database.write() as transaction:
            transaction.run("INSERT INTO person (name) VALUES (?) ON CONFLICT (name) DO NOTHING", (person,))
            transaction.run(
                "INSERT INTO device (id, hash, name, role, person, created) VALUES (?, ?, ?, ?, ?, ?)",
                (device.id, _hash(token), name, role, person, now),
            )
        return device, token

    def known(self, token: str) -> Device | None:
        """Whose token it is; None for one that was never given or is revoked."""
        key, at = _hash(token), time.monotonic()
        if (found := self._remembered.get(key)) and found[0] > at:
            return found[1]
        rows = self._database.read(f"SELECT {_COLUMNS} FROM device WHERE hash = ? AND revoked IS NULL", (key,))  # noqa: S608
        if not rows:
            self._remembered.pop(key, None)
            return None
        self._remembered[key] = at + REMEMBERED_S, Device(*rows[0])
        return self._remembered[key][1]

    def all(self) -> list[Device]:
        """Oldest first, revoked ones too."""
        return [Device(*row) for row in self._database.read(f"SELECT {_COLUMNS} FROM device ORDER BY created, id")]  # noqa: S608

    def revoke(self, device_id: str, now: int) -> Device:
        """Refuse a token from now on. Raises UsageError for an id that is not there."""
        with self._database.write() as transaction:
            rows = transaction.run(
                f"UPDATE device SET revoked = COALESCE(revoked, ?) WHERE id = ? RETURNING {_COLUMNS}",  # noqa: S608
                (now, device_id),
            )
        if not rows:
            raise UsageError("There is no device of that id.", "`healthdesk companion devices` lists them.")
        self._remembered.clear()
        return Device(*rows[0])


def _hash(token: str) -> str:
    """Tokens have 256 random bits and so need no salt."""
    return hashlib.sha256(token.encode()).hexdigest()
