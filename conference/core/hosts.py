"""Hosts as they stand in addresses: which lead to the own machine, and how they are written."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address

__all__ = ["is_loopback", "is_unspecified", "shown"]


def is_loopback(host: str) -> bool:
    """Whether a host leads whoever opens it to their own machine."""
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped.is_loopback
    return address.is_loopback


def is_unspecified(host: str) -> bool:
    """Whether a host stands for all addresses of a machine: 0.0.0.0 or ``::``."""
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return False


def shown(host: str) -> str:
    """A host as it stands in an address: IPv6 in brackets (RFC 3986, section 3.2.2)."""
    return f"[{host}]" if ":" in host else host
