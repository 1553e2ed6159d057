"""Small exports as each vendor writes them, invented; one module a format, named like its id.

A module holds `write(folder) -> list[Path]` (what a person would choose to import), `EXPECTED` (what comes out of it) and,
where the format is read in bulk, `bulk(folder, records) -> list[Path]` for the benchmark. `ANSWERS` replies to what the
format asks, `MAPPINGS` is what the owner said of a table; `SHUFFLED = False` says that the order of its lines carries meaning.
"""

import importlib
import pkgutil
from dataclasses import dataclass, field
from types import ModuleType

import tests.samples


@dataclass(frozen=True, slots=True)
class Expected:
    """What a sample gives, in a home zone of Europe/Berlin, counted by hand.

    `records` counts samples, `rejected` and `unmapped` together. Days are ISO dates, None without samples: the local day on
    which the earliest sample begins, and that on which the latest ends.
    """

    records: int
    rejected: int = 0
    unmapped: int = 0
    first: str | None = None
    last: str | None = None
    sessions: dict[str, int] = field(default_factory=dict)


def samples() -> dict[str, ModuleType]:
    """Every sample by the id of its format."""
    names = [module.name for module in pkgutil.iter_modules(tests.samples.__path__)]
    return {name: importlib.import_module(f"tests.samples.{name}") for name in names}
