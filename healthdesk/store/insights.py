"""What the questions found, and what the owner did with it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from sqlalchemy import Connection

from healthdesk.model.finding import Figure, Finding, Insight, Severity, Shown
from healthdesk.store.engine import below

_COLUMNS = "id, created, holds, acknowledged, snoozed_until, finding"


def insights(connection: Connection) -> list[Insight]:
    """Everything that was ever found, newest window first."""
    raw = below(connection)
    muted = mutes(connection)
    found = raw.execute(f"SELECT {_COLUMNS} FROM insight ORDER BY last_day DESC, id DESC")  # noqa: S608 - names of ours
    return [_insight(*row, muted=muted) for row in found]


def mutes(connection: Connection) -> frozenset[str]:
    """Rules that the owner does not want to hear from."""
    return frozenset(rule for (rule,) in below(connection).execute("SELECT rule FROM insight_mute"))


def replace_insights(
    connection: Connection,
    fresh: Iterable[Finding],
    going_on: Iterable[tuple[int, Finding]],
    over: Sequence[int],
    gone: Sequence[int],
    now: int,
) -> None:
    """Add findings (`now`, UTC ms, is when), renew those that go on, mark those that are over, forget those that are gone."""
    raw = below(connection)
    raw.executemany(
        "INSERT INTO insight (rule, metric, state, created, last_day, holds, finding) VALUES (?, ?, ?, ?, ?, 1, ?)",
        [(f.rule, f.metric, f.state, now, f.last, _packed(f)) for f in fresh],
    )
    raw.executemany(
        "UPDATE insight SET last_day = ?, holds = 1, finding = ? WHERE id = ?",
        [(f.last, _packed(f), number) for number, f in going_on],
    )
    raw.executemany("UPDATE insight SET holds = 0 WHERE id = ?", [(number,) for number in over])
    raw.executemany("DELETE FROM insight WHERE id = ?", [(number,) for number in gone])


def acknowledge(connection: Connection, number: int, now: int) -> bool:
    """False if there is no such insight. `now` in UTC ms."""
    done = below(connection).execute(
        "UPDATE insight SET acknowledged = ifnull(acknowledged, ?) WHERE id = ?", (now, number)
    )
    return bool(done.rowcount)


def snooze(connection: Connection, number: int, until: int) -> bool:
    """Until a local day; False if there is no such insight."""
    return bool(
        below(connection).execute("UPDATE insight SET snoozed_until = ? WHERE id = ?", (until, number)).rowcount
    )


def restore(connection: Connection, number: int) -> bool:
    """Neither acknowledged nor snoozed; False if there is no such insight."""
    statement = "UPDATE insight SET acknowledged = NULL, snoozed_until = NULL WHERE id = ?"
    return bool(below(connection).execute(statement, (number,)).rowcount)


def mute(connection: Connection, rule: str, *, on: bool) -> None:
    """Stop, or start again, showing what a rule finds."""
    statement = "INSERT OR IGNORE INTO insight_mute VALUES (?)" if on else "DELETE FROM insight_mute WHERE rule = ?"
    below(connection).execute(statement, (rule,))


def _packed(finding: Finding) -> str:
    return json.dumps(asdict(finding), ensure_ascii=False, separators=(",", ":"))


def _insight(
    number: int,
    created: int,
    holds: int,
    acknowledged: int | None,
    snoozed_until: int | None,
    packed: str,
    *,
    muted: frozenset[str],
) -> Insight:
    read = json.loads(packed)
    read["severity"] = Severity(read["severity"])
    read["figures"] = {
        name: Figure(figure["value"], Shown(figure["shown"]), figure["metric"])
        for name, figure in read["figures"].items()
    }
    finding = Finding(**read)
    return Insight(number, finding, created, bool(holds), acknowledged, snoozed_until, muted=finding.rule in muted)
