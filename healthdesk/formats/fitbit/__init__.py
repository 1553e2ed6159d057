"""Fitbit's account archive and Google Takeout ("Fitbit", "Google Health"), which share their files."""

from healthdesk.formats.fitbit.archive import Fitbit

FORMAT = Fitbit()
