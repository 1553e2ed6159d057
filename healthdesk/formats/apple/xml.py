"""The exact path's parser: bytes of whole elements in, small trees out.

It is expat behind ElementTree. The bytes are wrapped in a root of our own, so no DOCTYPE and hence no entity can occur
in them, and they are given in one piece, so nothing is ever scanned twice.
"""

import re
from pyexpat import errors
from xml.etree.ElementTree import Element, ParseError, XMLParser

MAX_ELEMENTS = 200_000
CONTROL = bytes(set(range(32)) - {9, 10, 13})
_SECOND_START = re.compile(rb"(<[^<>]*\bstartDate=[^<>]*)\bstartDate=")
_DUPLICATE = errors.codes[errors.XML_ERROR_DUPLICATE_ATTRIBUTE]


class BadXml(ValueError):
    """These bytes are no XML that healthdesk reads."""


def parse(data: bytes) -> list[Element]:
    """The elements in `data`, repaired where Apple is known to write badly. Raises BadXml."""
    if data.count(b"<") > MAX_ELEMENTS:
        raise BadXml
    data = data.translate(None, CONTROL)
    try:
        return _parse(data)
    except ParseError as error:
        if error.code != _DUPLICATE:
            raise BadXml from error
    try:
        # iOS 16.0 wrote the end of workout statistics under the name of their start.
        return _parse(_SECOND_START.sub(rb"\1endDate=", data))
    except ParseError as error:
        raise BadXml from error


def _parse(data: bytes) -> list[Element]:
    parser = XMLParser(encoding="utf-8")  # noqa: S314 - see above
    parser.feed(b"<r>")
    parser.feed(data)
    parser.feed(b"</r>")
    root: Element = parser.close()
    return list(root)
