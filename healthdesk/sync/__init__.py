"""Stage 1 for what comes over the network: one adapter for each protocol, behind a client that trusts nobody."""
