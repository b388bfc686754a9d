# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }, { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }
floor-next = Next to speak: { $who }
floor-nobody = Nobody speaks.
floor-speaking = Speaking: { $who }
floor-speaking-left = Speaking: { $who }, { $span } left
floor-speaking-over = Speaking: { $who }, { $span } over
floor-have = You have the floor.
floor-have-waits = You have the floor. { $place }
floor-room-asked = Your room has asked to speak, { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }. The chair chooses among the rooms that asked.
floor-when-here = You are on the list, { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }, and will be called once you are in the hall.
floor-you-next = You are next, { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }.
floor-by-lot = You are on the list, { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }. The order is drawn when the list is closed.
floor-at-place = You are { $place } of { $count } on the list, { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }, as things stand.
floor-rule = { $span } each. { $rule } Points of order come first.
floor-rule-first-come = First come, first served.
floor-rule-alternating = For and against in turn, each side in the order of asking; questions come in when they were asked before the speech that is due. Where one side has nobody, the other goes on.
floor-rule-unheard = Who has spoken least on this list comes first; among equals, first come.
floor-rule-groups = The group with the least speaking time per member comes first; in a group, first come. A seat of no group is one by itself. The speech that was called last counts with the time it was given.
floor-rule-lot = By lot: in the order of SHA-256 of the list, a public value and the seat. The value is entered when the list is closed.
floor-closed = The list is closed.
floor-room-about = What your room wants to say, in a sentence
floor-ask-for = Speak for
floor-ask-against = Speak against
floor-ask-question = Ask a question
floor-ask-order = Point of order
floor-withdraw = Withdraw: { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }
