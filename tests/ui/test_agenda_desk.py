"""The agenda at the desk: due proposals first, in Needs you until they are put."""

from dataclasses import replace

import pytest
from desks import open_desk
from latin import latin_in
from msgspec.structs import replace as replaced
from pictures import MINUTE, NOON, item, picture
from PySide6.QtWidgets import QWidget

from conference.core.ids import ItemId, PollId
from conference.deliberation.agenda.commands import (
    BringProposal,
    NoteWitness,
    PlaceProposal,
    PutProposal,
    WithdrawProposal,
)
from conference.deliberation.agenda.model import ProposalKind, WitnessState
from conference.deliberation.sender import Post
from conference.protocol.messages import EventMessage
from conference.protocol.views import (
    Change,
    OrderLineView,
    OrderView,
    ProposalView,
    SignaturesView,
    SignedView,
)
from conference.ui.agenda.forms import OrderForm, PlaceForm, WitnessForm
from conference.ui.agenda.panel import AgendaPanel
from conference.ui.agenda.says.sheet import agenda_sheet, why_not
from conference.ui.agenda.widget import AgendaWidget
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.alert import Alert
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.programme.says import rundown
from conference.ui.rooms.needs import NeedsPanel
from conference.ui.rooms.says.needs import Cause, needs
from conference.words.spoken import speaking

ITEMS = (item(0), item(1))


def proposal(number=1, **other):
    values = {
        "number": number, "kind": "item", "title": "Buses", "text": "They stop at six.",
        "motion": None, "office": "", "day": 0, "lines": (), "seat": 12, "state": "open",
        "brought_at": NOON - 60 * MINUTE, "due_at": None, "put_at": None, "decided_at": None,
        "signatures": 0, "needed": 0, "poll": None, "undecided": (), "item": "", "witness": "",
        "reason": "",
    }  # fmt: skip
    return ProposalView(**values | other)


def due(number=1, **other):
    values = {"state": "due", "due_at": NOON - 12 * MINUTE, "signatures": 50, "needed": 50}
    return proposal(number, **values | other)


def carried(number=1, **other):
    return proposal(number, state="carried", decided_at=NOON - 5 * MINUTE, **other)


def called(witness="requested", **other):
    return carried(kind="witness", title="Dr. Field", witness=witness, **other)


OWN = proposal(4, kind="order", title="Order of day 1", seat=None, day=1)


def seen(*proposals, signed=(), orders=(), **other):
    made = picture(ITEMS, proposals=proposals, **other)
    rows = tuple(SignedView(*row) for row in signed)
    changes = [Change("signatures", SignaturesView(rows))]
    changes += [Change(f"order/{one.day}", one) for one in orders]
    replica = made.replica.apply(EventMessage(2, 1, NOON, tuple(changes)))
    return replace(made, replica=replica)


def test_what_is_due_stands_first_and_then_those_with_the_most_signatures():
    made = agenda_sheet(
        seen(
            proposal(1), proposal(2), proposal(3, state="rejected", decided_at=NOON), due(4),
            signed=((1, 3, 50), (2, 20, 50)),
        )
    )  # fmt: skip
    assert [(one.key, one.state, one.tone) for one in made.lines] == [
        ("4", "DUE with 50 of 50 signatures", Tone.WARNING),
        ("2", "20 of 50 signatures · by seat 12", Tone.MUTED),
        ("1", "3 of 50 signatures · by seat 12", Tone.MUTED),
        ("3", "Rejected · by seat 12", Tone.MUTED),
    ]
    assert (made.summary, made.lines[0].end) == ("1 due · 2 waiting for signatures", "12 min")


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (due(undecided=("p",)), "DUE with 50 of 50 signatures, the last vote decided nothing"),
        (proposal(state="put", put_at=NOON), "Put to the vote"),
        (carried(), "Carried · not in the programme yet"),
        (carried(item="proposal-1"), "Carried · in the programme"),
        (called(), "Carried · requested · not in the programme yet"),
        (called("cannot_come", reason="Ill."), "Carried · cannot come: Ill."),
        (carried(kind="motion"), "Carried · motion proposal-1"),
        (OWN, "By the desk: put it to the vote, or withdraw it"),
        (proposal(), "Signatures are not known yet"),
    ],
)
def test_a_proposal_says_where_it_stands(view, said):
    (line,) = agenda_sheet(seen(view)).lines
    assert line.state.startswith(said)


def test_proposals_are_said_in_the_language_of_the_desk():
    with speaking("de"):
        made = agenda_sheet(seen(due(), called("coming", number=2), proposal(3), proposal(5)))
        assert needs(seen(due())).rows[0].what == "ist fällig: abstimmen lassen"
    assert made.summary == "1 fällig · 2 warten auf Unterschriften"
    assert [(one.name, one.state) for one in made.lines[:2]] == [
        ("1 · Tagesordnungspunkt: Buses", "FÄLLIG mit 50 von 50 Unterschriften"),
        ("2 · Anhörung: Dr. Field", "Angenommen · kommt · noch nicht im Programm"),
    ]


def test_without_a_rule_signatures_alone_are_told():
    (line,) = agenda_sheet(seen(proposal(), signed=((1, 1, None),))).lines
    assert line.state == "1 signature, no rule for it now · by seat 12"


def test_only_what_is_due_is_put_and_nothing_is_dismissed():
    def may(view, **other):
        made = seen(view, **other)
        return {act for act in ("put", "place", "witness", "withdraw")
                if not why_not(made, act, view)}  # fmt: skip

    assert may(proposal()) == set()
    assert may(due()) == {"put"}
    assert may(OWN) == {"put", "withdraw"}
    assert may(carried()) == {"place"}
    assert may(carried(item="proposal-1")) == set()
    assert may(called()) == {"place", "witness"}
    assert may(proposal(state="put")) == may(proposal(state="rejected")) == set()
    assert may(due(), post=Post.READER) == set()
    assert "signatures" in why_not(seen(proposal()), "put", proposal())
    assert why_not(seen(), "put", None) == "Select a proposal first."
    assert why_not(picture(), "order", None) == "There is no programme yet."


def test_a_due_proposal_needs_somebody_until_it_is_put():
    found = needs(seen(due(), proposal(2), proposal(3, state="put", put_at=NOON)))
    assert [(one.proposal, one.cause, one.since) for one in found.rows] == [
        (1, Cause.AGENDA, "12 min")
    ]
    assert found.rows[0].what == "is due: put it to the vote"
    assert found.summary == "1 of the agenda"
    assert found.empty == ""


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (due(undecided=("p",)), "is due: put it to the vote again: the last vote decided nothing"),
        (carried(), "was carried: place it in the programme"),
        (called(), "was called by the chamber: invite the witness"),
        (called("invited"), "was carried: place it in the programme"),
    ],
)
def test_what_was_carried_needs_somebody_until_it_is_done(view, said):
    assert [one.what for one in needs(seen(view)).rows] == [said]


@pytest.mark.parametrize(
    "view",
    [called("cannot_come", reason="Ill."), carried(item="proposal-1"), carried(kind="recall")],
)
def test_what_is_done_needs_nobody(view):
    assert needs(seen(view)).rows == ()


def test_the_rundown_shows_how_far_witnesses_are():
    placed = item(2, kind="witness", title="Dr. Field")
    placed = type(placed)(**{name: getattr(placed, name) for name in placed.__struct_fields__}
                          | {"id": ItemId("proposal-1")})  # fmt: skip
    made = picture((*ITEMS, placed), proposals=(called("coming", item="proposal-1"),))
    rows = rundown(made).rows
    assert rows[-1].note.endswith("Called by the chamber: coming")
    (*_, last) = rundown(seen(called("invited"))).rows
    assert last.title == "Witness Dr. Field: invited, not placed yet"
    (*_, last) = rundown(seen(called("cannot_come", reason="Ill."))).rows
    assert last.title == "Witness Dr. Field: cannot come: Ill."


def test_an_empty_agenda_and_a_lost_link_say_so():
    assert "rules.csv" in agenda_sheet(picture()).empty
    lost = replace(picture(), link=LinkStatus(LinkPhase.LOST, None, NOON))
    assert agenda_sheet(lost).empty.startswith("No link")


def test_departures_from_an_adopted_order_are_told():
    order = OrderView(1, (OrderLineView("i0", "Item 0"),), "d", 1, NOON, ("“Song” was added.",))
    made = agenda_sheet(seen(orders=(order,)))
    assert made.departures == (
        "Day 1 departs from the order that the chamber adopted: “Song” was added."
    )


# The panel.


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        yield made


def panel(desk):
    return desk.window.panel(AgendaPanel)


def show(desk, *proposals, **other):
    desk.show_frame(Frame(seen(*proposals, **other), None))
    return panel(desk).widget


def test_what_is_due_is_put_by_a_press(desk):
    widget = show(desk, due(), proposal(2))
    assert not widget.buttons["put"].isEnabled()
    widget.select(1)
    assert widget.says.words() == "They stop at six."
    widget.buttons["put"].click()
    assert desk.wire.sent == [PutProposal(1, PollId(f"{1:032}"))]
    widget.select(2)
    assert not widget.buttons["put"].isEnabled()


def test_the_selected_proposal_stays_selected(desk):
    widget = show(desk, proposal(1), proposal(2))
    widget.select(1)
    show(desk, proposal(1), due(2))
    assert widget.chosen().key == "1"


def test_what_was_carried_is_placed_after_the_item_on_standby(desk):
    widget = show(desk, carried(), standby="i1")
    widget.select(1)
    widget.buttons["place"].click()
    (form,) = desk.window.findChildren(PlaceForm)
    form.minutes.setValue(20)
    form.accept_button.click()
    assert desk.wire.sent == [PlaceProposal(1, ItemId("i1"), 20)]


def test_how_far_a_witness_is_is_noted_with_a_reason(desk):
    widget = show(desk, called())
    widget.select(1)
    widget.buttons["witness"].click()
    (form,) = desk.window.findChildren(WitnessForm)
    form.state.setCurrentIndex(2)
    assert not form.accept_button.isEnabled()
    form.reason.setText("Ill.")
    form.accept_button.click()
    assert desk.wire.sent == [NoteWitness(1, WitnessState.CANNOT_COME, "Ill.")]


def test_an_order_of_a_day_is_that_of_the_programme(desk):
    show(desk)
    desk.do("agenda:order")
    (form,) = desk.window.findChildren(OrderForm)
    desk.wire.is_up = False
    form.accept_button.click()
    assert "no link" in form.wrong.words()
    desk.wire.is_up = True
    form.accept_button.click()
    order = BringProposal(ProposalKind.ORDER, day=1, items=(ItemId("i0"), ItemId("i1")))
    assert desk.wire.sent == [order]


def test_the_desk_withdraws_its_own(desk):
    widget = show(desk, OWN)
    widget.select(4)
    desk.do("agenda:withdraw")
    assert desk.wire.sent == [WithdrawProposal(4)]


def test_enter_in_needs_you_shows_the_proposal(desk):
    widget = show(desk, due(), proposal(2))
    listed = desk.window.panel(NeedsPanel).widget
    listed._on_activated(listed.model.index(0))
    assert widget.chosen().key == "1"
    assert desk.do("agenda") is not False
    assert not desk.window.docks["agenda"].isHidden()


def test_a_proposal_that_becomes_due_is_an_alert_once(desk):
    before, after = seen(proposal()), seen(due())
    found = panel(desk).alerts(before, after)
    sentence = "Item of the agenda: Buses is due: the chamber must vote on it."
    assert found == (Alert(after.now, Tone.WARNING, sentence),)
    assert panel(desk).alerts(after, after) == ()
    (told,) = panel(desk).alerts(seen(proposal(state="put")), seen(carried()))
    assert told.sentence == "Item of the agenda: Buses was carried."
    assert panel(desk).alerts(replace(after, replica=picture().replica), after) == found


def test_forms_and_buttons_are_in_the_language_of_the_desk(themed, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    with speaking("ar"):
        PlaceForm(replaced(carried(), title=""), (), None, parent)
        WitnessForm(replaced(called(), title=""), parent)
        OrderForm((), parent)
        AgendaWidget(parent)
    assert latin_in(parent) == []


def test_the_panel_is_painted(desk):
    widget = show(desk, due(), called(number=2), proposal(3))
    widget.select(1)
    widget.resize(460, 560)
    image = widget.grab().toImage()
    places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    colours = {image.pixel(x, y) for x, y in places}
    assert len(colours) > 8
    index = widget.model.index(0)
    assert "DUE with 50 of 50 signatures" in widget.model.data(index)
