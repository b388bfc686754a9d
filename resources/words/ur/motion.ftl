# Motions and amendments, for everybody and at the seat.
motion-title = قراردادیں اور ترامیم
motion-part =
    .aria-label = قراردادیں
motion-explained = وہ متن جن پر ایوان شق وار فیصلہ کرتا ہے۔ کٹے ہوئے الفاظ نکالے جاتے ہیں، خط کشیدہ الفاظ شامل کیے جاتے ہیں۔
motion-views =
    .aria-label = کیا دکھایا جا رہا ہے
motion-view-text = متن
motion-view-beside = ساتھ ساتھ
motion-view-amendments = ترامیم
motion-marks = اب تک کے متن میں { $first } اور { $second }۔
motion-marks-struck = یہ الفاظ کاٹے گئے ہیں
motion-marks-put = یہ شامل کیے گئے ہیں
motion-all = تمام قراردادیں
motion-none = ابھی کوئی قرارداد پیش نہیں ہوئی۔
motion-adopted-in = خواندگی { $reading } میں منظور۔ متن کا خلاصہ عدد: { $digest }
motion-reading = خواندگی { $number }
motion-clauses = { $count ->
    [one] { $count } شق
   *[other] { $count } شقیں
 }
motion-so-many = { $count ->
    [one] { $count } قرارداد
   *[other] { $count } قراردادیں
 }
motion-settled = { $state ->
    [adopted] منظور
    [rejected] نامنظور
    [fallen] ساقط
   *[withdrawn] واپس
 }: { $number }
motion-votes-left = باقی ووٹ: { $count }
motion-verdict = { $verdict ->
    [adopted] منظور
    [rejected] نامنظور
   *[open] زیرِ غور
 }
motion-amendment-state = { $state ->
    [proposed] پیش
    [next] اگلی
    [adopted] منظور
    [rejected] نامنظور
    [fallen] ساقط
   *[withdrawn] واپس
 }
motion-order-none = کسی ترمیم پر کوئی ووٹ باقی نہیں۔
motion-order = باقی ووٹ، اس ترتیب میں: { $list }۔
motion-none-proposed = ابھی کسی نے ترمیم پیش نہیں کی۔
motion-reason = وجہ: { $reason }
motion-changes-nothing = موجودہ متن میں اس سے کچھ نہیں بدلتا۔
motion-was-moved = منتقل
motion-moved = { $clause }، منتقل:
motion-by = ترمیم { $list } سے
motion-sent-back = واپس بھیجی گئی: { $reason }
motion-before = پہلے
motion-now = اب
motion-not-in-text = متن میں نہیں
# What an amendment does, in few words, and whose it is.
motion-line = { $where }: { $what }
motion-line-by = { $where }: { $what } · { $author }
motion-on = { $amendment } پر
motion-after = { $clause } کے بعد
motion-replace = “{ $passage }” کی جگہ “{ $words }”
motion-replace-all = سب کی جگہ “{ $words }”
motion-strike = “{ $passage }” کاٹ دیں
motion-strike-all = سب کاٹ دیں
motion-insert = “{ $words }” شامل کریں
motion-move-front = اسے شروع میں لے جائیں
motion-move-after = اسے { $after } کے بعد لے جائیں
motion-move-words-front = “{ $passage }” شروع میں لے جائیں
motion-move-words-after = “{ $passage }” کو { $after } کے بعد لے جائیں
# At the seat: the own amendments, and the form for another one.
motion-choose = قرارداد
motion-read-it = متن اور تمام ترامیم پڑھیں
motion-withdraw = واپس لیں
motion-withdraw-again = دوبارہ دبائیں: { $amendment } واپس لیں
motion-amend = ترمیم پیش کریں
motion-amend-go = یہ ترمیم پیش کریں
motion-amend-what = یہ کیا کرتی ہے
motion-amend-replace = الفاظ یا پوری شق بدلیں
motion-amend-insert = الفاظ یا نئی شق شامل کریں
motion-amend-delete = الفاظ یا پوری شق کاٹیں
motion-amend-move = شق یا الفاظ منتقل کریں
motion-amend-clause = { $kind ->
    [insert] شق میں یا اس کے بعد
    [move] شق
   *[other] شق میں
 }
motion-amend-passage = { $kind ->
    [insert] ان الفاظ کے بعد (خالی: اس کے بعد نئی شق)
    [move] اس کے یہ الفاظ (خالی: پوری شق)
   *[other] یہ الفاظ (خالی: پوری شق)
 }
motion-amend-select = اوپر الفاظ منتخب کریں، وہ نیچے کے خانے میں آ جائیں گے۔
motion-amend-words = نئے الفاظ
motion-amend-after = شق کے بعد
motion-amend-front = شروع میں، جہاں ہے
motion-amend-behind = وہاں ان الفاظ کے بعد
motion-amend-reason = وجہ
motion-departed = { $one } پر { $others } سے پہلے ووٹ لیا جاتا ہے، قاعدے کے برخلاف۔
