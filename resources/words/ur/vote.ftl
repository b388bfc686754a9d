# A person's vote: the question, the form, what became of it.
vote-title = آپ کا ووٹ
vote-joining = شامل ہو رہے ہیں
vote-this-phone = یہ فون: { $first }
vote-enter-code = کوڈ درج کریں
vote-left-out = اس رائے شماری میں آپ کا کمرہ شمار نہیں: { $first }
vote-answered =
    .aria-label = کیا جواب دیا گیا
vote-connecting = کانفرنس سے رابطہ ہو رہا ہے
vote-not-your-party = یہ آپ کا اجتماع نہیں؟ دوسرا کوڈ درج کریں
vote-lottery =
    .aria-label = قرعہ اندازی
vote-receipt = رسید
vote-receipt-choice = آپ کا ووٹ
vote-receipt-choice-as = { $choice }، بطور { $name }
vote-receipt-entry = ریکارڈ میں اندراج
vote-receipt-at = قبول ہونے کا وقت
vote-receipt-leaf = جانچ کا عدد
vote-receipt-check = ریکارڈ سے ملا کر دیکھیں
vote-counts = { $choice } کے لیے آپ کا ووٹ شمار ہے۔
vote-choice = { $choice }۔
vote-void = یہ رائے شماری کالعدم قرار دی گئی
vote-void-detail = کسی کا ووٹ شمار نہیں ہوگا۔ آپ کو کچھ نہیں کرنا۔
vote-sending = بھیجا جا رہا ہے
vote-sending-busy = اس وقت بہت لوگ ووٹ دے رہے ہیں۔ آپ کا ووٹ خود بخود دوبارہ جائے گا۔
vote-sending-offline = اس وقت رابطہ نہیں۔ آپ کا ووٹ اس فون میں محفوظ ہے اور خود بخود چلا جائے گا۔
vote-sending-offline-device = اس وقت رابطہ نہیں۔ آپ کا ووٹ اس آلے میں محفوظ ہے اور خود بخود چلا جائے گا۔
vote-hands = براہِ کرم ہاتھ اٹھائیں
vote-hands-detail = اس کا جواب کمرے میں دیا جاتا ہے۔ آپ کے میزبان ہاتھ گنتے ہیں۔
vote-talk = بات کریں، پھر مل کر ایک جواب دیں
vote-talk-detail = اس کا جواب کمرے میں دیا جاتا ہے۔ آپ کے میزبان بٹن دباتے ہیں۔
vote-refused = آپ کا ووٹ درج نہیں ہوا
vote-send-again = دوبارہ بھیجیں
vote-draft = ابھی نہیں بھیجا گیا
vote-change-blank = اسے خالی ووٹ سے بدلیں
vote-change = میرا ووٹ بدلیں
vote-send-blank = خالی ووٹ بھیجیں
vote-send = میرا ووٹ بھیجیں
vote-earlier = آپ کا پہلا ووٹ راستے میں ہے۔
vote-points-left = { $count } پوائنٹ ابھی نہیں دیے گئے۔
vote-in = آپ کا ووٹ درج ہو گیا
vote-in-detail = { $choice } ووٹنگ بند ہونے تک آپ اسے بدل سکتے ہیں۔
vote-again = آپ کا کمرہ یہ ووٹ نئے سرے سے شروع کر رہا ہے: براہِ کرم دوبارہ ووٹ دیں
vote-again-detail = آپ کا پہلا ووٹ نکال دیا گیا، جیسے آپ کے کمرے کے فون سے دیے گئے تمام ووٹ۔
vote-again-elsewhere = اگر آپ پہلے ووٹ دے چکے ہیں تو وہ برقرار ہے؛ نیا ووٹ اس کی جگہ لے لے گا۔
vote-nothing-ticked = ابھی تک کچھ نشان زد نہیں۔
vote-closed = بند
vote-closed-at = { $time } پر بند ہوا
vote-late = { $has ->
    [yes] { $closed } پر بند ہوا
   *[other] بند
 }: آپ کا ووٹ { $came } پر آیا اور شمار نہیں ہوگا
vote-late-change = { $has ->
    [yes] { $closed } پر بند ہوا
   *[other] بند
 }: یہ تبدیلی { $came } پر آئی اور شمار نہیں ہوگی
vote-late-nothing = اس رائے شماری میں آپ کا کچھ شمار نہیں ہوا۔
vote-in-closed = { $choice } { $has ->
    [yes] ووٹنگ { $closed } پر بند ہوئی
   *[other] ووٹنگ بند ہوئی
 }۔
vote-missed-before = اگر آپ نے دوبارہ اندر آنے سے پہلے ووٹ دیا تھا تو وہ شمار ہے۔
vote-missed-again = آپ کے کمرے نے یہ ووٹ نئے سرے سے شروع کیا، اور آپ نے دوبارہ ووٹ نہیں دیا۔
vote-missed = آپ نے اس میں ووٹ نہیں دیا۔
vote-missed-refused = جو آپ نے بھیجا وہ قبول نہیں ہوا۔ { $reason }
vote-missed-unsent = جو آپ نے چنا تھا وہ نہیں بھیجا گیا۔
vote-fault-ranking = اپنی پہلی پسند کو چھوئیں، پھر دوسری کو، جہاں تک آپ چاہیں۔
vote-fault-points-over = یہ { $count } پوائنٹ زیادہ ہیں۔ کچھ واپس لیں۔
vote-fault-points = { $count } پوائنٹ تک بانٹیں۔
vote-fault-answer = اپنا جواب چھوئیں۔
vote-blank = خالی ووٹ
vote-in-all = { $choice } … کل { $count }
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = جن سب کی آپ حمایت کر سکتے ہیں انہیں چھوئیں۔ کوئی نہ ہو تو خالی ووٹ ہے۔
vote-hint-ranking = اپنی ترتیب سے چھوئیں: پہلی پسند پہلے۔ نیچے آپ ترتیب بدل سکتے ہیں۔
vote-hint-points-left = دینے کو { $count } پوائنٹ باقی
vote-hint-points-given = تمام پوائنٹ دے دیے گئے
vote-said-rank = { $option }: { $place }
vote-said-no-rank = { $option } کا اب کوئی درجہ نہیں
vote-said-points = { $option }: { $points }۔ { $count } پوائنٹ باقی
vote-said-moved = { $option }: اب { $place }
vote-counts-now = اب شمار ہے
vote-point-less = { $option } کے لیے ایک پوائنٹ کم
vote-point-more = { $option } کے لیے ایک پوائنٹ زیادہ
vote-points-for = { $option } کے پوائنٹ
vote-order = آپ کی ترتیب
vote-move-up = { $option } کو اوپر کریں
vote-move-down = { $option } کو نیچے کریں
vote-not-open = ابھی نہیں کھلا
vote-gate-again = { $reason } یہ آپ کے کمرے کی بڑی اسکرین پر ہے۔
vote-people-here = یہاں { $count } افراد
vote-no-place = آپ کے کمرے میں جگہ نہیں رہی
vote-name = آپ کا نام
vote-name-change = نام بدلیں
vote-name-as = آپ بطور { $name } ووٹ دے رہے ہیں
vote-name-was = آپ نے بطور { $name } ووٹ دیا
vote-named = یہ ووٹ نام کے ساتھ ہے: ہر کوئی پڑھ سکتا ہے کہ آپ نے کیسے ووٹ دیا۔
vote-was-named = یہ ووٹ نام کے ساتھ تھا۔
vote-who-how = کس نے کیسے ووٹ دیا
vote-who-how-at = کس نے کیسے ووٹ دیا: { $address }
vote-members-named = ارکان نام کے ساتھ ووٹ دیتے ہیں۔
vote-phones-named = فون سے ووٹ نام کے ساتھ ہے۔
vote-name-missing = اپنا نام لکھیں: یہ ووٹ نام کے ساتھ ہے۔
vote-name-long = نام میں زیادہ سے زیادہ { $count } حروف ہوتے ہیں۔ اپنا نام مختصر کریں۔
vote-name-strange = آپ کے نام میں ایک ایسا حرف ہے جو دکھایا نہیں جا سکتا۔ اسے دوبارہ لکھیں۔
vote-name-unseen = اپنا نام ایسے حروف میں لکھیں جو نظر آئیں۔
