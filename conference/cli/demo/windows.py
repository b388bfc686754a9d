"""The demonstration that is looked at: server, people, hall display and desk, side by side."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from conference.cli.demo.programs import rehearse_arguments

if TYPE_CHECKING:
    from conference.cli.demo.options import Options
    from conference.core.folder import ConferenceFolder
    from conference.rehearsal.stage import Program

__all__ = ["must_have_screen", "with_windows"]


def must_have_screen() -> None:
    """Raise ``no_display`` before anything is made."""
    from conference.cli.windows import load_ui
    from conference.core.errors import ConferenceError

    try:
        load_ui()
    except ConferenceError as error:
        hint = f"{error.sentence} Without windows: conference demo --headless"
        raise ConferenceError(error.code, hint) from error


async def with_windows(folder: ConferenceFolder, options: Options) -> int:
    """Run until the desk is closed; the exit status. Raises when another program ends first."""
    from conference.client.program import serving
    from conference.rehearsal.stage import started

    port = 8000 if options.port is None else options.port
    async with started("server", serving(folder.path, port)) as server:
        url = await server.opened()
        _invite(folder, url)
        people = rehearse_arguments(options, url)
        async with (
            started("rehearsal", people, listens=False) as crowd,
            started("hall display", ["display", "--url", url, "--windowed"], listens=False),
            started("desk", ["desk", "--url", url], listens=False) as desk,
        ):
            programs = {"server": server, "rehearsal": crowd, "desk": desk}
            first, status = await _first_ended(programs)
            if first is not desk or status != 0:
                raise first.failure("ended")
    print("The desk was closed; everything is stopped.")
    return 0


def _invite(folder: ConferenceFolder, url: str) -> None:
    """Print the addresses and codes by which one can join."""
    from conference.server.record.store.sqlite import SqliteStore

    store = SqliteStore(folder.record)
    try:
        codes = {row.role: row.code for row in store.codes() if row.party == 0}
    finally:
        store.close()
    print(f"The conference is open at {url}/")
    print(f"Join a party with a browser: {url}/j/{codes['person']}   (code {codes['person']})")
    print(f"Its facilitator and its big screen: code {codes['facilitator']}")
    print("Close the desk, or press Ctrl+C here, to end it.", flush=True)


async def _first_ended(programs: dict[str, Program]) -> tuple[Program, int]:
    """The program that ends first, and its exit status."""
    tasks = {
        asyncio.create_task(program.gone(), name=name): program
        for name, program in programs.items()
    }
    done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    first = done.pop()
    return tasks[first], first.result()
