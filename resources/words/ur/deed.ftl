# What became of something that was pressed: a command on its way, or recorded.
deed-sending = بھیجا جا رہا ہے
deed-sending-offline = بھیجا جا رہا ہے۔ اس وقت رابطہ نہیں: خود بخود چلا جائے گا۔
deed-sending-busy = بھیجا جا رہا ہے۔ سرور ایک لمحہ مانگتا ہے۔
deed-recorded = { $time } پر درج ہوا
