"""Motions at the desk: votes in their order, en bloc, amendments, what screens show of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conference.client.session import Answered
from conference.core.ids import MotionId, PollId
from conference.deliberation.command import WireCommand
from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendment,
    PutToVote,
    SecondReading,
    SendBack,
    SetVotingOrder,
    WithdrawAmendment,
)
from conference.deliberation.outputs.commands import PrepareScene
from conference.protocol.messages import Refused
from conference.protocol.views import MotionView, Output, Scene, SceneKind
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.floor.form import LineForm
from conference.ui.kit.dialogs import Form, Question
from conference.ui.kit.search import CommandEntry
from conference.ui.kit.words import enumerated
from conference.ui.motions.files import MotionFiles
from conference.ui.motions.forms import AmendForm
from conference.ui.motions.says.commands import (
    act_entries,
    beside_entry,
    key_entries,
    show_entry,
)
from conference.ui.motions.says.detail import (
    detail_of,
    moved_order,
    next_page,
    poll_name,
    suggested_id,
)
from conference.ui.motions.says.reading import Known
from conference.ui.motions.says.sheet import ACTS, MotionLine, Part, motion_sheet
from conference.ui.motions.widget import MotionsWidget
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["MotionsPanel"]

SCREENS = (Output.HALL, Output.ROOMS, Output.PHONES, Output.MEMBERS, Output.OVERLAY)


class MotionsPanel(Panel):
    """Nothing goes on air here: scenes are prepared, polls are drafts until they are opened."""

    name = "motions"
    title = "desk-panels-motions"
    standing = PanelSpots({"chamber": Spot(Side.RIGHT, 0, 2)}, {"chamber": Spot(Side.RIGHT, 0, 4)})
    widget: MotionsWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = MotionsWidget()
        self._picture = Picture()
        self._known: Known | None = None
        self._shown: tuple[Known | None, Part] | None = None
        self._sheet = motion_sheet(self._picture, None, Part.VOTES)

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (show_entry(), *key_entries())

    def join(self, host: Host) -> None:
        """Have what is pressed carried out."""
        super().join(host)
        self.files = MotionFiles(host, self.widget)
        self.widget.wanted.connect(self._act)
        self.widget.turned.connect(host.redraw)

    def show(self, frame: Frame) -> None:
        """Show the motion that is chosen, else the first."""
        self._picture = frame.picture
        wanted = self.widget.motion.currentData()
        motions = frame.picture.motions
        view = next((one for one in motions if one.id == wanted), next(iter(motions), None))
        if view is None:
            self._known = None
        elif self._known is None or self._known.view is not view:
            self._known = Known(view)
        self._sheet = motion_sheet(frame.picture, self._known, self._part)
        self.head.summary.show_text(self._summary(), is_stale=self._sheet.is_stale)
        self.widget.show_sheet(self._sheet)
        lines = self.widget.selected()
        self.widget.show_detail(detail_of(self._known, lines[0] if lines else None))

    def _summary(self) -> str:
        upcoming = self._sheet.upcoming
        if not upcoming:
            return ""
        return say("desk-motions-upcoming", count=len(upcoming), names=enumerated(upcoming))

    @property
    def _part(self) -> Part:
        parts: list[Part] = list(Part)
        return parts[max(0, self.widget.part.currentIndex())]

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """All that can be done to the motion, and to what is selected of it."""
        why = {act: self._sheet.why[act] or self.widget.why_line(act) for act in ACTS}
        if next_page(picture) is None:
            why["page"] = why["page"] or say("desk-motions-no-page")
        return (show_entry(), beside_entry(), *act_entries(why))

    def do(self, key: str) -> bool:
        """Bring the motions to the front, press a button that takes two, or open a form."""
        kind, _, act = key.partition(":")
        if kind != "motions":
            return False
        if not act:
            self.host.bring_up(self)
            self.widget.view.setFocus()
        elif act == "beside":
            self.widget.beside.toggle()
        elif act == "put":
            self.widget.put.press()
        elif act in self.widget.guarded:
            self.widget.guarded[act].press()
        else:
            self._act(act)
        return True

    def answered(self, answered: Answered) -> None:
        """An amendment that was refused is not lost: its form opens again, with the reason."""
        answer, sent = answered.answer, answered.command
        if isinstance(answer, Refused) and isinstance(sent, ProposeAmendment):
            self._amend(sent.amendment, answer.sentence)

    def _act(self, act: str) -> None:
        view, lines = self._view, self.widget.selected()
        if act == "table":
            self.files.pick_text()
        if view is None:
            return
        match act:
            case "put":
                self.host.send(self._put(view, view.next))
            case "whole":
                self.host.send(self._put(view))
            case "reading":
                self.host.send(SecondReading(MotionId(view.id)))
            case "rule":
                self.host.send(SetVotingOrder(MotionId(view.id), ()))
            case "amend":
                chosen = lines[0].clause if lines else ""
                number = next((one.number for one in view.clauses if one.id == chosen), "")
                self._amend(AmendmentLine(suggested_id(view), "replace", number))
            case "lines":
                self.files.pick_table(view.id)
            case "page":
                self._next_page()
            case "screens":
                self._show_line(view, lines[0] if lines else None)
            case _ if lines:
                self._act_on(act, view, lines)

    @property
    def _view(self) -> MotionView | None:
        return self._known.view if self._known is not None else None

    def _act_on(self, act: str, view: MotionView, lines: tuple[MotionLine, ...]) -> None:
        """What is done to the lines that are selected."""
        match act:
            case "bloc":
                self._together(view, lines)
            case "up" | "down" if lines[0].amendments:
                order = moved_order(view, lines[0].amendments[0], -1 if act == "up" else 1)
                if order is not None:
                    self.host.send(SetVotingOrder(MotionId(view.id), order))
            case "withdraw" if lines[0].amendments:
                one = lines[0].amendments[0]
                self._why(
                    say("desk-motions-withdraw-ask", amendment=one),
                    say("desk-motions-withdraw-says"),
                    say("desk-motions-withdraw-go"),
                    lambda why: WithdrawAmendment(MotionId(view.id), one, why),
                )
            case "back" if lines[0].clause:
                number = next(one.number for one in view.clauses if one.id == lines[0].clause)
                self._why(
                    say("desk-motions-back-ask", clause=number),
                    say("desk-motions-back-says"),
                    say("desk-motions-back-go"),
                    lambda why: SendBack(MotionId(view.id), number, why),
                )

    def _together(self, view: MotionView, lines: tuple[MotionLine, ...]) -> None:
        """Several in one vote: what does not go with the others is left out, and named."""
        clauses = tuple(one.number for one in view.clauses if one.id in {x.clause for x in lines})
        if clauses:
            heading = say(
                "desk-motions-put-clauses-ask", count=len(clauses), names=", ".join(clauses)
            )
            self._question(heading, "", self._put(view, clauses=clauses))
            return
        chosen = tuple(one for line in lines for one in line.amendments)
        if len(lines) == 1:
            names = enumerated(chosen)
            heading = say("desk-motions-put-ask", count=len(chosen), names=names)
            self._question(heading, "", self._put(view, chosen))
            return
        together = self._known.together(chosen) if self._known is not None else ()
        left = ", ".join(one for one in chosen if one not in together)
        said = say("desk-motions-left-out", names=left) if left else ""
        if not together:
            nothing = say("desk-motions-nothing-together")
            self.host.alert(Tone.WARNING, f"{nothing} {said}".strip())
            return
        names = enumerated(together)
        heading = say("desk-motions-put-one-ask", count=len(together), names=names)
        bloc = say("desk-motions-together")
        self._question(heading, f"{said} {bloc}".strip(), self._put(view, together))

    def _put(
        self, view: MotionView, amendments: tuple[str, ...] = (), clauses: tuple[str, ...] = ()
    ) -> PutToVote:
        """A poll on these, by the chosen kind of the standing rules; on none: on the whole."""
        what = amendments[0] if amendments else f"clause-{clauses[0]}" if clauses else "whole"
        more = "-and-more" if len((*amendments, *clauses)) > 1 else ""
        return PutToVote(
            MotionId(view.id),
            PollId(poll_name(self._picture, view.id, f"{what}{more}")),
            amendments,
            clauses,
            whole=not amendments and not clauses,
            decision=self.widget.kind.currentData() or "",
        )

    def _question(self, heading: str, sentence: str, put: PutToVote) -> None:
        rule = say("desk-motions-decided-by", rule=self.widget.kind.currentText())
        said = f"{rule} {sentence}".strip()
        form = Question(heading, said, say("desk-motions-put-go"), self.widget)
        form.ask(lambda: self._send(form, put))

    def _why(
        self, heading: str, sentence: str, done: str, made: Callable[[str], WireCommand]
    ) -> None:
        form = LineForm(heading, sentence, say("desk-reason-why"), done, self.widget)
        form.ask(lambda: self._send(form, made(form.words)))

    def _amend(self, line: AmendmentLine, refused: str = "") -> None:
        if self._view is None:
            return
        form = AmendForm(self._view, line, refused, self.widget)
        form.ask(lambda: self._send(form, form.command), on_top=bool(refused))

    def _show_line(self, view: MotionView, line: MotionLine | None) -> None:
        """Prepare what is selected, else the whole motion, for the screens; TAKE puts it on air."""
        amendment = line.amendments[0] if line is not None and line.amendments else ""
        name = f": {line.name.strip()}" if line is not None else ""
        title = f"{view.title or view.id}{name}"[:200]
        scene = Scene(
            SceneKind.MOTION,
            title=title,
            motion=MotionId(view.id),
            amendment=amendment,
            clause="" if amendment or line is None else line.clause,
        )
        self.host.send(PrepareScene(SCREENS, scene))

    def _next_page(self) -> None:
        scene = next_page(self._picture)
        if scene is None:
            self.host.alert(Tone.WARNING, say("desk-motions-no-page"))
            return
        there = tuple(
            one.output
            for one in self._picture.outputs
            if replace(one.scene, page=scene.page) == scene
        )
        self.host.send(PrepareScene(there, scene))

    def _send(self, form: Form, command: WireCommand) -> bool:
        is_sent = self.host.send(command)
        if not is_sent:
            form.say_not_sent()
        return is_sent
