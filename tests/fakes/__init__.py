"""Vendors' services as their public documentation describes them, on the loopback; they misbehave when asked to."""
