"""The office of the lottery: has it computed in processes of its own, and recorded.

A desk asks for a check or a commitment (``computing``); what runs, and what has come of it, goes to
all desks as ``lottery_job`` (``jobs``). A draw is not asked for: as soon as two people have agreed
on the last value it is computed (``drawing``), whoever is connected, and after a restart of the
server it is finished when it was not. What the register learns of it is in ``sittings``. Nothing is
computed in the server's process, so no ballot ever waits for it; a ``worker`` can be stopped at any
moment and changes nothing before it is done. ``office`` is the watcher that begins all this.
"""
