"""Stage 1: read. One file per export format; vendor terms in, raw columns out."""
