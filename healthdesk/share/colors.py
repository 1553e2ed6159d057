"""The colours of the program, for what leaves it."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

LIGHT, DARK = "light", "dark"


@cache
def colors(mode: str) -> Mapping[str, str]:
    """By name: "text", "grid", …, and "vitals-base", "vitals-ink" for the shades of groups."""
    tokens = json.loads(files("healthdesk.resources").joinpath("themes/tokens.json").read_text("utf-8"))
    found: dict[str, str] = dict(tokens["color"][mode])
    for group, shades in tokens["group"][mode].items():
        found |= {f"{group}-{shade}": value for shade, value in shades.items()}
    return found
