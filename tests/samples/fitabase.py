"""One person's days of April 2016 as Fitabase merges them, and a second person's row in the daily table."""

import zipfile
from pathlib import Path

from tests.samples import Expected

ANSWERS = {"person": "1111111111"}
DAILY = (
    "Id,ActivityDate,TotalSteps,TotalDistance,VeryActiveMinutes,FairlyActiveMinutes,LightlyActiveMinutes,Calories",
    "1111111111,4/12/2016,90,0.5,1,2,3,2000",  # the minutes add up to it
    "1111111111,4/13/2016,400,0.25,0,0,4,1800",  # the hours tell 40 of 400
    "2222222222,4/12/2016,9999,9,9,9,9,9999",
)
HOURS = (
    "Id,ActivityHour,StepTotal",
    "1111111111,4/12/2016 12:00:00 AM,30",
    "1111111111,4/12/2016 11:00:00 PM,60",
    "1111111111,4/13/2016 1:00:00 AM,40",
    "1111111111,4/13/2016 2:00:00 AM,0",
)
MINUTES = (
    "Id,ActivityMinute,Steps",
    "1111111111,4/12/2016 12:00:00 AM,10",
    "1111111111,4/12/2016 12:01:00 AM,20",
    "1111111111,4/12/2016 12:02:00 AM,0",
    "1111111111,4/12/2016 11:59:00 PM,60",
)
METS = ("Id,ActivityMinute,METs", "1111111111,4/12/2016 12:00:00 AM,12", "1111111111,4/12/2016 12:01:00 AM,10")
SLEEP = (
    "Id,date,value,logId",
    "1111111111,4/12/2016 2:47:30 AM,1,77",
    "1111111111,4/12/2016 2:48:30 AM,1,77",
    "1111111111,4/12/2016 2:49:30 AM,2,77",
    "1111111111,4/12/2016 2:50:30 AM,3,77",
    "1111111111,4/12/2016 2:51:30 AM,1,77",
    "1111111111,4/12/2016 2:00:00 PM,1,78",
    "1111111111,4/12/2016 2:01:00 PM,9,78",
)
SLEEP_DAY = (
    "Id,SleepDay,TotalSleepRecords,TotalMinutesAsleep,TotalTimeInBed",
    "1111111111,4/12/2016 12:00:00 AM,2,4,6",
    "1111111111,4/13/2016 12:00:00 AM,1,412,442",
    "1111111111,4/13/2016 12:00:00 AM,1,412,442",
)
WEIGHT = (
    "Id,Date,WeightKg,WeightPounds,Fat,BMI,IsManualReport,LogId",
    "1111111111,4/12/2016 11:59:59 PM,72.5,159.835,22,24.5,True,1462233599000",
    "1111111111,4/13/2016 6:20:00 AM,72.1,158.953,,24.4,False,1462233599001",
)
HEART = (
    "Id,Time,Value",
    "1111111111,4/12/2016 7:21:00 AM,97",
    "1111111111,4/12/2016 7:21:05 AM,102",
    "1111111111,soon,105",
)
TABLES = {
    "dailyActivity_merged.csv": DAILY,
    "hourlySteps_merged.csv": HOURS,
    "minuteStepsNarrow_merged.csv": MINUTES,
    "minuteMETsNarrow_merged.csv": METS,
    "minuteSleep_merged.csv": SLEEP,
    "sleepDay_merged.csv": SLEEP_DAY,
    "weightLogInfo_merged.csv": WEIGHT,
    "heartrate_seconds_merged.csv": HEART,
}
# Minutes of steps 3, an hour of steps 1, a day of steps 1; distance, energy and three kinds of minutes of 2 days each 10;
# METs 2; sleep: 3 stages and in bed, 1 stage and in bed 6; weight 2, fat 1, BMI 2; heart rate 2. Bad: a code and a time. 30 + 2.
EXPECTED = Expected(records=32, rejected=2, first="2016-04-12", last="2016-04-13")


def write(folder: Path) -> list[Path]:
    """The zip of all tables."""
    path = folder / "Fitabase Data.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, lines in TABLES.items():
            archive.writestr(f"Fitabase Data/{name}", "\n".join([*lines, ""]))
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rate every five seconds."""
    path = folder / "heartrate_seconds_merged.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("Id,Time,Value\n")
        for n in range(records):
            day, second = divmod(n * 5, 86_400)
            hour, rest = divmod(second, 3600)
            date = f"{day // 28 % 12 + 1}/{day % 28 + 1}/{2016 + day // 336}"
            clock = f"{hour % 12 or 12}:{rest // 60:02}:{rest % 60:02} {'AM' if hour < 12 else 'PM'}"
            file.write(f"1111111111,{date} {clock},{60 + n % 40}\n")
    return [path]
