"""Stage 8: hand over. What the owner chose becomes a page, a PDF, a FHIR bundle or a link, encrypted before it leaves."""
