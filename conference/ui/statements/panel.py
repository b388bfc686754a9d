"""Statements at the desk: one press a statement, and what is chosen becomes the next question."""

from __future__ import annotations

from PySide6.QtCore import Qt

from conference.client.session import Answered
from conference.deliberation.statements.commands import ClaimStatements, CloseStatements
from conference.protocol.messages import Refused
from conference.protocol.views import BreakoutView, PartyView, StatementsView, StatementView
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.ui.polls.intents import PollsPanel
from conference.ui.statements.form import AskForm
from conference.ui.statements.says.next_poll import next_poll
from conference.ui.statements.says.sheet import Look, Show, listed, session_of, sheet
from conference.ui.statements.says.triage import ACTS, Deed, asked, claimed_next, why_not
from conference.ui.statements.widget import StatementsWidget
from conference.words.spoken import say

__all__ = ["StatementsPanel"]

GROUP = "desk-panels-statements"
GRACE = 60
"""Seconds in which a sentence is finished when statements are closed."""

MOST_UNDONE = 100

ON = frozenset({"running", "recalled"})
"""States of a breakout in which tables talk."""

PALETTE = {
    "ask": "desk-statements-ask",
    "close": "desk-statements-close-in",
    "draft": "desk-statements-draft",
}
"""What acts are called that are about no single statement, by the keys of the words."""


class StatementsPanel(Panel):
    """Every act is about the selected statement and goes on to the next one."""

    name = "statements"
    title = "desk-panels-statements"
    standing = PanelSpots(
        wide={"parties": Spot(Side.RIGHT, 0, 6)},
        narrow={"parties": Spot(Side.RIGHT, 0, 6)},
    )
    widget: StatementsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = StatementsWidget()
        self._picture = Picture()
        self._shown: tuple[object, ...] = ()
        self._undo: list[Deed] = []

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (_show_entry(),)

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.wanted.connect(self._act)
        self.widget.looked.connect(self._on_look)

    def show(self, frame: Frame) -> None:
        """Show the statements, with thousands of them only when something is new."""
        picture = self._picture = frame.picture
        replica = picture.replica
        known = (
            *(replica.all(StatementView), replica.all(StatementsView), replica.all(PartyView)),
            *(picture.now // 1000, picture.link.phase),
        )
        if len(known) == len(self._shown) and all(
            one is two or one == two for one, two in zip(known, self._shown, strict=True)
        ):
            return
        self._shown = known
        self._show()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All acts, each for the selected statement, with why it cannot be done."""
        why = self._why(picture)
        words = {
            **{act: say("desk-statements-selected", act=say(one[0])) for act, one in ACTS.items()},
            **{act: say(key, seconds=str(GRACE)) for act, key in PALETTE.items()},
        }
        acts = (
            CommandEntry(f"statements:{act}", say(GROUP), label, "", not why[act], why[act])
            for act, label in words.items()
        )
        return (_show_entry(), *acts)

    def do(self, key: str) -> bool:
        """Bring the statements to the front, or do an act."""
        kind, _, act = key.partition(":")
        if kind != "statements":
            return False
        if act:
            self._act(act)
            return True
        self.host.bring_up(self)
        self._show()
        self.widget.go_first()
        self.widget.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def answered(self, answered: Answered) -> None:
        """What was refused cannot be undone: another moderator has dealt with it."""
        if isinstance(answered.answer, Refused):
            self._undo = [one for one in self._undo if answered.command not in one.commands]

    @property
    def look(self) -> Look:
        """What is looked at."""
        widget = self.widget
        region = widget.region.currentData()
        return Look(
            show=Show(str(widget.shown.currentData())),
            category=str(widget.category.currentData() or ""),
            region=int(region) if region is not None and int(region) >= 0 else None,
            chosen=widget.chosen(),
        )

    def _show(self) -> None:
        picture = self._picture
        self.widget.show_regions(picture.regions)
        made = sheet(picture, self.look)
        self.head.summary.show_text(made.summary, is_stale=made.is_stale)
        self.widget.show_sheet(made)
        self.widget.offer(self._why(picture))

    def _on_look(self) -> None:
        self._show()
        look = self.look
        if look.show is not Show.UNREAD or self._picture.why_not(ClaimStatements):
            return
        if wanted := claimed_next(self._picture, listed(self._picture, look), look.chosen):
            self.host.send(ClaimStatements(wanted))

    def _one(self, picture: Picture, name: str) -> StatementView | None:
        found = picture.replica.get(f"statement/{name}", StatementView)
        return found if name else None

    def _why(self, picture: Picture) -> dict[str, str]:
        look = self.look
        one = self._one(picture, look.chosen)
        why = {act: why_not(picture, act, look, one) for act in (*ACTS, "ask", "close")}
        if not why["undo"] and not self._undo:
            why["undo"] = say("desk-statements-no-undo")
        if not why["merge"] and not self.widget.alike_lines():
            why["merge"] = say("desk-statements-no-alike")
        is_chosen = self._starred() or one is not None
        why["draft"] = "" if is_chosen else say("desk-statements-star-first")
        return why

    def _starred(self) -> tuple[StatementView, ...]:
        return listed(self._picture, Look(show=Show.STARRED))

    def _act(self, act: str) -> None:
        look = self.look
        one = self._one(self._picture, look.chosen)
        if self._why(self._picture)[act]:
            return
        match act:
            case "ask":
                self._ask()
            case "close":
                self._close()
            case "draft":
                self._draft(one)
            case "undo":
                self._take_back()
            case _ if one is not None:
                self._deal(act, one)

    def _deal(self, act: str, one: StatementView) -> None:
        """Ask for it, and go on: no press waits for an answer."""
        names = self.widget.marked() or tuple(line.key for line in self.widget.alike_lines()[:1])
        others = tuple(
            other for other in (self._one(self._picture, name) for name in names) if other
        )
        deed = asked(act, one, others, self.widget.reason.currentText())
        if deed is None or not all(self.host.send(command) for command in deed.commands):
            return
        if deed.commands:
            self._undo = [*self._undo, deed][-MOST_UNDONE:]
        self.widget.go_on(one.id)

    def _take_back(self) -> None:
        deed = self._undo.pop()
        for command in deed.undo:
            self.host.send(command)
        self.widget.view.setCurrentIndex(self.widget.model.place(deed.statement))

    def _ask(self) -> None:
        """Ask the rooms of the breakout that is on; all of them where none is."""
        on = next((one for one in self._picture.replica.all(BreakoutView) if one.state in ON), None)
        before = session_of(self._picture, Look())
        question = on.question if on is not None else before.question if before is not None else ""
        name = f"talk-{self.host.new_id()[:12]}"
        form = AskForm(name, question[:200], self.widget, on.id if on is not None else None)

        def send() -> bool:
            is_sent = self.host.send(form.command())
            if not is_sent:
                form.say_not_sent()
            return is_sent

        form.ask(send)

    def _close(self) -> None:
        session = session_of(self._picture, Look())
        if session is not None:
            self.host.send(CloseStatements(session.id, GRACE))

    def _draft(self, one: StatementView | None) -> None:
        session = session_of(self._picture, Look())
        draft = next_poll(session, self._starred(), one) if session is not None else None
        if draft is not None:
            self.host.panel(PollsPanel).begin(draft)


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("statements", say(GROUP), say("desk-statements-show"), "Ctrl+Shift+T")
