"""Polar: the archive of an account of Polar Flow."""

from healthdesk.formats.polar.export import FORMAT

__all__ = ["FORMAT"]
