# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = Anotar salas por teléfono
desk-telephone-enter = Anotar sus cifras …
desk-telephone-list = Salas por teléfono
desk-telephone-search = Buscar una sala por nombre o lugar
desk-telephone-search-name = Buscar una sala
desk-telephone-no-poll = No hay ninguna pregunta abierta que las salas puedan responder con manos contadas. Cuando la haya, una sala sin conexión dice sus asistentes y sus manos por teléfono o en papel: una cuenta los anota, y otra anota lo mismo cuando la sala lo repite.
desk-telephone-how = «{ $question }» Busca la sala y anota lo que dice. Las cifras cuentan cuando otra cuenta ha anotado lo mismo; una sala que responde con sus propios dispositivos no se acepta.
desk-telephone-summary = { $count ->
    [one] { $count } sala cuenta
   *[other] { $count } salas cuentan
 }, { $waiting } en espera
desk-telephone-checked-in = { $count ->
    [one] { $count } persona registrada
   *[other] { $count } personas registradas
 }
desk-telephone-one-login = { $teller } lo ha anotado; falta otra cuenta.
desk-telephone-differ = Difieren, no se acepta ninguna. { $figures }
desk-telephone-figures = { $teller }: { $people }, { $counts }
desk-telephone-waits = espera
desk-telephone-taken = { $way ->
    [telephone] por teléfono, por { $first } y { $second }
   *[paper] en papel, por { $first } y { $second }
 }
desk-telephone-why-no-poll = No hay ninguna pregunta abierta que se responda con manos contadas.
desk-telephone-select = Busca la sala y selecciónala.
desk-telephone-from = De { $name }
desk-telephone-enter-it = Anotar
desk-telephone-by-telephone = Por teléfono
desk-telephone-on-paper = En papel
desk-telephone-read-back = «{ $question }» Que la sala diga sus cifras; anótalas y léelas en voz alta. Cuentan cuando otra cuenta ha anotado lo mismo. Lo que anotas sustituye a lo que anotaste antes.
desk-telephone-people = Personas en la sala
desk-telephone-came = Llegó
desk-telephone-hands = Manos en total
desk-telephone-too-many = { $hands } de { $people }: más manos que personas
