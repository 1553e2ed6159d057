"""Breathing and lungs."""

from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.metrics.build import quantity


def _spirometry(metric: str, name: str, apple: str, unit: str, loinc: str, most: float, decimals: int) -> MetricSpec:
    return MetricSpec(
        id=metric,
        name=name,
        group=Group.VITALS,
        unit=unit,
        statistic=Statistic.LATEST,
        kind=Kind.INSTANT,
        display=DisplayUnit(unit, decimals=decimals),
        finest=Period.DAY,
        plausible=(0, most),
        loinc=loinc,
        icon="wind",
        vendors=quantity(apple),
    )


SPECS: tuple[MetricSpec, ...] = (
    MetricSpec(
        id="respiratory_rate",
        name="Respiratory rate",
        group=Group.VITALS,
        unit="/min",
        statistic=Statistic.AVERAGE,
        kind=Kind.INSTANT,
        display=DisplayUnit("breaths/min", decimals=1),
        plausible=(2, 100),
        usual=(12, 18),
        usual_source="MedlinePlus, Vital signs: breathing of an adult at rest",
        loinc="9279-1",
        icon="wind",
        vendors=quantity(
            "RespiratoryRate",
            fitbit="daily_respiratory_rate",
            health_connect="respiratory_rate",
            garmin="averageRespiration",
            samsung="respiratory_rate",
            hae="respiratory_rate",
        ),
    ),
    _spirometry("forced_vital_capacity", "Forced vital capacity", "ForcedVitalCapacity", "L", "19870-5", 15, 2),
    _spirometry(
        "forced_expiratory_volume", "Forced expiratory volume", "ForcedExpiratoryVolume1", "L", "20150-9", 15, 2
    ),
    _spirometry("peak_flow", "Peak expiratory flow", "PeakExpiratoryFlowRate", "L/min", "19935-6", 1500, 0),
    MetricSpec(
        id="inhaler_usage",
        name="Inhaler use",
        group=Group.VITALS,
        unit="{puffs}",
        statistic=Statistic.SUM,
        kind=Kind.EVENT,
        display=DisplayUnit("puffs"),
        finest=Period.HOUR,
        plausible=(0, 1000),
        icon="spray-can",
        vendors=quantity("InhalerUsage"),
    ),
)
