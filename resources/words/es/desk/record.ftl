# The record: whether it is written, and what in it anybody can check.
desk-record-checks = DÓNDE PUEDE COMPROBARLO CUALQUIERA
desk-record-published = LO PUBLICADO, LO MÁS NUEVO PRIMERO
desk-record-deeds = QUIÉN HIZO QUÉ EN LAS MESAS DE CONTROL, LO MÁS NUEVO PRIMERO
desk-record-empty = Aún no se ha publicado nada. Aquí estarán los resultados y los compromisos.
desk-record-idle = Aún no se ha pedido nada desde ninguna mesa de control.
desk-record-origin = la dirección de esta conferencia
desk-record-number = NÚMERO
desk-record-entries = Entradas
desk-record-rate = Papeletas por segundo
desk-record-connections = Conexiones
desk-record-desks = Mesas de control
desk-record-head = Cabecera firmada, para cualquiera
desk-record-entry = Una entrada por su número
desk-record-receipt = Un recibo
desk-record-names = Quién votó qué, en las votaciones nominales
desk-record-state-none = Aún no se sabe nada del registro.
desk-record-state-ok = El registro se está escribiendo: cada entrada se conserva y se puede comprobar.
desk-record-state-fault = El registro no se puede escribir: { $fault }
desk-record-poll = Votación { $place }, { $state ->
    [void] nula
   *[published] publicada
 }
desk-record-lottery-void = Sorteo, nulo
desk-record-lottery-draw = Sorteo, { $draw } intento
desk-record-lottery-revealed = Sorteo, revelado
desk-record-lottery-number = { $title }: { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }, por el número { $number }
desk-record-commitment = Compromiso
