"""A row that goes on in the next line."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.widgets.flow import GAP, FlowLayout


def test_what_has_no_room_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    buttons = [QPushButton(text) for text in ("one", "two", "three")]
    for button in buttons:
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    assert (flow.sizeHint().width(), flow.sizeHint().height()) == (3 * 100 + 2 * GAP, 20)
    assert flow.minimumSize().width() == 100
    assert [flow.heightForWidth(width) for width in (316, 315, 100)] == [20, 2 * 20 + GAP, 3 * 20 + 2 * GAP]
    holder.resize(300, 200)
    holder.show()
    qtbot.waitExposed(holder)
    assert [(button.x(), button.y()) for button in buttons] == [(0, 0), (108, 0), (0, 28)]
    buttons[0].hide()
    assert flow.heightForWidth(300) == 20
    assert flow.takeAt(0) is not None
    assert (flow.count(), flow.itemAt(2), flow.takeAt(2)) == (2, None, None)
