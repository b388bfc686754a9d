"""What every command that comes from outside has in common: one class is command and message.

On the wire a command is its fields, its name under ``type``, and beside them the ``id`` by which
its answer comes back; the id belongs to the conversation and not to the command, see
:class:`conference.protocol.messages.Request`. Commands that only the server asks for are plain
frozen values.
"""

from __future__ import annotations

import msgspec

__all__ = ["WireCommand"]


class WireCommand(msgspec.Struct, frozen=True, tag_field="type", omit_defaults=False):
    """A command that clients may send. Its tag is its name on the wire."""
