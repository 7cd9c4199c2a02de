# Findings: the labels of severity; the title and the sentence of each check. A sentence knows
# $count (records) and $names (at most three of them), and its own numbers.

severity-act = toimi heti
severity-risk = riski
severity-watch = seuraa
severity-ask = selvitä

finding-signal-burning-title = Hälytysmerkki odottaa
finding-signal-burning = Hälytysmerkki on kerrottava eteenpäin ja siihen on reagoitava viimeistään { $until }: { $names }
