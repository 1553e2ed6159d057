"""Menstrual cycle, pregnancy and sexual health.

What has a scale or a kind keeps its code, and the day's figure is the last one logged. What can only be there or not is
counted.
"""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import HAPPENED, HAPPENED_INTEGERS, category

_BLEEDING = {"None": 0, "Unspecified": 1, "Light": 2, "Medium": 3, "Heavy": 4}
_BLEEDING_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 0}


def _coded(
    metric: str, name: str, apple: str, icon: str, codes: dict[str, int], integers: dict[int, int] | None = None
) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.BODY,
        unit="{code}",
        statistic=Statistic.LATEST,
        kind=Kind.EVENT,
        display=DisplayUnit(""),
        finest=Period.DAY,
        plausible=(min(codes.values()), max(codes.values())),
        icon=icon,
        vendors=category(apple),
        codes=codes,
        integers=integers or {},
    )


def _counted(metric: str, name: str, apple: str, icon: str) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.BODY,
        unit="{events}",
        statistic=Statistic.SUM,
        kind=Kind.EVENT,
        display=DisplayUnit("events"),
        finest=Period.DAY,
        plausible=(1, 1),
        icon=icon,
        vendors=category(apple),
        codes=HAPPENED,
        integers=HAPPENED_INTEGERS,
    )


def _held(metric: str, name: str, apple: str, icon: str) -> MetricSpec:
    """A state that lasts for months; a count of it, spread over its days, would say nothing."""
    return _coded(metric, name, apple, icon, HAPPENED, HAPPENED_INTEGERS)


SPECS: tuple[MetricSpec, ...] = (
    _coded("menstrual_flow", "Menstrual flow", "MenstrualFlow", "droplets", _BLEEDING, _BLEEDING_INTEGERS),
    _counted("spotting", "Spotting", "IntermenstrualBleeding", "droplet"),
    _coded(
        "cervical_mucus",
        "Cervical mucus",
        "CervicalMucusQuality",
        "droplet",
        {"Dry": 1, "Sticky": 2, "Creamy": 3, "Watery": 4, "EggWhite": 5},
    ),
    _coded(
        "ovulation_test",
        "Ovulation test",
        "OvulationTestResult",
        "test-tube",
        {"Negative": 1, "Positive": 2, "LuteinizingHormoneSurge": 2, "Indeterminate": 3, "EstrogenSurge": 4},
    ),
    _coded(
        "pregnancy_test",
        "Pregnancy test",
        "PregnancyTestResult",
        "test-tube-diagonal",
        {"Negative": 1, "Positive": 2, "Indeterminate": 3},
    ),
    _coded(
        "progesterone_test",
        "Progesterone test",
        "ProgesteroneTestResult",
        "test-tubes",
        {"Negative": 1, "Positive": 2, "Indeterminate": 3},
    ),
    _counted("sexual_activity", "Sexual activity", "SexualActivity", "venus-and-mars"),
    _coded(
        "contraceptive",
        "Contraceptive",
        "Contraceptive",
        "shield",
        {
            "Unspecified": 1,
            "Implant": 2,
            "Injection": 3,
            "IntrauterineDevice": 4,
            "IntravaginalRing": 5,
            "Oral": 6,
            "Patch": 7,
        },
    ),
    _held("pregnancy", "Pregnancy", "Pregnancy", "baby"),
    _held("lactation", "Lactation", "Lactation", "milk"),
    _coded(
        "bleeding_in_pregnancy",
        "Bleeding during pregnancy",
        "BleedingDuringPregnancy",
        "droplets",
        _BLEEDING,
        _BLEEDING_INTEGERS,
    ),
    _coded(
        "bleeding_after_pregnancy",
        "Bleeding after pregnancy",
        "BleedingAfterPregnancy",
        "droplets",
        _BLEEDING,
        _BLEEDING_INTEGERS,
    ),
    _counted("infrequent_periods", "Infrequent periods", "InfrequentMenstrualCycles", "calendar-minus"),
    _counted("irregular_periods", "Irregular periods", "IrregularMenstrualCycles", "calendar-x"),
    _counted("persistent_spotting", "Persistent spotting", "PersistentIntermenstrualBleeding", "calendar-clock"),
    _counted("prolonged_periods", "Prolonged periods", "ProlongedMenstrualPeriods", "calendar-range"),
)
