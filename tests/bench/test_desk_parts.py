"""What the benchmark of the desk is made of: a feed that follows on, and desks that must answer."""

import pytest

from conference.bench import desk as module
from conference.bench.desk import OneDesk, measured
from conference.bench.desk_feed import POLL, Conference
from conference.bench.screens import changes_in
from conference.client.replica import NOTHING
from conference.core.errors import ConferenceError
from conference.protocol.codec import decode_server
from conference.protocol.views import Output, OutputView, PartyView, SeatView


def test_what_a_desk_is_told_follows_on_what_it_was_greeted_with():
    told, live = Conference(30), NOTHING
    for frame in told.greeting():
        live = live.apply(decode_server(frame))
    assert len(live.all(PartyView)) == 30
    hall = live.get("output/hall", OutputView)
    assert (hall.scene.kind, hall.scene.poll, hall.preview.kind) == ("poll", POLL, "map")
    before = live
    for _ in range(3):
        frames = (told.tick(), told.screens(), told.headcounts(), told.links(), told.health())
        for frame in (*frames, told.log_line()):
            live = live.apply(decode_server(frame))
    assert live.seq > before.seq
    assert live.all(PartyView) != before.all(PartyView)
    assert len(live.log) == len(before.log) + 3
    turnout = live.ticks[POLL].turnout
    assert turnout.people == sum(live.ticks[POLL].counts.people)


def test_members_of_a_chamber_come_and_go_one_by_one():
    told, live = Conference(5, seats=2), NOTHING
    for frame in told.greeting():
        live = live.apply(decode_server(frame))
    here = []
    for _ in range(4):
        live = live.apply(decode_server(told.at_the_door()))
        here.append([seat.present_since is not None for seat in live.all(SeatView)])
    assert here == [[True, False], [True, True], [False, True], [False, False]]


@pytest.mark.process
def test_a_desk_that_ends_without_a_word_is_no_figure():
    silent = OneDesk("http://127.0.0.1:9/", 0.1, {}, ())
    with pytest.raises(ConferenceError, match="could not be measured"):
        measured([silent._replace(url="no address")])


def test_a_screen_that_is_not_installed_is_asked_for(monkeypatch):
    monkeypatch.setattr(module.shutil, "which", lambda _program: None)
    with module._screen("auto") as environment:
        assert environment == {"QT_QPA_PLATFORM": "offscreen"}
    with pytest.raises(ConferenceError, match="Xvfb"), module._screen("xvfb"):
        pass


def test_screens_see_the_outputs_in_a_snapshot_and_in_an_event_and_nowhere_else():
    told = Conference(5)
    _, snapshot, *others = told.greeting()
    found = changes_in(snapshot)
    assert set(found) == set(Output)
    assert found[Output.HALL].revision > found[Output.STAGE].revision
    assert [changes_in(other) for other in others if b'"event"' not in other] == [{}] * len(others)
    assert changes_in(told.headcounts()) == {}
