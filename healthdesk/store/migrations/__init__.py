"""Schema steps: each spells its own SQL and runs in one transaction with its own record."""
