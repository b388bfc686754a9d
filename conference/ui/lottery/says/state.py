"""What the operator of a lottery has at this desk alone, and the parts that its pages share."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum

from conference.deliberation.lottery.commands import StartLottery
from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import JobState, LotteryJob
from conference.protocol.views import LotteryView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.lottery.says.draft import LotteryDraft
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = [
    "BUSY",
    "AskedDeed",
    "Bench",
    "CeremonyStep",
    "Deed",
    "JobProgress",
    "KeyFigure",
    "Offer",
    "Scene",
    "Upload",
    "UploadState",
    "cancel_offer",
    "hindered",
    "pool_figures",
    "progress_of",
    "scene_of",
    "with_file",
]

BUSY = frozenset({JobState.CHECKING, JobState.PREPARING, JobState.DRAWING})
"""The states in which something is being computed."""


class CeremonyStep(StrEnum):
    """The steps of the ceremony, in order."""

    IMPORT = "import"
    SETTINGS = "settings"
    CHECK = "check"
    PUBLISH = "publish"
    REHEARSE = "rehearse"
    LIVE = "live"
    DIGITS = "digits"
    REVEAL = "reveal"
    END = "end"


class Deed(StrEnum):
    """What the operator can have done; the desk makes a command of it."""

    CHECK = "check"
    COMMIT = "commit"
    CANCEL = "cancel"
    REHEARSE = "rehearse"
    START = "start"
    REVEAL = "reveal"
    END = "end"
    VOID = "void"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class AskedDeed:
    """A deed that the operator has asked for; ``reason`` and ``seconds`` where it has such."""

    deed: Deed
    reason: str = ""
    seconds: int = 0


class UploadState(StrEnum):
    """How it stands with a file that is sent."""

    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way to the server; ``size`` and ``sent`` in bytes.

    ``columns`` is its head line, ``sentence`` what went wrong.
    """

    name: str
    size: int
    sent: int = 0
    state: UploadState = UploadState.SENDING
    columns: tuple[str, ...] = ()
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Bench:
    """What this desk has for one lottery beside what the server says of it.

    ``lottery`` is its id ("" before the first file was sent); ``draft`` the settings, ``checked``
    those of the last check from here; ``seats`` the sizes that the quotas allow, where this desk
    has read them. ``again`` says that what was entered here is to be entered anew; ``step`` is the
    step that is looked at by choice.
    ``rehearsed`` says that a rehearsal was ended here; ``held`` has the files of held seats and
    exclusions that were sent from here, by what they are.
    """

    lottery: str = ""
    people: Upload | None = None
    quotas: Upload | None = None
    draft: LotteryDraft = field(default_factory=LotteryDraft)
    checked: LotteryDraft | None = None
    seats: tuple[int, int] | None = None
    again: bool = False
    step: CeremonyStep | None = None
    rehearsed: bool = False
    held: tuple[tuple[str, Upload], ...] = ()

    @property
    def needed(self) -> tuple[tuple[str, Upload | None], ...]:
        """The files without which nothing can be drawn."""
        quotas = ("quotas", self.quotas)
        return (quotas,) if self.draft.people == "register" else (("people", self.people), quotas)


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it says, what it says once armed, and, where it is off, why (``tip``)."""

    deed: Deed
    label: str
    armed: str = ""
    enabled: bool = True
    tip: str = ""
    shown: bool = True


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure as text under a label; ``tip`` explains it."""

    label: str
    value: str
    tone: Tone = Tone.TEXT
    tip: str = ""


@dataclass(frozen=True, slots=True)
class JobProgress:
    """What is being computed: ``fraction`` None while its length is not known."""

    words: str
    fraction: float | None


@dataclass(frozen=True, slots=True)
class Scene:
    """One lottery at one moment: picture, bench, and its document and job, as far as there are."""

    picture: Picture
    bench: Bench
    view: LotteryView | None
    job: LotteryJob | None

    @property
    def is_up(self) -> bool:
        """Whether the desk is linked to the server."""
        return self.picture.link.is_up

    @property
    def is_on(self) -> bool:
        """Whether its scene is on the screens."""
        conference = self.picture.conference
        return (
            self.view is not None
            and conference is not None
            and (conference.lottery == self.view.id)
        )

    @property
    def is_busy(self) -> bool:
        """Whether something is being computed for it."""
        return self.job is not None and self.job.state in BUSY

    @property
    def is_complete(self) -> bool:
        """Whether every digit, and the beacon, was agreed on."""
        return self.view is not None and len(self.view.agreed) >= self.view.places

    @property
    def badge(self) -> Phrase:
        """Where it stands, in one word; red only while something of it is on air."""
        view = self.view
        if view is None:
            return _badge("preparing", Tone.MUTED)
        if view.rehearsal:
            return _badge("rehearsal", Tone.WARNING)
        match view.stage:
            case LotteryStage.VOID:
                return _badge("void", Tone.DANGER)
            case LotteryStage.REVEALED if not self.is_on:
                return _badge("ended", Tone.MUTED)
            case LotteryStage.LIVE | LotteryStage.DRAWN | LotteryStage.REVEALED:
                tone = Tone.PROGRAMME if self.is_on else Tone.WARNING
                return _badge(view.stage, tone)
            case _:
                return _badge("committed", Tone.ACTION)


def _badge(stage: str, tone: Tone) -> Phrase:
    return Phrase(say("desk-lottery-badge", stage=stage), tone)


def with_file(bench: Bench, kind: str, upload: Upload) -> Bench:
    """The bench with a file of this kind as it stands; a new one makes void what was checked."""
    checked = None if upload.state is UploadState.DONE else bench.checked
    match kind:
        case "people":
            return replace(bench, people=upload, checked=checked)
        case "quotas":
            return replace(bench, quotas=upload, checked=checked)
        case _:
            held = tuple((dict(bench.held) | {kind: upload}).items())
            return replace(bench, held=held, checked=checked)


def scene_of(picture: Picture, bench: Bench) -> Scene:
    """The lottery of the bench as the picture has it."""
    view = picture.lottery(bench.lottery) if bench.lottery else None
    return Scene(picture, bench, view, picture.replica.jobs.get(bench.lottery))


def hindered(scene: Scene, kinds: Collection[str], *more: tuple[bool, str]) -> str:
    """Why a command may not be given now; "" when it may.

    ``kinds`` are the commands that must not be under way, ``more`` other obstacles with a sentence
    each, of which the first that holds is told.
    """
    if why := scene.picture.why_not(StartLottery):
        return why
    if any(scene.picture.is_pending(kind, scene.bench.lottery) for kind in kinds):
        return say("desk-lottery-sent")
    return next((sentence for holds, sentence in more if holds), "")


def progress_of(job: LotteryJob | None) -> JobProgress | None:
    """The progress of what runs; None when nothing does."""
    if job is None or job.state not in BUSY:
        return None
    said, done = say("desk-lottery-job", state=job.state), words.number(job.done)
    if job.phase:
        said = say("desk-lottery-job-phase", job=said, phase=job.phase)
    if job.total > 0:
        total = words.number(job.total)
        text = say("desk-lottery-job-of", job=said, done=done, total=total)
        return JobProgress(text, min(1.0, job.done / job.total))
    if job.done:
        return JobProgress(say("desk-lottery-job-done", job=said, done=done), None)
    return JobProgress(say("desk-lottery-job-runs", job=said), None)


def cancel_offer(scene: Scene, *, shown: bool) -> Offer:
    """The button that stops what is being computed."""
    why = hindered(scene, ("cancel_lottery",))
    return Offer(Deed.CANCEL, say("desk-cancel"), enabled=not why, tip=why, shown=shown)


def pool_figures(job: LotteryJob) -> tuple[KeyFigure, ...]:
    """How many people the files have; nothing before they were read."""
    if not job.people:
        return ()
    return (
        KeyFigure(say("desk-lottery-people-in-file"), words.number(job.people)),
        KeyFigure(say("desk-lottery-may-be-drawn"), words.number(job.eligible)),
        KeyFigure(say("desk-lottery-types"), words.number(job.types)),
    )
