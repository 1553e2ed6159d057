"""The sync pill: how the endpoints are, in one line; click it for each of them. Information, never a blocker."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healthdesk.base.clock import now_ms
from healthdesk.base.words import tr
from healthdesk.present.endpoints import EndpointCard, SyncPill, endpoint_card, sync_pill
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.indicators import Chip
from healthdesk.ui.widgets.popup import Popup
from healthdesk.ui.widgets.surfaces import Line
from healthdesk.ui.widgets.text import Text

HEIGHT, ICON_PX, BEFORE, GAP, AFTER = 28, 16, 10, 6, 12
WIDTH = 340
TURN_MS, TURN_DEG = 50, 18
_FILLS = {
    "": ("surface", "border"),
    "quiet": ("surface-3", "border"),
    "warn": ("warn-soft", "warn-line"),
    "error": ("error-soft", "error-line"),
}
_INKS = {"": "text", "quiet": "text-2", "warn": "warn", "error": "error"}


class SyncPillButton(QAbstractButton):
    """Painted by itself; the words come from `present.endpoints`."""

    endpoints_asked = Signal()
    changed = Signal()  # it says something else

    def __init__(self, feed: SyncFeed, state: AppState, *, always: bool) -> None:
        """Follows `feed`; where not `always`, it is there once there is an endpoint."""
        super().__init__()
        self._feed, self._state, self._always = feed, state, always
        if not self._wanted:
            self.hide()
        self._shown = SyncPill("", "circle-dashed", "text-2")
        self._angle = 0
        self._narrow = False
        self._popup: SyncPopup | None = None
        self.setFixedHeight(HEIGHT)
        self.setFont(theme().font("small", weight=500))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", HEIGHT / 2)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._turning = QTimer(self)
        self._turning.setInterval(TURN_MS)
        self._turning.timeout.connect(self._turn)
        self.clicked.connect(self._open)
        feed.changed.connect(self._show)
        self._show()

    @property
    def _wanted(self) -> bool:
        return self._always or bool(self._feed.endpoints)

    def showEvent(self, event: QShowEvent) -> None:
        """Only a pill that is seen turns."""
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still."""
        super().hideEvent(event)
        self._turning.stop()

    @Slot()
    def _show(self) -> None:
        feed = self._feed
        if self.parentWidget() is not None:  # else it would be a window
            self.setVisible(self._wanted)
        self._shown = sync_pill(feed.endpoints, now_ms(), feed.offset_min, feed.syncing)
        self.setAccessibleName(self._shown.text)
        if self._shown.turning and self.isVisible():
            self._turning.start()
        else:
            self._turning.stop()
            self._angle = 0
        self.updateGeometry()
        self.update()
        self.changed.emit()
        if self._popup is not None and self._popup.isVisible():
            self._popup.fill()

    @Slot()
    def _open(self) -> None:
        if self._shown.tone == "error":
            self._feed.sync()
        if self._popup is None:
            self._popup = SyncPopup(self, self._feed, self._state)
            self._popup.add_asked.connect(self.endpoints_asked)
        self._popup.fill()
        self._popup.drop_from(self)

    @property
    def wide(self) -> int:
        """Its width with words, px; 0 while it is not there."""
        if self.isHidden():
            return 0
        words = QFontMetricsF(self.font()).horizontalAdvance(self._shown.text)
        return round(BEFORE + ICON_PX + GAP + words + AFTER)

    def set_narrow(self, narrow: bool) -> None:
        """Only the icon, with the words in its tooltip, or all of it."""
        self.setToolTip(self._shown.text if narrow else "")
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(HEIGHT if self._narrow else self.wide, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words are not cut."""
        return self.sizeHint()

    def _turn(self) -> None:
        self._angle = (self._angle + TURN_DEG) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill, border, icon, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fill, line = _FILLS[self._shown.tone]
        lit = self.underMouse() or self.isDown()
        painter.setBrush(theme().color("surface-3" if lit and not self._shown.tone else fill))
        painter.setPen(QPen(theme().color(line), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        pixmap = theme().pixmap(self._shown.icon, self._shown.ink, ICON_PX, self.devicePixelRatioF())
        left = (HEIGHT - ICON_PX) / 2 if self._narrow else BEFORE
        middle = QRectF(left, (self.height() - ICON_PX) / 2, ICON_PX, ICON_PX)
        painter.save()
        painter.translate(middle.center())
        painter.rotate(self._angle)
        half = ICON_PX / 2
        painter.drawPixmap(QRectF(-half, -half, ICON_PX, ICON_PX), pixmap, QRectF(pixmap.rect()))
        painter.restore()
        if self._narrow:
            return
        painter.setPen(theme().color(_INKS[self._shown.tone]))
        words = QRectF(self.rect()).adjusted(BEFORE + ICON_PX + GAP, 0, -AFTER + 2, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._shown.text)


class SyncPopup(Popup):
    """Every endpoint with its state; Sync now; the way to their page."""

    add_asked = Signal()

    def __init__(self, parent: QWidget, feed: SyncFeed, state: AppState) -> None:
        """`fill` shows what `feed` knows."""
        super().__init__(parent)
        self._feed, self._state = feed, state
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(16, 14, 16, 12)
        self._rows.setSpacing(12)
        self.panel.addLayout(self._rows)
        self.panel.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 10)
        self.all_button = Button(tr("Devices && Sources"), "link", "compact")
        self.now_button = Button(tr("Sync now"), size="compact", icon="refresh-cw")
        self.all_button.clicked.connect(self._to_page)
        self.now_button.clicked.connect(self._sync)
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        foot.addWidget(self.now_button)
        self.panel.addLayout(foot)
        self.setFixedWidth(WIDTH + 52)

    def fill(self) -> None:
        """Show the endpoints as they are now."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for card in cards(self._feed, self._state):
            self._rows.addWidget(_row(card))
        if not self._feed.endpoints:
            words = tr("Add a companion, and what your phone pushes is here by itself.")
            self._rows.addWidget(Text(words, "small", "text-2", wrap=True))
        self.now_button.setVisible(bool(self._feed.endpoints))
        self.now_button.setEnabled(not self._feed.syncing)
        self.all_button.setText(tr("Devices && Sources") if self._feed.endpoints else tr("Add companion…"))
        self.adjustSize()

    @Slot()
    def _sync(self) -> None:
        self._feed.sync()

    @Slot()
    def _to_page(self) -> None:
        self.hide()
        self.add_asked.emit()


def cards(feed: SyncFeed, state: AppState) -> list[EndpointCard]:
    """The endpoints of `feed` as they are now."""
    return [
        endpoint_card(
            endpoint, now_ms(), feed.offset_min, syncing=endpoint.name == feed.syncing, new=feed.new.get(endpoint.name),
            minutes=state.settings.sync_minutes,
        )
        for endpoint in feed.endpoints
    ]  # fmt: skip


def _row(card: EndpointCard) -> QWidget:
    found = QWidget()
    column = QVBoxLayout(found)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Text(card.name, "body-strong"))
    row.addStretch(1)
    row.addWidget(Chip(card.state, card.tone, card.state_icon))
    column.addLayout(row)
    detail = Text(card.detail, "small", "text-2")
    detail.setToolTip(card.error)
    column.addWidget(detail)
    return found
