"""The chamber at the desk speaks the language of the desk."""

import re

import pytest

from conference.ui.chamber.forms import BadgeForm, SeatForm
from conference.ui.chamber.says.seats import rule_columns, seat_columns
from conference.ui.chamber.tables import RulesWidget, SeatsWidget
from conference.ui.kit.dialogs import Form
from conference.ui.kit.labels import TextLabel
from conference.words.spoken import say, speaking

LATIN = re.compile("[A-Za-z]{2,}")


def test_heads_of_tables_and_a_plural_are_in_the_language():
    with speaking("de"):
        assert [one.heading for one in seat_columns()][:2] == ["Sitz", "Mitglied"]
        assert [one.heading for one in rule_columns()][1] == "Mehrheit"
        assert say("desk-chamber-kinds", count=3) == "3 Arten"
    with speaking("pl"):
        said = say("desk-chamber-agreed", channel="hands", number=12)
    assert said == "Ręce: naliczono 12, dwóch liczących zgodnych."


@pytest.mark.usefixtures("themed")
def test_seats_rules_and_forms_in_arabic_have_no_english(qtbot):
    with speaking("ar"):
        seats, rules, badge = SeatsWidget(), RulesWidget(), BadgeForm()
        seat = SeatForm(say("desk-chamber-paper-heading"), say("desk-chamber-paper-says"), "")
        made = (seats, rules, badge, seat)
        for one in made:
            qtbot.addWidget(one)
    texts = [label.words() for one in made for label in one.findChildren(TextLabel)]
    texts += [seats.text.placeholderText(), badge.badge.placeholderText()]
    texts += [seats.shown.itemText(place) for place in range(seats.shown.count())]
    texts += [one.accept_button.text() for one in made if isinstance(one, Form)]
    assert len([text for text in texts if text]) > 6
    assert [text for text in texts if LATIN.search(text)] == []
