"""The certificate of an endpoint on the home network: its own, made once, known to devices by its pin."""

import datetime as dt
import os
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from healthdesk.base.errors import KnownFailure
from healthdesk.model.wire.companion import spki_pin
from healthdesk.server.running import Certificate

CERTIFICATE, KEY = "companion-cert.pem", "companion-tls.key"
YEARS = 20  # nothing renews it: devices know the key by its pin, not by a date
_NAME = "healthdesk companion"


def own_certificate(folder: Path) -> Certificate:
    """The files in a folder, made if there are none yet. Raises KnownFailure."""
    files = Certificate(folder / CERTIFICATE, folder / KEY)
    try:
        if not (files.certificate.exists() and files.key.exists()):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _make(files)
    except OSError as error:
        raise KnownFailure("The certificate cannot be written.", "Check the endpoint's folder.") from error
    return files


def pin_of(files: Certificate) -> str:
    """What devices are given to know it by. Raises KnownFailure."""
    try:
        certificate = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    except (OSError, ValueError) as error:
        raise KnownFailure(
            "The certificate of the endpoint is damaged.",
            f"Delete {CERTIFICATE} and {KEY}, and pair all devices again.",
        ) from error
    return spki_pin(
        certificate.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    )


def _make(files: Certificate) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _NAME)])
    begin = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)  # clocks of phones may be behind
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + dt.timedelta(days=365 * YEARS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("healthdesk.local")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    _write(files.key, private)
    _write(files.certificate, certificate.public_bytes(serialization.Encoding.PEM))


def _write(file: Path, data: bytes) -> None:
    part = file.with_name(f"{file.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(file)
