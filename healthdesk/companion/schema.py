"""The companion endpoint's tables. What is kept of samples is sealed; tokens are hashed. Times are UTC ms."""

from healthdesk.server.database import Database

# %(blob)s is the database's type for bytes.
TABLES = (
    # `last` numbers a person's chunks. It is raised within the transaction that writes the chunk, so that numbers
    # become visible in their order: no desktop can pass over one that is committed late.
    """CREATE TABLE IF NOT EXISTS person (
        name TEXT PRIMARY KEY,
        last BIGINT NOT NULL DEFAULT 0,
        bytes BIGINT NOT NULL DEFAULT 0,
        pushed BIGINT
    )""",
    """CREATE TABLE IF NOT EXISTS device (
        id TEXT PRIMARY KEY,
        hash TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        person TEXT NOT NULL REFERENCES person (name),
        created BIGINT NOT NULL,
        seen BIGINT,
        revoked BIGINT,
        acknowledged BIGINT NOT NULL DEFAULT 0
    )""",
    """CREATE TABLE IF NOT EXISTS chunk (
        person TEXT NOT NULL REFERENCES person (name),
        seq BIGINT NOT NULL,
        format TEXT NOT NULL,
        n INTEGER NOT NULL,
        size BIGINT NOT NULL,
        body %(blob)s NOT NULL,
        PRIMARY KEY (person, seq)
    )""",
    """CREATE TABLE IF NOT EXISTS answer (
        device TEXT NOT NULL,
        key TEXT NOT NULL,
        at BIGINT NOT NULL,
        digest TEXT NOT NULL,
        body %(blob)s NOT NULL,
        PRIMARY KEY (device, key)
    )""",
    "CREATE INDEX IF NOT EXISTS answer_at ON answer (at)",
)


def prepare(database: Database) -> None:
    """Make what is missing."""
    with database.write() as transaction:
        for statement in TABLES:
            transaction.run(statement % {"blob": database.blob} if "%(" in statement else statement)
