"""The facilitator's evening: what a room's hosts share, and the rules of conduct of all rooms.

What a room ticks off, who of its hosts did what, and by which names they go is about persons, or
of no use tomorrow: it stands in the room's ``notebook``, beside the record. In the record are the
rules of conduct, word for word. Begin with ``model``, ``notebook`` and ``decide``.
"""
