# The page that everybody follows without a code, and what tables say on screens.
follow-title = Seguir la conferencia
follow-in-room = ¿Estás en una sala? Introduce su código
follow-sign-up = Trae una sala llena de gente: inscríbela
follow-as-of = A las { $time }. Esta página se renueva sola.
follow-old = A las { $time }. No hay conexión ahora: esta página lo intenta de nuevo.
follow-on-now = Ahora
follow-asked = Se pregunta ahora
follow-last = El último resultado
follow-said = Lo que dicen las salas
follow-the-picture = Imagen
follow-picture-show = Mostrar la imagen en directo
follow-picture-words = Necesita unos 15 MB por minuto.
follow-programme = Programa
follow-programme-of = Programa: { $day }
follow-earlier = Resultados anteriores
follow-sum = { $statements }, { $rooms }
follow-statements = { $count ->
    [one] { $count } declaración
   *[other] { $count } declaraciones
 }
follow-rooms = { $count ->
    [one] { $count } sala
   *[other] { $count } salas
 }
follow-said-by = { $room } y { $count ->
    [one] { $count } sala más
   *[other] { $count } salas más
 }
follow-not-agreed = { $who }: sin acuerdo en la mesa
board-call = Lo que dicen las mesas
board-nothing = Las mesas están escribiendo.
board-against = { $rooms }, { $count } sin acuerdo
board-line = «{ $text }» · { $rooms }
