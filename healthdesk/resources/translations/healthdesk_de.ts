<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message numerus="yes">
        <source>. When sources overlap, the highest row wins; figures are recomputed in the background.</source>
        <comment>goes on behind two keys</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days with readings in 70 % of the time are what the consensus asks for before these figures say much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 mm a second, 10 mm a millivolt. The words are the device&apos;s own; healthdesk adds none. An ECG of one lead cannot show every illness: if you feel unwell, talk to a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6M</source>
        <comment>six months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day average is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day average is steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day average is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is clear if it is at least half a standard deviation of a day and 5 % of an amount, and more than three times the ordinary one from month to month (robust, of the {n} months before). By chance alone about one figure in 30 would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is clear if it is at least half a standard deviation of a day and 5 % of an amount, and more than three times the ordinary one from week to week (robust, of the {n} weeks before). By chance alone about one figure in 30 would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is no diagnosis. Training, season, sleep, alcohol, illness or a new device may be behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is no diagnosis. Training, season, sleep, alcohol, illness or a new device may be behind it. A season looks like a trend for half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count. It says nothing about health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dashboard shows at least one metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is a number above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has room for about 80 characters of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A night counts to the day on which it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pairing code carries it; else give it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of past years. It says nothing about why: light, weather, holidays and habits all follow the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of the past months. Saturday and Sunday are taken for the weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay keeps encrypted copies for links. It cannot read them. Your practice, your family or you may run one; whoever does gives you its address and an upload token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay&apos;s address begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay&apos;s address has no user, question mark or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot be written as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs a day with data that is over. Import an export, or come back tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second export in the same archive was left out: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share expires in 1 to {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share needs a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share spans at most {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source cannot be merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watch estimates it, the reference was measured on a treadmill in the United States. Of your age only the year of birth is known. Medicines that slow the heart make the estimate wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85 % of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 0.7 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85 % of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 1 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85 % of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 1000 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single outliers cut off. It needs two years with data in 85 % of the weeks, and every year must swing the same way. Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all other questions asked at the same time. It is told from 15 and 0.6 of your day-to-day standard deviations on, from the lowest to the highest time of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFib history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal cramps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above usual, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code, shown only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active calories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy goal streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active zone minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Active {n}</source>
        <comment>Active {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a companion, and what your phone pushes is here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add companion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again, or revoke the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it with `healthdesk share relay add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with `healthdesk share relay add`, or share a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the days of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for Health Auto Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time without keyboard or mouse. Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol and resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metrics with data are on the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings of the last 14 days of the device that read most. Targets: more than 70 % from 70 to 180 mg/dL, less than 4 % below 70, less than 1 % below 54, less than 25 % above 180, less than 5 % above 250, and a coefficient of variation of at most 36 %. GMI is 3.31 + 0.02392 × mean in mg/dL. It needs readings in 70 % of the quarters of an hour, and a sensor that has been read for at least 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the arrows move a metric, Delete takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American football</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation has one to {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint has a name of 1 to {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint&apos;s address begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint&apos;s address has no user, question mark or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate by a phone in a pocket or a bag. It says nothing about why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An insight can be snoozed for 1 to {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another healthdesk has this store open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Health writes UTF-8; export the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple, HealthKit: HKCategoryValueAppleWalkingSteadinessEvent; Measuring Walking Quality Through iPhone Mobility Metrics, May 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are {source} and {other} one device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the dashboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows to move · {t} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the dates show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for days or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the study&apos;s team for your own data, or open the project in Fitabase and choose Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the relay for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At cloud.ouraring.com/oauth/applications make an application with the redirect URI http://localhost:8744/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At developer.withings.com make an application with the callback http://localhost:8744/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {n} character.</source>
        <comment>At least {n} characters.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Atrial Fibrillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Average, {n} day</source>
        <comment>Average, {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badminton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal body temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battelino et al. 2019, Diabetes Care 42: 1593; GMI: Bergenstal et al. 2018, Diabetes Care 41: 2275.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that there were data on {known} of 28 days. Import a newer export if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below usual, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biotin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder incontinence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding after pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding during pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure CSV (Omron Connect and others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure without both values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body ache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both change slowly over these days: a trend or the season makes up {a} of {one} and {b} of {other}. Two figures that drift go together for no other reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both then count as {source}, later imports too; what both recorded counts once. They can be parted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing disturbances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what you already have. Everything stays encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type: read, added, updated, already here, rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV, aim {limit} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caffeine and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated on this computer, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calories eaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbohydrates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardio dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardio fitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical mucus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions or copy it to your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts: pale the month before, then this month; the band is your usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts: pale the week before, then this week; the band is your usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, or use your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest tightness or pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chloride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Deselect all and tick Google Health (called Fitbit until 2026).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Download your data and ask for the file; Polar writes when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Download your data and start the archive; a link comes by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose JSON, which also holds nights, ECGs and routes (CSV has daily figures and workouts only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Next step, Export once, .zip, and Create export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zone from the list, such as Asia/Tokyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zone from the list, such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one column that is a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days on which there are data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days that have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer days or fewer metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days or metrics; nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days, or another metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days, or metrics that were measured on the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some days and some data, and hand them to a doctor as an encrypted file or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .csv file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days, then Export at the top right (a sheet with an arrow), and Export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the export.zip that the phone made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the export itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the export goes; it appears there as Health Connect.zip and is replaced at each export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear changes too: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard clears after 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard clears after {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what uses it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your copy, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with: previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with: year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the same days before, {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraceptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention: 95 to 100 % is usual at sea level. WHO Pulse Oximetry Training Manual 2011.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it whole from where you found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy pairing code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy that .zip to this computer and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole line that `healthdesk companion pair --desktop` prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is wrong in mapping.json, and fill in what it lists as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coughing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not look at your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read this night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read your body data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read your glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read your heart data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read your shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {file}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write {name}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one with `healthdesk init`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created with healthdesk on {when}. Private: health data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created, readable only with the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross country skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-country skiing distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-country skiing speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling threshold power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily step count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily step count by season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily step count trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily values only. Your device names, notes and locations are never included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data begin today; today counts once it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality by metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date has no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date is outside {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, with or without time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first: 31.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the second metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number} of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days begin and end by it. Changing it adds up the days it touches anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days by the time zone {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days can be compared with those up to {count} days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of both periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with {more} tended to be days with {other} ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with {more} tended to be followed by a day with {other} ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with {more} were not clearly days with {other} ({figures}). There may be no relation, or too few days to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days you spent in another time zone are counted by that zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {days}. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all data of {source}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted; figures are being recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deselect all, then select Fit, and create the export; choose .zip and the largest file size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices &amp; Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices &amp;&amp; Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices appear with the first import. Drop an export anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dexcom Clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diarrhea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diastolic blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you sleep much less than adults are advised to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same with /api/v1/treatments.json?count=100000 for doses and meals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do two devices record your active energy at the same time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do two devices record your distance at the same time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do two devices record your heart rate at the same time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do two devices record your sleep at the same time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do two devices record your steps at the same time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do two devices record your weight at the same time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do your alcohol and your resting heart rate go together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do your caffeine and your sleep go together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do your exercise and your resting heart rate go together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do your exercise and your sleep go together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do your sleep and your heart rate variability go together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your daily step count swing with the seasons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your resting heart rate swing with the seasons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your sleep duration swing with the seasons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your weight swing with the seasons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double support time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downhill skiing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downhill snow sports distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download every part when Google writes that it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it and import the .zip as it is, or the .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download polar-user-data-export….zip and import it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the zip file and import it as it is. Each person of a scale has an archive of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr. Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag rows, or focus one and press</source>
        <comment>two keys follow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press {up} {down} to move, {delete} to take off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an export anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG holds no voltages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG of {seconds} seconds, called {classification} by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG, as the device calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECGs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each figure against the median of its 60 days before, in robust standard deviations (median absolute deviation x 1.4826). It is told if at least 3 figures lie 3.5 or more of them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrodermal activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted before it leaves this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted files opened offline cannot report back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End is earlier than start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a metric in Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to edit, Delete to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental sound levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental sound reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equestrian sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated workout effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date in {file} can be read in two ways: {date} with the day or the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every metric that is summed up over a day has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record that was read is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minute</source>
        <comment>Every {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer and nothing is sent anywhere unless you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this import brought is taken out again, and the days it touched are added up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude {source}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded; figures are being recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise and resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise goal streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires / opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON, whose names are the same in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export shorter periods, such as a year each, and import them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export, save the file or zip, move it to this computer and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the link for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIT readings that the device marks as not measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fainting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4}) and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell asleep in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer of your glucose readings were in range than the consensus aims for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are means of the days with data, where at least half have any; readings taken now and then count from the first. Only days that are over count. The usual range is the middle half of the 60 days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that hold nothing healthdesk knows were left out: {files} and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that hold nothing healthdesk knows were left out: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a metric, a page or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitabase (Fitbit study)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit and Google Health archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit stress score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit website CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flights climbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluttering heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the general order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all of them: order your archive (see Garmin account), or connect the watch by USB and import its GARMIN folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each of the last 16 weeks the mean of Saturday and Sunday minus that of Monday to Friday, single outliers cut off; whether these differences are other than nothing is tested by Student&apos;s t. It is told from 10% on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For figures that are known by sex, such as VO₂max. Kept here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For heart rate zones of workouts, VO₂max by age, and on what you share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days in a row have you reached your active energy goal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days in a row have you reached your exercise goal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days in a row have you reached your step goal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one workout: open it on connect.garmin.com, choose the gear wheel and Export Original; import the zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced expiratory volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced vital capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more unrelated words work well. You will type it when you open healthdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Apple Health, Fitbit, Garmin and many more. Drop it anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Apple Health, Fitbit, Garmin and many more. Drop the file or its folder on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day, without slow change, no clear relation is left ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day, without slow change, the two do go together ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the lowest to the highest time of the year it changes by about {swing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional strength training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further ones, not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further sleep {times}, {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPX track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPX tracks, since places are not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin FIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin account archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin body battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garmin stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a sensor the attribute “healthdesk” with the id of a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address with /users/ID of the one that is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the plain address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this access code to {recipient} by phone or in person, not together with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your consent in the browser that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your consent in the browser that opens. Of a project in testing it lasts seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose by the time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose time in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal for {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goal {goal} reached on {met} of {n} day</source>
        <comment>Goal {goal} reached on {met} of {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goal {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going together is not causing. A third thing may move both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Fit (Takeout)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Fit heart points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground contact time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwashing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your daily step count been rising or falling for half a year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your heart rate been rising or falling for half a year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your phone called your walking steadiness low?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your resting heart rate been rising or falling for half a year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your resting heart rate stopped coming in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your sleep stopped coming in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your step stopped coming in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your weight been rising or falling for half a year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your weight stopped coming in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your weight stopped rising or falling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header “Authorization”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphone audio levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health Auto Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health Auto Export server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health Connect (Android)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health bridge batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health summary for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart and vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate over {duration}: mean {mean}, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate variability (RMSSD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartburn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Heart Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High intensity interval training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot flashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the time was your glucose in range?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to export your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hypnogram, {start} to {end}, {duration} asleep, {n} stretch</source>
        <comment>Hypnogram, {start} to {end}, {duration} asleep, {n} stretches</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I have noted the access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored the key somewhere safe, away from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the files hold several people, healthdesk asks for the Id of the one whose data it should take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the one you have was lost, or seen by somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, this key is the only way to open your data. Print it or store it in a password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>one of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all parts together. An older MyFitbitData.zip of fitbit.com is imported in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export to see how things go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export, and everything in it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished, but the file ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import fitbit_export_YYYYMMDD.csv, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again with --{option} and a value. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again with --{option} and one of: {choices}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import number {number} is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or try a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import that folder, or a zip of it. Keep its folder jsons: heart rates and routes are in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .csv file. Any table will do whose columns are called systolic, diastolic, date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .csv file. If the dates can be read in two ways, healthdesk asks which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .gpx file, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .json or .ndjson file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .zip as it is. The workouts of the watch in it (FIT files in zips) are read as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the .zip files as they are, all parts together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OMRON Connect open the menu, choose Export data, then blood pressure, the days and CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a browser sign in at account.withings.com (or in the app: Profile, Settings, your name, Download your data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In configuration.yaml, under homeassistant: customize:, give each sensor the attribute “healthdesk: METRIC”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its portal make an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, enable the Google Health API and add yourself as a test user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Samsung Health app open the menu, Settings, and choose Download personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app Health Auto Export on the iPhone choose Manual Export, all metrics, and the dates you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app of another cuff look for Export, Share or Report, and choose CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app open the menu, Backup, and choose Export data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app or on the website of the device, open the activity and choose Export GPX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the companion app on the phone export a batch as JSON or NDJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the normal range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the server&apos;s .env look for READ_TOKEN, which begins with sk-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which category of the guideline is your average blood pressure at home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your profile, under Security, make a long-lived access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included again; figures are being recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index: Phillips et al. 2017, Sci Rep 7: 3216. Cohorts differ too much for limits (medians of 60 and 81: Windred et al. 2024, Sleep 47: zsad253; Cribb et al. 2023, eLife 12: RP88359), so it is compared with your own past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrequent periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhaler use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them with `pip install healthdesk[server]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity is none of 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter, © The Inter Project Authors. Lucide, © its contributors, in parts Feather, © Cole Bemis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregular periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregular rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your active energy of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your active energy of the last week different from the four weeks before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your daily step count of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your daily step count of the last week different from the four weeks before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your exercise time of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your exercise time of the last week different from the four weeks before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your heart rate of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your heart rate variability (RMSSD) of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your heart rate variability (RMSSD) of the last week outside your own normal range?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your heart rate variability of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your heart rate variability of the last week outside your own normal range?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your respiratory rate of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your resting heart rate of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your skin temperature of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your skin temperature of the last week outside your own normal range?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your sleep duration of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your sleep on weekends different from working days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your sleep regularity of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your steps on weekends different from working days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your walking heart rate of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your weight of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your wrist temperature of the last four weeks different from the three months before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your wrist temperature of the last week outside your own normal range?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It averaged {recent} over the last 7 days, and {before} in the 60 days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It averaged {recent} over the last 7 days, and {before} in the four weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It averaged {recent} over the last four weeks, and {before} in the three months before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It averaged {recent} over the last four weeks, and {before} in the three months before. Smoothed, it stands at {trend}; over these weeks it fell by {rate} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It averaged {recent} over the last four weeks, and {before} in the three months before. Smoothed, it stands at {trend}; over these weeks it rose by {rate} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought no route, so there is no map and there are no splits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from scales, cuffs, thermometers and watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with the exports of watches and apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It describes your own records and does not diagnose. A new device, the season, travel or how a watch was worn change figures too. If you feel unwell, talk to a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did so in the last four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say that one causes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has nine groups of four letters and digits, as printed when you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for measurements at rest with a validated cuff on the upper arm. The guideline takes an average at or above 135/85 for a reason to measure again in a practice, not for a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in your encrypted record and shown on every trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again when you sync or ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the key of another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that a day was unusual, not why: travel, alcohol, a race, fever or a badly worn watch all do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at about {level}, for eight weeks. In the three months before it fell by {rate} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at about {level}, for eight weeks. In the three months before it rose by {rate} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date is sealed in it; create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rule is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trend went from {before} to {now}, {rate} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaminsky et al. 2015, Mayo Clin Proc 90: 1515 (FRIEND registry, 7783 treadmill tests).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kayaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the routes of workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kickboxing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lactation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 14 nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last {n} day</source>
        <comment>Last {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last {n} night, {count} with data</source>
        <comment>Last {n} nights, {count} with data</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts longer than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean body mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths and values do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths of sleep do not fit into the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreView (FreeStyle Libre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>not dark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked after {n} minute of inactivity</source>
        <comment>Locked after {n} minutes of inactivity</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks your data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of smell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low Heart Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low blood oxygen in sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low cardio fitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest – highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METRIC is weight, heart_rate or another id that “healthdesk metrics” lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with healthdesk on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a client of your own at {vendor} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one, remove this endpoint and add it again; what it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an OAuth client of the type Desktop app; paste its client id and client secret here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up two years of data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McEvoy et al. 2024, ESC Guidelines, Eur Heart J 45: 3912: categories; Mancia et al. 2023, ESH Guidelines, J Hypertens 41: 1874: home average of 3 to 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the {count} measurements of the last {days} days: {pair}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median by the time of day: lowest {lowest} at {lowest_time}, highest {highest} at {highest_time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MedlinePlus, Blood oxygen level: healthy people at sea level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: blood pressure of an adult at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: breathing of an adult at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: pulse of an adult at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MedlinePlus, Vital signs: temperature of an adult at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menstrual flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method as for the resting heart rate; no study of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method only; a heuristic without a clinical study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method only; no study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method only; no study. Sen 1968 for the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <comment>not imperial</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric and its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric: {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics on the dashboard, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindful minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min–max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed cardio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monounsaturated fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of your glucose readings were low than the consensus aims for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than one source recorded this night. One speaks for it, the rest stays stored: {n} segment is shown.</source>
        <comment>More than one source recorded this night. One speaks for it, the rest stays stored: {n} segments are shown.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More {cause} goes with higher {effect} on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {cause} goes with higher {effect} on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {cause} goes with higher {effect} two days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {cause} goes with lower {effect} on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {cause} goes with lower {effect} on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {cause} goes with lower {effect} two days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rules need four weeks of data with three months before them to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that ends in .html or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them with --format: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two different sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nap {times}, {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naps and further sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs differ between persons, and a watch that was not worn all night shortens a night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {needed} days with data in the {days} days before; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niacin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night longer than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night sweats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night without a beginning and an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night without a readable beginning, end or zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights of the last 14 whose mean, of the hours between falling asleep and waking, is below 92 %, with readings in at least 7 of them; told from 3 nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightscout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NikeFuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account. No cloud. Set up takes about two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds dates that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was recognised as a metric; `healthdesk metrics` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No companion yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data before this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data on the last 7 whole days, after at least 21 days with data in the 28 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of {period} is over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No glucose readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet. They are shown on the dashboard and in Trends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heart data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring that can be trusted was found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relation to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sensor of this house is marked for healthdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sleep recorded for this night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source this night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {metric} on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {metric} yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {name} data for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset this for you, including us. The next step gives you a recovery key in case you forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gave consent in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen metrics has data on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Phones, servers at home and services on the web can hand on what they measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured with medical equipment unless the name says so. Gaps are shown as gaps; nothing is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported yet (kept as they are):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not uploaded yet: {failure} healthdesk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the code first: it is shown only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed more than it does from month to month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed more than it does from week to week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted twice: in the same time only the source that stands higher in the list of priorities counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it will count in any figure, night or workout. Its records stay, and it can be included again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to rate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check free space and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the space left on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Do not trust this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Export the data again and try that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. If you set it up anew, pair it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything that healthdesk is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of text and spacing, on this computer. It changes with the next start of healthdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the readings of 14 days {in_range} were from {limit_70} to {limit_180} (aim: more than 70&#x202f;%), {below} below {limit_70} (less than 4&#x202f;%), {very_low} below {limit_54} (less than 1&#x202f;%), {above} above {limit_180} (less than 25&#x202f;%) and {very_high} above {limit_250} (less than 5&#x202f;%). The mean was {mean}, the GMI {gmi}, the variation {cv} (at most 36&#x202f;%).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often nothing more than a newer export that has not been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Saturdays and Sundays it averaged {free}, from Monday to Friday {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the iPhone, open Health and tap your picture at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone open Settings, Health Connect, Manage data, Backup and restore, and schedule an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone the folder Download/Samsung Health now holds a folder samsunghealth_…: copy all of it to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {alike} of {both} days they recorded nearly the same, at the same time. Only {first} counts then. If the other one is better, change the order of priorities under Devices &amp; Sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One HTML file. Opens offline in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column holds the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is the same on all these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question about this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only how values are shown; what is stored stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one column can be the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one column can be the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only this source recorded the night, in {n} segment.</source>
        <comment>Only this source recorded the night, in {n} segments.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Wearables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open https://YOUR-SITE/api/v1/entries.json?count=1000000 in a browser and save the page as entries.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open takeout.google.com in a browser and sign in with the account of your Fitbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open takeout.google.com in a browser and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your site, and in its menu Admin Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with the access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the health summary for {recipient}, {created}. Open the file in any browser and type the code. Keep this note apart from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed; figures are being recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other letters, or another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other makers (Wahoo, Coros, Suunto, Hammerhead …) offer Export FIT for each workout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oura activity score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oura readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oura sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last 7 days it averaged {systolic}/{diastolic}. At home the guideline calls that elevated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last 7 days it averaged {systolic}/{diastolic}. At home the guideline calls that not elevated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last 7 days it averaged {systolic}/{diastolic}. The guideline advises to have such an average confirmed by a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last 7 days your nights averaged {mean}. Together they are {debt} short of seven hours each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ovulation test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle sports distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle sports speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair the desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired devices are pinned by key; tokens stay in your encrypted data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pantothenic acid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here, and the server&apos;s address, such as http://192.168.1.5:3001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its client id and client secret here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its client id and secret here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the code here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here, and the address of the server; if it has several users, with /users/ID of yours behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here, and the address of your site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here, and the address, such as http://homeassistant.local:8123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak expiratory flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent spotting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones of your home network can push here while healthdesk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones of your home network push here while healthdesk is open, locked or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phosphorus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickleball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: means of ln RMSSD against one&apos;s own range; no norms of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: means of ln values against one&apos;s own range; no norms of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: the mean of a week&apos;s ln RMSSD against one&apos;s own range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plews et al. 2013, Sports Medicine 43: 773: the mean of a week&apos;s ln values against one&apos;s own range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polar Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polar nightly recharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polar sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polyunsaturated fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible hypertension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible sleep apnea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Previous day</source>
        <comment>Previous {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Previous {n} day</source>
        <comment>Previous {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous {n} month</source>
        <comment>Previous {n} months</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous {n} week</source>
        <comment>Previous {n} weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Previous, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progesterone test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolonged periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse wave velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92 457): persons differ by 70 bpm, one person over time by little, so a change counts against one&apos;s own past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92 457): resting heart rates are highest in January and lowest in July.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quietest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit healthdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racquetball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges by the international consensus on time in range (Battelino 2019); GMI by Bergenstal 2018. The band holds nine of ten readings, the inner one every second, the line is the median; dashed: 70 and 180 mg/dL (3.9 and 10.0 mmol/L). They describe your readings; what your own targets are is for you and your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation {rho} (95&#x202f;% range {low} to {high}) over {pairs} pairs of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reached at most {n} day in a row</source>
        <comment>Reached at most {n} days in a row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached {n} day in a row</source>
        <comment>Reached {n} days in a row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of a record that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading without time or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} had to be stopped: it needs more memory or time than any real export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by consumer devices ({kinds}) and merged so that overlapping records count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by consumer devices and merged so that overlapping records count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <comment>best ever</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularity needs 7 of {most} nights, {nights} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected records by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected records:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay link + QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay link ready for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it here and pair the desktop again; what it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this endpoint and add it again to renew it; what it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {zone}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by the relay. Encrypted files opened offline cannot report back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request the export; Garmin sends a mail with a link to a .zip within some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting calories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate by season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting heart rate trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke a share, or ask whoever runs the relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the share for {recipient}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riboflavin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock climbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route of {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes are sensitive: they show where you live, work and go, and when. They are encrypted like the rest. Switched off, later imports leave them out; routes already here stay until their import is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowing distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowing speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `healthdesk import --mapping mapping.json FILE.csv`. The next file with the same columns needs no mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `healthdesk import --propose FILE.csv &gt; mapping.json`: it proposes what the columns mean and shows the first rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “healthdesk companion pair --desktop” on the computer with the endpoint; it prints a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running stride length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runny nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samsung Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samsung sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samsung stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save export.zip, for example by AirDrop or in Files, and bring it to this computer. Do not unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV with the names of the columns above the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV, with the names of the columns in one line above the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is seen as PNG, SVG or CSV (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is for; it stands at the head of the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with the app on the phone. It holds the address, a token for this phone only, and the pin of this computer&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second metric: {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedentary time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selenium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen 1968; Mann 1945; Hamed &amp; Rao 1998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen 1968; Mann 1945; Hamed &amp; Rao 1998. That persons swing by season: Quer et al. 2020, PLOS ONE 15(2): e0227709.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share or copy sleep-export.zip (or sleep-export.csv) to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share ready for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift work, travel, a small child or a watch that was not worn make sleep irregular too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <comment>Show all {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show as new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table (Ctrl+Shift+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the usual metrics in their usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once. The phone must be in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only once. healthdesk does not keep the code. If it is lost, create a new share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at LibreView in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at account.polar.com in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at clarity.dexcom.com with the account of the Dexcom app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at garmin.com/account, open Account Management Center and choose Export Your Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at membership.ouraring.com in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinus Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinus congestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-minute walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skating distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skating sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped records are listed in a report you can save when the import ends. Nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep and heart rate variability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep as Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep duration by season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep on weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep regularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, {evening} to {morning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing: J. Walker, The Hacker&apos;s Diet, T = T + 0.1 (W - T), adjusted for gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soccer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman 1904; Bartlett 1935 for days that resemble each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation over the last 120 days at lags of 0, 1 and 2 days, at least 30 pairs, with allowance for days that resemble their neighbours and for the three lags. It is told from 0.3 on. The range is that of 95 % of a block bootstrap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of sleep cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of sleep is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the night are longer than the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair climbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair speed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stair speed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on what you share, unless you leave it out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step goal streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps on weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: cold, rested at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfing sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swim bike run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimming distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimming strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync failed · Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing {name}… {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tai chi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap Export All Health Data and wait; years of data take minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder holds other data than the demo, which would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That profile name cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery key does not belong to this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery key does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery key has a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was in {low} of {known} nights with readings in the last two weeks; the lowest averaged {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sleep Regularity Index was {recent} over the last four weeks, and {before} in the three months before. 100 is sleep and waking at the same minutes every day, 0 is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access code stays the same. Hand the link on again afterwards: readers look at the date in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the endpoint is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of {file} are named in a language that healthdesk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content does not open with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content unpacks to more than healthdesk accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of each source by itself, over the last 14 days. It is told where both have data on at least 7 days, and on 80% of those the days differ by at most 2% and at least half of what the second one recorded lies in time that the first one recorded too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of each source by itself, over the last 14 days. It is told where both have data on at least 7 days, and on 80% of those the days differ by at most 5% and at least half of what the second one recorded lies in time that the first one recorded too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days from the first to the last are counted by the clocks of that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has between 1 and {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop parts cannot be loaded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint answered in a way that no such endpoint does: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint broke off in the middle of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not accept this desktop&apos;s token any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has been set up anew and does not know how far this desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not the one that was paired: its certificate is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint tells nothing of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate is not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export brought no trace of this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are below. What is usual for you shows after some more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name its units: healthdesk asks whether its distances are in km or miles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early; what could be read is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside this element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general order holds again; figures are being recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this store is damaged or was changed by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages are: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day was unusual in {far} figures at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reading of a day counts, whoever took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest estimate is {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the daily averages of the last 7 days, at least 3 of them measured, against the limits for measurements at home: 120/70 and 135/85 mmHg. One of the two figures at a limit is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off, on a logarithmic scale; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 3 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 0.2 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 0.7 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 0.8 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 1000 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 2 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 20 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 3 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 5 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 8 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 28 days is compared with that of the 90 days before, single outliers cut off; at least 14 and 30 days with data. Whether it is more than chance is tested with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change is at least 80 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 28 days before, single outliers cut off; at least 5 and 20 days with data. What counts is how much weeks differed from the weeks before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 10 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 28 days before, single outliers cut off; at least 5 and 20 days with data. What counts is how much weeks differed from the weeks before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 100 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 28 days before, single outliers cut off; at least 5 and 20 days with data. What counts is how much weeks differed from the weeks before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 1500 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 60 days before, single outliers cut off, on a logarithmic scale; at least 5 and 30 days with data. Your normal range is how much weeks differed from the 60 days before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 4 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 7 days is compared with that of the 60 days before, single outliers cut off; at least 5 and 30 days with data. Your normal range is how much weeks differed from the 60 days before them over the past eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a month, and for all other questions asked at the same time. It is told only if the change is at least 0.25 and 1 of your day-to-day standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last 7 nights, at least 5 of them with data. It is told below 6 hours; the debt is what those nights lacked of 7 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the last 60 days, at least 3 of them with an estimate, among the quarters (25th, 50th and 75th percentile) of men or women of the same decade of age, 20 to 79. It needs your year of birth and your sex in the settings, and an estimate from 14 to 65, the range that Apple validated its watch for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 1.5 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 1500 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 3 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen) over the last 180 days, at least 90 with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that resemble their neighbours, and for all other questions asked at the same time. It is told only if the change over these days is at least 4 and 2 of your day-to-day standard deviations, and if both halves go that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of days (Theil-Sen): within 0.12 kg a week over the last 56 days, after 0.25 kg a week or more over the 84 days before; at least 20 days with data in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of {known} estimates of the last 60 days is {value}. Of men aged {youngest} to {oldest} a quarter measured below {q1}, half below {q2} and three quarters below {q3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of {known} estimates of the last 60 days is {value}. Of women aged {youngest} to {oldest} a quarter measured below {q1}, half below {q2} and three quarters below {q3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of your nights varies by {spread} (standard deviation of the midpoints, {n} of {all} nights). Smaller means more regular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest night is that of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest of the notifications that the iPhone gave in the last 28 days, in Apple&apos;s own classes: low or very low. healthdesk has no limits of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest report is that of {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key you have now will no longer open your data. Copies of the key file made before, in a backup for example, still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay answered in a way healthdesk does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot be reached, so the link still opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay deletes the encrypted copy, and the link opens nothing any more. What was read is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay did not take the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not accept this upload token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not have this share any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has no room left for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay of this share was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay stores only an encrypted copy until {day} and cannot read it. The link alone opens nothing; the code is needed too. After five wrong codes the copy is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay stores only an encrypted copy until {day} and cannot read it. Whoever has this link can open it without a code, five times at most. Show it at the desk; do not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s address is too long for a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running job was taken back; nothing is half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale&apos;s file holds the weights of several people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server parts are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is too large for the relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of this night did not tell stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store file is missing, though its keys are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep a trial entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table tells how long sleep and its stages were, not when; nights come from an export as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table} of {file} is damaged; what could be read is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets are those for most adults with type 1 or type 2 diabetes, not for pregnancy or for people at high risk. Whoever has no diabetes is usually in range far longer. GMI is no laboratory HbA1c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two periods have different lengths; medians of days can be compared all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit your meter uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload token is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual range is about whole days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a health store in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an endpoint called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data of {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day of these metrics to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no endpoint called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no health export in {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no health store in this folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no healthdesk store here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no heart rate from its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no insight number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of endpoint called {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric called {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule called {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no share {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such relay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing before all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold the records of {count} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the exports of sensors and meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the exports of watches and apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiamin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address leads to a place where no endpoint is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address would send your data in plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone; only importing the files again brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs more memory to read than any real export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pairing code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SMART Health Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens your health data if you forget the passphrase. Keep it where nobody else finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link uses an encryption that healthdesk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page rates the data, never your health. A gap is one or more days in a row without data. Late is what has data on most days, and none for more than two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is made up, and kept apart from your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no token for that relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has several users, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share would be larger than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is not merged into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stops new copies. A file already sent can still be opened with its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer healthdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that healthdesk can rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time cannot be read or has no offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in daylight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or value cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the {ordinal} group of your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days for a mean; {total} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days to know what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few months to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few months to say what is a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few weeks to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few weeks to say what is a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toothbrushing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total calories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track has no point or lap with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track has no point with place and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional strength training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this rule off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days after days with {more} there tended to be {other} ({figures}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two metrics with data are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of made-up data in a separate store, apart from your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of made-up data, kept apart from yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type not supported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the group that is asked for, and tick that the key is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Glucose History choose Download glucose data and confirm that you are no robot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under My data choose Export data and request the export; Oura writes when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Subjects add one with the role “readable” and copy its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underwater depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underwater diving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown value “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or use another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or use your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the archive and import the .db file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the archive, or import it as it is: every .csv in it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the outer archive and choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the outer one and choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until 2024 fitbit.com offered Settings, Data Export, CSV, a month at a time; use the files saved then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded encrypted. Can be revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded to the relay, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, &apos;-&apos; and &apos;.&apos;, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the general order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase; it always works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VO₂max by age and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaginal dryness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is none of 1 (asleep), 2 (restless), 3 (awake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value {value} {unit} is outside {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical oscillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigorous activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin B12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin B6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking asymmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking steadiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking steadiness notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the last day unusual in several figures at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was your blood oxygen low in several nights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches err by several percentage points; cold hands, movement, tattoos and dark skin make it worse. Altitude lowers it in everybody. It replaces no medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water alone moves a weight by a kilogram or two from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water alone moves a weight by a kilogram or two from day to day. A season looks like a trend for half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water fitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water polo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watson et al. 2015, Sleep 38(6): 843: adults should sleep 7 or more hours a night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week, median of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends: less {name} than on working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends: more {name} than on working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight by season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, smoothed: {weight}, down {change} a week over the last {days} days ({count} readings; Walker&apos;s moving average, adjusted for gaps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, smoothed: {weight}, steady over the last {days} days ({count} readings; Walker&apos;s moving average, adjusted for gaps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, smoothed: {weight}, up {change} a week over the last {days} days ({count} readings; Walker&apos;s moving average, adjusted for gaps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these columns mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the doctor will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read so far is taken back, and your data stays as it was before. You can import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you acknowledge is kept here while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you snooze waits here until its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheelchair distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheelchair pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheezing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Google&apos;s mail comes, download every part (takeout-…-001.zip, -002.zip, …) into one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does your VO₂max lie among persons of your age and sex?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which type of workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit of distance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit of glucose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit of weight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While your data is unlocked. A companion endpoint also tells by itself when a phone has pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is logged in here as you can then open your data without the passphrase. The key is kept by the desktop&apos;s own keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days up to yesterday whose figure reached the goal of that day; a day without data ends the row, a goal that is changed does not. It is told at 7, 14, 30, 60, 100, 200, 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why am I seeing this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Why {n} was skipped</source>
        <comment>Why {n} were skipped</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Will be imported once it is unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be imported once your data is locked with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my name and year of birth, as far as they are in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your year of birth in Settings, heart rate zones are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within usual, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withings sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a code, for a QR code shown at the desk (24 hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a server of your own let the app post to a companion endpoint instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout without a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout without start or sport: the file was cut off before its summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World Health Organization, Body mass index: normal range of adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong access code, {count} of {most} attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong access code, {count} of {most}: the relay deleted the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add more sources at any time. Records from several devices are merged so nothing counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep using healthdesk. Closing the window takes the import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can revoke this at any time in Sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at {n} pairs by now. Of twenty that have nothing to do with each other, about one looks clear by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached the goal of the day on each of them; now it is {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached {goal} or more on each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You slept less than six hours a night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will type the new one from now on. Copies of the key file made before, in a backup for example, still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Sleep Regularity Index is {index}: 100 is asleep and awake at the same minutes every day, 0 is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your VO₂max is in the highest quarter for your age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your VO₂max is in the lowest quarter for your age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your VO₂max is in the second-highest quarter for your age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your VO₂max is in the second-lowest quarter for your age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your average blood pressure was at or above 135/85.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your average blood pressure was below 120/70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your average blood pressure was from 120/70 to below 135/85.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your blood oxygen averaged below {limit} in several nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are untouched. Put back health.keys from a backup of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are untouched. Put back health.keys from a copy of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is locked on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your glucose met every target of the consensus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your glucose varied more than the consensus aims for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health data,
on your own desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your only way back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone called your walking steadiness low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone called your walking steadiness very low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sleep has become less regular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sleep has become more regular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weight has stopped falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weight has stopped rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} goal: {days} days in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} has been falling for half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} has been rising for half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} is above your normal range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} is below your normal range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} is higher than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} is lower than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} swings with the seasons: highest around {high_month}, lowest around {low_month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} was higher last week than in the four weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {name} was lower last week than in the four weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones are shares of the greatest heart rate expected at your age, 208 − 0.7 × age (Tanaka 2001): 50, 60, 70, 80 and 90 % of it. Your own may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk --help` lists what works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk doctor` says what is missing; the commands work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk formats` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk formats` lists what can be read, and how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk import --propose FILE.csv` writes one to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk import --propose {file}` proposes what its columns mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk imports` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk insights --all` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk insights --all` names the rule of each insight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk metrics` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk metrics` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk share list` shows the shares there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk share relay list` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk sources` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`healthdesk sync list` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source above it has readings of the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source above it, or an earlier record of its own, covers the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a travel span ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active energy recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add open data export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another source tells more of the same night, or stands above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep, as usual for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep, {duration} above usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep, {duration} below usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep; usual range after {needed} nights, {nights} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaths/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caffeine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cohort studies; one&apos;s own past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cohort study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companion fetch phone endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consensus of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily figures of single devices, which are in the total of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily step count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily totals of Withings for days that its detailed files hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily totals of days whose steps are there in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily totals of sleep of nights that are told by minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily totals that the finer figures add up to ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily totals that the minutes add up to (steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date: {column} was taken; {others} could be it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date_order: the dates looked at can be read in two ways ({date}). Write dmy or mdy; left open, all dates of the file decide or it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of Withings without any steps, way or energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of {metric} without a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal: {figure} can be read in two ways; the comma was taken for the sign before decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal: {figure} can be read in two ways; the comma was taken for the sign between thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo person, {count} days to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo person, {count} days to {day}, {hour} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disturbances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor send link file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not record {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of Nightscout without a reading (calibrations, notes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error codes of sensors instead of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events of Dexcom without a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact values of readings beyond the sensor&apos;s limits, which are in as {low} and {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: nothing of it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit leave close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of Garmin&apos;s health status that were not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of Google Fit&apos;s tables that are not read (speeds, places, extremes, durations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of Google Fit&apos;s tables that finer ones repeat ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of zero, which Oura writes where it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files about the account, which are never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files about the quality of places or the speed between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of Fitbit&apos;s own workings, which hold no measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of Global Export Data that the CSV files of the archive tell as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of Google Fit whose points another stream holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of Google Fit with {type}, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of food logs, which are not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of places, since places are not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of single swim lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files whose figures the archive tells elsewhere, or that are none of a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the mean alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk asks these questions of your data whenever they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk does not speak {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk fetches nothing from it any more and forgets its token. What it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk itself is under the MIT licence. Qt and PySide are used under the LGPL, the font Inter under the SIL Open Font License, the icons of Lucide under the ISC licence (in parts Feather&apos;s, MIT). The list is read from what is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk looks again whenever data come in. It tells only what is more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk met a mistake of its own. What is stored is safe. The report below says where it happened; it holds no health data and is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthdesk recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate variability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate variability (RMSSD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rates of confidence 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rates of tracks, which the points of Google Fit tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher or lower {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly totals that the finer figures add up to ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of minutes that another table tells ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <comment>in {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hour</source>
        <comment>in {n} hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how long it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another form than documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no page of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its events cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages do not come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last night, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sync {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of Fitbit&apos;s food log and other blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest {days}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest and highest heart rates of a period whose mean is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages of FIT files that hold no health figure known here (settings, devices, training plans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages of FIT monitoring in which no counter moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle varies by {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes and hours of zero ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes without a climb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes without activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes without calories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes without distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes without steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes without {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moments of Withings without steps, way, energy or pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more or fewer {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more or less {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move read-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nights that Garmin did not confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nights that the archive tells more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nights without a sleep score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ninth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time zone; use an IANA name such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the 7 days to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 14 days, {share} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {amount} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {duration} in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {duration} with pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {n} day</source>
        <comment>of {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on {n} day</source>
        <comment>on {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one&apos;s own past; robust statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>opened once</source>
        <comment>opened {n} times</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>opens are not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlined box = your usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periods of sleep that Oura marks as {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periods that Fitbit predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin hide order cards density compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places outside of workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarters of an hour of zero ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings of a heart rate of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of a minute or less, which the app starts and stops by itself or in a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records that stand twice in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records that the phone has deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference values of a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>respiratory rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries in {minutes}&#x202f;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routes of workouts, since places are not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of Dexcom without a time (identity, device, alarms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of Global Export Data that the CSV files of the archive tell as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of LibreView without a reading (notes, time changes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of a table without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of {metric} without a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of {table} of Samsung Health, which repeat or only accompany others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of {table}, for which there is no metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that the archive tells more closely elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a reading ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples of zero ({metric})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale or meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of Samsung Health that are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of Samsung Health that no table read here asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of workouts (energy, steps, distance…), which the metrics hold as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of workouts other than heart rate and route (speed, cadence, temperature …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions of Google Fit that are no workout ({activity})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaded = usual times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep regularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep scores that the archive tells more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far: {over} of {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sports science; small studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables of Samsung Health about the person and the app, which are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column {column} is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decimal sign cannot part thousands too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header has no column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit of {column} is open; write it, such as {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit {unit} is no unit of {id}, which is in {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor&apos;s own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme bright white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme night black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no metric called {id}; `healthdesk metrics` lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatments of Nightscout without a dose or a meal (notes, sensor changes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded when a network is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual day {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual range after 14 days, {days} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking &amp; running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wearable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of other people on the same scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that the CSV files of the archive tell as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the same days of the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workouts that Withings lists twice for the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workouts that stand twice in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workouts that the archive tells more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own past; correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} against {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} not counted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} recorded by {sources} in the 7 days to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} recorded by {sources} in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bed} to {wake}, {duration} asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{between} asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{change} vs previous day</source>
        <comment>{change} vs previous {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} vs previous {n} month</source>
        <comment>{change} vs previous {n} months</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} vs previous {n} week</source>
        <comment>{change} vs previous {n} weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{change} vs year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: HRV is heart_rate_variability (SDNN) or heart_rate_variability_rmssd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: could be {metric} too, for which {taken} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: its unit is not said. Write {one} or {other}; left open, it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: looks like {metric}, but its figures are not plausible for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: looks like {metric}, but its unit is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: looks like {metric}, but {unit} is no unit of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: was left out; it is not {metric} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}. A difference is told from {least} days in each on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} csv files beside the export hold no ECG and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} daily activity summaries have no date and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {days} days {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} day</source>
        <comment>{count} of {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} day with data</source>
        <comment>{count} of {n} days with data</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} metric</source>
        <comment>{count} of {n} metrics</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} record rejected</source>
        <comment>{count} of {n} records rejected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} routes belong to no workout and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workout routes are damaged; their readable part is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workout routes are not in the export; the workouts are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days · shaded band is your usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {clock} (UTC{offset})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} above normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} above usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} ahead at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} behind at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} below normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} below usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failure} Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} and the files with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} and {n} more</source>
        <comment>{file} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could be of {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} defines entities, as no health export does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say in which unit its distances are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say in which unit its weights are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say the unit of {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends early: it is cut off. What was readable is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more entries than any health export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column “{column}”, which the mapping names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a file whose name leads out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a file with an unreadable name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds more people than any study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds only the clinical copy of an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds two files of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} inside of {archive} is too large to be read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a table of no format that healthdesk knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a table of no format that healthdesk knows. Look at what it makes of the columns and correct it; the next table with the same columns is read alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an archive of a kind that healthdesk does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an archive too deep inside of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is built wrongly: its entries overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged after line {line}; what came before is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged in or after row {row}; what came before is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or cut off; its readable part is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or ends early; what was readable before that is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: a file in it is shorter than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged; what could be read is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is incomplete: the end of the archive is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than any mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than healthdesk can read in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than such a file ever is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no mapping: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no single table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no table with a line that names its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON, so it is no mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not what it says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be read inside of an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} unpacks to far more than any health export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the energy of workouts is in kilojoules and was converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} both record your {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} day</source>
        <comment>{found} of {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} night</source>
        <comment>{found} of {n} nights</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{goal}, {days} in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal}; {days} in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{good} of {n} companion synced</source>
        <comment>{good} of {n} companions synced</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{has}. A relation is told from {least} days on: with fewer, chance looks like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is no figure that a column of numbers can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{later} with {earlier}, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to below {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metrics} from {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} after deduplication, 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} after deduplication, 7 days to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{metric} as a table, {n} row</source>
        <comment>{metric} as a table, {n} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{metric} has its own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} has no hourly values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} has no hourly values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, daily average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, first at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, place {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{metric}, {span}: {count} of {n} day with data, {range}</source>
        <comment>{metric}, {span}: {count} of {n} days with data, {range}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{metric}, {span}: {n} day with data, {range}</source>
        <comment>{metric}, {span}: {n} days with data, {range}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{metric}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}: no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}: these are single samples of several devices without an end, so what two of them counted at the same time is in twice. Summarize data in the app&apos;s export settings to avoid that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}: usual for adults {range} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}: {amount}, counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric}: {count} written as percent where a fraction is usual; taken as percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: earlier year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: later month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: later year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{named}; and {n} more</source>
        <comment>{named}; and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be set to that: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}, far above your usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}, far below your usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} higher than the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} higher than the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} less than the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} less than the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} lower than the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} lower than the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} more than the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} more than the week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nights}; {before} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}; the month before {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}; the week before {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} ECG</source>
        <comment>{n} ECGs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} beat list</source>
        <comment>{n} beat lists</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} blood pressure pair</source>
        <comment>{n} blood pressure pairs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day has both</source>
        <comment>{n} days have both</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day with data</source>
        <comment>{n} days with data</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day without data was left out, not filled in.</source>
        <comment>{n} days without data were left out, not filled in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap</source>
        <comment>{n} gaps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meal</source>
        <comment>{n} meals</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measure stayed within what is usual from month to month.</source>
        <comment>{n} measures stayed within what is usual from month to month.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measure stayed within what is usual from week to week.</source>
        <comment>{n} measures stayed within what is usual from week to week.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} metric</source>
        <comment>{n} metrics</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} metric; what overlaps is counted once</source>
        <comment>{n} metrics; what overlaps is counted once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new insight</source>
        <comment>{n} new insights</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new, {when}</source>
        <comment>{n} new, {when}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} night</source>
        <comment>{n} nights</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <comment>{n} others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other type</source>
        <comment>{n} other types</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reading</source>
        <comment>{n} readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record from {file}, in {duration}</source>
        <comment>{n} records from {file}, in {duration}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record from {sources}</source>
        <comment>{n} records from {sources}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of other kinds is kept as it is.</source>
        <comment>{n} records of other kinds are kept as they are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {source} will be deleted.</source>
        <comment>{n} records of {source} will be deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session</source>
        <comment>{n} sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} type</source>
        <comment>{n} types</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} workout</source>
        <comment>{n} workouts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{period} has {n} day with data</source>
        <comment>{period} has {n} days with data</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} and {sessions} of {source} will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, the most so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the file, {count} of them updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, nothing counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, see reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} higher than {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} less than {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} lower than {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} more than {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} now counts as {other}; figures are being recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} stands alone again; figures are being recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · overlap hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: place {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}&#x202f;am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}&#x202f;pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{types}; kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typical} had {now} in the later period and {then} in the earlier one; the difference may be chance (95{thin}% {span}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typical} had {now}, {by} {direction} than in the earlier period with {then} (95{thin}% {span}). It does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} · grey: middle half of these days, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} · line: daily average, area: lowest–highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, a dot for each day measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {day}: the most in a day since {since}, of {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} since {day}, before {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vendor} does not accept the token any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vendor} is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vendor} no longer has your consent for healthdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vendor} refused what healthdesk asked for ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no health export that healthdesk knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {lag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {days}. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ from day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ {rho}, 95{thin}% {low} to {high}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ {rho}, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
