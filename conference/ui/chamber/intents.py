"""The chamber on the desk: how it stands, its seats, its rules, and what the operator does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conference.client.session import Answered
from conference.core.ids import PollId
from conference.deliberation.chamber.commands import CheckOut, UnlockSeat
from conference.deliberation.command import WireCommand
from conference.deliberation.polls.commands import BreakTie, GivePaper, TellCounts
from conference.protocol.messages import Refused
from conference.protocol.views import SeatView
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.chamber.forms import BadgeForm, CountForm, SeatForm, TieForm
from conference.ui.chamber.says.entering import badge_outcome
from conference.ui.chamber.says.seats import (
    SeatFilter,
    rule_rows,
    rules_empty,
    seat_rows,
    seats_empty,
    seats_summary,
)
from conference.ui.chamber.says.state import ChamberAct, chamber_sheet, vote_in_view
from conference.ui.chamber.tables import RulesWidget, SeatsWidget
from conference.ui.chamber.widget import ChamberWidget
from conference.ui.kit.cells import TableRow
from conference.ui.kit.dialogs import Form
from conference.ui.kit.search import CommandEntry
from conference.ui.kit.seconding import ASK_ANOTHER
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["ChamberPanel", "RulesPanel", "SeatsPanel"]

SPACE = "chamber"


class ChamberPanel(Panel):
    """Quorum, the vote, tellers; every act by a form."""

    name = "chamber"
    title = "desk-panels-chamber"
    workspaces = (
        Workspace(SPACE, "desk-panels-chamber", Sizes((460, 560), (620, 260)), Sizes((340, 470))),
    )
    standing = PanelSpots({SPACE: Spot(Side.LEFT)}, {SPACE: Spot(Side.LEFT)})
    widget: ChamberWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = ChamberWidget()
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "chamber:tell",
                say("desk-panels-chamber"),
                say("desk-chamber-enter-count"),
                "Ctrl+Shift+C",
            ),
            CommandEntry(
                "chamber:paper",
                say("desk-panels-chamber"),
                say("desk-chamber-give-paper"),
                "Ctrl+P",
            ),
            CommandEntry(
                "chamber:badge",
                say("desk-panels-chamber"),
                say("desk-chamber-check-badge"),
                "Ctrl+O",
            ),
        )

    @property
    def others(self) -> tuple[CommandEntry, ...]:
        """Those that have none."""
        return (
            CommandEntry(
                "chamber:tie", say("desk-panels-chamber"), say("desk-chamber-decide-equality")
            ),
            CommandEntry(
                "chamber:unlock", say("desk-panels-chamber"), say("desk-chamber-take-device")
            ),
        )

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.asked.connect(lambda act: self._open(ChamberAct(act)))
        self.widget.confirm.connect(self._unlock)

    def show(self, frame: Frame) -> None:
        """Show how the chamber stands."""
        self._picture = frame.picture
        self.widget.show_sheet(chamber_sheet(frame.picture))

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """Every act, and why it cannot be done where it cannot."""
        sheet = chamber_sheet(picture)
        whys = {f"chamber:{act}": sheet.offer(act).why for act in ChamberAct}
        return tuple(
            replace(one, enabled=not whys[one.key], why=whys[one.key])
            for one in (*self.keys, *self.others)
        )

    def do(self, key: str) -> bool:
        """Open the form of an act."""
        kind, _, subject = key.partition(":")
        if kind != "chamber":
            return False
        self._open(ChamberAct(subject))
        return True

    def answered(self, answered: Answered) -> None:
        """Nothing that was typed is lost: a form that was refused opens again, with the reason."""
        answer, sent = answered.answer, answered.command
        if not isinstance(answer, Refused) or answer.code in ASK_ANOTHER:
            return
        poll = vote_in_view(self._picture)
        match sent:
            case TellCounts() if poll is not None and poll.id == sent.poll:
                self._count(sent.channel, sent.counts, answer.sentence)
            case GivePaper():
                self._paper(sent.seat, sent.reason, answer.sentence)
            case UnlockSeat():
                self._unlock(sent.seat, sent.reason, answer.sentence)
            case BreakTie() if poll is not None and poll.id == sent.poll:
                self._tie(answer.sentence)

    def _open(self, act: ChamberAct) -> None:
        forms: dict[ChamberAct, Callable[[], None]] = {
            ChamberAct.TELL: self._count,
            ChamberAct.PAPER: lambda: self._paper(self._picked()),
            ChamberAct.TIE: self._tie,
            ChamberAct.BADGE: self._badge,
            ChamberAct.UNLOCK: lambda: self._unlock(self._picked()),
        }
        forms[act]()

    def _picked(self) -> int:
        """The seat that is picked in the table; 0 for none."""
        return self.host.panel(SeatsPanel).picked

    def _count(self, channel: str = "", counts: tuple[int, ...] = (), refused: str = "") -> None:
        poll = vote_in_view(self._picture)
        if poll is None:
            return
        form = CountForm(poll, channel, counts, refused, parent=self.widget)
        name = PollId(poll.id)
        form.ask(lambda: self._keep(form, TellCounts(name, *form.entered())), on_top=bool(refused))

    def _paper(self, seat: int, reason: str = "", refused: str = "") -> None:
        poll = vote_in_view(self._picture)
        if poll is None:
            return
        heading, says = say("desk-chamber-paper-heading"), say("desk-chamber-paper-says")
        done = say("desk-chamber-record-it")
        form = self._seat_form(heading, says, done, seat, reason, refused)
        name = PollId(poll.id)
        form.ask(
            lambda: self._keep(form, GivePaper(name, *form.entered())),
            on_top=bool(refused),
        )

    def _unlock(self, seat: int, reason: str = "", refused: str = "") -> None:
        heading, says = say("desk-chamber-unlock-heading"), say("desk-chamber-unlock-says")
        done = say("desk-chamber-ask-for-it")
        form = self._seat_form(heading, says, done, seat, reason, refused)
        form.ask(
            lambda: self._keep(form, UnlockSeat(*form.entered())),
            on_top=bool(refused),
        )

    def _seat_form(
        self, heading: str, says: str, done: str, seat: int, reason: str, refused: str
    ) -> SeatForm:
        chamber = self._picture.chamber
        most = chamber.seats if chamber is not None else seat
        return SeatForm(
            heading,
            says,
            done,
            seat=seat,
            most=most,
            reason=reason,
            refused=refused,
            parent=self.widget,
        )

    def _tie(self, refused: str = "") -> None:
        poll = vote_in_view(self._picture)
        if poll is None:
            return
        form = TieForm(poll, refused, parent=self.widget)
        name = PollId(poll.id)
        form.ask(lambda: self._keep(form, BreakTie(name, *form.entered())), on_top=bool(refused))

    def _badge(self) -> None:
        form = BadgeForm(parent=self.widget)
        form.ask(lambda: self._check(form))

    def _check(self, form: BadgeForm) -> bool:
        """A badge on the way in is asked over HTTP: the answer says whether it has a seat."""
        if not form.comes_in:
            return self._keep(form, CheckOut(form.pseudonym()))
        document = {"badge": form.pseudonym()}
        self.host.ask("/api/badges/check", document, self._checked)
        return True

    def _checked(self, status: int, answer: bytes) -> None:
        self.host.alert(*badge_outcome(status, answer))

    def _keep(self, form: Form, command: WireCommand) -> bool:
        is_sent = self.host.send(command)
        if not is_sent:
            form.say_not_sent()
        return is_sent


class SeatsPanel(Panel):
    """The seats as a table. ``picked`` is the number of the seat that is picked there."""

    name = "seats"
    title = "desk-panels-seats"
    standing = PanelSpots(
        {SPACE: Spot(Side.RIGHT, 0)},
        {SPACE: Spot(Side.RIGHT, 0, 0)},
    )
    widget: SeatsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = SeatsWidget()
        self._known: tuple[tuple[SeatView, ...], SeatFilter] | None = None
        self._rows: tuple[TableRow, ...] = ()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry(
                "seats", say("desk-panels-chamber"), say("desk-chamber-find-seat"), "Ctrl+S"
            ),
        )

    @property
    def picked(self) -> int:
        """The number of the seat that is picked; 0 for none."""
        return int(self.widget.table.selected() or 0)

    def join(self, host: Host) -> None:
        """Show other rows when the filter is another one."""
        super().join(host)
        self.widget.narrowed.connect(host.redraw)

    def show(self, frame: Frame) -> None:
        """Show the seats that pass the filter; rows are made anew only where something differs."""
        picture, wanted = frame.picture, self.widget.wanted
        is_same = self._known is not None and self._known[0] is picture.seats
        if not (is_same and self._known is not None and self._known[1] == wanted):
            self._known, self._rows = (picture.seats, wanted), seat_rows(picture, wanted)
        is_stale = not picture.link.is_up
        summary = seats_summary(picture.seats, len(self._rows))
        self.head.summary.show_text(summary, is_stale=is_stale)
        self.widget.show_seats(self._rows, seats_empty(picture), is_stale=is_stale)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """Finding a seat, which can always be asked for."""
        return self.keys

    def do(self, key: str) -> bool:
        """Have the filter be typed into."""
        if key != "seats":
            return False
        self.host.bring_up(self)
        self.widget.text.setFocus()
        self.widget.text.selectAll()
        return True


class RulesPanel(Panel):
    """The standing rules as a table."""

    name = "rules"
    title = "desk-panels-rules"
    standing = PanelSpots(
        {SPACE: Spot(Side.RIGHT, 1)},
        {SPACE: Spot(Side.RIGHT, 0, 1)},
    )
    widget: RulesWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = RulesWidget()

    def show(self, frame: Frame) -> None:
        """Show the rules."""
        picture = frame.picture
        rules = picture.chamber.rules if picture.chamber is not None else ()
        self.head.summary.show_text(say("desk-chamber-kinds", count=len(rules)) if rules else "")
        is_stale = not picture.link.is_up
        self.widget.show_rules(rule_rows(rules), rules_empty(picture), is_stale=is_stale)
