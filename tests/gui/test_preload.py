"""Pages are loaded before they are asked for, in turns, and only in the thread that makes Qt's types."""

import subprocess
import sys

LOADS = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QEventLoop
from healthdesk.ui.preload import MODULES, Preload
from healthdesk.ui.app import application
application()
assert not set(MODULES) & set(sys.modules), "loaded too early: the first window waits for it"
preload = Preload(QCoreApplication.instance())
preload.start()
assert not set(MODULES) & set(sys.modules)
turns = 0
while preload.running:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    turns += 1
assert set(MODULES) <= set(sys.modules)
assert turns > 3, turns  # all at once would be one; how many there are is a matter of the machine
print("loaded", threading.active_count())
"""


def test_nothing_is_loaded_before_it_runs_and_everything_after() -> None:
    said = subprocess.run([sys.executable, "-c", LOADS], check=False, capture_output=True, text=True, timeout=60)
    assert said.stdout.strip() == "loaded 1", said.stderr
