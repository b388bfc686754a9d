# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = Ver las prioridades de las salas
desk-priorities-open = Abrir recogida
desk-priorities-close = Cerrar recogida
desk-priorities-paper = De papel …
desk-priorities-select = Busca la asamblea y selecciónala.
desk-priorities-search = Busca en nombres y palabras, luego Enter
desk-priorities-search-name = Buscar en las prioridades
desk-priorities-never = Aún no se recogen prioridades. Abre la recogida, y las salas y asambleas podrán enviar hasta cinco en la página /priorities.
desk-priorities-of = de { $number }
desk-priorities-summary = { $received } de { $expected }
desk-priorities-is-open = La recogida está abierta.
desk-priorities-is-closed = La recogida está cerrada.
desk-priorities-is-set = La recogida está fijada y no ha empezado.
desk-priorities-told = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 } de acuerdo, { $papers } de papel, { $withdrawn } retiradas.
desk-priorities-not-open = La recogida no está abierta.
desk-priorities-open-first = Abre primero la recogida: no se acepta nada mientras está cerrada.
desk-priorities-unheard = El servidor no responde. Busca otra vez.
desk-priorities-found = { $count ->
    [one] { $count } asamblea encontrada
   *[other] { $count } asambleas encontradas
 }.
desk-priorities-found-first = { $count ->
    [one] { $count } asamblea encontrada
   *[other] { $count } asambleas encontradas
 }, las primeras { $shown }.
desk-priorities-state = { $area }: { $state ->
    [withdrawn] retiradas
   *[nothing] aún no ha enviado nada
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }, de papel)
desk-priorities-how = Una prioridad por línea, la más importante primero, con las palabras del papel; el porqué tras una barra (|). Queda marcado como anotado de papel, con tu cuenta.
desk-priorities-from-paper = De papel: { $name }
desk-priorities-enter-it = Anotar
desk-priorities-people = Personas de acuerdo
