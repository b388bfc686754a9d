# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = کیپشن
captions-part = کیپشن
captions-language = کیپشن کی زبان
captions-waiting = کیپشن آن ہیں۔ جیسے ہی کوئی بولے گا وہ آ جائیں گے۔
captions-said = جو کہا گیا
captions-search-for = الفاظ، یا لگاتار چند الفاظ
captions-search = تلاش کریں
captions-found = { $count ->
    [one] { $count } سطر، تازہ ترین پہلے
   *[other] { $count } سطریں، تازہ ترین پہلے
 }
captioner-title = کیپشن لکھیں
captioner-explained = جو آپ یہاں لکھتے ہیں وہ ان تمام کمروں کی اسکرینوں پر پڑھا جاتا ہے جو آپ کی زبان میں کیپشن چاہتے ہیں۔ آپ کو اپنا ایک کوڈ چاہیے جو ڈیسک دیتا ہے۔
captioner-code = آپ کا کوڈ
captioner-out = بوتھ چھوڑیں
captioner-room =
    .aria-label = جو کمرے دیکھتے ہیں
captioner-line = وہ سطر جو آپ لکھ رہے ہیں
captioner-send = بھیجیں
captioner-by-pause = جب میں رکوں تو سطر خود بھیج دیں
captioner-late = میں ہال کو اتنے سیکنڈ دیر سے سنتا ہوں
captioner-keys = Enter سطر بھیجتا ہے۔ اوپر والا تیر آخری سطر بدلتا ہے۔ Ctrl+Enter باری لے کر بھیجتا ہے۔ Page Down تیار متن کی اگلی سطر بھیجتا ہے۔
captioner-sent = جو بھیجا گیا
captioner-words = نام اور مخففات
captioner-words-hint = مخفف اور ایک خالی جگہ لکھیں: اس کی جگہ پوری شکل لکھی جاتی ہے۔ اس زبان میں لکھنے والے سب انہیں استعمال کرتے ہیں۔
captioner-short = مخفف
captioner-long = پوری شکل
captioner-keep = رکھیں
captioner-script = تیار متن
captioner-script-hint = کوئی تقریر یا گیت چسپاں کریں، ہر سطر میں ایک کیپشن۔ Page Down یا پیش کار کا بٹن اگلی سطر بھیجتا ہے؛ کسی سطر کو دبائیں تاکہ وہیں سے آگے چلیں۔
captioner-script-file = فائل سے
captioner-script-next = اگلی سطر بھیجیں
captioner-long-of = { $short } کا مطلب
captioner-remove-of = ہٹائیں: { $text }
captioner-remove = ہٹائیں
captioner-lost = { $reason } { $count ->
    [one] { $count } سطر اس آلے پر انتظار میں ہے اور خود چلی جائے گی۔
   *[other] { $count } سطریں اس آلے پر انتظار میں ہیں اور خود چلی جائیں گی۔
 }
captioner-not-kept = کمرے آپ کی سطریں دیکھتے ہیں، مگر سرور انہیں ابھی محفوظ نہیں کر سکتا: شاید اس کی ڈسک بھر گئی ہے۔ ڈیسک کو بتائیں۔
captioner-who = { $name }، { $language }
captioner-readers = { $count ->
    [one] { $count } اسکرین یہ زبان پڑھتی ہے
   *[other] { $count } اسکرینیں یہ زبان پڑھتی ہیں
 }
captioner-not-yours = { $name } کی باری ہے۔ باری لینے کے لیے Ctrl+Enter دبائیں۔
captioner-yours = آپ کی باری: کمرے وہ پڑھتے ہیں جو آپ بھیجتے ہیں۔
captioner-of = { $name } کی باری ہے۔
captioner-take = باری لیں
captioner-hand = { $name } کو باری دیں
captioner-waits = انتظار میں
captioner-change-of = بدلیں: { $text }
captioner-change = بدلیں
