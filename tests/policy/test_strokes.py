"""A drawn signature is kept as its strokes."""

from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.policy.strokes import HEIGHT, WIDTH, Stroke, as_strokes, as_text

points = st.tuples(st.integers(0, WIDTH), st.integers(0, HEIGHT))
drawn = st.lists(st.lists(points, min_size=1, max_size=8).map(tuple), max_size=6).map(tuple)


@given(drawn)
def test_strokes_read_back_are_those_that_were_drawn(strokes: tuple[Stroke, ...]) -> None:
    assert as_strokes(as_text(strokes)) == strokes


def test_nothing_drawn_is_nothing_kept() -> None:
    assert as_text(()) == ""
    assert as_strokes("") == ()
