"""Values of which there are millions: quick to make, small, and no work for the collector.

This is the one use of msgspec beside the wire: its structs are made in C and can be left out of
garbage collection, which plain classes and tuples cannot. A field that is ``UNSET`` is left out of
what is sent.
"""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "Lean", "UnsetType"]


class Lean(msgspec.Struct, frozen=True, gc=False):
    """A base class like a dataclass with slots, for values that are part of no cycle."""
