"""The glucose report in words and in both units."""

import numpy as np

from healthdesk.model.glucose import GlucoseReport
from healthdesk.present.glucose import NEEDED, glucose_model
from healthdesk.present.values import Formatter


def report(**more: object) -> GlucoseReport:
    profile = np.tile([80.0, 100.0, 120.0, 150.0, 190.0], (48, 1))
    profile[6, 2], profile[26, 2] = 90.0, 170.0
    parts: dict[str, object] = {
        "first": 20_635, "last": 20_648, "readings": 4032, "wear": 0.95, "days": 14, "mean": 126.0, "deviation": 37.8,
        "gmi": 6.324, "shares": np.array([0.0, 0.02, 0.83, 0.12, 0.03]), "profile": profile, "lowest": 58.0,
        "highest": 271.0, "source": "Sensor", "newest": 20_648,
    } | more  # fmt: skip
    return GlucoseReport(**parts)  # type: ignore[arg-type]


def test_the_figures_of_two_weeks() -> None:
    model = glucose_model(report(), Formatter())
    assert model.subtitle == "1–14 Jul 2026 · Sensor"
    assert [(stat.name, stat.figure) for stat in model.stats] == [
        ("Readings on", "14"),
        ("Mean", "126"),
        ("GMI", "6.3\u202f%"),
        ("Lowest and highest", "58–271"),
        ("Variation", "30.0\u202f%"),  # 37.8 / 126
    ]
    assert [(part.name, part.bounds, part.percent, part.time) for part in model.parts][1:3] == [
        ("Low", "54 to below 70", "2\u202f%", "29m a day"),  # 0.02 x 1440 = 28.8
        ("In range", "70–180", "83\u202f%", "19h\u00a055m a day"),  # 1195.2 minutes
    ]
    assert (model.warning, model.later) == ("", False)
    assert model.profile is not None
    assert (model.profile.top, model.profile.target) == (250, (70, 180))
    assert model.profile.words == (
        "Median by the time of day: lowest 90\u202fmg/dL at 03:00, highest 170\u202fmg/dL at 13:00"
    )


def test_too_little_is_said_and_has_no_profile() -> None:
    model = glucose_model(report(wear=0.5), Formatter())
    assert (model.warning, model.profile) == (NEEDED, None)


def test_in_millimoles() -> None:
    model = glucose_model(report(), Formatter(molar=True))
    assert model.stats[1].figure == "7.0"  # 126 / 18.0156 = 6.99
    assert model.parts[2].bounds == "3.9–10.0"
    assert model.profile is not None
    assert [round(value, 2) for value in model.profile.target] == [3.89, 9.99]


def test_without_readings_there_are_no_ranges() -> None:
    none = report(readings=0, mean=None, deviation=None, gmi=None, lowest=None, highest=None, wear=0.0, days=0)
    model = glucose_model(none, Formatter())
    assert (model.parts, len(model.stats)) == ((), 1)


def test_a_little_is_not_nothing_and_nearly_all_is_not_all() -> None:
    model = glucose_model(report(shares=np.array([0.0, 0.001, 0.999, 0.0, 0.0])), Formatter())
    said = [part.percent for part in model.parts]
    assert said == ["0\u202f%", "under 1\u202f%", "over 99\u202f%", "0\u202f%", "0\u202f%"]
