"""What a format is. One module here is one format; it holds `FORMAT`, and `registry` finds it by that."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.model.zones import ZoneHistory

# What `sniff` answers.
CERTAIN = 100  # nothing else looks like this: a root element, a magic number, keys no one else uses
LIKELY = 80  # the header or keys of this vendor
GENERIC = 40  # the shape of many: columns that any program might write


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the owner wants read, and what only the owner knows.

    `routes`: the GPS tracks of workouts. `zones`: where the owner was, for stamps without a zone. `answers`: replies to
    what a file leaves open, by option (`base.errors.Undecided`): "date-order" -> "dmy". `mappings`: what the columns of
    a table of no known format mean, as JSON texts.
    """

    routes: bool = True
    zones: ZoneHistory = field(default_factory=ZoneHistory)
    answers: Mapping[str, str] = field(default_factory=dict)
    mappings: tuple[str, ...] = ()


class Format(ABC):
    """One export format.

    A row's type is a metric id where the format knows the metric (vendor `model.registry.OURS`), else the vendor's own
    word under the vendor's own name, which keeps it raw and reported.
    """

    id: str
    name: str
    steps: tuple[str, ...]  # how a person gets the export, one step each

    def given(self, options: ReadOptions) -> "Format":
        """The format as it is with these options. Only one that knows its files by what the owner said is another then."""
        del options
        return self

    @abstractmethod
    def sniff(self, file: File) -> int:
        """How surely a file is of this format, by its content: 0 (not) to 100. Names may only add to that.

        Raises InputRefused if it is of this format but must not be read.
        """

    def attached(self, mine: Sequence[File], others: Sequence[File]) -> Collection[File]:
        """Files among `others` that only make sense beside those of this format (routes, traces); read by `read`."""
        del mine, others
        return ()

    @abstractmethod
    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """Everything the files hold: put into `out`, and handed on by `yield from out.drain()` after each piece.

        Raises InputRefused, and Undecided for what only the owner can know.
        """
