# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = Plakat
print-welcome = Zapraszamy. Jesteście tu mile widziani.
print-conduct = Jak się do siebie odnosimy: { $address }
print-table = Stolik { $number } z { $of }
print-how = Jak rozmawiamy
print-agree = W czym się zgadzamy, a w czym nie
print-script = Scenariusz wieczoru
print-before = Dziesięć minut wcześniej:
print-step-camera = Skieruj aparat telefonu na kwadrat.
print-step-open = Albo otwórz { $address } i wpisz kod.
print-step-none = Bez konta i bez aplikacji. Bez telefonu bierzesz udział przez podniesienie ręki.
print-talk =
    Jedna rundka: każdy mówi swoje imię i jedną rzecz.
    Każdy ma tyle samo czasu. Kto chce, może oddać kolejkę.
    Pozwólcie innym skończyć. Zapytajcie, zanim odpowiecie.
    Mówcie o sprawie, nie o osobie.
    Kto jeszcze nie mówił? Zapytajcie życzliwie.
    Zapiszcie, w czym się zgadzacie, a w czym nie.
print-title = Do wydruku dla tej sali
print-for = Do wydruku: { $first }
print-this-room = ta sala
print-words = Plakat na drzwi, kartka na każdy stolik i scenariusz wieczoru. Na A4 lub Letter, także czarno-białe.
print-want-poster = { $first } Plakat
print-want-tables = { $first } Kartki na stoliki
print-want-script = { $first } Scenariusz wieczoru
print-tables = Ile stolików
print-go = Drukuj
print-back = Wróć do prowadzenia sali
print-sheets =
    .aria-label = Kartki
print-gate = Wydruk dla sali
