desk-stream-show = Mostrar la emisión con sus fuentes
desk-stream-pick-source = Elegir { $title }, para TAKE
desk-stream-programme = El programa
desk-stream-holding = Carátula
desk-stream-no-picture = Aún sin imagen
desk-stream-empty = No se emite nada: el servidor se inició sin emisión. Inícielo de nuevo con la emisión.
desk-stream-state = { $state ->
    [live] en directo
    [ready] lista
    [waiting] espera a su codificador
    [connected] conectada
    [lost] PERDIDA
    [failed] FALLA
    [refused] clave incorrecta
   *[other] aún desconocida
 }
desk-stream-state-for = { $state }, { $age }
desk-stream-on-air = EN EL AIRE, { $state }
desk-stream-programme-state = { $state ->
    [on_air] en el aire
    [starting] iniciando
    [stale] interrumpida, vuelve a iniciarse
    [failed] FALLA
    [stopped] parada
    [off] apagada
   *[other] aún desconocida
 }
desk-stream-kind = { $kind ->
    [rtmp] Codificador por RTMP
    [srt] Codificador por SRT
    [file] Archivo de vídeo
    [hls] Otra emisión (HLS)
    [device] Capturadora
   *[other] Carátula
 }
desk-stream-fps = { $fps } imágenes/s
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (objetivo: -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = Pulse otra vez: TAKE
desk-stream-is-on = { $title } está en el aire.
desk-stream-pick = Elija primero una fuente: pulse su imagen.
desk-stream-why-post = Solo el puesto de dirección puede hacerlo.
desk-stream-fallen = Se perdió { $title }: se muestra { $shown } hasta que vuelva.
desk-stream-taken = { $time }: { $by } puso { $title }.
desk-stream-taken-elsewhere = { $by } puso { $title } en la emisión.
desk-stream-segment = El segmento más nuevo tiene { $age } s.
desk-stream-renditions = Se producen: { $names }
desk-stream-counts = Imágenes perdidas: { $dropped }, reinicios: { $restarts }
desk-stream-condition = { $what ->
    [silence] silencio
    [no_sound] sin sonido
    [clipping] saturado
    [black] negro
    [freeze] congelada
    [no_picture] sin imagen
    [lost] perdida
    [failed] falla
   *[other] revísela
 }
desk-stream-alarm-silence = { $title } está en silencio. Revise los deslizadores y el silencio de la mesa de sonido y luego la fuente de audio del codificador.
desk-stream-alarm-no-sound = { $title } llega sin sonido. Active la pista de audio en el codificador.
desk-stream-alarm-clipping = { $title } suena demasiado alto y distorsiona. Baje el nivel en la mesa hasta que los picos queden por debajo de -9.
desk-stream-alarm-black = { $title } está en negro. Revise la cámara y la escena del codificador; mientras tanto tome otra fuente.
desk-stream-alarm-freeze = { $title } está congelada. Si no es a propósito, reinicie la cámara o la captura en el codificador.
desk-stream-alarm-no-picture = { $title } llega sin imagen. Active el vídeo en el codificador.
desk-stream-alarm-lost = Se perdió { $title }. Mire si su codificador sigue enviando y la red aguanta; vuelve por sí sola.
desk-stream-alarm-failed = No se puede leer { $title }. Su línea dice por qué; mientras tanto tome otra fuente.
desk-stream-alarm-other = { $title }: { $what }. Revísela.
desk-stream-well = { $title } vuelve a ir bien.
desk-stream-server = Servidor
desk-stream-key = Clave de emisión
desk-stream-copy-address = Copiar dirección
desk-stream-copy-key = Copiar clave
desk-stream-show-key = Mostrar clave
desk-stream-hide-key = Ocultar clave
desk-stream-new-key = Clave nueva
desk-stream-new-key-armed = Cortar el codificador
desk-stream-add = Añadir fuente
desk-stream-change = Cambiar
desk-stream-remove = Quitar
desk-stream-remove-armed = Quitar de verdad
desk-stream-keep = Guardar
desk-stream-copied = Copiado, de { $title }. Guarde la clave en secreto: quien la tiene puede emitir.
desk-stream-field-title = Título
desk-stream-field-kind = Qué es
desk-stream-field-address = De dónde viene
desk-stream-field-backup = Mientras esté perdida
desk-stream-hint = { $kind ->
    [rtmp] Recibe dirección y clave para OBS, vMix o equipos.
    [srt] Recibe una dirección con contraseña, para redes malas.
    [file] La ruta en la máquina del servidor; varias, una por línea, van seguidas.
    [hls] Una dirección que empieza por https:// y acaba en .m3u8.
    [device] Como /dev/video0, y hw:1 detrás para el sonido.
   *[other] test o holding.
 }
desk-stream-unheard = El servidor no respondió. Mire si se hizo.
desk-stream-mark-last = Marcar los últimos 60 segundos
desk-stream-mark-in = Marcar inicio
desk-stream-mark-out = Marcar fin
desk-stream-mark-rename = Poner título
desk-stream-mark-runs = en curso
desk-stream-mark-open = Hay una marca abierta: marque primero su fin.
desk-stream-mark-none-open = No hay ninguna marca abierta: marque primero el inicio.
desk-stream-mark-empty = Aún no hay nada marcado. Lo que marque se ve enseguida en la página /missed.
desk-stream-marked = Marcado.
