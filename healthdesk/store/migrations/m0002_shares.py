"""What was handed to whom, and the relays it may go by. No access code is in here, but while it waits to be uploaded."""

VERSION = 2
NAME = "shares"
STATEMENTS = (
    """CREATE TABLE share (
        id TEXT PRIMARY KEY,
        recipient TEXT NOT NULL,
        metrics TEXT NOT NULL,
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        channel TEXT NOT NULL,
        created INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        revoked INTEGER,
        place TEXT NOT NULL,
        flag TEXT NOT NULL,
        uploaded INTEGER,
        opened INTEGER NOT NULL DEFAULT 0,
        secret BLOB
    ) WITHOUT ROWID""",
    """CREATE TABLE share_event (
        share TEXT NOT NULL REFERENCES share (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        what TEXT NOT NULL,
        recipient TEXT NOT NULL,
        PRIMARY KEY (share, at, what, recipient)
    ) WITHOUT ROWID""",
    # A link whose ciphertext the relay does not have yet, or whose change it has not heard of.
    """CREATE TABLE share_upload (
        share TEXT PRIMARY KEY REFERENCES share (id) ON DELETE CASCADE,
        passcode TEXT,
        body BLOB NOT NULL
    )""",
    "CREATE TABLE relay (url TEXT PRIMARY KEY, token TEXT NOT NULL, added INTEGER NOT NULL) WITHOUT ROWID",
)
