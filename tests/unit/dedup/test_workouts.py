from typing import NamedTuple

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.dedup.workouts import same_workouts

MINUTE = 60_000
WATCH, APP = 100, 30


class Workout(NamedTuple):
    type: str
    start: float  # minutes
    end: float
    rank: int


def survivors(*workouts: Workout) -> list[int]:
    start = np.array([round(w.start * MINUTE) for w in workouts], np.int64)
    end = np.array([round(w.end * MINUTE) for w in workouts], np.int64)
    found = same_workouts([w.type for w in workouts], start, end, np.array([w.rank for w in workouts], np.int64))
    return [int(i) for i in found]


def test_run_written_again_by_an_app_stands_for_nothing() -> None:
    assert survivors(Workout("running", 0, 58, APP), Workout("running", 1, 60, WATCH)) == [1, 1]


def test_another_type_at_the_same_time_is_another_workout() -> None:
    assert survivors(Workout("running", 0, 60, WATCH), Workout("walking", 0, 60, APP)) == [0, 1]


def test_more_than_four_fifths_of_the_shorter_must_be_shared() -> None:
    long = Workout("cycling", 0, 100, WATCH)
    assert survivors(long, Workout("cycling", 92, 102, APP)) == [0, 1]  # exactly 80 %
    assert survivors(long, Workout("cycling", 91.9, 101.9, APP)) == [0, 0]


def test_starts_within_two_minutes_are_the_same_however_little_is_shared() -> None:
    short = Workout("yoga", 0, 3, WATCH)
    assert survivors(short, Workout("yoga", 2, 5, APP)) == [0, 0]
    assert survivors(short, Workout("yoga", 2.1, 5.1, APP)) == [0, 1]


def test_run_begun_anew_right_after_a_false_start_is_a_run_of_its_own() -> None:
    assert survivors(Workout("running", 0, 1, WATCH), Workout("running", 1, 40, WATCH)) == [0, 1]


def test_neighbors_that_each_resemble_the_next_do_not_all_become_one() -> None:
    chain = [Workout("hiking", 5 * i, 5 * i + 30, 100 - i) for i in range(3)]
    assert survivors(*chain) == [0, 0, 2]  # 25 of 30 minutes shared with the next one, 20 with the one after


def test_of_equal_rank_the_earlier_and_then_the_longer_stands() -> None:
    assert survivors(Workout("rowing", 1, 30, APP), Workout("rowing", 0, 30, APP)) == [1, 1]
    assert survivors(Workout("rowing", 0, 29, APP), Workout("rowing", 0, 30, APP)) == [1, 1]


def test_no_workouts_have_no_survivors() -> None:
    assert survivors() == []


@given(
    st.lists(
        st.builds(
            lambda kind, start, length, rank: Workout(kind, start, start + length, rank),
            st.sampled_from(["running", "walking"]),
            st.integers(0, 40),
            st.integers(0, 30),
            st.sampled_from([WATCH, APP]),
        ),
        max_size=10,
    )
)
def test_every_workout_stands_or_has_one_of_its_type_that_stands(workouts: list[Workout]) -> None:
    found = survivors(*workouts)
    for own, index in enumerate(found):
        assert found[index] == index
        assert workouts[index].type == workouts[own].type
        assert workouts[index].rank >= workouts[own].rank
