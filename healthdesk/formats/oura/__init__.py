"""Oura: the account's export, as JSON or as one table for each kind of record."""

from healthdesk.formats.oura.export import FORMAT

__all__ = ["FORMAT"]
