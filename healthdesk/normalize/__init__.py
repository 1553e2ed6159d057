"""Stage 2: check and convert. Vendor names and units become metrics in canonical units."""
