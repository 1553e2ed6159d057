"""Choosing what to hand over: to whom, which days, which metrics, how; with exactly what the recipient will see."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.base.conventions import conventions
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr, trn
from healthdesk.model.share import DEFAULT_EXPIRY_DAYS, MOST_DAYS, Channel, ShareChoice
from healthdesk.model.summary import Summary
from healthdesk.present import dates
from healthdesk.present.values import Formatter
from healthdesk.ui import share_calls
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.state import AppState
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import CheckBox, SegmentedControl
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.fields import Field, Labeled
from healthdesk.ui.widgets.metric_choices import MetricChoices
from healthdesk.ui.widgets.option_card import OptionCard
from healthdesk.ui.widgets.range_popup import RangePopup
from healthdesk.ui.widgets.summary_preview import SummaryPreview
from healthdesk.ui.widgets.surfaces import Icon, Line
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library
    from healthdesk.services.shares import Request

WIDTH, LEFT_PX, LIST_PX, PREVIEW_PX = 900, 428, 210, 470
EXPIRIES = (1, 3, 7, 14, 30, 60, 90)
RANGES = (("30", mark("30 days")), ("90", mark("90 days")), ("365", mark("1 year")), ("custom", mark("Custom")))
CUSTOM = "custom"
# What a doctor asks for first; anything else is off until the owner turns it on.
USUAL = ("resting_heart_rate", "heart_rate", "sleep", "weight", "systolic_pressure", "diastolic_pressure", "glucose")
TYPING_MS = 250


@dataclass(frozen=True, slots=True)
class Again:
    """What an earlier share was, to start from."""

    recipient: str
    metrics: tuple[str, ...]


class NewShareDialog(Dialog):
    """Create share is possible only once there is something to see."""

    asked = Signal(object, object, bool)  # Request, Channel, at the desk
    relays_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        state: AppState,
        runner: JobRunner,
        today: date,
        relays: Sequence[str],
        again: Again | None,
    ) -> None:
        """Connect to `asked`, then `open()`."""
        super().__init__(parent, tr("New share"), WIDTH)
        self._state, self._runner, self._today, self._relays = state, runner, today, relays
        self.list = MetricChoices(again.metrics if again else USUAL)
        self._days = (today - timedelta(days=90), today - timedelta(days=1))
        self._task: Task | None = None
        self._popup: RangePopup | None = None
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(self._form(again.recipient if again else ""))
        row.addLayout(self._right())
        self.column.addLayout(row)
        self.column.addSpacing(14)
        self.column.addWidget(Line())
        self.column.addSpacing(14)
        self.column.addLayout(self._foot())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._ask_preview)
        self._ask_choices()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was asked for is shown any more."""
        super().hideEvent(event)
        if self._task is not None:
            self._task.cancel()

    @property
    def request(self) -> "Request":
        """What is chosen now."""
        from healthdesk.services.shares import Request

        return Request(
            self.recipient.text().strip(),
            self.list.chosen,
            *self._days,
            int(self.expires.currentData()),
            named=self.named.isChecked(),
        )

    @property
    def channel(self) -> Channel:
        """File or link."""
        return Channel.LINK if self.link.isChecked() else Channel.FILE

    def _form(self, recipient: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(self._whom(recipient))
        column.addSpacing(8)
        column.addWidget(Text(tr("Date range"), "small-strong", "text-2"))
        row = QHBoxLayout()
        self.range = SegmentedControl([(key, tr(word)) for key, word in RANGES], tr("Date range"))
        self.range.choose("90")
        self.range.chosen.connect(self._range_chosen)
        self._range_words = Text("", tone="text-2")
        row.addWidget(self.range)
        row.addSpacing(8)
        row.addWidget(self._range_words, 1)
        column.addLayout(row)
        column.addSpacing(8)
        count = QHBoxLayout()
        self._count = Text("", "small", "text-2")
        count.addWidget(Text(tr("Data to include"), "small-strong", "text-2"), 1)
        count.addWidget(self._count)
        column.addLayout(count)
        self.list.setFixedSize(LEFT_PX, LIST_PX)
        self.list.changed.connect(self._chosen_changed)
        column.addWidget(self.list)
        self.named = CheckBox(tr("With my name and year of birth, as far as they are in Settings"))
        self.named.setChecked(True)
        self.named.toggled.connect(self._ask_preview)
        column.addWidget(self.named)
        column.addSpacing(2)
        column.addWidget(Text(tr("Deliver as"), "small-strong", "text-2"))
        column.addLayout(self._channels())
        self.desk = CheckBox(tr("Without a code, for a QR code shown at the desk (24 hours)"))
        self.desk.hide()
        column.addWidget(self.desk)
        column.addStretch(1)
        return column

    def _whom(self, recipient: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.recipient, self.expires = Field(tr("Recipient"), large=False), DropDown()
        self.recipient.setMaxLength(80)
        self.recipient.setText(recipient)
        self.recipient.setPlaceholderText(tr("Dr. Example"))
        self.recipient.textChanged.connect(self._typed)
        self.expires.setAccessibleName(tr("Expires in"))
        self.expires.setFixedWidth(150)
        for days in EXPIRIES:
            self.expires.addItem(trn("{n} day", "{n} days", days), days)
        self.expires.setCurrentIndex(self.expires.findData(DEFAULT_EXPIRY_DAYS))
        self.expires.activated.connect(self._ask_preview)
        row.addWidget(Labeled(tr("Recipient"), self.recipient), 1)
        row.addWidget(Labeled(tr("Expires in"), self.expires))
        return row

    def _channels(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.file = OptionCard("file-lock", tr("Encrypted file"), tr("One HTML file. Opens offline in any browser."))
        self.link = OptionCard("qr-code", tr("Relay link + QR"), tr("Uploaded encrypted. Can be revoked."))
        self._group = QButtonGroup(self)
        for card in (self.file, self.link):
            self._group.addButton(card)
            row.addWidget(card)
        self.file.setChecked(True)
        self.link.clicked.connect(self._link_clicked)
        self.link.toggled.connect(self._channel_changed)
        return row

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("eye", "text-2", 16))
        head.addWidget(Text(tr("What the doctor will see"), "body-strong"), 1)
        head.addWidget(Text(tr("preview"), "small", "text-2"))
        column.addLayout(head)
        self.preview = SummaryPreview()
        self._paper = QScrollArea()
        self._paper.setWidgetResizable(False)
        self._paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper.viewport().setAutoFillBackground(False)
        self._paper.setWidget(self.preview)
        self._paper.setAccessibleName(tr("Preview"))
        self._paper.setFixedHeight(PREVIEW_PX)
        column.addWidget(self._paper)
        words = tr("Daily values only. Your device names, notes and locations are never included.")
        column.addWidget(Text(words, "small", "text-2", wrap=True))
        self._wrong = Text("", "small", "error", wrap=True)
        column.addWidget(self._wrong)
        column.addStretch(1)
        return column

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Icon("lock", "text-2", 14))
        row.addWidget(Text(tr("Encrypted before it leaves this window"), "small", "text-2"), 1)
        cancel, self.go = Button(tr("Cancel")), Button(tr("Create share"), "primary")
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        self.go.setEnabled(False)
        row.addWidget(cancel)
        row.addWidget(self.go)
        return row

    @Slot(str)
    def _range_chosen(self, key: str) -> None:
        if key == CUSTOM:
            if self._popup is None:
                self._popup = RangePopup(self, conventions().first_weekday)
                self._popup.chosen.connect(self._custom_chosen)
            self._popup.open_from(self.range, *self._days, self._today)
            return
        last = self._today - timedelta(days=1)
        self._set_days(last - timedelta(days=int(key) - 1), last)

    @Slot(object, object)
    def _custom_chosen(self, first: date, last: date) -> None:
        self._set_days(first, min(last, first + timedelta(days=MOST_DAYS - 1)))

    def _set_days(self, first: date, last: date) -> None:
        self._days = first, last
        self._ask_choices()

    @Slot()
    def _typed(self) -> None:
        self.go.setEnabled(False)
        self._typing.start()

    @Slot()
    def _link_clicked(self) -> None:
        if not self._relays:  # there is nowhere to upload to yet
            self.file.setChecked(True)
            self.relays_asked.emit()

    @Slot()
    def _channel_changed(self) -> None:
        self.desk.setVisible(self.link.isChecked() and bool(self._relays))

    def offer_relays(self, relays: Sequence[str]) -> None:
        """There is a relay now."""
        self._relays = relays
        self.link.setChecked(bool(relays))

    def _ask_choices(self) -> None:
        first, last = self._days
        self._range_words.setText(f"{dates.short(first, self._today)} – {dates.short(last, self._today)}")
        self._run(lambda library, _job: share_calls.choices(library, first, last), self._show_choices)

    @Slot(object)
    def _show_choices(self, found: list[ShareChoice]) -> None:
        self._task = None
        self.list.show_choices(_sorted(found))
        self._chosen_changed()

    @Slot()
    def _chosen_changed(self) -> None:
        self._count.setText(
            tr("{count} of {total}", count=len(self.list.chosen), total=len(self.list.rows)) if self.list.rows else ""
        )
        self._ask_preview()

    @Slot()
    def _ask_preview(self) -> None:
        self.go.setEnabled(False)
        request, shown = self.request, Formatter.of(self._state.settings)
        if not request.metrics:
            self._say(
                tr("Choose at least one kind of data.")
                if self.list.rows
                else tr("Choose days on which there are data.")
            )
            return
        self._run(lambda library, _job: share_calls.preview(library, request, shown), self._show_preview)

    @Slot(object)
    def _show_preview(self, summary: Summary) -> None:
        self._task = None
        self.preview.show_summary(summary)
        self._wrong.setText("")
        self.go.setEnabled(bool(self.recipient.text().strip()))
        self.go.setToolTip("" if self.go.isEnabled() else tr("Say who it is for"))

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._task = None
        self._say(str(failure))

    def _say(self, words: str) -> None:
        self.preview.show_summary(None)
        self._wrong.setText(words)

    def _run(self, work: Callable[["Library", Job], object], done: Callable[[Any], None]) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._runner.library is not None:
            self._task = self._runner.run_read(work, done, self._failed)

    @Slot()
    def _done(self) -> None:
        request, channel, desk = self.request, self.channel, self.link.isChecked() and self.desk.isChecked()
        self.accept()
        self.asked.emit(request, channel, desk)


def _sorted(found: Sequence[ShareChoice]) -> list[ShareChoice]:
    """What doctors ask for first, then the rest as the registry has it."""
    rank = {name: i for i, name in enumerate(USUAL)}
    return sorted(found, key=lambda choice: rank.get(choice.metric, len(USUAL)))
