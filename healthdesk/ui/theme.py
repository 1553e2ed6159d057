"""Colors, fonts and icons of the program, from the design tokens; the only place that knows a color value."""

import contextlib
import functools
import importlib.resources
import json
import string
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QStyleHints
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

Mode = Literal["system", "light", "dark"]

DISPLAY_TRACKING = -0.016  # of the size; large text is set a little tighter
POINTS_PER_PX = 1.0 if sys.platform == "darwin" else 0.75  # macOS counts 72 dots to the inch, all others 96
RATIOS = (1.0, 1.5, 2.0, 3.0)  # device pixel ratios for which icons are drawn in advance


class _QssTemplate(string.Template):
    """`$name` is a color token; names hold hyphens."""

    idpattern = r"[a-z][a-z0-9-]*"


class Theme(QObject):
    """The tokens in one of two schemes. Widgets that paint themselves ask at paint time and need not listen."""

    changed = Signal()

    def __init__(self) -> None:
        """Read the tokens and register the fonts; needs a QApplication."""
        super().__init__()
        self._tokens: dict[str, Any] = json.loads(_resource("themes/tokens.json").decode())
        self._mode: Mode = "system"
        self._dark = False
        self._colors: dict[str, QColor] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._fonts: dict[tuple[str, float, int, bool], QFont] = {}
        self._svg: dict[str, bytes] = {}
        font = importlib.resources.files("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf"
        QFontDatabase.addApplicationFontFromData(QByteArray(font.read_bytes()))
        _hints().colorSchemeChanged.connect(self._system_changed)

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is shown."""
        return self._dark

    @property
    def mode(self) -> Mode:
        """What the owner chose."""
        return self._mode

    def apply(self, mode: Mode) -> None:
        """Show the whole program in `mode`; "system" follows the desktop."""
        self._mode = mode
        self._dark = _hints().colorScheme() == Qt.ColorScheme.Dark if mode == "system" else mode == "dark"
        self._colors.clear()
        self._pixmaps.clear()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(self.font("body"))
        app.setPalette(self._palette())
        colors = {name: _css(self.color(name)) for name in self._tokens["color"]["light"]}
        app.setStyleSheet(_QssTemplate(_resource("themes/style.qss").decode()).substitute(colors))
        for widget in app.allWidgets():
            widget.update()
        self.changed.emit()

    @contextlib.contextmanager
    def on_paper(self) -> Iterator[None]:
        """Paint in light colors meanwhile, whatever the windows look like: for pictures that are saved."""
        dark, self._dark = self._dark, False
        self._colors.clear()
        self._pixmaps.clear()
        try:
            yield
        finally:
            self._dark = dark
            self._colors.clear()
            self._pixmaps.clear()

    def color(self, name: str) -> QColor:
        """A token: "accent", "text-2"; "group.vitals.ink"; "stage.deep"; "source.0" (the first by priority)."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = self._look_up(name)
        return QColor(found)

    def on_dark(self, name: str) -> QColor:
        """The token as the dark scheme has it, for panels that are dark in both."""
        return self._look_up(name, "dark")

    def px(self, size: float) -> float:
        """Points that give `size` pixels at 100 %."""
        return size * POINTS_PER_PX

    def font(self, role: str, *, size: float = 0, weight: int = 0, tabular: bool = False) -> QFont:
        """A font of the scale ("body", "value-l", "axis"…); `size` in px and `weight` replace the role's own."""
        key = role, size, weight, tabular
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make_font(role, size, weight, tabular)
        return QFont(found)

    def line(self, role: str) -> int:
        """The line height of a role, px."""
        return int(self._tokens["font"]["scale"][role]["line"])

    def motion(self, name: str) -> int:
        """A duration in ms; 0 where the desktop asks for no animation."""
        return int(self._tokens["motion"][name])

    def pixmap(self, name: str, color: str = "text-2", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """A Lucide icon as pixels, tinted with a color token."""
        key = name, color, size, ratio
        found = self._pixmaps.get(key)
        if found is None:
            found = QPixmap(QSize(round(size * ratio), round(size * ratio)))
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            self._renderer(name, color).render(painter, QRectF(0, 0, found.width(), found.height()))
            painter.end()
            found.setDevicePixelRatio(ratio)
            self._pixmaps[key] = found
        return found

    def icon(self, name: str, color: str = "text-2", size: int = 16, gap: int = 0) -> QIcon:
        """A tinted Lucide icon for buttons and actions, `gap` px of air on its right (left if negative); disabled in `text-disabled`."""
        icon = QIcon()
        for ratio in RATIOS:
            icon.addPixmap(_widened(self.pixmap(name, color, size, ratio), gap))
            icon.addPixmap(_widened(self.pixmap(name, "text-disabled", size, ratio), gap), QIcon.Mode.Disabled)
        return icon

    def _make_font(self, role: str, size: float, weight: int, tabular: bool) -> QFont:
        spec = self._tokens["font"]["scale"][role]
        px, heavy = size or spec["size"], weight or spec["weight"]
        if spec.get("family") == "mono":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPointSizeF(self.px(px))
            font.setWeight(QFont.Weight(heavy))
            return font
        font = QFont(self._tokens["font"]["ui"])
        font.setFamilies([self._tokens["font"]["ui"], "Segoe UI", "SF Pro Text", "Noto Sans"])
        font.setPointSizeF(self.px(px))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # The variable font has one style only: its weight is an axis, and asking for a bold style would smear it.
        font.setVariableAxis(QFont.Tag("wght"), heavy)
        if spec.get("family") == "display":
            font.setVariableAxis(QFont.Tag("opsz"), 32)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, DISPLAY_TRACKING * px)
        if tabular or spec.get("tnum"):
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _look_up(self, name: str, scheme: str = "") -> QColor:
        scheme = scheme or ("dark" if self._dark else "light")
        head, *rest = name.split(".")
        if head == "group":
            return _parse(self._tokens["group"][scheme][rest[0]][rest[1]])
        if head == "stage":
            return _parse(self._tokens["sleep-stage"][scheme][rest[0]])
        if head == "source":
            return _parse(self._tokens["chart"][scheme]["source"][int(rest[0])])
        return _parse(self._tokens["color"][scheme][name])

    def _renderer(self, name: str, color: str) -> QSvgRenderer:
        if name not in self._svg:
            self._svg[name] = _icons().read(f"{name}.svg")
        svg = self._svg[name].replace(b"currentColor", self.color(color).name().encode())
        return QSvgRenderer(QByteArray(svg.replace(b'stroke-width="2"', b'stroke-width="1.75"', 1)))

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "window", QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "surface-2", QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.WindowText: "text", QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.PlaceholderText: "text-3", QPalette.ColorRole.Highlight: "selection",
            QPalette.ColorRole.HighlightedText: "text", QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.ToolTipBase: "tooltip-bg", QPalette.ColorRole.ToolTipText: "tooltip-text",
            QPalette.ColorRole.Light: "surface", QPalette.ColorRole.Midlight: "border",
            QPalette.ColorRole.Mid: "border",
            QPalette.ColorRole.Dark: "border-strong", QPalette.ColorRole.Accent: "accent",
        }  # fmt: skip
        for role, name in roles.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text-disabled"))
        return palette

    def _system_changed(self) -> None:
        if self._mode == "system":
            self.apply("system")


@functools.cache
def theme() -> Theme:
    """The one theme of the program."""
    return Theme()


def _hints() -> QStyleHints:
    hints = QGuiApplication.styleHints()
    assert hints is not None
    return hints


def _resource(path: str) -> bytes:
    return (importlib.resources.files("healthdesk") / "resources" / path).read_bytes()


@functools.cache
def _icons() -> zipfile.ZipFile:
    """Opened once: its directory of thousands of names takes longer to read than all icons of a page."""
    return zipfile.ZipFile(BytesIO((importlib.resources.files("justmyresource_lucide") / "icons.zip").read_bytes()))


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(abs(gap) * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(max(0, -gap), 0, pixmap)
    painter.end()
    return wide


def _parse(value: str) -> QColor:
    """Tokens write #RRGGBBAA, Qt reads #AARRGGBB."""
    return QColor(f"#{value[7:9]}{value[1:7]}" if len(value) == 9 else value)


def _css(color: QColor) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"
