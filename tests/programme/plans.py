"""Programmes for the tests of their files."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId
from conference.deliberation.programme.model import Item, ItemKind
from conference.programme.reading import Plan
from conference.tables.naming import tidy

MINUTE = 60_000
LONDON = ZoneInfo("Europe/London")
POLLS = {"p1": "Shall it go on?", "p2": "For how long?"}


def at(text, zone=LONDON):
    """The moment of a local time, such as ``2027-05-14 10:30``."""
    return Millis(int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000))


def one(ident, starts, minutes=30, title="", *, day=1, zone=LONDON, **other):
    """An item; its title is its id unless it has one."""
    kind = other.pop("kind", ItemKind.SPEECH)
    return Item(ItemId(ident), day, kind, title or ident, at(starts, zone), minutes, **other)


def small():
    """Two days, an evening over midnight, a fixed start and a poll."""
    items = (
        one("open", "2027-05-14 10:00", 30, "Welcome", kind=ItemKind.CEREMONY),
        one("talk", "2027-05-14 10:30", 45, "What a tax is", speaker="Dr Okafor"),
        one("b1", "2027-05-14 11:15", 30, "Breakout 1", kind=ItemKind.BREAKOUT),
        one("vote", "2027-05-14 12:00", 15, "First vote", kind=ItemKind.VOTE, hard=True,
            poll=PollId("p1")),
        one("song", "2027-05-14 23:30", 45, "Songs", kind=ItemKind.PERFORMANCE),
        one("night", "2027-05-15 00:30", 20, "Good night", kind=ItemKind.NOTICE, skipped=True),
        one("again", "2027-05-15 09:00", 30, "Good morning", day=2),
    )  # fmt: skip
    return plan(items)


def plan(items, zone=LONDON, **other):
    return Plan(tuple(items), zone, polls=POLLS, name="Ours", **other)


TITLES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cf", "Cn", "Co")),
    min_size=1,
    max_size=40,
).filter(lambda text: tidy(text) == text and text.isprintable())


@st.composite
def plans(draw, zone=LONDON, begin="2027-03-27 18:00"):
    """Items one after the other over the night in which clocks change, days by their dates."""
    start, items = at(begin, zone), []
    for place in range(draw(st.integers(1, 8))):
        start += draw(st.integers(0, 300)) * MINUTE
        date = datetime.fromtimestamp(start / 1000, zone).date()
        item = Item(
            id=ItemId(f"i{place}"),
            day=0,
            kind=draw(st.sampled_from(list(ItemKind))),
            title=draw(st.sampled_from(["Break", "Vote", "Talk"]) | TITLES),
            starts_at=Millis(start),
            minutes=draw(st.integers(1, 240)),
            speaker=draw(st.sampled_from(["", "Ann", "Bo; Cy, Dee"])),
            hard=draw(st.booleans()),
            poll=draw(st.sampled_from([None, PollId("p1")])),
            skipped=draw(st.booleans()),
        )
        items.append((date, item))
        start += item.minutes * MINUTE
    dates = list(dict.fromkeys(date for date, _ in items))
    return plan([replace(item, day=dates.index(date) + 1) for date, item in items], zone)
