"""All metrics by id and by vendor name. Everything that must know about a metric asks here."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from healthdesk.model.metric import MetricSpec
from healthdesk.model.metrics import (
    activity,
    body,
    cycle,
    events,
    exercise,
    habits,
    hearing,
    heart,
    mobility,
    nutrition,
    respiratory,
    sleep,
    symptoms,
    vendors,
    vitals,
)

OURS = "healthdesk"  # the vendor of rows whose format has said already which metric they are


def by_id(specs: Iterable[MetricSpec]) -> dict[str, MetricSpec]:
    """Specs by id, in order; ValueError if two share one."""
    found: dict[str, MetricSpec] = {}
    for spec in specs:
        if spec.id in found:
            raise ValueError(f"two metrics are called {spec.id}")
        found[spec.id] = spec
    return found


def by_name(specs: Iterable[MetricSpec]) -> dict[tuple[str, str], MetricSpec]:
    """Specs by (vendor, identifier); ValueError if two claim one."""
    found: dict[tuple[str, str], MetricSpec] = {}
    for spec in specs:
        for vendor, identifiers in spec.vendors.items():
            for identifier in identifiers:
                if (vendor, identifier) in found:
                    raise ValueError(f"two metrics claim {identifier} of {vendor}")
                found[vendor, identifier] = spec
    return found


# The order is that of lists on screen and of `healthdesk metrics`.
METRICS: Mapping[str, MetricSpec] = MappingProxyType(
    by_id(
        (
            *activity.SPECS,
            *heart.SPECS,
            *vitals.SPECS,
            *respiratory.SPECS,
            *body.SPECS,
            *sleep.SPECS,
            *mobility.SPECS,
            *exercise.SPECS,
            *nutrition.SPECS,
            *habits.SPECS,
            *hearing.SPECS,
            *cycle.SPECS,
            *symptoms.SPECS,
            *events.SPECS,
            *vendors.SPECS,
        )
    )
)
_BY_NAME = by_name(METRICS.values())


def metric(metric_id: str) -> MetricSpec:
    """The metric with this id; KeyError if there is none."""
    return METRICS[metric_id]


def by_vendor(vendor: str, identifier: str) -> MetricSpec | None:
    """The metric that a vendor calls so, None if it is not known. The names of `OURS` are the ids."""
    return METRICS.get(identifier) if vendor == OURS else _BY_NAME.get((vendor, identifier))
