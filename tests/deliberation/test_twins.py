"""A poll of the rooms that asks what a poll of the chamber asks."""

import pytest
from meetings import founded

from conference.core.ids import PollId
from conference.deliberation.chamber.commands import GiveSeats
from conference.deliberation.chamber.model import Origin
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.deliberation.polls.twins import twin_among
from conference.protocol.views import Audience, apply, changes, project, touched

CHAMBER = ("phones",)
SIDES = ("For", "Against", "Abstain")


def prepared(name, electorate="parties", question="Adopt clause 3?", options=SIDES):
    return PreparePoll(PollId(name), question, options, CHAMBER, electorate=electorate)


def meeting_of(*polls):
    driver = founded()
    driver.must(GiveSeats(("a" * 64,), Origin.ELECTED))
    for one in polls:
        driver.must(one)
        driver.must(OpenPoll(one.poll))
        driver.must(ClosePoll(one.poll))
    return driver


@pytest.mark.parametrize(
    ("question", "options", "is_twin"),
    [
        ("Adopt clause 3?", SIDES, True),
        ("adopt  Clause 3?", ("for", "against"), True),
        ("Adopt clause 4?", SIDES, False),
        ("Adopt clause 3?", ("Against", "For"), False),
        ("Adopt clause 3?", ("Yes", "No"), False),
    ],
)
def test_it_has_the_same_words_and_perhaps_no_abstention(question, options, is_twin):
    driver = meeting_of(
        prepared("rooms", question=question, options=options), prepared("c", "chamber")
    )
    polls = driver.meeting.polls
    found = twin_among(polls.by_id[PollId("c")], polls.by_id.values())
    assert (found is not None) is is_twin


def test_a_draft_and_a_poll_of_the_rooms_have_none():
    driver = meeting_of(prepared("rooms"))
    driver.must(prepared("draft"))
    driver.must(prepared("c", "chamber"))
    polls = driver.meeting.polls
    asked = polls.by_id[PollId("c")]
    assert twin_among(asked, (polls.by_id[PollId("draft")],)) is None
    assert twin_among(polls.by_id[PollId("rooms")], (asked,)) is None


def test_the_hall_has_it_beside_the_poll_of_the_chamber_when_others_were_asked_since():
    driver = meeting_of(
        prepared("rooms"),
        prepared("c", "chamber"),
        prepared("later", question="Lunch?", options=("Now", "Later")),
    )
    assert "poll/rooms" in project(driver.meeting, Audience.HALL)
    assert "poll/rooms" not in project(driver.meeting, Audience.MEMBERS)


def test_whoever_hears_every_commit_has_what_a_fresh_snapshot_has():
    driver = founded()
    driver.must(GiveSeats(("a" * 64,), Origin.ELECTED))
    later = prepared("later", question="Lunch?", options=("Now", "Later"))
    shown = Scene(SceneKind.POLL, poll=PollId("c"))
    script = [
        prepared("rooms"),
        prepared("c", "chamber"),
        later,
        OpenPoll(PollId("c")),
        OpenPoll(PollId("rooms")),
        ClosePoll(PollId("rooms")),
        OpenPoll(PollId("later")),
        PublishPoll(PollId("rooms")),
        ClosePoll(PollId("c")),
        prepared("other", "chamber", question="Sit on Sunday?"),
        OpenPoll(PollId("other")),
        PrepareScene((Output.HALL,), shown),
        lambda: Take((Output.HALL,), preview_revision(driver.meeting)),
        PublishPoll(PollId("c")),
        PrepareScene((Output.HALL,), Scene(SceneKind.HOLDING)),
        lambda: Take((Output.HALL,), preview_revision(driver.meeting)),
    ]
    heard = {one: project(driver.meeting, one) for one in Audience}
    had = set()
    for command in script:
        before = driver.meeting
        events = driver.must(command() if callable(command) else command)
        paths = touched(before, driver.meeting, events)
        for audience, views in heard.items():
            apply(views, changes(before, driver.meeting, audience, paths))
            assert views == project(driver.meeting, audience), f"{audience} after {events}"
        had |= {path for path in heard[Audience.HALL] if path.startswith("poll/")}
    assert had == {"poll/rooms", "poll/c", "poll/later", "poll/other"}
