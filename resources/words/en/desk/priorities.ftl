# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = Show the priorities of rooms
desk-priorities-open = Open gathering
desk-priorities-close = Close gathering
desk-priorities-paper = From paper …
desk-priorities-select = Search for the assembly, and select it.
desk-priorities-search = Search in names and words, then Enter
desk-priorities-search-name = Search in priorities
desk-priorities-never = Priorities are not gathered yet. Open gathering, and rooms and assemblies can send up to five on the page /priorities.
desk-priorities-of = of { $number }
desk-priorities-summary = { $received } of { $expected }
desk-priorities-is-open = Gathering is open.
desk-priorities-is-closed = Gathering is closed.
desk-priorities-is-set = Gathering is set, and has not begun.
desk-priorities-told = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } agreed, { $papers } from paper, { $withdrawn } withdrawn.
desk-priorities-not-open = Gathering is not open.
desk-priorities-open-first = Open gathering first: nothing is taken while it is closed.
desk-priorities-unheard = The server does not answer. Search again.
desk-priorities-found = { $count ->
    [one] { $count } assembly
   *[other] { $count } assemblies
 } found.
desk-priorities-found-first = { $count ->
    [one] { $count } assembly
   *[other] { $count } assemblies
 } found, the first { $shown }.
desk-priorities-state = { $area }: { $state ->
    [withdrawn] withdrawn
   *[nothing] nothing sent yet
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }, from paper)
desk-priorities-how = One priority a line, the most important first, in the words of the paper; why after a bar (|). It is marked as entered from paper, with your login.
desk-priorities-from-paper = From paper: { $name }
desk-priorities-enter-it = Enter it
desk-priorities-people = People who agreed
