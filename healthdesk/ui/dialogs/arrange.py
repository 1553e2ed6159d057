"""The dashboard of one's own: which metrics, in which order, how large."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from healthdesk.base.settings import Settings
from healthdesk.base.words import tr
from healthdesk.model.registry import metric
from healthdesk.present.layout import pinned, shown
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.indicators import with_keys
from healthdesk.ui.widgets.metric_picker import MetricList
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

ROW, ROWS = 40, 9
REMOVE_PX = 44  # at the right end of a row
_ID = Qt.ItemDataRole.UserRole


class ArrangeList(QListWidget):
    """Rows are dragged, or moved with Alt and the arrows; Delete takes one off."""

    changed = Signal()

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.setObjectName("choices")
        self.setAccessibleName(tr("Metrics on the dashboard, in order"))
        self.setAccessibleDescription(tr("Alt and the arrows move a metric, Delete takes it off"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setFixedHeight(ROWS * ROW)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("ring", 10)
        model: QAbstractItemModel = self.model()
        model.rowsMoved.connect(self.changed)

    def metrics(self) -> tuple[str, ...]:
        """In order."""
        return tuple(str(self.item(i).data(_ID)) for i in range(self.count()))

    def show_metrics(self, metrics: Sequence[str], current: str = "") -> None:
        """Replace all; `current` is chosen, else the first."""
        self.clear()
        for metric_id in metrics:
            item = QListWidgetItem(tr(metric(metric_id).name))
            item.setData(_ID, metric_id)
            item.setSizeHint(QSize(0, ROW))
            item.setToolTip("")
            self.addItem(item)
        if metrics:
            self.setCurrentRow(metrics.index(current) if current in metrics else 0)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up, Alt+Down, Delete."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_off(self.currentRow())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: object) -> None:
        """A click on the cross takes the row off."""
        super().mouseReleaseEvent(event)  # type: ignore[arg-type]
        place = event.position().toPoint()  # type: ignore[attr-defined]
        if place.x() > self.viewport().width() - REMOVE_PX:
            self.take_off(self.indexAt(place).row())

    def take_off(self, row: int) -> None:
        """Remove a row."""
        if 0 <= row < self.count():
            self.takeItem(row)
            self.changed.emit()

    def _move(self, by: int) -> None:
        row = self.currentRow()
        to = row + by
        if row < 0 or not 0 <= to < self.count():
            return
        item = self.takeItem(row)
        self.insertItem(to, item)
        self.setCurrentRow(to)
        self.changed.emit()
        words = tr("{metric}, place {place} of {total}", metric=item.text(), place=to + 1, total=self.count())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


class ArrangeDialog(Dialog):
    """Nothing changes before Save."""

    chosen = Signal(object, str)  # metrics (none = the usual ones), density

    def __init__(self, parent: QWidget, settings: Settings, with_data: Sequence[str]) -> None:
        """`with_data`: the metrics there are to choose from."""
        super().__init__(parent, tr("Arrange the dashboard"))
        self._with_data = tuple(with_data)
        self._usual = not settings.dashboard
        self._picker: MetricList | None = None
        # What is on the owner's list but has no data now keeps its place for when it has.
        self._absent = tuple(m for m in settings.dashboard if m not in with_data)
        size = QHBoxLayout()
        self.density = SegmentedControl(
            (("comfortable", tr("Comfortable")), ("compact", tr("Compact"))), tr("Size of the cards")
        )
        self.density.choose(settings.density)
        self.density.chosen.connect(self._choose_density)
        self._density = str(settings.density)
        size.addWidget(Text(tr("Size of the cards"), weight=500))
        size.addStretch(1)
        size.addWidget(self.density)
        self.column.addLayout(size)
        self.column.addSpacing(14)
        self.list = ArrangeList()
        card = Card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(4, 4, 4, 4)
        inner.addWidget(self.list)
        self.column.addWidget(card)
        self.column.addSpacing(8)
        self.column.addLayout(_hint())
        self.column.addSpacing(18)
        self.column.addLayout(self._buttons())
        self.list.changed.connect(self._changed)
        self.list.show_metrics(shown(settings.dashboard, with_data))
        self._usual = not settings.dashboard
        self.list.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.add = Button(tr("Add a metric"), icon="plus")
        self.add.clicked.connect(self._choose_metric)
        self.reset = Button(tr("Reset"), "ghost")
        self.reset.setToolTip(tr("Show the usual metrics in their usual order"))
        self.reset.clicked.connect(self._reset)
        cancel, self.save = Button(tr("Cancel")), Button(tr("Save"), "primary")
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        row.addWidget(self.add)
        row.addWidget(self.reset)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    @Slot()
    def _changed(self) -> None:
        there = self.list.metrics()
        self._usual = False
        self.save.setEnabled(bool(there))
        self.save.setToolTip("" if there else tr("A dashboard shows at least one metric"))
        self.add.setEnabled(len(there) < len(self._with_data))
        self.add.setToolTip("" if self.add.isEnabled() else tr("All metrics with data are on the dashboard"))

    @Slot(str)
    def _choose_density(self, density: str) -> None:
        self.density.choose(density)
        self._density = density

    @Slot()
    def _choose_metric(self) -> None:
        """Drop the list of what is not on the dashboard."""
        if self._picker is None:
            self._picker = MetricList(self)
            self._picker.chosen.connect(self._add)
        there = self.list.metrics()
        specs = sorted((metric(m) for m in self._with_data if m not in there), key=lambda spec: tr(spec.name))
        self._picker.fill(specs)
        self._picker.drop_from(self.add)
        self._picker.search.setFocus()

    @Slot(str)
    def _add(self, added: str) -> None:
        self.list.show_metrics(pinned(self.list.metrics(), added), added)
        self.list.setFocus()

    @Slot()
    def _reset(self) -> None:
        self.list.show_metrics(shown((), self._with_data))
        self._absent, self._usual = (), True

    @Slot()
    def _save(self) -> None:
        self.chosen.emit(() if self._usual else (*self.list.metrics(), *self._absent), self._density)
        self.accept()


def _hint() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    words = tr("Drag, or press {up} {down} to move, {delete} to take off.")
    for part in with_keys(words, up="Alt ↑", down="Alt ↓", delete=tr("Del")):
        row.addWidget(part)
    row.addStretch(1)
    return row


class _Delegate(QStyledItemDelegate):
    """Handle, icon, name, cross."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        spec = metric(index.data(_ID))  # type: ignore[attr-defined]
        box = QRect(option.rect)
        selected = QStyle.StateFlag.State_Selected in option.state
        hovered = QStyle.StateFlag.State_MouseOver in option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("selection" if selected else "hover"))
            painter.drawRoundedRect(QRectF(box), 6, 6)
        for icon, tone, left in (
            ("grip-vertical", "text-3", box.left() + 8),
            (spec.icon, f"group.{spec.group}.ink", box.left() + 34),
            ("x", "text-2" if selected or hovered else "text-3", box.right() - 28),
        ):
            pixmap = theme().pixmap(icon, tone, 16, painter.device().devicePixelRatio())
            painter.drawPixmap(QRectF(left, box.center().y() - 7.5, 16, 16), pixmap, QRectF(pixmap.rect()))
        painter.setFont(theme().font("body", weight=500))
        painter.setPen(theme().color("text"))
        inner = box.adjusted(60, 0, -REMOVE_PX, 0)
        name = painter.fontMetrics().elidedText(tr(spec.name), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), name)
        painter.restore()
