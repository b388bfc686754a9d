"""Panels of a desk that speaks Arabic: no Latin letters but names, keys and what is typed."""

from dataclasses import replace

import pytest
from desks import open_desk
from latin import latin_in
from pictures import MINUTE, NOON, item, party, picture, poll
from test_doors import ANSWER
from test_priorities_desk import COUNTS
from test_surveys_desk import survey
from test_telephone_desk import DIFFER, ONCE, TAKEN, asked

from conference.protocol.messages import EventMessage
from conference.protocol.views import Change, GatheringView
from conference.ui.bridge.bridge import Frame
from conference.ui.clocks.panel import ClocksPanel
from conference.ui.clocks.says import lateness_phrase
from conference.ui.doors.panel import DoorsPanel
from conference.ui.health.panel import HealthPanel
from conference.ui.priorities.forms import PaperForm
from conference.ui.priorities.panel import PrioritiesPanel
from conference.ui.record.panel import RecordPanel
from conference.ui.surveys.forms import SurveyForm
from conference.ui.surveys.panel import SurveysPanel
from conference.ui.telephone.forms import RoomForm
from conference.ui.telephone.panel import TelephonePanel
from conference.words.spoken import speaking

NAMES = (
    "Ann", "Bob", "Ben", "desk", "Item 0", "The Crown", "Moss Side", "Town Hall", "North",
    "I felt heard", "The length was", "too short", "right", "What else?", "Survey s1", "Survey s2",
    "Party", "Area", "30% or 40%?", "Cancel",
)  # fmt: skip
PANELS = (
    *(ClocksPanel, DoorsPanel, HealthPanel, RecordPanel),
    *(PrioritiesPanel, SurveysPanel, TelephonePanel),
)
WHERE = {"clocks": "call", "doors": "record", "health": "record", "record": "record"}
"""The workspaces in which panels stand."""


def full_picture():
    """Something of each subject."""
    voted = poll("v", place=1, state="published", named=True)
    open_poll = asked(rooms_told=(ONCE, *DIFFER), by_telephone=(TAKEN,))
    made = picture(
        (item(0, started_at=NOON),), (open_poll, voted), tuple(map(party, range(6))), on="i0"
    )
    told = survey("s1", "told", [("", (0, 0, 10, 20, 0)), ("n", None)], opened_at=NOON)
    views = {
        "gathering": GatheringView(0, None),
        "priorities": COUNTS,
        "survey/s1": told,
        "survey/s2": survey("s2", "open", opened_at=NOON + 1),
    }
    changes = tuple(Change(path, view) for path, view in views.items())
    return replace(made, replica=made.replica.apply(EventMessage(2, 1, NOON, changes)))


@pytest.fixture
def arabic(themed, qtbot, tmp_path):
    with speaking("ar"), open_desk(qtbot, tmp_path) as desk:
        yield desk


@pytest.mark.parametrize("kind", PANELS, ids=lambda kind: kind.name)
def test_a_panel_says_all_in_arabic(arabic, kind):
    panel = arabic.panel(kind)
    arabic.window.go_to(WHERE.get(kind.name, "parties"))
    arabic.show_frame(Frame(full_picture(), None))
    panel.host.bring_up(panel)
    if kind is DoorsPanel:
        panel._hear(200, ANSWER)
    arabic.show_frame(Frame(replace(full_picture(), now=NOON + 5_000), frozenset()))
    assert latin_in(panel.widget, *NAMES) == []
    labels = [one.label for one in panel.entries(full_picture())]
    assert not any(one.isascii() for one in labels)


def test_forms_say_all_in_arabic(arabic):
    parent = arabic.window
    with speaking("ar"):
        forms = (
            SurveyForm((item(0),), None, parent),
            PaperForm("room/0", "Town Hall", 1, parent),
            RoomForm(asked(), 3, "The Crown", parent),
        )
    for form in forms:
        assert latin_in(form, *NAMES, "ar") == []


def test_the_bar_says_in_german_how_late_we_are():
    late = picture((item(0, started_at=NOON + 5 * MINUTE),), on="i0", now=NOON + 6 * MINUTE)
    with speaking("de"):
        told = lateness_phrase(late)
    assert told.text == "ZU SPÄT 5:00"
    assert told.tip.endswith("Der Tag endet um 12:20, 5:00 nach dem Plan.")
