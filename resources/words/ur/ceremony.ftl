# The ceremony of a lottery in the hall, as far as it says other words than pages.
ceremony-head = قرعہ اندازی
ceremony-banner = مشق: یہاں جو کچھ نکلے وہ شمار نہیں ہوتا
# $form is that of a number in a row.
ceremony-further = اسی پیشگی تعین سے قرعہ نمبر { $count }
ceremony-further-because = اسی پیشگی تعین سے قرعہ نمبر { $count }، کیونکہ: { $reason }
ceremony-read-again = دو لوگوں کا پڑھا ہوا ایک جیسا نہ تھا۔ دوبارہ پڑھا جا رہا ہے۔
ceremony-digit = { $place ->
    [d1] پہلا ہندسہ
    [d2] دوسرا ہندسہ
    [d3] تیسرا ہندسہ
    [d4] چوتھا ہندسہ
    [d5] پانچواں ہندسہ
    [d6] چھٹا ہندسہ
   *[more] ہندسہ { $count }
 }
ceremony-beacon = عوامی اتفاقی عدد: { $source }
ceremony-kept-some = { $count } میں سے { $kept } کوٹے پورے ہیں۔
ceremony-made-line = { $pool } میں سے { $count ->
    [one] { $count } شخص: ایک لمحے میں وہ اپنی نشست سنبھالے گا۔
   *[other] { $count } لوگ: ایک لمحے میں وہ اپنی نشستیں سنبھالیں گے۔
 }
# $kind is what the list has: whole panels, or compositions of seats.
ceremony-possible = { $entries } میں سے { $count } { $kind ->
    [panels] پینل
   *[compositions] ترکیبیں
 } اب بھی ممکن ہیں
ceremony-numbers = عدد { $first } تا { $last }۔
ceremony-settled = اب کوئی چیز قرعے کو بدل نہیں سکتی: وہ صرف انہی اعداد سے نکلتا ہے۔
ceremony-being-worked-out = حساب لگایا جا رہا ہے۔
ceremony-names-panel = یہ { $count } شائع شدہ پینلوں میں سے ایک کو چنتا ہے۔
ceremony-beacon-reserves = عوامی اتفاقی عدد متبادل افراد کی ترتیب طے کرتا ہے: { $source }۔
ceremony-composition = ترکیب { $number } بتاتی ہے کہ ہر گروہ کو کتنی نشستیں ملتی ہیں۔
ceremony-beacon-turn = باری کس کی ہے، یہ عوامی اتفاقی عدد طے کرتا ہے: { $source }۔
# $form is d1 to d6, or more: how many digits there are, where they are written in words.
ceremony-decide-panels = سب کے سامنے { $form ->
    [d1] نکالا گیا ایک ہندسہ
    [d2] نکالے گئے دو ہندسے
    [d3] نکالے گئے تین ہندسے
    [d4] نکالے گئے چار ہندسے
    [d5] نکالے گئے پانچ ہندسے
    [d6] نکالے گئے چھ ہندسے
   *[more] نکالے گئے { $count } ہندسے
 } پہلے سے شائع شدہ { $entries } پینلوں میں سے ایک { $form ->
    [d1] چنتا ہے
   *[more] چنتے ہیں
 }: کوئی اسے موڑ نہیں سکتا، اور ہر کوئی جانچ سکتا ہے۔
ceremony-decide-ways = سب کے سامنے نکالے گئے { $form ->
    [d1] ایک ہندسہ
    [d2] دو ہندسے
    [d3] تین ہندسے
    [d4] چار ہندسے
    [d5] پانچ ہندسے
    [d6] چھ ہندسے
   *[more] { $count } ہندسے
 }{ $beacon ->
    [yes] {" "}اور ایک عوامی اتفاقی عدد
   *[no] {""}
 } طے کرتے ہیں کہ کون: کوئی اسے موڑ نہیں سکتا، اور ہر کوئی جانچ سکتا ہے۔
# Under figures.
ceremony-fact-pool = { $count ->
    [one] شخص فہرست میں
   *[other] لوگ فہرست میں
 }
ceremony-fact-seats = { $count ->
    [one] نشست
   *[other] نشستیں
 }
ceremony-fact-seats-held = { $count ->
    [one] نشست
   *[other] نشستیں
 }، { $held } پہلے ہی پُر
ceremony-chance-same = ہر ایک کا امکان
ceremony-chance-least = کم از کم امکان
# Parts of the scene.
ceremony-sealed = قرعے سے پہلے مہر بند
ceremony-digits-from = ہندسوں کا ذریعہ: { $source }
ceremony-not-known = ابھی معلوم نہیں
ceremony-look-up = اپنے کوڈ سے دیکھیں۔
ceremony-is-the-number = نکلا ہوا عدد
# Under the number of seats that are filled.
ceremony-people = { $count ->
    [one] شخص
   *[other] لوگ
 }
ceremony-people-drawn = { $count ->
    [one] شخص، قرعے سے
   *[other] لوگ، قرعے سے
 }
ceremony-seats = نشستیں
ceremony-pool-share = فہرست کا حصہ
# The make-up of the chamber, group by group.
ceremony-quota = کوٹا { $count }
ceremony-quota-range = کوٹا { $low } تا { $high }
ceremony-in-pool = فہرست میں { $count }، { $share }
ceremony-seats-number = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
 }
ceremony-others = { $count ->
    [one] { $count } اور قدر
   *[other] { $count } اور قدریں
 }: { $seats }
ceremony-others-kept = { $count ->
    [one] { $count } اور قدر
   *[other] { $count } اور قدریں
 }: { $seats }، تمام کوٹے پورے
ceremony-others-kept-some = { $count ->
    [one] { $count } اور قدر
   *[other] { $count } اور قدریں
 }: { $seats }، پورے کوٹے: { $kept }
