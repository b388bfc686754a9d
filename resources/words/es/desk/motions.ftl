# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = Mostrar las mociones
desk-motions-show-beside = Mostrar las palabras de antes y después lado a lado, o no
# What can be done, as the palette says it.
desk-motions-act-put = Someter a votación la enmienda siguiente
desk-motions-act-bloc = Someter lo seleccionado a una sola votación
desk-motions-act-whole = Someter la moción entera a votación
desk-motions-act-screens = Preparar lo seleccionado para las pantallas
desk-motions-act-page = Preparar la parte siguiente de lo que está en el salón
desk-motions-act-up = Subir la votación seleccionada
desk-motions-act-down = Bajar la votación seleccionada
desk-motions-act-rule = Volver al orden de la regla
desk-motions-act-withdraw = Retirar la enmienda seleccionada
desk-motions-act-back = Devolver el artículo seleccionado
desk-motions-act-reading = Empezar la lectura siguiente de la moción
desk-motions-act-table = Presentar una moción desde un archivo Markdown
desk-motions-act-lines = Entregar enmiendas desde una tabla
# The buttons.
desk-motions-button-put = Votar la siguiente
desk-motions-button-bloc = Votar selección …
desk-motions-button-screens = A las pantallas
desk-motions-button-page = Parte siguiente
desk-motions-button-up = Subir
desk-motions-button-down = Bajar
desk-motions-button-rule = Según la regla
desk-motions-button-amend = Enmienda …
desk-motions-button-withdraw = Retirar …
desk-motions-button-back = Devolver …
desk-motions-button-table = Presentar …
desk-motions-button-lines = Importar …
desk-motions-button-whole = El conjunto
desk-motions-button-reading = Otra lectura
desk-motions-again-put = Pulsa otra vez: preparar la votación
# What of a motion is listed.
desk-motions-listed = Qué se lista de ella
desk-motions-kind = Por qué norma se decide una votación
desk-motions-list = Votaciones, enmiendas o artículos
desk-motions-part-votes = Votaciones en orden
desk-motions-part-amendments = Todas las enmiendas
desk-motions-part-clauses = Artículos
desk-motions-part-text = Texto hasta ahora
# The motion as it stands.
desk-motions-empty = No se ha presentado ninguna moción. Presenta un texto en Markdown: sus párrafos numerados pasan a ser artículos, que se enmiendan y votan uno a uno.
desk-motions-closed = La cámara ha decidido sobre esta moción. Empieza una segunda lectura para cambiarla.
desk-motions-verdict = { $verdict ->
    [adopted] APROBADA
   *[rejected] RECHAZADA
 }
desk-motions-adopted-by = Aprobada en la lectura { $reading } por la votación { $poll }: { $digest }
desk-motions-no-votes = No queda ninguna votación sobre enmiendas. La moción entera puede someterse a votación.
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] VOTANDO
    [next] SIGUE
    [adopted] APROBADA
    [rejected] RECHAZ.
    [fallen] DECAÍDA
   *[withdrawn] RETIRADA
 }
desk-motions-clause-mark = { $state ->
    [back] DEVUELTO
    [gone] FUERA
    [new] NUEVO
    [moved] MOVIDO
   *[changed] CAMBIADO
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } → { $words }
desk-motions-does-replace-all = sustituir todo por { $words }
desk-motions-does-strike = suprimir { $passage }
desk-motions-does-insert = añadir { $words }
desk-motions-does-move = mover { $passage } después de { $after }
desk-motions-does-move-front = mover { $passage } al principio
desk-motions-does-move-clause = mover después de { $after }
desk-motions-does-move-clause-front = mover al principio
# What is said of the line that is selected.
desk-motions-clause = Artículo { $number }
desk-motions-amendment = Enmienda { $names }
desk-motions-amendment-by = Enmienda { $names }, { $author }
desk-motions-sent-back = Devuelto: { $reason }
desk-motions-put-by = Sometida a votación: votación { $poll }.
desk-motions-changes = Qué cambia
desk-motions-said-struck = { "[" }tachado: { $words }]
desk-motions-said-new = { "[" }nuevo: { $words }]
# Why something cannot be done now.
desk-motions-why-reading = Aún no se ha decidido ni devuelto nada.
desk-motions-why-no-rules = No hay normas que digan qué necesita una votación. Impórtalas primero.
desk-motions-why-no-amendment = No queda ninguna enmienda por votar.
desk-motions-why-by-rule = El orden es el de la regla.
desk-motions-why-vote-first = Vota primero { $names }, o haz que se retiren.
desk-motions-no-page = Lo que está en el salón no tiene más partes.
desk-motions-select-line = Selecciona primero una línea de la lista.
desk-motions-select-clause = Selecciona primero un artículo: lista los artículos.
desk-motions-select-amendment = Selecciona primero una enmienda.
# Putting to the vote.
desk-motions-upcoming = Siguiente: { $count ->
    [one] enmienda
   *[other] enmiendas
 } { $names }
desk-motions-put = Someter a votación: { $count ->
    [one] enmienda
   *[other] enmiendas
 } { $names }
desk-motions-put-ask = ¿Someter a votación { $count ->
    [one] la enmienda
   *[other] las enmiendas
 } { $names }?
desk-motions-put-one-ask = ¿Someter a una sola votación { $count ->
    [one] la enmienda
   *[other] las enmiendas
 } { $names }?
desk-motions-put-clauses-ask = ¿Someter a votación, con sus enmiendas, { $count ->
    [one] el artículo
   *[other] los artículos
 } { $names }?
desk-motions-left-out = Quedan fuera, porque otras las excluyen o hacen falta antes: { $names }.
desk-motions-nothing-together = Nada se puede someter a una sola votación.
desk-motions-together = Una sola votación decide sobre todas: se aprueban juntas o se rechazan juntas.
desk-motions-decided-by = Se decide por: { $rule }.
desk-motions-put-go = Preparar la votación
desk-motions-withdraw-ask = ¿Retirar la enmienda { $amendment }?
desk-motions-withdraw-says = Las que son sobre ella se retiran con ella.
desk-motions-withdraw-go = Retirar
desk-motions-back-ask = ¿Devolver { $clause }?
desk-motions-back-says = No está en el texto de esta lectura, y las enmiendas a él decaen.
desk-motions-back-go = Devolver
# The form of an amendment.
desk-motions-amend-ask = Proponer una enmienda: { $motion }
desk-motions-amend-go = Proponer
desk-motions-kind-replace = Sustituir un pasaje, o un artículo entero
desk-motions-kind-insert = Añadir palabras, o un artículo nuevo
desk-motions-kind-delete = Suprimir un pasaje, o un artículo entero
desk-motions-kind-move = Mover un pasaje, o un artículo entero
desk-motions-says-replace = Sin pasaje se sustituye el artículo entero, con todo lo que contiene.
desk-motions-says-insert = Con un pasaje, las palabras van detrás de él en ese artículo; sin él, son un artículo nuevo después del indicado o, si solo se indica un artículo, el primero dentro de él.
desk-motions-says-delete = Sin pasaje se suprime el artículo entero, con todo lo que contiene.
desk-motions-says-move = El artículo va después del indicado; si no se indica ninguno, es el primero donde está.
desk-motions-there-once = aparece una vez
desk-motions-number = Número
desk-motions-clause-field = Artículo
desk-motions-passage = Pasaje, palabra por palabra
desk-motions-occurrence = Cuál de ellos
desk-motions-after-words = Después de estas palabras
desk-motions-on = Sobre la enmienda
desk-motions-author = Autor
desk-motions-explained = Qué significa
# Texts and tables from files.
desk-motions-table-ask = Presentar { $file }
desk-motions-table-go = Presentar
desk-motions-title-of-text = El del texto, si aquí no hay nada
desk-motions-choose-file = Elegir un archivo
desk-motions-files-texts = Textos
desk-motions-files-tables = Tablas
desk-motions-files-all = Todos
desk-motions-file-large = { $file } ocupa más de 4 MiB: eso no es un texto que votar.
desk-motions-file-not-utf = { $file } no está escrito en UTF-8. Guárdalo como UTF-8 y elígelo otra vez.
desk-motions-file-unread = No se pudo leer { $file }: { $reason }.
desk-motions-tabled = La moción está presentada: { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
 }.
desk-motions-handed-in = { $count ->
    [one] Se ha entregado { $count } enmienda
   *[other] Se han entregado { $count } enmiendas
 }.
desk-motions-no-answer = El servidor no respondió. Elige el archivo otra vez.
