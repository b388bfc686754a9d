"""The lottery's files and its worker: what reads people and quotas, and writes what is published.

::

    people.csv, quotas.csv ──tables.Inputs──> verdict (is a panel possible?)
                                    │
                       sortition.lottery.prepare
                                    │
        folder.Folder: published files, codes      saved: all that a draw needs, in one file
        facts: what the meeting records            proofs: paths through the pool's Merkle tree
                                    │
                        digits ──> sortition.lottery.draw ──> the files of the draw

Used by the command line (``conference sortition``) and by the server's office, which runs it in a
process of its own (``worker``, spoken with in ``tasks``' JSON lines), so that no computing ever
keeps the conference waiting and any of it can be stopped at any moment. The optimisation itself is
in :mod:`conference.sortition` and opens no file.

A lottery of a conference has a folder, with everything private in it unless it is served::

    FOLDER/lottery/<id>/
      import/      people.csv, quotas.csv and the like as the desk sent them, or register.csv
      committed/   the published files, the codes of the people, and saved.npz; never changed
      draw-<n>/    the same with the panel of draw n: who was drawn, who remains, the reserves

Folders appear whole: they are written beside and renamed. A draw of people from the conference's
register is a sitting of it (``sitting``).
"""
