"""What may be wrong with a source: a code for programs, and a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["SourceFault"]


@dataclass(frozen=True, slots=True)
class SourceFault:
    """What is wrong. ``details`` are parameters of the sentence, for who says it otherwise."""

    code: str
    sentence: str
    details: Mapping[str, object] = field(default_factory=dict)
