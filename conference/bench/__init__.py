"""Load, kills and figures: how fast the server is on this machine, and that it loses nothing.

::

    cli.bench ─> ingest, burst, fanout, take, restart, crash, feed, desk    one module a benchmark
                     │            │
                     │            └─ place     a throw-away conference and its server process
                     └─ workers ─ load         clients in processes of their own, on raw sockets

- ``place`` makes a conference in a temporary folder and runs ``python -m conference serve`` on it;
- ``wire`` is a client so lean that thousands of them fit into a core: it frames by hand, and knows
  of the protocol only what its benchmark needs;
- ``load`` is the program of a load process, ``workers`` its other end, by lines of JSON;
- ``machine`` and ``figures`` say where and what was measured: CPU seconds of the server process
  from ``/proc``, and whether the load processes were the limit;
- ``beside`` has the servers that ``fanout`` and ``take`` are compared with;
- ``command`` runs a whole command in a process of its own, for ``sortition`` and ``budget``;
- ``desk`` measures the desk: the whole program runs in ``desk_probe``, ``desk_feed`` is all that it
  knows of a server;
- ``feed_probe`` is run by the interpreter of each build that ``feed`` measures;
- ``launcher`` forks servers quickly and kills some at one of the places that a server passes
  (``core.places``); only ``crash`` uses it.

Benchmarks print figures and never judge, but for ``crash``: an acknowledged ballot that is gone is
no matter of speed. Nothing of the product imports this package.
"""
