"""Apple Health: a structural scan for the lines Apple always writes alike, a real XML parser for the rest."""

from healthdesk.formats.apple.export import AppleHealth

FORMAT = AppleHealth()
