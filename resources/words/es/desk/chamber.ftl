desk-chamber-enter-count = Introducir el recuento de un escrutador
desk-chamber-give-paper = Dar una papeleta a un escaño
desk-chamber-check-badge = Registrar entrada o salida de una acreditación
desk-chamber-decide-equality = Decidir un empate de votos
desk-chamber-take-device = Quitar de un escaño un dispositivo perdido
desk-chamber-find-seat = Buscar un escaño
desk-chamber-paper-heading = Dar una papeleta
desk-chamber-paper-says = El miembro vota en papel en esta votación, y de ningún otro modo. Entrega la papeleta solo cuando esto esté registrado.
desk-chamber-record-it = Registrar
desk-chamber-unlock-heading = ¿Quitar de un escaño un dispositivo perdido?
desk-chamber-unlock-says = El dispositivo ya no vota por el escaño, y el miembro entra con otro. Hacen falta dos cuentas: la segunda rellena este formulario para el mismo escaño.
desk-chamber-ask-for-it = Pedirlo
desk-chamber-kinds = { $count ->
    [one] { $count } tipo
   *[other] { $count } tipos
 }
desk-chamber-count-heading = Introduce lo que has contado
desk-chamber-count-done = Comunicar recuento
desk-chamber-count-says = «{ $question }» Cuenta cuando un segundo escrutador, con otra cuenta, introduce lo mismo. Lo que introduzcas sustituye a lo anterior.
desk-chamber-counted = Contado
desk-chamber-together = En total
desk-chamber-hands-raised = Manos alzadas
desk-chamber-paper-ballots = Papeletas
desk-chamber-seat = Escaño
desk-chamber-by-lot = Decidir por sorteo
desk-chamber-casting-vote = El voto de calidad de la presidencia
desk-chamber-what-drawn = Lo que se sorteó en público, por ejemplo 4 1 7
desk-chamber-choose-side = Elige lo que dice la presidencia
desk-chamber-lot-says = Los votos sobre «{ $question }» están empatados. Sortea un valor a la vista de todos e introdúcelo: con la votación cerrada dice, por una suma que cualquiera puede comprobar, a favor o en contra. Se introduce una sola vez.
desk-chamber-drawn = Sorteado
desk-chamber-chair-says = Los votos sobre «{ $question }» están empatados, y la presidencia tiene el voto de calidad. Decide; no se suma al recuento. Se registra una sola vez.
desk-chamber-the-chair = La presidencia
desk-chamber-badge-heading = Acreditación en la puerta
desk-chamber-check-it = Comprobar
desk-chamber-badge-says = Escanea la acreditación o escribe lo que pone: el identificador, dos puntos, el código.
desk-chamber-comes-in = entra
desk-chamber-leaves = sale de la sala
desk-chamber-badge = Acreditación
desk-chamber-badge-hint = ID:CÓDIGO
desk-chamber-its-member = Su miembro
desk-chamber-badge-no-answer = El servidor no respondió. Comprueba otra vez la acreditación.
desk-chamber-member = Miembro
desk-chamber-signed-in = Presente
desk-chamber-device = Aparato
desk-chamber-came-by = Llegó por
desk-chamber-kind = Tipo
desk-chamber-majority = Mayoría
desk-chamber-of = De
desk-chamber-quorum = Quórum
desk-chamber-vote = Voto
desk-chamber-base-sides = a favor y en contra
desk-chamber-base-cast = votos emitidos
desk-chamber-base-present = miembros presentes
desk-chamber-base-members = todos los miembros
desk-chamber-all-seats = Todos los escaños
desk-chamber-not-here-filter = Ausentes
desk-chamber-no-device-filter = Presentes, sin aparato
desk-chamber-since = desde { $time }
desk-chamber-has-device = aparato
desk-chamber-no-device = ninguno
desk-chamber-seat-tip = Escaño { $seat }: miembro { $member }…
desk-chamber-not-here = ausente
desk-chamber-are-signed-in = { $here } de { $seats } presentes
desk-chamber-without-device = { $number } sin aparato
desk-chamber-shown = { $number } en la lista
desk-chamber-no-match = Ningún escaño coincide. Borra el filtro con Escape.
desk-chamber-waiting-seats = Esperando los escaños …
desk-chamber-no-seats = La cámara aún no tiene escaños. Los miembros los reciben al estar en la lista confirmada: conference badge invite FOLDER DRAW
desk-chamber-no-seats-see = La cámara aún no tiene escaños. Los miembros los reciben al estar en la lista confirmada: conference badge invite FOLDER DRAW. Véase docs/operate.md.
desk-chamber-by-name = nominal
desk-chamber-secret = secreto
desk-chamber-quorum-none = ninguno
desk-chamber-quorum-of-seats = { $part } de los escaños
desk-chamber-quorum-must-vote = { $part } debe votar
desk-chamber-brought = Para que los miembros presenten una: { $signed }.
desk-chamber-part-must-sign = deben firmar { $part } de los escaños
desk-chamber-seats-must-sign = deben firmar { $part } escaños
desk-chamber-waiting-rules = Esperando las reglas …
desk-chamber-no-rules = La cámara no ha adoptado reglas fijas: se le puede preguntar, pero no decide nada. Adóptalas desde una tabla: conference rules FOLDER --adopt rules.csv
desk-chamber-filter-hint = Escaño o cifras del miembro
desk-chamber-filter-seats = Filtrar los escaños
desk-chamber-pick-kind = Elige un tipo para leer todo lo que necesita.
desk-chamber-next = PRÓXIMA
desk-chamber-open = ABIERTA
desk-chamber-closed = CERRADA
desk-chamber-result = RESULTADO
desk-chamber-void = NULA
desk-chamber-by-device = { $number } por aparato
desk-chamber-by-hands = { $number } a mano alzada
desk-chamber-on-paper = { $number } en papel
desk-chamber-tell = Recuento …
desk-chamber-paper = Dar papeleta …
desk-chamber-tie = Empate …
desk-chamber-badge-act = Acreditación …
desk-chamber-unlock = Liberar escaño …
desk-chamber-no-vote = No hay ninguna votación de la cámara preparada. Prepara una: Ctrl+N.
desk-chamber-waiting = Esperando a la cámara …
desk-chamber-no-quorum = no hace falta quórum
desk-chamber-quorum-mark = { $counts ->
    [voted] quórum { $needed } votos
   *[other] quórum { $needed } presentes
 }
desk-chamber-of-seats = { $count ->
    [one] de { $count } escaño, presentes
   *[other] de { $count } escaños, presentes
 }
desk-chamber-poll-number = VOTACIÓN { $number }
desk-chamber-have-voted = { $people } de { $present } presentes han votado
desk-chamber-hidden = Los recuentos se ocultan hasta el cierre.
desk-chamber-you-asked = Lo has pedido. Otra cuenta debe confirmarlo antes de las { $until }.
desk-chamber-own-unlock = Has pedido quitar el aparato del escaño { $seat }. Una segunda cuenta antes de las { $until }.
desk-chamber-other-unlock = { $who } ha pedido quitar el aparato del escaño { $seat }. Una segunda cuenta antes de las { $until }.
desk-chamber-a-desk = Una mesa
desk-chamber-this-desk = Esta mesa
desk-chamber-confirm-seat = Confirmar escaño { $seat } …
desk-chamber-no-seats-yet = La cámara aún no tiene escaños.
desk-chamber-none-open = No hay votación de la cámara abierta.
desk-chamber-device-alone = Esta votación es solo por aparato: nadie cuenta manos ni papel.
desk-chamber-no-paper = Esta votación no tiene papeletas.
desk-chamber-no-tie = Ningún empate espera decisión.
desk-chamber-tellers = ESCRUTADORES
desk-chamber-differ = { $channel ->
    [hands] Manos: { $told }. Difieren: contad de nuevo.
   *[other] Papel: { $told }. Difieren: contad de nuevo.
 }
desk-chamber-second-teller = { $channel ->
    [hands] Manos: { $told }. Un segundo escrutador debe contar lo mismo.
   *[other] Papel: { $told }. Un segundo escrutador debe contar lo mismo.
 }
desk-chamber-agreed = { $channel ->
    [hands] Manos: { $number } contadas, dos escrutadores coinciden.
   *[other] Papel: { $number } contadas, dos escrutadores coinciden.
 }
desk-chamber-nothing-counted = { $channel ->
    [hands] Manos: nada contado.
   *[other] Papel: nada contado.
 }
desk-chamber-who-counted = { $who }: { $counts }
desk-chamber-who-has-counted = { $who } ha contado
desk-chamber-origin-drawn = sorteado
desk-chamber-origin-elected = elegido
desk-chamber-origin-staying = permanece
desk-chamber-origin-replacement = suplente
