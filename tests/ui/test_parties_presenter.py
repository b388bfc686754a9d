"""Rows, cells, filter and order of the parties."""

import pytest
from pictures import NOON, party, picture, presence

from conference.core.clock import Millis
from conference.ui.picture import Tone
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.table import (
    Filter,
    PartyColumn,
    cell,
    empty_sentence,
    order,
    row,
    rows,
    summary_line,
)

REGIONS = ("North West", "Wales")


def made(number=0, seen=None, **other):
    return row(party(number, **other), seen, REGIONS)


@pytest.mark.parametrize(
    ("seen", "state"),
    [
        (None, LinkState.NOT_JOINED),
        (presence(0, devices=1, phones=3), LinkState.CONNECTED),
        (presence(0, devices=0, phones=3), LinkState.PHONES_ONLY),
        (presence(0, devices=0, phones=0), LinkState.LOST),
    ],
)
def test_the_link_is_one_of_four_states(seen, state):
    assert made(seen=seen).link is state


@pytest.mark.parametrize(
    ("seen", "now", "text", "tone"),
    [
        (presence(0, devices=0), NOON + 42_000, "lost 42 s ago", Tone.DANGER),
        (presence(0), NOON + 1_000, "connected", Tone.TEXT),
        (presence(0), NOON + 13_000, "quiet", Tone.WARNING),
        (presence(0, delay=1_500), NOON, "slow, 1.5 s", Tone.WARNING),
        (None, NOON, "not joined", Tone.MUTED),
    ],
)
def test_the_link_is_said_in_words(seen, now, text, tone):
    shown = cell(made(seen=seen), PartyColumn.LINK, Millis(now))
    assert (shown.text, shown.tone) == (text, tone)


def test_figures_are_figures_and_unknown_ones_are_dashes():
    one = made(headcount=0)
    assert cell(one, PartyColumn.PEOPLE, Millis(NOON)).text == "–"
    assert cell(one, PartyColumn.HEARD, Millis(NOON)).text == "–"
    assert cell(made(headcount=31), PartyColumn.PEOPLE, Millis(NOON)).figure


def test_filter_by_words_region_and_link():
    one = made(name="The Crown", area_name="Bolton", seen=presence(0))
    assert Filter("crown BOLT").matches(one)
    assert Filter("north").matches(one)
    assert not Filter("crown leeds").matches(one)
    assert Filter(region=0).matches(one)
    assert not Filter(region=1).matches(one)
    assert Filter(link=LinkState.CONNECTED).matches(one)
    assert not Filter(link=LinkState.LOST).matches(one)


def test_order_by_a_column_keeps_equals_in_order_of_number():
    table = {n: made(n, headcount=n % 2) for n in range(6)}
    rising = order(table, PartyColumn.PEOPLE, falling=False, wanted=Filter())
    assert rising == [0, 2, 4, 1, 3, 5]
    falling = order(table, PartyColumn.PEOPLE, falling=True, wanted=Filter())
    assert falling == [1, 3, 5, 0, 2, 4]


def test_rows_are_made_for_the_parties_that_exist():
    seen = picture(parties=(party(0), party(1)), present=(presence(1),))
    made_rows = rows(seen, [1, 7])
    assert list(made_rows) == [1]
    assert made_rows[1].link is LinkState.CONNECTED


def test_the_summary_counts_by_link():
    from collections import Counter

    links = Counter({LinkState.CONNECTED: 132, LinkState.LOST: 3, LinkState.NOT_JOINED: 5})
    text = summary_line(links, 140, 0, filtered=False)
    assert text == "140 parties · 132 connected · 3 lost · 5 not joined"
    assert summary_line(links, 7, 0, filtered=True).startswith("7 of 140 parties")


def test_an_empty_table_teaches():
    assert "http://fair.example" in empty_sentence(picture(), filtered=False)
    assert "Escape" in empty_sentence(picture(parties=(party(0),)), filtered=True)
