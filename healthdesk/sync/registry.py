"""Which kinds of endpoints there are: the `ADAPTER` of each module beside this one."""

import functools
import importlib
import pkgutil

import healthdesk.sync
from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.sync.adapter import Adapter


@functools.cache
def adapters() -> dict[str, Adapter]:
    """By kind; our own first, then by name."""
    found = []
    for module in pkgutil.iter_modules(healthdesk.sync.__path__, f"{healthdesk.sync.__name__}."):
        adapter = getattr(importlib.import_module(module.name), "ADAPTER", None)
        if adapter is not None:
            found.append(adapter)
    found.sort(key=lambda adapter: (adapter.kind != "companion", adapter.name.lower()))
    return {adapter.kind: adapter for adapter in found}


def adapter_of(kind: str) -> Adapter:
    """Raises UsageError for a kind that is not there."""
    found = adapters().get(kind)
    if found is None:
        raise UsageError(
            mark("There is no kind of endpoint called {kind}.").format(kind=kind),
            mark("Known are: {kinds}.").format(kinds=", ".join(adapters())),
        )
    return found
