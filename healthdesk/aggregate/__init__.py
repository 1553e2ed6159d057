"""Stage 5: sum up. Pure functions: hours, days, nights."""
