"""The poll panel."""

import dataclasses
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as replaced
from pictures import MINUTE, NOON, item, picture, poll, sheet_of, tally, tick

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.ui.picture import LinkPhase, LinkStatus, Pending, counted
from conference.ui.polls.says.actions import PollAct
from conference.ui.polls.says.bars import BarMark, bar_mark, option_bars, track_words
from conference.ui.polls.says.chosen import selected_poll
from conference.ui.polls.says.ending import closed_by_time, extended
from conference.ui.polls.says.panel import polls_sheet
from conference.voting.decision import Majority, Rule


def panel_of(one, *ticks, **other):
    return polls_sheet(picture(polls=(one,), ticks=ticks, **other)).poll


def opened(**other):
    return poll(state="open", opened_at=NOON - 42_000, **other)


def test_bars_have_people_percent_and_parties():
    bars = panel_of(opened(), tick()).bars
    assert [(bar.people, bar.percent, bar.parties) for bar in bars] == [
        ("60 people", "60.0%", "3 parties"),
        ("40 people", "40.0%", "2 parties"),
    ]
    assert [bar.leads for bar in bars] == [True, False]
    assert [bar.index for bar in bars] == [0, 1]


@given(st.lists(st.tuples(st.integers(0, 999), st.integers(0, 99)), min_size=2, max_size=12))
def test_a_whole_track_is_all_that_was_counted(counts):
    people, parties = zip(*counts, strict=True)
    one = opened(options=tuple(f"o{n}" for n in range(len(counts))))
    known = counted(picture(polls=(one,), ticks=(tick(people=people, parties=parties),)), one)
    bars = option_bars(one, known)
    fractions = [x for bar in bars for x in (bar.people_fraction, bar.parties_fraction)]
    assert all(0 <= x <= 1 for x in fractions)
    assert sum(bar.people_fraction for bar in bars) == pytest.approx(int(any(people)))
    assert sum(bar.parties_fraction for bar in bars) == pytest.approx(int(any(parties)))
    for a, bar in zip(people, bars, strict=True):
        for b, other in zip(people, bars, strict=True):
            assert (a < b) == (bar.people_fraction < other.people_fraction)


def test_a_closed_poll_is_counted_from_its_tally_and_not_from_the_last_tick():
    one = poll(state="closed", closed_at=NOON, tally=tally((70, 30)))
    assert panel_of(one, tick(people=(1, 2))).bars[0].people == "70 people"


def test_a_poll_by_name_says_so_and_where_the_names_stand():
    assert "by name" not in panel_of(poll(state="draft")).timing
    draft = panel_of(poll(state="draft", named=True))
    assert draft.timing == "answered by phones by name, hands, button"
    assert draft.note == "By name: everybody can read who voted how on phones, once it has closed."
    ended = {"closed_at": NOON, "tally": tally(), "named": True}
    later = panel_of(poll(state="closed", reveal_parties="manual", **ended))
    assert later.note == "By name: who voted how can be read with the result."
    for reveal, state in (("live", "closed"), ("on_close", "closed"), ("manual", "published")):
        note = panel_of(poll(state=state, reveal_parties=reveal, **ended)).note
        assert note.startswith("By name: who voted how stands at ")
        assert note.endswith("/names")


def test_before_the_first_answer_bars_are_empty_and_say_nothing():
    panel = panel_of(opened())
    assert [bar.people for bar in panel.bars] == ["", ""]
    assert panel.turnout == "No answers yet"
    assert panel.note.startswith("No answer has come in yet")


def test_approval_shares_are_of_people_and_need_not_sum_to_100():
    one = opened(kind="approval")
    seen = tick(people=(60, 50))
    bars = panel_of(one, seen).bars
    whole = seen.turnout.people
    assert bars[0].percent == f"{6000 / whole:.1f}%"


def test_timing_in_words():
    assert panel_of(opened()).timing == "open 00:42 · until you close it"
    closing = opened(closes_at=NOON + 78_000)
    assert panel_of(closing).timing == "open 00:42 · closes in 01:18"
    assert panel_of(poll(state="closed", closed_at=NOON)).timing == "closed at 12:00:00"


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("draft", {PollAct.EDIT, PollAct.OPEN, PollAct.VOID}),
        ("open", {PollAct.CLOSE, PollAct.EXTEND, PollAct.VOID}),
        ("closed", {PollAct.PUBLISH, PollAct.VOID}),
        ("published", set()),
        ("void", set()),
    ],
)
def test_only_what_the_life_of_a_poll_allows_is_offered(state, shown):
    panel = panel_of(poll(state=state, opened_at=NOON, closed_at=NOON))
    assert {action.act for action in panel.actions if action.shown} == shown
    assert {action.act for action in panel.actions if action.enabled} == shown


def test_a_second_poll_cannot_be_opened_and_it_says_why():
    made = picture(polls=(opened(), poll("q", place=1)))
    panel = polls_sheet(made, "q").poll
    action = next(one for one in panel.actions if one.act is PollAct.OPEN)
    assert not action.enabled
    assert "still open" in action.tip


def test_without_link_nothing_is_enabled():
    panel = polls_sheet(picture(polls=(opened(),), link=LinkStatus(LinkPhase.LOST)))
    assert panel.stale
    assert not panel.may_prepare
    assert not any(action.enabled for action in panel.poll.actions)


def test_a_command_on_its_way_disables_its_button():
    panel = panel_of(opened(), pending=(Pending("close_poll", "p"),))
    assert not next(one for one in panel.actions if one.act is PollAct.CLOSE).enabled


def test_the_poll_that_matters_is_looked_at():
    draft, late = poll("a"), poll("b", place=1)
    asked = item(0, poll="b", started_at=NOON)
    assert selected_poll(picture(polls=(draft, late)), None).id == "a"
    assert selected_poll(picture((asked,), (draft, late), on="i0"), None).id == "b"
    running = poll("c", place=2, state="open", opened_at=NOON)
    assert selected_poll(picture((asked,), (draft, late, running), on="i0"), None).id == "c"
    assert selected_poll(picture(polls=(draft, running)), "a").id == "a"
    assert selected_poll(picture(), None) is None


def test_a_result_stays_in_view_until_another_item_begins():
    done = poll("a", state="published", closed_at=NOON + MINUTE)
    talk = item(0, started_at=NOON)
    made = picture((talk,), (done, poll("b", place=1)), on="i0", current="a")
    assert selected_poll(made, None).id == "a"
    later = item(0, started_at=NOON + 2 * MINUTE)
    made = picture((later,), (done, poll("b", place=1)), on="i0", current="a")
    assert selected_poll(made, None).id == "b"


def test_with_nothing_on_air_the_poll_that_ended_last_stays_in_view():
    forgotten = poll("a", state="closed", closed_at=NOON)
    closed = poll("b", place=1, state="closed", closed_at=NOON + MINUTE)
    assert selected_poll(picture(polls=(forgotten, closed)), None).id == "b"
    told = poll("c", place=2, state="published", closed_at=NOON + 2 * MINUTE)
    assert selected_poll(picture(polls=(forgotten, closed, told), current="c"), None).id == "c"


def test_regions_channels_and_turnout_add_up():
    panel = panel_of(opened(), tick(), now=Millis(NOON + MINUTE))
    assert panel.turnout == "100 of 200 people · 50%"
    assert panel.parties == "5 of 8 parties"
    assert [(share.name, share.people) for share in panel.channels] == [
        ("phones", "100"),
        ("hands", "0"),
        ("button", "0"),
        ("no answer", "100"),
    ]
    assert [(region.name, region.people) for region in panel.regions] == [("North West", "100")]


def test_channels_fill_the_turnout_only_as_far_as_people_have_answered():
    seen = tick(people=(3, 0))
    turnout = dataclasses.replace(seen.turnout, people=3, headcount=868, phones=2, hands=1)
    panel = panel_of(opened(), msgspec.structs.replace(seen, turnout=turnout))
    assert panel.turnout == "3 of 868 people · under 1%"
    fractions = [share.fraction for share in panel.channels]
    assert fractions == pytest.approx([2 / 868, 1 / 868, 0, 865 / 868])
    assert sum(fractions) == pytest.approx(1)


def test_an_empty_list_teaches():
    assert "Ctrl+N" in polls_sheet(picture()).empty


def test_only_a_poll_whose_time_was_over_is_told_to_have_closed_by_itself():
    open_one = poll(state="open", opened_at=NOON, closes_at=NOON + 60_000)
    before = picture(polls=(open_one,))
    assert closed_by_time(before, before) == ()

    def after(**closed):
        return closed_by_time(before, picture(polls=(msgspec.structs.replace(open_one, **closed),)))

    assert after(state="closed", closed_at=NOON + 59_000) == ()
    assert after(state="void") == ()
    (told,) = after(state="closed", closed_at=NOON + 60_000)
    assert told.sentence.startswith("Poll 1 has closed by itself, its time is over: 0 answers.")


@given(st.one_of(st.none(), st.integers(NOON - 90_000, NOON + 90_000)))
def test_30_seconds_more_are_never_over_and_never_fewer(closes_at):
    shown = picture(polls=(poll(state="open", opened_at=NOON, closes_at=closes_at),))
    asked = extended(shown, PollId("p"))
    assert asked.closes_at >= shown.now + 30_000
    assert asked.closes_at >= (closes_at or 0) + 30_000


counts_of_two = st.lists(st.tuples(st.integers(0, 999), st.integers(0, 99)), min_size=2, max_size=9)


def bars_of(counts, kind="single", tied=0, **turnout):
    people, parties = zip(*counts, strict=True)
    one = opened(options=tuple(f"o{n}" for n in range(len(counts))), kind=kind)
    seen = tick(people=people, parties=parties)
    seen = replaced(
        seen,
        counts=replace(seen.counts, tied=tied),
        turnout=replace(seen.turnout, **turnout),
    )
    return option_bars(one, counted(picture(polls=(one,), ticks=(seen,)), one))


@given(counts_of_two, st.integers(1, 500), st.sampled_from(["single", "points", "ranking"]))
def test_a_bar_never_gets_shorter_while_its_own_votes_grow(counts, more, kind):
    (people, parties), *rest = counts
    before, after = bars_of(counts, kind), bars_of([(people + more, parties + more), *rest], kind)
    assert after[0].people_fraction >= before[0].people_fraction
    assert after[0].parties_fraction >= before[0].parties_fraction


@given(counts_of_two, st.integers(1, 99))
def test_tied_parties_are_part_of_the_whole_and_of_no_bar(counts, tied):
    bars = bars_of(counts, tied=tied)
    counted_once = sum(parties for _, parties in counts)
    whole = sum(bar.parties_fraction for bar in bars)
    assert whole == pytest.approx(counted_once / (counted_once + tied))


def test_an_approval_is_a_share_of_the_people_who_answered():
    bars = bars_of([(80, 3), (50, 2)], "approval", people=100)
    assert [bar.people_fraction for bar in bars] == [0.8, 0.5]
    assert track_words(opened(kind="approval")) == "100% = all who answered"


def test_the_mark_is_half_until_the_sheet_says_what_is_needed():
    assert bar_mark(opened()) == BarMark(0.5, "half")
    assert bar_mark(opened(kind="points")) is None
    rule = Rule(Majority(2, 3))
    ended = poll(
        state="published",
        tally=tally((60, 30)),
        sheet=sheet_of(("30%", "40%"), (60, 30), rule),
    )
    assert bar_mark(ended) == BarMark(60 / 90, "needed")
    of_all = Rule(Majority(2, 3), "members")
    beyond = replaced(ended, sheet=sheet_of(("30%", "40%"), (60, 30), of_all, members=900))
    assert bar_mark(beyond) is None
    nobody = replaced(ended, sheet=sheet_of(("30%", "40%"), (0, 0), rule))
    assert bar_mark(nobody) is None


def test_a_void_poll_says_why_and_is_struck_out():
    one = poll(
        state="void",
        opened_at=NOON - MINUTE,
        void_reason="The question was wrong.",
        voided_at=NOON - 20_000,
    )
    panel = panel_of(one, tick())
    assert panel.void == "Void, it does not count: The question was wrong."
    assert panel.timing == "void since 11:59:40"
    assert polls_sheet(picture(polls=(one,))).rows[0].struck
    before = panel_of(poll(state="void"))
    assert before.void == "Void, it does not count."
    assert panel_of(opened()).void == ""


def test_the_curve_of_a_new_poll_begins_at_zero_and_has_nothing_of_the_last_one():
    rates = (900, 800, 700, 5, 6)
    assert panel_of(poll(state="open", opened_at=NOON - 400), rates=rates).rates == (0,)
    two = poll(state="open", opened_at=NOON - 2_100)
    assert panel_of(two, rates=rates).rates == (0, 5, 6)
    assert panel_of(two, rates=rates).rate == "6/s"
    assert panel_of(two, rates=()).rates == (0,)
    long = poll(state="open", opened_at=NOON - 10 * MINUTE)
    assert panel_of(long, rates=rates).rates == (0, *rates)
    assert panel_of(poll(state="closed", closed_at=NOON), rates=rates).rates == ()
