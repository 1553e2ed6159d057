"""A row that goes on in the next line."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.ui.widgets.flow import GAP, FlowRow


class Part(QPushButton):
    """100 px wide, until it is told to be wider."""

    wide = 100

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.wide, 20)


def test_what_has_no_room_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    flow, parts = FlowRow(), [Part() for _ in range(3)]
    qtbot.addWidget(flow)
    for part in parts:
        flow.add(part)
    assert flow.sizeHint() == QSize(3 * 100 + 2 * GAP, 20)
    assert flow.minimumSizeHint() == QSize(100, 20)
    assert [flow.heightForWidth(width) for width in (316, 315, 100)] == [20, 2 * 20 + GAP, 3 * 20 + 2 * GAP]
    flow.resize(300, 200)
    flow.show()
    qtbot.waitExposed(flow)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (108, 0), (0, 28)]
    parts[0].wide = 200
    flow.arrange()
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (0, 28), (108, 28)]
    parts[0].hide()
    assert flow.heightForWidth(300) == 20
