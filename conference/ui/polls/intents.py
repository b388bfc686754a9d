"""What the operator does with polls: the intents of their panel into commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from conference.client.session import Answered, Command
from conference.protocol.messages import (
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    Refused,
    ShowRound,
    VoidPoll,
)
from conference.ui.frame.says.arrangements import Workspace
from conference.ui.frame.window import DeskWindow
from conference.ui.kit.controls import Button, GuardedButton
from conference.ui.kit.dialogs import ReasonDialog, run
from conference.ui.picture import Picture
from conference.ui.polls.draft_form import DraftDialog
from conference.ui.polls.says import drafting
from conference.ui.polls.says.panel import Act

__all__ = ["PollDesk"]


class PollDesk(QObject):
    """``chosen`` is the poll that is looked at; None follows the show."""

    def __init__(
        self, window: DeskWindow, send: Callable[[Command], bool], new_id: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._window, self._send, self._id = window, send, new_id
        self._picture = Picture()
        self.chosen: str | None = None
        window.polls.prepare.connect(self.prepare)
        window.polls.poll.act.connect(self._act)
        window.polls.poll.step.connect(
            lambda poll, number: self._send(ShowRound(self._id(), poll, number))
        )

    def follow(self, picture: Picture) -> None:
        """Act on this picture from now on."""
        self._picture = picture

    def press(self, act: Act) -> None:
        """Press the button of an act, by key or palette: it must be seen to be pressed."""
        self._press(self._window.polls.poll.buttons[act])

    def step(self, which: str) -> None:
        """Step through the rounds of an outcome: ``previous``, ``following`` or ``all``."""
        steps = self._window.polls.poll.outcome.steps
        buttons = {"previous": steps.previous, "following": steps.following}
        self._press(buttons.get(which, steps.all))

    def prepare(self, poll: str = "") -> None:
        """Have the operator write a poll, or change a draft."""
        known = self._picture.poll(poll) if poll else None
        draft = drafting.draft_of(known) if known else drafting.Draft()
        self._write(draft, poll)

    def answered(self, answered: Answered) -> None:
        """Nothing that was typed is lost: a form that was refused opens again, with the reason."""
        answer, sent = answered.answer, answered.command
        if not isinstance(answer, Refused) or not isinstance(sent, PreparePoll):
            return
        if QApplication.activeModalWidget() is None:
            QTimer.singleShot(
                0, self, lambda: self._write(drafting.again(sent), sent.poll, answer.sentence)
            )

    def _press(self, button: Button) -> None:
        if self._window.centre.currentWidget() is not self._window.polls:
            self._window.go_to(Workspace.POLLS)
        if button.isVisible() and button.isEnabled():
            button.setFocus()
            button.press() if isinstance(button, GuardedButton) else button.click()

    def _act(self, act: Act, poll: str, closes_in: int | None) -> None:
        self.chosen = poll
        match act:
            case Act.OPEN:
                self._send(OpenPoll(self._id(), poll, closes_in))
            case Act.CLOSE:
                self._send(ClosePoll(self._id(), poll))
            case Act.PUBLISH:
                self._send(PublishPoll(self._id(), poll))
            case Act.EDIT:
                self.prepare(poll)
            case Act.VOID:
                self._void(poll)

    def _write(self, draft: drafting.Draft, poll: str, refused: str = "") -> None:
        """Have the operator fill the form; ``refused`` is what the server said of it before."""
        is_new = self._picture.poll(poll) is None
        dialog = DraftDialog(draft, is_new=is_new, refused=refused, parent=self._window)
        if run(dialog):
            ident = poll or f"poll-{self._id()[:12]}"
            if self._send(drafting.command(dialog.draft(), ident, self._id())):
                self.chosen = ident

    def _void(self, poll: str) -> None:
        known = self._picture.poll(poll)
        if known is None:
            return
        dialog = ReasonDialog(
            "Declare this poll void?",
            f"“{known.question}” will not count, for ever. The record keeps the reason.",
            self._window,
        )
        if run(dialog):
            self._send(VoidPoll(self._id(), poll, dialog.reason.text().strip()))
