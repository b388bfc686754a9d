"""Elections at the desk: from nominations to who holds the office, one step after the other."""

from __future__ import annotations

from collections.abc import Callable

from conference.core.ids import ElectionId, PollId
from conference.deliberation.command import WireCommand
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    CancelElection,
    CloseNominations,
    DrawBallotOrder,
    EnterLot,
    OpenHustings,
    PutElection,
    ReopenNominations,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.elections.model import Cause
from conference.deliberation.polls.commands import ShowRound
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.elections.says.sheet import (
    ACTS,
    STEPS,
    ElectionSheet,
    election_sheet,
)
from conference.ui.elections.widget import ElectionsWidget
from conference.ui.floor.form import LineForm
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["ElectionsPanel"]

GROUP = "desk-panels-elections"
HUSTINGS = 120
"""Seconds that every candidate has."""

WHY, VALUE, PAPER = "desk-reason-why", "desk-floor-value-once", "desk-elections-paper"

Made = Callable[[str], WireCommand]


class ElectionsPanel(Panel):
    """What needs words of its own is asked for in a form; what is plain is done at one press."""

    name = "elections"
    title = "desk-panels-elections"
    standing = PanelSpots({"chamber": Spot(Side.RIGHT, 0, 3)}, {"chamber": Spot(Side.RIGHT, 0, 5)})
    widget: ElectionsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = ElectionsWidget()
        self._picture = Picture()
        self._sheet = election_sheet(self._picture)

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (_show_entry(),)

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.widget.wanted.connect(self._act)
        self.widget.chosen.connect(host.redraw)

    def show(self, frame: Frame) -> None:
        """Show the election that is chosen."""
        self._picture = frame.picture
        wanted = self.widget.election.currentData() or ""
        self._sheet = sheet = election_sheet(frame.picture, wanted)
        self.head.summary.show_text(sheet.where, is_stale=sheet.is_stale)
        self.widget.show_sheet(sheet)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All that can be done to the election, and to who is selected."""
        wanted = self.widget.election.currentData() or ""
        sheet = election_sheet(picture, wanted)
        whys = {act: sheet.why[act] or self.widget.why(act) for act in ACTS}
        acts = (
            CommandEntry(f"elections:{act}", say(GROUP), say(label), "", not whys[act], whys[act])
            for act, (label, _) in ACTS.items()
        )
        return (_show_entry(), *acts)

    def do(self, key: str) -> bool:
        """Bring the elections to the front, do it, or open its form."""
        kind, _, act = key.partition(":")
        if kind != "elections":
            return False
        if not act:
            self.host.bring_up(self)
        else:
            self._act(act)
        return True

    def _act(self, act: str) -> None:
        sheet = self._sheet
        name = ElectionId(sheet.election)
        if act in STEPS:
            self.host.send(ShowRound(PollId(sheet.poll), sheet.rounds[act]))
        elif act == "put":
            self.host.send(PutElection(name, self._poll_name(sheet)))
        elif act == "hustings":
            self.host.send(OpenHustings(name, self.host.new_id(), HUSTINGS))
        elif act in FORMS:
            self._ask(act, self._made(act, name, sheet))

    def _made(self, act: str, name: ElectionId, sheet: ElectionSheet) -> Made:
        """What is asked for with the words of a form."""
        line = self.widget.line()
        number = line.number if line is not None else 0
        offered = sheet.offered or 0
        made: dict[str, Made] = {
            "close": lambda why: CloseNominations(name, why),
            "reopen": lambda why: ReopenNominations(name, why),
            "cancel": lambda why: CancelElection(name, why),
            "draw": lambda value: DrawBallotOrder(name, value),
            "lot": lambda value: EnterLot(name, value),
            "accept": lambda paper: AcceptNomination(name, number, paper),
            "withdraw": lambda why: WithdrawNomination(name, number, why),
            "vacate": lambda why: VacateOffice(name, number, Cause.RESIGNED, why),
            "take": lambda paper: AnswerOffer(name, offered, accepts=True, paper=paper),
            "decline": lambda paper: AnswerOffer(name, offered, accepts=False, paper=paper),
        }
        return made[act]

    def _poll_name(self, sheet: ElectionSheet) -> PollId:
        """A name for the poll that no other has: the election's, with a number where needed."""
        known = {poll.id for poll in self._picture.polls}
        place, found = 1, sheet.election
        while found in known:
            place += 1
            found = f"{sheet.election}-{place}"
        return PollId(found)

    def _ask(self, act: str, made: Made) -> None:
        heading, sentence, asks, done = (say(key) for key in FORMS[act])
        form = LineForm(heading, sentence, asks, done, self.widget)

        def send() -> bool:
            is_sent = self.host.send(made(form.words))
            if not is_sent:
                form.say_not_sent()
            return is_sent

        form.ask(send)


FORMS = {
    "close": (
        "desk-elections-act-close",
        "desk-elections-close-says",
        WHY,
        "desk-elections-close-go",
    ),
    "draw": ("desk-elections-act-draw", VALUE, "desk-floor-value", "desk-floor-draw-go"),
    "lot": ("desk-elections-lot-ask", VALUE, "desk-elections-lot-drawn", "desk-elections-lot-go"),
    "accept": (
        "desk-elections-accept-ask",
        "desk-elections-accept-says",
        PAPER,
        "desk-elections-accept-go",
    ),
    "withdraw": (
        "desk-elections-withdraw-ask",
        "desk-elections-withdraw-says",
        WHY,
        "desk-elections-withdraw-go",
    ),
    "vacate": (
        "desk-elections-vacate-ask",
        "desk-elections-vacate-says",
        WHY,
        "desk-elections-vacate-go",
    ),
    "take": (
        "desk-elections-act-take",
        "desk-elections-take-says",
        PAPER,
        "desk-elections-take-go",
    ),
    "decline": (
        "desk-elections-act-decline",
        "desk-elections-decline-says",
        PAPER,
        "desk-elections-decline-go",
    ),
    "reopen": (
        "desk-elections-act-reopen",
        "desk-elections-reopen-says",
        WHY,
        "desk-elections-reopen-go",
    ),
    "cancel": (
        "desk-elections-act-cancel",
        "desk-elections-cancel-says",
        WHY,
        "desk-elections-cancel-go",
    ),
}
"""What is asked for with a line of words, as messages: heading, sentence, the line, the button."""


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("elections", say(GROUP), say("desk-elections-show"), "Ctrl+Shift+O")
