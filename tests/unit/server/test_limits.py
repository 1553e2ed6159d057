from healthdesk.server.limits import KEPT, Limiter, Networks, Rate


def test_the_limiter_limits_and_refills() -> None:
    limiter = Limiter(Rate(burst=3, per_second=0.5))
    assert [limiter.wait("a", 0.0) for _ in range(5)] == [0, 0, 0, 2.0, 2.0]
    assert limiter.wait("b", 0.0) == 0  # another key has a bucket of its own
    assert limiter.wait("a", 2.0) == 0
    assert limiter.wait("a", 2.0) == 2.0
    assert [limiter.wait("a", 1000.0) for _ in range(4)] == [0, 0, 0, 2.0]  # never more than the burst


def test_the_oldest_bucket_goes_first() -> None:
    limiter = Limiter(Rate(burst=1, per_second=0.001))
    assert limiter.wait("first", 0.0) == 0
    for n in range(KEPT):
        limiter.wait(str(n), 0.0)
    assert limiter.wait("first", 0.0) == 0


def test_a_network_has_one_name_a_day() -> None:
    networks = Networks()
    name = networks.name("192.0.2.7", 0.0)
    assert networks.name("192.0.2.250", 1.0) == name
    assert networks.name("192.0.3.7", 1.0) != name
    assert networks.name("192.0.2.7", 90_000.0) != name
    assert networks.name("2001:db8:0:1100::1", 90_000.0) == networks.name("2001:db8:0:11ff::2", 90_000.0)
    assert networks.name("2001:db8:0:1200::1", 90_000.0) != networks.name("2001:db8:0:1100::1", 90_000.0)
    assert networks.name("not an address", 0.0) == "unknown"
    assert "192" not in name
