# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = Cartel
print-welcome = Adelante. Aquí eres bienvenido, bienvenida.
print-conduct = Cómo nos tratamos: { $address }
print-table = Mesa { $number } de { $of }
print-how = Cómo hablamos
print-agree = En qué estamos de acuerdo y en qué no
print-script = Guion de la sesión
print-before = Diez minutos antes:
print-step-camera = Apunta la cámara de tu móvil al cuadrado.
print-step-open = O abre { $address } y escribe el código.
print-step-none = Sin cuenta y sin aplicación. Sin móvil participas levantando la mano.
print-talk =
    Haced una ronda: cada persona dice su nombre y una cosa.
    Todo el mundo tiene el mismo tiempo. Quien quiera puede pasar.
    Dejad acabar a los demás. Preguntad antes de responder.
    Hablad del asunto, no de la persona.
    ¿Quién no ha hablado aún? Preguntadle con amabilidad.
    Escribid en qué estáis de acuerdo y en qué no.
print-title = Para imprimir en esta sala
print-for = Para imprimir: { $first }
print-this-room = esta sala
print-words = Un cartel para la puerta, una hoja para cada mesa y el guion de la sesión. En A4 o carta, también en blanco y negro.
print-want-poster = { $first } Cartel
print-want-tables = { $first } Hojas de las mesas
print-want-script = { $first } Guion de la sesión
print-tables = Cuántas mesas
print-go = Imprimir
print-back = Volver a llevar la sala
print-sheets =
    .aria-label = Hojas
print-gate = Imprimir para una sala
