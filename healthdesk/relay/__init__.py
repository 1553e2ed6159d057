"""The share relay: keeps ciphertext until it expires, counts wrong codes, and learns neither keys nor content."""
