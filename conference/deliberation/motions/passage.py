"""What a screen shows of a motion: an amendment, a clause, or what a poll is on; never all of it.

It is as small as what is read: a question in a few words, the marked words that change with some
around them, and what is needed or what became of it. The words are made here, so that every screen
shows the same ones.
"""

from __future__ import annotations

from typing import NamedTuple

from conference.core.ids import MotionId, PollId
from conference.core.lean import Lean
from conference.deliberation.chamber.words import majority_words, quorum_words
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.documents import ChangeView, RunView
from conference.deliberation.motions.model import Motion, State, Verdict, Vote
from conference.deliberation.motions.outcome import steps_left
from conference.deliberation.motions.words import in_short, listed
from conference.texts.amendment import Amendment
from conference.texts.excerpt import Part, calm, excerpt, pages
from conference.texts.marked import Row, Run

__all__ = ["PassageView", "Shown", "page_fault", "passage"]

LONGEST = 240
"""So many signs of a reason are shown."""


class Shown(NamedTuple):
    """What is shown of a motion: one of ``amendment``, ``clause`` (by id) and ``poll``, or none.

    With none of them it is the motion as a whole.
    """

    motion: MotionId
    amendment: str = ""
    clause: str = ""
    poll: str = ""
    page: int = 0

    @property
    def key(self) -> str:
        """The key of its document."""
        what = self.amendment or (f":{self.clause}" if self.clause else "")
        return f"{self.motion}/{what or (f'.{self.poll}' if self.poll else '')}/{self.page}"


class PassageView(Lean, frozen=True, tag_field="view", tag="passage"):
    """What a screen shows of a motion: the ``page``, from 0, of ``pages``.

    One of ``amendment``, ``clause`` and ``poll`` says what it is of; with none it is the motion.
    ``title`` is the motion's, ``call`` what is shown, ``asked`` what it does in a few words,
    ``changes`` the marked words, ``state`` that of an amendment or of the motion, ``says`` what is
    needed or what became of it.
    """

    motion: str
    amendment: str
    clause: str
    poll: str
    page: int
    pages: int
    title: str
    call: str
    asked: str
    changes: tuple[ChangeView, ...]
    state: str
    says: str


class _Told(NamedTuple):
    call: str
    asked: str
    parts: tuple[Part, ...]
    state: str
    says: str


def passage(meeting: Meeting, shown: Shown) -> PassageView | None:
    """The document; None where the motion has no such thing.

    What was cut into pages and has become shorter on air is shown up to its end.
    """
    motion = meeting.motions.by_id.get(shown.motion)
    told = _told(meeting, motion, shown) if motion is not None else None
    if motion is None or told is None:
        return None
    found = pages(told.parts)
    at = min(shown.page, len(found) - 1)
    many = f", part {at + 1} of {len(found)}" if len(found) > 1 else ""
    return PassageView(
        motion=motion.id,
        amendment=shown.amendment,
        clause=shown.clause,
        poll=shown.poll,
        page=shown.page,
        pages=len(found),
        title=motion.text.title or motion.id,
        call=f"{told.call}{many}",
        asked=told.asked,
        changes=tuple(_change(part) for part in found[at]),
        state=told.state,
        says=told.says,
    )


def page_fault(meeting: Meeting, shown: Shown) -> str:
    """Why this cannot be shown, as a sentence; "" where it can."""
    motion = meeting.motions.by_id.get(shown.motion)
    if motion is None:
        return "There is no such motion."
    if shown.amendment and shown.amendment not in {one.id for one in motion.amendments}:
        return f"There is no amendment {shown.amendment} in this reading."
    if shown.clause and shown.clause not in motion.text.by_id:
        return "There is no such clause in this reading."
    view = passage(meeting, shown)
    return "" if view is not None and shown.page < view.pages else "It has not so many pages."


def _told(meeting: Meeting, motion: Motion, shown: Shown) -> _Told | None:
    if shown.amendment:
        known = {one.id: one for one in motion.amendments}
        one = known.get(shown.amendment)
        return _of_amendment(meeting, motion, one) if one is not None else None
    if shown.clause:
        return (
            _of_clause(meeting, motion, shown.clause) if shown.clause in motion.text.by_id else None
        )
    if shown.poll:
        vote = motion.votes.get(PollId(shown.poll))
        return _of_vote(meeting, motion, PollId(shown.poll), vote) if vote is not None else None
    return _of_whole(meeting, motion)


def _of_amendment(meeting: Meeting, motion: Motion, one: Amendment) -> _Told:
    fate = motion.fate(one.id)
    poll = next((poll for poll, vote in motion.votes.items() if one.id in vote.amendments), None)
    by = f", {one.author}" if one.author else ""
    says = {
        State.PROPOSED: _needs(meeting, poll) if poll else "Not yet put to the vote.",
        State.ADOPTED: "Adopted.",
        State.REJECTED: "Rejected.",
        State.FALLEN: fate.reason,
        State.WITHDRAWN: f"Withdrawn. {fate.reason}",
    }[fate.state]
    state = "put" if poll and fate.state is State.PROPOSED else fate.state.value
    parts = _parts(motion, (one.id,))
    return _Told(f"Amendment {one.id}{by}", in_short(motion.text, one), parts, state, _cut(says))


def _of_clause(meeting: Meeting, motion: Motion, clause: str) -> _Told:
    """A clause with what has been adopted in it so far."""
    known = motion.text.by_id[clause]
    name = f"{known.name[0].upper()}{known.name[1:]}"
    poll = next((poll for poll, vote in motion.votes.items() if clause in vote.clauses), None)
    says = _needs(meeting, poll) if poll else ""
    if clause in motion.sent_back:
        says = f"Sent back: {motion.sent_back[clause]}"
    now = motion.reading.amended(motion.in_state(State.ADOPTED))
    row = next(one for one in now if one.id == clause)
    part = Part("", False, row.heading, row.text)
    return _Told(motion.text.title or motion.id, name, (part,), "", _cut(says))


def _of_vote(meeting: Meeting, motion: Motion, poll: PollId, vote: Vote) -> _Told:
    if vote.amendments:
        step = next((one.ids for one in steps_left(motion) if vote.amendments[0] in one.ids), ())
        is_one = set(vote.amendments) <= {*step, vote.amendments[0]}
        one = motion.reading.by_id[vote.amendments[0]]
        asked = in_short(motion.text, one) if is_one else "All of them in one vote"
        many = "Amendment" if len(vote.amendments) == 1 else "Amendments"
        parts = _parts(motion, vote.amendments[:1] if is_one else vote.amendments)
        call = f"{many} {listed(vote.amendments)}"
        return _Told(_cut(call), asked, parts, "put", _needs(meeting, poll))
    told = _of_whole(meeting, motion)
    if vote.clauses:
        names = listed([motion.text.by_id[one].name for one in vote.clauses])
        told = told._replace(asked=_cut(f"{names[0].upper()}{names[1:]} as amended"))
    return told._replace(says=_needs(meeting, poll))


def _of_whole(meeting: Meeting, motion: Motion) -> _Told:
    """The motion, with how far it is."""
    left = len(motion.in_state(State.PROPOSED))
    clauses = len(motion.text.clauses)
    said = [f"{clauses} {'clause' if clauses == 1 else 'clauses'}"]
    if motion.amendments:
        passed = len(motion.in_state(State.ADOPTED))
        said.append(f"{len(motion.amendments)} amendments: {passed} adopted, {left} to be voted on")
    poll = next((poll for poll, vote in motion.votes.items() if vote.whole), None)
    says = f"{' · '.join(said)}."
    if poll is not None:
        says = _needs(meeting, poll)
    elif motion.verdict is Verdict.ADOPTED and motion.adopted is not None:
        says = f"Adopted. Digest of the text: {motion.adopted.digest[:16]}…"
    elif motion.verdict is Verdict.REJECTED:
        says = "Rejected."
    reading = f"Motion, reading {motion.number}" if motion.number > 1 else "Motion"
    return _Told(reading, motion.text.title or motion.id, (), motion.verdict.value, says)


def _needs(meeting: Meeting, poll: PollId) -> str:
    """What the vote needs, by its rule: no figures, which follow who comes and goes."""
    known = meeting.polls.by_id.get(poll)
    if known is None or known.needs is None:
        return ""
    needs = known.needs
    said = f"Passes with {majority_words(needs.majority, needs.of)}."
    quorum = quorum_words(needs.quorum, needs.quorum_of.value)
    return f"{said} Quorum: {quorum}." if quorum else said


def _parts(motion: Motion, amendments: tuple[str, ...]) -> tuple[Part, ...]:
    """What they change in the text with all others that were adopted, as marked words."""
    found: list[Part] = []
    for one in amendments:
        if one not in motion.reading.by_id:
            continue
        passed = tuple(other for other in motion.in_state(State.ADOPTED) if other != one)
        found += [_part(row) for row in motion.reading.changes(one, passed)]
    return tuple(found)


def _part(row: Row) -> Part:
    clause = row.old or row.new
    is_all = row.old is None or row.new is None
    heading = tuple(row.heading)
    if not is_all and all(run.kind == "kept" for run in heading):
        heading = ()
    text = excerpt(calm(row.text)) if not row.is_moved or _differs(row) else _begin(row.text)
    return Part(clause.name if clause is not None else "", row.is_moved, heading, text)


def _differs(row: Row) -> bool:
    return any(run.kind != "kept" for run in (*row.heading, *row.text))


def _begin(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The first words of a clause that only moves."""
    words = "".join(run.words for run in runs).split()
    return (Run("kept", " ".join(words[:12]) + (" …" if len(words) > 12 else "")),)


def _change(part: Part) -> ChangeView:
    return ChangeView(
        part.number,
        part.moved,
        tuple(RunView(run.kind, run.words) for run in part.heading),
        tuple(RunView(run.kind, run.words) for run in part.text),
    )


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
