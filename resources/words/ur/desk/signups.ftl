# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = اندراج شدہ کمرے دکھائیں
desk-signups-down-words = میزبان وجہ پڑھتا ہے، اور یہ ریکارڈ میں رہتی ہے: اس میں کسی کا نام نہ لیں۔
desk-signups-alert = ایک کمرے نے اندراج کیا اور منظوری کا منتظر ہے: اندراجات (‎Ctrl+Shift+U‎)۔
desk-signups-down-heading = اندراج { $number } رد کریں
desk-signups-down-done = رد کریں
desk-signups-admitted-words = یہ فوراً اجتماع بن جاتا ہے، کوڈ کے ساتھ جو میزبان اپنے صفحے پر پڑھتا ہے۔ جو رائے شماری ابھی کھلی ہے اس میں اس کا حصہ نہیں۔
desk-signups-ruled-words = جو ابھی منتظر ہے وہ منتظر رہے گا۔ قاعدہ، اور اس سے کون اندر آیا، سب ریکارڈ میں پڑھ سکتے ہیں۔
desk-signups-by-nod = ہر کمرہ منظوری کا منتظر ہے
desk-signups-by-count = پہلے کمرے فوراً اندر آتے ہیں
desk-signups-by-none = کوئی کمرہ اندراج نہیں کر سکتا
desk-signups-admit-heading = اندراج { $number } کا کمرہ اندر لیں
desk-signups-admit-done = اندر لیں
desk-signups-people-most = افراد زیادہ سے زیادہ
desk-signups-holds = گنجائش
desk-signups-rule-heading = اندراج والے کمرے کیسے اندر آتے ہیں
desk-signups-rule-done = طے کریں
desk-signups-rooms-all = کمرے کل
desk-signups-rule-name = کمرے کیسے اندر آتے ہیں
desk-signups-at-once = اتنے فوراً
desk-signups-admit-label = منتخب کمرہ اندر لیں
desk-signups-down-label = منتخب کمرہ رد کریں
desk-signups-link-label = منتخب کمرے کے میزبان کا لنک ختم کریں
desk-signups-rule-label = بتائیں اندراج والے کمرے کیسے اندر لیے جائیں
desk-signups-admit = اندر لیں …
desk-signups-down = رد کریں …
desk-signups-link = لنک ختم کریں
desk-signups-rule = کیسے اندر آتے ہیں …
desk-signups-empty-closed = کمرے اندراج نہیں کر سکتے۔ ”کیسے اندر آتے ہیں …“ ان کے لیے صفحہ ‎/signup‎ کھولتا ہے: ہر ایک یہاں آپ کی منظوری کا منتظر رہتا ہے، یا پہلے چند فوراً اندر لیے جاتے ہیں۔
desk-signups-empty-nobody = ابھی کسی کمرے نے اندراج نہیں کیا۔ وہ صفحہ ‎/signup‎ پر کرتے ہیں، اور فوراً یہاں آ جاتے ہیں۔
desk-signups-empty-found = کسی اندراج میں یہ الفاظ نہیں۔ سب دیکھنے کے لیے خانہ خالی کریں۔
desk-signups-no-link = سرور سے رابطہ نہیں: یہ ڈیسک نہیں سنتا کہ کون سے کمرے اندراج کرتے ہیں۔
desk-signups-select = پہلے کمرہ چنیں۔
desk-signups-waiting = { $number } منتظر
desk-signups-ruled-none = کمرے ابھی اندراج نہیں کر سکتے۔
desk-signups-ruled-nod = ہر کمرہ منظوری کا منتظر ہے۔
desk-signups-ruled-done = { $count ->
    [one] { $count } کمرہ فوراً اندر آیا
   *[other] { $count } کمرے فوراً اندر آئے
 }؛ اگلے منظوری کے منتظر ہیں۔
desk-signups-ruled-next = { $count ->
    [one] اگلا { $count } کمرہ فوراً اندر آئے گا
   *[other] اگلے { $count } کمرے فوراً اندر آئیں گے
 }۔
desk-signups-why-link = اس کے میزبان کا لنک اب کچھ نہیں کھولتا۔
desk-signups-why-withdrawn = اس کے میزبان نے اندراج واپس لے لیا۔
desk-signups-why-admitted = کمرہ اندر ہے: جو بدلا جا سکتا ہے وہ اجتماعات میں اس کے کارڈ پر ہے۔
desk-signups-why-down = یہ پہلے ہی رد ہو چکا ہے۔
desk-signups-room-in = { $area } میں ایک کمرہ
desk-signups-waits = منتظر · { $area }، { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
 }
desk-signups-admitted = اجتماع { $party } کے طور پر اندر · { $area }
desk-signups-turned-down = رد کیا گیا
desk-signups-withdrawn = میزبان نے واپس لیا
desk-signups-state-reason = { $state }: { $reason }
desk-signups-host = میزبان: { $host }، { $telephone }
desk-signups-has = موجود: { $access }
desk-signups-no-access = رسائی کے بارے میں کچھ نہیں کہا گیا
desk-signups-languages = زبانیں: { $languages }
desk-signups-note = ”{ $note }“
desk-signups-access = { $way ->
    [step_free] سیڑھیوں کے بغیر راستہ
    [toilet] قابلِ رسائی بیت الخلا
    [loop] سماعتی لوپ
    [sign] اشاروں کی زبان
    [quiet] خاموش کمرہ
   *[parking] دروازے پر پارکنگ
 }
desk-signups-list = اندراج شدہ کمرے
desk-signups-search = نام، میزبان، فون، جگہ تلاش کریں
desk-signups-search-name = اندراجات تلاش کریں
