"""Which sources a name on the command line means."""

import pytest

from healthdesk.base.errors import UsageError
from healthdesk.cli.sources import source_ids
from healthdesk.model.metric import DeviceClass
from healthdesk.model.views import SourceInfo


def source(number: int, name: str, hardware: str, samples: int, last_day: int | None = None) -> SourceInfo:
    return SourceInfo(number, name, hardware, DeviceClass.WATCH, 100, samples=samples, last_day=last_day)


OLD_WATCH = source(2, "Ida\u2019s Apple\u00a0Watch", "Watch6,2", 900, 20_000)
NEW_WATCH = source(3, "Ida\u2019s Apple\u00a0Watch", "Watch7,2", 400, 20_300)
PHONE = source(5, "Ida\u2019s iPhone", "iPhone15,2", 300, 20_300)
OLD_PHONE = source(6, "The old iPhone", "iPhone9,1", 10, 18_000)
OF_ECG = source(7, "Apple Watch", "Watch6,2", 0)
KNOWN = [OLD_WATCH, NEW_WATCH, OF_ECG, PHONE, OLD_PHONE]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5", [5]),
        ("Ida\u2019s iPhone", [5]),
        ("old iphone", [6]),
        ("Apple Watch", [3, 2]),  # the two that measured, not the one without samples that is called just so
        ("Ida\u2019s Apple Watch", [3, 2]),
    ],
)
def test_a_name_means_all_devices_that_measured_under_it(text: str, meant: list[int]) -> None:
    assert source_ids(KNOWN, text) == meant


def test_a_source_without_samples_is_meant_where_no_other_has_the_name() -> None:
    assert source_ids([PHONE, OF_ECG], "apple watch") == [7]


@pytest.mark.parametrize(
    ("text", "said"), [("iphone", "More than one source"), ("ring", "no source"), ("99", "no source")]
)
def test_what_is_unknown_or_open_is_refused(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        source_ids(KNOWN, text)
