# The door of the chamber, for stewards: badges are checked in and out.
door-title = La puerta de la cámara
door-check-part =
    .aria-label = Comprobar una tarjeta
door-which-way = En qué sentido
door-coming-in = ENTRA
door-going-out = SALE
door-badge = Escanea la tarjeta o escríbela como ID:CÓDIGO
door-do-in = Registrar la entrada
door-do-out = Registrar la salida
door-scan-it = Escanear con la cámara
door-none = Aún no hay tarjeta
door-none-yet = Lo que diga la comprobación aparece aquí, en letras grandes.
door-hall-part =
    .aria-label = Quién está en la sala
door-hall = en la sala ahora
door-hall-of = en la sala ahora, de { $count ->
    [one] { $count } escaño
   *[other] { $count } escaños
 }
door-last-checks = Las últimas comprobaciones
door-last-none = Aún no hay ninguna en este dispositivo.
door-stewards = Para el personal de puerta: aquí se registran entradas y salidas. La mesa te da una contraseña.
door-password = Contraseña
door-to-seat = ¿Eres miembro? Entra en tu escaño
door-signed-in = Sesión de { $login }
door-password-missing = Escribe primero la contraseña.
door-other-post = El puesto de este usuario es { $post }: no comprueba tarjetas. Pide a la mesa un usuario para la puerta.
door-signed-out = Este dispositivo ya no tiene la sesión abierta. Pide la contraseña a la mesa.
door-tried-again = { $reason } Se vuelve a intentar automáticamente. No dejes pasar a nadie sin comprobar.
door-old-figures = { $reason } Estas cifras no son de este momento.
# What a check has found, in big words.
door-no-badge = No es una tarjeta
door-no-badge-do = Escanea otra vez el código QR de la tarjeta o escribe lo que pone: el nombre o número, dos puntos, el código.
door-checking = Comprobando
door-checking-way = { $way ->
    [in] Una tarjeta que entra.
   *[out] Una tarjeta que sale.
 }
door-is-in = Escaño { $seat } DENTRO
door-is-in-words = Bienvenida. El escaño cuenta como presente desde ahora.
door-again-in = El escaño { $seat } ya está DENTRO
door-again-in-words = Esta tarjeta ya está en la sala. Si la muestra otra persona, llama a la mesa.
door-was-in = El escaño { $seat } ya estaba DENTRO
door-is-out = Escaño { $seat } FUERA
door-is-out-words = El escaño no cuenta como presente hasta que se registre otra entrada.
door-again-out = El escaño { $seat } ya está FUERA
door-again-out-words = Esta tarjeta no estaba en la sala.
door-was-out = El escaño { $seat } ya estaba FUERA
door-no-seat = SIN ESCAÑO
door-no-seat-not-drawn = SIN ESCAÑO: no salió en el sorteo
door-not-drawn = Esta tarjeta no salió en el sorteo y no tiene escaño. El intento está en el registro. Compara una vez el identificador y el código con la tarjeta. Si están bien, no dejes entrar a la persona y llama a la mesa.
door-has-none = Esta tarjeta no tiene escaño. Compara el identificador y el código con la tarjeta. Si están bien, llama a la mesa.
door-replaced = El escaño de esta tarjeta se dio a una persona suplente. Envía a la persona a la mesa de la conferencia.
door-refused = { $reason } Envía a la persona a la mesa de la conferencia.
