"""Sentences of refusals that say a time."""

from dataclasses import replace

from meetings import opened

from conference.core.clock import Millis
from conference.deliberation.polls.model import PollState
from conference.deliberation.polls.refusals import in_zone, not_open, unknown_poll

NOON = Millis(1_810_296_909_000)  # 2027-05-14 12:15:09 UTC


def test_who_comes_late_reads_the_time_of_the_closing_in_the_conferences_zone():
    (poll,) = opened().meeting.polls.open()
    refusal = not_open(replace(poll, state=PollState.CLOSED, closed_at=NOON))
    assert refusal.sentence.startswith("The poll closed at 12:15:09 UTC, before this came in")
    there = in_zone(refusal, "Europe/London")
    assert there.sentence.startswith("The poll closed at 13:15:09 (London time), before")
    assert (there.code, there.params) == (refusal.code, refusal.params)


def test_a_refusal_without_a_time_is_the_same_in_every_zone():
    refusal = unknown_poll("p")
    assert in_zone(refusal, "Europe/London") is refusal
