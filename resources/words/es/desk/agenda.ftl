# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = Mostrar el orden del día
# What can be done, as the palette says it.
desk-agenda-act-put = Someter a votación la propuesta seleccionada
desk-agenda-act-place = Colocar en el programa la propuesta seleccionada
desk-agenda-act-witness = Anotar en qué punto está el testigo seleccionado
desk-agenda-act-order = Someter a votación el orden de una jornada
desk-agenda-act-withdraw = Retirar el orden de la jornada presentado por la mesa de control
# The buttons.
desk-agenda-button-put = A votación
desk-agenda-button-place = Colocar …
desk-agenda-button-witness = Testigo …
desk-agenda-button-order = Orden de jornada …
desk-agenda-button-withdraw = Retirar
desk-agenda-list = Propuestas de miembros
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = Ningún miembro ha presentado una propuesta. Se hace desde el escaño, cuando las normas prevén firmas para un tipo: item, motion, witness, recall u order (rules.csv).
desk-agenda-no-link = Sin conexión con el servidor: esta mesa de control no recibe lo que presentan los miembros.
desk-agenda-select-first = Selecciona primero una propuesta.
desk-agenda-no-programme = Aún no hay programa.
desk-agenda-waits-for-signatures = Espera firmas: solo se vota lo que ya toca.
desk-agenda-placed-already = Está en el programa.
desk-agenda-own-alone = Solo un orden de la jornada presentado por la mesa de control y que no esté sometido a votación.
desk-agenda-carried-alone = Solo lo que la cámara ha aprobado: un punto, o un testigo.
desk-agenda-decided = Está sometida a votación, o ya decidida.
# Where a proposal stands.
desk-agenda-due = { $count ->
    [one] { $count } por votar
   *[other] { $count } por votar
 }
desk-agenda-waiting = { $count ->
    [one] { $count } espera firmas
   *[other] { $count } esperan firmas
 }
desk-agenda-own = De la mesa de control: someter a votación o retirar
desk-agenda-by-seat = del escaño { $seat }
desk-agenda-by-desk = de la mesa de control
desk-agenda-is-due = A VOTAR con { $signed } de { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
 }
desk-agenda-is-due-undecided = A VOTAR con { $signed } de { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
 }, la última votación no decidió nada
desk-agenda-is-put = Sometida a votación
desk-agenda-is-over = { $state ->
    [rejected] Rechazada
   *[withdrawn] Retirada
 }
desk-agenda-unknown = Aún no se conocen las firmas
desk-agenda-no-rule = { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
 }, ahora sin regla para ella
desk-agenda-signed = { $signed } de { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
 }
desk-agenda-carried = Aprobada
desk-agenda-in-programme = en el programa
desk-agenda-not-in-programme = aún no en el programa
desk-agenda-motion = moción { $motion }
desk-agenda-witness = { $state ->
    [requested] solicitado
    [invited] invitado
    [coming] viene
   *[cannot_come] no puede venir
 }
desk-agenda-witness-why = { $state ->
    [requested] solicitado
    [invited] invitado
    [coming] viene
   *[cannot_come] no puede venir
 }: { $reason }
desk-agenda-departs = El día { $day } se aparta del orden que aprobó la cámara: { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = está por votar: somételo a votación
desk-agenda-owed-again = está por votar: somételo otra vez, la última votación no decidió nada
desk-agenda-owed-invite = llamado por la cámara: invita al testigo
desk-agenda-owed-place = se aprobó: colócalo en el programa
desk-agenda-news-due = { $proposal }: la cámara tiene que votarlo.
desk-agenda-news-carried = { $proposal }: la cámara lo ha aprobado.
# The forms.
desk-agenda-place-ask = Colocar «{ $title }» en el programa
desk-agenda-place-go = Colocar
desk-agenda-place-explained = Pasa a ser un punto del programa con su propio título. Su hora y duración se pueden cambiar allí como las de cualquier otro punto.
desk-agenda-first = Al principio de todo
desk-agenda-after-item = Día { $day }: { $title }
desk-agenda-after = Después de
desk-agenda-length = Duración
desk-agenda-witness-ask = { $proposal }: ¿en qué punto?
desk-agenda-witness-go = Anotar
desk-agenda-witness-choice = { $state ->
    [invited] Invitado
    [coming] Viene
   *[cannot_come] No puede venir
 }
desk-agenda-witness-reason = Por qué no puede venir el testigo, o cuándo viene
desk-agenda-witness-state = Estado
desk-agenda-witness-explained = Los miembros lo leen enseguida, y queda en la escaleta y en el registro.
desk-agenda-order-go = Presentar
desk-agenda-order-day = Día { $day } ({ $count ->
    [one] { $count } punto
   *[other] { $count } puntos
 })
desk-agenda-day = Día
desk-agenda-order-explained = Los puntos de la jornada se someten a la cámara en el orden que tienen ahora en el programa. Una vez aprobado, todo cambio se comunica a los miembros y consta en el acta.
