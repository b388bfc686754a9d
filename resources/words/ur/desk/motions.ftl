# Motions: their votes in order, amendments, clauses, and the forms.
desk-motions-show = قراردادیں دکھائیں
desk-motions-show-beside = پہلے اور بعد کے الفاظ ساتھ ساتھ دکھائیں، یا نہیں
# What can be done, as the palette says it.
desk-motions-act-put = اگلی ترمیم پر ووٹنگ کرائیں
desk-motions-act-bloc = منتخب پر ایک ہی ووٹنگ کرائیں
desk-motions-act-whole = پوری قرارداد پر ووٹنگ کرائیں
desk-motions-act-screens = منتخب کو سکرینوں کے لیے تیار کریں
desk-motions-act-page = جو ہال میں ہے اس کا اگلا حصہ تیار کریں
desk-motions-act-up = منتخب ووٹنگ کو اوپر کریں
desk-motions-act-down = منتخب ووٹنگ کو نیچے کریں
desk-motions-act-rule = قاعدے کی ترتیب پر واپس جائیں
desk-motions-act-withdraw = منتخب ترمیم واپس لیں
desk-motions-act-back = منتخب شق واپس بھیجیں
desk-motions-act-reading = قرارداد کی اگلی خواندگی شروع کریں
desk-motions-act-table = Markdown فائل سے قرارداد پیش کریں
desk-motions-act-lines = جدول سے ترامیم جمع کرائیں
# The buttons.
desk-motions-button-put = اگلی پر ووٹنگ
desk-motions-button-bloc = منتخب پر ووٹنگ …
desk-motions-button-screens = سکرینوں پر
desk-motions-button-page = اگلا حصہ
desk-motions-button-up = اوپر
desk-motions-button-down = نیچے
desk-motions-button-rule = قاعدے سے
desk-motions-button-amend = ترمیم …
desk-motions-button-withdraw = واپس لیں …
desk-motions-button-back = واپس بھیجیں …
desk-motions-button-table = پیش کریں …
desk-motions-button-lines = درآمد …
desk-motions-button-whole = پوری
desk-motions-button-reading = اگلی خواندگی
desk-motions-again-put = دوبارہ دبائیں: رائے شماری تیار کریں
# What of a motion is listed.
desk-motions-listed = اس میں سے کیا درج ہے
desk-motions-kind = ووٹنگ کا فیصلہ کس قاعدے سے ہوتا ہے
desk-motions-list = ووٹنگ، ترامیم یا شقیں
desk-motions-part-votes = ترتیب سے ووٹنگ
desk-motions-part-amendments = تمام ترامیم
desk-motions-part-clauses = شقیں
desk-motions-part-text = اب تک کا متن
# The motion as it stands.
desk-motions-empty = کوئی قرارداد پیش نہیں ہوئی۔ Markdown میں متن پیش کریں: اس کے نمبر والے پیراگراف شقیں بن جاتے ہیں، جن میں ایک ایک کر کے ترمیم اور ووٹنگ ہوتی ہے۔
desk-motions-closed = ایوان اس قرارداد پر فیصلہ کر چکا۔ اسے بدلنے کے لیے دوسری خواندگی شروع کریں۔
desk-motions-verdict = { $verdict ->
    [adopted] منظور
   *[rejected] نامنظور
 }
desk-motions-adopted-by = خواندگی { $reading } میں رائے شماری { $poll } سے منظور: { $digest }
desk-motions-no-votes = کسی ترمیم پر کوئی ووٹ باقی نہیں۔ پوری قرارداد پر ووٹنگ ہو سکتی ہے۔
# Marks at the left of a line, as short as they can be.
desk-motions-mark = { $state ->
    [put] ووٹنگ میں
    [next] اگلی
    [adopted] منظور
    [rejected] نامنظور
    [fallen] ساقط
   *[withdrawn] واپس
 }
desk-motions-clause-mark = { $state ->
    [back] واپس
    [gone] خارج
    [new] نئی
    [moved] منتقل
   *[changed] تبدیل
 }
# What an amendment does, in few words.
desk-motions-does-replace = { $passage } ← { $words }
desk-motions-does-replace-all = سب کی جگہ { $words }
desk-motions-does-strike = { $passage } کاٹیں
desk-motions-does-insert = { $words } شامل کریں
desk-motions-does-move = { $passage } کو { $after } کے بعد لے جائیں
desk-motions-does-move-front = { $passage } شروع میں لے جائیں
desk-motions-does-move-clause = { $after } کے بعد لے جائیں
desk-motions-does-move-clause-front = شروع میں لے جائیں
# What is said of the line that is selected.
desk-motions-clause = شق { $number }
desk-motions-amendment = ترمیم { $names }
desk-motions-amendment-by = ترمیم { $names }، { $author }
desk-motions-sent-back = واپس بھیجی گئی: { $reason }
desk-motions-put-by = ووٹنگ میں: رائے شماری { $poll }۔
desk-motions-changes = اس سے کیا بدلتا ہے
desk-motions-said-struck = { "[" }کٹا ہوا: { $words }]
desk-motions-said-new = { "[" }نیا: { $words }]
# Why something cannot be done now.
desk-motions-why-reading = ابھی نہ کوئی فیصلہ ہوا نہ کچھ واپس بھیجا گیا۔
desk-motions-why-no-rules = ایسے قواعد نہیں جو بتائیں کہ ووٹنگ کے لیے کیا درکار ہے۔ پہلے انہیں درآمد کریں۔
desk-motions-why-no-amendment = ووٹنگ کے لیے کوئی ترمیم باقی نہیں۔
desk-motions-why-by-rule = ترتیب قاعدے ہی کی ہے۔
desk-motions-why-vote-first = پہلے { $names } پر ووٹنگ کرائیں، یا انہیں واپس لیا جائے۔
desk-motions-no-page = جو ہال میں ہے اس کا کوئی اگلا حصہ نہیں۔
desk-motions-select-line = پہلے فہرست کی ایک سطر منتخب کریں۔
desk-motions-select-clause = پہلے ایک شق منتخب کریں: شقوں کی فہرست دکھائیں۔
desk-motions-select-amendment = پہلے ایک ترمیم منتخب کریں۔
# Putting to the vote.
desk-motions-upcoming = اگلی: { $count ->
    [one] ترمیم
   *[other] ترامیم
 } { $names }
desk-motions-put = { $count ->
    [one] ترمیم
   *[other] ترامیم
 } { $names } پر ووٹنگ کرائیں
desk-motions-put-ask = { $count ->
    [one] ترمیم
   *[other] ترامیم
 } { $names } پر ووٹنگ کرائیں؟
desk-motions-put-one-ask = { $count ->
    [one] ترمیم
   *[other] ترامیم
 } { $names } پر ایک ہی ووٹنگ کرائیں؟
desk-motions-put-clauses-ask = ترمیم شدہ { $count ->
    [one] شق
   *[other] شقوں
 } { $names } پر ووٹنگ کرائیں؟
desk-motions-left-out = چھوڑی گئیں، کیونکہ دوسری انہیں خارج کرتی ہیں یا پہلے درکار ہیں: { $names }۔
desk-motions-nothing-together = کچھ بھی ایک ووٹنگ میں نہیں رکھا جا سکتا۔
desk-motions-together = ایک ووٹنگ سب کا فیصلہ کرتی ہے: سب ساتھ منظور یا سب ساتھ نامنظور۔
desk-motions-decided-by = فیصلہ اس سے: { $rule }۔
desk-motions-put-go = رائے شماری تیار کریں
desk-motions-withdraw-ask = ترمیم { $amendment } واپس لیں؟
desk-motions-withdraw-says = اس پر کی گئی ترامیم بھی ساتھ واپس ہوں گی۔
desk-motions-withdraw-go = واپس لیں
desk-motions-back-ask = { $clause } واپس بھیجیں؟
desk-motions-back-says = یہ اس خواندگی کے متن میں نہیں، اور اس پر ترامیم ساقط ہو جاتی ہیں۔
desk-motions-back-go = واپس بھیجیں
# The form of an amendment.
desk-motions-amend-ask = ترمیم پیش کریں: { $motion }
desk-motions-amend-go = پیش کریں
desk-motions-kind-replace = کوئی حصہ یا پوری شق بدلیں
desk-motions-kind-insert = الفاظ یا نئی شق شامل کریں
desk-motions-kind-delete = کوئی حصہ یا پوری شق کاٹیں
desk-motions-kind-move = کوئی حصہ یا پوری شق منتقل کریں
desk-motions-says-replace = حصے کے بغیر پوری شق بدلتی ہے، اس میں جو کچھ ہے اس سمیت۔
desk-motions-says-insert = حصہ دیا ہو تو الفاظ اس شق میں اس کے بعد آتے ہیں؛ نہ دیا ہو تو وہ بتائی گئی شق کے بعد نئی شق ہیں، یا جہاں صرف شق بتائی گئی ہو وہاں اس کے اندر پہلی۔
desk-motions-says-delete = حصے کے بغیر پوری شق کٹتی ہے، اس میں جو کچھ ہے اس سمیت۔
desk-motions-says-move = شق بتائی گئی شق کے بعد آتی ہے؛ کوئی نہ بتائی جائے تو جہاں ہے وہیں پہلی ہو جاتی ہے۔
desk-motions-there-once = ایک ہی بار ہے
desk-motions-number = نمبر
desk-motions-clause-field = شق
desk-motions-passage = حصہ، لفظ بہ لفظ
desk-motions-occurrence = ان میں سے کون سا
desk-motions-after-words = ان الفاظ کے بعد
desk-motions-on = ترمیم پر
desk-motions-author = پیش کنندہ
desk-motions-explained = اس کا مطلب
# Texts and tables from files.
desk-motions-table-ask = { $file } پیش کریں
desk-motions-table-go = پیش کریں
desk-motions-title-of-text = متن کا عنوان، اگر یہاں کچھ نہ ہو
desk-motions-choose-file = فائل منتخب کریں
desk-motions-files-texts = متن
desk-motions-files-tables = جدول
desk-motions-files-all = سب
desk-motions-file-large = { $file } کا حجم 4 MiB سے زیادہ ہے: یہ ووٹنگ کا متن نہیں۔
desk-motions-file-not-utf = { $file } UTF-8 میں نہیں لکھی گئی۔ اسے UTF-8 میں محفوظ کریں اور دوبارہ منتخب کریں۔
desk-motions-file-unread = { $file } پڑھی نہ جا سکی: { $reason }۔
desk-motions-tabled = قرارداد پیش ہوئی: { $count ->
    [one] { $count } شق
   *[other] { $count } شقیں
 }۔
desk-motions-handed-in = { $count ->
    [one] { $count } ترمیم جمع ہوئی
   *[other] { $count } ترامیم جمع ہوئیں
 }۔
desk-motions-no-answer = سرور نے جواب نہیں دیا۔ فائل دوبارہ منتخب کریں۔
