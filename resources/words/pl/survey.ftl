# How did it feel: a few questions on phones after a session, and what a room said.
survey-part =
    .aria-label = Jak było?
survey-step-one = Wcale
survey-step-two = Trochę
survey-step-three = Średnio
survey-step-four = Dość
survey-step-five = Bardzo
survey-blank = Odpowiedz, na co chcesz. Nikt nie widzi twojego imienia.
survey-changed = Jeszcze nie wysłano.
survey-in = Twoja odpowiedź została przyjęta. Możesz ją zmienić do zamknięcia.
survey-about = O: { $title }
survey-about-nothing = Krótkie pytanie do wszystkich sal
survey-words-read = Odpowiedzi słowami czyta się w centrali.
survey-hidden = Ukryte: odpowiedziało mniej niż pięć osób albo dałoby się to wyliczyć z pozostałych.
survey-nobody = Nikt nie odpowiedział.
survey-mean = { $mean } na 5, z { $count ->
    [one] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
 }.
survey-free = { $question } (jeśli chcesz, do 200 znaków; bez nazwisk)
survey-all-said = Co powiedziały wszystkie sale:
survey-send = Wyślij odpowiedź
survey-send-change = Wyślij zmianę
survey-room-open = Telefony są pytane, jak było
survey-room-told = Jak było w twojej sali
survey-room-words = Każdy odpowiada na własnym telefonie, bez imienia. To, co powiedziała twoja sala, pokaże się tu po zamknięciu, jeśli odpowie pięć lub więcej osób.
survey-room-none = Żaden telefon z twojej sali nie odpowiedział.
