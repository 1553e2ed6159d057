"""What healthdesk is made of: the packages it needs, their versions and licences, as their own metadata say."""

import importlib.metadata as installed
import re
from dataclasses import dataclass

PROGRAM = "healthdesk"
_LICENSE = "License :: "
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST = 60  # some packages put the whole text where its name belongs


@dataclass(frozen=True, slots=True)
class Package:
    """One package; `license` is "" where its metadata name none."""

    name: str
    version: str
    license: str


def packages() -> list[Package]:
    """All that healthdesk needs to run here, directly or not, by name."""
    found: dict[str, Package] = {}
    todo = _needs(PROGRAM)
    while todo:
        name = todo.pop()
        if _key(name) in found:
            continue
        try:
            distribution = installed.distribution(name)
        except installed.PackageNotFoundError:
            continue  # of another system, or never installed
        title = str(distribution.metadata["Name"])
        found[_key(name)] = Package(title, distribution.version, license_of(distribution))
        todo += _needs(name)
    return sorted(found.values(), key=lambda package: package.name.casefold())


def license_of(distribution: installed.Distribution) -> str:
    """The licence expression, else the short name given, else what the classifiers say."""
    metadata = distribution.metadata
    for key in ("License-Expression", "License"):
        text = str(metadata[key]).strip() if key in metadata else ""
        if text and text.upper() != "UNKNOWN" and len(text) <= _LONGEST and "\n" not in text:
            return text
    classified = [c for c in metadata.get_all("Classifier") or () if c.startswith(_LICENSE)]
    return ", ".join(c.rsplit(" :: ", 1)[-1] for c in classified)


def _needs(name: str) -> list[str]:
    try:
        texts = installed.requires(name) or []
    except installed.PackageNotFoundError:
        return []
    found = (_NAME.match(text) for text in texts if "extra ==" not in text)
    return [match[0] for match in found if match is not None]


def _key(name: str) -> str:
    return name.replace("_", "-").replace(".", "-").casefold()
