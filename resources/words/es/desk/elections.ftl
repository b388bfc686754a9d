# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = Mostrar las elecciones
# What can be done, as the palette says it.
desk-elections-act-close = Cerrar las candidaturas
desk-elections-act-draw = Sortear el orden de la papeleta
desk-elections-act-hustings = Abrir la presentación de candidaturas
desk-elections-act-put = Someter la elección a votación
desk-elections-act-lot = Introducir el resultado del sorteo
desk-elections-act-previous = Mostrar la ronda anterior
desk-elections-act-following = Mostrar la ronda siguiente
desk-elections-act-whole = Mostrar el recuento entero
desk-elections-act-accept = Anotar que la persona seleccionada acepta
desk-elections-act-withdraw = Retirar la candidatura seleccionada
desk-elections-act-vacate = Anotar que la persona seleccionada ha dimitido
desk-elections-act-take = Se acepta el puesto vacante
desk-elections-act-decline = Se rechaza el puesto vacante
desk-elections-act-reopen = Volver a abrir las candidaturas
desk-elections-act-cancel = Cancelar la elección
# The buttons.
desk-elections-button-close = Cerrar …
desk-elections-button-draw = Sortear orden …
desk-elections-button-hustings = Presentación …
desk-elections-button-put = A votación
desk-elections-button-lot = Sorteo …
desk-elections-button-accept = Acepta …
desk-elections-button-withdraw = Retirar …
desk-elections-button-vacate = Dimisión …
desk-elections-button-take = Aceptado …
desk-elections-button-decline = Rechazado …
desk-elections-button-reopen = Reabrir …
desk-elections-button-cancel = Cancelar …
desk-elections-step-previous = Anterior
desk-elections-step-following = Siguiente
desk-elections-step-whole = Todas
desk-elections-election = Elección
desk-elections-list = Personas propuestas, o quién ocupa el cargo
# What is said where nobody fit is selected.
desk-elections-select-accept = Selecciona a alguien que aún no haya aceptado.
desk-elections-select-withdraw = Selecciona primero a alguien.
desk-elections-select-vacate = Selecciona a alguien que ocupe el cargo.
# The election as it stands.
desk-elections-empty = No hay ninguna elección convocada. Convoca elecciones con una tabla: conference election call FOLDER --file elections.csv. Véase docs/elections.md.
desk-elections-state = { $state ->
    [open] CANDIDATURAS ABIERTAS
    [closed] CANDIDATURAS FIJADAS
    [put] A VOTACIÓN
    [elected] ELEGIDA
   *[cancelled] CANCELADA
 }
desk-elections-signatures = { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
 }
desk-elections-next-close = Se admiten candidaturas. Después ciérralas: así quedan fijadas.
desk-elections-next-close-until = Se admiten candidaturas hasta: { $moment }. Después ciérralas: así quedan fijadas.
desk-elections-next-nobody = No se presenta nadie. Vuelve a abrir las candidaturas o cancela la elección.
desk-elections-next-draw = Sortea el orden de la papeleta con un valor público.
desk-elections-next-put = Somete la elección a votación; la votación es un borrador hasta que se abre.
desk-elections-next-poll-draft = La votación { $poll } es un borrador. Ábrela con las votaciones de { $whose ->
    [members] los miembros
   *[chamber] la cámara
 }.
desk-elections-next-poll-open = La votación { $poll } está abierta. Ciérrala con las votaciones de { $whose ->
    [members] los miembros
   *[chamber] la cámara
 }.
desk-elections-next-lot = El recuento se ha detenido: empatan { $names }. Haz un sorteo en público e introdúcelo.
desk-elections-next-counting = Se cuentan las papeletas.
desk-elections-next-counting-again = Se cuentan las papeletas por segunda vez.
desk-elections-next-differ = Los dos recuentos difieren, y no se puede publicar nada. Véase docs/elections.md.
desk-elections-next-rounds = Los dos recuentos coinciden. Muestra la primera ronda, publica y sigue ronda por ronda.
desk-elections-office-offered = El puesto de { $name } se ofrece a { $who }: ¿lo acepta o lo rechaza?
desk-elections-office-counting = Se cuentan las papeletas para el puesto de { $name }.
desk-elections-office-empty = { $count ->
    [one] { $count } puesto queda vacío
   *[other] { $count } puestos quedan vacíos
 }.
desk-elections-office-filled = Todos los puestos están cubiertos.
# Both counts, and which round is shown.
desk-elections-first-waits = Primer recuento: aún no está
desk-elections-first = Primer recuento: { $names }
desk-elections-first-nobody = Primer recuento: nadie
desk-elections-second-waits = Segundo recuento: aún no está
desk-elections-second-differs = El segundo recuento difiere. { $differences }
desk-elections-second-same = Segundo recuento: igual hasta el último decimal ({ $counter })
desk-elections-lot = Sorteo entre { $names }: { $value }
desk-elections-round = Ronda { $round } de { $count }
desk-elections-rounds = { $count ->
    [one] Todas las rondas ({ $count })
   *[other] Las { $count } rondas
 }
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = retirada: { $reason }
desk-elections-lacks-nothing = no falta nada
desk-elections-statement = { $has ->
    [yes] con declaración
   *[no] sin declaración
 }
desk-elections-photo = { $has ->
    [yes] con foto
   *[no] sin foto
 }
desk-elections-holder = { $came ->
    [recount] por nuevo recuento
   *[vote] por elección
 }, { $cause ->
    [resigned] dimisión
    [died] fallecimiento
    [recalled] revocación
    [succeeded] relevo por otras personas
   *[none] en el cargo
 }
desk-elections-holder-why = { $came ->
    [recount] por nuevo recuento
   *[vote] por elección
 }, { $cause ->
    [resigned] dimisión
    [died] fallecimiento
    [recalled] revocación
   *[succeeded] relevo por otras personas
 }: { $reason }
# Why something cannot be done now.
desk-elections-why-none = No hay ninguna elección convocada.
desk-elections-why-reopen = Las candidaturas solo se reabren antes de someter la elección a votación.
desk-elections-why-close-and-draw = Cierra primero las candidaturas y sortea el orden de la papeleta.
desk-elections-why-hustings = La presentación de candidaturas ya está abierta: mira los oradores.
desk-elections-why-fixed = La papeleta ya no se puede cambiar.
desk-elections-why-nobody-holds = Nadie ocupa aún el cargo por esta elección.
desk-elections-why-not-offered = No se ofrece a nadie ningún puesto vacante.
desk-elections-why-not-cancelled = Está sometida a votación, o terminada: declara primero nula su votación.
desk-elections-why-no-count = Aún no hay recuento que mostrar.
desk-elections-why-no-round = No hay tal ronda: mira cuál se muestra.
desk-elections-why-drawn = El orden se sorteó con «{ $value }».
desk-elections-why-close-first = Cierra primero las candidaturas: así nadie puede elegir su lugar en la papeleta.
desk-elections-why-nobody-stands = No se presenta nadie.
desk-elections-why-no-lot = Ningún recuento espera un sorteo.
# The forms: what is asked, and the button.
desk-elections-lot-drawn = Lo que se sorteó en público
desk-elections-paper = En qué papel, o cómo se sabe. Queda en el registro.
desk-elections-close-says = Con ello quedan fijadas las candidaturas; a quien le falta algo no se presenta.
desk-elections-close-go = Cerrar
desk-elections-lot-ask = Introducir el sorteo
desk-elections-lot-go = Introducir
desk-elections-accept-ask = La persona propuesta acepta
desk-elections-accept-says = Quiere presentarse.
desk-elections-accept-go = Anotar
desk-elections-withdraw-ask = Retirar la candidatura
desk-elections-withdraw-says = No se presenta.
desk-elections-withdraw-go = Retirar
desk-elections-vacate-ask = Alguien deja el cargo
desk-elections-vacate-says = Las papeletas de la elección se cuentan otra vez para el puesto, y quienes siguen conservan el suyo.
desk-elections-vacate-go = Deja el cargo
desk-elections-take-says = Ocupa el cargo desde ahora.
desk-elections-take-go = Lo acepta
desk-elections-decline-says = Las papeletas se cuentan otra vez sin esa persona.
desk-elections-decline-go = Lo rechaza
desk-elections-reopen-says = El orden sorteado queda sin efecto; quienes están propuestos siguen.
desk-elections-reopen-go = Abrir
desk-elections-cancel-says = Nadie sale elegido en ella.
desk-elections-cancel-go = Cancelar
