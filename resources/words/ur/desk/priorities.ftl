# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = کمروں کی ترجیحات دکھائیں
desk-priorities-open = جمع کرنا کھولیں
desk-priorities-close = جمع کرنا بند کریں
desk-priorities-paper = کاغذ سے …
desk-priorities-select = اجتماع تلاش کریں، اور اسے چنیں۔
desk-priorities-search = ناموں اور لفظوں میں تلاش کریں، پھر ‎Enter‎
desk-priorities-search-name = ترجیحات میں تلاش کریں
desk-priorities-never = ترجیحات ابھی جمع نہیں ہو رہیں۔ جمع کرنا کھولیں، تو کمرے اور اجتماع صفحہ ‎/priorities‎ پر پانچ تک بھیج سکتے ہیں۔
desk-priorities-of = { $number } میں سے
desk-priorities-summary = { $expected } میں سے { $received }
desk-priorities-is-open = جمع کرنا کھلا ہے۔
desk-priorities-is-closed = جمع کرنا بند ہے۔
desk-priorities-is-set = جمع کرنا مقرر ہے، اور شروع نہیں ہوا۔
desk-priorities-told = { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
 } متفق، { $papers } کاغذ سے، { $withdrawn } واپس لی گئیں۔
desk-priorities-not-open = جمع کرنا کھلا نہیں ہے۔
desk-priorities-open-first = پہلے جمع کرنا کھولیں: بند ہونے پر کچھ نہیں لیا جاتا۔
desk-priorities-unheard = سرور جواب نہیں دیتا۔ دوبارہ تلاش کریں۔
desk-priorities-found = { $count ->
    [one] { $count } اجتماع ملا
   *[other] { $count } اجتماعات ملے
 }۔
desk-priorities-found-first = { $count ->
    [one] { $count } اجتماع ملا
   *[other] { $count } اجتماعات ملے
 }، پہلے { $shown }۔
desk-priorities-state = { $area }: { $state ->
    [withdrawn] واپس لی گئیں
   *[nothing] ابھی کچھ نہیں بھیجا
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }، کاغذ سے)
desk-priorities-how = ہر سطر میں ایک ترجیح، سب سے اہم پہلے، کاغذ کے الفاظ میں؛ وجہ لکیر (|) کے بعد۔ اسے کاغذ سے درج شدہ لکھا جاتا ہے، آپ کے لاگ اِن کے ساتھ۔
desk-priorities-from-paper = کاغذ سے: { $name }
desk-priorities-enter-it = درج کریں
desk-priorities-people = متفق افراد
