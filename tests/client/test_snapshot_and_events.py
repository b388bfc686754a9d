"""The test above all others: a snapshot and the events since give what a fresh snapshot would.

With the server's own ``touched``, over the wire, into the client's replica, over commands of every
subject; and it is shown to find a ``touched`` that forgets a path.
"""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from meetings import Driver, fold
from strategies import SUBJECTS, any_command, beginning

from conference.client.replica import NOTHING
from conference.core.errors import Refusal
from conference.deliberation import documents
from conference.deliberation.events import Event
from conference.deliberation.lottery.events import LotteryEnded, LotteryVoided
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.events import PollCounted, PollOpened, RoundShown
from conference.deliberation.programme.events import (
    EditUndone,
    ItemChanged,
    ItemMoved,
    ItemStarted,
    PlanLockSet,
    ProgrammePlanned,
    StandbySet,
)
from conference.deliberation.rooms.events import HeadcountSet, PartiesRegistered
from conference.protocol import views
from conference.protocol.codec import decode_event, decode_server, encode
from conference.protocol.messages import EventMessage, Snapshot
from conference.protocol.views import Audience

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]

COMMITS = 60

HELD = Path(__file__).parents[1] / "server" / "golden" / "chamber" / "record.sqlite3"
"""A conference with a chamber, elections, motions, and members who vote from home."""


def snapshot(meeting, audience, seq):
    return decode_server(encode(Snapshot(seq, 0, views.project(meeting, audience))))


def commits(data, driver, about):
    """What is stored together, one commit after the other: mostly one command, at times more.

    First the beginning of a conference, then anything, much of it ``about`` one subject.
    """
    for command in beginning():
        yield [*driver.must(command)]
    for _ in range(data.draw(st.sampled_from([COMMITS, COMMITS, 5]))):
        events = []
        for _ in range(data.draw(st.sampled_from([1, 1, 1, 2, 3]))):
            decision = driver.do(data.draw(any_command(driver.meeting, about)))
            events += () if isinstance(decision, Refusal) else decision
        if events:
            yield events


def follow(data, happened, about):
    """A client of one audience hears every commit; ``happened`` counts the kinds of events."""
    driver, audience, seq = Driver(), data.draw(st.sampled_from(Audience)), 0
    before = driver.meeting
    live = NOTHING.apply(snapshot(before, audience, seq))
    for events in commits(data, driver, about):
        happened.update(map(type, events))
        paths = views.touched(before, driver.meeting, events)
        changes = views.changes(before, driver.meeting, audience, paths)
        before = driver.meeting
        if changes:
            live = live.apply(decode_server(encode(EventMessage(seq + 2, seq, 0, changes))))
            seq += 2
        fresh = NOTHING.apply(snapshot(before, audience, seq))
        assert dict(live.views) == dict(fresh.views), f"after {events}"
        assert live == fresh


def of_a_whole_conference():
    """Every audience follows a conference that was held; which events were in it.

    Some events come only at the end of a long story, such as a lot among candidates who tie.
    """
    with closing(sqlite3.connect(f"file:{HELD}?immutable=1", uri=True)) as record:
        rows = record.execute("SELECT kind, body FROM entry ORDER BY number").fetchall()
    events = [decode_event(kind, body) for kind, body in rows]
    before, lives = EMPTY, {one: NOTHING.apply(snapshot(EMPTY, one, 0)) for one in Audience}
    for seq, event in enumerate(events, 1):
        after = fold(before, [event])
        paths = views.touched(before, after, [event])
        for audience, live in lives.items():
            changes = views.changes(before, after, audience, paths)
            told = decode_server(encode(EventMessage(seq, seq - 1, 0, changes)))
            lives[audience] = live.apply(told)
            fresh = NOTHING.apply(snapshot(after, audience, seq))
            assert dict(lives[audience].views) == dict(fresh.views), f"after {event}"
        before = after
    return Counter(map(type, events))


def search(examples, about, phases=tuple(Phase)):
    """Run the property over so many histories ``about`` a subject; which events were in them."""
    happened = Counter()

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def histories(data):
        follow(data, happened, about)

    histories()
    return happened


def assert_found(about):
    """The property fails, for documents that differ after some event."""
    with pytest.raises(AssertionError, match="after"):
        search(300, about, phases=(Phase.generate,))


def test_snapshot_and_events_equal_a_fresh_snapshot_whatever_happens():
    for subject in SUBJECTS:
        search(3, subject)


@pytest.mark.thorough
def test_they_are_equal_after_every_kind_of_event():
    happened = Counter()
    for subject in SUBJECTS:
        happened += search(24, subject)
    happened += of_a_whole_conference()
    # Hypothesis draws constants of the program too: any change may leave a rare event out.
    for event in set(get_args(Event)) - set(happened):
        if event not in happened:
            happened += search(200, subject_that_has(event), phases=(Phase.generate,))
    never = set(get_args(Event)) - set(happened)
    assert not never, "no history had these, so nothing was shown of them"


def subject_of(name):
    (subject,) = (subject for subject in documents.SUBJECTS if subject.name == name)
    return subject


def subject_that_has(event):
    """The name of the subject of an event: histories about it have many of them."""
    return event.__module__.removeprefix("conference.deliberation.").partition(".")[0]


def put(monkeypatch, changed):
    """A subject is replaced by a changed one."""
    subjects = [changed if one.name == changed.name else one for one in documents.SUBJECTS]
    monkeypatch.setattr(documents, "SUBJECTS", tuple(subjects))


def test_every_subject_has_strategies():
    assert SUBJECTS.keys() == {subject.name for subject in documents.SUBJECTS}


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("subject", "event", "kind"),
    [
        ("founding", PollOpened, "conference"),
        ("founding", LotteryEnded, "conference"),
        ("programme", ItemStarted, "item"),
        ("programme", ProgrammePlanned, "item"),
        ("programme", ItemStarted, "playhead"),
        ("programme", StandbySet, "playhead"),
        ("programme", ItemChanged, "item"),
        ("programme", ItemMoved, "playhead"),
        ("programme", EditUndone, "item"),
        ("programme", PlanLockSet, "plan"),
        ("rooms", HeadcountSet, "party"),
        ("rooms", PartiesRegistered, "party"),
        ("polls", PollOpened, "poll"),
        ("polls", RoundShown, "poll"),
        ("polls", PollCounted, "poll"),
        ("lottery", LotteryEnded, "lottery"),
        ("lottery", LotteryVoided, "lottery"),
    ],
)
def test_it_finds_a_subject_that_forgets_a_path(subject, event, kind, monkeypatch):
    known = subject_of(subject)

    def forgetful(happened, meeting):
        paths = known.touched(happened, meeting)
        if not isinstance(happened, event):
            return paths
        return frozenset(path for path in paths if path.partition("/")[0] != kind)

    put(monkeypatch, replace(known, touched=forgetful))
    assert_found(subject_that_has(event))


def test_it_finds_a_poll_that_stays_when_another_is_opened(monkeypatch):
    known = subject_of("polls")

    def forgetful(happened, meeting):
        if isinstance(happened, PollOpened):
            return frozenset({f"poll/{happened.poll}"})
        return known.touched(happened, meeting)

    put(monkeypatch, replace(known, touched=forgetful))
    assert_found("polls")


def test_subjects_are_asked_for_what_was_touched_and_nothing_else(monkeypatch):
    asked = []
    known = subject_of("polls")

    def noted(meeting, audience, paths):
        asked.append(paths)
        return known.documents(meeting, audience, paths)

    put(monkeypatch, replace(known, documents=noted))
    meeting = Driver().meeting
    views.changes(meeting, meeting, Audience.DESK, frozenset({"party/1"}))
    assert asked == [frozenset({"party/1"})] * 2
