"""Answers that are made before the application is asked: one line of text, hardened like all."""

from __future__ import annotations

__all__ = ["HARDENED", "plain_answer"]

HARDENED = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
}
"""Headers of an answer that is nothing but text."""


def plain_answer(status: str, text: str, retry_seconds: int | None = None) -> bytes:
    """A whole response of HTTP/1.1, after which the connection closes; both texts are ASCII.

    ``status`` is number and phrase; ``retry_seconds`` says when to come again.
    """
    headers = {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Length": str(len(text)),
        "Connection": "close",
        **HARDENED,
    }
    if retry_seconds is not None:
        headers["Retry-After"] = str(retry_seconds)
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", text]).encode("ascii")
