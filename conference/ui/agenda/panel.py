"""The agenda at the desk: what is due is put to the vote, what was carried is placed, or followed.

Nothing here dismisses a proposal: what members have signed is the chamber's.
"""

from __future__ import annotations

from conference.core.ids import PollId
from conference.deliberation.agenda.commands import PutProposal, WithdrawProposal
from conference.deliberation.command import WireCommand
from conference.protocol.views import ProposalView
from conference.ui.agenda.forms import OrderForm, PlaceForm, WitnessForm
from conference.ui.agenda.says.sheet import ACTS, agenda_sheet, called, proposals_owed, why_not
from conference.ui.agenda.widget import AgendaWidget
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.alert import Alert
from conference.ui.kit.dialogs import Form
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["AgendaPanel"]

GROUP = "desk-panels-chamber"


class AgendaPanel(Panel):
    """Every act is about the selected proposal, or has a form of its own."""

    name = "agenda"
    title = "desk-panels-agenda"
    standing = PanelSpots(
        wide={"chamber": Spot(Side.RIGHT, 1, 2)},
        narrow={"chamber": Spot(Side.RIGHT, 0, 4)},
    )
    widget: AgendaWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = AgendaWidget()
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (_show_entry(),)

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.wanted.connect(self._act)
        self.widget.chosen_changed.connect(self._offer)

    def show(self, frame: Frame) -> None:
        """Show the proposals as they stand."""
        self._picture = frame.picture
        sheet = agenda_sheet(frame.picture)
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.widget.show_sheet(sheet)
        self._offer()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All acts, each for the selected proposal, with why it cannot be done."""
        why = self._why(picture)
        acts = (
            CommandEntry(f"agenda:{act}", say(GROUP), say(label), "", not why[act], why[act])
            for act, (label, _) in ACTS.items()
        )
        return (_show_entry(), *acts)

    def do(self, key: str) -> bool:
        """Bring the proposals to the front, or do an act."""
        kind, _, act = key.partition(":")
        if kind != "agenda":
            return False
        if act:
            self._act(act)
        else:
            self.host.bring_up(self)
            self.widget.view.setFocus()
        return True

    def bring(self, number: int) -> None:
        """Show this proposal, selected."""
        self.host.bring_up(self)
        self.widget.select(number)

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """Once when a proposal becomes due, or when something was carried."""
        if before.conference is None:
            return ()
        known = {(one.number, one.state) for one in proposals_owed(before)}
        return tuple(
            Alert(after.now, Tone.WARNING, _news(one))
            for one in proposals_owed(after)
            if (one.number, one.state) not in known
        )

    def _chosen(self, picture: Picture) -> ProposalView | None:
        line = self.widget.chosen()
        return picture.proposal(int(line.key)) if line is not None else None

    def _why(self, picture: Picture) -> dict[str, str]:
        view = self._chosen(picture)
        return {act: why_not(picture, act, view) for act in ACTS}

    def _offer(self) -> None:
        self.widget.offer(self._why(self._picture))

    def _act(self, act: str) -> None:
        picture, view = self._picture, self._chosen(self._picture)
        if why_not(picture, act, view):
            return
        if act == "order":
            order = OrderForm(picture.items, self.widget)
            order.ask(lambda: self._send(order, order.command()))
        if view is None:
            return
        match act:
            case "put":
                self.host.send(PutProposal(view.number, PollId(self.host.new_id())))
            case "withdraw":
                self.host.send(WithdrawProposal(view.number))
            case "place":
                after = picture.standby or picture.on
                place = PlaceForm(view, picture.items, after.id if after else None, self.widget)
                place.ask(lambda: self._send(place, place.command()))
            case "witness":
                witness = WitnessForm(view, self.widget)
                witness.ask(lambda: self._send(witness, witness.command()))

    def _send(self, form: Form, command: WireCommand) -> bool:
        is_sent = self.host.send(command)
        if not is_sent:
            form.say_not_sent()
        return is_sent


def _news(view: ProposalView) -> str:
    key = "desk-agenda-news-due" if view.state == "due" else "desk-agenda-news-carried"
    return say(key, proposal=called(view))


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("agenda", say(GROUP), say("desk-agenda-show"), "Ctrl+Shift+A")
