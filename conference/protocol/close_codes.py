"""Why a connection ended, and whether the client should come back.

The private range of RFC 6455, section 7.4.2. Before it closes, the server sends ``bye`` with a
sentence.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = ["CloseCode"]


class CloseCode(IntEnum):
    """Codes of our own; clients reconnect unless ``is_final``."""

    SERVER_STOPS = 1001
    """The server goes down, perhaps to be restarted: come back with jitter."""
    BAD_MESSAGE = 4400
    """A frame was no message of this protocol."""
    WRONG_CODE = 4401
    """The code, token or password is not valid: ask the person again."""
    NOT_ALLOWED = 4403
    """The role may not do that, or the page is served from elsewhere."""
    NO_HELLO = 4408
    """The first message did not come in time."""
    OTHER_VERSION = 4426
    """The page is from another version: load it again."""
    TOO_MUCH = 4429
    """Too many messages, or too many failed attempts: wait before coming back."""
    TOO_SLOW = 4430
    """The client could not keep up with what it was sent: come back, and get a fresh snapshot."""

    @property
    def is_final(self) -> bool:
        """Whether coming back with the same hello is pointless."""
        return self in {
            CloseCode.WRONG_CODE,
            CloseCode.NOT_ALLOWED,
            CloseCode.OTHER_VERSION,
            CloseCode.BAD_MESSAGE,
        }
