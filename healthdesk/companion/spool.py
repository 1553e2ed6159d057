"""What waits for the desktops of each person, sealed and in order, until all of them have acknowledged it."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from healthdesk.companion.devices import Device
from healthdesk.companion.seal import Seal
from healthdesk.model.wire.companion import CompanionStats
from healthdesk.model.wire.samples import ENCODER, Document, Sample, decode, encode
from healthdesk.server.database import Database, Transaction

SAMPLES = "samples"  # the format of a chunk of samples; any other is the id of an import format
REMEMBERED_MS = 24 * 3_600_000
MOST_BYTES = 1 << 30
PAGE_BYTES = 4 << 20  # beyond which no further chunk is added to a page
DEFAULT_PAGE, MOST_PAGE = 10_000, 20_000


@dataclass(frozen=True, slots=True)
class Push:
    """One push to keep. `key`: the client's idempotency key, "" for none; `digest` of what was sent."""

    device: Device
    key: str
    digest: str
    format: str
    body: bytes
    n: int
    answer: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is answered: 200 with the answer of the first time, 409, or 507."""

    status: int
    answer: bytes = b""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Everything up to chunk `seq` has been told, and `into` samples of the next one."""

    seq: int = 0
    into: int = 0

    @classmethod
    def of(cls, text: str) -> "Cursor":
        """Raises ValueError."""
        seq, _, into = text.partition(".")
        if not text:
            return cls()
        if (
            len(text) > 40
            or not (seq.isascii() and seq.isdigit())
            or (into and not (into.isascii() and into.isdigit()))
        ):
            raise ValueError("not a cursor")
        found = cls(int(seq), int(into or 0))
        if max(found.seq, found.into) > 2**53:
            raise ValueError("not a cursor")
        return found

    def __str__(self) -> str:
        return f"{self.seq}.{self.into}" if self.into else str(self.seq)


class Spool:
    """All chunks of a database. `now` is UTC ms everywhere."""

    def __init__(self, database: Database, seal: Seal, most: int = MOST_BYTES) -> None:
        """On prepared tables; `most` bytes for everybody together."""
        self._database, self._seal, self._most = database, seal, most

    def keep(self, pushes: Sequence[Push], now: int) -> list[Outcome]:
        """Keep several pushes in one transaction, since a commit costs as much for one as for fifty."""
        outcomes: list[Outcome | None] = [None] * len(pushes)
        with self._database.write() as transaction:
            # In the order of persons, so that two processes never wait for each other's rows crosswise.
            for at in sorted(range(len(pushes)), key=lambda at: pushes[at].device.person):
                outcomes[at] = self._keep(transaction, pushes[at], now)
            for device in sorted({push.device.id for push in pushes}):
                transaction.run("UPDATE device SET seen = ? WHERE id = ?", (now, device))
        return [outcome for outcome in outcomes if outcome is not None]

    def _keep(self, transaction: Transaction, push: Push, now: int) -> Outcome:
        key = push.key or push.digest
        place = _answer_place(push.device.id, key)
        ((used,),) = transaction.run("SELECT COALESCE(SUM(bytes), 0) FROM person")
        fits = int(used) + len(push.body) <= self._most
        fresh = fits and transaction.run(
            "INSERT INTO answer (device, key, at, digest, body) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (device, key) DO NOTHING RETURNING key",
            (push.device.id, key, now, push.digest, self._seal.close(push.answer, place)),
        )
        if not fresh:
            return self._again(transaction, push, key, place) or Outcome(507)
        if push.n:
            person = push.device.person
            ((seq,),) = transaction.run(
                "UPDATE person SET last = last + 1, bytes = bytes + ?, pushed = ? WHERE name = ? RETURNING last",
                (len(push.body), now, person),
            )
            transaction.run(
                "INSERT INTO chunk (person, seq, format, n, size, body) VALUES (?, ?, ?, ?, ?, ?)",
                (person, seq, push.format, push.n, len(push.body), self._seal.close(push.body, _place(person, seq))),
            )
        else:
            transaction.run("UPDATE person SET pushed = ? WHERE name = ?", (now, push.device.person))
        return Outcome(200, push.answer)

    def _again(self, transaction: Transaction, push: Push, key: str, place: str) -> Outcome | None:
        """The answer that was given to this key; None if there was none."""
        rows = transaction.run("SELECT digest, body FROM answer WHERE device = ? AND key = ?", (push.device.id, key))
        if not rows:
            return None
        digest, body = rows[0]
        if not hmac.compare_digest(digest, push.digest):
            return Outcome(409)
        return Outcome(200, self._seal.open(bytes(body), place))

    def page(self, person: str, cursor: Cursor, limit: int) -> bytes:
        """The next samples and documents after `cursor` as JSON (`model.wire.samples.Page`)."""
        rows = self._database.read(
            "SELECT seq, format, n, size FROM chunk WHERE person = ? AND seq > ? ORDER BY seq LIMIT ?",
            (person, cursor.seq, limit + 1),
        )
        arrays: list[bytes] = []
        documents: list[Document] = []
        count = size = 0
        at, more = cursor, False
        for seq, form, n, stored in rows:
            left = int(n) - at.into if form == SAMPLES else 1
            if count and (count >= limit or size + int(stored) > PAGE_BYTES):
                more = True
                break
            body = self._body(person, int(seq))
            if body is None:  # acknowledged by all in this moment
                continue
            size += int(stored)
            if form != SAMPLES:
                documents.append(Document(form, msgspec.Raw(body)))
                count, at = count + 1, Cursor(int(seq))
                continue
            taken = min(left, limit - count)
            arrays.append(body if taken == int(n) else encode(_slice(body, at.into, taken)))
            count += taken
            if taken < left:
                at, more = Cursor(int(seq) - 1, at.into + taken), True
                break
            at = Cursor(int(seq))
        return _page(at, arrays, documents, more=more)

    def _body(self, person: str, seq: int) -> bytes | None:
        rows = self._database.read("SELECT body FROM chunk WHERE person = ? AND seq = ?", (person, seq))
        return self._seal.open(bytes(rows[0][0]), _place(person, seq)) if rows else None

    def acknowledge(self, desktop: Device, cursor: Cursor, now: int) -> bool:
        """What every desktop of the person has is deleted. False for a cursor beyond what there is."""
        with self._database.write() as transaction:
            ((last,),) = transaction.run("SELECT last FROM person WHERE name = ?", (desktop.person,))
            if cursor.seq > int(last):
                return False
            transaction.run(
                "UPDATE device SET acknowledged = CASE WHEN acknowledged < ? THEN ? ELSE acknowledged END, seen = ?"
                " WHERE id = ?",
                (cursor.seq, cursor.seq, now, desktop.id),
            )
            _drop(transaction, desktop.person)
        return True

    def state(self, person: str) -> tuple[int, int | None]:
        """Number of the last chunk, and when somebody pushed last."""
        ((last, pushed),) = self._database.read("SELECT last, pushed FROM person WHERE name = ?", (person,))
        return int(last), None if pushed is None else int(pushed)

    def stats(self, person: str) -> CompanionStats:
        """See `CompanionStats`."""
        ((waiting, size),) = self._database.read(
            "SELECT COALESCE(SUM(n), 0), COALESCE(SUM(size), 0) FROM chunk WHERE person = ?", (person,)
        )
        devices = {
            str(role): int(n)
            for role, n in self._database.read(
                "SELECT role, COUNT(*) FROM device WHERE person = ? AND revoked IS NULL GROUP BY role", (person,)
            )
        }
        return CompanionStats(
            waiting=int(waiting), bytes=int(size), most=self._most, lastSync=self.state(person)[1],
            phones=devices.get("phone", 0), desktops=devices.get("desktop", 0),
        )  # fmt: skip

    def sweep(self, now: int) -> None:
        """Forget answers after a day, and what only waits for desktops that have been revoked."""
        with self._database.write() as transaction:
            transaction.run("DELETE FROM answer WHERE at < ?", (now - REMEMBERED_MS,))
            for (person,) in transaction.run("SELECT name FROM person ORDER BY name"):
                _drop(transaction, person)


def _drop(transaction: Transaction, person: str) -> None:
    """Delete what all desktops have. Without any desktop everything waits for the first."""
    ((least,),) = transaction.run(
        "SELECT MIN(acknowledged) FROM device WHERE person = ? AND role = 'desktop' AND revoked IS NULL", (person,)
    )
    if least:
        gone = transaction.run("DELETE FROM chunk WHERE person = ? AND seq <= ? RETURNING size", (person, least))
        if gone:
            size = sum(int(row[0]) for row in gone)
            transaction.run("UPDATE person SET bytes = bytes - ? WHERE name = ?", (size, person))


def _slice(body: bytes, begin: int, n: int) -> list[Sample]:
    return decode(body)[begin : begin + n]


def _page(cursor: Cursor, arrays: Sequence[bytes], documents: Sequence[Document], *, more: bool) -> bytes:
    """The chunks are JSON already and are joined as they are."""
    samples = b",".join(array[1:-1] for array in arrays if len(array) > 2)
    tail = (b',"documents":' + ENCODER.encode(documents) if documents else b"") + (b',"more":true' if more else b"")
    return b'{"cursor":"%s","samples":[%s]%s}' % (str(cursor).encode(), samples, tail)


def _place(person: str, seq: int) -> str:
    return f"chunk {seq} {person}"


def _answer_place(device: str, key: str) -> str:
    return f"answer {device} {key}"
