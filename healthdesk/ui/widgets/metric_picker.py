"""Choosing a metric: a button that drops a list to search by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from healthdesk.base.words import mark, tr
from healthdesk.model.metric import Group, MetricSpec
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.popup import Popup
from healthdesk.ui.widgets.surfaces import Icon
from healthdesk.ui.widgets.text import Text

WIDTH, ROWS, ROW = 264, 10, 32
MIN_WIDTH, MAX_WIDTH = 168, 260
_TITLES = {
    Group.ACTIVITY: mark("Activity"),
    Group.VITALS: mark("Vitals"),
    Group.BODY: mark("Body"),
    Group.SLEEP: mark("Sleep"),
}
_ID = Qt.ItemDataRole.UserRole


class MetricPicker(QPushButton):
    """Shows the chosen metric; `/` or a click opens the list."""

    chosen = Signal(str)  # metric

    def __init__(self) -> None:
        """Nothing to choose from yet."""
        super().__init__()
        self._metrics: tuple[MetricSpec, ...] = ()
        self._popup: MetricList | None = None
        self.setMinimumWidth(MIN_WIDTH)
        self.setMaximumWidth(MAX_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(7)
        self._icon, self._name = Icon("activity"), Text("", "body-strong")
        row.addWidget(self._icon)
        row.addWidget(self._name, 1)
        row.addWidget(Icon("chevron-down", "text-2", 16))
        for child in (self._icon, self._name):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self.open)

    def sizeHint(self) -> QSize:
        """As wide as the name needs."""
        width = self._name.sizeHint().width() + 12 + 16 + 7 + 7 + 16 + 10
        return QSize(max(MIN_WIDTH, min(MAX_WIDTH, width)), 32)

    def show_metrics(self, metrics: Sequence[MetricSpec]) -> None:
        """What there is to choose from."""
        self._metrics = tuple(metrics)
        self.setEnabled(bool(metrics))

    def show_metric(self, spec: MetricSpec) -> None:
        """The chosen one."""
        self._icon.show_icon(spec.icon, f"group.{spec.group}.ink")
        self._name.setText(tr(spec.name))
        self.setAccessibleName(tr("Metric: {metric}", metric=tr(spec.name)))
        self.updateGeometry()

    @Slot()
    def open(self) -> None:
        """Drop the list."""
        if not self._metrics:
            return
        if self._popup is None:
            self._popup = MetricList(self)
            self._popup.chosen.connect(self.chosen)
        self._popup.fill(self._metrics)
        self._popup.drop_from(self)
        self._popup.search.setFocus()

    def close_list(self) -> None:
        """Take the list away."""
        if self._popup is not None:
            self._popup.close()

    @property
    def popup(self) -> "MetricList | None":
        """The list, once it was opened."""
        return self._popup


class MetricList(Popup):
    """Metrics by group; what is typed narrows them down, arrows and Enter choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """`fill` it before it drops."""
        super().__init__(parent)
        self._metrics: tuple[MetricSpec, ...] = ()
        box = QVBoxLayout()
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a metric"))
        self.search.setAccessibleName(tr("Find a metric"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setFixedSize(WIDTH, ROWS * ROW)
        self.list.setIconSize(QSize(16, 16))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFont(theme().font("body"))
        self.list.setObjectName("choices")
        self.list.itemClicked.connect(self._choose)
        box.addWidget(self.search)
        box.addWidget(self.list)
        self.panel.addLayout(box)

    def fill(self, metrics: Sequence[MetricSpec]) -> None:
        """Other metrics to choose from, nothing typed."""
        self._metrics = tuple(metrics)
        self.search.clear()
        self._filter("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter act on the list while the focus stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for group, title in _TITLES.items():
            found = [s for s in self._metrics if s.group is group and all(w in tr(s.name).casefold() for w in words)]
            if not found:
                continue
            heading = QListWidgetItem(tr(title))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(theme().font("axis", weight=500))
            heading.setForeground(theme().color("text-3"))
            heading.setSizeHint(QSize(0, 24))
            self.list.addItem(heading)
            for spec in found:
                icon: QIcon = theme().icon(spec.icon, f"group.{spec.group}.ink")
                item = QListWidgetItem(icon, tr(spec.name))
                item.setData(_ID, spec.id)
                item.setSizeHint(QSize(0, ROW))
                self.list.addItem(item)
        self._step(1)

    def _step(self, by: int) -> None:
        """To the next row that can be chosen."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).data(_ID):
                self.list.setCurrentRow(row)
                return
            row += by

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.close()
            self.chosen.emit(item.data(_ID))
