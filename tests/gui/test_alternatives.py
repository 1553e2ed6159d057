"""What a page shows in place of its figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from healthdesk.ui.app import application
from healthdesk.ui.widgets.alternatives import SKELETON_AFTER_MS, Alternatives
from healthdesk.ui.widgets.skeleton import SkeletonTable


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[Alternatives, QLabel, QLabel]:
    application()
    figures, error = QLabel("figures"), QLabel("error")
    parts = Alternatives(figures, error, skeleton=SkeletonTable)
    qtbot.addWidget(parts)
    return parts, figures, error


def test_one_is_shown(parts: tuple[Alternatives, QLabel, QLabel]) -> None:
    stack, figures, error = parts
    stack.show()
    assert (figures.isVisible(), error.isVisible()) == (False, False)
    stack.show_only(error)
    stack.show_only(figures)
    assert (figures.isVisible(), error.isVisible()) == (True, False)


def test_a_skeleton_stands_for_what_takes_its_time(qtbot: QtBot, parts: tuple[Alternatives, QLabel, QLabel]) -> None:
    stack, figures, _ = parts
    stack.show()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in stack.findChildren(SkeletonTable)))
    stack.show_only(figures)
    assert not any(one.isVisible() for one in stack.findChildren(SkeletonTable))


def test_what_is_there_at_once_needs_no_skeleton(qtbot: QtBot, parts: tuple[Alternatives, QLabel, QLabel]) -> None:
    stack, figures, _ = parts
    stack.show()
    stack.show_only(figures)
    qtbot.wait(2 * SKELETON_AFTER_MS)
    assert stack.findChildren(SkeletonTable) == []


def test_nobody_waits_for_what_is_not_seen(qtbot: QtBot, parts: tuple[Alternatives, QLabel, QLabel]) -> None:
    stack, _, _ = parts
    stack.show_only(None)
    qtbot.wait(2 * SKELETON_AFTER_MS)
    assert stack.findChildren(SkeletonTable, options=Qt.FindChildOption.FindChildrenRecursively) == []
