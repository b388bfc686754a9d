"""Take the pictures of the README from the running program: ``make screenshots``.

Starts a server on the sample conference, lets a simulated crowd in, opens a poll as an operator,
and photographs desk and hall display (under Xvfb) and the pages (in Chromium).
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from conference.client.link import Link, open_session
from conference.core.folder import ConferenceFolder, find_server
from conference.protocol import messages as m

HERE = Path(__file__).resolve().parent
CONFERENCE = [sys.executable, "-m", "conference"]
PARTIES, PEOPLE = 240, 2400
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"


@contextmanager
def running(*command: str | Path) -> Iterator[subprocess.Popen[str]]:
    """A process of ours, for the length of the block."""
    process = subprocess.Popen(
        [*CONFERENCE, *map(str, command)], stdout=subprocess.PIPE, text=True, env=os.environ
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(15)
        assert process.stdout is not None
        process.stdout.close()


def window(kind: str, url: str, file: str, size: str = "1920x1080") -> subprocess.Popen[bytes]:
    """A window under a virtual screen, that photographs itself and ends."""
    command = [*CONFERENCE, kind, "--url", url, "--shot", str(HERE / file), "--after", "6"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": tempfile.mkdtemp()}
    return subprocess.Popen(
        ["xvfb-run", "--auto-servernum", f"--server-args=-screen 0 {size}x24", *command],
        env=environment,
    )


def codes(url: str, token: str) -> list[dict[str, str]]:
    """The codes of the parties, as the desk gets them."""
    request = urllib.request.Request(
        f"{url}api/codes", headers={"Authorization": f"Bearer {token}"}
    )
    with urllib.request.urlopen(request) as answer:
        found: list[dict[str, str]] = json.load(answer)
    return found


async def photograph(url: str, folder: ConferenceFolder) -> None:
    """Run one poll and take all pictures."""
    keys = folder.keys()
    party = codes(url, keys.desk_token)[3]
    link = Link(open_session(m.Role.DESK, keys.desk_token, "photographer"), url)
    task = asyncio.create_task(link.run())
    await link.until(lambda session: len(session.replica.items) > 0)
    items = link.session.replica.items
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--autoplay-policy=no-user-gesture-required", "--disable-background-networking"],
        )
        await link.ask(m.StartItem("item", next(i.id for i in items if i.kind == "vote")))
        await link.until(lambda s: bool(s.replica.health and s.replica.health.people > 500), 60)
        phone = await page(browser, f"{url}j/{party['code']}", 390, 844)
        screen = await page(browser, f"{url}screen", 1920, 1080)
        await screen.get_by_role("textbox").fill(party["facilitator_code"])
        await screen.keyboard.press("Enter")
        facilitator = await page(browser, f"{url}facilitate", 390, 844)
        await facilitator.get_by_role("textbox").fill(party["facilitator_code"])
        await facilitator.keyboard.press("Enter")
        await facilitator.wait_for_selector("text=in the room")
        await ask(link, url)
        await phone.locator("#question", has_text="30% or 40%?").wait_for()
        await phone.screenshot(path=HERE / "phone-question.png")
        await phone.get_by_role("radio").nth(1).click()
        await phone.get_by_role("button", name="Send my vote").click()
        await phone.wait_for_selector("text=Your vote is in")
        windows = [window("desk", url, "desk.png"), window("display", url, "display.png")]
        await asyncio.to_thread(lambda: [process.wait() for process in windows])
        await phone.screenshot(path=HERE / "phone-voted.png")
        await screen.screenshot(path=HERE / "party-screen.png")
        await facilitator.screenshot(path=HERE / "facilitator.png")
        await link.ask(m.ClosePoll("close", "rate"))
        await link.ask(m.PublishPoll("publish", "rate"))
        await draw(link)
        await asyncio.to_thread(window("display", url, "lottery-hall.png").wait)
        await phone.wait_for_selector("text=Were you drawn?")
        await phone.screenshot(path=HERE / "lottery-phone.png")
        await browser.close()
    task.cancel()


async def draw(link: Link) -> None:
    """The sample's lottery, from its files to the panel."""
    size, beacon = 100, "drand round 5,000,000"
    await link.ask(
        m.CommitLottery(
            "commit", "chamber", "The chamber of the first sitting", size, beacon_from=beacon
        )
    )
    await link.until(lambda s: any(one.id == "chamber" for one in s.replica.lotteries), 120)
    await link.ask(m.StartLottery("live", "chamber", False))
    for place, value in enumerate((*"417", "8f3a6d0c51e2b794")):
        for by in ("Notary", "Guest"):
            await link.ask(m.EnterLotteryValue(f"{by}{place}", "chamber", by, place, value))
    await link.until(lambda s: bool(s.replica.lottery_on and s.replica.lottery_on.digest), 60)
    await link.ask(m.RevealLottery("reveal", "chamber", 0))


async def ask(link: Link, url: str) -> None:
    """Open the first poll, for all channels."""
    options, channels = ("30%", "40%"), ("phones", "hands", "button")
    await link.ask(m.PreparePoll("prepare", "rate", "30% or 40%?", options, channels))
    await link.ask(m.OpenPoll("open", "rate"))


async def page(browser: Browser, url: str, width: int, height: int):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """A page of its own browser context, in the given size."""
    context = await browser.new_context(viewport={"width": width, "height": height})
    opened = await context.new_page()
    await opened.goto(url)
    return opened


def main() -> None:
    """Everything, from an empty folder to the pictures."""
    place = Path(tempfile.mkdtemp())
    folder = ConferenceFolder(place / "conference")
    subprocess.run(
        [*CONFERENCE, "new", folder.path, "--sample", "--parties", str(PARTIES)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    public = ("--public-url", "https://vote.example.org")
    with running("serve", folder.path, "--port", "0", *public) as server:
        assert server.stdout is not None
        assert server.stdout.readline(), "the server did not start"
        url = find_server(folder)
        assert url is not None
        crowd = ["rehearse", "--url", url, "--parties", str(PARTIES), "--people", str(PEOPLE)]
        with running(*crowd, "--seconds", "240"):
            asyncio.run(photograph(url, folder))
    shutil.rmtree(place)


if __name__ == "__main__":
    main()
