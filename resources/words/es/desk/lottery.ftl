# The lottery: its steps from the files to the reveal.
desk-lottery-file-of = { $kind ->
    [people] Archivo de personas
    [quotas] Archivo de cuotas
    [elected] Archivo de miembros elegidos
    [staying] Archivo de quienes siguen
   *[exclude] Archivo de quienes no entran en el sorteo
 }
desk-lottery-tables = Tablas
desk-lottery-unreadable = No se puede leer: { $reason }.
desk-lottery-not-all-arrived = No llegó entero. Envíalo de nuevo.
desk-lottery-not-taken = El servidor no lo aceptó ({ $status }). Envíalo de nuevo.
desk-lottery-not-sent = No enviado: { $reason }. Envíalo de nuevo.
desk-lottery-void-ask = ¿Declarar nulo este sorteo?
desk-lottery-void-explained = «{ $title }» no contará. Todas las pantallas y el registro lo muestran, con tu motivo.
# Digits, as two people enter them.
desk-lottery-another-login = Otra cuenta
desk-lottery-entered-hidden = ya la ha introducido; queda oculta
desk-lottery-waits-for-another = Espera a otra cuenta, en una mesa de control con contraseña propia: conference password FOLDER --name NAME
desk-lottery-beacon = Valor aleatorio
# $form is that of a number in a row.
desk-lottery-place = Cifra { $count }
desk-lottery-one-digit = Una cifra, de 0 a 9.
desk-lottery-type-beacon = Pega o escribe el valor aleatorio público, tal como se publicó.
desk-lottery-at-most-one-line = Como mucho { $count } caracteres en una línea.
desk-lottery-publish-first = Publica primero el compromiso.
desk-lottery-enters-now = introduce ahora
desk-lottery-enters-again = lo introduce de nuevo, en lugar de lo anterior
desk-lottery-enters-for-other = lo introduce otra vez, por la otra persona
desk-lottery-may-enter = puede hacerlo; en un ensayo basta una persona
desk-lottery-enters-unseen = lo introduce también, sin que se vea
desk-lottery-only-while-live = Solo admite cifras mientras está en directo.
desk-lottery-every-value-agreed = Todos los valores están acordados.
desk-lottery-scene-is-off = Su escena no está en las pantallas. Vuelve a ponerla primero.
desk-lottery-no-login = Esta mesa de control aún no tiene cuenta.
desk-lottery-all-agreed = Todos los valores están acordados.
desk-lottery-live-first = Primero sal en directo, o ensaya.
# $form is beacon, or that of a number in a row.
desk-lottery-enter = { $login }: introduce { $form ->
    [beacon] el valor aleatorio
   *[other] la cifra { $count }
 }
desk-lottery-enter-again = { $login }: introduce de nuevo { $form ->
    [beacon] el valor aleatorio
   *[other] la cifra { $count }
 }, en lugar de lo que introdujiste
desk-lottery-enter-more = { $login }: introduce otra vez { $form ->
    [beacon] el valor aleatorio
   *[other] la cifra { $count }
 }, como segunda persona
desk-lottery-enter-other = Otra cuenta: introduce { $form ->
    [beacon] el valor aleatorio
   *[other] la cifra { $count }
 } en otra mesa de control
desk-lottery-committed-source = Fuente comprometida: { $source }
desk-lottery-differ = { $what ->
    [beacon] DOS VALORES ALEATORIOS DISTINTOS
   *[digit] DOS CIFRAS DISTINTAS
 }. No cuenta ninguna entrada. Los dos miran de nuevo y la introducen otra vez.
desk-lottery-differ-times = { $what ->
    [beacon] DOS VALORES ALEATORIOS DISTINTOS
   *[digit] DOS CIFRAS DISTINTAS
 }, ya { $count } veces. No cuenta ninguna entrada. Los dos miran de nuevo y la introducen otra vez.
# The commitment and its figures.
desk-lottery-deviation-tip = La mayor diferencia entre la probabilidad real de una persona y la justa.
desk-lottery-gini-tip = 0: la misma probabilidad para todos; 1: una persona lo tiene todo.
desk-lottery-publish = Publicar cuotas y compromiso
desk-lottery-publish-armed = Pulsa otra vez: se publica para siempre
desk-lottery-of-fair-chance = { $share } de la probabilidad justa
desk-lottery-none = ninguna
desk-lottery-nobody = nadie
desk-lottery-of-types = { $people } de { $count ->
    [one] { $count } tipo
   *[other] { $count } tipos
 }
desk-lottery-entries = { $count } { $kind ->
    [panels] paneles
   *[compositions] composiciones
 }
desk-lottery-seats = Escaños
desk-lottery-people = Personas
desk-lottery-list = Lista
desk-lottery-deviation = Mayor desviación
desk-lottery-least-fair = Probabilidad mínima, justa
desk-lottery-greatest-fair = Probabilidad máxima, justa
desk-lottery-gini-fair = Gini, justo
desk-lottery-without-chance = Sin probabilidad
desk-lottery-least-realised = Probabilidad mínima, real
desk-lottery-greatest-realised = Probabilidad máxima, real
desk-lottery-gini-realised = Gini, real
desk-lottery-chance = { $share }, 1 entre { $times }
desk-lottery-held = { $count } ya están ocupados.
desk-lottery-is-committed = Comprometido y en el registro. Desde ahora no se puede cambiar nada.
desk-lottery-committed-already = Ya está comprometido.
desk-lottery-computing-already = Ya se está calculando algo.
desk-lottery-check-first = Comprueba primero los archivos.
desk-lottery-check-once-more = Comprueba otra vez: los ajustes de esta mesa no son los de la última comprobación.
desk-lottery-preparing = Se calculan las probabilidades justas, la lista numerada y los seudónimos.
desk-lottery-it-failed = Ha fallado. Inténtalo de nuevo.
desk-lottery-nothing-published = Cancelado: no se publicó nada.
desk-lottery-everybody-will-see = Todos verán las cuotas, la regla y el compromiso; después no se podrán cambiar.
desk-lottery-no-beacon = ninguno: deciden solo las cifras
desk-lottery-sha-tip = SHA-256 de todo lo siguiente.
desk-lottery-pool-root = Bolsa, raíz de Merkle
desk-lottery-quotas = Cuotas
desk-lottery-numbered-list = Lista numerada
desk-lottery-digits-from = Cifras de
desk-lottery-beacon-from = Valor aleatorio de
desk-lottery-program = Programa
# Whoever controls the digits chooses the panel: said wherever no beacon is named.
desk-lottery-known-beforehand = La lista tiene composiciones y no se comprometió ningún valor aleatorio. Sin un valor aleatorio público, quien controla las cifras elige el panel: con el archivo de personas puede calcular a quién sacaría cada número.
desk-lottery-without-beacon = Sin un valor aleatorio público, quien controla las cifras elige el panel.
desk-lottery-some-certain = Algunas personas saldrán con seguridad; un tope o GoldiLocks lo evitaría.
desk-lottery-in-no-entry = En ninguna entrada de la lista, pese a una probabilidad justa: { $people }.
# What was drawn.
desk-lottery-number-of = { $kind ->
    [panels] Número del panel
   *[compositions] Número de la composición
 }
desk-lottery-drawn = Sorteado
desk-lottery-nobody-rehearsal = nadie: es un ensayo
desk-lottery-digest = Resumen
desk-lottery-digest-tip = De compromiso, valor y panel.
# What is being computed, and where it stands.
desk-lottery-job = { $state ->
    [checking] Comprobando
    [preparing] Preparando el compromiso
   *[drawing] Sorteando
 }
desk-lottery-job-phase = { $job }: { $phase }
desk-lottery-job-of = { $job }, { $done } de { $total }
desk-lottery-job-done = { $job }, { $done }
desk-lottery-job-runs = { $job } …
desk-lottery-sent = Enviado; se espera la respuesta.
desk-lottery-badge = { $stage ->
    [preparing] EN PREPARACIÓN
    [rehearsal] ENSAYO
    [void] NULO
    [ended] TERMINADO
    [live] EN DIRECTO
    [drawn] SORTEADO
    [revealed] REVELADO
   *[committed] COMPROMETIDO
 }
desk-lottery-people-in-file = Personas en el archivo
desk-lottery-may-be-drawn = Pueden salir
desk-lottery-types = Tipos de personas
# What is told outside: the line above the panels, and alerts.
desk-lottery-mark-draw = SORTEO { $count }
desk-lottery-mark-rehearsal = ENSAYO DEL SORTEO
desk-lottery-mark-live = SORTEO EN DIRECTO
desk-lottery-alert = Sorteo { $lottery }: { $said }
desk-lottery-not-computed = No se pudo calcular.
desk-lottery-alert-committed = «{ $title }» está comprometido: { $figure } …
desk-lottery-alert-disagree = Dos personas no coinciden en el valor { $count } de «{ $title }». Los dos lo introducen de nuevo.
desk-lottery-alert-further = Sorteo { $count } de «{ $title }» con un mismo compromiso: { $reason }
desk-lottery-alert-rehearsed = Se está ensayando «{ $title }».
desk-lottery-alert-live = «{ $title }» está en directo.
desk-lottery-alert-drawn = «{ $title }» está sorteado. Por ahora solo lo ven las mesas de control: revélalo.
desk-lottery-alert-void = «{ $title }» es nulo: { $reason }
desk-lottery-do-not-agree = dos personas no coinciden
desk-lottery-being-drawn = se está sorteando
desk-lottery-awaited = se espera { $form ->
    [beacon] el valor aleatorio
   *[other] la cifra { $count }
 }
desk-lottery-awaited-entered = se espera { $form ->
    [beacon] el valor aleatorio
   *[other] la cifra { $count }
 }, { $login } ya lo ha introducido
desk-lottery-void-because = nulo: { $reason }
desk-lottery-stage = { $stage ->
    [committed] comprometido
    [drawn] sorteado
   *[revealed] revelado
 }
# Files, settings and the check.
desk-lottery-held-file = { $kind ->
    [elected] Miembros elegidos
    [staying] Siguen
   *[exclude] No entran en el sorteo
 }
desk-lottery-held-hint = { $kind ->
    [elected] Sus categorías: cuentan en las cuotas.
    [staying] Identificadores de quienes conservan su escaño.
   *[exclude] Identificadores de quienes no pueden salir esta vez.
 }
desk-lottery-people-hint = Una persona por fila, una columna por categoría.
desk-lottery-people-not-needed = no hace falta: se sortea entre los del registro
desk-lottery-people-or-register = Un archivo o, según los ajustes, los del registro.
desk-lottery-quotas-hint = feature,value,min,max: un grupo por fila.
desk-lottery-cannot-change = Lo comprometido no se puede cambiar.
desk-lottery-faults-all = { $faults }, todos a la vez
desk-lottery-faults-first = { $faults }, todos a la vez; se listan los primeros { $count }
desk-lottery-whole-file = todo el archivo
desk-lottery-bytes = { $count } bytes
desk-lottery-no-number-fits = ningún número de escaños cumple todas las cuotas
desk-lottery-quotas-allow = las cuotas permiten { $count }
desk-lottery-quotas-allow-range = las cuotas permiten de { $low } a { $high }
desk-lottery-being-read = Se están leyendo los archivos.
desk-lottery-not-chosen = aún sin elegir
desk-lottery-on-server = está en el servidor
desk-lottery-on-server-sized = en el servidor, { $size }
desk-lottery-choose-another = Elegir otro …
desk-lottery-choose = Elegir archivo …
desk-lottery-upload-cancelled = cancelado; nada de él cuenta
desk-lottery-sending = enviando { $sent } de { $size }
desk-lottery-still-sent = Aún se está enviando un archivo.
desk-lottery-send-first = Envía primero los archivos.
desk-lottery-check-again = Comprobar de nuevo
desk-lottery-check = Comprobar los archivos
desk-lottery-choose-first = { $lacks ->
    [people] Elige primero el archivo de personas.
    [quotas] Elige primero el archivo de cuotas.
   *[both] Elige primero los archivos de personas y de cuotas.
 }
desk-lottery-checked-committed = Los archivos se comprobaron; el sorteo está comprometido.
desk-lottery-not-checked = Aún sin comprobar.
desk-lottery-being-checked = Comprobando …
desk-lottery-nothing-changed = Cancelado. No se cambió nada.
desk-lottery-no-panel = Ningún panel puede cumplir estas cuotas. Cámbialas como se aconseja, u otras, y envía de nuevo el archivo.
desk-lottery-files-have-faults = Los archivos tienen errores. Corrígelos, envíalos de nuevo y vuelve a comprobar.
desk-lottery-check-failed = La comprobación falló. Inténtalo de nuevo.
desk-lottery-files-sound = Los archivos están bien y un panel es posible.
# The steps.
desk-lottery-step = { $step ->
    [import] Importar
    [settings] Ajustes
    [check] Comprobar
    [publish] Publicar
    [rehearse] Ensayar
    [live] En directo
    [digits] Cifras
    [reveal] Revelar
   *[end] Fin
 }
desk-lottery-prepare-new = Preparar un sorteo nuevo
desk-lottery-new = Sorteo nuevo
desk-lottery-alarm-void = NULO: { $reason }
desk-lottery-alarm-further = SORTEO { $count } de un mismo compromiso: { $reason }
desk-lottery-not-committed = { $title }, sin comprometer
desk-lottery-is-new = { $title }, nuevo
desk-lottery-not-possible = no es posible
desk-lottery-on-hall-display = en la pantalla del salón
desk-lottery-draw = sorteo { $count }
desk-lottery-heading = { $step ->
    [import] Personas y cuotas
    [settings] Qué se sortea
    [check] ¿Están bien los archivos y es posible un panel?
    [publish] Publicar cuotas y compromiso
    [rehearse] Ensayar la ceremonia
    [live] Salir en directo
    [digits] Cifras
    [digits-beacon] Cifras y valor aleatorio
    [reveal] El panel frente a sus cuotas
   *[end] Después de revelar
 }
# What to do next.
desk-lottery-next-wait = Espera a la conexión: sin ella no se puede hacer nada.
desk-lottery-next-files-register = Elige los archivos de personas y de cuotas, o cuotas y luego el registro.
desk-lottery-next-files = Elige el archivo de personas y el de cuotas.
desk-lottery-next-settings = Di cuántos escaños hay y cómo se sortea; luego comprueba los archivos.
desk-lottery-next-checking = Se comprueban los archivos; espera o cancela.
desk-lottery-next-check-again = Comprueba de nuevo, o cambia antes los ajustes o los archivos.
desk-lottery-next-mend = Corrige lo que aparece en la lista y envía de nuevo el archivo, o cambia los ajustes.
desk-lottery-next-preparing = Se calcula el compromiso; espera o cancela.
desk-lottery-next-publish = Un panel es posible. Publica cuotas y compromiso.
desk-lottery-next-rehearse = Ensaya la ceremonia una vez, o sal en directo.
desk-lottery-next-put-back = Se quitó su escena. Vuelve a ponerla en las pantallas para seguir.
desk-lottery-next-live = Sal en directo cuando el salón esté listo.
desk-lottery-next-look-again = Miren de nuevo los dos, sin hablar; luego cada uno lo introduce otra vez.
desk-lottery-next-digits = Dos cuentas introducen lo que ven, sin verse entre sí. La cifra cae cuando coinciden.
desk-lottery-next-working = Se está calculando el panel; tarda unos segundos.
desk-lottery-next-reveal = { $whom ->
    [hall] Mira la composición y revélala en el salón, como ensayo.
   *[everybody] Mira la composición y revélala a todos.
 }
desk-lottery-next-take-off = Quita la escena cuando el salón la haya visto.
desk-lottery-next-appearing = Aparecen los escaños. Quita la escena después.
desk-lottery-next-end-rehearsal = Termina el ensayo; luego sal en directo cuando cuente.
desk-lottery-next-void = Es nulo. Sortea otra vez con un motivo, o prepara otro sorteo.
desk-lottery-next-done = Hecho. Los suplentes y reemplazos se sortean con los archivos publicados.
# The settings.
desk-lottery-objective = { $objective ->
    [leximin] Leximin: las probabilidades mínimas, una tras otra, lo mayores posible
    [maximin] Maximin: la probabilidad mínima, lo mayor posible
    [nash] Bienestar de Nash: el producto de todas las probabilidades, lo mayor posible
    [goldilocks] GoldiLocks: probabilidades ni muy pequeñas ni muy grandes
   *[random] Sorteo estratificado simple: para comparar, no promete nada
 }
desk-lottery-digits-source = tres cifras, sorteadas una a una en el escenario
desk-lottery-default-title = La cámara
desk-lottery-give-title = Ponle un título: aparece en todas las pantallas.
desk-lottery-title-long = El título tiene más de { $count } caracteres.
desk-lottery-say-seats = Di cuántos escaños hay en total.
desk-lottery-cap-wrong = El tope es una probabilidad: más de 0 y hasta el 100 %.
desk-lottery-say-source = Di de dónde vienen las cifras: es parte del compromiso.
desk-lottery-source-long = De dónde vienen cifras y valor aleatorio: como mucho { $count } caracteres.
desk-lottery-limit-wrong = El límite de tiempo es como mucho un día.
desk-lottery-no-column = El archivo de personas no tiene la columna { $names }.
desk-lottery-quoted = «{ $name }»
desk-lottery-advice-unknown = Si la bolsa es demasiado grande para una lista con todos, las cifras eligen solo escaños por tipo, y un valor aleatorio público debe ordenar a las personas.
desk-lottery-advice-panels = Con { $people }, todas caben en { $entries } paneles numerados: las cifras eligen uno, y el valor aleatorio el orden de sus suplentes.
desk-lottery-advice-panels-none = Con { $people }, todas caben en { $entries } paneles numerados. Sin un valor aleatorio público, quien controla las cifras elige el panel y el orden de sus suplentes.
desk-lottery-advice-compositions = Con { $people }, la lista tiene composiciones: las cifras eligen los escaños de cada tipo, y el valor aleatorio ordena a las personas de cada uno.
desk-lottery-advice-compositions-none = Con { $people }, { $entries } paneles no pueden nombrar a todos: la lista tiene composiciones. Nombra un valor aleatorio. Sin un valor aleatorio público, quien controla las cifras elige el panel: con el archivo de personas puede calcular de antemano a quién sacaría cada número.
# On stage: rehearse, go live, reveal, end.
desk-lottery-appear = { $over ->
    [s30] Los escaños aparecen en 30 segundos
    [s60] Los escaños aparecen en 1 minuto
    [s120] Los escaños aparecen en 2 minutos
    [s10] Los escaños aparecen en 10 segundos
   *[s0] Los escaños aparecen a la vez
 }
desk-lottery-being-rehearsed = Se está ensayando.
desk-lottery-rehearsal-only-before = Solo se puede ensayar antes del primer sorteo real.
desk-lottery-rehearsal-means = Todo como será: dos personas introducen cifras, aparece la cámara. La pantalla del salón muestra ENSAYO sobre la imagen; las asambleas y los móviles no ven nada.
desk-lottery-rehearsal-nobody = No sale nadie. Al terminar se olvidan las cifras.
desk-lottery-rehearse = Ensayar
desk-lottery-rehearse-armed = Pulsa otra vez: ENSAYO en la pantalla del salón
desk-lottery-end-rehearsal-first = Termina antes el ensayo.
desk-lottery-is-live = Está en directo.
desk-lottery-void-before-draw = Este compromiso se declaró nulo antes de todo sorteo. Prepara otro sorteo.
desk-lottery-end-scene-first = Termina antes la escena de este sorteo.
desk-lottery-would-be-further = Este sería el sorteo { $count } de un mismo compromiso. Solo uno cuenta: todas las pantallas, el registro y la auditoría mostrarán que hubo otro, y tu motivo.
desk-lottery-screens-armed = Pulsa otra vez: en todas las pantallas
desk-lottery-go-live = Salir en directo
desk-lottery-put-back = Volver a poner la escena
desk-lottery-go-live-further = Salir en directo con el sorteo { $count }
desk-lottery-live-means = La escena va al salón, a las asambleas y a todos los móviles: qué es un sorteo y luego las cifras según caen.
desk-lottery-live-no-return = Desde la primera cifra no hay vuelta atrás; solo se puede declarar nulo con un motivo.
desk-lottery-is-revealed = Ya está revelado.
desk-lottery-nothing-drawn-yet = Aún no se ha sorteado nada.
desk-lottery-reveal = Revelar
desk-lottery-reveal-armed = Pulsa otra vez: lo ven todos
desk-lottery-scene-not-on = Su escena no está puesta.
desk-lottery-no-draw-yet = Aún no hubo sorteo.
desk-lottery-end-rehearsal = Terminar el ensayo
desk-lottery-take-off = Quitar la escena
desk-lottery-forgotten-armed = Pulsa otra vez: se olvida
desk-lottery-off-armed = Pulsa otra vez: las pantallas siguen
desk-lottery-draw-more = Sortear otra vez …
desk-lottery-show-again = Mostrar otra vez el resultado
desk-lottery-is-void = Es nulo.
desk-lottery-declare-void = Declarar nulo …
desk-lottery-other-is-on = «{ $title }» sigue en las pantallas. Termínalo primero.
desk-lottery-digits-first = Primero vienen las cifras.
desk-lottery-draw-not-computed = No se pudo calcular el sorteo.
desk-lottery-drawing = Sorteando …
desk-lottery-digits-complete = Las cifras están completas; se calcula el panel.
desk-lottery-outside-quota = Fuera de su cuota: { $names }. No lo reveles.
desk-lottery-quotas-met-desks = Se cumplen todas las cuotas. Por ahora solo lo ven las mesas de control.
desk-lottery-quotas-met = Se cumplen todas las cuotas.
desk-lottery-nothing-drawn = No se sorteó nada.
desk-lottery-declared-void = Declarado nulo: { $reason }
desk-lottery-under-way = Está en marcha. Terminarlo ahora quita la escena.
desk-lottery-nothing-revealed = Aún no se ha revelado nada.
desk-lottery-seats-to-go = { $done } de { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }, quedan { $left }
desk-lottery-appearing = La cámara aparece escaño a escaño.
desk-lottery-scene-over = La escena ha terminado. El resultado consta en el registro.
desk-lottery-rehearsal-over = El ensayo ha terminado. Ciérralo cuando todos lo hayan visto.
desk-lottery-all-shown = Se ven todos los escaños. La gente busca su propio código.
# The workspace.
desk-lottery-which = Qué sorteo
desk-lottery-steps = Pasos de la ceremonia
desk-lottery-step-spoken = { $number } { $title }: { $state ->
    [done] hecho
    [now] ahora
   *[later] después
 }
desk-lottery-values = Valores acordados
desk-lottery-value-spoken = { $label }: { $value }
desk-lottery-value-not-yet = { $label }: aún no
desk-lottery-enter-anew = Introducir de nuevo
desk-lottery-the-digit = La cifra
desk-lottery-this-desk = ESTA MESA
desk-lottery-other-desk = LA OTRA MESA
desk-lottery-beacon-placeholder = El valor aleatorio público, tal como se publicó
desk-lottery-the-beacon = El valor aleatorio público
desk-lottery-enter-button = Introducir
desk-lottery-enter-as = Introducir como { $login }    ⏎
desk-lottery-key-digit = Cifra { $digit }
desk-lottery-fault-file = Archivo
desk-lottery-fault-row = Fila
desk-lottery-fault-column = Columna
desk-lottery-fault-reason = Qué está mal
desk-lottery-faults = Errores
desk-lottery-held-only = Solo si hay escaños ocupados o personas excluidas
desk-lottery-remove = Quitar
desk-lottery-remove-file = { $label }: quitar el archivo
desk-lottery-named-button = { $label }: { $button }
desk-lottery-title-placeholder = El título que aparece en todas las pantallas
desk-lottery-files-stay = Los archivos se quedan en la máquina del servidor. Solo se publican números, cuotas y seudónimos.
desk-lottery-to-settings = Seguir con los ajustes
desk-lottery-how-read = CÓMO SE LEYERON LOS ARCHIVOS
desk-lottery-why-no-panel = POR QUÉ NO ES POSIBLE NINGÚN PANEL
desk-lottery-smallest-change = EL MENOR CAMBIO QUE LO HACE POSIBLE
desk-lottery-no-register = Esta conferencia no tiene registro: conference register import FOLDER people.csv
desk-lottery-how-many = ¿cuántos?
desk-lottery-those-of-file = Los del archivo
desk-lottery-those-of-register = Los del registro de la conferencia
desk-lottery-who-may = Quién puede salir
desk-lottery-no-households = ninguna: pueden salir todas las personas de una dirección
desk-lottery-no-training = ninguna: pueden salir todos
desk-lottery-no-beacon-placeholder = ninguno: quien controla las cifras elige el panel
desk-lottery-no-limit = ninguno
desk-lottery-seconds-suffix = {" "}s
desk-lottery-cap-note = probabilidad máxima de cualquiera; 100 % es sin tope
desk-lottery-limit-note = después se toma la mejor respuesta hasta entonces, con su distancia a la óptima
desk-lottery-propose = Proponer uno
desk-lottery-form-seats = Escaños en total
desk-lottery-form-chances = Probabilidades según
desk-lottery-form-weight = Peso de la mínima
desk-lottery-form-address = Una persona por dirección
desk-lottery-form-trained = Solo quien tiene formación
desk-lottery-form-cap = Ninguna probabilidad mayor que
desk-lottery-form-digits = Las cifras vienen de
desk-lottery-form-beacon = El valor aleatorio viene de
desk-lottery-form-limit = Límite de tiempo
desk-lottery-columns = Columnas ▾
desk-lottery-columns-tip = Las columnas del archivo de personas
desk-lottery-reason-placeholder = Por qué hace falta otro sorteo, en una frase; la ven todos
desk-lottery-reason-of-draw = Motivo del nuevo sorteo
desk-lottery-reason-first = Escribe primero el motivo.
desk-lottery-how-fast = Con qué rapidez aparecen los escaños
desk-lottery-name = SORTEO
# Charts.
desk-lottery-make-up = Composición del panel
desk-lottery-group-spoken = { $group }: { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }, cuota { $quota }
desk-lottery-group-before = { $group }: sin escaños, cuota { $quota }
desk-lottery-group-outside = { $group }: { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }, cuota { $quota }, FUERA DE SU CUOTA
desk-lottery-band = la cuota como banda; la raya es lo que daría la parte de la bolsa
desk-lottery-quota = Cuota
desk-lottery-pool = Bolsa
desk-lottery-seat-by-seat = La cámara, escaño a escaño
desk-lottery-seats-taken = { $taken } de { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 } ocupados
