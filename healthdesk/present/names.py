"""Names of metrics as they stand within a sentence."""

from healthdesk.base.words import language, tr
from healthdesk.model.metric import MetricSpec

_CAPITAL_NOUNS = ("de",)  # languages that write nouns with a capital everywhere


def inside(spec: MetricSpec) -> str:
    """ "steps", but "SpO₂", "VO₂ max"."""
    name = tr(spec.name)
    rest = name.split(" ", maxsplit=1)[0][1:]
    return name if language() in _CAPITAL_NOUNS or rest != rest.lower() else name[:1].lower() + name[1:]
