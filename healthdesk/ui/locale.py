"""The language and the conventions of the desktop, or those the owner chose."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator, Signal, Slot
from PySide6.QtWidgets import QApplication

from healthdesk.base.conventions import Conventions, conventions, keep_to
from healthdesk.base.settings import Settings
from healthdesk.base.words import ENGLISH, SYSTEM, language, languages, speak
from healthdesk.ui.runner import JobRunner

WAIT_MS = 100  # before it is looked again whether anything is in the way
_last = SYSTEM  # what was asked for last
_words_of_qt = QTranslator()  # "Copy", "Paste" and the file dialogs; only filled anew


def use_language(chosen: str = SYSTEM) -> None:
    """Speak `chosen`, one of `languages()` or "system", from now on; windows that are open keep their words.

    Numbers, times and weeks follow the desktop where it speaks the same language, as English in Berlin does not.
    """
    global _last  # noqa: PLW0603 - one language for the whole program
    _last = chosen
    desktop = QLocale.system()
    wanted = desktop.name().partition("_")[0] if chosen == SYSTEM else chosen
    spoken = wanted if wanted in languages() else ENGLISH
    locale = desktop if spoken == desktop.name().partition("_")[0] or chosen == SYSTEM else QLocale(spoken)
    QLocale.setDefault(locale)
    keep_to(_conventions(locale))
    speak(spoken)
    QApplication.removeTranslator(_words_of_qt)  # else it would be asked twice
    if _words_of_qt.load(f"qtbase_{spoken}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QApplication.installTranslator(_words_of_qt)


def name_of(code: str) -> str:
    """What one of `languages()` calls itself: "Deutsch"."""
    name = "English" if code == ENGLISH else QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


class Language(QObject):
    """What a window speaks: what the open profile wants, changed only while nothing is in the way."""

    changed = Signal()  # what is shown is to be said anew

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        """Begins with the desktop's, which `application` speaks."""
        super().__init__(parent)
        self._runner = runner
        self._chosen = self._wanted = SYSTEM
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._try)

    def speak(self, chosen: str) -> bool:
        """Speak it now; whether words or numbers are others than before."""
        self.stop()
        before = language(), conventions()
        self._chosen = self._wanted = chosen
        use_language(chosen)
        return (language(), conventions()) != before

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Speak what they say, once jobs, dialogs and lists that are open are done: their words would be lost."""
        self._wanted = settings.language
        if self._wanted == self._chosen:
            self.stop()
        else:
            self._timer.start(0)

    def come_back(self) -> None:
        """Its window is in use again: go on in its language, whatever another window has spoken meanwhile."""
        if _last != self._chosen:
            use_language(self._chosen)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._timer.stop()

    @Slot()
    def _try(self) -> None:
        if not self._runner.quiet or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._timer.start(WAIT_MS)
        elif self.speak(self._wanted):
            self.changed.emit()


def _conventions(locale: QLocale) -> Conventions:
    times = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return Conventions(
        locale.decimalPoint(), locale.groupSeparator(), locale.firstDayOfWeek().value - 1, "a" not in times.lower()
    )
