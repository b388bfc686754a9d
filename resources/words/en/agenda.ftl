# What members propose for the agenda, and how far it is.
agenda-heading = Agenda
agenda-called = { $kind ->
    [item] Item of the agenda
    [motion] Motion
    [witness] Witness
    [recall] Recall
   *[order] Order of the day
 }: { $title }
agenda-called-office = { $kind ->
    [recall] Recall
   *[other] Proposal
 }: { $title }, { $office }
agenda-numbered = { $number }. { $called }
agenda-needs = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 } must sign it: then the chamber must vote on it.
agenda-needs-share = { $share } of all seats must sign it: then the chamber must vote on it.
agenda-by-desk = Brought by the desk.
agenda-signed = { $count ->
    [one] { $count } signed.
   *[other] { $count } signed.
 }
agenda-signed-of = { $signed } of { $count ->
    [one] { $count } signature.
   *[other] { $count } signatures.
 }
agenda-due = It has its { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }: the chamber must vote on it.
agenda-due-undecided = It has its { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
 }: the chamber must vote on it. The last vote decided nothing.
agenda-put = It is put to the vote.
agenda-rejected = The chamber has voted against it.
agenda-withdrawn = It was withdrawn.
agenda-carried = The chamber has carried it.
agenda-carried-item = The chamber has carried it; it { $where ->
    [in] stands in
   *[out] is not yet in
 } the programme.
agenda-carried-motion = The chamber has taken it up: it is tabled, to be amended and voted on.
agenda-carried-witness = The chamber calls this witness: { $state ->
    [requested] requested
    [invited] invited
    [coming] coming
   *[cannot_come] cannot come
 }.
agenda-carried-witness-why = The chamber calls this witness: { $state ->
    [requested] requested
    [invited] invited
    [coming] coming
   *[cannot_come] cannot come
 } ({ $reason }).
agenda-departs = Day { $day } is not as the chamber adopted it. { $departures }
agenda-sign = Sign
agenda-sign-it = Sign: { $proposal }
agenda-unsign = Take back my signature
agenda-unsign-it = Take back my signature: { $proposal }
agenda-withdraw = Withdraw my proposal
agenda-withdraw-it = Withdraw: { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = Bring a proposal
agenda-bring-what = What do you propose?
agenda-bring-go = Bring it before the chamber
agenda-form-item = An item of the agenda
agenda-form-item-title = What the item is called
agenda-form-item-text = What it is about
agenda-form-motion = A motion
agenda-form-motion-title = What the motion is called
agenda-form-motion-text = Its text, each clause a paragraph that begins with a number
agenda-form-witness = A witness
agenda-form-witness-title = Who is to be heard
agenda-form-witness-text = What they are to be asked about
agenda-form-recall = The recall of somebody
agenda-form-recall-title = Who is to be recalled
agenda-form-recall-office = From which office
agenda-form-recall-text = Why
agenda-departed-gone = “{ $title }” is not in the programme any more.
agenda-departed-day = “{ $title }” is on day { $day }.
agenda-departed-skipped = “{ $title }” is passed over.
agenda-departed-called = “{ $title }” is called “{ $other }”.
agenda-departed-added = “{ $title }” was added.
agenda-departed-moved = “{ $title }” stands in another place.
