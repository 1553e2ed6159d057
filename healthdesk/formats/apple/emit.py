"""Records found by the scan become columns of the batches under way."""

import numpy as np

from healthdesk.formats.apple.columns import Bool, Places
from healthdesk.formats.apple.rows import Columns
from healthdesk.formats.apple.scan import Found, Template
from healthdesk.formats.apple.sink import Sink


def emit(found: Found, chosen: Bool, line: int, sink: Sink) -> None:
    """Add the chosen records (r,) of a block that begins on `line`."""
    for number, template in enumerate(found.templates):
        rows = np.flatnonzero(chosen & (found.template == number))
        if len(rows):
            _add(found, rows, template, line, sink)


def _add(found: Found, rows: Places, template: Template, line: int, sink: Sink) -> None:
    """Records of one template. Their metadata sets and words are few, so they are looked up once each."""
    details, word = found.details[rows], found.word[rows]
    source = np.empty(len(found.all_details), np.int32)
    zone, meta = np.empty_like(source), np.empty_like(source)
    ident = [""] * len(source)
    version = np.zeros(len(source), np.int64)
    for i in np.unique(details).tolist():
        one = found.all_details[i]
        source[i] = sink.source(template.attrs, manual=one.manual)
        zone[i], meta[i] = sink.rows.zone(one.zone), sink.metadata(one)
        ident[i], version[i] = one.ident, one.version
    words = np.full(len(found.words) + 1, -1, np.int32)  # the last is for -1
    for i in np.unique(word).tolist():
        if i >= 0:
            words[i] = sink.rows.word(template.key, found.words[i])
    named = any(ident)
    columns = Columns(
        found.start[rows],
        found.end[rows],
        found.value[rows],
        words[word],
        source[details],
        zone[details],
        meta[details],
        found.first[rows] + line,
        [ident[i] for i in details.tolist()] if named else None,
        version[details] if named else None,
    )
    sink.rows.add_columns(template.key, columns)
