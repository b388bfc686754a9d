# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = گروہی گفتگو دکھائیں
desk-breakouts-prepare = گروہی گفتگو تیار کریں
desk-breakouts-begin = گروہی گفتگو تیار کریں …
desk-breakouts-act-of = { $act }: { $title }
desk-breakouts-start = شروع کریں
desk-breakouts-start-again = شروع: دوبارہ دبائیں
desk-breakouts-more = ‎+1‎ منٹ
desk-breakouts-less = ‎−1‎ منٹ
desk-breakouts-next = اگلا مرحلہ
desk-breakouts-recall = واپس بلائیں
desk-breakouts-recall-again = واپس بلائیں: دوبارہ دبائیں
desk-breakouts-end = ختم کریں
desk-breakouts-end-again = ابھی ختم: دوبارہ دبائیں
desk-breakouts-change = بدلیں …
desk-breakouts-forget = نوٹ مٹائیں …
desk-breakouts-forget-heading = ”{ $title }“ میں میزوں نے جو لکھا وہ مٹا دیں؟
desk-breakouts-forget-words = اس گروہی گفتگو کی سب میزوں کے نوٹ سرور اور اس کی ڈسک سے ہمیشہ کے لیے ہٹا دیے جاتے ہیں۔ کمرے انہیں پھر نہیں پڑھ سکتے۔ جو بیانات انہوں نے دیے وہ رہتے ہیں، اور پہلے بنے بیک اپ بھی۔
desk-breakouts-forget-done = نوٹ مٹا دیں
desk-breakouts-kind-settle = بیٹھ جائیں
desk-breakouts-kind-read = پڑھیں
desk-breakouts-kind-go-round = باری باری
desk-breakouts-kind-talk = کھلی گفتگو
desk-breakouts-kind-agree = اتفاق
desk-breakouts-kind-write = لکھ لیں
desk-breakouts-on = { $number } جاری
desk-breakouts-ready = { $number } تیار
desk-breakouts-talking = { $number } گفتگو میں
desk-breakouts-finished = { $number } فارغ
desk-breakouts-late = { $number } دیر میں
desk-breakouts-silent = { $number } سے خبر نہیں
desk-breakouts-headway = { $rooms }: { $told }
desk-breakouts-prepared = تیار
desk-breakouts-called-back = واپس بلایا گیا
desk-breakouts-over = ختم
desk-breakouts-phase-place = { $phase }، { $of } میں سے { $place }
desk-breakouts-phases = { $count ->
    [one] { $count } مرحلہ
   *[other] { $count } مراحل
 }
desk-breakouts-phases-with = { $count ->
    [one] { $count } مرحلہ
   *[other] { $count } مراحل
 }، بیانات کے ساتھ
desk-breakouts-then-over = پھر ختم
desk-breakouts-then = پھر { $phase }، { $length }
desk-breakouts-then-recall = پھر کمرے واپس بلائے جاتے ہیں، مکمل کرنے کو { $grace } س
desk-breakouts-for-rooms = { $count ->
    [one] { $count } کمرے
   *[other] { $count } کمروں
 } کے لیے
desk-breakouts-for-all = سب کمروں کے لیے
desk-breakouts-for-region = { $region } کے لیے
desk-breakouts-rooms-late = دیر میں: { $rooms }
desk-breakouts-rooms-finished = فارغ: { $rooms }
desk-breakouts-others = { $number } اور
desk-breakouts-empty = کوئی گروہی گفتگو تیار نہیں۔ کمرے چھوٹے گروہوں میں آپ کے طے کیے مراحل میں بات کرتے ہیں: بیٹھنا، باری باری، کھلی گفتگو، اتفاق، لکھنا۔
desk-breakouts-min = منٹ
desk-breakouts-s = س
desk-breakouts-usual-words = سکرین پر الفاظ؛ خالی: معمول کے
desk-breakouts-remove-phase = یہ مرحلہ ہٹائیں
desk-breakouts-minutes = منٹ
desk-breakouts-seconds = سیکنڈ
desk-breakouts-words = الفاظ
desk-breakouts-sends = میزیں بیانات بھیجتی ہیں
desk-breakouts-kinds-usual = اقسام، کوما کے درمیان؛ خالی: کوئی نہیں
desk-breakouts-a-room = فی کمرہ
desk-breakouts-kinds = بیانات کی اقسام
desk-breakouts-most = ایک کمرے کے زیادہ سے زیادہ بیانات
desk-breakouts-change-heading = گروہی گفتگو بدلیں
desk-breakouts-prepare-done = تیار کریں
desk-breakouts-title-words = عنوان: سکرینیں دکھاتی ہیں
desk-breakouts-question-words = میزیں کس بارے میں بات کریں
desk-breakouts-add-phase = مرحلہ شامل کریں
desk-breakouts-all-rooms = سب کمرے
desk-breakouts-by-name = کمرے نام یا نمبر سے …
desk-breakouts-named = نام یا جگہ کے لفظ، یا نمبر: 3, 7, 12
desk-breakouts-rooms = کمرے
desk-breakouts-which = کون سے کمرے
desk-breakouts-at-table = فی میز
desk-breakouts-to-finish = س مکمل کرنے کو
desk-breakouts-mixed = قرعے سے ملائے ہوئے، جیسے بیٹھے ہیں ویسے نہیں
desk-breakouts-table-people = ایک میز پر افراد
desk-breakouts-grace = واپس بلانے کے بعد مکمل کرنے کے سیکنڈ
