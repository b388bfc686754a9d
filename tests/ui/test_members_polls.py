"""Polls of members who vote from home, at the desk and beside the chamber's in the hall."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from chambers import chamber_picture, decided
from pictures import NOON, output, picture, poll, tally, tick

from conference.deliberation.polls.tally import Turnout
from conference.protocol.messages import Snapshot
from conference.protocol.views import Output, Scene, SceneKind, VotersView
from conference.ui.display import rooms_beside as painted_columns
from conference.ui.display.output_screen import OutputScreen
from conference.ui.display.says.rooms_beside import rooms_beside
from conference.ui.display.says.screen import screen
from conference.ui.kit import paint
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.says import drafting
from conference.ui.polls.says.actions import PollAct
from conference.ui.polls.says.panel import polls_sheet

ZONE = ZoneInfo("Europe/Berlin")
VOTERS = VotersView(7, ("Harbour", "Hills"), (4, 3), "ab" * 32, "2026-11-30")


def asked(**other):
    values = {"electorate": "members", "channels": ("phones",), "state": "open"}
    return poll(**values | {"opened_at": NOON - 42_000} | other)


def with_voters(made):
    """The same picture, with a voters' list."""
    views = {**dict(made.replica.views), "voters": VOTERS}
    return replace(made, replica=made.replica.apply(Snapshot(1, NOON, views)))


def voted(*areas):
    """A tick while members vote: nothing but who has."""
    turnout = Turnout(sum(areas), 7, 0, 0, sum(areas), 0, 0, 0, areas)
    return replace_turnout(tick(), turnout)


def replace_turnout(one, turnout):
    return type(one)(one.poll, one.n, one.now, turnout)


def panel(one, *ticks):
    return polls_sheet(with_voters(picture(polls=(one,), ticks=ticks))).poll


def shown_acts(shown):
    return {action.act for action in shown.actions if action.shown}


def test_the_desk_sees_who_has_voted_by_area_and_no_counts_while_it_is_open():
    shown = panel(asked(), voted(2, 1))
    assert shown.heading == "POLL 1 · MEMBERS"
    assert shown.turnout == "3 of 7 people · 42%"
    assert [(area.name, area.people) for area in shown.regions] == [
        ("Harbour", "2"),
        ("Hills", "1"),
    ]
    assert not any(bar.people for bar in shown.bars)
    assert (shown.parties, shown.rate) == ("", "")


def test_a_vote_of_members_is_adjourned_and_resumed_and_no_other_is():
    assert PollAct.ADJOURN in shown_acts(panel(asked()))
    stopped = panel(asked(adjourned_at=NOON - 1, resumes_at=NOON + 3_600_000))
    assert PollAct.RESUME in shown_acts(stopped)
    assert PollAct.ADJOURN not in shown_acts(stopped)
    assert stopped.timing.startswith("adjourned · goes on at ")
    assert panel(asked(adjourned_at=NOON - 1)).timing == "adjourned · until you resume it"
    rooms = panel(poll(state="open", opened_at=NOON))
    assert not {PollAct.ADJOURN, PollAct.RESUME} & shown_acts(rooms)


def test_a_draft_keeps_its_area_and_sittings():
    draft = asked(state="draft", opened_at=None, area="Hills", sittings=((NOON, NOON + 9),))
    command = drafting.command(drafting.form_of(draft), "p")
    assert (command.electorate, command.area) == ("members", "Hills")
    assert [(one.begins_at, one.ends_at) for one in command.sittings] == [(NOON, NOON + 9)]
    named = drafting.Draft("Why?", ("a", "b"), ("phones",), named=True, electorate="members")
    assert "A vote of members is secret: nobody is asked for a name." in drafting.draft_faults(
        named
    )


def written(qtbot, text, electorate="members", **other):
    draft = drafting.form_of(asked(state="draft", opened_at=None, electorate=electorate, **other))
    form = DraftDialog(draft, is_new=True, standing=(), areas=VOTERS.areas, zone=ZONE)
    qtbot.addWidget(form)
    if text is not None:
        form.who.sittings.setPlainText(text)
    return form


def test_sittings_are_written_in_the_form_in_the_zone_of_the_conference(themed, qtbot):
    form = written(qtbot, "2026-11-28 14:00-18:00\n2026-11-29 10:00-12:00")
    sent = drafting.command(form.draft(), "p")
    begins = [datetime.fromtimestamp(one.begins_at / 1000, ZONE).hour for one in sent.sittings]
    assert begins == [14, 10]
    again = DraftDialog(drafting.form_of_refused(sent), is_new=False, areas=VOTERS.areas, zone=ZONE)
    qtbot.addWidget(again)
    assert again.who.sittings.toPlainText() == "2026-11-28 14:00-18:00\n2026-11-29 10:00-12:00"
    wrong = written(qtbot, "tomorrow\n2026-11-29 10:00-09:00")
    assert not wrong.accept_button.isEnabled()
    assert "“tomorrow” is no sitting" in wrong.wrong.words()


def test_sittings_that_nobody_changed_stay_to_the_millisecond_and_rooms_have_none(themed, qtbot):
    kept = written(qtbot, None, sittings=((NOON + 7, NOON + 60_009),)).draft()
    assert [(one.begins_at, one.ends_at) for one in kept.sittings] == [(NOON + 7, NOON + 60_009)]
    rooms = written(qtbot, "tomorrow", electorate="parties")
    assert (rooms.draft().sittings, rooms.draft().wrong_sittings) == ((), ())
    assert not rooms.form.isRowVisible(rooms.who.sittings)


HEADS = ["THE ROOMS, ASKED THE SAME", "THE MEMBERS, ASKED THE SAME"]


def answered(ours, of, people, regions, **other):
    """What these answered to a question of the chamber, published."""
    turnout = Turnout(sum(people), 70, 0, 0, sum(people), 0, 0, 0, (25, 15))
    is_of_rooms = of == "parties"
    counts = replace(
        tally(people), turnout=turnout, regions=regions, parties=(3, 1) if is_of_rooms else (0, 0)
    )
    return poll(
        of, question=ours.question, options=("For", "Against"), electorate=of,
        **{"state": "published", "closed_at": NOON, "tally": counts} | other,
    )  # fmt: skip


def beside(ours, *theirs):
    return rooms_beside(with_voters(chamber_picture(ours, *theirs)), ours)


def test_members_stand_beside_the_chamber_where_rooms_were_not_asked():
    ours = decided((55, 20, 5))
    (members,) = beside(ours, answered(ours, "members", (30, 10), ((20, 5), (10, 5))))
    assert members.head == "THE MEMBERS, ASKED THE SAME"
    assert [(line.name, line.percent) for line in members.regions] == [
        ("Harbour", "80.0%"),
        ("Hills", "66.7%"),
    ]
    assert members.turnout == "40 people of 70 who may vote"
    assert members.differs.startswith("Chamber and members both lean “For”")
    assert [side.parties for side in members.sides] == ["", ""]


def test_rooms_and_members_stand_both_beside_the_chamber():
    ours = decided((55, 20, 5))
    rooms = answered(ours, "parties", (10, 30), ((10, 30),))
    members = answered(ours, "members", (30, 10), ((20, 5), (10, 5)))
    both = beside(ours, members, rooms)
    assert [one.head for one in both] == [
        "THE ROOMS, ASKED THE SAME",
        "THE MEMBERS, ASKED THE SAME",
    ]
    assert both[0].differs.startswith("They differ: the chamber leans “For”, the rooms “Against”")
    assert both[0].sides[0].parties == "3 parties"
    voting = answered(ours, "members", (30, 10), (), state="open")
    assert [one.head for one in beside(ours, rooms, voting)] == ["THE ROOMS, ASKED THE SAME"]


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
def test_two_columns_are_painted_beside_the_verdict_and_neither_over_it(
    themed, qtbot, monkeypatch, size
):
    ours = decided((55, 20, 5))
    rooms = answered(ours, "parties", (10, 30), ((10, 30),))
    members = answered(ours, "members", (30, 10), ((20, 5), (10, 5)))
    boxes, draw = {}, painted_columns.draw

    def noted(painter, scene, box, on):
        boxes[scene.head] = box
        draw(painter, scene, box, on)

    monkeypatch.setattr(painted_columns, "draw", noted)
    words = {}
    monkeypatch.setattr(paint, "text", keeping(words, paint.text))
    made = with_voters(
        chamber_picture(ours, rooms, members, outputs=(output(Scene(SceneKind.RESULT, poll="c")),))
    )
    widget = OutputScreen(calm=True)
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show_screen(screen(made, Output.HALL), made)
    widget.grab()
    left, right = boxes.values()
    assert list(boxes) == HEADS
    assert words["CARRIED"].right() < left.left() < left.right() < right.left()
    assert right.right() <= size[0]
    assert "30 people" in words
    assert "30 people · 3 parties" not in words


def keeping(boxes, draw):
    """Paint, and keep where which words stand."""

    def kept(painter, box, said, *rest):
        boxes[said] = box
        return draw(painter, box, said, *rest)

    return kept
