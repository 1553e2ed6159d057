"""The relay's decisions on both databases: budgets hold under parallel requests, what has ended is gone."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from healthdesk.model.share import WRONG_CODES
from healthdesk.model.wire.relay import NewShare, ShareChange
from healthdesk.relay.schema import prepare
from healthdesk.relay.shares import LOG_LIFE_S, Refused, Shares, digest
from healthdesk.server.database import Database

NOW = 1_800_000_000
DAY = 86_400
OWNER = "o" * 43


def share(letter: str = "a", *, flag: str = "P", exp: int = NOW + DAY, max_uses: int | None = None) -> NewShare:
    passcode = "ABCD-EFGH-JKMN" if "P" in flag else None
    return NewShare.model_validate(
        {
            "id": letter * 43,
            "flag": flag,
            "exp": exp,
            "passcode": passcode,
            "maxUses": max_uses,
            "ownerHash": digest(OWNER),
        }
    )


@pytest.fixture
def shares(database: Database) -> Shares:
    prepare(database)
    return Shares(database)


@pytest.fixture
def token(shares: Shares) -> str:
    return shares.new_token("test", NOW)


def put(shares: Shares, token: str, new: NewShare, body: bytes = b"a.b.c.d.e") -> str:
    assert shares.create(new, token, "hash" if new.passcode else None, NOW)
    shares.put_file(new.id, 0, body, NOW)
    return new.id


def test_relays_that_share_a_database_sign_alike(database: Database) -> None:
    assert prepare(database) == prepare(database)


def test_parallel_attempts_never_exceed_the_budget(shares: Shares, token: str) -> None:
    share_id = put(shares, token, share())
    with ThreadPoolExecutor(16) as pool:
        taken = list(pool.map(lambda _: shares.take_attempt(share_id, NOW), range(200)))
    assert sum(attempt is not None for attempt in taken) == WRONG_CODES
    assert shares.take_attempt(share_id, NOW) is None


def test_a_right_code_gives_its_attempt_back(shares: Shares, token: str) -> None:
    share_id = put(shares, token, share())
    for _ in range(3 * WRONG_CODES):
        assert shares.take_attempt(share_id, NOW) == "hash"
        assert shares.opened(share_id, "a reader", NOW) == [(0, 9)]
    report = shares.report(share_id, NOW)
    assert (report.uses, report.remainingAttempts, report.live) == (3 * WRONG_CODES, WRONG_CODES, True)


def test_wrong_codes_count_for_the_whole_life_and_the_last_deletes_the_copy(shares: Shares, token: str) -> None:
    share_id = put(shares, token, share())
    left = []
    for _ in range(WRONG_CODES):
        assert shares.take_attempt(share_id, NOW)
        left.append(shares.wrong(share_id, "guesser", NOW))
    assert left == [4, 3, 2, 1, 0]
    assert shares.take_attempt(share_id, NOW) is None
    assert shares.file(share_id, 0, NOW) is None
    assert [line.outcome for line in shares.report(share_id, NOW).log].count("locked") == 1


def test_a_reader_who_knows_the_code_is_not_locked_out_by_a_slower_guess(shares: Shares, token: str) -> None:
    share_id = put(shares, token, share())
    for _ in range(WRONG_CODES - 1):
        assert shares.take_attempt(share_id, NOW)
        shares.wrong(share_id, "guesser", NOW)
    assert shares.take_attempt(share_id, NOW)  # the last one, taken by somebody with the right code
    assert shares.take_attempt(share_id, NOW) is None
    assert shares.opened(share_id, "doctor", NOW) == [(0, 9)]
    assert shares.take_attempt(share_id, NOW)


@pytest.mark.parametrize("end", ["expired", "revoked", "used up"])
def test_what_has_ended_is_there_for_nobody(shares: Shares, token: str, end: str) -> None:
    share_id = put(shares, token, share(max_uses=1))
    now = NOW
    if end == "expired":
        now = NOW + DAY
    elif end == "revoked":
        shares.change(share_id, ShareChange(revoked=True), NOW)
    else:
        assert shares.take_attempt(share_id, NOW)
        assert shares.opened(share_id, "first", NOW) is not None
    assert shares.take_attempt(share_id, now) is None
    if end != "used up":  # the file of a last use is still being fetched then
        assert shares.file(share_id, 0, now) is None


def test_the_uses_of_a_direct_link_are_counted_under_parallel_requests(shares: Shares, token: str) -> None:
    share_id = put(shares, token, share(flag="U", max_uses=5))
    with ThreadPoolExecutor(16) as pool:
        got = list(pool.map(lambda _: shares.direct(share_id, "desk", NOW), range(60)))
    assert [body for body in got if body] == [b"a.b.c.d.e"] * 5
    assert shares.take_attempt(share_id, NOW) is None  # it has no passcode to try


def test_announcing_again_is_the_same_share_and_another_owner_is_refused(shares: Shares, token: str) -> None:
    assert shares.create(share(), token, "hash", NOW)
    assert not shares.create(share(), token, "another hash", NOW)
    other = share().model_copy(update={"ownerHash": digest("somebody")})
    with pytest.raises(Refused) as refused:
        shares.create(other, token, "hash", NOW)
    assert refused.value.status == 409


@pytest.mark.parametrize(
    ("exp", "status"), [(NOW, 400), (NOW + 91 * DAY, 400), (NOW + 90 * DAY, None), (NOW + 1, None)]
)
def test_the_relay_holds_the_expiry(shares: Shares, token: str, exp: int, status: int | None) -> None:
    if status is None:
        assert shares.create(share(exp=exp), token, "hash", NOW)
        return
    with pytest.raises(Refused) as refused:
        shares.create(share(exp=exp), token, "hash", NOW)
    assert refused.value.status == status


def test_an_unknown_or_no_token_uploads_nothing(shares: Shares) -> None:
    with pytest.raises(Refused) as refused:
        shares.create(share(), "nobody's", "hash", NOW)
    assert refused.value.status == 401


def test_the_quota_of_a_token_counts_what_is_kept_now(shares: Shares) -> None:
    token = shares.new_token("small", NOW, quota=20)
    share_id = put(shares, token, share(), b"x" * 12)
    shares.put_file(share_id, 0, b"y" * 20, NOW)  # in place of the 12
    with pytest.raises(Refused) as refused:
        shares.put_file(share_id, 1, b"z", NOW)
    assert refused.value.status == 507
    shares.change(share_id, ShareChange(revoked=True), NOW)
    put(shares, token, share("b"), b"x" * 20)


def test_the_sweep_deletes_the_copy_at_once_and_the_log_later(shares: Shares, token: str) -> None:
    share_id = put(shares, token, share())
    kept = put(shares, token, share("b", exp=NOW + 2 * DAY))
    assert shares.sweep(NOW + DAY) == 1
    assert shares.report(share_id, NOW + DAY).files == []
    assert shares.file(kept, 0, NOW + DAY) == b"a.b.c.d.e"
    shares.sweep(NOW + 2 * DAY + LOG_LIFE_S + 1)
    assert shares.stats(NOW).shares == 0


def test_the_owner_is_known_by_the_hash_of_the_token(shares: Shares, token: str) -> None:
    share_id = put(shares, token, share())
    assert shares.owns(share_id, OWNER)
    assert not shares.owns(share_id, "somebody else")
    assert not shares.owns("z" * 43, OWNER)


def test_ids_and_tokens_are_in_no_table(shares: Shares, token: str, database: Database) -> None:
    share_id = put(shares, token, share())
    for table in ("upload_token", "share", "share_file", "share_access", "relay_setting"):
        rows = repr(database.read(f"SELECT * FROM {table}"))
        for secret in (share_id, token, OWNER):
            assert secret not in rows
