"""Garmin's archive of an account: days, nights, workouts and the figures of health status. FIT files in it: `garmin_fit`."""

from healthdesk.formats.garmin_account.account import GarminAccount

FORMAT = GarminAccount()
