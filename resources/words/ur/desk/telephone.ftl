# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = فون سے کمرے درج کریں
desk-telephone-enter = اس کے اعداد درج کریں …
desk-telephone-list = فون سے کمرے
desk-telephone-search = نام یا جگہ سے کمرہ تلاش کریں
desk-telephone-search-name = کمرہ تلاش کریں
desk-telephone-no-poll = کوئی ایسا سوال کھلا نہیں جس کا جواب کمرے گنے ہوئے ہاتھوں سے دے سکیں۔ جب ہو، تو بغیر رابطے کا کمرہ اپنے حاضرین اور ہاتھ فون پر یا کاغذ پر بتاتا ہے: ایک لاگ اِن انہیں درج کرتا ہے، اور دوسرا وہی درج کرتا ہے جب کمرہ دوبارہ بتائے۔
desk-telephone-how = ”{ $question }“ کمرہ تلاش کریں، اور جو وہ کہے درج کریں۔ اعداد تب گنے جاتے ہیں جب دوسرا لاگ اِن وہی درج کرے؛ جو کمرہ اپنے آلات سے جواب دے وہ نہیں لیا جاتا۔
desk-telephone-summary = { $count ->
    [one] { $count } کمرہ شمار
   *[other] { $count } کمرے شمار
 }، { $waiting } منتظر
desk-telephone-checked-in = { $count ->
    [one] { $count } شخص درج
   *[other] { $count } افراد درج
 }
desk-telephone-one-login = { $teller } نے درج کیا؛ دوسرے لاگ اِن کو بھی کرنا ہے۔
desk-telephone-differ = یہ مختلف ہیں، کوئی نہیں لیا گیا۔ { $figures }
desk-telephone-figures = { $teller }: { $people }، { $counts }
desk-telephone-waits = منتظر
desk-telephone-taken = { $way ->
    [telephone] فون سے، { $first } اور { $second }
   *[paper] کاغذ سے، { $first } اور { $second }
 }
desk-telephone-why-no-poll = کوئی ایسا سوال کھلا نہیں جس کا جواب گنے ہوئے ہاتھ دے سکیں۔
desk-telephone-select = کمرہ تلاش کریں، اور اسے چنیں۔
desk-telephone-from = { $name } سے
desk-telephone-enter-it = درج کریں
desk-telephone-by-telephone = فون سے
desk-telephone-on-paper = کاغذ پر
desk-telephone-read-back = ”{ $question }“ کمرے سے اس کے اعداد سنیں، درج کریں، اور پڑھ کر سنائیں۔ یہ تب گنے جاتے ہیں جب دوسرا لاگ اِن وہی درج کرے۔ جو آپ درج کریں وہ پہلے درج کیے ہوئے کی جگہ لیتا ہے۔
desk-telephone-people = کمرے میں افراد
desk-telephone-came = کیسے آیا
desk-telephone-hands = کل ہاتھ
desk-telephone-too-many = { $people } میں سے { $hands }: افراد سے زیادہ ہاتھ
