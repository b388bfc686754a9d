"""The lottery: a thousand people out of two million, in the open. Pure.

From quotas and people to a panel, one frozen value after another::

    quotas, people        what must hold, and of whom is drawn: CSV of any size, all faults at once
    strata                people of equal features (and equal household) are one *type*
    feasibility           is a panel possible? if not, the smallest change of the quotas
    fair                  chances by leximin, maximin, Nash, GoldiLocks, with proof and bounds
     ├ relaxation, nash      the optimum with fractions of seats: small programs
     ├ witness               the lottery over panels that has exactly these chances
     ├ columns               the optimum over panels, where there is no such lottery
     └ stratified            plain random draws, for comparison
    rounding, numbered    1,000 numbered compositions or panels, each keeping every quota
     ├ exchange            seats change places until every quota is kept
     └ polish              rare types as near to their fair chance as whole seats allow
    commitment            pseudonyms, Merkle root, digests: published before the draw
    drawing, reserves     digits choose the entry, SHA-256 orders the people
    lottery               all of it: prepare(), then draw()
    housemates            what the rule of one person an address costs in a large pool
    publication, report   what is published of it
    verify                all of it again, sharing no code
    replacement, roster   afterwards: rounds of replacements, and who may take a seat
    small, tables         speakers, oversight panels, tables
    solver, programs      HiGHS: what is solved again and again, and how programs are assembled
    ledger                who had how much chance over all sittings

Start with ``lottery`` (the whole way), ``strata`` (why types) and ``fair`` (what is proven).

Nothing here opens a file, a socket or a thread, or looks at the clock but through a port
(``progress.Watch``). numpy and HiGHS do the arithmetic; what they find is checked with whole
numbers (:meth:`strata.Strata.fits`) or by plain bounds (:func:`relaxation.stage_bound`).
"""
