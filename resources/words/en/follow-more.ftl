# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = Priorities of rooms and assemblies
followed-priorities-sum = { $count ->
    [one] One assembly has sent its priorities: read them
   *[other] { $count } assemblies have sent their priorities: read them
 }
followed-area = { $count ->
    [one] { $area }: one assembly
   *[other] { $area }: { $count } assemblies
 }
followed-people = { $count ->
    [one] One person agreed.
   *[other] { $count } people agreed.
 }
followed-newer = Newer ones have come: show them
followed-lost = This could not be loaded. Close it and open it again.
followed-archive = Earlier questions
followed-archive-sum = { $count ->
    [one] One earlier question and what came of it
   *[other] { $count } earlier questions and what came of them
 }
