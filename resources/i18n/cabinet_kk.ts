<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Жаңа тіркелгі</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Рөлдерді сақтау</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Осы құпиясөзді беру</translation>
    </message>
    <message>
        <source>Give a new password…</source>
        <translation>Жаңа құпиясөз беру…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Бұғаттан шығару</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Өшіру…</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>The account {name} is added.</source>
        <translation>Тіркелгі қосылды: {name}.</translation>
    </message>
    <message>
        <source>The roles of {name} are changed.</source>
        <translation>Рөлдер өзгертілді: {name}.</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>Жаңа құпиясөз берілді: {name}.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>Кіру қайта ашылды: {name}.</translation>
    </message>
    <message>
        <source>Remove the account {name}?</source>
        <translation>Тіркелгі жойылсын ба: {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>The account {name} is removed.</source>
        <translation>Тіркелгі жойылды: {name}.</translation>
    </message>
    <message>
        <source>Change your own roles?</source>
        <translation>Өз рөлдеріңіз өзгертілсін бе?</translation>
    </message>
    <message>
        <source>You sign in anew afterwards.</source>
        <translation>Содан кейін қайта кіру керек болады.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>You are signed out at once.</source>
        <translation>Сіз кабинеттен бірден шығасыз.</translation>
    </message>
    <message>
        <source>Its lines in the journal stay.</source>
        <translation>Оның журналдағы жазбалары қалады.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Тіркелгілер</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Екінші фактор</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Жаңа тіркелгі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Not locked</source>
        <translation>Бұғатталмаған</translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation>Бұғаттан шығатын уақыты: {time}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Операцияның егжей-тегжейі</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Тақырыптарымен көшіру</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Ұяшықты көшіру</translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation>Ұяшық бойынша сүзу</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Find by list…</source>
        <translation>Тізім бойынша іздеу…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Ақшаны қайтару…</translation>
    </message>
    <message>
        <source>Complete payment…</source>
        <translation>Төлемді аяқтау…</translation>
    </message>
    <message>
        <source>Reverse payment…</source>
        <translation>Төлемнің күшін жою…</translation>
    </message>
    <message>
        <source>Close unpaid order…</source>
        <translation>Төленбеген тапсырысты жабу…</translation>
    </message>
    <message>
        <source>Operations queue…</source>
        <translation>Операциялар кезегі…</translation>
    </message>
    <message>
        <source>Holds about to lapse…</source>
        <translation>Мерзімі бітетін бұғаттаулар…</translation>
    </message>
    <message>
        <source>Refund batch…</source>
        <translation>Қайтарулар топтамасы…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Кіруге рұқсат берілмеді</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Кіру бұғатталды</translation>
    </message>
    <message>
        <source>Sign-in unlocked</source>
        <translation>Кіру бұғаттан шығарылды</translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation>Терезе бұғатталды</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Тіркелгі қосылды</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Тіркелгі өзгертілді</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Тіркелгі жойылды</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Құпиясөз өзгертілді</translation>
    </message>
    <message>
        <source>Recovery code sent</source>
        <translation>Қалпына келтіру коды жіберілді</translation>
    </message>
    <message>
        <source>Access recovered</source>
        <translation>Кіру қалпына келтірілді</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Екінші фактор</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Баптау өзгертілді</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Құпия өзгертілді</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Импорттан бас тартылды</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>File profile</source>
        <translation>Файл профилі</translation>
    </message>
    <message>
        <source>Payer&apos;s data viewed</source>
        <translation>Төлеуші деректері қаралды</translation>
    </message>
    <message>
        <source>Order printed</source>
        <translation>Тапсырыс басып шығарылды</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Жолдар көшірілді</translation>
    </message>
    <message>
        <source>Payment looked up</source>
        <translation>Төлем ізделді</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Payers anonymised</source>
        <translation>Төлеушілер иесіздендірілді</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Ескі жазбалар жойылды</translation>
    </message>
    <message>
        <source>Encryption changed</source>
        <translation>Шифрлау өзгертілді</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Көшірме жасалды</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Көшірмеден қалпына келтірілді</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Қолдау қызметіне арналған көшірме</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Gateway connection</source>
        <translation>Шлюзге қосылу</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Draw the privacy curtain</source>
        <translation>Экранды перделеу</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Импортты болдырмау</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Терезенің келесі бөлігі</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Amount from</source>
        <translation>Сома, ең азы</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ең көбі</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сома, ең көбі</translation>
    </message>
</context>
<context>
    <name>AnonymiseDialog</name>
    <message>
        <source>A whole number from 1 to 240.</source>
        <translation>1 мен 240 арасындағы бүтін сан.</translation>
    </message>
    <message>
        <source>Orders registered before {day} that still name a payer: {count}</source>
        <translation>Төлеушісі әлі көрсетілген тапсырыстар ({day} дейінгі): {count}</translation>
    </message>
    <message>
        <source>Remove the payers&apos; data from these orders? Orders: {count}</source>
        <translation>Осы тапсырыстардан төлеушілер деректері жойылсын ба? Тапсырыстар саны: {count}</translation>
    </message>
    <message>
        <source>This cannot be taken back. Sums, times, numbers and RRNs stay.</source>
        <translation>Бұдан бас тарту мүмкін емес. Сомалар, уақыт, нөмірлер мен RRN қалады.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Payers removed. Orders: {count}</source>
        <translation>Төлеушілер деректері жойылды. Тапсырыстар саны: {count}</translation>
    </message>
    <message>
        <source>Anonymise payers</source>
        <translation>Төлеушілерді иесіздендіру</translation>
    </message>
    <message>
        <source>E-mails, names, cards, addresses of the network and descriptions leave old orders. What was paid stays.</source>
        <translation>Ескі тапсырыстардан мекенжайлар, аты-жөндер, карталар, желі мекенжайлары мен сипаттамалар жойылады. Төленгені қалады.</translation>
    </message>
    <message>
        <source>Older than, months</source>
        <translation>Бұдан ескі, ай</translation>
    </message>
    <message>
        <source>Copies of the registry made earlier keep what they hold: remove those that are not needed.</source>
        <translation>Бұрынғы көшірмелерде деректер қалады: керек еместерін жойыңыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Иесіздендіру…</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The screen clears in {seconds} s</source>
        <translation>Экранның тазаруына қалды: {seconds} с</translation>
    </message>
    <message>
        <source>Ticket for an employee</source>
        <translation>Қызметкерге арналған талон</translation>
    </message>
    <message>
        <source>The code holds no card data and no name.</source>
        <translation>Кодта карта деректері мен аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>Take the ticket and show it to an employee</source>
        <translation>Талонды алып, қызметкерге көрсетіңіз</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Талонды басып шығару</translation>
    </message>
    <message>
        <source>Correct the details</source>
        <translation>Деректерді түзету</translation>
    </message>
    <message>
        <source>Add the time</source>
        <translation>Уақытын нақтылау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Басынан бастау</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The code is wrong. Attempts left: {left}</source>
        <translation>Код қате. Қалған әрекет саны: {left}</translation>
    </message>
    <message>
        <source>Wrong password. Attempts left: {left}</source>
        <translation>Құпиясөз қате. Қалған әрекет саны: {left}</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Daily</source>
        <translation>Күнделікті</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Қолмен жасалған</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Жаңарту алдында</translation>
    </message>
    <message>
        <source>Put aside before a restore</source>
        <translation>Қалпына келтіру алдында сақталған</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифрланған</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Daily</source>
        <translation>Күнделікті</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Қолмен</translation>
    </message>
    <message>
        <source>Before a newer version</source>
        <translation>Жаңа нұсқаға дейін</translation>
    </message>
    <message>
        <source>Put aside at a restore</source>
        <translation>Қалпына келтіру кезінде сақталған</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Encrypted</source>
        <translation>Шифрланған</translation>
    </message>
    <message>
        <source>In clear</source>
        <translation>Шифрланбаған</translation>
    </message>
</context>
<context>
    <name>ChangesLedger</name>
    <message>
        <source>Skipped head, foot and blank lines: {count}.</source>
        <translation>Өткізіп жіберілген тақырып, жиын және бос жолдар: {count}.</translation>
    </message>
    <message>
        <source>Card numbers masked: {count}.</source>
        <translation>Жасырылған карта нөмірлері: {count}.</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}.</source>
        <translation>Алынбаған бағандар: {columns}.</translation>
    </message>
    <message>
        <source>What changes in the registry</source>
        <translation>Тізілімде не өзгереді</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңасы</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Жаңартылғаны</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Өзгермегені</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Жазылатыны</translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message>
        <source>Hidden by the filter: {count}</source>
        <translation>Сүзгі жасырғаны: {count}</translation>
    </message>
    <message>
        <source>Click switches the filter off and keeps its value</source>
        <translation>Шерту сүзгіні сөндіреді, мәні сақталады</translation>
    </message>
    <message>
        <source>Hidden: {parts}</source>
        <translation>Жасырылғаны: {parts}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Қосулы сүзгілер</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдаңыз…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The connection of {merchant} is saved: {url}</source>
        <translation>{merchant} қосылымы сақталды: {url}</translation>
    </message>
    <message>
        <source>Whether the bank lets it in is told by: cabinet gateway check</source>
        <translation>Банк кіргізе ме, мына команда көрсетеді: cabinet gateway check</translation>
    </message>
    <message>
        <source>The connection of {merchant} is removed.</source>
        <translation>{merchant} қосылымы жойылды.</translation>
    </message>
    <message>
        <source>{merchant}: the bank answers and the login is accepted.</source>
        <translation>{merchant}: банк жауап береді, логин қабылданды.</translation>
    </message>
    <message>
        <source>No connection to the bank is set up.</source>
        <translation>Банкке қосылу бапталмаған.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>оқу</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>production</source>
        <translation>жұмыс</translation>
    </message>
    <message>
        <source>Password of the connection</source>
        <translation>Қосылым құпиясөзі</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Жаңасы: {count}</translation>
    </message>
    <message>
        <source>Updated: {count}</source>
        <translation>Жаңартылғаны: {count}</translation>
    </message>
    <message>
        <source>Unchanged: {count}</source>
        <translation>Өзгермегені: {count}</translation>
    </message>
    <message>
        <source>Operations without an outcome: {count}. Run this again later.</source>
        <translation>Нәтижесі белгісіз операциялар: {count}. Команданы кейінірек қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Type yes:</source>
        <translation>«Иә» деп жазыңыз:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was sent: money moves only with --yes, or when it is agreed to at a terminal.</source>
        <translation>Ештеңе жіберілмеді: ақша тек --yes кілтімен немесе терминалда келісім берілгенде қозғалады.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>шынайы</translation>
    </message>
    <message>
        <source>NOT genuine</source>
        <translation>Шынайы ЕМЕС</translation>
    </message>
    <message>
        <source>Key of the notifications</source>
        <translation>Хабарламалар кілті</translation>
    </message>
    <message>
        <source>With errors: {count}</source>
        <translation>Қатесі бары: {count}</translation>
    </message>
    <message>
        <source>Skipped: {count}</source>
        <translation>Өткізіп жіберілгені: {count}</translation>
    </message>
    <message>
        <source>Card numbers masked: {count}</source>
        <translation>Жасырылған карта нөмірлері: {count}</translation>
    </message>
    <message>
        <source>Read as: {answer}</source>
        <translation>Былай оқылды: {answer}</translation>
    </message>
    <message>
        <source>Line {row}</source>
        <translation>Жол: {row}</translation>
    </message>
    <message>
        <source>Nothing was written: it was a trial.</source>
        <translation>Ештеңе жазылған жоқ: бұл сынақ болды.</translation>
    </message>
    <message>
        <source>Import No. {batch}. It is taken back by: cabinet undo-import {batch}</source>
        <translation>№ {batch} импорт. Болдырмау үшін: cabinet undo-import {batch}</translation>
    </message>
    <message>
        <source>The file&apos;s totals agree</source>
        <translation>Файл жиындары сәйкес келді</translation>
    </message>
    <message>
        <source>Total of the file: {stated}, sum of the rows: {computed} ({name})</source>
        <translation>Файлдағы жиын: {stated}, жолдардың қосындысы: {computed} ({name})</translation>
    </message>
    <message>
        <source>Orders removed: {count}</source>
        <translation>Алынған тапсырыс саны: {count}</translation>
    </message>
    <message>
        <source>Orders put back: {count}</source>
        <translation>Бұрынғы қалпына келген тапсырыс саны: {count}</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сақталды: {file}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Жол саны: {count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>Парақ саны: {count}</translation>
    </message>
    <message>
        <source>Letters replaced because the file&apos;s encoding lacks them: {count}</source>
        <translation>Файл кодтауында жоқ болғандықтан ауыстырылған әріптер: {count}</translation>
    </message>
    <message>
        <source>Count: {count}</source>
        <translation>Саны: {count}</translation>
    </message>
    <message>
        <source>Several orders have the number {order}. Name one by its UUID, or the seller with --merchant.</source>
        <translation>Нөмірі осындай тапсырыс бірнешеу: {order}. Тапсырыстың UUID нөмірін немесе сатушыны көрсетіңіз: --merchant.</translation>
    </message>
    <message>
        <source>Response text</source>
        <translation>Жауап мәтіні</translation>
    </message>
    <message>
        <source>What to tell the customer</source>
        <translation>Клиентке не айту керек</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Сәтті</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сәтсіз</translation>
    </message>
    <message>
        <source>The program made an error, number {id}. Everything up to the last action is saved. Send the log and this number to support.</source>
        <translation>Бағдарлама қатесі болды, нөмірі: {id}. Соңғы әрекетке дейінгі деректер сақталды. Журнал мен осы нөмірді қолдау қызметіне жіберіңіз.</translation>
    </message>
    <message>
        <source>Unlocked: {login}</source>
        <translation>Бұғаттан шығарылды: {login}</translation>
    </message>
    <message>
        <source>Account removed: {login}</source>
        <translation>Тіркелгі өшірілді: {login}</translation>
    </message>
    <message>
        <source>Role changed: {login}</source>
        <translation>Рөл өзгертілді: {login}</translation>
    </message>
    <message>
        <source>Password changed: {login}</source>
        <translation>Құпиясөз өзгертілді: {login}</translation>
    </message>
    <message>
        <source>Password of {login}</source>
        <translation>Құпиясөз, логин {login}</translation>
    </message>
    <message>
        <source>New password of {login}</source>
        <translation>Жаңа құпиясөз, логин {login}</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Жаңа құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>One-time code of {login}</source>
        <translation>Бір реттік код, логин {login}</translation>
    </message>
    <message>
        <source>Password of the password vault</source>
        <translation>Құпиясөздер қоймасының құпиясөзі</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Пошта серверінің құпиясөзі</translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed. Use --password-stdin, or type the password at a terminal.</source>
        <translation>Құпиясөз берілмеді. Ештеңе өзгерген жоқ. --password-stdin көрсетіңіз немесе құпиясөзді терминалда енгізіңіз.</translation>
    </message>
    <message>
        <source>The passwords differ. Nothing was changed. Type the new password the same twice.</source>
        <translation>Құпиясөздер сәйкес емес. Ештеңе өзгерген жоқ. Жаңа құпиясөзді екі рет бірдей енгізіңіз.</translation>
    </message>
    <message>
        <source>Account added: {login} ({roles})</source>
        <translation>Тіркелгі қосылды: {login} ({roles})</translation>
    </message>
    <message>
        <source>Recovery codes. Print them and keep them apart: they are shown only now, each works once.</source>
        <translation>Қалпына келтіру кодтары. Басып шығарып, бөлек сақтаңыз: олар тек қазір көрсетіледі, әрқайсысы бір рет жарамды.</translation>
    </message>
    <message>
        <source>The data are encrypted from now on. Recovery key, needed when this machine is lost. Print it: it is shown only now.</source>
        <translation>Бұдан былай деректер шифрланады. Бұл компьютер жоғалса, қалпына келтіру кілті керек болады. Оны басып шығарыңыз: ол тек қазір көрсетіледі.</translation>
    </message>
    <message>
        <source>The account is made, but the data are not encrypted: there is no keyring and no vault password. Set CABINET_VAULT_PASSWORD and run: cabinet protect on</source>
        <translation>Тіркелгі жасалды, бірақ деректер шифрланбаған: жүйеде құпиясөздер қоймасы да, бағдарлама қоймасының құпиясөзі де жоқ. CABINET_VAULT_PASSWORD көрсетіп, мына пәрменді орындаңыз: cabinet protect on</translation>
    </message>
    <message>
        <source>There are no accounts: the cabinet is open.</source>
        <translation>Тіркелгілер жоқ: кабинет ашық.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Бұғатталған, ашылатын уақыты</translation>
    </message>
    <message>
        <source>Mail server saved: {host}</source>
        <translation>Пошта сервері сақталды: {host}</translation>
    </message>
    <message>
        <source>The letter was sent to {email}, number {id}</source>
        <translation>Хат жіберілді: {email}, нөмірі {id}</translation>
    </message>
    <message>
        <source>The registry is encrypted.</source>
        <translation>Тізілім шифрланған.</translation>
    </message>
    <message>
        <source>The registry is not encrypted.</source>
        <translation>Тізілім шифрланбаған.</translation>
    </message>
    <message>
        <source>Backups encrypted: {count}</source>
        <translation>Шифрланған сақтық көшірмелер: {count}</translation>
    </message>
    <message>
        <source>Backups that could not be read and were removed: {count}</source>
        <translation>Оқылмай, өшірілген сақтық көшірмелер: {count}</translation>
    </message>
    <message>
        <source>Backups decrypted: {count}</source>
        <translation>Шифры ашылған сақтық көшірмелер: {count}</translation>
    </message>
    <message>
        <source>Recovery key. Print it and keep it apart from this machine: whoever has it opens the data.</source>
        <translation>Қалпына келтіру кілті. Оны басып шығарып, бұл компьютерден бөлек сақтаңыз: кілт кімде болса, деректерді сол аша алады.</translation>
    </message>
    <message>
        <source>Backup made: {path}</source>
        <translation>Сақтық көшірме жасалды: {path}</translation>
    </message>
    <message>
        <source>It is encrypted like the registry; the recovery key opens it.</source>
        <translation>Ол да тізілім сияқты шифрланған; оны қалпына келтіру кілті ашады.</translation>
    </message>
    <message>
        <source>Restored from the backup: {name}</source>
        <translation>Сақтық көшірмеден қалпына келтірілді: {name}</translation>
    </message>
    <message>
        <source>The registry as it was before is kept among the backups.</source>
        <translation>Бұрынғы тізілім сақтық көшірмелер арасында сақталды.</translation>
    </message>
    <message>
        <source>The key fits and is saved. The registry opens again.</source>
        <translation>Кілт сәйкес келді және сақталды. Тізілім қайтадан ашылады.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>No recovery key was given. Nothing was changed. Use --key-stdin, or type it at a terminal.</source>
        <translation>Қалпына келтіру кілті берілген жоқ. Ештеңе өзгерген жоқ. --key-stdin параметрін қолданыңыз немесе кілтті терминалда теріңіз.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Сақтық көшірмелер жоқ.</translation>
    </message>
    <message>
        <source>New PIN, six digits or more</source>
        <translation>Жаңа PIN код, кемінде алты цифр</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN код белгіленді.</translation>
    </message>
    <message>
        <source>Administrator&apos;s file: {file}</source>
        <translation>Әкімші файлы: {file}</translation>
    </message>
    <message>
        <source>The registry is of {date}</source>
        <translation>Тізілім күні: {date}</translation>
    </message>
    <message>
        <source>No PIN is set. Set it with: cabinet kiosk pin</source>
        <translation>PIN код белгіленбеген. Белгілеу командасы: cabinet kiosk pin</translation>
    </message>
    <message>
        <source>The registry is empty. Import an export of the bank.</source>
        <translation>Тізілім бос. Банк файлын жүктеңіз.</translation>
    </message>
    <message>
        <source>The kiosk is ready: cabinet --kiosk</source>
        <translation>Киоск дайын: cabinet --kiosk</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>The journal is intact. Entries: {count}</source>
        <translation>Журнал бүлінбеген. Жазбалар саны: {count}</translation>
    </message>
    <message>
        <source>Entries are missing at the end of the journal. The journal is unchanged. Save a copy of the data and tell the administrator.</source>
        <translation>Журналдың соңында жазбалар жетіспейді. Журнал өзгерген жоқ. Деректердің көшірмесін сақтап, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry {entry}. The journal is unchanged. Save a copy of the data and tell the administrator.</source>
        <translation>Журнал тізбегі бұзылған, жазба нөмірі: {entry}. Журнал өзгерген жоқ. Деректердің көшірмесін сақтап, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Written: {path}. Entries: {count}</source>
        <translation>Жазылды: {path}. Жазбалар саны: {count}</translation>
    </message>
    <message>
        <source>Orders before {date} that still hold payers&apos; data: {count}. Nothing was changed. Add --yes to remove the data; that cannot be undone.</source>
        <translation>Төлеушілер деректері бар тапсырыстар ({date} дейінгі): {count}. Ештеңе өзгерген жоқ. Деректерді жою үшін --yes қосыңыз; одан бас тарту мүмкін емес.</translation>
    </message>
    <message>
        <source>Payers&apos; data removed from orders: {count}</source>
        <translation>Төлеушілер деректері жойылған тапсырыстар саны: {count}</translation>
    </message>
    <message>
        <source>Backups made earlier still hold the data: remove the ones you no longer need.</source>
        <translation>Бұрынғы көшірмелерде деректер қалды: керек еместерін жойыңыз.</translation>
    </message>
    <message>
        <source>The copy for support is saved: {path}</source>
        <translation>Қолдау қызметіне арналған көшірме сақталды: {path}</translation>
    </message>
    <message>
        <source>A training gateway already runs over this folder. Stop it or name another folder.</source>
        <translation>Осы қалтадағы оқу шлюзі іске қосылып тұр. Оны тоқтатыңыз немесе басқа қалта көрсетіңіз.</translation>
    </message>
    <message>
        <source>The port is taken. Name another one.</source>
        <translation>Порт бос емес. Басқасын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The folder of the training gateway cannot be used. Name another one.</source>
        <translation>Оқу шлюзінің қалтасын пайдалану мүмкін емес. Басқасын көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия сомасы</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Төлем құралы</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Карта нөмірі</translation>
    </message>
    <message>
        <source>Order description</source>
        <translation>Тапсырыс сипаттамасы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Қайтару сомасы</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Тапсырыстың бірегей нөмірі</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Төлем жүйесі</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Сатушының логині</translation>
    </message>
    <message>
        <source>Registered amount</source>
        <translation>Тіркелген сома</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленген күні</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылған күні</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілген күні</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Жауап коды</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cardholder name</source>
        <translation>Карта иесінің аты-жөні</translation>
    </message>
    <message>
        <source>Processing ID</source>
        <translation>Процессинг</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Қосымша параметрлер</translation>
    </message>
    <message>
        <source>Receipt status</source>
        <translation>Чек мәртебесі</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Selected: {count}</source>
        <translation>Таңдалды: {count}</translation>
    </message>
    <message>
        <source>Selected: {count} / {max}</source>
        <translation>Таңдалды: {count} / {max}</translation>
    </message>
    <message>
        <source>Order: with the mouse or Alt + ↑ ↓. To add a column, uncheck another one first.</source>
        <translation>Ретін тінтуірмен немесе Alt + ↑ ↓ арқылы өзгертіңіз. Баған қосу үшін алдымен басқасының белгісін алып тастаңыз.</translation>
    </message>
    <message>
        <source>Order: with the mouse or Alt + ↑ ↓. A checked column is added at the end.</source>
        <translation>Ретін тінтуірмен немесе Alt + ↑ ↓ арқылы өзгертіңіз. Белгіленген баған соңына қосылады.</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Бағандарды баптау</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Экранда</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Басқа бағандар</translation>
    </message>
    <message>
        <source>example: order {order}</source>
        <translation>мысалы: {order} тапсырысы</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Бағанды табу</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Бастапқы қалпына келтіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Choose which columns to show and in what order.</source>
        <translation>Экранда көрсетілетін бағандардың саны мен ретін белгілеңіз.</translation>
    </message>
    <message>
        <source>Choose which columns to show and in what order ({max} at most).</source>
        <translation>Экранда көрсетілетін бағандардың саны мен ретін белгілеңіз (ең көбі {max}).</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Test gateway</source>
        <translation>Тест шлюзі</translation>
    </message>
    <message>
        <source>Operations can be practised; no money is charged.</source>
        <translation>Операцияларды жаттығуға болады, ақша есептен шығарылмайды.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Жұмыс шлюзі</translation>
    </message>
    <message>
        <source>Refunds and charges from here move the buyers&apos; real money.</source>
        <translation>Осы жерден жасалған қайтару мен есептен шығару сатып алушылардың нақты ақшасын қозғайды.</translation>
    </message>
    <message>
        <source>Production gateway</source>
        <translation>Жұмыс шлюзі</translation>
    </message>
    <message>
        <source>Asking the bank…</source>
        <translation>Банкке сұрау жіберілді…</translation>
    </message>
    <message>
        <source>The bank answers and accepts the login.</source>
        <translation>Банк жауап береді және логинді қабылдайды.</translation>
    </message>
    <message>
        <source>The connection is saved.</source>
        <translation>Қосылым сақталды.</translation>
    </message>
    <message>
        <source>Enter the merchant&apos;s login, as the bank&apos;s exports name it.</source>
        <translation>Сатушының логинін банк файлдарында көрсетілгендей енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter the address from the bank&apos;s letter.</source>
        <translation>Банк хатындағы мекенжайды енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter the password of the connection.</source>
        <translation>Қосылым құпиясөзін енгізіңіз.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Басқа мекенжай</translation>
    </message>
    <message>
        <source>Kept among the secrets. Type only to change it.</source>
        <translation>Құпиялар арасында сақталады. Өзгерту үшін ғана енгізіңіз.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Bank connection</source>
        <translation>Банкке қосылу</translation>
    </message>
    <message>
        <source>Which gateway</source>
        <translation>Қай шлюз</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Саудагер</translation>
    </message>
    <message>
        <source>The login that the bank&apos;s exports name.</source>
        <translation>Банк файлдарында көрсетілген логин.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Шлюз мекенжайы</translation>
    </message>
    <message>
        <source>Connection login</source>
        <translation>Қосылым логині</translation>
    </message>
    <message>
        <source>It ends in -api. Empty: the password is a public token.</source>
        <translation>Соңы -api. Бос болса: құпиясөз – ашық токен.</translation>
    </message>
    <message>
        <source>It is a test gateway: no real money</source>
        <translation>Бұл тест шлюзі: ақша нақты емес</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Байланысты тексеру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>refusals are hidden by the filter</source>
        <translation>қабылданбағандар жасырын</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program met an error. The registry is safe; the log has the details.</source>
        <translation>Бағдарламада қате болды. Тізілім сақталды, егжей-тегжейі журналда.</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Switch encryption off?</source>
        <translation>Шифрлау өшірілсін бе?</translation>
    </message>
    <message>
        <source>Whoever has the file, or a copy of it, then reads it without a key.</source>
        <translation>Сонда файлды не көшірмесін алған адам оны кілтсіз оқи алады.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>The registry is being rewritten. Do not switch the computer off…</source>
        <translation>Тізілім қайта жазылып жатыр. Компьютерді өшірмеңіз…</translation>
    </message>
    <message>
        <source>The registry is encrypted.</source>
        <translation>Тізілім шифрланған.</translation>
    </message>
    <message>
        <source>The registry is in clear now.</source>
        <translation>Тізілім енді шифрланбаған.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <translation>Көшірме жазылып жатыр…</translation>
    </message>
    <message>
        <source>The copy is written: {file}</source>
        <translation>Көшірме жазылды: {file}</translation>
    </message>
    <message>
        <source>Last copy in the data folder: {date}</source>
        <translation>Деректер қалтасындағы соңғы көшірме: {date}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Data folder: {path}</source>
        <translation>Деректер қалтасы: {path}</translation>
    </message>
    <message>
        <source>The registry is encrypted. Its key lies in this computer&apos;s store of passwords.</source>
        <translation>Тізілім шифрланған. Кілті осы компьютердің құпиясөздер қоймасында сақталады.</translation>
    </message>
    <message>
        <source>The registry is not encrypted: whoever has the file reads it.</source>
        <translation>Тізілім шифрланбаған: файлды алған адам оны оқи алады.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Switch encryption off…</source>
        <translation>Шифрлауды өшіру…</translation>
    </message>
    <message>
        <source>Encrypt the registry</source>
        <translation>Тізілімді шифрлау</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Қалпына келтіру кілті…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Көшірме жасау…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Copy for support…</source>
        <translation>Қолдау қызметіне көшірме…</translation>
    </message>
    <message>
        <source>Anonymise payers…</source>
        <translation>Төлеушілерді иесіздендіру…</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Date of the payment</source>
        <translation>Төлем күні</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрынғысы</translation>
    </message>
    <message>
        <source>Import No.</source>
        <translation>Импорт №</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Не бойынша</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>Жаңа кодтар</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Растаған</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Файлдың бақылау сомасы</translation>
    </message>
    <message>
        <source>Code of the bank</source>
        <translation>Банк коды</translation>
    </message>
    <message>
        <source>Wrong attempts</source>
        <translation>Қате әрекеттер саны</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңасы</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Operation No.</source>
        <translation>Операция №</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар саны</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар саны</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Recovery address</source>
        <translation>Қалпына келтіру мекенжайы</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Қатесі бар</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Өшірілгені</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Қалпына келтірілгені</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар саны</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Жаңа атауы</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Өзгермегені</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Жаңартылғаны</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>card and amount</source>
        <translation>карта және сома</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>күнделікті</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>өшірілді</translation>
    </message>
    <message>
        <source>end</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>пошта арқылы</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмір</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>қағазда</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>атауы өзгертілді</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сақталды</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>екінші фактор</translation>
    </message>
    <message>
        <source>start</source>
        <translation>басталды</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Іске қосылды</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Өшірілді</translation>
    </message>
    <message>
        <source>Recovery key shown</source>
        <translation>Қалпына келтіру кілті көрсетілді</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>3-D Secure attempted</source>
        <translation>3-D Secure: әрекет жасалған</translation>
    </message>
    <message>
        <source>3-D Secure passed</source>
        <translation>3-D Secure тексеруінен өткен</translation>
    </message>
    <message>
        <source>without 3-D Secure</source>
        <translation>3-D Secure тексерусіз</translation>
    </message>
    <message>
        <source>No. {order}, {date}</source>
        <translation>№ {order}, {date}</translation>
    </message>
    <message>
        <source>Unique order ID in the system</source>
        <translation>Тапсырыстың жүйедегі бірегей нөмірі</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Авторизация коды</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP мекенжайы</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Картаның жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Held amount</source>
        <translation>Бұғатталған сома</translation>
    </message>
    <message>
        <source>Charged amount</source>
        <translation>Есептен шығарылған сома</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Available for refund</source>
        <translation>Қайтаруға болатын сома</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Last refund</source>
        <translation>Соңғы қайтару күні</translation>
    </message>
    <message>
        <source>Click to copy</source>
        <translation>Көшіру үшін басыңыз</translation>
    </message>
    <message>
        <source>Transaction details</source>
        <translation>Транзакция туралы ақпарат</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сақталды: {file}</translation>
    </message>
    <message>
        <source>Transaction details</source>
        <translation>Транзакция туралы ақпарат</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Операцияның егжей-тегжейі</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>As in the bank&apos;s file</source>
        <translation>Банк файлындағыдай</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Алдыңғы тапсырыс</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Келесі тапсырыс</translation>
    </message>
    <message>
        <source>Open in the bank&apos;s cabinet</source>
        <translation>Банк кабинетінде ашу</translation>
    </message>
    <message>
        <source>Order {place} of {count}</source>
        <translation>Тапсырыс: {place} / {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The registry is unchanged.</source>
        <translation>Тізілім өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The last action was not written.</source>
        <translation>Соңғы әрекет жазылған жоқ.</translation>
    </message>
    <message>
        <source>The data are safe, the last action was not written.</source>
        <translation>Деректер бүлінбеген, соңғы әрекет жазылған жоқ.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>Экспорт жазылған жоқ.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Бір минуттан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>Download it from the bank again.</source>
        <translation>Оны банктен қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Тізімнен басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The amount is not written correctly: {value}.</source>
        <translation>Сома дұрыс жазылмаған: {value}.</translation>
    </message>
    <message>
        <source>Enter a number, for example 1700.00.</source>
        <translation>Сан енгізіңіз, мысалы 1700.00.</translation>
    </message>
    <message>
        <source>The lower amount is larger than the upper one.</source>
        <translation>Ең аз сома ең көп сомадан үлкен.</translation>
    </message>
    <message>
        <source>Swap the two amounts or clear one of them.</source>
        <translation>Сомалардың орнын ауыстырыңыз немесе біреуін тазартыңыз.</translation>
    </message>
    <message>
        <source>There is no such currency: {value}.</source>
        <translation>Мұндай валюта жоқ: {value}.</translation>
    </message>
    <message>
        <source>Give its three letters, for example KZT.</source>
        <translation>Оның үш әрпін көрсетіңіз, мысалы KZT.</translation>
    </message>
    <message>
        <source>This is not a date: {value}.</source>
        <translation>Бұл күн емес: {value}.</translation>
    </message>
    <message>
        <source>Write it like 2021-07-28 or 2021-07-28T11:59.</source>
        <translation>Оны былай жазыңыз: 2021-07-28 немесе 2021-07-28T11:59.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Кезеңнің соңы басынан бұрын тұр.</translation>
    </message>
    <message>
        <source>Swap the two dates or clear one of them.</source>
        <translation>Күндердің орнын ауыстырыңыз немесе біреуін тазартыңыз.</translation>
    </message>
    <message>
        <source>There is no such time zone: {value}.</source>
        <translation>Мұндай уақыт белдеуі жоқ: {value}.</translation>
    </message>
    <message>
        <source>Give a name like Asia/Almaty.</source>
        <translation>Атауын көрсетіңіз, мысалы Asia/Almaty.</translation>
    </message>
    <message>
        <source>The saved filter cannot be read.</source>
        <translation>Сақталған сүзгі оқылмайды.</translation>
    </message>
    <message>
        <source>Set the filter anew and save it.</source>
        <translation>Сүзгіні қайта орнатып, сақтаңыз.</translation>
    </message>
    <message>
        <source>No columns are chosen, or one is chosen twice.</source>
        <translation>Бағандар таңдалмаған немесе біреуі екі рет таңдалған.</translation>
    </message>
    <message>
        <source>Choose at least one column, each once.</source>
        <translation>Кемінде бір баған таңдаңыз, әрқайсысын бір-ақ рет.</translation>
    </message>
    <message>
        <source>More columns are chosen than may be shown: {limit} at most.</source>
        <translation>Көрсетуге болатыннан көп баған таңдалған (ең көбі {limit}).</translation>
    </message>
    <message>
        <source>Take away some columns.</source>
        <translation>Артық бағандарды алып тастаңыз.</translation>
    </message>
    <message>
        <source>There is no such column: {value}.</source>
        <translation>Мұндай баған жоқ: {value}.</translation>
    </message>
    <message>
        <source>Files of this kind are not written: {value}.</source>
        <translation>Мұндай түрдегі файл жазылмайды: {value}.</translation>
    </message>
    <message>
        <source>End the file&apos;s name in .csv, .xlsx or .xls.</source>
        <translation>Файл атауының соңы .csv, .xlsx немесе .xls болсын.</translation>
    </message>
    <message>
        <source>There is no such encoding: {value}.</source>
        <translation>Мұндай кодтау жоқ: {value}.</translation>
    </message>
    <message>
        <source>Give utf-8 or cp1251, for example.</source>
        <translation>Мысалы, utf-8 немесе cp1251 көрсетіңіз.</translation>
    </message>
    <message>
        <source>The file has no row {value}.</source>
        <translation>Файлда мұндай жол жоқ: {value}.</translation>
    </message>
    <message>
        <source>Give the number of the row that holds the captions.</source>
        <translation>Тақырыптар жолының нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The file has no sheet “{value}” with a table.</source>
        <translation>Файлда кестесі бар «{value}» парағы жоқ.</translation>
    </message>
    <message>
        <source>Give the name of a sheet of this file.</source>
        <translation>Осы файлдағы парақтың атын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The file profile “{value}” is not known or cannot be read.</source>
        <translation>«{value}» файл профилі белгісіз немесе оқылмайды.</translation>
    </message>
    <message>
        <source>Order No. {order} is not in the registry.</source>
        <translation>№ {order} тапсырысы тізілімде жоқ.</translation>
    </message>
    <message>
        <source>Check the number or load a newer file of the bank.</source>
        <translation>Нөмірді тексеріңіз немесе банктің жаңарақ файлын жүктеңіз.</translation>
    </message>
    <message>
        <source>There is no import No. {batch}.</source>
        <translation>№ {batch} импорты жоқ.</translation>
    </message>
    <message>
        <source>Choose one from the list of imports.</source>
        <translation>Импорттар тізімінен таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>«{name}» үлгісі жоқ.</translation>
    </message>
    <message>
        <source>There is no file profile “{name}”.</source>
        <translation>«{name}» файл профилі жоқ.</translation>
    </message>
    <message>
        <source>Import No. {batch} was undone before.</source>
        <translation>№ {batch} импортына болдырмау бұрын қолданылған.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>There is already a template “{name}”.</source>
        <translation>«{name}» үлгісі бұрыннан бар.</translation>
    </message>
    <message>
        <source>The old one is kept.</source>
        <translation>Бұрынғы үлгі сақталды.</translation>
    </message>
    <message>
        <source>Give another name or overwrite the old template.</source>
        <translation>Басқа атау көрсетіңіз немесе бұрынғы үлгіні ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The file is open for viewing only.</source>
        <translation>Файл тек қарау үшін ашылған.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Start the program without the review mode and import the file.</source>
        <translation>Бағдарламаны қарау режимінсіз іске қосып, файлды импорттаңыз.</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>Тізілім тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Open the registry for writing and try again.</source>
        <translation>Тізілімді жазу үшін ашып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Жұмыс тоқтатылды.</translation>
    </message>
    <message>
        <source>The registry is as it was before.</source>
        <translation>Тізілім бұрынғы қалпында.</translation>
    </message>
    <message>
        <source>Start it again when it suits you.</source>
        <translation>Қолайлы кезде қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The file {file} is not there: it was moved, renamed or deleted.</source>
        <translation>{file} файлы орнында жоқ: ол көшірілген, атауы өзгертілген немесе жойылған.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and folder, or choose the file again.</source>
        <translation>Файлдың аты мен қалтасын тексеріңіз немесе файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {file} could not be opened: it is damaged or in use.</source>
        <translation>{file} файлы ашылмады: ол бүлінген немесе бос емес.</translation>
    </message>
    <message>
        <source>Close the file in other programs and try again.</source>
        <translation>Файлды басқа бағдарламаларда жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The kind of {file} was not recognised.</source>
        <translation>{file} файлының түрі танылмады.</translation>
    </message>
    <message>
        <source>Choose a CSV, XLSX or XLS file.</source>
        <translation>CSV, XLSX немесе XLS файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation>{file} файлында жолдар жоқ.</translation>
    </message>
    <message>
        <source>Check the period and download it from the bank again.</source>
        <translation>Кезеңді тексеріп, файлды банктен қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password.</source>
        <translation>{file} файлы құпиясөзбен қорғалған.</translation>
    </message>
    <message>
        <source>Remove the protection and import it again.</source>
        <translation>Қорғауды алып тастап, импортты қайталаңыз.</translation>
    </message>
    <message>
        <source>No date and amount columns were found in {file}.</source>
        <translation>{file} файлында күн мен сома бағандары табылмады.</translation>
    </message>
    <message>
        <source>Point these columns out in the preview.</source>
        <translation>Бұл бағандарды алдын ала қарау терезесінде көрсетіңіз.</translation>
    </message>
    <message>
        <source>A line of {file} is too long for a table.</source>
        <translation>{file} файлындағы жол кесте үшін тым ұзын.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>{file} файлы бүлінген.</translation>
    </message>
    <message>
        <source>The bank renamed the column “{old}” to “{new}”.</source>
        <translation>Банк баған атауын өзгертті: «{old}» → «{new}».</translation>
    </message>
    <message>
        <source>The import waits and the registry is unchanged.</source>
        <translation>Импорт күтіп тұр, тізілім өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Confirm the change or choose the column yourself.</source>
        <translation>Ауыстыруды растаңыз немесе бағанды өзіңіз таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: it is open in another program or its folder is closed.</source>
        <translation>{file} файлы жазылмады: ол басқа бағдарламада ашық тұр немесе қалтасы жазуға жабық.</translation>
    </message>
    <message>
        <source>Close the file or choose another name.</source>
        <translation>Файлды жабыңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The database is not available.</source>
        <translation>Дерекқор қолжетімсіз.</translation>
    </message>
    <message>
        <source>Check the data folder or the network and try again.</source>
        <translation>Деректер қалтасын немесе желіні тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Дискіде орын жоқ.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk does not read or write.</source>
        <translation>Диск оқылмайды немесе жазылмайды.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Дискіні тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>Another window of the program is writing to this registry.</source>
        <translation>Бұл тізілімге қазір бағдарламаның басқа терезесі жазып жатыр.</translation>
    </message>
    <message>
        <source>The data folder belongs to another user of this computer.</source>
        <translation>Деректер қалтасы осы компьютердің басқа пайдаланушысына тиесілі.</translation>
    </message>
    <message>
        <source>Start the program as that user or choose another folder.</source>
        <translation>Бағдарламаны сол пайдаланушының атынан іске қосыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>Кіру орындалмады.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Қайта кіріңіз.</translation>
    </message>
    <message>
        <source>The store of passwords did not open.</source>
        <translation>Құпиясөздер қоймасы ашылмады.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Оны бұғаттан шығарып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The letter did not leave.</source>
        <translation>Хат жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Check the mail settings and send it again.</source>
        <translation>Пошта баптауларын тексеріп, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The data are not encrypted.</source>
        <translation>Деректер шифрланбаған.</translation>
    </message>
    <message>
        <source>Switch the encryption on first.</source>
        <translation>Алдымен шифрлауды іске қосыңыз.</translation>
    </message>
    <message>
        <source>The data are encrypted already.</source>
        <translation>Деректер бұрыннан шифрланған.</translation>
    </message>
    <message>
        <source>This file is the registry itself or a part of it: {value}.</source>
        <translation>Бұл файл – тізілімнің өзі немесе оның бөлігі: {value}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} cannot be used: {key}.</source>
        <translation>Әкімші файлын пайдалану мүмкін емес: {file}, {key}.</translation>
    </message>
    <message>
        <source>Correct it and start the program again.</source>
        <translation>Оны түзетіп, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>This sign cannot part the columns of a file: {value}.</source>
        <translation>Мұндай белгі файл бағандарын бөле алмайды: {value}.</translation>
    </message>
    <message>
        <source>Give one sign, for example ;.</source>
        <translation>Бір белгі көрсетіңіз, мысалы ;.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} is not written as TOML, line {line}.</source>
        <translation>Әкімші файлы TOML ережесімен жазылмаған: {file}, жол: {line}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} has a word that is not known: {key}, line {line}.</source>
        <translation>Әкімші файлында белгісіз сөз бар: {file}, {key}, жол: {line}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} cannot be read.</source>
        <translation>Әкімші файлы оқылмайды: {file}.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file {file} gives {key} a value that it cannot have, line {line}.</source>
        <translation>Әкімші файлында жарамсыз мән бар: {file}, {key}, жол: {line}.</translation>
    </message>
    <message>
        <source>Too little was given to find a payment.</source>
        <translation>Төлемді іздеуге дерек жеткіліксіз.</translation>
    </message>
    <message>
        <source>Give the order number, or four digits, sum and date.</source>
        <translation>Тапсырыс нөмірін немесе төрт цифрды, соманы және күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>The password cannot be used.</source>
        <translation>Мұндай құпиясөзді пайдалануға болмайды.</translation>
    </message>
    <message>
        <source>The PIN cannot be used.</source>
        <translation>Мұндай PIN кодты пайдалануға болмайды.</translation>
    </message>
    <message>
        <source>Use six digits or more, not all the same and not in a row.</source>
        <translation>Кемінде алты цифр қажет, бірдей немесе қатарынан болмасын.</translation>
    </message>
    <message>
        <source>The recovery key has a wrong, missing or extra letter.</source>
        <translation>Қалпына келтіру кілтінде қате, қалып қойған немесе артық таңба бар.</translation>
    </message>
    <message>
        <source>Compare it with the print, group by group.</source>
        <translation>Оны басып шығарылған нұсқамен топ-тобымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file holds this setting.</source>
        <translation>Бұл баптау әкімші файлымен белгіленген.</translation>
    </message>
    <message>
        <source>The kiosk has no PIN to leave it by.</source>
        <translation>Киоскіден шығу PIN коды белгіленбеген.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation>Ол іске қосылған жоқ.</translation>
    </message>
    <message>
        <source>Set it with: cabinet kiosk pin.</source>
        <translation>Белгілеу командасы: cabinet kiosk pin.</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>«{name}» сақтық көшірмесі жоқ.</translation>
    </message>
    <message>
        <source>The system&apos;s store of passwords did not open.</source>
        <translation>Жүйенің құпиясөздер қоймасы ашылмады.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged.</source>
        <translation>Қойма файлы бүлінген.</translation>
    </message>
    <message>
        <source>Put back a copy of vault.bin, or use the recovery key.</source>
        <translation>vault.bin көшірмесін қайтарыңыз немесе қалпына келтіру кілтін пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The vault&apos;s password is needed.</source>
        <translation>Бағдарлама қоймасының құпиясөзі қажет.</translation>
    </message>
    <message>
        <source>Enter it; on the command line it stands in CABINET_VAULT_PASSWORD.</source>
        <translation>Оны енгізіңіз; командалық жолда ол CABINET_VAULT_PASSWORD айнымалысында болады.</translation>
    </message>
    <message>
        <source>The vault&apos;s password is wrong.</source>
        <translation>Қойма құпиясөзі қате.</translation>
    </message>
    <message>
        <source>Wait a little and enter it again.</source>
        <translation>Сәл күтіп, қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The PIN is locked for {minutes} min.</source>
        <translation>PIN код тым көп рет қате енгізілді. PIN код бұғатталды, мерзімі: {minutes} мин.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>PIN код қате.</translation>
    </message>
    <message>
        <source>Ask the supervisor.</source>
        <translation>Аға қызметкерге жүгініңіз.</translation>
    </message>
    <message>
        <source>The data are encrypted and their key is not on this machine.</source>
        <translation>Деректер шифрланған, ал кілті бұл компьютерде жоқ.</translation>
    </message>
    <message>
        <source>Enter the recovery key, or put back the last backup: {backup}.</source>
        <translation>Қалпына келтіру кілтін енгізіңіз немесе соңғы сақтық көшірмені қайтарыңыз: {backup}.</translation>
    </message>
    <message>
        <source>The key does not open the data, or their first page is damaged.</source>
        <translation>Кілт деректерге сәйкес келмейді немесе олардың бірінші беті бүлінген.</translation>
    </message>
    <message>
        <source>This data folder is open in another window of the program.</source>
        <translation>Бұл деректер қалтасы бағдарламаның басқа терезесінде ашық тұр.</translation>
    </message>
    <message>
        <source>Go to that window or close it.</source>
        <translation>Сол терезеге өтіңіз немесе оны жабыңыз.</translation>
    </message>
    <message>
        <source>The registry&apos;s file is damaged or is not a registry.</source>
        <translation>Тізілім файлы бүлінген немесе ол тізілім емес.</translation>
    </message>
    <message>
        <source>The system does not let the program open more files.</source>
        <translation>Жүйе бағдарламаға бұдан көп файл ашуға рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Басқа бағдарламаларды жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Ол сол күйінде қалды.</translation>
    </message>
    <message>
        <source>Put back the last backup: {backup}.</source>
        <translation>Соңғы сақтық көшірмені қайтарыңыз: {backup}.</translation>
    </message>
    <message>
        <source>The data folder is closed for writing.</source>
        <translation>Деректер қалтасы жазуға жабық.</translation>
    </message>
    <message>
        <source>Ask the administrator to open it or choose another folder.</source>
        <translation>Әкімшіден оны ашуды сұраңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The registry&apos;s file could not be opened.</source>
        <translation>Тізілім файлы ашылмады.</translation>
    </message>
    <message>
        <source>The registry was made by an older version of the program.</source>
        <translation>Тізілім бағдарламаның ескірек нұсқасында жасалған.</translation>
    </message>
    <message>
        <source>It is unchanged.</source>
        <translation>Ол өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Open it for writing once, it will be brought up to date.</source>
        <translation>Оны бір рет жазу үшін ашыңыз, сонда ол жаңарады.</translation>
    </message>
    <message>
        <source>The backup before the update was not made.</source>
        <translation>Жаңарту алдындағы сақтық көшірме жасалмады.</translation>
    </message>
    <message>
        <source>The working data are safe and were not updated.</source>
        <translation>Жұмыс деректері бүлінбеген, жаңартылған жоқ.</translation>
    </message>
    <message>
        <source>Free some space in the data folder and try again.</source>
        <translation>Деректер қалтасында орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The data were made by a newer version of the program.</source>
        <translation>Деректер бағдарламаның жаңарақ нұсқасында жасалған.</translation>
    </message>
    <message>
        <source>They are unchanged.</source>
        <translation>Олар өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The value cannot be used: {value}.</source>
        <translation>Мән жарамайды: {value}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Оны түзетіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>It is not in the registry any more.</source>
        <translation>Бұл тізілімде енді жоқ.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Осы аралықта бұл өзгерді.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Тізімді жаңартып, қайталаңыз.</translation>
    </message>
    <message>
        <source>This action is not possible now.</source>
        <translation>Қазір бұл әрекетті орындау мүмкін емес.</translation>
    </message>
    <message>
        <source>The file {file} cannot be used.</source>
        <translation>{file} файлы жарамайды.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>The action did not succeed ({code}).</source>
        <translation>Әрекет орындалмады ({code}).</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, send the log to support.</source>
        <translation>Қайталаңыз. Тағы болса, журналды қолдау қызметіне жіберіңіз.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>Бағдарлама қатесі болды.</translation>
    </message>
    <message>
        <source>Everything up to the last action is saved.</source>
        <translation>Соңғы әрекетке дейінгі деректер сақталған.</translation>
    </message>
    <message>
        <source>Save the error report and send it to support.</source>
        <translation>Қате туралы есепті сақтап, қолдау қызметіне жіберіңіз.</translation>
    </message>
    <message>
        <source>Choose another password.</source>
        <translation>Басқа құпиясөз ойлап табыңыз.</translation>
    </message>
    <message>
        <source>The letter was not sent.</source>
        <translation>Хат жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Somebody else has just made the first account.</source>
        <translation>Бірінші тіркелгіні жаңа ғана басқа біреу жасады.</translation>
    </message>
    <message>
        <source>Sign in with an account of your own.</source>
        <translation>Өз тіркелгіңізбен кіріңіз.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”.</source>
        <translation>«{name}» тіркелгісі бұрыннан бар.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Басқа логин таңдаңыз.</translation>
    </message>
    <message>
        <source>This is the only administrator.</source>
        <translation>Бұл – жалғыз әкімші.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Алдымен басқа біреуді әкімші етіп тағайындаңыз.</translation>
    </message>
    <message>
        <source>The login cannot be used: {value}.</source>
        <translation>Мұндай логин жарамайды: {value}.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots or hyphens.</source>
        <translation>64 таңбаға дейін: әріптер, цифрлар, нүктелер, дефистер.</translation>
    </message>
    <message>
        <source>The address “{value}” is not written correctly.</source>
        <translation>«{value}» мекенжайы дұрыс жазылмаған.</translation>
    </message>
    <message>
        <source>Example: name@company.kz.</source>
        <translation>Үлгісі: name@company.kz.</translation>
    </message>
    <message>
        <source>The first account must be an administrator&apos;s.</source>
        <translation>Бірінші тіркелгі әкімшінікі болуы керек.</translation>
    </message>
    <message>
        <source>Choose the role Administrator.</source>
        <translation>«Әкімші» рөлін таңдаңыз.</translation>
    </message>
    <message>
        <source>The subject or an address holds a line break.</source>
        <translation>Тақырыпта немесе мекенжайда жол тасымалы бар.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Бір жолға жазыңыз.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name: {value}.</source>
        <translation>Бұл сервер атауы емес: {value}.</translation>
    </message>
    <message>
        <source>Example: smtp.company.kz.</source>
        <translation>Үлгісі: smtp.company.kz.</translation>
    </message>
    <message>
        <source>The password of the mail server is missing or has letters that mail servers do not accept.</source>
        <translation>Пошта серверінің құпиясөзі жоқ немесе онда пошта серверлері қабылдамайтын таңбалар бар.</translation>
    </message>
    <message>
        <source>Enter it anew in Latin letters, digits and signs.</source>
        <translation>Оны қайта енгізіңіз: латын әріптері, цифрлар, белгілер.</translation>
    </message>
    <message>
        <source>There is no such port: {value}.</source>
        <translation>Мұндай порт жоқ: {value}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, usually 587 or 465.</source>
        <translation>1-ден 65535-ке дейінгі сан көрсетіңіз, әдетте 587 немесе 465.</translation>
    </message>
    <message>
        <source>Letters do not go over the network unencrypted.</source>
        <translation>Хаттар желі арқылы шифрланбай жіберілмейді.</translation>
    </message>
    <message>
        <source>Choose starttls or tls. Without encryption is possible only on this machine.</source>
        <translation>starttls немесе tls таңдаңыз. Шифрлаусыз тек осы компьютерде болады.</translation>
    </message>
    <message>
        <source>The mail login has letters that mail servers do not accept.</source>
        <translation>Пошта логинінде пошта серверлері қабылдамайтын таңбалар бар.</translation>
    </message>
    <message>
        <source>Use Latin letters, digits and signs.</source>
        <translation>Латын әріптерін, цифрлар мен белгілерді қолданыңыз.</translation>
    </message>
    <message>
        <source>The password is among the most common ones.</source>
        <translation>Құпиясөз ең көп таралғандардың қатарында.</translation>
    </message>
    <message>
        <source>Choose another password, for example four words that do not belong together.</source>
        <translation>Басқа құпиясөз ойлап табыңыз, мысалы бір-біріне қатысы жоқ төрт сөз.</translation>
    </message>
    <message>
        <source>The password is the login.</source>
        <translation>Құпиясөз логинмен бірдей.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Құпиясөз тым ұзын.</translation>
    </message>
    <message>
        <source>Use at most 1024 characters.</source>
        <translation>Ең көбі 1024 таңба болсын.</translation>
    </message>
    <message>
        <source>The password is the merchant&apos;s name.</source>
        <translation>Құпиясөз саудагердің атауымен бірдей.</translation>
    </message>
    <message>
        <source>The password repeats the same characters.</source>
        <translation>Құпиясөзде бірдей таңбалар қайталанады.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Құпиясөз тым қысқа.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Кемінде 12 таңба болсын.</translation>
    </message>
    <message>
        <source>No role is chosen.</source>
        <translation>Рөл таңдалмаған.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Кемінде бір рөл таңдаңыз.</translation>
    </message>
    <message>
        <source>The code does not fit.</source>
        <translation>Код сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The second factor is not switched on.</source>
        <translation>Екінші фактор іске қосылған жоқ.</translation>
    </message>
    <message>
        <source>Check the clock of the telephone and enter the newest code.</source>
        <translation>Телефонның сағатын тексеріп, ең соңғы кодты енгізіңіз.</translation>
    </message>
    <message>
        <source>The address “{email}” is not written correctly.</source>
        <translation>«{email}» мекенжайы дұрыс жазылмаған.</translation>
    </message>
    <message>
        <source>The mail server did not accept the login or password.</source>
        <translation>Пошта сервері логинді немесе құпиясөзді қабылдамады.</translation>
    </message>
    <message>
        <source>Correct the mail settings and send it again.</source>
        <translation>Пошта баптауларын түзетіп, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>Пошта сервері көрсетілмеген.</translation>
    </message>
    <message>
        <source>Set it in the settings, or with: cabinet mail set.</source>
        <translation>Оны баптауларда немесе мына пәрменмен көрсетіңіз: cabinet mail set</translation>
    </message>
    <message>
        <source>The server refused the address “{email}”.</source>
        <translation>Сервер «{email}» мекенжайын қабылдамады.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption that can be trusted.</source>
        <translation>{host} пошта сервері сенімді шифрлауды ұсынбайды.</translation>
    </message>
    <message>
        <source>The letter was not sent, the password was not shown.</source>
        <translation>Хат жіберілген жоқ, құпиясөз берілген жоқ.</translation>
    </message>
    <message>
        <source>Check the kind of encryption, the port and the server&apos;s certificate.</source>
        <translation>Шифрлау түрін, портты және сервер сертификатын тексеріңіз.</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer.</source>
        <translation>{host} пошта сервері жауап бермейді.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network, and send it again.</source>
        <translation>Сервер атауын, портты және желіні тексеріп, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Сіздің рөліңіз бұған рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Әкімшіге жүгініңіз.</translation>
    </message>
    <message>
        <source>There is no account “{name}”.</source>
        <translation>«{name}» тіркелгісі жоқ.</translation>
    </message>
    <message>
        <source>Check the login.</source>
        <translation>Логинді тексеріңіз.</translation>
    </message>
    <message>
        <source>The one-time code is needed as well.</source>
        <translation>Бір реттік код та қажет.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>Enter the code of the authenticator app; on the command line it stands in CABINET_CODE.</source>
        <translation>Аутентификатор қолданбасындағы кодты енгізіңіз; пәрмен жолында ол CABINET_CODE айнымалысында болады.</translation>
    </message>
    <message>
        <source>The code is wrong, was used or has run out.</source>
        <translation>Код қате, бұрын қолданылған немесе мерзімі өткен.</translation>
    </message>
    <message>
        <source>Attempts left: {left}.</source>
        <translation>Қалған әрекет саны: {left}.</translation>
    </message>
    <message>
        <source>Enter the newest code, or one of the printed ones.</source>
        <translation>Ең соңғы кодты немесе басып шығарылған кодтардың бірін енгізіңіз.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Sign-in is locked for {minutes} min.</source>
        <translation>Құпиясөз тым көп рет қате енгізілді. Кіру бұғатталды, күтуге қалған уақыт: {minutes} мин.</translation>
    </message>
    <message>
        <source>The data are safe.</source>
        <translation>Деректер сақтаулы.</translation>
    </message>
    <message>
        <source>Wait or ask the administrator.</source>
        <translation>Күтіңіз немесе әкімшіге жүгініңіз.</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>Ешкім кірген жоқ.</translation>
    </message>
    <message>
        <source>Sign in; on the command line with --login NAME and the password in CABINET_PASSWORD.</source>
        <translation>Кіріңіз; пәрмен жолында: --login АТЫ, ал құпиясөз CABINET_PASSWORD айнымалысында болады.</translation>
    </message>
    <message>
        <source>The login or password is wrong.</source>
        <translation>Логин немесе құпиясөз қате.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>Пернетақта тілі мен Caps Lock күйін тексеріңіз.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>The order is unchanged.</source>
        <translation>Тапсырыс өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Copy the whole line again, from the first parameter to the last.</source>
        <translation>Жолды бірінші параметрден соңғысына дейін түгел көшіріңіз.</translation>
    </message>
    <message>
        <source>The bank did not answer and the outcome is unknown.</source>
        <translation>Банк жауап бермеді, операцияның нәтижесі белгісіз.</translation>
    </message>
    <message>
        <source>The request is recorded and is not repeated by itself.</source>
        <translation>Сұрау жазылды, ол өздігінен қайталанбайды.</translation>
    </message>
    <message>
        <source>Check the outcome before you try again.</source>
        <translation>Қайталамас бұрын нәтижесін тексеріңіз.</translation>
    </message>
    <message>
        <source>Another operation of this order has no outcome yet.</source>
        <translation>Осы тапсырыс бойынша басқа операцияның нәтижесі әлі белгісіз.</translation>
    </message>
    <message>
        <source>Check its outcome first.</source>
        <translation>Алдымен оның нәтижесін тексеріңіз.</translation>
    </message>
    <message>
        <source>This operation was sent or cancelled meanwhile.</source>
        <translation>Осы арада бұл операция жіберілді немесе одан бас тартылды.</translation>
    </message>
    <message>
        <source>Refresh the list and look at its state.</source>
        <translation>Тізімді жаңартып, оның күйін қараңыз.</translation>
    </message>
    <message>
        <source>The training gateway of this registry runs in another program already.</source>
        <translation>Осы тізілімнің оқу шлюзі басқа бағдарламада жұмыс істеп тұр.</translation>
    </message>
    <message>
        <source>Close the other window, or stop the command: cabinet sandbox.</source>
        <translation>Басқа терезені жабыңыз немесе мына команданы тоқтатыңыз: cabinet sandbox.</translation>
    </message>
    <message>
        <source>The bank&apos;s gateway does not offer this.</source>
        <translation>Банк шлюзінде бұл мүмкіндік жоқ.</translation>
    </message>
    <message>
        <source>Do it in the bank&apos;s cabinet, or ask the bank to switch it on.</source>
        <translation>Мұны банк кабинетінде орындаңыз немесе банктен осы мүмкіндікті іске қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>The bank did not accept the connection login or password.</source>
        <translation>Банк қосылу логинін немесе құпиясөзін қабылдамады.</translation>
    </message>
    <message>
        <source>Enter the login and password again in the connection settings.</source>
        <translation>Логин мен құпиясөзді қосылу баптауларына қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>A public token does not allow this.</source>
        <translation>Ашық токен бұған рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Enter a login and password in the connection settings.</source>
        <translation>Қосылу баптауларына логин мен құпиясөзді енгізіңіз.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be understood.</source>
        <translation>Шлюздің жауабы түсініксіз.</translation>
    </message>
    <message>
        <source>Check the address of the connection and try again later.</source>
        <translation>Қосылу мекенжайын тексеріп, кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <source>The bank refused with code {error_code}: {message}.</source>
        <translation>Банк қабылдамады, код {error_code}: {message}.</translation>
    </message>
    <message>
        <source>Refresh the order and look at what is possible now.</source>
        <translation>Тапсырысты жаңартып, қазір не істеуге болатынын қараңыз.</translation>
    </message>
    <message>
        <source>The bank refused with code {error_code}.</source>
        <translation>Банк қабылдамады, код: {error_code}.</translation>
    </message>
    <message>
        <source>There is no payment gateway at this address: {host}.</source>
        <translation>Бұл мекенжайда төлем шлюзі жоқ: {host}.</translation>
    </message>
    <message>
        <source>Check the address in the connection settings, and the internet.</source>
        <translation>Қосылу баптауларындағы мекенжайды және интернетті тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no connection to the bank.</source>
        <translation>Банкпен байланыс жоқ.</translation>
    </message>
    <message>
        <source>Check the internet and try again.</source>
        <translation>Интернетті тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The certificate of the server {host} cannot be trusted.</source>
        <translation>{host} серверінің сертификатына сенуге болмайды.</translation>
    </message>
    <message>
        <source>Nothing was sent, the password was not shown.</source>
        <translation>Ештеңе жіберілген жоқ, құпиясөз көрсетілген жоқ.</translation>
    </message>
    <message>
        <source>Check the address and the computer&apos;s date; ask whoever looks after the network.</source>
        <translation>Мекенжай мен компьютер күнін тексеріп, желіге жауапты адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>This is not a notification of the gateway.</source>
        <translation>Бұл шлюздің хабарламасы емес.</translation>
    </message>
    <message>
        <source>The notification has no checksum: anybody could have written it.</source>
        <translation>Хабарламада бақылау сомасы жоқ: оны кез келген адам жаза алады.</translation>
    </message>
    <message>
        <source>The notification names a parameter twice: {value}.</source>
        <translation>Хабарламада параметр екі рет аталған: {value}.</translation>
    </message>
    <message>
        <source>Do not trust it; look at the order itself.</source>
        <translation>Оған сенбеңіз, тапсырыстың өзін қараңыз.</translation>
    </message>
    <message>
        <source>The notification has a status that is neither 0 nor 1: {value}.</source>
        <translation>Хабарламадағы мәртебе 0 де, 1 де емес: {value}.</translation>
    </message>
    <message>
        <source>The key for checking notifications cannot be used.</source>
        <translation>Хабарламаларды тексеретін кілт жарамайды.</translation>
    </message>
    <message>
        <source>Give the secret, or the RSA certificate or public key in PEM, from the bank&apos;s cabinet.</source>
        <translation>Банк кабинетіндегі құпияны немесе PEM пішіміндегі RSA сертификатын не ашық кілтін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The time to pay is over already.</source>
        <translation>Төлеу мерзімі өтіп кеткен.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Кейінірек уақытты таңдаңыз.</translation>
    </message>
    <message>
        <source>This cannot be the address of a gateway: {value}.</source>
        <translation>Бұл шлюздің мекенжайы бола алмайды: {value}.</translation>
    </message>
    <message>
        <source>Write it like https://host/payment/rest/. Without https only this machine is possible.</source>
        <translation>Оны былай жазыңыз: https://host/payment/rest/. https болмаса, тек осы компьютерге болады.</translation>
    </message>
    <message>
        <source>The amount is larger than what is left, or is zero.</source>
        <translation>Сома қалғанынан көп немесе нөлге тең.</translation>
    </message>
    <message>
        <source>Enter at most the amount that is shown as left.</source>
        <translation>Көрсетілген қалдықтан аспайтын соманы енгізіңіз.</translation>
    </message>
    <message>
        <source>This amount needs a second person&apos;s confirmation.</source>
        <translation>Бұл сомаға екінші адамның растауы керек.</translation>
    </message>
    <message>
        <source>Ask a colleague to confirm it under their own account.</source>
        <translation>Әріптесіңізден оны өз тіркелгісімен растауын сұраңыз.</translation>
    </message>
    <message>
        <source>This operation was prepared some time ago.</source>
        <translation>Бұл операция ертеде дайындалған.</translation>
    </message>
    <message>
        <source>Look at it in the queue and send it from there.</source>
        <translation>Оны кезектен қарап, сол жерден жіберіңіз.</translation>
    </message>
    <message>
        <source>No connection to the bank is set up for this merchant.</source>
        <translation>Бұл сатушы үшін банкке қосылу бапталмаған.</translation>
    </message>
    <message>
        <source>Set it up in the settings, or with: cabinet gateway set.</source>
        <translation>Оны баптауларда немесе мына командамен баптаңыз: cabinet gateway set.</translation>
    </message>
    <message>
        <source>The gateway knows no such payment link.</source>
        <translation>Шлюз мұндай төлем сілтемесін білмейді.</translation>
    </message>
    <message>
        <source>Refresh the list of links.</source>
        <translation>Сілтемелер тізімін жаңартыңыз.</translation>
    </message>
    <message>
        <source>The password for this address and login is missing.</source>
        <translation>Бұл мекенжай мен логиннің құпиясөзі жоқ.</translation>
    </message>
    <message>
        <source>Enter the password of the service login.</source>
        <translation>Қызметтік логиннің құпиясөзін енгізіңіз.</translation>
    </message>
    <message>
        <source>The merchant&apos;s login is missing.</source>
        <translation>Сатушының логині көрсетілмеген.</translation>
    </message>
    <message>
        <source>Enter the login that the bank gave you.</source>
        <translation>Банк берген логинді енгізіңіз.</translation>
    </message>
    <message>
        <source>The order is not in this currency: {value}.</source>
        <translation>Тапсырыс бұл валютада емес: {value}.</translation>
    </message>
    <message>
        <source>Enter the amount in the order&apos;s currency.</source>
        <translation>Соманы тапсырыс валютасымен енгізіңіз.</translation>
    </message>
    <message>
        <source>The basket lines do not add up to {value}.</source>
        <translation>Себет жолдарының жиыны операция сомасына тең емес: {value}.</translation>
    </message>
    <message>
        <source>Choose the lines again.</source>
        <translation>Жолдарды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The list of refunds has no name.</source>
        <translation>Қайтарулар топтамасының атауы жоқ.</translation>
    </message>
    <message>
        <source>Enter a name: it keeps the list from being run twice.</source>
        <translation>Атауын енгізіңіз: сол бойынша тізім екі рет орындалмайды.</translation>
    </message>
    <message>
        <source>Line {line} of the list “{name}” was run before with another order or amount.</source>
        <translation>«{name}» тізіміндегі № {line} жол бұрын басқа тапсырыспен немесе сомамен орындалған.</translation>
    </message>
    <message>
        <source>Give a changed list a new name.</source>
        <translation>Өзгертілген тізімге жаңа атау беріңіз.</translation>
    </message>
    <message>
        <source>The state of the order {order} does not allow this operation.</source>
        <translation>№ {order} тапсырысының мәртебесі бұл операцияға жол бермейді.</translation>
    </message>
    <message>
        <source>Bring the registry up to date and look at the order again.</source>
        <translation>Тізілімді жаңартып, тапсырысты қайта қараңыз.</translation>
    </message>
    <message>
        <source>The order {order} has changed at the bank meanwhile.</source>
        <translation>№ {order} тапсырысы осы уақытта банкте өзгерді.</translation>
    </message>
    <message>
        <source>Look at the order again and decide anew.</source>
        <translation>Тапсырысты қайта қарап, жаңадан шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>Operations of the merchant “{name}” are still under way.</source>
        <translation>«{name}» сатушысының операциялары әлі аяқталған жоқ.</translation>
    </message>
    <message>
        <source>Wait for their answers, and empty the queue.</source>
        <translation>Банктің жауабын күтіп, кезекті босатыңыз.</translation>
    </message>
    <message>
        <source>The password of the connection “{name}” is not on this computer.</source>
        <translation>«{name}» қосылуының құпиясөзі бұл компьютерде жоқ.</translation>
    </message>
    <message>
        <source>Enter it again in the settings.</source>
        <translation>Оны баптауларда қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no such operation.</source>
        <translation>Мұндай операция жоқ.</translation>
    </message>
    <message>
        <source>Look at the queue again.</source>
        <translation>Кезекті қайта қараңыз.</translation>
    </message>
</context>
<context>
    <name>ExtraPage</name>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <source>These parameters belong to this program; the bank does not know them.</source>
        <translation>Бұл – осы бағдарламаның параметрлері, банк оларды білмейді.</translation>
    </message>
    <message>
        <source>Set for all stations by the administrator&apos;s file.</source>
        <translation>Барлық жұмыс орны үшін әкімші файлымен белгіленген.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Қайтару сомасы</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Таза сома</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Registered amount</source>
        <translation>Тіркелген сома</translation>
    </message>
    <message>
        <source>Response text</source>
        <translation>Жауап мәтіні</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP мекенжайы</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Картаның жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Авторизация коды</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Қосымша параметрлер</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Ең аз сома</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Ең көп сома</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Сатушының логині</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Тапсырыстың бірегей нөмірі</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Карта нөмірінің соңғы 4 цифры</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Төлем құралы</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Төлем жүйесі</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Жауап коды</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Нөмірлер тізімі</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>on</source>
        <translation>қосулы</translation>
    </message>
    <message>
        <source>off</source>
        <translation>сөндірулі</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Date range</source>
        <translation>Күн аралығы</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Сатушының логині</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Карта нөмірінің соңғы 4 цифры</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Unique order ID</source>
        <translation>Тапсырыстың бірегей нөмірі</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Төлем құралы</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Төлем жүйесі</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Жауап коды</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленген күні</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылған күні</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>ең азы {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>ең көбі {amount}</translation>
    </message>
    <message>
        <source>not {statuses}</source>
        <translation>{statuses} емес</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Төлеуші туралы ақпарат</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Сүзгі өрістері</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Үлгі ретінде сақтау</translation>
    </message>
</context>
<context>
    <name>FirstAccountDialog</name>
    <message>
        <source>The cabinet is closed, but its data are not encrypted yet.</source>
        <translation>Кабинет жабылды, бірақ деректер әлі шифрланған жоқ.</translation>
    </message>
    <message>
        <source>Protect the cabinet</source>
        <translation>Кабинетті қорғау</translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation>Осы парақты сақтаңыз</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>Бірінші тіркелгі</translation>
    </message>
    <message>
        <source>It is shown this one time. Without it and without a password nobody can open the data.</source>
        <translation>Парақ бір рет қана көрсетіледі. Онсыз және құпиясөзсіз деректерді ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>You become the administrator: you add the others and give them rights.</source>
        <translation>Сіз әкімші боласыз: басқаларды қосып, оларға құқық бересіз.</translation>
    </message>
    <message>
        <source>The codes are kept</source>
        <translation>Кодтар сақталды</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Қорғау</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>The cabinet closes: from now on everybody signs in, in the window and on the command line.</source>
        <translation>Кабинет жабылады: енді әркім терезеде де, командалық жолда да өз логинімен кіреді.</translation>
    </message>
    <message>
        <source>The data are encrypted on this computer. A copied file opens for nobody.</source>
        <translation>Осы компьютердегі деректер шифрланады. Көшірілген файлды ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>After some minutes without a key or the mouse the window covers itself.</source>
        <translation>Бірнеше минут пернетақта мен тінтуірге ешкім тимесе, терезе жабылып, құпиясөз сұрайды.</translation>
    </message>
    <message>
        <source>Next you get a sheet with recovery codes and a key. Keep it on paper.</source>
        <translation>Одан кейін қалпына келтіру кодтары мен кілті бар парақ шығады. Оны қағазда сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>The new password holds. Sign in with it.</source>
        <translation>Жаңа құпиясөз қолданыста. Сонымен кіріңіз.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Production</source>
        <translation>Жұмыс шлюзі</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Bank: no answer yet</source>
        <translation>Банк: әзірге жауап жоқ</translation>
    </message>
    <message>
        <source>No network, the bank&apos;s data are of {time}</source>
        <translation>Желі жоқ, банк деректерінің уақыты: {time}</translation>
    </message>
    <message>
        <source>Bank: just now</source>
        <translation>Банк: жаңа ғана</translation>
    </message>
    <message>
        <source>Bank: {time}</source>
        <translation>Банк: {time}</translation>
    </message>
</context>
<context>
    <name>GatewayDesk</name>
    <message>
        <source>Training order</source>
        <translation>Оқу тапсырысы</translation>
    </message>
    <message>
        <source>Order {number} is open in the browser; test cards stand on the control page</source>
        <translation>{number} тапсырысы браузерде ашылды, тест карталары басқару бетінде</translation>
    </message>
    <message>
        <source>Control page</source>
        <translation>Басқару беті</translation>
    </message>
    <message>
        <source>The bank refused the login</source>
        <translation>Банк логинді қабылдамады</translation>
    </message>
</context>
<context>
    <name>GatewayGroup</name>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>%n секунд сайын</numerusform>
            <numerusform>%n секунд сайын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n минут сайын</numerusform>
            <numerusform>%n минут сайын</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank connection</source>
        <translation>Банкке қосылу</translation>
    </message>
    <message>
        <source>No connection to the bank is set up. The registry lives from exports alone.</source>
        <translation>Банкке қосылу бапталмаған. Тізілім тек файлдардан толықтырылады.</translation>
    </message>
    <message>
        <source>Connect to the gateway…</source>
        <translation>Шлюзді қосу…</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Оқу режимі</translation>
    </message>
    <message>
        <source>A gateway on this computer: everything works, no money moves.</source>
        <translation>Осы компьютердегі шлюз: бәрі жұмыс істейді, ақша қозғалмайды.</translation>
    </message>
    <message>
        <source>Ask the bank for what is new</source>
        <translation>Банктен жаңа деректерді сұрау</translation>
    </message>
    <message>
        <source>How often the bank is asked</source>
        <translation>Банктен қаншалықты жиі сұрау керек</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>If signing in does not succeed</source>
        <translation>Кіру мүмкін болмаса</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Пернетақта</translation>
    </message>
    <message>
        <source>check its layout and Caps Lock</source>
        <translation>тілі мен Caps Lock күйін тексеріңіз</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>gives a new password and lifts a lock</source>
        <translation>жаңа құпиясөз беріп, бұғаттан шығарады</translation>
    </message>
    <message>
        <source>The bank&apos;s support</source>
        <translation>Банктің қолдауы</translation>
    </message>
    <message>
        <source>After more than three wrong passwords in a row the login is closed for {minutes} minutes.</source>
        <translation>Құпиясөз қатарынан үш реттен көп қате енгізілсе, осы логинмен кіру {minutes} минутқа бұғатталады.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The bank&apos;s file tells no operations of this order, only its state.</source>
        <translation>Банк файлында бұл тапсырыстың операциялары жоқ, тек күйі ғана бар.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Operation type</source>
        <translation>Операция түрі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Қалдық</translation>
    </message>
    <message>
        <source>RRN</source>
        <translation>RRN</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Авторизация коды</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Жауап коды</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Саудагер</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Тапсырыс жиыны</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n операция</numerusform>
            <numerusform>%n операция</numerusform>
        </translation>
    </message>
    <message>
        <source>{operations}, all succeeded</source>
        <translation>{operations}, барлығы сәтті</translation>
    </message>
    <message>
        <source>{operations}, failed: {failed}</source>
        <translation>{operations}, сәтсізі: {failed}</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Сәтті</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сәтсіз</translation>
    </message>
    <message>
        <source>The order is registered</source>
        <translation>Тапсырыс тіркелді</translation>
    </message>
    <message>
        <source>Held on the card</source>
        <translation>Картада бұғатталды</translation>
    </message>
    <message>
        <source>Charged to the card</source>
        <translation>Картадан есептен шығарылды</translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation>Сома бұғаттан шығарылды</translation>
    </message>
    <message>
        <source>Returned to the same card</source>
        <translation>Сол картаға қайтарылды</translation>
    </message>
    <message>
        <source>The order is closed unpaid</source>
        <translation>Тапсырыс төленбей жабылды</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>арадағы уақыт: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>Over by its term</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds about to lapse</source>
        <translation>Мерзімі бітетін бұғаттаулар</translation>
    </message>
    <message>
        <source>Days left, at most</source>
        <translation>Қалған күн, ең көбі</translation>
    </message>
    <message>
        <source>The bank holds money for {days} days (a setting); after that it goes back to the payer.</source>
        <translation>Банк ақшаны {days} күн бұғаттап тұрады (баптау); одан кейін ақша төлеушіге қайтады.</translation>
    </message>
    <message>
        <source>No hold ends within this time.</source>
        <translation>Бұл мерзімде ешбір бұғаттау шешілмейді.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Қауіптегі сома</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Lapses in</source>
        <translation>Қалған уақыт</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>CSV, text table</source>
        <translation>CSV, мәтіндік кесте</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel 97–2003 (XLS)</source>
        <translation>Excel 97–2003 (XLS)</translation>
    </message>
    <message>
        <source>Excel 2003 (XML)</source>
        <translation>Excel 2003 (XML)</translation>
    </message>
    <message>
        <source>HTML table</source>
        <translation>HTML кестесі</translation>
    </message>
    <message>
        <source>OpenDocument (ODS)</source>
        <translation>OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>Payment gateway</source>
        <translation>Төлем шлюзі</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>нүктелі үтір</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>үтір</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>тік сызық</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>нүкте</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>күн, ай, жыл</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>ай, күн, жыл</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>жыл, ай, күн</translation>
    </message>
    <message>
        <source>Which sheet is the registry? The file holds several tables.</source>
        <translation>Тізілім қай парақта? Файлда бірнеше кесте бар.</translation>
    </message>
    <message>
        <source>In which order are the dates written? The file can be read in two ways.</source>
        <translation>Күндер қандай ретпен жазылған? Файлды екі түрлі оқуға болады.</translation>
    </message>
    <message>
        <source>Which sign parts the decimals? The file can be read in two ways.</source>
        <translation>Бөлшек бөлігін қай таңба ажыратады? Файлды екі түрлі оқуға болады.</translation>
    </message>
    <message>
        <source>Which column is the sum that the payer paid?</source>
        <translation>Төлеуші төлеген сома қай бағанда?</translation>
    </message>
    <message>
        <source>In which encoding is the text readable?</source>
        <translation>Мәтін қай кодтауда оқылады?</translation>
    </message>
    <message>
        <source>In which time zone are the times of the file?</source>
        <translation>Файлдағы уақыт қай уақыт белдеуінде көрсетілген?</translation>
    </message>
    <message>
        <source>The bank renamed the column “{old}”. Which column is it now?</source>
        <translation>Банк «{old}» бағанының атауын өзгертті. Қазір оның орнында қай баған тұр?</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>барлығы бірге</translation>
    </message>
    <message>
        <source>Time of registration</source>
        <translation>Тіркелген уақыты</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Операция түрі</translation>
    </message>
    <message>
        <source>Payment of the refund</source>
        <translation>Қайтарылған төлем</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Файлды импорттау</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Қатесі бар жолдарды сақтау</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сақталды: {file}</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>оқылып жатыр</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>жауап күтуде</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>totals agree</source>
        <translation>жиындар сәйкес</translation>
    </message>
    <message>
        <source>difference explained</source>
        <translation>айырма түсіндірілді</translation>
    </message>
    <message>
        <source>totals do not agree</source>
        <translation>жиындар сәйкес емес</translation>
    </message>
    <message>
        <source>no totals stated</source>
        <translation>жиындар жоқ</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортталды</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n жолды импорттау</numerusform>
            <numerusform>%n жолды импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>An import is written as a whole and undone as a whole: Ctrl+Z in the registry.</source>
        <translation>Импорт толығымен жазылады, оны толығымен болдырмауға болады: тізілімде Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Басқа файл…</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Import a file</source>
        <translation>Файлды импорттау</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Түсірілген файлдар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is intact. Entries: {count}</source>
        <translation>Журнал бүлінбеген. Жазбалар саны: {count}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry {entry}.</source>
        <translation>Журнал тізбегі бұзылған, жазба нөмірі: {entry}.</translation>
    </message>
    <message>
        <source>The last entries of the journal are missing.</source>
        <translation>Журналдың соңғы жазбалары жоқ.</translation>
    </message>
    <message>
        <source>The journal is unchanged. Save a copy of the data and tell the administrator.</source>
        <translation>Журнал өзгерген жоқ. Деректердің көшірмесін сақтап, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Журналды экспорттау</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written</source>
        <translation>
            <numerusform>%n жазба жазылды</numerusform>
            <numerusform>%n жазба жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>What was touched</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 күн</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 күн</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Бір жыл</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation>Кірусіз</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Барлық әрекеттер</translation>
    </message>
    <message>
        <source>Journal of actions</source>
        <translation>Әрекеттер журналы</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Журналдан іздеу</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>File, order, setting</source>
        <translation>Файл, тапсырыс, баптау</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Тізбекті тексеру</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Соңғы цифрды өшіру</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>The payment went through</source>
        <translation>Төлем өтті</translation>
    </message>
    <message>
        <source>The money is held but not charged yet</source>
        <translation>Ақша бұғатталды, бірақ әлі алынған жоқ</translation>
    </message>
    <message>
        <source>The payment failed and nothing was charged</source>
        <translation>Төлем өтпеді, ақша алынған жоқ</translation>
    </message>
    <message>
        <source>The money was refunded</source>
        <translation>Ақша қайтарылды</translation>
    </message>
    <message>
        <source>The payment is cancelled</source>
        <translation>Төлемнің күші жойылды</translation>
    </message>
    <message>
        <source>The payment is not completed</source>
        <translation>Төлем аяқталған жоқ</translation>
    </message>
    <message>
        <source>No such payment was found</source>
        <translation>Мұндай төлем табылмады</translation>
    </message>
    <message>
        <source>Several payments were found</source>
        <translation>Бірнеше төлем табылды</translation>
    </message>
    <message>
        <source>The check is not available now</source>
        <translation>Тексеру уақытша қолжетімсіз</translation>
    </message>
    <message>
        <source>The seller has received the money.</source>
        <translation>Сатушы ақшаны алды.</translation>
    </message>
    <message>
        <source>The seller will charge it or release it.</source>
        <translation>Сатушы ақшаны алады немесе бұғаттан шығарады.</translation>
    </message>
    <message>
        <source>Call your bank or pay with another card.</source>
        <translation>Банкіңізге қоңырау шалыңыз немесе басқа картамен төлеңіз.</translation>
    </message>
    <message>
        <source>When it reaches the card depends on your bank</source>
        <translation>Картаға түсу мерзімі банкіңізге байланысты</translation>
    </message>
    <message>
        <source>The hold is lifted and the money is available to you again.</source>
        <translation>Бұғаттау алынды, ақша қайтадан қолжетімді.</translation>
    </message>
    <message>
        <source>Wait a few minutes or ask an employee.</source>
        <translation>Бірнеше минут күтіңіз немесе қызметкерге жүгініңіз.</translation>
    </message>
    <message>
        <source>Check the details or ask an employee.</source>
        <translation>Деректерді тексеріңіз немесе қызметкерге жүгініңіз.</translation>
    </message>
    <message>
        <source>Add the time of the payment.</source>
        <translation>Төлем уақытын нақтылаңыз.</translation>
    </message>
    <message>
        <source>Ask an employee.</source>
        <translation>Қызметкерге жүгініңіз.</translation>
    </message>
    <message>
        <source>Part of the money was refunded</source>
        <translation>Ақшаның бір бөлігі қайтарылды</translation>
    </message>
    <message>
        <source>The bank is still checking the payment</source>
        <translation>Банк төлемді әлі тексеріп жатыр</translation>
    </message>
    <message>
        <source>The money was received by: {merchant}</source>
        <translation>Ақшаны алған: {merchant}</translation>
    </message>
    <message>
        <source>Enter the amount as well to see more</source>
        <translation>Толығырақ көру үшін соманы да енгізіңіз</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy &apos;жылғы&apos; d MMMM</translation>
    </message>
    <message>
        <source>{date}, {time}, card • {last4}</source>
        <translation>{date}, {time}, карта • {last4}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Returned on {date}. Amount of the payment: {amount}.</source>
        <translation>Қайтарылған күні: {date}. Төлем сомасы: {amount}.</translation>
    </message>
    <message>
        <source>Amount of the payment: {amount}.</source>
        <translation>Төлем сомасы: {amount}.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Show this ticket to an employee</source>
        <translation>Осы талонды қызметкерге көрсетіңіз</translation>
    </message>
    <message>
        <source>The data are of {date}: a newer payment is not found here yet</source>
        <translation>Деректер күні: {date}. Одан кейінгі төлем мұнда әлі табылмайды</translation>
    </message>
    <message>
        <source>There are no data yet: no payment is found here</source>
        <translation>Әзірге дерек жоқ: мұнда бірде-бір төлем табылмайды</translation>
    </message>
    <message>
        <source>The registry is of {date}</source>
        <translation>Тізілім күні: {date}</translation>
    </message>
    <message>
        <source>Check your payment</source>
        <translation>Төлеміңізді тексеріңіз</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Code for a new password: {code}

Enter it on the access recovery page. It is valid for {minutes} minutes and works once.

If you did not ask for it, do nothing: your password still works. Never tell the code to anybody.</source>
        <translation>Жаңа құпиясөзге арналған код: {code}

Оны кіруді қалпына келтіру бетінде енгізіңіз. Кодтың жарамдылығы: {minutes} мин, ол бір рет қана жарайды.

Егер кодты сіз сұрамаған болсаңыз, ештеңе істемеңіз: құпиясөзіңіз жарамды. Кодты ешкімге айтпаңыз.</translation>
    </message>
    <message>
        <source>Access recovery</source>
        <translation>Кіруді қалпына келтіру</translation>
    </message>
    <message>
        <source>This letter shows that the mail server of the cabinet is set up correctly.</source>
        <translation>Бұл хат кабинеттің пошта сервері дұрыс бапталғанын көрсетеді.</translation>
    </message>
    <message>
        <source>Acquiring Cabinet: test letter</source>
        <translation>Эквайринг кабинеті: тексеру хаты</translation>
    </message>
</context>
<context>
    <name>ListFinder</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n нөмір</numerusform>
            <numerusform>%n нөмір</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by list</source>
        <translation>Тізім бойынша іздеу</translation>
    </message>
    <message>
        <source>Order numbers, RRNs or UUIDs, one a line.</source>
        <translation>Тапсырыс нөмірлері, RRN немесе UUID, әр жолда біреуден.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>LockSide</name>
    <message>
        <source>Time left: {time}</source>
        <translation>Күтуге қалған уақыт: {time}</translation>
    </message>
    <message>
        <source>More than three wrong passwords. Signing in as {login} is closed for {minutes} minutes.</source>
        <translation>Құпиясөз үш реттен көп қате енгізілді. {login} логинімен кіру {minutes} минутқа бұғатталды.</translation>
    </message>
    <message>
        <source>Left to wait</source>
        <translation>Күтуге қалған уақыт</translation>
    </message>
    <message>
        <source>Sign-in is locked until {time}</source>
        <translation>Кіру бұғатталды. Ашылатын уақыты: {time}</translation>
    </message>
    <message>
        <source>Without waiting</source>
        <translation>Күтпеу үшін</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>can unlock the sign-in now</source>
        <translation>кіруді қазір бұғаттан шығара алады</translation>
    </message>
    <message>
        <source>The bank&apos;s support</source>
        <translation>Банктің қолдауы</translation>
    </message>
    <message>
        <source>The time runs by the clock and outlasts a restart of the program.</source>
        <translation>Уақыт сағат бойынша саналады, бағдарламаны қайта іске қосу оны тоқтатпайды.</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>As in the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Ықшам</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Кең</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Жол биіктігі</translation>
    </message>
</context>
<context>
    <name>LostKeyDialog</name>
    <message>
        <source>Choose a copy</source>
        <translation>Көшірмені таңдау</translation>
    </message>
    <message>
        <source>This is not a recovery key: a letter is wrong or missing.</source>
        <translation>Бұл қалпына келтіру кілті емес: таңба қате немесе жетіспейді.</translation>
    </message>
    <message>
        <source>This key is of another registry.</source>
        <translation>Бұл кілт басқа тізілімдікі.</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Эквайринг кабинеті</translation>
    </message>
    <message>
        <source>The key to the data is not on this computer</source>
        <translation>Бұл компьютерде деректердің кілті жоқ</translation>
    </message>
    <message>
        <source>The data are whole but encrypted, and the key kept here does not fit them. Nothing was changed.</source>
        <translation>Деректер бүтін, бірақ шифрланған, ал осында сақталған кілт оларға сәйкес емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The data are whole but encrypted, and neither the keyring nor the vault has their key.</source>
        <translation>Деректер бүтін, бірақ шифрланған. Кілт жүйенің кілттер қоймасында да, бағдарлама қоймасында да жоқ.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Fourteen groups of four letters. Capitals and hyphens do not matter.</source>
        <translation>Төрт таңбадан он төрт топ. Бас әріптер мен сызықшалар маңызды емес.</translation>
    </message>
    <message>
        <source>Without the sheet choose a copy made before the encryption. Nobody else can open the data.</source>
        <translation>Парақ болмаса, шифрлауға дейін жасалған көшірмені таңдаңыз. Деректерді басқа ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Көшірмені таңдау…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
</context>
<context>
    <name>MailGroup</name>
    <message>
        <source>Enter the server&apos;s name.</source>
        <translation>Сервер атауын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The letter is on its way…</source>
        <translation>Хат жіберіліп жатыр…</translation>
    </message>
    <message>
        <source>The mail server took the letter.</source>
        <translation>Пошта сервері хатты қабылдады.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Жоқ, тек осы компьютерде</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Пошта сервері</translation>
    </message>
    <message>
        <source>Kept among the secrets. Type only to change it.</source>
        <translation>Құпиялар арасында сақталады. Өзгерту үшін ғана енгізіңіз.</translation>
    </message>
    <message>
        <source>Set for all stations by the administrator&apos;s file.</source>
        <translation>Барлық жұмыс орны үшін әкімші файлымен белгіленген.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Жіберуші мекенжайы</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрлау</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Mail login</source>
        <translation>Пошта логині</translation>
    </message>
    <message>
        <source>Empty = without a login.</source>
        <translation>Бос болса, логинсіз.</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Пошта құпиясөзі</translation>
    </message>
    <message>
        <source>Address for a test letter</source>
        <translation>Сынақ хатының мекенжайы</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Сынақ хатын жіберу</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The import is undone</source>
        <translation>Импорт болдырылмады</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n жол жазылды</numerusform>
            <numerusform>%n жол жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Импортты болдырмау</translation>
    </message>
    <message>
        <source>Review: nothing is kept</source>
        <translation>Қарау: ештеңе сақталмайды</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>Тізілім бос</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Сеанс ашылған жоқ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Эквайринг кабинеті</translation>
    </message>
    <message>
        <source>review</source>
        <translation>қарау</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Done: {count}.</source>
        <translation>Орындалды: {count}.</translation>
    </message>
    <message>
        <source>Not done or without an outcome: {count}. The lines tell why.</source>
        <translation>Орындалмады немесе нәтижесі белгісіз: {count}. Себебі жолдарда.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>The list is through.</source>
        <translation>Тізім соңына жетті.</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Жиыны: {amount}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Orders: {count}. Possible for: {ready}. They are sent one by one, and each line tells its result.</source>
        <translation>Тапсырыс: {count}. Мүмкін: {ready}. Бір-бірлеп жіберіледі, нәтижесі әр жолда көрінеді.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} are taken.</source>
        <translation>Тек алғашқы {most} алынды, барлығы: {count}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілген жоқ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Жіберуге дайын</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Мүмкін емес</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Екінші қызметкерді күтуде</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Comment for the journal</source>
        <translation>Журналға түсініктеме</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Эквайринг кабинеті</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Draw the privacy curtain</source>
        <translation>Экранды перделеу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Бұғаттау</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Кірген пайдаланушы: {name}</translation>
    </message>
</context>
<context>
    <name>MerchantTab</name>
    <message>
        <source>Only an administrator changes these parameters.</source>
        <translation>Бұл параметрлерді тек әкімші өзгертеді.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this login.</source>
        <translation>Осы логинді берген адамға жүгініңіз.</translation>
    </message>
</context>
<context>
    <name>ModeBanner</name>
    <message>
        <source>Training mode beside real connections: only training orders move no money</source>
        <translation>Нақты қосылымдар қатарындағы оқу режимі: ақша тек оқу тапсырыстарында қозғалмайды</translation>
    </message>
    <message>
        <source>Training mode: no money is charged</source>
        <translation>Оқу режимі: ақша есептен шығарылмайды</translation>
    </message>
    <message>
        <source>Some connections are the bank&apos;s test gateway, the others move real money</source>
        <translation>Қосылымдардың бір бөлігі – банктің тест шлюзі, қалғандары нақты ақшаны қозғайды</translation>
    </message>
    <message>
        <source>The bank&apos;s test gateway: no money is charged</source>
        <translation>Банктің тест шлюзі: ақша есептен шығарылмайды</translation>
    </message>
    <message>
        <source>Control page</source>
        <translation>Басқару беті</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Оқуды аяқтау</translation>
    </message>
    <message>
        <source>Pay a training order</source>
        <translation>Оқу тапсырысын төлеу</translation>
    </message>
    <message>
        <source>More about training mode</source>
        <translation>Оқу режимі туралы тағы</translation>
    </message>
</context>
<context>
    <name>MoneyOperation</name>
    <message>
        <source>Complete payment</source>
        <translation>Төлемді аяқтау</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>Төлемнің күшін жою</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Ақшаны қайтару</translation>
    </message>
    <message>
        <source>Close unpaid order</source>
        <translation>Төленбеген тапсырысты жабу</translation>
    </message>
    <message>
        <source>Complete payment…</source>
        <translation>Төлемді аяқтау…</translation>
    </message>
    <message>
        <source>Reverse payment…</source>
        <translation>Төлемнің күшін жою…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Ақшаны қайтару…</translation>
    </message>
    <message>
        <source>Close unpaid order…</source>
        <translation>Төленбеген тапсырысты жабу…</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>{amount} есептен шығару</translation>
    </message>
    <message>
        <source>Reverse payment of {amount}</source>
        <translation>Төлемнің күшін жою: {amount}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} қайтару</translation>
    </message>
    <message>
        <source>Close order of {amount}</source>
        <translation>Тапсырысты жабу: {amount}</translation>
    </message>
    <message>
        <source>Prepare charge of {amount}</source>
        <translation>{amount} есептен шығаруды дайындау</translation>
    </message>
    <message>
        <source>Prepare reversal of {amount}</source>
        <translation>Күшін жоюды дайындау: {amount}</translation>
    </message>
    <message>
        <source>Prepare refund of {amount}</source>
        <translation>{amount} қайтаруды дайындау</translation>
    </message>
    <message>
        <source>Prepare closing of {amount}</source>
        <translation>Жабуды дайындау: {amount}</translation>
    </message>
    <message>
        <source>Complete payment No. {order}? {amount} will be charged.</source>
        <translation>№&#xa0;{order} төлемін аяқтау керек пе? Есептен шығарылатын сома: {amount}.</translation>
    </message>
    <message>
        <source>Reverse payment No. {order} for {amount}? The hold will be lifted.</source>
        <translation>№&#xa0;{order} төлемінің күшін жою керек пе? Сомасы: {amount}. Ол бұғаттан шығарылады.</translation>
    </message>
    <message>
        <source>Refund {amount} for order No. {order}? A refund cannot be taken back.</source>
        <translation>№&#xa0;{order} тапсырысы бойынша {amount} қайтару керек пе? Қайтаруды кері алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Close unpaid order No. {order}? It can then not be paid.</source>
        <translation>№&#xa0;{order} төленбеген тапсырысын жабу керек пе? Оны енді төлеу мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Payment completed: {amount}</source>
        <translation>Төлем аяқталды: {amount}</translation>
    </message>
    <message>
        <source>Payment reversed: {amount}</source>
        <translation>Төлемнің күші жойылды: {amount}</translation>
    </message>
    <message>
        <source>Refunded: {amount}</source>
        <translation>Қайтару орындалды: {amount}</translation>
    </message>
    <message>
        <source>Unpaid order closed: {amount}</source>
        <translation>Төленбеген тапсырыс жабылды: {amount}</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Банк орындамады</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Нәтижесі белгісіз</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Кезектен алынды</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of this order is not known here.</source>
        <translation>Бұл тапсырыстың банктегі нөмірі мұнда белгісіз.</translation>
    </message>
    <message>
        <source>There is no connection to the bank for this merchant. Set it up.</source>
        <translation>Бұл саудагердің банкке қосылымы жоқ. Оны баптаңыз.</translation>
    </message>
    <message>
        <source>The connection has only a public token. Operations need a login.</source>
        <translation>Қосылымда тек ашық токен бар. Операцияларға логин керек.</translation>
    </message>
    <message>
        <source>Another operation of this order has no outcome yet.</source>
        <translation>Осы тапсырыс бойынша басқа операцияның нәтижесі әлі белгісіз.</translation>
    </message>
    <message>
        <source>Another operation of this order is in the queue or just done.</source>
        <translation>Бұл тапсырыс бойынша басқа операция кезекте тұр немесе жаңа ғана орындалды.</translation>
    </message>
    <message>
        <source>Files are only looked at here.</source>
        <translation>Мұнда файлдарды тек қарайды.</translation>
    </message>
    <message>
        <source>Only held money can be charged; the status is “{status}”.</source>
        <translation>Тек бұғатталған ақшаны есептен шығаруға болады, қазіргі мәртебесі: «{status}».</translation>
    </message>
    <message>
        <source>Only a payment with held money can be reversed; the status is “{status}”.</source>
        <translation>Тек ақшасы бұғатталған төлемнің күшін жоюға болады, қазіргі мәртебесі: «{status}».</translation>
    </message>
    <message>
        <source>Only a completed payment can be refunded; the status is “{status}”.</source>
        <translation>Ақшаны тек аяқталған төлем бойынша қайтаруға болады, қазіргі мәртебесі: «{status}».</translation>
    </message>
    <message>
        <source>Only an unpaid order can be closed; the status is “{status}”.</source>
        <translation>Тек төленбеген тапсырысты жабуға болады, қазіргі мәртебесі: «{status}».</translation>
    </message>
    <message>
        <source>Everything has been returned already.</source>
        <translation>Барлығы қайтарылып қойған.</translation>
    </message>
    <message>
        <source>Part of the order refused</source>
        <translation>Тапсырыстың бір бөлігінен бас тарту</translation>
    </message>
    <message>
        <source>Order cancelled by the customer</source>
        <translation>Сатып алушы тапсырыстан бас тартты</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Тауар қайтарылды</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Қоймада жоқ</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Екі рет төленген</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Сомасы қате</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>Тауар жөнелтілді</translation>
    </message>
    <message>
        <source>Service provided</source>
        <translation>Қызмет көрсетілді</translation>
    </message>
    <message>
        <source>The customer did not pay</source>
        <translation>Сатып алушы төлемеді</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Басқа себеп</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Жаңа құпиясөзді қайталаңыз</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Read it again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>This file was loaded before: {date}.</source>
        <translation>Бұл файл бұрын жүктелген: {date}.</translation>
    </message>
    <message>
        <source>Nothing is added twice.</source>
        <translation>Қайталанған жолдар қосылмайды.</translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n нөмір</numerusform>
            <numerusform>%n нөмір</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by list</source>
        <translation>Тізім бойынша іздеу</translation>
    </message>
</context>
<context>
    <name>OpenGroup</name>
    <message>
        <source>No accounts yet</source>
        <translation>Әзірге тіркелгі жоқ</translation>
    </message>
    <message>
        <source>Anybody at this computer opens the registry and may do everything. With the first account the cabinet asks for a password, and the registry is encrypted.</source>
        <translation>Осы компьютердегі кез келген адам тізілімді ашып, бәрін істей алады. Бірінші тіркелгіден кейін кабинет құпиясөз сұрайды, ал тізілім шифрланады.</translation>
    </message>
    <message>
        <source>Protect the cabinet…</source>
        <translation>Кабинетті қорғау…</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Pre-authorisation</source>
        <translation>Алдын ала авторизация</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Есептен шығару</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Қабылдамау</translation>
    </message>
</context>
<context>
    <name>OperationDialog</name>
    <message>
        <source>Confirm and send</source>
        <translation>Растау және жіберу</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Check the outcome</source>
        <translation>Нәтижесін тексеру</translation>
    </message>
    <message>
        <source>Look for the bank again</source>
        <translation>Байланысты қайта тексеру</translation>
    </message>
</context>
<context>
    <name>OperationForm</name>
    <message>
        <source>This is not an amount above zero.</source>
        <translation>Бұл нөлден көп сома емес.</translation>
    </message>
    <message>
        <source>More than the available {amount}. Reduce it.</source>
        <translation>Қолжетімді сомадан көп: {amount}. Азайтыңыз.</translation>
    </message>
    <message>
        <source>back to the payer: {amount}</source>
        <translation>төлеушіге қайтады: {amount}</translation>
    </message>
    <message>
        <source>left: {amount}</source>
        <translation>қалады: {amount}</translation>
    </message>
    <message>
        <source>Kind of refund</source>
        <translation>Қайтару түрі</translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation>Есептен шығару түрі</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Ішінара</translation>
    </message>
    <message>
        <source>Amount of the operation</source>
        <translation>Операция сомасы</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Comment for the journal</source>
        <translation>Журналға түсініктеме</translation>
    </message>
</context>
<context>
    <name>OperationNotes</name>
    <message>
        <source>If the bank does not answer, the outcome stays unknown and the request is not repeated by itself.</source>
        <translation>Банк жауап бермесе, нәтижесі белгісіз болып қалады және сұрау өздігінен қайталанбайды.</translation>
    </message>
    <message>
        <source>Card: {card}.</source>
        <translation>Карта: {card}.</translation>
    </message>
    <message>
        <source>The bank is being asked.</source>
        <translation>Сұрау банкке жіберілді.</translation>
    </message>
    <message>
        <source>There is no connection to the bank.</source>
        <translation>Банкпен байланыс жоқ.</translation>
    </message>
    <message>
        <source>Nothing was sent. It can wait in the queue, and is sent from there by somebody who looks at it.</source>
        <translation>Ештеңе жіберілген жоқ. Операция кезекте күте алады: оны сол жерден қараған адам жібереді.</translation>
    </message>
    <message>
        <source>A second employee must confirm.</source>
        <translation>Екінші қызметкердің растауы қажет.</translation>
    </message>
    <message>
        <source>Sign in here as somebody else, or close the window: it waits in the queue for them. Nothing was sent.</source>
        <translation>Екінші қызметкер осында кірсін немесе терезені жабыңыз: операция оны кезекте күтеді. Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>There are no accounts yet: create them in the settings. It is in the queue.</source>
        <translation>Әзірге тіркелгілер жоқ: оларды баптауларда жасаңыз. Операция кезекте тұр.</translation>
    </message>
</context>
<context>
    <name>OperationNoun</name>
    <message>
        <source>Charge</source>
        <translation>Есептен шығару</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>OperationPage</name>
    <message>
        <source>Operation details</source>
        <translation>Операцияның егжей-тегжейі</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Қабылданбау себебі</translation>
    </message>
    <message>
        <source>What to tell the customer</source>
        <translation>Клиентке не айту керек</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Қосымша параметрлер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Сомалар</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Төлеуші туралы ақпарат</translation>
    </message>
    <message>
        <source>The data are behind the curtain (F9)</source>
        <translation>Деректер перделенген (F9)</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>No. {order}</source>
        <translation>№&#xa0;{order}</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>карта {card}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The gateway found a value it does not accept, or this login may not do it.</source>
        <translation>Шлюз мәндердің бірін қабылдамады немесе бұл логинге операция рұқсат етілмеген.</translation>
    </message>
    <message>
        <source>The gateway does not know this order. It may belong to another connection.</source>
        <translation>Шлюз мұндай тапсырысты білмейді. Ол басқа қосылымға тиесілі болуы мүмкін.</translation>
    </message>
    <message>
        <source>The order is in another state at the bank, or the sum is more than is left.</source>
        <translation>Банкте тапсырыстың күйі басқа немесе сома қалдықтан көп.</translation>
    </message>
    <message>
        <source>The bank carried it out. The registry and the history are up to date.</source>
        <translation>Банк операцияны орындады. Тізілім мен тарих жаңартылды.</translation>
    </message>
    <message>
        <source>It is in the queue. Nothing was sent.</source>
        <translation>Операция кезекте. Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Send it from the queue when the bank can be reached.</source>
        <translation>Банкпен байланыс пайда болғанда, оны кезектен жіберіңіз.</translation>
    </message>
    <message>
        <source>It was taken out of the queue. Nothing was sent.</source>
        <translation>Операция кезектен алынды. Ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>The bank did not carry it out: the order stands as before.</source>
        <translation>Банк оны орындамады: тапсырыс өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The bank did not carry it out: another act had changed the order.</source>
        <translation>Банк оны орындамады: тапсырысты басқа операция өзгерткен.</translation>
    </message>
    <message>
        <source>The bank did not answer and the outcome is unknown.</source>
        <translation>Банк жауап бермеді, операцияның нәтижесі белгісіз.</translation>
    </message>
    <message>
        <source>The request is recorded and is not repeated by itself.</source>
        <translation>Сұрау жазылды, ол өздігінен қайталанбайды.</translation>
    </message>
    <message>
        <source>The program asks the bank what became of it, now and at each start.</source>
        <translation>Бағдарлама нәтижесін банктен қазір және әр іске қосылғанда сұрайды.</translation>
    </message>
</context>
<context>
    <name>OwnOperations</name>
    <message>
        <source>Done from here</source>
        <translation>Осы жерден орындалғаны</translation>
    </message>
    <message>
        <source>The outcome of an operation is unknown.</source>
        <translation>Операцияның нәтижесі белгісіз.</translation>
    </message>
    <message>
        <source>It is not repeated. The program asks the bank what became of it.</source>
        <translation>Сұрау қайталанбайды. Бағдарлама нәтижесін банктен сұрайды.</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Банктен сұрау</translation>
    </message>
    <message>
        <source>{name}, confirmed by {second}</source>
        <translation>{name}, растаған: {second}</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Wrong password. Attempts left: {left}</source>
        <translation>Құпиясөз қате. Қалған әрекет саны: {left}</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Merchant&apos;s name in the window</source>
        <translation>Терезедегі саудагер атауы</translation>
    </message>
    <message>
        <source>Stands in the window, in letters and on the kiosk.</source>
        <translation>Терезеде, хаттарда және киоскіде көрсетіледі.</translation>
    </message>
    <message>
        <source>Seller login where a file names none</source>
        <translation>Файлда жоқ болса, сатушының логині</translation>
    </message>
    <message>
        <source>Orders of such a file are kept under this login.</source>
        <translation>Мұндай файлдың тапсырыстары осы логинмен сақталады.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Dates are typed and shown in it, whatever the computer is set to.</source>
        <translation>Компьютер баптауына қарамастан, күндер осы белдеуде енгізіліп, көрсетіледі.</translation>
    </message>
    <message>
        <source>The business day begins at</source>
        <translation>Операциялық күннің басталуы</translation>
    </message>
    <message>
        <source>Payments before this time count to the day before in reports.</source>
        <translation>Осы уақытқа дейінгі төлемдер есептерде алдыңғы күнге жатады.</translation>
    </message>
    <message>
        <source>Write the time as 00:00.</source>
        <translation>Уақытты былай жазыңыз: 00:00.</translation>
    </message>
    <message>
        <source>Address of the bank&apos;s cabinet</source>
        <translation>Банк кабинетінің мекенжайы</translation>
    </message>
    <message>
        <source>“Open in the bank&apos;s cabinet” leads here.</source>
        <translation>«Банк кабинетінде ашу» осында апарады.</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>Мекенжай https:// деп басталады.</translation>
    </message>
    <message>
        <source>At most ten columns</source>
        <translation>Он бағаннан артық емес</translation>
    </message>
    <message>
        <source>As in the bank&apos;s cabinet. Without it, any number of columns.</source>
        <translation>Банк кабинетіндегідей. Онсыз бағандар саны шектелмейді.</translation>
    </message>
    <message>
        <source>Lock after, minutes</source>
        <translation>Бұғаттау мерзімі, минут</translation>
    </message>
    <message>
        <source>Without a key or a mouse for so long the window covers itself. Needs accounts.</source>
        <translation>Осынша уақыт пернетақта мен тінтуір қозғалмаса, терезе жабылады. Тіркелгілер қажет.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 240.</source>
        <translation>1 мен 240 арасындағы бүтін сан.</translation>
    </message>
    <message>
        <source>The registry is old after, hours</source>
        <translation>Тізілім ескіретін мерзім, сағат</translation>
    </message>
    <message>
        <source>The kiosk then says that its data are old.</source>
        <translation>Сонда киоск деректердің ескіргенін айтады.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 8760.</source>
        <translation>1 мен 8760 арасындағы бүтін сан.</translation>
    </message>
    <message>
        <source>Keep the journal, months</source>
        <translation>Журналды сақтау мерзімі, ай</translation>
    </message>
    <message>
        <source>Older entries go. Twelve months at least.</source>
        <translation>Одан ескі жазбалар жойылады. Кемінде он екі ай.</translation>
    </message>
    <message>
        <source>A whole number from 12 to 120.</source>
        <translation>12 мен 120 арасындағы бүтін сан.</translation>
    </message>
    <message>
        <source>Offer to anonymise payers after, months</source>
        <translation>Иесіздендіруді ұсыну мерзімі, ай</translation>
    </message>
    <message>
        <source>Names, e-mails and cards older than this may go; sums stay. 0 = never.</source>
        <translation>Бұдан ескі аты-жөндер, мекенжайлар мен карталарды жоюға болады; сомалар қалады. 0 = ешқашан.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 240.</source>
        <translation>0 мен 240 арасындағы бүтін сан.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Құпиясөзді жасыру</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
</context>
<context>
    <name>PasswordGroup</name>
    <message>
        <source>The password is changed. Use the new one from the next sign-in on.</source>
        <translation>Құпиясөз өзгертілді. Келесі кіруден бастап жаңасын енгізіңіз.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Ағымдағы құпиясөз</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
</context>
<context>
    <name>PasswordRule</name>
    <message>
        <source>At least {least} characters</source>
        <translation>Таңба саны кемінде {least}</translation>
    </message>
    <message>
        <source>Not the login</source>
        <translation>Логин емес</translation>
    </message>
    <message>
        <source>Not the merchant&apos;s name</source>
        <translation>Саудагердің атауы емес</translation>
    </message>
    <message>
        <source>Not one piece over and over</source>
        <translation>Бір бөліктің қайталануы емес</translation>
    </message>
    <message>
        <source>Not among the common passwords</source>
        <translation>Жиі қолданылатын құпиясөз емес</translation>
    </message>
    <message>
        <source>At most {most} characters</source>
        <translation>Таңба саны ең көбі {most}</translation>
    </message>
    <message>
        <source>The same in both fields</source>
        <translation>Екі өрісте бірдей</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>People and the journal</source>
        <translation>Адамдар мен журнал</translation>
    </message>
    <message>
        <source>Signed in: {name}. Station: {station}</source>
        <translation>Кірген: {name}. Жұмыс орны: {station}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Without sign-in. Station: {station}</source>
        <translation>Кірусіз. Жұмыс орны: {station}</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Тіркелгілер…</translation>
    </message>
    <message>
        <source>Journal of actions…</source>
        <translation>Әрекеттер журналы…</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from {start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеше</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Өткен ай</translation>
    </message>
    <message>
        <source>Whole registry</source>
        <translation>Бүкіл тізілім</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>Search by date of</source>
        <translation>Қай күн бойынша</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Search by date of</source>
        <translation>Қай күн бойынша</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Employee PIN</source>
        <translation>Қызметкердің PIN коды</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Aktau</source>
        <translation>Ақтау</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Ақтөбе</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырау</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Орал</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Қостанай</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Қызылорда</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Мәскеу</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бішкек</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>first {shown} rows of {count}</source>
        <translation>алғашқы жолдар: {shown} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as a parameter</source>
        <translation>тапсырыс параметрі</translation>
    </message>
    <message>
        <source>none of ours, keep as a parameter</source>
        <translation>біздікі емес, параметр ретінде сақтау</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңасы</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Жаңартылғаны</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>{number}-баған</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Check your payment</source>
        <translation>Төлеміңізді тексеріңіз</translation>
    </message>
    <message>
        <source>Enter the order number; with the amount the answer says more</source>
        <translation>Тапсырыс нөмірін енгізіңіз; сома көрсетілсе, жауап толығырақ болады</translation>
    </message>
    <message>
        <source>Enter the last 4 digits of the card, the amount and the date</source>
        <translation>Картаның соңғы 4 цифрын, соманы және күнді енгізіңіз</translation>
    </message>
    <message>
        <source>Several payments were found. Add the time.</source>
        <translation>Бірнеше төлем табылды. Уақытын нақтылаңыз.</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Карта нөмірінің соңғы 4 цифры</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Time of the payment</source>
        <translation>Төлем уақыты</translation>
    </message>
    <message>
        <source>By card and amount</source>
        <translation>Карта мен сома бойынша</translation>
    </message>
    <message>
        <source>By order number</source>
        <translation>Тапсырыс нөмірі бойынша</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Never enter the full card number or the CVV here</source>
        <translation>Мұнда картаның толық нөмірі мен CVV кодын ешқашан енгізбеңіз</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Кеше, {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеше</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Басқа күн</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>No. {order}</source>
        <translation>№&#xa0;{order}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Растаған</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>The bank did not answer.</source>
        <translation>Банк жауап бермеді.</translation>
    </message>
    <message>
        <source>It may have been done. It is asked about, and never sent again.</source>
        <translation>Операция орындалған болуы мүмкін. Ол туралы банктен сұралады, бірақ ешқашан қайта жіберілмейді.</translation>
    </message>
    <message>
        <source>A second employee must confirm.</source>
        <translation>Екінші қызметкердің растауы қажет.</translation>
    </message>
    <message>
        <source>It has waited long.</source>
        <translation>Операция көптен күтіп тұр.</translation>
    </message>
    <message>
        <source>Look whether it is still wanted before you send it.</source>
        <translation>Жібермес бұрын оның әлі қажет екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Nothing waits, and no operation is without an outcome.</source>
        <translation>Кезек бос, нәтижесі белгісіз операция жоқ.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Банктен сұрау</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Кезектен алу</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message numerus="yes">
        <source>%n operation(s) done</source>
        <translation>
            <numerusform>%n операция орындалды</numerusform>
            <numerusform>%n операция орындалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is repeated. They are asked about again by themselves.</source>
        <translation>Ештеңе қайталанбайды. Олар туралы кейін өздігінен қайта сұралады.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still without an outcome</source>
        <translation>
            <numerusform>%n операцияның нәтижесі әлі белгісіз</numerusform>
            <numerusform>%n операцияның нәтижесі әлі белгісіз</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation is without an outcome.</source>
        <translation>Нәтижесі белгісіз операция жоқ.</translation>
    </message>
    <message>
        <source>Confirmed. It can be sent now.</source>
        <translation>Расталды. Енді операцияны жіберуге болады.</translation>
    </message>
    <message>
        <source>Operations queue</source>
        <translation>Операциялар кезегі</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Ask the bank now</source>
        <translation>Банктен сұрау</translation>
    </message>
    <message>
        <source>Send all that are ready</source>
        <translation>Дайындарын жіберу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Профильге атау беріңіз.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>The columns were pointed out by hand.</source>
        <translation>Бағандар қолмен көрсетілген.</translation>
    </message>
    <message>
        <source>The captions are those of this profile.</source>
        <translation>Баған атаулары профильмен сәйкес келді.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Файл қалай оқылды</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Файл форматы</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Кітап парағы</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Column delimiter</source>
        <translation>Бағандар ажыратқышы</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Тақырыптар жолы</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Ондық таңба</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Күндердің жазылу реті</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Файлдағы уақыт белдеуі</translation>
    </message>
    <message>
        <source>Seller login</source>
        <translation>Сатушының логині</translation>
    </message>
    <message>
        <source>File profile</source>
        <translation>Файл профилі</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>файлдағыдай</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Профиль ретінде сақтау</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Профильдің атауы</translation>
    </message>
    <message>
        <source>Read as at first</source>
        <translation>Бастапқыдай оқу</translation>
    </message>
</context>
<context>
    <name>RecoveryGroup</name>
    <message>
        <source>The address is kept.</source>
        <translation>Мекенжай сақталды.</translation>
    </message>
    <message>
        <source>There is no address any more.</source>
        <translation>Енді мекенжай жоқ.</translation>
    </message>
    <message>
        <source>Access recovery</source>
        <translation>Кіруді қалпына келтіру</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Электрондық пошта мекенжайы</translation>
    </message>
    <message>
        <source>This address is used to recover access to the cabinet</source>
        <translation>Бұл мекенжай жеке кабинетке кіруді қалпына келтіру үшін пайдаланылады</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Мекенжайды сақтау</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Жаңа қалпына келтіру кодтары…</translation>
    </message>
    <message>
        <source>The earlier codes stop working.</source>
        <translation>Бұрынғы кодтар жарамсыз болады.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The code is wrong or was used. Attempts left: {left}</source>
        <translation>Код қате немесе бұрын қолданылған. Қалған әрекет саны: {left}</translation>
    </message>
    <message>
        <source>Too many tries. Try again after {time}, or ask the administrator.</source>
        <translation>Әрекет саны тым көп. Қайталауға болатын уақыт: {time}. Немесе әкімшіге жүгініңіз.</translation>
    </message>
    <message>
        <source>Access recovery</source>
        <translation>Кіруді қалпына келтіру</translation>
    </message>
    <message>
        <source>A code gives you a new password. The old one stops working.</source>
        <translation>Код жаңа құпиясөз береді. Ескісі жарамсыз болады.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Code from the letter or from paper</source>
        <translation>Хаттағы немесе парақтағы код</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Код жіберу</translation>
    </message>
    <message>
        <source>I have a printed code</source>
        <translation>Басылған кодым бар</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Кіру бетіне оралу</translation>
    </message>
    <message numerus="yes">
        <source>A code is on its way to the recovery address of this login, if it has one. Valid for %n minute(s).</source>
        <translation>
            <numerusform>Егер логиннің қалпына келтіру мекенжайы болса, оған код жіберілді. Кодтың жарамдылығы: %n минут.</numerusform>
            <numerusform>Егер логиннің қалпына келтіру мекенжайы болса, оған код жіберілді. Кодтың жарамдылығы: %n минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Acquiring Cabinet: recovery sheet</source>
        <translation>Эквайринг кабинеті: қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Login: {login}</source>
        <translation>Логин: {login}</translation>
    </message>
    <message>
        <source>Keep it under lock, away from the computer.</source>
        <translation>Компьютерден бөлек, құлыптаулы жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басып шығарылды</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Қалпына келтіру парағын сақтау</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сақталды: {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Қалпына келтіру кодтары</translation>
    </message>
    <message>
        <source>One code replaces a lost telephone, once. Nobody can show them again.</source>
        <translation>Бір код жоғалған телефонды бір рет алмастырады. Оларды қайта ешкім көрсете алмайды.</translation>
    </message>
    <message>
        <source>One code replaces a forgotten password, once. Nobody can show them again.</source>
        <translation>Бір код ұмытылған құпиясөздің орнына бір рет жүреді. Оларды қайта ешкім көрсете алмайды.</translation>
    </message>
    <message>
        <source>Recovery key of the data</source>
        <translation>Деректерді қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Opens the registry on another computer, or when this one has lost its key.</source>
        <translation>Тізілімді басқа компьютерде немесе осындағы кілт жоғалғанда ашады.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
</context>
<context>
    <name>RecoverySide</name>
    <message>
        <source>Where a code comes from</source>
        <translation>Кодты қайдан алуға болады</translation>
    </message>
    <message numerus="yes">
        <source>goes to the recovery address of the settings, if there is one; valid for %n minute(s)</source>
        <translation>
            <numerusform>баптауларда қалпына келтіру мекенжайы көрсетілсе, соған барады; жарамдылығы: %n минут</numerusform>
            <numerusform>баптауларда қалпына келтіру мекенжайы көрсетілсе, соған барады; жарамдылығы: %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>no mail server is set up here, so no letter can be sent</source>
        <translation>пошта сервері бапталмаған, хат жіберу мүмкін емес</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Printed codes</source>
        <translation>Басылған кодтар</translation>
    </message>
    <message>
        <source>were made with the first account; each is good once</source>
        <translation>бірінші тіркелгімен бірге жасалған, әрқайсысы бір рет жарайды</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>gives a new password without any code</source>
        <translation>кодсыз жаңа құпиясөз береді</translation>
    </message>
    <message>
        <source>Without a code and without an administrator nobody can open the data: neither the bank nor the makers of the program have your password.</source>
        <translation>Кодсыз және әкімшісіз деректерді ешкім аша алмайды: құпиясөзіңіз банкте де, бағдарлама жасаушыларында да жоқ.</translation>
    </message>
</context>
<context>
    <name>RefundListDialog</name>
    <message>
        <source>List {digest}</source>
        <translation>{digest} тізімі</translation>
    </message>
    <message>
        <source>A list of refunds</source>
        <translation>Қайтарулар тізімі</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Нәтижелерді сақтау</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сақталды: {file}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>Refund batch</source>
        <translation>Қайтарулар топтамасы</translation>
    </message>
    <message>
        <source>One refund a line: order number, amount, reason. Without an amount all that is left.</source>
        <translation>Әр жолда бір қайтару: тапсырыс нөмірі, сома, себебі. Сомасыз қалдық түгел қайтарылады.</translation>
    </message>
    <message>
        <source>List of refunds</source>
        <translation>Қайтарулар тізімі</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Топтаманың атауы</translation>
    </message>
    <message>
        <source>A list of the same name is never run twice: what is done stays done.</source>
        <translation>Атауы бірдей топтама екі рет орындалмайды: орындалғаны сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Нәтижелерді сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>RefundListWords</name>
    <message>
        <source>Not possible</source>
        <translation>Мүмкін емес</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілген жоқ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Жіберуге дайын</translation>
    </message>
    <message>
        <source>It is in the queue.</source>
        <translation>Операция кезекте.</translation>
    </message>
    <message>
        <source>There is no such order in the registry.</source>
        <translation>Тізілімде мұндай тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>Several orders have this number. Give the bank&apos;s own number.</source>
        <translation>Мұндай нөмір бірнеше тапсырыста бар. Тапсырыстың банктегі нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Бұл сома емес.</translation>
    </message>
    <message>
        <source>More than is left of the order, lines above counted.</source>
        <translation>Жоғарыдағы жолдарды қосқанда, тапсырыс қалдығынан көп.</translation>
    </message>
    <message>
        <source>The same order and amount stand above.</source>
        <translation>Сол тапсырыс пен сома жоғарыда бар.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>The list is through.</source>
        <translation>Тізім соңына жетті.</translation>
    </message>
    <message>
        <source>Tried now: {tried}. Done of the whole list: {done} of {rows}.</source>
        <translation>Қазір жіберілгені: {tried}. Барлығы орындалды: {done} / {rows}.</translation>
    </message>
    <message>
        <source>Lines: {rows}, ready: {ready}, with faults: {faults}. To refund: {amount}</source>
        <translation>Жол: {rows}, дайын: {ready}, қатесі бар: {faults}. Қайтарылатын сома: {amount}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Түсіндірме</translation>
    </message>
</context>
<context>
    <name>RegistryDesk</name>
    <message>
        <source>No templates yet</source>
        <translation>Әзірге үлгі жоқ</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Үлгі ретінде сақтау…</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Барлық үлгілер</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} rows are too many for the clipboard. Nothing was copied.</source>
        <translation>Алмасу буферіне жолдар тым көп: {count}. Ештеңе көшірілген жоқ.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Оларды файлға экспорттаңыз.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Үлгі өшірілді: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сақталды: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Missing: {entries}</source>
        <translation>Табылмағаны: {entries}</translation>
    </message>
    <message>
        <source>Ambiguous: {entries}</source>
        <translation>Бірнеше сәйкестігі бары: {entries}</translation>
    </message>
    <message>
        <source>Copy these numbers</source>
        <translation>Осы нөмірлерді көшіру</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазылуда</translation>
    </message>
</context>
<context>
    <name>RegistryExport</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n операция</numerusform>
            <numerusform>%n операция</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n баған</numerusform>
            <numerusform>%n баған</numerusform>
        </translation>
    </message>
    <message>
        <source>by the current filter</source>
        <translation>ағымдағы сүзгі бойынша</translation>
    </message>
    <message>
        <source>the whole registry</source>
        <translation>бүкіл тізілім</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Бағандарды таңдау…</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel 97 (XLS)</source>
        <translation>Excel 97 (XLS)</translation>
    </message>
    <message>
        <source>Excel (CSV)</source>
        <translation>Excel (CSV)</translation>
    </message>
    <message>
        <source>1C (CSV)</source>
        <translation>1С (CSV)</translation>
    </message>
    <message>
        <source>For a developer (CSV)</source>
        <translation>Бағдарламашыға (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакциялар</translation>
    </message>
</context>
<context>
    <name>RegistryMoney</name>
    <message numerus="yes">
        <source>%n operation(s) without an outcome</source>
        <translation>
            <numerusform>%n операцияның нәтижесі белгісіз</numerusform>
            <numerusform>%n операцияның нәтижесі белгісіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) in the queue</source>
        <translation>
            <numerusform>Кезекте %n операция бар</numerusform>
            <numerusform>Кезекте %n операция бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Кезекті ашу</translation>
    </message>
</context>
<context>
    <name>RegistryToolbar</name>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Эквайринг кабинеті</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакциялар</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Number, RRN, card</source>
        <translation>Нөмір, RRN, карта</translation>
    </message>
    <message>
        <source>Search: order number, RRN, card, description</source>
        <translation>Іздеу: тапсырыс нөмірі, RRN, карта, сипаттама</translation>
    </message>
    <message>
        <source>Order number, RRN, UUID, last 4 digits, description or e-mail; a list may be pasted</source>
        <translation>Тапсырыс нөмірі, RRN, UUID, картаның соңғы 4 цифры, сипаттама немесе e-mail; тізімді де қоюға болады</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Column settings</source>
        <translation>Бағандарды баптау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Басқа әрекеттер</translation>
    </message>
</context>
<context>
    <name>RegistryWords</name>
    <message numerus="yes">
        <source>{shown} of %n operation(s)</source>
        <translation>
            <numerusform>Көрсетілген операциялар: {shown} / %n</numerusform>
            <numerusform>Көрсетілген операциялар: {shown} / %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) are shown</source>
        <translation>
            <numerusform>%n операция түгел көрсетілді</numerusform>
            <numerusform>%n операция түгел көрсетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected, copy with headers: Ctrl+Shift+C</source>
        <translation>
            <numerusform>%n жол таңдалды, тақырыптарымен көшіру: Ctrl+Shift+C</numerusform>
            <numerusform>%n жол таңдалды, тақырыптарымен көшіру: Ctrl+Shift+C</numerusform>
        </translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>алдымен жаңалары</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>алдымен ескілері</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>алдымен үлкендері</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>алдымен кішілері</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>кему ретімен</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>өсу ретімен</translation>
    </message>
    <message>
        <source>sorted by: {column}, {way}</source>
        <translation>сұрыптау: {column}, {way}</translation>
    </message>
    <message>
        <source>Data as of {time}</source>
        <translation>Деректер уақыты: {time}</translation>
    </message>
    <message>
        <source>the file&apos;s totals agree</source>
        <translation>файл жиындары сәйкес келді</translation>
    </message>
    <message>
        <source>the difference in totals is explained</source>
        <translation>жиындардағы айырма түсіндірілді</translation>
    </message>
    <message>
        <source>the file&apos;s totals do not agree</source>
        <translation>файл жиындары сәйкес келмеді</translation>
    </message>
    <message>
        <source>The registry is empty</source>
        <translation>Тізілім бос</translation>
    </message>
    <message>
        <source>Drop a bank export here or open one.</source>
        <translation>Банктен алынған файлды осында сүйреп әкеліңіз немесе ашыңыз.</translation>
    </message>
    <message>
        <source>The registry has orders from {day}. Show them?</source>
        <translation>Тізілімдегі ең алғашқы тапсырыс: {day}. Бәрін көрсету керек пе?</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>Бұл кезеңде тапсырыстар жоқ</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Бұл сүзгіге сәйкес ештеңе жоқ</translation>
    </message>
    <message>
        <source>Clear the filters or change the period.</source>
        <translation>Сүзгілерді тазартыңыз немесе кезеңді өзгертіңіз.</translation>
    </message>
    <message>
        <source>Found: {found}. Missing: {missing}. Ambiguous: {ambiguous}.</source>
        <translation>Табылғаны: {found}. Табылмағаны: {missing}. Бірнеше сәйкестігі бары: {ambiguous}.</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>No order number and no unique order ID</source>
        <translation>Тапсырыс нөмірі де, бірегей нөмірі де жоқ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>Мұндай күн жоқ</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Сомасы жоқ</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>Сомасы сан емес</translation>
    </message>
    <message>
        <source>More decimals than the currency has</source>
        <translation>Нүктеден кейінгі таңба валютадағыдан көп</translation>
    </message>
    <message>
        <source>The amount is below zero</source>
        <translation>Сома нөлден аз</translation>
    </message>
    <message>
        <source>There is no such currency</source>
        <translation>Мұндай валюта жоқ</translation>
    </message>
    <message>
        <source>A later row of the file tells the same order</source>
        <translation>Осы тапсырыс файлда төменірек тағы бар</translation>
    </message>
    <message>
        <source>The row has more cells than there are captions</source>
        <translation>Жолдағы ұяшықтар тақырыптардан көп</translation>
    </message>
    <message>
        <source>The value is too long</source>
        <translation>Мән тым ұзын</translation>
    </message>
</context>
<context>
    <name>RejectedPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Неге оқылмаған</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Файлдағыдай</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Қатесі бары</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>Қатесі бар жолдарды сақтау…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Choose a copy</source>
        <translation>Көшірмені таңдау</translation>
    </message>
    <message>
        <source>Put this copy in the registry&apos;s place? {copy}</source>
        <translation>Тізілім орнына осы көшірме қойылсын ба? {copy}</translation>
    </message>
    <message>
        <source>Settings and accounts are then the copy&apos;s as well. The registry of now is kept among the copies.</source>
        <translation>Баптаулар мен тіркелгілер де көшірмеден алынады. Қазіргі тізілім көшірмелер арасында сақталады.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>This key does not open the copy.</source>
        <translation>Бұл кілт көшірмені ашпайды.</translation>
    </message>
    <message>
        <source>The copy is encrypted with another key. Nothing was changed.</source>
        <translation>Көшірме басқа кілтпен шифрланған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Enter the key from its recovery sheet.</source>
        <translation>Оның қалпына келтіру парағындағы кілтті енгізіңіз.</translation>
    </message>
    <message>
        <source>The copies in the data folder, the newest first. A copy made elsewhere is chosen as a file.</source>
        <translation>Деректер қалтасындағы көшірмелер, жаңалары жоғарыда. Басқа жердегі көшірмені файл ретінде таңдаңыз.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неліктен</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғау</translation>
    </message>
    <message>
        <source>Copies of the registry</source>
        <translation>Тізілім көшірмелері</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Fourteen groups of four letters. Capitals and hyphens do not matter.</source>
        <translation>Төрт таңбадан он төрт топ. Бас әріптер мен сызықшалар маңызды емес.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Viewing</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Invoices and links</source>
        <translation>Шоттар мен сілтемелер</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Қайтарулар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Тіркелгілер</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look-up of a payment</source>
        <translation>Төлемді іздеу</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. The administrator grants it.</source>
        <translation>«{right}» құқығы қажет. Оны әкімші береді.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Viewer</source>
        <translation>Бақылаушы</translation>
    </message>
    <message>
        <source>Sees the registry.</source>
        <translation>Тізілімді көреді.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Also imports, exports, keeps templates.</source>
        <translation>Сондай-ақ импорттайды, экспорттайды, үлгілерді сақтайды.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Also sends invoices and links.</source>
        <translation>Сондай-ақ шоттар мен сілтемелер жібереді.</translation>
    </message>
    <message>
        <source>Refund operator</source>
        <translation>Қайтару операторы</translation>
    </message>
    <message>
        <source>Also refunds, cancels and completes payments.</source>
        <translation>Сондай-ақ төлемдерді қайтарады, тоқтатады, аяқтайды.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>May do everything: settings, accounts, the journal.</source>
        <translation>Бәрін істей алады: баптаулар, тіркелгілер, журнал.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Only answers what became of a payment.</source>
        <translation>Төлемнің жайы туралы ғана жауап береді.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>kept</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>орындалмады</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>The file&apos;s totals agree</source>
        <translation>Файл жиындары сәйкес келді</translation>
    </message>
    <message>
        <source>What was read adds up to the totals that the file states.</source>
        <translation>Оқылған деректер файлда көрсетілген жиындарға сәйкес келеді.</translation>
    </message>
    <message>
        <source>The difference is explained</source>
        <translation>Айырма түсіндірілді</translation>
    </message>
    <message>
        <source>The rows with errors account for the whole difference; all else agrees.</source>
        <translation>Айырма тек қатесі бар жолдардан, қалғаны сәйкес келді.</translation>
    </message>
    <message>
        <source>The file&apos;s totals do not agree</source>
        <translation>Файл жиындары сәйкес келмеді</translation>
    </message>
    <message>
        <source>Download the file from the bank again or compare by hand.</source>
        <translation>Файлды банктен қайта жүктеп алыңыз немесе қолмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The file states no totals</source>
        <translation>Файлда жиындар жоқ</translation>
    </message>
    <message>
        <source>There is nothing to compare what was read with.</source>
        <translation>Оқылған деректерді салыстыратын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Control totals</source>
        <translation>Бақылау жиындары</translation>
    </message>
    <message>
        <source>The file&apos;s total differs from what was read by {amount}: exactly what the rows with errors hold.</source>
        <translation>Файл жиыны мен оқылғанның айырмасы: {amount}. Қатесі бар жолдарда дәл сонша, қалғаны сәйкес келді.</translation>
    </message>
    <message>
        <source>The file&apos;s total is larger than what was read by {amount}.</source>
        <translation>Файл жиыны оқылғаннан көп, айырмасы: {amount}.</translation>
    </message>
    <message>
        <source>The file&apos;s total is smaller than what was read by {amount}.</source>
        <translation>Файл жиыны оқылғаннан аз, айырмасы: {amount}.</translation>
    </message>
    <message>
        <source>Total in the file</source>
        <translation>Файлдағы жиын</translation>
    </message>
    <message>
        <source>Was read</source>
        <translation>Оқылғаны</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Difference without the rows with errors</source>
        <translation>Қатесі бар жолдарсыз айырма</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear search</source>
        <translation>Іздеуді тазарту</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>Екінші фактор</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Код қолданбасына арналған QR код</translation>
    </message>
    <message>
        <source>1. Scan the code with an authenticator app on the telephone.</source>
        <translation>1. Кодты телефондағы код қолданбасымен сканерлеңіз.</translation>
    </message>
    <message>
        <source>2. If nothing scans, type these letters into the app:</source>
        <translation>2. Сканерлеу мүмкін болмаса, қолданбаға мына әріптерді енгізіңіз:</translation>
    </message>
    <message>
        <source>3. Enter the six digits that the app shows now.</source>
        <translation>3. Қолданба қазір көрсетіп тұрған алты цифрды енгізіңіз.</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Қолданбадағы код</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>SecondFactorGroup</name>
    <message>
        <source>Second factor</source>
        <translation>Екінші фактор</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Ағымдағы құпиясөз</translation>
    </message>
    <message>
        <source>On. At sign-in the code of your telephone is asked for.</source>
        <translation>Қосулы. Кіру кезінде телефондағы код сұралады.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Off. With it, a stolen password alone lets nobody in.</source>
        <translation>Өшірулі. Қосылса, ұрланған құпиясөздің өзі кіруге жеткіліксіз болады.</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Қосу…</translation>
    </message>
</context>
<context>
    <name>SecondForm</name>
    <message>
        <source>Login of the second person</source>
        <translation>Екінші қызметкердің логині</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Code from the telephone</source>
        <translation>Телефондағы код</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Comes with the connection to the bank</source>
        <translation>Банкке қосылумен бірге іске қосылады</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>Келесі нұсқада пайда болады</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакциялар</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Төлем шоты</translation>
    </message>
    <message>
        <source>Links and QR</source>
        <translation>Сілтемелер мен QR</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Қолдау қызметі</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n field(s) with an error</source>
        <translation>
            <numerusform>Қатесі бар өріс: %n</numerusform>
            <numerusform>Қатесі бар өріс: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are not saved yet.</source>
        <translation>Параметрлер әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Fiscalisation</source>
        <translation>Фискализациялау</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Негізгі</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Қосымша параметрлер</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>Келесі нұсқада пайда болады</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation>Осы парақты сақтаңыз</translation>
    </message>
    <message>
        <source>It is shown this one time. Print it or write it down, and keep it away from the computer.</source>
        <translation>Бір рет қана көрсетіледі. Басып шығарыңыз немесе жазып алыңыз да, компьютерден бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation>Парақ сақталды</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock қосулы</translation>
    </message>
    <message>
        <source>The letters are Cyrillic</source>
        <translation>Кирилл пернетақтасы қосулы</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>Пернетақта тілі мен Caps Lock күйін тексеріңіз.</translation>
    </message>
    <message>
        <source>The cabinet is locked</source>
        <translation>Кабинет бұғатталды</translation>
    </message>
    <message>
        <source>Your work is kept. Enter your password to go on.</source>
        <translation>Енгізгеніңіз сақталды. Жалғастыру үшін құпиясөзді енгізіңіз.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Тіркелгіңізге кіріңіз</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Бір реттік код</translation>
    </message>
    <message>
        <source>Enter your login</source>
        <translation>Логинді енгізіңіз</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Құпиясөзді енгізіңіз</translation>
    </message>
    <message>
        <source>Six digits, or a recovery code</source>
        <translation>Алты цифр немесе қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Another login may sign in now</source>
        <translation>Басқа логинмен қазір кіруге болады</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Тексерілуде</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Басқа пайдаланушы</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Құпиясөзді ұмыттыңыз ба?</translation>
    </message>
</context>
<context>
    <name>SignInTitle</name>
    <message>
        <source>Sign in</source>
        <translation>Авторизация</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>{number} B</source>
        <translation>{number} Б</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} КБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For the employee</source>
        <translation>Қызметкерге</translation>
    </message>
    <message>
        <source>Show the card of the order</source>
        <translation>Тапсырыс карточкасын көрсету</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Киоскіні жабу</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Киоскіге оралу</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Starting…</source>
        <translation>Іске қосылуда…</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Оқу режимі</translation>
    </message>
    <message>
        <source>Open a bank export</source>
        <translation>Банктен алынған файлды ашыңыз</translation>
    </message>
    <message>
        <source>The registry and its totals are ready in a couple of seconds. Neither a network nor an account is needed: the file stays on this computer.</source>
        <translation>Тізілім мен жиындар бірнеше секундта дайын болады. Желі де, тіркелгі де қажет емес: файл осы компьютерде қалады.</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>CSV, XLS or XLSX from the section “Transactions”. The header row, encoding and delimiter are found by themselves; a preview is shown before anything is written.</source>
        <translation>«Транзакциялар» бөлімінен алынған CSV, XLS немесе XLSX. Тақырыптар жолы, кодтау және ажыратқыш өздігінен анықталады, жазар алдында алдын ала қарау көрсетіледі.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Оқу деректері</translation>
    </message>
    <message>
        <source>Sixteen orders of the bank&apos;s guide. Training mode adds a gateway on this computer with two weeks of orders: payments, refunds and links work, no money moves.</source>
        <translation>Банк нұсқаулығындағы он алты тапсырыс. Оқу режимі осы компьютерге екі аптаның тапсырыстары бар шлюзді қосады: төлем, қайтару және сілтемелер жұмыс істейді, ақша қозғалмайды.</translation>
    </message>
    <message>
        <source>The address and the login that ends in -api stand in the bank&apos;s letter. Operations arrive by themselves, refunds go to the bank.</source>
        <translation>Мекенжай мен соңы -api логин банк хатында көрсетілген. Операциялар өздігінен келеді, қайтарулар банкке жіберіледі.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Көріп шығу</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Шлюзге қосылу</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Баптау…</translation>
    </message>
    <message>
        <source>Only a look?</source>
        <translation>Тек қарап шығу керек пе?</translation>
    </message>
    <message>
        <source>Open without keeping…</source>
        <translation>Сақтамай ашу…</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window</source>
        <translation>Файлды терезенің кез келген жеріне сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>Several at once are fine: CSV, XLS, XLSX, ODS, HTML</source>
        <translation>Бірден бірнешеуін де болады: CSV, XLS, XLSX, ODS, HTML</translation>
    </message>
    <message>
        <source>header</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>Full card numbers are masked before anything is written.</source>
        <translation>Карталардың толық нөмірлері жазбас бұрын жасырылады.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Created</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталған</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Күші жойылған</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылған</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Ішінара қайтарылған</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>The order is registered but not paid yet.</source>
        <translation>Тапсырыс тіркелген, төлем әлі жасалмаған.</translation>
    </message>
    <message>
        <source>The money is held on the card but not charged. Complete the payment or reverse it.</source>
        <translation>Ақша картада бұғатталған, бірақ есептен шығарылмаған. Төлемді аяқтау немесе күшін жою керек.</translation>
    </message>
    <message>
        <source>The money is charged. A refund is possible.</source>
        <translation>Ақша есептен шығарылды. Қайтаруға болады.</translation>
    </message>
    <message>
        <source>The payment failed and nothing was charged.</source>
        <translation>Төлем өтпеді, ақша есептен шығарылған жоқ.</translation>
    </message>
    <message>
        <source>The hold is lifted and the money is available to the payer again.</source>
        <translation>Сома бұғаттан шығарылды, ақша төлеушіге қайта қолжетімді.</translation>
    </message>
    <message>
        <source>The money was refunded in full or in part.</source>
        <translation>Ақша толық немесе ішінара қайтарылды.</translation>
    </message>
    <message>
        <source>Unknown: {raw}</source>
        <translation>Белгісіз: {raw}</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>All except selected</source>
        <translation>Таңдалғандардан басқасы</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>Available for refund</source>
        <translation>Қайтаруға болатын сома</translation>
    </message>
    <message>
        <source>Available for charging</source>
        <translation>Есептен шығаруға болатын сома</translation>
    </message>
    <message>
        <source>Goes back to the payer</source>
        <translation>Төлеушіге қайтады</translation>
    </message>
    <message>
        <source>Amount of the order</source>
        <translation>Тапсырыс сомасы</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Есептен шығарылды</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Бұғатталды</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Нәтижесі белгісіз</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Refunded before, {date}</source>
        <translation>Бұрын қайтарылғаны, {date}</translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation>Бұрын қайтарылғаны</translation>
    </message>
    <message>
        <source>Refunded earlier still</source>
        <translation>Одан бұрын қайтарылғаны</translation>
    </message>
</context>
<context>
    <name>SupportAnswer</name>
    <message>
        <source>What to say to the customer</source>
        <translation>Клиентке не айту керек</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>Operation details</source>
        <translation>Операцияның егжей-тегжейі</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Empty</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Қолдау қызметіне арналған көшірме</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Файл сақталды: {file}</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation>Ешқайда ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>This and nothing else is saved: no cards, no payers, no passwords.</source>
        <translation>Тек осы ғана сақталады: карталар да, төлеушілер де, құпиясөздер де жоқ.</translation>
    </message>
    <message>
        <source>Files of the copy</source>
        <translation>Көшірменің файлдары</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Файл мәтіні</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
</context>
<context>
    <name>SupportLetter</name>
    <message>
        <source>Letter to the bank&apos;s support</source>
        <translation>Банктің қолдау қызметіне хат</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>There is no full card number and no name in the letter.</source>
        <translation>Хатта картаның толық нөмірі мен аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Пошта бағдарламасында ашу</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Found: {count} or more</source>
        <translation>Табылды: {count} немесе одан көп</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Табылды: {count}</translation>
    </message>
    <message>
        <source>The letter is sent</source>
        <translation>Хат жіберілді</translation>
    </message>
    <message>
        <source>The bank&apos;s support, round the clock: {address}</source>
        <translation>Банктің тәулік бойғы қолдау қызметі: {address}</translation>
    </message>
    <message>
        <source>Ask the caller for what the payment is known by</source>
        <translation>Клиенттен төлем деректерін сұраңыз</translation>
    </message>
    <message>
        <source>Four digits of the card, the amount and the date, or any number of the payment.</source>
        <translation>Картаның төрт цифры, сомасы мен күні немесе төлемнің кез келген нөмірі.</translation>
    </message>
    <message>
        <source>No such payment was found</source>
        <translation>Мұндай төлем табылмады</translation>
    </message>
    <message>
        <source>Check the details with the caller, or import a fresh export.</source>
        <translation>Деректерді клиенттен нақтылаңыз немесе жаңа файлды жүктеңіз.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Қолдау қызметі</translation>
    </message>
    <message>
        <source>What became of a payment, and what to say to the customer</source>
        <translation>Төлем қандай күйде және клиентке не айту керек</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Киоскіні ашу</translation>
    </message>
    <message>
        <source>Found payments</source>
        <translation>Табылған төлемдер</translation>
    </message>
</context>
<context>
    <name>SupportQuestion</name>
    <message>
        <source>Give all four digits.</source>
        <translation>Төрт цифрдың бәрін енгізіңіз.</translation>
    </message>
    <message>
        <source>Find a payment</source>
        <translation>Төлемді іздеу</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Карта нөмірінің соңғы 4 цифры</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Or order number, RRN, unique number, ticket</source>
        <translation>Немесе тапсырыс нөмірі, RRN, бірегей нөмір, талон</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>The saved registry is searched; no network is needed.</source>
        <translation>Іздеу сақталған тізілім бойынша жүреді, желі қажет емес.</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>{date}, card • {last4}.</source>
        <translation>{date}, карта • {last4}.</translation>
    </message>
    <message>
        <source>{date}.</source>
        <translation>{date}.</translation>
    </message>
    <message>
        <source>After {time} a repeated payment went through, order {order}.</source>
        <translation>{time} өткен соң қайта төлем өтті, тапсырыс {order}.</translation>
    </message>
    <message>
        <source>Refunded: {amount}, {date}.</source>
        <translation>Қайтарылды: {amount}, {date}.</translation>
    </message>
    <message>
        <source>Refunded: {amount}.</source>
        <translation>Қайтарылды: {amount}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Қабылданбау себебі</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Авторизация коды</translation>
    </message>
    <message>
        <source>Refusal {code} of order {order}</source>
        <translation>Қабылданбау {code}, тапсырыс {order}</translation>
    </message>
    <message>
        <source>Question about order {order}</source>
        <translation>Тапсырыс бойынша сұрақ: {order}</translation>
    </message>
    <message>
        <source>Hello. Tell us what became of this payment.</source>
        <translation>Сәлеметсіз бе. Осы төлемнің қандай күйде екенін хабарлаңыз.</translation>
    </message>
    <message>
        <source>Hello. The customer says that there was money on the card. Check the refusal.</source>
        <translation>Сәлеметсіз бе. Клиент картада ақша болғанын айтады. Қабылданбау себебін тексеріңіз.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>TableOverlay</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Show from {day}</source>
        <translation>Көрсету: {day} күнінен</translation>
    </message>
    <message>
        <source>Turn the period off</source>
        <translation>Кезеңді сөндіру</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Opens with the program</source>
        <translation>Бағдарламамен бірге ашылады</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Басқа әрекеттер</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>There is a template of this name</source>
        <translation>Мұндай атаулы үлгі бар</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Үстінен жазу</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атауын өзгерту…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Give the template a name</source>
        <translation>Үлгінің атауын енгізіңіз</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Үлгінің атауы</translation>
    </message>
    <message>
        <source>With the period</source>
        <translation>Кезеңімен бірге</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Үлгі ретінде сақтау</translation>
    </message>
    <message>
        <source>No templates yet. A template keeps the filter, the columns and the sort.</source>
        <translation>Әзірге үлгі жоқ. Үлгі сүзгіні, бағандарды және сұрыптауды сақтайды.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>For example, {value}</source>
        <translation>Мысалы, {value}</translation>
    </message>
    <message>
        <source>* – any characters, ? – one character</source>
        <translation>* – кез келген таңбалар, ? – бір таңба</translation>
    </message>
</context>
<context>
    <name>TightBar</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Басқа әрекеттер</translation>
    </message>
    <message>
        <source>Acquiring Cabinet</source>
        <translation>Эквайринг кабинеті</translation>
    </message>
</context>
<context>
    <name>ToldByFiles</name>
    <message>
        <source>What the files told</source>
        <translation>Файлдарда не көрсетілген</translation>
    </message>
    <message>
        <source>{before} → {after}, seen on {date} in the file “{file}”, row {row}</source>
        <translation>{before} → {after}, көрілген күні: {date}, файл: «{file}», жол: {row}</translation>
    </message>
    <message>
        <source>Changed, seen on {date} in the file “{file}”, row {row}</source>
        <translation>Өзгерген, көрілген күні: {date}, файл: «{file}», жол: {row}</translation>
    </message>
    <message>
        <source>First seen on {date} in the file “{file}”, row {row}</source>
        <translation>Алғаш көрілген күні: {date}, файл: «{file}», жол: {row}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: өзгерген</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Click copies; with Ctrl, the whole row</source>
        <translation>Шерту көшіреді, Ctrl пернесімен – бүкіл жолды</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Айналым</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Қайтарылғаны</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Таза сома</translation>
    </message>
    <message>
        <source>By the filter</source>
        <translation>Сүзгі бойынша</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Таңдалғандары бойынша</translation>
    </message>
    <message>
        <source>Select rows and their total appears here</source>
        <translation>Жолдарды таңдаңыз, жиыны осында шығады</translation>
    </message>
    <message>
        <source>All totals</source>
        <translation>Барлық жиындар</translation>
    </message>
    <message>
        <source>Currency of the totals</source>
        <translation>Жиындар валютасы</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Жиындар</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>The search looks into the whole registry, not only the period</source>
        <translation>Іздеу бүкіл тізілім бойынша жүреді, кезең ескерілмейді</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакциялар</translation>
    </message>
</context>
<context>
    <name>VaultPasswordDialog</name>
    <message>
        <source>The passwords differ.</source>
        <translation>Құпиясөздер сәйкес емес.</translation>
    </message>
    <message>
        <source>Password vault</source>
        <translation>Құпиясөздер қоймасы</translation>
    </message>
    <message>
        <source>This system has no keyring. Set a password for the program&apos;s own vault; it is asked for at each start.</source>
        <translation>Жүйеде кілттер қоймасы жоқ. Бағдарлама қоймасының құпиясөзін белгілеңіз, ол әр іске қосқанда сұралады.</translation>
    </message>
    <message>
        <source>This system has no keyring. The vault with the program&apos;s secrets opens with its password.</source>
        <translation>Жүйеде кілттер қоймасы жоқ. Бағдарлама қоймасы өз құпиясөзімен ашылады.</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Қойма құпиясөзі</translation>
    </message>
    <message>
        <source>Password of the vault again</source>
        <translation>Қойма құпиясөзін қайталаңыз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Қойманы жасау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>The data are behind the curtain (F9)</source>
        <translation>Деректер перделенген (F9)</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Nothing is kept in review mode</source>
        <translation>Қарау режимінде ештеңе сақталмайды</translation>
    </message>
</context>
<context>
    <name>WorkingCard</name>
    <message>
        <source>Importing: {file}</source>
        <translation>Импортталуда: {file}</translation>
    </message>
    <message>
        <source>Reading: {file}</source>
        <translation>Оқылуда: {file}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>{count} rows/s</source>
        <translation>{count} жол/с</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{rate}, time left: {time}</source>
        <translation>{rate}, қалған уақыт: {time}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>public token</source>
        <translation>ашық токен</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Change the connection of {merchant}</source>
        <translation>{merchant} қосылымын өзгерту</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Оқуды аяқтау</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Remove the connection of {merchant}</source>
        <translation>{merchant} қосылымын жою</translation>
    </message>
</context>
</TS>
