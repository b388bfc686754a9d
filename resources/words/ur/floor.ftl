# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }، { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }
floor-next = اگلے مقرر: { $who }
floor-nobody = کوئی نہیں بول رہا۔
floor-speaking = بول رہے ہیں: { $who }
floor-speaking-left = بول رہے ہیں: { $who }، { $span } باقی
floor-speaking-over = بول رہے ہیں: { $who }، { $span } زائد
floor-have = آپ کی باری ہے، بولیے۔
floor-have-waits = آپ کی باری ہے، بولیے۔ { $place }
floor-room-asked = آپ کے کمرے نے بولنے کی درخواست کی ہے، { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }۔ صدرِ مجلس درخواست کرنے والے کمروں میں سے چنتے ہیں۔
floor-when-here = آپ فہرست میں ہیں، { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }؛ ہال میں آنے پر آپ کو بلایا جائے گا۔
floor-you-next = اگلی باری آپ کی ہے، { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }۔
floor-by-lot = آپ فہرست میں ہیں، { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }۔ فہرست بند ہونے پر ترتیب قرعے سے نکالی جائے گی۔
floor-at-place = فہرست میں آپ کا نمبر، ابھی کے مطابق: { $count } میں سے { $place }، { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }۔
floor-rule = ہر ایک کے لیے { $span }۔ { $rule } نکتۂ اعتراض پہلے آتا ہے۔
floor-rule-first-come = درخواست کی ترتیب سے۔
floor-rule-alternating = باری باری حق میں اور مخالفت میں، ہر طرف درخواست کی ترتیب سے؛ جو سوال اگلی تقریر سے پہلے پوچھے گئے وہ درمیان میں آتے ہیں۔ جہاں ایک طرف کوئی نہ ہو وہاں دوسری طرف جاری رہتی ہے۔
floor-rule-unheard = اس فہرست میں جس نے سب سے کم بولا وہ پہلے؛ برابر ہوں تو درخواست کی ترتیب سے۔
floor-rule-groups = جس گروہ کا فی رکن بولنے کا وقت سب سے کم ہے وہ پہلے؛ گروہ کے اندر درخواست کی ترتیب سے۔ بغیر گروہ کی نشست خود ایک گروہ ہے۔ آخری تقریر اس وقت کے ساتھ گنی جاتی ہے جو اسے دیا گیا۔
floor-rule-lot = قرعے سے: فہرست، ایک عوامی قدر اور نشست کے SHA-256 کی ترتیب سے۔ قدر فہرست بند ہونے پر درج ہوتی ہے۔
floor-closed = فہرست بند ہے۔
floor-room-about = آپ کا کمرہ کیا کہنا چاہتا ہے، ایک جملے میں
floor-ask-for = حق میں بولیں
floor-ask-against = مخالفت میں بولیں
floor-ask-question = سوال پوچھیں
floor-ask-order = نکتۂ اعتراض
floor-withdraw = واپس لیں: { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }
