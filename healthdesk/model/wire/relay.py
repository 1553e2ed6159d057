"""What programs say to the relay and hear from it. The relay and its clients share these types; times are epoch seconds."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

MOST_FILE_BYTES = 10_000_000
MOST_FILES = 8
MOST_RECIPIENT = 120
ShareId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$")]  # 256 bits, base64url
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Flag = Literal["P", "LP", "U", "LU"]
JOSE = "application/jose"
FHIR = "application/fhir+json"


class _Strict(BaseModel):
    """What owners say: a field that is not known is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class NewShare(_Strict):
    """A share to keep. The relay never learns the content's key, nor for whom or about what it is."""

    id: ShareId
    flag: Flag
    exp: int = Field(ge=0, le=2**53, description="epoch seconds; enforced by the relay")
    passcode: str | None = Field(None, min_length=8, max_length=64)
    maxUses: int | None = Field(None, ge=1, le=1_000_000)  # noqa: N815 - the field's name
    ownerHash: Sha256 = Field(description="SHA-256 of the owner token")  # noqa: N815

    @model_validator(mode="after")
    def _passcode(self) -> "NewShare":
        if ("P" in self.flag) != (self.passcode is not None):
            raise ValueError("a passcode belongs to flag P and to no other")
        return self


class ShareChange(_Strict):
    """Expire at another time, or never be opened again."""

    exp: int | None = Field(None, ge=0, le=2**53)
    revoked: Literal[True] | None = None

    @model_validator(mode="after")
    def _something(self) -> "ShareChange":
        if self.exp is None and self.revoked is None:
            raise ValueError("nothing to change")
        return self


class Access(BaseModel):
    """A line of the log that the owner sees. `recipient` is what the reader called itself."""

    at: int
    recipient: str
    outcome: Literal["opened", "wrong code", "locked"]


class KeptFile(BaseModel):
    """A ciphertext that the relay keeps."""

    n: int
    bytes: int


class ShareReport(BaseModel):
    """What the relay knows of a share."""

    exp: int
    revoked: bool
    live: bool
    uses: int
    remainingAttempts: int  # noqa: N815
    files: list[KeptFile]
    log: list[Access]


class ManifestRequest(BaseModel):
    """What a reader asks for (SMART Health Links). Fields of other profiles are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    recipient: str = Field(min_length=1, max_length=1000)
    passcode: str | None = Field(None, max_length=1000)
    embeddedLengthMax: int | None = Field(None, ge=0)  # noqa: N815


class ManifestFile(BaseModel):
    """One file, either where to fetch it or itself, never both: a client refuses a manifest that has both."""

    contentType: str = FHIR  # noqa: N815
    location: str | None = None
    embedded: str | None = None


class Manifest(BaseModel):
    """The files of a link."""

    files: list[ManifestFile]


class WrongPasscode(BaseModel):
    """How many wrong passcodes the link still bears, over its whole life."""

    remainingAttempts: int  # noqa: N815
