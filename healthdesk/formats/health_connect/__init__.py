"""Android's Health Connect: the export of its SQLite database, which apps and devices of all makers write into."""

from healthdesk.formats.health_connect.export import HealthConnect

FORMAT = HealthConnect()
