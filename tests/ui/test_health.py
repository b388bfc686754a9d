"""The charts over time: what is kept, what is said, and what is drawn when somebody looks."""

from dataclasses import replace
from itertools import pairwise
from math import isnan

import msgspec
import pytest
from pictures import NOON, party, picture, presence
from PySide6.QtCore import QSettings, Qt

from conference.core.clock import Millis
from conference.protocol.control import Obs
from conference.protocol.messages import ViewersNow
from conference.ui.alerts.says import news
from conference.ui.bridge.bridge import Frame
from conference.ui.health.chart import ROW
from conference.ui.health.panel import HealthPanel, HealthWidget
from conference.ui.health.says import (
    SPAN,
    backup_warning,
    health_sheet,
    scale,
    time_ticks,
    with_sample,
)
from conference.ui.kit import words
from conference.ui.picture import LinkPhase, LinkStatus
from conference.words.spoken import speaking


def at(second, ballots=0, **other):
    """A picture in which the server said this many seconds after noon how it is."""
    made = picture(present=tuple(presence(n, delay=10 * n) for n in range(1, 11)), **other)
    health = msgspec.structs.replace(made.health, now=NOON + second * 1000, ballots=ballots)
    replica = made.replica.apply(health)
    return replace(made, replica=replica, now=Millis(NOON + second * 1000))


def test_a_sample_is_kept_for_each_word_of_the_server_and_no_longer_than_the_charts_go_back():
    samples = ()
    for second in range(SPAN + 60):
        for _ in range(3):
            samples = with_sample(samples, at(second, second))
    assert len(samples) == SPAN + 1
    assert [one.ballots for one in samples[-2:]] == [SPAN + 58, SPAN + 59]
    assert (samples[-1].median, samples[-1].slow, samples[-1].link) == (55, 95, 24)


def test_without_health_nothing_is_kept_and_it_says_why():
    bare = picture(health=False)
    assert with_sample((), bare) == ()
    assert "once a second" in health_sheet((), bare).empty


def test_lines_have_their_last_value_in_words_and_a_gap_where_nothing_was_heard():
    samples = with_sample(with_sample(with_sample((), at(0, 900)), at(1, 1200)), at(31, 7))
    sheet = health_sheet(samples, at(31, 7))
    rate, delay, levels = sheet.charts
    assert rate.lines[0].label == "recorded 7"
    assert list(rate.lines[0].seconds) == [-31.0, -30.0, 0.0, 0.0]
    assert isnan(rate.lines[0].values[2])
    assert rate.ticks == ((0.0, "0"), (1000.0, "1,000"), (2000.0, "2,000"))
    assert [one.label for one in delay.lines] == [
        "this desk 24 ms",
        "parties, median 55 ms",
        "slowest 5% from 95 ms",
    ]
    assert levels.lines[0].label == "people by phone 61,870"


def test_what_was_never_measured_is_said_so():
    made = replace(at(0), link=LinkStatus(LinkPhase.LOST))
    sheet = health_sheet(with_sample((), made), made)
    assert sheet.charts[1].lines[0].label == "this desk not measured"
    assert sheet.is_stale


@pytest.mark.parametrize("top", [0, 1, 3, 10, 11, 40, 99, 101, 61_870, 1_000_000])
def test_a_scale_has_room_and_round_marks(top):
    found, ticks = scale(top)
    assert top <= found <= max(2, 5 * top)
    assert ticks[0] == (0.0, "0")
    assert ticks[-1][0] == found


def test_the_key_of_a_chart_takes_the_rows_that_its_width_needs(themed, qtbot):
    made = at(0, 912)
    widget = HealthWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    widget.show_sheet(health_sheet(with_sample((), made), made))
    key = widget.charts[1].key
    for wide in (900, 260, 450, 260):
        widget.resize(wide, 600)
        qtbot.waitUntil(lambda: key.height() == key.heightForWidth(key.width()))
    assert key.height() == 3 * ROW


def test_nothing_is_drawn_until_somebody_looks(themed, qtbot, tmp_path):
    from desks import Wire

    from conference.ui.desk import Desk
    from conference.ui.frame.window import DeskWindow

    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    desk = Desk(Wire(), window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(lambda: window._is_wide is False)
    desk.show_frame(Frame(at(0, 3, parties=(party(0),)), None))
    view = desk.panel(HealthPanel).widget
    assert view.charts[0].title.words() == ""
    desk.show_frame(Frame(at(1, 912, parties=(party(0),)), frozenset()))
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert view.isVisible()
    assert view.charts[0].title.words() == "BALLOTS A SECOND"
    assert view.charts[0].key.accessibleName() == "recorded 912"
    assert view.charts[0]._lines[0].yData.tolist() == [3, 912]
    desk.show_frame(Frame(at(2, 5, parties=(party(0),)), frozenset()))
    assert view.charts[0]._lines[0].yData.tolist() == [3, 912, 5]
    window.close()


def test_so_many_wrong_codes_that_somebody_may_be_guessing_are_said():
    made = at(0)
    assert health_sheet(with_sample((), made), made).summary == "the last 2 minutes"
    guessed = msgspec.structs.replace(made.health, wrong_codes=1440)
    made = replace(made, replica=made.replica.apply(guessed))
    assert "1,440 wrong codes a minute" in health_sheet(with_sample((), made), made).summary


def test_how_late_pictures_are_and_how_much_later_polls_close_is_said():
    made = at(0)
    viewers = ViewersNow(count=1_300, playing=1_200, median=3_400, most=5_900, allowance=4_200)
    told = msgspec.structs.replace(made.health, viewers=viewers)
    made = replace(made, replica=made.replica.apply(told))
    summary = health_sheet(with_sample((), made), made).summary
    assert "3.4 s behind the hall in the middle, 5.9 s at most" in summary
    assert "at 1,200 screens and pages" in summary
    assert "polls close 4.2 s later for the slowest room" in summary


def failing(second, reason="The disk is full.", good_at=NOON - 300_000):
    """A picture in which the last backup failed at three seconds past noon."""
    made = at(second)
    health = msgspec.structs.replace(
        made.health, backup_fault=reason, backup_failed_at=NOON + 3_000, backup_good_at=good_at
    )
    return replace(made, replica=made.replica.apply(health))


FAILED = "The last backup failed at 12:00: The disk is full. The last good one is of 11:55."


def test_a_backup_that_failed_is_said_in_the_panel_until_one_is_made(themed, qtbot):
    widget = HealthWidget()
    qtbot.addWidget(widget)
    widget.show()
    for made, said in ((at(1), ""), (failing(4), FAILED), (at(9), "")):
        widget.show_sheet(health_sheet(with_sample((), made), made))
        assert widget.warning.text() == said
        assert widget.warning.isVisible() is bool(said)


def without_obs(second, trouble="It does not answer."):
    """A picture in which the link to OBS has been as it is since noon."""
    made = at(second)
    health = msgspec.structs.replace(made.health, obs=Obs(trouble, NOON))
    return replace(made, replica=made.replica.apply(health))


def test_that_obs_is_lost_is_said_in_the_panel_and_is_one_alert_until_it_is_back():
    lost = "OBS is not connected since 12:00: It does not answer."
    assert health_sheet(with_sample((), without_obs(1)), without_obs(1)).warning == lost
    assert health_sheet(with_sample((), without_obs(1, "")), without_obs(1, "")).warning == ""
    pictures = [at(0), without_obs(1), without_obs(2, "Another."), without_obs(3, ""), at(4)]
    told = [[one.sentence for one in news(*two)] for two in pairwise(pictures)]
    assert told == [[lost], [], ["OBS is connected."], []]


def test_a_good_backup_of_another_day_is_said_with_its_day_and_none_as_none():
    assert backup_warning(failing(4, good_at=NOON - 86_400_000)).endswith(
        f"The last good one is of 12:00, {words.day(NOON - 86_400_000)}."
    )
    assert backup_warning(failing(4, good_at=0)).endswith("There is no good one yet.")


def test_a_backup_that_failed_is_one_alert_and_one_that_was_made_another():
    pictures = [at(1), failing(4), failing(5), failing(65, "No route to the disk."), at(70), at(71)]
    told = [[alert.sentence for alert in news(*pair)] for pair in pairwise(pictures)]
    again = "The last backup failed at 12:00: No route to the disk. The last good one is of 11:55."
    assert told == [[FAILED], [], [again], ["Backups are made again."], []]


def test_a_desk_says_it_in_its_language():
    made = at(1, 1200)
    made = replace(
        made, replica=made.replica.apply(msgspec.structs.replace(made.health, wrong_codes=2))
    )
    with speaking("ar"):
        sheet = health_sheet(with_sample((), made), made)
        assert "رمزان خاطئان في الدقيقة" in sheet.summary
        assert time_ticks()[0] == (-120.0, "قبل 2 د")
    with speaking("de"):
        assert health_sheet(with_sample((), made), made).charts[0].lines[0].label == (
            "aufgezeichnet 1.200"
        )
