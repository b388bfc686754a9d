"""Sign-ups at the desk: rooms wait, get the nod or do not, and every desk sees the same queue."""

from __future__ import annotations

from conference.deliberation.command import WireCommand
from conference.deliberation.signups.commands import EndHostLink, TurnRoomDown
from conference.protocol.views import AreaView, SigningUpView, SignUpView
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.alert import Alert
from conference.ui.kit.dialogs import Form, ReasonDialog
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.ui.signups.forms import AdmitForm, RuleForm
from conference.ui.signups.says import ACTS, signups_sheet, why_not
from conference.ui.signups.widget import SignUpsWidget
from conference.words.spoken import say

__all__ = ["SignUpsPanel"]

GROUP = "desk-panels-parties"


class SignUpsPanel(Panel):
    """Every act is about the selected room, or has a form of its own."""

    name = "signups"
    title = "desk-panels-signups"
    standing = PanelSpots(
        wide={"parties": Spot(Side.RIGHT, 0, 4)},
        narrow={"parties": Spot(Side.RIGHT, 0, 4)},
    )
    widget: SignUpsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = SignUpsWidget()
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
        self.widget.searched.connect(self._draw)

    def show(self, frame: Frame) -> None:
        """Show the sign-ups as they stand."""
        self._picture = frame.picture
        self._draw()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All acts, each for the selected room, with why it cannot be done."""
        why = self._why(picture)
        acts = (
            CommandEntry(f"signups:{act}", say(GROUP), say(label), "", not why[act], why[act])
            for act, (label, _) in ACTS.items()
        )
        return (_show_entry(), *acts)

    def do(self, key: str) -> bool:
        """Bring the sign-ups to the front, or do an act."""
        kind, _, act = key.partition(":")
        if kind != "signups":
            return False
        if act:
            self._act(act)
        else:
            self.host.bring_up(self)
            self.widget.view.setFocus()
        return True

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """Once when rooms begin to wait: those that follow stand in the panel."""
        was, now = (one.replica.get("signing_up", SigningUpView) for one in (before, after))
        if before.conference is None or now is None or not now.waiting:
            return ()
        if was is not None and was.waiting:
            return ()
        return (Alert(after.now, Tone.WARNING, say("desk-signups-alert")),)

    def _draw(self) -> None:
        sheet = signups_sheet(self._picture, self.widget.search.text())
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.widget.show_sheet(sheet)
        self._offer()

    def _number(self) -> int | None:
        line = self.widget.chosen()
        return int(line.key) if line is not None else None

    def _why(self, picture: Picture) -> dict[str, str]:
        number = self._number()
        return {act: why_not(picture, act, number) for act in ACTS}

    def _offer(self) -> None:
        self.widget.offer(self._why(self._picture))

    def _act(self, act: str) -> None:
        replica, number = self._picture.replica, self._number()
        if why_not(self._picture, act, number):
            return
        if act == "rule":
            rule = RuleForm(replica.get("signing_up", SigningUpView), self.widget)
            rule.ask(lambda: self._send(rule, rule.command()))
        view = replica.get(f"signup/{number}", SignUpView)
        if view is None:
            return
        match act:
            case "admit":
                page = replica.signups.get(view.number)
                areas = tuple(sorted(replica.all(AreaView), key=lambda one: one.name))
                form = AdmitForm(view, page.details if page else None, areas, self.widget)
                form.ask(lambda: self._send(form, form.command()))
            case "down":
                heading = say("desk-signups-down-heading", number=str(view.number))
                done = say("desk-signups-down-done")
                why = ReasonDialog(heading, say("desk-signups-down-words"), self.widget, done)
                down = view.number
                why.ask(lambda: self._send(why, TurnRoomDown(down, why.reason.text().strip())))
            case "link":
                self.host.send(EndHostLink(view.number))

    def _send(self, form: Form, command: WireCommand) -> bool:
        is_sent = self.host.send(command)
        if not is_sent:
            form.say_not_sent()
        return is_sent


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("signups", say(GROUP), say("desk-signups-show"), "Ctrl+Shift+U")
