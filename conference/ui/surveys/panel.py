"""Surveys at the desk: written after a session, opened, closed, reported to hall and rooms."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.surveys.commands import CloseSurvey, OpenSurvey
from conference.protocol.views import SurveyView
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.list_card import ListCard
from conference.ui.kit.search import CommandEntry
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture
from conference.ui.surveys.forms import SurveyForm
from conference.ui.surveys.rooms import RoomsSheet
from conference.ui.surveys.says.rooms import rooms_told
from conference.ui.surveys.says.sheet import survey_sheet, why_not
from conference.words.spoken import say

__all__ = ["SurveysPanel"]

GROUP = "desk-panels-surveys"
ACTS = {
    "write": "desk-surveys-write",
    "open": "desk-surveys-open",
    "close": "desk-close",
    "report": "desk-surveys-report",
    "rooms": "desk-surveys-rooms",
}
"""What can be done, by the keys of what its button says."""

LABELS = {
    "write": "desk-surveys-write-label",
    "open": "desk-surveys-open-label",
    "close": "desk-surveys-close-label",
    "report": "desk-surveys-report-label",
    "rooms": "desk-surveys-rooms-label",
}
"""The same, by the keys of the words of the palette."""

REPORTED = (Output.HALL, Output.ROOMS)


class SurveysPanel(Panel):
    """What came of a survey goes to the preview of hall and rooms; TAKE shows it."""

    name = "surveys"
    title = "desk-panels-surveys"
    standing = PanelSpots(
        wide={"parties": Spot(Side.RIGHT, 0, 8)}, narrow={"parties": Spot(Side.RIGHT, 0, 8)}
    )
    widget: ListCard

    def __init__(self) -> None:
        super().__init__()
        self.widget = ListCard(say(self.title), {act: say(key) for act, key in ACTS.items()})
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
        """Show the surveys as they stand."""
        self._picture = frame.picture
        sheet = survey_sheet(frame.picture)
        self.head.summary.show_text(sheet.summary, is_stale=sheet.is_stale)
        self.widget.show_lines(sheet.head, sheet.lines, is_stale=sheet.is_stale)
        self._offer()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All acts, each for the selected survey, with why it cannot be done."""
        view = self._chosen(picture)
        acts = (
            CommandEntry(f"surveys:{act}", say(GROUP), say(label), "", not why, why)
            for act, label in LABELS.items()
            for why in (why_not(picture, act, view),)
        )
        return (_show_entry(), *acts)

    def do(self, key: str) -> bool:
        """Bring the surveys to the front, or do an act."""
        kind, _, act = key.partition(":")
        if kind != "surveys":
            return False
        if act:
            self._act(act)
        else:
            self.host.bring_up(self)
            self.widget.view.setFocus()
        return True

    def _chosen(self, picture: Picture) -> SurveyView | None:
        line = self.widget.chosen()
        views = picture.replica.all(SurveyView)
        return next((one for one in views if line is not None and one.id == line.key), None)

    def _offer(self) -> None:
        view = self._chosen(self._picture)
        self.widget.offer({act: why_not(self._picture, act, view) for act in ACTS})

    def _act(self, act: str) -> None:
        picture, view = self._picture, self._chosen(self._picture)
        if why_not(picture, act, view):
            return
        if act == "write":
            on = picture.on.id if picture.on is not None else None
            form = SurveyForm(picture.items, on, self.widget)
            form.ask(lambda: self._keep(form))
        if view is None:
            return
        match act:
            case "open":
                self.host.send(OpenSurvey(view.id))
            case "close":
                self.host.send(CloseSurvey(view.id))
            case "rooms":
                self.host.ask(f"/api/surveys/{quote(view.id, safe='')}", None, self._heard(view))
            case "report":
                scene = Scene(SceneKind.SURVEY, survey=view.id)
                self.host.send(PrepareScene(REPORTED, scene))

    def _heard(self, view: SurveyView) -> Callable[[int, bytes], None]:
        """Show what is answered about this survey."""
        return lambda status, body: RoomsSheet(
            view.title, rooms_told(view, status, body), self.widget
        ).open()

    def _keep(self, form: SurveyForm) -> bool:
        is_sent = self.host.send(form.command(self.host.new_id()))
        if not is_sent:
            form.say_not_sent()
        return is_sent


def _show_entry() -> CommandEntry:
    """Going to this panel."""
    return CommandEntry("surveys", say(GROUP), say("desk-surveys-show"), "Ctrl+Shift+F")
