"""The bars of a poll on a narrow desk."""

import pytest
from msgspec.structs import replace
from pictures import NOON, picture, poll, tick

from conference.deliberation.polls.tally import Turnout
from conference.ui.kit import style
from conference.ui.picture import counted
from conference.ui.polls.charts.bars import HEAD, USUAL, OptionBars
from conference.ui.polls.poll_detail import PollDetail
from conference.ui.polls.says.bars import BarMark, option_bars
from conference.ui.polls.says.panel import polls_sheet

LABELS = ("Care at home", "Care homes", "Wages of carers", "Help for families who care")


def bars_of(qtbot, people, wide):
    one = poll(state="open", options=LABELS)
    shown = counted(picture(polls=(one,), ticks=(tick(people=people, parties=(0,) * 4),)), one)
    bars = OptionBars()
    qtbot.addWidget(bars)
    bars.resize(wide, 300)
    bars.show_bars(option_bars(one, shown), is_stale=False, jump=True)
    return bars


def test_on_a_narrow_desk_bars_have_a_quarter_of_the_width_beside_long_labels(themed, qtbot):
    assert bars_of(qtbot, (1, 2, 3, 4), 585).track() >= 585 / 4


def test_bars_stay_as_wide_until_figures_need_the_room(themed, qtbot):
    few, many = (bars_of(qtbot, (n, 0, 0, 0), 585) for n in (1, 99_999))
    assert few.track() == many.track(), USUAL
    assert bars_of(qtbot, (1_234_567, 0, 0, 0), 585).track() < few.track()


def pixels(bars):
    """The colours of the middle of the first track, from left to right."""
    image = bars.grab().toImage()
    ratio = image.width() / bars.width()
    left, y = bars._label(), bars._head() + (bars._row() - 10) / 2
    across = range(round(left), round(left + bars.track()))
    return [image.pixelColor(round(x * ratio), round(y * ratio)).name() for x in across]


def test_a_bar_is_as_long_as_its_share_and_the_rest_is_track(themed, qtbot):
    colour, track = style.option_colour(0).name(), style.colour("raised").name()
    for people, share in (((1, 1, 1, 1), 0.25), ((6, 2, 1, 1), 0.6), ((1, 499, 250, 250), 0.001)):
        bars = bars_of(qtbot, people, 900)
        bars.show_scale(None, "")
        row = pixels(bars)
        assert row.count(colour) == pytest.approx(len(row) * share, abs=3)
        assert row.count(colour) + row.count(track) >= len(row) - 6


def test_the_mark_stands_at_its_share_across_the_bars(themed, qtbot):
    bars = bars_of(qtbot, (9, 1, 0, 0), 900)
    bars.show_scale(BarMark(0.5, "half"), "100% = all who are counted")
    assert bars.sizeHint().height() == 4 * bars._row() + HEAD
    image = bars.grab().toImage()
    ratio = image.width() / bars.width()
    at = bars._label() + bars.track() * 0.5
    second = range(round(HEAD + bars._row()), round(HEAD + 2 * bars._row()))

    def light(x):
        return sum(
            image.pixelColor(round(x * ratio), round(y * ratio)).value() > 150 for y in second
        )

    assert light(at) > len(second) / 4
    assert light(at - 8) == light(at + 8) == 0


def test_a_void_poll_is_grey_under_its_stamp(themed, qtbot):
    bars = bars_of(qtbot, (9, 1, 0, 0), 900)
    bars.show_scale(None, "", stamp="VOID")
    image = bars.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    assert style.option_colour(0).name() not in seen
    assert style.colour("warning").name() in seen


def test_no_figure_is_cut_off_on_the_narrowest_desk(themed, qtbot):
    one = poll(state="open", opened_at=NOON - 9_000, options=LABELS)
    seen = tick(people=(4_000, 3_000, 2_000, 1_000), parties=(0,) * 4)
    seen = replace(seen, turnout=Turnout(10_000, 20_000, 0, 8, 10_000, 0, 0))
    sheet = polls_sheet(picture(polls=(one,), ticks=(seen,), rates=(1_200,) * 20))
    detail = PollDetail()
    qtbot.addWidget(detail)
    detail.resize(394, 500)
    detail.show_poll(sheet.poll, is_stale=False)
    detail.show()
    qtbot.waitUntil(lambda: detail.bars.width() > 100)
    inner = detail.bars.parentWidget()
    assert inner.width() <= inner.parentWidget().width()
    detail.hide()
