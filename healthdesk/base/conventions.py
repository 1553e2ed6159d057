"""What differs between countries in how numbers and times are written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conventions:
    """Those of one country; the user interface takes the desktop's."""

    decimal: str = "."
    group: str = ","
    first_weekday: int = 0  # 0 = Monday
    hours_24: bool = True


_kept = Conventions()


def conventions() -> Conventions:
    """Those kept to now."""
    return _kept


def keep_to(chosen: Conventions) -> None:
    """Write numbers and times so from now on."""
    global _kept  # noqa: PLW0603 - one country for the whole program
    _kept = chosen
