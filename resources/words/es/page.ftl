# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = No se ha podido cargar esta página. Inicia sesión en la wifi si te lo pide y vuelve a cargar la página.
page-script = Esta página necesita JavaScript. Permítelo para esta dirección.
page-leave = Salir de este dispositivo
page-leave-again = Pulsa otra vez: este dispositivo olvida sus códigos, votos y recibos
page-leave-waits = Este dispositivo ha olvidado. { $reason } Se avisará a la conferencia en cuanto responda.
page-no-connection = Sin conexión con la conferencia: inicia sesión primero en la wifi o revisa la red de este dispositivo.
page-no-answer = La conferencia no responde en este momento.
page-tried-again = { $reason } Se vuelve a intentar automáticamente.
page-code-tried-again = { $reason } Tu código se vuelve a probar automáticamente.
page-the-conference = La conferencia
page-minutes = El acta
page-back-to-party = Volver a la asamblea
page-back-to-vote = Volver a mi voto
page-rehearsal = ENSAYO: es una práctica, los votos no cuentan
    .aria-label = Ensayo
