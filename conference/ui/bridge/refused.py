"""What the server refused, in the language of the desk: said here for all panels that show it."""

from __future__ import annotations

from dataclasses import replace

from conference.client.session import Answered
from conference.protocol.messages import Refused
from conference.words.refused import refusal_words

__all__ = ["in_words"]


def in_words(event: Answered) -> Answered:
    """The same answer; where it refuses, its sentence is in the language that is spoken."""
    match event.answer:
        case Refused(name, code, sentence, params, temporary):
            said = refusal_words(code, sentence, params)
            return replace(event, answer=Refused(name, code, said, params, temporary))
        case _:
            return event
