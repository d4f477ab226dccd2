<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
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
    <name>AppearanceDialog</name>
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
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Merchant&apos;s name in the window</source>
        <translation>Терезедегі саудагер атауы</translation>
    </message>
    <message>
        <source>Seller login where a file names none</source>
        <translation>Файлда жоқ болса, сатушының логині</translation>
    </message>
    <message>
        <source>At most ten columns, as in the bank&apos;s cabinet</source>
        <translation>Банк кабинетіндегідей оннан аспайтын баған</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
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
        <source>The registry&apos;s file is damaged or is not a registry.</source>
        <translation>Тізілім файлы бүлінген немесе ол тізілім емес.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Ол сол күйінде қалды.</translation>
    </message>
    <message>
        <source>Put a copy from the backups folder in its place.</source>
        <translation>Оның орнына backups қалтасындағы көшірмені қойыңыз.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Nothing is kept in review mode</source>
        <translation>Қарау режимінде ештеңе сақталмайды</translation>
    </message>
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
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
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
        <source>The payer&apos;s data are behind the curtain (F9)</source>
        <translation>Төлеуші деректері перделенген (F9)</translation>
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
    <name>QuestionStrip</name>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
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
    <name>RegistryDesk</name>
    <message>
        <source>without the bank</source>
        <translation>банк қосылмаған</translation>
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
        <source>Operations with money come with the connection to the bank</source>
        <translation>Ақша операциялары банкке қосылумен бірге іске қосылады</translation>
    </message>
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
    <name>StartPage</name>
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
        <source>Sixteen orders of the bank&apos;s guide, two of them with their history.</source>
        <translation>Банк нұсқаулығындағы он алты тапсырыс, екеуінің операциялар тарихы бар.</translation>
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
        <source>Operations arrive by themselves, refunds go to the bank. Comes in a later version.</source>
        <translation>Операциялар өздігінен келеді, қайтарулар банкке жіберіледі. Келесі нұсқада пайда болады.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Баптау…</translation>
    </message>
    <message>
        <source>Comes in a later version</source>
        <translation>Келесі нұсқада пайда болады</translation>
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
</TS>
