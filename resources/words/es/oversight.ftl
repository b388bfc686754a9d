# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = Supervisión
oversight-explained = Paneles elegidos por sorteo vigilan el proceso: cómo se selecciona a las personas, qué hay en el orden del día y qué cambian las mesas. Sus informes están en el registro y en el acta, palabra por palabra, y cualquiera puede leerlos.
oversight-part-reports = Informes
oversight-part-facts = Los hechos
oversight-facts-for = Los hechos, para { $panel }
oversight-renew = Leer los hechos otra vez
oversight-write = Escribir un informe
oversight-write-hint = Lo que envíes se publica al momento, con el nombre de tu panel, y no se puede cambiar.
oversight-write-title = Título
oversight-write-text = Informe
oversight-file = Presentar el informe
oversight-filed-as = Presentado como informe { $number }.
oversight-for-members = Para miembros de un panel
oversight-badge-hint = Tu tarjeta de ese sorteo muestra un nombre o número, y un código. Esta página no guarda ninguno de los dos.
oversight-show = Mostrar los hechos
oversight-try-again = { $reason } Inténtalo otra vez.
oversight-sitting = En funciones ahora: { $panels }.
oversight-sitting-none = Ahora no hay ningún panel en funciones.
oversight-panel = { $title } ({ $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
 })
oversight-numbered = { $number }. { $title }
oversight-report-by = { $panel }, { $time }
oversight-no-report = Aún no se ha presentado ningún informe.
# The facts of the process, part by part.
oversight-selection = Selección
oversight-selection-none = No se ha fijado ningún sorteo.
oversight-agenda = Orden del día
oversight-agenda-none = No se ha presentado nada.
oversight-changes = Cambios de las mesas
oversight-changes-none = Las mesas no han cambiado nada.
oversight-alerts = Avisos
oversight-alerts-none = No ha habido ninguno desde que arrancó el servidor.
oversight-members = Miembros: { $standings }
oversight-standing = { $standing ->
    [invited] invitadas
    [accepted] han aceptado
    [declined] han rechazado
    [replaced] sustituidas
    [present] presentes
    [served] han servido
    [silent] sin respuesta
    [dropped] retiradas
   *[other] otras
 }: { $number }
oversight-draw = { $title }: { $stage ->
    [committed] fijado
    [live] en curso
    [drawn] sorteado
    [revealed] mostrado
   *[void] nulo
 }
oversight-draw-further = { $title }: sorteo { $draw }, { $stage ->
    [committed] fijado
    [live] en curso
    [drawn] sorteado
    [revealed] mostrado
   *[void] nulo
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = compromiso { $commitment }, sorteo { $draw }
oversight-digest-commitment = compromiso { $commitment }
oversight-brought = { $number }. { $name }: { $state ->
    [open] abierta
    [due] pendiente de votar
    [put] en votación
    [carried] aprobada
    [rejected] rechazada
   *[withdrawn] retirada
 }
oversight-signed = firmas: { $count }
oversight-signed-of = firmas: { $signed } de { $count }
oversight-waits = pendiente desde hace { $span }, sin someterse a votación
oversight-waited = pendiente { $span } antes de la votación
oversight-undecided = votaciones sin decisión: { $count }
oversight-witness = testigo: { $state ->
    [requested] solicitado
    [invited] invitado
    [coming] viene
   *[cannot_come] no puede venir
 }
oversight-order = Orden del día { $day }, aprobado a las { $time }. El programa es como se aprobó.
oversight-order-departs = Orden del día { $day }, aprobado a las { $time }. { $departures }
oversight-digest = resumen { $digest }
oversight-change-by = { $time }, { $by }
oversight-refused = Se rechazó a { $who }: { $text }
oversight-refused-somebody = Se rechazó a alguien: { $text }
oversight-room-lost = La sala { $room } perdió la conexión.
oversight-rooms-lost = Salas que perdieron la conexión: { $count }.
