"""Bytes: sockets, frames, HTTP on the same port, and the limits on all of them."""
