"""Stage 4: decide. Pure functions on columns: who speaks for a moment."""
