# Findings: the labels of severity; the title and the sentence of each check. A sentence knows
# $count (records) and $names (at most three of them), and its own numbers.

severity-act = act now
severity-risk = at risk
severity-watch = watch
severity-ask = ask

finding-signal-burning-title = Signal burning
finding-signal-burning = A signal must be told and acted on by { $until }: { $names }
