# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = انتخابات دکھائیں
# What can be done, as the palette says it.
desk-elections-act-close = نامزدگیاں بند کریں
desk-elections-act-draw = پرچی کی ترتیب کا قرعہ نکالیں
desk-elections-act-hustings = امیدواروں کی تقاریر شروع کریں
desk-elections-act-put = انتخاب پر ووٹنگ کرائیں
desk-elections-act-lot = نکالا گیا قرعہ درج کریں
desk-elections-act-previous = پچھلا دور دکھائیں
desk-elections-act-following = اگلا دور دکھائیں
desk-elections-act-whole = پوری گنتی دکھائیں
desk-elections-act-accept = درج کریں کہ منتخب شدہ نامزد نے قبول کیا
desk-elections-act-withdraw = منتخب نامزدگی واپس لیں
desk-elections-act-vacate = درج کریں کہ منتخب شخص نے استعفیٰ دیا
desk-elections-act-take = خالی نشست قبول ہوئی
desk-elections-act-decline = خالی نشست سے انکار ہوا
desk-elections-act-reopen = نامزدگیاں دوبارہ کھولیں
desk-elections-act-cancel = انتخاب منسوخ کریں
# The buttons.
desk-elections-button-close = بند کریں …
desk-elections-button-draw = ترتیب نکالیں …
desk-elections-button-hustings = تقاریر …
desk-elections-button-put = ووٹنگ کرائیں
desk-elections-button-lot = قرعہ درج کریں …
desk-elections-button-accept = قبول …
desk-elections-button-withdraw = واپس لیں …
desk-elections-button-vacate = استعفیٰ …
desk-elections-button-take = قبول ہوئی …
desk-elections-button-decline = انکار ہوا …
desk-elections-button-reopen = دوبارہ کھولیں …
desk-elections-button-cancel = منسوخ کریں …
desk-elections-step-previous = پچھلا
desk-elections-step-following = اگلا
desk-elections-step-whole = سب
desk-elections-election = انتخاب
desk-elections-list = نامزد افراد، یا عہدے پر کون ہے
# What is said where nobody fit is selected.
desk-elections-select-accept = ایسے نامزد کو منتخب کریں جس نے ابھی قبول نہیں کیا۔
desk-elections-select-withdraw = پہلے کسی نامزد کو منتخب کریں۔
desk-elections-select-vacate = ایسے شخص کو منتخب کریں جو عہدے پر ہو۔
# The election as it stands.
desk-elections-empty = کسی انتخاب کا اعلان نہیں ہوا۔ جدول سے انتخابات کا اعلان کریں: conference election call FOLDER --file elections.csv۔ دیکھیں docs/elections.md۔
desk-elections-state = { $state ->
    [open] نامزدگیاں کھلی ہیں
    [closed] امیدوار طے
    [put] ووٹنگ جاری
    [elected] منتخب
   *[cancelled] منسوخ
 }
desk-elections-signatures = { $count ->
    [one] { $count } دستخط
   *[other] { $count } دستخط
 }
desk-elections-next-close = نامزدگیاں لی جا رہی ہیں۔ پھر انہیں بند کریں: اس سے امیدوار طے ہوتے ہیں۔
desk-elections-next-close-until = نامزدگیاں { $moment } تک لی جائیں گی۔ پھر انہیں بند کریں: اس سے امیدوار طے ہوتے ہیں۔
desk-elections-next-nobody = کوئی امیدوار نہیں۔ نامزدگیاں دوبارہ کھولیں، یا انتخاب منسوخ کریں۔
desk-elections-next-draw = ایک عوامی قدر سے پرچی کی ترتیب نکالیں۔
desk-elections-next-put = انتخاب پر ووٹنگ کرائیں؛ رائے شماری کھلنے تک مسودہ رہتی ہے۔
desk-elections-next-poll-draft = رائے شماری { $poll } مسودہ ہے۔ اسے { $whose ->
    [members] ارکان
   *[chamber] ایوان
 } کی رائے شماریوں میں کھولیں۔
desk-elections-next-poll-open = رائے شماری { $poll } کھلی ہے۔ اسے { $whose ->
    [members] ارکان
   *[chamber] ایوان
 } کی رائے شماریوں میں بند کریں۔
desk-elections-next-lot = گنتی رک گئی ہے: { $names } برابر ہیں۔ سب کے سامنے قرعہ نکالیں، اور درج کریں۔
desk-elections-next-counting = پرچیاں گنی جا رہی ہیں۔
desk-elections-next-counting-again = پرچیاں دوسری بار گنی جا رہی ہیں۔
desk-elections-next-differ = دونوں گنتیاں مختلف ہیں، اور کچھ شائع نہیں ہو سکتا۔ دیکھیں docs/elections.md۔
desk-elections-next-rounds = دونوں گنتیاں ایک سی ہیں۔ پہلا دور دکھائیں، شائع کریں، پھر دور بہ دور آگے بڑھیں۔
desk-elections-office-offered = { $name } کی نشست { $who } کو پیش کی گئی: قبول یا انکار؟
desk-elections-office-counting = { $name } کی نشست کے لیے پرچیاں گنی جا رہی ہیں۔
desk-elections-office-empty = { $count ->
    [one] { $count } نشست خالی رہتی ہے
   *[other] { $count } نشستیں خالی رہتی ہیں
 }۔
desk-elections-office-filled = تمام نشستیں پُر ہیں۔
# Both counts, and which round is shown.
desk-elections-first-waits = پہلی گنتی: ابھی نہیں آئی
desk-elections-first = پہلی گنتی: { $names }
desk-elections-first-nobody = پہلی گنتی: کوئی نہیں
desk-elections-second-waits = دوسری گنتی: ابھی نہیں آئی
desk-elections-second-differs = دوسری گنتی مختلف ہے۔ { $differences }
desk-elections-second-same = دوسری گنتی: آخری عشاریے تک ایک سی ({ $counter })
desk-elections-lot = قرعہ، { $names } کے درمیان: { $value }
desk-elections-round = دور { $round }، کل { $count }
desk-elections-rounds = { $count ->
    [one] تمام ادوار: { $count }
   *[other] تمام ادوار: { $count }
 }
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = واپس: { $reason }
desk-elections-lacks-nothing = کوئی کمی نہیں
desk-elections-statement = { $has ->
    [yes] بیان ہے
   *[no] بیان نہیں
 }
desk-elections-photo = { $has ->
    [yes] تصویر ہے
   *[no] تصویر نہیں
 }
desk-elections-holder = { $came ->
    [recount] دوبارہ گنتی سے
   *[vote] منتخب
 }، { $cause ->
    [resigned] استعفیٰ
    [died] وفات
    [recalled] برطرفی
    [succeeded] دوسرے جانشین ہوئے
   *[none] عہدے پر
 }
desk-elections-holder-why = { $came ->
    [recount] دوبارہ گنتی سے
   *[vote] منتخب
 }، { $cause ->
    [resigned] استعفیٰ
    [died] وفات
    [recalled] برطرفی
   *[succeeded] دوسرے جانشین ہوئے
 }: { $reason }
# Why something cannot be done now.
desk-elections-why-none = کسی انتخاب کا اعلان نہیں ہوا۔
desk-elections-why-reopen = نامزدگیاں صرف انتخاب پر ووٹنگ سے پہلے دوبارہ کھلتی ہیں۔
desk-elections-why-close-and-draw = پہلے نامزدگیاں بند کریں اور پرچی کی ترتیب نکالیں۔
desk-elections-why-hustings = امیدواروں کی تقاریر پہلے ہی جاری ہیں: مقررین دیکھیں۔
desk-elections-why-fixed = پرچی اب بدلی نہیں جا سکتی۔
desk-elections-why-nobody-holds = اس انتخاب سے ابھی کوئی عہدے پر نہیں۔
desk-elections-why-not-offered = کسی کو کوئی خالی نشست پیش نہیں کی گئی۔
desk-elections-why-not-cancelled = اس پر ووٹنگ ہو رہی ہے، یا ختم ہو چکی: پہلے اس کی رائے شماری کالعدم قرار دیں۔
desk-elections-why-no-count = دکھانے کو ابھی کوئی گنتی نہیں۔
desk-elections-why-no-round = ایسا کوئی دور نہیں: دیکھیں کون سا دکھایا جا رہا ہے۔
desk-elections-why-drawn = ترتیب “{ $value }” سے نکالی گئی۔
desk-elections-why-close-first = پہلے نامزدگیاں بند کریں: پھر کوئی پرچی پر اپنی جگہ نہیں چن سکتا۔
desk-elections-why-nobody-stands = کوئی امیدوار نہیں۔
desk-elections-why-no-lot = کوئی گنتی قرعے کی منتظر نہیں۔
# The forms: what is asked, and the button.
desk-elections-lot-drawn = جو سب کے سامنے نکلا
desk-elections-paper = کس کاغذ پر، یا یہ کیسے معلوم ہے۔ یہ ریکارڈ میں رہتا ہے۔
desk-elections-close-says = اس سے امیدوار طے ہو جاتے ہیں؛ جس میں کمی ہو وہ امیدوار نہیں۔
desk-elections-close-go = بند کریں
desk-elections-lot-ask = قرعہ درج کریں
desk-elections-lot-go = درج کریں
desk-elections-accept-ask = نامزد قبول کرتے ہیں
desk-elections-accept-says = وہ امیدوار بننا چاہتے ہیں۔
desk-elections-accept-go = قبول کریں
desk-elections-withdraw-ask = نامزدگی واپس لیں
desk-elections-withdraw-says = وہ امیدوار نہیں۔
desk-elections-withdraw-go = واپس لیں
desk-elections-vacate-ask = کوئی عہدہ چھوڑتا ہے
desk-elections-vacate-says = اس نشست کے لیے انتخاب کی پرچیاں دوبارہ گنی جاتی ہیں، اور جو رہتے ہیں وہ اپنی نشست پر رہتے ہیں۔
desk-elections-vacate-go = عہدہ چھوڑتا ہے
desk-elections-take-says = وہ اب سے عہدے پر ہیں۔
desk-elections-take-go = قبول
desk-elections-decline-says = پرچیاں ان کے بغیر دوبارہ گنی جاتی ہیں۔
desk-elections-decline-go = انکار
desk-elections-reopen-says = نکالی گئی ترتیب کالعدم ہے؛ نامزد افراد برقرار رہتے ہیں۔
desk-elections-reopen-go = کھولیں
desk-elections-cancel-says = اس سے کوئی منتخب نہیں ہوتا۔
desk-elections-cancel-go = منسوخ کریں
