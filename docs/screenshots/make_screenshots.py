"""Take the pictures of the README from the running program: ``make screenshots``.

Serves the sample conference, lets a simulated crowd in, runs one poll, one lottery and one vote of
the chamber as an operator, and photographs desk and hall display (under Xvfb) and the pages (in
Chromium). ``--to`` says where the pictures go, ``--only`` which are wanted: what none of these
shows is not run. ``--pages`` says where pictures of every page at three widths go.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from page_gallery import take_gallery
from playwright.async_api import Browser, Page, async_playwright

from conference.cli import main as conference
from conference.client.link import Link, open_session
from conference.client.on_air import lottery_on
from conference.client.program import serving
from conference.client.session import Session
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, find_server
from conference.core.ids import LotteryId, MotionId, PollId
from conference.deliberation.command import WireCommand
from conference.deliberation.lottery.commands import (
    CommitLottery,
    EnterLotteryValue,
    RevealLottery,
    StartLottery,
)
from conference.deliberation.motions.commands import PutToVote
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.deliberation.programme.commands import StartItem
from conference.protocol.messages import Refused, Role
from conference.protocol.views import ChamberView, ItemView, OutputView, PartyView
from conference.rehearsal.badges import Badge, badges_of, read_badges, write_badges
from conference.rehearsal.plan import Room
from conference.rehearsal.stage import started
from conference.rehearsal.survey import Wanted, survey
from conference.server.door.password import hash_password, make_password
from conference.server.door.renewal import new_login
from conference.server.renewals import make_change

OF_THE_POLL = ("phone-question", "desk", "display", "phone-voted", "party-screen", "facilitator")
OF_THE_LOTTERY = ("lottery-hall", "lottery-phone")
OF_THE_CHAMBER = ("chamber-hall", "member")
PICTURES = OF_THE_POLL + OF_THE_LOTTERY + OF_THE_CHAMBER

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"
PUBLIC = "https://vote.example.org"
"""The address that is in the pictures: what a real conference has."""

ARGUMENTS = ["--autoplay-policy=no-user-gesture-required", "--disable-background-networking"]
PHONE, TELEVISION = (390, 844), (1920, 1080)
POLL, LOTTERY = PollId("rate"), LotteryId("chamber")
MOTION, AMENDMENT, VOTE = MotionId("fair-shares"), "3", PollId("on-amendment-3")
SHOWN = (Output.HALL, Output.ROOMS, Output.PHONES)


@dataclass(frozen=True, kw_only=True)
class Options:
    """Which pictures, where they go, and how many come to be in them. ``pages`` is the folder of
    those of every page; they are not taken where it is None.

    ``seconds`` are those of the crowd's plan, ``settle`` those from the opening of a window to its
    picture, in which its map and its first figures appear.
    """

    to: Path
    only: Collection[str]
    pages: Path | None
    parties: int
    people: int
    members: int
    seconds: float
    settle: float


@dataclass(frozen=True)
class Studio:
    """A conference that runs: ``link`` is an operator's, ``second`` that of another login, and
    ``room`` the party that is visited, ``badge`` that of a member who is no simulated one.
    """

    options: Options
    url: str
    link: Link
    second: Link
    browser: Browser
    display: str
    room: Room
    badge: Badge

    async def do(self, command: WireCommand) -> None:
        """Have it carried out; raises :class:`ConferenceError` when it is refused."""
        answer = await self.link.ask(command, 120)
        if isinstance(answer, Refused):
            raise ConferenceError(answer.code, f"{type(command).__name__}: {answer.sentence}")

    async def show(self, scene: Scene) -> None:
        """Put a scene on air, in the hall, in the rooms and on phones."""
        await self.do(PrepareScene(SHOWN, scene))

        def stands(session: Session) -> bool:
            view = session.replica.get(f"output/{SHOWN[0]}", OutputView)
            return view is not None and view.preview == scene

        await self.link.until(stands, 60)
        view = self.link.session.replica.get(f"output/{SHOWN[0]}", OutputView)
        assert view is not None, "it stands there"
        await self.do(Take(SHOWN, view.preview_revision))

    async def open(self, path: str, size: tuple[int, int]) -> Page:
        """A page in a browser of its own."""
        width, height = size
        context = await self.browser.new_context(viewport={"width": width, "height": height})
        page = await context.new_page()
        await page.goto(f"{self.url}{path}")
        return page

    async def shoot(self, page: Page, picture: str) -> None:
        """Take a picture of a page, if it is wanted."""
        if picture in self.options.only:
            await page.screenshot(path=self.options.to / f"{picture}.png")

    async def windows(self, **kinds: str) -> None:
        """Open windows side by side, each until it has taken its picture (by kind)."""
        async with asyncio.TaskGroup() as tasks:
            for kind, picture in kinds.items():
                if picture in self.options.only:
                    tasks.create_task(self._window(kind, picture))

    async def _window(self, kind: str, picture: str) -> None:
        file = self.options.to / f"{picture}.png"
        arguments = [
            kind,
            "--url",
            self.url,
            "--shot",
            str(file),
            "--after",
            str(self.options.settle),
        ]
        with tempfile.TemporaryDirectory(prefix="conference-settings-") as settings:
            screen = {
                "DISPLAY": self.display,
                "QT_QPA_PLATFORM": "xcb",
                "XDG_CONFIG_HOME": settings,
            }
            async with started(kind, arguments, listens=False, environment=screen) as window:
                if await window.gone() != 0:
                    raise window.failure("took no picture")


async def run_poll(studio: Studio) -> None:
    """The first poll, asked of everybody, from the question to the result."""
    phone = await studio.open(f"/j/{studio.room.code}", PHONE)
    screen = await studio.open(f"/screen#{studio.room.facilitator_code}", TELEVISION)
    facilitator = await studio.open(f"/facilitate#{studio.room.facilitator_code}", PHONE)
    await facilitator.wait_for_selector("text=in the room")
    channels = ("phones", "hands", "button")
    await studio.do(PreparePoll(POLL, "30% or 40%?", ("30%", "40%"), channels))
    await studio.do(OpenPoll(POLL))
    await studio.show(Scene(SceneKind.POLL, poll=POLL))
    await phone.locator("#question", has_text="30% or 40%?").wait_for()
    await studio.shoot(phone, "phone-question")
    await phone.get_by_role("radio").nth(1).click()
    await phone.get_by_role("button", name="Send my vote").click()
    await phone.wait_for_selector("text=Your vote is in")
    await studio.windows(desk="desk", display="display")
    await screen.locator("#status", has_text="LIVE").wait_for()
    await studio.shoot(phone, "phone-voted")
    await studio.shoot(screen, "party-screen")
    await studio.shoot(facilitator, "facilitator")
    if studio.options.pages is not None:
        await take_gallery(studio.browser, studio.url, codes_of(studio), studio.options.pages)
    await studio.do(ClosePoll(POLL))
    await studio.do(PublishPoll(POLL))
    for page in (phone, screen, facilitator):
        await page.context.close()


def codes_of(studio: Studio) -> dict[str, str]:
    """What opens the pages of a room, by their path (no badge: it is used later)."""
    of_facilitator = f"#{studio.room.facilitator_code}"
    return {
        "/vote": f"#{studio.room.code}",
        "/screen": of_facilitator,
        "/facilitate": of_facilitator,
    }


async def run_lottery(studio: Studio) -> None:
    """The sample's lottery, from its files to the panel."""
    title, beacon = "The chamber of the first sitting", "drand round 5,000,000"
    phone = await studio.open(f"/j/{studio.room.code}", PHONE)
    await studio.do(CommitLottery(LOTTERY, title, 100, beacon_from=beacon))
    await studio.link.until(lambda s: f"lottery/{LOTTERY}" in s.replica.views, 120)
    await studio.do(StartLottery(LOTTERY))
    await studio.show(Scene(SceneKind.LOTTERY, lottery=LOTTERY))
    for place, value in enumerate((*"417", "8f3a6d0c51e2b794")):
        await studio.do(EnterLotteryValue(LOTTERY, place, value))
        await studio.second.ask(EnterLotteryValue(LOTTERY, place, value), 120)
    await studio.link.until(is_drawn, 60)
    await studio.do(RevealLottery(LOTTERY, 0))
    await phone.wait_for_selector("text=Were you drawn?")
    await studio.windows(display="lottery-hall")
    await studio.shoot(phone, "lottery-phone")


async def run_chamber(studio: Studio) -> None:
    """An amendment of the sample's motion is put to the chamber, which votes on it."""
    enough = studio.options.members // 2

    def are_in(session: Session) -> bool:
        chamber = session.replica.get("chamber", ChamberView)
        return chamber is not None and chamber.present >= enough

    def have_voted(session: Session) -> bool:
        tick = session.replica.ticks.get(VOTE)
        return tick is not None and tick.turnout.people >= enough // 2

    member = await studio.open(f"/member#{studio.badge.secret}", PHONE)
    await member.locator("text=Signed in since").wait_for()
    await studio.link.until(are_in, 60 + studio.options.seconds)
    await studio.do(PutToVote(MOTION, VOTE, (AMENDMENT,), decision="motion"))
    await studio.do(OpenPoll(VOTE))
    await studio.show(Scene(SceneKind.POLL, poll=VOTE))
    await member.get_by_role("radio").first.wait_for()
    await studio.link.until(have_voted, 60)
    await studio.windows(display="chamber-hall")
    await studio.shoot(member, "member")
    await member.context.close()


def is_drawn(session: Session) -> bool:
    """Whether the lottery that is on has its panel."""
    lottery = lottery_on(session.replica)
    return lottery is not None and lottery.digest is not None


async def gather(link: Link, options: Options) -> None:
    """Put the first vote of the programme on, and wait until most people are there."""
    await link.until(lambda session: bool(session.replica.all(ItemView)))
    vote = next(item for item in link.session.replica.all(ItemView) if item.kind == "vote")
    await link.ask(StartItem(vote.id))

    def are_there(session: Session) -> bool:
        health, parties = session.replica.health, session.replica.all(PartyView)
        checked_in = sum(party.headcount > 0 for party in parties)
        enough = health is not None and health.people >= options.people // 2
        return enough and checked_in == options.parties

    await link.until(are_there, 60 + options.seconds)


@contextmanager
def virtual_screen() -> Iterator[str]:
    """A screen for windows, by the name of its display."""
    size = "x".join(map(str, TELEVISION))
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", f"{size}x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


@asynccontextmanager
async def operator(url: str, secret: str) -> AsyncIterator[Link]:
    """A desk's link, as long as the block lasts."""
    link = Link(open_session(Role.DESK, secret, "photographer"), url)
    task = asyncio.create_task(link.run(), name="photographer")
    try:
        yield link
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def photograph(options: Options, folder: ConferenceFolder, notary: str) -> None:
    """Run the show as far as the pictures need it, and take them.

    ``notary`` is the password of the second login.
    """
    async with AsyncExitStack() as stack:
        *others, badge = read_badges(badges_of(folder.path))
        simulated = folder.path / "simulated.csv"
        write_badges(simulated, others)
        arguments = serving(folder.path, 0, "--public-url", PUBLIC)
        server = await stack.enter_async_context(started("server", arguments))
        await server.opened()
        url = find_server(folder)
        assert url is not None, "the server has said that it is open"
        rooms = await survey(Wanted(url, options.parties, options.people, options.seconds))
        room = max(rooms, key=lambda room: room.capacity)
        crowd = ["rehearse", "--url", url, "--stay", "--seconds", str(options.seconds)]
        crowd += ["--parties", str(options.parties), "--people", str(options.people)]
        crowd += ["--members", "--badges", str(simulated)]
        await stack.enter_async_context(started("rehearsal", crowd, listens=False))
        link = await stack.enter_async_context(operator(url, folder.keys().desk_token))
        second = await stack.enter_async_context(operator(url, notary))
        playwright = await stack.enter_async_context(async_playwright())
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        stack.push_async_callback(browser.close)
        display = stack.enter_context(virtual_screen())
        studio = Studio(options, url, link, second, browser, display, room, badge)
        await gather(link, options)
        if set(options.only) & set(OF_THE_POLL):
            await run_poll(studio)
        if set(options.only) & set(OF_THE_LOTTERY):
            await run_lottery(studio)
        if set(options.only) & set(OF_THE_CHAMBER):
            await run_chamber(studio)


def read_options() -> Options:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    here = Path(__file__).resolve().parent
    parser.add_argument("--to", type=Path, default=here, help="the folder of the pictures")
    parser.add_argument("--only", nargs="+", choices=PICTURES, default=PICTURES)
    parser.add_argument("--pages", type=Path, help="a folder for every page at three widths")
    parser.add_argument("--parties", type=int, default=240)
    parser.add_argument("--people", type=int, default=2400)
    parser.add_argument("--members", type=int, default=240)
    parser.add_argument("--seconds", type=float, default=160, help="of the crowd's plan")
    parser.add_argument("--settle", type=float, default=6, help="seconds, of a new window")
    return Options(**vars(parser.parse_args()))


def main() -> None:
    """Everything, from an empty folder to the pictures."""
    options = read_options()
    with tempfile.TemporaryDirectory(prefix="conference-screenshots-") as place:
        folder = ConferenceFolder(Path(place) / "conference")
        made = ["new", str(folder.path), "--sample", "--parties", str(options.parties)]
        if conference(made) != 0:
            raise SystemExit("The sample conference could not be made.")
        seated = ["badge", "rehearse", str(folder.path), "--members", str(options.members)]
        if conference(seated) != 0:
            raise SystemExit("The sample's chamber could not be seated.")
        notary = make_password()
        make_change(folder, new_login("Notary", hash_password(notary)))
        asyncio.run(photograph(options, folder, notary))


if __name__ == "__main__":
    main()
