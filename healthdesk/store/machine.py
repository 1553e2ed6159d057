"""What this machine brings for the store."""

import sqlcipher3.dbapi2 as driver


def cipher_version() -> str | None:
    """The version of SQLCipher, None if the driver is built without encryption."""
    connection = driver.connect(":memory:")
    try:
        found = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return str(found[0]) if found else None
