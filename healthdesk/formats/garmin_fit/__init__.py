"""FIT: what Garmin's and many other devices write. Workouts, and files of a day: monitoring, sleep, HRV, weight, pressure."""

from healthdesk.formats.garmin_fit.fit import GarminFit

FORMAT = GarminFit()
