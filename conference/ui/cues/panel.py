"""The panel of cues: the standby opened up, and the form of an item's cues."""

from __future__ import annotations

from conference.client.session import Answered
from conference.deliberation.cues.commands import PlanCues
from conference.protocol.messages import Refused
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.cues.form import CuesForm
from conference.ui.cues.says.card import cue_card
from conference.ui.cues.says.drafting import plan_of, plan_of_refused
from conference.ui.cues.widget import CuesWidget
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.ui.programme.editing import cues_entry
from conference.ui.programme.intents import ProgrammePanel
from conference.words.spoken import say

__all__ = ["CuesPanel"]

LOW = Spot(Side.LEFT, 1)
KEY = "Shift+F4"


class CuesPanel(Panel):
    """What GO will do, line by line and checked; what became of the cues of the item that is on.

    The key opens the form for the item that is marked in the rundown, else for the one on standby.
    """

    name = "cues"
    title = "desk-panels-next"
    workspaces = (
        Workspace(
            "call",
            "desk-panels-call",
            Sizes((420, 480), (380, 360, 160), 620),
            Sizes((290, 424), (400, 300), 400),
        ),
    )
    standing = PanelSpots({"show": LOW, "call": LOW}, {"show": LOW, "call": LOW})
    widget: CuesWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = CuesWidget()
        self._picture = Picture()
        self._forms: list[CuesForm] = []

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry("cues", say("desk-panels-rundown"), say("desk-cues-change-cues"), KEY),
        )

    def join(self, host: Host) -> None:
        """Have cues skipped, armed and changed."""
        super().join(host)
        self.widget.asked.connect(host.send)
        self.widget.change.connect(self.change)
        host.panel(ProgrammePanel).widget.cues_asked.connect(self.change)

    def show(self, frame: Frame) -> None:
        """Show the card of the item on standby."""
        picture = self._picture = frame.picture
        card = cue_card(picture)
        self.head.summary.show_text(card.summary)
        self.widget.show_card(card)
        for form in self._forms:
            form.see(picture)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The form for the item that is marked, by its key, and for every other one."""
        target = self._target(picture)
        others = (one.id for one in picture.items if one.id != target)
        return (
            cues_entry(picture, target, KEY),
            *(cues_entry(picture, one) for one in others),
        )

    def do(self, key: str) -> bool:
        """Open the form."""
        kind, _, subject = key.partition(":")
        if kind != "cues":
            return False
        self.change(subject or self._target(self._picture) or "")
        return True

    def answered(self, answered: Answered) -> None:
        """Nothing that was typed is lost: a form that was refused opens again, with the reason."""
        answer, sent = answered.answer, answered.command
        if isinstance(answer, Refused) and isinstance(sent, PlanCues):
            self._open(sent.item, sent, answer.sentence)

    def change(self, item: str) -> None:
        """Have the operator change the cues of this item."""
        self._open(item)

    def _open(self, item: str, sent: PlanCues | None = None, refused: str = "") -> None:
        known = self._picture.item(item)
        if known is None:
            return
        before = plan_of(self._picture, known)
        draft = plan_of_refused(known, sent) if sent is not None else before
        form = CuesForm(draft, before, self._picture, refused, self.widget)
        self._forms.append(form)
        form.closed.connect(lambda: self._forms.remove(form))
        if not form.ask(lambda: self._keep(form), on_top=bool(refused)):
            self._forms.remove(form)

    def _keep(self, form: CuesForm) -> bool:
        command = form.command()
        if command is None:
            return True
        now = plan_of(self._picture, form.draft.item)
        if (now.cues, now.is_usual) != (form.before.cues, form.before.is_usual):
            form.before = now
            form.say(say("desk-cues-meanwhile"))
            return False
        if self.host.send(command):
            return True
        form.say_not_sent()
        return False

    def _target(self, picture: Picture) -> str | None:
        return self.host.panel(ProgrammePanel).target(picture)
