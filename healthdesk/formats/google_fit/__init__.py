"""Google Fit: the folder "Fit" of a Google Takeout."""

from healthdesk.formats.google_fit.export import FORMAT

__all__ = ["FORMAT"]
