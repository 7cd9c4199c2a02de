# Minuterna före ett möte: mötesunderlaget.

report-brief = Mötesunderlag
report-for-us = Den här rapporten är bara för oss; det finns ingen kundversion av den.
brief-attendees = Vilka vi möter
brief-nobody = Ingen av dem är namngiven, och ännu känner vi ingen beslutsfattare.
brief-stands-in = Mötet namnger ingen av dem: här är beslutsfattarna.
brief-column-power = Makt
brief-column-expectation = Förväntar sig av oss
brief-power = officiell { $formal }, inofficiell { $informal }
brief-expectation-met = uppfylld: { $text }
brief-last-words = Sagt senast
brief-ours-open = Vi har lovat
brief-ours-none = Inga öppna åtaganden mot dem vi möter.
brief-theirs-open = De har lovat
brief-theirs-none = Inga öppna åtaganden från dem vi möter.
brief-questions = Vad mötet måste ge svar på
brief-no-questions = Det finns inga öppna frågor i planens grunder.
brief-ask-deciders = Vem beslutar här, och vem har sista ordet?
brief-ask-decision = Vem beslutar: { $name }?
brief-ask-mode = { $name }: vad borde ändras och vad bör förbli som det är?
brief-ask-mode-aged = { $name }: hur är attityden till förändring nu?
brief-last-read = senast bedömd: { $text }
brief-ask-unmet = { $name }: vem kan presentera oss?
brief-unsaid-beyond = Lovat utöver mandatet
brief-ask-expectation = { $name }: vad förväntas av oss i år?
brief-ask-need = { $name }: vilket är det viktigaste behovet?
brief-ask-claim = Stämmer det: { $text }
brief-ask-why = Varför köper ni just av oss?
brief-ask-heading = Vart är ni på väg de närmaste åren?
brief-ask-happening = Vad händer hos er just nu?
brief-may = Vad som får lovas
brief-may-nobody = Kunden saknar ansvarig: ingen får lova något.
brief-no-mandate = inget mandat är antecknat; lova inget ännu
brief-may-discount = rabatt högst { $limit }
brief-may-contract = avtal högst { $limit }
brief-may-days = betalningstid högst { $limit } dagar
brief-may-unlimited = inga gränser är antecknade
brief-above = ovanför beslutar: { $text }
brief-unsaid = Vad vi inte tar upp
brief-unsaid-none = Inget är antecknat.
brief-unsaid-breached = Fristen har gått ut, ännu öppen
brief-unsaid-late = Lovat och försenat
brief-unsaid-limit = Vår gräns stannar hos oss
brief-unsaid-unwanted = Inte av intresse just nu
brief-since = Sedan vi träffades senast
brief-never-met = Inga kontakter med dem är antecknade; här är de senaste tre månaderna.
brief-last-met = Senast träffade: { $text }
brief-no-news = Inget nytt är antecknat.
brief-news-met = Träffat andra
brief-news-read = Bedömt
brief-news-learned = Ny kunskap
brief-news-done = Gjort
brief-news-kept = Åtagande hållet
brief-news-broken = Åtagande brutet
brief-news-signal = Varningssignal
brief-news-closed = Affärsmöjlighet avslutad
brief-news-came = Ny i planen
brief-news-left = Har slutat
command-brief = Vad man bör veta, fråga och lämna osagt före ett möte
option-with = De som deltar, med namn, åtskilda med komma
do-brief = Mötesunderlag
report-handover = Överlämningspärm
handover-from = Lämnar över: { $text }
handover-to = Tar över: { $text }
handover-contents = Vad som finns i pärmen
handover-only-name = Bara namnet är känt.
handover-unwritten = Vad ingen har antecknat
handover-all-written = Varje fråga i planen har ett svar.
handover-open = Vad som är öppet
handover-no-leaver = Ingen är angiven som den som slutar, och kunden har ingen ansvarig. Fråga om det som ingen har antecknat (ovan).
handover-questions = Frågor till den som slutar
handover-no-questions = Inget hänger på en person.
handover-introductions = Presentera först
handover-no-introductions = Enligt planen känner den som slutar ingen av dem.
handover-only-thread = ingen annan känner
handover-ask-untold = Vad är självklart här men har aldrig antecknats?
handover-ask-thread = { $name }: vad behöver man veta, och hur lär man känna den här personen?
handover-ask-promise = Vad avtalades exakt, och med vem: { $name }
handover-ask-opportunity = Vad måste hända härnäst: { $name }
handover-ask-negotiation = Hur långt har vi kommit, och vad får vi inte ge bort: { $name }
handover-ask-assumption = Vad vilar det här på: { $name }
command-handover = Allt om en kund för den som tar över
command-log = Anteckna ett möte på en rad: @vem "sagt" >åtagande dag !
argument-line = Raden: @namn tillväxt "sagt" #ämne >åtagande fredag !
label-log = Snabbantecknat: { $name }
log-unknown = Ingen, eller flera, kan avses: { $names }. Orden blir kvar i kontaktens resultat.
problem-log-words = Raden saknas: berätta vad som hände.
do-log = Snabbnotering: ett möte på en rad
do-capture-fill = Skriv ut namnet
hint-capture-fill = namn
do-capture-accept = Anteckna det som står nedan
hint-capture-accept = anteckna
do-capture-close = Lägg undan raden; den finns kvar här
hint-capture-close = senare
capture-title = Snabbnotering
log-no-topic = Inget ämne heter: { $words }. Orden blir kvar i kontaktens resultat.
capture-how = @vem tillväxt "vad som sades" #ämne >vad vi lovade fredag <vad de lovade !   Allt annat sparas som resultat.
capture-meant = Tab: { $names }
capture-offer = Det här låter som en varningssignal: ! startar 24-timmarsklockan.
report-signal-note = Meddelande om varningssignal
report-story = Berättelsen om kunden
report-contacts = Kontaktplan
report-coverage = Täckning: vem känner vem
report-checklist = Riskchecklista
signal-note-none = Inga varningssignaler har antecknats.
signal-note-said = Vad som sades
signal-note-facts = Vad man behöver veta
signal-note-by = Vem som sade det
signal-note-heard = Hört
signal-note-deadline = Förs vidare och åtgärdas senast
signal-note-sales = Försäljning, 12 mån
signal-note-told = Förd vidare
signal-note-act = Åtgärd
signal-note-breached = { $at }, fristen har gått ut
signal-note-answered = förd vidare och åtgärdad i tid
signal-note-not-yet = ännu inte
signal-note-closed = stängd
coverage-gaps =
    { $people ->
        [one] { $people } person: { $none } som ingen av oss känner, { $one } som bara en av oss känner.
       *[other] { $people } personer: { $none } som ingen av oss känner, { $one } som bara en av oss känner.
    }
coverage-gap = Lucka
coverage-one = bara en
contacts-none = Inga relationer är antecknade: så vitt vi vet känner ingen av oss dem.
contacts-ours = Från oss
contacts-every = Intervall
contacts-met = Senast träffad
contacts-due = Nästa senast
contacts-planned = Planerat
story-figures = Siffrorna
story-why = Varför vi är deras nyckelleverantör
story-happening = Vad som händer
story-heading = Vart de är på väg
story-rivals = Vilka andra som finns där
story-unknown-rivals = vilka konkurrenter som levererar till den här kunden
signal-note-others =
    { $count ->
        [one] Ytterligare en varningssignal från kunden är öppen; den har ett eget meddelande.
       *[other] Ytterligare { $count } varningssignaler från kunden är öppna; var och en har ett eget meddelande.
    }
handover-which = Vilken
handover-months =
    { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
