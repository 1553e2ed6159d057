"""Stage 6: notice. One file per question asked of the aggregates; each states its method, its needs and its source."""
