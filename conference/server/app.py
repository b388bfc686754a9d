"""The composition root of the server: one event loop, one port.

A server is put together in steps, each from what the steps before it made: the core (the record's
writer, who is let in, who hears what), the links to clients, the parts that act by themselves or
answer over HTTP; then the writer is told whom to tell, and all of it goes to work.
``WATCHERS`` and ``ROUTES`` say what acts by itself and what answers over HTTP; nothing else does.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket as sockets
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import get_args

from starlette.routing import BaseRoute

from conference.core.clock import Clock, SystemClock
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, announced, served
from conference.core.places import passed
from conference.core.treehead import HeadKey
from conference.deliberation.breakouts.commands import Beside as OfDrafts
from conference.deliberation.command import WireCommand
from conference.deliberation.elections.counters import counted_again, counted_back
from conference.deliberation.evening.commands import Beside as OfEvening
from conference.deliberation.outputs.commands import ForDisplays
from conference.deliberation.polls.commands import ClosePoll
from conference.deliberation.rooms.commands import AcknowledgeLine, Beside, Practising
from conference.deliberation.signups.commands import EndHostLink
from conference.deliberation.surveys.commands import AnswerSurvey
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.server.api.breakouts import BreakoutsApi
from conference.server.api.captions import CaptionsApi
from conference.server.api.chamber import ChamberApi
from conference.server.api.control import ControlApi
from conference.server.api.door import Door
from conference.server.api.elections import ElectionsApi
from conference.server.api.evening import EveningApi
from conference.server.api.follow import FollowApi
from conference.server.api.handover import HandOverApi
from conference.server.api.highlights import HighlightsApi
from conference.server.api.lottery import LotteryApi
from conference.server.api.members import MembersApi
from conference.server.api.minutes import MinutesApi
from conference.server.api.motions import MotionsApi
from conference.server.api.oversight import OversightApi
from conference.server.api.pages import PagesApi, make_app
from conference.server.api.pairing import PairingApi
from conference.server.api.priorities import PrioritiesApi
from conference.server.api.programme import ProgrammeApi
from conference.server.api.record import RecordApi
from conference.server.api.renewals import RenewalsApi
from conference.server.api.rooms import RoomsApi
from conference.server.api.signups import SignUpsApi
from conference.server.api.stream import StreamApi
from conference.server.api.surveys import SurveysApi
from conference.server.api.voters import VotersApi
from conference.server.api.wordings import WordingsApi
from conference.server.captions.archive import Archive as CaptionArchive
from conference.server.captions.captioners import Captioners
from conference.server.captions.feed import CaptionFeed
from conference.server.captions.hls import CaptionedHls
from conference.server.captions.wordlist import Wordlist
from conference.server.door.access import Access
from conference.server.door.assemblies import SETTING as ASSEMBLY_CODE
from conference.server.door.assemblies import AssemblyCodes
from conference.server.door.book import SETTING as BOOK
from conference.server.door.book import RoomBook
from conference.server.door.closing import Closing
from conference.server.door.connection import Aside, Connections
from conference.server.door.displays import Displays
from conference.server.door.drafts import SETTING as DRAFTS
from conference.server.door.drafts import Drafts
from conference.server.door.evening import SETTING as EVENING
from conference.server.door.evening import Evenings
from conference.server.door.logins import POST_SETTING, SETTING, login_settings, post_settings
from conference.server.door.placeless import Placeless
from conference.server.door.practice import Practices
from conference.server.door.presence import Presence
from conference.server.door.renewal import Renewals, RoomPlaces
from conference.server.door.seats import ChamberSeats
from conference.server.door.signups import SETTING as SIGNUP
from conference.server.door.signups import SignUps
from conference.server.door.voters import SETTING as VOTER_CODE
from conference.server.door.voters import VoterCodes
from conference.server.feed.bus import DeskFrames, LocalBus
from conference.server.feed.deliver import Audiences
from conference.server.feed.publisher import Publisher
from conference.server.health import Health
from conference.server.http_server import HttpServer
from conference.server.record.exchange import Keep
from conference.server.record.replay import replay
from conference.server.record.snapshot import read_snapshot
from conference.server.record.snapshots import Snapshots
from conference.server.record.store.port import RecordStore
from conference.server.record.store.sqlite import SqliteStore, migrate
from conference.server.record.writer import Writer
from conference.server.renewals import sessions_in
from conference.server.stream.control import FILE as STREAM_FILE
from conference.server.stream.control import StreamControl
from conference.server.stream.files import hls_app
from conference.server.stream.marks import Marks
from conference.server.stream.supervisor import StreamSupervisor
from conference.server.stream.telling import levels_of, told
from conference.server.watchers.attendance import SETTING as HERE
from conference.server.watchers.attendance import Attendance, missed
from conference.server.watchers.backups import BackupPlan, Backups
from conference.server.watchers.caller import Caller
from conference.server.watchers.closer import Closer
from conference.server.watchers.controls import ControlPlan, Controls
from conference.server.watchers.journal import Journal
from conference.server.watchers.lifetimes import Lifetimes
from conference.server.watchers.lottery.office import LotteryOffice
from conference.server.watchers.press import Press
from conference.server.watchers.recaller import Recaller
from conference.server.watchers.recounter import Recounter
from conference.server.watchers.signer import HeadSigner
from conference.server.watchers.streaming import StreamTeller
from conference.server.watchers.surveyor import Surveyor
from conference.server.watchers.teller import Teller
from conference.server.watchers.timekeeper import Timekeeper
from conference.server.watchers.voterdoor import VoterDoor
from conference.server.watchers.watcher import Watcher, kept_running
from conference.server.wire.frames import text_frame
from conference.server.wire.limits import Limits, Turnstile
from conference.server.wire.site import Exposure, Site
from conference.voting.recount import counter_name

__all__ = ["ROUTES", "WATCHERS", "Running", "running"]


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers on ``port``; tests and benchmarks look inside."""

    port: int
    site: Site
    writer: Writer
    audiences: Audiences
    connections: Connections
    presence: Presence
    controls: Controls


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a server is made for; ``source`` is what it streams, None for nothing."""

    folder: ConferenceFolder
    store: RecordStore
    limits: Limits
    clock: Clock
    source: Path | None
    backup: BackupPlan | None
    site: Site
    controls: ControlPlan


@dataclass(frozen=True, slots=True)
class _Core:
    """What all other parts need. The first ``covered`` entries are those of the last snapshot."""

    writer: Writer
    covered: int
    access: Access
    bus: LocalBus
    audiences: Audiences
    presence: Presence
    journal: Journal
    book: RoomBook
    drafts: Drafts
    evenings: Evenings
    codes: VoterCodes
    surveyor: Surveyor
    signups: SignUps
    captions: CaptionArchive
    captioning: CaptionFeed


@dataclass(frozen=True, slots=True)
class _Links:
    """What speaks with clients over the socket, and what they are shown besides the meeting."""

    connections: Connections
    publisher: Publisher
    office: LotteryOffice
    health: Health
    stream: StreamSupervisor | None
    streaming: StreamControl
    teller: StreamTeller
    backups: Backups
    controls: Controls
    closing: Closing


@dataclass(frozen=True, slots=True)
class _Parts:
    """All of it: what acts by itself, and what answers over the socket and over HTTP."""

    core: _Core
    links: _Links
    signer: HeadSigner
    teller: Teller
    recounter: Recounter
    closer: Closer
    caller: Caller
    timekeeper: Timekeeper
    recaller: Recaller
    snapshots: Snapshots
    pages: PagesApi
    pairing: PairingApi
    record: RecordApi
    minutes: MinutesApi
    lottery: LotteryApi
    members: MembersApi
    chamber: ChamberApi
    motions: MotionsApi
    elections: ElectionsApi
    breakouts: BreakoutsApi
    oversight: OversightApi
    programme: ProgrammeApi
    renewals: RenewalsApi
    control: ControlApi
    rooms: RoomsApi
    evening: EveningApi
    handover: HandOverApi
    voters: VotersApi
    priorities: PrioritiesApi
    surveys: SurveysApi
    wordings: WordingsApi
    captions: CaptionsApi
    signups: SignUpsApi
    stream: StreamApi
    highlights: HighlightsApi
    press: Press
    keeper: Renewals
    attendance: Attendance
    lifetimes: Lifetimes


WATCHERS: tuple[Callable[[_Parts], Watcher], ...] = (
    lambda parts: parts.links.publisher,
    lambda parts: parts.signer,
    lambda parts: parts.teller,
    lambda parts: parts.recounter,
    lambda parts: parts.core.surveyor,
    lambda parts: parts.links.office,
    lambda parts: parts.closer,
    lambda parts: parts.caller,
    lambda parts: parts.timekeeper,
    lambda parts: parts.recaller,
    lambda parts: parts.core.journal,
    lambda parts: parts.attendance,
    lambda parts: parts.links.backups,
    lambda parts: parts.links.controls,
    lambda parts: parts.lifetimes,
    lambda parts: parts.press,
    lambda parts: parts.core.captioning,
    lambda parts: parts.links.teller,
    lambda parts: VoterDoor(parts.links.connections.end_voters),
    lambda parts: parts.snapshots,
)
"""Who is told of each commit, in this order: audiences first, and last the snapshots, which may
copy a million ballots in their turn."""

ROUTES: tuple[Callable[[_Parts], list[BaseRoute]], ...] = (
    lambda parts: parts.pages.routes(),
    lambda parts: parts.pairing.routes(),
    lambda parts: parts.record.routes(),
    lambda parts: parts.minutes.routes(),
    lambda parts: parts.lottery.routes(),
    lambda parts: parts.members.routes(),
    lambda parts: parts.chamber.routes(),
    lambda parts: parts.motions.routes(),
    lambda parts: parts.elections.routes(),
    lambda parts: parts.breakouts.routes(),
    lambda parts: parts.oversight.routes(),
    lambda parts: parts.programme.routes(),
    lambda parts: parts.renewals.routes(),
    lambda parts: parts.control.routes(),
    lambda parts: parts.rooms.routes(),
    lambda parts: parts.evening.routes(),
    lambda parts: parts.handover.routes(),
    lambda parts: parts.voters.routes(),
    lambda parts: parts.priorities.routes(),
    lambda parts: parts.surveys.routes(),
    lambda parts: parts.wordings.routes(),
    lambda parts: parts.captions.routes(),
    lambda parts: parts.signups.routes(),
    lambda parts: FollowApi(parts.press).routes(),
    lambda parts: parts.stream.routes(),
    lambda parts: parts.highlights.routes(),
)
"""What is asked without a socket."""


@contextlib.asynccontextmanager
async def running(
    folder: ConferenceFolder,
    listener: sockets.socket,
    *,
    limits: Limits | None = None,
    clock: Clock | None = None,
    source: Path | None = None,
    backup: BackupPlan | None = None,
    exposure: Exposure | None = None,
    controls: ControlPlan | None = None,
) -> AsyncIterator[Running]:
    """A server for the folder until the block ends; it streams ``source`` and keeps ``backup``."""
    with listener, served(folder.must_exist()):
        passed("start: migrate")
        migrate(folder.record)
        passed("start: open the store")
        store = SqliteStore(folder.record)
        bounds, site = limits or Limits(), Site.of(listener, exposure or Exposure())
        outside = controls or ControlPlan()
        setting = _Setting(
            folder, store, bounds, clock or SystemClock(), source, backup, site, outside
        )
        try:
            core = _core(setting)
            passed("start: accept connections")
            parts = _parts(setting, core, _links(setting, core))
            watchers = _attached(parts)
            async with _at_work(parts, watchers, _http(setting, parts), listener):
                port = listener.getsockname()[1]
                passed("start: announce")
                with announced(folder, port, setting.site.for_programs):
                    yield _running(setting.site, port, parts)
        finally:
            store.close()


def _running(site: Site, port: int, parts: _Parts) -> Running:
    core, connections = parts.core, parts.links.connections
    return Running(
        port, site, core.writer, core.audiences, connections, core.presence, parts.links.controls
    )


def _core(setting: _Setting) -> _Core:
    """The meeting as the record tells it, and who is let in."""
    writer, covered = _writer(setting)
    passed("start: let people in")
    store = setting.store
    access = Access(
        list(store.codes()),
        sessions_in(store, setting.folder),
        password_hash=store.setting("password") or "",
        display_code=store.setting("display_code") or "",
        limits=setting.limits,
        places=(places := RoomPlaces(writer)),
        logins=login_settings(store.settings(SETTING)),
        posts=post_settings(store.settings(POST_SETTING)),
        clock=setting.clock,
        seats=ChamberSeats(writer),
        voters=(codes := VoterCodes(writer, setting.folder.voters, store.settings(VOTER_CODE))),
    )
    bus = LocalBus()
    audiences = Audiences(bus, writer.tree.size - 1)
    clock = setting.clock
    presence = Presence(places.places, missed(store.setting(HERE), clock.now()))
    journal = Journal(writer.acts, presence, clock, bus, partial(_kept, writer), store.setting)
    book = RoomBook(writer, store.settings(BOOK), clock, bus, journal.add)
    drafts = Drafts(writer, store.settings(DRAFTS), clock, bus)
    evenings = Evenings(
        writer.offer,
        store.settings(EVENING),
        clock,
        bus,
        audiences.hosts,
        book.page,
        access.hosts,
    )
    surveyor = Surveyor(writer, store.settings)
    signups = SignUps(writer, access, book, bus, journal.add, store.settings(SIGNUP))
    captions = CaptionArchive(setting.folder.captions, clock)
    return _Core(
        writer,
        covered,
        access,
        bus,
        audiences,
        presence,
        journal,
        book,
        drafts,
        evenings,
        codes,
        surveyor,
        signups,
        captions,
        CaptionFeed(captions, audiences.everybody),
    )


def _kept(writer: Writer, name: str, value: str) -> None:
    """Store a setting that nobody waits for."""
    writer.offer(Keep(((name, value),), lambda _answer: None))


def _writer(setting: _Setting) -> tuple[Writer, int]:
    """The writer of a record, replayed from its snapshot on, and what the snapshot covers."""
    folder, store = setting.folder, setting.store
    passed("start: read the snapshot")
    known = read_snapshot(folder.snapshot, store.root)
    covered = known[0].size if known else 0
    passed("start: replay")
    replayed = replay(store.entries(covered), store.roll(), known)
    writer = Writer(store, replayed, setting.clock, setting.limits)
    if not writer.tree.size:
        raise ConferenceError(
            "empty_record", f"{folder.record} has no entries. Restore it from a copy."
        )
    return writer, covered


def _links(setting: _Setting, core: _Core) -> _Links:
    """The links to clients: health counts connections, and the publisher shows it to desks."""
    folder, limits, clock = setting.folder, setting.limits, setting.clock
    writer, access, audiences, presence = core.writer, core.access, core.audiences, core.presence
    stream = _stream(setting)
    streaming = StreamControl(folder.stream, clock, stream, core.journal.add, setting.source)
    teller = StreamTeller(
        streaming, core.bus, lambda: told(streaming, stream.status if stream else None)
    )
    backups = Backups(folder, setting.backup, clock)
    controls = Controls(setting.controls, writer, access, core.bus, clock, core.journal)
    closing = Closing(
        writer.offer, lambda: writer.settled, presence.viewers.slowest,
        lambda: streaming.settings.wait_for_rooms * 1000,
    )  # fmt: skip
    health = Health(
        writer, audiences, presence, stream, clock,
        lambda: connections.count, access.wrong_codes, lambda: backups.failed,
        controls.obs_status, core.surveyor.count, closing.allowance,
    )  # fmt: skip
    placeless, practices = Placeless(), Practices(clock)
    publisher = Publisher(
        writer, core.bus, presence, access.join_code, clock, health.message, access.phones.count,
        help_at=core.book.help_at, evening=core.evenings.told,
        greetings=(core.book.whole, core.signups.whole, core.journal.whole, teller.whole),
        kept_out=lambda party: placeless.count(party, writer.settled.polls.current),
        practice=practices.of,
        shows=core.evenings.shows,
        behind=presence.viewers.behind,
    )  # fmt: skip
    placeless.changed = practices.changed = publisher.mark_room
    presence.viewers.changed = publisher.mark_room
    core.evenings.changed_screen = publisher.mark_room
    office = LotteryOffice(writer, folder.lottery, _to_desks(core.bus))
    site = setting.site
    beside: dict[type[WireCommand], Aside] = dict.fromkeys(get_args(Beside), core.book.ask)
    beside |= dict.fromkeys(get_args(Practising), practices.ask)
    beside[EndHostLink] = core.signups.ask
    beside |= dict.fromkeys(get_args(OfEvening), core.evenings.ask)
    beside[AcknowledgeLine] = core.journal.acknowledge
    beside[ClosePoll] = closing.ask
    beside[AnswerSurvey] = core.surveyor.ask
    beside |= dict.fromkeys(get_args(OfDrafts), core.drafts.ask)
    beside |= dict.fromkeys(get_args(ForDisplays), Displays(presence.screens).ask)
    connections = Connections(
        access,
        writer,
        audiences,
        presence,
        clock,
        limits,
        office,
        site,
        controls,
        beside,
        core.journal.refused,
        placeless,
        core.evenings.entered,
        core.captioning,
    )
    return _Links(
        connections,
        publisher,
        office,
        health,
        stream,
        streaming,
        teller,
        backups,
        controls,
        closing,
    )


def _stream(setting: _Setting) -> StreamSupervisor | None:
    """Who runs the stream: of its settings where there are any, else of the one file."""
    out = setting.folder.stream
    if setting.source is None:
        return None
    return StreamSupervisor(setting.source, out, settings=out / STREAM_FILE)


def _to_desks(bus: LocalBus) -> Callable[[m.LotteryJob], None]:
    """How the computing for a lottery stands, written to every desk."""
    return lambda job: bus.publish(DeskFrames(text_frame(encode(job))))


def _parts(setting: _Setting, core: _Core, links: _Links) -> _Parts:
    """What acts by itself and what answers over HTTP, beside core and links."""
    folder, store, clock = setting.folder, setting.store, setting.clock
    writer, access, office = core.writer, core.access, links.office
    door = Door(access, asyncio.get_running_loop().time, setting.site)
    hls = CaptionedHls(hls_app(folder.stream), core.captions)
    signer = HeadSigner(writer, store, HeadKey.at(folder.head_key), clock)
    renewals = Renewals(
        writer, access, links.connections, links.publisher, core.signups, core.surveyor.renumbered
    )
    return _Parts(
        core=core,
        links=links,
        signer=signer,
        teller=Teller(writer),
        recounter=Recounter(writer, counter_name(), counted_again, counted_back),
        closer=Closer(writer, clock, links.closing.allowed),
        caller=Caller(writer, clock, links.controls.obs),
        timekeeper=Timekeeper(writer, clock),
        recaller=Recaller(writer, clock),
        snapshots=Snapshots(writer, store, folder.snapshot, core.covered),
        pages=PagesApi(writer, access, door, hls, links.health.report, setting.site),
        pairing=PairingApi(writer, door, access, asyncio.get_running_loop().time),
        record=RecordApi(writer, store, signer, setting.limits),
        minutes=MinutesApi(store, signer),
        lottery=LotteryApi(writer, door, office),
        members=MembersApi(writer, door),
        chamber=ChamberApi(writer, door),
        motions=MotionsApi(writer, door),
        elections=ElectionsApi(writer, door, folder.photos),
        breakouts=BreakoutsApi(writer, door),
        oversight=OversightApi(writer, store, door, core.journal),
        programme=ProgrammeApi(writer, door),
        renewals=RenewalsApi(writer, door, renewals, core.audiences.desks),
        control=_control_api(setting, links.controls, door),
        rooms=RoomsApi(writer, door, access, core.presence),
        evening=EveningApi(writer, door),
        handover=HandOverApi(
            door, access, renewals, core.evenings, asyncio.get_running_loop().time
        ),
        voters=VotersApi(writer, door, core.codes),
        priorities=PrioritiesApi(
            writer, door, AssemblyCodes(store.settings(ASSEMBLY_CODE)), clock, setting.limits
        ),
        surveys=SurveysApi(writer, door, core.surveyor),
        wordings=WordingsApi(writer, door),
        captions=_captions_api(setting, core, door),
        press=_press(setting, core),
        signups=SignUpsApi(
            writer, access, door, core.signups, setting.limits, asyncio.get_running_loop().time
        ),
        stream=StreamApi(
            door,
            links.streaming,
            setting.site,
            links.teller.whole,
            lambda: levels_of(links.stream.status if links.stream else None),
        ),
        highlights=HighlightsApi(writer, door, Marks(folder.stream), clock),
        lifetimes=Lifetimes(renewals, access, clock, signer.last_time),
        keeper=renewals,
        attendance=Attendance(writer, core.presence, clock),
    )


def _captions_api(setting: _Setting, core: _Core, door: Door) -> CaptionsApi:
    """Captions by HTTP; what takes long to answer is asked as seldom as the record is."""
    folder, limits = setting.folder.captions, setting.limits
    return CaptionsApi(
        core.captions,
        core.captioning,
        Captioners(folder),
        partial(Wordlist, folder),
        door,
        setting.clock,
        Turnstile(limits.record_requests_per_second, limits.record_request_burst),
        asyncio.get_running_loop().time,
    )


def _press(setting: _Setting, core: _Core) -> Press:
    """What everybody may follow; it hears the tallies that the screens of rooms are told."""
    press = Press(core.writer, setting.clock, lambda: core.captions.languages)
    core.bus.subscribe(press)
    return press


def _control_api(setting: _Setting, controls: Controls, door: Door) -> ControlApi:
    """A controller may ask as often by HTTP as over the socket."""
    limits = setting.limits
    turnstile = Turnstile(limits.messages_per_second, limits.message_burst)
    now = asyncio.get_running_loop().time
    return ControlApi(door, controls.acting, controls.view, turnstile, now)


def _attached(parts: _Parts) -> list[Watcher]:
    """The watchers; from now on the writer tells them, and has ballots and sessions answered."""
    watchers = [watcher(parts) for watcher in WATCHERS]
    parts.core.writer.attach(
        listeners=watchers,
        answerer=parts.links.connections,
        on_joined=parts.core.access.remember,
        keeper=parts.keeper,
    )
    return watchers


def _http(setting: _Setting, parts: _Parts) -> HttpServer:
    """The server of all routes and, by upgrade, of the connections."""
    app = make_app([route for routes in ROUTES for route in routes(parts)])
    return HttpServer(app, parts.links.connections, setting.limits, setting.site)


@contextlib.asynccontextmanager
async def _at_work(
    parts: _Parts, watchers: Sequence[Watcher], http: HttpServer, listener: sockets.socket
) -> AsyncIterator[None]:
    """Everything runs; at the end all that was asked is stored and signed, then all say goodbye."""
    writer, links = parts.core.writer, parts.links
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(parts.record.close)
        stack.callback(parts.minutes.close)
        stack.callback(parts.oversight.close)
        stack.callback(links.controls.close)
        await parts.signer.sign()
        tasks = await stack.enter_async_context(asyncio.TaskGroup())
        at_work = [
            tasks.create_task(writer.run(), name="writer"),
            tasks.create_task(links.connections.sweep(), name="sweep"),
            tasks.create_task(parts.core.audiences.run(), name="deliver"),
        ]
        serving = tasks.create_task(http.serve(sockets=[listener]), name="http")
        if links.stream is not None:
            await links.stream.start()
            stack.push_async_callback(links.stream.stop)
        await http.is_up.wait()
        for watcher in watchers:
            at_work.append(tasks.create_task(kept_running(watcher), name=type(watcher).__name__))
        try:
            yield
        finally:
            parts.core.drafts.store()
            await writer.drain()
            await parts.signer.sign()
            await links.connections.stop("The server stops. Your page comes back by itself.")
            http.should_exit = True
            await serving
            for task in at_work:
                task.cancel()
