"""The programme process: reads every source, shows one of them, and makes all renditions of it.

::

    files ─ reader ─┐                     ┌─ PictureCoder 720 ─ Track ─┐
    ingest ─ reader ┼─ Feed ─ Fitter ─────┼─ PictureCoder 360 ─ Track ─┼─ ShelfOutlet ─ Shelf
    cards ──────────┘   │  └─ SoundLine ──┴─ SoundCoder ────── Track ──┘
                        └──── packets ───── Passed ──────────── Track ─┘

A tick is the time of a picture. At each the :class:`Director` says which source is shown; its
newest picture that is due goes on the canvas and through all coders, with exactly as much sound as
fits: what comes out has no seams, whatever the sources do. A *run* lasts until that is not possible
any more, and the next one begins after a discontinuity.

* ``show``      run after run, from tick to tick; ``director`` decides what is shown
* ``plan``      how a show is made; ``lateness`` what is left out when the machine is slow
* ``run``       a mixed run (encoded) and a passed one (the packets of a source, some 2 % of a core)
* ``sources``   all of them, open: ``feed`` is one that is read, of ``files`` or ``live``; ``cards``
  are drawn
* ``sound``     sound by the sample at the times of the programme
* ``fit``       any picture on the canvas
* ``coders``, ``passing``, ``track``, ``fragment``  from pictures to fragmented MP4
* ``outlet``    onto the shelf, whatever the disk does
* ``said``      what is reported; ``monitors`` small pictures and what is plainly wrong, ``meters``
  how loud it is

One thread ticks; each feed has a thread that reads and decodes.
"""
