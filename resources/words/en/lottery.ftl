# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = The lottery
lottery-what = What a lottery is
lottery-seats-filled = { $count ->
    [one] { $count } seat is
   *[other] { $count } seats are
 } filled by lot from { $people }, so that every group gets its agreed share.
lottery-seats-filled-held = { $count ->
    [one] { $count } seat ({ $held } of the { $size } are taken already) is
   *[other] { $count } seats ({ $held } of the { $size } are taken already) are
 } filled by lot from { $people }, so that every group gets its agreed share.
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = { $count ->
    [one] One digit
   *[other] { $count } digits
 } drawn in the open{ $beacon ->
    [yes] {" "}and a public random value
   *[no] {""}
 } choose one of { $entries } panels that were published beforehand: nobody can steer it, and everybody can check it.
lottery-digits-ways = { $count ->
    [one] One digit
   *[other] { $count } digits
 } drawn in the open{ $beacon ->
    [yes] {" "}and a public random value
   *[no] {""}
 } choose one of { $entries } published ways to fill the seats, and who it is within each group: nobody can steer it, and everybody can check it.
lottery-same-chance = Everyone in the pool has the same chance: { $chance }.
lottery-chances = The chance to be drawn is at least { $low } and at most { $high }, depending on how rare a group is.
lottery-one-in = 1 in { $times }
lottery-certain = certain
lottery-mark-rehearsal = REHEARSAL: this draw does not count
lottery-mark-void = VOID
lottery-mark-draw = { $draw ->
    [d2] SECOND DRAW
    [d3] THIRD DRAW
    [d4] FOURTH DRAW
    [d5] FIFTH DRAW
   *[more] { $ordinal } DRAW
 }
lottery-earlier = An earlier draw of this lottery does not count.
lottery-void-because = It is void because: { $reason }
lottery-repeated-because = There was a draw before this one. It was repeated because: { $reason }
lottery-prepared = The lottery is prepared
lottery-prepared-line = All that can be known beforehand is fixed and published.
lottery-number = The number is { $number }
lottery-working = Now it is worked out who that draws.
lottery-made = The draw is made
lottery-made-line = Number { $number }. The chamber appears in a moment.
lottery-seating = The chamber takes its seats
lottery-seating-line = Each dot is a person who was drawn.
lottery-number-then = Number { $number }. { $line }
lottery-are-drawn = { $count ->
    [one] { $count } person is drawn
   *[other] { $count } people are drawn
 }
lottery-is-void = This draw is void
lottery-is-void-line = It does not count. Nobody is drawn by it.
lottery-read-again = What two people entered was not the same: it is read again.
lottery-digit-falls = The digit falls
lottery-digit-of = Digit { $place } of { $digits }
lottery-drawn-from = It is drawn: { $source }
lottery-drawn-open = It is drawn in the open.
lottery-beacon-from = Last comes a public random value: { $source }
lottery-beacon-open = Last comes a public random value in the open.
lottery-kept = { $count ->
    [one] The quota is kept.
   *[other] All { $count } quotas are kept.
 }
lottery-not-kept = { $off } of { $count ->
    [one] { $count } quota
   *[other] { $count } quotas
 } { $off ->
    [one] is
   *[other] are
 } not kept: { $names }.
lottery-not-kept-more = { $off } of { $count } quotas are not kept: { $names } and others.
# Said for those who do not see it.
lottery-said = { $words }.
lottery-said-next = { $what } is next.
lottery-said-digit = { $place ->
    [d1] First
    [d2] Second
    [d3] Third
    [d4] Fourth
    [d5] Fifth
   *[more] { $ordinal }
 } digit: { $digit }.
lottery-said-beacon = The public random value is in.
lottery-said-feature = { $feature }: { $groups }.
# Parts of the scene.
lottery-colour-by = Colour the seats by
lottery-of-seats = { $held ->
    [yes] of { $count } drawn
   *[no] of { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
 }
lottery-and-beacon = and { $value }
lottery-fixed-under = Fixed beforehand under the figure
lottery-fixed-what = what was fixed
lottery-fixed-report = report with charts
lottery-were-you = Were you drawn?
lottery-are-you-in = Check that you are in the pool
lottery-look-at = Look on your phone, or at { $address }
lottery-make-up = Make-up
lottery-drawn = drawn
lottery-quota = quota
lottery-pool = pool
lottery-share = share in the pool
lottery-who = Who was drawn
lottery-quotas = The quotas
lottery-show-groups = Show all groups
lottery-from-to = { $low } to { $high }
lottery-feature-in-short = { $feature }: { $words }
lottery-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
 }
lottery-groups-kept = { $groups }, all quotas kept
lottery-groups-kept-some = { $groups }, { $kept } quotas kept
lottery-appeared = The chamber: { $shown } of { $count } people have appeared
lottery-appeared-none = The chamber: { $count } empty seats
lottery-by = By { $feature }
lottery-by-in-order = By { $feature }, from left to right
lottery-motion = Motion
lottery-motion-off = Motion is off, as this device asks
