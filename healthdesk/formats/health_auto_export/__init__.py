"""Health Auto Export: JSON and CSV from an app for the iPhone."""

from healthdesk.formats.health_auto_export.export import HealthAutoExport

FORMAT = HealthAutoExport()
