desk-programme-standby-group = Preparado
desk-programme-plan = plan
desk-programme-expected = prev.
desk-programme-actual = real
desk-programme-day = Día { $day } · { $date }
desk-programme-called = Testigo { $name }: { $state }
desk-programme-called-unplaced = Testigo { $name }: { $state }, aún sin lugar
desk-programme-called-by-chamber = Llamado por la cámara: { $state }
desk-programme-kind = { $kind ->
    [ceremony] Ceremonia
    [speech] Discurso
    [witness] Testimonio
    [deliberation] Deliberación
    [breakout] Trabajo en grupos
    [vote] Votación
    [break] Pausa
    [performance] Actuación
   *[notice] Aviso
 }
desk-programme-now-for = ahora a las { $time }
desk-programme-times = { $nth } vez, la primera { $time }
desk-programme-is-skipped = Saltado
desk-programme-not-held = No celebrado
desk-programme-go-skips = GO lo salta
desk-programme-length = { $minutes } min
desk-programme-length-planned = { $minutes } min ({ $planned } previstos)
desk-programme-left = quedan { $time }
desk-programme-over = { $time } de más
desk-programme-row-state = { $state ->
    [on] en el aire
    [standby] preparado
   *[done] hecho
 }
desk-programme-row-expected = se espera { $time }
desk-programme-awaited = Esperando el programa …
desk-programme-none-planned = Esta conferencia aún no tiene programa. Se planifica al crear la conferencia.
desk-programme-standby = PREPARADO
desk-programme-standby-arms = PREPARADO, { $who } arma GO
desk-programme-standby-picked = PREPARADO, elegido a mano
desk-programme-standby-skips = PREPARADO, elegido a mano: salta { $title }
desk-programme-standby-skips-many = PREPARADO, elegido a mano: salta { $count }, entre ellos { $title }
desk-programme-nothing = nada
desk-programme-is-over = El programa ha terminado.
desk-programme-none-yet = Aún no hay programa.
desk-programme-no-link-go = Sin conexión con el servidor: desde aquí no se puede poner nada en el aire.
desk-programme-no-link-end = Sin conexión con el servidor: desde aquí no se puede terminar nada.
desk-programme-no-link-edit = Sin conexión con el servidor: desde aquí no se puede editar nada.
desk-programme-go-puts = GO pone «{ $title }» en el aire.
desk-programme-go-puts-early = GO pone «{ $title }» en el aire, { $time } antes de su inicio fijo.
desk-programme-none-on = No hay ningún punto en el aire.
desk-programme-go-typing = GO    Esc, luego Space
desk-programme-go-again = Otra vez para ir al aire
desk-programme-end-item = Terminar punto
desk-programme-end-again = Otra vez para terminar
desk-programme-typing = Estás escribiendo en un campo: Escape sale de él y Space lanza. Ctrl+Space lanza enseguida.
desk-programme-go = GO: lo preparado, al aire
desk-programme-go-item = GO: { $title }
desk-programme-end = Terminar el punto en el aire
desk-programme-next = Preparado: volver a lo que sigue
desk-programme-to-rundown = Ir a la escaleta: las flechas marcan, Return elige
desk-programme-run-sheet = Hoja de escaleta: abrirla para imprimir
desk-programme-run-sheet-unwritten = No se puede escribir la hoja de escaleta: { $reason } ({ $path }).
desk-programme-run-sheet-unopened = Aquí nada abre la hoja de escaleta. Está en { $path }.
desk-programme-none-picked = No se eligió nada a mano: está preparado lo que sigue.
desk-programme-undo-last = Deshacer el último cambio de la escaleta
desk-programme-redo-last = Rehacer el cambio deshecho
desk-programme-move-up = Subir un punto
desk-programme-move-down = Bajar un punto
desk-programme-longer = Un minuto más para el punto en el aire
desk-programme-shorter = Un minuto menos para el punto en el aire
desk-programme-change = Cambiar un punto
desk-programme-lock = Bloquear la escaleta contra cambios, o desbloquearla
desk-programme-unlock = Desbloquear la escaleta
desk-programme-insert = Insertar un punto después de este
desk-programme-change-it = Cambiar «{ $title }»
desk-programme-move-it-up = Subir «{ $title }»
desk-programme-move-it-down = Bajar «{ $title }»
desk-programme-skip-it = Saltar «{ $title }»
desk-programme-hold-it = Celebrar «{ $title }» pese a todo
desk-programme-split-it = Partir «{ $title }» en dos
desk-programme-delete-it = Quitar «{ $title }»
desk-programme-cues-of = Cues de «{ $title }»
desk-programme-cues-of-item = Cues de un punto
desk-programme-none-marked = No hay ningún punto marcado: haz clic en uno o ve a él con las flechas.
desk-programme-is-first = Es el primero.
desk-programme-is-last = Es el último.
desk-programme-is-short = Dura un minuto: no se puede partir.
desk-programme-is-least = Dura un minuto: mejor termínalo.
desk-programme-none-to-undo = No hay nada que deshacer.
desk-programme-none-to-redo = No hay nada que rehacer.
desk-programme-undo-of = Deshacer: { $edit }
desk-programme-redo-of = Rehacer: { $edit }
desk-programme-undone = Deshecho: { $edit }.
desk-programme-redone = Rehecho: { $edit }.
desk-programme-the-server = el servidor
desk-programme-edited = { $who } { $what ->
    [inserted] insertó
    [deleted] quitó
    [moved] movió
    [retitled] cambió el título de
    [split] partió
    [length] cambió la duración de
    [times] cambió el inicio de
   *[changed] cambió
 } «{ $title }»
desk-programme-edited-skip = { $who }: «{ $title }» { $what ->
    [skipped] se salta
   *[unskipped] se celebra pese a todo
 }
desk-programme-planned = { $who } importó un plan
desk-programme-planned-items = { $who } importó un plan de { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
 }
desk-programme-locked = Bloqueada contra cambios. Ctrl+Shift+L la desbloquea.
desk-programme-locked-by = Bloqueada contra cambios por { $who }. Ctrl+Shift+L la desbloquea.
desk-programme-form-insert = Insertar un punto
desk-programme-form-change = Cambiar el punto
desk-programme-form-put-in = Insertar
desk-programme-form-done = Cambiar
desk-programme-form-speaker = Orador
desk-programme-form-minutes = Minutos
desk-programme-form-start = Inicio previsto
desk-programme-form-hard = Su inicio no se mueve
desk-programme-form-no-title = Un punto necesita un título.
desk-programme-form-no-start = El inicio previsto es una hora del día, como 9:05.
