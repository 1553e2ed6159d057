"""Addresses that people type, and where they may lead."""

import ipaddress
from urllib.parse import urlsplit

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.words import mark

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def endpoint_address(text: str, *, home_http: bool = False) -> str:
    """An endpoint's address as it is kept: https, or http to this machine itself.

    `home_http`: or http to an address of the home network. Raises UsageError.
    """
    parts = urlsplit(text.strip())
    try:
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if parts.scheme not in ("https", "http") or not host:
        raise UsageError(
            mark("An endpoint's address begins with https://."), mark("Copy it whole from where you found it.")
        )
    if parts.scheme == "http" and not (is_this_machine(host) or (home_http and _is_home(host))):
        raise UsageError(mark("This address would send your data in plain."), mark("Use its https:// address."))
    if parts.username or parts.password or parts.query or parts.fragment:
        raise UsageError(
            mark("An endpoint's address has no user, question mark or #."), mark("Give the plain address.")
        )
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def is_this_machine(host: str) -> bool:
    """True for names and addresses that never leave this machine."""
    if host == "localhost":
        return True
    address = _address(host)
    return address is not None and address.is_loopback


def check_reached(found: str) -> None:
    """Raises KnownFailure for an address that no endpoint has: link-local ones, where clouds keep their secrets."""
    address = _address(found)
    if address is None or address.is_link_local or address.is_multicast or address.is_unspecified:
        raise KnownFailure(
            mark("This address leads to a place where no endpoint is."), mark("Check the address of the endpoint.")
        )


def _is_home(host: str) -> bool:
    address = _address(host)
    return (
        address.is_private
        if address is not None
        else "." not in host or host.endswith((".local", ".lan", ".home.arpa"))
    )


def _address(text: str) -> Address | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = getattr(address, "ipv4_mapped", None)
    return address if mapped is None else mapped
