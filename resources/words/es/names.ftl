# Who voted how.
names-explained = De las votaciones declaradas nominales, cualquiera puede leer qué votó cada persona por móvil. Las demás son secretas. El nombre es el que escribió quien votó; las respuestas de salas enteras no están aquí.
names-by-name = Votaciones nominales
names-find = Buscar un nombre o una asamblea
names-name = Nombre
names-party = Asamblea
names-answer = Respuesta
names-more = Mostrar más
names-all = Todas las votaciones nominales
names-none = Aún no se ha cerrado ninguna votación nominal. Vuelve cuando se cierre una.
names-void = nula: sin nombres
names-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
 }
names-count = { $count ->
    [one] { $count } voto nominal
   *[other] { $count } votos nominales
 }
names-found = { $found } de { $count ->
    [one] { $count } voto nominal
   *[other] { $count } votos nominales
 }
names-nobody-found = No se encuentra a nadie. Prueba con una parte del nombre o de la asamblea.
names-nobody = Nadie ha votado con nombre en esta.
