"""Taking back the code of a voter at the desk: two logins, and how the other code is made."""

from dataclasses import replace

import pytest
from desks import open_desk
from pictures import NOON, picture

from conference.client.session import Answered
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.voters.commands import WithdrawVoterCode
from conference.protocol.messages import Refused, Request, Snapshot
from conference.protocol.views import AskedView, AskingView, VotersView
from conference.ui.bridge.bridge import Frame
from conference.ui.polls.code_form import VoterCodeForm
from conference.ui.polls.says.codes import code_commands, codes_taken_back, codes_told

LOST = WithdrawVoterCode(7, "The letter was opened.")


def voters(*waiting):
    return VotersView(900, ("Harbour", "Hills"), (500, 400), "ab" * 32, "2026-11-30", waiting)


def seen(*waiting, asked_by=None, login="Ann"):
    """A picture with a voters' list; ``waiting`` have no code, one is asked to be taken back."""
    views = [("voters", voters(*waiting))]
    if asked_by is not None:
        asking = AskingView(SecondAct.CODE, "7", asked_by, NOON + 90_000)
        views.append(("asked", AskedView((), (asking,))))
    made = picture()
    replica = made.replica.apply(Snapshot(1, NOON, {**dict(made.replica.views), **dict(views)}))
    return replace(made, replica=replica, login=login)


@pytest.fixture
def desk(qtbot, themed, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        yield made


def form_of(desk):
    (found,) = [one for one in desk.window.findChildren(VoterCodeForm) if one.isVisible()]
    return found


def test_a_code_is_taken_back_by_a_number_and_a_reason(desk):
    desk.show_frame(Frame(seen(3), None))
    desk.do("code:")
    form = form_of(desk)
    assert "without another code yet: 3." in form.waiting.words()
    assert form.number.maximum() == 900
    form.number.setValue(7)
    assert not form.accept_button.isEnabled()
    form.reason.setText(f" {LOST.reason} ")
    form.accept_button.click()
    assert desk.wire.sent == [LOST]


def test_asking_another_login_opens_no_form_and_a_refusal_does(desk):
    desk.show_frame(Frame(seen(), None))
    for code, is_open in (("second_person", False), ("no_voter", True)):
        answer = Refused("c1", code, "Nobody has it.", {})
        desk.wire.answered.emit(Answered(Request("c1", LOST), answer, 20.0))
        found = [one for one in desk.window.findChildren(VoterCodeForm) if one.isVisible()]
        assert bool(found) is is_open
    assert form_of(desk).entered() == (7, LOST.reason)
    form_of(desk).close_sheet()


def test_the_second_login_confirms_by_the_palette_and_the_first_cannot():
    keys = [one.key for one in code_commands(seen(asked_by="Ben"))]
    assert keys == ["code:", "code:7"]
    assert [one.key for one in code_commands(seen(asked_by="Ann"))] == ["code:"]
    (without_list,) = code_commands(picture())
    assert not without_list.enabled
    assert without_list.why.startswith("There is no voters' list")


def test_the_number_to_confirm_stands_in_the_form(desk):
    desk.show_frame(Frame(seen(asked_by="Ben"), None))
    desk.do("code:7")
    assert form_of(desk).number.value() == 7
    form_of(desk).close_sheet()


def test_once_it_was_taken_back_the_desk_says_how_another_one_is_made():
    (alert,) = codes_taken_back(seen(3), seen(3, 7))
    assert alert.sentence.endswith("Make another one: conference voters code FOLDER 7")
    assert codes_taken_back(seen(3, 7), seen(3)) == ()
    assert codes_taken_back(picture(), seen(3)) == ()
    assert codes_told(seen(*range(1, 21))).endswith("11, 12 and 8 more.")
    assert codes_told(seen()) == ""
