# Whether somebody was drawn by lot, as their own device works it out.
drawn-page = ¿Te ha tocado?
drawn-explained = Tu propio dispositivo lo calcula con lo que está publicado. Tu identificador y tu código no salen de él.
drawn-id = Tu identificador
drawn-code = Tu propio código
drawn-code-hint = Recibiste los dos con tu invitación. El código tiene 32 letras y cifras.
drawn-lottery = Qué sorteo
drawn-go = Mirar
drawn-asks = Esta página pide al servidor la prueba de un seudónimo, que este dispositivo forma con tu identificador y tu código. Así, el servidor ve que alguien pregunta por ese seudónimo; tu identificador y tu código no se envían.
drawn-experts-hint = Seudónimo: SHA-256 de "conference/sortition/person/1", tu código y tu identificador, cada uno seguido de un byte cero. Bolsa: las líneas de pool.csv como árbol del RFC 9162, sección 2.1. Compromiso: SHA-256 de su JSON, nombres ordenados, sin espacios. Esta página vino del mismo servidor que los archivos: para no fiarte de nadie, descarga los archivos y compruébalos con "conference sortition verify" en tu propio ordenador.
drawn-script = Esta página necesita JavaScript: es tu propio dispositivo quien mira. Permítelo para esta dirección.
drawn-id-missing = Escribe tu identificador tal como lo recibiste.
drawn-code-wrong = Un código tiene 32 letras y cifras, de 0 a 9 y de a a f. Cópialo otra vez.
drawn-lottery-missing = Escribe el nombre del sorteo.
drawn-looking = Mirando
drawn-unknown = No se ha podido mirar
drawn-unknown-why = { $reason } Esto no dice nada de ti. Después pulsa otra vez Mirar.
# What was found, with what to do.
drawn-no-lottery = No existe ese sorteo
drawn-no-lottery-why = Todavía no hay nada publicado con este nombre. Revisa el nombre o vuelve cuando se anuncie.
drawn-not-in-pool = No estás en la bolsa de este sorteo
drawn-not-in-pool-why = Con este identificador y este código no podía salir nadie. Comprueba primero que los dos estén escritos como los recibiste. Si están bien, pregunta en la mesa de la conferencia. Quien ya tiene un escaño no está en ninguna bolsa.
drawn-not-yet = El sorteo aún no se ha hecho
drawn-not-yet-why = Estás en la bolsa: una de las { $size } personas que pueden salir. Aún no hay publicado ningún sorteo que cuente: vuelve cuando hayan caído las cifras.
drawn-yes = Te ha tocado
drawn-yes-why = Tienes un escaño en la cámara. Guarda tu identificador y tu código, y pregunta en la mesa de la conferencia qué viene ahora.
drawn-no = Esta vez no te ha tocado
drawn-no-why = Estabas en la bolsa, una de { $size } personas, y la suerte cayó en otras.
drawn-misfit = La prueba no encaja
drawn-misfit-why = { $reason } Haz una foto de esta página y enséñala en la mesa de la conferencia, y a otras personas.
# What was checked, a step each: its name, and what was found.
drawn-in-pool = Estás en la bolsa
drawn-in-pool-not = La bolsa no tiene ninguna línea con tu seudónimo.
drawn-in-pool-other = El servidor ha enviado la línea de otra persona.
drawn-in-pool-computed = Con tu línea y { $others } cifras más, este dispositivo ha calculado la raíz de la bolsa que se fijó de antemano.
drawn-in-pool-misfit = Tu línea no lleva a la raíz de la bolsa que se fijó de antemano.
drawn-who = Quién ha salido
drawn-who-looked = Este dispositivo ha buscado tu seudónimo entre los { $count } que han salido.
drawn-fixed = Lo que se fijó de antemano
drawn-fixed-misfit = Lo publicado como fijado de antemano no da la cifra con la que se publica.
drawn-fixed-other = Este dispositivo vio otro compromiso en la escena de este sorteo.
drawn-fixed-seen = Está publicado con la cifra { $figure }. Es la que este dispositivo vio antes del sorteo.
drawn-fixed-compare = Está publicado con la cifra { $figure }. Compárala con la de las pantallas o la del registro.
# For experts: what the figures are.
drawn-figure-pseudonym = Tu seudónimo
drawn-figure-commitment = Compromiso
drawn-figure-root = Raíz de la bolsa
drawn-figure-line = Tu línea
