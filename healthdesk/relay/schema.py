"""The relay's tables. A share is found by the hash of its id, so that the file alone opens no link."""

import secrets

from healthdesk.server.database import Database

# %(blob)s is the database's type for bytes. Times are epoch seconds.
TABLES = (
    """CREATE TABLE IF NOT EXISTS relay_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS upload_token (
        hash TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        created BIGINT NOT NULL,
        revoked BIGINT,
        quota BIGINT NOT NULL
    )""",
    """CREATE TABLE IF NOT EXISTS share (
        handle TEXT PRIMARY KEY,
        owner TEXT NOT NULL,
        token TEXT NOT NULL REFERENCES upload_token (hash),
        flag TEXT NOT NULL,
        passcode TEXT,
        attempts INTEGER NOT NULL,
        wrong INTEGER NOT NULL DEFAULT 0,
        exp BIGINT NOT NULL,
        max_uses BIGINT,
        uses BIGINT NOT NULL DEFAULT 0,
        created BIGINT NOT NULL,
        revoked BIGINT
    )""",
    "CREATE INDEX IF NOT EXISTS share_exp ON share (exp)",
    "CREATE INDEX IF NOT EXISTS share_token ON share (token)",
    """CREATE TABLE IF NOT EXISTS share_file (
        handle TEXT NOT NULL REFERENCES share (handle) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        size BIGINT NOT NULL,
        body %(blob)s NOT NULL,
        PRIMARY KEY (handle, n)
    )""",
    """CREATE TABLE IF NOT EXISTS share_access (
        handle TEXT NOT NULL REFERENCES share (handle) ON DELETE CASCADE,
        at BIGINT NOT NULL,
        recipient TEXT NOT NULL,
        outcome TEXT NOT NULL
    )""",
    "CREATE INDEX IF NOT EXISTS share_access_of ON share_access (handle, at)",
)


def prepare(database: Database) -> bytes:
    """Make what is missing; the secret that signs tickets, the same for all relays that share the database."""
    with database.write() as transaction:
        for statement in TABLES:
            transaction.run(statement % {"blob": database.blob} if "%(" in statement else statement)
        transaction.run(
            "INSERT INTO relay_setting (name, value) VALUES ('ticket', ?) ON CONFLICT (name) DO NOTHING",
            (secrets.token_hex(32),),
        )
        ((found,),) = transaction.run("SELECT value FROM relay_setting WHERE name = 'ticket'")
    return bytes.fromhex(found)
