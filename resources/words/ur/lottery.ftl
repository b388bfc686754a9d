# A lottery on screens and phones: what it is, what happens, who was drawn.
lottery-name = قرعہ اندازی
lottery-what = قرعہ اندازی کیا ہے
lottery-seats-filled = { $people } میں سے { $count } نشستیں قرعے سے بھری جاتی ہیں، تاکہ ہر گروہ کو اس کا طے شدہ حصہ ملے۔
lottery-seats-filled-held = { $people } میں سے { $count } نشستیں ({ $size } میں سے { $held } پہلے ہی پُر ہیں) قرعے سے بھری جاتی ہیں، تاکہ ہر گروہ کو اس کا طے شدہ حصہ ملے۔
# $beacon says whether a public random value is drawn too.
lottery-digits-panels = سب کے سامنے نکالے گئے { $count } ہندسے{ $beacon ->
    [yes] {" "}اور ایک عوامی اتفاقی عدد
   *[no] {""}
 } پہلے سے شائع شدہ { $entries } پینلوں میں سے ایک چنتے ہیں: کوئی اسے موڑ نہیں سکتا، اور ہر کوئی جانچ سکتا ہے۔
lottery-digits-ways = سب کے سامنے نکالے گئے { $count } ہندسے{ $beacon ->
    [yes] {" "}اور ایک عوامی اتفاقی عدد
   *[no] {""}
 } نشستیں بھرنے کے { $entries } شائع شدہ طریقوں میں سے ایک، اور ہر گروہ میں کون، یہ طے کرتے ہیں: کوئی اسے موڑ نہیں سکتا، اور ہر کوئی جانچ سکتا ہے۔
lottery-same-chance = فہرست میں سب کا امکان برابر ہے: { $chance }۔
lottery-chances = نام نکلنے کا امکان کم از کم { $low } اور زیادہ سے زیادہ { $high } ہے، اس پر منحصر کہ گروہ کتنا کم یاب ہے۔
lottery-one-in = { $times } میں 1
lottery-certain = یقینی
lottery-mark-rehearsal = مشق: یہ قرعہ شمار نہیں ہوتا
lottery-mark-void = کالعدم
lottery-mark-draw = { $draw ->
    [d2] دوسرا قرعہ
    [d3] تیسرا قرعہ
    [d4] چوتھا قرعہ
    [d5] پانچواں قرعہ
   *[more] قرعہ: { $ordinal }
 }
lottery-earlier = اس قرعہ اندازی کا پہلا قرعہ شمار نہیں ہوتا۔
lottery-void-because = یہ کالعدم ہے کیونکہ: { $reason }
lottery-repeated-because = اس سے پہلے ایک قرعہ نکلا تھا۔ اسے دہرایا گیا کیونکہ: { $reason }
lottery-prepared = قرعہ اندازی تیار ہے
lottery-prepared-line = جو کچھ پہلے سے معلوم ہو سکتا ہے وہ طے اور شائع ہے۔
lottery-number = عدد { $number } ہے
lottery-working = اب حساب لگایا جا رہا ہے کہ اس سے کس کا نام نکلا۔
lottery-made = قرعہ نکل آیا
lottery-made-line = عدد { $number }۔ ایوان ایک لمحے میں ظاہر ہوگا۔
lottery-seating = ایوان اپنی نشستیں سنبھال رہا ہے
lottery-seating-line = ہر نقطہ ایک شخص ہے جس کا نام نکلا۔
lottery-number-then = عدد { $number }۔ { $line }
lottery-are-drawn = { $count ->
    [one] { $count } شخص کا نام نکلا
   *[other] { $count } لوگوں کے نام نکلے
 }
lottery-is-void = یہ قرعہ کالعدم ہے
lottery-is-void-line = یہ شمار نہیں ہوتا۔ اس سے کسی کا نام نہیں نکلا۔
lottery-read-again = دو لوگوں کا درج کیا ہوا ایک جیسا نہ تھا: دوبارہ پڑھا جا رہا ہے۔
lottery-digit-falls = ہندسہ نکل رہا ہے
lottery-digit-of = { $digits } میں سے ہندسہ { $place }
lottery-drawn-from = نکالا جا رہا ہے: { $source }
lottery-drawn-open = سب کے سامنے نکالا جا رہا ہے۔
lottery-beacon-from = آخر میں ایک عوامی اتفاقی عدد: { $source }
lottery-beacon-open = آخر میں سب کے سامنے ایک عوامی اتفاقی عدد۔
lottery-kept = { $count ->
    [one] کوٹا پورا ہے۔
   *[other] تمام { $count } کوٹے پورے ہیں۔
 }
lottery-not-kept = { $count } میں سے { $off } کوٹے پورے نہیں: { $names }۔
lottery-not-kept-more = { $count } میں سے { $off } کوٹے پورے نہیں: { $names } اور دیگر۔
# Said for those who do not see it.
lottery-said = { $words }۔
lottery-said-next = اب: { $what }۔
lottery-said-digit = { $place ->
    [d1] پہلا ہندسہ
    [d2] دوسرا ہندسہ
    [d3] تیسرا ہندسہ
    [d4] چوتھا ہندسہ
    [d5] پانچواں ہندسہ
   *[more] ہندسہ { $ordinal }
 }: { $digit }۔
lottery-said-beacon = عوامی اتفاقی عدد آ گیا۔
lottery-said-feature = { $feature }: { $groups }۔
# Parts of the scene.
lottery-colour-by = نشستوں کو رنگ دیں بلحاظ
lottery-of-seats = { $held ->
    [yes] { $count } نکلے ناموں میں سے
   *[no] { $count } نشستوں میں سے
 }
lottery-and-beacon = اور { $value }
lottery-fixed-under = پہلے سے طے شدہ، اس عدد کے تحت
lottery-fixed-what = کیا طے ہوا
lottery-fixed-report = خاکوں کے ساتھ رپورٹ
lottery-were-you = کیا آپ کا نام نکلا؟
lottery-are-you-in = دیکھیں کہ آپ فہرست میں ہیں
lottery-look-at = اپنے فون پر دیکھیں، یا { $address } پر
lottery-make-up = ترکیب
lottery-drawn = نکلے
lottery-quota = کوٹا
lottery-pool = فہرست
lottery-share = فہرست میں حصہ
lottery-who = کس کس کا نام نکلا
lottery-quotas = کوٹے
lottery-show-groups = تمام گروہ دکھائیں
lottery-from-to = { $low } تا { $high }
lottery-feature-in-short = { $feature }: { $words }
lottery-groups = { $count } گروہ
lottery-groups-kept = { $groups }، تمام کوٹے پورے
lottery-groups-kept-some = { $groups }، پورے کوٹے: { $kept }
lottery-appeared = ایوان: { $count } میں سے { $shown } لوگ ظاہر ہو چکے
lottery-appeared-none = ایوان: { $count } خالی نشستیں
lottery-by = بلحاظ { $feature }
lottery-by-in-order = بلحاظ { $feature }، بائیں سے دائیں
lottery-motion = حرکت
lottery-motion-off = حرکت بند ہے، جیسا یہ آلہ چاہتا ہے
