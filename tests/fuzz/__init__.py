"""Spoils samples of every format at random, and reads them within the reader's limits."""
