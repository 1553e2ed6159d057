"""How the other side proves who it is: by the public authorities, or by the pin that came with the pairing code."""

import asyncio
import hmac
import ssl

from cryptography import x509
from cryptography.hazmat.primitives import serialization

from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark
from healthdesk.model.wire.companion import spki_pin


class WrongCertificate(KnownFailure):
    """Somebody else answers at this address, or the endpoint has another key than when it was paired."""


def public_context() -> ssl.SSLContext:
    """TLS 1.2 or newer, certificates of the public authorities, names checked."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


async def pinned_context(host: str, port: int, pin: str) -> ssl.SSLContext:
    """TLS that trusts the certificate with this pin and no other.

    The certificate is looked at in a handshake of its own, in which nothing is said; then it is the only one trusted.
    Raises WrongCertificate, and what connecting raises.
    """
    look = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    look.check_hostname = False
    look.verify_mode = ssl.CERT_NONE
    _, writer = await asyncio.open_connection(host, port, ssl=look)
    try:
        found = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    finally:
        writer.transport.abort()
    if found is None or not hmac.compare_digest(_pin(found), pin):
        raise WrongCertificate(
            mark("The endpoint is not the one that was paired: its certificate is another."),
            mark("Nothing was sent. If you set it up anew, pair it again."),
        )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False  # the pin says more than a name
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.load_verify_locations(cadata=found)
    return context


def _pin(der: bytes) -> str:
    try:
        key = x509.load_der_x509_certificate(der).public_key()
    except ValueError:
        return ""
    return spki_pin(key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo))
