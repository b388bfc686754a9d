# How did it feel: a few questions on phones after a session, and what a room said.
survey-part =
    .aria-label = ¿Qué tal ha sido?
survey-step-one = Nada
survey-step-two = Un poco
survey-step-three = Algo
survey-step-four = Bastante
survey-step-five = Mucho
survey-blank = Responde a lo que quieras. Nadie ve tu nombre.
survey-changed = Sin enviar aún.
survey-in = Tu respuesta ha entrado. Puedes cambiarla hasta el cierre.
survey-about = Sobre: { $title }
survey-about-nothing = Una pregunta breve a todas las salas
survey-words-read = Las respuestas con palabras se leen en el control.
survey-hidden = Oculto: han respondido menos de cinco, o se podría deducir de las demás.
survey-nobody = No ha respondido nadie.
survey-mean = { $mean } de 5, según { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
 }.
survey-free = { $question } (si quieres, hasta 200 signos; sin nombres)
survey-all-said = Lo que han dicho todas las salas:
survey-send = Enviar mi respuesta
survey-send-change = Enviar el cambio
survey-room-open = Se pregunta a los móviles qué tal ha sido
survey-room-told = Qué tal ha sido en tu sala
survey-room-words = Cada persona responde en su móvil, sin nombre. Lo que ha dicho tu sala aparece aquí tras el cierre, si han respondido cinco o más.
survey-room-none = No ha respondido ningún móvil de tu sala.
