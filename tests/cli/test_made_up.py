"""``conference badge rehearse`` as it is typed: made-up members for a rehearsal."""

import json
import stat

import pytest

from conference.cli import main
from conference.core.folder import ConferenceFolder
from conference.rehearsal.badges import badges_of, read_badges
from conference.server.members import meeting_of


@pytest.fixture
def sample(tmp_path, capsys):
    folder = tmp_path / "sample"
    assert main(["new", str(folder), "--sample", "--parties", "2"]) == 0
    capsys.readouterr()
    return folder


def make(folder, *arguments):
    return main(["badge", "rehearse", str(folder), *arguments])


def test_made_up_members_have_seats_and_badges_that_open_them(sample, capsys):
    assert make(sample, "--members", "5", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "made_up": 5, "seats": 5}
    assert make(sample, "--members", "2") == 0
    assert "the chamber has 7 seats" in capsys.readouterr().out
    path = badges_of(sample)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    badges = read_badges(path)
    assert [badge.seat for badge in badges] == list(range(1, 8))
    assert len({badge.secret for badge in badges}) == 7
    meeting = meeting_of(ConferenceFolder(sample))
    found = {seat.number: seat.member for seat in meeting.chamber.seats.values()}
    assert found == {badge.seat: badge.member for badge in badges}
    places = meeting.members.roster.places
    assert {place.standing.value for place in places.values()} == {"accepted"}
    assert main(["badge", "check", str(sample), badges[0].secret]) == 0


def test_nobody_is_made_up_for_a_conference_that_is_no_rehearsal(tmp_path, capsys):
    folder = tmp_path / "real"
    assert main(["new", str(folder), "--name", "A real one"]) == 0
    assert make(folder) == 2
    assert "not marked as a rehearsal" in capsys.readouterr().err
    assert not badges_of(folder).exists()
    assert len(meeting_of(ConferenceFolder(folder)).chamber.seats) == 0


@pytest.mark.parametrize("count", ["0", "10001"])
def test_a_number_that_makes_no_sense_is_refused(sample, capsys, count):
    assert make(sample, "--members", count) == 2
    assert "--members" in capsys.readouterr().err
    assert not badges_of(sample).exists()


def test_the_sample_has_standing_rules_and_decisions_for_the_chamber(sample):
    meeting = meeting_of(ConferenceFolder(sample))
    assert meeting.chamber.kinds == ("motion", "constitution", "procedure", "recall")
    needs = meeting.chamber.rules["constitution"].needs
    assert (needs.majority, needs.of, needs.quorum) == ("2/3", "present", "1/2")
    asked = [poll for poll in meeting.polls.by_id.values() if poll.electorate == "chamber"]
    assert [poll.needs.kind for poll in asked] == ["constitution", "constitution"]
    questions = {p.question for p in meeting.polls.by_id.values() if p.electorate == "parties"}
    assert {poll.question for poll in asked} <= questions
