"""Many items worked on by several processes."""

import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time

import psutil
import pytest

from healthdesk.formats.reading.workers import in_order


def squared(n: int) -> tuple[int, int]:
    return n * n, os.getpid()


def fail_at_three(n: int) -> int:
    if n == 3:
        raise ValueError("three")
    return n


def die(_: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_results_come_in_order_from_several_processes() -> None:
    found = list(in_order(squared, range(7), size=2, worthwhile=1))
    assert [square for square, _ in found] == [n * n for n in range(7)]
    pids = {pid for _, pid in found}
    assert len(pids) == 2
    assert os.getpid() not in pids
    assert multiprocessing.active_children() == []


def test_little_work_is_done_here() -> None:
    assert {pid for _, pid in in_order(squared, range(7), size=1, worthwhile=2)} == {os.getpid()}


def test_nothing_to_do_gives_nothing() -> None:
    assert list(in_order(squared, [], size=2, worthwhile=1)) == []


def test_what_goes_wrong_is_raised_in_its_place_and_ends_the_processes() -> None:
    results = in_order(fail_at_three, range(9), size=2, worthwhile=1)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ValueError, match="three"):
        next(results)
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_a_process_that_its_limits_end_is_out_of_memory() -> None:
    with pytest.raises(MemoryError):
        list(in_order(die, range(3), size=2, worthwhile=1))


def test_who_stops_listening_leaves_no_process() -> None:
    results = in_order(squared, range(100), size=2, worthwhile=1)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_processes_end_with_the_one_that_started_them() -> None:
    program = """
        import time
        from healthdesk.formats.reading.workers import in_order
        if __name__ == "__main__":
            for _ in in_order(abs, iter(range(9)), size=2, worthwhile=1):
                print("ready", flush=True)
                time.sleep(60)
    """
    parent = subprocess.Popen([sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    with parent.stdout as said:
        assert said.readline() == "ready\n"
        children = psutil.Process(parent.pid).children()
        assert len(children) >= 2
        parent.kill()
        parent.wait()
    end = time.monotonic() + 20
    while any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children):
        assert time.monotonic() < end, "a worker outlives its program"
        time.sleep(0.05)
