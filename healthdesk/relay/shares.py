"""What the relay does with shares. Every decision that two requests could race for is one conditional UPDATE."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from healthdesk.model.share import WRONG_CODES
from healthdesk.model.wire.relay import Access, KeptFile, NewShare, ShareChange, ShareReport
from healthdesk.server.database import Database, Transaction

MOST_LIFE_S = 90 * 86_400
LOG_LIFE_S = 90 * 86_400
DEFAULT_QUOTA = 200_000_000
LIVE = "revoked IS NULL AND exp > ? AND attempts > 0 AND (max_uses IS NULL OR uses < max_uses)"
MOST_LOG = 200  # lines told to the owner


class Refused(Exception):
    """The owner asked for something that cannot be: an HTTP status and one sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        """`sentence` holds nothing that was sent."""
        super().__init__(sentence)
        self.status, self.sentence = status, sentence


@dataclass(frozen=True, slots=True)
class Stats:
    """The relay in figures; nothing about any share."""

    live: int
    shares: int
    files: int
    bytes: int
    tokens: int


class Shares:
    """All shares of a database. `now` is epoch seconds everywhere."""

    def __init__(self, database: Database) -> None:
        """On prepared tables."""
        self._database = database

    # Upload tokens.

    def new_token(self, name: str, now: int, quota: int = DEFAULT_QUOTA) -> str:
        """A token that lets its bearer keep up to `quota` bytes; only its hash is kept."""
        token = secrets.token_urlsafe(32)
        with self._database.write() as transaction:
            transaction.run(
                "INSERT INTO upload_token (hash, name, created, quota) VALUES (?, ?, ?, ?)",
                (digest(token), name, now, quota),
            )
        return token

    # For owners.

    def create(self, share: NewShare, token: str, passcode_hash: str | None, now: int) -> bool:
        """False if the same share of the same owner is there already. Raises Refused."""
        if not now < share.exp <= now + MOST_LIFE_S:
            raise Refused(400, "The expiry must lie ahead, by 90 days at most. Check this computer's clock.")
        handle = digest(share.id)
        with self._database.write() as transaction:
            if not transaction.run("SELECT 1 FROM upload_token WHERE hash = ? AND revoked IS NULL", (digest(token),)):
                raise Refused(401, "This upload token is not known here.")
            made = transaction.run(
                "INSERT INTO share (handle, owner, token, flag, passcode, attempts, exp, max_uses, created) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (handle) DO NOTHING RETURNING handle",
                (
                    handle, share.ownerHash, digest(token), share.flag, passcode_hash, WRONG_CODES, share.exp,
                    share.maxUses, now,
                ),
            )  # fmt: skip
            if made:
                return True
            ((owner,),) = transaction.run("SELECT owner FROM share WHERE handle = ?", (handle,))
        if not hmac.compare_digest(str(owner), share.ownerHash):
            raise Refused(409, "There is another share of this id.")
        return False

    def knows_token(self, token: str) -> bool:
        """Whether an upload token is one of ours, before any costly work for its bearer."""
        return bool(
            self._database.read("SELECT 1 FROM upload_token WHERE hash = ? AND revoked IS NULL", (digest(token),))
        )

    def owns(self, share_id: str, owner: str) -> bool:
        """Whether this is the owner's token, in constant time."""
        rows = self._database.read("SELECT owner FROM share WHERE handle = ?", (digest(share_id),))
        return hmac.compare_digest(str(rows[0][0]) if rows else "", digest(owner))

    def put_file(self, share_id: str, n: int, body: bytes, now: int) -> None:
        """Keep a ciphertext in place of the one there is. Raises Refused."""
        handle = digest(share_id)
        with self._database.write() as transaction:
            live = transaction.run(
                f"UPDATE share SET uses = uses WHERE handle = ? AND {LIVE} RETURNING token",  # noqa: S608
                (handle, now),
            )
            if not live:
                raise Refused(404, "This share is no longer open.")
            self._check_quota(transaction, str(live[0][0]), handle, n, len(body))
            transaction.run(
                "INSERT INTO share_file (handle, n, size, body) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (handle, n) DO UPDATE SET size = excluded.size, body = excluded.body",
                (handle, n, len(body), body),
            )

    def report(self, share_id: str, now: int) -> ShareReport:
        """What the relay knows of a share that there is."""
        handle = digest(share_id)
        ((exp, revoked, uses, wrong, live),) = self._database.read(
            f"SELECT exp, revoked, uses, wrong, CASE WHEN {LIVE} THEN 1 ELSE 0 END FROM share WHERE handle = ?",  # noqa: S608
            (now, handle),
        )
        files = self._database.read("SELECT n, size FROM share_file WHERE handle = ? ORDER BY n", (handle,))
        log = self._database.read(
            "SELECT at, recipient, outcome FROM share_access WHERE handle = ? ORDER BY at DESC LIMIT ?",
            (handle, MOST_LOG),
        )
        return ShareReport(
            exp=exp,
            revoked=revoked is not None,
            live=bool(live),
            uses=uses,
            remainingAttempts=max(0, WRONG_CODES - wrong),
            files=[KeptFile(n=n, bytes=size) for n, size in files],
            log=[Access(at=at, recipient=recipient, outcome=outcome) for at, recipient, outcome in log],
        )

    def change(self, share_id: str, change: ShareChange, now: int) -> None:
        """Another expiry, or no more readers: then the ciphertext goes at once. Raises Refused."""
        if change.exp is not None and not 0 < change.exp <= now + MOST_LIFE_S:
            raise Refused(400, "The expiry must lie within 90 days. Check this computer's clock.")
        handle = digest(share_id)
        with self._database.write() as transaction:
            if change.exp is not None:
                transaction.run("UPDATE share SET exp = ? WHERE handle = ?", (change.exp, handle))
            if change.revoked:
                transaction.run("UPDATE share SET revoked = ? WHERE handle = ? AND revoked IS NULL", (now, handle))
                transaction.run("DELETE FROM share_file WHERE handle = ?", (handle,))

    def purge(self, share_id: str) -> None:
        """Forget a share with its log."""
        with self._database.write() as transaction:
            for table in ("share_file", "share_access", "share"):
                transaction.run(f"DELETE FROM {table} WHERE handle = ?", (digest(share_id),))  # noqa: S608 - ours

    # For readers.

    def take_attempt(self, share_id: str, now: int) -> str | None:
        """Pay for a passcode attempt before it is looked at, so that no number of parallel ones exceeds the budget.

        The hash to check it against; None: there is no such link for anybody, whatever the reason.
        """
        with self._database.write() as transaction:
            rows = transaction.run(
                f"UPDATE share SET attempts = attempts - 1 WHERE handle = ? AND passcode IS NOT NULL AND {LIVE} "  # noqa: S608
                "RETURNING passcode",
                (digest(share_id), now),
            )
        return str(rows[0][0]) if rows else None

    def wrong(self, share_id: str, recipient: str, now: int) -> int:
        """Note a wrong passcode, for which an attempt was taken; how many are left. With the last the ciphertext goes."""
        handle = digest(share_id)
        with self._database.write() as transaction:
            rows = transaction.run("UPDATE share SET wrong = wrong + 1 WHERE handle = ? RETURNING wrong", (handle,))
            left = max(0, WRONG_CODES - int(rows[0][0])) if rows else 0
            if rows:
                _log(transaction, handle, now, recipient, "wrong code" if left else "locked")
            if not left:
                transaction.run("DELETE FROM share_file WHERE handle = ?", (handle,))
        return left

    def opened(self, share_id: str, recipient: str, now: int) -> list[tuple[int, int]] | None:
        """Give the attempt back, count the use, and tell number and size of the files; None where it ended meanwhile."""
        handle = digest(share_id)
        with self._database.write() as transaction:
            rows = transaction.run(
                "UPDATE share SET attempts = attempts + 1, uses = uses + 1 WHERE handle = ? AND revoked IS NULL "
                "AND exp > ? AND (max_uses IS NULL OR uses < max_uses) RETURNING handle",
                (handle, now),
            )
            if not rows:
                return None
            _log(transaction, handle, now, recipient, "opened")
            return [(n, size) for n, size in transaction.run(
                "SELECT n, size FROM share_file WHERE handle = ? ORDER BY n", (handle,)
            )]  # fmt: skip

    def direct(self, share_id: str, recipient: str, now: int) -> bytes | None:
        """The one file of a link without passcode (flag U), counted as a use."""
        handle = digest(share_id)
        with self._database.write() as transaction:
            rows = transaction.run(
                f"UPDATE share SET uses = uses + 1 WHERE handle = ? AND passcode IS NULL AND {LIVE} "  # noqa: S608
                "AND EXISTS (SELECT 1 FROM share_file f WHERE f.handle = share.handle AND f.n = 0) RETURNING handle",
                (handle, now),
            )
            if not rows:
                return None
            _log(transaction, handle, now, recipient, "opened")
        return self._body(handle, 0)

    def file(self, share_id: str, n: int, now: int) -> bytes | None:
        """A file of a link that has not been revoked and has not expired since its manifest was read."""
        rows = self._database.read(
            "SELECT f.body FROM share_file f JOIN share s ON s.handle = f.handle "
            "WHERE f.handle = ? AND f.n = ? AND s.revoked IS NULL AND s.exp > ?",
            (digest(share_id), n, now),
        )
        return bytes(rows[0][0]) if rows else None

    # For the operator.

    def sweep(self, now: int) -> int:
        """Delete the ciphertext of what has ended, and the rest of it once its log is old; how many files went."""
        with self._database.write() as transaction:
            gone = transaction.run(
                f"DELETE FROM share_file WHERE handle IN (SELECT handle FROM share WHERE NOT ({LIVE})) RETURNING n",  # noqa: S608
                (now,),
            )
            transaction.run("DELETE FROM share_access WHERE at < ?", (now - LOG_LIFE_S,))
            old = "SELECT handle FROM share WHERE exp < ?"
            for table in ("share_access", "share_file", "share"):
                transaction.run(f"DELETE FROM {table} WHERE handle IN ({old})", (now - LOG_LIFE_S,))  # noqa: S608
        return len(gone)

    def stats(self, now: int) -> Stats:
        """Counts and bytes."""
        (shares, live), = self._database.read(
            f"SELECT COUNT(*), COALESCE(SUM(CASE WHEN {LIVE} THEN 1 ELSE 0 END), 0) FROM share", (now,)  # noqa: S608
        )  # fmt: skip
        ((files, size),) = self._database.read("SELECT COUNT(*), COALESCE(SUM(size), 0) FROM share_file")
        ((tokens,),) = self._database.read("SELECT COUNT(*) FROM upload_token WHERE revoked IS NULL")
        return Stats(int(live), int(shares), int(files), int(size), int(tokens))

    def _body(self, handle: str, n: int) -> bytes | None:
        rows = self._database.read("SELECT body FROM share_file WHERE handle = ? AND n = ?", (handle, n))
        return bytes(rows[0][0]) if rows else None

    def _check_quota(self, transaction: Transaction, token: str, handle: str, n: int, size: int) -> None:
        ((quota,),) = transaction.run("SELECT quota FROM upload_token WHERE hash = ?", (token,))
        ((used,),) = transaction.run(
            "SELECT COALESCE(SUM(f.size), 0) FROM share_file f JOIN share s ON s.handle = f.handle "
            "WHERE s.token = ? AND NOT (f.handle = ? AND f.n = ?)",
            (token, handle, n),
        )
        if int(used) + size > int(quota):
            raise Refused(507, "There is no room left for this upload token.")


def digest(secret: str) -> str:
    """What is kept of an id or a token, which have 256 random bits and so need no salt."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _log(transaction: Transaction, handle: str, now: int, recipient: str, outcome: str) -> None:
    transaction.run(
        "INSERT INTO share_access (handle, at, recipient, outcome) VALUES (?, ?, ?, ?)",
        (handle, now, recipient, outcome),
    )
