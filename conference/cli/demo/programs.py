"""The programs that a demonstration runs, by their arguments."""

from __future__ import annotations

from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.rehearse import CrowdOptions

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["OPEN_AT", "rehearse_arguments", "serve_arguments"]

OPEN_AT = r" is open at (\S+?)/? - "
"""The line by which a server says that it is open, with its address."""


def serve_arguments(folder: ConferenceFolder, port: int) -> list[str]:
    """Of the server of this folder; any port for 0."""
    return ["serve", str(folder.path), "--port", str(port)]


def rehearse_arguments(options: CrowdOptions, url: str, receipts: Path | None = None) -> list[str]:
    """Of the simulated people, who stay until they are stopped; answers go to ``receipts``."""
    arguments = ["rehearse", "--url", url, "--stay", "--json"]
    chosen = asdict(options)
    for field in fields(CrowdOptions):
        arguments += [f"--{field.name}", str(chosen[field.name])]
    return arguments if receipts is None else [*arguments, "--receipts", str(receipts)]
