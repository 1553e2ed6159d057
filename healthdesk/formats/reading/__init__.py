"""What every format reads with: files and archives, text, tables, JSON, times, and the way out. Knows no vendor."""
