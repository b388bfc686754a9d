"""The rundown: what is next, and how late we are."""

import pytest

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item, ItemKind, Run, lateness, next_item

NOON = 1_750_000_000_000
MINUTE = 60_000


def item(n, hard=False):
    start = Millis(NOON + n * 10 * MINUTE)
    return Item(ItemId(f"i{n}"), 1, ItemKind.SPEECH, f"Item {n}", start, 10, hard=hard)


ITEMS = (item(0), item(1), item(2, hard=True))


def runs(**started):
    return {ItemId(name): Run(Millis(NOON + at * MINUTE)) for name, at in started.items()}


@pytest.mark.parametrize(
    ("on", "begun", "expected"),
    [
        (None, {}, "i0"),
        ("i0", {"i0": 0}, "i1"),
        (None, {"i0": 0}, "i1"),
        (None, {"i0": 5, "i1": 1}, "i1"),
        ("i2", {"i2": 0}, None),
        (None, {"i2": 0}, None),
    ],
)
def test_next_is_what_follows_the_item_that_is_or_was_on_last(on, begun, expected):
    found = next_item(ITEMS, runs(**begun), on)
    assert (found.id if found else None) == expected


@pytest.mark.parametrize(
    ("on", "begun", "now", "behind", "left"),
    [
        (None, {}, -5, 0, None),
        (None, {}, 3, 3, None),
        ("i0", {"i0": -2}, 1, -2, 7),
        ("i0", {"i0": 3}, 5, 3, 8),
        ("i0", {"i0": 3}, 15, 5, -2),
        (None, {"i0": 0}, 13, 3, None),
    ],
)
def test_lateness_counts_a_late_start_and_an_overrun(on, begun, now, behind, left):
    found = lateness(ITEMS, runs(**begun), on, Millis(NOON + now * MINUTE))
    assert found.behind == behind * MINUTE
    assert found.left == (None if left is None else left * MINUTE)
    assert found.hard == "i2"
    assert found.hard_in == (20 - now) * MINUTE
