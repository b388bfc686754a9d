# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = LOTTERY
ceremony-banner = Rehearsal: whatever falls here does not count
# $form is that of a number in a row.
ceremony-further = { $form ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
 } draw of the same commitment
ceremony-further-because = { $form ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
 } draw of the same commitment, because: { $reason }
ceremony-read-again = What two people read was not the same. It is read again.
ceremony-digit = { $place ->
    [d1] First digit
    [d2] Second digit
    [d3] Third digit
    [d4] Fourth digit
    [d5] Fifth digit
    [d6] Sixth digit
   *[more] Digit { $count }
 }
ceremony-beacon = Beacon: { $source }
ceremony-kept-some = { $kept } of { $count ->
    [one] { $count } quota is
   *[other] { $count } quotas are
 } kept.
ceremony-made-line = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } of { $pool }: in a moment they take their seats.
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = { $count } of { $entries } { $kind ->
    [panels] panels
   *[compositions] compositions
 } are still possible
ceremony-numbers = Numbers { $first } to { $last }.
ceremony-settled = Nothing can change the draw any more: it follows from these values alone.
ceremony-being-worked-out = It is being worked out.
ceremony-names-panel = It names one of { $count ->
    [one] { $count } published panel
   *[other] { $count } published panels
 }.
ceremony-beacon-reserves = The beacon puts the reserves in order: { $source }.
ceremony-composition = Composition { $number } says how many seats each group gets.
ceremony-beacon-turn = Whose turn it is, the beacon decides: { $source }.
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = { $form ->
    [d1] One digit
    [d2] Two digits
    [d3] Three digits
    [d4] Four digits
    [d5] Five digits
    [d6] Six digits
   *[more] { $count } digits
 }, drawn in the open, { $form ->
    [d1] names
   *[more] name
 } one of { $entries } panels that were published beforehand: nobody can steer it, and everybody can check it.
ceremony-decide-ways = { $form ->
    [d1] One digit
    [d2] Two digits
    [d3] Three digits
    [d4] Four digits
    [d5] Five digits
    [d6] Six digits
   *[more] { $count } digits
 }{ $beacon ->
    [yes] {" "}and a public random number
   *[no] {""}
 }, drawn in the open, decide who: nobody can steer it, and everybody can check it.
# Under figures.
ceremony-fact-pool = { $count ->
    [one] person in the pool
   *[other] people in the pool
 }
ceremony-fact-seats = { $count ->
    [one] seat
   *[other] seats
 }
ceremony-fact-seats-held = { $count ->
    [one] seat
   *[other] seats
 }, { $held } of them taken already
ceremony-chance-same = everybody's chance
ceremony-chance-least = least chance
# Parts of the scene.
ceremony-sealed = Sealed before the draw
ceremony-digits-from = Digits from: { $source }
ceremony-not-known = not known yet
ceremony-look-up = Look it up with your own code.
ceremony-is-the-number = is the number
# Under the number of seats that are filled.
ceremony-people = { $count ->
    [one] person
   *[other] people
 }
ceremony-people-drawn = { $count ->
    [one] person
   *[other] people
 }, drawn by lot
ceremony-seats = seats
ceremony-pool-share = share of the pool
# The make-up of the chamber, group by group.
ceremony-quota = quota { $count }
ceremony-quota-range = quota { $low } to { $high }
ceremony-in-pool = { $count } in the pool, { $share }
ceremony-seats-number = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
ceremony-others = { $count ->
    [one] { $count } other value
   *[other] { $count } other values
 }: { $seats }
ceremony-others-kept = { $count ->
    [one] { $count } other value
   *[other] { $count } other values
 }: { $seats }, all quotas kept
ceremony-others-kept-some = { $count ->
    [one] { $count } other value
   *[other] { $count } other values
 }: { $seats }, { $kept } quotas kept
