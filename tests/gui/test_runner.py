"""The runner: off the main thread and back, one write after another, silent when cancelled."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.jobs import Job, Progress
from healthdesk.services.library import Library
from healthdesk.ui.runner import JobRunner


class Listener(QObject):
    """Writes down what it hears, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.failures: list[KnownFailure] = []
        self.steps: list[Progress] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def done(self, result: object) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)

    @Slot(object)
    def failed(self, failure: KnownFailure) -> None:
        self.threads.add(QThread.currentThread())
        self.failures.append(failure)

    @Slot(object)
    def stepped(self, progress: Progress) -> None:
        self.threads.add(QThread.currentThread())
        self.steps.append(progress)


class FakeLibrary:
    """Only closed here."""

    closed = False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    runner.library = cast("Library", FakeLibrary())
    yield runner
    runner.close()


Work = Callable[[Library, Job], Any]


def endless(started: threading.Event) -> Work:
    def work(_library: Library, job: Job) -> None:
        started.set()
        while True:
            job.step()
            time.sleep(0.001)

    return work


@pytest.mark.parametrize("kind", ["run_write", "run_read"])
def test_work_runs_elsewhere_and_the_result_comes_back_on_the_main_thread(
    qtbot: QtBot, runner: JobRunner, kind: str
) -> None:
    listener = Listener()
    seen: list[QThread] = []

    def work(_library: Library, _job: Job) -> int:
        seen.append(QThread.currentThread())
        return 42

    getattr(runner, kind)(work, listener.done, listener.failed)
    qtbot.waitUntil(lambda: listener.results == [42])
    assert listener.threads == {QThread.currentThread()}
    assert seen[0] is not QThread.currentThread()


def test_progress_comes_back_on_the_main_thread(qtbot: QtBot, runner: JobRunner) -> None:
    listener = Listener()
    runner.run_write(lambda _l, job: job.step(3, 3, "x"), listener.done, listener.failed, listener.stepped)
    qtbot.waitUntil(lambda: len(listener.results) == 1)
    assert [p.done for p in listener.steps] == [3]
    assert listener.threads == {QThread.currentThread()}


def test_known_failure_reaches_its_callback_and_no_dialog(qtbot: QtBot, runner: JobRunner) -> None:
    listener, bugs = Listener(), Listener()
    runner.bug.connect(bugs.done)

    def work(_library: Library, _job: Job) -> None:
        raise UsageError("No.")

    runner.run_read(work, listener.done, listener.failed)
    qtbot.waitUntil(lambda: len(listener.failures) == 1)
    assert str(listener.failures[0]) == "No."
    assert bugs.results == []


def test_bug_reaches_the_one_dialog_and_not_the_callback(qtbot: QtBot, runner: JobRunner) -> None:
    listener, bugs = Listener(), Listener()
    runner.bug.connect(bugs.done)
    runner.run_read(lambda _l, _j: 1 / 0, listener.done, listener.failed)
    qtbot.waitUntil(lambda: len(bugs.results) == 1)
    assert isinstance(bugs.results[0], ZeroDivisionError)
    assert (listener.results, listener.failures) == ([], [])


def test_cancel_is_silent(qtbot: QtBot, runner: JobRunner) -> None:
    listener, started = Listener(), threading.Event()
    task = runner.run_write(endless(started), listener.done, listener.failed)
    assert started.wait(5)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert (listener.results, listener.failures) == ([], [])
    qtbot.waitUntil(lambda: not runner.busy)


def test_result_that_is_under_way_when_cancelled_is_not_delivered(qtbot: QtBot, runner: JobRunner) -> None:
    listener = Listener()
    finished = threading.Event()

    def work(_library: Library, _job: Job) -> int:
        finished.set()
        return 1

    task = runner.run_read(work, listener.done, listener.failed)
    assert finished.wait(5)
    time.sleep(0.05)  # the result waits in the queue of this thread, which has not looked yet
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert listener.results == []


def test_writes_run_one_after_another_in_order(qtbot: QtBot, runner: JobRunner) -> None:
    listener = Listener()
    running: list[int] = []
    most: list[int] = []

    def work(number: int) -> Work:
        def run(_library: Library, _job: Job) -> int:
            running.append(number)
            most.append(len(running))
            time.sleep(0.01)
            running.remove(number)
            return number

        return run

    for i in range(5):
        runner.run_write(work(i), listener.done, listener.failed)
    qtbot.waitUntil(lambda: len(listener.results) == 5)
    assert listener.results == [0, 1, 2, 3, 4]
    assert max(most) == 1


def test_receiver_that_is_gone_is_not_called(qtbot: QtBot, runner: JobRunner) -> None:
    listener = Listener()
    gate = threading.Event()
    task = runner.run_read(lambda _l, _j: gate.wait(5), listener.done, listener.failed)
    shiboken6.delete(listener)
    with qtbot.waitSignal(task.ended):
        gate.set()


def test_callback_that_is_no_method_of_a_qobject_is_refused(runner: JobRunner) -> None:
    with pytest.raises(TypeError):
        runner.run_read(lambda _l, _j: None, print, print)


def test_close_while_jobs_run_stops_them_and_closes_the_library(qtbot: QtBot) -> None:
    runner, listener, started = JobRunner(), Listener(), threading.Event()
    library = FakeLibrary()
    runner.library = cast("Library", library)
    runner.run_write(endless(started), listener.done, listener.failed)
    runner.run_write(endless(threading.Event()), listener.done, listener.failed)
    runner.run_read(endless(threading.Event()), listener.done, listener.failed)
    assert started.wait(5)
    runner.close()
    assert library.closed
    qtbot.wait(20)
    assert (listener.results, listener.failures) == ([], [])
    with pytest.raises(RuntimeError):
        runner.run_read(lambda _l, _j: None, listener.done, listener.failed)
