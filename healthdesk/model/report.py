"""What an import did. Nothing is dropped in silence."""

from dataclasses import dataclass, field

from healthdesk.base.words import mark

ERRORS_LISTED = 1000
# What a `where` counts in its file; the other words that stand there are the vendor's.
PLACES = (
    mark("line"), mark("row"), mark("record"), mark("point"), mark("track"), mark("workout"), mark("workouts"), mark("night"),
    mark("message"), mark("sample"), mark("day"), mark("status"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RecordError:
    """A record that was not taken, with its place and the reason; a value that travels with the good ones."""

    where: str  # "export.xml line 1204"
    reason: str  # one plain clause, the same words for the same cause
    type: str = ""  # vendor type
    record: dict[str, str] = field(default_factory=dict)
    position: int = 0
    metric: str = ""  # metric id where the type is one that is known


@dataclass(slots=True)
class TypeCount:
    """Counts of one metric in an import."""

    read: int = 0
    inserted: int = 0
    updated: int = 0
    duplicates: int = 0
    rejected: int = 0


@dataclass(slots=True)
class ImportReport:
    """`records` = inserted + updated + duplicates + rejected + the sum of `unmapped`. Shape of the CLI's `import --json`."""

    import_id: int | None
    format: str
    file: str
    records: int = 0
    inserted: int = 0
    updated: int = 0
    duplicates: int = 0
    rejected: int = 0
    errors: list[RecordError] = field(default_factory=list)
    errors_truncated: bool = False
    unmapped: dict[str, int] = field(default_factory=dict)
    by_metric: dict[str, TypeCount] = field(default_factory=dict)
    sessions: dict[str, int] = field(default_factory=dict)  # new ones, by kind
    kept: dict[str, int] = field(default_factory=dict)  # kinds only kept raw: audiograms, clinical records…
    notes: list[str] = field(default_factory=list)  # "the file ends early", "two exports in the zip", …
    partial: bool = False  # the file is cut off; what was readable is in
    days_recomputed: int = 0
    elapsed_s: float = 0.0
