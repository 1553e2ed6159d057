"""Files that are to be imported. Where they lie is private, so the list is in here and nowhere else."""

VERSION = 5
NAME = "waiting imports"
STATEMENTS = (
    # Those dropped at once have one batch; the order of `id` is that in which they came.
    "CREATE TABLE waiting_import (id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, path TEXT NOT NULL UNIQUE)",
)
