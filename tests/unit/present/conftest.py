"""Other countries than the one that tests are written in."""

from collections.abc import Iterator

import pytest

from healthdesk.base.conventions import Conventions, keep_to


@pytest.fixture
def twelve_hours() -> Iterator[None]:
    """A country that counts hours to twelve."""
    keep_to(Conventions(hours_24=False))
    yield
    keep_to(Conventions())
