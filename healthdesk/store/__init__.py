"""Stage 3: keep. The vault, the encrypted store, its schema, writes and reads."""
