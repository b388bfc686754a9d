"""What the operator does with lotteries: files, settings, digits and deeds into commands.

What this desk has for each lottery (files on their way, settings, names) is its ``Bench``; what is
shown is worked out by ``presenters.lottery`` from bench and picture together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkAccessManager
from PySide6.QtWidgets import QFileDialog, QWidget

from conference.client.session import Command
from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import (
    CancelLottery,
    EndLottery,
    EnterLotteryValue,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.ui.bridge.bridge import Bridge
from conference.ui.bridge.upload import FileUpload, remove_file, seats_of
from conference.ui.kit.dialogs import ReasonDialog, run
from conference.ui.lottery.panel.workspace import LotteryPanel
from conference.ui.lottery.says import draft as lottery_draft
from conference.ui.lottery.says.draft import LotteryDraft
from conference.ui.lottery.says.next_step import step_of
from conference.ui.lottery.says.state import Bench, Deed, Step, Upload, UploadState, scene_of
from conference.ui.lottery.says.steps import lottery_sheet
from conference.ui.picture import Picture

__all__ = ["LotteryDesk", "pick_file"]


NAMES = {
    "elected": "elected members",
    "staying": "those staying on",
    "exclude": "those not to be drawn",
}


def pick_file(parent: QWidget, kind: str) -> Path | None:
    """Have the operator choose the people's or the quotas' file; None when none was."""
    heading = f"The file of {NAMES.get(kind, kind)}"
    name, _ = QFileDialog.getOpenFileName(parent, heading, "", "Tables (*.csv *.txt);;All (*)")
    return Path(name) if name else None


class LotteryDesk(QObject):
    """Joins bridge and panel. ``bench`` is that of the lottery that is looked at."""

    def __init__(
        self, bridge: Bridge, panel: LotteryPanel, send: Callable[[Command], bool]
    ) -> None:
        super().__init__(panel)
        self._bridge, self._panel, self._send = bridge, panel, send
        self._network: QNetworkAccessManager | None = None
        self._picture = Picture()
        self._benches: dict[str, Bench] = {}
        self._uploads: dict[tuple[str, str], FileUpload] = {}
        self._again: set[tuple[str, str]] = set()
        self._names = ("", "")
        self._on: str | None = None
        self._due: Step | None = None
        self._is_fresh = True
        self.bench = Bench()
        panel.chosen.connect(self.look_at)
        panel.step.connect(self.look_at_step)
        panel.deed.connect(self._do)
        panel.files.file.connect(self._file)
        panel.files.removed.connect(self._remove)
        panel.files.titled.connect(self._title)
        panel.settings.changed.connect(lambda draft: self._change(draft=draft))
        panel.digits.named.connect(self._name)
        panel.digits.asked.connect(lambda which: self._change(turn=which))
        panel.digits.entered.connect(self._enter)

    def follow(self, picture: Picture) -> None:
        """Show this picture; the lottery that takes the stage is looked at."""
        before, self._picture = self._picture, picture
        on = picture.conference.lottery if picture.conference else None
        if on != self._on:
            self._on = on
            if on is not None and on != self.bench.lottery:
                self.look_at(on)
        if self._is_fresh and not self.bench.lottery and self.bench.people is None:
            self._look_at_latest(picture)
        self._note_rehearsals(before, picture)
        self._show()

    def look_at(self, lottery: str) -> None:
        """Look at a lottery; "" begins a new one."""
        self._is_fresh = False
        if self.bench.lottery:
            self._benches[self.bench.lottery] = self.bench
        made = self._benches.get(lottery) or Bench(lottery)
        self.bench = replace(made, names=self._names, turn=None)
        self._due = None
        self._show()

    def look_at_step(self, step: Step) -> None:
        """Look at a step of the lottery, due or not, until another one is due."""
        self._due = step_of(scene_of(self._picture, self.bench))
        self._change(step=step)

    def stop(self) -> None:
        """No file goes on being sent; call it when the desk is closed."""
        for upload in self._uploads.values():
            upload.cancel()

    # Showing

    def _show(self) -> None:
        due = step_of(scene_of(self._picture, self.bench))
        if due is not self._due:
            self._due = due
            self.bench = replace(self.bench, step=None, turn=None)
        self._panel.show_sheet(lottery_sheet(self._picture, self.bench))

    def _change(self, **fields: object) -> None:
        self.bench = replace(self.bench, **fields)  # type: ignore[arg-type]
        self._show()

    def _look_at_latest(self, picture: Picture) -> None:
        """At the start, what there is already: the latest that is committed, else prepared."""
        known = [view.id for view in picture.lotteries] or list(picture.replica.jobs)
        if known:
            self.look_at(known[-1])

    def _note_rehearsals(self, before: Picture, after: Picture) -> None:
        for view in before.lotteries:
            now = after.lottery(view.id)
            if view.rehearsal and now is not None and now.stage == LotteryStage.COMMITTED:
                if view.id == self.bench.lottery:
                    self.bench = replace(self.bench, rehearsed=True)
                else:
                    kept = self._benches.get(view.id) or Bench(view.id)
                    self._benches[view.id] = replace(kept, rehearsed=True)

    # Files

    def _title(self, title: str) -> None:
        self._change(draft=replace(self.bench.draft, title=title))

    def _file(self, kind: str) -> None:
        """A file is chosen and sent; while it is being sent, the same button stops it."""
        running = self._uploads.get((self.bench.lottery, kind))
        if running is not None and running.upload.state is UploadState.SENDING:
            running.cancel()
            return
        path = pick_file(self._panel, kind)
        if path is not None:
            self.send_file(kind, path)

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
        if self._network is None:
            self._network = QNetworkAccessManager(self)
        url = f"{self._bridge.origin}/api/lottery/{lottery}/{kind}"
        upload = FileUpload(self._network, url, self._bridge.secret, path, self)
        old = self._uploads.pop((lottery, kind), None)
        if old is not None:
            self._again.add((lottery, kind))
            old.changed.disconnect()
            old.cancel()
            old.deleteLater()
        self._uploads[lottery, kind] = upload
        upload.changed.connect(lambda state: self._note_upload(lottery, kind, state))
        upload.start()

    def _remove(self, kind: str) -> None:
        """Take back a file that need not be there; what was checked with it is void."""
        lottery = self.bench.lottery
        upload = self._uploads.pop((lottery, kind), None)
        if upload is not None:
            upload.changed.disconnect()
            upload.deleteLater()
        if self._network is None:
            self._network = QNetworkAccessManager(self)
        url = f"{self._bridge.origin}/api/lottery/{lottery}/{kind}"
        remove_file(self._network, url, self._bridge.secret)
        held = tuple(one for one in self.bench.held if one[0] != kind)
        self._change(held=held, checked=None)

    def _propose_size(self, path: Path) -> None:
        """A round number of seats that the quotas allow, unless a fitting one is there."""
        seats, draft = seats_of(path), self.bench.draft
        self.bench = replace(self.bench, seats=seats)
        if seats is not None and seats[0] <= seats[1] and not seats[0] <= draft.size <= seats[1]:
            size = lottery_draft.proposed_size(*seats)
            self.bench = replace(self.bench, draft=replace(draft, size=size))

    def _note_upload(self, lottery: str, kind: str, upload: Upload) -> None:
        """A file that has changed makes what was checked before void."""
        if lottery == self.bench.lottery:
            self.bench = _with_file(self.bench, kind, upload)
            if (lottery, kind) in self._again:  # the other file may have to follow
                self.bench = replace(self.bench, step=self.bench.step or Step.IMPORT)
                self._due = step_of(scene_of(self._picture, self.bench))
            self._show()
        elif lottery in self._benches:
            self._benches[lottery] = _with_file(self._benches[lottery], kind, upload)

    # Digits

    def _name(self, names: tuple[str, str]) -> None:
        self._names = names
        self._change(names=names)

    def _enter(self, by: str, place: int, value: str) -> None:
        lottery = self.bench.lottery
        if self._send(EnterLotteryValue(self._id(), lottery, by, place, value)):
            self._change(turn=None)

    # Deeds

    def _do(self, deed: Deed, what: object) -> None:
        lottery, draft = self.bench.lottery, self.bench.draft
        match deed:
            case Deed.CHECK:
                if self._send(lottery_draft.check_command(draft, lottery, self._id())):
                    self._change(checked=draft, step=Step.CHECK)
            case Deed.COMMIT:
                self._send(lottery_draft.commit_command(draft, lottery, self._id()))
            case Deed.CANCEL:
                self._send(CancelLottery(self._id(), lottery))
            case Deed.REHEARSE:
                self._send(StartLottery(self._id(), lottery, rehearsal=True))
            case Deed.START:
                self._send(StartLottery(self._id(), lottery, reason=str(what or "")))
            case Deed.REVEAL:
                seconds = what if isinstance(what, int) else 0
                self._send(RevealLottery(self._id(), lottery, seconds))
            case Deed.END:
                self._send(EndLottery(self._id(), lottery))
            case Deed.AGAIN:
                self._change(step=Step.LIVE)
            case Deed.VOID:
                self._void(lottery)

    def _void(self, lottery: str) -> None:
        view = self._picture.lottery(lottery)
        if view is None:
            return
        dialog = ReasonDialog(
            "Declare this lottery void?",
            f"“{view.title}” will not count. Every screen and the record show it, with your "
            "reason.",
            self._panel.window(),
        )
        if run(dialog):
            self._send(VoidLottery(self._id(), lottery, dialog.reason.text().strip()))

    def _id(self) -> str:
        return self._bridge.new_id()


def _with_file(bench: Bench, kind: str, upload: Upload) -> Bench:
    known: LotteryDraft | None = bench.checked
    if upload.state is UploadState.DONE:
        known = None
    if kind == "people":
        return replace(bench, people=upload, checked=known)
    if kind in NAMES:
        held = tuple((dict(bench.held) | {kind: upload}).items())
        return replace(bench, held=held, checked=known)
    return replace(bench, quotas=upload, checked=known)
