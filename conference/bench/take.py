"""``take``: how soon a change on air is on every screen, and how soon the desk says that it is.

Rooms, phones and the hall display are connected to a real server. A desk prepares a scene, TAKEs
it, goes BACK, makes all black and lifts it, round after round: first with nothing else going on,
then while a poll is open and ballots come in. A change has arrived when its frame is in the
screen's hands; painting it is the screen's own matter. Beside it: ``websockets.broadcast`` of a
message of the same size to as many connections, which asks nobody, records nothing and gets no
reports back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from conference.bench.beside import Reading, broadcast
from conference.bench.figures import spread
from conference.bench.machine import used
from conference.bench.place import Desk, Place, ServerProcess, desk, place, serving
from conference.bench.screens import OUTPUT_OF
from conference.bench.workers import Worker, limit_sentence, workers
from conference.client.events import Changed, Event
from conference.core.errors import ConferenceError
from conference.core.ids import PollId
from conference.deliberation.command import WireCommand
from conference.deliberation.outputs.commands import PrepareScene, SetBlackout, Take, TakeBack
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.protocol.views import OutputView

__all__ = ["ACTS", "take"]

ACTS = ("take", "back", "black", "lift")
OUTPUTS = tuple(OUTPUT_OF.values())
HEADCOUNT = 40
VOTERS = 20
OPTIONS = 3
POLL = PollId("lively")
PATIENCE_SECONDS = 20.0
TURN_SECONDS = 0.25
"""A desk is told of screens this often at least, if there is something to tell."""
BROADCASTS_A_SECOND = 4.0


@dataclass(slots=True)
class _Found:
    """What was measured of one kind of act, over all rounds. Times in ms, from its sending."""

    changes: dict[Output, list[float]] = field(
        default_factory=lambda: {output: [] for output in OUTPUTS}
    )
    answers: list[float] = field(default_factory=list)
    told: list[float] = field(default_factory=list)
    never_behind: int = 0
    missing: int = 0

    def figures(self) -> dict[str, Any]:
        """Spreads; ``desk_never_behind`` counts the times that the desk saw no screen lag."""
        every = [ms for some in self.changes.values() for ms in some]
        return {
            "change_ms": spread(every),
            "change_p99_ms": {one: spread(some).p99 for one, some in self.changes.items()},
            "answer_ms": spread(self.answers),
            "desk_says_all_ms": spread(self.told),
            "desk_never_behind": self.never_behind,
            "missing": self.missing,
        }


class _Board:
    """What the desk is told of the screens: whether all show what is on air, and since when."""

    def __init__(self) -> None:
        self.is_whole = False
        self._whole_at: float | None = None

    def forget(self) -> None:
        """From now on what counts is what is told next."""
        self._whole_at = None

    @property
    def whole_at(self) -> float | None:
        """When all showed it again; None where nothing else was told since :meth:`forget`."""
        return self._whole_at

    def listen(self, event: Event) -> None:
        """Hear what the desk hears."""
        if isinstance(event, Changed) and isinstance(event.message, m.Screens):
            rows = [row for row in event.message.rows if row.output in OUTPUTS]
            is_whole = all(row.showing == row.total > 0 for row in rows)
            if is_whole and not self.is_whole:
                self._whole_at = monotonic()
            self.is_whole = is_whole


class _Show:
    """The desk, the screens under it, and acts that go from the one to the others."""

    def __init__(self, control: Desk, board: _Board, crew: list[Worker]) -> None:
        self._control, self._board, self._crew = control, board, crew
        self.frame_bytes = 0
        self.lost = 0

    async def until_whole(self) -> None:
        """Wait until the desk is told that all screens show what is on air."""
        try:
            await self._control.link.until(lambda _: self._board.is_whole, PATIENCE_SECONDS)
        except TimeoutError:
            raise ConferenceError(
                "not_told", "The desk was not told in time that all screens show the change."
            ) from None

    async def round(self, scene: Scene, found: Mapping[str, _Found]) -> None:
        """Prepare the scene, and do each act once: what is on air then was so before."""
        link = self._control.link
        await self._control.do(PrepareScene(OUTPUTS, scene))
        await link.until(lambda _: all(view.preview == scene for view in self._views()))
        await self._act(Take(OUTPUTS, self._views()[0].preview_revision), found["take"])
        revisions = tuple(view.revision for view in self._views())
        await self._act(TakeBack(OUTPUTS, revisions), found["back"])
        await self._act(SetBlackout(OUTPUTS, True), found["black"])
        await self._act(SetBlackout(OUTPUTS, False), found["lift"])

    def _views(self) -> list[OutputView]:
        found = (self._control.link.session.replica.get(f"output/{one}") for one in OUTPUTS)
        return [view for view in found if isinstance(view, OutputView)]

    async def _act(self, command: WireCommand, found: _Found) -> None:
        wanted = {view.output: view.revision + 1 for view in self._views()}
        self._board.forget()
        sent = monotonic()
        await self._control.do(command)
        found.answers.append(1000 * (monotonic() - sent))
        await self._control.link.until(
            lambda _: all(view.revision == wanted[view.output] for view in self._views())
        )
        for worker in self._crew:
            await worker.send({"do": "await", "revisions": wanted, "seconds": PATIENCE_SECONDS})
        for result in [await worker.receive() for worker in self._crew]:
            found.missing += result["missing"]
            self.lost = max(self.lost, result["lost_connections"])
            self.frame_bytes = max(self.frame_bytes, result["bytes"])
            for output, at in result["at"].items():
                found.changes[Output(output)] += (1000 * (one - sent) for one in at)
        await asyncio.sleep(TURN_SECONDS)
        await self.until_whole()
        whole_at = self._board.whole_at
        if whole_at is None:
            found.never_behind += 1
        else:
            found.told.append(1000 * (whole_at - sent))


async def take(screens: int, rounds: int, rate: float, seed: int, load: int) -> dict[str, Any]:
    """Measure both phases over so many rounds, then the yardstick.

    Of the ``screens`` one is the hall's, half are rooms, the others phones; ``rate`` is the ballots
    a second of the second phase.
    """
    rooms = max(1, screens // 2)
    counts = {Role.DISPLAY: 1, Role.PARTY: rooms, Role.PERSON: max(1, screens - rooms - 1)}
    figures: dict[str, Any] = {
        "screens": {OUTPUT_OF[role]: count for role, count in counts.items()},
        "rounds": rounds,
    }
    with place(rooms, HEADCOUNT) as where:
        async with serving(where) as server, workers(load + 1) as everybody:
            *crew, voters = everybody
            board = _Board()
            async with desk(where, server.url, listen=board.listen) as control:
                begun = monotonic()
                await _join(where, server, crew, counts)
                figures["joined_within_s"] = round(monotonic() - begun, 1)
                show = _Show(control, board, crew)
                await show.until_whole()
                words = Scene(SceneKind.MESSAGE, title="Please come back at three.")
                figures["quiet"] = await _phase(server, show, crew, rounds, words)
                await voters.ask(_voters(where, server, seed))
                await control.open_poll(POLL, OPTIONS)
                ballots = {"do": "begin_voting", "poll": POLL, "options": OPTIONS, "rate": rate}
                await voters.ask(ballots)
                question = Scene(SceneKind.POLL, poll=POLL)
                figures["lively"] = await _phase(server, show, crew, rounds, question)
                votes = await voters.ask({"do": "end_voting"})
    figures["lively"] |= {
        "ballots_per_second": rate,
        "ballot_answer_ms": spread(votes["delays_ms"]),
        "unanswered": votes["unanswered"],
    }
    figures["lost_connections"] = show.lost
    seconds = max(4.0, rounds * len(ACTS) / BROADCASTS_A_SECOND)
    reading = Reading(sum(counts.values()), seconds, load, BROADCASTS_A_SECOND)
    bare = await broadcast(reading, show.frame_bytes)
    figures["websockets_broadcast"] = {"bytes": show.frame_bytes, **bare}
    figures["p99_ratio_to_broadcast"] = {
        phase: round(figures[phase]["take"]["change_ms"].p99 / max(bare["delivery_ms"].p99, 0.1), 2)
        for phase in ("quiet", "lively")
    }
    return figures


async def _join(
    where: Place, server: ServerProcess, crew: list[Worker], counts: Mapping[Role, int]
) -> None:
    """Have each load process connect its share of the screens of every kind."""
    codes = where.codes
    secrets = {
        Role.DISPLAY: [where.folder.keys().display_code],
        Role.PARTY: [one.facilitator for one in codes],
        Role.PERSON: [one.join for one in codes],
    }
    every = [
        (role, secrets[role][number % len(secrets[role])])
        for role, count in counts.items()
        for number in range(count)
    ]
    for number, worker in enumerate(crew):
        order = {"do": "screens", "port": server.port, "first": number * 10_000}
        await worker.send({**order, "screens": every[number :: len(crew)]})
    for worker in crew:
        await worker.receive()


def _voters(where: Place, server: ServerProcess, seed: int) -> dict[str, Any]:
    return {
        "do": "voters",
        "port": server.port,
        "codes": [codes.join for codes in where.codes[:4]],
        "count": VOTERS,
        "window": 64,
        "seed": seed,
    }


async def _phase(
    server: ServerProcess, show: _Show, crew: list[Worker], rounds: int, scene: Scene
) -> dict[str, Any]:
    found = {act: _Found() for act in ACTS}
    before, loads = used(server.pid), [worker.used() for worker in crew]
    for _ in range(rounds):
        await show.round(scene, found)
    shares = [worker.used().share(then) for worker, then in zip(crew, loads, strict=True)]
    return {
        **{act: one.figures() for act, one in found.items()},
        "server_cores": round(used(server.pid).share(before), 2),
        "load": limit_sentence(shares),
    }
