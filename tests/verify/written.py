"""Events of a driver as the entries of a record, kind and body, with the login that asked."""

import json

from conference.deliberation.polls.events import CountsAgreed, CountsTold
from conference.protocol.codec import encode_event

__all__ = ["entries_of"]


def entries_of(events):
    """Kind and body of each."""
    written = (encode_event(event, _asked_by(event)) for event in events)
    return [(kind, json.loads(body)) for kind, body in written]


def _asked_by(event):
    """The login that asked for it: of counts, who told them last."""
    match event:
        case CountsTold(teller=teller) | CountsAgreed(tellers=(_, teller)):
            return teller
        case _:
            return ""
