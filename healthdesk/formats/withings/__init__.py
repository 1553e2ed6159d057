"""Withings: the archive of an account, a CSV file for each kind of measurement."""

from healthdesk.formats.withings.export import Withings

FORMAT = Withings()
