# Who voted how.
names-explained = Of votes that were declared to be by name, everybody can read how each person voted by phone. All other votes are secret. A name is what the voter has written; the answers of whole rooms are not here.
names-by-name = Votes by name
names-find = Find a name or a party
names-name = Name
names-party = Party
names-answer = Answer
names-more = Show more
names-all = All votes by name
names-none = No vote by name has closed so far. Come back after one has.
names-void = declared void: no names
names-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
names-count = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 } by name
names-found = { $found } of { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 } by name
names-nobody-found = Nobody is found by this. Try a part of the name, or of the party.
names-nobody = Nobody has voted by name in this one.
