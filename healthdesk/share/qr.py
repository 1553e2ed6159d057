"""A link as a QR code."""

import io

import segno


def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """The modules, true where dark, without the quiet zone of four that belongs around them."""
    return tuple(tuple(bool(module) for module in row) for row in segno.make(text, error="m", micro=False).matrix)


def qr_svg(text: str) -> bytes:
    """As an SVG file, quiet zone included."""
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", border=4, scale=6)
    return out.getvalue()
