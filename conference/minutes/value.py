"""The minutes as JSON values, for programs."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from conference.core.treehead import SignedHead
from conference.minutes.model import Act

__all__ = ["as_json"]


def as_json(value: object) -> Any:
    """The value as JSON values; acts have the name of their class as ``act``."""
    if is_dataclass(value) and not isinstance(value, type):
        found = {one.name: as_json(getattr(value, one.name)) for one in fields(value)}
        return {"act": type(value).__name__, **found} if isinstance(value, Act) else found
    if isinstance(value, SignedHead):
        return {name: as_json(one) for name, one in value._asdict().items()}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {str(name): as_json(one) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [as_json(one) for one in value]
    return value
