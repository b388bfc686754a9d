# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = Prioridades de salas y asambleas
followed-priorities-sum = { $count ->
    [one] Una asamblea ha enviado sus prioridades: leerlas
   *[other] { $count } asambleas han enviado sus prioridades: leerlas
 }
followed-area = { $count ->
    [one] { $area }: una asamblea
   *[other] { $area }: { $count } asambleas
 }
followed-people = { $count ->
    [one] Una persona estuvo de acuerdo.
   *[other] { $count } personas estuvieron de acuerdo.
 }
followed-newer = Han llegado más recientes: mostrarlas
followed-lost = No se pudo cargar. Ciérrelo y ábralo de nuevo.
followed-archive = Preguntas anteriores
followed-archive-sum = { $count ->
    [one] Una pregunta anterior y su resultado
   *[other] { $count } preguntas anteriores y sus resultados
 }
