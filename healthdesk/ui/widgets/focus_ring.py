"""The focus ring, drawn outside the widget that has the focus; style sheets know no outline with a gap."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QDateEdit, QLineEdit, QWidget
from shiboken6 import isValid

from healthdesk.ui.theme import theme

REACH = 5  # px the ring needs around the widget
GAP, PEN = 2, 2
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """One overlay of a window. Rings whatever took the focus by keyboard; text fields glow however they got it.

    A widget's dynamic property `ring` is its corner radius in px; a negative one says it draws its focus itself.
    """

    def __init__(self, window: QWidget) -> None:
        """Follows the focus inside `window` for as long as that lives."""
        super().__init__(window)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn whether keyboard or mouse was used last, and follow the target."""
        kind = event.type()
        if watched is self.window():
            if kind == QEvent.Type.Show and (handle := self.window().windowHandle()) is not None:
                handle.removeEventFilter(self)
                handle.installEventFilter(self)
        elif not isinstance(watched, QWidget):
            if kind in _KEYS:
                self._by_keyboard = True
            elif kind == QEvent.Type.MouseButtonPress:
                self._by_keyboard = False
                self._place()
        if kind in _MOVES and watched in self._watched:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A glow that hugs a field, or a ring with a gap."""
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._target.mapTo(self.window(), QPoint()) - self.pos())
        box = QRectF(self._target.rect())
        if _is_field(self._target):
            name = "error-line" if self._target.property("state") == "error" else "accent-line"
            away, radius = 1.0, 8.0
        else:
            name, away = "focus", GAP + PEN / 2
            own = self._target.property("ring")
            radius = (7.0 if own is None else float(own)) + away
        painter.setPen(QPen(theme().color(name), PEN))
        painter.drawRoundedRect(box.adjusted(-away, -away, away, away), radius, radius)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # pages rebuild their cards: what had the focus may be gone by now
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if new is not None and new.window() is self.window() and new is not self.window():
            self._target = new.focusProxy() or new
            walk: QWidget | None = self._target
            while walk is not None and walk is not self.window():
                walk.installEventFilter(self)
                self._watched.append(walk)
                walk = walk.parentWidget()
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible() or not self._wanted(target):
            self.hide()
            return
        window = self.window()
        box = QRect(target.mapTo(window, QPoint()), target.size()).adjusted(-REACH, -REACH, REACH, REACH)
        walk = target.parentWidget()
        while walk is not None and walk is not window:
            if isinstance(walk.parentWidget(), QAbstractScrollArea):
                box &= QRect(walk.mapTo(window, QPoint()), walk.size())
            walk = walk.parentWidget()
        self.setGeometry(box)
        self.setVisible(not box.isEmpty())
        self.raise_()
        self.update()

    def _wanted(self, target: QWidget) -> bool:
        if _is_field(target):
            return True
        own = target.property("ring")
        return self._by_keyboard and (own is None or float(own) >= 0)


def _is_field(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QComboBox | QDateEdit)
