"""Both schemes, from tokens, at once."""

import json
from importlib.resources import files

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk.ui.app import application
from healthdesk.ui.theme import Theme, theme
from healthdesk.ui.widgets.buttons import Button

TOKENS = json.loads((files("healthdesk") / "resources/themes/tokens.json").read_text("utf-8"))
TEXT = ("text", "text-2", "text-3", "accent", "ok", "warn", "error")
SURFACES = ("window", "surface", "surface-2")


@pytest.fixture
def shown(qtbot: QtBot) -> Theme:
    application()
    return theme()


def contrast(a: str, b: str) -> float:
    """The ratio of WCAG 2, written down from its definition."""

    def luminance(color: str) -> float:
        parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("surface", SURFACES)
def test_text_tokens_can_be_read_on_every_surface(scheme: str, surface: str) -> None:
    colors = TOKENS["color"][scheme]
    assert {
        t: round(contrast(colors[t], colors[surface]), 2) for t in TEXT if contrast(colors[t], colors[surface]) < 4.5
    } == {}


def test_switching_changes_colors_palette_and_icons(shown: Theme) -> None:
    shown.apply("light")
    button = Button("Import…", icon="file-up")
    light = button.icon().pixmap(16, 16).toImage()
    assert shown.color("window").name() == "#f5f6f7"
    shown.apply("dark")
    assert shown.dark
    assert shown.color("window").name() == "#121518"
    assert QApplication.palette().window().color().name() == "#121518"
    assert button.icon().pixmap(16, 16).toImage() != light
    shown.apply("system")


def test_colors_with_alpha_keep_it(shown: Theme) -> None:
    shown.apply("light")
    assert shown.color("scrim").getRgb() == (0x12, 0x17, 0x1D, 0x73)


def test_semibold_is_wider_than_regular_so_the_weight_axis_is_used(shown: Theme) -> None:
    def width(weight: int) -> float:
        return QFontMetricsF(shown.font("body", weight=weight)).horizontalAdvance("Nothing is lost")

    assert width(600) > width(400)


def test_figures_of_values_have_equal_widths(shown: Theme) -> None:
    metrics = QFontMetricsF(shown.font("value-xl"))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
