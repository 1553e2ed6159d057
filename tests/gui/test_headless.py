"""Without a screen the program still tells and draws a day."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from healthdesk.services import demo
from healthdesk.ui import headless
from healthdesk.ui.main_window import DEFAULT_SIZE


@pytest.fixture(autouse=True)
def _short_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "DEFAULT_DAYS", 30)


def test_the_demo_persons_day_is_told_and_drawn(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "dashboard.png"
    assert headless.main(out) == 0
    told = capsys.readouterr().out
    assert "Steps" in told
    assert "Heart rate" in told
    assert str(out) in told
    picture = QImage(str(out))
    assert picture.width() >= DEFAULT_SIZE.width()
    across = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(across) > 100, "the cards are not there"


def test_a_picture_that_cannot_be_written_is_a_failure(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "dashboard.png"
    assert headless.main(out) == 1
    assert f"Could not write {out}." in capsys.readouterr().out
