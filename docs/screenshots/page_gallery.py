"""Every page at three widths, to be looked at after a change: ``make screenshots`` takes them, too.

They are of one moment, while the first poll is open. They go to ``build/pages`` and are not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from playwright.async_api import Browser

from conference.server.api.files import FOLLOWED, PAGES

__all__ = ["WIDTHS", "take_gallery"]

WIDTHS: Mapping[int, int] = {360: 640, 820: 1180, 1920: 1080}
"""Widths with their heights, in CSS pixels: a small phone, a tablet, a television."""

SETTLED_MS = 700
"""From the words of a page to its picture: figures count up, pictures fade in."""


async def take_gallery(browser: Browser, url: str, codes: Mapping[str, str], to: Path) -> None:
    """A picture of each page at each width, as ``<page>-<width>.png`` in the folder ``to``.

    ``codes`` has what opens a page, by its path.
    """
    context = await browser.new_context()
    for path, file in (*PAGES.items(), FOLLOWED):
        page = await context.new_page()
        await page.goto(f"{url}{path}{codes.get(path, '')}")
        for width, height in WIDTHS.items():
            await page.set_viewport_size({"width": width, "height": height})
            await page.wait_for_timeout(SETTLED_MS)
            await page.screenshot(path=to / f"{Path(file).stem}-{width}.png")
        await page.close()
    await context.close()
