# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = Blaenoriaethau ystafelloedd a chynulliadau
followed-priorities-sum = Blaenoriaethau { $count } cynulliad: darllenwch nhw
followed-area = { $area }: { $count } cynulliad
followed-people = { $count ->
    [one] Cytunodd un person.
   *[other] Cytunodd { $count } o bobl.
 }
followed-newer = Mae rhai mwy newydd wedi dod: dangoswch nhw
followed-lost = Nid oedd modd llwytho hwn. Caewch ef a'i agor eto.
followed-archive = Cwestiynau cynharach
followed-archive-sum = { $count } cwestiwn cynharach a'r canlyniad
