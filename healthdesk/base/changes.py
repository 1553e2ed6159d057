"""What an operation touched, so that a cache or a view reloads only that."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """`metrics` whose figures changed, within local days `first_day..last_day` (ordinals since 1970-01-01)."""

    metrics: frozenset[str] = frozenset()
    first_day: int | None = None
    last_day: int | None = None
    sources: bool = False
    sessions: bool = False
    settings: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        firsts = [d for d in (self.first_day, other.first_day) if d is not None]
        lasts = [d for d in (self.last_day, other.last_day) if d is not None]
        return Changes(
            self.metrics | other.metrics,
            min(firsts, default=None),
            max(lasts, default=None),
            self.sources or other.sources,
            self.sessions or other.sessions,
            self.settings or other.settings,
        )

    def __bool__(self) -> bool:
        return bool(self.metrics) or self.sources or self.sessions or self.settings
