"""Stage 7: from plain figures to what people read. View models without Qt; all number formatting is here."""
