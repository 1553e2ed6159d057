"""Where samples are fetched from. Tokens live in here, since the whole file is encrypted, and nowhere else."""

VERSION = 3
NAME = "endpoints"
STATEMENTS = (
    """CREATE TABLE endpoint (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        name TEXT NOT NULL UNIQUE,
        url TEXT NOT NULL,
        pin TEXT NOT NULL,
        secret TEXT NOT NULL,
        cursor TEXT NOT NULL DEFAULT '',
        added INTEGER NOT NULL,
        synced INTEGER,
        tried INTEGER,
        state TEXT NOT NULL DEFAULT 'new',
        error TEXT NOT NULL DEFAULT '',
        received INTEGER NOT NULL DEFAULT 0
    )""",
)
