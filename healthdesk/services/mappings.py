"""Tables of no known format: propose what their columns mean, take the owner's word for it, remember it by the header."""

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.any_csv.mapped import AnyCsv
from healthdesk.formats.any_csv.propose import propose
from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File, list_files
from healthdesk.formats.reading.text import decode
from healthdesk.model.mapping import Mapping, Proposal
from healthdesk.services.library import Library

FORMAT_ID = AnyCsv.id
_HOW = mark("`healthdesk import --propose FILE.csv` writes one to begin with.")
_LARGEST = 1 << 20


def propose_mapping(path: Path) -> Proposal:
    """What the columns of a table may mean, from its first rows. Stores nothing. Raises InputRefused."""
    return propose(_table(path))


def read_mapping(path: Path) -> Mapping:
    """A mapping, or a whole proposal with one in it, from a JSON file. Raises InputRefused for nonsense, in plain words."""
    try:
        if path.stat().st_size > _LARGEST:
            raise InputRefused(mark("{file} is larger than any mapping.").format(file=path.name), _HOW)
        document: Any = json.loads(decode(path.read_bytes()))
    except OSError as error:
        raise InputRefused(
            mark("The mapping {file} cannot be read.").format(file=path.name), mark("Check the name and the folder.")
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputRefused(mark("{file} is not JSON, so it is no mapping.").format(file=path.name), _HOW) from error
    if isinstance(document, dict) and "values" not in document and "mapping" in document:
        document = document["mapping"]
    if not isinstance(document, dict):
        raise InputRefused(mark("{file} holds no mapping.").format(file=path.name), _HOW)
    try:
        return Mapping.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        said = str(first["msg"]).removeprefix("Value error, ")
        raise InputRefused(
            mark("{file} is no mapping: {problem}.").format(
                file=path.name, problem=f"{place}: {said}" if place else said
            ),
            _HOW,
        ) from None


def for_tables(mapping: Mapping, paths: Sequence[Path]) -> list[str]:
    """The mapping for the headers of these tables, as JSON texts. Raises InputRefused if a column is not there."""
    texts: dict[str, None] = {}
    for path in paths:
        file = _table(path)
        header = table.header_in(decode(file.head()), delimiter=mapping.delimiter)
        names = table.unique_names(header.names) if header else []
        if missing := mapping.missing(names):
            raise InputRefused(
                mark("{file} has no column “{column}”, which the mapping names.").format(
                    file=path.name, column=missing[0]
                ),
                mark("Its columns are: {columns}.").format(columns=", ".join(names)[:500] or "none"),
            )
        texts[mapping.model_copy(update={"header": tuple(names)}).model_dump_json()] = None
    return list(texts)


def remembered(library: Library) -> list[str]:
    """The mappings of earlier imports, as JSON texts; what no longer has a meaning is left out."""
    return [text for text in library.settings.mappings if _valid(text)]


def remember(library: Library, texts: Sequence[str]) -> None:
    """Keep these for the next file with the same header; one for the same header is replaced."""
    known = {Mapping.model_validate_json(text).header: text for text in (*remembered(library), *texts)}
    kept = tuple(known.values())
    if kept != library.settings.mappings:
        library.save_settings(library.settings.model_copy(update={"mappings": kept}))


def _valid(text: str) -> bool:
    with suppress(ValidationError):
        Mapping.model_validate_json(text)
        return True
    return False


def _table(path: Path) -> File:
    files = list_files([path])
    if len(files) != 1 or files[0].container.is_archive:
        raise InputRefused(
            mark("{file} is no single table.").format(file=path.name), mark("Choose the .csv file itself.")
        )
    return files[0]
