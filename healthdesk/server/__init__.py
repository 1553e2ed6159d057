"""What the relay and the companion endpoint share: a database, bounded requests, limits, headers and a log that betrays nothing."""
