"""Samsung Health: the personal data that its app downloads, tables beside folders of series."""

from healthdesk.formats.samsung_health.export import SamsungHealth

FORMAT = SamsungHealth()
