"""The format: tables of which the owner has said what their columns mean."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from healthdesk.formats.format import Format, ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Header
from healthdesk.formats.reading.text import decode

if TYPE_CHECKING:
    from healthdesk.model.mapping import Mapping

_MAPPED = 90  # the owner has said what these columns mean: above LIKELY, below CERTAIN


class AnyCsv(Format):
    """Rows of measured figures: a date (with or without a clock time) and a column for each metric."""

    id = "any_csv"
    name = "Any CSV table"
    steps = (
        "Save the table as CSV, with the names of the columns in one line above the rows.",
        "Run `healthdesk import --propose FILE.csv > mapping.json`: it proposes what the columns mean and shows the first rows.",
        "Correct what is wrong in mapping.json, and fill in what it lists as open.",
        "Run `healthdesk import --mapping mapping.json FILE.csv`. The next file with the same columns needs no mapping.",
    )

    def __init__(self, mappings: Sequence["Mapping"] = ()) -> None:
        """`mappings`: the first that fits a header holds."""
        self._mappings = tuple(mappings)

    def given(self, options: ReadOptions) -> "AnyCsv":
        """See `Format.given`."""
        if not options.mappings:
            return self
        from healthdesk.model.mapping import Mapping  # brings pydantic, which no other format needs

        return AnyCsv([Mapping.model_validate_json(text) for text in options.mappings])

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        return _MAPPED if self._fitting(file) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        from healthdesk.formats.any_csv.read import Rows

        for file in files:
            fitting = self._fitting(file)
            assert fitting is not None
            header, mapping = fitting
            rows = Rows(file, header, mapping, out, options)
            for chunk in table.read(file, header, out):
                rows.add(chunk)
                yield from out.drain()

    def _fitting(self, file: File) -> tuple[Header, "Mapping"] | None:
        if not self._mappings or file.suffix not in table.SUFFIXES:
            return None
        text = decode(file.head())
        for mapping in self._mappings:
            header = table.header_in(text, delimiter=mapping.delimiter)
            if header and mapping.fits(table.unique_names(header.names)):
                return header, mapping
        return None
