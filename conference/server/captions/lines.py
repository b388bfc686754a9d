"""A line of captions, and what may be written about one."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self

from conference.core.clock import Millis

__all__ = ["MOST_LETTERS", "Act", "By", "Line", "State", "is_language", "text_of"]

MOST_LETTERS = 500
"""Of one line: three lines of a screen have some 130."""

LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
"""A language as its file is named, like ``pl`` or ``pt-BR`` (BCP 47, the plainest of its tags)."""

KEY = re.compile("[A-Za-z0-9_-]{1,64}")


class State(StrEnum):
    """What an act makes of its line."""

    LINE = "line"
    CORRECTION = "correction"
    REMOVED = "removed"


class By(StrEnum):
    """Who has written it."""

    HUMAN = "human"
    RECOGNISER = "recogniser"
    TRANSLATOR = "translator"


@dataclass(frozen=True, slots=True)
class Act:
    """A line as it is written, corrected or removed; its ``id`` stays.

    The same ``key`` is the same act, however often it comes. ``at`` is when it was spoken, by the
    server's clock.
    """

    key: str
    id: str
    text: str
    at: Millis
    state: State = State.LINE
    by: By = By.HUMAN

    @classmethod
    def read(cls, found: object) -> Self | None:
        """What a page has sent as one; None where it is none."""
        match found:
            case {"key": str(key), "id": str(id_), "text": str(text), "at": int(at), **rest}:
                state = str(rest.get("state", State.LINE.value))
                by = str(rest.get("by", By.HUMAN.value))
            case _:
                return None
        if (
            state not in set(State)
            or by not in set(By)
            or not (KEY.fullmatch(key) and KEY.fullmatch(id_))
        ):
            return None
        if isinstance(at, bool) or not 0 <= at < 2**53:
            return None
        return cls(key, id_, text_of(text), Millis(at), State(state), By(by))


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands: ``at`` it was spoken, ``heard`` it came here; both in ms, UTC.

    One that was removed has no text. ``key`` is that of the last act about it.
    """

    key: str
    id: str
    text: str
    at: Millis
    heard: Millis
    state: State
    by: By

    def written(self) -> str:
        """As a line of a file."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":")) + "\n"

    @classmethod
    def read(cls, written: str) -> Self | None:
        """From a line of a file; None where it is broken."""
        try:
            found: Any = json.loads(written)
            act = Act.read(found)
            heard = int(found["heard"])
        except (ValueError, KeyError, TypeError):
            return None
        if act is None:
            return None
        return cls(act.key, act.id, act.text, act.at, Millis(heard), act.state, act.by)

    def told(self) -> Mapping[str, str | int]:
        """As pages are told of it."""
        return {
            "id": self.id, "text": self.text, "at": self.at,
            "state": self.state.value, "by": self.by.value,
        }  # fmt: skip


def text_of(typed: str) -> str:
    """One line of text as it is kept: no control characters, single blanks, not too long."""
    text = unicodedata.normalize("NFC", typed[: 4 * MOST_LETTERS])
    plain = "".join(" " if c in "\t\n\r\x0b\x0c\x85\u2028\u2029" else c for c in text)
    plain = "".join(c for c in plain if unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"})
    return " ".join(plain.split())[:MOST_LETTERS].rstrip()


def is_language(code: str) -> bool:
    """Whether a language may be called so."""
    return LANGUAGE.fullmatch(code) is not None
