# Elections: who stands, what a member can do, the count.
election-title = انتخابات
election-all = تمام انتخابات
election-all-part =
    .aria-label = تمام انتخابات
election-stage-open = نامزدگیاں لی جا رہی ہیں
election-stage-closed = امیدوار طے ہیں
election-stage-put = ووٹنگ جاری ہے
election-stage-elected = منتخب
election-stage-cancelled = منسوخ
election-none = ابھی تک کسی انتخاب کا اعلان نہیں ہوا۔ اعلان کے بعد آئیں۔
election-seat-count = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
 }
election-seats = نشستیں: { $count }۔ گنتی: { $rule }۔
election-seats-of = { $area } کی نشستیں: { $count }۔ گنتی: { $rule }۔
election-open = نامزدگیاں لی جا رہی ہیں۔
election-open-until = نامزدگیاں { $moment } تک لی جائیں گی۔
election-moment = { $day }، { $time }
election-signatures = درکار دستخط: { $count }۔
election-closed = نامزدگیاں بند ہیں۔
election-put = اس پر ووٹنگ ہو رہی ہے۔
election-barred-other = یہاں صرف { $area } کے ارکان حصہ لیتے ہیں، اور آپ کی نشست { $own } کی ہے۔ اگر یہ غلط ہے تو میز سے پوچھیں۔
election-barred-none = یہاں صرف { $area } کے ارکان حصہ لیتے ہیں، اور آپ کی نشست کسی علاقے کی نہیں۔ اگر یہ غلط ہے تو میز سے پوچھیں۔
election-stands = امیدوار ہیں۔
election-signed = دستخط: { $count } میں سے { $signed }، { $accepted ->
    [yes] قبول کیا
   *[no] ابھی قبول نہیں کیا
 }
election-accepted = { $accepted ->
    [yes] قبول کیا
   *[no] ابھی قبول نہیں کیا
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = دستخط کریں
election-offer = آپ کو { $office } کی ایک خالی نشست پیش کی جاتی ہے۔
election-take = قبول کریں
election-decline = انکار کریں
election-decline-again = دوبارہ دبائیں: کسی اور سے پوچھا جائے گا
election-you-stand = آپ اس انتخاب میں امیدوار ہیں۔
election-you-nominated = آپ کو نامزد کیا گیا ہے۔ کیا آپ امیدوار بننا چاہتے ہیں؟
election-accept = قبول کریں
election-withdraw = دستبردار ہوں
election-withdraw-again = دوبارہ دبائیں: آپ پھر امیدوار نہیں رہیں گے
election-name = نام، جیسا پرچی پر ہو
    .aria-label = ان کا نام، جیسا پرچی پر ہونا چاہیے
election-their-seat = ان کی نشست، اگر ہو
    .aria-label = ان کی نشست، اگر ان کی کوئی ہے
election-belongs = تعلق: { $group }
election-stand-myself = خود امیدوار بنوں
election-propose-other = کسی اور کو نامزد کریں
election-statement = ووٹ دینے والوں سے آپ کیا کہتے ہیں
election-statement-save = میری بات محفوظ کریں
election-photo = ایک تصویر، PNG یا JPEG، زیادہ سے زیادہ 512 KB
election-photo-in = تصویر درج ہو گئی۔
# The page for everybody.
election-for-area = صرف { $area } کے لیے
election-guarantee = { $group }: { $count } میں سے کم از کم { $least } نشستیں
election-nobody-holds = عہدے پر کوئی نہیں۔
election-hold = عہدے پر: { $names }۔
election-empty = خالی رہنے والی نشستیں: { $count }۔
election-part-count = گنتی
election-part-people = امیدوار
election-part-check = جانچ کیسے کریں
election-round-before = پچھلا دور
election-round-next = اگلا دور
election-not-over = گنتی ختم نہیں ہوئی: کچھ حتمی نہیں۔
election-quota = کوٹا { $quota }
election-ballots = { $count } درست پرچیاں
election-status-elected = { $votes } · منتخب
election-status-out = { $votes } · باہر
election-drawn-order = پرچی کی ترتیب میں، جو “{ $value }” سے نکالی گئی۔
election-nobody-yet = ابھی تک کوئی نامزد نہیں۔
election-check = ہر پرچی نام کے بغیر ریکارڈ میں ہے، اور دو ایسے پروگراموں نے گنا ہے جن کا کوڈ الگ ہے۔ دوسرا ایک فائل ہے جسے صرف Python درکار ہے: کوئی بھی اسے اور ریکارڈ کو لے کر دوبارہ گن سکتا ہے۔
election-counter = دوسری بار گنتی: { $counter }۔
election-own-ballot = کیا میری پرچی اس میں ہے؟
# What a round of the count did.
election-round-excluded = خارج: { $names }۔
election-round-excluded-to = خارج: { $names }۔ ان کے ووٹ: { $where }۔
election-round-surplus = کوٹے سے زائد ووٹ، { $names }: { $where }۔
election-round-elected = منتخب: { $names }۔
election-round-no-quota = ابھی کسی کا کوٹا پورا نہیں۔
election-round-nobody = ابھی کوئی منتخب نہیں ہوا۔
election-went = { $name } کو { $votes }
election-went-others = { $count } دوسروں کو { $votes }
election-went-nobody = کسی کو نہیں { $votes }
election-guarded = ضمانت کے تحت اب خارج نہیں ہو سکتے: { $names }۔
election-doomed = ضمانت کے تحت اب منتخب نہیں ہو سکتے: { $names }۔
election-guarded-and-doomed = ضمانت کے تحت اب خارج نہیں ہو سکتے: { $names }۔ اب منتخب نہیں ہو سکتے: { $others }۔
election-kept = { $guarantee }: صرف ووٹوں سے پوری ہوئی۔
election-instead = { $guarantee }: { $others } کی جگہ { $names }۔
election-refused-withdrawn = { $name } دستبردار ہے۔
election-refused-training = { $name } کو تربیت ”{ $training }“ چاہیے: ڈیسک درج کرتا ہے کس کے پاس ہے۔
election-refused-accepted = { $name } نے قبول نہیں کیا: نشست سے یا ڈیسک پر کاغذ سے قبول ہوتا ہے۔
election-refused-signatures = { $name } کے { $needed } میں سے { $there } دستخط ہیں: دوسروں کو کرنے ہیں۔
election-refused-anew = نشست { $seat } اب دوسرے رکن کی ہے: { $name } کو نئے سرے سے نامزد کریں۔
election-refused-area = یہاں صرف { $area } کے لوگ کھڑے ہوتے ہیں، اور { $name } { $other } سے ہے: ڈیسک علاقہ درست کرے، یا وہاں نامزد کریں۔
election-refused-no-area = یہاں صرف { $area } کے لوگ کھڑے ہوتے ہیں، اور { $name } کا علاقہ معلوم نہیں: ڈیسک درست کرے، یا اور جگہ نامزد کریں۔
election-refused-holds = { $name } کے پاس یہ عہدہ پہلے سے ہے: خالی نشستوں کے لیے کسی اور کو نامزد کریں۔
