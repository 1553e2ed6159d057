"""The owner's settings, kept inside the encrypted store because where someone travelled is theirs alone.

Each field says what it does; the command line and the settings page are made from these declarations.
"""

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from healthdesk.base.clock import zone_names
from healthdesk.base.words import SYSTEM, tr


class Travel(BaseModel):
    """The owner was in `zone` on the local days `first` to `last`, both inclusive."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    zone: str
    first: date
    last: date

    @field_validator("zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        return known_zone(value)

    @model_validator(mode="after")
    def _order(self) -> "Travel":
        if self.last < self.first:
            raise ValueError(tr("a travel span ends before it begins"))
        return self


class Goal(BaseModel):
    """A goal a day that holds from local day `first` (None: from the beginning) until the next one of its metric.

    `value` is in the metric's unit; None takes the usual goal of the metric again.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    first: date | None = None
    value: float | None = Field(None, gt=0, allow_inf_nan=False)


class Annotation(BaseModel):
    """The owner's own words about a local day, or (`minute` of that day) about a moment of it."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    day: date
    text: str = Field(min_length=1, max_length=80)
    minute: int | None = Field(None, ge=0, lt=24 * 60)


class Settings(BaseModel):
    """All settings of one profile."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    home_zone: str = Field("UTC", description="IANA time zone of home; days begin and end by it")
    travel: tuple[Travel, ...] = Field((), description="spans of days spent in other time zones")
    units: Literal["metric", "imperial"] = Field("metric", description="units shown; the store is always metric")
    glucose: Literal["mg/dL", "mmol/L"] = Field("mg/dL", description="unit in which glucose is shown")
    name: str = Field("", max_length=80, description="your name as it stands on what you share; kept here only")
    birth_year: int | None = Field(
        None, ge=1900, le=2100, description="year of birth, for heart rate zones, insights and on what you share"
    )
    sex: Literal["", "female", "male"] = Field(
        "", description="sex, for figures that are known by sex, such as VO₂max; kept here only"
    )
    import_routes: bool = Field(True, description="keep the GPS routes of workouts; places are sensitive")
    theme: Literal["system", "light", "dark"] = Field("system", description="appearance of the windows")
    language: str = Field(
        SYSTEM, max_length=20, description="language of the windows, such as en; system: that of the computer"
    )
    lock_minutes: int = Field(10, ge=1, le=60, description="minutes without input after which the store locks")
    sync_minutes: int = Field(15, ge=0, le=1440, description="minutes between two syncs; 0: only when asked")
    host_companion: bool = Field(False, description="take what phones push while the desktop program is open")
    backup_every: Literal["off", "daily", "weekly"] = Field(
        "off", description="backups by itself while the program is open and something has changed"
    )
    backup_folder: str = Field("", max_length=4096, description="folder that backups by itself go to")
    backup_keep: int = Field(5, ge=2, le=99, description="how many of them are kept")
    notify: bool = Field(True, description="say when long work has ended while the window is not in use")
    dashboard: tuple[str, ...] = Field((), description="metrics of the dashboard in order; none: the usual ones")
    density: Literal["comfortable", "compact"] = Field("comfortable", description="size of the dashboard's cards")
    goals: dict[str, tuple[Goal, ...]] = Field(
        {}, description="own goals per metric, in the metric's unit, each with the day it holds from"
    )
    annotations: tuple[Annotation, ...] = Field((), description="own words about days, shown on charts")

    mappings: tuple[str, ...] = Field((), description="what the columns of own tables mean; learned by imports")

    @field_validator("home_zone")
    @classmethod
    def _home(cls, value: str) -> str:
        return known_zone(value)

    @field_validator("backup_folder")
    @classmethod
    def _whole_path(cls, value: str) -> str:
        if value and not Path(value).is_absolute():
            raise ValueError(tr("not a whole path; write it from its beginning"))
        return value

    @field_validator("goals")
    @classmethod
    def _in_order(cls, value: dict[str, tuple[Goal, ...]]) -> dict[str, tuple[Goal, ...]]:
        for history in value.values():
            days = [goal.first or date.min for goal in history]
            if days != sorted(set(days)):
                raise ValueError("goals hold from days that follow each other")
        return value


def known_zone(value: str) -> str:
    """The value if it is an IANA zone name; ValueError otherwise."""
    if value not in zone_names():
        raise ValueError(tr("not a time zone; use an IANA name such as Europe/Berlin"))
    return value
