<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message numerus="yes">
        <source>. When sources overlap, the highest row wins; figures are recomputed in the background.</source>
        <comment>goes on behind two keys</comment>
        <translation>
            <numerusform>drücken. Wenn sich Quellen überschneiden, gilt die oberste Zeile; die Werte werden im Hintergrund neu berechnet.</numerusform>
            <numerusform>drücken. Wenn sich Quellen überschneiden, gilt die oberste Zeile; die Werte werden im Hintergrund neu berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>14 days with readings in 70&#x202f;% of the time are what the consensus asks for before these figures say much.</source>
        <translation>Der Konsens verlangt 14 Tage mit Messungen in 70&#x202f;% der Zeit, bevor diese Zahlen viel aussagen.</translation>
    </message>
    <message>
        <source>25 mm a second, 10 mm a millivolt. The words are the device&apos;s own; healthdesk adds none. An ECG of one lead cannot show every illness: if you feel unwell, talk to a doctor.</source>
        <translation>25 mm pro Sekunde, 10 mm pro Millivolt. Die Worte stammen vom Gerät; healthdesk fügt keine hinzu. Ein EKG mit einer Ableitung kann nicht jede Krankheit zeigen: Wenn Sie sich unwohl fühlen, sprechen Sie mit einem Arzt oder einer Ärztin.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>6M</source>
        <comment>six months</comment>
        <translation>6M</translation>
    </message>
    <message>
        <source>7-day average is down</source>
        <translation>7-Tage-Mittel sinkt</translation>
    </message>
    <message>
        <source>7-day average is steady</source>
        <translation>7-Tage-Mittel ist stabil</translation>
    </message>
    <message>
        <source>7-day average is up</source>
        <translation>7-Tage-Mittel steigt</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A change is clear if it is at least half a standard deviation of a day and 5&#x202f;% of an amount, and more than three times the ordinary one from month to month (robust, of the {n} months before). By chance alone about one figure in 30 would be.</source>
        <translation>Eine Veränderung gilt als klar, wenn sie mindestens eine halbe Standardabweichung eines Tages und bei Mengen mindestens 5&#x202f;% beträgt und mehr als dreimal so groß ist wie die gewöhnliche von Monat zu Monat (robust, aus den {n} Monaten davor). Durch Zufall allein träfe das auf etwa einen von 30 Werten zu.</translation>
    </message>
    <message>
        <source>A change is clear if it is at least half a standard deviation of a day and 5&#x202f;% of an amount, and more than three times the ordinary one from week to week (robust, of the {n} weeks before). By chance alone about one figure in 30 would be.</source>
        <translation>Eine Veränderung gilt als klar, wenn sie mindestens eine halbe Standardabweichung eines Tages und bei Mengen mindestens 5&#x202f;% beträgt und mehr als dreimal so groß ist wie die gewöhnliche von Woche zu Woche (robust, aus den {n} Wochen davor). Durch Zufall allein träfe das auf etwa einen von 30 Werten zu.</translation>
    </message>
    <message>
        <source>A change is no diagnosis. Training, season, sleep, alcohol, illness or a new device may be behind it.</source>
        <translation>Eine Veränderung ist keine Diagnose. Training, Jahreszeit, Schlaf, Alkohol, Krankheit oder ein neues Gerät können dahinterstehen.</translation>
    </message>
    <message>
        <source>A change is no diagnosis. Training, season, sleep, alcohol, illness or a new device may be behind it. A season looks like a trend for half a year.</source>
        <translation>Eine Veränderung ist keine Diagnose. Training, Jahreszeit, Schlaf, Alkohol, Krankheit oder ein neues Gerät können dahinterstehen. Eine Jahreszeit sieht ein halbes Jahr lang wie ein Trend aus.</translation>
    </message>
    <message>
        <source>A clear change</source>
        <translation>Klare Veränderung</translation>
    </message>
    <message>
        <source>A count. It says nothing about health.</source>
        <translation>Eine Zählung. Sie sagt nichts über die Gesundheit.</translation>
    </message>
    <message>
        <source>A dashboard shows at least one metric</source>
        <translation>Eine Übersicht zeigt mindestens einen Messwert</translation>
    </message>
    <message>
        <source>A goal is a number above zero.</source>
        <translation>Ein Ziel ist eine Zahl über null.</translation>
    </message>
    <message>
        <source>A link has room for about 80 characters of it.</source>
        <translation>In einem Link ist dafür Platz für etwa 80 Zeichen.</translation>
    </message>
    <message>
        <source>A night counts to the day on which it ends.</source>
        <translation>Eine Nacht zählt zu dem Tag, an dem sie endet.</translation>
    </message>
    <message>
        <source>A notification of the desktop when work of more than ten seconds ends while this window is not in use. It names no file and no figure.</source>
        <translation>Eine Benachrichtigung des Desktops, wenn Arbeit von mehr als zehn Sekunden endet, während dieses Fenster nicht benutzt wird. Sie nennt weder Dateien noch Werte.</translation>
    </message>
    <message>
        <source>A pairing code carries it; else give it as well.</source>
        <translation>Ein Kopplungscode enthält sie; sonst geben Sie sie mit an.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {count} characters.</source>
        <translation>Eine Passphrase braucht mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>A pattern of past years. It says nothing about why: light, weather, holidays and habits all follow the year.</source>
        <translation>Ein Muster vergangener Jahre. Es sagt nichts über die Gründe: Licht, Wetter, Feiertage, Ferien und Gewohnheiten folgen alle dem Jahr.</translation>
    </message>
    <message>
        <source>A pattern of the past months. Saturday and Sunday are taken for the weekend.</source>
        <translation>Ein Muster der vergangenen Monate. Als Wochenende gelten Samstag und Sonntag.</translation>
    </message>
    <message>
        <source>A relay keeps encrypted copies for links. It cannot read them. Your practice, your family or you may run one; whoever does gives you its address and an upload token.</source>
        <translation>Ein Relay bewahrt verschlüsselte Kopien für Links auf. Es kann sie nicht lesen. Ihre Arztpraxis, Ihre Familie oder Sie selbst können eines betreiben; wer es betreibt, gibt Ihnen seine Adresse und ein Upload-Token.</translation>
    </message>
    <message>
        <source>A relay&apos;s address begins with https://.</source>
        <translation>Die Adresse eines Relays beginnt mit https://.</translation>
    </message>
    <message>
        <source>A relay&apos;s address has no user, question mark or #.</source>
        <translation>Die Adresse eines Relays enthält weder Benutzer noch Fragezeichen noch #.</translation>
    </message>
    <message>
        <source>A report cannot be written as {name}.</source>
        <translation>Ein Bericht lässt sich nicht als {name} schreiben.</translation>
    </message>
    <message>
        <source>A report is saved.</source>
        <translation>Ein Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>A report needs a day with data that is over. Import an export, or come back tomorrow.</source>
        <translation>Ein Bericht braucht einen Tag mit Daten, der vorüber ist. Importieren Sie einen Export oder kommen Sie morgen wieder.</translation>
    </message>
    <message>
        <source>A report was not saved. healthdesk says why.</source>
        <translation>Ein Bericht wurde nicht gespeichert. healthdesk sagt, warum.</translation>
    </message>
    <message>
        <source>A second export in the same archive was left out: {file}.</source>
        <translation>Ein zweiter Export im selben Archiv wurde ausgelassen: {file}.</translation>
    </message>
    <message>
        <source>A share expires in 1 to {count} days.</source>
        <translation>Eine Freigabe läuft nach 1 bis {count} Tagen ab.</translation>
    </message>
    <message>
        <source>A share is on its relay.</source>
        <translation>Eine Freigabe ist auf ihrem Relay.</translation>
    </message>
    <message>
        <source>A share needs a recipient.</source>
        <translation>Eine Freigabe braucht einen Empfänger.</translation>
    </message>
    <message>
        <source>A share spans at most {count} days.</source>
        <translation>Eine Freigabe umfasst höchstens {count} Tage.</translation>
    </message>
    <message>
        <source>A share was not made. healthdesk says why.</source>
        <translation>Eine Freigabe wurde nicht erstellt. healthdesk sagt, warum.</translation>
    </message>
    <message>
        <source>A source cannot be merged into itself.</source>
        <translation>Eine Quelle lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>A watch estimates it, the reference was measured on a treadmill in the United States. Of your age only the year of birth is known. Medicines that slow the heart make the estimate wrong.</source>
        <translation>Eine Uhr schätzt den Wert; die Vergleichswerte wurden in den Vereinigten Staaten auf einem Laufband gemessen. Von Ihrem Alter ist nur das Geburtsjahr bekannt. Medikamente, die den Herzschlag verlangsamen, verfälschen die Schätzung.</translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85&#x202f;% of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 0.7 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation>An die Wochenmittel von bis zu vier zurückliegenden Jahren wird neben einem geraden Trend eine Welle von einem Jahr angepasst; einzelne Ausreißer werden gekappt. Nötig sind zwei Jahre mit Daten in 85&#x202f;% der Wochen, und jedes Jahr muss in dieselbe Richtung schwingen. Geprüft wird, ob es mehr ist als Zufall; dabei ist berücksichtigt, dass benachbarte Wochen einander ähneln und dass zugleich alle anderen Fragen gestellt werden. Gemeldet wird es ab einem Unterschied von 0,7 und von 0,6 Ihrer Standardabweichungen von Tag zu Tag, von der niedrigsten bis zur höchsten Zeit des Jahres.</translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85&#x202f;% of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 1 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation>An die Wochenmittel von bis zu vier zurückliegenden Jahren wird neben einem geraden Trend eine Welle von einem Jahr angepasst; einzelne Ausreißer werden gekappt. Nötig sind zwei Jahre mit Daten in 85&#x202f;% der Wochen, und jedes Jahr muss in dieselbe Richtung schwingen. Geprüft wird, ob es mehr ist als Zufall; dabei ist berücksichtigt, dass benachbarte Wochen einander ähneln und dass zugleich alle anderen Fragen gestellt werden. Gemeldet wird es ab einem Unterschied von 1 und von 0,6 Ihrer Standardabweichungen von Tag zu Tag, von der niedrigsten bis zur höchsten Zeit des Jahres.</translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85&#x202f;% of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 1000 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation>An die Wochenmittel von bis zu vier zurückliegenden Jahren wird neben einem geraden Trend eine Welle von einem Jahr angepasst; einzelne Ausreißer werden gekappt. Nötig sind zwei Jahre mit Daten in 85&#x202f;% der Wochen, und jedes Jahr muss in dieselbe Richtung schwingen. Geprüft wird, ob es mehr ist als Zufall; dabei ist berücksichtigt, dass benachbarte Wochen einander ähneln und dass zugleich alle anderen Fragen gestellt werden. Gemeldet wird es ab einem Unterschied von 1.000 und von 0,6 Ihrer Standardabweichungen von Tag zu Tag, von der niedrigsten bis zur höchsten Zeit des Jahres.</translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85&#x202f;% of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 15 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation>An die Wochenmittel von bis zu vier zurückliegenden Jahren wird neben einem geraden Trend eine Welle von einem Jahr angepasst; einzelne Ausreißer werden gekappt. Nötig sind zwei Jahre mit Daten in 85&#x202f;% der Wochen, und jedes Jahr muss in dieselbe Richtung schwingen. Geprüft wird, ob es mehr ist als Zufall; dabei ist berücksichtigt, dass benachbarte Wochen einander ähneln und dass zugleich alle anderen Fragen gestellt werden. Gemeldet wird es ab einem Unterschied von 15 und von 0,6 Ihrer Standardabweichungen von Tag zu Tag, von der niedrigsten bis zur höchsten Zeit des Jahres.</translation>
    </message>
    <message>
        <source>AFib history</source>
        <translation>Vorhofflimmern-Protokoll</translation>
    </message>
    <message>
        <source>Abdominal cramps</source>
        <translation>Bauchkrämpfe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Above usual, {range}</source>
        <translation>Über dem Üblichen, {range}</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Access code {code}</source>
        <translation>Zugangscode {code}</translation>
    </message>
    <message>
        <source>Access code, shown only once</source>
        <translation>Zugangscode, nur einmal gezeigt</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Acne</source>
        <translation>Akne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active calories</source>
        <translation>Aktive Kalorien</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Aktive Energie</translation>
    </message>
    <message>
        <source>Active energy goal streak</source>
        <translation>Zielserie: Aktive Energie</translation>
    </message>
    <message>
        <source>Active zone minutes</source>
        <translation>Aktivzonenminuten</translation>
    </message>
    <message numerus="yes">
        <source>Active {n}</source>
        <comment>Active {n}</comment>
        <translation>
            <numerusform>Aktiv {n}</numerusform>
            <numerusform>Aktiv {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a companion</source>
        <translation>Begleiter hinzufügen</translation>
    </message>
    <message>
        <source>Add a companion, and what your phone pushes is here by itself.</source>
        <translation>Fügen Sie einen Begleiter hinzu; was Ihr Smartphone sendet, ist dann von selbst hier.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Reise hinzufügen</translation>
    </message>
    <message>
        <source>Add a journey…</source>
        <translation>Reise hinzufügen…</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Messwert hinzufügen</translation>
    </message>
    <message>
        <source>Add a relay</source>
        <translation>Relay hinzufügen</translation>
    </message>
    <message>
        <source>Add a relay…</source>
        <translation>Relay hinzufügen…</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>Add companion…</source>
        <translation>Begleiter hinzufügen…</translation>
    </message>
    <message>
        <source>Add it again, or revoke the share.</source>
        <translation>Fügen Sie es wieder hinzu oder widerrufen Sie die Freigabe.</translation>
    </message>
    <message>
        <source>Add it with `healthdesk share relay add`.</source>
        <translation>Fügen Sie es mit `healthdesk share relay add` hinzu.</translation>
    </message>
    <message>
        <source>Add one with `healthdesk share relay add`, or share a file.</source>
        <translation>Fügen Sie mit `healthdesk share relay add` eines hinzu oder geben Sie eine Datei weiter.</translation>
    </message>
    <message>
        <source>Add relay</source>
        <translation>Relay hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Hinzugefügt: {count}</translation>
    </message>
    <message>
        <source>Adding up the days of {file}</source>
        <translation>Tage aus {file} werden summiert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address for Health Auto Export</source>
        <translation>Adresse für Health Auto Export</translation>
    </message>
    <message>
        <source>After this time without keyboard or mouse. Ctrl+L locks at once.</source>
        <translation>Nach dieser Zeit ohne Tastatur oder Maus. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>Ahead at {time}</source>
        <translation>Vorsprung um {time}</translation>
    </message>
    <message>
        <source>Alcohol and resting heart rate</source>
        <translation>Alkohol und Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Alkoholische Getränke</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole time</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Alle Importe</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Alle Messwerte</translation>
    </message>
    <message>
        <source>All metrics with data are on the dashboard</source>
        <translation>Alle Messwerte mit Daten sind auf der Übersicht</translation>
    </message>
    <message>
        <source>All readings of the last 14 days of the device that read most. Targets: more than 70&#x202f;% from 70 to 180 mg/dL, less than 4&#x202f;% below 70, less than 1&#x202f;% below 54, less than 25&#x202f;% above 180, less than 5&#x202f;% above 250, and a coefficient of variation of at most 36&#x202f;%. GMI is 3.31 + 0.02392 × mean in mg/dL. It needs readings in 70&#x202f;% of the quarters of an hour, and a sensor that has been read for at least 14 days.</source>
        <translation>Alle Messungen der letzten 14 Tage von dem Gerät, das am meisten gemessen hat. Ziele: mehr als 70&#x202f;% von 70 bis 180 mg/dL, weniger als 4&#x202f;% unter 70, weniger als 1&#x202f;% unter 54, weniger als 25&#x202f;% über 180, weniger als 5&#x202f;% über 250 und ein Variationskoeffizient von höchstens 36&#x202f;%. Der GMI ist 3,31 + 0,02392 × Mittel in mg/dL. Nötig sind Messungen in 70&#x202f;% der Viertelstunden und ein Sensor, der seit mindestens 14 Tagen ausgelesen wird.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>All types, {count}</source>
        <translation>Alle Arten, {count}</translation>
    </message>
    <message>
        <source>All workouts</source>
        <translation>Alle Trainings</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Already here: {count}</source>
        <translation>Bereits vorhanden: {count}</translation>
    </message>
    <message>
        <source>Alt and the arrows move a metric, Delete takes it off</source>
        <translation>Alt und Pfeiltasten verschieben einen Messwert, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a source</source>
        <translation>Alt+Pfeil auf und Alt+Pfeil ab verschieben eine Quelle</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>American Football</translation>
    </message>
    <message>
        <source>An annotation has one to {count} letters.</source>
        <translation>Eine Anmerkung hat 1 bis {count} Zeichen.</translation>
    </message>
    <message>
        <source>An endpoint has a name of 1 to {count} characters.</source>
        <translation>Der Name eines Endpunkts hat 1 bis {count} Zeichen.</translation>
    </message>
    <message>
        <source>An endpoint&apos;s address begins with https://.</source>
        <translation>Die Adresse eines Endpunkts beginnt mit https://.</translation>
    </message>
    <message>
        <source>An endpoint&apos;s address has no user, question mark or #.</source>
        <translation>Die Adresse eines Endpunkts enthält weder Benutzer noch Fragezeichen noch #.</translation>
    </message>
    <message>
        <source>An estimate by a phone in a pocket or a bag. It says nothing about why.</source>
        <translation>Eine Schätzung durch ein Smartphone in der Hosentasche oder in einer Tasche. Sie sagt nichts über die Gründe.</translation>
    </message>
    <message>
        <source>An import did not come to its end. healthdesk says why.</source>
        <translation>Ein Import kam nicht zum Ende. healthdesk sagt, warum.</translation>
    </message>
    <message>
        <source>An import is done.</source>
        <translation>Ein Import ist fertig.</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Ein Import läuft</translation>
    </message>
    <message>
        <source>An insight can be snoozed for 1 to {count} days.</source>
        <translation>An eine Erkenntnis kann nach 1 bis {count} Tagen erneut erinnert werden.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Annotation added</source>
        <translation>Anmerkung hinzugefügt</translation>
    </message>
    <message>
        <source>Annotation changed</source>
        <translation>Anmerkung geändert</translation>
    </message>
    <message>
        <source>Annotation deleted</source>
        <translation>Anmerkung gelöscht</translation>
    </message>
    <message>
        <source>Annotation: {text}</source>
        <translation>Anmerkung: {text}</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Another healthdesk has this store open.</source>
        <translation>Dieser Datenspeicher ist in einem anderen healthdesk geöffnet.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Andere Person…</translation>
    </message>
    <message>
        <source>Another program is using the store.</source>
        <translation>Ein anderes Programm nutzt gerade den Datenspeicher.</translation>
    </message>
    <message>
        <source>Any CSV table</source>
        <translation>Beliebige CSV-Tabelle</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Erscheinungsbild des Systems</translation>
    </message>
    <message>
        <source>Appetite changes</source>
        <translation>Appetitveränderungen</translation>
    </message>
    <message>
        <source>Apple Health</source>
        <translation>Apple Health</translation>
    </message>
    <message>
        <source>Apple Health writes UTF-8; export the data again.</source>
        <translation>Apple Health schreibt UTF-8; exportieren Sie die Daten noch einmal.</translation>
    </message>
    <message>
        <source>Apple, HealthKit: HKCategoryValueAppleWalkingSteadinessEvent; Measuring Walking Quality Through iPhone Mobility Metrics, May 2021.</source>
        <translation>Apple, HealthKit: HKCategoryValueAppleWalkingSteadinessEvent; Measuring Walking Quality Through iPhone Mobility Metrics, Mai 2021.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Archery</source>
        <translation>Bogenschießen</translation>
    </message>
    <message>
        <source>Are {source} and {other} one device?</source>
        <translation>Sind {source} und {other} dasselbe Gerät?</translation>
    </message>
    <message>
        <source>Arrange the dashboard</source>
        <translation>Übersicht anordnen</translation>
    </message>
    <message>
        <source>Arrange the dashboard…</source>
        <translation>Übersicht anordnen…</translation>
    </message>
    <message>
        <source>Arrows to move · {t} today</source>
        <translation>Pfeiltasten bewegen · {t} heute</translation>
    </message>
    <message>
        <source>As the dates show</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>As usual at {time}</source>
        <translation>Wie üblich um {time}</translation>
    </message>
    <message>
        <source>Ask for days or longer.</source>
        <translation>Fragen Sie nach Tagen oder längeren Abschnitten.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s team for your own data, or open the project in Fitabase and choose Export.</source>
        <translation>Bitten Sie das Team der Studie um Ihre eigenen Daten oder öffnen Sie das Projekt in Fitabase und wählen Sie „Export“.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one.</source>
        <translation>Bitten Sie den Betreiber um ein neues.</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for it.</source>
        <translation>Fragen Sie den Betreiber des Relays danach.</translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for one.</source>
        <translation>Bitten Sie den Betreiber des Relays um eines.</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>At cloud.ouraring.com/oauth/applications make an application with the redirect URI http://localhost:8744/.</source>
        <translation>Legen Sie auf cloud.ouraring.com/oauth/applications eine Anwendung mit der Redirect-URI http://localhost:8744/ an.</translation>
    </message>
    <message>
        <source>At developer.withings.com make an application with the callback http://localhost:8744/.</source>
        <translation>Legen Sie auf developer.withings.com eine Anwendung mit der Callback-Adresse http://localhost:8744/ an.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Mindestens 12 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} character.</source>
        <comment>At least {n} characters.</comment>
        <translation>
            <numerusform>Mindestens {n} Zeichen.</numerusform>
            <numerusform>Mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Atrial Fibrillation</source>
        <translation>Vorhofflimmern</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message numerus="yes">
        <source>Average, {n} day</source>
        <comment>Average, {n} days</comment>
        <translation>
            <numerusform>Mittel, {n} Tag</numerusform>
            <numerusform>Mittel, {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Back to the usual goal</source>
        <translation>Zurück zum üblichen Ziel</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Selbsttätig sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
        <source>Badminton</source>
        <translation>Badminton</translation>
    </message>
    <message>
        <source>Barre</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Basal body temperature</source>
        <translation>Basaltemperatur</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Baseball</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Basketball</translation>
    </message>
    <message>
        <source>Battelino et al. 2019, Diabetes Care 42: 1593; GMI: Bergenstal et al. 2018, Diabetes Care 41: 2275.</source>
        <translation>Battelino et al. 2019, Diabetes Care 42: 1593; GMI: Bergenstal et al. 2018, Diabetes Care 41: 2275.</translation>
    </message>
    <message>
        <source>Before that there were data on {known} of 28 days. Import a newer export if there is one.</source>
        <translation>Davor gab es an {known} von 28 Tagen Daten. Falls es einen neueren Export gibt, importieren Sie ihn.</translation>
    </message>
    <message>
        <source>Below usual, {range}</source>
        <translation>Unter dem Üblichen, {range}</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Bester Tag</translation>
    </message>
    <message>
        <source>Biotin</source>
        <translation>Biotin</translation>
    </message>
    <message>
        <source>Bladder incontinence</source>
        <translation>Harninkontinenz</translation>
    </message>
    <message>
        <source>Bleeding after pregnancy</source>
        <translation>Blutung nach der Schwangerschaft</translation>
    </message>
    <message>
        <source>Bleeding during pregnancy</source>
        <translation>Blutung in der Schwangerschaft</translation>
    </message>
    <message>
        <source>Bloating</source>
        <translation>Blähbauch</translation>
    </message>
    <message>
        <source>Blood alcohol</source>
        <translation>Blutalkohol</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>Blutzucker</translation>
    </message>
    <message>
        <source>Blood oxygen</source>
        <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <source>Blood pressure CSV (Omron Connect and others)</source>
        <translation>Blutdruck-CSV (Omron Connect und andere)</translation>
    </message>
    <message>
        <source>Blood pressure is incomplete</source>
        <translation>Blutdruck ist unvollständig</translation>
    </message>
    <message>
        <source>Blood pressure without both values</source>
        <translation>Blutdruck ohne beide Werte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Body ache</source>
        <translation>Gliederschmerzen</translation>
    </message>
    <message>
        <source>Body fat</source>
        <translation>Körperfett</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Body-Mass-Index</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Körpertemperatur</translation>
    </message>
    <message>
        <source>Body water</source>
        <translation>Körperwasser</translation>
    </message>
    <message>
        <source>Bone mass</source>
        <translation>Knochenmasse</translation>
    </message>
    <message>
        <source>Both change slowly over these days: a trend or the season makes up {a} of {one} and {b} of {other}. Two figures that drift go together for no other reason.</source>
        <translation>Beide ändern sich über diese Tage langsam: Ein Trend oder die Jahreszeit macht {a} ({one}) und {b} ({other}) aus. Zwei Werte, die sich langsam verschieben, laufen schon allein deshalb zusammen.</translation>
    </message>
    <message>
        <source>Both then count as {source}, later imports too; what both recorded counts once. They can be parted again.</source>
        <translation>Beide zählen dann als {source}, auch bei späteren Importen; was beide aufgezeichnet haben, zählt einmal. Sie lassen sich wieder trennen.</translation>
    </message>
    <message>
        <source>Bowling</source>
        <translation>Bowling</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Breast pain</source>
        <translation>Schmerzende Brüste</translation>
    </message>
    <message>
        <source>Breathing disturbances</source>
        <translation>Atemstörungen</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>Daten übernehmen</translation>
    </message>
    <message>
        <source>Bring in what you already have. Everything stays encrypted on this computer.</source>
        <translation>Übernehmen Sie, was Sie schon haben. Alles bleibt verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Bring in your data</source>
        <translation>Ihre Daten übernehmen</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Aktivste Stunde</translation>
    </message>
    <message>
        <source>By day of the week</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By metric</source>
        <translation>Nach Messwert</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By the time of day</source>
        <translation>Nach Tageszeit</translation>
    </message>
    <message>
        <source>By type: read, added, updated, already here, rejected</source>
        <translation>Nach Art: gelesen, hinzugefügt, aktualisiert, bereits vorhanden, abgelehnt</translation>
    </message>
    <message>
        <source>CV, aim {limit} or less</source>
        <translation>VK, Ziel höchstens {limit}</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Koffein</translation>
    </message>
    <message>
        <source>Caffeine and sleep</source>
        <translation>Koffein und Schlaf</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>Calculated on this computer, {time}</source>
        <translation>Auf diesem Computer berechnet, {time}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar of the year</source>
        <translation>Kalender des Jahres</translation>
    </message>
    <message>
        <source>Calories eaten</source>
        <translation>Verzehrte Kalorien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Cancel import…</source>
        <translation>Import abbrechen…</translation>
    </message>
    <message>
        <source>Cancel the import?</source>
        <translation>Import abbrechen?</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Carbohydrates</source>
        <translation>Kohlenhydrate</translation>
    </message>
    <message>
        <source>Cardio dance</source>
        <translation>Cardio-Tanz</translation>
    </message>
    <message>
        <source>Cardio fitness</source>
        <translation>Cardiofitness</translation>
    </message>
    <message>
        <source>Cervical mucus</source>
        <translation>Zervixschleim</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a difference</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to your own folder.</source>
        <translation>Ändern Sie die Zugriffsrechte oder kopieren Sie die Datei in Ihren eigenen Ordner.</translation>
    </message>
    <message>
        <source>Change its permissions or copy it.</source>
        <translation>Ändern Sie die Zugriffsrechte oder kopieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Charts: pale the month before, then this month; the band is your usual range</source>
        <translation>Diagramme: blass der Monat davor, dann dieser Monat; das Band ist Ihr üblicher Bereich</translation>
    </message>
    <message>
        <source>Charts: pale the week before, then this week; the band is your usual range</source>
        <translation>Diagramme: blass die Woche davor, dann diese Woche; das Band ist Ihr üblicher Bereich</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Check it, or use your recovery key.</source>
        <translation>Prüfen Sie sie oder verwenden Sie Ihren Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>Check its permissions; nothing was changed.</source>
        <translation>Prüfen Sie seine Berechtigungen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check that it is a file and may be read by you.</source>
        <translation>Prüfen Sie, ob es eine Datei ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the address of the endpoint.</source>
        <translation>Prüfen Sie die Adresse des Endpunkts.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation>Prüfen Sie die Berechtigungen des Datenordners.</translation>
    </message>
    <message>
        <source>Chest tightness or pain</source>
        <translation>Enge oder Schmerz in der Brust</translation>
    </message>
    <message>
        <source>Chills</source>
        <translation>Schüttelfrost</translation>
    </message>
    <message>
        <source>Chloride</source>
        <translation>Chlorid</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Cholesterin</translation>
    </message>
    <message>
        <source>Choose Deselect all and tick Google Health (called Fitbit until 2026).</source>
        <translation>Wählen Sie „Auswahl aufheben“ und setzen Sie ein Häkchen bei „Google Health“ (bis 2026 „Fitbit“).</translation>
    </message>
    <message>
        <source>Choose Download your data and ask for the file; Polar writes when it is ready.</source>
        <translation>Wählen Sie „Download your data“ und fordern Sie die Datei an; Polar schreibt Ihnen, wenn sie bereit ist.</translation>
    </message>
    <message>
        <source>Choose Download your data and start the archive; a link comes by mail.</source>
        <translation>Wählen Sie „Download your data“ und starten Sie das Archiv; ein Link kommt per E-Mail.</translation>
    </message>
    <message>
        <source>Choose JSON, which also holds nights, ECGs and routes (CSV has daily figures and workouts only).</source>
        <translation>Wählen Sie JSON; das enthält auch Nächte, EKGs und Routen (CSV enthält nur Tageswerte und Trainings).</translation>
    </message>
    <message>
        <source>Choose Next step, Export once, .zip, and Create export.</source>
        <translation>Wählen Sie „Nächster Schritt“, „Einmal exportieren“, „.zip“ und „Export erstellen“.</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose a shorter range.</source>
        <translation>Wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Choose a zone from the list, such as Asia/Tokyo.</source>
        <translation>Wählen Sie eine Zone aus der Liste, etwa Asia/Tokyo.</translation>
    </message>
    <message>
        <source>Choose a zone from the list, such as Europe/Berlin.</source>
        <translation>Wählen Sie eine Zone aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>Wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>Wählen Sie einen anderen Namen oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose at least one column that is a metric.</source>
        <translation>Wählen Sie mindestens eine Spalte, die einen Messwert enthält.</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>Wählen Sie mindestens eine Art von Daten.</translation>
    </message>
    <message>
        <source>Choose days on which there are data.</source>
        <translation>Wählen Sie Tage, an denen es Daten gibt.</translation>
    </message>
    <message>
        <source>Choose days that have passed.</source>
        <translation>Wählen Sie vergangene Tage.</translation>
    </message>
    <message>
        <source>Choose fewer days or fewer metrics.</source>
        <translation>Wählen Sie weniger Tage oder weniger Messwerte.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose other days or metrics; nothing was created.</source>
        <translation>Wählen Sie andere Tage oder Messwerte; es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Choose other days, or another metric.</source>
        <translation>Wählen Sie andere Tage oder einen anderen Messwert.</translation>
    </message>
    <message>
        <source>Choose other days, or metrics that were measured on the same ones.</source>
        <translation>Wählen Sie andere Tage oder Messwerte, die an denselben Tagen gemessen wurden.</translation>
    </message>
    <message>
        <source>Choose some days and some data, and hand them to a doctor as an encrypted file or a link.</source>
        <translation>Wählen Sie einige Tage und einige Daten und geben Sie sie einer Arztpraxis als verschlüsselte Datei oder als Link.</translation>
    </message>
    <message>
        <source>Choose the .csv file itself.</source>
        <translation>Wählen Sie die .csv-Datei selbst.</translation>
    </message>
    <message>
        <source>Choose the column that holds the date.</source>
        <translation>Wählen Sie die Spalte, in der das Datum steht.</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>Choose the days (Ctrl+G)</source>
        <translation>Tage wählen (Strg+G)</translation>
    </message>
    <message>
        <source>Choose the days, then Export at the top right (a sheet with an arrow), and Export again.</source>
        <translation>Wählen Sie die Tage, dann oben rechts „Export“ (ein Blatt mit Pfeil) und noch einmal „Export“.</translation>
    </message>
    <message>
        <source>Choose the export.zip that the phone made.</source>
        <translation>Wählen Sie die export.zip, die das Smartphone erstellt hat.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Choose the folder of the export itself.</source>
        <translation>Wählen Sie den Ordner des Exports selbst.</translation>
    </message>
    <message>
        <source>Choose where the export goes; it appears there as Health Connect.zip and is replaced at each export.</source>
        <translation>Wählen Sie, wohin der Export geht; er erscheint dort als Health Connect.zip und wird bei jedem Export ersetzt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Chrom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Clear changes too: {changes}.</source>
        <translation>Ebenfalls klar verändert: {changes}.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation>Klettern</translation>
    </message>
    <message>
        <source>Clipboard clears after 60 s</source>
        <translation>Zwischenablage wird nach 60 s geleert</translation>
    </message>
    <message>
        <source>Clipboard clears after {seconds} s</source>
        <translation>Zwischenablage wird nach {seconds} s geleert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it there, or wait until it is done.</source>
        <translation>Schließen Sie ihn dort oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Close what uses it and try again.</source>
        <translation>Schließen Sie, was ihn nutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Colour by source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Companion endpoint</source>
        <translation>Begleiter-Endpunkt</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Begleiter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare it with your copy, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit Ihrer Kopie.</translation>
    </message>
    <message>
        <source>Compare the recordings</source>
        <translation>Aufzeichnungen vergleichen</translation>
    </message>
    <message>
        <source>Compare with: previous period</source>
        <translation>Vergleichen mit: Zeitraum davor</translation>
    </message>
    <message>
        <source>Compare with: year before</source>
        <translation>Vergleichen mit: Jahr davor</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared with the same days before, {span}.</source>
        <translation>Verglichen mit denselben Tagen davor, {span}.</translation>
    </message>
    <message>
        <source>Compared with {span}.</source>
        <translation>Verglichen mit {span}.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>Verstopfung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue in background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Contraceptive</source>
        <translation>Verhütungsmittel</translation>
    </message>
    <message>
        <source>Convention: 95 to 100&#x202f;% is usual at sea level. WHO Pulse Oximetry Training Manual 2011.</source>
        <translation>Konvention: 95 bis 100&#x202f;% sind auf Meereshöhe üblich. WHO Pulse Oximetry Training Manual 2011.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Cool-down</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy it whole from where you found it.</source>
        <translation>Kopieren Sie den ganzen Text von der Stelle, an der Sie ihn gefunden haben.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Kopieren oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy pairing code</source>
        <translation>Kopplungscode kopieren</translation>
    </message>
    <message>
        <source>Copy that .zip to this computer and import it.</source>
        <translation>Kopieren Sie die .zip auf diesen Computer und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Copy the whole line that `healthdesk companion pair --desktop` prints.</source>
        <translation>Kopieren Sie die ganze Zeile, die `healthdesk companion pair --desktop` ausgibt.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kernschlaf</translation>
    </message>
    <message>
        <source>Core training</source>
        <translation>Rumpftraining</translation>
    </message>
    <message>
        <source>Correct what is wrong in mapping.json, and fill in what it lists as open.</source>
        <translation>Berichtigen Sie in mapping.json, was falsch ist, und ergänzen Sie, was dort als offen aufgeführt ist.</translation>
    </message>
    <message>
        <source>Coughing</source>
        <translation>Husten</translation>
    </message>
    <message>
        <source>Could not look at your data</source>
        <translation>Ihre Daten konnten nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>Could not read the data</source>
        <translation>Die Daten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the list</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the sources</source>
        <translation>Die Quellen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the workouts</source>
        <translation>Die Trainings konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read these days</source>
        <translation>Diese Tage konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read this day</source>
        <translation>Dieser Tag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read this night</source>
        <translation>Diese Nacht konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read this range</source>
        <translation>Dieser Zeitraum konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read this year</source>
        <translation>Dieses Jahr konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read your body data</source>
        <translation>Ihre Körperdaten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read your glucose</source>
        <translation>Ihre Glukosewerte konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read your heart data</source>
        <translation>Ihre Herzdaten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read your shares</source>
        <translation>Ihre Freigaben konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not write {name}. Choose another folder.</source>
        <translation>{name} konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Create a new one.</source>
        <translation>Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Create one first.</source>
        <translation>Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>Create one with `healthdesk init`.</source>
        <translation>Legen Sie mit `healthdesk init` einen an.</translation>
    </message>
    <message>
        <source>Create share</source>
        <translation>Freigabe erstellen</translation>
    </message>
    <message>
        <source>Created with healthdesk on {when}. Private: health data.</source>
        <translation>Erstellt mit healthdesk am {when}. Vertraulich: Gesundheitsdaten.</translation>
    </message>
    <message>
        <source>Created, readable only with the code</source>
        <translation>Erstellt, nur mit dem Code lesbar</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Cricket</translation>
    </message>
    <message>
        <source>Cross country skiing</source>
        <translation>Skilanglauf</translation>
    </message>
    <message>
        <source>Cross training</source>
        <translation>Crosstraining</translation>
    </message>
    <message>
        <source>Cross-country skiing distance</source>
        <translation>Langlaufstrecke</translation>
    </message>
    <message>
        <source>Cross-country skiing speed</source>
        <translation>Langlaufgeschwindigkeit</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation>Strg E</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Strg L</translation>
    </message>
    <message>
        <source>Curling</source>
        <translation>Curling</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Cycling cadence</source>
        <translation>Trittfrequenz</translation>
    </message>
    <message>
        <source>Cycling distance</source>
        <translation>Radfahrstrecke</translation>
    </message>
    <message>
        <source>Cycling power</source>
        <translation>Leistung beim Radfahren</translation>
    </message>
    <message>
        <source>Cycling speed</source>
        <translation>Radfahrgeschwindigkeit</translation>
    </message>
    <message>
        <source>Cycling threshold power</source>
        <translation>Schwellenleistung beim Radfahren</translation>
    </message>
    <message>
        <source>D</source>
        <comment>a day</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation>Tagesmittel</translation>
    </message>
    <message>
        <source>Daily step count</source>
        <translation>Tägliche Schrittzahl</translation>
    </message>
    <message>
        <source>Daily step count by season</source>
        <translation>Tägliche Schrittzahl nach Jahreszeit</translation>
    </message>
    <message>
        <source>Daily step count trend</source>
        <translation>Trend der täglichen Schrittzahl</translation>
    </message>
    <message>
        <source>Daily values only. Your device names, notes and locations are never included.</source>
        <translation>Nur Tageswerte. Ihre Gerätenamen, Notizen und Orte sind nie enthalten.</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Tanzen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data begin today; today counts once it is over</source>
        <translation>Die Daten beginnen heute; heute zählt, wenn der Tag vorbei ist</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Data quality by metric</source>
        <translation>Datenqualität nach Messwert</translation>
    </message>
    <message>
        <source>Data quality by source</source>
        <translation>Datenqualität nach Quelle</translation>
    </message>
    <message>
        <source>Data to include</source>
        <translation>Enthaltene Daten</translation>
    </message>
    <message>
        <source>Date cannot be read</source>
        <translation>Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>Date has no time of day</source>
        <translation>Datum ohne Uhrzeit</translation>
    </message>
    <message>
        <source>Date is outside {first}–{last}</source>
        <translation>Datum liegt außerhalb von {first}–{last}</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Date, with or without time</source>
        <translation>Datum, mit oder ohne Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Day first: 31.12.</source>
        <translation>Tag zuerst: 31.12.</translation>
    </message>
    <message>
        <source>Day of the second metric</source>
        <translation>Tag des zweiten Messwerts</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>Day {number} of both</source>
        <translation>Tag {number} von beiden</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days begin and end by it. Changing it adds up the days it touches anew.</source>
        <translation>Nach ihr beginnen und enden die Tage. Wenn Sie sie ändern, werden die betroffenen Tage neu summiert.</translation>
    </message>
    <message>
        <source>Days by the time zone {zones}.</source>
        <translation>Tage nach der Zeitzone {zones}.</translation>
    </message>
    <message>
        <source>Days can be compared with those up to {count} days later.</source>
        <translation>Tage lassen sich mit Tagen vergleichen, die bis zu {count} Tage später liegen.</translation>
    </message>
    <message>
        <source>Days in usual range</source>
        <translation>Tage wie üblich</translation>
    </message>
    <message>
        <source>Days of both periods</source>
        <translation>Tage beider Zeiträume</translation>
    </message>
    <message>
        <source>Days that stand out</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>Days with both</source>
        <translation>Tage mit beiden</translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation>Tage mit Daten</translation>
    </message>
    <message>
        <source>Days with {more} tended to be days with {other} ({figures}).</source>
        <translation>Tendenziell am selben Tag: {more} und {other} ({figures}).</translation>
    </message>
    <message>
        <source>Days with {more} tended to be followed by a day with {other} ({figures}).</source>
        <translation>Tendenziell erst {more}, am nächsten Tag {other} ({figures}).</translation>
    </message>
    <message>
        <source>Days with {more} were not clearly days with {other} ({figures}). There may be no relation, or too few days to see it.</source>
        <translation>Nicht klar verbunden: {more} und {other} ({figures}). Vielleicht gibt es keinen Zusammenhang, vielleicht sind es zu wenige Tage, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Days you spent in another time zone are counted by that zone.</source>
        <translation>Tage, die Sie in einer anderen Zeitzone verbracht haben, zählen nach dieser Zone.</translation>
    </message>
    <message>
        <source>Days, earlier</source>
        <translation>Tage, früher</translation>
    </message>
    <message>
        <source>Days, later</source>
        <translation>Tage, später</translation>
    </message>
    <message>
        <source>Days: {days}. Choose others.</source>
        <translation>Tage: {days}. Andere wählen.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tiefschlaf</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all data of {source}?</source>
        <translation>Alle Daten von {source} löschen?</translation>
    </message>
    <message>
        <source>Delete its data…</source>
        <translation>Daten löschen…</translation>
    </message>
    <message>
        <source>Deleted; figures are being recomputed</source>
        <translation>Gelöscht; die Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>Deliver as</source>
        <translation>Weitergeben als</translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation>Zugestellt als</translation>
    </message>
    <message>
        <source>Deselect all, then select Fit, and create the export; choose .zip and the largest file size.</source>
        <translation>Wählen Sie „Auswahl aufheben“, dann „Fit“, und erstellen Sie den Export; nehmen Sie .zip und die größte Dateigröße.</translation>
    </message>
    <message>
        <source>Devices &amp; Sources</source>
        <translation>Geräte &amp; Quellen</translation>
    </message>
    <message>
        <source>Devices &amp;&amp; Sources</source>
        <translation>Geräte &amp;&amp; Quellen</translation>
    </message>
    <message>
        <source>Devices appear with the first import. Drop an export anywhere on this window.</source>
        <translation>Geräte erscheinen mit dem ersten Import. Ziehen Sie einen Export irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Dexcom Clarity</source>
        <translation>Dexcom Clarity</translation>
    </message>
    <message>
        <source>Diarrhea</source>
        <translation>Durchfall</translation>
    </message>
    <message>
        <source>Diastolic blood pressure</source>
        <translation>Diastolischer Blutdruck</translation>
    </message>
    <message>
        <source>Did you sleep much less than adults are advised to?</source>
        <translation>Haben Sie viel weniger geschlafen, als Erwachsenen geraten wird?</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Disc sports</source>
        <translation>Frisbeesport</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Do the same with /api/v1/treatments.json?count=100000 for doses and meals.</source>
        <translation>Verfahren Sie ebenso mit /api/v1/treatments.json?count=100000 für Insulingaben und Mahlzeiten.</translation>
    </message>
    <message>
        <source>Do two devices record your active energy at the same time?</source>
        <translation>Zeichnen zwei Geräte Ihre aktive Energie zur selben Zeit auf?</translation>
    </message>
    <message>
        <source>Do two devices record your distance at the same time?</source>
        <translation>Zeichnen zwei Geräte Ihre Strecke zur selben Zeit auf?</translation>
    </message>
    <message>
        <source>Do two devices record your heart rate at the same time?</source>
        <translation>Zeichnen zwei Geräte Ihre Herzfrequenz zur selben Zeit auf?</translation>
    </message>
    <message>
        <source>Do two devices record your sleep at the same time?</source>
        <translation>Zeichnen zwei Geräte Ihren Schlaf zur selben Zeit auf?</translation>
    </message>
    <message>
        <source>Do two devices record your steps at the same time?</source>
        <translation>Zeichnen zwei Geräte Ihre Schritte zur selben Zeit auf?</translation>
    </message>
    <message>
        <source>Do two devices record your weight at the same time?</source>
        <translation>Zeichnen zwei Geräte Ihr Gewicht zur selben Zeit auf?</translation>
    </message>
    <message>
        <source>Do your alcohol and your resting heart rate go together?</source>
        <translation>Hängen Alkohol und Ihre Ruheherzfrequenz zusammen?</translation>
    </message>
    <message>
        <source>Do your caffeine and your sleep go together?</source>
        <translation>Hängen Koffein und Ihr Schlaf zusammen?</translation>
    </message>
    <message>
        <source>Do your exercise and your resting heart rate go together?</source>
        <translation>Hängen Ihr Training und Ihre Ruheherzfrequenz zusammen?</translation>
    </message>
    <message>
        <source>Do your exercise and your sleep go together?</source>
        <translation>Hängen Ihr Training und Ihr Schlaf zusammen?</translation>
    </message>
    <message>
        <source>Do your sleep and your heart rate variability go together?</source>
        <translation>Hängen Ihr Schlaf und Ihre Herzfrequenzvariabilität zusammen?</translation>
    </message>
    <message>
        <source>Does your daily step count swing with the seasons?</source>
        <translation>Schwankt Ihre tägliche Schrittzahl mit den Jahreszeiten?</translation>
    </message>
    <message>
        <source>Does your resting heart rate swing with the seasons?</source>
        <translation>Schwankt Ihre Ruheherzfrequenz mit den Jahreszeiten?</translation>
    </message>
    <message>
        <source>Does your sleep duration swing with the seasons?</source>
        <translation>Schwankt Ihre Schlafdauer mit den Jahreszeiten?</translation>
    </message>
    <message>
        <source>Does your weight swing with the seasons?</source>
        <translation>Schwankt Ihr Gewicht mit den Jahreszeiten?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Dots of days</source>
        <translation>Tage als Punkte</translation>
    </message>
    <message>
        <source>Double support time</source>
        <translation>Bipedale Abstützungsdauer</translation>
    </message>
    <message>
        <source>Downhill skiing</source>
        <translation>Ski alpin</translation>
    </message>
    <message>
        <source>Downhill snow sports distance</source>
        <translation>Abfahrtsstrecke (Schneesport)</translation>
    </message>
    <message>
        <source>Download every part when Google writes that it is ready.</source>
        <translation>Laden Sie alle Teile herunter, sobald Google schreibt, dass sie bereit sind.</translation>
    </message>
    <message>
        <source>Download it and import the .zip as it is, or the .json.</source>
        <translation>Laden Sie die .zip herunter und importieren Sie sie unverändert, oder importieren Sie die .json.</translation>
    </message>
    <message>
        <source>Download polar-user-data-export….zip and import it as it is.</source>
        <translation>Laden Sie polar-user-data-export….zip herunter und importieren Sie sie unverändert.</translation>
    </message>
    <message>
        <source>Download the zip file and import it as it is. Each person of a scale has an archive of their own.</source>
        <translation>Laden Sie die Zip-Datei herunter und importieren Sie sie unverändert. Jede Person einer Waage hat ihr eigenes Archiv.</translation>
    </message>
    <message>
        <source>Dr. Example</source>
        <translation>Dr. Beispiel</translation>
    </message>
    <message>
        <source>Drag rows, or focus one and press</source>
        <comment>two keys follow</comment>
        <translation>Zeilen ziehen oder eine markieren und</translation>
    </message>
    <message>
        <source>Drag, or press {up} {down} to move, {delete} to take off.</source>
        <translation>Ziehen oder {up} {down} zum Verschieben, {delete} zum Entfernen.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Drop an export anywhere on this window.</source>
        <translation>Ziehen Sie einen Export irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>Trockene Haut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>EKG</translation>
    </message>
    <message>
        <source>ECG holds no voltages</source>
        <translation>EKG enthält keine Spannungen</translation>
    </message>
    <message>
        <source>ECG of {seconds} seconds, called {classification} by the device</source>
        <translation>EKG über {seconds} Sekunden, vom Gerät als „{classification}“ bezeichnet</translation>
    </message>
    <message>
        <source>ECG, as the device calls it</source>
        <translation>EKG, wie das Gerät es nennt</translation>
    </message>
    <message>
        <source>ECGs</source>
        <translation>EKGs</translation>
    </message>
    <message>
        <source>Each figure against the median of its 60 days before, in robust standard deviations (median absolute deviation x 1.4826). It is told if at least 3 figures lie 3.5 or more of them away.</source>
        <translation>Jeder Wert wird mit dem Median seiner 60 Tage davor verglichen, in robusten Standardabweichungen (mittlere absolute Abweichung vom Median x 1,4826). Genannt wird es, wenn mindestens 3 Werte um 3,5 davon oder mehr abweichen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Früherer Zeitraum</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Anmerkung bearbeiten</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Electrodermal activity</source>
        <translation>Elektrodermale Aktivität</translation>
    </message>
    <message>
        <source>Element cannot be read</source>
        <translation>Element ist nicht lesbar</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Ellipsentrainer</translation>
    </message>
    <message>
        <source>Encrypted before it leaves this window</source>
        <translation>Wird verschlüsselt, bevor es dieses Fenster verlässt</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Encrypted files opened offline cannot report back.</source>
        <translation>Verschlüsselte Dateien, die offline geöffnet werden, können nichts zurückmelden.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End is earlier than start</source>
        <translation>Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Enter opens a metric in Trends</source>
        <translation>Die Eingabetaste öffnet einen Messwert in den Verläufen</translation>
    </message>
    <message>
        <source>Enter to edit, Delete to remove</source>
        <translation>Eingabetaste zum Bearbeiten, Entf zum Entfernen</translation>
    </message>
    <message>
        <source>Environmental sound levels</source>
        <translation>Umgebungslautstärke</translation>
    </message>
    <message>
        <source>Environmental sound reduction</source>
        <translation>Dämpfung der Umgebungslautstärke</translation>
    </message>
    <message>
        <source>Equestrian sports</source>
        <translation>Reitsport</translation>
    </message>
    <message>
        <source>Estimated workout effort</source>
        <translation>Geschätzte Trainingsanstrengung</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5 Minuten</translation>
    </message>
    <message>
        <source>Every date in {file} can be read in two ways: {date} with the day or the month first.</source>
        <translation>Jedes Datum in {file} lässt sich auf zwei Arten lesen: {date} mit dem Tag oder dem Monat zuerst.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Every metric that is summed up over a day has one</source>
        <translation>Jeder Messwert, der über den Tag summiert wird, hat schon eines</translation>
    </message>
    <message>
        <source>Every record that was read is in.</source>
        <translation>Alle gelesenen Einträge sind übernommen.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minute</source>
        <comment>Every {n} minutes</comment>
        <translation>
            <numerusform>Im Abstand von {n} Minute</numerusform>
            <numerusform>Im Abstand von {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has an encrypted record and a passphrase of their own. It opens in a window of its own.</source>
        <translation>Jede Person hat eine eigene verschlüsselte Akte und eine eigene Passphrase. Sie öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer and nothing is sent anywhere unless you share it.</source>
        <translation>Alles ist auf diesem Computer verschlüsselt, und nichts wird irgendwohin gesendet, es sei denn, Sie teilen es.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Everything this import brought is taken out again, and the days it touched are added up anew.</source>
        <translation>Alles, was dieser Import gebracht hat, wird wieder entfernt, und die betroffenen Tage werden neu summiert.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Exclude {source}?</source>
        <translation>{source} ausschließen?</translation>
    </message>
    <message>
        <source>Excluded; figures are being recomputed</source>
        <translation>Ausgeschlossen; die Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Exercise and resting heart rate</source>
        <translation>Training und Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>Exercise and sleep</source>
        <translation>Training und Schlaf</translation>
    </message>
    <message>
        <source>Exercise goal streak</source>
        <translation>Trainingsziel in Serie</translation>
    </message>
    <message>
        <source>Exercise minutes</source>
        <translation>Trainingsminuten</translation>
    </message>
    <message>
        <source>Exercise time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires / opened</source>
        <translation>Läuft ab / geöffnet</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as JSON, whose names are the same in every language.</source>
        <translation>Exportieren Sie als JSON; dort sind die Namen in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>Export shorter periods, such as a year each, and import them all.</source>
        <translation>Exportieren Sie kürzere Zeiträume, etwa je ein Jahr, und importieren Sie alle.</translation>
    </message>
    <message>
        <source>Export the data again.</source>
        <translation>Exportieren Sie die Daten noch einmal.</translation>
    </message>
    <message>
        <source>Export, save the file or zip, move it to this computer and import it.</source>
        <translation>Exportieren Sie die Daten, speichern Sie die Datei oder Zip-Datei, bringen Sie sie auf diesen Computer und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Extend the link for {recipient}</source>
        <translation>Link für {recipient} verlängern</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>FIT readings that the device marks as not measurable</source>
        <translation>FIT-Messungen, die das Gerät als nicht messbar kennzeichnet</translation>
    </message>
    <message>
        <source>Fainting</source>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Stürze</translation>
    </message>
    <message>
        <source>Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4}) and others.</source>
        <translation>Weit außerhalb Ihres üblichen Bereichs: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4}) und andere.</translation>
    </message>
    <message>
        <source>Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4}).</source>
        <translation>Weit außerhalb Ihres üblichen Bereichs: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4}).</translation>
    </message>
    <message>
        <source>Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}).</source>
        <translation>Weit außerhalb Ihres üblichen Bereichs: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}).</translation>
    </message>
    <message>
        <source>Fat</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Fat mass</source>
        <translation>Fettmasse</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Erschöpfung</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fell asleep in</source>
        <translation>Eingeschlafen in</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation>Fechten</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Fewer of your glucose readings were in range than the consensus aims for.</source>
        <translation>Weniger Ihrer Glukosemessungen lagen im Zielbereich, als der Konsens anstrebt.</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Ballaststoffe</translation>
    </message>
    <message>
        <source>Figures are means of the days with data, where at least half have any; readings taken now and then count from the first. Only days that are over count. The usual range is the middle half of the 60 days before.</source>
        <translation>Die Zahlen sind Mittel der Tage mit Daten, sofern mindestens die Hälfte der Tage welche hat; gelegentliche Messungen zählen ab der ersten. Es zählen nur Tage, die vorüber sind. Der übliche Bereich ist die mittlere Hälfte der 60 Tage davor.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Datei: {file}</translation>
    </message>
    <message>
        <source>Files that hold nothing healthdesk knows were left out: {files} and {count} more.</source>
        <translation>Ausgelassen wurden Dateien, in denen healthdesk nichts erkennt: {files} und {count} weitere.</translation>
    </message>
    <message>
        <source>Files that hold nothing healthdesk knows were left out: {files}.</source>
        <translation>Ausgelassen wurden Dateien, in denen healthdesk nichts erkennt: {files}.</translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation>Messwert suchen</translation>
    </message>
    <message>
        <source>Find a metric, a page or something to do</source>
        <translation>Messwert, Seite oder Aktion suchen</translation>
    </message>
    <message>
        <source>Find a recipient</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Im Hintergrund fertigstellen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Angeln</translation>
    </message>
    <message>
        <source>Fitabase (Fitbit study)</source>
        <translation>Fitabase (Fitbit-Studie)</translation>
    </message>
    <message>
        <source>Fitbit and Google Health archive</source>
        <translation>Archiv von Fitbit und Google Health</translation>
    </message>
    <message>
        <source>Fitbit readiness</source>
        <translation>Fitbit-Tagesform</translation>
    </message>
    <message>
        <source>Fitbit sleep score</source>
        <translation>Fitbit-Schlafindex</translation>
    </message>
    <message>
        <source>Fitbit stress score</source>
        <translation>Fitbit-Stressindex</translation>
    </message>
    <message>
        <source>Fitbit website CSV</source>
        <translation>CSV der Fitbit-Website</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Flights climbed</source>
        <translation>Stockwerke</translation>
    </message>
    <message>
        <source>Fluttering heartbeat</source>
        <translation>Flatternder Herzschlag</translation>
    </message>
    <message>
        <source>Folate</source>
        <translation>Folat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Follows the general order</source>
        <translation>Folgt der allgemeinen Reihenfolge</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>Schriften und Symbole</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>For all of them: order your archive (see Garmin account), or connect the watch by USB and import its GARMIN folder.</source>
        <translation>Für alle: Fordern Sie Ihr Archiv an (siehe Garmin-Konto), oder schließen Sie die Uhr per USB an und importieren Sie deren Ordner GARMIN.</translation>
    </message>
    <message>
        <source>For each of the last 16 weeks the mean of Saturday and Sunday minus that of Monday to Friday, single outliers cut off; whether these differences are other than nothing is tested by Student&apos;s t. It is told from 10% on.</source>
        <translation>Für jede der letzten 16 Wochen das Mittel von Samstag und Sonntag minus das von Montag bis Freitag, einzelne Ausreißer gekappt; ob diese Unterschiede von null verschieden sind, wird mit dem t-Test nach Student geprüft. Genannt wird es ab 10&#x202f;%.</translation>
    </message>
    <message>
        <source>For figures that are known by sex, such as VO₂max. Kept here only.</source>
        <translation>Für Werte, die nach Geschlecht bekannt sind, etwa VO₂max. Bleibt nur hier.</translation>
    </message>
    <message>
        <source>For heart rate zones of workouts, VO₂max by age, and on what you share.</source>
        <translation>Für die Herzfrequenzzonen der Trainings, für VO₂max nach Alter und auf dem, was Sie teilen.</translation>
    </message>
    <message>
        <source>For how many days in a row have you reached your active energy goal?</source>
        <translation>An wie vielen Tagen in Folge haben Sie Ihr Ziel für die aktive Energie erreicht?</translation>
    </message>
    <message>
        <source>For how many days in a row have you reached your exercise goal?</source>
        <translation>An wie vielen Tagen in Folge haben Sie Ihr Trainingsziel erreicht?</translation>
    </message>
    <message>
        <source>For how many days in a row have you reached your step goal?</source>
        <translation>An wie vielen Tagen in Folge haben Sie Ihr Schrittziel erreicht?</translation>
    </message>
    <message>
        <source>For one workout: open it on connect.garmin.com, choose the gear wheel and Export Original; import the zip.</source>
        <translation>Für ein einzelnes Training: Öffnen Sie es auf connect.garmin.com, wählen Sie das Zahnrad und „Original exportieren“; importieren Sie die Zip-Datei.</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>Forced expiratory volume</source>
        <translation>Forciertes Exspirationsvolumen</translation>
    </message>
    <message>
        <source>Forced vital capacity</source>
        <translation>Forcierte Vitalkapazität</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to keep.</source>
        <translation>Vier oder mehr Wörter ohne Zusammenhang sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Four or more unrelated words work well. You will type it when you open healthdesk.</source>
        <translation>Vier oder mehr Wörter ohne Zusammenhang eignen sich gut. Sie geben die Passphrase ein, wenn Sie healthdesk öffnen.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From Apple Health, Fitbit, Garmin and many more. Drop it anywhere on this window.</source>
        <translation>Von Apple Health, Fitbit, Garmin und vielen mehr. Ziehen Sie die Datei irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>From Apple Health, Fitbit, Garmin and many more. Drop the file or its folder on this window.</source>
        <translation>Von Apple Health, Fitbit, Garmin und vielen mehr. Ziehen Sie die Datei oder ihren Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>From day to day, without slow change, no clear relation is left ({figures}).</source>
        <translation>Von Tag zu Tag, ohne die langsame Änderung, bleibt kein klarer Zusammenhang ({figures}).</translation>
    </message>
    <message>
        <source>From day to day, without slow change, the two do go together ({figures}).</source>
        <translation>Von Tag zu Tag, ohne die langsame Änderung, hängen die beiden zusammen ({figures}).</translation>
    </message>
    <message>
        <source>From the lowest to the highest time of the year it changes by about {swing}.</source>
        <translation>Zwischen der niedrigsten und der höchsten Zeit des Jahres liegen etwa {swing}.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Functional strength training</source>
        <translation>Funktionelles Krafttraining</translation>
    </message>
    <message>
        <source>Further ones, not listed</source>
        <translation>Weitere, nicht aufgeführt</translation>
    </message>
    <message>
        <source>Further sleep {times}, {duration}</source>
        <translation>Weiterer Schlaf {times}, {duration}</translation>
    </message>
    <message>
        <source>GMI</source>
        <translation>GMI</translation>
    </message>
    <message>
        <source>GPX track</source>
        <translation>GPX-Track</translation>
    </message>
    <message>
        <source>GPX tracks, since places are not imported</source>
        <translation>GPX-Tracks, da Orte nicht importiert werden</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Garmin FIT</source>
        <translation>Garmin FIT</translation>
    </message>
    <message>
        <source>Garmin account archive</source>
        <translation>Archiv des Garmin-Kontos</translation>
    </message>
    <message>
        <source>Garmin body battery</source>
        <translation>Garmin Body Battery</translation>
    </message>
    <message>
        <source>Garmin sleep score</source>
        <translation>Garmin-Schlafindex</translation>
    </message>
    <message>
        <source>Garmin stress</source>
        <translation>Garmin-Stress</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Lieferte</translation>
    </message>
    <message>
        <source>Give a sensor the attribute “healthdesk” with the id of a metric.</source>
        <translation>Geben Sie einem Sensor das Attribut „healthdesk“ mit der ID eines Messwerts.</translation>
    </message>
    <message>
        <source>Give the address with /users/ID of the one that is you.</source>
        <translation>Geben Sie die Adresse mit /users/ID an, wobei ID für Sie selbst steht.</translation>
    </message>
    <message>
        <source>Give the plain address.</source>
        <translation>Geben Sie die einfache Adresse an.</translation>
    </message>
    <message>
        <source>Give this access code to {recipient} by phone or in person, not together with the file.</source>
        <translation>Geben Sie diesen Zugangscode telefonisch oder persönlich an {recipient} weiter, nicht zusammen mit der Datei.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give your consent in the browser that opens.</source>
        <translation>Stimmen Sie im Browser zu, der sich öffnet.</translation>
    </message>
    <message>
        <source>Give your consent in the browser that opens. Of a project in testing it lasts seven days.</source>
        <translation>Stimmen Sie im Browser zu, der sich öffnet. Bei einem Projekt im Test gilt die Zustimmung sieben Tage.</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <source>Glucose by the time of day</source>
        <translation>Glukose nach Tageszeit</translation>
    </message>
    <message>
        <source>Glucose time in range</source>
        <translation>Zeit im Zielbereich (Glukose)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go to the last night</source>
        <translation>Zur letzten Nacht</translation>
    </message>
    <message>
        <source>Go to the newest data</source>
        <translation>Zu den neuesten Daten</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Heute anzeigen</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Zum {day}</translation>
    </message>
    <message>
        <source>Goal for {metric}</source>
        <translation>Ziel für {metric}</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message numerus="yes">
        <source>Goal {goal} reached on {met} of {n} day</source>
        <comment>Goal {goal} reached on {met} of {n} days</comment>
        <translation>
            <numerusform>Ziel {goal} an {met} von {n} Tag erreicht</numerusform>
            <numerusform>Ziel {goal} an {met} von {n} Tagen erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal {value}</source>
        <translation>Ziel {value}</translation>
    </message>
    <message>
        <source>Goal: {metric}</source>
        <translation>Ziel: {metric}</translation>
    </message>
    <message>
        <source>Goals a day</source>
        <translation>Tagesziele</translation>
    </message>
    <message>
        <source>Going together is not causing. A third thing may move both.</source>
        <translation>Ein Zusammenhang ist keine Ursache. Etwas Drittes kann beides beeinflussen.</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Läuft gut</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Google Fit (Takeout)</source>
        <translation>Google Fit (Takeout)</translation>
    </message>
    <message>
        <source>Google Fit heart points</source>
        <translation>Google-Fit-Kardiopunkte</translation>
    </message>
    <message>
        <source>Google Health</source>
        <translation>Google Health</translation>
    </message>
    <message>
        <source>Ground contact time</source>
        <translation>Bodenkontaktzeit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group of the recovery key</source>
        <translation>Gruppe des Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>Group {number}: {characters}</source>
        <translation>Gruppe {number}: {characters}</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>Turnen</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Haarausfall</translation>
    </message>
    <message>
        <source>Hand cycling</source>
        <translation>Handbike</translation>
    </message>
    <message>
        <source>Handball</source>
        <translation>Handball</translation>
    </message>
    <message>
        <source>Handwashing</source>
        <translation>Händewaschen</translation>
    </message>
    <message>
        <source>Has its own order</source>
        <translation>Hat eine eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Has your daily step count been rising or falling for half a year?</source>
        <translation>Steigt oder sinkt Ihre tägliche Schrittzahl seit einem halben Jahr?</translation>
    </message>
    <message>
        <source>Has your heart rate been rising or falling for half a year?</source>
        <translation>Steigt oder sinkt Ihre Herzfrequenz seit einem halben Jahr?</translation>
    </message>
    <message>
        <source>Has your phone called your walking steadiness low?</source>
        <translation>Hat Ihr Smartphone Ihre Stabilität beim Gehen als niedrig eingestuft?</translation>
    </message>
    <message>
        <source>Has your resting heart rate been rising or falling for half a year?</source>
        <translation>Steigt oder sinkt Ihre Ruheherzfrequenz seit einem halben Jahr?</translation>
    </message>
    <message>
        <source>Has your resting heart rate stopped coming in?</source>
        <translation>Kommen keine Daten zu Ihrer Ruheherzfrequenz mehr an?</translation>
    </message>
    <message>
        <source>Has your sleep stopped coming in?</source>
        <translation>Kommen keine Daten zu Ihrem Schlaf mehr an?</translation>
    </message>
    <message>
        <source>Has your step stopped coming in?</source>
        <translation>Kommen keine Daten zu Ihren Schritten mehr an?</translation>
    </message>
    <message>
        <source>Has your weight been rising or falling for half a year?</source>
        <translation>Steigt oder sinkt Ihr Gewicht seit einem halben Jahr?</translation>
    </message>
    <message>
        <source>Has your weight stopped coming in?</source>
        <translation>Kommen keine Daten zu Ihrem Gewicht mehr an?</translation>
    </message>
    <message>
        <source>Has your weight stopped rising or falling?</source>
        <translation>Steigt oder sinkt Ihr Gewicht nicht mehr?</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Header “Authorization”</source>
        <translation>Kopfzeile „Authorization“</translation>
    </message>
    <message>
        <source>Headphone audio levels</source>
        <translation>Kopfhörerlautstärke</translation>
    </message>
    <message>
        <source>Health Auto Export</source>
        <translation>Health Auto Export</translation>
    </message>
    <message>
        <source>Health Auto Export server</source>
        <translation>Server von Health Auto Export</translation>
    </message>
    <message>
        <source>Health Connect (Android)</source>
        <translation>Health Connect (Android)</translation>
    </message>
    <message>
        <source>Health bridge batch</source>
        <translation>Health-Bridge-Paket</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Health export</source>
        <translation>Gesundheitsexport</translation>
    </message>
    <message>
        <source>Health exports</source>
        <translation>Gesundheitsexporte</translation>
    </message>
    <message>
        <source>Health summary</source>
        <translation>Zusammenfassung der Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Health summary for {recipient}</source>
        <translation>Zusammenfassung der Gesundheitsdaten für {recipient}</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Heart and vitals</source>
        <translation>Herz und Vitalwerte</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Heart rate over {duration}: mean {mean}, {range}</source>
        <translation>Herzfrequenz über {duration}: Mittel {mean}, {range}</translation>
    </message>
    <message>
        <source>Heart rate recovery</source>
        <translation>Herzfrequenzerholung</translation>
    </message>
    <message>
        <source>Heart rate trend</source>
        <translation>Trend der Herzfrequenz</translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation>Herzfrequenzvariabilität</translation>
    </message>
    <message>
        <source>Heart rate variability (RMSSD)</source>
        <translation>Herzfrequenzvariabilität (RMSSD)</translation>
    </message>
    <message>
        <source>Heart rate zones</source>
        <translation>Herzfrequenzzonen</translation>
    </message>
    <message>
        <source>Heartburn</source>
        <translation>Sodbrennen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide {field}</source>
        <translation>{field} ausblenden</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High Heart Rate</source>
        <translation>Hohe Herzfrequenz</translation>
    </message>
    <message>
        <source>High heart rate</source>
        <translation>Hohe Herzfrequenz</translation>
    </message>
    <message>
        <source>High intensity interval training</source>
        <translation>Hochintensives Intervalltraining</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Höchster Tag</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation>Hockey</translation>
    </message>
    <message>
        <source>Home Assistant</source>
        <translation>Home Assistant</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>Heimatzeitzone</translation>
    </message>
    <message>
        <source>Hot flashes</source>
        <translation>Hitzewallungen</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours with data</source>
        <translation>Stunden mit Daten</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>How many nights</source>
        <translation>Wie viele Nächte</translation>
    </message>
    <message>
        <source>How much of the time was your glucose in range?</source>
        <translation>Wie viel der Zeit lag Ihre Glukose im Zielbereich?</translation>
    </message>
    <message>
        <source>How to export your data</source>
        <translation>So exportieren Sie Ihre Daten</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Jagd</translation>
    </message>
    <message numerus="yes">
        <source>Hypnogram, {start} to {end}, {duration} asleep, {n} stretch</source>
        <comment>Hypnogram, {start} to {end}, {duration} asleep, {n} stretches</comment>
        <translation>
            <numerusform>Hypnogramm, {start} bis {end}, {duration} geschlafen, {n} Abschnitt</numerusform>
            <numerusform>Hypnogramm, {start} bis {end}, {duration} geschlafen, {n} Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>I have noted the access code</source>
        <translation>Ich habe den Zugangscode notiert</translation>
    </message>
    <message>
        <source>I have stored the key somewhere safe, away from this computer</source>
        <translation>Ich habe den Schlüssel sicher verwahrt, nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>If the files hold several people, healthdesk asks for the Id of the one whose data it should take.</source>
        <translation>Enthalten die Dateien mehrere Personen, fragt healthdesk nach der Id der Person, deren Daten es übernehmen soll.</translation>
    </message>
    <message>
        <source>If the one you have was lost, or seen by somebody.</source>
        <translation>Falls Ihr jetziger verloren ging oder jemand ihn gesehen hat.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this key is the only way to open your data. Print it or store it in a password manager.</source>
        <translation>Wenn Sie die Passphrase vergessen, lassen sich Ihre Daten nur mit diesem Schlüssel öffnen. Drucken Sie ihn aus oder legen Sie ihn in einem Passwortmanager ab.</translation>
    </message>
    <message>
        <source>If you stop it, nothing of it is kept. It is offered again when you unlock your data next.</source>
        <translation>Wenn Sie ihn abbrechen, wird nichts davon behalten. Beim nächsten Entsperren wird er wieder angeboten.</translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation>Imperial</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a button</comment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>one of them</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import all parts together. An older MyFitbitData.zip of fitbit.com is imported in the same way.</source>
        <translation>Importieren Sie alle Teile zusammen. Eine ältere MyFitbitData.zip von fitbit.com wird genauso importiert.</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Export importieren</translation>
    </message>
    <message>
        <source>Import an export first.</source>
        <translation>Importieren Sie zuerst einen Export.</translation>
    </message>
    <message>
        <source>Import an export to see how things go.</source>
        <translation>Importieren Sie einen Export, um zu sehen, wie sich Ihre Werte entwickeln.</translation>
    </message>
    <message>
        <source>Import an export, and everything in it is listed here.</source>
        <translation>Importieren Sie einen Export, und alles darin wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Import both files.</source>
        <translation>Importieren Sie beide Dateien.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import abgeschlossen</translation>
    </message>
    <message>
        <source>Import finished, but the file ends early</source>
        <translation>Import abgeschlossen, aber die Datei bricht vorzeitig ab</translation>
    </message>
    <message>
        <source>Import fitbit_export_YYYYMMDD.csv, or a folder of them.</source>
        <translation>Importieren Sie fitbit_export_YYYYMMDD.csv oder einen Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>Import it again with --{option} and a value. Nothing was changed.</source>
        <translation>Importieren Sie die Datei noch einmal mit --{option} und einem Wert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import it again with --{option} and one of: {choices}. Nothing was changed.</source>
        <translation>Importieren Sie die Datei noch einmal mit --{option} und einem dieser Werte: {choices}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <translation>Importieren Sie die Datei unverändert.</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Import number {number} is undone already.</source>
        <translation>Der Import mit der Nummer {number} ist bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Import or try a sample</source>
        <translation>Importieren oder Beispiel ansehen</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>Import that folder, or a zip of it. Keep its folder jsons: heart rates and routes are in there.</source>
        <translation>Importieren Sie diesen Ordner oder eine Zip-Datei davon. Behalten Sie seinen Ordner jsons: Er enthält Herzfrequenzen und Routen.</translation>
    </message>
    <message>
        <source>Import the .csv file.</source>
        <translation>Importieren Sie die .csv-Datei.</translation>
    </message>
    <message>
        <source>Import the .csv file. Any table will do whose columns are called systolic, diastolic, date and time.</source>
        <translation>Importieren Sie die .csv-Datei. Es geht jede Tabelle, deren Spalten systolic, diastolic, date und time heißen.</translation>
    </message>
    <message>
        <source>Import the .csv file. If the dates can be read in two ways, healthdesk asks which one it is.</source>
        <translation>Importieren Sie die .csv-Datei. Lassen sich die Datumsangaben auf zwei Arten lesen, fragt healthdesk, welche gilt.</translation>
    </message>
    <message>
        <source>Import the .gpx file, or a folder of them.</source>
        <translation>Importieren Sie die .gpx-Datei oder einen Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>Import the .json or .ndjson file.</source>
        <translation>Importieren Sie die .json- oder .ndjson-Datei.</translation>
    </message>
    <message>
        <source>Import the .zip as it is. The workouts of the watch in it (FIT files in zips) are read as well.</source>
        <translation>Importieren Sie die .zip unverändert. Auch die Trainings der Uhr darin (FIT-Dateien in Zip-Dateien) werden gelesen.</translation>
    </message>
    <message>
        <source>Import the .zip files as they are, all parts together.</source>
        <translation>Importieren Sie die .zip-Dateien unverändert, alle Teile zusammen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In OMRON Connect open the menu, choose Export data, then blood pressure, the days and CSV.</source>
        <translation>Öffnen Sie in OMRON Connect das Menü und wählen Sie „Export data“, dann den Blutdruck, die Tage und CSV.</translation>
    </message>
    <message>
        <source>In a browser sign in at account.withings.com (or in the app: Profile, Settings, your name, Download your data).</source>
        <translation>Melden Sie sich im Browser bei account.withings.com an (oder in der App: „Profil“, „Einstellungen“, Ihr Name, „Download your data“).</translation>
    </message>
    <message>
        <source>In configuration.yaml, under homeassistant: customize:, give each sensor the attribute “healthdesk: METRIC”.</source>
        <translation>Geben Sie in configuration.yaml unter homeassistant: customize: jedem Sensor das Attribut „healthdesk: METRIC“.</translation>
    </message>
    <message>
        <source>In its portal make an API key.</source>
        <translation>Erstellen Sie im Portal des Servers einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>Im Zielbereich</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, enable the Google Health API and add yourself as a test user.</source>
        <translation>Legen Sie in der Google Cloud Console ein Projekt an, aktivieren Sie die Google Health API und fügen Sie sich selbst als Testnutzer hinzu.</translation>
    </message>
    <message>
        <source>In the Samsung Health app open the menu, Settings, and choose Download personal data.</source>
        <translation>Öffnen Sie in der App Samsung Health das Menü, dann „Einstellungen“, und wählen Sie „Persönliche Daten herunterladen“.</translation>
    </message>
    <message>
        <source>In the app Health Auto Export on the iPhone choose Manual Export, all metrics, and the dates you want.</source>
        <translation>Wählen Sie in der App Health Auto Export auf dem iPhone „Manual Export“, alle Messwerte und den gewünschten Zeitraum.</translation>
    </message>
    <message>
        <source>In the app of another cuff look for Export, Share or Report, and choose CSV.</source>
        <translation>Suchen Sie in der App eines anderen Blutdruckmessgeräts nach Export, Teilen oder Bericht und wählen Sie CSV.</translation>
    </message>
    <message>
        <source>In the app open the menu, Backup, and choose Export data.</source>
        <translation>Öffnen Sie in der App das Menü, dann „Backup“, und wählen Sie „Export data“.</translation>
    </message>
    <message>
        <source>In the app or on the website of the device, open the activity and choose Export GPX.</source>
        <translation>Öffnen Sie in der App oder auf der Website des Geräts die Aktivität und wählen Sie den Export als GPX.</translation>
    </message>
    <message>
        <source>In the companion app on the phone export a batch as JSON or NDJSON.</source>
        <translation>Exportieren Sie in der Begleiter-App auf dem Smartphone ein Paket als JSON oder NDJSON.</translation>
    </message>
    <message>
        <source>In the normal range</source>
        <translation>Im Normalbereich</translation>
    </message>
    <message>
        <source>In the server&apos;s .env look for READ_TOKEN, which begins with sk-.</source>
        <translation>Suchen Sie in der .env des Servers nach READ_TOKEN; es beginnt mit sk-.</translation>
    </message>
    <message>
        <source>In which category of the guideline is your average blood pressure at home?</source>
        <translation>In welche Kategorie der Leitlinie fällt Ihr mittlerer Blutdruck zu Hause?</translation>
    </message>
    <message>
        <source>In your profile, under Security, make a long-lived access token.</source>
        <translation>Erstellen Sie in Ihrem Profil unter „Sicherheit“ ein langlebiges Zugangstoken.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einbeziehen</translation>
    </message>
    <message>
        <source>Include it first.</source>
        <translation>Schließen Sie die Quelle zuerst wieder ein.</translation>
    </message>
    <message>
        <source>Included again; figures are being recomputed</source>
        <translation>Wieder einbezogen; die Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Index: Phillips et al. 2017, Sci Rep 7: 3216. Cohorts differ too much for limits (medians of 60 and 81: Windred et al. 2024, Sleep 47: zsad253; Cribb et al. 2023, eLife 12: RP88359), so it is compared with your own past.</source>
        <translation>Index: Phillips et al. 2017, Sci Rep 7: 3216. Kohorten unterscheiden sich zu stark für Grenzwerte (Mediane von 60 und 81: Windred et al. 2024, Sleep 47: zsad253; Cribb et al. 2023, eLife 12: RP88359); daher wird mit Ihrer eigenen Vergangenheit verglichen.</translation>
    </message>
    <message>
        <source>Infrequent periods</source>
        <translation>Seltene Perioden</translation>
    </message>
    <message>
        <source>Inhaler use</source>
        <translation>Inhalatorgebrauch</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Install them with `pip install healthdesk[server]`.</source>
        <translation>Installieren Sie sie mit `pip install healthdesk[server]`.</translation>
    </message>
    <message>
        <source>Insulin</source>
        <translation>Insulin</translation>
    </message>
    <message>
        <source>Intensity is none of 0 to 3</source>
        <translation>Intensität ist keine von 0 bis 3</translation>
    </message>
    <message>
        <source>Inter, © The Inter Project Authors. Lucide, © its contributors, in parts Feather, © Cole Bemis.</source>
        <translation>Inter, © The Inter Project Authors. Lucide, © dessen Mitwirkende, in Teilen Feather, © Cole Bemis.</translation>
    </message>
    <message>
        <source>Iodine</source>
        <translation>Jod</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Irregular periods</source>
        <translation>Unregelmäßige Perioden</translation>
    </message>
    <message>
        <source>Irregular rhythm</source>
        <translation>Unregelmäßiger Rhythmus</translation>
    </message>
    <message>
        <source>Is your active energy of the last four weeks different from the three months before?</source>
        <translation>War Ihre aktive Energie in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your active energy of the last week different from the four weeks before?</source>
        <translation>War Ihre aktive Energie in der letzten Woche anders als in den vier Wochen davor?</translation>
    </message>
    <message>
        <source>Is your daily step count of the last four weeks different from the three months before?</source>
        <translation>War Ihre tägliche Schrittzahl in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your daily step count of the last week different from the four weeks before?</source>
        <translation>War Ihre tägliche Schrittzahl in der letzten Woche anders als in den vier Wochen davor?</translation>
    </message>
    <message>
        <source>Is your exercise time of the last four weeks different from the three months before?</source>
        <translation>War Ihre Trainingszeit in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your exercise time of the last week different from the four weeks before?</source>
        <translation>War Ihre Trainingszeit in der letzten Woche anders als in den vier Wochen davor?</translation>
    </message>
    <message>
        <source>Is your heart rate of the last four weeks different from the three months before?</source>
        <translation>War Ihre Herzfrequenz in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your heart rate variability (RMSSD) of the last four weeks different from the three months before?</source>
        <translation>War Ihre Herzfrequenzvariabilität (RMSSD) in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your heart rate variability (RMSSD) of the last week outside your own normal range?</source>
        <translation>Lag Ihre Herzfrequenzvariabilität (RMSSD) in der letzten Woche außerhalb Ihres eigenen Normalbereichs?</translation>
    </message>
    <message>
        <source>Is your heart rate variability of the last four weeks different from the three months before?</source>
        <translation>War Ihre Herzfrequenzvariabilität in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your heart rate variability of the last week outside your own normal range?</source>
        <translation>Lag Ihre Herzfrequenzvariabilität in der letzten Woche außerhalb Ihres eigenen Normalbereichs?</translation>
    </message>
    <message>
        <source>Is your respiratory rate of the last four weeks different from the three months before?</source>
        <translation>War Ihre Atemfrequenz in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your resting heart rate of the last four weeks different from the three months before?</source>
        <translation>War Ihre Ruheherzfrequenz in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your skin temperature of the last four weeks different from the three months before?</source>
        <translation>War Ihre Hauttemperatur in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your skin temperature of the last week outside your own normal range?</source>
        <translation>Lag Ihre Hauttemperatur in der letzten Woche außerhalb Ihres eigenen Normalbereichs?</translation>
    </message>
    <message>
        <source>Is your sleep duration of the last four weeks different from the three months before?</source>
        <translation>War Ihre Schlafdauer in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your sleep on weekends different from working days?</source>
        <translation>Ist Ihr Schlaf am Wochenende anders als an Arbeitstagen?</translation>
    </message>
    <message>
        <source>Is your sleep regularity of the last four weeks different from the three months before?</source>
        <translation>War die Regelmäßigkeit Ihres Schlafs in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your steps on weekends different from working days?</source>
        <translation>Sind Ihre Schritte am Wochenende anders als an Arbeitstagen?</translation>
    </message>
    <message>
        <source>Is your walking heart rate of the last four weeks different from the three months before?</source>
        <translation>War Ihre Herzfrequenz beim Gehen in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your weight of the last four weeks different from the three months before?</source>
        <translation>War Ihr Gewicht in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your wrist temperature of the last four weeks different from the three months before?</source>
        <translation>War Ihre Handgelenktemperatur in den letzten vier Wochen anders als in den drei Monaten davor?</translation>
    </message>
    <message>
        <source>Is your wrist temperature of the last week outside your own normal range?</source>
        <translation>Lag Ihre Handgelenktemperatur in der letzten Woche außerhalb Ihres eigenen Normalbereichs?</translation>
    </message>
    <message>
        <source>It answered {code}.</source>
        <translation>Es hat mit {code} geantwortet.</translation>
    </message>
    <message>
        <source>It averaged {recent} over the last 7 days, and {before} in the 60 days before.</source>
        <translation>In den letzten 7 Tagen waren es im Mittel {recent}, in den 60 Tagen davor {before}.</translation>
    </message>
    <message>
        <source>It averaged {recent} over the last 7 days, and {before} in the four weeks before.</source>
        <translation>In den letzten 7 Tagen waren es im Mittel {recent}, in den vier Wochen davor {before}.</translation>
    </message>
    <message>
        <source>It averaged {recent} over the last four weeks, and {before} in the three months before.</source>
        <translation>In den letzten vier Wochen waren es im Mittel {recent}, in den drei Monaten davor {before}.</translation>
    </message>
    <message>
        <source>It averaged {recent} over the last four weeks, and {before} in the three months before. Smoothed, it stands at {trend}; over these weeks it fell by {rate} a week.</source>
        <translation>In den letzten vier Wochen waren es im Mittel {recent}, in den drei Monaten davor {before}. Geglättet sind es {trend}; in diesen Wochen sank das Gewicht um {rate} pro Woche.</translation>
    </message>
    <message>
        <source>It averaged {recent} over the last four weeks, and {before} in the three months before. Smoothed, it stands at {trend}; over these weeks it rose by {rate} a week.</source>
        <translation>In den letzten vier Wochen waren es im Mittel {recent}, in den drei Monaten davor {before}. Geglättet sind es {trend}; in diesen Wochen stieg das Gewicht um {rate} pro Woche.</translation>
    </message>
    <message>
        <source>It brought no route, so there is no map and there are no splits.</source>
        <translation>Das Training brachte keine Route mit, daher gibt es weder Karte noch Zwischenzeiten.</translation>
    </message>
    <message>
        <source>It can finish in the background: the window goes away now, and healthdesk quits when all of it is in.</source>
        <translation>Er kann im Hintergrund fertig werden: Das Fenster verschwindet jetzt, und healthdesk beendet sich, wenn alles importiert ist.</translation>
    </message>
    <message>
        <source>It changes at once.</source>
        <translation>Wird sofort umgestellt.</translation>
    </message>
    <message>
        <source>It comes from scales, cuffs, thermometers and watches.</source>
        <translation>Sie kommen von Waagen, Blutdruckmessgeräten, Thermometern und Uhren.</translation>
    </message>
    <message>
        <source>It comes with the exports of watches and apps.</source>
        <translation>Sie kommen mit den Exporten von Uhren und Apps.</translation>
    </message>
    <message>
        <source>It describes your own records and does not diagnose. A new device, the season, travel or how a watch was worn change figures too. If you feel unwell, talk to a doctor.</source>
        <translation>Der Bericht beschreibt Ihre eigenen Aufzeichnungen und stellt keine Diagnose. Auch ein neues Gerät, die Jahreszeit, Reisen oder die Art, wie eine Uhr getragen wurde, verändern die Werte. Wenn Sie sich nicht wohlfühlen, sprechen Sie mit einem Arzt oder einer Ärztin.</translation>
    </message>
    <message>
        <source>It did so in the last four weeks.</source>
        <translation>Das war in den letzten vier Wochen.</translation>
    </message>
    <message>
        <source>It does not say that one causes the other.</source>
        <translation>Das heißt nicht, dass das eine das andere verursacht.</translation>
    </message>
    <message>
        <source>It has nine groups of four letters and digits, as printed when you began.</source>
        <translation>Er hat neun Gruppen aus je vier Buchstaben und Ziffern, so wie er zu Beginn gedruckt wurde.</translation>
    </message>
    <message>
        <source>It holds for measurements at rest with a validated cuff on the upper arm. The guideline takes an average at or above 135/85 for a reason to measure again in a practice, not for a diagnosis.</source>
        <translation>Es gilt für Messungen in Ruhe mit einem validierten Gerät am Oberarm. Ein Mittel von 135/85 oder darüber ist nach der Leitlinie ein Anlass, in einer Praxis nachmessen zu lassen, keine Diagnose.</translation>
    </message>
    <message>
        <source>It is kept in your encrypted record and shown on every trend.</source>
        <translation>Sie bleibt in Ihren verschlüsselten Daten und wird in jedem Verlauf gezeigt.</translation>
    </message>
    <message>
        <source>It is the one that held when the backup was made. Nothing was changed.</source>
        <translation>Es gilt die Passphrase von damals, als die Sicherung erstellt wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>healthdesk versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>healthdesk versucht es später erneut.</translation>
    </message>
    <message>
        <source>It is tried again when you sync or ask for it.</source>
        <translation>healthdesk versucht es erneut, wenn Sie abgleichen oder es verlangen.</translation>
    </message>
    <message>
        <source>It may be the key of another profile.</source>
        <translation>Er gehört vielleicht zu einem anderen Profil.</translation>
    </message>
    <message>
        <source>It says that a day was unusual, not why: travel, alcohol, a race, fever or a badly worn watch all do that.</source>
        <translation>Es sagt, dass ein Tag ungewöhnlich war, nicht warum: Reise, Alkohol, ein Wettkampf, Fieber oder eine schlecht sitzende Uhr kommen dafür infrage.</translation>
    </message>
    <message>
        <source>It stands at about {level}, for eight weeks. In the three months before it fell by {rate} a week.</source>
        <translation>Es liegt seit acht Wochen bei etwa {level}. In den drei Monaten davor sank es um {rate} pro Woche.</translation>
    </message>
    <message>
        <source>It stands at about {level}, for eight weeks. In the three months before it rose by {rate} a week.</source>
        <translation>Es liegt seit acht Wochen bei etwa {level}. In den drei Monaten davor stieg es um {rate} pro Woche.</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>Die Spalten der Datei sind: {columns}.</translation>
    </message>
    <message>
        <source>Its date is sealed in it; create a new one.</source>
        <translation>Ihr Ablaufdatum ist darin versiegelt; erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Its last 30 days</source>
        <translation>Seine letzten 30 Tage</translation>
    </message>
    <message>
        <source>Its rule is turned off</source>
        <translation>Die Regel dazu ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Its trend went from {before} to {now}, {rate} a week.</source>
        <translation>Der Trend ging von {before} auf {now}, {rate} pro Woche.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>Seilspringen</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Just above normal</source>
        <translation>Knapp über der Norm</translation>
    </message>
    <message>
        <source>Just above usual</source>
        <translation>Knapp über dem Üblichen</translation>
    </message>
    <message>
        <source>Just below normal</source>
        <translation>Knapp unter der Norm</translation>
    </message>
    <message>
        <source>Just below usual</source>
        <translation>Knapp unter dem Üblichen</translation>
    </message>
    <message>
        <source>Kaminsky et al. 2015, Mayo Clin Proc 90: 1515 (FRIEND registry, 7783 treadmill tests).</source>
        <translation>Kaminsky et al. 2015, Mayo Clin Proc 90: 1515 (FRIEND-Register, 7.783 Laufbandtests).</translation>
    </message>
    <message>
        <source>Kayaking</source>
        <translation>Kajakfahren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the routes of workouts</source>
        <translation>Routen der Trainings behalten</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Keep your recovery key</source>
        <translation>Wiederherstellungsschlüssel verwahren</translation>
    </message>
    <message>
        <source>Ketones</source>
        <translation>Ketone</translation>
    </message>
    <message>
        <source>Kickboxing</source>
        <translation>Kickboxen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known are: {kinds}.</source>
        <translation>Bekannt sind: {kinds}.</translation>
    </message>
    <message>
        <source>Lactation</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last 14 nights</source>
        <translation>Letzte 14 Nächte</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last backup {moment}, {size}, checked and read back.</source>
        <translation>Letzte Sicherung {moment}, {size}, geprüft und zurückgelesen.</translation>
    </message>
    <message>
        <source>Last data on {day}</source>
        <translation>Letzte Daten vom {day}</translation>
    </message>
    <message>
        <source>Last data on {day}.</source>
        <translation>Letzte Daten am {day}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Letzte Nacht</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzte Messung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Letzter Abgleich {when}</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} day</source>
        <comment>Last {n} days</comment>
        <translation>
            <numerusform>Letzter {n} Tag</numerusform>
            <numerusform>Letzte {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts longer than a year</source>
        <translation>Dauert länger als ein Jahr</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Späterer Zeitraum</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Lean body mass</source>
        <translation>Fettfreie Masse</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Left out: {count} {what}.</source>
        <translation>Ausgelassen: {count} {what}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Lengths and values do not fit together</source>
        <translation>Längen und Werte passen nicht zusammen</translation>
    </message>
    <message>
        <source>Lengths of sleep do not fit into the night</source>
        <translation>Schlafdauern passen nicht in die Nacht</translation>
    </message>
    <message>
        <source>LibreView (FreeStyle Libre)</source>
        <translation>LibreView (FreeStyle Libre)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>not dark</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light activity</source>
        <translation>Leichte Aktivität</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Beispieldaten laden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Jetzt sperren (Strg+L)</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {n} minute of inactivity</source>
        <comment>Locked after {n} minutes of inactivity</comment>
        <translation>
            <numerusform>Nach {n} Minute ohne Aktivität gesperrt</numerusform>
            <numerusform>Nach {n} Minuten ohne Aktivität gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>Locks your data on this computer</source>
        <translation>Sperrt Ihre Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Am längsten</translation>
    </message>
    <message>
        <source>Longest night</source>
        <translation>Längste Nacht</translation>
    </message>
    <message>
        <source>Look for a newer version.</source>
        <translation>Suchen Sie nach einer neueren Version.</translation>
    </message>
    <message>
        <source>Loss of smell</source>
        <translation>Geruchsverlust</translation>
    </message>
    <message>
        <source>Loss of taste</source>
        <translation>Geschmacksverlust</translation>
    </message>
    <message>
        <source>Loud environment</source>
        <translation>Laute Umgebung</translation>
    </message>
    <message>
        <source>Loud headphones</source>
        <translation>Laute Kopfhörer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low Heart Rate</source>
        <translation>Niedrige Herzfrequenz</translation>
    </message>
    <message>
        <source>Low blood oxygen in sleep</source>
        <translation>Niedrige Sauerstoffsättigung im Schlaf</translation>
    </message>
    <message>
        <source>Low cardio fitness</source>
        <translation>Niedrige Cardiofitness</translation>
    </message>
    <message>
        <source>Low heart rate</source>
        <translation>Niedrige Herzfrequenz</translation>
    </message>
    <message>
        <source>Lower back pain</source>
        <translation>Kreuzschmerzen</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Minimum und Maximum</translation>
    </message>
    <message>
        <source>Lowest day</source>
        <translation>Niedrigster Tag</translation>
    </message>
    <message>
        <source>Lowest heart rate</source>
        <translation>Tiefste Herzfrequenz</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Tiefst- bis Höchstwert</translation>
    </message>
    <message>
        <source>Lowest – highest</source>
        <translation>Minimum – Maximum</translation>
    </message>
    <message>
        <source>M</source>
        <comment>a month</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>METRIC is weight, heart_rate or another id that “healthdesk metrics” lists.</source>
        <translation>METRIC ist weight, heart_rate oder eine andere ID aus der Liste von „healthdesk metrics“.</translation>
    </message>
    <message>
        <source>Made with healthdesk on {day}</source>
        <translation>Mit healthdesk erstellt am {day}</translation>
    </message>
    <message>
        <source>Made {moment}, {size}. It opens with the passphrase of then, which holds again afterwards.</source>
        <translation>Erstellt {moment}, {size}. Sie wird mit der Passphrase von damals geöffnet, die danach wieder gilt.</translation>
    </message>
    <message>
        <source>Made-up person</source>
        <translation>Erfundene Person</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Main profile</source>
        <translation>Hauptprofil</translation>
    </message>
    <message>
        <source>Make a client of your own at {vendor} first.</source>
        <translation>Legen Sie zuerst bei {vendor} einen eigenen Client an.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neuen erstellen</translation>
    </message>
    <message>
        <source>Make a new one, remove this endpoint and add it again; what it brought stays.</source>
        <translation>Erstellen Sie ein neues, entfernen Sie diesen Endpunkt und fügen Sie ihn erneut hinzu; was er gebracht hat, bleibt.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neuen erstellen…</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Neuen Wiederherstellungsschlüssel erstellen</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Neuen Wiederherstellungsschlüssel erstellen?</translation>
    </message>
    <message>
        <source>Make an OAuth client of the type Desktop app; paste its client id and client secret here.</source>
        <translation>Erstellen Sie einen OAuth-Client vom Typ „Desktop-App“; fügen Sie Client-ID und Client-Geheimnis hier ein.</translation>
    </message>
    <message>
        <source>Making up two years of data…</source>
        <translation>Zwei Jahre Beispieldaten werden erzeugt…</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation>Mangan</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation>Kampfsport</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>McEvoy et al. 2024, ESC Guidelines, Eur Heart J 45: 3912: categories; Mancia et al. 2023, ESH Guidelines, J Hypertens 41: 1874: home average of 3 to 7 days.</source>
        <translation>McEvoy et al. 2024, ESC Guidelines, Eur Heart J 45: 3912: Kategorien; Mancia et al. 2023, ESH Guidelines, J Hypertens 41: 1874: Mittel von 3 bis 7 Tagen zu Hause.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean of days</source>
        <translation>Mittel der Tage</translation>
    </message>
    <message>
        <source>Mean of the {count} measurements of the last {days} days: {pair}.</source>
        <translation>Mittel der {count} Messungen der letzten {days} Tage: {pair}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median by the time of day: lowest {lowest} at {lowest_time}, highest {highest} at {highest_time}</source>
        <translation>Median nach Tageszeit: am niedrigsten {lowest} um {lowest_time}, am höchsten {highest} um {highest_time}</translation>
    </message>
    <message>
        <source>Median {metric}</source>
        <translation>Median {metric}</translation>
    </message>
    <message>
        <source>Median {weekday}</source>
        <translation>Median {weekday}</translation>
    </message>
    <message>
        <source>Median, earlier</source>
        <translation>Median, früher</translation>
    </message>
    <message>
        <source>Median, later</source>
        <translation>Median, später</translation>
    </message>
    <message>
        <source>MedlinePlus, Blood oxygen level: healthy people at sea level</source>
        <translation>MedlinePlus, Blood oxygen level: gesunde Menschen auf Meereshöhe</translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: blood pressure of an adult at rest</source>
        <translation>MedlinePlus, Vital signs: Blutdruck Erwachsener in Ruhe</translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: breathing of an adult at rest</source>
        <translation>MedlinePlus, Vital signs: Atmung Erwachsener in Ruhe</translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: pulse of an adult at rest</source>
        <translation>MedlinePlus, Vital signs: Puls Erwachsener in Ruhe</translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: temperature of an adult at rest</source>
        <translation>MedlinePlus, Vital signs: Temperatur Erwachsener in Ruhe</translation>
    </message>
    <message>
        <source>Memory lapse</source>
        <translation>Gedächtnislücken</translation>
    </message>
    <message>
        <source>Menstrual flow</source>
        <translation>Menstruationsblutung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Message without a time</source>
        <translation>Nachricht ohne Zeit</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>Method as for the resting heart rate; no study of its own.</source>
        <translation>Methode wie bei der Ruheherzfrequenz; keine eigene Studie.</translation>
    </message>
    <message>
        <source>Method only; a heuristic without a clinical study.</source>
        <translation>Nur Methode; eine Heuristik ohne klinische Studie.</translation>
    </message>
    <message>
        <source>Method only; no study.</source>
        <translation>Nur Methode; keine Studie.</translation>
    </message>
    <message>
        <source>Method only; no study. Sen 1968 for the slope.</source>
        <translation>Nur Methode; keine Studie. Sen 1968 für die Steigung.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Metric</source>
        <comment>not imperial</comment>
        <translation>Metrisch</translation>
    </message>
    <message>
        <source>Metric and its sources</source>
        <translation>Messwert und seine Quellen</translation>
    </message>
    <message>
        <source>Metric: {metric}</source>
        <translation>Messwert: {metric}</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Metrics on the dashboard, in order</source>
        <translation>Messwerte der Übersicht, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Mind and body</source>
        <translation>Körper und Geist</translation>
    </message>
    <message>
        <source>Mindful minutes</source>
        <translation>Achtsamkeitsminuten</translation>
    </message>
    <message>
        <source>Min–max</source>
        <translation>Min–Max</translation>
    </message>
    <message>
        <source>Mixed cardio</source>
        <translation>Cardio, gemischt</translation>
    </message>
    <message>
        <source>Moderate activity</source>
        <translation>Mäßige Aktivität</translation>
    </message>
    <message>
        <source>Moderate relation</source>
        <translation>Mäßiger Zusammenhang</translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation>Molybdän</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Monounsaturated fat</source>
        <translation>Einfach ungesättigtes Fett</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation>Monat zuerst: 12/31</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Mood changes</source>
        <translation>Stimmungsschwankungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More of your glucose readings were low than the consensus aims for.</source>
        <translation>Mehr Ihrer Glukosemessungen waren niedrig, als der Konsens anstrebt.</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message numerus="yes">
        <source>More than one source recorded this night. One speaks for it, the rest stays stored: {n} segment is shown.</source>
        <comment>More than one source recorded this night. One speaks for it, the rest stays stored: {n} segments are shown.</comment>
        <translation>
            <numerusform>Mehr als eine Quelle hat diese Nacht aufgezeichnet. Eine davon gilt, der Rest bleibt gespeichert: {n} Abschnitt wird gezeigt.</numerusform>
            <numerusform>Mehr als eine Quelle hat diese Nacht aufgezeichnet. Eine davon gilt, der Rest bleibt gespeichert: {n} Abschnitte werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More {cause} goes with higher {effect} on the next day.</source>
        <translation>Mehr {cause} geht am nächsten Tag mit höheren Werten für {effect} einher.</translation>
    </message>
    <message>
        <source>More {cause} goes with higher {effect} on the same day.</source>
        <translation>Mehr {cause} geht am selben Tag mit höheren Werten für {effect} einher.</translation>
    </message>
    <message>
        <source>More {cause} goes with higher {effect} two days later.</source>
        <translation>Mehr {cause} geht zwei Tage später mit höheren Werten für {effect} einher.</translation>
    </message>
    <message>
        <source>More {cause} goes with lower {effect} on the next day.</source>
        <translation>Mehr {cause} geht am nächsten Tag mit niedrigeren Werten für {effect} einher.</translation>
    </message>
    <message>
        <source>More {cause} goes with lower {effect} on the same day.</source>
        <translation>Mehr {cause} geht am selben Tag mit niedrigeren Werten für {effect} einher.</translation>
    </message>
    <message>
        <source>More {cause} goes with lower {effect} two days later.</source>
        <translation>Mehr {cause} geht zwei Tage später mit niedrigeren Werten für {effect} einher.</translation>
    </message>
    <message>
        <source>Most rules need four weeks of data with three months before them to compare with.</source>
        <translation>Die meisten Regeln brauchen vier Wochen mit Daten und davor drei Monate zum Vergleich.</translation>
    </message>
    <message>
        <source>Move minutes</source>
        <translation>Bewegungsminuten</translation>
    </message>
    <message>
        <source>Muscle mass</source>
        <translation>Muskelmasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file that ends in .html or .pdf.</source>
        <translation>Nennen Sie eine Datei, die auf .html oder .pdf endet.</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>Name one of them with --format: {ids}.</source>
        <translation>Nennen Sie eines davon mit --format: {ids}.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Name two different sources.</source>
        <translation>Nennen Sie zwei verschiedene Quellen.</translation>
    </message>
    <message>
        <source>Nap {times}, {duration}</source>
        <translation>Nickerchen {times}, {duration}</translation>
    </message>
    <message>
        <source>Naps and further sleep</source>
        <translation>Nickerchen und weiterer Schlaf</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Needs differ between persons, and a watch that was not worn all night shortens a night.</source>
        <translation>Der Bedarf ist von Mensch zu Mensch verschieden, und eine Uhr, die nicht die ganze Nacht getragen wurde, verkürzt eine Nacht.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Noch nie abgeglichen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New data has come in.</source>
        <translation>Neue Daten sind eingetroffen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New share</source>
        <translation>Neue Freigabe</translation>
    </message>
    <message>
        <source>New share…</source>
        <translation>Neue Freigabe…</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Neu {count}</translation>
    </message>
    <message>
        <source>New: {sessions}.</source>
        <translation>Neu: {sessions}.</translation>
    </message>
    <message>
        <source>Newest data</source>
        <translation>Neueste Daten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Niacin</source>
        <translation>Niacin</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Night longer than a day</source>
        <translation>Nacht ist länger als ein Tag</translation>
    </message>
    <message>
        <source>Night sweats</source>
        <translation>Nachtschweiß</translation>
    </message>
    <message>
        <source>Night to</source>
        <translation>Nacht auf</translation>
    </message>
    <message>
        <source>Night without a beginning and an end</source>
        <translation>Nacht ohne Anfang und Ende</translation>
    </message>
    <message>
        <source>Night without a readable beginning, end or zone</source>
        <translation>Nacht ohne lesbaren Anfang, lesbares Ende oder lesbare Zeitzone</translation>
    </message>
    <message>
        <source>Night, on average</source>
        <translation>Nacht im Mittel</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Nights begin</source>
        <translation>Nächte beginnen</translation>
    </message>
    <message>
        <source>Nights end</source>
        <translation>Nächte enden</translation>
    </message>
    <message>
        <source>Nights of the last 14 whose mean, of the hours between falling asleep and waking, is below 92&#x202f;%, with readings in at least 7 of them; told from 3 nights.</source>
        <translation>Nächte der letzten 14, deren Mittel über die Stunden zwischen Einschlafen und Aufwachen unter 92&#x202f;% liegt, bei Messungen in mindestens 7 davon; genannt ab 3 Nächten.</translation>
    </message>
    <message>
        <source>Nightscout</source>
        <translation>Nightscout</translation>
    </message>
    <message>
        <source>NikeFuel</source>
        <translation>NikeFuel</translation>
    </message>
    <message>
        <source>No account. No cloud. Set up takes about two minutes.</source>
        <translation>Kein Konto. Keine Cloud. Die Einrichtung dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>No body data</source>
        <translation>Keine Körperdaten</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Keine klare Veränderung</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Kein klarer Unterschied</translation>
    </message>
    <message>
        <source>No clear relation</source>
        <translation>Kein klarer Zusammenhang</translation>
    </message>
    <message>
        <source>No column holds dates that can be read.</source>
        <translation>Keine Spalte enthält lesbare Datumsangaben.</translation>
    </message>
    <message>
        <source>No column was recognised as a metric; `healthdesk metrics` lists what there is.</source>
        <translation>Keine Spalte wurde als Messwert erkannt; `healthdesk metrics` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>No companion yet</source>
        <translation>Noch kein Begleiter</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No data before this day</source>
        <translation>Keine Daten vor diesem Tag</translation>
    </message>
    <message>
        <source>No data in the last 7 days</source>
        <translation>Keine Daten in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>No data in this range</source>
        <translation>Keine Daten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No data on the last 7 whole days, after at least 21 days with data in the 28 before.</source>
        <translation>Keine Daten an den letzten 7 ganzen Tagen, nach mindestens 21 Tagen mit Daten in den 28 davor.</translation>
    </message>
    <message>
        <source>No data on these days</source>
        <translation>Keine Daten an diesen Tagen</translation>
    </message>
    <message>
        <source>No data on these days.</source>
        <translation>Keine Daten an diesen Tagen.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>No day has both</source>
        <translation>Kein Tag hat beide</translation>
    </message>
    <message>
        <source>No day of {period} is over yet.</source>
        <translation>Vom Zeitraum {period} ist noch kein Tag vorüber.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>No glucose readings</source>
        <translation>Keine Glukosemessungen</translation>
    </message>
    <message>
        <source>No goals yet. They are shown on the dashboard and in Trends.</source>
        <translation>Noch keine Ziele. Sie werden in der Übersicht und in den Verläufen angezeigt.</translation>
    </message>
    <message>
        <source>No heart data</source>
        <translation>Keine Herzdaten</translation>
    </message>
    <message>
        <source>No keyring that can be trusted was found on this computer</source>
        <translation>Auf diesem Computer wurde kein vertrauenswürdiger Schlüsselbund gefunden</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation>Trifft nicht mehr zu</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>No longer where they were: {names}.</source>
        <translation>Nicht mehr am alten Ort: {names}.</translation>
    </message>
    <message>
        <source>No metric is called that</source>
        <translation>Kein Messwert heißt so</translation>
    </message>
    <message>
        <source>No metric is chosen.</source>
        <translation>Es ist kein Messwert gewählt.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>No record was rejected</source>
        <translation>Kein Eintrag wurde abgelehnt</translation>
    </message>
    <message>
        <source>No relation to tell</source>
        <translation>Kein Zusammenhang zu nennen</translation>
    </message>
    <message>
        <source>No relay is known yet.</source>
        <translation>Es ist noch kein Relay bekannt.</translation>
    </message>
    <message>
        <source>No sensor of this house is marked for healthdesk.</source>
        <translation>Kein Sensor dieses Hauses ist für healthdesk gekennzeichnet.</translation>
    </message>
    <message>
        <source>No sleep recorded for this night</source>
        <translation>Für diese Nacht ist kein Schlaf aufgezeichnet</translation>
    </message>
    <message>
        <source>No sleep recorded in these nights</source>
        <translation>In diesen Nächten kein Schlaf aufgezeichnet</translation>
    </message>
    <message>
        <source>No source this night</source>
        <translation>Keine Quelle in dieser Nacht</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>Keine Kurve</translation>
    </message>
    <message>
        <source>No workouts</source>
        <translation>Keine Trainings</translation>
    </message>
    <message>
        <source>No {metric} on this day</source>
        <translation>{metric}: kein Wert an diesem Tag</translation>
    </message>
    <message>
        <source>No {metric} yet today</source>
        <translation>{metric}: heute noch kein Wert</translation>
    </message>
    <message>
        <source>No {name} data for {days} days.</source>
        <translation>Seit {days} Tagen keine Daten: {name}.</translation>
    </message>
    <message>
        <source>Nobody can reset this for you, including us. The next step gives you a recovery key in case you forget it.</source>
        <translation>Niemand kann sie für Sie zurücksetzen, auch wir nicht. Im nächsten Schritt erhalten Sie einen Wiederherstellungsschlüssel, falls Sie sie vergessen.</translation>
    </message>
    <message>
        <source>Nobody gave consent in the browser.</source>
        <translation>Im Browser hat niemand zugestimmt.</translation>
    </message>
    <message>
        <source>None is chosen yet. A disk of its own is best.</source>
        <translation>Noch ist keiner gewählt. Am besten ist ein eigener Datenträger.</translation>
    </message>
    <message>
        <source>None of the chosen metrics has data on these days.</source>
        <translation>Keiner der gewählten Messwerte hat an diesen Tagen Daten.</translation>
    </message>
    <message>
        <source>None yet. Phones, servers at home and services on the web can hand on what they measure.</source>
        <translation>Noch keine. Smartphones, Server zu Hause und Dienste im Web können weitergeben, was sie messen.</translation>
    </message>
    <message>
        <source>Not measured with medical equipment unless the name says so. Gaps are shown as gaps; nothing is estimated.</source>
        <translation>Nicht mit medizinischen Geräten gemessen, sofern der Name nichts anderes sagt. Lücken sind als Lücken gezeigt; nichts ist geschätzt.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Not supported yet (kept as they are):</source>
        <translation>Noch nicht unterstützt (unverändert aufbewahrt):</translation>
    </message>
    <message>
        <source>Not supported yet: {count}</source>
        <translation>Noch nicht unterstützt: {count}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Not uploaded yet: {failure} healthdesk tries again by itself.</source>
        <translation>Noch nicht hochgeladen: {failure} healthdesk versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Note the code first: it is shown only once</source>
        <translation>Notieren Sie zuerst den Code: Er wird nur einmal gezeigt</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Hinweis: {note}</translation>
    </message>
    <message>
        <source>Nothing acknowledged</source>
        <translation>Noch nichts als verstanden markiert</translation>
    </message>
    <message>
        <source>Nothing changed more than it does from month to month</source>
        <translation>Nichts hat sich stärker verändert als sonst von Monat zu Monat</translation>
    </message>
    <message>
        <source>Nothing changed more than it does from week to week</source>
        <translation>Nichts hat sich stärker verändert als sonst von Woche zu Woche</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”</source>
        <translation>Hier heißt nichts „{typed}“</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Nothing is counted twice: in the same time only the source that stands higher in the list of priorities counts.</source>
        <translation>Nichts wird doppelt gezählt: Für dieselbe Zeit zählt nur die Quelle, die in der Rangfolge weiter oben steht.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Davon wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing of it will count in any figure, night or workout. Its records stay, and it can be included again.</source>
        <translation>Nichts davon zählt dann noch in einem Wert, einer Nacht oder einem Training. Die Einträge bleiben, und die Quelle lässt sich wieder einbeziehen.</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Noch nichts geteilt</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Nichts zurückgestellt</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Nothing to rate yet</source>
        <translation>Noch nichts zu bewerten</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check free space and the folder&apos;s permissions.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie den freien Speicherplatz und die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the space left on it, then try again.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie den Datenträger und den freien Platz darauf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy or export the file again.</source>
        <translation>Es wurde nichts geändert. Kopieren oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do not trust this file.</source>
        <translation>Es wurde nichts geändert. Vertrauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the data again and try that file.</source>
        <translation>Es wurde nichts geändert. Exportieren Sie die Daten noch einmal und versuchen Sie es mit der neuen Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>Es wurde nichts geändert. Schaffen Sie etwas Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version to open it.</source>
        <translation>Es wurde nichts geändert. Installieren Sie die neueste Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version to restore it.</source>
        <translation>Es wurde nichts geändert. Installieren Sie die neueste Version, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be replaced; it is kept beside then.</source>
        <translation>Es wurde nichts geändert. Er kann ersetzt werden und bleibt dann daneben erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore it from a backup.</source>
        <translation>Es wurde nichts geändert. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try an earlier one.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es mit einer früheren.</translation>
    </message>
    <message>
        <source>Nothing was recorded in these days</source>
        <translation>In diesen Tagen wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you set it up anew, pair it again.</source>
        <translation>Es wurde nichts gesendet. Wenn Sie ihn neu eingerichtet haben, koppeln Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Nothing was skipped</source>
        <translation>Nichts wurde übersprungen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Of everything that healthdesk is made of.</source>
        <translation>Von allem, woraus healthdesk besteht.</translation>
    </message>
    <message>
        <source>Of text and spacing, on this computer. It changes with the next start of healthdesk.</source>
        <translation>Von Text und Abständen, auf diesem Computer. Gilt ab dem nächsten Start von healthdesk.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Often nothing more than a newer export that has not been imported yet.</source>
        <translation>Oft wurde nur ein neuerer Export noch nicht importiert.</translation>
    </message>
    <message>
        <source>Older ones make room once a new one is proven. Those you made yourself stay.</source>
        <translation>Ältere weichen, sobald eine neue geprüft ist. Was Sie selbst gesichert haben, bleibt.</translation>
    </message>
    <message>
        <source>On Saturdays and Sundays it averaged {free}, from Monday to Friday {work}.</source>
        <translation>Samstags und sonntags waren es im Mittel {free}, montags bis freitags {work}.</translation>
    </message>
    <message>
        <source>On the iPhone, open Health and tap your picture at the top right.</source>
        <translation>Öffnen Sie auf dem iPhone die App Health und tippen Sie oben rechts auf Ihr Bild.</translation>
    </message>
    <message>
        <source>On the phone open Settings, Health Connect, Manage data, Backup and restore, and schedule an export.</source>
        <translation>Öffnen Sie auf dem Smartphone „Einstellungen“, „Health Connect“, „Manage data“, „Backup and restore“ und planen Sie einen Export.</translation>
    </message>
    <message>
        <source>On the phone the folder Download/Samsung Health now holds a folder samsunghealth_…: copy all of it to this computer.</source>
        <translation>Auf dem Smartphone enthält der Ordner Download/Samsung Health nun einen Ordner samsunghealth_…: Kopieren Sie ihn ganz auf diesen Computer.</translation>
    </message>
    <message>
        <source>On {alike} of {both} days they recorded nearly the same, at the same time. Only {first} counts then. If the other one is better, change the order of priorities under Devices &amp; Sources.</source>
        <translation>An {alike} von {both} Tagen haben sie zur selben Zeit fast dasselbe aufgezeichnet. Dann zählt nur {first}. Ist die andere Quelle besser, ändern Sie die Rangfolge unter Geräte &amp; Quellen.</translation>
    </message>
    <message>
        <source>One HTML file. Opens offline in any browser.</source>
        <translation>Eine HTML-Datei. Öffnet sich offline in jedem Browser.</translation>
    </message>
    <message>
        <source>One column holds the date.</source>
        <translation>Das Datum steht in genau einer Spalte.</translation>
    </message>
    <message>
        <source>One encrypted file with everything in it. The passphrase and the recovery key of today open it, also once they are changed here. Keep it on another disk.</source>
        <translation>Eine verschlüsselte Datei, die alles enthält. Die heutige Passphrase und der heutige Wiederherstellungsschlüssel öffnen sie, auch wenn beide hier später geändert werden. Bewahren Sie sie auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>One of the two is the same on all these days.</source>
        <translation>Einer der beiden Messwerte ist an all diesen Tagen gleich.</translation>
    </message>
    <message>
        <source>One question about this file</source>
        <translation>Eine Frage zu dieser Datei</translation>
    </message>
    <message>
        <source>Only how values are shown; what is stored stays the same.</source>
        <translation>Nur für die Anzeige; das Gespeicherte bleibt gleich.</translation>
    </message>
    <message>
        <source>Only one column can be the end.</source>
        <translation>Nur eine Spalte kann das Ende sein.</translation>
    </message>
    <message>
        <source>Only one column can be the time.</source>
        <translation>Nur eine Spalte kann die Uhrzeit sein.</translation>
    </message>
    <message numerus="yes">
        <source>Only this source recorded the night, in {n} segment.</source>
        <comment>Only this source recorded the night, in {n} segments.</comment>
        <translation>
            <numerusform>Nur diese Quelle hat die Nacht aufgezeichnet, in {n} Abschnitt.</numerusform>
            <numerusform>Nur diese Quelle hat die Nacht aufgezeichnet, in {n} Abschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Wearables</source>
        <translation>Open Wearables</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>Open https://YOUR-SITE/api/v1/entries.json?count=1000000 in a browser and save the page as entries.json.</source>
        <translation>Öffnen Sie https://YOUR-SITE/api/v1/entries.json?count=1000000 im Browser und speichern Sie die Seite als entries.json.</translation>
    </message>
    <message>
        <source>Open takeout.google.com in a browser and sign in with the account of your Fitbit.</source>
        <translation>Öffnen Sie takeout.google.com im Browser und melden Sie sich mit dem Konto Ihres Fitbit an.</translation>
    </message>
    <message>
        <source>Open takeout.google.com in a browser and sign in.</source>
        <translation>Öffnen Sie takeout.google.com im Browser und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Open the window of {name}</source>
        <translation>Fenster von {name} öffnen</translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation>Mit dem Schlüsselbund dieses Computers öffnen</translation>
    </message>
    <message>
        <source>Open your site, and in its menu Admin Tools.</source>
        <translation>Öffnen Sie Ihre Website und in deren Menü „Administrator-Werkzeuge“.</translation>
    </message>
    <message>
        <source>Opened at the desk</source>
        <translation>Am Empfang geöffnet</translation>
    </message>
    <message>
        <source>Opened with the access code</source>
        <translation>Mit dem Zugangscode geöffnet</translation>
    </message>
    <message>
        <source>Opens the health summary for {recipient}, {created}. Open the file in any browser and type the code. Keep this note apart from the file.</source>
        <translation>Öffnet die Zusammenfassung der Gesundheitsdaten für {recipient}, {created}. Öffnen Sie die Datei in einem beliebigen Browser und geben Sie den Code ein. Bewahren Sie diesen Zettel getrennt von der Datei auf.</translation>
    </message>
    <message>
        <source>Order changed; figures are being recomputed</source>
        <translation>Reihenfolge geändert; die Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other letters, or another group.</source>
        <translation>Versuchen Sie andere Buchstaben oder eine andere Gruppe.</translation>
    </message>
    <message>
        <source>Other makers (Wahoo, Coros, Suunto, Hammerhead …) offer Export FIT for each workout.</source>
        <translation>Andere Hersteller (Wahoo, Coros, Suunto, Hammerhead …) bieten für jedes Training einen Export als FIT an.</translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation>Anderer Messwert</translation>
    </message>
    <message>
        <source>Other types</source>
        <translation>Andere Arten</translation>
    </message>
    <message>
        <source>Oura</source>
        <translation>Oura</translation>
    </message>
    <message>
        <source>Oura activity score</source>
        <translation>Oura-Aktivitätsindex</translation>
    </message>
    <message>
        <source>Oura readiness</source>
        <translation>Oura-Tagesform</translation>
    </message>
    <message>
        <source>Oura sleep score</source>
        <translation>Oura-Schlafindex</translation>
    </message>
    <message>
        <source>Over the last 7 days it averaged {systolic}/{diastolic}. At home the guideline calls that elevated.</source>
        <translation>In den letzten 7 Tagen lag er im Mittel bei {systolic}/{diastolic}. Bei Messungen zu Hause gilt das nach der Leitlinie als erhöht.</translation>
    </message>
    <message>
        <source>Over the last 7 days it averaged {systolic}/{diastolic}. At home the guideline calls that not elevated.</source>
        <translation>In den letzten 7 Tagen lag er im Mittel bei {systolic}/{diastolic}. Bei Messungen zu Hause gilt das nach der Leitlinie als nicht erhöht.</translation>
    </message>
    <message>
        <source>Over the last 7 days it averaged {systolic}/{diastolic}. The guideline advises to have such an average confirmed by a doctor.</source>
        <translation>In den letzten 7 Tagen lag er im Mittel bei {systolic}/{diastolic}. Die Leitlinie rät, einen solchen Mittelwert ärztlich bestätigen zu lassen.</translation>
    </message>
    <message>
        <source>Over the last 7 days your nights averaged {mean}. Together they are {debt} short of seven hours each.</source>
        <translation>In den letzten 7 Tagen dauerten Ihre Nächte im Mittel {mean}. Zusammen fehlen ihnen {debt} zu je sieben Stunden.</translation>
    </message>
    <message>
        <source>Overlap removed</source>
        <translation>Doppeltes entfernt</translation>
    </message>
    <message>
        <source>Ovulation test</source>
        <translation>Ovulationstest</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Paddle sports</source>
        <translation>Paddelsport</translation>
    </message>
    <message>
        <source>Paddle sports distance</source>
        <translation>Paddelstrecke</translation>
    </message>
    <message>
        <source>Paddle sports speed</source>
        <translation>Paddelgeschwindigkeit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pair a phone</source>
        <translation>Smartphone koppeln</translation>
    </message>
    <message>
        <source>Pair a phone…</source>
        <translation>Smartphone koppeln…</translation>
    </message>
    <message>
        <source>Pair the desktop again.</source>
        <translation>Koppeln Sie den Computer erneut.</translation>
    </message>
    <message>
        <source>Paired devices are pinned by key; tokens stay in your encrypted data</source>
        <translation>Gekoppelte Geräte sind an ihren Schlüssel gebunden; Token bleiben in Ihren verschlüsselten Daten</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kopplungscode</translation>
    </message>
    <message>
        <source>Pantothenic acid</source>
        <translation>Pantothensäure</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Part from {source}</source>
        <translation>{source} abtrennen</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Paste it here, and the server&apos;s address, such as http://192.168.1.5:3001.</source>
        <translation>Fügen Sie es hier ein, dazu die Adresse des Servers, etwa http://192.168.1.5:3001.</translation>
    </message>
    <message>
        <source>Paste its client id and client secret here.</source>
        <translation>Fügen Sie Client-ID und Client-Geheimnis hier ein.</translation>
    </message>
    <message>
        <source>Paste its client id and secret here.</source>
        <translation>Fügen Sie Client-ID und Geheimnis hier ein.</translation>
    </message>
    <message>
        <source>Paste the code here.</source>
        <translation>Fügen Sie den Code hier ein.</translation>
    </message>
    <message>
        <source>Paste the key here, and the address of the server; if it has several users, with /users/ID of yours behind it.</source>
        <translation>Fügen Sie den Schlüssel hier ein, dazu die Adresse des Servers; hat er mehrere Benutzer, mit /users/ID und Ihrer ID dahinter.</translation>
    </message>
    <message>
        <source>Paste the token here, and the address of your site.</source>
        <translation>Fügen Sie das Token hier ein, dazu die Adresse Ihrer Website.</translation>
    </message>
    <message>
        <source>Paste the token here, and the address, such as http://homeassistant.local:8123.</source>
        <translation>Fügen Sie das Token hier ein, dazu die Adresse, etwa http://homeassistant.local:8123.</translation>
    </message>
    <message>
        <source>Peak expiratory flow</source>
        <translation>Exspiratorischer Spitzenfluss</translation>
    </message>
    <message>
        <source>Pelvic pain</source>
        <translation>Unterleibsschmerzen</translation>
    </message>
    <message>
        <source>Perfusion index</source>
        <translation>Perfusionsindex</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Persistent spotting</source>
        <translation>Anhaltende Schmierblutung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Smartphone</translation>
    </message>
    <message>
        <source>Phones of your home network can push here while healthdesk is open.</source>
        <translation>Smartphones in Ihrem Heimnetz können hierher senden, solange healthdesk geöffnet ist.</translation>
    </message>
    <message>
        <source>Phones of your home network push here while healthdesk is open, locked or not.</source>
        <translation>Smartphones in Ihrem Heimnetz senden hierher, solange healthdesk geöffnet ist, ob gesperrt oder nicht.</translation>
    </message>
    <message>
        <source>Phosphorus</source>
        <translation>Phosphor</translation>
    </message>
    <message>
        <source>Physical effort</source>
        <translation>Körperliche Anstrengung</translation>
    </message>
    <message>
        <source>Pickleball</source>
        <translation>Pickleball</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: means of ln RMSSD against one&apos;s own range; no norms of others.</source>
        <translation>Plews et al. 2013, Sports Medicine 43: 773: Mittel von ln RMSSD im Vergleich mit dem eigenen Bereich; keine Normen anderer.</translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: means of ln values against one&apos;s own range; no norms of others.</source>
        <translation>Plews et al. 2013, Sports Medicine 43: 773: Mittel von ln-Werten im Vergleich mit dem eigenen Bereich; keine Normen anderer.</translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: the mean of a week&apos;s ln RMSSD against one&apos;s own range.</source>
        <translation>Plews et al. 2013, Sports Medicine 43: 773: das Mittel von ln RMSSD einer Woche im Vergleich mit dem eigenen Bereich.</translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: the mean of a week&apos;s ln values against one&apos;s own range.</source>
        <translation>Plews et al. 2013, Sports Medicine 43: 773: das Mittel der ln-Werte einer Woche im Vergleich mit dem eigenen Bereich.</translation>
    </message>
    <message>
        <source>Polar Flow</source>
        <translation>Polar Flow</translation>
    </message>
    <message>
        <source>Polar nightly recharge</source>
        <translation>Polar Nightly Recharge</translation>
    </message>
    <message>
        <source>Polar sleep score</source>
        <translation>Polar-Schlafindex</translation>
    </message>
    <message>
        <source>Polyunsaturated fat</source>
        <translation>Mehrfach ungesättigtes Fett</translation>
    </message>
    <message>
        <source>Poor Recording</source>
        <translation>Schlechte Aufzeichnung</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken.</source>
        <translation>Port {port} dieses Computers ist belegt.</translation>
    </message>
    <message>
        <source>Possible hypertension</source>
        <translation>Möglicher Bluthochdruck</translation>
    </message>
    <message>
        <source>Possible sleep apnea</source>
        <translation>Mögliche Schlafapnoe</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Pregnancy test</source>
        <translation>Schwangerschaftstest</translation>
    </message>
    <message>
        <source>Preparation and recovery</source>
        <translation>Vorbereitung und Erholung</translation>
    </message>
    <message>
        <source>Prev</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the summary</source>
        <translation>Vorschau der Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>Previous day</source>
        <comment>Previous {n} days</comment>
        <translation>
            <numerusform>Tag davor</numerusform>
            <numerusform>{n} Tage davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message numerus="yes">
        <source>Previous {n} day</source>
        <comment>Previous {n} days</comment>
        <translation>
            <numerusform>{n} Tag davor</numerusform>
            <numerusform>{n} Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous {n} month</source>
        <comment>Previous {n} months</comment>
        <translation>
            <numerusform>{n} Monat davor</numerusform>
            <numerusform>{n} Monate davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous {n} week</source>
        <comment>Previous {n} weeks</comment>
        <translation>
            <numerusform>{n} Woche davor</numerusform>
            <numerusform>{n} Wochen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous, {day}</source>
        <translation>Davor, {day}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print note</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Priority for</source>
        <translation>Rangfolge für</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Progesterone test</source>
        <translation>Progesterontest</translation>
    </message>
    <message>
        <source>Prolonged periods</source>
        <translation>Verlängerte Perioden</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>Pulse wave velocity</source>
        <translation>Pulswellengeschwindigkeit</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92 457): persons differ by 70 bpm, one person over time by little, so a change counts against one&apos;s own past.</source>
        <translation>Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92.457): Menschen unterscheiden sich um 70 bpm, ein Mensch im Lauf der Zeit nur wenig; daher zählt eine Änderung gegenüber der eigenen Vergangenheit.</translation>
    </message>
    <message>
        <source>Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92 457): resting heart rates are highest in January and lowest in July.</source>
        <translation>Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92.457): Ruheherzfrequenzen sind im Januar am höchsten und im Juli am niedrigsten.</translation>
    </message>
    <message>
        <source>Quietest day</source>
        <translation>Ruhigster Tag</translation>
    </message>
    <message>
        <source>Quit healthdesk</source>
        <translation>healthdesk beenden</translation>
    </message>
    <message>
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message>
        <source>Racquetball</source>
        <translation>Racquetball</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of days</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Ranges by the international consensus on time in range (Battelino 2019); GMI by Bergenstal 2018. The band holds nine of ten readings, the inner one every second, the line is the median; dashed: 70 and 180 mg/dL (3.9 and 10.0 mmol/L). They describe your readings; what your own targets are is for you and your doctor.</source>
        <translation>Bereiche nach dem internationalen Konsens zur Zeit im Zielbereich (Battelino 2019); GMI nach Bergenstal 2018. Das Band umfasst neun von zehn Messungen, das innere jede zweite, die Linie ist der Median; gestrichelt: 70 und 180 mg/dL (3,9 und 10,0 mmol/L). All das beschreibt Ihre Messungen; welche Zielwerte für Sie gelten, ist Sache von Ihnen und Ihrem Arzt oder Ihrer Ärztin.</translation>
    </message>
    <message>
        <source>Rank correlation {rho} (95&#x202f;% range {low} to {high}) over {pairs} pairs of days.</source>
        <translation>Rangkorrelation {rho} (Bereich für 95&#x202f;%: {low} bis {high}) über {pairs} Paare von Tagen.</translation>
    </message>
    <message>
        <source>Rank correlation ρ</source>
        <translation>Rangkorrelation ρ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>Reached at most {n} day in a row</source>
        <comment>Reached at most {n} days in a row</comment>
        <translation>
            <numerusform>Höchstens {n} Tag in Folge erreicht</numerusform>
            <numerusform>Höchstens {n} Tage in Folge erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached {n} day in a row</source>
        <comment>Reached {n} days in a row</comment>
        <translation>
            <numerusform>{n} Tag in Folge erreicht</numerusform>
            <numerusform>{n} Tage in Folge erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Reading of a record that is not there</source>
        <translation>Messung zu einem Eintrag, der nicht vorhanden ist</translation>
    </message>
    <message>
        <source>Reading without time or value</source>
        <translation>Messung ohne Zeit oder Wert</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {file} had to be stopped: it needs more memory or time than any real export.</source>
        <translation>Das Lesen von {file} musste abgebrochen werden: Es braucht mehr Speicher oder Zeit als jeder echte Export.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Readings on</source>
        <translation>Messungen an</translation>
    </message>
    <message>
        <source>Readings used</source>
        <translation>Genutzte Messungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receive on this computer</source>
        <translation>Auf diesem Computer empfangen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Record cannot be read</source>
        <translation>Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>Recorded by consumer devices ({kinds}) and merged so that overlapping records count once.</source>
        <translation>Mit Alltagsgeräten aufgezeichnet ({kinds}) und so zusammengeführt, dass sich überschneidende Einträge nur einmal zählen.</translation>
    </message>
    <message>
        <source>Recorded by consumer devices and merged so that overlapping records count once.</source>
        <translation>Mit Alltagsgeräten aufgezeichnet und so zusammengeführt, dass sich überschneidende Einträge nur einmal zählen.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>best ever</comment>
        <translation>Rekorde</translation>
    </message>
    <message>
        <source>Records by type</source>
        <translation>Einträge nach Art</translation>
    </message>
    <message>
        <source>Records so far</source>
        <translation>Einträge bisher</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Einträge: {count}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Regularity</source>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>Regularity needs 7 of {most} nights, {nights} so far.</source>
        <translation>Für die Regelmäßigkeit sind 7 von {most} Nächten nötig, bisher {nights}.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected records by reason</source>
        <translation>Abgelehnte Einträge nach Grund</translation>
    </message>
    <message>
        <source>Rejected records:</source>
        <translation>Abgelehnte Einträge:</translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation>Abgelehnt: {count}</translation>
    </message>
    <message>
        <source>Relay link</source>
        <translation>Relay-Link</translation>
    </message>
    <message>
        <source>Relay link + QR</source>
        <translation>Relay-Link + QR</translation>
    </message>
    <message>
        <source>Relay link ready for {who}</source>
        <translation>Relay-Link für {who} bereit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it here and pair the desktop again; what it brought stays.</source>
        <translation>Entfernen Sie ihn hier und koppeln Sie den Computer erneut; was der Endpunkt gebracht hat, bleibt.</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Remove this endpoint and add it again to renew it; what it brought stays.</source>
        <translation>Entfernen Sie diesen Endpunkt und fügen Sie ihn erneut hinzu, um die Zustimmung zu erneuern; was er gebracht hat, bleibt.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove {zone}, {days}</source>
        <translation>{zone}, {days} entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat new passphrase</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reported by the relay. Encrypted files opened offline cannot report back.</source>
        <translation>Vom Relay gemeldet. Verschlüsselte Dateien, die offline geöffnet werden, können nichts zurückmelden.</translation>
    </message>
    <message>
        <source>Request the export; Garmin sends a mail with a link to a .zip within some days.</source>
        <translation>Fordern Sie den Export an; Garmin schickt innerhalb einiger Tage eine E-Mail mit einem Link zu einer .zip.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>Atemfrequenz</translation>
    </message>
    <message>
        <source>Resting calories</source>
        <translation>Ruhekalorien</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>Resting heart rate by season</source>
        <translation>Ruheherzfrequenz nach Jahreszeit</translation>
    </message>
    <message>
        <source>Resting heart rate missing</source>
        <translation>Ruheherzfrequenz fehlt</translation>
    </message>
    <message>
        <source>Resting heart rate trend</source>
        <translation>Trend der Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restored as of {moment}.</source>
        <translation>Wiederhergestellt ist der Stand vom {moment}.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke a share, or ask whoever runs the relay.</source>
        <translation>Widerrufen Sie eine Freigabe oder fragen Sie den Betreiber des Relays.</translation>
    </message>
    <message>
        <source>Revoke the share for {recipient}?</source>
        <translation>Freigabe für {recipient} widerrufen?</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Riboflavin</source>
        <translation>Riboflavin</translation>
    </message>
    <message>
        <source>Rock climbing</source>
        <translation>Felsklettern</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Route of {distance}</source>
        <translation>Route von {distance}</translation>
    </message>
    <message>
        <source>Routes are sensitive: they show where you live, work and go, and when. They are encrypted like the rest. Switched off, later imports leave them out; routes already here stay until their import is undone.</source>
        <translation>Routen sind heikel: Sie zeigen, wo Sie wohnen, arbeiten und unterwegs sind, und wann. Sie sind verschlüsselt wie alles andere. Ist dies ausgeschaltet, lassen spätere Importe sie weg; schon vorhandene Routen bleiben, bis ihr Import rückgängig gemacht wird.</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>Rowing distance</source>
        <translation>Ruderstrecke</translation>
    </message>
    <message>
        <source>Rowing speed</source>
        <translation>Rudergeschwindigkeit</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>Rugby</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Run `healthdesk import --mapping mapping.json FILE.csv`. The next file with the same columns needs no mapping.</source>
        <translation>Führen Sie `healthdesk import --mapping mapping.json FILE.csv` aus. Die nächste Datei mit denselben Spalten braucht keine Zuordnung.</translation>
    </message>
    <message>
        <source>Run `healthdesk import --propose FILE.csv &gt; mapping.json`: it proposes what the columns mean and shows the first rows.</source>
        <translation>Führen Sie `healthdesk import --propose FILE.csv &gt; mapping.json` aus: Es schlägt vor, was die Spalten bedeuten, und zeigt die ersten Zeilen.</translation>
    </message>
    <message>
        <source>Run “healthdesk companion pair --desktop” on the computer with the endpoint; it prints a code.</source>
        <translation>Führen Sie „healthdesk companion pair --desktop“ auf dem Computer mit dem Endpunkt aus; es gibt einen Code aus.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Running import</source>
        <translation>Laufender Import</translation>
    </message>
    <message>
        <source>Running power</source>
        <translation>Leistung beim Laufen</translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation>Laufgeschwindigkeit</translation>
    </message>
    <message>
        <source>Running stride length</source>
        <translation>Schrittlänge beim Laufen</translation>
    </message>
    <message>
        <source>Runny nose</source>
        <translation>Laufende Nase</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Segeln</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Gleicher Tag</translation>
    </message>
    <message>
        <source>Sample data.</source>
        <translation>Beispieldaten.</translation>
    </message>
    <message>
        <source>Samsung Health</source>
        <translation>Samsung Health</translation>
    </message>
    <message>
        <source>Samsung sleep score</source>
        <translation>Samsung-Schlafindex</translation>
    </message>
    <message>
        <source>Samsung stress</source>
        <translation>Samsung-Stress</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Saturated fat</source>
        <translation>Gesättigtes Fett</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save export.zip, for example by AirDrop or in Files, and bring it to this computer. Do not unpack it.</source>
        <translation>Sichern Sie export.zip, etwa per AirDrop oder in „Dateien“, und bringen Sie sie auf diesen Computer. Entpacken Sie sie nicht.</translation>
    </message>
    <message>
        <source>Save it as CSV with the names of the columns above the rows.</source>
        <translation>Speichern Sie die Tabelle als CSV, mit den Namen der Spalten über den Zeilen.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Verschlüsselte Datei speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the table as CSV, with the names of the columns in one line above the rows.</source>
        <translation>Speichern Sie die Tabelle als CSV, mit den Namen der Spalten in einer Zeile über den Daten.</translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save what is seen as PNG, SVG or CSV (Ctrl+E)</source>
        <translation>Ansicht als PNG, SVG oder CSV speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Als {name} gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say when long work is done</source>
        <translation>Melden, wenn lange Arbeit fertig ist</translation>
    </message>
    <message>
        <source>Say who it is for</source>
        <translation>Geben Sie an, für wen sie ist</translation>
    </message>
    <message>
        <source>Say who it is for; it stands at the head of the summary.</source>
        <translation>Geben Sie an, für wen sie ist; es steht oben auf der Zusammenfassung.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Scan the code with the app on the phone. It holds the address, a token for this phone only, and the pin of this computer&apos;s certificate.</source>
        <translation>Scannen Sie den Code mit der App auf dem Smartphone. Er enthält die Adresse, ein Token nur für dieses Smartphone und den Fingerabdruck des Zertifikats dieses Computers.</translation>
    </message>
    <message>
        <source>Second metric</source>
        <translation>Zweiter Messwert</translation>
    </message>
    <message>
        <source>Second metric: {metric}</source>
        <translation>Zweiter Messwert: {metric}</translation>
    </message>
    <message>
        <source>Sedentary time</source>
        <translation>Inaktive Zeit</translation>
    </message>
    <message>
        <source>See the evidence</source>
        <translation>Belege ansehen</translation>
    </message>
    <message>
        <source>Selenium</source>
        <translation>Selen</translation>
    </message>
    <message>
        <source>Sen 1968; Mann 1945; Hamed &amp; Rao 1998.</source>
        <translation>Sen 1968; Mann 1945; Hamed &amp; Rao 1998.</translation>
    </message>
    <message>
        <source>Sen 1968; Mann 1945; Hamed &amp; Rao 1998. That persons swing by season: Quer et al. 2020, PLOS ONE 15(2): e0227709.</source>
        <translation>Sen 1968; Mann 1945; Hamed &amp; Rao 1998. Dass Menschen mit den Jahreszeiten schwanken: Quer et al. 2020, PLOS ONE 15(2): e0227709.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several metrics</source>
        <translation>Mehrere Messwerte</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Sexual activity</source>
        <translation>Sexuelle Aktivität</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share again…</source>
        <translation>Erneut teilen…</translation>
    </message>
    <message>
        <source>Share of readings</source>
        <translation>Anteil der Messungen</translation>
    </message>
    <message>
        <source>Share or copy sleep-export.zip (or sleep-export.csv) to this computer.</source>
        <translation>Bringen Sie sleep-export.zip (oder sleep-export.csv) durch Teilen oder Kopieren auf diesen Computer.</translation>
    </message>
    <message>
        <source>Share ready for {who}</source>
        <translation>Freigabe für {who} bereit</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Shift work, travel, a small child or a watch that was not worn make sleep irregular too.</source>
        <translation>Auch Schichtarbeit, Reisen, ein kleines Kind oder eine nicht getragene Uhr machen den Schlaf unregelmäßig.</translation>
    </message>
    <message>
        <source>Short sleep</source>
        <translation>Kurzer Schlaf</translation>
    </message>
    <message>
        <source>Shorten it, or write something.</source>
        <translation>Kürzen Sie sie oder schreiben Sie etwas.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Am kürzesten</translation>
    </message>
    <message>
        <source>Shortest night</source>
        <translation>Kürzeste Nacht</translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <translation>Kurzatmigkeit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <comment>Show all {n}</comment>
        <translation>
            <numerusform>Alle {n} anzeigen</numerusform>
            <numerusform>Alle {n} anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as new again</source>
        <translation>Wieder als neu anzeigen</translation>
    </message>
    <message>
        <source>Show as table (Ctrl+Shift+T)</source>
        <translation>Als Tabelle anzeigen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>Show link…</source>
        <translation>Link anzeigen…</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Show the usual metrics in their usual order</source>
        <translation>Die üblichen Messwerte in ihrer üblichen Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>{field} anzeigen</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten angezeigt</translation>
    </message>
    <message>
        <source>Shown once. The phone must be in the same network.</source>
        <translation>Wird nur einmal gezeigt. Das Smartphone muss im selben Netzwerk sein.</translation>
    </message>
    <message>
        <source>Shown only once. healthdesk does not keep the code. If it is lost, create a new share.</source>
        <translation>Wird nur einmal gezeigt. healthdesk behält den Code nicht. Geht er verloren, erstellen Sie eine neue Freigabe.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Sign in at LibreView in a browser.</source>
        <translation>Melden Sie sich im Browser bei LibreView an.</translation>
    </message>
    <message>
        <source>Sign in at account.polar.com in a browser.</source>
        <translation>Melden Sie sich im Browser bei account.polar.com an.</translation>
    </message>
    <message>
        <source>Sign in at clarity.dexcom.com with the account of the Dexcom app.</source>
        <translation>Melden Sie sich bei clarity.dexcom.com mit dem Konto der Dexcom-App an.</translation>
    </message>
    <message>
        <source>Sign in at garmin.com/account, open Account Management Center and choose Export Your Data.</source>
        <translation>Melden Sie sich bei garmin.com/account an, öffnen Sie „Account Management Center“ und wählen Sie „Export Your Data“.</translation>
    </message>
    <message>
        <source>Sign in at membership.ouraring.com in a browser.</source>
        <translation>Melden Sie sich im Browser bei membership.ouraring.com an.</translation>
    </message>
    <message>
        <source>Sinus Rhythm</source>
        <translation>Sinusrhythmus</translation>
    </message>
    <message>
        <source>Sinus congestion</source>
        <translation>Verstopfte Nebenhöhlen</translation>
    </message>
    <message>
        <source>Six-minute walk</source>
        <translation>Sechs-Minuten-Gehtest</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Größe der Karten</translation>
    </message>
    <message>
        <source>Skating distance</source>
        <translation>Skatingstrecke</translation>
    </message>
    <message>
        <source>Skating sports</source>
        <translation>Eis- und Rollsport</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Hauttemperatur</translation>
    </message>
    <message>
        <source>Skin temperature deviation</source>
        <translation>Abweichung der Hauttemperatur</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped heartbeat</source>
        <translation>Aussetzender Herzschlag</translation>
    </message>
    <message>
        <source>Skipped records are listed in a report you can save when the import ends. Nothing else is affected.</source>
        <translation>Übersprungene Einträge stehen in einem Bericht, den Sie nach dem Import speichern können. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Skipped so far</source>
        <translation>Bisher übersprungen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleep a night</source>
        <translation>Schlaf pro Nacht</translation>
    </message>
    <message>
        <source>Sleep and body</source>
        <translation>Schlaf und Körper</translation>
    </message>
    <message>
        <source>Sleep and heart rate variability</source>
        <translation>Schlaf und Herzfrequenzvariabilität</translation>
    </message>
    <message>
        <source>Sleep as Android</source>
        <translation>Sleep as Android</translation>
    </message>
    <message>
        <source>Sleep changes</source>
        <translation>Schlafveränderungen</translation>
    </message>
    <message>
        <source>Sleep duration</source>
        <translation>Schlafdauer</translation>
    </message>
    <message>
        <source>Sleep duration by season</source>
        <translation>Schlafdauer nach Jahreszeit</translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation>Schlafeffizienz</translation>
    </message>
    <message>
        <source>Sleep missing</source>
        <translation>Schlaf fehlt</translation>
    </message>
    <message>
        <source>Sleep on weekends</source>
        <translation>Schlaf am Wochenende</translation>
    </message>
    <message>
        <source>Sleep regularity</source>
        <translation>Regelmäßigkeit des Schlafs</translation>
    </message>
    <message>
        <source>Sleep, {evening} to {morning}</source>
        <translation>Schlaf, {evening} auf {morning}</translation>
    </message>
    <message>
        <source>Sleep, {span}</source>
        <translation>Schlaf, {span}</translation>
    </message>
    <message>
        <source>Smoothing: J. Walker, The Hacker&apos;s Diet, T = T + 0.1 (W - T), adjusted for gaps.</source>
        <translation>Glättung: J. Walker, The Hacker&apos;s Diet, T = T + 0,1 (W - T), um Lücken bereinigt.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>Zurückgestellt bis {day}</translation>
    </message>
    <message>
        <source>Snow sports</source>
        <translation>Schneesport</translation>
    </message>
    <message>
        <source>Snowboarding</source>
        <translation>Snowboarden</translation>
    </message>
    <message>
        <source>Soccer</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>Social dance</source>
        <translation>Gesellschaftstanz</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Natrium</translation>
    </message>
    <message>
        <source>Softball</source>
        <translation>Softball</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Sore throat</source>
        <translation>Halsschmerzen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Sources, best first</source>
        <translation>Quellen, beste zuerst</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>Quellen: {sources}.</translation>
    </message>
    <message>
        <source>Spearman 1904; Bartlett 1935 for days that resemble each other.</source>
        <translation>Spearman 1904; Bartlett 1935 für Tage, die einander ähneln.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation over the last 120 days at lags of 0, 1 and 2 days, at least 30 pairs, with allowance for days that resemble their neighbours and for the three lags. It is told from 0.3 on. The range is that of 95&#x202f;% of a block bootstrap.</source>
        <translation>Rangkorrelation nach Spearman über die letzten 120 Tage mit einem Versatz von 0, 1 und 2 Tagen, mindestens 30 Paare; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso, dass drei Versätze geprüft werden. Genannt wird sie ab 0,3. Der Bereich ist der für 95&#x202f;% eines Block-Bootstraps.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Zwischenzeiten</translation>
    </message>
    <message>
        <source>Splits of {length}</source>
        <translation>Zwischenzeiten je {length}</translation>
    </message>
    <message>
        <source>Spotting</source>
        <translation>Schmierblutung</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Squash</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage of sleep cannot be read</source>
        <translation>Schlafphase ist nicht lesbar</translation>
    </message>
    <message>
        <source>Stage of sleep is not known</source>
        <translation>Schlafphase ist nicht bekannt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schlafphasen</translation>
    </message>
    <message>
        <source>Stages of the night</source>
        <translation>Schlafphasen der Nacht</translation>
    </message>
    <message>
        <source>Stages of the night are longer than the night</source>
        <translation>Schlafphasen der Nacht sind länger als die Nacht</translation>
    </message>
    <message>
        <source>Stair climbing</source>
        <translation>Treppensteigen</translation>
    </message>
    <message>
        <source>Stair speed down</source>
        <translation>Geschwindigkeit treppab</translation>
    </message>
    <message>
        <source>Stair speed up</source>
        <translation>Geschwindigkeit treppauf</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppen</translation>
    </message>
    <message>
        <source>Stand hours</source>
        <translation>Stehstunden</translation>
    </message>
    <message>
        <source>Stand minutes</source>
        <translation>Stehminuten</translation>
    </message>
    <message>
        <source>Stands on what you share, unless you leave it out there.</source>
        <translation>Steht auf dem, was Sie teilen, außer Sie lassen ihn dort weg.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step goal streak</source>
        <translation>Schrittziel in Serie</translation>
    </message>
    <message>
        <source>Step length</source>
        <translation>Schrittlänge</translation>
    </message>
    <message>
        <source>Step missing</source>
        <translation>Schritte fehlen</translation>
    </message>
    <message>
        <source>Step training</source>
        <translation>Step-Training</translation>
    </message>
    <message>
        <source>Step {step} of {count}: {name}</source>
        <translation>Schritt {step} von {count}: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps on weekends</source>
        <translation>Schritte am Wochenende</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Strong relation</source>
        <translation>Starker Zusammenhang</translation>
    </message>
    <message>
        <source>Such as: cold, rested at home</source>
        <translation>Etwa: Erkältung, zu Hause ausgeruht</translation>
    </message>
    <message>
        <source>Sugar</source>
        <translation>Zucker</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Sechs Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>Surfen</translation>
    </message>
    <message>
        <source>Surfing sports</source>
        <translation>Surfsport</translation>
    </message>
    <message>
        <source>Swap the two metrics</source>
        <translation>Die beiden Messwerte tauschen</translation>
    </message>
    <message>
        <source>Swim bike run</source>
        <translation>Multisport</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Swimming distance</source>
        <translation>Schwimmstrecke</translation>
    </message>
    <message>
        <source>Swimming strokes</source>
        <translation>Schwimmzüge</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync failed · Retry</source>
        <translation>Abgleich fehlgeschlagen · Wiederholen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation>Abgeglichen {when}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message>
        <source>Syncing {name}…</source>
        <translation>{name} wird abgeglichen…</translation>
    </message>
    <message>
        <source>Syncing {name}… {number} of {total}</source>
        <translation>{name} wird abgeglichen… {number} von {total}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>„System“ richtet sich nach der Einstellung des Computers.</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Systolischer Blutdruck</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>Tischtennis</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Tai chi</source>
        <translation>Tai-Chi</translation>
    </message>
    <message>
        <source>Tap Export All Health Data and wait; years of data take minutes.</source>
        <translation>Tippen Sie auf „Alle Gesundheitsdaten exportieren“ und warten Sie; Daten von Jahren brauchen einige Minuten.</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>Tennis</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>That folder holds other data than the demo, which would be lost.</source>
        <translation>Dieser Ordner enthält andere Daten als die Demo; sie gingen verloren.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>That is not a recovery key.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>That passphrase does not match.</source>
        <translation>Diese Passphrase passt nicht.</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup.</source>
        <translation>Diese Passphrase öffnet diese Sicherung nicht.</translation>
    </message>
    <message>
        <source>That passphrase does not open this store.</source>
        <translation>Diese Passphrase öffnet diesen Datenspeicher nicht.</translation>
    </message>
    <message>
        <source>That profile name cannot be used.</source>
        <translation>Dieser Profilname ist nicht möglich.</translation>
    </message>
    <message>
        <source>That recovery key does not belong to this store.</source>
        <translation>Dieser Wiederherstellungsschlüssel gehört nicht zu diesem Datenspeicher.</translation>
    </message>
    <message>
        <source>That recovery key does not match.</source>
        <translation>Dieser Wiederherstellungsschlüssel passt nicht.</translation>
    </message>
    <message>
        <source>That recovery key has a typing mistake.</source>
        <translation>Dieser Wiederherstellungsschlüssel enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>That was in {low} of {known} nights with readings in the last two weeks; the lowest averaged {least}.</source>
        <translation>Das war in den letzten zwei Wochen in {low} von {known} Nächten mit Messungen so; das niedrigste Mittel einer Nacht war {least}.</translation>
    </message>
    <message>
        <source>The Sleep Regularity Index was {recent} over the last four weeks, and {before} in the three months before. 100 is sleep and waking at the same minutes every day, 0 is chance.</source>
        <translation>Der Sleep Regularity Index lag in den letzten vier Wochen bei {recent}, in den drei Monaten davor bei {before}. 100 bedeutet Schlafen und Wachen jeden Tag zu denselben Minuten, 0 bedeutet Zufall.</translation>
    </message>
    <message>
        <source>The access code stays the same. Hand the link on again afterwards: readers look at the date in it.</source>
        <translation>Der Zugangscode bleibt derselbe. Geben Sie den Link danach erneut weiter: Beim Lesen zählt das Datum darin.</translation>
    </message>
    <message>
        <source>The address of the endpoint is missing.</source>
        <translation>Die Adresse des Endpunkts fehlt.</translation>
    </message>
    <message>
        <source>The automatic backup failed {moment}.</source>
        <translation>Die automatische Sicherung ist fehlgeschlagen: {moment}.</translation>
    </message>
    <message>
        <source>The automatic backup failed. {why}</source>
        <translation>Die automatische Sicherung ist fehlgeschlagen. {why}</translation>
    </message>
    <message>
        <source>The client id is empty.</source>
        <translation>Die Client-ID ist leer.</translation>
    </message>
    <message>
        <source>The columns of {file} are named in a language that healthdesk does not know.</source>
        <translation>Die Spalten von {file} sind in einer Sprache benannt, die healthdesk nicht kennt.</translation>
    </message>
    <message>
        <source>The consent was not given.</source>
        <translation>Die Zustimmung wurde nicht erteilt.</translation>
    </message>
    <message>
        <source>The content does not open with this key.</source>
        <translation>Der Inhalt öffnet sich mit diesem Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The content unpacks to more than healthdesk accepts.</source>
        <translation>Der Inhalt ist entpackt größer, als healthdesk zulässt.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The data used</source>
        <translation>Die verwendeten Daten</translation>
    </message>
    <message>
        <source>The day of each source by itself, over the last 14 days. It is told where both have data on at least 7 days, and on 80% of those the days differ by at most 2% and at least half of what the second one recorded lies in time that the first one recorded too.</source>
        <translation>Der Tag jeder Quelle für sich, über die letzten 14 Tage. Genannt wird es, wenn beide an mindestens 7 Tagen Daten haben, sich die Tage an 80&#x202f;% davon um höchstens 2&#x202f;% unterscheiden und mindestens die Hälfte dessen, was die zweite aufgezeichnet hat, in Zeiten liegt, zu denen auch die erste aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The day of each source by itself, over the last 14 days. It is told where both have data on at least 7 days, and on 80% of those the days differ by at most 5% and at least half of what the second one recorded lies in time that the first one recorded too.</source>
        <translation>Der Tag jeder Quelle für sich, über die letzten 14 Tage. Genannt wird es, wenn beide an mindestens 7 Tagen Daten haben, sich die Tage an 80&#x202f;% davon um höchstens 5&#x202f;% unterscheiden und mindestens die Hälfte dessen, was die zweite aufgezeichnet hat, in Zeiten liegt, zu denen auch die erste aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The days from the first to the last are counted by the clocks of that place.</source>
        <translation>Die Tage vom ersten bis zum letzten werden nach den Uhren dieses Ortes gezählt.</translation>
    </message>
    <message>
        <source>The demo has between 1 and {count} days.</source>
        <translation>Die Demo umfasst 1 bis {count} Tage.</translation>
    </message>
    <message>
        <source>The desktop parts cannot be loaded here.</source>
        <translation>Die Desktop-Teile lassen sich hier nicht laden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The endpoint answered in a way that no such endpoint does: {what}.</source>
        <translation>Der Endpunkt hat geantwortet, wie es kein Endpunkt dieser Art tut: {what}.</translation>
    </message>
    <message>
        <source>The endpoint broke off in the middle of its answer.</source>
        <translation>Der Endpunkt hat mitten in seiner Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached.</source>
        <translation>Der Endpunkt ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time.</source>
        <translation>Der Endpunkt hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this desktop&apos;s token any more.</source>
        <translation>Der Endpunkt nimmt das Token dieses Computers nicht mehr an.</translation>
    </message>
    <message>
        <source>The endpoint has been set up anew and does not know how far this desktop is.</source>
        <translation>Der Endpunkt wurde neu eingerichtet und weiß nicht, wie weit dieser Computer ist.</translation>
    </message>
    <message>
        <source>The endpoint is busy.</source>
        <translation>Der Endpunkt ist ausgelastet.</translation>
    </message>
    <message>
        <source>The endpoint is not the one that was paired: its certificate is another.</source>
        <translation>Der Endpunkt ist nicht der gekoppelte: Er hat ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>The endpoint tells nothing of itself.</source>
        <translation>Der Endpunkt meldet sich nicht von selbst.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate is not to be trusted.</source>
        <translation>Dem Zertifikat des Endpunkts ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The export brought no trace of this recording.</source>
        <translation>Der Export enthielt keine Kurve zu dieser Aufzeichnung.</translation>
    </message>
    <message>
        <source>The field {field} does not fit</source>
        <translation>Das Feld {field} passt nicht</translation>
    </message>
    <message>
        <source>The field {field} is missing</source>
        <translation>Das Feld {field} fehlt</translation>
    </message>
    <message>
        <source>The figures are below. What is usual for you shows after some more of them.</source>
        <translation>Die Zahlen stehen unten. Was für Sie üblich ist, zeigt sich, sobald einige mehr vorliegen.</translation>
    </message>
    <message>
        <source>The file does not name its units: healthdesk asks whether its distances are in km or miles.</source>
        <translation>Die Datei nennt ihre Einheiten nicht: healthdesk fragt, ob die Strecken in km oder Meilen angegeben sind.</translation>
    </message>
    <message>
        <source>The file ends early; what could be read is in.</source>
        <translation>Die Datei bricht vorzeitig ab; was lesbar war, ist übernommen.</translation>
    </message>
    <message>
        <source>The file ends inside this element</source>
        <translation>Die Datei endet mitten in diesem Element</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Der Ordner für Sicherungen ist nicht da.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read.</source>
        <translation>Der Ordner {folder} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The general order holds again; figures are being recomputed</source>
        <translation>Die allgemeine Reihenfolge gilt wieder; die Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Die Schlüsseldatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Die Schlüsseldatei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The key file of this store is damaged or was changed by something else.</source>
        <translation>Die Schlüsseldatei dieses Datenspeichers ist beschädigt oder wurde von etwas anderem geändert.</translation>
    </message>
    <message>
        <source>The key file of this store is missing.</source>
        <translation>Die Schlüsseldatei dieses Datenspeichers fehlt.</translation>
    </message>
    <message>
        <source>The languages are: {languages}.</source>
        <translation>Die Sprachen sind: {languages}.</translation>
    </message>
    <message>
        <source>The last day was unusual in {far} figures at once.</source>
        <translation>Der letzte Tag war bei {far} Werten zugleich ungewöhnlich.</translation>
    </message>
    <message>
        <source>The last reading of a day counts, whoever took it</source>
        <translation>Es zählt die letzte Messung eines Tages, gleich aus welcher Quelle</translation>
    </message>
    <message>
        <source>The latest estimate is {latest}.</source>
        <translation>Die neueste Schätzung ist {latest}.</translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read.</source>
        <translation>Die Zuordnung {file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The mean of the daily averages of the last 7 days, at least 3 of them measured, against the limits for measurements at home: 120/70 and 135/85 mmHg. One of the two figures at a limit is enough.</source>
        <translation>Das Mittel der Tagesmittel der letzten 7 Tage, von denen mindestens 3 gemessen sind, verglichen mit den Grenzen für Messungen zu Hause: 120/70 und 135/85 mmHg. Es genügt, wenn einer der beiden Werte eine Grenze erreicht.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off, on a logarithmic scale; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 3 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt, auf logarithmischer Skala; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 3 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 0.2 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 0,2 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 0.7 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 0,7 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 0.8 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 0,8 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 1000 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 1.000 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 2 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 2 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 20 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 20 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 3 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 3 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 5 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 5 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 8 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 8 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 80 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 28 Tage wird mit dem der 90 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 14 und 30 Tage mit Daten. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 80 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 28 days before, single outliers cut off; at least 5 and 20 days with data. What counts is how much weeks differed from the weeks before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 10 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 7 Tage wird mit dem der 28 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 5 und 20 Tage mit Daten. Es zählt, wie sehr sich in den vergangenen acht Monaten Wochen von den Wochen davor unterschieden; daher braucht es Daten eines halben Jahres. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt sind dabei die vier Wochen eines Monats, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 10 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 28 days before, single outliers cut off; at least 5 and 20 days with data. What counts is how much weeks differed from the weeks before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 100 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 7 Tage wird mit dem der 28 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 5 und 20 Tage mit Daten. Es zählt, wie sehr sich in den vergangenen acht Monaten Wochen von den Wochen davor unterschieden; daher braucht es Daten eines halben Jahres. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt sind dabei die vier Wochen eines Monats, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 100 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 28 days before, single outliers cut off; at least 5 and 20 days with data. What counts is how much weeks differed from the weeks before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 1500 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 7 Tage wird mit dem der 28 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 5 und 20 Tage mit Daten. Es zählt, wie sehr sich in den vergangenen acht Monaten Wochen von den Wochen davor unterschieden; daher braucht es Daten eines halben Jahres. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt sind dabei die vier Wochen eines Monats, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 1.500 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 60 days before, single outliers cut off, on a logarithmic scale; at least 5 and 30 days with data. Your normal range is how much weeks differed from the 60 days before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 4 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 7 Tage wird mit dem der 60 Tage davor verglichen, einzelne Ausreißer gekappt, auf logarithmischer Skala; mindestens 5 und 30 Tage mit Daten. Ihr Normalbereich ist, wie sehr sich in den vergangenen acht Monaten Wochen von den 60 Tagen davor unterschieden; daher braucht es Daten eines halben Jahres. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt sind dabei die vier Wochen eines Monats, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 4 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 60 days before, single outliers cut off; at least 5 and 30 days with data. Your normal range is how much weeks differed from the 60 days before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 0.25 and 1 of your day-to-day standard deviations.</source>
        <translation>Das Mittel der letzten 7 Tage wird mit dem der 60 Tage davor verglichen, einzelne Ausreißer gekappt; mindestens 5 und 30 Tage mit Daten. Ihr Normalbereich ist, wie sehr sich in den vergangenen acht Monaten Wochen von den 60 Tagen davor unterschieden; daher braucht es Daten eines halben Jahres. Geprüft wird, ob das mehr als Zufall ist; berücksichtigt sind dabei die vier Wochen eines Monats, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung mindestens 0,25 beträgt und mindestens 1 Ihrer Standardabweichungen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The mean of the last 7 nights, at least 5 of them with data. It is told below 6 hours; the debt is what those nights lacked of 7 hours.</source>
        <translation>Das Mittel der letzten 7 Nächte, mindestens 5 davon mit Daten. Genannt wird es unter 6 Stunden; das Defizit ist, was diesen Nächten zu je 7 Stunden fehlte.</translation>
    </message>
    <message>
        <source>The median of the last 60 days, at least 3 of them with an estimate, among the quarters (25th, 50th and 75th percentile) of men or women of the same decade of age, 20 to 79. It needs your year of birth and your sex in the settings, and an estimate from 14 to 65, the range that Apple validated its watch for.</source>
        <translation>Der Median der letzten 60 Tage, mindestens 3 davon mit einer Schätzung, eingeordnet in die Viertel (25., 50. und 75. Perzentil) der Männer oder Frauen desselben Altersjahrzehnts, 20 bis 79 Jahre. Es braucht Ihr Geburtsjahr und Ihr Geschlecht in den Einstellungen und eine Schätzung von 14 bis 65, dem Bereich, für den Apple seine Uhr validiert hat.</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 1.5 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation>Der Median der Steigungen zwischen allen Paaren von Tagen (Theil-Sen) über die letzten 180 Tage, mindestens 90 davon mit Daten. Mit dem Mann-Kendall-Test wird geprüft, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung über diese Tage mindestens 1,5 beträgt und mindestens 2 Ihrer Standardabweichungen von Tag zu Tag, und wenn beide Hälften in dieselbe Richtung gehen.</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 1500 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation>Der Median der Steigungen zwischen allen Paaren von Tagen (Theil-Sen) über die letzten 180 Tage, mindestens 90 davon mit Daten. Mit dem Mann-Kendall-Test wird geprüft, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung über diese Tage mindestens 1.500 beträgt und mindestens 2 Ihrer Standardabweichungen von Tag zu Tag, und wenn beide Hälften in dieselbe Richtung gehen.</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 3 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation>Der Median der Steigungen zwischen allen Paaren von Tagen (Theil-Sen) über die letzten 180 Tage, mindestens 90 davon mit Daten. Mit dem Mann-Kendall-Test wird geprüft, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung über diese Tage mindestens 3 beträgt und mindestens 2 Ihrer Standardabweichungen von Tag zu Tag, und wenn beide Hälften in dieselbe Richtung gehen.</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 4 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation>Der Median der Steigungen zwischen allen Paaren von Tagen (Theil-Sen) über die letzten 180 Tage, mindestens 90 davon mit Daten. Mit dem Mann-Kendall-Test wird geprüft, ob das mehr als Zufall ist; berücksichtigt ist dabei, dass Tage ihren Nachbartagen ähneln, ebenso alle anderen zugleich gestellten Fragen. Genannt wird es nur, wenn die Änderung über diese Tage mindestens 4 beträgt und mindestens 2 Ihrer Standardabweichungen von Tag zu Tag, und wenn beide Hälften in dieselbe Richtung gehen.</translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen): within 0.12 kg a week over the last 56 days, after 0.25 kg a week or more over the 84 days before; at least 20 days with data in each.</source>
        <translation>Der Median der Steigungen zwischen allen Paaren von Tagen (Theil-Sen): höchstens 0,12 kg pro Woche auf oder ab in den letzten 56 Tagen, nach 0,25 kg pro Woche oder mehr in den 84 Tagen davor; jeweils mindestens 20 Tage mit Daten.</translation>
    </message>
    <message>
        <source>The median of {known} estimates of the last 60 days is {value}. Of men aged {youngest} to {oldest} a quarter measured below {q1}, half below {q2} and three quarters below {q3}.</source>
        <translation>Der Median von {known} Schätzungen der letzten 60 Tage ist {value}. Von den Männern im Alter von {youngest} bis {oldest} lag ein Viertel unter {q1}, die Hälfte unter {q2} und drei Viertel unter {q3}.</translation>
    </message>
    <message>
        <source>The median of {known} estimates of the last 60 days is {value}. Of women aged {youngest} to {oldest} a quarter measured below {q1}, half below {q2} and three quarters below {q3}.</source>
        <translation>Der Median von {known} Schätzungen der letzten 60 Tage ist {value}. Von den Frauen im Alter von {youngest} bis {oldest} lag ein Viertel unter {q1}, die Hälfte unter {q2} und drei Viertel unter {q3}.</translation>
    </message>
    <message>
        <source>The middle day</source>
        <translation>Der mittlere Tag</translation>
    </message>
    <message>
        <source>The middle night</source>
        <translation>Die mittlere Nacht</translation>
    </message>
    <message>
        <source>The middle of your nights varies by {spread} (standard deviation of the midpoints, {n} of {all} nights). Smaller means more regular.</source>
        <translation>Die Mitte Ihrer Nächte schwankt um {spread} (Standardabweichung der Mittelpunkte, {n} von {all} Nächten). Kleiner heißt regelmäßiger.</translation>
    </message>
    <message>
        <source>The name is not encrypted: a folder on this computer is called so.</source>
        <translation>Der Name ist nicht verschlüsselt: So heißt ein Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The new one is made. Check the permissions of the folder.</source>
        <translation>Die neue ist erstellt. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message numerus="yes">
        <source>The newest</source>
        <comment>The newest {n}</comment>
        <translation>
            <numerusform>Die neueste</numerusform>
            <numerusform>Die neuesten {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest night is that of {day}.</source>
        <translation>Die neueste Nacht ist die vom {day}.</translation>
    </message>
    <message>
        <source>The newest of the notifications that the iPhone gave in the last 28 days, in Apple&apos;s own classes: low or very low. healthdesk has no limits of its own.</source>
        <translation>Die neueste der Mitteilungen, die das iPhone in den letzten 28 Tagen gab, in Apples eigenen Klassen: niedrig oder sehr niedrig. healthdesk hat keine eigenen Grenzen.</translation>
    </message>
    <message>
        <source>The newest report is that of {period}.</source>
        <translation>Der neueste Bericht ist der für {period}.</translation>
    </message>
    <message>
        <source>The old backup {file} could not be deleted.</source>
        <translation>Die alte Sicherung {file} konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The range has not begun yet.</source>
        <translation>Der Zeitraum hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s name is too long.</source>
        <translation>Der Name des Empfängers ist zu lang.</translation>
    </message>
    <message>
        <source>The recovery key stays the same.</source>
        <translation>Der Wiederherstellungsschlüssel bleibt derselbe.</translation>
    </message>
    <message>
        <source>The recovery key you have now will no longer open your data. Copies of the key file made before, in a backup for example, still open with it.</source>
        <translation>Ihr jetziger Wiederherstellungsschlüssel öffnet Ihre Daten dann nicht mehr. Zuvor angelegte Kopien der Schlüsseldatei, etwa in einer Sicherung, lassen sich weiterhin mit ihm öffnen.</translation>
    </message>
    <message>
        <source>The relay answered in a way healthdesk does not understand.</source>
        <translation>Das Relay hat auf eine Weise geantwortet, die healthdesk nicht versteht.</translation>
    </message>
    <message>
        <source>The relay cannot be reached, so the link still opens.</source>
        <translation>Das Relay ist nicht erreichbar, daher öffnet sich der Link weiterhin.</translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation>Das Relay ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The relay deletes the encrypted copy, and the link opens nothing any more. What was read is known.</source>
        <translation>Das Relay löscht die verschlüsselte Kopie, und der Link öffnet nichts mehr. Was gelesen wurde, bleibt bekannt.</translation>
    </message>
    <message>
        <source>The relay did not take the share.</source>
        <translation>Das Relay hat die Freigabe nicht angenommen.</translation>
    </message>
    <message>
        <source>The relay does not accept this upload token.</source>
        <translation>Das Relay nimmt dieses Upload-Token nicht an.</translation>
    </message>
    <message>
        <source>The relay does not have this share any more.</source>
        <translation>Das Relay hat diese Freigabe nicht mehr.</translation>
    </message>
    <message>
        <source>The relay has no room left for you.</source>
        <translation>Das Relay hat keinen Platz mehr für Sie.</translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation>Das Relay ist ausgelastet.</translation>
    </message>
    <message>
        <source>The relay of this share was removed.</source>
        <translation>Das Relay dieser Freigabe wurde entfernt.</translation>
    </message>
    <message>
        <source>The relay stores only an encrypted copy until {day} and cannot read it. The link alone opens nothing; the code is needed too. After five wrong codes the copy is deleted.</source>
        <translation>Das Relay speichert bis zum {day} nur eine verschlüsselte Kopie und kann sie nicht lesen. Der Link allein öffnet nichts; auch der Code ist nötig. Nach fünf falschen Codes wird die Kopie gelöscht.</translation>
    </message>
    <message>
        <source>The relay stores only an encrypted copy until {day} and cannot read it. Whoever has this link can open it without a code, five times at most. Show it at the desk; do not send it.</source>
        <translation>Das Relay speichert bis zum {day} nur eine verschlüsselte Kopie und kann sie nicht lesen. Wer diesen Link hat, kann sie ohne Code öffnen, höchstens fünfmal. Zeigen Sie ihn am Empfang vor; senden Sie ihn nicht.</translation>
    </message>
    <message>
        <source>The relay&apos;s address is too long for a link.</source>
        <translation>Die Adresse des Relays ist zu lang für einen Link.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The rule is turned off</source>
        <translation>Die Regel ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The running job was taken back; nothing is half done</source>
        <translation>Der laufende Auftrag wurde zurückgenommen; nichts ist halb erledigt</translation>
    </message>
    <message>
        <source>The sample cannot be read</source>
        <translation>Die Messung ist nicht lesbar</translation>
    </message>
    <message>
        <source>The sample does not fit</source>
        <translation>Die Messung passt nicht</translation>
    </message>
    <message>
        <source>The scale&apos;s file holds the weights of several people.</source>
        <translation>Die Datei der Waage enthält die Gewichte mehrerer Personen.</translation>
    </message>
    <message>
        <source>The server parts are not installed.</source>
        <translation>Die Server-Teile sind nicht installiert.</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Die Einstellungen sind: {names}.</translation>
    </message>
    <message>
        <source>The share is too large for the relay.</source>
        <translation>Die Freigabe ist zu groß für das Relay.</translation>
    </message>
    <message>
        <source>The size could not be kept.</source>
        <translation>Die Größe konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The source of this night did not tell stages.</source>
        <translation>Die Quelle dieser Nacht nennt keine Schlafphasen.</translation>
    </message>
    <message>
        <source>The store file is missing, though its keys are there.</source>
        <translation>Die Datei des Datenspeichers fehlt, obwohl seine Schlüssel da sind.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>Der Datenspeicher ist beschädigt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep a trial entry.</source>
        <translation>Der Schlüsselbund des Systems hat einen Probeeintrag nicht behalten.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>The table tells how long sleep and its stages were, not when; nights come from an export as JSON.</source>
        <translation>Die Tabelle sagt, wie lange der Schlaf und seine Phasen dauerten, nicht wann; Nächte kommen aus einem Export als JSON.</translation>
    </message>
    <message>
        <source>The table {table} of {file} is damaged; what could be read is in.</source>
        <translation>Die Tabelle {table} von {file} ist beschädigt; was lesbar war, ist übernommen.</translation>
    </message>
    <message>
        <source>The targets are those for most adults with type 1 or type 2 diabetes, not for pregnancy or for people at high risk. Whoever has no diabetes is usually in range far longer. GMI is no laboratory HbA1c.</source>
        <translation>Die Ziele gelten für die meisten Erwachsenen mit Diabetes Typ 1 oder Typ 2, nicht in der Schwangerschaft und nicht für Menschen mit hohem Risiko. Wer keinen Diabetes hat, ist meist weit länger im Zielbereich. Der GMI ist kein HbA1c aus dem Labor.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Das Token ist leer.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>The two periods have different lengths; medians of days can be compared all the same.</source>
        <translation>Die beiden Zeiträume sind verschieden lang; Mediane von Tagen lassen sich trotzdem vergleichen.</translation>
    </message>
    <message>
        <source>The unit your meter uses.</source>
        <translation>Die Einheit Ihres Messgeräts.</translation>
    </message>
    <message>
        <source>The upload token is empty.</source>
        <translation>Das Upload-Token ist leer.</translation>
    </message>
    <message>
        <source>The usual range is about whole days.</source>
        <translation>Der übliche Bereich gilt für ganze Tage.</translation>
    </message>
    <message>
        <source>There are changes since.</source>
        <translation>Seitdem gibt es Änderungen.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt bereits eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation>Es gibt bereits eine Datei {file}.</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Es gibt bereits eine Datei {name}.</translation>
    </message>
    <message>
        <source>There is a health store in this folder already.</source>
        <translation>In diesem Ordner gibt es bereits einen Datenspeicher.</translation>
    </message>
    <message>
        <source>There is an endpoint called {name} already.</source>
        <translation>Es gibt bereits einen Endpunkt namens {name}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no data of {span}.</source>
        <translation>Für {span} gibt es keine Daten.</translation>
    </message>
    <message>
        <source>There is no day of these metrics to export.</source>
        <translation>Zu diesen Messwerten gibt es keinen Tag zum Exportieren.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster erscheinen könnte.</translation>
    </message>
    <message>
        <source>There is no endpoint called {name}.</source>
        <translation>Es gibt keinen Endpunkt namens {name}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no format {id}.</source>
        <translation>Es gibt kein Format {id}.</translation>
    </message>
    <message>
        <source>There is no health export in {what}.</source>
        <translation>In {what} ist kein Gesundheitsexport.</translation>
    </message>
    <message>
        <source>There is no health store in this folder yet.</source>
        <translation>In diesem Ordner gibt es noch keinen Datenspeicher.</translation>
    </message>
    <message>
        <source>There is no healthdesk store here yet.</source>
        <translation>Hier gibt es noch keinen Datenspeicher von healthdesk.</translation>
    </message>
    <message>
        <source>There is no heart rate from its time.</source>
        <translation>Aus der Zeit des Trainings liegt keine Herzfrequenz vor.</translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <translation>Es gibt keinen Import mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no insight number {number}.</source>
        <translation>Es gibt keine Erkenntnis mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no kind of endpoint called {kind}.</source>
        <translation>Es gibt keine Art von Endpunkt namens {kind}.</translation>
    </message>
    <message>
        <source>There is no metric called {id}.</source>
        <translation>Es gibt keinen Messwert namens {id}.</translation>
    </message>
    <message>
        <source>There is no rule called {rule}.</source>
        <translation>Es gibt keine Regel namens {rule}.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Es gibt keine Einstellung namens {name}.</translation>
    </message>
    <message>
        <source>There is no share {id}.</source>
        <translation>Es gibt keine Freigabe {id}.</translation>
    </message>
    <message>
        <source>There is no source number {number}.</source>
        <translation>Es gibt keine Quelle mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>There is no such relay here.</source>
        <translation>Ein solches Relay gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is nothing before all of it</source>
        <translation>Vor dem gesamten Zeitraum gibt es nichts</translation>
    </message>
    <message>
        <source>There is somebody of that name already.</source>
        <translation>Eine Person dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>These files hold the records of {count} people.</source>
        <translation>Diese Dateien enthalten die Einträge von {count} Personen.</translation>
    </message>
    <message>
        <source>They come with the exports of sensors and meters.</source>
        <translation>Sie kommen mit den Exporten von Sensoren und Messgeräten.</translation>
    </message>
    <message>
        <source>They come with the exports of watches and apps.</source>
        <translation>Sie kommen mit den Exporten von Uhren und Apps.</translation>
    </message>
    <message>
        <source>Thiamin</source>
        <translation>Thiamin</translation>
    </message>
    <message>
        <source>This address leads to a place where no endpoint is.</source>
        <translation>Diese Adresse führt an einen Ort, an dem kein Endpunkt ist.</translation>
    </message>
    <message>
        <source>This address would send your data in plain.</source>
        <translation>An diese Adresse würden Ihre Daten unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>This backup was made by a newer healthdesk.</source>
        <translation>Diese Sicherung stammt von einem neueren healthdesk.</translation>
    </message>
    <message>
        <source>This cannot be undone; only importing the files again brings them back.</source>
        <translation>Das lässt sich nicht rückgängig machen; nur ein erneuter Import der Dateien bringt sie zurück.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This file is no backup of healthdesk.</source>
        <translation>Diese Datei ist keine Sicherung von healthdesk.</translation>
    </message>
    <message>
        <source>This file needs more memory to read than any real export.</source>
        <translation>Diese Datei braucht zum Lesen mehr Speicher als jeder echte Export.</translation>
    </message>
    <message>
        <source>This is no pairing code.</source>
        <translation>Das ist kein Kopplungscode.</translation>
    </message>
    <message>
        <source>This is not a SMART Health Link.</source>
        <translation>Das ist kein SMART Health Link.</translation>
    </message>
    <message>
        <source>This is the newest day</source>
        <translation>Dies ist der neueste Tag</translation>
    </message>
    <message>
        <source>This key opens your health data if you forget the passphrase. Keep it where nobody else finds it.</source>
        <translation>Dieser Schlüssel öffnet Ihre Gesundheitsdaten, wenn Sie die Passphrase vergessen. Verwahren Sie ihn dort, wo ihn niemand sonst findet.</translation>
    </message>
    <message>
        <source>This link uses an encryption that healthdesk does not know.</source>
        <translation>Dieser Link nutzt eine Verschlüsselung, die healthdesk nicht kennt.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This page rates the data, never your health. A gap is one or more days in a row without data. Late is what has data on most days, and none for more than two.</source>
        <translation>Diese Seite bewertet die Daten, nie Ihre Gesundheit. Eine Lücke sind ein oder mehrere Tage in Folge ohne Daten. Überfällig ist, was an den meisten Tagen Daten hat und seit mehr als zwei Tagen keine.</translation>
    </message>
    <message>
        <source>This person is made up, and kept apart from your data.</source>
        <translation>Diese Person ist erfunden und von Ihren Daten getrennt.</translation>
    </message>
    <message>
        <source>This profile has no token for that relay.</source>
        <translation>Dieses Profil hat für dieses Relay kein Token.</translation>
    </message>
    <message>
        <source>This server has several users, or none.</source>
        <translation>Dieser Server hat mehrere Benutzer oder keinen.</translation>
    </message>
    <message>
        <source>This share is a file.</source>
        <translation>Diese Freigabe ist eine Datei.</translation>
    </message>
    <message>
        <source>This share is not open.</source>
        <translation>Diese Freigabe ist nicht offen.</translation>
    </message>
    <message>
        <source>This share would be larger than {size} MB.</source>
        <translation>Diese Freigabe wäre größer als {size} MB.</translation>
    </message>
    <message>
        <source>This source is not merged into another.</source>
        <translation>Diese Quelle ist mit keiner anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>This stops new copies. A file already sent can still be opened with its code.</source>
        <translation>Das verhindert neue Kopien. Eine bereits gesendete Datei lässt sich mit ihrem Code weiterhin öffnen.</translation>
    </message>
    <message>
        <source>This store was written by a newer healthdesk.</source>
        <translation>Dieser Datenspeicher wurde von einem neueren healthdesk geschrieben.</translation>
    </message>
    <message>
        <source>This system has no keyring that healthdesk can rely on.</source>
        <translation>Dieses System hat keinen Schlüsselbund, auf den healthdesk sich verlassen kann.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time cannot be read</source>
        <translation>Zeit ist nicht lesbar</translation>
    </message>
    <message>
        <source>Time cannot be read or has no offset</source>
        <translation>Zeit ist nicht lesbar oder hat keinen Zeitversatz</translation>
    </message>
    <message>
        <source>Time in daylight</source>
        <translation>Zeit im Tageslicht</translation>
    </message>
    <message>
        <source>Time in ranges</source>
        <translation>Zeit in den Bereichen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time or value cannot be read</source>
        <translation>Zeit oder Wert ist nicht lesbar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of the journey</source>
        <translation>Zeitzone der Reise</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>Wachphasen</translation>
    </message>
    <message>
        <source>To confirm, type the {ordinal} group of your key</source>
        <translation>Geben Sie zur Bestätigung die {ordinal} Gruppe Ihres Schlüssels ein</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Too few days</source>
        <translation>Zu wenige Tage</translation>
    </message>
    <message>
        <source>Too few days for a mean; {total} in all</source>
        <translation>Zu wenige Tage für ein Mittel; insgesamt {total}</translation>
    </message>
    <message>
        <source>Too few months to judge</source>
        <translation>Zu wenige Monate für ein Urteil</translation>
    </message>
    <message>
        <source>Too few months to say what is a change</source>
        <translation>Zu wenige Monate, um zu sagen, was eine Veränderung ist</translation>
    </message>
    <message>
        <source>Too few weeks to judge</source>
        <translation>Zu wenige Wochen für ein Urteil</translation>
    </message>
    <message>
        <source>Too few weeks to say what is a change</source>
        <translation>Zu wenige Wochen, um zu sagen, was eine Veränderung ist</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Toothbrushing</source>
        <translation>Zähneputzen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total calories</source>
        <translation>Kalorien gesamt</translation>
    </message>
    <message>
        <source>Track has no point or lap with a time</source>
        <translation>Track hat keinen Punkt und keine Runde mit Zeit</translation>
    </message>
    <message>
        <source>Track has no point with place and time</source>
        <translation>Track hat keinen Punkt mit Ort und Zeit</translation>
    </message>
    <message>
        <source>Traditional strength training</source>
        <translation>Traditionelles Krafttraining</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Versuchen Sie es erneut, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Turn this rule off</source>
        <translation>Diese Regel ausschalten</translation>
    </message>
    <message>
        <source>Two days after days with {more} there tended to be {other} ({figures}).</source>
        <translation>Tendenziell erst {more}, zwei Tage später {other} ({figures}).</translation>
    </message>
    <message>
        <source>Two days later</source>
        <translation>Zwei Tage später</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>Zwei Messwerte</translation>
    </message>
    <message>
        <source>Two metrics with data are needed.</source>
        <translation>Nötig sind zwei Messwerte mit Daten.</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Zwei Zeiträume</translation>
    </message>
    <message>
        <source>Two years of made-up data in a separate store, apart from your own.</source>
        <translation>Erfundene Daten aus zwei Jahren in einem eigenen Datenspeicher, getrennt von Ihren Daten.</translation>
    </message>
    <message>
        <source>Two years of made-up data, kept apart from yours.</source>
        <translation>Erfundene Daten aus zwei Jahren, getrennt von Ihren Daten.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type is missing</source>
        <translation>Typ fehlt</translation>
    </message>
    <message>
        <source>Type not supported yet</source>
        <translation>Art noch nicht unterstützt</translation>
    </message>
    <message>
        <source>Type the group that is asked for, and tick that the key is stored</source>
        <translation>Geben Sie die verlangte Gruppe ein und bestätigen Sie mit dem Häkchen, dass der Schlüssel verwahrt ist</translation>
    </message>
    <message>
        <source>UV index</source>
        <translation>UV-Index</translation>
    </message>
    <message>
        <source>Under Glucose History choose Download glucose data and confirm that you are no robot.</source>
        <translation>Wählen Sie unter „Glucose History“ den Punkt „Download glucose data“ und bestätigen Sie, dass Sie kein Roboter sind.</translation>
    </message>
    <message>
        <source>Under My data choose Export data and request the export; Oura writes when it is ready.</source>
        <translation>Wählen Sie unter „My data“ den Punkt „Export data“ und fordern Sie den Export an; Oura schreibt Ihnen, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>Under Subjects add one with the role “readable” and copy its token.</source>
        <translation>Fügen Sie unter „Subjekte“ eines mit der Rolle „readable“ hinzu und kopieren Sie dessen Token.</translation>
    </message>
    <message>
        <source>Underwater depth</source>
        <translation>Tauchtiefe</translation>
    </message>
    <message>
        <source>Underwater diving</source>
        <translation>Tauchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>Import von {file} rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Diesen Import rückgängig machen?</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Unit is missing</source>
        <translation>Einheit fehlt</translation>
    </message>
    <message>
        <source>Unit of {column}</source>
        <translation>Einheit von {column}</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>Einheit?</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Unknown kind of notification</source>
        <translation>Unbekannte Art von Mitteilung</translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”</source>
        <translation>Unbekannte Einheit „{unit}“</translation>
    </message>
    <message>
        <source>Unknown value “{word}”</source>
        <translation>Unbekannter Wert „{word}“</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it, or use another folder.</source>
        <translation>Entsperren Sie ihn oder nehmen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Unlock it, or use your passphrase.</source>
        <translation>Entsperren Sie ihn oder verwenden Sie Ihre Passphrase.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Unpack it and choose the folder.</source>
        <translation>Entpacken Sie es und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Entpacken Sie es und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>Entpacken Sie es selbst und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the archive and import the .db file.</source>
        <translation>Entpacken Sie das Archiv und importieren Sie die .db-Datei.</translation>
    </message>
    <message>
        <source>Unpack the archive, or import it as it is: every .csv in it is read.</source>
        <translation>Entpacken Sie das Archiv, oder importieren Sie es unverändert: Jede .csv darin wird gelesen.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and choose its folder.</source>
        <translation>Entpacken Sie das äußere Archiv und wählen Sie dessen Ordner.</translation>
    </message>
    <message>
        <source>Unpack the outer one and choose its folder.</source>
        <translation>Entpacken Sie das äußere und wählen Sie dessen Ordner.</translation>
    </message>
    <message>
        <source>Until 2024 fitbit.com offered Settings, Data Export, CSV, a month at a time; use the files saved then.</source>
        <translation>Bis 2024 bot fitbit.com „Einstellungen“, „Datenexport“, „CSV“ an, jeweils für einen Monat; verwenden Sie die damals gespeicherten Dateien.</translation>
    </message>
    <message>
        <source>Unusual day</source>
        <translation>Ungewöhnlicher Tag</translation>
    </message>
    <message>
        <source>Updated: {count}</source>
        <translation>Aktualisiert: {count}</translation>
    </message>
    <message>
        <source>Upload token</source>
        <translation>Upload-Token</translation>
    </message>
    <message>
        <source>Uploaded encrypted. Can be revoked.</source>
        <translation>Verschlüsselt hochgeladen. Kann widerrufen werden.</translation>
    </message>
    <message>
        <source>Uploaded to the relay, encrypted</source>
        <translation>Verschlüsselt auf das Relay hochgeladen</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>Verwenden Sie die Adresse mit https://.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, &apos;-&apos; and &apos;.&apos;, at most 40.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen, „-“ und „.“, höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Use the general order</source>
        <translation>Allgemeine Reihenfolge nutzen</translation>
    </message>
    <message>
        <source>Use the passphrase; it always works.</source>
        <translation>Verwenden Sie die Passphrase; sie funktioniert immer.</translation>
    </message>
    <message>
        <source>Use up to 80 characters.</source>
        <translation>Verwenden Sie höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation>Üblicher Bereich</translation>
    </message>
    <message>
        <source>Usual {range}</source>
        <translation>Üblich {range}</translation>
    </message>
    <message>
        <source>VO₂max by age and sex</source>
        <translation>VO₂max nach Alter und Geschlecht</translation>
    </message>
    <message>
        <source>Vaginal dryness</source>
        <translation>Scheidentrockenheit</translation>
    </message>
    <message>
        <source>Value is missing</source>
        <translation>Wert fehlt</translation>
    </message>
    <message>
        <source>Value is none of 1 (asleep), 2 (restless), 3 (awake)</source>
        <translation>Wert ist keiner von 1 (schlafend), 2 (unruhig), 3 (wach)</translation>
    </message>
    <message>
        <source>Value is not a number</source>
        <translation>Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>Value {value} {unit} is outside {low}–{high}</source>
        <translation>Wert {value} {unit} liegt außerhalb von {low}–{high}</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vertical oscillation</source>
        <translation>Vertikale Bewegung</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>Very strong relation</source>
        <translation>Sehr starker Zusammenhang</translation>
    </message>
    <message>
        <source>Very weak relation</source>
        <translation>Sehr schwacher Zusammenhang</translation>
    </message>
    <message>
        <source>Vigorous activity</source>
        <translation>Intensive Aktivität</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Vitalwerte</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>Vitamin A</translation>
    </message>
    <message>
        <source>Vitamin B12</source>
        <translation>Vitamin B12</translation>
    </message>
    <message>
        <source>Vitamin B6</source>
        <translation>Vitamin B6</translation>
    </message>
    <message>
        <source>Vitamin C</source>
        <translation>Vitamin C</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamin D</translation>
    </message>
    <message>
        <source>Vitamin E</source>
        <translation>Vitamin E</translation>
    </message>
    <message>
        <source>Vitamin K</source>
        <translation>Vitamin K</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Volleyball</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Erbrechen</translation>
    </message>
    <message>
        <source>W</source>
        <comment>a week</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Taillenumfang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for your consent…</source>
        <translation>Warten auf Ihre Zustimmung…</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Walking asymmetry</source>
        <translation>Asymmetrischer Gang</translation>
    </message>
    <message>
        <source>Walking heart rate</source>
        <translation>Herzfrequenz beim Gehen</translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation>Gehgeschwindigkeit</translation>
    </message>
    <message>
        <source>Walking steadiness</source>
        <translation>Stabilität beim Gehen</translation>
    </message>
    <message>
        <source>Walking steadiness notification</source>
        <translation>Mitteilung zur Stabilität beim Gehen</translation>
    </message>
    <message>
        <source>Was the last day unusual in several figures at once?</source>
        <translation>War der letzte Tag bei mehreren Werten zugleich ungewöhnlich?</translation>
    </message>
    <message>
        <source>Was your blood oxygen low in several nights?</source>
        <translation>War Ihre Sauerstoffsättigung in mehreren Nächten niedrig?</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Watches err by several percentage points; cold hands, movement, tattoos and dark skin make it worse. Altitude lowers it in everybody. It replaces no medical device.</source>
        <translation>Uhren irren um mehrere Prozentpunkte; kalte Hände, Bewegung, Tätowierungen und dunkle Haut vergrößern den Fehler. Höhenlage senkt den Wert bei allen Menschen. Eine Uhr ersetzt kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water alone moves a weight by a kilogram or two from day to day.</source>
        <translation>Wasser allein bewegt das Gewicht von Tag zu Tag um ein bis zwei Kilogramm.</translation>
    </message>
    <message>
        <source>Water alone moves a weight by a kilogram or two from day to day. A season looks like a trend for half a year.</source>
        <translation>Wasser allein bewegt das Gewicht von Tag zu Tag um ein bis zwei Kilogramm. Eine Jahreszeit sieht ein halbes Jahr lang wie ein Trend aus.</translation>
    </message>
    <message>
        <source>Water fitness</source>
        <translation>Wasserfitness</translation>
    </message>
    <message>
        <source>Water polo</source>
        <translation>Wasserball</translation>
    </message>
    <message>
        <source>Water sports</source>
        <translation>Wassersport</translation>
    </message>
    <message>
        <source>Water temperature</source>
        <translation>Wassertemperatur</translation>
    </message>
    <message>
        <source>Watson et al. 2015, Sleep 38(6): 843: adults should sleep 7 or more hours a night.</source>
        <translation>Watson et al. 2015, Sleep 38(6): 843: Erwachsene sollten 7 oder mehr Stunden pro Nacht schlafen.</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Weak relation</source>
        <translation>Schwacher Zusammenhang</translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation>Wearable</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week by week, median of days</source>
        <translation>Woche für Woche, Median der Tage</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Week {number} of both</source>
        <translation>Woche {number} von beiden</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>Woche {week}, {year}</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Weekdays, median</source>
        <translation>Wochentage, Median</translation>
    </message>
    <message>
        <source>Weekends: less {name} than on working days.</source>
        <translation>Wochenenden: weniger {name} als an Arbeitstagen.</translation>
    </message>
    <message>
        <source>Weekends: more {name} than on working days.</source>
        <translation>Wochenenden: mehr {name} als an Arbeitstagen.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight by season</source>
        <translation>Gewicht nach Jahreszeit</translation>
    </message>
    <message>
        <source>Weight missing</source>
        <translation>Gewicht fehlt</translation>
    </message>
    <message>
        <source>Weight plateau</source>
        <translation>Gewichtsplateau</translation>
    </message>
    <message>
        <source>Weight trend</source>
        <translation>Gewichtstrend</translation>
    </message>
    <message>
        <source>Weight, smoothed: {weight}, down {change} a week over the last {days} days ({count} readings; Walker&apos;s moving average, adjusted for gaps).</source>
        <translation>Gewicht, geglättet: {weight}, sinkend um {change} pro Woche in den letzten {days} Tagen ({count} Messungen; gleitender Mittelwert nach Walker, um Lücken bereinigt).</translation>
    </message>
    <message>
        <source>Weight, smoothed: {weight}, steady over the last {days} days ({count} readings; Walker&apos;s moving average, adjusted for gaps).</source>
        <translation>Gewicht, geglättet: {weight}, gleichbleibend in den letzten {days} Tagen ({count} Messungen; gleitender Mittelwert nach Walker, um Lücken bereinigt).</translation>
    </message>
    <message>
        <source>Weight, smoothed: {weight}, up {change} a week over the last {days} days ({count} readings; Walker&apos;s moving average, adjusted for gaps).</source>
        <translation>Gewicht, geglättet: {weight}, steigend um {change} pro Woche in den letzten {days} Tagen ({count} Messungen; gleitender Mittelwert nach Walker, um Lücken bereinigt).</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>What do these columns mean?</source>
        <translation>Was bedeuten diese Spalten?</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>What the doctor will see</source>
        <translation>Was die Arztpraxis sieht</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>Zeitraum des Berichts</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>What was here before could not be opened with it; its files are kept beside the store.</source>
        <translation>Was vorher hier war, ließ sich damit nicht öffnen; seine Dateien liegen neben dem Datenspeicher.</translation>
    </message>
    <message>
        <source>What was here before had newer changes; it is kept in a backup beside the store.</source>
        <translation>Was vorher hier war, hatte neuere Änderungen; es liegt als Sicherung neben dem Datenspeicher.</translation>
    </message>
    <message>
        <source>What was read so far is taken back, and your data stays as it was before. You can import the file again.</source>
        <translation>Was bisher gelesen wurde, wird zurückgenommen; Ihre Daten bleiben, wie sie vorher waren. Sie können die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>What you acknowledge is kept here while it goes on.</source>
        <translation>Was Sie mit „Verstanden“ zur Kenntnis nehmen, bleibt hier, solange es anhält.</translation>
    </message>
    <message>
        <source>What you snooze waits here until its day.</source>
        <translation>Was Sie zurückstellen, wartet hier bis zu seinem Tag.</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>Bedeutung von {column}</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Rollstuhl</translation>
    </message>
    <message>
        <source>Wheelchair distance</source>
        <translation>Rollstuhlstrecke</translation>
    </message>
    <message>
        <source>Wheelchair pushes</source>
        <translation>Rollstuhlschübe</translation>
    </message>
    <message>
        <source>Wheezing</source>
        <translation>Pfeifende Atmung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When Google&apos;s mail comes, download every part (takeout-…-001.zip, -002.zip, …) into one folder.</source>
        <translation>Wenn die E-Mail von Google kommt, laden Sie alle Teile (takeout-…-001.zip, -002.zip, …) in einen Ordner herunter.</translation>
    </message>
    <message>
        <source>Where does your VO₂max lie among persons of your age and sex?</source>
        <translation>Wo liegt Ihre VO₂max unter Menschen Ihres Alters und Geschlechts?</translation>
    </message>
    <message>
        <source>Where the data is now</source>
        <translation>Wo die Daten jetzt sind</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>Which insights</source>
        <translation>Welche Erkenntnisse</translation>
    </message>
    <message>
        <source>Which shares</source>
        <translation>Welche Freigaben</translation>
    </message>
    <message>
        <source>Which type of workout</source>
        <translation>Welche Trainingsart</translation>
    </message>
    <message>
        <source>Which unit of distance?</source>
        <translation>Welche Einheit für Strecken?</translation>
    </message>
    <message>
        <source>Which unit of glucose?</source>
        <translation>Welche Einheit für Glukose?</translation>
    </message>
    <message>
        <source>Which unit of weight?</source>
        <translation>Welche Einheit für das Gewicht?</translation>
    </message>
    <message>
        <source>While healthdesk is open and unlocked, and only if something has changed.</source>
        <translation>Solange healthdesk offen und entsperrt ist, und nur wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>While your data is unlocked. A companion endpoint also tells by itself when a phone has pushed.</source>
        <translation>Solange Ihre Daten entsperrt sind. Ein Begleiter-Endpunkt meldet sich außerdem von selbst, wenn ein Smartphone etwas gesendet hat.</translation>
    </message>
    <message>
        <source>Whoever is logged in here as you can then open your data without the passphrase. The key is kept by the desktop&apos;s own keyring.</source>
        <translation>Wer hier mit Ihrem Konto angemeldet ist, kann Ihre Daten dann ohne die Passphrase öffnen. Der Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Whole days up to yesterday whose figure reached the goal of that day; a day without data ends the row, a goal that is changed does not. It is told at 7, 14, 30, 60, 100, 200, 365 days.</source>
        <translation>Ganze Tage bis gestern, deren Wert das Ziel des jeweiligen Tages erreicht hat; ein Tag ohne Daten beendet die Serie, ein geändertes Ziel nicht. Genannt wird es bei 7, 14, 30, 60, 100, 200 und 365 Tagen.</translation>
    </message>
    <message>
        <source>Whose records?</source>
        <translation>Wessen Einträge?</translation>
    </message>
    <message>
        <source>Why am I seeing this?</source>
        <translation>Warum sehe ich das?</translation>
    </message>
    <message numerus="yes">
        <source>Why {n} was skipped</source>
        <comment>Why {n} were skipped</comment>
        <translation>
            <numerusform>Warum {n} übersprungen wurde</numerusform>
            <numerusform>Warum {n} übersprungen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be imported once it is unlocked</source>
        <translation>Wird nach dem Entsperren importiert</translation>
    </message>
    <message>
        <source>Will be imported once your data is locked with a passphrase</source>
        <translation>Wird importiert, sobald Ihre Daten mit einer Passphrase gesperrt sind</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>Mit Lücken</translation>
    </message>
    <message>
        <source>With my name and year of birth, as far as they are in Settings</source>
        <translation>Mit meinem Namen und Geburtsjahr, soweit sie in den Einstellungen stehen</translation>
    </message>
    <message>
        <source>With your year of birth in Settings, heart rate zones are shown here.</source>
        <translation>Mit Ihrem Geburtsjahr in den Einstellungen werden hier Herzfrequenzzonen gezeigt.</translation>
    </message>
    <message>
        <source>Within usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Within usual, {range}</source>
        <translation>Wie üblich, {range}</translation>
    </message>
    <message>
        <source>Withings</source>
        <translation>Withings</translation>
    </message>
    <message>
        <source>Withings sleep score</source>
        <translation>Withings-Schlafindex</translation>
    </message>
    <message>
        <source>Without a code, for a QR code shown at the desk (24 hours)</source>
        <translation>Ohne Code, für einen am Empfang gezeigten QR-Code (24 Stunden)</translation>
    </message>
    <message>
        <source>Without a server of your own let the app post to a companion endpoint instead.</source>
        <translation>Ohne eigenen Server lassen Sie die App stattdessen an einen Begleiter-Endpunkt senden.</translation>
    </message>
    <message>
        <source>Word is not known</source>
        <translation>Wort ist nicht bekannt</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Workout effort</source>
        <translation>Trainingsanstrengung</translation>
    </message>
    <message>
        <source>Workout without a start</source>
        <translation>Training ohne Anfang</translation>
    </message>
    <message>
        <source>Workout without start or sport: the file was cut off before its summary</source>
        <translation>Training ohne Anfang oder Sportart: Die Datei wurde vor der Zusammenfassung abgeschnitten</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>World Health Organization, Body mass index: normal range of adults</source>
        <translation>Weltgesundheitsorganisation, Body-Mass-Index: Normalbereich Erwachsener</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Wrist temperature</source>
        <translation>Handgelenktemperatur</translation>
    </message>
    <message>
        <source>Wrong access code, {count} of {most} attempts</source>
        <translation>Falscher Zugangscode, {count} von {most} Versuchen</translation>
    </message>
    <message>
        <source>Wrong access code, {count} of {most}: the relay deleted the copy</source>
        <translation>Falscher Zugangscode, {count} von {most}: Das Relay hat die Kopie gelöscht</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>a year</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Year before, {day}</source>
        <translation>Vorjahr, {day}</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>You can add more sources at any time. Records from several devices are merged so nothing counts twice.</source>
        <translation>Weitere Quellen können Sie jederzeit hinzufügen. Einträge mehrerer Geräte werden zusammengeführt, damit nichts doppelt zählt.</translation>
    </message>
    <message>
        <source>You can keep using healthdesk. Closing the window asks what is to become of the import.</source>
        <translation>Sie können healthdesk weiter benutzen. Beim Schließen des Fensters wird gefragt, was aus dem Import werden soll.</translation>
    </message>
    <message>
        <source>You can revoke this at any time in Sharing.</source>
        <translation>Sie können die Freigabe jederzeit unter „Teilen“ widerrufen.</translation>
    </message>
    <message>
        <source>You have looked at {n} pairs by now. Of twenty that have nothing to do with each other, about one looks clear by chance.</source>
        <translation>Sie haben inzwischen {n} Paare angesehen. Von zwanzig, die nichts miteinander zu tun haben, wirkt etwa eines durch Zufall eindeutig.</translation>
    </message>
    <message>
        <source>You reached the goal of the day on each of them; now it is {goal}.</source>
        <translation>An jedem dieser Tage haben Sie das Ziel des Tages erreicht; jetzt liegt es bei {goal}.</translation>
    </message>
    <message>
        <source>You reached {goal} or more on each of them.</source>
        <translation>An jedem dieser Tage haben Sie {goal} oder mehr erreicht.</translation>
    </message>
    <message>
        <source>You slept less than six hours a night.</source>
        <translation>Sie haben weniger als sechs Stunden pro Nacht geschlafen.</translation>
    </message>
    <message>
        <source>You will type the new one from now on. Copies of the key file made before, in a backup for example, still open with the old one.</source>
        <translation>Von nun an geben Sie die neue ein. Früher angelegte Kopien der Schlüsseldatei, etwa in einer Sicherung, öffnen sich weiterhin mit der alten.</translation>
    </message>
    <message>
        <source>Your Sleep Regularity Index is {index}: 100 is asleep and awake at the same minutes every day, 0 is chance.</source>
        <translation>Ihr Sleep Regularity Index (Index der Schlafregelmäßigkeit) ist {index}: 100 heißt, jeden Tag zu denselben Minuten zu schlafen und wach zu sein, 0 ist Zufall.</translation>
    </message>
    <message>
        <source>Your VO₂max is in the highest quarter for your age and sex.</source>
        <translation>Ihre VO₂max liegt im obersten Viertel für Ihr Alter und Geschlecht.</translation>
    </message>
    <message>
        <source>Your VO₂max is in the lowest quarter for your age and sex.</source>
        <translation>Ihre VO₂max liegt im untersten Viertel für Ihr Alter und Geschlecht.</translation>
    </message>
    <message>
        <source>Your VO₂max is in the second-highest quarter for your age and sex.</source>
        <translation>Ihre VO₂max liegt im zweitobersten Viertel für Ihr Alter und Geschlecht.</translation>
    </message>
    <message>
        <source>Your VO₂max is in the second-lowest quarter for your age and sex.</source>
        <translation>Ihre VO₂max liegt im zweituntersten Viertel für Ihr Alter und Geschlecht.</translation>
    </message>
    <message>
        <source>Your average blood pressure was at or above 135/85.</source>
        <translation>Ihr mittlerer Blutdruck lag bei 135/85 oder darüber.</translation>
    </message>
    <message>
        <source>Your average blood pressure was below 120/70.</source>
        <translation>Ihr mittlerer Blutdruck lag unter 120/70.</translation>
    </message>
    <message>
        <source>Your average blood pressure was from 120/70 to below 135/85.</source>
        <translation>Ihr mittlerer Blutdruck lag bei 120/70 bis unter 135/85.</translation>
    </message>
    <message>
        <source>Your blood oxygen averaged below {limit} in several nights.</source>
        <translation>Ihre Sauerstoffsättigung lag in mehreren Nächten im Mittel unter {limit}.</translation>
    </message>
    <message>
        <source>Your data are untouched. Put back health.keys from a backup of the folder.</source>
        <translation>Ihre Daten sind unberührt. Legen Sie health.keys aus einer Sicherung des Ordners zurück.</translation>
    </message>
    <message>
        <source>Your data are untouched. Put back health.keys from a copy of the folder.</source>
        <translation>Ihre Daten sind unberührt. Legen Sie health.keys aus einer Kopie des Ordners zurück.</translation>
    </message>
    <message>
        <source>Your data is locked on this computer.</source>
        <translation>Ihre Daten sind auf diesem Computer gesperrt.</translation>
    </message>
    <message>
        <source>Your glucose met every target of the consensus.</source>
        <translation>Ihre Glukose erfüllte alle Ziele des Konsenses.</translation>
    </message>
    <message>
        <source>Your glucose varied more than the consensus aims for.</source>
        <translation>Ihre Glukose schwankte stärker, als der Konsens anstrebt.</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Ihre Gesundheit</translation>
    </message>
    <message>
        <source>Your health data,
on your own desk</source>
        <translation>Ihre Gesundheitsdaten,
bei Ihnen zu Hause</translation>
    </message>
    <message>
        <source>Your metrics</source>
        <translation>Ihre Messwerte</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Ihr neuer Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Your only way back in</source>
        <translation>Ihr einziger Weg zurück</translation>
    </message>
    <message>
        <source>Your own data.</source>
        <translation>Ihre eigenen Daten.</translation>
    </message>
    <message>
        <source>Your own goal.</source>
        <translation>Ihr eigenes Ziel.</translation>
    </message>
    <message>
        <source>Your phone called your walking steadiness low.</source>
        <translation>Ihr Smartphone hat Ihre Stabilität beim Gehen als niedrig eingestuft.</translation>
    </message>
    <message>
        <source>Your phone called your walking steadiness very low.</source>
        <translation>Ihr Smartphone hat Ihre Stabilität beim Gehen als sehr niedrig eingestuft.</translation>
    </message>
    <message>
        <source>Your present data is backed up first, beside the store, and then replaced.</source>
        <translation>Ihre jetzigen Daten werden zuerst neben dem Datenspeicher gesichert und dann ersetzt.</translation>
    </message>
    <message>
        <source>Your sleep has become less regular.</source>
        <translation>Ihr Schlaf ist unregelmäßiger geworden.</translation>
    </message>
    <message>
        <source>Your sleep has become more regular.</source>
        <translation>Ihr Schlaf ist regelmäßiger geworden.</translation>
    </message>
    <message>
        <source>Your weight has stopped falling.</source>
        <translation>Ihr Gewicht sinkt nicht mehr.</translation>
    </message>
    <message>
        <source>Your weight has stopped rising.</source>
        <translation>Ihr Gewicht steigt nicht mehr.</translation>
    </message>
    <message>
        <source>Your {name} goal: {days} days in a row.</source>
        <translation>{days} Tage in Folge Ihr Ziel erreicht: {name}.</translation>
    </message>
    <message>
        <source>Your {name} has been falling for half a year.</source>
        <translation>Sinkt seit einem halben Jahr: {name}.</translation>
    </message>
    <message>
        <source>Your {name} has been rising for half a year.</source>
        <translation>Steigt seit einem halben Jahr: {name}.</translation>
    </message>
    <message>
        <source>Your {name} is above your normal range.</source>
        <translation>Über Ihrem Normalbereich: {name}.</translation>
    </message>
    <message>
        <source>Your {name} is below your normal range.</source>
        <translation>Unter Ihrem Normalbereich: {name}.</translation>
    </message>
    <message>
        <source>Your {name} is higher than before.</source>
        <translation>Höher als zuvor: {name}.</translation>
    </message>
    <message>
        <source>Your {name} is lower than before.</source>
        <translation>Niedriger als zuvor: {name}.</translation>
    </message>
    <message>
        <source>Your {name} swings with the seasons: highest around {high_month}, lowest around {low_month}.</source>
        <translation>Schwankt mit den Jahreszeiten: {name}, am höchsten um {high_month}, am niedrigsten um {low_month}.</translation>
    </message>
    <message>
        <source>Your {name} was higher last week than in the four weeks before.</source>
        <translation>Letzte Woche höher als in den vier Wochen davor: {name}.</translation>
    </message>
    <message>
        <source>Your {name} was lower last week than in the four weeks before.</source>
        <translation>Letzte Woche niedriger als in den vier Wochen davor: {name}.</translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation>Zink</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source>Zones are shares of the greatest heart rate expected at your age, 208 − 0.7 × age (Tanaka 2001): 50, 60, 70, 80 and 90&#x202f;% of it. Your own may differ.</source>
        <translation>Zonen sind Anteile der höchsten Herzfrequenz, die in Ihrem Alter zu erwarten ist, 208 − 0,7 × Alter (Tanaka 2001): 50, 60, 70, 80 und 90&#x202f;% davon. Ihre eigene kann abweichen.</translation>
    </message>
    <message>
        <source>`healthdesk --help` lists what works without.</source>
        <translation>`healthdesk --help` zeigt, was auch ohne geht.</translation>
    </message>
    <message>
        <source>`healthdesk doctor` says what is missing; the commands work.</source>
        <translation>`healthdesk doctor` sagt, was fehlt; die Befehle funktionieren.</translation>
    </message>
    <message>
        <source>`healthdesk formats` lists them.</source>
        <translation>`healthdesk formats` zeigt alle.</translation>
    </message>
    <message>
        <source>`healthdesk formats` lists what can be read, and how to get it.</source>
        <translation>`healthdesk formats` zeigt, was sich lesen lässt und wie man es bekommt.</translation>
    </message>
    <message>
        <source>`healthdesk import --propose FILE.csv` writes one to begin with.</source>
        <translation>`healthdesk import --propose FILE.csv` schreibt eine für den Anfang.</translation>
    </message>
    <message>
        <source>`healthdesk import --propose {file}` proposes what its columns mean.</source>
        <translation>`healthdesk import --propose {file}` schlägt vor, was die Spalten bedeuten.</translation>
    </message>
    <message>
        <source>`healthdesk imports` lists them.</source>
        <translation>`healthdesk imports` listet alle auf.</translation>
    </message>
    <message>
        <source>`healthdesk insights --all` lists them.</source>
        <translation>`healthdesk insights --all` listet alle auf.</translation>
    </message>
    <message>
        <source>`healthdesk insights --all` names the rule of each insight.</source>
        <translation>`healthdesk insights --all` nennt die Regel jeder Erkenntnis.</translation>
    </message>
    <message>
        <source>`healthdesk metrics` lists them.</source>
        <translation>`healthdesk metrics` listet alle auf.</translation>
    </message>
    <message>
        <source>`healthdesk metrics` lists what there is.</source>
        <translation>`healthdesk metrics` zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <source>`healthdesk share list` shows the shares there are.</source>
        <translation>`healthdesk share list` zeigt die vorhandenen Freigaben.</translation>
    </message>
    <message>
        <source>`healthdesk share relay list` names them.</source>
        <translation>`healthdesk share relay list` nennt sie.</translation>
    </message>
    <message>
        <source>`healthdesk sources` lists them.</source>
        <translation>`healthdesk sources` listet alle auf.</translation>
    </message>
    <message>
        <source>`healthdesk sync list` names them.</source>
        <translation>`healthdesk sync list` nennt sie.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a line has no end</source>
        <translation>eine Zeile hat kein Ende</translation>
    </message>
    <message>
        <source>a night</source>
        <translation>pro Nacht</translation>
    </message>
    <message>
        <source>a source above it has readings of the same time</source>
        <translation>eine Quelle weiter oben hat Messungen aus derselben Zeit</translation>
    </message>
    <message>
        <source>a source above it, or an earlier record of its own, covers the same time</source>
        <translation>eine Quelle weiter oben oder ein früherer eigener Eintrag deckt dieselbe Zeit ab</translation>
    </message>
    <message>
        <source>a travel span ends before it begins</source>
        <translation>eine Reise endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>etwa {duration}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>über {limit}</translation>
    </message>
    <message>
        <source>above {low} to {high}</source>
        <translation>über {low} bis {high}</translation>
    </message>
    <message>
        <source>active energy</source>
        <translation>aktive Energie</translation>
    </message>
    <message>
        <source>active energy recorded twice</source>
        <translation>Aktive Energie doppelt aufgezeichnet</translation>
    </message>
    <message>
        <source>add open data export</source>
        <translation>hinzufügen öffnen Daten Export</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und noch {n}</numerusform>
            <numerusform>und noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>anmerken</translation>
    </message>
    <message>
        <source>another source tells more of the same night, or stands above it</source>
        <translation>eine andere Quelle sagt mehr über dieselbe Nacht oder steht weiter oben</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>as before: {before}</source>
        <translation>wie davor: {before}</translation>
    </message>
    <message>
        <source>as in the previous period</source>
        <translation>wie im Zeitraum davor</translation>
    </message>
    <message>
        <source>as in the year before</source>
        <translation>wie im Vorjahr</translation>
    </message>
    <message numerus="yes">
        <source>asleep on average, {count} of {n} night</source>
        <comment>asleep on average, {count} of {n} nights</comment>
        <translation>
            <numerusform>im Mittel geschlafen, {count} von {n} Nacht</numerusform>
            <numerusform>im Mittel geschlafen, {count} von {n} Nächten</numerusform>
        </translation>
    </message>
    <message>
        <source>asleep, as usual for you</source>
        <translation>geschlafen, wie bei Ihnen üblich</translation>
    </message>
    <message>
        <source>asleep, {duration} above usual</source>
        <translation>geschlafen, {duration} mehr als üblich</translation>
    </message>
    <message>
        <source>asleep, {duration} below usual</source>
        <translation>geschlafen, {duration} weniger als üblich</translation>
    </message>
    <message>
        <source>asleep; {usual}</source>
        <translation>geschlafen; {usual}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>average</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>unter {limit}</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>geboren {year}</translation>
    </message>
    <message>
        <source>breaths/min</source>
        <translation>Atemzüge/min</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>caffeine</source>
        <translation>Koffein</translation>
    </message>
    <message>
        <source>clinical guidelines</source>
        <translation>klinische Leitlinien</translation>
    </message>
    <message>
        <source>close hide</source>
        <translation>schließen verbergen</translation>
    </message>
    <message>
        <source>cohort studies; one&apos;s own past</source>
        <translation>Kohortenstudien; eigene Vergangenheit</translation>
    </message>
    <message>
        <source>cohort study</source>
        <translation>Kohortenstudie</translation>
    </message>
    <message>
        <source>companion fetch phone endpoint</source>
        <translation>Begleiter abrufen holen Smartphone Handy Endpunkt</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>consensus of experts</source>
        <translation>Konsens von Fachleuten</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>daily figures of single devices, which are in the total of the day</source>
        <translation>Tageszahlen einzelner Geräte, die in der Tagessumme enthalten sind</translation>
    </message>
    <message>
        <source>daily step count</source>
        <translation>tägliche Schrittzahl</translation>
    </message>
    <message>
        <source>daily totals of Withings for days that its detailed files hold</source>
        <translation>Tagessummen von Withings für Tage, die in den ausführlichen Dateien stehen</translation>
    </message>
    <message>
        <source>daily totals of days whose steps are there in detail</source>
        <translation>Tagessummen von Tagen, deren Schritte im Einzelnen vorliegen</translation>
    </message>
    <message>
        <source>daily totals of sleep of nights that are told by minutes</source>
        <translation>Tagessummen des Schlafs für Nächte, die minutengenau vorliegen</translation>
    </message>
    <message>
        <source>daily totals that the finer figures add up to ({metric})</source>
        <translation>Tagessummen, die sich aus den feineren Zahlen ergeben ({metric})</translation>
    </message>
    <message>
        <source>daily totals that the minutes add up to (steps)</source>
        <translation>Tagessummen, die sich aus den Minuten ergeben (Schritte)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date: {column} was taken; {others} could be it too.</source>
        <translation>date: {column} wurde genommen; auch möglich: {others}.</translation>
    </message>
    <message>
        <source>date_order: the dates looked at can be read in two ways ({date}). Write dmy or mdy; left open, all dates of the file decide or it is asked for.</source>
        <translation>date_order: Die geprüften Datumsangaben lassen sich auf zwei Arten lesen ({date}). Schreiben Sie dmy oder mdy; bleibt es offen, entscheiden alle Datumsangaben der Datei, oder es wird nachgefragt.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days of Withings without any steps, way or energy</source>
        <translation>Tage von Withings ohne Schritte, Strecke oder Energie</translation>
    </message>
    <message>
        <source>days of {metric} without a figure</source>
        <translation>Tage ohne Zahl ({metric})</translation>
    </message>
    <message>
        <source>decimal: {figure} can be read in two ways; the comma was taken for the sign before decimals.</source>
        <translation>decimal: {figure} lässt sich auf zwei Arten lesen; das Komma wurde als Dezimalzeichen gelesen.</translation>
    </message>
    <message>
        <source>decimal: {figure} can be read in two ways; the comma was taken for the sign between thousands.</source>
        <translation>decimal: {figure} lässt sich auf zwei Arten lesen; das Komma wurde als Tausendertrennzeichen gelesen.</translation>
    </message>
    <message>
        <source>demo person, {count} days to {day}</source>
        <translation>Demo-Person, {count} Tage bis {day}</translation>
    </message>
    <message>
        <source>demo person, {count} days to {day}, {hour} h</source>
        <translation>Demo-Person, {count} Tage bis {day}, {hour} Uhr</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>distance recorded twice</source>
        <translation>Strecke doppelt aufgezeichnet</translation>
    </message>
    <message>
        <source>disturbances</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>doctor send link file</source>
        <translation>Arzt Ärztin senden teilen Link Datei</translation>
    </message>
    <message>
        <source>does not record {metric}</source>
        <translation>zeichnet {metric} nicht auf</translation>
    </message>
    <message>
        <source>drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>früher, später</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>achte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>entries of Nightscout without a reading (calibrations, notes)</source>
        <translation>Einträge von Nightscout ohne Messung (Kalibrierungen, Notizen)</translation>
    </message>
    <message>
        <source>error codes of sensors instead of readings</source>
        <translation>Fehlercodes von Sensoren anstelle von Messungen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>events of Dexcom without a figure</source>
        <translation>Ereignisse von Dexcom ohne Zahl</translation>
    </message>
    <message>
        <source>exact values of readings beyond the sensor&apos;s limits, which are in as {low} and {high} {unit}</source>
        <translation>genaue Werte von Messungen jenseits der Sensorgrenzen, die als {low} und {high} {unit} übernommen sind</translation>
    </message>
    <message>
        <source>excluded: nothing of it counts</source>
        <translation>ausgeschlossen: nichts davon zählt</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>exercise time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>exit leave close</source>
        <translation>verlassen schließen</translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation>läuft am {day} ab</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>Stürze</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>fewer {metric}</source>
        <translation>weniger {metric}</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>figures of Garmin&apos;s health status that were not measured</source>
        <translation>Zahlen aus dem Gesundheitsstatus von Garmin, die nicht gemessen wurden</translation>
    </message>
    <message>
        <source>figures of Google Fit&apos;s tables that are not read (speeds, places, extremes, durations)</source>
        <translation>Zahlen aus Tabellen von Google Fit, die nicht gelesen werden (Geschwindigkeiten, Orte, Höchst- und Tiefstwerte, Dauern)</translation>
    </message>
    <message>
        <source>figures of Google Fit&apos;s tables that finer ones repeat ({metric})</source>
        <translation>Zahlen aus Tabellen von Google Fit, die feinere wiederholen ({metric})</translation>
    </message>
    <message>
        <source>figures of zero, which Oura writes where it has none</source>
        <translation>Nullwerte, die Oura schreibt, wo keine Zahl vorliegt</translation>
    </message>
    <message>
        <source>files about the account, which are never read</source>
        <translation>Dateien über das Konto, die nie gelesen werden</translation>
    </message>
    <message>
        <source>files about the quality of places or the speed between them</source>
        <translation>Dateien über die Genauigkeit von Orten oder die Geschwindigkeit dazwischen</translation>
    </message>
    <message>
        <source>files of Fitbit&apos;s own workings, which hold no measurements</source>
        <translation>Dateien zu internen Abläufen von Fitbit, die keine Messungen enthalten</translation>
    </message>
    <message>
        <source>files of Global Export Data that the CSV files of the archive tell as well</source>
        <translation>Dateien aus Global Export Data, deren Inhalt auch in den CSV-Dateien des Archivs steht</translation>
    </message>
    <message>
        <source>files of Google Fit whose points another stream holds</source>
        <translation>Dateien von Google Fit, deren Punkte ein anderer Datenstrom enthält</translation>
    </message>
    <message>
        <source>files of Google Fit with {type}, which is not read</source>
        <translation>Dateien von Google Fit mit {type}, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>files of food logs, which are not read yet</source>
        <translation>Dateien mit Ernährungsprotokollen, die noch nicht gelesen werden</translation>
    </message>
    <message>
        <source>files of places, since places are not imported</source>
        <translation>Dateien mit Orten, da Orte nicht importiert werden</translation>
    </message>
    <message>
        <source>files of single swim lengths</source>
        <translation>Dateien mit einzelnen Schwimmbahnen</translation>
    </message>
    <message>
        <source>files whose figures the archive tells elsewhere, or that are none of a measurement</source>
        <translation>Dateien, deren Zahlen an anderer Stelle im Archiv stehen oder nicht aus Messungen stammen</translation>
    </message>
    <message>
        <source>files without data</source>
        <translation>Dateien ohne Daten</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>Stockwerke</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>from the mean alone</source>
        <translation>allein aus dem Mittel</translation>
    </message>
    <message>
        <source>from {rate}</source>
        <translation>ab {rate}</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>has data</source>
        <translation>hat Daten</translation>
    </message>
    <message>
        <source>healthdesk access code</source>
        <translation>Zugangscode von healthdesk</translation>
    </message>
    <message>
        <source>healthdesk asks these questions of your data whenever they change.</source>
        <translation>Diese Fragen stellt healthdesk Ihren Daten bei jeder Änderung.</translation>
    </message>
    <message>
        <source>healthdesk does not speak {language}.</source>
        <translation>healthdesk spricht {language} nicht.</translation>
    </message>
    <message>
        <source>healthdesk fetches nothing from it any more and forgets its token. What it brought stays.</source>
        <translation>healthdesk ruft von dort nichts mehr ab und vergisst das Token. Was von dort kam, bleibt.</translation>
    </message>
    <message>
        <source>healthdesk import report</source>
        <translation>Importbericht von healthdesk</translation>
    </message>
    <message>
        <source>healthdesk itself is under the MIT licence. Qt and PySide are used under the LGPL, the font Inter under the SIL Open Font License, the icons of Lucide under the ISC licence (in parts Feather&apos;s, MIT). The list is read from what is installed here.</source>
        <translation>healthdesk selbst steht unter der MIT-Lizenz. Qt und PySide werden unter der LGPL verwendet, die Schrift Inter unter der SIL Open Font License, die Symbole von Lucide unter der ISC-Lizenz (teilweise von Feather, MIT). Die Liste wird aus dem gelesen, was hier installiert ist.</translation>
    </message>
    <message>
        <source>healthdesk locks for it. What is here now is backed up before it is replaced.</source>
        <translation>healthdesk wird dafür gesperrt. Was jetzt hier ist, wird gesichert, bevor es ersetzt wird.</translation>
    </message>
    <message>
        <source>healthdesk looks again whenever data come in. It tells only what is more than chance.</source>
        <translation>healthdesk prüft erneut, sobald neue Daten eintreffen. Gemeldet wird nur, was über Zufall hinausgeht.</translation>
    </message>
    <message>
        <source>healthdesk met a mistake of its own. What is stored is safe. The report below says where it happened; it holds no health data and is sent nowhere.</source>
        <translation>healthdesk ist auf einen eigenen Fehler gestoßen. Was gespeichert ist, ist sicher. Der Bericht unten zeigt, wo es geschah; er enthält keine Gesundheitsdaten und wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>healthdesk recovery key</source>
        <translation>healthdesk-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>heart rate recorded twice</source>
        <translation>Herzfrequenz doppelt aufgezeichnet</translation>
    </message>
    <message>
        <source>heart rate variability</source>
        <translation>Herzfrequenzvariabilität</translation>
    </message>
    <message>
        <source>heart rate variability (RMSSD)</source>
        <translation>Herzfrequenzvariabilität (RMSSD)</translation>
    </message>
    <message>
        <source>heart rates of confidence 0</source>
        <translation>Herzfrequenzen mit Konfidenz 0</translation>
    </message>
    <message>
        <source>heart rates of tracks, which the points of Google Fit tell</source>
        <translation>Herzfrequenzen aus Tracks, die auch in den Punkten von Google Fit stehen</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>Heuristik</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>higher or lower {metric}</source>
        <translation>{metric} höher oder niedriger</translation>
    </message>
    <message>
        <source>higher {metric}</source>
        <translation>{metric} höher</translation>
    </message>
    <message>
        <source>hourly totals that the finer figures add up to ({metric})</source>
        <translation>Stundensummen, die sich aus den feineren Zahlen ergeben ({metric})</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hours of minutes that another table tells ({metric})</source>
        <translation>Stunden aus Minuten, die in einer anderen Tabelle stehen ({metric})</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <comment>in {n} days</comment>
        <translation>
            <numerusform>in {n} Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hour</source>
        <comment>in {n} hours</comment>
        <translation>
            <numerusform>in {n} Stunde</numerusform>
            <numerusform>in {n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>international consensus</source>
        <translation>internationaler Konsens</translation>
    </message>
    <message>
        <source>it does not say how long it is</source>
        <translation>die Antwort nennt ihre Länge nicht</translation>
    </message>
    <message>
        <source>it has another form than documented</source>
        <translation>die Antwort hat eine andere Form als dokumentiert</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>die Antwort enthält zu viel</translation>
    </message>
    <message>
        <source>it is compressed</source>
        <translation>die Antwort ist komprimiert</translation>
    </message>
    <message>
        <source>it is no page of samples</source>
        <translation>die Antwort ist keine Seite mit Messungen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>its address cannot be asked</source>
        <translation>seine Adresse lässt sich nicht abfragen</translation>
    </message>
    <message>
        <source>its events cannot be read</source>
        <translation>die Ereignisse sind nicht lesbar</translation>
    </message>
    <message>
        <source>its metadata name none</source>
        <translation>in den Metadaten nicht genannt</translation>
    </message>
    <message>
        <source>its pages do not come to an end</source>
        <translation>die Seiten nehmen kein Ende</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>last night, {times}</source>
        <translation>letzte Nacht, {times}</translation>
    </message>
    <message>
        <source>last sync {when}</source>
        <translation>letzter Abgleich {when}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less {metric}</source>
        <translation>weniger {metric}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>lines of Fitbit&apos;s food log and other blocks</source>
        <translation>Zeilen aus dem Ernährungsprotokoll und anderen Blöcken von Fitbit</translation>
    </message>
    <message>
        <source>longest {days}, from {day}</source>
        <translation>längste: {days}, ab {day}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>lower {metric}</source>
        <translation>{metric} niedriger</translation>
    </message>
    <message>
        <source>lowest and highest heart rates of a period whose mean is in</source>
        <translation>niedrigste und höchste Herzfrequenzen eines Zeitraums, dessen Mittel übernommen ist</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>Mittel {value}</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>messages of FIT files that hold no health figure known here (settings, devices, training plans)</source>
        <translation>Nachrichten aus FIT-Dateien, die keine hier bekannte Gesundheitszahl enthalten (Einstellungen, Geräte, Trainingspläne)</translation>
    </message>
    <message>
        <source>messages of FIT monitoring in which no counter moved</source>
        <translation>Nachrichten aus dem FIT-Monitoring, in denen sich kein Zähler bewegt hat</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>middle varies by {spread}</source>
        <translation>Mitte schwankt um {spread}</translation>
    </message>
    <message>
        <source>minutes and hours of zero ({metric})</source>
        <translation>Minuten und Stunden mit null ({metric})</translation>
    </message>
    <message>
        <source>minutes without a climb</source>
        <translation>Minuten ohne Anstieg</translation>
    </message>
    <message>
        <source>minutes without activity</source>
        <translation>Minuten ohne Aktivität</translation>
    </message>
    <message>
        <source>minutes without calories</source>
        <translation>Minuten ohne Kalorien</translation>
    </message>
    <message>
        <source>minutes without distance</source>
        <translation>Minuten ohne Strecke</translation>
    </message>
    <message>
        <source>minutes without steps</source>
        <translation>Minuten ohne Schritte</translation>
    </message>
    <message>
        <source>minutes without {metric}</source>
        <translation>Minuten ohne {metric}</translation>
    </message>
    <message>
        <source>moments of Withings without steps, way, energy or pulse</source>
        <translation>Zeitpunkte von Withings ohne Schritte, Strecke, Energie oder Puls</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more or fewer {metric}</source>
        <translation>mehr oder weniger {metric}</translation>
    </message>
    <message>
        <source>more or less {metric}</source>
        <translation>mehr oder weniger {metric}</translation>
    </message>
    <message>
        <source>more {metric}</source>
        <translation>mehr {metric}</translation>
    </message>
    <message>
        <source>move read-out</source>
        <translation>Wert ablesen</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>nächster Tag</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>nights that Garmin did not confirm</source>
        <translation>Nächte, die Garmin nicht bestätigt hat</translation>
    </message>
    <message>
        <source>nights that the archive tells more than once</source>
        <translation>Nächte, die mehrfach im Archiv stehen</translation>
    </message>
    <message>
        <source>nights without a sleep score</source>
        <translation>Nächte ohne Schlafindex</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>neunte</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no data in this range</source>
        <translation>keine Daten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>no record was rejected</source>
        <translation>kein Eintrag abgelehnt</translation>
    </message>
    <message>
        <source>no usual range yet</source>
        <translation>noch kein üblicher Bereich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no change</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none late</source>
        <translation>keiner überfällig</translation>
    </message>
    <message>
        <source>normal {range}</source>
        <translation>normal {range}</translation>
    </message>
    <message>
        <source>not a time zone; use an IANA name such as Europe/Berlin</source>
        <translation>keine Zeitzone; verwenden Sie einen IANA-Namen wie Europe/Berlin</translation>
    </message>
    <message>
        <source>not a whole path; write it from its beginning</source>
        <translation>kein vollständiger Pfad; schreiben Sie ihn von Anfang an</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>nothing in the 7 days to {day}</source>
        <translation>nichts in den 7 Tagen bis {day}</translation>
    </message>
    <message>
        <source>nothing in the last 7 days</source>
        <translation>nichts in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>nothing is at this address</source>
        <translation>unter dieser Adresse ist nichts</translation>
    </message>
    <message>
        <source>nothing new, {when}</source>
        <translation>nichts Neues, {when}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>of 14 days, {share} of the time</source>
        <translation>von 14 Tagen, {share} der Zeit</translation>
    </message>
    <message>
        <source>of {amount} kept</source>
        <translation>von {amount} behalten</translation>
    </message>
    <message>
        <source>of {days}</source>
        <translation>von {days}</translation>
    </message>
    <message>
        <source>of {duration} in bed</source>
        <translation>von {duration} im Bett</translation>
    </message>
    <message>
        <source>of {duration} with pauses</source>
        <translation>von {duration} mit Pausen</translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation>von {goal}</translation>
    </message>
    <message numerus="yes">
        <source>of {n} day</source>
        <comment>of {n} days</comment>
        <translation>
            <numerusform>von {n} Tag</numerusform>
            <numerusform>von {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>im Mittel</translation>
    </message>
    <message numerus="yes">
        <source>on {n} day</source>
        <comment>on {n} days</comment>
        <translation>
            <numerusform>an {n} Tag</numerusform>
            <numerusform>an {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>one&apos;s own past; robust statistics</source>
        <translation>eigene Vergangenheit; robuste Statistik</translation>
    </message>
    <message numerus="yes">
        <source>opened once</source>
        <comment>opened {n} times</comment>
        <translation>
            <numerusform>einmal geöffnet</numerusform>
            <numerusform>{n}-mal geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>opens are not reported</source>
        <translation>Öffnen wird nicht gemeldet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>outlined box = your usual range</source>
        <translation>umrandet = üblich</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>pro {unit}</translation>
    </message>
    <message>
        <source>periods of sleep that Oura marks as {word}</source>
        <translation>Schlafzeiten, die Oura als {word} kennzeichnet</translation>
    </message>
    <message>
        <source>periods that Fitbit predicted</source>
        <translation>von Fitbit vorhergesagte Perioden</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Smartphone</translation>
    </message>
    <message>
        <source>pin hide order cards density compact</source>
        <translation>anheften ausblenden Reihenfolge Karten Dichte kompakt</translation>
    </message>
    <message>
        <source>places outside of workouts</source>
        <translation>Orte außerhalb von Trainings</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>prepared for {recipient}</source>
        <translation>erstellt für {recipient}</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>profile family window open</source>
        <translation>Profil Familie Fenster öffnen</translation>
    </message>
    <message>
        <source>puffs</source>
        <translation>Hübe</translation>
    </message>
    <message>
        <source>pushes</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>quarters of an hour of zero ({metric})</source>
        <translation>Viertelstunden mit null ({metric})</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>readings of a heart rate of zero</source>
        <translation>Messungen mit einer Herzfrequenz von null</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>records of a minute or less, which the app starts and stops by itself or in a test</source>
        <translation>Einträge von höchstens einer Minute, die die App von selbst oder zum Test startet und beendet</translation>
    </message>
    <message>
        <source>records that stand twice in the archive</source>
        <translation>Einträge, die doppelt im Archiv stehen</translation>
    </message>
    <message>
        <source>records that the phone has deleted</source>
        <translation>Einträge, die auf dem Smartphone gelöscht wurden</translation>
    </message>
    <message>
        <source>recover copy lost disk</source>
        <translation>retten kopie verloren datenträger zurück</translation>
    </message>
    <message>
        <source>reference values of a registry</source>
        <translation>Referenzwerte eines Registers</translation>
    </message>
    <message>
        <source>respiratory rate</source>
        <translation>Atemfrequenz</translation>
    </message>
    <message>
        <source>resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>retries in {minutes}&#x202f;min</source>
        <translation>neuer Versuch in {minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>routes of workouts, since places are not imported</source>
        <translation>Routen von Trainings, da Orte nicht importiert werden</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows of Dexcom without a time (identity, device, alarms)</source>
        <translation>Zeilen von Dexcom ohne Zeit (Identität, Gerät, Alarme)</translation>
    </message>
    <message>
        <source>rows of Global Export Data that the CSV files of the archive tell as well</source>
        <translation>Zeilen aus Global Export Data, die auch in den CSV-Dateien des Archivs stehen</translation>
    </message>
    <message>
        <source>rows of LibreView without a reading (notes, time changes)</source>
        <translation>Zeilen von LibreView ohne Messung (Notizen, Zeitumstellungen)</translation>
    </message>
    <message>
        <source>rows of a table without a value</source>
        <translation>Zeilen einer Tabelle ohne Wert</translation>
    </message>
    <message>
        <source>rows of other people</source>
        <translation>Zeilen anderer Personen</translation>
    </message>
    <message>
        <source>rows of {metric} without a reading</source>
        <translation>Zeilen ohne Messung ({metric})</translation>
    </message>
    <message>
        <source>rows of {table} of Samsung Health, which repeat or only accompany others</source>
        <translation>Zeilen von {table} aus Samsung Health, die andere wiederholen oder nur begleiten</translation>
    </message>
    <message>
        <source>rows of {table}, for which there is no metric</source>
        <translation>Zeilen von {table}, für die es keinen Messwert gibt</translation>
    </message>
    <message>
        <source>rows that the archive tells more closely elsewhere</source>
        <translation>Zeilen, die an anderer Stelle im Archiv genauer vorliegen</translation>
    </message>
    <message>
        <source>rows without a blood pressure</source>
        <translation>Zeilen ohne Blutdruck</translation>
    </message>
    <message>
        <source>rows without a reading ({metric})</source>
        <translation>Zeilen ohne Messung ({metric})</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>samples of zero ({metric})</source>
        <translation>Messungen mit null ({metric})</translation>
    </message>
    <message>
        <source>save copy safe disk</source>
        <translation>speichern kopie sicherung datenträger backup</translation>
    </message>
    <message>
        <source>scale or meter</source>
        <translation>Waage oder Messgerät</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>series of Samsung Health that are damaged</source>
        <translation>beschädigte Reihen von Samsung Health</translation>
    </message>
    <message>
        <source>series of Samsung Health that no table read here asks for</source>
        <translation>Reihen von Samsung Health, auf die keine hier gelesene Tabelle verweist</translation>
    </message>
    <message>
        <source>series of workouts (energy, steps, distance…), which the metrics hold as well</source>
        <translation>Reihen von Trainings (Energie, Schritte, Strecke…), die auch in den Messwerten stehen</translation>
    </message>
    <message>
        <source>series of workouts other than heart rate and route (speed, cadence, temperature …)</source>
        <translation>Reihen von Trainings außer Herzfrequenz und Route (Geschwindigkeit, Trittfrequenz, Temperatur …)</translation>
    </message>
    <message>
        <source>sessions of Google Fit that are no workout ({activity})</source>
        <translation>Sitzungen von Google Fit, die kein Training sind ({activity})</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>siebte</translation>
    </message>
    <message>
        <source>shaded = usual times</source>
        <translation>schattiert = übliche Zeiten</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sechste</translation>
    </message>
    <message>
        <source>skin temperature</source>
        <translation>Hauttemperatur</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>sleep duration</source>
        <translation>Schlafdauer</translation>
    </message>
    <message>
        <source>sleep recorded twice</source>
        <translation>Schlaf doppelt aufgezeichnet</translation>
    </message>
    <message>
        <source>sleep regularity</source>
        <translation>Regelmäßigkeit des Schlafs</translation>
    </message>
    <message>
        <source>sleep scores that the archive tells more than once</source>
        <translation>Schlafindexe, die mehrfach im Archiv stehen</translation>
    </message>
    <message>
        <source>so far today</source>
        <translation>heute bisher</translation>
    </message>
    <message>
        <source>so far: {over} of {days} days</source>
        <translation>bisher: {over} von {days} Tagen</translation>
    </message>
    <message>
        <source>sports science; small studies</source>
        <translation>Sportwissenschaft; kleine Studien</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps recorded twice</source>
        <translation>Schritte doppelt aufgezeichnet</translation>
    </message>
    <message>
        <source>strokes</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>tables of Samsung Health about the person and the app, which are not read</source>
        <translation>Tabellen von Samsung Health über die Person und die App, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>zehnte</translation>
    </message>
    <message>
        <source>the column {column} is used twice</source>
        <translation>die Spalte {column} wird doppelt verwendet</translation>
    </message>
    <message>
        <source>the decimal sign cannot part thousands too</source>
        <translation>das Dezimalzeichen kann nicht auch Tausender trennen</translation>
    </message>
    <message>
        <source>the header has no column {column}</source>
        <translation>die Kopfzeile hat keine Spalte {column}</translation>
    </message>
    <message>
        <source>the unit of {column} is open; write it, such as {unit}</source>
        <translation>die Einheit von {column} ist offen; schreiben Sie sie, etwa {unit}</translation>
    </message>
    <message>
        <source>the unit {unit} is no unit of {id}, which is in {right}</source>
        <translation>die Einheit {unit} ist keine Einheit von {id}; richtig ist {right}</translation>
    </message>
    <message>
        <source>the vendor&apos;s own classes</source>
        <translation>eigene Klassen des Herstellers</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>theme bright white</source>
        <translation>Design hell weiß</translation>
    </message>
    <message>
        <source>theme night black</source>
        <translation>Design Nacht schwarz</translation>
    </message>
    <message>
        <source>there is no metric called {id}; `healthdesk metrics` lists them</source>
        <translation>es gibt keinen Messwert namens {id}; `healthdesk metrics` zeigt alle</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>zu wenige Tage</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>treatments of Nightscout without a dose or a meal (notes, sensor changes)</source>
        <translation>Behandlungen von Nightscout ohne Dosis oder Mahlzeit (Notizen, Sensorwechsel)</translation>
    </message>
    <message>
        <source>two days later</source>
        <translation>zwei Tage später</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>unchanged in 30 days</source>
        <translation>seit 30 Tagen unverändert</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>uploaded when a network is there</source>
        <translation>wird hochgeladen, sobald ein Netz da ist</translation>
    </message>
    <message>
        <source>usual day {range}</source>
        <translation>üblicher Tag {range}</translation>
    </message>
    <message>
        <source>usual range after {needed} days, {days} so far</source>
        <translation>üblicher Bereich nach {needed} Tagen, bisher {days}</translation>
    </message>
    <message>
        <source>usual range only of another source</source>
        <translation>üblicher Bereich nur von anderer Quelle</translation>
    </message>
    <message>
        <source>usual range: {days} of {needed} days, new source</source>
        <translation>üblich: {days} von {needed} Tagen, neue Quelle</translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>üblich {range}</translation>
    </message>
    <message>
        <source>usual {span}</source>
        <translation>üblich {span}</translation>
    </message>
    <message>
        <source>walking &amp; running</source>
        <translation>Gehen &amp; Laufen</translation>
    </message>
    <message>
        <source>walking heart rate</source>
        <translation>Herzfrequenz beim Gehen</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>wearable</source>
        <translation>Wearable</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight recorded twice</source>
        <translation>Gewicht doppelt aufgezeichnet</translation>
    </message>
    <message>
        <source>weights of other people on the same scale</source>
        <translation>Gewichte anderer Personen auf derselben Waage</translation>
    </message>
    <message>
        <source>weights that the CSV files of the archive tell as well</source>
        <translation>Gewichte, die auch in den CSV-Dateien des Archivs stehen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>with the 30 days before</source>
        <translation>mit den 30 Tagen davor</translation>
    </message>
    <message>
        <source>with the month before</source>
        <translation>mit dem Monat davor</translation>
    </message>
    <message>
        <source>with the same days of the year before</source>
        <translation>mit denselben Tagen des Vorjahrs</translation>
    </message>
    <message>
        <source>without today</source>
        <translation>ohne heute</translation>
    </message>
    <message>
        <source>workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>workouts that Withings lists twice for the same time</source>
        <translation>Trainings, die Withings für dieselbe Zeit doppelt aufführt</translation>
    </message>
    <message>
        <source>workouts that stand twice in the archive</source>
        <translation>Trainings, die doppelt im Archiv stehen</translation>
    </message>
    <message>
        <source>workouts that the archive tells more than once</source>
        <translation>Trainings, die mehrfach im Archiv stehen</translation>
    </message>
    <message>
        <source>wrist temperature</source>
        <translation>Handgelenktemperatur</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>your own figures</source>
        <translation>Ihre eigenen Werte</translation>
    </message>
    <message>
        <source>your own past</source>
        <translation>Ihre eigene Vergangenheit</translation>
    </message>
    <message>
        <source>your own past; correlation</source>
        <translation>Ihre eigene Vergangenheit; Korrelation</translation>
    </message>
    <message>
        <source>{after} against {before}.</source>
        <translation>{after} gegenüber {before}.</translation>
    </message>
    <message>
        <source>{amount} not counted: {reason}</source>
        <translation>{amount} nicht gezählt: {reason}</translation>
    </message>
    <message>
        <source>{amount} recorded by {sources} in the 7 days to {day}</source>
        <translation>{amount}, aufgezeichnet von {sources} in den 7 Tagen bis {day}</translation>
    </message>
    <message>
        <source>{amount} recorded by {sources} in the last 7 days</source>
        <translation>{amount}, aufgezeichnet von {sources} in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>{amount} {days}</source>
        <translation>{amount} {days}</translation>
    </message>
    <message>
        <source>{amount}, counted once</source>
        <translation>{amount}, einmal gezählt</translation>
    </message>
    <message>
        <source>{bed} to {wake}, {duration} asleep</source>
        <translation>{bed} bis {wake}, {duration} geschlafen</translation>
    </message>
    <message>
        <source>{between} asleep</source>
        <translation>{between} geschlafen</translation>
    </message>
    <message>
        <source>{change} in 30 days</source>
        <translation>{change} in 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>{change} vs previous day</source>
        <comment>{change} vs previous {n} days</comment>
        <translation>
            <numerusform>{change} zum Vortag</numerusform>
            <numerusform>{change} zu den {n} Tagen davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} vs previous {n} month</source>
        <comment>{change} vs previous {n} months</comment>
        <translation>
            <numerusform>{change} zu {n} Monat davor</numerusform>
            <numerusform>{change} zu den {n} Monaten davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} vs previous {n} week</source>
        <comment>{change} vs previous {n} weeks</comment>
        <translation>
            <numerusform>{change} zu {n} Woche davor</numerusform>
            <numerusform>{change} zu den {n} Wochen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} vs year before</source>
        <translation>{change} zum Vorjahr</translation>
    </message>
    <message>
        <source>{column}: HRV is heart_rate_variability (SDNN) or heart_rate_variability_rmssd.</source>
        <translation>{column}: HRV ist heart_rate_variability (SDNN) oder heart_rate_variability_rmssd.</translation>
    </message>
    <message>
        <source>{column}: could be {metric} too, for which {taken} was taken.</source>
        <translation>{column}: könnte auch {metric} sein; dafür wurde {taken} genommen.</translation>
    </message>
    <message>
        <source>{column}: its unit is not said. Write {one} or {other}; left open, it is asked for.</source>
        <translation>{column}: Die Einheit ist nicht angegeben. Schreiben Sie {one} oder {other}; bleibt es offen, wird nachgefragt.</translation>
    </message>
    <message>
        <source>{column}: looks like {metric}, but its figures are not plausible for it.</source>
        <translation>{column}: sieht nach {metric} aus, aber die Zahlen sind dafür nicht plausibel.</translation>
    </message>
    <message>
        <source>{column}: looks like {metric}, but its unit is not said.</source>
        <translation>{column}: sieht nach {metric} aus, aber die Einheit ist nicht angegeben.</translation>
    </message>
    <message>
        <source>{column}: looks like {metric}, but {unit} is no unit of it.</source>
        <translation>{column}: sieht nach {metric} aus, aber {unit} ist keine Einheit dafür.</translation>
    </message>
    <message>
        <source>{column}: was left out; it is not {metric} itself.</source>
        <translation>{column}: wurde ausgelassen; es ist nicht {metric} selbst.</translation>
    </message>
    <message>
        <source>{counts}. A difference is told from {least} days in each on.</source>
        <translation>{counts}. Ein Unterschied wird erst ab {least} Tagen in jedem Zeitraum genannt.</translation>
    </message>
    <message>
        <source>{count} csv files beside the export hold no ECG and were left out.</source>
        <translation>{count} CSV-Dateien neben dem Export enthalten kein EKG und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} daily activity summaries have no date and were left out.</source>
        <translation>{count} tägliche Aktivitätsübersichten haben kein Datum und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>{count} of the {days} days {span}.</source>
        <translation>{count} von {days} Tagen, {span}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} day</source>
        <comment>{count} of {n} days</comment>
        <translation>
            <numerusform>{count} von {n} Tag</numerusform>
            <numerusform>{count} von {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} day with data</source>
        <comment>{count} of {n} days with data</comment>
        <translation>
            <numerusform>{count} von {n} Tag mit Daten</numerusform>
            <numerusform>{count} von {n} Tagen mit Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} metric</source>
        <comment>{count} of {n} metrics</comment>
        <translation>
            <numerusform>{count} von {n} Messwert</numerusform>
            <numerusform>{count} von {n} Messwerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} record rejected</source>
        <comment>{count} of {n} records rejected</comment>
        <translation>
            <numerusform>{count} von {n} Eintrag abgelehnt</numerusform>
            <numerusform>{count} von {n} Einträgen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} per second</source>
        <translation>{count} pro Sekunde</translation>
    </message>
    <message>
        <source>{count} routes belong to no workout and were left out.</source>
        <translation>{count} Routen gehören zu keinem Training und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} workout routes are damaged; their readable part is in.</source>
        <translation>{count} Trainingsrouten sind beschädigt; ihr lesbarer Teil ist übernommen.</translation>
    </message>
    <message>
        <source>{count} workout routes are not in the export; the workouts are in.</source>
        <translation>{count} Trainingsrouten fehlen im Export; die Trainings sind übernommen.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{days} days · shaded band is your usual range</source>
        <translation>{days} Tage · schattiert: Ihr üblicher Bereich</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>{days} überfällig</translation>
    </message>
    <message>
        <source>{days} with data</source>
        <translation>{days} mit Daten</translation>
    </message>
    <message>
        <source>{days}, by day</source>
        <translation>{days}, nach Tagen</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {clock} (UTC{offset})</source>
        <translation>{day}, {clock} (UTC{offset})</translation>
    </message>
    <message>
        <source>{distance} above normal</source>
        <translation>{distance} über der Norm</translation>
    </message>
    <message>
        <source>{distance} above usual</source>
        <translation>{distance} über dem Üblichen</translation>
    </message>
    <message>
        <source>{distance} ahead at {time}</source>
        <translation>{distance} Vorsprung um {time}</translation>
    </message>
    <message>
        <source>{distance} behind at {time}</source>
        <translation>{distance} Rückstand um {time}</translation>
    </message>
    <message>
        <source>{distance} below normal</source>
        <translation>{distance} unter der Norm</translation>
    </message>
    <message>
        <source>{distance} below usual</source>
        <translation>{distance} unter dem Üblichen</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{duration} a day</source>
        <translation>{duration} pro Tag</translation>
    </message>
    <message>
        <source>{duration} a night</source>
        <translation>{duration} pro Nacht</translation>
    </message>
    <message>
        <source>{duration} in bed</source>
        <translation>{duration} im Bett</translation>
    </message>
    <message>
        <source>{failure} Nothing is lost.</source>
        <translation>{failure} Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>{file} and the files with it</source>
        <translation>{file} samt zugehörigen Dateien</translation>
    </message>
    <message>
        <source>{file} and {count} more</source>
        <translation>{file} und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{file} and {n} more</source>
        <comment>{file} and {n} more</comment>
        <translation>
            <numerusform>{file} und {n} weitere</numerusform>
            <numerusform>{file} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} could be of {formats}.</source>
        <translation>{file} könnte von {formats} stammen.</translation>
    </message>
    <message>
        <source>{file} defines entities, as no health export does.</source>
        <translation>{file} definiert Entitäten, was kein Gesundheitsexport tut.</translation>
    </message>
    <message>
        <source>{file} does not say in which unit its distances are.</source>
        <translation>{file} sagt nicht, in welcher Einheit die Strecken angegeben sind.</translation>
    </message>
    <message>
        <source>{file} does not say in which unit its weights are.</source>
        <translation>{file} sagt nicht, in welcher Einheit die Gewichte angegeben sind.</translation>
    </message>
    <message>
        <source>{file} does not say the unit of {column}.</source>
        <translation>{file} nennt die Einheit von {column} nicht.</translation>
    </message>
    <message>
        <source>{file} ends early: it is cut off. What was readable is in.</source>
        <translation>{file} endet zu früh: Die Datei ist abgeschnitten. Das Lesbare ist übernommen.</translation>
    </message>
    <message>
        <source>{file} has more entries than any health export.</source>
        <translation>{file} hat mehr Einträge als jeder Gesundheitsexport.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”, which the mapping names.</source>
        <translation>{file} hat keine Spalte „{column}“, die in der Zuordnung genannt ist.</translation>
    </message>
    <message>
        <source>{file} holds a file whose name leads out of the archive.</source>
        <translation>{file} enthält eine Datei, deren Name aus dem Archiv hinausführt.</translation>
    </message>
    <message>
        <source>{file} holds a file with an unreadable name.</source>
        <translation>{file} enthält eine Datei mit einem unlesbaren Namen.</translation>
    </message>
    <message>
        <source>{file} holds more people than any study.</source>
        <translation>{file} enthält mehr Personen als jede Studie.</translation>
    </message>
    <message>
        <source>{file} holds no mapping.</source>
        <translation>{file} enthält keine Zuordnung.</translation>
    </message>
    <message>
        <source>{file} holds only the clinical copy of an export.</source>
        <translation>{file} enthält nur die klinische Kopie eines Exports.</translation>
    </message>
    <message>
        <source>{file} holds two files of the same name.</source>
        <translation>{file} enthält zwei Dateien mit demselben Namen.</translation>
    </message>
    <message>
        <source>{file} inside of {archive} is too large to be read there.</source>
        <translation>{file} in {archive} ist zu groß, um dort gelesen zu werden.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{file} is a table of no format that healthdesk knows.</source>
        <translation>{file} ist eine Tabelle, deren Format healthdesk nicht kennt.</translation>
    </message>
    <message>
        <source>{file} is a table of no format that healthdesk knows. Look at what it makes of the columns and correct it; the next table with the same columns is read alike.</source>
        <translation>{file} ist eine Tabelle in keinem Format, das healthdesk kennt. Sehen Sie nach, wie es die Spalten deutet, und berichtigen Sie es; die nächste Tabelle mit denselben Spalten wird ebenso gelesen.</translation>
    </message>
    <message>
        <source>{file} is an archive of a kind that healthdesk does not open.</source>
        <translation>{file} ist ein Archiv von einer Art, die healthdesk nicht öffnet.</translation>
    </message>
    <message>
        <source>{file} is an archive too deep inside of others.</source>
        <translation>{file} ist ein Archiv, das zu tief in anderen liegt.</translation>
    </message>
    <message>
        <source>{file} is built wrongly: its entries overlap.</source>
        <translation>{file} ist falsch aufgebaut: Die Einträge überlappen sich.</translation>
    </message>
    <message>
        <source>{file} is damaged after line {line}; what came before is in.</source>
        <translation>{file} ist nach Zeile {line} beschädigt; was davor stand, ist übernommen.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>{file} ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} is damaged in or after row {row}; what came before is in.</source>
        <translation>{file} ist in oder nach Zeile {row} beschädigt; was davor stand, ist übernommen.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut off; its readable part is in.</source>
        <translation>{file} ist beschädigt oder abgeschnitten; der lesbare Teil ist übernommen.</translation>
    </message>
    <message>
        <source>{file} is damaged or ends early; what was readable before that is in.</source>
        <translation>{file} ist beschädigt oder endet zu früh; was davor lesbar war, ist übernommen.</translation>
    </message>
    <message>
        <source>{file} is damaged: a file in it is shorter than it should be.</source>
        <translation>{file} ist beschädigt: Eine Datei darin ist kürzer, als sie sein sollte.</translation>
    </message>
    <message>
        <source>{file} is damaged; what could be read is in.</source>
        <translation>{file} ist beschädigt; was lesbar war, ist übernommen.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is incomplete: the end of the archive is missing.</source>
        <translation>{file} ist unvollständig: Das Ende des Archivs fehlt.</translation>
    </message>
    <message>
        <source>{file} is larger than any mapping.</source>
        <translation>{file} ist größer als jede Zuordnung.</translation>
    </message>
    <message>
        <source>{file} is larger than healthdesk can read in one piece.</source>
        <translation>{file} ist größer, als healthdesk am Stück lesen kann.</translation>
    </message>
    <message>
        <source>{file} is larger than such a file ever is.</source>
        <translation>{file} ist größer, als eine solche Datei je ist.</translation>
    </message>
    <message>
        <source>{file} is no mapping: {problem}.</source>
        <translation>{file} ist keine Zuordnung: {problem}.</translation>
    </message>
    <message>
        <source>{file} is no single table.</source>
        <translation>{file} ist keine einzelne Tabelle.</translation>
    </message>
    <message>
        <source>{file} is no table with a line that names its columns.</source>
        <translation>{file} ist keine Tabelle mit einer Zeile, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>{file} is not JSON, so it is no mapping.</source>
        <translation>{file} ist kein JSON und damit keine Zuordnung.</translation>
    </message>
    <message>
        <source>{file} is not what it says it is.</source>
        <translation>{file} ist nicht das, was angegeben ist.</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8.</source>
        <translation>{file} ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{file} is too large to be read inside of an archive.</source>
        <translation>{file} ist zu groß, um innerhalb eines Archivs gelesen zu werden.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than any health export.</source>
        <translation>{file} ist entpackt viel größer als jeder Gesundheitsexport.</translation>
    </message>
    <message>
        <source>{file}: the energy of workouts is in kilojoules and was converted.</source>
        <translation>{file}: Die Energie der Trainings ist in Kilojoule angegeben und wurde umgerechnet.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} and {second} both record your {name}.</source>
        <translation>{first} und {second} zeichnen beide dasselbe auf: {name}.</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{first}.–{last}. {month} {year}</translation>
    </message>
    <message>
        <source>{folder} holds too many files.</source>
        <translation>{folder} enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>{format} export</source>
        <translation>Export ({format})</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} day</source>
        <comment>{found} of {n} days</comment>
        <translation>
            <numerusform>{found} von {n} Tag</numerusform>
            <numerusform>{found} von {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} night</source>
        <comment>{found} of {n} nights</comment>
        <translation>
            <numerusform>{found} von {n} Nacht</numerusform>
            <numerusform>{found} von {n} Nächten</numerusform>
        </translation>
    </message>
    <message>
        <source>{goal}, {days} in a row</source>
        <translation>{goal}, {days} Tage in Folge</translation>
    </message>
    <message>
        <source>{goal}; {days} in a row</source>
        <translation>{goal}; {days} Tage in Folge</translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} companion synced</source>
        <comment>{good} of {n} companions synced</comment>
        <translation>
            <numerusform>{good} von {n} Begleiter abgeglichen</numerusform>
            <numerusform>{good} von {n} Begleitern abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{has}. A relation is told from {least} days on: with fewer, chance looks like one.</source>
        <translation>{has}. Ein Zusammenhang wird erst ab {least} Tagen genannt: Bei weniger Tagen sieht der Zufall wie einer aus.</translation>
    </message>
    <message>
        <source>{id} is no figure that a column of numbers can hold</source>
        <translation>{id} ist kein Wert, den eine Zahlenspalte enthalten kann</translation>
    </message>
    <message>
        <source>{in_range} of the readings of 14 days were in range, {limit_70} to {limit_180} (aim: more than 70&#x202f;%). Low: {below} below {limit_70} (less than 4&#x202f;%), {very_low} below {limit_54} (less than 1&#x202f;%). High: {above} above {limit_180} (less than 25&#x202f;%), {very_high} above {limit_250} (less than 5&#x202f;%). Mean {mean}, GMI {gmi}, variation {cv} (at most 36&#x202f;%).</source>
        <translation>{in_range} der Messungen aus 14 Tagen lagen im Zielbereich, {limit_70} bis {limit_180} (Ziel: mehr als 70&#x202f;%). Niedrig: {below} unter {limit_70} (weniger als 4&#x202f;%), {very_low} unter {limit_54} (weniger als 1&#x202f;%). Hoch: {above} über {limit_180} (weniger als 25&#x202f;%), {very_high} über {limit_250} (weniger als 5&#x202f;%). Mittel {mean}, GMI {gmi}, Schwankung {cv} (höchstens 36&#x202f;%).</translation>
    </message>
    <message>
        <source>{later} with {earlier}, by day</source>
        <translation>{later} mit {earlier}, nach Tagen</translation>
    </message>
    <message>
        <source>{low} to below {high}</source>
        <translation>{low} bis unter {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{metrics} from {sources}</source>
        <translation>{metrics} aus {sources}</translation>
    </message>
    <message>
        <source>{metric} after deduplication, 7 days</source>
        <translation>{metric} ohne Doppeltes, 7 Tage</translation>
    </message>
    <message>
        <source>{metric} after deduplication, 7 days to {day}</source>
        <translation>{metric} ohne Doppeltes, 7 Tage bis {day}</translation>
    </message>
    <message>
        <source>{metric} and {second}</source>
        <translation>{metric} und {second}</translation>
    </message>
    <message numerus="yes">
        <source>{metric} as a table, {n} row</source>
        <comment>{metric} as a table, {n} rows</comment>
        <translation>
            <numerusform>{metric} als Tabelle, {n} Zeile</numerusform>
            <numerusform>{metric} als Tabelle, {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{metric} has its own order</source>
        <translation>Eigene Reihenfolge für {metric}</translation>
    </message>
    <message>
        <source>{metric} has no hourly values</source>
        <translation>{metric}: keine stündlichen Werte</translation>
    </message>
    <message>
        <source>{metric} has no hourly values.</source>
        <translation>{metric} hat keine Stundenwerte.</translation>
    </message>
    <message>
        <source>{metric}, average</source>
        <translation>{metric}, Durchschnitt</translation>
    </message>
    <message>
        <source>{metric}, daily average</source>
        <translation>{metric}, Tagesmittel</translation>
    </message>
    <message>
        <source>{metric}, first at {place}</source>
        <translation>{metric}, zuerst bei {place}</translation>
    </message>
    <message>
        <source>{metric}, place {place} of {total}</source>
        <translation>{metric}, Platz {place} von {total}</translation>
    </message>
    <message>
        <source>{metric}, {day}</source>
        <translation>{metric}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{metric}, {span}: {count} of {n} day with data, {range}</source>
        <comment>{metric}, {span}: {count} of {n} days with data, {range}</comment>
        <translation>
            <numerusform>{metric}, {span}: {count} von {n} Tag mit Daten, {range}</numerusform>
            <numerusform>{metric}, {span}: {count} von {n} Tagen mit Daten, {range}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{metric}, {span}: {n} day with data, {range}</source>
        <comment>{metric}, {span}: {n} days with data, {range}</comment>
        <translation>
            <numerusform>{metric}, {span}: {n} Tag mit Daten, {range}</numerusform>
            <numerusform>{metric}, {span}: {n} Tage mit Daten, {range}</numerusform>
        </translation>
    </message>
    <message>
        <source>{metric}, {unit}</source>
        <translation>{metric}, {unit}</translation>
    </message>
    <message>
        <source>{metric}: no data</source>
        <translation>{metric}: keine Daten</translation>
    </message>
    <message>
        <source>{metric}: these are single samples of several devices without an end, so what two of them counted at the same time is in twice. Summarize data in the app&apos;s export settings to avoid that.</source>
        <translation>{metric}: Dies sind Einzelmessungen mehrerer Geräte ohne Endzeit; was zwei davon zur selben Zeit gezählt haben, ist deshalb doppelt enthalten. Um das zu vermeiden, lassen Sie die Daten in den Exporteinstellungen der App zusammenfassen.</translation>
    </message>
    <message>
        <source>{metric}: usual for adults {range} ({source})</source>
        <translation>{metric}: bei Erwachsenen üblich {range} ({source})</translation>
    </message>
    <message>
        <source>{metric}: {amount}, counted once</source>
        <translation>{metric}: {amount}, einmal gezählt</translation>
    </message>
    <message>
        <source>{metric}: {count} written as percent where a fraction is usual; taken as percent.</source>
        <translation>{metric}: {count}-mal in Prozent geschrieben, wo ein Bruchteil üblich ist; als Prozent gelesen.</translation>
    </message>
    <message>
        <source>{met} of {days} days</source>
        <translation>{met} von {days} Tagen</translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min ago</source>
        <translation>vor {minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month}: earlier month</source>
        <translation>{month}: einen Monat früher</translation>
    </message>
    <message>
        <source>{month}: earlier year</source>
        <translation>{month}: ein Jahr früher</translation>
    </message>
    <message>
        <source>{month}: later month</source>
        <translation>{month}: einen Monat später</translation>
    </message>
    <message>
        <source>{month}: later year</source>
        <translation>{month}: ein Jahr später</translation>
    </message>
    <message numerus="yes">
        <source>{named}; and {n} more</source>
        <comment>{named}; and {n} more</comment>
        <translation>
            <numerusform>{named}; und {n} weitere</numerusform>
            <numerusform>{named}; und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} und {n} weitere</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}. No longer where they were: {gone}.</source>
        <translation>{names}. Nicht mehr am alten Ort: {gone}.</translation>
    </message>
    <message>
        <source>{name} cannot be set to that: {problem}.</source>
        <translation>{name} lässt sich nicht so einstellen: {problem}.</translation>
    </message>
    <message>
        <source>{name} sync</source>
        <translation>Abgleich mit {name}</translation>
    </message>
    <message>
        <source>{name} {value}, far above your usual</source>
        <translation>{name} {value}, weit über dem für Sie Üblichen</translation>
    </message>
    <message>
        <source>{name} {value}, far below your usual</source>
        <translation>{name} {value}, weit unter dem für Sie Üblichen</translation>
    </message>
    <message>
        <source>{name}: {size} higher</source>
        <translation>{name}: {size} höher</translation>
    </message>
    <message>
        <source>{name}: {size} higher than the month before</source>
        <translation>{name}: {size} höher als im Monat davor</translation>
    </message>
    <message>
        <source>{name}: {size} higher than the week before</source>
        <translation>{name}: {size} höher als in der Woche davor</translation>
    </message>
    <message>
        <source>{name}: {size} less</source>
        <translation>{name}: {size} weniger</translation>
    </message>
    <message>
        <source>{name}: {size} less than the month before</source>
        <translation>{name}: {size} weniger als im Monat davor</translation>
    </message>
    <message>
        <source>{name}: {size} less than the week before</source>
        <translation>{name}: {size} weniger als in der Woche davor</translation>
    </message>
    <message>
        <source>{name}: {size} lower</source>
        <translation>{name}: {size} niedriger</translation>
    </message>
    <message>
        <source>{name}: {size} lower than the month before</source>
        <translation>{name}: {size} niedriger als im Monat davor</translation>
    </message>
    <message>
        <source>{name}: {size} lower than the week before</source>
        <translation>{name}: {size} niedriger als in der Woche davor</translation>
    </message>
    <message>
        <source>{name}: {size} more</source>
        <translation>{name}: {size} mehr</translation>
    </message>
    <message>
        <source>{name}: {size} more than the month before</source>
        <translation>{name}: {size} mehr als im Monat davor</translation>
    </message>
    <message>
        <source>{name}: {size} more than the week before</source>
        <translation>{name}: {size} mehr als in der Woche davor</translation>
    </message>
    <message>
        <source>{nights}; {before} before</source>
        <translation>{nights}; davor {before}</translation>
    </message>
    <message>
        <source>{now}; the month before {before}</source>
        <translation>{now}; im Monat davor {before}</translation>
    </message>
    <message>
        <source>{now}; the week before {before}</source>
        <translation>{now}; in der Woche davor {before}</translation>
    </message>
    <message numerus="yes">
        <source>{n} ECG</source>
        <comment>{n} ECGs</comment>
        <translation>
            <numerusform>{n} EKG</numerusform>
            <numerusform>{n} EKGs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} beat list</source>
        <comment>{n} beat lists</comment>
        <translation>
            <numerusform>{n} Herzschlagliste</numerusform>
            <numerusform>{n} Herzschlaglisten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} before</source>
        <translation>davor {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} blood pressure pair</source>
        <comment>{n} blood pressure pairs</comment>
        <translation>
            <numerusform>{n} Blutdruckpaar</numerusform>
            <numerusform>{n} Blutdruckpaare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day has both</source>
        <comment>{n} days have both</comment>
        <translation>
            <numerusform>{n} Tag mit beiden Messwerten</numerusform>
            <numerusform>{n} Tage mit beiden Messwerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day with data</source>
        <comment>{n} days with data</comment>
        <translation>
            <numerusform>{n} Tag mit Daten</numerusform>
            <numerusform>{n} Tage mit Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day without data was left out, not filled in.</source>
        <comment>{n} days without data were left out, not filled in.</comment>
        <translation>
            <numerusform>{n} Tag ohne Daten wurde ausgelassen, nicht aufgefüllt.</numerusform>
            <numerusform>{n} Tage ohne Daten wurden ausgelassen, nicht aufgefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file that waited is gone.</source>
        <comment>{n} files that waited are gone.</comment>
        <translation>
            <numerusform>{n} wartende Datei ist verschwunden.</numerusform>
            <numerusform>{n} wartende Dateien sind verschwunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file waits to be imported.</source>
        <comment>{n} files wait to be imported.</comment>
        <translation>
            <numerusform>{n} Datei wartet auf den Import.</numerusform>
            <numerusform>{n} Dateien warten auf den Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap</source>
        <comment>{n} gaps</comment>
        <translation>
            <numerusform>{n} Lücke</numerusform>
            <numerusform>{n} Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meal</source>
        <comment>{n} meals</comment>
        <translation>
            <numerusform>{n} Mahlzeit</numerusform>
            <numerusform>{n} Mahlzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measure stayed within what is usual from month to month.</source>
        <comment>{n} measures stayed within what is usual from month to month.</comment>
        <translation>
            <numerusform>{n} Messwert blieb im Rahmen dessen, was von Monat zu Monat üblich ist.</numerusform>
            <numerusform>{n} Messwerte blieben im Rahmen dessen, was von Monat zu Monat üblich ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measure stayed within what is usual from week to week.</source>
        <comment>{n} measures stayed within what is usual from week to week.</comment>
        <translation>
            <numerusform>{n} Messwert blieb im Rahmen dessen, was von Woche zu Woche üblich ist.</numerusform>
            <numerusform>{n} Messwerte blieben im Rahmen dessen, was von Woche zu Woche üblich ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} metric</source>
        <comment>{n} metrics</comment>
        <translation>
            <numerusform>{n} Messwert</numerusform>
            <numerusform>{n} Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} metric; what overlaps is counted once</source>
        <comment>{n} metrics; what overlaps is counted once</comment>
        <translation>
            <numerusform>{n} Messwert; was sich überschneidet, zählt einmal</numerusform>
            <numerusform>{n} Messwerte; was sich überschneidet, zählt einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new insight</source>
        <comment>{n} new insights</comment>
        <translation>
            <numerusform>{n} neue Erkenntnis</numerusform>
            <numerusform>{n} neue Erkenntnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new, {when}</source>
        <comment>{n} new, {when}</comment>
        <translation>
            <numerusform>{n} neu, {when}</numerusform>
            <numerusform>{n} neu, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} night</source>
        <comment>{n} nights</comment>
        <translation>
            <numerusform>{n} Nacht</numerusform>
            <numerusform>{n} Nächte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} night, {count} with data</source>
        <comment>{n} nights, {count} with data</comment>
        <translation>
            <numerusform>{n} Nacht, {count} mit Daten</numerusform>
            <numerusform>{n} Nächte, {count} mit Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {days}</source>
        <translation>{n} von {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other type</source>
        <comment>{n} other types</comment>
        <translation>
            <numerusform>{n} andere Art</numerusform>
            <numerusform>{n} andere Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reading</source>
        <comment>{n} readings</comment>
        <translation>
            <numerusform>{n} Messung</numerusform>
            <numerusform>{n} Messungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record from {file}, in {duration}</source>
        <comment>{n} records from {file}, in {duration}</comment>
        <translation>
            <numerusform>{n} Eintrag aus {file}, in {duration}</numerusform>
            <numerusform>{n} Einträge aus {file}, in {duration}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record from {sources}</source>
        <comment>{n} records from {sources}</comment>
        <translation>
            <numerusform>{n} Eintrag aus {sources}</numerusform>
            <numerusform>{n} Einträge aus {sources}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of other kinds is kept as it is.</source>
        <comment>{n} records of other kinds are kept as they are.</comment>
        <translation>
            <numerusform>{n} Eintrag anderer Art wird unverändert aufbewahrt.</numerusform>
            <numerusform>{n} Einträge anderer Art werden unverändert aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {source} will be deleted.</source>
        <comment>{n} records of {source} will be deleted.</comment>
        <translation>
            <numerusform>{n} Eintrag von {source} wird gelöscht.</numerusform>
            <numerusform>{n} Einträge von {source} werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session</source>
        <comment>{n} sessions</comment>
        <translation>
            <numerusform>{n} Aufzeichnung</numerusform>
            <numerusform>{n} Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type</source>
        <comment>{n} types</comment>
        <translation>
            <numerusform>{n} Datenart</numerusform>
            <numerusform>{n} Datenarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} workout</source>
        <comment>{n} workouts</comment>
        <translation>
            <numerusform>{n} Training</numerusform>
            <numerusform>{n} Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message numerus="yes">
        <source>{period} has {n} day with data</source>
        <comment>{period} has {n} days with data</comment>
        <translation>
            <numerusform>{period} hat {n} Tag mit Daten</numerusform>
            <numerusform>{period} hat {n} Tage mit Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, so far</source>
        <translation>{period}, bisher</translation>
    </message>
    <message>
        <source>{range} today</source>
        <translation>heute {range}</translation>
    </message>
    <message>
        <source>{records} and {sessions} of {source} will be deleted.</source>
        <translation>{records} und {sessions} von {source} werden gelöscht.</translation>
    </message>
    <message>
        <source>{row}, at most {most}</source>
        <translation>{row}, längste Serie {most}</translation>
    </message>
    <message>
        <source>{row}, the most so far</source>
        <translation>{row}, bisher die längste Serie</translation>
    </message>
    <message>
        <source>{share} of the file</source>
        <translation>{share} der Datei</translation>
    </message>
    <message>
        <source>{share} of the file, {count} of them updated</source>
        <translation>{share} der Datei, davon {count} aktualisiert</translation>
    </message>
    <message>
        <source>{share}, nothing counted twice</source>
        <translation>{share}, nichts doppelt gezählt</translation>
    </message>
    <message>
        <source>{share}, see reasons</source>
        <translation>{share}, siehe Gründe</translation>
    </message>
    <message>
        <source>{size} higher than {before}</source>
        <translation>{size} höher als {before}</translation>
    </message>
    <message>
        <source>{size} less than {before}</source>
        <translation>{size} weniger als {before}</translation>
    </message>
    <message>
        <source>{size} lower than {before}</source>
        <translation>{size} niedriger als {before}</translation>
    </message>
    <message>
        <source>{size} more than {before}</source>
        <translation>{size} mehr als {before}</translation>
    </message>
    <message>
        <source>{size} points</source>
        <translation>{size}&#x202f;%-Punkte</translation>
    </message>
    <message>
        <source>{size}&#xa0;GB</source>
        <translation>{size}&#xa0;GB</translation>
    </message>
    <message>
        <source>{size}&#xa0;MB</source>
        <translation>{size}&#xa0;MB</translation>
    </message>
    <message>
        <source>{size}&#xa0;kB</source>
        <translation>{size}&#xa0;kB</translation>
    </message>
    <message>
        <source>{source} is excluded.</source>
        <translation>{source} ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>{source} now counts as {other}; figures are being recomputed</source>
        <translation>{source} zählt jetzt als {other}; die Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>{source} stands alone again; figures are being recomputed</source>
        <translation>{source} steht wieder für sich; die Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>{source} · overlap hidden</source>
        <translation>{source} · Überschneidung ausgeblendet</translation>
    </message>
    <message>
        <source>{source} · used</source>
        <translation>{source} · verwendet</translation>
    </message>
    <message>
        <source>{source}: place {place} of {total}</source>
        <translation>{source}: Platz {place} von {total}</translation>
    </message>
    <message>
        <source>{start} to {end}, {duration} asleep</source>
        <translation>{start} bis {end}, {duration} geschlafen</translation>
    </message>
    <message>
        <source>{time}&#x202f;am</source>
        <translation>{time}&#x202f;AM</translation>
    </message>
    <message>
        <source>{time}&#x202f;pm</source>
        <translation>{time}&#x202f;PM</translation>
    </message>
    <message>
        <source>{types}; kept as they are</source>
        <translation>{types}; unverändert aufbewahrt</translation>
    </message>
    <message>
        <source>{typical} had {now} in the later period and {then} in the earlier one; the difference may be chance (95{thin}% {span}).</source>
        <translation>{typical} hatte im späteren Zeitraum {now} und im früheren {then}; der Unterschied kann Zufall sein (95{thin}% {span}).</translation>
    </message>
    <message>
        <source>{typical} had {now}, {by} {direction} than in the earlier period with {then} (95{thin}% {span}). It does not say why.</source>
        <translation>{typical} hatte {now}, {by} {direction} als im früheren Zeitraum mit {then} (95{thin}% {span}). Über den Grund sagt das nichts.</translation>
    </message>
    <message>
        <source>{unit} a day</source>
        <translation>{unit} pro Tag</translation>
    </message>
    <message>
        <source>{unit} a night</source>
        <translation>{unit} pro Nacht</translation>
    </message>
    <message>
        <source>{unit} · grey: middle half of these days, {range}</source>
        <translation>{unit} · grau: mittlere Hälfte dieser Tage, {range}</translation>
    </message>
    <message>
        <source>{unit} · line: daily average, area: lowest–highest</source>
        <translation>{unit} · Linie: Tagesmittel, Fläche: Minimum–Maximum</translation>
    </message>
    <message>
        <source>{unit}, a dot for each day measured</source>
        <translation>{unit}, ein Punkt für jeden Tag mit Messung</translation>
    </message>
    <message>
        <source>{usual}, new source</source>
        <translation>{usual}, neue Quelle</translation>
    </message>
    <message>
        <source>{usual}, {days}-day gap since</source>
        <translation>{usual}, dann {days} Tage Lücke</translation>
    </message>
    <message>
        <source>{value} on {day}: the most in a day since {since}, of {days} days</source>
        <translation>{value} am {day}: der höchste Tageswert seit {since}, aus {days} Tagen</translation>
    </message>
    <message>
        <source>{value} since {day}</source>
        <translation>{value} seit {day}</translation>
    </message>
    <message>
        <source>{value} since {day}, before {old}</source>
        <translation>{value} seit {day}, davor {old}</translation>
    </message>
    <message>
        <source>{value} so far</source>
        <translation>bisher {value}</translation>
    </message>
    <message>
        <source>{vendor} does not accept the token any more.</source>
        <translation>{vendor} nimmt das Token nicht mehr an.</translation>
    </message>
    <message>
        <source>{vendor} is busy.</source>
        <translation>{vendor} ist ausgelastet.</translation>
    </message>
    <message>
        <source>{vendor} no longer has your consent for healthdesk.</source>
        <translation>{vendor} hat Ihre Zustimmung für healthdesk nicht mehr.</translation>
    </message>
    <message>
        <source>{vendor} refused what healthdesk asked for ({status}).</source>
        <translation>{vendor} hat die Anfrage von healthdesk abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}.</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{what} holds no files.</source>
        <translation>{what} enthält keine Dateien.</translation>
    </message>
    <message>
        <source>{what} is no health export that healthdesk knows.</source>
        <translation>{what} ist kein Gesundheitsexport, den healthdesk kennt.</translation>
    </message>
    <message>
        <source>{what} · {lag}</source>
        <translation>{what} · {lag}</translation>
    </message>
    <message>
        <source>{what}: {days}. Choose others.</source>
        <translation>{what}: {days}. Andere wählen.</translation>
    </message>
    <message>
        <source>ρ from day to day</source>
        <translation>ρ von Tag zu Tag</translation>
    </message>
    <message>
        <source>ρ {rho}, 95{thin}% {low} to {high}, {days}</source>
        <translation>ρ {rho}, 95{thin}% {low} bis {high}, {days}</translation>
    </message>
    <message>
        <source>ρ {rho}, {low} to {high}</source>
        <translation>ρ {rho}, {low} bis {high}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
</TS>
