"""The metric registry; needs no store."""

import argparse

from healthdesk.cli.arguments import Commands
from healthdesk.cli.context import Context
from healthdesk.cli.output import Cell, number, print_json, print_table
from healthdesk.model.metric import MetricSpec
from healthdesk.model.registry import METRICS


def register(commands: Commands) -> None:
    """The command `metrics`."""
    commands.add("metrics", _metrics, "every metric that healthdesk knows")


def _metrics(context: Context, _: argparse.Namespace) -> None:
    if context.json:
        print_json([metric_json(spec) for spec in METRICS.values()])
        return
    print_table(
        [Cell("metric"), Cell("name"), Cell("group"), Cell("unit"), Cell("of a day"), Cell("goal", right=True)],
        [
            (spec.id, spec.name, spec.group, spec.unit, spec.statistic, number(spec.goal, 0))
            for spec in METRICS.values()
        ],
    )


def metric_json(spec: MetricSpec) -> dict[str, object]:
    """All that a program may want to know about a metric; an unbounded plausible range is null."""
    return {
        "id": spec.id,
        "name": spec.name,
        "group": spec.group,
        "unit": spec.unit,
        "displayUnit": spec.display.label,
        "statistic": spec.statistic,
        "kind": spec.kind,
        "finest": spec.finest,
        "goal": spec.goal,
        "plausible": list(spec.plausible),
        "usual": None if spec.usual is None else list(spec.usual),
        "usualSource": spec.usual_source or None,
        "loinc": spec.loinc or None,
        "vendors": {vendor: list(names) for vendor, names in spec.vendors.items()},
        "codes": spec.codes,
    }
