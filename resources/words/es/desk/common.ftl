desk-cancel = Cancelar
desk-close = Cerrar
desk-keep = Conservar
desk-press-again = Otra vez
desk-reason = Motivo
desk-reason-why = Por qué, en una frase. Queda en el registro.
desk-title = Título
desk-kind = Tipo
desk-name = Nombre
desk-question = Pregunta
desk-next = Siguiente
desk-all = Todos
desk-a-desk = una mesa de control
desk-no-link = Sin conexión con el servidor.
desk-waiting-for-server = Esperando al servidor …
desk-parties = { $count ->
    [one] { $count } asamblea
   *[other] { $count } asambleas
 }
desk-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
desk-seats = { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }
desk-rooms = { $count ->
    [one] { $count } sala
   *[other] { $count } salas
 }
desk-phones = { $count ->
    [one] { $count } móvil
   *[other] { $count } móviles
 }
desk-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
 }
desk-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
 }
desk-ballots = { $count ->
    [one] { $count } papeleta
   *[other] { $count } papeletas
 }
desk-faults = { $count ->
    [one] { $count } fallo
   *[other] { $count } fallos
 }
