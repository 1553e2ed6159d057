"""What the people of a data folder are called."""

from collections.abc import Sequence

from healthdesk.base.paths import DEFAULT_PROFILE
from healthdesk.base.words import tr

PROGRAM = "healthdesk"


def person_name(profile: str) -> str:
    """The first profile has no name of its own."""
    return tr("Main profile") if profile == DEFAULT_PROFILE else profile


def window_title(profile: str, profiles: Sequence[str]) -> str:
    """The program; where there are several people, whose window it is."""
    if len({*profiles, profile}) < 2:
        return PROGRAM
    return f"{person_name(profile)} – {PROGRAM}"
