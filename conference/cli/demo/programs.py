"""The programs that a demonstration runs, by their arguments."""

from __future__ import annotations

from dataclasses import asdict, fields
from pathlib import Path

from conference.cli.demo.options import Options
from conference.cli.rehearse import CrowdOptions

__all__ = ["rehearse_arguments"]


def rehearse_arguments(options: Options, url: str, receipts: Path | None = None) -> list[str]:
    """Of the simulated people, who stay until they are stopped; answers go to ``receipts``."""
    arguments = ["rehearse", "--url", url, "--stay", "--json"]
    chosen = asdict(options)
    for field in fields(CrowdOptions):
        arguments += [f"--{field.name}", str(chosen[field.name])]
    if options.members:
        arguments.append("--members")
    return arguments if receipts is None else [*arguments, "--receipts", str(receipts)]
