"""Two days with all four blocks and a food log; the account is in pounds (told by the BMI) and kilometres (asked).

Counted: weight 2, BMI 2, fat 1 (one is 0), food 1 (one is 0); of activities 9 figures on the first day, and on the second
all but floors (0): 8; sleep 3 (in bed, awake, asleep); and one bad date with 9 figures.
"""

from pathlib import Path

from tests.samples import Expected

ANSWERS = {"distance-unit": "km"}
SHUFFLED = False  # blocks
TEXT = """Body
Date,Weight,BMI,Fat
"2018-07-01","165.3","23.7","20.5"
"2018-07-02","165.1","23.7","0"

Foods
Date,Calories In
"2018-07-01","1,850"
"2018-07-02","0"

Activities
Date,Calories Burned,Steps,Distance,Floors,Minutes Sedentary,Minutes Lightly Active,Minutes Fairly Active,Minutes Very Active,Activity Calories
"2018-07-01","2,914","14,499","10.52","12","620","240","31","45","1,420"
"2018-07-02","2,301","5,120","3.7","0","810","150","12","8","640"
"2018-07-99","2,301","5,120","3.7","1","810","150","12","8","640"

Sleep
Start Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed,Minutes REM Sleep,Minutes Light Sleep,Minutes Deep Sleep
"2018-07-01 11:12PM","2018-07-02 7:12AM","430","50","30","480","100","260","70"

Food Log 20180701
Meal,Food,Calories
Breakfast
"","Porridge","250"
"""
EXPECTED = Expected(records=35, rejected=9, first="2018-07-01", last="2018-07-02")


def write(folder: Path) -> list[Path]:
    """One month."""
    path = folder / "fitbit_export_20180702.csv"
    path.write_text(TEXT, "utf-8")
    return [path]
