"""Faults on purpose: an import killed at any moment leaves the store with all of a file or none of it."""
