"""The developer command says what is missing, does nothing twice and fails when a check does."""

import hashlib
import importlib.util
import os
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """dev.py, with an environment folder of this test that nothing has made yet."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "dev", module)  # dataclasses look their module up
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / "venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / "venv" / "installed")
    monkeypatch.setattr(module, "PYTHON", Path(sys.executable))
    return module


def refuse(*_: object, **__: object) -> NoReturn:
    """In place of what must not happen."""
    raise AssertionError("a program was started")


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [*project["dependencies"], *(name for extra in project["optional-dependencies"].values() for name in extra)]
    wanted = {re.split(r"[^\w.-]", line)[0] for line in named}
    locked = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    assert wanted <= set(locked)


def test_every_locked_package_has_a_hash() -> None:
    blocks = re.split(r"^(?=[\w.-]+==)", (ROOT / "requirements.lock").read_text("utf-8"), flags=re.MULTILINE)
    assert len(blocks) > 30
    assert [block.split("\n")[0] for block in blocks if block and "--hash=sha256:" not in block] == []


def test_an_environment_that_is_as_the_lock_says_is_left_alone(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.subprocess, "run", refuse)
    dev.STAMP.parent.mkdir()
    dev.STAMP.write_text(f"{sys.version} {hashlib.sha256(dev.LOCK.read_bytes()).hexdigest()}", "utf-8")
    dev._environment()


def test_another_lock_is_installed(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.subprocess, "run", refuse)
    dev.STAMP.parent.mkdir()
    dev.STAMP.write_text(f"{sys.version} {hashlib.sha256(b'older').hexdigest()}", "utf-8")
    with pytest.raises(AssertionError, match="a program was started"):
        dev._environment()


def test_a_python_without_venv_gets_the_line_that_installs_it(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else object())
    monkeypatch.setattr(dev, "_apt", lambda _: False)
    with pytest.raises(SystemExit, match=rf"apt-get install .*python3\.{sys.version_info[1]}-venv"):
        dev._need_venv()


def test_an_old_python_is_named_with_the_one_that_is_needed(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer; this is 3\.9"):
        dev._need_python()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring these libraries with Qt")
@pytest.mark.parametrize("screen", [True, False])
def test_missing_libraries_are_named_with_their_packages(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], screen: bool
) -> None:
    monkeypatch.setattr(dev, "QT_LIBRARIES", {})
    monkeypatch.setattr(dev, "SCREEN_LIBRARIES", {"libnowhere-to-be-found.so.9": "libnowhere9"})
    monkeypatch.setattr(dev, "_apt", lambda _: False)
    if screen:
        with pytest.raises(SystemExit):
            dev._qt_libraries(screen=True)
    else:
        dev._qt_libraries(screen=False)
    said = capsys.readouterr().err
    assert "libnowhere-to-be-found.so.9" in said
    assert "apt-get install -y --no-install-recommends libnowhere9" in said


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="there is no root here")
def test_nothing_is_installed_for_an_ordinary_user(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.subprocess, "run", refuse)
    assert dev._apt(["libegl1"]) is False


def test_one_failed_step_fails_the_whole_and_is_named(dev: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    steps = (
        dev.Step("good", ("-c", "print('all is well')")),
        dev.Step("bad", ("-c", "print('the reason'); raise SystemExit(3)")),
        dev.Step("last", ("-c", "pass")),
    )
    assert dev._check(steps) == 1
    said = capfd.readouterr().out
    assert "the reason" in said
    assert "Failed: bad." in said
    assert dev._check(steps[:1]) == 0
