"""Polls on the desk: the list, the one that is looked at, and what the operator does with it."""

from __future__ import annotations

from conference.client.session import Answered
from conference.core.ids import PollId
from conference.deliberation.polls.commands import (
    AdjournPoll,
    ClosePoll,
    ExtendPoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    ResumePoll,
    ShowRound,
    VoidPoll,
)
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.seconding.commands import WithdrawAsking
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.voters.commands import WithdrawVoterCode
from conference.deliberation.wordings.commands import WordIn
from conference.protocol.messages import Refused
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.alert import Alert
from conference.ui.kit.dialogs import ReasonDialog
from conference.ui.kit.search import CommandEntry
from conference.ui.kit.seconding import ASK_ANOTHER
from conference.ui.panel import Host, Panel, PanelSite
from conference.ui.picture import Picture
from conference.ui.polls.code_form import VoterCodeForm
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.panel import PollsWidget
from conference.ui.polls.poll_detail import Pressed
from conference.ui.polls.says import drafting
from conference.ui.polls.says.actions import PollAct
from conference.ui.polls.says.aims import AIMED, aim
from conference.ui.polls.says.codes import code_commands, codes_taken_back, codes_told
from conference.ui.polls.says.commands import poll_commands, poll_keys
from conference.ui.polls.says.ending import closed_by_time, extended
from conference.ui.polls.says.languages import wording_draft
from conference.ui.polls.says.panel import PollsSheet, polls_sheet
from conference.ui.polls.wording_form import WordingForm
from conference.words.spoken import say

__all__ = ["PollsPanel"]

CENTRE = Spot(Side.CENTRE)

CHAMBER = "chamber"
"""The workspace in which the keys mean the poll of the chamber."""


class PollsPanel(Panel):
    """``chosen`` is the poll that is looked at; None follows the show."""

    name = "polls"
    title = "desk-panels-polls"
    place = PanelSite.CENTRE
    workspaces = (
        Workspace("polls", "desk-panels-polls", Sizes((0, 600), (600, 300)), Sizes((0, 380))),
    )
    standing = PanelSpots(
        {"show": CENTRE, "polls": CENTRE, CHAMBER: CENTRE},
        {"show": CENTRE, "polls": CENTRE, CHAMBER: CENTRE},
    )
    widget: PollsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = PollsWidget()
        self.chosen: str | None = None
        self._on: str | None = None
        self._workspace = ""
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return poll_keys()

    def join(self, host: Host) -> None:
        """Have what is chosen and pressed carried out."""
        super().join(host)
        self.widget.chosen.connect(self.select)
        self.widget.prepare.connect(self.prepare)
        self.widget.poll.pressed.connect(self._act)
        self.widget.poll.step.connect(
            lambda poll, number: host.send(ShowRound(PollId(poll), number))
        )

    def show(self, frame: Frame) -> None:
        """Show the polls; a new item on air takes the choice back to what comes next.

        So does going into workspace Chamber, or out of it.
        """
        picture = self._picture = frame.picture
        on = picture.conference.on if picture.conference else None
        if on != self._on or self._changes_sides():
            self.chosen = None
        self._on, self._workspace = on, self.host.workspace
        self.widget.show_panel(self._sheet(picture))

    def _changes_sides(self) -> bool:
        """Whether the operator has gone into workspace Chamber, or out of it."""
        return (self._workspace == CHAMBER) != self.is_in_chamber

    @property
    def is_in_chamber(self) -> bool:
        """Whether keys mean the poll of the chamber, and not that of the rooms."""
        return self.host.workspace == CHAMBER

    @property
    def _electorate(self) -> Electorate:
        return Electorate.CHAMBER if self.is_in_chamber else Electorate.PARTIES

    def _sheet(self, picture: Picture) -> PollsSheet:
        return polls_sheet(picture, self.chosen, of_chamber=self.is_in_chamber)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """What can be done with polls, and which can be looked at."""
        polls = poll_commands(picture, self._sheet(picture), self._electorate)
        return (*polls, *code_commands(picture))

    def do(self, key: str) -> bool:
        """Press a button of the poll, where it is seen; prepare one, or look at another one."""
        kind, _, subject = key.partition(":")
        match kind:
            case "press":
                self._press(PollAct(subject))
            case "round":
                self.host.bring_up(self)
                self.widget.poll.press_step(subject)
            case "prepare":
                self.prepare()
            case "poll":
                self.select(subject)
            case "code":
                self._take_back(int(subject or 0))
            case "withdraw":
                act, _, about = subject.partition(":")
                self.host.send(WithdrawAsking(SecondAct(act), about))
            case _:
                return False
        return True

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """A poll whose time was over, which waits to be published; a code that was taken back."""
        return (*closed_by_time(before, after), *codes_taken_back(before, after))

    def _press(self, act: PollAct) -> None:
        """Press the button of an act, where it is seen: for the poll that the key means."""
        meant = aim(self._picture, act, self._electorate) if act in AIMED else None
        if meant is not None:
            self.select(meant.id)
        self.host.bring_up(self)
        self.widget.poll.press(act)

    def select(self, poll: str) -> None:
        """Look at this poll until another item is on air."""
        self.chosen = poll
        self.host.redraw()

    def prepare(self, poll: str = "") -> None:
        """Have the operator write a poll, or change a draft."""
        known = self._picture.poll(poll) if poll else None
        draft = drafting.form_of(known) if known else self._new_draft()
        self._write(draft, poll)

    def begin(self, draft: drafting.Draft) -> None:
        """Have the operator write a poll that begins as ``draft``."""
        self._write(draft, "")

    def _new_draft(self) -> drafting.Draft:
        chamber = self._picture.chamber
        is_theirs = self.is_in_chamber and chamber is not None
        return drafting.of_chamber(chamber.rules) if is_theirs and chamber else drafting.Draft()

    def answered(self, answered: Answered) -> None:
        """Nothing that was typed is lost: a form that was refused opens again, with the reason."""
        answer, sent = answered.answer, answered.command
        if not isinstance(answer, Refused) or answer.code in ASK_ANOTHER:
            return
        match sent:
            case PreparePoll():
                self._write(drafting.form_of_refused(sent), sent.poll, answer.sentence)
            case WordIn(wordings=(one, *_)) if one.what.startswith("poll/"):
                self._word(one.what.removeprefix("poll/"), sent, answer.sentence)
            case WithdrawVoterCode(number, reason):
                self._take_back(number, reason, answer.sentence)

    def _act(self, pressed: Pressed) -> None:
        poll = PollId(pressed.poll)
        self.chosen = poll
        match pressed.act:
            case PollAct.OPEN:
                self.host.send(OpenPoll(poll, pressed.closes_in))
            case PollAct.CLOSE:
                self.host.send(ClosePoll(poll))
            case PollAct.EXTEND:
                self.host.send(extended(self._picture, poll))
            case PollAct.UNBIND:
                self.host.send(ExtendPoll(poll, None))
            case PollAct.ADJOURN:
                self.host.send(AdjournPoll(poll))
            case PollAct.RESUME:
                self.host.send(ResumePoll(poll))
            case PollAct.PUBLISH:
                self.host.send(PublishPoll(poll))
            case PollAct.EDIT:
                self.prepare(poll)
            case PollAct.WORD:
                self._word(poll)
            case PollAct.VOID:
                self._void(poll)

    def _write(self, draft: drafting.Draft, poll: str, refused: str = "") -> None:
        """Have the operator fill the form; ``refused`` is what the server said of it before."""
        is_new = self._picture.poll(poll) is None
        rules = self._picture.chamber.rules if self._picture.chamber is not None else None
        voters = self._picture.voters
        areas = voters.areas if voters is not None else ()
        form = DraftDialog(
            draft,
            is_new=is_new,
            refused=refused,
            standing=rules,
            areas=areas,
            zone=self._picture.zone,
            parent=self.widget,
        )
        ident = poll or f"poll-{self.host.new_id()[:12]}"
        form.ask(lambda: self._keep(form, ident), on_top=bool(refused))

    def _keep(self, form: DraftDialog, poll: str) -> bool:
        if not self.host.send(drafting.command(form.draft(), poll)):
            form.say_not_sent()
            return False
        self.chosen = poll
        return True

    def _word(self, poll: str, typed: WordIn | None = None, refused: str = "") -> None:
        """Have the operator put a poll into further languages; ``typed`` was refused before."""
        known = self._picture.poll(poll)
        if known is None:
            return
        form = WordingForm(wording_draft(self._picture, known), typed, refused, self.widget)
        form.ask(lambda: self._worded(form), on_top=bool(refused))

    def _worded(self, form: WordingForm) -> bool:
        commands = form.entered()
        if isinstance(commands, str):
            form.say(commands)
            return False
        is_sent = all(self.host.send(command) for command in commands)
        if not is_sent:
            form.say_not_sent()
        return is_sent

    def _take_back(self, number: int, reason: str = "", refused: str = "") -> None:
        """Have the operator ask for a voter's code to be taken back, or confirm it."""
        voters = self._picture.voters
        form = VoterCodeForm(
            number,
            reason,
            most=voters.entitled if voters is not None else number,
            waiting=codes_told(self._picture),
            refused=refused,
            parent=self.widget,
        )
        form.ask(lambda: self._asked_back(form), on_top=bool(refused))

    def _asked_back(self, form: VoterCodeForm) -> bool:
        is_sent = self.host.send(WithdrawVoterCode(*form.entered()))
        if not is_sent:
            form.say_not_sent()
        return is_sent

    def _void(self, poll: str) -> None:
        known = self._picture.poll(poll)
        if known is None:
            return
        form = ReasonDialog(
            say("desk-polls-void-form"),
            say("desk-polls-void-tells", question=known.question),
            self.widget,
        )
        form.ask(lambda: self.host.send(VoidPoll(PollId(poll), form.reason.text().strip())))
