"""Every subject is whole: unions, who may ask, what is heard, and the record name the same."""

from dataclasses import fields
from typing import get_args

import pytest
from meetings import opened

from conference.deliberation.commands import Command
from conference.deliberation.events import Event
from conference.deliberation.meeting import EMPTY, Meeting
from conference.deliberation.polls.events import BallotCast, VoterMarked
from conference.deliberation.subjects import SUBJECTS
from conference.protocol.codec import KINDS

OWN = {
    subject.name: (
        __import__(f"conference.deliberation.{subject.name}.commands", fromlist=["Command"]),
        __import__(f"conference.deliberation.{subject.name}.events", fromlist=["Event"]),
    )
    for subject in SUBJECTS
}


def members_of(union):
    """The classes of a union, or of a single class."""
    return set(get_args(union)) or {union}


def test_every_subject_is_a_slot_of_the_meeting_and_begins_as_it_does():
    assert [field.name for field in fields(Meeting)] == ["at", *(s.name for s in SUBJECTS)]
    for subject in SUBJECTS:
        assert getattr(EMPTY, subject.name) == subject.start


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.name)
def test_a_subject_says_who_may_ask_for_each_of_its_commands(subject):
    commands, _ = OWN[subject.name]
    assert set(subject.may) == members_of(commands.Command)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.name)
def test_a_subject_hears_all_of_its_own_events(subject):
    _, events = OWN[subject.name]
    assert members_of(events.Event) <= subject.hears


def test_the_unions_of_the_meeting_are_those_of_its_subjects():
    commands = [set(subject.may) for subject in SUBJECTS]
    assert set(get_args(Command)) == set().union(*commands)
    assert sum(map(len, commands)) == len(get_args(Command))
    events = [members_of(events.Event) for _, events in OWN.values()]
    assert set(get_args(Event)) == set().union(*events)
    assert sum(map(len, events)) == len(get_args(Event))
    assert {event for subject in SUBJECTS for event in subject.hears} == set(get_args(Event))


def test_the_record_has_a_kind_for_every_event_but_the_marks_of_the_roll():
    assert set(KINDS) == set(get_args(Event)) - {VoterMarked}
    assert KINDS[BallotCast] == "ballot_cast"
    assert len(set(KINDS.values())) == len(KINDS)


def test_an_event_that_changes_no_slice_gives_the_same_meeting():
    from conference.deliberation.evolve import evolve

    driver = opened()
    (event,) = [e for e in driver.events if type(e).__name__ == "HeadcountSet"][-1:]
    after = evolve(driver.meeting, event)
    assert after.programme is driver.meeting.programme
    assert after.polls is driver.meeting.polls
