"""The registry is compared with a list of Apple's types written down here on its own."""

import importlib.resources
import io
import re
import zipfile
from dataclasses import replace

import pytest

from healthdesk.model.metric import Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.night import Stage
from healthdesk.model.registry import METRICS, by_id, by_name, by_vendor, metric
from healthdesk.model.units import parse

QUANTITY_NAMES = """
StepCount DistanceWalkingRunning DistanceCycling DistanceWheelchair DistanceDownhillSnowSports DistanceCrossCountrySkiing
DistancePaddleSports DistanceRowing DistanceSkatingSports DistanceSwimming SwimmingStrokeCount NikeFuel PushCount
FlightsClimbed ActiveEnergyBurned BasalEnergyBurned AppleExerciseTime AppleStandTime AppleMoveTime TimeInDaylight
PhysicalEffort WorkoutEffortScore EstimatedWorkoutEffortScore VO2Max RunningSpeed CyclingSpeed RowingSpeed
PaddleSportsSpeed CrossCountrySkiingSpeed RunningPower CyclingPower CyclingFunctionalThresholdPower CyclingCadence
RunningStrideLength RunningVerticalOscillation RunningGroundContactTime UnderwaterDepth WaterTemperature WalkingSpeed
StairAscentSpeed StairDescentSpeed WalkingStepLength WalkingAsymmetryPercentage WalkingDoubleSupportPercentage
AppleWalkingSteadiness SixMinuteWalkTestDistance HeartRate RestingHeartRate WalkingHeartRateAverage
HeartRateRecoveryOneMinute HeartRateVariabilitySDNN AtrialFibrillationBurden PeripheralPerfusionIndex
BloodPressureSystolic BloodPressureDiastolic RespiratoryRate OxygenSaturation BodyTemperature BasalBodyTemperature
AppleSleepingWristTemperature AppleSleepingBreathingDisturbances BodyMass BodyMassIndex BodyFatPercentage LeanBodyMass
Height WaistCircumference BloodGlucose InsulinDelivery BloodAlcoholContent NumberOfAlcoholicBeverages
NumberOfTimesFallen InhalerUsage ForcedVitalCapacity ForcedExpiratoryVolume1 PeakExpiratoryFlowRate
EnvironmentalAudioExposure HeadphoneAudioExposure EnvironmentalSoundReduction ElectrodermalActivity UVExposure
DietaryEnergyConsumed DietaryWater DietaryCarbohydrates DietaryFiber DietarySugar DietaryProtein DietaryFatTotal
DietaryFatSaturated DietaryFatMonounsaturated DietaryFatPolyunsaturated DietaryCholesterol DietarySodium
DietaryPotassium DietaryCalcium DietaryIron DietaryMagnesium DietaryPhosphorus DietaryZinc DietaryManganese
DietaryCopper DietaryChloride DietaryCaffeine DietaryThiamin DietaryRiboflavin DietaryNiacin DietaryPantothenicAcid
DietaryVitaminB6 DietaryVitaminC DietaryVitaminE DietaryBiotin DietaryFolate DietaryVitaminA DietaryVitaminB12
DietaryVitaminD DietaryVitaminK DietaryIodine DietarySelenium DietaryChromium DietaryMolybdenum
"""

CATEGORY_NAMES = """
SleepAnalysis AppleStandHour MindfulSession HandwashingEvent ToothbrushingEvent HighHeartRateEvent LowHeartRateEvent
IrregularHeartRhythmEvent LowCardioFitnessEvent AppleWalkingSteadinessEvent AudioExposureEvent
EnvironmentalAudioExposureEvent HeadphoneAudioExposureEvent SleepApneaEvent HypertensionEvent MenstrualFlow
IntermenstrualBleeding CervicalMucusQuality OvulationTestResult PregnancyTestResult ProgesteroneTestResult
SexualActivity Contraceptive Pregnancy Lactation BleedingDuringPregnancy BleedingAfterPregnancy
InfrequentMenstrualCycles IrregularMenstrualCycles PersistentIntermenstrualBleeding ProlongedMenstrualPeriods
AbdominalCramps Acne AppetiteChanges BladderIncontinence Bloating BreastPain ChestTightnessOrPain Chills Constipation
Coughing Diarrhea Dizziness DrySkin Fainting Fatigue Fever GeneralizedBodyAche HairLoss Headache Heartburn HotFlashes
LossOfSmell LossOfTaste LowerBackPain MemoryLapse MoodChanges Nausea NightSweats PelvicPain
RapidPoundingOrFlutteringHeartbeat RunnyNose ShortnessOfBreath SinusCongestion SkippedHeartbeat SleepChanges SoreThroat
VaginalDryness Vomiting Wheezing
"""

QUANTITIES, CATEGORIES = QUANTITY_NAMES.split(), CATEGORY_NAMES.split()
APPLE = [f"HKQuantityTypeIdentifier{name}" for name in QUANTITIES] + [
    f"HKCategoryTypeIdentifier{name}" for name in CATEGORIES
]
SPECS = pytest.mark.parametrize("spec", METRICS.values(), ids=lambda spec: spec.id)


def test_the_list_of_apples_types_is_whole() -> None:
    assert (len(QUANTITIES), len(CATEGORIES)) == (120, 70)
    assert len(set(APPLE)) == len(APPLE) == 190


@pytest.mark.parametrize("identifier", APPLE)
def test_every_type_of_apple_has_a_metric(identifier: str) -> None:
    assert by_vendor("apple", identifier) is not None


def test_the_registry_claims_no_type_that_apple_does_not_have() -> None:
    claimed = [name for spec in METRICS.values() for name in spec.vendors.get("apple", ())]
    assert sorted(claimed) == sorted(APPLE)


@pytest.mark.parametrize(
    ("metric_id", "identifier", "statistic", "unit", "goal", "finest"),
    [
        ("steps", "QuantityTypeIdentifierStepCount", "sum", "{steps}", 10_000, "hour"),
        ("distance", "QuantityTypeIdentifierDistanceWalkingRunning", "sum", "m", None, "hour"),
        ("heart_rate", "QuantityTypeIdentifierHeartRate", "average", "/min", None, "hour"),
        ("resting_heart_rate", "QuantityTypeIdentifierRestingHeartRate", "average", "/min", None, "hour"),
        ("weight", "QuantityTypeIdentifierBodyMass", "latest", "kg", None, "day"),
        ("body_fat", "QuantityTypeIdentifierBodyFatPercentage", "latest", "%", None, "day"),
        ("sleep", "CategoryTypeIdentifierSleepAnalysis", "sum", "min", None, "day"),
        ("active_energy", "QuantityTypeIdentifierActiveEnergyBurned", "sum", "kcal", 500, "hour"),
        ("oxygen_saturation", "QuantityTypeIdentifierOxygenSaturation", "average", "%", None, "hour"),
        ("glucose", "QuantityTypeIdentifierBloodGlucose", "average", "mg/dL", None, "hour"),
    ],
)
def test_the_ten_metrics_of_the_original_design(
    metric_id: str, identifier: str, statistic: str, unit: str, goal: float | None, finest: str
) -> None:
    spec = metric(metric_id)
    assert by_vendor("apple", f"HK{identifier}") is spec
    assert (spec.statistic, spec.unit, spec.goal, spec.finest) == (statistic, unit, goal, finest)


@pytest.mark.parametrize(
    ("metric_id", "loinc"),
    [
        ("steps", "55423-8"),
        ("swimming_distance", "93816-7"),
        ("wheelchair_pushes", "96502-0"),
        ("flights_climbed", "100304-5"),
        ("active_energy", "41981-2"),
        ("vo2_max", "94122-9"),
        ("six_minute_walk", "64098-7"),
        ("heart_rate", "8867-4"),
        ("resting_heart_rate", "40443-4"),
        ("heart_rate_variability", "80404-7"),
        ("peripheral_perfusion", "61006-3"),
        ("systolic_pressure", "8480-6"),
        ("diastolic_pressure", "8462-4"),
        ("respiratory_rate", "9279-1"),
        ("oxygen_saturation", "59408-5"),
        ("body_temperature", "8310-5"),
        ("weight", "29463-7"),
        ("body_mass_index", "39156-5"),
        ("body_fat", "41982-0"),
        ("lean_body_mass", "91557-9"),
        ("height", "8302-2"),
        ("waist", "8280-0"),
        ("glucose", "41653-7"),
        ("blood_alcohol", "74859-0"),
        ("forced_vital_capacity", "19870-5"),
        ("forced_expiratory_volume", "20150-9"),
        ("peak_flow", "19935-6"),
        ("dietary_energy", "9052-2"),
    ],
)
def test_loinc_codes_are_the_ones_of_the_table(metric_id: str, loinc: str) -> None:
    assert metric(metric_id).loinc == loinc


def test_no_other_metric_has_a_loinc_code_of_its_own_invention() -> None:
    assert sum(bool(spec.loinc) for spec in METRICS.values()) == 28


def _has_valid_check_digit(loinc: str) -> bool:
    """LOINC numbers end in a Luhn digit."""
    number, digit = loinc.split("-")
    total = 0
    for i, char in enumerate(reversed(number)):
        n = int(char) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return (10 - total % 10) % 10 == int(digit)


@pytest.mark.parametrize("spec", [s for s in METRICS.values() if s.loinc], ids=lambda spec: spec.id)
def test_loinc_codes_carry_a_valid_check_digit(spec: MetricSpec) -> None:
    assert _has_valid_check_digit(spec.loinc)


def _icons() -> set[str]:
    data = (importlib.resources.files("justmyresource_lucide") / "icons.zip").read_bytes()
    return {name.removesuffix(".svg") for name in zipfile.ZipFile(io.BytesIO(data)).namelist()}


def test_every_icon_is_in_the_icon_package() -> None:
    assert {spec.icon for spec in METRICS.values()} <= _icons()


@SPECS
def test_ids_are_snake_case_and_names_are_for_people(spec: MetricSpec) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", spec.id)
    assert spec.name == spec.name.strip()
    assert "_" not in spec.name
    assert spec.name[0].isupper()


def test_names_are_told_apart() -> None:
    names = [spec.name.lower() for spec in METRICS.values()]
    assert sorted(set(names)) == sorted(names)


@SPECS
def test_a_spec_is_consistent_in_itself(spec: MetricSpec) -> None:
    low, high = spec.plausible
    assert float("-inf") < low <= high < float("inf")
    assert parse(spec.unit) is not None
    assert isinstance(spec.group, Group)
    if spec.usual:
        assert low <= spec.usual[0] < spec.usual[1] <= high
    assert bool(spec.usual) == bool(spec.usual_source)
    if spec.fraction:
        assert spec.unit == "%"
        assert high <= 100
    if spec.goal is not None:
        assert spec.statistic in (Statistic.SUM, Statistic.DURATION)
    if spec.statistic is Statistic.DURATION:
        assert (spec.unit, spec.kind, spec.codes) == ("min", Kind.INTERVAL, {})
    assert all(low <= code <= high for code in spec.codes.values())
    assert set(spec.integers.values()) <= set(spec.codes.values())


@pytest.mark.parametrize("name", CATEGORIES)
def test_a_category_has_codes_or_is_its_own_length(name: str) -> None:
    spec = by_vendor("apple", f"HKCategoryTypeIdentifier{name}")
    assert spec is not None
    assert bool(spec.codes) != (spec.statistic is Statistic.DURATION)


@pytest.mark.parametrize("name", QUANTITIES)
def test_a_quantity_has_no_codes(name: str) -> None:
    spec = by_vendor("apple", f"HKQuantityTypeIdentifier{name}")
    assert spec is not None
    assert not spec.codes


@pytest.mark.parametrize(
    "name", [*(q for q in QUANTITIES if q.startswith("Dietary")), "InsulinDelivery", "InhalerUsage"]
)
def test_what_a_person_logs_is_an_event_that_adds_up(name: str) -> None:
    spec = by_vendor("apple", f"HKQuantityTypeIdentifier{name}")
    assert spec is not None
    assert (spec.kind, spec.statistic) == (Kind.EVENT, Statistic.SUM)


def test_ratios_are_kept_as_percent() -> None:
    fractions = {spec.id for spec in METRICS.values() if spec.fraction}
    assert fractions == {
        "oxygen_saturation",
        "body_fat",
        "walking_asymmetry",
        "double_support",
        "walking_steadiness",
        "afib_burden",
        "peripheral_perfusion",
        "blood_alcohol",
    }


def test_sleep_words_are_stages() -> None:
    assert metric("sleep").kind is Kind.STAGE
    assert set(metric("sleep").codes.values()) == set(Stage)


def test_two_kinds_of_heart_rate_variability_are_two_metrics() -> None:
    names = metric("heart_rate_variability").vendors
    assert not set(names) & set(metric("heart_rate_variability_rmssd").vendors)


def test_a_goal_is_not_a_measurement() -> None:
    assert by_vendor("apple", "HKDataTypeSleepDurationGoal") is None


def test_an_unknown_type_has_no_metric() -> None:
    assert by_vendor("apple", "HKQuantityTypeIdentifierXyz") is None
    assert by_vendor("nobody", "HKQuantityTypeIdentifierStepCount") is None


def test_two_metrics_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="steps"):
        by_id((metric("steps"), metric("steps")))


def test_two_metrics_of_one_vendor_name_are_refused() -> None:
    other = replace(metric("steps"), id="paces")
    with pytest.raises(ValueError, match="StepCount"):
        by_name((metric("steps"), other))


def test_metrics_cannot_be_added_at_run_time() -> None:
    with pytest.raises(TypeError):
        METRICS["paces"] = metric("steps")  # type: ignore[index]


def test_weight_body_fat_and_sleep_have_no_hourly_value() -> None:
    assert {metric(name).finest for name in ("weight", "body_fat", "sleep")} == {Period.DAY}
