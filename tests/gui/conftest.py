"""A test of the user interface leaves nothing running behind."""

import gc
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer, QtMsgType
from pytestqt.logging import _QtMessageCapture

from healthdesk.ui.preload import _steps

WAIT_MS = 5_000
OFFSCREEN = "This plugin does not support"  # said of what only a real screen can do


@pytest.fixture(autouse=True, scope="session")
def _types_are_made(qapp: QCoreApplication) -> None:
    """As the program does before somebody unlocks: Qt's types are made when first named, and not by two threads at once."""
    for _ in _steps():
        pass
    gc.freeze()
    gc.disable()  # as the program: what is collected is so in this thread, between the tests


@pytest.fixture(autouse=True)
def _nothing_left_running(qapp: QCoreApplication) -> Iterator[None]:
    threads = set(threading.enumerate())
    running = {id(o) for o in _running(qapp)}
    yield
    assert QThreadPool.globalInstance().waitForDone(WAIT_MS), "the thread pool is still working"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [o for o in _running(qapp) if id(o) not in running]
    assert not left, f"still running: {left}"
    # A thread that Qt started is known to `threading` as a dummy for as long as the process lives.
    alive = [t for t in threading.enumerate() if t not in threads and not isinstance(t, threading._DummyThread)]
    for thread in alive:
        thread.join(WAIT_MS / 1000)  # one that was told to end may need a moment
    alive = [thread for thread in alive if thread.is_alive()]
    assert not alive, f"still running: {alive}"


@pytest.fixture(autouse=True)
def _no_warning_of_qt(qtlog: _QtMessageCapture) -> Iterator[None]:
    yield
    bad = [str(r.message) for r in qtlog.records if r.type not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)]
    assert [text for text in bad if not text.startswith(OFFSCREEN)] == []


def _running(qapp: QCoreApplication) -> list[QObject]:
    """Active timers and threads that Python knows of, but for the main thread."""
    found: list[QObject] = []
    for wrapper in shiboken6.getAllValidWrappers():
        if isinstance(wrapper, QTimer):
            found += [wrapper] if wrapper.isActive() else []
        elif isinstance(wrapper, QThread) and wrapper is not qapp.thread():
            found += [wrapper] if wrapper.isRunning() else []
    return found
