# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $how ->
    [more] mwy na
   *[least] o leiaf
 } { $part } o'r { $of ->
    [for-and-against] pleidleisiau o blaid ac yn erbyn
    [cast] pleidleisiau a fwriwyd, gan gynnwys ymatal
    [present] aelodau presennol
    [voters] rhai sy'n pleidleisio
    [entitled] holl rai â hawl i bleidleisio
   *[members] holl aelodau
 }
rule-all = pob un o'r { $of ->
    [for-and-against] pleidleisiau o blaid ac yn erbyn
    [cast] pleidleisiau a fwriwyd, gan gynnwys ymatal
    [present] aelodau presennol
    [voters] rhai sy'n pleidleisio
    [entitled] holl rai â hawl i bleidleisio
   *[members] holl aelodau
 }
rule-quorum = { $of ->
    [seats] rhaid i { $part } o'r holl seddi fod wedi mewngofnodi
    [number] rhaid i { $part } o seddi fod wedi mewngofnodi
    [entitled] rhaid i { $part } o'r holl rai â hawl bleidleisio
   *[present] rhaid i { $part } o'r rhai sydd wedi mewngofnodi bleidleisio
 }
rule-quorum-votes = rhaid i { $part } o aelodau bleidleisio
rule-tie = { $tie ->
    [chair] Os bydd yn gyfartal, y cadeirydd sydd â'r bleidlais fwrw.
    [lot] Penderfynir pleidlais gyfartal drwy goelbren.
   *[status_quo] Ni dderbynnir pleidlais gyfartal.
 }
rule-share = { $how ->
    [more] mwy na
   *[least] o leiaf
 } { $part }
