# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = Llwyfan
display-stage-monitor = Monitor y llwyfan
display-stage-code = Teipiwch god y sgrin: display_code yn keys.json yn ffolder y gynhadledd ydyw. Neu agorwch y dudalen hon fel /stage#code=COD.
display-overlay = Troshaen
display-overlay-picture = Troshaen ar gyfer y llun
display-overlay-over = Troshaen dros y llun
display-overlay-code = Teipiwch god y sgrin: display_code yn keys.json yn ffolder y gynhadledd ydyw. Neu agorwch y dudalen hon fel /overlay#code=COD.
display-code-label = Cod y sgrin
display-wall-clock =
    .aria-label = Amser y dydd
display-time-left =
    .aria-label = Amser ar ôl
display-time-to-talk =
    .aria-label = Amser i siarad
display-strip =
    .aria-label = Geiriau
display-who-speaks =
    .aria-label = Pwy sy'n siarad
