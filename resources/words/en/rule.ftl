# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $how ->
    [more] more than
   *[least] at least
 } { $part } of { $of ->
    [for-and-against] votes for and against
    [cast] votes cast, abstentions included
    [present] members present
    [voters] those who vote
    [entitled] all who may vote
   *[members] all members
 }
rule-all = all { $of ->
    [for-and-against] votes for and against
    [cast] votes cast, abstentions included
    [present] members present
    [voters] those who vote
    [entitled] who may vote
   *[members] all members
 }
rule-quorum = { $of ->
    [seats] { $part } of all seats must be signed in
    [number] { $part } seats must be signed in
    [entitled] { $part } of all who may vote must vote
   *[present] { $part } of those signed in must vote
 }
rule-quorum-votes = { $part } members must vote
rule-tie = { $tie ->
    [chair] In a tie the chair has the casting vote.
    [lot] A tie is decided by lot.
   *[status_quo] A tie does not carry.
 }
rule-share = { $how ->
    [more] more than
   *[least] at least
 } { $part }
