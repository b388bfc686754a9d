"""What stands beside the monitors: targets of TAKE, what BACK brings, what screens report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conference.deliberation.outputs.commands import SetBlackout, Take, TakeBack
from conference.protocol.views import Output, OutputView
from conference.ui.display.says.names import joined, output_words, scene_words
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.pages.says.previews import PAGES
from conference.ui.picture import Picture, Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = [
    "Ask",
    "Chip",
    "OnAirSheet",
    "PreviewSheet",
    "Watch",
    "differing",
    "on_air_sheet",
    "preview_sheet",
]


@dataclass(frozen=True, slots=True)
class Chip:
    """An output as a target of TAKE; off where its preview would change nothing, and ``tip`` why"""

    output: Output
    ticked: bool
    enabled: bool
    tip: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Something to ask for: its words, the outputs it is about, and why it is off, if it is.

    ``revisions`` are those that the command names, ``brings`` is what it would bring.
    """

    words: str
    outputs: tuple[Output, ...] = ()
    revisions: tuple[int, ...] = ()
    why: str = ""
    brings: str = ""


@dataclass(frozen=True, slots=True)
class PreviewSheet:
    """The panel of the preview. ``empty`` is said where nothing is prepared that can be shown."""

    output: Output
    caption: Phrase
    empty: str
    chips: tuple[Chip, ...]
    take: Ask


@dataclass(frozen=True, slots=True)
class Watch:
    """An output that can be looked at, with what its screens report."""

    output: Output
    report: Phrase
    chosen: bool


@dataclass(frozen=True, slots=True)
class OnAirSheet:
    """The panel of what is on air. ``lagging`` names screens that do not show it."""

    output: Output
    caption: Phrase
    watches: tuple[Watch, ...]
    lagging: Phrase
    back: Ask
    black_all: Ask
    black_one: Ask
    is_all_black: bool
    is_black: bool


def differing(picture: Picture) -> tuple[Output, ...]:
    """The outputs on which TAKE would change something."""
    return tuple(one.output for one in picture.outputs if _differs(one))


def preview_sheet(picture: Picture, output: Output, chosen: Mapping[Output, bool]) -> PreviewSheet:
    """The preview of an output. ``chosen`` are the targets that were ticked or not by hand."""
    view = picture.output(output)
    scene = view.preview if view is not None else None
    chips = tuple(_chip(picture, one, chosen) for one in picture.outputs)
    said = (
        scene_words(picture, scene) if scene is not None else say("desk-outputs-nothing-prepared")
    )
    return PreviewSheet(
        output=output,
        caption=_caption(output, said, _standing(view)),
        empty=_nothing(output, view),
        chips=chips,
        take=_take(picture, tuple(chip.output for chip in chips if chip.ticked)),
    )


def on_air_sheet(picture: Picture, output: Output) -> OnAirSheet:
    """What is on air on an output, and what the screens of all outputs report."""
    view = picture.output(output)
    black = tuple(one.output for one in picture.outputs if one.black)
    is_black, is_all = output in black, len(black) == len(Output)
    said = scene_words(picture, view.scene) if view is not None else say("scene-shows-wait")
    key, why = _lift_or_black(is_black=is_black), picture.why_not(SetBlackout)
    return OnAirSheet(
        output=output,
        caption=_caption(output, say("desk-outputs-black-over", scene=said) if is_black else said),
        watches=tuple(_watch(picture, one, output) for one in Output),
        lagging=_lagging(picture, output),
        back=_back(picture, view),
        black_all=Ask(
            say("desk-outputs-lift-all" if is_all else "desk-outputs-black"), tuple(Output), why=why
        ),
        black_one=Ask(say(key, output=output_words(output)), (output,), why=why),
        is_all_black=is_all,
        is_black=is_black,
    )


def _lift_or_black(*, is_black: bool) -> str:
    """The key of what is done to the black of one output."""
    return "desk-outputs-lift-one" if is_black else "desk-outputs-black-one"


def _caption(output: Output, said: str, how: str = "") -> Phrase:
    parts = [output_words(output), said, how]
    tip = say("desk-outputs-page") if output in PAGES else ""
    return Phrase(" · ".join(part for part in parts if part), Tone.TEXT, tip)


def _standing(view: OutputView | None) -> str:
    """How the scene of a preview stands there, in a word."""
    if view is None or view.preview is None:
        return ""
    if view.preview_fault:
        return say("desk-outputs-cannot-show")
    return say("desk-outputs-prepared") if view.picked else ""


def _nothing(output: Output, view: OutputView | None) -> str:
    """Why nothing is seen on a preview, and what to do; "" where a scene is."""
    name = output_words(output)
    if view is not None and view.preview_fault:
        return say("desk-outputs-another-for", fault=_fault(view), output=name)
    if view is not None and view.preview is not None:
        return ""
    return say("desk-outputs-nothing-for", output=name)


def _fault(view: OutputView) -> str:
    """Why the scene of a preview cannot be shown, in the language of the desk."""
    return refusal_words("", view.preview_fault)


def _chip(picture: Picture, view: OutputView, chosen: Mapping[Output, bool]) -> Chip:
    differs = _differs(view)
    tip = (
        say("desk-outputs-take-brings", scene=scene_words(picture, view.preview))
        if differs
        else _fault(view) or say("desk-outputs-no-change")
    )
    return Chip(view.output, differs and chosen.get(view.output, True), differs, tip)


def _differs(view: OutputView) -> bool:
    is_possible = view.preview is not None and not view.preview_fault
    return is_possible and view.preview != view.scene


def _take(picture: Picture, targets: tuple[Output, ...]) -> Ask:
    revision = max((one.preview_revision for one in picture.outputs), default=0)
    if why := picture.why_not(Take):
        return Ask("TAKE", targets, (revision,), why)
    if picture.is_pending("take"):
        return Ask("TAKE …", targets, (revision,), say("desk-outputs-take-waits"))
    if not targets:
        return Ask("TAKE", (), (revision,), _why_nothing(picture))
    return Ask(say("desk-outputs-take-to", outputs=joined(targets)), targets, (revision,))


def _why_nothing(picture: Picture) -> str:
    """Why TAKE has no target."""
    if differing(picture):
        return say("desk-outputs-no-target")
    fault = next((_fault(one) for one in picture.outputs if one.preview_fault), "")
    if fault:
        return say("desk-outputs-another", fault=fault)
    return say("desk-outputs-nothing-new")


def _back(picture: Picture, view: OutputView | None) -> Ask:
    """BACK brings back all outputs that changed together with the one that is looked at."""
    if view is None or view.before is None:
        return Ask("BACK", why=say("desk-outputs-no-before"))
    together = [
        one for one in picture.outputs if one.since == view.since and one.before is not None
    ]
    outputs = tuple(one.output for one in together)
    brings = scene_words(picture, view.before)
    return Ask(
        f"BACK {joined(outputs)}: {brings}",
        outputs,
        tuple(one.revision for one in together),
        picture.why_not(TakeBack),
        brings,
    )


def _watch(picture: Picture, output: Output, looked_at: Output) -> Watch:
    row, name = picture.screens(output), output_words(output)
    if row is None or not row.total:
        tip = say("desk-outputs-none-reported", output=name)
        report = Phrase(f"{name} –", Tone.MUTED, tip)
    else:
        late, part = row.showing < row.total, words.number(row.showing)
        text = f"{name} {part}/{words.number(row.total)}"
        told = say("desk-outputs-showing", part=part, count=row.total)
        if row.lagging:
            names = words.enumerated(row.lagging)
            told = say("desk-outputs-showing-not-yet", part=part, count=row.total, names=names)
        report = Phrase(text, Tone.WARNING if late else Tone.TEXT, told)
    return Watch(output, report, output is looked_at)


def _lagging(picture: Picture, output: Output) -> Phrase:
    row = picture.screens(output)
    if row is None or not row.total:
        said = say("desk-outputs-none-reported-what", output=output_words(output))
        return Phrase(said, Tone.MUTED)
    missing = row.total - row.showing
    if not missing:
        return Phrase(say("desk-outputs-all-show", count=row.total), Tone.MUTED)
    more = missing - len(row.lagging)
    names = words.enumerated(
        [
            *row.lagging,
            *([say("desk-outputs-more", count=more)] if more > 0 and row.lagging else []),
        ]
    )
    part, whole = words.number(missing), words.number(row.total)
    if not names:
        return Phrase(say("desk-outputs-lagging-yet", part=part, whole=whole), Tone.WARNING)
    said = say("desk-outputs-lagging", part=part, whole=whole, names=names)
    return Phrase(said, Tone.WARNING, names)
