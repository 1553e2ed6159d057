"""Judges a push: which samples are taken, in the form in which they are kept, and what is said of the others."""

import hashlib
from dataclasses import dataclass

import msgspec
import numpy as np

from healthdesk.model.batch import RawBatch
from healthdesk.model.checks import check
from healthdesk.model.registry import by_vendor
from healthdesk.model.stamps import BAD
from healthdesk.model.wire.columns import BAD_TIME, SampleColumns
from healthdesk.model.wire.samples import ENCODER, Pushed, ReadPush, Refusal, Sample, encode

UNKNOWN_TYPE = "Type is not known"


@dataclass(frozen=True, slots=True)
class Accepted:
    """What is kept (JSON array of `n` canonical samples), what is answered, and a digest of what was sent."""

    body: bytes
    n: int
    answer: bytes
    digest: str


def accept(push: ReadPush) -> Accepted:
    """Samples of a known type, unit and plausible value become canonical: metric id, canonical unit and value."""
    samples = push.samples
    kept: list[Sample | None] = list(samples)
    refused = list(push.misshapen)
    for batch in SampleColumns().batches(samples):
        if isinstance(batch, RawBatch):
            _judge(batch, samples, kept, refused, push.places)
    taken = [sample for sample in kept if sample is not None]
    refused.sort(key=lambda one: one[0])
    answer = Pushed(len(taken), len(refused), [refusal for _, refusal in refused])
    return Accepted(encode(taken), len(taken), ENCODER.encode(answer), digest_of(push))


def digest_of(push: ReadPush) -> str:
    """SHA-256 over types, times and values, in the order of the push."""
    told = [(s.type, s.startDate, s.endDate, s.value, s.unit, s.id, s.version) for s in push.samples]
    parts = [ENCODER.encode(told), *(bytes(refusal.sample) for _, refusal in push.misshapen)]
    return hashlib.sha256(b"\n".join(parts)).hexdigest()


def _judge(
    batch: RawBatch,
    samples: list[Sample],
    kept: list[Sample | None],
    refused: list[tuple[int, Refusal]],
    places: list[int],
) -> None:
    at = (batch.position - 1).tolist()
    spec = by_vendor(batch.vendor, batch.type)
    if spec is None:
        reasons = dict.fromkeys(range(len(at)), UNKNOWN_TYPE)
    else:
        checked = check(batch, spec)
        unread = (batch.start == BAD) | (batch.end == BAD)
        reasons = {
            row: BAD_TIME if unread[row] else checked.reason(row) for row in np.flatnonzero(~checked.good).tolist()
        }
        if batch.type != spec.id or batch.unit != spec.unit or batch.word is not None:
            values = checked.value.tolist()
            for row, place in enumerate(at):
                if row not in reasons:
                    kept[place] = msgspec.structs.replace(
                        samples[place], type=spec.id, unit=spec.unit, value=values[row]
                    )
    for row, reason in reasons.items():
        place = at[row]
        kept[place] = None
        refused.append((places[place], Refusal(msgspec.Raw(ENCODER.encode(samples[place])), reason)))
