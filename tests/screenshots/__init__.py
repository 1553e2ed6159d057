"""Pictures of the real windows, on the demo person."""
