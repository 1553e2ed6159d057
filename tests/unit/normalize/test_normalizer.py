"""Vendor columns become samples; what cannot is reported with its place and its reason."""

import sys
from types import FrameType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model.batch import RawBatch, SampleBatch
from healthdesk.model.registry import METRICS
from healthdesk.model.report import RecordError
from healthdesk.normalize.normalizer import Normalizer
from tests.unit.normalize.raws import NAN, NOON, category, raw

YEAR_MS = 366 * 86_400_000


def taken(batch: RawBatch) -> SampleBatch:
    """The samples of a batch that is all good."""
    (samples,), errors, raws = Normalizer().batch(batch)
    assert (errors, raws) == ([], [])
    return samples


def refused(batch: RawBatch) -> list[str]:
    """The reasons of a batch that is all bad."""
    samples, errors, _ = Normalizer().batch(batch)
    assert samples == []
    return [error.reason for error in errors]


def test_values_come_out_in_the_canonical_unit() -> None:
    samples = taken(raw("BodyMass", "lb", [150.0, 200.0]))
    assert (samples.metric, samples.unit) == ("weight", "lb")
    assert samples.value.tolist() == [150 * 0.45359237, 200 * 0.45359237]


def test_everything_else_about_a_record_stays_as_it_is() -> None:
    batch = raw("HeartRate", "count/min", [61, 62], source=[4, 7])
    batch.offset[:] = [120, -480]
    batch.ident, batch.version = ["a", ""], np.array([3, 0], np.int64)
    samples = taken(batch)
    assert samples.start.tolist() == batch.start.tolist()
    assert samples.end.tolist() == batch.end.tolist()
    assert (samples.source.tolist(), samples.offset.tolist(), samples.meta.tolist()) == ([4, 7], [120, -480], [0, 1])
    assert (samples.ident, samples.version.tolist() if samples.version is not None else None) == (["a", ""], [3, 0])


def test_good_rows_travel_on_when_others_are_bad() -> None:
    batch = raw("HeartRate", "count/min", [61, 0, 63], source=[4, 5, 6])
    batch.ident, batch.version = ["a", "b", "c"], np.array([1, 2, 3], np.int64)
    (samples,), errors, raws = Normalizer().batch(batch)
    assert samples.value.tolist() == [61, 63]
    assert (samples.source.tolist(), samples.meta.tolist(), samples.ident) == ([4, 6], [0, 2], ["a", "c"])
    assert samples.version is not None
    assert samples.version.tolist() == [1, 3]
    assert [e.position for e in errors] == [102]
    assert raws == []


def test_a_bad_record_is_named_with_its_line_and_what_it_said() -> None:
    _, (error,), _ = Normalizer().batch(raw("HeartRate", "count/min", [0], start=[1_780_000_000_123]))
    assert error == RecordError(
        where="export.xml line 101",
        reason="Value 0 bpm is outside 20–300",
        type="HKQuantityTypeIdentifierHeartRate",
        record={
            "start": "2026-05-28T20:26:40.123Z",
            "end": "2026-05-28T20:27:40.123Z",
            "value": "0.0",
            "unit": "count/min",
        },
        position=101,
        metric="heart_rate",
    )


@pytest.mark.parametrize(
    ("batch", "reason"),
    [
        (raw("OxygenSaturation", "%", [0.03]), "Value 3 % is outside 50–100"),
        (raw("OxygenSaturation", "%", [1.2]), "Value 120 % is outside 50–100"),
        (raw("BodyMass", "lb", [1]), "Value 0.453592 kg is outside 2–650"),
        (raw("BodyMass", "kg", [650.0000001]), "Value 650.0000001 kg is outside 2–650"),
        (raw("StepCount", "count", [-5]), "Value -5 steps is outside 0–1000000"),
        (raw("DistanceWalkingRunning", "km", [-1.5]), "Value -1.5 km is outside 0–2000"),
        (raw("HeartRate", "count/min", [1e308]), "Value 1e+308 bpm is outside 20–300"),
        (raw("HeartRate", "count/s", [1e308]), "Value is not a number"),  # overflows
        (raw("HeartRate", "count/min", [float("inf")]), "Value is not a number"),
        (raw("HeartRate", "count/min", [NAN]), "Value is missing"),
        (raw("HeartRate", "count/min", words=["n/a"]), "Value is not a number"),
        (raw("DistanceWalkingRunning", "yd-old", [1]), "Unknown unit “yd-old”"),
        (raw("DistanceWalkingRunning", "kg", [1]), "Unknown unit “kg”"),
        (raw("DistanceWalkingRunning", "x" * 90, [1]), f"Unknown unit “{'x' * 39}…”"),
        (raw("HeartRate", "", [61]), "Unit is missing"),
        (raw("HeartRate", "count/min", [61], start=[NOON], end=[NOON - 1]), "End is earlier than start"),
        (raw("HeartRate", "count/min", [61], start=[-62_135_596_800_000]), "Date is outside 1900–2100"),  # year 1
        (raw("HeartRate", "count/min", [61], start=[4_133_980_740_000]), "Date is outside 1900–2100"),  # ends in 2101
        (raw("StepCount", "count", [9], start=[NOON], end=[NOON + YEAR_MS + 1]), "Lasts longer than a year"),
        (category("SleepAnalysis", ["SleepAnalysisDozing"]), "Unknown value “HKCategoryValueSleepAnalysisDozing”"),
        (category("SleepAnalysis", value=[9]), "Unknown value “9”"),
        (category("SleepAnalysis", value=[NAN]), "Value is missing"),
        (category("SleepAnalysis", [None]), "Value is missing"),
        (category("MindfulSession", value=[NAN], end=[NOON + 2 * 86_400_000]), "Value 2880 min is outside 0–1440"),
    ],
)
def test_each_cause_has_its_own_words(batch: RawBatch, reason: str) -> None:
    assert refused(batch) == [reason]


@pytest.mark.parametrize("value", [20, 300])
def test_the_limits_themselves_are_plausible(value: float) -> None:
    assert taken(raw("HeartRate", "count/min", [value])).value.tolist() == [value]


def test_a_record_of_no_length_and_one_of_a_year_are_fine() -> None:
    samples = taken(raw("StepCount", "count", [9, 9], start=[NOON, NOON], end=[NOON, NOON + YEAR_MS]))
    assert len(samples) == 2


def test_records_of_the_first_and_last_moment_are_fine() -> None:
    first, last = -2_208_988_800_000, 4_133_980_799_999  # 1900-01-01 00:00 and 2100-12-31 23:59:59.999 UTC
    assert len(taken(raw("HeartRate", "count/min", [61, 61], start=[first, last], end=[first, last]))) == 2
    assert (
        len(refused(raw("HeartRate", "count/min", [61, 61], start=[first - 1, last + 1], end=[first, last + 1]))) == 2
    )


class TestFractions:
    """Apple writes 0.98; some apps write 98 under the same unit."""

    def test_a_fraction_is_kept_as_percent(self) -> None:
        assert taken(raw("BodyFatPercentage", "%", [0.196])).value.tolist() == pytest.approx([19.6], rel=1e-15)

    def test_what_no_fraction_can_be_is_already_percent(self) -> None:
        normalizer = Normalizer()
        (samples,), errors, _ = normalizer.batch(raw("OxygenSaturation", "%", [0.98, 97, 1.0]))
        assert samples.value.tolist() == [98, 97, 100]
        assert errors == []

    def test_taking_it_as_percent_is_noted_once_with_its_count(self) -> None:
        normalizer = Normalizer()
        normalizer.batch(raw("OxygenSaturation", "%", [0.98, 97, 96]))
        normalizer.batch(raw("OxygenSaturation", "%", [95, float("inf"), 1e308]))
        (note,) = normalizer.notes()
        assert note.text.startswith("Blood oxygen: 3 ")
        assert not note.partial

    def test_nothing_is_noted_where_all_are_fractions(self) -> None:
        normalizer = Normalizer()
        normalizer.batch(raw("OxygenSaturation", "%", [0.98]))
        assert normalizer.notes() == []


class TestKept:
    """What is not understood is never lost."""

    def test_an_unknown_type_is_kept_whole_and_is_no_error(self) -> None:
        batch = raw("HKQuantityTypeIdentifierXyz", "foo", [1.5, NAN], source=[3, 4])
        samples, errors, (kept,) = Normalizer().batch(batch)
        assert (samples, errors) == ([], [])
        assert (kept.type, kept.reason) == ("HKQuantityTypeIdentifierXyz", "unmapped")
        assert kept.payloads == [
            {
                "start": NOON,
                "end": NOON + 60_000,
                "value": 1.5,
                "unit": "foo",
                "source": 3,
                "meta": 0,
                "position": 101,
            },
            {
                "start": NOON + 60_000,
                "end": NOON + 120_000,
                "value": None,
                "unit": "foo",
                "source": 4,
                "meta": 1,
                "position": 102,
            },
        ]

    def test_a_word_is_kept_as_a_word(self) -> None:
        _, _, (kept,) = Normalizer().batch(raw("HKCategoryTypeIdentifierXyz", words=["HKCategoryValueOdd"]))
        assert kept.payloads[0]["value"] == "HKCategoryValueOdd"

    def test_an_unknown_unit_is_an_error_and_kept(self) -> None:
        _, errors, (kept,) = Normalizer().batch(raw("DistanceWalkingRunning", "yd-old", [1, 2]))
        assert len(errors) == len(kept.payloads) == 2
        assert kept.reason == "rejected"

    def test_an_unknown_word_is_an_error_and_kept_but_its_neighbors_are_taken(self) -> None:
        batch = category("SleepAnalysis", ["SleepAnalysisAsleepCore", "SleepAnalysisDozing"])
        (samples,), (error,), (kept,) = Normalizer().batch(batch)
        assert len(samples) == 1
        assert error.position == 102
        assert [p["value"] for p in kept.payloads] == ["HKCategoryValueSleepAnalysisDozing"]

    def test_what_is_merely_implausible_is_not_kept(self) -> None:
        assert Normalizer().batch(raw("HeartRate", "count/min", [0]))[2] == []

    def test_a_goal_is_kept_and_no_measurement(self) -> None:
        samples, errors, (kept,) = Normalizer().batch(raw("HKDataTypeSleepDurationGoal", "hr", [8]))
        assert (samples, errors, kept.reason) == ([], [], "unmapped")

    def test_a_type_of_another_vendor_is_unknown(self) -> None:
        _, _, (kept,) = Normalizer().batch(raw("HKQuantityTypeIdentifierStepCount", "count", [1], vendor="fitbit"))
        assert kept.reason == "unmapped"


@pytest.mark.parametrize(
    ("name", "word", "integer", "code"),
    [
        ("SleepAnalysis", "SleepAnalysisInBed", 0, 0),
        ("SleepAnalysis", "SleepAnalysisAsleepUnspecified", 1, 1),
        ("SleepAnalysis", "SleepAnalysisAsleep", 1, 1),
        ("SleepAnalysis", "SleepAnalysisAwake", 2, 2),
        ("SleepAnalysis", "SleepAnalysisAsleepCore", 3, 3),
        ("SleepAnalysis", "SleepAnalysisAsleepDeep", 4, 4),
        ("SleepAnalysis", "SleepAnalysisAsleepREM", 5, 5),
        ("AppleStandHour", "AppleStandHourStood", 0, 1),  # Apple's own number of "stood" is 0
        ("AppleStandHour", "AppleStandHourIdle", 1, 0),
        ("Headache", "SeverityUnspecified", 0, 1),
        ("Headache", "SeverityNotPresent", 1, 0),
        ("Headache", "SeverityMild", 2, 2),
        ("Headache", "SeverityModerate", 3, 3),
        ("Headache", "SeveritySevere", 4, 4),
        ("MoodChanges", "PresencePresent", 0, 1),
        ("MoodChanges", "PresenceNotPresent", 1, 0),
        ("AppetiteChanges", "AppetiteChangesNoChange", 1, 0),
        ("AppetiteChanges", "AppetiteChangesDecreased", 2, 2),
        ("AppetiteChanges", "AppetiteChangesIncreased", 3, 3),
        ("MenstrualFlow", "MenstrualFlowUnspecified", 1, 1),
        ("MenstrualFlow", "MenstrualFlowHeavy", 4, 4),
        ("MenstrualFlow", "VaginalBleedingHeavy", 4, 4),
        ("MenstrualFlow", "MenstrualFlowNone", 5, 0),
        ("BleedingAfterPregnancy", "VaginalBleedingLight", 2, 2),
        ("CervicalMucusQuality", "CervicalMucusQualityEggWhite", 5, 5),
        ("OvulationTestResult", "OvulationTestResultLuteinizingHormoneSurge", 2, 2),
        ("PregnancyTestResult", "PregnancyTestResultPositive", 2, 2),
        ("ProgesteroneTestResult", "ProgesteroneTestResultIndeterminate", 3, 3),
        ("Contraceptive", "ContraceptivePatch", 7, 7),
        ("Pregnancy", "NotApplicable", 0, 1),
        ("SexualActivity", "NotApplicable", 0, 1),
        ("HighHeartRateEvent", "NotApplicable", 0, 1),
        ("LowCardioFitnessEvent", "LowCardioFitnessEventLowFitness", 1, 1),
        ("EnvironmentalAudioExposureEvent", "EnvironmentalAudioExposureEventMomentaryLimit", 1, 1),
        ("AudioExposureEvent", "AudioExposureEventLoudEnvironment", 1, 1),
        ("HeadphoneAudioExposureEvent", "HeadphoneAudioExposureEventSevenDayLimit", 1, 1),
        ("AppleWalkingSteadinessEvent", "AppleWalkingSteadinessEventRepeatVeryLow", 4, 4),
    ],
)
def test_words_and_the_integers_of_older_files_mean_the_same(name: str, word: str, integer: int, code: int) -> None:
    assert taken(category(name, [word])).value.tolist() == [code]
    assert taken(category(name, value=[integer])).value.tolist() == [code]


def test_an_event_without_any_value_counts_as_one() -> None:
    assert taken(category("LowHeartRateEvent", value=[NAN])).value.tolist() == [1]
    assert taken(category("LowHeartRateEvent", [None])).value.tolist() == [1]
    assert taken(category("LowHeartRateEvent", [""])).value.tolist() == [1]


def test_the_value_of_a_habit_is_its_length_whatever_was_written() -> None:
    batch = category("MindfulSession", ["NotApplicable", None], start=[NOON, NOON], end=[NOON + 600_000, NOON + 90_000])
    samples = taken(batch)
    assert (samples.metric, samples.value.tolist()) == ("mindful_minutes", [10, 1.5])


def test_an_empty_batch_is_nothing() -> None:
    assert Normalizer().batch(raw("HeartRate", "count/min", [])) == ([], [], [])


def test_a_batch_is_not_altered() -> None:
    batch = raw("OxygenSaturation", "%", [0.98, 97, NAN])
    before = [column.copy() for column in (batch.start, batch.end, batch.value)]
    Normalizer().batch(batch)
    for column, old in zip((batch.start, batch.end, batch.value), before, strict=True):
        np.testing.assert_array_equal(column, old)


@pytest.mark.parametrize("identifier", [n for spec in METRICS.values() for n in spec.vendors.get("apple", ())])
def test_columns_have_the_types_that_the_store_expects(identifier: str) -> None:
    spec = next(s for s in METRICS.values() if identifier in s.vendors.get("apple", ()))
    value = next(iter(spec.integers or spec.codes.values()), None) if spec.codes else None
    unit = "percent" if spec.fraction else spec.unit
    samples = taken(raw(identifier, unit, [float(spec.plausible[1]) if value is None else float(value)]))
    types = [getattr(samples, c).dtype for c in ("start", "end", "value", "source", "offset", "meta", "ordinal")]
    assert types == ["int64", "int64", "float64", "int32", "int16", "int32", "int32"]


times = st.one_of(st.integers(NOON - 10**9, NOON + 10**9), st.sampled_from([-(10**14), 10**14]))
values = st.one_of(
    st.floats(-10, 400), st.sampled_from([NAN, float("inf"), -float("inf"), 1e308, 0.0, -0.0, 20.0, 300.0])
)


@given(st.lists(st.tuples(times, st.integers(-1000, 10**6), values), min_size=1, max_size=30))
def test_the_arrays_decide_as_a_person_would_row_by_row(rows: list[tuple[int, int, float]]) -> None:
    batch = raw(
        "HeartRate",
        "count/min",
        [v for _, _, v in rows],
        start=[s for s, _, _ in rows],
        end=[s + d for s, d, _ in rows],
    )
    samples, errors, raws = Normalizer().batch(batch)
    good = [i for i, (s, d, v) in enumerate(rows) if abs(s) < 10**14 and d >= 0 and 20 <= v <= 300]
    assert (samples[0].meta.tolist() if samples else []) == good
    assert sorted([*good, *(e.position - 101 for e in errors)]) == list(range(len(rows)))
    assert raws == []


@given(st.lists(st.sampled_from([0.5, 1.0, 2.0]), min_size=1, max_size=20), st.data())
def test_it_makes_no_difference_where_a_file_is_cut_into_batches(values: list[float], data: st.DataObject) -> None:
    def numbered(*parts: tuple[int, int]) -> list[tuple[float, int]]:
        normalizer = Normalizer()
        out: list[tuple[float, int]] = []
        for first, last in parts:
            start = [NOON] * (last - first)
            (samples,), _, _ = normalizer.batch(raw("DietaryWater", "mL", values[first:last], start=start))
            out += zip(samples.value.tolist(), samples.ordinal.tolist(), strict=True)
        return out

    cut = data.draw(st.integers(0, len(values)))
    parts = [part for part in ((0, cut), (cut, len(values))) if part[0] < part[1]]
    assert numbered(*parts) == numbered((0, len(values)))


def _calls(normalizer: Normalizer, batch: RawBatch) -> int:
    """Python calls that normalizing takes."""
    count = 0

    def seen(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        normalizer.batch(batch)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "make",
    [
        lambda n: raw("ActiveEnergyBurned", "kJ", np.linspace(0, 9, n).tolist()),
        lambda n: raw("OxygenSaturation", "%", ([0.97, 97] * n)[:n]),
        lambda n: category("SleepAnalysis", (["SleepAnalysisAsleepCore", "SleepAnalysisAwake"] * n)[:n]),
        lambda n: category("MindfulSession", value=[NAN] * n),
    ],
    ids=["converted", "percent", "words", "durations"],
)
def test_the_work_for_good_rows_is_done_on_whole_columns(make) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """A thousand times the rows, and not one call more."""
    _calls(Normalizer(), make(20))
    assert _calls(Normalizer(), make(20_000)) == _calls(Normalizer(), make(20))
