"""What the desk says of the chamber: quorum, vote, tellers, seats, rules, what keys mean."""

from dataclasses import replace

import pytest
from chambers import (
    RULES,
    SIMPLE,
    TWO_THIRDS,
    chamber_picture,
    decided,
    decision,
    opened,
    seat,
    tick_of,
)
from msgspec.structs import replace as replaced
from pictures import NOON, item, picture, poll, tick

from conference.deliberation.chamber.model import Origin
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.polls.documents import CountTold
from conference.deliberation.seconding.model import SecondAct
from conference.protocol.messages import LogLine
from conference.protocol.views import AskedView, AskingView, Scene, SceneKind
from conference.sortition.commitment import pseudonym_of
from conference.ui.chamber.says.entering import badge_outcome, pseudonym_shown
from conference.ui.chamber.says.seats import (
    ORIGINS,
    SeatFilter,
    Shown,
    rule_rows,
    seat_rows,
    seats_empty,
    seats_summary,
)
from conference.ui.chamber.says.state import ChamberAct, chamber_sheet
from conference.ui.cues.says.words import cue_words
from conference.ui.display.says.names import scene_words
from conference.ui.log.says import said
from conference.ui.outputs.says.open_now import open_now
from conference.ui.outputs.says.preparing import prepared
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.polls.says.actions import PollAct, action
from conference.ui.polls.says.aims import aim, no_aim
from conference.ui.polls.says.chosen import selected_of_rooms
from conference.ui.polls.says.ending import closed_by_time
from conference.ui.polls.says.needs import needs_words, quorum_of
from conference.ui.polls.says.panel import polls_sheet

ROOMS = poll("r", state="open", opened_at=NOON - 10_000, place=1)


def told(*counts):
    return tuple(CountTold("hands", teller, split) for teller, split in counts)


def asked_to_unlock(seat, login):
    view = AskedView((), (AskingView(SecondAct.UNLOCK, seat, login, NOON + 90_000),))
    return (("asked", view),)


# The quorum, and what a decision needs


def test_the_quorum_is_live_and_says_how_many_are_missing():
    short = chamber_sheet(chamber_picture(decision(), present=38)).signed_in
    assert (short.figure, short.whole) == ("38", "of 100 seats signed in")
    assert (short.says.text, short.says.tone, short.mark) == ("12 short", Tone.WARNING, 0.5)
    met = chamber_sheet(chamber_picture(decision(), present=50)).signed_in
    assert (met.says.text, met.says.tone) == ("quorum met", Tone.TEXT)


def test_a_quorum_of_those_present_counts_who_has_voted():
    needs = replaced(TWO_THIRDS, quorum_of="present")
    made = chamber_picture(opened(needs=needs), ticks=(tick_of(devices=30),), present=82)
    assert quorum_of(made, made.poll("c")).says == "11 short"
    signed_in = chamber_sheet(made).signed_in
    assert (signed_in.mark, signed_in.mark_words) == (None, "quorum 41 voted")


def test_without_a_quorum_none_is_made_up():
    signed_in = chamber_sheet(chamber_picture(decision(needs=SIMPLE))).signed_in
    assert (signed_in.says.text, signed_in.mark) == ("no quorum needed", None)
    closed = chamber_sheet(chamber_picture(decided((55, 20, 5), state="closed"))).signed_in
    assert (closed.says.text, closed.mark) == ("", None), "it had one, and nothing is ahead"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            RULES[0],
            "Passes with at least two thirds of members present. Quorum: half of all seats must "
            "be signed in. "
            "A tie does not carry.",
        ),
        (
            RULES[1],
            "Passes with more than half of votes for and against. "
            "In a tie the chair has the casting vote.",
        ),
    ],
)
def test_what_a_decision_needs_is_said_in_words(rule, said):
    assert needs_words(rule) == said


# The vote


def test_a_secret_vote_shows_its_turnout_and_never_its_counts():
    sheet = chamber_sheet(chamber_picture(opened(), ticks=(tick_of(40, 3, 2),)))
    vote = sheet.voting
    assert vote.turnout == "45 of 82 signed in have voted"
    assert vote.channels == "40 by device + 3 by hands + 2 on paper"
    assert vote.counts.text == "Counts are hidden until the close."
    shown = polls_sheet(chamber_picture(opened(), ticks=(tick_of(40, 3, 2),))).poll
    assert (shown.bars, shown.mark) == ((), None)
    assert "from this desk too" in shown.note
    assert shown.turnout == "45 of 82 signed in · 54%"
    assert (shown.has_rate, shown.rates, shown.rate) == (False, (), "")


def test_after_the_close_every_figure_and_what_was_needed_is_said():
    made = chamber_picture(decided((54, 20, 6), state="closed"))
    assert chamber_sheet(made).voting.counts.text == (
        "For 54, Against 20, Abstain 6. Not carried: 54 for, 20 against, 6 abstentions. Needed: at "
        "least 2/3 of 82 members present, that is 55. The quorum of 50 was met: 82 were signed in."
    )
    shown = polls_sheet(made).poll
    assert [bar.percent for bar in shown.bars] == ["65.9%", "24.4%", "7.3%"]
    assert shown.mark.at == pytest.approx(55 / 82)
    assert shown.outcome.rule_title == ""


def test_abstentions_have_no_share_of_what_they_are_no_part_of():
    made = chamber_picture(decided((30, 20, 6), SIMPLE))
    bars = polls_sheet(made).poll.bars
    assert [(bar.percent, bar.has_track) for bar in bars] == [
        ("60.0%", True),
        ("40.0%", True),
        ("", False),
    ]


def test_an_equality_is_decided_before_it_can_be_published():
    made = chamber_picture(decided((20, 20, 1), SIMPLE, state="closed"))
    sheet = chamber_sheet(made)
    assert sheet.offer(ChamberAct.TIE).why == ""
    assert "the chair has the casting vote" in sheet.voting.counts.text
    verdict = polls_sheet(made).poll.outcome.verdict
    assert verdict.startswith("Not decided yet: 20 for, 20 against, 1 abstention.")
    assert "the chair has the casting vote" in action(made, made.poll("c"), PollAct.PUBLISH).tip
    done = chamber_picture(decided((20, 20, 1), SIMPLE, state="closed", tie_broken="yes"))
    assert chamber_sheet(done).offer(ChamberAct.TIE).why != ""
    assert action(done, done.poll("c"), PollAct.PUBLISH).enabled


# Tellers


@pytest.mark.parametrize(
    ("counts", "hands", "said", "tone"),
    [
        ((), 0, "Hands: nothing counted.", Tone.MUTED),
        ((), 4, "Hands: 4 counted, two tellers agree.", Tone.TEXT),
        (
            (("Ann", (3, 1, 0)),),
            0,
            "Hands: Ann counted For 3, Against 1, Abstain 0. A second teller must count the same.",
            Tone.WARNING,
        ),
        (
            (("Ann", (3, 1, 0)), ("Ben", (4, 1, 0))),
            0,
            "Hands: This desk counted For 3, Against 1, Abstain 0; "
            "Ben counted For 4, Against 1, Abstain 0. They differ: count again.",
            Tone.WARNING,
        ),
    ],
)
def test_it_is_said_who_counted_what_and_what_is_to_be_done(counts, hands, said, tone):
    made = chamber_picture(opened(told=told(*counts)), ticks=(tick_of(10, hands),))
    made = replace(made, login="Ann" if len(counts) > 1 else "Cy")
    line = chamber_sheet(made).voting.tellers[0]
    assert (line.text, line.tone) == (said, tone)


def test_of_paper_that_nobody_may_read_yet_it_is_said_who_has_counted():
    counted = CountTold("paper", "Ann", ()), CountTold("paper", "Ben", ())
    lines = chamber_sheet(chamber_picture(opened(told=counted[:1]), ticks=(tick_of(10),))).voting
    said = "Paper: Ann has counted. A second teller must count the same."
    assert lines.tellers[1].text == said
    both = chamber_sheet(chamber_picture(opened(told=counted), ticks=(tick_of(10),))).voting
    said = "Paper: Ann has counted; Ben has counted. They differ: count again."
    assert both.tellers[1].text == said


def test_a_second_login_is_offered_what_the_first_asked_for():
    made = replace(chamber_picture(opened(), views=asked_to_unlock("7", "Ann")), login="Ben")
    (one,) = chamber_sheet(made).unlocking
    assert (one.seat, one.label, one.why) == (7, "Confirm seat 7 …", "")
    assert one.says.startswith("Ann has asked to take the device off seat 7.")
    (own,) = chamber_sheet(replace(made, login="Ann")).unlocking
    assert "Another login must confirm" in own.why


# What cannot be done says why


@pytest.mark.parametrize(
    ("act", "made", "why"),
    [
        (ChamberAct.TELL, chamber_picture(decision()), "No vote of the chamber is open."),
        (ChamberAct.TELL, chamber_picture(opened(channels=("phones",))), "by device alone"),
        (ChamberAct.PAPER, chamber_picture(opened(channels=("phones", "hands"))), "no paper"),
        (ChamberAct.TIE, chamber_picture(opened()), "No equality"),
        (ChamberAct.UNLOCK, picture(), "no seats yet"),
        (
            ChamberAct.UNLOCK,
            replace(chamber_picture(opened()), link=LinkStatus(LinkPhase.LOST)),
            "No link",
        ),
    ],
)
def test_what_cannot_be_done_says_why(act, made, why):
    assert why in chamber_sheet(made).offer(act).why


def test_without_a_chamber_the_panel_teaches():
    sheet = chamber_sheet(picture())
    assert sheet.signed_in is sheet.voting is None
    assert "conference badge invite" in sheet.empty
    assert "Ctrl+N" in sheet.no_vote


# Which poll the keys mean


def both(**other):
    return chamber_picture(ROOMS, opened(), **other)


def test_keys_mean_the_rooms_poll_or_the_chambers_and_never_the_other():
    made = both()
    assert aim(made, PollAct.CLOSE).id == "r"
    assert aim(made, PollAct.CLOSE, "chamber").id == "c"
    alone = chamber_picture(opened())
    assert aim(alone, PollAct.CLOSE) is None
    assert no_aim(alone, PollAct.CLOSE) == (
        "“Adopt clause 3 of the constitution?” is the chamber's: F6 means it in workspace Chamber."
    )
    rooms = chamber_picture(ROOMS)
    assert "is the rooms': F6" in no_aim(rooms, PollAct.CLOSE, "chamber")


def test_f5_means_the_draft_of_the_item_for_its_electorate_alone():
    items = (item(0, poll="c", started_at=NOON), item(1))
    made = chamber_picture(decision(), items=items, on="i0")
    assert aim(made, PollAct.OPEN) is None
    assert aim(made, PollAct.OPEN, "chamber").id == "c"


def test_a_button_names_whose_poll_it_opens_closes_and_publishes():
    made = both()
    labels = [
        action(made, made.poll(one), act).label
        for one in ("r", "c")
        for act in (PollAct.OPEN, PollAct.CLOSE, PollAct.PUBLISH)
    ]
    assert labels == [
        "Open to rooms",
        "Close for rooms",
        "Publish rooms' result",
        "Open in chamber",
        "Close in chamber",
        "Publish chamber's result",
    ]
    alone = picture(polls=(ROOMS,))
    assert action(alone, alone.poll("r"), PollAct.CLOSE).label == "Close poll"


def test_a_poll_of_the_rooms_hinders_none_of_the_chamber():
    made = chamber_picture(ROOMS, decision())
    assert action(made, made.poll("c"), PollAct.OPEN).enabled
    made = chamber_picture(opened(), decision("d"), ROOMS)
    assert "is still open" in action(made, made.poll("d"), PollAct.OPEN).tip


def test_in_workspace_chamber_its_polls_alone_are_listed():
    made = both()
    assert [row.key for row in polls_sheet(made).rows] == ["c", "r"]
    sheet = polls_sheet(made, of_chamber=True)
    assert [row.key for row in sheet.rows] == [sheet.poll.key] == ["c"]
    assert polls_sheet(made).poll.key == "r"


def test_no_poll_of_the_chamber_colours_the_map_of_the_parties():
    made = both()
    assert [selected_of_rooms(made, one).id for one in (None, "c", "r")] == ["r", "r", "r"]
    assert selected_of_rooms(chamber_picture(opened()), "c") is None


def test_the_strip_names_whose_poll_it_stops_and_the_key_where_it_means_it():
    made = both(ticks=(tick_of(40), tick("r")))
    lines = {line.key: (line.said.text.split(" · ")[0], line.label) for line in open_now(made)}
    assert lines == {
        "poll:c": ("CHAMBER 40 of 82", "Close chamber"),
        "poll:r": ("ROOMS 100 of 200", "Close rooms  F6"),
    }
    labels = {line.key: line.label for line in open_now(made, "chamber")}
    assert labels == {"poll:c": "Close chamber  F6", "poll:r": "Close rooms"}


# Seats and rules

SEATS = (
    seat(1),
    seat(2, has_device=False),
    seat(12, present_since=None, has_device=False, standing="accepted"),
    seat(120, present_since=None, has_device=False, standing="dropped"),
)


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (SeatFilter(), ["1", "2", "12", "120"]),
        (SeatFilter("12"), ["12", "120"]),
        (SeatFilter("0000000c"), ["12"]),
        (SeatFilter(shown=Shown.PRESENT), ["1", "2"]),
        (SeatFilter(shown=Shown.ABSENT), ["12", "120"]),
        (SeatFilter(shown=Shown.NO_DEVICE), ["2"]),
        (SeatFilter("9"), []),
    ],
)
def test_seats_are_found_by_number_member_and_how_they_stand(wanted, numbers):
    assert [row.key for row in seat_rows(chamber_picture(rows=SEATS), wanted)] == numbers


def test_a_seat_says_who_is_not_here_and_why():
    rows = seat_rows(chamber_picture(rows=SEATS), SeatFilter())
    assert [row.cells[2].text for row in rows] == [
        "since 11:50",
        "since 11:50",
        "not here",
        "dropped",
    ]
    assert rows[1].cells[3].tone is Tone.WARNING
    assert seats_summary(SEATS, 4) == "2 of 4 signed in · 1 without a device"
    assert seats_summary(SEATS, 1).endswith("1 shown")


def test_an_empty_table_of_seats_teaches():
    assert "confirmed list" in seats_empty(picture())
    assert "Escape" in seats_empty(chamber_picture(rows=SEATS))


def test_the_standing_rules_are_a_table():
    rows = rule_rows(RULES)
    assert [cell.text for cell in rows[0].cells] == [
        "Constitution",
        "at least 2/3",
        "members present",
        "1/2 of seats",
        "secret",
    ]
    assert rows[1].cells[4].text == "by name"
    assert "In a tie the chair has the casting vote." in rows[1].tip


# Badges


def test_a_badge_is_read_as_the_doors_read_it():
    assert pseudonym_shown(" p:7 : A1b2 ") == pseudonym_of("a1b2", "p:7")
    assert pseudonym_shown("p7") == pseudonym_shown(":a") == pseudonym_shown("p:") == ""


@pytest.mark.parametrize(
    ("status", "answer", "tone"),
    [
        (200, b'{"accepted": true, "sentence": "A seat."}', Tone.TEXT),
        (200, b'{"accepted": false, "sentence": "No seat."}', Tone.WARNING),
        (403, b'{"sentence": "Only the desk may check badges."}', Tone.WARNING),
        (0, b"", Tone.DANGER),
    ],
)
def test_what_came_of_a_badge_is_said(status, answer, tone):
    found, sentence = badge_outcome(status, answer)
    assert found is tone
    assert sentence


# Elsewhere at the desk


def test_scenes_and_cues_name_whose_poll_they_are_about():
    made = both()
    asked = Scene(SceneKind.POLL, poll="c")
    assert scene_words(made, asked).startswith("chamber's poll 1: Adopt clause 3")
    assert scene_words(made, Scene(SceneKind.RESULT, poll="r")).startswith("result of poll 2: 30%")
    closing = Cue("x", CueKind.CLOSE_POLL)
    assert cue_words(made, closing) == "close the rooms' open poll"
    assert cue_words(made, replace(closing, poll="c")).startswith("close chamber's poll 1: Adopt")
    assert cue_words(picture(polls=(ROOMS,)), closing) == "close the open poll"


def test_no_map_is_offered_of_a_poll_that_no_party_answers():
    keys = {one.key for one in prepared(both())}
    assert {"prepare:poll:c", "prepare:result:c", "prepare:map:r"} <= keys
    assert "prepare:map:c" not in keys


def test_a_vote_that_closed_by_itself_is_published_in_its_workspace():
    before = chamber_picture(opened(closes_at=NOON - 1))
    after = chamber_picture(decided((54, 20, 6), state="closed", closes_at=NOON - 1))
    (alert,) = closed_by_time(before, after)
    assert alert.sentence.endswith("Publish its result with F7 in workspace Chamber.")


def test_the_log_says_who_asked_for_which_seat():
    line = LogLine(1, NOON, "second_asked", "Ann", "7", text="unlock_seat")
    assert said(picture(), line) == "Ann asked another login to confirm: unlock seat 7."
    line = LogLine(2, NOON, "seat_unlocked", "Ben", "7")
    assert said(picture(), line) == "Ben took the lost device off seat 7."
    line = LogLine(3, NOON, "paper_given", "Ben", "c")
    assert said(both(), line) == (
        "Ben gave a paper ballot in the poll “Adopt clause 3 of the constitution?”."
    )


def test_every_way_to_a_seat_has_a_word():
    assert set(ORIGINS) == set(Origin)
