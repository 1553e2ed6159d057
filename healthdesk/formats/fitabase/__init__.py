"""Fitabase: the tables that a Fitbit study writes, of one or of many people."""

from healthdesk.formats.fitabase.export import FORMAT

__all__ = ["FORMAT"]
