"""Bytes: sockets, frames, HTTP on the same port, and the limits on all of them.

Also who is at the other end (:mod:`client_address`), TLS (:mod:`certificate`), and under which
addresses people and pages reach all this (:mod:`site`).
"""
