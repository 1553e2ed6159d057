"""What may be told about a bug: where it happened and what kind it is, never a message or a variable."""

import platform
import traceback
from pathlib import Path

import healthdesk


def bug_report(error: BaseException) -> str:
    """The places of an error and its causes. Messages and variables are left out: they could hold health values."""
    lines = [f"healthdesk {healthdesk.__version__}, {platform.platform(terse=True)}, {platform.python_version()}", ""]
    cause: BaseException | None = error
    while cause is not None:
        lines += [
            f"{module_path(f.filename)}:{f.lineno} in {f.name}" for f in traceback.extract_tb(cause.__traceback__)
        ]
        lines += [type(cause).__name__, ""]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def module_path(filename: str) -> str:
    """The path from the package on: the folders before it could name the owner."""
    parts = Path(filename).parts
    start = max((i for i, part in enumerate(parts) if part in ("healthdesk", "site-packages")), default=len(parts) - 1)
    return "/".join(parts[start:])
