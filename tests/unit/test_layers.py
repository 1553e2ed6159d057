"""Who may import whom. The table is the architecture; a new package needs a row before it can exist."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import healthdesk

ROOT = Path(healthdesk.__file__).parent
MODULES = sorted(path.relative_to(ROOT) for path in ROOT.rglob("*.py"))

STAGES = ("formats", "sync", "normalize", "store", "dedup", "aggregate", "insights", "present", "share")
LAYERS = {
    "base": set(),
    "model": {"base"},
    **{stage: {"model", "base"} for stage in STAGES},
    "services": {*STAGES, "model", "base"},
    "cli": {"services", "present", "model", "base"},
    "ui": {"services", "present", "model", "base"},
    "server": {"model", "base"},
    "relay": {"server", "model", "base"},
    "companion": {"server", "model", "base"},
}
# Only the entry points stand above all layers.
ENTRY_POINTS = {"__init__.py", "__main__.py"}

# What the package says about itself is no layer: `import healthdesk`, `from healthdesk import __version__`.
ABOUT = {"", "__version__"}

# Which modules of ours may import a package from outside; a package that is not here may be imported anywhere.
OUTSIDE = {
    "PySide6": ("ui/",),
    "shiboken6": ("ui/",),
    "pyqtgraph": ("ui/charts/",),
    "sqlalchemy": ("store/",),
    "sqlcipher3": ("store/",),
    "keyring": ("store/vault.py",),
    "httpx": ("sync/", "share/"),
    "starlette": ("server/", "relay/", "companion/"),
    "uvicorn": ("server/", "relay/", "companion/"),
    "psycopg": ("server/",),
}


def imports(source: str) -> Iterator[str]:
    """Every module named in an import, wherever in the file it stands; `from a import b` gives `a.b`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def breaches(module: Path, source: str) -> list[str]:
    """The imports of `module` (path below the package) that its row does not grant."""
    top = module.parts[0]
    found = []
    for name in imports(source):
        first, _, rest = name.partition(".")
        if first == "healthdesk" and top not in ENTRY_POINTS:
            target = rest.partition(".")[0]
            if target not in {top, *LAYERS[top], *ABOUT}:
                found.append(name)
        elif first in OUTSIDE and not module.as_posix().startswith(OUTSIDE[first]):
            found.append(name)
    return found


def test_every_package_has_a_row() -> None:
    packages = {module.parts[0] for module in MODULES if len(module.parts) > 1}
    assert packages <= set(LAYERS)
    assert {module.name for module in MODULES if len(module.parts) == 1} <= ENTRY_POINTS


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.as_posix())
def test_a_module_imports_only_what_its_row_grants(module: Path) -> None:
    assert breaches(module, (ROOT / module).read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("model/metric.py", "from healthdesk.store import engine"),
        ("dedup/sweep.py", "from healthdesk.aggregate.days import split"),
        ("dedup/sweep.py", "import healthdesk.aggregate"),
        ("base/jobs.py", "from healthdesk import model"),
        ("cli/summary.py", "from healthdesk.ui.theme import theme"),
        ("ui/app.py", "from healthdesk.store import engine"),
        ("services/library.py", "from PySide6.QtCore import QObject"),
        ("ui/views/trends.py", "import pyqtgraph as pg"),
        ("store/engine.py", "def late():\n    import keyring"),
    ],
)
def test_a_breach_is_seen(module: str, line: str) -> None:
    assert len(breaches(Path(module), line)) == 1
