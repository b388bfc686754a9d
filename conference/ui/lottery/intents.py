"""What the operator does with lotteries: files, settings, digits and deeds into commands.

What this desk has for each lottery (files on their way, settings) is its ``Bench``; what is
shown is worked out by ``says`` from bench and picture together.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import (
    CancelLottery,
    EndLottery,
    EnterLotteryValue,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.model import LotteryStage
from conference.ui.arrangements import PanelSpots, Side, Sizes, Spot, Workspace
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.alert import Alert
from conference.ui.kit.dialogs import ReasonDialog
from conference.ui.kit.phrase import Headline
from conference.ui.kit.search import CommandEntry
from conference.ui.lottery.file_choice import pick_file
from conference.ui.lottery.file_upload import seats_of
from conference.ui.lottery.panel.workspace import LotteryWidget
from conference.ui.lottery.says import draft as lottery_draft
from conference.ui.lottery.says.draft import LotteryDraft
from conference.ui.lottery.says.news import lottery_alerts, lottery_line
from conference.ui.lottery.says.next_step import step_of
from conference.ui.lottery.says.state import (
    AskedDeed,
    Bench,
    CeremonyStep,
    Deed,
    Upload,
    scene_of,
    with_file,
)
from conference.ui.lottery.says.steps import lottery_commands, lottery_sheet
from conference.ui.lottery.uploads import Uploads
from conference.ui.panel import Host, Panel, PanelSite
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["LotteryPanel"]


class LotteryPanel(Panel):
    """``bench`` is that of the lottery that is looked at."""

    name = "lottery"
    title = "desk-panels-lottery"
    place = PanelSite.CENTRE
    workspaces = (Workspace("lottery", "desk-panels-lottery", Sizes((400, 0))),)
    standing = PanelSpots({"lottery": Spot(Side.CENTRE)}, {"lottery": Spot(Side.CENTRE)})
    widget: LotteryWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = LotteryWidget()
        self._uploads = Uploads(self.widget)
        self._picture = Picture()
        self._benches: dict[str, Bench] = {}
        self._on: str | None = None
        self._due: CeremonyStep | None = None
        self._is_fresh = True
        self.bench = Bench()

    def join(self, host: Host) -> None:
        """Have what is chosen, written and pressed carried out."""
        super().join(host)
        panel = self.widget
        panel.chosen.connect(self.select)
        panel.step.connect(self.select_step)
        panel.deed.connect(self._do)
        panel.files.file.connect(self._send_or_cancel)
        panel.files.removed.connect(self._remove)
        panel.files.titled.connect(self._set_title)
        panel.settings.changed.connect(self._apply_draft)
        panel.digits.repeated.connect(self._enter_again)
        panel.digits.entered.connect(self._enter)
        self._uploads.changed.connect(self._apply_upload)

    def show(self, frame: Frame) -> None:
        """Show this picture; the lottery that takes the stage is looked at."""
        picture = frame.picture
        before, self._picture = self._picture, picture
        on = picture.conference.lottery if picture.conference else None
        if on != self._on:
            self._on = on
            if on is not None and on != self.bench.lottery:
                self.select(on)
        if self._is_fresh and not self.bench.lottery and self.bench.people is None:
            self._select_latest(picture)
        self._mark_rehearsed(before, picture)
        self._show()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """Its steps can always be looked at, and a new one be begun."""
        return lottery_commands()

    def do(self, key: str) -> bool:
        """Look at a step, or begin a new lottery."""
        kind, _, subject = key.partition(":")
        if kind != "lottery":
            return False
        self.host.bring_up(self)
        if subject == "new":
            self.select("")
        else:
            self.select_step(CeremonyStep(subject))
        return True

    def alerts(self, before: Picture, after: Picture) -> tuple[Alert, ...]:
        """What happened to lotteries: commitment, disputes, further draws, stages, failures."""
        return lottery_alerts(before, after)

    def headline(self, picture: Picture) -> Headline | None:
        """The one that is on the screens, else what is computed."""
        line = lottery_line(picture)
        return line if line != Headline() else None

    def focus_first(self) -> None:
        """The keys go where something is to be typed or pressed now."""
        self.widget.focus_first()

    def stop(self) -> None:
        """No file goes on being sent."""
        self._uploads.stop()

    def select(self, lottery: str) -> None:
        """Look at a lottery; "" begins a new one."""
        self._is_fresh = False
        if self.bench.lottery:
            self._benches[self.bench.lottery] = self.bench
        made = self._benches.get(lottery) or Bench(lottery)
        self.bench = replace(made, again=False)
        self._due = None
        self._show()

    def select_step(self, step: CeremonyStep) -> None:
        """Look at a step of the lottery, due or not, until another one is due."""
        self._due = step_of(scene_of(self._picture, self.bench))
        self._change(replace(self.bench, step=step))

    # Showing

    def _show(self) -> None:
        due = step_of(scene_of(self._picture, self.bench))
        if due is not self._due:
            self._due = due
            self.bench = replace(self.bench, step=None, again=False)
        self.widget.show_sheet(lottery_sheet(self._picture, self.bench))

    def _change(self, bench: Bench) -> None:
        self.bench = bench
        self._show()

    def _apply_draft(self, draft: LotteryDraft) -> None:
        self._change(replace(self.bench, draft=draft))

    def _enter_again(self) -> None:
        self._change(replace(self.bench, again=True))

    def _select_latest(self, picture: Picture) -> None:
        """At the start, what there is already: the latest that is committed, else prepared."""
        known = [view.id for view in picture.lotteries] or list(picture.replica.jobs)
        if known:
            self.select(known[-1])

    def _mark_rehearsed(self, before: Picture, after: Picture) -> None:
        for view in before.lotteries:
            now = after.lottery(view.id)
            if view.rehearsal and now is not None and now.stage == LotteryStage.COMMITTED:
                if view.id == self.bench.lottery:
                    self.bench = replace(self.bench, rehearsed=True)
                else:
                    kept = self._benches.get(view.id) or Bench(view.id)
                    self._benches[view.id] = replace(kept, rehearsed=True)

    # Files

    def _set_title(self, title: str) -> None:
        self._change(replace(self.bench, draft=replace(self.bench.draft, title=title)))

    def _send_or_cancel(self, kind: str) -> None:
        """A file is chosen and sent; while it is being sent, the same button stops it."""
        if self._uploads.cancel(self.bench.lottery, kind):
            return
        pick_file(self.widget, kind, lambda path: self.send_file(kind, path))

    def send_file(self, kind: str, path: Path) -> None:
        """Send a file of the lottery that is looked at: its ``people``, ``quotas`` and so on."""
        picture = self._picture
        if not self.bench.lottery:
            taken = {
                *picture.replica.jobs,
                *(view.id for view in picture.lotteries),
                *self._benches,
            }
            ident = lottery_draft.slug(self.bench.draft.title, taken)
            self.bench = replace(self.bench, lottery=ident)
        lottery = self.bench.lottery
        if kind == "quotas":
            self._propose_size(path)
        self._uploads.send(self.host.origin, self.host.secret, lottery, kind, path)

    def _remove(self, kind: str) -> None:
        """Take back a file that need not be there; what was checked with it is void."""
        self._uploads.remove(self.host.origin, self.host.secret, self.bench.lottery, kind)
        held = tuple(one for one in self.bench.held if one[0] != kind)
        self._change(replace(self.bench, held=held, checked=None))

    def _propose_size(self, path: Path) -> None:
        """A round number of seats that the quotas allow, unless a fitting one is there."""
        seats, draft = seats_of(path), self.bench.draft
        self.bench = replace(self.bench, seats=seats)
        if seats is not None and seats[0] <= seats[1] and not seats[0] <= draft.size <= seats[1]:
            size = lottery_draft.proposed_size(*seats)
            self.bench = replace(self.bench, draft=replace(draft, size=size))

    def _apply_upload(self, lottery: str, kind: str, upload: Upload) -> None:
        """A file that has changed makes what was checked before void."""
        if lottery == self.bench.lottery:
            self.bench = with_file(self.bench, kind, upload)
            if self._uploads.is_again(lottery, kind):  # the other file may have to follow
                self.bench = replace(self.bench, step=self.bench.step or CeremonyStep.IMPORT)
                self._due = step_of(scene_of(self._picture, self.bench))
            self._show()
        elif lottery in self._benches:
            self._benches[lottery] = with_file(self._benches[lottery], kind, upload)

    # Digits

    def _enter(self, place: int, value: str) -> None:
        lottery = self.bench.lottery
        if self.host.send(EnterLotteryValue(LotteryId(lottery), place, value)):
            self._change(replace(self.bench, again=False))

    # Deeds

    def _do(self, asked: AskedDeed) -> None:
        lottery, draft = self.bench.lottery, self.bench.draft
        match asked.deed:
            case Deed.CHECK:
                if self.host.send(lottery_draft.check_command(draft, lottery)):
                    self._change(replace(self.bench, checked=draft, step=CeremonyStep.CHECK))
            case Deed.COMMIT:
                self.host.send(lottery_draft.commit_command(draft, lottery))
            case Deed.CANCEL:
                self.host.send(CancelLottery(LotteryId(lottery)))
            case Deed.REHEARSE:
                self.host.send(StartLottery(LotteryId(lottery), rehearsal=True))
            case Deed.START:
                self.host.send(StartLottery(LotteryId(lottery), reason=asked.reason))
            case Deed.REVEAL:
                self.host.send(RevealLottery(LotteryId(lottery), asked.seconds))
            case Deed.END:
                self.host.send(EndLottery(LotteryId(lottery)))
            case Deed.AGAIN:
                self._change(replace(self.bench, step=CeremonyStep.LIVE))
            case Deed.VOID:
                self._void(lottery)

    def _void(self, lottery: str) -> None:
        view = self._picture.lottery(lottery)
        if view is None:
            return
        form = ReasonDialog(
            say("desk-lottery-void-ask"),
            say("desk-lottery-void-explained", title=view.title),
            self.widget,
        )
        form.ask(
            lambda: self.host.send(VoidLottery(LotteryId(lottery), form.reason.text().strip()))
        )
