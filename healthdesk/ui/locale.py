"""The language and the conventions of the desktop, or those the owner chose."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from healthdesk.base.conventions import Conventions, keep_to
from healthdesk.base.words import ENGLISH, languages, speak

SYSTEM = "system"
_words_of_qt = QTranslator()  # "Copy", "Paste" and the file dialogs; never removed, only filled anew


def use_language(chosen: str = SYSTEM) -> None:
    """Speak `chosen`, one of `languages()` or "system", from now on; windows that are open keep their words.

    Numbers, times and weeks follow the desktop where it speaks the same language, as English in Berlin does not.
    """
    desktop = QLocale.system()
    wanted = desktop.name().partition("_")[0] if chosen == SYSTEM else chosen
    language = wanted if wanted in languages() else ENGLISH
    locale = desktop if language == desktop.name().partition("_")[0] or chosen == SYSTEM else QLocale(language)
    QLocale.setDefault(locale)
    keep_to(_conventions(locale))
    speak(language)
    if _words_of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QApplication.installTranslator(_words_of_qt)
    else:
        QApplication.removeTranslator(_words_of_qt)


def _conventions(locale: QLocale) -> Conventions:
    times = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return Conventions(
        locale.decimalPoint(), locale.groupSeparator(), locale.firstDayOfWeek().value - 1, "a" not in times.lower()
    )
