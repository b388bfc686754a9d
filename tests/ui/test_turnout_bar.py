"""The bar under a poll: full only when everybody has answered."""

import pytest

from conference.ui.kit import style
from conference.ui.polls.charts.bars import ChannelBar
from conference.ui.polls.says.answers import ChannelShare

WIDE = 400


@pytest.mark.parametrize(
    ("fractions", "filled"),
    [
        ((0.0, 0.0, 0.0), 0),
        ((3 / 868, 0.0, 0.0), 2),
        ((0.25, 0.15, 0.1), 194),
        ((0.5, 0.3, 0.2), 394),
    ],
)
def test_only_so_much_is_filled_as_people_have_answered(themed, qtbot, fractions, filled):
    names = ("phones", "hands", "button", "no answer")
    fractions = (*fractions, 1 - sum(fractions))
    bar = ChannelBar()
    qtbot.addWidget(bar)
    bar.setFixedWidth(WIDE)
    bar.show_shares(
        tuple(
            ChannelShare(n, "1", f, is_rest=n == names[-1])
            for n, f in zip(names, fractions, strict=True)
        ),
        is_stale=False,
    )
    image = bar.grab().toImage()
    ratio = image.width() / WIDE
    track = style.colour("line").rgb()
    row = [image.pixel(x, int(4 * ratio)) for x in range(image.width())]
    assert row[-3] == track or not fractions[-1]
    assert sum(pixel != track for pixel in row) == pytest.approx(filled * ratio, abs=2)
