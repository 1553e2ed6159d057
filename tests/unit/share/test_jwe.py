"""Our tokens opened by a library that is not ours, theirs by us; what does not open is one sentence."""

import json
import os
import zlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from jwcrypto.jwe import JWE
from jwcrypto.jwk import JWK

from healthdesk.base.errors import InputRefused
from healthdesk.share import jwe

KEY = bytes(range(32))
PLAIN = json.dumps({"resourceType": "Bundle", "text": "ä" * 2000}).encode()


def jwk(key: bytes = KEY) -> JWK:
    return JWK(kty="oct", k=jwe.base64url(key))


def test_another_library_opens_ours() -> None:
    token = jwe.encrypt(PLAIN, KEY, "application/fhir+json")
    theirs = JWE()
    theirs.deserialize(token, jwk())
    assert theirs.payload == PLAIN
    assert json.loads(theirs.objects["protected"]) == {"alg": "dir", "enc": "A256GCM", "cty": "application/fhir+json"}


@pytest.mark.parametrize("more", [{}, {"zip": "DEF"}])
def test_we_open_another_librarys(more: dict[str, str]) -> None:
    header = {"alg": "dir", "enc": "A256GCM", "cty": "application/fhir+json"} | more
    theirs = JWE(PLAIN, json.dumps(header))
    theirs.add_recipient(jwk())
    assert jwe.decrypt(theirs.serialize(compact=True), KEY) == (PLAIN, "application/fhir+json")


def test_every_token_has_a_nonce_of_its_own() -> None:
    tokens = {jwe.encrypt(b"same", KEY, "x").split(".")[2] for _ in range(200)}
    assert len(tokens) == 200


@pytest.mark.parametrize("part", range(5))
def test_a_token_that_was_changed_anywhere_does_not_open(part: int) -> None:
    parts = jwe.encrypt(PLAIN, KEY, "application/fhir+json").split(".")
    parts[part] = jwe.base64url(os.urandom(12)) if part != 1 else "AAAA"
    if part == 1:  # a key that `dir` does not have: passed over by nobody
        assert jwe.decrypt(".".join(parts), KEY)[0] == PLAIN
        return
    with pytest.raises(InputRefused):
        jwe.decrypt(".".join(parts), KEY)


@pytest.mark.parametrize("token", ["", "a.b.c", "....", "é.é.é.é.é", "e30....", "a" * 100])
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(InputRefused):
        jwe.decrypt(token, KEY)


def test_a_wrong_key_is_refused() -> None:
    with pytest.raises(InputRefused, match="does not open with this key"):
        jwe.decrypt(jwe.encrypt(PLAIN, KEY, "x"), bytes(32))


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jwe, "MOST_INFLATED", 10_000)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(bytes(1_000_000)) + packer.flush()
    header = jwe.base64url(b'{"alg":"dir","enc":"A256GCM","zip":"DEF"}')
    sealed = AESGCM(KEY).encrypt(bytes(12), packed, header.encode())
    token = ".".join((header, "", jwe.base64url(bytes(12)), jwe.base64url(sealed[:-16]), jwe.base64url(sealed[-16:])))
    with pytest.raises(InputRefused, match="unpacks to more"):
        jwe.decrypt(token, KEY)
