from collections.abc import Iterator
from pathlib import Path

import pytest

from healthdesk.server.database import Database, Postgres, Sqlite
from tests.postgres import NoPostgres, postgres


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    try:
        with postgres() as url:
            yield url
    except NoPostgres as reason:
        pytest.skip(str(reason))


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Either kind, empty."""
    opened: Database
    if request.param == "sqlite":
        opened = Sqlite(tmp_path / "server" / "server.sqlite3")
    else:
        opened = Postgres(request.getfixturevalue("postgres_url"))
        with opened.write() as transaction:
            transaction.run("DROP SCHEMA public CASCADE")
            transaction.run("CREATE SCHEMA public")
    yield opened
    opened.close()
