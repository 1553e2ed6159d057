"""Access codes: twelve signs that can be said on the phone, 59 bits."""

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # without 0 O 1 I L, which look alike on paper
LENGTH = 12
GROUP = 4


def new_code() -> str:
    """A random code in groups of four: "K7QM-4TWX-9ZRD"."""
    signs = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    return "-".join(signs[i : i + GROUP] for i in range(0, LENGTH, GROUP))


def plain_code(text: str) -> str:
    """A code as both sides derive keys from it: upper case, letters and digits only."""
    return "".join(sign for sign in text.upper() if sign.isascii() and sign.isalnum())
