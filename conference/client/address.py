"""Where the server is: one address for people, two for programs."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from conference.core.errors import ConferenceError
from conference.core.hosts import is_loopback

__all__ = ["overheard", "page_url", "socket_url"]


def socket_url(url: str) -> str:
    """The address of the socket: ``http://host:8000`` becomes ``ws://host:8000/ws``.

    Raises :class:`ConferenceError` ``bad_url`` when ``url`` is no address of a server.
    """
    parts = urlsplit(page_url(url))
    scheme = "wss" if parts.scheme == "https" else "ws"
    return urlunsplit((scheme, parts.netloc, "/ws", "", ""))


def page_url(url: str, path: str = "/") -> str:
    """The address of a page or of the HTTP API; raises as :func:`socket_url` does.

    A host alone is taken as ``http://host``.
    """
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        scheme = {"http": "http", "ws": "http", "https": "https", "wss": "https"}[parts.scheme]
        host, _ = parts.hostname, parts.port
    except (KeyError, ValueError):
        host = None
    if not host:
        raise ConferenceError(
            "bad_url",
            f"{url!r} is no address of a server. Write it like http://127.0.0.1:8000.",
            {"url": url},
        )
    return urlunsplit((scheme, parts.netloc, path, "", ""))


def overheard(url: str) -> str:
    """A warning when others can read what goes to the server: no TLS beyond this machine."""
    parts = urlsplit(page_url(url))
    if parts.scheme == "https" or is_loopback(parts.hostname or ""):
        return ""
    return (
        f"Warning: passwords and codes go to {parts.netloc} unencrypted, and others can read them "
        "on the way. Use an https address (docs/operate.md)."
    )
