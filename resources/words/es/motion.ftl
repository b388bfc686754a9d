# Motions and amendments, for everybody and at the seat.
motion-title = Mociones y enmiendas
motion-part =
    .aria-label = Mociones
motion-explained = Textos sobre los que decide la cámara, artículo por artículo. Las palabras tachadas se quitan, las subrayadas se añaden.
motion-views =
    .aria-label = Qué se muestra
motion-view-text = Texto
motion-view-beside = Lado a lado
motion-view-amendments = Enmiendas
motion-marks = En el texto actual { $first } y { $second }.
motion-marks-struck = estas palabras se tachan
motion-marks-put = estas se añaden
motion-all = Todas las mociones
motion-none = Aún no se ha presentado ninguna moción.
motion-adopted-in = Aprobada en la lectura { $reading }. Resumen criptográfico del texto: { $digest }
motion-reading = Lectura { $number }
motion-clauses = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
 }
motion-so-many = { $count ->
    [one] { $count } moción
   *[other] { $count } mociones
 }
motion-settled = { $state ->
    [adopted] aprobadas
    [rejected] rechazadas
    [fallen] decaídas
   *[withdrawn] retiradas
 }: { $number }
motion-votes-left = votaciones pendientes: { $count }
motion-verdict = { $verdict ->
    [adopted] aprobada
    [rejected] rechazada
   *[open] abierta
 }
motion-amendment-state = { $state ->
    [proposed] propuesta
    [next] siguiente
    [adopted] aprobada
    [rejected] rechazada
    [fallen] decaída
   *[withdrawn] retirada
 }
motion-order-none = No queda ninguna votación sobre enmiendas.
motion-order = Votaciones pendientes, en este orden: { $list }.
motion-none-proposed = Nadie ha propuesto aún una enmienda.
motion-reason = Motivo: { $reason }
motion-changes-nothing = No cambia nada en el texto tal como está ahora.
motion-was-moved = movido
motion-moved = { $clause }, movido:
motion-by = por la enmienda { $list }
motion-sent-back = devuelto: { $reason }
motion-before = Antes
motion-now = Ahora
motion-not-in-text = No está en el texto
# What an amendment does, in few words, and whose it is.
motion-line = { $where }: { $what }
motion-line-by = { $where }: { $what } · { $author }
motion-on = sobre { $amendment }
motion-after = después de { $clause }
motion-replace = «{ $passage }» pasa a ser «{ $words }»
motion-replace-all = todo pasa a ser «{ $words }»
motion-strike = suprimir «{ $passage }»
motion-strike-all = suprimir todo
motion-insert = añadir «{ $words }»
motion-move-front = moverlo al principio
motion-move-after = moverlo después de { $after }
motion-move-words-front = mover «{ $passage }» al principio
motion-move-words-after = mover «{ $passage }» después de { $after }
# At the seat: the own amendments, and the form for another one.
motion-choose = Moción
motion-read-it = Leer el texto y todas las enmiendas
motion-withdraw = Retirar
motion-withdraw-again = Pulsa otra vez: retirar { $amendment }
motion-amend = Proponer una enmienda
motion-amend-go = Proponer la enmienda
motion-amend-what = Qué hace
motion-amend-replace = Sustituir palabras, o un artículo entero
motion-amend-insert = Añadir palabras, o un artículo nuevo
motion-amend-delete = Suprimir palabras, o un artículo entero
motion-amend-move = Mover un artículo, o palabras
motion-amend-clause = { $kind ->
    [insert] En el artículo, o después
    [move] Artículo
   *[other] En el artículo
 }
motion-amend-passage = { $kind ->
    [insert] Después de estas palabras (nada: un artículo nuevo detrás)
    [move] Estas palabras suyas (nada: el artículo entero)
   *[other] Estas palabras (nada: el artículo entero)
 }
motion-amend-select = Selecciona palabras arriba y aparecerán en el campo de abajo.
motion-amend-words = Palabras nuevas
motion-amend-after = Después del artículo
motion-amend-front = al principio, donde está
motion-amend-behind = Después de estas palabras de allí
motion-amend-reason = Motivo
motion-departed = { $one } se vota antes que { $others }, a diferencia de la regla.
