"""The bars of a poll on a narrow desk."""

from pictures import picture, poll, tick

from conference.ui.picture import counted
from conference.ui.polls.charts.bars import USUAL, OptionBars
from conference.ui.polls.says.bars import option_bars

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
