"""What the sample conference says in further languages: some of its questions, and a title."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

from conference.core.assets import asset
from conference.deliberation.founding.sample import sample_polls, sample_programme
from conference.deliberation.wordings.commands import SetLanguages, Worded, WordIn

__all__ = ["sample_wordings"]


def sample_wordings() -> tuple[SetLanguages, WordIn]:
    """The commands that set the languages, and word what the sample has."""
    data = tomllib.loads(asset("samples", "wordings.toml").read_text(encoding="utf-8"))
    originals: dict[str, tuple[str, ...]] = {
        f"poll/{poll.id}": (poll.question, *poll.options) for poll in sample_polls()
    }
    originals |= {f"item/{item.id}": (item.title,) for item in sample_programme()}
    languages = tuple(data["languages"])

    def lines() -> Iterator[Worded]:
        for one in data["wordings"]:
            for code in languages:
                yield Worded(one["what"], code, originals[one["what"]], tuple(one[code]))

    return SetLanguages("en", languages), WordIn(tuple(lines()))
