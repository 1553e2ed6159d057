"""The known failures: one plain sentence and what to do. Everything else that is raised is a bug.

A bad record inside a good file is not an exception but a value: `healthdesk.model.report.RecordError`.
"""

from enum import IntEnum

from healthdesk.base.words import mark, tr


class Exit(IntEnum):
    """Exit codes of the command line; a contract with scripts."""

    DONE = 0
    FAILURE = 1
    USAGE = 2
    LOCKED = 3
    BAD_INPUT = 4
    CANCELLED = 130


class KnownFailure(Exception):
    """Something went wrong that a person can understand: what happened, what is safe, what to do.

    It is raised in English, since it may cross a process or be kept in the store, and says itself in the language spoken.
    """

    exit_code = Exit.FAILURE

    def __init__(self, sentence: str, hint: str = "") -> None:
        """`sentence` says what happened, `hint` what to do: marked texts. Neither may hold a secret or a health value."""
        super().__init__(sentence)
        self._sentence, self._hint = sentence, hint

    @property
    def sentence(self) -> str:
        """What happened."""
        return tr(self._sentence)

    @property
    def hint(self) -> str:
        """What to do; "" where there is nothing."""
        return tr(self._hint)

    @property
    def english(self) -> str:
        """Both, as they are kept."""
        return f"{self._sentence} {self._hint}".strip()

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


class UsageError(KnownFailure):
    """A setting or an argument that has no meaning."""

    exit_code = Exit.USAGE


class WrongPassphrase(KnownFailure):
    """The passphrase (or recovery key) opens no slot of this store."""

    exit_code = Exit.LOCKED


class NoStore(KnownFailure):
    """There is no store in the data folder yet."""

    exit_code = Exit.LOCKED


class StoreInUse(KnownFailure):
    """Another healthdesk holds the store."""


class Unwritable(KnownFailure):
    """There is no space for what was to be written, or no right to. To a script it is an import that changed nothing."""

    exit_code = Exit.BAD_INPUT


class StoreDamaged(KnownFailure):
    """The store file is not what was written."""

    exit_code = Exit.BAD_INPUT


class InputRefused(KnownFailure):
    """The file given is nothing healthdesk can read, or is damaged past use, or is hostile."""

    exit_code = Exit.BAD_INPUT


class UnknownTable(InputRefused):
    """A table of no known format, which can be read once somebody says what its columns mean."""


class Undecided(InputRefused):
    """A file that leaves open what only its owner knows. `option` names the answer, `choices` what it may be (empty: any)."""

    def __init__(self, sentence: str, option: str, choices: tuple[str, ...] = ()) -> None:
        """`sentence` says what is open."""
        hint = (
            mark("Import it again with --{option} and one of: {choices}. Nothing was changed.")
            if choices
            else mark("Import it again with --{option} and a value. Nothing was changed.")
        )
        super().__init__(sentence, hint.format(option=option, choices=", ".join(choices)))
        self.option = option
        self.choices = choices


class Cancelled(Exception):
    """The owner asked to stop. Never shown as an error."""
