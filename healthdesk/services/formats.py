"""What can be imported, and how to get it."""

from dataclasses import dataclass

from healthdesk.formats.registry import formats


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """One export format; `steps` tell a person how to get the export."""

    id: str
    name: str
    steps: tuple[str, ...]


def list_formats() -> list[FormatInfo]:
    """Every format, by name."""
    return [FormatInfo(fmt.id, fmt.name, fmt.steps) for fmt in formats()]
