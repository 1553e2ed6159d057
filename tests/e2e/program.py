"""The real program as a child process, and hand-written exports for it to read."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from healthdesk.base.paths import DataFolder
from tests.profiles import PASSPHRASE, make_profile

QUANTITY = "HKQuantityTypeIdentifier"
WATCH = ("Ida’s Apple\u00a0Watch", "Apple Watch", "Watch", "Watch6,2")
PHONE = ("=Ida’s iPhone", "iPhone", "iPhone", "iPhone14,5")  # a name that a spreadsheet would run


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one document it must be."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Program:
    """healthdesk with a data folder of its own."""

    data: Path

    def environment(self, passphrase: str | None = PASSPHRASE) -> dict[str, str]:
        names = {"HEALTHDESK_DATA_DIR": str(self.data)}
        return {**os.environ, **names, **({} if passphrase is None else {"HEALTHDESK_PASSPHRASE": passphrase})}

    def run(self, *arguments: str | Path, passphrase: str | None = PASSPHRASE, stdin: str = "") -> Done:
        """Run one command to its end."""
        done = subprocess.run(
            [sys.executable, "-m", "healthdesk", *map(str, arguments)],
            env=self.environment(passphrase),
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def ask(self, *arguments: str | Path) -> Any:
        """The JSON answer of a command that must succeed."""
        done = self.run("--json", *arguments)
        assert done.code == 0, done
        return done.json

    @property
    def store(self) -> Path:
        return self.data / "profiles" / "default" / "health.db"


def fresh_program(data: Path) -> Program:
    """With a store that was just made, and opens as fast as one may: each command derives its key again."""
    make_profile(DataFolder(data))
    return Program(data)


def device(source: Sequence[str]) -> str:
    """The device attribute, as it stands in the XML."""
    _, name, model, hardware = source
    return (
        f"&lt;&lt;HKDevice: 0x283f1c0a0&gt;, name:{name}, manufacturer:Apple Inc., model:{model},"
        f" hardware:{hardware}, software:11.1&gt;"
    )


def record(
    kind: str, start: str, end: str, value: str | None, unit: str | None = None, source: Sequence[str] = WATCH
) -> str:
    """One Record as Apple writes it; times as printed, without the offset, which is that of the export: winter's."""
    attributes = {
        "type": kind if kind.startswith("HK") else QUANTITY + kind,
        "sourceName": source[0],
        "sourceVersion": "11.1",
        "device": device(source),
        "unit": unit,
        "creationDate": f"{end} +0100",
        "startDate": f"{start} +0100",
        "endDate": f"{end} +0100",
        "value": value,
    }
    return "<Record " + " ".join(f'{k}="{v}"' for k, v in attributes.items() if v is not None) + "/>"


def document(*elements: str) -> str:
    """An export.xml with these elements."""
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            "<!DOCTYPE HealthData [",
            "<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>",
            "<!ATTLIST HealthData locale CDATA #REQUIRED>",
            "]>",
            '<HealthData locale="en_DE">',
            ' <ExportDate value="2026-12-01 09:00:00 +0100"/>',
            ' <Me HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>',
            *(f" {element}" for element in elements),
            "</HealthData>",
            "",
        ]
    )


def write_zip(path: Path, xml: str | bytes) -> Path:
    """An export.zip as the phone makes it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("apple_health_export/export.xml", xml)
    return path
