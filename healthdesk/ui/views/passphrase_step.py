"""The first step of the first run: a passphrase, and where home is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout

from healthdesk.base.passphrase import strength, suggest
from healthdesk.base.words import tr, trn
from healthdesk.ui.views.first_run import Step
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import ZoneBox
from healthdesk.ui.widgets.fields import Labeled, PassphraseField
from healthdesk.ui.widgets.indicators import StrengthBar
from healthdesk.ui.widgets.surfaces import Icon, Note
from healthdesk.ui.widgets.text import Text

TONES = ("error", "error", "warn", "ok", "ok", "ok")


class PassphraseStep(Step):
    """Choose a passphrase, twice the same, and say where home is."""

    changed = Signal()

    def __init__(self) -> None:
        """Valid once both fields agree, are long enough, and the zone exists."""
        super().__init__(
            tr("Choose a passphrase"),
            tr("Four or more unrelated words work well. You will type it when you open healthdesk."),
        )
        self.first, self.second, self.zone = (
            PassphraseField(),
            PassphraseField(tr("Repeat passphrase")),
            ZoneBox(large=True),
        )
        self._again, self._home = (
            Labeled(tr("Repeat passphrase"), self.second),
            Labeled(tr("Home time zone"), self.zone),
        )
        self._bar = StrengthBar()
        self._icon = Icon("circle-check", "ok")
        self._word = Text("", "small", "ok")
        self._length = Text("", "small", "text-3", align=Qt.AlignmentFlag.AlignRight)
        gauge = QHBoxLayout()
        gauge.setSpacing(5)
        gauge.addWidget(self._icon)
        gauge.addWidget(self._word, 1)
        gauge.addWidget(self._length)
        self._suggest = Button(tr("Suggest six words"), size="compact", icon="dices")
        self._suggest.clicked.connect(self._suggested)
        info = tr(
            "Nobody can reset this for you, including us. The next step gives you a recovery key in case you forget it."
        )
        for part, gap in (
            (Labeled(tr("Passphrase"), self.first), 10),
            (self._bar, 6),
            (gauge, 22),
            (self._again, 18),
            (self._suggest, 22),
            (self._home, 26),
            (Note(info), 0),
        ):
            if isinstance(part, QLayout):
                self.column.addLayout(part)
            elif part is self._suggest:
                self.column.addWidget(self._suggest, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self.column.addWidget(part)
            self.column.addSpacing(gap)
        self.column.addStretch(1)
        self.first.textChanged.connect(self._edited)
        self.second.textChanged.connect(self._edited)
        self.second.editingFinished.connect(self._compare)
        self.zone.currentTextChanged.connect(self._edited)
        self._edited()

    @property
    def valid(self) -> bool:
        """Whether the step can be left."""
        accepted = strength(self.first.text()).accepted
        return accepted and self.first.text() == self.second.text() and self.zone.zone() is not None

    def forget(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.second.clear()

    def fail(self, sentence: str) -> None:
        """Say why the profile could not be made."""
        self._again.set_error(sentence)

    @Slot()
    def _edited(self) -> None:
        text = self.first.text()
        gauge = strength(text)
        tone = TONES[gauge.score]
        self._bar.show_score(gauge.score, tone)
        self._icon.setVisible(bool(text))
        self._icon.show_icon("circle-check" if tone == "ok" else "circle-alert", tone)
        self._word.set_tone(tone if text else "text-3")
        self._word.setText(gauge.word if text else tr("At least 12 characters"))
        self._length.setText(trn("{n} character", "{n} characters", len(text)) if text else "")
        if text == self.second.text() or text.startswith(self.second.text()):
            self._again.set_error("")
        self._home.set_error("" if self.zone.zone() else tr("Choose a zone from the list, such as Europe/Berlin."))
        self.changed.emit()

    @Slot()
    def _compare(self) -> None:
        if self.second.text() and self.second.text() != self.first.text():
            self._again.set_error(tr("The two do not match yet."))

    @Slot()
    def _suggested(self) -> None:
        words = suggest()
        self.first.setText(words)
        self.first.reveal(True)
        self.second.clear()
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)
