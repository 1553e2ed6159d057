"""The benchmark, and the made-up export that it and other tests read."""
