"""The desktop's conventions for numbers, for the formatter of `present`."""

from PySide6.QtCore import QLocale

from healthdesk.base.settings import Settings
from healthdesk.present.values import Conventions, Formatter


def conventions() -> Conventions:
    """Separators and the first day of the week, as the desktop has them."""
    locale = QLocale()
    return Conventions(locale.decimalPoint(), locale.groupSeparator(), locale.firstDayOfWeek().value - 1)


def formatter(settings: Settings) -> Formatter:
    """Numbers in the owner's units and the desktop's conventions."""
    return Formatter.of(settings, conventions())
