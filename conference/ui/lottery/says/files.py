"""The pages of a lottery before its commitment: import, settings, check."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.deliberation.lottery.commands import CheckLottery
from conference.protocol.messages import JobState, LotteryJob
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.lottery.says import draft as lottery_draft
from conference.ui.lottery.says.draft import LotteryDraft
from conference.ui.lottery.says.state import (
    Deed,
    JobProgress,
    KeyFigure,
    Offer,
    Scene,
    Upload,
    UploadState,
    cancel_offer,
    hindered,
    pool_figures,
    progress_of,
)
from conference.ui.picture import Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say, spoken

__all__ = [
    "CheckPage",
    "FaultLine",
    "FileLine",
    "ImportPage",
    "SettingsPage",
    "check_page",
    "held_label",
    "import_page",
    "settings_page",
    "sized",
]


HELD = ("elected", "staying", "exclude")
"""The files of held seats and exclusions."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """One of the files: what it is, its name, how it stands; ``fraction`` while it is sent."""

    label: str
    hint: str
    name: str
    state: Phrase
    fraction: float | None
    button: str
    enabled: bool
    tip: str = ""


@dataclass(frozen=True, slots=True)
class ImportPage:
    """Title and files. ``may_name`` says whether the title can still be changed.

    ``held`` are the files that need not be there, by what they are.
    """

    title: str
    may_name: bool
    people: FileLine
    quotas: FileLine
    may_go_on: bool
    held: tuple[tuple[str, FileLine], ...] = ()


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """The form: ``wrong`` is what hinders the check, ``seats`` the sizes that the quotas allow.

    ``has_register``: the people can be those in the conference's register.
    """

    draft: LotteryDraft
    columns: tuple[str, ...]
    seats: Phrase
    advice: str
    advice_tone: Tone
    wrong: tuple[str, ...]
    may_change: bool
    why: str
    check: Offer
    has_register: bool = False


@dataclass(frozen=True, slots=True)
class FaultLine:
    """One fault of a file as a row of the table."""

    file: str
    row: str
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class CheckPage:
    """What came of the check: a verdict, figures, and all that is wrong.

    ``remarks`` say what was done with the files unasked.
    """

    verdict: Phrase
    progress: JobProgress | None
    figures: tuple[KeyFigure, ...]
    faults_heading: str
    faults: tuple[FaultLine, ...]
    reasons: tuple[str, ...]
    relaxation: tuple[str, ...]
    check: Offer
    cancel: Offer
    remarks: tuple[str, ...] = ()


def import_page(scene: Scene) -> ImportPage:
    """The page of title and files; what is committed, or being read, cannot be changed."""
    bench, view = scene.bench, scene.view
    hint = say("desk-lottery-people-hint")
    people = _file(scene, bench.people, say("desk-lottery-people"), hint)
    if bench.draft.people == "register":
        people = replace(people, state=Phrase(say("desk-lottery-people-not-needed")))
    elif scene.job is not None and scene.job.register and bench.people is None:
        people = replace(people, hint=say("desk-lottery-people-or-register"))
    hint = say("desk-lottery-quotas-hint")
    return ImportPage(
        title=view.title if view else bench.draft.title,
        may_name=view is None,
        people=people,
        quotas=_file(scene, bench.quotas, say("desk-lottery-quotas"), hint),
        held=tuple((kind, _held_file(scene, kind)) for kind in HELD),
        may_go_on=view is None and (scene.job is not None or bench.quotas is not None),
    )


def settings_page(scene: Scene) -> SettingsPage:
    """The form with what hinders the check, and what is advised about the beacon."""
    bench = scene.bench
    draft, own = bench.draft, bench.draft.people != "register"
    columns = bench.people.columns if bench.people and own else ()
    wrong = lottery_draft.settings_faults(draft, columns)
    people = scene.job.eligible if scene.job else 0
    lacks = lottery_draft.needs_beacon(people, draft.size) and not draft.beacon_from.strip()
    return SettingsPage(
        draft=draft,
        columns=columns,
        seats=_allowed(bench.seats, draft.size),
        advice=lottery_draft.beacon_advice(draft, people),
        advice_tone=Tone.WARNING if lacks else Tone.MUTED,
        wrong=wrong,
        may_change=scene.view is None,
        why=say("desk-lottery-cannot-change") if scene.view else "",
        check=_check_offer(scene, wrong),
        has_register=scene.job is not None and scene.job.register,
    )


def check_page(scene: Scene) -> CheckPage:
    """What the server found in the files, or how far it is."""
    job = scene.job
    wrong = lottery_draft.settings_faults(scene.bench.draft)
    is_checking = job is not None and job.state is JobState.CHECKING
    whole = say("desk-lottery-whole-file")
    return CheckPage(
        verdict=_verdict(scene),
        progress=progress_of(job) if is_checking else None,
        figures=() if job is None else pool_figures(job),
        faults_heading=_faults_heading(job) if job else "",
        faults=tuple(
            FaultLine(f.file, words.number(f.row) if f.row else whole, f.column, f.reason)
            for f in (job.faults if job else ())
        ),
        reasons=job.reasons if job else (),
        relaxation=job.relaxation if job else (),
        check=_check_offer(scene, wrong),
        cancel=cancel_offer(scene, shown=is_checking),
        remarks=tuple(job.sentence.partition("\n\n")[2].splitlines()) if job else (),
    )


def held_label(kind: str) -> str:
    """What a file of held seats or exclusions is called."""
    return say("desk-lottery-held-file", kind=kind)


def _faults_heading(job: LotteryJob) -> str:
    """How many there are; "" for none."""
    count = len(job.faults) + job.more
    if not count:
        return ""
    faults = say("desk-faults", count=count)
    if job.more:
        return say("desk-lottery-faults-first", faults=faults, count=len(job.faults))
    return say("desk-lottery-faults-all", faults=faults)


def sized(size: int) -> str:
    """The size of a file: ``812 KB``, ``94.2 MB``."""
    if size < 1_000:
        return say("desk-lottery-bytes", count=size)
    if size < 1_000_000:
        return f"{size / 1e3:.0f} KB"
    return f"{spoken().digits.fraction(round(size / 1e5), 1)} MB"


def _allowed(seats: tuple[int, int] | None, size: int) -> Phrase:
    """Which sizes the quotas allow, and whether this one is among them."""
    if seats is None:
        return Phrase("", Tone.MUTED)
    lowest, highest = seats
    if lowest > highest:
        return Phrase(say("desk-lottery-no-number-fits"), Tone.WARNING)
    low, high = words.number(lowest), words.number(highest)
    said = say("desk-lottery-quotas-allow", count=lowest)
    if lowest < highest:
        said = say("desk-lottery-quotas-allow-range", low=low, high=high)
    return Phrase(said, Tone.MUTED if lowest <= size <= highest else Tone.WARNING)


def _file(scene: Scene, upload: Upload | None, label: str, hint: str) -> FileLine:
    committed = scene.view is not None
    sending = upload is not None and upload.state is UploadState.SENDING
    why = say("desk-lottery-cannot-change") if committed else scene.picture.why_not(CheckLottery)
    if scene.is_busy:
        why = why or say("desk-lottery-being-read")
    state, fraction = Phrase(say("desk-lottery-not-chosen"), Tone.MUTED), None
    if upload is None and (committed or _was_read(scene)):
        state = Phrase(say("desk-lottery-on-server"), Tone.TEXT)
    if upload is not None:
        state, fraction = _upload_state(upload)
    chosen = "desk-lottery-choose-another" if upload else "desk-lottery-choose"
    button = say("desk-cancel" if sending else chosen)
    name = upload.name if upload else ""
    return FileLine(label, hint, name, state, fraction, button, sending or not why, why)


def _held_file(scene: Scene, kind: str) -> FileLine:
    """A file that need not be there; what is chosen for it can be taken back."""
    upload = dict(scene.bench.held).get(kind)
    line = _file(scene, upload, held_label(kind), say("desk-lottery-held-hint", kind=kind))
    if upload is None:
        here = scene.job is not None and kind in scene.job.files
        state = Phrase(say("desk-lottery-on-server")) if here else Phrase("", Tone.MUTED)
        line = replace(line, state=state)
    return line


def _upload_state(upload: Upload) -> tuple[Phrase, float | None]:
    match upload.state:
        case UploadState.DONE:
            return Phrase(say("desk-lottery-on-server-sized", size=sized(upload.size))), None
        case UploadState.FAILED:
            return Phrase(upload.sentence, Tone.DANGER), None
        case UploadState.CANCELLED:
            return Phrase(say("desk-lottery-upload-cancelled"), Tone.WARNING), None
        case UploadState.SENDING:
            sent, size = sized(upload.sent), sized(upload.size)
            said = say("desk-lottery-sending", sent=sent, size=size)
            return Phrase(said, Tone.ACTION), upload.sent / max(1, upload.size)


def _was_read(scene: Scene) -> bool:
    """Whether the server has had both files in hand."""
    return scene.job is not None and scene.job.state is not JobState.IDLE


def _check_offer(scene: Scene, wrong: tuple[str, ...]) -> Offer:
    bench = scene.bench
    sent = [one for _, one in (*bench.needed, *bench.held) if one is not None]
    here = scene.job.files if scene.job else ()
    lacks = [kind for kind, one in bench.needed if one is None and kind not in here]
    why = hindered(
        scene,
        ("check_lottery", "commit_lottery"),
        (scene.view is not None, say("desk-lottery-cannot-change")),
        (scene.is_busy, say("desk-lottery-computing-already")),
        (
            any(one.state is UploadState.SENDING for one in sent),
            say("desk-lottery-still-sent"),
        ),
        (
            any(one.state is not UploadState.DONE for one in sent),
            say("desk-lottery-send-first"),
        ),
        (bool(lacks) and not _was_read(scene), _choose(lacks)),
        (bool(wrong), wrong[0] if wrong else ""),
    )
    done = scene.job is not None and scene.job.state is not JobState.IDLE
    label = say("desk-lottery-check-again" if done else "desk-lottery-check")
    return Offer(Deed.CHECK, label, enabled=not why, tip=why)


def _choose(lacks: list[str]) -> str:
    """What to do about files that are not there."""
    return say("desk-lottery-choose-first", lacks="both" if len(lacks) > 1 else "".join(lacks))


def _verdict(scene: Scene) -> Phrase:
    job = scene.job
    if scene.view is not None:
        return Phrase(say("desk-lottery-checked-committed"))
    if job is None or job.state is JobState.IDLE:
        return Phrase(say("desk-lottery-not-checked"), Tone.MUTED)
    match job.state:
        case JobState.CHECKING:
            return Phrase(say("desk-lottery-being-checked"), Tone.ACTION)
        case JobState.CANCELLED:
            return Phrase(
                refusal_words("", job.sentence) or say("desk-lottery-nothing-changed"), Tone.WARNING
            )
    if job.possible is False:
        return Phrase(say("desk-lottery-no-panel"), Tone.DANGER)
    if job.faults:
        return Phrase(say("desk-lottery-files-have-faults"), Tone.DANGER)
    if job.state is JobState.FAILED:
        return Phrase(
            refusal_words("", job.sentence) or say("desk-lottery-check-failed"), Tone.DANGER
        )
    said = refusal_words("", job.sentence.partition("\n\n")[0])
    return Phrase(said or say("desk-lottery-files-sound"))
