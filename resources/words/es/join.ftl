# The front page, where people come in by a code, and the gate of pages that need one.
join-page = Entrar en la conferencia
join-welcome = Pasa, siéntate, di lo tuyo
join-code-label = El código de tu asamblea
join-hint = Está en la pantalla grande de tu sala. No importan las mayúsculas, los espacios ni los guiones; se puede pegar un enlace entero.
join-go = Entrar
join-facilitator = Te damos la bienvenida a la facilitación de { $first }
join-device = ¿Para qué es este dispositivo?
join-run = Llevar la asamblea
join-run-hint = Registrar a las personas, anotar las manos, pulsar el botón. Un móvil o una tableta.
join-screen = Ser la pantalla grande
join-screen-hint = Imagen, pregunta, barras y el código para entrar. Un televisor o proyector.
join-back =
    .aria-label = Asambleas en las que estuvo este dispositivo
join-watch = ¿Sin código? Mira con nosotros
join-drawn = ¿Te ha tocado en el sorteo?
join-missing = Escribe el código de tu asamblea. Está en la pantalla grande de tu sala.
join-looking = Buscando tu asamblea
join-welcome-to = Te damos la bienvenida a { $party }
join-back-to = Volver a { $party }
join-back-run = Llevar { $party }
join-back-screen = Pantalla grande de { $party }
join-fault-length = Este código no es correcto: tiene { $count ->
    [one] 1 letra o cifra
   *[other] { $count } letras y cifras
 }; el de una asamblea tiene 9 y el de quien la facilita, 13.
join-fault-strange = Este código no es correcto: en los códigos no hay { $letter }. Compáralo con el que tienes.
join-fault-check = Este código no es correcto: alguna letra o cifra es otra. Compáralo con el que tienes.
gate-again = Vuelve a entrar
gate-go = Continuar
gate-front = A la página de inicio
gate-missing = Escribe primero el código.
