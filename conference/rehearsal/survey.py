"""Who may come to a rehearsal: its parties with their codes, and the badges of members."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPResponse as _Response
from pathlib import Path

from conference.client.address import page_url
from conference.client.link import Link, open_session
from conference.client.on_air import conference
from conference.client.replica import Replica
from conference.client.trust import trusting, untrusted
from conference.core.errors import ConferenceError
from conference.core.folder import find_local
from conference.protocol.messages import Role
from conference.protocol.views import PartyView
from conference.rehearsal.badges import Badge, badges_of, read_badges
from conference.rehearsal.plan import PHONES, Room

__all__ = ["Wanted", "badges", "desk_secret", "no_server", "survey"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a rehearsal: so many ``parties`` and ``people``, for so many ``seconds``.

    ``stays`` keeps it on when the time is over, until it is stopped. ``ca`` has the certificates
    that are trusted besides the machine's own. With ``members`` come those of the chamber, with
    the made-up ``badges`` of this file, or else of the folder of a server of this machine.
    """

    url: str
    parties: int
    people: int
    seconds: float
    seed: int = 1
    phones: float = PHONES
    stays: bool = False
    ca: Path | None = None
    members: bool = False
    badges: Path | None = None


def desk_secret(url: str, ca: Path | None = None) -> str:
    """What lets the desk in: the token of the folder of a local server, or CONFERENCE_PASSWORD.

    Raises :class:`ConferenceError` ``no_password`` when there is neither, and ``no_server`` when
    there is nobody to give it to.
    """
    folder = find_local(url)
    secret = folder.keys().desk_token if folder else os.environ.get("CONFERENCE_PASSWORD", "")
    if not secret:
        _must_answer(url, ca)
        raise ConferenceError(
            "no_password",
            "The desk's password is needed: set CONFERENCE_PASSWORD. On the machine of the server, "
            "none is by the address that conference serve has printed.",
        )
    return secret


async def survey(wanted: Wanted) -> list[Room]:
    """The parties that will take part, with their codes; raises as :func:`rehearse` does."""
    secret = desk_secret(wanted.url, wanted.ca)
    codes = await asyncio.to_thread(_codes, wanted.url, secret, wanted.ca)
    replica = await _survey(wanted.url, secret, wanted.ca)
    found = conference(replica)
    if found is not None and not found.rehearsal:
        raise ConferenceError(
            "no_rehearsal",
            f"“{found.name}” is not marked as a rehearsal, so simulated people stay "
            "away from it. Make one with: conference new FOLDER --sample",
        )
    if len(codes) < wanted.parties:
        raise ConferenceError(
            "too_few_parties",
            f"The conference has {len(codes)} parties, not {wanted.parties}; "
            "ask for fewer, or make a conference with more.",
            {"parties": len(codes)},
        )
    known = ((row, replica.get(f"party/{row.party}", PartyView)) for row in codes[: wanted.parties])
    return [
        Room(row.party, row.code, row.facilitator_code, party.region, party.capacity)
        for row, party in known
        if party is not None
    ]


async def _survey(url: str, secret: str, ca: Path | None) -> Replica:
    """The state of the conference as the desk has it; raises when the server does not let it in."""
    link = Link(open_session(Role.DESK, secret, "rehearsal survey"), url, ca=ca)
    task = asyncio.create_task(link.run(), name="survey")
    try:
        await link.until(lambda session: session.replica.seq >= 0 or task.done())
    except TimeoutError:
        raise no_server(url) from None
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    ended = link.session.ended
    if ended is not None:
        raise ConferenceError(ended.code, ended.sentence)
    return link.session.replica


@dataclass(frozen=True, slots=True)
class _Codes:
    party: int
    code: str
    facilitator_code: str


def _codes(url: str, secret: str, ca: Path | None) -> list[_Codes]:
    request = urllib.request.Request(  # noqa: S310  (page_url gives http or https alone)
        page_url(url, "/api/codes"), headers={"Authorization": f"Bearer {secret}"}
    )
    try:
        with _opened(request, 30, ca) as response:
            rows = json.load(response)
    except urllib.error.HTTPError as error:
        if error.code in {401, 403}:
            raise ConferenceError(
                "wrong_password", "The desk's password is not right. Check CONFERENCE_PASSWORD."
            ) from error
        raise no_server(url) from error
    except (OSError, ValueError) as error:
        raise no_server(url) from error
    return [_Codes(row["party"], row["code"], row["facilitator_code"]) for row in rows]


def _opened(request: urllib.request.Request, timeout: float, ca: Path | None) -> _Response:
    """The answer; raises ``untrusted`` when the server's certificate is not to be trusted."""
    try:
        opened: _Response = urllib.request.urlopen(  # noqa: S310
            request, timeout=timeout, context=trusting(ca)
        )
    except urllib.error.URLError as error:
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            raise untrusted(request.full_url, error.reason) from error
        raise
    return opened


def _must_answer(url: str, ca: Path | None) -> None:
    request = urllib.request.Request(page_url(url, "/health"))  # noqa: S310  (as above)
    try:
        with _opened(request, 5, ca):
            return
    except OSError as error:
        raise no_server(url) from error


def no_server(url: str) -> ConferenceError:
    """There is no server of ours at ``url``."""
    return ConferenceError(
        "no_server",
        f"No conference server answers at {url}. Start one with: conference serve FOLDER",
        {"url": url},
    )


def badges(wanted: Wanted) -> Sequence[Badge]:
    """The badges of the members who may come; raises :class:`ConferenceError` ``no_badges``."""
    if not wanted.members:
        return ()
    if wanted.badges is not None:
        return read_badges(wanted.badges)
    folder = find_local(wanted.url)
    if folder is None:
        raise ConferenceError(
            "no_badges",
            f"No folder of this machine is served at {wanted.url}. Copy badges.csv of the "
            "conference's folder to this machine, and name the copy with --badges.",
        )
    return read_badges(badges_of(folder.path))
