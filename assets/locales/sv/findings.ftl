# Findings: the labels of severity; the title and the sentence of each check. A sentence knows
# $count (records) and $names (at most three of them), and its own numbers.

severity-act = agera nu
severity-risk = risk
severity-watch = bevaka
severity-ask = ta reda på

finding-signal-burning-title = Varningssignal väntar
finding-signal-burning = En varningssignal ska föras vidare och åtgärdas senast { $until }: { $names }
