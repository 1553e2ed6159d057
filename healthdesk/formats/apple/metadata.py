"""MetadataEntry children: what they say about the record, and what is left to be kept as its metadata set."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from healthdesk.formats.apple.values import known_zone, whole

ENTRY = "MetadataEntry"
_ZONE = "HKTimeZone"
_TYPED_IN = "HKWasUserEntered"
_SYNC_ID, _SYNC_VERSION = "HKMetadataKeySyncIdentifier", "HKMetadataKeySyncVersion"
# Different for every record, so no part of a set that millions share. The external id is no identity: apps give all the
# samples of one activity the same one.
_SINGULAR = frozenset({_SYNC_ID, _SYNC_VERSION, "HKExternalUUID"})


@dataclass(frozen=True, slots=True)
class Details:
    """What a record's metadata says. `entries` is the set to keep: sorted pairs."""

    entries: tuple[tuple[str, str], ...] = ()
    zone: str = ""  # IANA name
    manual: bool = False
    ident: str = ""
    version: int = 0


NONE = Details()


def entries_of(children: Iterable[Element]) -> dict[str, str]:
    """Key and value of every MetadataEntry; of a repeated key the last."""
    return {c.get("key", ""): c.get("value", "") for c in children if c.tag == ENTRY}


def details_of(children: Iterable[Element]) -> Details:
    """The details of a record with these children."""
    found = entries_of(children)
    if not found:
        return NONE
    return Details(
        tuple(sorted((k, v) for k, v in found.items() if k not in _SINGULAR)),
        known_zone(found.get(_ZONE, "")),
        found.get(_TYPED_IN) == "1",
        found.get(_SYNC_ID, ""),
        whole(found.get(_SYNC_VERSION)),
    )
