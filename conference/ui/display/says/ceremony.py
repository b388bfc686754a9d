"""The ceremony of a lottery in the hall: what is said, and what is seen at which moment.

:func:`ceremony` decides everything that does not run; :func:`moment` what runs: how many seats
are filled, and which feature colours them, by the server's clock, so that a screen that joins late
shows what all others show.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage, SeatMap
from conference.protocol.views import LotteryView
from conference.ui.display.says.ceremony_words import CeremonyAct, Fact, facts, told
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.lottery.says.seats import (
    Makeup,
    Seats,
    empty_chamber,
    makeup,
    seats_by_feature,
    shown,
    values_of,
)
from conference.ui.picture import Tone
from conference.words.spoken import say, spoken

__all__ = [
    "PAGE",
    "Ceremony",
    "CeremonyAct",
    "CeremonyMoment",
    "Fact",
    "ValueSlot",
    "ceremony",
    "fingerprint",
    "moment",
]

PAGE = 15_000
"""How long one feature colours the full chamber, in ms."""

ORDINALS = 6
"""So many places in a row are written in words."""


@dataclass(frozen=True, slots=True)
class ValueSlot:
    """The place of a value: a digit, or the beacon. ``text`` is "" until it has been agreed."""

    caption: str
    text: str
    is_next: bool


@dataclass(frozen=True, slots=True)
class Ceremony:
    """The scene of a lottery.

    ``headline`` and ``sentences`` say what happens now, ``note`` what is unusual, ``banner`` what
    nobody may overlook, ``seal`` the short form of the commitment. ``pages`` are the chamber by
    one feature each, of which only the first is drawn while the seats fill; ``quotas`` says whether
    they are kept. ``check`` is the address at which people look themselves up ("" before, and in a
    rehearsal). ``drawn`` seats appear over ``span`` ms from ``revealed_at`` on.
    """

    act: CeremonyAct
    lottery: LotteryView
    title: str
    badge: Phrase
    banner: str
    headline: str
    sentences: tuple[str, ...]
    note: str
    facts: tuple[Fact, ...]
    seal: str
    digits: tuple[ValueSlot, ...]
    beacon: ValueSlot | None
    pages: tuple[Seats, ...]
    quotas: str
    check: str
    revealed_at: int
    span: int

    @property
    def drawn(self) -> int:
        """How many seats are drawn."""
        return self.lottery.size - self.lottery.held

    @property
    def number(self) -> str:
        """The digits that have fallen, as one number."""
        return "".join(slot.text for slot in self.digits)


@dataclass(frozen=True, slots=True)
class CeremonyMoment:
    """What runs: how many drawn seats are filled, and which page is open with its make-up."""

    filled: int
    page: int
    makeup: Makeup
    is_full: bool


def ceremony(view: LotteryView, origin: str) -> Ceremony:
    """The scene of a lottery; ``origin`` is the public address of this server."""
    act = _act(view)
    headline, sentences = told(view, act)
    is_over = act is CeremonyAct.REVEAL
    return Ceremony(
        act=act,
        lottery=view,
        title=view.title,
        badge=_badge(view, act),
        banner=_banner(view),
        headline=headline,
        sentences=sentences,
        note=_note(view, act),
        facts=facts(view),
        seal=fingerprint(view.commitment),
        digits=_digits(view),
        beacon=_beacon(view),
        pages=_pages(view) if is_over else (empty_chamber(view.size, view.held),),
        quotas=_kept(view) if is_over else "",
        check=f"{origin}/drawn" if is_over and not view.rehearsal else "",
        revealed_at=view.revealed_at or 0,
        span=view.reveal_ms,
    )


def moment(scene: Ceremony, now: float, *, still: bool = False) -> CeremonyMoment:
    """What is seen at ``now`` by the server's clock; ``still`` where there is no motion."""
    elapsed = now - scene.revealed_at
    filled = 0
    if scene.act is CeremonyAct.REVEAL:
        filled = shown(scene.drawn, elapsed, scene.span, still=still)
    is_full = filled == scene.drawn
    page = int(max(0.0, elapsed - scene.span) // PAGE) % len(scene.pages) if is_full else 0
    view = scene.lottery
    drawn = makeup(scene.pages[page], view.groups, view.pool, filled)
    return CeremonyMoment(filled, page, drawn, is_full)


def fingerprint(digest: str) -> str:
    """The first figures of a digest, in groups, for people to compare: ``a3f9 c271 40be 9d02``."""
    return " ".join(digest[at : at + 4] for at in range(0, 16, 4)).strip()


def _act(view: LotteryView) -> CeremonyAct:
    match view.stage:
        case LotteryStage.VOID:
            return CeremonyAct.VOID
        case LotteryStage.DRAWN:
            return CeremonyAct.ROLL
        case LotteryStage.REVEALED:
            return (
                CeremonyAct.REVEAL
                if view.revealed_at is not None and view.seats is not None
                else CeremonyAct.ROLL
            )
        case _:
            return CeremonyAct.DIGITS


def _badge(view: LotteryView, act: CeremonyAct) -> Phrase:
    if view.rehearsal:
        return Phrase(say("room-rehearsal"), Tone.WARNING)
    match act:
        case CeremonyAct.VOID:
            return Phrase(say("lottery-mark-void"), Tone.WARNING)
        case CeremonyAct.REVEAL:
            return Phrase(say("poll-badge-result"), Tone.ACTION)
        case _:
            return Phrase(say("poll-badge-live"), Tone.PROGRAMME)


def _banner(view: LotteryView) -> str:
    """What nobody may overlook: a rehearsal, or a further draw with its reason."""
    if view.rehearsal:
        return say("ceremony-banner")
    if view.draw < 2:
        return ""
    draw, form = view.draw, spoken().ordinal_form(view.draw)
    if view.stage == LotteryStage.VOID or not view.reason:
        return say("ceremony-further", form=form, count=draw)
    return say("ceremony-further-because", form=form, count=draw, reason=view.reason)


def _note(view: LotteryView, act: CeremonyAct) -> str:
    if act is CeremonyAct.DIGITS and view.disputes and len(view.agreed) < view.places:
        return say("ceremony-read-again")
    return ""


def _digits(view: LotteryView) -> tuple[ValueSlot, ...]:
    fallen = view.agreed[: view.digits]
    is_live = view.stage in {LotteryStage.LIVE, LotteryStage.COMMITTED}
    return tuple(
        ValueSlot(
            caption=_caption(place + 1),
            text=fallen[place] if place < len(fallen) else "",
            is_next=is_live and place == len(view.agreed),
        )
        for place in range(view.digits)
    )


def _caption(number: int) -> str:
    place = f"d{number}" if number <= ORDINALS else "more"
    return say("ceremony-digit", place=place, count=number)


def _beacon(view: LotteryView) -> ValueSlot | None:
    if not view.beacon_from:
        return None
    is_next = view.stage == LotteryStage.LIVE and len(view.agreed) == view.digits
    text = view.agreed[view.digits] if len(view.agreed) > view.digits else ""
    return ValueSlot(say("ceremony-beacon", source=view.beacon_from), text, is_next)


def _pages(view: LotteryView) -> tuple[Seats, ...]:
    """The chamber by every feature of few enough values; drawn and held seats together."""
    pages = tuple(_page(view, one) for one in view.seats or ())
    return pages or (empty_chamber(view.size, view.held),)


def _page(view: LotteryView, one: SeatMap) -> Seats:
    """Held seats are those that the groups have beside the drawn ones."""
    seats = values_of(one.seats)
    total = {
        group.value: count
        for group, count in zip(view.groups, view.drawn or (), strict=False)
        if group.feature == one.feature
    }
    held = [
        max(0, total.get(value, 0) - seats.count(index)) if view.held else 0
        for index, value in enumerate(one.values)
    ]
    return seats_by_feature(one.feature, one.values, seats, held)


def _kept(view: LotteryView) -> str:
    """Whether the quotas are kept, by the figures themselves."""
    if view.drawn is None:
        return ""
    pairs = zip(view.groups, view.drawn, strict=True)
    kept = sum(group.least <= count <= group.most for group, count in pairs)
    if kept == len(view.groups):
        return say("lottery-kept", count=kept)
    return say("ceremony-kept-some", kept=words.number(kept), count=len(view.groups))
