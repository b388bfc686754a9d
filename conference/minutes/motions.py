"""What minutes say of motions: reading by reading what was moved, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from conference.core.errors import ConferenceError
from conference.core.ids import MotionId, PollId
from conference.deliberation.agenda.model import Outcome, ProposalKind
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import (
    AmendmentsProposed,
    AmendmentWithdrawn,
    ClauseSentBack,
    MotionTabled,
    SecondReadingBegun,
    TextAdopted,
    VotePut,
    VoteSettled,
    VotingOrderSet,
)
from conference.deliberation.motions.model import Motion, State
from conference.deliberation.motions.words import asked
from conference.minutes.motion_book import MotionBook, Noted
from conference.minutes.motion_model import (
    AmendmentHeld,
    ChangeHeld,
    ClauseBack,
    FateHeld,
    MotionHeld,
    OrderSet,
    ReadingHeld,
    StepHeld,
    TextHeld,
    VoteHeld,
)
from conference.texts.amendment import Amendment
from conference.texts.clause import Text
from conference.texts.excerpt import calm, excerpt
from conference.texts.marked import Row, proposal

__all__ = ["motions_held"]


def motions_held(meeting: Meeting, book: MotionBook) -> tuple[MotionHeld, ...]:
    """All motions, in the order in which they were tabled."""
    return tuple(_motion(meeting, book, motion) for motion in meeting.motions.order)


def _motion(meeting: Meeting, book: MotionBook, ident: MotionId) -> MotionHeld:
    last = meeting.motions.by_id[ident]
    parts = _by_reading(book.entries[ident])
    ends = [*book.ended.get(ident, ()), last]
    tabled = [one for one in parts[0] if isinstance(one.event, MotionTabled)][-1]
    return MotionHeld(
        ident,
        tabled.entry,
        tabled.at,
        last.text.title or ident,
        tabled.by,
        _brought(meeting, ident),
        tuple(
            _Reading(meeting, book, motion, entries).held()
            for motion, entries in zip(ends, parts, strict=True)
        ),
    )


def _by_reading(entries: Iterable[Noted]) -> list[list[Noted]]:
    parts: list[list[Noted]] = [[]]
    for one in entries:
        if isinstance(one.event, SecondReadingBegun):
            parts.append([])
        parts[-1].append(one)
    return parts


def _brought(meeting: Meeting, ident: MotionId) -> str:
    """From which seat it came before the chamber, where it was a proposal; else ""."""
    for one in meeting.agenda.proposals.values():
        is_text = one.what.kind is ProposalKind.MOTION and one.what.motion is None
        if is_text and one.outcome is Outcome.CARRIED and MotionId(one.item) == ident:
            where = f"brought from seat {one.seat}" if one.seat is not None else "of the desk"
            return f"proposal {one.number}, {where}"
    return ""


class _Reading:
    """One reading as it stood at its end, with its entries."""

    def __init__(
        self, meeting: Meeting, book: MotionBook, motion: Motion, entries: Sequence[Noted]
    ) -> None:
        self._meeting, self._book, self._motion = meeting, book, motion
        self._entries = entries
        self._fates: dict[str, list[FateHeld]] = {}
        self._back: list[ClauseBack] = []
        for one in entries:
            self._decide(one)

    def held(self) -> ReadingHeld:
        """The reading for minutes."""
        motion = self._motion
        begun = [o for o in self._entries if isinstance(o.event, MotionTabled | SecondReadingBegun)]
        adopted = [o for o in self._entries if isinstance(o.event, TextAdopted)]
        return ReadingHeld(
            motion.number,
            _text(begun[-1]),
            tuple(self._amendments()),
            tuple(StepHeld(one.ids, one.clause, one.reason) for one in motion.reading.steps),
            tuple(
                OrderSet(o.entry, o.at, o.by, o.event.amendments, o.event.departures)
                for o in self._entries
                if isinstance(o.event, VotingOrderSet)
            ),
            tuple(self._votes()),
            tuple(self._back),
            motion.verdict.value,
            _text(adopted[-1]) if adopted else None,
        )

    def _decide(self, one: Noted) -> None:
        """What an entry decides on amendments and clauses."""
        match one.event:
            case VoteSettled(poll=poll, adopted=adopted, rejected=rejected, fallen=fallen):
                self._set(one, State.ADOPTED, poll, [(each, "") for each in adopted])
                self._set(one, State.REJECTED, poll, [(each, "") for each in rejected])
                self._set(one, State.FALLEN, poll, fallen)
                for clause in one.event.sent_back:
                    self._send_back(one, clause, "It was not carried.", poll)
            case AmendmentWithdrawn(_, amendment, reason, on_it, _):
                told = f"Amendment {amendment}, which it is on, was withdrawn."
                gone = [(amendment, reason), *((each, told) for each in on_it)]
                self._set(one, State.WITHDRAWN, None, gone)
            case ClauseSentBack(_, clause, reason, fallen, _):
                self._set(one, State.FALLEN, None, fallen)
                self._send_back(one, clause, reason, None)
            case _:
                pass

    def _set(
        self, one: Noted, state: State, poll: PollId | None, which: Iterable[tuple[str, str]]
    ) -> None:
        for amendment, reason in which:
            fate = FateHeld(state.value, one.entry, one.at, poll, reason)
            self._fates.setdefault(amendment, []).append(fate)

    def _send_back(self, one: Noted, clause: str, reason: str, poll: PollId | None) -> None:
        known = self._motion.text.by_id.get(clause)  # the text may have been tabled again since
        name = known.name if known is not None else f"clause {clause}, of a text before"
        self._back.append(ClauseBack(clause, name, reason, one.entry, one.at, poll))

    def _amendments(self) -> Iterator[AmendmentHeld]:
        motion = self._motion
        known = {one.id: one for one in motion.amendments}
        for noted in self._entries:
            if not isinstance(noted.event, AmendmentsProposed):
                continue
            for one in noted.event.amendments:
                yield AmendmentHeld(
                    one.id,
                    noted.entry,
                    noted.at,
                    one.author,
                    noted.event.seat,
                    one.on,
                    _asks(motion.text, one),
                    self._changes(one, known.get(one.on)),
                    one.reason,
                    motion.fate(one.id).state.value,
                    tuple(self._fates.get(one.id, ())),
                    self._clause_back(one, known),
                )

    def _changes(self, one: Amendment, on: Amendment | None) -> tuple[ChangeHeld, ...]:
        """What it changes in the text of the reading; of one on another, in that one's words.

        Nothing where the text cannot be put together with it: one that was withdrawn may not fit.
        """
        motion = self._motion
        key, marked = (motion.id, motion.number, one.id), self._book.marked
        if key not in marked or marked[key][0] is not motion.text.clauses:
            few = [on, one] if on is not None else [one]
            also = (on.id,) if on is not None else ()
            try:
                rows = proposal(motion.text, few, one.id, also=also)
            except ConferenceError:
                rows = ()
            marked[key] = motion.text.clauses, tuple(map(_change, rows))
        return marked[key][1]

    def _clause_back(self, one: Amendment, known: dict[str, Amendment]) -> str:
        """The clause sent back that an adopted amendment changes, as it is called."""
        text, back = self._motion.text, self._motion.sent_back
        if self._motion.fate(one.id).state is not State.ADOPTED or not back:
            return ""
        one = known.get(one.on, one)
        is_new = one.kind == "insert" and one.after is not None and not one.after.passage
        clause = text.find((one.after or one.at if one.kind == "insert" else one.at).clause)
        if clause is not None and is_new:
            clause = text.by_id.get(clause.parent)
        while clause is not None and clause.id not in back:
            clause = text.by_id.get(clause.parent)
        return clause.name if clause is not None else ""

    def _votes(self) -> Iterator[VoteHeld]:
        settled = {o.event.poll: o for o in self._entries if isinstance(o.event, VoteSettled)}
        for one in self._entries:
            put = one.event
            if not isinstance(put, VotePut):
                continue
            end = settled.get(put.poll)
            outcome = "open" if put.poll in self._motion.votes else "void"
            if end is not None and isinstance(end.event, VoteSettled):
                outcome = "carried" if end.event.carried else "rejected"
            names = tuple(self._motion.text.by_id[each].name for each in put.clauses)
            entry = end.entry if end is not None else None
            yield VoteHeld(put.poll, one.entry, put.amendments, names, put.whole, outcome, entry)


def _text(one: Noted) -> TextHeld:
    event = one.event
    assert isinstance(event, MotionTabled | SecondReadingBegun | TextAdopted)
    poll, amendments = (
        (event.poll, event.amendments) if isinstance(event, TextAdopted) else (None, ())
    )
    return TextHeld(one.entry, one.at, event.title, event.clauses, event.digest, poll, amendments)


def _asks(text: Text, one: Amendment) -> str:
    """What it asks for, as a sentence that begins behind its number."""
    said = asked(text, one).removeprefix(f"Amendment {one.id}").lstrip(": ")
    return f"{said[:1].upper()}{said[1:]}"


def _change(row: Row) -> ChangeHeld:
    heading, text = row.heading, calm(row.text)
    is_all = row.old is None or row.new is None
    if not is_all:
        text = excerpt(text)
        if all(run.kind == "kept" for run in heading):
            heading = ()
    name = row.old.name if row.old is not None else "a new clause"
    return ChangeHeld(row.id, name, row.is_moved, tuple(heading), tuple(text))
